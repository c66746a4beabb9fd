"""What the documents promise about the project's shape holds."""

from __future__ import annotations

import ast
import re
import subprocess
import tomllib
from pathlib import Path

import pytest
from typer.main import get_command

from desk.__main__ import app
from triage.finding import ReplyKind

ROOT = Path(__file__).parent.parent
README = (ROOT / "README.md").read_text("utf-8")
MAKEFILE = (ROOT / "Makefile").read_text("utf-8")
TARGETS = set(re.findall(r"^([a-z]+):", MAKEFILE, re.MULTILINE))
PACKAGES = ("ingest", "parsing", "triage", "notify", "records", "desk")


def tracked() -> list[str]:
    """Files of the repository; none where this is not a checkout."""
    done = subprocess.run(["git", "ls-files"], cwd=ROOT, capture_output=True, text=True, check=False)
    return done.stdout.splitlines()


def test_ci_runs_the_tests_and_nothing_else() -> None:
    script = [line for line in (ROOT / ".ci" / "run").read_text().splitlines() if line and not line.startswith("#")]
    assert script == ["set -euo pipefail", 'cd "$(dirname "$0")/.."', "make test"]


def test_every_make_target_in_the_documents_exists() -> None:
    documents = [ROOT / "README.md", *(ROOT / "docs").rglob("*.md"), *(ROOT / "examples").glob("*.md")]
    named = {
        target for path in documents for target in re.findall(r"(?:^|`)make ([a-z]+)", path.read_text("utf-8"), re.MULTILINE)
    }
    assert named <= TARGETS
    assert {"demo", "test"} <= named


def test_every_target_for_people_says_what_it_does() -> None:
    quiet = {"debian"}
    assert set(re.findall(r"^([a-z]+):.*## ", MAKEFILE, re.MULTILINE)) == TARGETS - quiet


def test_every_command_in_the_documents_exists() -> None:
    commands = get_command(app).commands  # type: ignore[attr-defined]
    documents = [ROOT / "README.md", *(ROOT / "docs").rglob("*.md")]
    named = {
        word
        for path in documents
        for word in re.findall(r"`(?:[A-Z_]+=\S+ )?pimhs (?:--service \S+ )?([a-z][a-z-]*)", path.read_text("utf-8"))
    }
    assert named <= set(commands)
    assert {"run", "check", "status"} <= named


def test_every_place_the_readme_sends_people_to_is_there() -> None:
    places = re.findall(r"^\| [^|]+ \| `([^`]+)`", README, re.MULTILINE)
    assert len(places) >= 8
    for place in places:
        if not place.startswith("pimhs"):
            assert (ROOT / place.replace("<kind>", "acknowledgement")).exists(), place


def test_every_reply_that_triage_proposes_has_its_folder() -> None:
    folders = {path.name for path in (ROOT / "templates" / "replies").iterdir() if not path.name.startswith("_")}
    assert set(ReplyKind.__args__) - {"none"} <= folders  # type: ignore[attr-defined]
    for folder in folders:
        assert {"subject.txt", "body.txt", "body.html"} <= {
            path.name for path in (ROOT / "templates" / "replies" / folder).iterdir()
        }, folder


def test_every_reply_that_a_decision_needs_has_its_folder() -> None:
    from desk.actions.referrals import DECISION_REPLIES, ROUTES

    for kind in (*ROUTES.values(), *DECISION_REPLIES.values()):
        assert (ROOT / "templates" / "replies" / kind).is_dir(), kind


def test_no_file_records_a_registry_s_address_or_a_place_on_this_machine() -> None:
    address = re.compile(
        r"https?://[^\s\"']*(?:pypi|npmjs|simple/|artifactory|nexus)[^\s\"']*|--index-url|--find-links", re.IGNORECASE
    )
    for name in (
        "requirements/run.txt",
        "requirements/test.txt",
        "requirements/telemetry.txt",
        "requirements/node.txt",
        "pyproject.toml",
        "Makefile",
    ):
        assert not address.search((ROOT / name).read_text("utf-8")), name
    assert "uv.lock" not in tracked()


@pytest.mark.parametrize("name", ["run", "test", "telemetry", "node", "audit"])
def test_every_requirement_is_pinned_by_version_and_hash(name: str) -> None:
    text = (ROOT / "requirements" / f"{name}.txt").read_text("utf-8").replace("\\\n", " ")
    for line in text.splitlines():
        assert re.match(r"[A-Za-z0-9_.-]+==\S+ .*--hash=sha256:[0-9a-f]{64}", line), line


def test_what_the_program_needs_is_in_the_lock() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    locked = {re.split(r"==", line)[0] for line in (ROOT / "requirements" / "run.txt").read_text().splitlines() if "==" in line}
    wanted = {re.split(r"[<>=\[ ]", one)[0].lower() for one in project["project"]["dependencies"]}
    assert wanted <= locked


def test_no_module_is_named_for_nothing() -> None:
    bad = {"utils", "helpers", "common", "manager", "base", "misc"}
    assert not [path for package in PACKAGES for path in (ROOT / package).rglob("*.py") if path.stem in bad]


def test_nothing_unfinished_is_left_behind() -> None:
    for package in PACKAGES:
        for path in (ROOT / package).rglob("*.py"):
            assert not re.search(r"\b(?:TODO|FIXME|XXX)\b", path.read_text("utf-8")), path


def test_what_catches_everything_raises_it_again_or_says_why() -> None:
    silent = []
    for path in (path for folder in PACKAGES for path in (ROOT / folder).rglob("*.py")):
        lines = path.read_text("utf-8").splitlines()
        for found in ast.walk(ast.parse("\n".join(lines))):
            if not isinstance(found, ast.ExceptHandler) or not catches_everything(found):
                continue
            again = any(isinstance(one, ast.Raise) for one in ast.walk(found))
            if not again and "  # " not in lines[found.lineno - 1]:
                silent.append(f"{path.relative_to(ROOT)}:{found.lineno}")
    assert silent == []


def catches_everything(found: ast.ExceptHandler) -> bool:
    return found.type is None or (isinstance(found.type, ast.Name) and found.type.id in ("Exception", "BaseException"))

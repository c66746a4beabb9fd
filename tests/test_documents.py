"""What the documents name exists: tests, commands, settings, files and pictures; and messages are those the product prints."""

from __future__ import annotations

import ast
import re
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.documents import COMMAND, ROOT, VARIABLE, has_key, is_command, is_setting

PAGES = sorted([*(ROOT / "docs").rglob("*.md"), *ROOT.glob("*.md")])
TEST = re.compile(r"`(?:tests/)?(test_\w+\.py)(?:::(test_\w+))?`")
IN_TABLE = re.compile(r"`(\w+)` of `\[([a-z]+)\]`")
LINK = re.compile(r"\]\(([^)#\s]+)(?:#[^)]*)?\)")
TOLD = re.compile(r"^\| “(.+?)” \|", re.MULTILINE)
HAZARDS = tomllib.loads((ROOT / "docs" / "safety" / "hazards.toml").read_text("utf-8"))["hazards"]


def text_of(path: Path) -> str:
    return path.read_text("utf-8")


def is_test(file: str, name: str) -> bool:
    path = ROOT / "tests" / file
    return path.is_file() and (not name or re.search(rf"^def {name}\(", text_of(path), re.MULTILINE) is not None)


@pytest.mark.parametrize("path", PAGES, ids=lambda path: str(path.relative_to(ROOT)))
def test_a_page_names_only_what_exists(path: Path) -> None:
    text = text_of(path)
    assert not [f"{file}::{name}" for file, name in TEST.findall(text) if not is_test(file, name)]
    assert not [command for command in COMMAND.findall(text) if not is_command(*command)]
    assert not [name for name in VARIABLE.findall(text) if name != "PIMHS_SECTION__KEY" and not is_setting(name)]
    assert not [f"[{table}] {key}" for key, table in IN_TABLE.findall(text) if not has_key(table, key)]
    assert not [link for link in LINK.findall(text) if "://" not in link and not (path.parent / link).exists()]


def test_settings_in_blocks_of_the_documents_exist() -> None:
    found = 0
    for path in PAGES:
        for block in re.findall(r"```toml\n(.*?)```", text_of(path), re.DOTALL):
            for table, values in tomllib.loads(block).items():
                found += 1
                assert not [key for key in values if not has_key(table, key)], path
    assert found


def test_every_control_of_a_hazard_has_a_test_that_exists() -> None:
    assert len({hazard["id"] for hazard in HAZARDS}) == len(HAZARDS) >= 20
    for hazard in HAZARDS:
        assert hazard["controls"], hazard["id"]
        for _, test in hazard["controls"]:
            assert is_test(*test.split("::")), test


@pytest.mark.parametrize("path", sorted((ROOT / "docs" / "safety").glob("*.md")), ids=lambda path: path.name)
def test_nothing_on_safety_claims_to_be_signed(path: Path) -> None:
    if path.name != "README.md":
        assert "(draft, unsigned)" in text_of(path).splitlines()[0]


def strings_of_the_code() -> Iterator[str]:
    """Every text that the code can print, values in it as `…`."""
    for package in ("ingest", "parsing", "notify", "records", "desk"):
        for path in (ROOT / package).rglob("*.py"):
            for node in ast.walk(ast.parse(text_of(path))):
                if isinstance(node, ast.Constant) and isinstance(node.value, str):
                    yield node.value
                elif isinstance(node, ast.JoinedStr):
                    yield "".join(part.value if isinstance(part, ast.Constant) else "…" for part in node.values)  # type: ignore[misc]


def test_every_message_that_troubleshooting_explains_is_one_the_product_prints() -> None:
    told = TOLD.findall(text_of(ROOT / "docs" / "troubleshooting.md"))
    said = list(strings_of_the_code())
    assert len(told) >= 25
    assert not [message for message in told if not any(message in text for text in said)]


APPLIES = """
1.1.1-2 1.2.1-5 1.2.9 1.3.2-3 1.3.5-7 1.3.10-11 1.5.1-2 2.1.1-3 2.2.1-3 2.3.1-4 2.4.1 3.2.1-2 3.3.1-4 3.4.1-6 3.5.1 3.5.3 3.7.1
4.1.1-2 5.1.1 5.2.1-3 5.3.2 5.4.1-3 6.1.1-3 6.2.1-12 6.3.1-4 6.4.1-4 6.5.1-5 7.1.1-2 7.2.1-4 7.3.1-2 7.4.1-5 7.5.1-2 8.1.1-2
8.2.1-3 8.3.1 8.4.1 11.1.1-2 11.2.1-3 11.3.1-3 11.4.1-4 11.5.1 11.6.1 12.1.1-2 12.2.1-2 12.3.1-4 13.1.1 13.2.2-5 13.3.1-2 13.4.1-5
14.1.1-2 14.2.1-4 14.3.1-3 15.1.1-3 15.2.1-3 15.3.1 15.3.3-5 15.3.7 16.1.1 16.2.1-5 16.3.1-4 16.4.1-3 16.5.1-3
"""
"""The requirements of ASVS 5.0, levels 1 and 2, that apply to the desk."""


def numbers(text: str) -> Iterator[str]:
    for first, last in re.findall(r"\b(\d+\.\d+\.\d+)(?:-(\d+))?", text):
        section, _, start = first.rpartition(".")
        yield from (f"{section}.{number}" for number in range(int(start), int(last or start) + 1))


def test_every_requirement_of_the_security_standard_that_applies_is_answered_once() -> None:
    rows = re.findall(r"^\| ([\d. ]+) \| (.+?) \| (.+) \|$", text_of(ROOT / "docs" / "security.md"), re.MULTILINE)
    answered = [number for row in rows for number in numbers(row[0])]
    assert sorted(answered) == sorted(numbers(APPLIES))
    assert {row[1] for row in rows} <= {"met", "part", "not met", "operator"}
    assert all(len(row[2]) > 15 for row in rows)

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

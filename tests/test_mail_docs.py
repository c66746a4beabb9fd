"""The pages on mail name the tests that prove what they say; they must be there."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
PAGES = {name: (ROOT / "docs" / name).read_text("utf-8") for name in ("mail.md", "mail-traps.md", "reliability.md")}
TEXT = "\n".join(PAGES.values())
WRITTEN = "\n".join(path.read_text("utf-8") for path in (ROOT / "tests").glob("test_*.py"))


@pytest.mark.parametrize("name", sorted(set(re.findall(r"\btest_\w+\b(?!\.py)", TEXT))))
def test_every_test_the_pages_name_exists(name):
    assert f"def {name}(" in WRITTEN


@pytest.mark.parametrize("name", sorted(set(re.findall(r"\b(?:tests/)?(test_\w+\.py)", TEXT))))
def test_every_file_the_pages_name_exists(name):
    assert (ROOT / "tests" / name).is_file()


@pytest.mark.parametrize("page", ["mail.md", "mail-traps.md"])
def test_the_rows_are_numbered_without_a_gap(page):
    numbers = [int(found) for found in re.findall(r"^\| (\d+) \|", PAGES[page], re.MULTILINE)]
    assert numbers == list(range(1, len(numbers) + 1))


@pytest.mark.parametrize("row", re.findall(r"^\| \d+ \|.*$", TEXT, re.MULTILINE), ids=lambda row: row[:60])
def test_every_trap_has_a_test_or_a_reason(row):
    assert re.search(r"\btest_|benchmarks/|torture|Does not apply", row)

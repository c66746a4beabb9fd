"""docs/mail.md names the tests that prove what it says; they must be there."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
TEXT = (ROOT / "docs" / "mail.md").read_text("utf-8")
WRITTEN = "\n".join(path.read_text("utf-8") for path in (ROOT / "tests").glob("test_*.py"))


@pytest.mark.parametrize("name", sorted(set(re.findall(r"\btest_\w+\b(?!\.py)", TEXT))))
def test_every_test_the_page_names_exists(name):
    assert f"def {name}(" in WRITTEN


@pytest.mark.parametrize("name", sorted(set(re.findall(r"\b(?:tests/)?(test_\w+\.py)", TEXT))))
def test_every_file_the_page_names_exists(name):
    assert (ROOT / "tests" / name).is_file()


def test_the_rows_are_numbered_without_a_gap():
    numbers = [int(found) for found in re.findall(r"^\| (\d+) \|", TEXT, re.MULTILINE)]
    assert numbers == list(range(1, len(numbers) + 1))

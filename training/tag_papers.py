"""Makes `values/papers.jsonl`: the tests' own documents as running text, with the values that a person reads in them marked.

    PYTHONPATH=. python training/tag_papers.py

Each answer of a test document is looked for in its text by the kind of its field: a date however it is written, a number by its
digits, a name by its words. An answer that stands there for two fields, or cannot be found whole, is marked `?`: the tagger
learns nothing from these words.
"""

from __future__ import annotations

import importlib
import itertools
import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from unittest.mock import patch

from parsing import form as forms
from parsing.answers.reading import Reading
from parsing.document import Document, Unreadable
from parsing.form import readings
from parsing.labels.config import FormConfig
from parsing.mail import read_file
from parsing.opinion.whole_text import whole_text
from parsing.scan import ocr
from parsing.values.values import read_date, read_gestation
from tests.form_config import form
from tests.unseen_word import Case

HERE = Path(__file__).parent
YEAR = 2026
HELD_BACK = ("unseen_correspondence", "unseen_folders", "unseen_portfolio")
"""Documents that `tests/test_second_opinion.py` measures the tagger on."""
KEYS = frozenset(json.loads((HERE / "values" / "fields.json").read_text("utf-8")))
"""The fields that are marked."""
_DATE = re.compile(
    r"\b\d{1,2}(?:st|nd|rd|th)?(?: of)?\s?[\s./-]\s?(?:\d{1,2}|[A-Za-z]{3,9}\.?),?\s?[\s./-]\s?(?:20|19)?\d{2}\b"
    r"|\b\d{4}-\d{2}-\d{2}\b|\b[A-Z][a-z]{2,8} \d{1,2}(?:st|nd|rd|th)?,? \d{4}\b"
)
_DIGITS = re.compile(r"(?:\+44\s?(?:\(0\))?)?\d[\d ().-]{8,16}\d")
_EMAIL = re.compile(r"[\w.+'-]+@[\w-]+(?:\.[\w-]+)+")
_WEEKS = re.compile(
    r"\b\d{2}\s?(?:\+\s?\d(?:/7)?|/40(?:\s?\+\s?\d)?|\s?(?:weeks|wks?|w)\b(?:\s?(?:\+|and)?\s?\d\s?(?:days?|d)?\b)?)"
)
Mark = tuple[int, int, str]


def cases() -> Iterator[Case]:
    """Every document of the tests that has its answers beside it."""
    seen: set[str] = set()
    for file in sorted((HERE.parent / "tests").glob("unseen_*.py")):
        module = importlib.import_module(f"tests.{file.stem}")
        for listed in (value for name, value in vars(module).items() if "CASES" in name and isinstance(value, (tuple, list))):
            for make in listed:
                name = f"{getattr(make, '__module__', '')}.{getattr(make, '__name__', '')}"
                if callable(make) and name not in seen and "scan" not in file.stem and file.stem not in HELD_BACK:
                    seen.add(name)
                    made = make()
                    if isinstance(made, Case):
                        yield made


def documents(case: Case) -> list[Document]:
    """What the reader opens of a case."""
    opened: list[Document] = []

    def noted(document: Document, config: FormConfig) -> list[Reading]:
        opened.append(document)
        return readings(document, config)

    with patch.object(forms, "readings", noted), patch.object(ocr, "find_lines", _unread):
        read_file(case.name, case.data, form())
    return opened


def _unread(gray: Any) -> Any:
    """Scans teach nothing here: their words are the recogniser's."""
    raise Unreadable("a scan")


def marked(text: str, fields: dict[str, Any]) -> str:
    """The text with its marks."""
    marks: list[Mark] = []
    wanted = {key: said for key, said in fields.items() if key in KEYS}
    for key, said in wanted.items():
        rows = [row for row in (said if isinstance(said, list) else [said]) if str(row).lower() not in ("none", "no", "nil")]
        for row in rows:
            places = [*_places(key, str(row), text)]
            marks += [(start, end, key) for start, end in places]
            if not places:
                marks += [(*found.span(), "?") for word in re.findall(r"\w+", str(row)) for found in _word(word, text)]
    return _written(text, marks)


def _places(key: str, said: str, text: str) -> Iterator[tuple[int, int]]:
    if key.endswith(("_dob", "_date")):
        for found in _DATE.finditer(text):
            read = read_date(found[0], YEAR, adult="parent" in key)
            if read and read.value == said:
                yield found.span()
    elif key.endswith(("_phone", "_nhs_number")):
        for found in _DIGITS.finditer(text):
            digits = re.sub(r"\D", "", found[0])
            if digits[-9:] == re.sub(r"\D", "", said)[-9:]:
                yield found.span()
    elif key.endswith("_email"):
        yield from (found.span() for found in _EMAIL.finditer(text) if found[0].lower() == said)
    elif key.startswith("gestation"):
        for found in _WEEKS.finditer(text):
            read = read_gestation(found[0])
            if read and read.value == said:
                yield found.span()
    else:
        said = {"female": "female|girl|F", "male": "male|boy|M"}.get(said, re.escape(said).replace(r"\ ", r"[\s,]+"))
        places = [found.span() for found in re.finditer(rf"(?<!\w)(?:{said})(?!\w)", text, re.IGNORECASE)]
        if key in (
            "infant_sex",
            "parent_relationship",
            "other_parent_relationship",
            "parent_ethnicity",
            "infant_ethnicity",
            "referrer_role",
        ):
            places = places if len(places) == 1 else []
        yield from places


def _word(word: str, text: str) -> Iterator[re.Match[str]]:
    return re.finditer(rf"(?<!\w){re.escape(word)}(?!\w)", text)


def _written(text: str, marks: list[Mark]) -> str:
    """Marks laid over a text: the longer counts before the shorter within it, and what two fields claim is left open."""
    owners = ["" for _ in text]
    for start, end, key in sorted(marks, key=lambda mark: (mark[2] == "?", -(mark[1] - mark[0]))):
        own = set(owners[start:end])
        if own == {""}:
            owners[start:end] = [key] * (end - start)
        elif len(own) == 1 and key not in (*own, "?") and _claimed_twice(marks, start, end):
            owners[start:end] = ["?"] * (end - start)
    starts = {(start, key) for start, _, key in marks}
    out, at = [], 0
    for key, group in itertools.groupby(range(len(text)), key=lambda i: owners[i]):
        span = [*group]
        cuts = [span[0], *(i for i in span[1:] if key and key != "?" and (i, key) in starts), span[-1] + 1]
        for one, other in itertools.pairwise(cuts):
            words = text[one:other]
            bare = words.strip()
            out.append(words.replace(bare, f"[[{key}|{bare}]]", 1) if key and bare else words)
        at = span[-1] + 1
    return "".join(out) + text[at:]


def _claimed_twice(marks: list[Mark], start: int, end: int) -> bool:
    """Whether two fields claim the very same words."""
    return len({key for one, other, key in marks if (one, other) == (start, end)}) > 1


def main() -> None:
    """Writes the file."""
    lines: list[str] = []
    for case in cases():
        best, most = "", 0
        for document in documents(case):
            text = marked(whole_text(document).text.strip(), case.fields)
            count = len(re.findall(r"\[\[[a-z]", text))
            best, most = (text, count) if count > most else (best, most)
        if best:
            lines.append(json.dumps({"kind": case.name.rpartition(".")[2], "text": best}, ensure_ascii=False))
    (HERE / "values" / "papers.jsonl").write_text("\n".join(lines) + "\n", encoding="utf-8")
    print(len(lines), "documents")


if __name__ == "__main__":
    main()

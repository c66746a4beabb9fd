"""Pictures of the pages that referrals were read from, with a box round every value, written into a folder."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import groupby
from pathlib import Path

from parsing.document import Unreadable
from parsing.process.sandbox import Page, Reader
from parsing.referral import Referral

NO_PAGES = "it has no pages, as a mail's own words have none"


@dataclass(frozen=True, slots=True)
class Pictures:
    """What was written, and what a person must know about it."""

    files: tuple[Path, ...] = ()
    problems: tuple[str, ...] = ()


def write_pictures(reader: Reader, name: str, data: bytes, referrals: Sequence[Referral], folder: Path) -> Pictures:
    """The pages of a file, or of each form in a mail, as `page-1.png` and so on below `folder`."""
    written: list[Path] = []
    problems: list[str] = []
    documents = reader.documents(name, data)
    forms = (one for one in referrals if one.kind == "referral_form")
    for document, group in groupby(forms, key=lambda one: one.document):
        found = list(group)
        place = folder if document == name else folder / file_name(document)
        try:
            pages = list(_drawn(reader, document, documents.get(document, ()), found))
        except Unreadable as error:
            problems.append(f"The pages of {document} could not be drawn: {error}")
            continue
        written += _saved(pages, place)
        problems += [] if pages else [f"No pages of {document or name} were drawn: {NO_PAGES}."]
        problems += _unplaced(document, found) if pages else []
    return Pictures(tuple(written), tuple(problems))


def file_name(name: str) -> str:
    """A name from outside as one that is safe to give a file."""
    return re.sub(r"[^\w .()+-]", "_", name).strip(" .")[:100] or "document"


def _drawn(reader: Reader, document: str, files: tuple[bytes, ...], referrals: Sequence[Referral]) -> Iterator[Page]:
    """The pages of a document; of several photographs each is a page."""
    for number, data in enumerate(files):
        here = [_of_photograph(one, number) for one in referrals] if len(files) > 1 else referrals
        yield from reader.pages(document, data, here)


def _of_photograph(referral: Referral, before: int) -> Referral:
    """A referral with its pages counted from the photograph that follows `before` others."""
    return replace(
        referral,
        fields={
            key: replace(field, place=replace(field.place, page=field.place.page and field.place.page - before))
            for key, field in referral.fields.items()
        },
    )


def _saved(pages: Sequence[Page], folder: Path) -> list[Path]:
    folder.mkdir(parents=True, exist_ok=True)
    files = [folder / f"page-{number}.png" for number in range(1, len(pages) + 1)]
    for file, page in zip(files, pages, strict=True):
        file.write_bytes(page.png)
    return files


def _unplaced(document: str, referrals: Sequence[Referral]) -> list[str]:
    """The values that have no place on a page."""
    keys = [key for one in referrals for key, field in one.fields.items() if not field.place.box]
    return [f"Where these stand on the pages of {document} is not known: {', '.join(keys)}."] if keys else []

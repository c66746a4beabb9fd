"""A reading process lives for many documents: nothing of one may stay for the next, and none may take long by its length."""

from __future__ import annotations

import gc
import time
from collections.abc import Callable, Iterator

import pytest

from parsing.form import read_answers, read_form
from parsing.formats import read_document
from parsing.values.values import read_date, read_email, read_gestation, read_nhs_number, read_phone, read_postcode
from tests.form_config import form

MARK = "Quillfeather"[:5] + "xyz"
"""Made at run time, so that no constant of this file is found in its stead."""
RUN = 20_000
"""Spaces in a row: what takes four times as long for twice as many would take minutes, eight times as long, days."""


def said(mark: str) -> Iterator[str]:
    """Lines of a form in which everything written holds the mark, known labels and unknown ones."""
    yield from ("Referral form", "Referrer", f"Name: Jo {mark}", "Email: jo@example.org", "Parent", f"Name: Ann {mark}")
    yield from (f"Address: 1 {mark} Road, Maldon CM9 6EG", "Infant", f"Name: {mark} Bell", "DOB: 3/2/2026", f"{mark}'s views")
    yield from (f"She is well, says {mark}.", f"{mark} no.: 4", "Reason for referral", f"Worried about {mark}.", "Consent: yes")


def holding(mark: str) -> list[str]:
    """Every text that a container or an object still holds, with the mark in it."""
    gc.collect()
    texts = (one for holder in gc.get_objects() for one in gc.get_referents(holder) if type(one) is str)
    return [text for text in texts if mark in text and text != mark]


@pytest.mark.parametrize("read", [read_form, read_answers])
def test_nothing_of_a_document_stays_after_it_was_read(read: Callable[..., object]) -> None:
    found = read(read_document("form.txt", "\n".join(said(MARK)).encode()), form())
    assert MARK in repr(found)
    assert holding(MARK)
    del found
    assert holding(MARK) == []


@pytest.mark.parametrize("read", [read_email, read_phone, read_postcode, read_nhs_number, read_gestation, lambda text: read_date(text, 2026)])  # fmt: skip
@pytest.mark.parametrize("around", ["a{}@", "1{}@", "@{}b 12{}", "1{}a", "12 {}of{}", "{}"])
def test_values_are_looked_for_in_time_that_grows_with_the_text(read: Callable[[str], object], around: str) -> None:
    started = time.process_time()
    read(around.replace("{}", " " * RUN))
    assert time.process_time() - started < 0.5

"""Words in italics that a referrer typed are never taken for the form's guidance."""

from __future__ import annotations

import docx
import pytest

from parsing.form import read_form
from parsing.formats import read_document
from tests.form_config import form
from tests.unseen_word import saved

ASKED = (
    ("Infant's name", "", "Luca Bell"),
    ("Date of birth", "", "06/05/2026"),
    ("Parent's name", "", "Hayley Bell"),
    ("Consent to referral", "", "Yes"),
)


@pytest.mark.parametrize("below", ["Low mood since the birth.", ""], ids=["over plain words", "alone"])
def test_what_was_typed_in_italics_stays_in_the_answer(below: str) -> None:
    doc = docx.Document()
    table = doc.add_table(0, 2)
    table.style = "Table Grid"
    for label, italic, plain in (
        *ASKED,
        ("Voice of the infant", "Please describe what you see", "Quiet, looks away."),
        ("Hopes and concerns", "Please say what the parent hopes for", "To sleep."),
        ("Reason for referral", "Bruise seen on the cheek last week", below),
        ("Safeguarding details", "Stepfather shouts at night", below),
    ):
        cells = table.add_row().cells
        cells[0].paragraphs[0].add_run(label).bold = True
        cells[1].paragraphs[0].add_run(italic).italic = True
        if plain:
            cells[1].add_paragraph(plain)
    read = read_form(read_document("italics.docx", saved(doc)), form())[0]
    assert str(read.value("reason_for_referral")).startswith("Bruise seen on the cheek last week")
    assert str(read.value("safeguarding_details")).startswith("Stepfather shouts at night")
    assert read.value("voice_of_infant") == "Quiet, looks away."
    assert read.value("hopes_and_concerns") == "To sleep."

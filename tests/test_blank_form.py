"""The blank form: what is typed and ticked in it is read back, every field exactly."""

from __future__ import annotations

import io
import zipfile
from functools import cache

from lxml import etree

from desk.configuration import read_section
from notify.blank_form import blank_form, sections
from notify.service import ServiceConfig
from parsing.labels.config import FormConfig
from parsing.mail import read_file
from parsing.referral import Referral
from tests.triage_cases import HOME
from triage.completeness import FIELDS

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
W14 = "{http://schemas.microsoft.com/office/word/2010/wordml}"
TYPED = {
    "referral_date": "02/09/2026",
    "infant_dob": "12/01/2026",
    "infant_due_date": "14/01/2026",
    "parent_dob": "06/04/1994",
    "other_parent_dob": "07/05/1992",
    "consent_date": "01/09/2026",
    "infant_nhs_number": "999 019 6109",
    "parent_nhs_number": "999 028 7848",
    "parent_postcode": "CM9 6EG",
    "referrer_phone": "01632 960201",
    "parent_phone": "07700 900101",
    "other_parent_phone": "07700 900102",
    "referrer_email": "ruth.calder@example.org",
    "parent_email": "esi.osei@example.com",
    "gestation_now": "28+3",
    "gestation_at_birth": "39+2",
    "referrer_name": "Ruth Calder",
    "infant_name": "Ada Osei",
    "parent_name": "Esi Osei",
    "other_parent_name": "Kofi Osei",
    "gp_name": "Dr Anna Bell",
    "gp_practice": "Mill Lane Surgery",
    "parent_address": "4 Mill Lane, Maldon",
    "referrer_address": "2 High Street, Witham",
    "parent_relationship": "Mother",
    "other_parent_relationship": "Father",
}
READ = {
    **TYPED,
    "referral_date": "2026-09-02",
    "infant_dob": "2026-01-12",
    "infant_due_date": "2026-01-14",
    "parent_dob": "1994-04-06",
    "other_parent_dob": "1992-05-07",
    "consent_date": "2026-09-01",
    "infant_nhs_number": "9990196109",
    "parent_nhs_number": "9990287848",
    "referrer_phone": "+441632960201",
    "parent_phone": "+447700900101",
    "other_parent_phone": "+447700900102",
}


@cache
def form() -> FormConfig:
    return read_section(HOME, "form", FormConfig)


@cache
def blank() -> bytes:
    return blank_form(form(), read_section(HOME, "service", ServiceConfig))


def typed(key: str) -> str:
    return TYPED.get(key, f"What they say about {form().fields[key].title.lower()} is written here")


def fill(document: bytes, answers: dict[str, str], ticked: set[str]) -> bytes:
    """The document with its controls filled as a person would: text typed over the prompt, boxes ticked."""
    held = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(document)) as before, zipfile.ZipFile(held, "w", zipfile.ZIP_DEFLATED) as after:
        for name in before.namelist():
            data = before.read(name)
            after.writestr(name, _filled(data, answers, ticked) if name == "word/document.xml" else data)
    return held.getvalue()


def _filled(xml: bytes, answers: dict[str, str], ticked: set[str]) -> bytes:
    tree = etree.fromstring(xml)
    for control in tree.iter(f"{W}sdt"):
        tag = control.find(f"{W}sdtPr/{W}tag").get(f"{W}val")
        text = control.find(f".//{W}sdtContent//{W}t")
        if tag in ticked:
            control.find(f".//{W14}checked").set(f"{W14}val", "1")
            text.text = "☒"
        elif tag in answers:
            shown = control.find(f"{W}sdtPr/{W}showingPlcHdr")
            shown.getparent().remove(shown)
            text.text = answers[tag]
    return etree.tostring(tree, xml_declaration=True, encoding="UTF-8", standalone=True)


def read(document: bytes) -> Referral:
    return read_file("referral form.docx", document, form())[0]


def test_the_form_asks_every_question_of_the_configuration_once() -> None:
    asked = [key for _, fields in sections(form()) for key in fields]

    assert sorted(asked) == sorted(form().fields)


def test_a_blank_form_is_a_referral_form_with_nothing_in_it() -> None:
    found = read(blank())

    assert (found.kind, found.fields, found.problems) == ("referral_form", {}, ())
    assert {key for keys in FIELDS.values() for key in keys} <= set(found.blanks)


def test_what_is_typed_is_read_back_field_by_field() -> None:
    written = {key: typed(key) for key, spec in form().fields.items() if spec.kind not in ("yes_no", "choice", "rows")}
    found = read(fill(blank(), written, set()))

    assert {key: found.value(key) for key in written} == {key: READ.get(key, text) for key, text in written.items()}


def test_each_box_is_read_back_by_itself() -> None:
    choices = {key: spec.options for key, spec in form().fields.items() if spec.kind == "choice"}
    for answer in ("yes", "no", "not_known"):
        found = read(fill(blank(), {}, {f"{key}.{answer}" for key, spec in form().fields.items() if spec.kind == "yes_no"}))
        assert {key: found.value(key) for key, spec in form().fields.items() if spec.kind == "yes_no"} == dict.fromkeys(
            [key for key, spec in form().fields.items() if spec.kind == "yes_no"], answer
        )
    for key, options in choices.items():
        for option, words in options.items():
            tag = f"{key}.{words[0].lower().replace(' ', '_')}"
            assert read(fill(blank(), {}, {tag})).value(key) == option


def test_the_household_is_read_back_row_by_row() -> None:
    rows = {"household.1.name": "Yaw Osei", "household.1.date_of_birth": "03/03/2020", "household.1.relationship": "Brother"}
    rows |= {"household.2.name": "Efua Osei", "household.2.date_of_birth": "14/10/2023", "household.2.relationship": "Sister"}

    assert read(fill(blank(), rows, set())).fields["household"].value == (
        "Yaw Osei, 03/03/2020, Brother",
        "Efua Osei, 14/10/2023, Sister",
    )

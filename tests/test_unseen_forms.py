"""Forms of other teams, each with what a person reads in it: none of them was looked at when the reader was written."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from parsing.form import read_form
from parsing.formats import read_document
from parsing.referral import Referral
from tests.form_config import form
from tests.unseen_agencies import AGENCIES_CASES
from tests.unseen_binders import BINDER_CASES
from tests.unseen_blanks import BLANKS_CASES
from tests.unseen_carers import CARER_CASES
from tests.unseen_clinics import CLINIC_CASES
from tests.unseen_corners import CORNER_CASES
from tests.unseen_counties import COUNTY_CASES
from tests.unseen_desks import DESK_CASES
from tests.unseen_eighteenth import EIGHTEENTH_CASES
from tests.unseen_eighth import EIGHTH_CASES
from tests.unseen_eleventh import ELEVENTH_CASES
from tests.unseen_everyday import EVERYDAY_CASES
from tests.unseen_exports import EXPORT_CASES
from tests.unseen_fields import FIELD_CASES
from tests.unseen_fields_fourth import FIELD_FOURTH_CASES
from tests.unseen_fields_more import FIELD_MORE_CASES
from tests.unseen_fields_third import FIELD_THIRD_CASES
from tests.unseen_fifteenth import FIFTEENTH_CASES
from tests.unseen_fifteenth_more import FIFTEENTH_MORE_CASES
from tests.unseen_fifth import FIFTH_CASES
from tests.unseen_fillable import FILLABLE_CASES
from tests.unseen_fourteenth import FOURTEENTH_CASES
from tests.unseen_fourth import FOURTH_CASES
from tests.unseen_handouts import HANDOUT_CASES
from tests.unseen_households import HOUSEHOLDS_CASES
from tests.unseen_hubs import HUB_CASES
from tests.unseen_leaflets import LEAFLET_CASES
from tests.unseen_ledgers import LEDGER_CASES, LEDGER_UNREAD
from tests.unseen_margins import MARGIN_CASES
from tests.unseen_mixed import MIXED_CASES
from tests.unseen_more import MORE_CASES
from tests.unseen_neighbours import NEIGHBOUR_CASES
from tests.unseen_ninth import NINTH_CASES
from tests.unseen_offices import OFFICE_CASES, OFFICE_UNREAD
from tests.unseen_offices_more import OFFICE_MORE_CASES, OFFICE_MORE_UNREAD
from tests.unseen_ordinary import FINAL_CASES
from tests.unseen_overlaid import OVERLAID_CASES
from tests.unseen_panels import PANEL_CASES
from tests.unseen_pdf import PDF_CASES
from tests.unseen_printouts import PRINTOUT_CASES
from tests.unseen_printouts_more import PRINTOUT_MORE_CASES
from tests.unseen_prints import PRINT_CASES
from tests.unseen_records import RECORD_CASES
from tests.unseen_reprints import REPRINT_CASES, REPRINT_UNREAD
from tests.unseen_requests import REQUEST_CASES
from tests.unseen_safeguards import SAFEGUARD_CASES
from tests.unseen_second_carers import SECOND_CARER_CASES
from tests.unseen_sentences import SENTENCE_CASES
from tests.unseen_seventeenth import SEVENTEENTH_CASES
from tests.unseen_seventh import SEVENTH_CASES
from tests.unseen_shared import SHARED_CASES
from tests.unseen_shelves import SHELF_CASES
from tests.unseen_sixteenth import SIXTEENTH_CASES
from tests.unseen_sixth import SIXTH_CASES
from tests.unseen_teams import TEAM_CASES
from tests.unseen_tenth import TENTH_CASES
from tests.unseen_text import TEXT_CASES
from tests.unseen_third import THIRD_CASES
from tests.unseen_thirteenth import THIRTEENTH_CASES
from tests.unseen_trays import TRAY_CASES, TRAY_UNREAD
from tests.unseen_twelfth import TWELFTH_CASES
from tests.unseen_typed import TYPED_CASES
from tests.unseen_wards import WARDS_CASES
from tests.unseen_word import WORD_CASES, Case

OPEN = {
    "mash_contact": 27, "systmone_tabs": 27, "numbered_questions": 24, "epic_bullets": 23, "paediatric_letter": 25,
    "early_help_export": 35, "charity_tables": 37,
    "fostering_letter": 21, "father_on_the_left": 24, "same_surname": 20, "person_and_partner": 21, "significant_people": 32,
    "web_father": 23, "parent_a_and_b": 25,
    "antenatal_guided": 32,
    "who_everyone_at_home": 29, "who_two_mothers": 27, "who_patient_and_kin": 30, "who_guardian_letter": 25, "who_maternity_print": 30,
    "looked_after_carer": 39, "therapist_headings": 31, "wrong_boxes": 28, "several_at_once": 33, "neonatal_blanks": 38, "flowing_tables": 37,
    "rings_and_strikes": 26, "emis_matrix": 29, "typed_prompts": 31,
}  # fmt: skip
"""Forms of which something is not read yet, with how many of their fields are."""
CASES = (
    *WORD_CASES,
    *TEXT_CASES,
    *MORE_CASES,
    *PDF_CASES,
    *THIRD_CASES,
    *FOURTH_CASES,
    *FIFTH_CASES,
    *SIXTH_CASES,
    *SEVENTH_CASES,
    *EIGHTH_CASES,
    *NINTH_CASES,
    *TENTH_CASES,
    *ELEVENTH_CASES,
    *TWELFTH_CASES,
    *THIRTEENTH_CASES,
    *FOURTEENTH_CASES,
    *FIFTEENTH_CASES,
    *FIFTEENTH_MORE_CASES,
    *BLANKS_CASES,
    *DESK_CASES,
    *MIXED_CASES,
    *SENTENCE_CASES,
    *AGENCIES_CASES,
    *HOUSEHOLDS_CASES,
    *WARDS_CASES,
    *PRINT_CASES,
    *TYPED_CASES,
    *FILLABLE_CASES,
    *LEAFLET_CASES,
    *EXPORT_CASES,
    *RECORD_CASES,
    *HUB_CASES,
    *SIXTEENTH_CASES,
    *SEVENTEENTH_CASES,
    *EIGHTEENTH_CASES,
    *PANEL_CASES,
    *REQUEST_CASES,
    *OVERLAID_CASES,
    *NEIGHBOUR_CASES,
    *MARGIN_CASES,
    *SHARED_CASES,
    *CLINIC_CASES,
    *TEAM_CASES,
    *COUNTY_CASES,
    *EVERYDAY_CASES,
    *CORNER_CASES,
    *FIELD_CASES,
    *FIELD_MORE_CASES,
    *FIELD_THIRD_CASES,
    *PRINTOUT_CASES,
    *PRINTOUT_MORE_CASES,
    *OFFICE_CASES,
    *OFFICE_MORE_CASES,
    *REPRINT_CASES,
    *HANDOUT_CASES,
    *FIELD_FOURTH_CASES,
    *(make for make in (*BINDER_CASES, *SAFEGUARD_CASES) if make.__name__ not in OPEN),
    *(make for make in (*CARER_CASES, *SECOND_CARER_CASES) if make.__name__ not in OPEN),
    *TRAY_CASES,
    *(make for make in SHELF_CASES if make.__name__ not in OPEN),
    *LEDGER_CASES,
    *FINAL_CASES,
)
UNREAD = (*OFFICE_UNREAD, *OFFICE_MORE_UNREAD, *REPRINT_UNREAD, *TRAY_UNREAD, *LEDGER_UNREAD)
"""Forms of which a person reads something that the reader does not yet."""


def values(referral: Referral) -> dict[str, Any]:
    """The values as the expectations write them: rows as lists, white space folded."""
    return {
        key: [*found.value] if isinstance(found.value, tuple) else " ".join(found.value.split())
        for key, found in referral.fields.items()
    }


def expected(fields: dict[str, Any]) -> dict[str, Any]:
    return {key: value if isinstance(value, list) else " ".join(value.split()) for key, value in fields.items()}


@pytest.mark.parametrize("make", CASES, ids=lambda make: make.__name__)
def test_a_form_never_seen_before_is_read_as_a_person_reads_it(make: Callable[[], Case]) -> None:
    case = make()
    first, *others = read_form(read_document(case.name, case.data), form())
    assert first.kind == "referral_form"
    assert values(first) == expected(case.fields)
    assert set(case.blanks) <= first.blanks.keys()
    assert {key for key, found in first.fields.items() if found.problem} == set(case.problems)
    for text in case.unmatched:
        assert any(text in unmatched.text for unmatched in first.unmatched), text
    assert [values(other) for other in others] == [expected(fields) for fields in case.also]


@pytest.mark.parametrize(
    "make",
    [
        make
        for make in (*BINDER_CASES, *SAFEGUARD_CASES, *SHELF_CASES, *CARER_CASES, *SECOND_CARER_CASES)
        if make.__name__ in OPEN
    ],
    ids=lambda make: make.__name__,
)
def test_what_is_read_of_a_form_stays_read(make: Callable[[], Case]) -> None:
    case = make()
    found, said = values(read_form(read_document(case.name, case.data), form())[0]), expected(case.fields)
    right = {key for key, value in found.items() if value == said.get(key)}
    assert len(right) >= OPEN[make.__name__], sorted(said.keys() - right)


@pytest.mark.xfail(strict=True)
@pytest.mark.parametrize("make", UNREAD, ids=lambda make: make.__name__)
def test_a_form_that_is_not_yet_read_whole(make: Callable[[], Case]) -> None:
    case = make()
    first, *_ = read_form(read_document(case.name, case.data), form())
    assert values(first) == expected(case.fields)

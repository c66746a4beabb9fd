"""The stages' values come back from the database as they went in."""

from __future__ import annotations

import json

from parsing.document import Place
from parsing.referral import Blank, Field, Referral, Unmatched
from records.store import pack, unpack
from triage.finding import Checked, Evidence, Finding, Missing, Triage

FORM = Referral(
    "form.docx",
    "referral_form",
    {
        "infant_dob": Field(
            "infant_dob", "2025-03-14", "14th March 2025", 0.98, "DOB", Place(page=1, box=(72.5, 120, 310, 134)), "odd"
        ),
        "household": Field(
            "household", ("Max, 2019-01-02, brother", "Zoë, aunt"), "Max\nZoë", 0.9, place=Place(table=0, row=1, cell=2)
        ),
    },
    {"gp_name": Blank("gp_name", "left blank", "GP", Place(paragraph=0))},
    frozenset({"parent_relationship"}),
    (Unmatched("Blue", "Band", Place(part="footer")),),
    ("Comment: ring first",),
    ("2 changes were not accepted",),
)
TRIAGE = Triage(
    (Missing("gp", "required", "left blank", "We write to the GP."),),
    (Finding("trauma", "indication", "possible", "wording", (Evidence("reason_for_referral", "“the crash”", Place(page=2)),), "guide"),),
    (Checked("outside_essex", "CM9 6EG is in Maldon"),),
    "mid", "postcode", "acknowledgement", "nothing is missing", "under 6 months", False, ("a note",),
)  # fmt: skip


def test_a_referral_comes_back_as_it_was() -> None:
    assert unpack(Referral, json.loads(json.dumps(pack(FORM)))) == FORM


def test_a_triage_comes_back_as_it_was() -> None:
    assert unpack(Triage, json.loads(json.dumps(pack(TRIAGE)))) == TRIAGE


def test_what_equals_its_default_takes_no_room() -> None:
    assert pack(Referral("x", "other_document")) == {"document": "x", "kind": "other_document"}

"""When two forms can be about one infant, and when not."""

from __future__ import annotations

import pytest

from desk.links import may_be_one
from parsing.referral import Field, Referral


def form(name: str = "", born: str = "", number: str = "", parent: str = "") -> Referral:
    said = {"infant_name": name, "infant_dob": born, "infant_nhs_number": number, "parent_name": parent}
    return Referral("f", "referral_form", {key: Field(key, value, value, 1) for key, value in said.items() if value})


PAIRS = {
    "the same": (form("Ada Winter", "2026-06-01"), form("Ada Winter", "2026-06-01"), True),
    "a middle name more": (form("Ada Winter", "2026-06-01"), form("Ada Mae Winter", "2026-06-01"), True),
    "accents and case": (form("Zoë O'Brien"), form("zoe obrien"), True),
    "the same number, another spelling": (form("Ada Winter", number="999 000 0018"), form("Adda Wynter", number="9990000018"), True),
    "nothing to go by": (form(), form("Ada Winter"), True),
    "born since": (form("Unborn baby Demir", parent="Aylin Demir"), form("Kaan Demir", "2026-06-01", parent="Aylin Demir"), True),
    "not named yet": (form("Baby", parent="Aylin Demir"), form("Kaan Demir", parent="Aylin Demir"), True),
    "another number": (form("Ada Winter", number="9990000018"), form("Ada Winter", number="9990000026"), False),
    "another birthday": (form("Ada Winter", "2026-06-01"), form("Ada Winter", "2026-06-02"), False),
    "another name": (form("Ada Winter", "2026-06-01"), form("Max Summer", "2026-06-01"), False),
    "a twin": (form("Ada Winter", "2026-06-01", parent="Gemma Winter"), form("Max Winter", "2026-06-01", parent="Gemma Winter"), False),
    "another parent": (form("Ada Winter", parent="Gemma Winter"), form("Ada Winter", parent="Olu Summer"), False),
}  # fmt: skip


@pytest.mark.parametrize(("one", "other", "may"), PAIRS.values(), ids=PAIRS.keys())
def test_nothing_that_tells_infants_apart_may_differ(one: Referral, other: Referral, may: bool) -> None:
    assert may_be_one(one, other) is may
    assert may_be_one(other, one) is may

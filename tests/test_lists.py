"""Lists and searches hold the right referrals in the right order, on both databases, whichever way they are looked up."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlmodel import Session

from desk.queries import lookup, referrals, staff
from desk.queries.referrals import Filters
from records import audit
from records.database import open_database, reading, writing
from records.moves import ReferralState
from tests.databases import fresh
from tests.desk_web import Desk, form, open_desk, triage
from triage.finding import Missing

pytestmark = pytest.mark.usefixtures("each_database")
GP = Missing("gp", "required", "left blank", "We write to the GP.")
STORED = (
    ("Ada Osei", "mid", ReferralState.TO_CHECK, ()),
    ("Ben Osei", "mid", ReferralState.ANSWERED, (GP,)),
    ("Ada Winter", "north", ReferralState.TO_CHECK, (GP,)),
    ("Oseia Marsh", "north", ReferralState.DECIDED, ()),
    ("Cleo Osei-Osei", "north", ReferralState.AWAITING_REPLY, (GP,)),
)
"""Infant, locality, state and what is missing, in the order they came."""


@pytest.fixture(scope="module")
def desk(each_database: str, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    with open_desk(tmp_path_factory.mktemp("desk")) as found:
        for infant, locality, state, missing in STORED:
            said = form(infant_name=infant, parent_name="Gemma Quill")
            found.referral(said, triage(locality=locality, missing=missing), state=state)
        yield found


@pytest.fixture
def db(desk: Desk) -> Iterator[Session]:
    with reading(desk.service.engine) as session:
        yield session


@pytest.mark.parametrize(
    ("filters", "expected"),
    [
        (Filters(""), [5, 4, 3, 2, 1]),
        (Filters("to_check"), [1, 3]),
        (Filters("", locality="north"), [5, 4, 3]),
        (Filters("", missing="gp"), [5, 3, 2]),
        (Filters("", missing="gp", locality="mid"), [2]),
        (Filters("", missing="gp", read_first=True), []),
        (Filters("answered", missing="gp"), [2]),
        (Filters("", missing="consent"), []),
    ],
)
def test_a_list_holds_what_fits_its_filters_and_counts_it(db: Session, filters: Filters, expected: list[int]) -> None:
    listing = referrals.referrals(db, filters)

    assert [row.id for row in listing.rows] == expected
    assert listing.total == len(expected)


@pytest.mark.parametrize("many", [0, 500])
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("osei", [5, 4, 2, 1]),
        ("ose ada", [1]),
        ("ada osei quill", [1]),
        ("osei nobody", []),
        ("nadia@example.org", [5, 4, 3, 2, 1]),
    ],
)
def test_a_search_finds_the_same_few_or_many(
    db: Session, monkeypatch: pytest.MonkeyPatch, many: int, text: str, expected: list[int]
) -> None:
    monkeypatch.setattr(lookup, "MANY", many)
    looked = lookup.search_for(text, "TWB")
    assert looked is not None
    listing = lookup.search_referrals(db, looked)

    assert [row.id for row in listing.rows] == expected
    assert listing.total == len(expected)


@pytest.mark.parametrize(("locality", "expected"), [("", [1, 2, 3, 5]), ("north", [3, 5]), ("west", [])])
def test_those_without_a_decision_are_counted_by_locality(db: Session, locality: str, expected: list[int]) -> None:
    listing, counts = referrals.undecided(db, locality, 1)

    assert [row.id for row in listing.rows] == expected
    assert listing.total == len(expected)
    assert counts == {"mid": 2, "north": 2}


def test_the_whole_audit_is_counted_by_its_newest_number(tmp_path: Path) -> None:
    engine = open_database(fresh(tmp_path))
    with writing(engine) as db:
        for who in ("priya", "sam", "priya"):
            audit.add(db, who, "viewed", "referral", 1)
    with reading(engine) as db:
        assert staff.audit(db, staff.AuditFilters(), 1).total == 3
        assert staff.audit(db, staff.AuditFilters("priya"), 1).total == 2

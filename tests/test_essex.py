"""Postcodes and places: exactly in or out, or to be checked."""

from __future__ import annotations

import pytest
from pydantic import ValidationError

from tests.triage_cases import essex
from triage.essex import LocalitiesConfig

POSTCODES = [
    # a sector wholly inside decides
    ("CM9 6EG", "yes", "Maldon", "mid"),
    ("SS17 0PH", "yes", "Thurrock", "thurrock"),
    ("IG10 2QX", "yes", "Epping Forest", "west"),
    ("CB10 2HR", "yes", "Uttlesford", "west"),
    ("SS9 2RD", "yes", "Southend-on-Sea", "south"),
    # a sector that straddles the boundary is decided by its unit
    ("CM23 1AA", "yes", "Uttlesford", "west"),
    ("CM23 3NQ", "no", "East Hertfordshire", "outside"),
    ("CB10 1AB", "no", "South Cambridgeshire", "outside"),
    ("EN9 1HS", "yes", "Epping Forest", "west"),
    # a unit of it that is not live is to be checked
    ("CM23 1ZZ", "check", "", "unknown"),
    # districts that do not touch the area
    ("RM7 7AD", "no", "", "outside"),
    ("IG1 1AA", "no", "", "outside"),
    ("SW1A 1AA", "no", "", "outside"),
    ("BT7 1NN", "no", "", "outside"),
    # sectors without live postcodes, unknown sectors and districts, post boxes
    ("CB1 4AA", "check", "", "unknown"),
    ("CM0 9ZZ", "check", "", "unknown"),
    ("CM26 1AA", "check", "", "unknown"),
    ("SS99 1AA", "check", "", "unknown"),
    # no postcode at all
    ("ZZ1 1AA", "check", "", "unknown"),
    ("CM9", "check", "", "unknown"),
    ("Maldon", "check", "", "unknown"),
    ("", "check", "", "unknown"),
]


@pytest.mark.parametrize(("postcode", "in_area", "authority", "locality"), POSTCODES)
def test_a_postcode_is_in_out_or_to_check(postcode: str, in_area: str, authority: str, locality: str) -> None:
    found = essex().look_up(postcode)

    assert (found.in_area, found.authority, found.locality) == (in_area, authority, locality)
    assert found.why


@pytest.mark.parametrize("written", ["cm9 6eg", "CM96EG", " cm9  6eg ", "CM9-6EG", "C M 9 6 E G", "CM9 6EG.", "cm9\u00a06eg"])
def test_a_postcode_can_be_written_in_any_way(written: str) -> None:
    assert essex().look_up(written).postcode == "CM9 6EG"


def test_letters_taken_for_digits_are_read_and_said() -> None:
    found = essex().look_up("CMO 8BT")

    assert (found.postcode, found.locality) == ("CM0 8BT", "mid")
    assert "written as CMO 8BT" in found.why


def test_a_sector_that_crosses_localities_takes_the_one_of_most_postcodes_and_says_so() -> None:
    found = essex().look_up("CM11 1AA")

    assert found.locality == "south"
    assert "crosses into Mid Essex" in found.why


def test_every_listed_unit_is_decided_as_the_directory_has_it() -> None:
    wrong = [unit for unit, (_, inside) in essex().units.items() if essex().look_up(unit).in_area != ("yes" if inside else "no")]

    assert not wrong


def test_every_live_sector_inside_has_a_locality() -> None:
    known = set(essex().localities.names)
    inside = [sector for sector, shares in essex().sectors.items() if shares[0].live and shares[0].status == "inside"]
    homes = [sector for sector in inside if sector.split()[0] not in essex().localities.post_boxes]

    assert len(homes) > 200
    assert {essex().look_up(f"{sector}AA").locality for sector in homes} <= known


ADDRESSES = [
    ("19 Withersfield Road, Haverhill, Suffolk", "no", "outside"),
    ("12 High Street Haverhill Suffolk", "no", "outside"),
    ("Flat 2, Haverhill", "check", "outside"),
    ("57 Marks Road, Romford, Essex", "check", "outside"),
    ("The Rectory, Stapleford Abbotts, Romford, Essex", "yes", "west"),
    ("1 The Street, Sturmer, Haverhill, Suffolk", "check", "mid"),
    ("Thorley Park, Bishop’s Stortford, Herts", "no", "outside"),
    ("8 Green Lane, Ilford, Essex", "no", "outside"),
    ("12 Maldon Road, Colchester", "yes", "north"),
    ("Kent House, London Road, Chelmsford, Essex", "yes", "mid"),
    ("3 Suffolk Avenue, Leigh on Sea", "yes", "south"),
    ("5 Church Hill, Leigh-on-Sea", "yes", "south"),
    ("2 Orsett Terrace, Grays", "yes", "thurrock"),
    ("Rose Cottage, Hatfield Peverel", "yes", "mid"),
    ("Rose Cottage, Hatfield, Herts", "no", "outside"),
    ("The Laurels, Great Easton", None, None),
    ("14 Acacia Avenue, Essex", None, None),
    ("Essex", None, None),
    ("", None, None),
]


@pytest.mark.parametrize(("address", "in_area", "locality"), ADDRESSES)
def test_an_address_is_placed_by_the_towns_it_names_and_never_by_the_word_essex(
    address: str, in_area: str | None, locality: str | None
) -> None:
    found = essex().place(address)

    assert (found and found.in_area, found and found.locality) == (in_area, locality)


def test_contacts_are_those_of_the_locality() -> None:
    localities = essex().localities

    assert [one.email for one in localities.contacts("west")] == ["naomi.sams@nhs.net"]
    assert localities.contacts("outside") == ()
    assert all(localities.contacts(locality) for locality in localities.names)


def test_a_district_of_an_unknown_locality_is_refused() -> None:
    known = essex().localities.model_dump()

    with pytest.raises(ValidationError, match="is no locality; write one of mid"):
        LocalitiesConfig(**{**known, "districts": {"Maldon": "middle"}})

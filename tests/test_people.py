import pytest

from triage.people import nearest


@pytest.mark.parametrize(
    ("words", "person"),
    [
        ("Mum says that", "parent"),
        ("her own mother", "someone else"),
        ("Her sister's", "someone else"),
        ("maternal grandmother, who", "someone else"),
        ("dad's brother", "someone else"),
        ("The baby", "infant"),
        ("Her partner", "other parent"),
        ("FOB", "other parent"),
        ("Grandmother is well and mum", "parent"),
        ("on Tuesday the", None),
        ("", None),
    ],
)
def test_the_person_named_last_is_meant(words: str, person: str | None) -> None:
    assert nearest(words) == person

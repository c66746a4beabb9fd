import pytest

from triage.prompts import Prompts

PROMPTS = Prompts(
    (
        "Are there imminent risks to the infant or parent's safety? E.g. domestic violence in the home",
        "The relationship is not at risk",
        "Previous infant/ child loss impacting on capacity to connect with current pregnancy/ new baby",
    )
)


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("Are there imminent risks to the parent's safety? None.", "None."),
        ('"domestic violence in the home?" No.', '"" No.'),
        ("Previous infant/ child loss impacting on capacity to connect with new baby", ""),
        ("The relationship is not at risk.", "The relationship is not at risk."),
        ("Is she safe?", "Is she safe?"),
        ("There is domestic violence in the home.", "There is domestic violence in the home."),
    ],
)
def test_only_the_guides_own_words_are_left_out(text: str, left: str) -> None:
    assert " ".join(PROMPTS.blank(text).split()).replace('" "', '""').replace("? None", "None") == left


def test_length_stays_so_that_places_stay_right() -> None:
    text = "Are there imminent risks to the parent's safety? None."
    assert len(PROMPTS.blank(text)) == len(text)

import pytest

from tests.test_cues import config
from triage.categoriser import Call
from triage.cues import CueReader
from triage.sentences import Sentence

SUSPECTED = [
    # a risk suspected faintly is shown beside a word of danger
    ("imminent_risk", 0.06, "She came by bus and liked the room.", False),
    ("imminent_risk", 0.06, "Sertraline was started by the GP on the 4th.", False),
    ("imminent_risk", 0.06, "He shouts for his cup and throws it down.", True),
    ("imminent_risk", 0.06, "She came by bus, with a bruise on her neck.", True),
    ("imminent_risk", 0.06, "The tablets are counted out.", True),
    ("imminent_risk", 0.6, "She came by bus and liked the room.", True),
    ("imminent_risk", 0.06, "He has never hit her.", True),
    ("safeguarding_unaddressed", 0.06, "She hasn't told her manager.", False),
    ("safeguarding_unaddressed", 0.06, "She hasn't told her manager that he drinks.", True),
    # somebody has acted
    ("safeguarding_unaddressed", 0.7, "He drinks; a plan is in place with the grandmothers.", False),
    ("safeguarding_unaddressed", 0.7, "He drinks and no order is in force.", True),
    ("safeguarding_unaddressed", 0.7, "Bruise seen on Monday, MASH informed.", False),
    ("safeguarding_unaddressed", 0.7, "Bruise seen on Monday, MASH have not been informed.", True),
    ("safeguarding_unaddressed", 0.95, "Bruise seen on Monday, MASH informed.", True),
    # help wanted with the bond is no bond that is well
    ("relationship_not_at_risk", 0.7, "It would do them good to have some support with the attachment.", False),
    ("relationship_not_at_risk", 0.7, "They do not need any support with the attachment.", True),
    # the passage speaks against it
    ("parented_history", 0.7, "She had a stable childhood in a village.", False),
    ("parented_history", 0.7, "She did not have a stable childhood.", True),
    ("parent_bonding", 0.7, "He has no worries about how he feels towards her.", False),
    ("parent_bonding", 0.7, "He worries about how he feels towards her.", True),
    ("care_experienced", 0.7, "She works in a care home.", False),
    ("previous_loss", 0.7, "They nearly lost the pregnancy in week nine.", False),
    ("birth_trauma", 0.7, "A planned section, with music.", False),
    ("birth_trauma", 0.7, "It was not a planned section.", True),
    ("services_overload", 0.7, "Four people visit; she finds them all helpful.", False),
    ("parent_ambivalent", 0.7, "She is keen to start.", False),
    ("parent_ambivalent", 0.7, "She isn't keen to start.", True),
    ("no_consent", 0.7, "Consent: verbal, on the 3rd.", False),
    ("no_consent", 0.95, "Consent: verbal, on the 3rd.", True),
    # denied and somebody else's, unless rather sure
    ("health_difficulties", 0.5, "Her sister has bipolar disorder.", False),
    ("health_difficulties", 0.7, "Her sister has bipolar disorder.", True),
    ("health_difficulties", 0.5, "She cries all day.", True),
]


class Suspects:
    """A categoriser that suspects one code in every sentence."""

    def __init__(self, code: str, probability: float) -> None:
        self.code, self.probability = code, probability

    def find_many(self, texts: list[tuple[list[Sentence], str]]) -> list[list[Call]]:
        return [[Call(self.code, 0, range(len(text)), self.probability)] for text, _ in texts]


@pytest.mark.parametrize(("code", "probability", "text", "shown"), SUSPECTED)
def test_what_the_categoriser_suspects_is_shown_unless_the_words_speak_against_it(
    monkeypatch: pytest.MonkeyPatch, code: str, probability: float, text: str, shown: bool
) -> None:
    monkeypatch.setattr("triage.cues.categoriser", lambda: Suspects(code, probability))
    found = {one.code: one.strength for one in CueReader(config()).find(text, "other_information")}
    assert found.get(code) == ("possible" if shown else None)


def test_a_list_of_words_stands_only_where_a_suspicion_is_shown_early() -> None:
    assert {code for code, one in config().criteria.items() if one.about} == {"imminent_risk", "safeguarding_unaddressed"}

import functools
import tomllib
from pathlib import Path

import pytest

from triage.categoriser import FOLDER, categoriser
from triage.cues import KINDS, CueReader, CuesConfig
from triage.finding import Finding
from triage.sentences import split

CONFIG = Path(__file__).parent.parent / "config" / "cues.toml"


@functools.cache
def config() -> CuesConfig:
    return CuesConfig(**tomllib.loads(CONFIG.read_text(encoding="utf-8"))["cues"])


@functools.cache
def reader(model: bool) -> CueReader:
    return CueReader(config().model_copy(update={"model": model}))


def by_rules(text: str, field: str = "reason_for_referral") -> dict[str, Finding]:
    return {finding.code: finding for finding in reader(model=False).find(text, field)}


SAID = [
    ("no_consent", "Mum has not consented to this referral."),
    ("not_primary_caregiver", "Baby lives with his grandmother and the referred parent has supervised contact only."),
    ("relationship_not_at_risk", "There are no concerns about the bond; it is strong."),
    ("relationship_not_at_risk", "Mum has no worries about how she feels towards him."),
    ("unable_to_engage", "She is unable to attend any appointments at present."),
    ("primary_difficulty_elsewhere", "The main problem is housing."),
    ("asks_parenting_capacity_assessment", "Please could you complete a parenting capacity assessment for court?"),
    ("asks_care_coordination", "We would like your team to act as her care coordinator."),
    ("asks_birth_trauma_processing", "Mum would like a birth debrief."),
    ("asks_post_birth_loss_support", "Their only child was stillborn; we are asking for bereavement counselling."),
    ("imminent_risk", "Her husband threatened to kill her last night."),
    ("safeguarding_unaddressed", "Bruise seen on the ear at clinic; no MASH referral made."),
    ("parent_ambivalent", "She is in two minds about coming."),
    ("services_overload", "Mum says there are too many professionals."),
    ("parent_bonding", "She feels nothing for him and is going through the motions."),
    ("infant_bonding", "Mum feels rejected by the baby."),
    ("parented_history", "She is afraid of turning into her own mother and wants to break the cycle."),
    ("care_experienced", "Mum is a care leaver."),
    ("relational_difficulties", "She is estranged from her family and falls out with everyone."),
    ("trauma", "She has flashbacks when he cries."),
    ("health_difficulties", "She takes sertraline for depression."),
    ("relationship_rupture", "She was on the ward without baby for six weeks."),
    ("shame_or_confidence", "She feels judged and says she is a rubbish mum."),
    ("previous_loss", "Her first baby died at three weeks."),
    ("infant_disability", "He has Down's syndrome."),
    ("prematurity_or_nicu", "He spent nine weeks in NICU."),
    ("previous_removal", "Her older child was adopted in 2019 through the courts."),
    ("birth_trauma", "The birth was traumatic."),
    ("multiple_children", "Mum of 4, and three older children are at home."),
    ("social_risk", "They are homeless and have no recourse to public funds."),
    ("mental_health_risk", "She has a diagnosis of bipolar disorder."),
    ("relational_trauma", "She was sexually abused by her stepfather as a child."),
]


PLURALS = [
    ("services_overload", "There are too many services in their life."),
    ("parent_ambivalent", "She has mixed feelings."),
    ("imminent_risk", "There are unexplained burns on his leg."),
    ("mental_health_risk", "She was sectioned three weeks ago."),
    ("birth_trauma", "It ended in a shoulder dystocia."),
    ("infant_disability", "A baby with Downs syndrome."),
]
"""Words that the tables of word forms have in the plural as words of their own, and words that stand for themselves."""


@pytest.mark.parametrize(("code", "text"), SAID + PLURALS)
def test_what_is_said_plainly_is_likely(code: str, text: str) -> None:
    finding = by_rules(text)[code]
    assert (finding.strength, finding.kind) == ("likely", KINDS[code])


def test_every_code_of_the_config_is_proved() -> None:
    assert {code for code, _ in SAID} == set(config().criteria) == set(KINDS)


UNSAID = [
    ("no_consent", "Consent obtained verbally on 3 May."),
    ("no_consent", "If consent is withdrawn I will let you know."),
    ("not_primary_caregiver", "The older half-brother lives with his grandmother; baby is with mum."),
    ("asks_parenting_capacity_assessment", "The social worker has completed the parenting assessment."),
    ("asks_care_coordination", "Her care coordinator, Mr Obi, will stay involved."),
    ("imminent_risk", "No DV disclosed. No thoughts of suicide."),
    ("imminent_risk", "Domestic abuse: Y / N"),
    ("imminent_risk", "Her father used to hit her mother."),
    ("imminent_risk", "He has never hit her."),
    ("safeguarding_unaddressed", "There are no safeguarding concerns."),
    ("health_difficulties", "Grandmother suffers with depression."),
    ("health_difficulties", "PND with her first, fully recovered."),
    ("mental_health_risk", "?bipolar - ruled out by the psychiatrist."),
    ("social_risk", "They were homeless in 2014, now settled."),
    ("social_risk", "If the landlord sells they would be homeless."),
    ("previous_loss", "Her friend lost a baby to cot death."),
    ("prematurity_or_nicu", "Their friend's baby was in NICU."),
    ("parent_ambivalent", "She isn't ambivalent at all."),
    ("previous_removal", "Stitches removed, no problems."),
    ("care_experienced", "FOB is a care leaver; mum is not."),
    ("birth_trauma", "Birth trauma? No."),
    ("birth_trauma", "A difficult birth, on paper; she roars with laughter as she tells it."),
    ("prematurity_or_nicu", "She has nursed premature babies for years."),
    ("shame_or_confidence", "Section for failure to progress."),
    ("previous_loss", "He lost his first wife some years ago."),
]


@pytest.mark.parametrize(("code", "text"), UNSAID)
def test_what_is_not_said_is_not_found(code: str, text: str) -> None:
    assert code not in by_rules(text)


def test_a_question_about_a_risk_is_kept_as_possible() -> None:
    assert by_rules("?bruise to cheek seen at clinic today, non-mobile")["imminent_risk"].strength == "possible"


def test_the_guides_own_words_say_nothing() -> None:
    asked = "Are there imminent risks to the infant or parent's safety that require additional support? E.g. domestic violence in the home"
    assert reader(model=True).find(asked, "risk_details") == []


def test_the_other_parents_refusal_is_not_the_parents() -> None:
    assert "no_consent" not in by_rules("He has not consented to this referral.", "voice_of_other_parent")


def test_what_a_baby_is_imagined_to_say_is_not_the_parents_doubt_about_the_work() -> None:
    said = "I am in two minds about coming to you."
    assert "parent_ambivalent" in by_rules(said, "voice_of_parent")
    assert "parent_ambivalent" not in by_rules(said, "voice_of_infant")


def test_between_them_is_the_adults_where_risks_are_asked_about() -> None:
    text = "There are no concerns about their relationship."
    assert "relationship_not_at_risk" in by_rules(text, "other_information")
    assert "relationship_not_at_risk" not in by_rules(text, "risk_details")


def test_i_in_the_other_parents_voice_is_not_the_referred_parent() -> None:
    assert "health_difficulties" not in by_rules("I've been on antidepressants for years.", "voice_of_other_parent")
    assert "health_difficulties" in by_rules("I've been on antidepressants for years.", "voice_of_parent")
    assert "health_difficulties" in by_rules("She's been on antidepressants since the birth.", "voice_of_other_parent")


def test_quotes_are_sentences_as_written() -> None:
    text = "Mum is 24.\n- She feels nothing for “him”.\n- Lives in Maldon."
    (finding,) = reader(model=False).find(text, "voice_of_parent")
    assert [(one.field, one.quote) for one in finding.evidence] == [("voice_of_parent", "She feels nothing for “him”.")]


def test_many_passages_are_answered_in_order() -> None:
    answers = reader(model=True).find_many(
        [("Mum is a care leaver.", "other_information"), ("", "other_information"), ("Nil.", "risk_details")]
    )
    assert [bool(answer) for answer in answers] == [True, False, False]


SUBTLE = [
    ("shame_or_confidence", "Everybody can see that I'm no good at being his mum.", "voice_of_parent"),
    ("imminent_risk", "She told me she has written letters to her children for when she is gone.", "risk_details"),
]


@pytest.mark.parametrize(("code", "text", "field"), SUBTLE)
def test_the_categoriser_adds_what_no_pattern_sees_as_possible(code: str, text: str, field: str) -> None:
    assert code not in by_rules(text, field)
    found = {finding.code: finding for finding in reader(model=True).find(text, field)}
    assert (found[code].strength, found[code].evidence[0].quote) == ("possible", text)


def test_the_categoriser_points_at_the_sentence() -> None:
    text = (
        "Mum is free on Mondays. She told me she has written letters to her children for when she is gone. They live in Maldon."
    )
    calls = categoriser().find_many([(split(text), "other_information")])[0]
    assert {call.sentence for call in calls if call.code == "imminent_risk"} == {1}


ORDINARY = [
    "She sings to him in the bath and he splashes us both.",
    "She holds her breath until the scan picture comes up, then laughs.",
    "We hit a quiet patch in August and the visits were cut to one a month.",
    "Grandma drops him off on Tuesdays and picks him up after tea.",
]


@pytest.mark.parametrize("text", ORDINARY)
def test_an_ordinary_sentence_is_no_risk(text: str) -> None:
    found = {finding.code for finding in reader(model=True).find(text, "other_information")}
    assert not found & {"imminent_risk", "safeguarding_unaddressed"}


def test_the_infants_voice_is_known_by_its_field() -> None:
    said = "Granny comes on Tuesdays and when Daddy gets home I kick my legs."
    assert not reader(model=True).find(said, "voice_of_infant")


def test_ordinary_sentences_do_not_hide_a_risk_among_them() -> None:
    risk = "She told me she has written letters to her children for when she is gone."
    text = " ".join([*ORDINARY[:3], risk, *ORDINARY[3:]])
    found = {finding.code: finding for finding in reader(model=True).find(text, "other_information")}
    assert found["imminent_risk"].evidence[0].quote == risk


def test_the_categoriser_knows_every_code() -> None:
    assert set(categoriser().codes) == set(KINDS)
    assert (FOLDER / "categoriser.onnx").stat().st_size < 30_000_000


def test_a_pattern_with_an_unknown_set_of_words_is_refused() -> None:
    broken = config().model_copy(update={"words": {}, "model": False})
    with pytest.raises(ValueError, match="set of words"):
        CueReader(broken).find("Mum is well.", "mental_health")

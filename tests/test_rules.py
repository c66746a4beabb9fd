"""What the rules find in a form's own answers, how findings are brought together, and the reply that follows."""

from __future__ import annotations

import pytest

from tests.triage_cases import RECEIVED, Says, case, checked, codes, criteria, referral, with_field, with_loose
from triage.finding import Evidence, Finding, Missing, Strength
from triage.reply import reply_for
from triage.rules import RULES
from triage.sentences import split
from triage.whose import is_about_somebody_else

ADDRESSES = [
    ({"parent_postcode": "RM7 7AD", "parent_address": "57 Marks Road, Romford, Essex"}, {"outside_essex": "likely"}, "outside"),
    ({"parent_postcode": "RM7 7AD", "parent_address": "4 Mill Lane, Maldon"}, {"outside_essex": "possible"}, "outside"),
    ({"parent_postcode": "CM23 1ZZ"}, {}, "mid"),
    ({"parent_postcode": None, "parent_address": None}, {}, "unknown"),
    (
        {"parent_postcode": None, "parent_address": "19 Withersfield Road, Haverhill, Suffolk (from 1st Nov)"},
        {"outside_essex": "likely"},
        "outside",
    ),
    ({"parent_postcode": None, "parent_address": "57 Marks Road, Romford, Essex"}, {"outside_essex": "possible"}, "outside"),
    ({"parent_postcode": None, "parent_address": "3 Hill Road, Chelmsford, Essex"}, {}, "mid"),
    ({"parent_postcode": None, "parent_address": "3 Hill Road, Essex"}, {}, "unknown"),
    # an old address does not count
    ({"parent_postcode": None, "parent_address": "3 Hill Road, Clacton (previously Ipswich, Suffolk)"}, {}, "north"),
    # two addresses that disagree are only possibly outside
    ({"parent_address": "4 Mill Lane, Maldon; staying at 2 High Road, Ilford IG1 1AA"}, {"outside_essex": "possible"}, "mid"),
    ({"parent_address": "2 High Road, Ipswich, Suffolk"}, {"outside_essex": "possible"}, "mid"),
    # temporary homes
    ({"parent_address": "Room 14, Seaview Lodge (temp accom), Maldon"}, {"social_risk": "possible"}, "mid"),
    ({"parent_address": "c/o Women's Refuge", "parent_postcode": None}, {"social_risk": "possible"}, "unknown"),
    ({"parent_address": "Address withheld", "parent_postcode": None}, {}, "unknown"),
]


@pytest.mark.parametrize(("answers", "found", "locality"), ADDRESSES)
def test_where_the_family_lives(answers: dict[str, str | None], found: dict[str, str], locality: str) -> None:
    triaged = checked(referral(**answers))

    assert (codes(triaged), triaged.locality) == (found, locality)


@pytest.mark.parametrize("address", ["Address withheld", "Refuge, address not to be disclosed", "c/o Women's Refuge"])
def test_an_address_kept_back_is_not_asked_for_by_email(address: str) -> None:
    triaged = checked(referral(parent_address=address, parent_postcode=None))

    assert "do not ask for it by email" in " ".join(triaged.problems)
    assert triaged.missing == ()


def test_addresses_that_disagree_are_shown_with_both() -> None:
    triaged = checked(referral(parent_address="2 High Road, Colchester CO1 1AA"))

    assert "two addresses disagree" in triaged.problems[0]
    assert "Colchester" in triaged.problems[0]


CONSENTS = [
    ("no", "No", {"no_consent": "likely"}),
    ("no", "☐ Yes ☒ No", {"no_consent": "likely"}),
    ("yes", "☒ Yes ☐ No", {}),
    ("yes", "Verbal consent given 3/9", {}),
    ("yes", "Yes, but she has since withdrawn it", {"no_consent": "likely"}),
    ("yes", "Yes, dad has consented", {"no_consent": "possible"}),
    ("yes", "Yes - Kofi agreed", {"no_consent": "possible"}),
    ("yes", "Both parents consent", {}),
    ("yes", "Mum and dad agree", {}),
    ("yes", "Esi agreed at the visit, her partner does too", {}),
    ("yes", "Yes, by order of the court", {}),
    ("mum is aware but has not agreed yet", "Mum is aware but has not agreed yet", {"no_consent": "possible"}),
]


@pytest.mark.parametrize(("value", "text", "found"), CONSENTS)
def test_consent_in_three_states_and_its_nuances(value: str, text: str, found: dict[str, str]) -> None:
    given = with_field(referral(consent_to_referral=value, other_parent_name="Kofi Osei"), "consent_to_referral", text=text)

    assert codes(checked(given)) == found


def test_a_father_may_consent_when_he_is_the_one_referred() -> None:
    given = with_field(
        referral(parent_name="Kofi Osei", parent_relationship="Father"), "consent_to_referral", text="Yes, dad has consented"
    )

    assert codes(checked(given)) == {}


@pytest.mark.parametrize(
    ("answers", "text", "said"),
    [
        ({}, "Yes, by order of the court", "names a court or a professional"),
        ({}, "Parent is aware", "not the same as consent"),
        ({"consent_to_share": "no"}, "Yes", "not to sharing information"),
        ({"consent_date": "2026-09-04"}, "Yes", "after the day the referral was received"),
    ],
)
def test_a_consent_to_look_at_is_named(answers: dict[str, str], text: str, said: str) -> None:
    given = with_field(referral(**answers), "consent_to_referral", text=text)

    assert any(said in problem for problem in checked(given).problems)


CARERS = [
    "Foster carer",
    "Adoptive mother",
    "Step-father",
    "Maternal grandmother (special guardian)",
    "Kinship carer",
    "Aunt",
    "Two dads",
]


@pytest.mark.parametrize("related", CARERS)
def test_no_carer_is_flagged_by_type(related: str) -> None:
    assert codes(checked(referral(parent_relationship=related, safeguarding_status="looked_after"))) == {}


@pytest.mark.parametrize(
    ("answer", "found"), [("no", {"not_primary_caregiver": "likely"}), ("not_known", {}), (None, {}), ("yes", {})]
)
def test_only_a_stated_no_says_that_the_parent_is_not_the_primary_caregiver(answer: str | None, found: dict[str, str]) -> None:
    assert codes(checked(referral(parent_primary_caregiver=answer))) == found


ABUSE = [
    (
        "yes",
        "Yes",
        "Domestic abuse now?",
        {"imminent_risk": "likely", "safeguarding_unaddressed": "possible", "social_risk": "likely"},
    ),
    (
        "yes",
        "Yes",
        "Domestic abuse (past or present)?",
        {"imminent_risk": "possible", "safeguarding_unaddressed": "possible", "social_risk": "possible"},
    ),
    ("yes", "Yes, historic, previous partner", "Domestic abuse", {}),
    (
        "yes",
        "Yes, ex-partner, still ongoing",
        "Domestic abuse",
        {"imminent_risk": "likely", "safeguarding_unaddressed": "possible", "social_risk": "likely"},
    ),
    ("no", "No", "Domestic abuse now?", {}),
    ("not_known", "Not known", "Domestic abuse now?", {}),
]


@pytest.mark.parametrize(("value", "text", "label", "found"), ABUSE)
def test_domestic_abuse_now_is_a_risk_and_abuse_that_ended_is_not(
    value: str, text: str, label: str, found: dict[str, str]
) -> None:
    triaged = checked(with_field(referral(domestic_abuse=value), "domestic_abuse", text=text, label=label))

    assert codes(triaged) == found
    assert triaged.read_first is bool(found)


@pytest.mark.parametrize(
    "named", [{"safeguarding_status": "child_protection"}, {"social_worker": "Jo Reed"}, {"referrer_role": "Social worker"}]
)
def test_a_risk_with_a_plan_or_a_social_worker_is_addressed(named: dict[str, str]) -> None:
    assert "safeguarding_unaddressed" not in codes(checked(referral(domestic_abuse="yes", **named)))


def test_a_risk_in_the_free_text_that_nobody_is_named_for_is_read_first() -> None:
    given = referral(risk_details="He threw a plate at her last night.")
    triaged = checked(given, RECEIVED, Says(("threw a plate", "imminent_risk", "likely")))

    assert codes(triaged) == {"imminent_risk": "likely", "safeguarding_unaddressed": "possible"}
    assert triaged.read_first


HOUSEHOLDS = [
    (("Kofi Osei, 01/02/1990, father", "Yaw Osei, 03/03/2020, brother", "Efua Osei, 14/10/2023, sister"), True),
    (("Yaw Osei, 03/03/2020, brother",), False),
    (("Yaw, 6 years, half-brother", "Efua, aged 3, half-sister"), True),
    (("two older siblings",), True),
    (("3 children from a previous relationship",), True),
    (("Yaw Osei, 03/03/2020, brother, adopted, not at home", "Efua Osei, 14/10/2023, sister"), False),
    (("Esi's brother, 04/05/1995", "Grace Osei, grandmother", "Kofi, father"), False),
    (("Ada Osei, 12/01/2026, baby", "Yaw Osei, 03/03/2020, brother"), False),
    (("Bramble, dog", "Kofi, father"), False),
    (("No other family in UK",), False),
]


@pytest.mark.parametrize(("rows", "found"), HOUSEHOLDS)
def test_two_other_children_at_home_are_several(rows: tuple[str, ...], found: bool) -> None:
    assert ("multiple_children" in codes(checked(referral(household=rows)))) is found


@pytest.mark.parametrize(
    ("answers", "found"),
    [
        ({"infant_name": "Ada and Max Osei (twins)"}, True),
        ({"infant_name": "Ada Osei, twin, Max deceased"}, False),
        ({"infant_name": "Unborn twins", "infant_dob": None, "infant_due_date": "2026-12-01"}, False),
    ],
)
def test_living_twins_are_several_children(answers: dict[str, str | None], found: bool) -> None:
    assert ("multiple_children" in codes(checked(referral(**answers)))) is found


CHECKLIST = [
    ("Is the main difficulty in the parent-infant relationship?", "No", {"primary_difficulty_elsewhere": "likely"}),
    ("Is the main difficulty in the parent-infant relationship?", "Yes", {}),
    ("Is the parent able to attend regular appointments at the moment?", "No", {"unable_to_engage": "likely"}),
    ("Could the family manage another service on top of those involved?", "No", {"services_overload": "likely"}),
    ("Would extra professionals be overwhelming?", "Yes", {"services_overload": "likely"}),
    ("Does the parent want to do this work?", "Unsure", {"parent_ambivalent": "possible"}),
    ("Does the parent want to do this work?", "Yes", {}),
    ("Are there outstanding safeguarding concerns?", "Yes", {"safeguarding_unaddressed": "likely"}),
    ("Does the family live in Essex?", "No", {"outside_essex": "possible"}),
    ("What is the request about? Tick all that apply", "Carer finding it hard to bond", {"parent_bonding": "likely"}),
    ("What is the request about? Tick all that apply", "Baby born early / neonatal unit stay", {"prematurity_or_nicu": "likely"}),
    ("Reasons for referral", "Carer was in care as a child", {"care_experienced": "likely"}),
    ("Presenting issues", "Domestic abuse", {"imminent_risk": "possible", "social_risk": "possible"}),
    ("School", "Low confidence", {}),
]


@pytest.mark.parametrize(("label", "text", "found"), CHECKLIST)
def test_check_lists_of_other_forms_are_read(label: str, text: str, found: dict[str, str]) -> None:
    assert codes(checked(with_loose(referral(), (label, text)))) == found


def test_one_finding_has_the_strongest_reason_and_all_the_evidence() -> None:
    given = referral(
        domestic_abuse="yes", social_worker="Jo Reed", risk_details="He may hit her.", reason_for_referral="He may hit her again."
    )
    triaged = checked(given, RECEIVED, Says(("hit her", "imminent_risk", "possible")))
    risk = next(one for one in triaged.findings if one.code == "imminent_risk")

    assert risk.strength == "likely"
    assert [quote.field for quote in risk.evidence] == ["domestic_abuse", "reason_for_referral", "risk_details"]
    assert risk.guide == criteria().codes["imminent_risk"].guide


def test_every_code_is_found_or_said_to_be_clear() -> None:
    triaged = checked(referral(parent_postcode="RM7 7AD"), RECEIVED, Says(("days", "parent_bonding", "possible")))

    assert {one.code for one in triaged.findings} | {one.code for one in triaged.clear} == set(criteria().codes)
    assert not {one.code for one in triaged.findings} & {one.code for one in triaged.clear}
    assert all(one.why for one in triaged.clear)


def test_findings_stand_in_the_order_of_the_criteria() -> None:
    triaged = checked(referral(domestic_abuse="yes", consent_to_referral="no", infant_dob="2026-08-01"))
    order = list(criteria().codes)

    assert [one.code for one in triaged.findings] == sorted((one.code for one in triaged.findings), key=order.index)


OTHER_PEOPLE = [
    ("He isn’t aware of this referral.", "no_consent", False),
    ("Dad has not been told.", "no_consent", False),
    ("Kofi has supervised contact twice a week.", "not_primary_caregiver", False),
    ("Her mother was in care.", "care_experienced", True),
    ("I have not told Esi that I am sending this.", "no_consent", True),
    ("She does not know I am writing.", "no_consent", True),
]


@pytest.mark.parametrize(("text", "code", "kept"), OTHER_PEOPLE)
def test_what_is_said_of_the_other_parent_is_not_said_of_the_one_referred(text: str, code: str, kept: bool) -> None:
    given = referral(
        consent_to_referral=None, parent_primary_caregiver=None, other_parent_name="Kofi Osei", reason_for_referral=text
    )

    assert (code in codes(checked(given, RECEIVED, Says((text, code, "likely"))))) is kept


CARRIED_ON = [
    ("Kofi comes to the house drunk. Contact is in a centre only.", "not_primary_caregiver", "Contact is in", False),
    ("Esi is well. Contact is in a centre only.", "not_primary_caregiver", "Contact is in", True),
    ("Contact is in a centre only.", "not_primary_caregiver", "Contact is in", True),
    ("Kofi works nights. Consent was not given.", "no_consent", "Consent was", True),
    ("Kofi was sectioned in May. On olanzapine.", "mental_health_risk", "On olanzapine", False),
]


@pytest.mark.parametrize(("text", "code", "said", "kept"), CARRIED_ON)
def test_a_sentence_that_names_nobody_goes_on_about_whom_the_one_before_began_with(
    text: str, code: str, said: str, kept: bool
) -> None:
    of = referral(
        consent_to_referral=None, parent_primary_caregiver=None, other_parent_name="Kofi Osei", reason_for_referral=text
    )
    (quote,) = (one.text for one in split(text) if one.text.startswith(said))
    finding = Finding(code, criteria().codes[code].kind, "likely", "the text says so", (Evidence("reason_for_referral", quote),))
    assert is_about_somebody_else(of, finding) != kept


BEREAVED = [
    ({"infant_name": "Unborn baby Osei", "infant_dob": None, "infant_due_date": "2026-12-01"}, "possible", None),
    ({"infant_name": "Unborn baby Osei", "infant_dob": None, "infant_due_date": "2026-12-01"}, "likely", "possible"),
    ({"infant_name": "Ada Osei (stillborn)", "infant_dob": None, "infant_due_date": "2026-12-01"}, "likely", "likely"),
    ({"infant_name": "Ada Osei (died)"}, "possible", "possible"),
]


@pytest.mark.parametrize(("answers", "said", "found"), BEREAVED)
def test_support_after_a_loss_is_not_asked_for_where_a_baby_is_expected(
    answers: dict[str, str | None], said: Strength, found: Strength | None
) -> None:
    reader = Says(("grief counselling", "asks_post_birth_loss_support", said))
    of = referral(**answers, reason_for_referral="She would like grief counselling.")
    assert codes(checked(of, reader=reader)).get("asks_post_birth_loss_support") == found


def test_a_yes_on_the_form_outweighs_a_hint_and_leaves_a_plain_statement_possible() -> None:
    given = referral(reason_for_referral="She was unsure, then said she does not want this.")

    assert codes(checked(given, RECEIVED, Says(("unsure", "no_consent", "possible")))) == {}
    assert codes(checked(given, RECEIVED, Says(("does not want", "no_consent", "likely")))) == {"no_consent": "possible"}


def test_free_text_under_a_label_that_is_not_known_is_read_and_the_forms_own_words_are_not() -> None:
    reader = Says()
    loose = [
        ("Current worries", "She says that she cannot go on like this."),
        ("", "Please do not use this form in a crisis or where a child is at immediate risk of harm."),
        ("Referral form", "Forms without consent will be returned."),
        ("", "Please ring me first, mum is very low today."),
        ("", "Cherry Trees, St Peter's Hospital, Maldon CM9 6EG"),
        ("", "Parent Infant Mental Health Service"),
        ("Current worries", "Suicidal ideation, plan, means"),
        ("", "Please ring today. Suicidal, with a plan."),
    ]
    checked(with_loose(referral(), *loose), RECEIVED, reader)
    read = [text for text, _ in reader.read]

    assert loose[0][1] in read
    assert loose[3][1] in read
    assert loose[1][1] not in read
    assert loose[2][1] not in read
    assert loose[4][1] not in read
    assert loose[5][1] not in read
    assert loose[6][1] in read
    assert loose[7][1] in read


def test_the_same_text_in_two_boxes_is_read_once() -> None:
    reader = Says()
    checked(referral(voice_of_parent="The same words twice.", hopes_and_concerns="The same words twice."), RECEIVED, reader)

    assert [text for text, _ in reader.read].count("The same words twice.") == 1


def test_every_rule_says_what_it_checks() -> None:
    assert all(rule.__doc__ for rule in RULES)
    assert all(list(rule(case())) is not None for rule in RULES)


REPLIES = [
    ((), (), "acknowledgement"),
    (("gp",), (), "missing_information"),
    (("gp",), (("no_consent", "likely"),), "signposting"),
    (("gp",), (("no_consent", "possible"),), "missing_information"),
    ((), (("no_consent", "possible"),), "consultation"),
    ((), (("asks_care_coordination", "likely"),), "signposting"),
    ((), (("asks_care_coordination", "possible"),), "acknowledgement"),
    ((), (("near_age_limit", "likely"),), "consultation"),
    (("gp",), (("near_age_limit", "likely"),), "missing_information"),
    ((), (("imminent_risk", "likely"), ("parent_ambivalent", "likely")), "acknowledgement"),
]


@pytest.mark.parametrize(("lacking", "found", "kind"), REPLIES)
def test_the_reply_is_the_first_line_of_the_table_that_holds(
    lacking: tuple[str, ...], found: tuple[tuple[str, str], ...], kind: str
) -> None:
    from triage.finding import Finding

    findings = tuple(Finding(code, criteria().codes[code].kind, strength, "") for code, strength in found)  # type: ignore[arg-type]
    gaps = tuple(Missing(code, "required", "left blank") for code in lacking)
    titles = {code: spec.title for code, spec in criteria().codes.items()}

    assert reply_for(gaps, findings, titles)[0] == kind


def test_advised_parts_alone_do_not_hold_a_referral_up() -> None:
    triaged = checked(referral(voice_of_other_parent=None))

    assert ([one.code for one in triaged.missing], triaged.reply) == (["voice_of_other_parent"], "acknowledgement")

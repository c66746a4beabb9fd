from __future__ import annotations

import copy
import tomllib
from pathlib import Path
from typing import Any

import pytest
from pydantic import ValidationError

from parsing.labels.config import FormConfig
from tests.form_config import form

LABELS = form().labels


def fields_of(text: str, section: str) -> list[str]:
    """The fields a label leads to when mother is the referred parent, the rivals last."""
    match = LABELS.match(text, section, loose=True)
    if match is None:
        return []
    out = []
    for target in (*match.targets, *match.rivals):
        person, dot, ask = target.partition(".")
        person = {"mother": "parent", "father": "other_parent", "patient": "parent"}.get(person, person)
        ask = "name" if ask in ("forename", "surname") else ask
        key = LABELS.field(f"{person}.{ask}" if dot else target)
        if key and key not in out:
            out.append(key)
    return out


ASKED = {
    ("referrer_name", "referrer"): [
        "Name", "Referrer's name", "Name of Referrer", "Referred by", "Name of person completing referral", "Details of Person Making a Referral",
        "Person completing the form", "Who is referring?", "Transferred by", "Handed over by", "Your full name", "Name of referring professional", "Completed by (name)", "3. Name: *",
    ],
    ("referrer_role", "referrer"): ["Role", "Job title", "Designation", "Relationship to child", "Your role", "Profession / job title", "Position held"],
    ("referrer_organisation", "referrer"): ["Agency", "Referrer's agency/service", "Base", "Team / service", "Place of work", "Employing organisation", "School / setting"],
    ("referrer_email", "referrer"): ["Email", "E mail", "Secure email", "E-mail for queries", "nhs.net email", "Referrer email address"],
    ("referrer_phone", "referrer"): ["Tel", "Tel No", "Contact Number", "Bypass number", "Direct dial", "Daytime contact number", "Work mobile", "Contact no."],
    ("referral_date", "referrer"): ["Date of Referral", "Date", "Date form completed", "Today's date", "Date referral completed"],
    ("infant_name", "infant"): ["Name of child", "Child's Name", "Child1 Name", "Unborn baby", "Proposed surname of baby", "Name of baby/child", "Infant's full name"],
    ("infant_dob", "infant"): ["DOB", "D.O.B", "Birth date", "Date of birth (if born)", "Child's DOB"],
    ("infant_due_date", "infant"): ["EDD", "E.D.D.", "Expected Date of Delivery", "Estimated Due Date", "EDD (if unborn)", "Baby's due date", "EDC", "If pregnant, EDD"],
    ("gestation_now", "infant"): ["Gestation", "Weeks pregnant", "Gestation at time of referral", "How many weeks pregnant is she?", "Number of weeks gestation"],
    ("gestation_at_birth", "infant"): ["Gestation at birth", "Born at (weeks + days)", "Was the infant born prematurely? If so at what gestation?", "Birth gestation"],
    ("infant_sex", "infant"): ["Sex", "Gender M/F/Unknown", "Boy or girl?", "Gender at birth", "M/F"],
    ("infant_nhs_number", "infant"): ["NHS No", "NHS Number (if known)", "Child's NHS number"],
    ("parent_name", "parent"): ["Parent/Carer name/s", "Name of Parents / Carers", "Mother's name", "Woman's name", "Main carer's name", "Name of primary caregiver"],
    ("parent_relationship", "parent"): ["Tenant is the baby's...", "They are the baby's", "Adult is infant's", "parent_relationship", "Relationship to child", "Relationship to infant/unborn", "Who are they to the baby?", "How are they related to the baby?"],
    ("parent_primary_caregiver", "parent"): ["Main carer Y/N", "Is the referred parent the primary caregiver?", "Does the baby live with this parent?", "Are they the child's main carer?"],
    ("parent_responsibility", "parent"): ["PR", "Do they have parental responsibility", "Has parental responsibility Y/N"],
    ("parent_address", "parent"): ["Address", "Home Address (if different from above)", "Address (if not protected)", "Where are the family living?"],
    ("parent_phone", "parent"): ["parent_mobile", "parentMobileNumber", "Telephone/Mobile nos.", "Home Telephone No.", "Best contact number", "Mum's mobile", "Parent's number"],
    ("parent_language", "parent"): ["First Language", "Main Language spoken", "What language do they speak?", "Is English their first language?"],
    ("interpreter_needed", "parent"): ["Interpreter/signer needed?", "Is an interpreter required? If yes which language?", "Will an interpreter be needed?"],
    ("accessibility_needs", "parent"): ["reasonable adjustments", "Any disabilities or additional needs?", "Does the parent have a learning disability?"],
    ("safe_to_leave_message", "parent"): ["OK to leave voicemail?", "Safe to contact by phone?", "Can we leave answerphone messages?"],
    ("other_parent_name", "other_parent"): ["Name", "Father/partners name", "PRIMARY CARER 2", "Name of second parent"],
    ("other_parent_phone", "parent"): ["Partner's contact number", "Father's mobile"],
    ("household", ""): ["Other children in the family", "Siblings Name and DOB", "Who lives in the home", "Household members (names, DOBs, relationship)"],
    ("gp_practice", "professionals"): ["Surgery", "GP Practice", "Name of GP surgery", "Practice name", "Name and address of GP surgery"],
    ("health_visitor", "professionals"): ["HV", "Health visitor: Base: Tel No", "Name of health visitor", "Health visitor (name, base, tel)"],
    ("social_worker", ""): ["Social worker's name, base and contact number", "Allocated Social Worker", "Child's social worker"],
    ("mental_health_team", "professionals"): ["CPN", "Care coordinator", "perinatal team", "Mental health"],
    ("other_services", "professionals"): ["Other agencies involved", "Are there other professionals involved", "Which agencies are currently involved?"],
    ("safeguarding_status", "safeguarding"): ["Does the unborn/baby have a child protection plan?", "Legal Status", "Is the child on a CP, CIN or EH plan?", "Looked After Child"],
    ("safeguarding_details", "safeguarding"): ["Details", "Are there any safeguarding issues?", "Please give details of any safeguarding concerns"],
    ("domestic_abuse", "safeguarding"): ["DA at home?", "Is there any known domestic violence?", "Concerns about domestic abuse?"],
    ("risk_details", "safeguarding"): ["Known risks", "Health and safety issues for home visits", "Risk to self, to baby or from others"],
    ("mental_health", "safeguarding"): ["Mental health", "Past psychiatric history", "Mental health diagnosis and medication", "Maternal mental health"],
    ("consent_to_referral", "consent"): [
        "Has the parent given consent to the referral being made?", "Parental consent", "Do you have parental consent", "Does mum agree to this referral?",
        "I give permission for this referral", "Is the parent in agreement with the referral?", "Consent",
    ],
    ("consent_to_share", "consent"): ["Consent to share information", "Has consent been obtained for the sharing of information between agencies?", "Permission to share information with GP/HV"],
    ("consent_date", "consent"): ["Date", "Date consent obtained", "When was consent gained?"],
    ("reason_for_referral", "narrative"): ["REASON FOR REFERRAL", "Why are you making this referral", "What are you worried about?", "Nature of difficulties", "Why now?"],
    ("voice_of_parent", "narrative"): ["11. Voice of the referred parent / caregiver", "What are the parents/carers views", "How does mum describe her relationship with baby?"],
    ("voice_of_infant", "narrative"): ["Voice of the child", "If the baby could talk, what would they say?", "What is it like to be this baby?", "Describe the baby's behaviour and cues"],
    ("voice_of_other_parent", "narrative"): ["Voice of the other parent / caregiver", "Father's views", "How does dad see things?"],
    ("hopes_and_concerns", "narrative"): ["Hopes & concerns", "What does the family want to achieve?", "Desired outcome of referral", "Hopes and fears"],
    ("other_information", "narrative"): ["Any other info?", "Additional Information", "Is there anything else you'd like to add?", "Other relevant history"],
}  # fmt: skip


@pytest.mark.parametrize(
    ("key", "section", "label"), [(key, section, label) for (key, section), labels in ASKED.items() for label in labels]
)
def test_labels_of_many_forms_lead_to_their_field(key: str, section: str, label: str) -> None:
    assert key in fields_of(label, section)


@pytest.mark.parametrize(
    ("label", "section", "keys"),
    [
        ("DOB / EDD", "infant", ["infant_dob", "infant_due_date"]),
        ("Date of Birth or Expected Date of Delivery *", "infant", ["infant_dob", "infant_due_date"]),
        ("Address and postcode", "parent", ["parent_address", "parent_postcode"]),
        ("Name and role", "referrer", ["referrer_name", "referrer_role"]),
        ("Job title & organisation", "referrer", ["referrer_role", "referrer_organisation"]),
        ("GP and surgery", "professionals", ["gp_name", "gp_practice"]),
        ("Usual GP and practice", "professionals", ["gp_name", "gp_practice"]),
        ("How can we ring or email you?", "", ["referrer_phone", "referrer_email"]),
        ("Which project is this, and who are you?", "infant", ["referrer_organisation", "referrer_name"]),
        ("GP name & address", "professionals", ["gp_name", "gp_practice"]),
        ("Contact details (tel & email)", "referrer", ["referrer_phone", "referrer_email"]),
        ("Name, role and team", "referrer", ["referrer_name", "referrer_role", "referrer_organisation"]),
    ],
)
def test_a_combined_label_asks_for_several_fields(label: str, section: str, keys: list[str]) -> None:
    assert fields_of(label, section) == keys


@pytest.mark.parametrize(
    ("label", "section", "key"),
    [
        ("Name", "referrer", "referrer_name"), ("Name", "infant", "infant_name"), ("Name", "parent", "parent_name"), ("Name", "other_parent", "other_parent_name"),
        ("Name", "gp", "gp_name"), ("Address", "gp", "gp_practice"), ("Telephone", "other_parent", "other_parent_phone"), ("Date", "consent", "consent_date"),
        ("Date", "referrer", "referral_date"), ("NHS number", "mother", "parent_nhs_number"), ("Address", "infant", "parent_address"),
    ],
)  # fmt: skip
def test_a_bare_label_belongs_to_its_section(label: str, section: str, key: str) -> None:
    assert fields_of(label, section)[0] == key


@pytest.mark.parametrize(
    ("label", "section", "key"),
    [("Mother's name", "infant", "parent_name"), ("Child's DOB", "parent", "infant_dob"), ("GP name", "parent", "gp_name"), ("Father's date of birth", "infant", "other_parent_dob"), ("Referrer's telephone", "parent", "referrer_phone"),
     ("Does the infant have a social worker? If yes, who?", "infant", "social_worker"), ("Mum, dad or somebody else?", "infant", "parent_relationship"), ("Ordered by", "referrer", "referrer_name"), ("Has the main carer consented to this referral?", "parent", "consent_to_referral"),
     ("When was she or he born?", "parent", "parent_dob"), ("Has he or she said yes to this?", "parent", "consent_to_referral"), ("Language", "social_worker", "parent_language")],
)  # fmt: skip
def test_a_label_that_names_somebody_overrides_its_section(label: str, section: str, key: str) -> None:
    assert fields_of(label, section)[0] == key


@pytest.mark.parametrize(
    "label",
    [
        "Religion",
        "Babies and you",
        "How can we help you?",
        "Does the social worker agree?",
        "Has the family been told about this referral?",
        "Housing situation",
        "School",
        "Mother's relationship with her own parents",
        "Together with Baby Parent Infant Mental Health Service",
        "Is the parent pregnant?",
        "",
    ],
)
def test_labels_of_no_field_lead_nowhere(label: str) -> None:
    assert fields_of(label, "parent") == []


def test_letters_confused_by_a_scanner_still_match_with_less_confidence() -> None:
    match = LABELS.match("Reason for referraI", "narrative", loose=True, cutoff=80)
    assert match is not None
    assert match.targets == ("reason_for_referral",)
    assert match.score < 0.9
    assert LABELS.match("Reason for referraI", "narrative") is None


@pytest.mark.parametrize(
    ("title", "section"),
    [
        ("1. Referrer", "referrer"), ("REFERRAL MADE BY", "referrer"), ("Details of person making referral", "referrer"), ("4. Person completing this assessment", "referrer"), ("Who is asking?", "referrer"),
        ("2. Infant or unborn baby", "infant"), ("CHILD / UNBORN", "infant"), ("Section B: Details of child", "infant"), ("1. Children and unborn children in the family", "infant"),
        ("PARENT / CARER BEING REFERRED", "parent"), ("Details of Parent(s)/Carer(s)", "parent"), ("About the carer we would be working with", "parent"), ("PRIMARY CARER 1 (being referred)", "parent"),
        ("Mother's details", "mother"), ("FATHER / PARTNER", "other_parent"), ("CARER 2", "other_parent"), ("D. Other parent / caregiver", "other_parent"), ("Father", "father"),
        ("Patient details", "patient"), ("SIBLINGS / OTHERS IN HOUSEHOLD", "household"), ("Who else lives in the home?", "household"), ("PROFESSIONALS INVOLVED WITH FAMILY", "professionals"),
        ("Part 4: Consent and signature", "consent"), ("Safeguarding and risk", "safeguarding"), ("For office use only", "office"),
        ("Voice of the infant", ""), ("Parent-Infant Referral", ""), ("Tuesday", ""), ("", ""),
    ],
)  # fmt: skip
def test_titles_open_their_section(title: str, section: str) -> None:
    assert LABELS.section(title, loose=True) == section


def raw() -> dict[str, Any]:
    return tomllib.loads((Path(__file__).parent.parent / "config" / "form.toml").read_text(encoding="utf-8"))["form"]  # type: ignore[no-any-return]


CONFIG = raw()


def broken(path: str, value: object) -> dict[str, Any]:
    data = copy.deepcopy(CONFIG)
    *parents, last = path.split(".")
    table = data
    for name in parents:
        table = table[name]
    table[last] = value
    return data


@pytest.mark.parametrize(
    ("path", "value", "says"),
    [
        ("fields.gp_name.aliases", "GP", "write a list"),
        ("fields.gp_name.section", "doctors", "write one of referrer"),
        ("fields.gp_name.asks", ["nickname"], "write one of name"),
        ("fields.gp_name.kind", "words", "text"),
        ("fields.gp_name.colour", "blue", "colour"),
        ("fields.infant_sex.options", {}, "table of options"),
        ("fields.gp_name.options", {"a": ["b"]}, "table of options"),
        ("fields.parent_address.also", ["address"], "infant.address"),
        ("sections.referrer.person", "nobody", "write one of referrer"),
        ("recognition.least_asked", 0, "greater than or equal to 1"),
    ],
)
def test_a_broken_configuration_says_what_to_write(path: str, value: object, says: str) -> None:
    with pytest.raises(ValidationError) as error:
        FormConfig.model_validate(broken(path, value))
    assert says in str(error.value)


def test_the_configuration_cannot_be_changed_after_loading() -> None:
    with pytest.raises(ValidationError):
        form().filler = ()  # type: ignore[misc]

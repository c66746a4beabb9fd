"""Ordinary Word forms: a trust's perinatal form, a council's early help request, a 0-19 team's, a parent-infant charity's, a midwife's, a GP link worker's."""

from __future__ import annotations

from tests.unseen_agencies import document
from tests.unseen_word import Case

HOME = "44 Church Lane, Stanway CO3 9AB"
WHY = "Beth says she feels nothing for Rafe and counts the minutes until he sleeps."
SAYS = "'I love the idea of him.' Beth was raised by foster carers from seven."
SEEN = "Rafe is a quiet baby who looks at lights, not faces."
HE = "Dan works away and thinks that all is well."
WISH = "To feel like a real mum. Nervous of being judged."
RAFE = {
    "infant_name": "Rafe Colby", "infant_dob": "2026-06-11", "infant_nhs_number": "9990091250", "infant_sex": "male", "infant_ethnicity": "White British", "parent_name": "Beth Colby", "parent_dob": "1999-03-23", "parent_nhs_number": "9990091269",
    "parent_phone": "+447700900851", "parent_email": "beth.c@example.org", "parent_address": HOME, "parent_postcode": "CO3 9AB", "parent_ethnicity": "White British", "parent_language": "English", "interpreter_needed": "no",
    "other_parent_name": "Dan Colby", "other_parent_dob": "1997-07-07", "other_parent_phone": "+447700900852", "gp_name": "Dr Hal Pike", "gp_practice": "Stanway Surgery", "health_visitor": "Ros Amery", "referrer_name": "Ros Amery", "referrer_role": "Health Visitor",
    "referrer_organisation": "Colchester 0-19 Team", "referrer_phone": "+441632960901", "referrer_email": "ros.amery@hv.example.org", "referral_date": "2026-11-26", "reason_for_referral": WHY, "voice_of_parent": SAYS, "voice_of_infant": SEEN,
    "voice_of_other_parent": HE, "hopes_and_concerns": WISH, "consent_to_referral": "yes", "consent_to_share": "yes",
}  # fmt: skip
BABY = "infant_name infant_dob"
MUM = "parent_name parent_dob parent_phone parent_address parent_postcode"
SENT = "referrer_name referrer_role referrer_organisation referrer_phone referral_date"
TOLD = "reason_for_referral voice_of_parent voice_of_infant hopes_and_concerns"


def read(keys: str, **said: object) -> dict[str, object]:
    """The family's values for these fields, and what else a layout says."""
    return {**{key: RAFE[key] for key in keys.split()}, **said}


def trust_perinatal() -> Case:
    """A trust's form of four columns under numbered, shaded parts; several things asked in one box of risk."""
    head = {"bold": (0, 2), "shaded": (0, 2)}
    data = document(
        "# Perinatal and Infant Mental Health Referral Form", "Please complete all sections. Incomplete forms will be returned. Email to: access@trust.example.org",
        ([["1. Patient details", "", "", ""], ["Surname", "Colby", "Forename", "Beth"], ["DOB", "23/03/1999", "NHS No.", "999 009 1269"], ["Address", "44 Church Lane, Stanway", "Postcode", "CO3 9AB"], ["Home tel.", "", "Mobile tel.", "07700 900851"], ["Ethnicity", "White British", "First language", "English"], ["Interpreter required?", "No", "Can we leave a message?", "Yes"]], head),
        "",
        ([["2. Baby / pregnancy", "", "", ""], ["Baby's name", "Rafe Colby", "DOB or EDD", "11/06/2026"], ["Gestation at delivery", "39/40", "Place of birth", "Colchester"], ["Previous pregnancies", "1 miscarriage 2024", "Other children", "None"]], head),
        "",
        ([["3. Partner / next of kin", "", "", ""], ["Name", "Dan Colby", "Relationship", "Husband"], ["DOB", "07/07/1997", "Tel.", "07700 900852"]], head),
        "",
        ([["4. Professionals involved", "", "", ""], ["GP", "Dr Hal Pike", "Surgery", "Stanway Surgery"], ["Midwife", "discharged", "Health visitor", "Ros Amery"], ["Social worker", "n/a", "Other", "Home-Start"]], head),
        "",
        ([["5. Reason for referral"], [WHY]], {"shaded": (0,)}), "",
        ([["6. Current and past mental health"], ["PND, sertraline 100mg. Anxiety since teens."]], {"shaded": (0,)}), "",
        ([["7. Risk (self, others, baby, domestic abuse, safeguarding)"], ["No current risk. DA in previous relationship."]], {"shaded": (0,)}), "",
        ([["8. Consent"], ["Is the patient aware of and in agreement with this referral?   Yes ☒   No ☐"]], {"shaded": (0,)}), "",
        ([["9. Referrer details", "", "", ""], ["Name", "Ros Amery", "Designation", "Health Visitor"], ["Base", "Colchester 0-19 Team", "Tel.", "01632 960901"], ["Signature", "R Amery", "Date", "26/11/2026"]], head),
    )  # fmt: skip
    keys = f"{BABY} {MUM} parent_nhs_number parent_ethnicity parent_language interpreter_needed other_parent_name other_parent_dob other_parent_phone gp_name gp_practice health_visitor reason_for_referral consent_to_referral {SENT}"
    return Case("trust.docx", data, read(
        keys, parent_address="44 Church Lane, Stanway", safe_to_leave_message="yes", gestation_at_birth="39+0", household=["None"], other_parent_relationship="Husband", midwife="discharged", other_services="Home-Start",
        mental_health="PND, sertraline 100mg. Anxiety since teens.", risk_details="No current risk. DA in previous relationship.",
    ), unmatched=("1 miscarriage 2024",))  # fmt: skip


def council_early_help() -> Case:
    """A council's request: whoever asks first, the family in a list, questions and answers, consent twice below."""
    data = document(
        "**Request for Early Help Support**", "Who is making this request?",
        [["Name", "Ros Amery"], ["Job title / relationship to family", "Health Visitor"], ["Organisation", "Colchester 0-19 Team"], ["Contact number", "01632 960901"], ["Email", "ros.amery@hv.example.org"], ["Date of request", "26/11/2026"]],
        "Family members",
        ([["Name", "Date of birth", "Gender", "Relationship", "School / setting", "Lives in household"], ["Rafe Colby", "11/06/2026", "M", "Child", "", "Y"], ["Beth Colby", "23/03/1999", "F", "Mother", "", "Y"], ["Dan Colby", "07/07/1997", "M", "Father", "", "Y"]], {"head": True}),
        "",
        [["Family address", HOME], ["Telephone", "07700 900851"], ["Is English the family's first language?", "Yes"], ["What are the family's strengths?", "Supportive aunt"], ["What are your worries?", WHY], ["What does the child's day look like?", SEEN], ["What does the parent want to change?", WISH], ["What support have they had so far?", "HV listening visits x4"]],
        "Has the parent/carer given consent for this request?  Yes ☒ No ☐",
        "Has the parent/carer given consent for information to be shared with other agencies?  Yes ☒ No ☐",
    )  # fmt: skip
    keys = f"{BABY} infant_sex {MUM} parent_language other_parent_name other_parent_dob reason_for_referral voice_of_infant hopes_and_concerns consent_to_referral consent_to_share {SENT} referrer_email"
    return Case("early-help.docx", data, read(
        keys, parent_relationship="Mother", other_parent_relationship="Father",
    ), unmatched=("Supportive aunt", "HV listening visits x4"))  # fmt: skip


def team_0_19() -> Case:
    """Lines of label and answer under bold headings; who refers stands without labels at the end."""
    data = document(
        "# 0-19 Healthy Child Service: Onward Referral", "**Child's details**",
        "Name: Rafe Colby", "Date of birth: 11.6.26", "NHS number: 999 009 1250", f"Address: {HOME}",
        "**Parent/Carer details**", "Name: Beth Colby", "Date of birth: 23.3.99", "Relationship to child: Mother", "Contact number: 07700 900851", "Email: beth.c@example.org",
        "**Level of service**", "☐ Universal  ☐ Targeted  ☒ Specialist", "**Is the family known to Social Care?**", "☐ Yes  ☒ No", "If yes, please give details:",
        "**Reason for referral**", WHY, "**Observations of parent-infant interaction**", SEEN, "**Parental view of referral**", SAYS, "**Desired outcome**", WISH,
        "**Consent**", "Parent has consented to referral: Yes", "Parent has consented to information sharing: Yes",
        "**Referred by**", "Ros Amery", "Health Visitor, Colchester 0-19 Team", "01632 960901", "26.11.26",
    )  # fmt: skip
    keys = f"{BABY} infant_nhs_number {MUM} parent_email reason_for_referral voice_of_parent hopes_and_concerns consent_to_referral consent_to_share referrer_name referrer_role referrer_organisation referrer_phone"
    return Case("healthy-child.docx", data, read(f"{keys} referral_date", parent_relationship="Mother", safeguarding_status="none", voice_of_infant=SEEN))  # fmt: skip


def infant_charity() -> Case:
    """A charity's questions, two things asked in one; abuse that is past; no plan."""
    data = document(
        "**Little Anchors Parent Infant Partnership – Professional Referral**",
        ([["Your details"], ["Name", "Ros Amery"], ["Role and organisation", "Health Visitor, Colchester 0-19 Team"], ["Phone and email", "01632 960901, ros.amery@hv.example.org"], ["How did you hear about us?", "training"]], {"bold": (0,), "shaded": ()}),
        "",
        ([["Family details"], ["Parent's name and date of birth", "Beth Colby, 23/03/1999"], ["Parent's address", HOME], ["Parent's phone", "07700 900851"], ["Baby's name and date of birth / due date", "Rafe Colby, 11/06/2026"], ["Other parent / partner's name", "Dan Colby"], ["Does the other parent live with the baby?", "Yes"], ["Siblings", "None"]], {"bold": (0,)}),
        "",
        ([["About the referral"], ["What are your concerns about the parent-infant relationship?", WHY], ["What does the parent feel about the relationship with their baby?", SAYS], ["How does the baby respond to the parent?", SEEN], ["How does the other parent see things?", HE], ["What is the parent hoping for?", WISH], ["Are there any current safeguarding concerns or plans?", "No"], ["Is there any current or past domestic abuse?", "Past - previous partner, none now"], ["Any mental health diagnosis or treatment?", "PND, sertraline"]], {"bold": (0,)}),
        "",
        ([["Consent"], ["Has the parent agreed to this referral?", "Yes"], ["Date of consent", "24/11/2026"], ["Has the parent agreed for us to contact other professionals?", "Yes"]], {"bold": (0,)}),
    )  # fmt: skip
    keys = f"{BABY} {MUM} other_parent_name {TOLD} voice_of_other_parent consent_to_referral consent_to_share referrer_name referrer_role referrer_organisation referrer_phone referrer_email"
    return Case("anchors.docx", data, read(keys, household=["None"], domestic_abuse="no", mental_health="PND, sertraline", consent_date="2026-11-24", safeguarding_status="none"))  # fmt: skip


def midwifery_form() -> Case:
    """Labels with colons in four columns, then labels run into text, a toddler among the previous children."""
    data = document(
        "**Specialist Midwifery Referral – Parent Infant Mental Health**",
        ([["Woman's name:", "Beth Colby", "Hospital number:", "K004411"], ["DOB:", "23/03/1999", "NHS number:", "9990091269"], ["Address:", HOME, "Telephone:", "07700 900851"], ["EDD:", "14/04/2027", "Gravida / Parity:", "G3P1"], ["GP surgery:", "Stanway Surgery", "Health visitor:", "Ros Amery"], ["Partner's name:", "Dan Colby", "Partner's DOB:", "07/07/1997"]], {}),
        "",
        "Current gestation: 20+2 weeks", "Booked under: Consultant ☒  Midwife ☐",
        "Reason for referral: Beth has not told anyone that she is pregnant and has missed two scans.",
        "Woman's own concerns: 'I can't do it again.'",
        "Safeguarding / social care involvement: None      Domestic abuse disclosed: No",
        "Mental health history: PND after Rafe.",
        "Previous children: Rafe Colby, 11/06/2026, at home",
        "Woman consents to referral: Yes      Woman consents to information sharing: Yes",
        "Referring midwife: Ann Toller      Team: Emerald      Contact number: 01632 960911      Date: 26/11/2026",
    )  # fmt: skip
    keys = f"{MUM} parent_nhs_number other_parent_name other_parent_dob gp_practice health_visitor consent_to_referral consent_to_share referral_date"
    return Case("midwifery.docx", data, read(
        keys, parent_relationship="Mother", infant_due_date="2027-04-14", gestation_now="20+2", reason_for_referral="Beth has not told anyone that she is pregnant and has missed two scans.", voice_of_parent="'I can't do it again.'", safeguarding_status="none", domestic_abuse="no",
        mental_health="PND after Rafe.", household=["Rafe Colby, 11/06/2026, at home"], referrer_name="Ann Toller", referrer_organisation="Emerald", referrer_phone="+441632960911",
    ), unmatched=("G3P1",))  # fmt: skip


def link_worker() -> Case:
    """One table of a link worker's: contact details in one box, the worker named by their trade."""
    data = document(
        "# Social prescribing link worker → parent-infant team",
        ([["Client name", "Beth Colby"], ["Client DOB", "23/03/1999"], ["Contact details", f"{HOME}, 07700 900851, beth.c@example.org"], ["Child(ren) name and DOB", "Rafe Colby 11/06/2026"], ["GP practice", "Stanway Surgery"], ["Support needed", WHY], ["What matters to the client?", SAYS], ["Client goals", WISH], ["Any risks or safeguarding?", "None known"], ["Client consent to referral", "Verbal consent given 25/11/2026"], ["Link worker", "Mina Shah"], ["Link worker contact", "01632 960921"], ["Date", "26/11/2026"]], {"bold": (0,)}),
    )  # fmt: skip
    keys = f"{BABY} {MUM} parent_email gp_practice reason_for_referral hopes_and_concerns consent_to_referral referral_date"
    return Case("link.docx", data, read(keys, referrer_name="Mina Shah", referrer_phone="+441632960921", risk_details="None known", consent_date="2026-11-25"), unmatched=(SAYS,))  # fmt: skip


def family_hub_short() -> Case:
    """A page of lines with three or four labels each, boxes behind their words."""
    data = document(
        "**Family Hub referral (one page)**", "Referrer: Ros Amery   Role: Health Visitor   Tel: 01632 960901   Date: 26/11/26",
        "Child: Rafe Colby   DOB: 11/06/26   M ☒ F ☐", "Parent/carer 1: Beth Colby   DOB: 23/03/99   Tel: 07700 900851   PR: Y", "Parent/carer 2: Dan Colby   DOB: 07/07/97   Tel: 07700 900852   PR: Y", f"Address: {HOME}",
        "Plan: EH ☐ CIN ☐ CP ☐ None ☒", "Why are you referring?", WHY, "What does the family want?", WISH, "Family aware and consenting: Y ☒ N ☐", "Parent signature: B Colby   Date: 25/11/26",
    )  # fmt: skip
    keys = f"{BABY} {MUM} other_parent_name other_parent_dob other_parent_phone reason_for_referral hopes_and_concerns consent_to_referral referrer_name referrer_role referrer_phone referral_date"
    return Case("one-page.docx", data, read(keys, parent_responsibility="yes", other_parent_responsibility="yes", safeguarding_status="none", consent_date="2026-11-25"))  # fmt: skip


def camhs_liaison() -> Case:
    """Six numbered parts in tables of their own, caregiver for parent."""
    data = document(
        "# Infant Mental Health Liaison Request",
        ([["Section 1 – Infant", ""], ["Infant's full name", "Rafe Colby"], ["Date of birth", "11 June 2026"], ["NHS number", "9990091250"], ["Ethnicity", "White British"], ["Legal status", "None"]], {"bold": (0,)}), "",
        ([["Section 2 – Primary caregiver", ""], ["Full name", "Beth Colby"], ["Relationship to infant", "Mother"], ["Date of birth", "23 March 1999"], ["Address (inc. postcode)", HOME], ["Telephone", "07700 900851"], ["Any communication or access needs?", "dyslexia - prefers calls"]], {"bold": (0,)}), "",
        ([["Section 3 – Other caregiver", ""], ["Full name", "Dan Colby"], ["Relationship to infant", "Father"], ["Involvement", "weekends"]], {"bold": (0,)}), "",
        ([["Section 4 – Referral information", ""], ["Presenting concerns", WHY], ["Infant's presentation", SEEN], ["Caregiver's perspective", SAYS], ["Other caregiver's perspective", HE], ["Goals of referral", WISH]], {"bold": (0,)}), "",
        ([["Section 5 – Consent", ""], ["Caregiver consents to referral", "Yes"], ["Caregiver consents to liaison with GP and health visitor", "Yes"], ["Date", "25 November 2026"]], {"bold": (0,)}), "",
        ([["Section 6 – Referrer", ""], ["Name", "Ros Amery"], ["Profession", "Health Visitor"], ["Service", "Colchester 0-19 Team"], ["Telephone", "01632 960901"], ["Email", "ros.amery@hv.example.org"], ["Date", "26 November 2026"]], {"bold": (0,)}),
    )  # fmt: skip
    keys = f"{BABY} infant_nhs_number infant_ethnicity {MUM} other_parent_name {TOLD} voice_of_other_parent consent_to_referral consent_to_share {SENT} referrer_email"
    return Case("liaison.docx", data, read(keys, parent_relationship="Mother", other_parent_relationship="Father", accessibility_needs="dyslexia - prefers calls", safeguarding_status="none", consent_date="2026-11-25"), unmatched=("weekends",))  # fmt: skip


EVERYDAY_CASES = (
    trust_perinatal,
    council_early_help,
    team_0_19,
    infant_charity,
    midwifery_form,
    link_worker,
    family_hub_short,
    camhs_liaison,
)

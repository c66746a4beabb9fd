"""Two further Word forms: one that asks the worker in whole questions, one of labels and answers in lists."""

from __future__ import annotations

from tests.unseen_agencies import document
from tests.unseen_word import Case

HOME = "17 Foundry Street, Kelvedon CO5 9AB"
WHY = "Joy keeps Kit in another room because his crying makes her shake."
SAYS = "'I thought it would come with the milk.'"
SEEN = "Kit has learned to lie still and wait."
WISH = "Joy wants to be able to stay in the room."
KIT = {
    "infant_name": "Kit Aldous", "infant_dob": "2026-04-05", "infant_nhs_number": "9990091277", "infant_sex": "male", "parent_name": "Joy Aldous", "parent_dob": "1990-11-30", "parent_nhs_number": "9990091285", "parent_phone": "+447700900861",
    "parent_email": "joy.a@example.org", "parent_address": HOME, "parent_postcode": "CO5 9AB", "other_parent_name": "Sam Aldous", "other_parent_dob": "1988-05-06", "other_parent_phone": "+447700900862", "gp_practice": "Kelvedon Surgery", "health_visitor": "Una Firth",
    "referrer_name": "Una Firth", "referrer_role": "Health Visitor", "referrer_organisation": "Braintree 0-19 Team", "referrer_phone": "+441632960931", "referrer_email": "una.firth@hv.example.org", "referral_date": "2026-11-25", "reason_for_referral": WHY,
    "voice_of_parent": SAYS, "voice_of_infant": SEEN, "hopes_and_concerns": WISH, "consent_to_referral": "yes", "consent_to_share": "yes",
}  # fmt: skip
BABY = "infant_name infant_dob"
MUM = "parent_name parent_dob parent_phone parent_address parent_postcode"
SENT = "referrer_name referrer_role referrer_organisation referrer_phone referral_date"


def read(keys: str, **said: object) -> dict[str, object]:
    """The family's values for these fields, and what else a layout says."""
    return {**{key: KIT[key] for key in keys.split()}, **said}


def second_person() -> Case:
    """Everything asked of "you" the professional about "your client": a charity's form in sentences."""
    data = document(
        "**Refer a parent to Snug**",
        [["What is your name?", "Una Firth"], ["What is your role and where do you work?", "Health Visitor, Braintree 0-19 Team"], ["What is the best number to reach you on?", "01632 960931"], ["What is your email address?", "una.firth@hv.example.org"], ["What is the parent's name?", "Joy Aldous"], ["When were they born?", "30/11/1990"],
         ["What is their address?", HOME], ["What is their phone number?", "07700 900861"], ["What is the baby's name?", "Kit Aldous"], ["When was the baby born (or when is the baby due)?", "05/04/2026"], ["Who else is in the family?", "Sam (dad), Nell aged 5"], ["Who is their GP?", "Kelvedon Surgery"],
         ["Why do you think Snug could help?", WHY], ["What does the parent say about it?", SAYS], ["What do you notice about the baby?", SEEN], ["Is there anything that could make a visit unsafe?", "no"], ["Does the parent know you are referring them, and are they happy with that?", "Yes"], ["May we speak to the GP and health visitor?", "Yes"], ["What is the date today?", "25/11/2026"]],
    )  # fmt: skip
    keys = f"{BABY} {MUM} gp_practice reason_for_referral voice_of_parent voice_of_infant consent_to_referral consent_to_share {SENT} referrer_email"
    return Case("snug.docx", data, read(keys, household=["Sam (dad), Nell aged 5"], risk_details="no"))  # fmt: skip


def pairs_in_lists() -> Case:
    """Bulleted "label - answer" lines under bold names of people; dates typed out; a signature block for parent and worker."""
    data = document(
        "# Healthy Beginnings referral", "**Baby**", "- Name: Kit Aldous", "- Born: 5th April 2026", "- NHS: 999 009 1277", "**Mum**", "- Name: Joy Aldous", "- DOB: 30th November 1990", "- Phone: 07700 900861 (ok to text)", f"- Address: {HOME}",
        "**Dad**", "- Name: Sam Aldous", "- DOB: 6th May 1988", "- Phone: 07700 900862", "**Professionals**", "- GP: Kelvedon Surgery", "- Health visitor: Una Firth", "- Social worker: none", "- Early help: none",
        "**What are you worried about?**", WHY, "**What would Joy like?**", WISH, "**Consent**", "- Joy agrees to this referral: yes", "- Joy agrees to you talking to her GP: yes",
        "**Referrer**", "- Name: Una Firth", "- Job: Health Visitor", "- Team: Braintree 0-19 Team", "- Phone: 01632 960931", "- Date: 25th November 2026",
    )  # fmt: skip
    keys = f"{BABY} infant_nhs_number {MUM} other_parent_name other_parent_dob other_parent_phone gp_practice health_visitor reason_for_referral hopes_and_concerns consent_to_referral consent_to_share {SENT}"
    return Case("beginnings.docx", data, read(keys, safeguarding_status="none", parent_relationship="Mother", other_parent_relationship="Father"))  # fmt: skip


CORNER_CASES = (second_person, pairs_in_lists)

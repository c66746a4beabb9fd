"""Referrals typed as plain text, as a web page or as a mail, in the wordings of other teams, with what a person reads in them."""

from __future__ import annotations

from tests.unseen_word import Case

HANDOVER = """\
HANDOVER OF CARE AND REFERRAL TO PARENT-INFANT TEAM

From: Sonia Platt, Specialist Midwife, Colne Maternity Unit
Tel: 01632 960601
Email: sonia.platt@maternity.example.org
Date: 9th November 2026

Woman's name: Precious Adu
D.O.B: 04.04.98
NHS No: 999 800 0092
Hospital No: C1234567
Address: 51 Straight Road, Colchester, CO3 9XA
Mobile: 07700 900601
G2 P1
EDD: 3 March 2027
Gestation: 23+5
GP: Dr Hale, Ambrose Avenue Surgery
HV: not yet allocated
Partner's name: Kofi Adu
Partner's mobile: 07700 900602

Situation: Precious lost her first baby at 30 weeks in 2024. She does not want to know the sex of this baby or to buy anything.
Background: Care experienced. Four placements before she was ten.
Social worker: none
Safeguarding status: none
Domestic abuse: No
Consent to referral: verbal consent given on 09/11/2026

Voice of the mother:
"If I love this one it will go as well."

Voice of the unborn baby:
n/a

Hopes:
To get through the pregnancy and be able to hold this baby.
"""


def handover() -> Case:
    """A midwife's handover: the woman is the parent, the subject of every bare label."""
    return Case(
        "handover.txt", HANDOVER.encode(),
        {
            "referral_date": "2026-11-09", "referrer_name": "Sonia Platt", "referrer_role": "Specialist Midwife", "referrer_organisation": "Colne Maternity Unit",
            "referrer_phone": "+441632960601", "referrer_email": "sonia.platt@maternity.example.org",
            "parent_name": "Precious Adu", "parent_dob": "1998-04-04", "parent_nhs_number": "9998000092", "parent_relationship": "Mother",
            "parent_address": "51 Straight Road, Colchester, CO3 9XA", "parent_postcode": "CO3 9XA", "parent_phone": "+447700900601",
            "infant_due_date": "2027-03-03", "gestation_now": "23+5", "gp_name": "Dr Hale", "gp_practice": "Ambrose Avenue Surgery",
            "health_visitor": "not yet allocated", "other_parent_name": "Kofi Adu", "other_parent_phone": "+447700900602",
            "reason_for_referral": "Precious lost her first baby at 30 weeks in 2024. She does not want to know the sex of this baby or to buy anything.",
            "other_information": "Care experienced. Four placements before she was ten.",
            "safeguarding_status": "none", "domestic_abuse": "no", "consent_to_referral": "yes", "consent_date": "2026-11-09",
            "voice_of_parent": "\"If I love this one it will go as well.\"",
            "hopes_and_concerns": "To get through the pregnancy and be able to hold this baby.",
        },
        blanks=("voice_of_infant", "social_worker"), unmatched=("C1234567",),
    )  # fmt: skip


DASHES = """\
Hi team

Please can you see this mum, she rang me in bits this morning. Details below.

Mum - Carla Finch (dob 2.3.95)
Baby - Ottie Finch, born 12th Sept 2026 at 36+2
Address - The Old Forge, Heath Road, Tolleshunt Major CM9 8XA
Ph - 07700 900611
GP - Tollesbury surgery
Other half - Ben, lives there too
Siblings - Wilf 3yrs
Consent - yes, she asked me to refer

Carla had a crash section and says she met Ottie "on a photo". She cannot look at him for long and holds him facing away.

No safeguarding worries from me.

Thanks
Liz Norton
Family Nurse, Maldon FNP
01632 960611
"""


def dashes() -> Case:
    """A hurried mail: dashes for colons, everyday words, the referrer in the signature only."""
    return Case(
        "message.txt", DASHES.encode(),
        {
            "parent_name": "Carla Finch", "parent_dob": "1995-03-02", "parent_relationship": "Mum", "infant_name": "Ottie Finch", "infant_dob": "2026-09-12",
            "gestation_at_birth": "36+2",
            "parent_address": "The Old Forge, Heath Road, Tolleshunt Major CM9 8XA", "parent_postcode": "CM9 8XA", "parent_phone": "+447700900611",
            "gp_practice": "Tollesbury surgery", "other_parent_name": "Ben, lives there too", "household": ["Wilf 3yrs"], "consent_to_referral": "yes",
            "reason_for_referral": (
                "Please can you see this mum, she rang me in bits this morning. Details below.\nCarla had a crash section and says she met Ottie \"on a photo\". "
                "She cannot look at him for long and holds him facing away."
            ),
            "referrer_name": "Liz Norton", "referrer_role": "Family Nurse", "referrer_organisation": "Maldon FNP", "referrer_phone": "+441632960611",
        },
        unmatched=("No safeguarding worries from me.",),
    )  # fmt: skip


WEB_FORM = """\
New submission: Request for support (under twos)

1. What is your name?
Paula Reid
2. What is your job title?
Health visitor
3. Which team or organisation do you work for?
Braintree Healthy Families
4. What is the best number to reach you on?
01632 960621
5. What is your email address?
Paula.Reid@healthy.example.org
6. What is the baby's name?
Elowen Marsh
7. What is the baby's date of birth (or due date)?
2026-05-21
8. What is the parent's full name?
Steph Marsh
9. What is their relationship to the baby?
Adoptive mother
10. What is the parent's phone number?
07700900621
11. What is the family's address?
14 Coggeshall Way
Braintree
12. What is the family's postcode?
CM7 9XA
13. Is the parent the main carer for the baby?
Yes
14. Has the parent agreed to this referral?
Yes
15. Is there a child protection, child in need or early help plan?
No
16. What worries you about the relationship between the parent and the baby?
Steph says Elowen looks through her. Elowen goes stiff when Steph picks her up.
17. How does the parent describe things?
"She had a mum before me and she knows I am not her."
18. What do you think the baby would say?
I do not know who is coming next.
19. What does the parent hope will change?
That Elowen will want her.
20. Is there anything else you would like us to know?
No
"""


def web_form() -> Case:
    """Numbered questions with the answer on the next line, as a web form mails them."""
    return Case(
        "submission.txt", WEB_FORM.encode(),
        {
            "referrer_name": "Paula Reid", "referrer_role": "Health visitor", "referrer_organisation": "Braintree Healthy Families",
            "referrer_phone": "+441632960621", "referrer_email": "paula.reid@healthy.example.org",
            "infant_name": "Elowen Marsh", "infant_dob": "2026-05-21", "parent_name": "Steph Marsh", "parent_relationship": "Adoptive mother",
            "parent_phone": "+447700900621", "parent_address": "14 Coggeshall Way, Braintree", "parent_postcode": "CM7 9XA",
            "parent_primary_caregiver": "yes", "consent_to_referral": "yes", "safeguarding_status": "none",
            "reason_for_referral": "Steph says Elowen looks through her. Elowen goes stiff when Steph picks her up.",
            "voice_of_parent": "\"She had a mum before me and she knows I am not her.\"", "voice_of_infant": "I do not know who is coming next.",
            "hopes_and_concerns": "That Elowen will want her.",
        },
        blanks=("other_information",),
    )  # fmt: skip


PAGE = """\
<html><body><p>Dear Parent Infant Team,</p>
<p>Please accept this as a referral.</p>
<table border="1">
<tr><th colspan="2">Child</th><th colspan="2">Parent</th></tr>
<tr><td>Name</td><td>Zayn Qureshi</td><td>Name</td><td>Hina Qureshi</td></tr>
<tr><td>DOB</td><td>14/02/2026</td><td>DOB</td><td>30/11/1993</td></tr>
<tr><td>NHS no</td><td>999 800 0106</td><td>Mobile</td><td>07700 900631</td></tr>
<tr><td>Sex</td><td>M</td><td>Relationship</td><td>Mother</td></tr>
</table>
<p><b>Address:</b> 6 Grove Road, Grays RM17 6XA<br><b>GP:</b> Dr Patel, Orsett Road Practice<br><b>HV:</b> me<br>
<b>Social worker:</b> Leanne Bright, 01632 960631<br><b>Plan:</b> CP plan (neglect) since 3/9/26<br><b>Agreed to referral?</b> Y</p>
<p><b>Concerns</b></p><ul><li>Hina calls him "it"</li><li>he does not cry when she leaves the room</li></ul>
<p><b>What Hina says</b></p><p>She feels judged by everybody and does not want to be told how to hold her baby.</p>
<p>Kind regards</p><p><b>Amara Cole</b><br>Health Visitor<br>Thurrock Healthy Families<br>01632 960632<br>amara.cole@thf.example.org</p></body></html>
"""


def page() -> Case:
    """A mail written as a web page: a table of two halves, then bold labels in one paragraph, then lists."""
    return Case(
        "message.html", PAGE.encode(),
        {
            "infant_name": "Zayn Qureshi", "infant_dob": "2026-02-14", "infant_nhs_number": "9998000106", "infant_sex": "male",
            "parent_name": "Hina Qureshi", "parent_dob": "1993-11-30", "parent_phone": "+447700900631", "parent_relationship": "Mother",
            "parent_address": "6 Grove Road, Grays RM17 6XA", "parent_postcode": "RM17 6XA", "gp_name": "Dr Patel", "gp_practice": "Orsett Road Practice",
            "health_visitor": "me", "social_worker": "Leanne Bright, 01632 960631", "safeguarding_status": "child_protection", "consent_to_referral": "yes",
            "reason_for_referral": "- Hina calls him \"it\"\n- he does not cry when she leaves the room",
            "voice_of_parent": "She feels judged by everybody and does not want to be told how to hold her baby.",
            "referrer_name": "Amara Cole", "referrer_role": "Health Visitor", "referrer_organisation": "Thurrock Healthy Families",
            "referrer_phone": "+441632960632", "referrer_email": "amara.cole@thf.example.org",
        },
    )  # fmt: skip


LETTER = """\
Roydon Lane Surgery
22 Roydon Lane, Harlow CM19 5XA
Telephone: 01632 960641

Parent Infant Mental Health Service
Maldon

4 November 2026

Dear Colleague

Re: Miss Kerry Dunbar, DOB 04/05/1998, NHS No 999 800 0114
12 Quay Terrace, Roydon, Harlow CM19 5XB. Tel 07700 900641

Thank you for seeing this 28 year old first time mother. She is 14 weeks postnatal and describes no feeling for her son other than dread.
She would not sit with him on her lap in surgery and her own mother did all the holding.

Baby: Ronan Dunbar, DOB 29/07/2026

Past history: anxiety in her teens, sertraline 50mg restarted in October. EPDS 19. No thoughts of self-harm.
Social: lives with her mother, who is supportive. Ronan's father, Dean Oakes, is not involved.
Consent: Kerry is keen to be referred and happy for information to be shared.

Home telephone: <Patient Home Telephone>

With best wishes

Dr Helen Moxon
GP Partner

cc patient
"""


def letter() -> Case:
    """A GP's letter whose subject is the mother; the baby comes later; a merge field was left."""
    return Case(
        "letter.txt", LETTER.encode(),
        {
            "referral_date": "2026-11-04", "referrer_name": "Dr Helen Moxon", "referrer_role": "GP Partner", "referrer_organisation": "Roydon Lane Surgery",
            "referrer_address": "22 Roydon Lane, Harlow CM19 5XA", "referrer_phone": "+441632960641",
            "parent_name": "Miss Kerry Dunbar", "parent_dob": "1998-05-04", "parent_nhs_number": "9998000114",
            "parent_address": "12 Quay Terrace, Roydon, Harlow CM19 5XB", "parent_postcode": "CM19 5XB", "parent_phone": "+447700900641",
            "infant_name": "Ronan Dunbar", "infant_dob": "2026-07-29", "other_parent_name": "Dean Oakes",
            "reason_for_referral": (
                "Thank you for seeing this 28 year old first time mother. She is 14 weeks postnatal and describes no feeling for her son other than dread.\n"
                "She would not sit with him on her lap in surgery and her own mother did all the holding."
            ),
            "consent_to_referral": "yes", "consent_to_share": "yes",
        },
        unmatched=("anxiety in her teens", "lives with her mother"),
    )  # fmt: skip


TEXT_CASES = (handover, dashes, web_form, page, letter)

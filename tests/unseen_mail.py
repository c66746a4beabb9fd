"""Referrals typed in a mail by hurried people: answers inline, in a quoted reply, as a letter, forwarded, pasted from Word."""

from __future__ import annotations

from email.message import EmailMessage

from tests.unseen_word import Case

HARD = "Tamsin says she feels nothing when Wren smiles at her and hands her to her sister."
SAYS = "She says she is 'just the milk machine'."
FAMILY = {
    "infant_name": "Wren Hallam", "infant_dob": "2026-07-08", "parent_name": "Tamsin Hallam", "parent_dob": "1996-01-19", "parent_relationship": "Mother",
    "parent_phone": "+447700900701", "parent_address": "7 Saltcote Lane, Maldon CM9 4AA", "parent_postcode": "CM9 4AA", "consent_to_referral": "yes",
}  # fmt: skip
REFERRER = {
    "referrer_name": "Jude Farrow", "referrer_role": "Health Visitor", "referrer_organisation": "Maldon Healthy Families",
    "referrer_phone": "+441632960701", "referrer_email": "jude.farrow@families.example.org",
}  # fmt: skip
SIGNED = """Kind regards,
Jude Farrow
Health Visitor
Maldon Healthy Families
T: 01632 960701
E: jude.farrow@families.example.org
W: www.families.example.org

My working days are Monday, Tuesday and Thursday.

This email and any files with it are confidential and meant for the addressee only. If you had it by mistake please tell the sender and delete it."""


def mail(
    text: str, subject: str = "Referral", html: str = "", sender: str = "Jude Farrow <jude.farrow@families.example.org>"
) -> bytes:
    """A mail to the service as bytes."""
    made = EmailMessage()
    made["From"], made["To"], made["Subject"] = sender, "referrals@service.example.org", subject
    made["Date"], made["Message-ID"] = "Thu, 12 Nov 2026 10:12:00 +0000", "<one@families.example.org>"
    made.set_content(text)
    if html:
        made.add_alternative(html, subtype="html")
    return made.as_bytes()


def less(fields: dict[str, object], *keys: str, **said: object) -> dict[str, object]:
    """The values without some of them, and what else is said."""
    return {key: value for key, value in fields.items() if key not in keys} | said


def form_half_deleted() -> Case:
    """The questions copied into a message, some cut short, the answers behind the colon."""
    text = f"""Hi,

System won't let me attach so I've copied the form in below, hope that's ok

REFERRER'S DETAILS
Date of referral: 11.11.26
Name and job title: Jude Farrow, Health Visitor
Tel: 01632 960701

INFANT
Name: Wren Hallam
DoB/EDD: 8/7/26
NHS number: n/k
Sex: F

PARENT / CAREGIVER
Name: Tamsin Hallam
DOB 19/1/96
Address: 7 Saltcote Lane, Maldon CM9 4AA
Tel: 07700 900701
Relationship to infant: Mother
Does parent have PR: y
Ethnicity: White British
Interpreter: no

GP: Dr Anand, Saltcote Surgery
Other professionals: me, and Rosie at the children's centre
Safeguarding (CP/CIN/EH): EH
Consent gained: yes verbal 10/11

Reason: {HARD}
Parent's voice: {SAYS}
Infant's voice: Wren looks at the window, not at mum
Other parent's voice: dad not around
Hopes / worries: wants to "feel like a mum"

{SIGNED}
"""
    said = {
        "referral_date": "2026-11-11", "infant_sex": "female", "parent_responsibility": "yes", "parent_ethnicity": "White British", "interpreter_needed": "no",
        "gp_name": "Dr Anand", "gp_practice": "Saltcote Surgery", "other_services": "me, and Rosie at the children's centre", "safeguarding_status": "early_help",
        "reason_for_referral": HARD, "voice_of_parent": SAYS, "voice_of_infant": "Wren looks at the window, not at mum", "voice_of_other_parent": "dad not around",
        "hopes_and_concerns": 'wants to "feel like a mum"',
    }  # fmt: skip
    return Case("half.eml", mail(text), FAMILY | REFERRER | said)


def answers_in_a_quoted_reply() -> Case:
    """The service's questions quoted, and each answered on the line below it."""
    text = f"""Hello, answers below in the text. J

On Wed, 11 Nov 2026 at 09:03, Referrals <referrals@service.example.org> wrote:
> Thank you for your message. Please let us have the following:
>
> Name of baby and date of birth
Wren Hallam 08/07/2026
> Name of parent and relationship to baby
Tamsin Hallam, mother
> Parent's date of birth
19.01.1996
> Address
7 Saltcote Lane, Maldon CM9 4AA
> Contact number
07700 900701
> GP
Saltcote Surgery
> Does the parent agree to the referral?
yes
> Is there any safeguarding plan?
none
> What is the reason for the referral?
{HARD}
"""
    said = {
        "parent_relationship": "mother", "gp_practice": "Saltcote Surgery", "safeguarding_status": "none", "reason_for_referral": HARD,
    }  # fmt: skip
    return Case("reply.eml", mail(text, "RE: Referral enquiry"), FAMILY | said)


def letter_in_one_breath() -> Case:
    """ "I would like to refer Mrs ..., DOB ..., of ..." with all else in sentences."""
    text = f"""Dear Team

I would like to refer Mrs Tamsin Hallam, DOB 19/01/1996, of 7 Saltcote Lane, Maldon CM9 4AA (tel 07700 900701) and her daughter Wren Hallam, DOB 08/07/2026, NHS 999 830 0002.

{HARD} {SAYS}

Her GP is Dr Anand at Saltcote Surgery. There is no social worker and there are no safeguarding concerns. Tamsin has consented to this referral.

Yours sincerely

Jude Farrow
Health Visitor
Maldon Healthy Families
01632 960701
jude.farrow@families.example.org
"""
    said = {
        "parent_name": "Mrs Tamsin Hallam", "infant_nhs_number": "9998300002", "gp_name": "Dr Anand", "gp_practice": "Saltcote Surgery", "reason_for_referral": " ".join(text.split("\n\n")[1:4]).replace("\n", " "),
    }  # fmt: skip
    return Case("breath.txt", text.encode(), less(FAMILY, "parent_relationship", safeguarding_status="none") | REFERRER | said)


def sbar() -> Case:
    """Situation, background, assessment, recommendation, with the family's data in one line on top."""
    why = f"""S - {HARD}
B - First baby. Emergency section, 5 days on NICU. Tamsin was in foster care from 9 to 16.
A - EPDS 17. No thoughts of harm to self or baby. {SAYS}
R - Please consider for parent-infant work. Consent given by mum."""
    text = f"""SBAR - referral to PIMHS
Mum: Tamsin Hallam 19/01/96 | Baby: Wren Hallam 08/07/26 | Address: 7 Saltcote Lane, Maldon CM9 4AA | Tel: 07700 900701 | GP: Saltcote Surgery

{why}

{SIGNED}
"""
    said = {"parent_relationship": "Mum", "gp_practice": "Saltcote Surgery", "reason_for_referral": why}
    return Case("sbar.txt", text.encode(), FAMILY | REFERRER | said, unmatched=("My working days",))


def bullets() -> Case:
    """Bullets with bold labels or none, in a web mail of one list."""
    html = f"""<html><body><div>Morning all,</div><div><br></div><div>New referral from me please:</div>
<ul><li><b>Baby:</b> Wren Hallam (DOB 08/07/2026)</li><li><b>Mum:</b> Tamsin Hallam (DOB 19/01/1996)</li><li><b>Dad:</b> Curtis Boyle, 07700 900702</li>
<li><b>Address:</b> 7 Saltcote Lane, Maldon CM9 4AA</li><li><b>Contact:</b> 07700 900701</li><li><b>Siblings:</b> Ivo, 4 and Nell, 2</li>
<li><b>GP:</b> Saltcote Surgery</li><li><b>SW:</b> Petra Lund</li><li><b>Status:</b> CIN</li><li><b>Consent:</b> Yes</li></ul>
<div><b>Concerns:</b></div><ul><li>{HARD}</li><li>No eye contact at feeds</li></ul><div><br></div>
<div>Thanks</div><div>Jude</div><div>--</div><div><b>Jude Farrow</b> | Health Visitor | Maldon Healthy Families</div><div>01632 960701 | jude.farrow@families.example.org</div></body></html>"""
    said = {
        "parent_relationship": "Mum", "other_parent_name": "Curtis Boyle", "other_parent_phone": "+447700900702", "other_parent_relationship": "Dad", "household": ["Ivo, 4 and Nell, 2"], "gp_practice": "Saltcote Surgery",
        "social_worker": "Petra Lund", "safeguarding_status": "child_in_need", "reason_for_referral": f"- {HARD}\n- No eye contact at feeds",
    }  # fmt: skip
    return Case("bullets.eml", mail("", html=html), FAMILY | REFERRER | said)


def pasted_table() -> Case:
    """A table pasted from Word as plain text: its cells came apart into lines, the label and then the answer."""
    text = f"""Please see below referral, pasted from our template.

Referral form

Child's name

Wren Hallam

Child's DOB

08/07/2026

Parent/carer name

Tamsin Hallam

Parent/carer DOB

19/01/1996

Address

7 Saltcote Lane, Maldon CM9 4AA

Telephone

07700 900701

Relationship to child

Mother

GP details

Dr Anand, Saltcote Surgery

Health Visitor

Jude Farrow

Social Worker

N/A

Is the family subject to CP/CIN/EHA?

No

Reason for referral

{HARD}

Has consent been obtained?

Yes

{SIGNED}
"""
    said = {
        "gp_name": "Dr Anand", "gp_practice": "Saltcote Surgery", "health_visitor": "Jude Farrow", "safeguarding_status": "none", "reason_for_referral": HARD,
    }  # fmt: skip
    return Case("pasted.eml", mail(text), FAMILY | REFERRER | said, blanks=("social_worker",))


def forwarded_twice() -> Case:
    """Passed on by two people who add a line each: the referrer is whoever wrote the referral."""
    text = f"""Hi - one for you I think. Thanks, Ravi

Ravi Menon
Duty Manager, Family Hub
01632 960799

From: Duty Inbox <duty@hub.example.org>
Sent: 12 November 2026 09:40
To: Menon, Ravi
Subject: FW: referral

Not ours, pls forward

Duty desk

From: Jude Farrow <jude.farrow@families.example.org>
Sent: 11 November 2026 16:12
To: Duty Inbox
Subject: referral

Baby's name: Wren Hallam
Baby's DOB: 08/07/2026
Mother's name: Tamsin Hallam
Mother's DOB: 19/01/1996
Address: 7 Saltcote Lane, Maldon CM9 4AA
Mother's mobile: 07700 900701
Consent: Yes
Reason for referral: {HARD}

{SIGNED}
"""
    return Case(
        "twice.eml", mail(text, "FW: FW: referral", sender="Ravi Menon <ravi.menon@hub.example.org>"),
        FAMILY | REFERRER | {"reason_for_referral": HARD},
    )  # fmt: skip


def outlook_table() -> Case:
    """A table of three columns in a web mail: the question, mother, father; and one below of yes and no."""
    html = f"""<html><body><p class=MsoNormal>Dear all, referral as discussed on the phone with Kim.</p>
<table class=MsoTableGrid border=1><tr><td><p class=MsoNormal><b>Unborn/infant</b></p></td><td><p class=MsoNormal>Wren Hallam</p></td><td><p class=MsoNormal>DOB: 08/07/26 born @ 35+4</p></td></tr>
<tr><td><p class=MsoNormal><b>Parent 1</b></p></td><td><p class=MsoNormal>Tamsin Hallam (Mother)</p></td><td><p class=MsoNormal>DOB: 19/01/96 Tel: 07700 900701</p></td></tr>
<tr><td><p class=MsoNormal><b>Parent 2</b></p></td><td><p class=MsoNormal>Curtis Boyle (Father)</p></td><td><p class=MsoNormal>DOB: 30/05/94 Tel: 07700 900702</p></td></tr>
<tr><td><p class=MsoNormal><b>Address</b></p></td><td colspan=2><p class=MsoNormal>7 Saltcote Lane,<br>Maldon<br>CM9 4AA</p></td></tr></table>
<p class=MsoNormal>&nbsp;</p><table border=1><tr><td>Parents aware of referral and in agreement</td><td>Y</td></tr><tr><td>Open to Social Care</td><td>N</td></tr><tr><td>Domestic abuse</td><td>N - none disclosed</td></tr>
<tr><td>Perinatal MH team</td><td>Closed in Oct</td></tr></table>
<p class=MsoNormal><b>What is going on?</b> {HARD}</p><p class=MsoNormal><b>What does mum want?</b> To enjoy her.</p>
<p class=MsoNormal>Many thanks</p><p class=MsoNormal>Jude Farrow, Health Visitor, Maldon Healthy Families<br>01632 960701</p></body></html>"""
    said = {
        "gestation_at_birth": "35+4", "parent_address": "7 Saltcote Lane, Maldon, CM9 4AA", "other_parent_name": "Curtis Boyle", "other_parent_dob": "1994-05-30", "other_parent_relationship": "Father",
        "other_parent_phone": "+447700900702", "domestic_abuse": "no", "safeguarding_details": "N", "mental_health_team": "Closed in Oct", "reason_for_referral": HARD, "hopes_and_concerns": "To enjoy her.",
    }  # fmt: skip
    return Case("outlook.eml", mail("", html=html), less(FAMILY | REFERRER, "referrer_email") | said)


def dotted() -> Case:
    """Labels with full stops, dashes and equals signs, capitals, several on a line, dates in words."""
    text = f"""REFERRAL TO PARENT INFANT TEAM
NAME OF CHILD.....Wren Hallam.....D.O.B.....8th July 2026.....M/F.....F
NAME OF MOTHER.....Tamsin Hallam.....D.O.B.....19th January 1996
ADDRESS.....7 Saltcote Lane, Maldon.....POSTCODE.....CM9 4AA
TEL.....07700 900701
NAME OF FATHER.....not known
G.P......Saltcote Surgery
H.V......Jude Farrow
CP PLAN? Y/N.....N      CIN? Y/N.....Y
DOES MOTHER KNOW ABOUT THE REFERRAL AND AGREE TO IT? Y/N.....Y
REASON
{HARD}

SIGNED.....Jude Farrow.....DESIGNATION.....Health Visitor.....DATE.....11/11/26
"""
    said = {
        "infant_sex": "female", "parent_address": "7 Saltcote Lane, Maldon", "gp_practice": "Saltcote Surgery", "health_visitor": "Jude Farrow", "safeguarding_status": "child_in_need",
        "reason_for_referral": HARD, "referrer_role": "Health Visitor", "referral_date": "2026-11-11",
    }  # fmt: skip
    return Case("dotted.txt", text.encode(), FAMILY | said)


MAIL_CASES = (
    form_half_deleted, answers_in_a_quoted_reply, letter_in_one_breath, sbar, bullets, pasted_table, forwarded_twice, outlook_table, dotted,
)  # fmt: skip

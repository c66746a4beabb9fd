"""Another sheaf of mails and letters: of pharmacists, housing officers, wards and parents' groups, each set out in its own way."""

from __future__ import annotations

from tests.unseen_letters import REASON, letter
from tests.unseen_mail import mail
from tests.unseen_word import Case


def _mail(name: str, text: str, subject: str, sender: str, html: str = "", **fields: object) -> Case:
    return Case(f"{name}.eml", mail(text, subject, html=html, sender=sender), fields)


def slashes_and_brackets() -> Case:
    """Facts of a line parted by strokes, the mother's and the baby's each on one."""
    text = """Hi all

Referral for this family pls

Mum: Leila Farouk / 22.09.1997 / 999 000 7241 / 07700 900311
Bub: Zayd Farouk / 03.08.2026 / 999 000 7268 / boy
Home: 9 Cressing Road, Witham, CM8 2AD
GP/HV: Witham Health Centre / Suzi Ault
Consent: verbal 11/11/26
SG: CIN (SW Harriet Lowe)
Lang: Arabic - interpreter required

Leila cries through every feed and holds Zayd facing outwards. She told me that her own mother never held her. She wants help before it gets any worse.

Many thanks
Carys

Carys Benbow
Community Nursery Nurse
Witham Child Health Team
01632 960311
"""
    return _mail(
        "slashes_and_brackets", text, "Ref", "Carys Benbow <carys.benbow@child.example.org>", referrer_name="Carys Benbow", referrer_role="Community Nursery Nurse",
        referrer_organisation="Witham Child Health Team", referrer_phone="+441632960311", parent_name="Leila Farouk", parent_dob="1997-09-22", parent_relationship="Mum",
        parent_nhs_number="9990007241", parent_phone="+447700900311", infant_name="Zayd Farouk", infant_dob="2026-08-03", infant_nhs_number="9990007268", infant_sex="male",
        parent_address="9 Cressing Road, Witham, CM8 2AD", parent_postcode="CM8 2AD", gp_practice="Witham Health Centre", health_visitor="Suzi Ault",
        consent_to_referral="yes", consent_date="2026-11-11", safeguarding_status="child_in_need", safeguarding_details="CIN (SW Harriet Lowe)", social_worker="Harriet Lowe", parent_language="Arabic", interpreter_needed="yes",
        reason_for_referral=REASON,
    )  # fmt: skip


def housing_officer() -> Case:
    """Sentences of somebody outside health, a baby not yet born."""
    text = """Good afternoon,

I work with Ms Jodie Akers at our supported housing scheme (Flat 3, Beacon House, 14 Victoria Street, Braintree CM7 3AB) and with her agreement I am referring her to your service. Jodie was born on 17 December 2005 and is 24 weeks pregnant, the baby is due on 4 March 2027.

Jodie grew up in residential care. She has said to me several times that she will not know how to love a baby because nobody showed her. She has missed two scans. She is funny and bright and she keeps every promise she makes to the other residents' children.

You can contact Jodie on 07700 900321. Please text first. Her GP is at Church Lane Surgery and her midwife is Delphine Roux. A pre-birth assessment has been started by children's services and her social worker is Emeka Nwosu.

If you need anything else from me I am on 01632 960321 from Tuesday to Friday.

Regards

Sheila Crane
Housing Support Officer
Beacon Supported Housing
"""
    return _mail(
        "housing_officer", text, "Referral of a resident", "Sheila Crane <s.crane@beacon.example.org>", referrer_name="Sheila Crane", referrer_role="Housing Support Officer",
        referrer_organisation="Beacon Supported Housing", referrer_phone="+441632960321", parent_name="Ms Jodie Akers", parent_dob="2005-12-17",
        parent_address="Flat 3, Beacon House, 14 Victoria Street, Braintree CM7 3AB", parent_postcode="CM7 3AB", parent_phone="+447700900321",
        infant_due_date="2027-03-04", gestation_now="24+0", gp_practice="Church Lane Surgery", midwife="Delphine Roux", social_worker="Emeka Nwosu",
        consent_to_referral="yes", reason_for_referral=REASON,
    )  # fmt: skip


def outlook_on_the_web() -> Case:
    """Divs and spans, labels in bold run in, the older mail below a rule only says thank you."""
    html = """<html><head><style type="text/css" style="display:none;"> P {margin-top:0;margin-bottom:0;} </style></head><body dir="ltr">
<div class="elementToProof"><span style="font-family:Aptos; font-size:12pt">Hello Jo,</span></div><div class="elementToProof"><br></div>
<div class="elementToProof"><span>As promised, the details of the family we talked about.</span></div><div><br></div>
<div><b>Child&#8217;s name: </b>Betsy Cartwright</div><div><b>Date of birth: </b>12 June 2026</div><div><b>Parent: </b>Imogen Cartwright (mother)</div><div><b>Parent&#8217;s date of birth: </b>3 October 1991</div>
<div><b>Address: </b>48 Hutton Drive, Brentwood, CM13 1AB</div><div><b>Contact: </b>07700 900331 / imogen.c@mail.example.com</div><div><b>GP: </b>Mount Avenue Surgery</div><div><b>Other parent: </b>Ross Cartwright, father, lives with them</div>
<div><b>Siblings: </b>Arthur, 3</div><div><b>Social care: </b>never involved</div><div><b>Current involvement: </b>IAPT (step 3), baby massage</div><div><br></div>
<div><b>Reason for referral</b></div><div>Imogen had hyperemesis throughout and says that Betsy has made her ill for a year. She is short with her and puts her down mid feed. Betsy has reflux and is hard to settle.</div><div><br></div>
<div><b>Parent&#8217;s voice</b></div><div>&quot;I keep waiting to forgive her&quot;</div><div><br></div><div><b>Baby&#8217;s voice</b></div><div>I try hard to make you smile.</div><div><br></div>
<div>Imogen has given her consent for me to refer and for us to talk to her GP.</div><div><br></div><div>Best wishes,</div><div>Amelie Stark</div><div>Specialist Health Visitor (Perinatal and Infant Mental Health)</div><div>Brentwood and Basildon 0-19</div><div>Mobile: 01632 960331</div>
<div id="appendonsend"></div><hr style="display:inline-block;width:98%"><div id="divRplyFwdMsg" dir="ltr"><b>From:</b> Referrals &lt;referrals@service.example.org&gt;<br><b>Sent:</b> 11 November 2026 15:20<br><b>To:</b> Amelie Stark &lt;amelie.stark@zeronineteen.example.org&gt;<br><b>Subject:</b> Our call</div>
<div>Dear Amelie, thank you for your call. Do send me the details when you can. Jo</div></body></html>"""
    return _mail(
        "outlook_on_the_web", "", "RE: Our call", "Amelie Stark <amelie.stark@zeronineteen.example.org>", html, referrer_name="Amelie Stark",
        referrer_role="Specialist Health Visitor (Perinatal and Infant Mental Health)", referrer_organisation="Brentwood and Basildon 0-19", referrer_phone="+441632960331",
        infant_name="Betsy Cartwright", infant_dob="2026-06-12", parent_name="Imogen Cartwright", parent_relationship="mother", parent_dob="1991-10-03",
        parent_address="48 Hutton Drive, Brentwood, CM13 1AB", parent_postcode="CM13 1AB", parent_phone="+447700900331", parent_email="imogen.c@mail.example.com",
        gp_practice="Mount Avenue Surgery", other_parent_name="Ross Cartwright", other_parent_relationship="father", household=["Arthur, 3"], safeguarding_status="none",
        other_services="IAPT (step 3), baby massage",
        reason_for_referral="Imogen had hyperemesis throughout and says that Betsy has made her ill for a year. She is short with her and puts her down mid feed. Betsy has reflux and is hard to settle.",
        voice_of_parent='"I keep waiting to forgive her"', voice_of_infant="I try hard to make you smile.", consent_to_referral="yes", consent_to_share="yes",
    )  # fmt: skip


def referral_in_the_reply_below() -> Case:
    """The consultant passes on a junior's mail with one line; the junior's is signed and is the referral."""
    text = """Agree with below, please see. OB

From: Tilda Wren <tilda.wren@hospital.example.org>
Sent: Wednesday, November 11, 2026 8:15 AM
To: Oliver Brandt <oliver.brandt@hospital.example.org>
Subject: Fwd: baby Sørensen

Dear parent-infant team,

We would be grateful for your input with Astrid Sørensen (MRN 4410027, NHS 999 000 7276), born 22/10/2026 at 31+3, who is an inpatient on our neonatal unit, and her mother Freja Sørensen (dob 14/02/1988, phone 07700 900341).

Freja has not been able to look at Astrid since she was resuscitated. She stays in the parents' room and expresses milk, and asks her husband Nils to take it in. She has told us that it would be easier if Astrid had died. She has been seen by the liaison team, who have no concerns about her safety.

The family live at 6 Queen's Road, Colchester CO3 3AB and are registered with Ardleigh Surgery. Freja is agreeable to a referral. There are no safeguarding concerns.

Thank you
Dr Tilda Wren
Paediatric ST4
Colchester Hospital Neonatal Unit
Ext 5512, bleep 884
"""
    return _mail(
        "referral_in_the_reply_below", text, "FW: baby Sørensen", "Oliver Brandt <oliver.brandt@hospital.example.org>", referrer_name="Dr Tilda Wren",
        referrer_role="Paediatric ST4", referrer_organisation="Colchester Hospital Neonatal Unit", referrer_email="tilda.wren@hospital.example.org", infant_name="Astrid Sørensen",
        infant_nhs_number="9990007276", infant_dob="2026-10-22", gestation_at_birth="31+3", parent_name="Freja Sørensen", parent_dob="1988-02-14",
        parent_phone="+447700900341", parent_relationship="mother", other_parent_name="Nils", parent_address="6 Queen's Road, Colchester CO3 3AB", parent_postcode="CO3 3AB",
        gp_practice="Ardleigh Surgery", consent_to_referral="yes", safeguarding_status="none", reason_for_referral=REASON,
    )  # fmt: skip


def family_hub_numbers() -> Case:
    """A numbered form retyped: the number, the question in short, a full stop, the answer."""
    text = """PIMH referral (typed as cannot open form)

1. Name of worker - Bashir Noor
2. Post - Family Hub Navigator
3. Hub - Grays Family Hub
4. Phone/email - 01632 960351, bashir.noor@grays.example.org
5. Baby - Harlow-James Pike
6. DOB - 27/02/2026
7. Parent - Demi Pike
8. Parent DOB - 19/09/2002
9. Relationship - Mother
10. Address - 31 Bradleigh Avenue, Grays, RM17 5AB
11. Phone - 07700 900351
12. Can we leave a voicemail - yes
13. GP - Stifford Clays Medical Practice
14. HV - Jean Abbey
15. Social worker - none
16. CP/CIN/EH - Early Help
17. What is happening - Demi says Harlow-James has never liked her. She props him in front of the television and he rocks. She came to two groups and left both early.
18. What does parent want - "for him to come to me"
19. Consent - yes, signed form held at hub
20. Date - 12/11/2026
"""
    return _mail(
        "family_hub_numbers", text, "PIMH referral", "Bashir Noor <bashir.noor@grays.example.org>", referrer_name="Bashir Noor", referrer_role="Family Hub Navigator",
        referrer_organisation="Grays Family Hub", referrer_phone="+441632960351", referrer_email="bashir.noor@grays.example.org", infant_name="Harlow-James Pike",
        infant_dob="2026-02-27", parent_name="Demi Pike", parent_dob="2002-09-19", parent_relationship="Mother", parent_address="31 Bradleigh Avenue, Grays, RM17 5AB",
        parent_postcode="RM17 5AB", parent_phone="+447700900351", safe_to_leave_message="yes", gp_practice="Stifford Clays Medical Practice", health_visitor="Jean Abbey",
        safeguarding_status="early_help",
        reason_for_referral="Demi says Harlow-James has never liked her. She props him in front of the television and he rocks. She came to two groups and left both early.",
        hopes_and_concerns='"for him to come to me"', consent_to_referral="yes", consent_date="2026-11-12",
    )  # fmt: skip


def enhanced_midwife_letter() -> Case:
    """A letter in Word with run-in headings in bold and a table of three rows."""
    lines = (
        "**Lotus Team - Enhanced Midwifery Care|Princess Alexandra Maternity, Hamstel Road, Harlow CM20 1AB|Tel 01632 960361",
        "12th November 2026",
        "Dear Together with Baby",
        "**Re: Chiara Esposito, DOB 01/06/1999, NHS 999 000 7284|32 Tye Green, Harlow CM18 6AD - 07700 900361",
        "I would like to refer Chiara, who is expecting her first baby on 19th January 2027 and is 30 weeks today.",
        "**Background: |Chiara came to the UK two years ago and has no family here. She left the baby's father, Luca Ferri, in August after he hit her.",
        "**Mental health: |Generalised anxiety, sertraline 50 mg. No self harm.",
        "**Feelings about the baby: |She says she sees his face when she thinks of the baby. She does not touch her bump.",
        "**Safeguarding: |Child Protection plan for unborn from 2 November. Social worker Grace Pell, Harlow Assessment Team.",
        "**What Chiara would like: |To meet her baby as somebody new.",
        "**Consent: |Chiara has read this letter and agrees to the referral. Italian is her first language; her English is good and she does not want an interpreter.",
        "Her GP is Dr Ahmed, Addison House. Please do not leave voicemails.",
        "Yours sincerely",
        "Niamh Doyle|Specialist Midwife",
    )
    said = {
        "referral_date": "2026-11-12", "referrer_name": "Niamh Doyle", "referrer_role": "Specialist Midwife", "referrer_organisation": "Lotus Team - Enhanced Midwifery Care",
        "referrer_address": "Princess Alexandra Maternity, Hamstel Road, Harlow CM20 1AB", "referrer_phone": "+441632960361", "parent_name": "Chiara Esposito", "parent_dob": "1999-06-01",
        "parent_nhs_number": "9990007284", "parent_address": "32 Tye Green, Harlow CM18 6AD", "parent_postcode": "CM18 6AD", "parent_phone": "+447700900361",
        "infant_due_date": "2027-01-19", "gestation_now": "30+0", "other_parent_name": "Luca Ferri", "mental_health": "Generalised anxiety, sertraline 50 mg. No self harm.",
        "safeguarding_status": "child_protection", "safeguarding_details": "Child Protection plan for unborn from 2 November. Social worker Grace Pell, Harlow Assessment Team.",
        "social_worker": "Grace Pell", "hopes_and_concerns": "To meet her baby as somebody new.", "consent_to_referral": "yes", "parent_language": "Italian",
        "interpreter_needed": "no", "gp_name": "Dr Ahmed", "gp_practice": "Addison House", "safe_to_leave_message": "no", "reason_for_referral": REASON,
        "other_information": "Chiara came to the UK two years ago and has no family here. She left the baby's father, Luca Ferri, in August after he hit her.",
    }  # fmt: skip
    return letter("enhanced_midwife_letter", lines, said)


def nurse_by_dashes() -> Case:
    """Half sentences with dashes, who is who in the middle of it, a sign-off of one line."""
    text = """Hi - pls see for assessment if poss.

Poppy Lennox 09/12/1998, 11 Meadow Rise, Billericay CM11 2AB, 07700 900371 - and her son Otto Lennox 30/04/2026. NHS nos 999 000 7292 (P) and 999 000 7306 (O).

Traumatic birth (shoulder dystocia, Otto needed resus) - Poppy v anxious since, wont let anyone else hold him, doesnt sleep, checks hes breathing all night. Otto now 6 mths and screams if put down. Partner (Greg) says he's not allowed to be his dad.
On fluoxetine via GP - Dr Shah, Chapel Street Surgery. No s/guarding concerns. HV is me.

P says yes pls to referral, fine w messages.

Steph Moran, HV, Billericay clinic, 01632 960371
"""
    return _mail(
        "nurse_by_dashes", text, "PL", "Steph Moran <steph.moran@billericay.example.org>", referrer_name="Steph Moran", referrer_role="HV",
        referrer_organisation="Billericay clinic", referrer_phone="+441632960371", parent_name="Poppy Lennox", parent_dob="1998-12-09",
        parent_address="11 Meadow Rise, Billericay CM11 2AB", parent_postcode="CM11 2AB", parent_phone="+447700900371", infant_name="Otto Lennox", infant_dob="2026-04-30",
        parent_nhs_number="9990007292", infant_nhs_number="9990007306", other_parent_name="Greg", gp_name="Dr Shah", gp_practice="Chapel Street Surgery",
        safeguarding_status="none", consent_to_referral="yes", safe_to_leave_message="yes", reason_for_referral=REASON,
    )  # fmt: skip


def kinship_letter() -> Case:
    """A fostering social worker's letter: the carer, the child's plan, what the child does."""
    lines = (
        "Essex Fostering - Kinship Support|County Hall, Market Road, Chelmsford CM1 1AD",
        "10 November 2026",
        "Dear colleagues",
        "**Child: Mason Tully, date of birth 08.11.2025|**Carer: Sandra Tully (paternal grandmother), date of birth 03.05.1966",
        "Mason has been looked after by Sandra under an interim care order since 3 August 2026. I am writing to ask for your help with their relationship.",
        "Mason does not come to Sandra when he hurts himself. He eats whatever is put in front of him and falls asleep on the floor. Sandra says that he is no trouble, and in the same breath that she feels she is minding someone else's child.",
        "They live at 90 Moulsham Drive, Chelmsford CM2 9AD. Sandra's telephone number is 07700 900381 and you may leave messages. Their GP practice is Tile House Surgery and Mason's health visitor is Ruby Kent.",
        "Sandra has asked for this referral. The local authority shares parental responsibility and has consented.",
        "Yours faithfully",
        "Delroy Banks|Supervising Social Worker|Tel: 01632 960381|Email: delroy.banks@council.example.org",
    )
    said = {
        "referral_date": "2026-11-10", "referrer_name": "Delroy Banks", "referrer_role": "Supervising Social Worker", "referrer_organisation": "Essex Fostering - Kinship Support",
        "referrer_address": "County Hall, Market Road, Chelmsford CM1 1AD", "referrer_phone": "+441632960381", "referrer_email": "delroy.banks@council.example.org",
        "infant_name": "Mason Tully", "infant_dob": "2025-11-08", "parent_name": "Sandra Tully", "parent_dob": "1966-05-03", "parent_relationship": "paternal grandmother",
        "safeguarding_status": "looked_after", "parent_address": "90 Moulsham Drive, Chelmsford CM2 9AD", "parent_postcode": "CM2 9AD", "parent_phone": "+447700900381",
        "safe_to_leave_message": "yes", "gp_practice": "Tile House Surgery", "health_visitor": "Ruby Kent", "consent_to_referral": "yes", "reason_for_referral": REASON,
    }  # fmt: skip
    return letter("kinship_letter", lines, said)


SHEAF_CASES = (
    slashes_and_brackets,
    housing_officer,
    outlook_on_the_web,
    referral_in_the_reply_below,
    family_hub_numbers,
    enhanced_midwife_letter,
    nurse_by_dashes,
    kinship_letter,
)

SHEAF_NO_REFERRALS = {
    "out_of_office": (
        "Automatic reply: Referral received",
        "Thank you for your email. I am on annual leave until Monday 23 November 2026. If your message is about a child's safety please call the duty desk on 01632 960391.\n\n"
        "Name: Tess Arden\nRole: Social Worker\nTeam: Assessment 2\n",
    ),
    "closing_letter": (
        "Closing summary - T.B.",
        "Dear Together with Baby\n\nRe: Tara Boyle, DOB 04/04/1994, and Finn, DOB 05/05/2026\n\nThank you for your letter of 3 November. Tara and Finn have completed their six sessions with us "
        "and we have now discharged them to the care of their GP. Please find our closing summary for your records.\n\nYours sincerely\n\nJane Rusk\nCounsellor",
    ),
    "student_asks": (
        "Dissertation",
        "Hi, I am a student midwife and I'm writing my dissertation about parents who struggle to bond with their baby. Would anybody in your team be willing to be interviewed? "
        "I can be reached on 07700 900392.\n\nBest wishes\nMolly",
    ),
    "new_address_of_a_family": (
        "Change of details",
        "Hello\n\nPlease note that Kara Finch (DOB 12/12/1996), who is on your list with baby Jude, has moved. Her new address is 5 Elm Close, Witham CM8 2AF. All else is the same.\n\n"
        "Thanks\nReception\nFern House Surgery",
    ),
}
"""Subject and text of mails that refer nobody."""

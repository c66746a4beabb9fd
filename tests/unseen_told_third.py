"""Mails without a form from councils, kinship teams, crisis teams and wards; answers by number."""

from __future__ import annotations

from tests.unseen_letters import REASON
from tests.unseen_mail import mail
from tests.unseen_word import Case


def sw_long() -> Case:
    """A council's formal paragraphs: mother, baby and a father with an address of his own."""
    text = """Dear PIMHS Duty,

Following consultation with Dr Ferris on your team last week I am submitting a referral in respect of the following child and her mother.

The child is Aurora Tennant, who was born on the 11th of June 2026. She is the subject of a Child Protection Plan (emotional abuse) which was made on 1st September. She resides with her mother, Miss Danielle Tennant, dob 26/09/2000, at 3a Broadway West, Leigh-on-Sea, SS9 2QQ. Danielle may be contacted on 07700 900505. Aurora's father is Mr Kai Burrell (dob 15/01/1999) who lives at his mother's address of 44 Kents Hill Road, Benfleet, SS7 5QQ and has contact twice weekly at the contact centre.

Danielle experienced significant neglect in her own childhood. She is able to meet Aurora's physical needs but she finds Aurora's distress unbearable and shouts. The core group feels strongly that therapeutic work is required to support their relationship.

Danielle has signed the attached consent form and is in agreement. Mr Burrell is aware.

Other professionals: Health Visitor - Nicola Ashby; GP - Dr Iqbal, Thames View Surgery; Family Support Worker - Jan Pike.

Yours faithfully,

Rosalind Achampong
Senior Social Worker
Children in Need & Protection, Southend City Council
Direct line 01632 960505
"""
    said = {
        "referrer_name": "Rosalind Achampong", "referrer_role": "Senior Social Worker", "referrer_organisation": "Children in Need & Protection, Southend City Council",
        "referrer_phone": "+441632960505", "infant_name": "Aurora Tennant", "infant_dob": "2026-06-11", "parent_name": "Miss Danielle Tennant", "parent_dob": "2000-09-26",
        "parent_relationship": "mother", "parent_address": "3a Broadway West, Leigh-on-Sea, SS9 2QQ", "parent_postcode": "SS9 2QQ", "parent_phone": "+447700900505",
        "other_parent_name": "Mr Kai Burrell", "other_parent_dob": "1999-01-15", "gp_name": "Dr Iqbal", "gp_practice": "Thames View Surgery", "health_visitor": "Nicola Ashby",
        "other_services": "Family Support Worker - Jan Pike.", "safeguarding_status": "child_protection",
        "reason_for_referral": REASON,
    }  # fmt: skip
    return Case("sw_long.eml", mail(text, "Referral - AT", sender="Rosalind Achampong <r.achampong@council.example.org>"), said)


def iapt_short() -> Case:
    """A therapy service's labels, then a paragraph in which the baby has a sentence of his own."""
    text = """PATIENT REFERRAL FROM ESSEX TALKING THERAPIES

Hi,

Client: Joanna Pryce-Hughes
NHS: 9990003270
DOB: 17-Feb-1990
Tel: 07700 900515 (ok to leave vm)
Addr: 7 Forest Glade, Epping CM16 4QQ
GP: The Limes

Joanna has been seen for 8 sessions of CBT for birth trauma following the birth of her son on 2 May. He is called Rupert. Her PTSD symptoms have come down (PCL-5 44 to 19) but she continues to feel she has 'missed the window' with him. She holds him at a distance and is reluctant to be alone with him. We feel that she would benefit from parent-infant psychotherapy and she agrees.

No risk issues. Husband is Tom.

Kind regards
Marek Kowalczyk
Cognitive Behavioural Therapist
"""
    said = {
        "referrer_name": "Marek Kowalczyk", "referrer_role": "Cognitive Behavioural Therapist", "infant_name": "Rupert", "parent_name": "Joanna Pryce-Hughes",
        "parent_dob": "1990-02-17", "parent_nhs_number": "9990003270", "parent_address": "7 Forest Glade, Epping CM16 4QQ", "parent_postcode": "CM16 4QQ",
        "parent_phone": "+447700900515", "safe_to_leave_message": "yes", "other_parent_name": "Tom", "gp_practice": "The Limes", "consent_to_referral": "yes",
        "reason_for_referral": REASON, "referrer_email": "m.kowalczyk@talking.example.org",
    }  # fmt: skip
    return Case("iapt_short.eml", mail(text, "Referral", sender="Marek Kowalczyk <m.kowalczyk@talking.example.org>"), said)


def kinship_table() -> Case:
    """A pasted table that asks two and three things in a box, of an aunt who cares for the child."""
    html = """<html><body><div>Afternoon,</div><div>&nbsp;</div><div>Please find below my referral for parent-infant support.</div><div>&nbsp;</div>
<table border="1" style="border-collapse:collapse"><tbody><tr><td colspan="2"><b>CHILD</b></td></tr><tr><td>Full name / DOB / sex</td><td>Ezra Okonkwo 28.08.26 M</td></tr><tr><td>NHS</td><td>999 000 3289</td></tr><tr><td>Ethnicity</td><td>Black British African</td></tr>
<tr><td colspan="2"><b>CARER</b></td></tr><tr><td>Full name / DOB</td><td>Grace Okonkwo 01.03.88</td></tr><tr><td>Relationship</td><td>Maternal aunt (SGO since Oct)</td></tr><tr><td>Address + contact no</td><td>90 Northgate Street, Colchester CO1 1QQ 07700 900525</td></tr>
<tr><td colspan="2"><b>NETWORK</b></td></tr><tr><td>GP / HV / SW</td><td>Castle Gardens / Pauline Reid / Femi Ade</td></tr><tr><td>CP / CIN / LAC?</td><td>CIN</td></tr>
<tr><td colspan="2"><b>REFERRAL</b></td></tr><tr><td>What is happening?</td><td>Grace took Ezra at 5 days when her sister was sectioned. She is grieving the life she had planned and told me she feels 'robbed'. Ezra is very still.</td></tr><tr><td>Has carer agreed?</td><td>Yes - 19.11.26</td></tr></tbody></table>
<div>&nbsp;</div><div>Regards</div><div>Tola Martins</div><div>Supervising Social Worker, Kinship Team</div><div>01632 960525</div></body></html>"""
    said = {
        "referrer_name": "Tola Martins", "referrer_role": "Supervising Social Worker", "referrer_organisation": "Kinship Team", "referrer_phone": "+441632960525",
        "infant_name": "Ezra Okonkwo", "infant_dob": "2026-08-28", "infant_sex": "male", "infant_nhs_number": "9990003289", "infant_ethnicity": "Black British African",
        "parent_name": "Grace Okonkwo", "parent_dob": "1988-03-01", "parent_relationship": "Maternal aunt (SGO since Oct)", "parent_address": "90 Northgate Street, Colchester CO1 1QQ",
        "parent_postcode": "CO1 1QQ", "parent_phone": "+447700900525", "gp_practice": "Castle Gardens", "health_visitor": "Pauline Reid", "social_worker": "Femi Ade",
        "safeguarding_status": "child_in_need", "consent_to_referral": "yes", "consent_date": "2026-11-19",
        "reason_for_referral": "Grace took Ezra at 5 days when her sister was sectioned. She is grieving the life she had planned and told me she feels 'robbed'. Ezra is very still.",
    }  # fmt: skip
    return Case("kinship_table.eml", mail("", "Referral: EO", html=html, sender="Tola Martins <tola@council.example.org>"), said)


def psw() -> Case:
    """Labels and remarks in brackets for a meeting's list."""
    text = """Hi all

Referral for discussion at Thursday's meeting if possible:

Family name: Aldous
Parent: Rosie Aldous, aged 31, dob 23.5.95
Partner: Chris Aldous (not Dad of baby)
Baby: Seb, 4/12, dob 20.7.26. Bio dad not known.
Lives: 12 Blackwater Close, Heybridge CM9 4QQ
Tel: 07700 900605 - Rosie

Rosie conceived through a donor with a previous partner who then left. She has been with Chris for a year and he is very good with Seb. She told me last Thursday that she gave birth "on autopilot" and that most days she feels nothing at all when Seb cries. He's started to cry less. Rosie had an eating disorder in her teens, and is a bit underweight at the moment.

Services: under GP (Dr Farrow, Longfield). HV = me (Petra). No SW.

Rosie says yes to referral. Chris is happy to come too.

Petra Holub, HV Maldon
07700 900606
"""
    said = {
        "referrer_name": "Petra Holub", "referrer_role": "HV", "referrer_organisation": "Maldon", "referrer_phone": "+447700900606", "infant_name": "Seb", "infant_dob": "2026-07-20",
        "parent_name": "Rosie Aldous", "parent_dob": "1995-05-23", "parent_address": "12 Blackwater Close, Heybridge CM9 4QQ", "parent_postcode": "CM9 4QQ",
        "parent_phone": "+447700900605", "other_parent_name": "Chris Aldous", "gp_name": "Dr Farrow", "consent_to_referral": "yes", "reason_for_referral": REASON,
    }  # fmt: skip
    return Case("psw.eml", mail(text, "Aldous", sender="Petra Holub <petra.holub@hv.example.org>"), said)


def crisis() -> Case:
    """A liaison team after an overdose; the facts in a paragraph of fragments."""
    text = """Dear colleague,

We write from the Basildon Mental Health Liaison Team to request your involvement with the above named lady, Ms Yasmin Harrow (NHS 999 000 3327, DOB 18/09/1998), who attended A&E on Saturday 21 November having taken an overdose of paracetamol. She is the mother of Leo, 15 weeks, who was with his maternal grandmother at the time.

On assessment Ms Harrow described low mood from around 20 weeks of pregnancy. She says that Leo "deserves a different mum". There are no thoughts of harming him. She regrets the overdose and there is no ongoing intent.

Leo's date of birth is 11/08/2026. Address: 70 Falstones, Laindon, SS15 5QQ. Contact number 07700 900615. GP Dr Singh, Laindon Medical Group. She lives with her partner (Leo's dad) Marlon Price.

A referral to children's social care was made by A&E and is being screened. Ms Harrow agreed to be referred to your service.

Regards
Keith Moon-Daley
Mental Health Liaison Nurse
Basildon Hospital
01632 960615
"""
    said = {
        "referrer_name": "Keith Moon-Daley", "referrer_role": "Mental Health Liaison Nurse", "referrer_organisation": "Basildon Hospital", "referrer_phone": "+441632960615",
        "infant_name": "Leo", "infant_dob": "2026-08-11", "parent_name": "Ms Yasmin Harrow", "parent_dob": "1998-09-18", "parent_nhs_number": "9990003327",
        "parent_address": "70 Falstones, Laindon, SS15 5QQ", "parent_postcode": "SS15 5QQ", "parent_phone": "+447700900615", "other_parent_name": "Marlon Price", "gp_name": "Dr Singh",
        "gp_practice": "Laindon Medical Group", "consent_to_referral": "yes", "reason_for_referral": REASON,
    }  # fmt: skip
    return Case("crisis.eml", mail(text, "Referral - YH", sender="Keith Moon-Daley <k.moondaley@mh.example.org>"), said)


def numbered_free() -> Case:
    """Answers that only bear the numbers of the service's questions."""
    text = """Hello, as requested:

1) Sienna Whitlock, born 1/6/26
2) Mum - Tara Whitlock, 3/3/03
3) 5 Pitsea Hall Lane, Pitsea, SS16 4QQ
4) 07700 900625
5) Dr Basu, Pitsea Surgery
6) Me! And a SW, Robin Cole - CIN
7) Yes she's agreed
8) Tara says Sienna is "a drama queen" and laughs when she cries. She has no family nearby and Sienna's dad is in custody. She finds it hard to play with her.
9) Would like to know how to "do the baby thing"

Thanks
Femi

Femi Adewale
Family Nurse, Basildon FNP
01632 960625

From: PIMHS Referrals <referrals@service.example.org>
Sent: 19 November 2026 11:40
To: Femi Adewale <femi.adewale@fnp.example.org>
Subject: RE: how to refer

Hi Femi, please send:
1. Baby's name and date of birth
2. Parent's name and date of birth
3. Address
4. Phone
5. GP
6. Other professionals / any plan
7. Is the parent aware and in agreement?
8. Why are you referring?
9. What does the parent hope for?
"""
    said = {
        "referrer_name": "Femi Adewale", "referrer_role": "Family Nurse", "referrer_organisation": "Basildon FNP", "referrer_phone": "+441632960625", "infant_name": "Sienna Whitlock",
        "infant_dob": "2026-06-01", "parent_name": "Tara Whitlock", "parent_dob": "2003-03-03", "parent_address": "5 Pitsea Hall Lane, Pitsea, SS16 4QQ", "parent_postcode": "SS16 4QQ",
        "parent_phone": "+447700900625", "gp_name": "Dr Basu", "gp_practice": "Pitsea Surgery", "social_worker": "Robin Cole", "other_services": "Me! And a SW, Robin Cole - CIN",
        "consent_to_referral": "yes",
        "reason_for_referral": "Tara says Sienna is \"a drama queen\" and laughs when she cries. She has no family nearby and Sienna's dad is in custody. She finds it hard to play with her.",
        "hopes_and_concerns": "Would like to know how to \"do the baby thing\"",
    }  # fmt: skip
    return Case("numbered_free.eml", mail(text, "RE: how to refer", sender="Femi Adewale <femi.adewale@fnp.example.org>"), said)


def ward_html() -> Case:
    """A ward's mail that names baby and mother in one line of bold and plain."""
    html = """<html><body><p>Dear PIMHS,</p><p>Re: <b>Baby girl Anjali NAIR</b> 999 000 3335 DOB <b>07/11/2026</b> &amp; mother <b>Lakshmi NAIR</b> DOB 12/05/1990 MRN 778123</p><p>Address: 6 Quilp Drive, Chelmsford CM1 4QQ<br>Mob: 07700 900635<br>GP: Melbourne House</p>
<p>This is a referral from the postnatal ward at Broomfield. Anjali was born by category 1 section at 36+6. Lakshmi was under GA and saw Anjali first at 9 hours. She has twice said to staff that "they have given me the wrong one" and then apologised. Mental health team (perinatal) have seen her and there is no psychosis. She is discharged home today with her husband Vivek.</p>
<p>She is happy for you to call. Malayalam interpreter would help although her English is good.</p><p>Kind regards</p><p>Shona McBride<br>Specialist Perinatal Mental Health Midwife<br>Mid and South Essex NHS FT<br>01632 960635</p></body></html>"""
    said = {
        "referrer_name": "Shona McBride", "referrer_role": "Specialist Perinatal Mental Health Midwife", "referrer_organisation": "Mid and South Essex NHS FT",
        "referrer_phone": "+441632960635", "infant_name": "Anjali NAIR", "infant_dob": "2026-11-07", "gestation_at_birth": "36+6", "infant_nhs_number": "9990003335",
        "parent_name": "Lakshmi NAIR", "parent_dob": "1990-05-12", "parent_relationship": "mother", "parent_address": "6 Quilp Drive, Chelmsford CM1 4QQ", "parent_postcode": "CM1 4QQ",
        "parent_phone": "+447700900635", "other_parent_name": "Vivek", "gp_practice": "Melbourne House", "consent_to_referral": "yes", "reason_for_referral": REASON,
    }  # fmt: skip
    return Case("ward_html.eml", mail("", "Referral", html=html, sender="Shona McBride <s.mcbride@maternity.example.org>"), said)


THIRD_TOLD_CASES = (
    sw_long,
    iapt_short,
    kinship_table,
    psw,
    crisis,
    numbered_free,
    ward_html,
)

"""Mails and letters of hubs, surgeries, midwives, courts and adoption teams, each in its own way of telling."""

from __future__ import annotations

from tests.unseen_letters import REASON, letter
from tests.unseen_mail import mail
from tests.unseen_word import Case


def chatty() -> Case:
    """A worker's chat about a mother whom she has asked."""
    text = """Morning lovely people!

Got a new one for you I think. I've been seeing Marnie Okafor at baby massage, she's 27 and has little Ezekiel who's just turned 4 months (b. 22/7/26). She's a sweetheart but I'm quite worried about the two of them. She told me on Weds that she's been pretending to her husband (Chidi) that she feeds him at night when actually she leaves him and puts headphones in because she "can't hear it any more". HV (Ursula Finch) knows and is visiting weekly. I've talked to Marnie about you guys and she said she'd be really grateful.

Her details - 8 Wharf Lane, Maldon, CM9 5QA, 07700 900705, marnie.o@example.com. Dob 1st Nov 1999. She's with Blackwater surgery.

Shout if you need owt else

Dee
Dee Partridge - Family Hub Practitioner, Maldon
01632 960705
"""
    said = {
        "referrer_name": "Dee Partridge", "referrer_role": "Family Hub Practitioner", "referrer_organisation": "Maldon", "referrer_phone": "+441632960705", "infant_name": "Ezekiel",
        "infant_dob": "2026-07-22", "parent_name": "Marnie Okafor", "parent_dob": "1999-11-01", "parent_address": "8 Wharf Lane, Maldon, CM9 5QA", "parent_postcode": "CM9 5QA",
        "parent_phone": "+447700900705", "parent_email": "marnie.o@example.com", "other_parent_name": "Chidi", "health_visitor": "Ursula Finch", "reason_for_referral": REASON,
    }  # fmt: skip
    return Case("chatty.eml", mail(text, "new one", sender="Dee Partridge <dee.partridge@hub.example.org>"), said)


def formal_gp() -> Case:
    """A surgery's mail whose subject line has a name in capitals and bare figures."""
    text = """Dear Colleagues,

Re: Olivia-Rose MATTHEWS 22/05/1999 NHS 9990003351
Flat 3, 18 Station Road, Burnham-on-Crouch, CM0 8BQ
Mob 07700 900715

I should be grateful if you would see Olivia-Rose and her son Bodhi (14/05/2026) for assessment of their relationship.

She was reviewed in surgery today at the request of her health visitor Mrs Sharp. She reports no bond with Bodhi since birth. Delivery was by emergency LSCS and he was readmitted at 3 weeks with bronchiolitis. She has low mood, poor appetite, no suicidal ideation. She was commenced on citalopram 20mg. Previous history of anxiety and of being bullied. Partner Declan is working away. There is no domestic violence. There are no safeguarding alerts on the record.

She is aware of and consents to this referral.

Yours faithfully,

Dr P. Ravindran
Foundry Lane Surgery
"""
    said = {
        "referrer_name": "Dr P. Ravindran", "referrer_organisation": "Foundry Lane Surgery", "infant_name": "Bodhi", "infant_dob": "2026-05-14", "parent_name": "Olivia-Rose MATTHEWS",
        "parent_dob": "1999-05-22", "parent_nhs_number": "9990003351", "parent_address": "Flat 3, 18 Station Road, Burnham-on-Crouch, CM0 8BQ", "parent_postcode": "CM0 8BQ",
        "parent_phone": "+447700900715", "other_parent_name": "Declan", "health_visitor": "Mrs Sharp", "consent_to_referral": "yes", "domestic_abuse": "no", "reason_for_referral": REASON,
    }  # fmt: skip
    return Case(
        "formal_gp.eml", mail(text, "PIMHS referral", sender="Ravindran, P (Foundry Lane) <p.ravindran@gp.example.org>"), said
    )


def midwife_sbar() -> Case:
    """Situation, background, assessment and recommendation in a midwife's shorthand; an older child was born early."""
    text = """S - Request for PIMHS for Abena Mensah, 34/40 G2P1, EDD 08.01.27
B - First baby (Kofi, 3) born at 26/40, 11 weeks in NICU, survived, CP. DOB 05.06.91. NHS 999 000 3378. 12 Brick Kiln Close, Coggeshall CO6 1QQ. 07700 900725. GP Coggeshall Surgery. Partner Yaw Mensah, attends appts. No CSC. No DA on routine enquiry.
A - Anxious ++, not bought anything, says "there's no baby until there's a baby". Scored 18 on EPDS, Q10 0.
R - Please accept, she's aware and keen. Happy to do a joint visit.

Ffion Lloyd, continuity midwife, Braintree
"""
    said = {
        "referrer_name": "Ffion Lloyd", "referrer_role": "continuity midwife", "referrer_organisation": "Braintree", "infant_due_date": "2027-01-08", "gestation_now": "34+0",
        "parent_name": "Abena Mensah", "parent_dob": "1991-06-05", "parent_nhs_number": "9990003378", "parent_address": "12 Brick Kiln Close, Coggeshall CO6 1QQ",
        "parent_postcode": "CO6 1QQ", "parent_phone": "+447700900725", "other_parent_name": "Yaw Mensah", "gp_practice": "Coggeshall Surgery", "safeguarding_status": "none", "domestic_abuse": "no", "reason_for_referral": REASON,
        "referrer_email": "ffion.lloyd@maternity.example.org",
    }  # fmt: skip
    return Case("midwife_sbar.eml", mail(text, "SBAR", sender="Ffion Lloyd <ffion.lloyd@maternity.example.org>"), said)


def psych_liaison_html() -> Case:
    """The patient's block in the body of a mail in HTML, in a pregnancy after a removal."""
    html = """<html><body><p>Dear team</p><p>I would be grateful if you could consider the following lady for antenatal parent-infant work:</p>
<p><b>Ms Bethan Rees</b><br>DOB 29.06.1996<br>NHS 999 000 3408<br>1 Lock Hill, Heybridge Basin, CM9 4RS<br>07700 900765</p>
<p>Bethan is 30+4 weeks pregnant with an EDD of 31 January 2027. This is a pregnancy after the removal of her first child, Carys, in 2021. She lives with her husband, Gethin Rees. Her midwife is Paula Rudd and her GP is Dr Mallory at Longfield Medical Centre. There is an Early Help plan in place; children's social care have assessed and closed.</p>
<p>Bethan is frightened of loving this baby. She has recurring dreams of a car driving away. She has worked very hard in therapy and I think that a parent-infant therapist could help her prepare.</p>
<p>Bethan gave written consent to this referral on 23/11/2026.</p><p>With best wishes</p><p>Iona Campbell<br>Perinatal Psychologist<br>01632 960765</p></body></html>"""
    said = {
        "referrer_name": "Iona Campbell", "referrer_role": "Perinatal Psychologist", "referrer_phone": "+441632960765", "infant_due_date": "2027-01-31", "gestation_now": "30+4",
        "parent_name": "Ms Bethan Rees", "parent_dob": "1996-06-29", "parent_nhs_number": "9990003408", "parent_address": "1 Lock Hill, Heybridge Basin, CM9 4RS",
        "parent_postcode": "CM9 4RS", "parent_phone": "+447700900765", "other_parent_name": "Gethin Rees", "gp_name": "Dr Mallory", "gp_practice": "Longfield Medical Centre",
        "midwife": "Paula Rudd", "safeguarding_status": "early_help", "consent_to_referral": "yes", "consent_date": "2026-11-23", "reason_for_referral": REASON,
    }  # fmt: skip
    return Case(
        "psych_liaison_html.eml",
        mail("", "Referral: Bethan Rees", html=html, sender="Iona Campbell <iona.campbell@mh.example.org>"),
        said,
    )


def court_email() -> Case:
    """A court's order to refer, with the family in labels."""
    text = """Dear Sir/Madam

URGENT - COURT DIRECTED

By order of HHJ Marlowe dated 17 November 2026 the Local Authority is to refer the mother and child to your service.

Mother: Jodie-Ann Prewett (d.o.b. 09/09/2001)
Child: Willow Prewett (d.o.b. 29/03/2026)
Father: Kane Dooley (d.o.b. 13/12/1997) (no PR)
Placement: Mother and baby foster placement, 7 Oakwood Avenue, Leigh-on-Sea SS9 4QQ (Carer: Mrs June Pettit)
Mother's telephone number: 07700 900775

Willow is subject to an Interim Care Order. Jodie-Ann struggles to read Willow's cues. She becomes flat and distant when Willow is distressed, and the placement has seen Willow stop crying when she enters the room. It is hoped that the work can start before the final hearing in February.

Jodie-Ann supports the referral and has signed a consent form (attached).

Health visitor: Erin Walsh. GP: Highlands Surgery.

Regards

Tobias Kerr
Social Worker, Court Team
Southend City Council
01632 960775
"""
    said = {
        "referrer_name": "Tobias Kerr", "referrer_role": "Social Worker", "referrer_organisation": "Court Team", "referrer_phone": "+441632960775", "infant_name": "Willow Prewett",
        "infant_dob": "2026-03-29", "parent_name": "Jodie-Ann Prewett", "parent_dob": "2001-09-09", "parent_relationship": "Mother",
        "parent_address": "7 Oakwood Avenue, Leigh-on-Sea SS9 4QQ", "parent_postcode": "SS9 4QQ", "parent_phone": "+447700900775", "other_parent_name": "Kane Dooley",
        "other_parent_dob": "1997-12-13", "other_parent_relationship": "Father", "gp_practice": "Highlands Surgery", "health_visitor": "Erin Walsh",
        "safeguarding_status": "looked_after", "reason_for_referral": REASON,
    }  # fmt: skip
    return Case("court_email.eml", mail(text, "URGENT referral", sender="Tobias Kerr <tobias.kerr@council.example.org>"), said)


def camhs_transition() -> Case:
    """A young mother's worker: the name, the figures and the address each on a line of its own."""
    lines = (
        "**Thurrock CAMHS",
        "Grays Hall, Orsett Road, Grays, RM17 5QR",
        "t: 01632 960735",
        "e: thurrock.camhs@mh.example.org",
        "25 November 2026",
        "Dear PIMHS colleagues",
        "**Keira Donoghue  |  DOB 14/02/2009  |  NHS 999 000 3386",
        "**Flat 6 Seabrooke Rise, Grays, RM17 6QQ  |  Keira's mobile: 07700 900735",
        "Thank you for our discussion on 20 November. As agreed I am referring Keira and her daughter Lacey-Mae (DOB 25/09/2026).",
        "Keira (17) has been known to CAMHS since she was 12. Lacey-Mae was unplanned and Keira did not know she was pregnant until 30 weeks. She says that she 'acts like a big sister' to her. Nan, Tracey Donoghue, is doing the nights.",
        "Lacey-Mae is subject to a Child in Need plan (social worker: Hannah Osei). Keira's Family Nurse is Becky Toll. Lacey-Mae's father, Tyler Nunn (18), visits.",
        "Keira has agreed to the referral and her mother is supportive.",
        "Warm regards",
        "Sunniva Dahl",
        "CAMHS Practitioner",
    )
    said = {
        "referral_date": "2026-11-25", "referrer_name": "Sunniva Dahl", "referrer_role": "CAMHS Practitioner", "referrer_organisation": "Thurrock CAMHS",
        "referrer_address": "Grays Hall, Orsett Road, Grays, RM17 5QR", "referrer_phone": "+441632960735", "referrer_email": "thurrock.camhs@mh.example.org",
        "infant_name": "Lacey-Mae", "infant_dob": "2026-09-25", "parent_dob": "2009-02-14", "parent_nhs_number": "9990003386",
        "parent_address": "Flat 6 Seabrooke Rise, Grays, RM17 6QQ", "parent_postcode": "RM17 6QQ", "parent_phone": "+447700900735", "other_parent_name": "Tyler Nunn",
        "social_worker": "Hannah Osei", "safeguarding_status": "child_in_need", "consent_to_referral": "yes", "reason_for_referral": REASON,
    }  # fmt: skip
    return letter("camhs_transition", lines, said)


FOURTH_TOLD_CASES = (
    chatty,
    formal_gp,
    midwife_sbar,
    psych_liaison_html,
    court_email,
    camhs_transition,
)

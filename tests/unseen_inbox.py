"""Referrals typed into plain mails by busy people, each with what a person reads in it, and mails that refer nobody."""

from __future__ import annotations

from tests.unseen_letters import REASON
from tests.unseen_mail import mail
from tests.unseen_word import Case


def admin_forwards_visitor() -> Case:
    """An administrator passes on a health visitor's mail: the referrer is the one below."""
    text = """Morning,

Please see below from one of our HVs - can you pick up? I am only the admin so any queries please go to Bethan direct.

Kind regards
Lorraine Tibbs
Team Administrator, Braintree 0-19 Hub
Tel: 01632 960801

From: ROLFE, Bethan (BRAINTREE HUB) <bethan.rolfe@hub.example.org>
Sent: 11 November 2026 16:42
To: Braintree Hub Admin <hub.admin@hub.example.org>
Subject: PIMHS ref

Hi Lorraine

Could you send this over to Together with Baby for me please, I'm out on visits

Mum: Danielle Oakes DOB 12/04/1998 NHS 999 000 7004
Baby: Reggie Oakes DOB 03/09/2026
Address: 14 Coggeshall Way, Braintree CM7 9AB
Contact: 07700 900811 - ok to leave a message
GP: Blandford Medical Centre
Dad: Shane Oakes, lives at home

Danielle had an emergency c-section after a long labour and was poorly for a week afterwards. She says she looks at Reggie and feels he belongs to somebody else. She hands him to Shane as soon as he is home and has stopped coming to clinic.

She is happy for the referral to go in. There are no safeguarding concerns.

Thanks
Bethan

Bethan Rolfe
Specialist Community Public Health Nurse
Braintree 0-19 Hub
01632 960802
bethan.rolfe@hub.example.org
"""
    said = {
        "referrer_name": "Bethan Rolfe", "referrer_role": "Specialist Community Public Health Nurse", "referrer_organisation": "Braintree 0-19 Hub",
        "referrer_phone": "+441632960802", "referrer_email": "bethan.rolfe@hub.example.org", "parent_name": "Danielle Oakes", "parent_dob": "1998-04-12",
        "parent_nhs_number": "9990007004", "parent_relationship": "Mum", "infant_name": "Reggie Oakes", "infant_dob": "2026-09-03",
        "parent_address": "14 Coggeshall Way, Braintree CM7 9AB", "parent_postcode": "CM7 9AB", "parent_phone": "+447700900811", "safe_to_leave_message": "yes",
        "gp_practice": "Blandford Medical Centre", "other_parent_name": "Shane Oakes", "other_parent_relationship": "Dad", "consent_to_referral": "yes",
        "safeguarding_status": "none", "reason_for_referral": REASON,
    }  # fmt: skip
    sender = "Braintree Hub Admin <hub.admin@hub.example.org>"
    return Case("admin_forwards_visitor.eml", mail(text, "FW: PIMHS ref", sender=sender), said)


def website_notification() -> Case:
    """What a charity's web form sends when it is submitted: a question and an answer a line, the unanswered ones too."""
    text = """You have a new submission from the form "Refer a family" on beginnings.example.org

Submitted: 10/11/2026 14:05
Submission ID: 20817

Your name: Sunita Rao
Job title: Early Years Practitioner
Organisation: Acorn Children's Centre, Witham
Work email: sunita.rao@acorn.example.org
Work phone: 01632 960841

Parent first name: Leanne
Parent last name: Goddard
Parent date of birth: 1999-08-17
Parent phone: 07700900842
Parent email: leanne.g@mail.example.com
Can we text or leave a voicemail?: Yes
Address line 1: 3 Albert Road
Address line 2:
Town: Witham
Postcode: CM8 1AB
Relationship to baby: Mother

Is the baby born yet?: Yes
Baby's name: Isla Goddard
Baby's date of birth: 2026-06-20
Due date:
Who else lives at home?: Kyle Dent (partner)
Is there a social worker?: No
Is the family on a plan?: No
GP surgery: Fern House Surgery
Tell us why you are referring: Leanne avoids holding Isla in group and props the bottle. Isla has started to look away when Leanne comes near.
What would the parent like help with?: To stop feeling scared of her.
Does the parent know about this referral and agree?: Yes
I agree to the privacy notice: Checked

--
This email was sent from a contact form on Beginnings (https://beginnings.example.org)
IP address: 192.0.2.14
"""
    said = {
        "referral_date": "2026-11-10", "referrer_name": "Sunita Rao", "referrer_role": "Early Years Practitioner",
        "referrer_organisation": "Acorn Children's Centre, Witham", "referrer_email": "sunita.rao@acorn.example.org", "referrer_phone": "+441632960841",
        "parent_name": "Leanne Goddard", "parent_dob": "1999-08-17", "parent_phone": "+447700900842", "parent_email": "leanne.g@mail.example.com",
        "safe_to_leave_message": "yes", "parent_address": "3 Albert Road, Witham", "parent_postcode": "CM8 1AB", "parent_relationship": "Mother",
        "infant_name": "Isla Goddard", "infant_dob": "2026-06-20", "household": ["Kyle Dent (partner)"], "safeguarding_status": "none",
        "gp_practice": "Fern House Surgery",
        "reason_for_referral": "Leanne avoids holding Isla in group and props the bottle. Isla has started to look away when Leanne comes near.",
        "hopes_and_concerns": "To stop feeling scared of her.", "consent_to_referral": "yes",
    }  # fmt: skip
    sender = "Beginnings website <no-reply@beginnings.example.org>"
    return Case("website_notification.eml", mail(text, "New submission: Refer a family", sender=sender), said)


def gp_without_headings() -> Case:
    """A practice's letter typed as a mail: the patient's block, two paragraphs, and the record's problems and drugs below."""
    text = """The Limes Medical Centre
8 High Street, Epping CM16 4AB
Tel 01632 960851

12 November 2026

Dear colleagues

Re: Mrs Abigail Thornley   DOB 30-Jan-1990   NHS No. 999 000 7012
    27 Theydon Grove, Epping CM16 4AC   Mobile 07700 900851

Many thanks for considering this 36 year old lady for your service. She delivered Jonah on 2 August 2026, by forceps, at 37+4.

She attended today with her mother and was tearful. She described dread on waking, and feels Jonah "would do better with anyone else". She feeds him but cannot bear to hear him cry. PHQ-9 18. No thoughts of self harm and no plans to harm Jonah. I have started sertraline 50 mg and referred to talking therapies.

Her husband Giles is working away during the week. There has been no social services involvement. Mrs Thornley is keen to be seen and has consented to this referral and to the sharing of her record with you.

With best wishes

Dr Priya Nambiar
GP Partner

Active problems
Postnatal depression (12-Nov-2026)
Hypothyroidism (2014)
Acute medication
Sertraline 50mg tablets - one daily - 28 tablets
Allergies
No known allergies
"""
    said = {
        "referral_date": "2026-11-12", "referrer_name": "Dr Priya Nambiar", "referrer_role": "GP Partner", "referrer_organisation": "The Limes Medical Centre",
        "referrer_address": "8 High Street, Epping CM16 4AB", "referrer_phone": "+441632960851", "parent_name": "Mrs Abigail Thornley", "parent_dob": "1990-01-30",
        "parent_nhs_number": "9990007012", "parent_address": "27 Theydon Grove, Epping CM16 4AC", "parent_postcode": "CM16 4AC", "parent_phone": "+447700900851",
        "infant_name": "Jonah", "infant_dob": "2026-08-02", "gestation_at_birth": "37+4", "other_parent_name": "Giles", "safeguarding_status": "none",
        "consent_to_referral": "yes", "consent_to_share": "yes", "reason_for_referral": REASON,
    }  # fmt: skip
    return Case(
        "gp_without_headings.eml", mail(text, "Referral letter AT", sender="Limes Reception <limes@gp.example.org>"), said
    )


def cells_as_lines() -> Case:
    """A Word form pasted as text: every cell became a line, and a blank cell an empty one."""
    text = """Form won't attach so have pasted below, sorry. Maggie

REFERRAL TO PARENT INFANT MENTAL HEALTH

Date of referral

09/11/2026

SECTION A - REFERRER

Name

Maggie Unsworth

Job title

Family Nurse

Agency

Family Nurse Partnership, Thurrock

Telephone number

01632 960861

Email

m.unsworth@fnp.example.org

SECTION B - BABY

Name

Ezra Boateng

Date of birth

26/07/2026

Sex

Male

NHS number



Ethnicity

Black British - Ghanaian

SECTION C - PARENT

Name

Serena Boateng

Date of birth

02/12/2007

Relationship to baby

Mother

Address

Flat 11, Chadwell House, Grays RM17 6AB

Telephone number

07700 900861

Is it safe to leave a message?

No

First language

English

Interpreter required?

No

SECTION D - FATHER / OTHER PARENT

Name

Not known

Date of birth



SECTION E - PROFESSIONALS

GP and surgery

Dr Mistry, Chadwell Surgery

Social worker

Anton Weiss

SECTION F - SAFEGUARDING

Is the child subject to a plan?

Child in Need

Details of any risks

Serena's ex boyfriend has turned up at the flat twice. Police aware.

SECTION G - REASON FOR REFERRAL

Serena is loving towards Ezra but laughs when he is upset and does not pick him up. She was in care herself from the age of 6.

What does the parent say?

"he does it to wind me up"

What is it like to be this baby?

He has stopped crying for her and goes very still.

SECTION H - CONSENT

Has the parent consented to this referral?

Yes

Date

09/11/2026
"""
    said = {
        "referral_date": "2026-11-09", "referrer_name": "Maggie Unsworth", "referrer_role": "Family Nurse", "referrer_organisation": "Family Nurse Partnership, Thurrock",
        "referrer_phone": "+441632960861", "referrer_email": "m.unsworth@fnp.example.org", "infant_name": "Ezra Boateng", "infant_dob": "2026-07-26",
        "infant_sex": "male", "infant_ethnicity": "Black British - Ghanaian", "parent_name": "Serena Boateng", "parent_dob": "2007-12-02",
        "parent_relationship": "Mother", "parent_address": "Flat 11, Chadwell House, Grays RM17 6AB", "parent_postcode": "RM17 6AB",
        "parent_phone": "+447700900861", "safe_to_leave_message": "no", "parent_language": "English", "interpreter_needed": "no",
        "gp_name": "Dr Mistry", "gp_practice": "Chadwell Surgery", "social_worker": "Anton Weiss", "safeguarding_status": "child_in_need",
        "risk_details": "Serena's ex boyfriend has turned up at the flat twice. Police aware.",
        "reason_for_referral": "Serena is loving towards Ezra but laughs when he is upset and does not pick him up. She was in care herself from the age of 6.",
        "voice_of_parent": '"he does it to wind me up"', "voice_of_infant": "He has stopped crying for her and goes very still.",
        "consent_to_referral": "yes", "consent_date": "2026-11-09",
    }  # fmt: skip
    return Case("cells_as_lines.eml", mail(text, "Referral", sender="Maggie Unsworth <m.unsworth@fnp.example.org>"), said)


def tabs_pasted() -> Case:
    """Rows of a form pasted with a tab between label and answer, two of them on a line."""
    text = """Hi please find referral as below.

Referrer:\tGrace Adeyemi\tDesignation:\tSpecialist Perinatal Midwife
Base:\tAntenatal Clinic, Basildon\tTel:\t01632 960871

Patient name:\tHolly Brandt\tDOB:\t19/05/1994
Hospital no:\tB4471902\tNHS no:\t999 000 7020
Address:\t66 Laindon Link, Basildon\tPostcode:\tSS15 5AB
Mobile:\t07700 900871\tEmail:\tholly.brandt@mail.example.com
EDD:\t21/01/2027\tGestation:\t30+0
Partner:\tStefan Brandt\tPartner's DOB:\t03/03/1992
GP:\tDr Keogh\tSurgery:\tLaindon Health Centre
Interpreter:\tNot needed\tSafeguarding:\tNone

Reason for referral:
Previous stillbirth at 39 weeks in 2024 (Theo). Holly does not talk about this baby and turned away from the screen at her scan. She has not told her family she is pregnant.

Woman's own words:
"I can't do this again if I let myself love it"

Consent given by woman:\tYes\tDate:\t10/11/2026

Grace
"""
    said = {
        "referrer_name": "Grace Adeyemi", "referrer_role": "Specialist Perinatal Midwife", "referrer_organisation": "Antenatal Clinic, Basildon",
        "referrer_phone": "+441632960871", "parent_name": "Holly Brandt", "parent_dob": "1994-05-19", "parent_nhs_number": "9990007020",
        "parent_address": "66 Laindon Link, Basildon", "parent_postcode": "SS15 5AB", "parent_phone": "+447700900871", "parent_email": "holly.brandt@mail.example.com",
        "infant_due_date": "2027-01-21", "gestation_now": "30+0", "other_parent_name": "Stefan Brandt", "other_parent_dob": "1992-03-03",
        "gp_name": "Dr Keogh", "gp_practice": "Laindon Health Centre", "interpreter_needed": "no", "safeguarding_status": "none",
        "reason_for_referral": "Previous stillbirth at 39 weeks in 2024 (Theo). Holly does not talk about this baby and turned away from the screen at her scan. "
        "She has not told her family she is pregnant.",
        "voice_of_parent": "\"I can't do this again if I let myself love it\"", "consent_to_referral": "yes", "consent_date": "2026-11-10",
    }  # fmt: skip
    return Case(
        "tabs_pasted.eml", mail(text, "PIMH referral HB", sender="Grace Adeyemi <grace.adeyemi@maternity.example.org>"), said
    )


def short_message() -> Case:
    """A mail written as one writes on a telephone: no labels to speak of, shorthand everywhere."""
    text = """Hiya got one for you!
Mum Keira Dunn dob 4.5.05, bub Alfie Dunn born 2 Oct 26
12 Station Rd, Harwich CO12 3AB, mob 07700 900881
Dad Liam Cole not together but sees Alfie wkends
Gp Fronks Rd surgery, no SW
Keira is really struggling to bond, says he hates her and she cant look at him when he feeds. Had PND last time and her mum raised the first one
Shes up for it, said yes to referral when I saw her yest
Can u let me know if u need the form doing too?
Ta
Jodie (HV, Harwich team) 01632 960881
"""
    said = {
        "referrer_name": "Jodie", "referrer_role": "HV", "referrer_organisation": "Harwich team", "referrer_phone": "+441632960881", "parent_name": "Keira Dunn",
        "parent_dob": "2005-05-04", "parent_relationship": "Mum", "infant_name": "Alfie Dunn", "infant_dob": "2026-10-02",
        "parent_address": "12 Station Rd, Harwich CO12 3AB", "parent_postcode": "CO12 3AB", "parent_phone": "+447700900881", "other_parent_name": "Liam Cole",
        "gp_practice": "Fronks Rd surgery", "consent_to_referral": "yes", "reason_for_referral": REASON,
    }  # fmt: skip
    return Case("short_message.eml", mail(text, "new one", sender="Jodie Marsh <jodie.marsh@harwich.example.org>"), said)


def worker_under_headings() -> Case:
    """A social worker's mail in the shape of an assessment: headings in capitals, paragraphs below each."""
    text = """Dear Together with Baby

Please accept this as a referral. I have set it out under the headings of our assessment as I don't have your form.

CHILD
Nylah-Rose Pettit, born 18 April 2026, female, White British, NHS number 999 000 7039

MOTHER
Jade Pettit, born 11 June 2001, 5 Heron Close, Clacton-on-Sea CO15 4AB, 07700 900891

FATHER
Marlon Essien, born 20/02/1997. He has parental responsibility. He does not live with Jade and Nylah-Rose.

GP
Pier Surgery, Clacton

HEALTH VISITOR
Tracey Odell

LEGAL STATUS
Child Protection Plan (neglect) since 1 September 2026

REASON FOR REFERRAL
Jade loves Nylah-Rose and wants to keep her. She finds it hard to notice when she is hungry or tired and gets frightened by her crying.

VIEWS OF MOTHER
Jade says nobody ever showed her how to be with a baby.

VIEWS OF FATHER
Marlon thinks Jade needs a break.

LIVED EXPERIENCE OF THE CHILD
Nylah-Rose smiles at strangers and is hard to settle.

RISKS
Domestic abuse by a previous partner, who is in prison.

CONSENT
Jade agreed to this referral on 6 November 2026.

Regards

Olu Bankole
Senior Social Worker
Tendring Assessment and Intervention Team
Telephone: 01632 960891 | Email: olu.bankole@council.example.org
"""
    said = {
        "referrer_name": "Olu Bankole", "referrer_role": "Senior Social Worker", "referrer_organisation": "Tendring Assessment and Intervention Team",
        "referrer_phone": "+441632960891", "referrer_email": "olu.bankole@council.example.org", "infant_name": "Nylah-Rose Pettit", "infant_dob": "2026-04-18",
        "infant_sex": "female", "infant_ethnicity": "White British", "infant_nhs_number": "9990007039", "parent_name": "Jade Pettit", "parent_dob": "2001-06-11",
        "parent_relationship": "Mother", "parent_address": "5 Heron Close, Clacton-on-Sea CO15 4AB", "parent_postcode": "CO15 4AB", "parent_phone": "+447700900891",
        "other_parent_name": "Marlon Essien", "other_parent_dob": "1997-02-20", "other_parent_relationship": "Father", "other_parent_responsibility": "yes",
        "gp_practice": "Pier Surgery, Clacton", "health_visitor": "Tracey Odell", "safeguarding_status": "child_protection",
        "reason_for_referral": "Jade loves Nylah-Rose and wants to keep her. She finds it hard to notice when she is hungry or tired and gets frightened by her crying.",
        "voice_of_parent": "Jade says nobody ever showed her how to be with a baby.", "voice_of_other_parent": "Marlon thinks Jade needs a break.",
        "voice_of_infant": "Nylah-Rose smiles at strangers and is hard to settle.", "risk_details": "Domestic abuse by a previous partner, who is in prison.",
        "consent_to_referral": "yes", "consent_date": "2026-11-06",
    }  # fmt: skip
    return Case(
        "worker_under_headings.eml", mail(text, "Referral - NRP", sender="Olu Bankole <olu.bankole@council.example.org>"), said
    )


INBOX_CASES = (
    admin_forwards_visitor,
    website_notification,
    gp_without_headings,
    cells_as_lines,
    tabs_pasted,
    short_message,
    worker_under_headings,
)

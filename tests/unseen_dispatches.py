"""Letters, mails, notifications and record dumps of other teams, with what a careful administrator reads in them."""

from __future__ import annotations

from tests.unseen_correspondence import paper, post
from tests.unseen_letters import REASON, letter
from tests.unseen_word import Case


def note(name: str, text: str, fields: dict[str, object]) -> Case:
    """A plain text file."""
    return Case(f"{name}.txt", text.strip("\n").encode("utf-8"), fields)


def council_form() -> Case:
    """A council website's notification: HTML alone, a table of questions and answers, the unanswered ones dashed."""
    why = (
        "Saffron tells us she feels like a babysitter waiting for the real mum to come home. She feeds and changes Bertie "
        "without speaking. She has been to our stay and play twice and sat with her coat on."
    )
    asked = (
        ("Your full name", "Leanne Whitbread"),
        ("Your job title", "Family Hub Practitioner"),
        ("Your organisation", "Harwich Family Hub"),
        ("Your work email", "Leanne.Whitbread@familyhub.example.org"),
        ("Your telephone number", "01632 960101"),
        ("Baby's full name", "Bertie Lockyer"),
        ("Baby's date of birth", "14/07/2026"),
        ("Baby's sex", "Male"),
        ("Baby's NHS number", "-"),
        ("Parent or carer's full name", "Saffron Lockyer"),
        ("Parent or carer's date of birth", "02/12/2001"),
        ("Relationship to baby", "Mum"),
        ("Home address", "18 Fernlea Parade, Dovercourt, Harwich"),
        ("Postcode", "co12 3tu"),
        ("Contact number", "07700 900101"),
        ("Is it safe to leave a voicemail?", "Yes"),
        ("Does the parent need an interpreter?", "No"),
        ("Registered GP surgery", "Fronks Lane Surgery"),
        ("Health visitor", "N/A"),
        ("Level of support now", "Early Help"),
        ("Why are you contacting Together with Baby?", why),
        ("Has the parent agreed to this referral?", "Yes"),
    )
    rows = "".join(
        f'<tr><td style="padding:6px;background:#eef3f7;width:38%"><b>{q}</b></td><td style="padding:6px">{a}</td></tr>'
        for q, a in asked
    )
    html = (
        '<html><body style="font-family:Arial"><p>A new <b>Family Hub onward referral</b> was sent through the website.</p>'
        f'<table cellspacing="0" border="1">{rows}</table>'
        '<p style="color:#888;font-size:11px">This is an automated message, please do not reply. Reference FH-220931.</p></body></html>'
    )
    said = {
        "referrer_name": "Leanne Whitbread", "referrer_role": "Family Hub Practitioner", "referrer_organisation": "Harwich Family Hub",
        "referrer_email": "leanne.whitbread@familyhub.example.org", "referrer_phone": "+441632960101", "infant_name": "Bertie Lockyer",
        "infant_dob": "2026-07-14", "infant_sex": "male", "parent_name": "Saffron Lockyer", "parent_dob": "2001-12-02", "parent_relationship": "Mum",
        "parent_address": "18 Fernlea Parade, Dovercourt, Harwich", "parent_postcode": "CO12 3TU", "parent_phone": "+447700900101",
        "safe_to_leave_message": "yes", "interpreter_needed": "no", "gp_practice": "Fronks Lane Surgery", "safeguarding_status": "early_help",
        "reason_for_referral": why, "consent_to_referral": "yes",
    }  # fmt: skip
    return post("council_form", "", said, "Website <noreply@council.example.org>", "New submission FH-220931", html)


def form_lines() -> Case:
    """A charity's form plug-in: each question on a line of its own, the answer below it, rules between the sections."""
    text = """
You have received a new submission from "Professional referral".

--------------------------------------------
ABOUT YOU
--------------------------------------------

Name
Tobias Penhallow

Position held
Volunteer Co-ordinator

Organisation
Cradle & Kin

Email address
tobias@cradlekin.example.com

Phone
07700 900112

--------------------------------------------
ABOUT THE FAMILY
--------------------------------------------

Name of parent
Agnieszka Wrobel

Date of birth of parent
23 February 1989

What relation are they to the child?
Mother

Where do they live?
Flat 6, Gatehouse Court
Victoria Road
Chelmsford
CM1 1PB

Mobile
07700900113

Email
aga.wrobel@example.com

First language
Polish

Interpreter required?
Yes

Name of child
Lena Wrobel

Date of birth of child
30 May 2026

Ethnicity of child
White Polish

Other parent's name
Marek Wrobel

Other parent's contact number
07700 900114

Other children or adults in the home
Kacper Wrobel, 11/01/2020, brother

--------------------------------------------
YOUR REFERRAL
--------------------------------------------

What has led you to refer?
Agnieszka has had a volunteer since August. She says she looks at Lena and thinks of her own mother, who left when she was four. She can't bear to put Lena down and can't bear to hold her either.

Parent's hopes for this work
She would like to stop being afraid that she will leave too.

Any risks that a lone worker should know about?
None known

Does the parent know you are referring and agree?
Yes

Date
09/11/2026

--
Sent from https://cradlekin.example.com/refer
"""
    said = {
        "referrer_name": "Tobias Penhallow", "referrer_role": "Volunteer Co-ordinator", "referrer_organisation": "Cradle & Kin",
        "referrer_email": "tobias@cradlekin.example.com", "referrer_phone": "+447700900112", "parent_name": "Agnieszka Wrobel",
        "parent_dob": "1989-02-23", "parent_relationship": "Mother", "parent_address": "Flat 6, Gatehouse Court, Victoria Road, Chelmsford, CM1 1PB",
        "parent_postcode": "CM1 1PB", "parent_phone": "+447700900113", "parent_email": "aga.wrobel@example.com", "parent_language": "Polish",
        "interpreter_needed": "yes", "infant_name": "Lena Wrobel", "infant_dob": "2026-05-30", "infant_ethnicity": "White Polish",
        "other_parent_name": "Marek Wrobel", "other_parent_phone": "+447700900114", "household": ["Kacper Wrobel, 11/01/2020, brother"],
        "reason_for_referral": "Agnieszka has had a volunteer since August. She says she looks at Lena and thinks of her own mother, who left when she was four. "
        "She can't bear to put Lena down and can't bear to hold her either.",
        "hopes_and_concerns": "She would like to stop being afraid that she will leave too.", "risk_details": "None known",
        "consent_to_referral": "yes", "referral_date": "2026-11-09",
    }  # fmt: skip
    return post("form_lines", text, said, "Cradle & Kin <wordpress@cradlekin.example.com>", "New entry: Professional referral")


def systmone_letter() -> Case:
    """A surgery's merge letter: letterhead in the page's header, the patient in a table, the doctor's letter, a registrar's name."""
    blocks = (
        "Together with Baby|Cherry Trees|St Peter's Hospital|Maldon|CM9 6EG",
        ">13 Nov 2026",
        (
            ("Patient", "Ms Clementine Oduya"),
            ("Date of birth", "04 Jul 1996"),
            ("NHS number", "999 042 4373"),
            ("Address", "77 Mersea Vale, Colchester, CO2 8QT"),
            ("Telephone (mobile)", "07700 900121"),
            ("Ethnic category", "Black British - African"),
            ("Main spoken language", "English"),
        ),
        "Dear Together with Baby Team",
        "I would be grateful if you could see this 30 year old teaching assistant and her baby daughter, Thea Oduya (date of birth 22 June 2026).",
        "Ms Oduya came with breast pain but wept when I asked about Thea. She tells me that she had imagined a calm baby, and that Thea's cry "
        "goes through her like an alarm. She puts her in the cot and shuts the door until it stops. She feels ashamed of this. She is eating and "
        "sleeping. She scored 16 on the EPDS and answered never to question ten.",
        "She lives with her mother, who helps at night. There are no safeguarding concerns. She consents to this referral.",
        "Yours faithfully",
        "Dr Fergus Ballantine|GP Registrar",
        "**Repeat medication|Sertraline 50mg tablets - take one daily",
        "**Sensitivities|No known sensitivities",
    )
    said = {
        "referral_date": "2026-11-13", "parent_name": "Ms Clementine Oduya", "parent_dob": "1996-07-04", "parent_nhs_number": "9990424373",
        "parent_address": "77 Mersea Vale, Colchester, CO2 8QT", "parent_postcode": "CO2 8QT", "parent_phone": "+447700900121",
        "parent_ethnicity": "Black British - African", "parent_language": "English", "infant_name": "Thea Oduya", "infant_dob": "2026-06-22",
        "safeguarding_status": "none", "consent_to_referral": "yes", "referrer_name": "Dr Fergus Ballantine", "referrer_role": "GP Registrar",
        "referrer_organisation": "Old Heath Surgery", "referrer_address": "2 Old Heath Road, Colchester CO1 2ES", "referrer_phone": "+441632960121",
        "referrer_email": "oldheath.reception@gp.example.org", "reason_for_referral": REASON,
    }  # fmt: skip
    head = ("Old Heath Surgery", "2 Old Heath Road, Colchester CO1 2ES", "Tel 01632 960121", "oldheath.reception@gp.example.org")
    return paper("systmone_letter", blocks, said, head, font="Arial")


def tired_mail() -> Case:
    """A health visitor at the end of the day: no capitals, labels shortened, a signature of four lines."""
    text = """
hi all

sorry this isnt on the form, system is down again and i am off tomorrow.

mum: kayleigh dunsford dob 19/03/99 nhs 999 043 6746
baby: arlo dunsford dob 08/09/26 nhs 999 044 9112
address: 5 pettits close, romford rd, ongar, cm5 9aa
mob: 07700 900131
gp: ongar health centre

9 wk old, second visit today. kayleigh hands him to me at the door and goes to put the kettle on.
she says he prefers everyone else. he was quiet all visit, eyes on the window, didnt fuss at all
even when his bottle was late. she cried a bit then laughed it off. epds 15. her own mum was in and
out of hospital and she was with different aunties.

no safeguarding concerns. dad not around, she doesnt want him contacted.

she is happy for you to ring her, consent given verbally 24/11/26, voicemail ok.

thanks
jodie

jodie marchetti
health visitor, ongar & epping 0-19 team
07700 900132
jodie.marchetti@childhealth.example.org
"""
    said = {
        "parent_name": "kayleigh dunsford", "parent_dob": "1999-03-19", "parent_nhs_number": "9990436746", "infant_name": "arlo dunsford",
        "infant_dob": "2026-09-08", "infant_nhs_number": "9990449112", "parent_address": "5 pettits close, romford rd, ongar, cm5 9aa",
        "parent_postcode": "CM5 9AA", "parent_phone": "+447700900131", "gp_practice": "ongar health centre", "parent_relationship": "mum", "safeguarding_status": "none",
        "consent_to_referral": "yes", "consent_date": "2026-11-24", "safe_to_leave_message": "yes", "referrer_name": "jodie marchetti",
        "referrer_role": "health visitor", "referrer_organisation": "ongar & epping 0-19 team", "referrer_phone": "+447700900132",
        "referrer_email": "jodie.marchetti@childhealth.example.org", "reason_for_referral": REASON,
    }  # fmt: skip
    return post("tired_mail", text, said, "jodie marchetti <jodie.marchetti@childhealth.example.org>", "new ref please")


def emis_dump() -> Case:
    """A consultation pasted out of a surgery's system: heading codes, a patient banner, the action at the end."""
    why = (
        "Attends with baby Rafferty, 5/12. Says she cannot look at him without seeing his father's face. Tearful. Keeps him in the pram "
        "facing away from her in clinic. Feeds well, growth on 50th centile. Ex-partner left in pregnancy."
    )
    text = f"""
PRACTICE: Wickbrook Medical Practice (F81999)      REPORT: Consultation
------------------------------------------------------------------------
Surname: TOLLESBY        Forename: Imogen
DOB: 11-Oct-1994 (32y)   NHS No: 999 046 1481    Sex: F
Address: Barley Cottage, Church Lane, Wickford, SS11 7AA
Mobile: 07700 900141     Email: imogen.t@example.net
Registered GP: Dr Constance Adair
------------------------------------------------------------------------
Consultation: 19-Nov-2026 10:40   Surgery   Nnenna Achebe (Advanced Nurse Practitioner)

Problem      Postnatal - bonding difficulty (First)
Reason for referral: {why}
Family Hx    Mother of patient: bipolar disorder
Examination  EPDS 18. Q10 = 0
Safeguarding status: None
Consent      Patient consents to referral: Yes. Consents to sharing of record: Yes
Follow up    2 weeks
Referred to  Parent Infant Mental Health Service, Essex. Routine.
Date of referral: 19-Nov-2026
------------------------------------------------------------------------
Linked child
Name: Rafferty TOLLESBY   DOB: 17-Jun-2026   NHS No: 999 047 3854
Ethnicity: White British  Sex: M
Relationship of patient to child: Mother
------------------------------------------------------------------------
"""
    said = {
        "parent_name": "Imogen TOLLESBY", "parent_dob": "1994-10-11", "parent_nhs_number": "9990461481",
        "parent_address": "Barley Cottage, Church Lane, Wickford, SS11 7AA", "parent_postcode": "SS11 7AA", "parent_phone": "+447700900141",
        "parent_email": "imogen.t@example.net", "gp_name": "Dr Constance Adair", "gp_practice": "Wickbrook Medical Practice",
        "referrer_name": "Nnenna Achebe", "referrer_role": "Advanced Nurse Practitioner", "referrer_organisation": "Wickbrook Medical Practice",
        "reason_for_referral": why, "safeguarding_status": "none", "consent_to_referral": "yes", "consent_to_share": "yes",
        "referral_date": "2026-11-19", "infant_name": "Rafferty TOLLESBY", "infant_dob": "2026-06-17", "infant_nhs_number": "9990473854",
        "infant_ethnicity": "White British", "infant_sex": "male", "parent_relationship": "Mother",
    }  # fmt: skip
    return note("emis_dump", text, said)


def badger_dump() -> Case:
    """A neonatal system's summary: capitals, dotted leaders, weeks with a plus, and the nurse's reason last."""
    why = (
        "Parents visited daily for the first fortnight. Since step-down to special care mum has come less and stays in the parents' room. "
        "She says that Juno belongs to the nurses. Skin to skin offered, declined each time. Dad does most cares. "
        "Going home on oxygen next week and mum says she is dreading it."
    )
    text = f"""
NEONATAL UNIT - REFERRAL TO OTHER AGENCY
Hospital ............... Stourmouth General Hospital
Ward ................... Special Care Baby Unit
Referral date .......... 16/11/2026

BABY
Name ................... Juno Hathersage
Sex .................... Female
D.O.B. ................. 21/09/2026   14:22
Gestation at birth ..... 29+4
Birth weight ........... 1210 g
NHS number ............. 999 048 6220
Ethnicity .............. Mixed - White and Asian

MOTHER
Name ................... Beatrix Hathersage
D.O.B. ................. 30/01/1991
NHS number ............. 999 049 8598
Address ................ 40 Wharf Crescent, Manningtree, CO11 1AA
Telephone .............. 07700 900151
Language ............... English
Interpreter ............ No

FATHER
Name ................... Kiran Hathersage
Telephone .............. 07700 900152
Parental responsibility  Yes

COMMUNITY
GP ..................... Dr P. Ormerod, Stour Valley Practice
Health visitor ......... Wendy Truscott
Social worker .......... -

REASON FOR REFERRAL
{why}

Discussed with and agreed by parent? ... Yes, mother, 15/11/2026

COMPLETED BY
Name ................... Philippa Asante
Grade .................. Neonatal Family Care Sister
Ext / direct line ...... 01632 960151
"""
    said = {
        "referrer_organisation": "Stourmouth General Hospital", "referral_date": "2026-11-16", "infant_name": "Juno Hathersage",
        "infant_sex": "female", "infant_dob": "2026-09-21", "gestation_at_birth": "29+4", "infant_nhs_number": "9990486220",
        "infant_ethnicity": "Mixed - White and Asian", "parent_name": "Beatrix Hathersage", "parent_dob": "1991-01-30",
        "parent_nhs_number": "9990498598", "parent_relationship": "Mother", "parent_address": "40 Wharf Crescent, Manningtree, CO11 1AA",
        "parent_postcode": "CO11 1AA", "parent_phone": "+447700900151", "parent_language": "English", "interpreter_needed": "no",
        "other_parent_name": "Kiran Hathersage", "other_parent_phone": "+447700900152", "other_parent_relationship": "Father",
        "other_parent_responsibility": "yes", "gp_name": "Dr P. Ormerod", "gp_practice": "Stour Valley Practice", "health_visitor": "Wendy Truscott",
        "reason_for_referral": why, "consent_to_referral": "yes", "consent_date": "2026-11-15", "referrer_name": "Philippa Asante",
        "referrer_role": "Neonatal Family Care Sister", "referrer_phone": "+441632960151",
    }  # fmt: skip
    return note("badger_dump", text, said)


def epic_letter() -> Case:
    """A teaching hospital's clinic letter: trust letterhead, patient banner by tabs, headings, "Electronically signed"."""
    lines = (
        "**Fenmoor University Hospitals|Box 218, Hills Way, Cambridge CB2 0ZZ|Secretary: 01632 960161   Email: perinatalclinic@fenmoor.example.org",
        ">Encounter date: 05/11/2026|Letter date: 10/11/2026",
        "MRN: 70114882\tNHS number: 999 051 0962",
        "**Patient: Mrs Yasmin Farrokhzad\tDOB: 12/05/1988",
        "12 Castle Meadow, Saffron Walden CB10 1AA\tTel: 07700 900161",
        "Dear Colleagues",
        "Thank you for considering Mrs Farrokhzad for parent-infant psychotherapy.",
        "**Background",
        "I reviewed her eight weeks after the birth of her first child, Cyrus Farrokhzad (DOB 10/09/2026), at 38+2 weeks. She had three years of IVF treatment. "
        "Labour ended in a massive haemorrhage and she was in intensive care for two days.",
        "**Today",
        "She is physically well. She told me that she was given a baby by post. She searches his face for someone that she knows. Cyrus is fed by her sister "
        "in law when she can arrange it. She avoids bathing him.",
        "**Plan",
        "She has accepted referral to your service. Iron to continue. No further obstetric follow up.",
        "Yours sincerely,",
        "Miss Adaora Lindqvist|Consultant Obstetrician",
        "Electronically signed on 10/11/2026",
        "cc: Dr Helena Brisco, Market Row Surgery, Saffron Walden",
    )
    said = {
        "referrer_organisation": "Fenmoor University Hospitals", "referrer_address": "Box 218, Hills Way, Cambridge CB2 0ZZ",
        "referrer_phone": "+441632960161", "referrer_email": "perinatalclinic@fenmoor.example.org", "referral_date": "2026-11-10",
        "parent_nhs_number": "9990510962", "parent_name": "Mrs Yasmin Farrokhzad", "parent_dob": "1988-05-12",
        "parent_address": "12 Castle Meadow, Saffron Walden CB10 1AA", "parent_postcode": "CB10 1AA", "parent_phone": "+447700900161",
        "infant_name": "Cyrus Farrokhzad", "infant_dob": "2026-09-10", "gestation_at_birth": "38+2", "consent_to_referral": "yes",
        "referrer_name": "Miss Adaora Lindqvist", "referrer_role": "Consultant Obstetrician", "gp_name": "Dr Helena Brisco",
        "gp_practice": "Market Row Surgery", "reason_for_referral": REASON,
    }  # fmt: skip
    return letter("epic_letter", lines, said)


def mosaic_dump() -> Case:
    """A children's social care record sent as text: numbered steps, "Subject", "Relationships" as a ruled table."""
    why = (
        "Parent-infant work is an action of the plan. Ms Corrigan was parented by a mother who drank and she has little to draw upon. "
        "She follows advice to the letter but does not enjoy Delphie. Contact is tense, Delphie freezes when she is approached quickly."
    )
    details = "Plan since 2 September 2026, category neglect. Next core group 3 December 2026."
    text = f"""
WORKFLOW STEP: Request for service (external)          STATUS: Authorised
Step started: 12/11/2026

1. SUBJECT
Name: Delphie Corrigan
Person ID: 4410087
Date of birth: 01/02/2026
Gender: Female
Ethnic origin: White - Irish

2. REFERRED PARENT
Name: Shauna Corrigan
Relationship to subject: Mother
Date of birth: 27/08/2000
Has parental responsibility: Yes
Main carer: Yes
Address: 9 Tilney Walk, Pitsea, Basildon, SS13 3AA
Telephone: 07700 900171
Communication needs: Dyslexia - please telephone rather than write

3. OTHER HOUSEHOLD MEMBERS
Name | DOB | Relationship to subject
Tyrone Corrigan | 14/03/2019 | Brother
Bernadette Corrigan | 05/11/1971 | Maternal grandmother

4. PROFESSIONALS INVOLVED
Health visitor: Olumide Sanya
GP surgery: Felmores Practice

5. PLAN
Current status: Child Protection Plan
Details: {details}
Domestic abuse a factor: No

6. REQUEST
Service requested: Together with Baby
Date of request: 12/11/2026
Reason for request: {why}
Parent's consent obtained: Yes
Date consent obtained: 10/11/2026

7. WORKER
Allocated worker: Gareth Prothero
Job title: Senior Social Worker
Team: Basildon Family Support and Protection 3
Telephone: 01632 960171
Email: gareth.prothero@childrens.example.org
"""
    said = {
        "infant_name": "Delphie Corrigan", "infant_dob": "2026-02-01", "infant_sex": "female", "infant_ethnicity": "White - Irish",
        "parent_address": "9 Tilney Walk, Pitsea, Basildon, SS13 3AA", "parent_postcode": "SS13 3AA", "parent_name": "Shauna Corrigan",
        "parent_relationship": "Mother", "parent_dob": "2000-08-27", "parent_responsibility": "yes", "parent_primary_caregiver": "yes",
        "parent_phone": "+447700900171", "accessibility_needs": "Dyslexia - please telephone rather than write",
        "household": ["Tyrone Corrigan, 14/03/2019, Brother", "Bernadette Corrigan, 05/11/1971, Maternal grandmother"],
        "health_visitor": "Olumide Sanya", "gp_practice": "Felmores Practice", "safeguarding_status": "child_protection",
        "safeguarding_details": details, "domestic_abuse": "no", "referral_date": "2026-11-12", "reason_for_referral": why,
        "consent_to_referral": "yes", "consent_date": "2026-11-10", "referrer_name": "Gareth Prothero", "referrer_role": "Senior Social Worker",
        "social_worker": "Gareth Prothero",
        "referrer_organisation": "Basildon Family Support and Protection 3", "referrer_phone": "+441632960171",
        "referrer_email": "gareth.prothero@childrens.example.org",
    }  # fmt: skip
    return note("mosaic_dump", text, said)


def liquid_word() -> Case:
    """A children's services letter made from a template: headed tables for child, carer and worker; the request in prose."""
    why = (
        "Isla-Rose has lived with her grandmother since she was nine weeks old. Mrs Tranter loves her but says she is “doing it all again "
        "at fifty-eight” while grieving for what her daughter cannot manage. She notices that Isla-Rose goes to anybody with open arms, "
        "and wonders whether she knows who her person is."
    )
    blocks = (
        "^**Thamesreach Borough Council",
        "Request for parent-infant support",
        (("Child",), ("Full name", "Isla-Rose Tranter", "DOB", "20/08/2025"), ("NHS no.", "999 052 3339", "Gender", "F")),
        "",
        (
            ("Carer being referred",),
            ("Full name", "Maureen Tranter", "DOB", "16/06/1968"),
            ("Relationship to child", "Maternal grandmother (special guardian)", "PR", "Yes"),
            ("Address", "31 Orsett Rise, Grays, Essex", "Postcode", "RM17 5AA"),
            ("Telephone", "01632 960181", "Email", "mo.tranter@example.net"),
        ),
        "",
        (("Legal / plan status", "Child in Need"), ("GP", "Dr Lakshmi Rao, Dell Park Surgery"), ("Health visitor", "TBC")),
        "#Why we are asking",
        why,
        "#Agreement",
        "Mrs Tranter has agreed to this request and signed on 6 November 2026.",
        "",
        (
            ("Worker", "Callum Adeyinka"),
            ("Role", "Kinship Support Social Worker"),
            ("Contact", "01632 960182"),
            ("Date", "11/11/2026"),
        ),
    )
    said = {
        "referrer_organisation": "Thamesreach Borough Council", "infant_name": "Isla-Rose Tranter", "infant_dob": "2025-08-20",
        "infant_nhs_number": "9990523339", "infant_sex": "female", "parent_name": "Maureen Tranter", "parent_dob": "1968-06-16",
        "parent_relationship": "Maternal grandmother (special guardian)", "parent_responsibility": "yes",
        "parent_address": "31 Orsett Rise, Grays, Essex", "parent_postcode": "RM17 5AA", "parent_phone": "+441632960181",
        "parent_email": "mo.tranter@example.net", "safeguarding_status": "child_in_need", "gp_name": "Dr Lakshmi Rao",
        "gp_practice": "Dell Park Surgery", "reason_for_referral": why, "consent_to_referral": "yes", "consent_date": "2026-11-06",
        "referrer_name": "Callum Adeyinka", "referrer_role": "Kinship Support Social Worker", "referrer_phone": "+441632960182",
        "referral_date": "2026-11-11",
    }  # fmt: skip
    return paper("liquid_word", blocks, said)


def dictated() -> Case:
    """A dictated letter: reference line, "Dictated"/"Typed", the subject over three lines, a secretary, copies."""
    lines = (
        "Ref: RJK/as/0093317",
        "Dictated: 2 November 2026|Typed: 9 November 2026",
        "**Crouchwater NHS Foundation Trust|Beacon House, 8 Spital Lane, Brentwood CM14 5AA|Telephone: 01632 960191",
        "The Team Lead|Together with Baby|Maldon",
        "Dear Sir or Madam,",
        "**Re: Danielle PETROSYAN|D.O.B. 8 December 1993|88 Warley Gap, Brentwood, Essex CM13 3AA|NHS No. 999 053 5701",
        "Mental health diagnosis: Emotionally unstable personality disorder, in remission",
        "Current medication: Quetiapine 50 mg nocte",
        "I would be obliged if you would assess this lady, whom I saw in my clinic on 2 November. She is the mother of Ezra Petrosyan, born on 3 March 2026.",
        "Danielle has done very well in therapy and has not harmed herself since 2022. It is all the more distressing to her that she feels the old emptiness when "
        "Ezra turns from her. She takes it as proof that he has seen through her. She then withdraws, and he clings. She is able to reflect on this with great honesty.",
        "She lives alone with Ezra. Her telephone number is 07700 900191. She has asked that messages are not left.",
        "Danielle is in agreement with this referral. I will go on seeing her twice a year.",
        "Yours faithfully,",
        "",
        "Dr Ruth J Kettleborough|Consultant Psychiatrist",
        "Approved and sent without signature to avoid delay",
        "c.c. Dr Amit Solanki, Shenfield Green Surgery|     Ms D Petrosyan",
    )
    said = {
        "referral_date": "2026-11-09", "referrer_organisation": "Crouchwater NHS Foundation Trust",
        "referrer_address": "Beacon House, 8 Spital Lane, Brentwood CM14 5AA", "referrer_phone": "+441632960191",
        "parent_name": "Danielle PETROSYAN", "parent_dob": "1993-12-08", "parent_address": "88 Warley Gap, Brentwood, Essex CM13 3AA",
        "parent_postcode": "CM13 3AA", "parent_nhs_number": "9990535701", "infant_name": "Ezra Petrosyan", "infant_dob": "2026-03-03",
        "parent_phone": "+447700900191", "safe_to_leave_message": "no", "consent_to_referral": "yes", "parent_relationship": "mother",
        "mental_health": "Emotionally unstable personality disorder, in remission", "referrer_name": "Dr Ruth J Kettleborough",
        "referrer_role": "Consultant Psychiatrist", "gp_name": "Dr Amit Solanki", "gp_practice": "Shenfield Green Surgery",
        "reason_for_referral": REASON,
    }  # fmt: skip
    return letter("dictated", lines, said)


def charity_mail() -> Case:
    """A family support worker's mail in paragraphs and a few labels, hard wrapped, with a signature and a charity's footer."""
    text = """
Dear Together with Baby team,

Please would you consider the following family. I have been visiting since
July and have talked it through with mum, who is keen.

Parent: Rosheen Gilhooly (born 7 May 1992)
Baby: Conan Gilhooly (born 28 April 2026)
Address: The Bungalow, Mill Lane, Tollesbury, Maldon CM9 8AA
Telephone: 07700 900201
GP: Dr Ulrich Stamp, Longmeadow Surgery
Health visitor: Peggy Alvarado
Father: Declan Moyles

Rosheen is a warm and funny woman who cannot believe that her baby likes
her. She grew up with a father who mocked her, and she hears him when Conan
cries. She goes silent, then over-tickles him until he is beside himself.
Conan has begun to look at her mouth and never her eyes.

Declan works away on the rigs and is home one week in four.

There is no social worker and no safeguarding concern. Rosheen gave her
consent to this referral on 17/11/2026 and is happy for you to text or leave
a message.

With thanks and best wishes,

Winifred Okonjo
Family Support Worker
Blackwater Families Together
T: 01632 960201
E: winifred.okonjo@blackwaterfamilies.example.org

Registered charity. Company limited by guarantee. Please think before you print.
"""
    said = {
        "parent_name": "Rosheen Gilhooly", "parent_dob": "1992-05-07", "infant_name": "Conan Gilhooly", "infant_dob": "2026-04-28",
        "parent_address": "The Bungalow, Mill Lane, Tollesbury, Maldon CM9 8AA", "parent_postcode": "CM9 8AA", "parent_phone": "+447700900201",
        "gp_name": "Dr Ulrich Stamp", "gp_practice": "Longmeadow Surgery", "health_visitor": "Peggy Alvarado", "other_parent_name": "Declan Moyles", "other_parent_relationship": "Father",
        "safeguarding_status": "none", "consent_to_referral": "yes", "consent_date": "2026-11-17", "safe_to_leave_message": "yes",
        "referrer_name": "Winifred Okonjo", "referrer_role": "Family Support Worker", "referrer_organisation": "Blackwater Families Together",
        "referrer_phone": "+441632960201", "referrer_email": "winifred.okonjo@blackwaterfamilies.example.org", "reason_for_referral": REASON,
    }  # fmt: skip
    return post(
        "charity_mail", text, said, "Winifred Okonjo <winifred.okonjo@blackwaterfamilies.example.org>", "Referral for RG and CG"
    )


def two_hands() -> Case:
    """A perinatal team's letter in headings, written by a nurse and countersigned by a psychologist."""
    voice = "“I can do everything for him except be his mum. I watch my sister with him and I think, that is what it is supposed to look like.”"
    infant = "Jago watches the room. He brightens for his aunt and looks down when Tamsin comes near. He sleeps a great deal."
    blocks = (
        "^**Estuary Perinatal Mental Health Service",
        "^Lighthouse Centre, 3 Marine Approach, Southend-on-Sea SS1 2XY  -  01632 960211",
        "18th November 2026",
        "**Client: Tamsin Pascoe-Reid|Date of birth: 21st January 1995|NHS number: 999 054 8072|Address: 62 Thorpe Bay Gardens, Southend-on-Sea, SS1 3NW|Mobile: 07700 900211",
        "**Baby: Jago Pascoe-Reid, date of birth 5th June 2026, NHS number 999 056 0447",
        "Dear Together with Baby,",
        "Tamsin has been under our service since she was 20 weeks pregnant. Her mood has lifted with treatment but the relationship with Jago has not, "
        "and we agreed in review that this needs work in its own right.",
        "#Mental health",
        "Moderate depressive episode, now in partial remission. Mirtazapine 30 mg. No thoughts of suicide or of harming Jago.",
        "#What Tamsin says",
        voice,
        "#What Jago might say",
        infant,
        "#Safeguarding",
        "No safeguarding concerns.",
        "#Consent",
        "Tamsin consents to this referral and to information being shared between our services.",
        "Yours sincerely",
        "Bronagh Tierney|Community Psychiatric Nurse|bronagh.tierney@estuaryperinatal.example.org",
        "Countersigned: Dr Winston Apperley, Clinical Psychologist",
    )
    said = {
        "referrer_organisation": "Estuary Perinatal Mental Health Service", "referrer_phone": "+441632960211",
        "referrer_address": "Lighthouse Centre, 3 Marine Approach, Southend-on-Sea SS1 2XY", "referral_date": "2026-11-18",
        "parent_name": "Tamsin Pascoe-Reid", "parent_dob": "1995-01-21", "parent_nhs_number": "9990548072", "parent_phone": "+447700900211",
        "parent_address": "62 Thorpe Bay Gardens, Southend-on-Sea, SS1 3NW", "parent_postcode": "SS1 3NW", "infant_name": "Jago Pascoe-Reid",
        "infant_dob": "2026-06-05", "infant_nhs_number": "9990560447",
        "mental_health": "Moderate depressive episode, now in partial remission. Mirtazapine 30 mg. No thoughts of suicide or of harming Jago.",
        "voice_of_parent": voice, "voice_of_infant": infant, "safeguarding_status": "none", "consent_to_referral": "yes", "consent_to_share": "yes",
        "referrer_name": "Bronagh Tierney", "referrer_role": "Community Psychiatric Nurse",
        "referrer_email": "bronagh.tierney@estuaryperinatal.example.org", "reason_for_referral": REASON,
    }  # fmt: skip
    return paper("two_hands", blocks, said)


def bullets_mail() -> Case:
    """A nursery nurse's mail: the details as dashed bullets in her own order, the story after them, a job share signature."""
    text = """
Good morning,

Please accept this as a referral, details below:

- Little one's name: Ottilie Brandreth
- DOB: 11.12.2025
- Mummy's name: Verity Brandreth
- DOB: 03.09.1990
- Tel no: 07700 900221
- Email: verity.brandreth@example.net
- Home address: 14 Maltings Reach, Burnham-on-Crouch CM0 8AA
- Daddy's name: Luke Brandreth
- Tel no: 07700 900222
- Surgery: Crouch Bank Surgery
- HV: Siobhan Leadbetter
- Siblings: Monty Brandreth, 02.02.2023, brother
- Consent: Yes, verbal

Verity came to our sleep clinic three times. Ottilie has never slept longer than an hour and Verity
holds her all night because she believes that she will stop breathing. Monty is being looked after by
his grandparents more and more. Verity says she loves Ottilie "in a panic" and has not once felt at
ease with her. We have gone through routines but I think this is about something else.

Best wishes

Dawn Purkiss (Mon - Weds)
Community Nursery Nurse
Maldon & Dengie Healthy Families
Office: 01632 960221
dawn.purkiss@healthyfamilies.example.com
"""
    said = {
        "infant_name": "Ottilie Brandreth", "infant_dob": "2025-12-11", "parent_name": "Verity Brandreth", "parent_dob": "1990-09-03",
        "parent_phone": "+447700900221", "parent_email": "verity.brandreth@example.net", "parent_relationship": "Mother",
        "parent_address": "14 Maltings Reach, Burnham-on-Crouch CM0 8AA", "parent_postcode": "CM0 8AA", "other_parent_name": "Luke Brandreth",
        "other_parent_relationship": "Father", "other_parent_phone": "+447700900222", "gp_practice": "Crouch Bank Surgery",
        "health_visitor": "Siobhan Leadbetter", "household": ["Monty Brandreth, 02.02.2023, brother"], "consent_to_referral": "yes",
        "referrer_name": "Dawn Purkiss", "referrer_role": "Community Nursery Nurse", "referrer_organisation": "Maldon & Dengie Healthy Families",
        "referrer_phone": "+441632960221", "referrer_email": "dawn.purkiss@healthyfamilies.example.com", "reason_for_referral": REASON,
    }  # fmt: skip
    return post("bullets_mail", text, said, "Dawn Purkiss <dawn.purkiss@healthyfamilies.example.com>", "Referral")


def father_bereaved() -> Case:
    """A health visitor's Word letter about a father: the mother has died, his own details in a short block, two signatures' worth of cc."""
    lines = (
        ">Tendring Health Visiting|>Kennedy House, 1 Beaumont Avenue, Clacton-on-Sea, CO15 3AA|>01632 960231",
        ">Monday 23 November 2026",
        "Dear team",
        "**Father referred: Mr Idris Haverfield",
        "**Born: 30/10/1987",
        "**Lives at: 3 Holland Mews, Clacton-on-Sea, CO15 6AA",
        "**Reach him on: 07700 900231 (voicemail is fine)",
        "**Child: Maeve Haverfield, born 16/01/2026, NHS 999 058 5180",
        "Maeve's mother died very suddenly when Maeve was eleven weeks old. Idris went back to work after a month and his sister moved in. He provides everything "
        "that Maeve needs and tells me that he does it as a duty. He does not look at photographs. He told me last week that he sometimes finds himself angry with "
        "Maeve for smiling.",
        "Maeve is a watchful little girl. She laughs with her aunt and goes quiet with her dad.",
        "Idris has seen the bereavement counsellor at the hospice and found it useful. He asked me himself whether there was anything for the two of them together. "
        "He consents to the referral.",
        "Maeve is not subject to any plan and I have no safeguarding concerns.",
        "Yours sincerely",
        "Harriet Nkemelu|Specialist Community Public Health Nurse|harriet.nkemelu@tendringhv.example.org",
        "Copy to:|Dr Basil Wetherby, Pier Avenue Surgery|Mr I Haverfield",
    )
    said = {
        "referrer_organisation": "Tendring Health Visiting", "referrer_address": "Kennedy House, 1 Beaumont Avenue, Clacton-on-Sea, CO15 3AA",
        "referrer_phone": "+441632960231", "referral_date": "2026-11-23", "parent_name": "Mr Idris Haverfield", "parent_relationship": "Father",
        "parent_dob": "1987-10-30", "parent_address": "3 Holland Mews, Clacton-on-Sea, CO15 6AA", "parent_postcode": "CO15 6AA",
        "parent_phone": "+447700900231", "safe_to_leave_message": "yes", "infant_name": "Maeve Haverfield", "infant_dob": "2026-01-16",
        "infant_nhs_number": "9990585180", "consent_to_referral": "yes", "safeguarding_status": "none", "referrer_name": "Harriet Nkemelu",
        "referrer_role": "Specialist Community Public Health Nurse", "referrer_email": "harriet.nkemelu@tendringhv.example.org",
        "gp_name": "Dr Basil Wetherby", "gp_practice": "Pier Avenue Surgery", "reason_for_referral": REASON,
    }  # fmt: skip
    return letter("father_bereaved", lines, said)


def cerner_dump() -> Case:
    """A maternity system's message: fixed columns, a pregnancy, the estimated date, the weeks of today."""
    why = (
        "Second pregnancy. First child removed at birth in 2019 in Kent and adopted. Plan now is for baby to remain with Jolene. "
        "She says she is not letting herself want this baby until somebody tells her she can keep it."
    )
    text = f"""
MATERNITY - ONWARD REFERRAL                                   Page 1 of 1
=========================================================================
Patient name      : PETTIFER, Jolene          NHS No : 999 059 7553
DOB               : 17 Aug 1998               Parity : G2 P1
Home address      : Flat 2, 51 Northgate, Harlow, Essex
Post code         : CM20 2AA
Mobile            : 07700 900241              OK to leave msg : N
Ethnicity         : White British
EDD (USS)         : 03 Mar 2027
Gestation today   : 25+6
Registered GP     : Dr M Quartey, Harberts Road Surgery
Named midwife     : Constance Ebdon
Social worker     : Priscilla Thorne (Harlow Assessment Team)
Safeguarding      : Pre-birth assessment in progress. No plan yet.
Domestic abuse    : No
-------------------------------------------------------------------------
Refer to          : Together with Baby PIMHS
Date referred     : 24 Nov 2026
Reason            : {why}
Woman consents    : Y          Consents to info sharing : Y
-------------------------------------------------------------------------
Referred by       : Constance Ebdon
Job title         : Vulnerable Women's Midwife
Base              : Harlow Green Hospital
Bleep / tel       : 01632 960241
"""
    said = {
        "parent_name": "PETTIFER, Jolene", "parent_nhs_number": "9990597553", "parent_dob": "1998-08-17",
        "parent_address": "Flat 2, 51 Northgate, Harlow, Essex", "parent_postcode": "CM20 2AA", "parent_phone": "+447700900241",
        "safe_to_leave_message": "no", "parent_ethnicity": "White British", "infant_due_date": "2027-03-03", "gestation_now": "25+6",
        "gp_name": "Dr M Quartey", "gp_practice": "Harberts Road Surgery", "midwife": "Constance Ebdon",
        "social_worker": "Priscilla Thorne (Harlow Assessment Team)", "safeguarding_details": "Pre-birth assessment in progress. No plan yet.",
        "domestic_abuse": "no", "referral_date": "2026-11-24", "reason_for_referral": why, "consent_to_referral": "yes", "consent_to_share": "yes",
        "referrer_name": "Constance Ebdon", "referrer_role": "Vulnerable Women's Midwife", "referrer_organisation": "Harlow Green Hospital",
        "referrer_phone": "+441632960241",
    }  # fmt: skip
    return note("cerner_dump", text, said)


def talking_therapy() -> Case:
    """A talking therapies service's stepping letter: logo lines, patient number, a reading scale, numbered points."""
    blocks = (
        "**Mid Essex Steps|Talking therapies for anxiety and depression",
        "Suite 4, Marconi Yard, Chelmsford, CM1 2QF|Tel: 01632 960251|Email: hello@midessexsteps.example.com",
        "Date: 20/11/2026|Patient ID: 318804",
        "**Private and confidential",
        "Parent Infant Mental Health Service",
        "Dear colleague,",
        "**Re: Anoushka Bellweather, 9 Goldhanger Way, Heybridge, Maldon, CM9 4AA. DOB: 14/02/1993. NHS number: 999 060 9926. Telephone: 07700 900251.",
        "We would like to refer Anoushka to your service following eight sessions of guided self help. Please find a summary below.",
        "* PHQ-9 fell from 17 to 9, GAD-7 from 18 to 12.",
        "* Her remaining difficulty concerns her baby, Lucian Bellweather (DOB: 29/03/2026).",
        "* She describes checking Lucian “as though he were a boiler” and has never laughed with him.",
        "* She had postnatal sepsis and they were apart for nine days.",
        "* No current thoughts of self-harm. No safeguarding concerns.",
        "Anoushka has consented to this referral and to us sharing her records with you.",
        "Her GP is Dr Terence Ashdown at Blackwater Medical Centre, who has a copy of this letter.",
        "Kind regards,",
        "Zachary Mbeki-Lowe|Psychological Wellbeing Practitioner",
        "Under the supervision of Dr Carys Vaughan-Hughes",
    )
    said = {
        "referrer_organisation": "Mid Essex Steps", "referrer_address": "Suite 4, Marconi Yard, Chelmsford, CM1 2QF",
        "referrer_phone": "+441632960251", "referrer_email": "hello@midessexsteps.example.com", "referral_date": "2026-11-20",
        "parent_name": "Anoushka Bellweather", "parent_address": "9 Goldhanger Way, Heybridge, Maldon, CM9 4AA", "parent_postcode": "CM9 4AA",
        "parent_dob": "1993-02-14", "parent_nhs_number": "9990609926", "parent_phone": "+447700900251", "infant_name": "Lucian Bellweather",
        "infant_dob": "2026-03-29", "safeguarding_status": "none", "consent_to_referral": "yes", "consent_to_share": "yes",
        "gp_name": "Dr Terence Ashdown", "gp_practice": "Blackwater Medical Centre", "referrer_name": "Zachary Mbeki-Lowe",
        "referrer_role": "Psychological Wellbeing Practitioner", "reason_for_referral": REASON,
    }  # fmt: skip
    return paper("talking_therapy", blocks, said, font="Calibri")


def outlook_rows() -> Case:
    """An Outlook mail: HTML and plain, a pasted table of two columns without ruling, then a paragraph and a signature with a logo's text."""
    why = (
        "Nasreen is a first time mum whose labour was very frightening. She startles when Zayd cries and hands him to her husband. "
        "She says that she is waiting to feel like a mother."
    )
    asked = (
        ("Mother", "Nasreen Akhtar-Doyle"),
        ("Mother's DOB", "09/04/1996"),
        ("Mother's NHS no", "999 062 2299"),
        ("Address", "25 Salcott Crescent, Wickford, SS12 9NL"),
        ("Tel", "07700 900261"),
        ("Language", "English and Urdu"),
        ("Father", "Fintan Akhtar-Doyle"),
        ("Father's DOB", "20/11/1994"),
        ("Father's tel", "07700 900262"),
        ("Baby", "Zayd Akhtar-Doyle"),
        ("Baby's DOB", "02/08/2026"),
        ("Baby's NHS no", "999 063 4661"),
        ("GP", "Swan Lane Practice"),
        ("Safeguarding", "None"),
        ("Consent", "Yes 19/11/2026"),
    )
    rows = "".join(f"<tr><td><p class=MsoNormal><b>{q}</b></p></td><td><p class=MsoNormal>{a}</p></td></tr>" for q, a in asked)
    html = (
        "<html><head><style>p.MsoNormal{margin:0;font-size:11pt}</style></head><body lang=EN-GB><div class=WordSection1>"
        "<p class=MsoNormal>Dear team,</p><p class=MsoNormal>&nbsp;</p>"
        f"<p class=MsoNormal>Please see a new referral:</p><table class=MsoTableGrid border=0>{rows}</table>"
        f"<p class=MsoNormal>&nbsp;</p><p class=MsoNormal><b>Reason for referral:</b> {why}</p><p class=MsoNormal>&nbsp;</p>"
        "<p class=MsoNormal>Many thanks</p><p class=MsoNormal>&nbsp;</p><p class=MsoNormal><b>Gwendoline Sparrowe</b></p>"
        "<p class=MsoNormal>Birth Reflections Midwife</p><p class=MsoNormal>Basilmere Hospital</p>"
        "<p class=MsoNormal>Tel: 01632 960261</p></div></body></html>"
    )
    plain = (
        "Dear team,\n\nPlease see a new referral:\n\n"
        + "\n\n".join(f"{q}\n\n{a}" for q, a in asked)
        + f"\n\nReason for referral: {why}\n\nMany thanks\n\nGwendoline Sparrowe\nBirth Reflections Midwife\nBasilmere Hospital\nTel: 01632 960261\n"
    )
    said = {
        "parent_name": "Nasreen Akhtar-Doyle", "parent_dob": "1996-04-09", "parent_nhs_number": "9990622299", "parent_relationship": "Mother",
        "parent_address": "25 Salcott Crescent, Wickford, SS12 9NL", "parent_postcode": "SS12 9NL", "parent_phone": "+447700900261",
        "parent_language": "English and Urdu", "other_parent_name": "Fintan Akhtar-Doyle", "other_parent_dob": "1994-11-20",
        "other_parent_relationship": "Father", "other_parent_phone": "+447700900262", "infant_name": "Zayd Akhtar-Doyle",
        "infant_dob": "2026-08-02", "infant_nhs_number": "9990634661", "gp_practice": "Swan Lane Practice", "safeguarding_status": "none",
        "consent_to_referral": "yes", "consent_date": "2026-11-19", "reason_for_referral": why, "referrer_name": "Gwendoline Sparrowe",
        "referrer_role": "Birth Reflections Midwife", "referrer_organisation": "Basilmere Hospital", "referrer_phone": "+441632960261",
    }  # fmt: skip
    return post("outlook_rows", plain, said, "Gwendoline Sparrowe <g.sparrowe@basilmere.example.org>", "NEW REFERRAL - NAD", html)


def forwarded() -> Case:
    """A hub's administrator forwards a health visitor's mail: a line from her above, the inner headers, the mail itself."""
    text = """
Hello, this came to our duty inbox, I think it is meant for you.

Pauline

-----Original Message-----
From: Ekaterina Voskuijl
Sent: 20 November 2026 16:48
To: Duty Inbox
Subject: parent infant referral

Dear PIMHS,

I wish to refer Hollie Strickland and her baby Beau Strickland.

Hollie's details - DOB 05/05/2003, NHS 999 064 7038, tel 07700 900271, address 2 Wash Lane, Little Clacton CO16 9AA.
Beau's details - DOB 19/05/2026, NHS 999 065 9400.
GP surgery: Great Elms Surgery, Weeley.
Date of referral: 20/11/2026.

Hollie was in foster care from the age of six and had nine placements. She is a careful mother who does
not yet trust that Beau needs her in particular. At the six month contact Beau did not protest when she left the room
and did not look up when she came back, which upset her very much.

Hollie is a care leaver and has a personal adviser. Beau is a Child in Need; the social worker is Desmond Achterberg.

Hollie has given consent for this referral and for information to be shared.

Best wishes
Ekaterina Voskuijl
Family Nurse
Family Nurse Partnership North East Essex
Mob 07700 900272
ekaterina.voskuijl@fnp.example.org
"""
    said = {
        "parent_name": "Hollie Strickland", "infant_name": "Beau Strickland", "parent_dob": "2003-05-05", "parent_nhs_number": "9990647038",
        "parent_phone": "+447700900271", "parent_address": "2 Wash Lane, Little Clacton CO16 9AA", "parent_postcode": "CO16 9AA",
        "infant_dob": "2026-05-19", "infant_nhs_number": "9990659400", "gp_practice": "Great Elms Surgery, Weeley", "referral_date": "2026-11-20",
        "safeguarding_status": "child_in_need", "social_worker": "Desmond Achterberg", "consent_to_referral": "yes", "consent_to_share": "yes",
        "referrer_name": "Ekaterina Voskuijl", "referrer_role": "Family Nurse", "referrer_organisation": "Family Nurse Partnership North East Essex",
        "referrer_phone": "+447700900272", "referrer_email": "ekaterina.voskuijl@fnp.example.org", "reason_for_referral": REASON,
    }  # fmt: skip
    return post("forwarded", text, said, "Pauline Grubb <pauline.grubb@hub.example.org>", "FW: parent infant referral")


def spoken() -> Case:
    """A letter spoken into a telephone: one run of text, "new line" gone, numbers in the middle of sentences, the speaker at the end."""
    text = """
Hi it's a referral please for Together with Baby. Patient is Mrs Lorelei Trimmingham, date of birth 3 April 1995, NHS number 999 068 4146. Address is 70 Rectory Chase, Stanway, Colchester, CO3 8NW and her mobile is 07700 900281. The baby is Percival Trimmingham, date of birth 12 July 2026.

So Lorelei came in on Friday with her husband. She had a very quick labour in the bathroom at home, the ambulance came twenty minutes after. She tells me she caught him herself and that she hasn't stopped shaking since. She can feed him but she can't have him on her chest. She's sleeping with the light on. Her husband is off work and doing most of it. She did say that she'd like to feel proud of herself one day.

She isn't suicidal. She's on the waiting list for EMDR. There are no safeguarding concerns and she consents to the referral. It's fine to leave a message on her mobile.

Thank you, Dr Olufemi Brackenridge, GP partner, Tollgate Park Surgery, telephone 01632 960281.

Dictated with voice recognition, apologies for any errors. 18 November 2026.
"""
    said = {
        "parent_name": "Mrs Lorelei Trimmingham", "parent_dob": "1995-04-03", "parent_nhs_number": "9990684146",
        "parent_address": "70 Rectory Chase, Stanway, Colchester, CO3 8NW", "parent_postcode": "CO3 8NW", "parent_phone": "+447700900281",
        "infant_name": "Percival Trimmingham", "infant_dob": "2026-07-12", "safeguarding_status": "none", "consent_to_referral": "yes",
        "safe_to_leave_message": "yes", "referrer_name": "Dr Olufemi Brackenridge", "referrer_role": "GP partner",
        "referrer_organisation": "Tollgate Park Surgery", "referrer_phone": "+441632960281", "referral_date": "2026-11-18",
        "reason_for_referral": REASON,
    }  # fmt: skip
    return note("spoken", text, said)


def outreach_twins() -> Case:
    """A neonatal outreach letter about twins: a table of two columns for the babies, labels in bold runs, a mother and a father."""
    blocks = (
        "**Neonatal Outreach Team|Princess Maud House, Hamstel Road, Harlow CM20 1QX|Tel 01632 960291",
        "12 November 2026",
        "Dear Together with Baby",
        "Names of infants: Otto and Wilf Carraway|Date of birth: 30 August 2026|Gestation at birth: 33+1|Sex: Male",
        "Mother: Genevieve Carraway|Date of birth: 19 June 1990|Address: 11 Sheering Drive, Old Harlow, CM17 0AA|Telephone: 07700 900291",
        "Father: Stellan Carraway|Telephone: 07700 900292",
        "Health visitor: Rukmini Sarkar|GP surgery: Old Harlow Health Centre",
        "Genevieve and her husband brought the boys home on 2 October. Wilf was in intensive care and Otto was not. Genevieve tells me that she knew Otto "
        "first and that she has not been able to make up the time with Wilf. She calls him “the other one” and then cries. Wilf is a stiff baby who is hard to "
        "console and he is fed by his father.",
        "Genevieve wants to feel the same about both. She agreed to this referral when I visited on 11 November 2026.",
        "Safeguarding: no concerns",
        "Yours sincerely",
        "Clodagh Winstanley|Neonatal Outreach Nurse|clodagh.winstanley@neonatal.example.net",
    )
    said = {
        "referrer_address": "Princess Maud House, Hamstel Road, Harlow CM20 1QX", "referrer_organisation": "Neonatal Outreach Team",
        "referrer_phone": "+441632960291", "referral_date": "2026-11-12", "infant_name": "Otto and Wilf Carraway", "infant_dob": "2026-08-30",
        "gestation_at_birth": "33+1", "infant_sex": "male", "parent_name": "Genevieve Carraway", "parent_relationship": "Mother",
        "parent_dob": "1990-06-19", "parent_address": "11 Sheering Drive, Old Harlow, CM17 0AA", "parent_postcode": "CM17 0AA",
        "parent_phone": "+447700900291", "other_parent_name": "Stellan Carraway", "other_parent_relationship": "Father",
        "other_parent_phone": "+447700900292", "health_visitor": "Rukmini Sarkar", "gp_practice": "Old Harlow Health Centre",
        "consent_to_referral": "yes", "consent_date": "2026-11-11", "safeguarding_status": "none", "referrer_name": "Clodagh Winstanley",
        "referrer_role": "Neonatal Outreach Nurse", "referrer_email": "clodagh.winstanley@neonatal.example.net", "reason_for_referral": REASON,
    }  # fmt: skip
    return paper("outreach_twins", blocks, said, lines=False)


def stacked_html() -> Case:
    """A form builder's mail: HTML alone, a shaded row for every question and a plain row below for the answer, headings between."""
    why = (
        "Mum has told our children's centre that she cannot tell when Roman is hungry or tired and that she gets it wrong every time. "
        "She has stopped trying things without asking somebody first. Roman is a placid baby."
    )
    voice = "I just want someone to show me what he is saying. Everyone else seems to hear it."
    infant = "I lie very still so that nobody has to worry about me."
    asked = (
        ("", "Section 1 - Infant"),
        ("Infant name", "Roman Delacourt-Hay"),
        ("Infant date of birth", "06/06/2026"),
        ("Infant gender", "Boy"),
        ("Infant ethnicity", "White and Black Caribbean"),
        ("", "Section 2 - Parent/carer"),
        ("Parent/carer name", "Chanelle Delacourt-Hay"),
        ("Parent/carer date of birth", "24/12/1997"),
        ("Relationship to infant", "Birth mother"),
        ("Address", "46 Linford Mead<br>Stanford-le-Hope<br>Essex<br>SS17 0QT"),
        ("Phone", "07700 900301"),
        ("Any access needs?", "Wheelchair user, needs ground floor room"),
        ("GP practice", "Mead Surgery"),
        ("", "Section 3 - Referral"),
        ("Reason for referral", why),
        ("Voice of the parent", voice),
        ("Voice of the infant", infant),
        ("Voice of the other parent", "N/A"),
        ("Safeguarding status", "None"),
        ("Consent to referral", "Yes"),
        ("Consent to share information", "Yes"),
        ("Date of consent", "16/11/2026"),
        ("", "Section 4 - Referrer"),
        ("Referrer name", "Bartholomew Quigg"),
        ("Role", "Early Years Outreach Lead"),
        ("Agency", "Corringham Children's Centre"),
        ("Referrer email", "b.quigg@corringhamcc.example.org"),
        ("Referrer phone", "01632 960301"),
    )
    rows = "".join(
        f'<tr><td colspan="2" style="font-size:15px;background:#ddd"><b>{a}</b></td></tr>'
        if not q
        else f'<tr bgcolor="#EAF2FA"><td colspan="2"><strong>{q}</strong></td></tr><tr><td width="20">&nbsp;</td><td>{a}</td></tr>'
        for q, a in asked
    )
    html = f'<html><head><title>Referral</title></head><body><table width="99%" border="0" cellpadding="5">{rows}</table></body></html>'
    said = {
        "infant_name": "Roman Delacourt-Hay", "infant_dob": "2026-06-06", "infant_sex": "male", "infant_ethnicity": "White and Black Caribbean",
        "parent_name": "Chanelle Delacourt-Hay", "parent_dob": "1997-12-24", "parent_relationship": "Birth mother",
        "parent_address": "46 Linford Mead, Stanford-le-Hope, Essex, SS17 0QT", "parent_postcode": "SS17 0QT", "parent_phone": "+447700900301",
        "accessibility_needs": "Wheelchair user, needs ground floor room", "gp_practice": "Mead Surgery", "reason_for_referral": why,
        "voice_of_parent": voice, "voice_of_infant": infant, "safeguarding_status": "none", "consent_to_referral": "yes", "consent_to_share": "yes",
        "consent_date": "2026-11-16", "referrer_name": "Bartholomew Quigg", "referrer_role": "Early Years Outreach Lead",
        "referrer_organisation": "Corringham Children's Centre", "referrer_email": "b.quigg@corringhamcc.example.org",
        "referrer_phone": "+441632960301",
    }  # fmt: skip
    return post("stacked_html", "", said, "Forms <forms@corringhamcc.example.org>", "PIMHS referral from the website", html)


def safe_contact() -> Case:
    """A domestic abuse charity's letter: a warning about contact at the head, the address kept, a plain account, no father told."""
    lines = (
        "**Harbourlight Domestic Abuse Services|PO Box 411, Chelmsford CM2 0ZZ|Helpline 01632 960311",
        "**CONTACT WARNING: do not leave voicemail messages",
        "25 November 2026",
        "Dear Together with Baby",
        "**Client name: Perpetua Lindo|Client date of birth: 13/09/1994|Client address: c/o Harbourlight, PO Box 411, Chelmsford CM2 0ZZ|Client mobile: 07700 900311|"
        "Preferred language: Portuguese|Interpreter: Yes",
        "**Child's name: Benedita Lindo|Child's date of birth: 07/01/2026|Client's relationship to child: Mother",
        "Perpetua and Benedita came into our refuge in September. She is safe where she is and there has been no contact since. She lived for three years with a "
        "man who told her when she could pick her baby up.",
        "Perpetua asks permission from staff before she comforts Benedita. She tells our worker that her hands have forgotten how to do it. Benedita has stopped "
        "crying for her in the night and cries for no one.",
        "Domestic abuse: Yes|Safeguarding status: Child in Need|Social worker: Nathaniel Greaves",
        "Perpetua would like to be asked to a group later on but would prefer to be seen with Benedita first. She has signed our consent form for this referral.",
        "Yours sincerely",
        "Marguerite Oyelowo|Independent Domestic Violence Advisor|Direct 07700 900312|m.oyelowo@harbourlight.example.org",
    )
    said = {
        "referrer_organisation": "Harbourlight Domestic Abuse Services", "referrer_address": "PO Box 411, Chelmsford CM2 0ZZ",
        "safe_to_leave_message": "no", "referral_date": "2026-11-25", "parent_name": "Perpetua Lindo", "parent_dob": "1994-09-13",
        "parent_address": "c/o Harbourlight, PO Box 411, Chelmsford CM2 0ZZ", "parent_postcode": "CM2 0ZZ", "parent_phone": "+447700900311",
        "parent_language": "Portuguese", "interpreter_needed": "yes", "infant_name": "Benedita Lindo", "infant_dob": "2026-01-07",
        "parent_relationship": "Mother", "domestic_abuse": "yes", "safeguarding_status": "child_in_need", "social_worker": "Nathaniel Greaves",
        "consent_to_referral": "yes", "referrer_name": "Marguerite Oyelowo", "referrer_role": "Independent Domestic Violence Advisor",
        "referrer_phone": "+447700900312", "referrer_email": "m.oyelowo@harbourlight.example.org", "reason_for_referral": REASON,
    }  # fmt: skip
    return letter("safe_contact", lines, said)


def dashes_mail() -> Case:
    """An Early Help worker's mail: labels with long dashes, capitals for headings, pronouns and a working pattern in the signature."""
    text = """
FAMILY DETAILS
Baby – Kornelia Sadowska, 21/03/2026, female
Mother – Oliwia Sadowska, 16/08/1993
Contact number – 07700 900321
Address – 8 Kingfisher Gate, Witham, CM8 1AA
Language – Polish, interpreter not needed
GP – Dr Esther Fairweather, Collingwood Practice
Other children – Ignacy Sadowski, 04/10/2022, brother

WHY WE ARE REFERRING
Oliwia had a sudden loss in the family when Kornelia was three weeks old and flew home for the funeral, leaving Kornelia here for a fortnight. She says the thread snapped. Kornelia was hard to feed when she got back and Oliwia felt she was being punished. They are polite with one another.

WHAT OLIWIA HOPES FOR
To look forward to the mornings again.

LEVEL OF NEED
Early Help

CONSENT
Oliwia agrees to this referral – 23/11/2026

Many thanks,
Rosalba Thackeray (she/her)
Intensive Family Worker
Witham and Braintree Early Help
01632 960321
rosalba.thackeray@earlyhelp.example.net
My working days are Tuesday to Friday
"""
    said = {
        "infant_name": "Kornelia Sadowska", "infant_dob": "2026-03-21", "infant_sex": "female", "parent_name": "Oliwia Sadowska",
        "parent_relationship": "Mother", "parent_dob": "1993-08-16", "parent_phone": "+447700900321",
        "parent_address": "8 Kingfisher Gate, Witham, CM8 1AA", "parent_postcode": "CM8 1AA", "parent_language": "Polish",
        "interpreter_needed": "no", "gp_name": "Dr Esther Fairweather", "gp_practice": "Collingwood Practice",
        "household": ["Ignacy Sadowski, 04/10/2022, brother"], "safeguarding_status": "early_help", "consent_to_referral": "yes",
        "consent_date": "2026-11-23", "hopes_and_concerns": "To look forward to the mornings again.",
        "reason_for_referral": "Oliwia had a sudden loss in the family when Kornelia was three weeks old and flew home for the funeral, leaving Kornelia "
        "here for a fortnight. She says the thread snapped. Kornelia was hard to feed when she got back and Oliwia felt she was being punished. "
        "They are polite with one another.",
        "referrer_name": "Rosalba Thackeray", "referrer_role": "Intensive Family Worker", "referrer_organisation": "Witham and Braintree Early Help",
        "referrer_phone": "+441632960321", "referrer_email": "rosalba.thackeray@earlyhelp.example.net",
    }  # fmt: skip
    return post("dashes_mail", text, said, "Rosalba Thackeray <rosalba.thackeray@earlyhelp.example.net>", "Kornelia S referral")


def text_message() -> Case:
    """A midwife's secure messages, copied into a file: lower case, short lines, a pregnancy, weeks and due date."""
    text = """
hello its a referral for you hope this is ok by msg

name - zuleika hammond
dob - 28/10/2001
nhs - 999 069 6519
address - 19b quay st, wivenhoe, colchester co7 9aa
phone - 07700 900331
edd - 12/02/27
gestation today - 28+6
dad - jem pallister
gp surgery - wivenhoe quay surgery

first baby. she was taken into care at 3 and moved lots. lovely girl, comes to every appt. she wont
talk about the baby as a baby, calls it "the situation". told me shes scared it will come out with her
mums face. no thoughts of harming herself. jem is kind but lost.

no safeguarding concerns, no social worker

she said yes to this referral

ta
fliss

felicity drummond-cole, community midwife, colne team
07700 900332
"""
    said = {
        "parent_name": "zuleika hammond", "parent_dob": "2001-10-28", "parent_nhs_number": "9990696519",
        "parent_address": "19b quay st, wivenhoe, colchester co7 9aa", "parent_postcode": "CO7 9AA", "parent_phone": "+447700900331",
        "infant_due_date": "2027-02-12", "gestation_now": "28+6", "other_parent_name": "jem pallister", "other_parent_relationship": "dad", "gp_practice": "wivenhoe quay surgery",
        "safeguarding_status": "none", "consent_to_referral": "yes", "referrer_name": "felicity drummond-cole",
        "referrer_role": "community midwife", "referrer_organisation": "colne team", "referrer_phone": "+447700900332",
        "reason_for_referral": REASON,
    }  # fmt: skip
    return note("text_message", text, said)


def disability_nurse() -> Case:
    """A learning disability nurse's letter: short sentences, a table with headings in its first column, access needs."""
    needs = "Easy read letters, one question at a time. Please ring her support worker first."
    why = (
        "Posy has a mild learning disability and is a proud mum. She has been told what to do by a lot of people and has lost her nerve. "
        "She waits for somebody to say that she may pick Gus up. She would like to be trusted."
    )
    blocks = (
        ">**Community Learning Disability Team|>Heath Lodge, 21 Colne Road, Halstead CO9 2AA|>Telephone: 01632 960341",
        "Date: 3rd November 2026",
        "Dear Together with Baby,",
        "Please find my referral for Posy and Gus below.",
        (
            ("Parent", "Posy Ellingham"),
            ("Parent's date of birth", "15 July 1998"),
            ("Parent's NHS number", "999 070 8886"),
            ("Where she lives", "2 Weavers Yard, Halstead, CO9 1AA"),
            ("Phone", "07700 900341"),
            ("What she needs from us to take part", needs),
            ("Baby", "Gus Ellingham"),
            ("Baby's date of birth", "8 May 2026"),
            ("Posy is his", "Mum"),
            ("Who else lives there", "Alfred Ellingham, 01/06/1966, grandfather"),
            ("Social worker", "Tabitha Monkhouse"),
            ("Safeguarding", "Child in Need"),
            ("Why I am referring", why),
            ("Has she said yes?", "Yes, 2 November 2026"),
        ),
        "Yours sincerely,",
        "Emeka Southgate|Community Learning Disability Nurse|emeka.southgate@cldt.example.org",
    )
    said = {
        "referrer_organisation": "Community Learning Disability Team", "referrer_address": "Heath Lodge, 21 Colne Road, Halstead CO9 2AA",
        "referrer_phone": "+441632960341", "referral_date": "2026-11-03", "parent_name": "Posy Ellingham", "parent_dob": "1998-07-15",
        "parent_nhs_number": "9990708886", "parent_address": "2 Weavers Yard, Halstead, CO9 1AA", "parent_postcode": "CO9 1AA",
        "parent_phone": "+447700900341", "accessibility_needs": needs, "infant_name": "Gus Ellingham", "infant_dob": "2026-05-08",
        "parent_relationship": "Mum", "household": ["Alfred Ellingham, 01/06/1966, grandfather"], "social_worker": "Tabitha Monkhouse",
        "safeguarding_status": "child_in_need", "reason_for_referral": why, "consent_to_referral": "yes", "consent_date": "2026-11-02",
        "referrer_name": "Emeka Southgate", "referrer_role": "Community Learning Disability Nurse",
        "referrer_email": "emeka.southgate@cldt.example.org",
    }  # fmt: skip
    return paper("disability_nurse", blocks, said)


def adoption() -> Case:
    """An adoption agency's letter for two mothers: the child under a new name, one of them referred, each in a block of labels."""
    lines = (
        "Evergreen Adoption|4 Crown Quadrant, Ipswich IP1 3AA|Main office: 01632 960351",
        "17/11/2026",
        "Dear Sir / Madam",
        "**Child: Wren Aldous-Finch|DOB: 25/01/2025|Ethnicity: White British",
        "**Parent referred: Lucinda Aldous-Finch|Relationship: Adoptive mother|DOB: 10/02/1985|Phone: 07700 900351|Email: lucinda.af@example.com",
        "**Other parent: Petra Aldous-Finch|Relationship: Adoptive mother|DOB: 29/09/1983|Phone: 07700 900352",
        "**Family address: Orchard End, Dedham Road, Ardleigh, Colchester, CO7 7AA",
        "Wren was placed with Lucinda and Petra in May 2026 from a foster home where she was much loved. The adoption order was made last month. She has settled on "
        "Petra and pushes Lucinda away, most of all at bedtime.",
        "Lucinda has told me that she feels like a lodger. She lost her own mother when she was two and wonders whether she knows how this is done. She is thoughtful "
        "about what Wren has been through and is ready to begin.",
        "There are no safeguarding concerns. Lucinda and Petra both consent to this referral.",
        "Yours faithfully",
        "Jemima Rothwell-Obi|Post Adoption Social Worker|Direct line: 01632 960352|jemima.ro@evergreenadoption.example.com",
    )
    said = {
        "referrer_organisation": "Evergreen Adoption", "referrer_address": "4 Crown Quadrant, Ipswich IP1 3AA", "referral_date": "2026-11-17",
        "infant_name": "Wren Aldous-Finch", "infant_dob": "2025-01-25", "infant_ethnicity": "White British", "parent_name": "Lucinda Aldous-Finch",
        "parent_relationship": "Adoptive mother", "parent_dob": "1985-02-10", "parent_phone": "+447700900351",
        "parent_email": "lucinda.af@example.com", "other_parent_name": "Petra Aldous-Finch", "other_parent_dob": "1983-09-29",
        "other_parent_phone": "+447700900352", "other_parent_relationship": "Adoptive mother",
        "parent_address": "Orchard End, Dedham Road, Ardleigh, Colchester, CO7 7AA", "parent_postcode": "CO7 7AA", "safeguarding_status": "none",
        "consent_to_referral": "yes", "referrer_name": "Jemima Rothwell-Obi", "referrer_role": "Post Adoption Social Worker",
        "referrer_phone": "+441632960352", "referrer_email": "jemima.ro@evergreenadoption.example.com", "reason_for_referral": REASON,
    }  # fmt: skip
    return letter("adoption", lines, said)


def rio_note() -> Case:
    """A mental health record's progress note pasted whole: stamp, bracketed headings, the summary, the author's stamp again."""
    why = (
        'Seen at home with Tilda on her lap. Marnie reports she has felt nothing for Tilda since the psychosis lifted, "like someone cut the wire". '
        "She remembers believing that Tilda was a doll and is frightened by having thought so. Tilda reaches for her face and Marnie holds still."
    )
    health = "Postpartum psychosis, April 2026. Recovered, olanzapine being reduced. Weekly visits."
    text = f"""
Client: GOSFORTH, Marnie   Client ID 2093311   Printed for onward referral
Born: 07-Dec-1989   NHS: 999 072 1254
Main address: 101 Sceptre Row, Laindon, Basildon SS15 5AA
Main phone: 07700 900361

PROGRESS NOTE (home visit, face to face)
Date of referral: 20-Nov-2026
[Originator: Delroy Kinsella, Perinatal Mental Health Nurse]

[Reason for onward referral]
{why}

[Mental health]
{health}

[Risk]
No thoughts of harm to self or to Tilda since June. Crisis plan in place.

[Infant]
Name: Tilda GOSFORTH
Born: 30-Mar-2026
NHS: 999 073 3627

[Client's relationship to infant]
Mother

[Other parent]
Name: Hamza Gosforth
Phone: 07700 900362

[Safeguarding]
Status: Early Help

[Consent]
Consents to referral: Yes
Consents to sharing information: Yes

[Referring team]
Basildon Perinatal Community Team
Tel: 01632 960361
"""
    said = {
        "parent_name": "GOSFORTH, Marnie", "parent_dob": "1989-12-07", "parent_nhs_number": "9990721254",
        "parent_address": "101 Sceptre Row, Laindon, Basildon SS15 5AA", "parent_postcode": "SS15 5AA", "parent_phone": "+447700900361",
        "referral_date": "2026-11-20", "referrer_name": "Delroy Kinsella", "referrer_role": "Perinatal Mental Health Nurse",
        "reason_for_referral": why, "mental_health": health,
        "risk_details": "No thoughts of harm to self or to Tilda since June. Crisis plan in place.", "infant_name": "Tilda GOSFORTH",
        "infant_dob": "2026-03-30", "infant_nhs_number": "9990733627", "parent_relationship": "Mother", "other_parent_name": "Hamza Gosforth",
        "other_parent_phone": "+447700900362", "safeguarding_status": "early_help", "consent_to_referral": "yes", "consent_to_share": "yes",
        "referrer_organisation": "Basildon Perinatal Community Team", "referrer_phone": "+441632960361",
    }  # fmt: skip
    return note("rio_note", text, said)


def by_copy() -> Case:
    """A paediatrician writes to the surgery and refers "by copy of this letter": the surgery's own address is the letter's, ours a copy."""
    lines = (
        "**Coggeshall Road Child Development Centre|5 Coggeshall Road, Braintree CM7 9AA|Appointments: 01632 960371",
        "Clinic: 10 November 2026|Date of letter: 14 November 2026",
        "Dr Rosamund Ekwueme|Silver End Surgery|Broadway|Silver End CM8 3AA",
        "Dear Dr Ekwueme",
        "**Caspian THORNEYCROFT, born 04.10.2025, NHS 999 074 5994|32 Valentine Way, Silver End, CM8 3BB|Father: Joss Winterbourne",
        "**Diagnosis: Trisomy 21",
        "By copy of this letter I am referring Caspian and his mother, Annalise Thorneycroft, to Together with Baby.",
        "Caspian is thirteen months old and has begun to sit. His heart has been repaired and he is well. He smiles at everyone in the room and tries again when he is not answered.",
        "Ms Thorneycroft was told of the diagnosis by telephone. She said today that she has been kind to him but that she is still waiting for the other baby. "
        "She asked me not to tell Joss that she had said so. She would be glad of help and agrees to the referral.",
        "Her mobile is 07700 900371.",
        "With kind regards",
        "Yours sincerely",
        "Dr Vikram Holloway|Consultant Community Paediatrician",
        "Copies: Together with Baby, Maldon; Ms A Thorneycroft; Health Visitor: Ffion Maddocks",
    )
    said = {
        "referrer_organisation": "Coggeshall Road Child Development Centre", "referrer_address": "5 Coggeshall Road, Braintree CM7 9AA",
        "referrer_phone": "+441632960371", "referral_date": "2026-11-14",
        "gp_name": "Dr Rosamund Ekwueme", "gp_practice": "Silver End Surgery", "infant_name": "Caspian THORNEYCROFT", "infant_dob": "2025-10-04",
        "infant_nhs_number": "9990745994", "parent_address": "32 Valentine Way, Silver End, CM8 3BB", "parent_postcode": "CM8 3BB",
        "parent_name": "Annalise Thorneycroft", "parent_relationship": "mother", "other_parent_name": "Joss Winterbourne", "other_parent_relationship": "Father",
        "consent_to_referral": "yes", "parent_phone": "+447700900371", "referrer_name": "Dr Vikram Holloway",
        "referrer_role": "Consultant Community Paediatrician", "health_visitor": "Ffion Maddocks", "reason_for_referral": REASON,
    }  # fmt: skip
    return letter("by_copy", lines, said)


def key_values() -> Case:
    """A portal's machine mail: names with underscores and equals signs, empty ones left empty, a long value on one line."""
    why = (
        "Parents separated when Florence was a month old. Mum describes handing Florence over every other weekend as an amputation and finds it "
        "hard to let her near when she comes back. Florence is unsettled for a day each time. Mum is motivated and reflective."
    )
    text = f"""
form_id=pimhs-external-v4
referral_date=2026-11-22
referrer_name=Quentin Abara
referrer_job_title=Health Visitor
referrer_team=Rochford 0-19 Service
referrer_email=quentin.abara@rochford019.example.net
referrer_phone=01632960381
child_full_name=Florence Nightingale-Ude
child_dob=2026-04-02
child_gender=Female
child_nhs_number=9990758360
child_ethnicity=Mixed White and Black African
parent_full_name=Honor Nightingale
parent_dob=1992-01-31
parent_nhs_number=
parent_relationship_to_child=Mother
parent_address=66 Ashingdon Vale, Rochford
parent_postcode=SS4 1AA
parent_mobile=07700900381
parent_email=honor.n@example.org
ok_to_leave_message=Yes
interpreter_required=No
other_parent_full_name=Chidi Ude
other_parent_has_parental_responsibility=Yes
gp_name=
gp_practice=Ashingdon Medical Practice
safeguarding_status=None
domestic_abuse=No
reason_for_referral={why}
other_services_involved=Family mediation
consent_to_referral=Yes
consent_to_information_sharing=Yes
consent_date=2026-11-20
"""
    said = {
        "referral_date": "2026-11-22", "referrer_name": "Quentin Abara", "referrer_role": "Health Visitor",
        "referrer_organisation": "Rochford 0-19 Service", "referrer_email": "quentin.abara@rochford019.example.net",
        "referrer_phone": "+441632960381", "infant_name": "Florence Nightingale-Ude", "infant_dob": "2026-04-02", "infant_sex": "female",
        "infant_nhs_number": "9990758360", "infant_ethnicity": "Mixed White and Black African", "parent_name": "Honor Nightingale",
        "parent_dob": "1992-01-31", "parent_relationship": "Mother", "parent_address": "66 Ashingdon Vale, Rochford", "parent_postcode": "SS4 1AA",
        "parent_phone": "+447700900381", "parent_email": "honor.n@example.org", "safe_to_leave_message": "yes", "interpreter_needed": "no",
        "other_parent_name": "Chidi Ude", "other_parent_responsibility": "yes", "gp_practice": "Ashingdon Medical Practice",
        "safeguarding_status": "none", "domestic_abuse": "no", "reason_for_referral": why, "other_services": "Family mediation",
        "consent_to_referral": "yes", "consent_to_share": "yes", "consent_date": "2026-11-20",
    }  # fmt: skip
    return post("key_values", text, said, "portal@forms.example.com", "pimhs-external-v4 submission")


def numbered_form() -> Case:
    """A questionnaire's mail: numbered questions, each answer indented under its own, an address outside Essex, long questions."""
    text = """
A colleague has completed "Perinatal pathway: request for parent-infant therapy".

1. What is the name of the person you would like us to see?
   Eluned Castellane
2. What is their date of birth?
   18/04/1991
3. What is their NHS number?
   999 077 0735
4. What is their address, including postcode?
   23 Heronsgate Terrace, Bishop's Stortford, CM23 3AA
5. What is the best telephone number for them?
   07700 900391
6. Can we leave a message on this number?
   Yes
7. What is the name of the baby?
   Mabel Castellane
8. What is the baby's date of birth?
   27/02/2026
9. What is their relationship to the baby?
   Mother
10. What is the name of the other parent?
   Rufus Castellane
11. Which GP surgery are they registered with?
   Parsonage Lane Surgery
12. What is your reason for referring?
   Eluned had hyperemesis until delivery and says she met Mabel already exhausted with her. She describes "going
   through the motions beautifully". She cannot recall a moment of enjoying her.
13. What would the parent like to be different?
   To miss Mabel when she is asleep.
14. Are there any safeguarding concerns?
   No
15. Does the parent consent to this referral?
   Yes
16. What is your name?
   Sunniva Hartopp
17. What is your job title?
   Specialist Perinatal Pharmacist
18. Which service do you work for?
   Lea Valley Perinatal Service
19. What is your email address?
   sunniva.hartopp@leavalley.example.org

Date submitted: 21/11/2026
"""
    said = {
        "parent_name": "Eluned Castellane", "parent_dob": "1991-04-18", "parent_nhs_number": "9990770735",
        "parent_address": "23 Heronsgate Terrace, Bishop's Stortford, CM23 3AA", "parent_postcode": "CM23 3AA", "parent_phone": "+447700900391",
        "safe_to_leave_message": "yes", "infant_name": "Mabel Castellane", "infant_dob": "2026-02-27", "parent_relationship": "Mother",
        "other_parent_name": "Rufus Castellane", "gp_practice": "Parsonage Lane Surgery",
        "reason_for_referral": "Eluned had hyperemesis until delivery and says she met Mabel already exhausted with her. She describes \"going "
        "through the motions beautifully\". She cannot recall a moment of enjoying her.",
        "hopes_and_concerns": "To miss Mabel when she is asleep.", "safeguarding_status": "none", "consent_to_referral": "yes",
        "referrer_name": "Sunniva Hartopp", "referrer_role": "Specialist Perinatal Pharmacist",
        "referrer_organisation": "Lea Valley Perinatal Service", "referrer_email": "sunniva.hartopp@leavalley.example.org",
        "referral_date": "2026-11-21",
    }  # fmt: skip
    return post("numbered_form", text, said, "Forms <no-reply@leavalley.example.org>", "Perinatal pathway response 88")


DISPATCH_CASES = (
    council_form, form_lines, systmone_letter, tired_mail, emis_dump, badger_dump, epic_letter, mosaic_dump, liquid_word, dictated,
    charity_mail, two_hands, bullets_mail, father_bereaved, cerner_dump, talking_therapy, outlook_rows, forwarded, spoken, outreach_twins,
    stacked_html, safe_contact, dashes_mail, text_message, disability_nurse, adoption, rio_note, by_copy, key_values, numbered_form,
)  # fmt: skip

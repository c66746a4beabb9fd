"""Letters and discharge papers that refer in their paragraphs, from surgeries, wards, courts, schools and social care."""

from __future__ import annotations

from collections.abc import Sequence

from tests.drawn_pdf import Paper
from tests.unseen_letters import REASON, letter
from tests.unseen_word import Case


def typed(lines: Sequence[str]) -> bytes:
    """A page of typed lines: "**" makes one bold, ">" sets it right, a tab begins the second column."""
    paper = Paper()
    for at, line in enumerate(lines):
        left = 360 if line.startswith(">") else 50
        for column, text in enumerate(line.lstrip(">").split("\t")):
            say = paper.bold if text.startswith("**") else paper.say
            say(left + column * 250, 50 + at * 14, text.replace("**", ""))
    paper.turn_page()
    return paper.bytes()


def gp_shorthand() -> Case:
    """A GP's letter under the shorthand of the trade: PC, Hx, SH, Imp, Plan."""
    lines = (
        "Stock Road Surgery",
        "14 Stock Road, Billericay, CM12 0QQ",
        "Tel: 01632 960215",
        "19/11/2026",
        "To: PIMHS",
        "Dear Drs",
        "Re: Melissa Quaye",
        "DOB: 23/11/1998   NHS: 999 000 3068",
        "Add: 6 Laburnum Avenue, Billericay, CM12 9QQ",
        "Mob: 07700 900215",
        "Thank you for seeing this patient.",
        "PC: Difficulty bonding with 4/12 old son Kojo (dob 14/07/2026), NVD at term.",
        "Hx: Low mood since 3/52 post partum. Says she feels 'like the nanny'. Avoids being alone with him. Sleep poor. No SI/TOTS. No thoughts of harm to baby.",
        "PMH: Anxiety 2019, CBT. Asthma.",
        "DH: Fluoxetine 20mg od, salbutamol prn. NKDA",
        "SH: Lives with partner Daniel Quaye (electrician). No DV. Non smoker. No SS involvement.",
        "FH: mother - bipolar",
        "O/E: Tearful, good eye contact, kempt. Baby alert, wt 50th",
        "Imp: PND with bonding difficulty",
        "Plan: Refer PIMHS - pt consents. R/V 2/52. HV (Jackie Boyd) informed.",
        "Yours sincerely",
        "Dr K Lindqvist",
        "ST3 to Dr Amin",
    )
    said = {
        "referral_date": "2026-11-19", "referrer_name": "Dr K Lindqvist", "referrer_role": "ST3 to Dr Amin", "referrer_organisation": "Stock Road Surgery", "referrer_address": "14 Stock Road, Billericay, CM12 0QQ",
        "referrer_phone": "+441632960215", "infant_name": "Kojo", "infant_dob": "2026-07-14", "parent_name": "Melissa Quaye", "parent_dob": "1998-11-23",
        "parent_nhs_number": "9990003068", "parent_address": "6 Laburnum Avenue, Billericay, CM12 9QQ", "parent_postcode": "CM12 9QQ", "parent_phone": "+447700900215",
        "other_parent_name": "Daniel Quaye", "health_visitor": "Jackie Boyd", "safeguarding_status": "none", "consent_to_referral": "yes", "domestic_abuse": "no", "reason_for_referral": REASON,
    }  # fmt: skip
    return letter("gp_shorthand", lines, said)


def psychiatrist() -> Case:
    """A subject without "Re:", the diagnosis and medicines in bold, the rest in sentences."""
    lines = (
        "**Mid Essex Perinatal Mental Health Service",
        "Linden Centre, Woodland Way, Chelmsford CM1 5QQ",
        "Telephone 01632 960225  |  Email perinatal.admin@mh.example.org",
        "Our ref: AB/cd/0012",
        "Date dictated: 16.11.2026    Date typed: 18.11.2026",
        "Parent Infant Mental Health Service",
        "Dear Team",
        "**Ms Verity Langham  DOB: 07 Jul 1987  NHS No: 999 000 3076",
        "**12 Vineyards, Great Baddow, Chelmsford, CM2 7QQ",
        "**Diagnosis: F53.0 Severe postnatal depression; past history of emotionally unstable personality traits",
        "**Current medication: Venlafaxine 150mg, Promethazine 25mg prn",
        "**Care co-ordinator: Tom Bexley, CPN",
        "I saw Ms Langham with her daughter Beatrix in clinic on 13 November. Beatrix was born on 20 May 2026 by elective caesarean at 39+1. Ms Langham has sole care of her; Beatrix's father, Mr Piotr Zielinski, lives in Gdansk and has contact by video.",
        "Ms Langham's mood has improved but she remains convinced that Beatrix rejects her. In the room she spoke over Beatrix and did not respond when she began to fuss. She recalled her own mother as cold and frequently absent.",
        "Risk: She has fleeting passive thoughts of death with no plan. There is no risk to Beatrix identified. There is a Child in Need plan and the allocated social worker is Ms Ruth Adeyinka.",
        "Ms Langham can be contacted on 07700 900225. She has capacity, was given written information on your service and consented to this referral on 13 November 2026.",
        "Her GP is Dr Whitlow, Baddow Village Surgery.",
        "Yours sincerely,",
        "Electronically signed",
        "Dr Anton Brandt",
        "Consultant Perinatal Psychiatrist",
        "cc Dr Whitlow, Baddow Village Surgery; Ms Langham",
    )
    said = {
        "referral_date": "2026-11-18", "referrer_name": "Dr Anton Brandt", "referrer_role": "Consultant Perinatal Psychiatrist",
        "referrer_organisation": "Mid Essex Perinatal Mental Health Service", "referrer_address": "Linden Centre, Woodland Way, Chelmsford CM1 5QQ", "referrer_phone": "+441632960225",
        "referrer_email": "perinatal.admin@mh.example.org", "infant_name": "Beatrix", "infant_dob": "2026-05-20", "gestation_at_birth": "39+1", "parent_name": "Ms Verity Langham",
        "parent_dob": "1987-07-07", "parent_nhs_number": "9990003076", "parent_address": "12 Vineyards, Great Baddow, Chelmsford, CM2 7QQ", "parent_postcode": "CM2 7QQ",
        "parent_phone": "+447700900225", "other_parent_name": "Mr Piotr Zielinski", "gp_name": "Dr Whitlow", "gp_practice": "Baddow Village Surgery",
        "social_worker": "Ms Ruth Adeyinka", "mental_health_team": "Tom Bexley, CPN", "safeguarding_status": "child_in_need",
        "risk_details": "She has fleeting passive thoughts of death with no plan. There is no risk to Beatrix identified. There is a Child in Need plan and the allocated social worker is Ms Ruth Adeyinka.",
        "consent_to_referral": "yes", "consent_date": "2026-11-13", "reason_for_referral": REASON,
    }  # fmt: skip
    return letter("psychiatrist", lines, said)


def neonatal() -> Case:
    """A ward's discharge summary in which one paragraph is the referral."""
    lines = (
        "**Eastmere University Hospital NHS Trust",
        "**Neonatal Discharge Summary",
        "",
        "Name: Baby Solomon Achebe	NHS Number: 999 000 3084",
        "Date of Birth: 02/09/2026	Hospital No: E447120",
        "Sex: Male	Gestation: 29+4   BW: 1190g",
        "Admitted: 02/09/2026	Discharged: 11/11/2026",
        "Mother: Chidinma Achebe	DOB: 13/08/1990",
        "Address: 53 Meadow Rise, Brentwood, CM15 8QQ",
        "Tel: 07700 900235	GP: Dr Fenner, The New Surgery",
        "Consultant: Dr P Lakshman",
        "",
        "**Problems",
        "1. Prematurity 29+4",
        "2. RDS - ventilated 4 days, CPAP 19 days",
        "3. IVH grade 2 left",
        "4. Establishing feeds",
        "",
        "**Reason this summary is sent to Parent Infant Mental Health",
        "We would like to refer mum and Solomon to your service. Chidinma did not hold him for",
        "18 days and has told the nurses that she is waiting for someone to take him away. She",
        "asks permission before she touches him. Dad, Emeka Achebe, has been very present.",
        "Mum has agreed to the referral. Health visitor: Gill Overton, Brentwood. No social care",
        "involvement.",
        "",
        "**Discharge medication",
        "Abidec 0.6 ml od, Sytron 1 ml od",
        "",
        "Completed by: Roisin Clark, Family Care Sister	Bleep 2231 / 01632 960235",
        "Date: 11/11/2026",
    )
    said = {
        "referral_date": "2026-11-11", "referrer_name": "Roisin Clark", "referrer_role": "Family Care Sister", "referrer_phone": "+441632960235", "infant_name": "Baby Solomon Achebe",
        "infant_dob": "2026-09-02", "gestation_at_birth": "29+4", "infant_sex": "male", "infant_nhs_number": "9990003084", "parent_name": "Chidinma Achebe", "parent_dob": "1990-08-13",
        "parent_relationship": "Mother", "parent_address": "53 Meadow Rise, Brentwood, CM15 8QQ", "parent_postcode": "CM15 8QQ", "parent_phone": "+447700900235",
        "other_parent_name": "Emeka Achebe", "gp_name": "Dr Fenner", "gp_practice": "The New Surgery", "health_visitor": "Gill Overton", "safeguarding_status": "none",
        "consent_to_referral": "yes", "reason_for_referral": REASON,
    }  # fmt: skip
    return Case("neonatal.pdf", typed(lines), said)


def camhs() -> Case:
    """A young mother's worker names both in the subject, with one address for both."""
    lines = (
        "Eastlight CAMHS",
        "The Annexe, Hospital Road, Colchester CO4 5QQ",
        "01632 960245",
        "24th November 2026",
        "PRIVATE AND CONFIDENTIAL",
        "Dear Colleague,",
        "RE: Tia Bowditch (17) DOB 02.04.2009 and her baby, Reggie Bowditch DOB 29.09.2026",
        "Both of: 14 Ironwell Lane, Hythe, Colchester CO2 8QQ",
        "NHS numbers: Tia 999 000 3092, Reggie 999 000 3106",
        "I am Tia's key worker in CAMHS and am writing to ask for your help with the relationship between Tia and Reggie.",
        "Tia lives with her mother, Donna Bowditch, who is doing most of the care for Reggie. Tia describes feeling 'in the way'. She self-harmed (superficial cutting) twice in October, and has a safety plan. The father is not named.",
        "There is a Child in Need plan for Reggie and a separate one for Tia; the social worker for both is Amina Yusuf (01632 960246). Tia's Family Nurse is Sian Probert.",
        "Tia is in agreement with this referral and her mother has also given consent. Please contact Tia on 07700 900245, text is best.",
        "Yours sincerely,",
        "Fraser McAllister",
        "Mental Health Nurse",
        "fraser.mcallister@camhs.example.org",
    )
    said = {
        "referral_date": "2026-11-24", "referrer_name": "Fraser McAllister", "referrer_role": "Mental Health Nurse", "referrer_organisation": "Eastlight CAMHS",
        "referrer_address": "The Annexe, Hospital Road, Colchester CO4 5QQ", "referrer_phone": "+441632960245", "referrer_email": "fraser.mcallister@camhs.example.org",
        "infant_name": "Reggie Bowditch", "infant_dob": "2026-09-29", "parent_name": "Tia Bowditch", "parent_dob": "2009-04-02", "parent_nhs_number": "9990003092",
        "parent_address": "14 Ironwell Lane, Hythe, Colchester CO2 8QQ", "parent_postcode": "CO2 8QQ", "parent_phone": "+447700900245", "social_worker": "Amina Yusuf",
        "safeguarding_status": "child_in_need", "consent_to_referral": "yes", "reason_for_referral": REASON,
    }  # fmt: skip
    return letter("camhs", lines, said)


def school_nurse() -> Case:
    """A pregnant pupil, whose own parent has a label."""
    lines = (
        "Thameside School Nursing Service",
        "Date: 20.11.26",
        "Dear PIMHS team",
        "Re: Kelsie Munro, year 11, date of birth 6/1/11",
        "Home address: 2 Gravel Pit Cottages, Orsett, RM16 3QQ. Kelsie's mobile: 07700 900255. Parent: Mrs Shirley Munro, 07700 900256",
        "Kelsie is 22 weeks pregnant (due 26 March 2027). I am writing, with Kelsie's agreement and that of her mum, to refer her to you for support in preparing for her baby.",
        "Kelsie was adopted at four and is starting to ask what happened to her as a baby. She told me 'what if I do that to mine'. She will not talk at her antenatal appointments. Her midwife is Lindsey Carr at Basildon Hospital.",
        "The baby's father is Jayden Toms, 16. They are still together.",
        "A social worker from the Thurrock assessment team (Marcus Bell) has opened a pre-birth assessment.",
        "Kind regards",
        "Olwyn Hughes",
        "School Nurse",
        "01632 960255",
    )
    said = {
        "referral_date": "2026-11-20", "referrer_name": "Olwyn Hughes", "referrer_role": "School Nurse", "referrer_organisation": "Thameside School Nursing Service",
        "referrer_phone": "+441632960255", "infant_due_date": "2027-03-26", "gestation_now": "22+0", "parent_name": "Kelsie Munro", "parent_dob": "2011-01-06",
        "parent_address": "2 Gravel Pit Cottages, Orsett, RM16 3QQ", "parent_postcode": "RM16 3QQ", "parent_phone": "+447700900255", "other_parent_name": "Jayden Toms",
        "midwife": "Lindsey Carr", "social_worker": "Marcus Bell", "consent_to_referral": "yes", "reason_for_referral": REASON,
    }  # fmt: skip
    return letter("school_nurse", lines, said)


def guardian() -> Case:
    """A court guardian writes of the grandmother with whom the child is placed."""
    lines = (
        "Children and Family Court Advisory Service",
        "Third Floor, Priory Place, New London Road, Chelmsford CM2 0QQ",
        "T 01632 960265",
        "Case number: ZZ26C00001",
        "17 November 2026",
        "Dear Sir or Madam",
        "In the matter of: Skye Hartnell (born 14 January 2026)",
        "I am the Children's Guardian for Skye, who is subject to an interim care order to Essex County Council and is placed with her paternal grandmother, Mrs Lorraine Deacon, at 5 Sluice Road, Southminster CM0 7QQ (telephone 07700 900265). Mrs Deacon's date of birth is 30 May 1971.",
        "Skye's mother is Amber Hartnell and her father is Ricky Deacon. Neither has contact at present.",
        "Mrs Deacon reports that Skye is 'no trouble, she never asks for anything'. I have observed that she does not seek comfort when hurt. I should be grateful if your service would work with Mrs Deacon and Skye. The local authority's social worker, Bev Munday, supports the referral and holds parental responsibility with the parents.",
        "Mrs Deacon has confirmed that she agrees to this referral.",
        "Yours faithfully",
        "Judith Ashdown",
        "Children's Guardian",
    )
    said = {
        "referral_date": "2026-11-17", "referrer_name": "Judith Ashdown", "referrer_role": "Children's Guardian", "referrer_organisation": "Children and Family Court Advisory Service",
        "referrer_address": "Third Floor, Priory Place, New London Road, Chelmsford CM2 0QQ", "referrer_phone": "+441632960265", "infant_name": "Skye Hartnell",
        "infant_dob": "2026-01-14", "parent_name": "Mrs Lorraine Deacon", "parent_dob": "1971-05-30", "parent_relationship": "paternal grandmother",
        "parent_address": "5 Sluice Road, Southminster CM0 7QQ", "parent_postcode": "CM0 7QQ", "parent_phone": "+447700900265", "social_worker": "Bev Munday",
        "safeguarding_status": "looked_after", "consent_to_referral": "yes", "reason_for_referral": REASON,
    }  # fmt: skip
    return letter("guardian", lines, said)


def refuge() -> Case:
    """A refuge's letter without an address that may be given."""
    lines = (
        "**Haven East Refuge",
        ">PO Box 119",
        ">Essex",
        ">01632 960285",
        "",
        "25 November 2026",
        "",
        "To the Parent Infant Mental Health Service,",
        "",
        "We are supporting a mother and baby who moved to our refuge on 2 November and would like to",
        "refer them to you. The mother's name is Shazia Malik and she was born on 14/02/1997. Her baby is",
        "Zayd Malik, born 26/07/2026. For safety the address must not be shared with anyone: please write",
        "to us at the PO Box above. Shazia's safe number is 07700 900285 - do not leave voicemail.",
        "",
        "Shazia speaks Urdu and some English and would need an interpreter for appointments. She is not",
        "currently registered with a GP. Her health visitor is Freya Lund.",
        "",
        "Shazia's husband, who was abusive throughout the pregnancy, does not know where she is. Zayd",
        "startles at men's voices and Shazia says that when he cries 'I hear his father'. She finds it",
        "hard to hold him then.",
        "",
        "Social care have closed following assessment. Shazia has read this and agrees to it being sent.",
        "",
        "Yours sincerely",
        "",
        "Monica Petrov",
        "Child and Family Worker",
    )
    said = {
        "referral_date": "2026-11-25", "referrer_name": "Monica Petrov", "referrer_role": "Child and Family Worker", "referrer_organisation": "Haven East Refuge",
        "referrer_phone": "+441632960285", "infant_name": "Zayd Malik", "infant_dob": "2026-07-26", "parent_name": "Shazia Malik", "parent_dob": "1997-02-14",
        "parent_relationship": "mother", "parent_phone": "+447700900285", "parent_language": "Urdu", "interpreter_needed": "yes", "safe_to_leave_message": "no",
        "health_visitor": "Freya Lund", "consent_to_referral": "yes", "reason_for_referral": REASON,
    }  # fmt: skip
    return Case("refuge.pdf", typed(lines), said)


def gp_letter() -> Case:
    """A letterhead of partners, the subject in tabs, the family in sentences."""
    lines = (
        "The Gables Surgery",
        "Dr R Banner   Dr T Osei   Dr L Whitcombe",
        "45 Bank Street, Braintree, Essex CM7 1QQ",
        "Tel: 01632 960345     Fax: 01632 960346",
        "20 November 2026",
        "Parent Infant Mental Health Service",
        "Dear Sir/Madam",
        "RE:	Mrs Hollie PENDLETON    D.O.B: 04-Sep-1992",
        "	8 Coggeshall Way, Braintree, CM7 2QQ",
        "	NHS No: 999 000 3130	Tel: 07700 900345",
        "I would be grateful for your help with this 34 year old primary school teacher who delivered her first child, Arthur, on 27 April 2026 (forceps, 3rd degree tear, baby to SCBU for 5 days).",
        "She presented last week accompanied by her husband Owen. She describes Arthur as 'a stranger that lives with us'. She is not sleeping and has lost a stone. PHQ9 = 17. There are no thoughts of self harm or of harming Arthur.",
        "Past medical history includes an eating disorder aged 16. She takes no regular medication. There are no known child protection issues.",
        "Hollie is happy to be contacted directly by yourselves and consents to this referral and to the sharing of her record.",
        "With thanks for your opinion and advice.",
        "Yours sincerely",
        "Dr Thelma Osei",
        "MBBS MRCGP",
        "Partner",
    )
    said = {
        "referral_date": "2026-11-20", "referrer_name": "Dr Thelma Osei", "referrer_role": "Partner", "referrer_organisation": "The Gables Surgery",
        "referrer_address": "45 Bank Street, Braintree, Essex CM7 1QQ", "referrer_phone": "+441632960345", "infant_name": "Arthur", "infant_dob": "2026-04-27",
        "parent_name": "Mrs Hollie PENDLETON", "parent_dob": "1992-09-04", "parent_nhs_number": "9990003130", "parent_address": "8 Coggeshall Way, Braintree, CM7 2QQ",
        "parent_postcode": "CM7 2QQ", "parent_phone": "+447700900345", "other_parent_name": "Owen", "safeguarding_status": "none", "consent_to_referral": "yes",
        "consent_to_share": "yes", "reason_for_referral": REASON,
    }  # fmt: skip
    return letter("gp_letter", lines, said)


WRITING_CASES = (
    gp_shorthand,
    psychiatrist,
    neonatal,
    camhs,
    school_nurse,
    guardian,
    refuge,
    gp_letter,
)

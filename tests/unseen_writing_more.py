"""More letters and discharge papers that refer in their paragraphs."""

from __future__ import annotations

from tests.unseen_letters import REASON, letter
from tests.unseen_word import Case
from tests.unseen_writing import typed


def discharge() -> Case:
    """A maternity discharge summary in two columns that refers below."""
    lines = (
        "**Goodmayes and Thameside University Hospitals NHS Trust",
        "**MATERNITY DISCHARGE SUMMARY / REFERRAL",
        "",
        "Mother's name:	Lucinda Barrow",
        "Date of birth:	25/03/2001",
        "NHS number:	999 000 3149",
        "Address:	9 Alder Drive, South Ockendon, RM15 6QQ",
        "Contact number:	07700 900355",
        "",
        "Date & time of delivery:	13/11/2026 04:12",
        "Mode of delivery:	SVD",
        "Gestation:	36+6",
        "Baby's name:	Marlowe Barrow",
        "Baby's sex:	Male",
        "Baby NHS number:	999 000 3157",
        "",
        "Feeding at discharge:	Formula",
        "GP:	Dr Kaur, Pear Tree Surgery",
        "Health visitor:	Thurrock West",
        "Social services involvement:	Yes - CP plan. SW Dionne Marsh",
        "",
        "**Summary",
        "Lucinda's two older children were removed in 2022 and live with their paternal aunt. She has engaged",
        "well with all antenatal care. On the ward she was attentive but asked staff several times if she was",
        "'allowed' to pick Marlowe up. We are referring her to the Parent Infant Mental Health Service for",
        "support with bonding. She has consented to the referral.",
        "",
        "Completed by: Perpetua Nwosu, Safeguarding Midwife   01632 960355      Date: 15/11/2026",
    )
    said = {
        "referral_date": "2026-11-15", "referrer_name": "Perpetua Nwosu", "referrer_role": "Safeguarding Midwife", "referrer_phone": "+441632960355", "infant_name": "Marlowe Barrow",
        "infant_dob": "2026-11-13", "gestation_at_birth": "36+6", "infant_sex": "male", "infant_nhs_number": "9990003157", "parent_name": "Lucinda Barrow", "parent_dob": "2001-03-25",
        "parent_nhs_number": "9990003149", "parent_relationship": "Mother", "parent_address": "9 Alder Drive, South Ockendon, RM15 6QQ", "parent_postcode": "RM15 6QQ",
        "parent_phone": "+447700900355", "gp_name": "Dr Kaur", "gp_practice": "Pear Tree Surgery", "health_visitor": "Thurrock West", "safeguarding_status": "child_protection",
        "safeguarding_details": "Yes - CP plan. SW Dionne Marsh", "consent_to_referral": "yes", "reason_for_referral": REASON,
    }  # fmt: skip
    return Case("discharge.pdf", typed(lines), said)


def family_nurse() -> Case:
    """A letter without a subject: mother, baby and father each with figures behind a first name."""
    lines = (
        "Dear Parent and Infant Mental Health Team",
        "I am a Family Nurse working with Shannon Brody who is 18 years old and has a daughter called Peaches, aged 7 months.",
        "Shannon (date of birth 23rd January 2008, NHS number 999 000 3165) lives in semi-independent accommodation at Flat 2, The Foyer, Victoria Road, Chelmsford, CM1 3QQ. Her telephone number is 07700 900365. Peaches was born on 12th April 2026 and her NHS number is 999 000 3173.",
        "Shannon grew up in foster care and has seven previous placements. She says that she will 'never let anyone else look after Peaches' but finds it hard when Peaches reaches out to other people and will go quiet with her for hours afterwards.",
        "The father is Kieran Walsh, date of birth 02/02/2005. He has supervised contact because of previous violence. Peaches has been on a Child Protection Plan since birth. Her social worker is Marguerite Deane and Shannon's personal adviser is Paul Tench.",
        "Shannon asked me to write this letter and has given her written consent for this referral and for information to be shared between us.",
        "They are registered with Dr Hatton at Beauchamp House Surgery.",
        "Yours faithfully",
        "Estelle Marchant",
        "Family Nurse Partnership, Mid Essex",
        "Tel 01632 960365  Email estelle.marchant@fnp.example.org",
        "23.11.2026",
    )
    said = {
        "referral_date": "2026-11-23", "referrer_name": "Estelle Marchant", "referrer_role": "Family Nurse Partnership, Mid Essex", "referrer_phone": "+441632960365",
        "referrer_email": "estelle.marchant@fnp.example.org", "infant_name": "Peaches", "infant_dob": "2026-04-12", "infant_nhs_number": "9990003173", "parent_name": "Shannon Brody",
        "parent_dob": "2008-01-23", "parent_nhs_number": "9990003165", "parent_address": "Flat 2, The Foyer, Victoria Road, Chelmsford, CM1 3QQ", "parent_postcode": "CM1 3QQ",
        "parent_phone": "+447700900365", "other_parent_name": "Kieran Walsh", "other_parent_dob": "2005-02-02", "other_parent_relationship": "father", "gp_name": "Dr Hatton",
        "gp_practice": "Beauchamp House Surgery", "social_worker": "Marguerite Deane", "safeguarding_status": "child_protection", "consent_to_referral": "yes",
        "consent_to_share": "yes", "reason_for_referral": REASON,
    }  # fmt: skip
    return letter("family_nurse", lines, said)


def early_help() -> Case:
    """Both in one subject line, then headings of the writer's own."""
    lines = (
        "Families First Rochford",
        "Date: 18/11/26",
        "Dear colleague",
        "Referral for: Baby Nina Castellano (dob 03.05.26) and mother Giulia Castellano (dob 19.09.95), both of 21 Ashingdon Road, Rochford SS4 3QQ. Tel 07700 900375.",
        "Reason for referral",
        "Giulia had a very difficult labour and Nina was resuscitated. Giulia checks Nina's breathing every few minutes, keeps her in the sling all day and has not left the house for six weeks.",
        "Family composition",
        "Father - Matteo Castellano, 07/01/1993, works offshore, home 2 weeks in 4. No other children.",
        "Professionals",
        "GP Dr Aldous, Back Lane Surgery. HV Kirsty Lomax. Early Help lead: myself.",
        "What would the family like?",
        "For Giulia to be able to put Nina down and go to the shops. Matteo would like to know how to help.",
        "Views of the child",
        "Nina is a smiley baby. She is not yet rolling, she has not had much floor time.",
        "Consent: verbal consent given by both parents 16/11/26",
        "Regards",
        "Darren Petts, Early Help Practitioner",
        "darren.petts@council.example.org / 01632 960375",
    )
    said = {
        "referral_date": "2026-11-18", "referrer_name": "Darren Petts", "referrer_role": "Early Help Practitioner", "referrer_phone": "+441632960375",
        "referrer_email": "darren.petts@council.example.org", "infant_name": "Nina Castellano", "infant_dob": "2026-05-03", "parent_name": "Giulia Castellano",
        "parent_dob": "1995-09-19", "parent_relationship": "mother", "parent_address": "21 Ashingdon Road, Rochford SS4 3QQ", "parent_postcode": "SS4 3QQ",
        "parent_phone": "+447700900375", "other_parent_name": "Matteo Castellano", "other_parent_dob": "1993-01-07", "other_parent_relationship": "Father", "gp_name": "Dr Aldous",
        "gp_practice": "Back Lane Surgery", "health_visitor": "Kirsty Lomax", "consent_to_referral": "yes", "consent_date": "2026-11-16",
        "reason_for_referral": "Giulia had a very difficult labour and Nina was resuscitated. Giulia checks Nina's breathing every few minutes, keeps her in the sling all day and has not left the house for six weeks.",
        "voice_of_infant": "Nina is a smiley baby. She is not yet rolling, she has not had much floor time.",
        "hopes_and_concerns": "For Giulia to be able to put Nina down and go to the shops. Matteo would like to know how to help.",
    }  # fmt: skip
    return letter("early_help", lines, said)


def consultant() -> Case:
    """A clinic letter with the diagnoses numbered above it."""
    lines = (
        "**Broadmarsh Hospital",
        "Department of Obstetrics and Gynaecology",
        ">Consultant: Miss Ananya Rao",
        ">Secretary: 01632 960395",
        ">Clinic date: 12/11/2026",
        ">Typed: 16/11/2026",
        "",
        "Parent Infant Mental Health Service",
        "",
        "Dear Colleagues",
        "",
        "**Siobhan Fennelly - DOB 31/10/1988 - NHS 999 000 3181",
        "**Brook Cottage, Fullers Lane, Wickham Bishops CM8 3QQ - 07700 900395",
        "",
        "Diagnosis:   1. 24 weeks pregnant, EDD 04/03/2027",
        "             2. Previous stillbirth at 38 weeks (2023)",
        "             3. Tokophobia",
        "",
        "Plan:        Consultant led care, elective LSCS at 38 weeks",
        "",
        "I would be very grateful if you could see this lady, who is in her third pregnancy. She is",
        "attending with her partner Declan Moore. She has told the midwives that she cannot think about",
        "this baby as a real baby and she asks for the sound to be turned off at scans. She was offered",
        "counselling after her loss but did not go. There is no social services involvement.",
        "",
        "She has agreed to be referred and is aware that you will contact her directly. Her midwife is",
        "Constance Ubah and her GP is Dr Mills at Great Totham Surgery.",
        "",
        "With kind regards",
        "",
        "Miss Ananya Rao",
        "Consultant Obstetrician",
        "",
        "cc: Patient; GP",
    )
    said = {
        "referral_date": "2026-11-16", "referrer_name": "Miss Ananya Rao", "referrer_role": "Consultant Obstetrician", "referrer_organisation": "Broadmarsh Hospital", "referrer_phone": "+441632960395",
        "infant_due_date": "2027-03-04", "gestation_now": "24+0", "parent_name": "Siobhan Fennelly", "parent_dob": "1988-10-31", "parent_nhs_number": "9990003181",
        "parent_address": "Brook Cottage, Fullers Lane, Wickham Bishops CM8 3QQ", "parent_postcode": "CM8 3QQ", "parent_phone": "+447700900395", "other_parent_name": "Declan Moore",
        "gp_name": "Dr Mills", "gp_practice": "Great Totham Surgery", "midwife": "Constance Ubah", "safeguarding_status": "none", "consent_to_referral": "yes",
        "reason_for_referral": REASON,
    }  # fmt: skip
    return Case("consultant.pdf", typed(lines), said)


def no_consent_yet() -> Case:
    """A GP who asks before speaking to the mother: that is no consent."""
    lines = (
        "Burnham Surgery",
        "Foundry Lane, Burnham on Crouch CM0 8QQ",
        "01632 960455",
        "",
        "Date: 23 Nov 2026",
        "",
        "Dear Sirs",
        "Patient: Hayley Sadd    DOB: 30/05/2000    NHS No.: 999 000 3238",
        "Address: 11 Maple Way, Burnham-on-Crouch, CM0 8QQ    Tel: 07700 900455",
        "Problem: Postnatal depression / attachment",
        "Thank you for your advice about this woman. She has a 10 week old daughter, Ottilie (born 14.09.26). She feels nothing for her.",
        "I have not yet discussed a referral with her and would like to know whether you think it is appropriate before I do.",
        "There is a social worker, Mr Obi, from the Maldon team.",
        "Medication: sertraline 100mg, folic acid",
        "Kind regards",
        "Dr Prunella Stokes",
        "Salaried GP",
    )
    said = {
        "referral_date": "2026-11-23", "referrer_name": "Dr Prunella Stokes", "referrer_role": "Salaried GP", "referrer_organisation": "Burnham Surgery",
        "referrer_address": "Foundry Lane, Burnham on Crouch CM0 8QQ", "referrer_phone": "+441632960455", "infant_name": "Ottilie", "infant_dob": "2026-09-14",
        "parent_name": "Hayley Sadd", "parent_dob": "2000-05-30", "parent_nhs_number": "9990003238", "parent_address": "11 Maple Way, Burnham-on-Crouch, CM0 8QQ",
        "parent_postcode": "CM0 8QQ", "parent_phone": "+447700900455", "social_worker": "Mr Obi", "reason_for_referral": REASON,
    }  # fmt: skip
    return letter("no_consent_yet", lines, said)


def mbu() -> Case:
    """The patient's block above the greeting, below the ward's letterhead."""
    lines = (
        "**Rainsford Mother & Baby Inpatient Unit",
        "",
        "Discharge Notification and Onward Referral",
        "Name: Ebony Clarke-Jones",
        "D.O.B.: 02 Feb 1995",
        "NHS Number: 999 000 3246",
        "Address on discharge: c/o Mrs V Clarke, 80 Stansted Road, Bishops Stortford, CM23 2QQ",
        "Telephone: 07700 900465",
        "Infant: Solomon Clarke-Jones, d.o.b. 09 Aug 2026",
        "Date of admission: 25/08/2026     Date of discharge: 20/11/2026",
        "Diagnosis: Postpartum psychosis (F53.1), in remission",
        "Dear Parent Infant Mental Health colleagues",
        "We would be grateful if you could offer follow-on dyadic work to Ebony and Solomon. On admission she believed that Solomon had been swapped. These beliefs have gone but she remains cautious and says that she 'is still getting to know him'.",
        "Solomon's father, Jerome Clarke, is not in contact. Ebony's mother will support her at home and is known to you from a previous referral.",
        "Follow up: Care coordinator is Wanda Price, Herts & West Essex perinatal team. GP: Dr Noor, Church Street Practice. HV: Anita Bose.",
        "Ebony consents to this referral and to information sharing.",
        "Yours sincerely",
        "Dr Gareth Pugh",
        "Specialty Doctor",
        "Ward telephone 01632 960465",
    )
    said = {
        "referrer_name": "Dr Gareth Pugh", "referrer_role": "Specialty Doctor", "referrer_organisation": "Rainsford Mother & Baby Inpatient Unit", "referrer_phone": "+441632960465",
        "infant_name": "Solomon Clarke-Jones", "infant_dob": "2026-08-09", "parent_name": "Ebony Clarke-Jones", "parent_dob": "1995-02-02", "parent_nhs_number": "9990003246",
        "parent_address": "c/o Mrs V Clarke, 80 Stansted Road, Bishops Stortford, CM23 2QQ", "parent_postcode": "CM23 2QQ", "parent_phone": "+447700900465",
        "other_parent_name": "Jerome Clarke", "gp_name": "Dr Noor", "gp_practice": "Church Street Practice", "health_visitor": "Anita Bose", "mental_health_team": "Wanda Price",
        "consent_to_referral": "yes", "consent_to_share": "yes", "reason_for_referral": REASON,
    }  # fmt: skip
    return letter("mbu", lines, said)


def psychologist() -> Case:
    """Both parents in one breath in the body, the child in the subject."""
    lines = (
        "**Paediatric Psychology Service",
        "Meadowbank Children's Hospital",
        ">19th November 2026",
        ">Direct line: 01632 960475",
        ">Email: paed.psychology@hospital.example.org",
        "",
        "Parent Infant Mental Health Service",
        "",
        "Dear Colleague",
        "",
        "**Re: Rafferty Doyle (dob 22/01/2026; NHS 999 000 3254)",
        "**      12 Windmill Rise, Hadleigh, Benfleet, SS7 2QQ",
        "",
        "Rafferty is a ten month old boy with a repaired oesophageal atresia who has spent five months of",
        "his life in hospital. I have been seeing his parents, Niamh and Connor Doyle, on the ward.",
        "",
        "Niamh finds it hard to play with Rafferty; she says that she has learnt to be 'his nurse'. She feeds",
        "him through a gastrostomy and avoids his face while she does so. Rafferty is slow to smile and",
        "turns from adults who lean in. Niamh had her own surgery as a baby and was left alone in hospital.",
        "",
        "Both parents would welcome a referral and have seen a copy of this letter. The best contact",
        "number is Niamh's mobile, 07700 900475. Their health visitor is Dawn Prior (Benfleet clinic) and the",
        "GP is Dr Shah at Hadleigh Practice. They do not have a social worker.",
        "",
        "With kind regards,",
        "",
        "Dr Esther Lowenthal",
        "Clinical Psychologist",
    )
    said = {
        "referral_date": "2026-11-19", "referrer_name": "Dr Esther Lowenthal", "referrer_role": "Clinical Psychologist", "referrer_organisation": "Paediatric Psychology Service",
        "referrer_phone": "+441632960475", "referrer_email": "paed.psychology@hospital.example.org", "infant_name": "Rafferty Doyle", "infant_dob": "2026-01-22",
        "infant_nhs_number": "9990003254", "parent_name": "Niamh Doyle", "parent_address": "12 Windmill Rise, Hadleigh, Benfleet, SS7 2QQ", "parent_postcode": "SS7 2QQ",
        "parent_phone": "+447700900475", "other_parent_name": "Connor Doyle", "gp_name": "Dr Shah", "gp_practice": "Hadleigh Practice", "health_visitor": "Dawn Prior",
        "safeguarding_status": "none", "reason_for_referral": REASON,
    }  # fmt: skip
    return Case("psychologist.pdf", typed(lines), said)


def probation() -> Case:
    """Everything about a pregnancy in the paragraphs of a letter from outside health."""
    lines = (
        "Essex Probation Delivery Unit",
        "25/11/2026",
        "To whom it may concern,",
        "I supervise Ms Kelly-Ann Frost (04.07.1998) on a community order and would like to ask for your support for her and her unborn baby.",
        "Kelly-Ann is 30 weeks pregnant and is due on the 3rd of February 2027. Her previous two children were adopted. She lives in supported housing at Flat 12, Beacon House, Moulsham Street, Chelmsford CM2 0QQ. I can be reached on 01632 960485 and Kelly-Ann on 07700 900485; she is happy for you to text.",
        "She is engaging with Open Road for her substance use and her unborn is subject to a child protection plan. Her social worker is Bridget Malone of the Chelmsford assessment team. The midwife is Tracey Unwin.",
        "She told me 'I'm not letting myself love this one until I know'. She does want help and she signed a consent form for this letter on 24/11/2026.",
        "The baby's father is Wayne Pitt, who is in HMP Chelmsford.",
        "Yours faithfully",
        "Obinna Chukwu",
        "Probation Officer",
    )
    said = {
        "referral_date": "2026-11-25", "referrer_name": "Obinna Chukwu", "referrer_role": "Probation Officer", "referrer_organisation": "Essex Probation Delivery Unit",
        "referrer_phone": "+441632960485", "infant_due_date": "2027-02-03", "gestation_now": "30+0", "parent_name": "Ms Kelly-Ann Frost", "parent_dob": "1998-07-04",
        "parent_address": "Flat 12, Beacon House, Moulsham Street, Chelmsford CM2 0QQ", "parent_postcode": "CM2 0QQ", "parent_phone": "+447700900485",
        "other_parent_name": "Wayne Pitt", "midwife": "Tracey Unwin", "social_worker": "Bridget Malone", "safeguarding_status": "child_protection", "reason_for_referral": REASON,
    }  # fmt: skip
    return letter("probation", lines, said)


MORE_WRITING_CASES = (
    discharge,
    family_nurse,
    early_help,
    consultant,
    no_consent_yet,
    mbu,
    psychologist,
    probation,
)

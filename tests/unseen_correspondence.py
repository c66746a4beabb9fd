"""Letters, mails and texts as other teams write them: letterheads of every make, families told of in passing, records pasted or exported.

Kept to throughout: what stands only in a mail's headers is not a value; "son" or "daughter" in a sentence is no `infant_sex`; a relationship is a value where it is a label or is said
of the person by name ("his mother, Ann"), the father's only where it is a label; brothers and sisters told of in a sentence are rows of name, age or date of birth, relationship.
"""

from __future__ import annotations

import io
from collections.abc import Sequence
from email.message import EmailMessage
from typing import Any

import docx
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.shared import Inches, Pt

from tests.unseen_letters import REASON, letter
from tests.unseen_word import Case, grid, saved


def paper(
    name: str,
    blocks: Sequence[Any],
    fields: dict[str, object],
    head: Sequence[str] = (),
    foot: str = "",
    font: str = "",
    lines: bool = True,
) -> Case:
    """A letter of paragraphs and tables: "#" a heading style, "**" bold, ">" right, "^" centred, "* " a bullet, "|" a break; a tuple of rows is a table."""
    doc = docx.Document()
    if font:
        doc.styles["Normal"].font.name, doc.styles["Normal"].font.size = font, Pt(10)
    for text in head:
        doc.sections[0].header.add_paragraph(text)
    if foot:
        doc.sections[0].footer.add_paragraph(foot)
    for block in blocks:
        if not isinstance(block, str):
            table = grid(doc, block)
            if not lines:
                table.style = doc.styles["Normal Table"]
        elif block.startswith("#"):
            doc.add_heading(block[1:], level=2)
        elif block.startswith("* "):
            doc.add_paragraph(block[2:], style="List Bullet")
        else:
            paragraph = doc.add_paragraph()
            if block[:1] in (">", "^"):
                paragraph.alignment = WD_ALIGN_PARAGRAPH.RIGHT if block[0] == ">" else WD_ALIGN_PARAGRAPH.CENTER
                block = block[1:]
            parts = [part.lstrip(">^") for part in block.split("|")]
            for at, part in enumerate(parts):
                run = paragraph.add_run(part.removeprefix("**"))
                run.bold = part.startswith("**") or None
                if at < len(parts) - 1:
                    run.add_break()
    return Case(f"{name}.docx", saved(doc), fields)


def post(
    name: str,
    text: str,
    fields: dict[str, object],
    sender: str,
    subject: str,
    html: str = "",
    date: str = "Thu, 26 Nov 2026 17:52:11 +0000",
    charset: str = "utf-8",
) -> Case:
    """A mail: plain, of both kinds, or (an empty `text`) of HTML alone."""
    made = EmailMessage()
    made["From"], made["To"], made["Subject"], made["Date"] = sender, "EPUT PIMHS <referrals@service.example.org>", subject, date
    made["Message-ID"] = f"<{name}@mailer.example.net>"
    if text:
        made.set_content(text, charset=charset, cte="quoted-printable")
        if html:
            made.add_alternative(html, subtype="html", charset="utf-8", cte="base64")
    else:
        made.set_content(html, subtype="html", charset="utf-8", cte="quoted-printable")
    return Case(f"{name}.eml", made.as_bytes(), fields)


# Letters


def emis_letter() -> Case:
    """A surgery system's merge letter: the letterhead a table, the patient's details a table of merged fields, problems and medication after the letter, "Usual GP" is not the writer."""
    blocks = (
        (
            (
                "The Limes Medical Centre",
                "Partners: Dr A Quayle, Dr S Bhandari, Dr H Lowe\n48 Station Approach, Braintree, Essex CM7 3QX\nTel: 01632 960801   Fax: 01632 960802\nthelimes.admin@gp.example.org",
            ),
        ),
        "Date of Report: 17-Nov-2026|Our Ref: LMC/55120/SB",
        "Perinatal Infant Mental Health Team|Maldon",
        (
            ("Patient Name:", "Mrs Rukhsana MALIK", "Date of Birth:", "09-Sep-1993"),
            ("NHS Number:", "999 004 7006", "Gender:", "Female"),
            ("Address:", "3 Panfield Mews, Braintree, Essex, CM7 5AA", "Home Tel:", ""),
            ("Usual GP:", "Dr H Lowe", "Mobile:", "07700 900801"),
        ),
        "Dear Colleague",
        "Thank you for seeing this lady who is fourteen weeks postnatal. She delivered a little girl, Inaya, on 8th August, by ventouse after a long induction.",
        "She attended this morning with her sister. She describes watching Inaya “through glass”. She does the nappies and the bottles “by the clock” but has not yet sung to her or called her by "
        "her name, and the family have begun to notice. She is sleeping four hours a night. No red flags on direct questioning. I have increased sertraline and booked a two week review.",
        "She is in agreement with a referral to yourselves and asked me to say that mornings are best. No safeguarding concerns at present.",
        "Yours sincerely",
        "(Electronically signed)|Dr Sunita Bhandari|GP Partner",
        "**Active Problems",
        "Aug-2026 Postnatal depression|2019 Hypothyroidism",
        "**Current Medication",
        "Sertraline 100mg tablets, one daily|Levothyroxine 75 microgram tablets, one daily",
        "**Allergies|No known allergies",
    )
    said = {
        "referrer_organisation": "The Limes Medical Centre", "referrer_address": "48 Station Approach, Braintree, Essex CM7 3QX", "referrer_phone": "+441632960801", "referrer_email": "thelimes.admin@gp.example.org",
        "referral_date": "2026-11-17", "parent_name": "Mrs Rukhsana MALIK", "parent_dob": "1993-09-09", "parent_nhs_number": "9990047006", "parent_address": "3 Panfield Mews, Braintree, Essex, CM7 5AA",
        "parent_postcode": "CM7 5AA", "parent_phone": "+447700900801", "gp_name": "Dr H Lowe", "infant_name": "Inaya", "infant_dob": "2026-08-08", "safeguarding_status": "none", "consent_to_referral": "yes",
        "referrer_name": "Dr Sunita Bhandari", "referrer_role": "GP Partner", "reason_for_referral": REASON,
    }  # fmt: skip
    return paper("emis_letter", blocks, said)


def two_column_letterhead() -> Case:
    """A hospital trust's letter: the letterhead a table of two columns without lines (department left, contact right), date and references within it, the subject in bold, an appendix of names."""
    blocks = (
        (
            (
                "Clinical Health Psychology, Fulbourn Cross Hospital\nMaternity Outpatients, Level 3\nRobinson Way\nCambridge CB2 9AA",
                "Secretary: Mrs P. Lyle\nDirect dial: 01632 960811\nSwitchboard: 01632 960800\npsychology.maternity@hospital.example.org",
            ),
            ("Private & Confidential", "Ref: FCH/MP/3321\nDictated: 19.11.26\nTyped: 23.11.26"),
        ),
        "Together with Baby|Cherry Trees|Maldon",
        "Dear colleagues,",
        "**Re: Ms Ottoline Prewett-Shah  –  d.o.b. 14.03.1988  –  NHS no. 999 004 7030|**The Old Dairy, Duck Street, Saffron Walden CB11 3ZZ  –  tel. 07700 900811",
        "I would be grateful if you would consider Ottoline for antenatal work. She is expecting her second child (EDD 19.02.27) and is currently 27+3.",
        "I have met with her on six occasions for tokophobia following the birth of her son Barnaby, who is now 3 and lives with her and her husband. The fear of labour has eased considerably. "
        "What has come into view behind it is her sense that she ‘missed’ Barnaby as a baby and that this baby, too, will be handed to somebody else while she is mended.",
        "Her husband, Dr Imran Shah, has joined two sessions. Ottoline’s own mother was hospitalised for much of her first two years and she has been told little about it.",
        "She has seen and agreed this letter, and is happy for you to liaise with her GP, Dr Fenwick of Bridge End Surgery. Social care are not involved.",
        "Kind regards",
        "Dr Tamara Oyelowo|Highly Specialist Clinical Psychologist",
        "cc. Ms Prewett-Shah|Dr Fenwick, Bridge End Surgery, Saffron Walden|Hannah Tully, Community Midwife",
    )
    said = {
        "referrer_organisation": "Clinical Health Psychology, Fulbourn Cross Hospital", "referrer_address": "Maternity Outpatients, Level 3, Robinson Way, Cambridge CB2 9AA", "referrer_phone": "+441632960811",
        "referrer_email": "psychology.maternity@hospital.example.org", "referral_date": "2026-11-23", "parent_name": "Ms Ottoline Prewett-Shah", "parent_dob": "1988-03-14", "parent_nhs_number": "9990047030",
        "parent_address": "The Old Dairy, Duck Street, Saffron Walden CB11 3ZZ", "parent_postcode": "CB11 3ZZ", "parent_phone": "+447700900811", "infant_due_date": "2027-02-19", "gestation_now": "27+3",
        "household": ["Barnaby, 3, son"], "other_parent_name": "Dr Imran Shah", "gp_name": "Dr Fenwick", "gp_practice": "Bridge End Surgery", "midwife": "Hannah Tully", "safeguarding_status": "none",
        "consent_to_referral": "yes", "consent_to_share": "yes", "referrer_name": "Dr Tamara Oyelowo", "referrer_role": "Highly Specialist Clinical Psychologist", "reason_for_referral": REASON,
    }  # fmt: skip
    return paper("two_column_letterhead", blocks, said, lines=False)


def health_visitors_plain() -> Case:
    """A hasty letter without a letterhead; who she is comes at the end, the date in words in the first line, the birth weight and a score are not numbers of ours."""
    lines = (
        "Wednesday the 18th of November 2026",
        "Hello all,",
        "As discussed with Ella on your duty line I am putting the Broadbent family to you in writing.",
        "Mum is Jodie Broadbent (18/06/2001). Baby is Albie Broadbent, born 4/5/26 at 39 weeks weighing 3.61 kg. Dad is Curtis Neale, he and Jodie are living together at Jodie’s nan’s, 114 Cherry Garden Lane, Maldon CM9 7ZA. "
        "Jodie’s number is 07700 900821, please text first as she doesn’t answer numbers she doesn’t know.",
        "I have been going in fortnightly since the new birth visit. EPDS was 16 then and is 13 now. Albie cries as soon as Jodie sits down with him and she says it is because he knows she doesn’t want him. She had a "
        "difficult time with her own mum, who left when Jodie was two, and she said last week “I’m just waiting to do it an’ all”. I don’t think she will but I do think she frightens herself.",
        "Jodie is up for a referral and said you can ring her nan as well if you can’t get hold of her. GP is Dr Rashid at Longfield. No safeguarding concerns, they’ve never had a social worker.",
        "Thanks for thinking about them",
        "Bev Stannard|Health Visitor, Maldon and Dengie 0-19 team|bev.stannard@zero19.example.org / 07700 900822",
    )
    said = {
        "referral_date": "2026-11-18", "parent_name": "Jodie Broadbent", "parent_dob": "2001-06-18", "parent_relationship": "Mum", "infant_name": "Albie Broadbent", "infant_dob": "2026-05-04",
        "gestation_at_birth": "39+0", "other_parent_name": "Curtis Neale", "parent_address": "114 Cherry Garden Lane, Maldon CM9 7ZA", "parent_postcode": "CM9 7ZA",
        "parent_phone": "+447700900821", "consent_to_referral": "yes", "gp_name": "Dr Rashid", "gp_practice": "Longfield", "safeguarding_status": "none", "referrer_name": "Bev Stannard", "referrer_role": "Health Visitor",
        "referrer_organisation": "Maldon and Dengie 0-19 team", "referrer_email": "bev.stannard@zero19.example.org", "referrer_phone": "+447700900822", "reason_for_referral": REASON,
    }  # fmt: skip
    return letter("health_visitors_plain", lines, said)


def headed_social_worker() -> Case:
    """Liquidlogic's letter: Word headings of the council's own practice model ("What's working well"), children of the household in a table, the plan named twice."""
    why = "Kayleigh has told the family support worker that she ‘can’t look at’ Remi when he cries. He was left in his bouncer for most of three announced visits. He is quiet and watchful and is slow to reach for his mother."
    well = "Kayleigh has attended every core group. The flat is warm and clean. Maternal grandmother visits daily."
    blocks = (
        ">Children’s Services|>Assessment & Intervention North|>Rowan House, 33 Sheepen Lane|>Colchester CO3 4ZZ",
        "Date: 24 November 2026|Our reference: LL 4471902",
        "Dear Parent Infant Mental Health Service",
        "**Request for specialist support",
        (
            ("Child", "D.O.B.", "NHS number", "Lives with"),
            ("Remi Tansley", "30/03/2026", "9990047065", "Mother"),
        ),
        (
            ("Mother", "Kayleigh Tansley, 11/01/2000"),
            ("Father", "Marlon Greaves, 02/07/1997"),
            ("Home address", "Flat 12 Dunlin Court, Colchester CO4 3ZZ"),
            ("Mother’s mobile", "07700900831"),
        ),
        "#What are we worried about?",
        why,
        "#What’s working well?",
        well,
        "#Plan",
        "Remi is subject to a Child in Need plan (s17) reviewed on 12 November 2026.",
        "#Who else lives at home",
        "Tyrell Tansley, 19/08/2022, brother",
        "#Network",
        "Health visitor: Jacinta Pell|GP: Dr Moran, Highwoods Practice|Nursery: Little Acorns (Tyrell)",
        "#Parental agreement",
        "Kayleigh has given written agreement to this request dated 20 November 2026.",
        "Yours sincerely",
        "Adaeze Nwosu|Social Worker|01632 960831 | adaeze.nwosu@council.example.gov.uk",
    )
    said = {
        "referrer_organisation": "Children’s Services", "referrer_address": "Rowan House, 33 Sheepen Lane, Colchester CO3 4ZZ", "referral_date": "2026-11-24", "infant_name": "Remi Tansley", "infant_dob": "2026-03-30",
        "infant_nhs_number": "9990047065", "parent_name": "Kayleigh Tansley", "parent_dob": "2000-01-11", "parent_relationship": "Mother", "other_parent_name": "Marlon Greaves", "other_parent_dob": "1997-07-02",
        "other_parent_relationship": "Father", "parent_address": "Flat 12 Dunlin Court, Colchester CO4 3ZZ", "parent_postcode": "CO4 3ZZ", "parent_phone": "+447700900831", "reason_for_referral": why, "other_information": well,
        "safeguarding_status": "child_in_need", "safeguarding_details": "Remi is subject to a Child in Need plan (s17) reviewed on 12 November 2026.", "household": ["Tyrell Tansley, 19/08/2022, brother"],
        "health_visitor": "Jacinta Pell", "gp_name": "Dr Moran", "gp_practice": "Highwoods Practice", "other_services": "Nursery: Little Acorns (Tyrell)", "consent_to_referral": "yes", "consent_date": "2026-11-20",
        "referrer_name": "Adaeze Nwosu", "referrer_role": "Social Worker", "referrer_phone": "+441632960831", "referrer_email": "adaeze.nwosu@council.example.gov.uk",
    }  # fmt: skip
    return paper("headed_social_worker", blocks, said, font="Arial")


def clinic_headings() -> Case:
    """A psychiatrist's clinic letter in the AoMRC style: diagnoses, medication, risk and plan under headings of their own, the letter addressed to the patient's GP and copied to us."""
    mental = "Moderate depressive episode with onset at 30 weeks’ gestation (F32.1). Previous eating disorder, in remission since 2017."
    risk = "Passive thoughts of not waking up, no plan or intent. No thoughts of harm towards Wilf. Protective factors: her partner, her sister, her dog."
    blocks = (
        "^**Perinatal Community Mental Health Service (South)",
        "^Harlequin House, 7 Warrior Square, Southend-on-Sea SS1 9ZZ|^T: 01632 960841",
        "Clinic: Outpatient review, 20/11/2026        Letter: 25/11/2026",
        "Dr R. Pascoe|Thorpe Bay Surgery",
        "Dear Dr Pascoe,",
        "**Saskia DE WITT (b. 22/12/1990), 41B Ambleside Parade, Southend-on-Sea SS1 8ZZ, M: 07700 900841, NHS 999 004 7154",
        "#Diagnosis",
        mental,
        "#Current treatment",
        "Mirtazapine 30 mg nocte. CPN visits weekly (Lorraine Abbey).",
        "#Risk",
        risk,
        "#Review",
        "Saskia came with her partner, Jonno Marsh, and Wilf, who was born on 1 September 2026 at 36+5 weeks. She is brighter, eating regularly, and back to sleeping when he sleeps. She spoke more freely than before of being unable to "
        "find Wilf interesting, and of the guilt about it. When he looked for her face she turned him round to face the room. Jonno does most of the settling and is tired.",
        "#Plan",
        "* Continue mirtazapine",
        "* I am copying this letter to Together with Baby as a referral for parent-infant psychotherapy. Saskia consents to this.",
        "* Review in six weeks",
        "Yours sincerely",
        "Dr Gethin Maddox MRCPsych|Consultant in Perinatal Psychiatry",
        "Copies: Together with Baby; Ms De Witt; Moira Finch (health visitor)",
    )
    said = {
        "referrer_organisation": "Perinatal Community Mental Health Service (South)", "referrer_address": "Harlequin House, 7 Warrior Square, Southend-on-Sea SS1 9ZZ", "referrer_phone": "+441632960841",
        "referral_date": "2026-11-25", "parent_name": "Saskia DE WITT", "parent_dob": "1990-12-22", "parent_address": "41B Ambleside Parade, Southend-on-Sea SS1 8ZZ", "parent_postcode": "SS1 8ZZ", "parent_phone": "+447700900841",
        "parent_nhs_number": "9990047154", "mental_health": mental, "risk_details": risk, "other_parent_name": "Jonno Marsh", "infant_name": "Wilf", "infant_dob": "2026-09-01", "gestation_at_birth": "36+5",
        "mental_health_team": "Lorraine Abbey", "health_visitor": "Moira Finch", "gp_name": "Dr R. Pascoe", "gp_practice": "Thorpe Bay Surgery", "consent_to_referral": "yes", "referrer_name": "Dr Gethin Maddox MRCPsych",
        "referrer_role": "Consultant in Perinatal Psychiatry", "reason_for_referral": REASON,
    }  # fmt: skip
    return paper("clinic_headings", blocks, said)


def badger_discharge() -> Case:
    """A neonatal discharge letter of label-and-value tables whose last paragraph refers: mother's and baby's numbers side by side, corrected gestation beside gestation at birth, two dates of discharge."""
    why = (
        "Please could you offer Mrs Achterberg and Lotte an appointment. Mrs Achterberg was in intensive care for eight days after delivery and met Lotte by video call. Since then she has expressed milk round the clock but declines skin-to-skin "
        "and asks staff to settle Lotte. She told the ward psychologist that Lotte ‘feels like someone else’s’. She is aware of and agrees with this referral."
    )
    blocks = (
        "**Neonatal Discharge Letter",
        (("Discharging unit", "Princess Maud Hospital Neonatal Intensive Care", "Unit tel", "01632 960851"),),
        (
            ("BABY", "", "MOTHER", ""),
            ("Surname", "Achterberg", "Name", "Femke Achterberg"),
            ("Forename", "Lotte", "DOB", "17 May 1989"),
            ("NHS No", "9990047189", "NHS No", "9990047219"),
            ("DOB", "02 Sep 2026 03:14", "Phone", "07700 900851"),
            ("Sex", "F", "Address", "8 Maltings View, Harlow CM17 9ZZ"),
            ("Gestation at birth", "29+4", "Ethnicity", "Any other White background"),
            ("Corrected gestation at discharge", "39+6", "Language", "Dutch (fluent English)"),
            ("Birth weight", "1245 g", "GP", "Dr Pillay, Old Harlow Surgery"),
        ),
        "Date of discharge: 13 Nov 2026          Letter completed: 16 Nov 2026",
        "**Problems during stay",
        "RDS, jaundice requiring phototherapy, suspected sepsis (cultures negative), apnoea of prematurity",
        "**Referral - Parent Infant Mental Health",
        why,
        "**Safeguarding concerns",
        "None",
        "Completed by Dr Joss Aldridge, ST5 Neonates",
    )
    said = {
        "referrer_organisation": "Princess Maud Hospital Neonatal Intensive Care", "referrer_phone": "+441632960851", "infant_name": "Lotte Achterberg", "parent_name": "Femke Achterberg",
        "parent_relationship": "Mother", "parent_dob": "1989-05-17", "infant_nhs_number": "9990047189", "parent_nhs_number": "9990047219", "infant_dob": "2026-09-02", "parent_phone": "+447700900851", "infant_sex": "female",
        "parent_address": "8 Maltings View, Harlow CM17 9ZZ", "parent_postcode": "CM17 9ZZ", "gestation_at_birth": "29+4", "parent_ethnicity": "Any other White background", "parent_language": "Dutch (fluent English)",
        "gp_name": "Dr Pillay", "gp_practice": "Old Harlow Surgery", "referral_date": "2026-11-16", "reason_for_referral": why, "safeguarding_details": "None", "consent_to_referral": "yes", "referrer_name": "Dr Joss Aldridge",
        "referrer_role": "ST5 Neonates",
    }  # fmt: skip
    return paper("badger_discharge", blocks, said, font="Verdana")


def dad_is_referred() -> Case:
    """A charity's letter about a father: he is the referred parent, the baby's mother is the other one and is in hospital."""
    lines = (
        "Dads’ Corner CIC|Unit 6, Wharf Studios, Basildon SS14 9ZA|hello@dadscorner.example.org|020 7946 0861",
        "20.11.2026",
        "To: Parent Infant Mental Health, Essex",
        "Dear team",
        "**Referral of Leroy Atkins (DOB 05.10.1991) and his son Ezekiel Atkins (DOB 22.07.2026)",
        "Leroy came to our Saturday group through his union rep. He has been the main carer of Ezekiel since September, when Ezekiel’s mother, Patience Owusu, was admitted to hospital. She is likely to be there until the new year and the family see "
        "her twice a week. Leroy lives with Ezekiel and with Ezekiel’s sister Naomi, who is 5, at 90 Whitmore Way, Basildon SS14 8ZA. He can be reached on 07700 900861 and leroy.atkins@mail.example.com.",
        "He is a proud man and found it hard to tell us this: he is afraid of hurting Ezekiel when he dresses him, he keeps the radio on so as not to hear him, and he thinks that Ezekiel is waiting for his mother and merely putting up with him. "
        "His own father would not let a boy cry.",
        "Leroy has asked for this referral himself and has consented to it. He has parental responsibility. The family have an Early Help plan (lead: Shona Reid at Whitmore Primary). Their health visitor is Angela Osei-Tutu and they are registered at Felmores Surgery.",
        "In solidarity",
        "Mick Rainey|Groups and Outreach Lead",
    )
    said = {
        "referrer_organisation": "Dads’ Corner CIC", "referrer_address": "Unit 6, Wharf Studios, Basildon SS14 9ZA", "referrer_email": "hello@dadscorner.example.org", "referrer_phone": "+442079460861", "referral_date": "2026-11-20",
        "parent_name": "Leroy Atkins", "parent_dob": "1991-10-05", "infant_name": "Ezekiel Atkins", "infant_dob": "2026-07-22", "parent_primary_caregiver": "yes", "other_parent_name": "Patience Owusu", "household": ["Naomi, 5, sister"],
        "parent_address": "90 Whitmore Way, Basildon SS14 8ZA", "parent_postcode": "SS14 8ZA", "parent_phone": "+447700900861", "parent_email": "leroy.atkins@mail.example.com", "consent_to_referral": "yes", "parent_responsibility": "yes",
        "safeguarding_status": "early_help", "health_visitor": "Angela Osei-Tutu", "gp_practice": "Felmores Surgery", "referrer_name": "Mick Rainey", "referrer_role": "Groups and Outreach Lead", "reason_for_referral": REASON,
    }  # fmt: skip
    return letter("dad_is_referred", lines, said)


def bereaved_midwife() -> Case:
    """A specialist midwife's letter: an unborn baby with a name of its own ("Baby Kowalczyk"), EDC, parity, an interpreter, a number that must not be left messages on."""
    lines = (
        "**Mulberry Team - Maternal Mental Health|Broadacre Hospital, Basildon SS16 9ZA|Duty phone 07700 900870 (Mon-Fri)",
        "26/11/26",
        "Re   Agnieszka Kowalczyk   dob 30/11/1994   hosp no. B884102   NHS 999 004 7243",
        "Flat 2, 17 Timberlog Mews, Basildon, SS14 7ZB        07700 900871 (do not leave messages please, shared phone)",
        "G4 P1+2   EDC 04/04/27   21+4 today",
        "Partner Tomasz Kowalczyk dob 08/02/1990 07700 900872",
        "Dear all",
        "Thank you for agreeing to look at this. Agnieszka’s second baby, Zofia, was stillborn at 37 weeks in March last year and she miscarried in the autumn. She attends every scan, counts kicks though it is early for that, and refers to this baby as "
        "“the pregnancy”. There is nothing bought. She worries about their son Staś (7) who has asked whether this one is coming home.",
        "She would like to be helped to ‘let the baby in’. We discussed your service with an interpreter (Polish) and she has consented to the referral; an interpreter will be needed for appointments too. She is under Beth Halloran in the specialist "
        "perinatal team. No current safeguarding.",
        "Regards",
        "Siobhan Leary RM|Specialist Midwife, Bereavement & Rainbow Clinic",
    )
    said = {
        "referrer_organisation": "Mulberry Team - Maternal Mental Health", "referrer_address": "Broadacre Hospital, Basildon SS16 9ZA", "referrer_phone": "+447700900870", "referral_date": "2026-11-26", "parent_name": "Agnieszka Kowalczyk",
        "parent_dob": "1994-11-30", "parent_nhs_number": "9990047243", "parent_address": "Flat 2, 17 Timberlog Mews, Basildon, SS14 7ZB", "parent_postcode": "SS14 7ZB", "parent_phone": "+447700900871", "safe_to_leave_message": "no",
        "infant_due_date": "2027-04-04", "gestation_now": "21+4", "other_parent_name": "Tomasz Kowalczyk", "other_parent_dob": "1990-02-08", "other_parent_phone": "+447700900872",
        "household": ["Staś, 7, son"], "parent_language": "Polish", "interpreter_needed": "yes", "consent_to_referral": "yes", "mental_health_team": "Beth Halloran", "safeguarding_status": "none",
        "referrer_name": "Siobhan Leary RM", "referrer_role": "Specialist Midwife", "reason_for_referral": REASON,
    }  # fmt: skip
    return letter("bereaved_midwife", lines, said)


def nursery_letter() -> Case:
    """A nursery's letter on headed paper (page header and footer), the manager's; first names of the child's key person and mother's surname differs from the child's."""
    lines = (
        "25th November 2026",
        "Dear Sir or Madam",
        "RE: SUPPORT FOR HARPER LOCKYER (14/02/2025) AND MUM",
        "Harper has been with us since she was nine months old and attends on Mondays, Tuesdays and Thursdays. She lives with her mum, Danielle Orchard, and her big brother Mason (6) at 27 Pitsea View Road, Basildon SS13 9ZB. Mum’s telephone number is 07700 900881.",
        "We have noticed over the last term that Harper does not look up when Mum arrives. She goes on playing and Mum waits by the door with her coat on. Twice Harper has gone to another child’s mother with her arms up. Mum said to Harper’s key person, Chloe, "
        "that “she’d rather live here, I don’t blame her”. Mum was in foster care when she was small and says she hasn’t a clue what you are supposed to do. She came to our Stay and Play and was lovely with the other children.",
        "Mum is happy for me to write to you and for you to phone her. We have no safeguarding concerns. The health visitor is Karen Boateng.",
        "Yours faithfully",
        "Mrs Lynette Skinner|Nursery Manager and Designated Safeguarding Lead",
    )
    said = {
        "referral_date": "2026-11-25", "infant_name": "HARPER LOCKYER", "infant_dob": "2025-02-14", "parent_name": "Danielle Orchard", "parent_relationship": "mum", "household": ["Mason, 6, brother"],
        "parent_address": "27 Pitsea View Road, Basildon SS13 9ZB", "parent_postcode": "SS13 9ZB", "parent_phone": "+447700900881", "consent_to_referral": "yes", "health_visitor": "Karen Boateng",
        "referrer_name": "Mrs Lynette Skinner", "referrer_role": "Nursery Manager and Designated Safeguarding Lead", "referrer_organisation": "Busy Bees & Buttercups Day Nursery",
        "referrer_address": "2 Rectory Parade, Basildon SS13 8ZB", "referrer_phone": "+441632960881", "referrer_email": "manager@buttercups.example.com", "safeguarding_status": "none", "reason_for_referral": REASON,
    }  # fmt: skip
    return letter(
        "nursery_letter",
        lines,
        said,
        (
            "Busy Bees & Buttercups Day Nursery",
            "2 Rectory Parade, Basildon SS13 8ZB",
            "01632 960881   manager@buttercups.example.com",
        ),
        foot="Rated Good by Ofsted. Registered in England, company number 00000000. VAT registered.",
    )


def mother_writes() -> Case:
    """A mother's own letter, handwritten style: her address at the top right, everybody else only in passing; she is no referrer's role."""
    lines = (
        ">15 Nightingale Rise|>Chelmsford|>Essex|>CM1 9ZC|>07700 900891",
        ">Sunday 22 November 2026",
        "To whoever opens this,",
        "My health visitor (Lindsey Crewe) told me I could write to you myself so here goes.",
        "My name is Bethan Goodall and I’m 31, born 6 May 1995. My baby is called Iris Goodall and she was born on 21 June this year. I had always wanted a girl. I don’t know what is the matter with me. I look after her, everybody says what a good mum I am, and I feel as "
        "if I’m babysitting and her real mum will be back at six. When she smiles I look behind me. My husband Gareth says give it time but it is five months.",
        "My doctor is Dr Ferris at Melbourne Park surgery. I take propranolol, that’s all. I’m not going to hurt her or me. I’d like somebody to see us together, please. I agree to being referred and I give you my permission to talk to Lindsey and to Dr Ferris.",
        "You can leave a message on my phone. Please don’t send letters as Gareth’s mum opens them.",
        "Yours hopefully",
        "Bethan Goodall",
    )
    said = {
        "parent_address": "15 Nightingale Rise, Chelmsford, Essex, CM1 9ZC", "parent_postcode": "CM1 9ZC", "parent_phone": "+447700900891", "referral_date": "2026-11-22", "health_visitor": "Lindsey Crewe", "parent_name": "Bethan Goodall",
        "parent_dob": "1995-05-06", "infant_name": "Iris Goodall", "infant_dob": "2026-06-21", "other_parent_name": "Gareth", "gp_name": "Dr Ferris", "gp_practice": "Melbourne Park surgery", "consent_to_share": "yes",
        "consent_to_referral": "yes", "safe_to_leave_message": "yes", "referrer_name": "Bethan Goodall", "referrer_phone": "+447700900891", "reason_for_referral": REASON,
    }  # fmt: skip
    return letter("mother_writes", lines, said)


def scanned_form_letter() -> Case:
    """A SystmOne letter: labels run on in one paragraph with two spaces between, "Dear Team," then a "History" and an "Examination" that are the story; headings with colons and text behind them."""
    lines = (
        "Dr K Osgood & Partners, Wickford Road Surgery, 51 Wickford Road, Wickford SS12 9ZD.  Tel 01632 960901",
        "Name: Ms Chantelle Rudge  Date of birth: 27 Feb 2003  NHS no: 999 004 7278  Address: 6 Nevendon Grove, Wickford SS12 8ZD  Mobile: 07700 900901  Ethnicity: Mixed - White and Black Caribbean  Main language: English",
        "Date: 13 Nov 2026",
        "Dear Team,",
        "Presenting complaint: difficulty bonding with son",
        "History: 23 yo, P1. SVD 31/08/2026, baby Kobe Rudge. Describes ‘going through the motions’. Tearful when he cries, hands to own mother (lives with her). Father of baby - Shaquille Dunn - not involved since 20/40. Was LAC age 8-16.",
        "Mental health: Low mood, PHQ-9 14, GAD-7 11. Previous overdose 2019. On citalopram 20 mg since October.",
        "Risk: Denies suicidal ideation. No thoughts to harm baby.",
        "Safeguarding: nil current",
        "Consent: patient consents to referral and to sharing of record",
        "Many thanks",
        "Dr Yusuf Karim|Salaried GP",
    )
    said = {
        "referrer_organisation": "Wickford Road Surgery", "referrer_address": "51 Wickford Road, Wickford SS12 9ZD", "referrer_phone": "+441632960901", "parent_name": "Ms Chantelle Rudge", "parent_dob": "2003-02-27",
        "parent_nhs_number": "9990047278", "parent_address": "6 Nevendon Grove, Wickford SS12 8ZD", "parent_postcode": "SS12 8ZD", "parent_phone": "+447700900901", "parent_ethnicity": "Mixed - White and Black Caribbean",
        "parent_language": "English", "referral_date": "2026-11-13", "infant_name": "Kobe Rudge", "infant_dob": "2026-08-31", "other_parent_name": "Shaquille Dunn",
        "mental_health": "Low mood, PHQ-9 14, GAD-7 11. Previous overdose 2019. On citalopram 20 mg since October.", "risk_details": "Denies suicidal ideation. No thoughts to harm baby.", "safeguarding_details": "nil current",
        "consent_to_referral": "yes", "consent_to_share": "yes", "referrer_name": "Dr Yusuf Karim", "referrer_role": "Salaried GP", "reason_for_referral": "difficulty bonding with son",
        "other_information": "23 yo, P1. SVD 31/08/2026, baby Kobe Rudge. Describes ‘going through the motions’. Tearful when he cries, hands to own mother (lives with her). Father of baby - Shaquille Dunn - not involved since 20/40. Was LAC age 8-16.",
    }  # fmt: skip
    return letter("scanned_form_letter", lines, said)


def court_letter() -> Case:
    """A children's guardian's or legal style: numbered paragraphs, "hereinafter", the child under a care order with a placement address that is the grandmother's, who is referred."""
    lines = (
        "**Thameside Borough Council|Kinship & Permanence Service|Civic Square, Grays RM17 9ZE",
        "Our ref: KPS/2026/0417\tYour ref:\tDate: 16th November, 2026",
        "Contact: Mr. D. Achebe (Supervising Social Worker)\tTel. 01632 960911\tdenzil.achebe@thameside.example.gov.uk",
        "Dear Sirs,",
        "**Child: Logan Fitch, born 9 December 2025",
        "**Carer: Mrs. Maureen Fitch (paternal grandmother), born 13 July 1971, of 19 Lodge Lane Close, Grays RM16 9ZE (tel. 07700 900911)",
        "1. Logan has been looked after by this authority under an interim care order since 3 March 2026 and has been placed with Mrs. Fitch, a temporarily approved kinship carer, since that date.",
        "2. Logan’s mother is Ms. Shelby Crane (born 21 September 2003). She attends contact on alternate Fridays. His father’s whereabouts are not known.",
        "3. Mrs. Fitch brought up four children. She describes Logan as “a different article”. He arches when held, wakes screaming and will take a bottle only when he is facing outward. She has started to dread the evenings and reports that she has put her bed in another room.",
        "4. The authority would ask that Mrs. Fitch and Logan be considered for support to their relationship. This is not a request for an assessment for the proceedings.",
        "5. Mrs. Fitch consents to this referral. The authority shares parental responsibility and consents likewise. Logan is registered with Dr. Goodison, Chafford Surgery. His health visitor is Ms. Priti Lad (Looked After Children team).",
        "Yours faithfully,",
        "Mr. D. Achebe",
    )
    said = {
        "referrer_organisation": "Thameside Borough Council", "referrer_address": "Civic Square, Grays RM17 9ZE", "referral_date": "2026-11-16", "referrer_name": "Mr. D. Achebe", "referrer_role": "Supervising Social Worker",
        "referrer_phone": "+441632960911", "referrer_email": "denzil.achebe@thameside.example.gov.uk", "infant_name": "Logan Fitch", "infant_dob": "2025-12-09", "parent_name": "Mrs. Maureen Fitch", "parent_relationship": "paternal grandmother",
        "parent_dob": "1971-07-13", "parent_address": "19 Lodge Lane Close, Grays RM16 9ZE", "parent_postcode": "RM16 9ZE", "parent_phone": "+447700900911", "safeguarding_status": "looked_after", "other_parent_name": "Ms. Shelby Crane",
        "other_parent_dob": "2003-09-21", "consent_to_referral": "yes", "gp_name": "Dr. Goodison", "gp_practice": "Chafford Surgery", "health_visitor": "Ms. Priti Lad", "reason_for_referral": REASON,
    }  # fmt: skip
    return letter("court_letter", lines, said)


def talking_therapies() -> Case:
    """A therapy service's discharge letter with bold run-in headings ("Presenting difficulties –"), scores in a table, the family's particulars in a shaded block at the very end."""
    blocks = (
        "**Estuary Talking Therapies",
        "IAPTus ref 20-114877",
        "Parent Infant Team",
        "12/11/2026",
        "Dear Together with Baby,",
        "I am stepping this client up to you following nine sessions of CBT.",
        "Sophia came to us wishing to work on “worry about everything”. Over the course of our sessions the worry settled on one thing: that her son can tell that she is not enjoying him. She has a rule that she must not be sad within his hearing and so leaves the room a good "
        "deal. She links this with her father’s illness when she was small, when the house had to be quiet. We have gone as far as we can without the baby in the room.",
        (("Measure", "First", "Last"), ("PHQ-9", "17", "9"), ("GAD-7", "19", "12"), ("PBQ", "24", "23")),
        "There has been no risk to self or others disclosed during treatment. She does not have any children’s social care involvement.",
        "We discussed this letter in our last session and Sophia gave verbal consent to the onward referral.",
        "Best wishes",
        "Callum Brodie|High Intensity Therapist|c.brodie@talking.example.org|020 7946 0921",
        "**Client details",
        (
            ("Name", "Sophia Mantzaris"), ("D.O.B", "01/04/1992"), ("Tel", "+44 7700 900921 (ok to leave voicemail)"), ("Address", "Hazel Cottage, Bradwell Road, Tillingham, Southminster, CM0 7ZE"), ("GP", "Dengie Medical Partnership"),
            ("Child(ren)", "Theo Mantzaris, 24/01/2026"), ("Interpreter", "Not required"),
        ),
    )  # fmt: skip
    said = {
        "referrer_organisation": "Estuary Talking Therapies", "referral_date": "2026-11-12", "safeguarding_status": "none", "consent_to_referral": "yes", "referrer_name": "Callum Brodie", "referrer_role": "High Intensity Therapist",
        "referrer_email": "c.brodie@talking.example.org", "referrer_phone": "+442079460921", "parent_name": "Sophia Mantzaris", "parent_dob": "1992-04-01", "parent_phone": "+447700900921", "safe_to_leave_message": "yes",
        "parent_address": "Hazel Cottage, Bradwell Road, Tillingham, Southminster, CM0 7ZE", "parent_postcode": "CM0 7ZE", "gp_practice": "Dengie Medical Partnership", "infant_name": "Theo Mantzaris", "infant_dob": "2026-01-24",
        "interpreter_needed": "no", "reason_for_referral": REASON,
    }  # fmt: skip
    return paper("talking_therapies", blocks, said, font="Calibri")


def two_mothers() -> Case:
    """Two mothers, the one who did not give birth is referred; both are called "mum" (Mummy, Mama); a surrogate word or two; American date by a locum ("Nov 9, 2026")."""
    lines = (
        "Nov 9, 2026",
        "Tye Green Family Practice, 88 Tye Green Village, Harlow, CM18 9ZF (01632 960931)",
        "Hi there,",
        "**Re: Ms Robin Castellane, born Feb 3, 1986 / NHS 999 004 7308 / 5 Jocelyns Court, Harlow CM17 8ZF / cell 07700 900931",
        "Robin is mum to Juno Castellane-Webb, born Jun 17, 2026. Her wife, Eleri Webb (born Oct 29, 1989), carried Juno and is breastfeeding. Robin took over much of the rest of the care when Eleri went back to work at ten weeks and is home with Juno full time.",
        "Robin tells me she feels “like the nanny”. Juno turns to Eleri’s voice on the phone and cries when the call ends, which Robin experiences as a verdict. Strangers ask her which of them is the real mother. She has stopped going to group. She’s been snapping at Eleri, "
        "and worries that they will not last.",
        "She has PR by virtue of the civil partnership certificate. No safeguarding issues. Robin has agreed to be referred and Eleri is supportive.",
        "Best,",
        "Dr. Brooke Halvorsen (locum GP)",
        "cc: Health Visitor - Marcia Denby",
    )
    said = {
        "referral_date": "2026-11-09", "referrer_organisation": "Tye Green Family Practice", "referrer_address": "88 Tye Green Village, Harlow, CM18 9ZF", "referrer_phone": "+441632960931", "parent_name": "Ms Robin Castellane",
        "parent_dob": "1986-02-03", "parent_nhs_number": "9990047308", "parent_address": "5 Jocelyns Court, Harlow CM17 8ZF", "parent_postcode": "CM17 8ZF", "parent_phone": "+447700900931", "parent_relationship": "mum",
        "infant_name": "Juno Castellane-Webb", "infant_dob": "2026-06-17", "other_parent_name": "Eleri Webb", "other_parent_dob": "1989-10-29", "parent_responsibility": "yes", "safeguarding_status": "none", "consent_to_referral": "yes",
        "referrer_name": "Dr. Brooke Halvorsen", "referrer_role": "locum GP", "health_visitor": "Marcia Denby", "reason_for_referral": REASON,
    }  # fmt: skip
    return letter("two_mothers", lines, said)


def twins_letter() -> Case:
    """A physiotherapist's clinic letter about twins, with a list of what each can do, and the address and telephone of the family below the copies."""
    lines = (
        "**CHILDREN’S THERAPIES · North East Essex|Crouch Street Clinic, 21 Crouch Street, Colchester, CO3 9ZF|Appointments 01632 960941",
        "Clinic of 10.11.26 – typed 17.11.26",
        "Dear Colleague,",
        "**Twins: Mabel Ashdown and Rory Ashdown, DOB 29.01.26 (33/40)",
        "I saw the twins for review with their mother, Nicola Ashdown. Mabel is sitting and rolls both ways. Rory has increased tone on the left and is not yet sitting; a diagnosis of hemiplegia has been made by Dr Blackett.",
        "What I am writing about is what happened around the examination. Nicola narrated Mabel’s every move and did not say Rory’s name. When he cried on the mat she asked the student to pick him up. She told me in the corridor that she ‘did this to him’ by not coming in sooner, and that "
        "she ‘gives him a wide berth’ so as not to do more. Rory does not babble at her; he babbled to the student.",
        "Nicola agreed to my referring her and I have let the health visitor, Sanjeev Rao, know. They are not known to social care.",
        "Yours sincerely,",
        "Freya Lindqvist MCSP|Senior Paediatric Physiotherapist",
        "cc  Dr S. Blackett; Dr Crowe, Winstree Medical Practice; Parents",
        "Family: 64 Heath Road, Stanway, Colchester CO3 0ZF. Mother’s mobile: 07700 900941. Father: Paul Ashdown 07700 900942.",
    )
    said = {
        "referrer_organisation": "CHILDREN’S THERAPIES · North East Essex", "referrer_address": "Crouch Street Clinic, 21 Crouch Street, Colchester, CO3 9ZF", "referrer_phone": "+441632960941", "referral_date": "2026-11-17",
        "infant_name": "Mabel Ashdown and Rory Ashdown", "infant_dob": "2026-01-29", "gestation_at_birth": "33+0", "parent_name": "Nicola Ashdown", "parent_relationship": "mother", "consent_to_referral": "yes", "health_visitor": "Sanjeev Rao",
        "safeguarding_status": "none", "referrer_name": "Freya Lindqvist MCSP", "referrer_role": "Senior Paediatric Physiotherapist", "gp_name": "Dr Crowe", "gp_practice": "Winstree Medical Practice",
        "parent_address": "64 Heath Road, Stanway, Colchester CO3 0ZF", "parent_postcode": "CO3 0ZF", "parent_phone": "+447700900941", "other_parent_name": "Paul Ashdown", "other_parent_relationship": "Father", "other_parent_phone": "+447700900942",
        "reason_for_referral": REASON,
    }  # fmt: skip
    return letter("twins_letter", lines, said)


def refuge_letter() -> Case:
    """A refuge worker's letter: no address by design (a PO box), father named with a warning, consent in block capitals, headings underlined by hyphens."""
    why = "Samira flinches when Yahya raises his arms. She feeds him facing away from her. She has told me that he has his father’s eyes and she cannot look at them for long. Yahya, for his part, has grown very still."
    lines = (
        "Linden Women’s Aid|PO Box 9951, Chelmsford CM2 9ZG|Office 01632 960951 (9-5), out of hours 020 7946 0951",
        "19 Nov 2026",
        "To the Parent and Infant team",
        "OUR RESIDENT",
        "Samira Haddad, DOB 07-01-1998, in refuge since 2 October. Speaks Arabic; interpreter required (female only).",
        "HER BABY",
        "Yahya Haddad, DOB 11-03-2026, boy, NHS 999 004 7332",
        "CONTACT",
        "Samira’s mobile 07700 900951, texts only, no voicemails. No post.",
        "WHY WE ARE WRITING",
        why,
        "RISK",
        "Yahya’s father, Bilal Haddad, does not know where they are and must not be told. Non-molestation order in force to April 2027. MARAC heard on 8 October.",
        "SAFEGUARDING",
        "Child Protection Plan, category emotional harm. Social worker is Tessa Brome.",
        "CONSENT",
        "SAMIRA CONSENTS TO THIS REFERRAL. Form signed 18 Nov 2026, copy on file.",
        "Thank you",
        "Jo Penhaligon|Children & Families Worker",
    )
    said = {
        "referrer_organisation": "Linden Women’s Aid", "referrer_address": "PO Box 9951, Chelmsford CM2 9ZG", "referrer_phone": "+441632960951", "referral_date": "2026-11-19", "parent_name": "Samira Haddad", "parent_dob": "1998-01-07",
        "parent_language": "Arabic", "interpreter_needed": "yes", "infant_name": "Yahya Haddad", "infant_dob": "2026-03-11", "infant_sex": "male", "infant_nhs_number": "9990047332", "parent_phone": "+447700900951", "safe_to_leave_message": "no",
        "reason_for_referral": why, "risk_details": "Yahya’s father, Bilal Haddad, does not know where they are and must not be told. Non-molestation order in force to April 2027. MARAC heard on 8 October.", "other_parent_name": "Bilal Haddad",
        "safeguarding_status": "child_protection", "safeguarding_details": "Child Protection Plan, category emotional harm. Social worker is Tessa Brome.", "social_worker": "Tessa Brome", "consent_to_referral": "yes", "consent_date": "2026-11-18",
        "referrer_name": "Jo Penhaligon", "referrer_role": "Children & Families Worker",
    }  # fmt: skip
    return letter("refuge_letter", lines, said)


def letter_with_voices() -> Case:
    """A community nursery nurse's letter whose headings are questions and a person's voice ("If Alfie could talk"), an ornamental letterhead centred, a signature with pronouns and initials."""
    why = "Tegan asked for help at the sleep clinic. Alfie, nine months, sleeps in her arms or not at all and she has not put him down awake since he was discharged from hospital with bronchiolitis in June."
    mum = (
        "“If I’m not touching him I think he’s stopped breathing. I know he hasn’t. I resent him and then I could die of shame.”"
    )
    baby = "Hold me, but you are holding so tight that I cannot see you."
    hope = "To have an evening. To put him on a playmat and drink a hot tea."
    blocks = (
        "^~ Halstead & Hedingham Family Hub ~|^Colne Road, Halstead CO9 9ZG  |  01632 960961  |  hub.halstead@families.example.org".replace(
            "  |  ", "  ·  "
        ),
        "Date of letter: Tuesday 24/11/26",
        "About: Alfie Bright (DOB: 20 Feb 2026; NHS: 999-004-7367) and his mum Tegan Bright (DOB: 3 Sept 1999; T: 07700900961), Rose Villa, 2 Mill Chase, Halstead CO9 8ZG",
        "#Why are you writing?",
        why,
        "#In mum’s own words",
        mum,
        "#If Alfie could talk",
        baby,
        "#What does the family hope for?",
        hope,
        "#Who is around the family?",
        "GP: Elizabeth Courtauld-Way Surgery|HV: Noreen Gallagher|Dad: Ross Pewsey (moved out in August, has Alfie on Sundays)",
        "#Is there a plan or a worker?",
        "No plan. No social worker.",
        "#Did they say yes?",
        "Yes, Tegan says yes to the referral and yes to sharing.",
        "Warmly,",
        "Ffion (she/her)|Ffion Mereweather, Community Nursery Nurse",
    )
    said = {
        "referrer_organisation": "Halstead & Hedingham Family Hub", "referrer_address": "Colne Road, Halstead CO9 9ZG", "referrer_phone": "+441632960961", "referrer_email": "hub.halstead@families.example.org", "referral_date": "2026-11-24",
        "infant_name": "Alfie Bright", "infant_dob": "2026-02-20", "infant_nhs_number": "9990047367", "parent_name": "Tegan Bright", "parent_relationship": "mum", "parent_dob": "1999-09-03", "parent_phone": "+447700900961",
        "parent_address": "Rose Villa, 2 Mill Chase, Halstead CO9 8ZG", "parent_postcode": "CO9 8ZG", "reason_for_referral": why, "voice_of_parent": mum, "voice_of_infant": baby, "hopes_and_concerns": hope,
        "gp_practice": "Elizabeth Courtauld-Way Surgery", "health_visitor": "Noreen Gallagher", "other_parent_name": "Ross Pewsey", "other_parent_relationship": "Dad", "safeguarding_status": "none", "consent_to_referral": "yes", "consent_to_share": "yes",
        "referrer_name": "Ffion Mereweather", "referrer_role": "Community Nursery Nurse",
    }  # fmt: skip
    return paper("letter_with_voices", blocks, said, font="Comic Sans MS")


def unit_discharge_plan() -> Case:
    """A mother and baby unit's discharge letter: the letterhead a table in the page's header, three addresses (unit, old home, where she goes now), headings with numbers, an aunt and a lodger at home."""
    mental = "Bipolar affective disorder, postpartum relapse, now euthymic on lithium. Level 0.7 on 20 November."
    risk = (
        "Low while well. Early warning signs: sleeping under four hours, texting at night. Never any thoughts of harm to Solomon."
    )
    why = "Miriam and Solomon have spent ten of his fifteen weeks with staff within earshot. She cares for him expertly and without hesitation, and looks to the nursing office each time he smiles. She fears that at home ‘it will come out that I am only copying the nurses’."
    lines = (
        "Date dictated 20/11/2026. Date sent 25/11/2026.",
        "Dear Parent Infant colleagues",
        "Patient: Miriam Feldstein. DOB: 10/06/1993. NHS number: 999 004 7901. Mobile: 07700 900028.",
        "Baby: Solomon Feldstein. DOB: 13/08/2026. NHS number: 999 004 7936.",
        "Discharge address: 11 Cranleigh Mount, Westcliff-on-Sea SS0 7ZQ (aunt’s home). Previous address: 4 Stamford Mount, London N16 9ZQ.",
        "#1. Reason for referral",
        why,
        "#2. Mental health",
        mental,
        "#3. Risk",
        risk,
        "#4. Household",
        "Leah Feldstein, aunt|Dov Brenner, lodger",
        "#5. Safeguarding",
        "Early Help assessment opened 18/11/2026; no statutory plan.",
        "#6. Community team",
        "Care co-ordinator: Anthea Marlow. Health visitor: Bernice Okafor-Dean. New GP: Dr Halperin, Valkyrie Way Surgery.",
        "#7. Consent",
        "Miriam consents to referral and to information sharing (signed 19/11/2026).",
        "Yours sincerely",
        "Cosmo Whitlock|Occupational Therapist, Mother and Baby Unit",
    )
    said = {
        "referral_date": "2026-11-25", "parent_name": "Miriam Feldstein", "parent_dob": "1993-06-10", "parent_nhs_number": "9990047901", "parent_phone": "+447700900028", "infant_name": "Solomon Feldstein", "infant_dob": "2026-08-13",
        "infant_nhs_number": "9990047936", "parent_address": "11 Cranleigh Mount, Westcliff-on-Sea SS0 7ZQ", "parent_postcode": "SS0 7ZQ", "reason_for_referral": why, "mental_health": mental, "risk_details": risk,
        "household": ["Leah Feldstein, aunt", "Dov Brenner, lodger"], "safeguarding_status": "early_help", "safeguarding_details": "Early Help assessment opened 18/11/2026; no statutory plan.", "mental_health_team": "Anthea Marlow",
        "health_visitor": "Bernice Okafor-Dean", "gp_name": "Dr Halperin", "gp_practice": "Valkyrie Way Surgery", "consent_to_referral": "yes", "consent_to_share": "yes", "consent_date": "2026-11-19", "referrer_name": "Cosmo Whitlock",
        "referrer_role": "Occupational Therapist", "referrer_organisation": "Mother and Baby Unit", "referrer_address": "Homerton Row, London E9 6ZQ", "referrer_phone": "+442079460028",
    }  # fmt: skip
    made = paper("unit_discharge_plan", lines, said)
    doc = docx.Document(io.BytesIO(made.data))
    cells = doc.sections[0].header.add_table(1, 2, Inches(6)).rows[0].cells
    cells[0].text, cells[1].text = "Mother and Baby Unit\nHomerton Row, London E9 6ZQ", "Ward: 020 7946 0028"
    return Case(made.name, saved(doc), said)


# Mails


def forwarded_twice_gp() -> Case:
    """Outlook's forward in HTML: our own duty desk passes on a practice's mail; three people sign, one is the referrer; "From/Sent/To" in bold between rules."""
    html = """<html><body style="font-family:Calibri">
<p>Ella, one for allocation I think. Not logged yet.</p><p>Jo</p>
<p><span style="color:#1f3864"><b>Jo Hawkley</b> | Team Administrator | Together with Baby</span><br>Ext 4410</p>
<hr><div style="border-top:solid #E1E1E1 1.0pt"><p><b>From:</b> BOWES, Tracey (STANSTED SURGERY) &lt;tracey.bowes@gp.example.org&gt;<br><b>Sent:</b> 25 November 2026 14:07<br><b>To:</b> PIMHS<br><b>Subject:</b> FW: ?refer</p></div>
<p>Good afternoon, please see below from Dr Tolland. Patient is aware.</p><p>Tracey Bowes<br>Reception Team Leader</p>
<div style="border-top:solid #E1E1E1 1.0pt"><p><b>From:</b> TOLLAND, Mark (STANSTED SURGERY)<br><b>Sent:</b> 25 November 2026 13:31<br><b>To:</b> BOWES, Tracey<br><b>Subject:</b> ?refer</p></div>
<p>Hi Tracey, could you send this to the parent-infant people, thanks.</p>
<p>Mrs Lydia Farnborough 28.2.90, NHS 999 004 7391<br>12 Cambridge Road, Stansted CM24 8ZH, mob 07700 900971<br>Son - Monty Farnborough, 13.6.26</p>
<p>34/40 emergency section for abruption, both very unwell. Home and well now. She tells me she goes over it nightly and that in the day she hands Monty to the au pair, not wanting him to &#8216;catch&#8217; her fear. He is beginning to
fret when she does hold him. She is seeing a private counsellor for the trauma itself. I think what is needed is something for the two of them. No suicidal thoughts. No safeguarding concerns.
Happy to be referred.</p>
<p>Husband: Rupert Farnborough (works in Zurich Mon&#8211;Thurs)</p>
<p>Dr Mark Tolland<br>GP Partner, Stansted Surgery<br>01632 960971</p></body></html>"""
    said = {
        "parent_name": "Mrs Lydia Farnborough", "parent_dob": "1990-02-28", "parent_nhs_number": "9990047391", "parent_address": "12 Cambridge Road, Stansted CM24 8ZH", "parent_postcode": "CM24 8ZH", "parent_phone": "+447700900971",
        "infant_name": "Monty Farnborough", "infant_dob": "2026-06-13", "gestation_at_birth": "34+0", "other_parent_name": "Rupert Farnborough", "safeguarding_status": "none", "consent_to_referral": "yes",
        "referrer_name": "Dr Mark Tolland", "referrer_role": "GP Partner", "referrer_organisation": "Stansted Surgery", "referrer_phone": "+441632960971", "reason_for_referral": REASON,
    }  # fmt: skip
    return post("forwarded_twice_gp", "", said, "Jo Hawkley <jo.hawkley@service.example.org>", "FW: ?refer", html)


def hv_table_pasted() -> Case:
    """HTML alone: a table pasted out of SystmOne with the labels in the first column and two people's values in the second and third."""
    html = """<div>Hi team,<br><br>Referral for the below please, consent gained at visit today 24/11/2026. I've pasted from S1 as the template isn't uploading.<br><br>
<table border=1 cellspacing=0><tr><td></td><td><b>Child</b></td><td><b>Mother</b></td></tr>
<tr><td>Name</td><td>CALLAHAN, Orla Rose</td><td>CALLAHAN, Sinead</td></tr>
<tr><td>Date of birth</td><td>18 Jul 2026 (18w)</td><td>05 Dec 1996 (29y)</td></tr>
<tr><td>NHS number</td><td>999 004 7421</td><td>999 004 7456</td></tr>
<tr><td>Address</td><td colspan=2>73 Mersea Avenue, West Mersea, Colchester CO5 8ZH</td></tr>
<tr><td>Mobile</td><td></td><td>07700 900981</td></tr>
<tr><td>Ethnicity</td><td>White Irish</td><td>White Irish</td></tr>
<tr><td>GP</td><td colspan=2>Dr Whybrow, Kingsland Road Surgery</td></tr></table><br>
Sinead had Orla after 30 hours and a 2.4 litre PPH. She spent the first night in HDU. Breastfeeding was painful and she stopped at 3 weeks, "the first thing I failed her at". Orla is a watchful baby, alert to everyone, and quick to look away
from mum. On my visits mum talks to me through her: "tell Aoife I'm rubbish". No DA, no safeguarding. Dad is Declan Callahan and lives in the home.<br><br>
Kind regards,<br><b>Aoife Brannigan</b><br>Health Visitor (SCPHN)<br>Colchester Team 2<br>Tel: 01632 960981<br><i>Working days Tues-Fri</i></div>"""
    said = {
        "infant_name": "CALLAHAN, Orla Rose", "parent_name": "CALLAHAN, Sinead", "parent_relationship": "Mother", "infant_dob": "2026-07-18", "parent_dob": "1996-12-05", "infant_nhs_number": "9990047421", "parent_nhs_number": "9990047456",
        "parent_address": "73 Mersea Avenue, West Mersea, Colchester CO5 8ZH", "parent_postcode": "CO5 8ZH", "parent_phone": "+447700900981", "infant_ethnicity": "White Irish", "parent_ethnicity": "White Irish", "gp_name": "Dr Whybrow",
        "gp_practice": "Kingsland Road Surgery", "consent_to_referral": "yes", "consent_date": "2026-11-24", "domestic_abuse": "no", "safeguarding_status": "none", "other_parent_name": "Declan Callahan", "referrer_name": "Aoife Brannigan",
        "referrer_role": "Health Visitor (SCPHN)", "referrer_organisation": "Colchester Team 2", "referrer_phone": "+441632960981", "reason_for_referral": REASON,
    }  # fmt: skip
    return post(
        "hv_table_pasted", "", said, "Aoife Brannigan <aoife.brannigan@zero19.example.org>", "Referral OC 999****421", html
    )


def reply_with_the_missing() -> Case:
    """A midwife replies above the service's question with everything in one long paragraph; the quoted mail below names the service's own people and number."""
    text = """Hi Ella,

No problem, all below. Mum-to-be is Precious Nwachukwu, DOB 20th Aug 2004, NHS number
999 004 7480, lives at Room 14, Bramston House, 3 Legg Street, Chelmsford CM1 8ZJ
(supported accommodation), number is 07700 900991 and it's fine to leave a
voicemail. Due 11th February 2027, so 28+6 now. Baby's dad is
Jaden Morris, on and off, he comes to scans.
Precious came into care at 9 and has had 6 placements. She's said a few times
that she's scared of "turning into" her mum and doesn't know what you do with a baby
all day. She hasn't felt able to buy anything yet. When she talks about the baby
moving she says it's creepy. She's bright and funny and has asked me to find her
someone to talk to about all this.
She has a leaving care PA, Dawn Illingworth, and there's a pre-birth social work
assessment just starting, SW is Nikesh Parmar. GP is Rivermead Gate. Yes she
has consented, I've got that in the notes dated 19/11/26.

Thanks
Hattie

Hattie Groves
Teenage Pregnancy Midwife | Lotus Team
07700 900992


From: Ella Bartram <ella.bartram@service.example.org>
Sent: Tuesday, November 24, 2026 9:15 AM
To: Hattie Groves
Subject: RE: query

Dear Hattie
Thank you for your enquiry. Could you let me have your client's details, due
date, GP, any social care involvement and whether she consents?
Kind regards
Ella Bartram, Assistant Psychologist
Together with Baby, 01632 960990
"""
    said = {
        "parent_name": "Precious Nwachukwu", "parent_dob": "2004-08-20", "parent_nhs_number": "9990047480", "parent_address": "Room 14, Bramston House, 3 Legg Street, Chelmsford CM1 8ZJ", "parent_postcode": "CM1 8ZJ",
        "parent_phone": "+447700900991", "safe_to_leave_message": "yes", "infant_due_date": "2027-02-11", "gestation_now": "28+6", "other_parent_name": "Jaden Morris", "social_worker": "Nikesh Parmar", "gp_practice": "Rivermead Gate",
        "consent_to_referral": "yes", "consent_date": "2026-11-19", "referrer_name": "Hattie Groves", "referrer_role": "Teenage Pregnancy Midwife", "referrer_organisation": "Lotus Team", "referrer_phone": "+447700900992", "reason_for_referral": REASON,
    }  # fmt: skip
    return post("reply_with_the_missing", text, said, "Hattie Groves <h.groves@maternity.example.org>", "RE: query")


def fathers_mail() -> Case:
    """A father writes from his telephone at night about his partner and their baby, whom he wants seen; lower case, no greeting."""
    text = """is this where you ask for help with a baby? my partner wont do it herself but she has said im allowed

im kieran doyle, 07700 900013. my partner is maisie thorne shes 27 (dob 12/11/1999) and our baby is arthur thorne-doyle
born 3rd october. we live 5 spring lane witham CM8 9ZJ

since we came home she does everything for him but its like shes scared of him. she wont bath him. she calls him 'the baby' not arthur. she was fine with our
eldest, poppy, who is 4. she cries in the car park before she comes in. she said to me dont tell the health visitor but then she said ok
tell someone. the hv is called wendy, our doctors is fern house surgery

maisies number is 07700 900014 but ring me first if thats ok

kieran

Sent from Outlook for Android
"""
    said = {
        "referrer_name": "kieran doyle", "referrer_phone": "+447700900013", "parent_name": "maisie thorne", "parent_dob": "1999-11-12", "infant_name": "arthur thorne-doyle", "infant_dob": "2026-10-03", "household": ["poppy, 4"],
        "parent_address": "5 spring lane witham CM8 9ZJ", "parent_postcode": "CM8 9ZJ", "health_visitor": "wendy", "gp_practice": "fern house surgery", "parent_phone": "+447700900014", "other_parent_name": "kieran doyle",
        "other_parent_phone": "+447700900013", "consent_to_referral": "yes", "reason_for_referral": REASON,
    }  # fmt: skip
    return post("fathers_mail", text, said, "K Doyle <kdoyle88@mail.example.com>", "help", date="Thu, 26 Nov 2026 23:41:02 +0000")


def gp_plain_labels() -> Case:
    """A practice's templated mail: upper-case labels without colons, values after tabs or many spaces, a free text between "START" and "END" marks."""
    story = (
        "Attended for 6 week check. Baby well. Mother flat, avoids eye contact with baby, asked HCA to undress him. States 'he knows I didn't want another boy'. "
        "Nil psychotic. Nil TOSH. Safety netted."
    )
    text = f"""*** THIS MESSAGE WAS GENERATED BY ACCUMAIL. DO NOT REPLY TO THIS ADDRESS ***

REFERRAL TO             Parent Infant MH
DATE                    23/11/2026
REFERRING PRACTICE      Collingwood Lane Health Centre
REFERRING CLINICIAN     Dr Ebele Iwu (GP Registrar)
PRACTICE TEL            01632 960021

PATIENT                 Zoe Marchbanks
DOB                     24/06/1991
NHS NO                  9990047510
ADDRESS                 Weir Cottage, Ulting Lane, Langford, Maldon, CM9 8ZK
CONTACT NO              07700 900021
FIRST LANGUAGE          English

BABY                    Ned Marchbanks
BABY DOB                09/10/2026
BABY NHS NO             9990047545

REGISTERED GP           Dr Simon Peake

--- FREE TEXT START ---
{story}
--- FREE TEXT END ---

CONSENT TO REFER        Y
SAFEGUARDING FLAG       N
"""
    said = {
        "referral_date": "2026-11-23", "referrer_organisation": "Collingwood Lane Health Centre", "referrer_name": "Dr Ebele Iwu", "referrer_role": "GP Registrar", "referrer_phone": "+441632960021", "parent_name": "Zoe Marchbanks",
        "parent_dob": "1991-06-24", "parent_nhs_number": "9990047510", "parent_address": "Weir Cottage, Ulting Lane, Langford, Maldon, CM9 8ZK", "parent_postcode": "CM9 8ZK", "parent_phone": "+447700900021", "parent_language": "English",
        "infant_name": "Ned Marchbanks", "infant_dob": "2026-10-09", "infant_nhs_number": "9990047545", "gp_name": "Dr Simon Peake", "reason_for_referral": story, "consent_to_referral": "yes", "safeguarding_details": "N",
    }  # fmt: skip
    return post("gp_plain_labels", text, said, "ACCUMAIL <noreply@accumail.example.org>", "Referral: ZM")


def social_worker_bullets() -> Case:
    """A social worker's HTML mail of bullets with bold run-in labels, curly quotes and a council's long footer; the unborn sibling of a looked-after child."""
    html = """<p>Dear all</p><p>Please accept as a referral &#8211; urgent as baby is due in the New Year.</p><ul>
<li><b>Who:</b> Unborn baby Rickard, EDD 10/01/2027</li><li><b>Mother:</b> Casey-Leigh Rickard, dob 02/05/1998, 07700 900031</li><li><b>Father:</b> Dwayne Pell, dob 15/11/1994 (in HMP, release Feb 2027)</li>
<li><b>Address:</b> 2A Thames Drive, Tilbury RM18 9ZK</li><li><b>Midwife:</b> Olu Adebayo, Vulnerable Women&#8217;s Team</li><li><b>GP:</b> Sai Medical Centre-by-the-Fort</li>
<li><b>Status:</b> pre-birth CP plan (neglect), since 04/11/2026</li><li><b>Domestic abuse:</b> none known</li></ul>
<p>Casey-Leigh&#8217;s first child, Rio, was removed at four months in 2020 and is adopted. The plan is for this baby to come home with her. She has done the Freedom Programme and is nine months clean. She says that she will not get attached
until the judge says so. She keeps her bump covered and calls her &#8220;the new one&#8221;. She lost her own mum in and out of prison and I think that nobody showed her how. She has asked for support with bonding and signed the consent
form on Friday 20th Nov.</p>
<p>Regards</p><p><b>Rhiannon Sealy</b><br>Social Worker<br>Children in Need &amp; Protection Team 4<br>Civic Square, Grays RM17 8ZK<br>T 01632 960031 M 07700 900032<br>rhiannon.sealy@thameside.example.gov.uk</p>
<p style="font-size:8pt;color:gray">Think before you print. Thameside Council: a great place to grow. If you are not the intended recipient contact postmaster@thameside.example.gov.uk.</p>"""
    said = {
        "infant_name": "Unborn baby Rickard", "infant_due_date": "2027-01-10", "parent_name": "Casey-Leigh Rickard", "parent_relationship": "Mother", "parent_dob": "1998-05-02", "parent_phone": "+447700900031", "other_parent_name": "Dwayne Pell",
        "other_parent_relationship": "Father", "other_parent_dob": "1994-11-15", "parent_address": "2A Thames Drive, Tilbury RM18 9ZK", "parent_postcode": "RM18 9ZK", "midwife": "Olu Adebayo, Vulnerable Women’s Team",
        "gp_practice": "Sai Medical Centre-by-the-Fort", "safeguarding_status": "child_protection", "domestic_abuse": "no", "consent_to_referral": "yes", "consent_date": "2026-11-20", "referrer_name": "Rhiannon Sealy", "referrer_role": "Social Worker",
        "referrer_organisation": "Children in Need & Protection Team 4", "referrer_address": "Civic Square, Grays RM17 8ZK", "referrer_phone": "+441632960031", "referrer_email": "rhiannon.sealy@thameside.example.gov.uk",
        "reason_for_referral": REASON,
    }  # fmt: skip
    return post(
        "social_worker_bullets",
        "",
        said,
        "Sealy, Rhiannon <rhiannon.sealy@thameside.example.gov.uk>",
        "URGENT referral - UBB Rickard",
        html,
    )


def nursery_mail() -> Case:
    """A key worker's breezy HTML mail: child, mother and the childminder in it, bold only by accident, dates "Nov '24" style, an emoji, the setting in the signature picture's alt text is not there."""
    text = """Hiya,

Sorry if this is the wrong inbox!! 🙈

It's about a little one in our baby room - Reuben Katz-Ellery (d.o.b. 5 Jan '25). His mum Naomi Ellery said
I could drop you a line, she'd do it herself but she's shattered. She said to pass on her number, 07700 900041,
and email naomi.ellery@mail.example.net. They're at 31 Priory Crescent, Prittlewell, Southend-on-Sea SS2 8ZL.

So at pick up he runs the other way and she goes really quiet. She told me she feels he's punishing her for being
in hospital (she had an op in the summer and was away three weeks). At home he bites her, he's never done it here. She said
some days she counts down to bedtime from breakfast. She's a brilliant mum honestly, she just doesn't see it.

Dad's Ben Katz, they share care, he has him Weds and every other weekend.
She's got two older girls at home as well, Tabitha (9) and Esme (7).

Let me know if you need a proper form!

Shanice x

Shanice Okoro-Bell
Baby Room Lead
Little Mariners Nursery, 6 Priory Parade, Southend-on-Sea SS2 9ZL
01632 960041
"""
    said = {
        "infant_name": "Reuben Katz-Ellery", "infant_dob": "2025-01-05", "parent_name": "Naomi Ellery", "parent_relationship": "mum", "parent_phone": "+447700900041", "parent_email": "naomi.ellery@mail.example.net",
        "parent_address": "31 Priory Crescent, Prittlewell, Southend-on-Sea SS2 8ZL", "parent_postcode": "SS2 8ZL", "consent_to_referral": "yes", "other_parent_name": "Ben Katz",
        "household": ["Tabitha, 9", "Esme, 7"], "referrer_name": "Shanice Okoro-Bell", "referrer_role": "Baby Room Lead", "referrer_organisation": "Little Mariners Nursery",
        "referrer_address": "6 Priory Parade, Southend-on-Sea SS2 9ZL", "referrer_phone": "+441632960041", "reason_for_referral": REASON,
    }  # fmt: skip
    html = (
        "<html><body>"
        + "".join(f"<p>{part.replace(chr(10), '<br>' if 'Baby Room Lead' in part else ' ')}</p>" for part in text.split("\n\n"))
        + "</body></html>"
    )
    return post("nursery_mail", text, said, "Little Mariners <babyroom@mariners.example.com>", "one of our families", html)


def mother_long() -> Case:
    """A mother's long self-referral with paragraphs, three children of whom the middle one is not hers, a former surname, her number given twice."""
    text = """Dear Together with Baby team

I found you through the Essex directory and I would like to refer myself and my daughter Matilda.

My details: Joanna Sands (my records may still say Joanna Frith), date of birth 23.03.1985. Address 1 Windmill Rise, Danbury, Chelmsford,
CM3 8ZM. Mobile 07700 900051. Matilda Sands-Okafor was born on Valentine's Day, 14.02.2026. I am registered with Dr Nuttall at
Danbury Hill Medical Centre. Health visitor - I have only met her once, I believe her name is Kirsty Dean.

At home there are my husband Emeka Okafor, Matilda, my son Laurie (11) and Emeka's daughter Adanna (8), who is with us half of the week.

I had very bad postnatal depression with Laurie and missed most of his first year. I promised myself that I would not miss this one. I am not depressed
this time, I don't think, but I find that I watch myself being with her. I read a book, I do the voice, and I am thinking all the time about whether
it is working. She seems to know. She goes stiff when I do the voice. With Laurie she laughs.

I am under no mental health team at the moment and we have never had social services in our lives.

I can do any day but Thursday. Please phone rather than write: 07700 900051.

Best wishes
Jo Sands
"""
    said = {
        "parent_name": "Joanna Sands", "parent_dob": "1985-03-23", "parent_address": "1 Windmill Rise, Danbury, Chelmsford, CM3 8ZM", "parent_postcode": "CM3 8ZM", "parent_phone": "+447700900051", "infant_name": "Matilda Sands-Okafor",
        "infant_sex": "female", "infant_dob": "2026-02-14", "gp_name": "Dr Nuttall", "gp_practice": "Danbury Hill Medical Centre", "health_visitor": "Kirsty Dean", "other_parent_name": "Emeka Okafor",
        "household": ["Laurie, 11, son", "Adanna, 8, Emeka's daughter"], "safeguarding_status": "none", "referrer_name": "Joanna Sands", "referrer_phone": "+447700900051", "reason_for_referral": REASON,
    }  # fmt: skip
    return post(
        "mother_long",
        text,
        said,
        "Jo Sands <josands85@mail.example.com>",
        "Self referral",
        date="Sun, 22 Nov 2026 20:14:30 +0000",
    )


def secure_banner() -> Case:
    """A secure-mail gateway's banner above, "[EXTERNAL]" in the subject, a classification line, a perinatal nurse's SBAR (Situation, Background, Assessment, Recommendation) and a confidentiality notice."""
    text = """CAUTION: This email originated from outside of the organisation. Do not click links or open attachments unless you recognise the sender.
________________________________
Classification: OFFICIAL-SENSITIVE [PERSONAL]

Dear PIMHS

Re Philomena Gatt, 16/06/1989, RiO 4419087, NHS 9990047634, 22 Bentfield Causeway, Stansted CM24 7ZM, 07700 900061
Infant: Caspian Gatt, 28/05/2026

S: Philomena remains under our team with OCD, perinatal onset. She is asking for help with how she is with Caspian.

B: Intrusive thoughts of dropping him began in the second week. They are ego-dystonic and have been fully assessed; no concerns for his safety. ERP with our psychologist (Dr Miriam Hale) is going well. Her own mother was a nurse with, she says, 'sterile hands'.

A: Compulsions are down by more than half. What they have left behind is distance: Caspian is changed, fed and put down; he has not been cuddled on a sofa. He watches her hands.

R: Please assess for VIG or other parent-infant work alongside us. CCO is Ruairi Keane. GP: Dr Sohal, Elsenham Green. HV: Dot Manning. Husband: Keith Gatt. Not open to CSC. Consent obtained (PG, 24.11.26).

Ruairi Keane RMN
Care Co-ordinator / Specialist Perinatal Nurse
West Essex Perinatal Service, Derwent Lodge, Harlow CM20 8ZM
01632 960061
ruairi.keane@trust.example.org

This message may contain confidential information. If you are not the intended recipient please inform the sender.
"""
    said = {
        "parent_name": "Philomena Gatt", "parent_dob": "1989-06-16", "parent_nhs_number": "9990047634", "parent_address": "22 Bentfield Causeway, Stansted CM24 7ZM", "parent_postcode": "CM24 7ZM", "parent_phone": "+447700900061",
        "infant_name": "Caspian Gatt", "infant_dob": "2026-05-28", "mental_health_team": "Ruairi Keane", "gp_name": "Dr Sohal", "gp_practice": "Elsenham Green", "health_visitor": "Dot Manning", "other_parent_name": "Keith Gatt",
        "safeguarding_status": "none", "consent_to_referral": "yes", "consent_date": "2026-11-24", "referrer_name": "Ruairi Keane RMN",
        "referrer_role": "Care Co-ordinator / Specialist Perinatal Nurse", "referrer_organisation": "West Essex Perinatal Service", "referrer_address": "Derwent Lodge, Harlow CM20 8ZM", "referrer_phone": "+441632960061",
        "referrer_email": "ruairi.keane@trust.example.org", "reason_for_referral": REASON,
    }  # fmt: skip
    return post(
        "secure_banner", text, said, "KEANE, Ruairi <ruairi.keane@trust.example.org>", "[EXTERNAL] [SECURE] PG - referral"
    )


def student_for_mentor() -> Case:
    """A student health visitor writes for her practice assessor, who is the referrer; the family is in a numbered list with brackets, some answers "?"."""
    text = """Good afternoon,

I am a SCPHN student writing on behalf of my practice assessor Marguerite Foy (Health Visitor, Rayleigh & Rochford team, 01632 960071), who is the
referrer and is on visits all afternoon.

1) Baby - Dylan Pugh-Asante, male, 19.09.26, NHS 999 004 7669, born at term
2) Mum - Cerys Pugh, 08.10.95, NHS 999 004 7693
3) Address - 160 Hockley Rise, Hockley SS5 8ZN
4) Tel - 07700 900071
5) Dad - Kofi Asante, 30.04.93, lives with them, PR yes
6) Siblings - Nia Pugh-Asante 12.06.23
7) GP - Church View Surgery, Dr ?
8) Safeguarding - EH closed in 2025, nothing now
9) Consent - verbal, today (25.11.26), both parents

Marguerite's reasons: At the new birth visit Cerys could not name anything about Dylan that she enjoyed and spoke at length about Nia, who was 'easy to love'. At six weeks
she was calling him 'matey' and laughing it off. Dylan feeds with his eyes shut. Cerys' brother Dylan, for whom he is named, died by suicide in 2024 and she has said
that choosing the name was a mistake that she cannot undo.

Many thanks
Imogen Tate
Student Health Visitor
"""
    said = {
        "referrer_name": "Marguerite Foy", "referrer_role": "Health Visitor", "referrer_organisation": "Rayleigh & Rochford team", "referrer_phone": "+441632960071", "infant_name": "Dylan Pugh-Asante", "infant_sex": "male",
        "infant_dob": "2026-09-19", "infant_nhs_number": "9990047669", "parent_name": "Cerys Pugh", "parent_relationship": "Mum", "parent_dob": "1995-10-08", "parent_nhs_number": "9990047693",
        "parent_address": "160 Hockley Rise, Hockley SS5 8ZN", "parent_postcode": "SS5 8ZN", "parent_phone": "+447700900071", "other_parent_name": "Kofi Asante", "other_parent_relationship": "Dad", "other_parent_dob": "1993-04-30",
        "other_parent_responsibility": "yes", "household": ["Nia Pugh-Asante 12.06.23"], "gp_practice": "Church View Surgery", "safeguarding_status": "none", "safeguarding_details": "EH closed in 2025, nothing now",
        "consent_to_referral": "yes", "consent_date": "2026-11-25", "reason_for_referral": REASON,
    }  # fmt: skip
    return post("student_for_mentor", text, said, "Imogen Tate <imogen.tate@zero19.example.org>", "Referral from Marguerite Foy")


def mixed_charset() -> Case:
    """A counsellor's mail in Windows-1252 with dashes and curly quotes, "cc" to the client herself, details after the signature as a postscript."""
    text = """Dear colleagues

I’d be glad if you would see a client of mine – with her blessing; she is copied in.

Renée Vauquelin (11 – 07 – 1990) has a daughter, Margaux Vauquelin, born 1 – 12 – 2025. Renée moved from Lyon when she was expecting. Her husband went back in the spring. She has
no family here. She has told me, week after week and in two languages, that she is raising Margaux “in a waiting room”. She speaks English to her “because French is for people I love”,
and only heard herself say it last week. We both think that there is something here for the two of them with somebody who knows babies, as I do not.

No risk that I know of. No social services. She does not need an interpreter.

With thanks

Hugh Penrose-Lyle MBACP
Counsellor, The Quiet Room, Manningtree

PS Forgot the practicalities – 3 Station Terrace, Manningtree CO11 9ZN; 07700 900081; doctor is Riverside Health, Dr Amos.
"""
    said = {
        "parent_name": "Renée Vauquelin", "parent_dob": "1990-07-11", "infant_name": "Margaux Vauquelin", "infant_dob": "2025-12-01", "interpreter_needed": "no", "safeguarding_status": "none", "consent_to_referral": "yes",
        "referrer_name": "Hugh Penrose-Lyle MBACP", "referrer_role": "Counsellor", "referrer_organisation": "The Quiet Room, Manningtree", "parent_address": "3 Station Terrace, Manningtree CO11 9ZN", "parent_postcode": "CO11 9ZN",
        "parent_phone": "+447700900081", "gp_name": "Dr Amos", "gp_practice": "Riverside Health", "reason_for_referral": REASON,
    }  # fmt: skip
    return post(
        "mixed_charset",
        text,
        said,
        "Hugh Penrose-Lyle <hugh@quietroom.example.com>",
        "A referral – with permission",
        charset="cp1252",
    )


def gp_one_liner() -> Case:
    """A GP's mail at the end of surgery: a demographic line pasted from the top of the record, four lines in abbreviations, no greeting."""
    text = """Mrs Oluwaseun (Seun) Bakare   Born 21-Apr-1994 (32y)   Gender Female   NHS No. 999 004 7723
Home 22 Crane Court, Laindon, Basildon SS15 9ZP   Mobile 07700 900091

pls see with 5/12 old Ire Bakare (born 14-Jun-2026, NHS 999 004 7758). EMCS, SCBU 9/7. Pt feels "robbed", sees baby as "the neonatal doctors' baby". Tearful ++ in
consultation, baby in buggy facing wall throughout, did not cry. Husband Tobi in Lagos until Jan. Lives w 2 older ch. Sertraline started 19/11. NFI re self harm.
Pt agrees to ref. No SG concerns. HV ?Mandy Poole

M. Szczepański
GP, Laindon Hills Surgery
Bypass no. 01632 960091 (not for patients)
"""
    said = {
        "parent_name": "Mrs Oluwaseun (Seun) Bakare", "parent_dob": "1994-04-21", "parent_nhs_number": "9990047723", "parent_address": "22 Crane Court, Laindon, Basildon SS15 9ZP", "parent_postcode": "SS15 9ZP",
        "parent_phone": "+447700900091", "infant_name": "Ire Bakare", "infant_dob": "2026-06-14", "infant_nhs_number": "9990047758", "other_parent_name": "Tobi", "consent_to_referral": "yes", "safeguarding_status": "none",
        "health_visitor": "Mandy Poole", "referrer_name": "M. Szczepański", "referrer_role": "GP", "referrer_organisation": "Laindon Hills Surgery", "referrer_phone": "+441632960091", "reason_for_referral": REASON,
    }  # fmt: skip
    return post("gp_one_liner", text, said, "Marek Szczepanski <m.szczepanski@gp.example.org>", "SB / IB")


def web_form_mail() -> Case:
    """A council website's contact form sent as a mail: a question a line with the answer under it, ticks written out, "Prefer not to say", an IP address at the foot."""
    why = "I can't stop comparing her to her twin who died. I want to look at her and only see her."
    reason = "Amber-Jayne lost Skye's twin at 31 weeks and carried both until the birth. She is gentle with Skye but quickly passes her to whoever is there."
    text = f"""New submission: Ask for early help (form 118, v6)

Are you filling this in for yourself or somebody else?
I am a professional

Your full name
Prudence Malik-Hart

Your job
Family Nurse

Where you work
Family Nurse Partnership, Tendring

Your phone number
01632 960015

Your email address
prudence.mh@fnp.example.org

Parent's full name
Amber-Jayne Tovell

Parent's date of birth
17/09/2005

Parent's ethnic group
Prefer not to say

Parent's phone number
07700 900015

Can we leave a voicemail?
Yes

Parent's address
Caravan 44, Dovecourt Sands Park, Low Road, Harwich CO12 8ZP

Child's full name
Skye Tovell

Child's date of birth
12/07/2026

How many weeks was the pregnancy when the child was born?
34+1

What is your reason for asking for help?
{reason}

In the parent's own words, how does she feel about the child?
{why}

Has the parent agreed to this request?
[x] Yes  [ ] No

Does the family have any of these?
[ ] Early help plan  [x] Child in need plan  [ ] Child protection plan  [ ] None of these

Submitted 23/11/2026 16:48 from 192.0.2.17
"""
    said = {
        "referrer_name": "Prudence Malik-Hart", "referrer_role": "Family Nurse", "referrer_organisation": "Family Nurse Partnership, Tendring", "referrer_phone": "+441632960015", "referrer_email": "prudence.mh@fnp.example.org",
        "parent_name": "Amber-Jayne Tovell", "parent_dob": "2005-09-17", "parent_ethnicity": "Prefer not to say", "parent_phone": "+447700900015", "safe_to_leave_message": "yes",
        "parent_address": "Caravan 44, Dovecourt Sands Park, Low Road, Harwich CO12 8ZP", "parent_postcode": "CO12 8ZP", "infant_name": "Skye Tovell", "infant_dob": "2026-07-12", "gestation_at_birth": "34+1", "reason_for_referral": reason, "voice_of_parent": why,
        "consent_to_referral": "yes", "safeguarding_status": "child_in_need", "referral_date": "2026-11-23",
    }  # fmt: skip
    return post(
        "web_form_mail", text, said, "Website forms <forms@tendringfamilies.example.gov.uk>", "New submission: Ask for early help"
    )


def two_parents_equal() -> Case:
    """A perinatal peer worker's mail answering the service by headings in asterisks (as Markdown), bullets with hyphens, the father's view under a heading of its own."""
    dad = "Callum thinks that they are 'over the worst' and would come to an appointment if it is after four."
    mum = (
        "Isobel says she loves Hamish 'on paper'. She would like to know what other mothers feel when they pick their babies up."
    )
    why = "Isobel was detained on the ward for five weeks after Hamish was born and saw him twice. Since she came home he has slept in his father's room. She asks Callum before she feeds him."
    text = f"""Hello PIMHS colleagues,

*Family*
- Isobel Drummond-Bates, mother, b. 09/09/1992, 07700 900025, isobel.db@mail.example.org
- Hamish Drummond-Bates, baby, b. 15/08/2026
- Callum Bates, father, b. 01/02/1991, 07700 900026
- 7 Quay Lofts, Wivenhoe CO7 9ZQ

*Reason for referral*
{why}

*Isobel's view*
{mum}

*Callum's view*
{dad}

*Professionals*
- GP: Dr Marr, Colne Bank Surgery
- HV: Patsy Ling
- Perinatal: Dr Aziz / Wren Tolhurst (CPN)
- Social care: none

*Mental health*
Postpartum psychosis, well on aripiprazole. Relapse plan in place, held by Wren.

*Consent*
Yes, both parents, 20/11/2026. Yes to info sharing.

Take care
Marnie

Marnie Eccles
Peer Support Worker (Lived Experience)
Perinatal Service, Colchester | 01632 960025
"""
    said = {
        "parent_name": "Isobel Drummond-Bates", "parent_relationship": "mother", "parent_dob": "1992-09-09", "parent_phone": "+447700900025", "parent_email": "isobel.db@mail.example.org", "infant_name": "Hamish Drummond-Bates",
        "infant_dob": "2026-08-15", "other_parent_name": "Callum Bates", "other_parent_relationship": "father", "other_parent_dob": "1991-02-01", "other_parent_phone": "+447700900026", "parent_address": "7 Quay Lofts, Wivenhoe CO7 9ZQ",
        "parent_postcode": "CO7 9ZQ", "reason_for_referral": why, "voice_of_parent": mum, "voice_of_other_parent": dad, "gp_name": "Dr Marr", "gp_practice": "Colne Bank Surgery", "health_visitor": "Patsy Ling",
        "mental_health_team": "Dr Aziz / Wren Tolhurst (CPN)", "safeguarding_status": "none", "mental_health": "Postpartum psychosis, well on aripiprazole. Relapse plan in place, held by Wren.", "consent_to_referral": "yes",
        "consent_date": "2026-11-20", "consent_to_share": "yes", "referrer_name": "Marnie Eccles", "referrer_role": "Peer Support Worker (Lived Experience)", "referrer_organisation": "Perinatal Service, Colchester", "referrer_phone": "+441632960025",
    }  # fmt: skip
    return post("two_parents_equal", text, said, "Marnie Eccles <marnie.eccles@trust.example.org>", "Referral I.D-B & baby")


def letter_in_html() -> Case:
    """A paediatric dietitian's letter sent as the body of an HTML mail: an address block right-aligned, "RE:" in bold within a table of one cell, line breaks instead of paragraphs."""
    html = """<body><div align="right">Nutrition &amp; Dietetics<br>Oak Ward Corridor<br>St Osyth General Hospital<br>Clacton-on-Sea CO15 9ZQ<br>Tel: 020 7946 0035</div><br>
18th November 2026<br><br>Dear Doctor/Colleague<br><br>
<table bgcolor="#eeeeee"><tr><td><b>RE: Elias VANTERPOOL &nbsp; DOB: 25/12/2025 &nbsp; NHS: 9990047782<br>Parents: Monique Vanterpool and Andre Joseph<br>93 Wash Lane, Clacton-on-Sea CO15 8ZQ &nbsp; Tel: 07700 900035 (mother)</b></td></tr></table><br>
I have been seeing Elias since May for faltering growth. All investigations have been normal and he has crossed back over the 9th centile.<br><br>
I should like to draw your attention to mealtimes, which I have now filmed, with consent, on two occasions. Ms Vanterpool feeds Elias from behind. She does not speak. He turns his head to find her and she turns the chair. When I asked her about this she said that she
cannot bear him to see her face &#8220;when he won&#8217;t eat&#8221;, and wept. She was herself a child who was made to sit until she had finished. Mr Joseph feeds him without difficulty.<br><br>
Ms Vanterpool would welcome your help and has consented to my writing. There are no safeguarding concerns. The family GP is Dr Chaudhry at Pier Avenue Surgery; the health visitor is Mrs Gail Tremlett.<br><br>
Yours faithfully<br><br><br>Leopold Krige RD<br>Lead Paediatric Dietitian</body>"""
    said = {
        "referrer_organisation": "Nutrition & Dietetics", "referrer_address": "Oak Ward Corridor, St Osyth General Hospital, Clacton-on-Sea CO15 9ZQ", "referrer_phone": "+442079460035", "referral_date": "2026-11-18", "infant_name": "Elias VANTERPOOL",
        "infant_dob": "2025-12-25", "infant_nhs_number": "9990047782", "parent_name": "Monique Vanterpool", "parent_relationship": "mother", "other_parent_name": "Andre Joseph",
        "parent_address": "93 Wash Lane, Clacton-on-Sea CO15 8ZQ", "parent_postcode": "CO15 8ZQ", "parent_phone": "+447700900035", "consent_to_referral": "yes", "safeguarding_status": "none", "gp_name": "Dr Chaudhry",
        "gp_practice": "Pier Avenue Surgery", "health_visitor": "Mrs Gail Tremlett", "referrer_name": "Leopold Krige RD", "referrer_role": "Lead Paediatric Dietitian", "reason_for_referral": REASON,
    }  # fmt: skip
    return post("letter_in_html", "", said, "Krige, Leopold <leopold.krige@hospital.example.org>", "Letter re EV", html)


# Texts


def phone_note() -> Case:
    """A duty desk's note of a telephone call, in text: times, who rang, details with slashes, read back and agreed."""
    text = """T/C REC'D 26/11/26 15:20 - DUTY

Caller: Gwendolyn Astle, HV, Tilbury clinic. 01632 960045

Re: Blessing Amadi  dob 04/12/2001   07700 900045
    27 Feenan Gardens, Tilbury, RM18 8ZR
Bby: Joshua Amadi  dob 09/07/2026  M
Fob: Michael ?surname - not in contact

GA says B is "running on empty". Was left by FOB at 7/12. Three mths in B&B then moved here, knows nobody. Carries J from room to room but doesn't look at
him. J has stopped cooing, GA noticed between 3/12 and 4/12 visits. B says "he's sad because of me". Own mum in Abuja, not spoken for a yr. Loves singing - used to
sing in church, GA thinks a way in.

GP Sorrells Medical. CSC - no. EH - referral to be made by GA this wk.
B agrees to ref? - Yes, GA discussed it with her 25/11.
Leave msg? - yes ok

Read back to GA, agreed.
"""
    said = {
        "referral_date": "2026-11-26", "referrer_name": "Gwendolyn Astle", "referrer_role": "HV", "referrer_organisation": "Tilbury clinic", "referrer_phone": "+441632960045", "parent_name": "Blessing Amadi", "parent_dob": "2001-12-04",
        "parent_phone": "+447700900045", "parent_address": "27 Feenan Gardens, Tilbury, RM18 8ZR", "parent_postcode": "RM18 8ZR", "infant_name": "Joshua Amadi", "infant_dob": "2026-07-09", "infant_sex": "male", "other_parent_name": "Michael",
        "gp_practice": "Sorrells Medical", "consent_to_referral": "yes", "consent_date": "2026-11-25", "safe_to_leave_message": "yes", "reason_for_referral": REASON,
    }  # fmt: skip
    return Case("phone_note.txt", text.replace("\n", "\r\n").encode("cp1252"), said)


def exported_record() -> Case:
    """A case system's text export: keys with underscores and equals signs, dates with times, NULLs, the narrative on one long line."""
    story = (
        "Dana was separated from Noor at delivery as she tested positive on arrival and the unit had no side room. They were reunited on day three. She describes the first week at home as like being sent home with a parcel. "
        "Noor settles with her grandmother and screams with Dana. Dana is an only child who was sent to boarding school at six."
    )
    text = f"""[REFERRAL]
referral_id=88123
created=2026-11-24T09:31:07
team_to=PIMHS Essex
source_team=Saplings Infant Feeding Support
worker=Clodagh Mears
worker_job=Infant Feeding Lead
worker_tel=01632 960055
worker_email=clodagh.mears@saplings.example.org
[PERSON]
forename=Dana
surname=Al-Khatib
dob=1993-10-02T00:00:00
nhs=9990047812
addr1=Flat 6 Tannery Wharf
addr2=Hythe Quay
town=Colchester
postcode=CO2 9ZR
mobile=07700900055
email=NULL
language=English
interpreter=N
relationship_to_child=Mother
[CHILD]
forename=Noor
surname=Al-Khatib
dob=2026-08-19T00:00:00
sex=F
nhs=9990047847
[PROFESSIONALS]
gp_surgery=Abbey Field Medical
health_visitor=Simon Trewin
social_worker=NULL
[NARRATIVE]
reason={story}
[CONSENT]
consent_referral=Y
consent_sharing=Y
consent_date=2026-11-20T00:00:00
[END]
"""
    said = {
        "referral_date": "2026-11-24", "referrer_organisation": "Saplings Infant Feeding Support", "referrer_name": "Clodagh Mears", "referrer_role": "Infant Feeding Lead", "referrer_phone": "+441632960055",
        "referrer_email": "clodagh.mears@saplings.example.org", "parent_name": "Dana Al-Khatib", "parent_dob": "1993-10-02", "parent_nhs_number": "9990047812", "parent_address": "Flat 6 Tannery Wharf, Hythe Quay, Colchester",
        "parent_postcode": "CO2 9ZR", "parent_phone": "+447700900055", "parent_language": "English", "interpreter_needed": "no", "parent_relationship": "Mother", "infant_name": "Noor Al-Khatib", "infant_dob": "2026-08-19", "infant_sex": "female",
        "infant_nhs_number": "9990047847", "gp_practice": "Abbey Field Medical", "health_visitor": "Simon Trewin", "reason_for_referral": story, "consent_to_referral": "yes", "consent_to_share": "yes", "consent_date": "2026-11-20",
    }  # fmt: skip
    return Case("exported_record.txt", text.encode(), said)


def typed_letter_txt() -> Case:
    """A letter saved as text by an old word processor: hard line ends at 60 columns, indents, underlines of equals signs, a form feed before the copies."""
    text = """                         MERSEA ROAD SURGERY
                 Dr P Villiers   Dr C Nkemelu
          9 Mersea Road, Colchester, Essex. CO2 8ZS
                    Telephone 01632 960065

                                            16th November 2026

Parent Infant Mental Health Service


Dear Doctor,

Re:  Mrs Verity Hallsworth       d.o.b. 31.8.86
     27a Military Lane, Colchester. CO2 7ZS
     Tel: 07700 900065           NHS 999 004 7871
============================================================

Thank you for seeing this pleasant lady who is a captain in
the Army and who has a nine week old son, Barnaby Hallsworth
(d.o.b. 14.9.26).

She tells me that she runs the baby "like a guard room". She
has charts. She came to me about her back but what emerged was
that she has not cried or laughed since he was born, and that
she feels a fraud when he is admired. Her husband, Giles, is
deployed until February. Her parents were abroad and she was
brought up by an aunt and by schools.

She is not suicidal. There are no child protection concerns.
She is quite clear that she would like to be referred.

With kind regards,

Yours sincerely,



Dr Chidi Nkemelu
\f
Copy to: Mrs Hallsworth
         Sister J. Pym, Health Visitor, Garrison Clinic
"""
    said = {
        "referrer_organisation": "MERSEA ROAD SURGERY", "referrer_address": "9 Mersea Road, Colchester, Essex. CO2 8ZS", "referrer_phone": "+441632960065", "referral_date": "2026-11-16", "parent_name": "Mrs Verity Hallsworth",
        "parent_dob": "1986-08-31", "parent_address": "27a Military Lane, Colchester. CO2 7ZS", "parent_postcode": "CO2 7ZS", "parent_phone": "+447700900065", "parent_nhs_number": "9990047871", "infant_name": "Barnaby Hallsworth",
        "infant_dob": "2026-09-14", "other_parent_name": "Giles", "safeguarding_status": "none", "consent_to_referral": "yes", "referrer_name": "Dr Chidi Nkemelu", "health_visitor": "Sister J. Pym",
        "reason_for_referral": REASON,
    }  # fmt: skip
    return Case("typed_letter.txt", text.encode("cp1252"), said)


CORRESPONDENCE_CASES = (
    emis_letter, two_column_letterhead, health_visitors_plain, headed_social_worker, clinic_headings, badger_discharge, dad_is_referred, bereaved_midwife, nursery_letter, mother_writes, scanned_form_letter,
    court_letter, talking_therapies, two_mothers, twins_letter, refuge_letter, letter_with_voices, unit_discharge_plan,
    forwarded_twice_gp, hv_table_pasted, reply_with_the_missing, fathers_mail, gp_plain_labels, social_worker_bullets, nursery_mail, mother_long, secure_banner, student_for_mentor, mixed_charset, gp_one_liner, web_form_mail,
    two_parents_equal, letter_in_html,
    phone_note, exported_record, typed_letter_txt,
)  # fmt: skip

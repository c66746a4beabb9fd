"""Letters in Word from surgeries, wards and social care: an address block, a line that says whom it is about, paragraphs, a sign-off, copies."""

from __future__ import annotations

from collections.abc import Sequence

import docx
from docx.enum.text import WD_ALIGN_PARAGRAPH

from tests.unseen_word import Case, saved

REASON = "*"
"""The letter's own paragraphs."""


def letter(
    name: str, lines: Sequence[str], fields: dict[str, object], head: Sequence[str] = (), foot: str = "", **more: object
) -> Case:
    """A letter of paragraphs: "**" makes one bold, ">" sets it right, "|" breaks a line within it, a tab stays one."""
    doc = docx.Document()
    for text in head:
        doc.sections[0].header.add_paragraph(text)
    if foot:
        doc.sections[0].footer.add_paragraph(foot)
    for text in lines:
        paragraph = doc.add_paragraph()
        if text.startswith(">"):
            paragraph.alignment = WD_ALIGN_PARAGRAPH.RIGHT
        for at, part in enumerate(text.replace(">", "").split("|")):
            run = paragraph.add_run(part.strip("*"))
            run.bold = part.startswith("**")
            if at < text.count("|"):
                run.add_break()
    return Case(f"{name}.docx", saved(doc), fields, **more)  # type: ignore[arg-type]


def surgery() -> Case:
    """A GP's letter: letterhead in the page's header, our address, the patient in one line of the subject."""
    lines = (
        ">20 November 2026",
        "Parent Infant Mental Health Service|The Old Mill|Chelmsford|CM1 1AA",
        "Dear Colleague",
        "**Re: Mrs Harriet Voss, DOB 06.02.1992, NHS No 999 714 1008|29 Larkspur Way, Great Dunmow, CM6 1AA, Tel 07700 900411",
        "Thank you for seeing this 34 year old lady, who has a six month old daughter, Elodie (DOB 11/05/2026).",
        "Harriet tells me that she has never felt that Elodie is hers. She had an emergency section under general anaesthetic and did not meet her until the next day. "
        "She scores 19 on the EPDS. She takes sertraline 100 mg. She denies any thoughts of harm to herself or to Elodie.",
        "Her husband, Piers Voss, is supportive. There are no other children. There are no safeguarding concerns. Harriet has agreed to this referral and to you sharing information with us.",
        "Many thanks for your help.",
        "Yours sincerely",
        "",
        "Dr Naomi Sefton|GP Partner",
        "Cc: Mrs H Voss; Health Visiting Team, Dunmow",
        "Current medication: sertraline 100 mg once daily|Allergies: penicillin",
    )
    said = {
        "referral_date": "2026-11-20", "parent_name": "Mrs Harriet Voss", "parent_dob": "1992-02-06", "parent_nhs_number": "9997141008",
        "parent_address": "29 Larkspur Way, Great Dunmow, CM6 1AA", "parent_postcode": "CM6 1AA", "parent_phone": "+447700900411", "infant_name": "Elodie",
        "infant_dob": "2026-05-11", "other_parent_name": "Piers Voss", "safeguarding_status": "none", "consent_to_referral": "yes", "consent_to_share": "yes",
        "referrer_name": "Dr Naomi Sefton", "referrer_role": "GP Partner", "referrer_organisation": "Dunmow Road Surgery", "referrer_phone": "+441632960411",
        "referrer_address": "3 Dunmow Road, Great Dunmow CM6 2AA", "reason_for_referral": REASON,
    }  # fmt: skip
    return letter("surgery", lines, said, ("Dunmow Road Surgery", "3 Dunmow Road, Great Dunmow CM6 2AA", "Tel: 01632 960411"))


def paediatrician() -> Case:
    """The infant is the patient: a subject of labels and tabs, diagnoses in a list, the parents in a sentence, copies with addresses."""
    lines = (
        "**Mid Estuary Hospital|Department of Child Health",
        "Our ref: EM/jb/H204417\tClinic date: 12 November 2026\tDate typed: 16 November 2026",
        "Direct line: 01632 960422\tSecretary: Jean Birch",
        "PRIVATE AND CONFIDENTIAL",
        "Parent-Infant Mental Health Team",
        "Dear Team",
        "**RE:\tKit MORROW\tDOB: 19/02/2026\tHospital No: H204417\tNHS No: 999 715 1003",
        "**\t7 Brickfield Terrace, Rayleigh, SS6 1AA",
        "**Diagnoses:",
        "1. Born at 31 weeks, six weeks on the neonatal unit",
        "2. Gastro-oesophageal reflux",
        "I should be grateful for your help with this nine month old boy and his mother, Lorna Morrow, whom I saw in clinic with his grandmother.",
        "Ms Morrow finds feeds frightening. She held Kit at arm's length throughout and he did not look at her. She tells me that she wakes at night hearing the monitors. "
        "His father, Dean Pratt, has not seen him since August. Kit has a half-sister, Lily, aged 7.",
        "The family are open to social care as Child in Need; their social worker is Hamid Rana. Ms Morrow is aware of this referral and is keen to be seen. She can be contacted on 07700 900422.",
        "With best wishes",
        "Yours sincerely",
        "Dr Elspeth Mackie, MBChB MRCPCH|Consultant Paediatrician",
        "Dictated but not signed to avoid delay",
        "cc\tDr L Grady, Rayleigh Lane Surgery, 14 Rayleigh Lane, SS6 2AA|\tParent of Kit Morrow, 7 Brickfield Terrace, Rayleigh SS6 1AA|\tCath Dunn, Health Visitor",
    )
    said = {
        "referrer_name": "Dr Elspeth Mackie", "referrer_role": "Consultant Paediatrician", "referrer_organisation": "Mid Estuary Hospital", "referrer_phone": "+441632960422",
        "referral_date": "2026-11-16", "infant_name": "Kit MORROW", "infant_dob": "2026-02-19", "infant_nhs_number": "9997151003", "gestation_at_birth": "31+0",
        "parent_name": "Lorna Morrow", "parent_relationship": "mother", "parent_address": "7 Brickfield Terrace, Rayleigh, SS6 1AA", "parent_postcode": "SS6 1AA", "parent_phone": "+447700900422",
        "other_parent_name": "Dean Pratt", "safeguarding_status": "child_in_need", "social_worker": "Hamid Rana", "consent_to_referral": "yes", "health_visitor": "Cath Dunn",
        "gp_name": "Dr L Grady", "gp_practice": "Rayleigh Lane Surgery", "reason_for_referral": REASON,
    }  # fmt: skip
    return letter("clinic", lines, said)


def midwife() -> Case:
    """A pregnancy: "Re" over several lines of labels, the weeks, the due date; the writer signs with a number of her own."""
    lines = (
        "Rosewood Community Midwives|Rosewood Health Centre, Clacton Road, Colchester CO4 1AA|Tel 01632 960433 | rosewood.midwives@maternity.example.org",
        "18/11/26",
        "To whom it may concern",
        "Re: Ms Priya Nair",
        "D.O.B: 25/08/1997",
        "NHS: 999 716 1009",
        "Address: 4a Tanners Row, Colchester, CO1 3AA",
        "Tel: 07700 900433",
        "EDD: 08/03/2027 (24+2 at time of writing)    G3 P1",
        "I am writing to refer Priya for support during this pregnancy. Priya lost a baby boy, Rohan, at 38 weeks in 2024 and says that she dare not speak to this one. "
        "She covers her bump when asked about it.",
        "Priya lives with her partner, Arun Nair (DOB 02/01/1995, 07700 900434), and their daughter Mira, who is 5.",
        "Priya's first language is Malayalam and she would like an interpreter. She has given verbal consent for this referral. Mental health: known to the perinatal team, care co-ordinator Beth Lacey.",
        "Please do not hesitate to contact me.",
        "Kind regards",
        "Orla Devlin",
        "Bereavement Midwife",
        "Mob: 07700 900435",
    )
    said = {
        "referral_date": "2026-11-18", "parent_name": "Ms Priya Nair", "parent_dob": "1997-08-25", "parent_nhs_number": "9997161009", "parent_address": "4a Tanners Row, Colchester, CO1 3AA",
        "parent_postcode": "CO1 3AA", "parent_phone": "+447700900433", "infant_due_date": "2027-03-08", "gestation_now": "24+2", "other_parent_name": "Arun Nair",
        "other_parent_dob": "1995-01-02", "other_parent_phone": "+447700900434", "parent_language": "Malayalam", "interpreter_needed": "yes", "mental_health_team": "Beth Lacey", "consent_to_referral": "yes",
        "referrer_name": "Orla Devlin", "referrer_role": "Bereavement Midwife",
        "referrer_organisation": "Rosewood Community Midwives", "referrer_address": "Rosewood Health Centre, Clacton Road, Colchester CO4 1AA", "referrer_phone": "+441632960433",
        "referrer_email": "rosewood.midwives@maternity.example.org", "reason_for_referral": REASON,
    }  # fmt: skip
    return letter("midwife", lines, said)


def social_worker() -> Case:
    """A council's letter with headings within it, a child and two parents in the subject, each on a line of their own."""
    lines = (
        ">Family Safeguarding Team 3|>Harbour House|>Dock Street|>Harwich CO12 1AA",
        ">Date: 9th November 2026",
        ">Please ask for: Winston Agard",
        ">Telephone: 01632 960444",
        ">Email: winston.agard@council.example.gov.uk",
        "Dear PIMHS",
        "**Child: Sonny Pike (d.o.b. 25.3.26)|**Mother: Chelsea Pike (d.o.b. 8.8.04)|**Father: Jordan Mott (d.o.b. 19.12.01)|**Address: 52 Ferry Close, Harwich, CO12 2AA",
        "I am the allocated social worker for Sonny and would like to request your involvement.",
        "**Background",
        "Sonny became subject to a Child Protection Plan under the category of neglect on 2 October 2026. Chelsea was looked after herself from the age of six.",
        "**What we are worried about",
        "Chelsea says that Sonny 'hates' her. In contact she looks at her phone and Sonny has stopped reaching for her.",
        "**Views of parents",
        "Chelsea would like help to be 'the mum I never had'. Jordan does not see a problem but will not stand in the way.",
        "**Consent",
        "Chelsea signed her consent to this referral on 5 November 2026.",
        "Yours faithfully,",
        "Winston Agard|Senior Social Worker",
        "Copy: Michelle Orme, Health Visitor; Dr P Chana, Ferry Close Surgery",
    )
    said = {
        "gp_name": "Dr P Chana", "gp_practice": "Ferry Close Surgery", "referrer_name": "Winston Agard", "referrer_role": "Senior Social Worker", "referrer_organisation": "Family Safeguarding Team 3", "referrer_phone": "+441632960444",
        "referrer_address": "Harbour House, Dock Street, Harwich CO12 1AA", "referrer_email": "winston.agard@council.example.gov.uk", "referral_date": "2026-11-09",
        "infant_name": "Sonny Pike", "infant_dob": "2026-03-25", "parent_name": "Chelsea Pike", "parent_dob": "2004-08-08", "parent_relationship": "Mother",
        "other_parent_name": "Jordan Mott", "other_parent_dob": "2001-12-19", "other_parent_relationship": "Father", "parent_address": "52 Ferry Close, Harwich, CO12 2AA",
        "parent_postcode": "CO12 2AA", "safeguarding_status": "child_protection", "consent_to_referral": "yes", "consent_date": "2026-11-05", "health_visitor": "Michelle Orme",
        "social_worker": "Winston Agard", "other_information": "Sonny became subject to a Child Protection Plan under the category of neglect on 2 October 2026. Chelsea was looked after herself from the age of six.",
        "reason_for_referral": "Chelsea says that Sonny 'hates' her. In contact she looks at her phone and Sonny has stopped reaching for her.", "voice_of_parent": "Chelsea would like help to be 'the mum I never had'. Jordan does not see a problem but will not stand in the way.",
    }  # fmt: skip
    return letter("council", lines, said, foot="Harwich and District Council. www.council.example.gov.uk")


def neonatal_psychologist() -> Case:
    """A subject of a table without borders, labels in bold, then the letter; the doctor's name above the copies."""
    doc = docx.Document()
    for text in (
        "Brackwater Neonatal Unit",
        "Clinical Psychology",
        "Tel: 01632 960455   Email: neonatal.psychology@hospital.example.org",
    ):
        doc.add_paragraph().add_run(text).bold = True
    for text in ("13 November 2026", "Dear Dr Lund and team,"):
        doc.add_paragraph(text)
    table = doc.add_table(0, 4)
    for row in (
        ("Baby's name:", "Ottilie Grange", "Mother's name:", "Fern Grange"), ("DOB:", "01/08/2026", "DOB:", "27/11/1990"), ("NHS no:", "999 717 1004", "Address:", "16 Glebe Lane, Halstead, CO9 1AA"),
        ("Gestation:", "27+6", "Mobile:", "07700 900455"), ("Discharged:", "05/11/2026", "GP:", "Dr Tew, Glebe Surgery"),
    ):  # fmt: skip
        cells = table.add_row().cells
        for at, text in enumerate(row):
            cells[at].paragraphs[0].add_run(text).bold = at % 2 == 0
    for text in (
        "I am referring Fern and Ottilie following their discharge home last week. Fern was unwell with pre-eclampsia and first saw Ottilie on day four.",
        "Fern describes feeling 'like a visitor' on the unit. She is frightened of Ottilie's breathing and cannot put her down, and at other times cannot pick her up.",
        "Fern's wife, Marnie Grange, shares parental responsibility. I have discussed this referral with Fern, who consents to it. There is no involvement from children's social care.",
        "Best wishes,",
    ):
        doc.add_paragraph(text)
    doc.add_paragraph("Dr Isla Quennell\nPrincipal Clinical Psychologist, HCPC PYL00000")
    doc.add_paragraph("CC. Fern Grange; Dr Tew, Glebe Surgery")
    said = {
        "referrer_name": "Dr Isla Quennell", "referrer_role": "Principal Clinical Psychologist", "referrer_organisation": "Brackwater Neonatal Unit", "referrer_phone": "+441632960455",
        "referrer_email": "neonatal.psychology@hospital.example.org", "referral_date": "2026-11-13", "infant_name": "Ottilie Grange", "infant_dob": "2026-08-01",
        "infant_nhs_number": "9997171004", "gestation_at_birth": "27+6", "parent_name": "Fern Grange", "parent_relationship": "Mother", "parent_dob": "1990-11-27",
        "parent_address": "16 Glebe Lane, Halstead, CO9 1AA", "parent_postcode": "CO9 1AA", "parent_phone": "+447700900455", "gp_name": "Dr Tew", "gp_practice": "Glebe Surgery",
        "other_parent_name": "Marnie Grange", "other_parent_responsibility": "yes", "safeguarding_status": "none", "consent_to_referral": "yes", "reason_for_referral": REASON,
    }  # fmt: skip
    return Case("psychology.docx", saved(doc), said)


def health_visitor() -> Case:
    """A letter in the first person without a subject: everybody is in the sentences."""
    lines = (
        "Canvey Child and Family Centre|11 High Walk|Canvey Island SS8 1AA",
        "Thursday 19th November 2026",
        "Dear Referrals Team",
        "I would like to make a referral for Abigail Stokes (dob 23/06/1999) and her twin sons Jude Stokes and Miles Stokes, who were born on 15 September 2026 at 35 weeks. "
        "They live at 6 Sandpiper Mews, Canvey Island, SS8 2AA and Abigail's mobile number is 07700 900466.",
        "Abigail tells me that she loves Jude but cannot warm to Miles. I have seen her prop his bottle and leave the room.",
        "The boys' father, Ryan Teague, lives at the same address. He feels that Abigail is doing fine. They are registered with Dr Osei at Sandpiper Surgery.",
        "There is an Early Help plan in place. Abigail gave her consent to this referral on 17 November.",
        "Yours sincerely",
        "Paula Brightwell SCPHN",
        "Specialist Health Visitor",
        "01632 960466",
        "paula.brightwell@cfc.example.org",
    )
    said = {
        "referrer_name": "Paula Brightwell SCPHN", "referrer_role": "Specialist Health Visitor", "referrer_organisation": "Canvey Child and Family Centre",
        "referrer_address": "11 High Walk, Canvey Island SS8 1AA", "referrer_phone": "+441632960466", "referrer_email": "paula.brightwell@cfc.example.org",
        "referral_date": "2026-11-19", "parent_name": "Abigail Stokes", "parent_dob": "1999-06-23", "infant_name": "Jude Stokes and Miles Stokes", "infant_dob": "2026-09-15",
        "gestation_at_birth": "35+0", "parent_address": "6 Sandpiper Mews, Canvey Island, SS8 2AA", "parent_postcode": "SS8 2AA", "parent_phone": "+447700900466",
        "other_parent_name": "Ryan Teague", "gp_name": "Dr Osei", "gp_practice": "Sandpiper Surgery", "safeguarding_status": "early_help", "consent_to_referral": "yes",
        "reason_for_referral": REASON,
    }  # fmt: skip
    return letter("visitor", lines, said)


LETTER_CASES = (surgery, paediatrician, midwife, social_worker, neonatal_psychologist, health_visitor)

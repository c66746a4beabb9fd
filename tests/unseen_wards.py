"""A second set of Word forms, of other makers again: maternity, neonatal, early help, adult mental health, nursery, charity, family courts."""

from __future__ import annotations

from tests.unseen_agencies import document
from tests.unseen_word import Case
from tests.word_files import docx as packed
from tests.word_files import p, r, tbl, tc, tr

WHY = "Nell says Otis feels like somebody else's baby. She leaves the room when he cries."
BABY = "Otis watches the ceiling light and rarely looks at faces."
MUM = "'They took him away so fast that I never caught up.'"
DAD = "Gus says he is the only one who can settle him."
HOPE = "To feel like his mum. Nervous about groups."
HOME = "7 Weir Cottages, Halstead CO9 2AA"
OTIS = {
    "infant_name": "Otis Farrant", "infant_dob": "2026-08-09", "infant_nhs_number": "9990003033", "parent_name": "Nell Farrant", "parent_dob": "1992-10-30",
    "parent_phone": "+447700900641", "parent_address": HOME, "parent_postcode": "CO9 2AA", "other_parent_name": "Gus Farrant", "other_parent_dob": "1990-02-11",
    "other_parent_phone": "+447700900642", "referrer_name": "Ines Cobb", "referrer_phone": "+441632960651", "referrer_email": "ines.cobb@nnu.example.org",
    "referral_date": "2026-11-19", "reason_for_referral": WHY, "voice_of_infant": BABY, "voice_of_parent": MUM, "voice_of_other_parent": DAD, "hopes_and_concerns": HOPE,
    "consent_to_referral": "yes", "gp_practice": "Colne Road Surgery", "health_visitor": "Tam Reeve",
}  # fmt: skip


def read(keys: str, **said: object) -> dict[str, object]:
    return {**{key: OTIS[key] for key in keys.split()}, **said}


def neonatal() -> Case:
    """A neonatal unit's outreach form: three pairs a row, a parent a row, dates with full stops, boxes with the option behind."""
    data = document(
        "**Neonatal Outreach – Parent Infant Mental Health Referral**",
        ([["Baby", "Otis Farrant", "DOB", "09.08.26", "NHS No.", "999 000 3033"], ["Gestation at birth", "30+2", "Corrected age", "5/52", "Discharged on", "14.10.26"]], {"bold": (0, 2, 4), "shaded": (0, 2, 4)}),
        "",
        ([["", "Name", "DOB", "Contact no.", "PR"], ["Mother", "Nell Farrant", "30.10.92", "07700 900641", "Y"], ["Father", "Gus Farrant", "11.02.90", "07700 900642", "Y"]], {"head": True}),
        "",
        [["Home address", "7 Weir Cottages, Halstead"], ["Postcode", "CO9 2AA"], ["Community HV", "Tam Reeve"], ["GP surgery", "Colne Road Surgery"]],
        "**Parents' experience of the unit / birth** " + MUM,
        "**Observed parent-infant interaction** " + WHY,
        "**Baby's cues and regulation** " + BABY,
        "**What are parents hoping for from PIMHS?** " + HOPE,
        "Safeguarding:  None ☒  Early Help ☐  CIN ☐  CP ☐",
        "Parents consent to referral:  Yes ☒  No ☐     Date: 18.11.26",
        "Form completed by: Ines Cobb    Grade: Band 7 sister    Tel: 01632 960651    Email: ines.cobb@nnu.example.org    Date: 19.11.26",
    )  # fmt: skip
    keys = (
        "infant_name infant_dob infant_nhs_number parent_name parent_dob parent_phone other_parent_name other_parent_dob other_parent_phone parent_postcode health_visitor "
        "gp_practice voice_of_parent reason_for_referral voice_of_infant hopes_and_concerns consent_to_referral referrer_name referrer_phone referrer_email referral_date"
    )
    return Case("neonatal.docx", data, read(
        keys, gestation_at_birth="30+2", parent_relationship="Mother", other_parent_relationship="Father", parent_responsibility="yes", other_parent_responsibility="yes",
        parent_address="7 Weir Cottages, Halstead", safeguarding_status="none", consent_date="2026-11-18", referrer_role="Band 7 sister",
    ))  # fmt: skip


def request_for_help() -> Case:
    """An early-help request in plain words: one column, label then answer in the next row; grey titles; a genogram box left empty."""
    rows = (
        ("*Who needs help?", ""), ("Family name", "Farrant"), ("Children under 2 (name, date of birth)", "Otis Farrant 09/08/2026"), ("Other children (name, date of birth, school)", "none"),
        ("Adults living in the home (name, date of birth, relationship to child)", "Nell Farrant 30/10/1992 mum\nGus Farrant 11/02/1990 dad"), ("Address and postcode", HOME),
        ("Best way to contact the family", "Nell's mobile 07700 900641"), ("*Who are you?", ""), ("Name and role", "Ines Cobb, neonatal sister"), ("Contact details", "01632 960651, ines.cobb@nnu.example.org"),
        ("*What's happening?", ""), ("What are you worried about?", WHY), ("What does the family say?", MUM), ("What is life like for the child?", BABY),
        ("What would the family like to be different?", HOPE), ("Genogram (optional)", ""), ("*Agreement", ""),
        ("Has the family agreed to this request and to us sharing their information?", "Yes"), ("Date", "19/11/2026"),
    )  # fmt: skip
    cells = []
    for label, answer in rows:
        title = label.startswith("*")
        shade = '<w:shd w:val="clear" w:fill="D9D9D9"/>' if title else ""
        cells.append(tr(tc(p(r(label.lstrip("*"), "<w:b/>")), properties=shade)))
        if not title:
            cells.append(tr(tc(*answer.split("\n"))))
    body = p(r("Request for Early Help", "<w:b/>")) + tbl(*cells)
    keys = "infant_name infant_dob parent_address parent_postcode parent_phone referrer_name referrer_phone referrer_email reason_for_referral voice_of_parent voice_of_infant hopes_and_concerns consent_to_referral"
    return Case("help.docx", packed(body), read(
        keys, referrer_role="neonatal sister", consent_date="2026-11-19",
        household=["none", "Nell Farrant 30/10/1992 mum", "Gus Farrant 11/02/1990 dad"], consent_to_share="yes",
    ))  # fmt: skip


def adult_service() -> Case:
    """An adult mental health trust's internal form: client first, dependants in a table, risk boxes with Y/N and comments, initials for the worker."""
    data = document(
        "# Internal referral – Perinatal to Parent-Infant",
        [["Client name", "Nell Farrant", "Client ID", "RXX00412"], ["D.O.B", "30-Oct-1992", "NHS number", "9990003041"], ["Address", HOME, "Telephone", "07700 900641"],
         ["Marital status", "Married", "Ethnicity", "White British"], ["Care co-ordinator", "Ines Cobb", "Team", "North East Perinatal"]],
        "",
        ([["Dependants", "DOB", "M/F", "Resides with client?"], ["Otis Farrant", "09-Aug-2026", "M", "Yes"]], {"head": True}),
        "",
        ([["Risk", "Y/N", "Comments"], ["Suicide / self-harm", "N", "none since Sept"], ["Harm to infant", "N", ""], ["Domestic abuse", "N", "asked 4/11"], ["Safeguarding – child", "Y", "CIN plan, SW Asha Virk"]], {"head": True}),
        "",
        "**Diagnosis and current treatment**", "F53.0, mirtazapine 15mg, weekly nurse visits.",
        "**Reason for referral to Parent-Infant service**", WHY,
        "**Client's view of difficulties**", MUM,
        "**Client's goals**", HOPE,
        "**Partner's name and view**", "Gus Farrant. " + DAD,
        "Discussed with client and consent given? **Y**   Referred by: Ines Cobb (CPN)   Ext: 01632 960651   Date: 19/11/2026",
    )  # fmt: skip
    keys = "parent_name parent_dob parent_address parent_postcode parent_phone infant_name infant_dob reason_for_referral voice_of_parent hopes_and_concerns consent_to_referral referrer_name referrer_phone referral_date"
    return Case("internal.docx", data, read(
        keys, parent_nhs_number="9990003041", parent_ethnicity="White British", infant_sex="male", domestic_abuse="no", safeguarding_status="child_in_need",
        mental_health="F53.0, mirtazapine 15mg, weekly nurse visits.", referrer_role="CPN", mental_health_team="Ines Cobb, North East Perinatal", risk_details="N none since Sept",
        safeguarding_details="Y CIN plan, SW Asha Virk", voice_of_other_parent="Gus Farrant. " + DAD,
    ))  # fmt: skip


def nursery() -> Case:
    """A nursery's form with statements to tick, options to circle by underlining, answers "as above", and a carer who is the aunt."""
    data = document(
        "# Little Stars – Referral for Specialist Support (under twos)",
        "Child's name: Ayo Bello   Known as: Ayo   d.o.b: 4/3/25   Key person: Ms Hart",
        "Child lives with (name): Tope Bello   Relationship: aunt   Tel: 07700 900651",
        "Address: 19 Mersea Road, Colchester   Post code: CO2 7AA   Lived here since: June",
        "Mum: Kemi Bello   Tel: n/k   Address: not known   Contact with child: phone only",
        "GP: as above   Health visitor: Tam Reeve (01632 960661)   Social worker: Ade Bright",
        "Legal status: Parental responsibility / %%Special Guardianship%% / Looked after",
        "Is an interpreter needed? Y / %%N%%",
        "What have you seen that worries you?", "Ayo clings to any adult and cannot be put down when Tope arrives.",
        "What does Ayo tell you (by behaviour)?", "He checks the door all morning.",
        "What does the main carer say?", "'He is polite with me.'",
        "☒ The main carer has read this form and agrees to the referral", "☐ The main carer does not agree", "☒ I may share this with the health visitor",
        "Name: Liv Hart     Job: Nursery manager     Setting: Little Stars Nursery     Phone: 01632 960662     Date: 17/11/26",
    )  # fmt: skip
    return Case("nursery.docx", data, {
        "infant_name": "Ayo Bello", "infant_dob": "2025-03-04", "parent_name": "Tope Bello", "parent_relationship": "aunt", "parent_phone": "+447700900651",
        "parent_address": "19 Mersea Road, Colchester", "parent_postcode": "CO2 7AA", "other_parent_name": "Kemi Bello", "other_parent_relationship": "Mum",
        "health_visitor": "Tam Reeve (01632 960661)", "social_worker": "Ade Bright", "interpreter_needed": "no",
        "reason_for_referral": "Ayo clings to any adult and cannot be put down when Tope arrives.", "voice_of_infant": "He checks the door all morning.",
        "voice_of_parent": "'He is polite with me.'", "consent_to_referral": "yes", "consent_to_share": "yes", "referrer_name": "Liv Hart", "referrer_role": "Nursery manager",
        "referrer_organisation": "Little Stars Nursery", "referrer_phone": "+441632960662", "referral_date": "2026-11-17",
    })  # fmt: skip


def midwife_unborn() -> Case:
    """Pre-birth: numbered rows with the number in a cell, the unborn as "Baby of", estimated dates, who lives where, previous children removed."""
    data = document(
        "**Pre-birth referral to Parent-Infant team**",
        [["1", "Name of unborn", "Baby of Nell Farrant"], ["2", "EDD", "2 Feb 2027 (by scan)"], ["3", "Weeks at referral", "29/40"], ["4", "Mother", "Nell Farrant, dob 30/10/92, 07700 900641"],
         ["5", "Father of unborn", "Gus Farrant (does not live with mother)"], ["6", "Address mother will be at after birth", HOME], ["7", "Other children and where they live", "Ida Farrant, 6, with MGM"],
         ["8", "Midwife and hospital", "Ines Cobb, Broomfield"], ["9", "Social worker / pre-birth assessment?", "Asha Virk, pre-birth CP plan from Oct"], ["10", "Mental health", "PTSD, on waiting list for EMDR"],
         ["11", "Concerns for the relationship", "Nell has not told anyone at work. She says it is safer not to hope."], ["12", "Mother's wishes", HOPE],
         ["13", "Is mother aware and agreeing?", "Yes 16/11"], ["14", "Your name / role / phone", "Ines Cobb / community midwife / 01632 960651"]],
    )  # fmt: skip
    return Case("unborn.docx", data, {
        "infant_name": "Baby of Nell Farrant", "infant_due_date": "2027-02-02", "gestation_now": "29+0", "parent_name": "Nell Farrant", "parent_dob": "1992-10-30",
        "parent_phone": "+447700900641", "parent_relationship": "Mother", "other_parent_name": "Gus Farrant", "other_parent_relationship": "Father", "household": ["Ida Farrant, 6, with MGM"], "midwife": "Ines Cobb, Broomfield", "social_worker": "Asha Virk, pre-birth CP plan from Oct",
        "mental_health": "PTSD, on waiting list for EMDR", "reason_for_referral": "Nell has not told anyone at work. She says it is safer not to hope.", "hopes_and_concerns": HOPE,
        "consent_to_referral": "yes", "referrer_name": "Ines Cobb", "referrer_role": "community midwife", "referrer_phone": "+441632960651",
    }, unmatched=(HOME, "does not live with mother"))  # fmt: skip


def two_columns() -> Case:
    """Left column the questions in a single cell with line breaks kept as paragraphs, right column the answers in the same order: no, a row each but titles in both columns."""
    data = document(
        "**Home Visiting Charity: new family**",
        ([["ABOUT MUM", "", "ABOUT DAD / PARTNER", ""], ["Name", "Nell Farrant", "Name", "Gus Farrant"], ["Birthday", "30/10/92", "Birthday", "11/2/90"], ["Phone", "07700 900641", "Phone", "07700 900642"],
          ["Lives with baby?", "Y", "Lives with baby?", "Y"], ["Any health needs", "C-section, slow healing", "Any health needs", "-"]], {"bold": (0, 2)}),
        "",
        ([["ABOUT BABY", "", "ABOUT HOME", ""], ["Name", "Otis Farrant", "Address", "7 Weir Cottages, Halstead"], ["Birthday", "9/8/26", "Postcode", "CO9 2AA"], ["Boy / girl", "boy", "Pets / parking", "cat"]], {"bold": (0, 2)}),
        "",
        ([["WHO ELSE HELPS", "", "WHO SENT THIS", ""], ["GP", "Colne Road Surgery", "Name", "Ines Cobb"], ["Health visitor", "Tam Reeve", "Job", "Neonatal sister"], ["Social worker", "-", "Phone", "01632 960651"], ["Other", "Bliss volunteer", "Email", "ines.cobb@nnu.example.org"]], {"bold": (0, 2)}),
        "",
        [["What's hard right now?", WHY], ["What would help?", HOPE], ["Mum is happy for us to call her", "Yes"], ["Mum said yes to this referral", "Yes, 18/11/26"]],
    )  # fmt: skip
    keys = (
        "parent_name parent_dob parent_phone other_parent_name other_parent_dob other_parent_phone infant_name infant_dob parent_postcode gp_practice health_visitor "
        "referrer_name referrer_phone referrer_email reason_for_referral hopes_and_concerns consent_to_referral"
    )
    return Case("charity.docx", data, read(
        keys, parent_relationship="Mother", parent_primary_caregiver="yes", parent_address="7 Weir Cottages, Halstead", infant_sex="male", referrer_role="Neonatal sister",
        other_services="Bliss volunteer", consent_date="2026-11-18",
    ))  # fmt: skip


def camhs_under_twos() -> Case:
    """Single point of access: guidance rows over answers, tick grid of needs, sections lettered, answers in bold, signature table with two signatories."""
    data = document(
        "**Single Point of Access – 0 to 2 years**",
        ([["SECTION A: CHILD"], ["Legal name", "Otis Farrant", "Preferred name", "Otis"], ["Date of birth", "9th August 2026", "Age", "3 months"], ["NHS number", "9990003033", "Gender identity", "n/a"]], {"shaded": (0,)}),
        ([["SECTION B: PERSON WITH PARENTAL RESPONSIBILITY"], ["Full name", "Nell Farrant", "Relationship", "Mother"], ["Address", HOME, "Tel", "07700 900641"], ["Email", "", "Preferred contact", "text"]], {"shaded": (0,)}),
        ([["SECTION C: REFERRER"], ["Full name", "Ines Cobb", "Profession", "Neonatal sister"], ["Organisation", "Colne Neonatal Unit", "Tel", "01632 960651"], ["Email", "ines.cobb@nnu.example.org", "Date", "19/11/26"]], {"shaded": (0,)}),
        ([["SECTION D: PRESENTING NEED"], ["Please describe the need, how long it has been present and what has been tried."], [WHY], ["What is the impact on the child?"], [BABY], ["What does the parent/carer want to happen?"], [HOPE]], {"shaded": (0,)}),
        ([["SECTION E: RISK AND SAFEGUARDING"], ["Is the child subject to any of the following?"], ["☐ Child protection plan   ☒ Child in need plan   ☐ Looked after   ☐ Early help   ☐ None"], ["Risk to self / others / from others"], ["None identified. Dog in the home."]], {"shaded": (0,)}),
        ([["SECTION F: CONSENT"], ["Parent / carer", "Name: Nell Farrant", "Signature: N Farrant", "Date: 18/11/26"], ["Referrer", "Name: Ines Cobb", "Signature: I Cobb", "Date: 19/11/26"]], {"shaded": (0,)}),
    )  # fmt: skip
    keys = (
        "infant_name infant_dob infant_nhs_number parent_name parent_address parent_postcode parent_phone referrer_name referrer_phone referrer_email referral_date "
        "reason_for_referral voice_of_infant hopes_and_concerns"
    )
    return Case("access.docx", data, read(
        keys, parent_relationship="Mother", referrer_role="Neonatal sister", referrer_organisation="Colne Neonatal Unit", safeguarding_status="child_in_need",
        risk_details="None identified. Dog in the home.",
    ), blanks=("parent_email",))  # fmt: skip


def court_and_care() -> Case:
    """A children-in-care team's form: two carers in one row, the local authority as holder of responsibility, birth family apart, contact plans, office box on top."""
    data = document(
        [["OFFICE USE", "Received:", "", "Allocated:", ""]],
        "**CHILDREN IN CARE – THERAPEUTIC REQUEST**",
        [["Child", "Zuri Adeyemi"], ["DOB", "17.12.2025"], ["NHS", "999 000 3068"], ["Legal order", "Section 20"], ["Responsible authority", "Essex"]],
        "",
        [["Foster carers", "Pat and Lynn Moody"], ["Address of placement (CONFIDENTIAL)", "3 Ferry Lane, Manningtree CO11 1AA"], ["Tel", "07700 900661"], ["Supervising agency", "Bridge Fostering"]],
        "",
        [["Birth mother", "Sade Adeyemi"], ["Time with child", "3 x week, supervised"], ["Birth father", "unknown"]],
        "",
        [["Social worker", "Femi Cole"], ["Team and number", "CiC East, 01632 960671"], ["IRO", "J Platt"], ["Health visitor", "Tam Reeve"], ["GP", "Stour Surgery"]],
        "",
        [["Why are you asking for help now?", "Zuri stiffens when she is picked up after seeing her mother."], ["What do the carers say?", "'She is a different baby on contact days.'"], ["Outcome wanted", "Carers know how to help her settle."],
         ["Agreement of those with PR", "Mother agreed 12/11/26; LA agreed"]],
        "Completed by Femi Cole, social worker, 20.11.26",
    )  # fmt: skip
    return Case("care.docx", data, {
        "infant_name": "Zuri Adeyemi", "infant_dob": "2025-12-17", "infant_nhs_number": "9990003068", "safeguarding_status": "looked_after", "parent_name": "Pat and Lynn Moody",
        "parent_address": "3 Ferry Lane, Manningtree CO11 1AA", "parent_postcode": "CO11 1AA", "parent_phone": "+447700900661",
        "other_parent_name": "Sade Adeyemi", "other_parent_relationship": "Mother", "social_worker": "Femi Cole, CiC East, 01632 960671", "health_visitor": "Tam Reeve", "gp_practice": "Stour Surgery",
        "reason_for_referral": "Zuri stiffens when she is picked up after seeing her mother.", "voice_of_parent": "'She is a different baby on contact days.'",
        "hopes_and_concerns": "Carers know how to help her settle.", "referrer_name": "Femi Cole", "referrer_role": "social worker", "referral_date": "2026-11-20",
    })  # fmt: skip


def labels_under_a_list() -> Case:
    """Labels with colons in the columns of the list above them; who the baby lives with is told by kinship alone."""
    data = document(
        "# Infant mental health referral",
        [["1. CHILD"], ["Name", "DOB", "NHS No", "Sex"], ["Otis Farrant", "09/08/26", "9990003033", "M"], ["Child living with:", "Mother", "Telephone:", "07700 900641"],
         ["Mother's name:", "Nell Farrant", "Mother's DOB:", "30/10/92"], ["Consent to referral:", "Yes", "Referrer:", "Ines Cobb"]],
        [["Reason for referral", WHY]],
    )  # fmt: skip
    keys = "infant_name infant_dob infant_nhs_number parent_name parent_dob parent_phone consent_to_referral referrer_name reason_for_referral"
    return Case("under.docx", data, read(keys, infant_sex="male", parent_relationship="Mother", parent_primary_caregiver="yes"))


WARDS_CASES = (
    neonatal,
    request_for_help,
    adult_service,
    nursery,
    midwife_unborn,
    two_columns,
    camhs_under_twos,
    court_and_care,
    labels_under_a_list,
)

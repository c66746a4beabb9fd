"""A family referred by people who write as they talk, and on forms whose own titles name people and services."""

from __future__ import annotations

import docx

from tests.unseen_word import Case, grid, line, saved

HOME = "41 Fen Close, Basildon"
HARD = "Leanne finds it hard to hold Otis when he cries and hands him to whoever is nearest."
SAYS = "She says 'he hates me, he screams when I come near'."
SEEN = "Otis turns his head away from her and is still."
FATHER = "Dexter thinks she will get used to him."
FAMILY = {
    "infant_name": "Otis Quarrie", "infant_dob": "2026-06-19", "parent_name": "Leanne Quarrie", "parent_dob": "1998-12-02",
    "parent_relationship": "Mother", "parent_phone": "+447700900611", "reason_for_referral": HARD, "consent_to_referral": "yes",
}  # fmt: skip
DEXTER = {"other_parent_name": "Dexter Mills", "other_parent_dob": "1996-03-30", "other_parent_relationship": "Father"}
HUGH = {
    "referrer_name": "Hugh Tansley",
    "referrer_role": "Social Worker",
    "referrer_organisation": "Family Support, Basildon",
    "referral_date": "2026-11-12",
}


def titles_that_name_people() -> Case:
    """The document's title names the family and opens no section; "Referred by" below it is about somebody else."""
    doc = docx.Document()
    doc.add_heading("Family Referral - Bond & Thrive", 1)
    line(doc, ("Referred by", "bold"))
    grid(doc, [["Name: Hugh Tansley", "Agency: Family Support, Basildon"], ["Position: Social Worker", "Date: 12-11-2026"]])
    line(doc, ("Family", "bold"))
    people = [
        ["", "Mum", "Dad", "Baby"], ["Full name", "Leanne Quarrie", "Dexter Mills", "Otis Quarrie"], ["Date of birth", "02/12/1998", "30/03/1996", "19/06/2026"],
        ["Mobile", "07700 900611", "", "-"], ["Home address", f"{HOME} SS14 1AA", "different address", ""],
    ]  # fmt: skip
    grid(doc, people, head=True)
    line(doc, ("Main reason for asking for support (please be specific)", "bold"))
    line(doc, HARD)
    line(doc, ("What has mum said about it?", "bold"))
    line(doc, SAYS)
    line(doc, "Is there a Child Protection Plan or Child in Need Plan? CP plan, emotional harm")
    line(doc, "Family aware of and agreeing to this referral? Y")
    said = {
        "parent_address": f"{HOME} SS14 1AA",
        "parent_postcode": "SS14 1AA",
        "voice_of_parent": SAYS,
        "safeguarding_status": "child_protection",
    }
    return Case("bond.docx", saved(doc), FAMILY | DEXTER | HUGH | said, unmatched=("different address",))


def rows_of_people() -> Case:
    """Each person's row holds the name and, behind it, a bare label: whose it is the row says, not the title above."""
    doc = docx.Document()
    doc.add_heading("Specialist Service Request (Children's Social Care)", 1)
    rows = [
        ["Child's name", "Otis Quarrie", "Mosaic ID", "1204422"], ["Date of birth", "19 June 2026", "Gender", "Male"], ["Mother", "Leanne Quarrie", "DOB", "2 December 1998"],
        ["Father", "Dexter Mills", "DOB", "30 March 1996"], ["Family address", HOME, "Mother's tel", "07700 900611"],
    ]  # fmt: skip
    grid(doc, rows, bold=[0, 2])
    doc.add_paragraph()
    asked = [
        ["Legal status", "☐ None  ☐ CIN  ☒ CPP  ☐ ICO  ☐ s20"], ["What are we worried about?", HARD], ["Mother's view", SAYS], ["Father's view", FATHER],
        ["Child's lived experience", SEEN], ["Parents consent to this request?", "Yes / No  -  Yes, both"],
    ]  # fmt: skip
    grid(doc, asked, bold=[0])
    voices = {"voice_of_parent": SAYS, "voice_of_other_parent": FATHER, "voice_of_infant": SEEN}
    return Case(
        "social.docx",
        saved(doc),
        FAMILY | DEXTER | voices | {"infant_sex": "male", "parent_address": HOME, "safeguarding_status": "child_protection"},
    )


def teams_letterhead() -> Case:
    """The team's own name on top opens no section: the labels below it are not the team's."""
    text = f"""PERINATAL MENTAL HEALTH TEAM
Onward referral

Client: Leanne Quarrie          DOB: 02/12/1998
Infant: Otis Quarrie            DOB: 19/06/2026
Address: {HOME}
Tel: 07700 900611
GP: Dr Mehta (Fen Close Surgery)
Care coordinator: Bea Lund, CPN

Presenting difficulties in the parent-infant relationship
{HARD}

Observations of infant
{SEEN}

Consent to referral: verbal, 10/11/26
Referrer: Bea Lund, CPN, 01632 960655
"""
    said = {
        "parent_address": HOME, "gp_name": "Dr Mehta", "gp_practice": "Fen Close Surgery", "mental_health_team": "Bea Lund, CPN", "voice_of_infant": SEEN,
        "consent_date": "2026-11-10", "referrer_name": "Bea Lund", "referrer_role": "CPN", "referrer_phone": "+441632960655",
    }  # fmt: skip
    return Case(
        "onward.txt", text.encode(), {key: value for key, value in (FAMILY | said).items() if key != "parent_relationship"}
    )


TALKED = f"""Hi there

Can I refer a mum to you please? Her name is Leanne Quarrie, DOB 02/12/1998, and her baby is Otis, born 19/06/2026. They live at {HOME}, SS14 1AA and her number is 07700 900611.

{HARD} {SEEN} Her GP is Dr Mehta at Fen Close Surgery and their social worker is Hugh Tansley (CP plan, emotional harm).

She knows I am writing and agrees to the referral.

Thanks
Ola

Ola Brandt
Health Visitor
Basildon 0-19 Team
01632 960644 | ola.brandt@hv.example.org
"""


def written_as_spoken() -> Case:
    """A message without one label."""
    story = " ".join(" ".join(TALKED.split("\n\n")[1:4]).split())
    said = {
        "infant_name": "Otis", "parent_address": f"{HOME}, SS14 1AA", "parent_postcode": "SS14 1AA", "gp_name": "Dr Mehta", "gp_practice": "Fen Close Surgery",
        "social_worker": "Hugh Tansley", "reason_for_referral": story, "referrer_name": "Ola Brandt", "referrer_role": "Health Visitor",
        "referrer_organisation": "Basildon 0-19 Team", "referrer_phone": "+441632960644", "referrer_email": "ola.brandt@hv.example.org",
    }  # fmt: skip
    return Case(
        "message.txt", TALKED.encode(), {key: value for key, value in (FAMILY | said).items() if key != "parent_relationship"}
    )


def headings_that_run_in() -> Case:
    """Headings in bold with the answer behind them, known or not; dates of birth in brackets; the family's address after the father."""
    doc = docx.Document()
    doc.add_heading("Neonatal Unit: referral to parent-infant service", 1)
    rows = [
        ["Baby", "Otis Quarrie", "Hosp no.", "C55120"], ["Born", "19/06/26", "Gestation at birth", "27+4"], ["Birth weight", "980 g", "Sex", "M"],
        ["Mother", "Leanne Quarrie (02/12/98)", "Phone", "07700 900611"], ["Father", "Dexter Mills (30/03/96)", "Phone", ""],
        ["Address", HOME, "Postcode", "SS14 1AA"], ["GP", "Dr Mehta, Fen Close Surgery", "HV", "Ola Brandt"],
    ]  # fmt: skip
    grid(doc, rows, bold=[0, 2])
    told = (
        ("Why this family, why now", HARD), ("In mum's words", SAYS), ("What we see in the baby", SEEN), ("Dad", FATHER),
        ("Safeguarding / social concerns", "None known"), ("Discussed with family and agreed", "Yes, with both"),
    )  # fmt: skip
    for title, answer in told:
        line(doc, (f"{title}: ", "bold"), answer)
    line(doc, "Referrer: Mary Okafor, neonatal outreach nurse, mary.okafor@hospital.example.org, 12/11/26")
    said = {
        "infant_sex": "male", "gestation_at_birth": "27+4", "parent_address": HOME, "parent_postcode": "SS14 1AA", "gp_name": "Dr Mehta", "gp_practice": "Fen Close Surgery",
        "health_visitor": "Ola Brandt", "voice_of_parent": SAYS, "voice_of_infant": SEEN, "safeguarding_details": "None known", "referrer_name": "Mary Okafor",
        "referrer_role": "neonatal outreach nurse", "referrer_email": "mary.okafor@hospital.example.org", "referral_date": "2026-11-12",
    }  # fmt: skip
    return Case("neonatal.docx", saved(doc), FAMILY | DEXTER | said | {"voice_of_other_parent": FATHER}, unmatched=("C55120",))


NINTH_CASES = (titles_that_name_people, rows_of_people, teams_letterhead, written_as_spoken, headings_that_run_in)

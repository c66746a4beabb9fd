"""A pregnancy and a toddler on further Word forms: statements and blanks, kin in a table, questions in rows, remarks beside ticks."""

from __future__ import annotations

from tests.unseen_agencies import document
from tests.unseen_word import Case
from tests.word_files import docx as packed
from tests.word_files import p, part, r, tbl, tc, tr

FLAT = "Flat 6, Dove House, Rayleigh SS6 7AA"
WHY = "Precious has told nobody at work and walks out of the room when the scan picture is shown."
SAYS = "'If I do not get excited nothing can be taken away again.' She was brought up by her grandparents."
WISH = "She would like to be able to buy one thing for the baby. She worries that talking will make it worse."
HE = "Tunde talks to the bump when she is asleep."
BUMP = {
    "infant_due_date": "2027-02-09", "gestation_now": "28+4", "parent_name": "Precious Adeyemi", "parent_dob": "1994-07-21", "parent_nhs_number": "9990041318",
    "parent_address": FLAT, "parent_postcode": "SS6 7AA", "parent_phone": "+447700900981", "other_parent_name": "Tunde Adeyemi", "other_parent_dob": "1991-03-05",
    "other_parent_phone": "+447700900982", "midwife": "Ruth Sale", "gp_name": "Dr Hope Lyle", "gp_practice": "Dove Surgery", "consent_to_referral": "yes",
    "referrer_name": "Ruth Sale", "referrer_role": "Community Midwife", "referrer_organisation": "Rochford Midwifery Team", "referrer_phone": "+441632960991",
    "referrer_email": "ruth.sale@maternity.example.org", "referral_date": "2026-11-20", "reason_for_referral": WHY, "voice_of_parent": SAYS, "hopes_and_concerns": WISH,
    "voice_of_other_parent": HE,
}  # fmt: skip
WOMAN = "parent_name parent_dob parent_phone parent_address parent_postcode"
WHO = "referrer_name referrer_role referrer_organisation referrer_phone"


def read(keys: str, **said: object) -> dict[str, object]:
    """The family's values for these fields, and what else a layout says."""
    return {**{key: BUMP[key] for key in keys.split()}, **said}


def antenatal_sheet() -> Case:
    """One sheet of labels, blanks and ticked statements in turn; the pregnancy in a line of its own."""
    data = document(
        "**Perinatal Parent–Infant Pathway (antenatal) – one-page referral**",
        "Pregnant ☒   Baby born ☐      EDD 09/02/2027      Gestation today 28+4",
        [["Woman's name", "Precious Adeyemi", "DOB", "21/07/1994", "NHS", "999 004 1318"], ["Address", FLAT, "Mobile", "07700 900981", "GP", "Dr Hope Lyle, Dove Surgery"]],
        "**Partner:** Tunde Adeyemi   **DOB:** 05/03/1991   **Tel:** 07700 900982",
        "**Tick all that apply**",
        "☒ Previous pregnancy loss", "☒ She needs an interpreter (Language: Yoruba)", "☐ Unborn baby is subject to a child protection plan", "☒ Unborn baby is subject to a child in need plan",
        "☐ There is current domestic abuse", "☒ OK to leave a message on this number",
        "**Why are you referring?**", WHY, "**What does she say herself?**", SAYS, "**What does her partner say?**", HE, "**What would she like from us, and what worries her?**", WISH,
        "☒ I have discussed this referral with her and she agrees to it.    ☒ She agrees to our speaking to her GP and health visitor.",
        "Name of midwife: Ruth Sale    Team: Rochford Midwifery Team    Tel: 01632 960991    Date: 20/11/26",
    )  # fmt: skip
    keys = f"infant_due_date gestation_now {WOMAN} parent_nhs_number other_parent_name other_parent_dob other_parent_phone gp_name gp_practice reason_for_referral voice_of_parent voice_of_other_parent hopes_and_concerns consent_to_referral referral_date"
    return Case("antenatal.docx", data, read(
        keys, interpreter_needed="yes", parent_language="Yoruba", safeguarding_status="child_in_need", safe_to_leave_message="yes", consent_to_share="yes",
        parent_relationship="Mother", midwife="Ruth Sale, Rochford Midwifery Team, 01632 960991",
    ), unmatched=("Previous pregnancy loss",))  # fmt: skip


def kin_first() -> Case:
    """Everybody in one table that begins with the relationship, the child among them; then question over answer, row by row."""

    def asked(question: str, answer: str) -> str:
        return tr(tc(p(r(question, "<w:b/>")), properties='<w:shd w:val="clear" w:fill="DDDDDD"/>')) + tr(tc(*answer.split("\n")))

    family = tbl(
        tr(*(tc(p(r(text, "<w:b/>"))) for text in ("Relationship to child", "Full name", "DOB / EDD", "Phone", "Lives with child"))),
        tr("Subject child", "Remi Cole", "17/06/2025", "", ""), tr("Mum", "Josie Cole", "30/01/2001", "07700 900983", "yes"),
        tr("Dad", "Aaron Petts", "12/12/1998", "07700 900984", "no"), tr("Half sister", "Wren Cole", "08/09/2020", "", "yes"),
    )  # fmt: skip
    questions = tbl(
        asked("Family's address", "27 Ash Grove\nWickford\nSS12 0AA"), asked("What are you seeing that concerns you?", "Josie films Remi but does not answer when he babbles."),
        asked("What is it like to be this child?", "Remi shows her things and then puts them down."), asked("What does the parent make of it?", "'He likes his nan better.'"),
        asked("What change would the family like to see?", "To have a laugh with him."), asked("Level of need at present", "Early Help"),
        asked("Who is Lead Practitioner?", "Sal Munn, Family Support Worker, 01632 960992"), asked("Has consent been given, by whom and when?", "Yes, Josie, 17.11.26"),
    )  # fmt: skip
    footer = part(
        "ftr",
        p("Referrer: Sal Munn   Job title: Family Support Worker   Agency: Wickford Family Hub   Email: sal.munn@hub.example.org")
        + p("Page 1 of 2"),
    )
    return Case("kin.docx", packed(p(r("Targeted Family Support: specialist request", "<w:b/>")) + family + p("") + questions, {"footer": footer}), {
        "infant_name": "Remi Cole", "infant_dob": "2025-06-17", "parent_name": "Josie Cole", "parent_dob": "2001-01-30", "parent_phone": "+447700900983", "parent_relationship": "Mum",
        "other_parent_name": "Aaron Petts", "other_parent_dob": "1998-12-12", "other_parent_phone": "+447700900984", "other_parent_relationship": "Dad",
        "household": ["Half sister, Wren Cole, 08/09/2020, yes"],
        "parent_address": "27 Ash Grove, Wickford, SS12 0AA", "parent_postcode": "SS12 0AA", "reason_for_referral": "Josie films Remi but does not answer when he babbles.",
        "voice_of_infant": "Remi shows her things and then puts them down.", "voice_of_parent": "'He likes his nan better.'", "hopes_and_concerns": "To have a laugh with him.",
        "safeguarding_status": "early_help", "consent_to_referral": "yes", "consent_date": "2026-11-17", "referrer_name": "Sal Munn", "referrer_role": "Family Support Worker",
        "referrer_organisation": "Wickford Family Hub", "referrer_email": "sal.munn@hub.example.org",
    }, unmatched=("Sal Munn, Family Support Worker, 01632 960992",))  # fmt: skip


def remarks_beside_ticks() -> Case:
    """Three columns: the question, the boxes, a remark; the question's cell is sometimes merged over two rows."""
    data = document(
        "# Infant mental health – checklist referral", [["Child: Remi Cole", "D.o.b. 17/06/2025", "NHS no. 999 004 1326"], ["Carer: Josie Cole", "D.o.b. 30/01/2001", "Tel. 07700 900983"], ["Address: 27 Ash Grove, Wickford SS12 0AA", "GP: Ash Surgery", "HV: Tom Bly"]],
        [["Question", "Answer", "Comment"], ["Is the carer the child's mother?", "☒ Yes ☐ No", ""], ["Does the carer have parental responsibility?", "☒ Yes ☐ No", ""],
         ["Does the family need an interpreter?", "☐ Yes ☒ No", "speaks English"], ["Has the carer consented to this referral?", "☒ Yes ☐ No", "by phone 17/11/26"],
         ["Can we share information with other agencies?", "☐ Yes ☒ No", "not with housing"], ["Is there domestic abuse in the home now?", "☐ Yes ☒ No", "historic, ex-partner"],
         ["Is the child on a plan?", "☐ CP ☐ CIN ☒ Early Help ☐ No", "TAF monthly"], ["Does the carer have a mental health need?", "☒ Yes ☐ No", "PTSD, sees Talking Therapies"]],
        [["Your reasons for referring", "Josie films Remi but does not answer when he babbles."], ["Carer's wishes", "To have a laugh with him."]],
        [["Completed by: Sal Munn", "Role: Family Support Worker", "Contact: 01632 960992"], ["Organisation: Wickford Family Hub", "Signed: S Munn", "Dated: 20/11/26"]],
    )  # fmt: skip
    return Case("checklist.docx", data, {
        "infant_name": "Remi Cole", "infant_dob": "2025-06-17", "infant_nhs_number": "9990041326", "parent_name": "Josie Cole", "parent_dob": "2001-01-30", "parent_phone": "+447700900983",
        "parent_address": "27 Ash Grove, Wickford SS12 0AA", "parent_postcode": "SS12 0AA", "gp_practice": "Ash Surgery", "health_visitor": "Tom Bly", "parent_responsibility": "yes", "interpreter_needed": "no",
        "consent_to_referral": "yes", "consent_to_share": "no", "domestic_abuse": "no", "safeguarding_status": "early_help", "mental_health": "PTSD, sees Talking Therapies",
        "reason_for_referral": "Josie films Remi but does not answer when he babbles.", "hopes_and_concerns": "To have a laugh with him.", "referrer_name": "Sal Munn", "referrer_role": "Family Support Worker",
        "referrer_phone": "+441632960992", "referrer_organisation": "Wickford Family Hub", "referral_date": "2026-11-20", "consent_date": "2026-11-17",
    })  # fmt: skip


def ruled_sentences() -> Case:
    """Sentences whose blanks are rules of underscores typed over, some left empty."""
    body = "".join(p(text) for text in (
        "Bump to Baby Project – request by a professional",
        "I am writing about ___Precious Adeyemi___ (mother-to-be), date of birth __21.7.94__, whose baby is due on __9th Feb 2027__.",
        "She lives at ___Flat 6, Dove House, Rayleigh SS6 7AA___ and her telephone number is __07700 900981__. Her partner is __Tunde Adeyemi__.",
        "Her midwife is __Ruth Sale__ and her GP is __Dr Hope Lyle__. Her social worker is ________.",
        f"I would like you to see them because ___{WHY}___",
        f"In her own words: ___{SAYS}___",
        f"She hopes ___{WISH}___",
        "She ___has___ agreed to this referral.",
        "My name is __Ruth Sale__, I am a __Community Midwife__ with __Rochford Midwifery Team__ and my number is __01632 960991__.",
        "Date __20/11/2026__",
    ))  # fmt: skip
    keys = f"infant_due_date {WOMAN} other_parent_name midwife gp_name reason_for_referral voice_of_parent hopes_and_concerns consent_to_referral {WHO} referral_date"
    return Case("bump.docx", packed(body), read(keys))


def parents_in_a_box() -> Case:
    """A box each for the child, the family and the network, filled with a line for each person."""
    data = document(
        "**CAMHS Under-5s: internal transfer**",
        [["Child", "Remi Cole (m) dob 17/06/2025 NHS 9990041326"], ["Family members (name, relationship, dob, contact)", "Mum – Josie Cole, 30/01/2001, 07700 900983\nDad – Aaron Petts, 12/12/1998\nHalf sister – Wren Cole, 6"],
         ["Address", "27 Ash Grove, Wickford SS12 0AA"], ["Network", "GP: Ash Surgery\nHV: Tom Bly 01632 960993\nNursery: Little Wrens\nSW: none"]],
        [["Reason for transfer", "Josie films Remi but does not answer when he babbles."], ["Parent's understanding", "'He likes his nan better.'"], ["Child's presentation", "Remi shows her things and then puts them down."],
         ["Hoped-for outcomes", "To have a laugh with him."], ["Risk", "low"], ["Consent", "Mum consents to transfer and to sharing of notes"]],
        "Transferring clinician: Bea Lunn, Clinical Psychologist, Under-5s Team. bea.lunn@camhs.example.org. 20.11.26",
    )  # fmt: skip
    return Case("transfer.docx", data, {
        "infant_name": "Remi Cole", "infant_sex": "male", "infant_dob": "2025-06-17", "infant_nhs_number": "9990041326", "parent_name": "Josie Cole", "parent_dob": "2001-01-30", "parent_phone": "+447700900983",
        "parent_relationship": "Mum", "other_parent_name": "Aaron Petts", "other_parent_dob": "1998-12-12", "other_parent_relationship": "Dad",
        "household": ["Mum – Josie Cole, 30/01/2001, 07700 900983", "Dad – Aaron Petts, 12/12/1998", "Half sister – Wren Cole, 6"], "parent_address": "27 Ash Grove, Wickford SS12 0AA", "parent_postcode": "SS12 0AA",
        "gp_practice": "Ash Surgery", "health_visitor": "Tom Bly 01632 960993", "reason_for_referral": "Josie films Remi but does not answer when he babbles.", "voice_of_parent": "'He likes his nan better.'",
        "voice_of_infant": "Remi shows her things and then puts them down.", "hopes_and_concerns": "To have a laugh with him.", "risk_details": "low", "consent_to_referral": "yes", "consent_to_share": "yes",
        "referrer_name": "Bea Lunn", "referrer_role": "Clinical Psychologist", "referrer_organisation": "Under-5s Team", "referrer_email": "bea.lunn@camhs.example.org", "referral_date": "2026-11-20",
        "other_services": "Nursery: Little Wrens",
    })  # fmt: skip


def two_carers_two_tables() -> Case:
    """A table of labels over answers for each carer, the titles in the tables' own first rows; the same address said by Y."""
    head = {"shaded": (0,), "bold": ()}
    people = ["Surname", "First name(s)", "D.O.B.", "Relationship", "PR", "Mobile"]
    data = document(
        "**Parent Infant Relationship Service**", "**REQUEST FOR CONSULTATION OR JOINT WORK**",
        ([["CARER ONE (who we will mainly work with)"], people, ["Cole", "Josie", "30/1/01", "Mother", "Y", "07700 900983"]], head), ([["Address"], ["27 Ash Grove, Wickford SS12 0AA"]], {}),
        ([["CARER TWO"], people, ["Petts", "Aaron", "12/12/98", "Father", "Y", "07700 900984"]], head),
        ([["CHILD"], ["Surname", "First name(s)", "D.O.B.", "M/F", "NHS number"], ["Cole", "Remi", "17/6/25", "M", "9990041326"]], head),
        ([["PROFESSIONAL"], ["Name", "Profession", "Employer", "Contact details"], ["Sal Munn", "Family Support Worker", "Wickford Family Hub", "01632 960992 sal.munn@hub.example.org"]], head),
        ([["WHAT HAVE YOU NOTICED?"], ["Josie films Remi but does not answer when he babbles."]], head), ([["WHAT DOES CARER ONE SAY?"], ["'He likes his nan better.'"]], head),
        ([["WHAT WOULD CARER ONE LIKE?"], ["To have a laugh with him."]], head), ([["CARER ONE KNOWS AND AGREES (Y/N)", "Y"], ["DATE AGREED", "17/11/26"], ["DATE SENT", "20/11/26"]], {}),
    )  # fmt: skip
    return Case("carers.docx", data, {
        "parent_name": "Josie Cole", "parent_dob": "2001-01-30", "parent_relationship": "Mother", "parent_responsibility": "yes", "parent_phone": "+447700900983",
        "parent_address": "27 Ash Grove, Wickford SS12 0AA", "parent_postcode": "SS12 0AA", "other_parent_name": "Aaron Petts", "other_parent_dob": "1998-12-12", "other_parent_relationship": "Father",
        "other_parent_responsibility": "yes", "other_parent_phone": "+447700900984", "infant_name": "Remi Cole", "infant_dob": "2025-06-17", "infant_sex": "male", "infant_nhs_number": "9990041326",
        "referrer_name": "Sal Munn", "referrer_role": "Family Support Worker", "referrer_organisation": "Wickford Family Hub", "referrer_phone": "+441632960992", "referrer_email": "sal.munn@hub.example.org",
        "reason_for_referral": "Josie films Remi but does not answer when he babbles.", "voice_of_parent": "'He likes his nan better.'", "hopes_and_concerns": "To have a laugh with him.",
        "consent_to_referral": "yes", "consent_date": "2026-11-17", "referral_date": "2026-11-20",
    })  # fmt: skip


def maternity_summary() -> Case:
    """A booking system's summary in two columns without lines: its own headings, colons, codes, and a free-text referral below."""
    data = document(
        "**Maternity Information System – Referral summary**", "ADEYEMI, Precious    NHS 999 004 1318    DOB 21-Jul-1994    Hosp No K441902",
        [["EDD (scan): 09-Feb-2027", "Gestation: 28+4"], ["Parity: G3 P1+1", "Lead professional: Ruth Sale"], ["Address: Flat 6, Dove House, Rayleigh SS6 7AA", "Mobile: 07700 900981"], ["GP practice: Dove Surgery", "Next of kin: Tunde Adeyemi (husband) 07700 900982"]],
        "**Referral to:** Parent Infant Mental Health", f"**Referral reason:** {WHY}", f"**Woman's comments:** {SAYS}", f"**Goals:** {WISH}", "**Safeguarding:** Nil current", "**Mental health:** Citalopram since August, seen by perinatal team",
        "**Consent:** Verbal consent obtained 18-Nov-2026", "Referred by: Ruth Sale (Community Midwife), Rochford Midwifery Team, 01632 960991 on 20-Nov-2026",
    )  # fmt: skip
    keys = f"infant_due_date gestation_now {WOMAN} parent_nhs_number gp_practice reason_for_referral voice_of_parent hopes_and_concerns consent_to_referral {WHO} referral_date"
    return Case("summary.docx", data, read(
        keys, consent_date="2026-11-18", safeguarding_details="Nil current", mental_health="Citalopram since August, seen by perinatal team"
    ), unmatched=("Tunde Adeyemi (husband) 07700 900982",))  # fmt: skip


def friendly_sheet() -> Case:
    """A charity's sheet in large type: short labels in the middle of rows, pictures left out, answers in italics or after arrows."""
    body = "".join((
        p(r("Little Acorns – tell us who needs us", '<w:b/><w:sz w:val="40"/>')),
        tbl(tr(tc(p(r("Who is the little one?", "<w:b/>")), p("→ Remi Cole"), p(r("When is their birthday?", "<w:b/>")), p("→ 17 June 2025")),
               tc(p(r("Who looks after them?", "<w:b/>")), p("→ Josie Cole (mum)"), p(r("Best number", "<w:b/>")), p("→ 07700 900983"))),
            tr(tc(p(r("Where's home?", "<w:b/>")), p("→ 27 Ash Grove, Wickford SS12 0AA")), tc(p(r("Anyone else important?", "<w:b/>")), p("→ nan (Pat)")))),
        p(r("What made you think of us?", "<w:b/>")), p(r("Josie films Remi but does not answer when he babbles.", "<w:i/>")),
        p(r("What does mum hope for?", "<w:b/>")), p(r("To have a laugh with him.", "<w:i/>")),
        p(r("Does mum know you are writing to us? ", "<w:b/>"), r("Yes and she's up for it")),
        p(r("And you are? ", "<w:b/>"), r("Sal Munn, Family Support Worker at Wickford Family Hub")),
        p(r("Catch you on? ", "<w:b/>"), r("01632 960992")),
    ))  # fmt: skip
    return Case("acorns.docx", packed(body), {
        "infant_name": "Remi Cole", "infant_dob": "2025-06-17", "parent_name": "Josie Cole", "parent_relationship": "mum", "parent_phone": "+447700900983", "parent_address": "27 Ash Grove, Wickford SS12 0AA",
        "parent_postcode": "SS12 0AA", "reason_for_referral": "Josie films Remi but does not answer when he babbles.", "hopes_and_concerns": "To have a laugh with him.",
        "referrer_name": "Sal Munn", "referrer_role": "Family Support Worker", "referrer_organisation": "Wickford Family Hub", "referrer_phone": "+441632960992",
    }, unmatched=("nan (Pat)", "Yes and she's up for it"))  # fmt: skip


BLANKS_CASES = (
    antenatal_sheet,
    kin_first,
    remarks_beside_ticks,
    ruled_sentences,
    parents_in_a_box,
    two_carers_two_tables,
    maternity_summary,
    friendly_sheet,
)

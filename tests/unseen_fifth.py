"""One family referred in many layouts: what differs is where the form puts its labels and how it marks them."""

from __future__ import annotations

from collections.abc import Sequence

import docx

from tests.drawn_pdf import Paper, drawn
from tests.unseen_word import Case, fill, grid, line, saved, shade

WRITTEN = {
    "referrer_name": "Marion Peel", "referrer_role": "Health Visitor", "referrer_organisation": "Tendring 0-19 Team",
    "referrer_phone": "01632 960301", "referrer_email": "marion.peel@hv.example.org", "referral_date": "02/11/2026",
    "infant_name": "Ivo Lark", "infant_dob": "14/05/2026", "infant_sex": "Male", "infant_nhs_number": "999 800 0300",
    "parent_name": "Tess Lark", "parent_dob": "09/02/1994", "parent_relationship": "Mother", "parent_address": "3 Quay Lane, Wivenhoe",
    "parent_postcode": "CO7 9XB", "parent_phone": "07700 900301", "parent_language": "English",
    "other_parent_name": "Joel Lark", "other_parent_dob": "01/12/1992", "other_parent_relationship": "Father", "other_parent_phone": "07700 900302",
    "gp_name": "Dr Anand", "gp_practice": "Quay Street Surgery", "social_worker": "Femi Cole",
    "safeguarding_status": "Child in Need", "safeguarding_details": "CIN plan since August, next meeting 30 November.",
    "consent_date": "28/10/2026", "reason_for_referral": "Tess feels that Ivo is a stranger. She feeds him with her head turned away.",
    "voice_of_parent": "'I am waiting for it to start.' She says that her own mum was the same.",
    "voice_of_infant": "He looks for faces and then stops looking.", "voice_of_other_parent": "Joel does the nights and is worn out.",
    "hopes_and_concerns": "To look forward to the mornings. Afraid of being judged.", "other_information": "Mornings suit best.",
    "mental_health": "EPDS 14, sertraline started in October.",
}  # fmt: skip
READ = {
    **WRITTEN,
    "referrer_phone": "+441632960301", "referral_date": "2026-11-02", "infant_dob": "2026-05-14", "infant_sex": "male",
    "infant_nhs_number": "9998000300", "parent_dob": "1994-02-09", "parent_phone": "+447700900301", "other_parent_dob": "1992-12-01",
    "other_parent_phone": "+447700900302", "safeguarding_status": "child_in_need", "consent_date": "2026-10-28",
}  # fmt: skip
STORY = (
    "reason_for_referral",
    "voice_of_parent",
    "voice_of_infant",
    "voice_of_other_parent",
    "hopes_and_concerns",
    "other_information",
)


def read(*keys: str, **said: object) -> dict[str, object]:
    """The family's values for these fields, and what else a layout says."""
    return {**{key: READ[key] for key in keys}, **said}


def told(*labels: str) -> list[list[str]]:
    return [[label, WRITTEN[key]] for label, key in zip(labels, STORY, strict=True)]


def boxes_below_questions() -> Case:
    """Each question in bold, its answer in a box of its own below, also where the answer could be a title."""
    doc = docx.Document()
    doc.add_heading("Referral to the Parent and Baby Relationship Service", 1)
    asked = (
        ("About the person referring", ""), ("What is your name?", "referrer_name"), ("What is your job title?", "referrer_role"),
        ("Date", "referral_date"), ("About the baby", ""), ("Baby's name", "infant_name"), ("Date of birth", "infant_dob"),
        ("About the parent or carer you are referring", ""), ("Name of parent / carer", "parent_name"),
        ("How are they related to the baby?", "parent_relationship"), ("Address", "parent_address"), ("Other professionals", ""),
        ("GP name", "gp_name"), ("GP practice", "gp_practice"), ("Social worker (if any)", "social_worker"), ("Safety", ""),
        ("Is the child on a plan? (none, early help, child in need, child protection, looked after)", "safeguarding_status"),
        ("Please give details", "safeguarding_details"), ("In your words and theirs", ""), ("Why are you referring this family?", "reason_for_referral"),
        ("What does the parent say about their relationship with the baby?", "voice_of_parent"), ("What might the baby say, if they could?", "voice_of_infant"),
    )  # fmt: skip
    for label, key in asked:
        if not key:
            doc.add_heading(label, 2)
            continue
        line(doc, (label, "bold"))
        grid(doc, [[WRITTEN[key]]])
    line(doc, ("Does the parent agree to this referral?", "bold"))
    grid(doc, [["Yes"]])
    return Case("below.docx", saved(doc), read(*(key for _, key in asked if key), consent_to_referral="yes"))


def people_in_rows() -> Case:
    """A row for each person under headings, the first column saying who it is; headings of which only some are bold."""
    doc = docx.Document()
    doc.add_heading("Infant Mental Health: request for involvement", 1)
    line(doc, ("Details of baby", "bold"))
    grid(
        doc,
        [["Name", "DOB or EDD", "NHS No"], [WRITTEN["infant_name"], WRITTEN["infant_dob"], WRITTEN["infant_nhs_number"]]],
        head=True,
    )
    line(doc, ("Parents / carers", "bold"))
    rows = [["", "Name", "Date of birth", "Relationship to baby", "Telephone", "Parental responsibility", "Primary caregiver"]]
    rows.append(
        ["Parent being referred", *(WRITTEN[f"parent_{ask}"] for ask in ("name", "dob", "relationship", "phone")), "Yes", "Yes"]
    )
    rows.append(["Other parent", *(WRITTEN[f"other_parent_{ask}"] for ask in ("name", "dob", "relationship", "phone")), "No", ""])
    grid(doc, rows, head=True)
    line(doc, ("Siblings and other household members", "bold"))
    grid(
        doc,
        [["Name", "DOB", "Relationship"], ["Nell Lark", "01/03/2021", "Sister"], ["Ada Lark", "04/06/2023", "Sister"]],
        bold=(0, 2),
    )
    line(doc, ("Consent", "bold"))
    grid(doc, [["Has consent been obtained from the parent for this request?", "Yes"]], bold=(0,))
    line(doc, ("How does the parent describe the difficulties?", "bold"))
    line(doc, WRITTEN["voice_of_parent"])
    line(doc, ("Completed by", "bold"))
    grid(doc, [["Print name", WRITTEN["referrer_name"]], ["Position", WRITTEN["referrer_role"]]], bold=(0,))
    people = (f"{who}_{ask}" for who in ("parent", "other_parent") for ask in ("name", "dob", "relationship", "phone"))
    return Case(
        "rows.docx", saved(doc),
        read("infant_name", "infant_dob", "infant_nhs_number", *people, "voice_of_parent", "referrer_name", "referrer_role",
             parent_responsibility="yes", parent_primary_caregiver="yes", other_parent_responsibility="no", consent_to_referral="yes",
             household=["Nell Lark, 01/03/2021, Sister", "Ada Lark, 04/06/2023, Sister"]),
    )  # fmt: skip


def two_languages() -> Case:
    """Every label and option in Welsh and in English."""
    doc = docx.Document()
    doc.add_heading("Ffurflen Atgyfeirio / Referral Form", 1)
    doc.add_heading("Atgyfeiriwr / Referrer", 2)
    grid(
        doc,
        [
            ["Enw / Name", WRITTEN["referrer_name"]],
            ["Swydd / Job title", WRITTEN["referrer_role"]],
            ["E-bost / Email", WRITTEN["referrer_email"]],
        ],
    )
    doc.add_heading("Manylion y baban / Baby's details", 2)
    grid(
        doc,
        [
            ["Enw'r baban / Baby's name", WRITTEN["infant_name"]],
            ["Dyddiad geni / Date of birth", WRITTEN["infant_dob"]],
            ["Rhyw / Sex", "Male"],
        ],
    )
    doc.add_heading("Rhiant neu ofalwr / Parent or carer", 2)
    grid(
        doc,
        [
            ["Enw / Name", WRITTEN["parent_name"]],
            ["Dyddiad geni / Date of birth", WRITTEN["parent_dob"]],
            ["Rhif ffôn / Telephone number", WRITTEN["parent_phone"]],
        ],
    )
    grid(doc, [["Angen cyfieithydd? / Interpreter needed?", "☐ Ydy / Yes   ☒ Nac ydy / No"]])
    doc.add_heading("Caniatâd / Consent", 2)
    grid(doc, [["Cydsynio i'r atgyfeiriad? / Has the parent consented to this referral?", "☒ Do / Yes   ☐ Naddo / No"]])
    doc.add_heading("Y stori / The story", 2)
    grid(doc, told("Rheswm dros atgyfeirio / Reason for referral", "Llais y rhiant / Voice of the parent", "Llais y baban / Voice of the baby",
                   "Llais y rhiant arall / Voice of the other parent", "Gobeithion a phryderon / Hopes and concerns", "Unrhyw beth arall / Anything else"))  # fmt: skip
    return Case(
        "welsh.docx", saved(doc),
        read("referrer_name", "referrer_role", "referrer_email", "infant_name", "infant_dob", "infant_sex", "parent_name", "parent_dob",
             "parent_phone", *STORY, interpreter_needed="no", consent_to_referral="yes"),
    )  # fmt: skip


def counted_questions() -> Case:
    """Questions counted 1(a), 1(b) in plain type, answers on the lines below; one nobody knows and one left blank."""
    doc = docx.Document()
    doc.add_heading("Family Hub: Parent-Infant Relationship referral", 1)
    asked = (
        ("Part 1: You", ""), ("1(a) Your name", "referrer_name"), ("1(b) Your role", "referrer_role"), ("1(c) Your organisation", "referrer_organisation"),
        ("1(d) Date you are completing this form", "referral_date"), ("Part 2: The baby", ""), ("2(a) Baby's full name", "infant_name"),
        ("2(b) Baby's date of birth", "infant_dob"), ("2(c) If baby is not yet born, what is the due date?", "-"), ("Part 3: The parent or carer", ""),
        ("3(a) Full name of parent or carer", "parent_name"), ("3(b) How are they related to the baby?", "parent_relationship"), ("Part 4: Their story", ""),
        ("4(a) Why are you making this referral, and why now?", "reason_for_referral"), ("4(b) What does the parent say about how things are?", "voice_of_parent"),
        ("4(c) How does the other parent see it?", "voice_of_other_parent"), ("4(d) What does the parent hope will change? What worries them?", "hopes_and_concerns"),
    )  # fmt: skip
    for label, key in asked:
        if not key:
            doc.add_heading(label, 2)
            continue
        line(doc, label)
        if key != "-":
            line(doc, WRITTEN[key])
    line(doc, "5(a) Shoe size")
    line(doc, "Four")
    keys = [key for _, key in asked if key not in ("", "-")]
    return Case("counted.docx", saved(doc), read(*keys), blanks=("infant_due_date",), unmatched=("Four",))


def titles_beside_rows() -> Case:
    """Section titles in merged cells to the left; two parents side by side in halves of their own."""
    doc = docx.Document()
    table = doc.add_table(rows=0, cols=3)
    table.style = "Table Grid"
    blocks: Sequence[tuple[str, tuple[tuple[str, str], ...]]] = (
        ("Who is making the request", (("Name", "referrer_name"), ("Role", "referrer_role"), ("Contact number", "referrer_phone"), ("Date", "referral_date"))),
        ("Child", (("Full name", "infant_name"), ("DOB / EDD", "infant_dob"), ("NHS number", "infant_nhs_number"))),
        ("Parent / carer", (("Full name", "parent_name"), ("DOB", "parent_dob"), ("Relationship to child", "parent_relationship"), ("Contact number", "parent_phone"))),
        ("Social care", (("Social worker", "social_worker"), ("Status", "safeguarding_status"), ("Details", "safeguarding_details"))),
        ("The family's story", (("Worries / reason for request", "reason_for_referral"), ("Baby's voice", "voice_of_infant"))),
    )  # fmt: skip
    for title, pairs in blocks:
        rows = [table.add_row().cells for _ in pairs]
        for cells, (label, key) in zip(rows, pairs, strict=True):
            fill(cells[1], label, bold=True)
            fill(cells[2], WRITTEN[key])
        fill(rows[0][0].merge(rows[-1][0]), title, bold=True)
    line(doc, "Parent agrees to this request: Yes")
    return Case("beside.docx", saved(doc), read(*(key for _, pairs in blocks for _, key in pairs), consent_to_referral="yes"))


def hints_under_labels() -> Case:
    """Labels in capitals with the form's hint below them in the same shaded cell; answers that could be labels."""
    doc = docx.Document()
    rows = (
        ("SECTION A – REFERRER", "", ""), ("NAME", "(please print)", "referrer_name"), ("POSITION", "e.g. health visitor, midwife, GP", "referrer_role"),
        ("SECURE EMAIL", "nhs.net or equivalent", "referrer_email"), ("SECTION B – BABY", "", ""), ("NAME", "or 'unborn' and surname", "infant_name"),
        ("DATE OF BIRTH", "if born", "infant_dob"), ("SECTION C – PRIMARY CAREGIVER", "", ""), ("NAME", "full name, as on NHS record", "parent_name"),
        ("RELATIONSHIP TO BABY", "mother, father, grandparent, carer", "parent_relationship"), ("TELEPHONE", "include code", "parent_phone"),
        ("SECTION D – CONSENT", "", ""), ("CONSENT TO REFERRAL", "Has the parent agreed?", "Yes"), ("SECTION E – FORMULATION", "", ""),
        ("REASON FOR REFERRAL", "What, why now?", "reason_for_referral"), ("VOICE OF THE INFANT", "What does baby show us?", "voice_of_infant"),
        ("OTHER INFORMATION", "Anything we have not asked", "-"),
    )  # fmt: skip
    table = doc.add_table(rows=0, cols=2)
    for label, hint, key in rows:
        cells = table.add_row().cells
        fill(cells[0], f"{label}\n{hint}" if hint else label, bold=True)
        shade(cells[0])
        if not hint:
            cells[0].merge(cells[1])
        elif key != "-":
            fill(cells[1], WRITTEN.get(key, key))
    keys = [key for _, _, key in rows if key in READ]
    return Case("hints.docx", saved(doc), read(*keys, consent_to_referral="yes"), blanks=("other_information",))


def print_of_a_record() -> Case:
    """Two pairs a row without lines, labels known by their colons alone; a list of coded problems that no form asks for."""
    doc = docx.Document()
    line(doc, ("Referral letter printout", "bold"))
    line(doc, ("Patient Demographics", "bold"))
    demographics = [
        ["Patient Name:", WRITTEN["parent_name"], "Date of Birth:", WRITTEN["parent_dob"]],
        ["Mobile Telephone:", WRITTEN["parent_phone"], "Main Spoken Language:", WRITTEN["parent_language"]],
        ["Usual GP:", WRITTEN["gp_name"], "Registered Practice:", WRITTEN["gp_practice"]],
    ]
    grid(doc, demographics)
    line(doc, ("Child Details", "bold"))
    grid(
        doc,
        [
            ["Child Name:", WRITTEN["infant_name"], "Child Date of Birth:", WRITTEN["infant_dob"]],
            ["Relationship to Child:", "Mother", "", ""],
        ],
    )
    line(doc, ("Referring Clinician", "bold"))
    grid(doc, [["Name:", WRITTEN["referrer_name"], "Job Role:", WRITTEN["referrer_role"]], ["Organisation:", WRITTEN["referrer_organisation"], "Direct Telephone:", WRITTEN["referrer_phone"]]])  # fmt: skip
    line(doc, ("Problems", "bold"))
    grid(
        doc,
        [
            ["Date", "Problem", "Associated Text"],
            ["12-Mar-2024", "Anxiety state (E200.)", "Active"],
            ["03-Sep-2019", "Eczema NOS (M112z)", "Past"],
        ],
    )
    line(doc, "Consent for Referral: Yes")
    for label, key in (
        ("Mental Health", "mental_health"),
        ("Reason for Referral", "reason_for_referral"),
        ("Patient's Own View", "voice_of_parent"),
    ):
        line(doc, (label, "bold"))
        line(doc, WRITTEN[key])
    return Case(
        "record.docx", saved(doc),
        read("parent_name", "parent_dob", "parent_phone", "parent_language", "gp_name", "gp_practice", "infant_name", "infant_dob",
             "parent_relationship", "referrer_name", "referrer_role", "referrer_organisation", "referrer_phone", "mental_health",
             "reason_for_referral", "voice_of_parent", consent_to_referral="yes"),
        unmatched=("Anxiety state (E200.)", "Eczema NOS (M112z)"),
    )  # fmt: skip


def letter_with_a_footer() -> Case:
    """A social worker's letter with a table, a chronology, and the writer's telephone in the footer."""
    doc = docx.Document()
    for text in (WRITTEN["referrer_organisation"], "Date: 02/11/2026", "Dear colleagues,"):
        line(doc, text)
    line(doc, ("Re: Ivo Lark, DOB 14/05/2026", "bold"))
    line(doc, "I am writing to refer this family for parent-infant work.")
    about = (
        ("Parent", "parent_name"),
        ("Date of birth", "parent_dob"),
        ("Relationship to child", "parent_relationship"),
        ("Current legal status", "safeguarding_status"),
    )
    grid(doc, [*([label, WRITTEN[key]] for label, key in about), ["Parent's consent to this referral", "Yes"]], bold=(0,))
    line(doc, ("Brief chronology", "bold"))
    grid(
        doc,
        [["Date", "Significant event"], ["03/2024", "Family moved into the area"], ["11/2025", "Referral to children's centre"]],
        head=True,
    )
    for label, key in (("Reason for referral", "reason_for_referral"), ("The child's lived experience", "voice_of_infant")):
        line(doc, (label, "bold"))
        line(doc, WRITTEN[key])
    for text in ("Yours faithfully", WRITTEN["referrer_name"], "Social Worker"):
        line(doc, text)
    doc.sections[0].footer.paragraphs[0].text = "Telephone: 01632 960301    Email: marion.peel@hv.example.org"
    keys = (key for _, key in about)
    return Case(
        "letter.docx", saved(doc),
        read("referrer_organisation", "referral_date", "infant_name", "infant_dob", *keys, "reason_for_referral", "voice_of_infant",
             "referrer_name", "referrer_phone", "referrer_email", referrer_role="Social Worker", consent_to_referral="yes"),
        unmatched=("Family moved into the area",),
    )  # fmt: skip


def questions_and_answers() -> Case:
    """A print of an online form, "Q." and "A." before each; then answers set between tabs, some left blank."""
    doc = docx.Document()
    line(doc, "Parent infant relationship team – online referral (print view)")
    asked = (
        ("Name of referrer", "referrer_name"), ("Job title of referrer", "referrer_role"), ("Name of infant", "infant_name"), ("Infant's date of birth", "infant_dob"),
        ("Name of parent", "parent_name"), ("Relationship of parent to infant", "parent_relationship"), ("Postcode", "parent_postcode"),
        ("What is the reason for referral?", "reason_for_referral"), ("What is the parent's perspective?", "voice_of_parent"),
    )  # fmt: skip
    for label, key in asked:
        line(doc, f"Q. {label}")
        line(doc, f"A. {WRITTEN[key]}")
    line(doc, "Q. Is the parent happy for this referral to be made?")
    line(doc, "A. Yes")
    line(doc, ("OTHER PARENT", "bold"))
    line(doc, "Name\tJoel Lark\tDOB\t")
    line(doc, ("PROFESSIONAL NETWORK", "bold"))
    line(doc, "GP\t\tSurgery\tQuay Street Surgery")
    keys = (key for _, key in asked)
    return Case(
        "interview.docx", saved(doc), read(*keys, "other_parent_name", "gp_practice", consent_to_referral="yes"), blanks=("gp_name", "other_parent_dob"),
    )  # fmt: skip


def comb_boxes() -> Case:
    """A printed form: a box for each digit of dates and numbers, drawn ticks, labels right over their boxes."""

    def draw(paper: Paper) -> None:
        paper.say(40, 60, "Parent-Infant Service: Referral Form")
        _field(paper, 90, "Referrer's name", WRITTEN["referrer_name"])
        _field(paper, 115, "Job title", WRITTEN["referrer_role"])
        _comb(paper, 140, "Date of referral", "02112026")
        _field(paper, 165, "Baby's name", WRITTEN["infant_name"])
        _comb(paper, 190, "Baby's date of birth", "14052026")
        _field(paper, 215, "Parent's name", WRITTEN["parent_name"])
        _field(paper, 240, "Parent's relationship to baby", WRITTEN["parent_relationship"])
        _field(paper, 265, "Has the parent consented to this referral?", "Yes")
        for top, label, key in (
            (300, "Reason for referral", "reason_for_referral"),
            (340, "Voice of the infant", "voice_of_infant"),
        ):
            paper.say(40, top, label)
            paper.box(40, top + 5, 550, top + 23)
            paper.say(45, top + 17, WRITTEN[key])

    keys = ("referrer_name", "referrer_role", "referral_date", "infant_name", "infant_dob", "parent_name", "parent_relationship")
    return Case("comb.pdf", drawn(draw), read(*keys, "reason_for_referral", "voice_of_infant", consent_to_referral="yes"))


def _field(paper: Paper, y: float, label: str, text: str) -> None:
    paper.say(40, y, label)
    paper.box(250, y - 12, 550, y + 5)
    paper.say(254, y, text)


def _comb(paper: Paper, y: float, label: str, digits: str) -> None:
    paper.say(40, y, label)
    for at, digit in enumerate(digits):
        paper.box(150 + 14 * at, y - 12, 164 + 14 * at, y + 5)
        paper.say(154 + 14 * at, y, digit)


FIFTH_CASES = (
    boxes_below_questions, people_in_rows, two_languages, counted_questions, titles_beside_rows, hints_under_labels, print_of_a_record,
    letter_with_a_footer, questions_and_answers, comb_boxes,
)  # fmt: skip

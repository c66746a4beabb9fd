"""Fillable forms of other teams, as one program made their fields and another filled them in: named by Acrobat, by LiveCycle, by Word; typed on a print."""

from __future__ import annotations

import pikepdf
from pikepdf import Array, Name

from tests.fillable_paper import FieldPaper, filled, under
from tests.unseen_word import Case

Rows = list[tuple[str, str, str]]


def _column(p: FieldPaper, x: float, y: float, stop: float, end: float, rows: Rows, high: float = 20) -> float:
    """Labels, a field behind each from `stop` to `end`; a value with a line break gets a taller field."""
    for label, name, value in rows:
        tall = high * (2 if "\n" in value else 1)
        p.say(x, y + 12, label, 9)
        p.box(stop, y, end, y + tall - 3)
        p.text(name, stop, y, end, y + tall - 3, value, **({"Ff": 4096} if "\n" in value else {}))
        y += tall
    return y


def early_help_named_by_acrobat() -> Case:
    """Two pages; names guessed from the nearest words by the program ("Full name_2", "Yes_3", "NameRow1"), every state On, no tooltips."""

    def first(p: FieldPaper) -> None:
        p.bold(50, 45, "Colne District Early Help", 15)
        p.say(50, 62, "Request for parent infant relationship support", 11)
        y = p.bar(90, "A. CHILD YOU ARE WORRIED ABOUT")
        _column(
            p,
            50,
            y - 10,
            150,
            330,
            [
                ("Child's full name", "Childs full name", "Theo Brandt"),
                ("Gender", "Gender", "M"),
                ("NHS no.", "NHS no", "999 000 5028"),
            ],
        )
        _column(
            p,
            345,
            y - 10,
            420,
            545,
            [
                ("DOB or EDD", "DOB or EDD", "19.08.25"),
                ("Ethnicity", "Ethnicity", "Mixed White/Asian"),
                ("Born at (weeks)", "Born at weeks", "33+2"),
            ],
        )
        y = p.bar(y + 70, "B. MAIN CARER")
        carer = [("Full name", "Full name", "Nadia Brandt"), ("Address inc. postcode", "Address inc postcode", "Flat 3, 41 Hythe Quay\nColchester CO2 8JB"), ("Phone", "Phone", "07700900511"), ("First language", "First language", "english")]  # fmt: skip
        end = _column(p, 50, y - 10, 150, 330, carer)
        _column(
            p,
            345,
            y - 10,
            420,
            545,
            [
                ("DOB", "DOB", "27/11/97"),
                ("Relationship", "Relationship", "mum"),
                ("Ethnicity", "Ethnicity_2", "Asian British"),
                ("Email", "Email", "nadiab97@example.com"),
            ],
        )
        for at, (question, chosen) in enumerate(
            (("Interpreter needed?", "No"), ("OK to leave a voicemail?", "Yes"), ("Holds parental responsibility?", "Yes"))
        ):
            p.say(50, end + 14 + 16 * at, question, 9)
            for spot, word in ((230, "Yes"), (290, "No")):
                p.say(spot + 14, end + 14 + 16 * at, word, 9)
                name = word if not at else f"{word}_{at + 1}"
                p.tick(name, spot, end + 6 + 16 * at, word == chosen, "On")
        y = p.bar(end + 85, "C. OTHER PARENT OR CARER")
        _column(p, 50, y - 10, 150, 330, [("Full name", "Full name_2", "Callum Reyes"), ("Phone", "Phone_2", "")])
        end = _column(p, 345, y - 10, 420, 545, [("DOB", "DOB_2", "02/02/1995"), ("Relationship", "Relationship_2", "dad")])
        y = p.bar(end + 30, "D. WHO ELSE LIVES AT HOME")
        end = p.table(
            50, y - 8, [165, 100, 110, 120], [["Name", "DOB", "Relationship", "School or nursery"], *[[""] * 4] * 3], 20
        )
        people = [("Isla Brandt", "03/05/2022", "sister", "Acorns Nursery"), ("Farah Nasser", "", "nan", "")]
        for row in range(3):
            left = 50.0
            for column, (head, wide) in enumerate(
                (("Name", 165), ("DOB", 100), ("Relationship", 110), ("School or nursery", 120))
            ):
                value = people[row][column] if row < len(people) else None
                p.text(f"{head}Row{row + 1}", left + 2, y + 14 + 20 * row, left + wide - 2, y + 30 + 20 * row, value)
                left += wide
        p.footer("Colne District Early Help v3 (May 2024)", "Page 1 of 2")

    def second(p: FieldPaper) -> None:
        p.turn_page()
        y = p.bar(50, "E. PROFESSIONALS INVOLVED")
        who = [
            ("GP", "Dr P Vane, Saltings Surgery", ""),
            ("Health visitor", "Lorna Peake", "01632 960512"),
            ("Social worker", "", ""),
            ("Other", "Home-Start volunteer (Bev)", ""),
        ]
        p.table(50, y - 8, [110, 235, 150], [["Role", "Name", "Contact details"], *[[role, "", ""] for role, _, _ in who]], 20)
        for at, (role, name, contact) in enumerate(who):
            p.text(f"Name{role}", 162, y + 14 + 20 * at, 393, y + 30 + 20 * at, name)
            p.text(f"Contact details{role}", 397, y + 14 + 20 * at, 543, y + 30 + 20 * at, contact)
        y = p.bar(y + 118, "F. PLANS AND WORRIES")
        p.say(50, y + 2, "Is the child open to:", 9)
        for at, word in enumerate(("Early Help", "CIN", "CP", "LAC", "None")):
            p.tick(word, 160 + 75 * at, y - 6, word == "Early Help", "On")
            p.say(174 + 75 * at, y + 2, word, 9)
        p.say(50, y + 22, "Details of any current safeguarding concerns", 9)
        p.text(
            "Details of any current safeguarding concerns",
            50,
            y + 26,
            545,
            y + 62,
            "TAF every 6 weeks, I am lead professional. Nothing beyond that at the moment.",
        )
        y = p.bar(y + 85, "G. WHAT IS HAPPENING")
        asked = [("Why are you asking for this support now?", REYES_WHY), ("What does the parent/carer say?", REYES_SAYS), ("What is baby telling us through their behaviour?", REYES_BABY),
                 ("What would the family like to be different?", "To feel like his mum and not his nurse.")]  # fmt: skip
        for question, answer in asked:
            p.say(50, y + 2, question, 9)
            p.box(50, y + 6, 545, y + 58)
            p.text(question.strip("?").replace("/", ""), 50, y + 6, 545, y + 58, answer)
            y += 72
        y = p.bar(y + 14, "H. CONSENT")
        for at, words in enumerate(
            (
                "The parent/carer has agreed to this request",
                "The parent/carer has agreed to information being shared with other agencies",
            )
        ):
            p.tick("The parentcarer has agreed" + " " * at, 50, y - 6 + 16 * at, True, "On")
            p.say(66, y + 2 + 16 * at, words, 9)
        y = p.bar(y + 48, "I. YOUR DETAILS")
        _column(
            p,
            50,
            y - 10,
            110,
            300,
            [
                ("Name", "Name", "Ruth Okello"),
                ("Job title", "Job title", "Family Support Worker"),
                ("Agency", "Agency", "Colne Children's Centre"),
            ],
        )
        _column(
            p,
            320,
            y - 10,
            380,
            545,
            [
                ("Tel", "Tel", "01632 960513"),
                ("Email", "Email_2", "ruth.okello@colnecc.example.org"),
                ("Date", "Date", "20/11/2026"),
            ],
        )
        p.push("Submit", 470, 800, 545, 820, "Submit by email")

    def draw(p: FieldPaper) -> None:
        first(p)
        second(p)

    return Case(
        "request.pdf",
        filled(draw),
        {
            "infant_name": "Theo Brandt", "infant_sex": "male", "infant_nhs_number": "9990005028", "infant_dob": "2025-08-19", "infant_ethnicity": "Mixed White/Asian", "gestation_at_birth": "33+2",
            "parent_name": "Nadia Brandt", "parent_address": "Flat 3, 41 Hythe Quay, Colchester CO2 8JB", "parent_postcode": "CO2 8JB", "parent_phone": "+447700900511", "parent_language": "english", "parent_dob": "1997-11-27",
            "parent_relationship": "mum", "parent_ethnicity": "Asian British", "parent_email": "nadiab97@example.com", "interpreter_needed": "no", "safe_to_leave_message": "yes", "parent_responsibility": "yes",
            "other_parent_name": "Callum Reyes", "other_parent_dob": "1995-02-02", "other_parent_relationship": "dad", "household": ["Isla Brandt, 03/05/2022, sister, Acorns Nursery", "Farah Nasser, nan"],
            "gp_name": "Dr P Vane", "gp_practice": "Saltings Surgery", "health_visitor": "Lorna Peake, 01632 960512", "other_services": "Home-Start volunteer (Bev)",
            "safeguarding_status": "early_help", "safeguarding_details": "TAF every 6 weeks, I am lead professional. Nothing beyond that at the moment.",
            "reason_for_referral": REYES_WHY, "voice_of_parent": REYES_SAYS, "voice_of_infant": REYES_BABY, "hopes_and_concerns": "To feel like his mum and not his nurse.",
            "consent_to_referral": "yes", "consent_to_share": "yes", "referrer_name": "Ruth Okello", "referrer_role": "Family Support Worker", "referrer_organisation": "Colne Children's Centre",
            "referrer_phone": "+441632960513", "referrer_email": "ruth.okello@colnecc.example.org", "referral_date": "2026-11-20",
        },
        blanks=("social_worker", "other_parent_phone"),
    )  # fmt: skip


REYES_WHY = (
    "Theo spent 5 weeks on NNU. Nadia does everything right with feeds and meds but tells me she waits for the shift to end. We tried baby "
    "massage, she left half way through."
)
REYES_SAYS = '"I know what his sats were every day and I don\'t know what makes him laugh." Own mum worked nights, she was raised by an aunt.'
REYES_BABY = "Watches faces of strangers, looks past mum. Rarely cries. Settles fast with nan."


def midwifery_from_livecycle() -> Case:
    """Names of subforms and numbers, tooltips on most fields, radio buttons of numbers, a list of codes, an empty XFA part left behind."""
    questions = [
        ("Unborn / baby name", "TextField1[0]", "Name of baby, or Unborn Baby and surname. Required."), ("EDD", "DateField1[0]", "Estimated date of delivery"),
        ("Gestation at referral", "TextField2[0]", "Weeks and days"), ("Woman's name", "TextField3[0]", "Woman's full name. Required."), ("Woman's DOB", "DateField2[0]", "Woman's date of birth"),
        ("Woman's NHS number", "NumericField1[0]", "10 digits"), ("Address", "TextField4[0]", "House number, street, town"), ("Postcode", "TextField5[0]", "Postcode"),
        ("Contact number", "TextField6[0]", None), ("Partner's name", "TextField7[0]", "Name of partner or baby's father"), ("GP surgery", "TextField8[0]", None),
        ("Named midwife and team", "TextField9[0]", "Named midwife"), ("Allocated social worker", "TextField10[0]", "Name and contact"),
    ]  # fmt: skip
    answers = ["Unborn Baby Achterberg", "14 Feb 2027", "27+5", "Lotte ACHTERBERG", "06 Jun 1990", "9990005052", "9 Windmill Rise, Halstead", "CO9 2QT", "07700 900523", "Sam Whitlow", "Elmgate Surgery",
               "Fiona Baird, Constable Team", "N/A"]  # fmt: skip
    story = (
        "Second pregnancy. First baby Jip died at 3 days in 2023. Lotte attends every scan but looks away from the screen and has not told "
        "work or bought anything.\rShe calls baby 'the situation'."
    )
    voice = "'If I don't look, nobody can take it away.' Lotte asked me whether there is someone to talk to about this baby and not only about Jip."

    def draw(p: FieldPaper) -> None:
        p.bold(50, 45, "Maternity: referral to Parent-Infant Mental Health", 14)
        p.say(50, 60, "Fields marked * must be completed. Save before sending.", 8)
        y = 75.0
        for (label, name, tip), answer in zip(questions, answers, strict=True):
            p.say(50, y + 12, label + (" *" if tip and "Required" in tip else ""), 9)
            p.box(190, y, 545, y + 16)
            p.text(name, 190, y, 545, y + 16, answer, **({"TU": tip} if tip else {}))
            y += 21
        p.say(50, y + 12, "Ethnic category", 9)
        p.choice(
            "DropDownList1[0]",
            190,
            y,
            545,
            y + 16,
            [("Z", "Not stated"), ("A", "White - British"), ("C", "White - Any other background")],
            "C",
            TU="Ethnic category of the woman",
        )
        y += 30
        for at, (question, first, chosen) in enumerate(
            (
                ("Does she need an interpreter?", "Yes", "2"),
                ("Is she aware of and in agreement with this referral?", "Yes", "1"),
                ("Routine enquiry: current domestic abuse?", "Yes", "2"),
            )
        ):
            p.say(50, y + 10, question, 9)
            p.group(f"RadioButtonList{at + 1}[0]", [("1", 330, y), ("2", 400, y)], chosen, TU=question)
            p.say(345, y + 10, first, 9)
            p.say(415, y + 10, "No", 9)
            y += 20
        for at, (title, answer) in enumerate(
            (
                ("Reason for referral", story),
                ("Woman's own view", voice),
                ("Current mental health and treatment", "Under PNMHT since Oct. Sertraline 100mg. EPDS 17, item 10 = 0."),
                ("Partner's view", "n/a"),
            )
        ):
            p.bold(50, y + 12, title, 9)
            p.box(50, y + 16, 545, y + 66)
            p.text(f"TextField{20 + at}[0]", 50, y + 16, 545, y + 66, answer, TU=title)
            y += 72
        p.say(50, y + 12, "Referring midwife", 9)
        p.text("TextField30[0]", 140, y, 300, y + 16, "Fiona Baird", TU="Name of person making referral")
        p.say(310, y + 12, "Contact", 9)
        p.text("TextField31[0]", 360, y, 545, y + 16, "f.baird@maternity.example.org")
        p.say(50, y + 34, "Date", 9)
        p.text("DateField3[0]", 140, y + 22, 300, y + 38, "12 Nov 2026", TU="Date of referral")

    def change(pdf: pikepdf.Pdf) -> None:
        under(pdf, "topmostSubform[0]", "Page1[0]", "#subform[1]")
        data = b"<xfa:datasets xmlns:xfa='http://www.xfa.org/schema/xfa-data/1.0/'><xfa:data><form1/></xfa:data></xfa:datasets>"
        pdf.Root.AcroForm.XFA = Array([pikepdf.String("datasets"), pdf.make_stream(data)])

    return Case(
        "maternity.pdf",
        filled(draw, change),
        {
            "infant_name": "Unborn Baby Achterberg", "infant_due_date": "2027-02-14", "gestation_now": "27+5", "parent_name": "Lotte ACHTERBERG", "parent_dob": "1990-06-06", "parent_nhs_number": "9990005052",
            "parent_address": "9 Windmill Rise, Halstead", "parent_postcode": "CO9 2QT", "parent_phone": "+447700900523", "other_parent_name": "Sam Whitlow", "gp_practice": "Elmgate Surgery",
            "midwife": "Fiona Baird, Constable Team", "parent_ethnicity": "White - Any other background", "interpreter_needed": "no", "consent_to_referral": "yes", "domestic_abuse": "no",
            "reason_for_referral": story, "voice_of_parent": voice, "mental_health": "Under PNMHT since Oct. Sertraline 100mg. EPDS 17, item 10 = 0.",
            "parent_relationship": "Mother", "referrer_name": "Fiona Baird", "referrer_email": "f.baird@maternity.example.org", "referral_date": "2026-11-12",
        },
        blanks=("social_worker", "voice_of_other_parent"),
    )  # fmt: skip


def print_typed_on_in_preview() -> Case:
    """No fields at all: a print with rules, answers typed above them with the text tool, X over boxes, a ring round one Yes."""
    why = "Elin describes panic when alone with Bo, asks her sister to come\nover before my visits. Feels he 'knows' she is not good enough."

    def draw(p: FieldPaper) -> None:
        p.bold(50, 50, "Family Nurse Partnership", 14)
        p.say(50, 68, "Referral to specialist parent-infant service", 11)
        lines = [
            [("Client's name", 50, 300, "Elin Parry"), ("DOB", 310, 545, "4/7/2006")], [("Baby's name", 50, 300, "Bo Parry"), ("DOB", 310, 545, "22/9/2026")],
            [("Address", 50, 545, "Room 6, Bridge Foyer, 2 Station Rd, Witham CM8 2TE")], [("Mobile", 50, 300, "07700 900531"), ("Email", 310, 545, "")],
            [("Father of baby", 50, 300, "Dan (no contact)"), ("DOB", 310, 545, "")], [("GP practice", 50, 300, "Chess Lane"), ("GP", 310, 545, "Dr Obi")],
            [("Referred by", 50, 300, "Marion Stead, Family Nurse"), ("Tel", 310, 545, "01632 960531")], [("Leaving care PA / social worker", 50, 545, "Josh Udo (PA) 01632 960532")],
        ]  # fmt: skip
        y = 100.0
        for line in lines:
            for label, left, right, answer in line:
                p.say(left, y, label, 10)
                start = left + p.canvas.stringWidth(label, "Helvetica", 10) + 4
                p.rule(start, y + 2, right, y + 2)
                if answer:
                    p.free(start + 4, y - 1, answer, right - start)
            y += 26
        p.say(50, y, "Has the client given consent for this referral?")
        p.say(300, y, "Yes")
        p.say(350, y, "No")
        p.note("Circle", 294, y - 13, 324, y + 6, C=Array([0, 0, 1]), BS=pikepdf.Dictionary(W=2))
        y += 26
        p.say(50, y, "Status:")
        for at, word in enumerate(("Universal", "Early Help", "Child in Need", "Child Protection")):
            p.box(110 + 105 * at, y - 9, 120 + 105 * at, y + 1)
            p.say(125 + 105 * at, y, word)
            if word == "Child Protection":
                p.free(111 + 105 * at, y, "X", 12)
        y += 26
        for title, answer in (
            ("Reason for referral", why),
            ("What the client says about her baby", "'He hates me when I change him'"),
            ("Baby's cues and behaviour", "Bo stills and averts gaze, difficult to read, little crying."),
            ("Client's hopes", ""),
        ):
            p.bold(50, y, title)
            p.box(50, y + 4, 545, y + 62)
            if answer:
                p.free(55, y + 20, answer, 480, 40)
            y += 80
        p.say(50, y, "Signed")
        p.rule(90, y + 2, 300, y + 2)
        p.note("Ink", 100, y - 15, 180, y + 4, InkList=Array([Array([100, 842 - y, 130, 850 - y, 180, 846 - y])]))
        p.say(310, y, "Date")
        p.rule(340, y + 2, 545, y + 2)
        p.free(350, y - 1, "16.11.26", 80)

    return Case(
        "fnp.pdf",
        filled(draw),
        {
            "parent_name": "Elin Parry", "parent_dob": "2006-07-04", "infant_name": "Bo Parry", "infant_dob": "2026-09-22", "parent_address": "Room 6, Bridge Foyer, 2 Station Rd, Witham CM8 2TE", "parent_postcode": "CM8 2TE",
            "parent_phone": "+447700900531", "other_parent_name": "Dan (no contact)", "other_parent_relationship": "Father", "gp_practice": "Chess Lane", "gp_name": "Dr Obi", "referrer_name": "Marion Stead", "referrer_role": "Family Nurse", "referrer_organisation": "Family Nurse Partnership", "referrer_phone": "+441632960531",
            "social_worker": "Josh Udo (PA) 01632 960532", "consent_to_referral": "yes", "safeguarding_status": "child_protection", "reason_for_referral": why, "voice_of_parent": "'He hates me when I change him'",
            "voice_of_infant": "Bo stills and averts gaze, difficult to read, little crying.", "referral_date": "2026-11-16",
        },
        blanks=("hopes_and_concerns",),
    )  # fmt: skip


def grid_filled_in_a_browser() -> Case:
    """Word's Text1 and Check1 in a grid of four columns, numbered in another order than they stand in; no appearances, drop-downs left at their prompt."""
    grid = [
        ["Surname of infant", "Text3", "Quaye", "Forename of infant", "Text4", "Ama"], ["Date of birth", "Text5", "01/10/2026", "Sex", "Dropdown1", "Girl"], ["Surname of parent", "Text9", "Quaye", "Forename of parent", "Text10", "Abena"],
        ["Date of birth", "Text11", "15/01/1988", "Relationship to infant", "Text12", "Mother"], ["Tel no", "Text13", "020 7946 0541", "Mobile no", "Text14", "07700 900541"], ["Ethnicity", "Text15", "Black African", "Preferred language", "Text16", "Twi / English"],
        ["Interpreter required", "Dropdown2", "Choose an item", "Disability / access needs", "Text17", "Wheelchair user, ground floor room"], ["Name of GP", "Text18", "Dr Shah", "GP practice", "Text19", "Grange Hill Medical Ctr"],
        ["Health visitor", "Text20", "Annie Fox", "HV base", "Text21", "Loughton clinic"],
    ]  # fmt: skip
    drops = {"Dropdown1": ["Choose an item", "Girl", "Boy", "Not yet known"], "Dropdown2": ["Choose an item", "Yes", "No"]}
    why = "Traumatic birth with EMCS under GA. Abena says she 'missed' the birth and is not sure Ama is hers. Partner is anxious that she does not pick baby up."

    def draw(p: FieldPaper) -> None:
        p.bold(40, 40, "PIMHS PROFESSIONAL REFERRAL FORM", 14)
        y = p.table(40, 55, [105, 150, 110, 150], [[row[0], "", row[3], ""] for row in grid], 24)
        for at, row in reversed(list(enumerate(grid))):
            for left, right, name, value in ((147, 293, row[1], row[2]), (407, 553, row[4], row[5])):
                if name in drops:
                    p.choice(name, left, 57 + 24 * at, right, 77 + 24 * at, drops[name], value)
                else:
                    p.text(name, left, 57 + 24 * at, right, 77 + 24 * at, value)
        p.box(40, y, 555, y + 26)
        p.say(44, y + 16, "Home address and post code", 9)
        p.text("Text1", 170, y + 3, 553, y + 23, "77 Roding Gdns loughton IG10 3TB")
        p.box(40, y + 26, 555, y + 52)
        p.say(44, y + 42, "Referrer name, designation and contact number", 9)
        p.text("Text2", 250, y + 29, 553, y + 49, "Annie Fox, HV, 01632 960541")
        y += 70
        for at, (words, on) in enumerate(
            (
                ("I have discussed this referral with the parent and they consent", True),
                ("Parent consents to us contacting other professionals", False),
                ("Child protection plan in place", False),
                ("Child in need plan in place", False),
            )
        ):
            p.tick(f"Check{at + 1}", 44, y - 8 + 18 * at, on)
            p.say(60, y + 18 * at, words, 9)
        y += 80
        for name, title, answer in (
            ("Text30", "Reason for the referral and why now", why),
            ("Text31", "Risks and safeguarding", "None known"),
            ("Text32", "Parental mental health history", "PND with first child 2019, treated by GP. Nil before."),
            ("Text33", "What does the parent want help with", "To stop feeling like a visitor in her own house"),
        ):
            p.box(40, y, 555, y + 70)
            p.bold(44, y + 12, title, 9)
            p.text(name, 44, y + 16, 551, y + 68, answer)
            y += 70
        p.say(44, y + 20, "Date of referral:", 9)
        p.text("Text34", 120, y + 8, 220, y + 24, "9/11/2026")

    return Case(
        "form (1).pdf",
        filled(draw, NeedAppearances=True),
        {
            "infant_name": "Ama Quaye", "infant_dob": "2026-10-01", "infant_sex": "female", "parent_name": "Abena Quaye", "parent_dob": "1988-01-15", "parent_relationship": "Mother", "parent_phone": "+442079460541",
            "parent_ethnicity": "Black African", "parent_language": "Twi / English", "accessibility_needs": "Wheelchair user, ground floor room", "gp_name": "Dr Shah", "gp_practice": "Grange Hill Medical Ctr",
            "health_visitor": "Annie Fox, Loughton clinic", "parent_address": "77 Roding Gdns loughton IG10 3TB", "parent_postcode": "IG10 3TB", "referrer_name": "Annie Fox", "referrer_role": "HV", "referrer_phone": "+441632960541",
            "consent_to_referral": "yes", "reason_for_referral": why, "risk_details": "None known", "mental_health": "PND with first child 2019, treated by GP. Nil before.",
            "hopes_and_concerns": "To stop feeling like a visitor in her own house", "referral_date": "2026-11-09",
        },
        blanks=("interpreter_needed", "consent_to_share"),
    )  # fmt: skip


def values_on_parents() -> Case:
    """A field shown twice (its value on the parent), fields of good names below "infant" and "mother", states 0, 1, 2 with their words in the list."""
    why = "Baby Noor cries up to 5h a day. Mum goes into another room and puts headphones on, has told me she is frightened of her own thoughts (unwanted, no intent)."

    def twice(pdf: pikepdf.Pdf) -> None:
        root = pdf.Root.AcroForm
        kept = Array()
        for one in root.Fields:
            same = [other for other in root.Fields if other.get("/T") == one.get("/T")]
            if len(same) == 1:
                kept.append(one)
            elif same[0].objgen == one.objgen:
                top = pdf.make_indirect(pikepdf.Dictionary(FT=Name.Tx, T=one.T, V=one.V, Kids=Array(same)))
                for kid in same:
                    kid.Parent = top
                    for key in ("/T", "/V", "/FT"):
                        del kid[key]
                kept.append(top)
        for key in ("infant", "mother", "referrer"):
            mine = [one for one in kept if str(one.T).startswith(key + ".")]
            top = pdf.make_indirect(pikepdf.Dictionary(T=pikepdf.String(key), Kids=Array(mine)))
            for one in mine:
                one.Parent = top
                one.T = pikepdf.String(str(one.T).split(".")[1])
            kept = Array([*[one for one in kept if all(one.objgen != other.objgen for other in mine)], top])
        root.Fields = kept

    def draw(p: FieldPaper) -> None:
        p.bold(50, 45, "Health Visiting 0-19: Specialist Infant Mental Health referral", 13)
        p.bold(50, 75, "1. Infant")
        _column(
            p,
            50,
            82,
            160,
            400,
            [
                ("Name", "infant.name", "Noor Siddiqui"),
                ("Date of birth", "infant.dob", "30/07/2026"),
                ("NHS number", "infant.nhs", "999 000 5079"),
                ("Ethnic origin", "infant.eth", "Pakistani"),
            ],
        )
        p.bold(50, 180, "2. Mother")
        _column(
            p,
            50,
            187,
            160,
            400,
            [
                ("Name", "mother.name", "Sana Siddiqui"),
                ("Date of birth", "mother.dob", "12/12/1993"),
                ("Address", "mother.add", "18 Cressing Road Braintree"),
                ("Post code", "mother.pc", "cm7 3ng"),
                ("Phone", "mother.tel", "+44 7700 900551"),
                ("Languages spoken", "mother.lang", "Urdu"),
            ],
        )
        y = 320.0
        for name, question, chosen in (
            ("q1", "Does mother need an interpreter?", "0"),
            ("q2", "Has mother agreed to the referral?", "0"),
            ("q3", "Does she agree to information sharing?", "1"),
            ("q4", "Is there current domestic abuse?", "2"),
        ):
            p.say(50, y + 9, question, 9)
            p.group(
                name,
                [("0", 260, y), ("1", 320, y), ("2", 380, y)],
                chosen,
                Opt=Array([pikepdf.String(word) for word in ("Yes", "No", "Not known")]),
            )
            for at, word in enumerate(("Yes", "No", "Not known")):
                p.say(275 + 60 * at, y + 9, word, 9)
            y += 18
        p.bold(50, y + 20, "3. Safeguarding")
        p.say(50, y + 38, "Level of need", 9)
        p.choice(
            "level",
            160,
            y + 26,
            400,
            y + 42,
            ["", "Universal", "Universal Plus", "Child in Need", "Child Protection Plan", "Looked After"],
            "Child in Need",
        )
        p.say(50, y + 58, "Social worker", 9)
        p.text("sw", 160, y + 46, 400, y + 62, "Temi Alade, Braintree FSP team")
        p.say(50, y + 78, "GP", 9)
        p.text("gp", 160, y + 66, 400, y + 82, "Church Lane surgery")
        p.turn_page()
        p.say(50, 40, "Infant:", 9)
        p.text("infant.name", 90, 28, 300, 44, "Noor Siddiqui")
        p.say(310, 40, "DOB:", 9)
        p.text("infant.dob", 340, 28, 500, 44, "30/07/2026")
        y = 70.0
        for name, title, answer in (
            ("n1", "4. What has prompted the referral?", why),
            (
                "n2",
                "5. Mother's account",
                "'I feel like I am being screamed at for being bad.' Brought up by grandmother in Lahore until 9.",
            ),
            ("n3", "6. Father's account", "Works away Mon-Fri, worried, keen to help."),
            (
                "n4",
                "7. What is the baby's experience likely to be?",
                "Left to cry alone; startles when picked up quickly; calms when sung to.",
            ),
            ("n5", "8. Hopes for the work", ""),
        ):
            p.bold(50, y, title)
            p.box(50, y + 5, 545, y + 65)
            p.text(name, 50, y + 5, 545, y + 65, answer)
            y += 90
        p.bold(50, y, "9. Referrer")
        _column(
            p,
            50,
            y + 7,
            160,
            400,
            [
                ("Name", "referrer.name", "Gill Harte"),
                ("Designation", "referrer.job", "SCPHN (HV)"),
                ("Team base", "referrer.base", "Braintree HV team, Fern House"),
                ("Email", "referrer.email", "Gill.Harte@0-19.example.org"),
                ("Date", "referrer.date", "18/11/26"),
            ],
        )

    return Case(
        "0-19.pdf",
        filled(draw, twice),
        {
            "infant_name": "Noor Siddiqui", "infant_dob": "2026-07-30", "infant_nhs_number": "9990005079", "infant_ethnicity": "Pakistani", "parent_name": "Sana Siddiqui", "parent_dob": "1993-12-12", "parent_address": "18 Cressing Road Braintree",
            "parent_postcode": "CM7 3NG", "parent_phone": "+447700900551", "parent_language": "Urdu", "parent_relationship": "Mother", "interpreter_needed": "yes", "consent_to_referral": "yes", "consent_to_share": "no", "domestic_abuse": "not_known",
            "safeguarding_status": "child_in_need", "social_worker": "Temi Alade, Braintree FSP team", "gp_practice": "Church Lane surgery", "reason_for_referral": why,
            "voice_of_parent": "'I feel like I am being screamed at for being bad.' Brought up by grandmother in Lahore until 9.", "voice_of_other_parent": "Works away Mon-Fri, worried, keen to help.",
            "voice_of_infant": "Left to cry alone; startles when picked up quickly; calms when sung to.", "referrer_name": "Gill Harte", "referrer_role": "SCPHN (HV)", "referrer_organisation": "Braintree HV team, Fern House",
            "referrer_email": "gill.harte@0-19.example.org", "referral_date": "2026-11-18",
        },
        blanks=("hopes_and_concerns",),
    )  # fmt: skip


FIELD_CASES = (
    early_help_named_by_acrobat,
    midwifery_from_livecycle,
    print_typed_on_in_preview,
    grid_filled_in_a_browser,
    values_on_parents,
)

"""Fillable forms of yet other teams: dates in three drop-downs, services ticked beside their names, a page laid across, labels left inside fields."""

from __future__ import annotations

from tests.fillable_paper import FieldPaper, filled
from tests.unseen_word import Case

MONTHS = ["Month", "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"]  # fmt: skip
DAYS, YEARS = ["Day", *map(str, range(1, 32))], ["Year", *map(str, range(1980, 2028))]


def dates_in_drop_downs() -> Case:
    """Each date in three lists, titles in a list, services ticked with a field for the name behind each, a narrative with points."""
    why = '- Joint visit 9 Nov with GP\r\n- Mum (Ronnie) tearful, says Jude "looks through" her\r\n- Jude quiet, turns to the window'

    def draw(p: FieldPaper) -> None:
        def date(name: str, x: float, y: float, value: tuple[str, str, str]) -> None:
            for at, (part, options, wide) in enumerate((("dd", DAYS, 40), ("mm", MONTHS, 70), ("yy", YEARS, 50))):
                left = x + (0, 44, 118)[at]
                p.choice(f"{name}_{part}", left, y, left + wide, y + 16, options, value[at])

        p.bold(50, 42, "Chelmer Family Solutions - referral to infant mental health", 13)
        y = p.bar(70, "Child")
        p.say(50, y + 2, "Forename(s)", 9)
        p.text("c_fore", 120, y - 9, 280, y + 7, "Jude")
        p.say(300, y + 2, "Surname", 9)
        p.text("c_sur", 350, y - 9, 545, y + 7, "Tanner-Cole")
        p.say(50, y + 26, "Date of birth", 9)
        date("c_dob", 120, y + 15, ("21", "July", "2026"))
        p.say(320, y + 26, "Gender", 9)
        p.choice("c_sex", 370, y + 15, 470, y + 31, ["Please select", "Boy", "Girl", "Prefer not to say"], "Boy")
        y = p.bar(y + 56, "Parent / carer")
        p.say(50, y + 2, "Title", 9)
        p.choice("p_title", 120, y - 9, 180, y + 7, ["Mr", "Mrs", "Ms", "Miss", "Mx"], "Ms")
        p.say(190, y + 2, "Forename(s)", 9)
        p.text("p_fore", 250, y - 9, 360, y + 7, "Veronica")
        p.say(370, y + 2, "Surname", 9)
        p.text("p_sur", 415, y - 9, 545, y + 7, "Tanner")
        p.say(50, y + 26, "Date of birth", 9)
        date("p_dob", 120, y + 15, ("3", "April", "1996"))
        p.say(320, y + 26, "Relationship to child", 9)
        p.text("p_rel", 420, y + 15, 545, y + 31, "Mother")
        p.say(50, y + 50, "Address", 9)
        p.text("p_add", 120, y + 39, 360, y + 55, "5 Sandpit Cottages, Little Baddow")
        p.say(370, y + 50, "Postcode", 9)
        p.text("p_pc", 420, y + 39, 545, y + 55, "CM3 4TB")
        p.say(50, y + 74, "Telephone", 9)
        p.text("p_tel", 120, y + 63, 280, y + 79, "07700 900861")
        p.say(300, y + 74, "First language", 9)
        p.text("p_lang", 370, y + 63, 545, y + 79, "English")
        y = p.bar(y + 104, "Who is involved with the family? (tick and give name)")
        for at, (who, on, name) in enumerate(
            (
                ("GP", True, "Dr Hurst, Danbury MC"),
                ("Health visitor", True, "Ann Oduya"),
                ("Midwife", False, ""),
                ("Social worker", False, ""),
                ("Mental health worker", True, "Talking Therapies, Cal Reid"),
            )
        ):
            p.tick(f"w{at}", 50, y - 7 + 20 * at, on)
            p.say(66, y + 2 + 20 * at, who, 9)
            p.text(f"w{at}n", 190, y - 9 + 20 * at, 545, y + 7 + 20 * at, name)
        y = p.bar(y + 118, "Safeguarding")
        p.say(50, y + 2, "Level", 9)
        p.choice(
            "lvl",
            120,
            y - 9,
            300,
            y + 7,
            ["Please select", "No current plan", "Early Help", "Child in Need", "Child Protection"],
            "Early Help",
        )
        y = p.bar(y + 30, "Reason for referral")
        p.box(50, y - 8, 545, y + 60)
        p.text("why", 50, y - 8, 545, y + 60, why)
        y = p.bar(y + 82, "Consent")
        p.say(50, y + 2, "Parent has consented to this referral", 9)
        p.choice("cons", 300, y - 9, 380, y + 7, ["Please select", "Yes", "No"], "Yes")
        p.say(50, y + 24, "Date of consent", 9)
        date("c_date", 300, y + 13, ("9", "November", "2026"))
        y = p.bar(y + 52, "Referrer")
        for at, (label, value) in enumerate(
            (("Name", "Lou Pettit"), ("Role", "Family Solutions worker"), ("Email", "lou.pettit@chelmer.example.org"))
        ):
            p.say(50, y + 2 + 22 * at, label, 9)
            p.text(f"r{at}", 120, y - 9 + 22 * at, 400, y + 7 + 22 * at, value)
        p.say(50, y + 68, "Date of referral", 9)
        date("r_date", 120, y + 57, ("10", "November", "2026"))

    return Case(
        "chelmer.pdf",
        filled(draw),
        {
            "infant_name": "Jude Tanner-Cole", "infant_dob": "2026-07-21", "infant_sex": "male", "parent_name": "Ms Veronica Tanner", "parent_dob": "1996-04-03", "parent_relationship": "Mother", "parent_address": "5 Sandpit Cottages, Little Baddow", "parent_postcode": "CM3 4TB",
            "parent_phone": "+447700900861", "parent_language": "English", "gp_name": "Dr Hurst", "gp_practice": "Danbury MC", "health_visitor": "Ann Oduya", "mental_health_team": "Talking Therapies, Cal Reid", "safeguarding_status": "early_help", "reason_for_referral": why,
            "consent_to_referral": "yes", "consent_date": "2026-11-09", "referrer_organisation": "Chelmer Family Solutions", "referrer_name": "Lou Pettit", "referrer_role": "Family Solutions worker", "referrer_email": "lou.pettit@chelmer.example.org", "referral_date": "2026-11-10",
        },
        blanks=("midwife", "social_worker"),
    )  # fmt: skip


def labels_left_inside_fields() -> Case:
    """Boxes without printed labels: each field came with its label typed in it, and the answer was typed behind or below."""
    why = "Dele finds feeding times unbearable since the tongue-tie op. He rocks her facing out. Says he can't meet her eyes."
    cells = [
        ("Baby's name: Temi Adeyemi", "DOB: 08/08/2026"), ("Parent's name: Dele Adeyemi", "DOB: 17.5.92"), ("Relationship to baby: Dad", "Mobile: 07700 900871"), ("Address: 44 Station Crescent, Rayleigh SS6 8JP", "GP: Audley Mills"), ("Health visitor: Grace Ling", "Other parent: Bisi Adeyemi (works nights)"),
    ]  # fmt: skip

    def draw(p: FieldPaper) -> None:
        p.bold(50, 45, "Rayleigh Baby Bank: Worried about a family?", 14)
        p.say(50, 62, "Fill in the boxes and press send.", 9)
        y = 76.0
        for at, (left, right) in enumerate(cells):
            p.box(50, y, 320, y + 20)
            p.text(f"field{2 * at + 1}", 50, y, 320, y + 20, left)
            p.box(325, y, 545, y + 20)
            p.text(f"field{2 * at + 2}", 325, y, 545, y + 20, right)
            y += 26
        for at, text in enumerate(
            (f"Why are you referring?\r{why}", "What would the parent like?\rTo look forward to feeds.", "Any risks?\rNone known")
        ):
            p.box(50, y, 545, y + 70)
            p.text(f"long{at}", 50, y, 545, y + 70, text)
            y += 78
        for at, (words, on) in enumerate((("Parent knows about this referral and agrees", True), ("Interpreter needed", False))):
            p.tick(f"chk{at}", 50, y, on)
            p.say(66, y + 9, words, 9)
            y += 18
        p.box(50, y + 6, 545, y + 26)
        p.text("me", 50, y + 6, 545, y + 26, "Your name, role and phone: Hattie Crane, volunteer lead, 01632 960871")

    return Case(
        "baby bank.pdf",
        filled(draw),
        {
            "infant_name": "Temi Adeyemi", "infant_dob": "2026-08-08", "parent_name": "Dele Adeyemi", "parent_dob": "1992-05-17", "parent_relationship": "Dad", "parent_phone": "+447700900871", "parent_address": "44 Station Crescent, Rayleigh SS6 8JP", "parent_postcode": "SS6 8JP",
            "gp_practice": "Audley Mills", "health_visitor": "Grace Ling", "other_parent_name": "Bisi Adeyemi", "reason_for_referral": why, "hopes_and_concerns": "To look forward to feeds.", "risk_details": "None known", "consent_to_referral": "yes",
            "referrer_name": "Hattie Crane", "referrer_role": "volunteer lead", "referrer_phone": "+441632960871",
        },
    )  # fmt: skip


def laid_across_the_page() -> Case:
    """A landscape page that the file turns, three columns of labelled fields, a household list with more rows than people."""

    def draw(p: FieldPaper) -> None:
        p.canvas.setPageSize((842, 595))

        def low(y: float) -> float:
            return y + 842 - 595  # the helpers count from the top of an upright page

        p.bold(40, low(35), "Neonatal Outreach: transfer of family to parent-infant service", 13)
        columns = [
            (40, "Infant", [("Name", "i1", "Ned Garrod"), ("DOB", "i2", "12/08/2026"), ("Gestation at birth", "i3", "29+4"), ("NHS no", "i4", "999 000 5206"), ("Sex", "i5", "Male")]),
            (305, "Mother", [("Name", "m1", "Lizzie Garrod"), ("DOB", "m2", "27/09/1990"), ("NHS no", "m3", "999 000 5214"), ("Tel", "m4", "07700 900881"), ("Ethnicity", "m5", "White British")]),
            (570, "Father / partner", [("Name", "f1", "Paul Garrod"), ("DOB", "f2", "03/03/1988"), ("NHS no", "f3", ""), ("Tel", "f4", "07700 900882"), ("Ethnicity", "f5", "White British")]),
        ]  # fmt: skip
        for x, title, rows in columns:
            p.bold(x, low(60), title)
            for at, (label, name, value) in enumerate(rows):
                p.say(x, low(80 + 22 * at), label, 9)
                p.box(x + 80, low(69 + 22 * at), x + 245, low(86 + 22 * at))
                p.text(name, x + 80, low(69 + 22 * at), x + 245, low(86 + 22 * at), value)
        p.say(40, low(200), "Address", 9)
        p.text("adr", 120, low(189), 550, low(206), "Mill House, Stanway, Colchester CO3 8QX")
        p.say(570, low(200), "GP", 9)
        p.text("gp", 650, low(189), 815, low(206), "Winstree Medical Practice")
        p.bold(40, low(230), "Siblings")
        p.table(40, low(236), [200, 90, 220], [["Name", "DOB", "Lives with"], *[[""] * 3] * 3], 18)
        for at, cells in enumerate((("Elsie Garrod", "04/02/2023", "parents"),)):
            for x, wide, value, part in zip((40, 240, 330), (200, 90, 220), cells, "abc", strict=True):
                p.text(f"s{at}{part}", x + 2, low(256 + 18 * at), x + wide - 2, low(270 + 18 * at), value)
        for at, (title, value) in enumerate(
            (
                (
                    "Why is this family being transferred?",
                    "Lizzie still checks the apnoea monitor hourly. She has not bathed Ned herself. Ned stiffens at touch to his feet (heel pricks).",
                ),
                ("Parents' view", "Lizzie: 'home is just NICU with curtains.'"),
            )
        ):
            x = 40 + 400 * at
            p.bold(x, low(330), title)
            p.box(x, low(336), x + 380, low(400))
            p.text(f"n{at}", x, low(336), x + 380, low(400), value)
        p.say(40, low(426), "Parents agree to transfer", 9)
        p.group("ag", [("1", 180, low(418)), ("0", 240, low(418))], "1")
        p.say(195, low(426), "Yes", 9)
        p.say(255, low(426), "No", 9)
        for x, label, name, value in (
            (40, "Referring nurse", "o1", "Kerry Moat"),
            (305, "Tel", "o2", "01632 960881"),
            (570, "Date", "o3", "27/11/2026"),
        ):
            p.say(x, low(460), label, 9)
            p.text(name, x + 80, low(449), x + 245, low(466), value)

    return Case(
        "neonatal outreach.pdf",
        filled(draw),
        {
            "infant_name": "Ned Garrod", "infant_dob": "2026-08-12", "gestation_at_birth": "29+4", "infant_nhs_number": "9990005206", "infant_sex": "male", "parent_name": "Lizzie Garrod", "parent_dob": "1990-09-27", "parent_nhs_number": "9990005214", "parent_phone": "+447700900881",
            "parent_ethnicity": "White British", "parent_relationship": "Mother", "other_parent_name": "Paul Garrod", "other_parent_dob": "1988-03-03", "other_parent_phone": "+447700900882", "parent_address": "Mill House, Stanway, Colchester CO3 8QX", "parent_postcode": "CO3 8QX",
            "gp_practice": "Winstree Medical Practice", "household": ["Elsie Garrod, 04/02/2023, parents"], "reason_for_referral": "Lizzie still checks the apnoea monitor hourly. She has not bathed Ned herself. Ned stiffens at touch to his feet (heel pricks).",
            "voice_of_parent": "Lizzie: 'home is just NICU with curtains.'", "consent_to_referral": "yes", "referrer_name": "Kerry Moat", "referrer_phone": "+441632960881", "referral_date": "2026-11-27",
        },
    )  # fmt: skip


def fields_in_ruled_cells() -> Case:
    """Labels in ruled cells, answers in fields over them, the family's own names in titles, a remark in the margin."""

    def draw(p: FieldPaper) -> None:
        p.bold(50, 45, "Southend Infant Feeding & Family Hub - PIMHS referral", 13)
        rows = [
            ("Baby's name", "a1", "Arlo Finch"), ("Baby's date of birth", "a2", "30/06/2026"), ("Parent's name", "a3", "Gemma Finch"), ("Parent's date of birth", "a4", "11/01/1998"), ("Home address", "a5", "17 Ness Road, Shoebury SS3 9DG"), ("Contact number", "a6", "07700 900891"),
            ("GP practice", "a7", "Shoebury Health Centre"), ("Parental responsibility held by mother?", "a8", "Yes"), ("Consent gained?", "a9", "Yes 20/11/26 verbal"), ("Domestic abuse?", "a10", "None disclosed"), ("Open to children's social care?", "a11", "No"),
        ]  # fmt: skip
        y = 66.0
        for label, name, value in rows:
            p.box(50, y, 220, y + 20)
            p.box(220, y, 545, y + 20)
            p.say(54, y + 13, label, 9)
            p.text(name, 222, y + 2, 543, y + 18, value)
            y += 20
        for title, name, value in (
            (
                "Reason for referral",
                "b1",
                "Gemma was in care from 7. She says Arlo's crying makes her feel eight years old. She freezes.",
            ),
            ("Gemma's views", "b2", "I want to be the mum I didn't have."),
            ("Arlo's voice", "b3", "I cry and she goes away in her eyes."),
        ):
            p.box(50, y, 545, y + 18)
            p.bold(54, y + 12, title, 9)
            p.box(50, y + 18, 545, y + 70)
            p.text(name, 52, y + 20, 543, y + 68, value)
            y += 70
        for label, name, value in (
            ("Referrer", "c1", "Amy Strutt, Infant Feeding Lead"),
            ("Team contact no", "c2", "01632 960891"),
            ("Date", "c3", "20/11/2026"),
        ):
            p.box(50, y, 220, y + 20)
            p.box(220, y, 545, y + 20)
            p.say(54, y + 13, label, 9)
            p.text(name, 222, y + 2, 543, y + 18, value)
            y += 20
        p.note("Text", 550, 66, 566, 82, Contents="Please check spelling of name with Amy")

    return Case(
        "southend.pdf",
        filled(draw),
        {
            "infant_name": "Arlo Finch", "infant_dob": "2026-06-30", "parent_name": "Gemma Finch", "parent_dob": "1998-01-11", "parent_address": "17 Ness Road, Shoebury SS3 9DG", "parent_postcode": "SS3 9DG", "parent_phone": "+447700900891", "gp_practice": "Shoebury Health Centre",
            "parent_responsibility": "yes", "consent_to_referral": "yes", "consent_date": "2026-11-20", "domestic_abuse": "no", "safeguarding_status": "none", "reason_for_referral": "Gemma was in care from 7. She says Arlo's crying makes her feel eight years old. She freezes.",
            "voice_of_parent": "I want to be the mum I didn't have.", "voice_of_infant": "I cry and she goes away in her eyes.", "referrer_name": "Amy Strutt", "referrer_role": "Infant Feeding Lead", "referrer_phone": "+441632960891", "referral_date": "2026-11-20",
        },
    )  # fmt: skip


FIELD_FOURTH_CASES = (dates_in_drop_downs, labels_left_inside_fields, laid_across_the_page, fields_in_ruled_cells)

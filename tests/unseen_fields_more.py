"""More fillable forms of other teams: flattened, with states named in whole words, labels under their rules, rich text, combs, lists, prompts left in."""

from __future__ import annotations

from tests.fillable_paper import COMB, COMBO, EDIT, MULTI, FieldPaper, filled
from tests.unseen_word import Case

MULTI_SELECT = 1 << 21


def flattened_by_the_surgery() -> Case:
    """Filled in by the practice's system and flattened: answers printed in the boxes, ticks of ZapfDingbats, the NHS numbers a digit a cell."""
    why = [
        "6/52 check: mother tearful, says she 'performs' with baby. Prev. eating disorder.", "No red flags in baby's growth. Requests help specifically with bonding.",
        "Sertraline started 50mg od. Talking Therapies declined this.",
    ]  # fmt: skip

    def cell(p: FieldPaper, left: float, y: float, right: float, label: str, answer: str) -> None:
        p.box(left, y, right, y + 30)
        p.say(left + 3, y + 9, label, 7)
        p.say(left + 5, y + 23, answer, 10)

    def comb(p: FieldPaper, left: float, y: float, label: str, digits: str) -> None:
        p.say(left, y - 3, label, 7)
        for at, digit in enumerate(digits):
            p.box(left + 18 * at, y, left + 18 * at + 18, y + 18)
            p.say(left + 18 * at + 6, y + 13, digit, 10)

    def dingbat(p: FieldPaper, x: float, y: float, on: bool, words: str) -> None:
        p.box(x, y - 9, x + 10, y + 1)
        if on:
            p.say(x + 1, y - 0.5, "4", 10, "ZapfDingbats")
        p.say(x + 15, y, words, 9)

    def draw(p: FieldPaper) -> None:
        p.bold(50, 40, "GP REFERRAL: PARENT-INFANT MENTAL HEALTH", 13)
        p.say(50, 55, "Printed from clinical system 10/11/2026 14:02   Page 1 of 1", 7)
        p.bold(50, 74, "Patient (parent)")
        cell(p, 50, 80, 300, "Title, forename and surname", "Mrs Harriet Lovelock")
        cell(p, 300, 80, 420, "Date of Birth", "23-May-1991")
        cell(p, 420, 80, 545, "Ethnicity", "British or mixed British")
        cell(p, 50, 110, 420, "Patient address", "Pound Cottage, Mill Lane, Great Dunmow, Essex, CM6 1BG")
        cell(p, 420, 110, 545, "Mobile", "07700 900561")
        comb(p, 50, 152, "NHS number", "9990005087")
        p.bold(50, 196, "Baby")
        cell(p, 50, 202, 300, "Forename and surname", "Otto Lovelock")
        cell(p, 300, 202, 420, "Date of Birth", "29-Sep-2026")
        cell(p, 420, 202, 545, "Sex", "Male")
        comb(p, 50, 246, "NHS number", "9990005095")
        p.bold(50, 290, "Practice")
        cell(p, 50, 296, 300, "Referring clinician", "Dr Nikhil Rao (GP Partner)")
        cell(p, 300, 296, 545, "Practice", "Angel Lane Surgery")
        cell(p, 50, 326, 300, "Practice telephone", "01632 960561")
        cell(p, 300, 326, 545, "Practice email", "angellane.reception@gp.example.org")
        p.say(50, 376, "Is baby or family known to children's social care?", 9)
        for at, word in enumerate(("Yes", "No", "Unsure")):
            dingbat(p, 290 + 70 * at, 376, word == "No", word)
        p.say(50, 394, "Patient consents to referral", 9)
        for at, word in enumerate(("Yes", "No")):
            dingbat(p, 290 + 70 * at, 394, word == "Yes", word)
        p.say(50, 412, "Patient consents to record sharing", 9)
        for at, word in enumerate(("Yes", "No")):
            dingbat(p, 290 + 70 * at, 412, word == "Yes", word)
        p.bold(50, 436, "Reason for referral")
        p.box(50, 441, 545, 500)
        p.lines(54, 455, why, 12, 9.5)
        p.bold(50, 520, "Patient's expectations of the referral")
        p.box(50, 525, 545, 560)
        p.say(54, 540, "Wants to 'mean it' when she smiles at him", 9.5)
        p.bold(50, 580, "Significant past medical history")
        p.box(50, 585, 545, 620)
        p.say(54, 600, "Anorexia nervosa 2008-2012. Depression 2016.", 9.5)

    return Case(
        "GP_letter_4471.pdf",
        filled(draw),
        {
            "parent_name": "Mrs Harriet Lovelock", "parent_dob": "1991-05-23", "parent_ethnicity": "British or mixed British", "parent_address": "Pound Cottage, Mill Lane, Great Dunmow, Essex, CM6 1BG", "parent_postcode": "CM6 1BG",
            "parent_phone": "+447700900561", "parent_nhs_number": "9990005087", "infant_name": "Otto Lovelock", "infant_dob": "2026-09-29", "infant_sex": "male", "infant_nhs_number": "9990005095", "referrer_name": "Dr Nikhil Rao",
            "referrer_role": "GP Partner", "gp_practice": "Angel Lane Surgery", "consent_to_referral": "yes",
            "consent_to_share": "yes", "reason_for_referral": " ".join(why), "hopes_and_concerns": "Wants to 'mean it' when she smiles at him", "safeguarding_status": "none",
        },
    )  # fmt: skip


def perinatal_team_with_rich_text() -> Case:
    """Names of letters and digits, tooltips in whole sentences, rich text beside its plain value, one comb a number, a list of which several are chosen, an edited drop-down."""
    why = (
        "Known to us since 24/40 (bipolar affective disorder, stable on quetiapine). Well in mood. Remains watchful of herself with Kit: "
        "'what if I get too happy with him'.\rKeeps interaction flat and brief. NBAS done, Kit very able to engage."
    )
    rich = "<?xml version='1.0'?><body xmlns='http://www.w3.org/1999/xhtml'><p>Known to us since <b>24/40</b> (bipolar ...</p></body>"

    def draw(p: FieldPaper) -> None:
        p.bold(50, 42, "Specialist Community Perinatal MH Service: onward referral", 13)
        rows = [
            ("Mother", "f_8a21", "Enter the mother's full name", "Jo-Anne Pilgrim-Tate", {}), ("DOB", "f_8a22", "Enter the mother's date of birth dd/mm/yyyy", "08021989", {"Ff": COMB, "MaxLen": 8}),
            ("NHS No", "f_8a23", "Enter the mother's NHS number", "9990005109", {"Ff": COMB, "MaxLen": 10}), ("Address", "f_8a24", "Enter the mother's address including postcode", "The Old Bakery\r4 Silver St\rWethersfield\rCM7 4BP", {"Ff": MULTI}),
            ("Best contact number", "f_8a25", "Enter a telephone number", "07700-900-571", {}), ("Infant", "f_9b31", "Enter the infant's full name", "Kit Tate", {}), ("DOB", "f_9b32", "Enter the infant's date of birth dd/mm/yyyy", "11062026", {"Ff": COMB, "MaxLen": 8}),
            ("Father / partner", "f_9b33", "Enter the name of the father or partner", "Robin Tate", {}), ("Our care co-ordinator", "f_9b34", "Name of care co-ordinator in perinatal team", "Sue Amadi, CPN", {}),
        ]  # fmt: skip
        y = 60.0
        for label, name, tip, value, more in rows:
            tall = 52 if label == "Address" else 18
            p.say(50, y + 12, label, 9)
            p.text(name, 180, y, 420, y + tall, value, TU=tip, **more)
            y += tall + 4
        p.say(50, y + 12, "Who else is involved?", 9)
        p.choice(
            "f_c001",
            180,
            y,
            420,
            y + 50,
            ["Health visitor", "Social worker", "IAPT", "Home-Start", "CMHT", "None"],
            ["Health visitor", "Home-Start"],
            MULTI_SELECT,
            TU="Select all services that are involved with the family",
        )
        y += 56
        p.say(50, y + 12, "Preferred language", 9)
        p.choice(
            "f_c002",
            180,
            y,
            420,
            y + 18,
            ["English", "Polish", "Romanian", "Other"],
            "BSL",
            COMBO | EDIT,
            TU="Select or type the mother's preferred language",
        )
        y += 24
        for name, title, answer, more in (
            ("f_d001", "Presenting difficulties in the relationship", why, {"RV": rich, "Ff": MULTI | 1 << 25}),
            ("f_d002", "Mother's words", "I'm scared of loving him too loudly.", {}),
            (
                "f_d003",
                "Risk summary",
                "No current risk to self or Kit. Relapse plan on file, early warning: sleep < 4h. Robin knows what to do.",
                {},
            ),
            ("f_d004", "Hopes", "To play without checking herself.", {}),
        ):
            p.bold(50, y + 10, title, 9)
            p.box(50, y + 14, 545, y + 70)
            p.text(name, 50, y + 14, 545, y + 70, answer, TU=title, **more)
            y += 76
        for at, (words, tip, on) in enumerate(
            (
                ("Consent for referral obtained", "Tick if the mother has consented to this referral", True),
                ("Consent to share records obtained", "Tick if the mother has consented to record sharing", True),
            )
        ):
            p.tick(f"f_e00{at}", 50 + 220 * at, y + 2, on, "1", TU=tip)
            p.say(66 + 220 * at, y + 10, words, 9)
        p.say(50, y + 34, "Referred by", 9)
        p.text("f_f001", 110, y + 22, 260, y + 38, "Dr Ines Moura", TU="Your name")
        p.say(270, y + 34, "Grade", 9)
        p.text("f_f002", 305, y + 22, 400, y + 38, "ST6 Psychiatry", TU="Your job title")
        p.say(410, y + 34, "Date", 9)
        p.text("f_f003", 440, y + 22, 545, y + 38, "24/11/26", TU="Date of referral")
        p.say(50, y + 58, "Email", 9)
        p.text("f_f004", 110, y + 46, 400, y + 62, "ines.moura@perinatal.example.org", TU="Your email address")

    return Case(
        "onward.pdf",
        filled(draw),
        {
            "parent_name": "Jo-Anne Pilgrim-Tate", "parent_dob": "1989-02-08", "parent_nhs_number": "9990005109", "parent_address": "The Old Bakery, 4 Silver St, Wethersfield, CM7 4BP", "parent_postcode": "CM7 4BP", "parent_phone": "+447700900571",
            "parent_relationship": "Mother", "parent_language": "BSL", "infant_name": "Kit Tate", "infant_dob": "2026-06-11", "other_parent_name": "Robin Tate", "mental_health_team": "Sue Amadi, CPN", "other_services": "Health visitor, Home-Start", "reason_for_referral": why.replace("\r", " "),
            "voice_of_parent": "I'm scared of loving him too loudly.", "risk_details": "No current risk to self or Kit. Relapse plan on file, early warning: sleep < 4h. Robin knows what to do.", "hopes_and_concerns": "To play without checking herself.",
            "consent_to_referral": "yes", "consent_to_share": "yes", "referrer_name": "Dr Ines Moura", "referrer_role": "ST6 Psychiatry", "referral_date": "2026-11-24", "referrer_email": "ines.moura@perinatal.example.org",
        },
    )  # fmt: skip


def charity_with_states_in_words() -> Case:
    """Numbered questions, a field under each; radio buttons whose states are whole answers, check boxes that share one name."""
    why = "Came to our stay and play. Piotr does all the care since Magda went back to nights. He says Zosia 'only wants Magda' and he has stopped trying to soothe her."

    def draw(p: FieldPaper) -> None:
        p.bold(50, 45, "Little Harbour: professionals' referral to infant-parent support", 13)
        y = 72.0

        def ask(question: str, name: str, value: str, tall: float = 18) -> None:
            nonlocal y
            p.say(50, y, question, 10)
            p.box(50, y + 4, 420 if tall < 30 else 545, y + 4 + tall)
            p.text(name, 50, y + 4, 420 if tall < 30 else 545, y + 4 + tall, value)
            y += tall + 20

        def pick(question: str, name: str, options: list[str], chosen: str | None, flags: int, step: float) -> None:
            nonlocal y
            p.say(50, y, question, 10)
            states = options
            p.group(name, [(state, 60 + step * at, y + 6) for at, state in enumerate(states)], chosen, flags)
            for at, one in enumerate(options):
                p.say(74 + step * at, y + 14, one, 9)
            y += 36

        ask("1. What is your name and job?", "Q1", "Tess Wain, play worker")
        ask("2. Which organisation are you from?", "Q2", "Little Harbour Walton")
        ask("3. Your phone number or email", "Q3", "tess@littleharbour.example.org / 01632 960581")
        ask("4. Baby's name", "Q4", "Zosia Kowal")
        ask("5. Baby's date of birth (or due date)", "Q5", "6 March 2026")
        ask("6. Name of the parent or carer you are referring", "Q6", "Piotr Kowal")
        pick("7. Who are they to the baby?", "Q7", ["Mother", "Father", "Grandparent", "Foster carer"], "Father", 49152, 110)
        ask("8. Where does the family live? (address and postcode)", "Q8", "Flat 12 Martello Ct, Walton on the Naze, CO14 8PN")
        ask("9. Parent's phone", "Q9", "07700 900581")
        pick(
            "10. Is English spoken well enough to do without an interpreter?",
            "Q10",
            ["Yes, no interpreter", "No, interpreter needed"],
            "No, interpreter needed",
            49152,
            200,
        )
        pick(
            "11. Is there a plan for the baby?",
            "Q11",
            ["No plan", "Early Help", "Child in Need", "Child Protection", "Don't know"],
            "No plan",
            0,
            98,
        )
        pick(
            "12. Does the parent know about this referral and agree to it?",
            "Q12",
            ["Yes, agrees", "Knows, has not decided", "Does not know"],
            "Yes, agrees",
            49152,
            150,
        )
        ask("13. What makes you think they need us?", "Q13", why, 50)
        ask("14. What would the parent say they want?", "Q14", "For Zosia to look for him too.", 34)
        ask("15. Other parent's name", "Q15", "Magda Kowal")

    return Case(
        "little harbour.pdf",
        filled(draw),
        {
            "referrer_name": "Tess Wain", "referrer_role": "play worker", "referrer_organisation": "Little Harbour Walton", "referrer_email": "tess@littleharbour.example.org", "referrer_phone": "+441632960581", "infant_name": "Zosia Kowal", "infant_dob": "2026-03-06",
            "parent_name": "Piotr Kowal", "parent_relationship": "Father", "parent_address": "Flat 12 Martello Ct, Walton on the Naze, CO14 8PN", "parent_postcode": "CO14 8PN", "parent_phone": "+447700900581", "interpreter_needed": "yes",
            "safeguarding_status": "none", "consent_to_referral": "yes", "reason_for_referral": why, "hopes_and_concerns": "For Zosia to look for him too.", "other_parent_name": "Magda Kowal",
        },
    )  # fmt: skip


def labels_under_their_rules() -> Case:
    """A council's form: each field on a rule, its label in small print below; fields named as a programmer names them."""
    rows = [
        [("Child's first name", "ChildFirstName", "Idris"), ("Child's family name", "ChildLastName", "Blackwood"), ("Date of birth", "ChildDOB", "17/04/2026")],
        [("Home address", "HomeAddress", "3 Quarry Bank, Grays"), ("Postcode", "HomePostcode", "RM17 5ZX"), ("Child's NHS number", "ChildNHS", "999 000 5117")],
        [("Parent / carer name", "Carer1Name", "Yvette Blackwood"), ("Relationship to child", "Carer1Relationship", "Grandmother (SGO)"), ("Telephone", "Carer1Tel", "07700 900591")],
        [("Second parent / carer name", "Carer2Name", ""), ("Relationship to child", "Carer2Relationship", ""), ("Telephone", "Carer2Tel", "")],
        [("GP", "GPName", "Dr Lal, Derry Court"), ("Health visitor", "HVName", "Kim Osei"), ("Social worker", "SWName", "Pat Dunne (SGO support)")],
    ]  # fmt: skip
    why = "Idris placed at 10 weeks after birth parents' drug use. Yvette is grieving her daughter as well as caring. Describes going through the motions, avoids eye contact as he 'has her eyes'."

    def draw(p: FieldPaper) -> None:
        p.paint(0, 0, 595, 50, (0.1, 0.3, 0.5))
        p.canvas.setFillColorRGB(1, 1, 1)
        p.bold(40, 32, "Thurrock Brighter Futures: Referral for therapeutic support, under 2s", 13)
        p.canvas.setFillColorRGB(0, 0, 0)
        y = 70.0
        for row in rows:
            for left, (label, name, value) in zip((40, 215, 390), row, strict=True):
                p.text(name, left, y, left + 160, y + 16, value)
                p.rule(left, y + 17, left + 160, y + 17)
                p.say(left, y + 25, label, 7)
            y += 38
        p.say(40, y + 8, "Legal status", 9)
        p.choice("LegalStatus", 130, y - 4, 330, y + 12, ["", "No plan", "EH", "CIN", "CP", "LAC", "SGO"], "CIN")
        p.say(350, y + 8, "Interpreter?", 9)
        p.choice("Interpreter", 420, y - 4, 545, y + 12, ["", "Yes", "No"], "No")
        y += 28
        for label, name, value in (
            ("Reason for referral", "ReasonForReferral", why),
            ("Views of the parent/carer", "CarerViews", "'I love him and I can't look at him.'"),
            ("Views of the child (observed)", "ChildViews", "Searches for her face, gives up, looks at the light."),
            ("Known risks to staff or family", "Risks", "Birth father may turn up, ring first."),
            ("Desired outcomes", "Outcomes", ""),
        ):
            p.text(name, 40, y, 555, y + 52, value)
            p.box(40, y, 555, y + 52)
            p.say(40, y + 61, label, 7)
            y += 72
        p.text("RefName", 40, y, 200, y + 16, "Pat Dunne")
        p.text("RefRole", 215, y, 375, y + 16, "Senior social worker")
        p.text("RefTel", 390, y, 550, y + 16, "01632 960591")
        for left, label in ((40, "Referred by"), (215, "Role"), (390, "Tel")):
            p.rule(left, y + 17, left + 160, y + 17)
            p.say(left, y + 25, label, 7)
        y += 38
        p.text("RefEmail", 40, y, 375, y + 16, "p.dunne@council.example.org")
        p.text("RefDate", 390, y, 550, y + 16, "23-11-2026")
        for left, right, label in ((40, 375, "Email"), (390, 550, "Date of referral")):
            p.rule(left, y + 17, right, y + 17)
            p.say(left, y + 25, label, 7)
        y += 36
        p.tick("Consent", 40, y, True, "On")
        p.say(56, y + 9, "I have the consent of someone with parental responsibility to make this referral", 9)

    return Case(
        "BF referral.pdf",
        filled(draw),
        {
            "infant_name": "Idris Blackwood", "infant_dob": "2026-04-17", "parent_address": "3 Quarry Bank, Grays", "parent_postcode": "RM17 5ZX", "infant_nhs_number": "9990005117", "parent_name": "Yvette Blackwood", "parent_relationship": "Grandmother (SGO)",
            "parent_phone": "+447700900591", "gp_name": "Dr Lal", "gp_practice": "Derry Court", "health_visitor": "Kim Osei", "social_worker": "Pat Dunne (SGO support)", "safeguarding_status": "child_in_need", "interpreter_needed": "no", "reason_for_referral": why,
            "voice_of_parent": "'I love him and I can't look at him.'", "voice_of_infant": "Searches for her face, gives up, looks at the light.", "risk_details": "Birth father may turn up, ring first.", "referrer_name": "Pat Dunne",
            "referrer_role": "Senior social worker", "referrer_phone": "+441632960591", "referrer_email": "p.dunne@council.example.org", "referral_date": "2026-11-23", "consent_to_referral": "yes",
        },
        blanks=("other_parent_name", "hopes_and_concerns"),
    )  # fmt: skip


def filled_on_a_telephone() -> Case:
    """Fields half used: the long answers and the ones that would not take the keyboard are typed over the page, ticks are drawn as stamps and strokes."""
    why = "Second referral from me. Mum (Cass) co-sleeps as can't bear to hear\nhim, then wakes panicking. Wants help to be calm near him."

    def draw(p: FieldPaper) -> None:
        p.bold(50, 45, "Community Midwifery Essex South", 14)
        p.say(50, 62, "PIMHS referral", 11)
        left = [("Baby", "Baby", "Finn Attwell"), ("Baby DOB", "Baby DOB", ""), ("Mum", "Mum", "Cass Attwell"), ("Mum DOB", "Mum DOB", ""), ("Address", "Address", "8 Winter Gdns Path"), ("Postcode", "Postcode", "SS8 9QS"), ("Phone", "Phone", ""), ("GP Surgery", "GP Surgery", "Canvey Central"), ("Referrer", "Referrer", "Mel Tanner"), ("Job title", "Job title", "Community midwife"), ("Phone", "Phone_2", ""), ("Date", "Date", "")]  # fmt: skip
        typed = {
            "Baby DOB": "2/11/26",
            "Mum DOB": "19/3/2001",
            "Phone": "07700 900601",
            "Phone_2": "01632 960601",
            "Date": "25/11/26",
        }
        y = 80.0
        for label, name, value in left:
            p.say(50, y + 12, label, 10)
            p.box(140, y, 400, y + 17)
            p.text(name, 140, y, 400, y + 17, value or None)
            if name in typed:
                p.free(145, y + 12, typed[name], 120)
            y += 22
        y += 10
        for question, chosen in (("Mum agrees to referral", "Yes"), ("Interpreter", "No"), ("DA disclosed", "No")):
            p.say(50, y + 9, question, 10)
            for x, word in ((220, "Yes"), (280, "No")):
                p.box(x, y, x + 10, y + 10)
                p.say(x + 14, y + 9, word, 10)
                if word == chosen:
                    p.note(
                        "Ink", x - 1, y - 2, x + 13, y + 11, InkList=[[x, 842 - y - 5, x + 4, 842 - y - 10, x + 12, 842 - y + 2]]
                    )
            y += 20
        p.say(50, y + 14, "Why PIMHS?", 10)
        p.box(50, y + 18, 545, y + 90)
        p.text("Why PIMHS", 50, y + 18, 545, y + 90, None)
        p.free(55, y + 34, why, 480, 40)
        p.say(50, y + 108, "What has mum said?", 10)
        p.box(50, y + 112, 545, y + 180)
        p.text("What has mum said", 50, y + 112, 545, y + 180, "'I hear him crying when he isn't'")

    return Case(
        "IMG_PIMHS.pdf",
        filled(draw),
        {
            "infant_name": "Finn Attwell", "infant_dob": "2026-11-02", "parent_name": "Cass Attwell", "parent_dob": "2001-03-19", "parent_address": "8 Winter Gdns Path", "parent_postcode": "SS8 9QS", "parent_phone": "+447700900601", "parent_relationship": "Mother",
            "gp_practice": "Canvey Central", "referrer_name": "Mel Tanner", "referrer_role": "Community midwife", "referrer_phone": "+441632960601", "referral_date": "2026-11-25", "consent_to_referral": "yes", "interpreter_needed": "no", "domestic_abuse": "no",
            "reason_for_referral": why.replace("\n", " "), "voice_of_parent": "'I hear him crying when he isn't'",
        },
    )  # fmt: skip


def social_care_with_prompts_left() -> Case:
    """A pre-birth form: prompts left in fields and lists, fields hidden and calculated, buttons, a signature, no appearance on anything."""
    why = "Pre-birth assessment open. Tia had her first two children removed (2019, 2021). She is engaging this time and asks for help to 'get to know this one before she comes'."

    def draw(p: FieldPaper) -> None:
        p.bold(50, 40, "CHILDREN'S SOCIAL CARE - Request to partner agency (pre-birth)", 12)
        p.text("calc_ref", 480, 20, 545, 34, "CSC-0091273", hidden=True)
        p.text("calc_today", 480, 36, 545, 50, "26/11/2026 09:14:55", hidden=True)
        y = 60.0
        rows = [
            ("Unborn baby", "txtUnborn", "Baby Marsden"), ("Estimated date of delivery", "dtEDD", "03/01/2027"), ("Weeks pregnant", "txtWeeks", "34"), ("Expectant parent", "txtMother", "Tia Marsden"), ("Date of birth", "dtMother", "21/10/1999"),
            ("Current address", "txtAddr", "Room 4 The Lindens, Pitsea SS13 3AB"), ("Telephone", "txtTel", "Enter telephone number"), ("Father of unborn", "txtFather", "Not disclosed"), ("Date of birth", "dtFather", "dd/mm/yyyy"), ("Requesting social worker", "txtWorker", "Odette Bram"), ("Team", "txtTeam", "Pre-birth Team Basildon"),
            ("Worker telephone", "txtWorkerTel", "01632 960611"), ("Midwife", "txtMW", "Lisa Toft"), ("GP practice", "txtGP", "Click here to enter text"),
        ]  # fmt: skip
        for label, name, value in rows:
            p.say(50, y + 12, label, 9)
            p.text(name, 190, y, 480, y + 16, value)
            y += 20
        for label, name, options, value in (
            ("Status", "ddStatus", ["--Select--", "Assessment", "CIN plan", "CP plan", "PLO"], "CP plan"),
            ("Interpreter", "ddInt", ["--Select--", "Yes", "No"], "--Select--"),
            ("Consent to share information", "ddCons", ["--Select--", "Yes", "No", "Overridden"], "Yes"),
            ("Parent agrees to this request", "ddAgree", ["--Select--", "Yes", "No"], "Yes"),
        ):
            p.say(50, y + 12, label, 9)
            p.choice(name, 190, y, 480, y + 16, options, value)
            y += 20
        for title, name, value in (
            ("Reason for request", "txtReason", why),
            ("Parent's wishes and feelings", "txtWishes", "Says she was never asked what she felt about the babies."),
            ("Father's wishes and feelings", "txtFWishes", "Please record views here"),
            ("Other agencies", "txtOther", "Lindens key worker Jo; Recovery service (methadone, stable)"),
            ("Risk / danger statement", "txtDanger", "If Tia relapses after birth unborn could be neglected."),
        ):
            p.bold(50, y + 12, title, 9)
            p.text(name, 50, y + 16, 545, y + 60, value)
            p.box(50, y + 16, 545, y + 60)
            y += 64
        p.text("sig", 50, y + 10, 250, y + 30, None)
        p.say(50, y + 42, "Worker signature", 8)
        p.say(300, y + 22, "Date", 9)
        p.text("dtSign", 330, y + 10, 450, y + 26, "26/11/2026")
        p.push("btnPrint", 460, y + 10, 500, y + 26, "Print")
        p.push("btnReset", 505, y + 10, 545, y + 26, "Reset")

    return Case(
        "CSC request.pdf",
        filled(draw, NeedAppearances=True),
        {
            "infant_name": "Baby Marsden", "infant_due_date": "2027-01-03", "gestation_now": "34+0", "parent_name": "Tia Marsden", "parent_dob": "1999-10-21", "parent_address": "Room 4 The Lindens, Pitsea SS13 3AB", "parent_postcode": "SS13 3AB",
            "referrer_name": "Odette Bram", "referrer_organisation": "Pre-birth Team Basildon", "referrer_phone": "+441632960611", "midwife": "Lisa Toft", "safeguarding_status": "child_protection", "consent_to_share": "yes", "consent_to_referral": "yes",
            "reason_for_referral": why, "voice_of_parent": "Says she was never asked what she felt about the babies.", "other_services": "Lindens key worker Jo; Recovery service (methadone, stable)", "risk_details": "If Tia relapses after birth unborn could be neglected.",
            "referral_date": "2026-11-26",
        },
        blanks=("parent_phone", "gp_practice", "interpreter_needed", "voice_of_other_parent"),
    )  # fmt: skip


def two_parents_side_by_side() -> Case:
    """Two columns of fields under "Parent 1" and "Parent 2", twins in a table, a table of professionals with its roles printed."""
    why = "Twins' arrival has divided the household: Greg does Max, Hollie does Joy. Hollie says Max 'isn't hers'. Greg brought this to clinic himself."

    def draw(p: FieldPaper) -> None:
        p.bold(50, 42, "Family Hub Network: Parent-Infant Relationship Referral", 14)
        p.bold(50, 66, "Infant(s)")
        p.table(50, 72, [190, 90, 60, 155], [["Name", "DOB", "Sex", "NHS number"], [""] * 4, [""] * 4], 20)
        for row, cells in enumerate(
            (("Max Tindall", "05/07/2026", "M", "999 000 5125"), ("Joy Tindall", "05/07/2026", "F", "999 000 5133"))
        ):
            x = 50.0
            for at, (value, wide) in enumerate(zip(cells, (190, 90, 60, 155), strict=True)):
                p.text(f"fill_{10 + row * 4 + at}", x + 2, 94 + 20 * row, x + wide - 2, 110 + 20 * row, value)
                x += wide
        labels = ["Full name", "DOB", "Relationship to infant", "Main carer? (Y/N)", "PR? (Y/N)", "Mobile", "Email", "Ethnicity"]
        one = ["Hollie Tindall", "09/09/1994", "Mother", "Y", "Y", "07700 900621", "hollie.t@example.com", "White British"]
        two = ["Greg Tindall", "14/12/1990", "Father", "N", "Y", "07700 900622", "", "White British"]
        y = p.table(
            50, 150, [135, 180, 180], [["", "Parent 1 (being referred)", "Parent 2"], *[[label, "", ""] for label in labels]], 20
        )
        for at, pair in enumerate(zip(one, two, strict=True)):
            for x, value, name in ((187, pair[0], f"p1_{at}"), (367, pair[1], f"p2_{at}")):
                p.text(name, x, 172 + 20 * at, x + 176, 188 + 20 * at, value)
        p.say(50, y + 16, "Address (both unless stated)", 9)
        p.text("addr", 190, y + 4, 545, y + 20, "112 Church Rd, Burgess Hill End, Hockley SS5 6AE")
        y += 34
        p.bold(50, y + 8, "Professionals")
        who = [
            ("GP", "Dr Stone", "Spa Surgery"),
            ("Health Visitor", "Dee Malik", "Rochford HVs"),
            ("Midwife", "Discharged", ""),
            ("Social Worker", "none", ""),
            ("Other", "", ""),
        ]
        p.table(50, y + 14, [105, 195, 195], [["Role", "Name", "Base / team"], *[[role, "", ""] for role, _, _ in who]], 18)
        for at, (_, name, base) in enumerate(who):
            p.text(f"prof{at}a", 157, y + 34 + 18 * at, 348, y + 48 + 18 * at, name)
            p.text(f"prof{at}b", 352, y + 34 + 18 * at, 543, y + 48 + 18 * at, base)
        y += 140
        for name, title, value in (
            ("n1", "What brings this family to you?", why),
            ("n2", "In Parent 1's words", "I look at Max and there's nothing there. I feel sick writing that."),
            ("n3", "In Parent 2's words", "We've split them like a divorce."),
            ("n4", "If the babies could talk...", "Max: where did you go? Joy: I am full up."),
        ):
            p.bold(50, y, title, 9)
            p.text(name, 50, y + 4, 545, y + 40, value)
            y += 54
        p.tick("c1", 50, y, True, "Y")
        p.say(66, y + 9, "Both parents consent to this referral", 9)
        p.tick("c2", 300, y, False, "Y")
        p.say(316, y + 9, "Only Parent 1 consents", 9)
        p.say(50, y + 32, "Referrer", 9)
        p.text("r1", 100, y + 20, 240, y + 36, "Dee Malik")
        p.say(250, y + 32, "Role", 9)
        p.text("r2", 280, y + 20, 400, y + 36, "Health Visitor")
        p.say(410, y + 32, "Date", 9)
        p.text("r3", 440, y + 20, 545, y + 36, "19 November 2026")
        p.say(50, y + 54, "Phone", 9)
        p.text("r4", 100, y + 42, 240, y + 58, "01632 960621")

    return Case(
        "hub.pdf",
        filled(draw),
        {
            "infant_name": "Max and Joy Tindall", "infant_dob": "2026-07-05", "infant_sex": "male", "infant_nhs_number": "9990005125", "parent_name": "Hollie Tindall", "parent_dob": "1994-09-09", "parent_relationship": "Mother", "parent_primary_caregiver": "yes",
            "parent_responsibility": "yes", "parent_phone": "+447700900621", "parent_email": "hollie.t@example.com", "parent_ethnicity": "White British", "other_parent_name": "Greg Tindall", "other_parent_dob": "1990-12-14", "other_parent_relationship": "Father",
            "other_parent_responsibility": "yes", "other_parent_phone": "+447700900622", "parent_address": "112 Church Rd, Burgess Hill End, Hockley SS5 6AE", "parent_postcode": "SS5 6AE", "gp_name": "Dr Stone", "gp_practice": "Spa Surgery",
            "health_visitor": "Dee Malik, Rochford HVs", "midwife": "Discharged", "reason_for_referral": why, "voice_of_parent": "I look at Max and there's nothing there. I feel sick writing that.", "voice_of_other_parent": "We've split them like a divorce.",
            "voice_of_infant": "Max: where did you go? Joy: I am full up.", "consent_to_referral": "yes", "referrer_name": "Dee Malik", "referrer_role": "Health Visitor", "referral_date": "2026-11-19", "referrer_phone": "+441632960621",
        },
    )  # fmt: skip


FIELD_MORE_CASES = (
    flattened_by_the_surgery,
    perinatal_team_with_rich_text,
    charity_with_states_in_words,
    labels_under_their_rules,
    filled_on_a_telephone,
    social_care_with_prompts_left,
    two_parents_side_by_side,
)

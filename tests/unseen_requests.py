"""Requests to a parent-infant service in print: cards, bands, side captions."""

from __future__ import annotations

from tests.print_paper import COLD, HOME, HOPE, RISK, SAYS, STILL, Print, printed, read
from tests.unseen_sixteenth import PEOPLE, grey, told
from tests.unseen_word import Case

WHO = ("referrer_name", "referrer_role", "referrer_phone")


def grey_questions() -> Case:
    """A web form's copy: each question in small grey type above its answer, headings in colour, no rules."""

    def draw(p: Print) -> None:
        grey(p, 50, 25, "Thank you. Your request has been received. Reference TF-229041. Submitted 12 November 2026 at 16:08", 7)
        p.bold(50, 50, "Request for family support", 17)
        y = 78.0
        parts = (
            ("Your details", (("Who is filling in this form?", "Priya Anand"), ("What is your job?", "Health Visitor"), ("Where do you work?", "Dengie Health Visiting Team"), ("Phone number we can reach you on", "01632 960641"), ("Email address", "priya.anand@hv.example.org"))),
            ("The baby or child", (("What is their full name?", "Rowan Sedge"), ("When were they born, or when are they due?", "14 June 2026"), ("Are they a boy or a girl?", "Boy"))),
            ("The parent", (("What is the parent's full name?", "Amelie Sedge"), ("What is their date of birth?", "2 March 1994"), ("How are they related to the baby?", "Mum"), ("Where do they live?", HOME), ("What number can we ring them on?", "07700 900641"), ("Do they need an interpreter?", "No"))),
            ("What is going on", (("What made you get in touch?", COLD), ("How does the baby seem?", STILL), ("What would the family like to happen?", HOPE), ("Is a social worker involved?", "Yes - Kofi Mensah"), ("Does the parent know that you are sending this, and agree?", "Yes, they know and agree"))),
        )  # fmt: skip
        for title, rows in parts:
            p.canvas.setFillColorRGB(0.0, 0.35, 0.5)
            p.bold(50, y, title, 12)
            p.canvas.setFillColorRGB(0, 0, 0)
            y += 15
            for question, text in rows:
                grey(p, 50, y, question)
                y = p.wrap(50, y + 11, text, 490, 10) + 4
            y += 6

    said = read(*PEOPLE, *WHO, "referrer_organisation", "referrer_email", "infant_sex", "parent_address", "parent_postcode", "parent_phone", "reason_for_referral", "voice_of_infant", "hopes_and_concerns", "social_worker",
                parent_relationship="Mum", interpreter_needed="no", consent_to_referral="yes", referral_date="2026-11-12")  # fmt: skip
    return Case("request.pdf", printed(draw), said)


def record_cards() -> Case:
    """A record system's cards, two abreast, the person's name as the card's title; three columns of facts without rules."""

    def draw(p: Print) -> None:
        def card(x: float, y: float, high: float, kind: str, name: str, rows: tuple[tuple[str, str], ...]) -> None:
            p.box(x, y, x + 240, y + high)
            p.paint(x, y, x + 240, y + 18, (0.88, 0.93, 0.96))
            p.bold(x + 6, y + 13, kind, 9)
            p.say(x + 90, y + 13, name, 9)
            for at, (label, text) in enumerate(rows):
                grey(p, x + 6, y + 32 + 14 * at, label, 8)
                p.say(x + 90, y + 32 + 14 * at, text, 9)

        p.bold(50, 45, "Family record: service request", 15)
        for at, (label, text) in enumerate(
            (("Request no.", "SR-10442"), ("Requested on", "12-Nov-2026"), ("Requested service", "Infant mental health"))
        ):
            grey(p, 50 + 170 * at, 62, label, 8)
            p.say(50 + 170 * at, 74, text, 9)
        card(
            50,
            90,
            110,
            "Child",
            "Rowan Sedge",
            (("Born", "14-Jun-2026"), ("NHS", "999 000 1006"), ("Sex", "Male"), ("Lives with", "Amelie Sedge")),
        )
        card(
            305,
            90,
            110,
            "Mother",
            "Amelie Sedge",
            (
                ("Born", "02-Mar-1994"),
                ("Mobile", "07700 900641"),
                ("Email", "amelie.sedge@example.com"),
                ("Address", "14 Tidemill Close CM9 4TR"),
                ("PR", "Yes"),
            ),
        )
        card(50, 212, 82, "Father", "Joel Marsh", (("Born", "30-Sep-1991"), ("Mobile", "07700 900642"), ("PR", "No")))
        card(
            305,
            212,
            82,
            "Requester",
            "Priya Anand",
            (("Job", "Health Visitor"), ("Team", "Dengie Health Visiting Team"), ("Phone", "01632 960641")),
        )
        y = told(p, 318, (("Presenting need", COLD), ("Parent's views", SAYS), ("Risk factors", RISK)))
        for at, (label, text) in enumerate(
            (("Plan", "Child in need"), ("Consent to request", "Given"), ("Consent recorded", "10-Nov-2026"))
        ):
            grey(p, 50 + 170 * at, y, label, 8)
            p.say(50 + 170 * at, y + 12, text, 9)

    said = read(*PEOPLE, *WHO, "referrer_organisation", "infant_nhs_number", "infant_sex", "parent_phone", "parent_email", "parent_postcode", "parent_relationship", "other_parent_name", "other_parent_dob", "other_parent_phone",
                "other_parent_relationship", "referral_date", "reason_for_referral", "voice_of_parent", "risk_details", parent_address="14 Tidemill Close CM9 4TR", parent_responsibility="yes", other_parent_responsibility="no",
                safeguarding_status="child_in_need", consent_to_referral="yes", consent_date="2026-11-10")  # fmt: skip
    return Case("cards.pdf", printed(draw), said)


def side_captions() -> Case:
    """A neonatal unit's handover: the name of each part stands on its side in a coloured band, boxes with labels at their top left."""

    def draw(p: Print) -> None:
        def band(top: float, bottom: float, words: str) -> None:
            p.paint(40, top, 58, bottom, (0.2, 0.45, 0.55))
            p.canvas.saveState()
            p.canvas.setFillColorRGB(1, 1, 1)
            p.canvas.translate(52, 842 - (top + bottom) / 2 - 0)
            p.canvas.rotate(90)
            p.canvas.setFont("Helvetica-Bold", 9)
            p.canvas.drawCentredString(0, 0, words)
            p.canvas.restoreState()

        def row(y: float, *cells: tuple[float, str, str], high: float = 30) -> float:
            x = 60.0
            for wide, label, text in cells:
                p.box(x, y, x + wide, y + high)
                p.say(x + 2, y + 7, label, 6)
                p.wrap(x + 5, y + 21, text, wide - 10, 9.5)
                x += wide
            return y + high

        p.bold(40, 40, "Neonatal unit: psychosocial handover", 15)
        p.say(40, 53, "For families who need more than the unit can give. One sheet for each baby.", 8)
        band(62, 152, "BABY")
        y = row(
            62,
            (200, "Name", "Rowan Sedge"),
            (100, "Date of birth", "14.6.26"),
            (100, "NHS no", "999 000 1006"),
            (85, "Born at (weeks)", "29+3"),
        )
        y = row(y, (200, "Date of discharge home", "30.9.26"), (285, "Oxygen / tube / equipment", "home oxygen until 20/10"))
        y = row(y, (485, "Follow-up", "neonatal clinic January"))
        band(y + 4, y + 94, "FAMILY")
        y = row(
            y + 4,
            (200, "Mother", "Amelie Sedge"),
            (100, "Mother's date of birth", "2.3.94"),
            (185, "Mother's phone", "07700 900641"),
        )
        y = row(
            y,
            (200, "Father / partner", "Joel Marsh"),
            (100, "Father's date of birth", ""),
            (185, "Father's phone", "07700 900642"),
        )
        y = row(y, (385, "Address", "14 Tidemill Close, Heybridge"), (100, "Postcode", "CM9 4TR"))
        band(y + 4, y + 164, "CONCERN")
        y = row(y + 4, (485, "What worries you about parent and baby together?", COLD), high=54)
        y = row(y, (485, "What has the parent said, in her own words?", SAYS), high=54)
        y = row(y, (485, "Social care / plan", "none"), high=52)
        band(y + 4, y + 64, "SENDER")
        y = row(
            y + 4,
            (200, "Name", "Lorna Pugh"),
            (150, "Job", "Neonatal family care sister"),
            (135, "Phone / bleep", "01632 960691"),
        )
        y = row(y, (200, "Date", "12.11.26"), (285, "Parent agrees to this going to PIMHS (initial)", "Yes LP"))

    said = read(*PEOPLE, "infant_nhs_number", "parent_phone", "parent_postcode", "parent_relationship", "other_parent_name", "other_parent_phone", "reason_for_referral", "voice_of_parent", "referral_date",
                parent_address="14 Tidemill Close, Heybridge", gestation_at_birth="29+3", safeguarding_status="none", referrer_name="Lorna Pugh", referrer_role="Neonatal family care sister", referrer_phone="+441632960691", consent_to_referral="yes")  # fmt: skip
    return Case("handover.pdf", printed(draw), said, blanks=("other_parent_dob",))


def step_up() -> Case:
    """A talking therapies service's "step-up": key and value in three columns, scores, glyphs for ticks."""

    def draw(p: Print) -> None:
        p.bold(50, 45, "Talking Therapies - step-up to specialist service", 14)
        p.say(50, 60, "Service: Parent Infant Mental Health          Episode 881204          12 Nov 2026", 9)
        for c, column in enumerate((
            (("Client", "Amelie Sedge"), ("D.O.B.", "02 Mar 1994"), ("NHS", "9990001014"), ("Tel", "07700900641")), (("Address", "14 Tidemill Close"), ("", "Heybridge"), ("Postcode", "CM9 4TR"), ("Email", "amelie.sedge@example.com")),
            (("GP", "Dr Lowe"), ("Surgery", "Blackwater Surgery"), ("Ethnicity", "White British"), ("Language", "English")),
        )):  # fmt: skip
            for at, (label, text) in enumerate(column):
                p.bold(50 + 165 * c, 82 + 14 * at, label, 8)
                p.say(100 + 165 * c, 82 + 14 * at, text, 8)
        p.bold(50, 152, "Scores", 9)
        p.say(100, 152, "PHQ-9  17     GAD-7  14     WSAS  22", 9)
        y = told(
            p,
            172,
            (
                ("Infant", "Rowan Sedge, born 14 Jun 2026"),
                ("Treatment so far", "Six sessions of CBT, stopped as she could not speak of the baby."),
                ("Reason for step-up", COLD),
                ("Goals", HOPE),
                ("Risk", "Fleeting thoughts that he would be better off without her, no intent or plan."),
                ("Safeguarding", "No concerns known."),
            ),
        )
        for at, (words, on) in enumerate(
            (
                ("Client consents to step-up", True),
                ("Client consents to information sharing", True),
                ("Client would like their partner to be involved", False),
            )
        ):
            p.say(50, y + 15 * at, "\u2714" if on else "\u2718", 9, "ZapfDingbats")
            p.say(64, y + 15 * at, words, 9)
        p.lines(50, y + 60, ["Sofia Brand, High intensity therapist", "Mid Essex Talking Therapies", "01632 960633"], 12, 9)

    said = read(*PEOPLE, "parent_nhs_number", "parent_phone", "parent_postcode", "parent_email", "gp_name", "gp_practice", "parent_ethnicity", "parent_language", "reason_for_referral", "hopes_and_concerns",
                parent_address="14 Tidemill Close, Heybridge", risk_details="Fleeting thoughts that he would be better off without her, no intent or plan.", safeguarding_details="No concerns known.",
                consent_to_referral="yes", consent_to_share="yes", referrer_name="Sofia Brand", referrer_role="High intensity therapist", referrer_organisation="Mid Essex Talking Therapies", referrer_phone="+441632960633")  # fmt: skip
    return Case("step-up.pdf", printed(draw), said)


def pathway_print() -> Case:
    """A maternity system's pathway print: counted questions in grey at the left, answers at a stop, "Recorded by" below each part."""

    def draw(p: Print) -> None:
        p.say(50, 30, "Maternity record   SEDGE, Amelie   999 000 1014   DOB 02/03/1994", 8)
        p.bold(50, 52, "Perinatal emotional health pathway", 15)
        y = 75.0
        for title, rows in (
            ("Pregnancy", (("1.1 EDD", "04/03/2027"), ("1.2 Gestation at completion", "24w 1d"), ("1.3 Number of babies", "1"))), ("Contact", (("2.1 Preferred telephone", "07700 900641"), ("2.2 Address", HOME), ("2.3 Voicemail permitted", "Yes"), ("2.4 Named partner", "Joel Marsh"))),
            ("Emotional health", (("3.1 Current mental health condition", "Generalised anxiety, on propranolol"), ("3.2 Feelings towards the baby", "Says that she feels nothing and does not want to know the sex"), ("3.3 Whooley", "2/2"), ("3.4 Known to mental health services", "Perinatal team, Chelmsford"))),
            ("Safeguarding", (("4.1 Routine enquiry about abuse", "Asked, not disclosed"), ("4.2 Open to social care", "No"))),
            ("Action", (("5.1 Service requested", "Parent-infant mental health"), ("5.2 Reason", "Previous stillbirth at 38 weeks in 2023. Bonding with this pregnancy is a worry to her and to me."), ("5.3 Woman's agreement to request", "Yes"), ("5.4 Requested by", "Jan Tully, Midwife"), ("5.5 Contact", "01632 960677"))),
        ):  # fmt: skip
            p.bold(50, y, title, 11)
            p.rule(50, y + 4, 545, y + 4)
            y += 17
            for question, text in rows:
                grey(p, 54, y, question, 9)
                y = p.wrap(250, y, text, 290, 9) + 3
            grey(p, 54, y, "Recorded by TULLY, Jan 13/11/2026 10:12", 7)
            y += 22

    said = read("parent_name", "parent_dob", "parent_nhs_number", "parent_phone", "parent_address", "parent_postcode", "other_parent_name", "mental_health_team", infant_due_date="2027-03-04", gestation_now="24+1", safe_to_leave_message="yes",
                mental_health="Generalised anxiety, on propranolol", reason_for_referral="Previous stillbirth at 38 weeks in 2023. Bonding with this pregnancy is a worry to her and to me.", safeguarding_status="none", consent_to_referral="yes",
                referrer_name="Jan Tully", referrer_role="Midwife", referrer_phone="+441632960677", voice_of_parent="Says that she feels nothing and does not want to know the sex")  # fmt: skip
    return Case("pathway print.pdf", printed(draw), said, unmatched=("Asked, not disclosed",))


REQUEST_CASES = (grey_questions, record_cards, side_captions, step_up, pathway_print)

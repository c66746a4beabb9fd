"""More requests under other names: of charities, meetings, social workers and health visitors."""

from __future__ import annotations

from tests.print_paper import COLD, HOME, HOPE, RISK, SAYS, STILL, Print, printed, read
from tests.unseen_sixteenth import PEOPLE, grey, pairs, told
from tests.unseen_word import Case

WHO = ("referrer_name", "referrer_role", "referrer_phone")


def transfer_of_care() -> Case:
    """A nurse's handing-over sheet: dotted leaders, two columns, a table of visits."""

    def draw(p: Print) -> None:
        def leader(x: float, y: float, label: str, text: str, stop: float) -> None:
            p.say(x, y, label, 9)
            end = x + p.canvas.stringWidth(label, "Helvetica", 9)
            p.say(end + 2, y, "." * int((stop - end - 4) / 2.5), 9)
            p.say(stop, y, text, 9, "Helvetica-Bold")

        p.bold(50, 45, "TRANSFER OF CARE", 15)
        p.say(50, 60, "From: Family Nurse Partnership     To: Parent Infant Mental Health     Date of transfer: 12 Nov 2026", 9)
        left = (
            ("Client", "Amelie Sedge"),
            ("Client's DOB", "2 Mar 1994"),
            ("NHS", "999 000 1014"),
            ("Mobile", "07700 900641"),
            ("OK to text / voicemail", "Yes"),
            ("Lives at", "14 Tidemill Close"),
            ("Postcode", "CM9 4TR"),
        )
        right = (
            ("Infant", "Rowan Sedge"),
            ("Infant's DOB", "14 Jun 2026"),
            ("NHS", "999 000 1006"),
            ("Born at", "36+4"),
            ("Baby's dad", "Joel Marsh"),
            ("His mobile", "07700 900642"),
            ("GP", "Dr Lowe"),
        )
        for at, ((a, b), (c, d)) in enumerate(zip(left, right, strict=True)):
            leader(50, 85 + 15 * at, a, b, 160)
            leader(310, 85 + 15 * at, c, d, 410)
        p.table(
            50,
            200,
            [90, 250, 155],
            [["Visit", "Content", "Seen"], ["1/10/26", "NBO, feeding", "Mum, baby"], ["29/10/26", "PIPE", "Mum, baby, MGM"]],
        )
        y = told(
            p,
            280,
            (
                ("Why are you handing over?", COLD),
                ("What does the client say?", SAYS),
                ("What is it like to be this infant?", STILL),
                ("Risks to staff / lone working", RISK),
                ("Safeguarding level", "CP plan, emotional, since 3/8/26"),
            ),
        )
        for label, text in (
            ("Client agrees to transfer:", "Yes, verbally 10/11/26"),
            ("Transferring nurse:", "Priya Anand, Family Nurse"),
            ("Direct line:", "01632 960641"),
        ):
            p.bold(50, y, label, 9)
            p.say(190, y, text, 9)
            y += 14

    said = read(*PEOPLE, "parent_nhs_number", "infant_nhs_number", "parent_phone", "parent_postcode", "gestation_at_birth", "other_parent_name", "other_parent_phone", "gp_name", "reason_for_referral", "voice_of_parent",
                "voice_of_infant", "risk_details", "referral_date", "referrer_name", "referrer_phone", parent_address="14 Tidemill Close", safe_to_leave_message="yes", other_parent_relationship="dad", referrer_role="Family Nurse",
                referrer_organisation="Family Nurse Partnership", safeguarding_status="child_protection", consent_to_referral="yes", consent_date="2026-11-10")  # fmt: skip
    return Case("transfer.pdf", printed(draw), said)


def contact_form() -> Case:
    """A council's contact form for all agencies: who makes contact, children, adults, what is asked of whom."""

    def draw(p: Print) -> None:
        p.bold(50, 45, "Multi-agency contact form", 16)
        p.say(50, 58, "OFFICIAL SENSITIVE when complete. If a child is in immediate danger ring 999.", 8)
        p.box(50, 66, 545, 128)
        pairs(
            p,
            55,
            80,
            (
                ("Contact made by", "Dr Hana Idris"),
                ("Agency / role", "Blackwater Surgery / Salaried GP"),
                ("Telephone", "01632 960650"),
            ),
            150,
            140,
        )
        pairs(p, 310, 80, (("Date of contact", "12/11/2026"), ("Relationship to child", "Family GP"), ("Email", "")), 410, 130)
        y = p.bar(146, "Child or children this contact is about", 0.3) - 9
        y = p.table(
            50,
            y,
            [150, 90, 60, 195],
            [
                ["Full name", "Date of birth", "Gender", "Address"],
                ["Rowan Sedge", "14/06/2026", "Male", "14 Tidemill Close CM9 4TR"],
            ],
        )
        y = p.bar(y + 20, "Adults in the household", 0.3) - 9
        y = p.table(
            50,
            y,
            [150, 90, 80, 85, 90],
            [
                ["Full name", "Date of birth", "Relationship", "PR Y/N", "Telephone"],
                ["Amelie Sedge", "02/03/1994", "Mother", "Y", "07700 900641"],
                ["Joel Marsh", "30/09/1991", "Father", "Y", "07700 900642"],
                ["Jean Sedge", "n/k", "MGM", "N", ""],
            ],
        )
        y = told(
            p,
            y + 22,
            (
                ("What has prompted this contact today?", COLD),
                ("What support are you asking for, and from whom?", "Parent-infant work with Amelie and Rowan, from PIMHS."),
                ("What do the parents say about it?", SAYS),
            ),
        )
        for question, answers in (
            ("Are the parents aware of this contact?", ("Yes", "No")),
            ("Have they consented to information being shared?", ("Yes", "No")),
            ("Is there domestic abuse?", ("Yes", "No", "Not known")),
        ):
            p.say(50, y, question, 9)
            for at, words in enumerate(answers):
                p.check(310 + 60 * at, y, at == (2 if len(answers) > 2 else 0), words, 9)
            y += 18

    said = read(*PEOPLE, "infant_sex", "parent_relationship", "parent_phone", "parent_postcode", "other_parent_name", "other_parent_dob", "other_parent_phone", "other_parent_relationship", "voice_of_parent", "referral_date",
                parent_address="14 Tidemill Close CM9 4TR", parent_responsibility="yes", other_parent_responsibility="yes", household=["Jean Sedge, MGM, N"], referrer_name="Dr Hana Idris", referrer_role="Salaried GP",
                referrer_organisation="Blackwater Surgery", referrer_phone="+441632960650", domestic_abuse="not_known", consent_to_share="yes",
                reason_for_referral=COLD + " Parent-infant work with Amelie and Rowan, from PIMHS.")  # fmt: skip
    return Case("macf.pdf", printed(draw), said, blanks=("referrer_email",))


def circled_answers() -> Case:
    """A charity's family nomination: words circled by an ellipse, labels inside wide boxes, a column for its own use."""

    def draw(p: Print) -> None:
        def field(x: float, y: float, wide: float, label: str, text: str) -> None:
            p.box(x, y, x + wide, y + 22, stroke=1)
            p.bold(x + 4, y + 14, label, 8)
            p.say(x + 8 + p.canvas.stringWidth(label, "Helvetica-Bold", 8), y + 14, text, 10, "Courier")

        def ring(x: float, y: float, word: str) -> None:
            wide = p.canvas.stringWidth(word, "Helvetica", 10)
            p.canvas.ellipse(x - 5, 842 - y - 5, x + wide + 5, 842 - y + 11)

        p.bold(50, 45, "Heybridge Family Friends", 16)
        p.bold(50, 62, "Tell us about a family who would like a hand", 11)
        field(50, 75, 240, "Baby:", "Rowan Sedge")
        field(300, 75, 120, "Born / due:", "14.6.26")
        field(50, 100, 240, "Mum:", "Amelie Sedge")
        field(300, 100, 245, "Mum's date of birth:", "2.3.94")
        field(50, 125, 240, "Dad / partner:", "Joel Marsh")
        field(300, 125, 245, "Is he at home?", "on and off")
        field(50, 150, 495, "Where they live:", "14 Tidemill Close, Heybridge CM9 4TR")
        field(50, 175, 240, "Best phone:", "07700 900641")
        field(300, 175, 245, "Family doctor:", "Dr Lowe")
        p.bold(50, 215, "In your words, what is hard for this family?")
        p.box(50, 220, 545, 270)
        p.wrap(56, 236, COLD, 480, 10, "Courier")
        p.bold(50, 287, "What would mum like?")
        p.box(50, 292, 545, 330)
        p.wrap(56, 306, HOPE, 480, 10, "Courier")
        for y, question, words, chosen in (
            (350, "Has mum said yes to this form being sent to us?", ("YES", "NO"), 0),
            (370, "May we leave a message?", ("YES", "NO"), 1),
            (390, "Is there a social worker?", ("YES", "NO"), 1),
        ):
            p.say(50, y, question)
            for at, word in enumerate(words):
                p.say(330 + 50 * at, y, word)
            ring(330 + 50 * chosen, y, words[chosen])
        field(50, 405, 240, "Your name:", "Tess Lamb")
        field(300, 405, 245, "Your job:", "Room leader")
        field(50, 430, 240, "Your phone:", "01632 960612")
        field(300, 430, 245, "Today's date:", "12/11/26")

    said = read(*PEOPLE, "parent_phone", "parent_postcode", "other_parent_name", "gp_name", "reason_for_referral", "hopes_and_concerns", "referral_date", parent_address="14 Tidemill Close, Heybridge CM9 4TR",
                parent_relationship="Mum", safe_to_leave_message="no", consent_to_referral="yes", referrer_name="Tess Lamb", referrer_role="Room leader", referrer_phone="+441632960612")  # fmt: skip
    return Case("family friends.pdf", printed(draw), said)


def discussion_sheet() -> Case:
    """A perinatal meeting's sheet for a new case: shaded labels at the left of one table, several things in a cell."""

    def draw(p: Print) -> None:
        p.bold(50, 45, "Perinatal MDT: case for discussion and allocation", 14)
        y = 60.0
        for label, text, high in (
            ("Brought by", "Grace Boateng, Specialist Perinatal Nurse, 01632 960971", 20), ("Date", "19/11/26", 20), ("Woman", "Amelie Sedge    dob 02/03/94    NHS 999 000 1014", 20), ("Address / phone", HOME + "  07700 900641", 20),
            ("Baby / EDD", "Rowan Sedge  dob 14/06/26  born 36+4", 20), ("Partner", "Joel Marsh, on and off", 20), ("GP / HV / SW", "Dr Lowe / Priya Anand / none", 20), ("MH diagnosis and treatment", "PND, sertraline 100 mg", 20), ("Why now?", COLD, 34),
            ("Mum's own view", SAYS, 34), ("Baby's presentation", STILL, 34), ("What are we asking PIMHS to do?", "Assess for parent-infant work", 20), ("Consent", "\u2612 to referral   \u2612 to share records   \u2610 to contact partner", 20), ("Risk", "No current risk to self or baby", 20),
        ):  # fmt: skip
            p.paint(50, y, 180, y + high, (0.9, 0.9, 0.9))
            p.box(50, y, 180, y + high)
            p.box(180, y, 545, y + high)
            p.bold(54, y + 13, label, 8)
            if "\u2612" in text:
                for at, (words, on) in enumerate(
                    (("to referral", True), ("to share records", True), ("to contact partner", False))
                ):
                    p.check(186 + 110 * at, y + 14, on, words, 9)
            else:
                p.wrap(184, y + 13, text, 355, 9)
            y += high

    said = read(*PEOPLE, "parent_nhs_number", "parent_address", "parent_postcode", "parent_phone", "gestation_at_birth", "gp_name", "health_visitor", "voice_of_parent", "voice_of_infant", other_parent_name="Joel Marsh",
                mental_health="PND, sertraline 100 mg", reason_for_referral=COLD, parent_relationship="Mother", consent_to_referral="yes", consent_to_share="yes", risk_details="No current risk to self or baby",
                referral_date="2026-11-19", referrer_name="Grace Boateng", referrer_role="Specialist Perinatal Nurse", referrer_phone="+441632960971")  # fmt: skip
    return Case("mdt.pdf", printed(draw), said, blanks=("social_worker",), unmatched=("Assess for parent-infant work",))


def pre_birth_request() -> Case:
    """A social worker's pre-birth plan with a request for services: headings, lists of facts, plan and category, a date for each consent."""

    def draw(p: Print) -> None:
        p.say(400, 30, "LCS no. 4471902", 8)
        p.bold(50, 45, "Pre-birth plan and request for services", 15)
        y = pairs(
            p,
            50,
            70,
            (
                ("Unborn baby of", "Amelie Sedge"),
                ("Expected date of delivery", "4 March 2027"),
                ("Mother's date of birth", "2 March 1994"),
                ("Mother's address", HOME),
                ("Mother's mobile", "07700 900641"),
                ("Putative father", "Joel Marsh, 30 September 1991"),
                ("Siblings", "Ivy Sedge, 03/09/2021, lives with MGM under an SGO"),
            ),
            210,
            330,
        )
        y = pairs(
            p,
            50,
            y + 8,
            (
                ("Social worker", "Kofi Mensah"),
                ("Team", "Maldon Family Support and Protection"),
                ("Telephone", "01632 960666"),
                ("Date of request", "17/11/2026"),
            ),
            210,
            330,
        )
        y = pairs(
            p,
            50,
            y + 8,
            (("Status of unborn", "Child Protection Plan"), ("Category", "Neglect"), ("Date of plan", "09/11/2026")),
            210,
            330,
        )
        y = told(
            p, y + 12,
            (("Why a plan is needed", "Ivy was removed in 2022 because of neglect while Amelie was depressed and drinking."), ("What we ask of PIMHS", "Work with Amelie before the birth on how she pictures this baby. She says that she is afraid to love it."), ("Parents' wishes and feelings", "Amelie wants to keep this baby and is ready to come. She fears being judged."), ("Domestic abuse", "Historic, ended 2022"), ("Midwife", "Jan Tully"), ("Agreement of parents to information sharing", "Mother: signed 10/11/2026. Father: not asked."), ("Agreement of mother to this request", "Yes, 10/11/2026")),
        )  # fmt: skip

    said = read("parent_name", "parent_dob", "parent_address", "parent_postcode", "parent_phone", "other_parent_name", "other_parent_dob", "midwife", infant_due_date="2027-03-04", parent_relationship="Mother",
                household=["Ivy Sedge, 03/09/2021, lives with MGM under an SGO"], social_worker="Kofi Mensah, Maldon Family Support and Protection, 01632 960666", other_parent_relationship="Father", domestic_abuse="no", referral_date="2026-11-17", safeguarding_status="child_protection", safeguarding_details="Neglect 09/11/2026", consent_to_referral="yes", consent_date="2026-11-10",
                reason_for_referral="Ivy was removed in 2022 because of neglect while Amelie was depressed and drinking. Work with Amelie before the birth on how she pictures this baby. She says that she is afraid to love it.",
                voice_of_parent="Amelie wants to keep this baby and is ready to come. She fears being judged.")  # fmt: skip
    return Case("pre-birth.pdf", printed(draw), said, unmatched=("signed 10/11/2026.", "not asked."))


def additional_needs() -> Case:
    """A health visitor's printout with a request in it: a heading band, question above answer, answers of one word."""

    def draw(p: Print) -> None:
        p.bold(50, 45, "0-19 Service  Notification of additional need (Universal Partnership Plus)", 12)
        y = 70.0
        for title, rows in (
            ("Child", (("Child's name", "Rowan Sedge"), ("Date of birth", "14 Jun 2026"), ("NHS number", "999 000 1006"))), ("Main carer", (("Name", "Amelie Sedge"), ("Relationship", "mother"), ("Date of birth", "02 Mar 1994"), ("Phone", "07700 900641"), ("Address", HOME))),
            ("Second carer", (("Name", "none"), ("Relationship", ""))), ("Need", (("Area of need", "Parent-infant relationship"), ("Describe the need", COLD), ("EPDS score and date", "16 on 10/11"), ("Service needed", "PIMHS"))),
            ("Plan", (("Level", "Early Help"), ("Lead professional", "Priya Anand"))), ("Agreement", (("Has the carer agreed to this notification being sent?", "Y"), ("To information being shared?", "Y"))), ("Sent by", (("Name", "Priya Anand"), ("Designation", "HV"), ("Tel", "01632 960641"), ("Date", "12 Nov 2026"))),
        ):  # fmt: skip
            p.paint(50, y - 10, 545, y + 4, (0.8, 0.88, 0.8))
            p.bold(54, y, title, 9)
            y += 16
            for at in range(0, len(rows), 2):
                high = y
                for x, (label, text) in zip((54, 300), rows[at : at + 2], strict=False):
                    grey(p, x, y, label, 7)
                    high = max(high, p.wrap(x, y + 11, text, 230, 9))
                y = high + 6
            y += 6

    said = read(*PEOPLE, "referrer_name", "referrer_phone", "infant_nhs_number", "parent_phone", "parent_address", "parent_postcode", "reason_for_referral", "referral_date", parent_relationship="mother",
                consent_to_referral="yes", consent_to_share="yes", referrer_role="HV")  # fmt: skip
    return Case("upp.pdf", printed(draw), said, unmatched=("Early Help",))


NEIGHBOUR_CASES = (transfer_of_care, contact_form, circled_answers, discussion_sheet, pre_birth_request, additional_needs)

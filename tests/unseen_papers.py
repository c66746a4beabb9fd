"""Printed papers that look like requests and ask for nothing."""

from __future__ import annotations

from tests.print_paper import COLD, HOME, SAYS, Print, printed
from tests.unseen_sixteenth import pairs, told

WHO = ("referrer_name", "referrer_role", "referrer_phone")


def _letter(*paragraphs: str, head: tuple[str, ...], foot: tuple[str, ...]) -> bytes:
    def draw(p: Print) -> None:
        y = 50.0
        for line in head:
            p.say(50, y, line, 10)
            y += 13
        y += 8
        for text in paragraphs:
            y = p.wrap(50, y, text, 490, 10) + 8
        p.lines(50, y + 8, list(foot), 13)

    return printed(draw)


def clinic_letter() -> bytes:
    return _letter(
        "Diagnosis: postnatal depression, improving", f"Plan: continue sertraline 100 mg. Review in six weeks. {SAYS}", "Safeguarding: no concerns. Risk: no thoughts of self-harm. Consent to share this letter: yes.", "I have not asked for anything else at present.",
        head=("Perinatal Mental Health Service: clinic letter", "Clinic date 12 November 2026", "Patient: Amelie Sedge  DOB 02/03/1994  NHS 999 000 1014", f"Address: {HOME}", "Baby: Rowan Sedge  DOB 14/06/2026", "GP: Dr Lowe, Blackwater Surgery", "Copied to PIMHS for information"), foot=("Yours sincerely", "Dr Ruth Okoro", "Consultant Psychiatrist"),
    )  # fmt: skip


def invitation() -> bytes:
    return _letter(
        "You are invited to a Team around the Family meeting for Rowan Sedge on Thursday 26 November 2026 at 10 am at Maldon Children's Centre.", "Please bring a short report on your work with the family. If you cannot attend please send your apologies.",
        head=("Invitation to Team around the Family meeting", "Child: Rowan Sedge   Date of birth: 14/06/2026", "Parents: Amelie Sedge and Joel Marsh", f"Address: {HOME}", "Lead professional: Kim Dale   Tel: 01632 960655"), foot=("Kim Dale", "Family support worker"),
    )  # fmt: skip


def closing_assessment() -> bytes:
    def draw(p: Print) -> None:
        p.bold(50, 45, "Early Help Assessment: closing review", 15)
        y = pairs(
            p,
            50,
            70,
            (
                ("Child", "Rowan Sedge"),
                ("Date of birth", "14/06/2026"),
                ("Mother", "Amelie Sedge"),
                ("Father", "Joel Marsh"),
                ("Address", HOME),
                ("Lead professional", "Kim Dale"),
                ("Health visitor", "Priya Anand"),
                ("Date of review", "12/11/2026"),
                ("Consent to share this review", "Yes"),
            ),
            200,
            330,
        )
        told(
            p,
            y + 12,
            (
                ("What has changed?", "Amelie enjoys her mornings with Rowan. The family has finished the course."),
                ("Parents' views", "Both are pleased and want no more support."),
                ("Outcome", "Needs met. Case closed to Early Help."),
                ("Distribution", "Family, GP, health visitor, parent-infant service (for your records)"),
            ),
        )

    return printed(draw)


def newsletter() -> bytes:
    return _letter(
        "Our team works with parents and babies from pregnancy to two. To refer a family, use the referral form on our website and tell us about the infant, the parent and your reason for referral.", "Training: infant mental health awareness, 3 February 2027. Book by email: events@hub.example.org", "Staff news: Kim Dale joins us as parent-infant worker. Telephone: 01632 960655",
        head=("Tidewater Family Hub newsletter", "Autumn 2026"), foot=("To stop receiving this newsletter, reply STOP.",),
    )  # fmt: skip


def minutes() -> bytes:
    def draw(p: Print) -> None:
        p.bold(50, 45, "Team around the Family: notes of meeting", 14)
        y = pairs(
            p,
            50,
            70,
            (
                ("Child", "Rowan Sedge, 14/06/2026"),
                ("Mother", "Amelie Sedge, 07700 900641"),
                ("Address", HOME),
                ("Date of meeting", "12/11/2026"),
                ("Present", "Amelie Sedge, Kim Dale (chair), Priya Anand (HV)"),
                ("Apologies", "Dr Lowe"),
            ),
            180,
            350,
        )
        y = told(
            p,
            y + 10,
            (
                ("What are we worried about?", COLD),
                ("What is working well?", "Home is tidy."),
                ("Parent's views", SAYS),
                ("Safeguarding", "Early Help"),
                ("Consent", "Amelie agreed to these notes being shared with all who were invited."),
            ),
        )
        p.table(
            50,
            y + 6,
            [230, 120, 145],
            [
                ["Action", "Who", "By when"],
                ["Refer to parent-infant service", "Priya", "30/11"],
                ["Nursery visit", "Kim", "20/11"],
            ],
        )

    return printed(draw)


def blank_consent() -> bytes:
    def draw(p: Print) -> None:
        p.bold(50, 45, "Consent to share information", 15)
        for at, label in enumerate(
            (
                "Name of child",
                "Date of birth",
                "Name of parent / carer",
                "Address",
                "Telephone",
                "Agencies we may share with",
                "Signature of parent / carer",
                "Date",
            )
        ):
            p.say(50, 80 + 24 * at, label)
            p.rule(200, 82 + 24 * at, 545, 82 + 24 * at)
        p.check(50, 290, False, "I agree to information about my family being shared.")
        p.check(50, 310, False, "I do not agree.")

    return printed(draw)


def maternity_summary() -> bytes:
    def draw(p: Print) -> None:
        p.bold(50, 45, "Postnatal discharge summary", 15)
        pairs(
            p,
            50,
            70,
            (
                ("Mother", "Amelie Sedge"),
                ("DOB", "02/03/1994"),
                ("NHS no.", "999 000 1014"),
                ("Address", HOME),
                ("Telephone", "07700 900641"),
                ("GP", "Dr Lowe, Blackwater Surgery"),
            ),
            120,
            160,
        )
        y = pairs(
            p,
            310,
            70,
            (
                ("Baby", "Rowan Sedge"),
                ("DOB", "14/06/2026 at 04:12"),
                ("NHS no.", "999 000 1006"),
                ("Gestation", "36+4"),
                ("Sex", "Male"),
                ("Weight", "2680 g"),
            ),
            390,
            150,
        )
        told(
            p,
            y + 30,
            (
                ("Mode of birth", "Emergency caesarean section"),
                ("Reason for admission", "Reduced movements"),
                ("Safeguarding", "None known"),
                ("Mental health", "No history"),
                ("Plan", "Community midwife day 1 and day 5. Referral to tongue-tie clinic made."),
            ),
        )

    return printed(draw)


OTHER_PAPERS = (clinic_letter, invitation, closing_assessment, newsletter, minutes, blank_consent, maternity_summary)

"""A family on fillable PDF forms whose fields tell nothing by their names, and in a practice's letter."""

from __future__ import annotations

import pikepdf
from pikepdf import Array, Dictionary, Name, String

from tests.drawn_pdf import Paper, box, changed, drawn, form, tick_box, widget
from tests.unseen_word import Case

HOME = "22 Quarry Road, Saffron Walden"
WRITTEN = {
    "infant_name": "Ezra Finch", "infant_dob": "30/07/2026", "infant_nhs_number": "999 800 0718", "infant_sex": "M", "parent_name": "Nadia Finch", "parent_dob": "17/04/1993",
    "parent_address": HOME, "parent_postcode": "CB10 1AA", "other_parent_name": "Cole Finch", "other_parent_dob": "09/09/1990", "gp_practice": "Castle Surgery",
    "health_visitor": "Jo Larkin", "referrer_name": "Jo Larkin", "referrer_role": "Health Visitor", "referrer_phone": "01632 960833", "referral_date": "18/11/2026",
    "reason_for_referral": "Nadia says she feels like a visitor in her own house.", "voice_of_infant": "Ezra grizzles and will not settle in her arms.",
    "hopes_and_concerns": "To want to pick him up.",
}  # fmt: skip
READ = WRITTEN | {
    "infant_dob": "2026-07-30", "infant_nhs_number": "9998000718", "infant_sex": "male", "parent_dob": "1993-04-17", "other_parent_dob": "1990-09-09",
    "referrer_phone": "+441632960833", "referral_date": "2026-11-18",
}  # fmt: skip


def typed(pdf: pikepdf.Pdf, rect: Array, name: str, value: str, flags: int = 0) -> Dictionary:
    return widget(pdf, rect, FT=Name.Tx, T=String(name), V=String(value), Ff=flags)


def fields_below_labels() -> Case:
    """Boxes to tick between fields whose labels stand above them; a tall field's label is no further row of the boxes."""
    rows = (
        ("infant_name", "infant_dob"),
        ("parent_name", "parent_dob"),
        ("parent_address", "parent_postcode"),
        ("other_parent_name", "other_parent_dob"),
    )
    labels = (
        ("Name of baby", "Baby's date of birth"), ("Name of parent / carer", "Parent / carer date of birth"), ("Home address", "Postcode"),
        ("Other parent", "Other parent's date of birth"),
    )  # fmt: skip
    asked = (
        ("Is an interpreter required?", False),
        ("Is there domestic abuse in the home?", False),
        ("Has the parent agreed to this referral?", True),
    )
    told = (
        ("What is worrying you about the relationship?", "reason_for_referral"),
        ("What does the baby show you?", "voice_of_infant"),
    )

    def draw(paper: Paper) -> None:
        paper.bold(50, 40, "Infant Bonding Pathway Referral", 15)
        for at, pair in enumerate(labels):
            for x, label in zip((50, 310), pair, strict=True):
                paper.say(x, 70 + 40 * at, label, 8)
        for at, (label, _) in enumerate(asked):
            for x, words in ((50, label), (330, "Yes"), (400, "No")):
                paper.say(x, 239 + 22 * at, words)
        for at, (label, _) in enumerate(told):
            paper.say(50, 308 + 80 * at, label, 9)

    def fill(pdf: pikepdf.Pdf) -> None:
        fields = [
            typed(pdf, box(x, 74 + 40 * at, x + 230, 94 + 40 * at), f"f{at}{x}", WRITTEN[key])
            for at, pair in enumerate(rows)
            for x, key in zip((50, 310), pair, strict=True)
        ]
        for at, (_, yes) in enumerate(asked):
            for x, on in ((352, yes), (418, not yes)):
                state = Name.On if on else Name.Off
                fields.append(
                    tick_box(pdf, box(x, 230 + 22 * at, x + 10, 240 + 22 * at), "On", T=String(f"c{at}{x}"), V=state, AS=state)
                )
        fields += [
            typed(pdf, box(50, 314 + 80 * at, 540, 370 + 80 * at), f"g{at}", WRITTEN[key], 4096)
            for at, (_, key) in enumerate(told)
        ]
        form(pdf, *fields)

    said = {key: READ[key] for pair in rows for key in pair} | {key: READ[key] for _, key in told}
    yes_no = {"interpreter_needed": "no", "domestic_abuse": "no", "consent_to_referral": "yes"}
    return Case("above.pdf", changed(drawn(draw), fill), said | yes_no)


def fields_in_a_table() -> Case:
    """ "Professional referral form" on top is no title of the referrer's part; each row's second label is about whom the first names."""
    rows = (
        ("Child's name", "infant_name", "D.O.B.", "infant_dob"), ("NHS no.", "infant_nhs_number", "M / F", "infant_sex"), ("Mother's name", "parent_name", "D.O.B.", "parent_dob"),
        ("Father's name", "other_parent_name", "D.O.B.", "other_parent_dob"), ("Address", "parent_address", "Post code", "parent_postcode"),
        ("GP practice", "gp_practice", "Health visitor", "health_visitor"), ("Referred by", "referrer_name", "Designation", "referrer_role"), ("Tel", "referrer_phone", "Date", "referral_date"),
    )  # fmt: skip
    options = (("None", "0"), ("Early Help", "1"), ("CIN", "2"), ("CP", "3"))

    def draw(paper: Paper) -> None:
        paper.bold(50, 40, "Early Attachment Team", 14)
        paper.say(50, 56, "Professional referral form", 11)
        paper.table(50, 70, [110, 150, 110, 130], [[left, "", right, ""] for left, _, right, _ in rows], high=26)
        paper.say(50, 300, "Current status:")
        for at, (words, _) in enumerate(options):
            paper.say(154 + 90 * at, 300, words)
        paper.bold(50, 350, "Concerns")
        paper.bold(50, 420, "Parent's hopes")

    def fill(pdf: pikepdf.Pdf) -> None:
        fields = []
        for at, (_, first, _, second) in enumerate(rows):
            top = 73 + 26 * at
            fields += [
                typed(pdf, box(162, top, 308, top + 20), f"a{at}", WRITTEN[first]),
                typed(pdf, box(422, top, 548, top + 20), f"b{at}", WRITTEN[second]),
            ]
        group = pdf.make_indirect(Dictionary(FT=Name.Btn, Ff=49152, T=String("status"), V=Name("/1"), Kids=Array()))
        for at, (_, state) in enumerate(options):
            kid = tick_box(
                pdf, box(140 + 90 * at, 291, 150 + 90 * at, 301), state, Parent=group, AS=Name("/1") if state == "1" else Name.Off
            )
            del kid["/FT"]
            group.Kids.append(kid)
        fields += [
            group,
            typed(pdf, box(50, 356, 548, 406), "c1", WRITTEN["reason_for_referral"], 4096),
            typed(pdf, box(50, 426, 548, 470), "c2", WRITTEN["hopes_and_concerns"], 4096),
        ]
        form(pdf, *fields)

    said = {key: READ[key] for row in rows for key in (row[1], row[3])} | {
        key: READ[key] for key in ("reason_for_referral", "hopes_and_concerns")
    }
    kin = {"parent_relationship": "Mother", "other_parent_relationship": "Father"}
    return Case("table.pdf", changed(drawn(draw), fill), said | kin | {"safeguarding_status": "early_help"})


LETTER = f"""Castle Surgery
1 High Street, Saffron Walden CB10 9XX

18 Nov 2026

Re: Ezra FINCH   Date of Birth: 30 Jul 2026   NHS Number: 999 800 0718
{HOME}, CB10 1AA

Dear Colleague

Please see this baby and his mother Nadia Finch (DOB 17/04/1993). Nadia says she feels like a visitor in her own house.

The family's health visitor is Jo Larkin. Mother has given verbal consent to this referral.

Yours sincerely

Dr C Amadi
General Practitioner
"""


def address_below_the_subject() -> Case:
    """The letterhead's address is the writer's, the one below "Re:" the family's; the mother stands in a sentence."""
    story = " ".join(" ".join(LETTER.split("\n\n")[4:6]).split())
    said = {
        "infant_name": "Ezra FINCH", "parent_relationship": "mother", "parent_address": f"{HOME}, CB10 1AA", "consent_to_referral": "yes", "reason_for_referral": story,
        "referrer_name": "Dr C Amadi", "referrer_role": "General Practitioner", "referrer_organisation": "Castle Surgery", "referrer_address": "1 High Street, Saffron Walden CB10 9XX",
    }  # fmt: skip
    keys = ("infant_dob", "infant_nhs_number", "parent_name", "parent_dob", "parent_postcode", "health_visitor", "referral_date")
    return Case("letter.txt", LETTER.encode(), {key: READ[key] for key in keys} | said)


ELEVENTH_CASES = (fields_below_labels, fields_in_a_table, address_below_the_subject)

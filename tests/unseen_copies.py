"""Prints and forms as a copier or a telephone gives them back: columns of answers to tick, grey boxes, labels half-way, people side by side."""

from __future__ import annotations

from tests.print_paper import COLD, HOME, WRITTEN, read
from tests.unseen_scans import Sheet, file, photographed, pictures_only, scanned, sheet, skewed
from tests.unseen_word import Case

SHORT = "Amelie hands Rowan over to whoever comes in."
PEOPLE = ("infant_name", "infant_dob", "parent_name", "parent_dob", "parent_phone")


def _ticked(p: Sheet) -> None:
    p.bold(60, 60, "Parent-Infant Service: professional referral", 14)
    y = p.table(
        60,
        80,
        [120, 130, 100, 120],
        [
            ["Infant's name", "", "Infant's DOB", ""],
            ["Parent's name", "", "Parent's DOB", ""],
            ["Parent's mobile", "", "Referrer", ""],
            ["Referrer's role", "", "Referrer's tel", ""],
        ],
        28,
    )
    answers = (
        "Rowan Sedge",
        "14/6/26",
        "Amelie Sedge",
        "2/3/94",
        "07700 900641",
        "Priya Anand",
        "Health Visitor",
        "01632 960641",
    )
    for at, text in enumerate(answers):
        p.hand(184 if at % 2 == 0 else 414, 98 + 28 * (at // 2), text, 12)
    rows = [
        "Does the parent consent to the referral?",
        "Does the parent consent to information sharing?",
        "Is an interpreter needed?",
        "Is there domestic abuse in the home?",
    ]
    y = p.table(60, y + 20, [280, 60, 60, 70], [["", "Yes", "No", "Not known"], *([row, "", "", ""] for row in rows)], 24)
    for at, column in enumerate((0, 0, 1, 2)):
        p.tick(360 + 60 * column, 232 + 20 + 24 * at + 4)
    p.bold(60, y + 30, "Reason for referral")
    p.hand(60, y + 52, SHORT)


def columns_to_tick_skewed() -> Case:
    """Pen ticks below Yes, No and Not known, skewed and grey."""
    said = read(
        *PEOPLE,
        "referrer_name",
        "referrer_role",
        "referrer_phone",
        consent_to_referral="yes",
        consent_to_share="yes",
        interpreter_needed="no",
        domestic_abuse="not_known",
        reason_for_referral=SHORT,
    )
    return Case("scan0002.pdf", pictures_only(scanned(skewed(sheet(_ticked), 1.4), shadow=0.2)), said)


def _boxed(p: Sheet) -> None:
    p.bold(50, 50, "Request help for a baby", 18)
    y = 85.0
    for title, rows in (
        ("About you", (("Your full name", "Priya Anand"), ("Job title", "Health Visitor"), ("Work email", "priya.anand@hv.example.org"), ("Telephone", "01632 960641"))),
        ("About the baby", (("Full name", "Rowan Sedge"), ("Date of birth", "14/06/2026"))),
        ("About the parent", (("Full name", "Amelie Sedge"), ("Date of birth", "02/03/1994"), ("Mobile", "07700 900641"), ("Postcode", "CM9 4TR"))),
    ):  # fmt: skip
        p.bold(50, y, title, 13)
        y += 20
        for at, (label, text) in enumerate(rows):
            x = 50 + 250 * (at % 2)
            p.say(x, y, label, 9)
            p.paint(x, y + 4, x + 235, y + 26, (0.9, 0.9, 0.9))
            p.say(x + 6, y + 19, text)
            y += 46 if at % 2 else 0
    for label, text in (("What are you worried about?", SHORT), ("Does the parent agree to this request?", "Yes")):
        p.say(50, y, label, 9)
        p.paint(50, y + 4, 535, y + 30, (0.9, 0.9, 0.9))
        p.say(56, y + 20, text)
        y += 50


def grey_boxes_photographed() -> Case:
    """A web form's print with grey boxes, photographed."""
    said = read(
        *PEOPLE,
        "parent_postcode",
        "referrer_name",
        "referrer_role",
        "referrer_email",
        "referrer_phone",
        consent_to_referral="yes",
        reason_for_referral=SHORT,
    )
    return Case("IMG_3301.jpg", file(scanned(photographed(sheet(_boxed)), 0.93, 0, 4, 0.2), kind="JPEG", quality=75), said)


def _centred(p: Sheet) -> None:
    p.bold(50, 50, "Parent-Infant Relationship Service: referral summary", 13)
    y = 85.0
    for label, text in (
        ("Referred by", ("Priya Anand",)), ("Telephone", ("01632 960641",)), ("Baby's name", ("Rowan Sedge",)), ("Baby's date of birth", ("14 June 2026",)), ("Mother's name", ("Amelie Sedge",)),
        ("Mother's date of birth", ("2 March 1994",)), ("Mother's telephone", ("07700 900641",)), ("Address", ("14 Tidemill Close, Heybridge,", "Maldon, Essex CM9 4TR")),
        ("Reason for referral", ("Amelie says she looks after Rowan as if he were", "somebody else's baby. She hands him over", "whenever a visitor comes.")), ("Consent to referral", ("Yes",)),
    ):  # fmt: skip
        p.say(50, y + (len(text) - 1) * 6.5, label)
        for at, line in enumerate(text):
            p.say(200, y + 13 * at, line)
        y += 13 * len(text) + 5


def half_way_skewed() -> Case:
    """Labels half-way down their answers without lines, skewed the other way."""
    said = read(
        *PEOPLE,
        "parent_postcode",
        "referrer_name",
        "referrer_phone",
        parent_address=HOME,
        reason_for_referral=COLD,
        consent_to_referral="yes",
        parent_relationship="Mother",
    )
    return Case("scan0003.pdf", pictures_only(scanned(skewed(sheet(_centred), -1.1))), said)


def _abreast(p: Sheet) -> None:
    p.bold(60, 60, "Baby and family referral", 14)
    p.bold(180, 95, "Mother")
    p.bold(370, 95, "Father")
    for at, (label, one, other) in enumerate(
        (
            ("Name", "parent_name", "other_parent_name"),
            ("Date of birth", "parent_dob", "other_parent_dob"),
            ("Phone", "parent_phone", "other_parent_phone"),
        )
    ):
        y = 122 + 28 * at
        p.say(60, y, label)
        for x, key in ((180, one), (370, other)):
            p.rule(x, y + 3, x + 165, y + 3)
            p.hand(x + 5, y, WRITTEN[key])
    p.ask(60, 225, "Baby's name", "Rowan Sedge", 230)
    p.ask(310, 225, "Baby's DOB", "14/6/26", 225)
    p.say(60, 260, "Level of support:")
    p.boxes(160, 260, ["Universal", "Early Help", "CIN", "CP"], "Early Help", 95, "cross")
    p.say(60, 290, "Parents have agreed to this referral:")
    p.boxes(250, 290, ["Yes", "No"], "Yes", 70)
    p.bold(60, 325, "Reason for referral")
    p.hand(60, 347, SHORT)
    p.ask(60, 400, "Referrer", "Priya Anand", 230)
    p.ask(310, 400, "Role", "Health Visitor", 225)


def abreast_copied() -> Case:
    """Mother and father side by side on rules to write on, a pale grey copy."""
    said = read(*PEOPLE, "other_parent_name", "other_parent_dob", "other_parent_phone", "referrer_name", "referrer_role", parent_relationship="Mother", other_parent_relationship="Father",
                safeguarding_status="early_help", consent_to_referral="yes", reason_for_referral=SHORT)  # fmt: skip
    return Case("copy.pdf", pictures_only(scanned(sheet(_abreast), 0.85, 60, 6)), said)


COPY_CASES = (columns_to_tick_skewed, grey_boxes_photographed, half_way_skewed, abreast_copied)

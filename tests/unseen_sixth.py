"""The family of `unseen_fifth` in forms with a column for the office, pages within cells, plain questions and web forms."""

from __future__ import annotations

import docx

from tests.drawn_pdf import Paper, drawn
from tests.unseen_fifth import STORY, WRITTEN, read, told
from tests.unseen_word import Case, fill, grid, line, saved


def column_for_the_office() -> Case:
    """Questions, answers, and a third column that the referrer leaves alone."""
    doc = docx.Document()
    asked = (
        ("Referrer name and job title", "Marion Peel, Health Visitor"), ("Referrer organisation", "referrer_organisation"),
        ("Referrer contact telephone", "referrer_phone"), ("Date of referral", "referral_date"), ("Name of infant", "infant_name"),
        ("Infant DOB", "infant_dob"), ("Name of parent referred", "parent_name"), ("Parent's relationship to infant", "parent_relationship"),
        ("GP and surgery", "Dr Anand, Quay Street Surgery"), ("Social worker name and contact", "social_worker"),
        ("Current safeguarding status (none / EH / CIN / CP / LAC)", "safeguarding_status"), ("Parent aware of and agrees to referral?", "Yes"),
        ("Reason for referral and current difficulties", "reason_for_referral"), ("What is life like for the infant?", "voice_of_infant"),
        ("What does the parent want from the referral? Any concerns?", "hopes_and_concerns"),
    )  # fmt: skip
    rows = [
        ["Information required", "Referrer to complete", "For office use"],
        *([label, WRITTEN.get(key, key), ""] for label, key in asked),
    ]
    grid(doc, rows, head=True, shaded=(9,))
    keys = [key for _, key in asked if key in WRITTEN]
    return Case(
        "office.docx", saved(doc),
        read(*keys, "referrer_name", "referrer_role", "gp_name", "gp_practice", consent_to_referral="yes"),
    )  # fmt: skip


def pages_in_cells() -> Case:
    """Two cells side by side, each with its title and its own lines of label and answer."""
    doc = docx.Document()
    doc.add_heading("REFERRAL FORM – PARENT INFANT MENTAL HEALTH", 1)
    table = doc.add_table(rows=0, cols=2)
    halves = (
        (("Referrer", "Name referrer_name|Role referrer_role|Tel referrer_phone|Date referral_date"), ("Infant", "Name infant_name|DOB infant_dob|Gender infant_sex")),
        (("Parent / caregiver", "Name parent_name|DOB parent_dob|Tel parent_phone"), ("Other parent", "Name other_parent_name|DOB other_parent_dob")),
    )  # fmt: skip
    keys = []
    for row in halves:
        for cell, (title, pairs) in zip(table.add_row().cells, row, strict=True):
            fill(cell, title, bold=True)
            for label, key in (pair.split(" ") for pair in pairs.split("|")):
                cell.add_paragraph(f"{label}: {WRITTEN[key]}")
                keys.append(key)
    line(doc, "Consent to referral: Yes")
    grid(
        doc,
        told(
            "Reason for referral",
            "Voice of parent",
            "Voice of infant",
            "Voice of other parent",
            "Hopes and concerns",
            "Other information",
        ),
    )
    return Case("cells.docx", saved(doc), read(*keys, *STORY, consent_to_referral="yes"))


def marks_below_options() -> Case:
    """Plans as columns with a mark below one; parents 1 and 2 in columns of their own and in their own titles."""
    doc = docx.Document()
    doc.add_heading("Early Help: whole family referral", 1)
    doc.add_heading("Child", 2)
    grid(doc, [["Name", WRITTEN["infant_name"]], ["Date of birth", WRITTEN["infant_dob"]]])
    doc.add_heading("Parents", 2)
    rows = [["", "Parent 1 (being referred)", "Parent 2"]]
    rows += [
        [label, WRITTEN[f"parent_{ask}"], WRITTEN[f"other_parent_{ask}"]]
        for label, ask in (("Name", "name"), ("Date of birth", "dob"), ("Phone", "phone"))
    ]
    grid(doc, rows, head=True)
    doc.add_heading("Levels of need", 2)
    grid(doc, [["No plan", "Early Help", "Child in Need", "Child Protection", "Looked After"], ["", "", "X", "", ""]], head=True)
    line(doc, "Has the parent agreed to this referral?  ☒ Yes   ☐ No")
    for label, key in (
        ("What are you worried about?", "reason_for_referral"),
        ("Parent 1's views", "voice_of_parent"),
        ("Parent 2's views", "voice_of_other_parent"),
    ):
        doc.add_heading(label, 2)
        line(doc, WRITTEN[key])
    keys = (f"{who}_{ask}" for who in ("parent", "other_parent") for ask in ("name", "dob", "phone"))
    return Case(
        "marks.docx", saved(doc),
        read("infant_name", "infant_dob", *keys, "safeguarding_status", "reason_for_referral", "voice_of_parent", "voice_of_other_parent", consent_to_referral="yes"),
    )  # fmt: skip


def plain_questions() -> Case:
    """Everything asked as people speak, "they" being whoever was named last."""
    doc = docx.Document()
    doc.add_heading("Can we help? Parent and baby referral", 1)
    asked = (
        ("Who is filling in this form?", "referrer_name"), ("What is your job?", "referrer_role"), ("Where do you work?", "referrer_organisation"),
        ("What is the baby called?", "infant_name"), ("When was the baby born?", "infant_dob"),
        ("Who is the parent or carer you would like us to work with?", "parent_name"), ("When were they born?", "parent_dob"),
        ("Who are they to the baby?", "parent_relationship"), ("Where do they live?", "parent_address"), ("What is the best number for them?", "parent_phone"),
        ("Who is the other parent?", "other_parent_name"), ("Who is the family's GP?", "gp_name"), ("Which surgery are they registered with?", "gp_practice"),
        ("Who is the social worker, if there is one?", "social_worker"), ("Why are you getting in touch?", "reason_for_referral"),
        ("What does the parent think is going on?", "voice_of_parent"), ("What would the parent like to be different? What are they worried about?", "hopes_and_concerns"),
    )  # fmt: skip
    grid(
        doc,
        [*([label, WRITTEN[key]] for label, key in asked), ["Does the parent know about this referral and agree to it?", "Yes"]],
    )
    return Case("plain.docx", saved(doc), read(*(key for _, key in asked), consent_to_referral="yes"))


def prompts_over_boxes() -> Case:
    """A printed form with the form's own words between a heading and its box: one box filled, one left empty."""

    def draw(paper: Paper) -> None:
        rows = (
            ("Referrer's name", "referrer_name"),
            ("Infant's name", "infant_name"),
            ("Infant's date of birth", "infant_dob"),
            ("Parent's name", "parent_name"),
        )
        for at, (label, key) in enumerate(rows):
            paper.say(40, 60 + 25 * at, label)
            paper.box(250, 48 + 25 * at, 550, 65 + 25 * at)
            paper.say(254, 60 + 25 * at, WRITTEN[key])
        paper.say(40, 160, "Consent to referral: Yes")
        for top, label, hint, key in (
            (200, "Reason for referral", "Please tell us why you are referring this family now.", "reason_for_referral"),
            (280, "Voice of the parent", "Please use their own words where you can.", ""),
        ):
            paper.say(40, top, label, size=13, font="Helvetica-Bold")
            paper.say(40, top + 15, hint)
            paper.box(40, top + 22, 550, top + 55)
            paper.say(45, top + 36, WRITTEN.get(key, ""))

    keys = ("referrer_name", "infant_name", "infant_dob", "parent_name", "reason_for_referral")
    return Case("prompts.pdf", drawn(draw), read(*keys, consent_to_referral="yes"), blanks=("voice_of_parent",))


def counted_web_form() -> Case:
    """What a web form mails: questions counted through, the answers below, some of them missing."""
    asked = (
        ("Referrer's full name", "referrer_name"), ("Job title", ""), ("Organisation", "referrer_organisation"), ("Infant's name", "infant_name"),
        ("Infant's date of birth", "infant_dob"), ("Parent's name", "parent_name"), ("Parent's date of birth", ""),
        ("Parent's relationship to the infant", "parent_relationship"), ("GP's name", ""), ("GP surgery", "gp_practice"),
        ("Reason for referral", "reason_for_referral"), ("What might the baby say?", "voice_of_infant"),
    )  # fmt: skip
    lines = [f"{at}. {label}\n{WRITTEN.get(key, '')}\n" for at, (label, key) in enumerate(asked, 1)]
    text = (
        "A new response to the Parent-Infant Referral Form.\n\n"
        + "\n".join(lines)
        + "\n13. Has the parent consented to this referral?\nYes\n"
    )
    keys = (key for _, key in asked if key)
    return Case(
        "web.txt", text.encode(), read(*keys, consent_to_referral="yes"), blanks=("referrer_role", "parent_dob", "gp_name")
    )


def parents_among_the_family() -> Case:
    """A form that asks for the parents only as rows of the family."""
    doc = docx.Document()
    doc.add_heading("Early Help Assessment and request for support", 1)
    line(doc, ("Child", "bold"))
    grid(doc, [["Name", WRITTEN["infant_name"], "DOB", WRITTEN["infant_dob"]]], bold=(0, 2))
    line(doc, ("Family composition", "bold"))
    rows = [["Name", "DOB", "Relationship to child", "Telephone"], ["Joel Lark", "01/12/1992", "Father", "07700 900302"]]
    rows += [["Tess Lark", "09/02/1994", "Mother", "07700 900301"], ["Nell Lark", "01/03/2021", "Sister", ""]]
    grid(doc, rows, head=True)
    line(doc, ("Reason for referral", "bold"))
    line(doc, WRITTEN["reason_for_referral"])
    line(doc, "Consent to referral: Yes")
    line(doc, ("Referrer", "bold"))
    grid(doc, [["Name", WRITTEN["referrer_name"], "Role", WRITTEN["referrer_role"]]], bold=(0, 2))
    people = (f"{who}_{ask}" for who in ("parent", "other_parent") for ask in ("name", "dob", "relationship", "phone"))
    household = ["Nell Lark, 01/03/2021, Sister"]
    return Case(
        "family.docx", saved(doc),
        read("infant_name", "infant_dob", *people, "reason_for_referral", "referrer_name", "referrer_role", consent_to_referral="yes", household=household),
    )  # fmt: skip


SIXTH_CASES = (
    column_for_the_office,
    pages_in_cells,
    marks_below_options,
    plain_questions,
    prompts_over_boxes,
    parents_among_the_family,
    counted_web_form,
)

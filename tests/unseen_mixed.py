"""Twins, a kinship carer and a pregnancy on yet further Word forms: columns of remarks, labels below answers, agendas, letters in tables."""

from __future__ import annotations

from tests.unseen_agencies import document
from tests.unseen_word import Case
from tests.word_files import box, p, part, r, tbl, tc, tr
from tests.word_files import docx as packed

FARM = "Old Dairy, Mill Lane, Great Dunmow CM6 1AA"
WHY = "Bryony says that Alfie came home from hospital a stranger. She feeds him with her back turned."
SAYS = "'My mum never held me either.'"
SEEN = "Alfie arches away and settles only for his gran."
WISH = "To stop counting the hours. She fears that he will be taken."
ALFIE = {
    "infant_name": "Alfie Nunn", "infant_dob": "2026-08-02", "infant_nhs_number": "9990041334", "parent_name": "Bryony Nunn", "parent_dob": "1999-05-19", "parent_phone": "+447700900991",
    "parent_address": FARM, "parent_postcode": "CM6 1AA", "parent_email": "bryony.n@example.org", "other_parent_name": "Sean Keable", "other_parent_phone": "+447700900992", "gp_practice": "Dunmow Surgery", "health_visitor": "Ann Frost",
    "referrer_name": "Ann Frost", "referrer_role": "Health Visitor", "referrer_organisation": "Uttlesford 0-19 Service", "referrer_phone": "+441632960995", "referrer_email": "ann.frost@hv.example.org",
    "referral_date": "2026-11-19", "reason_for_referral": WHY, "voice_of_parent": SAYS, "voice_of_infant": SEEN, "hopes_and_concerns": WISH, "consent_to_referral": "yes",
}  # fmt: skip
HOME = "parent_name parent_dob parent_phone parent_address parent_postcode"
SENT = "referrer_name referrer_role referrer_organisation referrer_phone referral_date"
TOLD = "reason_for_referral voice_of_parent voice_of_infant hopes_and_concerns"


def read(keys: str, **said: object) -> dict[str, object]:
    """The family's values for these fields, and what else a layout says."""
    return {**{key: ALFIE[key] for key in keys.split()}, **said}


def neonatal_discharge_team() -> Case:
    """Rows of four cells of which two are labels, "Mother:" and "Father:" with everything behind them; a table of yes and no with dates."""
    data = document(
        "# Neonatal Outreach – onward referral",
        [["Infant:", "Alfie Nunn", "DoB:", "02/08/26"], ["Gest at birth:", "33+4", "NHS:", "9990041334"], ["Mother:", "Bryony Nunn 19/05/99 Tel 07700 900991", "Father:", "Sean Keable Tel 07700 900992"], ["Address:", FARM, "GP:", "Dunmow Surgery"]],
        [["", "Yes", "No", "Date / comment"], ["Parent(s) aware of referral", "x", "", "17/11"], ["Parent(s) consent to referral", "x", "", "17/11/26"], ["Safeguarding concerns", "", "x", ""], ["Known to perinatal MH team", "x", "", "Kay Lister, CPN"]],
        "**Why we are referring now:**", WHY, "**Mother's experience:**", SAYS, "**What we notice in Alfie:**", SEEN, "**What mother would like:**", WISH,
        "Referrer (print): Ann Frost        Designation: Health Visitor        Base: Uttlesford 0-19 Service        Ext/Bleep/Mobile: 01632 960995        Date: 19/11/26",
    )  # fmt: skip
    keys = f"infant_name infant_dob infant_nhs_number {HOME} other_parent_name other_parent_phone gp_practice {TOLD} consent_to_referral {SENT}"
    return Case("outreach.docx", data, read(
        keys, gestation_at_birth="33+4", parent_relationship="Mother", other_parent_relationship="Father", consent_date="2026-11-17",
        mental_health_team="Kay Lister, CPN", safeguarding_status="none",
    ))  # fmt: skip


def answers_over_labels() -> Case:
    """Lines to write on with the label in small print below each answer, as printed forms have them."""

    def over(*pairs: tuple[str, str]) -> str:
        small = '<w:sz w:val="14"/>'
        return tbl(tr(*(answer for answer, _ in pairs)), tr(*(tc(p(r(label, small))) for _, label in pairs)))

    body = p(r("Parent–Infant Psychotherapy: referral", "<w:b/>")) + "".join((
        p(r("Child", "<w:b/>")), over(("Alfie Nunn", "full name"), ("2 August 2026", "date of birth"), ("999 004 1334", "NHS number")),
        p(r("Parent or carer", "<w:b/>")), over(("Bryony Nunn", "full name"), ("19.5.1999", "date of birth"), ("07700 900991", "telephone")), over((FARM, "address and postcode")),
        p(r("Referrer", "<w:b/>")), over(("Ann Frost", "name"), ("Health Visitor", "profession"), ("Uttlesford 0-19 Service", "service"), ("01632 960995", "telephone")),
        p(r("Reason for referral", "<w:b/>")), p(WHY), p(r("Parent's hopes and worries", "<w:b/>")), p(WISH),
        p(r("The parent agrees to this referral", "<w:b/>"), r("   ☒ yes   ☐ no")),
    ))  # fmt: skip
    keys = "infant_name infant_dob infant_nhs_number parent_name parent_dob parent_phone parent_address parent_postcode referrer_name referrer_role referrer_organisation referrer_phone reason_for_referral hopes_and_concerns consent_to_referral"
    return Case("below.docx", packed(body), read(keys))


def grandmothers_form() -> Case:
    """A kinship team's sheet: "Carer" and "Birth mother" side by side, legal order from a list, contact in brackets, and a box of drop-downs."""
    data = document(
        "**Kinship & Special Guardianship Support – therapeutic referral**",
        [["About the child", "About the carer"], ["Alfie Nunn\nBorn 02/08/2026\nMale", "Gillian Nunn (maternal grandmother)\nBorn 04/04/1971\n07700 900993\nOld Dairy, Mill Lane, Great Dunmow CM6 1AA"]],
        [["Order", "☐ SGO  ☐ CAO  ☒ ICO  ☐ S20"], ["Birth mother", "Bryony Nunn (supervised contact weekly)"], ["Birth father", "not known"], ["Child's social worker", "Hugh Pell 01632 960996"]],
        [["What is worrying the carer?", "Alfie stiffens when she lifts him and she thinks that he blames her."], ["What would help?", "To know how to comfort him."], ["Is the carer in agreement?", "Yes"], ["Is the local authority in agreement?", "Yes"]],
        "Form filled in by Hugh Pell, Social Worker, Children in Care Team on 19 November 2026",
    )  # fmt: skip
    return Case("kinship.docx", data, {
        "infant_name": "Alfie Nunn", "infant_dob": "2026-08-02", "infant_sex": "male", "parent_name": "Gillian Nunn", "parent_relationship": "maternal grandmother", "parent_dob": "1971-04-04",
        "parent_phone": "+447700900993", "parent_address": FARM, "parent_postcode": "CM6 1AA", "safeguarding_status": "looked_after", "other_parent_name": "Bryony Nunn", "other_parent_relationship": "Mother", "social_worker": "Hugh Pell 01632 960996",
        "reason_for_referral": "Alfie stiffens when she lifts him and she thinks that he blames her.", "hopes_and_concerns": "To know how to comfort him.", "consent_to_referral": "yes",
        "referrer_name": "Hugh Pell", "referrer_role": "Social Worker", "referrer_organisation": "Children in Care Team", "referral_date": "2026-11-19",
    })  # fmt: skip


def drop_downs() -> Case:
    """A council's form of shaded headings and content controls; each person begins again with "Title"."""

    def heading(text: str) -> str:
        return tr(tc(p(r(text, "<w:b/>")), properties='<w:gridSpan w:val="4"/><w:shd w:val="clear" w:fill="BDD6EE"/>'))

    body = p(r("Children and Families Hub: referral to a specialist service", "<w:b/>")) + tbl(
        heading("Section A – Child or unborn child"), tr("Forename", "Alfie", "Surname", "Nunn"), tr("DOB/EDD", "02/08/2026", "NHS No.", "9990041334"), tr("Gender", "Male", "Ethnicity", "White British"),
        heading("Section B – Parent/Carer 1"), tr("Title", "Miss", "Forename", "Bryony"), tr("Surname", "Nunn", "DOB", "19/05/1999"), tr("Relationship to child", "Mother", "PR", "Yes"), tr("Address", FARM, "Tel", "07700 900991"),
        heading("Section C – Parent/Carer 2"), tr("Title", "Mr", "Forename", "Sean"), tr("Surname", "Keable", "DOB", ""), tr("Relationship to child", "Father", "PR", "No"), tr("Address", "as parent 1", "Tel", "07700 900992"),
        heading("Section D – Needs"), tr("Presenting need", WHY, "Parent's wishes", WISH), tr("Child's wishes and feelings", SEEN, "Current plan", "Child in Need"),
        heading("Section E – Consent"), tr("Does the parent/carer agree to this referral?", "Yes", "Date", "17/11/2026"), tr("Do they agree to information being shared?", "Yes", "Limits", "not with Sean"),
        heading("Section F – Referrer"), tr("Name", "Ann Frost", "Role", "Health Visitor"), tr("Agency", "Uttlesford 0-19 Service", "Tel", "01632 960995"), tr("Email", "ann.frost@hv.example.org", "Date", "19/11/2026"),
    )  # fmt: skip
    keys = f"infant_name infant_dob infant_nhs_number {HOME} other_parent_name other_parent_phone reason_for_referral voice_of_infant hopes_and_concerns consent_to_referral {SENT} referrer_email"
    return Case("drop.docx", packed(body), read(
        keys, infant_sex="male", infant_ethnicity="White British", parent_name="Miss Bryony Nunn", parent_relationship="Mother", parent_responsibility="yes", other_parent_name="Mr Sean Keable",
        other_parent_relationship="Father", other_parent_responsibility="no", safeguarding_status="child_in_need", consent_date="2026-11-17", consent_to_share="yes",
    ), unmatched=("not with Sean",))  # fmt: skip


def bulleted_prompts() -> Case:
    """Headings with bulleted prompts below, the answer after them in plain paragraphs; who is who in one line each on top."""
    bullet = '<w:pStyle w:val="ListBullet"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>'
    parts = (
        ("The difficulties", ("What have you noticed?", "When did it begin?"), WHY), ("The parent's view", ("What do they say about the baby?", "How were they parented?"), SAYS),
        ("The baby's view", ("What does the baby do?",), SEEN), ("What is hoped for", ("What would the parent like?", "What worries them about coming?"), WISH),
    )  # fmt: skip
    body = "".join((
        p(r("Referral for parent–infant work", '<w:b/><w:sz w:val="32"/>')), p("Baby: Alfie Nunn, 02.08.26, NHS 999 004 1334"), p("Parent: Bryony Nunn (mother), 19.05.99, 07700 900991"), p(f"Home: {FARM}"), p("Other parent: Sean Keable (father), 07700 900992"),
        p("From: Ann Frost, Health Visitor, Uttlesford 0-19 Service, 01632 960995, 19.11.26"),
        *(p(r(title, "<w:b/>")) + "".join(p(text, properties=bullet) for text in prompts) + p(answer) for title, prompts, answer in parts),
        p(r("Permission", "<w:b/>")), p("Bryony has read this and agrees to it being sent."),
    ))  # fmt: skip
    keys = f"infant_name infant_dob infant_nhs_number parent_name parent_dob parent_phone other_parent_name other_parent_phone {TOLD} {SENT}"
    return Case(
        "prompts.docx",
        packed(body),
        read(
            f"{keys} parent_address parent_postcode consent_to_referral",
            parent_relationship="mother",
            other_parent_relationship="father",
        ),
    )


def sheltered_letter() -> Case:
    """A letter to the service with its facts in a small table, closed by the writer's block; consent in the last paragraph."""
    body = "".join((
        p("Uttlesford 0-19 Service"), p("Dunmow Clinic, New Street, Great Dunmow CM6 1BB"), p("19 November 2026"), p("Dear colleagues"),
        p("Thank you for considering this family."),
        tbl(tr("Infant", "Alfie Nunn"), tr("Date of birth", "02/08/2026"), tr("NHS number", "999 004 1334"), tr("Mother", "Bryony Nunn"), tr("Mother's date of birth", "19/05/1999"), tr("Mother's phone", "07700 900991"), tr("Address", FARM), tr("GP", "Dunmow Surgery")),
        p(WHY), p(r("Bryony's view", "<w:b/>")), p(SAYS), p(r("Alfie", "<w:b/>")), p(SEEN), p(r("Hopes", "<w:b/>")), p(WISH), p("Bryony has agreed to this referral and is happy to be rung."),
        p("Yours sincerely"), p("Ann Frost"), p("Health Visitor"), p("01632 960995"), p("ann.frost@hv.example.org"),
    ))  # fmt: skip
    keys = f"infant_name infant_dob infant_nhs_number {HOME} gp_practice reason_for_referral voice_of_parent consent_to_referral {SENT} referrer_email"
    return Case(
        "letter.docx",
        packed(body),
        read(
            keys,
            parent_relationship="Mother",
            referrer_address="Dunmow Clinic, New Street, Great Dunmow CM6 1BB",
            hopes_and_concerns=f"{WISH} Bryony has agreed to this referral and is happy to be rung.",
        ),
        unmatched=(SEEN,),
    )


def side_notes() -> Case:
    """Three columns: who should fill it in, the question, the answer; headings in capitals; ticks behind the options."""
    rows = (
        ("Worker", "FAMILY", ""), ("", "Baby's name and date of birth", "Alfie Nunn 02/08/2026"), ("", "Mum's name, date of birth and number", "Bryony Nunn, 19/05/1999, 07700 900991"), ("", "Dad's name and number", "Sean Keable 07700 900992"), ("", "Where they live", FARM),
        ("", "Plan for baby?", "Early Help ☐  CIN ☐  CP ☒  None ☐"), ("Parent", "IN YOUR WORDS", ""), ("", "How do you feel about your baby?", SAYS), ("", "What would you like to be different?", WISH),
        ("Worker", "WHAT YOU SEE", ""), ("", "Between baby and parent", WHY), ("", "In baby", SEEN), ("", "Parent agrees to this going to PIMHS", "Yes ☒  No ☐"), ("", "Your name, job and number", "Ann Frost, Health Visitor, 01632 960995"), ("", "Date", "19/11/2026"),
    )  # fmt: skip
    body = p(r("Joint referral sheet", "<w:b/>")) + tbl(*(tr(*row) for row in rows))
    keys = f"infant_name infant_dob {HOME} other_parent_name other_parent_phone voice_of_parent voice_of_infant hopes_and_concerns consent_to_referral referrer_name referrer_role referrer_phone referral_date"
    return Case("joint.docx", packed(body), read(keys, safeguarding_status="child_protection"), unmatched=(WHY,))


def ticked_professionals() -> Case:
    """Boxes before each profession with the name typed behind; boxes for needs; a footer with version and the team's own address."""

    def tick(on: bool, words: str) -> str:
        return p(box("1" if on else "0", "☒" if on else "☐"), r(f" {words}"))

    footer = part(
        "ftr",
        p("PIRS referral form v3.1 – return to pirs@nhs.example.org")
        + p("Parent Infant Relationship Service, 1 High Road, Chelmsford CM1 1AA. Tel 01632 960999"),
    )
    body = "".join((
        p(r("PIRS referral", "<w:b/>")), tbl(tr("Infant's name", "Alfie Nunn", "DOB", "02/08/26"), tr("Parent's name", "Bryony Nunn", "DOB", "19/05/99"), tr("Relationship", "Mother", "Phone", "07700 900991"), tr("Address", FARM, "Email", "bryony.n@example.org")),
        p(r("Who is involved? (tick and name)", "<w:b/>")), tick(True, "Health visitor: Ann Frost"), tick(False, "Midwife:"), tick(True, "GP: Dunmow Surgery"), tick(True, "Social worker: Hugh Pell"), tick(False, "Perinatal mental health team:"),
        p(r("Does the family have any of these?", "<w:b/>")), tick(False, "Early Help plan"), tick(True, "Child in Need plan"), tick(False, "Child Protection plan"), tick(False, "None"),
        p(r("Interpreter needed?", "<w:b/>"), r(" No")), p(r("Main reason for referral", "<w:b/>")), p(WHY), p(r("Parent's voice", "<w:b/>")), p(SAYS),
        p(r("Permission", "<w:b/>")), tick(True, "Parent agrees to referral"), tick(False, "Parent agrees to PIRS sharing information with the GP"), tick(True, "Messages can be left on the number above"),
        p("Referrer: Ann Frost | Health Visitor | Uttlesford 0-19 Service | 01632 960995 | 19/11/2026"),
    ))  # fmt: skip
    keys = f"infant_name infant_dob {HOME} parent_email health_visitor gp_practice reason_for_referral voice_of_parent consent_to_referral {SENT}"
    return Case("pirs.docx", packed(body, {"footer": footer}), read(
        keys, parent_relationship="Mother", social_worker="Hugh Pell", safeguarding_status="child_in_need", interpreter_needed="no", safe_to_leave_message="yes",
    ))  # fmt: skip


MIXED_CASES = (
    neonatal_discharge_team,
    answers_over_labels,
    grandmothers_form,
    drop_downs,
    bulleted_prompts,
    sheltered_letter,
    side_notes,
    ticked_professionals,
)

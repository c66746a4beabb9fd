"""Word referrals as other counties' teams, exports and tired people make them, written without sight of the reader."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import docx
from docx.enum.text import WD_ALIGN_PARAGRAPH, WD_BREAK, WD_TAB_ALIGNMENT, WD_TAB_LEADER
from docx.shared import Cm, Pt, RGBColor

from tests.unseen_word import Case, fill, grid, line, saved
from tests.word_files import box, field, p, r, sdt, tbl, tc, tr
from tests.word_files import docx as packed

BOLD = "<w:b/>"


def span(text: str, columns: int, look: str = "", fill_colour: str = "") -> str:
    """A cell over several columns."""
    shade = f'<w:shd w:val="clear" w:fill="{fill_colour}"/>' if fill_colour else ""
    return tc(*(p(r(one, look)) for one in text.split("\n")), properties=f'<w:gridSpan w:val="{columns}"/>{shade}')


def said(doc: Any, text: str, **look: Any) -> Any:
    """A paragraph in one look: `size`, `italic`, `colour`, `bold`."""
    run = doc.add_paragraph().add_run(text)
    run.bold, run.italic = look.get("bold"), look.get("italic")
    if "size" in look:
        run.font.size = Pt(look["size"])
    if "colour" in look:
        run.font.color.rgb = RGBColor(*look["colour"])
    return run


def right_labels() -> Case:
    """A neonatal outreach sheet: what is written stands left, the small grey caption right of it."""
    doc = docx.Document()
    doc.sections[0].header.paragraphs[0].text = "North Weald Neonatal Network · Outreach nursing · CONFIDENTIAL when complete"
    line(doc, ("Onward referral to infant mental health", "bold"))
    table = doc.add_table(rows=0, cols=2)
    for text, caption in (
        ("Saffron Eede", "baby's name"),
        ("8 August 2026, at 27 weeks and 3 days", "date of birth and gestation"),
        ("girl", "boy or girl"),
        ("999 541 7375", "baby's NHS no."),
        ("Mollie Eede", "mother"),
        ("25 May 1996", "mother's date of birth"),
        ("The Old Forge, Church Lane, Stebbing, Dunmow CM6 3SE", "where they live"),
        ("07700 900604", "mother's mobile"),
        ("Yes, not after 8 pm please", "may we leave a voicemail?"),
        ("Kieran Tofts", "other parent"),
        ("Dr Amrit Gill, John Tasker House", "family doctor"),
        ("Steph Oduya, Uttlesford 0-19", "health visitor"),
        ("", "social worker"),
        (
            "Eleven weeks on the unit. Mollie was discharged on day two and came in from Stebbing by bus. "
            "She says the nurses are Saffron's mums and waits to be told when she may hold her.",
            "why you are referring",
        ),
        ('"I keep thinking somebody will come and collect her."', "in mother's words"),
        ("Saffron stiffens when she is picked up and settles best on her own in the cot.", "what baby shows us"),
        ("agreed by Mollie 11 November 2026", "consent to this referral"),
        ("Sr Gwenda Pyle, outreach sister", "your name and role"),
        ("01632 960604", "your telephone"),
        ("12 November 2026", "date of referral"),
    ):
        left, right = table.add_row().cells
        left.width, right.width = Cm(12), Cm(4)
        fill(left, text)
        run = right.paragraphs[0].add_run(caption)
        run.font.size, run.font.color.rgb = Pt(8), RGBColor(0x70, 0x70, 0x70)
        right.paragraphs[0].alignment = WD_ALIGN_PARAGRAPH.RIGHT
    return Case(
        "neonatal-outreach.docx", saved(doc),
        {
            "referral_date": "2026-11-12", "referrer_name": "Sr Gwenda Pyle", "referrer_role": "outreach sister", "referrer_phone": "+441632960604",
            "infant_name": "Saffron Eede", "infant_dob": "2026-08-08", "gestation_at_birth": "27+3", "infant_sex": "female", "infant_nhs_number": "9995417375",
            "parent_name": "Mollie Eede", "parent_dob": "1996-05-25", "parent_relationship": "Mother", "parent_phone": "+447700900604", "safe_to_leave_message": "yes",
            "parent_address": "The Old Forge, Church Lane, Stebbing, Dunmow CM6 3SE", "parent_postcode": "CM6 3SE",
            "other_parent_name": "Kieran Tofts", "gp_name": "Dr Amrit Gill", "gp_practice": "John Tasker House", "health_visitor": "Steph Oduya, Uttlesford 0-19",
            "reason_for_referral": "Eleven weeks on the unit. Mollie was discharged on day two and came in from Stebbing by bus. She says the nurses are Saffron's mums and waits to be told when she may hold her.",
            "voice_of_parent": "\"I keep thinking somebody will come and collect her.\"", "voice_of_infant": "Saffron stiffens when she is picked up and settles best on her own in the cot.",
            "consent_to_referral": "yes", "consent_date": "2026-11-11",
        },
        blanks=("social_worker",),
    )  # fmt: skip


def captions_below() -> Case:
    """An American-looking intake card bought in by a charity: the caption in small italics under each answer."""
    doc = docx.Document()
    line(doc, ("HOMESTART TENDRING  |  Referral intake card", "bold"))

    def card(*pairs: tuple[str, str]) -> None:
        table = doc.add_table(rows=2, cols=len(pairs))
        table.style = "Table Grid"
        for column, (text, caption) in enumerate(pairs):
            fill(table.rows[0].cells[column], text)
            run = table.rows[1].cells[column].paragraphs[0].add_run(caption)
            run.italic, run.font.size = True, Pt(7)
        doc.add_paragraph()

    said(doc, "Each caption is printed below the space it belongs to.", italic=True, size=8)
    card(("9 Nov 2026", "Today's date"), ("Philippa Duxbury", "Worker making the referral"), ("Senior co-ordinator", "Position"))
    card(
        ("01632 960611", "Worker's telephone"),
        ("pip.duxbury@hst.example.org", "Worker's email"),
        ("Homestart Tendring", "Organisation"),
    )
    card(("Danuta", "Parent's first name"), ("Wieczorek", "Parent's last name"), ("14.01.1991", "Parent's date of birth"))
    card(("Polish", "Language spoken"), ("Yes", "Interpreter needed"), ("mother", "Relationship to baby"))
    card(("22 Pathfields Road, Clacton-on-Sea", "Address"), ("CO15 3JL", "Postcode"), ("07700 900611", "Telephone"))
    card(("Kacper Wieczorek", "Baby's name"), ("26.02.2026", "Baby's date of birth"), ("male", "Baby's sex"))
    card(("Green Elms", "GP surgery"), ("Jean Tapley", "Health visitor"), ("", "Social worker"), ("", "Midwife"))
    card(("Zofia, 7\nLena, 4", "Other children (name, age)"), ("Marek Wieczorek", "Other parent's name"))
    card((
        "Danuta is alone in the flat from 5 in the morning until 7 at night while Marek drives. She talks to the girls over Kacper's head. "
        "She told our volunteer he has 'an old man's eyes'.", "What has led to this referral",
    ))  # fmt: skip
    card(("to not feel cold when he wakes up", "What the parent hopes for"))
    card(("Yes", "Parent has agreed to the referral"), ("Yes", "Parent has agreed to us passing on information"))
    return Case(
        "intake-card.docx", saved(doc),
        {
            "referral_date": "2026-11-09", "referrer_name": "Philippa Duxbury", "referrer_role": "Senior co-ordinator", "referrer_organisation": "Homestart Tendring", "referrer_phone": "+441632960611", "referrer_email": "pip.duxbury@hst.example.org",
            "parent_name": "Danuta Wieczorek", "parent_dob": "1991-01-14", "parent_language": "Polish", "interpreter_needed": "yes", "parent_relationship": "mother",
            "parent_address": "22 Pathfields Road, Clacton-on-Sea", "parent_postcode": "CO15 3JL", "parent_phone": "+447700900611",
            "infant_name": "Kacper Wieczorek", "infant_dob": "2026-02-26", "infant_sex": "male", "gp_practice": "Green Elms", "health_visitor": "Jean Tapley",
            "household": ["Zofia, 7", "Lena, 4"], "other_parent_name": "Marek Wieczorek",
            "reason_for_referral": "Danuta is alone in the flat from 5 in the morning until 7 at night while Marek drives. She talks to the girls over Kacper's head. She told our volunteer he has 'an old man's eyes'.",
            "hopes_and_concerns": "to not feel cold when he wakes up", "consent_to_referral": "yes", "consent_to_share": "yes",
        },
        blanks=("social_worker", "midwife"),
    )  # fmt: skip


def people_across() -> Case:
    """A maternity safeguarding hub: a column per person, the mother third, the questions down the left."""
    doc = docx.Document()
    line(doc, ("Vulnerable Families Midwifery – parent infant referral", "bold"))
    grid(doc, [
        ["", "Baby", "Father of baby", "Mother (patient)", "Sibling 1"],
        ["Forename", "Idris", "Callum", "Noreen", "Junaid"],
        ["Surname", "Rahimi", "Stott", "Rahimi", "Rahimi"],
        ["D.O.B.", "31/10/2026", "17/07/1993", "06/12/1994", "03/04/2020"],
        ["NHS No", "999 406 8997", "", "999 452 1756", ""],
        ["Ethnicity", "Mixed Asian/White", "White British", "Pakistani", ""],
        ["Contact number", "–", "07700 900622", "07700 900621", "–"],
        ["PR?", "–", "No", "Yes", "–"],
        ["Address", "With mother", "NFA, staying with friends", "40 Hornbeam Road, Chelmsford CM2 9XW", ""],
    ], head=True, bold=(0,))  # fmt: skip
    doc.add_paragraph()
    grid(doc, [
        ["Named midwife", "Oluchi Penn, Saffron team", "Due to be discharged", "13/11/26"],
        ["GP", "Dr Harkness, Baddow Village Surgery", "HV", "Bea Lomax, Chelmsford South"],
        ["Social worker", "Lorna Gaffney, FAST Chelmsford", "Plan", "Child in Need"],
        ["Perinatal MH", "CPN Drew Alder", "Probation", "n/a"],
    ], bold=(0, 2))  # fmt: skip
    line(doc, ("Is domestic abuse a feature?  ", "bold"), "Yes – historic, Callum, reported 2025, no contact order expired")
    line(
        doc,
        ("Presenting concern:  ", "bold"),
        "Noreen asks staff to feed Idris as he 'has his father's mouth'. Will change and dress him without looking at his face.",
    )
    line(doc, ("Mother's view:  ", "bold"), "She wants to love him the way she loves Junaid and is ashamed that she does not.")
    line(doc, ("Father's view:  ", "bold"), "not sought")
    line(doc, ("Referral agreed by mother?  ", "bold"), "Yes 02/11/26     ", ("Info sharing agreed?  ", "bold"), "Yes")
    line(
        doc,
        ("Completed by:  ", "bold"),
        "Oluchi Penn   ",
        ("Designation:  ", "bold"),
        "Specialist midwife   ",
        ("Bleep/Tel:  ", "bold"),
        "01632 960621   ",
        ("Date:  ", "bold"),
        "03/11/26",
    )
    return Case(
        "people-across.docx", saved(doc),
        {
            "referral_date": "2026-11-03", "referrer_name": "Oluchi Penn", "referrer_role": "Specialist midwife", "referrer_phone": "+441632960621",
            "infant_name": "Idris Rahimi", "infant_dob": "2026-10-31", "infant_nhs_number": "9994068997", "infant_ethnicity": "Mixed Asian/White",
            "parent_name": "Noreen Rahimi", "parent_dob": "1994-12-06", "parent_nhs_number": "9994521756", "parent_ethnicity": "Pakistani", "parent_phone": "+447700900621", "parent_responsibility": "yes",
            "parent_relationship": "Mother", "parent_address": "40 Hornbeam Road, Chelmsford CM2 9XW", "parent_postcode": "CM2 9XW",
            "other_parent_name": "Callum Stott", "other_parent_dob": "1993-07-17", "other_parent_phone": "+447700900622", "other_parent_responsibility": "no", "other_parent_relationship": "Father",
            "household": ["Junaid, Rahimi, 03/04/2020"],
            "midwife": "Oluchi Penn, Saffron team", "health_visitor": "Bea Lomax, Chelmsford South", "gp_name": "Dr Harkness", "gp_practice": "Baddow Village Surgery", "social_worker": "Lorna Gaffney, FAST Chelmsford", "mental_health_team": "CPN Drew Alder",
            "safeguarding_status": "child_in_need", "domestic_abuse": "yes",
            "reason_for_referral": "Noreen asks staff to feed Idris as he 'has his father's mouth'. Will change and dress him without looking at his face.",
            "voice_of_parent": "She wants to love him the way she loves Junaid and is ashamed that she does not.",
            "consent_to_referral": "yes", "consent_date": "2026-11-02", "consent_to_share": "yes",
        },
        blanks=("voice_of_other_parent",),
    )  # fmt: skip


def cell_a_page() -> Case:
    """A county's old form as three bordered pages, each one cell of label lines and answers run together."""
    doc = docx.Document()
    pages = (
        "PAGE 1 – PEOPLE\nChild: Bryony Skeet (known as Bee)\nBorn: 1st of April 2025     Female\nAdult carer: Marguerite Skeet, born 30th of September 1959\nRelationship: Paternal grandmother (special guardian since birth)\n"
        "Home: 2 Crossing Cottages, Station Road, Wrabness, Manningtree\nCO11 2TF\nLandline: 01632 960631\nEmail: mskeet59@example.com\nEthnic origin: White British\nAny disability or access need? Hearing aids, please face her when talking\n"
        "Does this adult hold parental responsibility? Yes\nIs this adult the main carer? Yes\nBirth parent(s): Dean Skeet (father), in custody",
        "PAGE 2 – PROFESSIONALS AND PLANS\nDoctor: Riverside Health Centre, Manningtree\nHealth visitor: Vanessa Crump, Tendring North\nChildren's social care: Isaac Abiola, kinship team\nOther agencies: Kinship carers' coffee morning; Sight and Sound for hearing aids\n"
        "Child protection status: None\nRisk at the property: dog, will be shut away\n",
        "PAGE 3 – REQUEST\nWhat is happening?\nBee follows Marguerite from room to room and bites when put down. Marguerite bites back tears and says she is too old for this and that Dean was the same.\n"
        "Dean's arrest happened in front of Bee.\nWhat does the carer want?\nTo find out what Bee needs and to stop comparing her with Dean.\nWhat would Bee tell us?\nDon't go where I can't see you.\n"
        "Agreement: Marguerite agrees to this referral and to information being shared. Signed M Skeet 6th of November 2026\nReferring professional: Isaac Abiola, Social Worker, Essex kinship team, 01632 960632, isaac.abiola@cc.example.org\nDated: 6th of November 2026",
    )  # fmt: skip
    for at, text in enumerate(pages):
        if at:
            doc.add_paragraph().add_run().add_break(WD_BREAK.PAGE)
        table = doc.add_table(rows=1, cols=1)
        table.style = "Table Grid"
        fill(table.rows[0].cells[0], text)
    return Case(
        "cell-a-page.docx", saved(doc),
        {
            "referral_date": "2026-11-06", "referrer_name": "Isaac Abiola", "referrer_role": "Social Worker", "referrer_organisation": "Essex kinship team", "referrer_phone": "+441632960632", "referrer_email": "isaac.abiola@cc.example.org",
            "infant_name": "Bryony Skeet (known as Bee)", "infant_dob": "2025-04-01", "infant_sex": "female",
            "parent_name": "Marguerite Skeet", "parent_dob": "1959-09-30", "parent_relationship": "Paternal grandmother (special guardian since birth)",
            "parent_address": "2 Crossing Cottages, Station Road, Wrabness, Manningtree, CO11 2TF", "parent_postcode": "CO11 2TF", "parent_phone": "+441632960631", "parent_email": "mskeet59@example.com",
            "parent_ethnicity": "White British", "accessibility_needs": "Hearing aids, please face her when talking", "parent_responsibility": "yes", "parent_primary_caregiver": "yes",
            "other_parent_name": "Dean Skeet", "other_parent_relationship": "father",
            "gp_practice": "Riverside Health Centre, Manningtree", "health_visitor": "Vanessa Crump, Tendring North", "social_worker": "Isaac Abiola, kinship team",
            "other_services": "Kinship carers' coffee morning; Sight and Sound for hearing aids", "safeguarding_status": "none", "risk_details": "dog, will be shut away",
            "reason_for_referral": "Bee follows Marguerite from room to room and bites when put down. Marguerite bites back tears and says she is too old for this and that Dean was the same.\nDean's arrest happened in front of Bee.",
            "hopes_and_concerns": "To find out what Bee needs and to stop comparing her with Dean.", "voice_of_infant": "Don't go where I can't see you.",
            "consent_to_referral": "yes", "consent_to_share": "yes", "consent_date": "2026-11-06",
        },
    )  # fmt: skip


def controls() -> Case:
    """A trust's 2024 template: content controls everywhere, prompts left in some, dates picked, a drop-down never opened."""

    def prompt(text: str) -> str:
        return sdt(r(text, '<w:rStyle w:val="PlaceholderText"/>'), "<w:showingPlcHdr/><w:text/>")

    def typed(text: str, alias: str = "") -> str:
        return sdt(r(text), "<w:text/>", alias)

    def picked(text: str, iso: str) -> str:
        return sdt(r(text), f'<w:date w:fullDate="{iso}T00:00:00Z"><w:dateFormat w:val="dd MMM yyyy"/></w:date>')

    def chosen(text: str, *others: str) -> str:
        entries = "".join(f'<w:listItem w:displayText="{one}" w:value="{one}"/>' for one in (text, *others))
        return sdt(r(text), f"<w:dropDownList>{entries}</w:dropDownList>")

    def head(text: str) -> str:
        return tr(span(text, 4, '<w:b/><w:color w:val="FFFFFF"/>', "005EB8"))

    def label(text: str) -> str:
        return tc(p(r(text, BOLD)), properties='<w:shd w:val="clear" w:fill="E8EDEE"/>')

    body = p(r("Mid and South Perinatal Pathways  Version 3.2  Review due April 2027", '<w:sz w:val="14"/>')) + tbl(
        head("Date and referrer"),
        tr(label("Referral date"), tc(p(picked("18 Nov 2026", "2026-11-18"))), label("Referrer"), tc(p(typed("Bernice Kwarteng", "referrer")))),
        tr(label("Profession"), tc(p(chosen("Health Visitor", "Midwife", "GP", "Social Worker", "Other"))), label("Team/Base"), tc(p(typed("Canvey Island Healthy Family Team")))),
        tr(label("Direct line"), tc(p(prompt("Click or tap here to enter text."))), label("Secure email"), tc(p(typed("bernice.kwarteng@hft.example.org")))),
        head("Client (parent or carer)"),
        tr(label("Full name"), tc(p(typed("Jodie Maddox"))), label("Date of birth"), tc(p(picked("27 Jun 2004", "2004-06-27")))),
        tr(label("NHS number"), tc(p(typed("999 402 5112"))), label("Mobile"), tc(p(typed("07700 900641")))),
        tr(label("Ethnicity"), tc(p(prompt("Choose an item."))), label("First language"), tc(p(chosen("English", "Polish", "Romanian")))),
        tr(label("Address with postcode"), tc(p(typed("Flat 11, Labworth House, Canvey Island, SS8 7EB")), properties='<w:gridSpan w:val="3"/>')),
        tr(label("Relationship to infant"), tc(p(chosen("Birth mother", "Birth father", "Foster carer"))), label("Interpreter?"), tc(p(box("0"), " Yes  ", box("1", "☒"), " No"))),
        head("Infant"),
        tr(label("Name"), tc(p(typed("Blake Maddox-Yeo"))), label("DOB or EDD"), tc(p(picked("04 Mar 2026", "2026-03-04")))),
        tr(label("NHS number"), tc(p(prompt("10 digits"))), label("Sex"), tc(p(box("1", "☒"), " Male  ", box("0"), " Female  ", box("0"), " Other"))),
        head("Other parent"),
        tr(label("Full name"), tc(p(typed("Aidan Yeo"))), label("Involved?"), tc(p(chosen("Not involved", "Involved", "Unknown")))),
        head("Professionals"),
        tr(label("GP surgery"), tc(p(typed("Third Avenue Health Centre"))), label("Social worker"), tc(p(prompt("Name, team, phone")))),
        head("Safeguarding"),
        tr(label("Current level"), tc(p(chosen("Early Help", "None", "Child in Need", "Child Protection", "Looked After"))), label("Domestic abuse"), tc(p(box("0"), " Yes  ", box("0"), " No  ", box("1", "☒"), " Not known"))),
        head("Reason for referral"),
        tr(tc(sdt(p("Jodie left care at 18 and has no adult she trusts. She says Blake 'does it on purpose' when he cries at night.") + p("She has asked me twice if babies can be swapped. Said with a laugh, then tears."), "<w:richText/>"), properties='<w:gridSpan w:val="4"/>')),
        head("Voice of the infant"),
        tr(tc(p(prompt("Describe what the infant communicates through behaviour, sleep, feeding and cues.")), properties='<w:gridSpan w:val="4"/>')),
        head("Voice of the parent"),
        tr(tc(p(typed("\"Nobody taught me, I am making it up.\"")), properties='<w:gridSpan w:val="4"/>')),
        head("Consent"),
        tr(label("Client agrees to referral"), tc(p(box("1", "☒"), " Yes  ", box("0"), " No")), label("Date agreed"), tc(p(picked("16 Nov 2026", "2026-11-16")))),
        tr(label("Client agrees to information sharing"), tc(p(box("1", "☒"), " Yes  ", box("0"), " No")), label("Client has copy"), tc(p(box("0"), " Yes  ", box("1", "☒"), " No"))),
    )  # fmt: skip
    return Case(
        "controls.docx", packed(body),
        {
            "referral_date": "2026-11-18", "referrer_name": "Bernice Kwarteng", "referrer_role": "Health Visitor", "referrer_organisation": "Canvey Island Healthy Family Team", "referrer_email": "bernice.kwarteng@hft.example.org",
            "parent_name": "Jodie Maddox", "parent_dob": "2004-06-27", "parent_nhs_number": "9994025112", "parent_phone": "+447700900641", "parent_language": "English",
            "parent_address": "Flat 11, Labworth House, Canvey Island, SS8 7EB", "parent_postcode": "SS8 7EB", "parent_relationship": "Birth mother", "interpreter_needed": "no",
            "infant_name": "Blake Maddox-Yeo", "infant_dob": "2026-03-04", "infant_sex": "male", "other_parent_name": "Aidan Yeo",
            "gp_practice": "Third Avenue Health Centre", "safeguarding_status": "early_help", "domestic_abuse": "not_known",
            "reason_for_referral": "Jodie left care at 18 and has no adult she trusts. She says Blake 'does it on purpose' when he cries at night.\nShe has asked me twice if babies can be swapped. Said with a laugh, then tears.",
            "voice_of_parent": "\"Nobody taught me, I am making it up.\"",
            "consent_to_referral": "yes", "consent_to_share": "yes", "consent_date": "2026-11-16",
        },
        blanks=("referrer_phone", "parent_ethnicity", "infant_nhs_number", "social_worker", "voice_of_infant"),
    )  # fmt: skip


def legacy_fields() -> Case:
    """A 2006 protected form: legacy text, tick and drop-down fields, en-spaces in those never entered."""

    def text(value: str = "") -> str:
        return field("<w:textInput/>", "FORMTEXT", r(value or "\u2002" * 5))

    def tick(on: bool) -> str:
        return field(
            f'<w:checkBox><w:sizeAuto/><w:default w:val="0"/>{"<w:checked/>" if on else ""}</w:checkBox>',
            "FORMCHECKBOX",
            separate=False,
        )

    def drop(at: int, *entries: str) -> str:
        held = "".join(f'<w:listEntry w:val="{one}"/>' for one in entries)
        return field(f'<w:ddList><w:result w:val="{at}"/>{held}</w:ddList>', "FORMDROPDOWN", separate=False)

    body = (
        p(r("SOUTH ESSEX ADULT COMMUNITY MENTAL HEALTH – EXTERNAL REFERRAL (FORM MH17)", BOLD))
        + p(r("Service referred to: ", BOLD), text("PIMHS"), r("     Date: ", BOLD), text("30-10-2026"))
        + p(r("A. Service user", BOLD))
        + tbl(
            tr(tc(p("Title ", drop(2, "Mr", "Mrs", "Ms", "Dr"), "  Surname ", text("Ferrand"))), tc(p("Forenames ", text("Imelda")))),
            tr(tc(p("D.o.B. ", text("21-02-1988"))), tc(p("NHS No. ", text("999 320 6512")))),
            tr(tc(p("Address ", text("5 Elder Tree Road, Canvey Island"))), tc(p("Postcode ", text("SS8 8AB")))),
            tr(tc(p("Tel (home) ", text())), tc(p("Tel (mobile) ", text("07700 900651")))),
            tr(tc(p("Can messages be left? ", "Yes ", tick(False), " No ", tick(True))), tc(p("Ethnic category ", drop(4, "Please select", "White British", "White Irish", "Asian", "Filipino", "Black Caribbean")))),
        )
        + p(r("B. Children", BOLD))
        + tbl(
            tr(tc("Name"), tc("Date of birth"), tc("Subject of referral")),
            tr(tc(p(text("Marisol Ferrand"))), tc(p(text("19-12-2025"))), tc(p(tick(True)))),
            tr(tc(p(text("Benedict Ferrand"))), tc(p(text("02-09-2018"))), tc(p(tick(False)))),
            tr(tc(p(text())), tc(p(text())), tc(p(tick(False)))),
        )
        + p("Service user is the child’s  ", tick(True), " mother  ", tick(False), " father  ", tick(False), " other (state) ", text())
        + p(r("C. Clinical", BOLD))
        + p("Diagnosis and current treatment: ", text("F31.7 bipolar disorder, in remission. Lithium, levels monthly. Care plan reviewed September."))
        + p("Current risk: ", text("No current suicidal ideation. Stopped lithium in 2019 and was admitted."))
        + p("Safeguarding children: ", tick(False), " not known  ", tick(False), " none  ", tick(True), " Child in Need  ", tick(False), " Child Protection  ", tick(False), " LAC")
        + p("Reason for this referral: ", text("Imelda fears passing her illness on and watches Marisol for signs of mania. Will not let her get excited. Marisol has become very flat with her."))
        + p("Service user’s wishes: ", text("to be able to laugh with her without checking"))
        + p(r("D. Professionals", BOLD))
        + p("GP ", text("Dr Menon"), " of ", text("Rushbottom Lane Surgery"))
        + p("Care co-ordinator ", text("Howard Lisle, First Response South"), "  Social worker ", text("Nadia Prime"), "  Health visitor ", text())
        + p(r("E. Agreement", BOLD))
        + p("Service user agrees to this referral ", tick(True), " Yes ", tick(False), " No    Service user agrees to sharing of records ", tick(False), " Yes ", tick(True), " No")
        + p("Referred by ", text("Howard Lisle"), "  Post held ", text("Community psychiatric nurse"), "  Ext/Tel ", text("01632 960651"))
    )  # fmt: skip
    return Case(
        "MH17.docx", packed(body),
        {
            "referral_date": "2026-10-30", "referrer_name": "Howard Lisle", "referrer_role": "Community psychiatric nurse", "referrer_phone": "+441632960651",
            "parent_name": "Ms Imelda Ferrand", "parent_dob": "1988-02-21", "parent_nhs_number": "9993206512", "parent_address": "5 Elder Tree Road, Canvey Island", "parent_postcode": "SS8 8AB",
            "parent_phone": "+447700900651", "safe_to_leave_message": "no", "parent_ethnicity": "Filipino", "parent_relationship": "mother",
            "infant_name": "Marisol Ferrand", "infant_dob": "2025-12-19", "household": ["Benedict Ferrand, 02-09-2018"],
            "mental_health": "F31.7 bipolar disorder, in remission. Lithium, levels monthly. Care plan reviewed September.",
            "risk_details": "No current suicidal ideation. Stopped lithium in 2019 and was admitted.", "safeguarding_status": "child_in_need",
            "reason_for_referral": "Imelda fears passing her illness on and watches Marisol for signs of mania. Will not let her get excited. Marisol has become very flat with her.",
            "hopes_and_concerns": "to be able to laugh with her without checking", "gp_name": "Dr Menon", "gp_practice": "Rushbottom Lane Surgery",
            "mental_health_team": "Howard Lisle, First Response South", "social_worker": "Nadia Prime", "consent_to_referral": "yes", "consent_to_share": "no",
        },
        blanks=("health_visitor",),
    )  # fmt: skip


def wingdings() -> Case:
    """A council's nursery form: ticks and crosses as Wingdings symbols, the box behind its word, two unborn-or-born lines."""

    def sign(code: str, font: str = "Wingdings") -> str:
        return f'<w:r><w:sym w:font="{font}" w:char="F0{code}"/></w:r>'

    on, off, tick = sign("FE"), sign("A8"), sign("FC")
    body = (
        p(r("Thurrock Early Years – Under Twos Wellbeing Request", '<w:b/><w:sz w:val="32"/>'))
        + p("Who is asking? ", r("Chardonnay Biggs", '<w:color w:val="1F3864"/>'), "   Job: ", r("Nursery manager", '<w:color w:val="1F3864"/>'))
        + p("Setting: ", r("Tilbury Tots day nursery", '<w:color w:val="1F3864"/>'), "   Phone: ", r("01632 960661", '<w:color w:val="1F3864"/>'), "   Date: ", r("17/11/2026", '<w:color w:val="1F3864"/>'))
        + tbl(
            tr(tc(p(r("Child", BOLD))), tc(p(r("Grown-up this request is about", BOLD)))),
            tr(
                tc("Name: Ezekiel Addo-Wright", "Date of birth: 09/01/2025", p("Boy ", on, "   Girl ", off), "Lives at: 19 Dunlop Road, Tilbury", "RM18 7BX"),
                tc("Name: Perpetua Addo", "Date of birth: 11/11/1985", p("Mum ", on, "   Dad ", off, "   Carer ", off), "Mobile: 07700 900661", p("Message OK? Yes ", on, "  No ", off)),
            ),
        )
        + p("Needs an interpreter?   Yes ", off, "   No ", on)
        + p("Has parental responsibility?   Yes ", on, "   No ", off, "   Don’t know ", off)
        + p(r("Who helps this family? (tick, then name)", BOLD))
        + p(tick, " Health visitor  Mrs Oyekan, Tilbury HC")
        + p(sign("FB"), " Social worker")
        + p(tick, " Doctor  Dr Pell, Sai Medical Centre")
        + p(tick, " Anybody else  Portage, Linda on Wednesdays")
        + p("Social care level   None ", on, "   Early help ", off, "   Child in need ", off, "   Child protection ", off)
        + p(r("What have you noticed?", BOLD))
        + p("Ezekiel does not look up at pick-up time. Perpetua stands by the door and says ‘he never wants me’. She has started sending his cousin.")
        + p(r("What does the grown-up say?", BOLD))
        + p("That he loved the childminder and she was the stranger.")
        + p(r("Permissions", BOLD))
        + p("The grown-up has said yes to this request ", on)
        + p("The grown-up has said yes to us talking to each other ", on)
        + p("Photograph permission ", off)
    )  # fmt: skip
    return Case(
        "wingdings.docx", packed(body),
        {
            "referral_date": "2026-11-17", "referrer_name": "Chardonnay Biggs", "referrer_role": "Nursery manager", "referrer_organisation": "Tilbury Tots day nursery", "referrer_phone": "+441632960661",
            "infant_name": "Ezekiel Addo-Wright", "infant_dob": "2025-01-09", "infant_sex": "male",
            "parent_name": "Perpetua Addo", "parent_dob": "1985-11-11", "parent_relationship": "Mum", "parent_phone": "+447700900661", "safe_to_leave_message": "yes",
            "parent_address": "19 Dunlop Road, Tilbury, RM18 7BX", "parent_postcode": "RM18 7BX", "interpreter_needed": "no", "parent_responsibility": "yes",
            "health_visitor": "Mrs Oyekan, Tilbury HC", "gp_name": "Dr Pell", "gp_practice": "Sai Medical Centre", "other_services": "Portage, Linda on Wednesdays", "safeguarding_status": "none",
            "reason_for_referral": "Ezekiel does not look up at pick-up time. Perpetua stands by the door and says ‘he never wants me’. She has started sending his cousin.",
            "voice_of_parent": "That he loved the childminder and she was the stranger.", "consent_to_referral": "yes", "consent_to_share": "yes",
        },
        blanks=("social_worker",),
    )  # fmt: skip


def highlighted() -> Case:
    """A form with no boxes: the options struck in one half by one person, highlighted in the other half by the next."""
    doc = docx.Document()
    line(doc, ("Castle Point Family Hub – Pathway Referral (please delete / highlight as appropriate)", "bold"))
    line(
        doc,
        "Child’s name: Maeve Ó Briain      DoB: 15-06-2026      ",
        ("Male", "strike"),
        " / Female / ",
        ("Prefer not to say", "strike"),
    )
    line(
        doc,
        "Parent’s name: Ciara Ó Briain      DoB: 03-03-1987      Relationship: ",
        "Mother",
        " / ",
        ("Father", "strike"),
        " / ",
        ("Other", "strike"),
    )
    line(doc, "Address: 61 Kiln Road, Thundersley, Benfleet      Postcode: SS7 1TA")
    line(doc, "Telephone: 07700 900671       Email: ciara.obriain@example.com")
    line(doc, "OK to leave a message?  ", ("Yes", "strike"), " / No  – partner answers her phone")
    line(doc, "Interpreter: ", ("Y", "strike"), " / N")
    doc.add_paragraph()
    said(doc, "Part 2 is completed by the hub practitioner", italic=True, size=9)
    line(doc, "Is there domestic abuse, now or before?   ", ("Yes", "highlight"), "   No   Not known   Not asked")
    line(doc, "Main carer of this child?   ", ("Yes", "highlight"), "   No")
    line(
        doc,
        "Level of need:   Universal    ",
        ("Early Help", "highlight"),
        "    Child in Need    Child Protection    Looked After",
    )
    line(
        doc,
        "Safeguarding details: controlling about money, one incident of a door broken in May, MARAC considered and not met. Ciara has the Compass number.",
    )
    grid(doc, [
        ["Partner / other parent", "Donal Ó Briain, husband"], ["GP", "The Hollies Surgery"], ["HV", "Kath Inskip"], ["Others", "Safer Places, Thursday drop-in"],
        ["Why now?", "Ciara says she has handed Maeve over to the pram. She feeds her facing outwards so that Donal cannot say she is doing it wrong."],
        ["Child’s experience", "Maeve startles at the front door. She watches the baby in the mirror but not her mum."],
    ], bold=(0,))  # fmt: skip
    line(doc, "Parent agrees to this referral:   ", ("Yes", "highlight"), "   No")
    line(
        doc,
        "Parent agrees that we share information with:   ",
        ("Health", "highlight"),
        "   ",
        ("Social care", "highlight"),
        "   School",
    )
    line(doc, "Practitioner: Tolu Sandiford      Role: Family Hub practitioner      Tel: 01632 960671      Date: 13-11-2026")
    return Case(
        "highlighted.docx", saved(doc),
        {
            "referral_date": "2026-11-13", "referrer_name": "Tolu Sandiford", "referrer_role": "Family Hub practitioner", "referrer_phone": "+441632960671",
            "infant_name": "Maeve Ó Briain", "infant_dob": "2026-06-15", "infant_sex": "female",
            "parent_name": "Ciara Ó Briain", "parent_dob": "1987-03-03", "parent_relationship": "Mother", "parent_address": "61 Kiln Road, Thundersley, Benfleet", "parent_postcode": "SS7 1TA",
            "parent_phone": "+447700900671", "parent_email": "ciara.obriain@example.com", "safe_to_leave_message": "no", "interpreter_needed": "no", "parent_primary_caregiver": "yes",
            "domestic_abuse": "yes", "safeguarding_status": "early_help",
            "safeguarding_details": "controlling about money, one incident of a door broken in May, MARAC considered and not met. Ciara has the Compass number.",
            "other_parent_name": "Donal Ó Briain", "other_parent_relationship": "husband", "gp_practice": "The Hollies Surgery", "health_visitor": "Kath Inskip", "other_services": "Safer Places, Thursday drop-in",
            "reason_for_referral": "Ciara says she has handed Maeve over to the pram. She feeds her facing outwards so that Donal cannot say she is doing it wrong.",
            "voice_of_infant": "Maeve startles at the front door. She watches the baby in the mirror but not her mum.",
            "consent_to_referral": "yes", "consent_to_share": "yes",
        },
    )  # fmt: skip


def text_boxes() -> Case:
    """A charity's poster-like sheet: every answer in a drawn text box, the old VML copy beside each."""

    def drawn(number: int, *paragraphs: str) -> str:
        inner = f"<w:txbxContent>{''.join(paragraphs)}</w:txbxContent>"
        return (
            '<w:p><w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor behindDoc="0" simplePos="0">'
            f'<wp:simplePos x="0" y="0"/><wp:extent cx="5400000" cy="900000"/><wp:docPr id="{number}" name="Text Box {number}"/>'
            '<a:graphic><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape">'
            f'<wps:wsp><wps:cNvSpPr txBox="1"/><wps:spPr/><wps:txbx>{inner}</wps:txbx><wps:bodyPr/></wps:wsp>'
            "</a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict>"
            f'<v:shape id="_x{number}" type="#_x0000_t202"><v:textbox>{inner}</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>'
        )

    body = (
        p(r("DadPad Essex: a dad who could do with a hand", '<w:b/><w:sz w:val="40"/>'))
        + drawn(1, p(r("HIS DETAILS", BOLD)), p("Dad’s name: Winston Adeleke"), p("Date of birth: 20 July 1990"), p("Mobile: 07700 900681"), p("Lives at 8 Skylark Rise, Harlow CM17 9PD"), p("Preferred language: English"))
        + drawn(2, p(r("THE BABY", BOLD)), p("Baby’s name: Renée Adeleke"), p("Born on 13 April 2026 at 41 weeks"), p("Baby’s NHS number 999 699 3701"))
        + drawn(3, p(r("BABY’S MUM", BOLD)), p("Name: Solange Adeleke"), p("Phone: 07700 900682"), p("Does mum have parental responsibility? Yes"))
        + drawn(4, p(r("IN HIS OWN WORDS", BOLD)), p("“I did the compressions. I look at her now and I am still counting.”"))
        + drawn(5, p(r("WHAT HE WANTS FROM THIS", BOLD)), p("To pick her up without his heart going."))
        + drawn(6, p(r("WHAT WORRIES US", BOLD)), p("Renée collapsed at five days old and Winston resuscitated her. He checks her breathing through the night, works days, and leaves the room if she is asleep on Solange."))
        + drawn(7, p(r("HIS DOCTOR", BOLD)), p("Old Harlow Health Centre"), p(r("HEALTH VISITOR", BOLD)), p("Gaynor Tait"))
        + drawn(8, p(r("SENT BY", BOLD)), p("Errol Pinnock, peer supporter, DadPad Essex"), p("errol@dadpad.example.org / 01632 960681"), p("Sent on 20 November 2026"))
        + drawn(9, p(r("IS HE HAPPY WITH THIS?", BOLD)), p("Happy to be referred: ", box("1", "☒"), " yes ", box("0"), " no"), p("Happy for PIMHS to talk to us: ", box("1", "☒"), " yes ", box("0"), " no"))
        + p(r("DadPad Essex is a project of the Harlow Fathers’ Trust. Registered office 1 The Stow, Harlow.", '<w:sz w:val="14"/>'))
    )  # fmt: skip
    return Case(
        "text-boxes.docx", packed(body),
        {
            "referral_date": "2026-11-20", "referrer_name": "Errol Pinnock", "referrer_role": "peer supporter", "referrer_organisation": "DadPad Essex", "referrer_phone": "+441632960681", "referrer_email": "errol@dadpad.example.org",
            "infant_name": "Renée Adeleke", "infant_dob": "2026-04-13", "gestation_at_birth": "41+0", "infant_nhs_number": "9996993701",
            "parent_name": "Winston Adeleke", "parent_dob": "1990-07-20", "parent_relationship": "Father", "parent_phone": "+447700900681", "parent_address": "8 Skylark Rise, Harlow CM17 9PD", "parent_postcode": "CM17 9PD", "parent_language": "English",
            "other_parent_name": "Solange Adeleke", "other_parent_relationship": "Mother", "other_parent_phone": "+447700900682", "other_parent_responsibility": "yes",
            "gp_practice": "Old Harlow Health Centre", "health_visitor": "Gaynor Tait",
            "reason_for_referral": "Renée collapsed at five days old and Winston resuscitated her. He checks her breathing through the night, works days, and leaves the room if she is asleep on Solange.",
            "voice_of_parent": "“I did the compressions. I look at her now and I am still counting.”", "hopes_and_concerns": "To pick her up without his heart going.",
            "consent_to_referral": "yes", "consent_to_share": "yes",
        },
    )  # fmt: skip


def tab_leaders() -> Case:
    """A hospital's antenatal sheet typed on tab stops with dotted leaders, three short answers a line, no colons at all."""
    doc = docx.Document()
    said(doc, "PRINCESS ALEXANDRA – ANTENATAL CLINIC – REQUEST TO PIMHS", bold=True, size=13)

    def stops(*texts: str) -> None:
        paragraph = doc.add_paragraph()
        for at, stop in enumerate((3.5, 8.5, 11.5, 16)):
            leader = WD_TAB_LEADER.DOTS if at % 2 == 0 else WD_TAB_LEADER.SPACES
            paragraph.paragraph_format.tab_stops.add_tab_stop(Cm(stop), WD_TAB_ALIGNMENT.LEFT, leader)
        paragraph.add_run("\t".join(texts))

    stops("Surname", "PETRAUSKAITE", "First name", "Egle")
    stops("D.O.B.", "04 02 1999", "Hosp no", "K204417")
    stops("NHS number", "999 784 9957", "Mobile", "07700 900691")
    stops("Address", "32 Copshall Close, Harlow", "Postcode", "CM18 7PT")
    stops("E.D.D.", "19 03 2027", "Gestation", "23+0")
    stops("Parity", "G3 P1", "Booked by", "Comfort Essien")
    stops("First language", "Lithuanian", "Interpreter", "Yes")
    stops("Partner", "Tomas Vitkus", "His mobile", "07700 900692")
    stops("G.P.", "Dr Nuttall", "Practice", "Addison House")
    stops("Midwife", "Comfort Essien", "Social worker", "")
    stops("Other children", "Matas, 5, in Lithuania with grandparents")
    said(doc, "REASON", bold=True)
    said(
        doc,
        "Lost a daughter at 24 weeks last November. Egle has not told anyone at work that she is pregnant. She covers her bump in the waiting room and asks us not to say 'baby'.",
    )
    said(doc, "WOMAN'S WISHES", bold=True)
    said(doc, "To get past 24 weeks, then she says she can start.")
    said(doc, "MENTAL HEALTH HISTORY", bold=True)
    said(doc, "Low mood 2025, saw Talking Therapies, discharged in April. EPDS 13 today, q10 = 0.")
    stops("Consents to referral", "Yes", "Consents to sharing", "Yes")
    stops("Referred by", "Comfort Essien", "Grade", "Community midwife")
    stops("Phone", "01632 960691", "Date", "20 11 2026")
    return Case(
        "tab-leaders.docx", saved(doc),
        {
            "referral_date": "2026-11-20", "referrer_name": "Comfort Essien", "referrer_role": "Community midwife", "referrer_phone": "+441632960691",
            "infant_due_date": "2027-03-19", "gestation_now": "23+0",
            "parent_name": "Egle PETRAUSKAITE", "parent_dob": "1999-02-04", "parent_nhs_number": "9997849957", "parent_phone": "+447700900691", "parent_address": "32 Copshall Close, Harlow", "parent_postcode": "CM18 7PT",
            "parent_language": "Lithuanian", "interpreter_needed": "yes", "other_parent_name": "Tomas Vitkus", "other_parent_relationship": "Partner", "other_parent_phone": "+447700900692",
            "gp_name": "Dr Nuttall", "gp_practice": "Addison House", "midwife": "Comfort Essien", "household": ["Matas, 5, in Lithuania with grandparents"],
            "reason_for_referral": "Lost a daughter at 24 weeks last November. Egle has not told anyone at work that she is pregnant. She covers her bump in the waiting room and asks us not to say 'baby'.",
            "hopes_and_concerns": "To get past 24 weeks, then she says she can start.", "mental_health": "Low mood 2025, saw Talking Therapies, discharged in April. EPDS 13 today, q10 = 0.",
            "consent_to_referral": "yes", "consent_to_share": "yes",
        },
        blanks=("social_worker",),
        unmatched=("K204417", "G3 P1"),
    )  # fmt: skip


def real_numbers() -> Case:
    """A doula charity: Word's own numbering, questions long and chatty, answers in italics underneath, some skipped."""
    doc = docx.Document()
    doc.add_heading("Birth Circle – passing a family on", 1)
    said(doc, "Type as much or as little as you can. Leave out what you do not know. We do not chase.", size=9)

    def asked(question: str, *answers: str) -> None:
        doc.add_paragraph(question, style="List Number")
        for answer in answers:
            doc.add_paragraph().add_run(answer).italic = True

    asked("Hello! Who are you, and what do you do?", "Zainab Mirza, doula co-ordinator")
    asked("Which organisation are you from?", "Birth Circle East")
    asked("What is the best email or number to get you on?", "zainab@birthcircle.example.org")
    asked("What is the mother called?", "Leanne Fossett")
    asked("When was she born?", "6 January 2003")
    asked("Where is she living at the moment, including the postcode?", "Room 4, Berechurch House, Colchester CO2 8NF")
    asked("What number is it safe to ring her on?", "07700 900701")
    asked("Has the baby been born? If so, what is the baby's name, and when was he or she born?", "Yes. Dolly, 1 October 2026")
    asked("If the baby is not born yet, when is it due?")
    asked("Does the baby have a health visitor? Who?")
    asked("Which doctor's surgery are they with?", "East Hill Surgery")
    asked(
        "Is children's services involved? Tell us how.",
        "Yes, Dolly is on a child protection plan, neglect, since before she was born",
    )
    asked("Who is the social worker?", "Craig Minter")
    asked("Is there another parent in the picture? Name and how they fit in.")
    asked(
        "What made you think of parent-infant therapy for them?",
        "Leanne had two babies adopted in 2021 and 2023. This one came home with her. She will not put Dolly down for anyone, even the midwife to weigh her.",
        "She says that if she lets go of her they will take her.",
    )
    asked("What does she hope will be different?", "To believe it is allowed")
    asked("Have you asked her? Did she say yes?", "Asked on 12 November 2026 and she said yes")
    asked("And may we talk to the other people helping her?", "Yes, but ask her first about the police")
    return Case(
        "birth-circle.docx", saved(doc),
        {
            "referrer_name": "Zainab Mirza", "referrer_role": "doula co-ordinator", "referrer_organisation": "Birth Circle East", "referrer_email": "zainab@birthcircle.example.org",
            "parent_name": "Leanne Fossett", "parent_dob": "2003-01-06", "parent_relationship": "mother", "parent_address": "Room 4, Berechurch House, Colchester CO2 8NF", "parent_postcode": "CO2 8NF", "parent_phone": "+447700900701",
            "infant_name": "Dolly", "infant_dob": "2026-10-01", "gp_practice": "East Hill Surgery",
            "safeguarding_status": "child_protection", "safeguarding_details": "Yes, Dolly is on a child protection plan, neglect, since before she was born", "social_worker": "Craig Minter",
            "reason_for_referral": "Leanne had two babies adopted in 2021 and 2023. This one came home with her. She will not put Dolly down for anyone, even the midwife to weigh her.\nShe says that if she lets go of her they will take her.",
            "hopes_and_concerns": "To believe it is allowed", "consent_to_referral": "yes", "consent_to_share": "yes", "consent_date": "2026-11-12",
        },
        blanks=("infant_due_date", "other_parent_name", "health_visitor"),
    )  # fmt: skip


def three_pairs() -> Case:
    """A GP system's merge (EMIS-like): three label-answer pairs a row, problem and medication lists below that belong to nobody's field."""
    doc = docx.Document()
    doc.sections[0].footer.paragraphs[0].text = "Document created 19-Nov-2026 17:52 by FORDE, Anita (Dr)   Page 1 of 2"
    line(doc, ("REFERRAL FORM: SPECIALIST PERINATAL / PARENT-INFANT", "bold"))
    grid(doc, [
        ["Surname", "HEMMINGS", "Forename(s)", "Keira Louise", "Title", "Miss"],
        ["DOB", "08-Aug-1997", "Age", "29y 3m", "NHS No.", "999 841 0290"],
        ["House name", "", "Street", "15 Nursery Road", "Town", "Hockley"],
        ["Post code", "SS5 4HW", "Home tel", "", "Mobile", "07700900711"],
        ["Ethnicity", "British or mixed British - ethnic category 2001 census", "Main language", "English", "Interpreter", "No"],
        ["Baby's name", "Frankie Hemmings", "Baby's DOB", "22-Sep-2026", "Baby's NHS No.", "999 449 3620"],
        ["Next of kin", "Dorothy Hemmings (mother)", "NOK tel", "01632 960713", "Partner", "Lewis Bright"],
    ], bold=(0, 2, 4))  # fmt: skip
    line(doc, "")
    grid(doc, [
        ["Referring GP", "Dr Anita Forde", "Practice", "Church View Surgery", "Practice code", "F81999"],
        ["Practice tel", "01632 960711", "Usual GP", "Dr S Lamptey", "Date of referral", "19-Nov-2026"],
        ["Practice address", "Burley Way, Rayleigh SS6 9XX"],
    ], bold=(0, 2, 4))  # fmt: skip
    line(doc, ("Reason for referral", "bold"))
    line(
        doc,
        "Thank you for seeing Keira, 8 weeks after a forceps delivery and third degree tear. She describes Frankie as 'angry at me'. She has lost confidence in feeding and her mum does nights.",
    )
    line(doc, "Keira would like help to feel like his mum. She is aware of and consents to this referral.")
    line(doc, ("Active problems", "bold"))
    for problem in ("22-Sep-2026 Third degree perineal tear", "2019 Generalised anxiety disorder", "2014 Asthma"):
        line(doc, problem)
    line(doc, ("Medication (repeat)", "bold"))
    line(doc, "Sertraline 50mg tablets - one daily - 28 tablet")
    line(doc, ("Allergies", "bold"))
    line(doc, "Penicillin - rash")
    line(doc, ("Safeguarding flags", "bold"))
    line(doc, "No safeguarding concerns recorded")
    return Case(
        "three-pairs.docx", saved(doc),
        {
            "referral_date": "2026-11-19", "referrer_name": "Dr Anita Forde", "referrer_role": "GP", "referrer_organisation": "Church View Surgery", "referrer_phone": "+441632960711", "referrer_address": "Burley Way, Rayleigh SS6 9XX",
            "parent_name": "Miss Keira Louise HEMMINGS", "parent_dob": "1997-08-08", "parent_nhs_number": "9998410290", "parent_address": "15 Nursery Road, Hockley", "parent_postcode": "SS5 4HW", "parent_phone": "+447700900711",
            "parent_ethnicity": "British or mixed British - ethnic category 2001 census", "parent_language": "English", "interpreter_needed": "no",
            "infant_name": "Frankie Hemmings", "infant_dob": "2026-09-22", "infant_nhs_number": "9994493620", "other_parent_name": "Lewis Bright", "other_parent_relationship": "Partner",
            "gp_name": "Dr S Lamptey", "gp_practice": "Church View Surgery",
            "reason_for_referral": "Thank you for seeing Keira, 8 weeks after a forceps delivery and third degree tear. She describes Frankie as 'angry at me'. She has lost confidence in feeding and her mum does nights.\nKeira would like help to feel like his mum. She is aware of and consents to this referral.",
            "consent_to_referral": "yes", "safeguarding_details": "No safeguarding concerns recorded",
        },
        unmatched=("Third degree perineal tear", "Sertraline 50mg tablets", "Penicillin - rash"),
    )  # fmt: skip


def typed_over() -> Case:
    """A form with underscores and dots typed over at 6 pm: blanks broken up by the answers, no capitals, guidance left in."""
    doc = docx.Document()
    line(doc, ("EAST COAST 0-19 SERVICE   REFERRAL TO SPECIALIST SERVICE", "bold"))
    line(doc, "SERVICE REFERRED TO _pimhs___________________________ DATE ___16/11/26_______")
    line(doc, "NAME OF CHILD ______arlo finch-dale____________ DOB ___7/5/26____ M/F __m__")
    line(doc, "NHS NUMBER __9993525375_______________")
    line(doc, "NAME OF PARENT(S) ____mum stacey finch 12/12/00, dad liam dale_______________")
    line(doc, "ADDRESS ___11 brightwell ave, dovercourt_______________________________")
    line(doc, "______________________________ POSTCODE __co12 4qd_______")
    line(doc, "TEL NO ____07700 900721 (stacey)_________")
    line(doc, "PREFERRED LANGUAGE ________________________ INTERPRETER Y/N __n___")
    line(doc, "GP ……fryatt hospital surgery………………… SCHOOL/NURSERY ……………………………")
    line(doc, "SOCIAL WORKER ……………………………………… TEAM ………………………………")
    line(doc, "IS CHILD SUBJECT TO   CP ____   CIN ____   EHP __x__   LAC ____")
    line(doc, "REASON FOR REFERRAL (please be specific; give dates and examples; continue overleaf)")
    line(
        doc,
        "__stacey was sectioned in june 4wks after arlo, home since sept. cant remember his first weeks. says he likes liam best and she's not wrong.",
    )
    line(doc, "arlo does turn to liam. stacey takes this as proof. crying at both contacts._________________________")
    line(doc, "PARENT’S HOPES __wants him to want her________________________")
    line(doc, "RISKS TO STAFF ___none_______")
    line(doc, "PARENT CONSENT OBTAINED   YES __x__   NO ____      VERBAL __x__   WRITTEN ____")
    line(doc, "REFERRER’S NAME ___deb rushmere____________ DESIGNATION ___hv_______________")
    line(doc, "BASE __harwich clinic_____ TEL __01632 960721____")
    return Case(
        "typed-over.docx", saved(doc),
        {
            "referral_date": "2026-11-16", "referrer_name": "deb rushmere", "referrer_role": "hv", "referrer_organisation": "harwich clinic", "referrer_phone": "+441632960721",
            "infant_name": "arlo finch-dale", "infant_dob": "2026-05-07", "infant_sex": "male", "infant_nhs_number": "9993525375",
            "parent_name": "stacey finch", "parent_dob": "2000-12-12", "parent_relationship": "mum", "parent_address": "11 brightwell ave, dovercourt", "parent_postcode": "CO12 4QD", "parent_phone": "+447700900721", "interpreter_needed": "no",
            "other_parent_name": "liam dale", "other_parent_relationship": "dad", "gp_practice": "fryatt hospital surgery", "safeguarding_status": "early_help",
            "reason_for_referral": "stacey was sectioned in june 4wks after arlo, home since sept. cant remember his first weeks. says he likes liam best and she's not wrong.\narlo does turn to liam. stacey takes this as proof. crying at both contacts.",
            "hopes_and_concerns": "wants him to want her", "risk_details": "none", "consent_to_referral": "yes",
        },
        blanks=("parent_language", "social_worker"),
    )  # fmt: skip


def bullets() -> Case:
    """A duty worker's bulleted hand-over with sub-bullets in place of a form."""
    doc = docx.Document()
    said(doc, "PIMHS referral – duty desk, Compass domestic abuse service", bold=True)
    for level, text in (
        (1, "Referrer – Morwenna Hext, IDVA, Compass, 01632 960731, morwenna.hext@compass.example.org"),
        (1, "Date – 5 Nov 2026"),
        (1, "Mum – Hadiza Bello, dob 29 Aug 1992"),
        (2, "Phone – 07700 900731. Safe to leave a message – yes, she is in refuge now"),
        (2, "Address – refuge, undisclosed, Basildon area. Post via SS14 1FR"),
        (2, "Language – Hausa and English. Interpreter – no"),
        (2, "Ethnicity – Nigerian"),
        (1, "Baby – Amina Bello, dob 18 Jul 2026, girl"),
        (2, "Born at – 35 weeks"),
        (1, "Baby's father – Sani Garba. No contact. Does not know where they are. PR – no"),
        (1, "Other children – Yusuf Bello, 3, with mum"),
        (1, "GP – Noak Bridge Medical Centre"),
        (1, "Health visitor – Trudy Salter, homeless families HV"),
        (1, "Social worker – Femi Jacobs, Basildon A&I"),
        (1, "Plan – Child in Need for both children"),
        (1, "Domestic abuse – yes, fled 2 October. Non-molestation order in place"),
        (1, "Why PIMHS"),
        (2, "Hadiza holds Amina very still and shushes her when a door goes"),
        (2, "She wants to stop teaching Amina to be quiet"),
        (1, "Consent – Hadiza agrees to the referral and to us sharing information with you"),
    ):
        doc.add_paragraph(text, style="List Bullet" if level == 1 else "List Bullet 2")
    return Case(
        "bullets.docx", saved(doc),
        {
            "referral_date": "2026-11-05", "referrer_name": "Morwenna Hext", "referrer_role": "IDVA", "referrer_organisation": "Compass", "referrer_phone": "+441632960731", "referrer_email": "morwenna.hext@compass.example.org",
            "parent_name": "Hadiza Bello", "parent_dob": "1992-08-29", "parent_relationship": "Mum", "parent_phone": "+447700900731", "safe_to_leave_message": "yes",
            "parent_address": "refuge, undisclosed, Basildon area. Post via SS14 1FR", "parent_postcode": "SS14 1FR", "parent_language": "Hausa and English", "interpreter_needed": "no", "parent_ethnicity": "Nigerian",
            "infant_name": "Amina Bello", "infant_dob": "2026-07-18", "infant_sex": "female", "gestation_at_birth": "35+0",
            "other_parent_name": "Sani Garba", "other_parent_relationship": "father", "other_parent_responsibility": "no", "household": ["Yusuf Bello, 3, with mum"],
            "gp_practice": "Noak Bridge Medical Centre", "health_visitor": "Trudy Salter, homeless families HV", "social_worker": "Femi Jacobs, Basildon A&I",
            "safeguarding_status": "child_in_need", "domestic_abuse": "yes",
            "reason_for_referral": "- Hadiza holds Amina very still and shushes her when a door goes\n- She wants to stop teaching Amina to be quiet",
            "consent_to_referral": "yes", "consent_to_share": "yes",
        },
    )  # fmt: skip


def headings_only() -> Case:
    """A psychologist's report style: real headings that name the people, prose or short lines under them, no labels."""
    doc = docx.Document()
    doc.add_heading("Request for joint working: Together with Baby", 1)
    doc.add_heading("Date", 2)
    doc.add_paragraph("Friday 13 November 2026")
    doc.add_heading("Referring clinician", 2)
    for text in (
        "Dr Ottilie Marsh",
        "Clinical psychologist",
        "Pain and Rehabilitation, Broomfield Hospital",
        "01632 960741",
        "ottilie.marsh@hosp.example.org",
    ):
        doc.add_paragraph(text)
    doc.add_heading("Parent", 2)
    for text in ("Gemma-Louise Tranter", "Mother of the infant", "Born 17 February 1989", "NHS 999 782 8933", "07700 900741"):
        doc.add_paragraph(text)
    doc.add_heading("Address", 2)
    doc.add_paragraph("The Laurels\n4 Maltings Lane\nWitham\nCM8 1EL")
    doc.add_heading("Infant", 2)
    for text in ("Barnaby Tranter", "Born 30 December 2025", "Male"):
        doc.add_paragraph(text)
    doc.add_heading("Accessibility needs", 2)
    doc.add_paragraph("Uses crutches or a chair depending on the day. Ground floor rooms only.")
    doc.add_heading("General practitioner", 2)
    doc.add_paragraph("Dr Wills, Fern House Surgery")
    doc.add_heading("Other services involved", 2)
    doc.add_paragraph("Occupational therapy\nWitham foodbank")
    doc.add_heading("Formulation and reason for request", 2)
    doc.add_paragraph(
        "Gemma-Louise was injured in the collision in which she was six months pregnant. She describes Barnaby as the reason she survived and, on bad pain days, as the reason for the pain."
    )
    doc.add_paragraph("Her partner lifts and carries. She waits to be brought her son.")
    doc.add_heading("The parent's perspective", 2)
    doc.add_paragraph("“I am the visitor in his life.”")
    doc.add_heading("The infant's perspective", 2)
    doc.add_paragraph("Barnaby looks at her hands before he looks at her face.")
    doc.add_heading("The other parent's perspective", 2)
    doc.add_paragraph("Not available at the time of writing.")
    doc.add_heading("Safeguarding", 2)
    doc.add_paragraph("No concerns.")
    doc.add_heading("Consent to referral", 2)
    doc.add_paragraph("Given")
    doc.add_heading("Consent to information sharing", 2)
    doc.add_paragraph("Given for health services")
    return Case(
        "headings-only.docx", saved(doc),
        {
            "referral_date": "2026-11-13", "referrer_name": "Dr Ottilie Marsh", "referrer_role": "Clinical psychologist", "referrer_organisation": "Pain and Rehabilitation, Broomfield Hospital", "referrer_phone": "+441632960741", "referrer_email": "ottilie.marsh@hosp.example.org",
            "parent_name": "Gemma-Louise Tranter", "parent_relationship": "Mother of the infant", "parent_dob": "1989-02-17", "parent_nhs_number": "9997828933", "parent_phone": "+447700900741",
            "parent_address": "The Laurels, 4 Maltings Lane, Witham, CM8 1EL", "parent_postcode": "CM8 1EL", "infant_name": "Barnaby Tranter", "infant_dob": "2025-12-30", "infant_sex": "male",
            "accessibility_needs": "Uses crutches or a chair depending on the day. Ground floor rooms only.", "gp_name": "Dr Wills", "gp_practice": "Fern House Surgery", "other_services": "Occupational therapy\nWitham foodbank",
            "reason_for_referral": "Gemma-Louise was injured in the collision in which she was six months pregnant. She describes Barnaby as the reason she survived and, on bad pain days, as the reason for the pain.\nHer partner lifts and carries. She waits to be brought her son.",
            "voice_of_parent": "“I am the visitor in his life.”", "voice_of_infant": "Barnaby looks at her hands before he looks at her face.",
            "safeguarding_details": "No concerns.", "consent_to_referral": "yes", "consent_to_share": "yes",
        },
        blanks=("voice_of_other_parent",),
    )  # fmt: skip


def forms_export() -> Case:
    """A Microsoft Forms response copied out of Excel into Word: one two-column table, the form-filler's account first, internal columns."""
    doc = docx.Document()
    said(doc, "Forms response 214 - pasted for secure email, please ignore ID and points", italic=True)
    grid(doc, [
        ["ID", "214"],
        ["Start time", "11/18/26 17:41:06"],
        ["Completion time", "11/18/26 18:03:55"],
        ["Email", "anonymous"],
        ["Name", ""],
        ["1. I confirm I have read the guidance.", "Yes;"],
        ["2. Practitioner name", "Rosalind Eke"],
        ["3. Practitioner job role", "Family Nurse"],
        ["4. Practitioner service", "FNP West Essex"],
        ["5. Practitioner contact number", "01632 960751"],
        ["6. Practitioner email", "Rosalind.Eke@fnp.example.org"],
        ["7. Date you are completing this form", "2026-11-18"],
        ["8. Parent/carer full name", "Amber-Rose Nyland"],
        ["9. Parent/carer date of birth", "2008-02-14"],
        ["10. What is the parent/carer's relationship to the infant?", "Birth mother"],
        ["11. Parent/carer full address including postcode", "76 Bushey Croft, Harlow, CM18 6RL"],
        ["12. Parent/carer telephone", "07700900751"],
        ["13. Can a voicemail be left?", "No"],
        ["14. Which of these apply to the parent? (select all)", "Care leaver;Under 20;"],
        ["15. Is the infant:", "Born"],
        ["16. Infant full name", "Kayden Nyland"],
        ["17. Infant date of birth or due date", "2026-08-27"],
        ["18. Infant NHS number (if known)", ""],
        ["19. Is there another parent/carer? Please give name and date of birth.", "Reece Alderton 2007-05-03"],
        ["20. GP practice", "Barbara Castle Health Centre"],
        ["21. Current safeguarding status", "Child Protection Plan"],
        ["22. Please give details of any safeguarding involvement", "CP plan since birth, emotional abuse. Core group 26 November."],
        ["23. Name of social worker", "Jonty Blake"],
        ["24. Reason for referral - what is happening between parent and infant?", "Amber-Rose props Kayden's bottle and films him crying for her friends. When I am there she copies what I do. She is frightened of spoiling him."],
        ["25. What has the parent told you in their own words?", "my foster carer said babies cry to win"],
        ["26. What might the infant be telling us?", "He goes very still when the phone comes out."],
        ["27. Has consent been obtained for this referral?", "Yes - verbal"],
        ["28. Has consent been obtained to share information with other services?", "Yes - verbal"],
        ["29. How easy was this form to use?", "3"],
    ])  # fmt: skip
    return Case(
        "forms-export.docx", saved(doc),
        {
            "referral_date": "2026-11-18", "referrer_name": "Rosalind Eke", "referrer_role": "Family Nurse", "referrer_organisation": "FNP West Essex", "referrer_phone": "+441632960751", "referrer_email": "rosalind.eke@fnp.example.org",
            "parent_name": "Amber-Rose Nyland", "parent_dob": "2008-02-14", "parent_relationship": "Birth mother", "parent_address": "76 Bushey Croft, Harlow, CM18 6RL", "parent_postcode": "CM18 6RL", "parent_phone": "+447700900751", "safe_to_leave_message": "no",
            "infant_name": "Kayden Nyland", "infant_dob": "2026-08-27", "other_parent_name": "Reece Alderton", "other_parent_dob": "2007-05-03", "gp_practice": "Barbara Castle Health Centre",
            "safeguarding_status": "child_protection", "safeguarding_details": "CP plan since birth, emotional abuse. Core group 26 November.", "social_worker": "Jonty Blake",
            "reason_for_referral": "Amber-Rose props Kayden's bottle and films him crying for her friends. When I am there she copies what I do. She is frightened of spoiling him.",
            "voice_of_parent": "my foster carer said babies cry to win", "voice_of_infant": "He goes very still when the phone comes out.", "consent_to_referral": "yes", "consent_to_share": "yes",
        },
        blanks=("infant_nhs_number",),
        unmatched=("Care leaver;Under 20;",),
    )  # fmt: skip


def many_agencies() -> Case:
    """A county's request form for nine services: most parts are for adults' care, housing, school and recovery, and name other people."""
    doc = docx.Document()
    doc.sections[0].header.paragraphs[
        0
    ].text = "Borderlands Partnership – Single Request Form v7 – complete Parts 1, 2 and 9 and ONLY the part(s) for the service you need"
    line(doc, ("PART 1   SERVICE(S) REQUESTED", "bold"))
    grid(doc, [
        ["☐ Adult social care", "☐ Housing options", "☐ Inclusion / SEND"],
        ["☐ Recovery (drugs and alcohol)", "☐ Young carers", "☐ Speech and language"],
        ["☒ Parent-infant mental health", "☐ Fire safety visit", "☐ Warm homes"],
    ])  # fmt: skip
    line(doc, ("PART 2   HOUSEHOLD", "bold"))
    grid(doc, [
        ["Main contact", "Petra Lindqvist-Shaw", "Date of birth", "09/10/1990"],
        ["Address", "3 Abbotts Lane, Coggeshall, Colchester", "Postcode", "CO6 1NT"],
        ["Phone", "07700 900761", "Ok to leave message", "Yes"],
        ["Main language", "English", "Interpreter", "No"],
        ["Doctor", "Coggeshall Surgery", "Benefits in payment", "UC"],
    ], bold=(0, 2))  # fmt: skip
    grid(doc, [
        ["Who else lives here?", "Born", "Relationship to main contact", "School / nursery"],
        ["Otto Shaw", "28/05/2026", "Son", "–"],
        ["Freya Shaw", "16/11/2021", "Daughter", "St Peter's"],
        ["Gareth Shaw", "22/01/1988", "Husband", "–"],
    ], head=True)  # fmt: skip
    line(doc, ("PART 3   ADULT SOCIAL CARE", "bold"))
    grid(doc, [
        ["Name of adult with care needs", ""], ["Date of birth", ""], ["Mental capacity concerns?", "Yes ☐  No ☐"], ["Informal carer's name and phone", ""], ["Consent of adult", "Yes ☐  No ☐"],
    ])  # fmt: skip
    line(doc, ("PART 4   HOUSING OPTIONS", "bold"))
    grid(doc, [
        ["Landlord name", "Colne Homes (on file from 2025 request)"], ["Landlord phone", "01632 960769"], ["Notice served?", "Yes ☐  No ☒"], ["Housing officer", "Bev Tranmer"],
    ])  # fmt: skip
    line(doc, ("PART 5   INCLUSION / SEND", "bold"))
    grid(doc, [["Child", ""], ["School contact", ""], ["EHCP?", "Yes ☐  No ☐"], ["Child's views", ""]])
    line(doc, ("PART 6   RECOVERY", "bold"))
    grid(doc, [["Substance(s)", ""], ["Date last used", ""], ["Risk details", ""]])
    line(doc, ("PART 7   PARENT-INFANT MENTAL HEALTH", "bold"))
    grid(doc, [
        ["Baby this is about", "Otto Shaw"],
        ["Parent this is about", "Petra Lindqvist-Shaw, mother"],
        ["Health visitor", "Carrie Dunmore (Braintree)"],
        ["What is happening between them?", "Petra's first son died of SIDS in 2019. She has not slept in a bed since Otto was born; she sits by the cot. She says she cannot enjoy him because that is when it happens."],
        ["How does the parent put it?", "\"I am guarding him, not mothering him.\""],
        ["How does baby seem?", "Otto is watchful and hard to settle. He sleeps for Gareth."],
        ["What does the other parent think?", "Gareth is worried about Petra's health and wants his wife back."],
        ["Hopes", "One night of sleep."],
    ], bold=(0,))  # fmt: skip
    line(doc, ("PART 8   FIRE SAFETY / WARM HOMES", "bold"))
    grid(doc, [["Oxygen in the home?", "Yes ☐  No ☐"], ["Smoke alarm tested on", ""]])
    line(doc, ("PART 9   SAFEGUARDING, CONSENT AND REQUESTER", "bold"))
    grid(doc, [
        ["Children's status", "None ☒   Early Help ☐   CiN ☐   CP ☐   CLA ☐"],
        ["Main contact agrees to request", "☒ Yes   ☐ No"],
        ["Main contact agrees to partners sharing data", "☒ Yes   ☐ No"],
        ["Requester", "Yolanda Peake, peer lead, Little Footprints Trust, 01632 960761, yolanda.peake@footprints.example.org"],
        ["Date", "11/11/2026"],
    ], bold=(0,))  # fmt: skip
    line(doc, ("FOR HUB USE", "bold"))
    grid(doc, [["Received by", "T. Oakes", "Date received", "12/11/2026", "Ref", "BP-55120"]])
    return Case(
        "many-agencies.docx", saved(doc),
        {
            "referral_date": "2026-11-11", "referrer_name": "Yolanda Peake", "referrer_role": "peer lead", "referrer_organisation": "Little Footprints Trust", "referrer_phone": "+441632960761", "referrer_email": "yolanda.peake@footprints.example.org",
            "parent_name": "Petra Lindqvist-Shaw", "parent_dob": "1990-10-09", "parent_relationship": "mother", "parent_address": "3 Abbotts Lane, Coggeshall, Colchester", "parent_postcode": "CO6 1NT", "parent_phone": "+447700900761",
            "safe_to_leave_message": "yes", "parent_language": "English", "interpreter_needed": "no", "gp_practice": "Coggeshall Surgery",
            "infant_name": "Otto Shaw", "infant_dob": "2026-05-28", "other_parent_name": "Gareth Shaw", "other_parent_dob": "1988-01-22", "other_parent_relationship": "Husband",
            "household": ["Freya Shaw, 16/11/2021, Daughter, St Peter's"],
            "health_visitor": "Carrie Dunmore (Braintree)", "safeguarding_status": "none",
            "reason_for_referral": "Petra's first son died of SIDS in 2019. She has not slept in a bed since Otto was born; she sits by the cot. She says she cannot enjoy him because that is when it happens.",
            "voice_of_parent": "\"I am guarding him, not mothering him.\"", "voice_of_infant": "Otto is watchful and hard to settle. He sleeps for Gareth.",
            "voice_of_other_parent": "Gareth is worried about Petra's health and wants his wife back.", "hopes_and_concerns": "One night of sleep.",
            "consent_to_referral": "yes", "consent_to_share": "yes",
        },
        unmatched=("01632 960769", "Bev Tranmer", "12/11/2026"),
    )  # fmt: skip


def systmone_child() -> Case:
    """A SystmOne community letter: the patient is the baby, the mother a relationship row, codes and a growth table around the words."""
    doc = docx.Document()
    said(doc, "Suffolk Border 0-19 Children's Community Service", bold=True)
    said(doc, "Sudbury Road Clinic, Halstead CO9 2LL    Tel: 01632 960771")
    said(doc, "Our ref: S1/CH/88213        Date: 07 Nov 2026")
    said(doc, "To: Parent Infant Mental Health Service, St Peter's Hospital, Maldon")
    said(doc, "Re: Lowri Beddoe   DOB: 19 Mar 2026   NHS Number: 999 861 2853   Sex: F", bold=True)
    said(doc, "38 Colne Road, Halstead, CO9 1DZ", bold=True)
    said(doc, "Registered GP: Dr P Lavender, Elizabeth Courtauld Surgery")
    said(doc, "Relationships", bold=True)
    grid(doc, [
        ["Relationship", "Name", "DOB", "Contact", "Has PR", "Lives with patient"],
        ["Mother", "Non Beddoe", "12 Dec 1986", "07700 900771", "Yes", "Yes"],
        ["Father", "Rhodri Beddoe", "", "07700 900772", "Yes", "Yes"],
        ["Half-sibling", "Cai Prosser", "07 Jul 2014", "", "", "Yes"],
    ], head=True)  # fmt: skip
    said(doc, "Reason for referral", bold=True)
    said(
        doc,
        "Non had six rounds of IVF over nine years. Lowri is 'everything' and she has not been apart from her for more than minutes. Lowri is losing weight on solids because Non cannot let her pick anything up.",
    )
    said(doc, "Parent's views", bold=True)
    said(doc, "Non knows that she is 'too much' and is frightened of what is under it.")
    said(doc, "Growth", bold=True)
    grid(doc, [["Date", "Weight", "Centile"], ["03 Jun 2026", "5.92 kg", "50th"], ["28 Oct 2026", "6.81 kg", "9th"]], head=True)
    said(doc, "Immunisations: up to date", size=9)
    said(doc, "Consent to refer: Yes     Consent to share record: Yes     Recorded: 04 Nov 2026")
    said(doc, "Safeguarding: No concerns. No social worker.")
    said(doc, "Yours sincerely")
    said(doc, "Siân Averill\nSpecialist Health Visitor (Infant Feeding)\nsian.averill@sb019.example.org")
    said(doc, "cc GP; parents", size=8)
    return Case(
        "systmone-child.docx", saved(doc),
        {
            "referral_date": "2026-11-07", "referrer_name": "Siân Averill", "referrer_role": "Specialist Health Visitor (Infant Feeding)", "referrer_organisation": "Suffolk Border 0-19 Children's Community Service",
            "referrer_phone": "+441632960771", "referrer_email": "sian.averill@sb019.example.org", "referrer_address": "Sudbury Road Clinic, Halstead CO9 2LL",
            "infant_name": "Lowri Beddoe", "infant_dob": "2026-03-19", "infant_nhs_number": "9998612853", "infant_sex": "female",
            "parent_name": "Non Beddoe", "parent_dob": "1986-12-12", "parent_relationship": "Mother", "parent_phone": "+447700900771", "parent_responsibility": "yes", "parent_address": "38 Colne Road, Halstead, CO9 1DZ", "parent_postcode": "CO9 1DZ",
            "other_parent_name": "Rhodri Beddoe", "other_parent_relationship": "Father", "other_parent_phone": "+447700900772", "other_parent_responsibility": "yes",
            "household": ["Half-sibling, Cai Prosser, 07 Jul 2014, Yes"], "gp_name": "Dr P Lavender", "gp_practice": "Elizabeth Courtauld Surgery",
            "reason_for_referral": "Non had six rounds of IVF over nine years. Lowri is 'everything' and she has not been apart from her for more than minutes. Lowri is losing weight on solids because Non cannot let her pick anything up.",
            "voice_of_parent": "Non knows that she is 'too much' and is frightened of what is under it.",
            "safeguarding_details": "No concerns. No social worker.", "consent_to_referral": "yes", "consent_to_share": "yes", "consent_date": "2026-11-04",
        },
        unmatched=("6.81 kg",),
    )  # fmt: skip


def tables_three_deep() -> Case:
    """A trust intranet page saved as Word: a table whose two cells hold tables, some of them holding a third, with a sidebar of contacts."""

    def small(*rows: tuple[str, str]) -> str:
        return tbl(*(tr(tc(p(r(label, BOLD))), tc(text)) for label, text in rows)) + p("")

    left = tc(
        p(r("Infant", '<w:b/><w:color w:val="7030A0"/>')),
        small(
            ("Forename", "Cosmo"),
            ("Surname", "Whitlock-Ade"),
            ("Date of birth", "24/04/2026"),
            ("Sex", "Male"),
            ("NHS number", "999 893 2351"),
        ),
        p(r("Parent / carer 1", '<w:b/><w:color w:val="7030A0"/>')),
        small(
            ("Forename", "Henrietta"),
            ("Surname", "Whitlock"),
            ("Date of birth", "05/06/1984"),
            ("Relationship to infant", "Mother"),
            ("Phone", "07700 900781"),
            ("Parental responsibility", "Yes"),
        ),
        p(r("Parent / carer 2", '<w:b/><w:color w:val="7030A0"/>')),
        small(
            ("Forename", "Bisi"),
            ("Surname", "Ade"),
            ("Date of birth", "18/09/1982"),
            ("Relationship to infant", "Mother (non-birth)"),
            ("Phone", "07700 900782"),
            ("Parental responsibility", "Yes"),
        ),
    )
    right = tc(
        p(r("Home", '<w:b/><w:color w:val="7030A0"/>')),
        tbl(
            tr(
                tc(
                    p(r("Address", BOLD)),
                    tbl(tr(tc("Little Mead, Hatfield Heath")), tr(tc("Bishop's Stortford")), tr(tc("CM22 7DY"))),
                    p(""),
                )
            )
        ),
        p(r("Professionals", '<w:b/><w:color w:val="7030A0"/>')),
        small(
            ("GP", "Dr Rana, Eden Surgeries"),
            ("Health visitor", "Moira Ness"),
            ("Midwife", "Discharged"),
            ("Social worker", "N/A"),
        ),
        p(r("Mental health", '<w:b/><w:color w:val="7030A0"/>')),
        small(("Team", "West Essex Perinatal, Dr Bhatt"), ("Summary", "OCD since the birth, CBT with exposure. No intent.")),
    )
    body = (
        p(r("West Essex Perinatal Community Team – step-across to PIMHS", '<w:b/><w:sz w:val="28"/>'))
        + tbl(tr(left, right), tr(
            tc(
                p(r("Why", '<w:b/><w:color w:val="7030A0"/>')),
                p("Henrietta has intrusive images of dropping Cosmo down the stairs. She has moved to the sofa downstairs and leaves bathing and dressing to Bisi."),
                p(r("Henrietta says", BOLD)), p("I know I won't. My arms don't."),
                p(r("Cosmo says", BOLD)), p("I am carried by one mum and waved at by the other."),
                p(r("Bisi says", BOLD)), p("That she is tired of being told she is the natural one."),
                properties='<w:gridSpan w:val="2"/>',
            )))
        + p("")
        + tbl(tr(tc(small(("Consent to this step-across", "Yes, both parents, 10/11/2026"), ("Consent to sharing", "Yes"))),
                 tc(small(("Sent by", "Nell Oakeshott"), ("Job", "Nursery nurse"), ("Team", "West Essex Perinatal"), ("Phone", "01632 960781"), ("Date sent", "11/11/2026")))))
    )  # fmt: skip
    return Case(
        "nested.docx", packed(body),
        {
            "referral_date": "2026-11-11", "referrer_name": "Nell Oakeshott", "referrer_role": "Nursery nurse", "referrer_phone": "+441632960781", "referrer_organisation": "West Essex Perinatal",
            "infant_name": "Cosmo Whitlock-Ade", "infant_dob": "2026-04-24", "infant_sex": "male", "infant_nhs_number": "9998932351",
            "parent_name": "Henrietta Whitlock", "parent_dob": "1984-06-05", "parent_relationship": "Mother", "parent_phone": "+447700900781", "parent_responsibility": "yes",
            "parent_address": "Little Mead, Hatfield Heath, Bishop's Stortford, CM22 7DY", "parent_postcode": "CM22 7DY",
            "other_parent_name": "Bisi Ade", "other_parent_dob": "1982-09-18", "other_parent_relationship": "Mother (non-birth)", "other_parent_phone": "+447700900782", "other_parent_responsibility": "yes",
            "gp_name": "Dr Rana", "gp_practice": "Eden Surgeries", "health_visitor": "Moira Ness", "midwife": "Discharged", "mental_health_team": "West Essex Perinatal, Dr Bhatt",
            "mental_health": "OCD since the birth, CBT with exposure. No intent.",
            "reason_for_referral": "Henrietta has intrusive images of dropping Cosmo down the stairs. She has moved to the sofa downstairs and leaves bathing and dressing to Bisi.",
            "voice_of_parent": "I know I won't. My arms don't.", "voice_of_infant": "I am carried by one mum and waved at by the other.", "voice_of_other_parent": "That she is tired of being told she is the natural one.",
            "consent_to_referral": "yes", "consent_to_share": "yes", "consent_date": "2026-11-10",
        },
        blanks=("social_worker",),
    )  # fmt: skip


def tracked() -> Case:
    """Last month's form saved under a new name with track changes on: the old family deleted in mark-up, the new one inserted, a margin note."""
    stamp = 'w:author="Ward clerk" w:date="2026-11-04T18:22:00Z"'

    def swap(old: str, new: str, number: int) -> str:
        gone = (
            f'<w:del w:id="{number}" {stamp}><w:r><w:delText xml:space="preserve">{old}</w:delText></w:r></w:del>' if old else ""
        )
        return gone + f'<w:ins w:id="{number + 500}" {stamp}>{r(new)}</w:ins>'

    rows = [
        ("Baby", "Harvey Lomas", "Ignatius Roper"), ("Baby DOB", "02/09/2026", "21/10/2026"), ("Baby NHS", "999 607 4277", "999 724 9372"), ("Born at", "40+1", "32+4"),
        ("Mother", "Kelly Lomas", "Clementine Roper"), ("Mother DOB", "01/01/1999", "10/08/1995"), ("Mother NHS", "", "999 202 5441"), ("Mother tel", "07700 900999", "07700 900791"),
        ("Home address", "1 High Street, Billericay CM12 9BA", "Ivy Barn, Stock Road, Billericay CM12 0SB"), ("Father", "Dan Lomas", "Piers Roper"), ("Father tel", "07700 900998", "07700 900792"),
        ("GP", "South Green Surgery", "Stock Surgery"), ("HV", "Anne Tidy", "Sade Olumide"), ("Social worker", "Jim Frost", ""),
        ("Concern", "Kelly refuses skin to skin and is not visiting.", "Clementine visits at night only, when nobody else is there. Declines to cuddle Ignatius and talks of him as ‘the patient’. She nursed on this unit before she had him."),
        ("Mum’s hopes", "To go home.", "To be his mum and not his nurse."),
    ]  # fmt: skip
    body = (
        p(r("Basildon NICU psychology → PIMHS", BOLD))
        + tbl(*(tr(tc(p(r(label, BOLD))), tc(p(swap(old, new, at)) if new else f'<w:p><w:del w:id="{at}" {stamp}><w:r><w:delText>{old}</w:delText></w:r></w:del></w:p>')) for at, (label, old, new) in enumerate(rows, 1)))
        + p("Consent to referral: ", swap("No", "Yes", 90), r("    Consent to share: "), r("Yes"))
        + p("Consent given on: ", swap("28/09/2026", "03/11/2026", 91))
        + p("Referrer: Dr Ishbel Munro, NICU psychologist, 01632 960791")
        + p("Date: ", swap("30/09/2026", "04/11/2026", 92))
    )  # fmt: skip
    return Case(
        "referral-v2-FINAL-roper.docx", packed(body),
        {
            "referral_date": "2026-11-04", "referrer_name": "Dr Ishbel Munro", "referrer_role": "NICU psychologist", "referrer_phone": "+441632960791",
            "infant_name": "Ignatius Roper", "infant_dob": "2026-10-21", "infant_nhs_number": "9997249372", "gestation_at_birth": "32+4",
            "parent_name": "Clementine Roper", "parent_dob": "1995-08-10", "parent_nhs_number": "9992025441", "parent_phone": "+447700900791", "parent_relationship": "Mother",
            "parent_address": "Ivy Barn, Stock Road, Billericay CM12 0SB", "parent_postcode": "CM12 0SB", "other_parent_name": "Piers Roper", "other_parent_relationship": "Father", "other_parent_phone": "+447700900792",
            "gp_practice": "Stock Surgery", "health_visitor": "Sade Olumide",
            "reason_for_referral": "Clementine visits at night only, when nobody else is there. Declines to cuddle Ignatius and talks of him as ‘the patient’. She nursed on this unit before she had him.",
            "hopes_and_concerns": "To be his mum and not his nurse.", "consent_to_referral": "yes", "consent_to_share": "yes", "consent_date": "2026-11-03",
        },
        blanks=("social_worker",),
    )  # fmt: skip


def badger_twins() -> Case:
    """A neonatal record's print (BadgerNet-like): twins in two columns, gestation as "29w 5d", the mother under MATERNAL, the asking at the end."""
    doc = docx.Document()
    said(doc, "NEONATAL DISCHARGE SUMMARY WITH REFERRAL          Printed 03-Nov-2026 08:06", bold=True, size=12)
    grid(doc, [
        ["", "Twin I", "Twin II"],
        ["Name", "Hetty Pascoe", "Ivo Pascoe"],
        ["NHS no", "999 493 5380", "999 721 2991"],
        ["Date/time of birth", "29-Jul-2026 03:12", "29-Jul-2026 03:20"],
        ["Sex", "Female", "Male"],
        ["Gestation at birth", "29w 5d", "29w 5d"],
        ["Birthweight", "1180 g", "1240 g"],
        ["Apgar 1/5/10", "5/7/9", "6/8/9"],
        ["Discharge weight", "2610 g", "2745 g"],
    ], head=True, bold=(0,))  # fmt: skip
    said(doc, "MATERNAL", bold=True)
    grid(doc, [
        ["Name", "Tegan Pascoe", "NHS no", "999 381 0673"],
        ["DOB", "13-May-1998", "Blood group", "O Pos"],
        ["Address", "14 Swan Street, Sible Hedingham, CO9 3HP", "Tel", "07700 900801"],
        ["Ethnic origin", "White - Cornish", "Booking hospital", "Broomfield"],
    ], bold=(0, 2))  # fmt: skip
    said(doc, "FATHER", bold=True)
    grid(doc, [["Name", "Jory Pascoe", "Tel", "07700 900802"]], bold=(0, 2))
    said(doc, "COMMUNITY", bold=True)
    grid(
        doc,
        [["GP", "Hedingham Medical Centre", "Health visitor", "Letty Brundle, Halstead"], ["Midwife", "", "Social worker", ""]],
        bold=(0, 2),
    )
    said(doc, "DIAGNOSES", bold=True)
    for text in ("Prematurity", "RDS – surfactant x1 (Twin I)", "Jaundice – phototherapy"):
        doc.add_paragraph(text, style="List Bullet")
    said(doc, "REFERRAL TO: Parent-Infant Mental Health (PIMHS)", bold=True)
    said(doc, "Date of referral: 02-Nov-2026")
    said(
        doc,
        "Reason: Tegan holds Ivo and not Hetty, who was the sicker twin. She says she said goodbye to Hetty on day three and cannot take it back.",
    )
    said(doc, "Parent's wishes: to stop having a favourite")
    said(doc, "Safeguarding: none identified")
    said(doc, "Parent aware and in agreement: Yes (30-Oct-2026)")
    said(doc, "Completed by: Marguerita Sloe (ANNP), Neonatal Unit, Broomfield. Contact 01632 960801")
    return Case(
        "discharge-twins.docx", saved(doc),
        {
            "referral_date": "2026-11-02", "referrer_name": "Marguerita Sloe", "referrer_role": "ANNP", "referrer_organisation": "Neonatal Unit, Broomfield", "referrer_phone": "+441632960801",
            "infant_name": "Hetty and Ivo Pascoe", "infant_dob": "2026-07-29", "infant_nhs_number": "9994935380", "infant_sex": "female", "gestation_at_birth": "29+5",
            "parent_name": "Tegan Pascoe", "parent_dob": "1998-05-13", "parent_nhs_number": "9993810673", "parent_address": "14 Swan Street, Sible Hedingham, CO9 3HP", "parent_postcode": "CO9 3HP", "parent_phone": "+447700900801",
            "parent_ethnicity": "White - Cornish", "parent_relationship": "Mother", "other_parent_name": "Jory Pascoe", "other_parent_relationship": "Father", "other_parent_phone": "+447700900802",
            "gp_practice": "Hedingham Medical Centre", "health_visitor": "Letty Brundle, Halstead",
            "reason_for_referral": "Tegan holds Ivo and not Hetty, who was the sicker twin. She says she said goodbye to Hetty on day three and cannot take it back.",
            "hopes_and_concerns": "to stop having a favourite", "safeguarding_details": "none identified", "consent_to_referral": "yes", "consent_date": "2026-10-30",
        },
        blanks=("midwife", "social_worker"),
        unmatched=("999 721 2991", "1180 g"),
    )  # fmt: skip


def mosaic_audit() -> Case:
    """A social care record's episode print (Mosaic / Liquidlogic habit): question, answer, and who recorded it when; "Not recorded" for blanks."""
    doc = docx.Document()
    said(doc, "Workflow step: Request to partner agency (outgoing)     Subject: LYALL, Ruaridh (P10448812)", bold=True, size=9)

    def section(title: str, *rows: tuple[str, str]) -> None:
        said(doc, title, bold=True)
        grid(
            doc,
            [
                ["Question", "Answer", "Recorded"],
                *([q, a, "A Mbatha 29/10/2026 16:40" if a != "Not recorded" else ""] for q, a in rows),
            ],
            head=True,
        )
        said(doc, "")

    section(
        "Subject of request",
        ("First name(s)", "Ruaridh"), ("Last name", "LYALL"), ("Date of birth", "25/12/2024"), ("Gender", "Male"), ("Ethnicity", "White Scottish"), ("NHS number", "Not recorded"),
        ("Is the subject currently looked after?", "Yes - S20 since 12/08/2026"), ("Current placement address", "6 Larkswood Road, Corringham, SS17 9HB"),
    )  # fmt: skip
    section(
        "Carer to be worked with",
        ("Carer name", "Philomena Gantry"), ("Carer date of birth", "03/07/1971"), ("Relationship to subject", "Foster carer"), ("Carer telephone", "07700 900811"), ("Is the carer the primary carer?", "Yes"),
        ("Does the carer have parental responsibility?", "No"), ("Does the carer need an interpreter?", "No"),
    )  # fmt: skip
    section(
        "Birth parents",
        ("Birth mother name", "Iona Lyall"), ("Birth mother date of birth", "16/03/2002"), ("Birth mother telephone", "Not recorded"), ("Birth mother has parental responsibility?", "Yes"), ("Birth father", "Not recorded"),
    )  # fmt: skip
    section(
        "Network",
        ("GP practice", "Balfour Medical Centre"), ("Health visitor", "Ursula Kemp"), ("Allocated worker", "Amahle Mbatha"), ("Other agencies", "Foster carer's supervising social worker, Hugh Rand"),
    )  # fmt: skip
    section(
        "Request",
        ("Reason for request", "Ruaridh goes to any adult and has not once cried for Philomena in eleven weeks. She is an experienced carer and feels rejected. She has asked if he would do better elsewhere."),
        ("Views of carer", "He is like a lodger."), ("Views of subject", "Not recorded"), ("Desired outcome", "For Philomena to see what he is telling her when he looks away"),
        ("Consent to request obtained from person with PR", "Yes"), ("Date consent obtained", "27/10/2026"), ("Consent to share information", "Yes"),
    )  # fmt: skip
    section(
        "Requester",
        ("Name", "Amahle Mbatha"),
        ("Designation", "Social Worker"),
        ("Team", "Thurrock Children in Care"),
        ("Telephone", "01632 960811"),
        ("Email", "a.mbatha@thurrock.example.org"),
        ("Date of request", "29/10/2026"),
    )
    return Case(
        "workflow-step.docx", saved(doc),
        {
            "referral_date": "2026-10-29", "referrer_name": "Amahle Mbatha", "referrer_role": "Social Worker", "referrer_organisation": "Thurrock Children in Care", "referrer_phone": "+441632960811", "referrer_email": "a.mbatha@thurrock.example.org",
            "infant_name": "Ruaridh LYALL", "infant_dob": "2024-12-25", "infant_sex": "male", "infant_ethnicity": "White Scottish",
            "parent_name": "Philomena Gantry", "parent_dob": "1971-07-03", "parent_relationship": "Foster carer", "parent_phone": "+447700900811", "parent_primary_caregiver": "yes", "parent_responsibility": "no", "interpreter_needed": "no",
            "parent_address": "6 Larkswood Road, Corringham, SS17 9HB", "parent_postcode": "SS17 9HB",
            "other_parent_name": "Iona Lyall", "other_parent_dob": "2002-03-16", "other_parent_relationship": "Mother", "other_parent_responsibility": "yes",
            "gp_practice": "Balfour Medical Centre", "health_visitor": "Ursula Kemp", "social_worker": "Amahle Mbatha", "other_services": "Foster carer's supervising social worker, Hugh Rand",
            "safeguarding_status": "looked_after",
            "reason_for_referral": "Ruaridh goes to any adult and has not once cried for Philomena in eleven weeks. She is an experienced carer and feels rejected. She has asked if he would do better elsewhere.",
            "voice_of_parent": "He is like a lodger.", "hopes_and_concerns": "For Philomena to see what he is telling her when he looks away",
            "consent_to_referral": "yes", "consent_date": "2026-10-27", "consent_to_share": "yes",
        },
        blanks=("infant_nhs_number", "other_parent_phone", "voice_of_infant"),
    )  # fmt: skip


def combs() -> Case:
    """A paper form rebuilt in Word: a cell to each digit of dates, numbers and postcode, block capitals, Y and N in cells to cross."""

    def comb(label: str, digits: str) -> str:
        return tbl(tr(tc(p(r(label, BOLD))), *(tc(one) for one in digits)))

    def ask(question: str, on: str) -> str:
        return tr(tc(question), *(tc("X" if one == on else "") for one in ("Y", "N", "DK")))

    body = (
        p(r("FORM PI/4   PARENT-INFANT REFERRAL   WRITE IN BLOCK CAPITALS, ONE CHARACTER TO A BOX", BOLD))
        + comb("Date of referral", "10112026")
        + p(r("1. INFANT", BOLD))
        + tbl(tr(tc("Surname"), tc("VAN DER BERG")), tr(tc("First names"), tc("ANNELIES"))) + p("")
        + comb("Date of birth", "30052026") + p("")
        + comb("NHS number", "9994005197")
        + p(r("2. PARENT OR CARER REFERRED", BOLD))
        + tbl(tr(tc("Surname"), tc("VAN DER BERG")), tr(tc("First names"), tc("CARLA")), tr(tc("Relationship to infant"), tc("MOTHER")))
        + p("") + comb("Date of birth", "02121993") + p("")
        + tbl(tr(tc("Address"), tc("HOLLY LODGE, GREAT EASTON ROAD, TILTY"))) + p("")
        + comb("Postcode", "CM62HQ") + p("")
        + comb("Mobile", "07700900821")
        + p(r("3. OTHER PARENT OR CARER", BOLD))
        + tbl(tr(tc("Surname"), tc("VAN DER BERG")), tr(tc("First names"), tc("PIETER")), tr(tc("Relationship to infant"), tc("FATHER")))
        + p(r("4. CROSS ONE BOX IN EACH ROW", BOLD))
        + tbl(
            tr(tc(""), tc("Y"), tc("N"), tc("DK")),
            ask("Has the parent agreed to be referred?", "Y"), ask("Has the parent agreed to information being shared?", "N"), ask("Is an interpreter needed?", "N"),
            ask("Is domestic abuse known or suspected?", "DK"), ask("May a message be left?", "Y"), ask("Is the parent the main carer?", "Y"),
        )
        + p(r("5. PROFESSIONALS", BOLD))
        + tbl(tr(tc("GP"), tc("DR LEITH, THAXTED SURGERY")), tr(tc("HV"), tc("MRS P ODDIE")), tr(tc("SW"), tc("NONE")))
        + p(r("6. WHAT IS THE DIFFICULTY?", BOLD))
        + tbl(tr(tc("CARLA DID NOT WANT A GIRL AND IS OPEN ABOUT THIS. ANNELIES IS DRESSED IN HER BROTHER'S CLOTHES. SHE HAS BEGUN TO TURN HER HEAD AWAY AT FEEDS.")))
        + p(r("7. WHAT WOULD THE PARENT LIKE?", BOLD))
        + tbl(tr(tc("TO BE ABLE TO SAY HER NAME")))
        + p(r("8. REFERRER", BOLD))
        + tbl(tr(tc("Name"), tc("B. ACHTERBERG")), tr(tc("Post"), tc("COMMUNITY NURSERY NURSE")), tr(tc("Base"), tc("DUNMOW CLINIC")))
        + p("") + comb("Telephone", "01632960821")
    )  # fmt: skip
    return Case(
        "form-pi4.docx", packed(body),
        {
            "referral_date": "2026-11-10", "referrer_name": "B. ACHTERBERG", "referrer_role": "COMMUNITY NURSERY NURSE", "referrer_organisation": "DUNMOW CLINIC", "referrer_phone": "+441632960821",
            "infant_name": "ANNELIES VAN DER BERG", "infant_dob": "2026-05-30", "infant_nhs_number": "9994005197",
            "parent_name": "CARLA VAN DER BERG", "parent_dob": "1993-12-02", "parent_relationship": "MOTHER", "parent_address": "HOLLY LODGE, GREAT EASTON ROAD, TILTY", "parent_postcode": "CM6 2HQ", "parent_phone": "+447700900821",
            "other_parent_name": "PIETER VAN DER BERG", "other_parent_relationship": "FATHER", "gp_name": "DR LEITH", "gp_practice": "THAXTED SURGERY", "health_visitor": "MRS P ODDIE",
            "consent_to_referral": "yes", "consent_to_share": "no", "interpreter_needed": "no", "domestic_abuse": "not_known", "safe_to_leave_message": "yes", "parent_primary_caregiver": "yes",
            "reason_for_referral": "CARLA DID NOT WANT A GIRL AND IS OPEN ABOUT THIS. ANNELIES IS DRESSED IN HER BROTHER'S CLOTHES. SHE HAS BEGUN TO TURN HER HEAD AWAY AT FEEDS.",
            "hopes_and_concerns": "TO BE ABLE TO SAY HER NAME",
        },
        blanks=("social_worker",),
    )  # fmt: skip


def sbar() -> Case:
    """An ambulance-style SBAR sheet: a turned letter merged down the left, small labels inside the cells, a sticker of details on top."""

    def letter(text: str, first: bool) -> str:
        return tc(
            p(r(text, '<w:b/><w:sz w:val="56"/>')) if first else "",
            properties=f'<w:vMerge{" w:val=" + chr(34) + "restart" + chr(34) if first else ""}/><w:textDirection w:val="btLr"/>',
        )

    def inside(label: str, text: str) -> str:
        return tc(p(r(label + "  ", '<w:b/><w:sz w:val="16"/>'), r(text)))

    sticker = tc(
        p("HAWKSWORTH, Delphine (Ms)"), p("DOB 23/11/1991   NHS 999 731 9583"), p("Tower View, 9 Cliff Parade, Walton on the Naze CO14 8HB"), p("Tel 07700 900831   GP Dr Ogilvie, Caradoc Surgery"),
        properties='<w:gridSpan w:val="2"/>',
    )  # fmt: skip
    body = (
        p(r("Perinatal liaison, Colchester ED – SBAR to parent-infant service", BOLD))
        + tbl(tr(sticker))
        + p("")
        + tbl(
            tr(letter("S", True), inside("Who is calling?", "Fergal Dunne, perinatal liaison nurse, 01632 960831")),
            tr(letter("", False), inside("Date", "19 Nov 2026")),
            tr(letter("", False), inside("Patient is", "34 weeks pregnant (34+2), EDD 29 Dec 2026. Partner Xavier Hawksworth.")),
            tr(letter("", False), inside("Reason for referral", "Delphine attended with reduced movements for the sixth time. Each time the trace is normal. She says she ‘cannot feel her as a person’ between kicks.")),
            tr(letter("B", True), inside("Other children", "Hugo (3), at home")),
            tr(letter("", False), inside("Mental health", "PTSD after Hugo's birth (theatre, 2.5 L PPH). EMDR finished March. Well, no risk to self voiced.")),
            tr(letter("", False), inside("Safeguarding level", "None")),
            tr(letter("", False), inside("Midwife", "Ros Tickell, Clacton team")),
            tr(letter("A", True), inside("Risk", "Nil acute")),
            tr(letter("", False), inside("Patient's own words", "\"If I stop counting she will stop.\"")),
            tr(letter("R", True), inside("What the patient wants", "Someone to meet before the birth, not after")),
            tr(letter("", False), inside("Consent to referral", "Yes, verbal, 19 Nov 2026")),
            tr(letter("", False), inside("Consent to share", "Yes")),
        )
    )  # fmt: skip
    return Case(
        "sbar.docx", packed(body),
        {
            "referral_date": "2026-11-19", "referrer_name": "Fergal Dunne", "referrer_role": "perinatal liaison nurse", "referrer_phone": "+441632960831",
            "parent_name": "Delphine Hawksworth", "parent_dob": "1991-11-23", "parent_nhs_number": "9997319583", "parent_address": "Tower View, 9 Cliff Parade, Walton on the Naze CO14 8HB", "parent_postcode": "CO14 8HB", "parent_phone": "+447700900831",
            "infant_due_date": "2026-12-29", "gestation_now": "34+2", "other_parent_name": "Xavier Hawksworth", "other_parent_relationship": "Partner",
            "gp_name": "Dr Ogilvie", "gp_practice": "Caradoc Surgery", "midwife": "Ros Tickell, Clacton team", "household": ["Hugo (3), at home"],
            "reason_for_referral": "Delphine attended with reduced movements for the sixth time. Each time the trace is normal. She says she ‘cannot feel her as a person’ between kicks.",
            "mental_health": "PTSD after Hugo's birth (theatre, 2.5 L PPH). EMDR finished March. Well, no risk to self voiced.", "risk_details": "Nil acute",
            "safeguarding_status": "none",
            "voice_of_parent": "\"If I stop counting she will stop.\"", "hopes_and_concerns": "Someone to meet before the birth, not after",
            "consent_to_referral": "yes", "consent_to_share": "yes", "consent_date": "2026-11-19",
        },
    )  # fmt: skip


FOLDER_CASES: tuple[Callable[[], Case], ...] = (
    right_labels, captions_below, people_across, cell_a_page, controls, legacy_fields, wingdings, highlighted,
    text_boxes, tab_leaders, real_numbers, three_pairs, typed_over, bullets, headings_only, forms_export,
    many_agencies, systmone_child, tables_three_deep, tracked, badger_twins, mosaic_audit, combs, sbar,
)  # fmt: skip

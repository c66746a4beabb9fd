"""Word forms in odd but real layouts: one giant table, no table at all, text boxes, answers over, under and beside the prompt."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import docx
from docx.enum.text import WD_TAB_ALIGNMENT
from docx.shared import Cm, Pt, RGBColor

from tests.unseen_word import Case, grid, line, saved
from tests.word_files import box, field, p, r, sdt, tbl, tc, tr
from tests.word_files import docx as packed


def tabbed(doc: Any, *texts: str, stops: tuple[float, ...] = (4, 9, 13)) -> None:
    """A paragraph of texts set at tab stops."""
    paragraph = doc.add_paragraph()
    for stop in stops:
        paragraph.paragraph_format.tab_stops.add_tab_stop(Cm(stop), WD_TAB_ALIGNMENT.LEFT)
    paragraph.add_run("\t".join(texts))


def coloured(doc: Any, prompt: str, answer: str = "") -> None:
    """A prompt in black and, on the same line or alone, its answer in blue."""
    paragraph = doc.add_paragraph()
    if prompt:
        paragraph.add_run(prompt).bold = True
    if answer:
        paragraph.add_run(answer).font.color.rgb = RGBColor(0x1F, 0x3F, 0xC0)


def shape(*paragraphs: str) -> str:
    """A drawn text box with its fallback, as Word writes each."""
    inner = "".join(p(text) for text in paragraphs)
    held = f"<w:txbxContent>{inner}</w:txbxContent>"
    drawn = (
        '<w:drawing><wp:anchor><a:graphic><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape">'
        f"<wps:wsp><wps:txbx>{held}</wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing>"
    )
    old = f"<w:pict><v:shape><v:textbox>{held}</v:textbox></v:shape></w:pict>"
    return (
        f'<w:r><mc:AlternateContent><mc:Choice Requires="wps">{drawn}</mc:Choice>'
        f"<mc:Fallback>{old}</mc:Fallback></mc:AlternateContent></w:r>"
    )


def wide(text: str, columns: int, fill_in: bool = False) -> str:
    """A cell over several columns; a title is shaded."""
    look = f'<w:gridSpan w:val="{columns}"/>' + ("" if fill_in else '<w:shd w:val="clear" w:fill="C5E0B3"/>')
    return tc(*(p(part) if fill_in else p(r(part, "<w:b/>")) for part in text.split("\n")), properties=look)


def down(text: str, first: bool) -> str:
    """A cell that goes on over several rows."""
    return tc(p(r(text, "<w:b/>")) if first else "", properties='<w:vMerge w:val="restart"/>' if first else "<w:vMerge/>")


def one_giant_table() -> Case:
    """A 0-19 service's form: one table of six columns from title to signature, sex ticked behind the date of birth."""
    rows = [
        tr(wide("Referral to Parent Infant Relationship Service", 6)),
        tr(wide("A. Infant", 6)),
        tr(tc("First name"), wide("Orla", 2, True), tc("Surname"), wide("Wray", 2, True)),
        tr(tc("D.O.B. / Sex"), wide("12/3/25    M ☐  F ☒", 2, True), tc("NHS no."), wide("999 071 0007", 2, True)),
        tr(tc("Gestation at birth"), tc("36+2"), tc("Ethnicity"), tc("White Irish"), tc("GP"), tc("Dr Kerr, Quay Lane Surgery")),
        tr(wide("B. Parent / carer you are referring", 6)),
        tr(tc("Name"), wide("Tamsin Wray", 2, True), tc("D.O.B."), wide("22.4.98", 2, True)),
        tr(tc("Relationship"), wide("Mum", 2, True), tc("Main carer?"), wide("Y ☒  N ☐", 2, True)),
        tr(tc("Address"), wide("Flat 6, Sailmakers Yard\nHarwich\nCO12 3PQ", 5, True)),
        tr(tc("Mobile"), tc("07700 900123"), tc("OK to leave message?"), tc("Y"), tc("Email"), tc("tamsin.w@example.com")),
        tr(tc("First language"), tc("English"), tc("Interpreter"), tc("N"), tc("PR?"), tc("Y")),
        tr(wide("C. Other parent / carer", 6)),
        tr(tc("Name"), wide("Callum Deeks", 2, True), tc("Relationship"), wide("Dad, lives separately", 2, True)),
        tr(tc("Mobile"), tc("not known"), tc("D.O.B."), tc("1996?"), tc("PR?"), tc("Y - on birth cert")),
        tr(wide("D. Who else lives at home", 6)),
        tr(wide("Name", 2), wide("D.O.B.", 2), wide("Relationship to infant", 2)),
        tr(wide("Finn Wray", 2, True), wide("04/09/2021", 2, True), wide("Brother", 2, True)),
        tr(wide("Moira Wray", 2, True), wide("", 2, True), wide("Nan", 2, True)),
        tr(wide("E. Safeguarding (tick highest level)", 6)),
        tr(tc("None ☐"), tc("EH ☐"), tc("CIN ☒"), tc("CP ☐"), tc("LAC ☐"), tc("N/K ☐")),
        tr(tc("Details"), wide("CIN since June, dad not to be at the property. SW Pauline Oke.", 5, True)),
        tr(wide("F. Why are you referring and what is the impact on the relationship?", 6)),
        tr(
            wide(
                "Tamsin says Orla 'does not need me'. Feeds are propped.\nOrla turns her face from her mum and settles with Nan.",
                6,
                True,
            )
        ),
        tr(wide("G. What does the parent say?", 6)),
        tr(wide("'I love her but I don't feel like her mum.'", 6, True)),
        tr(wide("H. What would the baby say?", 6)),
        tr(wide("", 6, True)),
        tr(wide("I. Consent", 6)),
        tr(wide("Parent has agreed to this referral", 4), wide("Yes ☒  No ☐", 2, True)),
        tr(wide("Parent has agreed to information sharing with other agencies", 4), wide("Yes ☐  No ☐", 2, True)),
        tr(wide("J. Your details", 6)),
        tr(tc("Name"), wide("Gail Pettit", 2, True), tc("Job title"), wide("Health Visitor", 2, True)),
        tr(tc("Base"), wide("Harwich Clinic, Main Road", 2, True), tc("Tel"), wide("01632 960231", 2, True)),
        tr(tc("Email"), wide("gail.pettit@hv.example.org", 2, True), tc("Date"), wide("9/11/26", 2, True)),
    ]
    return Case(
        "giant.docx", packed(tbl(*rows)),
        {
            "referral_date": "2026-11-09", "referrer_name": "Gail Pettit", "referrer_role": "Health Visitor", "referrer_organisation": "Harwich Clinic, Main Road",
            "referrer_phone": "+441632960231", "referrer_email": "gail.pettit@hv.example.org",
            "infant_name": "Orla Wray", "infant_dob": "2025-03-12", "infant_sex": "female", "infant_nhs_number": "9990710007", "gestation_at_birth": "36+2",
            "infant_ethnicity": "White Irish", "gp_name": "Dr Kerr", "gp_practice": "Quay Lane Surgery",
            "parent_name": "Tamsin Wray", "parent_dob": "1998-04-22", "parent_relationship": "Mum", "parent_primary_caregiver": "yes",
            "parent_address": "Flat 6, Sailmakers Yard, Harwich, CO12 3PQ", "parent_postcode": "CO12 3PQ", "parent_phone": "+447700900123",
            "safe_to_leave_message": "yes", "parent_email": "tamsin.w@example.com", "parent_language": "English", "interpreter_needed": "no", "parent_responsibility": "yes",
            "other_parent_name": "Callum Deeks", "other_parent_relationship": "Dad, lives separately", "other_parent_dob": "1996?", "other_parent_responsibility": "yes",
            "household": ["Finn Wray, 04/09/2021, Brother", "Moira Wray, Nan"],
            "safeguarding_status": "child_in_need", "safeguarding_details": "CIN since June, dad not to be at the property. SW Pauline Oke.",
            "reason_for_referral": "Tamsin says Orla 'does not need me'. Feeds are propped.\nOrla turns her face from her mum and settles with Nan.",
            "voice_of_parent": "'I love her but I don't feel like her mum.'", "consent_to_referral": "yes",
        },
        blanks=("voice_of_infant", "consent_to_share"), problems=("other_parent_dob",),
    )  # fmt: skip


def two_tab_columns() -> Case:
    """A community midwives' sheet without tables: two people side by side on tab stops, then label and answer twice a line."""
    doc = docx.Document()
    line(doc, ("Maternity: Request for Parent-Infant Support", "bold"))
    tabbed(doc, "Date of request:", "3rd November 2026", "Urgency:", "Routine")
    line(doc, ("Pregnant woman / birthing person", "bold"))
    tabbed(doc, "Name:", "Zofia Malik", "DOB:", "17/06/1995")
    tabbed(doc, "NHS number:", "999 071 0015", "Hospital no:", "K118204")
    tabbed(doc, "Mobile:", "07700 900141", "Email:", "")
    tabbed(doc, "Address:", "14 Rowan Close, Witham, CM8 1TB")
    tabbed(doc, "EDD:", "28/02/2027", "Gestation today:", "23+3")
    tabbed(doc, "Language:", "Polish", "Interpreter:", "Yes please - phone")
    tabbed(doc, "Ethnicity:", "White other", "Parity:", "G3 P1")
    line(doc, ("Partner", "bold"))
    tabbed(doc, "Name:", "Adil Malik", "DOB:", "02/01/1992")
    tabbed(doc, "Mobile:", "07700 900142", "Lives with?", "Yes")
    line(doc, ("Who is involved", "bold"))
    tabbed(doc, "GP:", "Dr Hanif, Collingwood Practice", "HV:", "Not yet allocated")
    tabbed(doc, "Named midwife:", "Tess Bowyer", "Social worker:", "None")
    tabbed(doc, "Perinatal MH:", "Open - Kim Staples, CPN", "Other:", "Home-Start")
    line(doc, ("Concerns", "bold"))
    line(
        doc,
        "Zofia lost a baby boy at 31 weeks in 2024. She says she 'will not buy anything' and has not told her daughter. She goes silent when the heartbeat is played.",
    )
    line(doc, ("What would Zofia like?", "bold"))
    line(doc, "To be able to say this baby's name out loud. She worries we will think she does not want the baby.")
    line(doc, ("Consent", "bold"))
    tabbed(
        doc,
        "Has she agreed to the referral?",
        "Yes",
        "Agrees to sharing info?",
        "Yes, not with her mother in law",
        stops=(7, 10, 15),
    )
    line(doc, ("Referred by", "bold"))
    tabbed(doc, "Tess Bowyer", "Community midwife", "Witham team", "01632 960241")
    return Case(
        "tabs.docx", saved(doc),
        {
            "referral_date": "2026-11-03", "referrer_name": "Tess Bowyer", "referrer_role": "Community midwife", "referrer_organisation": "Witham team", "referrer_phone": "+441632960241",
            "infant_due_date": "2027-02-28", "gestation_now": "23+3",
            "parent_name": "Zofia Malik", "parent_dob": "1995-06-17", "parent_nhs_number": "9990710015", "parent_phone": "+447700900141",
            "parent_address": "14 Rowan Close, Witham, CM8 1TB", "parent_postcode": "CM8 1TB", "parent_language": "Polish", "interpreter_needed": "yes", "parent_ethnicity": "White other",
            "other_parent_name": "Adil Malik", "other_parent_dob": "1992-01-02", "other_parent_phone": "+447700900142", "other_parent_relationship": "Partner",
            "gp_name": "Dr Hanif", "gp_practice": "Collingwood Practice", "health_visitor": "Not yet allocated", "midwife": "Tess Bowyer", "parent_relationship": "Mother",
            "mental_health_team": "Open - Kim Staples, CPN", "other_services": "Home-Start",
            "reason_for_referral": "Zofia lost a baby boy at 31 weeks in 2024. She says she 'will not buy anything' and has not told her daughter. She goes silent when the heartbeat is played.",
            "hopes_and_concerns": "To be able to say this baby's name out loud. She worries we will think she does not want the baby.",
            "consent_to_referral": "yes", "consent_to_share": "yes",
        },
        blanks=("parent_email", "social_worker"), unmatched=("K118204",),
    )  # fmt: skip


def dotted_lines() -> Case:
    """A family centre's photocopied sheet typed up again: answers between the dots, two or three to a line."""
    doc = docx.Document()
    line(doc, ("ROSEBANK FAMILY CENTRE  -  REFERRAL SLIP", "bold"))
    line(doc, "Child's name ......Reuben Achterberg........... D.o.B. ....30.5.25...... Boy / Girl ..boy..")
    line(doc, "Address .......11b Kiln Terrace, Braintree........................ Post code ..CM7 3RT..")
    line(doc, "Mother's name .....Lotte Achterberg............ D.o.B. ....8.11.90......")
    line(doc, "Tel. no. ....07700 900151.......... Can we leave a message? ..yes, but not voicemail..")
    line(doc, "Father's name .....Joost Achterberg........... Tel. no. ....................")
    line(doc, "Other children (names & ages) ....Mila 6, Bram 3...........................")
    line(doc, "G.P. ......Dr Sowerby............ Surgery .....Blyth's Meadow.............")
    line(doc, "Health Visitor ....Ann-Marie Trigg (Braintree 01632 960252)............")
    line(doc, "Social Worker ....n/a........ Other agencies involved ....Bram's nursery, SALT.......")
    line(doc, "Is the family subject to: Early Help (  )  CIN (  )  CP (  )  None ( x )")
    line(
        doc,
        "Reason for referral ...Lotte is exhausted and says she is 'on autopilot'. She feeds Reuben facing away from her and does not talk to him.",
    )
    line(doc, "He no longer babbles. ............................................................")
    line(doc, "What does parent hope for ....to enjoy him before I go back to work.................")
    line(doc, "Any risks to staff visiting ....big dog, friendly..........................")
    line(doc, "Parent's consent to this referral:  Yes ( x )   No (   )")
    line(doc, "Referred by ....Dilys Garrod........ Position ...Outreach worker...... Tel ...01632 960251...")
    line(doc, "Signed ....D Garrod............. Date ....6/11/2026.......")
    return Case(
        "dots.docx", saved(doc),
        {
            "referral_date": "2026-11-06", "referrer_name": "Dilys Garrod", "referrer_role": "Outreach worker", "referrer_phone": "+441632960251",
            "infant_name": "Reuben Achterberg", "infant_dob": "2025-05-30", "infant_sex": "male",
            "parent_name": "Lotte Achterberg", "parent_dob": "1990-11-08", "parent_relationship": "Mother", "parent_phone": "+447700900151", "safe_to_leave_message": "yes",
            "parent_address": "11b Kiln Terrace, Braintree", "parent_postcode": "CM7 3RT",
            "other_parent_name": "Joost Achterberg", "other_parent_relationship": "Father", "household": ["Mila 6, Bram 3"],
            "gp_name": "Dr Sowerby", "gp_practice": "Blyth's Meadow", "health_visitor": "Ann-Marie Trigg (Braintree 01632 960252)",
            "other_services": "Bram's nursery, SALT", "safeguarding_status": "none",
            "reason_for_referral": "Lotte is exhausted and says she is 'on autopilot'. She feeds Reuben facing away from her and does not talk to him.\nHe no longer babbles.",
            "hopes_and_concerns": "to enjoy him before I go back to work", "risk_details": "big dog, friendly", "consent_to_referral": "yes",
        },
        blanks=("other_parent_phone", "social_worker"),
    )  # fmt: skip


def see_over() -> Case:
    """A hospital's form filled in blue: answers beside, under and, for the long one, over the page."""
    doc = docx.Document()
    doc.add_heading("Neonatal Follow-up: Referral for Parent-Infant Therapy", 1)
    coloured(doc, "Baby: ", "Idris Vaughan-Ellis")
    coloured(doc, "Born: ", "14 January 2026 at 27+4, now home")
    coloured(doc, "NHS No: ", "999 071 0023")
    coloured(doc, "Parent(s) being referred:")
    coloured(doc, "", "Nerys Vaughan (mum) 5/5/1993 - 07700 900161")
    coloured(doc, "Other parent:")
    coloured(doc, "", "Gethin Ellis (dad) - 07700 900162")
    coloured(doc, "Home address:")
    coloured(doc, "", "2 Saltmarsh View")
    coloured(doc, "", "Leigh-on-Sea SS9 2ZB")
    coloured(doc, "GP practice: ", "Highlands Surgery")
    coloured(doc, "Reason for referral: ", "See over")
    coloured(doc, "Is there a plan in place (EH/CIN/CP)? ", "No")
    coloured(doc, "Has the parent consented to this referral?  Yes / No   ", "YES verbally 4/11/26")
    coloured(doc, "Name and designation of referrer:")
    coloured(doc, "", "Sister Ffion Marsh, Neonatal Outreach")
    coloured(doc, "Contact: ", "01632 960261 / ffion.marsh@nicu.example.org")
    coloured(doc, "Date: ", "5.11.26")
    doc.add_page_break()
    coloured(doc, "Reason for referral (continued)")
    coloured(doc, "", "Idris was on the unit for eleven weeks. Nerys could not hold him for the first nine days.")
    coloured(doc, "", "At home she checks his breathing all night and will not let Gethin feed him.")
    coloured(doc, "Parent's own words")
    coloured(doc, "", "'I keep waiting for somebody to come and take him back.'")
    return Case(
        "over.docx", saved(doc),
        {
            "referral_date": "2026-11-05", "referrer_name": "Sister Ffion Marsh", "referrer_role": "Neonatal Outreach", "referrer_phone": "+441632960261", "referrer_email": "ffion.marsh@nicu.example.org",
            "infant_name": "Idris Vaughan-Ellis", "infant_dob": "2026-01-14", "gestation_at_birth": "27+4", "infant_nhs_number": "9990710023",
            "parent_name": "Nerys Vaughan", "parent_relationship": "mum", "parent_dob": "1993-05-05", "parent_phone": "+447700900161",
            "other_parent_name": "Gethin Ellis", "other_parent_relationship": "dad", "other_parent_phone": "+447700900162",
            "parent_address": "2 Saltmarsh View, Leigh-on-Sea SS9 2ZB", "parent_postcode": "SS9 2ZB", "gp_practice": "Highlands Surgery", "safeguarding_status": "none",
            "consent_to_referral": "yes", "consent_date": "2026-11-04",
            "reason_for_referral": "Idris was on the unit for eleven weeks. Nerys could not hold him for the first nine days.\nAt home she checks his breathing all night and will not let Gethin feed him.",
            "voice_of_parent": "'I keep waiting for somebody to come and take him back.'",
        },
    )  # fmt: skip


def boxes_drawn() -> Case:
    """A charity's leaflet-like form: every block a drawn text box, with a line of consent below."""
    body = (
        p(r("Little Steps East: Referral", "<w:b/>"))
        + p(
            shape(
                "REFERRER",
                "Name: Bola Adeniyi",
                "Role: Family Nurse",
                "Organisation: FNP South",
                "Phone: 01632 960271",
                "Email: bola.adeniyi@fnp.example.org",
            )
        )
        + p(shape("BABY", "Name: Kit Standing", "Born: 02.08.2026", "Sex: M", "NHS: 9990710031"))
        + p(
            shape(
                "MUM",
                "Name: Shannon Standing",
                "DOB: 19.12.2007",
                "Lives: Rm 4, Elmfield Foyer, Basildon, SS14 1GH",
                "Phone: 07700 900171",
                "PR: yes",
            )
        )
        + p(shape("DAD", "Name: Riley Cook", "DOB: 03.03.2007", "Phone: ", "PR: no"))
        + p(r("What is going on for this family?", "<w:b/>"))
        + p(
            shape(
                "Shannon was in care from six. She handles Kit well in front of staff but the foyer hears him crying for long spells.",
                "She says he does it to wind her up.",
            )
        )
        + p(r("What do you notice about the baby?", "<w:b/>"))
        + p(shape("Kit is still and watchful. He does not cry when put down in clinic."))
        + p(r("Who else is helping?", "<w:b/>"))
        + p(shape("GP - Dr Ansah, Felmores", "Social worker - Jade Pullen, Leaving care team", "Foyer key worker - Mo"))
        + p("Shannon knows about this referral and is happy for it to go ahead:  YES ☒   NO ☐")
        + p("Date sent: 10/11/26")
    )
    return Case(
        "boxes.docx", packed(body),
        {
            "referral_date": "2026-11-10", "referrer_name": "Bola Adeniyi", "referrer_role": "Family Nurse", "referrer_organisation": "FNP South", "referrer_phone": "+441632960271", "referrer_email": "bola.adeniyi@fnp.example.org",
            "infant_name": "Kit Standing", "infant_dob": "2026-08-02", "infant_sex": "male", "infant_nhs_number": "9990710031",
            "parent_name": "Shannon Standing", "parent_dob": "2007-12-19", "parent_relationship": "Mother", "parent_address": "Rm 4, Elmfield Foyer, Basildon, SS14 1GH", "parent_postcode": "SS14 1GH",
            "parent_phone": "+447700900171", "parent_responsibility": "yes",
            "other_parent_name": "Riley Cook", "other_parent_dob": "2007-03-03", "other_parent_relationship": "Father", "other_parent_responsibility": "no",
            "reason_for_referral": "Shannon was in care from six. She handles Kit well in front of staff but the foyer hears him crying for long spells.\nShe says he does it to wind her up.",
            "voice_of_infant": "Kit is still and watchful. He does not cry when put down in clinic.",
            "gp_name": "Dr Ansah", "gp_practice": "Felmores", "social_worker": "Jade Pullen, Leaving care team", "other_services": "Foyer key worker - Mo",
            "consent_to_referral": "yes",
        },
        blanks=("other_parent_phone",),
    )  # fmt: skip


def legacy_and_typed() -> Case:
    """An old locked form of legacy fields that somebody unlocked: some fields filled, some answers typed beside them."""

    def blank() -> str:
        return field("<w:textInput/>", "FORMTEXT", r("\u2002\u2002\u2002\u2002\u2002"))

    def typed(text: str) -> str:
        return field("<w:textInput/>", "FORMTEXT", r(text))

    def tick(on: bool) -> str:
        return field(
            f'<w:checkBox><w:sizeAuto/><w:default w:val="0"/>{"<w:checked/>" if on else ""}</w:checkBox>',
            "FORMCHECKBOX",
            separate=False,
        )

    def drop(at: int, *entries: str) -> str:
        listed = "".join(f'<w:listEntry w:val="{entry}"/>' for entry in entries)
        return field(f'<w:ddList><w:result w:val="{at}"/>{listed}</w:ddList>', "FORMDROPDOWN", separate=False)

    body = (
        p(r("CAMHS Under 5s – Request for Consultation or Referral", "<w:b/>"))
        + tbl(
            tr(tc(p("Date of referral: ", typed("11/11/2026"))), tc(p("Type: ", drop(1, "Consultation", "Referral")))),
            tr(
                tc(p("Child’s name: ", typed("Amaya Fernando"))),
                tc(p("Gender: ", drop(2, "Please select", "Male", "Female", "Other"))),
            ),
            tr(tc(p("DOB: ", blank(), " 27/10/2025")), tc(p("NHS number: ", typed("999 071 0058")))),
            tr(
                tc(p("Ethnicity: ", drop(3, "Please select", "White British", "Black African", "Any other Asian background"))),
                tc(p("First language: ", typed("Sinhala"))),
            ),
            tr(
                tc(p("Interpreter required: ", tick(True), " Yes ", tick(False), " No")),
                tc(p("Parental responsibility held by: ", typed("both parents"))),
            ),
        )
        + p(r("Parent/carer 1", "<w:b/>"))
        + tbl(
            tr(tc(p("Name: ", typed("Dilani Fernando"))), tc(p("Relationship: ", typed("mother")))),
            tr(
                tc(p("Address: ", typed("7 Malting Row, Halstead")), p("Postcode: ", blank(), "CO9 2QX")),
                tc(p("Phone: ", typed("07700 900181"))),
            ),
        )
        + p(r("Parent/carer 2", "<w:b/>"))
        + tbl(
            tr(tc(p("Name: ", typed("Ruwan Fernando"))), tc(p("Relationship: ", typed("father")))),
            tr(tc(p("Address (if different): ", blank())), tc(p("Phone: ", blank()))),
        )
        + p(
            "Is the child currently subject to:  ",
            tick(False),
            " CP plan  ",
            tick(False),
            " CIN plan  ",
            tick(True),
            " Early Help  ",
            tick(False),
            " None",
        )
        + p("Lead professional / details: ", typed("TAF led by HV Rose Mbeki, next TAF 2/12/26"))
        + p(
            "Presenting difficulties: ",
            typed("Dilani has been low since the birth and is frightened of bathing Amaya. Ruwan does all care at night."),
        )
        + p("Child’s presentation: ", blank(), "Amaya is quiet, sleeps a lot, rarely fusses")
        + p("Has the parent given consent?  ", tick(True), " Yes   ", tick(False), " No")
        + p("Referrer: ", typed("Rose Mbeki"), "   Job title: ", typed("Health visitor"), "   Tel: ", typed("01632 960281"))
        + p("Team/base: ", blank(), "Halstead 0-19, Factory Lane")
    )
    return Case(
        "legacy.docx", packed(body),
        {
            "referral_date": "2026-11-11", "referrer_name": "Rose Mbeki", "referrer_role": "Health visitor", "referrer_phone": "+441632960281", "referrer_organisation": "Halstead 0-19, Factory Lane",
            "infant_name": "Amaya Fernando", "infant_sex": "female", "infant_dob": "2025-10-27", "infant_nhs_number": "9990710058", "infant_ethnicity": "Any other Asian background",
            "parent_language": "Sinhala", "interpreter_needed": "yes", "parent_responsibility": "yes", "other_parent_responsibility": "yes",
            "parent_name": "Dilani Fernando", "parent_relationship": "mother", "parent_address": "7 Malting Row, Halstead", "parent_postcode": "CO9 2QX", "parent_phone": "+447700900181",
            "other_parent_name": "Ruwan Fernando", "other_parent_relationship": "father",
            "safeguarding_status": "early_help", "safeguarding_details": "TAF led by HV Rose Mbeki, next TAF 2/12/26",
            "reason_for_referral": "Dilani has been low since the birth and is frightened of bathing Amaya. Ruwan does all care at night.",
            "voice_of_infant": "Amaya is quiet, sleeps a lot, rarely fusses", "consent_to_referral": "yes",
        },
        blanks=("other_parent_phone",),
    )  # fmt: skip


def people_in_columns() -> Case:
    """A social care front door's grid: questions down, the people of the household across."""
    doc = docx.Document()
    line(doc, ("Family Support and Safeguarding: request to specialist service", "bold"))
    grid(doc, [
        ["", "Baby", "Mum", "Dad", "Sibling"],
        ["Name", "Noor Haddad", "Salma Haddad", "Yusuf Karim", "Layla Haddad"],
        ["DoB", "19/06/2026", "03/10/1999", "28/07/1994", "11/02/2023"],
        ["Gender", "F", "F", "M", "F"],
        ["Ethnicity", "Arab", "Arab", "Not stated", "Arab"],
        ["NHS no", "999 071 0066", "999 071 0074", "", "999 071 0082"],
        ["Address", "31 Gosfield Court, Chelmsford CM1 4ND", "as baby", "c/o Hotel, Brentwood", "as baby"],
        ["Phone", "", "07700 900191", "07700 900192", ""],
        ["Holds PR", "-", "Yes", "No", "-"],
        ["First language", "", "Arabic", "Arabic", ""],
        ["Interpreter?", "", "Yes", "No", ""],
    ], bold=(0,), head=True)  # fmt: skip
    line(doc, "")
    grid(doc, [
        ["Current status", "Child Protection Plan (emotional) since 14/08/2026"],
        ["Why now?", "Salma has moved with the girls to escape Yusuf. Noor startles at voices. Salma shuts down when Noor cries and Layla comforts her."],
        ["What does mum want?", "'For my girls not to be scared of me crying.'"],
        ["DA", "Historic and recent. Non-molestation order in place. Yusuf does not know the address."],
        ["Consent", "Mum yes, dad not asked"],
        ["Allocated worker", "Precious Moyo, Social Worker, 01632 960291, precious.moyo@council.example.org"],
        ["Date", "2 Nov 2026"],
    ], bold=(0,), shaded=(0,))  # fmt: skip
    return Case(
        "columns.docx", saved(doc),
        {
            "referral_date": "2026-11-02", "referrer_name": "Precious Moyo", "referrer_role": "Social Worker", "referrer_phone": "+441632960291", "referrer_email": "precious.moyo@council.example.org",
            "social_worker": "Precious Moyo, Social Worker, 01632 960291, precious.moyo@council.example.org",
            "infant_name": "Noor Haddad", "infant_dob": "2026-06-19", "infant_sex": "female", "infant_ethnicity": "Arab", "infant_nhs_number": "9990710066",
            "parent_name": "Salma Haddad", "parent_dob": "1999-10-03", "parent_ethnicity": "Arab", "parent_nhs_number": "9990710074", "parent_relationship": "Mother",
            "parent_address": "31 Gosfield Court, Chelmsford CM1 4ND", "parent_postcode": "CM1 4ND", "parent_phone": "+447700900191", "parent_responsibility": "yes",
            "parent_language": "Arabic", "interpreter_needed": "yes",
            "other_parent_name": "Yusuf Karim", "other_parent_dob": "1994-07-28", "other_parent_relationship": "Father", "other_parent_phone": "+447700900192", "other_parent_responsibility": "no",
            "household": ["Layla Haddad, 11/02/2023, F, Arab, 999 071 0082"],
            "safeguarding_status": "child_protection",
            "reason_for_referral": "Salma has moved with the girls to escape Yusuf. Noor startles at voices. Salma shuts down when Noor cries and Layla comforts her.",
            "hopes_and_concerns": "'For my girls not to be scared of me crying.'",
            "domestic_abuse": "yes", "risk_details": "Historic and recent. Non-molestation order in place. Yusuf does not know the address.",
            "consent_to_referral": "yes",
        },
    )  # fmt: skip


def people_in_rows() -> Case:
    """A hub's form: everybody in one table of rows, the professionals in another of role, name and contact."""
    doc = docx.Document()
    line(doc, ("Family Hub: request for parent-infant work", "bold"))
    line(doc, ("Family members", "bold"))
    grid(doc, [
        ["Name", "DOB / EDD", "M/F", "Who are they?", "Lives in home?", "PR?", "Tel"],
        ["Jonah Prior", "21/02/2026", "M", "Baby", "Y", "", ""],
        ["Elspeth Prior", "13/08/1988", "F", "Mum", "Y", "Y", "07700 900201"],
        ["Danny Prior", "02/12/1985", "M", "Dad", "Y", "Y", "07700 900202"],
        ["Martha Prior", "30/06/2018", "F", "Big sister", "Y", "", ""],
        ["Sylvia Prior", "1957", "F", "Gran (dad's side)", "N", "N", "01632 960209"],
    ], head=True)  # fmt: skip
    line(doc, "Family address: The Old Forge, Church Lane, Great Bardfield, Braintree CM7 4SZ")
    line(doc, ("Professionals", "bold"))
    grid(doc, [
        ["Role", "Name", "Contact"],
        ["GP", "Dr Iyer, Freshwell", "01632 960202"],
        ["HV", "Cath Lomax", "cath.lomax@hv.example.org"],
        ["Nursery/school", "Gt Bardfield Primary (Martha)", ""],
        ["SW", "-", ""],
        ["Perinatal", "Lin Chau, nurse", "01632 960203"],
        ["Completed by", "Wendy Frost, Early Years Practitioner, Braintree Family Hub", "01632 960204"],
    ], head=True)  # fmt: skip
    line(doc, ("Tell us about the difficulty", "bold"))
    line(
        doc,
        "Elspeth had an emergency section and a bleed of 2.5 litres. She has no memory of meeting Jonah. She feels he is 'the baby I was given'.",
    )
    line(doc, ("How is the baby doing?", "bold"))
    line(doc, "Jonah holds himself stiffly with mum, moulds to dad.")
    line(doc, ("Dad's view", "bold"))
    line(doc, "Danny feels he is doing everything and is scared to go back offshore.")
    line(doc, ("Best hopes", "bold"))
    line(doc, "To feel that he is mine.")
    line(doc, "Level of need:  Universal ☐   Early Help ☒   CiN ☐   CP ☐")
    line(doc, "Both parents agree to this referral ☒    Both parents agree to us sharing information ☒    Date: 12.11.2026")
    return Case(
        "rows.docx", saved(doc),
        {
            "referrer_name": "Wendy Frost", "referrer_role": "Early Years Practitioner", "referrer_organisation": "Braintree Family Hub", "referrer_phone": "+441632960204",
            "infant_name": "Jonah Prior", "infant_dob": "2026-02-21", "infant_sex": "male",
            "parent_name": "Elspeth Prior", "parent_dob": "1988-08-13", "parent_relationship": "Mum", "parent_responsibility": "yes", "parent_phone": "+447700900201",
            "parent_address": "The Old Forge, Church Lane, Great Bardfield, Braintree CM7 4SZ", "parent_postcode": "CM7 4SZ",
            "other_parent_name": "Danny Prior", "other_parent_dob": "1985-12-02", "other_parent_relationship": "Dad", "other_parent_responsibility": "yes", "other_parent_phone": "+447700900202",
            "household": ["Martha Prior, 30/06/2018, F, Big sister, Y"],
            "gp_name": "Dr Iyer", "gp_practice": "Freshwell", "health_visitor": "Cath Lomax, cath.lomax@hv.example.org", "mental_health_team": "Lin Chau, nurse, 01632 960203",
            "other_services": "Nursery/school, Gt Bardfield Primary (Martha)",
            "reason_for_referral": "Elspeth had an emergency section and a bleed of 2.5 litres. She has no memory of meeting Jonah. She feels he is 'the baby I was given'.",
            "voice_of_infant": "Jonah holds himself stiffly with mum, moulds to dad.", "voice_of_other_parent": "Danny feels he is doing everything and is scared to go back offshore.",
            "hopes_and_concerns": "To feel that he is mine.", "safeguarding_status": "early_help",
            "consent_to_referral": "yes", "consent_to_share": "yes", "consent_date": "2026-11-12",
        },
        blanks=("social_worker",),
    )  # fmt: skip


def child_one() -> Case:
    """A council's referral: a title row for each child and each carer, the same questions under every one."""
    doc = docx.Document()
    line(doc, ("MULTI AGENCY REQUEST FOR SUPPORT", "bold"))
    grid(doc, [
        ["Child 1"],
        ["Name", "Elowen Tate", "DOB", "05/01/2026"],
        ["Gender", "Female", "Ethnicity", "White British"],
        ["NHS No.", "999 071 0090", "School / nursery", "N/A"],
        ["Child 2"],
        ["Name", "Jago Tate", "DOB", "17/03/2020"],
        ["Gender", "Male", "Ethnicity", "White British"],
        ["NHS No.", "", "School / nursery", "St Osyth Primary"],
        ["Child 3"],
        ["Name", "", "DOB", ""],
        ["Gender", "", "Ethnicity", ""],
        ["NHS No.", "", "School / nursery", ""],
    ], bold=(0, 2), shaded=(0, 2))  # fmt: skip
    line(doc, "")
    grid(doc, [
        ["Parent/Carer", "1", "2"],
        ["Name", "Morwenna Tate", "Lee Ashby"],
        ["DOB", "24/11/1996", "unknown"],
        ["Relationship to child(ren)", "Mother of both", "Father of Elowen"],
        ["Parental responsibility", "Yes", "Yes"],
        ["Address", "9 Point Clear Road, St Osyth, CO16 8LA", "NFA"],
        ["Contact number", "07700 900211", "07700 900212"],
        ["Aware of referral?", "Yes", "No"],
        ["Consents to referral?", "Yes", "Not asked"],
    ], bold=(0,), head=True)  # fmt: skip
    line(doc, "")
    grid(doc, [
        ["Person making the request"],
        ["Name", "Harriet Boon", "Agency", "St Osyth Primary"],
        ["Role", "Designated safeguarding lead", "Contact number", "01632 960211"],
        ["Email", "dsl@stosyth.example.org", "Date", "10/11/2026"],
        ["Key concerns"],
        ["Morwenna has said at the gate that she 'can't look at' Elowen because she has Lee's eyes. Jago has been giving Elowen her bottle before school."],
        ["What is already in place?"],
        ["Food bank. Jago has ELSA on Tuesdays. HV Sian Doyle aware."],
        ["Voice of the child"],
        ["Jago: 'I'm the one that does the baby.'"],
        ["Social care history"],
        ["Closed to CIN in 2022. Nothing open now."],
    ], bold=(0, 2), shaded=(0, 2))  # fmt: skip
    return Case(
        "children.docx", saved(doc),
        {
            "referral_date": "2026-11-10", "referrer_name": "Harriet Boon", "referrer_role": "Designated safeguarding lead", "referrer_organisation": "St Osyth Primary", "referrer_phone": "+441632960211", "referrer_email": "dsl@stosyth.example.org",
            "infant_name": "Elowen Tate", "infant_dob": "2026-01-05", "infant_sex": "female", "infant_ethnicity": "White British", "infant_nhs_number": "9990710090",
            "household": ["Jago Tate, 17/03/2020, Male, White British"],
            "parent_name": "Morwenna Tate", "parent_dob": "1996-11-24", "parent_relationship": "Mother of both", "parent_responsibility": "yes", "parent_address": "9 Point Clear Road, St Osyth, CO16 8LA",
            "parent_postcode": "CO16 8LA", "parent_phone": "+447700900211", "consent_to_referral": "yes",
            "other_parent_name": "Lee Ashby", "other_parent_relationship": "Father of Elowen", "other_parent_responsibility": "yes", "other_parent_phone": "+447700900212",
            "reason_for_referral": "Morwenna has said at the gate that she 'can't look at' Elowen because she has Lee's eyes. Jago has been giving Elowen her bottle before school.",
            "other_services": "Food bank. Jago has ELSA on Tuesdays. HV Sian Doyle aware.", "voice_of_infant": "Jago: 'I'm the one that does the baby.'",
            "safeguarding_details": "Closed to CIN in 2022. Nothing open now.",
        },
        blanks=("other_parent_dob",), unmatched=("St Osyth Primary",),
    )  # fmt: skip


def cross_matrix() -> Case:
    """A perinatal team's checklist: statements down, Yes, No and Unsure across with an X in one, comments last."""
    doc = docx.Document()
    line(doc, ("Perinatal Mental Health Team – onward referral (PIMHS)", "bold"))
    grid(doc, [
        ["Patient:", "Hafsa Omar", "DOB:", "01.07.1991", "NHS:", "9990710104"],
        ["Address:", "45 Ness Walk, Witham CM8 2LU", "Tel:", "07700 900221", "Lang:", "Somali"],
        ["Baby:", "Ayaan Omar", "DOB:", "22.09.2026", "NHS:", "9990710112"],
    ])  # fmt: skip
    line(doc, "")
    grid(doc, [
        ["", "Yes", "No", "Unsure", "Comments"],
        ["Patient is main carer of the baby", "X", "", "", ""],
        ["Interpreter needed", "X", "", "", "Prefers a woman"],
        ["Voicemail / text ok", "", "X", "", "Shared phone"],
        ["Patient has PR", "X", "", "", ""],
        ["Partner has PR", "", "", "X", "Married abroad"],
        ["Domestic abuse (current)", "", "X", "", "Asked alone 28/10"],
        ["Patient consents to this referral", "X", "", "", "Signed 30/10/26"],
        ["Patient consents to info sharing with GP, HV and social care", "X", "", "", ""],
    ], head=True)  # fmt: skip
    line(doc, "")
    grid(doc, [
        ["Mental health summary", "Postnatal depression, EPDS 19 in October. Sertraline 50mg started 1/10. Fortnightly CPN visits."],
        ["Risk", "Fleeting thoughts that the baby would be better with her sister. No plans or intent to self or baby."],
        ["Parent-infant relationship", "Flat with Ayaan, does not greet him. He has stopped seeking her face."],
        ["What does Hafsa want", "To feel something when he smiles."],
        ["Team around family", "GP Dr Pell (Fern House). HV Judy Marsh. No SW."],
        ["Referring clinician", "Kwame Asante, CPN"],
        ["Contact", "01632 960221"],
        ["Date", "31/10/2026"],
    ], bold=(0,))  # fmt: skip
    return Case(
        "matrix.docx", saved(doc),
        {
            "referral_date": "2026-10-31", "referrer_name": "Kwame Asante", "referrer_role": "CPN", "referrer_phone": "+441632960221",
            "infant_name": "Ayaan Omar", "infant_dob": "2026-09-22", "infant_nhs_number": "9990710112",
            "parent_name": "Hafsa Omar", "parent_dob": "1991-07-01", "parent_nhs_number": "9990710104", "parent_address": "45 Ness Walk, Witham CM8 2LU", "parent_postcode": "CM8 2LU",
            "parent_phone": "+447700900221", "parent_language": "Somali",
            "parent_primary_caregiver": "yes", "interpreter_needed": "yes", "safe_to_leave_message": "no", "parent_responsibility": "yes", "other_parent_responsibility": "not_known", "domestic_abuse": "no",
            "consent_to_referral": "yes", "consent_to_share": "yes", "consent_date": "2026-10-30",
            "mental_health": "Postnatal depression, EPDS 19 in October. Sertraline 50mg started 1/10. Fortnightly CPN visits.",
            "risk_details": "Fleeting thoughts that the baby would be better with her sister. No plans or intent to self or baby.",
            "reason_for_referral": "Flat with Ayaan, does not greet him. He has stopped seeking her face.", "hopes_and_concerns": "To feel something when he smiles.",
            "gp_name": "Dr Pell", "gp_practice": "Fern House", "health_visitor": "Judy Marsh",
        },
        unmatched=("Prefers a woman", "Shared phone"),
    )  # fmt: skip


def nested() -> Case:
    """A page set in a table of two halves, a small table in each; the story in a table of one cell below."""
    left = tbl(
        tr(tc("Child's name"), tc("Wilf Brandreth")),
        tr(tc("Date of birth"), tc("6.12.2025")),
        tr(tc("Sex"), tc("Boy")),
        tr(tc("NHS number"), tc("999 071 0120")),
        tr(tc("Born at"), tc("41 weeks")),
    )
    right = tbl(
        tr(tc("Parent's name"), tc("Imelda Brandreth")),
        tr(tc("Date of birth"), tc("15.1.1987")),
        tr(tc("Relationship"), tc("Adoptive mother")),
        tr(tc("Telephone"), tc("07700 900231")),
        tr(tc("Email"), tc("imelda.b@example.com")),
    )
    net = tbl(
        tr(tc("GP"), tc("Dr Mistry"), tc("The Limes")),
        tr(tc("Health visitor"), tc("Nova Clay"), tc("01632 960232")),
        tr(tc("Social worker"), tc("Ian Tovey"), tc("Adoption support")),
    )
    whom = tbl(
        tr(tc("Name"), tc("Ian Tovey")),
        tr(tc("Job"), tc("Adoption social worker")),
        tr(tc("Tel"), tc("01632 960233")),
        tr(tc("Email"), tc("ian.tovey@adopt.example.org")),
    )
    outer = tbl(
        tr(tc(p(r("The child", "<w:b/>")), left, p("")), tc(p(r("The parent", "<w:b/>")), right, p(""))),
        tr(tc(p(r("The network", "<w:b/>")), net, p("")), tc(p(r("Who is referring", "<w:b/>")), whom, p(""))),
    )
    body = (
        p(r("Adoption East: therapeutic support referral", '<w:b/><w:sz w:val="32"/>'))
        + outer
        + p("Family home: Larkfield, Mill Road, Burnham-on-Crouch CM0 8PR")
        + tbl(
            tr(
                tc(
                    p(r("Background and reason for referral", "<w:b/>")),
                    p("Wilf was placed at five weeks. Imelda says she is waiting to be told there has been a mistake."),
                    p("He does not look for her when others hold him."),
                )
            )
        )
        + tbl(tr(tc(p(r("Imelda's hopes", "<w:b/>")), p("To stop feeling like his babysitter."))))
        + tbl(
            tr(tc("Legal status"), tc("Placement order, adoption order applied for. Wilf is still looked after.")),
            tr(tc("Consent from adoptive parent"), tc("Yes")),
            tr(tc("Date"), tc("5 November 2026")),
        )
    )
    return Case(
        "nested.docx", packed(body),
        {
            "consent_date": "2026-11-05", "referrer_name": "Ian Tovey", "referrer_role": "Adoption social worker", "referrer_phone": "+441632960233", "referrer_email": "ian.tovey@adopt.example.org",
            "infant_name": "Wilf Brandreth", "infant_dob": "2025-12-06", "infant_sex": "male", "infant_nhs_number": "9990710120", "gestation_at_birth": "41+0",
            "parent_name": "Imelda Brandreth", "parent_dob": "1987-01-15", "parent_relationship": "Adoptive mother", "parent_phone": "+447700900231", "parent_email": "imelda.b@example.com",
            "parent_address": "Larkfield, Mill Road, Burnham-on-Crouch CM0 8PR", "parent_postcode": "CM0 8PR",
            "gp_name": "Dr Mistry", "gp_practice": "The Limes", "health_visitor": "Nova Clay, 01632 960232", "social_worker": "Ian Tovey, Adoption support",
            "reason_for_referral": "Wilf was placed at five weeks. Imelda says she is waiting to be told there has been a mistake.\nHe does not look for her when others hold him.",
            "hopes_and_concerns": "To stop feeling like his babysitter.", "safeguarding_status": "looked_after",
            "consent_to_referral": "yes",
        },
    )  # fmt: skip


def one_line_each() -> Case:
    """A nursery's half page: one line for everything about a person, without labels in the answer."""
    doc = docx.Document()
    line(doc, ("Bright Sparks Day Nursery – signposting / referral form", "bold"))
    grid(doc, [
        ["Child", "Ottoline Grace Bewley, 14.8.25, girl, Butterfly room"],
        ["Parent/carer", "Jem Bewley, 22.4.98, 07700 900241"],
        ["Other parent", "Sandra Kuti, 07700 900242"],
        ["Where they live", "6 Fennel Drive, Tiptree CO5 0PX"],
        ["Key person", "Chantelle Dobbs"],
        ["Nursery contact", "01632 960241, office@brightsparks.example.org"],
        ["PR", "both mums"],
        ["GP / HV", "Tiptree Medical Centre / Lorna Peake"],
        ["What have we noticed?", "Ottoline clings to any adult and does not react when Jem leaves or comes back. Jem waits in the car at pick up."],
        ["What does the parent say?", "Jem told me she 'never clicked' with her and thinks Sandra is the real mum."],
        ["Parent agreed?", "Jem yes, Sandra not asked"],
        ["Date", "13/11/26"],
    ], bold=(0,))  # fmt: skip
    return Case(
        "nursery-half-page.docx", saved(doc),
        {
            "consent_date": "2026-11-13", "referrer_name": "Chantelle Dobbs", "referrer_role": "Key person", "referrer_phone": "+441632960241", "referrer_email": "office@brightsparks.example.org",
            "infant_name": "Ottoline Grace Bewley", "infant_dob": "2025-08-14", "infant_sex": "female",
            "parent_name": "Jem Bewley", "parent_dob": "1998-04-22", "parent_phone": "+447700900241", "parent_responsibility": "yes",
            "parent_address": "6 Fennel Drive, Tiptree CO5 0PX", "parent_postcode": "CO5 0PX",
            "other_parent_name": "Sandra Kuti", "other_parent_phone": "+447700900242", "other_parent_responsibility": "yes",
            "gp_practice": "Tiptree Medical Centre", "health_visitor": "Lorna Peake",
            "reason_for_referral": "Ottoline clings to any adult and does not react when Jem leaves or comes back. Jem waits in the car at pick up.",
            "voice_of_parent": "Jem told me she 'never clicked' with her and thinks Sandra is the real mum.", "consent_to_referral": "yes",
        },
    )  # fmt: skip


def family_tree() -> Case:
    """A drug and alcohol family worker's form: the family as a list of relations, the referral's source at the top."""
    doc = docx.Document()
    doc.add_heading("Parents in Recovery – referral out", 1)
    line(doc, ("Source of referral: ", "bold"), "Open Road, Colchester (drug & alcohol)")
    line(doc, ("Completed by: ", "bold"), "Petra Novak, recovery worker, 01632 960251")
    line(doc, ("Date: ", "bold"), "7th Nov 2026")
    doc.add_heading("Family composition", 2)
    for text in (
        "Subject child: Blake Sparrow, dob 25/07/2026, male",
        "Mother: Kayleigh Sparrow, dob 12/05/1997, 07700 900251",
        "Father: Jordan Tull, dob 08/08/1993, in HMP Chelmsford",
        "Half sibling: Lexi Sparrow, dob 16/01/2019, lives with MGM",
        "MGM: Denise Sparrow, Clacton, supportive",
    ):
        doc.add_paragraph(text, style="List Bullet")
    line(doc, ("Address: ", "bold"), "22 Magnolia Court, Colchester, CO4 3GG")
    doc.add_heading("Professional network", 2)
    for text in (
        "GP – Dr Ashraf, Highwoods",
        "HV – Mel Quigley 01632 960252",
        "SW – Tobias Wren, CP team",
        "Probation – Jordan's, name not known",
        "CMHT – none",
    ):
        doc.add_paragraph(text, style="List Bullet")
    doc.add_heading("Status", 2)
    line(doc, "CP (neglect) – first core group held 3/11")
    doc.add_heading("Presenting issues", 2)
    line(
        doc,
        "Kayleigh has been abstinent for five months. She is proud of Blake but overwhelmed with guilt about his withdrawal on the ward, and turns away when he cries.",
    )
    doc.add_heading("Kayleigh's view", 2)
    line(doc, "'I did that to him. He knows.'")
    doc.add_heading("Blake's view", 2)
    line(doc, "I have a high cry and I need holding tight. When you look sad I look away.")
    doc.add_heading("Risks", 2)
    line(doc, "Relapse risk around Jordan's release in January.")
    doc.add_heading("Consent", 2)
    line(doc, "Kayleigh has given verbal consent to referral and to sharing with the core group.")
    return Case(
        "tree.docx", saved(doc),
        {
            "referral_date": "2026-11-07", "referrer_name": "Petra Novak", "referrer_role": "recovery worker", "referrer_organisation": "Open Road, Colchester (drug & alcohol)", "referrer_phone": "+441632960251",
            "infant_name": "Blake Sparrow", "infant_dob": "2026-07-25", "infant_sex": "male",
            "parent_name": "Kayleigh Sparrow", "parent_dob": "1997-05-12", "parent_phone": "+447700900251", "parent_relationship": "Mother", "parent_address": "22 Magnolia Court, Colchester, CO4 3GG", "parent_postcode": "CO4 3GG",
            "other_parent_name": "Jordan Tull", "other_parent_dob": "1993-08-08", "other_parent_relationship": "Father",
            "household": ["Half sibling: Lexi Sparrow, dob 16/01/2019, lives with MGM", "MGM: Denise Sparrow, Clacton, supportive"],
            "gp_name": "Dr Ashraf", "gp_practice": "Highwoods", "health_visitor": "Mel Quigley 01632 960252", "social_worker": "Tobias Wren, CP team",
            "other_services": "Probation – Jordan's, name not known",
            "safeguarding_status": "child_protection",
            "reason_for_referral": "Kayleigh has been abstinent for five months. She is proud of Blake but overwhelmed with guilt about his withdrawal on the ward, and turns away when he cries.",
            "voice_of_parent": "'I did that to him. He knows.'", "voice_of_infant": "I have a high cry and I need holding tight. When you look sad I look away.",
            "risk_details": "Relapse risk around Jordan's release in January.", "consent_to_referral": "yes", "consent_to_share": "yes",
        },
    )  # fmt: skip


def support_in_place() -> Case:
    """A talking therapies' form of content controls: drop-downs, dates and boxes, some answered beside the prompt left in."""

    def prompt(text: str = "Click or tap here to enter text.") -> str:
        return sdt(r(text, '<w:rStyle w:val="PlaceholderText"/>'), "<w:showingPlcHdr/><w:text/>")

    def said(text: str) -> str:
        return sdt(r(text))

    body = (
        p(r("Talking Therapies – Referral to Parent Infant Mental Health", "<w:b/>"))
        + tbl(
            tr(tc("Client name"), tc(p(said("Marguerite Oduya"))), tc("DOB"), tc(p(sdt(r("04/02/1994"), "<w:date/>")))),
            tr(tc("Pronouns"), tc(p(said("she/her"))), tc("NHS number"), tc(p(said("999 071 0139")))),
            tr(
                tc("Address"),
                tc(p(said("18 Temple Farm Road, Southend-on-Sea, SS2 5QT"))),
                tc("Contact no."),
                tc(p(prompt(), " 07700 900261")),
            ),
            tr(tc("Email"), tc(p(prompt())), tc("Can messages be left?"), tc(p(box("1", "☒"), " Yes ", box("0"), " No"))),
            tr(
                tc("Pregnant?"),
                tc(
                    p(
                        box("0"),
                        " Yes  EDD: ",
                        sdt(r("Click to enter a date."), "<w:showingPlcHdr/><w:date/>"),
                        "  ",
                        box("1", "☒"),
                        " No",
                    )
                ),
                tc("Ethnicity"),
                tc(p(sdt(r("Black African"), "<w:dropDownList/>"))),
            ),
            tr(tc("Baby's name"), tc(p(said("Zuri"))), tc("Baby's DOB"), tc(p(sdt(r("11/04/2026"), "<w:date/>")))),
            tr(
                tc("Accessibility needs"),
                tc(p(said("Dyslexia, please send texts not letters"))),
                tc("Interpreter"),
                tc(p(sdt(r("Choose an item."), "<w:showingPlcHdr/><w:dropDownList/>"), "no")),
            ),
        )
        + p(r("Presenting problem", "<w:b/>"))
        + sdt(
            p("PTSD after birth, worked on in 12 sessions of EMDR. What remains is distance from Zuri.")
            + p("She performs care well but feels watched."),
            "",
        )
        + p(r("Client's goals", "<w:b/>"))
        + sdt(p("To play with her without planning it."), "")
        + p(r("Current support in place", "<w:b/>"))
        + p("- Health visitor: Anwen Rees, Southend 0-19")
        + p("- GP: Dr Lowther, Central Surgery")
        + p("- Peer support group at Children's Centre, Weds")
        + p("- Husband (Tunde) takes paternity leave until Jan")
        + p(r("Risk assessment", "<w:b/>"))
        + sdt(p("No current risk to self. No risk to or from others."), "")
        + p("Safeguarding: ", box("1", "☒"), " No known involvement  ", box("0"), " EH  ", box("0"), " CIN  ", box("0"), " CP")
        + p("Client consents to referral ", box("1", "☒"), "   Client consents to sharing of clinical letters ", box("0"))
        + p(
            "Completed by: ",
            said("Dr Hollie Grange"),
            "   Profession: ",
            said("Counselling psychologist"),
            "   Direct line: ",
            said("01632 960262"),
            "   Date: ",
            sdt(r("09/11/2026"), "<w:date/>"),
        )
    )
    return Case(
        "controls.docx", packed(body),
        {
            "referral_date": "2026-11-09", "referrer_name": "Dr Hollie Grange", "referrer_role": "Counselling psychologist", "referrer_phone": "+441632960262",
            "infant_name": "Zuri", "infant_dob": "2026-04-11",
            "parent_name": "Marguerite Oduya", "parent_dob": "1994-02-04", "parent_nhs_number": "9990710139", "parent_address": "18 Temple Farm Road, Southend-on-Sea, SS2 5QT", "parent_postcode": "SS2 5QT",
            "parent_phone": "+447700900261", "safe_to_leave_message": "yes", "parent_ethnicity": "Black African", "accessibility_needs": "Dyslexia, please send texts not letters", "interpreter_needed": "no",
            "reason_for_referral": "PTSD after birth, worked on in 12 sessions of EMDR. What remains is distance from Zuri.\nShe performs care well but feels watched.",
            "hopes_and_concerns": "To play with her without planning it.",
            "health_visitor": "Anwen Rees, Southend 0-19", "gp_name": "Dr Lowther", "gp_practice": "Central Surgery",
            "other_services": "- Peer support group at Children's Centre, Weds\n- Husband (Tunde) takes paternity leave until Jan",
            "risk_details": "No current risk to self. No risk to or from others.", "safeguarding_status": "none", "consent_to_referral": "yes",
        },
        blanks=("parent_email", "infant_due_date"),
    )  # fmt: skip


def wrong_boxes() -> Case:
    """A GP link worker in a hurry: answers in the next box, two answers in one, the name where the role should be."""
    doc = docx.Document()
    line(doc, ("Referral to Early Relationships Team", "bold"))
    grid(doc, [
        ["Referrer name", "Social prescriber", "Referrer role", "Bex Holloway"],
        ["Organisation", "Crouch Vale PCN", "Tel / email", "bex.holloway@pcn.example.org"],
        ["Parent name", "Annalise Petit 3/9/94", "Parent DOB", "see name box"],
        ["Address", "07700 900271", "Telephone", "15 Harbour Reach, South Woodham Ferrers CM3 5GH"],
        ["Baby name and DOB", "Remi, 1st May 2026", "Baby NHS no", "don't have"],
        ["GP", "see Organisation - Dr Tan at Kingsway Surgery", "HV", "yes but not sure who"],
        ["Ethnicity", "French", "Language spoken at home", "French & English"],
        ["Other children", "No", "Partner", "Luc - works away"],
    ], bold=(0, 2))  # fmt: skip
    line(doc, ("Is the parent aware of and happy with the referral?", "bold"))
    line(doc, "Date: 4/11/26. Yes she asked for it.")
    line(doc, ("Are social care involved?", "bold"))
    line(doc, "no")
    line(doc, ("Reason", "bold"))
    line(
        doc,
        "Annalise finds Remi 'greedy' and says she is being eaten up. Cries in the waiting room. She had bulimia in her teens.",
    )
    line(doc, ("Parent's words", "bold"))
    line(doc, "see above")
    line(doc, ("Anything else", "bold"))
    line(doc, "cannot do Thursdays")
    return Case(
        "wrong.docx", saved(doc),
        {
            "referrer_name": "Bex Holloway", "referrer_role": "Social prescriber", "referrer_organisation": "Crouch Vale PCN", "referrer_email": "bex.holloway@pcn.example.org",
            "parent_name": "Annalise Petit", "parent_dob": "1994-09-03", "parent_phone": "+447700900271", "parent_address": "15 Harbour Reach, South Woodham Ferrers CM3 5GH", "parent_postcode": "CM3 5GH",
            "infant_name": "Remi", "infant_dob": "2026-05-01", "gp_name": "Dr Tan", "gp_practice": "Kingsway Surgery", "health_visitor": "yes but not sure who",
            "parent_ethnicity": "French", "parent_language": "French & English", "household": ["No"], "other_parent_name": "Luc", "other_parent_relationship": "Partner",
            "consent_to_referral": "yes", "consent_date": "2026-11-04", "safeguarding_status": "none",
            "reason_for_referral": "Annalise finds Remi 'greedy' and says she is being eaten up. Cries in the waiting room. She had bulimia in her teens.",
            "other_information": "cannot do Thursdays",
        },
        blanks=("infant_nhs_number", "voice_of_parent"),
    )  # fmt: skip


def bold_choices() -> Case:
    """A hospice's form whose options are all printed, the chosen one made bold or red; answers in red italics."""
    doc = docx.Document()

    def options(label: str, chosen: str, *others: str, red: bool = False) -> None:
        paragraph = doc.add_paragraph(f"{label}  ")
        for at, text in enumerate(others):
            run = paragraph.add_run(text)
            if text == chosen and red:
                run.font.color.rgb = RGBColor(0xFF, 0, 0)
            elif text == chosen:
                run.bold = True
            if at < len(others) - 1:
                paragraph.add_run(" / ")

    def red(label: str, answer: str) -> None:
        paragraph = doc.add_paragraph(f"{label} ")
        run = paragraph.add_run(answer)
        run.italic = True
        run.font.color.rgb = RGBColor(0xFF, 0, 0)

    doc.add_heading("Havens Little Ones: referral for parent–infant support", 1)
    red("Name of child", "Peregrine (Perry) Stott")
    red("Date of birth", "9 Sept 2025")
    options("Sex", "Male", "Male", "Female", "Prefer not to say")
    red("Diagnosis", "Trisomy 18, shared care with GOSH")
    red("Name of parent/s", "Abigail Stott")
    red("Relationship", "Mother")
    red("Contact number", "07700 900281 (not between 1 and 3)")
    red("Address including postcode", "3 The Paddocks, Wickford, SS12 9QL")
    options("Main carer", "Yes", "Yes", "No")
    options("Is an interpreter needed?", "No", "Yes", "No", red=True)
    options("Any social care involvement?", "Child in Need", "None", "Early Help", "Child in Need", "Child Protection", red=True)
    options("Is there any domestic abuse?", "No", "Yes", "No", "Not known")
    red(
        "Reason for referral",
        "Abigail is grieving for a well child and finds she keeps busy with pumps and alarms rather than hold Perry.",
    )
    red("What would help?", "time together that is not medical")
    options("Has parent agreed to referral?", "Yes", "Yes", "No", red=True)
    options("Can we share with other professionals?", "No", "Yes", "No")
    red("Other professionals", "CCN Jo Tansley, GP Dr Banerjee at Robert Frew, HV Kim Oduro")
    red("Referred by (name, job)", "Ros Hathaway, family support practitioner")
    red("Tel", "01632 960281")
    return Case(
        "bold.docx", saved(doc),
        {
            "referrer_name": "Ros Hathaway", "referrer_role": "family support practitioner", "referrer_phone": "+441632960281",
            "infant_name": "Peregrine (Perry) Stott", "infant_dob": "2025-09-09", "infant_sex": "male",
            "parent_name": "Abigail Stott", "parent_relationship": "Mother", "parent_phone": "+447700900281", "parent_address": "3 The Paddocks, Wickford, SS12 9QL", "parent_postcode": "SS12 9QL",
            "parent_primary_caregiver": "yes", "interpreter_needed": "no", "safeguarding_status": "child_in_need", "domestic_abuse": "no",
            "reason_for_referral": "Abigail is grieving for a well child and finds she keeps busy with pumps and alarms rather than hold Perry.",
            "hopes_and_concerns": "time together that is not medical", "consent_to_referral": "yes", "consent_to_share": "no",
            "gp_name": "Dr Banerjee", "gp_practice": "Robert Frew", "health_visitor": "Kim Oduro", "other_services": "CCN Jo Tansley",
        },
        unmatched=("Trisomy 18",),
    )  # fmt: skip


def labels_under() -> Case:
    """An independent midwife's letterhead form: answers typed over a rule, the prompt in small print under it."""
    doc = docx.Document()

    def ruled(*pairs: tuple[str, str]) -> None:
        tabbed(doc, *(answer for answer, _ in pairs), stops=(8,))
        small = doc.add_paragraph()
        small.paragraph_format.tab_stops.add_tab_stop(Cm(8))
        run = small.add_run("\t".join(f"({prompt})" for _, prompt in pairs))
        run.font.size = Pt(7)
        run.italic = True

    line(doc, ("Referral for parent-infant psychotherapy", "bold"))
    ruled(("Clementine Yarrow", "name of parent"), ("11/07/1989", "date of birth"))
    ruled(("1 Boatyard Cottages, Wivenhoe, CO7 9DX", "address and postcode"), ("07700 900291", "telephone"))
    ruled(("Baby boy Yarrow (Ned)", "name of baby"), ("18/10/2026", "date of birth"))
    ruled(("Tom Yarrow, husband", "partner: name and relationship"), ("07700 900292", "telephone"))
    ruled(("Wivenhoe Surgery", "GP surgery"), ("none yet", "health visitor"))
    line(doc, ("Why do you think this family would benefit?", "bold"))
    line(
        doc,
        "Clementine planned a home birth and was transferred. She says her body failed and that Ned 'belongs to the hospital'.",
    )
    line(doc, "Consent given by parent: yes, 1/11/26")
    ruled(("Saffron Dale", "name of referrer"), ("Independent midwife", "profession"))
    ruled(("saffron@midwife.example.org", "email"), ("2/11/26", "date"))
    return Case(
        "under.docx", saved(doc),
        {
            "referral_date": "2026-11-02", "referrer_name": "Saffron Dale", "referrer_role": "Independent midwife", "referrer_email": "saffron@midwife.example.org",
            "parent_name": "Clementine Yarrow", "parent_dob": "1989-07-11", "parent_address": "1 Boatyard Cottages, Wivenhoe, CO7 9DX", "parent_postcode": "CO7 9DX", "parent_phone": "+447700900291",
            "infant_name": "Baby boy Yarrow (Ned)", "infant_dob": "2026-10-18",
            "other_parent_name": "Tom Yarrow", "other_parent_relationship": "husband", "other_parent_phone": "+447700900292",
            "gp_practice": "Wivenhoe Surgery",
            "reason_for_referral": "Clementine planned a home birth and was transferred. She says her body failed and that Ned 'belongs to the hospital'.",
            "consent_to_referral": "yes", "consent_date": "2026-11-01",
        },
        blanks=("health_visitor",),
    )  # fmt: skip


def side_titles() -> Case:
    """A trust's form with the section's name merged down the left of its rows, and the voices in three cells abreast."""
    rows = [
        tr(down("CHILD", True), tc("Name"), tc("Isla-Mae Rudd"), tc("DOB"), tc("28/08/2025")),
        tr(down("", False), tc("NHS"), tc("999 071 0147"), tc("Sex"), tc("F")),
        tr(down("MOTHER", True), tc("Name"), tc("Chelsea Rudd"), tc("DOB"), tc("07/04/2003")),
        tr(down("", False), tc("Address"), tc("40 Long Ridings, Basildon SS14 3PH"), tc("Tel"), tc("07700 900301")),
        tr(down("", False), tc("PR"), tc("Y"), tc("Language"), tc("English")),
        tr(down("FATHER", True), tc("Name"), tc("Unknown"), tc("DOB"), tc("")),
        tr(down("", False), tc("Address"), tc(""), tc("PR"), tc("N")),
        tr(down("REFERRER", True), tc("Name"), tc("Dr Owen Fitch"), tc("Role"), tc("Paediatric registrar")),
        tr(down("", False), tc("Dept"), tc("Children's Assessment Unit"), tc("Ext / bleep"), tc("01632 960301")),
        tr(down("", False), tc("Date"), tc("8-11-26"), tc("Email"), tc("o.fitch@hosp.example.org")),
        tr(down("PROFS", True), tc("GP"), tc("Noak Bridge Medical Centre"), tc("HV"), tc("Denise")),
        tr(down("", False), tc("SW"), tc("Kofi Baah"), tc("MW"), tc("discharged")),
    ]
    voices = tbl(
        tr(wide("Mother's voice", 1), wide("Infant's voice", 1), wide("Other carer's voice", 1)),
        tr(
            tc("'She hates me.' Chelsea wants help but is scared of another assessment."),
            tc("Faltering growth. Turns from the bottle when mum holds it, feeds for nurses."),
            tc("-"),
        ),
    )
    body = (
        p(r("HOSPITAL TO COMMUNITY REFERRAL: PARENT INFANT MENTAL HEALTH", "<w:b/>"))
        + tbl(*rows)
        + p("")
        + tbl(
            tr(
                tc("Reason for referral"),
                tc(
                    "Third admission for poor feeding, no organic cause found. Ward staff see tense feeds with little eye contact."
                ),
            ),
            tr(tc("Safeguarding"), tc("CIN, Kofi Baah")),
            tr(tc("Consent obtained?"), tc(p("Yes / No"), p("Yes – from mother"))),
        )
        + p("")
        + voices
    )
    return Case(
        "side.docx", packed(body),
        {
            "referral_date": "2026-11-08", "referrer_name": "Dr Owen Fitch", "referrer_role": "Paediatric registrar", "referrer_organisation": "Children's Assessment Unit", "referrer_phone": "+441632960301", "referrer_email": "o.fitch@hosp.example.org",
            "infant_name": "Isla-Mae Rudd", "infant_dob": "2025-08-28", "infant_nhs_number": "9990710147", "infant_sex": "female",
            "parent_name": "Chelsea Rudd", "parent_dob": "2003-04-07", "parent_relationship": "Mother", "parent_address": "40 Long Ridings, Basildon SS14 3PH", "parent_postcode": "SS14 3PH", "parent_phone": "+447700900301",
            "parent_responsibility": "yes", "parent_language": "English", "other_parent_responsibility": "no",
            "gp_practice": "Noak Bridge Medical Centre", "health_visitor": "Denise", "social_worker": "Kofi Baah", "midwife": "discharged",
            "reason_for_referral": "Third admission for poor feeding, no organic cause found. Ward staff see tense feeds with little eye contact.",
            "safeguarding_status": "child_in_need", "safeguarding_details": "CIN, Kofi Baah", "consent_to_referral": "yes",
            "voice_of_parent": "'She hates me.' Chelsea wants help but is scared of another assessment.",
            "voice_of_infant": "Faltering growth. Turns from the bottle when mum holds it, feeds for nurses.",
        },
        blanks=("other_parent_name", "voice_of_other_parent"),
    )  # fmt: skip


PATCHWORK_CASES: tuple[Callable[[], Case], ...] = (
    one_giant_table, two_tab_columns, dotted_lines, see_over, boxes_drawn, legacy_and_typed, people_in_columns, people_in_rows, child_one,
    cross_matrix, nested, one_line_each, family_tree, support_in_place, wrong_boxes, bold_choices, labels_under, side_titles,
)  # fmt: skip

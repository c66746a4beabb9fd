"""Referrals in which the answers that matter for safety are asked and given in every way a form allows."""

from __future__ import annotations

from typing import Any

import docx

from tests.fillable_paper import FieldPaper, filled
from tests.numbers import nhs_numbers
from tests.sheets import Sheet, flowed, gap, ruled, sheet, titled, words
from tests.unseen_word import Case, grid, line, saved, shade
from tests.word_files import box, p, r, sdt, tbl, tc, tr
from tests.word_files import docx as packed

N = nhs_numbers("99946", 2113, 60, 37)


def g(k: int, sign: str = " ") -> str:
    """An NHS number in its groups."""
    return f"{N[k][:3]}{sign}{N[k][3:6]}{sign}{N[k][6:]}"


def heading(doc: Any, text: str) -> None:
    """A title of a section."""
    line(doc, (text, "bold"))


# ---------------------------------------------------------------- Word


def family_solutions() -> Case:
    """A council's request: the plan as a ladder of columns with an X, one row per question under Yes / No / Not known."""
    doc = docx.Document()
    doc.add_heading("Request for specialist infant mental health support", 1)
    line(doc, "Colne Family Solutions. Please complete every section. Incomplete requests will be returned.")
    grid(doc, [
        ["Date of request", "16/11/2026", "Requested by", "Deborah Lisle"],
        ["Job title", "Family Solutions Practitioner", "Team", "Colne Family Solutions"],
        ["Work mobile", "07700 900311", "Work email", "deborah.lisle@colne.example.org"],
    ], bold=(0, 2), shaded=(0, 2))  # fmt: skip
    heading(doc, "Infant and parent")
    grid(doc, [
        ["Infant's full name", "Hamza Jennings", "Infant's date of birth", "21/02/2026"],
        ["Infant's NHS number", g(0), "Infant's sex", "Male"],
        ["Parent's full name", "Holly Jennings", "Parent's date of birth", "07/07/2001"],
        ["Relationship to infant", "Mother", "Telephone", "07700 900312"],
        ["Home address", "22 Berechurch Row, Colchester, CO2 7LX"],
        ["Main language spoken", "English", "Any access or communication needs", "Dyslexic, prefers texts to letters"],
    ], bold=(0, 2), shaded=(0, 2))  # fmt: skip
    heading(doc, "Questions to go through with the parent (put an X in one column)")
    grid(doc, [
        ["Question", "Yes", "No", "Not known"],
        ["Has the parent agreed to this referral being made?", "X", "", ""],
        ["Has the parent agreed to information being shared with other services?", "X", "", ""],
        ["Is it safe to leave a message on the number given?", "", "X", ""],
        ["Is an interpreter needed?", "", "X", ""],
        ["Does the parent hold parental responsibility?", "X", "", ""],
        ["Is the parent the infant's primary carer?", "X", "", ""],
        ["Is there any domestic abuse in the home at present?", "", "", "X"],
    ], head=True, shaded=(0,))  # fmt: skip
    line(doc, "Date the parent gave agreement: 12/11/2026")
    heading(doc, "Level of support in place for the infant (mark one)")
    grid(doc, [
        ["Universal", "Early Help / Team Around the Family", "Child in Need (s17)", "Child Protection Plan", "Looked after"],
        ["", "X", "", "", ""],
    ], head=True)  # fmt: skip
    line(doc, "Please give details of the plan and the lead professional:")
    line(doc, "TAF meetings every six weeks since July 2026, I am lead professional. Next meeting 8 December.")
    heading(doc, "Who else is involved")
    grid(doc, [
        ["GP and surgery", "Dr Nuala Keane, Abbey Fields Medical Centre"],
        ["Health visitor", "Tolu Adebayo-Finch"],
        ["Social worker", ""],
        ["Other services", "Food bank at the Hythe, Open Road"],
    ], bold=(0,), shaded=(0,))  # fmt: skip
    heading(doc, "What is happening that makes you request this support?")
    line(
        doc,
        "Holly tells me she loves Hamza when he is asleep. When he is awake she feels watched and she keeps him in the bouncer facing the television.",
    )
    line(doc, "She was moved between aunts from the age of three and says nobody ever played with her.")
    heading(doc, "What does the parent say?")
    line(doc, "“I do all the jobs but I don't know how to be with him.”")
    heading(doc, "If the infant could talk, what would they tell us?")
    line(doc, "I have stopped calling out. I look at the lights because they move.")
    heading(doc, "What would the parent like to be different?")
    line(
        doc,
        "Holly wants to be able to sit on the floor with him. She is worried that social care will be told if she admits it is hard.",
    )
    return Case(
        "Request for support HJ Nov26.docx", saved(doc),
        {
            "referral_date": "2026-11-16", "referrer_name": "Deborah Lisle", "referrer_role": "Family Solutions Practitioner", "referrer_organisation": "Colne Family Solutions",
            "referrer_phone": "+447700900311", "referrer_email": "deborah.lisle@colne.example.org", "infant_name": "Hamza Jennings", "infant_dob": "2026-02-21", "infant_nhs_number": N[0],
            "infant_sex": "male", "parent_name": "Holly Jennings", "parent_dob": "2001-07-07", "parent_relationship": "Mother", "parent_phone": "+447700900312",
            "parent_address": "22 Berechurch Row, Colchester, CO2 7LX", "parent_postcode": "CO2 7LX", "parent_language": "English", "accessibility_needs": "Dyslexic, prefers texts to letters",
            "consent_to_referral": "yes", "consent_to_share": "yes", "consent_date": "2026-11-12", "safe_to_leave_message": "no", "interpreter_needed": "no", "parent_responsibility": "yes",
            "parent_primary_caregiver": "yes", "domestic_abuse": "not_known", "safeguarding_status": "early_help",
            "safeguarding_details": "TAF meetings every six weeks since July 2026, I am lead professional. Next meeting 8 December.",
            "gp_name": "Dr Nuala Keane", "gp_practice": "Abbey Fields Medical Centre", "health_visitor": "Tolu Adebayo-Finch", "other_services": "Food bank at the Hythe, Open Road",
            "reason_for_referral": "Holly tells me she loves Hamza when he is asleep. When he is awake she feels watched and she keeps him in the bouncer facing the television. She was moved between aunts from the age of three and says nobody ever played with her.",
            "voice_of_parent": "“I do all the jobs but I don't know how to be with him.”",
            "voice_of_infant": "I have stopped calling out. I look at the lights because they move.",
            "hopes_and_concerns": "Holly wants to be able to sit on the floor with him. She is worried that social care will be told if she admits it is hard.",
        },
    )  # fmt: skip


def perinatal_nurse() -> Case:
    """A perinatal team's two columns, every safety question answered in words."""
    doc = docx.Document()
    line(doc, ("Onward referral to parent-infant service", "bold"))
    grid(doc, [
        ["Patient", "Molly Tranter"],
        ["D.O.B.", "30 May 1997"],
        ["NHS No", g(1)],
        ["Address", "5 Fourth Court\nWitham\nCM8 1QT"],
        ["Mobile", "07700 900321"],
        ["Can we leave a voicemail?", "No voicemails please, partner checks her phone"],
        ["Baby", "Iris Tranter-Boyle"],
        ["Baby's D.O.B.", "9 September 2026"],
        ["Gestation at delivery", "35+2"],
        ["Patient's relationship to baby", "Mother"],
        ["Interpreter required", "Not needed, fluent English"],
        ["Any disability or adjustments", "Hearing aid in left ear, please sit on her right"],
        ["GP", "Dr Ines Roper, Fern House Surgery"],
        ["Health visitor", "Kath Sowerby, Witham HV hub, 01632 960321"],
        ["Social worker", "Gareth Pugh, Braintree Family Support and Protection"],
        ["Baby's father", "Sean Boyle"],
        ["Father's D.O.B.", "11 December 1993"],
        ["Safeguarding: what plan, if any", "Child in Need plan since August 2026 following missed antenatal care. Review due 14 December."],
        ["Current domestic abuse", "No. Asked alone at home 27 October."],
        ["Mental health: diagnosis, treatment, who is monitoring", "Severe postnatal depression, sertraline 150mg, seen weekly by me and by Dr Bose every six weeks."],
        ["Risk to self or others", "Fleeting thoughts of not being here in September, none since. Sister stays on Thursdays and Fridays."],
        ["Consent", "Discussed 03/11/2026, Molly happy to be referred and for us to share her records with you"],
        ["What is the difficulty in the relationship?", "Molly holds Iris facing away from her and passes her quickly to Sean. She says Iris \"looks at me as if she knows\".\nIris was in special care for eleven days and Molly saw her twice."],
        ["Molly's account", "\"I feel like I'm babysitting and the real mum is late.\""],
        ["Father's view", "Sean says he does not know how to help without taking over."],
        ["What Molly hopes for", "To feel that Iris is hers. She fears being judged."],
        ["Referred by", "Oonagh Tate, Perinatal Mental Health Nurse"],
        ["Team", "Perinatal Community Mental Health, Mid"],
        ["Contact", "01632 960322, oonagh.tate@perinatal.example.net"],
        ["Date", "5 November 2026"],
    ], bold=(0,))  # fmt: skip
    return Case(
        "Tranter M onward referral.docx", saved(doc),
        {
            "parent_name": "Molly Tranter", "parent_dob": "1997-05-30", "parent_nhs_number": N[1], "parent_address": "5 Fourth Court, Witham, CM8 1QT", "parent_postcode": "CM8 1QT",
            "parent_phone": "+447700900321", "safe_to_leave_message": "no", "infant_name": "Iris Tranter-Boyle", "infant_dob": "2026-09-09", "gestation_at_birth": "35+2", "parent_relationship": "Mother",
            "interpreter_needed": "no", "accessibility_needs": "Hearing aid in left ear, please sit on her right", "gp_name": "Dr Ines Roper", "gp_practice": "Fern House Surgery",
            "health_visitor": "Kath Sowerby, Witham HV hub, 01632 960321", "social_worker": "Gareth Pugh, Braintree Family Support and Protection", "other_parent_name": "Sean Boyle", "other_parent_relationship": "Father", "other_parent_dob": "1993-12-11",
            "safeguarding_status": "child_in_need", "safeguarding_details": "Child in Need plan since August 2026 following missed antenatal care. Review due 14 December.", "domestic_abuse": "no",
            "mental_health": "Severe postnatal depression, sertraline 150mg, seen weekly by me and by Dr Bose every six weeks.",
            "risk_details": "Fleeting thoughts of not being here in September, none since. Sister stays on Thursdays and Fridays.",
            "consent_to_referral": "yes", "consent_to_share": "yes", "consent_date": "2026-11-03",
            "reason_for_referral": "Molly holds Iris facing away from her and passes her quickly to Sean. She says Iris \"looks at me as if she knows\". Iris was in special care for eleven days and Molly saw her twice.",
            "voice_of_parent": "\"I feel like I'm babysitting and the real mum is late.\"", "voice_of_other_parent": "Sean says he does not know how to help without taking over.",
            "hopes_and_concerns": "To feel that Iris is hers. She fears being judged.", "referrer_name": "Oonagh Tate", "referrer_role": "Perinatal Mental Health Nurse", "referrer_organisation": "Perinatal Community Mental Health, Mid",
            "referrer_phone": "+441632960322", "referrer_email": "oonagh.tate@perinatal.example.net", "referral_date": "2026-11-05",
        },
    )  # fmt: skip


def matrix_of_concerns() -> Case:
    """A charity's form: a matrix of worries with a tick in one of three columns and room for notes, options with the box behind them."""
    doc = docx.Document()
    line(doc, ("HomeBridge Thurrock – Refer a family on", "bold"))
    line(doc, "Your name: Philippa Ocran")
    line(doc, "Your job: Volunteer Coordinator")
    line(doc, "Organisation: HomeBridge Thurrock")
    line(doc, "Phone: 01632 960331      Email: p.ocran@homebridge.example.org")
    line(doc, "Today's date: 18.11.26")
    heading(doc, "The family")
    grid(doc, [
        ["", "Parent we are referring", "Other parent", "Baby"],
        ["Name", "Zofia Marczak", "Adam Marczak", "Leon Marczak"],
        ["Born", "02.04.1990", "17.10.1988", "25.05.2026"],
        ["Phone", "07700 900331", "07700 900332", ""],
        ["Relationship to baby", "Mum", "Dad", ""],
    ], bold=(0,), head=True)  # fmt: skip
    line(doc, "Where they live: Flat 9, Seabrooke Point, Grays RM17 6EE")
    line(doc, "Language at home: Polish")
    line(doc, "Interpreter?   Yes ☑   No ☐   Sometimes ☐")
    line(doc, "OK to leave a message on Mum's phone?   Yes ☑   No ☐")
    line(doc, "Mum is the baby's main carer?   Yes ☑   No ☐")
    heading(doc, "Worries checklist (tick one per row)")
    grid(doc, [
        ["", "Yes, now", "No", "Don't know", "Notes"],
        ["Domestic abuse", "", "✓", "", ""],
        ["Parent's mental health", "✓", "", "", "Panic attacks most mornings, on the waiting list for talking therapies"],
        ["Drugs or alcohol", "", "✓", "", ""],
        ["Housing", "", "✓", "", ""],
        ["Money", "", "", "✓", ""],
    ], head=True, bold=(0,))  # fmt: skip
    line(doc, "Is the child known to social care?   Universal only ☑   Early help ☐   CIN ☐   CP ☐   LAC ☐")
    heading(doc, "People already helping")
    line(doc, "GP: Dr Chidi Amos, Orsett Road Practice")
    line(doc, "Health visitor: Rosie Blunt")
    line(doc, "Anyone else: Our volunteer Jean visits on Tuesdays; Polish Saturday group")
    heading(doc, "Tell us the story")
    for bullet in (
        "Zofia will not be alone in a room with Leon since he choked on milk at six weeks",
        "Her own mother died when she was eleven and she has been asking who will look after him if she dies too",
        "She carries him all night and has not slept in the bed since June",
    ):
        doc.add_paragraph(bullet, style="List Bullet")
    heading(doc, "In Mum's words")
    line(doc, "“If I stop looking he will stop breathing.”")
    heading(doc, "Dad's point of view")
    line(doc, "Adam works nights and thinks Leon is a happy boy. He would join in if sessions were after two.")
    heading(doc, "What we have noticed about baby")
    line(doc, "He is very alert, startles at the door, and falls asleep only on her chest.")
    heading(doc, "Has Mum said yes?")
    line(doc, "To being referred ☑      To us passing on what she has told us ☑      To being contacted for research ☐")
    line(doc, "When did she say yes? 17.11.26")
    return Case(
        "HomeBridge refer on ZM.docx", saved(doc),
        {
            "referrer_name": "Philippa Ocran", "referrer_role": "Volunteer Coordinator", "referrer_organisation": "HomeBridge Thurrock", "referrer_phone": "+441632960331",
            "referrer_email": "p.ocran@homebridge.example.org", "referral_date": "2026-11-18", "parent_name": "Zofia Marczak", "parent_dob": "1990-04-02", "parent_phone": "+447700900331",
            "parent_relationship": "Mum", "other_parent_name": "Adam Marczak", "other_parent_dob": "1988-10-17", "other_parent_phone": "+447700900332", "other_parent_relationship": "Dad",
            "infant_name": "Leon Marczak", "infant_dob": "2026-05-25", "parent_address": "Flat 9, Seabrooke Point, Grays RM17 6EE", "parent_postcode": "RM17 6EE", "parent_language": "Polish",
            "interpreter_needed": "yes", "safe_to_leave_message": "yes", "parent_primary_caregiver": "yes", "domestic_abuse": "no",
            "mental_health": "Panic attacks most mornings, on the waiting list for talking therapies", "safeguarding_status": "none", "gp_name": "Dr Chidi Amos", "gp_practice": "Orsett Road Practice",
            "health_visitor": "Rosie Blunt", "other_services": "Our volunteer Jean visits on Tuesdays; Polish Saturday group",
            "reason_for_referral": "- Zofia will not be alone in a room with Leon since he choked on milk at six weeks - Her own mother died when she was eleven and she has been asking who will look after him if she dies too - She carries him all night and has not slept in the bed since June",
            "voice_of_parent": "“If I stop looking he will stop breathing.”",
            "voice_of_other_parent": "Adam works nights and thinks Leon is a happy boy. He would join in if sessions were after two.",
            "voice_of_infant": "He is very alert, startles at the door, and falls asleep only on her chest.",
            "consent_to_referral": "yes", "consent_to_share": "yes", "consent_date": "2026-11-17",
        },
    )  # fmt: skip


def struck_and_marked() -> Case:
    """A nursery's page of "delete as appropriate": options struck, in bold, underlined and highlighted."""
    doc = docx.Document()
    line(doc, ("SIGNPOST & REFERRAL SHEET", "bold"), "  (delete / mark as appropriate)")
    line(doc, ("Child: ", "bold"), "Margot Ilesanmi", ("    DOB: ", "bold"), "19/01/2025", ("    Gender: ", "bold"), "Female")
    line(doc, ("Parent / carer: ", "bold"), "Bola Ilesanmi", ("    DOB: ", "bold"), "23/08/1995")
    line(doc, ("Relationship to child: ", "bold"), "Father")
    line(doc, ("Address: ", "bold"), "40 Peartree Mews, Basildon SS14 3RT")
    line(doc, ("Contact no: ", "bold"), "07700 900341")
    line(doc, ("Message can be left on this number: ", "bold"), ("YES", "highlight"), " / NO")
    line(doc, ("Has parental responsibility: ", "bold"), "YES / ", ("NO", "strike"))
    line(doc, ("Main carer: ", "bold"), "YES / ", ("NO", "strike"))
    line(doc, ("Interpreter: ", "bold"), ("YES", "strike"), " / NO")
    line(doc, ("Home language: ", "bold"), "English and Yoruba")
    line(doc, ("Access needs: ", "bold"), "Uses a walking stick, ground floor room please")
    line(
        doc,
        ("Family's current status: ", "bold"),
        ("No plan", "strike"),
        " / ",
        ("Early Help", "strike"),
        " / ",
        ("Child in Need", "strike"),
        " / Child Protection / ",
        ("Looked After", "strike"),
    )
    line(
        doc,
        ("Details of plan: ", "bold"),
        "On a plan since 2 October 2026, category neglect. Core group meets monthly at the nursery.",
    )
    line(doc, ("Domestic abuse at home: ", "bold"), ("YES", "strike"), " / NO")
    line(doc, ("Social worker: ", "bold"), "Ciara Nolan")
    line(doc, ("Health visitor: ", "bold"), "Emeka Stroud")
    line(doc, ("GP practice: ", "bold"), "Noak Bridge Medical Centre")
    line(doc, ("Why are you referring? ", "bold"))
    line(
        doc,
        "Bola has had sole care of Margot since August when her mother moved out. He is gentle with her but very quiet, and she has stopped bringing him toys. He told our deputy that he is scared of getting it wrong.",
    )
    line(doc, ("What does Margot show us? ", "bold"))
    line(doc, "She stands at the gate at pick-up and waits for him to hold his arms out first.")
    line(
        doc,
        ("Views of the parent who is not at home: ", "bold"),
        "Margot's mother told us by telephone that she needs time and trusts Bola with her.",
    )
    line(doc, ("Bola's hopes: ", "bold"), "He would like to learn to play without feeling silly.")
    line(doc, ("Parent agrees to this referral: ", "bold"), ("YES", "underline"), " / ", ("NO", "strike"))
    line(doc, ("Parent agrees to nursery sharing information: ", "bold"), "YES / ", ("NO", "strike"))
    line(doc, ("Date agreed: ", "bold"), "13/11/2026")
    line(
        doc,
        ("Completed by: ", "bold"),
        "Trish Ackworth",
        ("    Position: ", "bold"),
        "Deputy Manager",
        ("    Setting: ", "bold"),
        "Little Wrens Nursery",
    )
    line(
        doc,
        ("Tel: ", "bold"),
        "01632 960341",
        ("    Email: ", "bold"),
        "office@littlewrens.example.com",
        ("    Date: ", "bold"),
        "14/11/2026",
    )
    return Case(
        "signpost sheet MI.docx", saved(doc),
        {
            "infant_name": "Margot Ilesanmi", "infant_dob": "2025-01-19", "infant_sex": "female", "parent_name": "Bola Ilesanmi", "parent_dob": "1995-08-23", "parent_relationship": "Father",
            "parent_address": "40 Peartree Mews, Basildon SS14 3RT", "parent_postcode": "SS14 3RT", "parent_phone": "+447700900341", "safe_to_leave_message": "yes", "parent_responsibility": "yes",
            "parent_primary_caregiver": "yes", "interpreter_needed": "no", "parent_language": "English and Yoruba", "accessibility_needs": "Uses a walking stick, ground floor room please",
            "safeguarding_status": "child_protection", "safeguarding_details": "On a plan since 2 October 2026, category neglect. Core group meets monthly at the nursery.", "domestic_abuse": "no",
            "social_worker": "Ciara Nolan", "health_visitor": "Emeka Stroud", "gp_practice": "Noak Bridge Medical Centre",
            "reason_for_referral": "Bola has had sole care of Margot since August when her mother moved out. He is gentle with her but very quiet, and she has stopped bringing him toys. He told our deputy that he is scared of getting it wrong.",
            "voice_of_infant": "She stands at the gate at pick-up and waits for him to hold his arms out first.",
            "voice_of_other_parent": "Margot's mother told us by telephone that she needs time and trusts Bola with her.",
            "hopes_and_concerns": "He would like to learn to play without feeling silly.", "consent_to_referral": "yes", "consent_to_share": "yes", "consent_date": "2026-11-13",
            "referrer_name": "Trish Ackworth", "referrer_role": "Deputy Manager", "referrer_organisation": "Little Wrens Nursery", "referrer_phone": "+441632960341",
            "referrer_email": "office@littlewrens.example.com", "referral_date": "2026-11-14",
        },
    )  # fmt: skip


def _wing(on: bool) -> str:
    """A box of the wing font, crossed or empty."""
    return f'<w:r><w:sym w:font="Wingdings" w:char="{"F0FE" if on else "F0A8"}"/></w:r>'


def _drop(value: str, *options: str) -> str:
    """A drop-down control; without a value its prompt is showing."""
    items = "".join(f'<w:listItem w:displayText="{one}" w:value="{one}"/>' for one in options)
    shown = "" if value else "<w:showingPlcHdr/>"
    look = "" if value else '<w:rStyle w:val="PlaceholderText"/>'
    return sdt(r(value or "Choose an item.", look), f"{shown}<w:dropDownList>{items}</w:dropDownList>")


def controls_and_wings() -> Case:
    """A trust's protected template: drop-downs for the plan and the risks, wing-font boxes for consent, one drop-down never chosen."""
    bold = "<w:b/>"

    def row(label: str, *runs: str) -> str:
        return tr(tc(p(r(label, bold)), properties='<w:shd w:val="clear" w:fill="E7E6E6"/>'), tc(p(*runs)))

    yes_no = ("Yes", "No", "Not known")
    body = (
        p(r("Children's Community Therapies: referral to Parent-Infant Mental Health", bold))
        + tbl(
            row("Date", sdt(r("20/11/2026"), "<w:date/>")),
            row("Referrer", sdt(r("Marcus Yeo"))),
            row("Designation", sdt(r("Speech and Language Therapist"))),
            row("Service", sdt(r("Children's Community Therapies, Harlow"))),
            row("Direct line", sdt(r("01632 960351"))),
            row("E-mail", sdt(r("marcus.yeo@therapies.example.net"))),
        )
        + p("")
        + tbl(
            row("Child's name", sdt(r("Sunniva Croft"))),
            row("Child's DOB", sdt(r("11/06/2025"), "<w:date/>")),
            row("Child's NHS number", sdt(r(g(2)))),
            row("Name of caregiver referred", sdt(r("Beatrix Croft"))),
            row("Caregiver's DOB", sdt(r("05/12/1989"), "<w:date/>")),
            row("Relationship to child", _drop("Adoptive mother", "Mother", "Father", "Adoptive mother", "Foster carer")),
            row("Address", sdt(r("3 Netteswell Orchard, Harlow, CM20 3PB"))),
            row("Telephone", sdt(r("07700 900351"))),
            row("Safe to leave a voicemail?", _drop("Yes", *yes_no)),
            row("Parental responsibility?", _drop("Yes", *yes_no)),
            row("Primary caregiver?", _drop("", *yes_no)),
            row("Interpreter?", _drop("No", *yes_no)),
            row("First language", sdt(r("British Sign Language"))),
            row("Communication / access", sdt(r("Deaf; text relay or e-mail only for appointments"))),
        )
        + p("")
        + tbl(
            row(
                "Safeguarding status of child",
                _drop("No current plan", "Early Help", "Child in Need", "Child Protection", "Looked After", "No current plan"),
            ),
            row("Domestic abuse (current)", _drop("No", *yes_no)),
            row("Risks for home visits or lone working", sdt(r("Two steps at the front with no rail. No other risks known."))),
            row("Caregiver's mental health", sdt(r("Treated for anxiety in 2024, well now and no longer on medication."))),
            row("GP", sdt(r("Dr Wendell Hope"))),
            row("Surgery", sdt(r("Addison House"))),
            row("Health Visitor", sdt(r("Lindy Marsh"))),
            row("Social Worker", sdt(r("Post-adoption worker Neil Quayle"))),
            row("Other agencies", sdt(r("Adoption support fund therapist, portage"))),
        )
        + p(r("Reason for referral", bold))
        + p(
            "Sunniva came home at ten months. She accepts comfort from anybody and Beatrix feels she could be swapped for any other adult."
        )
        + p("In sessions Beatrix waits for Sunniva to choose her and moves away when she does not.")
        + p(r("What the caregiver tells us", bold))
        + p("That the two years of waiting left her with a picture of a baby, and that this is not that picture.")
        + p(r("What might the child be saying?", bold))
        + p("I smile at all of you because I do not know which of you stays.")
        + p(r("Consent", bold))
        + p(_wing(True), " Caregiver has given consent to this referral")
        + p(_wing(True), " Caregiver has given consent to information being shared between agencies")
        + p(_wing(False), " Caregiver has given consent to filming for training")
        + p("Date consent obtained: ", sdt(r("19/11/2026"), "<w:date/>"))
    )
    return Case(
        "PIMH template v6 (protected).docx", packed(body),
        {
            "referral_date": "2026-11-20", "referrer_name": "Marcus Yeo", "referrer_role": "Speech and Language Therapist", "referrer_organisation": "Children's Community Therapies, Harlow",
            "referrer_phone": "+441632960351", "referrer_email": "marcus.yeo@therapies.example.net", "infant_name": "Sunniva Croft", "infant_dob": "2025-06-11", "infant_nhs_number": N[2],
            "parent_name": "Beatrix Croft", "parent_dob": "1989-12-05", "parent_relationship": "Adoptive mother", "parent_address": "3 Netteswell Orchard, Harlow, CM20 3PB", "parent_postcode": "CM20 3PB",
            "parent_phone": "+447700900351", "safe_to_leave_message": "yes", "parent_responsibility": "yes", "interpreter_needed": "no", "parent_language": "British Sign Language",
            "accessibility_needs": "Deaf; text relay or e-mail only for appointments", "safeguarding_status": "none", "domestic_abuse": "no",
            "risk_details": "Two steps at the front with no rail. No other risks known.", "mental_health": "Treated for anxiety in 2024, well now and no longer on medication.",
            "gp_name": "Dr Wendell Hope", "gp_practice": "Addison House", "health_visitor": "Lindy Marsh", "social_worker": "Post-adoption worker Neil Quayle", "other_services": "Adoption support fund therapist, portage",
            "reason_for_referral": "Sunniva came home at ten months. She accepts comfort from anybody and Beatrix feels she could be swapped for any other adult. In sessions Beatrix waits for Sunniva to choose her and moves away when she does not.",
            "voice_of_parent": "That the two years of waiting left her with a picture of a baby, and that this is not that picture.",
            "voice_of_infant": "I smile at all of you because I do not know which of you stays.",
            "consent_to_referral": "yes", "consent_to_share": "yes", "consent_date": "2026-11-19",
        },
    )  # fmt: skip


def consent_of_each() -> Case:
    """A family centre's form: agreement asked of each person in a grid, one pair of boxes both ticked, one question answered "pending"."""
    doc = docx.Document()
    line(doc, ("Castle Point Family Centre", "bold"))
    line(doc, ("Referral for parent–infant work", "bold"))
    grid(doc, [
        ["Mother", "Father", "Baby"],
        ["Simone Adeyinka", "Craig Latham", "Otto Adeyinka-Latham"],
        ["DOB 16/10/1992", "DOB 28/02/1990", "DOB 30/03/2026"],
        ["Tel 07700 900361", "Tel 07700 900362", "NHS " + g(3)],
        ["PR ☒ Yes ☐ No", "PR ☒ Yes ☐ No", ""],
    ], head=True)  # fmt: skip
    line(doc, "Person who needs the service: Simone Adeyinka (mother)")
    line(doc, "Address: 71 Kents Hill Avenue, Benfleet, SS7 5PT")
    line(doc, "Safe to leave a message?   ☒ Yes   ☒ No")
    line(doc, "Interpreter needed?   ☐ Yes   ☐ No")
    line(doc, "Access needs: pushchair access")
    heading(doc, "Has each person agreed?")
    grid(doc, [
        ["", "Agrees to referral", "Agrees to information sharing", "Date", "Signature"],
        ["Mother", "Yes", "Yes, not with her employer", "10/11/2026", "S. Adeyinka"],
        ["Father", "No", "Pending", "", ""],
    ], head=True, bold=(0,))  # fmt: skip
    heading(doc, "Safety")
    line(
        doc,
        "Is there a plan for the children?  ☐ No plan   ☐ Early Help   ☒ Child in Need   ☐ Child Protection   ☐ Looked After   ☐ Don't know",
    )
    line(
        doc,
        "If so, what is in it?  Craig to live at his mother's until he has finished the Change programme. Weekly visits by the social worker.",
    )
    line(doc, "Domestic abuse now?   ☒ Yes   ☐ No   ☐ Don't know")
    line(doc, "What should a visitor know about risk?  Visit in pairs. Do not visit if Craig's blue van is outside.")
    line(doc, "Social worker: Anwen Price, Castle Point Assessment Team, 01632 960361")
    line(doc, "Health visitor: Dilys Moore")
    line(doc, "GP: Dr Paul Etim, The Hollies")
    heading(doc, "Background to this referral")
    line(
        doc,
        "Simone saw her own mother hit and says that when Otto screams she hears her. She leaves him in the cot and stands in the garden until he is quiet.",
    )
    line(doc, "He was a planned baby. She was close to him until July.")
    heading(doc, "Mother's wishes and feelings")
    line(doc, '"I want to stop running out of the room."')
    heading(doc, "Father's wishes and feelings")
    line(doc, "Craig says Otto is fine and that the fuss is about him, not about the baby.")
    heading(doc, "Baby's wishes and feelings")
    line(doc, "Pending")
    heading(doc, "Anything to add")
    line(doc, "Simone will not come to any building with a shared waiting room.")
    grid(
        doc,
        [["Worker", "Joy Haverstock", "Role", "Family Worker"], ["Tel", "01632 960362", "Date of referral", "11/11/2026"]],
        bold=(0, 2),
    )
    return Case(
        "CPFC referral Adeyinka.docx", saved(doc),
        {
            "parent_name": "Simone Adeyinka", "parent_dob": "1992-10-16", "parent_phone": "+447700900361", "parent_relationship": "Mother", "parent_responsibility": "yes",
            "other_parent_name": "Craig Latham", "other_parent_dob": "1990-02-28", "other_parent_phone": "+447700900362", "other_parent_relationship": "Father", "other_parent_responsibility": "yes",
            "infant_name": "Otto Adeyinka-Latham", "infant_dob": "2026-03-30", "infant_nhs_number": N[3], "parent_address": "71 Kents Hill Avenue, Benfleet, SS7 5PT", "parent_postcode": "SS7 5PT",
            "accessibility_needs": "pushchair access", "consent_to_referral": "yes", "consent_to_share": "yes", "consent_date": "2026-11-10", "safeguarding_status": "child_in_need",
            "safeguarding_details": "Craig to live at his mother's until he has finished the Change programme. Weekly visits by the social worker.", "domestic_abuse": "yes",
            "risk_details": "Visit in pairs. Do not visit if Craig's blue van is outside.", "social_worker": "Anwen Price, Castle Point Assessment Team, 01632 960361", "health_visitor": "Dilys Moore",
            "gp_name": "Dr Paul Etim", "gp_practice": "The Hollies",
            "reason_for_referral": "Simone saw her own mother hit and says that when Otto screams she hears her. She leaves him in the cot and stands in the garden until he is quiet. He was a planned baby. She was close to him until July.",
            "voice_of_parent": "\"I want to stop running out of the room.\"", "voice_of_other_parent": "Craig says Otto is fine and that the fuss is about him, not about the baby.",
            "other_information": "Simone will not come to any building with a shared waiting room.", "referrer_name": "Joy Haverstock", "referrer_role": "Family Worker",
            "referrer_organisation": "Castle Point Family Centre", "referrer_phone": "+441632960362", "referral_date": "2026-11-11",
        },
    )  # fmt: skip


def antenatal_guided() -> Case:
    """A maternity form with guidance in every section and a long story of several paragraphs over two pages."""
    doc = docx.Document()
    doc.add_heading("Maternity: Specialist Midwives' Referral", 1)
    grid(doc, [
        ["Woman's name", "Farida Qasimi", "Hospital no.", "BX40921"],
        ["Date of birth", "01-01-1998", "NHS number", g(4)],
        ["Address", "Room 14, Seaview House, Marine Parade, Clacton-on-Sea, CO15 6JT"],
        ["Contact number", "07700 900371", "Can messages be left?", "No – shared phone"],
        ["Preferred language", "Dari", "Interpreter", "Yes – female, not from the hotel"],
        ["EDD", "22-02-2027", "Gestation today", "27+1"],
        ["Ethnic origin", "Afghan", "Needs (sight, hearing, mobility, learning)", "None known"],
        ["Named midwife", "Gwen Sallis, Tendring team", "GP practice", "Ranworth Surgery"],
        ["Health visitor", "TBC", "Perinatal MH team", "Seen once 20-10-2026, Sr Amy Dyer"],
    ], bold=(0, 2), shaded=(0, 2))  # fmt: skip
    heading(doc, "1. Safeguarding")
    guide = doc.add_paragraph()
    guide.add_run(
        "Please state whether the unborn is subject to early help, child in need, child protection or pre-birth planning. Do not leave blank; write “none” if none."
    ).italic = True
    line(doc, "None. Discussed with named midwife for safeguarding 28-10-2026, no further action.")
    heading(doc, "2. Domestic abuse")
    guide = doc.add_paragraph()
    guide.add_run("Routine enquiry must be made when the woman is alone. Record yes, no or not asked.").italic = True
    line(doc, "No, asked alone with interpreter 21-10-2026")
    heading(doc, "3. Emotional and mental health")
    guide = doc.add_paragraph()
    guide.add_run("Include Whooley, EPDS, past history and medication.").italic = True
    line(doc, "Nightmares and poor sleep since the journey. EPDS 17, item ten is 0. No medication.")
    heading(doc, "4. Why are you referring now?")
    guide = doc.add_paragraph()
    guide.add_run(
        "Describe the developing relationship with the unborn baby: how does she speak of the baby, touch her bump, prepare?"
    ).italic = True
    line(
        doc,
        "Farida does not use any word for the baby. When the sonographer turned the screen she shut her eyes. She told the interpreter that it is better not to know somebody who may be taken from you.",
    )
    line(
        doc,
        "She lost a boy of four months on the journey in 2024. She has not spoken of him to her husband since they arrived and there is no photograph. The hotel room has nothing in it for a baby although the charity brought a basket, which she put in the corridor.",
    )
    doc.add_page_break()
    line(
        doc,
        "She keeps every appointment, walks forty minutes to the clinic and always brings fruit for the receptionist. I think she would come.",
    )
    heading(doc, "5. The woman's own view")
    guide = doc.add_paragraph()
    guide.add_run("Use her words where possible.").italic = True
    line(doc, "“My arms remember him. I cannot put another in them.”")
    heading(doc, "6. The partner's view")
    guide = doc.add_paragraph()
    guide.add_run("What does he or she make of the pregnancy?").italic = True
    line(doc, "Her husband prays for a girl. He says they must look forward.")
    heading(doc, "7. What does she want from the service?")
    line(doc, "A place to say her son's name. She worries that she will be thought mad.")
    heading(doc, "8. Permission")
    guide = doc.add_paragraph()
    guide.add_run("We cannot accept a referral without the woman's permission.").italic = True
    line(doc, "Permission to refer: given, through interpreter, 04-11-2026")
    line(doc, "Permission to share information with other services: given")
    heading(doc, "9. Referring midwife")
    grid(doc, [["Name", "Honor Blackstock"], ["Grade / title", "Specialist Midwife, Asylum and Migrant Families"], ["Bleep / phone", "01632 960371"], ["Email", "honor.blackstock@maternity.example.org"], ["Date", "06-11-2026"]], bold=(0,))  # fmt: skip
    return Case(
        "Specialist MW referral BX40921.docx", saved(doc),
        {
            "parent_name": "Farida Qasimi", "parent_relationship": "Mother", "parent_dob": "1998-01-01", "parent_nhs_number": N[4], "parent_address": "Room 14, Seaview House, Marine Parade, Clacton-on-Sea, CO15 6JT", "parent_postcode": "CO15 6JT",
            "parent_phone": "+447700900371", "safe_to_leave_message": "no", "parent_language": "Dari", "interpreter_needed": "yes", "infant_due_date": "2027-02-22", "gestation_now": "27+1",
            "parent_ethnicity": "Afghan", "accessibility_needs": "None known", "midwife": "Gwen Sallis, Tendring team", "gp_practice": "Ranworth Surgery", "mental_health_team": "Seen once 20-10-2026, Sr Amy Dyer",
            "safeguarding_status": "none", "safeguarding_details": "None. Discussed with named midwife for safeguarding 28-10-2026, no further action.", "domestic_abuse": "no",
            "mental_health": "Nightmares and poor sleep since the journey. EPDS 17, item ten is 0. No medication.",
            "reason_for_referral": "Farida does not use any word for the baby. When the sonographer turned the screen she shut her eyes. She told the interpreter that it is better not to know somebody who may be taken from you. She lost a boy of four months on the journey in 2024. She has not spoken of him to her husband since they arrived and there is no photograph. The hotel room has nothing in it for a baby although the charity brought a basket, which she put in the corridor. She keeps every appointment, walks forty minutes to the clinic and always brings fruit for the receptionist. I think she would come.",
            "voice_of_parent": "“My arms remember him. I cannot put another in them.”", "voice_of_other_parent": "Her husband prays for a girl. He says they must look forward.",
            "hopes_and_concerns": "A place to say her son's name. She worries that she will be thought mad.", "consent_to_referral": "yes", "consent_to_share": "yes", "consent_date": "2026-11-04",
            "referrer_name": "Honor Blackstock", "referrer_role": "Specialist Midwife, Asylum and Migrant Families", "referrer_phone": "+441632960371", "referrer_email": "honor.blackstock@maternity.example.org",
            "referral_date": "2026-11-06",
        },
    )  # fmt: skip


def looked_after_carer() -> Case:
    """A social care export: a foster carer is referred, people in rows, the legal status and the plan asked apart, consent by the authority."""
    doc = docx.Document()
    line(doc, ("Specialist Service Request", "bold"), "   Episode 2218841   Printed 24/11/2026 09:14")
    grid(doc, [["Subject of request"]], bold=(0,), shaded=(0,))
    grid(doc, [
        ["Child", "Rafferty Noone", "DoB", "14-Jul-2025"],
        ["Gender", "Male", "NHS ID", g(5)],
        ["Ethnicity", "White Irish", "Child's plan", "Looked After (s.20)"],
    ], bold=(0, 2))  # fmt: skip
    grid(doc, [["Carer for whom the service is requested"]], bold=(0,), shaded=(0,))
    grid(doc, [
        ["Carer", "Gillian Purkiss", "DoB", "03-Mar-1971"],
        ["Relationship to child", "Foster carer", "Tel", "07700 900381"],
        ["Carer's address", "Mill Cottage, 2 Weaverhead Lane, Thaxted, CM6 2LP", "Carer's email", "gill.purkiss@example.com"],
        ["Is this person the main carer?", "Yes", "Does this person hold PR?", "No"],
        ["Messages may be left", "Yes", "Interpreter", "No"],
    ], bold=(0, 2))  # fmt: skip
    grid(doc, [["Agreement"]], bold=(0,), shaded=(0,))
    grid(doc, [
        ["Carer agrees to the request", "Yes"],
        ["Agreement to share information", "Yes"],
        ["Agreement recorded on", "20-Nov-2026"],
    ], bold=(0,))  # fmt: skip
    grid(doc, [["Safeguarding and safety"]], bold=(0,), shaded=(0,))
    grid(doc, [
        ["Summary of safeguarding", "Accommodated at six months with mother's agreement after neglect. Contact with mother twice a week at the contact centre, going well."],
        ["Domestic abuse in this household", "No"],
        ["Known risks to workers", "None"],
        ["Carer's emotional wellbeing", "Grieving for her husband who died in January. Attends a bereavement group."],
    ], bold=(0,))  # fmt: skip
    grid(doc, [["Network"]], bold=(0,), shaded=(0,))
    grid(doc, [
        ["Role", "Name", "Agency", "Phone"],
        ["Social worker", "Temi Falade", "West Children in Care", "01632 960381"],
        ["Portage worker", "Bruce Linnell", "Early Years Portage", "01632 960382"],
        ["Health visitor", "Carol Wix", "Uttlesford HV", "01632 960383"],
        ["GP", "Dr A Mortimer", "Thaxted Surgery", ""],
    ], head=True)  # fmt: skip
    grid(doc, [["Analysis"]], bold=(0,), shaded=(0,))
    grid(doc, [
        ["Presenting need", "Gillian has fostered nineteen children and says Rafferty is the first she cannot reach. He goes limp when lifted and she has begun to leave him with her daughter on contact days."],
        ["Carer's perspective", "\"He comes home from seeing his mum and looks at me as if I were the bus driver.\""],
        ["Child's lived experience", "Rafferty has had three homes. He sleeps with his shoes in his hand and does not look up when the door opens."],
        ["Birth mother's perspective", "She would like Gillian to sing the song that she sings to him."],
        ["Desired outcomes", "Gillian hopes Rafferty will look for her. She is anxious that he will be moved if she asks for help."],
        ["Additional comments", "Permanence decision due in February 2027."],
    ], bold=(0,))  # fmt: skip
    grid(doc, [["Requesting worker"]], bold=(0,), shaded=(0,))
    grid(doc, [["Name", "Temi Falade", "Role", "Social Worker"], ["Team", "West Children in Care", "Email", "temi.falade@council.example.org"], ["Phone", "01632 960381", "Date of request", "24-Nov-2026"]], bold=(0, 2))  # fmt: skip
    return Case(
        "Episode 2218841 SSR.docx", saved(doc),
        {
            "infant_name": "Rafferty Noone", "infant_dob": "2025-07-14", "infant_sex": "male", "infant_nhs_number": N[5], "infant_ethnicity": "White Irish", "safeguarding_status": "looked_after",
            "parent_name": "Gillian Purkiss", "parent_dob": "1971-03-03", "parent_relationship": "Foster carer", "parent_phone": "+447700900381", "parent_address": "Mill Cottage, 2 Weaverhead Lane, Thaxted, CM6 2LP",
            "parent_postcode": "CM6 2LP", "parent_email": "gill.purkiss@example.com", "parent_primary_caregiver": "yes", "parent_responsibility": "no", "safe_to_leave_message": "yes", "interpreter_needed": "no",
            "consent_to_referral": "yes", "consent_to_share": "yes", "consent_date": "2026-11-20",
            "safeguarding_details": "Accommodated at six months with mother's agreement after neglect. Contact with mother twice a week at the contact centre, going well.", "domestic_abuse": "no", "risk_details": "None",
            "mental_health": "Grieving for her husband who died in January. Attends a bereavement group.", "social_worker": "Temi Falade, West Children in Care, 01632 960381",
            "other_services": "Portage worker, Bruce Linnell, Early Years Portage, 01632 960382", "health_visitor": "Carol Wix, Uttlesford HV, 01632 960383", "gp_name": "Dr A Mortimer", "gp_practice": "Thaxted Surgery",
            "reason_for_referral": "Gillian has fostered nineteen children and says Rafferty is the first she cannot reach. He goes limp when lifted and she has begun to leave him with her daughter on contact days.",
            "voice_of_parent": "\"He comes home from seeing his mum and looks at me as if I were the bus driver.\"",
            "voice_of_infant": "Rafferty has had three homes. He sleeps with his shoes in his hand and does not look up when the door opens.",
            "voice_of_other_parent": "She would like Gillian to sing the song that she sings to him.",
            "hopes_and_concerns": "Gillian hopes Rafferty will look for her. She is anxious that he will be moved if she asks for help.", "other_information": "Permanence decision due in February 2027.",
            "referrer_name": "Temi Falade", "referrer_role": "Social Worker", "referrer_organisation": "West Children in Care", "referrer_email": "temi.falade@council.example.org", "referrer_phone": "+441632960381",
            "referral_date": "2026-11-24",
        },
    )  # fmt: skip


def therapist_headings() -> Case:
    """A talking therapies letter on headings: bullets, a box of yes/no at the end with the tick behind the word, "see below" in two places."""
    doc = docx.Document()
    line(doc, "Mid & South Talking Therapies")
    line(doc, "19 November 2026")
    line(doc, ("Referral to parent-infant mental health service", "bold"))
    grid(doc, [
        ["Client", "Verity Lockyer"], ["Date of birth", "11 April 1988"], ["NHS number", g(6, "-")], ["Address", "8 The Spinney, Great Baddow, Chelmsford, CM2 8TD"], ["Telephone", "07700 900391"],
        ["Child", "Wilf Lockyer, born 2 December 2025"], ["Client is the child's", "Mother"], ["GP", "Dr Hugh Farrant, Baddow Village Surgery"], ["Risk", "See below"], ["Safeguarding", "See below"],
    ], bold=(0,))  # fmt: skip
    doc.add_heading("Reason for referral", 2)
    line(
        doc,
        "I have seen Verity for eight sessions of CBT for low mood. Her scores have halved but she still cannot bear Wilf's crying and describes him as \"a boss I can't please\".",
    )
    doc.add_heading("Mental state and treatment", 2)
    for one in ("PHQ-9 down from 18 to 9", "GAD-7 down from 15 to 7", "Citalopram 20mg from her GP"):
        doc.add_paragraph(one, style="List Bullet")
    doc.add_heading("Risk assessment", 2)
    line(doc, "No thoughts of suicide or of harming Wilf at any session. No domestic abuse disclosed.")
    doc.add_heading("Safeguarding children", 2)
    line(doc, "Open to early help since May, lead professional is the health visitor.")
    doc.add_heading("Other professionals", 2)
    line(doc, "Health visitor: Femi Coker")
    line(doc, "Other: none")
    doc.add_heading("Client's perspective", 2)
    line(doc, '"My mother went to bed with her headaches whenever I cried, and I have started getting headaches."')
    doc.add_heading("Goals and worries", 2)
    for one in (
        "To pick Wilf up when he cries without bracing",
        "Worried that sessions will clash with her return to work in January",
    ):
        doc.add_paragraph(one, style="List Bullet")
    doc.add_heading("Checklist", 2)
    table = grid(doc, [
        ["Client consents to this referral", "Yes ☑  No ☐"],
        ["Client consents to sharing of clinical notes", "Yes ☐  No ☑"],
        ["Voicemail permitted", "Yes ☑  No ☐"],
        ["Interpreter", "Yes ☐  No ☑"],
        ["Domestic abuse", "Yes ☐  No ☑"],
        ["Reasonable adjustments", "Late afternoon appointments; migraine, avoid strip lighting"],
    ])  # fmt: skip
    for row in table.rows:
        shade(row.cells[0])
    line(doc, "Yours sincerely,")
    line(doc, "Dr Rosalind Achebe")
    line(doc, "High Intensity Therapist")
    line(doc, "Mid & South Talking Therapies")
    line(doc, "rosalind.achebe@therapies.example.com | 01632 960391")
    return Case(
        "VL onward referral letter.docx", saved(doc),
        {
            "referral_date": "2026-11-19", "parent_name": "Verity Lockyer", "parent_dob": "1988-04-11", "parent_nhs_number": N[6], "parent_address": "8 The Spinney, Great Baddow, Chelmsford, CM2 8TD",
            "parent_postcode": "CM2 8TD", "parent_phone": "+447700900391", "infant_name": "Wilf Lockyer", "infant_dob": "2025-12-02", "parent_relationship": "Mother", "gp_name": "Dr Hugh Farrant",
            "gp_practice": "Baddow Village Surgery",
            "reason_for_referral": "I have seen Verity for eight sessions of CBT for low mood. Her scores have halved but she still cannot bear Wilf's crying and describes him as \"a boss I can't please\".",
            "mental_health": "- PHQ-9 down from 18 to 9 - GAD-7 down from 15 to 7 - Citalopram 20mg from her GP",
            "risk_details": "No thoughts of suicide or of harming Wilf at any session. No domestic abuse disclosed.", "safeguarding_status": "early_help",
            "safeguarding_details": "Open to early help since May, lead professional is the health visitor.", "health_visitor": "Femi Coker", "other_services": "none",
            "voice_of_parent": "\"My mother went to bed with her headaches whenever I cried, and I have started getting headaches.\"",
            "hopes_and_concerns": "- To pick Wilf up when he cries without bracing - Worried that sessions will clash with her return to work in January", "consent_to_referral": "yes", "consent_to_share": "no",
            "safe_to_leave_message": "yes", "interpreter_needed": "no", "domestic_abuse": "no", "accessibility_needs": "Late afternoon appointments; migraine, avoid strip lighting",
            "referrer_name": "Dr Rosalind Achebe", "referrer_role": "High Intensity Therapist", "referrer_organisation": "Mid & South Talking Therapies", "referrer_email": "rosalind.achebe@therapies.example.com",
            "referrer_phone": "+441632960391",
        },
    )  # fmt: skip


def wrong_boxes() -> Case:
    """A surgery's merged form filled in a hurry: words where a tick belongs, unticked boxes, a story over several cells."""
    doc = docx.Document()
    line(doc, ("BLACKMORE ROAD HEALTH CENTRE", "bold"))
    line(doc, "Parent & baby emotional health referral")
    grid(doc, [
        ["Patient's name", "Leticia Braga", "Patient's DOB", "09.09.1993"],
        ["NHS No.", N[7], "Mobile no.", "07700900401"],
        ["Address", "113 Ongar Parade, Brentwood CM15 9BX"],
        ["Baby's name", "Caio Braga-Soames", "Baby's DOB", "17.08.2026"],
        ["Named GP and surgery", "Dr Imogen Vale, Blackmore Road Health Centre", "Health visitor", "Sandra Peake"],
    ], bold=(0, 2))  # fmt: skip
    grid(doc, [
        ["Relationship of patient to baby", "birth mother"],
        ["Language / interpreter (tick if needed ☐)", "Portuguese, good English, no interpreter"],
        ["Voicemail ok?  ☐ Y  ☐ N", "Y but not after 4 when her husband is home"],
        ["Referral discussed and agreed?  ☐ Y  ☐ N", "Yes, keen"],
        ["Agrees to record sharing?  ☐ Y  ☐ N", ""],
        ["Date of agreement", "18.11.2026"],
        ["Safeguarding plan in place?  ☐ CP  ☐ CIN  ☐ EH  ☐ LAC  ☐ none", "CIN, reviewed in October and to continue"],
        ["Domestic abuse?  ☐ Y  ☐ N  ☐ not known", "not known, husband in the room"],
        ["Past and current mental health", "Eating disorder in her teens. Currently anxious, EPDS 14, no medication."],
    ], bold=(0,))  # fmt: skip
    grid(doc, [
        ["Reason for referral"],
        ["Leticia came for the six week check and did not undress Caio herself."],
        ["She said she is afraid of his stomach and cannot look at it."],
        ["She feeds him by the clock and cries when he wants more."],
        ["Patient's own description of the problem"],
        ["I see my own body in him and I want to hide it."],
        ["How does the baby seem?"],
        ["Thin, watchful, roots for the breast and is turned away."],
        ["Anything else we should know?"],
        ["Her husband does not know about the eating disorder. Please do not mention it in letters."],
    ], shaded=(0,))  # fmt: skip
    line(doc, "Referring clinician: Dr Imogen Vale      Practice tel: 01632 960401      Date: 19.11.2026")
    return Case(
        "Braga L PBEH.docx", saved(doc),
        {
            "parent_name": "Leticia Braga", "parent_dob": "1993-09-09", "parent_nhs_number": N[7], "parent_phone": "+447700900401", "parent_address": "113 Ongar Parade, Brentwood CM15 9BX", "parent_postcode": "CM15 9BX",
            "infant_name": "Caio Braga-Soames", "infant_dob": "2026-08-17", "gp_name": "Dr Imogen Vale", "gp_practice": "Blackmore Road Health Centre", "health_visitor": "Sandra Peake", "parent_relationship": "birth mother",
            "parent_language": "Portuguese", "interpreter_needed": "no", "safe_to_leave_message": "yes", "consent_to_referral": "yes", "consent_date": "2026-11-18", "safeguarding_status": "child_in_need",
            "safeguarding_details": "CIN, reviewed in October and to continue", "domestic_abuse": "not_known", "mental_health": "Eating disorder in her teens. Currently anxious, EPDS 14, no medication.",
            "reason_for_referral": "Leticia came for the six week check and did not undress Caio herself. She said she is afraid of his stomach and cannot look at it. She feeds him by the clock and cries when he wants more.",
            "voice_of_parent": "I see my own body in him and I want to hide it.", "voice_of_infant": "Thin, watchful, roots for the breast and is turned away.",
            "other_information": "Her husband does not know about the eating disorder. Please do not mention it in letters.", "referrer_name": "Dr Imogen Vale", "referrer_phone": "+441632960401",
            "referrer_organisation": "Blackmore Road Health Centre", "referral_date": "2026-11-19",
        },
    )  # fmt: skip


def several_at_once() -> Case:
    """A health visiting service's form: one declaration for several things, check box controls, notes in a third column, a line of plans with the date typed after."""
    note = '<w:i/><w:sz w:val="16"/>'

    def row(label: str, cell: str, margin: str = "") -> str:
        return tr(tc(p(r(label, "<w:b/>"))), cell if cell.startswith("<w:tc>") else tc(cell), tc(p(r(margin, note))))

    def either(yes: str, no: str, unknown: str) -> str:
        return tc(
            p(
                *(
                    part
                    for on, name in ((yes, " Yes   "), (no, " No   "), (unknown, " Not known"))
                    for part in (box(on, "☐☒"[int(on)]), name)
                )
            )
        )

    body = (
        p(r("Healthy Families 0-5: request for parent-infant mental health input", "<w:b/>"))
        + tbl(
            row("", tc(""), "Notes for admin"),
            row("Requested on", "13/11/2026"),
            row("Requested by", "Annis Whitlock"),
            row("Job role", "Health Visitor"),
            row("Base", "Canvey Healthy Families"),
            row("Telephone", "01632 960411", "Mon to Wed only"),
            row("Baby", "Juno Teague"),
            row("Baby's date of birth", "06/01/2026"),
            row("Baby's sex", tc(p(box("1", "☒"), " Female  ", box("0"), " Male"))),
            row("Parent", "Carrie Teague"),
            row("Parent's date of birth", "25/11/1999"),
            row("Relation to baby", "Mother"),
            row("Address and postcode", tc("18 Leigh Beck Rise", "Canvey Island", "SS8 7TU"), "moving in the new year"),
            row("Phone", "07700 900411"),
            row("Can a message be left safely?", either("1", "0", "0"), "before noon"),
            row("Is an interpreter required?", either("0", "1", "0")),
            row("Parental responsibility?", either("1", "0", "0")),
            row("Is there current domestic abuse?", either("0", "0", "1"), "ask again at next visit"),
            row("Disability or access requirements", "Wheelchair user, needs step-free entrance"),
        )
        + p("")
        + p(
            r("Plan: ", "<w:b/>"),
            box("0"),
            " Universal  ",
            box("0"),
            " Universal Plus / Early Help  ",
            box("0"),
            " Child in Need  ",
            box("1", "☒"),
            " Child Protection  ",
            box("0"),
            " Looked After   since 01/09/2026",
        )
        + p(
            r("Reason for the plan: ", "<w:b/>"),
            "Emotional harm. Carrie's former partner assaulted her in the baby's presence in August.",
        )
        + p(
            r("Dangers and alerts: ", "<w:b/>"),
            "Non-molestation order against former partner until August 2027; address is confidential.",
        )
        + p(r("Emotional health: ", "<w:b/>"), "Low since August, no diagnosis, sees a counsellor at the refuge.")
        + tbl(
            tr("GP", "Dr Sanjit Lall, Central Canvey Practice"),
            tr("Social worker", "Brenda Oyelowo, 01632 960412"),
            tr("Community nursery nurse", "Hattie Blyth"),
            tr("Perinatal mental health team", ""),
        )
        + p(r("What are you worried about in this relationship?", "<w:b/>"))
        + p("Carrie holds Juno tightly and does not let her be set down. Juno has not learned to crawl.")
        + p("Whenever Juno reaches for somebody else Carrie says 'See, she wants to go' and cries.")
        + p(r("Carrie says:", "<w:b/>"))
        + p("'She is the only one who has not left.'")
        + p(r("Juno might say:", "<w:b/>"))
        + p("Let me go a little, I would come back.")
        + p(r("Best hopes", "<w:b/>"))
        + p("That she can watch Juno crawl. She fears being reported for the way she holds her.")
        + p(r("Declaration", "<w:b/>"))
        + p(
            box("1", "☒"),
            " I have discussed this request with the parent, who agrees to the referral, to the sharing of information with partner agencies and to being contacted by telephone.",
        )
        + p("Date of discussion and agreement: 12/11/2026")
    )
    return Case(
        "HF0-5 Teague 131126.docx", packed(body),
        {
            "referral_date": "2026-11-13", "referrer_name": "Annis Whitlock", "referrer_role": "Health Visitor", "referrer_organisation": "Canvey Healthy Families", "referrer_phone": "+441632960411",
            "infant_name": "Juno Teague", "infant_dob": "2026-01-06", "infant_sex": "female", "parent_name": "Carrie Teague", "parent_dob": "1999-11-25", "parent_relationship": "Mother",
            "parent_address": "18 Leigh Beck Rise, Canvey Island, SS8 7TU", "parent_postcode": "SS8 7TU", "parent_phone": "+447700900411", "safe_to_leave_message": "yes", "interpreter_needed": "no",
            "parent_responsibility": "yes", "domestic_abuse": "not_known", "accessibility_needs": "Wheelchair user, needs step-free entrance", "safeguarding_status": "child_protection",
            "safeguarding_details": "Emotional harm. Carrie's former partner assaulted her in the baby's presence in August.",
            "risk_details": "Non-molestation order against former partner until August 2027; address is confidential.", "mental_health": "Low since August, no diagnosis, sees a counsellor at the refuge.",
            "gp_name": "Dr Sanjit Lall", "gp_practice": "Central Canvey Practice", "social_worker": "Brenda Oyelowo, 01632 960412", "other_services": "Community nursery nurse, Hattie Blyth",
            "reason_for_referral": "Carrie holds Juno tightly and does not let her be set down. Juno has not learned to crawl. Whenever Juno reaches for somebody else Carrie says 'See, she wants to go' and cries.",
            "voice_of_parent": "'She is the only one who has not left.'", "voice_of_infant": "Let me go a little, I would come back.",
            "hopes_and_concerns": "That she can watch Juno crawl. She fears being reported for the way she holds her.", "consent_to_referral": "yes", "consent_to_share": "yes", "consent_date": "2026-11-12",
        },
    )  # fmt: skip


def neonatal_blanks() -> Case:
    """A neonatal unit's typed page: X on ruled blanks and in brackets, Y and N in words, a ladder with its mark behind, no table at all."""
    doc = docx.Document()
    line(doc, ("NEONATAL FAMILY SUPPORT - REFERRAL OUT", "bold"))
    line(doc, "Baby: Ezekiel Mbatha\tDOB: 12/08/2026\tNHS: " + g(8))
    line(doc, "Born at: 26+5 weeks\tSex: Boy\tHome on oxygen: Y")
    line(doc, "Parent referred: Thandeka Mbatha\tDOB: 18/04/1986\tRelationship: Mother")
    line(doc, "Address: 29 Cluny Gardens, Southend-on-Sea, SS2 4LR")
    line(doc, "Tel: 07700 900421\tEmail: thandeka.m@example.net")
    line(doc, "Safe to leave a message:  Yes __X__  No _____")
    line(doc, "Interpreter:  Yes _____  No __X__\tLanguage: Zulu and English")
    line(doc, "Main caregiver:  [X] Yes  [ ] No")
    line(doc, "Parental responsibility:  [X] Yes  [ ] No")
    line(doc, "Accessibility needs:  ______________________")
    line(doc, "Second parent: Lwazi Mbatha\tTel: 07700 900422\tRelationship: Father\tPR:  [X] Yes  [ ] No")
    line(doc, ("SAFETY", "bold"))
    line(
        doc,
        "Level:  universal [ ]   early help [ ]   child in need [ ]   child protection [ ]   looked after [ ]   not known [X]",
    )
    line(doc, "Domestic abuse screening (Y / N / not known):  N")
    line(
        doc,
        "Mental health of parent:  Flashbacks to the resuscitation, under the unit psychologist until discharge on 26/11/2026.",
    )
    line(doc, "Risk:  None identified. Baby must not be near naked flames because of the oxygen.")
    line(doc, ("TEAM ROUND THE FAMILY", "bold"))
    line(doc, "GP: Dr Kit Anand, Queensway Surgery")
    line(doc, "HV: Morag Pell")
    line(doc, "Neonatal outreach nurse: Sister Uche Brand")
    line(doc, "SW: n/a")
    line(doc, ("WHY WE ARE REFERRING", "bold"))
    line(
        doc,
        "Thandeka knows every number on the monitor and looks at the screen, not at Ezekiel. She has held him eleven times in thirteen weeks. Staff feel she is waiting for permission.",
    )
    line(doc, "She has told us that she said goodbye to him on the second night and has not yet said hello.")
    line(doc, ("FROM THE MOTHER", "bold"))
    line(doc, "'They gave him back and I don't know who they gave me.'")
    line(doc, ("FROM THE FATHER", "bold"))
    line(doc, "Lwazi sings to him daily and is sad that he sings alone.")
    line(doc, ("FROM EZEKIEL", "bold"))
    line(doc, "He settles to a low voice, splays his fingers when the lid is opened and turns from bright light.")
    line(doc, ("WHAT SHE WANTS", "bold"))
    line(doc, "To be at home with him and not be a nurse.")
    line(doc, ("AGREEMENT", "bold"))
    line(doc, "Mother agrees to referral:  [X] Yes  [ ] No\tto sharing with community teams:  [X] Yes  [ ] No\ton: 17/11/2026")
    line(doc, "Signed: Fenella Rusk, Neonatal Family Support Lead, Southend Neonatal Unit\tTel 01632 960421\tDate: 18/11/2026")
    return Case(
        "NFS referral out - Mbatha.docx", saved(doc),
        {
            "infant_name": "Ezekiel Mbatha", "infant_dob": "2026-08-12", "infant_nhs_number": N[8], "gestation_at_birth": "26+5", "infant_sex": "male", "parent_name": "Thandeka Mbatha", "parent_dob": "1986-04-18",
            "parent_relationship": "Mother", "parent_address": "29 Cluny Gardens, Southend-on-Sea, SS2 4LR", "parent_postcode": "SS2 4LR", "parent_phone": "+447700900421", "parent_email": "thandeka.m@example.net",
            "safe_to_leave_message": "yes", "interpreter_needed": "no", "parent_language": "Zulu and English", "parent_primary_caregiver": "yes", "parent_responsibility": "yes", "other_parent_name": "Lwazi Mbatha",
            "other_parent_phone": "+447700900422", "other_parent_relationship": "Father", "other_parent_responsibility": "yes", "safeguarding_status": "not_known", "domestic_abuse": "no",
            "mental_health": "Flashbacks to the resuscitation, under the unit psychologist until discharge on 26/11/2026.",
            "risk_details": "None identified. Baby must not be near naked flames because of the oxygen.", "gp_name": "Dr Kit Anand", "gp_practice": "Queensway Surgery", "health_visitor": "Morag Pell",
            "other_services": "Neonatal outreach nurse: Sister Uche Brand",
            "reason_for_referral": "Thandeka knows every number on the monitor and looks at the screen, not at Ezekiel. She has held him eleven times in thirteen weeks. Staff feel she is waiting for permission. She has told us that she said goodbye to him on the second night and has not yet said hello.",
            "voice_of_parent": "'They gave him back and I don't know who they gave me.'", "voice_of_other_parent": "Lwazi sings to him daily and is sad that he sings alone.",
            "voice_of_infant": "He settles to a low voice, splays his fingers when the lid is opened and turns from bright light.", "hopes_and_concerns": "To be at home with him and not be a nurse.",
            "consent_to_referral": "yes", "consent_to_share": "yes", "consent_date": "2026-11-17", "referrer_name": "Fenella Rusk", "referrer_role": "Neonatal Family Support Lead",
            "referrer_organisation": "Southend Neonatal Unit", "referrer_phone": "+441632960421", "referral_date": "2026-11-18",
        },
    )  # fmt: skip


# ---------------------------------------------------------------- PDF


def county_circles() -> Case:
    """A printed county form: boxed cells, round buttons for every yes and no, the plan as a column of buttons."""

    def draw(pg: Sheet) -> None:
        pg.bold(45, 38, "Infant & Family Hub: referral for relationship support", 13)
        y = pg.bar(62, "Baby", 0.8, 45, 550)
        y = pg.cells(
            y - 14, ["Name", "Tabitha Orme", "Date of birth", "04/04/2026"], ["NHS number", g(9), "Ethnicity", "White British"]
        )
        y = pg.bar(y + 18, "Parent", 0.8, 45, 550)
        y = pg.cells(y - 14, ["Name", "Lorna Orme", "Date of birth", "15/12/1994"], ["Relationship to baby", "Mother", "Telephone", "07700 900431"], ["Address", "6 Rayne Orchard, Braintree", "Postcode", "CM7 2QP"], ["First language", "English", "Access needs", "Anxious in lifts, ground floor"])  # fmt: skip
        y += 18
        for question, chosen in (
            ("Is it safe to leave a message?", "No"),
            ("Is an interpreter needed?", "No"),
            ("Is this person the main caregiver?", "Yes"),
            ("Does this person have parental responsibility?", "Yes"),
            ("Is there current domestic abuse?", "Yes"),
        ):
            pg.say(45, y, question)
            x = 300.0
            for word in ("Yes", "No", "Not known"):
                x = pg.circle(x, y, word == chosen, word)
            y += 17
        y = pg.bar(y + 6, "Safeguarding status of the baby (one only)", 0.8, 45, 550)
        for word in ("None", "Early Help", "Child in Need", "Child Protection", "Looked After", "Not known"):
            pg.circle(60, y, word == "Child Protection", word)
            y += 14
        pg.bold(250, y - 84, "Details of the plan")
        pg.wrap(
            250,
            y - 70,
            "Category emotional abuse, from 30 September 2026. Lorna and Tabitha are in a refuge flat; father has supervised contact only.",
            290,
            9.5,
        )
        y = pg.bar(y + 6, "Professionals", 0.8, 45, 550)
        y = pg.cells(
            y - 14,
            ["GP", "Dr Moira Benn", "GP practice", "Blyth's Meadow"],
            ["Health visitor", "Kezia Dunmore", "Social worker", "Ross Tilley, Mid FSP"],
            ["Mental health team", "", "Other services", "Refuge key worker Shan"],
        )
        y += 18
        for title, text in (
            (
                "Reason for referral",
                "Since the move Lorna keeps Tabitha in the sling all day and does not speak to her. She says that quiet was how they stayed safe. Tabitha has begun to be quiet too.",
            ),
            ("The parent's voice", '"I want to hear her laugh and I am scared of noise."'),
            ("The infant's voice", "I know how to be small."),
            (
                "Hopes and worries",
                "To play out loud. Lorna worries that her address could reach Tabitha's father through a letter.",
            ),
        ):
            pg.bold(45, y, title)
            y = pg.wrap(45, y + 13, text, 500, 9.5) + 5
        pg.bold(45, y, "Consent")
        y += 15
        for question in ("The parent consents to this referral", "The parent consents to information sharing"):
            pg.say(45, y, question)
            pg.circle(pg.circle(300, y, True, "Yes"), y, False, "No")
            y += 15
        pg.say(45, y, "Date of consent: 19/11/2026")
        pg.cells(
            y + 10,
            ["Referrer", "Jocelyn Pike", "Role", "Family Hub Practitioner"],
            ["Phone", "01632 960431", "Date of referral", "20/11/2026"],
        )

    return Case(
        "IFH-referral-Orme.pdf", sheet(draw),
        {
            "infant_name": "Tabitha Orme", "infant_dob": "2026-04-04", "infant_nhs_number": N[9], "infant_ethnicity": "White British", "parent_name": "Lorna Orme", "parent_dob": "1994-12-15", "parent_relationship": "Mother",
            "parent_phone": "+447700900431", "parent_address": "6 Rayne Orchard, Braintree", "parent_postcode": "CM7 2QP", "parent_language": "English", "accessibility_needs": "Anxious in lifts, ground floor",
            "safe_to_leave_message": "no", "interpreter_needed": "no", "parent_primary_caregiver": "yes", "parent_responsibility": "yes", "domestic_abuse": "yes", "safeguarding_status": "child_protection",
            "safeguarding_details": "Category emotional abuse, from 30 September 2026. Lorna and Tabitha are in a refuge flat; father has supervised contact only.", "gp_name": "Dr Moira Benn", "gp_practice": "Blyth's Meadow",
            "health_visitor": "Kezia Dunmore", "social_worker": "Ross Tilley, Mid FSP", "other_services": "Refuge key worker Shan",
            "reason_for_referral": "Since the move Lorna keeps Tabitha in the sling all day and does not speak to her. She says that quiet was how they stayed safe. Tabitha has begun to be quiet too.",
            "voice_of_parent": "\"I want to hear her laugh and I am scared of noise.\"", "voice_of_infant": "I know how to be small.",
            "hopes_and_concerns": "To play out loud. Lorna worries that her address could reach Tabitha's father through a letter.", "consent_to_referral": "yes", "consent_to_share": "yes", "consent_date": "2026-11-19",
            "referrer_name": "Jocelyn Pike", "referrer_role": "Family Hub Practitioner", "referrer_phone": "+441632960431", "referral_date": "2026-11-20",
        },
    )  # fmt: skip


def flowing_tables() -> Case:
    """A report program's ruled tables over several pages: questions under Yes, No and Unknown, narrative in rows that break across pages."""
    story = [
        words("Perinatal Infant Pathway Request", 14, True), gap(),
        titled("Requester"),
        ruled([["Name", "Callum Strachan", "Title", "Family Nurse"], ["Employer", "Family Nurse Partnership South", "Telephone", "01632 960441"], ["E-mail", "c.strachan@fnp.example.org", "Request date", "17 November 2026"]], [80, 172, 80, 173], (0, 2)),
        gap(), titled("Young parent and child"),
        ruled([["Parent", "Kayleigh-Ann Dobbs", "DOB", "22 September 2007"], ["Child", "Ronnie Dobbs", "DOB", "3 July 2026"], ["Parent's NHS no.", g(10), "Child's NHS no.", g(11)], ["Address", "Flat 2, 90 Whitmore Way, Basildon, SS14 2TN", "Mobile", "07700 900441"], ["Relationship", "Mother", "Language", "English"]], [80, 172, 80, 173], (0, 2)),
        gap(), titled("Tick list"),
        ruled([
            ["", "Yes", "No", "Unknown"],
            ["Parent consents to the request", "Y", "", ""], ["Parent consents to sharing with partner agencies", "Y", "", ""], ["Parent has parental responsibility", "Y", "", ""],
            ["Parent is primary caregiver", "Y", "", ""], ["Interpreter", "", "Y", ""], ["Voicemail is safe", "Y", "", ""], ["Domestic abuse at present", "", "Y", ""],
        ], [325, 60, 60, 60], (0,), True),
        ruled([["Consent given on", "16 November 2026"]], [180, 325], (0,)),
        gap(), titled("Statutory involvement"),
        ruled([["Universal", "Early help", "Child in need", "Child protection", "Looked after"], ["", "", "X", "", ""]], [101] * 5, (), True),
        ruled([["Comment on the plan", "Pre-birth assessment ended in a plan because Kayleigh-Ann was herself in care until April. The aim is to close by Christmas."], ["Risk information", "Kayleigh-Ann's stepfather must not have contact with Ronnie."], ["Emotional health", "Self-harm at fifteen, none since. Enjoys her weekly session with the leaving care counsellor."]], [130, 375], (0,)),
        gap(), titled("Network"),
        ruled([["GP", "Dr Sunil Verghese, Felmores Medical Centre"], ["Social worker", "Nadine Crewe, Basildon Family Support"], ["Personal adviser", "Ollie Frost, leaving care"]], [130, 375], (0,)),
        gap(), titled("Narrative"),
        ruled([
            ["What led to this request", "Kayleigh-Ann lived in nine placements. She is proud of Ronnie and shows him to everybody, and she is hurt when he cries with her and stops with me. She asked me last week whether babies can tell who is a proper mum."],
            ["", "In the last three visits she has handed him to me at the door. She watches us from the kitchen and talks about herself as 'the spare'. She has begun to let her friend do the night feeds."],
            ["Words of the young parent", "\"He likes you because you've done it before.\""],
            ["Words for the child", "I cry with you because you are mine."],
            ["What the young parent hopes", "To be the one who can settle him. She is frightened that this will be written down as not coping."],
            ["Further information", "Prefers video calls to visits at first; has a bus pass."],
        ], [130, 375], (0,)),
    ]  # fmt: skip
    return Case(
        "pathway_request_1711.pdf", flowed(story, "OFFICIAL SENSITIVE", "Perinatal Infant Pathway Request v2"),
        {
            "referrer_name": "Callum Strachan", "referrer_role": "Family Nurse", "referrer_organisation": "Family Nurse Partnership South", "referrer_phone": "+441632960441", "referrer_email": "c.strachan@fnp.example.org",
            "referral_date": "2026-11-17", "parent_name": "Kayleigh-Ann Dobbs", "parent_dob": "2007-09-22", "infant_name": "Ronnie Dobbs", "infant_dob": "2026-07-03", "parent_nhs_number": N[10], "infant_nhs_number": N[11],
            "parent_address": "Flat 2, 90 Whitmore Way, Basildon, SS14 2TN", "parent_postcode": "SS14 2TN", "parent_phone": "+447700900441", "parent_relationship": "Mother", "parent_language": "English",
            "consent_to_referral": "yes", "consent_to_share": "yes", "parent_responsibility": "yes", "parent_primary_caregiver": "yes", "interpreter_needed": "no", "safe_to_leave_message": "yes", "domestic_abuse": "no",
            "consent_date": "2026-11-16", "safeguarding_status": "child_in_need",
            "safeguarding_details": "Pre-birth assessment ended in a plan because Kayleigh-Ann was herself in care until April. The aim is to close by Christmas.",
            "risk_details": "Kayleigh-Ann's stepfather must not have contact with Ronnie.", "mental_health": "Self-harm at fifteen, none since. Enjoys her weekly session with the leaving care counsellor.",
            "gp_name": "Dr Sunil Verghese", "gp_practice": "Felmores Medical Centre", "social_worker": "Nadine Crewe, Basildon Family Support", "other_services": "Personal adviser, Ollie Frost, leaving care",
            "reason_for_referral": "Kayleigh-Ann lived in nine placements. She is proud of Ronnie and shows him to everybody, and she is hurt when he cries with her and stops with me. She asked me last week whether babies can tell who is a proper mum. In the last three visits she has handed him to me at the door. She watches us from the kitchen and talks about herself as 'the spare'. She has begun to let her friend do the night feeds.",
            "voice_of_parent": "\"He likes you because you've done it before.\"", "voice_of_infant": "I cry with you because you are mine.",
            "hopes_and_concerns": "To be the one who can settle him. She is frightened that this will be written down as not coping.", "other_information": "Prefers video calls to visits at first; has a bus pass.",
        },
    )  # fmt: skip


def rings_and_strikes() -> Case:
    """A paper typed over: words ringed or struck out, one pair left alone, a note in the margin by the office."""

    def draw(pg: Sheet) -> None:
        pg.bold(60, 50, "Sure Steps Children's Centre", 14)
        pg.say(60, 66, "Parent-infant therapy request. Ring or cross out as needed.", 9)
        y = 95.0
        for rows in (
            (("Child's name", "Nell Hargest", 290), ("Date of birth", "28/10/2025", 540)), (("Mother's name", "Aoife Hargest", 290), ("Date of birth", "13/03/1991", 540)),
            (("Address", "12 Mill Lane, Walton-on-the-Naze CO14 8PE", 540),), (("Telephone", "07700 900451", 290), ("Home language", "English", 540)),
        ):  # fmt: skip
            x = 60.0
            for label, text, end in rows:
                pg.blank(x, y, label, text, end)
                x = 305
            y += 22
        for label, options, chosen, how in (
            ("May we leave a message?", ("Yes", "No"), "Yes", "ring"),
            ("Interpreter needed?", ("Yes", "No"), "No", "ring"),
            ("Does mother have the main care?", ("Yes", "No"), "Yes", "strike"),
            ("Family known to have domestic abuse now?", ("Yes", "No", "Not known"), "No", "ring"),
            ("Mother agrees to this request?", ("Yes", "No"), "Yes", "strike"),
            ("Mother agrees to our sharing information?", ("Yes", "No"), "", "ring"),
            ("Child's plan:", ("None", "Early Help", "CIN", "CP", "LAC"), "Early Help", "ring"),
        ):
            pg.say(60, y, label)
            pg.either(300, y, options, chosen, how)
            y += 20
        pg.canvas.saveState()
        pg.canvas.rotate(90)
        pg.canvas.setFont("Helvetica-Oblique", 8)
        pg.canvas.drawString(330, -30, "office: put on list 24/11, letter 1 not sent")
        pg.canvas.restoreState()
        pg.blank(60, y, "Date mother agreed", "20/11/2026", 300)
        y += 22
        pg.blank(60, y, "Who is lead for the plan?", "Health visitor, TAF on 9 December", 540)
        y += 22
        pg.blank(60, y, "Health visitor", "Wendy Speight", 290)
        pg.blank(305, y, "GP", "Dr Omari, Walton Surgery", 540)
        y += 26
        for title, text in (
            (
                "Please tell us what is going on between mother and child",
                "Aoife weaned Nell suddenly in September when she went into hospital with gallstones. Since then Nell turns her head from her and goes to her grandmother. Aoife says she has been sacked.",
            ),
            ("What mother says about it", '"She looked right through me when I came home."'),
            ("What child seems to say", "You went and I do not know if you are staying."),
            ("What mother hopes for", "To be forgiven. She worries she is making it worse by trying."),
        ):
            pg.bold(60, y, title)
            for text_line in pg.broken(text, 380, 9):
                y += 14
                pg.typed(62, y, text_line, 9)
            y += 22
        pg.blank(60, y, "Completed by", "Lena Duffield, Early Years Worker", 350)
        pg.blank(360, y, "Date", "23/11/2026", 540)
        pg.blank(60, y + 20, "Telephone", "01632 960451", 290)

    return Case(
        "scan0023_typed.pdf", sheet(draw),
        {
            "infant_name": "Nell Hargest", "infant_dob": "2025-10-28", "parent_name": "Aoife Hargest", "parent_dob": "1991-03-13", "parent_relationship": "Mother", "parent_address": "12 Mill Lane, Walton-on-the-Naze CO14 8PE",
            "parent_postcode": "CO14 8PE", "parent_phone": "+447700900451", "parent_language": "English", "safe_to_leave_message": "yes", "interpreter_needed": "no", "parent_primary_caregiver": "yes", "domestic_abuse": "no",
            "consent_to_referral": "yes", "consent_date": "2026-11-20", "safeguarding_status": "early_help", "safeguarding_details": "Health visitor, TAF on 9 December", "health_visitor": "Wendy Speight",
            "gp_name": "Dr Omari", "gp_practice": "Walton Surgery",
            "reason_for_referral": "Aoife weaned Nell suddenly in September when she went into hospital with gallstones. Since then Nell turns her head from her and goes to her grandmother. Aoife says she has been sacked.",
            "voice_of_parent": "\"She looked right through me when I came home.\"", "voice_of_infant": "You went and I do not know if you are staying.",
            "hopes_and_concerns": "To be forgiven. She worries she is making it worse by trying.", "referrer_name": "Lena Duffield", "referrer_role": "Early Years Worker",
            "referrer_organisation": "Sure Steps Children's Centre", "referrer_phone": "+441632960451", "referral_date": "2026-11-23",
        },
    )  # fmt: skip


def emis_matrix() -> Case:
    """A print of dingbat ticks in a matrix of parent and partner, coded entries below, and plans as a line of boxes."""

    def draw(pg: Sheet) -> None:
        pg.bold(40, 40, "Riverside Practice, Maldon Road, Colchester", 11)
        pg.bold(40, 62, "Referral: parent-infant relationship", 13)
        y = 86
        for name, text in (
            ("Patient", "Mrs Dorothea Flint"),
            ("Date of birth", "04-Feb-1987"),
            ("NHS number", g(12)),
            ("Usual address", "1 Lexden Terrace, Colchester, Essex, CO3 9BT"),
            ("Mobile telephone", "07700 900461"),
            ("E-mail", "dflint@example.org"),
            ("Usual GP", "Dr Barnaby Coyle"),
            ("Surgery", "Riverside Practice"),
            ("Main spoken language", "Greek"),
            ("Interpreter", "Interpreter needed"),
            ("Infant", "Yanni Flint, 27-Apr-2026"),
            ("Relationship to infant", "Mother"),
        ):
            pg.bold(40, y, name, 9)
            pg.say(170, y, text, 9)
            y += 14
        y += 8
        pg.bold(40, y, "Current concerns", 10)
        for at, name in enumerate(("Patient", "Partner", "No concern")):
            pg.bold(220 + at * 80, y, name, 9)
        for name, where in (("Alcohol or drugs", 2), ("Gambling", 2), ("Learning disability", 2)):
            y += 16
            pg.say(40, y, name, 9)
            for at in range(3):
                pg.box(240 + at * 80, y - 8, 250 + at * 80, y + 2)
            pg.dingbat(241 + where * 80, y, "4", 9)
        y += 26
        for name, options, chosen in (
            ("Domestic abuse", ("Yes", "No", "Not known"), "No"), ("Safe to leave message", ("Yes", "No"), "Yes"), ("Consent to referral", ("Yes", "No"), "Yes"), ("Consent to share record", ("Yes", "No"), "No"),
        ):  # fmt: skip
            pg.bold(40, y, name, 9)
            x = 220.0
            for word in options:
                x = pg.check(x, y, word == chosen, word, 9)
            y += 16
        pg.bold(40, y, "Child safeguarding", 9)
        x = 170.0
        for word in ("Universal", "Early help", "CIN", "CP", "LAC", "Unknown"):
            x = pg.check(x, y, word == "Unknown", word, 9)
        y += 22
        for title, text in (
            (
                "Mental health",
                "Obsessional checking of bottles and door locks, referred to NHS talking therapies 2 November 2026.",
            ),
            (
                "Problem",
                "Dorothea washes Yanni's hands and her own whenever they touch. She has not kissed him since September. She is ashamed and her husband does the nappies.",
            ),
            (
                "Patient's ideas, concerns, expectations",
                "Hopes to cuddle him without counting. Concerned that we will think he is in danger.",
            ),
            ("Husband's comments", "He says that the baby reaches for her and she lifts her elbows."),
            ("Observation of infant", "Smiles at mother across the room. Looked at his hands when she drew back."),
            ("Other involvement", "Church mothers' group; sister in Wivenhoe."),
        ):
            pg.bold(40, y, title, 10)
            y = pg.wrap(40, y + 13, text, 510, 9.5) + 8
        pg.say(40, y + 6, "Referred by: Dr Barnaby Coyle, GP Partner      Tel: 01632 960461      Date: 25-Nov-2026", 9)

    return Case(
        "Referral_Flint_D.pdf", sheet(draw),
        {
            "parent_name": "Mrs Dorothea Flint", "parent_dob": "1987-02-04", "parent_nhs_number": N[12], "parent_address": "1 Lexden Terrace, Colchester, Essex, CO3 9BT", "parent_postcode": "CO3 9BT",
            "parent_phone": "+447700900461", "parent_email": "dflint@example.org", "gp_name": "Dr Barnaby Coyle", "gp_practice": "Riverside Practice", "parent_language": "Greek", "interpreter_needed": "yes",
            "infant_name": "Yanni Flint", "infant_dob": "2026-04-27", "parent_relationship": "Mother", "domestic_abuse": "no", "safe_to_leave_message": "yes", "consent_to_referral": "yes", "consent_to_share": "no",
            "safeguarding_status": "not_known", "mental_health": "Obsessional checking of bottles and door locks, referred to NHS talking therapies 2 November 2026.",
            "reason_for_referral": "Dorothea washes Yanni's hands and her own whenever they touch. She has not kissed him since September. She is ashamed and her husband does the nappies.",
            "voice_of_parent": "Hopes to cuddle him without counting. Concerned that we will think he is in danger.",
            "voice_of_other_parent": "He says that the baby reaches for her and she lifts her elbows.",
            "voice_of_infant": "Smiles at mother across the room. Looked at his hands when she drew back.", "other_services": "Church mothers' group; sister in Wivenhoe.",
            "referrer_name": "Dr Barnaby Coyle", "referrer_role": "GP Partner", "referrer_organisation": "Riverside Practice", "referrer_phone": "+441632960461", "referral_date": "2026-11-25",
        },
    )  # fmt: skip


def fillable_groups() -> Case:
    """A fillable form: radio groups for the answers, a drop-down of plans, consent by check boxes, tall boxes for the story."""

    def draw(pg: FieldPaper) -> None:
        pg.bold(50, 45, "REFERRAL TO PARENT-INFANT TEAM (interactive form)", 13)
        y = 75
        for label, name, value in (
            ("Referrer's name", "ref_name", "Bethan Goodacre"),
            ("Referrer's job title", "ref_job", "Perinatal Social Prescriber"),
            ("Organisation", "ref_org", "Dunmow Wellbeing Hub"),
            ("Referrer's telephone", "ref_tel", "01632 960471"),
            ("Referrer's email", "ref_mail", "bethan.goodacre@hub.example.com"),
            ("Date of referral", "ref_date", "12/11/2026"),
            ("Baby's name", "b_name", "Elowen Sturt"),
            ("Baby's date of birth", "b_dob", "01/03/2026"),
            ("Parent's name", "p_name", "Miriam Sturt"),
            ("Parent's date of birth", "p_dob", "27/06/1984"),
            ("Relationship to baby", "p_rel", "Mother"),
            ("Address and postcode", "p_add", "The Old Forge, Stebbing, Dunmow CM6 3SP"),
            ("Telephone", "p_tel", "07700 900471"),
            ("First language", "p_lang", "English"),
            ("Accessibility needs", "p_acc", "Autistic, please send photos of the room and staff"),
        ):
            pg.say(50, y, label)
            pg.text(name, 190, y - 11, 540, y + 4, value)
            y += 19
        for label, name, chosen in (
            ("Is it safe to leave messages?", "msg", "Yes"),
            ("Is an interpreter required?", "interp", "No"),
            ("Does the parent have parental responsibility?", "pr", "Yes"),
            ("Is there current domestic abuse?", "da", "NK"),
            ("Does the parent consent to the referral?", "c1", "Yes"),
            ("Does the parent consent to information sharing?", "c2", "Yes"),
        ):
            pg.say(50, y, label)
            pg.group(name, [("Yes", 320, y - 9), ("No", 380, y - 9), ("NK", 440, y - 9)], chosen)
            for at, word in enumerate(("Yes", "No", "Not known")):
                pg.say(334 + at * 60, y, word)
            y += 18
        pg.say(50, y, "Date consent given")
        pg.text("c_date", 190, y - 11, 300, y + 4, "10/11/2026")
        y += 20
        pg.say(50, y, "Child's safeguarding status")
        pg.choice(
            "sg",
            190,
            y - 11,
            400,
            y + 4,
            ["Please select", "None", "Early Help", "Child in Need", "Child Protection", "Looked After"],
            "None",
        )
        y += 20
        for label, name, value in (
            ("GP name", "gp", "Dr Felix Aubrey"),
            ("GP practice", "gpp", "John Tasker House"),
            ("Health visitor", "hv", "Pippa Longden"),
            ("Social worker", "sw", ""),
            ("Mental health team", "mht", "Uttlesford CMHT, Jo Pratt CPN"),
        ):
            pg.say(50, y, label)
            pg.text(name, 190, y - 11, 540, y + 4, value)
            y += 19
        pg.say(50, y, "Any risks?")
        pg.text("risk", 190, y - 11, 540, y + 22, "None known at present.")
        pg.turn_page()
        y = 50
        for label, name, value in (
            ("Please describe the parent's mental health", "mh", "Late diagnosis of autism in 2025, burnout since the birth. Sees Jo fortnightly."),
            ("What is the reason for this referral?", "why", "Miriam finds Elowen's face hard to read and keeps a written log of her cries. She panics when a cry is not in the log. She leaves the room with her hands over her ears and then cannot forgive herself."),
            ("What does the parent tell you about the relationship?", "vp", "\"I can learn anything from a book and there is no book of her.\""),
            ("What do you think the baby would say?", "vb", "Please wait, I am only starting to talk to you."),
            ("What does the other parent or carer think?", "vo", "Her wife thinks Miriam is the more patient of the two."),
            ("What would the parent like to achieve, and what worries them?", "hope", "To know Elowen by heart. Worried about group sessions."),
            ("Is there anything else you would like us to know?", "else", "Please confirm appointments a week before."),
        ):  # fmt: skip
            pg.bold(50, y, label)
            pg.text(name, 50, y + 6, 545, y + 66, value)
            y += 86

    return Case(
        "PIT-interactive-form (2).pdf", filled(draw),
        {
            "referrer_name": "Bethan Goodacre", "referrer_role": "Perinatal Social Prescriber", "referrer_organisation": "Dunmow Wellbeing Hub", "referrer_phone": "+441632960471", "referrer_email": "bethan.goodacre@hub.example.com",
            "referral_date": "2026-11-12", "infant_name": "Elowen Sturt", "infant_dob": "2026-03-01", "parent_name": "Miriam Sturt", "parent_dob": "1984-06-27", "parent_relationship": "Mother",
            "parent_address": "The Old Forge, Stebbing, Dunmow CM6 3SP", "parent_postcode": "CM6 3SP", "parent_phone": "+447700900471", "parent_language": "English",
            "accessibility_needs": "Autistic, please send photos of the room and staff", "safe_to_leave_message": "yes", "interpreter_needed": "no", "parent_responsibility": "yes", "domestic_abuse": "not_known",
            "consent_to_referral": "yes", "consent_to_share": "yes", "consent_date": "2026-11-10", "safeguarding_status": "none", "gp_name": "Dr Felix Aubrey", "gp_practice": "John Tasker House",
            "health_visitor": "Pippa Longden", "mental_health_team": "Uttlesford CMHT, Jo Pratt CPN", "risk_details": "None known at present.",
            "mental_health": "Late diagnosis of autism in 2025, burnout since the birth. Sees Jo fortnightly.",
            "reason_for_referral": "Miriam finds Elowen's face hard to read and keeps a written log of her cries. She panics when a cry is not in the log. She leaves the room with her hands over her ears and then cannot forgive herself.",
            "voice_of_parent": "\"I can learn anything from a book and there is no book of her.\"", "voice_of_infant": "Please wait, I am only starting to talk to you.",
            "voice_of_other_parent": "Her wife thinks Miriam is the more patient of the two.", "hopes_and_concerns": "To know Elowen by heart. Worried about group sessions.",
            "other_information": "Please confirm appointments a week before.",
        },
    )  # fmt: skip


def fillable_left_open() -> Case:
    """A fillable form half done: both boxes ticked, neither ticked, a drop-down at its prompt, the real answer typed in the comment."""

    def draw(pg: FieldPaper) -> None:
        pg.bold(50, 45, "Early Attachment Service: Request Form", 13)
        y = 72
        for left, right in (
            (("Infant", "i1", "Percy Abara"), ("D.O.B.", "i2", "15.09.2025")), (("Parent / carer", "p1", "Chioma Abara"), ("D.O.B.", "p2", "02.02.1996")), (("Relationship", "p3", "Mother"), ("Phone", "p4", "07700 900481")),
            (("Street", "p5", "54 Hainault Rise"), ("Town", "p6", "Chigwell")), (("Postcode", "p7", "IG7 6QX"), ("NHS no.", "p8", g(13))),
            (("GP", "q1", "Dr Eleri Hobbs"), ("Practice", "q2", "Limes Medical Centre")), (("Health visitor", "q3", "Bryony Keel"), ("Midwife", "q4", "")),
        ):  # fmt: skip
            for x, (label, name, value) in ((50, left), (300, right)):
                pg.say(x, y, label, 9)
                pg.text(name, x + 75, y - 11, x + 235, y + 4, value)
            y += 20
        y += 6
        pg.bold(320, y, "Yes", 9)
        pg.bold(360, y, "No", 9)
        pg.bold(400, y, "Comment", 9)
        for at, (label, yes, no, comment) in enumerate((
            ("Safe to leave messages", True, True, ""), ("Interpreter", False, False, ""), ("Main caregiver", True, False, ""), ("Parental responsibility", True, False, ""),
            ("Domestic abuse (current)", False, True, "ended 2023"), ("Parent agrees to request", True, False, "on 24/11/2026"), ("Parent agrees to sharing", False, False, "to be discussed"),
        )):  # fmt: skip
            y += 18
            pg.say(50, y, label, 9)
            pg.tick(f"y{at}", 322, y - 9, yes)
            pg.tick(f"n{at}", 362, y - 9, no)
            pg.text(f"k{at}", 400, y - 11, 545, y + 4, comment)
        y += 24
        pg.say(50, y, "Level of need", 9)
        pg.choice(
            "level",
            125,
            y - 11,
            285,
            y + 4,
            ["-- choose --", "Universal", "Early Help", "Child in Need", "Child Protection", "Looked After"],
            "-- choose --",
        )
        pg.say(300, y, "Social worker", 9)
        pg.text("q5", 375, y - 11, 535, y + 4, "")
        y += 24
        for label, name, value, high in (
            ("Reason for request", "t1", "Chioma came back to work when Percy was four months and he has lived with her mother in Dagenham on weekdays since. On Friday nights he cries for his grandmother. Chioma has stopped collecting him until Saturday.", 70),
            ("Parent's view", "t2", "\"He has two mothers and I am the second.\"", 40),
            ("Infant's view", "t3", "I need a long time at the door.", 40),
            ("Parent's wishes for this work", "t4", "To find a way for weekends to begin well.", 40),
            ("Other agencies", "t5", "Workplace counselling, grandmother's church creche", 40),
        ):  # fmt: skip
            pg.bold(50, y, label, 9)
            pg.text(name, 50, y + 4, 545, y + 4 + high, value)
            y += high + 20
        for x, label, name, value in ((50, "Sent by", "r1", "Marguerite Dane"), (300, "Role", "r2", "Occupational Health Nurse")):
            pg.say(x, y, label, 9)
            pg.text(name, x + 75, y - 11, x + 235, y + 4, value)
        y += 20
        for x, label, name, value in ((50, "Telephone", "r3", "01632 960481"), (300, "Date", "r4", "25.11.2026")):
            pg.say(x, y, label, 9)
            pg.text(name, x + 75, y - 11, x + 235, y + 4, value)

    return Case(
        "EAS request form PA.pdf", filled(draw),
        {
            "infant_name": "Percy Abara", "infant_dob": "2025-09-15", "parent_name": "Chioma Abara", "parent_dob": "1996-02-02", "parent_relationship": "Mother", "parent_phone": "+447700900481",
            "parent_address": "54 Hainault Rise, Chigwell", "parent_postcode": "IG7 6QX", "parent_nhs_number": N[13], "gp_name": "Dr Eleri Hobbs", "gp_practice": "Limes Medical Centre", "health_visitor": "Bryony Keel",
            "parent_primary_caregiver": "yes", "parent_responsibility": "yes", "domestic_abuse": "no", "consent_to_referral": "yes", "consent_date": "2026-11-24",
            "reason_for_referral": "Chioma came back to work when Percy was four months and he has lived with her mother in Dagenham on weekdays since. On Friday nights he cries for his grandmother. Chioma has stopped collecting him until Saturday.",
            "voice_of_parent": "\"He has two mothers and I am the second.\"", "voice_of_infant": "I need a long time at the door.", "hopes_and_concerns": "To find a way for weekends to begin well.",
            "other_services": "Workplace counselling, grandmother's church creche", "referrer_name": "Marguerite Dane", "referrer_role": "Occupational Health Nurse", "referrer_phone": "+441632960481", "referral_date": "2026-11-25",
        },
    )  # fmt: skip


def typed_prompts() -> Case:
    """A hospital print of question and answer on one line: "Q: A" entries, coded answers, sections in capitals, negative answers written out."""

    def draw(pg: Sheet) -> None:
        pg.say(45, 36, "West Essex Maternity  |  Encounter note  |  Printed 26 Nov 2026 16:20", 8)
        pg.bold(45, 58, "Ambulatory referral: Parent-Infant Mental Health", 13)
        y = 80.0
        for title, rows in (
            ("PATIENT", ("Name: Ottoline Raikes", "DOB: 14 Aug 1996", f"NHS #: {g(14)}", "Address: 77 Brays Mead, Harlow CM18 6PJ", "Cell/mobile: 07700 900491", "Preferred language: English", "Needs interpreter?: N", "OK to leave detailed message?: Y", "Accessibility: Type 1 diabetic, needs to eat on time")),
            ("PREGNANCY", ("EDD: 19 Mar 2027", "GA today: 24+0", "Named midwife: Coral Benbow, Team Willow")),
            ("SAFEGUARDING SCREEN", ("Status of unborn: Pre-birth Child Protection Plan", "Plan details: Made on 12 Nov 2026 under neglect because two older children live with their aunt under a special guardianship order.", "Domestic abuse, current: N", "Safety issues: Previous partner in prison until 2028, no other concerns.")),
            ("CARE TEAM", ("GP: Dr Lucian Marsh, Old Harlow Health Centre", "Social worker: Ife Solanke, Harlow FSP", "Perinatal mental health team: Dr Yusra Hamid, Harlow", "Also involved: Change Grow Live, Pause practitioner Mel")),
            ("CLINICAL NARRATIVE", ("Clinical question: Ottoline has had two children removed and has been sober for fourteen months. She is told she may keep this baby if the plan is followed. She keeps a bag packed for the baby at the foster carer's house she imagines, and none at home.", "Patient states: \"I am practising for the day they take her.\"", "Patient goals: To allow herself to buy a cot. Fears that hope will make it worse.", "Additional information: Attends every drug test and has asked for more.")),
            ("AUTHORISATION", ("Patient consents to referral: Y", "Patient consents to release of information: Y", "Consent recorded: 26 Nov 2026", "Ordering provider: Sister Rhona Delgado, Lead Midwife for Vulnerable Women", "Department: West Essex Maternity", "Call-back number: 01632 960491", "Order date: 26 Nov 2026")),
        ):  # fmt: skip
            pg.bold(45, y, title, 10)
            y += 14
            for row in rows:
                y = pg.wrap(55, y, row, 490, 9.5) + 2
            y += 6

    return Case(
        "Encounter_Raikes_26NOV2026.pdf", sheet(draw),
        {
            "parent_name": "Ottoline Raikes", "parent_dob": "1996-08-14", "parent_nhs_number": N[14], "parent_address": "77 Brays Mead, Harlow CM18 6PJ", "parent_postcode": "CM18 6PJ", "parent_phone": "+447700900491",
            "parent_language": "English", "interpreter_needed": "no", "safe_to_leave_message": "yes", "accessibility_needs": "Type 1 diabetic, needs to eat on time", "infant_due_date": "2027-03-19", "gestation_now": "24+0",
            "midwife": "Coral Benbow, Team Willow", "safeguarding_status": "child_protection",
            "safeguarding_details": "Made on 12 Nov 2026 under neglect because two older children live with their aunt under a special guardianship order.", "domestic_abuse": "no",
            "risk_details": "Previous partner in prison until 2028, no other concerns.", "gp_name": "Dr Lucian Marsh", "gp_practice": "Old Harlow Health Centre", "social_worker": "Ife Solanke, Harlow FSP",
            "mental_health_team": "Dr Yusra Hamid, Harlow", "other_services": "Change Grow Live, Pause practitioner Mel",
            "reason_for_referral": "Ottoline has had two children removed and has been sober for fourteen months. She is told she may keep this baby if the plan is followed. She keeps a bag packed for the baby at the foster carer's house she imagines, and none at home.",
            "voice_of_parent": "\"I am practising for the day they take her.\"", "hopes_and_concerns": "To allow herself to buy a cot. Fears that hope will make it worse.",
            "other_information": "Attends every drug test and has asked for more.", "consent_to_referral": "yes", "consent_to_share": "yes", "consent_date": "2026-11-26", "referrer_name": "Sister Rhona Delgado",
            "referrer_role": "Lead Midwife for Vulnerable Women", "referrer_organisation": "West Essex Maternity", "referrer_phone": "+441632960491", "referral_date": "2026-11-26",
        },
    )  # fmt: skip


def margin_questions() -> Case:
    """A council's printed form with the question half-way down its answer, option words with the box in front, and a margin for the reviewer."""

    def draw(pg: Sheet) -> None:
        pg.bar(40, "TENDRING EARLY YEARS  -  INFANT RELATIONSHIP REFERRAL", 0.25, 40, 555)
        y = 66.0
        for label, text in (
            ("Child's full name", "Ivo Penhallow"),
            ("Child's date of birth", "20 December 2025"),
            ("Gender", "Male"),
            ("Carer's full name", "Hester Penhallow"),
            ("Carer's date of birth", "6 June 1962"),
            ("Relationship to child", "Maternal grandmother, special guardian"),
            ("Carer's address", "Bramble Cottage, Heath Road, Brightlingsea, Colchester, CO7 0LS"),
            ("Carer's telephone", "07700 900495"),
            ("Carer's access needs (hearing, sight, mobility)", "Arthritis, cannot manage stairs"),
        ):
            y = pg.halfway(45, y, label, text, 200, 340, 9.5)
        y += 8
        for label, options, on in (
            (
                "Consent (tick all that apply)",
                ("referral", "information sharing", "photographs"),
                ("referral", "information sharing"),
            ),
            ("Safe to leave message", ("yes", "no"), ("yes",)),
            ("Interpreter", ("yes", "no"), ("no",)),
            ("Main carer", ("yes", "no"), ("yes",)),
            ("Parental responsibility", ("yes", "no", "shared"), ("yes",)),
            ("Domestic abuse", ("yes", "no", "not known"), ("no",)),
            ("Plan", ("none", "early help", "child in need", "child protection", "looked after"), ("none",)),
        ):
            pg.bold(45, y, label, 9.5)
            x = 200.0
            for word in options:
                x = pg.check(x, y, word in on, word, 9)
            y += 18
        y += 6
        for label, text in (
            ("GP", "Dr Nerys Blount, Colne Medical Centre"),
            ("Health visitor", "Jude Amberley"),
            ("Other agencies", "Cruse, Kinship Connected"),
            ("Carer's emotional health", "Bereaved. Sleeps three hours. On the list for counselling with Cruse."),
            (
                "Main concerns about the relationship",
                "Hester says that Ivo has her daughter's eyes and that she has to look away. She dresses him well and feeds him at arm's length. Nursery staff see him turn to the wall at rest time.",
            ),
            ("Carer's own words", '"I lost my girl and was handed a baby in the same week."'),
            ("Child's experience", "He goes quiet when she cries and pats her knee."),
            ("Carer's hopes", "That she can look at him and see Ivo."),
            ("Anything else", "Special guardianship order made on 3 August 2026. Ivo's mother died in March."),
        ):
            y = pg.halfway(45, y, label, text, 200, 340, 9.5) + 3
        pg.say(45, y + 10, "Referrer: Saffron Lyle     Post: Nursery SENCO     Tel: 01632 960495     Date: 24 November 2026", 9.5)
        pg.say(45, y + 26, "Date consent obtained: 23 November 2026", 9.5)
        pg.pale(45, 825, "Reviewer's margin: for office use. Score ____ Panel ____")

    return Case(
        "TEY infant relationship referral.pdf", sheet(draw),
        {
            "infant_name": "Ivo Penhallow", "infant_dob": "2025-12-20", "infant_sex": "male", "parent_name": "Hester Penhallow", "parent_dob": "1962-06-06", "parent_relationship": "Maternal grandmother, special guardian",
            "parent_address": "Bramble Cottage, Heath Road, Brightlingsea, Colchester, CO7 0LS", "parent_postcode": "CO7 0LS", "parent_phone": "+447700900495", "accessibility_needs": "Arthritis, cannot manage stairs",
            "consent_to_referral": "yes", "consent_to_share": "yes", "safe_to_leave_message": "yes", "interpreter_needed": "no", "parent_primary_caregiver": "yes", "parent_responsibility": "yes", "domestic_abuse": "no",
            "safeguarding_status": "none", "gp_name": "Dr Nerys Blount", "gp_practice": "Colne Medical Centre", "health_visitor": "Jude Amberley", "other_services": "Cruse, Kinship Connected",
            "mental_health": "Bereaved. Sleeps three hours. On the list for counselling with Cruse.",
            "reason_for_referral": "Hester says that Ivo has her daughter's eyes and that she has to look away. She dresses him well and feeds him at arm's length. Nursery staff see him turn to the wall at rest time.",
            "voice_of_parent": "\"I lost my girl and was handed a baby in the same week.\"", "voice_of_infant": "He goes quiet when she cries and pats her knee.", "hopes_and_concerns": "That she can look at him and see Ivo.", "other_information": "Special guardianship order made on 3 August 2026. Ivo's mother died in March.",
            "referrer_name": "Saffron Lyle", "referrer_role": "Nursery SENCO", "referrer_phone": "+441632960495", "referral_date": "2026-11-24", "consent_date": "2026-11-23",
        },
    )  # fmt: skip


SAFEGUARD_CASES = (
    family_solutions, perinatal_nurse, matrix_of_concerns, struck_and_marked, controls_and_wings, consent_of_each,
    antenatal_guided, looked_after_carer, therapist_headings, wrong_boxes, several_at_once, neonatal_blanks, county_circles,
    flowing_tables, rings_and_strikes, emis_matrix, fillable_groups, fillable_left_open, typed_prompts, margin_questions,
)  # fmt: skip

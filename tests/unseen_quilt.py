"""More Word forms in odd but real layouts: rows of adults, involved yes or no, answers by number, blanks struck out, headers that answer."""

from __future__ import annotations

from collections.abc import Callable

import docx
from docx.shared import RGBColor

from tests.unseen_patchwork import down, tabbed, wide
from tests.unseen_word import Case, grid, line, saved
from tests.word_files import box, p, part, r, tbl, tc, tr
from tests.word_files import docx as packed


def children_and_adults() -> Case:
    """A social care form: children in one table of rows, adults in a second, agencies in a third."""
    doc = docx.Document()
    line(doc, ("Referral to Parent Infant Team from Children and Families", "bold"))
    line(doc, ("Children in the household", "bold"))
    grid(doc, [
        ["Child's full name", "DOB/EDD", "Sex", "NHS no.", "Being referred?"],
        ["Lennon Mapp", "11/02/2022", "M", "999 071 0155", "No"],
        ["Nevaeh Mapp", "05/07/2026", "F", "999 071 0163", "Yes"],
    ], head=True)  # fmt: skip
    line(doc, ("Adults", "bold"))
    grid(doc, [
        ["Adult's full name", "DOB", "Relationship to child(ren)", "PR (Y/N)", "Address", "Contact no."],
        ["Shanice Mapp", "19/10/2000", "Mother", "Y", "71 Lynge, Basildon SS16 4HJ", "07700 900311"],
        ["Tyrell Dacosta", "08/01/1998", "Father of Nevaeh", "N", "Not known", "-"],
        ["Yvonne Mapp", "02/03/1974", "Maternal grandmother", "N", "71 Lynge", "07700 900312"],
    ], head=True)  # fmt: skip
    line(doc, ("Agencies", "bold"))
    grid(doc, [
        ["Agency", "Worker", "Tel/Email", "Aware of referral?"],
        ["Health visiting", "Bridget Lamb", "01632 960312", "Y"],
        ["GP", "Dr Soni, Kingswood MC", "01632 960313", "N"],
        ["Housing", "Ola (SBC)", "", "N"],
        ["CAMHS", "None", "", ""],
    ], head=True)  # fmt: skip
    grid(doc, [
        ["Why is this family being referred?", "Shanice leaves most care of Nevaeh to her mother and calls her 'Nan's baby'. She was removed from her own mother at four and returned at nine."],
        ["What is the child's lived experience?", "Nevaeh looks for Nan in every room. With mum she is floppy and quiet."],
        ["What do parents say?", "'She'd be better off with someone who knows how.'"],
        ["Threshold", "Level 3 - Child in Need"],
        ["Consent from person with PR?", "Yes, Shanice, 28/10/26"],
        ["Social worker completing", "Gwen Osborne, 01632 960311, gwen.osborne@council.example.org"],
        ["Date completed", "30/10/2026"],
    ], bold=(0,))  # fmt: skip
    return Case(
        "adults.docx", saved(doc),
        {
            "referral_date": "2026-10-30", "referrer_name": "Gwen Osborne", "referrer_role": "Social worker", "referrer_phone": "+441632960311", "referrer_email": "gwen.osborne@council.example.org",
            "infant_name": "Nevaeh Mapp", "infant_dob": "2026-07-05", "infant_sex": "female", "infant_nhs_number": "9990710163",
            "parent_name": "Shanice Mapp", "parent_dob": "2000-10-19", "parent_relationship": "Mother", "parent_responsibility": "yes", "parent_address": "71 Lynge, Basildon SS16 4HJ", "parent_postcode": "SS16 4HJ", "parent_phone": "+447700900311",
            "other_parent_name": "Tyrell Dacosta", "other_parent_dob": "1998-01-08", "other_parent_relationship": "Father of Nevaeh", "other_parent_responsibility": "no",
            "household": ["Lennon Mapp, 11/02/2022, M, 999 071 0155, No", "Yvonne Mapp, 02/03/1974, Maternal grandmother, N, 71 Lynge, 07700 900312"],
            "health_visitor": "Bridget Lamb, 01632 960312", "gp_name": "Dr Soni", "gp_practice": "Kingswood MC", "other_services": "Housing, Ola (SBC)\nCAMHS, None",
            "reason_for_referral": "Shanice leaves most care of Nevaeh to her mother and calls her 'Nan's baby'. She was removed from her own mother at four and returned at nine.",
            "voice_of_infant": "Nevaeh looks for Nan in every room. With mum she is floppy and quiet.", "voice_of_parent": "'She'd be better off with someone who knows how.'",
            "safeguarding_status": "child_in_need", "consent_to_referral": "yes", "consent_date": "2026-10-28",
        },
    )  # fmt: skip


def slashes() -> Case:
    """A perinatal ward's discharge referral: labels joined by slashes, answers joined by slashes."""
    doc = docx.Document()
    line(doc, ("Mother and Baby Unit – step-down referral", "bold"))
    grid(doc, [
        ["Mother: name / DOB / NHS no", "Joy Okafor / 12.3.94 / 999 071 0171"],
        ["Baby: name / DOB / sex", "Emmanuel Okafor / 30.6.26 / male"],
        ["Partner: name / phone", "Victor Okafor / 07700 900321"],
        ["Address / postcode", "8 Riverside Walk, Maldon / CM9 5HQ"],
        ["Mother's phone / ok to text?", "07700 900322 / yes"],
        ["GP / practice", "Dr Ellis / Longfield Medical Centre"],
        ["HV / midwife", "Sonia Grace / discharged"],
        ["Care coordinator / team", "Ben Achterby / Mid Essex perinatal"],
        ["Language / interpreter", "Igbo, English / no"],
        ["Legal status / safeguarding", "Informal / Early Help"],
        ["Reason", "Postpartum psychosis, now well. Joy misses the first six weeks and is hesitant to pick Emmanuel up without staff in the room."],
        ["Mother's hopes", "To trust herself with him."],
        ["Consent: referral / sharing", "Yes / Yes"],
        ["Referrer: name / role / contact", "Ada Finch / Nursery nurse, MBU / 01632 960321"],
        ["Date", "14.11.26"],
    ], bold=(0,))  # fmt: skip
    return Case(
        "slashes.docx", saved(doc),
        {
            "referral_date": "2026-11-14", "referrer_name": "Ada Finch", "referrer_role": "Nursery nurse, MBU", "referrer_phone": "+441632960321",
            "infant_name": "Emmanuel Okafor", "infant_dob": "2026-06-30", "infant_sex": "male",
            "parent_name": "Joy Okafor", "parent_dob": "1994-03-12", "parent_nhs_number": "9990710171", "parent_relationship": "Mother", "parent_address": "8 Riverside Walk, Maldon, CM9 5HQ", "parent_postcode": "CM9 5HQ",
            "parent_phone": "+447700900322", "safe_to_leave_message": "yes", "parent_language": "Igbo, English", "interpreter_needed": "no",
            "other_parent_name": "Victor Okafor", "other_parent_phone": "+447700900321", "other_parent_relationship": "Partner",
            "gp_name": "Dr Ellis", "gp_practice": "Longfield Medical Centre", "health_visitor": "Sonia Grace", "midwife": "discharged", "mental_health_team": "Ben Achterby / Mid Essex perinatal",
            "safeguarding_status": "early_help",
            "reason_for_referral": "Postpartum psychosis, now well. Joy misses the first six weeks and is hesitant to pick Emmanuel up without staff in the room.",
            "hopes_and_concerns": "To trust herself with him.", "consent_to_referral": "yes", "consent_to_share": "yes",
        },
    )  # fmt: skip


def by_number() -> Case:
    """A charity's list of numbered questions, the answer typed under each in another colour."""
    doc = docx.Document()
    line(doc, ("Perinatal Pals: tell us about the family (please type under each question)", "bold"))

    def asked(number: int, question: str, *answers: str) -> None:
        doc.add_paragraph(f"{number}. {question}")
        for answer in answers:
            doc.add_paragraph().add_run(answer).font.color.rgb = RGBColor(0x00, 0x70, 0x30)

    asked(1, "What is the parent's name and date of birth?", "Roisin Gallagher 30/11/1997")
    asked(2, "How can we contact the parent (phone, email)?", "07700 900331, roisin.g@example.com")
    asked(3, "Is it safe to leave a voicemail?", "yes")
    asked(4, "Where does the family live (with postcode)?", "52 Tye Green, Glemsford Road, Colchester CO6 3QQ")
    asked(5, "What is the baby's name and date of birth, or the due date?", "Due 19/01/2027")
    asked(6, "Who else lives in the home?", "Paddy Gallagher (husband)", "Cara, 5", "Roisin's dad")
    asked(7, "Which GP surgery is the family registered with?", "Tiptree MC")
    asked(8, "Who is the midwife / health visitor?", "MW Aoife Stone, HV not yet")
    asked(9, "Is there a social worker or any plan for the children?", "No social worker, no plan")
    asked(
        10,
        "Why are you contacting us now?",
        "Roisin is terrified of another birth. She cannot think about the baby after it is born. She changes the subject.",
    )
    asked(11, "In the parent's own words, what is hard?", "'I just go blank when people say baby.'")
    asked(12, "Does the parent know you are contacting us, and agree?", "Yes she does, and for you to speak to the midwife")
    asked(13, "Your name, job, organisation and telephone number", "Lindsey Carr, doula, Bump Buddies CIC, 01632 960331")
    asked(14, "Today's date", "13/11/2026")
    return Case(
        "numbered.docx", saved(doc),
        {
            "referral_date": "2026-11-13", "referrer_name": "Lindsey Carr", "referrer_role": "doula", "referrer_organisation": "Bump Buddies CIC", "referrer_phone": "+441632960331",
            "infant_due_date": "2027-01-19",
            "parent_name": "Roisin Gallagher", "parent_dob": "1997-11-30", "parent_phone": "+447700900331", "parent_email": "roisin.g@example.com", "safe_to_leave_message": "yes",
            "parent_address": "52 Tye Green, Glemsford Road, Colchester CO6 3QQ", "parent_postcode": "CO6 3QQ",
            "household": ["Paddy Gallagher (husband)", "Cara, 5", "Roisin's dad"], "gp_practice": "Tiptree MC", "midwife": "Aoife Stone", "health_visitor": "not yet", "safeguarding_status": "none",
            "reason_for_referral": "Roisin is terrified of another birth. She cannot think about the baby after it is born. She changes the subject.",
            "voice_of_parent": "'I just go blank when people say baby.'", "consent_to_referral": "yes",
        },
    )  # fmt: skip


def persons_down() -> Case:
    """A hospital's play team: a small table of who is who, the relation in the first column without a heading."""
    doc = docx.Document()
    line(doc, ("Request for parent-infant psychology input", "bold"))
    grid(doc, [
        ["", "Name", "Date of birth", "NHS number", "Phone", "PR"],
        ["Baby", "Teodor Ionescu", "03/05/26 (31/40)", "999 071 0198", "", ""],
        ["Mum", "Alina Ionescu", "28/02/92", "", "07700 900341", "✓"],
        ["Dad", "Radu Ionescu", "11/11/89", "", "07700 900342", "✓"],
        ["Brother", "Matei Ionescu", "19/09/23", "", "", ""],
    ], head=True)  # fmt: skip
    line(doc, "Home: Flat 9 Anchor House, Chelmsford, CM2 0RE    Speaks: Romanian    Interpreter: yes (mum)  no (dad)")
    line(doc, "")
    grid(doc, [
        ["Professional", "Involved?", "Name and base"],
        ["GP", "Y", "Dr Quist, Sutherland Lodge"],
        ["Health Visitor", "Y", "Rhona Bell, Chelmsford 0-19"],
        ["Midwife", "N", ""],
        ["Social Worker", "N", ""],
        ["Perinatal MH", "Waiting list", ""],
        ["Other", "Y", "Physio - Amy; Bliss champion"],
    ], head=True)  # fmt: skip
    line(doc, ("Referrer: ", "bold"), "Josie Wells, play specialist, NNU Broomfield, ext via 01632 960341")
    line(doc, ("Referred on: ", "bold"), "15/11/26")
    line(
        doc,
        ("Situation: ", "bold"),
        "Teodor went home on oxygen. Alina never sits down in the hospital visits and speaks about numbers on the monitor, not about him.",
    )
    line(doc, ("Baby's cues: ", "bold"), "Teodor closes his eyes when there is talking over his cot.")
    line(doc, ("Dad says: ", "bold"), "Radu thinks she is doing brilliantly and just needs sleep.")
    line(doc, ("Consent: ", "bold"), "Alina - yes. Radu - yes.")
    return Case(
        "persons.docx", saved(doc),
        {
            "referral_date": "2026-11-15", "referrer_name": "Josie Wells", "referrer_role": "play specialist", "referrer_organisation": "NNU Broomfield", "referrer_phone": "+441632960341",
            "infant_name": "Teodor Ionescu", "infant_dob": "2026-05-03", "gestation_at_birth": "31+0", "infant_nhs_number": "9990710198",
            "parent_name": "Alina Ionescu", "parent_dob": "1992-02-28", "parent_relationship": "Mum", "parent_phone": "+447700900341", "parent_responsibility": "yes",
            "parent_address": "Flat 9 Anchor House, Chelmsford, CM2 0RE", "parent_postcode": "CM2 0RE", "parent_language": "Romanian", "interpreter_needed": "yes",
            "other_parent_name": "Radu Ionescu", "other_parent_dob": "1989-11-11", "other_parent_relationship": "Dad", "other_parent_phone": "+447700900342", "other_parent_responsibility": "yes",
            "household": ["Brother, Matei Ionescu, 19/09/23"],
            "gp_name": "Dr Quist", "gp_practice": "Sutherland Lodge", "health_visitor": "Rhona Bell, Chelmsford 0-19", "mental_health_team": "Waiting list", "other_services": "Physio - Amy; Bliss champion",
            "reason_for_referral": "Teodor went home on oxygen. Alina never sits down in the hospital visits and speaks about numbers on the monitor, not about him.",
            "voice_of_infant": "Teodor closes his eyes when there is talking over his cot.", "voice_of_other_parent": "Radu thinks she is doing brilliantly and just needs sleep.",
            "consent_to_referral": "yes",
        },
        blanks=("midwife", "social_worker"),
    )  # fmt: skip


def header_answers() -> Case:
    """A trust's form whose page header holds the patient's label and whose body has a column for the office."""
    head = part("hdr", p("Patient label: HOLLOWAY, Bethan   DOB 06/08/1990   NHS 999 071 0201") + p("OFFICIAL SENSITIVE"))
    body = (
        p(r("Obstetric Psychology → PIMHS transfer of care", "<w:b/>"))
        + tbl(
            tr(tc(p(r("Question", "<w:b/>"))), tc(p(r("Answer", "<w:b/>"))), tc(p(r("PIMHS use only", "<w:b/>")))),
            tr(tc("Patient’s name"), tc("Bethan Holloway"), tc("")),
            tr(tc("Patient’s preferred phone"), tc("07700 900351"), tc("")),
            tr(tc("Patient’s address"), tc(p("6 The Causeway"), p("Great Horkesley"), p("CO6 4EJ")), tc("")),
            tr(tc("Baby’s name"), tc("not named yet"), tc("")),
            tr(tc("Baby’s date of birth"), tc("12/11/2026"), tc("")),
            tr(tc("Baby’s sex"), tc(p("M ", box("0"), " F ", box("1", "☒"))), tc("")),
            tr(tc("Gestation at delivery"), tc("38+1"), tc("")),
            tr(tc("Other parent"), tc("Donor conceived, solo parent by choice"), tc("")),
            tr(tc("Community midwife"), tc("Pat Rowe 01632 960352"), tc("")),
            tr(tc("GP surgery"), tc("Nayland"), tc("")),
            tr(tc("Safeguarding concerns"), tc("None"), tc("")),
            tr(
                tc("Summary of work so far"),
                tc(
                    "Five sessions for fear of birth. Bethan found it hard to imagine a baby and felt 'like a fraud'. Calm birth."
                ),
                tc(""),
            ),
            tr(tc("Patient’s hopes for PIMHS"), tc("Help to get to know her now she is real"), tc("")),
            tr(tc("Patient’s consent to transfer"), tc(p("Y ", box("1", "☒"), " N ", box("0"))), tc("")),
            tr(tc("Clinician"), tc("Dr Ivo Brandt, clinical psychologist"), tc("")),
            tr(tc("Clinician’s contact"), tc("ivo.brandt@hosp.example.org"), tc("")),
            tr(tc("Date of transfer request"), tc("16 November 2026"), tc("")),
        )
        + '<w:sectPr><w:headerReference w:type="default" r:id="rId1"/></w:sectPr>'
    )
    return Case(
        "header.docx", packed(body, {"header": head}),
        {
            "referral_date": "2026-11-16", "referrer_name": "Dr Ivo Brandt", "referrer_role": "clinical psychologist", "referrer_email": "ivo.brandt@hosp.example.org",
            "infant_dob": "2026-11-12", "infant_sex": "female", "gestation_at_birth": "38+1",
            "parent_name": "Bethan Holloway", "parent_dob": "1990-08-06", "parent_nhs_number": "9990710201", "parent_phone": "+447700900351", "parent_address": "6 The Causeway, Great Horkesley, CO6 4EJ", "parent_postcode": "CO6 4EJ",
            "midwife": "Pat Rowe 01632 960352", "gp_practice": "Nayland", "safeguarding_details": "None",
            "reason_for_referral": "Five sessions for fear of birth. Bethan found it hard to imagine a baby and felt 'like a fraud'. Calm birth.",
            "hopes_and_concerns": "Help to get to know her now she is real", "consent_to_referral": "yes",
        },
        unmatched=("Donor conceived, solo parent by choice",),
    )  # fmt: skip


def struck_out() -> Case:
    """A local authority's old form: "delete as appropriate" by striking, remarks typed behind, underscores filled in part."""
    doc = docx.Document()
    line(doc, ("Kinship and Special Guardianship: support request", "bold"))
    line(doc, "Name of carer: Gloria Ansell___________  D.O.B. 09/09/1968____  Tel: 07700 900361____")
    line(
        doc,
        "Relationship to child: ",
        ("Aunt", "strike"),
        " / ",
        "Grandparent",
        " / ",
        ("Sibling", "strike"),
        " / ",
        ("Other", "strike"),
    )
    line(doc, "Address: 133 Melbourne Avenue, Chelmsford__________ Postcode: CM1 2DU___")
    line(doc, "Name of child: Tyler-James Ansell______ D.O.B. 24/12/2025____ Sex: M / ", ("F", "strike"))
    line(doc, "Does the carer hold parental responsibility?  ", "Yes", " / ", ("No", "strike"), "   (SGO made 2/9/26)")
    line(doc, "Is the carer the main carer?  Yes / ", ("No", "strike"))
    line(doc, "Birth parents: Mother - Kerry Ansell, 07700 900362, contact weekly.  Father - not named")
    line(doc, "Is an interpreter required?  ", ("Yes", "strike"), " / No")
    line(doc, "Child's legal status:  ", ("Looked after", "strike"), " / SGO / ", ("Child arrangements order", "strike"))
    line(doc, "Is there a social worker? Yes / ", ("No", "strike"), "  If yes, name: Harjit Lall, post-order team")
    line(doc, "GP: Sutherland Lodge_______ HV: Abi Stroud_____")
    line(doc, ("Reasons for request", "bold"))
    line(
        doc,
        "Gloria is grieving for Kerry's old life and finds Tyler-James's crying unbearable as it sounds like Kerry as a baby.",
    )
    line(doc, ("Carer's wishes", "bold"))
    line(doc, "To love him without being sad.")
    line(doc, "Has the carer agreed to this request?  Yes / ", ("No", "strike"))
    line(doc, "May we share information with health?  Yes / ", ("No", "strike"))
    line(doc, "Worker: Harjit Lall_____ Designation: Social worker____ Tel: 01632 960361____ Dated: 29.10.26____")
    return Case(
        "struck.docx", saved(doc),
        {
            "referral_date": "2026-10-29", "referrer_name": "Harjit Lall", "referrer_role": "Social worker", "referrer_phone": "+441632960361",
            "infant_name": "Tyler-James Ansell", "infant_dob": "2025-12-24", "infant_sex": "male",
            "parent_name": "Gloria Ansell", "parent_dob": "1968-09-09", "parent_phone": "+447700900361", "parent_relationship": "Grandparent", "parent_address": "133 Melbourne Avenue, Chelmsford", "parent_postcode": "CM1 2DU",
            "parent_responsibility": "yes", "parent_primary_caregiver": "yes", "interpreter_needed": "no", "social_worker": "Harjit Lall, post-order team",
            "gp_practice": "Sutherland Lodge", "health_visitor": "Abi Stroud",
            "reason_for_referral": "Gloria is grieving for Kerry's old life and finds Tyler-James's crying unbearable as it sounds like Kerry as a baby.",
            "hopes_and_concerns": "To love him without being sad.", "consent_to_referral": "yes", "consent_to_share": "yes",
        },
    )  # fmt: skip


def label_rows() -> Case:
    """A perinatal peer service: a row of labels, a row of answers under it, of another number of columns each time."""
    rows = [
        tr(wide("1. Who is the referral for?", 6)),
        tr(tc("First name"), tc("Surname"), tc("DOB"), tc("NHS number"), tc("Mobile"), tc("Ethnicity")),
        tr(tc("Priya"), tc("Nandra"), tc("16/09/1995"), tc("999 071 0228"), tc("07700 900371"), tc("Indian")),
        tr(wide("Address and postcode", 4), wide("Email", 2)),
        tr(wide("27 Orchard Piece, Blackmore, CM4 0RY", 4, True), wide("priya.nandra@example.com", 2, True)),
        tr(wide("First language", 2), wide("Interpreter needed?", 2), wide("Any access needs?", 2)),
        tr(wide("Punjabi", 2, True), wide("No", 2, True), wide("Wheelchair user", 2, True)),
        tr(wide("2. Baby", 6)),
        tr(wide("Name", 2), tc("DOB / EDD"), tc("Sex"), tc("NHS number"), tc("Weeks at birth")),
        tr(wide("Simran Nandra", 2, True), tc("01/08/2026"), tc("Female"), tc(""), tc("40")),
        tr(wide("3. Family", 6)),
        tr(wide("Partner / other parent", 3), wide("Other children (name, age)", 3)),
        tr(wide("Harpreet Nandra", 3, True), wide("Arjan, 3", 3, True)),
        tr(wide("4. Services", 6)),
        tr(wide("GP", 2), wide("Health visitor", 2), wide("Mental health", 2)),
        tr(wide("Deal Tree Health Centre", 2, True), wide("Nuala Hogg", 2, True), wide("Talking therapies, waiting", 2, True)),
        tr(wide("5. What support is wanted and why?", 6)),
        tr(wide("Priya says Simran cries whenever she wheels near her. Harpreet's mother has taken over.", 6, True)),
        tr(wide("6. Declaration", 6)),
        tr(wide("Parent consents (Y/N)", 2), wide("Parent consents to info being shared (Y/N)", 2), wide("Date of consent", 2)),
        tr(wide("Y", 2, True), wide("Y", 2, True), wide("05/11/2026", 2, True)),
        tr(wide("Referrer", 2), wide("Job title and team", 2), wide("Phone or email", 2)),
        tr(
            wide("Tilly Brand", 2, True), wide("Peer support lead, Mid Mums", 2, True), wide("tilly@midmums.example.org", 2, True)
        ),
    ]
    return Case(
        "label-rows.docx", packed(p(r("Peer Perinatal: onward referral", "<w:b/>")) + tbl(*rows)),
        {
            "referrer_name": "Tilly Brand", "referrer_role": "Peer support lead", "referrer_organisation": "Mid Mums", "referrer_email": "tilly@midmums.example.org",
            "infant_name": "Simran Nandra", "infant_dob": "2026-08-01", "infant_sex": "female", "gestation_at_birth": "40+0",
            "parent_name": "Priya Nandra", "parent_dob": "1995-09-16", "parent_nhs_number": "9990710228", "parent_phone": "+447700900371", "parent_ethnicity": "Indian", "parent_address": "27 Orchard Piece, Blackmore, CM4 0RY",
            "parent_postcode": "CM4 0RY", "parent_email": "priya.nandra@example.com", "parent_language": "Punjabi", "interpreter_needed": "no", "accessibility_needs": "Wheelchair user",
            "other_parent_name": "Harpreet Nandra", "household": ["Arjan, 3"], "gp_practice": "Deal Tree Health Centre", "health_visitor": "Nuala Hogg", "mental_health_team": "Talking therapies, waiting",
            "reason_for_referral": "Priya says Simran cries whenever she wheels near her. Harpreet's mother has taken over.",
            "consent_to_referral": "yes", "consent_to_share": "yes", "consent_date": "2026-11-05",
        },
        blanks=("infant_nhs_number",),
    )  # fmt: skip


def half_page() -> Case:
    """A GP's quick form: few labels, much in a line, the patient the mother."""
    doc = docx.Document()
    line(doc, ("Quick referral – parent infant service", "bold"))
    line(doc, "Pt: Esme Harcourt, dob 17/04/2001, NHS 999 071 0236")
    line(doc, "Tel: 07700900381     Add: 4 Wharf Row, Heybridge CM9 4LE")
    line(doc, "Baby: Wren Harcourt  dob 2/9/26  F  NHS 999 071 0244")
    line(doc, "FOB: Jake Lyle, not in contact")
    line(doc, "HV: Maxine Orr    SW: nil    PNMHT: declined referral")
    line(doc, "Problem: feels Wren 'judges' her, covers the pram to avoid being looked at. EPDS 14. No DSH or thoughts of harm.")
    line(doc, "Meds: sertraline 100")
    line(doc, "Wants: to feel less frightened of being on her own with Wren")
    line(doc, "Consent: y      Sharing: y      Interp: n")
    line(doc, "Dr Samir Aboud, Blackwater Medical Centre, 01632 960381      17/11/26")
    return Case(
        "quick.docx", saved(doc),
        {
            "referral_date": "2026-11-17", "referrer_name": "Dr Samir Aboud", "referrer_organisation": "Blackwater Medical Centre", "referrer_phone": "+441632960381",
            "infant_name": "Wren Harcourt", "infant_dob": "2026-09-02", "infant_sex": "female", "infant_nhs_number": "9990710244",
            "parent_name": "Esme Harcourt", "parent_dob": "2001-04-17", "parent_nhs_number": "9990710236", "parent_phone": "+447700900381", "parent_address": "4 Wharf Row, Heybridge CM9 4LE", "parent_postcode": "CM9 4LE",
            "other_parent_name": "Jake Lyle", "other_parent_relationship": "Fob",
            "health_visitor": "Maxine Orr", "mental_health_team": "declined referral",
            "reason_for_referral": "feels Wren 'judges' her, covers the pram to avoid being looked at. EPDS 14. No DSH or thoughts of harm.",
            "hopes_and_concerns": "to feel less frightened of being on her own with Wren", "consent_to_referral": "yes", "consent_to_share": "yes", "interpreter_needed": "no",
        },
        unmatched=("sertraline 100",),
    )  # fmt: skip


def guided_cells() -> Case:
    """A parent-infant team's own look-alike: small guidance under each bold title in the left cell, the answer in the right."""

    def asked(title: str, guidance: str, *answers: str) -> str:
        return tr(tc(p(r(title, "<w:b/>")), p(r(guidance, '<w:i/><w:sz w:val="16"/>'))), tc(*answers))

    rows = [
        asked(
            "Referrer",
            "Your name, profession, team, phone and email",
            "Marnie Tull",
            "Specialist midwife, Lighthouse team",
            "01632 960391",
            "marnie.tull@maternity.example.org",
        ),
        asked(
            "Parent to be referred",
            "Name, date of birth, address, telephone",
            "Cerys Pugh",
            "29/05/1999",
            "Cabin 2, Waterside Marina, Brightlingsea CO7 0BP",
            "07700 900391",
        ),
        asked("Infant", "Name and DOB or EDD and gestation now", "EDD 06/04/2027", "18+5 today"),
        asked("Other parent / caregiver", "Name, relationship and whether they hold PR", "Dai Pugh", "Husband"),
        asked(
            "Network",
            "GP, HV, SW, MH services and any other",
            "GP: Colne Medical",
            "HV: none yet",
            "SW: Beatrix Cole",
            "MH: Perinatal, Sunil Dutt",
            "Family Solutions worker Jo",
        ),
        asked(
            "Safeguarding", "Any current or past plans?", "Unborn on CP plan from 20/10 because of removal of first child in 2023"
        ),
        asked("Parent's voice", "How does the parent see the difficulty?", "Cerys says she cannot let herself want this one."),
        asked("Infant's voice", "What might the infant say?", "I kick hardest when mum is still."),
        asked("Other parent's voice", "How do they see it?", "Dai is sure that this time will be different."),
        asked("Hopes and fears", "For this referral", "Hopes to keep baby. Fears we report everything."),
        asked("Consent", "Has the parent agreed to this referral and to sharing?", "Agreed to both on 9/11/26"),
        asked("Date", "dd/mm/yyyy", "10/11/2026"),
    ]
    return Case(
        "guided.docx", packed(p(r("Request for parent-infant mental health support", "<w:b/>")) + tbl(*rows)),
        {
            "referral_date": "2026-11-10", "referrer_name": "Marnie Tull", "referrer_role": "Specialist midwife", "referrer_organisation": "Lighthouse team", "referrer_phone": "+441632960391", "referrer_email": "marnie.tull@maternity.example.org",
            "infant_due_date": "2027-04-06", "gestation_now": "18+5",
            "parent_name": "Cerys Pugh", "parent_dob": "1999-05-29", "parent_address": "Cabin 2, Waterside Marina, Brightlingsea CO7 0BP", "parent_postcode": "CO7 0BP", "parent_phone": "+447700900391",
            "other_parent_name": "Dai Pugh", "other_parent_relationship": "Husband",
            "gp_practice": "Colne Medical", "social_worker": "Beatrix Cole", "mental_health_team": "Perinatal, Sunil Dutt", "other_services": "Family Solutions worker Jo",
            "safeguarding_status": "child_protection", "safeguarding_details": "Unborn on CP plan from 20/10 because of removal of first child in 2023",
            "voice_of_parent": "Cerys says she cannot let herself want this one.", "voice_of_infant": "I kick hardest when mum is still.", "voice_of_other_parent": "Dai is sure that this time will be different.",
            "hopes_and_concerns": "Hopes to keep baby. Fears we report everything.", "consent_to_referral": "yes", "consent_to_share": "yes", "consent_date": "2026-11-09",
        },
    )  # fmt: skip


def sides_and_groups() -> Case:
    """A hub's form: parent one and parent two abreast as groups of cells, a merged row of consent by person."""
    rows = [
        tr(wide("PARENT / CARER 1 (being referred)", 2), wide("PARENT / CARER 2", 2)),
        tr(tc("Name"), tc("Ifan Rees"), tc("Name"), tc("Bronte Sadler")),
        tr(tc("DOB"), tc("02/02/1991"), tc("DOB"), tc("14/10/1993")),
        tr(tc("Relationship"), tc("Dad"), tc("Relationship"), tc("Mum")),
        tr(tc("Phone"), tc("07700 900401"), tc("Phone"), tc("07700 900402")),
        tr(tc("PR"), tc("Yes"), tc("PR"), tc("Yes")),
        tr(tc("Consent"), tc("Yes – 11/11/26"), tc("Consent"), tc("Yes – 11/11/26")),
        tr(tc("Address"), wide("15 Spindle Way, Maldon CM9 6HW (same for both)", 3, True)),
        tr(wide("BABY", 2), wide("BROTHERS / SISTERS", 2)),
        tr(tc("Name"), tc("Gwen Rees-Sadler"), wide("Huw Rees-Sadler, 6", 2, True)),
        tr(tc("DOB"), tc("20/10/2025"), wide("Mabli Rees-Sadler, 4", 2, True)),
        tr(down("REFERRAL", True), wide("What is the worry?", 3)),
        tr(
            down("", False),
            wide(
                "Ifan is at home with three children since Bronte went back to work. He says Gwen 'does not like' him. He has stopped taking her out.",
                3,
                True,
            ),
        ),
        tr(down("", False), wide("What would Ifan like to change?", 3)),
        tr(down("", False), wide("to have one good hour a day with her", 3, True)),
        tr(tc("Form completed by"), tc("Kit Amory"), tc("Title"), tc("Dad matters worker")),
        tr(tc("From"), tc("Maldon Family Hub"), tc("Tel"), tc("01632 960401")),
        tr(tc("Dated"), wide("12/11/2026", 3, True)),
    ]
    return Case(
        "groups.docx", packed(p(r("Fathers' pathway: parent-infant referral", "<w:b/>")) + tbl(*rows)),
        {
            "referral_date": "2026-11-12", "referrer_name": "Kit Amory", "referrer_role": "Dad matters worker", "referrer_organisation": "Maldon Family Hub", "referrer_phone": "+441632960401",
            "infant_name": "Gwen Rees-Sadler", "infant_dob": "2025-10-20",
            "parent_name": "Ifan Rees", "parent_dob": "1991-02-02", "parent_relationship": "Dad", "parent_phone": "+447700900401", "parent_responsibility": "yes",
            "parent_address": "15 Spindle Way, Maldon CM9 6HW", "parent_postcode": "CM9 6HW",
            "other_parent_name": "Bronte Sadler", "other_parent_dob": "1993-10-14", "other_parent_relationship": "Mum", "other_parent_phone": "+447700900402", "other_parent_responsibility": "yes",
            "household": ["Huw Rees-Sadler, 6", "Mabli Rees-Sadler, 4"],
            "reason_for_referral": "Ifan is at home with three children since Bronte went back to work. He says Gwen 'does not like' him. He has stopped taking her out.",
            "hopes_and_concerns": "to have one good hour a day with her", "consent_to_referral": "yes", "consent_date": "2026-11-11",
        },
    )  # fmt: skip


def tick_list() -> Case:
    """A children's centre's checklist on tab stops: agencies to tick with a name behind, options in a row of boxes."""
    doc = docx.Document()
    line(doc, ("Children's Centre: pass-on form", "bold"))
    tabbed(doc, "Baby:", "Aurelio Santos", "Born:", "15.6.26")
    tabbed(doc, "Mum:", "Lucia Santos", "Tel:", "07700 900411")
    tabbed(doc, "Lives at:", "3 Bluebell Court, Wickford SS11 8ST")
    tabbed(doc, "Worker:", "Faye Monk", "Based at:", "Wickford Children's Centre")
    tabbed(doc, "Worker's tel:", "01632 960411", "Date:", "18.11.26")
    line(doc, "Who is involved already? Tick and name")
    line(doc, "☒ Health visitor – Oona Blythe")
    line(doc, "☒ GP – Swan Lane Surgery")
    line(doc, "☐ Midwife –")
    line(doc, "☐ Social worker –")
    line(doc, "☒ Other – Portuguese mums' group")
    line(doc, "Plan:  ☐ CP  ☐ CIN  ☒ EHP  ☐ none")
    line(doc, "Interpreter:  ☒ yes (Portuguese)  ☐ no")
    line(doc, "Mum has agreed to:  ☒ this referral  ☒ sharing info  ☐ photos")
    line(doc, "What have you seen?")
    line(doc, "Lucia looks past Aurelio. He has given up calling for her and sucks his sleeve.")
    line(doc, "What does mum say about it?")
    line(doc, "That in her family babies are for grandmothers.")
    return Case(
        "pass-on.docx", saved(doc),
        {
            "referral_date": "2026-11-18", "referrer_name": "Faye Monk", "referrer_organisation": "Wickford Children's Centre", "referrer_phone": "+441632960411",
            "infant_name": "Aurelio Santos", "infant_dob": "2026-06-15",
            "parent_name": "Lucia Santos", "parent_relationship": "Mum", "parent_phone": "+447700900411", "parent_address": "3 Bluebell Court, Wickford SS11 8ST", "parent_postcode": "SS11 8ST", "interpreter_needed": "yes", "parent_language": "Portuguese",
            "health_visitor": "Oona Blythe", "gp_practice": "Swan Lane Surgery", "other_services": "Portuguese mums' group", "safeguarding_status": "early_help",
            "consent_to_referral": "yes", "consent_to_share": "yes",
            "reason_for_referral": "Lucia looks past Aurelio. He has given up calling for her and sucks his sleeve.",
            "voice_of_parent": "That in her family babies are for grandmothers.",
        },
        blanks=("midwife", "social_worker"),
    )  # fmt: skip


def last_columns() -> Case:
    """A hospital social work form: people as rows with the role last, professionals as rows with the name first."""
    doc = docx.Document()
    line(doc, ("Safeguarding midwifery – referral to parent infant mental health", "bold"))
    grid(
        doc,
        [
            ["Family name", "Quaye", "Date", "20/11/2026"],
            ["Family address", "12 Cherry Tree Lane, Rochford SS4 1PN", "Home tel", "01632 960420"],
        ],
        bold=(0, 2),
    )
    line(doc, ("Family details", "bold"))
    grid(doc, [
        ["Surname", "First name", "DOB / EDD", "Mobile", "Relationship to unborn/baby"],
        ["Quaye", "Abena", "31/12/1998", "07700 900421", "Mother"],
        ["Boateng", "Kwesi", "15/05/1995", "07700 900422", "Father"],
        ["Quaye", "Unborn", "EDD 22/02/2027", "", "Unborn"],
        ["Quaye", "Esi", "09/09/2019", "", "Sister, lives with Mat. aunt"],
    ], head=True)  # fmt: skip
    line(doc, ("Professionals involved", "bold"))
    grid(doc, [
        ["Name", "Designation", "Base", "Tel"],
        ["Una Fry", "Social worker", "Rayleigh QDT", "01632 960422"],
        ["Dr Webb", "GP", "Ashingdon MC", ""],
        ["Ivy Tam", "Named midwife", "Southend", "01632 960421"],
        ["Dr Shah", "Consultant psychiatrist", "Perinatal MH", ""],
    ], head=True)  # fmt: skip
    line(doc, "Pre-birth plan: child protection, ICPC held 2/11/26, category neglect.")
    line(doc, ("Indicators for referral", "bold"))
    line(doc, "Abena booked at 22 weeks. She says Esi was 'taken' from her and does not expect to bring this baby home.")
    line(doc, ("Parents' views", "bold"))
    line(doc, "Abena: 'I will believe it when she is in my arms.' Kwesi is hopeful.")
    line(doc, "Does the woman consent?  Yes ☒ No ☐      To information sharing?  Yes ☒ No ☐")
    line(doc, "Referrer: Ivy Tam, as above")
    return Case(
        "last.docx", saved(doc),
        {
            "referral_date": "2026-11-20", "referrer_name": "Ivy Tam", "referrer_role": "Named midwife", "referrer_organisation": "Southend", "referrer_phone": "+441632960421",
            "infant_name": "Unborn Quaye", "infant_due_date": "2027-02-22",
            "parent_name": "Abena Quaye", "parent_dob": "1998-12-31", "parent_phone": "+447700900421", "parent_relationship": "Mother", "parent_address": "12 Cherry Tree Lane, Rochford SS4 1PN", "parent_postcode": "SS4 1PN",
            "other_parent_name": "Kwesi Boateng", "other_parent_dob": "1995-05-15", "other_parent_phone": "+447700900422", "other_parent_relationship": "Father",
            "household": ["Quaye, Esi, 09/09/2019, Sister, lives with Mat. aunt"],
            "social_worker": "Una Fry, Rayleigh QDT, 01632 960422", "gp_name": "Dr Webb", "gp_practice": "Ashingdon MC", "midwife": "Ivy Tam, Southend, 01632 960421", "mental_health_team": "Dr Shah, Consultant psychiatrist, Perinatal MH",
            "safeguarding_status": "child_protection", "safeguarding_details": "child protection, ICPC held 2/11/26, category neglect.",
            "reason_for_referral": "Abena booked at 22 weeks. She says Esi was 'taken' from her and does not expect to bring this baby home.",
            "voice_of_parent": "Abena: 'I will believe it when she is in my arms.' Kwesi is hopeful.",
            "consent_to_referral": "yes", "consent_to_share": "yes",
        },
    )  # fmt: skip


QUILT_CASES: tuple[Callable[[], Case], ...] = (
    children_and_adults, slashes, by_number, persons_down, header_answers, struck_out, label_rows, half_page, guided_cells, sides_and_groups,
    tick_list, last_columns,
)  # fmt: skip

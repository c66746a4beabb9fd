"""Word referral forms of many imagined teams, filled by hurried people, each with what a careful administrator would type."""

from __future__ import annotations

import docx
from docx.enum.section import WD_ORIENT
from docx.enum.text import WD_TAB_ALIGNMENT, WD_TAB_LEADER
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm, Pt, RGBColor

from tests.numbers import telephone as tel
from tests.unseen_binders import chosen, day, over, pick, prompt, tick, typed, wing
from tests.unseen_word import Case, fill, grid, line, saved, shade
from tests.word_files import box, p, r, sdt, tbl, tc, tr
from tests.word_files import docx as packed

STRONG = "<w:b/>"
ON, OFF = "☒", "☐"


def label(text: str) -> str:
    """A bold shaded cell."""
    return tc(p(r(text, STRONG)), properties='<w:shd w:val="clear" w:color="auto" w:fill="DDEBF7"/>')


def head(doc: docx.document.Document, text: str) -> None:
    """A one-cell shaded section bar."""
    cell = doc.add_table(rows=1, cols=1).rows[0].cells[0]
    fill(cell, text, bold=True)
    shade(cell)


def hint(doc: docx.document.Document, text: str) -> None:
    """Small grey italic guidance."""
    run = doc.add_paragraph().add_run(text)
    run.italic = True
    run.font.size = Pt(8)
    run.font.color.rgb = RGBColor(0x7F, 0x7F, 0x7F)


def asked(doc: docx.document.Document, question: str, guidance: str, answer: str) -> None:
    """A one-column table: a shaded long prompt with small guidance, and a free text box under it."""
    table = doc.add_table(rows=2, cols=1)
    table.style = "Table Grid"
    top, under = table.rows[0].cells[0], table.rows[1].cells[0]
    fill(top, question, bold=True)
    if guidance:
        run = top.add_paragraph().add_run(guidance)
        run.italic = True
        run.font.size = Pt(8)
    shade(top)
    fill(under, answer)


def perinatal_trust() -> Case:
    """A trust's perinatal form: shaded heads, two pairs a row, long free boxes."""
    doc = docx.Document()
    line(doc, ("PERINATAL AND PARENT-INFANT REFERRAL FORM v4.2", "bold"))
    hint(doc, "Please complete ALL sections. Incomplete forms will be returned. Send to epunft.pimhs.eput@nhs.net")
    why = (
        "Paige had an emergency section under general anaesthetic at 37 weeks and did not meet Albie until he was nine hours "
        "old. "
        "She says she still feels she was 'handed somebody else's baby'. At visits she feeds him facing outwards and passes "
        "him to "
        "her sister as soon as he cries."
    )
    want = "To enjoy him. Worried that if she says how she feels someone will think she isn't safe."
    grid(doc, [
        ["BABY'S DETAILS"],
        ["Surname", "Fenwick-Osborne", "Forename(s)", "Albie"],
        ["Date of birth", "02/07/2026", "Sex", "Male"],
        ["NHS no.", "999 937 9338", "Gestation at delivery", "37+2"],
        ["MOTHER / CARER BEING REFERRED"],
        ["Full name", "Paige Fenwick-Osborne", "Date of birth", "28/11/1996"],
        ["NHS no.", "999 365 0056", "Relationship to baby", "Mum"],
        ["Address", "27 Lodge Farm Way\nHeybridge\nMaldon", "Postcode", "CM9 4ZD"],
        ["Tel (mobile)", "07700 900321", "OK to leave voicemail?", "Yes"],
        ["Ethnicity", "White British", "Interpreter needed?", "No"],
        ["GP", "Dr Sunita Rawal", "Surgery", "Longfield Surgery, Maldon"],
    ], bold=(0, 2), shaded=(0, 2))  # fmt: skip
    doc.add_paragraph()
    grid(doc, [["REFERRER"], ["Name", "Hilary Trott", "Job title", "Perinatal Community Psychiatric Nurse"],
               ["Base", "Perinatal Mental Health Team, The Gables, Chelmsford", "Phone", "01632 960204"],
               ["E-mail", "Hilary.Trott@perinatal.example.org", "Date", "9/11/26"]], bold=(0, 2), shaded=(0, 2))  # fmt: skip
    doc.add_paragraph()
    asked(
        doc, "Reason for referral", "Describe the current difficulties in the parent-infant relationship, onset and impact.", why
    )
    asked(doc, "Current mental health, diagnosis and treatment", "Include medication and care plan.",
          "PTSD symptoms following birth, sertraline 100mg since August. Seen fortnightly.")  # fmt: skip
    asked(doc, "Parent's hopes and worries about this referral", "", want)
    asked(doc, "Has the parent consented to this referral? (please circle) Y / N", "", "Y - signed 6/11/26")
    return Case("perinatal-trust.docx", saved(doc), {
        "referral_date": "2026-11-09", "referrer_name": "Hilary Trott",
            "referrer_role": "Perinatal Community Psychiatric Nurse",
        "referrer_organisation": "Perinatal Mental Health Team, The Gables, Chelmsford", "referrer_phone": tel("01632 960204"),
        "referrer_email": "hilary.trott@perinatal.example.org",
        "infant_name": "Albie Fenwick-Osborne", "infant_dob": "2026-07-02", "infant_sex": "male",
            "infant_nhs_number": "9999379338",
        "gestation_at_birth": "37+2", "parent_name": "Paige Fenwick-Osborne", "parent_dob": "1996-11-28",
        "parent_nhs_number": "9993650056", "parent_relationship": "Mum",
        "parent_address": "27 Lodge Farm Way, Heybridge, Maldon", "parent_postcode": "CM9 4ZD",
        "parent_phone": tel("07700 900321"), "safe_to_leave_message": "yes", "parent_ethnicity": "White British",
        "interpreter_needed": "no", "gp_name": "Dr Sunita Rawal", "gp_practice": "Longfield Surgery, Maldon",
        "reason_for_referral": why, "hopes_and_concerns": want, "consent_to_referral": "yes", "consent_date": "2026-11-06",
        "mental_health": "PTSD symptoms following birth, sertraline 100mg since August. Seen fortnightly.",
    })  # fmt: skip


def centre_above() -> Case:
    """A children's centre form: each label in a shaded row above its value, three a row, partly filled."""
    doc = docx.Document()
    line(doc, ("Little Acorns Children and Family Hub - request for specialist support", "bold"))
    why = (
        "mum comes to stay and play but sits with her coat on. Rosa-Mae crawls away from her to the students and doesn't look "
        "back. "
        "mum told me she was 'never cuddled' and doesnt know how to start"
    )
    rows = [
        ["Child's name", "Date of birth", "Male/Female"],
        ["rosa-mae tulley", "14.1.26", "female"],
        ["Parent/carer attending", "Relationship to child", "Contact telephone"],
        ["Kerry-Ann Tulley", "mum", "07700 900 338"],
        ["Home address", "Postcode", "Email"],
        ["19b Vange Hill Court, Basildon", "ss16 4ng", ""],
        ["Family doctor", "Health visitor", "Social worker (if any)"],
        ["Dr Oyelaran, Clayhill Medical Practice", "Trish (Pitsea clinic)", "n/a"],
        ["Staff member making request", "Role", "Site"],
        ["Gemma Holloway-Pratt", "Family Hub Outreach Worker", "Little Acorns, Basildon"],
        ["Staff tel", "Staff email", "Date of request"],
        ["01632 960455", "gemma.hp@littleacorns.example.org", "3rd Nov 2026"],
    ]
    table = grid(doc, rows)
    for at in range(0, len(rows), 2):
        for cell in table.rows[at].cells:
            shade(cell)
            cell.paragraphs[0].runs[0].bold = True
    doc.add_paragraph()
    asked(doc, "What have you noticed?", "e.g. what you see between parent and child, and how long for", why)
    asked(
        doc,
        "What does the parent say about it?",
        "In their own words please",
        "she'd like help but not a group, she hates groups",
    )
    asked(doc, "Does the parent know about and agree to this request?", "", "yes")
    return Case("centre-above.docx", saved(doc), {
        "referral_date": "2026-11-03", "referrer_name": "Gemma Holloway-Pratt", "referrer_role": "Family Hub Outreach Worker",
        "referrer_organisation": "Little Acorns, Basildon", "referrer_phone": tel("01632 960455"),
        "referrer_email": "gemma.hp@littleacorns.example.org", "infant_name": "rosa-mae tulley", "infant_dob": "2026-01-14",
        "infant_sex": "female", "parent_name": "Kerry-Ann Tulley", "parent_relationship": "mum",
        "parent_phone": tel("07700 900338"), "parent_address": "19b Vange Hill Court, Basildon", "parent_postcode": "SS16 4NG",
        "gp_name": "Dr Oyelaran", "gp_practice": "Clayhill Medical Practice", "health_visitor": "Trish (Pitsea clinic)",
        "reason_for_referral": why, "voice_of_parent": "she'd like help but not a group, she hates groups",
        "consent_to_referral": "yes",
    })  # fmt: skip


def early_help_request() -> Case:
    """A council early help request: people in rows under headings, a professionals table, levels as a tick list."""
    doc = docx.Document()
    line(doc, ("Family Solutions - Request for Support", "bold"))
    why = (
        "Kacper was born while Zofia was living with her sister in Harwich. She moved to Colchester in May with the two boys. "
        "Kacper stiffens when she lifts him and settles "
        "only in the pram. Zofia left school at eleven to look after her own brothers and says nobody ever played with her."
    )
    line(doc, ("1. Child this request is about", "bold"))
    grid(doc, [["First name(s)", "Family name", "DOB / EDD", "Gender", "Ethnicity"],
               ["Kacper", "Wolanski", "23/03/2026", "M", "White Polish"]], head=True, shaded=(9,))  # fmt: skip
    line(doc, ("2. Others living in the home", "bold"))
    grid(doc, [["Name", "DOB", "Relationship to child"], ["Olek Wolanski", "17/08/2021", "Brother"],
               ["Beata Nowicka", "1974", "Maternal aunt"], ["", "", ""]], head=True, shaded=(9,))  # fmt: skip
    line(doc, ("3. Parent or carer who needs the support", "bold"))
    grid(doc, [["Name", "Zofia Wolanska"], ["Date of birth", "30/06/1998"], ["Relationship to child", "Mother"],
               ["Has parental responsibility", "Yes"], ["Address", "8 Shrub End Mews, Colchester, CO2 9BQ"],
               ["Telephone", "07700 900347"], ["First language", "Polish"], ["Interpreter",
                   "Yes please, Polish, female if possible"],
               ["Disability or access needs", "None"]], bold=(0,), shaded=(0,))  # fmt: skip
    line(doc, ("4. Professionals working with the family", "bold"))
    grid(doc, [["Role", "Name"], ["GP", "Dr K Bassett"], ["GP surgery", "Layer Road Surgery"], ["Health visitor",
        "Annmarie Oduya"],
               ["Midwife", "-"], ["Social worker", ""], ["Other", "Home-Start (weekly volunteer)"]],
         head=True, shaded=(9,))  # fmt: skip
    line(doc, ("5. Current level of support", "bold"))
    line(
        doc,
        f"{OFF} Universal   {ON} Early Help / Team around the family   {OFF} Child in Need   {OFF} Child Protection   "
        f"{OFF} Looked after",
    )
    line(doc, ("6. What is going on and what needs to change?", "bold"))
    line(doc, why)
    line(doc, ("7. Agreement", "bold"))
    grid(doc, [["", "Yes", "No"], ["Parent agrees to this request being made", "x", ""],
               ["Parent agrees to information being shared between agencies", "x", ""]], head=True, shaded=(9,))  # fmt: skip
    line(doc, ("8. Your details", "bold"))
    grid(doc, [["Completed by", "Deji Aiyenuro"], ["Job title", "Family Support Practitioner"],
               ["Agency", "Essex Family Solutions North"], ["Tel", "020 7946 0388"],
               ["Email", "deji.aiyenuro@familysolutions.example.org"], ["Date completed", "12/11/2026"]],
         bold=(0,), shaded=(0,))  # fmt: skip
    return Case("early-help-request.docx", saved(doc), {
        "referral_date": "2026-11-12", "referrer_name": "Deji Aiyenuro", "referrer_role": "Family Support Practitioner",
        "referrer_organisation": "Essex Family Solutions North", "referrer_phone": tel("020 7946 0388"),
        "referrer_email": "deji.aiyenuro@familysolutions.example.org", "infant_name": "Kacper Wolanski",
        "infant_dob": "2026-03-23", "infant_sex": "male", "infant_ethnicity": "White Polish",
        "household": ["Olek Wolanski, 17/08/2021, Brother", "Beata Nowicka, 1974, Maternal aunt"],
        "parent_name": "Zofia Wolanska", "parent_dob": "1998-06-30", "parent_relationship": "Mother",
        "parent_responsibility": "yes", "parent_address": "8 Shrub End Mews, Colchester, CO2 9BQ", "parent_postcode": "CO2 9BQ",
        "parent_phone": tel("07700 900347"), "parent_language": "Polish", "interpreter_needed": "yes",
        "accessibility_needs": "None", "gp_name": "Dr K Bassett", "gp_practice": "Layer Road Surgery",
        "health_visitor": "Annmarie Oduya", "other_services": "Home-Start (weekly volunteer)",
            "safeguarding_status": "early_help",
        "reason_for_referral": why, "consent_to_referral": "yes", "consent_to_share": "yes",
    })  # fmt: skip


def charity_worries() -> Case:
    """A charity's form: yes/no columns, a tick list of worries, a free line after."""
    doc = docx.Document()
    line(doc, ("Stepping Stones Family Charity", "bold"))
    line(doc, "Onward referral to a partner service")
    grid(doc, [
        ["About you (the person referring)"],
        ["Your name", "Maureen Applegarth"], ["What you do", "Volunteer Co-ordinator"],
        ["Organisation", "Stepping Stones Family Charity, Braintree"],
        ["How can we reach you?", "maureen@steppingstones.example.org / 01632 960512 (Tues-Thurs)"],
        ["About the parent"],
        ["Name", "Tanisha Broadbent-Cole"], ["DOB", "5 April 2001"], ["Mobile", ""],
        ["Address inc. postcode", "Flat 2, 61 Rayne Lane, Braintree CM7 2QS"], ["Ethnic background",
            "Mixed White and Black Caribbean"],
        ["About the baby"],
        ["Name", "Nylah Broadbent-Cole"], ["DOB", "19 May 2026"], ["Parent is baby's", "Mother"],
    ], bold=(0,), shaded=(0,))  # fmt: skip
    doc.add_paragraph()
    grid(doc, [["Please answer each", "Yes", "No", "Don't know"],
               ["Is this parent the baby's main carer?", "✓", "", ""],
               ["Is it safe to leave a message?", "", "✓", ""],
               ["Is there domestic abuse in the home now?", "", "✓", ""],
               ["Does the parent need an interpreter?", "", "✓", ""],
               ["Does the parent agree to the referral?", "✓", "", ""],
               ["May we share this with other services?", "", "", "✓"]], head=True, shaded=(0,))  # fmt: skip
    doc.add_paragraph()
    cell = doc.tables[0].rows[8].cells[1].paragraphs[0]
    cell.add_run("07700 900354").font.strike = True
    cell.add_run(" 07700 900355")
    line(doc, ("Social care involvement now (tick one)", "bold"))
    for mark, level in ((ON, "None"), (OFF, "Early Help"), (OFF, "Child in Need"), (OFF, "Child Protection"), (OFF, "Not known")):
        line(doc, f"{mark} {level}")
    line(doc, ("Tell us in your own words why you are referring", "bold"))
    why = (
        "Tanisha was in foster care from six and had eleven placements. She is determined that Nylah will not have the same "
        "but "
        "holds her as if she might break. Our volunteer has been visiting since July and says Tanisha asks 'am I doing it "
        "right?' "
        "every few minutes."
    )
    line(doc, why)
    line(doc, ("How would the baby describe it, if she could?", "bold"))
    line(doc, "'You look so frightened of me, I don't know where to look.'")
    line(doc, ("GP surgery: ", "bold"), "Mount Chambers, Braintree")
    line(doc, ("Date sent: ", "bold"), "17-11-2026")
    return Case("charity-ticks.docx", saved(doc), {
        "referral_date": "2026-11-17", "referrer_name": "Maureen Applegarth", "referrer_role": "Volunteer Co-ordinator",
        "referrer_organisation": "Stepping Stones Family Charity, Braintree", "referrer_phone": tel("01632 960512"),
        "referrer_email": "maureen@steppingstones.example.org", "parent_name": "Tanisha Broadbent-Cole",
        "parent_dob": "2001-04-05", "parent_phone": tel("07700 900355"),
        "parent_address": "Flat 2, 61 Rayne Lane, Braintree CM7 2QS", "parent_postcode": "CM7 2QS",
        "parent_ethnicity": "Mixed White and Black Caribbean", "infant_name": "Nylah Broadbent-Cole",
            "infant_dob": "2026-05-19",
        "parent_relationship": "Mother", "parent_primary_caregiver": "yes", "safe_to_leave_message": "no",
            "domestic_abuse": "no",
        "interpreter_needed": "no", "consent_to_referral": "yes", "consent_to_share": "not_known",
            "safeguarding_status": "none", "reason_for_referral": why,
        "voice_of_infant": "'You look so frightened of me, I don't know where to look.'",
            "gp_practice": "Mount Chambers, Braintree",
    })  # fmt: skip


def midwife_concern() -> Case:
    """A maternity unit's specialist midwife: an antenatal referral, four columns, boxes with tick words."""
    doc = docx.Document()
    line(doc, ("Maternity Vulnerabilities Team: onward referral (antenatal)", "bold"))
    why = (
        "Third pregnancy. Ines lost her daughter Alma at 31 weeks in 2024. She has not wanted to know the sex, will not look "
        "at "
        "the screen at scans and calls the pregnancy 'it'. She would like somebody to talk to about making room for this baby "
        "before it comes."
    )
    grid(doc, [
        ["WOMAN'S DETAILS"],
        ["Surname", "Carvalheira", "First name", "Ines"],
        ["DOB", "11-Sep-1991", "NHS Number", "999 441 7371"],
        ["Hospital number", "BX4471902", "Ethnicity", "White other (Portuguese)"],
        ["Address", "3 Quayside Terrace, Wivenhoe, Colchester", "Post code", "CO7 9ZL"],
        ["Mobile", "07700 900362", "Safe to text / leave message", "Yes"],
        ["Language", "Portuguese, good English", "Interpreter", "Not required"],
        ["THIS PREGNANCY"],
        ["EDD", "08-Feb-2027", "Gestation at referral", "28+4"],
        ["Gravida / Para", "G3 P1+1", "Consultant", "Miss Adebayo-Finch"],
        ["Named midwife", "Colette Brandt (Wivenhoe team)", "Father", "Rui Carvalheira, DOB 02-Mar-1989, 07700 900363"],
        ["GP", "Dr Simmonds-Hart", "Practice", "Wivenhoe Surgery"],
        ["Health visitor", "TBC", "Social worker", "N/A"],
    ], bold=(0, 2), shaded=(0, 2))  # fmt: skip
    doc.add_paragraph()
    asked(doc, "Reason for referral / vulnerabilities identified", "See guideline 14.3 for the list of vulnerabilities", why)
    asked(doc, "Mental health (past and present; Whooley, GAD-2, medication)", "",
        "Whooley 2/2 at booking. GAD-7 15. No medication. "
          "Declined Talking Therapies in August.")  # fmt: skip
    grid(doc, [["Safeguarding status", f"{ON} None  {OFF} Early Help  {OFF} CIN  {OFF} CP  {OFF} Looked after"],
               ["Woman aware of and consents to referral", f"{ON} Yes    {OFF} No"],
               ["Referred by", "Philippa Denholm"], ["Unit", "Colchester Maternity Unit"], ["Designation",
                   "Specialist Midwife, Bereavement and Rainbow Clinic"],
               ["Contact", "01632 960523"], ["Date", "16-Nov-2026"]], bold=(0,), shaded=(0,))  # fmt: skip
    return Case("midwife-concern.docx", saved(doc), {
        "referral_date": "2026-11-16", "referrer_name": "Philippa Denholm",
        "referrer_organisation": "Colchester Maternity Unit",
        "referrer_role": "Specialist Midwife, Bereavement and Rainbow Clinic", "referrer_phone": tel("01632 960523"),
        "infant_due_date": "2027-02-08", "gestation_now": "28+4", "parent_name": "Ines Carvalheira", "parent_dob": "1991-09-11",
        "parent_nhs_number": "9994417371", "parent_ethnicity": "White other (Portuguese)",
        "parent_address": "3 Quayside Terrace, Wivenhoe, Colchester", "parent_postcode": "CO7 9ZL",
        "parent_relationship": "Mother", "parent_phone": tel("07700 900362"), "safe_to_leave_message": "yes", "parent_language": "Portuguese, good English",
        "interpreter_needed": "no", "midwife": "Colette Brandt (Wivenhoe team)", "other_parent_name": "Rui Carvalheira",
        "other_parent_dob": "1989-03-02", "other_parent_phone": tel("07700 900363"), "other_parent_relationship": "Father",
        "gp_name": "Dr Simmonds-Hart", "gp_practice": "Wivenhoe Surgery", "reason_for_referral": why,
        "mental_health": "Whooley 2/2 at booking. GAD-7 15. No medication. Declined Talking Therapies in August.",
        "safeguarding_status": "none", "consent_to_referral": "yes",
    })  # fmt: skip


def typed_over() -> Case:
    """A form whose prompts stand in the answer cells: some typed over, some typed after, some left as they were."""
    doc = docx.Document()
    line(doc, ("Parent Infant Relationship Service referral", "bold"))
    why = (
        "Dean has been off work since the birth with his back and is home with Saoirse all day while Niamh works nights. He "
        "says he "
        "goes through the motions. Saoirse turns to the wall when he comes to the cot."
    )
    grid(doc, [
        ["Infant name", "Saoirse Hanrahan-Low"], ["Infant D.O.B.", "dd/mm/yyyy 21/02/2026"],
        ["Infant NHS number", "(10 digits) 999 306 8993"], ["Referred caregiver", "Dean Low"],
        ["Relationship to infant", "e.g. mother, father, grandparent: Father"], ["Caregiver D.O.B.", "dd/mm/yyyy"],
        ["Address and postcode", "44 The Warren, Burnham-on-Crouch, CM0 8ZR"], ["Telephone", "07700 900371"],
        ["Email", "Please print clearly"], ["Other parent / caregiver", "Niamh Hanrahan"],
        ["Other parent's relationship to infant", "Mother"], ["GP name and address",
            "Dr Ferris, Burnham Surgery, Foundry Lane"],
        ["Safeguarding status", "Please delete: None / ~Early Help / CIN / CP~"],
        ["Health visitor", "Name and number: Bridie Coombes 01632 960388"],
        ["Reason for referral", why],
        ["Voice of the infant", "Consider the infant's behaviour, sleep and feeding"],
        ["Voice of the referred caregiver", "'I love her but I don't think she likes me much. My dad was the same with me.'"],
        ["Voice of the other parent", "Niamh feels guilty going to work and thinks Dean is low."],
        ["Consent", "Has the caregiver consented? Yes"], ["Referrer name and role", "Jolene Sparrow, Community Nursery Nurse"],
        ["Referrer phone / email", "01632 960389"], ["Date of referral", "18/11/2026"],
    ], bold=(0,), shaded=(0,))  # fmt: skip
    cell = doc.tables[0].rows[12].cells[1].paragraphs[0]
    cell.runs[0].text = "Please delete as appropriate: "
    cell.add_run("None")
    for one in (" / Early Help", " / Child in Need", " / Child Protection"):
        cell.add_run(one).font.strike = True
    return Case("typed-over.docx", saved(doc), {
        "infant_name": "Saoirse Hanrahan-Low", "infant_dob": "2026-02-21", "infant_nhs_number": "9993068993",
        "parent_name": "Dean Low", "parent_relationship": "Father",
        "parent_address": "44 The Warren, Burnham-on-Crouch, CM0 8ZR", "parent_postcode": "CM0 8ZR",
        "parent_phone": tel("07700 900371"), "other_parent_name": "Niamh Hanrahan", "other_parent_relationship": "Mother",
        "gp_name": "Dr Ferris", "gp_practice": "Burnham Surgery, Foundry Lane", "safeguarding_status": "none",
        "health_visitor": "Bridie Coombes 01632 960388", "reason_for_referral": why,
        "voice_of_parent": "'I love her but I don't think she likes me much. My dad was the same with me.'",
        "voice_of_other_parent": "Niamh feels guilty going to work and thinks Dean is low.", "consent_to_referral": "yes",
        "referrer_name": "Jolene Sparrow", "referrer_role": "Community Nursery Nurse", "referrer_phone": tel("01632 960389"),
        "referral_date": "2026-11-18",
    })  # fmt: skip


def neonatal_outreach() -> Case:
    """A neonatal unit's outreach form, BadgerNet words, a problem list, a professionals table with a base column left empty."""
    doc = docx.Document()
    line(doc, ("NEONATAL OUTREACH: psychological / relationship support request", "bold"))
    why = (
        "Ex 27-weeker, 84 days on the unit, home on oxygen since 2 October. Mother Leila expressed milk for the whole stay but "
        "did "
        "not do skin to skin after an apnoea in her arms on day 19. At home she sits by the monitor and her mother-in-law does "
        "the "
        "cuddling. She tells us she is waiting for the day she is allowed to love him."
    )
    grid(doc, [
        ["Baby", "Idris Rahmani-Webb", "Sex", "M", "DOB", "10/07/2026"],
        ["NHS", "9993521752", "Gestation at birth", "27 weeks + 1", "Birth weight", "910g"],
        ["Mother", "Leila Rahmani", "Mother's DOB", "20/12/1990", "Mother's NHS", "9993025119"],
        ["Father", "Craig Webb", "Father's tel", "07700 900384", "Mother's tel", "07700 900385"],
        ["Address", "12 Chestnut Glade, Great Baddow, Chelmsford, CM2 7XT"],
        ["Ethnicity of baby", "White and Asian", "GP", "Dr Mbeki", "Surgery", "Baddow Village Surgery"],
    ], bold=(0, 2, 4), shaded=(0, 2, 4))  # fmt: skip
    doc.add_paragraph()
    asked(doc, "Why are you requesting support for this family?", "", why)
    asked(doc, "The baby's voice (what we see in the baby)", "",
        "Wakes and looks about for faces. Goes pale and still when the alarm sounds. "
        "Calms to "
          "his grandmother's humming.")  # fmt: skip
    doc.add_paragraph()
    grid(doc, [["Service", "Name of worker"], ["Health visitor", "Odile Farrant"], ["Social worker", "N/A"],
               ["Mental health team", "Referred to Perinatal MH 1/11/26, awaiting triage"],
               ["Other", "Community children's nurses (oxygen); Bliss peer support"]], head=True, shaded=(0,))  # fmt: skip
    doc.add_paragraph()
    line(
        doc,
        "Parents aware of and agree to request? ",
        ("Yes both", "bold"),
        "     Consent to share information? ",
        ("Yes", "bold"),
    )
    line(doc, "Completed by: Ruth Opoku-Lane, Neonatal Outreach Sister, Broomfield NICU    ext bleep 4410    Tel 01632 960533")
    line(doc, "Date: 05.11.26")
    return Case("neonatal-outreach.docx", saved(doc), {
        "referral_date": "2026-11-05", "referrer_name": "Ruth Opoku-Lane", "referrer_role": "Neonatal Outreach Sister",
        "referrer_organisation": "Broomfield NICU", "referrer_phone": tel("01632 960533"),
        "infant_name": "Idris Rahmani-Webb", "infant_dob": "2026-07-10", "infant_sex": "male",
            "infant_nhs_number": "9993521752",
        "gestation_at_birth": "27+1", "infant_ethnicity": "White and Asian", "parent_name": "Leila Rahmani",
        "parent_relationship": "Mother", "parent_dob": "1990-12-20", "parent_nhs_number": "9993025119",
        "parent_phone": tel("07700 900385"), "parent_address": "12 Chestnut Glade, Great Baddow, Chelmsford, CM2 7XT",
        "parent_postcode": "CM2 7XT", "other_parent_name": "Craig Webb", "other_parent_relationship": "Father",
        "other_parent_phone": tel("07700 900384"), "gp_name": "Dr Mbeki", "gp_practice": "Baddow Village Surgery",
        "reason_for_referral": why, "voice_of_infant": "Wakes and looks about for faces. Goes pale and still when the alarm "
            "sounds. "
        "Calms to his grandmother's humming.", "health_visitor": "Odile Farrant",
        "mental_health_team": "Referred to Perinatal MH 1/11/26, awaiting triage",
        "other_services": "Community children's nurses (oxygen); Bliss peer support",
        "consent_to_referral": "yes", "consent_to_share": "yes",
    })  # fmt: skip


def systm_letter() -> Case:
    """A health visiting team's form out of SystmOne: a merged patient block, then short answers under long prompts."""
    doc = docx.Document()
    line(doc, "Witham Healthy Family Team, The Maltings, Collingwood Road, Witham CM8 9BQ")
    line(doc, ("Referral to: Together with Baby PIMHS, Cherry Trees, St Peter's Hospital, Maldon CM9 6EG", "bold"))
    grid(doc, [["Patient", "Miss Aurelia Jean STOCKDALE-PYE"], ["Date of Birth", "03 Mar 2026"], ["NHS Number", "999 962 5126"],
               ["Gender", "Female"], ["Address", "6 Powers Hall Lane\nWitham\nEssex\nCM8 2HE"], ["Registered GP",
                   "Dr Farouk, Fern House Surgery"],
               ["Ethnic category", "A - White British"]])  # fmt: skip
    why = (
        "Seen at the 6-8 week, 3 month and 6 month contacts. Aurelia has a flat, watchful face with her mother and brightens "
        "for "
        "me within seconds. Her mother Corinne describes feeling 'on the other side of glass'. EPDS 17 at 3 months, 12 now. "
        "She "
        "has a warm relationship with her older boy and is puzzled by how different this is."
    )
    doc.add_paragraph()
    grid(doc, [["Parent being referred", "Corinne Stockdale"], ["Relationship", "Mother"], ["D.O.B.", "19/08/1988"],
               ["Contact no.", "07700 900391 (mobile)"], ["Main carer for child?", "Yes"], ["Parental responsibility?", "Yes"],
               ["Other adults / children in home", "Jasper Stockdale-Pye, 02/04/2020, brother\nDoris Stockdale, 1957, "
                   "maternal grandmother"]])  # fmt: skip
    line(doc, ("Presenting concerns and HV assessment", "bold"))
    line(doc, why)
    line(doc, ("Parent's view of the concerns:", "bold"))
    line(doc, "She wants to feel for Aurelia what she felt for Jasper. Is frightened of being judged as a teacher.")
    line(doc, ("Safeguarding status:", "bold"), " None")
    line(doc, ("Consent for referral obtained from parent:", "bold"), " Yes, verbally ", ("13/11/2026", "bold"))
    line(doc, "")
    line(doc, "Kind regards")
    line(doc, "Nuala Brannigan")
    line(doc, "Specialist Community Public Health Nurse (Health Visitor)")
    line(doc, "Tel: 01632 960541   Email: nuala.brannigan@hct.example.org")
    line(doc, "Date typed: 14/11/2026")
    return Case("systm-letter.docx", saved(doc), {
        "referral_date": "2026-11-14", "referrer_name": "Nuala Brannigan",
        "referrer_role": "Specialist Community Public Health Nurse (Health Visitor)",
        "referrer_organisation": "Witham Healthy Family Team",
        "referrer_address": "The Maltings, Collingwood Road, Witham CM8 9BQ", "referrer_phone": tel("01632 960541"),
        "referrer_email": "nuala.brannigan@hct.example.org", "infant_name": "Aurelia Jean STOCKDALE-PYE",
        "infant_dob": "2026-03-03", "infant_nhs_number": "9999625126", "infant_sex": "female",
        "parent_address": "6 Powers Hall Lane, Witham, Essex, CM8 2HE", "parent_postcode": "CM8 2HE", "gp_name": "Dr Farouk",
        "gp_practice": "Fern House Surgery", "infant_ethnicity": "A - White British", "parent_name": "Corinne Stockdale",
        "parent_relationship": "Mother", "parent_dob": "1988-08-19", "parent_phone": tel("07700 900391"),
        "parent_primary_caregiver": "yes", "parent_responsibility": "yes",
        "household": ["Jasper Stockdale-Pye, 02/04/2020, brother", "Doris Stockdale, 1957, maternal grandmother"],
        "reason_for_referral": why,
        "voice_of_parent": "She wants to feel for Aurelia what she felt for Jasper. Is frightened of being judged as a "
            "teacher.",
        "safeguarding_status": "none", "consent_to_referral": "yes", "consent_date": "2026-11-13",
    })  # fmt: skip


def social_worker_cp() -> Case:
    """A children's social care referral: risk table with Yes/No/Details columns, a child protection plan, two carers."""
    doc = docx.Document()
    line(doc, ("Children's Social Care - referral to health partner", "bold"))
    grid(doc, [
        ["Child", "Kyron Pascoe-Idowu", "Mosaic ID", "770 21 448"],
        ["D.O.B.", "", "Gender", "Male"],
        ["Legal status", f"{OFF} CIN {ON} CP plan {OFF} S20 {OFF} ICO"],
        ["Mother", "Jodie Pascoe", "Mother's DOB", "14/02/2004"],
        ["Address", "2 Fairwater Court, Aveley, South Ockendon", "Postcode", "RM15 4BW"],
        ["Mobile", "07700 900402", "Is it safe to leave a message?", "No - text only, partner checks phone"],
        ["Father", "Temi Idowu", "Has PR?", "No"],
    ], bold=(0, 2), shaded=(0, 2))  # fmt: skip
    doc.add_paragraph()
    cell = doc.tables[0].rows[1].cells[1].paragraphs[0]
    cell.add_run("31/01/2026").font.strike = True
    cell.add_run(" 30/01/2026 (sorry)")
    grid(doc, [["Risk", "Yes", "No", "Details"],
               ["Domestic abuse", "X", "", "MARAC June 2026. Temi convicted August, non-molestation order to Aug 2027."],
               ["Parental substance misuse", "", "X", ""]], head=True, shaded=(0,))  # fmt: skip
    doc.add_paragraph()
    why = (
        "Jodie has left the relationship and is living with Kyron in supported housing. Kyron freezes when a door bangs and "
        "does "
        "not turn to Jodie. She worries that he has his father's eyes and can find it hard to look at him."
    )
    plan = "CP plan since 12/06/2026, category emotional. Core group every four weeks, next RCPC 9/12/2026."
    asked(doc, "Purpose of referral (please be specific. Do not attach the assessment)", "", why)
    asked(doc, "Details of current plan", "What is in place, dates of next meetings", plan)
    asked(doc, "What does the parent hope will change?", "", "That he'll come to her when he's scared.")
    doc.add_paragraph()
    grid(doc, [["Parent consents to referral", "Yes"], ["Date of consent", "10/11/2026"], ["Referrer", "Bukola Ransome"],
               ["Job title", "Senior Social Worker"], ["Team", "Thurrock Child Protection Team 3"], ["Phone", "01632 960560"],
               ["Email", "b.ransome@thurrockcsc.example.org"], ["Date of referral", "11/11/2026"]], bold=(0,),
                   shaded=(0,))  # fmt: skip
    return Case("social-worker-cp.docx", saved(doc), {
        "referral_date": "2026-11-11", "referrer_name": "Bukola Ransome", "referrer_role": "Senior Social Worker",
        "referrer_organisation": "Thurrock Child Protection Team 3", "referrer_phone": tel("01632 960560"),
        "referrer_email": "b.ransome@thurrockcsc.example.org",
        "infant_name": "Kyron Pascoe-Idowu", "infant_dob": "2026-01-30", "infant_sex": "male",
        "safeguarding_status": "child_protection", "safeguarding_details": plan, "parent_name": "Jodie Pascoe",
        "parent_relationship": "Mother", "parent_dob": "2004-02-14", "parent_postcode": "RM15 4BW",
        "parent_address": "2 Fairwater Court, Aveley, South Ockendon", "parent_phone": tel("07700 900402"),
        "safe_to_leave_message": "no", "other_parent_name": "Temi Idowu", "other_parent_relationship": "Father",
        "other_parent_responsibility": "no", "domestic_abuse": "yes",
        "risk_details": "MARAC June 2026. Temi convicted August, non-molestation order to Aug 2027.",
        "reason_for_referral": why, "hopes_and_concerns": "That he'll come to her when he's scared.",
        "consent_to_referral": "yes", "consent_date": "2026-11-10",
    })  # fmt: skip


def gp_merge() -> Case:
    """A GP practice's merged form (EMIS), two columns of label: value in one cell, a note added by hand under it."""
    doc = docx.Document()
    line(doc, ("Blackwater Reach Surgery", "bold"), ", 4 Mill Lane, Tollesbury, Maldon, CM9 8RX  Tel 01632 960572")
    table = grid(doc, [["Patient details", "Baby"], [
        "Name: Mrs Harriet Lindqvist\nDOB: 22-Jul-1994\nNHS No: 999 220 6519\nAddress: The Old Forge, Church Street, "
            "Tollesbury CM9 8QD\n"
        "Mobile: 07700 900412\nHome tel:\nEmail: harriet.lindqvist@example.com\nMain language: English\nEthnicity: British or "
            "mixed British",
        "Name: Otto Lindqvist\nDOB: 11-Aug-2026\nNHS No: 999 406 5246\nSex: Male\nRelationship of patient to baby: "
            "Mother"]])  # fmt: skip
    for cell in table.rows[0].cells:
        shade(cell)
    why = (
        "Thank you for seeing this lady whose baby is now 3 months old. She attended for the 8 week check in tears and told me "
        "she "
        "has to count to ten before picking him up. She is not suicidal and has no thoughts of harming Otto. Her own mother "
        "left when "
        "she was two and she has not been able to stop thinking about it since the birth."
    )
    line(doc, ("Clinical summary", "bold"))
    line(doc, why)
    line(doc, ("Current medication:", "bold"), " Salbutamol inhaler, ferrous fumarate")
    line(doc, ("Mental health diagnosis and treatment:", "bold"), " Postnatal depression (Sept 2026), mirtazapine 15mg")
    line(doc, ("Allergies:", "bold"), " Penicillin")
    line(doc, ("Patient aware of and agrees to referral?", "bold"), " Yes")
    line(doc, ("Referring clinician:", "bold"), " Dr Imogen Whitcombe, GP Partner")
    line(doc, ("Usual GP:", "bold"), " Dr Imogen Whitcombe, Blackwater Reach Surgery")
    line(doc, ("Date:", "bold"), " 13-Nov-2026")
    return Case("gp-merge.docx", saved(doc), {
        "referral_date": "2026-11-13", "referrer_name": "Dr Imogen Whitcombe", "referrer_role": "GP Partner",
        "referrer_organisation": "Blackwater Reach Surgery", "referrer_address": "4 Mill Lane, Tollesbury, Maldon, CM9 8RX",
        "referrer_phone": tel("01632 960572"), "gp_name": "Dr Imogen Whitcombe", "gp_practice": "Blackwater Reach Surgery",
        "mental_health": "Postnatal depression (Sept 2026), mirtazapine 15mg",
        "parent_name": "Mrs Harriet Lindqvist", "parent_dob": "1994-07-22", "parent_nhs_number": "9992206519",
        "parent_address": "The Old Forge, Church Street, Tollesbury CM9 8QD", "parent_postcode": "CM9 8QD",
        "parent_phone": tel("07700 900412"), "parent_email": "harriet.lindqvist@example.com", "parent_language": "English",
        "parent_ethnicity": "British or mixed British", "infant_name": "Otto Lindqvist", "infant_dob": "2026-08-11",
        "infant_nhs_number": "9994065246", "infant_sex": "male", "parent_relationship": "Mother", "reason_for_referral": why,
        "consent_to_referral": "yes",
    })  # fmt: skip


def foster_carer() -> Case:
    """An independent fostering agency: the foster carer is the one referred, the birth mother the other parent."""
    doc = docx.Document()
    line(doc, ("Harbourlight Fostering - request for parent-infant support for a carer and child in placement", "bold"))
    why = (
        "Delphine came to Marjorie at four days old, straight from hospital. She cried for the first five weeks and now hardly "
        "cries "
        "at all. Marjorie has fostered for nineteen years and says this is the first baby she cannot read. She finds herself "
        "doing "
        "everything by the clock."
    )
    grid(doc, [
        ["THE CHILD"],
        ["Name of child", "Delphine Marsh", "Date of birth", "6 May 2026"],
        ["Sex", "F", "Legal status", "Looked after (ICO)"],
        ["Ethnicity", "White and Black African", "Local authority", "Essex County Council"],
        ["THE CARER YOU ARE REFERRING"],
        ["Name of carer", "Marjorie Quilter", "Relationship to child", "Foster carer"],
        ["Carer's address", "Orchard End, Tiptree Road, Great Braxted", "Postcode", "CM8 3EJ"],
        ["Carer's phone", "07700 900423", "Is carer the main caregiver?", "Yes"],
        ["Does carer hold PR?", "No", "Carer's first language", "English"],
        ["BIRTH PARENT"],
        ["Name", "Shona Marsh", "Relationship", "Birth mother"],
        ["Has PR?", "Yes (shared with LA)", "DOB", "25/10/2003"],
        ["PROFESSIONALS"],
        ["Child's social worker", "Emeka Thorne, Essex CSC", "Child's GP", "Dr Lacey, Tiptree Medical Centre"],
        ["Health visitor", "Wendy Ashdown", "IRO", "Paul Kitteridge"],
    ], bold=(0, 2), shaded=(0, 2))  # fmt: skip
    doc.add_paragraph()
    asked(doc, "What is the difficulty between carer and child?", "", why)
    asked(doc, "How does the carer put it?", "", "\"She's no trouble. That's what bothers me.\"")
    asked(doc, "Contact / family time arrangements", "", "Three times a week at the centre in Witham, supervised")
    doc.add_paragraph()
    grid(doc, [["Consent to referral (carer and local authority)", "Yes, both"], ["Person making request", "Anita Fairclough"],
               ["Job title", "Supervising Social Worker"], ["Agency", "Harbourlight Fostering"], ["Tel", "01632 960583"],
               ["Date", "4/11/26"]], bold=(0,), shaded=(0,))  # fmt: skip
    return Case("foster-carer.docx", saved(doc), {
        "referral_date": "2026-11-04", "referrer_name": "Anita Fairclough", "referrer_organisation": "Harbourlight Fostering",
        "referrer_role": "Supervising Social Worker", "referrer_phone": tel("01632 960583"), "infant_name": "Delphine Marsh",
        "infant_dob": "2026-05-06", "infant_sex": "female", "safeguarding_status": "looked_after",
        "infant_ethnicity": "White and Black African", "parent_name": "Marjorie Quilter", "parent_relationship": "Foster carer",
        "parent_address": "Orchard End, Tiptree Road, Great Braxted", "parent_postcode": "CM8 3EJ",
        "parent_phone": tel("07700 900423"), "parent_primary_caregiver": "yes", "parent_responsibility": "no",
        "parent_language": "English", "other_parent_name": "Shona Marsh", "other_parent_relationship": "Birth mother",
        "other_parent_responsibility": "yes", "other_parent_dob": "2003-10-25", "social_worker": "Emeka Thorne, Essex CSC",
        "gp_name": "Dr Lacey", "gp_practice": "Tiptree Medical Centre", "health_visitor": "Wendy Ashdown",
        "reason_for_referral": why, "voice_of_parent": "\"She's no trouble. That's what bothers me.\"",
        "consent_to_referral": "yes",
    })  # fmt: skip


def fnp_short() -> Case:
    """A family nurse's one-page form: wrong-side ticks with the answer written after, blanks, lower case."""
    doc = docx.Document()
    line(doc, ("FAMILY NURSE PARTNERSHIP  |  step-up referral", "bold"))
    why = (
        "ellie is 17 and living with her nan. Teddie-Ray hits out at her face and she laughs and hits back softly, its a game "
        "but his "
        "body is not playing. she was in care herself till 12 and mum is back on the scene which stirs it all up"
    )
    grid(doc, [
        ["Client", "Ellie-Mai Cordell"], ["Client dob", "9/3/09"], ["Client mobile", "07700900434"],
        ["Where living", "77 Rectory Avenue, Rochford ss4 3aw"], ["Client is child's", "mother"],
        ["Child", "Teddie-Ray Cordell"], ["Child dob", "28/11/25"], ["Boy / Girl", "boy"], ["Dad", "Not known"],
        ["GP surgery", "the Rochford surgery on Southend Rd"],
        ["Safe to leave voicemail", f"{OFF} Yes  {OFF} No   no, nan answers it"],
        ["Consent to refer", f"{OFF} Yes  {OFF} No   yes"],
        ["Consent to share records", f"{OFF} Yes  {OFF} No"],
        ["Social care", f"{OFF} None  {OFF} Early help  {OFF} CIN  {OFF} CP  {OFF} LAC    CIN"],
        ["Why now?", why],
        ["In child's shoes...", "is this fun? nobody tells me when to stop"],
        ["Family nurse", "sal wetherby"], ["fnp team / tel", "Rayleigh FNP 01632 960594"], ["date", "20/11/26"],
    ], bold=(0,), shaded=(0,))  # fmt: skip
    return Case("fnp-short.docx", saved(doc), {
        "referral_date": "2026-11-20", "referrer_name": "sal wetherby", "referrer_role": "Family nurse",
        "referrer_organisation": "Rayleigh FNP", "referrer_phone": tel("01632 960594"), "parent_name": "Ellie-Mai Cordell",
        "parent_dob": "2009-03-09", "parent_phone": tel("07700900434"), "parent_relationship": "mother",
        "parent_address": "77 Rectory Avenue, Rochford ss4 3aw", "parent_postcode": "SS4 3AW",
        "infant_name": "Teddie-Ray Cordell", "infant_dob": "2025-11-28", "infant_sex": "male",
        "gp_practice": "the Rochford surgery on Southend Rd", "safe_to_leave_message": "no", "consent_to_referral": "yes", "health_visitor": "sal wetherby",
        "safeguarding_status": "child_in_need", "reason_for_referral": why,
        "voice_of_infant": "is this fun? nobody tells me when to stop",
    })  # fmt: skip


def step_across() -> Case:
    """A talking therapies service's step-across form: portrait table, scores table, additional notes at the end."""
    doc = docx.Document()
    line(doc, ("Talking Therapies Perinatal Pathway", "bold"))
    line(doc, ("Step-across form", "bold"))
    why = (
        "Rebecca completed 12 sessions of CBT for panic. The panic has gone but in the last sessions she began to say that she "
        "does "
        "not feel like Hugo's mother. She avoids bath time and bedtime, which her husband does. Her father was an alcoholic "
        "and she "
        "spent her childhood listening for the key in the door."
    )
    grid(doc, [
        ["Client name:", "Rebecca Attwater"], ["Known as:", "Becks"], ["Client DOB:", "01/10/1989"],
        ["Client address:", "15 Forest Rise, Epping, Essex, CM16 5DN"], ["Preferred contact number:", "07700 900445"],
        ["Can we leave a message?", "Yes"], ["Client email:", "becks.attwater@example.net"], ["Ethnicity:", "White British"],
        ["Preferred language / interpreter required?", "English / No"], ["Any adjustments we should make?",
            "Hard of hearing left ear, "
         "please use video with captions"],
        ["Baby's name and DOB:", "Hugo Attwater, 16/12/2025"], ["Baby's gender:", "Male"], ["Client's relationship to baby:",
            "Mother"],
        ["Partner's name:", "Simon Attwater"], ["GP surgery:", "The Limes Medical Centre, Epping"],
    ], bold=(0,), shaded=(0,))  # fmt: skip
    doc.add_paragraph()
    grid(
        doc,
        [["Measure", "First", "Last"], ["PHQ-9", "14", "6"], ["GAD-7", "18", "5"], ["WSAS", "20", "11"]],
        head=True,
        shaded=(9,),
    )
    doc.add_paragraph()
    asked(doc, "Reason for stepping across", "Please include presenting problem and formulation", why)
    asked(
        doc, "Risk (self, others, from others)", "", "No current risk to self or others. Protective factors: husband, work, GP."
    )
    asked(doc, "Anything else we should know", "", "Returning to work three days a week in January so appointments on "
        "Thursdays or "
          "Fridays only")  # fmt: skip
    line(
        doc,
        "Therapist: Callum Drysdale      Service: West Essex Talking Therapies      Job title: High Intensity Therapist  "
        "    Tel: 01632 960605",
    )
    line(doc, "Has client consented to the step-across?  Yes      Date of form: 19 November 2026")
    return Case("talking-therapies.docx", saved(doc), {
        "referral_date": "2026-11-19", "referrer_name": "Callum Drysdale", "referrer_role": "High Intensity Therapist",
        "referrer_organisation": "West Essex Talking Therapies", "referrer_phone": tel("01632 960605"),
        "parent_name": "Rebecca Attwater", "parent_dob": "1989-10-01", "parent_phone": tel("07700 900445"),
        "parent_address": "15 Forest Rise, Epping, Essex, CM16 5DN", "parent_postcode": "CM16 5DN",
        "safe_to_leave_message": "yes", "parent_email": "becks.attwater@example.net", "parent_ethnicity": "White British",
        "parent_language": "English", "interpreter_needed": "no",
        "accessibility_needs": "Hard of hearing left ear, please use video with captions", "infant_name": "Hugo Attwater",
        "infant_dob": "2025-12-16", "infant_sex": "male", "parent_relationship": "Mother",
            "other_parent_name": "Simon Attwater",
        "gp_practice": "The Limes Medical Centre, Epping", "reason_for_referral": why,
        "risk_details": "No current risk to self or others. Protective factors: husband, work, GP.",
        "other_information": "Returning to work three days a week in January so appointments on Thursdays or Fridays only",
        "consent_to_referral": "yes",
    })  # fmt: skip


def dads_project() -> Case:
    """A fathers' charity: a father with sole care, a self-scored table, sibling table, signature block."""
    doc = docx.Document()
    line(doc, ("DadSpace Essex", "bold"))
    line(doc, "Referral on to specialist services. Please write clearly and in black ink or type.")
    head(doc, "DAD")
    grid(doc, [["Name", "Lorcan Mayhew"], ["Age / DOB", "29 (13.05.97)"], ["Phone", "07700 900456"],
               ["Address", "31 Tamarisk Drive, Clacton-on-Sea, CO15 4TW"], ["Does dad live with baby?",
                   "yes - baby lives only with him"],
               ["Is dad the main carer?", "Yes since August"], ["Does dad have PR?", "Yes, on birth cert"]],
                   bold=(0,))  # fmt: skip
    head(doc, "BABY")
    grid(doc, [["Name", "Primrose Mayhew-Stack"], ["DOB", "27.04.26"], ["Girl/boy", "Girl"]], bold=(0,))
    head(doc, "BABY'S MUM")
    grid(doc, [["Name", "Chelsea Stack"], ["Phone", "07700 900457"], ["PR?", "Yes"]], bold=(0,))
    head(doc, "OTHER CHILDREN AT HOME")
    grid(doc, [["Name", "DOB", "Relationship to baby"], ["Bobby Mayhew", "09.09.2019", "half brother"],
               ["Tia Mayhew", "22.12.2021", "half sister"]], head=True)  # fmt: skip
    head(doc, "HOW DAD RATES THINGS TODAY (1 = rubbish, 10 = brilliant)")
    grid(doc, [["Sleep", "3", "Mates and family", "6", "Being a dad", "4"]])
    why = (
        "Chelsea became very unwell after the birth and has been in hospital since August. Lorcan took over overnight. He does "
        "all "
        "the jobs but says he has 'no idea who she is'. Primrose is quiet with him and loud with everybody else."
    )
    head(doc, "WHY WE ARE REFERRING")
    line(doc, why)
    head(doc, "WHAT DAD SAYS HE WANTS")
    line(doc, "to get that look other dads get off their kids. not to be told hes doing it wrong")
    head(doc, "DAD'S PERMISSION")
    line(doc, "I am happy for DadSpace to refer me:  YES   ", ("NO", "strike"))
    line(doc, "I am happy for my information to be shared with the service:  YES   ", ("NO", "strike"))
    line(doc, "Signed  L Mayhew       Date 06/11/2026")
    head(doc, "WORKER")
    line(doc, "Name: Hassan Birkbeck   Role: Dads' Support Worker   Tel: 01632 960616   Email: hassan@dadspace.example.com")
    line(doc, "Date of referral: 07/11/2026")
    return Case("dads-project.docx", saved(doc), {
        "referral_date": "2026-11-07", "referrer_name": "Hassan Birkbeck", "referrer_role": "Dads' Support Worker",
            "referrer_organisation": "DadSpace Essex",
        "referrer_phone": tel("01632 960616"), "referrer_email": "hassan@dadspace.example.com", "parent_name": "Lorcan Mayhew",
        "parent_dob": "1997-05-13", "parent_relationship": "Father", "parent_phone": tel("07700 900456"),
        "parent_address": "31 Tamarisk Drive, Clacton-on-Sea, CO15 4TW", "parent_postcode": "CO15 4TW",
        "parent_primary_caregiver": "yes", "parent_responsibility": "yes", "infant_name": "Primrose Mayhew-Stack",
        "infant_dob": "2026-04-27", "infant_sex": "female", "other_parent_name": "Chelsea Stack",
        "other_parent_phone": tel("07700 900457"), "other_parent_responsibility": "yes", "other_parent_relationship": "Mother",
        "household": ["Bobby Mayhew, 09.09.2019, half brother", "Tia Mayhew, 22.12.2021, half sister"],
        "reason_for_referral": why,
        "hopes_and_concerns": "to get that look other dads get off their kids. not to be told hes doing it wrong",
        "consent_to_referral": "yes", "consent_to_share": "yes", "consent_date": "2026-11-06",
    })  # fmt: skip


def nursery_baby_room() -> Case:
    """A nursery's SENCo: two narrow tables, a long lower-case account, most of the form blank."""
    doc = docx.Document()
    line(doc, ("Request for Specialist Involvement (Early Years settings) EY7", "bold"))
    grid(doc, [
        ["Part 1 Setting"],
        ["Setting name", "Pippins Day Nursery, Halstead", "Completed by", "Dawn Everleigh"],
        ["Position", "SENCo / baby room lead", "Telephone", "01632 960627"],
        ["Email", "", "Date", "10 / 11 / 2026"],
        ["Part 2 Child"],
        ["Legal surname", "Tremlett", "First names", "Wilfred John"],
        ["Date of birth", "12 / 05 / 2025", "Gender", "boy"],
        ["Home language", "", "Ethnic origin", ""],
        ["Attendance pattern", "mon tue wed 8-6", "Funded place?", "Yes (working parent)"],
        ["Part 3 Parent / carer to be contacted"],
        ["Name", "Gwen Tremlett", "Relationship", "mother"],
        ["Address", "The Cottage, Parsonage Lane, Sible Hedingham, Halstead", "Postcode", "CO9 3PQ"],
        ["Daytime tel", "07700 900467", "Email", "gwen.tremlett@example.com"],
        ["Part 4 Other agencies known to be involved"],
        ["Health visitor", "n/k", "GP", "n/k"],
        ["Social worker", "n/a", "Other", "speech and language (referred oct 2026)"],
    ], bold=(0, 2), shaded=(0, 2))  # fmt: skip
    why = (
        "wilf has been with us since january. he doesnt cry at drop off, he walks in without looking round, and at pick up he "
        "goes "
        "behind the door. mum stands and waits and then says 'see he hates me'. she told my deputy that she had a bad time "
        "after he "
        "was born and was not well for months"
    )
    doc.add_paragraph()
    asked(doc, "Part 5: What is your concern? What have you tried?", "Attach Individual Support Plan if there is one", why)
    asked(doc, "Part 6: Views of parent", "This part must be completed with the parent",
        "she is keen for some help, cried when i said "
          "there was a service. worried about taking more time off work")  # fmt: skip
    asked(doc, "Part 7: Views of child", "For babies and non-verbal children describe what they show you",
        "i keep out of the way till i "
          "know what sort of day it is")  # fmt: skip
    line(doc, "Part 8: Parental consent    I consent to this request   [X] yes  [ ] no      signed G Tremlett   dated 10/11/2026")
    return Case("nursery-baby-room.docx", saved(doc), {
        "referral_date": "2026-11-10", "referrer_name": "Dawn Everleigh", "referrer_role": "SENCo / baby room lead",
        "referrer_organisation": "Pippins Day Nursery, Halstead", "referrer_phone": tel("01632 960627"),
        "infant_name": "Wilfred John Tremlett", "infant_dob": "2025-05-12", "infant_sex": "male",
            "parent_name": "Gwen Tremlett",
        "parent_relationship": "mother", "parent_address": "The Cottage, Parsonage Lane, Sible Hedingham, Halstead",
        "parent_postcode": "CO9 3PQ", "parent_phone": tel("07700 900467"), "parent_email": "gwen.tremlett@example.com",
        "reason_for_referral": why, "voice_of_parent": "she is keen for some help, cried when i said there was a service. "
            "worried about "
        "taking more time off work",
        "voice_of_infant": "i keep out of the way till i know what sort of day it is", "consent_to_referral": "yes",
        "consent_date": "2026-11-10", "other_services": "speech and language (referred oct 2026)",
    })  # fmt: skip


def council_pip() -> Case:
    """A council parent-infant team: consent table with separate ticks, ethnicity tick list, free boxes under prompts."""
    doc = docx.Document()
    line(doc, ("Parent-Infant Pathway. Referral form (professionals)", "bold"))
    head(doc, "A. Referrer")
    grid(doc, [["Name and designation", "Saffron Quayle, Parent-Infant Pathway Navigator"], ["Team", "Tendring Best Start"],
               ["Work address", "Green Lodge, Old Road, Clacton-on-Sea CO15 1HX"], ["Contact no", "01632 960638"],
               ["Secure email", "saffron.quayle@beststart.example.net"], ["Date of referral", "02.11.2026"]],
                   bold=(0,))  # fmt: skip
    head(doc, "B. Baby")
    grid(doc, [["Baby's full name", "Ayaan Chowdhury-Bell"], ["Baby's date of birth (or due date)", "29.05.2026"],
               ["Baby's NHS number", "999 599 3708"], ["Sex at birth", f"{OFF} Female  {ON} Male"],
               ["Weeks at birth", "39+6"],
               ["Baby's ethnicity", f"{OFF} White British  {OFF} Black African  {OFF} Asian Bangladeshi  {ON} Mixed White and "
                   f"Asian"]],
         bold=(0,))  # fmt: skip
    head(doc, "C. Caregiver referred")
    grid(doc, [["Full name", "Nasrin Chowdhury"], ["Relationship to baby",
        f"{ON} Mother  {OFF} Father  {OFF} Grandparent  {OFF} Other"],
               ["Date of birth", "17.03.1995"], ["NHS number", "999 684 9953"],
               ["Address", "60 Frinton Road\nHolland-on-Sea CO15 5UR"], ["Postcode", "see above"], ["Mobile", "07700 900478"],
               ["Language / interpreter", f"Sylheti     Interpreter {ON} Yes {OFF} No"],
               ["Other caregiver", "Jordan Bell (father)"], ["Other caregiver's phone", "07700 900479"]],
                   bold=(0,))  # fmt: skip
    head(doc, "D. GP")
    grid(doc, [["Name of GP", "Dr Prendergast"], ["Surgery", "Frinton Road Medical Centre"]], bold=(0,))
    why = (
        "Nasrin moved to Clacton to be with Jordan and sees nobody who speaks her language. She holds Ayaan on her lap facing "
        "the "
        "television all day. She told the interpreter that she thinks he understands Jordan and not her."
    )
    head(doc, "E. The relationship")
    line(doc, ("Please describe your concerns about the relationship between caregiver and baby", "bold"))
    line(doc, why)
    line(doc, ("Caregiver's own account", "bold"))
    line(doc, "Says her mother would know what to do with a boy. Misses her. Not sure what talking can change but will come.")
    line(doc, ("Other caregiver's account", "bold"))
    line(doc, "Jordan would like her to have someone to talk to. He thinks she is homesick.")
    head(doc, "F. Permissions")
    grid(doc, [["", "Yes", "No", "Not asked"], ["Caregiver agrees to referral", ON, OFF, OFF],
               ["Caregiver agrees to us contacting GP and HV and sharing information", OFF, ON, OFF],
               ["We may leave a voicemail", ON, OFF, OFF]], head=True)  # fmt: skip
    return Case("council-pip.docx", saved(doc), {
        "referral_date": "2026-11-02", "referrer_name": "Saffron Quayle", "referrer_role": "Parent-Infant Pathway Navigator",
        "referrer_organisation": "Tendring Best Start", "referrer_address": "Green Lodge, Old Road, Clacton-on-Sea CO15 1HX",
        "referrer_phone": tel("01632 960638"), "referrer_email": "saffron.quayle@beststart.example.net",
        "infant_name": "Ayaan Chowdhury-Bell", "infant_dob": "2026-05-29", "infant_nhs_number": "9995993708",
            "infant_sex": "male",
        "gestation_at_birth": "39+6", "infant_ethnicity": "Mixed White and Asian", "parent_name": "Nasrin Chowdhury",
        "parent_relationship": "Mother", "parent_dob": "1995-03-17", "parent_nhs_number": "9996849953",
        "parent_address": "60 Frinton Road, Holland-on-Sea CO15 5UR", "parent_postcode": "CO15 5UR",
            "parent_phone": tel("07700 900478"),
        "parent_language": "Sylheti", "interpreter_needed": "yes", "other_parent_name": "Jordan Bell",
        "other_parent_relationship": "father", "other_parent_phone": tel("07700 900479"), "gp_name": "Dr Prendergast",
        "gp_practice": "Frinton Road Medical Centre", "reason_for_referral": why,
        "voice_of_parent": "Says her mother would know what to do with a boy. Misses her. Not sure what talking can change but "
            "will "
        "come.",
        "voice_of_other_parent": "Jordan would like her to have someone to talk to. He thinks she is homesick.",
        "consent_to_referral": "yes", "consent_to_share": "no", "safe_to_leave_message": "yes",
    })  # fmt: skip


def refuge_worker() -> Case:
    """A refuge's form: safe contact notes, withheld address, extra notes squeezed in the answer cells."""
    doc = docx.Document()
    line(doc, ("CONFIDENTIAL - refuge resident support referral", "bold"))
    why = (
        "Bianca fled here with Luca in September. He is clingy with every woman in the house and screams if she puts him down, "
        "then "
        "bites her. She says he bites because he is 'his dad all over'. She was hit by her stepfather as a child and is "
        "frightened "
        "she will hit Luca."
    )
    grid(doc, [
        ["Resident", "Bianca Costello-Reyes", "D.O.B.", "08/08/2000"],
        ["Nationality / ethnicity", "White Irish", "Language", "English"],
        ["Safe number", "07700 900489 - Bianca only, mornings", "Safe to leave message?", "yes on this number"],
        ["Correspondence address", "c/o PO Box 19, Chelmsford CM1 1QH"],
        ["Child", "Luca Reyes", "D.O.B.", "02/10/2025"],
        ["Sex", "M", "Resident is child's", "Mother"],
        ["Child's father", "Marco Reyes", "Does he have PR?", "Yes"],
        ["GP registered with", "Whitley House Surgery", "Health visitor", "TBC"],
        ["Social worker", "Ade Martens, Essex Assessment Team", "Current plan", "Child in Need"],
    ], bold=(0, 2), shaded=(0, 2))  # fmt: skip
    doc.add_paragraph()
    asked(doc, "Support needed and why", "", why)
    asked(doc, "Current risk (attach DASH if over 14)", "", "DASH 18 in September. No contact since. Marco does not know the "
        "location. "
          "Police marker on her phone.")  # fmt: skip
    asked(doc, "Resident's hopes", "", "To stop being scared of her own son and for someone to like him")
    doc.add_paragraph()
    grid(doc, [["Consent of resident", "Yes"], ["Worker", "Cheryl Anstruther"], ["Worker's role", "Children's Refuge Worker"],
               ["Organisation", "Safe Harbour Essex"], ["Worker tel", "01632 960649"], ["Date", "18th November 2026"]],
         bold=(0,), shaded=(0,))  # fmt: skip
    return Case("refuge-worker.docx", saved(doc), {
        "referral_date": "2026-11-18", "referrer_name": "Cheryl Anstruther", "referrer_role": "Children's Refuge Worker",
        "referrer_organisation": "Safe Harbour Essex", "referrer_phone": tel("01632 960649"),
        "parent_name": "Bianca Costello-Reyes", "parent_dob": "2000-08-08", "parent_ethnicity": "White Irish",
        "parent_language": "English", "parent_phone": tel("07700 900489"), "safe_to_leave_message": "yes",
        "parent_address": "c/o PO Box 19, Chelmsford CM1 1QH", "parent_postcode": "CM1 1QH", "infant_name": "Luca Reyes",
        "infant_dob": "2025-10-02", "infant_sex": "male", "parent_relationship": "Mother", "other_parent_name": "Marco Reyes",
        "other_parent_relationship": "Father", "other_parent_responsibility": "yes",
        "gp_practice": "Whitley House Surgery", "social_worker": "Ade Martens, Essex Assessment Team",
        "safeguarding_status": "child_in_need", "reason_for_referral": why,
        "risk_details": "DASH 18 in September. No contact since. Marco does not know the location. Police marker on her phone.",
        "hopes_and_concerns": "To stop being scared of her own son and for someone to like him", "consent_to_referral": "yes",
    })  # fmt: skip


def nested_tables() -> Case:
    """Odd: an outer frame table whose cells hold the real tables."""

    def inner(*rows: tuple[str, str]) -> str:
        return tbl(*(tr(label(one), tc(two)) for one, two in rows)) + "<w:p/>"

    why = (
        "Both grandparents live in the house and Freya is passed between four adults. Megan says she gets her 'back' only to "
        "feed. "
        "Freya gazes at the grandmother and looks past Megan. Megan was raised by this grandmother after her own mother died."
    )
    body = (
        p(r("Referral form PB1 (2026)", STRONG))
        + p("Please complete every box in type")
        + tbl(
            tr(
                tc(
                    p(r("PARENT", STRONG)),
                    inner(
                        ("Name", "Megan Sutcliffe-Dray"),
                        ("DOB", "04/04/1999"),
                        ("NHS no", "9997410297"),
                        ("Tel", "07700 900490"),
                        ("Address", "102 Noak Bridge Lane, Basildon SS15 4JJ"),
                        ("Relation to baby", "Mother"),
                    ),
                ),
                tc(
                    p(r("BABY", STRONG)),
                    inner(
                        ("Name", "Freya Sutcliffe-Dray"),
                        ("DOB", "15/06/2026"),
                        ("NHS no", "9993493627"),
                        ("Sex", "Female"),
                        ("Gestation at birth", "40+3"),
                    ),
                ),
            ),
            tr(
                tc(p(r("GP", STRONG)), inner(("Doctor", "Dr Nwosu"), ("Practice", "Noak Bridge Medical Centre"))),
                tc(
                    p(r("REFERRER", STRONG)),
                    inner(
                        ("Name", "Lindsey Harcastle"), ("Role", "Health Visitor"), ("Tel", "01632 960650"), ("Date", "07/11/2026")
                    ),
                ),
            ),
            tr(over(f"Reason for referral\n{why}", 2)),
            tr(
                tc(
                    p(r("CONSENT", STRONG)),
                    inner(("Parent consents to referral", "Yes"), ("Consents to information sharing", "Yes")),
                ),
                tc(
                    p(r("HOUSEHOLD", STRONG)),
                    tbl(
                        tr(label("Name"), label("DOB"), label("Relationship")),
                        tr("Sandra Dray", "1958", "Maternal grandmother"),
                        tr("Keith Dray", "1955", "Maternal grandfather"),
                    )
                    + "<w:p/>",
                ),
            ),
        )
    )
    return Case("nested-tables.docx", packed(body), {
        "parent_name": "Megan Sutcliffe-Dray", "parent_dob": "1999-04-04", "parent_nhs_number": "9997410297",
        "parent_phone": tel("07700 900490"), "parent_address": "102 Noak Bridge Lane, Basildon SS15 4JJ",
        "parent_postcode": "SS15 4JJ", "parent_relationship": "Mother", "infant_name": "Freya Sutcliffe-Dray",
        "infant_dob": "2026-06-15", "infant_nhs_number": "9993493627", "infant_sex": "female", "gestation_at_birth": "40+3",
        "gp_name": "Dr Nwosu", "gp_practice": "Noak Bridge Medical Centre", "referrer_name": "Lindsey Harcastle",
        "referrer_role": "Health Visitor", "referrer_phone": tel("01632 960650"), "referral_date": "2026-11-07",
        "reason_for_referral": why, "consent_to_referral": "yes", "consent_to_share": "yes",
        "household": ["Sandra Dray, 1958, Maternal grandmother", "Keith Dray, 1955, Maternal grandfather"],
    })  # fmt: skip


def floating_boxes() -> Case:
    """Odd: a designed flyer-like form, each block in a floating text box with its VML twin."""

    def floating(at: int, *paras: str) -> str:
        inner = "".join(paras)
        anchor = (
            f'<wp:anchor distT="0" distB="0" distL="0" distR="0" simplePos="0" relativeHeight="{at}" behindDoc="0" locked="0" '
            'layoutInCell="1" allowOverlap="1"><wp:simplePos x="0" y="0"/><wp:positionH relativeFrom="column"><wp:posOffset>0'
            f"</wp:posOffset></wp:positionH><wp:positionV "
            f'relativeFrom="page"><wp:posOffset>{at * 1800000}</wp:posOffset></wp:positionV>'
            f'<wp:extent cx="5400000" cy="1700000"/><wp:wrapNone/><wp:docPr id="{at}" name="Text Box '
            f'{at}"/><a:graphic><a:graphicData '
            'uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:wsp><wps:cNvSpPr '
            'txBox="1"/><wps:spPr/>'
            f"<wps:txbx><w:txbxContent>{inner}</w:txbxContent></wps:txbx><wps:bodyPr/></wps:wsp></a:graphicData></a:graphic>"
            "</wp:anchor>"
        )
        twin = f'<w:pict><v:shape id="s{at}"><v:textbox><w:txbxContent>{inner}</w:txbxContent></v:textbox></v:shape></w:pict>'
        both = (
            f'<mc:AlternateContent><mc:Choice Requires="wps"><w:drawing>{anchor}</w:drawing></mc:Choice>'
            f"<mc:Fallback>{twin}</mc:Fallback></mc:AlternateContent>"
        )
        return f"<w:p><w:r>{both}</w:r></w:p>"

    def pair(name: str, value: str) -> str:
        return p(r(f"{name}: ", STRONG), r(value))

    why = (
        "Tobias has had two operations on his cleft palate and Yasmin fed him by syringe for months. She says feeding was all "
        "they "
        "were and now that he eats she does not know what to do with him. He laughs with his dad and goes stiff in her arms."
    )
    body = (
        p(r("Cuddles and Co. baby bank and drop-in: PASS-ON FORM", STRONG))
        + floating(
            1,
            p(r("Mum or dad", STRONG)),
            pair("Name", "Yasmin Elphinstone"),
            pair("Phone", "07700 900501"),
            pair("Address", "9 Mersea View, West Mersea, Colchester CO5 8TL"),
            pair("Relationship to baby", "Mother"),
        )
        + floating(
            2,
            p(r("Baby", STRONG)),
            pair("Name", "Tobias Elphinstone"),
            pair("Date of birth", "31 October 2025"),
            pair("Boy or girl", "Boy"),
        )
        + floating(3, p(r("Why are you passing this family on?", STRONG)), p(why))
        + floating(
            4,
            p(r("Who are you?", STRONG)),
            pair("Your name", "Joan Petherick"),
            pair("Your role", "Drop-in lead"),
            pair("Your phone", "01632 960661"),
            pair("Today's date", "14 November 2026"),
            pair("Has mum or dad said yes to this referral?", "Yes"),
        )
    )
    return Case("text-boxes.docx", packed(body), {
        "parent_name": "Yasmin Elphinstone", "parent_phone": tel("07700 900501"), "parent_relationship": "Mother",
        "parent_address": "9 Mersea View, West Mersea, Colchester CO5 8TL", "parent_postcode": "CO5 8TL",
        "infant_name": "Tobias Elphinstone", "infant_dob": "2025-10-31", "infant_sex": "male", "reason_for_referral": why,
        "referrer_name": "Joan Petherick", "referrer_role": "Drop-in lead", "referrer_phone": tel("01632 960661"),
        "referrer_organisation": "Cuddles and Co. baby bank and drop-in", "referral_date": "2026-11-14",
        "consent_to_referral": "yes",
    })  # fmt: skip


def tabbed_lines() -> Case:
    """Odd: no tables at all; dotted leaders and tab stops, two pairs a line."""
    doc = docx.Document()

    def tabs(*texts: str) -> None:
        paragraph = doc.add_paragraph()
        stops = paragraph.paragraph_format.tab_stops
        stops.add_tab_stop(Cm(4))
        stops.add_tab_stop(Cm(9), WD_TAB_ALIGNMENT.LEFT, WD_TAB_LEADER.DOTS)
        stops.add_tab_stop(Cm(12.5))
        paragraph.add_run("\t".join(texts))

    line(doc, ("REFERRAL TO PARENT INFANT MENTAL HEALTH", "bold"))
    line(doc, ("Section 1  Client", "underline"))
    tabs("Name of parent:", "Oluwaseun Batts", "NHS no:", "999 252 5371")
    tabs("Date of birth:", "12/12/1993", "Ethnicity:", "Black British")
    tabs("Address:", "5 Lime Kiln Close, Grays", "Postcode:", "RM17 6QJ")
    tabs("Telephone:", "07700 900512", "Email:", "")
    tabs("Relation to child:", "Mother", "Interpreter:", "No")
    line(doc, ("Section 2  Infant", "underline"))
    tabs("Name:", "Tiwa Batts", "DOB:", "08/03/2026")
    tabs("Sex:", "F", "NHS no:", "")
    line(doc, ("Section 3  Professionals", "underline"))
    tabs("GP:", "Dr Vane", "Surgery:", "Milton Road Surgery, Grays")
    tabs("Health visitor:", "Isla Cooksey", "Social worker:", "n/a")
    tabs("Midwife:", "", "CMHT:", "N/A")
    line(doc, ("Section 4  Concerns", "underline"))
    why = (
        "Seun lost her sister in the week Tiwa was born and organised the funeral before she left hospital. She has not cried. "
        "She "
        "says she cannot look at Tiwa without seeing her sister and asks the church aunties to take her."
    )
    line(doc, "Reason for referral:")
    line(doc, why)
    line(doc, "Any risks:")
    line(doc, "None known")
    line(doc, ("Section 5  Consent and referrer", "underline"))
    tabs("Consent given:", "Yes", "Date of consent:", "16/11/2026")
    tabs("Referrer:", "Precious Lidgate", "Job title:", "Community Midwifery Support Worker")
    tabs("Organisation:", "Thurrock Maternity Hub", "Tel:", "01632 960672")
    tabs("Date of referral:", "17/11/2026")
    return Case("tabbed-lines.docx", saved(doc), {
        "referral_date": "2026-11-17", "referrer_name": "Precious Lidgate",
            "referrer_role": "Community Midwifery Support Worker",
        "referrer_organisation": "Thurrock Maternity Hub", "referrer_phone": tel("01632 960672"),
            "parent_name": "Oluwaseun Batts",
        "parent_nhs_number": "9992525371", "parent_dob": "1993-12-12", "parent_ethnicity": "Black British",
        "parent_address": "5 Lime Kiln Close, Grays", "parent_postcode": "RM17 6QJ", "parent_phone": tel("07700 900512"),
        "parent_relationship": "Mother", "interpreter_needed": "no", "infant_name": "Tiwa Batts", "infant_dob": "2026-03-08",
        "infant_sex": "female", "gp_name": "Dr Vane", "gp_practice": "Milton Road Surgery, Grays",
            "health_visitor": "Isla Cooksey",
        "reason_for_referral": why, "risk_details": "None known",
        "consent_to_referral": "yes", "consent_date": "2026-11-16",
    })  # fmt: skip


def content_controls() -> Case:
    """Odd: a form of content controls, in tables and in running lines, several prompts left as they were."""

    def row(name: str, value: str) -> str:
        return tr(label(name), tc(p(value)))

    def yn(yes: bool, no: bool) -> str:
        left, right = (box("1" if on else "0", ON if on else OFF) for on in (yes, no))
        return f"{left}{r(' Yes  ')}{right}{r(' No')}"

    why = (
        "Georgia was told at twenty weeks that Pearl had Down syndrome and was advised she might want to end the pregnancy. "
        "She did "
        "not, and says everyone still looks at her as if she made a mistake. She keeps Pearl covered in the pram and does not "
        "like "
        "to be seen talking to her."
    )
    voice = "I look for your face and there is a blanket."
    body = (
        p(r("Infant and Family Emotional Wellbeing: electronic referral", STRONG))
        + tbl(
            row("Date of referral", day("10/11/2026", "2026-11-10")),
            row("Referrer", sdt(r("Morwenna Hale"))),
            row("Profession", pick("Health visitor", "Midwife", "GP", "Social worker")),
            row("Organisation", sdt(r("Uttlesford Healthy Child Service"))),
            row("Telephone", sdt(r("01632 960683"))),
            row("Email", prompt("Click or tap here to enter text.")),
        )
        + p(r("Infant", STRONG))
        + tbl(
            row("Full name", sdt(r("Pearl Hathersage"))),
            row("Date of birth", day("18/07/2026", "2026-07-18")),
            row("NHS number", sdt(r("999 793 2358"))),
            row("Sex", pick("Female", "Male", "Other")),
            row("Ethnicity", pick("White British", "Any other", "Not stated")),
        )
        + p(r("Parent or carer referred", STRONG))
        + tbl(
            row("Full name", sdt(r("Georgia Hathersage"))),
            row("Date of birth", prompt("Click or tap to enter a date.")),
            row("Relationship to infant", pick("Mother", "Father", "Other carer")),
            row("Address", sdt(r("Barley Mow, Stebbing Road, Felsted"))),
            row("Postcode", sdt(r("CM6 3LQ"))),
            row("Telephone", sdt(r("07700 900523"))),
            row("Primary caregiver?", yn(True, False)),
            row("Interpreter needed?", yn(False, True)),
            row("Safe to leave a voicemail?", yn(True, False)),
            row("Accessibility needs", prompt("Click or tap here to enter text.")),
        )
        + p(r("Other parent or carer", STRONG))
        + tbl(
            row("Full name", sdt(r("Kit Ballantyne"))),
            row("Relationship to infant", pick("Father", "Mother", "Other carer")),
            row("Telephone", prompt("Click or tap here to enter text.")),
        )
        + p(r("Safeguarding status: ", STRONG), pick("None", "Early help", "Child in need", "Child protection", "Looked after"))
        + p(r("GP practice: ", STRONG), sdt(r("John Tasker House, Dunmow")))
        + p(r("Reason for referral", STRONG))
        + sdt(p(why))
        + p(r("Voice of the infant", STRONG))
        + sdt(p(voice))
        + p(r("Voice of the other parent", STRONG))
        + p(prompt("Click or tap here to enter text. Leave blank if not available."))
        + p(r("The parent consents to this referral ", STRONG), yn(True, False))
    )
    return Case("content-controls.docx", packed(body), {
        "referral_date": "2026-11-10", "referrer_name": "Morwenna Hale", "referrer_role": "Health visitor",
        "referrer_organisation": "Uttlesford Healthy Child Service", "referrer_phone": tel("01632 960683"),
        "infant_name": "Pearl Hathersage", "infant_dob": "2026-07-18", "infant_nhs_number": "9997932358",
            "infant_sex": "female",
        "infant_ethnicity": "White British", "parent_name": "Georgia Hathersage", "parent_relationship": "Mother",
        "parent_address": "Barley Mow, Stebbing Road, Felsted", "parent_postcode": "CM6 3LQ",
            "parent_phone": tel("07700 900523"),
        "parent_primary_caregiver": "yes", "interpreter_needed": "no", "safe_to_leave_message": "yes",
        "other_parent_name": "Kit Ballantyne", "other_parent_relationship": "Father", "safeguarding_status": "none",
        "gp_practice": "John Tasker House, Dunmow", "reason_for_referral": why, "voice_of_infant": voice,
        "consent_to_referral": "yes",
    })  # fmt: skip


def legacy_fields() -> Case:
    """Odd: a locked form of legacy fields: FORMTEXT, FORMCHECKBOX and FORMDROPDOWN, empty ones among them."""

    def row(*pairs: str) -> str:
        return tr(*(label(one) if at % 2 == 0 else tc(p(one)) for at, one in enumerate(pairs)))

    why = (
        "Denise has had full care of her grandson Harley since April under a Special Guardianship Order. Her daughter Kayleigh "
        "lives "
        "round the corner and calls in. Harley cries when Kayleigh arrives and when she goes, and Denise finds herself handing "
        "him "
        "over without a word. She is grieving for the daughter she had."
    )
    body = (
        p(r("SPECIAL GUARDIANSHIP SUPPORT", STRONG))
        + p(r("Health referral (protected form - use TAB to move between fields)"))
        + tbl(
            tr(over("CHILD", 4, STRONG, "BFBFBF")),
            row("Forename", typed("Harley"), "Surname", typed("Dunsford")),
            row("DOB", typed("24/01/2026"), "Gender", chosen(1, "Please select", "Male", "Female")),
            row("NHS No", typed("9996249379"), "Ethnicity", typed("White British")),
            tr(over("CARER", 4, STRONG, "BFBFBF")),
            row("Forename", typed("Denise"), "Surname", typed("Dunsford")),
            row("DOB", typed(), "Relationship to child", typed("Maternal grandmother (special guardian)")),
            row("Address", typed("40 Coptfold Gardens, Brentwood"), "Postcode", typed("CM14 4ZX")),
            row("Mobile", typed("07700 900534"), "Landline", typed()),
            row(
                "Main caregiver",
                f"{tick(True)}{r(' Yes ')}{tick(False)}{r(' No')}",
                "Parental responsibility",
                f"{tick(True)}{r(' Yes ')}{tick(False)}{r(' No')}",
            ),
            tr(over("BIRTH PARENT", 4, STRONG, "BFBFBF")),
            row("Name", typed("Kayleigh Dunsford"), "Relationship", chosen(1, "Please select", "Mother", "Father")),
            row("Telephone", typed(), "DOB", typed("06/06/2005")),
            tr(over("PROFESSIONALS", 4, STRONG, "BFBFBF")),
            row("GP", typed("Dr Ilic"), "Practice", typed("Tile House Surgery")),
            row("Health visitor", typed("Moira Spencely"), "Mental health team", typed()),
        )
        + p(
            r("Safeguarding: ", STRONG),
            tick(False),
            r(" CP  "),
            tick(False),
            r(" CIN  "),
            tick(False),
            r(" Early Help  "),
            tick(True),
            r(" None"),
        )
        + p(r("Reason for referral:", STRONG))
        + p(typed(why))
        + p(r("Carer's hopes and concerns:", STRONG))
        + p(typed("To know whether she is doing right by both of them."))
        + p(
            r("Consent to referral obtained: ", STRONG),
            tick(True),
            r(" Yes  "),
            tick(False),
            r(" No    Date: "),
            typed("09/11/2026"),
        )
        + p(r("Referring officer: ", STRONG), typed("Roderick Amberley"))
        + p(r("Position: ", STRONG), typed("SGO Support Worker"))
        + p(r("Team: ", STRONG), typed("Kinship and Connected Carers Team"))
        + p(r("Telephone: ", STRONG), typed("01632 960694"))
    )
    return Case("legacy-fields.docx", packed(body), {
        "infant_name": "Harley Dunsford", "infant_dob": "2026-01-24", "infant_sex": "male", "infant_nhs_number": "9996249379",
        "infant_ethnicity": "White British", "parent_name": "Denise Dunsford",
        "parent_relationship": "Maternal grandmother (special guardian)", "parent_address": "40 Coptfold Gardens, Brentwood",
        "parent_postcode": "CM14 4ZX", "parent_phone": tel("07700 900534"), "parent_primary_caregiver": "yes",
        "parent_responsibility": "yes", "other_parent_name": "Kayleigh Dunsford", "other_parent_relationship": "Mother",
        "other_parent_dob": "2005-06-06", "gp_name": "Dr Ilic", "gp_practice": "Tile House Surgery",
        "health_visitor": "Moira Spencely", "safeguarding_status": "none", "reason_for_referral": why,
        "hopes_and_concerns": "To know whether she is doing right by both of them.", "consent_to_referral": "yes",
        "consent_date": "2026-11-09", "referrer_name": "Roderick Amberley", "referrer_role": "SGO Support Worker",
        "referrer_phone": tel("01632 960694"), "referrer_organisation": "Kinship and Connected Carers Team",
    })  # fmt: skip


def numbered_questions() -> Case:
    """Odd: an interview of numbered questions, the answers in plain paragraphs under them, an antenatal family."""
    doc = docx.Document()
    line(doc, ("Questions for professionals making a referral during pregnancy", "bold"))
    why = (
        "Charlotte was in residential care from nine and had her first baby, Mason, adopted in 2020. She plans to keep this "
        "baby and "
        "the pre-birth assessment supports that. She is scared to buy anything. She hides her bump and talks about 'if they "
        "let me'."
    )
    answers = (
        ("What is the full name of the parent you are referring?", "Charlotte Ann Winterbourne"),
        ("How is this parent related to the unborn baby?", "Mother"),
        ("Her date of birth?", "1st May 2000"),
        ("Her NHS number, if you have it?", "999 102 5448"),
        ("Where does she live? Please include the postcode.", "Room 4, Beacon House, 12 Station Road, Harlow CM20 2BJ"),
        ("What is the best number to reach her on?", "07700 900545"),
        ("Can we leave a message on it?", "Yes"),
        ("When is the baby due?", "27 January 2027"),
        ("How many weeks pregnant is she today?", "29+5"),
        ("Who is the baby's other parent, and how can he or she be contacted?", "Liam Osgood, 07700 900546"),
        ("Is there a social worker, and who?", "Fatima Greaves, Pre-Birth Team, Harlow"),
        ("What is the safeguarding status of the unborn baby?", "Child in need"),
        ("Who is her GP and which surgery?", "Dr Tennyson, Old Harlow Health Centre"),
        ("Who is her midwife?", "Bea Lockyer"),
        ("Why are you referring her now?", why),
        ("What does she hope for from this referral?", "Somebody who has met mums like her and not got shocked."),
        ("Does she know about this referral and agree to it?", "Yes"),
        ("And to our sharing information with the people named above?", "Yes"),
        ("Your name?", "Ottilie Barraclough"),
        ("Your job and where you work?", "Leaving Care Personal Adviser, Essex Leaving Care West"),
        ("Your phone number and email?", "01632 960706, ottilie.barraclough@leavingcare.example.org"),
        ("Today's date?", "17 November 2026"),
    )
    for number, (question, answer) in enumerate(answers, 1):
        line(doc, (f"{number}. {question}", "bold"))
        line(doc, answer)
    return Case("numbered-questions.docx", saved(doc), {
        "referral_date": "2026-11-17", "referrer_name": "Ottilie Barraclough", "referrer_role": "Leaving Care Personal Adviser",
        "referrer_organisation": "Essex Leaving Care West", "referrer_phone": tel("01632 960706"),
        "referrer_email": "ottilie.barraclough@leavingcare.example.org", "infant_due_date": "2027-01-27",
            "gestation_now": "29+5",
        "parent_name": "Charlotte Ann Winterbourne", "parent_relationship": "Mother", "parent_dob": "2000-05-01",
        "parent_nhs_number": "9991025448", "parent_address": "Room 4, Beacon House, 12 Station Road, Harlow CM20 2BJ",
        "parent_postcode": "CM20 2BJ", "parent_phone": tel("07700 900545"), "safe_to_leave_message": "yes",
        "other_parent_name": "Liam Osgood", "other_parent_phone": tel("07700 900546"),
        "social_worker": "Fatima Greaves, Pre-Birth Team, Harlow", "safeguarding_status": "child_in_need",
            "gp_name": "Dr Tennyson",
        "gp_practice": "Old Harlow Health Centre", "midwife": "Bea Lockyer", "reason_for_referral": why,
        "hopes_and_concerns": "Somebody who has met mums like her and not got shocked.", "consent_to_referral": "yes",
        "consent_to_share": "yes",
    })  # fmt: skip


def newsletter_columns() -> Case:
    """Odd: a newsletter-like section of two columns, labels as small heads with the answer on the next line."""
    doc = docx.Document()
    line(doc, ("The Nest. A place for parents and babies in Castle Point", "bold"))
    line(doc, "Handing a family on: please fill in what you can")
    columns = OxmlElement("w:cols")
    columns.set(qn("w:num"), "2")
    columns.set(qn("w:space"), "400")
    sect = doc.sections[0]._sectPr
    for old in sect.findall(qn("w:cols")):
        sect.remove(old)
    sect.append(columns)
    why = (
        "Asha comes to the Nest most days. Since Rafe started to crawl she follows him with a wipe and lifts him away from the "
        "other "
        "babies. He has stopped bringing her things. She says she was in hospital as a child for a long time and nobody was "
        "allowed to touch her."
    )
    for name, value in (
        ("Parent's name", "Asha Merriweather"), ("Parent's mobile", "07700 900556"), ("Parent's email",
            "asha.merri@example.com"),
        ("Where they live", "18 Kiln Road, Thundersley, Benfleet SS7 1TX"), ("Baby's name", "Rafe Merriweather"),
        ("Baby's birthday", "11 February 2026"), ("Boy or girl?", "Boy"), ("How is the parent related to the baby?", "Mother"),
        ("Other parent", "Gavin Merriweather"), ("Family GP", "Dr Kumarasinghe, Rushbottom Lane Surgery"),
        ("Health visitor", "Sinead Allardyce"), ("What worries you?", why),
        ("What does the parent say?", "'I know I'm doing it. I can see his face go. I can't stop.'"),
        ("What might the baby say?", "'Let me get messy, I'll come back.'"), ("Is the parent happy for us to pass this on?",
            "Yes"),
        ("Your name", "Trevor Lindley"), ("Your job", "Play and Stay Leader"), ("Where you work", "The Nest, Castle Point"),
            ("Your number", "01632 960717"),
        ("Date", "12 November 2026"),
    ):  # fmt: skip
        line(doc, (name, "bold"))
        line(doc, value)
    return Case("two-columns.docx", saved(doc), {
        "referral_date": "2026-11-12", "referrer_name": "Trevor Lindley", "referrer_role": "Play and Stay Leader",
        "referrer_phone": tel("01632 960717"), "referrer_organisation": "The Nest, Castle Point",
            "parent_name": "Asha Merriweather",
        "parent_phone": tel("07700 900556"), "parent_email": "asha.merri@example.com",
        "parent_address": "18 Kiln Road, Thundersley, Benfleet SS7 1TX", "parent_postcode": "SS7 1TX",
        "parent_relationship": "Mother", "infant_name": "Rafe Merriweather", "infant_dob": "2026-02-11", "infant_sex": "male",
        "other_parent_name": "Gavin Merriweather", "gp_name": "Dr Kumarasinghe", "gp_practice": "Rushbottom Lane Surgery",
        "health_visitor": "Sinead Allardyce", "reason_for_referral": why,
        "voice_of_parent": "'I know I'm doing it. I can see his face go. I can't stop.'",
        "voice_of_infant": "'Let me get messy, I'll come back.'", "consent_to_referral": "yes",
    })  # fmt: skip


def landscape_grid() -> Case:
    """Odd: a landscape page, four columns side by side (baby, mother, father, referrer), a row for each kind of fact."""
    doc = docx.Document()
    section = doc.sections[0]
    section.orientation = WD_ORIENT.LANDSCAPE
    section.page_width, section.page_height = section.page_height, section.page_width
    line(doc, ("PARENT-INFANT REFERRAL", "bold"), "   One page only. Landscape. Please email securely.")
    grid(doc, [
        ["", "Baby", "Mother (referred)", "Father"],
        ["Full name", "Emlyn Garraway", "Bronwen Garraway", "Stuart Garraway"],
        ["Date of birth", "05/12/2025", "16/10/1992", "03/03/1987"],
        ["NHS number", "9993935387", "9991297286", ""],
        ["Ethnicity", "White Welsh/British", "White Welsh", ""],
        ["Phone", "", "07700 900567", "07700 900568"],
        ["Parental responsibility", "", "Yes", "Yes"],
    ], head=True, shaded=(0,), bold=(0,))  # fmt: skip
    doc.add_paragraph()
    why = (
        "Bronwen had a haemorrhage after Emlyn's birth and spent six days in intensive care. Stuart fed and changed him. She "
        "came "
        "home to a baby who looked for somebody else and she says she has been applying for the job ever since."
    )
    grid(doc, [["Family address", "Holly Bank, Mill Road, Stock, Ingatestone CM4 9LL", "GP", "Dr Ruth Pargeter, Stock Surgery"],
               ["Health visitor", "Alison Cray", "Social worker", ""]], bold=(0, 2), shaded=(0, 2))  # fmt: skip
    doc.add_paragraph()
    grid(doc, [["Why refer?", "Mother's voice", "Baby's voice", "Father's voice"],
               [why, "'He is polite to me.'", "I know your smell and then you go.",
                   "He worries he took over and can't give it back."]],
         head=True, shaded=(9,))  # fmt: skip
    doc.add_paragraph()
    grid(doc, [["Referrer", "Job", "Organisation", "Phone", "Date", "Mother consents?"],
               ["Theo Abernethy", "Obstetric Physiotherapist", "Mid Essex Hospital", "01632 960728", "06/11/2026", "Yes"]],
         head=True, shaded=(9,))  # fmt: skip
    return Case("landscape-grid.docx", saved(doc), {
        "referral_date": "2026-11-06", "referrer_name": "Theo Abernethy", "referrer_role": "Obstetric Physiotherapist",
        "referrer_organisation": "Mid Essex Hospital", "referrer_phone": tel("01632 960728"), "infant_name": "Emlyn Garraway",
        "infant_dob": "2025-12-05", "infant_nhs_number": "9993935387", "infant_ethnicity": "White Welsh/British",
        "parent_name": "Bronwen Garraway", "parent_dob": "1992-10-16", "parent_nhs_number": "9991297286",
        "parent_ethnicity": "White Welsh", "parent_phone": tel("07700 900567"), "parent_responsibility": "yes",
        "parent_relationship": "Mother", "parent_address": "Holly Bank, Mill Road, Stock, Ingatestone CM4 9LL",
        "parent_postcode": "CM4 9LL", "other_parent_name": "Stuart Garraway", "other_parent_dob": "1987-03-03",
        "other_parent_phone": tel("07700 900568"), "other_parent_responsibility": "yes", "other_parent_relationship": "Father",
        "gp_name": "Dr Ruth Pargeter", "gp_practice": "Stock Surgery", "health_visitor": "Alison Cray",
            "reason_for_referral": why,
        "voice_of_parent": "'He is polite to me.'", "voice_of_infant": "I know your smell and then you go.",
        "voice_of_other_parent": "He worries he took over and can't give it back.", "consent_to_referral": "yes",
    })  # fmt: skip


def twin_clinic() -> Case:
    """Odd: a multiples clinic's form for unborn twins, Wingdings ticks, vertical side labels, two mothers."""

    def side(text: str, *rows: str) -> str:
        first = tc(p(r(text, STRONG)), properties='<w:vMerge w:val="restart"/><w:textDirection w:val="btLr"/>'
                   '<w:shd w:val="clear" w:color="auto" w:fill="D9D9D9"/>')  # fmt: skip
        more = tc(p(), properties='<w:vMerge/><w:shd w:val="clear" w:color="auto" w:fill="D9D9D9"/>')
        return "".join(tr(first if at == 0 else more, *cells) for at, cells in enumerate(rows))

    def two(name: str, value: str) -> tuple[str, str]:
        return label(name), tc(p(value))

    def yes_no(yes: bool) -> str:
        return f"{wing('F0FE' if yes else 'F0A8')}{r(' Yes  ')}{wing('F0A8' if yes else 'F0FE')}{r(' No')}"

    why = (
        "Henrietta and Sophie conceived with donor eggs after four cycles. One twin is much smaller and they have been told he "
        "may "
        "not survive. Henrietta says she has stopped talking to either of them in case she has to choose. She had severe "
        "anxiety "
        "at university and is afraid of it coming back."
    )
    body = (
        p(r("Multiple Pregnancy Clinic", STRONG)) + p("Referral for antenatal parent-infant support")
        + tbl(
            side("WOMAN", two("Name", "Henrietta Ashcombe"), two("DOB", "29/09/1986"), two("NHS number", "999 976 0066"),
                 two("Address", "1 Priory Walk, Saffron Walden"), two("Postcode", "CB10 1ZW"), two("Mobile", "07700 900578"),
                 two("OK to leave message", yes_no(True)), two("Interpreter needed", yes_no(False))),
            side("PREGNANCY", two("Babies known as", "Bertie and Ned Ashcombe"), two("Chorionicity", "DCDA twins"), two("EDD",
                "19/02/2027"),
                 two("Gestation today", "26+3"), two("Named midwife", "Jacinta Rowe")),
            side("PARTNER", two("Name", "Sophie Ashcombe"), two("Relationship to babies", "Mother (non-birth)"), two("Tel",
                "07700 900579")),
            side("CARE", two("GP", "Dr H. Lovelace"), two("Surgery", "Gold Street Surgery"), two("Safeguarding status",
                "None")),
            side("REFERRAL", two("Reason", why), two("Partner's views", "Sophie reads to the bump each night and is hurt that "
                "Henrietta leaves "
                 "the room."), two("Woman consents to referral", yes_no(True)), two("Woman consents to information sharing",
                     yes_no(True))),
            side("REFERRER", two("Name", "Mr Benedict Osei-Tutu"), two("Grade", "Consultant Obstetrician"), two("Hospital",
                "Princess Alexandra Hospital, Harlow"),
                two("Tel", "01632 960739"),
                 two("Date", "15/11/2026")),
        )
    )  # fmt: skip
    return Case("twin-clinic.docx", packed(body), {
        "referral_date": "2026-11-15", "referrer_name": "Mr Benedict Osei-Tutu", "referrer_role": "Consultant Obstetrician",
        "referrer_organisation": "Princess Alexandra Hospital, Harlow", "referrer_phone": tel("01632 960739"),
        "infant_name": "Bertie and Ned Ashcombe", "infant_due_date": "2027-02-19", "gestation_now": "26+3",
        "parent_name": "Henrietta Ashcombe", "parent_dob": "1986-09-29", "parent_nhs_number": "9999760066",
        "parent_address": "1 Priory Walk, Saffron Walden", "parent_postcode": "CB10 1ZW", "parent_phone": tel("07700 900578"),
        "parent_relationship": "Mother", "safe_to_leave_message": "yes", "interpreter_needed": "no", "midwife": "Jacinta Rowe",
            "other_parent_name": "Sophie Ashcombe",
        "other_parent_relationship": "Mother (non-birth)", "other_parent_phone": tel("07700 900579"),
            "gp_name": "Dr H. Lovelace",
        "gp_practice": "Gold Street Surgery", "safeguarding_status": "none", "reason_for_referral": why,
        "voice_of_other_parent": "Sophie reads to the bump each night and is hurt that Henrietta leaves the room.",
        "consent_to_referral": "yes", "consent_to_share": "yes",
    })  # fmt: skip


LEDGER_CASES = (
    perinatal_trust, centre_above, early_help_request, charity_worries, midwife_concern, typed_over, neonatal_outreach,
    systm_letter, social_worker_cp, gp_merge, foster_carer, fnp_short, step_across, dads_project, nursery_baby_room,
    council_pip, refuge_worker, nested_tables, tabbed_lines, content_controls, legacy_fields, numbered_questions,
    newsletter_columns, landscape_grid, twin_clinic,
)  # fmt: skip
LEDGER_UNREAD = (floating_boxes,)
"""Forms whose team only the title names."""

"""What ordinary referrers send on an ordinary day: Word forms, printed and fillable PDFs, mails and letters, each by another hand."""

from __future__ import annotations

from email.message import EmailMessage
from typing import Any

import docx
from docx.shared import Pt

from tests.fillable_paper import COMBO, FieldPaper, filled
from tests.numbers import nhs_numbers
from tests.sheets import Sheet, flowed, gap, ruled, sheet, titled, words
from tests.unseen_word import Case, fill, grid, line, saved, shade

N = nhs_numbers("99941", 311, 60, 67)


def s(k: int, sign: str = " ") -> str:
    """An NHS number in its groups."""
    return f"{N[k][:3]}{sign}{N[k][3:6]}{sign}{N[k][6:]}"


# ---------------------------------------------------------------- Word


def visiting_form() -> Case:
    """A health visiting team's form: labels down the left, answers on the right, a shaded title a section."""
    reason = (
        "Georgia had a quick forceps delivery and says she has felt 'on the other side of glass' ever since. "
        "She meets all of Alfie's physical needs but rarely talks or sings to him, and passes him to her mother when he cries. "
        "I have done six listening visits and she has asked for something more."
    )
    voice = "Alfie is a serious baby who fixes on the light rather than on faces. He arches away at the breast and settles better in the pram than in arms."
    doc = docx.Document()
    doc.add_heading("0-19 Children's Public Health Service", 1)
    line(doc, ("Referral to Parent Infant Mental Health", "bold"))
    grid(doc, [
        ["Referrer details"],
        ["Date of referral", "16/11/2026"], ["Name", "Hannah Tredwell"], ["Job title", "Health Visitor"], ["Organisation / base", "Witham Health Visiting Team, Witham Clinic"],
        ["Telephone", "01632 960210"], ["Email", "hannah.tredwell@cphs.example.org"],
        ["Infant details"],
        ["Name", "Alfie Marchbank"], ["Date of birth", "04/08/2026"], ["NHS number", s(0)], ["Gender", "Male"], ["Ethnicity", "White British"], ["Gestation at birth", "40+2"],
        ["Parent / carer being referred"],
        ["Name", "Georgia Marchbank"], ["Date of birth", "21/05/1996"], ["NHS number", s(1)], ["Relationship to infant", "Mother"], ["Parental responsibility", "Yes"],
        ["Address", "22 Chipping Hill\nWitham\nEssex\nCM8 2JU"], ["Mobile", "07700 900210"], ["Email", "georgia.marchbank@example.com"],
        ["First language", "English"], ["Interpreter required", "No"], ["Safe to leave a voicemail or text message?", "Yes"],
        ["Other parent"],
        ["Name", "Luke Marchbank"], ["Date of birth", "02/11/1994"], ["Relationship to infant", "Father"], ["Telephone", "07700 900211"],
        ["Professionals involved"],
        ["GP", "Dr Imogen Pask"], ["Surgery", "Fern House Surgery"], ["Health visitor", "Hannah Tredwell"], ["Social worker", ""],
        ["Safeguarding and risk"],
        ["Is the child subject to a plan?", "No plan"], ["Domestic abuse (current or past)", "No"], ["Any risks to be aware of", "Nil known. Routine enquiry completed on 12/10/2026."],
        ["Referral information"],
        ["Reason for referral", reason], ["Voice of the parent", "\"I'd do anything for him, I just don't feel it.\""], ["Voice of the infant", voice],
        ["Hopes and concerns", "Georgia hopes to feel close to Alfie by his first birthday. She is worried about being thought ungrateful."],
        ["Consent"],
        ["Parent has consented to this referral", "Yes"], ["Parent has consented to information being shared", "Yes"], ["Date consent obtained", "12/11/2026"],
    ], bold=(0,), shaded=(0,))  # fmt: skip
    return Case(
        "PIMHS referral AM 161126.docx", saved(doc),
        {
            "referral_date": "2026-11-16", "referrer_name": "Hannah Tredwell", "referrer_role": "Health Visitor", "referrer_organisation": "Witham Health Visiting Team, Witham Clinic",
            "referrer_phone": "+441632960210", "referrer_email": "hannah.tredwell@cphs.example.org",
            "infant_name": "Alfie Marchbank", "infant_dob": "2026-08-04", "infant_nhs_number": N[0], "infant_sex": "male", "infant_ethnicity": "White British", "gestation_at_birth": "40+2",
            "parent_name": "Georgia Marchbank", "parent_dob": "1996-05-21", "parent_nhs_number": N[1], "parent_relationship": "Mother", "parent_responsibility": "yes",
            "parent_address": "22 Chipping Hill, Witham, Essex, CM8 2JU", "parent_postcode": "CM8 2JU", "parent_phone": "+447700900210", "parent_email": "georgia.marchbank@example.com",
            "parent_language": "English", "interpreter_needed": "no", "safe_to_leave_message": "yes",
            "other_parent_name": "Luke Marchbank", "other_parent_dob": "1994-11-02", "other_parent_relationship": "Father", "other_parent_phone": "+447700900211",
            "gp_name": "Dr Imogen Pask", "gp_practice": "Fern House Surgery", "health_visitor": "Hannah Tredwell",
            "safeguarding_status": "none", "domestic_abuse": "no", "risk_details": "Nil known. Routine enquiry completed on 12/10/2026.",
            "reason_for_referral": reason, "voice_of_parent": "\"I'd do anything for him, I just don't feel it.\"", "voice_of_infant": voice,
            "hopes_and_concerns": "Georgia hopes to feel close to Alfie by his first birthday. She is worried about being thought ungrateful.",
            "consent_to_referral": "yes", "consent_to_share": "yes", "consent_date": "2026-11-12",
        },
    )  # fmt: skip


def antenatal_lines() -> Case:
    """A maternity unit's form: headings, then a label and its answer a line; boxes to tick."""
    reason = "Chantelle lost a baby boy at 22 weeks in 2024. She has not bought anything for this baby and asks us not to tell her the sex. She avoids touching her bump and says she will 'wait and see if it comes home'."
    doc = docx.Document()
    doc.add_heading("Mid Essex Maternity – Perinatal infant mental health referral", 1)
    line(doc, ("Please complete all sections. Incomplete forms may be returned.", ""))
    doc.add_heading("1. Woman's details", 2)
    for label, text in (
        ("Full name: ", "Chantelle Osgathorpe"), ("Date of birth: ", "17 March 1992"), ("NHS No: ", s(2)), ("Address: ", "9 Moulsham Drive, Chelmsford"), ("Postcode: ", "CM2 9PX"),
        ("Contact number: ", "07700 900220"), ("Ethnic group: ", "Mixed White and Black Caribbean"), ("Preferred language: ", "English"),
    ):  # fmt: skip
        line(doc, (label, "bold"), text)
    line(doc, ("Interpreter needed? ", "bold"), "☐ Yes  ☒ No")
    line(doc, ("Is it safe to leave messages on this number? ", "bold"), "☐ Yes  ☒ No")
    line(doc, ("Any access or communication needs: ", "bold"), "Hard of hearing in left ear, prefers text to calls")
    doc.add_heading("2. Pregnancy", 2)
    line(doc, ("Estimated date of delivery: ", "bold"), "28/02/2027")
    line(doc, ("Current gestation: ", "bold"), "26+1")
    line(doc, ("Named midwife: ", "bold"), "Pippa Dunning")
    doc.add_heading("3. Partner", 2)
    line(doc, ("Name: ", "bold"), "Aaron Fairweather")
    line(doc, ("Relationship to baby: ", "bold"), "Father")
    line(doc, ("Contact number: ", "bold"), "07700 900221")
    doc.add_heading("4. GP", 2)
    line(doc, ("GP name: ", "bold"), "Dr R Venkatesan")
    line(doc, ("Practice: ", "bold"), "Moulsham Lodge Surgery")
    doc.add_heading("5. Safeguarding", 2)
    line(
        doc,
        ("Children's social care involvement: ", "bold"),
        "☒ None  ☐ Early Help  ☐ Child in Need  ☐ Child Protection  ☐ Looked After",
    )
    line(doc, ("Is there current domestic abuse? ", "bold"), "☐ Yes  ☒ No  ☐ Not known")
    line(doc, ("Mental health history: ", "bold"), "Anxiety, on sertraline 50mg since 2024. No admissions.")
    line(doc, ("Risk to self or others: ", "bold"), "No thoughts of self harm disclosed at booking or since.")
    doc.add_heading("6. Why are you referring?", 2)
    line(doc, reason)
    doc.add_heading("7. What does the woman say in her own words?", 2)
    line(doc, "'If I don't get attached then it can't break me twice.'")
    doc.add_heading("8. What are her hopes and worries?", 2)
    line(doc, "She would like to be able to look forward to February. She worries about being asked to go over it all again.")
    doc.add_heading("9. Consent", 2)
    line(doc, ("Has the woman agreed to this referral? ", "bold"), "☒ Yes  ☐ No")
    line(doc, ("Has she agreed to information being shared between agencies? ", "bold"), "☒ Yes  ☐ No")
    doc.add_heading("10. Referrer", 2)
    for label, text in (
        ("Name: ", "Siobhan Kettley"), ("Designation: ", "Bereavement Specialist Midwife"), ("Team/Department: ", "Rainbow Clinic, Broomfield Hospital"), ("Phone: ", "01632 960220"),
        ("Email: ", "s.kettley@maternity.example.net"), ("Date: ", "23/11/2026"),
    ):  # fmt: skip
        line(doc, (label, "bold"), text)
    return Case(
        "Rainbow clinic PIMH ref.docx", saved(doc),
        {
            "parent_name": "Chantelle Osgathorpe", "parent_relationship": "Mother", "parent_dob": "1992-03-17", "parent_nhs_number": N[2], "parent_address": "9 Moulsham Drive, Chelmsford", "parent_postcode": "CM2 9PX",
            "parent_phone": "+447700900220", "parent_ethnicity": "Mixed White and Black Caribbean", "parent_language": "English", "interpreter_needed": "no", "safe_to_leave_message": "no",
            "accessibility_needs": "Hard of hearing in left ear, prefers text to calls", "infant_due_date": "2027-02-28", "gestation_now": "26+1", "midwife": "Pippa Dunning",
            "other_parent_name": "Aaron Fairweather", "other_parent_relationship": "Father", "other_parent_phone": "+447700900221",
            "gp_name": "Dr R Venkatesan", "gp_practice": "Moulsham Lodge Surgery", "safeguarding_status": "none", "domestic_abuse": "no",
            "mental_health": "Anxiety, on sertraline 50mg since 2024. No admissions.", "risk_details": "No thoughts of self harm disclosed at booking or since.",
            "reason_for_referral": reason, "voice_of_parent": "'If I don't get attached then it can't break me twice.'",
            "hopes_and_concerns": "She would like to be able to look forward to February. She worries about being asked to go over it all again.",
            "consent_to_referral": "yes", "consent_to_share": "yes",
            "referrer_name": "Siobhan Kettley", "referrer_role": "Bereavement Specialist Midwife", "referrer_organisation": "Rainbow Clinic, Broomfield Hospital",
            "referrer_phone": "+441632960220", "referrer_email": "s.kettley@maternity.example.net", "referral_date": "2026-11-23",
        },
    )  # fmt: skip


def hub_four_columns() -> Case:
    """A family hub's form: two labels and two answers a row, siblings in a table of their own."""
    reason = "Keeley separated from Jordan in June and moved in with her nan. Since then she describes Nevaeh as 'clingy and spiteful' and often leaves the room when she cries. At stay and play she sits apart while other adults pick Nevaeh up."
    doc = docx.Document()
    doc.add_heading("Essex Child and Family Wellbeing: onward referral", 1)
    line(doc, ("Child", "bold"))
    grid(doc, [
        ["First name", "Nevaeh", "Surname", "Pettigrew-Lunn"], ["DOB", "30.09.2025", "Sex", "Female"], ["NHS number", N[3], "Ethnicity", "White British"],
    ], bold=(0, 2), shaded=(0, 2))  # fmt: skip
    line(doc, "")
    line(doc, ("Parent/carer for whom support is requested", "bold"))
    grid(doc, [
        ["First name", "Keeley", "Surname", "Lunn"], ["DOB", "14.01.2003", "Relationship to child", "Mother"], ["Tel", "07700 900230", "Email", "keeley.lunn@example.com"],
        ["Address", "41b Jaywick Lane, Clacton-on-Sea", "Postcode", "CO16 8BB"], ["Main carer? Y/N", "Y", "Has PR? Y/N", "Y"], ["OK to text / leave voicemail? Y/N", "Y", "Interpreter? Y/N", "N"],
    ], bold=(0, 2), shaded=(0, 2))  # fmt: skip
    line(doc, "")
    line(doc, ("Other parent", "bold"))
    grid(
        doc,
        [["Name", "Jordan Pettigrew", "DOB", "08.08.2001"], ["Relationship to child", "Father", "Tel", "Not known"]],
        bold=(0, 2),
        shaded=(0, 2),
    )
    line(doc, "")
    line(doc, ("Others living in the household", "bold"))
    grid(
        doc,
        [
            ["Name", "DOB", "Relationship to child"],
            ["Maureen Lunn", "11.02.1951", "Great-grandmother"],
            ["Kayden Lunn", "19.06.2022", "Brother"],
        ],
        head=True,
        shaded=(0,),
    )
    line(doc, "")
    line(doc, ("Agencies", "bold"))
    grid(doc, [
        ["GP", "Dr Osei-Tutu", "GP practice", "Great Clacton Medical Partnership"], ["Health visitor", "Carol Minter", "Social worker", "Femi Adebisi"],
    ], bold=(0, 2), shaded=(0, 2))  # fmt: skip
    line(doc, "")
    grid(doc, [
        ["Level of support (none / EH / CIN / CP / LAC)", "CIN"],
        ["Details of plan", "Child in Need since July 2026, reviewed six weekly. Next review 9th December."],
        ["Domestic abuse: Y/N", "Y"],
        ["Risk information", "Past verbal abuse and one assault by Jordan in May 2026, police attended. He is not to be given the address. No lone visits before staff have phoned nan."],
        ["Reason for request", reason],
        ["What the parent says", "\"She only wants me when I've got nothing left.\""],
        ["What is life like for the child?", "I follow mum with my eyes but I go to anybody with open arms. I wake a lot at night."],
        ["Parent's hopes and fears", "Keeley hopes for a calmer bedtime. She fears social care will read what she says."],
        ["Anything else", "Keeley cannot do Tuesdays as she is at college."],
    ], bold=(0,), shaded=(0,))  # fmt: skip
    line(doc, "")
    grid(doc, [
        ["Does the parent consent to the referral? Y/N", "Y", "Does the parent consent to sharing information? Y/N", "Y"],
        ["Referrer", "Josie Cattermole", "Role", "Family Support Practitioner"],
        ["Organisation", "Sydney House Family Hub", "Contact number", "01632 960230"], ["Email address", "josie.cattermole@hub.example.org", "Date", "19.11.2026"],
    ], bold=(0, 2), shaded=(0, 2))  # fmt: skip
    return Case(
        "Onward referral NPL.docx", saved(doc),
        {
            "infant_name": "Nevaeh Pettigrew-Lunn", "infant_dob": "2025-09-30", "infant_sex": "female", "infant_nhs_number": N[3], "infant_ethnicity": "White British",
            "parent_name": "Keeley Lunn", "parent_dob": "2003-01-14", "parent_relationship": "Mother", "parent_phone": "+447700900230", "parent_email": "keeley.lunn@example.com",
            "parent_address": "41b Jaywick Lane, Clacton-on-Sea", "parent_postcode": "CO16 8BB", "parent_primary_caregiver": "yes", "parent_responsibility": "yes",
            "safe_to_leave_message": "yes", "interpreter_needed": "no",
            "other_parent_name": "Jordan Pettigrew", "other_parent_dob": "2001-08-08", "other_parent_relationship": "Father",
            "household": ["Maureen Lunn, 11.02.1951, Great-grandmother", "Kayden Lunn, 19.06.2022, Brother"],
            "gp_name": "Dr Osei-Tutu", "gp_practice": "Great Clacton Medical Partnership", "health_visitor": "Carol Minter", "social_worker": "Femi Adebisi",
            "safeguarding_status": "child_in_need", "safeguarding_details": "Child in Need since July 2026, reviewed six weekly. Next review 9th December.", "domestic_abuse": "yes",
            "risk_details": "Past verbal abuse and one assault by Jordan in May 2026, police attended. He is not to be given the address. No lone visits before staff have phoned nan.",
            "reason_for_referral": reason, "voice_of_parent": "\"She only wants me when I've got nothing left.\"",
            "voice_of_infant": "I follow mum with my eyes but I go to anybody with open arms. I wake a lot at night.",
            "hopes_and_concerns": "Keeley hopes for a calmer bedtime. She fears social care will read what she says.", "other_information": "Keeley cannot do Tuesdays as she is at college.",
            "consent_to_referral": "yes", "consent_to_share": "yes", "referrer_name": "Josie Cattermole", "referrer_role": "Family Support Practitioner",
            "referrer_organisation": "Sydney House Family Hub", "referrer_phone": "+441632960230", "referrer_email": "josie.cattermole@hub.example.org", "referral_date": "2026-11-19",
        },
    )  # fmt: skip


def surgery_merge_letter() -> Case:
    """A surgery's letter from its system: the head on the right, the patient's details in a small table, headings, a signature."""
    reason = "Thank you for seeing this lady who is struggling in her relationship with her first baby. Theo spent nineteen days in the neonatal unit and she tells me that she still feels he was handed to her by mistake. She checks his breathing through the night and has stopped going out."
    doc = docx.Document()
    for text in (
        "Stock Lane Surgery",
        "12 Stock Lane, Ingatestone, CM4 9DE",
        "Tel: 01632 960240",
        "Email: secretaries@stocklane.example.org",
    ):
        doc.add_paragraph(text).alignment = 2
    line(doc, "20 November 2026")
    line(doc, "Together with Baby, Cherry Trees, St Peter's Hospital, Maldon CM9 6EG")
    line(doc, "Dear Colleague")
    line(doc, ("Referral: parent-infant mental health", "bold"))
    grid(doc, [
        ["Patient name", "Annelise Brockhurst"], ["Date of birth", "06-Dec-1989"], ["NHS number", s(4)], ["Address", "Oak View, Roman Road, Mountnessing, Brentwood, CM15 0TZ"],
        ["Mobile telephone", "07700 900240"], ["Ethnicity", "White - other"], ["Main spoken language", "Dutch"], ["Interpreter required", "No"], ["Consent to leave voicemail", "Yes"],
        ["Baby's name", "Theo Brockhurst"], ["Baby's date of birth", "22-Jun-2026"], ["Baby's NHS number", s(5)], ["Gestation at delivery", "33+5"], ["Relationship to baby", "Mother"],
        ["Registered GP", "Dr Benedict Oyinlola"], ["Registered practice", "Stock Lane Surgery"],
    ], bold=(0,))  # fmt: skip
    line(doc, "")
    line(doc, ("Reason for referral", "bold"))
    line(doc, reason)
    line(doc, ("Mental health", "bold"))
    line(doc, "PHQ-9 14 and GAD-7 16 last week. Started sertraline 50mg on 2nd November. Previously well.")
    line(doc, ("Risk", "bold"))
    line(doc, "No thoughts of harming herself or the baby. Husband supportive and at home.")
    line(doc, ("Domestic abuse", "bold"))
    line(doc, "No")
    line(doc, ("Safeguarding", "bold"))
    line(doc, "None")
    line(doc, ("Consent", "bold"))
    line(doc, "The patient has consented to this referral: Yes")
    line(doc, "The patient has consented to the sharing of her record: Yes")
    line(doc, "Yours sincerely")
    line(doc, "")
    line(doc, "Dr Benedict Oyinlola")
    line(doc, "General Practitioner")
    return Case(
        "Letter Brockhurst 20-Nov-2026.docx", saved(doc),
        {
            "referral_date": "2026-11-20", "referrer_name": "Dr Benedict Oyinlola", "referrer_role": "General Practitioner", "referrer_organisation": "Stock Lane Surgery",
            "referrer_address": "12 Stock Lane, Ingatestone, CM4 9DE", "referrer_phone": "+441632960240", "referrer_email": "secretaries@stocklane.example.org",
            "parent_name": "Annelise Brockhurst", "parent_dob": "1989-12-06", "parent_nhs_number": N[4], "parent_address": "Oak View, Roman Road, Mountnessing, Brentwood, CM15 0TZ",
            "parent_postcode": "CM15 0TZ", "parent_phone": "+447700900240", "parent_ethnicity": "White - other", "parent_language": "Dutch", "interpreter_needed": "no", "safe_to_leave_message": "yes",
            "infant_name": "Theo Brockhurst", "infant_dob": "2026-06-22", "infant_nhs_number": N[5], "gestation_at_birth": "33+5", "parent_relationship": "Mother", "gp_name": "Dr Benedict Oyinlola", "gp_practice": "Stock Lane Surgery",
            "reason_for_referral": reason, "mental_health": "PHQ-9 14 and GAD-7 16 last week. Started sertraline 50mg on 2nd November. Previously well.",
            "risk_details": "No thoughts of harming herself or the baby. Husband supportive and at home.", "domestic_abuse": "no", "safeguarding_status": "none",
            "consent_to_referral": "yes", "consent_to_share": "yes",
        },
    )  # fmt: skip


def stacked_social() -> Case:
    """A children's social care request: the label in a shaded row and the answer in the row below it."""
    reason = "Rosalind was placed with her paternal aunt Dorothea at five weeks under an interim order. Dorothea is committed but grieving for her brother, Rosalind's father, and finds herself unable to look at Rosalind for long. We are asking for help for this new relationship before final hearing."
    doc = docx.Document()
    doc.add_heading("Children and Families: request for health provision", 1)
    rows = [
        ("Date of request", "24 November 2026"), ("Name of person making request", "Tamsin Quigley"), ("Job title", "Social Worker"), ("Team", "Family Support and Protection Team 3, Harlow"), ("Direct line", "020 7946 0250"), ("Work email", "Tamsin.Quigley@council.example.net"),
        ("Child's full name", "Rosalind Aylward"), ("Child's date of birth", "2 April 2026"), ("Child's gender", "Female"), ("Child's NHS number", s(6)),
        ("Carer to be referred: full name", "Dorothea Aylward"), ("Carer's date of birth", "27 July 1981"), ("Carer's relationship to the child", "Paternal aunt"), ("Does the carer hold parental responsibility?", "No"), ("Is the carer the child's primary caregiver?", "Yes"),
        ("Carer's home address", "5 Mark Hall Moors, Harlow CM20 2NF"), ("Carer's telephone", "07700 900250"), ("Can messages be left on this number?", "Yes"), ("Carer's first language", "English"),
        ("Registered GP and surgery", "Dr Whitlam, Nuffield House Health Centre"), ("Health visitor", "Bernadette Okoye"), ("Allocated social worker", "Tamsin Quigley"), ("Legal status / plan", "Looked after child"), ("Details of plan", "Interim care order made 7 May 2026. Final hearing listed for February 2027."),
        ("Known risks", "Birth mother must not learn the address. No concerns about visiting."), ("Is domestic abuse a current concern?", "No"),
        ("Reason for request", reason), ("Carer's views", "\"She has his eyes. Some days it floors me.\""), ("Child's lived experience", "Rosalind is alert and smiley with the contact workers. At home she has begun to turn her head away at feeds."),
        ("What does the carer hope for and worry about?", "She hopes to enjoy Rosalind for herself. She worries that asking for help will count against her."),
        ("Has the carer agreed to the request?", "Yes"), ("Has the carer agreed to information sharing?", "Yes"), ("Date of agreement", "18 November 2026"),
    ]  # fmt: skip
    table = doc.add_table(rows=0, cols=1)
    table.style = "Table Grid"
    for label, text in rows:
        cell = table.add_row().cells[0]
        fill(cell, label, bold=True)
        shade(cell)
        fill(table.add_row().cells[0], text)
    return Case(
        "RHP_Aylward_v1.docx", saved(doc),
        {
            "referral_date": "2026-11-24", "referrer_name": "Tamsin Quigley", "referrer_role": "Social Worker", "referrer_organisation": "Family Support and Protection Team 3, Harlow", "referrer_phone": "+442079460250",
            "referrer_email": "tamsin.quigley@council.example.net", "infant_name": "Rosalind Aylward", "infant_dob": "2026-04-02", "infant_sex": "female", "infant_nhs_number": N[6],
            "parent_name": "Dorothea Aylward", "parent_dob": "1981-07-27", "parent_relationship": "Paternal aunt", "parent_responsibility": "no", "parent_primary_caregiver": "yes",
            "parent_address": "5 Mark Hall Moors, Harlow CM20 2NF", "parent_postcode": "CM20 2NF", "parent_phone": "+447700900250", "safe_to_leave_message": "yes", "parent_language": "English",
            "gp_name": "Dr Whitlam", "gp_practice": "Nuffield House Health Centre", "health_visitor": "Bernadette Okoye", "social_worker": "Tamsin Quigley", "safeguarding_status": "looked_after",
            "safeguarding_details": "Interim care order made 7 May 2026. Final hearing listed for February 2027.", "risk_details": "Birth mother must not learn the address. No concerns about visiting.", "domestic_abuse": "no",
            "reason_for_referral": reason, "voice_of_parent": "\"She has his eyes. Some days it floors me.\"",
            "voice_of_infant": "Rosalind is alert and smiley with the contact workers. At home she has begun to turn her head away at feeds.",
            "hopes_and_concerns": "She hopes to enjoy Rosalind for herself. She worries that asking for help will count against her.",
            "consent_to_referral": "yes", "consent_to_share": "yes", "consent_date": "2026-11-18",
        },
    )  # fmt: skip


def people_across() -> Case:
    """People as columns and what is asked of each as rows; the rest underlined or struck out."""
    reason = "Father is on long paternity leave and asks for this himself. He says Ptolemy 'screams the place down' in his arms and he has started to leave him in the bouncer all morning. He was in foster care from the age of six."
    doc = docx.Document()
    line(doc, ("HOME-START COLNE VALLEY / outside agency referral", "bold"))
    grid(doc, [
        ["", "Parent referred", "Other parent", "Baby"],
        ["Full name", "Casimir Thackeray", "Yolanda Thackeray", "Ptolemy Thackeray"],
        ["Date of birth", "03/10/1990", "26/04/1992", "15/05/2026"],
        ["Relationship to baby", "Father", "Mother", ""],
        ["Parental responsibility", "Yes", "Yes", ""],
        ["NHS number", s(7, "-"), "", s(8, "-")],
        ["Phone", "07700 900260", "07700 900261", ""],
        ["Ethnicity", "Black British", "", "Black British"],
    ], bold=(0,), shaded=(0,), head=True)  # fmt: skip
    line(doc, "")
    line(doc, "Family address: 88 Mersea Road, Colchester, CO2 7QS")
    line(doc, "GP surgery: Abbey Field Medical Centre     Health visitor: Lynne Purkiss")
    line(doc, "Interpreter required:  ", ("Yes", "strike"), " / No")
    line(doc, "Happy for messages to be left:  Yes / ", ("No", "strike"))
    line(doc, "Domestic abuse known:  ", ("Yes", "strike"), " / No / ", ("Not known", "strike"))
    line(
        doc,
        "Plan in place:  ",
        ("None", "strike"),
        " / Early Help / ",
        ("Child in Need", "strike"),
        " / ",
        ("Child Protection", "strike"),
    )
    line(doc, "Risks to self, baby or workers:  Nil identified at home visit")
    line(doc, ("Why this family, why now?", "bold"))
    line(doc, reason)
    line(doc, ("In the parent's words", "bold"))
    line(doc, "'I can hear my foster dad in my own voice.'")
    line(doc, ("If the baby could talk", "bold"))
    line(doc, "'You go stiff when you hold me so I go stiff too.'")
    line(doc, ("What does the parent hope will change? Any concerns?", "bold"))
    line(doc, "Hopes for one cuddle that ends well. Concerned about being the only man in a group.")
    line(
        doc,
        "Parent agrees to referral:  Yes / ",
        ("No", "strike"),
        "      Parent agrees to us sharing information:  Yes / ",
        ("No", "strike"),
    )
    grid(
        doc,
        [
            ["Completed by", "Winifred Abara, Volunteer Coordinator"],
            ["Organisation", "Home-Start Colne Valley"],
            ["Phone", "01632 960260"],
            ["Email", "w.abara@colnevalley.example.org"],
            ["Date completed", "Wed 25 Nov 2026"],
        ],
        bold=(0,),
    )
    return Case(
        "HSCV outside agency.docx", saved(doc),
        {
            "parent_name": "Casimir Thackeray", "parent_dob": "1990-10-03", "parent_relationship": "Father", "parent_responsibility": "yes", "parent_nhs_number": N[7], "parent_phone": "+447700900260", "parent_ethnicity": "Black British",
            "other_parent_name": "Yolanda Thackeray", "other_parent_dob": "1992-04-26", "other_parent_relationship": "Mother", "other_parent_responsibility": "yes", "other_parent_phone": "+447700900261",
            "infant_name": "Ptolemy Thackeray", "infant_dob": "2026-05-15", "infant_nhs_number": N[8], "infant_ethnicity": "Black British",
            "parent_address": "88 Mersea Road, Colchester, CO2 7QS", "parent_postcode": "CO2 7QS", "gp_practice": "Abbey Field Medical Centre", "health_visitor": "Lynne Purkiss",
            "interpreter_needed": "no", "safe_to_leave_message": "yes", "domestic_abuse": "no", "safeguarding_status": "early_help", "risk_details": "Nil identified at home visit",
            "reason_for_referral": reason, "voice_of_parent": "'I can hear my foster dad in my own voice.'", "voice_of_infant": "'You go stiff when you hold me so I go stiff too.'",
            "hopes_and_concerns": "Hopes for one cuddle that ends well. Concerned about being the only man in a group.", "consent_to_referral": "yes", "consent_to_share": "yes",
            "referrer_name": "Winifred Abara", "referrer_role": "Volunteer Coordinator", "referrer_organisation": "Home-Start Colne Valley", "referrer_phone": "+441632960260",
            "referrer_email": "w.abara@colnevalley.example.org", "referral_date": "2026-11-25",
        },
    )  # fmt: skip


def perinatal_form() -> Case:
    """A perinatal team's internal form: sections in separate two-column tables, options with the chosen one marked X."""
    reason = "Marguerite is under our team for postnatal depression following a planned section. Mood has improved on treatment but the relationship with Soraya has not kept pace.\nShe describes Soraya as 'looking through her' and avoids bathing her."
    doc = docx.Document()
    doc.styles["Normal"].font.size = Pt(10)
    doc.add_heading("Specialist Perinatal Community Team", 1)
    doc.add_heading("Internal transfer of referral to parent-infant service", 2)
    grid(doc, [["Client name", "Marguerite Delacombe"], ["DOB", "29/01/1988"], ["NHS no", N[9]], ["Address", "Flat 12 Priory Court\nSouthchurch Avenue\nSouthend-on-Sea"], ["Postcode", "SS1 2WW"],
               ["Contact telephone", "07700 900270"], ["Can we leave a message?", "[X] Yes   [ ] No"], ["Ethnicity", "Asian British"], ["Language spoken", "English and Tamil"], ["Interpreter", "[ ] Yes   [X] No"]], shaded=(0,))  # fmt: skip
    doc.add_heading("Baby", 2)
    grid(
        doc,
        [
            ["Baby's name", "Soraya Delacombe"],
            ["Baby's DOB", "11/03/2026"],
            ["Baby's NHS no", N[10]],
            ["Sex", "[ ] M   [X] F"],
            ["Client's relationship to baby", "Mother"],
        ],
        shaded=(0,),
    )
    doc.add_heading("Network", 2)
    grid(
        doc,
        [
            ["GP", "Dr Huxtable, Queensway Surgery"],
            ["Health visitor", "Nadia Frome"],
            ["Care coordinator / MH team", "Obinna Eze, Perinatal Community Team South"],
            ["Social worker", "N/A"],
            ["Other agencies", "Homestart volunteer visits on Fridays"],
        ],
        shaded=(0,),
    )
    doc.add_heading("Risk and safeguarding", 2)
    grid(
        doc,
        [
            ["Child safeguarding plan", "[X] None   [ ] Early help   [ ] CIN   [ ] CP"],
            ["Domestic abuse", "[ ] Yes   [X] No   [ ] Unknown"],
            ["Current mental health", "Moderate postnatal depression, improving. Sertraline 100mg. Seen fortnightly."],
            ["Risk summary", "Fleeting passive thoughts in April, none since. Crisis plan on file. No risk to baby."],
        ],
        shaded=(0,),
    )
    doc.add_heading("Formulation", 2)
    grid(
        doc,
        [
            ["Reason for referral", reason],
            ["Client's view", '"I did everything right and she still looks away."'],
            ["Baby's presentation", "Soraya is quiet, keeps her hands in fists and follows her father's voice."],
            ["Partner's view", "Ravi feels he has to stand between them and is tired."],
            ["Hopes / concerns", "To be able to bath her alone. Concerned about ending with our team."],
        ],
        shaded=(0,),
    )
    doc.add_heading("Consent and referrer", 2)
    grid(
        doc,
        [
            ["Client consents to this referral", "[X] Yes   [ ] No"],
            ["Client consents to records being shared", "[X] Yes   [ ] No"],
            ["Referred by", "Obinna Eze"],
            ["Profession", "Community Psychiatric Nurse"],
            ["Team", "Perinatal Community Team South"],
            ["Telephone", "01632 960270"],
            ["Email", "obinna.eze@perinatal.example.net"],
            ["Date of referral", "26/11/26"],
        ],
        shaded=(0,),
    )
    return Case(
        "Perinatal to PIMHS MD.docx", saved(doc),
        {
            "parent_name": "Marguerite Delacombe", "parent_dob": "1988-01-29", "parent_nhs_number": N[9], "parent_address": "Flat 12 Priory Court, Southchurch Avenue, Southend-on-Sea", "parent_postcode": "SS1 2WW",
            "parent_phone": "+447700900270", "safe_to_leave_message": "yes", "parent_ethnicity": "Asian British", "parent_language": "English and Tamil", "interpreter_needed": "no",
            "infant_name": "Soraya Delacombe", "infant_dob": "2026-03-11", "infant_nhs_number": N[10], "infant_sex": "female", "parent_relationship": "Mother",
            "gp_name": "Dr Huxtable", "gp_practice": "Queensway Surgery", "health_visitor": "Nadia Frome", "mental_health_team": "Obinna Eze, Perinatal Community Team South", "other_services": "Homestart volunteer visits on Fridays",
            "safeguarding_status": "none", "domestic_abuse": "no", "mental_health": "Moderate postnatal depression, improving. Sertraline 100mg. Seen fortnightly.",
            "risk_details": "Fleeting passive thoughts in April, none since. Crisis plan on file. No risk to baby.", "reason_for_referral": reason.replace("\n", " "),
            "voice_of_parent": "\"I did everything right and she still looks away.\"", "voice_of_infant": "Soraya is quiet, keeps her hands in fists and follows her father's voice.",
            "voice_of_other_parent": "Ravi feels he has to stand between them and is tired.", "hopes_and_concerns": "To be able to bath her alone. Concerned about ending with our team.",
            "consent_to_referral": "yes", "consent_to_share": "yes", "referrer_name": "Obinna Eze", "referrer_role": "Community Psychiatric Nurse", "referrer_organisation": "Perinatal Community Team South",
            "referrer_phone": "+441632960270", "referrer_email": "obinna.eze@perinatal.example.net", "referral_date": "2026-11-26",
        },
    )  # fmt: skip


def refuge_numbered() -> Case:
    """A refuge's numbered questions, the answers on lines of their own; what applies is highlighted."""
    reason = "Zuleika came to us in September with Idris after leaving her husband. She flinches when Idris shouts and says he has his father's temper. She wants to be gentle with him and does not know how to begin."
    doc = docx.Document()
    doc.add_heading("Outreach: asking another service to help", 1)

    def ask(number: int, question: str, *answer: Any) -> None:
        line(doc, (f"{number}. {question}", "bold"))
        line(doc, *answer)

    ask(1, "What is the name of the parent you are referring?", "Zuleika Rahmani")
    ask(2, "What is the parent's date of birth?", "12/12/1997")
    ask(3, "What is the parent's relationship to the child?", "Mother")
    ask(4, "What is the best telephone number for the parent?", "07700 900280")
    ask(5, "Is it safe to leave a message on this number?", "Yes   ", ("No", "highlight"))
    ask(6, "What postcode is the parent staying at? (no street address please)", "SS14 3JX")
    ask(7, "What language does the parent speak?", "Dari")
    ask(8, "Is an interpreter needed?", ("Yes", "highlight"), "   No")
    ask(9, "What is the child's name?", "Idris Rahmani")
    ask(10, "What is the child's date of birth?", "08/01/2026")
    ask(11, "Is the child male or female?", ("Male", "highlight"), "   Female")
    ask(12, "Which GP surgery is the family registered with?", "Felmores Surgery")
    ask(13, "Who is the family's social worker?", "Patience Mukwevho")
    ask(14, "What plan is the child on?", "None   Early Help   Child in Need   ", ("Child Protection", "highlight"))
    ask(15, "Has there been domestic abuse?", ("Yes", "highlight"), "   No")
    ask(
        16,
        "What are the risks we should know about?",
        "Husband is looking for the family. Non-molestation order to March 2027. Visits only at the outreach office.",
    )
    ask(17, "Why are you referring?", reason)
    ask(18, "What does the parent say about it?", "'When he cries I am back in that kitchen.'")
    ask(19, "What do you notice about the child?", "He goes silent when a door bangs and stays on the lap of our play worker.")
    ask(20, "What is the parent hoping for? What worries them?", "A safe place to play with him. She worries who will be told.")
    ask(21, "Has the parent agreed to this referral?", ("Yes", "highlight"), "   No")
    ask(22, "Has the parent agreed that we may share information with other agencies?", "Yes   ", ("No", "highlight"))
    ask(23, "Your name", "Delphine Garrity")
    ask(24, "Your job title", "Outreach Worker")
    ask(25, "Your organisation", "Changing Tides Basildon")
    ask(26, "Your telephone number", "01632 960280")
    ask(27, "Today's date", "13th November 2026")
    return Case(
        "outreach request.docx", saved(doc),
        {
            "parent_name": "Zuleika Rahmani", "parent_dob": "1997-12-12", "parent_relationship": "Mother", "parent_phone": "+447700900280", "safe_to_leave_message": "no", "parent_postcode": "SS14 3JX",
            "parent_language": "Dari", "interpreter_needed": "yes", "infant_name": "Idris Rahmani", "infant_dob": "2026-01-08", "infant_sex": "male", "gp_practice": "Felmores Surgery", "social_worker": "Patience Mukwevho",
            "safeguarding_status": "child_protection", "domestic_abuse": "yes",
            "risk_details": "Husband is looking for the family. Non-molestation order to March 2027. Visits only at the outreach office.", "reason_for_referral": reason,
            "voice_of_parent": "'When he cries I am back in that kitchen.'", "voice_of_infant": "He goes silent when a door bangs and stays on the lap of our play worker.",
            "hopes_and_concerns": "A safe place to play with him. She worries who will be told.", "consent_to_referral": "yes", "consent_to_share": "no",
            "referrer_name": "Delphine Garrity", "referrer_role": "Outreach Worker", "referrer_organisation": "Changing Tides Basildon", "referrer_phone": "+441632960280", "referral_date": "2026-11-13",
        },
    )  # fmt: skip


# ---------------------------------------------------------------- PDF


def printed_tables() -> Case:
    """A trust's form printed to PDF: titled sections of ruled tables that flow over pages."""
    reason = "Philippa has found the second half of this year very hard. Barnaby had a long stay at Addenbrooke's with bronchiolitis at three months and she has not let anyone else hold him since. She sleeps in a chair by his cot. She says she loves him 'too much to breathe' and the nursery nurse notes that Barnaby has very little room to explore."
    pairs = lambda rows: ruled(rows, [175, 330], shaded=(0,))  # noqa: E731
    story = [
        words("Referral form: Parent Infant Mental Health", 15, True), gap(),
        titled("Section 1: Referrer"), pairs([["Name of referrer", "Cordelia Strang"], ["Job role", "Specialist Health Visitor (Infant Mental Health)"], ["Organisation", "Uttlesford 0-19 Service"], ["Address", "Saffron Walden Clinic, Radwinter Road, Saffron Walden, CB11 3HY"], ["Telephone", "01632 960310"], ["Email", "cordelia.strang@uttlesford.example.org"], ["Date of referral", "18th November 2026"]]), gap(),
        titled("Section 2: Infant"), pairs([["Name", "Barnaby Whitcombe"], ["Date of birth", "20/12/2025"], ["NHS number", s(11)], ["Sex", "Male"], ["Gestation at birth", "37+0"], ["Ethnicity", "White British"]]), gap(),
        titled("Section 3: Referred parent / caregiver"), pairs([["Name", "Philippa Whitcombe"], ["Date of birth", "05/07/1986"], ["Relationship to infant", "Mother"], ["Primary caregiver?", "Yes"], ["Parental responsibility?", "Yes"], ["Address (including postcode)", "The Old Forge, High Street, Newport, Saffron Walden, CB11 3PE"], ["Telephone number", "07700 900310"], ["Email address", "pip.whitcombe@example.com"], ["Language spoken", "English"], ["Interpreter needed?", "No"], ["Accessibility needs", "None"], ["Safe to leave message?", "Yes"]]), gap(),
        titled("Section 4: Other parent / caregiver"), pairs([["Name", "Giles Whitcombe"], ["Date of birth", "19/03/1984"], ["Relationship to infant", "Father"], ["Telephone number", "07700 900311"], ["Parental responsibility?", "Yes"]]), gap(),
        titled("Section 5: Others in the household"), ruled([["Name", "Date of birth", "Relationship"], ["Cecily Whitcombe", "14/09/2021", "Sister"]], [220, 120, 165], head=True), gap(),
        titled("Section 6: Professionals"), pairs([["GP name", "Dr Harriet Lyle"], ["GP practice", "Newport Surgery"], ["Health visitor", "Cordelia Strang"], ["Mental health team", "N/A"], ["Other services involved", "Paediatric respiratory clinic, Addenbrooke's"]]), gap(),
        titled("Section 7: Safeguarding and risk"), pairs([["Safeguarding status", "None"], ["Is there domestic abuse?", "No"], ["Risk (to self, to infant, from others)", "No current risks identified"], ["Mental health", "Health anxiety, seeing Talking Therapies since September."]]), gap(),
        titled("Section 8: The referral"), pairs([["Reason for referral", reason], ["Voice of the parent", "\"If I look away something will happen.\""], ["Voice of the infant", "I would like to get down now. I look at Mummy's face before I look at anything else."], ["Voice of the other parent", "Giles says he has stopped asking for a turn."], ["Hopes and concerns", "Philippa hopes to sleep in her own bed. She is concerned that she will be told to leave him to cry."], ["Any other information", "Mornings are best because of the school run."]]), gap(),
        titled("Section 9: Consent"), pairs([["Has the parent consented to this referral?", "Yes"], ["Has the parent consented to information sharing?", "Yes"], ["Date of consent", "16th November 2026"]]),
    ]  # fmt: skip
    return Case(
        "PIMHS referral form BW.pdf", flowed(story, "Confidential when complete", "Uttlesford 0-19 Service"),
        {
            "referrer_name": "Cordelia Strang", "referrer_role": "Specialist Health Visitor (Infant Mental Health)", "referrer_organisation": "Uttlesford 0-19 Service",
            "referrer_address": "Saffron Walden Clinic, Radwinter Road, Saffron Walden, CB11 3HY", "referrer_phone": "+441632960310", "referrer_email": "cordelia.strang@uttlesford.example.org", "referral_date": "2026-11-18",
            "infant_name": "Barnaby Whitcombe", "infant_dob": "2025-12-20", "infant_nhs_number": N[11], "infant_sex": "male", "gestation_at_birth": "37+0", "infant_ethnicity": "White British",
            "parent_name": "Philippa Whitcombe", "parent_dob": "1986-07-05", "parent_relationship": "Mother", "parent_primary_caregiver": "yes", "parent_responsibility": "yes",
            "parent_address": "The Old Forge, High Street, Newport, Saffron Walden, CB11 3PE", "parent_postcode": "CB11 3PE", "parent_phone": "+447700900310", "parent_email": "pip.whitcombe@example.com",
            "parent_language": "English", "interpreter_needed": "no", "accessibility_needs": "None", "safe_to_leave_message": "yes",
            "other_parent_name": "Giles Whitcombe", "other_parent_dob": "1984-03-19", "other_parent_relationship": "Father", "other_parent_phone": "+447700900311", "other_parent_responsibility": "yes",
            "household": ["Cecily Whitcombe, 14/09/2021, Sister"], "gp_name": "Dr Harriet Lyle", "gp_practice": "Newport Surgery", "health_visitor": "Cordelia Strang",
            "other_services": "Paediatric respiratory clinic, Addenbrooke's", "safeguarding_status": "none", "domestic_abuse": "no", "risk_details": "No current risks identified",
            "mental_health": "Health anxiety, seeing Talking Therapies since September.", "reason_for_referral": reason, "voice_of_parent": "\"If I look away something will happen.\"",
            "voice_of_infant": "I would like to get down now. I look at Mummy's face before I look at anything else.", "voice_of_other_parent": "Giles says he has stopped asking for a turn.",
            "hopes_and_concerns": "Philippa hopes to sleep in her own bed. She is concerned that she will be told to leave him to cry.", "other_information": "Mornings are best because of the school run.",
            "consent_to_referral": "yes", "consent_to_share": "yes", "consent_date": "2026-11-16",
        },
    )  # fmt: skip


def neonatal_letter() -> Case:
    """A neonatal unit's letter: a head, labelled details in two columns, headed paragraphs, a signature."""
    reason = "Saoirse was born at 27 weeks and spent eleven weeks with us. Her mother visited every day but stood by the incubator and only held her when asked. Since discharge our outreach nurse has seen Saoirse fed lying in her cot and describes a mother who is gentle, frightened and far away."

    def draw(p: Sheet) -> None:
        p.bold(45, 45, "Princess Alexandra Neonatal Unit", 14)
        p.say(45, 60, "Hamstel Road, Harlow, Essex, CM20 1QX", 9)
        p.say(45, 72, "Telephone 01632 960320    Email neonatal.outreach@pan.example.net", 9)
        p.rule(45, 80, 550, 80)
        p.say(45, 100, "Date: 12 November 2026")
        p.say(45, 118, "To: Together with Baby, Parent Infant Mental Health Service, Maldon CM9 6EG")
        y = 146
        for left, right in (
            (("Baby's name", "Saoirse Mulcahy"), ("Mother's name", "Aoife Mulcahy")), (("Baby's date of birth", "30 May 2026"), ("Mother's date of birth", "11 April 1995")),
            (("Baby's NHS number", s(12)), ("Mother's NHS number", s(13))), (("Sex", "Female"), ("Mother's telephone", "07700 900320")),
            (("Gestation at birth", "27+4"), ("Interpreter needed", "No")), (("Domestic abuse", "No"), ("Can leave messages", "Yes")),
        ):  # fmt: skip
            for x, (label, text) in ((45, left), (300, right)):
                p.bold(x, y, label + ":", 9.5)
                p.say(x + 120, y, text, 9.5)
            y += 16
        p.bold(45, y, "Address:", 9.5)
        p.say(165, y, "27 Rectory Field, Harlow, CM19 4SB", 9.5)
        y += 16
        p.bold(45, y, "GP:", 9.5)
        p.say(165, y, "Dr Nwosu, Lister Medical Centre", 9.5)
        y += 28
        p.say(45, y, "Dear colleagues,")
        for head, text in (
            ("Reason for referral", reason), ("Mother's own words", "\"She knew the nurses before she knew me.\""), ("Baby's voice", "Saoirse startles at touch and is calm when she hears singing."),
            ("Safeguarding status", "Early Help"), ("Risks", "No self harm. Home oxygen in use, no smoking in the home."), ("Hopes for this referral", "Aoife would like to hold Saoirse without asking. She is worried about more appointments."),
            ("Consent", "Aoife has consented to this referral and to information being shared with your service."),
        ):  # fmt: skip
            y += 24
            p.bold(45, y, head)
            y = p.wrap(45, y + 14, text, 500) - 6
        p.say(45, y + 32, "Yours sincerely,")
        p.say(45, y + 66, "Ffion Prosser")
        p.say(45, y + 79, "Neonatal Outreach Sister")

    return Case(
        "neonatal outreach letter.pdf", sheet(draw),
        {
            "referrer_organisation": "Princess Alexandra Neonatal Unit", "referrer_address": "Hamstel Road, Harlow, Essex, CM20 1QX", "referrer_phone": "+441632960320", "referrer_email": "neonatal.outreach@pan.example.net",
            "referral_date": "2026-11-12", "infant_name": "Saoirse Mulcahy", "infant_dob": "2026-05-30", "infant_nhs_number": N[12], "infant_sex": "female", "gestation_at_birth": "27+4",
            "parent_name": "Aoife Mulcahy", "parent_dob": "1995-04-11", "parent_nhs_number": N[13], "parent_phone": "+447700900320", "interpreter_needed": "no", "safe_to_leave_message": "yes", "parent_relationship": "Mother",
            "domestic_abuse": "no", "parent_address": "27 Rectory Field, Harlow, CM19 4SB", "parent_postcode": "CM19 4SB", "gp_name": "Dr Nwosu", "gp_practice": "Lister Medical Centre",
            "reason_for_referral": reason, "voice_of_parent": "\"She knew the nurses before she knew me.\"", "voice_of_infant": "Saoirse startles at touch and is calm when she hears singing.",
            "safeguarding_status": "early_help", "risk_details": "No self harm. Home oxygen in use, no smoking in the home.",
            "hopes_and_concerns": "Aoife would like to hold Saoirse without asking. She is worried about more appointments.", "consent_to_referral": "yes", "consent_to_share": "yes",
            "referrer_name": "Ffion Prosser", "referrer_role": "Neonatal Outreach Sister",
        },
    )  # fmt: skip


def boxes_and_ticks() -> Case:
    """A printed form of boxes with small labels; questions below with a box to cross for each answer."""
    reason = "Lorelei is a first time mum at nineteen, living with her foster carer. She has a tender way with Otto when she is rested but goes blank when he cries and hands him over. She has asked her personal adviser for help to be 'a proper mum'."

    def draw(p: Sheet) -> None:
        p.bold(45, 40, "Leaving Care Service: health referral", 14)
        y = p.bar(66, "Young person (parent)", 0.85, 45, 550)
        y = p.cells(
            y - 14,
            ["Name", "Lorelei Abbotsbury", "Date of birth", "03/09/2007"],
            ["NHS number", s(14), "Telephone", "07700 900330"],
            ["Address", "64 Long Riding, Basildon", "Postcode", "SS14 1QY"],
            ["Relationship to baby", "Mother", "First language", "English"],
        )
        y = p.bar(y + 18, "Baby", 0.85, 45, 550)
        y = p.cells(y - 14, ["Name", "Otto Abbotsbury", "Date of birth", "27/07/2026"], ["NHS number", s(15), "Sex", "Boy"])
        y = p.bar(y + 18, "Professionals", 0.85, 45, 550)
        y = p.cells(
            y - 14,
            ["GP", "Dr Castellan", "Surgery", "Ballards Walk Surgery"],
            ["Health visitor", "Ines Corder", "Social worker", "Gareth Mould"],
        )
        y += 20
        for question, options, chosen in (
            ("Is an interpreter needed?", ("Yes", "No"), "No"), ("Is it safe to leave a message?", ("Yes", "No"), "Yes"), ("Is there domestic abuse?", ("Yes", "No", "Not known"), "No"),
            ("Is the baby subject to a plan?", ("No plan", "Early Help", "Child in Need", "Child Protection"), "Child in Need"),
            ("Does the parent agree to this referral?", ("Yes", "No"), "Yes"), ("Does the parent agree to information being shared?", ("Yes", "No"), "Yes"),
        ):  # fmt: skip
            p.say(45, y, question, 9.5)
            x = 270.0
            for option in options:
                x = p.check(x, y, option == chosen, option, 9)
            y += 18
        for head, text in (
            ("Reason for referral", reason),
            ("What the young person says", '"I don\'t want him to be passed around like I was."'),
            ("What the baby shows us", "Otto quiets when the foster carer speaks. He does not yet search for Lorelei's face."),
            ("Risk information", "History of self harm at 15, none since. No risk to visitors."),
            ("Hopes and worries", "To be able to settle him herself. Worried that asking looks like failing."),
        ):
            p.bold(45, y + 4, head, 9.5)
            y = p.wrap(45, y + 17, text, 500, 9.5) + 4
        y = p.bar(y + 14, "Referrer", 0.85, 45, 550)
        p.cells(
            y - 14,
            ["Name", "Mbali Thornhill", "Job title", "Personal Adviser"],
            ["Team", "Leaving Care Team South", "Telephone", "01632 960330"],
            ["Email", "mbali.thornhill@leavingcare.example.org", "Date", "20/11/2026"],
        )

    return Case(
        "LC health referral LA.pdf", sheet(draw),
        {
            "parent_name": "Lorelei Abbotsbury", "parent_dob": "2007-09-03", "parent_nhs_number": N[14], "parent_phone": "+447700900330", "parent_address": "64 Long Riding, Basildon", "parent_postcode": "SS14 1QY",
            "parent_relationship": "Mother", "parent_language": "English", "infant_name": "Otto Abbotsbury", "infant_dob": "2026-07-27", "infant_nhs_number": N[15], "infant_sex": "male",
            "gp_name": "Dr Castellan", "gp_practice": "Ballards Walk Surgery", "health_visitor": "Ines Corder", "social_worker": "Gareth Mould", "interpreter_needed": "no", "safe_to_leave_message": "yes", "domestic_abuse": "no",
            "safeguarding_status": "child_in_need", "consent_to_referral": "yes", "consent_to_share": "yes", "reason_for_referral": reason, "voice_of_parent": "\"I don't want him to be passed around like I was.\"",
            "voice_of_infant": "Otto quiets when the foster carer speaks. He does not yet search for Lorelei's face.", "risk_details": "History of self harm at 15, none since. No risk to visitors.",
            "hopes_and_concerns": "To be able to settle him herself. Worried that asking looks like failing.", "referrer_name": "Mbali Thornhill", "referrer_role": "Personal Adviser",
            "referrer_organisation": "Leaving Care Team South", "referrer_phone": "+441632960330", "referrer_email": "mbali.thornhill@leavingcare.example.org", "referral_date": "2026-11-20",
        },
    )  # fmt: skip


def portal_print() -> Case:
    """A web portal's submission printed from the browser: each question in grey with the answer beneath, over two pages."""
    reason = "Dashiell was born by emergency section under general anaesthetic. Ottoline did not see him for nine hours and says another mother could have had him and she would not have known. She keeps him clean and fed and says she is 'babysitting'."
    first = (
        ("Submission reference", "WF-20261121-0417"), ("Date submitted", "21/11/2026"), ("Your full name", "Evander Moss"), ("Your job title", "Community Midwife"), ("Your organisation", "Colchester Community Midwives"),
        ("Your phone number", "01632 960340"), ("Your email", "evander.moss@midwives.example.net"), ("Parent's full name", "Ottoline Carrow"), ("Parent's date of birth", "09/02/1993"), ("Parent's NHS number", N[16]),
        ("Parent's address", "Flat 2, 15 Military Road, Colchester"), ("Parent's postcode", "CO1 2AA"), ("Parent's mobile number", "07700 900340"), ("Can we leave a message on this number?", "No"), ("What is the parent's relationship to the baby?", "Birth mother"),
        ("Does the parent need an interpreter?", "No"),
    )  # fmt: skip
    second = (
        ("Baby's full name", "Dashiell Carrow"), ("Baby's date of birth", "01/11/2026"), ("Baby's sex", "Male"), ("Name of GP practice", "East Hill Surgery"), ("Is the baby on a safeguarding plan?", "None"), ("Is domestic abuse a concern?", "Not known"),
        ("Tell us about any risks", "Partner present at all visits so routine enquiry not done."), ("Why are you making this referral?", reason), ("What does the parent say?", "'I signed for him like a parcel.'"),
        ("What is the baby telling us?", "Dashiell sleeps a great deal and is hard to rouse for feeds with Ottoline."), ("What does the parent hope for, and what are they worried about?", "To feel he is hers. Worried about crying in front of strangers."),
        ("Has the parent consented to this referral?", "Yes"), ("Has the parent consented to information sharing?", "Yes"), ("Date consent was given", "20/11/2026"),
    )  # fmt: skip

    def draw(p: Sheet) -> None:
        p.say(30, 24, "21/11/2026, 16:52", 7)
        p.say(250, 24, "Refer to a community service - Submission", 7)
        p.bold(45, 52, "Refer to a community service", 15)
        for page, part in enumerate((first, second)):
            y = 80.0 if not page else 50.0
            for question, text in part:
                p.canvas.setFillColorRGB(0.4, 0.4, 0.4)
                p.say(45, y, question, 8.5)
                p.canvas.setFillColorRGB(0, 0, 0)
                y = p.wrap(45, y + 14, text, 500, 11) + 12
            p.say(30, 828, "https://refer.example.org/submission/20261121-0417", 7)
            p.say(540, 828, f"{page + 1}/2", 7)
            if not page:
                p.turn_page()

    return Case(
        "Refer to a community service - Submission.pdf", sheet(draw),
        {
            "referral_date": "2026-11-21", "referrer_name": "Evander Moss", "referrer_role": "Community Midwife", "referrer_organisation": "Colchester Community Midwives", "referrer_phone": "+441632960340",
            "referrer_email": "evander.moss@midwives.example.net", "parent_name": "Ottoline Carrow", "parent_dob": "1993-02-09", "parent_nhs_number": N[16], "parent_address": "Flat 2, 15 Military Road, Colchester",
            "parent_postcode": "CO1 2AA", "parent_phone": "+447700900340", "safe_to_leave_message": "no", "parent_relationship": "Birth mother", "interpreter_needed": "no",
            "infant_name": "Dashiell Carrow", "infant_dob": "2026-11-01", "infant_sex": "male", "gp_practice": "East Hill Surgery", "safeguarding_status": "none", "domestic_abuse": "not_known",
            "risk_details": "Partner present at all visits so routine enquiry not done.", "reason_for_referral": reason, "voice_of_parent": "'I signed for him like a parcel.'",
            "voice_of_infant": "Dashiell sleeps a great deal and is hard to rouse for feeds with Ottoline.", "hopes_and_concerns": "To feel he is hers. Worried about crying in front of strangers.",
            "consent_to_referral": "yes", "consent_to_share": "yes", "consent_date": "2026-11-20",
        },
    )  # fmt: skip


def fillable_plain() -> Case:
    """A fillable form as offices make it: a printed label and a field beside it, a tick box for each yes and no."""
    reason = "Temperance is twenty four weeks pregnant with her second baby. Her first, Juno, was looked after by her mother for a year while Temperance was unwell. She fears she will 'miss this one too' and has asked for support before the birth."
    rows = (
        ("Date of referral", "10/11/2026"), ("Referrer name", "Ludmila Harcourt"), ("Referrer job title", "Perinatal Mental Health Midwife"), ("Referrer organisation", "Basildon Maternity"), ("Referrer telephone", "01632 960350"), ("Referrer email", "l.harcourt@basmat.example.org"),
        ("Parent name", "Temperance Oduya"), ("Parent date of birth", "16/06/1994"), ("Parent NHS number", s(17)), ("Address", "33 Clay Hill Road, Basildon"), ("Postcode", "SS16 5DB"), ("Mobile", "07700 900350"), ("Relationship to baby", "Mother"), ("First language", "English"),
        ("Estimated due date", "03/03/2027"), ("Gestation now", "24+0"), ("Partner name", "Kwabena Oduya"), ("Partner relationship to baby", "Father"), ("GP name", "Dr Silverlock"), ("GP surgery", "Kingswood Medical Centre"), ("Midwife", "Ludmila Harcourt"),
    )  # fmt: skip
    asked = (
        ("Interpreter needed?", "No"), ("Safe to leave a message?", "Yes"), ("Domestic abuse?", "No"), ("Consent to referral?", "Yes"), ("Consent to share information?", "Yes"),
    )  # fmt: skip
    talk = (
        ("Safeguarding details", "Early Help closed March 2025. Nothing open now."), ("Risks", "Relapse risk after birth, plan agreed with perinatal team."), ("Reason for referral", reason),
        ("Parent's views", "\"I want to be there from the first day.\""), ("Hopes and concerns", "To know this baby. Concerned about medication and feeding."),
    )  # fmt: skip

    def draw(p: FieldPaper) -> None:
        p.bold(45, 40, "Parent infant referral (complete on screen)", 14)
        y = 62.0
        for at, (label, text) in enumerate(rows):
            p.say(45, y + 11, label)
            p.text(f"Text{at + 1}", 200, y, 545, y + 15, text)
            y += 18
        for at, (label, text) in enumerate(asked):
            p.say(45, y + 11, label)
            for k, word in enumerate(("Yes", "No")):
                p.box(250 + 70 * k, y + 2, 260 + 70 * k, y + 12)
                p.tick(f"Check Box{2 * at + k + 1}", 250 + 70 * k, y + 2, word == text)
                p.say(265 + 70 * k, y + 11, word)
            y += 17
        p.say(45, y + 11, "Safeguarding status (tick one)")
        x = 200.0
        for k, word in enumerate(("None", "Early Help", "Child in Need", "Child Protection")):
            p.box(x, y + 2, x + 10, y + 12)
            p.tick(f"Check Box{30 + k}", x, y + 2, word == "None")
            p.say(x + 14, y + 11, word)
            x += 36 + float(p.canvas.stringWidth(word, "Helvetica", 10))
        y += 22
        for at, (label, text) in enumerate(talk):
            high = 46 if label == "Reason for referral" else 32
            p.say(45, y + 11, label)
            p.text(f"Text{at + 40}", 200, y, 545, y + high, text)
            y += high + 4

    return Case(
        "parent infant referral TO.pdf", filled(draw),
        {
            "referral_date": "2026-11-10", "referrer_name": "Ludmila Harcourt", "referrer_role": "Perinatal Mental Health Midwife", "referrer_organisation": "Basildon Maternity", "referrer_phone": "+441632960350", "referrer_email": "l.harcourt@basmat.example.org",
            "parent_name": "Temperance Oduya", "parent_dob": "1994-06-16", "parent_nhs_number": N[17], "parent_address": "33 Clay Hill Road, Basildon", "parent_postcode": "SS16 5DB", "parent_phone": "+447700900350", "parent_relationship": "Mother",
            "parent_language": "English", "infant_due_date": "2027-03-03", "gestation_now": "24+0", "other_parent_name": "Kwabena Oduya", "other_parent_relationship": "Father", "gp_name": "Dr Silverlock", "gp_practice": "Kingswood Medical Centre", "midwife": "Ludmila Harcourt",
            "interpreter_needed": "no", "safe_to_leave_message": "yes", "domestic_abuse": "no", "consent_to_referral": "yes", "consent_to_share": "yes", "safeguarding_status": "none",
            "safeguarding_details": "Early Help closed March 2025. Nothing open now.", "risk_details": "Relapse risk after birth, plan agreed with perinatal team.", "reason_for_referral": reason,
            "voice_of_parent": "\"I want to be there from the first day.\"", "hopes_and_concerns": "To know this baby. Concerned about medication and feeding.",
        },
    )  # fmt: skip


def fillable_lists() -> Case:
    """A fillable form of drop-down lists, radio buttons and fields below their labels, over two pages."""
    reason = "Ignatius has been the main carer since his wife returned to sea with the Navy. He is organised and kind but tells me he performs being a dad and feels nothing. Wilhelmina, a lively baby, has begun to babble only to the dog."

    def draw(p: FieldPaper) -> None:
        p.bold(45, 40, "Thurrock Healthy Families: specialist referral", 14)

        def pair(y: float, *cells: tuple[str, str]) -> float:
            for k, (label, text) in enumerate(cells):
                x = 45 + 255 * k
                p.say(x, y, label, 8)
                p.text("".join(w.title() for w in label.split()), x, y + 4, x + 240, y + 20, text)
            return y + 36

        def radio(y: float, label: str, options: tuple[str, ...], chosen: str) -> float:
            p.say(45, y, label, 9)
            spots, x = [], 300.0
            for k, word in enumerate(options):
                spots.append((f"C{k}", x, y - 8))
                p.canvas.circle(x + 5, 841.9 - y + 3, 5)
                p.say(x + 14, y, word, 9)
                x += 34 + float(p.canvas.stringWidth(word, "Helvetica", 9))
            p.group(label[:12], spots, f"C{options.index(chosen)}")
            return y + 20

        p.bold(45, 66, "Carer referred", 11)
        y = pair(82, ("Carer full name", "Ignatius Penhaligon"), ("Carer date of birth", "24/10/1987"))
        y = pair(y, ("Carer address", "7 Crown Road, Grays, RM17 6JD"), ("Carer telephone", "07700 900360"))
        p.say(45, y, "Carer relationship to child", 8)
        p.choice("rel", 45, y + 4, 285, y + 20, ["Select", "Mother", "Father", "Grandparent", "Other"], "Father", COMBO)
        p.say(300, y, "Carer ethnicity", 8)
        p.choice(
            "eth", 300, y + 4, 540, y + 20, ["Select", "White British", "White Irish", "Asian", "Black"], "White British", COMBO
        )
        y = radio(y + 40, "Is it safe to leave the carer a message?", ("Yes", "No"), "Yes")
        y = radio(y, "Does the carer need an interpreter?", ("Yes", "No"), "No")
        y = radio(y, "Is this person the main carer?", ("Yes", "No"), "Yes")
        p.bold(45, y + 8, "Child", 11)
        y = pair(y + 24, ("Child full name", "Wilhelmina Penhaligon"), ("Child date of birth", "19/02/2026"))
        y = pair(y, ("Child NHS number", s(18)), ("Registered GP practice", "Dilip Sabnis Medical Centre"))
        p.say(45, y, "Child gender", 8)
        p.choice("sex", 45, y + 4, 285, y + 20, [("0", "Select"), ("1", "Female"), ("2", "Male")], "1", COMBO)
        p.say(300, y, "Child plan status", 8)
        p.choice(
            "plan", 300, y + 4, 540, y + 20, ["Select", "None", "Early Help", "Child in Need", "Child Protection"], "None", COMBO
        )
        p.bold(45, y + 48, "Other parent", 11)
        y = pair(y + 64, ("Other parent full name", "Rosamund Penhaligon"), ("Other parent relationship to child", "Mother"))
        p.turn_page()
        p.bold(45, 40, "About the referral", 11)
        y = 58.0
        for label, text in (
            ("Reason for referral", reason), ("Carer's own words", "'I do the voices in the story and there's nobody home.'"), ("Voice of the child", "I watch your mouth but your eyes are somewhere else."),
            ("Voice of the other parent", "Rosamund says he is a better parent than she is."), ("Hopes and worries of the carer", "He hopes to look forward to her waking. He worries it will be on his record."), ("Risk information", "None identified"),
        ):  # fmt: skip
            p.say(45, y, label, 8)
            p.text(label.replace(" ", "_"), 45, y + 4, 545, y + 44, text)
            y += 62
        y = radio(y + 6, "Is there domestic abuse in the home?", ("Yes", "No", "Not known"), "No")
        y = radio(y, "Has the carer consented to this referral?", ("Yes", "No"), "Yes")
        y = radio(y, "May we share information with other services?", ("Yes", "No"), "No")
        p.bold(45, y + 8, "Referrer", 11)
        y = pair(y + 24, ("Referrer name", "Clementine Vass"), ("Referrer role", "Health Visitor"))
        y = pair(y, ("Referrer team", "Grays Healthy Families Team"), ("Referrer telephone", "01632 960360"))
        pair(y, ("Referrer email", "clementine.vass@thf.example.org"), ("Date of referral", "17 Nov 2026"))

    return Case(
        "THF specialist referral v4.pdf", filled(draw),
        {
            "parent_name": "Ignatius Penhaligon", "parent_dob": "1987-10-24", "parent_address": "7 Crown Road, Grays, RM17 6JD", "parent_postcode": "RM17 6JD", "parent_phone": "+447700900360", "parent_relationship": "Father", "parent_ethnicity": "White British",
            "safe_to_leave_message": "yes", "interpreter_needed": "no", "parent_primary_caregiver": "yes", "infant_name": "Wilhelmina Penhaligon", "infant_dob": "2026-02-19", "infant_nhs_number": N[18], "gp_practice": "Dilip Sabnis Medical Centre",
            "infant_sex": "female", "safeguarding_status": "none", "other_parent_name": "Rosamund Penhaligon", "other_parent_relationship": "Mother", "reason_for_referral": reason,
            "voice_of_parent": "'I do the voices in the story and there's nobody home.'", "voice_of_infant": "I watch your mouth but your eyes are somewhere else.", "voice_of_other_parent": "Rosamund says he is a better parent than she is.",
            "hopes_and_concerns": "He hopes to look forward to her waking. He worries it will be on his record.", "risk_details": "None identified", "domestic_abuse": "no", "consent_to_referral": "yes", "consent_to_share": "no",
            "referrer_name": "Clementine Vass", "referrer_role": "Health Visitor", "referrer_organisation": "Grays Healthy Families Team", "referrer_phone": "+441632960360", "referrer_email": "clementine.vass@thf.example.org", "referral_date": "2026-11-17",
        },
    )  # fmt: skip


# ---------------------------------------------------------------- mails


def mailed(sender: str, subject: str, text: str, page: str = "") -> bytes:
    """A mail to the service, of plain text and perhaps a page beside it."""
    mail = EmailMessage()
    mail["From"], mail["To"], mail["Subject"] = sender, "epunft.pimhs.eput@nhs.net", subject
    mail["Date"], mail["Message-ID"] = "Thu, 26 Nov 2026 09:14:00 +0000", f"<{len(text)}.{len(page)}@post.example.org>"
    mail.set_content(text)
    if page:
        mail.add_alternative(page, subtype="html")
    return mail.as_bytes()


def visitor_mail() -> Case:
    """A health visitor's mail without a form: labels and answers a line each, a signature."""
    reason = "Bryony has found it hard to warm to Leopold since a long labour and a haemorrhage. She is attentive but tense, and he is hard to settle with her. She tried two baby groups and left both in tears."
    text = f"""Hi team,

I can't get the form to open on my laptop so I have put the details below. Hope that's ok.

Date of referral: 26/11/2026

Baby's name: Leopold Haddow
Baby's DOB: 13/07/2026
Baby's NHS number: {s(20)}
Sex: Male

Mother's name: Bryony Haddow
Mother's DOB: 30/08/1993
Address: 18 Coggeshall Road, Braintree, CM7 9BX
Mobile: 07700 900410
OK to leave a message? Yes
Interpreter needed? No

Father's name: Craig Haddow
Father's DOB: 01/01/1991

GP: Dr Pargeter
GP practice: Mount Chambers Surgery
Health visitor: Meredith Okafor-Lane

Safeguarding plan: None
Domestic abuse: No
Risks: Nil of note at last contact

Reason for referral: {reason}

What mum says: "I feel like I'm minding him for someone."

Voice of the infant: Leopold cries and stiffens when undressed, and calms when Bryony hums.

Hopes and concerns: Bryony hopes to enjoy him. She is concerned about having to talk about the birth.

Consent to referral: Yes
Consent to share information: Yes
Date of consent: 25/11/2026

Many thanks

Meredith Okafor-Lane
Health Visitor
Braintree Health Visiting Team
Tel: 01632 960410
meredith.okaforlane@braintreehv.example.org
"""
    return Case(
        "Referral - no form.eml", mailed("Meredith Okafor-Lane <meredith.okaforlane@braintreehv.example.org>", "Referral please", text),
        {
            "referral_date": "2026-11-26", "infant_name": "Leopold Haddow", "infant_dob": "2026-07-13", "infant_nhs_number": N[20], "infant_sex": "male", "parent_name": "Bryony Haddow", "parent_dob": "1993-08-30", "parent_relationship": "Mother",
            "parent_address": "18 Coggeshall Road, Braintree, CM7 9BX", "parent_postcode": "CM7 9BX", "parent_phone": "+447700900410", "safe_to_leave_message": "yes", "interpreter_needed": "no", "other_parent_name": "Craig Haddow", "other_parent_dob": "1991-01-01",
            "other_parent_relationship": "Father", "gp_name": "Dr Pargeter", "gp_practice": "Mount Chambers Surgery", "health_visitor": "Meredith Okafor-Lane", "safeguarding_status": "none", "domestic_abuse": "no", "risk_details": "Nil of note at last contact", "reason_for_referral": reason,
            "voice_of_parent": "\"I feel like I'm minding him for someone.\"", "voice_of_infant": "Leopold cries and stiffens when undressed, and calms when Bryony hums.",
            "hopes_and_concerns": "Bryony hopes to enjoy him. She is concerned about having to talk about the birth.", "consent_to_referral": "yes", "consent_to_share": "yes", "consent_date": "2026-11-25",
            "referrer_name": "Meredith Okafor-Lane", "referrer_role": "Health Visitor", "referrer_organisation": "Braintree Health Visiting Team", "referrer_phone": "+441632960410", "referrer_email": "meredith.okaforlane@braintreehv.example.org",
        },
    )  # fmt: skip


def website_mail() -> Case:
    """A website's mail: what was typed into its form, in a table of questions and answers."""
    reason = "Evangeline adopted Tobias in August and describes a sudden drop in her confidence. He will not be held by her and goes to her wife. She feels judged at every visit and has begun to withdraw."
    rows = (
        ("Referrer's name", "Hamish Dalgleish"), ("Referrer's job title", "Adoption Support Social Worker"), ("Referrer's organisation", "Eastern Adoption Partnership"), ("Referrer's phone", "01632 960420"), ("Referrer's email", "hamish.dalgleish@eap.example.org"),
        ("Child's name", "Tobias Lockyer"), ("Child's date of birth", "05/06/2025"), ("Child's NHS number", N[21]), ("Child's gender", "Male"), ("Parent's name", "Evangeline Lockyer"), ("Parent's date of birth", "18/02/1985"), ("Parent's relationship to child", "Adoptive mother"),
        ("Parental responsibility", "Yes"), ("Address", "2 Station Approach, Hockley"), ("Postcode", "SS5 4BG"), ("Parent's phone", "07700 900420"), ("Parent's email", "eva.lockyer@example.com"), ("Safe to leave messages", "Yes"), ("Interpreter required", "No"),
        ("Other parent's name", "Beatrix Lockyer"), ("Other parent's relationship to child", "Adoptive mother"), ("GP practice", "Church View Surgery"), ("Safeguarding plan", "None"), ("Domestic abuse", "No"), ("Risks", "None known"), ("Reason for referral", reason),
        ("Parent's voice", "'He has already had one mother and he knows I'm not her.'"), ("Child's voice", "He watches the door and pats his own chest when tired."), ("Hopes and concerns", "Hopes he will come to her when hurt. Concerned about strange faces for Tobias."),
        ("Consent to referral", "Yes"), ("Consent to information sharing", "Yes"), ("Date of referral", "24/11/2026"),
    )  # fmt: skip
    page = "<html><body><p>A new referral has been submitted through the website.</p><table border='1' cellpadding='4'>"
    page += "".join(f"<tr><td><b>{label}</b></td><td>{text}</td></tr>" for label, text in rows)
    page += "</table><p style='color:#888'>This mailbox is not monitored. Please do not reply.</p></body></html>"
    text = (
        "A new referral has been submitted through the website.\n\n"
        + "".join(f"{label}: {words_}\n" for label, words_ in rows)
        + "\nThis mailbox is not monitored. Please do not reply.\n"
    )
    return Case(
        "New website referral 24-11.eml", mailed("Website forms <noreply@forms.example.org>", "New website referral", text, page),
        {
            "referrer_name": "Hamish Dalgleish", "referrer_role": "Adoption Support Social Worker", "referrer_organisation": "Eastern Adoption Partnership", "referrer_phone": "+441632960420", "referrer_email": "hamish.dalgleish@eap.example.org",
            "infant_name": "Tobias Lockyer", "infant_dob": "2025-06-05", "infant_nhs_number": N[21], "infant_sex": "male", "parent_name": "Evangeline Lockyer", "parent_dob": "1985-02-18", "parent_relationship": "Adoptive mother", "parent_responsibility": "yes",
            "parent_address": "2 Station Approach, Hockley", "parent_postcode": "SS5 4BG", "parent_phone": "+447700900420", "parent_email": "eva.lockyer@example.com", "safe_to_leave_message": "yes", "interpreter_needed": "no",
            "other_parent_name": "Beatrix Lockyer", "other_parent_relationship": "Adoptive mother", "gp_practice": "Church View Surgery", "safeguarding_status": "none", "domestic_abuse": "no", "risk_details": "None known", "reason_for_referral": reason,
            "voice_of_parent": "'He has already had one mother and he knows I'm not her.'", "voice_of_infant": "He watches the door and pats his own chest when tired.",
            "hopes_and_concerns": "Hopes he will come to her when hurt. Concerned about strange faces for Tobias.", "consent_to_referral": "yes", "consent_to_share": "yes", "referral_date": "2026-11-24",
        },
    )  # fmt: skip


def therapist_letter() -> Case:
    """A therapist's letter in a mail: details under "Re:", headings on lines of their own, paragraphs."""
    reason = [
        "I have been seeing Persephone for twelve sessions of CBT for postnatal anxiety. Her scores have come down and she is ready for discharge from our service.",
        "What remains is between her and Clementina. She says she cannot bear to be looked at by her daughter and turns the high chair to the wall.",
    ]
    text = f"""25 November 2026

Dear Together with Baby,

Re: Persephone Vandermeer
Date of birth: 7 October 1990
NHS number: {s(22)}
Address: 51 Queens Park Avenue, Billericay, CM12 0UD
Telephone: 07700 900430
Voicemail: Yes, safe to leave
Relationship to infant: Mother
Infant: Clementina Vandermeer
Infant date of birth: 1 February 2026
GP practice: Queens Park Surgery

REASON FOR REFERRAL

{reason[0]}

{reason[1]}

MENTAL HEALTH

GAD-7 fell from 18 to 8. Sertraline 50mg, continuing.

RISK

No current risk to self or to Clementina.

DOMESTIC ABUSE

No

SAFEGUARDING STATUS

None

HOPES AND CONCERNS

Persephone hopes to be able to play on the floor with Clementina. She is concerned about the wait.

CONSENT

Consent to referral: Yes
Consent to information sharing: Yes

Yours sincerely,

Lysander Crowe
Cognitive Behavioural Therapist
Mid and South Talking Therapies
01632 960430
"""
    return Case(
        "PV letter to PIMHS.eml", mailed("Crowe Lysander <lysander.crowe@talking.example.net>", "Letter re P.V.", text),
        {
            "referral_date": "2026-11-25", "parent_name": "Persephone Vandermeer", "parent_dob": "1990-10-07", "parent_nhs_number": N[22], "parent_address": "51 Queens Park Avenue, Billericay, CM12 0UD", "parent_postcode": "CM12 0UD",
            "parent_phone": "+447700900430", "safe_to_leave_message": "yes", "parent_relationship": "Mother", "infant_name": "Clementina Vandermeer", "infant_dob": "2026-02-01", "gp_practice": "Queens Park Surgery", "reason_for_referral": " ".join(reason),
            "mental_health": "GAD-7 fell from 18 to 8. Sertraline 50mg, continuing.", "risk_details": "No current risk to self or to Clementina.", "domestic_abuse": "no", "safeguarding_status": "none",
            "hopes_and_concerns": "Persephone hopes to be able to play on the floor with Clementina. She is concerned about the wait.", "consent_to_referral": "yes", "consent_to_share": "yes",
            "referrer_name": "Lysander Crowe", "referrer_role": "Cognitive Behavioural Therapist", "referrer_organisation": "Mid and South Talking Therapies", "referrer_phone": "+441632960430",
        },
    )  # fmt: skip


def forwarded_answers() -> Case:
    """A colleague's mail forwarded by a duty desk: the answers typed after a dash under short headings, in a hurry."""
    reason = "Marisol is 20 and on her own with Dante. Since he started crawling she says he is 'into everything to wind me up' and shouts, then cries. She wants help before it gets worse."
    text = f"""FYI, one for you I think. Duty desk.

-----Original Message-----
From: Theodora Blythe
Sent: 24 November 2026 17:41
To: Duty
Subject: PIMHS ref

Hi, please can this go to Together with Baby today, thanks

Date of referral - 24/11/2026

REFERRER
Name - Theodora Blythe
Role - Family Practitioner
Team - Family Solutions Rochford
Tel - 01632 960440
Email - theodora.blythe@famsol.example.org

MOTHER
Name - Marisol Quintanar
DOB - 06/04/2006
Address - 12a Ashingdon Road, Rochford SS4 1RD
Tel - 07700 900440
Safe to leave message - No
Interpreter - No
Language - English

BABY
Name - Dante Quintanar
DOB - 17/02/2026
NHS no - {s(23, "")}
Sex - M

PROFESSIONALS
GP - Dr Ellwood
Surgery - Ashingdon Medical Centre
Health visitor - Rhona Spall

SAFEGUARDING
Plan - Early Help
Domestic abuse - No
Risks - Ex partner known to police, no contact since March. Two workers for first visit.

REFERRAL
Reason for referral - {reason}
Mum's views - "I hear my own mum shouting and it's me."
Baby's voice - Dante goes still when she raises her voice, then crawls to me.
Hopes - To be able to stop before she shouts.

CONSENT
Consent to referral - Yes
Consent to share information - Yes

Theo
"""
    return Case(
        "FW PIMHS ref.eml", mailed("Duty <duty@famsol.example.org>", "FW: PIMHS ref", text),
        {
            "referrer_name": "Theodora Blythe", "referrer_role": "Family Practitioner", "referrer_organisation": "Family Solutions Rochford", "referrer_phone": "+441632960440", "referrer_email": "theodora.blythe@famsol.example.org", "referral_date": "2026-11-24",
            "parent_name": "Marisol Quintanar", "parent_dob": "2006-04-06", "parent_relationship": "Mother", "parent_address": "12a Ashingdon Road, Rochford SS4 1RD", "parent_postcode": "SS4 1RD", "parent_phone": "+447700900440", "safe_to_leave_message": "no",
            "interpreter_needed": "no", "parent_language": "English", "infant_name": "Dante Quintanar", "infant_dob": "2026-02-17", "infant_nhs_number": N[23], "infant_sex": "male", "gp_name": "Dr Ellwood", "gp_practice": "Ashingdon Medical Centre",
            "health_visitor": "Rhona Spall", "safeguarding_status": "early_help", "domestic_abuse": "no", "risk_details": "Ex partner known to police, no contact since March. Two workers for first visit.", "reason_for_referral": reason,
            "voice_of_parent": "\"I hear my own mum shouting and it's me.\"", "voice_of_infant": "Dante goes still when she raises her voice, then crawls to me.", "hopes_and_concerns": "To be able to stop before she shouts.",
            "consent_to_referral": "yes", "consent_to_share": "yes",
        },
    )  # fmt: skip


FINAL_CASES = (
    visiting_form, antenatal_lines, hub_four_columns, surgery_merge_letter, stacked_social, people_across, perinatal_form, refuge_numbered,
    printed_tables, neonatal_letter, boxes_and_ticks, portal_print, fillable_plain, fillable_lists,
)  # fmt: skip
FINAL_MAIL_CASES = (visitor_mail, website_mail, therapist_letter, forwarded_answers)

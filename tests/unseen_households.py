"""More Word forms of other teams: self-referrals, two languages, role answers, professionals in odd columns, files of older programs."""

from __future__ import annotations

from collections.abc import Sequence

from tests.unseen_agencies import BABY, DAD, HOME, HOPE, MUM, WHY, document, read
from tests.unseen_word import Case
from tests.word_files import box, p, r, sdt, tbl, tc, tr
from tests.word_files import docx as packed


def controls() -> Case:
    """Content controls, some left on their prompt with the answer typed behind, a date picker, a drop-down, boxes."""
    empty = "<w:showingPlcHdr/><w:text/>"

    def row(*cells: Sequence[str] | str) -> str:
        return tr(*(tc(cell) if isinstance(cell, str) else tc(p(*cell)) for cell in cells))

    prompt = "Click or tap here to enter text."
    body = p(r("Early Help: request for support for a baby and parent", "<w:b/>")) + tbl(
        row("Full name of child", [sdt(r("Adam Shah"))]), row("Date of birth", [sdt(r("21/06/2026"), "<w:date/>")]),
        row("NHS number", [sdt(r(prompt), empty), r(" 999 000 3009")]), row("Gender", [sdt(r("Male"), "<w:dropDownList/>")]),
        row("Name of parent/carer with whom child lives", [sdt(r(prompt), empty), r("Zainab Shah")]), row("Relationship", [sdt(r("Choose an item."), "<w:showingPlcHdr/><w:dropDownList/>"), r(" Mother")]),
        row("Address", [sdt(r(HOME))]), row("Telephone", [sdt(r(prompt), empty)]), row("Email", [sdt(r("zainab.s@example.org"))]),
        row("Other parent / carer", [sdt(r("Imran Shah"))]), row("Do they live at the same address?", [box("0"), r(" Yes "), box("1", "☒"), r(" No")]),
        row("Which of these apply?", [box("0"), r(" Child Protection Plan "), box("1", "☒"), r(" Child in Need Plan "), box("0"), r(" Early Help "), box("0"), r(" None of these")]),
        row("Domestic abuse in the home?", [box("0"), r(" Yes "), box("1", "☒"), r(" No "), box("0"), r(" Not known")]),
        row("Reason for your request", [sdt(r(WHY))]), row("Child's voice", [sdt(r(prompt), empty)]), row("Parent's voice", [sdt(r(MUM))]),
        row("Parent consents to this request", [box("1", "☒"), r(" Yes "), box("0"), r(" No")]), row("Date consent given", [sdt(r("Click or tap to enter a date."), "<w:showingPlcHdr/><w:date/>"), r("10.11.26")]),
        row("Completed by", [sdt(r("Lorna Tighe")), r(", HV")]), row("Organisation", [sdt(r("Witham 0-19 Team"))]), row("Contact number / email", [sdt(r("01632 960611 lorna.tighe@hv.example.org"))]),
    )  # fmt: skip
    keys = (
        "infant_name infant_dob infant_nhs_number infant_sex parent_name parent_relationship parent_address parent_postcode parent_email other_parent_name "
        "reason_for_referral voice_of_parent consent_to_referral referrer_name referrer_organisation referrer_phone referrer_email"
    )
    said = {"safeguarding_status": "child_in_need", "domestic_abuse": "no", "consent_date": "2026-11-10", "referrer_role": "HV"}
    return Case("controls.docx", packed(body), read(keys) | said, blanks=("voice_of_infant", "parent_phone"))


def nested() -> Case:
    """A page of two columns made by a table, a table nested in each; sections below with narratives in one-cell tables."""

    def pairs(title: str, *rows: tuple[str, str]) -> str:
        return tc(p(r(title, "<w:b/>")), tbl(*(tr(a, b) for a, b in rows)), p(""))

    body = p(r("Parent-Infant Relationship Service referral", "<w:b/>")) + tbl(tr(
        pairs("Baby / bump", ("Name", "Adam Shah"), ("Born / due", "21/06/26"), ("NHS no", "999 000 3009"), ("Ethnicity", "Brit. Pakistani")),
        pairs("Main caregiver", ("Name", "Zainab Shah"), ("Born", "02/04/96"), ("Is", "Mother"), ("Phone", "07700 900611"), ("Home", HOME)),
    ), tr(
        pairs("Other caregiver", ("Name", "Imran Shah"), ("Born", "15/12/93"), ("Is", "Father"), ("Phone", "n/k"), ("Involved?", "weekends")),
        pairs("You", ("Name", "Lorna Tighe"), ("Job", "Health Visitor"), ("Team", "Witham 0-19 Team"), ("Phone", "01632 960611"), ("Email", "lorna.tighe@hv.example.org")),
    )) + "".join(p(r(title, "<w:b/>")) + tbl(tr(text)) for title, text in (
        ("Tell us about the relationship between baby and caregiver", WHY), ("What is baby showing you?", BABY), ("What does the caregiver say?", MUM),
        ("What does the other caregiver say?", DAD), ("What would they like to be different?", HOPE), ("Are there any safety worries?", "Nil of note"),
        ("Does the caregiver know about and agree to this referral?", "Yes"),
    ))  # fmt: skip
    keys = (
        "infant_name infant_dob infant_nhs_number parent_name parent_dob parent_phone parent_address parent_postcode other_parent_name "
        "other_parent_dob referrer_name referrer_role referrer_organisation referrer_phone referrer_email reason_for_referral "
        "voice_of_infant voice_of_parent voice_of_other_parent hopes_and_concerns consent_to_referral"
    )
    return Case(
        "nested.docx",
        packed(body),
        read(keys, infant_ethnicity="Brit. Pakistani", risk_details="Nil of note"),
        unmatched=("Mother", "Father"),
    )


def refers_himself() -> Case:
    """A self-referral of a father: "you", "your baby", "your partner"; ticks for how to be reached."""
    data = document(
        "# Refer yourself to our Parent and Baby Service", "You can fill this in yourself or with someone you trust. It takes about 10 minutes.",
        "## About you", [["Your full name", "Imran Shah"], ["Your date of birth", "15 Dec 1993"], ["Your pronouns", "he/him"],
        ["I am the baby's...", "☐ Mum  ☒ Dad  ☐ Grandparent  ☐ Other:"], ["Your address and postcode", "Flat 2, 8 Mill Lane, Witham CM8 2AA"],
        ["Best number for you", "07700 900612"], ["Can we leave a message?", "☒ Yes ☐ No"], ["Do you need an interpreter or any help to use our service?", "no"],
        ["Your GP surgery", "Brook Street Surgery"]],
        "## About your baby", [["Baby's name", "Adam"], ["Baby's date of birth, or due date if you are pregnant", "21/6/26"], ["Does your baby live with you?", "☒ Yes  ☐ No  ☐ Some of the time"]],
        "## About your family", [["Your partner or baby's other parent (name)", "Zainab Shah"], ["Do you have other children? Names and ages", "Maryam, 4"],
        ["Is a social worker helping your family?", "No"], ["Do you feel safe at home?", "Yes"]],
        "## In your own words", [["What is going on for you and your baby at the moment?", "I can't get near him. He screams and I hand him back."],
        ["What do you think it is like for your baby?", "He must think I don't want him."], ["What would you like to be different?", "To put him to bed myself."], ["Anything else?", ""]],
        "I agree to this information being used to refer me ☒     Date: 14/11/26",
    )  # fmt: skip
    return Case("self.docx", data, {
        "referrer_name": "Imran Shah", "parent_name": "Imran Shah", "parent_dob": "1993-12-15", "parent_relationship": "Dad",
        "parent_address": "Flat 2, 8 Mill Lane, Witham CM8 2AA", "parent_postcode": "CM8 2AA", "parent_phone": "+447700900612", "referrer_phone": "+447700900612", "safe_to_leave_message": "yes",
        "interpreter_needed": "no", "gp_practice": "Brook Street Surgery", "infant_name": "Adam", "infant_dob": "2026-06-21", "parent_primary_caregiver": "yes",
        "other_parent_name": "Zainab Shah", "household": ["Maryam, 4"],
        "reason_for_referral": "I can't get near him. He screams and I hand him back.", "voice_of_infant": "He must think I don't want him.",
        "hopes_and_concerns": "To put him to bed myself.", "consent_to_referral": "yes", "consent_date": "2026-11-14",
    }, blanks=("other_information",))  # fmt: skip


def second_language() -> Case:
    """English with Romanian in italic on a line of its own below each label, within the label's cell."""
    rows = (
        ("Child's name", "Numele copilului", "Adam Shah"), ("Child's date of birth", "Data nașterii copilului", "21.06.2026"), ("Sex", "Sexul", "M"),
        ("Mother's name", "Numele mamei", "Zainab Shah"), ("Mother's date of birth", "Data nașterii mamei", "02.04.1996"),
        ("Father's name", "Numele tatălui", "Imran Shah"), ("Address", "Adresa", HOME), ("Telephone", "Telefon", "07700 900611"),
        ("Do you need an interpreter?", "Aveți nevoie de un interpret?", "Yes / Da"), ("Family doctor (GP)", "Medic de familie", "Dr Petra Moss, Brook Street Surgery"),
        ("Why is help needed?", "De ce este nevoie de ajutor?", WHY), ("What does the mother hope for?", "Ce speră mama?", HOPE),
        ("Do you agree to this referral?", "Sunteți de acord cu această trimitere?", "☒ Yes / Da   ☐ No / Nu"),
        ("Name of worker", "Numele lucrătorului", "Lorna Tighe"), ("Job title", "Funcția", "Health Visitor"), ("Date", "Data", "12.11.2026"),
    )  # fmt: skip
    body = p(r("Family referral / Trimitere pentru familie", "<w:b/>")) + tbl(
        *(tr(tc(p(r(english, "<w:b/>")), p(r(other, "<w:i/>"))), tc(answer)) for english, other, answer in rows)
    )
    keys = (
        "infant_name infant_dob infant_sex parent_name parent_dob parent_relationship other_parent_name other_parent_relationship parent_address parent_postcode parent_phone "
        "gp_name gp_practice reason_for_referral hopes_and_concerns consent_to_referral referrer_name referrer_role referral_date"
    )
    return Case("languages.docx", packed(body), read(keys, interpreter_needed="yes"))


def kinship() -> Case:
    """Kinship carers' form: roles as answers, birth parents asked for apart, "Their relationship" after another adult."""
    data = document(
        "**Fostering and Kinship Team – referral for therapeutic support (0-2)**",
        [["CHILD", ""], ["Child's full name (and any other names used)", "Rory Kane (known as Ro)"], ["DoB", "30.1.25"], ["Legal status", "Interim Care Order"],
         ["Child placed with", "Maternal grandmother"], ["Date placed", "04/03/2025"]],
        [["CARER(S)", ""], ["Carer's name", "Bridget Kane"], ["Relationship to child", "Maternal grandmother"], ["Address (is this confidential? Y / N)", "N – 5 Hythe Hill, Colchester CO1 2AA"],
         ["Contact", "07700 900631"], ["Other adult in the home", "Declan Kane"], ["Their relationship", "Maternal grandfather"]],
        [["BIRTH PARENTS", ""], ["Mother", "Aoife Kane – supervised contact 2x weekly"], ["Father", "not named on birth cert"]],
        [["PROFESSIONALS", "", ""], ["Child's social worker", "Hal Pryor, CiC team", "01632 960631"], ["Supervising social worker", "Nell Frost", "01632 960632"],
         ["Health visitor", "Sue Teal", "01632 960633"], ["GP", "The Hythe Practice", ""]],
        [["What is the carer worried about?", "Ro will not be held by her and turns to strangers."], ["Carer's own view", "'He is here but he is not with me.'"],
         ["What would good look like?", "That he comes to her when he falls."], ["Has the person with PR agreed?", "LA shares PR, SW agrees. Yes."]],
        "Referrer: Hal Pryor, Social Worker, Children in Care team       Date: 16-11-26",
    )  # fmt: skip
    return Case("kinship.docx", data, {
        "infant_name": "Rory Kane (known as Ro)", "infant_dob": "2025-01-30", "safeguarding_status": "looked_after", "parent_name": "Bridget Kane",
        "parent_relationship": "Maternal grandmother", "parent_address": "N – 5 Hythe Hill, Colchester CO1 2AA", "parent_postcode": "CO1 2AA", "parent_phone": "+447700900631",
        "other_parent_name": "Aoife Kane", "other_parent_relationship": "Mother", "household": ["Declan Kane, Maternal grandfather"], "social_worker": "Hal Pryor, CiC team, 01632 960631",
        "health_visitor": "Sue Teal, 01632 960633", "gp_practice": "The Hythe Practice",
        "reason_for_referral": "Ro will not be held by her and turns to strangers.", "voice_of_parent": "'He is here but he is not with me.'",
        "hopes_and_concerns": "That he comes to her when he falls.", "referrer_name": "Hal Pryor", "referrer_role": "Social Worker",
        "referrer_organisation": "Children in Care team", "referral_date": "2026-11-16",
    }, unmatched=("supervised contact 2x weekly", "LA shares PR, SW agrees. Yes.", "Nell Frost"))  # fmt: skip


def gp_template() -> Case:
    """A practice system's merged Word template: brackets of codes, tabs, "Registered", problems and consent in a list."""
    data = document(
        "**Brook Street Surgery**", "1 Brook Street, Witham CM8 1ZZ    Tel: 01632 960641", "**Referral to: Parent Infant Mental Health Service**",
        "Date of Referral:\t12-Nov-2026", "Referring clinician:\tDr Petra Moss\tUsual GP:\tDr A Bell",
        "**Patient demographics**", "Title: Mrs\tSurname: Shah\tFirst name: Zainab", "DOB: 02-Apr-1996\tAge: 30 Years\tGender: Female", "NHS No: 999 000 3017",
        "Address: 12 Brook Street, Witham, CM8 1AA", "Home Tel: \tMobile Tel: 07700 900611\tEmail: zainab.s@example.org", "Main Spoken Language: Urdu\tInterpreter: Yes",
        "**Infant** Name: Adam Shah\tDOB: 21-Jun-2026\tNHS No: 9990003009",
        "**Clinical details**", WHY, "**Problems**", "Active: Postnatal depression (Sep 2026)", "**Medication**", "Sertraline 50mg tablets, one daily",
        "**Safeguarding flags:** None recorded", "**Consent to referral:** Yes\t**Consent to share record:** Yes",
    )  # fmt: skip
    keys = (
        "referral_date referrer_name parent_name parent_dob parent_nhs_number parent_postcode parent_phone parent_email infant_name infant_dob infant_nhs_number "
        "reason_for_referral consent_to_referral"
    )
    said = {"referrer_name": "Dr Petra Moss", "referrer_organisation": "Brook Street Surgery", "referrer_address": "1 Brook Street, Witham CM8 1ZZ", "referrer_phone": "+441632960641", "parent_name": "Mrs Zainab Shah", "safeguarding_details": "None recorded", "gp_name": "Dr A Bell", "parent_address": "12 Brook Street, Witham, CM8 1AA", "parent_language": "Urdu", "interpreter_needed": "yes", "consent_to_share": "yes"}  # fmt: skip
    return Case("template.docx", data, read(keys) | said)


def who_is_who() -> Case:
    """Two adults side by side, headed "Adult 1" and "Adult 2" with the questions at the left; siblings likewise; team lists to tick."""
    data = document(
        "**Family Hub – Parent and Infant Pathway: Referral**",
        [["", "Adult 1 (main carer)", "Adult 2"], ["Name", "Zainab Shah", "Imran Shah"], ["D.O.B", "02/04/1996", "15/12/1993"], ["Relationship to baby", "Mum", "Dad"],
         ["Lives with baby?", "Yes", "No"], ["PR?", "Yes", "Yes"], ["Mobile", "07700 900611", "07700 900612"], ["Ethnicity", "Pakistani", "as Adult 1"], ["First language", "Urdu", "English"]],
        [["", "Baby", "Sibling 1", "Sibling 2"], ["Name", "Adam Shah", "Maryam Shah", ""], ["D.O.B / EDD", "21/06/2026", "03/09/2022", ""], ["NHS number", "9990003009", "", ""], ["School/nursery", "-", "Little Acorns", ""]],
        [["Family address", HOME]],
        [["Who is involved? (tick and name)", "☒ Health visitor: Lorna Tighe\n☐ Midwife:\n☒ Social worker: Ade Bright\n☐ Perinatal MH team:\n☒ Other: Home-Start (Bev)"]],
        [["Level (circle): Universal / Early Help / CIN / CP / LAC", "CIN"], ["Is it safe to visit?", "yes, 2 dogs"]],
        [["Why now?", WHY], ["Dad's view", DAD], ["Mum's view", MUM], ["What is the baby telling you?", BABY]],
        [["Referred by", "Role / team", "Phone", "Email", "Date"], ["Lorna Tighe", "HV, Witham 0-19 Team", "01632 960611", "lorna.tighe@hv.example.org", "12/11"]],
        [["Verbal consent obtained from", "Mum"], ["On (date)", "10/11/26"]],
    )  # fmt: skip
    keys = (
        "parent_name parent_dob parent_phone other_parent_name other_parent_dob other_parent_phone infant_name infant_dob infant_nhs_number parent_address parent_postcode "
        "health_visitor reason_for_referral voice_of_other_parent voice_of_parent voice_of_infant referrer_name referrer_phone referrer_email consent_to_referral"
    )
    return Case("adults.docx", data, read(
        keys, parent_relationship="Mum", other_parent_relationship="Dad", parent_primary_caregiver="yes", parent_responsibility="yes", other_parent_responsibility="yes",
        parent_ethnicity="Pakistani", parent_language="Urdu", household=["Maryam Shah, 03/09/2022, Little Acorns"], social_worker="Ade Bright", other_services="Home-Start (Bev)",
        safeguarding_status="child_in_need", risk_details="yes, 2 dogs", referrer_role="HV", referrer_organisation="Witham 0-19 Team", consent_date="2026-11-10", referral_date="12/11",
    ), problems=("referral_date",))  # fmt: skip


def wrong_cells() -> Case:
    """Answers typed behind the label within its cell, below it, or in the next row; crosses for yes; a box left over from print."""
    data = document(
        "**Infant Mental Health Team: Referral**", "Version 4.2   Review date March 2027   Page 1 of 3",
        ([["BABY DETAILS"], ["Name: Adam Shah", "", "DOB:", "21/6/26"], ["NHS Number 9990003009", "", "Sex: M", ""]], {"bold": ()}),
        ([["PARENT DETAILS"], ["Name(s)", "Zainab & Imran Shah", "DOB(s)", "2/4/96 & 15/12/93"], ["Address", HOME, "Tel", "07700 900611 (Z)"]], {"bold": ()}),
        [["Consent given by parent for referral", "X", "Consent NOT given", ""]],
        [["Please indicate any of the following:", ""], ["Child protection plan", ""], ["Child in need plan", "x"], ["Early help", ""], ["Domestic abuse (current)", "x"], ["Substance misuse", ""]],
        [["Main concern(s)"], [WHY], ["Impact on infant"], [BABY], ["Parent's hopes"], [HOPE], ["Safety plan / risks for lone workers"], ["Father must not be told of visits. Office appointments only."]],
        [["REFERRER", "Lorna Tighe", "JOB", "HV"], ["TEAM", "Witham 0-19 Team", "TEL/EMAIL", "01632 960611\nlorna.tighe@hv.example.org"], ["DATE", "12 November", "", ""]],
    )  # fmt: skip
    keys = (
        "infant_name infant_dob infant_nhs_number infant_sex parent_address parent_postcode parent_phone consent_to_referral reason_for_referral voice_of_infant "
        "hopes_and_concerns referrer_name referrer_organisation referrer_phone referrer_email parent_dob"
    )
    return Case("cells.docx", data, read(
        keys, parent_name="Zainab & Imran Shah", referrer_role="HV", safeguarding_status="child_in_need", domestic_abuse="yes", referral_date="12 November",
        risk_details="Father must not be told of visits. Office appointments only.",
    ), problems=("referral_date",))  # fmt: skip


def block_titles() -> Case:
    """Every part is a shaded title and one question that says the same again; answers in controls or lines; consent as a statement to sign."""

    def part_of(title: str, question: str, answer: str) -> str:
        return tbl(
            tr(tc(p(r(title, "<w:b/>")), properties='<w:shd w:val="clear" w:fill="1F3864"/>')),
            tr(tc(p(question), p(sdt(r(answer))))),
        )

    body = p(r("Attachment and Bonding Service – Professional Referral", "<w:b/>")) + "".join(part_of(*item) for item in (
        ("NAME OF CHILD", "Child's name, DOB and NHS no.", "Adam Shah, 21/06/2026, 9990003009"),
        ("NAME OF PARENT OR CARER", "Parent / carer's name and DOB", "Zainab Shah 02/04/1996"),
        ("CONTACT DETAILS", "Address, telephone and email", f"{HOME}, 07700 900611, zainab.s@example.org"),
        ("REASON FOR REFERRAL", "Please give the reason for your referral.", WHY),
        ("VOICE OF THE CHILD", "Please record the voice of the child", BABY),
        ("VOICE OF THE PARENT", "Voice of parent", MUM),
        ("HOPES", "Parent's hopes for the work", HOPE),
        ("SAFEGUARDING", "Is there any current safeguarding plan or concern?", "CIN plan since Aug, Ade Bright (SW)"),
        ("CONSENT", "The parent consents to this referral", "Yes – verbal"),
        ("REFERRER", "Your name, role, team and contact details", "Lorna Tighe, Health Visitor, Witham 0-19 Team, 01632 960611"),
    ))  # fmt: skip
    keys = (
        "infant_name infant_dob infant_nhs_number parent_name parent_dob parent_address parent_postcode parent_phone parent_email reason_for_referral voice_of_infant "
        "voice_of_parent hopes_and_concerns consent_to_referral referrer_name referrer_role referrer_organisation referrer_phone"
    )
    said = {"safeguarding_status": "child_in_need", "safeguarding_details": "CIN plan since Aug, Ade Bright (SW)"}
    return Case("titles.docx", packed(body), read(keys) | said)


HOUSEHOLDS_CASES = (
    controls,
    nested,
    refers_himself,
    second_language,
    kinship,
    gp_template,
    who_is_who,
    wrong_cells,
    block_titles,
)

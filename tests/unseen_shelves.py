"""Printed and fillable referrals from further shelves, each by another office's hand."""

from __future__ import annotations

import pikepdf
from pikepdf import Array, Dictionary, Name
from reportlab.lib.utils import simpleSplit
from reportlab.platypus import PageBreak

from tests.fillable_paper import COMB, COMBO, FieldPaper, filled, under
from tests.numbers import nhs_numbers
from tests.numbers import telephone as tel
from tests.sheets import Sheet, flowed, gap, ruled, sheet, titled, words
from tests.unseen_word import Case

N = nhs_numbers("99983", 2113, 60, 37)


def s(k: int, sign: str = " ") -> str:
    """An NHS number in its groups."""
    return f"{N[k][:3]}{sign}{N[k][3:6]}{sign}{N[k][6:]}"


def pairs(
    p: Sheet, x: float, y: float, stop: float, wide: float, rows: list[tuple[str, str]], size: float = 9, lead: float = 4
) -> float:
    """Bold labels and, at `stop`, their answers; where the next row stands."""
    for label, text in rows:
        below = p.wrap(x, y, label, stop - x - 6, size, "Helvetica-Bold")
        y = max(p.wrap(stop, y, text, wide, size), below) + lead
    return y


def stacked(p: Sheet, x: float, y: float, wide: float, rows: list[tuple[str, str]], size: float = 9.5) -> float:
    """Bold labels, each with its answer on the line below; where the next stands."""
    for label, text in rows:
        p.bold(x, y, label, size)
        y = p.wrap(x, y + size * 1.3, text, wide, size) + 7
    return y


def dotted(p: Sheet, x: float, y: float, label: str, text: str, end: float, size: float = 10) -> None:
    """A label, its answer typed on a row of dots."""
    p.say(x, y, label, size)
    start = x + float(p.canvas.stringWidth(label, "Helvetica", size)) + 4
    dots = "." * int((end - start) / float(p.canvas.stringWidth(".", "Helvetica", size)))
    p.say(start, y + 2, dots, size)
    p.say(start + 6, y, text, size, "Courier")


# ---------------------------------------------------------------- printed


def maternity_onward() -> Case:
    """A maternity system's onward referral: two columns of labels and answers, then free text; an unborn baby."""
    why = "Safiya lost her first daughter at 31 weeks in 2024. In this pregnancy she avoids talking about the baby, has bought nothing and leaves the room when the heartbeat is played. She would like help to let herself get to know this baby before birth."
    says = "I am frightened that if I love this one I will lose her as well."
    hope = "Hopes to look forward to the birth. Worried that professionals will think she is cold."

    def draw(p: Sheet) -> None:
        p.paint(0, 0, 595, 52, (0.86, 0.92, 0.97))
        p.bold(40, 24, "Blackwater and Colne Maternity Services", 12)
        p.say(40, 42, "Electronic Maternity Record  |  Onward referral  |  Produced 09/11/2026 15:20", 8.5)
        p.bold(40, 76, "Mother", 11)
        p.bold(315, 76, "Pregnancy and care team", 11)
        left = pairs(p, 40, 94, 135, 160, [
            ("Full name", "Safiya Rahmani-Cole"), ("Date of birth", "21/02/1995"), ("NHS number", s(0)), ("Hospital number", "B4471902"),
            ("Address", "27 Mersea Road, Colchester, Essex, CO2 7ET"), ("Mobile", "07700 900311"), ("Ethnic group", "Asian or Asian British - Pakistani"),
            ("Spoken language", "Urdu"), ("Interpreter required", "No"),
        ])  # fmt: skip
        right = pairs(p, 315, 94, 420, 140, [
            ("EDD by scan", "18/03/2027"), ("Gestation today", "21+4"), ("Gravida / Parity", "G2 P1"), ("Named midwife", "Bronwyn Aldous"), ("GP", "Dr Tunde Alli"),
            ("Surgery", "Hythe Quay Medical Centre"), ("Partner's name", "Marcus Cole"), ("Partner's relationship to baby", "Father"), ("Partner's telephone", "07700 900312"),
        ])  # fmt: skip
        y = max(left, right) + 12
        p.rule(40, y - 10, 555, y - 10)
        y = pairs(p, 40, y + 6, 175, 380, [
            ("Referred by", "Bronwyn Aldous"), ("Designation", "Bereavement Support Midwife"), ("Base", "Blackwater and Colne Maternity Services"), ("Contact telephone", "01632 960311"), ("Contact email", "bronwyn.aldous@bcmaternity.example.org"),
            ("Date of referral", "09/11/2026"), ("Consent gained for referral", "Yes"), ("Routine enquiry (domestic abuse)", "No"), ("Safeguarding", "None"),
            ("Mental health history", "Treated for depression after her loss in 2024, no medication now."),
        ])  # fmt: skip
        stacked(
            p,
            40,
            y + 14,
            515,
            [
                ("Reason for onward referral", why),
                ("In the mother's own words", says),
                ("Hopes and worries about the referral", hope),
            ],
        )
        p.footer("Printed from the electronic record. Do not file without checking identity.", "Page 1 of 1")

    return Case(
        "Onward referral B4471902.pdf", sheet(draw),
        {
            "parent_name": "Safiya Rahmani-Cole", "parent_dob": "1995-02-21", "parent_nhs_number": N[0], "parent_relationship": "Mother", "parent_address": "27 Mersea Road, Colchester, Essex, CO2 7ET", "parent_postcode": "CO2 7ET",
            "parent_phone": tel("07700 900311"), "parent_ethnicity": "Asian or Asian British - Pakistani", "parent_language": "Urdu", "interpreter_needed": "no", "infant_due_date": "2027-03-18", "gestation_now": "21+4",
            "midwife": "Bronwyn Aldous", "gp_name": "Dr Tunde Alli", "gp_practice": "Hythe Quay Medical Centre", "other_parent_name": "Marcus Cole", "other_parent_relationship": "Father", "other_parent_phone": tel("07700 900312"),
            "referrer_name": "Bronwyn Aldous", "referrer_role": "Bereavement Support Midwife", "referrer_organisation": "Blackwater and Colne Maternity Services", "referrer_phone": tel("01632 960311"),
            "referrer_email": "bronwyn.aldous@bcmaternity.example.org", "referral_date": "2026-11-09", "consent_to_referral": "yes", "domestic_abuse": "no", "safeguarding_status": "none",
            "mental_health": "Treated for depression after her loss in 2024, no medication now.", "reason_for_referral": why, "voice_of_parent": says, "hopes_and_concerns": hope,
        },
    )  # fmt: skip


def early_help_export() -> Case:
    """A council's early help system: an export of "label : value" lines under headings, blanks left empty."""
    why = "Health visitor and family support worker have both noticed that Devon rarely picks Iris up except to feed her. Devon became Iris's main carer when her mother moved out in August and says he never planned to do this on his own."
    baby = "Iris follows other adults round the room with her eyes and has begun to bang her head when she is left."
    rows = [
        ("#", "Episode 88213 - Request for Service (outgoing)"), ("Date of request", "03-Nov-2026"), ("Requesting worker", "Hazel Obuya"), ("Worker job title", "Early Help Family Practitioner"), ("Worker team", "Tendring Early Help Hub"),
        ("Worker telephone", "01632 960320"), ("Worker e-mail", "hazel.obuya@tendringhub.example.org"),
        ("#", "Child"), ("Name", "Iris Penhaligon"), ("DOB", "30-Jan-2026"), ("Gender", "Female"), ("NHS no", s(1)), ("Ethnicity", "White - British"), ("UPN", ""),
        ("#", "Adult for whom support is requested"), ("Name", "Devon Penhaligon"), ("DOB", "17-Jul-1993"), ("Relationship to child", "Father"), ("Parental responsibility", "Yes"), ("Main carer", "Yes"),
        ("Address", "8 Beach Parade, Walton-on-the-Naze, CO14 8QX"), ("Home telephone", ""), ("Mobile telephone", "07700 900320"), ("E-mail", "devon.pen@example.com"), ("First language", "English"), ("Interpreter", "No"),
        ("#", "Other adult with parental responsibility"), ("Name", "Kirsty Vane"), ("DOB", "02-Dec-1996"), ("Relationship to child", "Mother"), ("Contact number", "Not known"),
        ("#", "Agencies"), ("GP surgery", "Naze Park Surgery"), ("Health visitor", "Carmel Dodd, 01632 960321"), ("Social worker", "N/A"), ("Other agencies", "Dads Together group at the Walton hub, fortnightly"),
        ("#", "Assessment"), ("Level of need", "Early Help"), ("Domestic abuse", "No"), ("Reason for request", why), ("Child's lived experience", baby), ("Consent to make request", "Yes"), ("Consent to share information", "Yes"), ("Date consent given", "02-Nov-2026"),
    ]  # fmt: skip

    def draw(p: Sheet) -> None:
        p.bold(50, 40, "LIQUIDEHM Early Help Module", 9)
        y = 60.0
        for label, text in rows:
            if label == "#":
                y += 6
                p.bold(50, y, text, 10)
                p.rule(50, y + 3, 545, y + 3)
                y += 16
            else:
                y = p.wrap(50, y, f"{label}: {text}", 490, 9) + 1.5
        p.footer("hobuya 03/11/2026 16:41:09", "1 / 1")

    return Case(
        "Episode_88213_RequestForService.pdf", sheet(draw),
        {
            "referral_date": "2026-11-03", "referrer_name": "Hazel Obuya", "referrer_role": "Early Help Family Practitioner", "referrer_organisation": "Tendring Early Help Hub", "referrer_phone": tel("01632 960320"),
            "referrer_email": "hazel.obuya@tendringhub.example.org", "infant_name": "Iris Penhaligon", "infant_dob": "2026-01-30", "infant_sex": "female", "infant_nhs_number": N[1], "infant_ethnicity": "White - British",
            "parent_name": "Devon Penhaligon", "parent_dob": "1993-07-17", "parent_relationship": "Father", "parent_responsibility": "yes", "parent_primary_caregiver": "yes", "parent_address": "8 Beach Parade, Walton-on-the-Naze, CO14 8QX",
            "parent_postcode": "CO14 8QX", "parent_phone": tel("07700 900320"), "parent_email": "devon.pen@example.com", "parent_language": "English", "interpreter_needed": "no", "other_parent_name": "Kirsty Vane", "other_parent_dob": "1996-12-02",
            "other_parent_relationship": "Mother", "other_parent_responsibility": "yes", "gp_practice": "Naze Park Surgery", "health_visitor": "Carmel Dodd, 01632 960321", "other_services": "Dads Together group at the Walton hub, fortnightly",
            "safeguarding_status": "early_help", "domestic_abuse": "no", "reason_for_referral": why, "voice_of_infant": baby, "consent_to_referral": "yes", "consent_to_share": "yes", "consent_date": "2026-11-02",
        },
    )  # fmt: skip


def letter_beside_ours() -> Case:
    """A practice's system letter: address block, "Re:" block of the patient, headed paragraphs, a doctor's signature."""
    why = "Thank you for seeing this 34 year old woman who delivered her second child by emergency section five months ago. She tells me she feels frightened when he cries and that she has stopped taking him out. She is sleeping poorly although he sleeps well, and her husband does the night feeds because she cannot bear to."
    ill = "PHQ-9 of 14 last week. Sertraline 50mg started 28 October. No thoughts of self-harm and none of harming the baby."

    def draw(p: Sheet) -> None:
        p.bold(330, 50, "Fambridge Lane Surgery", 12)
        p.lines(
            330,
            65,
            [
                "2 Fambridge Lane",
                "South Woodham Ferrers",
                "Chelmsford CM3 5QJ",
                "Tel: 01632 960330",
                "fambridgelane@practice.example.org",
            ],
            12,
            9,
        )
        p.lines(50, 110, ["Together with Baby", "Cherry Trees, St Peter's Hospital", "Maldon CM9 6EG"], 12, 9.5)
        p.say(50, 165, "10 November 2026", 9.5)
        p.say(50, 190, "Dear Colleague", 9.5)
        p.bold(50, 212, "Re: Annelise Thorogood-Bell    DOB: 06-May-1992    NHS No: " + s(2), 9.5)
        p.bold(50, 226, "14 Hullbridge Close, South Woodham Ferrers, CM3 5LW    Mobile: 07700 900330", 9.5)
        y = stacked(p, 50, 254, 490, [
            ("Reason for referral", why), ("Baby", "Caspian Thorogood-Bell, born 08-Jun-2026 at 37+2, NHS No " + s(3, "")), ("Current mental state", ill),
            ("Usual GP and practice", "Dr Folasade Winterbourne, Fambridge Lane Surgery"), ("Consent", "She has agreed to this referral and to information about her being shared."),
        ])  # fmt: skip
        p.say(50, y + 10, "Yours sincerely", 9.5)
        p.say(50, y + 50, "Dr Folasade Winterbourne", 9.5)
        p.say(50, y + 63, "GP Partner", 9.5)
        p.footer("Registered practice population: fictional.", "EMIS Web document 00719")

    return Case(
        "Letter to PIMHS (Thorogood-Bell).pdf", sheet(draw),
        {
            "referrer_name": "Dr Folasade Winterbourne", "referrer_role": "GP Partner", "referrer_organisation": "Fambridge Lane Surgery", "referrer_address": "2 Fambridge Lane, South Woodham Ferrers, Chelmsford CM3 5QJ",
            "referrer_phone": tel("01632 960330"), "referrer_email": "fambridgelane@practice.example.org", "referral_date": "2026-11-10", "parent_name": "Annelise Thorogood-Bell", "parent_dob": "1992-05-06", "parent_nhs_number": N[2],
            "parent_address": "14 Hullbridge Close, South Woodham Ferrers, CM3 5LW", "parent_postcode": "CM3 5LW", "parent_phone": tel("07700 900330"), "infant_name": "Caspian Thorogood-Bell", "infant_dob": "2026-06-08",
            "gestation_at_birth": "37+2", "infant_nhs_number": N[3], "gp_name": "Dr Folasade Winterbourne", "gp_practice": "Fambridge Lane Surgery", "reason_for_referral": why, "mental_health": ill, "consent_to_referral": "yes", "consent_to_share": "yes",
        },
    )  # fmt: skip


def charity_tables() -> Case:
    """A family charity's form of ruled tables over two pages, labels shaded, a table of who lives at home."""
    why = "Oksana came to England in 2022 and had Danylo here without family near her. She is a careful mother who keeps him clean and fed, and she says she does it as a duty. At our group she sits him facing away from her. When he reached for her last week she gave him to a volunteer."
    baby = "Danylo looks at the floor when his mother speaks. He goes to any adult who opens their arms."
    says = "My mother was with me when my first was born. With him I was alone and I think he knows."
    hope = "She would like to play with him as she played with his sister. She is afraid that the neighbours hear him cry."
    story = [
        words("Little Boat Family Support (Chelmsford and Braintree)", 14, True), words("Referral to another service", 10), gap(),
        titled("1. Who is making the referral"),
        ruled([["Worker", "Jemima Castellan", "Post", "Volunteer Co-ordinator"], ["Telephone", "01632 960340", "Email", "jemima@littleboat.example.org"], ["Office address", "Unit 2, Rayne Road Workshops, Braintree, CM7 2QT"], ["Date completed", "5th November 2026"]], [85, 168, 85, 167], (0, 2)), gap(),
        titled("2. Child"),
        ruled([["Name", "Danylo Hrytsenko", "Date of birth", "11th April 2026"], ["Boy / girl", "Boy", "Ethnic origin", "White Ukrainian"], ["NHS number", s(4)]], [85, 168, 85, 167], (0, 2)), gap(),
        titled("3. Parent we would like you to work with"),
        ruled([["Name", "Oksana Hrytsenko", "Date of birth", "23rd September 1990"], ["Relation to child", "Mother", "Main carer?", "Yes"], ["Home address", "Flat 9, Bocking End House, Braintree, CM7 9AE"], ["Mobile", "07700 900340", "Safe to leave a voicemail?", "Yes"], ["Language spoken at home", "Ukrainian", "Interpreter?", "Yes"], ["Any access needs", "Needs letters in Ukrainian; step-free room for the pram"]], [85, 168, 85, 167], (0, 2)), gap(),
        titled("4. Others in the home"),
        ruled([["Name", "Date of birth", "Relationship to child"], ["Solomiya Hrytsenko", "02/07/2019", "Sister"], ["Halyna Bondar", "1963", "Lodger and family friend"]], [185, 130, 190], (), True), gap(),
        titled("5. Other professionals"),
        ruled([["GP and surgery", "Dr Prakash Iyer, Blyth Meadow Surgery"], ["Health visitor", "Tamsin Crewe"], ["Social worker", "None"], ["Anyone else", "Refugee Council caseworker (housing advice)"]], [125, 380], (0,)), PageBreak(),
        titled("6. Safety"),
        ruled([["Is the child on a plan? (none / early help / child in need / child protection)", "None"], ["Any domestic abuse?", "No"], ["Risks a visitor should know about", "Nil known"]], [245, 260], (0,)), gap(),
        titled("7. The story"),
        ruled([["Why are you referring now?", why], ["What the baby seems to be telling us", baby], ["What the parent says", says], ["Hopes and fears of the parent", hope]], [145, 360], (0,)), gap(),
        titled("8. Permission"),
        ruled([["Parent agrees to referral", "Yes", "Parent agrees to sharing", "Yes"], ["Date agreed", "04/11/2026"]], [145, 108, 145, 107], (0, 2)),
    ]  # fmt: skip
    return Case(
        "LittleBoat_onward_DH.pdf", flowed(story, "Little Boat Family Support", "Charity form LB12"),
        {
            "referrer_name": "Jemima Castellan", "referrer_role": "Volunteer Co-ordinator", "referrer_organisation": "Little Boat Family Support (Chelmsford and Braintree)", "referrer_phone": tel("01632 960340"), "referrer_email": "jemima@littleboat.example.org",
            "referrer_address": "Unit 2, Rayne Road Workshops, Braintree, CM7 2QT", "referral_date": "2026-11-05", "infant_name": "Danylo Hrytsenko", "infant_dob": "2026-04-11", "infant_sex": "male", "infant_ethnicity": "White Ukrainian", "infant_nhs_number": N[4],
            "parent_name": "Oksana Hrytsenko", "parent_dob": "1990-09-23", "parent_relationship": "Mother", "parent_primary_caregiver": "yes", "parent_address": "Flat 9, Bocking End House, Braintree, CM7 9AE", "parent_postcode": "CM7 9AE",
            "parent_phone": tel("07700 900340"), "safe_to_leave_message": "yes", "parent_language": "Ukrainian", "interpreter_needed": "yes", "accessibility_needs": "Needs letters in Ukrainian; step-free room for the pram",
            "household": ["Solomiya Hrytsenko, 02/07/2019, Sister", "Halyna Bondar, 1963, Lodger and family friend"], "gp_name": "Dr Prakash Iyer", "gp_practice": "Blyth Meadow Surgery", "health_visitor": "Tamsin Crewe",
            "other_services": "Refugee Council caseworker (housing advice)", "safeguarding_status": "none", "domestic_abuse": "no", "risk_details": "Nil known", "reason_for_referral": why, "voice_of_infant": baby, "voice_of_parent": says,
            "hopes_and_concerns": hope, "consent_to_referral": "yes", "consent_to_share": "yes", "consent_date": "2026-11-04",
        },
    )  # fmt: skip


def dotted_clinic() -> Case:
    """A child health clinic's old paper: sentences of dots typed over, several labels on a line."""
    why = [
        "Gwendolyn finds Barnaby's crying unbearable and walks out of the room.",
        "She was brought up by an aunt who did not hold with cuddling and",
        "would like not to pass this on.",
    ]

    def draw(p: Sheet) -> None:
        p.bold(170, 45, "ROCHFORD CHILD HEALTH CLINIC", 13)
        p.say(205, 62, "Request for parent-infant help", 11)
        y = 100
        for row in (
            [("Baby's name", "Barnaby Stokoe", 330), ("Born", "19.8.26", 545)], [("NHS No.", s(5), 250), ("Boy/Girl", "Boy", 380), ("Weeks at birth", "41+0", 545)],
            [("Mother's name", "Gwendolyn Stokoe", 330), ("D.o.B.", "4.12.88", 545)], [("Address", "3 Sutton Court Drive, Rochford, Essex", 400), ("Postcode", "SS4 1HX", 545)],
            [("Telephone", "07700 900350", 330)], [("Father's name", "Piers Stokoe", 330), ("D.o.B.", "30.1.86", 545)],
            [("Family doctor", "Dr Greaves", 280), ("of", "Ashingdon Road Surgery", 545)], [("Health visitor", "Noreen Quill", 330)],
        ):  # fmt: skip
            x = 50.0
            for label, text, end in row:
                dotted(p, x, y, label, text, end)
                x = end + 8
            y += 25
        p.say(50, y + 5, "Why is help wanted?")
        for line in why:
            y += 22
            p.say(50, y + 7, "." * 178)
            p.say(55, y + 5, line, 10, "Courier")
        y += 40
        dotted(p, 50, y, "Does the mother agree to be referred?", "Yes", 320)
        dotted(p, 50, y + 25, "Is an interpreter needed?", "No", 320)
        dotted(p, 50, y + 60, "Form filled in by", "Noreen Quill", 290)
        dotted(p, 298, y + 60, "Position", "Health Visitor", 545)
        dotted(p, 50, y + 85, "Clinic telephone", "01632 960351", 290)
        dotted(p, 298, y + 85, "Date", "16.11.26", 545)

    return Case(
        "scan-of-stokoe-request.pdf", sheet(draw),
        {
            "infant_name": "Barnaby Stokoe", "infant_dob": "2026-08-19", "infant_nhs_number": N[5], "infant_sex": "male", "gestation_at_birth": "41+0", "parent_name": "Gwendolyn Stokoe", "parent_dob": "1988-12-04", "parent_relationship": "Mother",
            "parent_address": "3 Sutton Court Drive, Rochford, Essex", "parent_postcode": "SS4 1HX", "parent_phone": tel("07700 900350"), "other_parent_name": "Piers Stokoe", "other_parent_dob": "1986-01-30", "other_parent_relationship": "Father",
            "gp_name": "Dr Greaves", "gp_practice": "Ashingdon Road Surgery", "health_visitor": "Noreen Quill", "reason_for_referral": " ".join(why), "consent_to_referral": "yes", "interpreter_needed": "no",
            "referrer_name": "Noreen Quill", "referrer_role": "Health Visitor", "referrer_organisation": "ROCHFORD CHILD HEALTH CLINIC", "referrer_phone": tel("01632 960351"), "referral_date": "2026-11-16",
        },
    )  # fmt: skip


def hub_print_out() -> Case:
    """A web form's thank-you page printed from a browser: questions in bold, answers below, address and time in the edges."""
    why = "Priscilla and her baby came to the hub's sensory sessions and I noticed that she speaks to him only in instructions. She told me afterwards that she does not feel she is his real mum because he was carried by her wife. She is off work with him and has him all day. They both want this to change."
    rows = [
        ("Submission reference", "FH-0087"), ("Date submitted", "12 November 2026"), ("Your full name", "Rosalind Achterberg"), ("Your job role", "Parenting Practitioner"), ("Organisation you work for", "Harlow Family Hub"), ("Your work email", "Rosalind.Achterberg@harlowhub.example.org"),
        ("Your work phone", "01632 960360"), ("Baby's first name and surname", "Ezra Nakamura-Flood"), ("Baby's date of birth", "1 May 2026"), ("Is the baby a boy or a girl?", "Boy"),
        ("Parent or carer you are referring", "Priscilla Flood"), ("Their date of birth", "27 October 1989"), ("How are they related to the baby?", "Non-birth mother"),
        ("Do they have parental responsibility?", "Yes"), ("Are they the baby's main carer?", "Yes"), ("Where do they live?", "112 Abercrombie Way, Harlow"), ("Postcode", "CM18 6YH"), ("Best phone number for them", "07700900360"),
    ]  # fmt: skip
    more = [
        ("Other parent's name", "Emi Nakamura"), ("Other parent's relationship to the baby", "Birth mother"), ("Which GP surgery is the family with?", "Staple Tye Practice"),
        ("Is there a plan in place for the child?", "No, none"), ("Is anyone in the home at risk of domestic abuse?", "No"), ("Tell us why you are referring", why), ("Does the parent know about and agree to this referral?", "Yes"), ("May we share information with other services?", "No"),
    ]  # fmt: skip

    def draw(p: Sheet) -> None:
        for page, part in enumerate((rows, more), 1):
            p.say(30, 22, "12/11/2026, 10:14", 7)
            p.say(250, 22, "Refer a family | Harlow Family Hub", 7)
            p.say(30, 830, "https://forms.harlowhub.example.org/refer/done?id=0087", 7)
            p.say(545, 830, f"{page}/2", 7)
            y = 60.0
            if page == 1:
                p.bold(60, 60, "Thank you. Your referral has been sent to Together with Baby", 13)
                p.say(60, 80, "Please print or save this page for your records.", 9)
                y = 108
            stacked(p, 60, y, 440, part)
            if page == 1:
                p.turn_page()

    return Case(
        "Refer a family _ Harlow Family Hub.pdf", sheet(draw),
        {
            "referrer_name": "Rosalind Achterberg", "referrer_role": "Parenting Practitioner", "referrer_organisation": "Harlow Family Hub", "referrer_email": "rosalind.achterberg@harlowhub.example.org", "referrer_phone": tel("01632 960360"),
            "infant_name": "Ezra Nakamura-Flood", "infant_dob": "2026-05-01", "infant_sex": "male", "parent_name": "Priscilla Flood", "parent_dob": "1989-10-27", "parent_relationship": "Non-birth mother", "parent_responsibility": "yes",
            "parent_primary_caregiver": "yes", "parent_address": "112 Abercrombie Way, Harlow", "parent_postcode": "CM18 6YH", "parent_phone": tel("07700 900360"), "other_parent_name": "Emi Nakamura", "other_parent_relationship": "Birth mother",
            "gp_practice": "Staple Tye Practice", "referral_date": "2026-11-12", "safeguarding_status": "none", "domestic_abuse": "no", "reason_for_referral": why, "consent_to_referral": "yes", "consent_to_share": "no",
        },
    )  # fmt: skip


def neonatal_boxes() -> Case:
    """A neonatal unit's outreach form: boxes with small labels, tick boxes for the answers."""
    why = "Twelve weeks on our unit, six of them ventilated. Clementine visited daily and learned all his cares, but she says the nurses were his parents. Since discharge she asks permission before she picks him up and checks his breathing through the night."
    baby = "Startles at touch, calms quickly with a still hand and a low voice. Watches faces for a few seconds and turns away."

    def draw(p: Sheet) -> None:
        p.bar(40, "NEONATAL OUTREACH  -  REFERRAL FOR PARENT-INFANT THERAPY", 0.15, 45, 550)
        y = p.cells(
            55, ["Baby's name", "Montgomery Ashgrove", "NHS number", s(6), "Hospital no.", "NN-30448"], ["Date of birth", "02/07/2026", "Gestation at birth", "27 + 5", "Discharged home", "29/09/2026"],
            ["Mother's name", "Clementine Ashgrove", "Mother's date of birth", "13/03/1997", "Mother's NHS number", s(7)], high=30,
        )  # fmt: skip
        y = p.cells(
            y,
            ["Home address and postcode", "5 Canewdon View, Wickford, SS11 7JB", "Mother's mobile", "07700 900370"],
            ["Father's name", "Leopold Ashgrove", "Father's mobile", "07700 900371"],
            high=30,
        )
        y = p.cells(
            y, ["GP", "Dr Yvette Sandoval", "Practice", "Swan Lane Health Centre", "Health visitor", "Kitty Mallory"], high=30
        )
        y += 20
        p.bold(48, y, "Sex of baby:")
        x = p.check(150, y, True, "Male")
        p.check(x, y, False, "Female")
        y += 20
        p.bold(48, y, "Parental responsibility (mother):")
        x = p.check(230, y, True, "Yes")
        p.check(x, y, False, "No")
        y += 20
        p.bold(48, y, "Safeguarding:")
        x = 150.0
        for text in ("None", "Early Help", "Child in Need", "Child Protection"):
            x = p.check(x, y, text == "None", text)
        y += 20
        p.bold(48, y, "Interpreter needed:")
        x = p.check(150, y, False, "Yes")
        p.check(x, y, True, "No")
        y += 14
        for label, text in (
            ("Reason for referral", why),
            ("Baby's behaviour and cues", baby),
            ("What the mother has told us", '"He was theirs until October. I am still visiting."'),
            ("Support already in place", "Unit psychologist (two sessions left); Bliss peer group"),
        ):
            p.cell(45, y, 505, 76, label, text, 9.5)
            y += 76
        y = p.cells(
            y + 8,
            ["Referred by", "Sister Philomena Rourke", "Role", "Neonatal Outreach Sister"],
            ["Unit", "Basildon Neonatal Outreach Team", "Telephone", "01632 960370"],
            ["Date", "13/11/2026", "Email", "philomena.rourke@neonatal.example.net"],
            high=28,
        )
        y += 20
        p.bold(48, y, "Parent has consented to referral:")
        x = p.check(230, y, True, "Yes")
        p.check(x, y, False, "No")

    return Case(
        "NN-30448 PIMHS.pdf", sheet(draw),
        {
            "infant_name": "Montgomery Ashgrove", "infant_nhs_number": N[6], "infant_dob": "2026-07-02", "gestation_at_birth": "27+5", "infant_sex": "male", "parent_name": "Clementine Ashgrove", "parent_dob": "1997-03-13", "parent_nhs_number": N[7],
            "parent_relationship": "Mother", "parent_responsibility": "yes", "parent_address": "5 Canewdon View, Wickford, SS11 7JB", "parent_postcode": "SS11 7JB", "parent_phone": tel("07700 900370"), "interpreter_needed": "no",
            "other_parent_name": "Leopold Ashgrove", "other_parent_relationship": "Father", "other_parent_phone": tel("07700 900371"), "gp_name": "Dr Yvette Sandoval", "gp_practice": "Swan Lane Health Centre", "health_visitor": "Kitty Mallory",
            "safeguarding_status": "none", "reason_for_referral": why, "voice_of_infant": baby, "voice_of_parent": "\"He was theirs until October. I am still visiting.\"", "other_services": "Unit psychologist (two sessions left); Bliss peer group",
            "referrer_name": "Sister Philomena Rourke", "referrer_role": "Neonatal Outreach Sister", "referrer_organisation": "Basildon Neonatal Outreach Team", "referrer_phone": tel("01632 960370"), "referral_date": "2026-11-13",
            "referrer_email": "philomena.rourke@neonatal.example.net", "consent_to_referral": "yes",
        },
    )  # fmt: skip


def psychiatrist_letter() -> Case:
    """A perinatal psychiatrist's letter of two pages: particulars on the right, numbered headings, copies at the end."""
    why = "I would be grateful for your assessment of the relationship between Marguerite and her daughter. Marguerite was admitted to a mother and baby unit for five weeks after a psychotic episode in May and has recovered well. She remembers believing that Delphine had been exchanged, and although she knows this was illness she still searches her face. She handles her competently and with little warmth."
    baby = "Delphine is alert and vocal with staff. With her mother she is quieter and tends to gaze at the edge of her face."
    says = "Marguerite puts it like this: \"I know she's mine. I just can't feel it in my arms.\""
    ill = "Postpartum psychosis, in remission since July. Olanzapine 5mg at night, reducing. No current psychotic symptoms, no suicidal ideas."
    risk = "No current risk to herself or to the baby. Relapse plan in place and shared with her husband."

    def draw(p: Sheet) -> None:
        p.bold(50, 45, "Specialist Perinatal Mental Health Service - North Essex", 12)
        p.say(50, 60, "Hawthorn House, 41 Lexden Lane, Colchester CO3 4DB     Secretary: 01632 960380", 8.5)
        p.rule(50, 66, 545, 66)
        pairs(
            p,
            330,
            84,
            420,
            130,
            [("Date of letter", "6 November 2026"), ("NHS number", s(8)), ("Date of birth", "17 September 1991")],
            8.5,
            2,
        )
        p.lines(50, 84, ["The Referrals Administrator", "Together with Baby PIMHS", "Maldon"], 12, 9.5)
        p.say(50, 160, "Dear team", 9.5)
        p.bold(50, 180, "Marguerite Oyelaran, 60 Prettygate Road, Colchester CO3 4EQ. Tel 07700 900380", 9.5)
        p.bold(50, 194, "Mother of Delphine Oyelaran, born 22 April 2026, NHS number " + s(9), 9.5)
        y = stacked(p, 50, 220, 490, [
            ("1. Reason for referral", why), ("2. Mental health", ill), ("3. Risk", risk), ("4. Observations of the infant", baby), ("5. The mother's view", says),
        ])  # fmt: skip
        p.say(50, y + 10, "continued overleaf", 8)
        p.turn_page()
        y = stacked(p, 50, 60, 490, [
            ("6. Family and professionals", "Delphine's father: Babatunde Oyelaran, 07700 900381"), ("GP", "Dr Wilhelmina Stack, Prettygate Surgery"), ("Health visitor", "Agnes Furlong"),
            ("Perinatal care coordinator", "Declan Moriarty, Specialist Perinatal Mental Health Service"), ("7. Consent", "Marguerite has consented to this referral."),
        ])  # fmt: skip
        p.say(50, y + 12, "Yours sincerely", 9.5)
        p.lines(50, y + 58, ["Dr Imogen Castlemaine", "Consultant Perinatal Psychiatrist"], 12, 9.5)
        p.lines(
            50,
            y + 110,
            ["cc  Dr Wilhelmina Stack, Prettygate Surgery", "     Agnes Furlong, health visitor", "     Ms M Oyelaran"],
            12,
            8.5,
        )

    return Case(
        "Oyelaran 041126 IC.pdf", sheet(draw),
        {
            "referrer_name": "Dr Imogen Castlemaine", "referrer_role": "Consultant Perinatal Psychiatrist", "referrer_organisation": "Specialist Perinatal Mental Health Service - North Essex", "referrer_address": "Hawthorn House, 41 Lexden Lane, Colchester CO3 4DB",
            "referrer_phone": tel("01632 960380"), "referral_date": "2026-11-06", "parent_name": "Marguerite Oyelaran", "parent_nhs_number": N[8], "parent_dob": "1991-09-17", "parent_address": "60 Prettygate Road, Colchester CO3 4EQ",
            "parent_postcode": "CO3 4EQ", "parent_phone": tel("07700 900380"), "parent_relationship": "Mother", "infant_name": "Delphine Oyelaran", "infant_dob": "2026-04-22", "infant_nhs_number": N[9], "other_parent_name": "Babatunde Oyelaran",
            "other_parent_relationship": "father", "other_parent_phone": tel("07700 900381"), "gp_name": "Dr Wilhelmina Stack", "gp_practice": "Prettygate Surgery", "health_visitor": "Agnes Furlong",
            "mental_health_team": "Declan Moriarty, Specialist Perinatal Mental Health Service", "reason_for_referral": why, "mental_health": ill, "risk_details": risk, "voice_of_infant": baby, "voice_of_parent": says, "consent_to_referral": "yes",
        },
    )  # fmt: skip


def ringed_answers() -> Case:
    """A hospital team's checklist: words to ring or strike out, the rest written on rules."""
    why = "Seen on the ward after a fourth degree tear. Ottoline cannot sit to feed and says each feed reminds her of the birth. She passes the baby to her partner as soon as she can."

    def draw(p: Sheet) -> None:
        p.bold(50, 42, "Postnatal Ward B  -  Parent-infant referral checklist", 13)
        p.say(50, 58, "Ring the answer that applies.", 8)
        p.blank(50, 90, "Baby:", "Lucian Hartnoll", 300)
        p.blank(310, 90, "Born:", "06/11/2026", 545)
        p.say(50, 115, "Sex:", 9)
        p.either(80, 115, ["Male", "Female"], "Male")
        p.blank(200, 115, "Gestation at birth:", "40+3", 340)
        p.blank(350, 115, "NHS no:", s(10), 545)
        p.blank(50, 140, "Mother:", "Ottoline Hartnoll", 300)
        p.blank(310, 140, "Mother's date of birth:", "25/05/1999", 545)
        p.blank(50, 165, "Going home to:", "Apartment 12, Wharf House, Chelmsford", 400)
        p.blank(410, 165, "Postcode:", "CM2 6LE", 545)
        p.blank(50, 190, "Mother's phone:", "07700 900390", 300)
        p.blank(50, 215, "Partner:", "Rufus Adeyinka", 300)
        p.blank(310, 215, "Relationship to baby:", "Father", 545)
        y = 245
        for label, options, chosen, how in (
            ("Can we leave a message on that phone?", ("Yes", "No"), "Yes", "ring"), ("Does the mother need an interpreter?", ("Yes", "No"), "No", "ring"), ("Any domestic abuse disclosed?", ("Yes", "No"), "No", "ring"),
            ("Is there a child protection or child in need plan?", ("Child protection", "Child in need", "None"), "None", "ring"), ("Mother consents to this referral?", ("Yes", "No"), "Yes", "strike"), ("Mother consents to sharing with GP and HV?", ("Yes", "No"), "Yes", "strike"),
        ):  # fmt: skip
            p.say(50, y, label, 9.5)
            p.either(310, y, options, chosen, how)
            y += 24
        p.blank(50, y + 6, "GP surgery:", "Moulsham Bridge Surgery", 300)
        p.blank(310, y + 6, "Community midwife:", "Saoirse Tighe", 545)
        p.bold(50, y + 36, "Why are we referring?")
        p.box(50, y + 42, 545, y + 120)
        at = y + 56
        for line in simpleSplit(why, "Courier", 10, 480):
            p.typed(56, at, line)
            at += 14
        p.blank(50, y + 150, "Completed by (print):", "Marigold Essien", 300)
        p.blank(310, y + 150, "Job title:", "Ward Midwife", 545)
        p.blank(50, y + 175, "Ext/bleep or phone:", "01632 960390", 300)
        p.blank(310, y + 175, "Date:", "08/11/2026", 545)

    return Case(
        "WardB checklist.pdf", sheet(draw),
        {
            "infant_name": "Lucian Hartnoll", "infant_dob": "2026-11-06", "infant_sex": "male", "gestation_at_birth": "40+3", "infant_nhs_number": N[10], "parent_name": "Ottoline Hartnoll", "parent_dob": "1999-05-25", "parent_relationship": "Mother",
            "parent_address": "Apartment 12, Wharf House, Chelmsford", "parent_postcode": "CM2 6LE", "parent_phone": tel("07700 900390"), "other_parent_name": "Rufus Adeyinka", "other_parent_relationship": "Father", "safe_to_leave_message": "yes",
            "interpreter_needed": "no", "domestic_abuse": "no", "safeguarding_status": "none", "consent_to_referral": "yes", "consent_to_share": "yes", "gp_practice": "Moulsham Bridge Surgery", "midwife": "Saoirse Tighe", "reason_for_referral": why,
            "referrer_name": "Marigold Essien", "referrer_role": "Ward Midwife", "referrer_organisation": "Postnatal Ward B", "referrer_phone": tel("01632 960390"), "referral_date": "2026-11-08",
        },
    )  # fmt: skip


def three_across() -> Case:
    """A sheet on its side: what is asked down the left, baby, mother and father across."""
    why = "Both parents come to clinic. Persis had a stroke three weeks after the birth and her right hand is weak; her husband has taken over bathing and feeding. She says she has become a spectator and wants to find her own way with Linus."
    story = [
        words("Dunmow Community Rehabilitation - family referral sheet", 13, True), words("Send to: Together with Baby. Person needing the service: the MOTHER", 9), gap(),
        ruled([
            ["", "Baby", "Mother", "Father"], ["Name", "Linus Quartermain", "Persis Quartermain", "Auberon Quartermain"], ["Date of birth", "14 Feb 2026", "8 Jan 1987", "19 Oct 1984"], ["NHS number", s(11), s(12), ""],
            ["Ethnicity", "Mixed - White and Black Caribbean", "Black Caribbean", "White British"], ["Parental responsibility", "", "Yes", "Yes"], ["Phone", "", "07700 900400", "07700 900401"], ["Email", "", "persis.q@example.net", ""],
        ], [150, 200, 200, 200], (0,), True), gap(12),
        ruled([["Family address", "The Old Forge, Braintree Road, Great Dunmow, Essex CM6 1HU", "GP", "Dr Ffion Catterall"], ["GP practice", "Angel Lane Surgery", "Health visitor", "Ines Bramble"], ["Adjustments needed", "Ground floor room, written follow-up (mild word-finding difficulty)", "Other professionals", "Speech therapist and OT at this clinic"]], [115, 290, 115, 230], (0, 2)), gap(12),
        ruled([["Reason for referral", why], ["What Persis hopes for", "To bath him herself by the spring. She fears that he already prefers his father."], ["Consent to referral", "Yes, verbal, 29 Oct 2026"]], [150, 600], (0,)), gap(12),
        ruled([["Referrer", "Cornelius Babington", "Profession", "Occupational Therapist", "Date", "30 Oct 2026"], ["Phone", "01632 960400", "Email", "c.babington@dunmowrehab.example.org", "Team", "Dunmow Community Rehabilitation"]], [65, 145, 75, 210, 55, 200], (0, 2, 4)),
    ]  # fmt: skip
    return Case(
        "Quartermain family sheet.pdf", flowed(story, across=True),
        {
            "infant_name": "Linus Quartermain", "parent_name": "Persis Quartermain", "other_parent_name": "Auberon Quartermain", "infant_dob": "2026-02-14", "parent_dob": "1987-01-08", "other_parent_dob": "1984-10-19", "infant_nhs_number": N[11],
            "parent_nhs_number": N[12], "infant_ethnicity": "Mixed - White and Black Caribbean", "parent_ethnicity": "Black Caribbean", "parent_responsibility": "yes", "other_parent_responsibility": "yes", "parent_phone": tel("07700 900400"),
            "other_parent_phone": tel("07700 900401"), "parent_email": "persis.q@example.net", "parent_relationship": "Mother", "other_parent_relationship": "Father", "parent_address": "The Old Forge, Braintree Road, Great Dunmow, Essex CM6 1HU",
            "parent_postcode": "CM6 1HU", "gp_name": "Dr Ffion Catterall", "gp_practice": "Angel Lane Surgery", "health_visitor": "Ines Bramble", "accessibility_needs": "Ground floor room, written follow-up (mild word-finding difficulty)",
            "other_services": "Speech therapist and OT at this clinic", "reason_for_referral": why, "hopes_and_concerns": "To bath him herself by the spring. She fears that he already prefers his father.", "consent_to_referral": "yes",
            "consent_date": "2026-10-29", "referrer_name": "Cornelius Babington", "referrer_role": "Occupational Therapist", "referral_date": "2026-10-30", "referrer_phone": tel("01632 960400"),
            "referrer_email": "c.babington@dunmowrehab.example.org", "referrer_organisation": "Dunmow Community Rehabilitation",
        },
    )  # fmt: skip


def guardian_form_export() -> Case:
    """A social care record's exported form: numbered questions over shaded bars, answers in rules; the grandmother cares for the child."""
    why = "Lowenna has looked after Teddy since he was four months old. She loves him and is exhausted. He screams when she leaves the room and after each contact he will not be put down for two days. She has begun to dread contact and says so in front of him. We would like help for the two of them before the guardianship order is made."
    plan = "Child protection plan since 6 May 2026, category neglect. Core group meets monthly, next on 2 December."
    story = [
        words("Thurrock Children's Services", 12, True), words("Form: Referral to external agency  |  Status: Completed  |  Worker: Adebola Finch", 8.5), gap(),
        titled("1  Subject of this form"),
        ruled([["1.1 Name", "Teddy Rosewarne"], ["1.2 Person ID", "30119477"], ["1.3 Date of birth", "12/12/2025"], ["1.4 Gender", "Male"], ["1.5 Ethnicity", "White British"], ["1.6 NHS number", s(13, "-")]], [190, 315], (0,)), gap(),
        titled("2  Carer to be worked with"),
        ruled([["2.1 Name", "Lowenna Rosewarne"], ["2.2 Date of birth", "20/06/1970"], ["2.3 Relationship to child", "Maternal grandmother"], ["2.4 Is this the primary carer?", "Yes"], ["2.5 Does the carer hold PR?", "No"], ["2.6 Address", "77 Calcutta Road, Tilbury, RM18 7QU"], ["2.7 Telephone", "07700 900410"], ["2.8 Preferred language", "English"]], [190, 315], (0,)), gap(),
        titled("3  Birth parent"),
        ruled([["3.1 Name", "Jenna Rosewarne"], ["3.2 Date of birth", "03/03/2003"], ["3.3 Relationship to child", "Mother"], ["3.4 Does this parent hold PR?", "Yes"]], [190, 315], (0,)), gap(),
        titled("4  Network"),
        ruled([["4.1 GP", "Dr Osgood, Dock Road Medical Practice"], ["4.2 Health visitor", "Bettina Larch"], ["4.3 Allocated social worker", "Adebola Finch"], ["4.4 Other agencies", "Kinship carers' support group, Grays"]], [190, 315], (0,)), gap(),
        titled("5  Safeguarding"),
        ruled([["5.1 Current status", "Child Protection"], ["5.2 Details of plan", plan], ["5.3 Is there current domestic abuse in the child's home?", "No"]], [190, 315], (0,)), gap(),
        titled("6  Request"),
        ruled([["6.1 Why are you making this referral?", why], ["6.2 What would the child say?", "\"Don't hand me over again. I don't know who is coming back.\""], ["6.3 What are the views of the carer?", "\"I raised three and I never had one cling like this. I want to get it right.\""], ["6.4 Views of the birth parent", "Jenna supports her mother having help and would join a session."]], [190, 315], (0,)), gap(),
        titled("7  Consent and sign-off"),
        ruled([["7.1 Carer consents to referral", "Yes"], ["7.2 Carer consents to information being shared", "Yes"], ["7.3 Completed by", "Adebola Finch"], ["7.4 Job title", "Social Worker"], ["7.5 Team", "Thurrock Family Safeguarding Team 2"], ["7.6 Telephone", "01632 960410"], ["7.7 Email", "adebola.finch@thurrockcs.example.org"], ["7.8 Date completed", "11/11/2026"]], [190, 315], (0,)),
    ]  # fmt: skip
    return Case(
        "30119477_ExternalReferral.pdf", flowed(story, "OFFICIAL-SENSITIVE", "Printed 11/11/2026 by A Finch"),
        {
            "infant_name": "Teddy Rosewarne", "infant_dob": "2025-12-12", "infant_sex": "male", "infant_ethnicity": "White British", "infant_nhs_number": N[13], "parent_name": "Lowenna Rosewarne", "parent_dob": "1970-06-20",
            "parent_relationship": "Maternal grandmother", "parent_primary_caregiver": "yes", "parent_responsibility": "no", "parent_address": "77 Calcutta Road, Tilbury, RM18 7QU", "parent_postcode": "RM18 7QU", "parent_phone": tel("07700 900410"),
            "parent_language": "English", "other_parent_name": "Jenna Rosewarne", "other_parent_dob": "2003-03-03", "other_parent_relationship": "Mother", "other_parent_responsibility": "yes", "gp_name": "Dr Osgood",
            "gp_practice": "Dock Road Medical Practice", "health_visitor": "Bettina Larch", "social_worker": "Adebola Finch", "other_services": "Kinship carers' support group, Grays", "safeguarding_status": "child_protection", "safeguarding_details": plan,
            "domestic_abuse": "no", "reason_for_referral": why, "voice_of_infant": "\"Don't hand me over again. I don't know who is coming back.\"", "voice_of_parent": "\"I raised three and I never had one cling like this. I want to get it right.\"",
            "voice_of_other_parent": "Jenna supports her mother having help and would join a session.", "consent_to_referral": "yes", "consent_to_share": "yes", "referrer_name": "Adebola Finch", "referrer_role": "Social Worker",
            "referrer_organisation": "Thurrock Family Safeguarding Team 2", "referrer_phone": tel("01632 960410"), "referrer_email": "adebola.finch@thurrockcs.example.org", "referral_date": "2026-11-11",
        },
    )  # fmt: skip


def comb_capitals() -> Case:
    """A form to be read by machine: a letter a box, capitals, dates in eight boxes."""
    why = "IDRIS BROUGHT CASSIUS TO CLINIC ALONE. HE SAYS HE FREEZES WHEN THE BABY CRIES BECAUSE HE HEARS HIS OWN FATHER SHOUTING. HE HAS ASKED FOR HELP."

    def draw(p: Sheet) -> None:
        p.bold(50, 40, "REFERRAL CARD (INFANT MENTAL HEALTH)", 12)
        p.say(50, 54, "Use CAPITALS, one letter to a box, and black ink.", 8)
        y = 72
        for label, text, boxes in (
            ("Baby's surname", "FELLOWES", 22), ("Baby's first name", "CASSIUS", 22), ("Baby's date of birth (DDMMYYYY)", "09032026", 8), ("Baby's NHS number", N[14], 10),
            ("Parent's surname", "FELLOWES", 22), ("Parent's first name", "IDRIS", 22), ("Parent's date of birth (DDMMYYYY)", "28111994", 8), ("Relationship to baby", "FATHER", 22),
            ("Parent's mobile", "07700900420", 11), ("Address", "4 GOLDHANGER ROAD MALDON", 26), ("Postcode", "CM9 4QS", 8),
            ("Referrer's name", "HESTER LOVELACE", 22), ("Referrer's job", "COMMUNITY NURSERY NURSE", 24), ("Referrer's telephone", "01632960420", 11), ("Date of referral (DDMMYYYY)", "14112026", 8),
        ):  # fmt: skip
            p.say(50, y + 12, label, 8.5)
            p.comb(190, y, text, boxes, 14)
            y += 25
        p.say(50, y + 18, "Consent given?", 8.5)
        x = p.check(190, y + 18, True, "YES", 9)
        p.check(x, y + 18, False, "NO", 9)
        p.say(50, y + 40, "Reason for referral", 8.5)
        p.box(190, y + 28, 550, y + 110)
        p.wrap(195, y + 42, why, 345, 9.5)

    return Case(
        "card-0041.pdf", sheet(draw),
        {
            "infant_name": "CASSIUS FELLOWES", "infant_dob": "2026-03-09", "infant_nhs_number": N[14], "parent_name": "IDRIS FELLOWES", "parent_dob": "1994-11-28", "parent_relationship": "FATHER", "parent_phone": tel("07700 900420"),
            "parent_address": "4 GOLDHANGER ROAD MALDON", "parent_postcode": "CM9 4QS", "referrer_name": "HESTER LOVELACE", "referrer_role": "COMMUNITY NURSERY NURSE", "referrer_phone": tel("01632 960420"), "referral_date": "2026-11-14",
            "consent_to_referral": "yes", "reason_for_referral": why,
        },
    )  # fmt: skip


def order_print() -> Case:
    """A hospital record's referral order: labels set flush right, answers beside them, three bands, a bar code's digits."""
    why = "Eight weeks postnatal, seen in birth reflections clinic. Cosima describes dissociating while feeding and finding herself unable to say how long she has been holding the baby. She gave a clear account of the birth and does not want to go over it again; what she wants is to feel present with her daughter."

    def flush(p: Sheet, y: float, rows: list[tuple[str, str]], stop: float = 190, wide: float = 350) -> float:
        for label, text in rows:
            p.say(stop - float(p.canvas.stringWidth(label, "Helvetica", 8.5)), y, label, 8.5)
            y = p.wrap(stop + 8, y, text, wide, 9, "Helvetica-Bold") + 3
        return y

    def draw(p: Sheet) -> None:
        p.say(400, 30, "*7781-2004-5519*", 9, "Courier")
        p.bold(40, 36, "Ambulatory Referral to Parent Infant Mental Health", 13)
        p.say(40, 50, "Order 551920047    Status: Signed    Priority: Routine", 8.5)
        y = flush(
            p,
            76,
            [
                ("Patient name:", "Cosima Trevelyan"),
                ("DOB:", "05/10/1996"),
                ("NHS number:", s(15)),
                ("MRN:", "E3310928"),
                ("Address:", "19 Potter Street, Harlow, CM17 9AE"),
                ("Mobile phone:", "07700 900430"),
                ("Preferred language:", "Italian"),
                ("Interpreter needed?", "No"),
                ("Ethnicity:", "Any other White background"),
            ],
        )
        p.rule(40, y, 555, y)
        y = flush(
            p,
            y + 18,
            [
                ("Infant name:", "Allegra Trevelyan"),
                ("Infant DOB:", "10/09/2026"),
                ("Infant NHS number:", s(16)),
                ("Gestation at delivery:", "38w 6d"),
                ("Relationship of patient to infant:", "Mother"),
                ("Other parent:", "Jasper Holloway"),
                ("Other parent's relationship to infant:", "Father"),
            ],
        )
        p.rule(40, y, 555, y)
        y = flush(
            p,
            y + 18,
            [
                ("Reason for referral:", why),
                ("Current mental health:", "Under no team. Score of 17 on the EPDS, no thoughts of self-harm."),
                ("Patient agrees to referral?", "Yes"),
                ("Patient agrees to records being shared?", "Yes"),
                ("Safeguarding status:", "None"),
                ("PCP:", "Dr Linnet Osei"),
                ("PCP practice:", "Church Langley Medical Practice"),
            ],
        )
        p.rule(40, y, 555, y)
        flush(
            p,
            y + 18,
            [
                ("Ordered by:", "Verity Pomfret"),
                ("Role:", "Consultant Midwife"),
                ("Department:", "Birth Reflections Clinic"),
                ("Department phone:", "01632 960430"),
                ("Order date:", "05/11/2026"),
            ],
        )
        p.footer("Printed 05/11/2026 17:02 by POMFRETV", "Page 1 of 1")

    return Case(
        "Order_551920047.pdf", sheet(draw),
        {
            "parent_name": "Cosima Trevelyan", "parent_dob": "1996-10-05", "parent_nhs_number": N[15], "parent_address": "19 Potter Street, Harlow, CM17 9AE", "parent_postcode": "CM17 9AE", "parent_phone": tel("07700 900430"), "parent_language": "Italian",
            "interpreter_needed": "no", "parent_ethnicity": "Any other White background", "infant_name": "Allegra Trevelyan", "infant_dob": "2026-09-10", "infant_nhs_number": N[16], "gestation_at_birth": "38+6", "parent_relationship": "Mother",
            "other_parent_name": "Jasper Holloway", "other_parent_relationship": "Father", "reason_for_referral": why, "mental_health": "Under no team. Score of 17 on the EPDS, no thoughts of self-harm.", "consent_to_referral": "yes", "consent_to_share": "yes",
            "safeguarding_status": "none", "gp_name": "Dr Linnet Osei", "gp_practice": "Church Langley Medical Practice", "referrer_name": "Verity Pomfret", "referrer_role": "Consultant Midwife", "referrer_organisation": "Birth Reflections Clinic",
            "referrer_phone": tel("01632 960430"), "referral_date": "2026-11-05",
        },
    )  # fmt: skip


def chatty_leaflet() -> Case:
    """A young parents' project's leaflet: numbered questions as whole sentences, answers in a rounder hand on the lines under them."""
    why = "Tegan is 18 and lives with her nan. She came to our drop-in with Rory in a sling and cried when the other mums cooed over him. She told me her mum went to prison when she was two and she has no picture of what a mum does. She is keen to start."
    asked = [
        ("1. Which project is sending this, and who are you?", "Young Parents Canvey - Delroy Whitcombe, Youth Support Worker"), ("2. How can we ring or email you?", "01632 960440 / delroy@ypcanvey.example.com"), ("3. What is the young parent called?", "Tegan Marlow"), ("4. When was she or he born?", "15.04.2008"),
        ("5. Mum, dad, or somebody else?", "Mum"), ("6. Where does she or he live (with postcode)?", "33 Furtherwick Crescent, Canvey Island SS8 7AR"), ("7. What is the best number for her or him?", "07700 900440"), ("8. Is it all right to leave a message?", "No"),
        ("9. What is the baby called?", "Rory Marlow"), ("10. When was the baby born?", "03.08.2026"), ("11. Who else lives there?", "Patricia Marlow, 1951, great-grandmother"), ("12. Who is the GP?", "Dr Banerjee at Leigh Beck Surgery"), ("13. Who is the health visitor or family nurse?", "Siobhan Arkwright, Family Nurse"),
        ("14. Is there a social worker?", "No"), ("15. Why do you think they need us?", why), ("16. What does the young parent say about it?", "\"I don't want him to have what I had.\""), ("17. Has she or he said yes to this?", "Yes, on 9.11.2026"),
    ]  # fmt: skip

    def draw(p: Sheet) -> None:
        p.paint(0, 0, 595, 60, (0.98, 0.85, 0.6))
        p.bold(50, 36, "Bumps, babies and you: send us a young parent", 15)
        y = 84.0
        for question, answer in asked:
            p.say(50, y, question, 9.5)
            y += 16
            for line in simpleSplit(answer, "Times-Italic", 11, 460):
                p.say(66, y, line, 11, "Times-Italic")
                p.rule(60, y + 3, 545, y + 3)
                y += 16
            y += 4

    return Case(
        "TM leaflet.pdf", sheet(draw),
        {
            "referrer_name": "Delroy Whitcombe", "referrer_role": "Youth Support Worker", "referrer_organisation": "Young Parents Canvey", "referrer_phone": tel("01632 960440"), "referrer_email": "delroy@ypcanvey.example.com", "parent_name": "Tegan Marlow",
            "parent_dob": "2008-04-15", "parent_relationship": "Mum", "parent_address": "33 Furtherwick Crescent, Canvey Island SS8 7AR", "parent_postcode": "SS8 7AR", "parent_phone": tel("07700 900440"), "safe_to_leave_message": "no",
            "infant_name": "Rory Marlow", "infant_dob": "2026-08-03", "household": ["Patricia Marlow, 1951, great-grandmother"], "gp_name": "Dr Banerjee", "gp_practice": "Leigh Beck Surgery", "health_visitor": "Siobhan Arkwright, Family Nurse",
            "reason_for_referral": why, "voice_of_parent": "\"I don't want him to have what I had.\"", "consent_to_referral": "yes", "consent_date": "2026-11-09",
        },
    )  # fmt: skip


# ---------------------------------------------------------------- fillable


def inked(pdf: pikepdf.Pdf) -> None:
    """Draw what a viewer shows: a frame and a cross for ticks, the words of typed notes."""
    for page in pdf.pages:
        for one in page.get("/Annots", []):
            if one.Subtype == Name.Widget and "/AP" in one:
                for state, look in one.AP.N.items():
                    look.write(b"0.5 0.5 9 9 re S" + (b"" if state == "/Off" else b" 2 2 m 8 8 l S 2 8 m 8 2 l S"))
            if one.Subtype == Name.FreeText:
                left, low, right, high = (float(at) for at in one.Rect)
                font = Dictionary(Type=Name.Font, Subtype=Name.Type1, BaseFont=Name.Helvetica, Encoding=Name.WinAnsiEncoding)
                look = Dictionary(
                    Type=Name.XObject, Subtype=Name.Form, BBox=Array([0, 0, right - left, high - low]),
                    Resources=Dictionary(Font=Dictionary(Helvetica=font)),
                )  # fmt: skip
                words_shown = str(one.Contents).replace("(", "").replace(")", "").encode("cp1252")
                one.AP = Dictionary(
                    N=pdf.make_stream(b"BT /Helvetica 10 Tf 0 0 0.5 rg 1 3 Td (" + words_shown + b") Tj ET", look)
                )


def nested(pdf: pikepdf.Pdf) -> None:
    """The fields below two subforms."""
    under(pdf, "form1[0]", "#subform[0]")


def trust_fillable() -> Case:
    """A community trust's fillable form: labels left of their fields, plain field names, check boxes for yes and no."""
    why = "Evangeline had a long labour and a difficult start to breastfeeding. At ten weeks she describes Sylvie as a demanding stranger. She leaves her in the bouncer for much of the day and feels guilty about it in the evening."
    baby = "Sylvie gives up quickly when she is not answered. She brightens for her grandfather."
    hope = "Wants to feel proud of herself as a mother. Worried that she will be told off."
    rows = [
        ("Date of referral", "DateOfReferral", "02/11/2026"), ("Name of referrer", "ReferrerName", "Augustin Pryce"), ("Job title", "ReferrerJob", "Health Visitor"), ("Team or organisation", "ReferrerOrg", "Stour Valley Health Visitors"), ("Referrer telephone", "ReferrerTel", "01632 960450"),
        ("Referrer email", "ReferrerEmail", "augustin.pryce@stourvalley.example.org"), ("Child's full name", "ChildName", "Sylvie Montague-Reid"), ("Child's date of birth", "ChildDOB", "20/08/2026"), ("Child's NHS number", "ChildNHS", s(17)), ("Gestation at birth", "Gest", "42+0"),
        ("Parent's full name", "ParentName", "Evangeline Montague-Reid"), ("Parent's date of birth", "ParentDOB", "16/06/1990"), ("Parent's NHS number", "ParentNHS", s(18)), ("Relationship to child", "ParentRel", "Mother"), ("Address", "ParentAddress", "2 Mill Cottages, Bures Road, Halstead"), ("Postcode", "ParentPostcode", "CO9 2QA"),
        ("Parent's phone", "ParentTel", "07700 900450"), ("Parent's ethnicity", "ParentEth", "White British"), ("First language", "ParentLang", "English"), ("GP name", "GPName", ""), ("GP practice", "GPPractice", "Halstead Weavers Surgery"), ("Health visitor", "HV", "Augustin Pryce"),
    ]  # fmt: skip

    def draw(p: FieldPaper) -> None:
        p.bold(45, 40, "Referral form - infant and parent service", 14)
        y = 56.0
        for label, name, value in rows:
            p.say(45, y + 12, label, 9)
            p.box(200, y, 545, y + 18)
            p.text(name, 201, y + 1, 544, y + 17, value)
            y += 22
        for label, name, yes in (
            ("Interpreter required?", "Interp", False),
            ("Consent to referral obtained?", "Consent", True),
            ("Consent to share information?", "Share", True),
            ("Is there any domestic abuse?", "DA", False),
        ):
            p.say(45, y + 12, label, 9)
            p.tick(name + "Yes", 250, y + 3, yes)
            p.say(265, y + 12, "Yes", 9)
            p.tick(name + "No", 310, y + 3, not yes)
            p.say(325, y + 12, "No", 9)
            y += 20
        p.turn_page()
        y = 50
        for label, name, value in (
            ("Reason for referral", "Reason", why),
            ("Voice of the infant", "VoiceInfant", baby),
            ("Parent's hopes and concerns", "Hopes", hope),
            ("Anything else we should know", "Other", ""),
        ):
            p.bold(45, y, label, 10)
            p.box(45, y + 6, 545, y + 110)
            p.text(name, 46, y + 7, 544, y + 109, value)
            y += 135

    return Case(
        "Referral form SMR completed.pdf", filled(draw, inked),
        {
            "referral_date": "2026-11-02", "referrer_name": "Augustin Pryce", "referrer_role": "Health Visitor", "referrer_organisation": "Stour Valley Health Visitors", "referrer_phone": tel("01632 960450"), "referrer_email": "augustin.pryce@stourvalley.example.org",
            "infant_name": "Sylvie Montague-Reid", "infant_dob": "2026-08-20", "infant_nhs_number": N[17], "gestation_at_birth": "42+0", "parent_name": "Evangeline Montague-Reid", "parent_dob": "1990-06-16", "parent_nhs_number": N[18],
            "parent_relationship": "Mother", "parent_address": "2 Mill Cottages, Bures Road, Halstead", "parent_postcode": "CO9 2QA", "parent_phone": tel("07700 900450"), "parent_ethnicity": "White British", "parent_language": "English",
            "gp_practice": "Halstead Weavers Surgery", "health_visitor": "Augustin Pryce", "interpreter_needed": "no", "consent_to_referral": "yes", "consent_to_share": "yes", "domestic_abuse": "no", "reason_for_referral": why, "voice_of_infant": baby,
            "hopes_and_concerns": hope,
        },
    )  # fmt: skip


def council_radios() -> Case:
    """A council's fillable form: meaningless field names, labels above the fields in two columns, radio groups and a drop-down."""
    why = "Nathaniel is a lone father of a nine month old. His partner died in June. He manages the practical care with his mother's help and says that he is waiting for someone else to come and be the parent. Family support is in place for benefits and nursery; what is missing is help with the two of them."

    def draw(p: FieldPaper) -> None:
        p.bar(40, "CASTLE POINT FAMILY SOLUTIONS - request for relational support", 0.3)
        n = 0
        y = 60.0
        for left, first, right, second in (
            ("Child's name", "Juniper Ekwueme", "Child's date of birth", "07/02/2026"), ("Name of parent or carer", "Nathaniel Ekwueme", "Parent or carer's date of birth", "22/09/1985"), ("Relationship to the child", "Father", "Contact number", "07700 900460"),
            ("Email address", "NEkwueme@example.com", "Home address, including postcode", "41 Kiln Road, Thundersley, SS7 1TF"), ("Family GP", "Dr Rosamund Tate", "GP practice", "Rush Green Surgery, Benfleet"), ("Health visitor", "Mercy Dunstan", "Other services involved", "Bereavement counsellor at Fair Havens"),
        ):  # fmt: skip
            for x, label, value in ((50, left, first), (302, right, second)):
                n += 1
                p.say(x, y, label, 8.5)
                p.box(x, y + 4, x + 240, y + 22)
                p.text(f"Text{n}", x + 1, y + 5, x + 239, y + 21, value)
            y += 40
        for label, name, options, chosen in (
            ("Sex of child", "Group1", ("Girl", "Boy", "Prefer not to say"), "Girl"), ("Does the parent or carer have parental responsibility?", "Group2", ("Yes", "No", "Not known"), "Yes"), ("Level of support at present", "Group3", ("None", "Early Help", "Child in Need", "Child Protection"), "Early Help"),
            ("Has the parent or carer agreed to this request?", "Group4", ("Yes", "No"), "Yes"), ("May we leave a voicemail?", "Group5", ("Yes", "No"), "No"),
        ):  # fmt: skip
            p.say(50, y, label, 9)
            spots, x = [], 275.0
            for at, word in enumerate(options):
                p.say(x + 13, y, word, 8.5)
                spots.append((str(at), x, y - 8))
                x += 28 + float(p.canvas.stringWidth(word, "Helvetica", 8.5))
            p.group(name, spots, str(options.index(chosen)))
            y += 24
        p.say(50, y + 4, "Preferred language", 9)
        p.choice("Dropdown1", 300, y - 8, 430, y + 8, ["English", "Bengali", "Igbo", "Polish", "Romanian"], "Igbo")
        p.say(50, y + 30, "Why are you asking for support?", 9)
        p.box(50, y + 36, 542, y + 140)
        p.text("Text20", 51, y + 37, 541, y + 139, why)
        y += 165
        for left, first, right, second in (
            ("Your name", "Lysander Croft", "Your role", "Family Support Worker"), ("Your team", "Castle Point Family Solutions", "Your phone", "01632 960460"), ("Date of request", "06/11/2026", "Your manager's initials", ""),
        ):  # fmt: skip
            for x, label, value in ((50, left, first), (302, right, second)):
                n += 1
                p.say(x, y, label, 8.5)
                p.box(x, y + 4, x + 240, y + 22)
                p.text(f"Text{n + 20}", x + 1, y + 5, x + 239, y + 21, value)
            y += 40

    return Case(
        "CPFS request (saved).pdf", filled(draw, inked, NeedAppearances=True),
        {
            "infant_name": "Juniper Ekwueme", "infant_dob": "2026-02-07", "infant_sex": "female", "parent_name": "Nathaniel Ekwueme", "parent_dob": "1985-09-22", "parent_relationship": "Father", "parent_phone": tel("07700 900460"),
            "parent_email": "nekwueme@example.com", "parent_address": "41 Kiln Road, Thundersley, SS7 1TF", "parent_postcode": "SS7 1TF", "gp_name": "Dr Rosamund Tate", "gp_practice": "Rush Green Surgery, Benfleet", "health_visitor": "Mercy Dunstan",
            "other_services": "Bereavement counsellor at Fair Havens", "parent_responsibility": "yes", "safeguarding_status": "early_help", "consent_to_referral": "yes", "safe_to_leave_message": "no", "parent_language": "Igbo", "reason_for_referral": why,
            "referrer_name": "Lysander Croft", "referrer_role": "Family Support Worker", "referrer_organisation": "Castle Point Family Solutions", "referrer_phone": tel("01632 960460"), "referral_date": "2026-11-06",
        },
    )  # fmt: skip


def designer_subforms() -> Case:
    """A form of nested subforms with tool tips: antenatal, a comb for the NHS number, drop-downs for yes and no."""
    why = "Beatrix was removed from her own mother at six and lived in five foster homes. This is her second pregnancy; her first child was adopted in 2021. She has worked with us for a year, the plan is for this baby to come home with her, and she asks for somebody to think with about how to be a mother from the start."
    tips = [
        ("dtRef", "Date", "12/11/2026", "Date of this referral"), ("txtRefName", "Name", "Cressida Umar", "Name of referrer"), ("txtRefRole", "Role", "Pause Practitioner", "Role of referrer"), ("txtRefOrg", "Agency", "Next Step Essex", "Agency of referrer"), ("txtRefTel", "Tel", "01632 960470", "Telephone number of referrer"),
    ]  # fmt: skip
    client = [
        ("txtName", "Name", "Beatrix Lindqvist", "Name of expectant parent"), ("txtDob", "Date of birth", "29/01/1998", "Date of birth of expectant parent"), ("txtAddr", "Address", "16B Crown Street, Brentwood CM14 4BA", "Address of expectant parent"), ("txtMob", "Mobile", "07700 900470", "Mobile number of expectant parent"),
        ("txtEdd", "Expected date of delivery", "09/02/2027", "Expected date of delivery"), ("txtGest", "Gestation at referral", "27+2", "Weeks and days pregnant at referral"), ("txtMw", "Named midwife", "Eluned Carrow", "Named midwife"), ("txtSw", "Social worker", "Gideon Ashby", "Allocated social worker"), ("txtGp", "GP practice", "Crown Street Surgery", "GP practice"),
    ]  # fmt: skip

    def draw(p: FieldPaper) -> None:
        p.bold(45, 40, "REFERRAL TO PARENT INFANT SERVICE - pregnancy", 13)
        y = p.bar(65, "Referrer", 0.75)
        for name, label, value, tip in tips:
            p.say(50, y, label, 9)
            p.text(name, 180, y - 11, 540, y + 5, value, TU=tip)
            y += 21
        y = p.bar(y + 6, "Expectant parent", 0.75)
        for name, label, value, tip in client:
            p.say(50, y, label, 9)
            p.text(name, 180, y - 11, 540, y + 5, value, TU=tip)
            y += 21
        p.say(50, y, "NHS number", 9)
        p.text("txtNhs", 180, y - 11, 380, y + 5, N[19], TU="NHS number of expectant parent", Ff=COMB, MaxLen=10)
        y += 27
        for name, label, options, value in (
            ("ddPlan", "Safeguarding plan for unborn", ["", "None", "Child in need", "Child protection"], "Child in need"), ("ddDa", "Current domestic abuse", ["", "Yes", "No", "Not known"], "No"), ("ddCons", "Consents to referral", ["", "Yes", "No"], "Yes"), ("ddShare", "Consents to sharing information", ["", "Yes", "No"], "Yes"),
        ):  # fmt: skip
            p.say(50, y, label, 9)
            p.choice(name, 220, y - 11, 360, y + 5, options, value, COMBO, TU=label)
            y += 22
        for name, label, value in (
            ("txtWhy", "Reason for referral", why),
            ("txtVoice", "What the parent says", '"I want to be the one who stays."'),
        ):
            p.say(50, y, label, 9)
            p.text(name, 50, y + 5, 540, y + 75, value, TU=label)
            y += 92

    return Case(
        "PIS-pregnancy-referral_Umar.pdf", filled(draw, nested),
        {
            "referral_date": "2026-11-12", "referrer_name": "Cressida Umar", "referrer_role": "Pause Practitioner", "referrer_organisation": "Next Step Essex", "referrer_phone": tel("01632 960470"), "parent_name": "Beatrix Lindqvist", "parent_dob": "1998-01-29",
            "parent_address": "16B Crown Street, Brentwood CM14 4BA", "parent_postcode": "CM14 4BA", "parent_phone": tel("07700 900470"), "infant_due_date": "2027-02-09", "gestation_now": "27+2", "midwife": "Eluned Carrow", "social_worker": "Gideon Ashby",
            "gp_practice": "Crown Street Surgery", "parent_nhs_number": N[19], "safeguarding_status": "child_in_need", "domestic_abuse": "no", "consent_to_referral": "yes", "consent_to_share": "yes", "reason_for_referral": why,
            "voice_of_parent": "\"I want to be the one who stays.\"",
        },
    )  # fmt: skip


def split_dates() -> Case:
    """A form whose dates are three small fields each and whose names are two; a grid of siblings in fields; one check box per relationship."""
    why = "Third baby in three years. Zuleika is warm with the older two and says she has nothing left for Amara. She was in hospital for a week with pre-eclampsia and they were apart for the first four days."

    def draw(p: FieldPaper) -> None:
        p.bold(45, 38, "Perinatal and Infant Pathway Form", 14)
        y = 72.0

        def day(label: str, name: str, parts: tuple[str, str, str], x: float) -> None:
            p.say(x, y + 12, label, 9)
            at = x + 90
            for key, part, wide in zip(("dd", "mm", "yyyy"), parts, (26, 26, 40), strict=True):
                p.box(at, y, at + wide, y + 17)
                p.text(f"{name}_{key}", at + 1, y + 1, at + wide - 1, y + 16, part)
                at += wide + 3

        def typed(label: str, name: str, value: str, x: float, start: float, end: float) -> None:
            p.say(x, y + 12, label, 9)
            p.box(start, y, end, y + 17)
            p.text(name, start + 1, y + 1, end - 1, y + 16, value)

        p.bold(45, y + 10, "Infant")
        y += 20
        typed("First name", "inf_first", "Amara", 45, 135, 285)
        typed("Surname", "inf_last", "Kostova-Green", 300, 390, 545)
        y += 22
        day("Date of birth", "inf_dob", ("05", "09", "2026"), 45)
        typed("NHS number", "inf_nhs", s(20), 300, 390, 545)
        y += 30
        p.bold(45, y + 10, "Parent / carer referred")
        y += 20
        typed("First name", "par_first", "Zuleika", 45, 135, 285)
        typed("Surname", "par_last", "Kostova-Green", 300, 390, 545)
        y += 22
        day("Date of birth", "par_dob", ("31", "07", "1995"), 45)
        typed("Mobile", "par_mob", "07700 900480", 300, 390, 545)
        y += 22
        typed("Address", "par_addr", "88 Bridge Road, Grays", 45, 135, 390)
        typed("Postcode", "par_pc", "RM17 6DA", 400, 450, 545)
        y += 22
        p.say(45, y + 12, "Relationship to infant", 9)
        x = 160.0
        for word in ("Mother", "Father", "Grandparent", "Foster carer"):
            p.tick("rel_" + word.replace(" ", ""), x, y + 3, word == "Mother", "On")
            p.say(x + 14, y + 12, word, 9)
            x += 85
        y += 30
        p.bold(45, y + 10, "Other children at home")
        y += 18
        for x, label in ((45, "Name"), (245, "Date of birth"), (395, "Relationship to infant")):
            p.say(x + 3, y + 10, label, 9)
            p.box(x, y, 545 if x == 395 else x + (200 if x == 45 else 150), y + 15)
        for row, texts in enumerate(
            (("Boris Kostova-Green", "02/10/2023", "Brother"), ("Lila Kostova-Green", "19/01/2025", "Sister"), ("", "", ""))
        ):
            y += 16
            for at, (x, end, text) in enumerate(zip((45, 245, 395), (245, 395, 545), texts, strict=True)):
                p.box(x, y, end, y + 16)
                p.text(f"sib{row}{at}", x + 1, y + 1, end - 1, y + 15, text)
        y += 30
        typed("GP surgery", "gp", "Oddfellows Hall Health Centre", 45, 135, 390)
        y += 22
        typed("Health visitor", "hv", "Thomasina Gale", 45, 135, 390)
        y += 26
        p.say(45, y + 10, "Reason for referral", 9)
        p.box(45, y + 14, 545, y + 94)
        p.text("reason", 46, y + 15, 544, y + 93, why)
        y += 104
        p.tick("agree", 45, y + 3, True, "On")
        p.say(60, y + 12, "The parent consents to this referral", 9)
        y += 18
        p.tick("agree_share", 45, y + 3, True, "On")
        p.say(60, y + 12, "The parent consents to information being shared with partner agencies", 9)
        y += 28
        typed("Referrer", "ref", "Perpetua Naylor", 45, 135, 285)
        typed("Designation", "ref_job", "Midwife", 300, 390, 545)
        y += 22
        typed("Telephone", "ref_tel", "01632 960480", 45, 135, 285)
        y += 22
        day("Referral date", "ref_date", ("10", "11", "2026"), 45)

    return Case(
        "PIP form Kostova-Green.pdf", filled(draw, inked),
        {
            "infant_name": "Amara Kostova-Green", "infant_dob": "2026-09-05", "infant_nhs_number": N[20], "parent_name": "Zuleika Kostova-Green", "parent_dob": "1995-07-31", "parent_phone": tel("07700 900480"), "parent_address": "88 Bridge Road, Grays",
            "parent_postcode": "RM17 6DA", "parent_relationship": "Mother", "household": ["Boris Kostova-Green, 02/10/2023, Brother", "Lila Kostova-Green, 19/01/2025, Sister"], "gp_practice": "Oddfellows Hall Health Centre", "health_visitor": "Thomasina Gale",
            "reason_for_referral": why, "consent_to_referral": "yes", "consent_to_share": "yes", "referrer_name": "Perpetua Naylor", "referrer_role": "Midwife", "referrer_phone": tel("01632 960480"), "referral_date": "2026-11-10",
        },
    )  # fmt: skip


def nursery_fields() -> Case:
    """A nursery chain's fillable sheet in a ruled grid, hints in the empty fields, yes/no/don't know check boxes of one name."""
    why = "Arlo settles to sleep only on a key worker and goes rigid at collection time. His mother Calliope says mornings are a battle and that she cannot remember the last time she enjoyed him. She has asked us where she can get help."
    grid = [
        ("Nursery", "nur", "Little Acorns, Witham", "Completed by", "by", "Henrietta Voss"), ("Position", "pos", "Baby Room Leader", "Nursery phone", "nph", "01632 960490"), ("Date", "dat", "17 November 2026", "Nursery email", "nem", "witham@littleacorns.example.com"),
        ("Name of baby", "bab", "Arlo Sinclair-Vega", "Baby's date of birth", "bdb", "24 July 2025"), ("Name of mother", "mum", "Calliope Sinclair", "Mother's date of birth", "mdb", "11 May 1992"), ("Name of father", "dad", "Mateo Vega", "Father's phone number", "dph", "07700 900491"),
        ("Mother's phone number", "mph", "07700 900490", "Mother's email", "mem", "calliope.s@example.org"), ("Address of family", "adr", "6 Powershall Walk, Witham", "Postcode", "pcd", "CM8 2NE"), ("GP", "gpn", "Dr Halloran", "Surgery", "sur", "Collingwood Road Surgery"),
        ("Health visitor", "hv", "", "Social worker", "sw", "n/a"),
    ]  # fmt: skip

    def draw(p: FieldPaper) -> None:
        p.paint(45, 28, 550, 56, (0.8, 0.92, 0.8))
        p.bold(52, 47, "Little Acorns Nurseries: asking for specialist help", 13)
        y = 70.0
        for left, one, first, right, two, second in grid:
            for x, label, name, value in ((45, left, one, first), (297, right, two, second)):
                p.box(x, y, x + 100, y + 24)
                p.wrap(x + 3, y + 10, label, 95, 8)
                p.box(x + 100, y, x + 252, y + 24)
                p.text(name, x + 101, y + 1, x + 251, y + 23, value)
            y += 24
        y += 14
        for label, name, chosen in (
            ("Does mother have parental responsibility?", "q1", "Yes"), ("Is mother the main carer?", "q2", "Yes"), ("Will mother need an interpreter?", "q3", "No"), ("Has mother agreed to this referral?", "q5", "Yes"), ("Are you aware of domestic abuse in the home?", "q6", "DontKnow"),
        ):  # fmt: skip
            p.say(48, y, label, 9)
            spots = []
            for x, state, word in ((300, "Yes", "Yes"), (360, "No", "No"), (420, "DontKnow", "Don't know")):
                p.say(x + 14, y, word, 9)
                spots.append((state, float(x), y - 8))
            p.group(name, spots, chosen, 0)
            y += 20
        for label, name, value in (
            ("Reason for asking for help", "why", why),
            ("How the baby shows it", "sho", "Arches his back, looks past people, quiet when hurt."),
            ("What mother would like", "wan", "To look forward to picking him up."),
        ):
            p.bold(48, y + 8, label, 9)
            p.box(45, y + 13, 550, y + 83)
            p.text(name, 46, y + 14, 549, y + 82, value)
            y += 92

    return Case(
        "Little Acorns - Arlo SV.pdf", filled(draw, inked),
        {
            "referrer_organisation": "Little Acorns, Witham", "referrer_name": "Henrietta Voss", "referrer_role": "Baby Room Leader", "referrer_phone": tel("01632 960490"), "referral_date": "2026-11-17", "referrer_email": "witham@littleacorns.example.com",
            "infant_name": "Arlo Sinclair-Vega", "infant_dob": "2025-07-24", "parent_name": "Calliope Sinclair", "parent_dob": "1992-05-11", "parent_relationship": "Mother", "other_parent_name": "Mateo Vega", "other_parent_relationship": "Father",
            "other_parent_phone": tel("07700 900491"), "parent_phone": tel("07700 900490"), "parent_email": "calliope.s@example.org", "parent_address": "6 Powershall Walk, Witham", "parent_postcode": "CM8 2NE", "gp_name": "Dr Halloran",
            "gp_practice": "Collingwood Road Surgery", "parent_responsibility": "yes", "parent_primary_caregiver": "yes", "interpreter_needed": "no", "consent_to_referral": "yes", "domestic_abuse": "not_known", "reason_for_referral": why,
            "voice_of_infant": "Arches his back, looks past people, quiet when hurt.", "hopes_and_concerns": "To look forward to picking him up.",
        },
    )  # fmt: skip


def half_typed() -> Case:
    """A fillable form partly broken: some answers in fields, others set over the lines with a viewer's text tool."""
    why = "Solveig has MS and had a relapse when Magnus was two months old. Her sister moved in to look after him. Now she is stronger she finds that he turns to her sister and she does not know how to begin again."

    def draw(p: FieldPaper) -> None:
        p.bold(50, 42, "Referral on to another service", 13)
        y = 80.0
        for label, value, how in (
            ("Patient's name", "Solveig Amundsen", "f"), ("Patient's date of birth", "10/10/1988", "f"), ("Patient's NHS number", s(21), "f"), ("Patient's address", "Rowan House, 12 Rectory Lane, Great Baddow, CM2 7EZ", "t"), ("Patient's telephone", "07700 900500", "t"),
            ("Name of baby", "Magnus Amundsen", "t"), ("Baby's date of birth", "18/04/2026", "t"), ("Patient's relationship to baby", "Mother", "f"), ("Registered GP", "Dr Calloway", "f"), ("GP surgery", "Baddow Vineyards Surgery", "f"),
            ("Access requirements", "Uses a walking stick, ground floor please", "t"), ("Referrer's name", "Quentin Abara", "f"), ("Referrer's post", "MS Specialist Nurse", "f"), ("Direct line", "01632 960500", "f"), ("Date of referral", "05/11/2026", "t"),
        ):  # fmt: skip
            p.say(50, y, label + ":", 10)
            p.rule(195, y + 3, 540, y + 3)
            if how == "f":
                p.text("fld" + str(int(y)), 195, y - 12, 540, y + 3, value)
            else:
                p.free(198, y, value, 330)
            y += 26
        p.say(50, y, "Patient agrees to be referred:", 10)
        p.group("agrees", [("Yes", 230.0, y - 8), ("No", 290.0, y - 8)], "Yes")
        p.say(244, y, "Yes", 10)
        p.say(304, y, "No", 10)
        p.say(50, y + 26, "Reason for referral:", 10)
        p.box(50, y + 32, 540, y + 120)
        p.text("whyref", 51, y + 33, 539, y + 119, why)

    return Case(
        "Amundsen onward (v2 edited).pdf", filled(draw, inked),
        {
            "parent_name": "Solveig Amundsen", "parent_dob": "1988-10-10", "parent_nhs_number": N[21], "parent_address": "Rowan House, 12 Rectory Lane, Great Baddow, CM2 7EZ", "parent_postcode": "CM2 7EZ", "parent_phone": tel("07700 900500"),
            "infant_name": "Magnus Amundsen", "infant_dob": "2026-04-18", "parent_relationship": "Mother", "gp_name": "Dr Calloway", "gp_practice": "Baddow Vineyards Surgery", "accessibility_needs": "Uses a walking stick, ground floor please",
            "referrer_name": "Quentin Abara", "referrer_role": "MS Specialist Nurse", "referrer_phone": tel("01632 960500"), "referral_date": "2026-11-05", "consent_to_referral": "yes", "reason_for_referral": why,
        },
    )  # fmt: skip


SHELF_CASES = (
    maternity_onward,
    early_help_export,
    letter_beside_ours,
    charity_tables,
    dotted_clinic,
    hub_print_out,
    neonatal_boxes,
    psychiatrist_letter,
    ringed_answers,
    three_across,
    guardian_form_export,
    comb_capitals,
    order_print,
    chatty_leaflet,
    trust_fillable,
    council_radios,
    designer_subforms,
    split_dates,
    nursery_fields,
    half_typed,
)

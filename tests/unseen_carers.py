"""Referrals on which it matters who is who: mothers, fathers, co-mothers, grandparents, foster carers, adopters, step-parents, and the people round them."""

from __future__ import annotations

import zlib
from email.message import EmailMessage
from email.policy import SMTP

import docx
import pikepdf
from reportlab.platypus import PageBreak

from tests.fillable_paper import FieldPaper, filled
from tests.numbers import nhs_numbers
from tests.numbers import telephone as tel
from tests.sheets import Sheet, flowed, gap, ruled, sheet, titled, words
from tests.unseen_word import Case, grid, line, saved

N = nhs_numbers("99941", 3019, 60, 41)


def s(k: int, sign: str = " ") -> str:
    """An NHS number in its groups."""
    return f"{N[k][:3]}{sign}{N[k][3:6]}{sign}{N[k][6:]}"


def mailed(sender: str, subject: str, body: str, html: str = "") -> bytes:
    """A mail to the service with this body."""
    mail = EmailMessage(policy=SMTP)
    mail["From"] = sender
    mail["To"] = "epunft.pimhs.eput@nhs.net"
    mail["Subject"] = subject
    mail["Date"] = "Wed, 25 Nov 2026 10:14:00 +0000"
    mail["Message-ID"] = f"<{zlib.crc32(subject.encode())}.carers@example.org>"
    mail.set_content(body)
    if html:
        mail.add_alternative(html, subtype="html")
    return mail.as_bytes()


# ---------------------------------------------------------------- Word


def front_door() -> Case:
    """A council's front door form: a block for the mother, a block for the father, a line that says which is referred."""
    why = "Bryony had an emergency caesarean under general anaesthetic and did not meet Ezra until he was six hours old. She says there is a gap between them that she cannot close. She does everything for him but looks away while she feeds him."
    says = "I know he is mine because people keep telling me so, and I nod along."
    baby = "Ezra feeds with his eyes shut and goes rigid when he is picked up quickly."
    hope = "Bryony hopes to stop dreading the mornings. She worries that she will be told she is a bad mother."
    doc = docx.Document()
    line(doc, ("North Blackwater Council: Family Front Door", "bold"))
    line(doc, ("Request for a specialist service", "bold"))
    grid(doc, [
        ["Service requested", "Parent infant mental health", "Date of request", "16/11/2026"],
        ["Child's name", "Ezra Holcombe", "Date of birth", "29/07/2026"],
        ["Child's NHS number", s(0), "Gender", "Male"],
        ["Child's ethnicity", "White British", "Gestation at birth", "41+2"],
    ], bold=(0, 2), shaded=(0, 2))  # fmt: skip
    line(doc, "")
    grid(doc, [
        ["Mother's details"],
        ["Name", "Bryony Holcombe", "Date of birth", "11/01/1996"],
        ["Address", "27 Saltcote Lane, Heybridge, Maldon CM9 4QL", "Telephone", "07700 900211"],
        ["Email", "Bryony.Holcombe@example.com", "Parental responsibility", "Yes"],
    ], bold=(0, 2), shaded=(0, 2))  # fmt: skip
    line(doc, "")
    grid(doc, [
        ["Father's details"],
        ["Name", "Lewis Garrod", "Date of birth", "24/05/1993"],
        ["Address", "As above", "Telephone", "07700 900212"],
        ["Email", "", "Parental responsibility", "Yes"],
    ], bold=(0, 2), shaded=(0, 2))  # fmt: skip
    line(doc, "")
    line(doc, ("Which parent is this request for? ", "bold"), "Mother")
    grid(doc, [
        ["What has led to this request?"], [why],
        ["What does the parent say?"], [says],
        ["What might the baby say?"], [baby],
        ["Hopes and worries of the parent"], [hope],
    ], shaded=(0,))  # fmt: skip
    line(doc, ("Current level of children's services involvement: ", "bold"), "Early Help")
    line(doc, ("Has the parent agreed to this request? ", "bold"), "Yes")
    line(
        doc,
        ("Requested by: ", "bold"),
        "Anita Skelding, Early Help Practitioner, North Blackwater Council, 01632 960211, anita.skelding@council.example.org",
    )
    return Case(
        "Front Door request EH.docx", saved(doc),
        {
            "referral_date": "2026-11-16", "infant_name": "Ezra Holcombe", "infant_dob": "2026-07-29", "infant_nhs_number": N[0], "infant_sex": "male", "infant_ethnicity": "White British",
            "gestation_at_birth": "41+2", "parent_name": "Bryony Holcombe", "parent_dob": "1996-01-11", "parent_relationship": "Mother", "parent_address": "27 Saltcote Lane, Heybridge, Maldon CM9 4QL",
            "parent_postcode": "CM9 4QL", "parent_phone": tel("07700 900211"), "parent_email": "bryony.holcombe@example.com", "parent_responsibility": "yes",
            "other_parent_name": "Lewis Garrod", "other_parent_dob": "1993-05-24", "other_parent_relationship": "Father", "other_parent_phone": tel("07700 900212"), "other_parent_responsibility": "yes",
            "reason_for_referral": why, "voice_of_parent": says, "voice_of_infant": baby, "hopes_and_concerns": hope, "safeguarding_status": "early_help", "consent_to_referral": "yes",
            "referrer_name": "Anita Skelding", "referrer_role": "Early Help Practitioner", "referrer_organisation": "North Blackwater Council", "referrer_phone": tel("01632 960211"),
            "referrer_email": "anita.skelding@council.example.org",
        },
    )  # fmt: skip


def second_parent_ticked() -> Case:
    """Parent 1 and Parent 2 in two columns; the tick says the referral is for Parent 2, the father."""
    why = "Haruki stayed at home when his wife went back to work in September. He tells us he feels like a babysitter in his own house and that Emi cries from the minute her mother leaves. He has begun to put her in the bouncer facing the wall because he cannot bear to see her face."
    says = "She looks past me at the door. I do not blame her."
    other = "Claudia feels guilty for going back to work and rings home several times a day."
    doc = docx.Document()
    line(doc, ("Lantern Street Nursery and Family Rooms", "bold"))
    line(doc, "Onward referral to a partner agency")
    grid(doc, [
        ["", "Parent 1", "Parent 2"],
        ["Full name", "Claudia Wetherby", "Haruki Wetherby"],
        ["Date of birth", "4 April 1991", "19 October 1989"],
        ["Relationship to baby", "Mother", "Father"],
        ["Mobile", "07700 900221", "07700 900222"],
        ["E-mail", "", "haruki.w@example.net"],
        ["First language", "English", "Japanese"],
        ["Parental responsibility?", "Yes", "Yes"],
        ["Who is being referred? (tick one)", "☐", "☒"],
    ], bold=(0,), shaded=(0,), head=True)  # fmt: skip
    line(doc, "")
    line(doc, ("Family address: ", "bold"), "8 Larkspur Mews, Great Notley, Braintree CM77 7WW")
    line(
        doc,
        ("Baby's name: ", "bold"),
        "Emi Wetherby     ",
        ("Born: ", "bold"),
        "2nd February 2026     ",
        ("Girl or boy: ", "bold"),
        "Girl",
    )
    line(doc, ("Does the person being referred need an interpreter? ", "bold"), "No")
    line(doc, ("Why are you referring?", "bold"))
    line(doc, why)
    line(doc, ("In their own words", "bold"))
    line(doc, says)
    line(doc, ("View of the parent who is not being referred", "bold"))
    line(doc, other)
    line(doc, ("Has the person being referred said yes to this? ", "bold"), "Yes, on 18/11/2026")
    line(doc, ("Best day to ring them: ", "bold"), "Thursday")
    line(doc, ("Your name: ", "bold"), "Delphine Okoye     ", ("Your job: ", "bold"), "Family Rooms Lead")
    line(doc, ("Your telephone: ", "bold"), "020 7946 0221     ", ("Today's date: ", "bold"), "19/11/2026")
    return Case(
        "Lantern St onward referral.docx", saved(doc),
        {
            "parent_name": "Haruki Wetherby", "parent_dob": "1989-10-19", "parent_relationship": "Father", "parent_phone": tel("07700 900222"), "parent_email": "haruki.w@example.net", "parent_language": "Japanese",
            "parent_responsibility": "yes", "other_parent_name": "Claudia Wetherby", "other_parent_dob": "1991-04-04", "other_parent_relationship": "Mother", "other_parent_phone": tel("07700 900221"),
            "other_parent_responsibility": "yes", "parent_address": "8 Larkspur Mews, Great Notley, Braintree CM77 7WW", "parent_postcode": "CM77 7WW", "infant_name": "Emi Wetherby", "infant_dob": "2026-02-02",
            "infant_sex": "female", "interpreter_needed": "no", "reason_for_referral": why, "voice_of_parent": says, "voice_of_other_parent": other, "consent_to_referral": "yes", "consent_date": "2026-11-18",
            "referrer_name": "Delphine Okoye", "referrer_role": "Family Rooms Lead", "referrer_organisation": "Lantern Street Nursery and Family Rooms", "referrer_phone": tel("020 7946 0221"),
            "referral_date": "2026-11-19",
        },
    )  # fmt: skip


def special_guardian() -> Case:
    """A kinship team's form: main carer (a grandmother), the birth parent who is not, an emergency contact who is neither."""
    why = "Cassius came to his grandmother straight from hospital at nine days old. Mrs Tremlett is grieving for the daughter she feels she has lost to drugs, and finds that she sees her daughter's face whenever she looks at him. She is loving and careful, but says she holds back in case he is taken away again."
    says = "I had finished with nappies. I love the bones of him and I am so angry, and then I am ashamed of being angry with a baby."
    baby = "Cassius searches her face and, when she looks away, sucks hard on his own hand."
    hope = "She hopes to be his nan again as well as his carer. She is worried about having to repeat the family's story."
    doc = docx.Document()
    line(doc, ("Kinship and Special Guardianship Support Team", "bold"))
    line(doc, ("Referral to external therapeutic provision", "bold"))
    grid(doc, [
        ["CHILD"],
        ["Name", "Cassius Tremlett-Boyle"],
        ["DOB", "17.03.2026"],
        ["Sex", "M"],
        ["Date of special guardianship order", "02.10.2026"],
        ["MAIN CARER (the person we are referring)"],
        ["Name", "Rosalind Tremlett"],
        ["DOB", "30.06.1969"],
        ["Relationship to child", "Maternal grandmother"],
        ["Is this person the primary caregiver?", "Yes"],
        ["Holds PR?", "Yes"],
        ["Address", "The Old Bakery, Swan Street, Sible Hedingham\nCO9 3RE"],
        ["Telephone", "07700 900231"],
        ["Ethnicity", "White British"],
        ["BIRTH PARENT"],
        ["Name", "Kayleigh Boyle"],
        ["DOB", "08.12.2001"],
        ["Relationship to child", "Mother"],
        ["Holds PR?", "Yes"],
        ["EMERGENCY CONTACT"],
        ["Name and number", "Maureen Pask (neighbour), 07700 900233"],
    ], bold=(0,), shaded=(0,))  # fmt: skip
    line(doc, "")
    grid(doc, [
        ["Why now?", why],
        ["Carer's voice", says],
        ["Infant's voice", baby],
        ["Carer's hopes and concerns", hope],
        ["Consent of carer to referral", "Yes ☒   No ☐"],
        ["Consent to share information", "Yes ☒   No ☐"],
        ["GP", "Dr Idris Fenwick, Hilltop Surgery"],
    ], bold=(0,))  # fmt: skip
    line(doc, "Referring worker: Gwendoline Amadi, Kinship Support Social Worker, Kinship and Special Guardianship Support Team")
    line(doc, "Tel: 01632 960231   Email: g.amadi@kinship.example.org   Date: 20.11.2026")
    return Case(
        "SGO therapeutic referral CT-B.docx", saved(doc),
        {
            "infant_name": "Cassius Tremlett-Boyle", "infant_dob": "2026-03-17", "infant_sex": "male", "parent_name": "Rosalind Tremlett", "parent_dob": "1969-06-30", "parent_relationship": "Maternal grandmother",
            "parent_primary_caregiver": "yes", "parent_responsibility": "yes", "parent_address": "The Old Bakery, Swan Street, Sible Hedingham, CO9 3RE", "parent_postcode": "CO9 3RE", "parent_phone": tel("07700 900231"),
            "parent_ethnicity": "White British", "other_parent_name": "Kayleigh Boyle", "other_parent_dob": "2001-12-08", "other_parent_relationship": "Mother", "other_parent_responsibility": "yes",
            "reason_for_referral": why, "voice_of_parent": says, "voice_of_infant": baby, "hopes_and_concerns": hope, "consent_to_referral": "yes", "consent_to_share": "yes", "gp_name": "Dr Idris Fenwick",
            "gp_practice": "Hilltop Surgery", "referrer_name": "Gwendoline Amadi", "referrer_role": "Kinship Support Social Worker", "referrer_organisation": "Kinship and Special Guardianship Support Team",
            "referrer_phone": tel("01632 960231"), "referrer_email": "g.amadi@kinship.example.org", "referral_date": "2026-11-20",
        },
    )  # fmt: skip


def everyone_at_home() -> Case:
    """One table of everyone at home with columns for PR and primary caregiver; the referred one is the co-mother, named above it."""
    why = "Saoirse did not carry Wilfred and was not in theatre when he was born. She has been his main carer since Petra returned to her shifts, and describes standing outside his room listening to him cry because she believes that he wants somebody else."
    says = "People ask which of us is his real mum and I never know where to look."
    doc = docx.Document()
    line(doc, ("PARENT-INFANT REFERRAL (0-19)", "bold"))
    line(doc, ("Adult being referred: ", "bold"), "Saoirse Lindqvist")
    line(doc, ("Infant: ", "bold"), "Wilfred Lindqvist-Adair")
    line(doc, ("Household (list everyone, including the infant)", "bold"))
    grid(doc, [
        ["Name", "Date of birth", "Relationship to infant", "PR (Y/N)", "Primary caregiver (✓)", "Mobile"],
        ["Wilfred Lindqvist-Adair", "05/01/2026", "-", "", "", ""],
        ["Petra Adair", "13/08/1990", "Birth mother", "Y", "", "07700 900241"],
        ["Saoirse Lindqvist", "27/02/1988", "Co-mother", "Y", "✓", "07700 900242"],
        ["Agnes Adair", "09/09/2021", "Sister", "", "", ""],
        ["Torsten Lindqvist", "21/04/1957", "Grandfather", "N", "", "07700 900243"],
    ], head=True)  # fmt: skip
    line(doc, "")
    line(doc, ("Home address: ", "bold"), "Flat 2, 90 Maldon Road, Colchester, CO3 3BB")
    line(doc, ("Reason for referral: ", "bold"), why)
    line(doc, ("Voice of the referred adult: ", "bold"), says)
    line(doc, ("Professionals", "bold"))
    grid(doc, [
        ["Role", "Name", "Base", "Phone"],
        ["GP", "Dr Priyanka Sale", "Castle Mound Surgery", "01632 960241"],
        ["Health visitor", "Noreen Baptiste", "Colne Clinic", "01632 960242"],
        ["Nursery", "-", "", ""],
    ], head=True)  # fmt: skip
    line(doc, "")
    line(doc, ("Safeguarding: ", "bold"), "None    ", ("Domestic abuse: ", "bold"), "No    ", ("Consent gained: ", "bold"), "Yes")
    line(
        doc,
        ("Referred by: ", "bold"),
        "Noreen Baptiste    ",
        ("Designation: ", "bold"),
        "Health Visitor    ",
        ("Date: ", "bold"),
        "12/11/2026",
    )
    line(
        doc, ("Team: ", "bold"), "Colne and Tendring 0-19 Service    ", ("Contact: ", "bold"), "noreen.baptiste@colne.example.org"
    )
    return Case(
        "0-19 PI referral WLA.docx", saved(doc),
        {
            "parent_name": "Saoirse Lindqvist", "parent_dob": "1988-02-27", "parent_relationship": "Co-mother", "parent_responsibility": "yes", "parent_primary_caregiver": "yes", "parent_phone": tel("07700 900242"),
            "parent_address": "Flat 2, 90 Maldon Road, Colchester, CO3 3BB", "parent_postcode": "CO3 3BB", "infant_name": "Wilfred Lindqvist-Adair", "infant_dob": "2026-01-05", "other_parent_name": "Petra Adair",
            "other_parent_dob": "1990-08-13", "other_parent_relationship": "Birth mother", "other_parent_responsibility": "yes", "other_parent_phone": tel("07700 900241"),
            "household": ["Agnes Adair, 09/09/2021, Sister", "Torsten Lindqvist, 21/04/1957, Grandfather, N, 07700 900243"], "reason_for_referral": why, "voice_of_parent": says,
            "gp_name": "Dr Priyanka Sale", "gp_practice": "Castle Mound Surgery", "health_visitor": "Noreen Baptiste, Colne Clinic, 01632 960242", "safeguarding_status": "none", "domestic_abuse": "no",
            "consent_to_referral": "yes", "referrer_name": "Noreen Baptiste", "referrer_role": "Health Visitor", "referrer_organisation": "Colne and Tendring 0-19 Service", "referrer_email": "noreen.baptiste@colne.example.org", "referral_date": "2026-11-12",
        },
    )  # fmt: skip


def fostering_letter() -> Case:
    """A fostering agency's letter: sentences say that the foster carer is the person referred, and whose baby it is not."""
    first = "Mrs Abara is an experienced carer, but this placement has shaken her. The baby was withdrawing from methadone for his first five weeks and could not be held without screaming. She now finds that she handles him quickly and without talking, and she is distressed by this because it is not how she has cared for any of her other babies."
    second = "The plan is for Leopold to remain with her until at least next summer, and we are concerned that the two of them are drifting apart."
    doc = docx.Document()
    line(doc, "Wherry Fostering, 3 Dock Row, Wivenhoe, Colchester CO7 9DW")
    line(doc, "Telephone 01632 960251")
    line(doc, "23 November 2026")
    line(doc, "Dear Together with Baby,")
    line(doc, ("Re: Leopold Ainsworth, born 8 June 2026, NHS number " + s(4), "bold"))
    line(
        doc,
        "I am referring Florence Abara, who is Leopold's foster carer. Please note that the referral is for Mrs Abara and not for his birth family, who are being supported elsewhere.",
    )
    line(
        doc,
        "Mrs Abara's address is 15 Priory Close, Ardleigh, Colchester CO7 7PL and her mobile number is 07700 900251. Her date of birth is 14 December 1972.",
    )
    line(doc, ("Reason for the referral", "bold"))
    line(doc, first)
    line(doc, second)
    line(doc, ("What Mrs Abara says", "bold"))
    line(doc, '"I have had eleven babies through my hands and he is the first who does not seem to want them."')
    line(doc, ("Professionals", "bold"))
    line(doc, "Social worker: Tobias Nkemelu")
    line(doc, "Health visitor: Patsy Grundy")
    line(doc, "GP surgery: Ardleigh Lane Surgery")
    line(doc, ("Safeguarding status", "bold"))
    line(doc, "Looked after child")
    line(doc, "Mrs Abara has agreed to this referral.")
    line(doc, "Yours faithfully,")
    line(doc, "Hetty Mulgrew")
    line(doc, "Supervising Social Worker")
    line(doc, "hetty.mulgrew@wherry.example.org")
    return Case(
        "Letter re LA foster carer.docx", saved(doc),
        {
            "referrer_organisation": "Wherry Fostering", "referrer_address": "3 Dock Row, Wivenhoe, Colchester CO7 9DW", "referrer_phone": tel("01632 960251"), "referral_date": "2026-11-23",
            "infant_name": "Leopold Ainsworth", "infant_dob": "2026-06-08", "infant_nhs_number": N[4], "parent_name": "Florence Abara", "parent_relationship": "foster carer",
            "parent_address": "15 Priory Close, Ardleigh, Colchester CO7 7PL", "parent_postcode": "CO7 7PL", "parent_phone": tel("07700 900251"), "parent_dob": "1972-12-14", "reason_for_referral": f"{first} {second}",
            "voice_of_parent": "\"I have had eleven babies through my hands and he is the first who does not seem to want them.\"", "social_worker": "Tobias Nkemelu", "health_visitor": "Patsy Grundy",
            "gp_practice": "Ardleigh Lane Surgery", "safeguarding_status": "looked_after", "consent_to_referral": "yes", "referrer_name": "Hetty Mulgrew", "referrer_role": "Supervising Social Worker",
            "referrer_email": "hetty.mulgrew@wherry.example.org",
        },
    )  # fmt: skip


def family_rows() -> Case:
    """The family in rows, a column that says whom the referral is for: the mother, third of five."""
    why = "Mirela cannot leave the room without Dorin screaming, and at home she has not slept for more than two hours together since March. She describes feeling trapped by him. She grew up in an institution in another country and says nobody ever came when she cried."
    baby = "Dorin clings with both fists and buries his face; he does not play on the floor."
    doc = docx.Document()
    line(doc, ("Harwich Family Hub: Specialist Request Form (v6)", "bold"))
    grid(doc, [
        ["1. The family"],
        ["Name", "D.O.B.", "Relationship to baby", "Lives with baby?", "Parental responsibility?", "Is the referral for this person?"],
        ["Dorin Vasile", "22.12.2025", "Baby", "Yes", "", ""],
        ["Andrei Vasile", "01.05.1987", "Father", "Yes", "Yes", "No"],
        ["Mirela Vasile", "17.11.1992", "Mother", "Yes", "Yes", "Yes"],
        ["Ilinca Vasile", "06.06.2019", "Sister", "Yes", "", "No"],
        ["Doina Popa", "1964", "Grandmother", "No", "No", "No"],
    ], head=False, shaded=())  # fmt: skip
    line(doc, "")
    grid(doc, [
        ["2. How to reach the person the referral is for"],
        ["Address", "44 Fronks Road, Dovercourt, Harwich, CO12 4EQ", "Phone", "07700 900261"],
        ["Language", "Romanian", "Interpreter", "Yes"],
        ["Can we leave a message?", "Yes", "Email", ""],
    ], bold=(0, 2), shaded=(0, 2))  # fmt: skip
    line(doc, "")
    grid(doc, [
        ["3. What are the concerns?"], [why],
        ["4. The baby's experience"], [baby],
        ["5. Agencies already helping", "Citizens Advice Tendring"],
    ], shaded=(0,))  # fmt: skip
    line(doc, "Consent: ☒ the parent agrees to this referral   ☐ the parent does not agree")
    line(doc, "Plan: ☐ None  ☐ Early Help  ☒ Child in Need  ☐ Child Protection")
    grid(doc, [
        ["6. Person making the request"],
        ["Name", "Wendell Pryce", "Job title", "Family Hub Coordinator"],
        ["Organisation", "Harwich Family Hub", "Phone", "01632 960261"],
        ["Date", "10.11.2026", "Email", "wendell.pryce@hub.example.net"],
    ], bold=(0, 2), shaded=(0, 2))  # fmt: skip
    return Case(
        "HFH specialist request v6 - Vasile.docx", saved(doc),
        {
            "infant_name": "Dorin Vasile", "infant_dob": "2025-12-22", "parent_name": "Mirela Vasile", "parent_dob": "1992-11-17", "parent_relationship": "Mother", "parent_responsibility": "yes",
            "other_parent_name": "Andrei Vasile", "other_parent_dob": "1987-05-01", "other_parent_relationship": "Father", "other_parent_responsibility": "yes",
            "household": ["Ilinca Vasile, 06.06.2019, Sister, Yes, No"], "parent_address": "44 Fronks Road, Dovercourt, Harwich, CO12 4EQ", "parent_postcode": "CO12 4EQ", "parent_phone": tel("07700 900261"),
            "parent_language": "Romanian", "interpreter_needed": "yes", "safe_to_leave_message": "yes", "reason_for_referral": why, "voice_of_infant": baby, "other_services": "Citizens Advice Tendring",
            "consent_to_referral": "yes", "safeguarding_status": "child_in_need", "referrer_name": "Wendell Pryce", "referrer_role": "Family Hub Coordinator", "referrer_organisation": "Harwich Family Hub",
            "referrer_phone": tel("01632 960261"), "referral_date": "2026-11-10", "referrer_email": "wendell.pryce@hub.example.net",
        },
    )  # fmt: skip


def father_on_the_left() -> Case:
    """Separated parents of twins in two columns, the father on the left; the mother is the one referred."""
    why = "The twins spent seven weeks in special care. Their father left the family home when they were three months old. Tamsin says that Iolo came home to her but that Mabli never really did. She feeds Mabli last, changes her last and has noticed it herself."
    says = "I have got one baby and I am looking after another one."
    baby = "Iolo reaches out for her. Mabli watches them both and has stopped reaching."
    other = "Gethin has the twins on Sundays and thinks that Tamsin is being too hard on herself."
    doc = docx.Document()
    line(doc, ("St Osyth Children's Charity", "bold"))
    line(doc, ("Partner referral", "bold"), "  (for babies under two)")
    line(doc, "Babies' names: Iolo and Mabli Trevanion (twins)")
    grid(doc, [
        ["Twin", "Date of birth", "Sex", "NHS No"],
        ["Iolo", "14 May 2026", "Male", s(8)],
        ["Mabli", "14 May 2026", "Female", s(9)],
    ], head=True)  # fmt: skip
    line(doc, "Gestation at birth: 29+5")
    line(doc, "")
    grid(doc, [
        ["FATHER", "MOTHER"],
        ["Name: Gethin Parfitt", "Name: Tamsin Trevanion"],
        ["DOB: 3 March 1994", "DOB: 25 July 1995"],
        ["Address: 7 Quay Court, Brightlingsea, CO7 0AY", "Address: 12 Mill Street, St Osyth, Clacton-on-Sea, CO16 8EN"],
        ["Tel: 07700 900271", "Tel: 07700 900272"],
        ["Lives with twins: No", "Lives with twins: Yes"],
        ["Being referred: No", "Being referred: Yes"],
    ], head=True)  # fmt: skip
    line(doc, "")
    line(doc, ("Reason for the referral", "bold"))
    line(doc, why)
    line(doc, ("What would the babies say?", "bold"))
    line(doc, baby)
    line(doc, ("What does mum say?", "bold"))
    line(doc, says)
    line(doc, ("What does dad say?", "bold"))
    line(doc, other)
    line(doc, ("Consent from mum to refer: ", "bold"), "YES")
    line(doc, ("Referrer: ", "bold"), "Leonie Castellan, Family Worker, St Osyth Children's Charity")
    line(doc, ("Referrer's number: ", "bold"), "01632 960271")
    line(doc, ("Date: ", "bold"), "9 November 2026")
    return Case(
        "Partner referral twins T.docx", saved(doc),
        {
            "infant_name": "Iolo and Mabli Trevanion", "infant_dob": "2026-05-14", "infant_sex": "male", "infant_nhs_number": N[8], "gestation_at_birth": "29+5", "parent_name": "Tamsin Trevanion",
            "parent_dob": "1995-07-25", "parent_relationship": "Mother", "parent_address": "12 Mill Street, St Osyth, Clacton-on-Sea, CO16 8EN", "parent_postcode": "CO16 8EN", "parent_phone": tel("07700 900272"),
            "other_parent_name": "Gethin Parfitt", "other_parent_dob": "1994-03-03", "other_parent_relationship": "Father", "other_parent_phone": tel("07700 900271"), "reason_for_referral": why,
            "voice_of_infant": baby, "voice_of_parent": says, "voice_of_other_parent": other, "consent_to_referral": "yes", "referrer_name": "Leonie Castellan", "referrer_role": "Family Worker",
            "referrer_organisation": "St Osyth Children's Charity", "referrer_phone": tel("01632 960271"), "referral_date": "2026-11-09",
        },
    )  # fmt: skip


def same_surname() -> Case:
    """A nursery's form, the manager with the family's surname and no relation; collectors and emergency contacts listed."""
    why = "Megan drops Ottoline at the door without speaking and collects her last. Ottoline does not turn round when her mother comes in. Megan told our baby room lead that she thinks the nursery knows her daughter better than she does."
    says = "She is happier here. I can see it on the photographs you send."
    doc = docx.Document()
    line(doc, ("Referral from an early years setting", "bold"))
    grid(doc, [
        ["Setting", "Puddleduck Day Nursery"],
        ["Completed by", "Joanne Threlfall (no relation to the family)"],
        ["Position", "Nursery Manager"],
        ["Setting address", "2 Chapel Hill, Halstead CO9 1JP"],
        ["Setting telephone", "01632 960281"],
        ["Date completed", "13/11/26"],
        ["Child's full name", "Ottoline Threlfall"],
        ["Child's DOB", "30/08/25"],
        ["Child's sex", "F"],
        ["Parent/carer we are referring", "Megan Threlfall"],
        ["Relationship to child", "Mother"],
        ["Parent's telephone", "07700 900281"],
        ["Parent's home address", "61 Colne Road, Halstead CO9 2HW"],
        ["Other parent", "Callum Dacre"],
        ["Relationship to child", "Father"],
        ["Other parent's telephone", "07700 900282"],
        ["Others who may collect", "Shirley Dacre (grandma), 07700 900283\nPippa Noakes (childminder), 07700 900284"],
        ["Emergency contact if parents cannot be reached", "Shirley Dacre"],
        ["Key person", "Ellie-Mae Rudge"],
    ], bold=(0,), shaded=(0,))  # fmt: skip
    line(doc, "")
    line(doc, ("What have you noticed that makes you refer?", "bold"))
    line(doc, why)
    line(doc, ("What does the parent say about it?", "bold"))
    line(doc, says)
    line(doc, ("Has the parent given consent for this referral?  ", "bold"), "☒ Yes  ☐ No")
    line(doc, ("Is there a safeguarding plan for the child?  ", "bold"), "☒ None  ☐ Early Help  ☐ CIN  ☐ CP  ☐ Don't know")
    return Case(
        "EY setting referral OT.docx", saved(doc),
        {
            "referrer_organisation": "Puddleduck Day Nursery", "referrer_name": "Joanne Threlfall", "referrer_role": "Nursery Manager", "referrer_address": "2 Chapel Hill, Halstead CO9 1JP",
            "referrer_phone": tel("01632 960281"), "referral_date": "2026-11-13", "infant_name": "Ottoline Threlfall", "infant_dob": "2025-08-30", "infant_sex": "female", "parent_name": "Megan Threlfall",
            "parent_relationship": "Mother", "parent_phone": tel("07700 900281"), "parent_address": "61 Colne Road, Halstead CO9 2HW", "parent_postcode": "CO9 2HW", "other_parent_name": "Callum Dacre",
            "other_parent_relationship": "Father", "other_parent_phone": tel("07700 900282"), "reason_for_referral": why, "voice_of_parent": says, "consent_to_referral": "yes", "safeguarding_status": "none",
        },
    )  # fmt: skip


def two_adopters() -> Case:
    """An adoption support form: Adopter 1 and Adopter 2, the one seeking help named at the end; the birth family kept out of it."""
    why = "Imogen and Rafe adopted Juniper at seven months through early permanence. Imogen had longed to be a mother and is frightened by how little she feels. Juniper stiffens in her arms and settles only for Rafe. Imogen has begun to leave bedtime to him and says that the adoption order felt like a sentence being read."
    says = "I chose her and she did not choose me, and I think that she knows."
    hope = "Imogen would like to feel that Juniper needs her. She is concerned that asking for help could be held against them."
    doc = docx.Document()
    line(doc, ("Three Rivers Regional Adoption Agency", "bold"))
    line(doc, ("Adoption support: referral to another service", "bold"))
    line(doc, "Adopted child: Juniper Salcombe-Frayne")
    line(doc, "Date of birth: 11 April 2025")
    line(doc, "Date of placement: 18 November 2025")
    line(doc, "Date of adoption order: 6 July 2026")
    grid(doc, [
        ["Adopter 1", "", "Adopter 2", ""],
        ["Name", "Rafe Frayne", "Name", "Imogen Salcombe"],
        ["DOB", "02/02/1983", "DOB", "16/09/1984"],
        ["Relationship", "Adoptive father", "Relationship", "Adoptive mother"],
        ["Phone", "07700 900291", "Phone", "07700 900292"],
        ["Parental responsibility", "Yes", "Parental responsibility", "Yes"],
        ["Ethnicity", "White British", "Ethnicity", "Mixed White and Asian"],
    ], bold=(0, 2), shaded=(0, 2))  # fmt: skip
    line(doc, "")
    line(doc, "Adopter for whom support is sought: Adopter 2")
    line(doc, "Family's address: Thistle Barn, Pleshey Road, Ford End, Chelmsford CM3 1LE")
    line(doc, ("Presenting need", "bold"))
    line(doc, why)
    line(doc, ("Adopter's own account", "bold"))
    line(doc, says)
    line(doc, ("Adopter's hopes and concerns", "bold"))
    line(doc, hope)
    line(doc, "GP practice: Great Waltham Surgery")
    line(doc, "Health visitor: Clodagh Farrant")
    line(doc, "Consent to referral: Yes (given 5 November 2026)")
    line(doc, "Referred by: Barnaby Quill, Adoption Support Worker")
    line(doc, "Telephone: 020 7946 0291")
    line(doc, "Date of referral: 6 November 2026")
    return Case(
        "RAA onward JSF.docx", saved(doc),
        {
            "infant_name": "Juniper Salcombe-Frayne", "infant_dob": "2025-04-11", "parent_name": "Imogen Salcombe", "parent_dob": "1984-09-16", "parent_relationship": "Adoptive mother", "parent_phone": tel("07700 900292"),
            "parent_responsibility": "yes", "parent_ethnicity": "Mixed White and Asian", "other_parent_name": "Rafe Frayne", "other_parent_dob": "1983-02-02", "other_parent_relationship": "Adoptive father",
            "other_parent_phone": tel("07700 900291"), "other_parent_responsibility": "yes", "parent_address": "Thistle Barn, Pleshey Road, Ford End, Chelmsford CM3 1LE", "parent_postcode": "CM3 1LE",
            "reason_for_referral": why, "voice_of_parent": says, "hopes_and_concerns": hope, "gp_practice": "Great Waltham Surgery", "health_visitor": "Clodagh Farrant", "consent_to_referral": "yes",
            "consent_date": "2026-11-05", "referrer_name": "Barnaby Quill", "referrer_role": "Adoption Support Worker", "referrer_phone": tel("020 7946 0291"), "referral_date": "2026-11-06",
            "referrer_organisation": "Three Rivers Regional Adoption Agency",
        },
    )  # fmt: skip


def stepmother() -> Case:
    """A short form of prompts and answers: the referred caregiver is the step-mother, the other the father, often away at sea."""
    why = "Nerys has brought Caspian up since he was ten weeks old, when his mother died. She says that she is minding somebody else's grief and does not know whether she is allowed to love him. Caspian goes to her for food and comfort but she passes him on as soon as he is calm."
    says = "I say Nerys to him, never Mummy. It is not my word to use."
    other = "Jago says that Nerys is the only mother Caspian has known and wishes she could believe it."
    doc = docx.Document()
    line(doc, ("BEREAVED FAMILIES EAST: PROFESSIONAL REFERRAL SHEET", "bold"))
    for label, text in (
        ("Name of baby", "Caspian Penhallow"), ("Baby's date of birth", "7th October 2025"), ("Name of caregiver you are referring", "Nerys Penhallow"), ("Caregiver's date of birth", "19th May 1986"),
        ("Caregiver's relationship to baby", "Step-mother"), ("Is this the baby's main caregiver? (Y/N)", "Y"), ("Has the caregiver got parental responsibility? (Y/N)", "N"),
        ("Caregiver's address", "3 Coastguard Cottages, Point Clear, St Osyth CO16 8LG"), ("Caregiver's telephone", "07700 900301"), ("Caregiver's first language", "Welsh"),
        ("Name of baby's other parent or caregiver", "Jago Penhallow"), ("Their relationship to baby", "Father"), ("Their telephone", "07700 900302"), ("Have they got parental responsibility? (Y/N)", "Y"),
        ("Why are you making this referral?", why), ("Caregiver's view", says), ("Other parent's or caregiver's view", other), ("Is the caregiver aware and in agreement? (Y/N)", "Y"),
        ("Name of referrer", "Verity Ashdown"), ("Job title", "Bereavement Counsellor"), ("Organisation", "Bereaved Families East"), ("Referrer's e-mail", "verity@bereaved-east.example.org"), ("Date", "17th November 2026"),
    ):  # fmt: skip
        line(doc, (label + ": ", "bold"), text)
    return Case(
        "referral sheet - penhallow.docx", saved(doc),
        {
            "infant_name": "Caspian Penhallow", "infant_dob": "2025-10-07", "parent_name": "Nerys Penhallow", "parent_dob": "1986-05-19", "parent_relationship": "Step-mother", "parent_primary_caregiver": "yes",
            "parent_responsibility": "no", "parent_address": "3 Coastguard Cottages, Point Clear, St Osyth CO16 8LG", "parent_postcode": "CO16 8LG", "parent_phone": tel("07700 900301"), "parent_language": "Welsh",
            "other_parent_name": "Jago Penhallow", "other_parent_relationship": "Father", "other_parent_phone": tel("07700 900302"), "other_parent_responsibility": "yes", "reason_for_referral": why,
            "voice_of_parent": says, "voice_of_other_parent": other, "consent_to_referral": "yes", "referrer_name": "Verity Ashdown", "referrer_role": "Bereavement Counsellor",
            "referrer_organisation": "Bereaved Families East", "referrer_email": "verity@bereaved-east.example.org", "referral_date": "2026-11-17",
        },
    )  # fmt: skip


def booking_midwife() -> Case:
    """A maternity form in an ordinary pregnancy: the woman, her partner, and a next of kin who is her sister."""
    why = "Oyinda had a termination for medical reasons at 21 weeks in 2025. She is unable to look at the scan screen in this pregnancy, refers to the baby as 'the situation' and asks for the earliest possible induction."
    says = "I will meet it when it is here. Not before."
    hope = "She would like to be able to say the baby's name aloud, and fears that doing so will bring bad luck."
    doc = docx.Document()
    line(doc, ("Maternity Services: Specialist Perinatal Referral", "bold"))
    grid(doc, [
        ["Woman's details"],
        ["Surname", "Fasanya", "Forename", "Oyinda"],
        ["Date of birth", "23/10/1993", "NHS number", s(12)],
        ["Address", "58 Elizabeth Way, Saffron Walden", "Postcode", "CB10 2NL"],
        ["Mobile", "07700 900311", "Safe to leave a message?", "Yes"],
        ["Ethnicity", "Black African", "Interpreter required", "No"],
        ["EDD", "03/03/2027", "Gestation today", "26+2"],
        ["Partner's details"],
        ["Name", "Emeka Fasanya", "Date of birth", "30/12/1990"],
        ["Relationship to baby", "Father", "Mobile", "07700 900312"],
        ["Next of kin"],
        ["Name", "Bisola Adeniran", "Relationship to woman", "Sister"],
        ["Telephone", "07700 900313"],
        ["GP"],
        ["GP name", "Dr Helen Marchetti", "Surgery", "Audley Lane Medical Centre"],
        ["Clinical details"],
        ["Reason for referral", why],
        ["Woman's own words", says],
        ["Her hopes and worries", hope],
        ["Current mental health", "Under review for anxiety; takes sertraline 50 mg."],
        ["Consent to referral", "Yes", "Consent to share records", "Yes"],
        ["Referrer"],
        ["Name", "Constance Redfearn", "Band / title", "Specialist Bereavement Midwife"],
        ["Telephone", "01632 960311", "Date", "26/11/2026"],
    ], bold=(0, 2))  # fmt: skip
    return Case(
        "Specialist perinatal referral FASANYA.docx", saved(doc),
        {
            "parent_name": "Oyinda Fasanya", "parent_relationship": "Mother", "parent_dob": "1993-10-23", "parent_nhs_number": N[12], "parent_address": "58 Elizabeth Way, Saffron Walden", "parent_postcode": "CB10 2NL",
            "parent_phone": tel("07700 900311"), "safe_to_leave_message": "yes", "parent_ethnicity": "Black African", "interpreter_needed": "no", "infant_due_date": "2027-03-03", "gestation_now": "26+2",
            "other_parent_name": "Emeka Fasanya", "other_parent_dob": "1990-12-30", "other_parent_relationship": "Father", "other_parent_phone": tel("07700 900312"), "gp_name": "Dr Helen Marchetti",
            "gp_practice": "Audley Lane Medical Centre", "reason_for_referral": why, "voice_of_parent": says, "hopes_and_concerns": hope, "mental_health": "Under review for anxiety; takes sertraline 50 mg.",
            "consent_to_referral": "yes", "consent_to_share": "yes", "referrer_name": "Constance Redfearn", "referrer_role": "Specialist Bereavement Midwife", "referrer_phone": tel("01632 960311"),
            "referral_date": "2026-11-26",
        },
    )  # fmt: skip


def person_and_partner() -> Case:
    """A charity's form in sentences to complete: person being referred, partner, baby; the mother's own mother lives with them."""
    why = "Lowri says she is scared of her own hands. She had frightening thoughts of dropping Macsen on the stairs and has since asked her mother to carry him everywhere. Her GP has reviewed the thoughts and she has no wish to hurt him."
    says = "If I keep away from him, nothing can happen to him."
    doc = docx.Document()
    line(doc, ("Mums & Minis Witham", "bold"))
    line(doc, "Passing a family on to another service")
    grid(doc, [
        ["PERSON BEING REFERRED"],
        ["Name", "Lowri Ravenhill"],
        ["Born", "8 January 2000"],
        ["She/he is the baby's", "Mother"],
        ["Lives at", "16 Powers Hall End, Witham CM8 2HE"],
        ["Best number", "07700 900321"],
        ["PARTNER"],
        ["Name", "Connor Eastlake"],
        ["Born", "20 June 1998"],
        ["She/he is the baby's", "Father"],
        ["Best number", "07700 900322"],
        ["BABY"],
        ["Name", "Macsen Eastlake"],
        ["Born", "24 September 2026"],
        ["OTHERS IN THE HOME"],
        ["Name, age, who they are", "Gaynor Ravenhill, 52, Lowri's mother"],
    ], bold=(0,), shaded=(0,))  # fmt: skip
    line(doc, "")
    line(doc, ("What is worrying you?", "bold"))
    line(doc, why)
    line(doc, ("What does the person being referred say?", "bold"))
    line(doc, says)
    line(doc, ("What does their partner say?", "bold"))
    line(doc, "Connor is supportive and would like to come to the first meeting.")
    line(doc, ("Have they said yes to being referred? ", "bold"), "Yes")
    line(
        doc,
        ("Filled in by: ", "bold"),
        "Saffi Oldroyd, Peer Support Lead    ",
        ("Number: ", "bold"),
        "01632 960321    ",
        ("On: ", "bold"),
        "24 November 2026",
    )
    return Case(
        "passing on - LR.docx", saved(doc),
        {
            "parent_name": "Lowri Ravenhill", "parent_dob": "2000-01-08", "parent_relationship": "Mother", "parent_address": "16 Powers Hall End, Witham CM8 2HE", "parent_postcode": "CM8 2HE",
            "parent_phone": tel("07700 900321"), "other_parent_name": "Connor Eastlake", "other_parent_dob": "1998-06-20", "other_parent_relationship": "Father", "other_parent_phone": tel("07700 900322"),
            "infant_name": "Macsen Eastlake", "infant_dob": "2026-09-24", "household": ["Gaynor Ravenhill, 52, Lowri's mother"], "reason_for_referral": why, "voice_of_parent": says,
            "voice_of_other_parent": "Connor is supportive and would like to come to the first meeting.", "consent_to_referral": "yes", "referrer_name": "Saffi Oldroyd", "referrer_role": "Peer Support Lead",
            "referrer_phone": tel("01632 960321"), "referral_date": "2026-11-24", "referrer_organisation": "Mums & Minis Witham",
        },
    )  # fmt: skip


def significant_people() -> Case:
    """A social care system's printout in Word: relationships with legal status, professionals in a table, a mother referred."""
    why = "Zeynep was placed on a child protection plan at birth because two older children were removed in 2021. Shanice has stayed sober for fourteen months and has the care of Zeynep at home. She handles her as though she might break and says that she will not let herself get attached until the plan is over."
    says = "I will love her properly when nobody can take her."
    plan = "Child protection plan under neglect since 12/06/2026. Core group is monthly."
    doc = docx.Document()
    line(doc, ("Liquidlogic Children's System (LCS)   Form: Referral to Health Partner   Form ID 7741902", "bold"))
    grid(doc, [
        ["Subject of this form", "Zeynep Marlowe"],
        ["DoB / EDD", "03-Jun-2026"],
        ["Gender", "Female"],
        ["NHS number", s(14, "")],
    ], bold=(0,), shaded=(0,))  # fmt: skip
    line(doc, ("Relationships", "bold"))
    grid(doc, [
        ["Name", "Relationship to subject", "DoB", "Address", "Telephone", "PR"],
        ["Shanice Marlowe", "Mother", "15-Mar-1997", "9 Vicarage Close, Canvey Island, SS8 7NF", "07700 900331", "Yes"],
        ["Deniz Kaplan", "Father", "02-Sep-1995", "Not disclosed", "Not known", "No"],
        ["Carol Marlowe", "Maternal grandmother", "28-Feb-1970", "31 Hole Haven Road, Canvey Island, SS8 0NR", "07700 900333", "No"],
    ], head=True)  # fmt: skip
    line(doc, ("Involvements", "bold"))
    grid(doc, [
        ["Type", "Worker", "Team"],
        ["Social worker", "Ifeoma Blundell", "Family Support & Protection, South"],
        ["Health visitor", "Kirsty Tidmarsh", "Canvey 0-19"],
        ["GP", "Dr Anil Wray", "Leigh Beck Surgery"],
        ["Substance misuse worker", "Mo Garland", "Open Road"],
    ], head=True)  # fmt: skip
    line(doc, ("Person the health partner is asked to work with: ", "bold"), "Shanice Marlowe (mother, primary carer)")
    line(doc, ("Legal / plan status: ", "bold"), "Child Protection")
    line(doc, ("Details of plan: ", "bold"), plan)
    line(doc, ("Reason for request", "bold"))
    line(doc, why)
    line(doc, ("Views of the parent", "bold"))
    line(doc, says)
    line(doc, ("Has consent been obtained from the parent? ", "bold"), "Yes    ", ("Date obtained: ", "bold"), "20-Nov-2026")
    line(
        doc,
        ("Form completed by: ", "bold"),
        "Ifeoma Blundell, Social Worker, Castle Point Children's Services, 01632 960331, ifeoma.blundell@council.example.net",
    )
    line(doc, ("Form completed on: ", "bold"), "23-Nov-2026")
    return Case(
        "LCS_7741902_Referral to Health Partner.docx", saved(doc),
        {
            "infant_name": "Zeynep Marlowe", "infant_dob": "2026-06-03", "infant_sex": "female", "infant_nhs_number": N[14], "parent_name": "Shanice Marlowe", "parent_relationship": "Mother",
            "parent_dob": "1997-03-15", "parent_address": "9 Vicarage Close, Canvey Island, SS8 7NF", "parent_postcode": "SS8 7NF", "parent_phone": tel("07700 900331"), "parent_responsibility": "yes",
            "parent_primary_caregiver": "yes", "other_parent_name": "Deniz Kaplan", "other_parent_relationship": "Father", "other_parent_dob": "1995-09-02", "other_parent_responsibility": "no",
            "social_worker": "Ifeoma Blundell, Family Support & Protection, South", "health_visitor": "Kirsty Tidmarsh, Canvey 0-19", "gp_name": "Dr Anil Wray", "gp_practice": "Leigh Beck Surgery",
            "other_services": "Substance misuse worker, Mo Garland, Open Road", "safeguarding_status": "child_protection", "safeguarding_details": plan, "reason_for_referral": why, "voice_of_parent": says,
            "consent_to_referral": "yes", "consent_date": "2026-11-20", "referrer_name": "Ifeoma Blundell", "referrer_role": "Social Worker", "referrer_organisation": "Castle Point Children's Services", "referrer_phone": tel("01632 960331"),
            "referrer_email": "ifeoma.blundell@council.example.net", "referral_date": "2026-11-23",
        },
    )  # fmt: skip


# ---------------------------------------------------------------- PDF


def practice_form() -> Case:
    """A practice system's form, labels and answers in pairs: the patient is the mother; an emergency contact who is her friend."""
    why = "Six week check attended. Hollis tells me she is waiting for the baby's real mother to come and fetch him. Not psychotic on assessment; she knows that this is a feeling. She is breastfeeding and the baby is thriving, but there is very little talk or play between them. Her own mother was in hospital for much of her childhood."
    health = "Postnatal depression, sertraline 100 mg started 02-Nov-2026. EPDS 17. No thoughts of self-harm."

    def draw(p: Sheet) -> None:
        p.bold(45, 40, "Stour Meadow Surgery", 14)
        p.say(45, 56, "14 Stour Road, Manningtree CO11 1DD    Tel 01632 960411", 9)
        p.bold(45, 82, "Referral to Parent-Infant Mental Health", 12)
        y = 106.0
        for one, a, two, b in (
            ("Patient name:", "Ms Hollis Averill", "NHS number:", s(20)),
            ("Date of birth:", "17-Feb-1992", "Mobile:", "07700 900411"),
            ("Email:", "h.averill@example.com", "Ethnicity:", "White Irish"),
            ("Main language:", "English", "Interpreter needed:", "No"),
            ("Relationship to baby:", "Mother", "Telephone notes:", "Prefers afternoons"),
            ("Usual GP:", "Dr Xanthe Lomax", "Practice:", "Stour Meadow Surgery"),
        ):
            p.bold(45, y, one, 9)
            p.say(145, y, a, 9)
            p.bold(320, y, two, 9)
            p.say(420, y, b, 9)
            y += 17
        p.bold(45, y, "Patient address:", 9)
        p.say(145, y, "6 Riverside Avenue West, Lawford, Manningtree, CO11 2HR", 9)
        y += 17
        p.bold(45, y, "Emergency contact:", 9)
        p.say(145, y, "Ruby Sollis (friend) 07700 900413", 9)
        y += 28
        p.rule(45, y - 10, 550, y - 10)
        for one, a, two, b in (
            ("Baby's name:", "Peregrine Averill", "Baby's DOB:", "07-Oct-2026"),
            ("Baby's NHS number:", s(21), "Baby's sex:", "Male"),
            ("Other parent:", "Dominic Furze", "Relationship:", "Father"),
        ):
            p.bold(45, y + 6, one, 9)
            p.say(145, y + 6, a, 9)
            p.bold(320, y + 6, two, 9)
            p.say(420, y + 6, b, 9)
            y += 17
        y += 20
        for label, text in (
            ("Reason for referral", why),
            ("Mental health", health),
            ("Domestic abuse?", "No"),
            ("Patient consents to this referral?", "Yes"),
        ):
            p.bold(45, y, label, 9.5)
            y = p.wrap(45, y + 14, text, 500, 9.5) + 8
        p.say(45, y + 10, "Referring clinician: Dr Xanthe Lomax, General Practitioner", 9.5)
        p.say(45, y + 24, "Date: 24-Nov-2026", 9.5)

    return Case(
        "PIMH referral 24-Nov-2026 Averill.pdf", sheet(draw),
        {
            "parent_name": "Ms Hollis Averill", "parent_nhs_number": N[20], "parent_dob": "1992-02-17", "parent_phone": tel("07700 900411"), "parent_email": "h.averill@example.com", "parent_ethnicity": "White Irish",
            "parent_language": "English", "interpreter_needed": "no", "parent_relationship": "Mother", "gp_name": "Dr Xanthe Lomax", "gp_practice": "Stour Meadow Surgery",
            "parent_address": "6 Riverside Avenue West, Lawford, Manningtree, CO11 2HR", "parent_postcode": "CO11 2HR", "infant_name": "Peregrine Averill", "infant_dob": "2026-10-07", "infant_nhs_number": N[21],
            "infant_sex": "male", "other_parent_name": "Dominic Furze", "other_parent_relationship": "Father", "reason_for_referral": why, "mental_health": health, "domestic_abuse": "no", "consent_to_referral": "yes",
            "referrer_name": "Dr Xanthe Lomax", "referrer_role": "General Practitioner", "referrer_organisation": "Stour Meadow Surgery", "referrer_address": "14 Stour Road, Manningtree CO11 1DD",
            "referrer_phone": tel("01632 960411"), "referral_date": "2026-11-24",
        },
    )  # fmt: skip


def web_father() -> Case:
    """A web form printed from a portal: a list of who is being referred with the father's button filled; the mother is asked after him."""
    why = "Bastian has had Marigold on his own since she was four months old, when her mother moved to Norwich. He says that he does the jobs but does not know how to be with her, and that his own father never touched him. Marigold is very quiet and he takes this for contentment."
    says = "Nobody showed me the bit that comes after the bottle."
    baby = "Marigold has learned that there is no point in making a noise."
    hope = "He hopes to learn how to play. He is worried that as a man he will be the odd one out."

    def draw(p: Sheet) -> None:
        p.paint(0, 0, 595, 46, (0.16, 0.36, 0.38))
        p.canvas.setFillColorRGB(1, 1, 1)
        p.bold(40, 30, "Essex Dads Network | Professional portal", 13)
        p.canvas.setFillColorRGB(0, 0, 0)
        p.say(40, 62, "Submission EDN-20571 received 19/11/2026 16:08", 8)
        y = 88.0
        p.bold(40, y, "Who are you referring?", 10)
        x = 40.0
        for word in ("Mother", "Father", "Grandparent", "Other carer"):
            x = p.circle(x, y + 17, word == "Father", word, 10)
        y += 42
        for title, rows in (
            ("Details of the person you are referring", (("First name", "Bastian"), ("Last name", "Corrigan"), ("Date of birth", "05/09/1994"), ("Phone", "07700 900421"), ("Email", "bcorrigan@example.net"),
                ("Address line 1", "33 Avon Way"), ("Town", "Colchester"), ("Postcode", "CO4 3TZ"), ("Is this person the main carer of the baby?", "Yes"), ("Happy for us to leave a message?", "Yes"))),
            ("Details of the baby's other parent", (("First name", "Sabrina"), ("Last name", "Hale"), ("Relationship to baby", "Mother"), ("Phone", "Not given"))),
            ("Details of the baby", (("First name", "Marigold"), ("Last name", "Corrigan"), ("Date of birth", "30/12/2025"), ("Sex", "Female"))),
        ):  # fmt: skip
            p.bold(40, y, title, 10.5)
            y += 16
            for label, text in rows:
                p.say(48, y, label, 9)
                p.bold(270, y, text, 9)
                y += 13.5
            y += 8
        for label, text in (
            ("Tell us why you are referring", why),
            ("What does he/she say?", says),
            ("What might the baby say?", baby),
            ("Hopes and worries", hope),
        ):
            p.bold(40, y, label, 9.5)
            y = p.wrap(40, y + 13, text, 515, 9.5) + 6
        y += 4
        for label, text in (
            ("Consent given to refer", "Yes"),
            ("Your name", "Lysander Beck"),
            ("Your role", "Fathers' Worker"),
            ("Your organisation", "Essex Dads Network"),
            ("Your phone", "01632 960421"),
        ):
            p.say(48, y, label, 9)
            p.bold(270, y, text, 9)
            y += 13.5

    return Case(
        "EDN-20571.pdf", sheet(draw),
        {
            "parent_name": "Bastian Corrigan", "parent_dob": "1994-09-05", "parent_phone": tel("07700 900421"), "parent_email": "bcorrigan@example.net", "parent_address": "33 Avon Way, Colchester",
            "parent_postcode": "CO4 3TZ", "parent_primary_caregiver": "yes", "safe_to_leave_message": "yes", "parent_relationship": "Father", "other_parent_name": "Sabrina Hale",
            "other_parent_relationship": "Mother", "infant_name": "Marigold Corrigan", "infant_dob": "2025-12-30", "infant_sex": "female", "reason_for_referral": why, "voice_of_parent": says,
            "voice_of_infant": baby, "hopes_and_concerns": hope, "consent_to_referral": "yes", "referrer_name": "Lysander Beck", "referrer_role": "Fathers' Worker", "referrer_organisation": "Essex Dads Network",
            "referrer_phone": tel("01632 960421"), "referral_date": "2026-11-19",
        },
    )  # fmt: skip


def household_pages() -> Case:
    """A children's services form over two pages: family members in a table, father elsewhere, siblings at home; the mother referred."""
    why = "Marcy left the relationship in July after two years of control and threats. She has moved to a new area with the three children. Since the move she has found herself flinching when Alaric cries, because he screws up his face like his father. She shouts at him and then sits outside the room."
    says = "He did not ask to look like him. I know that, and I still jump."
    hope = "She would like to see Alaric and not his dad. She is worried about her address being shared."
    data = flowed([
        titled("Referral to specialist services: Family Solutions South"),
        gap(),
        ruled([
            ["Date of referral", "18 November 2026"], ["Practitioner", "Rowena Tasker"], ["Role", "Family Solutions Practitioner"], ["Team", "Family Solutions South"],
            ["Tel", "01632 960431"], ["Email", "rowena.tasker@solutions.example.org"],
        ], [150, 355], shaded=(0,)),
        gap(), titled("Family members living at the home address"), gap(4),
        words("Home address: 112 Clay Hill Road, Basildon SS16 4AB"), gap(4),
        ruled([
            ["Name", "DOB", "Relationship to index child", "PR"],
            ["Alaric Stanway", "21/01/2026", "Index child", ""],
            ["Marcy Stanway", "03/11/1996", "Mother (parent referred)", "Yes"],
            ["Bodhi Stanway", "15/05/2018", "Half-brother", ""],
            ["Wren Stanway", "02/10/2022", "Sister", ""],
        ], [150, 80, 195, 80], head=True),
        gap(), titled("Significant adults living elsewhere"), gap(4),
        ruled([
            ["Name", "DOB", "Relationship to index child", "PR"],
            ["Kieron Loach", "27/07/1991", "Father", "Yes"],
            ["Denise Stanway", "1968", "Maternal grandmother", "No"],
        ], [150, 80, 195, 80], head=True),
        gap(), words("Telephone for parent referred: 07700 900431 (safe to leave a message: No)"),
        PageBreak(),
        titled("Analysis"), gap(4),
        ruled([
            ["Reason for referral", why], ["Voice of the parent referred", says], ["Hopes and concerns of the parent referred", hope],
            ["Is domestic abuse a current concern?", "No"], ["Safeguarding status", "Child in Need"], ["Consent to referral", "Yes"],
        ], [150, 355], shaded=(0,)),
        gap(), titled("Professional network"), gap(4),
        ruled([
            ["Role", "Name", "Organisation"],
            ["Health visitor", "Lucasta Bright", "Basildon 0-19"],
            ["Social worker", "Ngozi Petrie", "Assessment Team 2"],
            ["GP", "Dr Farouk Denny", "Clay Hill Medical Practice"],
        ], [150, 160, 195], head=True),
    ], head="OFFICIAL SENSITIVE", foot="Family Solutions South")  # fmt: skip
    return Case(
        "FS South specialist referral Stanway.pdf", data,
        {
            "referral_date": "2026-11-18", "referrer_name": "Rowena Tasker", "referrer_role": "Family Solutions Practitioner", "referrer_organisation": "Family Solutions South",
            "referrer_phone": tel("01632 960431"), "referrer_email": "rowena.tasker@solutions.example.org", "parent_address": "112 Clay Hill Road, Basildon SS16 4AB", "parent_postcode": "SS16 4AB",
            "infant_name": "Alaric Stanway", "infant_dob": "2026-01-21", "parent_name": "Marcy Stanway", "parent_dob": "1996-11-03", "parent_relationship": "Mother", "parent_responsibility": "yes",
            "household": ["Bodhi Stanway, 15/05/2018, Half-brother", "Wren Stanway, 02/10/2022, Sister"], "other_parent_name": "Kieron Loach", "other_parent_dob": "1991-07-27", "other_parent_relationship": "Father",
            "other_parent_responsibility": "yes", "parent_phone": tel("07700 900431"), "safe_to_leave_message": "no", "reason_for_referral": why, "voice_of_parent": says, "hopes_and_concerns": hope,
            "domestic_abuse": "no", "safeguarding_status": "child_in_need", "consent_to_referral": "yes", "health_visitor": "Lucasta Bright, Basildon 0-19", "social_worker": "Ngozi Petrie, Assessment Team 2",
            "gp_name": "Dr Farouk Denny", "gp_practice": "Clay Hill Medical Practice",
        },
    )  # fmt: skip


def parent_a_and_b() -> Case:
    """A fillable form: Parent A and Parent B in fields side by side, radio buttons that say the referral is for Parent A, the mother."""
    why = "Anneliese is deaf and feels shut out of Quentin's first sounds. Staff on the ward spoke over her. She says he belongs to the hearing people and hands him to his father when visitors come."
    says = "He turns to their voices. I am the quiet one."

    def draw(p: FieldPaper) -> None:
        p.bold(45, 40, "Sensory Families Service - external referral", 14)
        y = 70.0
        for label, name, value in (
            ("Infant name", "inf", "Quentin Bremner"),
            ("Infant date of birth", "infd", "16/08/2026"),
            ("Infant sex", "infs", "Male"),
        ):
            p.say(45, y + 11, label, 9)
            p.text(name, 180, y, 400, y + 16, value)
            y += 22
        y += 10
        p.bold(180, y, "Parent A", 10)
        p.bold(370, y, "Parent B", 10)
        y += 8
        for label, name, one, two in (
            ("Full name", "nm", "Anneliese Bremner", "Fergus Bremner"), ("Date of birth", "db", "28/04/1990", "13/01/1988"), ("Relationship to infant", "rl", "Mother", "Father"),
            ("Telephone", "tl", "07700 900441", "07700 900442"), ("Language", "lg", "British Sign Language", ""), ("Interpreter needed (Y/N)", "in", "Y", ""),
        ):  # fmt: skip
            p.say(45, y + 11, label, 9)
            p.text(name + "A", 180, y, 360, y + 16, one)
            p.text(name + "B", 370, y, 550, y + 16, two)
            y += 22
        p.say(45, y + 11, "This referral is for", 9)
        p.box(180, y + 2, 190, y + 12)
        p.box(300, y + 2, 310, y + 12)
        p.group("for", [("A", 180, y + 2), ("B", 300, y + 2)], "A")
        p.say(195, y + 11, "Parent A", 9)
        p.say(315, y + 11, "Parent B", 9)
        y += 28
        p.say(45, y + 11, "Family address", 9)
        p.text("addr", 180, y, 550, y + 16, "2 Windmill Rise, Hatfield Peverel, Chelmsford CM3 2LZ")
        y += 24
        for label, name, value, high in (
            ("Reason for referral", "why", why, 62),
            ("What Parent A or B told you", "say", says, 34),
        ):
            p.say(45, y + 11, label, 9)
            p.text(name, 180, y, 550, y + high, value)
            y += high + 8
        for label, name, value in (
            ("Access needs", "acc", "Deaf; please text, do not ring"), ("Consent to referral (Y/N)", "con", "Y"), ("Health visitor", "hv", "Bernadette Foy"), ("GP practice", "gp", "Peverel Green Surgery"),
            ("Emergency contact", "ec", "Isobel Tranter (aunt) 07700 900443"), ("Referrer", "rf", "Roland Ip"), ("Referrer job title", "rj", "Deaf Families Adviser"),
            ("Referrer agency", "ra", "Sensory Families Service"), ("Referrer email", "re", "roland.ip@sensory.example.com"), ("Date", "dt", "20/11/2026"),
        ):  # fmt: skip
            p.say(45, y + 11, label, 9)
            p.text(name, 180, y, 400, y + 16, value)
            y += 22

    def show(pdf: pikepdf.Pdf) -> None:
        for spot in pdf.pages[0].obj.Annots:
            if "/AP" in spot:
                for state in list(spot.AP.N):
                    spot.AP.N[state].write(b"" if state == "/Off" else b"2 2 6 6 re f")

    return Case(
        "SFS external referral QB.pdf", filled(draw, show),
        {
            "infant_name": "Quentin Bremner", "infant_dob": "2026-08-16", "infant_sex": "male", "parent_name": "Anneliese Bremner", "parent_dob": "1990-04-28", "parent_relationship": "Mother",
            "parent_phone": tel("07700 900441"), "parent_language": "British Sign Language", "interpreter_needed": "yes", "other_parent_name": "Fergus Bremner", "other_parent_dob": "1988-01-13",
            "other_parent_relationship": "Father", "other_parent_phone": tel("07700 900442"), "parent_address": "2 Windmill Rise, Hatfield Peverel, Chelmsford CM3 2LZ", "parent_postcode": "CM3 2LZ",
            "reason_for_referral": why, "voice_of_parent": says, "accessibility_needs": "Deaf; please text, do not ring", "consent_to_referral": "yes", "health_visitor": "Bernadette Foy",
            "gp_practice": "Peverel Green Surgery", "referrer_name": "Roland Ip", "referrer_role": "Deaf Families Adviser", "referrer_organisation": "Sensory Families Service",
            "referrer_email": "roland.ip@sensory.example.com", "referral_date": "2026-11-20",
        },
    )  # fmt: skip


def young_mother() -> Case:
    """A family nurse's boxed form: a mother of seventeen; her own mother is next of kin and at home, and is not the other parent."""
    why = "Tegan is seventeen and has been on the programme since 16 weeks. She is tender with Otto when they are alone. When her mother is in the room she hands him over and sits with her telephone, and says that he likes his nan better. She would like to feel that he is hers."
    says = "Mum does it right and I do it wrong, so I might as well not."

    def draw(p: Sheet) -> None:
        p.bold(45, 36, "FAMILY NURSE PROGRAMME: REFERRAL ON", 13)
        y = p.bar(60, "Client (young parent referred)", 0.8, 45, 550)
        y = p.cells(y - 12, ["Client name", "Tegan Lovage", "Client DOB", "02/06/2009", "Client NHS no.", s(24)],
            ["Client is the baby's", "Mother", "Client mobile", "07700 900451", "Client ethnicity", "White British"])  # fmt: skip
        y = p.cells(y, ["Client address", "40 Whitmore Way, Basildon, SS14 3JT"])
        y = p.bar(y + 18, "Baby", 0.8, 45, 550)
        y = p.cells(
            y - 12,
            ["Baby name", "Otto Lovage", "Baby DOB", "11/04/2026", "Baby NHS no.", s(25)],
            ["Baby sex", "M", "Gestation at birth", "38+0", "Baby ethnicity", "Mixed White and Black Caribbean"],
        )
        y = p.bar(y + 18, "Baby's father", 0.8, 45, 550)
        y = p.cells(y - 12, ["Name", "Malachi Deane", "DOB", "19/12/2007", "Mobile", "07700 900452"])
        y = p.bar(y + 18, "Client's next of kin", 0.8, 45, 550)
        y = p.cells(y - 12, ["Name", "Jacqueline Lovage", "Relationship to client", "Mother", "Mobile", "07700 900453"])
        y = p.bar(y + 18, "Narrative", 0.8, 45, 550)
        y -= 12
        for label, text, high in (("Reason for referral", why, 74), ("Client's view", says, 34)):
            p.cell(45, y, 505, high, label, text, 9.5)
            y += high
        y = p.bar(y + 18, "Other", 0.8, 45, 550)
        y = p.cells(y - 12, ["Safeguarding level", "Early Help", "Client consents to referral", "Yes", "Client consents to sharing", "Yes"],
            ["GP surgery", "Whitmore Lane Surgery", "Referrer", "Perpetua Quayle", "Referrer's role", "Family Nurse"],
            ["Referrer's team", "Basildon FNP Team", "Referrer's phone", "01632 960451"], ["Referrer's email", "p.quayle@fnp.example.org", "Date", "05/11/2026"])  # fmt: skip

    return Case(
        "FNP referral on TL.pdf", sheet(draw),
        {
            "parent_name": "Tegan Lovage", "parent_dob": "2009-06-02", "parent_nhs_number": N[24], "parent_relationship": "Mother", "parent_phone": tel("07700 900451"), "parent_ethnicity": "White British",
            "parent_address": "40 Whitmore Way, Basildon, SS14 3JT", "parent_postcode": "SS14 3JT", "infant_name": "Otto Lovage", "infant_dob": "2026-04-11", "infant_nhs_number": N[25], "infant_sex": "male",
            "gestation_at_birth": "38+0", "infant_ethnicity": "Mixed White and Black Caribbean", "other_parent_name": "Malachi Deane", "other_parent_dob": "2007-12-19", "other_parent_phone": tel("07700 900452"),
            "other_parent_relationship": "Father", "reason_for_referral": why, "voice_of_parent": says, "safeguarding_status": "early_help", "consent_to_referral": "yes", "consent_to_share": "yes",
            "gp_practice": "Whitmore Lane Surgery", "referrer_name": "Perpetua Quayle", "referrer_role": "Family Nurse", "referrer_organisation": "Basildon FNP Team", "referrer_phone": tel("01632 960451"), "referrer_email": "p.quayle@fnp.example.org",
            "referral_date": "2026-11-05",
        },
    )  # fmt: skip


def aunt_and_uncle() -> Case:
    """A family court team's form: main carer the aunt, other carer the uncle, ticks for who is referred and who is primary caregiver."""
    why = "Sorrel has lived with her aunt and uncle since her mother died in April. Beatrix is grieving for her sister. She finds that she cannot bear Sorrel's crying because it is the sound of that week, and that she is at her calmest when Sorrel sleeps."
    says = "I am so afraid of failing my sister that I cannot look at her little girl."
    other = "Gideon would like Beatrix to be looked after for once."

    def draw(p: Sheet) -> None:
        p.bold(50, 42, "Kindred Carers (Thurrock & South Essex)", 14)
        p.say(50, 58, "Referral for therapeutic support to a carer and baby", 10)
        p.rule(50, 66, 545, 66)
        y = 90.0
        for label, text in (
            ("Baby", "Sorrel Vantongeren"),
            ("Date of birth", "28 January 2026"),
            ("Date of court order", "9 September 2026"),
        ):
            p.bold(50, y, label + ":", 10)
            p.say(170, y, text, 10)
            y += 16
        y += 10
        p.bold(170, y, "Main carer", 10)
        p.bold(360, y, "Other carer", 10)
        y += 17
        for label, one, two in (
            ("Name", "Beatrix Okafor-Lunn", "Gideon Lunn"), ("Date of birth", "6 July 1986", "22 March 1983"), ("Relationship to baby", "Maternal aunt", "Uncle"),
            ("Telephone", "07700 900461", "07700 900462"), ("Parental responsibility", "Yes", "Yes"),
        ):  # fmt: skip
            p.bold(50, y, label, 9.5)
            p.say(170, y, one, 9.5)
            p.say(360, y, two, 9.5)
            y += 16
        p.bold(50, y, "Primary caregiver", 9.5)
        p.check(170, y, True, "")
        p.check(360, y, False, "")
        y += 16
        p.bold(50, y, "Being referred", 9.5)
        p.check(170, y, True, "")
        p.check(360, y, False, "")
        y += 26
        p.bold(50, y, "Address of carers:", 10)
        p.say(170, y, "5 Anchor Terrace, Stanford-le-Hope, SS17 0AJ", 10)
        y += 26
        for label, text in (("Reason for referral", why), ("Main carer's view", says), ("Other carer's view", other)):
            p.bold(50, y, label, 10)
            y = p.wrap(50, y + 14, text, 495, 10) + 8
        y += 4
        for label, text in (("Consent to referral", "Yes, 13 November 2026"), ("Health visitor", "Odette Rahman"), ("Referred by", "Marguerite Stubbs"), ("Role", "Kinship Navigator"),
            ("Organisation", "Kindred Carers"), ("Telephone", "01632 960461"), ("Date", "16 November 2026")):  # fmt: skip
            p.bold(50, y, label + ":", 10)
            p.say(170, y, text, 10)
            y += 16

    return Case(
        "Kindred therapeutic referral (Sorrel).pdf", sheet(draw),
        {
            "infant_name": "Sorrel Vantongeren", "infant_dob": "2026-01-28", "parent_name": "Beatrix Okafor-Lunn", "parent_dob": "1986-07-06", "parent_relationship": "Maternal aunt",
            "parent_phone": tel("07700 900461"), "parent_responsibility": "yes", "parent_primary_caregiver": "yes", "other_parent_name": "Gideon Lunn", "other_parent_dob": "1983-03-22",
            "other_parent_relationship": "Uncle", "other_parent_phone": tel("07700 900462"), "other_parent_responsibility": "yes", "parent_address": "5 Anchor Terrace, Stanford-le-Hope, SS17 0AJ",
            "parent_postcode": "SS17 0AJ", "reason_for_referral": why, "voice_of_parent": says, "voice_of_other_parent": other, "consent_to_referral": "yes", "consent_date": "2026-11-13",
            "health_visitor": "Odette Rahman", "referrer_name": "Marguerite Stubbs", "referrer_role": "Kinship Navigator", "referrer_organisation": "Kindred Carers", "referrer_phone": tel("01632 960461"),
            "referral_date": "2026-11-16",
        },
    )  # fmt: skip


def neonatal_father() -> Case:
    """A neonatal unit's discharge form, the mother named on the baby's banner as such forms do; the parent referred is the father."""
    why = "Everard spent 61 days on the unit. His father was told twice that he would not live. Since coming home Ambrose sits up at night to check his breathing and will not let anyone else hold him, yet says that he feels nothing when he does so himself. Elodie is well and has her own support."
    baby = "Everard is watchful and startles when he is put down."

    def draw(p: Sheet) -> None:
        p.box(40, 30, 555, 98)
        p.bold(48, 46, "Baby: Everard Castleton", 11)
        p.say(300, 46, f"NHS No: {s(28)}", 10)
        p.say(48, 62, "Born: 21 Jun 2026    Sex: Male", 10)
        p.say(300, 62, "Gestation at birth: 27+4", 10)
        p.say(48, 78, "Mother: Elodie Castleton    Mother's DOB: 12 Mar 1993", 10)
        p.say(300, 92, "Ward: NNU, Riverbank Hospital", 8)
        p.bold(40, 126, "Neonatal outreach: referral for a parent", 13)
        y = 150.0
        for label, text in (
            ("Parent referred", "Ambrose Castleton"), ("Relationship to baby", "Father"), ("Parent's date of birth", "09 Nov 1990"), ("Parent's mobile", "07700 900471"),
            ("Parent's email", "ambrose.castleton@example.com"), ("Parent's address", "71 Glebe Road, Chelmsford, CM1 1QG"), ("Parent's ethnicity", "Black British"), ("Interpreter required", "No"),
            ("Reason for referral", why), ("What we see in the baby", baby), ("Mother's view", "Elodie says that she has lost her husband to an apnoea alarm."),
            ("Parent's hopes", "To be able to put him down and to enjoy picking him up."), ("Parent has agreed to referral", "Yes"), ("Parent has agreed to sharing", "Yes"),
            ("Safeguarding concerns", "None"), ("GP", "Dr Sunita Orme, Glebe Street Practice"), ("Health visitor", "Jessamy Pell"),
            ("Referrer", "Cordelia Aspinall"), ("Post held", "Neonatal Outreach Sister"), ("Unit", "Neonatal Unit, Riverbank Hospital"), ("Telephone", "01632 960471"), ("Date", "25 Nov 2026"),
        ):  # fmt: skip
            p.bold(40, y, label, 9.5)
            y = p.wrap(215, y, text, 335, 9.5) + 5

    return Case(
        "NNU outreach referral Castleton.pdf", sheet(draw),
        {
            "infant_name": "Everard Castleton", "infant_nhs_number": N[28], "infant_dob": "2026-06-21", "infant_sex": "male", "gestation_at_birth": "27+4", "other_parent_name": "Elodie Castleton",
            "other_parent_dob": "1993-03-12", "other_parent_relationship": "Mother", "parent_name": "Ambrose Castleton", "parent_relationship": "Father", "parent_dob": "1990-11-09",
            "parent_phone": tel("07700 900471"), "parent_email": "ambrose.castleton@example.com", "parent_address": "71 Glebe Road, Chelmsford, CM1 1QG", "parent_postcode": "CM1 1QG",
            "parent_ethnicity": "Black British", "interpreter_needed": "no", "reason_for_referral": why, "voice_of_infant": baby,
            "voice_of_other_parent": "Elodie says that she has lost her husband to an apnoea alarm.", "hopes_and_concerns": "To be able to put him down and to enjoy picking him up.", "consent_to_referral": "yes",
            "consent_to_share": "yes", "safeguarding_details": "None", "gp_name": "Dr Sunita Orme", "gp_practice": "Glebe Street Practice", "health_visitor": "Jessamy Pell", "referrer_name": "Cordelia Aspinall",
            "referrer_role": "Neonatal Outreach Sister", "referrer_organisation": "Neonatal Unit, Riverbank Hospital", "referrer_phone": tel("01632 960471"), "referral_date": "2026-11-25",
        },
    )  # fmt: skip


def psychologist_letter() -> Case:
    """A perinatal psychologist's letter: the mother, her wife and the care coordinator are told apart in sentences."""
    first = "Philippa has completed twelve sessions of therapy with me for a long-standing fear of being needed. The therapy has helped her mood and sleep. What remains lies between her and Lysandra: she holds her at arm's length, keeps sessions of play very short, and describes a wish to run when Lysandra smiles at her."
    second = "I believe that dyadic work would now be of more use to her than further individual therapy."
    data = flowed([
        words("Mid Anglia Perinatal Psychology", 13, True),
        words("The Maltings, Bridge Street, Coggeshall, CO6 1NP"),
        words("Tel: 01632 960481 &nbsp; Email: secretary@maperinatal.example.org"),
        gap(14), words("17 November 2026"), gap(),
        words("Dear Together with Baby,"), gap(),
        words("Re: Philippa Grantley-Moss, DOB 01/08/1987, NHS number " + s(30), bold=True),
        words("29 Church Lane, Bocking, Braintree CM7 5SA. Mobile 07700 900481", bold=True),
        words("Baby: Lysandra Grantley-Moss, DOB 10/12/2025", bold=True),
        gap(),
        words("Thank you for considering this referral of Philippa, who is Lysandra's mother. She lives with her wife, Harriet Grantley-Moss, who is Lysandra's other mother; Harriet is not being referred but knows of this letter."),
        gap(), words("Reason for referral", bold=True), words(first), gap(6), words(second),
        gap(), words("What Philippa says", bold=True), words("\"When she needs me I want to leave the room, and I stay, and she can tell.\""),
        gap(), words("Consent", bold=True), words("Philippa has consented to this referral."),
        gap(), words("Involved professionals", bold=True),
        words("GP: Dr Orla Tench, Bocking End Surgery"), words("Care coordinator: Samson Adeyinka, Perinatal Mental Health Team"), words("Health visitor: Fenella Jobson"),
        gap(14), words("Yours sincerely,"), gap(18), words("Dr Cressida Holm"), words("Clinical Psychologist"),
    ])  # fmt: skip
    return Case(
        "Holm letter re PGM.pdf", data,
        {
            "referrer_organisation": "Mid Anglia Perinatal Psychology", "referrer_address": "The Maltings, Bridge Street, Coggeshall, CO6 1NP", "referrer_phone": tel("01632 960481"),
            "referrer_email": "secretary@maperinatal.example.org", "referral_date": "2026-11-17", "parent_name": "Philippa Grantley-Moss", "parent_dob": "1987-08-01", "parent_nhs_number": N[30],
            "parent_address": "29 Church Lane, Bocking, Braintree CM7 5SA", "parent_postcode": "CM7 5SA", "parent_phone": tel("07700 900481"), "infant_name": "Lysandra Grantley-Moss", "infant_dob": "2025-12-10",
            "parent_relationship": "mother", "other_parent_name": "Harriet Grantley-Moss", "other_parent_relationship": "other mother", "reason_for_referral": f"{first} {second}",
            "voice_of_parent": "\"When she needs me I want to leave the room, and I stay, and she can tell.\"", "consent_to_referral": "yes", "gp_name": "Dr Orla Tench", "gp_practice": "Bocking End Surgery",
            "mental_health_team": "Samson Adeyinka, Perinatal Mental Health Team", "health_visitor": "Fenella Jobson", "referrer_name": "Dr Cressida Holm", "referrer_role": "Clinical Psychologist",
        },
    )  # fmt: skip


# ---------------------------------------------------------------- mail


def second_mother_mail() -> Case:
    """A plain mail with headed lists: parent 1 the birth mother, parent 2 the co-mother, who is the one referred."""
    why = "Rhiannon is at home with Solveig for the second half of the leave and finds that Solveig will not take a bottle from her. She feels rejected and describes herself as the understudy. Birgit is breastfeeding at night and is worn out."
    body = f"""Hello Together with Baby,

I would like to refer Rhiannon Ekdahl, details below. Happy to talk it through.

PARENT 1
Name: Birgit Ekdahl
Date of birth: 18/06/1989
Relationship to baby: Birth mother
Mobile: 07700 900511

PARENT 2 (this is who I am referring)
Name: Rhiannon Ekdahl
Date of birth: 04/03/1987
Relationship to baby: Co-mother
Mobile: 07700 900512
Email: rhiannon.ekdahl@example.org

BABY
Name: Solveig Ekdahl
Date of birth: 09/04/2026
NHS number: {s(32)}

ADDRESS
1 Kings Head Street, Harwich CO12 3EG

REASON FOR REFERRAL
{why}

WHAT RHIANNON SAYS
"She looks round me for the real one."

Consent to referral: Yes
Consent to share information: Yes
GP surgery: Dovercourt Bay Surgery

Kind regards,

Augustine Mbeki
Community Nursery Nurse
Harwich Family Hub
01632 960511
"""
    return Case(
        "mail parent 2.eml", mailed("Augustine Mbeki <a.mbeki@hub.example.org>", "New referral please", body),
        {
            "parent_name": "Rhiannon Ekdahl", "parent_dob": "1987-03-04", "parent_relationship": "Co-mother", "parent_phone": tel("07700 900512"), "parent_email": "rhiannon.ekdahl@example.org",
            "other_parent_name": "Birgit Ekdahl", "other_parent_dob": "1989-06-18", "other_parent_relationship": "Birth mother", "other_parent_phone": tel("07700 900511"), "infant_name": "Solveig Ekdahl",
            "infant_dob": "2026-04-09", "infant_nhs_number": N[32], "parent_address": "1 Kings Head Street, Harwich CO12 3EG", "parent_postcode": "CO12 3EG", "reason_for_referral": why,
            "voice_of_parent": "\"She looks round me for the real one.\"", "consent_to_referral": "yes", "consent_to_share": "yes", "gp_practice": "Dovercourt Bay Surgery", "referrer_name": "Augustine Mbeki",
            "referrer_role": "Community Nursery Nurse", "referrer_organisation": "Harwich Family Hub", "referrer_phone": tel("01632 960511"),
        },
    )  # fmt: skip


def health_visitor_mail() -> Case:
    """A health visitor's ordinary mail, one line after another: mum, dad, big brother, and the nan who is to be rung in an emergency."""
    why = "Mum has said at each contact since birth that Delphi does not like her. Mum watched for signs of this at the first visit and finds more each time. Delphi is a placid baby who smiles at everyone, mum included, and mum does not see it."
    body = f"""Hi team,

Please accept this referral.

Date of referral: 20.11.26
Mum's name: Cerys Maddox
Mum's DOB: 27.10.95
Mum's NHS no: {s(34)}
Mum's mobile: 07700 900521
Address: 19 Newland Street, Silver End, Witham, CM8 3RQ
Dad's name: Jermaine Maddox
Dad's DOB: 14.02.93
Dad's mobile: 07700 900522
Baby: Delphi Maddox
Baby's DOB: 19.08.26
Baby's NHS no: {s(35)}
Siblings at home: Rocco Maddox, 11.09.22, brother
In an emergency ring: Bernice (nan) 07700 900523
GP: Dr Lennox Vane, Silver Lane Surgery
Social worker: N/A
Domestic abuse: No
Consent to referral: Yes, mum

Reason for referral: {why}

Mum's own words: "She puts up with me."

Many thanks
Isla Brompton
Health Visitor, Witham 0-19 Team
Tel 01632 960521
isla.brompton@witham019.example.org
"""
    return Case(
        "mail CM and DM.eml", mailed("Isla Brompton <isla.brompton@witham019.example.org>", "PIMHS referral - CM", body),
        {
            "referral_date": "2026-11-20", "parent_name": "Cerys Maddox", "parent_dob": "1995-10-27", "parent_nhs_number": N[34], "parent_phone": tel("07700 900521"), "parent_relationship": "Mother",
            "parent_address": "19 Newland Street, Silver End, Witham, CM8 3RQ", "parent_postcode": "CM8 3RQ", "other_parent_name": "Jermaine Maddox", "other_parent_dob": "1993-02-14",
            "other_parent_relationship": "Father", "other_parent_phone": tel("07700 900522"), "infant_name": "Delphi Maddox", "infant_dob": "2026-08-19", "infant_nhs_number": N[35],
            "household": ["Rocco Maddox, 11.09.22, brother"], "gp_name": "Dr Lennox Vane", "gp_practice": "Silver Lane Surgery", "domestic_abuse": "no", "consent_to_referral": "yes",
            "reason_for_referral": why, "voice_of_parent": "\"She puts up with me.\"", "referrer_name": "Isla Brompton", "referrer_role": "Health Visitor", "referrer_organisation": "Witham 0-19 Team",
            "referrer_phone": tel("01632 960521"), "referrer_email": "isla.brompton@witham019.example.org",
        },
    )  # fmt: skip


def father_in_sentences() -> Case:
    """A social worker's mail in sentences: the father is referred and has sole care; the mother is named and is elsewhere."""
    first = "Corin has cared for Thaddeus alone since the mother left in June, and he is doing well with the practical side. He becomes very tense when Thaddeus cries and tells me that he hears his own stepfather shouting. He puts Thaddeus in the cot and turns up the music. Thaddeus has begun to go limp when he is lifted."
    body = f"""Dear colleagues

I am writing to refer Corin Beaumaris, who is the father of Thaddeus Beaumaris (date of birth 3 May 2026). The referral is for Corin. The mother, Tiffany Orchard, lives in Leeds and is not involved in Thaddeus's care.

Corin was born on 22 December 1998. He lives at 83 Hanover Road, Canvey Island SS8 7TL and his phone number is 07700 900531. Corin is Thaddeus's primary caregiver and has parental responsibility.

Reason for referral
{first}

What Corin says
"I swore I would not be him, and I have got his voice in my head."

Safeguarding status: Child in need

Consent
Corin has given his consent to this referral.

Best wishes
Marigold Ashby
Social Worker
Castle Point Family Team
01632 960531
"""
    return Case(
        "mail re Corin B.eml", mailed("Marigold Ashby <m.ashby@council.example.com>", "Referral: Corin and Thaddeus", body),
        {
            "parent_name": "Corin Beaumaris", "parent_relationship": "father", "infant_name": "Thaddeus Beaumaris", "infant_dob": "2026-05-03", "other_parent_name": "Tiffany Orchard",
            "other_parent_relationship": "mother", "parent_dob": "1998-12-22", "parent_address": "83 Hanover Road, Canvey Island SS8 7TL", "parent_postcode": "SS8 7TL", "parent_phone": tel("07700 900531"),
            "parent_primary_caregiver": "yes", "parent_responsibility": "yes", "reason_for_referral": first, "voice_of_parent": "\"I swore I would not be him, and I have got his voice in my head.\"",
            "safeguarding_status": "child_in_need", "consent_to_referral": "yes", "referrer_name": "Marigold Ashby", "referrer_role": "Social Worker", "referrer_organisation": "Castle Point Family Team",
            "referrer_phone": tel("01632 960531"),
        },
    )  # fmt: skip


def nan_in_a_table() -> Case:
    """A mail with tables: family members, one of them marked as referred (the father's mother), and the team round the baby."""
    why = "Clementine's parents are both in custody. Her grandmother took her at five weeks with a day's notice and had to give up her job. She says she is glad and that she is lost, and is frightened of a visit from the past every time Clementine cries at night. Clementine feeds well but is hard to wake and hard to reach."
    says = "I did this badly the first time and they have handed me another go."
    people = (
        ("Clementine Draycott", "13/06/2026", "Baby", "", ""), ("Lorna Draycott", "26/09/1974", "Paternal grandmother", "Yes", "Yes"), ("Ashton Draycott", "11/05/2000", "Father", "No", "No"),
        ("Kian Draycott", "02/03/2011", "Uncle", "Yes", "No"),
    )  # fmt: skip
    rows = "".join("<tr>" + "".join(f"<td>{cell}</td>" for cell in row) + "</tr>" for row in people)
    team = (
        ("Social worker", "Hephzibah Cole"),
        ("Health visitor", "Maureen Tansley"),
        ("GP surgery", "Grays Wharf Medical Centre"),
    )
    pairs = "".join(f"<tr><td><b>{label}</b></td><td>{text}</td></tr>" for label, text in team)
    more = (
        ("Address of the person referred", "6 Orsett Heath Crescent, Grays RM16 4UY"), ("Phone of the person referred", "07700 900541"), ("Reason for referral", why), ("Voice of the carer", says),
        ("Safeguarding", "Looked after"), ("Consent to referral", "Yes"), ("Date of referral", "24/11/2026"),
    )  # fmt: skip
    about = "".join(f"<tr><td><b>{label}</b></td><td>{text}</td></tr>" for label, text in more)
    html = (
        "<html><body><p>Good morning,</p><p>Please find a referral below from the connected carers team.</p><h3>Family</h3><table border='1'>"
        "<tr><th>Name</th><th>Date of birth</th><th>Relationship to baby</th><th>At home with baby</th><th>Person referred</th></tr>"
        f"{rows}</table><h3>Referral</h3><table border='1'>{about}</table><h3>Professionals</h3><table border='1'>{pairs}</table>"
        "<p>Regards</p><p>Winston Galbraith<br>Connected Carers Assessor<br>Thurrock Connected Carers Team<br>01632 960541</p></body></html>"
    )
    return Case(
        "mail connected carer.eml", mailed("Winston Galbraith <w.galbraith@thurrockcc.example.org>", "Connected carer referral", "This message needs a mail program that shows HTML.\n", html),
        {
            "infant_name": "Clementine Draycott", "infant_dob": "2026-06-13", "parent_name": "Lorna Draycott", "parent_dob": "1974-09-26", "parent_relationship": "Paternal grandmother",
            "other_parent_name": "Ashton Draycott", "other_parent_dob": "2000-05-11", "other_parent_relationship": "Father", "household": ["Kian Draycott, 02/03/2011, Uncle, Yes, No"],
            "parent_address": "6 Orsett Heath Crescent, Grays RM16 4UY", "parent_postcode": "RM16 4UY", "parent_phone": tel("07700 900541"), "reason_for_referral": why, "voice_of_parent": says,
            "safeguarding_status": "looked_after", "consent_to_referral": "yes", "referral_date": "2026-11-24", "social_worker": "Hephzibah Cole", "health_visitor": "Maureen Tansley",
            "gp_practice": "Grays Wharf Medical Centre", "referrer_name": "Winston Galbraith", "referrer_role": "Connected Carers Assessor", "referrer_organisation": "Thurrock Connected Carers Team",
            "referrer_phone": tel("01632 960541"),
        },
    )  # fmt: skip


def friend_of_a_friend() -> Case:
    """A volunteer co-ordinator who heard through a colleague of the baby's grandmother; the mother has agreed and is the one referred."""
    why = "Isolde was induced early and remembers little of the first week. She describes Caradoc as a visitor and says that the friends who come round are better with him. She has stopped going to her group."
    body = f"""Hello,

I hope it is all right to write. My colleague Trudy works with the grandmother of this little boy, and it was through Trudy that Isolde came to our Tuesday group. Neither Trudy nor the grandmother is part of the referral. Isolde has read this and is happy for me to send it.

About the mother
Name: Isolde Vickery
Date of birth: 30 January 1999
Telephone: 07700 900551
Address: 22 Roman Way, Rainham Road, Thundersley, Benfleet SS7 3PQ

About the father
Name: Rory Beale
They live together: yes

About the baby
Name: Caradoc Beale
Date of birth: 2 July 2026
Sex: Male
Gestation at birth: 36+6

Why I am writing
{why}

In Isolde's words: "I am the landlady."

What Isolde would like: To stop feeling that she is minding him for somebody else.

Has the mother consented to this referral? Yes

Hermia Crouchley
Volunteer Co-ordinator, Benfleet Baby Circle
020 7946 0551
"""
    return Case(
        "mail baby circle.eml", mailed("Hermia <hermia@babycircle.example.org>", "A family from our group", body),
        {
            "parent_name": "Isolde Vickery", "parent_dob": "1999-01-30", "parent_relationship": "Mother", "parent_phone": tel("07700 900551"),
            "parent_address": "22 Roman Way, Rainham Road, Thundersley, Benfleet SS7 3PQ", "parent_postcode": "SS7 3PQ", "other_parent_name": "Rory Beale", "other_parent_relationship": "Father",
            "infant_name": "Caradoc Beale", "infant_dob": "2026-07-02", "infant_sex": "male", "gestation_at_birth": "36+6", "reason_for_referral": why, "voice_of_parent": "\"I am the landlady.\"",
            "hopes_and_concerns": "To stop feeling that she is minding him for somebody else.", "consent_to_referral": "yes", "referrer_name": "Hermia Crouchley", "referrer_role": "Volunteer Co-ordinator",
            "referrer_organisation": "Benfleet Baby Circle", "referrer_phone": tel("020 7946 0551"),
        },
    )  # fmt: skip


CARER_CASES = (
    front_door, second_parent_ticked, special_guardian, everyone_at_home, fostering_letter, family_rows, father_on_the_left, same_surname, two_adopters, stepmother, booking_midwife, person_and_partner,
    significant_people, practice_form, web_father, household_pages, parent_a_and_b, young_mother, aunt_and_uncle, neonatal_father, psychologist_letter,
)  # fmt: skip
CARER_MAIL_CASES = (second_mother_mail, health_visitor_mail, father_in_sentences, nan_in_a_table, friend_of_a_friend)

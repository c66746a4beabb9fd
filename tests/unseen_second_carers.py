"""Papers with several people on them, and the one of them that the referral is for."""

from __future__ import annotations

from email.message import EmailMessage

import docx

from tests.numbers import nhs_numbers
from tests.sheets import Sheet, flowed, gap, ruled, sheet, titled, words
from tests.unseen_word import Case, grid, line, saved

N = nhs_numbers("99904", 2311, 40, 37)


def s(k: int, sign: str = " ") -> str:
    """An NHS number in its groups."""
    return f"{N[k][:3]}{sign}{N[k][3:6]}{sign}{N[k][6:]}"


# ---------------------------------------------------------------- Word


def who_hub_blocks() -> Case:
    """A family hub's form with a block for the mother and one for the father, who live apart; the mother is referred."""
    doc = docx.Document()
    line(doc, ("Tendring Family Hubs: Request for Parent-Infant Support", "bold"))
    line(doc, "Please complete every section and return to Together with Baby by secure email.")
    line(doc, ("Baby", "bold"))
    grid(doc, [
        ["Full name", "Wilfred Haddow", "Date of birth", "11/05/2026"],
        ["NHS number", s(0), "Gender", "Male"],
    ], bold=(0, 2), shaded=(0, 2))  # fmt: skip
    line(doc, ("Mother's details", "bold"))
    grid(doc, [
        ["Name", "Shona Haddow"],
        ["Date of birth", "27/08/1995"],
        ["Address", "9 Skelmersdale Road, Clacton-on-Sea, CO15 6BZ"],
        ["Telephone", "07700 900321"],
        ["Email", "Shona.Haddow@example.com"],
        ["Ethnicity", "White Scottish"],
        ["Parental responsibility", "Yes"],
    ], bold=(0,), shaded=(0,))  # fmt: skip
    line(doc, ("Father's details", "bold"))
    grid(doc, [
        ["Name", "Callum Dreyer"],
        ["Date of birth", "02/02/1992"],
        ["Address", "31 Pole Barn Lane, Frinton-on-Sea, CO13 9NQ"],
        ["Telephone", "07700 900322"],
        ["Parental responsibility", "Yes"],
    ], bold=(0,), shaded=(0,))  # fmt: skip
    line(doc, ("Other children in mother's home", "bold"))
    grid(doc, [
        ["Name", "Date of birth", "Relationship to baby"],
        ["Maisie Haddow", "14/01/2020", "Half-sister"],
    ], head=True, shaded=(0,))  # fmt: skip
    line(doc, ("Professionals", "bold"))
    grid(doc, [
        ["GP", "Dr Ferris, Great Clacton Surgery"],
        ["Health visitor", "Moira Tansley"],
        ["Social worker", "N/A"],
    ], bold=(0,), shaded=(0,))  # fmt: skip
    line(doc, ("Why are you making this request?", "bold"))
    line(doc, "Shona separated from Callum in July and has looked after Wilfred on her own since. She says she feels nothing when he smiles and hands him to Maisie to hold. "
         "She attends our baby group every week but sits away from him and looks at her telephone.")  # fmt: skip
    line(doc, ("What does the mother say?", "bold"))
    line(doc, '"I do everything right and it is like minding a stranger\'s child."')
    line(doc, ("What does the father say?", "bold"))
    line(doc, "Callum has Wilfred on Sundays. He thinks Shona is tired and is glad she is asking for help.")
    line(doc, ("Consent", "bold"))
    line(doc, "Mother has agreed to this referral:  ☒ Yes   ☐ No")
    line(doc, ("Completed by", "bold"))
    grid(doc, [
        ["Name", "Dawn Prickett", "Job title", "Family Hub Worker"],
        ["Organisation", "Tendring Family Hubs", "Telephone", "01632 960321"],
        ["Email", "dawn.prickett@hubs.example.org", "Date", "16/11/2026"],
    ], bold=(0, 2), shaded=(0, 2))  # fmt: skip
    return Case(
        "Request for support W Haddow.docx", saved(doc),
        {
            "infant_name": "Wilfred Haddow", "infant_dob": "2026-05-11", "infant_nhs_number": N[0], "infant_sex": "male",
            "parent_name": "Shona Haddow", "parent_dob": "1995-08-27", "parent_relationship": "Mother", "parent_address": "9 Skelmersdale Road, Clacton-on-Sea, CO15 6BZ", "parent_postcode": "CO15 6BZ",
            "parent_phone": "+447700900321", "parent_email": "shona.haddow@example.com", "parent_ethnicity": "White Scottish", "parent_responsibility": "yes",
            "other_parent_name": "Callum Dreyer", "other_parent_dob": "1992-02-02", "other_parent_relationship": "Father", "other_parent_phone": "+447700900322", "other_parent_responsibility": "yes",
            "household": ["Maisie Haddow, 14/01/2020, Half-sister"], "gp_name": "Dr Ferris", "gp_practice": "Great Clacton Surgery", "health_visitor": "Moira Tansley",
            "reason_for_referral": "Shona separated from Callum in July and has looked after Wilfred on her own since. She says she feels nothing when he smiles and hands him to Maisie to hold. She attends our baby group every week but sits away from him and looks at her telephone.",
            "voice_of_parent": "\"I do everything right and it is like minding a stranger's child.\"",
            "voice_of_other_parent": "Callum has Wilfred on Sundays. He thinks Shona is tired and is glad she is asking for help.",
            "consent_to_referral": "yes", "referrer_name": "Dawn Prickett", "referrer_role": "Family Hub Worker", "referrer_organisation": "Tendring Family Hubs", "referrer_phone": "+441632960321",
            "referrer_email": "dawn.prickett@hubs.example.org", "referral_date": "2026-11-16",
        },
        blanks=("social_worker",),
    )  # fmt: skip


def who_two_columns() -> Case:
    """Parent 1 and Parent 2 in two columns, and a tick that says the second of them, the father, is referred."""
    doc = docx.Document()
    line(doc, ("INFANT AND PARENT THERAPEUTIC SERVICES – REFERRAL", "bold"))
    line(doc, "Date: 9 November 2026")
    line(doc, ("1. Infant", "bold"))
    line(doc, "Name: Aurelia Quennell          DOB: 30 January 2026          NHS No: " + s(1))
    line(doc, ("2. Parents", "bold"))
    grid(doc, [
        ["", "Parent 1", "Parent 2"],
        ["Name", "Beatrix Quennell", "Duncan Quennell"],
        ["Date of birth", "5 June 1990", "18 October 1988"],
        ["NHS number", s(2), s(3)],
        ["Relationship to infant", "Mother", "Father"],
        ["Mobile", "07700 900331", "07700 900332"],
        ["Email", "bea.quennell@example.net", "d.quennell@example.net"],
        ["Home address", "2 Bridge End, Saffron Walden CB10 1BJ", "2 Bridge End, Saffron Walden CB10 1BJ"],
        ["First language", "English", "English"],
        ["Holds parental responsibility", "Yes", "Yes"],
    ], bold=(0,), shaded=(0,), head=True)  # fmt: skip
    line(doc, "Which parent is being referred?   ☐ Parent 1     ☒ Parent 2")
    line(doc, "Is this parent the infant's primary caregiver?   ☒ Yes     ☐ No")
    line(doc, ("3. Universal services", "bold"))
    line(doc, "GP: Dr Olu Banjo          Practice: Crocus Medical Practice")
    line(doc, "Health visitor: Linda Maher, Uttlesford 0-19")
    line(doc, ("4. Reason for referral", "bold"))
    line(doc, "Duncan is at home with Aurelia while Beatrix works full time. He witnessed a frightening haemorrhage at the birth and says that he has kept himself at arm's length from his daughter since. "
         "He can do the practical things but passes her to Beatrix as soon as she comes in.")  # fmt: skip
    line(doc, ("5. The parent's view", "bold"))
    line(
        doc,
        "He would say he is the wrong parent to be at home. His own father worked away and he has no picture of what a dad does all day.",
    )
    line(doc, ("6. The other parent's view", "bold"))
    line(doc, "Beatrix feels torn when she leaves in the morning and wants Duncan to have someone to talk to.")
    line(doc, ("7. Hopes for the work", "bold"))
    line(doc, "To be able to enjoy bath time without thinking of the hospital.")
    line(doc, ("8. Risk and safeguarding", "bold"))
    line(doc, "Safeguarding status:  ☒ None  ☐ Early Help  ☐ Child in Need  ☐ Child Protection  ☐ Looked after")
    line(doc, "Domestic abuse:  ☐ Yes  ☒ No  ☐ Not known")
    line(doc, ("9. Consent and referrer", "bold"))
    line(doc, "Has the referred parent consented to this referral?   ☒ Yes   ☐ No")
    line(doc, "Referrer: Femi Cartmell          Job title: Dads' Worker          Agency: Saltings Fathers Project")
    line(doc, "Tel: 01632 960331          Email: femi@saltings.example.org")
    return Case(
        "Referral_AQ_parent2.docx", saved(doc),
        {
            "referral_date": "2026-11-09", "infant_name": "Aurelia Quennell", "infant_dob": "2026-01-30", "infant_nhs_number": N[1],
            "parent_name": "Duncan Quennell", "parent_dob": "1988-10-18", "parent_nhs_number": N[3], "parent_relationship": "Father", "parent_phone": "+447700900332", "parent_email": "d.quennell@example.net",
            "parent_address": "2 Bridge End, Saffron Walden CB10 1BJ", "parent_postcode": "CB10 1BJ", "parent_language": "English", "parent_responsibility": "yes", "parent_primary_caregiver": "yes",
            "other_parent_name": "Beatrix Quennell", "other_parent_dob": "1990-06-05", "other_parent_relationship": "Mother", "other_parent_phone": "+447700900331", "other_parent_responsibility": "yes",
            "gp_name": "Dr Olu Banjo", "gp_practice": "Crocus Medical Practice", "health_visitor": "Linda Maher, Uttlesford 0-19",
            "reason_for_referral": "Duncan is at home with Aurelia while Beatrix works full time. He witnessed a frightening haemorrhage at the birth and says that he has kept himself at arm's length from his daughter since. He can do the practical things but passes her to Beatrix as soon as she comes in.",
            "voice_of_parent": "He would say he is the wrong parent to be at home. His own father worked away and he has no picture of what a dad does all day.",
            "voice_of_other_parent": "Beatrix feels torn when she leaves in the morning and wants Duncan to have someone to talk to.",
            "hopes_and_concerns": "To be able to enjoy bath time without thinking of the hospital.", "safeguarding_status": "none", "domestic_abuse": "no", "consent_to_referral": "yes",
            "referrer_name": "Femi Cartmell", "referrer_role": "Dads' Worker", "referrer_organisation": "Saltings Fathers Project", "referrer_phone": "+441632960331", "referrer_email": "femi@saltings.example.org",
        },
    )  # fmt: skip


def who_everyone_at_home() -> Case:
    """Everyone in the home in one table, a tick against the mother; the father, who lives elsewhere, below it."""
    doc = docx.Document()
    line(doc, ("Harlow Children's Centre Group – onward referral", "bold"))
    line(doc, ("Who lives in the home? Please list everybody, and tick the adult you are referring.", "bold"))
    grid(doc, [
        ["Name", "Date of birth", "Relationship to baby", "Adult being referred"],
        ["Max Strudwick", "22/02/2026", "Baby", ""],
        ["Ivy Strudwick", "19/03/1966", "Grandmother", ""],
        ["Petra Strudwick", "08/12/1997", "Mother", "✓"],
        ["Leon Farrant", "09/11/1993", "Mum's partner", ""],
        ["Noah Strudwick", "30/07/2021", "Brother", ""],
    ], head=True, shaded=(0,))  # fmt: skip
    line(doc, ("Family address and contact", "bold"))
    grid(doc, [
        ["Address", "117 Wharley Hook, Harlow"],
        ["Postcode", "CM18 7DY"],
        ["Mother's mobile", "07700 900341"],
        ["Safe to leave a message?", "Yes"],
        ["Language spoken at home", "English"],
        ["Baby's NHS number", s(4, "-")],
    ], bold=(0,), shaded=(0,))  # fmt: skip
    line(doc, ("Parent not living in the home", "bold"))
    grid(doc, [
        ["Name", "Curtis Bellamy", "Relationship", "Father"],
        ["Date of birth", "17/04/1996", "Phone", "07700 900342"],
        ["Parental responsibility", "Yes", "", ""],
    ], bold=(0, 2))  # fmt: skip
    line(doc, ("Agencies", "bold"))
    grid(doc, [
        ["Agency", "Name", "Contact"],
        ["GP surgery", "Church Langley Medical Practice", ""],
        ["Health visitor", "Rosalie Nkemelu", "01632 960342"],
        ["Social worker", "Keir Aldous", "01632 960343"],
    ], head=True)  # fmt: skip
    line(doc, ("What is the worry?", "bold"))
    line(
        doc,
        "Petra finds Max's crying unbearable and puts her headphones in. Ivy tends to step in and then Petra feels that she is being shown up. Max has begun to turn to his grandmother and away from Petra.",
    )
    line(doc, ("What might Max say?", "bold"))
    line(doc, "'When I shout Nanny comes. I don't know what Mummy's face will do.'")
    line(doc, ("What would Petra like to be different?", "bold"))
    line(doc, "She wants to be the one who can settle him.")
    line(
        doc,
        "Current plan (delete as applicable): ",
        ("Early Help", "strike"),
        " / Child in Need / ",
        ("Child Protection", "strike"),
        " / ",
        ("None", "strike"),
    )
    line(doc, "Consent to refer obtained from Petra: Yes")
    line(doc, "Referred by: Stacey Womack, Outreach Worker, Harlow Children's Centre Group")
    line(doc, "Telephone: 01632 960341")
    line(doc, "Date of referral: 3.11.26")
    return Case(
        "onward referral Strudwick.docx", saved(doc),
        {
            "infant_name": "Max Strudwick", "infant_dob": "2026-02-22", "infant_nhs_number": N[4],
            "parent_name": "Petra Strudwick", "parent_dob": "1997-12-08", "parent_relationship": "Mother", "parent_address": "117 Wharley Hook, Harlow", "parent_postcode": "CM18 7DY",
            "parent_phone": "+447700900341", "safe_to_leave_message": "yes", "parent_language": "English",
            "other_parent_name": "Curtis Bellamy", "other_parent_dob": "1996-04-17", "other_parent_relationship": "Father", "other_parent_phone": "+447700900342", "other_parent_responsibility": "yes",
            "household": ["Ivy Strudwick, 19/03/1966, Grandmother", "Leon Farrant, 09/11/1993, Mum's partner", "Noah Strudwick, 30/07/2021, Brother"],
            "gp_practice": "Church Langley Medical Practice", "health_visitor": "Rosalie Nkemelu, 01632 960342", "social_worker": "Keir Aldous, 01632 960343",
            "reason_for_referral": "Petra finds Max's crying unbearable and puts her headphones in. Ivy tends to step in and then Petra feels that she is being shown up. Max has begun to turn to his grandmother and away from Petra.",
            "voice_of_infant": "'When I shout Nanny comes. I don't know what Mummy's face will do.'", "hopes_and_concerns": "She wants to be the one who can settle him.",
            "safeguarding_status": "child_in_need", "consent_to_referral": "yes", "referrer_name": "Stacey Womack", "referrer_role": "Outreach Worker", "referrer_organisation": "Harlow Children's Centre Group",
            "referrer_phone": "+441632960341", "referral_date": "2026-11-03",
        },
    )  # fmt: skip


def who_main_carer() -> Case:
    """A fostering agency's form: the main carer, who is referred, and the other carer; the birth mother in prose."""
    doc = docx.Document()
    line(doc, ("Saffron Oak Fostering – therapeutic support request", "bold"))
    grid(doc, [
        ["CHILD IN PLACEMENT"],
        ["Name", "Elodie Marchbanks", "Date of birth", "4th December 2025"],
        ["Sex", "Female", "NHS number", N[5]],
        ["Ethnicity", "White and Black Caribbean", "Born at", "33+2 weeks"],
    ], bold=(0, 2), shaded=(0, 2))  # fmt: skip
    line(doc, "")
    grid(doc, [
        ["MAIN CARER (the person you are asking support for)"],
        ["Name", "Gwendoline Tarrant", "Date of birth", "21st May 1971"],
        ["Relationship to child", "Foster carer", "Mobile", "07700 900351"],
        ["Email", "gwen.tarrant@example.org", "Parental responsibility?", "No"],
        ["Address", "The Old Forge, Church Lane, Great Bardfield, Braintree CM7 4RY"],
    ], bold=(0, 2), shaded=(0, 2))  # fmt: skip
    line(doc, "")
    grid(doc, [
        ["OTHER CARER IN THE HOME"],
        ["Name", "Alistair Tarrant", "Date of birth", "2nd January 1969"],
        ["Relationship to child", "Foster carer", "Mobile", "07700 900352"],
    ], bold=(0, 2), shaded=(0, 2))  # fmt: skip
    line(doc, "")
    grid(doc, [
        ["PROFESSIONAL NETWORK"],
        ["Child's social worker", "Hollis Achebe, Essex County Council, 01632 960352"],
        ["Health visitor", "Juno Stallard, 01632 960353"],
        ["Registered GP", "Dr P Whitlam, Freshwell Health Centre"],
        ["Legal status", "Looked after child (section 20)"],
        ["Details of legal status / safeguarding", "Elodie was placed with Gwendoline from the neonatal unit at seven weeks. Her birth mother Candice sees her twice a week at the contact centre."],
        ["Reason for request", "Gwendoline has fostered for eleven years but says this baby will not let her in. Elodie arches away when she is held and feeds only when she is facing outwards. "
         "Gwendoline dreads the move to come and is holding back."],
        ["Main carer's own words", "I am frightened of loving her and I think she knows."],
        ["Other carer's own words", "Gwen was never like this with the others. I do the night feeds so she can rest."],
        ["What would you like from the service?", "Help for Gwendoline to read Elodie's signals and stay close while plans are uncertain."],
        ["Has the main carer agreed to the request?", "Yes, 12/11/2026"],
    ], bold=(0,), shaded=(0,))  # fmt: skip
    line(doc, "")
    grid(doc, [
        ["REQUEST MADE BY"],
        ["Name", "Marguerite Olley", "Role", "Supervising Social Worker"],
        ["Agency", "Saffron Oak Fostering", "Tel", "01632 960351"],
        ["Email", "m.olley@saffronoak.example.com", "Date", "13th November 2026"],
        ["Office address", "Unit 4, Dunmow Business Park, Great Dunmow CM6 1XN"],
    ], bold=(0, 2), shaded=(0, 2))  # fmt: skip
    return Case(
        "SOF therapeutic support EM.docx", saved(doc),
        {
            "infant_name": "Elodie Marchbanks", "infant_dob": "2025-12-04", "infant_sex": "female", "infant_nhs_number": N[5], "infant_ethnicity": "White and Black Caribbean", "gestation_at_birth": "33+2",
            "parent_name": "Gwendoline Tarrant", "parent_dob": "1971-05-21", "parent_relationship": "Foster carer", "parent_phone": "+447700900351", "parent_email": "gwen.tarrant@example.org",
            "parent_responsibility": "no", "parent_address": "The Old Forge, Church Lane, Great Bardfield, Braintree CM7 4RY", "parent_postcode": "CM7 4RY",
            "other_parent_name": "Alistair Tarrant", "other_parent_dob": "1969-01-02", "other_parent_relationship": "Foster carer", "other_parent_phone": "+447700900352",
            "social_worker": "Hollis Achebe, Essex County Council, 01632 960352", "health_visitor": "Juno Stallard, 01632 960353", "gp_name": "Dr P Whitlam", "gp_practice": "Freshwell Health Centre",
            "safeguarding_status": "looked_after", "safeguarding_details": "Elodie was placed with Gwendoline from the neonatal unit at seven weeks. Her birth mother Candice sees her twice a week at the contact centre.",
            "reason_for_referral": "Gwendoline has fostered for eleven years but says this baby will not let her in. Elodie arches away when she is held and feeds only when she is facing outwards. Gwendoline dreads the move to come and is holding back.",
            "voice_of_parent": "I am frightened of loving her and I think she knows.", "voice_of_other_parent": "Gwen was never like this with the others. I do the night feeds so she can rest.",
            "hopes_and_concerns": "Help for Gwendoline to read Elodie's signals and stay close while plans are uncertain.", "consent_to_referral": "yes", "consent_date": "2026-11-12",
            "referrer_name": "Marguerite Olley", "referrer_role": "Supervising Social Worker", "referrer_organisation": "Saffron Oak Fostering", "referrer_phone": "+441632960351",
            "referrer_email": "m.olley@saffronoak.example.com", "referrer_address": "Unit 4, Dunmow Business Park, Great Dunmow CM6 1XN", "referral_date": "2026-11-13",
        },
    )  # fmt: skip


def who_two_mothers() -> Case:
    """A charity's form, the mother who gave birth first, the co-mother after her; a tick says the latter is referred."""
    doc = docx.Document()
    line(doc, ("Rainbow Cradle", "bold"), " – referral to another service")
    line(doc, "Completed by Ottoline Reeve (Family Support Coordinator) on 20/11/2026")
    line(doc, "Rainbow Cradle, 8 Head Street, Colchester CO1 1NY   Tel 01632 960361   ottoline@rainbowcradle.example.org")
    line(doc, ("Who is being referred?", "bold"))
    line(doc, "☐ Mother who gave birth    ☒ Co-mother    ☐ Father    ☐ Someone else")
    line(doc, ("About the baby", "bold"))
    line(doc, "Name: ", ("Tobermory Vance-Ludlow", "underline"))
    line(doc, "Born: ", ("6/8/26", "underline"), "   Sex: ", ("Boy", "underline"))
    line(doc, ("About the mother who gave birth", "bold"))
    line(doc, "Name: ", ("Rhiannon Vance", "underline"))
    line(doc, "Born: ", ("1/4/91", "underline"), "   Mobile: ", ("07700 900361", "underline"))
    line(doc, "Parental responsibility: ", ("Yes", "underline"))
    line(doc, "Relationship to baby: ", ("Birth mother", "underline"))
    line(doc, ("About the co-mother", "bold"))
    line(doc, "Name: ", ("Saskia Ludlow", "underline"))
    line(doc, "Born: ", ("23/9/89", "underline"), "   Mobile: ", ("07700 900362", "underline"))
    line(doc, "Parental responsibility: ", ("Yes", "underline"))
    line(doc, "Relationship to baby: ", ("Co-mother", "underline"))
    line(doc, "Email: ", ("saskia.ludlow@example.com", "underline"))
    line(doc, "Ethnicity: ", ("White Other (Dutch)", "underline"), "   Interpreter needed: ", ("No", "underline"))
    line(doc, ("Where they live", "bold"))
    line(doc, "Address: ", ("46 Maldon Road, Colchester", "underline"), "   Postcode: ", ("CO3 3BJ", "underline"))
    line(doc, ("About the difficulty", "bold"))
    line(
        doc,
        "Saskia says that people ask her who the real mum is and that she has started to ask it herself. Tobermory is breastfed and she feels there is no place for her with him. She has stopped holding him in public.",
    )
    line(doc, ("In the words of the person being referred", "bold"))
    line(doc, "I carry his bag, not him.")
    line(doc, ("What the other mother thinks", "bold"))
    line(doc, "Rhiannon misses being a team and worries Saskia will leave.")
    line(doc, ("Other people helping", "bold"))
    line(doc, "GP practice: ", ("Winstree Medical Practice", "underline"))
    line(doc, "Health visitor: ", ("Abena Coker", "underline"))
    line(doc, "Emergency contact: ", ("Marijke Ludlow (Saskia's mother), 07700 900363", "underline"))
    line(doc, ("Agreement", "bold"))
    line(doc, "The person being referred knows about this form and agrees to it    ☒ Yes  ☐ No")
    line(doc, "She agrees to us sharing information with your team    ☒ Yes  ☐ No")
    return Case(
        "rainbow cradle onward.docx", saved(doc),
        {
            "referrer_name": "Ottoline Reeve", "referrer_role": "Family Support Coordinator", "referral_date": "2026-11-20", "referrer_organisation": "Rainbow Cradle",
            "referrer_address": "8 Head Street, Colchester CO1 1NY", "referrer_phone": "+441632960361", "referrer_email": "ottoline@rainbowcradle.example.org",
            "infant_name": "Tobermory Vance-Ludlow", "infant_dob": "2026-08-06", "infant_sex": "male",
            "parent_name": "Saskia Ludlow", "parent_dob": "1989-09-23", "parent_relationship": "Co-mother", "parent_phone": "+447700900362", "parent_responsibility": "yes", "parent_email": "saskia.ludlow@example.com",
            "parent_ethnicity": "White Other (Dutch)", "interpreter_needed": "no", "parent_address": "46 Maldon Road, Colchester", "parent_postcode": "CO3 3BJ",
            "other_parent_name": "Rhiannon Vance", "other_parent_dob": "1991-04-01", "other_parent_phone": "+447700900361", "other_parent_responsibility": "yes", "other_parent_relationship": "Birth mother",
            "gp_practice": "Winstree Medical Practice", "health_visitor": "Abena Coker",
            "reason_for_referral": "Saskia says that people ask her who the real mum is and that she has started to ask it herself. Tobermory is breastfed and she feels there is no place for her with him. She has stopped holding him in public.",
            "voice_of_parent": "I carry his bag, not him.", "voice_of_other_parent": "Rhiannon misses being a team and worries Saskia will leave.", "consent_to_referral": "yes", "consent_to_share": "yes",
        },
    )  # fmt: skip


def who_patient_and_kin() -> Case:
    """A perinatal team's form about its patient, the mother; her own mother is the next of kin, the father further down."""
    doc = docx.Document()
    line(doc, ("Mid & South Perinatal Community Team", "bold"))
    line(doc, ("Referral to Parent-Infant Mental Health Service", "bold"))
    grid(doc, [
        ["PATIENT"],
        ["Surname", "Okonjo-Reid", "Forename", "Delphine"],
        ["DOB", "14-Jul-1993", "NHS No", s(6)],
        ["Relationship to baby", "Mum", "Ethnic group", "Black British African"],
        ["Home address", "12 Thorney Bay Road, Canvey Island", "Postcode", "SS8 0DB"],
        ["Mobile", "07700 900371", "Voicemail OK?", "Yes"],
        ["Next of kin", "Comfort Okonjo", "Relationship to patient", "Mother"],
        ["Next of kin phone", "07700 900372", "", ""],
        ["BABY"],
        ["Name", "Isidore Reid", "DOB", "29-Jun-2026"],
        ["Gender", "Male", "NHS No", s(7)],
        ["BABY'S FATHER"],
        ["Name", "Marlon Reid", "DOB", "03-Mar-1990"],
        ["Lives with patient?", "Yes", "Phone", "07700 900373"],
        ["TEAM AROUND THE FAMILY"],
        ["GP", "Dr S. Kandiah", "Surgery", "Oaklands Surgery, Canvey"],
        ["Health visitor", "Trudy Bascombe", "", ""],
    ], bold=(0, 2), shaded=(0, 2))  # fmt: skip
    line(doc, ("Current mental health and treatment", "bold"))
    line(doc, "Postnatal depression, on sertraline 100 mg since August, improving. No thoughts of self-harm at last review.")
    line(doc, ("Reason for referral to PIMHS", "bold"))
    line(
        doc,
        "Delphine's mood is lifting but she still describes Isidore as 'his father's baby'. She avoids his gaze while feeding. Her own mother left her with an aunt in Lagos until she was nine and Delphine connects the two.",
    )
    line(doc, ("Observations of baby", "bold"))
    line(doc, "Isidore is watchful. He brightens at his father's voice and goes still when lifted by Delphine.")
    line(doc, ("Patient's goals", "bold"))
    line(doc, "To feel that he knows her.")
    line(doc, "Patient consents to referral: YES     Date: 10-Nov-2026")
    line(
        doc,
        "Referrer: Niamh Fallon     Designation: Community Psychiatric Nurse     Contact: 01632 960371 / niamh.fallon@perinatal.example.net",
    )
    return Case(
        "PIMHS ref D O-R.docx", saved(doc),
        {
            "parent_name": "Delphine Okonjo-Reid", "parent_dob": "1993-07-14", "parent_nhs_number": N[6], "parent_relationship": "Mum", "parent_ethnicity": "Black British African",
            "parent_address": "12 Thorney Bay Road, Canvey Island", "parent_postcode": "SS8 0DB", "parent_phone": "+447700900371", "safe_to_leave_message": "yes",
            "infant_name": "Isidore Reid", "infant_dob": "2026-06-29", "infant_sex": "male", "infant_nhs_number": N[7],
            "other_parent_name": "Marlon Reid", "other_parent_dob": "1990-03-03", "other_parent_relationship": "Father", "other_parent_phone": "+447700900373",
            "gp_name": "Dr S. Kandiah", "gp_practice": "Oaklands Surgery, Canvey", "health_visitor": "Trudy Bascombe",
            "mental_health": "Postnatal depression, on sertraline 100 mg since August, improving. No thoughts of self-harm at last review.",
            "reason_for_referral": "Delphine's mood is lifting but she still describes Isidore as 'his father's baby'. She avoids his gaze while feeding. Her own mother left her with an aunt in Lagos until she was nine and Delphine connects the two.",
            "voice_of_infant": "Isidore is watchful. He brightens at his father's voice and goes still when lifted by Delphine.", "hopes_and_concerns": "To feel that he knows her.",
            "consent_to_referral": "yes", "consent_date": "2026-11-10", "referrer_name": "Niamh Fallon", "referrer_role": "Community Psychiatric Nurse", "referrer_phone": "+441632960371",
            "referrer_email": "niamh.fallon@perinatal.example.net", "referrer_organisation": "Mid & South Perinatal Community Team",
        },
    )  # fmt: skip


def who_guardian_letter() -> Case:
    """A letter in sentences: the grandmother has the baby and is referred, the baby's mother is named besides."""
    doc = docx.Document()
    line(doc, "Kinship Matters Essex\n5 Baddow Road\nChelmsford\nCM2 0DD")
    line(doc, "18 November 2026")
    line(doc, "Dear Together with Baby team,")
    line(doc, ("Re: Lorna Yelland, born 2 October 1968, 23 Rayleigh Avenue, Rayleigh SS6 8NB", "bold"))
    line(doc, ("and her granddaughter Clementine Yelland, born 15 March 2026", "bold"))
    line(doc, "I am writing to refer Lorna, the maternal grandmother of Clementine, who has had full-time care of her since she was five weeks old. Lorna holds parental responsibility under a special guardianship order. "
         "She can be reached on 07700 900381 and is happy for messages to be left.")  # fmt: skip
    line(
        doc,
        "Clementine's mother, Tamsin Yelland (born 9 June 2003), lives in a residential unit in Norwich and sees her monthly. She is not being referred.",
    )
    line(doc, "Lorna tells me that each time she lifts the baby she sees Tamsin at that age, and that the grief of it makes her put Clementine down again. "
         "The baby has grown quiet in the last few weeks and her health visitor, Perpetua Ginn, has noticed that she rarely looks for her grandmother.")  # fmt: skip
    line(
        doc,
        "Their family GP is Dr Rowland Amos at Audley Mills Surgery. There is a child in need plan in place. Lorna has given her consent to this referral.",
    )
    line(doc, "Yours sincerely,")
    line(doc, "Bronwen Pugh\nKinship Support Worker\nTelephone: 01632 960381\nbronwen@kinshipmatters.example.org")
    return Case(
        "Letter re Mrs Yelland.docx", saved(doc),
        {
            "referrer_organisation": "Kinship Matters Essex", "referrer_address": "5 Baddow Road, Chelmsford, CM2 0DD", "referral_date": "2026-11-18",
            "referrer_name": "Bronwen Pugh", "referrer_role": "Kinship Support Worker", "referrer_phone": "+441632960381", "referrer_email": "bronwen@kinshipmatters.example.org",
            "infant_name": "Clementine Yelland", "infant_dob": "2026-03-15", "parent_name": "Lorna Yelland", "parent_dob": "1968-10-02", "parent_relationship": "maternal grandmother",
            "parent_address": "23 Rayleigh Avenue, Rayleigh SS6 8NB", "parent_postcode": "SS6 8NB", "parent_phone": "+447700900381", "safe_to_leave_message": "yes", "parent_responsibility": "yes",
            "other_parent_name": "Tamsin Yelland", "other_parent_dob": "2003-06-09", "other_parent_relationship": "mother",
            "health_visitor": "Perpetua Ginn", "gp_name": "Dr Rowland Amos", "gp_practice": "Audley Mills Surgery", "safeguarding_status": "child_in_need", "consent_to_referral": "yes",
            "reason_for_referral": "Lorna tells me that each time she lifts the baby she sees Tamsin at that age, and that the grief of it makes her put Clementine down again. "
            "The baby has grown quiet in the last few weeks and her health visitor, Perpetua Ginn, has noticed that she rarely looks for her grandmother.",
        },
    )  # fmt: skip


# ---------------------------------------------------------------- PDF


def who_maternity_print() -> Case:
    """A maternity system's summary with blocks for the mother, her next of kin and the baby's father; an unborn baby."""

    def draw(p: Sheet) -> None:
        p.paint(0, 0, 596, 34, (0.78, 0.88, 0.9))
        p.bold(40, 22, "Maternity Record - Referral to Parent-Infant Mental Health", 13)
        p.say(40, 50, "Generated 24-Nov-2026 09:15 by CADWALLADER, Enid (Midwife)", 8)
        blocks = (
            ("Mother", (("Name", "Zofia Lisowska"), ("Date of birth", "06-Feb-1994"), ("NHS number", s(8)), ("Address", "Flat 12, Palmerston Court, Grays, RM17 6PL"), ("Mobile", "07700 900411"),
                        ("Email", "z.lisowska@example.net"), ("Ethnicity", "White Polish"), ("Main language", "Polish"), ("Interpreter required", "Yes"))),
            ("Current pregnancy", (("EDD", "02-Mar-2027"), ("Gestation today", "26+0"), ("Named midwife", "Enid Cadwallader, Thurrock Community Midwives"))),
            ("Next of kin", (("Name", "Halina Lisowska"), ("Relationship", "Sister"), ("Mobile", "07700 900412"))),
            ("Father of baby", (("Name", "Tomasz Wrona"), ("Date of birth", "19-Aug-1991"), ("Mobile", "07700 900413"), ("Living with mother", "No"))),
            ("GP", (("Name", "Dr H Bassi"), ("Practice", "Stifford Clays Health Centre"))),
            ("Safeguarding", (("Level", "Early Help"), ("Domestic abuse disclosed", "No"))),
        )  # fmt: skip
        y = 72.0
        for title, rows in blocks:
            p.canvas.setFillColorRGB(0, 0.3, 0.4)
            p.bold(40, y, title, 11)
            p.canvas.setFillColorRGB(0, 0, 0)
            p.rule(40, y + 3, 555, y + 3)
            y += 17
            for label, text in rows:
                p.say(52, y, label, 9, "Helvetica-Bold")
                p.say(190, y, text, 9)
                y += 13.5
            y += 7
        for label, text in (
            (
                "Reason for referral",
                "Zofia lost a baby at 30 weeks in 2024 and says she will not look at the scan screen this time. She has told me that she does not talk to the baby in case it hears her hoping.",
            ),
            (
                "Mother's wishes",
                "Zofia would like to feel allowed to get ready, and fears that speaking about it will bring bad luck.",
            ),
        ):
            p.say(40, y, label, 9, "Helvetica-Bold")
            y = p.wrap(52, y + 13, text, 500, 9) + 7
        p.say(40, y, "Date of referral", 9, "Helvetica-Bold")
        p.say(190, y, "24-Nov-2026", 9)
        y += 20
        p.say(40, y, "Consent to referral", 9, "Helvetica-Bold")
        p.say(190, y, "Yes, given 24-Nov-2026", 9)
        y += 20
        p.say(40, y, "Referred by", 9, "Helvetica-Bold")
        p.say(190, y, "Enid Cadwallader, Community Midwife, Thurrock Community Midwives, tel 01632 960411", 9)

    return Case(
        "maternity_summary_241126.pdf", sheet(draw),
        {
            "parent_name": "Zofia Lisowska", "parent_dob": "1994-02-06", "parent_nhs_number": N[8], "parent_relationship": "Mother", "parent_address": "Flat 12, Palmerston Court, Grays, RM17 6PL", "parent_postcode": "RM17 6PL",
            "parent_phone": "+447700900411", "parent_email": "z.lisowska@example.net", "parent_ethnicity": "White Polish", "parent_language": "Polish", "interpreter_needed": "yes",
            "infant_due_date": "2027-03-02", "gestation_now": "26+0", "midwife": "Enid Cadwallader, Thurrock Community Midwives",
            "other_parent_name": "Tomasz Wrona", "other_parent_dob": "1991-08-19", "other_parent_phone": "+447700900413", "other_parent_relationship": "Father",
            "referral_date": "2026-11-24", "gp_name": "Dr H Bassi", "gp_practice": "Stifford Clays Health Centre", "safeguarding_status": "early_help", "domestic_abuse": "no",
            "reason_for_referral": "Zofia lost a baby at 30 weeks in 2024 and says she will not look at the scan screen this time. She has told me that she does not talk to the baby in case it hears her hoping.",
            "hopes_and_concerns": "Zofia would like to feel allowed to get ready, and fears that speaking about it will bring bad luck.", "consent_to_referral": "yes", "consent_date": "2026-11-24",
            "referrer_name": "Enid Cadwallader", "referrer_role": "Community Midwife", "referrer_organisation": "Thurrock Community Midwives", "referrer_phone": "+441632960411",
        },
    )  # fmt: skip


def who_two_adopters() -> Case:
    """An adoption agency's boxes, the adopters side by side; a filled button says the second, the adoptive mother, is to be seen."""

    def draw(p: Sheet) -> None:
        p.bold(45, 40, "Lantern Adoption - Post-Placement Support: External Referral", 13)
        p.say(45, 55, "To: Together with Baby PIMHS", 9)
        y = p.bar(78, "Child", 0.85, 45, 550)
        y = p.cells(
            y - 14, ["Child's name", "Rafferty Ingleby", "Date of birth", "17/10/2025"], ["NHS number", s(9), "Sex", "Male"]
        )
        y = p.bar(y + 18, "Adoptive parents", 0.85, 45, 550)
        p.bold(48, y, "Adopter 1", 10)
        p.bold(300, y, "Adopter 2", 10)
        y += 6
        for rows in (
            ["Name", "Conrad Ingleby", "Name", "Marisa Ingleby"], ["Date of birth", "08/01/1984", "Date of birth", "25/06/1985"], ["Relationship to child", "Adoptive father", "Relationship to child", "Adoptive mother"],
            ["Telephone", "07700 900421", "Telephone", "07700 900422"], ["Email", "conrad.ingleby@example.com", "Email", "marisa.ingleby@example.com"],
        ):  # fmt: skip
            y = p.cells(y, rows)
        y = p.cells(y, ["Family's address", "3 Quay Hill, Leigh-on-Sea", "Postcode", "SS9 2ET"])
        y += 16
        p.bold(45, y, "Which parent is this referral for?", 9.5)
        x = p.circle(220, y, False, "Adopter 1", 9.5)
        x = p.circle(x, y, True, "Adopter 2", 9.5)
        y += 16
        p.bold(45, y, "Has this parent agreed to the referral?", 9.5)
        x = p.circle(240, y, True, "Yes", 9.5)
        p.circle(x, y, False, "No", 9.5)
        y = p.bar(y + 24, "Professionals", 0.85, 45, 550)
        y = p.cells(
            y - 14,
            ["GP practice", "Pall Mall Surgery", "Health visitor", "Ngozi Tarleton"],
            ["Child's social worker", "Imran Sheldrake", "Midwife", "N/A"],
        )
        y = p.bar(y + 18, "Reason for referral", 0.85, 45, 550)
        y = p.wrap(
            48,
            y - 2,
            "Rafferty came to the family at eight months from a foster home that he loved. Marisa says that he cries for somebody who is not her and that she has begun to leave his comforting to Conrad. She feels ashamed, having waited six years for him.",
            495,
            9.5,
        )
        y = p.bar(y + 12, "What the parent says", 0.85, 45, 550)
        y = p.wrap(48, y - 2, "Marisa says she feels like a babysitter whose shift never ends.", 495, 9.5)
        y = p.bar(y + 12, "What the other parent says", 0.85, 45, 550)
        y = p.wrap(48, y - 2, "Conrad says she is better at it than she thinks and that he is worn out.", 495, 9.5)
        y = p.bar(y + 12, "Referrer", 0.85, 45, 550)
        p.cells(
            y - 14,
            ["Name", "Thea Bullivant", "Position", "Adoption Support Worker"],
            ["Agency", "Lantern Adoption", "Telephone", "01632 960421"],
            ["Email", "thea.b@lantern.example.org", "Date of referral", "06/11/2026"],
        )

    return Case(
        "Lantern external referral RI.pdf", sheet(draw),
        {
            "infant_name": "Rafferty Ingleby", "infant_dob": "2025-10-17", "infant_nhs_number": N[9], "infant_sex": "male",
            "parent_name": "Marisa Ingleby", "parent_dob": "1985-06-25", "parent_relationship": "Adoptive mother", "parent_phone": "+447700900422", "parent_email": "marisa.ingleby@example.com",
            "parent_address": "3 Quay Hill, Leigh-on-Sea", "parent_postcode": "SS9 2ET",
            "other_parent_name": "Conrad Ingleby", "other_parent_dob": "1984-01-08", "other_parent_relationship": "Adoptive father", "other_parent_phone": "+447700900421",
            "consent_to_referral": "yes", "gp_practice": "Pall Mall Surgery", "health_visitor": "Ngozi Tarleton", "social_worker": "Imran Sheldrake",
            "reason_for_referral": "Rafferty came to the family at eight months from a foster home that he loved. Marisa says that he cries for somebody who is not her and that she has begun to leave his comforting to Conrad. She feels ashamed, having waited six years for him.",
            "voice_of_parent": "Marisa says she feels like a babysitter whose shift never ends.", "voice_of_other_parent": "Conrad says she is better at it than she thinks and that he is worn out.",
            "referrer_name": "Thea Bullivant", "referrer_role": "Adoption Support Worker", "referrer_organisation": "Lantern Adoption", "referrer_phone": "+441632960421",
            "referrer_email": "thea.b@lantern.example.org", "referral_date": "2026-11-06",
        },
        blanks=("midwife",),
    )  # fmt: skip


def who_ruled_rows() -> Case:
    """A council's ruled tables: people in rows with their roles, agencies in rows; the mother is referred, the father has moved out."""
    story = [
        words("Request for Specialist Service: Under Twos", 14, True), gap(),
        ruled([["Child's name", "Henrietta Mossman", "DOB", "07/06/2026"], ["Child's NHS no.", N[10], "Gender", "Female"]], (95, 180, 60, 170), (0, 2)), gap(),
        titled("Parents and carers"),
        ruled([
            ["Name", "Relationship to child", "DOB", "PR?", "Address", "Phone"],
            ["Kayleigh Mossman", "Mother", "12/09/2001", "Yes", "8 Mersea Fleet Way, Braintree CM7 1GB", "07700 900431"],
            ["Dylan Prout", "Father", "30/11/1999", "Yes", "Sofa-surfing, no fixed address", "07700 900432"],
        ], (95, 75, 60, 35, 150, 90), (), True), gap(),
        titled("Brothers, sisters and others living with the child"),
        ruled([["Name", "DOB", "Relationship to child"], ["Alfie Mossman", "21/12/2022", "Brother"], ["Denise Mossman", "04/05/1975", "Grandmother"]], (190, 125, 190), (), True), gap(),
        titled("Agencies already working with the family"),
        ruled([["Role", "Name", "Organisation", "Phone"], ["GP", "Dr Mireille Sands", "Mount Chambers Surgery", "01632 960433"], ["Health visitor", "Odette Farr", "Braintree 0-19 Team", "01632 960434"],
               ["Social worker", "Winston Ashdown", "Family Support and Protection, Braintree", "01632 960435"]], (100, 120, 185, 100), (), True), gap(),
        titled("About this request"),
        ruled([
            ["Parent the service is requested for", "Kayleigh Mossman"],
            ["Level of need", "Child Protection Plan"],
            ["Details of plan", "Category of emotional abuse since 14 September 2026, after arguments between the parents in front of the children. Dylan has moved out and the arguments have stopped."],
            ["Why is the service requested?", "Kayleigh says that Henrietta's cry is Dylan's voice. She answers it late and roughly, and then weeps. She asks at every core group for somebody who will help her with the baby and not with a checklist."],
            ["Parent's views", "I want to hear her and not him."],
            ["Child's lived experience", "Henrietta startles at raised voices and clings to her brother's sleeve."],
            ["Other parent's views", "Dylan agrees that the baby has heard too much."],
            ["Has the parent consented?", "Yes"],
        ], (150, 355), (0,)), gap(),
        titled("Requested by"),
        ruled([["Name", "Winston Ashdown", "Job title", "Social Worker"], ["Team", "Family Support and Protection, Braintree", "Phone", "01632 960435"], ["Email", "winston.ashdown@council.example.org", "Date of request", "19/11/2026"]], (60, 195, 80, 170), (0, 2)),
    ]  # fmt: skip
    return Case(
        "RSS under twos 19112026.pdf", flowed(story, "OFFICIAL - SENSITIVE", "RSS v4"),
        {
            "infant_name": "Henrietta Mossman", "infant_dob": "2026-06-07", "infant_nhs_number": N[10], "infant_sex": "female",
            "parent_name": "Kayleigh Mossman", "parent_relationship": "Mother", "parent_dob": "2001-09-12", "parent_responsibility": "yes", "parent_address": "8 Mersea Fleet Way, Braintree CM7 1GB", "parent_postcode": "CM7 1GB", "parent_phone": "+447700900431",
            "other_parent_name": "Dylan Prout", "other_parent_relationship": "Father", "other_parent_dob": "1999-11-30", "other_parent_responsibility": "yes", "other_parent_phone": "+447700900432",
            "household": ["Alfie Mossman, 21/12/2022, Brother", "Denise Mossman, 04/05/1975, Grandmother"],
            "gp_name": "Dr Mireille Sands", "gp_practice": "Mount Chambers Surgery", "health_visitor": "Odette Farr, Braintree 0-19 Team, 01632 960434",
            "social_worker": "Winston Ashdown, Family Support and Protection, Braintree, 01632 960435", "safeguarding_status": "child_protection",
            "safeguarding_details": "Category of emotional abuse since 14 September 2026, after arguments between the parents in front of the children. Dylan has moved out and the arguments have stopped.",
            "reason_for_referral": "Kayleigh says that Henrietta's cry is Dylan's voice. She answers it late and roughly, and then weeps. She asks at every core group for somebody who will help her with the baby and not with a checklist.",
            "voice_of_parent": "I want to hear her and not him.", "voice_of_infant": "Henrietta startles at raised voices and clings to her brother's sleeve.", "voice_of_other_parent": "Dylan agrees that the baby has heard too much.",
            "consent_to_referral": "yes", "referrer_name": "Winston Ashdown", "referrer_role": "Social Worker", "referrer_organisation": "Family Support and Protection, Braintree",
            "referrer_phone": "+441632960435", "referrer_email": "winston.ashdown@council.example.org", "referral_date": "2026-11-19",
        },
    )  # fmt: skip


def who_web_submission() -> Case:
    """A web form's print: the mother is asked for first, as the other parent; the father is the caregiver referred, his mother his next of kin."""

    def draw(p: Sheet) -> None:
        p.bold(40, 36, "New submission: Parent-infant referral", 14)
        p.say(40, 52, "Submitted 14/11/2026 21:08", 8)
        y = 76.0
        for question, answer in (
            ("1. Baby's name", "Kit Sorrell-Hayes"), ("2. Baby's date of birth", "02/04/2026"),
            ("3. Does the baby live with both parents?", "No, with his father"),
            ("4. Name of the parent the baby does not live with", "Morgana Hayes"), ("5. Her or his relationship to the baby", "Mother"), ("6. Does she or he have parental responsibility?", "Yes"),
            ("7. Caregiver you are referring", "Gethin Sorrell"), ("8. Caregiver's relationship to the baby", "Father"), ("9. Caregiver's date of birth", "11/12/1995"),
            ("10. Caregiver's address", "27 Springfield Park Road, Chelmsford, CM2 6EN"), ("11. Caregiver's phone", "07700 900441"), ("12. Caregiver's email", "gethin.sorrell@example.org"),
            ("13. Is the caregiver the main person looking after the baby?", "Yes"), ("14. Caregiver's next of kin", "Angharad Sorrell (mother), 07700 900442"), ("15. GP surgery", "Rivermead Gate Medical Centre"), ("16. Health visitor", "Bettina Clough"),
            ("17. Safeguarding level", "Early Help"), ("18. Why are you referring now?", "Morgana left for Cardiff when Kit was ten weeks old. Gethin has gone back to his parents' house and says he looks after Kit like a job. He is teaching him to sleep by not going in."),
            ("19. What does the caregiver say about the baby?", "He says Kit is angry with him for her going."), ("20. What do you think the baby would say?", "Where did everybody go? Will you look at me?"),
            ("21. What does the caregiver hope for?", "To stop being afraid of the evenings."), ("22. Has the caregiver agreed to this referral?", "Yes"),
            ("23. Your name", "Philippa Duxbury"), ("24. Your job", "Nursery Nurse"), ("25. Your organisation", "Chelmsford Little Steps"), ("26. Your phone", "01632 960441"), ("27. Your email", "philippa@littlesteps.example.com"),
        ):  # fmt: skip
            low = p.wrap(40, y, question, 210, 9, "Helvetica-Bold")
            y = max(low, p.wrap(265, y, answer, 290, 9)) + 5
            p.canvas.setStrokeColorRGB(0.85, 0.85, 0.85)
            p.rule(40, y - 13, 555, y - 13)

    return Case(
        "submission-20261114-2108.pdf", sheet(draw),
        {
            "infant_name": "Kit Sorrell-Hayes", "infant_dob": "2026-04-02", "other_parent_name": "Morgana Hayes", "other_parent_relationship": "Mother", "other_parent_responsibility": "yes",
            "parent_name": "Gethin Sorrell", "parent_relationship": "Father", "parent_dob": "1995-12-11", "parent_address": "27 Springfield Park Road, Chelmsford, CM2 6EN", "parent_postcode": "CM2 6EN",
            "parent_phone": "+447700900441", "parent_email": "gethin.sorrell@example.org", "parent_primary_caregiver": "yes", "gp_practice": "Rivermead Gate Medical Centre", "health_visitor": "Bettina Clough",
            "safeguarding_status": "early_help",
            "reason_for_referral": "Morgana left for Cardiff when Kit was ten weeks old. Gethin has gone back to his parents' house and says he looks after Kit like a job. He is teaching him to sleep by not going in.",
            "voice_of_parent": "He says Kit is angry with him for her going.", "voice_of_infant": "Where did everybody go? Will you look at me?", "hopes_and_concerns": "To stop being afraid of the evenings.",
            "consent_to_referral": "yes", "referrer_name": "Philippa Duxbury", "referrer_role": "Nursery Nurse", "referrer_organisation": "Chelmsford Little Steps", "referrer_phone": "+441632960441",
            "referrer_email": "philippa@littlesteps.example.com", "referral_date": "2026-11-14",
        },
    )  # fmt: skip


# ---------------------------------------------------------------- mails


def _mail(sender: str, subject: str, date: str, text: str = "", html: str = "") -> bytes:
    """A message to the service."""
    mail = EmailMessage()
    mail["From"] = sender
    mail["To"] = "epunft.pimhs.eput@nhs.net"
    mail["Subject"] = subject
    mail["Date"] = date
    if text:
        mail.set_content(text)
    if html and text:
        mail.add_alternative(html, subtype="html")
    elif html:
        mail.set_content(html, subtype="html")
    return mail.as_bytes()


def who_typed_lines() -> Case:
    """A health visitor's lines typed into a mail: baby, mum, dad, brother, and what she wants for mum."""
    text = f"""Hello team

Please accept this referral for mum and baby. Mum is happy for me to send it.

Baby: Bonnie Applegarth
DOB: 19/07/2026
NHS no: {s(11)}

Mum
Name: Jolene Applegarth
DOB: 23/03/1998
Address: 60 Hawkwell Chase, Hockley SS5 4NH
Tel: 07700 900451

Dad
Name: Brett Sizer
DOB: 05/05/1995
Tel: 07700 900452
Address: 14 Eastern Esplanade, Southend SS1 2ER (parents have separated)

Siblings at home: Jayden Applegarth, 02/10/2019, brother

GP: Dr Lal, Greensward Surgery

Reason for referral: Jolene has told me she resents Bonnie for the end of the relationship. She props her bottles and keeps her in the car seat for most of the day. She was tearful in telling me and asked if there is anybody who can help.

Mum's hopes: to stop feeling cross with her before she can crawl.

Consent to referral: Yes

Many thanks

Sunita Everard
Health Visitor
Rochford 0-19 Service
01632 960451
sunita.everard@hv.example.net
"""
    return Case(
        "mum and baby referral.eml", _mail("Sunita Everard <sunita.everard@hv.example.net>", "Referral mum and baby", "Mon, 23 Nov 2026 10:04:00 +0000", text),
        {
            "infant_name": "Bonnie Applegarth", "infant_dob": "2026-07-19", "infant_nhs_number": N[11], "parent_name": "Jolene Applegarth", "parent_dob": "1998-03-23", "parent_relationship": "Mother",
            "parent_address": "60 Hawkwell Chase, Hockley SS5 4NH", "parent_postcode": "SS5 4NH", "parent_phone": "+447700900451",
            "other_parent_name": "Brett Sizer", "other_parent_dob": "1995-05-05", "other_parent_phone": "+447700900452", "other_parent_relationship": "Father",
            "household": ["Jayden Applegarth, 02/10/2019, brother"], "gp_name": "Dr Lal", "gp_practice": "Greensward Surgery",
            "reason_for_referral": "Jolene has told me she resents Bonnie for the end of the relationship. She props her bottles and keeps her in the car seat for most of the day. She was tearful in telling me and asked if there is anybody who can help.",
            "hopes_and_concerns": "to stop feeling cross with her before she can crawl.", "consent_to_referral": "yes",
            "referrer_name": "Sunita Everard", "referrer_role": "Health Visitor", "referrer_organisation": "Rochford 0-19 Service", "referrer_phone": "+441632960451", "referrer_email": "sunita.everard@hv.example.net",
        },
    )  # fmt: skip


def who_nan_in_a_table() -> Case:
    """A mail with a table pasted in: mother, then grandmother, with a column that says for whom the referral is."""
    rows = (
        ("Name", "Relationship to baby", "DOB", "Phone", "Address", "Referral is for"),
        ("Chantelle Pinnock", "Mother", "16/02/2005", "07700 900461", "Staying with friends", "No"),
        ("Marcia Pinnock", "Grandmother", "28/06/1977", "07700 900462", "90 Ingatestone Road, Witham CM8 1QS", "Yes"),
    )
    table = "".join("<tr>" + "".join(f"<td>{cell}</td>" for cell in row) + "</tr>" for row in rows)
    reason = (
        "Marcia took Zion home from hospital when he was two days old. She says she did not plan to be a mother again at her age and that "
        "she minds him with one ear on the telephone in case Chantelle rings. Zion sleeps a great deal and seldom calls for her."
    )
    html = f"""<html><body><p>Good afternoon,</p>
<p>Please find a referral for a grandmother and the baby in her care.</p>
<p><b>Baby</b><br>Name: Zion Pinnock<br>Date of birth: 01/09/2026<br>Sex: Male</p>
<p><b>Mother and carer</b></p>
<table border="1" cellpadding="4">{table}</table>
<p><b>Reason for referral</b><br>{reason}</p>
<p><b>Safeguarding status</b>: Child in need</p>
<p><b>Health visitor</b>: Greta Lomax<br><b>GP practice</b>: Fern House Surgery</p>
<p><b>Has the carer consented to the referral?</b> Yes</p>
<p>Kind regards</p>
<p>Desmond Achterberg<br>Family Support Practitioner<br>Witham Family Solutions<br>Tel: 01632 960461<br>desmond.achterberg@fs.example.org</p>
</body></html>"""
    return Case(
        "referral ZP.eml", _mail("Desmond Achterberg <desmond.achterberg@fs.example.org>", "Referral ZP", "Tue, 24 Nov 2026 15:31:00 +0000", html=html),
        {
            "infant_name": "Zion Pinnock", "infant_dob": "2026-09-01", "infant_sex": "male", "parent_name": "Marcia Pinnock", "parent_relationship": "Grandmother", "parent_dob": "1977-06-28",
            "parent_phone": "+447700900462", "parent_address": "90 Ingatestone Road, Witham CM8 1QS", "parent_postcode": "CM8 1QS",
            "other_parent_name": "Chantelle Pinnock", "other_parent_relationship": "Mother", "other_parent_dob": "2005-02-16", "other_parent_phone": "+447700900461",
            "reason_for_referral": reason, "safeguarding_status": "child_in_need", "health_visitor": "Greta Lomax", "gp_practice": "Fern House Surgery", "consent_to_referral": "yes",
            "referrer_name": "Desmond Achterberg", "referrer_role": "Family Support Practitioner", "referrer_organisation": "Witham Family Solutions", "referrer_phone": "+441632960461",
            "referrer_email": "desmond.achterberg@fs.example.org",
        },
    )  # fmt: skip


def who_consultant_sentences() -> Case:
    """A consultant's sentences in a mail: the mother is the patient, her husband and her own mother are named besides."""
    text = f"""Dear colleagues,

I would be grateful if you would see Harriet Vellacott (date of birth 30/10/1992, NHS number {s(12)}) of 5 The Maltings, Southminster CM0 7EQ, with her baby Ambrose, who was born on 12/08/2026. Harriet is his mother and his main carer. Her mobile number is 07700 900471.

Harriet had an emergency section under general anaesthetic and did not meet Ambrose until the next day. She tells me she is not sure he is hers and that she checks his hospital band at night. She knows this is not so and is frightened by the thought. There are no thoughts of harming herself or him.

She lives with her husband, Julian Vellacott, who is Ambrose's father, and her mother, Cordelia Strang, stays with them in the week. Julian can be reached on 07700 900472. Her GP is Dr Ruth Amery at William Fisher Medical Centre and the health visitor is Bridie Macklin.

Harriet has consented to this referral.

With best wishes,

Dr Anselm Kerridge
Consultant Obstetrician
Broadmarsh Hospital Women's Unit
01632 960471
anselm.kerridge@hospital.example.com
"""
    return Case(
        "Harriet V.eml", _mail("KERRIDGE, Anselm <anselm.kerridge@hospital.example.com>", "New referral please", "Wed, 25 Nov 2026 18:47:00 +0000", text),
        {
            "parent_name": "Harriet Vellacott", "parent_dob": "1992-10-30", "parent_nhs_number": N[12], "parent_address": "5 The Maltings, Southminster CM0 7EQ", "parent_postcode": "CM0 7EQ", "parent_relationship": "mother",
            "parent_primary_caregiver": "yes", "parent_phone": "+447700900471", "infant_name": "Ambrose", "infant_dob": "2026-08-12",
            "other_parent_name": "Julian Vellacott", "other_parent_relationship": "father", "other_parent_phone": "+447700900472", "health_visitor": "Bridie Macklin", "consent_to_referral": "yes",
            "reason_for_referral": "Harriet had an emergency section under general anaesthetic and did not meet Ambrose until the next day. She tells me she is not sure he is hers and that she checks his hospital band at night. "
            "She knows this is not so and is frightened by the thought. There are no thoughts of harming herself or him.",
            "referrer_name": "Dr Anselm Kerridge", "referrer_role": "Consultant Obstetrician", "referrer_organisation": "Broadmarsh Hospital Women's Unit", "gp_name": "Dr Ruth Amery", "gp_practice": "William Fisher Medical Centre", "referrer_phone": "+441632960471", "referrer_email": "anselm.kerridge@hospital.example.com",
        },
    )  # fmt: skip


SECOND_CARER_CASES = (
    who_hub_blocks, who_two_columns, who_everyone_at_home, who_main_carer, who_two_mothers, who_patient_and_kin,
    who_guardian_letter, who_maternity_print, who_two_adopters, who_ruled_rows, who_web_submission,
)  # fmt: skip
SECOND_CARER_MAIL_CASES = (who_typed_lines, who_nan_in_a_table, who_consultant_sentences)

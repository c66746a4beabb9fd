"""More mails and letters: two columns of people in a pasted table, a forward in HTML, a list of facts, letters of a ward, a charity and a consultant."""

from __future__ import annotations

from tests.unseen_letters import REASON, letter
from tests.unseen_mail import mail
from tests.unseen_pasted import normal, outlook, pasted
from tests.unseen_word import Case


def _mail(name: str, fields: dict[str, object], sender: str, text: str = "", html: str = "", subject: str = "Referral") -> Case:
    return Case(f"{name}.eml", mail(text, subject, html=html, sender=sender), fields)


def parents_by_column() -> Case:
    """A table pasted from Word with mother and father in columns, then one of questions over their answers."""
    why = "Roisin dreads feeds and props Cillian's bottle on a cushion. She says he 'looks at me like I'm a stranger'."
    html = outlook(
        normal("Dear PIMHS team", "", "Please see referral below. Happy to discuss.", ""),
        pasted(("", "<b>Mother</b>", "<b>Father</b>"), ("<b>Name</b>", "Roisin Keane", "Patrick Keane"), ("<b>DOB</b>", "02/02/1995", "17/11/1993"), ("<b>Tel</b>", "07700 900611", "07700 900612"), ("<b>PR</b>", "Yes", "Yes"), ("<b>Address</b>", "14 Fuller Street|Saffron Walden|CB10 1AA", "Same")),
        normal(""),
        pasted(("<b>Baby&#8217;s name and date of birth</b>",), ("Cillian Keane&nbsp;&nbsp;&nbsp;19/09/2026",), ("<b>Gestation at birth</b>",), ("36+5",), ("<b>What is the concern?</b>",), (why.replace("'", "&#8217;"),), ("<b>Is there a CP/CIN plan or Early Help?</b>",), ("No",), ("<b>Do parents consent?</b>",), ("Both consent - discussed at visit 10.11.26",)),
        normal("", "Best wishes", "<b>Sinead Foy</b>", "Health Visitor (SCPHN)", "Uttlesford 0-19 Service", "Mob: 07700 900613"),
    )  # fmt: skip
    said = {
        "parent_name": "Roisin Keane", "parent_dob": "1995-02-02", "parent_phone": "+447700900611", "parent_responsibility": "yes", "parent_relationship": "Mother",
        "parent_address": "14 Fuller Street, Saffron Walden, CB10 1AA", "parent_postcode": "CB10 1AA", "other_parent_name": "Patrick Keane", "other_parent_dob": "1993-11-17",
        "other_parent_relationship": "Father", "other_parent_phone": "+447700900612", "other_parent_responsibility": "yes", "infant_name": "Cillian Keane", "infant_dob": "2026-09-19",
        "gestation_at_birth": "36+5", "reason_for_referral": why.replace("'", "’"), "safeguarding_status": "none", "consent_to_referral": "yes", "consent_date": "2026-11-10",
        "referrer_name": "Sinead Foy", "referrer_role": "Health Visitor", "referrer_organisation": "Uttlesford 0-19 Service", "referrer_phone": "+447700900613",
    }  # fmt: skip
    return _mail("columns", said, "Sinead Foy <sinead.foy@hv.example.org>", html=html)


def forwarded_table() -> Case:
    """A hub passes on a midwife's HTML mail: its header in Outlook's div, the form as a two-column table, her signature below."""
    html = outlook(
        normal("Morning", "Please can you pick this one up? Came to us in error.", "Thanks", "Ade"),
        normal("<b>Ade Bankole</b>", "Triage Officer, Southend Early Help", "01632 960621"),
        '<div style="border:none;border-top:solid #E1E1E1 1.0pt"><p class=MsoNormal><b>From:</b> HUGHES, Bethan (MID ESSEX HOSPITALS) &lt;bethan.hughes@maternity.example.org&gt;<br>'
        "<b>Sent:</b> 18 November 2026 15:47<br><b>To:</b> Early Help &lt;earlyhelp@council.example.org&gt;<br><b>Subject:</b> Referral for perinatal infant mental health</p></div>",
        normal("Hi,", "Referral as below:"),
        pasted(
            ("Patient", "Zainab Yusuf"), ("DOB", "30/06/2000"), ("NHS number", "999 720 1000"), ("Address", "Flat 11, Beacon Court, Southend SS1 1AA"), ("Telephone", "07700 900621"), ("EDD", "11/01/2027"),
            ("Gestation today", "32+3"), ("First language", "Somali"), ("Interpreter", "Yes"), ("Partner", "Omar Yusuf"), ("GP", "Kursaal Surgery"), ("Social care involvement", "None"), ("Domestic abuse enquiry", "Asked 12/10 - none disclosed"),
            ("Reason", "Zainab says the baby is 'punishing' her and will not talk about names."), ("Consent", "Yes"),
        ),
        normal("", "Kind regards", "Bethan Hughes", "Specialist Midwife", "Antenatal Clinic, Mid Essex Hospitals", "01632 960622"),
    )  # fmt: skip
    said = {
        "parent_name": "Zainab Yusuf", "parent_dob": "2000-06-30", "parent_nhs_number": "9997201000", "parent_address": "Flat 11, Beacon Court, Southend SS1 1AA", "parent_postcode": "SS1 1AA",
        "parent_phone": "+447700900621", "infant_due_date": "2027-01-11", "gestation_now": "32+3", "parent_language": "Somali", "interpreter_needed": "yes", "other_parent_name": "Omar Yusuf",
        "gp_practice": "Kursaal Surgery", "safeguarding_status": "none", "domestic_abuse": "no", "reason_for_referral": "Zainab says the baby is 'punishing' her and will not talk about names.",
        "consent_to_referral": "yes", "referrer_name": "Bethan Hughes", "referrer_role": "Specialist Midwife", "referrer_organisation": "Antenatal Clinic, Mid Essex Hospitals", "referrer_phone": "+441632960622",
    }  # fmt: skip
    return _mail(
        "passed",
        said,
        "Ade Bankole <ade.bankole@council.example.org>",
        html=html,
        subject="FW: Referral for perinatal infant mental health",
    )


def numbered_answers() -> Case:
    """A reply above the older mail that answers its questions by number, with the questions left out where they are short."""
    text = """Hi Pat, thanks for coming back to me. Please see below.

1. Baby's name & DOB - Elowen Tregear, 27.08.26
2. Mum's name & DOB - Morwenna Tregear, 13.05.97
3. Address & tel - 9 Coppice Row, Theydon Bois CM16 7AA, 07700 900631
4. GP - Coppice Row Surgery
5. HV - Lesley Orchard
6. Social care - closed in September, was CIN
7. Does mum agree? - yes, spoke 16/11
8. What are you worried about? - Morwenna tells me she can't tell what Elowen wants. Elowen is very quiet and
does not protest when she's put down.
9. What would mum like? - to stop feeling she is getting it all wrong

Regards
Hugh

Hugh Bannister
Family Nurse Practitioner
Epping Forest FNP
07700 900632

On 13 Nov 2026, at 10:02, Referrals <referrals@service.example.org> wrote:

> Hi Hugh, could you let us have the family's details please?
"""
    said = {
        "infant_name": "Elowen Tregear", "infant_dob": "2026-08-27", "parent_name": "Morwenna Tregear", "parent_dob": "1997-05-13", "safeguarding_status": "none",
        "parent_address": "9 Coppice Row, Theydon Bois CM16 7AA", "parent_postcode": "CM16 7AA", "parent_phone": "+447700900631", "gp_practice": "Coppice Row Surgery", "health_visitor": "Lesley Orchard",
        "consent_to_referral": "yes",
        "reason_for_referral": "Morwenna tells me she can't tell what Elowen wants. Elowen is very quiet and does not protest when she's put down.",
        "hopes_and_concerns": "to stop feeling she is getting it all wrong", "referrer_name": "Hugh Bannister", "referrer_role": "Family Nurse Practitioner", "referrer_organisation": "Epping Forest FNP",
        "referrer_phone": "+447700900632",
    }  # fmt: skip
    return _mail("numbered", said, "Hugh Bannister <hugh.bannister@fnp.example.org>", text, subject="RE: Referral query")


def quick_note() -> Case:
    """A busy GP's mail of half sentences: who, when, where, and the rest in a breath."""
    text = """Dear team, grateful if you could see Agnieszka Wolska (DOB 19.4.1994, NHS 999 721 1006) & baby Jan (DOB 3.7.2026).
Lives 44 Rosebery Road, Chelmsford CM2 6AA. T 07700 900641.
Mum tearful ++, says Jan "isn't mine". EPDS 21, no SI. On mirtazapine. Husband Tomasz away with work. No CP concerns.
Polish speaker, needs interpreter.
She's agreed to be referred.
Thx, Dr Ruth Penhale (GP, Rosebery Surgery) 01632 960641
"""
    said = {
        "parent_name": "Agnieszka Wolska", "parent_dob": "1994-04-19", "parent_nhs_number": "9997211006", "infant_name": "Jan", "infant_dob": "2026-07-03", "parent_address": "44 Rosebery Road, Chelmsford CM2 6AA",
        "parent_postcode": "CM2 6AA", "parent_phone": "+447700900641", "interpreter_needed": "yes", "parent_language": "Polish", "safeguarding_status": "none", "other_parent_name": "Tomasz", "consent_to_referral": "yes", "referrer_name": "Dr Ruth Penhale", "referrer_role": "GP",
        "referrer_organisation": "Rosebery Surgery", "referrer_phone": "+441632960641", "reason_for_referral": REASON,
    }  # fmt: skip
    return _mail("quick", said, "Ruth Penhale <ruth.penhale@gp.example.org>", text)


def ward_letter() -> Case:
    """A mother and baby unit at discharge: ward and consultant at the top, mother as patient, baby in the next line, headings."""
    lines = (
        "**Larkfield Mother and Baby Unit|Larkfield Hospital, Rosewell Drive, Chelmsford, CM1 7AA|Tel: 01632 960651",
        "Date: 17/11/2026",
        "Dear Colleagues,",
        "**Re: Katarzyna Nowak, DOB: 21/01/1993, NHS: 999 715 2018",
        "**Baby: Filip Nowak, DOB: 10/08/2026",
        "**Address: 3 Quayside Mews, Burnham-on-Crouch, CM0 8AA. Tel: 07700 900651",
        "Thank you for accepting this referral for Katarzyna and Filip, who will be discharged on 24 November after an eleven week admission with postpartum psychosis.",
        "**Progress on the unit",
        "Katarzyna cares for Filip well but does so mechanically. She says that she 'missed the beginning' and that he knows the nurses better than her.",
        "**Partner",
        "Her husband, Marek Nowak, visits daily and will be at home for a month.",
        "**Follow up",
        "Perinatal team: Gail Sumner, CPN. Health visitor: Denise Clegg, Burnham Clinic. GP: Dr Tait, Quayside Surgery. There is no social worker.",
        "Katarzyna has read this letter and agrees with the referral.",
        "Yours sincerely",
        "Dr Priti Malhotra|Consultant Perinatal Psychiatrist|priti.malhotra@mbu.example.org",
        "CC: Ms K Nowak; Dr Tait",
    )
    said = {
        "referrer_organisation": "Larkfield Mother and Baby Unit", "referrer_address": "Larkfield Hospital, Rosewell Drive, Chelmsford, CM1 7AA", "referrer_phone": "+441632960651", "referral_date": "2026-11-17",
        "parent_name": "Katarzyna Nowak", "parent_dob": "1993-01-21", "parent_nhs_number": "9997152018", "infant_name": "Filip Nowak", "infant_dob": "2026-08-10",
        "parent_address": "3 Quayside Mews, Burnham-on-Crouch, CM0 8AA", "parent_postcode": "CM0 8AA", "parent_phone": "+447700900651", "other_parent_name": "Marek Nowak", "mental_health_team": "Gail Sumner, CPN",
        "health_visitor": "Denise Clegg, Burnham Clinic", "gp_name": "Dr Tait", "gp_practice": "Quayside Surgery", "consent_to_referral": "yes", "referrer_name": "Dr Priti Malhotra",
        "referrer_role": "Consultant Perinatal Psychiatrist", "referrer_email": "priti.malhotra@mbu.example.org", "reason_for_referral": REASON,
    }  # fmt: skip
    return letter("ward", lines, said)


def charity_letter() -> Case:
    """A charity's letter with no dates of birth in its subject; they come in the second paragraph with the address."""
    lines = (
        "Little Steps Family Charity",
        "Unit 4, Priory Yard, Thetford Road, Braintree CM7 2AA",
        "T: 01632 960661  E: hello@littlesteps.example.org",
        "Monday 16 November 2026",
        "For the attention of: Parent Infant Mental Health Service",
        "Subject: Referral of Bethany Cole and her son Teddy",
        "Dear Sir/Madam",
        "I am writing to refer Bethany and Teddy, who have been coming to our Tuesday group since September.",
        "Bethany (born 7 March 2001) is a single mother living at 70 Priory Lane, Braintree CM7 3AA. Her telephone number is 07700 900661. Teddy was born on 22 May 2026. Teddy's father, Josh Larter, is in prison.",
        "In the group Bethany sits with her back to Teddy. When he cries she goes to the kitchen. She told us that he 'puts it on' to get at her.",
        "Bethany has a support worker, Mel Ives, and a health visitor, Sandra Pole. She is not open to social services.",
        "We have talked this through with Bethany and she would like your help. She has signed our consent form.",
        "With kind regards",
        "Imogen Fairley",
        "Group Leader",
    )
    said = {
        "referrer_organisation": "Little Steps Family Charity", "referrer_address": "Unit 4, Priory Yard, Thetford Road, Braintree CM7 2AA", "referrer_phone": "+441632960661", "referrer_email": "hello@littlesteps.example.org",
        "referral_date": "2026-11-16", "parent_name": "Bethany Cole", "parent_dob": "2001-03-07", "parent_address": "70 Priory Lane, Braintree CM7 3AA", "parent_postcode": "CM7 3AA", "parent_phone": "+447700900661",
        "infant_name": "Teddy", "infant_dob": "2026-05-22", "other_parent_name": "Josh Larter", "health_visitor": "Sandra Pole", "safeguarding_status": "none", "consent_to_referral": "yes", "referrer_name": "Imogen Fairley", "referrer_role": "Group Leader",
        "reason_for_referral": REASON,
    }  # fmt: skip
    return letter("charity", lines, said)


def council_memo() -> Case:
    """A memo of social care: To, From, Date and Re with tabs, both children and adults in lists, then questions in bold."""
    lines = (
        "**MEMORANDUM",
        "To:\tParent Infant Mental Health",
        "From:\tNadia Rahim, Social Worker, Children and Families Team West",
        "Date:\t18.11.2026",
        "Re:\tReferral for Lexi Dunmore, d.o.b. 04.01.2026",
        "**Family",
        "Mother: Jade Dunmore, d.o.b. 15.09.2003, 5 Netherfield, Harlow CM18 7AA, tel 07700 900671",
        "Father: Kyle Spry, d.o.b. 20.02.2000, no contact",
        "Half-brother: Mason Dunmore, d.o.b. 11.11.2021",
        "**Why we are asking",
        "Lexi flinches when Jade lifts her. Jade says that nobody ever held her and she does not know how.",
        "**Plan",
        "Lexi and Mason are subject to Child Protection Plans (emotional harm), made on 8 October 2026.",
        "**What Jade says",
        "'I want her to want me.'",
        "**Consent",
        "Jade agrees. Form signed 17.11.2026.",
        "Nadia Rahim|01632 960671|nadia.rahim@council.example.gov.uk",
    )
    said = {
        "referrer_name": "Nadia Rahim", "referrer_role": "Social Worker", "referrer_organisation": "Children and Families Team West", "referral_date": "2026-11-18", "infant_name": "Lexi Dunmore", "infant_dob": "2026-01-04",
        "parent_name": "Jade Dunmore", "parent_dob": "2003-09-15", "parent_relationship": "Mother", "parent_address": "5 Netherfield, Harlow CM18 7AA", "parent_postcode": "CM18 7AA", "parent_phone": "+447700900671",
        "other_parent_name": "Kyle Spry", "other_parent_dob": "2000-02-20", "other_parent_relationship": "Father", "household": ["Half-brother: Mason Dunmore, d.o.b. 11.11.2021"],
        "reason_for_referral": "Lexi flinches when Jade lifts her. Jade says that nobody ever held her and she does not know how.", "safeguarding_status": "child_protection",
        "voice_of_parent": "'I want her to want me.'", "consent_to_referral": "yes", "consent_date": "2026-11-17", "referrer_phone": "+441632960671", "referrer_email": "nadia.rahim@council.example.gov.uk",
    }  # fmt: skip
    return letter("memo", lines, said)


MORE_LETTER_CASES = (parents_by_column, forwarded_table, numbered_answers, quick_note, ward_letter, charity_letter, council_memo)

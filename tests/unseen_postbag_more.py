"""HTML notifications of form services, a definition list, letters in rich text and Word; and mails that refer nobody."""

from __future__ import annotations

from tests.unseen_inbox_letters import rtf
from tests.unseen_letters import REASON, letter
from tests.unseen_mail import mail
from tests.unseen_word import Case


def form_service_response() -> Case:
    """A flow mails the answers of an online form: each question in bold, the answer behind a line break."""
    asked = (
        ("Your full name", "Tamara Boyce"),
        ("Your job title and team", "Specialist Health Visitor, Basildon Vulnerable Families Team"),
        ("Your telephone number", "01632 960831"),
        ("Baby's full name", "Ruby-Mae Docherty"),
        ("Baby's date of birth (or due date if unborn)", "2026-07-15"),
        ("Baby's NHS number", "999 000 7195"),
        ("Parent/carer's full name", "Sian Docherty"),
        ("Parent/carer's date of birth", "1994-12-30"),
        ("What is the parent/carer's relationship to the baby?", "Mother"),
        ("Is the parent/carer the baby's main carer?", "Yes"),
        ("Address and postcode", "8 Whitmore Way, Basildon SS14 2AB"),
        ("Phone number for the parent/carer", "07700 900831"),
        ("GP surgery", "Felmores Medical Centre"),
        ("Which of these services are involved? (choose all that apply)", "Health visiting;Talking therapies;"),
        ("Is there currently a plan for the child?", "Child in Need"),
        ("Have there been any concerns about domestic abuse?", "No"),
        ("Please describe your worries about the relationship", "Sian mocks Ruby-Mae's cry and calls her a madam. Ruby-Mae arches away when she is fed."),
        ("In the parent's own words", "She knows exactly what she's doing to me"),
        ("What might the baby say if they could talk?", "Why are you cross with me?"),
        ("Has the parent/carer given their consent to this referral?", "Yes"),
        ("Date consent was given", "2026-11-10"),
    )  # fmt: skip
    html = (
        "<html><body><p>A new response was submitted to <b>Parent-infant referral form 2026</b></p>"
        + "".join(f"<p><strong>{question}</strong><br>{answer}</p>" for question, answer in asked)
        + "<p style='font-size:9px'>This message was generated automatically. Response ID 114.</p></body></html>"
    )
    said = {
        "referrer_name": "Tamara Boyce", "referrer_role": "Specialist Health Visitor", "referrer_organisation": "Basildon Vulnerable Families Team",
        "referrer_phone": "+441632960831", "infant_name": "Ruby-Mae Docherty", "infant_dob": "2026-07-15", "infant_nhs_number": "9990007195",
        "parent_name": "Sian Docherty", "parent_dob": "1994-12-30", "parent_relationship": "Mother", "parent_primary_caregiver": "yes",
        "parent_address": "8 Whitmore Way, Basildon SS14 2AB", "parent_postcode": "SS14 2AB", "parent_phone": "+447700900831", "gp_practice": "Felmores Medical Centre",
        "other_services": "Health visiting;Talking therapies;", "safeguarding_status": "child_in_need", "domestic_abuse": "no",
        "reason_for_referral": "Sian mocks Ruby-Mae's cry and calls her a madam. Ruby-Mae arches away when she is fed.",
        "voice_of_parent": "She knows exactly what she's doing to me", "voice_of_infant": "Why are you cross with me?", "consent_to_referral": "yes",
        "consent_date": "2026-11-10",
    }  # fmt: skip
    return Case("form_service_response.eml", mail("", "New response", html=html, sender="Forms <forms@flow.example.org>"), said)


def definition_list() -> Case:
    """A council's front door sends a definition list with a title before each group."""
    groups = (
        ("Who is making the request", (("Name", "Barnaby Thwaite"), ("Job title", "Early Help Practitioner"), ("Service", "Rayleigh Early Help"), ("Email", "barnaby.thwaite@council.example.org"), ("Telephone", "01632 960841"))),
        ("About the child", (("Full name", "Aurelia Simms"), ("Date of birth", "22 March 2026"), ("Gender", "Female"), ("Address", "102 Eastwood Road, Rayleigh, SS6 7AB"))),
        ("About the parent or carer", (("Full name", "Verity Simms"), ("Date of birth", "9 January 1989"), ("Relationship to child", "Mother"), ("Telephone", "07700 900841"), ("Lives with child", "Yes"))),
        ("About the other parent", (("Full name", "Not provided"), ("Telephone", "Not provided"))),
        ("About the request", (("What support is needed?", "Verity had a long stay in hospital after the birth and Aurelia was with her grandmother. Verity feels like a visitor and says so in front of Aurelia."), ("Is there a plan in place?", "Early Help plan"), ("Does the parent agree?", "Yes"))),
    )  # fmt: skip
    html = "<html><body><p>Request reference FD-20931</p>" + "".join(
        f"<h3>{title}</h3><dl>" + "".join(f"<dt>{asked}</dt><dd>{answer}</dd>" for asked, answer in pairs) + "</dl>"
        for title, pairs in groups
    )
    said = {
        "referrer_name": "Barnaby Thwaite", "referrer_role": "Early Help Practitioner", "referrer_organisation": "Rayleigh Early Help",
        "referrer_email": "barnaby.thwaite@council.example.org", "referrer_phone": "+441632960841", "infant_name": "Aurelia Simms", "infant_dob": "2026-03-22",
        "infant_sex": "female", "parent_address": "102 Eastwood Road, Rayleigh, SS6 7AB", "parent_postcode": "SS6 7AB", "parent_name": "Verity Simms",
        "parent_dob": "1989-01-09", "parent_relationship": "Mother", "parent_phone": "+447700900841",
        "reason_for_referral": "Verity had a long stay in hospital after the birth and Aurelia was with her grandmother. Verity feels like a visitor and says so in front of Aurelia.",
        "safeguarding_status": "early_help", "consent_to_referral": "yes",
    }  # fmt: skip
    return Case(
        "definition_list.eml",
        mail("", "Request for support FD-20931", html=html, sender="Front door <frontdoor@council.example.org>"),
        said,
    )


def answer_grid() -> Case:
    """A form service's table: a number, the question and the answer in three columns, with a heading row."""
    asked = (
        ("Date", "12/11/2026"),
        ("Practitioner", "Lucinda Farr, Occupational Therapist"),
        ("Work place", "Mother and Baby Unit, Chelmsford"),
        ("Contact", "01632 960851"),
        ("Patient", "Emily Oduya"),
        ("Patient's date of birth", "12.12.1990"),
        ("Baby", "Noah Oduya"),
        ("Baby's date of birth", "01.09.2026"),
        ("Address after discharge", "3 Chignal Road, Chelmsford CM1 2AB"),
        ("Patient's mobile", "07700 900851"),
        ("Father of baby", "Tobi Oduya"),
        ("GP", "Chignal Road Surgery"),
        ("Diagnosis", "Severe depressive episode, improving"),
        ("Risk to self or others", "Low, see discharge plan"),
        ("Reason for referral", "Emily was separated from Noah for eleven days. She is attentive and anxious and apologises to him all the time."),
        ("Patient's aims", "To feel that he knows me"),
        ("Patient agrees to referral", "Yes"),
    )  # fmt: skip
    rows = "".join(
        f"<tr><td>{at}</td><td>{question}</td><td>{answer}</td></tr>" for at, (question, answer) in enumerate(asked, 1)
    )
    html = f"<html><body><p>Referral received via the portal.</p><table><tr><th>No.</th><th>Question</th><th>Answer</th></tr>{rows}</table></body></html>"
    said = {
        "referral_date": "2026-11-12", "referrer_name": "Lucinda Farr", "referrer_role": "Occupational Therapist", "referrer_organisation": "Mother and Baby Unit, Chelmsford",
        "referrer_phone": "+441632960851", "parent_name": "Emily Oduya", "parent_dob": "1990-12-12", "infant_name": "Noah Oduya", "infant_dob": "2026-09-01",
        "parent_address": "3 Chignal Road, Chelmsford CM1 2AB", "parent_postcode": "CM1 2AB", "parent_phone": "+447700900851", "other_parent_name": "Tobi Oduya",
        "other_parent_relationship": "Father", "gp_practice": "Chignal Road Surgery", "mental_health": "Severe depressive episode, improving",
        "risk_details": "Low, see discharge plan",
        "reason_for_referral": "Emily was separated from Noah for eleven days. She is attentive and anxious and apologises to him all the time.",
        "hopes_and_concerns": "To feel that he knows me", "consent_to_referral": "yes",
    }  # fmt: skip
    return Case("answer_grid.eml", mail("", "Portal referral", html=html, sender="Portal <portal@trust.example.org>"), said)


def rich_text_letter() -> Case:
    """A psychologist's letter as rich text: letterhead, "Re", three paragraphs."""
    data = rtf((
        "#Essex Maternal Loss and Trauma Service", "Kestrel House, Hedgerows Business Park, Chelmsford CM2 5AB", "01632 960861", "9 November 2026", "", "Dear Team", "",
        "#Re: Constance Adair, DOB 18/02/1992, NHS number 999 000 7209, 45 Gloucester Avenue, Chelmsford CM2 9AB, 07700 900861", "",
        "I would like to refer Constance and her daughter Beatrix, born on 3 June 2026, for parent-infant work. I have been seeing Constance for treatment of post-traumatic stress "
        "disorder after a haemorrhage at the birth, which has gone well.",
        "What is left is between the two of them. Constance says that she and Beatrix are polite with one another. She does not sing to her or play, and Beatrix looks past her.",
        "Constance lives with her wife, Joanna Adair. Her GP practice is Moulsham Lodge Surgery. There are no safeguarding concerns. She has consented to this referral and to your having my notes.", "",
        "Yours sincerely", "", "Dr Sylvie Marchetti", "Clinical Psychologist",
    ))  # fmt: skip
    said = {
        "referral_date": "2026-11-09", "referrer_name": "Dr Sylvie Marchetti", "referrer_role": "Clinical Psychologist",
        "referrer_organisation": "Essex Maternal Loss and Trauma Service", "referrer_address": "Kestrel House, Hedgerows Business Park, Chelmsford CM2 5AB",
        "referrer_phone": "+441632960861", "parent_name": "Constance Adair", "parent_dob": "1992-02-18", "parent_nhs_number": "9990007209",
        "parent_address": "45 Gloucester Avenue, Chelmsford CM2 9AB", "parent_postcode": "CM2 9AB", "parent_phone": "+447700900861", "infant_name": "Beatrix",
        "infant_dob": "2026-06-03", "other_parent_name": "Joanna Adair", "gp_practice": "Moulsham Lodge Surgery", "safeguarding_status": "none",
        "consent_to_referral": "yes", "consent_to_share": "yes", "reason_for_referral": REASON,
    }  # fmt: skip
    return Case("rich_text_letter.rtf", data, said)


def obstetric_letter() -> Case:
    """An antenatal clinic's letter: the woman's block with tabs, a list of problems, what is asked in the last paragraph."""
    lines = (
        "**Southend University Hospital|Antenatal Clinic, Prittlewell Chase, Southend-on-Sea SS0 0AB",
        "Clinic date: 03/11/2026\tTyped: 05/11/2026\tConsultant: Miss Oriel Banbury",
        "Parent Infant Mental Health Service",
        "Dear Colleague",
        "Patient:\tMrs Rukhsana Malik\tDOB:\t14/07/1991",
        "NHS No:\t999 000 7217\tHosp No:\tS220914",
        "Address:\t13 Fairfax Drive, Westcliff-on-Sea SS0 9AB\tTel:\t07700 900871",
        "GP:\tDr Sood, Valkyrie Surgery",
        "EDD:\t24/01/2027\tGestation:\t28+2",
        "**Problem list",
        "1. Previous neonatal death (2022)|2. Gestational diabetes, diet controlled|3. Anxiety",
        "Mrs Malik attended with her husband, Imran Malik. Growth and liquor are normal. She does not want to know the date of her induction and has not told her elder son, aged 7, that he will have a sibling. "
        "She speaks Urdu and the consultation was held through an interpreter. She told us that she has no picture of this baby in her mind.",
        "I would be grateful if your team could see her before delivery. She is agreeable to this referral. There are no social concerns.",
        "Yours sincerely",
        "Miss Oriel Banbury|Consultant Obstetrician|Secretary: 01632 960871",
    )
    said = {
        "referral_date": "2026-11-05", "referrer_name": "Miss Oriel Banbury", "referrer_role": "Consultant Obstetrician", "referrer_organisation": "Southend University Hospital",
        "referrer_address": "Antenatal Clinic, Prittlewell Chase, Southend-on-Sea SS0 0AB", "referrer_phone": "+441632960871", "parent_name": "Mrs Rukhsana Malik",
        "parent_dob": "1991-07-14", "parent_nhs_number": "9990007217", "parent_address": "13 Fairfax Drive, Westcliff-on-Sea SS0 9AB", "parent_postcode": "SS0 9AB",
        "parent_phone": "+447700900871", "gp_name": "Dr Sood", "gp_practice": "Valkyrie Surgery", "infant_due_date": "2027-01-24", "gestation_now": "28+2",
        "parent_language": "Urdu", "interpreter_needed": "yes", "other_parent_name": "Imran Malik", "consent_to_referral": "yes", "reason_for_referral": REASON,
    }  # fmt: skip
    return letter("obstetric_letter", lines, said)


POSTBAG_MORE_CASES = (form_service_response, definition_list, answer_grid, rich_text_letter, obstetric_letter)

POSTBAG_NO_REFERRALS = {
    "asks_for_news": (
        "Any update?",
        "Hi there\n\nI referred Lily Hart and her baby Ted (DOB 04/05/2026) to you at the beginning of October. Mum has asked me if there is any news. "
        "Could you let me know where she is on the list please?\n\nMany thanks\nAnnika Blom\nHealth Visitor\n01632 960881",
    ),
    "meeting_invitation": (
        "Professionals meeting - Baby Cole",
        "Dear all\n\nYou are invited to a professionals meeting about Baby Cole (dob 12/09/2026).\n\nDate: 19/11/2026\nTime: 10.00\nVenue: Teams\n\n"
        "Please let me know whether you can attend.\n\nHal Pryor\nSocial Worker\n01632 960882",
    ),
    "wants_the_form": (
        "Referral form please",
        "Hello, please could you send me a copy of your referral form? I have a mum who I think would benefit from your service and our link no longer works.\n\n"
        "Thanks\nBecky Lunn, Student Health Visitor\nTel: 01632 960883",
    ),
    "patient_withdraws": (
        "Please close",
        "Hello\n\nSophie Marlow (14/02/1996) rang to say that she no longer wants to be seen by you as things are much better with Edie. Please close her to your waiting list.\n\n"
        "Thanks\nDot Fenner\nGP receptionist, Elmwood Surgery",
    ),
    "parent_says_thanks": (
        "thank you",
        "Dear Lesley\n\nI just wanted to say thank you for everything you did for me and Arthur. He is 18 months old now and runs everywhere! "
        "I never thought that I would love being his mum.\n\nWith love\nHetty x",
    ),
    "recruitment": (
        "Candidate: Parent-infant therapist",
        "Good morning\n\nI have a candidate who would suit your vacancy.\n\nName: C.D.\nRole: Parent-infant psychotherapist\nAvailable from: 01/12/2026\nRate: on request\n"
        "Location: Essex CM1\n\nShe has experience with mothers and babies under two. Shall I send her CV?\n\nRay Stone\nHealth Staffing\n020 7946 0123",
    ),
}
"""Subject and text of mails that refer nobody."""

"""Mails in which the answers that matter for safety are asked and given in every way that a mail allows."""

from __future__ import annotations

from email.message import EmailMessage

from tests.unseen_safeguards import N, g
from tests.unseen_word import Case


def mail(text: str, sender: str, when: str, html: str = "", subject: str = "Referral") -> bytes:
    """A mail to the service as bytes."""
    made = EmailMessage()
    made["From"], made["To"], made["Subject"] = sender, "referrals@service.example.org", subject
    made["Date"], made["Message-ID"] = when, "<ref@mail.example.org>"
    made.set_content(text)
    if html:
        made.add_alternative(html, subtype="html")
    return made.as_bytes()


def mail_pasted_form() -> Case:
    """The form's questions pasted as text, answers behind colons and on the next line, X in brackets."""
    text = """Hello team

The form will not open on my laptop so I have typed it out.

Date of referral: 23/11/2026

REFERRER
Name: Gethin Parry
Role: Community Psychiatric Nurse
Team: Rochford Recovery Team
Tel: 01632 960501
Email: gethin.parry@recovery.example.net

BABY
Name: Astrid Bellamy
DOB: 02/10/2026
Sex: F

PARENT
Name: Noreen Bellamy
DOB: 17/05/1985
Relationship to baby: Mother
Address: 33 Ashingdon Heights, Rochford SS4 3RQ
Phone: 07700 900501
Safe to leave message? [ ] Yes [X] No
Interpreter needed? [ ] Yes [X] No
Main carer? [X] Yes [ ] No

SAFEGUARDING
[ ] None
[ ] Early Help
[X] Child in Need
[ ] Child Protection
[ ] Looked After
Details:
Plan agreed at discharge meeting on 9 October. Noreen's sister sleeps in.
Domestic abuse? [ ] Yes [X] No [ ] Not known

MENTAL HEALTH
Bipolar disorder, well on quetiapine since delivery. Seen twice weekly until 12 weeks.

RISK
Relapse signs are humming at night and giving things away. Ring duty if seen.

PROFESSIONALS
GP: Dr Rufus Akande, Ashingdon Medical Centre
Health visitor: Glenda Storr
Social worker: Pavel Novotny
Mental health team: Rochford Recovery Team

REASON FOR REFERRAL
Noreen was ill for eight months after her first baby and remembers none of it. She says she is holding Astrid "as if she were a tray of glasses" in case it comes back.

VOICE OF THE PARENT
"I am so busy watching myself that I forget to watch her."

VOICE OF THE BABY
She searches for Noreen's eyes and Noreen is looking at the clock.

HOPES AND CONCERNS
To enjoy the first year that she missed with her son. Worried about taking time from her sister.

CONSENT
Parent consents to referral [X] Yes [ ] No
Parent consents to sharing information [X] Yes [ ] No
Date: 20/11/2026

Thanks
Gethin
"""
    return Case(
        "fw form.eml", mail(text, "Gethin Parry <gethin.parry@recovery.example.net>", "Mon, 23 Nov 2026 15:04:00 +0000"),
        {
            "referral_date": "2026-11-23", "referrer_name": "Gethin Parry", "referrer_role": "Community Psychiatric Nurse", "referrer_organisation": "Rochford Recovery Team", "referrer_phone": "+441632960501",
            "referrer_email": "gethin.parry@recovery.example.net", "infant_name": "Astrid Bellamy", "infant_dob": "2026-10-02", "infant_sex": "female", "parent_name": "Noreen Bellamy", "parent_dob": "1985-05-17",
            "parent_relationship": "Mother", "parent_address": "33 Ashingdon Heights, Rochford SS4 3RQ", "parent_postcode": "SS4 3RQ", "parent_phone": "+447700900501", "safe_to_leave_message": "no",
            "interpreter_needed": "no", "parent_primary_caregiver": "yes", "safeguarding_status": "child_in_need",
            "safeguarding_details": "Plan agreed at discharge meeting on 9 October. Noreen's sister sleeps in.", "domestic_abuse": "no",
            "mental_health": "Bipolar disorder, well on quetiapine since delivery. Seen twice weekly until 12 weeks.",
            "risk_details": "Relapse signs are humming at night and giving things away. Ring duty if seen.", "gp_name": "Dr Rufus Akande", "gp_practice": "Ashingdon Medical Centre", "health_visitor": "Glenda Storr",
            "social_worker": "Pavel Novotny", "mental_health_team": "Rochford Recovery Team",
            "reason_for_referral": "Noreen was ill for eight months after her first baby and remembers none of it. She says she is holding Astrid \"as if she were a tray of glasses\" in case it comes back.",
            "voice_of_parent": "\"I am so busy watching myself that I forget to watch her.\"", "voice_of_infant": "She searches for Noreen's eyes and Noreen is looking at the clock.",
            "hopes_and_concerns": "To enjoy the first year that she missed with her son. Worried about taking time from her sister.", "consent_to_referral": "yes", "consent_to_share": "yes", "consent_date": "2026-11-20",
        },
    )  # fmt: skip


def mail_web_form() -> Case:
    """A web form's notice: every field's name and answer, an HTML table, unanswered ones left empty."""
    rows = (
        ("Date of referral", "24/11/2026"), ("Your name", "Ailsa Crombie"), ("Your role", "Assistant SENCO"), ("Your organisation", "Saffron Walden Children's Centre"), ("Your telephone", "01632 960511"), ("Your email", "a.crombie@centre.example.org"),
        ("Child's name", "Benedikt Haas"), ("Child's date of birth", "08/08/2025"), ("Child's gender", "Male"), ("Parent's name", "Katrin Haas"), ("Parent's date of birth", "30/09/1983"), ("Relationship to child", "Mother"),
        ("Parent's address", "The Coach House, 4 Audley Road"), ("Parent's town", "Saffron Walden"), ("Parent's postcode", "CB11 3HD"), ("Parent's telephone", "07700 900511"),
        ("Can we leave a voicemail?", "Yes"), ("Does the parent need an interpreter?", "No"), ("Parent's first language", "German"), ("Does the parent have any access needs?", "Wears hearing aids in both ears"),
        ("Does the parent know about and agree to this referral?", "Yes"), ("Does the parent agree to information being shared?", "Yes"), ("On what date did they agree?", "23/11/2026"),
        ("Is the child subject to any plan?", "Early Help"), ("Please tell us about the plan", "Team around the family meets monthly, next on 11 December."), ("Is there current domestic abuse?", "Not known"),
        ("Does the parent have mental health difficulties?", "Panic since a house fire in March, taking propranolol."), ("Other risks", ""), ("GP", "Dr Olwen Tracy"), ("GP surgery", "Crocus Medical Practice"),
        ("Health visitor", "Bunmi Alder"), ("Social worker", ""), ("Other services", "Fire service victim support"),
        ("Why are you making this referral?", "Katrin carried Benedikt out of the fire and has carried him since. She cannot let him crawl away and watches the exits in our playroom."),
        ("What does the parent say?", "\"If I put him down I smell smoke.\""), ("What would the child say?", "The floor looks interesting."), ("What does the other parent say?", ""), ("What does the parent hope for?", "That he can go across a room and she can stay in her chair."),
        ("Anything else?", "-"),
    )  # fmt: skip
    body = "".join(f"<tr><th align='left'>{name}</th><td>{answer}</td></tr>" for name, answer in rows)
    text = "\n".join(f"{name}: {answer}" for name, answer in rows)
    html = f"<html><body><p>A new referral was submitted.</p><table border='1'>{body}</table><p>Do not reply to this message.</p></body></html>"
    return Case(
        "Website referral 88213.eml", mail(text, "Website <no-reply@forms.example.org>", "Tue, 24 Nov 2026 10:41:07 +0000", html, "New referral 88213"),
        {
            "referral_date": "2026-11-24", "referrer_name": "Ailsa Crombie", "referrer_role": "Assistant SENCO", "referrer_organisation": "Saffron Walden Children's Centre", "referrer_phone": "+441632960511",
            "referrer_email": "a.crombie@centre.example.org", "infant_name": "Benedikt Haas", "infant_dob": "2025-08-08", "infant_sex": "male", "parent_name": "Katrin Haas", "parent_dob": "1983-09-30", "parent_relationship": "Mother",
            "parent_address": "The Coach House, 4 Audley Road, Saffron Walden", "parent_postcode": "CB11 3HD", "parent_phone": "+447700900511", "safe_to_leave_message": "yes", "interpreter_needed": "no",
            "parent_language": "German", "accessibility_needs": "Wears hearing aids in both ears", "consent_to_referral": "yes", "consent_to_share": "yes", "consent_date": "2026-11-23", "safeguarding_status": "early_help",
            "safeguarding_details": "Team around the family meets monthly, next on 11 December.", "domestic_abuse": "not_known", "mental_health": "Panic since a house fire in March, taking propranolol.",
            "gp_name": "Dr Olwen Tracy", "gp_practice": "Crocus Medical Practice", "health_visitor": "Bunmi Alder", "other_services": "Fire service victim support",
            "reason_for_referral": "Katrin carried Benedikt out of the fire and has carried him since. She cannot let him crawl away and watches the exits in our playroom.",
            "voice_of_parent": "\"If I put him down I smell smoke.\"", "voice_of_infant": "The floor looks interesting.", "hopes_and_concerns": "That he can go across a room and she can stay in her chair.",
        },
    )  # fmt: skip


def mail_inline_answers() -> Case:
    """A hurried list of numbered questions with answers typed behind, consent "pending" for sharing, plan in words."""
    text = """Hi both,

Answers to your usual questions, sorry it's rough.

1. Baby's name and date of birth - Delphine Moyo, 19.03.2026
2. Who are you referring - Priscilla Moyo (mum), dob 04.01.1992
3. Where do they live - 15 Ferry Approach, Tilbury, RM18 7NL
4. Phone number - 07700 900521
5. Is it ok to leave a message - yes
6. Language / interpreter - Shona and English / no interpreter needed
7. Has she agreed to the referral - yes, on 18.11.2026
8. Has she agreed to info sharing - pending
9. Any safeguarding plan - child protection plan, physical harm category, since 5 November
10. Social worker - Idris Kemp, Thurrock MASH
11. Any domestic abuse now - no, he moved to Leeds and there is a non-mol
12. Her mental health - low and tearful, not suicidal, GP started fluoxetine
13. GP - Dr Sunniva Platt, Tilbury Riverside Surgery
14. HV - Rowena Tisdale
15. What are the difficulties between her and baby - Priscilla turns Delphine's pram to face away. She says the baby has his mouth. She is careful with her but never strokes her.
16. What does she say about it - "Every time she yawns I see him."
17. What might baby be telling us - I have learned to look at ceilings.
18. What does she want - to see Delphine's own face

Thanks,
Rowena Tisdale
Health Visitor
Tilbury and Chadwell HV Team
01632 960521
"""
    return Case(
        "RE your questions.eml", mail(text, "Rowena Tisdale <rowena.tisdale@hv.example.org>", "Thu, 19 Nov 2026 16:55:00 +0000", subject="Moyo"),
        {
            "infant_name": "Delphine Moyo", "infant_dob": "2026-03-19", "parent_name": "Priscilla Moyo", "parent_relationship": "mum", "parent_dob": "1992-01-04", "parent_address": "15 Ferry Approach, Tilbury, RM18 7NL",
            "parent_postcode": "RM18 7NL", "parent_phone": "+447700900521", "safe_to_leave_message": "yes", "parent_language": "Shona and English", "interpreter_needed": "no", "consent_to_referral": "yes",
            "consent_date": "2026-11-18", "safeguarding_status": "child_protection", "safeguarding_details": "child protection plan, physical harm category, since 5 November", "social_worker": "Idris Kemp, Thurrock MASH",
            "domestic_abuse": "no", "mental_health": "low and tearful, not suicidal, GP started fluoxetine", "gp_name": "Dr Sunniva Platt", "gp_practice": "Tilbury Riverside Surgery", "health_visitor": "Rowena Tisdale",
            "reason_for_referral": "Priscilla turns Delphine's pram to face away. She says the baby has his mouth. She is careful with her but never strokes her.",
            "voice_of_parent": "\"Every time she yawns I see him.\"", "voice_of_infant": "I have learned to look at ceilings.", "hopes_and_concerns": "to see Delphine's own face", "referrer_name": "Rowena Tisdale",
            "referrer_role": "Health Visitor", "referrer_organisation": "Tilbury and Chadwell HV Team", "referrer_phone": "+441632960521",
        },
    )  # fmt: skip


def mail_html_ticks() -> Case:
    """A mail made of an HTML form: matrix of consents per person, ticks as entities, struck options, a plan in bold among plain ones."""
    html = """<html><body style="font-family:Calibri"><p>Dear colleague, please accept the following.</p>
<table border="1"><tr><td colspan="4" bgcolor="#ddd"><b>Details</b></td></tr>
<tr><td><b>Child</b></td><td>Magnus Okell</td><td><b>DOB</b></td><td>11 Jan 2026</td></tr>
<tr><td><b>Parent</b></td><td>Lesley Okell</td><td><b>DOB</b></td><td>24 Jul 1990</td></tr>
<tr><td><b>Relationship</b></td><td>Mother</td><td><b>Tel</b></td><td>07700 900531</td></tr>
<tr><td><b>Address</b></td><td colspan="3">Flat 1<br>26 Cambridge Gate<br>Southend-on-Sea<br>SS1 1ET</td></tr>
<tr><td><b>GP</b></td><td>Dr Mabel Tunde</td><td><b>Practice</b></td><td>Queensway Health Centre</td></tr>
<tr><td><b>HV</b></td><td>Corin Slade</td><td><b>Social worker</b></td><td>N/A</td></tr></table>
<p><b>Agreement</b></p>
<table border="1"><tr><th></th><th>Refer</th><th>Share information</th><th>Leave messages</th></tr>
<tr><td>Lesley</td><td>&#10003;</td><td>&#10003;</td><td>&#10003;</td></tr>
<tr><td>Partner</td><td></td><td></td><td></td></tr></table>
<p>Agreement taken on: 17/11/2026</p>
<p><b>Interpreter:</b> <s>Yes</s> / No</p>
<p>Plan: Universal / <b>Early Help</b> / Child in Need / Child Protection / Looked After</p>
<p><b>Domestic abuse now:</b> <s>Yes</s> / <s>No</s> / Not known</p>
<p><b>Access needs:</b> Stammers on the telephone, please write first</p>
<p><b>Mental health:</b> Health anxiety since her pregnancy, sees a counsellor weekly at Trust Links.</p>
<p><b>Reason for referring</b><br>Lesley takes Magnus's temperature every hour and wakes him to check that he breathes. She has been to A&amp;E nine times. She tells me she cannot feel close to somebody she is guarding.</p>
<p><b>Lesley's view</b><br>"I know his numbers but not him."</p>
<p><b>Magnus's view</b><br>I would like to sleep.</p>
<p><b>Lesley hopes</b><br>To play without the thermometer in her hand.</p>
<p>Nadia Frobisher<br>Lead Practitioner<br>Leigh Children's Services<br>01632 960531</p></body></html>"""
    return Case(
        "Okell request.eml", mail("This message needs an HTML reader.\n", "Nadia Frobisher <nadia.frobisher@leigh.example.com>", "Wed, 18 Nov 2026 09:20:00 +0000", html, "Please accept"),
        {
            "infant_name": "Magnus Okell", "infant_dob": "2026-01-11", "parent_name": "Lesley Okell", "parent_dob": "1990-07-24", "parent_relationship": "Mother", "parent_phone": "+447700900531",
            "parent_address": "Flat 1, 26 Cambridge Gate, Southend-on-Sea, SS1 1ET", "parent_postcode": "SS1 1ET", "gp_name": "Dr Mabel Tunde", "gp_practice": "Queensway Health Centre", "health_visitor": "Corin Slade",
            "consent_to_referral": "yes", "consent_to_share": "yes", "safe_to_leave_message": "yes", "consent_date": "2026-11-17", "interpreter_needed": "no", "safeguarding_status": "early_help", "domestic_abuse": "not_known",
            "accessibility_needs": "Stammers on the telephone, please write first", "mental_health": "Health anxiety since her pregnancy, sees a counsellor weekly at Trust Links.",
            "reason_for_referral": "Lesley takes Magnus's temperature every hour and wakes him to check that he breathes. She has been to A&E nine times. She tells me she cannot feel close to somebody she is guarding.",
            "voice_of_parent": "\"I know his numbers but not him.\"", "voice_of_infant": "I would like to sleep.", "hopes_and_concerns": "To play without the thermometer in her hand.", "referrer_name": "Nadia Frobisher",
            "referrer_role": "Lead Practitioner", "referrer_organisation": "Leigh Children's Services", "referrer_phone": "+441632960531",
        },
    )  # fmt: skip


def mail_headed_paragraphs() -> Case:
    """A social worker's mail of headed paragraphs: answers in sentences under each heading, bullets with dashes, consent refused for sharing."""
    text = """Dear Together with Baby,

I would like to refer the following family.

Parent: Jessamy Cole, 29/03/1993
Baby: Rufus Cole, 05/05/2026
Relationship: Mother
Address: 2 Priory Rise, Great Dunmow, CM6 1AG
Mobile: 07700 900541
GP: Dr Helga Nwosu, Angel Lane Surgery
Health visitor: Primrose Tait
Allocated social worker: Dominic Ashby

Status
Rufus became subject to a Child in Need plan on 1 October 2026, stepped down from child protection.

Domestic abuse
There is no domestic abuse at present.

Risk
- Jessamy's brother is violent and is not allowed to visit.
- There is a large dog, which is kept in the kitchen.

Mental health
Jessamy has PTSD and is seen at the trauma service every fortnight.

Why I am referring
Jessamy freezes when Rufus cries. She told me that she is "eight years old again" and waits for somebody else to come. When she comes back to herself she over-feeds him.

In her words
"I go somewhere else and he is left with nobody."

What Rufus tells us
He cries in short bursts and stops to listen.

What Jessamy wants
She wants to stay in the room in her mind. She fears that asking for help will be used at the next review.

Consent
Jessamy has consented to this referral. She does not consent to her records being shared with other services.
Date of consent: 20/11/2026

Contact
Please do not leave voicemails on the mobile. No interpreter needed.

Dominic Ashby
Social Worker, Family Support and Protection Uttlesford
Tel 01632 960541
dominic.ashby@council.example.org
"""
    return Case(
        "Referral Cole.eml", mail(text, "Dominic Ashby <dominic.ashby@council.example.org>", "Mon, 23 Nov 2026 11:30:00 +0000"),
        {
            "parent_name": "Jessamy Cole", "parent_dob": "1993-03-29", "infant_name": "Rufus Cole", "infant_dob": "2026-05-05", "parent_relationship": "Mother", "parent_address": "2 Priory Rise, Great Dunmow, CM6 1AG",
            "parent_postcode": "CM6 1AG", "parent_phone": "+447700900541", "gp_name": "Dr Helga Nwosu", "gp_practice": "Angel Lane Surgery", "health_visitor": "Primrose Tait", "social_worker": "Dominic Ashby",
            "safeguarding_status": "child_in_need", "safeguarding_details": "Rufus became subject to a Child in Need plan on 1 October 2026, stepped down from child protection.", "domestic_abuse": "no",
            "risk_details": "- Jessamy's brother is violent and is not allowed to visit. - There is a large dog, which is kept in the kitchen.",
            "mental_health": "Jessamy has PTSD and is seen at the trauma service every fortnight.",
            "reason_for_referral": "Jessamy freezes when Rufus cries. She told me that she is \"eight years old again\" and waits for somebody else to come. When she comes back to herself she over-feeds him.",
            "voice_of_parent": "\"I go somewhere else and he is left with nobody.\"", "voice_of_infant": "He cries in short bursts and stops to listen.",
            "hopes_and_concerns": "She wants to stay in the room in her mind. She fears that asking for help will be used at the next review.", "consent_to_referral": "yes", "consent_to_share": "no", "consent_date": "2026-11-20",
            "safe_to_leave_message": "no", "interpreter_needed": "no", "referrer_name": "Dominic Ashby", "referrer_role": "Social Worker", "referrer_organisation": "Family Support and Protection Uttlesford",
            "referrer_phone": "+441632960541", "referrer_email": "dominic.ashby@council.example.org",
        },
    )  # fmt: skip


def mail_forwarded_checklist() -> Case:
    """A forwarded system message: dotted leaders, Y/N/U codes explained, some unanswered, the story in one block."""
    text = """Please see below, for your triage.

Thanks
Admin hub

---------- Forwarded message ----------
From: Kestrel House Maternity <noreply@kestrel.example.org>
Date: Fri, 20 Nov 2026 at 08:02
Subject: PIMH e-referral

Codes: Y = yes, N = no, U = unknown

Referral date ............. 20/11/2026
Referrer .................. Mercy Oduya
Referrer role ............. Perinatal Mental Health Midwife
Referrer unit ............. Kestrel House Maternity
Referrer contact .......... 01632 960551
Woman ..................... Saoirse Vance
Woman DOB ................. 12/02/1995
Woman NHS no .............. {number}
Woman address ............. 48 Parsonage Lane, Bishop's Stortford, CM23 5BE
Woman mobile .............. 07700 900551
Voicemail safe ............ U
Interpreter ............... N
First language ............ English
Access needs .............. Low vision, large print please
EDD ....................... 03/04/2027
Gestation ................. 20+6
Named midwife ............. Mercy Oduya
Health visitor ............
GP ........................ Dr Fergus Lowell
GP practice ............... Church Street Surgery
Social worker ............. N/A
Safeguarding .............. None
Domestic abuse ............ N
Risk ...................... Overdose in 2019, no thoughts now, crisis plan in notes
Mental health ............. Recurrent depression, stable on mirtazapine
Consent referral .......... Y
Consent share ............. Y
Consent date .............. 19/11/2026
Reason .................... Saoirse's first baby was adopted when she was seventeen. She has not told her partner. She avoids the bump in mirrors and asked me whether the baby will know that she is the second.
Woman's voice ............. "I signed her away and I don't think I am allowed this one."
Hopes ..................... To be able to say both babies' names.
"""
    return Case(
        "FW PIMH e-referral.eml", mail(text.replace("{number}", g(15)), "Admin hub <hub@admin.example.org>", "Fri, 20 Nov 2026 08:31:00 +0000", subject="FW: PIMH e-referral"),
        {
            "referral_date": "2026-11-20", "referrer_name": "Mercy Oduya", "referrer_role": "Perinatal Mental Health Midwife", "referrer_organisation": "Kestrel House Maternity", "referrer_phone": "+441632960551",
            "parent_name": "Saoirse Vance", "parent_relationship": "Mother", "parent_dob": "1995-02-12", "parent_nhs_number": N[15], "parent_address": "48 Parsonage Lane, Bishop's Stortford, CM23 5BE", "parent_postcode": "CM23 5BE",
            "parent_phone": "+447700900551", "safe_to_leave_message": "not_known", "interpreter_needed": "no", "parent_language": "English", "accessibility_needs": "Low vision, large print please",
            "infant_due_date": "2027-04-03", "gestation_now": "20+6", "midwife": "Mercy Oduya", "gp_name": "Dr Fergus Lowell", "gp_practice": "Church Street Surgery", "safeguarding_status": "none", "domestic_abuse": "no",
            "risk_details": "Overdose in 2019, no thoughts now, crisis plan in notes", "mental_health": "Recurrent depression, stable on mirtazapine", "consent_to_referral": "yes", "consent_to_share": "yes",
            "consent_date": "2026-11-19",
            "reason_for_referral": "Saoirse's first baby was adopted when she was seventeen. She has not told her partner. She avoids the bump in mirrors and asked me whether the baby will know that she is the second.",
            "voice_of_parent": "\"I signed her away and I don't think I am allowed this one.\"", "hopes_and_concerns": "To be able to say both babies' names.",
        },
    )  # fmt: skip


SAFEGUARD_MAIL_CASES = (
    mail_pasted_form, mail_web_form, mail_inline_answers, mail_html_ticks,
    mail_headed_paragraphs, mail_forwarded_checklist,
)  # fmt: skip

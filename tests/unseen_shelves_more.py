"""Mailed referrals of the same offices as in `unseen_shelves`: notifications, replies, notes and pasted forms."""

from __future__ import annotations

from email.message import EmailMessage
from email.policy import SMTP

from tests.unseen_shelves import N, s, tel
from tests.unseen_word import Case


def mail(subject: str, sender: str, when: str, text: str, html: str = "") -> bytes:
    """A mail to the service: plain, or plain and HTML, or (`text` empty) HTML alone."""
    made = EmailMessage(policy=SMTP)
    made["From"] = sender
    made["To"] = "Together with Baby <referrals@twb.example.org>"
    made["Subject"] = subject
    made["Date"] = when
    made["Message-ID"] = f"<{sum(map(ord, subject))}.{len(text) + len(html)}@mail.example.org>"
    if text:
        made.set_content(text, cte="quoted-printable")
        if html:
            made.add_alternative(html, subtype="html", cte="quoted-printable")
    else:
        made.set_content(html, subtype="html", cte="quoted-printable")
    return made.as_bytes()


def site_notification() -> Case:
    """A website's notification in plain text: a field a line, sections between rows of signs, tail of the plug-in."""
    why = "Leonie attends our postnatal circle. She has described feeling judged by her baby and says Wilfred looks at her as if she is doing it wrong. She has a supportive partner and good friends and none of it reaches this feeling. She asked me to make the referral after the third session."
    text = f"""\
You have received a new submission from the "Refer a parent to PIMHS" form.

==============================
PROFESSIONAL
==============================
Name: Bartholomew Kingsnorth
Job: Postnatal Group Facilitator
Organisation: The Nest Maldon CIC
Phone: 01632 960510
Email: bart@thenestmaldon.example.org

==============================
PARENT
==============================
Name: Leonie Archdale
Date of birth: 19/09/1993
Relationship to baby: Mother
Address line 1: 23 Spital Road
Town: Maldon
Postcode: CM9 6EB
Mobile: +44 7700 900510
OK to text or leave messages: Yes
First language: English
Interpreter: No

==============================
BABY
==============================
Name: Wilfred Archdale
Date of birth: 28/06/2026
Sex: Male
Born at (weeks + days): 40+1

==============================
ABOUT THE REFERRAL
==============================
GP surgery: Blackwater Medical Centre
Health visitor: Marnie Vyse
Safeguarding: None
Reason for referral: {why}
Parent has agreed to this referral: Yes
Parent agrees to information sharing: Yes

--
Submitted on 8 November 2026 at 21:47
This e-mail was sent from a contact form on The Nest Maldon (https://thenestmaldon.example.org)
"""
    return Case(
        "New submission - Refer a parent to PIMHS.eml", mail("New submission: Refer a parent to PIMHS", "WordPress <wordpress@thenestmaldon.example.org>", "Sun, 08 Nov 2026 21:47:12 +0000", text),
        {
            "referrer_name": "Bartholomew Kingsnorth", "referrer_role": "Postnatal Group Facilitator", "referrer_organisation": "The Nest Maldon CIC", "referrer_phone": tel("01632 960510"), "referrer_email": "bart@thenestmaldon.example.org",
            "parent_name": "Leonie Archdale", "parent_dob": "1993-09-19", "parent_relationship": "Mother", "parent_address": "23 Spital Road, Maldon", "parent_postcode": "CM9 6EB", "parent_phone": tel("07700 900510"), "safe_to_leave_message": "yes",
            "parent_language": "English", "interpreter_needed": "no", "infant_name": "Wilfred Archdale", "infant_dob": "2026-06-28", "infant_sex": "male", "gestation_at_birth": "40+1", "gp_practice": "Blackwater Medical Centre", "health_visitor": "Marnie Vyse",
            "safeguarding_status": "none", "reason_for_referral": why, "consent_to_referral": "yes", "consent_to_share": "yes", "referral_date": "2026-11-08",
        },
    )  # fmt: skip


def html_notification() -> Case:
    """A council portal's mail: an HTML table of two columns with headings across, entities and styles."""
    why = "Mum reports feeling panicky when alone with Florence and has arranged her week so that she is never alone with her. Florence is well cared for by a rota of relatives. Mum is aware that this is not sustainable & wants to be able to manage ordinary days."
    rows = [
        ("#", "Referrer details"), ("Referrer", "Winifred Stanhope"), ("Job role", "Early Years Practitioner"), ("Agency", "Epping Forest Children's Centre"), ("Telephone", "01632 960520"), ("E-mail address", "winifred.stanhope@efcc.example.org"), ("Referral date", "13 Nov 2026"),
        ("#", "Child details"), ("Child name", "Florence Abernethy"), ("Child DOB", "21 Mar 2026"), ("Child gender", "Female"), ("Child ethnicity", "White British"), ("NHS number (if known)", s(22)),
        ("#", "Parent / carer details"), ("Parent name", "Monique Abernethy"), ("Parent DOB", "04 Jan 1998"), ("Relationship", "Mother"), ("Parental responsibility", "Yes"), ("Address", "30 Honey Lane, Waltham Abbey, EN9 3BE"), ("Contact number", "07700 900520"), ("Email", "monique.ab@example.net"), ("Interpreter required", "No"),
        ("#", "Second parent"), ("Name", "Gareth Abernethy"), ("Relationship", "Father"), ("Contact number", "07700 900521"),
        ("#", "Health and safeguarding"), ("GP", "Dr Nwosu, Honey Lane Surgery"), ("Health visitor", "Pauline Jex"), ("Social care status", "Early Help"), ("Domestic abuse", "No"), ("Reason for referral", why), ("Consent to refer", "Yes"), ("Consent to share information", "Yes"),
    ]  # fmt: skip
    cells = "".join(
        f'<tr><td colspan="2" style="background:#003d6b;color:#fff;padding:6px"><strong>{text}</strong></td></tr>' if label == "#"
        else f'<tr><td style="border:1px solid #ccc;padding:4px;width:35%">{label}</td><td style="border:1px solid #ccc;padding:4px">{text.replace("&", "&amp;")}</td></tr>'
        for label, text in rows
    )  # fmt: skip
    html = f"""<html><head><style>td {{font-family:Arial}}</style></head><body><p>Dear Together with Baby,</p><p>The following referral has been submitted through the Essex Families portal. Reference <b>EFP-30219</b>.</p>
<table cellspacing="0" style="border-collapse:collapse;width:640px">{cells}</table>
<p style="font-size:11px;color:#666">Please do not reply to this message: the mailbox is not monitored. For help with the portal call 01632 960529.</p></body></html>"""
    return Case(
        "EFP-30219.eml", mail("Portal referral EFP-30219", "Essex Families portal <noreply@efportal.example.org>", "Fri, 13 Nov 2026 14:05:00 +0000", "", html),
        {
            "referrer_name": "Winifred Stanhope", "referrer_role": "Early Years Practitioner", "referrer_organisation": "Epping Forest Children's Centre", "referrer_phone": tel("01632 960520"), "referrer_email": "winifred.stanhope@efcc.example.org",
            "referral_date": "2026-11-13", "infant_name": "Florence Abernethy", "infant_dob": "2026-03-21", "infant_sex": "female", "infant_ethnicity": "White British", "infant_nhs_number": N[22], "parent_name": "Monique Abernethy", "parent_dob": "1998-01-04",
            "parent_relationship": "Mother", "parent_responsibility": "yes", "parent_address": "30 Honey Lane, Waltham Abbey, EN9 3BE", "parent_postcode": "EN9 3BE", "parent_phone": tel("07700 900520"), "parent_email": "monique.ab@example.net",
            "interpreter_needed": "no", "other_parent_name": "Gareth Abernethy", "other_parent_relationship": "Father", "other_parent_phone": tel("07700 900521"), "gp_name": "Dr Nwosu", "gp_practice": "Honey Lane Surgery", "health_visitor": "Pauline Jex",
            "safeguarding_status": "early_help", "domestic_abuse": "no", "reason_for_referral": why, "consent_to_referral": "yes", "consent_to_share": "yes",
        },
    )  # fmt: skip


def typed_letter() -> Case:
    """A letter typed in the mail's body: prose with the particulars in it, a long signature, the trust's disclaimers."""
    why = "Harriet was in a road accident when Felix was six weeks old, with him in the car. Neither was badly hurt. Since then she has not been able to let him out of her sight, has him in her bed with the light on, and describes a dread that comes on when he closes his eyes. He has become a baby who wakes every hour and cries if she turns her head."
    text = f"""\
Dear all,

I am writing to refer Felix Dunwoody (born 17 March 2026) and his mother, Harriet Dunwoody (date of birth 3 February 1996). They live at 15 Swan Street, Sible Hedingham, CO9 3RE and Harriet's mobile number is 07700 900530.

{why}

They are registered with Dr Penrose at Hedingham Green Surgery. Harriet has agreed to this referral.

With kind regards,

Seraphina

Seraphina Oakeshott
Health Visitor
Colne Valley Community Health
Halstead Clinic, Factory Lane, Halstead CO9 1EX
T: 01632 960530
E: seraphina.oakeshott@colnevalley.example.net

I work Monday to Thursday. My working hours may not be your working hours.

***************************************************************
This message may contain confidential information. If you are not the intended recipient please inform the sender that you have received the message in error before deleting it. Please do not disclose, copy or distribute information in this e-mail. Switchboard 01632 960539.
***************************************************************
"""
    return Case(
        "Referral - FD.eml", mail("Referral - FD", "\"OAKESHOTT, Seraphina (COLNE VALLEY)\" <seraphina.oakeshott@colnevalley.example.net>", "Tue, 10 Nov 2026 09:21:00 +0000", text),
        {
            "infant_name": "Felix Dunwoody", "infant_dob": "2026-03-17", "parent_name": "Harriet Dunwoody", "parent_dob": "1996-02-03", "parent_relationship": "mother", "parent_address": "15 Swan Street, Sible Hedingham, CO9 3RE", "parent_postcode": "CO9 3RE",
            "parent_phone": tel("07700 900530"), "reason_for_referral": why, "gp_name": "Dr Penrose", "gp_practice": "Hedingham Green Surgery", "consent_to_referral": "yes", "referrer_name": "Seraphina Oakeshott", "referrer_role": "Health Visitor",
            "referrer_organisation": "Colne Valley Community Health", "referrer_address": "Halstead Clinic, Factory Lane, Halstead CO9 1EX", "referrer_phone": tel("01632 960530"), "referrer_email": "seraphina.oakeshott@colnevalley.example.net",
        },
    )  # fmt: skip


def passed_on() -> Case:
    """A chain: a secretary passes on what a nurse sent to a shared box; the referral is at the bottom, its particulars as short lines."""
    why = "Ingrid had a concealed pregnancy and told her parents in labour. She is doing everything right by the book and has not once used Ottilie's name in my visits. She says she feels like a babysitter waiting for the parents to get home."
    text = f"""\
Hi,

Please see below, sent to us in error. I have let Constance know I am passing it to you.

Thanks
Beryl

Beryl Whitlock
Medical Secretary, Community Paediatrics
01632 960549

________________________________
From: Community Paediatrics (shared mailbox)
Sent: 12 November 2026 08:55
To: Beryl Whitlock
Subject: FW: new referral please

One for PIMHS not us? Can you redirect.

________________________________
From: Constance Appleyard
Sent: 11 November 2026 16:30
To: Community Paediatrics (shared mailbox)
Subject: new referral please

Hello, please accept this as a referral. Details:

Baby: Ottilie Sorensen
DOB: 30/07/2026
NHS: {s(23)}
Mum: Ingrid Sorensen
Mum's DOB: 12/12/2005
Address: 9 Elmstead Road, Wivenhoe, Colchester CO7 9JB
Tel: 07700 900540
GP: Wivenhoe Quay Surgery
Safeguarding: Child in Need
Social worker: Fergus Delacroix
Consent: yes, verbal

Reason for referral: {why}

Best wishes
Constance Appleyard
Family Nurse
Family Nurse Partnership, North East Essex
Mobile 07700 900541
constance.appleyard@fnp.example.org
"""
    return Case(
        "FW new referral please.eml", mail("FW: FW: new referral please", "Beryl Whitlock <beryl.whitlock@paeds.example.org>", "Thu, 12 Nov 2026 10:40:00 +0000", text),
        {
            "infant_name": "Ottilie Sorensen", "infant_dob": "2026-07-30", "infant_nhs_number": N[23], "parent_name": "Ingrid Sorensen", "parent_dob": "2005-12-12", "parent_relationship": "Mum", "parent_address": "9 Elmstead Road, Wivenhoe, Colchester CO7 9JB",
            "parent_postcode": "CO7 9JB", "parent_phone": tel("07700 900540"), "gp_practice": "Wivenhoe Quay Surgery", "safeguarding_status": "child_in_need", "social_worker": "Fergus Delacroix", "consent_to_referral": "yes", "reason_for_referral": why,
            "referrer_name": "Constance Appleyard", "referrer_role": "Family Nurse", "referrer_organisation": "Family Nurse Partnership, North East Essex", "referrer_phone": tel("07700 900541"), "referrer_email": "constance.appleyard@fnp.example.org",
        },
    )  # fmt: skip


def pasted_form() -> Case:
    """A form copied out of Word into an Outlook mail: Office mark-up, tables of four columns, empty paragraphs, ballot boxes."""
    why = "Twins after IVF. Cordelia feels close to Hugo and says that she has no feeling for Barney, who was in special care for nine days. She is ashamed of this and has told nobody but me."

    def cell(text: str, wide: int, span: int = 1, bold: bool = False) -> str:
        inner = "".join(
            f"<p class=MsoNormal>{'<b>' if bold else ''}<span style='font-size:10.0pt;font-family:\"Arial\",sans-serif'>{line or '&nbsp;'}<o:p></o:p></span>{'</b>' if bold else ''}</p>"
            for line in text.split("\n")
        )
        return f"<td width={wide} colspan={span} valign=top style='width:{wide}pt;border:solid windowtext 1.0pt;padding:0cm 5.4pt 0cm 5.4pt'>{inner}</td>"

    def table(rows: list[list[str]]) -> str:
        made = ""
        for row in rows:
            last = len(row) - 1
            made += (
                "<tr>"
                + "".join(
                    cell(text, 110, 3 if last == 1 and at == 1 else 4 if last == 0 else 1, at % 2 == 0 and last > 0)
                    for at, text in enumerate(row)
                )
                + "</tr>"
            )
        return f"<table class=MsoNormalTable border=1 cellspacing=0 cellpadding=0 style='border-collapse:collapse'>{made}</table><p class=MsoNormal><o:p>&nbsp;</o:p></p>"

    html = (
        "<html xmlns:o='urn:schemas-microsoft-com:office:office'><head><style>p.MsoNormal {margin:0cm;}</style></head><body lang=EN-GB><div class=WordSection1>"
        "<p class=MsoNormal>Hello, our Word is playing up so I have pasted the form below. Many thanks, Hattie<o:p></o:p></p><p class=MsoNormal><o:p>&nbsp;</o:p></p><p class=MsoNormal><b>Multiple Births Support: referral form</b><o:p></o:p></p>"
        + table(
            [
                ["Babies' names", "Barney and Hugo Lascelles", "Date of birth", "15/08/2026"],
                ["Gestation at birth", "34+5", "Ethnicity of babies", "White British"],
            ]
        )
        + table(
            [
                ["Parent's name", "Cordelia Lascelles", "Parent's DOB", "27/04/1986"],
                ["Relationship", "Mother", "Parental responsibility", "☒ Yes ☐ No"],
                ["Address and postcode", "The Coach House, Dedham Road\nArdleigh\nColchester\nCO7 7QA"],
                ["Phone", "07700 900550", "Email", "cordelia.lascelles@example.com"],
            ]
        )
        + table(
            [["Other parent", "Ambrose Lascelles", "Relationship", "Father"], ["Living at same address?", "Yes", "Phone", "TBC"]]
        )
        + table(
            [
                ["GP surgery", "Ardleigh Green Surgery", "Health visitor", "Dilys Rowntree"],
                ["Safeguarding", "☒ None ☐ Early Help ☐ Child in Need ☐ Child Protection"],
                ["Domestic abuse", "☐ Yes ☒ No", "Consent to referral", "☒ Yes ☐ No"],
            ]
        )
        + table(
            [
                ["Reason for referral", why],
                ["Parent's hopes and concerns", '"I want to love them the same before they are old enough to know."'],
            ]
        )
        + table(
            [
                ["Referrer", "Hattie Somerville", "Job title", "Infant Feeding Lead"],
                ["Service", "Colchester Multiple Births Support", "Telephone", "01632 960550"],
                ["Date", "09/11/2026", "Email", "hattie.somerville@multiples.example.org"],
            ]
        )
        + "</div></body></html>"
    )
    return Case(
        "Form pasted Lascelles.eml", mail("Lascelles twins", "Hattie Somerville <hattie.somerville@multiples.example.org>", "Mon, 09 Nov 2026 11:11:00 +0000", "", html),
        {
            "infant_name": "Barney and Hugo Lascelles", "infant_dob": "2026-08-15", "gestation_at_birth": "34+5", "infant_ethnicity": "White British", "parent_name": "Cordelia Lascelles", "parent_dob": "1986-04-27", "parent_relationship": "Mother",
            "parent_responsibility": "yes", "parent_address": "The Coach House, Dedham Road, Ardleigh, Colchester, CO7 7QA", "parent_postcode": "CO7 7QA", "parent_phone": tel("07700 900550"), "parent_email": "cordelia.lascelles@example.com",
            "other_parent_name": "Ambrose Lascelles", "other_parent_relationship": "Father", "gp_practice": "Ardleigh Green Surgery", "health_visitor": "Dilys Rowntree", "safeguarding_status": "none", "domestic_abuse": "no", "consent_to_referral": "yes",
            "reason_for_referral": why, "hopes_and_concerns": "\"I want to love them the same before they are old enough to know.\"", "referrer_name": "Hattie Somerville", "referrer_role": "Infant Feeding Lead",
            "referrer_organisation": "Colchester Multiple Births Support", "referrer_phone": tel("01632 960550"), "referral_date": "2026-11-09", "referrer_email": "hattie.somerville@multiples.example.org",
        },
    )  # fmt: skip


def survey_mail() -> Case:
    """A survey tool's mail: each question in bold in its own block, the answer in the block below, plain text beside it."""
    why = "Mother and baby came through the sling library. Hyacinth says baby Jonah is allergic to her. He has reflux and she has been told it will pass, but she now keeps a log of every cry and reads it as a verdict. Her own mother left when she was a toddler."
    asked = [
        ("Name of person making the referral", "Emmeline Trask"), ("Position held", "Peer Support Coordinator"), ("Name of your organisation", "Southend Baby Friends"), ("Your telephone number", "01632 960560"), ("Your e-mail", "emmeline@southendbabyfriends.example.org"),
        ("Name of infant", "Jonah Pemberton"), ("Infant's date of birth", "2026-05-19"), ("Name of mother / main carer", "Hyacinth Pemberton"), ("What is this person's relationship to the infant?", "Mother"), ("Date of birth of mother / main carer", "1991-10-02"),
        ("Home address", "Flat 2, 140 Station Road, Westcliff-on-Sea, SS0 7RA"), ("Mobile number", "07700 900560"), ("Main language spoken", "English"), ("Name of GP surgery", "Hamlet Court Surgery"), ("Does the infant have a social worker? If yes, who?", "No"), ("Has the family had any of the following: early help, child in need, child protection, none", "none"),
        ("Please describe the reason for this referral", why), ("In what ways does the baby show distress?", "Arches, turns his head from her shoulder, calms with the pram."), ("Has the mother / main carer consented to this referral?", "Yes"), ("Date of consent", "2026-11-14"),
    ]  # fmt: skip
    text = (
        "New response received\n\n"
        + "\n\n".join(f"{question}\n{answer}" for question, answer in asked)
        + "\n\nView all responses: https://survey.example.com/r/5521\n"
    )
    blocks = "".join(
        f'<div style="padding:10px 0 0 0"><div style="font-weight:bold;color:#2c3345">{question}</div><div style="color:#57647e">{answer}</div></div>'
        for question, answer in asked
    )
    html = f'<html><body style="font-family:Helvetica"><h2>New response received</h2>{blocks}<p><a href="https://survey.example.com/r/5521">View all responses</a></p></body></html>'
    return Case(
        "Re_ new response 5521.eml", mail("New response: PIMHS referral", "Quick Survey <no-reply@survey.example.com>", "Sun, 15 Nov 2026 19:02:00 +0000", text, html),
        {
            "referrer_name": "Emmeline Trask", "referrer_role": "Peer Support Coordinator", "referrer_organisation": "Southend Baby Friends", "referrer_phone": tel("01632 960560"), "referrer_email": "emmeline@southendbabyfriends.example.org",
            "infant_name": "Jonah Pemberton", "infant_dob": "2026-05-19", "parent_name": "Hyacinth Pemberton", "parent_relationship": "Mother", "parent_dob": "1991-10-02", "parent_address": "Flat 2, 140 Station Road, Westcliff-on-Sea, SS0 7RA",
            "parent_postcode": "SS0 7RA", "parent_phone": tel("07700 900560"), "parent_language": "English", "gp_practice": "Hamlet Court Surgery", "safeguarding_status": "none", "reason_for_referral": why,
            "voice_of_infant": "Arches, turns his head from her shoulder, calms with the pram.", "consent_to_referral": "yes", "consent_date": "2026-11-14",
        },
    )  # fmt: skip


def hurried_note() -> Case:
    """A busy worker's short mail: dashes, abbreviations, several facts on a line, sent from a telephone."""
    why = "Mum has a learning disability and did really well with the pre-birth course. Baby now rolling and mum is scared to put him down in case he gets hurt, so he is in the high chair most of the day and she sits with her back to him. Needs someone to help her read him."
    text = f"""\
hi team, referral as promised on phone

Baby - Reggie Bastable, dob 25/04/26, NHS no {s(24)}
Mum - Shannon Bastable, dob 14/02/00, mob 07700 900570
Address - 52 Felmores End, Basildon SS13 1PN
Dad - Kyle Hendy, dob 06/08/98
GP - Felmores Medical Centre
HV - Ottoline Pugh
SW - none
Language - English
Access - easy read letters, please ring first

Reason for referral - {why}

Consent - yes

Thx
Zara Kellaway
Learning Disability Nurse
South Essex Community LD Team
01632 960570

Sent from my iPhone
"""
    return Case(
        "referral as promised.eml", mail("referral as promised", "Zara Kellaway <zara.kellaway@ldteam.example.org>", "Mon, 16 Nov 2026 17:58:00 +0000", text),
        {
            "infant_name": "Reggie Bastable", "infant_dob": "2026-04-25", "infant_nhs_number": N[24], "parent_name": "Shannon Bastable", "parent_dob": "2000-02-14", "parent_phone": tel("07700 900570"), "parent_relationship": "Mum",
            "parent_address": "52 Felmores End, Basildon SS13 1PN", "parent_postcode": "SS13 1PN", "other_parent_name": "Kyle Hendy", "other_parent_dob": "1998-08-06", "other_parent_relationship": "Dad", "gp_practice": "Felmores Medical Centre",
            "health_visitor": "Ottoline Pugh", "parent_language": "English", "accessibility_needs": "easy read letters, please ring first", "reason_for_referral": why, "consent_to_referral": "yes", "referrer_name": "Zara Kellaway",
            "referrer_role": "Learning Disability Nurse", "referrer_organisation": "South Essex Community LD Team", "referrer_phone": tel("01632 960570"),
        },
    )  # fmt: skip


def answered_inline() -> Case:
    """The service's own list of questions answered in the reply: quoted questions with ">" and the answers between them."""
    why = "I support Rosheen through our DV recovery programme. She left Saffron's father in January and they are safe and settled. She notices that she flinches when Saffron shouts, and that Saffron has begun to be very careful with her."
    asked = [
        ("Baby's full name?", "Saffron Delahunty"), ("Baby's date of birth?", "2 January 2025"), ("Parent's full name?", "Rosheen Delahunty"), ("Parent's date of birth?", "18 May 1994"), ("Parent's relationship to the baby?", "Mother"), ("Parent's address and postcode?", "27 Newland Street, Witham CM8 1AF"),
        ("Parent's telephone?", "07700 900580"), ("Is it safe to leave a message?", "Yes"), ("GP surgery?", "Fern House Practice, Witham"), ("Health visitor?", "Gaynor Tull"), ("Is there domestic abuse in the home now?", "No"), ("Safeguarding status?", "Child in Need"),
        ("Reason for referral?", why), ("What does the parent hope for?", "To be silly with her again, and not to be frightened of her temper."), ("Has the parent consented to the referral?", "Yes"),
    ]  # fmt: skip
    text = (
        "Dear Jo\n\nThank you, answers below in between.\n\n" + "\n\n".join(f"> {question}\n{answer}" for question, answer in asked)
        + "\n\nKind regards\n\nLeocadia Brandt\nRecovery Worker\nSafe Harbour Essex\nTel 01632 960580\nleocadia.brandt@safeharbour.example.org\n\n> Kind regards\n> Jo, Together with Baby\n> 01621 866900\n"
    )  # fmt: skip
    return Case(
        "RE questions before we can triage.eml", mail("RE: questions before we can triage", "Leocadia Brandt <leocadia.brandt@safeharbour.example.org>", "Wed, 18 Nov 2026 13:30:00 +0000", text),
        {
            "infant_name": "Saffron Delahunty", "infant_dob": "2025-01-02", "parent_name": "Rosheen Delahunty", "parent_dob": "1994-05-18", "parent_relationship": "Mother", "parent_address": "27 Newland Street, Witham CM8 1AF", "parent_postcode": "CM8 1AF",
            "parent_phone": tel("07700 900580"), "safe_to_leave_message": "yes", "gp_practice": "Fern House Practice, Witham", "health_visitor": "Gaynor Tull", "domestic_abuse": "no", "safeguarding_status": "child_in_need", "reason_for_referral": why,
            "hopes_and_concerns": "To be silly with her again, and not to be frightened of her temper.", "consent_to_referral": "yes", "referrer_name": "Leocadia Brandt", "referrer_role": "Recovery Worker", "referrer_organisation": "Safe Harbour Essex",
            "referrer_phone": tel("01632 960580"), "referrer_email": "leocadia.brandt@safeharbour.example.org",
        },
    )  # fmt: skip


SHELF_MAIL_CASES = (
    site_notification,
    html_notification,
    typed_letter,
    passed_on,
    pasted_form,
    survey_mail,
    hurried_note,
    answered_inline,
)

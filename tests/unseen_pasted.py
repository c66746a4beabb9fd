"""Referrals in the body of a mail in HTML: tables pasted from Word and Excel, nested tables of a portal, answers in colour."""

from __future__ import annotations

from tests.unseen_mail import mail
from tests.unseen_word import Case

CELL = 'style="width:231.0pt;border:solid windowtext 1.0pt;padding:0cm 5.4pt 0cm 5.4pt" valign=top'


def normal(*lines: str) -> str:
    """Outlook's paragraphs."""
    return "".join(
        f'<p class=MsoNormal><span style="font-size:11.0pt">{line or "&nbsp;"}<o:p></o:p></span></p>' for line in lines
    )


def pasted(*rows: tuple[str, ...], spans: bool = True) -> str:
    """A table as Outlook pastes it from Word; a row of one cell spans the table."""
    wide = max(map(len, rows))
    made = (
        "<tr>"
        + "".join(
            f"<td {CELL}{f' colspan={wide}' if spans and len(row) == 1 < wide else ''}>{normal(*cell.split('|'))}</td>"
            for cell in row
        )
        + "</tr>"
        for row in rows
    )
    return f'<table class=MsoNormalTable border=0 cellspacing=0 cellpadding=0 style="border-collapse:collapse"><tbody>{"".join(made)}</tbody></table>'


def outlook(*parts: str) -> str:
    """A page as Outlook writes it."""
    return (
        '<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style>p.MsoNormal{margin:0cm}</style></head>'
        f"<body lang=EN-GB><div class=WordSection1>{''.join(parts)}</div></body></html>"
    )


def _html(name: str, html: str, fields: dict[str, object], sender: str, text: str = "", **more: object) -> Case:
    return Case(f"{name}.eml", mail(text, "Referral", html=html, sender=sender), fields, **more)  # type: ignore[arg-type]


def family_worker() -> Case:
    """Bold labels in Word's first column, answers in paragraphs and line breaks, section bars across, a signature in a table of its own."""
    held = "Dena holds Rafi facing outwards and says he 'doesn't like her face'. She has stopped going out."
    html = outlook(
        normal("Hi team,", "", "Couldn&#8217;t get the form to attach so pasted below.", ""),
        pasted(
            ("<b>REFERRER</b>",),
            ("<b>Name</b>", "Bex Turnbull"),
            ("<b>Post</b>", "Family Support Practitioner"),
            ("<b>Base</b>", "Riverbank Family Hub"),
            ("<b>Tel / email</b>", "01632 960311&nbsp;/&nbsp;<a href='mailto:bex.turnbull@riverbank.example.org'>bex.turnbull@riverbank.example.org</a>"),
            ("<b>CHILD</b>",),
            ("<b>Name</b>", "Rafi\u200b Costello"),
            ("<b>D.O.B.</b>", "14<sup>th</sup> May 2026"),
            ("<b>Gender</b>", "M"),
            ("<b>MAIN CARER</b>",),
            ("<b>Name</b>", "Dena&nbsp;&nbsp;Costello"),
            ("<b>D.O.B.</b>", "3.3.99"),
            ("<b>Relationship</b>", "Mum"),
            ("<b>Address</b>", "Flat 2,<br>18 Tenter Street,<br>Braintree<br>CM7 1AA"),
            ("<b>Tel</b>", "07700 900311 (ok to leave msg)"),
            ("<b>OTHER CARER</b>",),
            ("<b>Name</b>", "Ali Noor"),
            ("<b>Relationship</b>", "Dad"),
            ("<b>Living with child?</b>", "No"),
            ("<b>WHY NOW</b>",),
            (held.replace("'", "&#8217;"),),
            ("<b>CONSENT</b>",),
            ("<b>Carer has agreed to referral</b>", "Yes|6/11/26"),
            ("<b>Any CP / CIN / EH plan</b>", "EH"),
        ),
        normal("", "Thanks,", "Bex"),
        '<table><tr><td><img src="cid:logo" alt=""></td><td><b>Bex Turnbull</b><br>Family Support Practitioner<br>Riverbank Family Hub</td></tr></table>',
    )  # fmt: skip
    said = {
        "referrer_name": "Bex Turnbull", "referrer_role": "Family Support Practitioner", "referrer_organisation": "Riverbank Family Hub",
        "referrer_phone": "+441632960311", "referrer_email": "bex.turnbull@riverbank.example.org", "infant_name": "Rafi Costello", "infant_dob": "2026-05-14",
        "infant_sex": "male", "parent_name": "Dena Costello", "parent_dob": "1999-03-03", "parent_relationship": "Mum",
        "parent_address": "Flat 2, 18 Tenter Street, Braintree, CM7 1AA", "parent_postcode": "CM7 1AA", "parent_phone": "+447700900311",
        "safe_to_leave_message": "yes", "other_parent_name": "Ali Noor", "other_parent_relationship": "Dad", "reason_for_referral": held.replace("'", "’"),
        "consent_to_referral": "yes", "consent_date": "2026-11-06", "safeguarding_status": "early_help",
    }  # fmt: skip
    return _html("pasted_bars", html, said, "Bex Turnbull <bex.turnbull@riverbank.example.org>")


def spreadsheet_row() -> Case:
    """A line of a waiting list pasted from Excel: a heading row and one of answers, in nobr cells."""
    heads = (
        "Date rec'd",
        "Baby",
        "Baby DOB",
        "Baby NHS No",
        "Mother",
        "Mother DOB",
        "Address",
        "Postcode",
        "Mobile",
        "GP Practice",
        "HV",
        "CP/CIN",
        "Consent Y/N",
    )
    cells = (
        "10-Nov-26", "Noor Begum", "02/09/2026", "999 710 1006", "Shirin Begum", "17/06/1994", "5 Wharf Parade, Basildon", "SS14 1AA", "07700900322", "Wharf Surgery",
        "Ola Finch", "None", "Y",
    )  # fmt: skip
    row = "".join(f'<td class=xl65 style="border:.5pt solid windowtext;white-space:nowrap">{cell}</td>' for cell in heads)
    below = "".join(
        f'<td class=xl66 style="border:.5pt solid windowtext"><span style="color:black">{cell}</span></td>' for cell in cells
    )
    why = "Shirin hands Noor to her aunt as soon as she cries. Noor has stopped looking for her."
    html = outlook(
        normal("Dear all", "", "One from our list who has been waiting. Would you be able to see her?", ""),
        f'<table border=0 cellpadding=0 cellspacing=0 width=1400><col width=90><tr height=20>{row}</tr><tr height=20>{below}</tr></table>',
        normal("", f"<b>Reason:</b> {why}", "", "Kind regards", "Marta Wills", "Specialist Perinatal Midwife", "Basildon Maternity Unit", "T 01632 960322"),
    )  # fmt: skip
    said = {
        "infant_name": "Noor Begum", "infant_dob": "2026-09-02", "infant_nhs_number": "9997101006", "parent_name": "Shirin Begum",
        "parent_relationship": "Mother", "parent_dob": "1994-06-17", "parent_address": "5 Wharf Parade, Basildon", "parent_postcode": "SS14 1AA",
        "parent_phone": "+447700900322", "gp_practice": "Wharf Surgery", "health_visitor": "Ola Finch", "safeguarding_status": "none", "consent_to_referral": "yes",
        "reason_for_referral": why, "referrer_name": "Marta Wills", "referrer_role": "Specialist Perinatal Midwife",
        "referrer_organisation": "Basildon Maternity Unit", "referrer_phone": "+441632960322",
    }  # fmt: skip
    return _html("excel", html, said, "WILLS, Marta <marta.wills@maternity.example.org>")


def nested() -> Case:
    """A record system's mail: a table for layout, in it one table a section, labels and answers in spans, spacer rows."""

    def section(title: str, *pairs: tuple[str, str]) -> str:
        rows = "".join(
            f'<tr><td width="35%" style="color:#666"><span>{label}</span></td><td><span>{answer or "&nbsp;"}</span></td></tr>'
            for label, answer in pairs
        )
        return f'<tr><td><h3 style="color:#005eb8">{title}</h3><table width="100%">{rows}</table></td></tr><tr><td height=10>&nbsp;</td></tr>'

    why = "Premature birth and five weeks in special care. Jo says she is afraid to touch Bea and leaves the changing to her mother-in-law."
    html = (
        '<html><body><table width="600" align="center"><tr><td>A new referral has been submitted through the online form.</td></tr>'
        + section(
            "About you",
            ("Your full name", "Dr Tunde Oyelaran"),
            ("Your job title", "Salaried GP"),
            ("Where you work", "Ferry Road Surgery"),
            ("Your telephone", "01632 960333"),
            ("Your e-mail", "t.oyelaran@ferryroad.example.org"),
        )
        + section(
            "About the infant",
            ("First name", "Bea"),
            ("Surname", "Haldane"),
            ("Date of birth", "30 June 2026"),
            ("Weeks' gestation at birth", "33+2"),
            ("NHS number", "9997111001"),
            ("Sex", "Female"),
        )
        + section(
            "About the parent or carer",
            ("First name", "Jo"),
            ("Surname", "Haldane"),
            ("Date of birth", "11 August 1991"),
            ("Relationship to infant", "Mother"),
            ("House number and street", "40 Creek View"),
            ("Town", "South Woodham Ferrers"),
            ("Postcode", "CM3 5AA"),
            ("Mobile", "07700 900333"),
            ("Preferred language", "English"),
            ("Interpreter required?", "No"),
        )
        + section(
            "About the other parent",
            ("First name", "Sam"),
            ("Surname", "Haldane"),
            ("Date of birth", ""),
            ("Do they hold parental responsibility?", "Yes"),
        )
        + section(
            "The referral",
            ("Why are you making this referral?", why),
            ("What would the parent like to get from it?", "To feel calm holding Bea."),
            ("Are there any current safeguarding concerns?", "No current concerns"),
            ("Has the parent consented?", "Yes"),
        )
        + '<tr><td style="font-size:9px">This is an automated message. Reference PIR-2026-00417.</td></tr></table></body></html>'
    )
    said = {
        "referrer_name": "Dr Tunde Oyelaran", "referrer_role": "Salaried GP", "referrer_organisation": "Ferry Road Surgery", "referrer_phone": "+441632960333",
        "referrer_email": "t.oyelaran@ferryroad.example.org", "infant_name": "Bea Haldane", "infant_dob": "2026-06-30", "gestation_at_birth": "33+2",
        "infant_nhs_number": "9997111001", "infant_sex": "female", "parent_name": "Jo Haldane", "parent_dob": "1991-08-11", "parent_relationship": "Mother",
        "parent_address": "40 Creek View, South Woodham Ferrers", "parent_postcode": "CM3 5AA", "parent_phone": "+447700900333", "parent_language": "English",
        "interpreter_needed": "no", "other_parent_name": "Sam Haldane", "other_parent_responsibility": "yes", "reason_for_referral": why,
        "hopes_and_concerns": "To feel calm holding Bea.", "safeguarding_details": "No current concerns", "consent_to_referral": "yes",
    }  # fmt: skip
    return _html("portal", html, said, "Online forms <noreply@forms.example.org>")


def answers_in_colour() -> Case:
    """A reply in HTML: the service's questions quoted as a list, the answers in blue spans behind them or below."""
    ask = (
        ("Baby&#8217;s full name and DOB", "Arlo Finney 21/10/26"),
        ("Parent&#8217;s full name and DOB", "Kayleigh Finney 9/9/2001"),
        ("Parent&#8217;s relationship to baby", "mum"),
        ("Full address inc. postcode", "3 Sorrel Close, Witham, CM8 1AA"),
        ("Best contact number", "07700 900344"),
        ("Names of other professionals involved", "HV Gwen Abbot, perinatal team (Dr Shah)"),
        ("Is the child open to social care? If so at what level", "CIN - SW is Tom Reece"),
        ("What is the parent hoping for?", "someone to help her understand his cries"),
        ("Has the parent given consent for this referral?", "Yes she has"),
    )
    quoted = "".join(
        f'<p style="margin:0cm"><span style="font-size:11pt"><b>{question}</b></span> <span style="color:blue">{answer}</span></p>'
        for question, answer in ask
    )
    html = outlook(
        normal("Hi Pat", "Sorry for delay. Answers below in blue.", "Gwen"),
        '<div style="border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm"><p class=MsoNormal><b>From:</b> Referrals &lt;referrals@service.example.org&gt;<br>'
        "<b>Sent:</b> 10 November 2026 14:02<br><b>To:</b> Gwen Abbot &lt;gwen.abbot@hv.example.org&gt;<br><b>Subject:</b> RE: Referral query</p></div>",
        normal("Dear Gwen", "Before we can look at this we need the following:"),
        quoted,
        normal("Many thanks", "Pat Lowe", "Referral administrator"),
    )
    text = (
        "Hi Pat\nSorry for delay. Answers below in blue.\nGwen\n\nFrom: Referrals <referrals@service.example.org>\nSent: 10 November 2026 14:02\n"
        "To: Gwen Abbot <gwen.abbot@hv.example.org>\nSubject: RE: Referral query\n\nDear Gwen\nBefore we can look at this we need the following:\n"
        + "\n".join(f"{question.replace('&#8217;', chr(39))} {answer}" for question, answer in ask)
        + "\nMany thanks\nPat Lowe\nReferral administrator\n"
    )
    said = {
        "infant_name": "Arlo Finney", "infant_dob": "2026-10-21", "parent_name": "Kayleigh Finney", "parent_dob": "2001-09-09", "parent_relationship": "mum",
        "parent_address": "3 Sorrel Close, Witham, CM8 1AA", "parent_postcode": "CM8 1AA", "parent_phone": "+447700900344",
        "other_services": "HV Gwen Abbot, perinatal team (Dr Shah)", "safeguarding_status": "child_in_need", "social_worker": "Tom Reece", "health_visitor": "Gwen Abbot",
        "hopes_and_concerns": "someone to help her understand his cries", "consent_to_referral": "yes",
    }  # fmt: skip
    return _html("blue", html, said, "Gwen Abbot <gwen.abbot@hv.example.org>", text)


MAIL_CASES = (family_worker, spreadsheet_row, nested, answers_in_colour)

"""Referrals in HTML mails: an Outlook table, a web form's table, answers in colour, nested lists, two parents side by side."""

from __future__ import annotations

from tests.unseen_mail import mail
from tests.unseen_word import Case

_CELL = (
    '<td width="156" valign="top" style="width:117.0pt;border:solid windowtext 1.0pt;padding:0cm 5.4pt 0cm 5.4pt"{}>'
    '<p class="MsoNormal"><span style="font-size:11.0pt">{}<o:p></o:p></span></p></td>'
)


def _row(*cells: str, columns: int = 4) -> str:
    """A row as Outlook writes it: the last cell spans what is left."""
    spans = [""] * (len(cells) - 1) + [f' colspan="{columns - len(cells) + 1}"' if len(cells) < columns else ""]
    return "<tr>" + "".join(_CELL.format(span, text or "&nbsp;") for span, text in zip(spans, cells, strict=True)) + "</tr>"


def outlook_table() -> Case:
    """A four-column table pasted from Word into Outlook, titles across it."""
    rows = (
        ("<b>1. CHILD'S DETAILS</b>",),
        ("Surname", "Ottley", "Forename(s)", "Mabel Grace"),
        ("DOB", "30/05/26", "Gender", "F"),
        ("NHS No", "999 000 7063", "Ethnicity", "White British"),
        ("<b>2. PARENT / CARER BEING REFERRED</b>",),
        ("Name", "Rhiannon Ottley", "Relationship to child", "Mother"),
        ("DOB", "08/12/1992", "Tel", "07700 900831"),
        ("Address", "19 Maldon Road, Tiptree, Colchester CO5 0AB"),
        ("First language", "English", "Interpreter?", "No"),
        ("<b>3. OTHER PARENT</b>",),
        ("Name", "Callum Birch", "PR?", "Yes"),
        ("<b>4. AGENCIES INVOLVED</b>",),
        ("GP", "Dr Bose, Tiptree Medical Centre", "Health visitor", "Wendy Marsh"),
        ("Social worker", "Gail Pinner", "Midwife", "n/a"),
        ("<b>5. REFERRAL</b>",),
        (
            "Reason for referral",
            "Rhiannon cannot bear Mabel to be out of her sight and wakes her to check she is breathing. Mabel is tired and fretful.",
        ),
        ("What does the parent want from this?", "Help to stop checking"),
        ("Safeguarding level", "CIN"),
        ("Consent obtained?", "Yes", "Date of consent", "11/11/2026"),
        ("Referrer name &amp; role", "Wendy Marsh, Health Visitor", "Tel / email", "01632 960831 / wendy.marsh@hv.example.org"),
    )
    html = f"""<html xmlns:o="urn:schemas-microsoft-com:office:office"><body lang="EN-GB"><div class="WordSection1"><p class="MsoNormal">Dear team,<o:p></o:p></p>
<p class="MsoNormal"><o:p>&nbsp;</o:p></p><p class="MsoNormal">Referral as below.<o:p></o:p></p>
<table class="MsoTableGrid" border="1" cellspacing="0" cellpadding="0" style="border-collapse:collapse">{"".join(_row(*row) for row in rows)}</table>
<p class="MsoNormal"><o:p>&nbsp;</o:p></p><p class="MsoNormal">Wendy<o:p></o:p></p></div></body></html>"""
    said = {
        "infant_name": "Mabel Grace Ottley", "infant_dob": "2026-05-30", "infant_sex": "female", "infant_nhs_number": "9990007063", "infant_ethnicity": "White British",
        "parent_name": "Rhiannon Ottley", "parent_relationship": "Mother", "parent_dob": "1992-12-08", "parent_phone": "+447700900831",
        "parent_address": "19 Maldon Road, Tiptree, Colchester CO5 0AB", "parent_postcode": "CO5 0AB", "parent_language": "English", "interpreter_needed": "no",
        "other_parent_name": "Callum Birch", "other_parent_responsibility": "yes", "gp_name": "Dr Bose", "gp_practice": "Tiptree Medical Centre",
        "health_visitor": "Wendy Marsh", "social_worker": "Gail Pinner",
        "reason_for_referral": "Rhiannon cannot bear Mabel to be out of her sight and wakes her to check she is breathing. Mabel is tired and fretful.",
        "hopes_and_concerns": "Help to stop checking", "safeguarding_status": "child_in_need", "consent_to_referral": "yes", "consent_date": "2026-11-11",
        "referrer_name": "Wendy Marsh", "referrer_role": "Health Visitor", "referrer_phone": "+441632960831", "referrer_email": "wendy.marsh@hv.example.org",
    }  # fmt: skip
    return Case("outlook_table.eml", mail("", "Referral MO", html=html, sender="Wendy Marsh <wendy.marsh@hv.example.org>"), said)


def answers_in_red() -> Case:
    """The service's questions numbered, and a reply whose answers stand between them in another colour."""
    asked = (
        ("Full name and date of birth of the parent you are referring?", "Olivia Penrose, 22/11/1993"),
        ("Name, date of birth and sex of the baby?", "Teddy Penrose, 1st Sept 2026, boy"),
        ("Address including postcode, and a safe telephone number?", "Flat 2, 9 Head Street, Colchester CO1 1AB. 07700 900821"),
        ("Who is the GP?", "Dr Lim, North Hill Surgery"),
        ("Has the parent agreed to the referral?", "Yes - verbally on 9.11.26"),
        ("Is the parent happy for us to speak to other professionals?", "Yes"),
        ("Are children's social care involved? If so, at what level?", "Early Help only"),
        ("Who else is supporting the family?", "Home-Start volunteer, CPN Sunil from the perinatal team"),
        ("What are the difficulties between parent and baby?", "Olivia feels judged by Teddy and says he only settles for other people. She keeps him facing away from her on her lap."),
        ("What does the parent hope for?", "To enjoy him"),
        ("Is an interpreter needed?", "no"),
    )  # fmt: skip
    between = "".join(
        f'<p style="margin:0">{at}. {question}</p><p style="margin:0"><span style="color:#FF0000">{answer}</span></p><p>&nbsp;</p>'
        for at, (question, answer) in enumerate(asked, 1)
    )
    html = f"""<html><body><p>Hi Jo, answers in red below. Apologies for the delay.</p><p>Farah Ismail<br>Health Visitor<br>Colchester North Child Health<br>01632 960821</p>
<hr><p><b>From:</b> Referrals &lt;referrals@service.example.org&gt;<br><b>Sent:</b> 10 November 2026 10:02<br><b>To:</b> Farah Ismail &lt;farah.ismail@childhealth.example.org&gt;<br><b>Subject:</b> Your enquiry</p>
<p>Dear Farah,</p><p>Thank you for getting in touch. Before we can take this further please could you let us have the following:</p>{between}<p>Kind regards,</p><p>Jo<br>Administrator</p></body></html>"""
    said = {
        "referrer_name": "Farah Ismail", "referrer_role": "Health Visitor", "referrer_organisation": "Colchester North Child Health", "referrer_phone": "+441632960821",
        "parent_name": "Olivia Penrose", "parent_dob": "1993-11-22", "infant_name": "Teddy Penrose", "infant_dob": "2026-09-01", "infant_sex": "male",
        "parent_address": "Flat 2, 9 Head Street, Colchester CO1 1AB", "parent_postcode": "CO1 1AB", "parent_phone": "+447700900821", "gp_name": "Dr Lim",
        "gp_practice": "North Hill Surgery", "consent_to_referral": "yes", "consent_date": "2026-11-09", "consent_to_share": "yes", "safeguarding_status": "early_help",
        "other_services": "Home-Start volunteer, CPN Sunil from the perinatal team",
        "reason_for_referral": "Olivia feels judged by Teddy and says he only settles for other people. She keeps him facing away from her on her lap.",
        "hopes_and_concerns": "To enjoy him", "interpreter_needed": "no",
    }  # fmt: skip
    return Case(
        "answers_in_red.eml",
        mail("", "RE: Your enquiry", html=html, sender="Farah Ismail <farah.ismail@childhealth.example.org>"),
        said,
    )


def web_form_table() -> Case:
    """A notification of a web form: a shaded row with the question, a white row with the answer below it."""
    asked = (
        ("Professional's name", "Imani Clarke"),
        ("Professional's role", "Community Midwife"),
        ("Professional's organisation", "Mid Essex Maternity"),
        ("Professional's phone", '<a href="tel:01632960961">01632 960961</a>'),
        ("Professional's email", '<a href="mailto:imani.clarke@maternity.example.org">imani.clarke@maternity.example.org</a>'),
        ("Who is this referral for?", "A pregnant woman"),
        ("Mother's full name", "Georgina Falk"),
        ("Mother's date of birth", "14/10/1988"),
        ("Mother's NHS number", "9990007071"),
        ("Mother's address", "Orchard View<br />Church Lane<br />Danbury<br />CM3 4AB<br />"),
        ("Mother's phone", "07700 900961"),
        ("Estimated due date", "03/02/2027"),
        ("Ethnicity", "White - other"),
        ("Preferred language", "English"),
        ("Does she need an interpreter?", "No"),
        ("Partner's name", "Henrik Falk"),
        ("GP practice", "Danbury Medical Centre"),
        ("Children's social care", "Not involved"),
        ("Main concern", "Georgina's second baby died at two days old in 2023. She is attending every scan but tells me that this baby is 'on loan'."),
        ("What would she like?", "A space to talk about this baby without being told it will be fine."),
        ("Has she given consent for this referral?", "Yes"),
        ("Has she given consent for information to be shared?", "No"),
    )  # fmt: skip
    rows = "".join(
        f'<tr bgcolor="#EAF2FA"><td colspan="2"><font style="font-family: sans-serif; font-size:12px;"><strong>{question}</strong></font></td></tr>'
        f'<tr bgcolor="#FFFFFF"><td width="20">&nbsp;</td><td><font style="font-family: sans-serif; font-size:12px;">{answer}</font></td></tr>'
        for question, answer in asked
    )
    html = f"""<html><head><title>Perinatal referral</title></head><body><table width="99%" border="0" cellpadding="1" cellspacing="0" bgcolor="#EAEAEA"><tr><td>
<table width="100%" border="0" cellpadding="5" cellspacing="0" bgcolor="#FFFFFF">{rows}</table></td></tr></table></body></html>"""
    said = {
        "referrer_name": "Imani Clarke", "referrer_role": "Community Midwife", "referrer_organisation": "Mid Essex Maternity", "referrer_phone": "+441632960961",
        "referrer_email": "imani.clarke@maternity.example.org", "parent_name": "Georgina Falk", "parent_dob": "1988-10-14", "parent_nhs_number": "9990007071",
        "parent_relationship": "Mother", "parent_address": "Orchard View, Church Lane, Danbury, CM3 4AB", "parent_postcode": "CM3 4AB", "parent_phone": "+447700900961",
        "infant_due_date": "2027-02-03", "parent_ethnicity": "White - other", "parent_language": "English", "interpreter_needed": "no", "other_parent_name": "Henrik Falk",
        "gp_practice": "Danbury Medical Centre", "safeguarding_status": "none",
        "reason_for_referral": "Georgina's second baby died at two days old in 2023. She is attending every scan but tells me that this baby is 'on loan'.",
        "hopes_and_concerns": "A space to talk about this baby without being told it will be fine.", "consent_to_referral": "yes", "consent_to_share": "no",
    }  # fmt: skip
    return Case(
        "web_form_table.eml",
        mail("", "Perinatal referral from the website", html=html, sender="Website <wordpress@trust.example.org>"),
        said,
    )


def nested_lists() -> Case:
    """Bold words and lists within lists, as a voluntary worker sets things out in a webmail."""
    html = """<div dir="ltr">Dear all,<div><br></div><div>Thanks for the chat earlier Jo. Here's the family we spoke about:</div><div><br></div>
<ul><li><b>Parent</b><ul><li>Bronte Achebe</li><li>DOB: 27.09.2003</li><li>Lives at: Room 6, Lighthouse Refuge, c/o PO Box 40, Chelmsford CM1 1AB</li><li>Tel: 07700 900971 (safe to text, not to ring)</li><li>Speaks: English</li></ul></li>
<li><b>Baby</b><ul><li>Kaiya Achebe</li><li>DOB: 19.08.2026</li><li>Born at 35+5</li></ul></li>
<li><b>Baby's dad</b><ul><li>Whereabouts not known, must not be contacted</li></ul></li>
<li><b>Who's involved</b><ul><li>GP: Baddow Village Surgery</li><li>HV: Lorna Teague</li><li>Social worker: Ifan Rees (child protection plan)</li></ul></li>
<li><b>Why now?</b><ul><li>Bronte fled in September when Kaiya was three weeks old. She jumps when Kaiya cries and covers her ears. She says Kaiya has his eyes.</li></ul></li>
<li><b>What Bronte says</b><ul><li>&quot;I want to look at her and just see her&quot;</li></ul></li>
<li><b>Consent</b><ul><li>Yes, signed on 10.11.26</li></ul></li></ul>
<div><br></div><div>Warm wishes,</div><div>Perpetua Quill</div><div>Children's Worker, Lighthouse Refuge</div><div>01632 960971</div></div>"""
    said = {
        "referrer_name": "Perpetua Quill", "referrer_role": "Children's Worker", "referrer_organisation": "Lighthouse Refuge", "referrer_phone": "+441632960971",
        "parent_name": "Bronte Achebe", "parent_dob": "2003-09-27", "parent_address": "Room 6, Lighthouse Refuge, c/o PO Box 40, Chelmsford CM1 1AB",
        "parent_postcode": "CM1 1AB", "parent_phone": "+447700900971", "parent_language": "English", "infant_name": "Kaiya Achebe", "infant_dob": "2026-08-19",
        "gestation_at_birth": "35+5", "gp_practice": "Baddow Village Surgery", "health_visitor": "Lorna Teague", "social_worker": "Ifan Rees (child protection plan)",
        "reason_for_referral": "Bronte fled in September when Kaiya was three weeks old. She jumps when Kaiya cries and covers her ears. She says Kaiya has his eyes.",
        "voice_of_parent": '"I want to look at her and just see her"', "consent_to_referral": "yes", "consent_date": "2026-11-10",
    }  # fmt: skip
    return Case(
        "nested_lists.eml", mail("", "Family", html=html, sender="Perpetua Quill <perpetua@lighthouse.example.org>"), said
    )


def parents_side_by_side() -> Case:
    """A table with a column for each of the family, pasted under a greeting; the rest in paragraphs with a bold word before each."""
    html = """<html><body><p>Hello</p><p>New referral from the Family Hub please. Details:</p>
<table border="1"><tr><th>&nbsp;</th><th>Baby</th><th>Mum</th><th>Dad</th></tr>
<tr><td>Name</td><td>Rory Quinlan</td><td>Aoife Quinlan</td><td>Declan Quinlan</td></tr>
<tr><td>DOB</td><td>07/04/2026</td><td>15/02/1991</td><td>30/06/1989</td></tr>
<tr><td>NHS number</td><td>999 000 7098</td><td>999 000 7101</td><td>&nbsp;</td></tr>
<tr><td>Phone</td><td>&nbsp;</td><td>07700 900981</td><td>07700 900982</td></tr></table>
<p><b>Address:</b> 52 Rectory Lane, Rayleigh SS6 8AB</p><p><b>GP:</b> Audley Mills Surgery</p><p><b>Siblings:</b> Niamh, 6</p>
<p><b>Concerns:</b> Aoife says that she grieves for the girl she expected and finds it hard to touch Rory. Declan does bath and bed. Rory is a solemn baby who rarely vocalises.</p>
<p><b>Dad's view:</b> He is worried that Rory prefers him and that Aoife has noticed.</p><p><b>Safeguarding:</b> no concerns</p><p><b>Consent:</b> both parents agree</p>
<p>Many thanks</p><p>Siobhan Tarr<br>Family Hub Practitioner<br>Rayleigh and Rochford Family Hub<br>Tel: 01632 960981</p></body></html>"""
    said = {
        "referrer_name": "Siobhan Tarr", "referrer_role": "Family Hub Practitioner", "referrer_organisation": "Rayleigh and Rochford Family Hub",
        "referrer_phone": "+441632960981", "infant_name": "Rory Quinlan", "infant_dob": "2026-04-07", "infant_nhs_number": "9990007098", "parent_name": "Aoife Quinlan",
        "parent_dob": "1991-02-15", "parent_nhs_number": "9990007101", "parent_phone": "+447700900981", "parent_relationship": "Mother", "other_parent_name": "Declan Quinlan",
        "other_parent_dob": "1989-06-30", "other_parent_phone": "+447700900982", "other_parent_relationship": "Father", "parent_address": "52 Rectory Lane, Rayleigh SS6 8AB",
        "parent_postcode": "SS6 8AB", "gp_practice": "Audley Mills Surgery", "household": ["Niamh, 6"],
        "reason_for_referral": "Aoife says that she grieves for the girl she expected and finds it hard to touch Rory. Declan does bath and bed. "
        "Rory is a solemn baby who rarely vocalises.",
        "voice_of_other_parent": "He is worried that Rory prefers him and that Aoife has noticed.", "safeguarding_status": "none", "consent_to_referral": "yes",
    }  # fmt: skip
    return Case(
        "parents_side_by_side.eml", mail("", "Referral RQ", html=html, sender="Siobhan Tarr <siobhan.tarr@hub.example.org>"), said
    )


INBOX_HTML_CASES = (outlook_table, answers_in_red, web_form_table, nested_lists, parents_side_by_side)

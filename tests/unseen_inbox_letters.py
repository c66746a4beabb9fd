"""Letters with headings and without, a discharge summary that refers, and forms kept as OpenDocument and rich text."""

from __future__ import annotations

from collections.abc import Sequence
from xml.sax.saxutils import escape

from tests.test_formats import zipped
from tests.unseen_letters import REASON, letter
from tests.unseen_word import Case

_ODT = "application/vnd.oasis.opendocument.text"
_MANIFEST = (
    '<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0">'
    f'<manifest:file-entry manifest:full-path="/" manifest:media-type="{_ODT}"/>'
    '<manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/></manifest:manifest>'
)


def _odt(blocks: Sequence[str | Sequence[Sequence[str]]]) -> bytes:
    """An OpenDocument text: a string is a paragraph ("#" a heading), a list of rows a table."""
    body = "".join(_odt_paragraph(block) if isinstance(block, str) else _odt_table(block) for block in blocks)
    content = (
        '<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" '
        'xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" '
        f'office:version="1.2"><office:body><office:text>{body}</office:text></office:body></office:document-content>'
    )
    return zipped(mimetype=_ODT.encode(), **{"content.xml": content.encode(), "META-INF/manifest.xml": _MANIFEST.encode()})


def _odt_paragraph(text: str) -> str:
    if text.startswith("#"):
        return f'<text:h text:outline-level="1">{escape(text[1:])}</text:h>'
    return f"<text:p>{escape(text).replace('|', '<text:line-break/>')}</text:p>"


def _odt_table(rows: Sequence[Sequence[str]]) -> str:
    width = max(map(len, rows))
    made = "".join(f"<table:table-row>{_odt_cells(row, width)}</table:table-row>" for row in rows)
    return f'<table:table><table:table-column table:number-columns-repeated="{width}"/>{made}</table:table>'


def _odt_cells(row: Sequence[str], width: int) -> str:
    left = width - len(row)
    last = f'<table:table-cell table:number-columns-spanned="{left + 1}">{_odt_paragraph(row[-1])}</table:table-cell>'
    cells = [f"<table:table-cell>{_odt_paragraph(cell)}</table:table-cell>" for cell in row[:-1]]
    return "".join([*cells, last]) + "<table:covered-table-cell/>" * left


def rtf(blocks: Sequence[str | Sequence[str]]) -> bytes:
    """Rich text: a string is a paragraph ("#" a bold one), a list a table row of equal cells."""
    made = "".join(_rtf_paragraph(block) if isinstance(block, str) else _rtf_row(block) for block in blocks)
    return (r"{\rtf1\ansi\ansicpg1252\deff0{\fonttbl{\f0\fswiss Arial;}}\f0\fs22 " + made + "}").encode("cp1252")


def _rtf_paragraph(text: str) -> str:
    return rf"\pard{{\b {text[1:]}}}\par " if text.startswith("#") else rf"\pard {text}\par "


def _rtf_row(cells: Sequence[str]) -> str:
    ends = "".join(
        rf"\clbrdrt\brdrs\clbrdrl\brdrs\clbrdrb\brdrs\clbrdrr\brdrs\cellx{9000 * at // len(cells)}"
        for at in range(1, len(cells) + 1)
    )
    return rf"\trowd\trgaph108{ends} " + "".join(rf"\pard\intbl {cell}\cell " for cell in cells) + r"\row "


def neonatal_discharge() -> Case:
    """A summary for the surgery whose plan refers the family: the infant is the patient, one paragraph is for the service."""
    lines = (
        "**DISCHARGE SUMMARY - NEONATAL UNIT",
        "**Broomfield Neonatal Unit, Court Road, Chelmsford CM1 7AB   Tel 01632 960711",
        "Name: Tobias Wray\tDOB: 21/07/2026\tSex: Male",
        "NHS number: 999 000 7128\tBirth weight: 1130 g\tGestation at birth: 28+6",
        "Mother: Carmel Wray, DOB 04/02/1987, 07700 900711",
        "Address: 10 Sandford Mill Road, Chelmsford CM2 6AB",
        "GP: Dr Idowu, Baddow Road Surgery",
        "Admitted: 21/07/2026\tDischarged: 30/10/2026\tDate of summary: 02/11/2026",
        "**Diagnoses",
        "Prematurity; respiratory distress syndrome; chronic lung disease; grade 1 IVH",
        "**Discharge medication",
        "Multivitamins 0.6 ml once daily; iron 0.5 ml once daily",
        "**Referral to parent-infant mental health service",
        "We would be grateful if you would see Carmel and Tobias. Carmel visited every day but rarely touched him and asked the nurses to do his cares. At the rooming-in stay "
        "she slept with the light on and told us she was sure that he would die at home. She has agreed to this referral. No safeguarding concerns.",
        "**Follow up",
        "Neonatal clinic in six weeks. Community neonatal nurse weekly.",
        "Completed by: Dr Wei Tan, Specialty Registrar in Paediatrics",
        "cc Parent infant mental health; health visitor",
    )
    said = {
        "referral_date": "2026-11-02", "infant_name": "Tobias Wray", "infant_dob": "2026-07-21", "infant_sex": "male", "infant_nhs_number": "9990007128",
        "gestation_at_birth": "28+6", "parent_name": "Carmel Wray", "parent_dob": "1987-02-04", "parent_phone": "+447700900711", "parent_relationship": "Mother",
        "parent_address": "10 Sandford Mill Road, Chelmsford CM2 6AB", "parent_postcode": "CM2 6AB", "gp_name": "Dr Idowu", "gp_practice": "Baddow Road Surgery",
        "referrer_name": "Dr Wei Tan", "referrer_role": "Specialty Registrar in Paediatrics", "referrer_organisation": "Broomfield Neonatal Unit",
        "referrer_address": "Court Road, Chelmsford CM1 7AB", "referrer_phone": "+441632960711", "consent_to_referral": "yes",
        "safeguarding_status": "none", "reason_for_referral": REASON,
    }  # fmt: skip
    return letter("neonatal_discharge", lines, said)


def headed_psychiatrist() -> Case:
    """A consultant's letter with headings of one word, the family in the first sentence."""
    lines = (
        "North Essex Perinatal Mental Health Team|Linden Centre|Chelmsford CM1 7AC|Tel: 01632 960721|perinatal.north@trust.example.org",
        "Our ref: NHS/999 000 7136|6 November 2026",
        "Together with Baby|Maldon",
        "Dear Colleagues",
        "**Amara Sesay, d.o.b. 11 September 1994, 999 000 7136|**88 Springfield Road, Chelmsford CM2 6AD. Mobile 07700 900721",
        "**Diagnosis",
        "Postpartum psychosis, in remission (F53.1)",
        "**Medication",
        "Olanzapine 10 mg at night",
        "**Summary",
        "I reviewed Amara in clinic today with her husband, Foday Sesay, and their four month old son, Ibrahim (born 1 July 2026). She was an inpatient on the mother and baby unit "
        "from 9 July to 20 September. Her mental state has been stable since. What remains is that she does not trust herself with Ibrahim and looks to Foday before she "
        "picks him up. He has begun to prefer his father.",
        "**Risk",
        "No current thoughts of harm to herself or to Ibrahim.",
        "**Safeguarding",
        "Early help plan in place.",
        "**Request",
        "I should be grateful if you would assess Amara and Ibrahim for parent-infant psychotherapy. She has consented to this letter being sent. Her general practitioner is Dr Lund at Springfield Green Surgery.",
        "Yours sincerely",
        "Dr Beatrix Holloway|Consultant Perinatal Psychiatrist",
    )
    said = {
        "referral_date": "2026-11-06", "referrer_name": "Dr Beatrix Holloway", "referrer_role": "Consultant Perinatal Psychiatrist",
        "referrer_organisation": "North Essex Perinatal Mental Health Team", "referrer_address": "Linden Centre, Chelmsford CM1 7AC", "referrer_phone": "+441632960721",
        "referrer_email": "perinatal.north@trust.example.org", "parent_name": "Amara Sesay", "parent_dob": "1994-09-11", "parent_nhs_number": "9990007136",
        "parent_address": "88 Springfield Road, Chelmsford CM2 6AD", "parent_postcode": "CM2 6AD", "parent_phone": "+447700900721", "infant_name": "Ibrahim",
        "infant_dob": "2026-07-01", "other_parent_name": "Foday Sesay", "mental_health": "Postpartum psychosis, in remission (F53.1)",
        "risk_details": "No current thoughts of harm to herself or to Ibrahim.", "safeguarding_status": "early_help", "safeguarding_details": "Early help plan in place.",
        "consent_to_referral": "yes", "gp_name": "Dr Lund", "gp_practice": "Springfield Green Surgery", "reason_for_referral": REASON,
    }  # fmt: skip
    return letter("headed_psychiatrist", lines, said)


def visitors_letter() -> Case:
    """A health visitor's letter without a heading: all that is known of the family stands in its sentences."""
    lines = (
        ">Saffron Walden Child Health Clinic|>Hill Street|>Saffron Walden CB10 1AB",
        ">10th November 2026",
        "Dear Together with Baby,",
        "I am writing to refer Philippa Dunmore-Reed (date of birth 30th April 1986) and her daughter Clementine, who was born on 12th January 2026.",
        "Philippa conceived through IVF after five years and three miscarriages. She expected to feel complete and instead feels that she is acting. She holds Clementine at arm's length, "
        "changes the subject when I remark on her smiles, and has asked me twice whether babies can be given back. Clementine is thriving and is babbling, but she rarely seeks her mother out.",
        "The family home is The Old Forge, Church End, Great Chesterford CB10 1AD and Philippa prefers to be contacted by email at pippa.dr@mail.example.com or on 07700 900731. Messages may be left. "
        "Clementine's father, Hugo Reed, shares parental responsibility and is supportive of the referral. The family GP is Dr Anstey at the Crocus Medical Practice.",
        "There has been no involvement from children's social care. Philippa has read this letter, has agreed to the referral and is happy for us to share information with one another.",
        "With kind regards",
        "Marjorie Kent|Health Visitor|Direct line 01632 960731",
    )
    said = {
        "referral_date": "2026-11-10", "referrer_name": "Marjorie Kent", "referrer_role": "Health Visitor", "referrer_organisation": "Saffron Walden Child Health Clinic",
        "referrer_address": "Hill Street, Saffron Walden CB10 1AB", "referrer_phone": "+441632960731", "parent_name": "Philippa Dunmore-Reed", "parent_dob": "1986-04-30",
        "infant_name": "Clementine", "infant_dob": "2026-01-12", "parent_address": "The Old Forge, Church End, Great Chesterford CB10 1AD", "parent_postcode": "CB10 1AD",
        "parent_email": "pippa.dr@mail.example.com", "parent_phone": "+447700900731", "safe_to_leave_message": "yes", "other_parent_name": "Hugo Reed",
        "other_parent_responsibility": "yes", "gp_name": "Dr Anstey", "gp_practice": "Crocus Medical Practice",
        "safeguarding_status": "none", "consent_to_referral": "yes", "consent_to_share": "yes", "reason_for_referral": REASON,
    }  # fmt: skip
    return letter("visitors_letter", lines, said)


def open_letter() -> Case:
    """A practice nurse's letter in OpenDocument: a two-column block of the patient, then paragraphs with headings."""
    data = _odt((
        "Blackwater Family Practice", "21 Spital Road, Maldon CM9 6AB", "01632 960741", "11/11/2026",
        "Dear PIMHS team", "#Patient",
        (("Name", "Lowri Bevan"), ("DOB", "05/06/1997"), ("NHS number", "999 000 7144"), ("Address", "6 Fambridge Road, Maldon CM9 6AD"), ("Mobile", "07700 900741")),
        "#Baby", (("Name", "Gethin Bevan"), ("DOB", "30/09/2026")),
        "#Reason for referral", "Lowri came for Gethin's first immunisations and could not stay in the room. She says that she cannot tell whether he is crying from pain or from hating her.",
        "#Background", "Lowri's mother died when she was four and she was brought up by an aunt.",
        "#Other professionals", "Health visitor: Nerys Pope",
        "#Safeguarding", "Nil",
        "#Consent", "Lowri has given her consent to be referred.",
        "Yours faithfully", "Catherine Amble|Practice Nurse",
    ))  # fmt: skip
    said = {
        "referral_date": "2026-11-11", "referrer_name": "Catherine Amble", "referrer_role": "Practice Nurse", "referrer_organisation": "Blackwater Family Practice",
        "referrer_address": "21 Spital Road, Maldon CM9 6AB", "referrer_phone": "+441632960741", "parent_name": "Lowri Bevan", "parent_dob": "1997-06-05",
        "parent_nhs_number": "9990007144", "parent_address": "6 Fambridge Road, Maldon CM9 6AD", "parent_postcode": "CM9 6AD", "parent_phone": "+447700900741",
        "infant_name": "Gethin Bevan", "infant_dob": "2026-09-30",
        "reason_for_referral": "Lowri came for Gethin's first immunisations and could not stay in the room. She says that she cannot tell whether he is crying from pain or from hating her.",
        "other_information": "Lowri's mother died when she was four and she was brought up by an aunt.", "health_visitor": "Nerys Pope",
        "safeguarding_status": "none", "consent_to_referral": "yes",
    }  # fmt: skip
    return Case("open_letter.odt", data, said)


def rich_text_form() -> Case:
    """A form that a case management system writes out as rich text: titles, rows of two and four cells."""
    data = rtf((
        "#Perinatal Outreach - Onward Referral Form", ("Referral date", "10/11/2026", "Case worker", "Tunde Alabi"), ("Job title", "Outreach Worker", "Team", "Southend Perinatal Outreach"),
        ("Worker email", "tunde.alabi@outreach.example.org", "Worker telephone", "01632 960751"),
        "#Client", ("Client name", "Ines Carvalho", "Date of birth", "17/03/2002"), ("Telephone", "07700 900751", "Safe to call?", "Yes"), ("Address", "Flat 4, 12 York Road, Southend-on-Sea SS1 2AB"),
        ("First language", "Portuguese", "Interpreter", "Yes"), ("Ethnicity", "White Portuguese", "GP practice", "Queensway Surgery"),
        "#Baby", ("Name", "Mateus Carvalho", "Date of birth", "04/08/2026"), ("Gender", "Boy", "NHS number", "999 000 7152"),
        "#Family network", ("Baby's father", "Rui Lopes"), ("Siblings", "none"), ("Social worker", "None"),
        "#Needs", ("Reason for onward referral", "Ines is alone in the UK. She carries Mateus all day and cannot put him down, and weeps when she talks about her own mother."),
        ("Client's goals", "To feel like a normal mum"), ("Risks", "No risk to baby. Past domestic abuse in Portugal."), ("Level of need (safeguarding)", "Early Help"),
        ("Consent to referral", "Yes", "Consent to share information", "Yes"),
    ))  # fmt: skip
    said = {
        "referral_date": "2026-11-10", "referrer_name": "Tunde Alabi", "referrer_role": "Outreach Worker", "referrer_organisation": "Southend Perinatal Outreach",
        "referrer_email": "tunde.alabi@outreach.example.org", "referrer_phone": "+441632960751", "parent_name": "Ines Carvalho", "parent_dob": "2002-03-17",
        "parent_phone": "+447700900751", "parent_address": "Flat 4, 12 York Road, Southend-on-Sea SS1 2AB", "parent_postcode": "SS1 2AB", "parent_language": "Portuguese",
        "interpreter_needed": "yes", "parent_ethnicity": "White Portuguese", "gp_practice": "Queensway Surgery", "infant_name": "Mateus Carvalho", "infant_dob": "2026-08-04",
        "infant_sex": "male", "infant_nhs_number": "9990007152", "other_parent_name": "Rui Lopes", "other_parent_relationship": "Father",
        "reason_for_referral": "Ines is alone in the UK. She carries Mateus all day and cannot put him down, and weeps when she talks about her own mother.",
        "hopes_and_concerns": "To feel like a normal mum", "risk_details": "No risk to baby. Past domestic abuse in Portugal.", "safeguarding_status": "early_help",
        "consent_to_referral": "yes", "consent_to_share": "yes", "household": ["none"], "safe_to_leave_message": "yes",
    }  # fmt: skip
    return Case("rich_text_form.rtf", data, said)


def open_form() -> Case:
    """A children's centre's form in OpenDocument: one table, labels above their answers in some rows, beside them in others."""
    data = _odt((
        "#Request for support: parent and baby",
        (("Date", "06/11/2026", "Centre", "Northwick Family Centre, Canvey"), ("Your name and role", "Della Roach, Family Support Worker"), ("Your number", "01632 960761", "Your email", "della.roach@centre.example.org")),
        "Who is the request about?",
        (("Parent/carer's full name", "Date of birth", "Relationship to baby"), ("Kelly-Ann Moss", "23/12/2004", "Mother"), ("Baby's full name", "Date of birth / due date", "Boy or girl"), ("Oakley Moss", "15/03/2026", "Boy")),
        (("Home address and postcode", "29 Furtherwick Close, Canvey Island SS8 7AB"), ("Mobile", "07700 900761"), ("OK to leave a voicemail?", "Yes"), ("Who else lives there?", "Kelly-Ann's mum Denise and brother Josh, 14"), ("Doctor's surgery", "Third Avenue Health Centre")),
        "What have you noticed between parent and baby?",
        "Kelly-Ann is on her phone for most of the session. When Oakley crawls to her she moves him back to the mat. He now goes to any adult.",
        "What does the parent say?", "That he prefers his nan.",
        "Has the parent agreed to this request? Yes [x]  No [ ]",
        "Is there a social worker? Yes [ ]  No [x]",
        "Is there an early help plan? Yes [x]  No [ ]",
    ))  # fmt: skip
    said = {
        "referral_date": "2026-11-06", "referrer_organisation": "Northwick Family Centre, Canvey", "referrer_name": "Della Roach", "referrer_role": "Family Support Worker",
        "referrer_phone": "+441632960761", "referrer_email": "della.roach@centre.example.org", "parent_name": "Kelly-Ann Moss", "parent_dob": "2004-12-23",
        "parent_relationship": "Mother", "infant_name": "Oakley Moss", "infant_dob": "2026-03-15", "infant_sex": "male",
        "parent_address": "29 Furtherwick Close, Canvey Island SS8 7AB", "parent_postcode": "SS8 7AB", "parent_phone": "+447700900761", "safe_to_leave_message": "yes",
        "household": ["Kelly-Ann's mum Denise and brother Josh, 14"], "gp_practice": "Third Avenue Health Centre",
        "reason_for_referral": "Kelly-Ann is on her phone for most of the session. When Oakley crawls to her she moves him back to the mat. He now goes to any adult.",
        "voice_of_parent": "That he prefers his nan.", "consent_to_referral": "yes", "safeguarding_status": "early_help",
    }  # fmt: skip
    return Case("open_form.odt", data, said)


INBOX_LETTER_CASES = (neonatal_discharge, headed_psychiatrist, visitors_letter, open_letter, rich_text_form, open_form)

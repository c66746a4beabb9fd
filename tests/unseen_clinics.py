"""Word forms of birth reflections, therapies, home visitors, a prison's unit and a parent's own; twins in columns, slips of small labels over answers."""

from __future__ import annotations

from tests.unseen_agencies import document
from tests.unseen_margins import bold, small
from tests.unseen_word import Case
from tests.word_files import box, p, part, r, tbl, tc, tr
from tests.word_files import docx as packed

HOME = "Flat 9, Kestrel Court, Harlow CM20 9AB"
WHY = "Dawn relives the theatre each time Ellis cries and has to leave the room."
SAYS = "'Everyone says at least he is healthy. I was not there when he was born.'"
SEEN = "Ellis is very still and watches her face."
WISH = "She would like to hold him without shaking. Afraid of hospitals."
ELLIS = {
    "infant_name": "Ellis Pryor", "infant_dob": "2026-08-21", "infant_nhs_number": "9990091110", "infant_sex": "male", "parent_name": "Dawn Pryor", "parent_dob": "1991-06-17", "parent_nhs_number": "9990091129",
    "parent_phone": "+447700900751", "parent_email": "dawn.p@example.org", "parent_address": HOME, "parent_postcode": "CM20 9AB", "other_parent_name": "Neil Pryor", "other_parent_dob": "1989-01-30",
    "other_parent_phone": "+447700900752", "gp_name": "Dr Wren Abbot", "gp_practice": "Lister House Surgery", "health_visitor": "Cath Noone", "referrer_name": "Iris Vane", "referrer_role": "Specialist Midwife",
    "referrer_organisation": "Birth Reflections Service", "referrer_phone": "+441632960771", "referrer_email": "iris.vane@maternity.example.org", "referral_date": "2026-11-23", "reason_for_referral": WHY,
    "voice_of_parent": SAYS, "voice_of_infant": SEEN, "hopes_and_concerns": WISH, "consent_to_referral": "yes",
}  # fmt: skip
BABY = "infant_name infant_dob"
MUM = "parent_name parent_dob parent_phone parent_address parent_postcode"
SENT = "referrer_name referrer_role referrer_organisation referrer_phone referral_date"


def read(keys: str, **said: object) -> dict[str, object]:
    """The family's values for these fields, and what else a layout says."""
    return {**{key: ELLIS[key] for key in keys.split()}, **said}


def birth_reflections() -> Case:
    """Labels that ask two or three things with strokes, answered in the same order; scores; a tick list of what happened."""
    data = document(
        "# Birth Reflections: onward referral to parent–infant therapy",
        [["Woman's name / preferred name", "Dawn Pryor / Dawn"], ["DOB / NHS no.", "17.06.91 / 999 009 1129"], ["Address / postcode", "Flat 9, Kestrel Court, Harlow / CM20 9AB"], ["Telephone / email", "07700 900751 / dawn.p@example.org"],
         ["Baby's name / DOB", "Ellis Pryor / 21.08.26"], ["Gestation at birth / mode of birth", "38+2 / cat 1 EMCS under GA"], ["Birth partner / relationship", "Neil Pryor / husband"], ["GP / surgery", "Dr Wren Abbot / Lister House Surgery"], ["HV / base", "Cath Noone / Harlow Clinic"]],
        "Events (tick):  ☒ general anaesthetic   ☐ shoulder dystocia   ☒ separation from baby   ☐ NICU   ☐ loss",
        "City Birth Trauma Scale: 31      EPDS: 14      Q10: 0",
        "**Impact on mother and baby's relationship**", WHY, "**What Dawn says**", SAYS, "**What Dawn is hoping for**", WISH,
        [["Consent to refer: Y", "Consent to share birth notes: N", "Risk issues: nil known"]],
        "Form completed by: Iris Vane, Specialist Midwife, Birth Reflections Service      Ext: 01632 960771      Date: 23/11/26",
    )  # fmt: skip
    keys = f"{BABY} {MUM} parent_nhs_number parent_email other_parent_name gp_name gp_practice reason_for_referral voice_of_parent hopes_and_concerns consent_to_referral {SENT}"
    return Case("reflections.docx", data, read(
        keys, parent_address="Flat 9, Kestrel Court, Harlow, CM20 9AB", gestation_at_birth="38+2", other_parent_relationship="husband", health_visitor="Cath Noone / Harlow Clinic", parent_relationship="Mother", consent_to_share="no",
        risk_details="nil known",
    ), unmatched=("general anaesthetic",))  # fmt: skip


def small_labels_over() -> Case:
    """A slip of cells, each with a small printed label over its answer; two rows to a person; a tear-off part for the parent."""

    def cell(label: str, answer: str, span: int = 1) -> str:
        wide = f'<w:gridSpan w:val="{span}"/>' if span > 1 else ""
        return tc(p(r(label, '<w:sz w:val="14"/><w:color w:val="7F7F7F"/>')), p(answer), properties=wide)

    body = bold("0–5 HEALTH VISITING · SPECIALIST REFERRAL SLIP") + tbl(
        tr(cell("Child's surname", "Pryor"), cell("Child's forename", "Ellis"), cell("D.O.B.", "21/8/26"), cell("M/F", "M")),
        tr(cell("Mother's surname", "Pryor"), cell("Mother's forename", "Dawn"), cell("D.O.B.", "17/6/91"), cell("Mobile", "07700 900751")),
        tr(cell("Address", "Flat 9, Kestrel Court, Harlow", 3), cell("Postcode", "CM20 9AB")),
        tr(cell("Referred to", "PIMHS", 2), cell("By (name &amp; designation)", "Cath Noone, HV", 2)),
        tr(cell("Base", "Harlow Clinic", 2), cell("Tel.", "01632 960772"), cell("Date", "23/11/26")),
        tr(cell("Reason", WHY, 4)), tr(cell("UP / UPP / CIN / CP / LAC", "UPP", 2), cell("Domestic abuse enquiry – result", "asked, none disclosed", 2)),
        tr(cell("Parent's signature to agree", "D Pryor", 3), cell("Date", "20/11/26")),
    ) + small("Detach and give to parent: You have been referred to the Parent Infant team. They will ring you within 10 working days.")  # fmt: skip
    keys = f"{BABY} infant_sex {MUM} reason_for_referral referral_date"
    return Case("slip.docx", packed(body), read(
        keys, parent_address="Flat 9, Kestrel Court, Harlow", parent_relationship="Mother", referrer_name="Cath Noone", referrer_role="HV", referrer_organisation="Harlow Clinic", referrer_phone="+441632960772",
        safeguarding_details="UPP", domestic_abuse="no", consent_to_referral="yes", consent_date="2026-11-20",
    ))  # fmt: skip


def twins_in_columns() -> Case:
    """Twin 1 and Twin 2 in columns; the mother's and father's answers in one cell each, line by line; a consent table by person."""
    data = document(
        "**Multiple pregnancy & birth – relationship clinic**",
        ([["", "Twin 1", "Twin 2"], ["Name", "Ivy Stroud", "Rory Stroud"], ["DOB", "03/10/26", "03/10/26"], ["NHS no.", "9990091137", "9990091145"], ["Sex", "F", "M"], ["Birth weight", "1.9kg", "2.2kg"], ["Gestation at birth", "34+0", "34+0"]], {"head": True, "bold": (0,)}),
        "",
        ([["Mother", "Leah Stroud\nDOB 12/12/1994\nTel 07700 900761"], ["Father", "Marcus Hale\nDOB 01/05/1990\nTel 07700 900762"], ["Where babies live", "with both parents, 2 Forge Cottages, Thaxted CM6 9AB"]], {"bold": (0,)}),
        "",
        "**Concerns**", "Leah can tell Ivy apart by her cry and says she cannot find Rory in herself.",
        "**Views:**   Leah: 'I only grew one baby in my head.'   Marcus: thinks it will pass.",
        "",
        ([["Consent", "Yes", "No", "Date"], ["Mother agrees to referral", "✓", "", "22/11/26"], ["Father aware", "✓", "", ""], ["Share with GP / HV", "✓", "", ""]], {"head": True}),
        "Referrer: Dr Ama Boadu (paediatrician)   Dept: Neonatal follow-up   Bleep 214   Tel: 01632 960781",
    )  # fmt: skip
    return Case("multiple.docx", data, {
        "infant_name": "Ivy and Rory Stroud", "infant_dob": "2026-10-03", "infant_sex": "female", "infant_nhs_number": "9990091137", "gestation_at_birth": "34+0", "parent_name": "Leah Stroud", "parent_dob": "1994-12-12",
        "parent_phone": "+447700900761", "parent_relationship": "Mother", "other_parent_name": "Marcus Hale", "other_parent_dob": "1990-05-01", "other_parent_phone": "+447700900762", "other_parent_relationship": "Father",
        "parent_postcode": "CM6 9AB", "parent_address": "with both parents, 2 Forge Cottages, Thaxted CM6 9AB", "reason_for_referral": "Leah can tell Ivy apart by her cry and says she cannot find Rory in herself.",
        "consent_to_referral": "yes", "consent_to_share": "yes", "consent_date": "2026-11-22", "referrer_name": "Dr Ama Boadu", "referrer_role": "paediatrician", "referrer_organisation": "Neonatal follow-up", "referrer_phone": "+441632960781",
    }, unmatched=("9990091145",))  # fmt: skip


def stepping_up() -> Case:
    """A talking-therapies service's step-up sheet: client, scores in a row, risk split into thoughts, plans and intent, dependants typed in one line."""
    data = document(
        "**TALKING THERAPIES → PARENT-INFANT STEP-UP**",
        ([["Client", "Dawn Pryor"], ["Client DOB", "17/06/1991"], ["Client tel (VM ok?)", "07700 900751 (Y)"], ["Client address", HOME], ["Dependants (name, DOB, lives with?)", "Ellis Pryor 21/08/2026 lives with"], ["Partner", "Neil Pryor"], ["PWP / therapist", "Saul Finch"], ["Therapist contact", "01632 960791 / saul.finch@tt.example.org"], ["Clinical supervisor", "Dr Lowe"]], {"bold": (0,)}),
        "",
        ([["PHQ-9", "GAD-7", "W&SAS", "PCL-5"], ["16", "14", "22", "41"]], {"head": True}),
        "",
        ([["Risk to self – thoughts", "fleeting"], ["Risk to self – plans", "none"], ["Risk to self – intent", "none"], ["Risk to baby", "none"], ["Safeguarding", "no concerns, not open"]], {"bold": (0,)}),
        "",
        ([["Presenting problem", WHY], ["Treatment so far", "6 x TF-CBT, DNA x2"], ["Client's goals", WISH], ["Client consents to step-up?", "Y 19/11/26"], ["Client consents to liaison with GP/HV?", "Y"]], {"bold": (0,)}),
    )  # fmt: skip
    keys = f"{BABY} {MUM} other_parent_name reason_for_referral hopes_and_concerns consent_to_referral"
    return Case("stepup.docx", data, read(
        keys, safe_to_leave_message="yes", safeguarding_details="no concerns, not open", consent_to_share="yes", consent_date="2026-11-19",
        risk_details="fleeting\nnone",
    ), unmatched=("6 x TF-CBT, DNA x2", "Saul Finch", "saul.finch@tt.example.org", "16"))  # fmt: skip


def easy_read() -> Case:
    """A parent's own form in easy words: "Me", "My baby", "My doctor", "Somebody who helped me"; boxes before short sentences."""

    def tick(on: bool, words: str) -> str:
        return p(box("1" if on else "0", "☒" if on else "☐"), r(f" {words}"))

    def block(title: str, *rows: tuple[str, str]) -> str:
        return bold(title) + tbl(*(tr(tc(p(label)), tc(p(answer))) for label, answer in rows))

    body = "".join((
        p(r("Ask for help with you and your baby", '<w:b/><w:sz w:val="40"/>')),
        block("Me", ("My name", "Neil Pryor"), ("My birthday", "30/1/89"), ("My phone", "07700 900752"), ("My address", HOME), ("I am my baby's", "dad")),
        block("My baby", ("Baby's name", "Ellis"), ("Baby's birthday", "21/8/26")),
        block("My doctor", ("Doctor's name or surgery", "Lister House Surgery")),
        bold("How I feel"), tick(True, "I do not feel close to my baby"), tick(False, "I feel angry with my baby"), tick(True, "I worry all the time"),
        bold("Tell us more"), p("I was not allowed in and now he cries when I take him."),
        bold("What I want"), p("to be a proper dad to him"),
        bold("Is it OK?"), tick(True, "It is OK to ring me"), tick(False, "It is OK to text me"), tick(True, "It is OK to tell my health visitor"),
        block("Somebody who helped me fill this in", ("Their name", "Cath Noone"), ("Their job", "Health Visitor"), ("Their phone", "01632 960772")),
        p("Today's date: 24/11/26"),
    ))  # fmt: skip
    return Case("easy.docx", packed(body), {
        "parent_name": "Neil Pryor", "parent_dob": "1989-01-30", "parent_phone": "+447700900752", "parent_address": HOME, "parent_postcode": "CM20 9AB", "parent_relationship": "dad", "infant_name": "Ellis", "infant_dob": "2026-08-21",
        "gp_practice": "Lister House Surgery", "reason_for_referral": "I was not allowed in and now he cries when I take him.", "hopes_and_concerns": "to be a proper dad to him",
        "consent_to_share": "yes", "referrer_name": "Cath Noone", "referrer_role": "Health Visitor", "referrer_phone": "+441632960772", "referral_date": "2026-11-24",
    }, unmatched=("I do not feel close to my baby",))  # fmt: skip


def prison_unit() -> Case:
    """A prison's mother and baby unit: numbers of the prison, an address that is the unit's, an offender manager, release dates, free text in boxes by author."""
    head = part("hdr", p("OFFICIAL – SENSITIVE          Mother and Baby Unit, HMP Fernwood"))
    body = bold("Referral for parent–infant therapeutic input") + tbl(
        tr("Prisoner name", "Shanice Cole", "Prison number", "A0000ZZ"), tr("DOB", "05/03/2000", "Release / parole date", "14/04/2027"), tr("Location", "MBU, HMP Fernwood, Long Lane CM1 9AB", "First language", "English"),
        tr("Baby", "Amari Cole", "Baby's DOB", "19/05/2026"), tr("Baby's NHS number", "999 009 1153", "Baby's father", "not named"), tr("Community social worker", "Rita Hope (Essex) 01632 960793", "Offender manager (COM)", "Jed Stone"),
        tr("MBU health visitor", "Val Reed", "MBU midwife", "n/a"),
    ) + tbl(
        tr(tc(bold("Officer / nursery staff observations"))), tr("Shanice keeps Amari in the buggy and asks other mums to feed her."), tr(tc(bold("Shanice's own account"))), tr("'They'll take her at the gate so what's the point.'"),
        tr(tc(bold("Plan on release"))), tr("ICO, placement with MGM to be assessed"), tr(tc(bold("Does Shanice agree to this referral? (signature)"))), tr("Yes – S. Cole 20/11/26"),
    ) + p("Referring member of staff: Val Reed, MBU health visitor, 01632 960794, 20/11/26")  # fmt: skip
    return Case("unit.docx", packed(body, {"header": head}), {
        "parent_name": "Shanice Cole", "parent_dob": "2000-03-05", "parent_language": "English", "infant_name": "Amari Cole", "infant_dob": "2026-05-19", "infant_nhs_number": "9990091153",
        "social_worker": "Rita Hope (Essex) 01632 960793", "voice_of_parent": "'They'll take her at the gate so what's the point.'",
        "consent_to_referral": "yes", "consent_date": "2026-11-20", "referrer_name": "Val Reed", "referrer_role": "MBU health visitor", "referrer_phone": "+441632960794", "referral_date": "2026-11-20",
    }, unmatched=("Shanice keeps Amari in the buggy and asks other mums to feed her.", "Jed Stone", "MBU, HMP Fernwood, Long Lane CM1 9AB", "ICO, placement with MGM to be assessed"))  # fmt: skip


def home_visitors() -> Case:
    """A home-visiting charity: family members numbered in rows, who has responsibility by number, ticked needs, the plan among statements, the coordinator's box empty."""
    data = document(
        "# Homelink Harlow: family referral",
        ([["No.", "Family member", "D.O.B. / age", "Relationship to youngest child"], ["1", "Dawn Pryor", "17/6/91", "mum"], ["2", "Neil Pryor", "37", "dad"], ["3", "Ellis Pryor", "21/8/26", "-"], ["4", "Poppy Pryor", "4 yrs", "sister"]], {"head": True}),
        "Who has parental responsibility? (numbers)  1, 2",
        "Family address: Flat 9, Kestrel Court, Harlow      Post code: CM20 9AB      Tel: 07700 900751 (mum)",
        "**Needs (tick)**   ☒ isolation   ☒ attachment / bonding   ☐ multiple births   ☒ parent's mental health   ☐ domestic abuse   ☐ disability",
        "Is any child in the family on a plan?   CP ☐   CIN ☐   Early Help ☒   None ☐   Lead practitioner: Cath Noone",
        "Are there any risks to volunteers visiting at home?  Dog, will be shut away.",
        "**Tell us what the family would like help with (please complete with them)**", "Dawn wants help to hold Ellis without panicking.",
        "**Any other background**", "Cat 1 section. Poppy saw the ambulance.",
        "Referrer's name: Cath Noone      Agency: Harlow 0-19 Service      Tel: 01632 960772      Signature: C Noone      Date: 24.11.26",
        "Family member's signature: Dawn Pryor      Date: 24.11.26      (we cannot visit without this)",
        [["For Homelink use:", "Allocated to", "", "Date", ""]],
    )  # fmt: skip
    keys = f"{BABY} parent_name parent_dob parent_phone parent_postcode other_parent_name"
    return Case("homelink.docx", data, read(
        keys, parent_address="Flat 9, Kestrel Court, Harlow", parent_relationship="mum", other_parent_relationship="dad", household=["Poppy Pryor, 4 yrs, sister"],
        safeguarding_status="early_help", risk_details="Dog, will be shut away.", hopes_and_concerns="Dawn wants help to hold Ellis without panicking.", other_information="Cat 1 section. Poppy saw the ambulance.",
        referrer_name="Cath Noone", referrer_organisation="Harlow 0-19 Service", referrer_phone="+441632960772", referral_date="2026-11-24", consent_date="2026-11-24",
    ), unmatched=("isolation",))  # fmt: skip


def questions_down_the_side() -> Case:
    """Numbered questions at the left, guidance in brackets, answers at the right; "Y/N + comment" answers; professionals asked one by one; the date of the first visit between."""
    rows = (
        ("1", "Who are you referring? (parent/carer full name + DOB)", "Dawn Pryor 17/06/1991"), ("2", "What is their relationship to the infant?", "Mother - main carer"), ("3", "Infant (full name + DOB or EDD)", "Ellis Pryor 21/08/2026"), ("4", "Contact (address, phone, preferred times)", f"{HOME}. 07700 900751, after 10am"),
        ("5", "When did you first meet the family?", "02/09/2026"), ("6", "Is there another parent or carer involved? (Y/N + name)", "Y - Neil Pryor, husband"), ("7", "GP (Y/N + name)", "Y - Lister House Surgery"), ("8", "Health visitor (Y/N + name)", "Y - Cath Noone"), ("9", "Midwife (Y/N + name)", "N - discharged"), ("10", "Social worker (Y/N + name)", "N"),
        ("11", "Any current or previous plans? (EH/CIN/CP)", "EH closed Sept, none now"), ("12", "Domestic abuse, past or present? (Y/N + detail)", "N"), ("13", "Parent's mental health (diagnosis, treatment, who provides)", "PTSD, sertraline, TT waiting list"), ("14", "What is happening between parent and infant?", WHY), ("15", "What does the infant do?", SEEN),
        ("16", "What does the parent say about it?", SAYS), ("17", "Best hopes and worst fears", WISH), ("18", "Has the parent read this and said yes? (Y/N + date)", "Y - 23/11/26"), ("19", "Your name, role, service and phone", "Iris Vane, Specialist Midwife, Birth Reflections Service, 01632 960771"),
    )  # fmt: skip
    keys = f"{BABY} {MUM} other_parent_name gp_practice health_visitor reason_for_referral voice_of_infant voice_of_parent hopes_and_concerns consent_to_referral referrer_name referrer_role referrer_organisation referrer_phone"
    return Case("side.docx", packed(bold("Parent–Infant Mental Health: referral in 19 questions") + tbl(*(tr(*row) for row in rows))), read(
        keys, parent_relationship="Mother - main carer", other_parent_relationship="husband", safeguarding_status="none", domestic_abuse="no", mental_health="PTSD, sertraline, TT waiting list", consent_date="2026-11-23",
    ), unmatched=("02/09/2026",))  # fmt: skip


CLINIC_CASES = (
    birth_reflections,
    small_labels_over,
    twins_in_columns,
    stepping_up,
    easy_read,
    prison_unit,
    home_visitors,
    questions_down_the_side,
)

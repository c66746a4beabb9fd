"""Word forms of a family: guidance under narrow labels, grids of bare labels, ticks between tabs, a network of printed roles, merged headings."""

from __future__ import annotations

from tests.unseen_agencies import document
from tests.unseen_word import Case
from tests.word_files import docx as packed
from tests.word_files import p, r, sdt, tbl, tc, tr

HOME = "22 Saxon Way, Rayleigh SS6 7AB"
WHY = "Mara says she is waiting for Jude's real mother to come and fetch him. She feeds him without looking down."
SAYS = "'He knows I am pretending.' Mara's own mum left when she was three."
SEEN = "Jude watches doors and goes limp when he is lifted."
HE = "Callum says Mara is fine and only needs sleep."
WISH = "To feel like his mum. She is scared of being filmed."
JUDE = {
    "infant_name": "Jude Tilney", "infant_dob": "2026-05-14", "infant_nhs_number": "9990091005", "infant_sex": "male",
    "parent_name": "Mara Tilney", "parent_dob": "1998-02-03", "parent_nhs_number": "9990091013", "parent_relationship": "Mother", "parent_phone": "+447700900711",
    "parent_email": "mara.t@example.org", "parent_address": HOME, "parent_postcode": "SS6 7AB", "other_parent_name": "Callum Reyes", "other_parent_dob": "1995-11-11",
    "other_parent_phone": "+447700900712", "other_parent_relationship": "Father", "gp_name": "Dr Femi Osei", "gp_practice": "Kiln Lane Surgery", "health_visitor": "Pam Ottley",
    "referrer_name": "Pam Ottley", "referrer_role": "Health Visitor", "referrer_organisation": "Rochford 0-19 Service", "referrer_phone": "+441632960711",
    "referrer_email": "pam.ottley@hv.example.org", "referral_date": "2026-11-18", "reason_for_referral": WHY, "voice_of_parent": SAYS, "voice_of_infant": SEEN,
    "voice_of_other_parent": HE, "hopes_and_concerns": WISH, "consent_to_referral": "yes",
}  # fmt: skip
BABY = "infant_name infant_dob"
MUM = "parent_name parent_dob parent_phone parent_address parent_postcode"
SENT = "referrer_name referrer_role referrer_organisation referrer_phone referrer_email referral_date"
TOLD = "reason_for_referral voice_of_parent voice_of_infant hopes_and_concerns"


def read(keys: str, **said: object) -> dict[str, object]:
    """The family's values for these fields, and what else a layout says."""
    return {**{key: JUDE[key] for key in keys.split()}, **said}


def bold(text: str) -> str:
    return p(r(text, "<w:b/>"))


def small(text: str) -> str:
    return p(r(text, '<w:i/><w:sz w:val="16"/>'))


def narrow_column() -> Case:
    """A narrow column of labels with guidance in italics beneath each, answers at the right; whoever refers comes last."""

    def row(label: str, guide: str, *answer: str) -> str:
        return tr(tc(bold(label), *([small(guide)] if guide else []), properties='<w:tcW w:w="1900"/>'), tc(*answer))

    body = bold("Infant and Family Team – request to join the waiting list") + tbl(
        row("Baby", "First and last name as on the birth certificate. If not yet born write 'bump'.", "Jude Tilney"),
        row("Born", "Or due date if still pregnant.", "14/5/26"),
        row("NHS no.", "Found in the red book.", "999 009 1005"),
        row("Adult we will see", "This should be the adult whose relationship with baby is of concern.", "Mara Tilney (mother)"),
        row("Their date of birth", "", "3rd Feb 98"),
        row("Where they live", "Include the postcode. We only cover Essex.", "22 Saxon Way", "Rayleigh SS6 7AB"),
        row("Best number", "Please check that a voicemail can be left.", "07700 900711"),
        row("Other adult", "Somebody else who does the caring, at home or not. Give the relationship.", "Callum Reyes, dad, in and out"),
        row("What's going on?", "What you see between adult and baby; when it began; why now. Continue overleaf.", WHY),
        row("Adult's own words", "We will not accept a request without these.", SAYS),
        row("Baby's experience", "If baby could speak what would he or she tell us?", SEEN),
        row("Hopes", "What would the adult like to be different? Anything that frightens them about coming?", WISH),
        row("Keeping safe", "Plans, orders, violence, dogs, anything that a lone worker should know.", "dog (small). nil else known"),
        row("Plan", "CP, CIN, Early Help or none.", "EH"),
        row("Agreement", "The adult must know about this request and agree to it.", "yes 16/11"),
        row("You", "Name, post and base.", "Pam Ottley, Health Visitor, Rochford 0-19 Service"),
        row("Your number", "Direct line please, not the switchboard.", "01632 960711"),
        row("Today", "", "18/11/26"),
    )  # fmt: skip
    keys = f"{BABY} infant_nhs_number {MUM} other_parent_name {TOLD} consent_to_referral referrer_name referrer_role referrer_organisation referrer_phone referral_date"
    return Case("narrow.docx", packed(body), read(
        keys, parent_relationship="mother", parent_address="22 Saxon Way, Rayleigh SS6 7AB", other_parent_relationship="dad", risk_details="dog (small). nil else known",
        safeguarding_status="early_help",
    ))  # fmt: skip


def bare_grid() -> Case:
    """A grid of four columns: each person is named once in a label, the bare labels beside and below are theirs; the next person follows without a title."""
    data = document(
        "# Perinatal Infant Relationship Clinic",
        ([["Mother's name", "Mara Tilney", "DOB", "03/02/98"], ["Tel", "07700 900711", "Email", "mara.t@example.org"], ["Address", "22 Saxon Way, Rayleigh", "P/code", "SS6 7AB"],
          ["Baby's name", "Jude Tilney", "DOB", "14/05/26"], ["NHS No.", "9990091005", "M / F", "M"],
          ["Father's name", "Callum Reyes", "DOB", "11/11/95"], ["Tel", "07700 900712", "Address", "n/k - staying with friends"],
          ["Social worker", "Dee Nwosu", "Tel", "01632 960713"], ["Health visitor", "Pam Ottley", "Tel", "01632 960711"], ["GP", "Dr Femi Osei", "Surgery", "Kiln Lane Surgery"],
          ["Referred by", "Pam Ottley", "Title", "Health Visitor"], ["Base", "Rochford 0-19 Service", "Tel", "01632 960711"], ["Email", "pam.ottley@hv.example.org", "Date", "18/11/26"]], {"bold": (0, 2)}),
        "**Reason for referral**", WHY, "**Mother's view**", SAYS,
        "**Mother aware and consenting?** Y",
    )  # fmt: skip
    keys = f"{BABY} infant_nhs_number infant_sex {MUM} parent_email other_parent_name other_parent_dob other_parent_phone gp_name gp_practice reason_for_referral voice_of_parent consent_to_referral {SENT}"
    return Case("clinic.docx", data, read(
        keys, parent_address="22 Saxon Way, Rayleigh", parent_relationship="Mother", other_parent_relationship="Father", social_worker="Dee Nwosu, 01632 960713", health_visitor="Pam Ottley, 01632 960711",
    ), unmatched=("staying with friends",))  # fmt: skip


def lettered_ticks() -> Case:
    """Sections A to H in plain paragraphs; the options of a question stand in one paragraph, set apart by tabs."""
    data = document(
        "**SECTION A: Who is the baby?**", "Name:\tJude Tilney\tDate of birth:\t14.05.2026", "Sex:\t☒ Boy\t☐ Girl\t☐ Other", "Was baby born early?\t☐ No\t☒ Yes, at how many weeks?  35",
        "**SECTION B: Who is the parent?**", "Name:\tMara Tilney\tDate of birth:\t03.02.1998", "Address:\t22 Saxon Way, Rayleigh\tPostcode:\tSS6 7AB", "Mobile:\t07700 900711\tOK to text?\t☒ Yes\t☐ No",
        "Relationship to baby:\t☒ Mother\t☐ Father\t☐ Foster carer\t☐ Other (say)", "Interpreter:\t☐ Not needed\t☒ Needed, language:  Portuguese", "Parental responsibility:\t☒ Yes\t☐ No\t☐ Shared with LA",
        "**SECTION C: Anyone else bringing up the baby?**", "Name:\tCallum Reyes\tRelationship:\tfather", "Lives at the same address:\t☐ Yes\t☒ No",
        "**SECTION D: Level of support**", "☐ Universal\t☐ Early Help\t☒ Child in Need\t☐ Child Protection\t☐ Looked After", "Name of social worker:\tDee Nwosu\tTel:\t01632 960713",
        "**SECTION E: Safety**", "Domestic abuse:\tPast ☒\tCurrent ☐\tNever ☐\tNot asked ☐", "Parent's mental health:\tanxiety, sertraline 50mg since July",
        "**SECTION F: The story**", WHY,
        "**SECTION G: Agreement**", "Parent agrees to the referral:\t☒ Yes\t☐ No\t☐ Not asked", "Parent agrees to information being shared:\t☐ Yes\t☒ No", "Date agreed:\t16.11.2026",
        "**SECTION H: You**", "Name:\tPam Ottley\tJob:\tHealth Visitor", "Where you work:\tRochford 0-19 Service\tPhone:\t01632 960711\text 4471", "Date:\t18.11.2026",
    )  # fmt: skip
    keys = f"{BABY} infant_sex {MUM} parent_relationship other_parent_name reason_for_referral consent_to_referral referrer_name referrer_role referrer_organisation referrer_phone referral_date"
    return Case("lettered.docx", data, read(
        keys, gestation_at_birth="35+0", parent_address="22 Saxon Way, Rayleigh", safe_to_leave_message="yes", interpreter_needed="yes", parent_language="Portuguese", parent_responsibility="yes",
        other_parent_relationship="father", safeguarding_status="child_in_need", social_worker="Dee Nwosu, 01632 960713", domestic_abuse="no", mental_health="anxiety, sertraline 50mg since July",
        consent_to_share="no", consent_date="2026-11-16",
    ), unmatched=("4471",))  # fmt: skip


def printed_roles() -> Case:
    """The network is a row for each printed role with its name and number to fill in; the last row is for the person who refers."""
    head = {"head": True}
    data = document(
        "**Little Beginnings – Parent and Baby Therapy Referral**",
        [["Baby", "Jude Tilney  dob 14/05/26"], ["Parent", "Mara Tilney  dob 03/02/98"], ["Contact", "22 Saxon Way, Rayleigh SS6 7AB / 07700 900711"]],
        "",
        ([["Role", "Name", "Phone / email", "Aware of referral?"], ["GP (surgery)", "Kiln Lane Surgery", "", "N"], ["Health visitor", "see below", "", ""], ["Midwife (until 28 days)", "-", "", ""],
          ["Social worker / FSW (circle)", "Dee Nwosu", "01632 960713", "Y"], ["Perinatal mental health", "Kay Birt, CPN", "01632 960714", "Y"], ["Nursery / childminder", "Tiny Acorns", "", "N"], ["Home-Start volunteer", "Joan", "", "Y"],
          ["Person making this referral", "Pam Ottley, HV", "01632 960711 / pam.ottley@hv.example.org", "n/a"]], head),
        "",
        [["Why now?", WHY], ["What is Jude showing us?", SEEN], ["What does Mara hope for?", WISH], ["Has Mara agreed?", "Yes, in full, 16 Nov 26"]],
    )  # fmt: skip
    keys = f"{BABY} {MUM} gp_practice referrer_name referrer_phone referrer_email reason_for_referral voice_of_infant hopes_and_concerns consent_to_referral"
    return Case("roles.docx", data, read(
        keys, referrer_role="HV", social_worker="Dee Nwosu, 01632 960713", mental_health_team="Kay Birt, CPN, 01632 960714", consent_date="2026-11-16",
        other_services="Nursery / childminder, Tiny Acorns\nHome-Start volunteer, Joan",
    ))  # fmt: skip


def merged_headings() -> Case:
    """A household in a table with two rows of headings, merged over columns; the address is a merged row of it."""

    def wide(text: str, columns: int) -> str:
        return tc(bold(text), properties=f'<w:gridSpan w:val="{columns}"/><w:shd w:val="clear" w:fill="E2EFD9"/>')

    down, on = '<w:vMerge w:val="restart"/>', "<w:vMerge/>"
    heads = ("Full name", "Date of birth", "Relationship to child")
    household = tbl(
        tr(wide("1. EVERYONE IN THE FAMILY", 6)),
        tr(tc(bold("Address"), properties='<w:gridSpan w:val="1"/>'), tc(HOME, properties='<w:gridSpan w:val="5"/>')),
        tr(*(tc(bold(text), properties=down) for text in heads), tc(bold("Living at this address?"), properties='<w:gridSpan w:val="2"/>'), tc(bold("Holds PR?"), properties=down)),
        tr(*(tc("", properties=on) for _ in heads), tc(bold("Yes")), tc(bold("No")), tc("", properties=on)),
        tr("Jude Tilney", "14/05/2026", "Referred child", "✓", "", ""),
        tr("Mara Tilney", "03/02/1998", "Mother", "✓", "", "Y"),
        tr("Callum Reyes", "11/11/1995", "Father", "", "✓", "N"),
        tr("Isla Tilney", "05/06/2022", "Sister", "✓", "", ""),
    )  # fmt: skip
    rest = tbl(
        tr(wide("2. REFERRAL", 2)), tr("Referred by", "Pam Ottley, Health Visitor"), tr("Contact no.", "01632 960711"), tr("Mother's contact no.", "07700 900711"), tr("Concern", WHY), tr("Mother's perspective", SAYS),
        tr("Father's perspective", HE), tr("Current or previous CSC involvement", "None"), tr("Family consent?", "Y - 16.11.26"),
    )  # fmt: skip
    keys = f"{BABY} {MUM} parent_relationship other_parent_name other_parent_dob other_parent_relationship referrer_name referrer_role referrer_phone reason_for_referral voice_of_parent voice_of_other_parent consent_to_referral"
    return Case("merged.docx", packed(bold("Family Wellbeing Service") + household + p("") + rest), read(
        keys, parent_responsibility="yes", other_parent_responsibility="no", safeguarding_status="none",
        household=[
            "Isla Tilney, 05/06/2022, Sister, ☒",
        ], consent_date="2026-11-16",
    ))  # fmt: skip


def default_choices() -> Case:
    """Content controls that start on a choice of their own ("Pick one"), drop-downs left where they were, dates picked."""

    def pick(text: str, *options: str, first: str = "Pick one") -> str:
        items = f'<w:listItem w:displayText="{first}" w:value=""/>' + "".join(
            f'<w:listItem w:displayText="{option}" w:value="{option}"/>' for option in options
        )
        return tc(p(sdt(r(text), f"<w:dropDownList>{items}</w:dropDownList>")))

    def hint(text: str) -> str:
        return tc(p(sdt(r(text, '<w:rStyle w:val="PlaceholderText"/>'), "<w:showingPlcHdr/><w:text/>")))

    def on(text: str) -> str:
        return tc(p(sdt(r(text), '<w:date><w:dateFormat w:val="dd MMMM yyyy"/></w:date>')))

    plans = ("No plan", "Early Help", "Child in Need", "Child Protection", "Looked After")
    body = bold("Referral to Parent–Infant Service (electronic version 4)") + tbl(
        tr(bold_cell("Child")), tr("Name", tc(p(sdt(r("Jude Tilney"))))), tr("Date of birth", on("14 May 2026")), tr("Estimated due date", tc(p(sdt(r("Click to pick a date"), "<w:showingPlcHdr/><w:date/>")))), tr("Sex at birth", pick("Male", "Male", "Female")), tr("NHS number", hint("10 digits, no spaces")),
        tr(bold_cell("Parent or carer for the work")), tr("Name", tc(p(sdt(r("Mara Tilney"))))), tr("Date of birth", on("03 February 1998")), tr("Relationship to child", pick("Birth mother", "Birth mother", "Birth father", "Adoptive parent", "Foster carer")), tr("Has parental responsibility", pick("Pick one", "Yes", "No", "Unknown")), tr("Interpreter required", pick("No", "Yes", "No")),
        tr("Address including postcode", tc(p(sdt(r(HOME))))), tr("Telephone", tc(p(sdt(r("07700 900711"))))), tr("Email", hint("We use this only if you agree")),
        tr(bold_cell("Second carer")), tr("Name", hint("Leave blank if none")), tr("Relationship to child", pick("Select relationship", "Birth mother", "Birth father", first="Select relationship")),
        tr(bold_cell("Safeguarding")), tr("Status", pick("Early Help", *plans)), tr("Domestic abuse in the household", pick("Select Y/N", "Y", "N", "Not asked", first="Select Y/N")),
        tr(bold_cell("Narrative")), tr("Reason for this referral", tc(p(sdt(r(WHY))))), tr("Voice of the child", tc(p(sdt(r(SEEN))))), tr("Voice of the parent or carer", hint("Use their words")),
        tr(bold_cell("Consent")), tr("Parent has given consent for this referral", pick("Yes - verbal", "Yes - written", "Yes - verbal", "No")), tr("Consent to contact other agencies", pick("Pick one", "Yes", "No")), tr("Date consent was given", on("16 November 2026")),
        tr(bold_cell("Referrer")), tr("Name", tc(p(sdt(r("Pam Ottley"))))), tr("Job title", pick("Health Visitor", "Health Visitor", "Midwife", "GP", "Other")), tr("Organisation", tc(p(sdt(r("Rochford 0-19 Service"))))), tr("Telephone", tc(p(sdt(r("01632 960711"))))), tr("Email", tc(p(sdt(r("pam.ottley@hv.example.org"))))), tr("Date of referral", on("18 November 2026")),
    )  # fmt: skip
    keys = f"{BABY} infant_sex {MUM} reason_for_referral voice_of_infant consent_to_referral {SENT}"
    return Case("controls.docx", packed(body), read(
        keys, parent_relationship="Birth mother", interpreter_needed="no", safeguarding_status="early_help", consent_date="2026-11-16",
    ), blanks=("infant_nhs_number", "parent_email", "parent_responsibility", "other_parent_name", "domestic_abuse", "voice_of_parent", "consent_to_share"))  # fmt: skip


def bold_cell(text: str) -> str:
    return tc(bold(text), properties='<w:gridSpan w:val="2"/><w:shd w:val="clear" w:fill="CCCCCC"/>')


def initialled() -> Case:
    """Consent as statements that the parent puts their initials beside, one of them left empty; the referrer signs last."""
    data = document(
        "# Under 2s Relationship Support",
        [["Child's first name", "Jude", "Surname", "Tilney", "D.O.B.", "14-5-26"], ["Carer's first name", "Mara", "Surname", "Tilney", "D.O.B.", "3-2-98"], ["Home:", "22 Saxon Way, Rayleigh SS6 7AB", "Mobile:", "07700 900711", "Carer is child's:", "mum"]],
        "",
        [["What is worrying you, the family or both?", WHY], ["What do you hope will come of this?", WISH]],
        "",
        ([["To be completed with the parent", "Initials"], ["I have read or had read to me what is written above.", "MT"], ["I agree to be referred to Under 2s Relationship Support.", "MT"],
          ["I agree that my health visitor and GP can be told about the work.", "MT"], ["I agree to sessions being recorded for training.", ""], ["You can leave messages on my phone.", "MT"]], {"head": True}),
        "Parent's signature: M Tilney     Date: 16/11/26",
        "Professional's name: Pam Ottley     Designation: Health Visitor     Signature: P Ottley     Tel: 01632 960711     Date: 18/11/26",
    )  # fmt: skip
    keys = f"{BABY} {MUM} reason_for_referral hopes_and_concerns consent_to_referral referrer_name referrer_role referrer_phone referral_date"
    return Case(
        "initials.docx",
        data,
        read(keys, parent_relationship="mum", consent_to_share="yes", safe_to_leave_message="yes", consent_date="2026-11-16"),
    )


def person_last() -> Case:
    """The family first, the story, then a box headed PROFESSIONAL with an extension and a date the form was received."""
    data = document(
        [["Date received:", "20/11/26", "Received by:", "JL", "Allocated to:", ""]],
        "**WATCH ME GROW – infant mental health**",
        ([["FAMILY"], ["Mother", "Mara Tilney", "03.02.98"], ["Father", "Callum Reyes", "11.11.95"], ["Baby", "Jude Tilney", "14.05.26"], ["Phone", "07700 900711", "mum's, text only"]], {"shaded": (0,)}),
        "",
        ([["CONCERNS"], [WHY]], {"shaded": (0,)}),
        "",
        ([["PARENT VOICE"], [SAYS]], {"shaded": (0,)}),
        "",
        ([["PROFESSIONAL"], ["Name", "Pam Ottley"], ["Title", "Health Visitor"], ["Team", "Rochford 0-19 Service"], ["Contact", "01632 960711 ext 4471"], ["Key worker?", "yes"], ["Signed", "P Ottley"], ["Date", "18.11.26"]], {"shaded": (0,)}),
        "",
        ([["PERMISSION"], ["Mara has seen this and is happy for it to be sent."]], {"shaded": (0,)}),
    )  # fmt: skip
    keys = f"{BABY} parent_name parent_dob parent_phone parent_relationship other_parent_name other_parent_dob other_parent_relationship reason_for_referral voice_of_parent referrer_name referrer_role referrer_organisation referrer_phone referral_date consent_to_referral"
    return Case("grow.docx", data, read(keys), unmatched=("20/11/26",))


MARGIN_CASES = (
    narrow_column,
    bare_grid,
    lettered_ticks,
    printed_roles,
    merged_headings,
    default_choices,
    initialled,
    person_last,
)

"""A family on Word forms of a school nurse's and a hub's desk."""

from __future__ import annotations

from tests.unseen_agencies import document
from tests.unseen_word import Case

PLACE = "3 Sluice Road, Canvey Island SS8 9AA"
WHY = "Leah says that Rowan looks through her. She leaves the room when he cries."
SAYS = "'I feel like the babysitter.'"
SEEN = "Rowan stops babbling when she comes in."
WISH = "To be the one he wants. She is frightened of groups."
ROWAN = {
    "infant_name": "Rowan Speck", "infant_dob": "2026-01-15", "infant_sex": "male", "infant_nhs_number": "9990041342", "parent_name": "Leah Speck", "parent_dob": "2000-10-02", "parent_phone": "+447700900995",
    "parent_address": PLACE, "parent_postcode": "SS8 9AA", "other_parent_name": "Dean Ross", "other_parent_phone": "+447700900996", "gp_name": "Dr Amin", "gp_practice": "Sluice Surgery", "health_visitor": "Pam Eddy",
    "referrer_name": "Pam Eddy", "referrer_role": "Health Visitor", "referrer_organisation": "Castle Point 0-19", "referrer_phone": "+441632960998", "referrer_email": "pam.eddy@hv.example.org",
    "referral_date": "2026-11-23", "reason_for_referral": WHY, "voice_of_parent": SAYS, "voice_of_infant": SEEN, "hopes_and_concerns": WISH, "consent_to_referral": "yes",
}  # fmt: skip
HOME = "parent_name parent_dob parent_phone parent_address parent_postcode"
SENT = "referrer_name referrer_role referrer_organisation referrer_phone"


def read(keys: str, **said: object) -> dict[str, object]:
    """The family's values for these fields, and what else a layout says."""
    return {**{key: ROWAN[key] for key in keys.split()}, **said}


def school_nurse() -> Case:
    """A 0-19 service's form in sections with Q and A in one row each, "Mum/Dad/Other (please circle)", and a level of the windscreen."""
    data = document(
        "## 0-19 Service: step-up request", "### 1. Child", [["Full name of child:", "Rowan Speck"], ["D.O.B:", "15.1.26"], ["M / F:", "M"]],
        "### 2. Main carer", [["Full name:", "Leah Speck"], ["Who is this? Mum / Dad / Other:", "Mum"], ["D.O.B:", "2.10.00"], ["Contact no:", "07700 900995"], ["Address incl. post code:", PLACE]],
        "### 3. Other carer", [["Full name:", "Dean Ross"], ["Who is this? Mum / Dad / Other:", "Dad"], ["Contact no:", "07700 900996"], ["In the home?", "At weekends"]],
        "### 4. Story", [["What are you worried about?", WHY], ["What does the main carer say?", SAYS], ["What does the child show us?", SEEN], ["What do they hope for?", WISH]],
        "### 5. Windscreen level (1-4)", [["Level", "2 – Early Help"], ["EHA in place?", "Yes"]],
        "### 6. Agreement", [["Main carer agrees:", "Y"], ["Other carer agrees:", "n/k"], ["Happy for us to share with GP / HV:", "Y"]],
        "### 7. Sent by", [["Name:", "Pam Eddy"], ["Job:", "Health Visitor"], ["Where:", "Castle Point 0-19"], ["Contact no:", "01632 960998"], ["When:", "23.11.26"]],
    )  # fmt: skip
    keys = f"infant_name infant_dob infant_sex {HOME} other_parent_name other_parent_phone reason_for_referral voice_of_parent voice_of_infant hopes_and_concerns consent_to_referral {SENT}"
    return Case(
        "step.docx",
        data,
        read(
            keys,
            parent_relationship="Mum",
            other_parent_relationship="Dad",
            safeguarding_status="early_help",
            consent_to_share="yes",
            referral_date="2026-11-23",
        ),
        unmatched=("At weekends",),
    )


def triage_hub() -> Case:
    """A hub's form: a grid of six columns with two labels each; "Mother"/"Father" rows; a list of reasons ticked before the story."""
    data = document(
        "# Perinatal & Infant Hub – triage form", [["Infant", "Rowan Speck", "DOB", "15/01/26", "NHS", "9990041342"], ["Mother", "Leah Speck", "DOB", "02/10/00", "Mob", "07700 900995"], ["Father", "Dean Ross", "DOB", "", "Mob", "07700 900996"], ["Address", PLACE, "GP", "Dr Amin, Sluice Surgery", "HV", "Pam Eddy"]],
        "**Reasons (tick)**", "☒ Bonding and attachment   ☐ Feeding   ☒ Parental mental health   ☐ Birth trauma   ☐ Sleep", "**Tell us more**", WHY, "**Parent voice**", SAYS, "**Infant voice**", SEEN, "**What would success look like?**", WISH,
        [["Consent (verbal / written / none)", "verbal"], ["Consent date", "20/11/26"], ["Info sharing agreed?", "Yes"], ["CP / CIN / EH / none", "none"], ["Interpreter?", "No"]],
        [["Referrer", "Pam Eddy"], ["Designation", "Health Visitor"], ["Team", "Castle Point 0-19"], ["Tel", "01632 960998"], ["Email", "pam.eddy@hv.example.org"], ["Date", "23/11/26"]],
    )  # fmt: skip
    keys = f"infant_name infant_dob infant_nhs_number {HOME} other_parent_name other_parent_phone gp_name gp_practice health_visitor voice_of_parent voice_of_infant hopes_and_concerns consent_to_referral {SENT} referrer_email referral_date"
    return Case("hub.docx", data, read(
        keys, parent_relationship="Mother", other_parent_relationship="Father", consent_date="2026-11-20", consent_to_share="yes", safeguarding_status="none", interpreter_needed="no", reason_for_referral=f"Bonding and attachment, Parental mental health\n{WHY}",
    ))  # fmt: skip


DESK_CASES = (school_nurse, triage_hub)

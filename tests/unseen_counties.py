"""Word forms of other counties' services: a neonatal psychologist, a domestic abuse worker, a GP, a nursery, a social worker, a doula, an asylum team, a hospice."""

from __future__ import annotations

from tests.unseen_agencies import document
from tests.unseen_margins import bold
from tests.unseen_word import Case
from tests.word_files import docx as packed
from tests.word_files import p, r, tbl, tc, tr

HOME = "6 Rope Walk, Manningtree CO11 9AB"
WHY = "Sian goes blank when Otto cries and her mother steps in to hold him."
SAYS = "'I watch my hands do it.'"
SEEN = "Otto reaches for whoever is nearest and does not look for Sian."
HE = "Luke thinks that Sian is doing fine."
WISH = "To know what he wants when he cries. Afraid of being seen as cold."
OTTO = {
    "infant_name": "Otto Marsh", "infant_dob": "2026-01-18", "infant_nhs_number": "9990091226", "infant_sex": "male", "parent_name": "Sian Marsh", "parent_dob": "1994-09-02", "parent_nhs_number": "9990091234",
    "parent_phone": "+447700900811", "parent_email": "sian.m@example.org", "parent_address": HOME, "parent_postcode": "CO11 9AB", "parent_relationship": "Mother", "other_parent_name": "Luke Marsh", "other_parent_dob": "1992-12-25",
    "other_parent_phone": "+447700900812", "other_parent_relationship": "Father", "gp_name": "Dr Lena Holt", "gp_practice": "Riverside Practice", "health_visitor": "Meg Dyer", "referrer_name": "Asa Quinn", "referrer_role": "Clinical Psychologist",
    "referrer_organisation": "Colchester Neonatal Unit", "referrer_phone": "+441632960851", "referrer_email": "asa.quinn@neonatal.example.org", "referral_date": "2026-11-24", "reason_for_referral": WHY,
    "voice_of_parent": SAYS, "voice_of_infant": SEEN, "voice_of_other_parent": HE, "hopes_and_concerns": WISH, "consent_to_referral": "yes",
}  # fmt: skip
BABY = "infant_name infant_dob"
MUM = "parent_name parent_dob parent_phone parent_address parent_postcode"


def read(keys: str, **said: object) -> dict[str, object]:
    """The family's values for these fields, and what else a layout says."""
    return {**{key: OTTO[key] for key in keys.split()}, **said}


def neonatal_psychologist() -> Case:
    """Titles numbered in Roman figures, answers in brackets behind dashes, corrected age, days on the unit, both parents in one line each."""
    data = document(
        "# Referral to community parent-infant psychotherapy",
        "## I. Baby", "Name – Otto Marsh", "Date of birth – 18/01/2026 (born at 31+4, corrected age 8 months)", "NHS number – 999 009 1226", "Days on unit – 41",
        "## II. Parents", "Mother – Sian Marsh, 02/09/1994, tel 07700 900811", "Father – Luke Marsh, 25/12/1992, tel 07700 900812", f"Family address – {HOME}", "GP – Dr Lena Holt, Riverside Practice",
        "## III. Psychological formulation", WHY,
        "## IV. Parent's narrative", SAYS,
        "## V. Infant's state and cues", SEEN,
        "## VI. Risk", "No thoughts of harm to self or Otto. No safeguarding involvement.",
        "## VII. Agreement", "Discussed with both parents on 20/11/2026, who agree to this referral and to the unit's summary being shared.",
        "## VIII. Referrer", "Asa Quinn, Clinical Psychologist, Colchester Neonatal Unit", "01632 960851 / asa.quinn@neonatal.example.org", "24/11/2026",
    )  # fmt: skip
    keys = f"{BABY} infant_nhs_number {MUM} parent_relationship other_parent_name other_parent_dob other_parent_phone other_parent_relationship gp_name gp_practice reason_for_referral voice_of_parent voice_of_infant consent_to_referral referrer_name referrer_role referrer_organisation referrer_phone referrer_email"
    return Case("neonatal.docx", data, read(f"{keys} referral_date", gestation_at_birth="31+4", risk_details="No thoughts of harm to self or Otto. No safeguarding involvement.", consent_to_share="yes", consent_date="2026-11-20"))  # fmt: skip


def abuse_outreach() -> Case:
    """An outreach worker's form: safe contact, the abuser's details, which must be nobody's but his, MARAC, orders, children in a list with school."""
    data = document(
        "**Bluebell Outreach → Parent-Infant Team**",
        ([["CLIENT", ""], ["Name", "Sian Marsh"], ["Date of birth", "02/09/94"], ["Safe number & time", "07700 900811, weekdays before 3"], ["OK to leave voicemail?", "NO"], ["Safe address for letters", "do not write"], ["Where is client living?", "sister's, 6 Rope Walk, Manningtree CO11 9AB"]], {"bold": (0,), "shaded": ()}),
        "",
        ([["ALLEGED PERPETRATOR", ""], ["Name", "Craig Dunn"], ["Date of birth", "11/11/88"], ["Address", "12 Quay Street, Harwich CO12 9AB"], ["Relationship to client", "ex-partner, not baby's father"], ["Bail / orders", "non-mol to March 27"]], {"bold": (0,)}),
        "",
        ([["Children", "DOB", "Lives with", "Nursery / school"], ["Otto Marsh", "18/01/26", "client", "-"], ["Ada Marsh", "04/06/20", "client", "Mistley Norman"]], {"head": True}),
        "",
        ([["Is abuse current?", "No contact since Aug, still threats by text"], ["DASH score / MARAC", "17 / heard 12 Sept"], ["Social care", "CIN, Yusuf Abdi, 01632 960861"], ["Effect on mother and baby", WHY], ["What client would like", WISH], ["Client's consent", "Written, 23/11/26"]], {"bold": (0,)}),
        "Worker: Fern Ashby    Role: Outreach Worker    Tel: 01632 960862    Date: 24/11/26",
    )  # fmt: skip
    keys = f"{BABY} parent_name parent_dob parent_phone reason_for_referral hopes_and_concerns consent_to_referral"
    return Case("outreach.docx", data, read(
        keys, safe_to_leave_message="no", domestic_abuse="No contact since Aug, still threats by text", parent_address="sister's, 6 Rope Walk, Manningtree CO11 9AB", parent_postcode="CO11 9AB", household=["Ada Marsh, 04/06/20, client, Mistley Norman"], safeguarding_status="child_in_need",
        consent_date="2026-11-23", referrer_name="Fern Ashby", referrer_role="Outreach Worker", referrer_phone="+441632960862", referral_date="2026-11-24",
    ), unmatched=("Craig Dunn", "12 Quay Street, Harwich CO12 9AB", "17 / heard 12 Sept"), problems=("domestic_abuse",))  # fmt: skip


def two_boxes_a_line() -> Case:
    """A county's early years form of six-column rows: three pairs a row, labels shaded; then long boxes; "Professional's view", "Parent's view", "Child's view" as rows."""

    def row(*cells: str) -> str:
        return tr(
            *(
                tc(p(r(text, "<w:b/>")), properties='<w:shd w:val="clear" w:fill="EDEDED"/>') if at % 2 == 0 else tc(text)
                for at, text in enumerate(cells)
            )
        )

    def wide(label: str, answer: str) -> str:
        return tr(
            tc(p(r(label, "<w:b/>")), properties='<w:gridSpan w:val="2"/><w:shd w:val="clear" w:fill="EDEDED"/>'),
            tc(answer, properties='<w:gridSpan w:val="4"/>'),
        )

    body = bold("Early Years Emotional Wellbeing – request") + tbl(
        row("Child", "Otto Marsh", "DoB", "18.01.26", "M/F", "M"), row("NHS no", "9990091226", "Ethnicity", "Welsh", "Setting", "none"), row("Parent/carer", "Sian Marsh", "Relationship", "mother", "Has PR", "Y"), row("DoB", "02.09.94", "Phone", "07700 900811", "Email", "sian.m@example.org"),
        wide("Address &amp; postcode", HOME), row("2nd parent", "Luke Marsh", "DoB", "25.12.92", "Phone", "07700 900812"), row("GP", "Riverside Practice", "HV", "Meg Dyer", "SW", "-"), wide("Professional's view", WHY), wide("Parent's view", SAYS), wide("Child's view", SEEN), wide("Second parent's view", HE), wide("Outcomes hoped for", WISH),
        row("Parent agrees?", "Y", "On", "23.11.26", "By", "phone"), row("Requested by", "Meg Dyer", "Role", "HV", "Phone", "01632 960871"), row("Team", "Tendring 0-19", "Date", "24.11.26", "Sig.", "M Dyer"),
    )  # fmt: skip
    keys = f"{BABY} infant_nhs_number infant_sex {MUM} parent_email other_parent_name other_parent_dob other_parent_phone gp_practice health_visitor reason_for_referral voice_of_parent voice_of_infant voice_of_other_parent hopes_and_concerns consent_to_referral referral_date"
    return Case("early.docx", packed(body), read(
        keys, infant_ethnicity="Welsh", parent_relationship="mother", parent_responsibility="yes", consent_date="2026-11-23", referrer_name="Meg Dyer", referrer_role="HV", referrer_phone="+441632960871", referrer_organisation="Tendring 0-19",
    ))  # fmt: skip


def social_workers_minute() -> Case:
    """A social worker's request under headings, each a question with the answer run in on the same line; a grandmother cares for the baby, the mother is told of second."""
    data = document(
        "# Request for parent-infant input (kinship placement)",
        "**Child:** Otto Marsh, 18/01/2026, male, NHS 999 009 1226", "**Placed with:** Gwen Marsh, maternal grandmother, dob 14/02/1966, 07700 900821", f"**Placement address:** {HOME}", "**Mother:** Sian Marsh, 02/09/1994 – supervised time twice a week", "**Father:** not known",
        "**Legal status:** Interim Care Order 3 Sept 2026", "**Social worker and team:** Yusuf Abdi, Children in Care North, 01632 960861", "**Health visitor:** Meg Dyer", "**GP:** Riverside Practice",
        "**What is the concern?** Otto screams when Gwen leaves the room and turns from her when she comes back.", "**What does the carer say?** 'I have lost my daughter and got her baby.'", "**What do you want from the service?** Help for Gwen and Otto to settle.",
        "**Carer in agreement?** Yes, 19/11/2026", "**Those with PR in agreement?** LA yes; mother yes", "**Can you share our report with the court?** No",
        "**Signed:** Yusuf Abdi **Date:** 24/11/2026",
    )  # fmt: skip
    return Case("placement.docx", data, {
        "infant_name": "Otto Marsh", "infant_dob": "2026-01-18", "infant_sex": "male", "infant_nhs_number": "9990091226", "parent_name": "Gwen Marsh", "parent_relationship": "maternal grandmother", "parent_dob": "1966-02-14", "parent_phone": "+447700900821",
        "parent_address": HOME, "parent_postcode": "CO11 9AB", "other_parent_name": "Sian Marsh", "other_parent_dob": "1994-09-02", "other_parent_relationship": "Mother", "safeguarding_status": "looked_after", "social_worker": "Yusuf Abdi, Children in Care North, 01632 960861",
        "health_visitor": "Meg Dyer", "gp_practice": "Riverside Practice", "reason_for_referral": "Otto screams when Gwen leaves the room and turns from her when she comes back.", "voice_of_parent": "'I have lost my daughter and got her baby.'",
        "hopes_and_concerns": "Help for Gwen and Otto to settle.", "consent_to_referral": "yes", "consent_date": "2026-11-19", "referral_date": "2026-11-24",
    })  # fmt: skip


def asylum_health() -> Case:
    """An asylum health team's form: Home Office reference, hotel, interpreter by language and sex, dates of arrival, children, "preferred name", trauma asked apart."""
    data = document(
        "**Inclusion Health: Parent & Baby referral**",
        ([["Family name", "Tesfay", "Given name(s)", "Miriam", "Preferred name", "Mimi"], ["DOB", "11/03/1999", "Nationality", "Eritrean", "Arrived UK", "May 2026"], ["HO ref", "T0000001", "NHS no.", "9990091242", "Religion", "Orthodox"]], {"bold": (0, 2, 4)}),
        "",
        ([["Accommodation (hotel + room)", "Station Hotel rm 14, Crane Road, Colchester CO1 9AB"], ["Mobile / WhatsApp", "07700 900831"], ["Interpreter: language / M or F", "Tigrinya / F"], ["Can she read English?", "No"], ["Baby's name, DOB, sex", "Abel Tesfay, 09/09/2026, M"], ["Where was baby born?", "Colchester"], ["Baby's father", "whereabouts unknown"], ["Other children", "Selam, 6, in Sudan with grandmother"], ["Midwife / HV", "HV Meg Dyer"], ["GP", "Inclusion Health, Dr Lena Holt"]], {"bold": (0,)}),
        "",
        ([["What are you seeing between mother and baby?", "Miriam feeds Abel with her scarf over her face."], ["Trauma history (brief – do not ask for detail)", "detained in Libya"], ["Sleep / mood / PHQ if done", "nightmares, PHQ 17"], ["Her own words (through interpreter)", "'He has come at the wrong time.'"], ["What does she want?", "to sleep"], ["Has an interpreter explained this referral and did she agree?", "Yes, Hanna W., 22/11/26"], ["Agrees to GP and HV being informed?", "Yes"]], {"bold": (0,)}),
        "Referrer: Tom Reeve, nurse, Inclusion Health. 01632 960881. tom.reeve@inclusion.example.org. 24/11/26",
    )  # fmt: skip
    return Case("inclusion.docx", data, {
        "parent_name": "Miriam Tesfay", "parent_dob": "1999-03-11", "parent_nhs_number": "9990091242", "parent_address": "Station Hotel rm 14, Crane Road, Colchester CO1 9AB", "parent_postcode": "CO1 9AB", "parent_phone": "+447700900831",
        "interpreter_needed": "yes", "parent_language": "Tigrinya", "infant_name": "Abel Tesfay", "infant_dob": "2026-09-09", "infant_sex": "male", "household": ["Selam, 6, in Sudan with grandmother"], "health_visitor": "HV Meg Dyer", "gp_name": "Dr Lena Holt", "gp_practice": "Inclusion Health",
        "reason_for_referral": "Miriam feeds Abel with her scarf over her face.", "voice_of_parent": "'He has come at the wrong time.'", "hopes_and_concerns": "to sleep", "consent_to_referral": "yes", "consent_date": "2026-11-22", "consent_to_share": "yes",
        "referrer_name": "Tom Reeve", "referrer_role": "nurse", "referrer_organisation": "Inclusion Health", "referrer_phone": "+441632960881", "referrer_email": "tom.reeve@inclusion.example.org", "referral_date": "2026-11-24",
        "mental_health": "nightmares, PHQ 17",
    }, unmatched=("detained in Libya", "Mimi"))  # fmt: skip


def key_person() -> Case:
    """A nursery's form: the key person refers; days attended; two emergency contacts of whom the first is the mother; "How is baby when..." questions."""
    data = document(
        "# Nursery referral: babies' room",
        ([["Baby", "Otto Marsh", "Room", "Ladybirds"], ["Date of birth", "18/01/2026", "Days", "M T Th"], ["Contact 1", "Sian Marsh (mum) 07700 900811", "Contact 2", "Luke Marsh (dad) 07700 900812"], ["Home address", HOME, "Doctor", "Riverside Practice"]], {"bold": (0, 2)}),
        "",
        "**How is baby at drop off?**", "Does not turn to watch Sian leave.",
        "**How is baby at pick up?**", "Keeps playing. Sian waits at the door.",
        "**Why are you worried?**", WHY,
        "**What has mum or dad told you?**", SAYS,
        "**Have they agreed to you sending this?**", "Mum yes 23/11. Dad not asked.",
        "**Safeguarding lead informed?**   Yes – no further action",
        ([["Key person", "Bea Cross"], ["Nursery", "Little Oars, Mistley"], ["Phone", "01632 960891"], ["Manager's signature", "H Pryce"], ["Date", "24/11/2026"]], {"bold": (0,)}),
    )  # fmt: skip
    keys = f"{BABY} parent_name parent_phone parent_address parent_postcode other_parent_name other_parent_phone gp_practice reason_for_referral voice_of_parent"
    return Case("nursery.docx", data, read(
        keys, parent_relationship="mum", other_parent_relationship="dad", referrer_name="Bea Cross", referrer_role="Key person", referrer_phone="+441632960891", referrer_organisation="Little Oars, Mistley",
        consent_to_referral="yes", voice_of_infant="Does not turn to watch Sian leave.",
    ), unmatched=("Keeps playing. Sian waits at the door.",))  # fmt: skip


def gp_two_week() -> Case:
    """A GP's short form with tick rows: "Patient details (affix label)", label lines pasted, "Clinician", urgency, three yes/no rows and a free text."""
    body = bold("PARENT-INFANT MENTAL HEALTH: GP REFERRAL") + tbl(
        tr(tc(bold("Patient details (affix label)")), tc(bold("Practice stamp"))), tr(tc("Mrs Sian MARSH", "02-Sep-1994 (32y) F", "NHS 999 009 1234", "6 Rope Walk", "Manningtree CO11 9AB", "M: 07700 900811"), tc("Riverside Practice", "1 Quay Road, Mistley CO11 9AC", "01632 960895")),
    ) + p("") + tbl(
        tr(tc(bold("Clinician")), "Dr Lena Holt"), tr(tc(bold("Date")), "24.11.26"), tr(tc(bold("Infant name / DOB / NHS")), "Otto Marsh / 18.01.26 / 999 009 1226"), tr(tc(bold("Patient consents")), "☒ Yes  ☐ No"), tr(tc(bold("Infant on CP/CIN plan")), "☐ Yes  ☒ No"), tr(tc(bold("Interpreter")), "☐ Yes  ☒ No"),
        tr(tc(bold("Reason / what you have tried")), WHY), tr(tc(bold("PMH / meds")), "asthma; sertraline 50mg"),
    )  # fmt: skip
    keys = f"{BABY} infant_nhs_number {MUM} parent_nhs_number reason_for_referral consent_to_referral referral_date"
    return Case("gp.docx", packed(body), read(
        keys, parent_name="Mrs Sian MARSH", parent_address="6 Rope Walk, Manningtree CO11 9AB", referrer_name="Dr Lena Holt", interpreter_needed="no", safeguarding_status="none",
    ), unmatched=("asthma; sertraline 50mg", "Riverside Practice"))  # fmt: skip


def doula_charity() -> Case:
    """A doula charity's form in a friendly voice: a pregnancy, "the birthing person", who supports, fears; tick-all lists; consent by name typed."""
    data = document(
        "# Birth Companions East – ask for joint work", "*We only share what the birthing person wants us to share.*",
        [["Birthing person", "Dana Frost (she/her)"], ["Their birthday", "30 June 2001"], ["How to reach them", "text 07700 900841"], ["Where they're staying", "Foyer, 2 Abbey Gate, Colchester CO2 9AB"], ["Baby due", "11 Feb 2027"], ["Who will be at the birth?", "doula + friend Kit"], ["Baby's other parent", "Joel Frost, in custody"], ["Midwife", "Rae Tull, Continuity Team"], ["Family support / social worker", "PA from leaving care: Dev Rana"], ["GP", "none yet"]],
        "**What's on their mind about becoming a parent?**", "Dana says 'I don't know what a mum does.'",
        "**What would they like from you?**", "To practise being calm.",
        "**Anything we should know to be safe?**", "Joel's release is Jan 27, no contact order.",
        "**Have they said yes?**  Yes – typed name: Dana Frost, 22 Nov 2026",
        "**From:** Nic Wray (doula coordinator), nic@companions.example.org, 01632 960899",
    )  # fmt: skip
    return Case("doula.docx", data, {
        "parent_name": "Dana Frost", "parent_dob": "2001-06-30", "parent_phone": "+447700900841", "parent_address": "Foyer, 2 Abbey Gate, Colchester CO2 9AB", "parent_postcode": "CO2 9AB", "infant_due_date": "2027-02-11", "other_parent_name": "Joel Frost",
        "midwife": "Rae Tull, Continuity Team", "hopes_and_concerns": "To practise being calm.", "risk_details": "Joel's release is Jan 27, no contact order.",
        "consent_to_referral": "yes", "social_worker": "PA from leaving care: Dev Rana", "parent_relationship": "Mother", "referrer_organisation": "Birth Companions East", "referrer_name": "Nic Wray", "referrer_role": "doula coordinator", "referrer_email": "nic@companions.example.org", "referrer_phone": "+441632960899",
        "voice_of_parent": "Dana says 'I don't know what a mum does.'",
    }, unmatched=("doula + friend Kit",))  # fmt: skip


COUNTY_CASES = (
    neonatal_psychologist,
    abuse_outreach,
    two_boxes_a_line,
    social_workers_minute,
    asylum_health,
    key_person,
    gp_two_week,
    doula_charity,
)

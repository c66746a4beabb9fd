"""Word forms of a perinatal point of access, under-fives, adopters, family nurses, a hub's columns, a plan's review, a practice and a maternity voice."""

from __future__ import annotations

from tests.unseen_agencies import document
from tests.unseen_margins import bold, small
from tests.unseen_word import Case
from tests.word_files import box, p, r, sdt, tbl, tc, tr
from tests.word_files import docx as packed

HOME = "31 Mill Rise, Brentwood CM14 9AB"
WHY = "Keeley says that Nia looks straight through her. She has stopped talking to her when they are alone."
SAYS = "'I am doing it all right and she still hates me.'"
SEEN = "Nia is quiet, settles with anybody, rarely looks up."
HE = "Ross is worried and has moved back in."
WISH = "To hear her laugh. Afraid that you will say she is depressed."
NIA = {
    "infant_name": "Nia Barlow", "infant_dob": "2026-03-29", "infant_nhs_number": "9990091188", "infant_sex": "female", "parent_name": "Keeley Barlow", "parent_dob": "1997-10-08", "parent_nhs_number": "9990091196",
    "parent_phone": "+447700900781", "parent_email": "keeley.b@example.org", "parent_address": HOME, "parent_postcode": "CM14 9AB", "other_parent_name": "Ross Dean", "other_parent_dob": "1996-02-14",
    "other_parent_phone": "+447700900782", "gp_name": "Dr Ines Moor", "gp_practice": "Shenfield Road Practice", "health_visitor": "Dot Larkin", "referrer_name": "Dot Larkin", "referrer_role": "Health Visitor",
    "referrer_organisation": "Brentwood 0-19 Team", "referrer_phone": "+441632960801", "referrer_email": "dot.larkin@hv.example.org", "referral_date": "2026-11-25", "reason_for_referral": WHY,
    "voice_of_parent": SAYS, "voice_of_infant": SEEN, "voice_of_other_parent": HE, "hopes_and_concerns": WISH, "consent_to_referral": "yes",
}  # fmt: skip
BABY = "infant_name infant_dob"
MUM = "parent_name parent_dob parent_phone parent_address parent_postcode"
SENT = "referrer_name referrer_role referrer_organisation referrer_phone referral_date"


def read(keys: str, **said: object) -> dict[str, object]:
    """The family's values for these fields, and what else a layout says."""
    return {**{key: NIA[key] for key in keys.split()}, **said}


def point_of_access() -> Case:
    """Service user, next of kin, children with who they live with, psychiatric history, risks past and current, medication; ticks for the route."""
    data = document(
        "**Single Point of Access – Perinatal & Parent-Infant**",
        "Referral type:  ☐ Perinatal community   ☒ Parent-infant   ☐ Preconception advice      Urgency:  ☒ Routine  ☐ Urgent",
        ([["SERVICE USER DETAILS", "", "", ""], ["Title", "Miss", "Name", "Keeley Barlow"], ["NHS Number", "999 009 1196", "Date of Birth", "08/10/1997"], ["Address", HOME, "Tel. No.", "07700 900781"], ["Ethnic origin", "White British", "Interpreter Y/N", "N"],
          ["Next of kin", "Ross Dean (partner)", "NOK tel.", "07700 900782"]], {"bold": (0, 2), "shaded": (0, 2)}),
        "",
        ([["Child's name", "DOB", "Lives with", "Social services?"], ["Nia Barlow", "29/03/2026", "service user", "No"], ["Tyler Barlow", "01/07/2019", "his father", "No"]], {"head": True}),
        "",
        ([["GP name and address", "Dr Ines Moor, Shenfield Road Practice"], ["Psychiatric history (inc. family)", "PND with Tyler, mother bipolar"], ["Current medication", "nil"], ["Presenting difficulties", WHY], ["Past risk", "overdose age 15"], ["Current risk", "denies. No thoughts re Nia"],
          ["Has the service user agreed to this referral?", "Yes ☒   No ☐"], ["Do they agree to copies of letters?", "Yes ☐   No ☒"]], {"bold": (0,)}),
        "",
        ([["REFERRER DETAILS", ""], ["Name and designation", "Dot Larkin, Health Visitor"], ["Contact address & tel.", "Brentwood Clinic, High Street CM14 9AA  01632 960801"], ["Date", "25/11/2026"]], {"bold": (0,), "shaded": (0,)}),
    )  # fmt: skip
    keys = f"{BABY} {MUM} parent_nhs_number gp_name gp_practice reason_for_referral consent_to_referral referrer_name referrer_role referrer_phone referral_date"
    return Case("spa.docx", data, read(
        keys, parent_ethnicity="White British", interpreter_needed="no", household=["Tyler Barlow, 01/07/2019, his father, No"], mental_health="PND with Tyler, mother bipolar",
        risk_details="denies. No thoughts re Nia", safeguarding_status="none", referrer_address="Brentwood Clinic, High Street CM14 9AA",
    ), unmatched=("Ross Dean (partner)", "overdose age 15"))  # fmt: skip


def under_fives() -> Case:
    """CAMHS for under fives: who has parental responsibility by tick, addresses "same", attends nursery, the reason as five ticked words and a story, professionals with a blank each."""
    data = document(
        "# Under 5s Emotional Health: request form",
        ([["Child"], ["Name: Nia Barlow", "Known as: Nia", "DOB: 29.3.26"], ["NHS: 9990091188", "Gender: F", "Nursery: n/a"], ["Lives at: 31 Mill Rise, Brentwood CM14 9AB", "With: mum + mum's partner", "Tel: 07700 900781"]], {}),
        "",
        ([["Adults with PR", "Name", "DOB", "Address (if different)", "Aware of request?"], ["Mother", "Keeley Barlow", "8.10.97", "same", "Y"], ["Father", "Ross Dean", "14.2.96", "same", "Y"]], {"head": True}),
        "",
        "Reasons (tick):  sleep ☐  feeding ☐  crying ☐  relationship ☒  trauma ☐  other ☐",
        "Describe the reason, how long, how bad:", WHY,
        "What is the infant like with you?", SEEN,
        "What do mum and dad think?", SAYS,
        "What would make this worthwhile?", "Nia laughing.",
        ([["Involved?", "Name", "Tel"], ["GP", "Dr Ines Moor", ""], ["HV", "Dot Larkin", "01632 960801"], ["SW", "", ""], ["Early help", "", ""]], {"head": True}),
        "",
        "Request made by Dot Larkin (Health Visitor), 25.11.26. Discussed with mother 24.11.26 – agrees.",
    )  # fmt: skip
    keys = f"{BABY} infant_nhs_number infant_sex {MUM} other_parent_name other_parent_dob reason_for_referral voice_of_infant voice_of_parent gp_name consent_to_referral referrer_name referrer_role referral_date"
    return Case("fives.docx", data, read(
        keys, parent_relationship="Mother", other_parent_relationship="Father", health_visitor="Dot Larkin, 01632 960801", hopes_and_concerns="Nia laughing.",
    ))  # fmt: skip


def adopters() -> Case:
    """Post-adoption support: two adopters in columns, the child's birth and adoptive names, the placing agency, order date; the worker's box first."""
    body = bold("Adoption East: therapeutic support request (Early Years)") + tbl(
        tr(tc(bold("Completed by (adoption support worker)")), "Glen Pike"), tr(tc(bold("Team / email")), "Post-Adoption Team, glen.pike@adopt.example.org"), tr(tc(bold("Tel.")), "01632 960811"), tr(tc(bold("Date")), "25 Nov 2026"),
    ) + p("") + tbl(
        tr("", tc(bold("Adopter 1")), tc(bold("Adopter 2"))), tr(tc(bold("Name")), "Joan Petrie", "Alan Petrie"), tr(tc(bold("D.O.B.")), "03/03/1985", "09/12/1983"), tr(tc(bold("Mobile")), "07700 900791", "07700 900792"), tr(tc(bold("Working?")), "on leave", "F/T"),
    ) + p("") + tbl(
        tr(tc(bold("Child's name (adopted)")), "Bo Petrie"), tr(tc(bold("Birth name")), "withheld"), tr(tc(bold("D.O.B.")), "12/01/2026"), tr(tc(bold("Home address")), "4 Tye Green, Epping CM16 9AB"), tr(tc(bold("Date of placement / order")), "placed 01/08/26, order pending"), tr(tc(bold("Child's legal status")), "Placement order"),
        tr(tc(bold("Child's social worker")), "Mo Idris, Thurrock"), tr(tc(bold("Health visitor")), "not allocated"), tr(tc(bold("GP")), "Epping Health Centre"),
    ) + bold("What has prompted this request?") + p("Joan says that Bo turns to Alan and freezes with her.") + bold("Adopters' views") + p("Joan: 'I feel like the nanny.'") + bold("Child's presentation") + p("Bo stiffens when Joan lifts him.") + bold(
        "Outcomes sought"
    ) + p("Joan to feel chosen.") + bold("Adopters' consent") + p("☒ Both adopters consent to this request    ☒ Both adopters consent to information being shared with the service")  # fmt: skip
    return Case("adopters.docx", packed(body), {
        "referrer_name": "Glen Pike", "referrer_organisation": "Post-Adoption Team", "referrer_email": "glen.pike@adopt.example.org", "referrer_phone": "+441632960811", "referral_date": "2026-11-25",
        "parent_name": "Joan Petrie", "parent_dob": "1985-03-03", "parent_phone": "+447700900791", "other_parent_name": "Alan Petrie", "other_parent_dob": "1983-12-09", "other_parent_phone": "+447700900792",
        "infant_name": "Bo Petrie", "infant_dob": "2026-01-12", "parent_address": "4 Tye Green, Epping CM16 9AB", "parent_postcode": "CM16 9AB", "social_worker": "Mo Idris, Thurrock", "gp_practice": "Epping Health Centre", "health_visitor": "not allocated", "safeguarding_status": "looked_after",
        "reason_for_referral": "Joan says that Bo turns to Alan and freezes with her.", "voice_of_parent": "Joan: 'I feel like the nanny.'", "voice_of_infant": "Bo stiffens when Joan lifts him.", "hopes_and_concerns": "Joan to feel chosen.",
        "consent_to_referral": "yes", "consent_to_share": "yes", "safeguarding_details": "placed 01/08/26, order pending",
    })  # fmt: skip


def family_nurses() -> Case:
    """A family nurse's handover on one table of three columns: topic, now, plan; the client's details in the first row as lines."""
    rows = (
        ("Topic", "What we know", "Action / by whom"), ("Client", "Keeley Barlow\nDOB 08/10/1997\nNHS 9990091196\n07700 900781", ""), ("Baby", "Nia Barlow\nDOB 29/03/2026\nNHS 9990091188", ""), ("Partner", "Ross Dean, back in the home", "include in visits"), ("Home", HOME, "parking at rear"),
        ("Safeguarding", "CIN closed Aug. Nothing current.", ""), ("Relationship with baby", WHY, "refer PIMHS"), ("Baby's behaviour", SEEN, ""), ("Client's words", SAYS, ""), ("Client's hopes", WISH, ""), ("Consent", "Verbal, 24/11/26", ""), ("Family nurse", "Dot Larkin 01632 960801", "will do joint visit"),
    )  # fmt: skip
    body = (
        bold("Family Nurse Partnership → PIMHS: handover / referral")
        + tbl(
            *(
                tr(*(tc(*(bold(line) if not at else line for line in text.split("\n"))) for text in row))
                for at, row in enumerate(rows)
            )
        )
        + small("Completed 25/11/26")
    )
    keys = f"{BABY} infant_nhs_number {MUM} parent_nhs_number other_parent_name reason_for_referral voice_of_infant voice_of_parent hopes_and_concerns consent_to_referral"
    return Case("fnp.docx", packed(body), read(keys, health_visitor="Dot Larkin 01632 960801", safeguarding_details="CIN closed Aug. Nothing current.", consent_date="2026-11-24"), unmatched=("will do joint visit", "refer PIMHS"))  # fmt: skip


def hub_in_columns() -> Case:
    """Adult 1, Adult 2, Child 1 and Child 2 in four columns; then a row each for what is needed; signatures by both adults."""
    data = document(
        "**Brentwood Family Hub – we'd like some help**",
        ([["", "Adult 1", "Adult 2", "Child 1", "Child 2"], ["Full name", "Keeley Barlow", "Ross Dean", "Nia Barlow", "Tyler Barlow"], ["DOB", "8/10/97", "14/2/96", "29/3/26", "1/7/19"], ["Male / Female", "F", "M", "F", "M"], ["Relationship to Child 1", "Mum", "Dad", "-", "half brother"], ["Phone", "07700 900781", "07700 900782", "", ""], ["Any health needs", "low mood", "-", "-", "asthma"]], {"head": True, "bold": (0,)}),
        "",
        ([["Where do you live?", HOME], ["Who is your GP?", "Shenfield Road Practice"], ["Who is your health visitor?", "Dot Larkin"], ["Is a social worker or family worker helping you?", "No"], ["What's going on?", WHY], ["What have you tried?", "groups, cranial osteo"], ["What would be different if things were better?", "I would look forward to mornings."]], {"bold": (0,)}),
        "",
        ([["Your agreement", ""], ["I / we agree to this form being sent to the parent-infant team", "Yes ☒  No ☐"], ["I / we agree to services talking to each other about us", "Yes ☒  No ☐"], ["Signed", "Keeley Barlow"], ["Signed", "Ross Dean"], ["Date", "24/11/26"]], {"bold": (0,)}),
        "",
        ([["Professional helping with this form", ""], ["Name", "Dot Larkin"], ["Job", "Health Visitor"], ["Number", "01632 960801"]], {"bold": (0,)}),
    )  # fmt: skip
    keys = f"{BABY} infant_sex {MUM} other_parent_name other_parent_dob other_parent_phone gp_practice health_visitor reason_for_referral consent_to_referral referrer_name referrer_role referrer_phone"
    return Case("hub.docx", data, read(
        keys, parent_relationship="Mum", other_parent_relationship="Dad", household=["Tyler Barlow, 1/7/19, M, half brother, asthma"], hopes_and_concerns="I would look forward to mornings.", consent_to_share="yes", consent_date="2026-11-24",
    ), unmatched=("groups, cranial osteo",))  # fmt: skip


def plan_review() -> Case:
    """A child-in-need plan's template with "Request for specialist service" as its last page: names in a header table, the professional network with attendance, danger statement, safety goal, wishes."""
    data = document(
        [["Child's name", "Nia Barlow", "Mosaic ID", "0099123"], ["DOB", "29/03/2026", "Plan", "Child in Need"], ["Address", HOME, "Start date of plan", "12/09/2026"], ["Parent/s", "Keeley Barlow (mother), Ross Dean (father)", "Contact", "07700 900781"]],
        "",
        ([["Network", "Name", "Agency", "Attended"], ["Social worker", "Lia Forde", "Brentwood FSP", "Y"], ["Health visitor", "Dot Larkin", "0-19", "Y"], ["GP", "Dr Ines Moor", "Shenfield Road Practice", "N"], ["Other", "Sam Tye", "Drug & alcohol", "Y"]], {"head": True}),
        "",
        "**REQUEST FOR SPECIALIST SERVICE: Parent-Infant Mental Health**",
        [["Requesting worker", "Lia Forde, social worker, 01632 960821"], ["Danger statement", WHY], ["Child's day to day experience", SEEN], ["Mother's wishes and feelings", SAYS], ["Father's wishes and feelings", HE], ["Safety goal", "Keeley and Nia enjoy each other."], ["Do parents agree to the request?", "Both yes, 24/11/26"], ["Known risks to workers", "none"], ["Date of request", "25/11/26"]],
    )  # fmt: skip
    keys = f"{BABY} parent_name parent_phone parent_address parent_postcode other_parent_name gp_name gp_practice reason_for_referral voice_of_infant voice_of_parent voice_of_other_parent consent_to_referral referral_date"
    return Case("review.docx", data, read(
        keys, parent_relationship="mother", other_parent_relationship="father", safeguarding_status="child_in_need", safeguarding_details="12/09/2026", social_worker="Lia Forde, Brentwood FSP", health_visitor="Dot Larkin, 0-19", other_services="Sam Tye, Drug & alcohol",
        referrer_name="Lia Forde", referrer_role="social worker", referrer_phone="+441632960821", hopes_and_concerns="Keeley and Nia enjoy each other.", risk_details="none", consent_date="2026-11-24",
    ), unmatched=("0099123",))  # fmt: skip


def practice_template() -> Case:
    """A practice system's template with controls for codes: the patient is the mother, the baby in a list of family, a free-text letter between, ticks before consent."""

    def field(label: str, value: str) -> str:
        return p(r(f"{label}: ", "<w:b/>"), sdt(r(value)))

    def tick(on: bool, words: str) -> str:
        return p(box("1" if on else "0", "☒" if on else "☐"), r(f" {words}"))

    body = "".join((
        bold("Shenfield Road Practice, 2 Shenfield Road CM15 9AA. Tel 01632 960831"), bold("REFERRAL TO PARENT INFANT MENTAL HEALTH SERVICE"),
        field("Referring clinician", "Dr Ines Moor"), field("Usual GP", "Dr Ines Moor"), field("Date of referral", "25-Nov-2026"),
        field("Patient name", "Keeley Barlow"), field("NHS No.", "999 009 1196"), field("Date of birth", "08-Oct-1997"), field("Address", HOME), field("Mobile", "07700 900781"), field("Home tel", ""), field("Ethnicity", "White British"), field("Main spoken language", "English"),
        bold("Linked family"), p("Nia Barlow, 29-Mar-2026, daughter"),
        bold("Clinical details"), p(WHY), bold("Active problems"), p("Low mood (2026)"), bold("Patient's own view"), p(SAYS),
        bold("Before sending"), tick(True, "Patient consents to this referral"), tick(True, "Patient consents to sharing of the record"), tick(False, "Safeguarding concerns (give details)"), tick(True, "Text messages may be sent"),
    ))  # fmt: skip
    keys = f"{BABY} {MUM} parent_nhs_number gp_name reason_for_referral voice_of_parent consent_to_referral referral_date"
    return Case("template.docx", packed(body), read(
        keys, referrer_name="Dr Ines Moor", parent_ethnicity="White British", parent_language="English",
        consent_to_share="yes", safe_to_leave_message="yes", household=["Nia Barlow, 29-Mar-2026, daughter"],
    ))  # fmt: skip


def antenatal_pathway() -> Case:
    """An antenatal pathway's sheet: "Woman" and "Partner" halves, weeks as n/40, previous children with where they are, a flow of boxes ticked, "Unborn" in the title."""
    data = document(
        "**ANTENATAL PARENT–INFANT PATHWAY (unborn baby)**",
        ([["Woman", "", "Partner", ""], ["Name", "Tash Oduya", "Name", "Femi Oduya"], ["DOB", "30.04.95", "DOB", "11.11.92"], ["NHS", "999 009 1218", "Lives with woman", "Yes"], ["Mob", "07700 900795", "Mob", "07700 900796"]], {"bold": (0, 2)}),
        "",
        ([["Address", "18 Albany Road, Pilgrims Hatch CM15 9AB"], ["EDD", "6.2.27"], ["Weeks today", "29/40"], ["Previous children (age, where living)", "Ayo 3, home. Baby girl d. 2024 at 25/40"], ["Community midwife and team", "Jess Lunt, Ruby Team"], ["GP", "Shenfield Road Practice"], ["Level (circle)", "1   2   ~~3~~"]], {"bold": (0,)}),
        "",
        "☒ Woman has seen this form and wants the referral     ☐ Woman declines",
        "☐ Open to CSC   ☒ Early Help   ☐ DA disclosed   ☒ routine enquiry made, nil disclosed",
        "**Feelings towards this baby**", "Will not use a name. 'If I plan it, it will die.'",
        "**Partner's feelings**", "Femi paints the room at night.",
        "**What might help**", "Somebody who does not say it will be fine.",
        "Midwife completing: Jess Lunt      Bleep/mobile: 01632 960841      Date: 24.11.26",
    )  # fmt: skip
    return Case("pathway.docx", data, {
        "parent_name": "Tash Oduya", "parent_dob": "1995-04-30", "parent_nhs_number": "9990091218", "parent_phone": "+447700900795", "other_parent_name": "Femi Oduya", "other_parent_dob": "1992-11-11", "other_parent_phone": "+447700900796",
        "parent_address": "18 Albany Road, Pilgrims Hatch CM15 9AB", "parent_postcode": "CM15 9AB", "infant_due_date": "2027-02-06", "gestation_now": "29+0", "household": ["Ayo 3, home. Baby girl d. 2024 at 25/40"],
        "midwife": "Jess Lunt, Ruby Team", "gp_practice": "Shenfield Road Practice", "consent_to_referral": "yes", "safeguarding_status": "early_help", "voice_of_parent": "Will not use a name. 'If I plan it, it will die.'",
        "voice_of_other_parent": "Femi paints the room at night.", "hopes_and_concerns": "Somebody who does not say it will be fine.", "referrer_name": "Jess Lunt", "referrer_phone": "+441632960841", "referral_date": "2026-11-24", "parent_relationship": "Mother",
    }, unmatched=("routine enquiry made, nil disclosed",))  # fmt: skip


TEAM_CASES = (
    point_of_access,
    under_fives,
    adopters,
    family_nurses,
    hub_in_columns,
    plan_review,
    practice_template,
    antenatal_pathway,
)

"""Word forms again of odd but real layouts: children one by one, family trees in words, marks in columns, trades instead of names."""

from __future__ import annotations

from collections.abc import Callable

import docx

from tests.unseen_patchwork import coloured, tabbed, wide
from tests.unseen_word import Case, grid, line, saved
from tests.word_files import box, p, r, tbl, tc, tr
from tests.word_files import docx as packed


def children_counted() -> Case:
    """A school nurse's form: Child 1 and Child 2 as title rows, then Parent/Carer 1 and 2, then marks under Yes and No."""
    doc = docx.Document()
    line(doc, ("0-19 Service: request for specialist input", "bold"))
    grid(doc, [
        ["CHILD 1"],
        ["First name", "Mabel", "Surname", "Unwin"],
        ["DOB", "08/05/2026    ☐ M  ☒ F", "NHS number", "999 071 0252"],
        ["CHILD 2"],
        ["First name", "Stanley", "Surname", "Unwin"],
        ["DOB", "17/10/2021    ☒ M  ☐ F", "NHS number", ""],
        ["PARENT / CARER 1"],
        ["Name", "Georgia Unwin", "Relationship", "Mother"],
        ["DOB", "25/03/1997", "Mobile", "07700 900431"],
        ["Address", "5 Mill Cottages, Coggeshall, CO6 1TX"],
        ["PARENT / CARER 2"],
        ["Name", "Nathan Unwin", "Relationship", "Father"],
        ["DOB", "", "Mobile", "07700 900432"],
    ], bold=(0, 2), shaded=(0, 2))  # fmt: skip
    line(doc, "")
    grid(doc, [
        ["", "YES", "NO", "N/K"],
        ["Does Parent/Carer 1 have parental responsibility?", "x", "", ""],
        ["Does Parent/Carer 2 have parental responsibility?", "x", "", ""],
        ["Is an interpreter required?", "", "x", ""],
        ["Is there any known domestic abuse?", "", "", "x"],
        ["Has the referral been discussed with the parent and consent obtained?", "x", "", ""],
        ["Has consent been obtained to share information with other agencies?", "x", "", ""],
    ], head=True)  # fmt: skip
    line(doc, ("Presenting concern", "bold"))
    line(
        doc, "Georgia had hyperemesis throughout and says she 'resented the bump'. She now finds Mabel's need for her unbearable."
    )
    line(doc, ("Current support in place", "bold"))
    for text in ("HV: Dana Crick", "GP: Freshwell Health Centre", "SW: none", "Home-Start volunteer, Mondays"):
        doc.add_paragraph(text, style="List Bullet")
    line(doc, "Completed by: Dana Crick     Designation: Health visitor     Tel: 01632 960431     Date: 19/11/2026")
    return Case(
        "counted.docx", saved(doc),
        {
            "referral_date": "2026-11-19", "referrer_name": "Dana Crick", "referrer_role": "Health visitor", "referrer_phone": "+441632960431",
            "infant_name": "Mabel Unwin", "infant_dob": "2026-05-08", "infant_sex": "female", "infant_nhs_number": "9990710252",
            "household": ["Stanley, Unwin, 17/10/2021 ☒ M ☐ F"],
            "parent_name": "Georgia Unwin", "parent_relationship": "Mother", "parent_dob": "1997-03-25", "parent_phone": "+447700900431", "parent_address": "5 Mill Cottages, Coggeshall, CO6 1TX", "parent_postcode": "CO6 1TX",
            "parent_responsibility": "yes", "interpreter_needed": "no", "domestic_abuse": "not_known",
            "other_parent_name": "Nathan Unwin", "other_parent_relationship": "Father", "other_parent_phone": "+447700900432", "other_parent_responsibility": "yes",
            "consent_to_referral": "yes", "consent_to_share": "yes",
            "reason_for_referral": "Georgia had hyperemesis throughout and says she 'resented the bump'. She now finds Mabel's need for her unbearable.",
            "health_visitor": "Dana Crick", "gp_practice": "Freshwell Health Centre", "other_services": "- Home-Start volunteer, Mondays",
        },
    )  # fmt: skip


def kin_lines() -> Case:
    """A probation-linked charity: the family as lines of kin, the worker by trade, consent and responsibility by person."""
    doc = docx.Document()
    doc.add_heading("New Leaf Women's Centre", 1)
    doc.add_heading("Onward referral to perinatal and infant services", 2)
    grid(doc, [
        ["Key worker", "Shereen Aslam, 07700 900449, shereen@newleaf.example.org"],
        ["Referral date", "16.11.26"],
        ["Woman", "Bryony Hook, 14.2.96, 07700 900441"],
        ["Baby", "Juniper Hook, 1.10.26, F, 999 071 0260"],
        ["Baby's father", "Kai Lomas, no contact order"],
        ["Living at", "Women's refuge - address withheld, contact via us"],
        ["Family tree", "Baby Juniper\nMum Bryony (30)\nHalf brother Rowan, 7, lives with his dad\nMGM Elaine, 55, Frinton"],
        ["PR", "Bryony yes. Kai no."],
        ["Consent", "Bryony yes, signed 12.11.26. Kai not to be contacted."],
        ["DA", "Yes - historic, Kai, MARAC 09/26"],
        ["Social care", "CP plan for Juniper, SW Obi Nwosu"],
        ["What's going on", "Bryony holds Juniper all day and cannot put her down. She scans the door. Juniper has stopped crying."],
        ["What Bryony wants", "To feel safe enough to look at her baby instead of the door."],
        ["Surgery", "Refuge GP link, Dr Amin"],
        ["HV", "Tracey Voss"],
    ], bold=(0,))  # fmt: skip
    return Case(
        "kin.docx", saved(doc),
        {
            "referral_date": "2026-11-16", "referrer_name": "Shereen Aslam", "referrer_role": "Key worker", "referrer_phone": "+447700900449", "referrer_email": "shereen@newleaf.example.org",
            "infant_name": "Juniper Hook", "infant_dob": "2026-10-01", "infant_sex": "female", "infant_nhs_number": "9990710260",
            "parent_name": "Bryony Hook", "parent_dob": "1996-02-14", "parent_phone": "+447700900441", "parent_relationship": "Mother",
            "parent_address": "Women's refuge - address withheld, contact via us", "parent_responsibility": "yes",
            "other_parent_name": "Kai Lomas", "other_parent_relationship": "Father", "other_parent_responsibility": "no",
            "household": ["Baby Juniper", "Mum Bryony (30)", "Half brother Rowan, 7, lives with his dad", "MGM Elaine, 55, Frinton"],
            "consent_to_referral": "yes", "consent_date": "2026-11-12",
            "domestic_abuse": "yes", "safeguarding_status": "child_protection", "social_worker": "Obi Nwosu",
            "reason_for_referral": "Bryony holds Juniper all day and cannot put her down. She scans the door. Juniper has stopped crying.",
            "hopes_and_concerns": "To feel safe enough to look at her baby instead of the door.",
            "gp_name": "Dr Amin", "gp_practice": "Refuge GP link", "health_visitor": "Tracey Voss",
        },
    )  # fmt: skip


def ruled_labels() -> Case:
    """A maternity triage sheet on underscores: the prompt first, the answer over the rule, options in brackets."""
    doc = docx.Document()
    line(doc, ("Antenatal: referral for parent-infant therapy", "bold"))
    line(doc, "Woman's name ____Nkechi Eze____________ DOB __19/9/93__ NHS ___999 071 0279____")
    line(doc, "Address ____88 Cressing Rd, Witham_______________ Postcode __CM8 2NR__")
    line(doc, "Tel ____07700 900451____ Email ____________________ Leave msg? (Y) N")
    line(doc, "EDD ___3/4/27___ Gest ___20/40___ G __2__ P __0__")
    line(doc, "Partner ____Chidi Eze (husband)______ Tel ____07700 900452____")
    line(doc, "GP ____Fern House____ CMW ____Jackie Sloan____ HV ______________")
    line(doc, "Interpreter  Y  (N)     Language ____English / Igbo____")
    line(doc, "Safeguarding:  none known")
    line(
        doc,
        "Reason ____Previous stillbirth at term. Nkechi will not let anyone touch her bump and says 'I am not having a baby, I am having a scan'.____",
    )
    line(doc, "Wishes ____to hope a little____")
    line(doc, "Consent to referral  (Y)  N       Consent to share  (Y)  N       Date __20/11/26__")
    line(doc, "Referrer ____Orla Finnegan____ Role ____Bereavement midwife____ Bleep ____________ Tel ____01632 960451____")
    return Case(
        "ruled.docx", saved(doc),
        {
            "referrer_name": "Orla Finnegan", "referrer_role": "Bereavement midwife", "referrer_phone": "+441632960451", "consent_date": "2026-11-20",
            "infant_due_date": "2027-04-03", "gestation_now": "20+0",
            "parent_name": "Nkechi Eze", "parent_dob": "1993-09-19", "parent_nhs_number": "9990710279", "parent_relationship": "Mother", "parent_address": "88 Cressing Rd, Witham", "parent_postcode": "CM8 2NR", "parent_phone": "+447700900451",
            "safe_to_leave_message": "yes", "parent_language": "English / Igbo", "interpreter_needed": "no",
            "other_parent_name": "Chidi Eze", "other_parent_relationship": "husband", "other_parent_phone": "+447700900452",
            "gp_practice": "Fern House", "midwife": "Jackie Sloan", "safeguarding_details": "none known",
            "reason_for_referral": "Previous stillbirth at term. Nkechi will not let anyone touch her bump and says 'I am not having a baby, I am having a scan'.",
            "hopes_and_concerns": "to hope a little", "consent_to_referral": "yes", "consent_to_share": "yes",
        },
        blanks=("parent_email", "health_visitor"),
    )  # fmt: skip


def cards() -> Case:
    """A hub's form of cards two abreast, a bold caption in each over unlabelled lines."""

    def card(title: str, *lines: str) -> str:
        return tc(p(r(title, "<w:b/>")), *lines)

    body = (
        p(r("Family Hub Plus – Infant relationship referral", "<w:b/>"))
        + tbl(
            tr(
                card("Baby", "Otis Bramley", "DOB 30/08/2026", "Boy"),
                card("Parent being referred", "Lark Bramley (she/her)", "DOB 12/12/1994", "07700 900461"),
            ),
            tr(
                card("Other parent", "Sam Idle", "Not living with family", "07700 900462"),
                card("Home address", "Orchard Barn, Stisted", "Braintree", "CM77 8AA"),
            ),
            tr(
                card("Brothers and sisters", "Fleur, 6", "Basil, 3"),
                card("Professionals involved", "HV Nina Sharpe", "GP Dr Cole, Blandford MC", "Family support Ros"),
            ),
            tr(
                card("Referrer", "Jude Penhaligon", "Family practitioner, Braintree Hub", "01632 960461"),
                card("Consent", "Lark agrees to referral: Yes", "Lark agrees to sharing: Yes", "Date: 18/11/26"),
            ),
        )
        + p("")
        + tbl(
            tr(
                card(
                    "What has led to this?",
                    "Lark's mother died in labour week. She says Otis 'came in through the wrong door'. She is numb with him and fine with the older two.",
                )
            ),
            tr(card("Lark's hopes", "To grieve and to have him. Both.")),
            tr(card("How does Otis seem?", "He watches faces hard and then gives up.")),
        )
    )
    return Case(
        "cards.docx", packed(body),
        {
            "referrer_name": "Jude Penhaligon", "referrer_role": "Family practitioner", "referrer_organisation": "Braintree Hub", "referrer_phone": "+441632960461",
            "infant_name": "Otis Bramley", "infant_dob": "2026-08-30", "infant_sex": "male",
            "parent_name": "Lark Bramley", "parent_dob": "1994-12-12", "parent_phone": "+447700900461", "parent_address": "Orchard Barn, Stisted, Braintree, CM77 8AA", "parent_postcode": "CM77 8AA",
            "other_parent_name": "Sam Idle", "other_parent_phone": "+447700900462", "household": ["Fleur, 6", "Basil, 3"],
            "health_visitor": "Nina Sharpe", "gp_name": "Dr Cole", "gp_practice": "Blandford MC", "other_services": "Family support Ros",
            "consent_to_referral": "yes", "consent_to_share": "yes", "consent_date": "2026-11-18",
            "reason_for_referral": "Lark's mother died in labour week. She says Otis 'came in through the wrong door'. She is numb with him and fine with the older two.",
            "hopes_and_concerns": "To grieve and to have him. Both.", "voice_of_infant": "He watches faces hard and then gives up.",
        },
    )  # fmt: skip


def four_across() -> Case:
    """A trust's wide form: three label and answer pairs a row, remarks behind boxes, professionals with who is aware."""
    rows = [
        tr(wide("Infant and family", 6)),
        tr(tc("Infant"), tc("Zaid Rahman"), tc("DOB"), tc("14-09-2025"), tc("Sex"), tc(p(box("1", "☒"), " M ", box("0"), " F"))),
        tr(tc("Mother"), tc("Nadia Rahman"), tc("DOB"), tc("01-01-1990"), tc("Tel"), tc("07700 900471")),
        tr(tc("Father"), tc("Imran Rahman"), tc("DOB"), tc("15-06-1986"), tc("Tel"), tc("07700 900472")),
        tr(tc("Address"), wide("19 Rainsford Lane, Chelmsford CM1 2QS", 3, True), tc("Interp."), tc("Bengali for MGM only")),
        tr(wide("Network", 6)),
        tr(wide("Who", 2), wide("Name", 2), tc("Contact"), tc("Aware?")),
        tr(wide("General practitioner", 2, True), wide("Dr Lund, Rivermead Gate", 2, True), tc(""), tc("N")),
        tr(wide("Health visitor", 2, True), wide("Sue Abbot", 2, True), tc("01632 960472"), tc("Y")),
        tr(wide("CPN", 2, True), wide("Leo Grant", 2, True), tc("01632 960473"), tc("Y")),
        tr(wide("Referral", 6)),
        tr(
            tc("Main concern"),
            wide(
                "Zaid has had four admissions with breath-holding. Nadia sleeps sitting up. She says that she 'is his oxygen'.",
                5,
                True,
            ),
        ),
        tr(tc("Mother's voice"), wide("'If I blink he'll go.'", 5, True)),
        tr(tc("Father's voice"), wide("Thinks she needs rest, takes Zaid to his sister's.", 5, True)),
        tr(tc("Safeguarding"), wide("Nil", 5, True)),
        tr(tc("Consent"), wide("Both parents, verbal, 15-11-2026", 3, True), tc("Share info"), tc("Y")),
        tr(tc("Referred by"), tc("Dr Priya Menon"), tc("Grade"), tc("Consultant paediatrician"), tc("Date"), tc("17-11-2026")),
        tr(tc("Ward / clinic"), wide("Phoenix Ward", 2, True), tc("Sec. tel"), wide("01632 960471", 2, True)),
    ]
    return Case(
        "across.docx", packed(p(r("Paediatrics to PIMHS", "<w:b/>")) + tbl(*rows)),
        {
            "referral_date": "2026-11-17", "referrer_name": "Dr Priya Menon", "referrer_role": "Consultant paediatrician", "referrer_organisation": "Phoenix Ward", "referrer_phone": "+441632960471",
            "infant_name": "Zaid Rahman", "infant_dob": "2025-09-14", "infant_sex": "male",
            "parent_name": "Nadia Rahman", "parent_dob": "1990-01-01", "parent_phone": "+447700900471", "parent_relationship": "Mother", "parent_address": "19 Rainsford Lane, Chelmsford CM1 2QS", "parent_postcode": "CM1 2QS",
            "other_parent_name": "Imran Rahman", "other_parent_dob": "1986-06-15", "other_parent_phone": "+447700900472", "other_parent_relationship": "Father",
            "gp_name": "Dr Lund", "gp_practice": "Rivermead Gate", "health_visitor": "Sue Abbot, 01632 960472", "mental_health_team": "Leo Grant, 01632 960473",
            "reason_for_referral": "Zaid has had four admissions with breath-holding. Nadia sleeps sitting up. She says that she 'is his oxygen'.",
            "voice_of_parent": "'If I blink he'll go.'", "voice_of_other_parent": "Thinks she needs rest, takes Zaid to his sister's.", "safeguarding_status": "none",
            "consent_to_referral": "yes", "consent_date": "2026-11-15", "consent_to_share": "yes",
        },
        unmatched=("Bengali for MGM only",),
    )  # fmt: skip


def asked_in_full() -> Case:
    """A voluntary agency's form: whole questions, the answers typed after them on the line in bold, some a line below."""
    doc = docx.Document()

    def asked(question: str, answer: str) -> None:
        line(doc, question + " ", (answer, "bold"))

    line(
        doc,
        "Stepping Stones Toddler Group referral",
    )
    asked("Who is filling this in and what do you do?", "Meg Ransome, group leader")
    asked("What is your number?", "01632 960481")
    asked("Which family are you telling us about?", "The Holts")
    asked("What is the parent called and how old are they?", "Daisy Holt, 24")
    asked("And the little one?", "Arlo, born 5th Jan 2025, he's a boy")
    asked("Where are they living?", "Flat above the chippy, 20 Station Road, Clacton CO15 1SA")
    asked("What is the best way to get hold of them?", "Text 07700 900481")
    asked("Is dad around?", "Yes, Reece Holt, works nights")
    asked("Any other kids?", "Skye (4)")
    asked("Who's the health visitor?", "Paula something")
    asked("And the doctor?", "Old Road")
    asked("Has anyone from social care been involved?", "Early help last year, closed now")
    asked(
        "What have you noticed?",
        "Arlo never plays near her and goes to strangers for cuddles. Daisy says he prefers everyone to her.",
    )
    asked("What would she like?", "somebody to show her how to play")
    asked("Have you told her you are sending this, and is she ok with it?", "yes, she sat with me")
    asked("When was this filled in?", "24/11/2026")
    return Case(
        "asked.docx", saved(doc),
        {
            "referral_date": "2026-11-24", "referrer_name": "Meg Ransome", "referrer_role": "group leader", "referrer_phone": "+441632960481",
            "infant_name": "Arlo", "infant_dob": "2025-01-05", "infant_sex": "male",
            "parent_name": "Daisy Holt", "parent_address": "Flat above the chippy, 20 Station Road, Clacton CO15 1SA", "parent_postcode": "CO15 1SA", "parent_phone": "+447700900481",
            "other_parent_name": "Reece Holt", "other_parent_relationship": "dad", "household": ["Skye (4)"], "health_visitor": "Paula something", "gp_practice": "Old Road",
            "safeguarding_status": "none", "safeguarding_details": "Early help last year, closed now",
            "reason_for_referral": "Arlo never plays near her and goes to strangers for cuddles. Daisy says he prefers everyone to her.",
            "hopes_and_concerns": "somebody to show her how to play", "consent_to_referral": "yes",
        },
    )  # fmt: skip


def two_halves() -> Case:
    """A perinatal form set by tabs in two halves, the mother's and the baby's facts side by side, each with its own labels."""
    doc = docx.Document()
    line(doc, ("PERINATAL TO PIMHS HANDOVER", "bold"))
    tabbed(doc, "MOTHER", "BABY", stops=(9,))
    tabbed(doc, "Name: Isolde Crane", "Name: Bertie Crane", stops=(9,))
    tabbed(doc, "DOB: 21/05/1988", "DOB: 09/07/2026", stops=(9,))
    tabbed(doc, "NHS: 999 071 0287", "NHS: 999 071 0295", stops=(9,))
    tabbed(doc, "Tel: 07700 900491", "Sex: M", stops=(9,))
    line(doc, "Address: 2 Saxon Close, Danbury CM3 4AA")
    line(doc, "Next of kin / partner: Hugo Crane, husband, 07700 900492")
    line(doc, "CPA level: non-CPA     Care co: Steph Lowe     Consultant: Dr Okoro")
    coloured(doc, "Diagnosis: ", "OCD, perinatal onset, intrusive images")
    coloured(doc, "Risk: ", "Low. Images are unwanted, no intent, Hugo aware.")
    coloured(doc, "Meds: ", "sertraline 150mg")
    coloured(
        doc,
        "Formulation / reason: ",
        "Isolde avoids changing and bathing Bertie. He is passed to Hugo. She fears that he knows her thoughts.",
    )
    coloured(doc, "Goal: ", "to bath him by Christmas")
    coloured(doc, "GP: ", "Danbury MC")
    coloured(doc, "HV: ", "Kath Yeo")
    coloured(doc, "Consented? ", "Y (letter and info share), 19/11/26")
    coloured(doc, "From: ", "Steph Lowe, perinatal OT, Mid team, 01632 960491")
    coloured(doc, "Sent: ", "20/11/26")
    return Case(
        "halves.docx", saved(doc),
        {
            "referral_date": "2026-11-20", "referrer_name": "Steph Lowe", "referrer_role": "perinatal OT", "referrer_organisation": "Mid team", "referrer_phone": "+441632960491",
            "infant_name": "Bertie Crane", "infant_dob": "2026-07-09", "infant_nhs_number": "9990710295", "infant_sex": "male",
            "parent_name": "Isolde Crane", "parent_dob": "1988-05-21", "parent_nhs_number": "9990710287", "parent_phone": "+447700900491", "parent_relationship": "Mother", "parent_address": "2 Saxon Close, Danbury CM3 4AA", "parent_postcode": "CM3 4AA",
            "other_parent_name": "Hugo Crane", "other_parent_relationship": "husband", "other_parent_phone": "+447700900492", "mental_health_team": "Steph Lowe",
            "risk_details": "Low. Images are unwanted, no intent, Hugo aware.",
            "reason_for_referral": "Isolde avoids changing and bathing Bertie. He is passed to Hugo. She fears that he knows her thoughts.", "hopes_and_concerns": "to bath him by Christmas",
            "gp_practice": "Danbury MC", "health_visitor": "Kath Yeo", "consent_to_referral": "yes", "consent_to_share": "yes", "consent_date": "2026-11-19",
        },
    )  # fmt: skip


MEDLEY_CASES: tuple[Callable[[], Case], ...] = (
    children_counted, kin_lines, ruled_labels, cards, four_across, asked_in_full, two_halves,
)  # fmt: skip

"""More Word forms: columns of people, twins in shared cells, two languages, a letter with blanks, a refuge, a map of worries."""

from __future__ import annotations

from tests.unseen_agencies import document
from tests.unseen_margins import HE, HOME, MUM, SAYS, SEEN, SENT, TOLD, WHY, WISH, bold, read, small
from tests.unseen_word import Case
from tests.word_files import docx as packed
from tests.word_files import p, r, tbl, tc, tr

TWINS = {
    "infant_name": "Ada and Max Osagie", "infant_dob": "2026-09-01", "infant_nhs_number": "9990091021", "parent_name": "Blessing Osagie", "parent_dob": "1993-04-22", "parent_phone": "+447700900721",
    "parent_address": "5 The Glebe, Ongar CM5 9AB", "parent_postcode": "CM5 9AB", "gp_practice": "Ongar War Memorial Surgery", "health_visitor": "Toni Marsh",
}  # fmt: skip
BUMP = {
    "parent_name": "Carly Brand", "parent_dob": "2003-08-09", "parent_phone": "+447700900731", "infant_due_date": "2027-03-20", "referrer_name": "Ines Roper",
    "referrer_phone": "+441632960731", "referral_date": "2026-11-20",
}  # fmt: skip


def three_people_across() -> Case:
    """Mother, father and baby in columns; forename and surname in rows of their own, cells merged over both parents, "same" and "as mum"."""
    shade = '<w:shd w:val="clear" w:fill="FBE4D5"/>'
    both = '<w:gridSpan w:val="2"/>'

    def row(label: str, *cells: str) -> str:
        return tr(tc(bold(label), properties=shade), *cells)

    body = bold("Maternity Trauma and Bonding Clinic. Referral proforma.") + tbl(
        tr(tc("", properties=shade), *(tc(bold(text), properties=shade) for text in ("MOTHER", "FATHER", "BABY"))),
        row("First names", "Mara Louise", "Callum", "Jude"), row("Surname", "Tilney", "Reyes", "Tilney"), row("D.O.B.", "3.2.1998", "11.11.1995", "14.5.2026"), row("NHS number", "999 009 1013", "n/k", "999 009 1005"),
        row("Ethnicity", "White British", "White Other", "as mum"), row("Tel", "07700 900711", "07700 900712", ""), row("Address", tc(HOME, properties=both), "same"),
        row("First language", "English", "Portuguese", ""), row("Lives with baby", "Y", "Y", ""), row("Mental health", "PTSD symptoms, waiting for Talking Therapies", "none known", ""), row("Their view", SAYS, HE, SEEN),
    ) + bold("Obstetric summary: 35+2, cat 1 section, PPH 2.1 L") + bold("Main reason for this referral") + p(WHY) + tbl(
        tr(tc(bold("Referring midwife / HV")), "Pam Ottley", tc(bold("Contact")), "01632 960711"), tr(tc(bold("Consent to referral (mother)")), "Y", tc(bold("Date")), "18/11/2026"),
    )  # fmt: skip
    keys = f"infant_name infant_dob infant_nhs_number {MUM} parent_nhs_number other_parent_name other_parent_dob other_parent_phone voice_of_parent voice_of_infant voice_of_other_parent reason_for_referral consent_to_referral referrer_name referrer_phone"
    return Case("across.docx", packed(body), read(
        keys, parent_name="Mara Louise Tilney", parent_ethnicity="White British", parent_language="English", parent_relationship="Mother", other_parent_relationship="Father", parent_primary_caregiver="yes",
        mental_health="PTSD symptoms, waiting for Talking Therapies", consent_date="2026-11-18",
    ), unmatched=("PPH 2.1 L",))  # fmt: skip


def twins() -> Case:
    """Twins share the cells of a form made for one baby: names, numbers and sexes with "and" or a stroke between them."""
    data = document(
        "# Multiple Births – Emotional Wellbeing Referral",
        "## 1. Infant(s)",
        [["Name(s)", "Ada and Max Osagie"], ["Date(s) of birth", "01/09/2026 (both)"], ["NHS number(s)", "9990091021 (Ada)\n9990091048 (Max)"], ["Gestation at birth", "34+6"], ["M/F", "F / M"]],
        "## 2. Parent(s)",
        [["Name(s)", "Blessing Osagie"], ["D.O.B.", "22/04/93"], ["Relationship", "Mum"], ["Address", "5 The Glebe, Ongar CM5 9AB"], ["Tel(s)", "07700 900721 / 01632 960722 (landline)"]],
        "## 3. Services",
        [["GP surgery", "Ongar War Memorial Surgery"], ["HV", "Toni Marsh"], ["Others", "Twins Trust"]],
        "## 4. Need",
        [["What are the difficulties?", "Blessing holds Ada and leaves Max to her sister."], ["Parent view(s)", "'I was only ready for one.'"], ["Infant view(s)", "Max no longer cries when put down."], ["Other parent view(s)", "N/A single parent by choice"]],
        "## 5. Consent",
        "Verbal ☐\tWritten ☒\tNone ☐\tDate: 12 Nov",
        "## 6. Referral source",
        [["Name", "Sunil Rao"], ["Role / team", "Neonatal nurse, Harlow NICU"], ["Tel", "01632 960723"]],
    )  # fmt: skip
    keys = {
        "gestation_at_birth": "34+6", "parent_relationship": "Mum", "other_services": "Twins Trust", "reason_for_referral": "Blessing holds Ada and leaves Max to her sister.", "voice_of_parent": "'I was only ready for one.'",
        "voice_of_infant": "Max no longer cries when put down.", "voice_of_other_parent": "N/A single parent by choice", "consent_to_referral": "yes", "consent_date": "12 Nov", "referrer_name": "Sunil Rao", "referrer_role": "Neonatal nurse", "referrer_organisation": "Harlow NICU", "referrer_phone": "+441632960723",
    }  # fmt: skip
    return Case("twins.docx", data, TWINS | keys, unmatched=("9990091048",), problems=("consent_date",))


def labels_in_polish() -> Case:
    """Labels in English and Polish with a stroke between; yes and no in both languages."""
    data = document(
        "**Wniosek o wsparcie / Request for support: parent and baby**",
        ([["Baby / Dziecko", ""], ["Full name / Imię i nazwisko", "Zosia Wrona"], ["Date of birth / Data urodzenia", "30/06/2026"], ["Girl / Boy – Dziewczynka / Chłopiec", "Girl"]], {"bold": (0,), "shaded": (0,)}),
        "",
        ([["Parent / Rodzic", ""], ["Full name / Imię i nazwisko", "Ola Wrona"], ["Date of birth / Data urodzenia", "17.01.1997"], ["Address / Adres", "14 Roman Road, Chelmsford CM2 0AB"], ["Telephone / Telefon", "07700 900741"], ["Are you baby's mother or father? / Matka czy ojciec?", "mother / matka"],
          ["Do you need an interpreter? / Czy potrzebny jest tłumacz?", "Tak / Yes"]], {"bold": (0,), "shaded": (0,)}),
        "",
        ([["Worker / Pracownik", ""], ["Name / Imię i nazwisko", "Greg Tate"], ["Job / Stanowisko", "Community connector"], ["Telephone / Telefon", "01632 960741"]], {"bold": (0,), "shaded": (0,)}),
        "",
        ([["Why would you like help? / Dlaczego potrzebna jest pomoc?"], ["Ola cries when Zosia cries and puts her in the other room."], ["What would you like to change? / Co chcesz zmienić?"], ["To stay with her when she cries."]], {"shaded": (0,)}),
        "Do you agree to this referral? / Czy zgadza się Pani/Pan na skierowanie?   ☒ Yes / Tak   ☐ No / Nie",
        "Do you agree that we share information with your GP? / Czy możemy przekazać informacje lekarzowi?   ☐ Yes / Tak   ☒ No / Nie",
        "Signed / Podpis: O. Wrona      Date / Data: 13/11/2026",
    )  # fmt: skip
    return Case("polish.docx", data, {
        "infant_name": "Zosia Wrona", "infant_dob": "2026-06-30", "infant_sex": "female", "parent_name": "Ola Wrona", "parent_dob": "1997-01-17", "parent_address": "14 Roman Road, Chelmsford CM2 0AB",
        "parent_postcode": "CM2 0AB", "parent_phone": "+447700900741", "parent_relationship": "mother / matka", "interpreter_needed": "yes", "referrer_name": "Greg Tate", "referrer_role": "Community connector",
        "referrer_phone": "+441632960741", "reason_for_referral": "Ola cries when Zosia cries and puts her in the other room.", "hopes_and_concerns": "To stay with her when she cries.",
        "consent_to_referral": "yes", "consent_to_share": "no", "consent_date": "2026-11-13",
    })  # fmt: skip


def letter_with_blanks() -> Case:
    """A form built as a letter: its sentences run around blanks typed over with underlined words, options struck out."""

    def said(text: str) -> str:
        return r(text, '<w:u w:val="single"/>')

    def out(text: str) -> str:
        return r(text, "<w:strike/>")

    body = "".join((
        p(r("Date "), said("   18.11.26   ")), p("Dear Parent Infant Relationship Service,"),
        p(r("I would like to refer "), said("  Mara Tilney  "), r(" (name of parent), date of birth "), said("  3.2.98  "), r(", who is the "), said("  mother  "), r(" of "), said("  Jude Tilney  "), r(" (name of baby), born on "), said("  14.5.26  "), r(".")),
        p(r("They live at "), said("  22 Saxon Way, Rayleigh SS6 7AB  "), r(" and the parent can be rung on "), said("  07700 900711  "), r(".")),
        p(r("They are registered with Dr "), said("  Femi Osei  "), r(" at "), said("  Kiln Lane Surgery  "), r(".")),
        p(r("I am worried because "), said(WHY)),
        p(r("The parent has told me that "), said(SAYS)),
        p(r("The parent "), r("does", "<w:b/>"), r(" / "), out("does not"), r(" know that I am writing and "), r("does", "<w:b/>"), r(" / "), out("does not"), r(" agree to it.")),
        p(r("The baby "), out("is"), r(" / is not subject to a child protection plan.")),
        p("Yours sincerely"), p(said("  Pam Ottley  ")), p(r("Profession "), said("  Health Visitor  ")), p(r("Place of work "), said("  Rochford 0-19 Service  "), r(" Telephone "), said("  01632 960711  ")),
    ))  # fmt: skip
    keys = f"infant_name infant_dob {MUM} gp_practice reason_for_referral voice_of_parent consent_to_referral referrer_name referrer_role referrer_organisation referrer_phone referral_date"
    return Case("blanks.docx", packed(body), read(keys, parent_relationship="mother", gp_name="Dr Femi Osei"))


def refuge() -> Case:
    """A refuge's form: the address is withheld, the key worker refers, abuse is asked as past and present, children by first name."""
    data = document(
        "**Safe Start – Children's and Parenting Programme (refuge residents)**",
        ([["WOMAN", "", "", ""], ["First name", "Mara", "Surname", "Tilney"], ["D.O.B.", "03/02/98", "Room", "7"], ["Address", "withheld, contact via key worker", "Mobile (safe to call? Y/N)", "07700 900711 Y"], ["Language", "English", "NRPF?", "N"]], {"bold": (0, 2)}),
        "",
        ([["CHILD(REN)", "", "", ""], ["First name", "Surname", "D.O.B.", "M/F"], ["Jude", "Tilney", "14/05/26", "M"], ["Isla", "Tilney", "05/06/22", "F"]], {}),
        "",
        ([["KEY WORKER", "", "", ""], ["Name", "Shireen Malik", "Tel", "01632 960751"], ["Project", "Safe Start Southend", "Email", "s.malik@refuge.example.org"]], {"bold": (0, 2)}),
        "",
        ([["ABUSE", "Current", "Past", "By whom"], ["Physical", "☐", "☒", "ex-partner (Jude's father)"], ["Coercive control", "☒", "☒", "ditto - messages via family"], ["Sexual", "☐", "☐", ""]], {"bold": (0,)}),
        "",
        ([["SOCIAL CARE", ""], ["Allocated social worker", "Dee Nwosu, Southend MASH+, 01632 960713"], ["Plan", "CP (emotional), since 2 Oct"]], {"bold": (0,)}),
        "",
        ([["REASON FOR REFERRAL TO PARENT-INFANT TEAM"], [WHY], ["WHAT DOES SHE WANT?"], [WISH]], {"bold": ()}),
        "",
        ([["CONSENT", ""], ["Woman consents to referral", "Yes"], ["Woman consents to info sharing", "Yes - not with father"], ["Signed (woman)", "M Tilney"], ["Date", "18/11/26"]], {"bold": (0,)}),
    )  # fmt: skip
    keys = "infant_name infant_dob infant_sex parent_name parent_dob parent_phone reason_for_referral hopes_and_concerns consent_to_referral"
    return Case("refuge.docx", data, read(
        keys, parent_language="English", parent_relationship="Mother", safe_to_leave_message="yes", household=["Isla, Tilney, 05/06/22, F"], referrer_name="Shireen Malik", referrer_phone="+441632960751", referrer_organisation="Safe Start Southend",
        referrer_email="s.malik@refuge.example.org", parent_address="withheld, contact via key worker", domestic_abuse="yes", social_worker="Dee Nwosu, Southend MASH+, 01632 960713", safeguarding_status="child_protection",
        consent_to_share="yes", consent_date="2026-11-18",
    ))  # fmt: skip


def map_of_worries() -> Case:
    """Three columns across the page with the answers beneath, a scale from 0 to 10, a grid of concerns by strength; people on one line each."""
    data = document(
        "# Family Hub: mapping sheet for specialist input",
        "Baby: Jude Tilney, boy, 14/05/26", "Main carer: Mara Tilney (mother) 03/02/98", "Home: 22 Saxon Way, Rayleigh SS6 7AB", "Mobile: 07700 900711",
        ([["What are we worried about?", "What is going well?", "What needs to happen?"], [WHY, "Takes him to baby group every Tuesday.", WISH]], {"head": True}),
        "On a scale of 0 to 10 how safe is baby today? (10 = nothing to worry about)   Worker: 6   Parent: 8",
        ([["Concern", "Mild", "Moderate", "Severe"], ["Sleep", "✓", "", ""], ["Feeding", "", "✓", ""], ["Birth trauma", "", "", "✓"], ["Housing", "", "", ""]], {"head": True}),
        ([["Where things stand", "Y", "N"], ["Early Help open", "✓", ""], ["Child in need plan", "", "✓"], ["Child protection plan", "", "✓"], ["Domestic abuse known", "", "✓"], ["Mother agrees to this request", "✓", ""]], {"head": True}),
        "Sheet filled in by: Jo Lacey, Family Hub Practitioner, Rochford Hub. 01632 960761. 18/11/26",
    )  # fmt: skip
    keys = f"infant_name infant_dob infant_sex {MUM} reason_for_referral hopes_and_concerns consent_to_referral referral_date"
    return Case("map.docx", data, read(
        keys, parent_relationship="mother", safeguarding_status="early_help", domestic_abuse="no", referrer_name="Jo Lacey", referrer_role="Family Hub Practitioner", referrer_organisation="Rochford Hub", referrer_phone="+441632960761",
    ), unmatched=("Takes him to baby group every Tuesday.",))  # fmt: skip


def young_parents_midwife() -> Case:
    """A teenage pregnancy midwife's sheet: shorthand labels, "EDD / DOB", previous obstetric codes, a partner's line, risks as letters, "n/k"."""
    data = document(
        "**YOUNG PARENTS TEAM ► INFANT MENTAL HEALTH**",
        ([["Pt name", "Carly Brand", "DOB", "9/8/03"], ["Hosp no", "M0043321", "NHS no", "n/k"], ["Tel", "07700 900731 (own) 01632 960733 (nan)", "EDD / baby DOB", "EDD 20/3/27"],
          ["Gest. at ref.", "22/40", "G & P", "G1 P0"], ["FOB", "Kian Webb, 20", "FOB involved?", "on and off"], ["GP", "Dr Amin, Riverside", "SW / EH worker", "n/a"], ["Smokes", "5/day", "Lives with", "nan - 8 Quay View, Wivenhoe CO7 9AB"]], {"bold": (0, 2), "shaded": (0, 2)}),
        "",
        "Looked after as a child:  Y ☒  N ☐      DV:  Y ☐  N ☒      MH:  ☒ low mood, GP aware      Interpreter:  Y ☐  N ☒",
        "**Why IMH?**", "Carly will not look at the scan and says that the baby is her nan's.",
        "**What she says:** 'Nobody asked me if I was ready.'",
        "**Agreed with pt:** yes ☒ no ☐   **Info may be shared with:** GP ☒ HV ☒ FOB ☐",
        "**Ref by:** Ines Roper, YP midwife   **ext/bleep:** 01632 960731   **Dated:** 20/11/26",
    )  # fmt: skip
    return Case("young.docx", data, {
        **BUMP, "gestation_now": "22+0", "gp_name": "Dr Amin", "gp_practice": "Riverside", "domestic_abuse": "no", "mental_health": "low mood, GP aware", "interpreter_needed": "no",
        "other_parent_name": "Kian Webb", "other_parent_relationship": "Father", "reason_for_referral": "Carly will not look at the scan and says that the baby is her nan's.", "voice_of_parent": "'Nobody asked me if I was ready.'",
        "consent_to_referral": "yes", "consent_to_share": "yes", "referrer_role": "YP midwife",
    }, unmatched=("8 Quay View, Wivenhoe CO7 9AB", "G1 P0"))  # fmt: skip


def questions_as_titles() -> Case:
    """Each question is a shaded row, its hint in small italics within; short answers below; the professionals in one free box; a consent sentence alone."""

    def asked(question: str, hint: str, *answer: str) -> str:
        return tr(tc(bold(question), *([small(hint)] if hint else []), properties='<w:shd w:val="clear" w:fill="DEEAF6"/>')) + tr(
            tc(*answer)
        )

    body = bold("Bump, Birth & Beyond: tell us about the family") + tbl(
        asked("Who is the baby?", "Name, date of birth (or due date), NHS number if you have it", "Jude Tilney, 14 May 2026, 999 009 1005"),
        asked("Who are baby's parents or carers?", "Names, dates of birth, who is the main carer", "Mum: Mara Tilney 3/2/98 (main carer)", "Dad: Callum Reyes 11/11/95, not living there"),
        asked("How do we reach them?", "Address, postcode, phone, email", HOME, "07700 900711", "mara.t@example.org"),
        asked("Who is already helping?", "GP, health visitor, midwife, social worker, others", "GP: Dr Femi Osei, Kiln Lane Surgery", "HV: Pam Ottley", "Social worker: none", "Home-Start weekly"),
        asked("What is happening?", "", WHY), asked("What is baby telling you?", "", SEEN), asked("What does mum or dad say about it?", "", SAYS), asked("What would they like?", "", WISH),
        asked("Is anybody at risk?", "Violence, self-harm, substance use, safeguarding plans", "No current plan. Callum shouted at HV in Sept, do not visit alone."),
        asked("Who are you?", "Name, job, organisation, phone, email", "Pam Ottley, Health Visitor, Rochford 0-19 Service", "01632 960711", "pam.ottley@hv.example.org"),
        asked("Permission", "", "I have gone through this form with Mara and she gives her permission. 18/11/26"),
    )  # fmt: skip
    keys = f"infant_name infant_dob infant_nhs_number {MUM} parent_email other_parent_name other_parent_dob gp_name gp_practice health_visitor {TOLD} referrer_name referrer_role referrer_organisation referrer_phone referrer_email consent_to_referral"
    return Case("beyond.docx", packed(body), read(
        keys, parent_relationship="Mum", other_parent_relationship="Dad", risk_details="No current plan. Callum shouted at HV in Sept, do not visit alone.", consent_date="2026-11-18",
    ), unmatched=("Home-Start weekly",))  # fmt: skip


def triage_proforma() -> Case:
    """A children's trust's proforma: code boxes for the office, the GP's header block, the concern coded, "Title" meaning the job, statements with Y/N after dots."""
    data = document(
        [["FOR OFFICE USE", "Recd 20/11/26", "Ref 00871", "RAG", ""]],
        "# Infant–Parent Pathway Proforma",
        ([["PART 1 – INFANT", "", "", ""], ["Family name", "Tilney", "Given name", "Jude"], ["Born", "14 05 26", "At (weeks)", "35+2"], ["NHS No", "9990091005", "Sex", "M"]], {"bold": (0, 2), "shaded": (0, 2)}),
        ([["PART 2 – ADULT ATTENDING WITH INFANT", "", "", ""], ["Family name", "Tilney", "Given name", "Mara"], ["Born", "03 02 98", "Relation to infant", "mother"], ["Home tel", "-", "Mobile", "07700900711"], ["Home address", "22 Saxon Way\nRayleigh", "Post code", "SS6 7AB"]], {"bold": (0, 2), "shaded": (0, 2)}),
        ([["PART 3 – PROFESSIONAL MAKING THE REFERRAL", "", "", ""], ["Family name", "Ottley", "Given name", "Pam"], ["Title", "Health Visitor", "Employer", "Rochford 0-19 Service"], ["Work tel", "01632 960711", "Work email", "pam.ottley@hv.example.org"]], {"bold": (0, 2), "shaded": (0, 2)}),
        "**PART 4 – PLEASE ANSWER EVERY LINE**",
        "Infant is subject to a child protection plan ......... N", "Infant is subject to a child in need plan ......... N", "Infant is open to early help ......... Y", "Adult is known to mental health services ......... N",
        "There is domestic abuse in the household ......... past, not now", "Adult consents to this referral ......... Y", "Adult consents to exchange of information ......... Y",
        "**PART 5 – NATURE OF DIFFICULTY**", WHY,
        "**PART 6 – ADULT'S ACCOUNT**", SAYS,
        "Signature P Ottley      Date 18 11 26",
    )  # fmt: skip
    keys = f"infant_name infant_dob infant_nhs_number infant_sex {MUM} reason_for_referral voice_of_parent consent_to_referral {SENT}"
    return Case("proforma.docx", data, read(
        keys, parent_address="22 Saxon Way, Rayleigh", parent_relationship="mother", gestation_at_birth="35+2", safeguarding_status="early_help", domestic_abuse="no", consent_to_share="yes",
    ), unmatched=("Recd 20/11/26",))  # fmt: skip


SHARED_CASES = (
    three_people_across,
    twins,
    labels_in_polish,
    letter_with_blanks,
    refuge,
    map_of_worries,
    young_parents_midwife,
    questions_as_titles,
    triage_proforma,
)

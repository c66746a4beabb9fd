"""Letters of therapists, housing officers, solicitors and printed papers that refer in a paragraph."""

from __future__ import annotations

from tests.unseen_letters import REASON, letter
from tests.unseen_word import Case
from tests.unseen_writing import typed


def paed_letter() -> Case:
    """A paediatrician's letter with numbered diagnoses and medicines in bold before its paragraphs."""
    lines = (
        "**North Essex Community Paediatrics",
        "Child Development Centre, Turner Road, Colchester, CO4 5QQ",
        "Tel: 01632 960545  Email: cdc.admin@paeds.example.org",
        "Clinic: 10 November 2026",
        "Typed: 13 November 2026",
        "Dear PIMHS Team",
        "**RE: Lyra Bancroft-Hale, DOB: 05/12/2025, NHS No: 999 000 3297",
        "**Address: Rose Cottage, Straight Road, Boxted, Colchester, CO4 5RQ",
        "**Diagnoses:",
        "1. Trisomy 21, postnatal diagnosis",
        "2. AVSD repaired March 2026",
        "3. Gastro-oesophageal reflux",
        "**Medication: omeprazole",
        "I reviewed Lyra with her mother, Imogen Bancroft, and father, Rhys Hale. Lyra is making good progress. However I was concerned by how low Imogen was. She told me that she has never said the word 'Down's' aloud and that she cannot look at photographs from the first week.",
        "I explained your service and Imogen was keen to be referred. I would be grateful for your assessment. Her telephone number is 07700 900545 and she was born on 19 September 1989.",
        "The family see a health visitor (Meg Tully) and a Portage worker. Their GP is Dr Constable at Mile End Surgery.",
        "Kind regards",
        "Dr Oluwaseun Adeyemi",
        "Consultant Community Paediatrician",
        "cc parents; Dr Constable",
    )
    said = {
        "referral_date": "2026-11-13", "referrer_name": "Dr Oluwaseun Adeyemi", "referrer_role": "Consultant Community Paediatrician", "referrer_organisation": "North Essex Community Paediatrics",
        "referrer_address": "Child Development Centre, Turner Road, Colchester, CO4 5QQ", "referrer_phone": "+441632960545", "referrer_email": "cdc.admin@paeds.example.org",
        "infant_name": "Lyra Bancroft-Hale", "infant_dob": "2025-12-05", "infant_nhs_number": "9990003297", "parent_name": "Imogen Bancroft", "parent_dob": "1989-09-19",
        "parent_relationship": "mother", "parent_address": "Rose Cottage, Straight Road, Boxted, Colchester, CO4 5RQ", "parent_postcode": "CO4 5RQ", "parent_phone": "+447700900545",
        "other_parent_name": "Rhys Hale", "gp_name": "Dr Constable", "gp_practice": "Mile End Surgery", "health_visitor": "Meg Tully", "consent_to_referral": "yes",
        "reason_for_referral": REASON,
    }  # fmt: skip
    return letter("paed_letter", lines, said)


def housing() -> Case:
    """A housing officer's particulars in labels below the first paragraph."""
    lines = (
        "Housing Solutions, Tendring Council",
        "18/11/26",
        "Dear Sir/Madam,",
        "We are supporting a family in temporary accommodation and our family liaison worker feels that they would benefit from the help of your service.",
        "Mother's name: Bryony Keel",
        "Date of birth: 6 May 1997",
        "Baby: Arthur Keel (3 months) - 22/08/2026",
        "Current address: Room 4, Sea View Guest House, 10 Marine Parade, Clacton CO15 1QQ",
        "Telephone: 07700 900555",
        "Bryony left an abusive relationship in July, six weeks before Arthur was born. She is very protective and never lets anyone else hold him, yet she told our worker that when he looks at her 'he has got his eyes'.",
        "Bryony has read this letter and is happy for you to contact her. Social Worker: Dean Lusher. Health visitor: Moira Tate. She isn't registered with a GP in the area yet.",
        "Yours faithfully,",
        "Lindsey Cobb",
        "Housing Officer",
        "01632 960555",
    )
    said = {
        "referral_date": "2026-11-18", "referrer_name": "Lindsey Cobb", "referrer_role": "Housing Officer", "referrer_organisation": "Housing Solutions, Tendring Council",
        "referrer_phone": "+441632960555", "infant_name": "Arthur Keel", "infant_dob": "2026-08-22", "parent_name": "Bryony Keel", "parent_dob": "1997-05-06",
        "parent_relationship": "Mother", "parent_address": "Room 4, Sea View Guest House, 10 Marine Parade, Clacton CO15 1QQ", "parent_postcode": "CO15 1QQ",
        "parent_phone": "+447700900555", "health_visitor": "Moira Tate", "social_worker": "Dean Lusher", "consent_to_referral": "yes", "reason_for_referral": REASON,
    }  # fmt: skip
    return letter("housing", lines, said)


def gp_print() -> Case:
    """A practice system's letter whose subject is a name and a date."""
    lines = (
        "Dr A Penrose & Partners",
        ">Tollgate Health Centre",
        ">220 London Road",
        ">Stanway CO3 8QQ",
        ">Tel 01632 960565",
        "",
        "16-Nov-2026",
        "",
        "Dear Parent Infant Team",
        "",
        "Miss Saffron DELACROIX  03-Mar-2004  (22y)",
        "NHS Number: 999 000 3300",
        "31 Villa Road, Stanway, Colchester, CO3 0QQ",
        "Mobile: 07700 900565",
        "",
        "Many thanks for seeing Saffron, who is a single mother to Zephyr, born on 19-Jul-2026 at 41 weeks by",
        "ventouse. She came today with her mother. She cannot settle Zephyr and feels that he hates her. She is",
        "tearful most days and has stopped going out. She has no thoughts of self-harm. She has not told",
        "anyone else and is worried that he will be taken away.",
        "",
        "She has consented to this referral.",
        "",
        "Active problems: Postnatal depression (Oct 2026); Eczema",
        "Past: Overdose 2019",
        "Medication: Sertraline 50mg tablets, one daily",
        "Allergies: none known",
        "",
        "Yours sincerely",
        "",
        "",
        "Dr Rhiannon Pryce",
        "GP Registrar",
    )
    said = {
        "referral_date": "2026-11-16", "referrer_name": "Dr Rhiannon Pryce", "referrer_role": "GP Registrar", "referrer_organisation": "Tollgate Health Centre",
        "referrer_address": "220 London Road, Stanway CO3 8QQ", "referrer_phone": "+441632960565", "infant_name": "Zephyr", "infant_dob": "2026-07-19", "gestation_at_birth": "41+0",
        "parent_name": "Miss Saffron DELACROIX", "parent_dob": "2004-03-03", "parent_nhs_number": "9990003300", "parent_address": "31 Villa Road, Stanway, Colchester, CO3 0QQ",
        "parent_postcode": "CO3 0QQ", "parent_phone": "+447700900565", "consent_to_referral": "yes", "reason_for_referral": REASON,
    }  # fmt: skip
    return Case("gp_print.pdf", typed(lines), said)


def ot_unborn() -> Case:
    """A learning disability team on a pregnancy; the grandmother's number stands before the mother's."""
    lines = (
        "Thurrock Community Learning Disability Team",
        "Our Ref: TK/09/26",
        "24th November 2026",
        "Dear Colleague",
        "Re: Leanne Spurgeon, 9 Chadwell Road, Grays, RM17 5QQ. DOB: 12/10/1995. NHS: 999 000 3319",
        "Leanne has a mild learning disability and is expecting her first baby on 14th March 2027. She lives with her partner, Jordan Sykes, and her mum.",
        "She wants to be a good mum and is very excited. She finds it hard to imagine the baby as a person and talks about it as a toy. We would like you to work alongside us before and after the birth.",
        "Leanne needs easy read information and time to understand. She would like her mum to be with her at appointments.",
        "There is a pre-birth assessment by social care (Olive Barnes). The learning disability midwife is Corinne West. Leanne's GP is at Chadwell Medical Centre.",
        "Leanne gave consent using our easy read form on 20 November 2026. You can ring her mum on 07700 900576 or text Leanne on 07700 900575.",
        "Kind regards",
        "Trudi Kemp",
        "Occupational Therapist",
        "01632 960575",
    )
    said = {
        "referral_date": "2026-11-24", "referrer_name": "Trudi Kemp", "referrer_role": "Occupational Therapist", "referrer_organisation": "Thurrock Community Learning Disability Team",
        "referrer_phone": "+441632960575", "infant_due_date": "2027-03-14", "parent_name": "Leanne Spurgeon", "parent_dob": "1995-10-12", "parent_nhs_number": "9990003319",
        "parent_address": "9 Chadwell Road, Grays, RM17 5QQ", "parent_postcode": "RM17 5QQ", "parent_phone": "+447700900575", "other_parent_name": "Jordan Sykes",
        "gp_practice": "Chadwell Medical Centre", "midwife": "Corinne West", "reason_for_referral": REASON,
    }  # fmt: skip
    return letter("ot_unborn", lines, said)


def health_visitor_letter() -> Case:
    """Both parents by their whole names behind one label."""
    lines = (
        "0-19 Service, Uttlesford",
        "Great Dunmow Health Centre",
        "Tel. 01632 960645",
        "Dear PIMHS",
        "Date: 20.11.26",
        "Child: Wilf Garrod       D.O.B. 28.02.26      NHS: 999 000 3343",
        "Parents: Emma Garrod and Luke Garrod",
        "Address: 2 The Maltings, Great Dunmow, CM6 2QQ         Telephone: 07700 900645 (Emma)",
        "I am writing to request support for this family.",
        "Wilf is the first child. He was born by SVD at term and is thriving. At the 8 week check Emma scored 4 on the EPDS. At his 8 month review she disclosed that she has been having intrusive images of dropping him on the stairs and has been sleeping downstairs with him since June. She will not let Luke carry him.",
        "Luke said that he feels like 'a spare part' and that he and Emma are hardly talking.",
        "Emma did not have contact with her own mother from the age of 9.",
        "They have both agreed to this referral and would prefer an evening telephone call.",
        "Yours sincerely",
        "Victoria Lamb",
        "Specialist Community Public Health Nurse",
        "victoria.lamb@hv.example.org",
    )
    said = {
        "referral_date": "2026-11-20", "referrer_name": "Victoria Lamb", "referrer_role": "Specialist Community Public Health Nurse",
        "referrer_organisation": "0-19 Service, Uttlesford", "referrer_phone": "+441632960645", "referrer_email": "victoria.lamb@hv.example.org", "infant_name": "Wilf Garrod",
        "infant_dob": "2026-02-28", "infant_nhs_number": "9990003343", "parent_name": "Emma Garrod", "parent_address": "2 The Maltings, Great Dunmow, CM6 2QQ",
        "parent_postcode": "CM6 2QQ", "parent_phone": "+447700900645", "other_parent_name": "Luke Garrod", "consent_to_referral": "yes", "reason_for_referral": REASON,
    }  # fmt: skip
    return letter("health_visitor_letter", lines, said)


def solicitor_letter() -> Case:
    """Solicitors for the mother in care proceedings, where she and the child are placed."""
    lines = (
        "Harcourt Vane Solicitors LLP",
        "Legal House, Duke Street, Chelmsford, CM1 1QQ",
        "DX 12345  T: 01632 960655",
        "24 November 2026",
        "Dear Sirs",
        "Our client: Ms Philippa Dray (DOB 2 August 1992)",
        "Child: Elsie Dray (DOB 7 April 2026)",
        "We act for Ms Dray in care proceedings concerning her daughter. Elsie is placed with Ms Dray at a mother and baby foster placement under an interim care order in favour of Essex County Council.",
        "The court-appointed psychologist has recommended parent-infant psychotherapy and we are instructed to ask whether you would accept a referral. Ms Dray consents and her contact number is 07700 900655. Correspondence should be sent to the placement at 19 Links Drive, Chelmsford CM2 9QQ.",
        "The allocated social worker is Mr Owen Blythe and the Guardian is Ms Rhoda King.",
        "Yours faithfully",
        "Imelda Strand",
        "Associate Solicitor",
    )
    said = {
        "referral_date": "2026-11-24", "referrer_name": "Imelda Strand", "referrer_role": "Associate Solicitor", "referrer_organisation": "Harcourt Vane Solicitors LLP",
        "referrer_address": "Legal House, Duke Street, Chelmsford, CM1 1QQ", "infant_name": "Elsie Dray", "infant_dob": "2026-04-07", "parent_name": "Ms Philippa Dray",
        "parent_dob": "1992-08-02", "parent_address": "19 Links Drive, Chelmsford CM2 9QQ", "parent_postcode": "CM2 9QQ", "parent_phone": "+447700900655",
        "social_worker": "Mr Owen Blythe", "safeguarding_status": "looked_after", "reason_for_referral": REASON,
    }  # fmt: skip
    return letter("solicitor_letter", lines, said)


def chrono_pdf() -> Case:
    """A printed chronology with labels, a paragraph that refers, and dates below."""
    lines = (
        "**Essex County Council - Family Solutions",
        "**Case chronology",
        "",
        "Child: Jonty Hale	DOB: 03/05/2026",
        "Mother: Freya Hale	DOB: 22/10/1997",
        "Address: 4 Tanners Meadow, Braintree CM7 3QQ",
        "Phone: 07700 900665",
        "",
        "Please accept this as a referral for Freya and Jonty to the parent infant service. Freya feels",
        "that she cannot comfort Jonty and we have seen that he stiffens when she picks him up. She had",
        "a termination for medical reasons in 2024 and has not had help. Freya has consented to the",
        "referral and to sharing of information. The family are open to us at Early Help.",
        "",
        "03/05/2026	Jonty born, Broomfield, 39+2",
        "20/06/2026	Freya tells HV she is not coping",
        "12/09/2026	Father, Dale Hale, leaves the home",
        "04/11/2026	TAF meeting, agreed to refer to PIMHS",
        "",
        "Written by: Connor Lacey, Family Solutions Worker  01632 960665  18/11/2026",
    )
    said = {
        "referral_date": "2026-11-18", "referrer_name": "Connor Lacey", "referrer_role": "Family Solutions Worker", "referrer_phone": "+441632960665", "infant_name": "Jonty Hale",
        "infant_dob": "2026-05-03", "parent_name": "Freya Hale", "parent_dob": "1997-10-22", "parent_relationship": "Mother", "parent_address": "4 Tanners Meadow, Braintree CM7 3QQ",
        "parent_postcode": "CM7 3QQ", "parent_phone": "+447700900665", "safeguarding_status": "early_help", "consent_to_referral": "yes", "consent_to_share": "yes",
        "reason_for_referral": REASON,
    }  # fmt: skip
    return Case("chrono_pdf.pdf", typed(lines), said)


def perinatal_typed() -> Case:
    """A mental health team's typed letter with subject lines for mother and baby."""
    lines = (
        "Perinatal Community Mental Health Team",
        ">Herrick House",
        ">Colchester",
        ">CO3 3QQ",
        "",
        ">Tel: 01632 960675",
        "",
        "Date: 19/11/2026",
        "",
        "PRIVATE & CONFIDENTIAL",
        "Parent Infant Mental Health Service",
        "",
        "Dear colleagues,",
        "",
        "Re: Joy Adebayo, d.o.b. 30.11.1986, 31 Iceni Way, Colchester CO2 9QQ, tel. 07700 900675",
        "Baby: Toluwani Adebayo, d.o.b. 16.07.2026",
        "",
        "Joy has been under the care of this team since April. She has a diagnosis of bipolar affective",
        "disorder and has been well on lithium and quetiapine. She has a supportive husband (Tunde) and",
        "two older children.",
        "",
        "Joy would like help because she feels 'flat' with Toluwani in a way she did not with the other",
        "two. She puts this down to the medication but she also remembers her mother's depression. We",
        "have seen her care for Toluwani well. Toluwani is a quiet baby who is not very interested in",
        "faces.",
        "",
        "There are no social services or safeguarding concerns. Her GP is Dr O'Dowd, Highwoods. Her",
        "health visitor is Lesley Crane.",
        "",
        "I have discussed this with Joy and she has agreed to a referral to your service.",
        "",
        "Yours sincerely",
        "",
        "",
        "Bernadette Foy",
        "Senior Practitioner / Care Co-ordinator",
    )
    said = {
        "referral_date": "2026-11-19", "referrer_name": "Bernadette Foy", "referrer_role": "Senior Practitioner / Care Co-ordinator", "referrer_organisation": "Perinatal Community Mental Health Team",
        "referrer_address": "Herrick House Colchester, CO3 3QQ", "referrer_phone": "+441632960675", "infant_name": "Toluwani Adebayo", "infant_dob": "2026-07-16",
        "parent_name": "Joy Adebayo", "parent_dob": "1986-11-30", "parent_address": "31 Iceni Way, Colchester CO2 9QQ", "parent_postcode": "CO2 9QQ", "parent_phone": "+447700900675",
        "other_parent_name": "Tunde", "gp_name": "Dr O'Dowd", "health_visitor": "Lesley Crane", "consent_to_referral": "yes", "reason_for_referral": REASON,
    }  # fmt: skip
    return Case("perinatal_typed.pdf", typed(lines), said)


THIRD_WRITING_CASES = (
    paed_letter,
    housing,
    gp_print,
    ot_unborn,
    health_visitor_letter,
    solicitor_letter,
    chrono_pdf,
    perinatal_typed,
)

"""Mails and letters passed on by an office, from a grandmother, a school and an early help team."""

from __future__ import annotations

from tests.unseen_letters import REASON, letter
from tests.unseen_mail import mail
from tests.unseen_word import Case
from tests.unseen_writing import typed


def gp_admin() -> Case:
    """A surgery's office sends the doctor's paragraph below labels, all in one breath to the signature."""
    text = """Hi,

Please see referral below from Dr Amos.

Patient: Mrs Saskia Dunne
D.O.B: 13/06/1987
NHS no: 9990003416
Address: Hollyhock, 4 Mill Hill, Purleigh, Chelmsford, CM3 6PL
Mobile: 07700900805

Dear team, thank you for seeing this 39 year old who had an IVF pregnancy and delivered Florence on 30/07/2026. She has had anxiety since the birth and is hypervigilant about SIDS. She tells me she has not slept more than 2 hours at a time and that she feels Florence "deserves someone calmer". She is under Vita Minds waiting list. No red flags. Lives with husband Giles. She consents. Dr Amos, Dengie Medical Partnership 01632 960805

Kind Regards
Reception Team
"""
    said = {
        "infant_name": "Florence", "infant_dob": "2026-07-30", "parent_name": "Mrs Saskia Dunne", "parent_dob": "1987-06-13", "parent_nhs_number": "9990003416",
        "parent_address": "Hollyhock, 4 Mill Hill, Purleigh, Chelmsford, CM3 6PL", "parent_postcode": "CM3 6PL", "parent_phone": "+447700900805", "other_parent_name": "Giles",
        "reason_for_referral": REASON,
    }  # fmt: skip
    return Case("gp_admin.eml", mail(text, "Referral", sender="Reception <reception@dengie.example.org>"), said)


def sw_query_ref() -> Case:
    """A social worker asks whether the service could take a family, with its facts on bare lines."""
    text = """Hello

I am a social worker in the Brentwood assessment team and I'm closing my assessment on the Farley family. I think PIMHS would be a good fit for mum and baby and mum is keen.

Mum: Shannon Farley 24/12/1998, 07700 900815
Baby: Rio Farley 30/05/2026
16 Hutton Drive, Brentwood CM13 1QQ
GP Mount Avenue Surgery
HV Trish Mallon

In summary, Shannon was hospitalised for a month after the birth with sepsis and says that she "came home to a baby who already knew her mum better than me". She holds back with him. There's no risk concern and we will be closing with a recommendation for early help which the family have declined.

Can you let me know whether you can accept?

Many thanks

Dominic Asante
Social Worker
01277 - please use mobile 07700 900816
"""
    said = {
        "referrer_name": "Dominic Asante", "referrer_role": "Social Worker", "referrer_phone": "+447700900816", "infant_name": "Rio Farley", "infant_dob": "2026-05-30",
        "parent_name": "Shannon Farley", "parent_dob": "1998-12-24", "parent_relationship": "Mum", "parent_address": "16 Hutton Drive, Brentwood CM13 1QQ",
        "parent_postcode": "CM13 1QQ", "parent_phone": "+447700900815", "gp_practice": "Mount Avenue Surgery", "health_visitor": "Trish Mallon", "reason_for_referral": REASON,
    }  # fmt: skip
    return Case("sw_query_ref.eml", mail(text, "Farley", sender="Dominic Asante <dominic.asante@council.example.org>"), said)


def grandmother() -> Case:
    """A grandmother writes for her daughter, and gives her own number too."""
    text = """Dear Parent Infant Team

I am writing about my daughter, Rebecca Stroud, and my granddaughter, Mabel, who is seven weeks old. Rebecca has asked me to write as she finds it hard to explain.

Mabel was born on 2nd October 2026 at Broomfield. It was a long labour that ended in theatre. Rebecca cries whenever Mabel needs feeding and has said several times that Mabel would be better off with me. I am staying with them at the moment at 5 Forest Road, Witham, CM8 2QQ, but I have to go home in two weeks.

Rebecca's telephone number is 07700 900825 and her date of birth is 17th May 1993. Mine is 07700 900826. Her doctor is Dr Faulkner at Fern House. Her husband's name is Simon.

Yours sincerely
Margaret Ellery (Mrs)
"""
    said = {
        "referrer_name": "Margaret Ellery", "infant_name": "Mabel", "infant_dob": "2026-10-02", "parent_name": "Rebecca Stroud", "parent_dob": "1993-05-17",
        "parent_address": "5 Forest Road, Witham, CM8 2QQ", "parent_postcode": "CM8 2QQ", "parent_phone": "+447700900825", "other_parent_name": "Simon", "gp_name": "Dr Faulkner",
        "gp_practice": "Fern House", "reason_for_referral": REASON, "referrer_email": "m.ellery@example.com",
    }  # fmt: skip
    return Case("grandmother.eml", mail(text, "My daughter and her baby", sender="Margaret Ellery <m.ellery@example.com>"), said)


def perinatal_ot() -> Case:
    """A letterhead on seven lines, two dates, and a subject of four lines without labels."""
    lines = (
        "Perinatal Mental Health Service (South)",
        "Rochford Hospital",
        "Union Lane",
        "Rochford",
        "SS4 1RB",
        "",
        "01632 960835",
        "",
        "Dictated 17/11/26, typed 20/11/26",
        "",
        "Re:    Mrs Nkechi Obi",
        "         DOB 30.01.1990   NHS 999 000 3424",
        "         28 Ashcombe Way, Rayleigh SS6 9QQ",
        "         07700 900835",
        "Baby:  Chidera Obi   DOB 08.07.2026",
        "Dear PIMHS colleagues",
        "I am referring Nkechi and Chidera for video feedback. I have been Nkechi's occupational therapist since September.",
        "Nkechi describes herself as 'a machine'. She meets all of Chidera's needs to a timetable and becomes very anxious when this is disrupted. Play is difficult for her. Chidera has begun to vocalise less.",
        "She lives with her husband Emeka and his mother. He works nights. The health visitor, Debbie Searle, is aware.",
        "Risk: no risk to self or others. No safeguarding concerns.",
        "Plan: continue OT for 6 weeks; PIMHS to assess.",
        "Nkechi has consented to referral and sharing of RiO record.",
        "Kind regards",
        "Alice Thornbury",
        "Occupational Therapist",
    )
    said = {
        "referral_date": "2026-11-20", "referrer_name": "Alice Thornbury", "referrer_role": "Occupational Therapist",
        "referrer_organisation": "Perinatal Mental Health Service (South)", "referrer_address": "Rochford Hospital, Union Lane, Rochford, SS4 1RB", "referrer_phone": "+441632960835",
        "infant_name": "Chidera Obi", "infant_dob": "2026-07-08", "parent_name": "Mrs Nkechi Obi", "parent_dob": "1990-01-30", "parent_nhs_number": "9990003424",
        "parent_address": "28 Ashcombe Way, Rayleigh SS6 9QQ", "parent_postcode": "SS6 9QQ", "other_parent_name": "Emeka", "health_visitor": "Debbie Searle",
        "safeguarding_status": "none", "risk_details": "no risk to self or others. No safeguarding concerns.", "consent_to_referral": "yes", "consent_to_share": "yes",
        "reason_for_referral": REASON,
    }  # fmt: skip
    return letter("perinatal_ot", lines, said)


def school_nurse_two() -> Case:
    """A memo on a pupil with a baby, in which "Mum" is the pupil's own."""
    lines = (
        "Mid Essex School Nursing",
        "Date 12.11.2026",
        "To: Parent Infant Mental Health",
        "From: Gwyneth Pryor, School Nurse",
        "Tel: 01632 960845",
        "Re: Amber-Leigh Skeggs DOB: 19.08.2009 NHS: 999 000 3432",
        "Address: 102 Melbourne Avenue, Chelmsford, CM1 2DX",
        "Amber-Leigh's number: 07700 900845",
        "Mum: Donna Skeggs 07700 900846",
        "Amber-Leigh is 17 and gave birth to Hunter on 20/10/2026 at 38 weeks. She is on roll at sixth form but not attending. Hunter is cared for mostly by Donna, who is his guardian in all but name, and Amber-Leigh is worried that he will not know who his mum is. She would love to do something with someone to help this.",
        "Amber-Leigh and Donna are both happy for this referral. Amber-Leigh is a Child in Need and her SW is Joel Petrie (Mid Quadrant). The baby's dad, Reece, is not involved.",
        "GP: Melbourne House Surgery",
    )
    said = {
        "referral_date": "2026-11-12", "referrer_name": "Gwyneth Pryor", "referrer_role": "School Nurse", "referrer_organisation": "Mid Essex School Nursing", "referrer_phone": "+441632960845", "infant_name": "Hunter",
        "infant_dob": "2026-10-20", "parent_name": "Amber-Leigh Skeggs", "parent_dob": "2009-08-19", "parent_nhs_number": "9990003432",
        "parent_address": "102 Melbourne Avenue, Chelmsford, CM1 2DX", "parent_postcode": "CM1 2DX", "parent_phone": "+447700900845", "other_parent_name": "Reece",
        "gp_practice": "Melbourne House Surgery", "social_worker": "Joel Petrie", "consent_to_referral": "yes", "reason_for_referral": REASON,
    }  # fmt: skip
    return letter("school_nurse_two", lines, said)


def early_help_typed() -> Case:
    """A typed note in which names and dates fall across the ends of lines."""
    lines = (
        "EARLY HELP NAVIGATOR - STEP UP NOTE",
        ">14 November 2026",
        "",
        "I am asking for the Parent Infant Mental Health Service to work with Tilly Marchant (born",
        "04/04/1996) and baby Ottis Marchant (born 19/08/2026). They live at 61 Peartree Road,",
        "Stanway, Colchester CO3 0QQ and Tilly's number is 07700 900855.",
        "",
        "What we know",
        "Tilly lost her brother when she was eight months pregnant. Ottis was induced at 37+4. Tilly",
        "says she 'went to sleep' when her brother died and has not woken up yet. She keeps Ottis clean",
        "and fed but does not talk to him.",
        "",
        "Who is helping",
        "HV Carmel Doyle, GP Dr Hughes at Ambrose Avenue, grief support from St Helena. Open to Early",
        "Help since September (lead: me).",
        "",
        "What Tilly wants",
        "To feel something. To not have him grow up with a ghost.",
        "",
        "Tilly has agreed to this and has signed our consent to share form on 10/11/2026.",
        "",
        "Rowena Blyth",
        "Early Help Navigator, Colchester",
        "01632 960855",
    )
    said = {
        "referrer_name": "Rowena Blyth", "referrer_role": "Early Help Navigator", "referrer_organisation": "Colchester", "referrer_phone": "+441632960855",
        "infant_name": "Ottis Marchant", "infant_dob": "2026-08-19", "parent_name": "Tilly Marchant", "parent_dob": "1996-04-04",
        "parent_address": "61 Peartree Road, Stanway, Colchester CO3 0QQ", "parent_postcode": "CO3 0QQ", "parent_phone": "+447700900855", "gp_name": "Dr Hughes",
        "gp_practice": "Ambrose Avenue", "health_visitor": "Carmel Doyle", "consent_to_referral": "yes", "consent_to_share": "yes", "consent_date": "2026-11-10", "reason_for_referral": REASON,
    }  # fmt: skip
    return Case("early_help_typed.pdf", typed(lines), said)


FIFTH_TOLD_CASES = (
    gp_admin,
    sw_query_ref,
    grandmother,
    perinatal_ot,
    school_nurse_two,
    early_help_typed,
)

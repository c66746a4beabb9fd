"""Mails and letters of a charity, a nursery, a foster carer for herself, a midwife's memo and a psychiatrist."""

from __future__ import annotations

from tests.unseen_letters import REASON, letter
from tests.unseen_mail import mail
from tests.unseen_word import Case
from tests.unseen_writing import typed


def hv_sentences() -> Case:
    """A health visitor's plain sentences, with both parents before the address."""
    text = """Dear PIMHS team,

Please accept this email as a referral (your form would not open on my work laptop).

The baby is Alfie Thorne, date of birth 16 June 2026, NHS number 999 000 3440. He lives with his mother Charlotte Thorne (d.o.b. 27 July 1994) and his father Marcus Bell at 88 Mersea Road, Colchester, CO2 7RH. Charlotte's mobile number is 07700 900905. The family's GP is Dr Lomax at Abbey Field Medical Centre.

I have been concerned since the six week contact. Charlotte told me that she was assaulted when she was nineteen and that some of the things that happened in labour brought it back. She finds changing Alfie's nappy almost impossible and Marcus does it. She avoids looking at him. Alfie was noted to avert his gaze on my last two visits.

There is no social worker. Marcus is understanding but tired. Charlotte says what she would like most is 'to be able to be alone in a room with him'.

Charlotte has given me her consent to refer and to share this information. Please do not leave messages with anyone else at the address.

Yours sincerely

Ingrid Solberg
Health Visitor, Colchester Central Team
01632 960905 / ingrid.solberg@hv.example.org
"""
    said = {
        "referrer_name": "Ingrid Solberg", "referrer_role": "Health Visitor", "referrer_organisation": "Colchester Central Team", "referrer_phone": "+441632960905",
        "referrer_email": "ingrid.solberg@hv.example.org", "infant_name": "Alfie Thorne", "infant_dob": "2026-06-16", "infant_nhs_number": "9990003440",
        "parent_name": "Charlotte Thorne", "parent_dob": "1994-07-27", "parent_relationship": "mother", "parent_address": "88 Mersea Road, Colchester, CO2 7RH",
        "parent_postcode": "CO2 7RH", "parent_phone": "+447700900905", "safe_to_leave_message": "no", "other_parent_name": "Marcus Bell", "gp_name": "Dr Lomax",
        "gp_practice": "Abbey Field Medical Centre", "consent_to_referral": "yes", "consent_to_share": "yes", "reason_for_referral": REASON,
    }  # fmt: skip
    return Case(
        "hv_sentences.eml", mail(text, "Referral A Thorne", sender="Ingrid Solberg <ingrid.solberg@hv.example.org>"), said
    )


def charity_bullets() -> Case:
    """A charity's list with remarks in brackets, the father abroad."""
    text = """Hi there,

Following on from our call I'd like to refer a family we're supporting at Maldon Refugee Welcome.

• Mum: Olena Kovalenko (DOB 12 Oct 1992) - Ukrainian & Russian speaker, interpreter needed (Ukrainian pls)
• Baby: Danylo (DOB 4 May 2026), boy
• Dad: still in Ukraine, serving, contact by phone
• Also in the home: grandmother Halyna, host Mr and Mrs Firth
• Address: The Granary, Spickets Brook, Maldon CM9 6TT
• Phone/WhatsApp: 07700 900915
• GP: Blackwater Medical Centre
• HV: Kate Ellis

Why: Olena watches the news all night and says she can't give Danylo "a face that isn't frightened". He has become very still and floppy when she holds him, though he's lively with the hosts. She lost her brother in August.

She knows about this referral & agreed through our interpreter on 17 November.

With thanks,
Rebecca Thwaite
Casework Lead
Maldon Refugee Welcome | 01632 960915
"""
    said = {
        "referrer_name": "Rebecca Thwaite", "referrer_role": "Casework Lead", "referrer_phone": "+441632960915", "infant_name": "Danylo", "infant_sex": "male", "infant_dob": "2026-05-04",
        "parent_name": "Olena Kovalenko", "parent_dob": "1992-10-12", "parent_relationship": "Mum", "parent_address": "The Granary, Spickets Brook, Maldon CM9 6TT",
        "parent_postcode": "CM9 6TT", "parent_phone": "+447700900915", "parent_language": "Russian", "interpreter_needed": "yes", "gp_practice": "Blackwater Medical Centre",
        "health_visitor": "Kate Ellis", "consent_to_referral": "yes", "reason_for_referral": REASON, "voice_of_other_parent": "still in Ukraine, serving, contact by phone",
    }  # fmt: skip
    return Case("charity_bullets.eml", mail(text, "Referral", sender="Rebecca Thwaite <rebecca@refugee.example.org>"), said)


def forwarded_reply_html() -> Case:
    """A nursery answers in sentences above the service's questions."""
    html = """<html><body><p>Hi Sarah,</p><p>Yes please, let's treat this as a referral then. Answers to your questions:</p>
<p>The little one is Matilda Crane, she was born 22/1/26. Mum is Jess Crane (30/11/2000). They're at 31 Tithe Close, Halstead CO9 2QQ and Jess is on 07700 900925. Their doctors is Elizabeth Courtauld Surgery. Jess has agreed and would like you to ring her on a Thursday as that's her day off. They're on an Early Help plan (I'm the lead).</p>
<p>Main worry is as I said before - Jess jokes that she 'forgot' Matilda and twice hasn't collected her until we've rung. When she does come in she talks to us rather than to Matilda and Matilda doesn't crawl over.</p>
<p>Thanks</p><p>Pat</p><p>Pat Noonan | Nursery SENCo | Puddleducks Halstead | 01632 960925</p>
<div style="border-top:solid #E1E1E1 1.0pt"><p><b>From:</b> PIMHS &lt;referrals@service.example.org&gt;<br><b>Sent:</b> 18 November 2026 09:00<br><b>To:</b> Pat Noonan &lt;pat.noonan@nursery.example.org&gt;<br><b>Subject:</b> RE: Advice re M.C.</p><p>Dear Pat, thanks for calling. Could you let us have the family's names, dates of birth and address, and confirm the mother's agreement?</p></div></body></html>"""
    said = {
        "referrer_name": "Pat Noonan", "referrer_role": "Nursery SENCo", "referrer_organisation": "Puddleducks Halstead", "referrer_phone": "+441632960925",
        "infant_name": "Matilda Crane", "infant_dob": "2026-01-22", "parent_name": "Jess Crane", "parent_dob": "2000-11-30", "parent_relationship": "Mum",
        "parent_address": "31 Tithe Close, Halstead CO9 2QQ", "parent_postcode": "CO9 2QQ", "parent_phone": "+447700900925", "gp_practice": "Elizabeth Courtauld Surgery",
        "safeguarding_status": "early_help", "consent_to_referral": "yes", "reason_for_referral": REASON,
    }  # fmt: skip
    return Case(
        "forwarded_reply_html.eml",
        mail("", "RE: Advice re M.C.", html=html, sender="Pat Noonan <pat.noonan@nursery.example.org>"),
        said,
    )


def self_carer() -> Case:
    """A foster carer asks for herself and the child she looks after."""
    text = """Hello,

My health visitor (Ruth Eames) told me to email you. I am a foster carer with Essex and I look after a little boy called Caleb who is 11 months old, he was born 20/12/2025. He has been with us since he was 3 weeks and we are hoping to adopt him. He never cries, even when he hurts himself, and I find I don't know what he needs. I don't feel like a mum to him and I'm ashamed to say it.

My name is Lorna Whitehead and I'm 44, dob 3rd June 1982. We live at 9 Church Walk, Maldon CM9 4PY. You can call me on 07700 900955 any time after 10. Caleb's social worker is Andrew Pell and he is happy for me to ask for help.

Kind regards
Lorna
"""
    said = {
        "referrer_name": "Lorna Whitehead", "referrer_phone": "+447700900955", "infant_name": "Caleb", "infant_dob": "2025-12-20", "infant_sex": "male",
        "parent_name": "Lorna Whitehead", "parent_dob": "1982-06-03", "parent_address": "9 Church Walk, Maldon CM9 4PY", "parent_postcode": "CM9 4PY", "parent_phone": "+447700900955",
        "health_visitor": "Ruth Eames", "social_worker": "Andrew Pell", "reason_for_referral": REASON,
    }  # fmt: skip
    return Case("self_carer.eml", mail(text, "help with Caleb", sender="Lorna Whitehead <lorna.w@example.com>"), said)


def consultant_psych() -> Case:
    """A psychiatrist's letter with the youngest of three by name, in sentences."""
    lines = (
        "**South Essex Parent & Baby Outreach",
        "Consultant: Dr H Valli",
        "Tel 01632 960935",
        "20.11.2026",
        "Parent Infant Mental Health Service, St Peter's Hospital, Maldon",
        "Dear colleague",
        "Re: Mrs Amina SHEIKH - d.o.b. 14.08.1991 - NHS No. 999 000 3459",
        "31A London Road, Benfleet, SS7 5TG; tel 07700 900935",
        "ICD-10: F32.1 Moderate depressive episode, postnatal onset",
        "Thank you for agreeing to see this 35-year-old mother of three. Her youngest, Yusuf, was born on 2nd April 2026. Her older children are Sara (7) and Ibrahim (4).",
        "She presented to us in June. She reports that she and Yusuf have 'not met yet'. She was bereaved of her father in the third trimester. At interview Yusuf was in the pram facing the wall. She responded to his cries promptly but without eye contact.",
        "Her husband, Mr Faisal Sheikh, attended part of the appointment and would like to be involved. They live with his parents.",
        "There is no history of self-harm. The children are not known to children's social care.",
        "GP: Dr Bose, Hart Road Surgery, Benfleet. Health visitor: Ms T. Adeola.",
        "Mrs Sheikh has given verbal consent to this referral. She would prefer a female clinician.",
        "Yours sincerely",
        "Dr Hema Valli",
        "Consultant Perinatal Psychiatrist",
    )
    said = {
        "referral_date": "2026-11-20", "referrer_name": "Dr Hema Valli", "referrer_role": "Consultant Perinatal Psychiatrist",
        "referrer_organisation": "South Essex Parent & Baby Outreach", "referrer_phone": "+441632960935", "infant_name": "Yusuf", "infant_dob": "2026-04-02",
        "parent_name": "Mrs Amina SHEIKH", "parent_dob": "1991-08-14", "parent_nhs_number": "9990003459", "parent_address": "31A London Road, Benfleet, SS7 5TG",
        "parent_postcode": "SS7 5TG", "parent_phone": "+447700900935", "other_parent_name": "Mr Faisal Sheikh", "gp_name": "Dr Bose", "gp_practice": "Hart Road Surgery, Benfleet",
        "health_visitor": "Ms T. Adeola", "safeguarding_status": "none", "consent_to_referral": "yes", "reason_for_referral": REASON,
    }  # fmt: skip
    return letter("consultant_psych", lines, said)


def midwife_fax_typed() -> Case:
    """A memo whose head has the day beside the addressee."""
    lines = (
        "**COMMUNITY MIDWIFERY - WICKFORD AND BILLERICAY",
        ">Tel: 01632 960945",
        "",
        "To: Parent Infant Mental Health Service           Date: 17/11/2026",
        "From: Suki Bains, Community Midwife",
        "",
        "RE: Nadia Petrov, DOB 21/03/1988, NHS 999 000 3467",
        "Address: 7 Swan Mead, Wickford SS12 9QQ       Tel: 07700 900945",
        "EDD: 20/02/2027   Parity: G3 P0",
        "",
        "Dear colleagues,",
        "",
        "I would like to refer Nadia who is 26+3 weeks pregnant following two second trimester losses.",
        "She has declined antenatal classes and has asked us not to use the word baby. She cannot think",
        "about a name. Her partner Viktor Petrov is worried that she has 'shut down'. He has bought a",
        "cot which she has put in the garage.",
        "",
        "Nadia has no mental health history. They moved from Bulgaria in 2018, her English is good",
        "and no interpreter is required. GP is Dr Mistry at Swan Surgery. Not known to social services.",
        "",
        "Nadia has consented to this referral today.",
        "",
        "With thanks",
        "",
        "Suki Bains",
    )
    said = {
        "referral_date": "2026-11-17", "referrer_name": "Suki Bains", "referrer_role": "Community Midwife", "referrer_organisation": "COMMUNITY MIDWIFERY - WICKFORD AND BILLERICAY", "referrer_phone": "+441632960945", "infant_due_date": "2027-02-20", "gestation_now": "26+3",
        "parent_name": "Nadia Petrov", "parent_dob": "1988-03-21", "parent_nhs_number": "9990003467", "parent_address": "7 Swan Mead, Wickford SS12 9QQ", "parent_postcode": "SS12 9QQ",
        "parent_phone": "+447700900945", "interpreter_needed": "no", "other_parent_name": "Viktor Petrov", "gp_name": "Dr Mistry", "gp_practice": "Swan Surgery",
        "safeguarding_status": "none", "consent_to_referral": "yes", "reason_for_referral": REASON,
    }  # fmt: skip
    return Case("midwife_fax_typed.pdf", typed(lines), said)


SIXTH_TOLD_CASES = (
    hv_sentences,
    charity_bullets,
    forwarded_reply_html,
    self_carer,
    consultant_psych,
    midwife_fax_typed,
)

"""Referrals typed in a plain mail: answers between quoted questions, lines broken at a width, two forwards, a telephone's shorthand."""

from __future__ import annotations

from tests.unseen_mail import mail
from tests.unseen_word import Case


def quoted_with_marks() -> Case:
    """Questions behind ">", each answered on unquoted lines below, one of them left empty, answers of two lines."""
    text = """Hi both, see replies in the text below

On Tue, 10 Nov 2026 at 11:20, PIMHS <referrals@service.example.org> wrote:
> Hello Steph
> We need a few more details please:
>
> Name of baby:
Ayla Demir
> Date of birth or due date:
EDD 22/01/27
> Name of mother:
Elif Demir
> Her date of birth:
4 Feb 1998
> Address:
Top flat, 91 Hythe Hill
Colchester CO1 2AA
> Mobile:
07700 900355
> Language spoken / interpreter:
Turkish, interpreter needed
> GP practice:

> Are there any safeguarding concerns or plans?
Unborn is on a CP plan, ICPC was 3/11
> Is there any domestic abuse?
Yes historic, ex partner, NMO in place
> Does Elif know about and agree to the referral?
Yes, agreed at booking
> What has Elif told you about how she feels towards the baby?
She says she can't picture him. She keeps the
scan photo in a drawer.

Steph Wray
Community Midwife
Hythe Team, 01632 960355
"""
    said = {
        "infant_name": "Ayla Demir", "infant_due_date": "2027-01-22", "parent_name": "Elif Demir", "parent_dob": "1998-02-04", "parent_relationship": "Mother",
        "parent_address": "Top flat, 91 Hythe Hill, Colchester CO1 2AA", "parent_postcode": "CO1 2AA", "parent_phone": "+447700900355", "parent_language": "Turkish",
        "interpreter_needed": "yes", "safeguarding_status": "child_protection", "domestic_abuse": "yes",
        "consent_to_referral": "yes", "voice_of_parent": "She says she can't picture him. She keeps the scan photo in a drawer.", "referrer_name": "Steph Wray",
        "referrer_role": "Community Midwife", "referrer_organisation": "Hythe Team", "referrer_phone": "+441632960355",
    }  # fmt: skip
    return Case("marks.eml", mail(text, "Re: Referral", sender="Steph Wray <s.wray@midwives.example.org>"), said)


def wrapped_labels() -> Case:
    """Labels and values in a plain text, wrapped at 72 columns, blocks parted by lines of hyphens."""
    text = """Dear PIMHS

Please accept this as my referral. I am at a hot desk with no Word.

-- REFERRER --------------------------------------------------------
Name          : Cormac Daly
Job title     : Specialist Health Visitor (Infant Mental Health)
Team/Service  : Thurrock Brighter Futures
Phone         : 01632 960366
Date          : Tues 17th Nov 26

-- BABY ------------------------------------------------------------
Full name     : Zuri Adeyemi
Date of birth : 03 Aug 2026          Sex: F
NHS no.       : 999-713-1002
Who lives with baby: Mum, MGM (Grace Adeyemi), brother Kai aged 4,
cousin

-- PARENT ----------------------------------------------------------
Full name     : Temi Adeyemi         Known as: Tems
Date of birth : 22 Dec 2003
Address       : Room 6, Lighthouse Hostel, 2 Dock Road, Grays, Essex
RM17 6AA (confidential, do not
share with father)
Phone         : 07700 900366 - text only please, do not leave
voicemails
PR?           : Yes
First language: Yoruba (speaks good English). No interpreter needed

-- OTHER PARENT ----------------------------------------------------
Name          : Femi Cole
DOB           : n/k
Contact?      : No - non-molestation order

-- PROFESSIONALS ---------------------------------------------------
GP            : Dr Rowe, Dock Road Medical Centre
SW            : Ines Falk, Assessment Team
HV            : me

-- CONCERNS --------------------------------------------------------
Temi finds Zuri's crying "like an alarm that never goes off". She walks
out of the room when Zuri arches away. She lost her own mother at nine
and was brought up in three foster placements.

-- CONSENT ---------------------------------------------------------
Consent to refer: Y (verbal, 16/11/26). Consent to share info: Y

Cormac
"""
    reason = (
        'Temi finds Zuri\'s crying "like an alarm that never goes off". She walks out of the room when Zuri arches away. '
        "She lost her own mother at nine and was brought up in three foster placements."
    )
    said = {
        "referrer_name": "Cormac Daly", "referrer_role": "Specialist Health Visitor (Infant Mental Health)", "referrer_organisation": "Thurrock Brighter Futures",
        "referrer_phone": "+441632960366", "referral_date": "2026-11-17", "infant_name": "Zuri Adeyemi", "infant_dob": "2026-08-03", "infant_sex": "female",
        "infant_nhs_number": "9997131002", "household": ["Mum, MGM (Grace Adeyemi), brother Kai aged 4, cousin"], "parent_name": "Temi Adeyemi",
        "parent_dob": "2003-12-22", "parent_address": "Room 6, Lighthouse Hostel, 2 Dock Road, Grays, Essex, RM17 6AA (confidential, do not, share with father)",
        "parent_postcode": "RM17 6AA", "parent_phone": "+447700900366", "safe_to_leave_message": "no", "parent_responsibility": "yes", "parent_language": "Yoruba (speaks good English)",
        "interpreter_needed": "no", "other_parent_name": "Femi Cole", "gp_name": "Dr Rowe", "gp_practice": "Dock Road Medical Centre", "social_worker": "Ines Falk, Assessment Team",
        "health_visitor": "me", "reason_for_referral": reason, "consent_to_referral": "yes", "consent_date": "2026-11-16", "consent_to_share": "yes",
    }  # fmt: skip
    return Case("wrapped.eml", mail(text, "Referral", sender="DALY, Cormac <cormac.daly@nhs.example.org>"), said)


def two_letterheads() -> Case:
    """A GP's words forwarded by a practice secretary and by a hub, each with a signature and a disclaimer; the referrer is the GP."""
    text = """FYI - please log.

Kind regards
Hayley Stott
Business Support Officer | Early Help Hub | Southend
Tel: 01632 960377

DISCLAIMER: This email and any attachments are confidential and may be
privileged. If you are not the intended recipient please delete it.

-----Original Message-----
From: Admin Westcliff (NHS) <admin.westcliff@gp.example.org>
Sent: 16 November 2026 12:31
To: Early Help Hub
Subject: FW: for forwarding pls

Dear Hub, from Dr Ansah, please forward to the parent infant team.

Joan Tibbs
Medical Secretary
WESTCLIFF GARDENS SURGERY
12 Sea Road, Westcliff SS0 7AA  Tel 01632 960378

********************************************************************
This message may contain confidential information.
********************************************************************

-----Original Message-----
From: Ansah, Kofi (Westcliff Gardens) <kofi.ansah@gp.example.org>
Sent: 16 November 2026 08:55
To: Admin Westcliff
Subject: for forwarding pls

Dear colleague

Re: Louis Hartigan d.o.b. 12.04.2026 NHS 999 712 1007
Mum: Bronagh Hartigan d.o.b. 30.10.1988
8 Chalkwell Steps, Southend-on-Sea SS0 8AA. Tel 07700 900377

Thank you for seeing Bronagh and Louis. She came in tears this week: she
feels he "looks through" her and prefers his nanny. She takes sertraline
50mg. No thoughts of harming herself or Louis. Dad, Conor, works offshore.
No safeguarding concerns known to us. She is happy for me to refer.

Dr Kofi Ansah
GP Partner
01632 960379
"""
    said = {
        "infant_name": "Louis Hartigan", "infant_dob": "2026-04-12", "infant_nhs_number": "9997121007", "parent_name": "Bronagh Hartigan", "parent_dob": "1988-10-30",
        "parent_relationship": "Mum", "parent_address": "8 Chalkwell Steps, Southend-on-Sea SS0 8AA", "parent_postcode": "SS0 8AA", "parent_phone": "+447700900377",
        "other_parent_name": "Conor", "safeguarding_status": "none", "consent_to_referral": "yes", "referrer_name": "Dr Kofi Ansah", "referrer_role": "GP Partner", "referrer_phone": "+441632960379",
        "reason_for_referral": "*",
    }  # fmt: skip
    return Case(
        "fwfw.eml", mail(text, "FW: for forwarding pls", sender="Hayley Stott <hayley.stott@council.example.gov.uk>"), said
    )


def thumbs() -> Case:
    """Typed on a telephone: no labels, no capitals, commas for everything."""
    text = """hi its becky from the childrens centre, can i refer a mum pls, gemma tooley dob 14.7.95 and baby freddie tooley born 2/10/26, 27 abbots road colchester co2 8aa, her mob is 07700 900388, she said its fine to refer her. shes not sleeping & says she dreads him waking up, dads about (liam) but works nights. hv is sue marsh. no soc care

thx becky

Sent from my Galaxy
"""
    said = {
        "parent_name": "Gemma Tooley", "parent_dob": "1995-07-14", "infant_name": "Freddie Tooley", "infant_dob": "2026-10-02",
        "parent_address": "27 Abbots Road colchester CO2 8AA", "parent_postcode": "CO2 8AA", "parent_phone": "+447700900388", "consent_to_referral": "yes",
        "health_visitor": "Sue Marsh", "reason_for_referral": "*",
    }  # fmt: skip
    return Case("thumbs.eml", mail(text, "ref", sender="Becky Lunn <becky.lunn@centre.example.org>"), said)


TEXT_MAIL_CASES = (quoted_with_marks, wrapped_labels, two_letterheads, thumbs)

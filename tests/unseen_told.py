"""Referrals told in a mail's sentences, in half sentences and in lists of the writer's own."""

from __future__ import annotations

from tests.unseen_letters import REASON
from tests.unseen_mail import mail
from tests.unseen_word import Case


def prose_hv() -> Case:
    """A health visitor's paragraphs: who the family are comes in the sentences, one fact at a time."""
    text = """Hello team,

Hope you're all well. I've been visiting a young mum, Chantelle Ferris, who is 24, and her little girl Harper, who arrived nine weeks early on the 9th of August this year. They've been home from Southend NICU since mid October and are living with Chantelle's nan at 31 Westcliff Parade, Leigh-on-Sea, SS9 1QQ.

Chantelle told me on Tuesday that she still feels like she is babysitting someone else's baby. She does everything right but doesn't look at her. Harper is very watchful and hardly makes a sound. There's no dad on the scene - Chantelle has asked that he isn't contacted. Family are not known to social care.

I've spoken to Chantelle about your team and she'd really like me to refer her. She is best reached on 07700 900105 (texts rather than calls please, she won't pick up unknown numbers). Her date of birth is 2nd March 2002 and her NHS number is 999 000 3009. GP is the Pall Mall Surgery.

Could you let me know if you need anything else?

Many thanks,
Gwen

Gwen Tarrant RN SCPHN
Health Visitor | Southend West 0-19
Tel 01632 960105 | gwen.tarrant@hv.example.org
I do not work Fridays
"""
    said = {
        "referrer_name": "Gwen Tarrant RN SCPHN", "referrer_role": "Health Visitor", "referrer_organisation": "Southend West 0-19", "referrer_phone": "+441632960105",
        "referrer_email": "gwen.tarrant@hv.example.org", "infant_name": "Harper", "infant_dob": "2026-08-09", "parent_name": "Chantelle Ferris", "parent_dob": "2002-03-02",
        "parent_nhs_number": "9990003009", "parent_relationship": "mum", "parent_address": "31 Westcliff Parade, Leigh-on-Sea, SS9 1QQ", "parent_postcode": "SS9 1QQ",
        "parent_phone": "+447700900105", "gp_practice": "Pall Mall Surgery", "safeguarding_status": "none", "consent_to_referral": "yes", "reason_for_referral": REASON,
    }  # fmt: skip
    return Case("prose_hv.eml", mail(text, "New referral - C.F.", sender="Gwen Tarrant <gwen.tarrant@hv.example.org>"), said)


def sw_bullets() -> Case:
    """A list of who is who with hyphens, then the worries on lines of their own."""
    text = """Hi,

Please can I refer the family below? Details:

- Mum - Kayleigh Marsh, 14.02.2005
- Dad - Connor Pyke, 30.11.2003 (has PR, lives separately, 07700 900116)
- Baby - Arlo Marsh-Pyke, 27.07.2026
- Address - 9b Station Parade, Wickford, SS11 7QQ
- Mum's mobile - 07700 900115
- GP - Dr Venn at Wickford Health Centre
- HV - Stella Okafor
- Status - CIN, reviewed 4 weekly
- Consent - yes, mum signed 10.11.26

Worries: Kayleigh is rough in her handling of Arlo and calls him names. She was in care from 8 to 18. She does want things to be different & cried when I said so.
What Kayleigh says: "I hear my own mum coming out of my mouth"

Thanks
Denzel Roper
Social Worker, Basildon Family Support & Protection Team 2
01632 960115
"""
    said = {
        "referrer_name": "Denzel Roper", "referrer_role": "Social Worker", "referrer_organisation": "Basildon Family Support & Protection Team 2", "referrer_phone": "+441632960115",
        "infant_name": "Arlo Marsh-Pyke", "infant_dob": "2026-07-27", "parent_name": "Kayleigh Marsh", "parent_dob": "2005-02-14", "parent_relationship": "Mum",
        "parent_address": "9b Station Parade, Wickford, SS11 7QQ", "parent_postcode": "SS11 7QQ", "parent_phone": "+447700900115", "other_parent_name": "Connor Pyke",
        "other_parent_dob": "2003-11-30", "other_parent_relationship": "Dad", "other_parent_phone": "+447700900116", "gp_name": "Dr Venn", "gp_practice": "Wickford Health Centre",
        "health_visitor": "Stella Okafor", "safeguarding_status": "child_in_need", "consent_to_referral": "yes", "consent_date": "2026-11-10",
        "reason_for_referral": "Kayleigh is rough in her handling of Arlo and calls him names. She was in care from 8 to 18. She does want things to be different & cried when I said so.",
        "voice_of_parent": "\"I hear my own mum coming out of my mouth\"",
    }  # fmt: skip
    return Case("sw_bullets.eml", mail(text, "Referral", sender="Denzel Roper <denzel.roper@council.example.org>"), said)


def label_dash() -> Case:
    """Lower-case labels and hyphens, the question left out."""
    text = """hi can you pick this up pls, sorry its not on the form, laptop died

baby - Inaya Rahman
born - 12/9/26, 38+2
mum - Sabiha Rahman
mum dob - 30/6/99
lives - 5 Lilac Court, Basildon SS14 1QQ
phone - 07700 900125
language - Sylheti, needs interpreter
partner - Jubair Rahman
gp - Lilac Road surgery
why - mum says she made a mistake having a baby, cries when inaya cries, wont let anyone else hold her
social care - no
agreed - yes on the phone 16/11/26

asha
Asha Dillon, Community Nursery Nurse, Basildon Child Health Team 01632 960125
"""
    said = {
        "referrer_name": "Asha Dillon", "referrer_role": "Community Nursery Nurse", "referrer_organisation": "Basildon Child Health Team", "referrer_phone": "+441632960125",
        "infant_name": "Inaya Rahman", "infant_dob": "2026-09-12", "gestation_at_birth": "38+2", "parent_name": "Sabiha Rahman", "parent_dob": "1999-06-30",
        "parent_relationship": "mum", "parent_address": "5 Lilac Court, Basildon SS14 1QQ", "parent_postcode": "SS14 1QQ", "parent_phone": "+447700900125",
        "parent_language": "Sylheti", "interpreter_needed": "yes", "other_parent_name": "Jubair Rahman", "gp_practice": "Lilac Road surgery", "safeguarding_status": "none",
        "consent_to_referral": "yes", "consent_date": "2026-11-16",
        "reason_for_referral": "why - mum says she made a mistake having a baby, cries when inaya cries, wont let anyone else hold her",
    }  # fmt: skip
    return Case("label_dash.eml", mail(text, "ref", sender="Asha Dillon <asha.dillon@childhealth.example.org>"), said)


def div_soup() -> Case:
    """HTML in which every line is a `div` and nothing is set apart."""
    html = """<html><body><div dir="ltr"><div>Hello,</div><div><br></div><div>I'm a perinatal OT and I am hoping you can see one of my ladies and her baby boy.</div><div><br></div>
<div><span style="font-size:11pt">Her name is <span>Ioana Dragomir</span> (d.o.b.&nbsp;21/05/1991). She lives with her husband Radu at <span>Flat 7, 112 Wantz Road, Maldon, Essex CM9 5QQ</span> and you can ring her on <a href="tel:07700900145">07700 900145</a>.</span></div><div><br></div>
<div>Baby Luca was born on 30/06/26 at Broomfield at term + 10. He is well. He has a sister, Maria, who is 3.</div><div><br></div>
<div>Ioana has had a severe depressive episode since the birth and is under our team (care co-ordinator <b>Philippa Grant</b>). She told me she can only feed Luca if she looks at her phone. There are no risks to Luca that we know of, and no social worker is involved.</div><div><br></div>
<div>She speaks Romanian but her English is fluent, so no interpreter is needed. GP: Blackwater Medical Centre.</div><div><br></div>
<div>She is aware of this referral and has given consent. She's fine with you leaving voicemails.</div><div><br></div><div>Thanks,</div><div>Bronwen</div><div><br></div>
<div><div style="color:#888"><b>Bronwen Ellis</b></div><div style="color:#888">Perinatal Occupational Therapist</div><div style="color:#888">North East Essex Perinatal Service</div><div style="color:#888">☎ 01632 960145</div></div></div></body></html>"""
    said = {
        "referrer_name": "Bronwen Ellis", "referrer_role": "Perinatal Occupational Therapist", "referrer_organisation": "North East Essex Perinatal Service",
        "referrer_phone": "+441632960145", "infant_name": "Luca", "infant_dob": "2026-06-30", "parent_name": "Ioana Dragomir", "parent_dob": "1991-05-21",
        "parent_address": "Flat 7, 112 Wantz Road, Maldon, Essex CM9 5QQ", "parent_postcode": "CM9 5QQ", "parent_phone": "+447700900145", "parent_language": "Romanian",
        "interpreter_needed": "no", "safe_to_leave_message": "yes", "other_parent_name": "Radu", "gp_practice": "Blackwater Medical Centre", "mental_health_team": "Philippa Grant",
        "safeguarding_status": "none", "consent_to_referral": "yes", "reason_for_referral": REASON,
    }  # fmt: skip
    return Case(
        "div_soup.eml", mail("", "Possible referral", html=html, sender="Bronwen Ellis <b.ellis@perinatal.example.org>"), said
    )


def html_table() -> Case:
    """A midwife's table with her own shorthand for labels."""
    html = """<html><body style="font-family:Calibri"><p>Hi there</p><p>Referral for you, from the midwives at St Peter's.</p>
<table border=1 cellpadding=4><tr><td>Woman</td><td>Precious Adu</td></tr><tr><td>Age / DOB</td><td>33 &nbsp; 17/03/1993</td></tr><tr><td>Hosp no / NHS no</td><td>K882210 / 999 000 3025</td></tr>
<tr><td>Lives at</td><td>18 Coval Lane<br>Chelmsford<br>CM1 1QQ</td></tr><tr><td>Best no.</td><td>07700 900155 (partner answers sometimes - please don't say where you are calling from)</td></tr>
<tr><td>EDD</td><td>2.2.27 (30+3 today)</td></tr><tr><td>Obs hx</td><td>G4P1, 2 x mmc, IUD at 37/40 2024</td></tr><tr><td>Partner</td><td>Kwabena Adu, supportive</td></tr>
<tr><td>Other children</td><td>Grace, 6</td></tr><tr><td>SG</td><td>nil</td></tr><tr><td>GP</td><td>Sutherland Lodge</td></tr><tr><td>What's the worry</td><td>Not thinking about baby as alive. Won't buy anything. Asks not to be told the sex.</td></tr>
<tr><td>What does she want</td><td>"to be able to say hello to this one"</td></tr><tr><td>Consents?</td><td>Y</td></tr></table>
<p>Thanks<br>Marisol Vega<br>Rainbow clinic midwife<br>01632 960155</p></body></html>"""
    said = {
        "referrer_name": "Marisol Vega", "referrer_role": "Rainbow clinic midwife", "referrer_phone": "+441632960155", "infant_due_date": "2027-02-02", "gestation_now": "30+3",
        "parent_name": "Precious Adu", "parent_dob": "1993-03-17", "parent_nhs_number": "9990003025", "parent_relationship": "Mother",
        "parent_address": "18 Coval Lane, Chelmsford, CM1 1QQ", "parent_postcode": "CM1 1QQ", "parent_phone": "+447700900155", "other_parent_name": "Kwabena Adu",
        "household": ["Grace, 6"], "gp_practice": "Sutherland Lodge", "safeguarding_status": "none", "consent_to_referral": "yes",
        "reason_for_referral": "Not thinking about baby as alive. Won't buy anything. Asks not to be told the sex.", "hopes_and_concerns": "\"to be able to say hello to this one\"",
    }  # fmt: skip
    return Case("html_table.eml", mail("", "Referral", html=html, sender="Marisol Vega <m.vega@maternity.example.org>"), said)


def forward_gp() -> Case:
    """A GP's half sentences, passed on by the secretary."""
    text = """Please see below from Dr Hallett. Could you action?

Kind regards
Tina Moss
Medical Secretary
Beacon Hill Surgery

________________________________
From: HALLETT, Simon (BEACON HILL SURGERY)
Sent: 12 November 2026 18:41
To: MOSS, Tina
Subject: ref for PIMHS pls

Tina can you send this to parent infant mental health

35 yo lady, Mrs Georgina Fairweather (DOB 08/01/1991, NHS 9990003033), 2 Old Barn Cottages, Purleigh, CM3 6QQ, mob 07700 900165. 11 wk old baby Barnaby (27/08/26). Traumatic forceps, PPH 2L. Now v anxious, checking breathing all night, feels baby "doesn't like her". Husband James supportive. No SI, no DV, no SG concerns. HV is Lorna Tripp. Started sertraline 50.

She's keen and has agreed to me referring.

Thx
Simon
Dr S Hallett
01632 960165
"""
    said = {
        "referrer_name": "Dr S Hallett", "referrer_phone": "+441632960165", "infant_name": "Barnaby", "infant_dob": "2026-08-27", "parent_name": "Mrs Georgina Fairweather",
        "parent_dob": "1991-01-08", "parent_nhs_number": "9990003033", "parent_address": "2 Old Barn Cottages, Purleigh, CM3 6QQ", "parent_postcode": "CM3 6QQ",
        "parent_phone": "+447700900165", "other_parent_name": "James", "health_visitor": "Lorna Tripp", "safeguarding_status": "none", "consent_to_referral": "yes",
        "domestic_abuse": "no", "reason_for_referral": REASON,
    }  # fmt: skip
    return Case(
        "forward_gp.eml", mail(text, "FW: ref for PIMHS pls", sender="Tina Moss <tina.moss@beaconhill.example.org>"), said
    )


def antenatal_note() -> Case:
    """A note on a pregnancy booked late, in commas and shorthand."""
    text = """Hi all,
Lady booked late, 26/40 by scan today (EDD 17/02/27), name Jolene Capper, dob 05/09/2004, NHS no 999 000 3041, 3 Pier Close, Walton-on-the-Naze CO14 8QQ, tel 07700 900185.
First baby. Concealed preg. Care leaver (Suffolk), PA is Wes Dodd. Says she 'can't have' this baby in her head. Ex partner not aware, pls don't send letters to his address.
Unborn has been referred to CSC, awaiting allocation. Consented to PIMHS ref 18/11.
Ta, Nadine (safeguarding MW, Clacton)
Nadine Frayne 07700 900186
"""
    said = {
        "referrer_name": "Nadine Frayne", "referrer_phone": "+447700900186", "infant_due_date": "2027-02-17", "gestation_now": "26+0", "parent_name": "Jolene Capper",
        "parent_dob": "2004-09-05", "parent_nhs_number": "9990003041", "parent_address": "3 Pier Close, Walton-on-the-Naze CO14 8QQ", "parent_postcode": "CO14 8QQ",
        "parent_phone": "+447700900185", "consent_to_referral": "yes", "reason_for_referral": REASON,
    }  # fmt: skip
    return Case("antenatal_note.eml", mail(text, "referral", sender="Nadine Frayne <nadine.frayne@maternity.example.org>"), said)


def husband() -> Case:
    """A husband writes about his wife and their baby."""
    text = """To whom it may concern

I hope I have the right place. I am writing about my wife Leah Stannard. She had our little boy Rowan on 4th September 2026 and she has not been the same since. She feeds him but she doesn't talk to him and she says he'd be better off with my mum. I'm worried about them both.

Leah knows I'm writing and says it's ok for you to ring her. Her number is 07700 900195. We live at 27 Spital Road, Maldon, CM9 6QQ. Our health visitor is Pam Skinner and the doctor is Dr Osgood at Longfield Medical Centre. Leah's birthday is 19/10/1994.

Thank you
Ben Stannard
07700 900196
"""
    said = {
        "referrer_name": "Ben Stannard", "referrer_phone": "+447700900196", "infant_name": "Rowan", "infant_dob": "2026-09-04", "parent_name": "Leah Stannard",
        "parent_dob": "1994-10-19", "parent_address": "27 Spital Road, Maldon, CM9 6QQ", "parent_postcode": "CM9 6QQ", "parent_phone": "+447700900195", "gp_name": "Dr Osgood",
        "gp_practice": "Longfield Medical Centre", "health_visitor": "Pam Skinner", "consent_to_referral": "yes", "reason_for_referral": REASON,
    }  # fmt: skip
    return Case("husband.eml", mail(text, "my wife", sender="Ben Stannard <ben.stannard@example.com>"), said)


def hub_stream() -> Case:
    """All in one paragraph, greeting and signature too."""
    text = "Hello, it's Carol from the family hub in Tilbury (01632 960205). I'd like to make a referral for a mum who comes to our stay and play, her name is Blessing Igwe and she lives at 77 Calcutta Road, Tilbury RM18 7QQ, her phone number is 07700 900205. She's got a baby girl called Testimony who was born 15 May 2026 and an older boy who is 3. Blessing has told us she can't love the baby the way she loves her son because of what happened when she was pregnant - she was attacked. She isn't with the dad. She speaks English and Igbo. I asked her today if I could pass her details on and she said yes please. Her GP is Dr Ramesh at Tilbury Health Centre and the health visitor is Joanne. I'm not aware of any social worker. Regards Carol Whiting, Family Hub Practitioner, Thurrock Council"
    said = {
        "referrer_name": "Carol Whiting", "referrer_role": "Family Hub Practitioner", "referrer_organisation": "Thurrock Council", "referrer_phone": "+441632960205",
        "infant_name": "Testimony", "infant_dob": "2026-05-15", "parent_name": "Blessing Igwe", "parent_address": "77 Calcutta Road, Tilbury RM18 7QQ", "parent_postcode": "RM18 7QQ",
        "parent_phone": "+447700900205", "parent_language": "English and Igbo", "gp_name": "Dr Ramesh", "gp_practice": "Tilbury Health Centre", "health_visitor": "Joanne",
        "consent_to_referral": "yes", "reason_for_referral": REASON,
    }  # fmt: skip
    return Case("hub_stream.eml", mail(text, "a mum for you", sender="Carol Whiting <carol.whiting@council.example.org>"), said)


def cpn_mail() -> Case:
    """A nurse asks whether the service could offer something, and tells the rest in passing."""
    text = """Hi PIMHS,

I'm one of the CPNs in the Basildon perinatal team and I wondered whether you'd be able to offer something to Mrs Roxanne Tully, who's just had her second baby. Baby is Ivor and he was born at Basildon Hospital on 19/10/2026 by EMCS. Roxanne was under us antenatally for OCD. Since coming home she's been scared to change him or bath him in case she hurts him, although these are intrusive thoughts and there's no intent. Her mum Christine has moved in to help and does most of the nappies. Big sister Elsie is 4.

Address is 15 Great Oaks, Basildon, SS14 3QQ. Roxanne's mobile: 07700 900305. DOB 09.02.1990. Married to Gareth. They're registered at Aegis Medical Centre. HV allocated is Noreen Baptiste.

We talked about the referral at my visit on Monday and both parents are happy with it. No current social care.

Let me know if OK or if you need the form.

Cheers,
Ade Fashola
Community Psychiatric Nurse
Basildon & Thurrock Perinatal MH Team
t: 01632 960305
"""
    said = {
        "referrer_name": "Ade Fashola", "referrer_role": "Community Psychiatric Nurse", "referrer_organisation": "Basildon & Thurrock Perinatal MH Team",
        "referrer_phone": "+441632960305", "infant_name": "Ivor", "infant_dob": "2026-10-19", "parent_name": "Mrs Roxanne Tully", "parent_dob": "1990-02-09",
        "parent_address": "15 Great Oaks, Basildon, SS14 3QQ", "parent_postcode": "SS14 3QQ", "parent_phone": "+447700900305", "gp_practice": "Aegis Medical Centre",
        "health_visitor": "Noreen Baptiste", "consent_to_referral": "yes", "safeguarding_status": "none", "reason_for_referral": REASON,
    }  # fmt: skip
    return Case("cpn_mail.eml", mail(text, "Tully", sender="Ade Fashola <a.fashola@mh.example.org>"), said)


TOLD_CASES = (
    prose_hv,
    sw_bullets,
    label_dash,
    div_soup,
    html_table,
    forward_gp,
    antenatal_note,
    husband,
    hub_stream,
    cpn_mail,
)

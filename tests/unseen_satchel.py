"""Families told of in whole sentences by many hands: who is who, where, how reached, agreed or not, and whose plan it is."""

from __future__ import annotations

from tests.unseen_letters import REASON, letter
from tests.unseen_mail import mail
from tests.unseen_word import Case


def _told(name: str, text: str, subject: str, sender: str, **fields: object) -> Case:
    return Case(f"{name}.eml", mail(text, subject, sender=sender), {**fields, "reason_for_referral": REASON})


def doula() -> Case:
    """A charity's worker who says things in her own order, contact details in the middle."""
    text = """Hi lovely people,

It's Fenella here from Bumps & Beyond. I've got a mum I'd really like you to see. She's called Marianne Osgood and her little one is Pip Osgood, a boy, who'll be 10 weeks on Sunday - he arrived on 6 September 2026.

Marianne has been coming to our cafe on Thursdays. She's always the first to arrive and the last to leave, and she told me that it's because she can't be by herself with Pip. She has never used his name in front of me. He's "it" or "the baby". She looks after him beautifully in every other way.

You can get her on 07700 900611, evenings are best, and she's fine with a voicemail. Their address is Flat 9, Tidal Court, Burnham-on-Crouch CM0 8AB. Her birthday is 12/02/1994. She's with Burnham Surgery. As far as I know there's no social worker or anything like that.

I've talked it through with her and she's said yes to me passing on her details to you.

Big thanks,
Fenella Drew
Postnatal Doula, Bumps & Beyond CIC
01632 960611
"""
    return _told(
        "doula", text, "A mum for you?", "Fenella Drew <fenella@bumps.example.org>", referrer_name="Fenella Drew", referrer_role="Postnatal Doula",
        referrer_organisation="Bumps & Beyond CIC", referrer_phone="+441632960611", parent_name="Marianne Osgood", parent_dob="1994-02-12",
        infant_name="Pip Osgood", infant_dob="2026-09-06", parent_phone="+447700900611", safe_to_leave_message="yes",
        parent_address="Flat 9, Tidal Court, Burnham-on-Crouch CM0 8AB", parent_postcode="CM0 8AB", gp_practice="Burnham Surgery",
        consent_to_referral="yes",
    )  # fmt: skip


def duty_worker() -> Case:
    """A social worker who writes of plans, of an elder child's and of this one's."""
    text = """Dear Together with Baby,

I am the allocated social worker for Lenny Ruskin (17.06.2026), who is subject to a Child in Need plan. His older brother Jake (8) was on a child protection plan in 2020 which has ended. I'm asking for parent-infant work for Lenny and his mother, Tash Ruskin (born 3.3.2000).

Tash has a learning disability and finds it hard to read what Lenny wants. She gets cross when he cries and then sobs herself. Lenny has started to watch her face all the time. I have seen her be lovely with him, when it is quiet.

Lenny's dad is Bradley Stone. He is in custody and has no contact. The family live at 70 Abbotts Road, Colchester CO2 8AB. Tash would prefer a text, her number is 07700 900621. The health visitor is Oona Kerr and the GP is Abbey Field Medical Centre.

Tash knows that I am writing to you and agrees.

Best wishes

Nathaniel Obi
Social Worker
Colchester Family Support and Protection
Tel: 01632 960621
"""
    return _told(
        "duty_worker", text, "Referral LR", "Nathaniel Obi <nathaniel.obi@council.example.org>", referrer_name="Nathaniel Obi", referrer_role="Social Worker",
        referrer_organisation="Colchester Family Support and Protection", referrer_phone="+441632960621", social_worker="Nathaniel Obi", infant_name="Lenny Ruskin",
        infant_dob="2026-06-17", safeguarding_status="child_in_need", parent_name="Tash Ruskin", parent_dob="2000-03-03", parent_relationship="mother",
        other_parent_name="Bradley Stone", parent_address="70 Abbotts Road, Colchester CO2 8AB", parent_postcode="CO2 8AB",
        parent_phone="+447700900621", health_visitor="Oona Kerr", gp_practice="Abbey Field Medical Centre", consent_to_referral="yes",
    )  # fmt: skip


def ward_sister() -> Case:
    """A baby still in hospital; the parents' numbers are both given."""
    text = """Good evening,

I'm one of the sisters on the neonatal unit at Basildon. Could I refer a couple to you please? Their daughter, Ada-Louise Fairweather, was born at 27+1 on 30 August 2026 and is still with us, we are hoping that she goes home in December.

Mum is Jessamy Fairweather (DOB 21/04/1993, mobile 07700 900631) and dad is Toby Fairweather (DOB 09/10/1991, mobile 07700 900632). They live at 3 Plotlands Lane, Langdon Hills, Basildon SS16 5AB.

Jessamy comes in each day but has never asked to hold Ada-Louise. She sits with her back to the incubator. Toby does the talking. When I put Ada-Louise in Jessamy's arms last week she said "please take her, I'll break her".

They have both agreed to be referred. No safeguarding concerns. They don't have a health visitor yet. Their GP is Dr Chowdhury at Langdon Hills Surgery.

Regards,
Sister Bernadette Nolan
Neonatal Unit, Basildon Hospital
ext 4471 / 01632 960631
"""
    return _told(
        "ward_sister", text, "Referral from NNU", "Bernadette Nolan <b.nolan@hospital.example.org>", referrer_name="Sister Bernadette Nolan",
        referrer_organisation="Neonatal Unit, Basildon Hospital", referrer_phone="+441632960631", infant_name="Ada-Louise Fairweather",
        infant_dob="2026-08-30", gestation_at_birth="27+1", parent_name="Jessamy Fairweather", parent_dob="1993-04-21", parent_phone="+447700900631",
        parent_relationship="Mum", other_parent_name="Toby Fairweather", other_parent_dob="1991-10-09", other_parent_phone="+447700900632",
        parent_address="3 Plotlands Lane, Langdon Hills, Basildon SS16 5AB", parent_postcode="SS16 5AB",
        consent_to_referral="yes", safeguarding_status="none", gp_name="Dr Chowdhury", gp_practice="Langdon Hills Surgery",
    )  # fmt: skip


def therapist() -> Case:
    """A talking therapies letter in Word: the client, the pregnancy, and what she has been told."""
    lines = (
        "Essex Talking Therapies|Perinatal Pathway|Victoria House, London Road, Chelmsford CM2 0AB|Tel 01632 960641",
        "12/11/2026",
        "Dear Colleague",
        "Re: Nadia Hussein (DOB 02.08.1996), 14 Widford Chase, Chelmsford CM2 8AB, 07700 900641",
        "I have completed ten sessions of cognitive behavioural therapy with Ms Hussein, who is now 31 weeks pregnant with her second child (EDD 14 January 2027). Her scores have come down and she is no longer depressed.",
        "As we came to the end she spoke of her first daughter, Leila, who is four. She feels that she missed Leila's first year and fears that it will be so again. She avoids thinking about the baby and, when I asked her to imagine him or her, she said that there was only a blank.",
        "Ms Hussein lives with her husband Karim and with Leila. She is under the care of midwife Janet Ryle. Her GP is at Widford Lodge Surgery. No risks have been identified and there is no involvement of social care. I have discussed your service with her and she is keen to be referred; she has also agreed to my sharing this letter.",
        "Yours sincerely",
        "Gregory Stanton|High Intensity Therapist",
    )
    said = {
        "referral_date": "2026-11-12", "referrer_name": "Gregory Stanton", "referrer_role": "High Intensity Therapist", "referrer_organisation": "Essex Talking Therapies",
        "referrer_address": "Victoria House, London Road, Chelmsford CM2 0AB", "referrer_phone": "+441632960641", "parent_name": "Nadia Hussein", "parent_dob": "1996-08-02",
        "parent_address": "14 Widford Chase, Chelmsford CM2 8AB", "parent_postcode": "CM2 8AB", "parent_phone": "+447700900641", "gestation_now": "31+0",
        "infant_due_date": "2027-01-14", "other_parent_name": "Karim", "midwife": "Janet Ryle", "gp_practice": "Widford Lodge Surgery", "safeguarding_status": "none",
        "consent_to_referral": "yes", "consent_to_share": "yes", "reason_for_referral": REASON,
    }  # fmt: skip
    return letter("therapist", lines, said)


def young_parents_worker() -> Case:
    """Half sentences and brackets, an interpreter, two surnames, a number that must not be rung."""
    text = """Hello

Referral please. Young couple, Alina Petrescu (19, dob 10/01/2007) and Mihai Ionescu (20), with baby Sofia Ionescu, dob 18/07/2026. Romanian speaking, Alina needs an interpreter. Address: 2a Pier Avenue, Clacton-on-Sea, CO15 1AB. Alina's number 07700 900651 - please don't leave messages, she shares the phone with her cousin.

Alina very low since the birth. Leaves Sofia in the cot, doesn't talk to her, says "what for, she doesn't understand". Mihai works nights. HV (Petra Hall) is worried that Sofia is getting flat at the back of her head. EPDS 17 last week, no self harm. GP is Ranworth Surgery and they've started sertraline.

Not open to social care. Alina agreed to this via the interpreter on 4 November.

Thanks, Dawn

Dawn Whittle
Young Parents Worker
Tendring Family Hubs
dawn.whittle@hubs.example.org
"""
    return _told(
        "young_parents_worker", text, "Referral AP / SI", "Dawn Whittle <dawn.whittle@hubs.example.org>", referrer_name="Dawn Whittle",
        referrer_role="Young Parents Worker", referrer_organisation="Tendring Family Hubs", referrer_email="dawn.whittle@hubs.example.org", parent_name="Alina Petrescu",
        parent_dob="2007-01-10", other_parent_name="Mihai Ionescu", infant_name="Sofia Ionescu", infant_dob="2026-07-18", parent_language="Romanian",
        interpreter_needed="yes", parent_address="2a Pier Avenue, Clacton-on-Sea, CO15 1AB", parent_postcode="CO15 1AB", parent_phone="+447700900651",
        safe_to_leave_message="no", health_visitor="Petra Hall", gp_practice="Ranworth Surgery", safeguarding_status="none", consent_to_referral="yes",
    )  # fmt: skip


def adopters() -> Case:
    """An adoption team: the child's first name and the adopters', and a birth mother who is nobody's parent here."""
    text = """Dear team

I'm the supervising social worker for Ruth Ellery and Jane Ellery, who have adopted Caleb (d.o.b. 2 October 2025). Caleb was placed with them on 11 May 2026 from foster care. We would like to refer Ruth, who is at home with him, for help with their relationship.

Caleb turns to Jane and pushes Ruth away. Ruth says that she feels like an unpaid nanny and dreads Mondays. She has begun to say that the match was wrong. Jane is worried about both of them.

Ruth's date of birth is 25 May 1985, her mobile is 07700 900661 and their address is 8 Orchard Piece, Ingatestone CM4 9AB. Messages can be left. They are registered with Ingatestone Surgery. The health visitor is Lucy Fane.

Ruth has read this and consents to the referral and to our sharing information.

With thanks,

Morag Sinclair
Supervising Social Worker
Adoption East
01632 960661 / morag.sinclair@adoption.example.org
"""
    return _told(
        "adopters", text, "Referral: Caleb", "Morag Sinclair <morag.sinclair@adoption.example.org>", referrer_name="Morag Sinclair",
        referrer_role="Supervising Social Worker", referrer_organisation="Adoption East", referrer_phone="+441632960661",
        referrer_email="morag.sinclair@adoption.example.org", parent_name="Ruth Ellery", parent_dob="1985-05-25", other_parent_name="Jane Ellery", infant_name="Caleb",
        infant_dob="2025-10-02", parent_phone="+447700900661", parent_address="8 Orchard Piece, Ingatestone CM4 9AB", parent_postcode="CM4 9AB",
        safe_to_leave_message="yes", gp_practice="Ingatestone Surgery", health_visitor="Lucy Fane", consent_to_referral="yes", consent_to_share="yes",
    )  # fmt: skip


SATCHEL_CASES = (doula, duty_worker, ward_sister, therapist, young_parents_worker, adopters)

"""Three further referrals without a form."""

from __future__ import annotations

from collections.abc import Callable

from tests.unseen_mail import mail
from tests.unseen_word import Case


def _mail(name: str, text: str, fields: dict[str, object], sender: str, subject: str = "Referral") -> Case:
    return Case(f"{name}.eml", mail(text, subject, sender=sender), fields)


def couple() -> Case:
    text = """Hello

Me and my husband need some help with our son Rafe Dolan who was born on 22nd July 2026. I had an awful birth and I can't look at him. I'm Aisling Dolan, my date of birth is 14/03/1995. We are at 6 Tannery Lane, Braintree CM7 6ZZ. Best number for me is 07700 900611. Our health visitor is Joan Pryce and she told us to write to you.

Aisling"""
    fields = {
        "parent_name": "Aisling Dolan", "parent_dob": "1995-03-14", "referrer_name": "Aisling Dolan", "referrer_phone": "+447700900611",
        "infant_name": "Rafe Dolan", "infant_sex": "male", "infant_dob": "2026-07-22", "parent_address": "6 Tannery Lane, Braintree CM7 6ZZ",
        "parent_postcode": "CM7 6ZZ", "parent_phone": "+447700900611", "health_visitor": "Joan Pryce",
    }  # fmt: skip
    return _mail("couple", text, fields, "Aisling Dolan <aisling@example.com>", "our baby")


def pregnant() -> Case:
    text = """Hi,
I'm 31 weeks pregnant, due on 30/01/2027, and I want to refer myself because I lost my first baby and I'm scared of loving this one.
My name is Bea Whitlock, dob 08.09.1991.
I live at 2 The Green, Witham, CM8 3ZZ, mobile 07700 900622.
My midwife is Carys Lunn.
Thanks, Bea"""
    fields = {
        "parent_name": "Bea Whitlock", "parent_dob": "1991-09-08", "referrer_name": "Bea Whitlock", "referrer_phone": "+447700900622",
        "infant_due_date": "2027-01-30", "parent_address": "2 The Green, Witham, CM8 3ZZ", "parent_postcode": "CM8 3ZZ",
        "parent_phone": "+447700900622", "midwife": "Carys Lunn", "gestation_now": "31+0",
    }  # fmt: skip
    return _mail("pregnant", text, fields, "Bea <bea.w@example.com>", "self referral")


def mother_and_baby_unit() -> Case:
    text = """Larch Mother and Baby Unit
Discharge letter
Date of letter: 18 November 2026

To: Parent Infant Team

Re: Ms Hana Sorin, DOB 12/02/1990, NHS 999 000 0042
Address: 9 Rope Walk, Maldon CM9 7ZZ
Baby: Milo Sorin, DOB 06/06/2026

Dear colleague,

Hana was admitted in July with postpartum psychosis and is going home on 20 November. We would like to refer her and Milo to your service. She consents to this referral.

Care coordinator: Ian Frost, Perinatal Team

Yours sincerely,
Dr Meg Olive
Specialist Registrar
Larch Mother and Baby Unit
Tel: 01632 960645

cc: Dr Shah, Quay Surgery"""
    fields = {
        "parent_name": "Ms Hana Sorin", "parent_dob": "1990-02-12", "parent_nhs_number": "9990000042",
        "parent_address": "9 Rope Walk, Maldon CM9 7ZZ", "parent_postcode": "CM9 7ZZ", "infant_name": "Milo Sorin",
        "infant_dob": "2026-06-06", "referral_date": "2026-11-18", "consent_to_referral": "yes", "referrer_name": "Dr Meg Olive",
        "referrer_role": "Specialist Registrar", "referrer_organisation": "Larch Mother and Baby Unit", "referrer_phone": "+441632960645",
        "mental_health_team": "Ian Frost, Perinatal Team",
    }  # fmt: skip
    return Case("unit.txt", text.encode(), fields)


MORE_REFERRALS: list[Callable[[], Case]] = [couple, pregnant, mother_and_baby_unit]

MORE_NO_REFERRALS = {
    "sibling": (
        "Waiting list",
        "Hello, I referred myself last month with my baby Otis, born 3 August 2026. I live at 12 Orchard Way, Witham CM8 2ZZ. "
        "How long is the wait please?\nMy name is Keira Ludlow, my number is 07700 900512.\nKeira",
    ),
    "colleague": (
        "Advice",
        "Hi, my name is Ada Brook. I would like your help with writing a leaflet for fathers. My baby group meets on Mondays. Ring me on 01632 960561.\nAda",
    ),
    "complaint": (
        "Complaint",
        "I am writing to complain. My name is Lou Grange and my daughter Fay was born on 1 May 2026. Nobody would help us at the clinic. "
        "You can ring me on 07700 900699.\nLou Grange",
    ),
}  # fmt: skip

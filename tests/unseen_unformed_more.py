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
        "mental_health_team": "Ian Frost, Perinatal Team", "gp_name": "Dr Shah", "gp_practice": "Quay Surgery",
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
    "known_here": (
        "Query",
        "Hi, can you tell me if Lena Fox (DOB 02/03/1995) and baby Arthur Fox (DOB 01/07/2026), 4 Mill Lane, Maldon CM9 6ZZ, "
        "07700 900501, are open to you? GP is Dr Rao at Quay Surgery, HV is Jo Bell. I am doing a section 17 assessment.\n"
        "Thanks\n"
        "Farah Aziz\n"
        "Social Worker\n"
        "01632 960501",
    ),
    "not_attended": (
        "DNA",
        "Dear team\n"
        "Re: Ruth Lane (DOB 05/06/1990) and son Otis Lane (DOB 02/02/2026)\n"
        "I'm afraid Ruth did not attend today. Her address is 9 High Street, Maldon CM9 5ZZ and her mobile is 07700 900502. GP "
        "Dr Rao, Quay Surgery. HV Jo Bell.\n"
        "Kind regards\n"
        "Sam Hart\n"
        "Therapist",
    ),
    "moved_in": (
        "Transfer in",
        "Dear GP\n"
        "For your information: this family has moved into the area.\n"
        "Mother: Amy Field, DOB 02/02/1992\n"
        "Baby Tom Field, DOB 01/10/2026\n"
        "Address: 1 Long Lane, Maldon CM9 6ZZ\n"
        "Tel: 07700 900503\n"
        "GP: Dr Rao, Quay Surgery\n"
        "HV: Jo Bell\n"
        "Regards\n"
        "Jo Bell\n"
        "Health Visitor",
    ),
    "copied_letter": (
        "Copy letter",
        "Dear Dr Rao\n"
        "Re: Mrs Nina Cole, DOB 03/04/1991, 5 Park Road, Maldon CM9 5QQ, tel 07700 900504\n"
        "Thank you for referring this lady to our perinatal clinic. She has a baby, Freddie, born 04/05/2026. Her husband Mark "
        "attended. She is registered at Quay Surgery. I have increased her sertraline to 100mg and will see her in six weeks. "
        "She has consented to a referral to Talking Therapies. Her health visitor is Jo Bell. There are no safeguarding "
        "concerns.\n"
        "Yours sincerely\n"
        "Dr A Khan\n"
        "Consultant Psychiatrist\n"
        "cc Nina Cole; Parent Infant Mental Health Service",
    ),
    "moved_on": (
        "Update re Maya",
        "Hello, just to let you know that Maya Brand (dob 01/02/1994) and Theo Brand (dob 03/03/2026) have moved to 8 New "
        "Road, Witham CM8 1ZZ, phone 07700 900505. You saw them in October. GP is now Dr Lee at Fern House Surgery, HV is Kim "
        "Day.\n"
        "Best wishes\n"
        "Tess Moore\n"
        "Social Worker",
    ),
    "meeting": (
        "TAF",
        "You are invited to a TAF meeting for baby Noah Pitt, born 04/04/2026, and his mum Zara Pitt (dob 05/05/1999), on 3 "
        "December at 10.00 at 3 School Lane, Maldon CM9 5AA. Zara's number is 07700 900506. Health visitor is Jo Bell, GP is "
        "Dr Rao at Quay Surgery. Please send a report.\n"
        "Tess Moore\n"
        "Family worker",
    ),
    "birth": (
        "Birth notification",
        "Birth notification\n"
        "Mother: Amy Field, DOB 02/02/1992, NHS 999 000 3009\n"
        "Address: 1 Long Lane, Maldon CM9 6ZZ Tel: 07700 900503\n"
        "Baby: Tom Field, born 01/10/2026, male, 3.2kg, 39+1\n"
        "GP: Dr Rao, Quay Surgery\n"
        "Midwife: Sue Lark",
    ),
    "solicitors": (
        "Records request",
        "Dear Sirs\n"
        "We act for Amy Field (DOB 02/02/1992) of 1 Long Lane, Maldon CM9 6ZZ, mother of baby Tom Field (born 01/10/2026). "
        "Please send all records that you hold. Our client's telephone number is 07700 900507 and she consents to disclosure. "
        "GP Dr Rao at Quay Surgery.\n"
        "Yours faithfully\n"
        "Bell & Co Solicitors",
    ),
    "grandmother_asks": (
        "Advice",
        "Hello, I am worried about my daughter Kelly Nash (24) and her baby Poppy, born 3 August 2026. They live at 12 Orchard "
        "Way, Witham CM8 2ZZ. Her number is 07700 900508. She doesn't know I am writing. What should I do?\n"
        "Pat Nash",
    ),
}  # fmt: skip

"""Referrals without a form, in sentences by workers, wards and families; and mails that only look like one."""

from __future__ import annotations

from collections.abc import Callable

from tests.unseen_mail import mail
from tests.unseen_word import Case


def _mail(name: str, text: str, fields: dict[str, object], sender: str, subject: str = "Referral") -> Case:
    return Case(f"{name}.eml", mail(text, subject, sender=sender), fields)


def mother_for_herself() -> Case:
    text = """Hello,

I would like to refer myself please. My name is Keira Ludlow and my baby is called Otis, he was born on 3 August 2026.

I dont feel close to him at all and I cry every time he wakes. I live at 12 Orchard Way, Witham CM8 2ZZ and my number is 07700 900512. My GP is Dr Patel at Fern House Surgery.

Thank you
Keira

Sent from my iPhone"""
    return _mail(
        "self",
        text,
        {
            "parent_name": "Keira Ludlow",
            "referrer_name": "Keira Ludlow",
            "referrer_phone": "+447700900512",
            "infant_name": "Otis",
            "infant_dob": "2026-08-03",
            "parent_address": "12 Orchard Way, Witham CM8 2ZZ",
            "parent_postcode": "CM8 2ZZ",
            "parent_phone": "+447700900512",
            "gp_name": "Dr Patel",
            "gp_practice": "Fern House Surgery",
        },
        "Keira Ludlow <keira.ludlow@example.com>",
        "help with my baby",
    )


def father_for_himself() -> Case:
    text = """Hi there

I'm a dad and I'd like to self refer. My daughter Nell was born 14/06/2026 and I feel like I can't bond with her. My partner Josie says I avoid her.

Name: Marcus Tran
Phone 07700 900519
Address: 3 Quay Street, Maldon, CM9 5ZZ

Marcus"""
    return _mail(
        "dad",
        text,
        {
            "parent_name": "Marcus Tran",
            "parent_relationship": "dad",
            "referrer_name": "Marcus Tran",
            "referrer_phone": "+447700900519",
            "infant_name": "Nell",
            "infant_dob": "2026-06-14",
            "infant_sex": "female",
            "other_parent_name": "Josie",
            "parent_address": "3 Quay Street, Maldon, CM9 5ZZ",
            "parent_postcode": "CM9 5ZZ",
            "parent_phone": "+447700900519",
        },
        "Marcus Tran <m.tran@example.com>",
        "Self referral",
    )


def grandmother_who_cares() -> Case:
    text = """Dear Sir or Madam

My name is Pauline Hext and I am the kinship carer of my grandson Albie Hext, born 09/01/2026. He came to me at three weeks. I am asking for your help for him and me because he never settles in my arms.

We live at 40 Mill Road, Braintree, CM7 3ZZ. You can ring me on 01632 960523.

Yours faithfully
Pauline Hext"""
    return _mail(
        "nan",
        text,
        {
            "parent_name": "Pauline Hext",
            "parent_relationship": "kinship carer",
            "referrer_name": "Pauline Hext",
            "referrer_phone": "+441632960523",
            "infant_name": "Albie Hext",
            "infant_sex": "male",
            "infant_dob": "2026-01-09",
            "parent_address": "40 Mill Road, Braintree, CM7 3ZZ",
            "parent_postcode": "CM7 3ZZ",
            "parent_phone": "+441632960523",
        },
        "Pauline Hext <pauline@example.com>",
        "My grandson",
    )


def visitor_in_shorthand() -> Case:
    text = """Hi all

pls can u accept ref for this family

Mum Shanice Boateng dob 4/5/98, 07700 900533
Baby Zion Boateng dob 1.9.26 NHS 999 000 0026
22 Elm Grove Chelmsford CM1 4ZZ
GP Dr Holt, Elm Grove Surgery

PND, on sertraline, EPDS 19. Says she feels numb w baby, avoids eye contact. Dad Kofi Boateng working nights. CIN plan, SW Tara Mills. Mum consents to this referral and to sharing info with GP.

Ta
Leanne Pike
HV, Chelmsford South
01632 960534"""
    return _mail(
        "hv",
        text,
        {
            "parent_name": "Shanice Boateng",
            "parent_relationship": "Mum",
            "parent_dob": "1998-05-04",
            "parent_phone": "+447700900533",
            "infant_name": "Zion Boateng",
            "infant_dob": "2026-09-01",
            "infant_nhs_number": "9990000026",
            "parent_address": "22 Elm Grove Chelmsford CM1 4ZZ",
            "parent_postcode": "CM1 4ZZ",
            "gp_name": "Dr Holt",
            "gp_practice": "Elm Grove Surgery",
            "other_parent_name": "Kofi Boateng",
            "social_worker": "Tara Mills",
            "safeguarding_status": "child_in_need",
            "consent_to_referral": "yes",
            "consent_to_share": "yes",
            "referrer_name": "Leanne Pike",
            "referrer_role": "HV",
            "referrer_organisation": "Chelmsford South",
            "referrer_phone": "+441632960534",
        },
        "PIKE, Leanne <leanne.pike@hv.example.org>",
        "Ref",
    )


def neonatal_discharge_that_refers() -> Case:
    text = """Brackwater Hospital Neonatal Unit
Discharge summary
Date: 02/11/2026

Dear colleagues

Re: Baby Esme Farr, DOB 30/08/2026, NHS No 999 000 0034
Mother: Louisa Farr, DOB 11/12/1993
Address: 8 Heron Walk, Colchester CO4 3ZZ
Tel: 07700 900544

Esme was born at 28+3 weeks and has gone home after nine weeks. I would be grateful if you would accept this referral for Louisa, who found it hard to visit and says she does not feel Esme is hers. Louisa has agreed to this referral.

Yours sincerely

Dr Amara Quill
Consultant Neonatologist
Brackwater Hospital
Tel 01632 960545

cc Dr B Stone, Heron Surgery
Ms Louisa Farr"""
    return Case(
        "neonatal.txt",
        text.encode(),
        {
            "referrer_name": "Dr Amara Quill",
            "referrer_role": "Consultant Neonatologist",
            "referrer_organisation": "Brackwater Hospital Neonatal Unit",
            "referrer_phone": "+441632960545",
            "gp_name": "Dr B Stone",
            "gp_practice": "Heron Surgery",
            "referral_date": "2026-11-02",
            "infant_name": "Esme Farr",
            "infant_dob": "2026-08-30",
            "infant_nhs_number": "9990000034",
            "gestation_at_birth": "28+3",
            "parent_name": "Louisa Farr",
            "parent_dob": "1993-12-11",
            "parent_relationship": "Mother",
            "parent_address": "8 Heron Walk, Colchester CO4 3ZZ",
            "parent_postcode": "CO4 3ZZ",
            "parent_phone": "+447700900544",
            "consent_to_referral": "yes",
        },
    )


def social_worker_in_sentences() -> Case:
    text = """Good morning,

I am writing to refer Danielle Roe (DOB 17/02/2001) and her daughter Ivy Roe (DOB 21/05/2026). They live at 5 Castle Court, Colchester, CO2 7ZZ and Danielle can be reached on 07700 900555. Ivy's father is Liam Nash. He does not live with them.

Ivy is subject to a child protection plan. Their health visitor is Moira Kent. Danielle has consented to this referral.

Kind regards

Farah Aziz
Social Worker
Family Support Team North
farah.aziz@council.example.org | 01632 960556"""
    return _mail(
        "sw",
        text,
        {
            "parent_name": "Danielle Roe",
            "parent_dob": "2001-02-17",
            "infant_name": "Ivy Roe",
            "safeguarding_status": "child_protection",
            "infant_dob": "2026-05-21",
            "parent_address": "5 Castle Court, Colchester, CO2 7ZZ",
            "parent_postcode": "CO2 7ZZ",
            "parent_phone": "+447700900555",
            "other_parent_name": "Liam Nash",
            "health_visitor": "Moira Kent",
            "consent_to_referral": "yes",
            "referrer_name": "Farah Aziz",
            "referrer_role": "Social Worker",
            "referrer_organisation": "Family Support Team North",
            "referrer_email": "farah.aziz@council.example.org",
            "referrer_phone": "+441632960556",
        },
        "Farah Aziz <farah.aziz@council.example.org>",
    )


IN_A_LIST = """Hi,

Referral pls - Ella Crane, 02/02/2003, 28/40, EDD 18/2/27. 12 Tern Close, Chelmsford CM2 5ZZ, 07700 900971. Hx DV prev relationship, low mood ++. \
Consents to referral.

Thanks
Jo Bray
01632 960981
"""


def people_in_a_list() -> Case:
    """One line of names, dates, the home and what is the matter, parted by commas: nothing of it is lost."""
    fields = {
        "parent_name": "Ella Crane", "parent_dob": "2003-02-02", "infant_due_date": "2027-02-18", "gestation_now": "28+0", "parent_address": "12 Tern Close, Chelmsford CM2 5ZZ",
        "parent_postcode": "CM2 5ZZ", "parent_phone": "+447700900971", "consent_to_referral": "yes", "referrer_name": "Jo Bray",
        "referrer_phone": "+441632960981",
    }  # fmt: skip
    return Case("list.txt", IN_A_LIST.encode(), fields)


REFERRALS: list[Callable[[], Case]] = [
    mother_for_herself,
    father_for_himself,
    grandmother_who_cares,
    visitor_in_shorthand,
    neonatal_discharge_that_refers,
    social_worker_in_sentences,
    people_in_a_list,
]

NO_REFERRALS = {
    "area": (
        "Question",
        "Hi, do you cover Harlow? I have a baby born on 3 August 2026 and I am not sure if we are in your area.\nThanks\nGemma Dale",
    ),
    "form": ("Form", "Hello, can you send me the form? My name is Ada Brook, health visitor at Witham, 01632 960561. Thanks, Ada"),
    "how": (
        "Can I self refer",
        "Hello, my name is Gemma Dale. Do you take self-referrals or does my GP have to refer me? My baby Finn is 3 months old.",
    ),
    "minutes": (
        "Minutes",
        "Minutes of the locality meeting, 4 November 2026\nPresent: Jo Bell, Health Visitor; Sam Hart, Midwife\n"
        "1. Lena Fox (DOB 02/03/1995) and baby Arthur Fox (DOB 01/07/2026): HV to refer to the parent infant team.\n"
        "2. Ruth Lane (DOB 05/06/1990), GP Dr Rao: closed.\nActions: Jo to make a referral for Lena Fox.",
    ),
    "discharge": (
        "Discharge",
        "Discharge summary for information only\nRe: Baby Tom Field, DOB 01/10/2026\nMother: Amy Field, DOB 02/02/1992\n"
        "Address: 1 Long Lane, Maldon CM9 6ZZ\nGP: Dr Rao\nNo action is needed by your service. Referred to the physiotherapist.\n"
        "Yours sincerely\nDr Lee Park\nConsultant",
    ),
    "invitation": (
        "Invitation: core group for Ivy Roe",
        "You are invited to a core group meeting about Ivy Roe (DOB 21/05/2026), mother Danielle Roe, on 3 December 2026 at 10.00.\n"
        "Where: Castle Court family hub, Colchester CO2 7ZZ\nPlease send your report by 1 December.\nFarah Aziz\nSocial Worker",
    ),
    "reply": (
        "RE: Your referral",
        "Thank you for accepting the referral for Lena Fox (DOB 02/03/1995). She has an appointment with us on Monday.\nJo Bell\nHealth Visitor",
    ),
    "invoice": ("Invoice 2231", "Invoice 2231\nDate: 12/11/2026\nTo: Parent Infant Team\nInterpreting, Romanian, 2 hours: £90\nContact: Ion Pop, 01632 960577"),
    "flyer": (
        "Training",
        "Infant mental health training day, 14 January 2027\nHow to make a referral, consent, and the voice of the infant.\n"
        "Book with Jo Bell on 01632 960578 or training@example.org.",
    ),
    "newsletter": (
        "Autumn newsletter",
        "Autumn newsletter\nWelcome to baby Max, born to our colleague Sue on 1 October 2026.\nOur referral form has changed: please use the new one.\nUnsubscribe",
    ),
}  # fmt: skip

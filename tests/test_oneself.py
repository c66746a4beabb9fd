"""Messages in which parents ask for help for themselves and their baby, and messages that only sound like it."""

from __future__ import annotations

import pytest

from parsing.form import read_form
from parsing.formats import read_document
from tests.form_config import form

MOTHER = """Hello,

My name is Carys Lunt (dob 4/5/94) and I have a baby called Wyn, who was born on 2 August 2026. Since the birth I can't seem to feel close
to him. I feed him and I change him and I feel like I'm looking after someone else's baby.

I live at 4 Mill Lane, Halstead CO9 1AA and my number is 07700 900961. My health visitor Ros Kemp said I should get in touch. I'm
registered at Elizabeth Courtauld Surgery.

Please can you help me?

Thank you

Carys Lunt
"""
PREGNANT = """Hi

Can I refer myself? I'm 28 weeks pregnant, due on 19th February 2027, and I'm scared I won't love this one after my last labour.

I'm Precious Oduya, my date of birth is 11.12.1991. You can text me on 07700 900962. My partner Femi is worried too. My midwife is Joan Tye.

Precious
"""
FATHER = """Good morning, I hope this is the right place. I am Tom Reid and I'm the main carer of my daughter Isla, born 20/06/26. Her mum isn't \
with us any more. I am her dad and I'm doing it by myself, she cries when I pick her up. I'd really like some support. We live at 22 Tide Way, \
Maldon, CM9 5ZZ. Best to ring me on 07700 900963 after 4.

Regards
Tom Reid
"""
GRANDMOTHER = """Hello

I am the nan and kinship carer of Alfie Marsh, he is 9 months old (born 14 Feb 2026). I have had him since he was six weeks. I would like some
help as he won't settle with me. My name is Doreen Marsh, I live at 3 Quay Court, Harwich CO12 3AA, tel 07700 900964. Social worker is Abdul Karim.

Thanks, Doreen
"""


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (MOTHER, {
            "parent_name": "Carys Lunt", "parent_dob": "1994-05-04", "infant_name": "Wyn", "infant_dob": "2026-08-02", "referrer_name": "Carys Lunt",
            "parent_address": "4 Mill Lane, Halstead CO9 1AA", "parent_postcode": "CO9 1AA", "parent_phone": "+447700900961",
            "referrer_phone": "+447700900961", "health_visitor": "Ros Kemp", "gp_practice": "Elizabeth Courtauld Surgery",
        }),
        (PREGNANT, {
            "parent_name": "Precious Oduya", "parent_dob": "1991-12-11", "infant_due_date": "2027-02-19", "gestation_now": "28+0",
            "parent_phone": "+447700900962", "referrer_phone": "+447700900962", "other_parent_name": "Femi", "midwife": "Joan Tye",
            "referrer_name": "Precious Oduya",
        }),
        (FATHER, {
            "parent_name": "Tom Reid", "parent_relationship": "dad", "infant_name": "Isla", "infant_dob": "2026-06-20", "infant_sex": "female",
            "parent_address": "22 Tide Way, Maldon, CM9 5ZZ", "parent_postcode": "CM9 5ZZ", "parent_phone": "+447700900963",
            "referrer_name": "Tom Reid", "referrer_phone": "+447700900963",
        }),
        (GRANDMOTHER, {
            "parent_name": "Doreen Marsh", "infant_name": "Alfie Marsh", "infant_dob": "2026-02-14", "parent_postcode": "CO12 3AA",
            "parent_address": "3 Quay Court, Harwich CO12 3AA", "parent_phone": "+447700900964", "referrer_phone": "+447700900964",
            "referrer_name": "Doreen Marsh", "social_worker": "Abdul Karim", "parent_relationship": "nan",
        }),
    ],
    ids=["a mother", "a pregnant woman", "a father", "a grandmother"],
)  # fmt: skip
def test_a_parent_who_asks_for_help_is_read_as_a_person_reads_it(text: str, said: dict[str, str]) -> None:
    found = read_form(read_document("message.txt", text.encode()), form())[0]
    assert found.kind == "referral_form"
    read = {key: answer.value for key, answer in found.fields.items()}
    assert len(read.pop("reason_for_referral").split()) > 20
    assert read == said
    assert all(answer.confidence <= 0.9 for answer in found.fields.values())


@pytest.mark.parametrize(
    "text",
    [
        "Hello, do you take self referrals? My health visitor mentioned you. Thanks, Carys",
        "Hi, my baby Wyn is 3 months old and I wondered if you run baby massage? I'd like to get in touch with other mums too. Carys Lunt",
        "Hello, I'm struggling to find your referral form, please can you send it to me? A colleague needs it. Ros Kemp, Health Visitor",
        "Dear all, I am on leave until my daughter is back at school. If you need help please call me on 07700 900100. Best, Grace",
        "Hi, my son Leo was seen by you last year and I wanted to say thank you for your help and support to me. Love, Amy Cole",
    ],
)
def test_an_enquiry_is_no_referral(text: str) -> None:
    found = read_form(read_document("message.txt", text.encode()), form())[0]
    assert (found.kind, found.fields) == ("other_document", {})

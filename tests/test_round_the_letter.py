"""What stands round a letter or a form, its heads, feet and leads, and what of it is whose."""

from __future__ import annotations

import pytest

from parsing.form import read_form
from parsing.labels.plans_listed import PlansListed
from parsing.typed.plain import read_text
from tests.form_config import form
from tests.test_unseen_forms import values

WHY = "Thank you for seeing Jo and her baby. Jo has found the first weeks very hard and says that she cannot feel anything for Ada when she cries in the night."
RE = "Re: Jo Bell, DOB 06/05/1992, NHS No 999 832 1875"
SIGNED = "Yours sincerely\n\nDr Kit Moss\nGP Partner"
FORM = "Baby's name: Ada Bell\nBaby's date of birth: 2/5/2026\nMother's name: Jo Bell\nMother's date of birth: 3/6/1991\nReason for referral: {why}\n"


def letter(top: str = "", above: str = RE, foot: str = "") -> str:
    return f"{top}\n\n10 November 2026\n\nDear Colleague\n\n{above}\n\n{WHY}\n\n{SIGNED}\n\n{foot}"


def filled(head: str = "", gp: str = "GP: Dr Rao", by: str = "Completed by: Kit Moss", foot: str = "") -> str:
    return f"{head}\n\n{FORM.format(why=WHY)}{gp}\nMother consents to referral: Yes\n{by}\n{foot}"


TO_US = "Together with Baby\nCherry Trees\nMaldon CM9 6EG"
CASES = {
    "whose_letter_stands_below_whom_it_goes_to": (
        letter(f"{TO_US}\nMill Lane Surgery\n2 Mill Lane\nSouth Woodham Ferrers\nChelmsford CM3 5QJ"),
        {"referrer_organisation": "Mill Lane Surgery", "referrer_address": "2 Mill Lane, South Woodham Ferrers, Chelmsford CM3 5QJ"},
        (),
    ),
    "how_we_are_reached": (letter(f"{TO_US}\nBy email: pimhs@twb.example.org"), {}, ("referrer_email", "referrer_address")),
    "a_letters_small_print": (letter(foot="Registered practice population: 9,400"), {}, ("referrer_organisation",)),
    "whose_mother_she_is": (
        letter(above="Jo Bell, 4 Mill Lane, Witham CM8 1AA. Tel 07700 900123\nMother of Ada Bell, born 2 May 2026"),
        {
            "parent_name": "Jo Bell", "parent_relationship": "Mother", "parent_address": "4 Mill Lane, Witham CM8 1AA", "parent_phone": "+447700900123",
            "infant_name": "Ada Bell", "infant_dob": "2026-05-02",
        },
        ("other_parent_name",),
    ),
    "whose_aunt_she_is": (
        letter(above="Jo Bell, 4 Mill Lane, Witham CM8 1AA\nAunt of Ada Bell, born 2 May 2026"), {}, ("parent_name", "parent_relationship"),
    ),
    "of_which_practice": (filled(gp="GP: Dr Rao\nof Mill Lane Surgery"), {"gp_name": "Dr Rao", "gp_practice": "Mill Lane Surgery"}, ()),
    "of_no_practice": (filled(gp="GP: Dr Rao\nof No Fixed Abode"), {"gp_name": "Dr Rao"}, ("gp_practice",)),
    "the_clinic_that_heads_a_form": (
        filled("Rochford Child Health Clinic", foot="Clinic telephone: 01632 960351"), {"referrer_organisation": "Rochford Child Health Clinic"}, (),
    ),
    "the_ward_that_heads_a_form": (
        filled("Postnatal Ward B - Referral", foot="Job title: Ward Midwife"), {"referrer_organisation": "Postnatal Ward B"}, (),
    ),
    "a_clinic_that_is_asked": (filled("Rochford Child Health Clinic", foot="Telephone: 01632 960351"), {}, ("referrer_organisation",)),
    "one_of_several_places": (
        filled("Rochford Child Health Clinic", foot="Clinic / surgery telephone: 01632 960351"), {}, ("referrer_organisation",),
    ),
    "who_ordered": (filled(by="Ordered by: Kit Moss\nOrder date: 5/11/2026"), {"referrer_name": "Kit Moss", "referral_date": "2026-11-05"}, ()),
    "the_day_at_the_foot": (filled(foot="--\nSubmitted on 8 November 2026 at 21:47"), {"referral_date": "2026-11-08"}, ()),
    "two_days": (filled("Submitted on 3 November 2026", foot="--\nSubmitted on 8 November 2026"), {}, ("referral_date",)),
    "a_day_to_come": (filled(foot="--\nTo be submitted by 8 November 2026"), {}, ("referral_date",)),
    "what_the_mother_speaks": (
        filled(gp="GP: Dr Rao\nSocial worker: Sam Hill\nLanguage: Polish"), {"parent_language": "Polish", "social_worker": "Sam Hill"}, (),
    ),
    "who_has_responsibility": (
        filled("OTHER ADULT WITH PARENTAL RESPONSIBILITY\n\nName: Sam Hill\nRelationship to child: Father\n\nBABY AND MOTHER"),
        {"other_parent_name": "Sam Hill", "other_parent_responsibility": "yes", "parent_name": "Jo Bell"},
        ("parent_responsibility",),
    ),
    "who_may_have_responsibility": (
        filled("OTHER ADULTS, WITH OR WITHOUT PARENTAL RESPONSIBILITY\n\nName: Sam Hill\nRelationship to child: Father\n\nBABY AND MOTHER"),
        {},
        ("other_parent_responsibility", "parent_responsibility"),
    ),
    "which_plan": (
        filled(gp="Has the family had any of these: early help, child in need, child protection, none\nchild in need"),
        {"safeguarding_status": "child_in_need"},
        (),
    ),
}  # fmt: skip


@pytest.mark.parametrize(("text", "read", "unread"), CASES.values(), ids=CASES)
def test_what_stands_round_it_is_read_as_whose_it_is(text: str, read: dict[str, str], unread: tuple[str, ...]) -> None:
    found = values(read_form(read_text("referral.txt", text), form())[0])
    assert {key: found.get(key) for key in read} == read
    assert not {*unread} & found.keys()


@pytest.mark.parametrize(
    ("label", "listed"),
    [
        ("Is the child known to services: early help, child in need, child protection or none?", True),
        ("Any plan (none / CIN / CP)", True),
        ("Plans so far: early help, child in need", False),
        ("Siblings: none, child in need, and Max is looked after", False),
        ("Concerns: none", False),
    ],
)
def test_only_a_question_lists_plans_and_none(label: str, listed: bool) -> None:
    assert PlansListed(form()).are_in(label) is listed

"""Questions that somebody mailed, quoted in the reply with the answers below each."""

from __future__ import annotations

import pytest

from parsing.mail import read_file
from parsing.referral import Referral
from tests.form_config import form
from tests.test_unseen_forms import values
from tests.unseen_shelves_more import mail

ASKED = {
    "Baby's name?": "Ada Bell", "Baby's date of birth?": "2 May 2026", "Mother's name?": "Jo Bell", "Mother's date of birth?": "3 June 1991",
    "Reason for referral?": "Jo finds it hard to look at Ada and would like help with the bond.", "Has she consented?": "Yes",
}  # fmt: skip
ANSWERED = "\n\n".join(f"> {question}\n{answer}" for question, answer in ASKED.items())
SIGNED = "Leo Brandt\nRecovery Worker\nSafe Harbour Essex\n01632 960580"
OURS = "> Kind regards\n> Kit Moss, Together with Baby\n> 01621 866900"


def answered(text: str) -> Referral:
    data = mail("RE: questions", "Leo Brandt <leo@harbour.example.org>", "Wed, 18 Nov 2026 13:30:00 +0000", text)
    return read_file("reply.eml", data, form())[0]


@pytest.mark.parametrize(
    "text",
    [
        f"Hi Kit\n\n{ANSWERED}\n\nKind regards\n\n{SIGNED}\n\n{OURS}\n",
        f"Hi Kit\n\n{ANSWERED}\n\n{OURS}\n\n{SIGNED}\n",
        f"Hi Kit\n\nAnswers below.\n\nRegards\n\n{SIGNED}\n\n{ANSWERED}\n",
        f"Hi Kit\n\n{ANSWERED}\n\n> Anything else we should know?\n\nKind regards\n{SIGNED}\n",
        f"Hi\n\nOn Tue, 10 Nov 2026 at 15:31, Kit Moss <kit@twb.example.org> wrote:\n> Dear Leo\n>\n{ANSWERED}\n\n{OURS}\n\n{SIGNED}\n",
    ],
    ids=["signed_below", "signed_below_ours", "signed_above", "last_question_left", "with_a_header"],
)
def test_each_answer_stands_by_its_question_and_whoever_answers_refers(text: str) -> None:
    read = answered(text)
    assert read.kind == "referral_form"
    assert values(read) == {
        "infant_name": "Ada Bell", "infant_dob": "2026-05-02", "parent_name": "Jo Bell", "parent_dob": "1991-06-03", "parent_relationship": "Mother",
        "reason_for_referral": ASKED["Reason for referral?"], "consent_to_referral": "yes", "referrer_name": "Leo Brandt",
        "referrer_role": "Recovery Worker", "referrer_organisation": "Safe Harbour Essex", "referrer_phone": "+441632960580",
    }  # fmt: skip


@pytest.mark.parametrize(
    "text",
    [
        "Hi\n\n> How is your week?\nBusy\n> Did you get the rota?\nYes\n> Who has the leaflets?\nJo Bell\n> Is the baby clinic on?\nNo\n",
        "Hi\n\n> The family was discussed\nThanks\n> She was seen in May\nGood\n> The date of birth is wrong\nIs it?\n> We close\nFine\n",
        "Hi\n\n> Mother's name?\nYou have it\n> Has she consented?\nI will ask\n",
    ],
    ids=["small_talk", "remarks", "two_questions"],
)
def test_what_is_quoted_for_talk_is_no_referral(text: str) -> None:
    assert answered(text).kind == "other_document"

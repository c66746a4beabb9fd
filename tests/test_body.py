"""HTML as people read it, and where the older mail begins."""

from __future__ import annotations

import pytest

from ingest.body import html_to_text, own_words, split_history


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("<p>One</p><p>Two</p>", "One\n\nTwo"),
        (
            '<p class="MsoNormal">One</p><p class="MsoNormal">Two</p><p class="MsoNormal">&nbsp;</p><p class="MsoNormal">3</p>',
            "One\nTwo\n\n3",
        ),
        ("<div>One</div><div>Two</div>", "One\nTwo"),
        ("One<br>Two<br><br>Three", "One\nTwo\n\nThree"),
        ("<h2>Referral</h2>text", "Referral\n\ntext"),
        ("<ul><li>a</li><li>b</li></ul>", "- a\n- b"),
        ("<ol><li>a</li><li>b<ul><li>c</li></ul></li></ol>", "1. a\n2. b\n\n- c"),
        ("<table><tr><td>Baby</td><td>Leo</td></tr><tr><td>GP</td><td></td></tr></table>", "Baby\tLeo\nGP"),
        ("<table><tr><th><p>Mum</p></th><td><p>Holly</p></td></tr></table>", "Mum\tHolly"),
        ("<p>Hi</p><blockquote><p>old</p>older</blockquote>new", "Hi\n\n> old\n> older\nnew"),
        ("<p>Consent: <s>No</s> Yes</p>", "Consent: Yes"),
        ('<p>a<span style="display:none">hidden</span>b</p>', "ab"),
        ("<style>p{}</style><script>x()</script><title>t</title>shown", "shown"),
        ("a<!-- note -->b", "ab"),
        ("<pre>one\n  two</pre>", "one\ntwo"),
        ('<input type="checkbox" checked>Yes <input type="checkbox">No', "☒ Yes ☐ No"),
        ("caf&eacute; &pound;5 &#8217; <b>bold</b>", "café £5 ’ bold"),
        ('<?xml version="1.0" encoding="x"?><p>a</p>', "a"),
        ("", ""),
        ("   ", ""),
        ("<", "<"),
        ("<p>unclosed <b>tags", "unclosed tags"),
        ("<div>" * 1500 + "deep" + "</div>" * 1500, "deep"),
        ("a\0b", "ab"),
    ],
)
def test_html_reads_as_a_person_sees_it(source, expected):
    assert html_to_text(source) == expected


HISTORIES = [
    "-----Original Message-----\nFrom: Team\n",
    "From: Team <t@example.org>\nSent: 10 November 2026 17:36\nTo: Priya\nSubject: RE: Advice\n",
    "From: Team\nDate: Tue, 10 Nov 2026\nSubject: x\nTo: y\n",
    "*From:* Team\n*Sent:* Tuesday\n*To:* Priya\n*Subject:* x\n",
    "________________________________\nFrom: Team\nSent: 10 November\nTo: x\n",
    "On Tue, 10 Nov 2026 at 17:36, Team <t@example.org> wrote:\n> old\n",
    "On 10 Nov 2026, at 17:36, The Very Long Name Of A Service\n<t@example.org> wrote:\n> old\n",
    "Begin forwarded message:\n\nFrom: Team\n",
    "---------- Forwarded message ---------\nFrom: Team\n",
]


@pytest.mark.parametrize("history", HISTORIES)
def test_the_older_mail_begins_at_its_header(history):
    now, then = split_history("Here is the rest.\n\n" + history)
    assert now.strip() == "Here is the rest."
    assert then != ""
    assert then in history


@pytest.mark.parametrize(
    "text",
    [
        "From: the first day she has cried.\nTo: be honest she is tired.",
        "On Tuesday mum wrote:\nI cannot do this",
        "From 12 weeks on she was anxious.\nDate of birth: 3 May 2026\nSubject: none",
        "Sent: yes\nTo: school",
    ],
)
def test_narrative_is_not_taken_for_an_older_mail(text):
    assert own_words(text) == text


def test_answers_written_below_and_between_quoted_lines_are_kept():
    text = "> Date of birth?\n3 May 2026\n> GP?\nDr Bailey"
    assert own_words(text) == "3 May 2026\nDr Bailey"


def test_a_mail_only_passed_on_has_no_own_words():
    assert own_words("From: Amanda <a@example.org>\nSent: Monday\nTo: Desk\nSubject: Referral\n\nBaby: Leo") == ""


def test_hostile_text_is_split_quickly():
    assert own_words("On 1 " * 50_000 + "wrote")
    assert own_words("From: a\n" * 50_000)
    assert own_words("-" * 500_000)

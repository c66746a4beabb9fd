"""The replies: whole, warm, threaded on facts, and safe whatever a form says."""

from __future__ import annotations

import re
import shutil
from functools import cache
from html.parser import HTMLParser
from pathlib import Path

import pytest

from desk.configuration import read_section
from notify.facts import SAFETY, initials, person_name
from notify.gallery import drafts
from notify.reply import KINDS, Draft, Replies, Situation
from notify.samples import EXCLUSIONS, NOT_OFFERED, REFERENCE, found_as, samples, situation, triage
from notify.service import ServiceConfig
from notify.signposts import SignpostingConfig
from notify.text import plain_words
from parsing.labels.config import FormConfig
from parsing.referral import Field, Referral
from tests.triage_cases import HOME, criteria, essex
from triage.finding import Evidence, Finding, Missing

LAST = "01621 866900"


def made(templates: Path = HOME / "templates") -> Replies:
    return Replies(
        templates,
        read_section(HOME, "service", ServiceConfig),
        read_section(HOME, "form", FormConfig),
        read_section(HOME, "signposting", SignpostingConfig),
        essex().localities,
    )


@cache
def replies() -> Replies:
    return made()


def every() -> list[tuple[str, Draft]]:
    """Each kind in each situation."""
    ours = replies()
    return [
        (f"{kind}: {sample.name}", ours.draft(kind, sample.situation, sample.ask, sample.signposts))
        for kind in ours.kinds
        for sample in samples(ours.form, ours.signposting)
    ]


def test_every_kind_has_its_folder_and_is_whole() -> None:
    assert replies().kinds == KINDS
    assert replies().check() == []


def test_every_reply_greets_and_signs_off_as_the_service() -> None:
    for name, draft in every():
        assert draft.body.startswith(("Dear Ruth Calder\n", "Dear colleague\n")), name
        assert draft.body.rstrip().endswith(LAST), name
        assert "With best wishes\n\nTogether with Baby\n" in draft.body, name


def test_every_reply_says_what_to_do_in_danger() -> None:
    assert all("call 999" in draft.body for _, draft in every())


def test_no_reply_has_left_over_marks_or_gaps() -> None:
    for name, draft in every():
        assert not re.search(r"\{[{%#]|[}%#]\}|\n{3}|[ \t]\n|\bNone\b|  +\S.*  ", draft.body), name
        assert "\n" not in draft.subject, name


def test_subjects_hold_the_reference_and_no_name() -> None:
    for name, draft in every():
        about = "enquiry" not in name
        assert (REFERENCE in draft.subject) is about or draft.kind == "how_to_refer", name
        assert not re.search("Ada|Osei|Ruth|Calder", draft.subject), name


def test_bodies_hold_the_infants_initials_at_most() -> None:
    for name, draft in every():
        assert not re.search("Ada|Osei", draft.body), name


def test_the_items_of_a_list_keep_their_explanation() -> None:
    for name, draft in every():
        for block in re.findall(r"^- .*\n(?! |\n|- |$)(.*)", draft.body, re.MULTILINE):
            pytest.fail(f"{name}: {block}")


class Reader(HTMLParser):
    """What stands in a page, and what it would load."""

    def __init__(self) -> None:
        super().__init__()
        self.words: list[str] = []
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.in_title = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))
        self.in_title = tag == "title"

    def handle_endtag(self, tag: str) -> None:
        self.in_title = False
        if tag in ("p", "li", "h2", "br"):
            self.words.append("\n")

    def handle_data(self, data: str) -> None:
        if not self.in_title:
            self.words.append(data)


def read(html: str) -> Reader:
    found = Reader()
    found.feed(html)
    return found


def test_both_parts_say_the_same() -> None:
    for name, draft in every():
        page = read(replies().html(draft.kind, draft.subject, draft.body))
        assert "".join(page.words).split() == plain_words(draft.body), name


def test_an_edited_text_is_what_the_html_part_says() -> None:
    edited = (
        "Dear Ruth\n\nA new thought & <b>more</b>\n---------------------------\n\n1. one\n2. two\n\n- a\n- b\n\n  stray\nlast"
    )
    page = read(replies().html("acknowledgement", "x", edited))

    assert "".join(page.words).split() == plain_words(edited)
    assert [tag for tag, _ in page.tags if tag in ("h2", "ol", "ul", "b")] == ["h2", "ol", "ul"]


def test_the_html_part_is_accessible_and_loads_nothing() -> None:
    for name, draft in every():
        tags = read(replies().html(draft.kind, draft.subject, draft.body)).tags
        names = {tag for tag, _ in tags}
        assert ("html", {"lang": "en-GB"}) in tags, name
        assert {"title", "main"} <= names, name
        assert not names & {"img", "link", "script", "iframe", "object", "style", "form", "table"}, name
        assert not any({"src", "background", "srcset"} & set(attrs) for _, attrs in tags), name
        assert all((attrs["href"] or "").startswith(("mailto:", "https://")) for tag, attrs in tags if tag == "a"), name


def test_what_is_missing_is_named_with_its_help_and_no_more() -> None:
    gaps = (Missing("gp", "required", "left blank"), Missing("voice_of_infant", "required", "answered 'see above'"))
    draft = replies().draft("missing_information", situation(triage(gaps)))
    titles = {code: spec.title.replace("'", "’") for code, spec in replies().form.requirements.items()}

    assert draft.ask == ("gp", "voice_of_infant")
    for code, title in titles.items():
        assert (f"- {title[0].upper()}{title[1:]}\n" in draft.body) is (code in draft.ask), code
    assert "We could not use what the form has here. In this section we would like to hear what the infant" in draft.body


def test_an_administrator_chooses_what_is_asked_for() -> None:
    gaps = (Missing("gp", "required", "left blank"), Missing("consent", "required", "left blank"))
    draft = replies().draft("missing_information", situation(triage(gaps)), ask=("consent",))

    assert draft.ask == ("consent",)
    assert "GP or practice" not in draft.body


def test_advised_parts_are_asked_for_as_a_help() -> None:
    gaps = (Missing("voice_of_other_parent", "advised", "left blank"),)

    assert "We can begin without it" in replies().draft("acknowledgement", situation(triage(gaps))).body
    assert "If you can, please also tell us" not in replies().draft("missing_information", situation(triage(gaps))).body


def test_an_unborn_baby_has_another_question_for_the_infants_voice() -> None:
    gaps = (Missing("voice_of_infant", "advised", "left blank"), Missing("gp", "required", "left blank"))
    body = replies().draft("missing_information", situation(triage(gaps, age_band="unborn"), "")).body

    assert "Even before birth" in body
    assert "eye contact" not in body


@pytest.mark.parametrize("code", [*EXCLUSIONS, *NOT_OFFERED])
def test_each_exclusion_and_each_thing_not_offered_has_its_own_text(code: str) -> None:
    found = (found_as(code, criteria().codes[code].kind),)
    body = replies().draft("signposting", situation(triage(findings=found))).body
    own = (HOME / "templates/replies/_blocks/reasons" / f"{code}.txt").read_text("utf-8").strip()

    assert own in body
    assert body.count("\n- ") >= 1


def test_every_code_that_bars_a_referral_has_a_text() -> None:
    barring = {code for code, spec in criteria().codes.items() if spec.kind in ("exclusion", "not_offered")}

    assert barring == {*EXCLUSIONS, *NOT_OFFERED}


def test_a_likely_reason_is_explained_and_a_mere_possibility_beside_it_is_not() -> None:
    found = (found_as("no_consent", "exclusion"), found_as("unable_to_engage", "exclusion", "possible"))
    body = replies().draft("signposting", situation(triage(findings=found))).body

    assert "- Consent\n" in body
    assert "What the family is facing now" not in body


def test_signposts_are_those_of_the_familys_locality() -> None:
    found = (found_as("over_24_months", "exclusion"),)
    keys = {
        where: replies().draft("signposting", situation(triage(findings=found, locality=where))).signposts
        for where in essex().localities.names
    }

    for where, chosen in keys.items():
        assert f"health_visiting_{where}" in chosen
        assert not {f"health_visiting_{other}" for other in keys if other != where} & set(chosen)


def test_families_outside_are_not_sent_to_services_of_essex() -> None:
    found = (found_as("outside_essex", "exclusion"), found_as("over_24_months", "exclusion"))
    draft = replies().draft("signposting", situation(triage(findings=found, locality="outside")))

    assert set(draft.signposts) == {"home_start", "local_health_visitor"}
    assert "0300 247" not in draft.body


def test_practitioners_are_those_of_the_locality() -> None:
    west = replies().draft("acknowledgement", situation(triage(locality="west"))).body

    assert "The person to talk to in West Essex is:" in west
    assert "naomi.sams@nhs.net" in west
    assert "ellen.auty@nhs.net" not in west
    assert (
        "reply to this email or call our office" in replies().draft("acknowledgement", situation(triage(locality="unknown"))).body
    )


@pytest.mark.parametrize("kind", KINDS)
def test_a_worry_about_safety_comes_first_with_what_to_do_today(kind: str) -> None:
    found = tuple(found_as(code, "caution") for code in ("imminent_risk", "safeguarding_unaddressed"))
    draft = replies().draft(kind, situation(triage(findings=found, locality="thurrock", read_first=True)))
    headings = re.findall(r"^(.+)\n-{3,}$", draft.body, re.MULTILINE)

    assert headings[0] == "Please read this first"
    assert "01375 652802" in draft.body
    assert "childrens_social_care_thurrock" in draft.signposts
    assert "domestic_abuse" not in draft.signposts


def test_a_worry_that_speaks_of_abuse_names_a_domestic_abuse_service() -> None:
    abuse = Finding(
        "imminent_risk", "caution", "likely", "the form says so", (Evidence("risk_details", "He hit her on Sunday."),)
    )

    assert "domestic_abuse" in replies().draft("acknowledgement", situation(triage(findings=(abuse,), read_first=True))).signposts


def test_a_file_that_could_not_be_opened_is_asked_for_again() -> None:
    assert "without a password" in replies().draft("missing_information", situation(None)).body


def test_a_blank_form_is_told_so_rather_than_asked_for_everything() -> None:
    gaps = tuple(Missing(code, "required", "left blank") for code in replies().form.requirements)
    body = replies().draft("missing_information", situation(triage(gaps), fields=False)).body

    assert "is blank" in body
    assert "What we still need" not in body


def test_an_unknown_kind_is_refused_by_name() -> None:
    with pytest.raises(ValueError, match="no reply called poem"):
        replies().draft("poem", situation(triage()))


HOSTILE = [
    "{{ 7 * 7 }}{% raw %}",
    "<script>alert(1)</script>",
    "Ruth\r\nBcc: x@example.org",
    "Ruth\u202egpj.exe",
    "Ruth & Sons",
    "a" * 500,
]


@pytest.mark.parametrize("name", HOSTILE)
def test_what_a_form_says_is_data(name: str) -> None:
    referral = Referral("form.docx", "referral_form", {"infant_name": Field("infant_name", name, name, 1.0)})
    draft = replies().draft("acknowledgement", Situation(REFERENCE, referral, triage(), name, name, "", ()))
    page = replies().html(draft.kind, draft.subject, draft.body)

    assert "49" not in draft.body
    assert "Bcc" not in draft.subject
    assert "\u202e" not in draft.body + page
    assert "<script" not in page
    assert len(draft.subject) < 160


NAMES = [
    ("Ruth Calder", "Ruth Calder"),
    ("CALDER, Ruth (MID ESSEX HOSPITAL SERVICES)", "Ruth Calder"),
    ("Calder, Ruth", "Ruth Calder"),
    ("Dr Anil Rao", "Dr Anil Rao"),
    ("Siân O’Brien-Smith", "Siân O’Brien-Smith"),
    ("Perinatal Team", ""),
    ("referrals@example.org", ""),
    ("Scan Station 2", ""),
    ("Maldon Surgery Reception", ""),
    ("{{ service }}", ""),
    ("", ""),
]


@pytest.mark.parametrize(("name", "greeted"), NAMES)
def test_people_are_greeted_by_name_and_inboxes_are_not(name: str, greeted: str) -> None:
    assert person_name(name) == greeted


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("Ada Osei", "AO"),
        ("Rowan and Willow Hartley-Snow (twins)", "R and W"),
        ("Baby Osei", "O"),
        ("Unborn baby Demir", ""),
        ("Harry Pettit (deceased)", "HP"),
        ("Éloïse", "É"),
        ("", ""),
    ],
)
def test_infants_are_named_by_initials(name: str, shown: str) -> None:
    assert initials(name) == shown


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    shutil.copytree(HOME / "templates/replies", tmp_path / "replies")
    return tmp_path


BROKEN = [
    (
        "acknowledgement/body.txt",
        "Dear {{ recipient_nmae }}",
        "acknowledgement/body.txt, line 1, names recipient_nmae, which does not exist",
    ),
    ("_blocks/sign_off.txt", "{{ service.nmae }}", "has no attribute 'nmae'"),
    ("chaser/body.txt", "{% if required %}", "chaser/body.txt, line 1: Unexpected end of template"),
    ("closed/subject.txt", "", "templates/replies/closed has an empty subject or body"),
    ("signposting/body.txt", '{% include "_blocks/gone.txt" %}', "gone.txt"),
    ("accepted/body.html", "{{ secret }}", "accepted/body.html, line 1, names secret"),
    ("accepted/body.txt", "{{ ''.__class__.__mro__ }}", "access to attribute '__class__'"),
]


@pytest.mark.parametrize(("name", "text", "said"), BROKEN)
def test_a_broken_template_is_named_before_anything_is_sent(copy: Path, name: str, text: str, said: str) -> None:
    (copy / "replies" / name).write_text(text, "utf-8")

    assert any(said in problem for problem in made(copy).check())


def test_a_missing_part_is_named(copy: Path) -> None:
    (copy / "replies/chaser/body.html").unlink()

    assert made(copy).check() == [
        "templates/replies/chaser/body.html is missing. Each kind has the files subject.txt, body.txt, body.html."
    ]


def test_a_new_folder_is_a_new_kind(copy: Path) -> None:
    shutil.copytree(copy / "replies/closed", copy / "replies/moved_away")

    assert made(copy).kinds == (*KINDS, "moved_away")
    assert made(copy).check() == []


def test_the_gallery_shows_every_kind_and_every_reason() -> None:
    shown = list(drafts(replies()))

    assert {kind for kind, _, _ in shown} == set(KINDS)
    assert {sample.name.replace(" ", "_") for kind, sample, _ in shown if kind == "signposting"} == {*EXCLUSIONS, *NOT_OFFERED}
    assert set(SAFETY) >= {"imminent_risk", "safeguarding_unaddressed"}

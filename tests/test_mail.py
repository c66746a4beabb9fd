from __future__ import annotations

import tomllib
from datetime import UTC, date, datetime
from email.message import EmailMessage
from pathlib import Path

import pytest

from ingest.message import Attachment, Message, unpack
from ingest.sniff import DOCX, MESSAGE
from parsing.labels.config import FormConfig
from parsing.mail import Here, day, read_file, read_message, unreadable
from parsing.referral import Field, Referral
from parsing.typed.body import read_body, with_sender
from tests.word_files import docx, p, tbl, tr, written

HOME = Path(__file__).parent.parent
MAILBOX = HOME / "examples" / "mailbox"


def field(key: str, value: str) -> Field:
    return Field(key, value, value, 0.98)


def form(name: str, **fields: str) -> Referral:
    return Referral(name, "referral_form", {key: field(key, value) for key, value in fields.items()})


class Reads:
    """Reads from a table: what each file and the body would say."""

    def __init__(
        self, files: dict[bytes, list[Referral]], body: list[Referral] | None = None, mails: dict[bytes, Message] | None = None
    ):
        self.said, self.typed, self.mails = files, body or [], mails or {}
        self.asked: list[tuple[str, tuple[bytes, ...]]] = []

    def unpack(self, raw: bytes) -> Message:
        return self.mails[raw]

    def open(self, name: str, data: bytes) -> Message | list[Referral]:
        return self.mails.get(data) or self.files(name, (data,))

    def files(self, name: str, files: tuple[bytes, ...]) -> list[Referral]:
        self.asked.append((name, files))
        return self.said.get(b"+".join(files), [Referral(name, "other_document")])

    def body(self, message: Message) -> list[Referral]:
        return self.typed


NO_FORM = FormConfig.model_construct()
LETTER = Referral("letter.docx", "other_document")
JO = form("jo.docx", infant_name="Jo Osei", parent_name="Ama Osei", infant_dob="2026-01-02")
MAX = form("max.docx", infant_name="Max Bell", parent_name="Di Bell")


def attached(*names: str, kind: str = DOCX) -> tuple[Attachment, ...]:
    return tuple(Attachment(name, kind, name.encode()) for name in names)


def found(message: Message, reads: Reads) -> list[tuple[str, str]]:
    return [(one.document, one.kind) for one in read_message(message, NO_FORM, reads)]


def test_the_form_is_found_among_letters_and_the_covering_words_are_no_referral() -> None:
    reads = Reads({b"letter.docx": [LETTER], b"jo.docx": [JO]}, body=[form("message text", infant_name="Jo")])
    assert found(Message(attachments=attached("letter.docx", "jo.docx")), reads) == [("jo.docx", "referral_form")]


def test_two_forms_are_two_referrals_in_their_order() -> None:
    reads = Reads({b"jo.docx": [JO], b"max.docx": [MAX]})
    assert found(Message(attachments=attached("jo.docx", "max.docx")), reads) == [
        ("jo.docx", "referral_form"),
        ("max.docx", "referral_form"),
    ]


def test_one_form_as_word_and_as_pdf_is_one_referral_the_fuller_one() -> None:
    fuller = form("jo.pdf", infant_name="Jo Osei", parent_name="Ama Osei", gp_name="Dr Ali")
    (one,) = read_message(
        Message(attachments=attached("jo.docx", "jo.pdf")), NO_FORM, Reads({b"jo.docx": [JO], b"jo.pdf": [fuller]})
    )
    assert one.document == "jo.docx"
    assert "came twice" in one.problems[0]


def test_another_babys_form_of_the_same_mother_is_a_referral_of_its_own() -> None:
    twin = form("b.docx", infant_name="Bo Osei", parent_name="Ama Osei")
    assert len(found(Message(attachments=attached("jo.docx", "b.docx")), Reads({b"jo.docx": [JO], b"b.docx": [twin]}))) == 2


def test_what_cannot_be_read_is_listed_beside_the_form() -> None:
    reads = Reads({b"jo.docx": [JO], b"bad.docx": [unreadable("bad.docx", "It is damaged.")]})
    locked = Attachment("locked.docx", DOCX, b"locked", problem="It is locked. Ask for it unlocked.")
    message = Message(attachments=(locked, *attached("bad.docx", "jo.docx")))
    assert [(one.document, one.kind, one.problems) for one in read_message(message, NO_FORM, reads)] == [
        ("jo.docx", "referral_form", ()),
        ("locked.docx", "unreadable", ("It is locked. Ask for it unlocked.",)),
        ("bad.docx", "unreadable", ("It is damaged.",)),
    ]


def test_a_locked_attachment_alone_is_unreadable() -> None:
    message = Message(attachments=(Attachment("a.docx", DOCX, b"x", problem="Locked."),))
    assert found(message, Reads({})) == [("a.docx", "unreadable")]


def test_a_referral_typed_in_the_mail_is_found_where_no_form_is_attached() -> None:
    typed = form("message text", infant_name="Jo")
    assert found(Message(), Reads({}, body=[typed])) == [("message text", "referral_form")]
    assert found(Message(attachments=attached("letter.docx")), Reads({}, body=[typed])) == [("message text", "referral_form")]


def test_words_in_the_mail_count_before_an_empty_form() -> None:
    empty = Referral("blank.docx", "referral_form")
    reads = Reads({b"blank.docx": [empty]}, body=[form("message text", infant_name="Jo")])
    assert found(Message(attachments=attached("blank.docx")), reads)[0] == ("message text", "referral_form")


def test_a_mail_without_a_referral_is_another_document() -> None:
    assert found(Message(), Reads({})) == [("", "other_document")]
    assert found(Message(attachments=attached("letter.docx")), Reads({b"letter.docx": [LETTER]})) == [
        ("letter.docx", "other_document")
    ]


def test_photographs_are_the_pages_of_one_document_in_the_order_of_their_numbers() -> None:
    reads = Reads({b"IMG_9.jpg+IMG_10.jpg": [JO]})
    photos = attached("IMG_10.jpg", "IMG_9.jpg", kind="image/jpeg")
    assert len(read_message(Message(attachments=photos), NO_FORM, reads)) == 1
    assert reads.asked == [("IMG_9.jpg", (b"IMG_9.jpg", b"IMG_10.jpg"))]


def test_logos_and_cards_are_not_read() -> None:
    logo = Attachment("logo.png", "image/png", b"x", inline=True)
    card = Attachment("me.vcf", "text/vcard", b"x")
    reads = Reads({})
    read_message(Message(attachments=(logo, card)), NO_FORM, reads)
    assert reads.asked == []


def test_forwarded_mails_are_read_like_the_mail_itself() -> None:
    inner = Message(attachments=attached("jo.docx"))
    outer = Message(attachments=(Attachment("fw.eml", MESSAGE, b"inner"),))
    assert found(outer, Reads({b"jo.docx": [JO]}, mails={b"inner": inner})) == [("jo.docx", "referral_form")]


def test_mails_in_mails_without_end_are_bounded() -> None:
    endless = Message(attachments=(Attachment("fw.eml", MESSAGE, b"again"),))
    assert found(endless, Reads({}, mails={b"again": endless})) == [("fw.eml", "unreadable")]


def test_a_mail_with_hundreds_of_files_is_read_in_part_and_says_so() -> None:
    kinds = found(Message(attachments=attached(*(f"{number}.docx" for number in range(200)))), Reads({}))
    assert kinds == [("0.docx", "unreadable")]


def test_the_day_is_londons() -> None:
    assert day(datetime(2026, 6, 30, 23, 30, tzinfo=UTC)) == date(2026, 7, 1)


def test_a_file_is_answered_with_its_first_referral_its_others_and_no_day() -> None:
    first, also, received = read_file("two.docx", b"two", NO_FORM, Reads({b"two": [JO, MAX]}))
    assert (first, also, received) == (JO, [MAX], None)


def test_a_mail_file_gives_the_day_it_was_received_and_what_was_wrong_with_it() -> None:
    message = Message(received_at=datetime(2026, 3, 1, tzinfo=UTC), attachments=attached("jo.docx"), problems=("No From line.",))
    first, also, received = read_file("m.eml", b"m", NO_FORM, Reads({b"jo.docx": [JO]}, mails={b"m": message}))
    assert (first.problems, also, received) == (("No From line.",), [], date(2026, 3, 1))


BODY = """Dear team

Please see below.

Baby: Leo Grant
DOB: 1/2/2026

Many thanks

Kind regards

Sam Hill
Health Visitor

This message may contain confidential information. If you are not the intended recipient please delete it."""


def test_signature_and_disclaimer_are_set_apart() -> None:
    (document,) = read_body(Message(text=BODY))
    assert written(document) == ["Dear team", "Please see below.", "Baby: Leo Grant", "DOB: 1/2/2026", "Many thanks"]
    assert [line.text for line in document.margins][:3] == ["Kind regards", "Sam Hill", "Health Visitor"]


TYPED = "Dear team, a referral.\n\nBaby: Max Osei\nHopes: To enjoy feeds.\n\n"


@pytest.mark.parametrize(
    ("sender", "last", "signed"),
    [
        ("Jo Bell", "Jo Bell, HV, Witham team", True),
        ("Bell, Jo", "Jo Bell", True),
        ("Dr Jo Bell", "Jo Bell | GP", True),
        ("Jo Bell", "Jo Bell - health visitor", True),
        ("Jo Bell", "Jo Bell visited on Monday.", False),
        ("Jo", "Jo, HV", False),
        ("Ann Lee", "Jo Bell, HV", False),
        ("", "Jo Bell, HV", False),
    ],
)
def test_a_last_line_that_begins_with_the_senders_name_is_a_signature(sender: str, last: str, signed: bool) -> None:
    (document,) = read_body(Message(text=TYPED + last, from_name=sender))
    assert [line.text for line in document.margins] == ([last] if signed else [])


@pytest.mark.parametrize(
    ("sender", "given", "expected"),
    [
        ("Jo Bell", {"referrer_name": "Jo Bell"}, "jo@example.org"),
        ("Bell, Jo", {"referrer_name": "Mrs Jo Bell"}, "jo@example.org"),
        ("Duty desk", {"referrer_name": "Jo Bell"}, ""),
        ("Jo Bell", {}, ""),
        ("Jo Bell", {"referrer_name": "Jo Bell", "referrer_phone": "+441632960123"}, ""),
        ("Jo Bell", {"referrer_name": "Jo Bell", "referrer_email": "other@example.org"}, "other@example.org"),
    ],
)
def test_the_senders_address_reaches_a_referrer_who_is_the_sender(sender: str, given: dict[str, str], expected: str) -> None:
    (document,) = read_body(Message(text=TYPED, from_name=sender, from_address="Jo@example.org"))
    assert with_sender(form("message text", **given), document).value("referrer_email") == expected


def test_the_mail_that_is_answered_is_left_out() -> None:
    text = "Baby: Leo\n\nOn 1 March 2026 at 10:00, PIMHS wrote:\n> Baby: Someone Else\n"
    (document,) = read_body(Message(text=text, subject="RE: referral"))
    assert written(document) == ["Baby: Leo"]


def test_a_mail_only_passed_on_is_read() -> None:
    text = "FYI\n\n-----Original Message-----\nFrom: HV <hv@example.org>\nSent: 1 March 2026\nTo: hub\nSubject: referral\n\nBaby: Leo\nDOB: 1/2/2026\n"
    own, passed_on = read_body(Message(text=text, subject="FW: referral"))
    assert written(own) == ["FYI"]
    assert written(passed_on) == ["Baby: Leo", "DOB: 1/2/2026"]


def test_a_form_built_in_html_keeps_its_table() -> None:
    message = Message(
        text="Name Jo", html="<p>Referral</p><table><tr><td>Name</td><td>Jo</td></tr></table><p>Kind regards</p><p>Sam</p>"
    )
    (document,) = read_body(message)
    assert written(document) == ["Referral", "| Name | Jo |"]


def test_labels_in_bold_without_a_colon_are_told_from_their_answers() -> None:
    pairs = (("Baby's name", "Ivo Lark"), ("Parent's name", "Tess Lark"), ("GP", "Dr Anand"), ("Consent to referral", "Yes"))
    html = "<p>" + "<br>".join(f"<b>{label}</b> {answer}" for label, answer in pairs) + "</p>"
    (document,) = read_body(Message(text="\n".join(" ".join(pair) for pair in pairs), html=html))
    bold = [[item.text.strip() for item in line.items if item.bold] for line in document.blocks]
    assert bold == [[label] for label, _ in pairs]


@pytest.fixture(scope="module")
def here() -> Here:
    return Here(FormConfig.model_validate(tomllib.loads((HOME / "config" / "form.toml").read_text())["form"]))


EXAMPLES = {
    "01-complete-form.eml": ["referral_form"],
    "03-fillable-pdf.eml": ["referral_form"],
    "06-out-of-office.eml": ["other_document"],
    "07-how-do-i-refer.eml": ["other_document"],
    "08-typed-in-the-message.eml": ["referral_form"],
    "09-asks-for-an-assessment.eml": ["referral_form"],
    "10-locked-with-a-password.eml": ["unreadable"],
    "12-two-forms-in-one-mail.eml": ["referral_form", "referral_form"],
}


@pytest.mark.parametrize(("name", "kinds"), EXAMPLES.items(), ids=EXAMPLES)
def test_the_examples_are_told_apart(here: Here, name: str, kinds: list[str]) -> None:
    message = unpack((MAILBOX / name).read_bytes())
    assert [one.kind for one in read_message(message, here._form, here)] == kinds


def test_another_familys_paper_beside_the_form_gives_nothing_to_the_referral(here: Here) -> None:
    minutes = docx(
        p("Child in Need meeting: minutes") + tbl(tr("Child", "Robin Strange"), tr("Present", "Pat Else, social worker"))
    )
    mail = EmailMessage()
    mail["From"], mail["Subject"] = "hv@example.org", "Referral"
    mail.set_content("Referral attached, and the last minutes I had to hand.")
    original = unpack((MAILBOX / "01-complete-form.eml").read_bytes()).attachments[0]
    for name, data in ((original.name, original.data), ("minutes.docx", minutes)):
        mail.add_attachment(data, maintype="application", subtype="octet-stream", filename=name)
    found = read_message(unpack(mail.as_bytes()), here._form, here)
    assert [one.kind for one in found] == ["referral_form"]
    everything = " ".join(str(one.value) for one in found[0].fields.values())
    assert "Strange" not in everything
    assert "Pat Else" not in everything

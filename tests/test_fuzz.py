"""Damaged and odd input of every kind: each reader answers or refuses in words, and no typed word is lost.

A few examples of each, always the same ones, belong to every run of the tests; `make fuzz` tries many times as many new ones.
"""

from __future__ import annotations

import io
import os
import re
import signal
import zipfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from email.message import EmailMessage
from functools import cache
from typing import Any, TypeVar

from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from ingest.message import unpack
from parsing.document import Document, Unreadable, lines_of
from parsing.form import read_answers, read_form
from parsing.pdf.reader import read_pdf
from parsing.referral import Referral
from parsing.typed.plain import read_text
from parsing.typed.web import read_html
from parsing.values.values import (
    first_date,
    last_postcode,
    read_date,
    read_email,
    read_gestation,
    read_nhs_number,
    read_phone,
    read_postcode,
)
from parsing.word.reader import read_word
from tests.desk_service import WHOLE, mail_of
from tests.drawn_pdf import Paper, changed, drawn, tick_box, widget
from tests.drawn_pdf import form as with_fields
from tests.form_config import form
from tests.test_containers import tnef, tnef_file, zipped
from tests.test_outlook import DETAILS, attachment, msg
from tests.test_signed import compressed, streamed
from tests.word_files import box, docx, field, p, part, r, sdt, tbl, tc, tr

TIMES = int(os.environ.get("PIMHS_FUZZ_TIMES", "1"))
PATIENCE = 30
"""Seconds of processor time for one small document; the readers' own limit is theirs to keep."""

Piece = TypeVar("Piece")
Edit = tuple[str, float, float, int]
EDITS = st.lists(
    st.tuples(st.sampled_from(["flip", "cut", "double", "swap", "end"]), st.floats(0, 1), st.floats(0, 1), st.integers(0, 255)),
    min_size=1,
    max_size=6,
)


class Hung(BaseException):
    """A reader did not come back; no reader catches it."""


@contextmanager
def patience() -> Iterator[None]:
    """Raise `Hung` in a reader that does not come back."""

    def stop(*_: object) -> None:
        raise Hung

    before = signal.signal(signal.SIGPROF, stop)
    signal.setitimer(signal.ITIMER_PROF, PATIENCE)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)
        signal.signal(signal.SIGPROF, before)


def few(count: int) -> Callable[[Any], Any]:
    """This many examples, the same ones in every run; many times as many new ones in a long run."""
    slow = [HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.large_base_example]
    long = TIMES > 1
    return settings(
        max_examples=count * TIMES,
        derandomize=not long,
        database=None,
        deadline=None,
        suppress_health_check=slow,
        print_blob=long,
    )


def edited(pieces: list[Piece], edits: list[Edit], flip: Callable[[Piece, int], Piece]) -> list[Piece]:
    """The pieces (bytes, or tags and words) flipped, cut out, doubled, swapped or broken off."""
    for what, start, length, value in edits:
        if not pieces:
            break
        at = min(int(start * len(pieces)), len(pieces) - 1)
        end = min(len(pieces), at + 1 + int(length * length * min(64, len(pieces))))
        other = value * len(pieces) // 256
        if what == "flip":
            pieces[at] = flip(pieces[at], value)
        elif what == "swap":
            pieces[at], pieces[other] = pieces[other], pieces[at]
        elif what == "end":
            pieces = pieces[: max(at, len(pieces) // 4)]
        else:
            pieces[at:end] = pieces[at:end] * (2 if what == "double" else 0)
    return pieces


def bytes_edited(data: bytes, edits: list[Edit]) -> bytes:
    """A file with some of its bytes changed."""
    numbers: list[int] = list(data)
    return bytes(edited(numbers, edits, lambda old, value: old ^ (value or 1)))


def tags_edited(data: bytes, edits: list[Edit]) -> bytes:
    """A Word file with tags and words of its XML parts changed, packed anew so that the zip itself is sound."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(out, "w") as new:
        for name in old.namelist():
            pieces = re.findall(r"<[^>]*>|[^<]+", old.read(name).decode())
            chosen = [edit for edit in edits if name == "word/document.xml" or edit[3] % 4 == 0]
            new.writestr(name, "".join(edited(pieces, chosen, lambda old, value: old.replace('"', "", 1) + chr(value))))
    return out.getvalue()


@cache
def word_file() -> bytes:
    """A small form with a table, a control, boxes, an old form field, a header and a comment."""
    body = (
        p(r("Referral to the perinatal mental health service"))
        + tbl(tr(tc(p(r("Name"))), tc(p(r("Ada Osei")))), tr(tc(p(r("Date of birth"))), tc(p(sdt(r("12/01/2026"))))))
        + p(box("1", "☒"), r("Yes "), box("0"), r("No"))
        + p(field("<w:ffData><w:textInput/></w:ffData>", " FORMTEXT ", "typed"))
    )
    return docx(body, {"header": part("hdr", p(r("In confidence"))), "comments": part("comments", "")})


@cache
def pdf_file() -> bytes:
    """A small form with a ruled table, fields to type in and a box to tick."""

    def draw(paper: Paper) -> None:
        paper.bold(40, 60, "Referral to the perinatal mental health service")
        paper.table(40, 80, [120, 200], [["Name", "Ada Osei"], ["Date of birth", "12/01/2026"]])
        paper.say(40, 160, "Consent given")

    def fill(pdf: Any) -> None:
        typed = widget(pdf, [120, 600, 300, 620], FT="/Tx", T="phone", V="01632 960201")  # type: ignore[arg-type]
        with_fields(pdf, typed, tick_box(pdf, [120, 670, 132, 682], "/Yes"))  # type: ignore[arg-type]

    return changed(drawn(draw), fill)


def answers(read: Callable[[str, bytes], Document], data: bytes) -> None:
    """Read the file and the form in it: a document, or `Unreadable` with words for a person."""
    refused, document = "", None
    with patience():
        try:
            document = read("a file", data)
        except Unreadable as error:
            refused = str(error)
        assert read_form(document, form()) if document else len(refused.split()) > 3


@given(EDITS)
@few(40)
def test_a_word_file_with_changed_bytes_is_read_or_refused(edits: list[Edit]) -> None:
    answers(read_word, bytes_edited(word_file(), edits))


@given(EDITS)
@few(60)
def test_a_word_file_with_changed_tags_is_read_or_refused(edits: list[Edit]) -> None:
    answers(read_word, tags_edited(word_file(), edits))


@given(EDITS)
@few(12)
def test_a_pdf_with_changed_bytes_is_read_or_refused(edits: list[Edit]) -> None:
    answers(read_pdf, bytes_edited(pdf_file(), edits))


@given(EDITS)
@few(40)
def test_a_mail_with_changed_bytes_is_taken_apart(edits: list[Edit]) -> None:
    with patience():
        message = unpack(bytes_edited(mail_of(WHOLE), edits))
    assert all(isinstance(attachment.data, bytes) for attachment in message.attachments)


SHELLS: dict[str, Callable[[], bytes]] = {
    "form.zip": lambda: zipped(("form.docx", word_file())),
    "winmail.dat": lambda: tnef(tnef_file(b"form.docx", word_file())),
    "smime.p7m": lambda: streamed(mail_of(WHOLE)),
    "packed.p7z": lambda: compressed(mail_of(WHOLE)),
    "mail.msg": lambda: msg(DETAILS, attachment("form.docx", word_file())),
    "mail.eml": lambda: mail_of(WHOLE),
}
SHUT = {name: cache(make) for name, make in SHELLS.items()}


@given(st.sampled_from(sorted(SHUT)), EDITS)
@few(60)
def test_a_shell_with_changed_bytes_is_opened_or_kept(name: str, edits: list[Edit]) -> None:
    mail = EmailMessage()
    mail.set_content("Please see attached.")
    mail.add_attachment(bytes_edited(SHUT[name](), edits), "application", "octet-stream", filename=name)
    with patience():
        message = unpack(mail.as_bytes())
    assert message.text.startswith("Please see attached.")
    assert message.attachments or message.problems or len(message.text) > 100  # an inner mail without its parts is all words


PAGE = (
    "<html><head><style>p {color: red}</style></head><body><h1>Referral</h1><p>Name: <b>Ada Osei</b><br>Born 12/01/2026</p>"
    '<table border=1><tr><td colspan=2>Consent</td></tr><tr><td>Yes <input type=checkbox checked></td><td rowspan="2">No</td></tr>'
    "<tr><td>Phone<td>01632 960201</table><ul><li>One<li>Two<ol><li>Three</ol></ul><select><option>a<option selected>b</select>"
    '<div style="display:none">hidden</div><textarea>typed</textarea>&nbsp;&#x2611; &bogus; <![if !mso]>x<![endif]></body></html>'
)


@given(EDITS)
@few(60)
def test_a_page_with_changed_tags_is_read(edits: list[Edit]) -> None:
    pieces = re.findall(r"<[^>]*>|[^<]+", PAGE)
    source = "".join(edited(pieces, edits, lambda old, value: old.replace('"', "", 1).replace("2", str(value) * 3) + chr(value)))
    answers(lambda name, data: read_html(name, data), source.encode("utf-8", "surrogatepass"))


VALUES: tuple[Callable[[str], object], ...] = (
    lambda text: read_date(text, 2026), lambda text: read_date(text, 2026, adult=True), first_date, last_postcode,
    read_nhs_number, read_phone, read_email, read_postcode, lambda text: read_postcode(text, recognised=True), read_gestation,
)  # fmt: skip
WRITTEN = st.sampled_from([
    "12/01/2026", "31st Feb 26", "999 000 0018", "07700 900101", "+44 (0)1632 960201", "CM9 6EG", "SW1A1AA", "a@b.example",
    "28+3", "٣١/١٢/٢٠٢٥", "²", "x" * 300, "(" * 60, "/" * 60, "0" * 400, "\x00", "‮", "1/1/99999999999", "wk", "٠٧٧٠٠",
])  # fmt: skip


@given(st.lists(WRITTEN | st.text(max_size=12), max_size=5).map(" ".join))
@few(150)
@example("1.1." * 2000)
@example("a@" * 4000)
@example("x" * 150_000)
@example("CM9 " * 2000)
@example("+44 " * 2000)
def test_a_value_is_read_or_not_whatever_is_written(text: str) -> None:
    with patience():
        for read in VALUES:
            read(text)


def words_shown(referral: Referral) -> str:
    """All a person is shown of what was read."""
    fields = (
        (one.label, one.text, *([one.value] if isinstance(one.value, str) else one.value)) for one in referral.fields.values()
    )
    blanks = ((one.label, one.why) for one in referral.blanks.values())
    others = ((one.label, one.text) for one in referral.unmatched)
    return " ".join(word for group in (*fields, *blanks, *others, referral.notes, referral.problems) for word in group)


LABELS = sorted({one.title for one in form().fields.values()} | {"Colour of the door", "Pet", "Reference held by us"})
TYPED = st.lists(st.text(alphabet="bcdfghjklmnpqrstvwz", min_size=5, max_size=9), min_size=1, max_size=4)
ANSWERED = st.lists(
    st.tuples(st.sampled_from(LABELS), TYPED, st.sampled_from(["row", "line", "under", "loose"])), min_size=1, max_size=8
)


def assert_shown(document: Document, given_answers: list[tuple[str, list[str], str]]) -> None:
    """Every typed word reaches the document and the reading of it."""
    shown = words_shown(read_answers(document, form()))
    whole = " ".join(line.text for line in lines_of(document.blocks))
    for _, words, _ in given_answers:
        for word in words:
            assert word in whole
            assert word.casefold() in shown.casefold()


def _word(label: str, words: list[str], way: str) -> str:
    typed = " ".join(words)
    if way == "row":
        return tbl(tr(tc(p(r(label))), tc(p(r(typed)))))
    return {"line": p(r(f"{label}: {typed}")), "under": p(r(f"{label}:")) + p(r(typed)), "loose": p(r(typed))}[way]


@given(ANSWERED)
@few(40)
def test_every_word_typed_into_a_word_form_is_shown(given_answers: list[tuple[str, list[str], str]]) -> None:
    data = docx("".join(_word(*one) for one in given_answers))
    with patience():
        assert_shown(read_word("a form", data), given_answers)


@given(ANSWERED)
@few(40)
def test_every_word_typed_into_a_mail_is_shown(given_answers: list[tuple[str, list[str], str]]) -> None:
    text = "\n".join(
        " ".join(words) if way == "loose" else f"{label}:{chr(10) if way == 'under' else ' '}{' '.join(words)}"
        for label, words, way in given_answers
    )
    with patience():
        assert_shown(read_text("a form", text), given_answers)

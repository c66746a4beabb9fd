"""Which parts of a mail are referrals: the form among letters and pictures, two forms, or the message itself."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime
from typing import Protocol
from zoneinfo import ZoneInfo

from ingest.message import Attachment, Message
from ingest.sniff import MESSAGE
from parsing.document import Unreadable
from parsing.formats import read_document, sniff
from parsing.labels.config import FormConfig
from parsing.referral import Referral

MAX_DEPTH = 4
MAX_FILES = 60
MAX_PHOTOS = 24
TOO_MANY = "The mail holds more files than are read by machine. Open the original to see them all."
TWICE = "The same referral came twice in one mail; this is the fuller of the two."
_LONDON = ZoneInfo("Europe/London")
_SAME = ("infant_nhs_number", "infant_name", "infant_dob", "infant_due_date", "parent_name", "parent_nhs_number")


class Reads(Protocol):
    """What opens bytes from outside: this process, or a child with limits."""

    def unpack(self, raw: bytes) -> Message:
        """A mail taken apart."""
        ...

    def open(self, name: str, data: bytes) -> Message | list[Referral]:
        """A file as a mail, or read as a document."""
        ...

    def files(self, name: str, files: tuple[bytes, ...]) -> list[Referral]:
        """One document, or the photographs of its pages, read."""
        ...

    def body(self, message: Message) -> list[Referral]:
        """What is typed in the mail itself, read."""
        ...


def read_message(message: Message, form: FormConfig, reads: Reads | None = None) -> list[Referral]:
    """The referrals of a mail, the forms first, then what could not be read; one `other_document` when there is none.

    The body counts only where no form is attached. Forwarded mails are read like the mail itself.
    """
    reads = reads or Here(form)
    found = list(_read(message, reads, 0))
    forms = _each_once([one for one in found if one.kind == "referral_form"])
    unread = [one for one in found if one.kind == "unreadable"]
    if not forms or not any(one.fields for one in forms):
        typed = list(_bodies(message, reads, 0))
        forms = [one for one in typed if one.kind == "referral_form"] + forms
        unread += [one for one in typed if one.kind == "unreadable"]
    if forms or unread:
        return forms + unread
    return found[:1] or [Referral("", "other_document")]


def read_file(
    name: str, data: bytes, form: FormConfig, reads: Reads | None = None
) -> tuple[Referral, list[Referral], date | None]:
    """A file's first referral, its others, and for a mail the day (in London) it was received."""
    reads = reads or Here(form)
    return read_opened(reads.open(name, data), form, reads)


def read_opened(opened: Message | list[Referral], form: FormConfig, reads: Reads) -> tuple[Referral, list[Referral], date | None]:
    """As `read_file`, of a file that is opened already."""
    if isinstance(opened, list):
        first, *also = opened
        return first, also, None
    first, *also = read_message(opened, form, reads)
    received = opened.received_at or opened.sent_at
    return replace(first, problems=(*first.problems, *opened.problems)), also, received and day(received)


def day(at: datetime) -> date:
    """The calendar day in London."""
    return at.astimezone(_LONDON).date()


class Here:
    """Reads in this process."""

    def __init__(self, form: FormConfig) -> None:
        self._form = form

    def unpack(self, raw: bytes) -> Message:
        """As `Reads`."""
        from ingest.message import unpack

        return unpack(raw)

    def open(self, name: str, data: bytes) -> Message | list[Referral]:
        """As `Reads`."""
        return self.unpack(data) if sniff(name, data) == "mail" else self.files(name, (data,))

    def files(self, name: str, files: tuple[bytes, ...]) -> list[Referral]:
        """As `Reads`. What cannot be read is a referral of kind `unreadable` that says why."""
        from parsing.form import read_form

        try:
            if len(files) == 1:
                return read_form(read_document(name, files[0]), self._form)
            from parsing.scan.photos import read_photos

            return read_form(read_photos(name, files), self._form)
        except Unreadable as error:
            return [unreadable(name, str(error))]

    def body(self, message: Message) -> list[Referral]:
        """As `Reads`."""
        from parsing.followed import followed_up
        from parsing.form import read_form
        from parsing.typed.body import EARLIER, read_body, with_sender

        documents = read_body(message)
        read = [with_sender(one, document) for document in documents for one in read_form(document, self._form)]
        if any(EARLIER in document.meta for document in documents):
            return followed_up(read, self.answers(message)[0], documents[0])
        return read

    def answers(self, message: Message) -> list[Referral]:
        """What the mail's own words answer, whether or not they are a referral: for a reply that supplies missing parts."""
        from parsing.form import read_answers
        from parsing.typed.body import read_body

        return [read_answers(document, self._form) for document in read_body(message)[:1]]


def unreadable(name: str, why: str) -> Referral:
    """The mark of a document that could not be read."""
    return Referral(name, "unreadable", problems=(why,))


def _read(message: Message, reads: Reads, depth: int) -> Iterator[Referral]:
    """Every document of a mail and of the mails forwarded in it."""
    documents = [one for one in message.attachments if not one.inline]
    photos = photographs(message)
    if len(documents) > MAX_FILES or len(photos) > MAX_PHOTOS:
        yield unreadable(message.attachments[0].name, TOO_MANY)
        documents, photos = documents[:MAX_FILES], photos[:MAX_PHOTOS]
    for one in documents:
        if one.problem:
            yield unreadable(one.name, one.problem)
        elif one.content_type == MESSAGE:
            yield from _forwarded(one, reads, depth)
        elif one in photos:
            if one is photos[0]:
                pages = sorted(photos, key=_shot)
                yield from reads.files(pages[0].name, tuple(page.data for page in pages))
        elif not _never_a_form(one):
            yield from reads.files(one.name, (one.data,))


def photographs(message: Message) -> list[Attachment]:
    """The pictures that are read together, as the pages of one form; none where there is only one."""
    found = [one for one in message.attachments if not one.inline and one.content_type.startswith("image/") and not one.problem]
    return found if len(found) > 1 else []


def documents_of(message: Message, reads: Reads, depth: int = 0) -> Iterator[tuple[str, tuple[bytes, ...]]]:
    """The files of a mail and of the mails forwarded in it, by the name a referral read from them bears."""
    pages = sorted(photographs(message)[:MAX_PHOTOS], key=_shot)
    if pages:
        yield pages[0].name, tuple(page.data for page in pages)
    for one in message.attachments:
        if one.content_type == MESSAGE and not one.problem and depth < MAX_DEPTH:
            yield from documents_of(reads.unpack(one.data), reads, depth + 1)
        elif one not in pages and not one.problem:
            yield one.name, (one.data,)


def _forwarded(attachment: Attachment, reads: Reads, depth: int) -> Iterator[Referral]:
    if depth >= MAX_DEPTH:
        yield unreadable(attachment.name, "Mails are forwarded in mails too often to be read. Open the original.")
        return
    yield from _read(reads.unpack(attachment.data), reads, depth + 1)


def _bodies(message: Message, reads: Reads, depth: int) -> Iterator[Referral]:
    """The mail's own words, then those of the mails forwarded in it."""
    yield from reads.body(message)
    if depth < MAX_DEPTH:
        for one in message.attachments:
            if one.content_type == MESSAGE and not one.problem:
                yield from _bodies(reads.unpack(one.data), reads, depth + 1)


def _never_a_form(attachment: Attachment) -> bool:
    """Business cards, invitations, signatures and keys."""
    return attachment.content_type in ("text/calendar", "text/vcard", "application/pkcs7-signature", "application/pgp-signature")


def _shot(attachment: Attachment) -> tuple[object, ...]:
    """Photographs in the order of the numbers in their names (`IMG_9` before `IMG_10`)."""
    return tuple(int(part) if part.isdecimal() else part.lower() for part in re.split(r"(\d+)", attachment.name))


def _each_once(forms: list[Referral]) -> list[Referral]:
    """One referral for a form that is attached as Word and as PDF; the fuller of the two is kept."""
    kept: list[Referral] = []
    for form in forms:
        twin = next((index for index, other in enumerate(kept) if _same(form, other)), None)
        if twin is None:
            kept.append(form)
        else:
            fuller = max(kept[twin], form, key=lambda one: len(one.fields))
            kept[twin] = replace(fuller, problems=tuple(dict.fromkeys((*fuller.problems, TWICE))))
    return kept


def _same(one: Referral, other: Referral) -> bool:
    """Whether two forms speak of one family: at least two of the telling fields are there in both, and none differs."""
    both = [key for key in _SAME if one.value(key) and other.value(key)]
    return len(both) >= 2 and all(one.value(key).casefold() == other.value(key).casefold() for key in both)

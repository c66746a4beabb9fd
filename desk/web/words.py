"""The desk's words for the codes of its records: one place, in the NHS style (plain, sentence case, what to do next)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from zoneinfo import ZoneInfo

from parsing.labels.config import FieldKind

LONDON = ZoneInfo("Europe/London")


@dataclass(frozen=True, slots=True)
class Label:
    """A state as people read it, and the colour of its tag. The words alone must say it."""

    text: str
    colour: str


REFERRAL_STATES = {
    "to_check": Label("To check", "yellow"),
    "answered": Label("Answered", "green"),
    "awaiting_reply": Label("Awaiting reply", "blue"),
    "decided": Label("Decided", "aqua-green"),
    "set_aside": Label("Set aside", "grey"),
    "erased": Label("Erased", "grey"),
}

MESSAGE_STATES = {
    "stored": Label("Being read", "grey"),
    "referral": Label("Referral", "green"),
    "attached": Label("Belongs to a referral", "aqua-green"),
    "enquiry": Label("Enquiry", "blue"),
    "automatic": Label("Automatic", "grey"),
    "not_ours": Label("Not ours", "grey"),
    "needs_attention": Label("Needs attention", "red"),
}

DRAFT_STATES = {
    "draft": Label("Draft", "yellow"),
    "approved": Label("Approved", "blue"),
    "sending": Label("Being sent", "blue"),
    "sent": Label("Sent", "green"),
    "failed": Label("Not sent", "red"),
    "unknown": Label("May have been sent", "orange"),
    "set_aside": Label("Set aside", "grey"),
}

LOCALITIES = {
    "mid": "Mid",
    "west": "West",
    "north": "North",
    "south": "South",
    "thurrock": "Thurrock",
    "outside": "Outside Essex",
    "unknown": "Not known",
}

REPLY_KINDS = {
    "none": "No reply",
    "how_to_refer": "How to refer",
    "signposting": "Signposting",
    "missing_information": "Ask for missing information",
    "consultation": "Offer a consultation",
    "acknowledgement": "Acknowledge the referral",
    "consent_needed": "Ask for consent",
    "duplicate_received": "Received before",
    "chaser": "Remind the referrer",
    "accepted": "Accepted for assessment",
    "closed": "Close the referral",
    "blank": "In your own words",
    "ready": "To the team: ready to read",
    "overdue": "To the team: overdue",
    "digest": "To the team: what waits",
    "due": "To the team: to be answered",
    "signposts_to_check": "To the team: signposts to check",
    "past_keeping": "To the team: past its time",
    "weekly": "To the lead: the week’s figures",
    "alarm": "To the lead: something is wrong with the desk",
}
"""Kinds that come with the desk; one that somebody added goes by its folder's name."""

ROUTES = {
    "advice": "Advice and consultation",
    "signposted": "Signposted, with advice and consultation",
    "accepted": "Accepted for assessment",
    "ask_for_more": "Ask the referrer for more information",
}

STRENGTHS = {"likely": Label("Likely", "orange"), "possible": Label("Possible", "white")}

FORMATS = {
    "docx": "Word form",
    "doc": "Word form",
    "docm": "Word form",
    "pdf": "PDF form",
    "odt": "OpenDocument form",
    "rtf": "Rich text form",
    "png": "Picture of a form",
    "jpg": "Picture of a form",
    "jpeg": "Picture of a form",
    "tif": "Scanned form",
    "tiff": "Scanned form",
    "eml": "Forwarded email",
    "msg": "Forwarded email",
    "txt": "Text file",
    "html": "Web page",
}


def document_kind(name: str, attachment: int | None) -> str:
    """What sort of document a referral came in, from its file name, which itself may name a child and is not listed."""
    return "Written in the email" if attachment is None else FORMATS.get(name.rsplit(".", 1)[-1].lower(), "Form")


def day(value: date | datetime | None) -> str:
    """`14 March 2025`, in London."""
    if value is None:
        return ""
    if isinstance(value, datetime):
        value = value.astimezone(LONDON)
    return f"{value.day} {value:%B %Y}"


def short_day(value: date | datetime | None) -> str:
    """`14 Mar 2025`, in London, for tables."""
    if value is None:
        return ""
    if isinstance(value, datetime):
        value = value.astimezone(LONDON)
    return f"{value.day} {value:%b %Y}"


def clock(value: datetime | None) -> str:
    """`9:05am`, `midday`, `4pm`, as the NHS style guide writes times; in London."""
    if value is None:
        return ""
    value = value.astimezone(LONDON)
    if value.minute == 0 and value.hour in (0, 12):
        return "midday" if value.hour else "midnight"
    minutes = f":{value.minute:02}" if value.minute else ""
    return f"{value.hour % 12 or 12}{minutes}{'am' if value.hour < 12 else 'pm'}"


def moment(value: datetime | None) -> str:
    """`14 March 2025 at 9:05am`."""
    return f"{day(value)} at {clock(value)}" if value else ""


def size(count: int) -> str:
    """`12 KB`, `1.4 MB`: a file's size as people read it."""
    return f"{max(1, round(count / 1000))} KB" if count < 1_000_000 else f"{count / 1_000_000:.1f} MB"


def plural(count: int, one: str, many: str = "") -> str:
    """`1 part`, `2 parts`."""
    return f"{count:,} {one if count == 1 else many or one + 's'}"


MISSING = {
    "referrer_name": "Referrer's name",
    "referrer_contact": "Referrer's phone or email",
    "infant_name": "Infant's name",
    "infant_age": "Infant's date of birth or due date",
    "parent_name": "Parent's name",
    "parent_contact": "Parent's phone or email",
    "parent_address": "Parent's address",
    "parent_relationship": "Relationship to the infant",
    "gp": "GP",
    "consent": "Consent",
    "safeguarding": "Safeguarding",
    "voice_of_parent": "Voice of the parent",
    "voice_of_infant": "Voice of the infant",
    "voice_of_other_parent": "Voice of the other parent",
    "hopes_and_concerns": "Hopes and concerns",
}
"""Short names of the parts the guide asks for; the replies use the longer ones of the form's config."""

HINTS = {
    "date": "For example, 14 March 2025",
    "nhs_number": "10 digits, for example 999 123 4567",
    "postcode": "For example, CM9 6EG",
    "phone": "For example, 01632 960 123",
    "email": "For example, name@example.org",
    "yes_no": "Yes, no or not known",
    "gestation": "For example, 28+3",
}

MACHINE = frozenset({"", "desk", "pipeline", "schedule", "system"})


@dataclass(frozen=True, slots=True)
class Question:
    """What the desk knows of a field before any form is read."""

    key: str
    title: str
    kind: FieldKind
    block: str


@dataclass(slots=True)
class Words:
    """The words that come from config and from the accounts, for the templates."""

    questions: tuple[Question, ...]
    findings: Mapping[str, str]
    names: Mapping[str, str]
    """People's names by username; renewed with every page."""
    missing: Mapping[str, str] = field(default_factory=lambda: MISSING)
    referral_states: Mapping[str, Label] = field(default_factory=lambda: REFERRAL_STATES)
    message_states: Mapping[str, Label] = field(default_factory=lambda: MESSAGE_STATES)
    draft_states: Mapping[str, Label] = field(default_factory=lambda: DRAFT_STATES)
    localities: Mapping[str, str] = field(default_factory=lambda: LOCALITIES)
    strengths: Mapping[str, Label] = field(default_factory=lambda: STRENGTHS)
    routes: Mapping[str, str] = field(default_factory=lambda: ROUTES)

    def reply(self, kind: str) -> str:
        """A kind of reply."""
        return REPLY_KINDS.get(kind) or kind.replace("_", " ").capitalize()

    def field(self, key: str) -> str:
        """A field's title."""
        return next((question.title for question in self.questions if question.key == key), key.replace("_", " ").capitalize())

    def finding(self, code: str) -> str:
        """A finding's or a check's title."""
        return self.findings.get(code) or self.missing.get(code) or code.replace("_", " ").capitalize()

    def person(self, username: str) -> str:
        """Somebody's name; the desk's own for what it did by itself."""
        return "the desk" if username in MACHINE else self.names.get(username, username)

    def missing_list(self, codes: Iterable[str]) -> str:
        """Up to three parts by name, and how many more."""
        titles = [self.missing.get(code, code) for code in codes]
        more = f" and {len(titles) - 3} more" if len(titles) > 3 else ""
        return ", ".join(titles[:3]) + more

    def hint(self, kind: str) -> str:
        """How an answer of a kind is written."""
        return HINTS.get(kind, "As the form says it. Leave it empty if the form does not say.")


def amid(title: str) -> str:
    """A title in the middle of a sentence: no capital first, unless it begins with an abbreviation (`GP`, `NHS`)."""
    return title if title[1:2].isupper() else title[:1].lower() + title[1:]


def sentence(text: str) -> str:
    """The text as a sentence: a capital first (but not in an address), a full stop last."""
    text = text.strip()
    if not text:
        return ""
    first = text.split(maxsplit=1)[0].rstrip(".")
    begun = text if "." in first or "@" in first else text[0].upper() + text[1:]
    return begun + ("" if text[-1] in ".!?:" else ".")

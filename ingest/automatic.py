"""Mail that no person wrote to us: answers from an absent colleague's mailbox, bounces, receipts, lists, invitations, loops.

Only plain signs count (RFC 3834, RFC 3464, RFC 8098, RFC 2369, RFC 5545 and what Exchange, Exim, qmail and Gmail write): a
referral wrongly taken for an automatic mail would not be read.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from ingest.headers import Part, addresses, clean, message_ids

DESK_HEADER = "X-PIMHS-Desk"
"""Every mail the desk sends carries it; one that comes back with it is our own (a loop)."""

_ABSENT = re.compile(
    r"^(?:re:\s*)?(?:auto(?:matic)?[ -]?(?:reply|response)|out[ -]of[ -](?:the[ -])?office|on annual leave"
    r"|away from (?:the office|my desk)|auto:|ooo\b)",
    re.IGNORECASE,
)
_FAILED = re.compile(
    r"^(?:undeliver(?:able|ed)|delivery (?:status notification|has failed|failure|incomplete)|mail delivery (?:failed|failure)"
    r"|(?:returned|failed) mail|failure notice|message (?:not delivered|undeliverable)|mail system error)",
    re.IGNORECASE,
)
_LATE = re.compile(
    r"^(?:delivery (?:delayed|is delayed)|warning: (?:could not send|message)|delivery status notification \(delay\))",
    re.IGNORECASE,
)
_SEEN = re.compile(r"^(?:read|not read|delivered|displayed|recall(?:ed)?|message recall(?: report)?):", re.IGNORECASE)
_ROBOTS = re.compile(r"^(?:mailer-daemon|postmaster|mail-daemon|microsoftexchange[0-9a-f]{20,})@", re.IGNORECASE)
_ADDRESS = re.compile(r"[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9.-]{1,253}\.[A-Za-z]{2,}")


@dataclass(frozen=True, slots=True)
class Report:
    """What a mail server or program says of a mail that we sent."""

    action: str
    """`failed`, `delayed`, `delivered`, `relayed`, `expanded`, `read`, `deleted` (RFC 3464, 2.3.3; RFC 8098, 3.2.6)."""
    message_id: str
    """The Message-ID of our mail, or empty when the report does not say."""
    recipients: tuple[str, ...]
    status: str = ""
    """The enhanced status code: `5.1.10` (RFC 3463)."""
    diagnosis: str = ""
    """What the other server said, one line."""


@dataclass(frozen=True, slots=True)
class Signs:
    """What the recognisers look at."""

    headers: Part
    subject: str
    from_address: str
    text: str
    methods: tuple[str, ...]
    """METHOD of each calendar part, in capitals."""
    machine: tuple[tuple[str, str], ...]
    """(type, text) of the parts written for machines: delivery status, disposition, the returned mail's headers."""
    documents: int
    """Files somebody may have meant us to read."""


def recognised(signs: Signs) -> tuple[str, Report | None]:
    """Why the mail is automatic (`""` when it is not) and, for a bounce or receipt, what it says of our mail."""
    headers = signs.headers
    if headers.get(DESK_HEADER) is not None:
        return "loop", None
    report = _report(signs)
    if report:
        return {"failed": "bounce", "delayed": "delay"}.get(report.action, "receipt"), report
    if _is_absence(signs):
        return "out of office", None
    if _SEEN.match(signs.subject) and not signs.documents and not signs.text.strip():
        return "receipt", None
    if signs.methods and not signs.documents:
        return "calendar", None
    return ("newsletter", None) if _is_bulk(signs) else ("", None)


def _is_absence(signs: Signs) -> bool:
    headers = signs.headers
    submitted = headers.first("Auto-Submitted").lower()
    if submitted.startswith(("auto-replied", "auto-notified")):
        return True
    if (
        headers.first("Precedence").lower() in ("auto_reply", "auto-reply")
        or headers.get("X-Autoreply")
        or headers.get("X-Autorespond")
    ):
        return True
    return bool(_ABSENT.match(signs.subject)) and not signs.documents


def _is_bulk(signs: Signs) -> bool:
    """A list or a mass mailing, unless it brings documents or is a distribution list that we are reached by."""
    headers = signs.headers
    if signs.documents:
        return False
    posting = {
        address.casefold() for _, address in addresses([value.replace("mailto:", "") for value in headers.every("List-Post")])
    }
    ours = {address.casefold() for _, address in addresses(headers.every("To") + headers.every("Cc"))}
    if posting & ours:
        return False
    return bool(headers.get("List-Unsubscribe") or headers.first("Precedence").lower() in ("bulk", "junk"))


def _report(signs: Signs) -> Report | None:
    kind = signs.headers.parameter("Content-Type", "report-type").lower()
    blocks = dict(reversed(signs.machine))
    returned = _returned_id(signs)
    if kind == "disposition-notification" or "message/disposition-notification" in blocks:
        return _receipt(blocks.get("message/disposition-notification", ""), returned)
    if kind == "delivery-status" or "message/delivery-status" in blocks:
        return _delivery(blocks.get("message/delivery-status", ""), returned, signs)
    return _plain_bounce(signs, returned)


def _receipt(text: str, returned: str) -> Report:
    said = _field(text, "Disposition").rpartition(";")[2].lower()
    action = "deleted" if "deleted" in said else "read"
    about = message_ids(_field(text, "Original-Message-ID"))
    return Report(action, about[0] if about else returned, _recipients(text))


def _delivery(text: str, returned: str, signs: Signs) -> Report:
    actions = [value.lower() for value in _fields(text, "Action")]
    action = next(
        (a for a in ("failed", "delayed", "delivered", "relayed", "expanded") if any(v.startswith(a) for v in actions)), ""
    )
    if not action:
        action = "delayed" if _LATE.match(signs.subject) else "failed"
    return Report(
        action,
        returned,
        _recipients(text) or _named(signs),
        _field(text, "Status").split(" ")[0],
        clean(_field(text, "Diagnostic-Code").partition(";")[2])[:300],
    )


def _plain_bounce(signs: Signs, returned: str) -> Report | None:
    """Bounces older than RFC 3464, and those that lost their machine part on the way."""
    from_robot = bool(_ROBOTS.match(signs.from_address)) or signs.headers.first("Return-Path") == "<>"
    named = signs.headers.get("X-Failed-Recipients") is not None
    if not named and not (from_robot and (_FAILED.match(signs.subject) or _LATE.match(signs.subject))):
        return None
    code = re.search(r"\b[45]\.\d{1,3}\.\d{1,3}\b", signs.text)
    action = "delayed" if _LATE.match(signs.subject) else "failed"
    return Report(action, returned, _named(signs), code[0] if code else "")


def _named(signs: Signs) -> tuple[str, ...]:
    listed = addresses(signs.headers.every("X-Failed-Recipients"))
    if listed:
        return tuple(address for _, address in listed)
    return tuple(dict.fromkeys(_ADDRESS.findall(signs.text[:20_000])))[:5]


def _returned_id(signs: Signs) -> str:
    """The Message-ID of the mail that came back: from its returned headers, else from what the report answers."""
    for declared, text in signs.machine:
        if declared in ("message/rfc822", "text/rfc822-headers", "message/global", "message/global-headers"):
            found = message_ids(_field(text, "Message-ID"))
            if found:
                return found[0]
    quoted = re.search(r"^[ \t>]*Message-ID:\s*(<[^<>\s]{1,990}>)", signs.text, re.IGNORECASE | re.MULTILINE)
    if quoted:
        return quoted[1]
    answered = message_ids(signs.headers.first("In-Reply-To")) or message_ids(signs.headers.first("References"))
    return answered[-1] if answered else ""


def _recipients(text: str) -> tuple[str, ...]:
    named = _fields(text, "Final-Recipient") + _fields(text, "Original-Recipient")
    return tuple(dict.fromkeys(clean(value.partition(";")[2].strip("<> ")) for value in named if "@" in value))


def _field(text: str, name: str) -> str:
    found = _fields(text, name)
    return found[0] if found else ""


def _fields(text: str, name: str) -> list[str]:
    pattern = rf"^{re.escape(name)}:[ \t]*([^\n]*(?:\n[ \t]+[^\n]*)*)"
    return [clean(value) for value in re.findall(pattern, text[:200_000], re.IGNORECASE | re.MULTILINE)]

"""What kind of mail it is, told from the mail alone: for mails in which no referral was found.

Only plain signs count, and everything that is not plainly something else is an enquiry, which a person sees. Whether a mail
holds a referral is for the reading to say; this speaks of the rest.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import NamedTuple

from ingest import phrases
from ingest.body import own_words
from ingest.mail import Message

TEXT_LIMIT = 20_000
"""Characters of a body that are looked at: whoever writes more does not write a courtesy or an enquiry."""


class What(NamedTuple):
    """A kind of mail and why it is taken to be that, for people."""

    what: str
    """`out of office`, `bounce`, `delay`, `receipt`, `newsletter`, `calendar`, `loop`, `notification`, `junk`, `empty`,
    `password`, `thanks`, `for information`, `parent`, `training`, `consultation` or `enquiry`."""
    why: str


UNANSWERED = frozenset({
    "out of office", "bounce", "delay", "receipt", "newsletter", "calendar", "loop", "notification", "junk", "thanks",
})  # fmt: skip
"""Kinds that bring nothing and ask for nothing."""

_AUTOMATIC = {
    "out of office": "An automatic reply: the person is away.",
    "bounce": "A mail server says that one of our mails was not delivered.",
    "delay": "A mail server says that one of our mails is late; it goes on trying.",
    "receipt": "An automatic receipt: nothing is asked.",
    "newsletter": "A newsletter or mailing list.",
    "calendar": "A calendar invitation, or the answer to one.",
    "loop": "Our own mail came back.",
}


@dataclass(frozen=True, slots=True)
class Said:
    """A mail's own words, parted."""

    subject: str
    words: str
    """What the sender says now, on one line: no quoted mail, greeting, signature, banner or disclaimer."""
    signature: str
    greeting: str
    documents: int
    links: bool

    @property
    def all(self) -> str:
        """Subject and words together."""
        return f"{self.subject}\n{self.words}"


def what_is(message: Message, ours: frozenset[str] = frozenset()) -> What:
    """The kind of a mail that holds no referral. `ours` are the service's own addresses, in lower case."""
    if message.automatic:
        return What(message.automatic, _AUTOMATIC[message.automatic])
    if message.from_address.casefold() in ours and not message.documents:
        return What("loop", "It was sent from the service's own address.")
    said = parted(message)
    if message.machine_made and not message.documents:
        return What("notification", "A program sent it, and it brings no document.")
    return next((What(what, why) for what, why, holds in KINDS if holds(said)), KINDS_LAST)


def parted(message: Message) -> Said:
    """A mail's own words without greeting and banners, and its signature."""
    lines = [line.strip() for line in own_words(message.text[:TEXT_LIMIT]).split("\n")]
    lines = [line for line in lines if line and not _BANNER.match(line)]
    lines = lines[: next((n for n, line in enumerate(lines) if _DISCLAIMER.match(line)), len(lines))]
    greeting = lines.pop(0) if lines and _GREETING.match(lines[0]) else ""
    end = next((n for n in range(len(lines)) if _signs_off(lines, n)), len(lines))
    words = re.sub(r"\s+", " ", " ".join(lines[:end])).strip()
    links = bool(re.search(r"https?://|www\.", message.text) or re.search(r"href=[\"']?http", message.html))
    return Said(message.subject, words, "\n".join(lines[end:]), greeting, len(message.documents), links)


_BANNER = re.compile(
    r"^\W*(?:caution|warning|external(?: e-?mail| sender)?|attention|be careful)\b"
    r".{0,200}?\b(?:outside|external|links?|attachments?|sender|recogni[sz]e)\b"
    r"|^\W*(?:this (?:e-?mail|message) (?:originated|was sent|came|is) from (?:an? )?(?:outside|external)"
    r"|you don'?t often get e-?mail from|do not click (?:on )?(?:any )?links)",
    re.IGNORECASE,
)
_DISCLAIMER = re.compile(
    r"^\W{0,5}(?:\*{8,}|this (?:e-?mail|message|communication)\b.{0,80}\b(?:confidential|intended|privileged|contain)"
    r"|the (?:information|contents?) (?:contained )?(?:in|of) this (?:e-?mail|message)|(?:confidentiality|privacy|legal) notice"
    r"|disclaimer\b|if you (?:are not the intended|have received this))|^\*{8,}",
    re.IGNORECASE,
)
_SIGN_OFF = re.compile(
    r"^(?:(?:with )?(?:(?:very )?kind(?:est)?|best|warm(?:est)?|many) (?:regards|wishes|thanks)|regards|best|thanks|thank you"
    r"|many thanks(?: and kind regards)?|cheers|yours (?:sincerely|faithfully)|sent from my \w+.{0,40}|get outlook for \w+"
    r"|--+|__+|ta|bw|kr)\s*[,.!]*$",
    re.IGNORECASE,
)
_POSTSCRIPT = re.compile(r"p\.? ?s\b", re.IGNORECASE)
LONG_LINE = 14
"""Words in a line that make it a sentence rather than part of a signature."""
_GREETING = re.compile(
    r"^(?:dear|hi|hiya|hello|hey|good (?:morning|afternoon|evening)|morning|afternoon)\b[^.?!\n]{0,60}$", re.IGNORECASE
)


def _signs_off(lines: list[str], n: int) -> bool:
    """Whether line `n` ends what is said: a closing word with only short lines after it. A lone "Thanks" is the mail itself."""
    closing = _SIGN_OFF.match(lines[n]) and (n > 0 or "regards" in lines[n].lower())
    return bool(closing) and not any(len(line.split()) >= LONG_LINE or _POSTSCRIPT.match(line) for line in lines[n + 1 :])


def _empty(said: Said) -> bool:
    return not said.words and not said.documents


def _away(said: Said) -> bool:
    return not said.documents and bool(phrases.AWAY.match(said.words)) and "?" not in said.words


def _junk(said: Said) -> bool:
    """A lure (money, credentials, marketing) with two more of its marks, and no word of any family."""
    if phrases.FAMILY.search(said.all):
        return False
    found = [set(map(str.lower, lure.findall(said.all))) for lure in (phrases.MONEY, phrases.CREDENTIALS, phrases.MARKETING)]
    lures = sum(map(bool, found))
    marks = (
        said.links,
        phrases.IMPERSONAL.search(said.greeting or said.words[:80]),
        phrases.URGENT.search(said.all),
        sum(map(len, found)) >= 3,
    )
    return lures > 0 and lures - 1 + sum(map(bool, marks)) >= 2


def _password(said: Said) -> bool:
    """Brings the password of a file sent before."""
    return len(said.words.split()) < 60 and not phrases.WORRY.search(said.words) and bool(phrases.PASSWORD.search(said.words))


def _thanks(said: Said) -> bool:
    """Short and grateful, asks nothing and brings nothing new; every sentence is a courtesy."""
    words = said.words or ("thank you" if re.match(r"(?:many )?thank|cheers|ta\b", said.signature, re.IGNORECASE) else "")
    if said.documents or not words or len(words.split()) > 40 or "?" in words:
        return False
    if phrases.NEWS.search(words) or phrases.ASKS.search(words) or not phrases.GRATITUDE.search(words):
        return False
    sentences = [s for s in re.split(r"(?<=[.!])\s+|\s[-–]\s", words) if len(s.strip(" .!,")) > 2]
    return all(phrases.GRATITUDE.search(s) or phrases.PLEASANTRY.search(s) or len(s.split()) <= 2 for s in sentences)


def _parent(said: Said) -> bool:
    """A parent about their own child: no professional's role in the words or the signature, but for those who see them."""
    if not phrases.OWN_CHILD.search(said.all) or phrases.OTHERS_CHILD.search(said.words):
        return False
    return not phrases.ROLE.search(phrases.SEEN_BY.sub(" ", said.words)) and not phrases.ROLE.search(said.signature)


def _training(said: Said) -> bool:
    one = phrases.ONE_FAMILY.search(said.words) and not phrases.NO_FAMILY.search(said.words)
    return bool(phrases.TRAINING.search(said.all)) and not one and not said.documents


def _consultation(said: Said) -> bool:
    """A professional wants to think about one family, and does not ask how to refer it."""
    asked = phrases.CONSULTATION.search(said.all)
    return bool(asked and phrases.ONE_FAMILY.search(said.words)) and not phrases.FORMALLY_REFER.search(said.all)


def _information(said: Said) -> bool:
    if "?" in said.words or len(said.words.split()) >= 80 or phrases.WORRY.search(said.all):
        return False
    return bool(phrases.INFORMATION.search(said.all)) and not phrases.FORMALLY_REFER.search(said.all)


Kind = tuple[str, str, Callable[[Said], bool]]
KINDS: tuple[Kind, ...] = (
    ("empty", "The mail is empty.", _empty),
    ("out of office", "It says that the person is away.", _away),
    ("junk", "It has the marks of junk mail: an offer or a demand, a link, and no word of a family.", _junk),
    ("password", "It seems to bring the password of a file sent before.", _password),
    ("thanks", "It thanks us and asks nothing.", _thanks),
    ("parent", "A parent seems to write about their own child.", _parent),
    ("training", "It asks about training or the service itself, not about a family.", _training),
    ("consultation", "A professional asks to talk about a family.", _consultation),
    ("for information", "It was sent for information: nothing is asked.", _information),
)
"""Tried in this order; the first that holds is it."""
KINDS_LAST = What("enquiry", "A person wrote, and nothing in it is a referral.")

"""What triage says of a referral: what is missing and what was found, each with the words that say so.

Codes and their kinds are those of `config/criteria.toml`. Nothing here decides, scores or ranks.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from parsing.document import Place

FindingKind = Literal["exclusion", "not_offered", "caution", "indication", "priority"]
Strength = Literal["likely", "possible"]
ReplyKind = Literal["none", "how_to_refer", "signposting", "missing_information", "consultation", "acknowledgement"]


@dataclass(frozen=True, slots=True)
class Evidence:
    """The words a finding rests on."""

    field: str
    quote: str
    place: Place = Place()


@dataclass(frozen=True, slots=True)
class Finding:
    """Something a person should look at. Always possible, never a decision."""

    code: str
    kind: FindingKind
    strength: Strength
    why: str
    """One line in plain words."""
    evidence: tuple[Evidence, ...] = ()
    guide: str = ""
    """The guide's sentence it comes from."""


@dataclass(frozen=True, slots=True)
class Missing:
    """A part the guide asks for that the form does not give."""

    code: str
    level: Literal["required", "advised"]
    why: str
    """What stands there: `left blank`, `not asked on this form`, `answered 'see above'`."""
    help: str = ""
    """Why it matters, in the guide's words."""


@dataclass(frozen=True, slots=True)
class Checked:
    """A rule that ran and found nothing."""

    code: str
    why: str
    """What was looked at: `date of birth 14 March 2025: 8 months old when received`."""


@dataclass(frozen=True, slots=True)
class Triage:
    """All that triage has to say of one referral."""

    missing: tuple[Missing, ...]
    findings: tuple[Finding, ...]
    clear: tuple[Checked, ...]
    locality: str
    """`mid` `west` `north` `south` `thurrock` `outside` `unknown`."""
    locality_why: str
    reply: ReplyKind
    reply_why: str
    age_band: str
    """For lists, without a date: `unborn`, `under 6 months`, `6 to 11 months`, `12 to 19 months`, `20 to 23 months`,
    `24 months or over`, `not known`."""
    read_first: bool
    """Safeguarding: an imminent risk or an unaddressed concern was found. It changes no order."""
    problems: tuple[str, ...] = ()

"""A referral further down a chain of mails, with what its sender has added since."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from parsing.answers.recognise import is_known_already
from parsing.document import Document, lines_of
from parsing.referral import Referral

_OF_NOBODY = ("referrer", "referral", "reason")
"""What every message says of its writer, and its own words: no news of the family."""
_RENEWED = ("_phone", "_email", "_address", "_postcode", "consent_to_referral", "consent_to_share", "consent_date")
"""What changes, so that the newest word of it holds."""


def followed_up(read: Sequence[Referral], news: Referral, newest: Document) -> list[Referral]:
    """The referrals of a chain: the newest mail's own, else the one that its sender wrote before, with the news of the family.

    A newest mail that says nothing new of them, or speaks of a family that is with the service already, refers nobody.
    """
    first, *older = read
    before = next((one for one in older if one.kind == "referral_form"), None)
    told = {key for key in news.fields if not key.startswith(_OF_NOBODY)}
    words = " ".join(line.text for line in lines_of(newest.blocks))
    if first.kind == "referral_form" or before is None or not told or is_known_already(words):
        return [first]
    new = {key: found for key, found in news.fields.items() if key not in before.fields or key.endswith(_RENEWED)}
    blanks = {key: blank for key, blank in before.blanks.items() if key not in new}
    return [replace(before, fields={**before.fields, **new}, blanks=blanks, unmatched=(*before.unmatched, *news.unmatched))]

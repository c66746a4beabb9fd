"""Which passwords a stranger would guess, and which somebody would who knows the service or the person (ASVS 6.2.4, 6.2.11)."""

from __future__ import annotations

from collections.abc import Iterable
from threading import Lock
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from desk.settings import Settings

LOOKED_AT = 72
"""Characters that are looked at: the time it takes grows with their square, and so many alone are enough."""
ONE_AT_A_TIME = Lock()
"""zxcvbn keeps the words it is given for the whole process: those of another person or service must not take their place."""
GOOD = 4
"""zxcvbn's best mark: it takes more than 10 to the 10 guesses."""


def about(settings: Settings) -> tuple[str, ...]:
    """What everybody who tries the service's doors knows of it."""
    of = settings.service
    return of.name, of.description, of.organisation, settings.desk.name, *of.address


def is_guessed(password: str, known: Iterable[str]) -> bool:
    """Whether it is a common password, a pattern, or made of what is known of the person and the service.

    zxcvbn's lists hold the 30,000 passwords most often found in breaches, and English words and names.
    """
    from zxcvbn import zxcvbn  # type: ignore[import-untyped]

    words = [word for text in known for word in (text, *text.split())]
    with ONE_AT_A_TIME:
        return int(zxcvbn(password[:LOOKED_AT], words)["score"]) < GOOD

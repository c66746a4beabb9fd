"""What mail systems add to every message."""

from __future__ import annotations

import re

_SMALL_PRINT = re.compile(
    r"confidential|intended recipient|received (?:this|it) in error|not the intended|\*{8,}|_{8,}|-{8,}|external\]"
    r"|originated from outside|disclaimer|virus|please consider the environment|sent from my|this email came from outside",
    re.IGNORECASE,
)


def is_small_print(text: str) -> bool:
    """Whether a line is what mail systems add to every message."""
    return bool(_SMALL_PRINT.search(text))

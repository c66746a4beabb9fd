"""How letters take leave: "Yours sincerely", "Kind regards"."""

from __future__ import annotations

import re

CLOSING = re.compile(
    r"^\s*(?:yours(?: (?:in partnership|\w+))?|in solidarity|(?:very )?warmly|warmest|take care|speak soon"
    r"|(?:with )?(?:very )?(?:kind|best|warm|many)(?:est)?(?: and best)? (?:regards|wishes)|(?:with )?regards"
    r"|(?:(?:with )?(?:many |kind )?thanks|thank you)(?: so much| again| very much| in advance)?|all the best|best|cheers|thx"
    r"|tks|ta)[\s,.!]*$",
    re.IGNORECASE,
)

"""Answers typed within the brackets that held the form's hint: "Child (name: Jo Bell) (d.o.b.: 3/4/26)"."""

from __future__ import annotations

import re
from dataclasses import replace

from parsing.document import Line, Text

LEAST_ROUND = 2
"""So many round brackets with a label are hints filled in; a single one is a remark."""
_HINT = re.compile(r"\s*(?:\[(?P<square>[^\[\]():?]{1,40}:[^\[\]]+)\]|\((?P<round>[^()\[\]:?]{1,40}:[^()]+)\))")
_ALL_OF_IT = re.compile(r"(?P<asks>[^\[\]]{4,160}[?:])\s*\[(?P<said>[^\[\]]{3,})\]\s*")


def without_hints(line: Line) -> Line:
    """The line with each filled hint as a label and its answer; itself where it has none."""
    text = line.text
    if ("[" not in text and text.count("(") < LEAST_ROUND) or line.has_input:
        return line
    if whole := _ALL_OF_IT.fullmatch(text):
        return replace(line, items=(Text(f"{whole['asks']} {whole['said']}", line.place),))
    hints = [*_HINT.finditer(text)]
    if not any(hint["square"] for hint in hints) and len(hints) < LEAST_ROUND:
        return line
    behind = {hint.end() for hint in hints}
    told = _HINT.sub(lambda hint: ("\t" if hint.start() in behind else " ") + (hint["square"] or hint["round"]).strip(), text)
    return replace(line, items=(Text(told, line.place),))

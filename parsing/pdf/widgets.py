"""The fields of a PDF's form layer: what each holds, shows and offers."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any

import pikepdf

from parsing.document import Box, Input, Tick
from parsing.pdf.objects import box_of, inherited, name_of, text_of

UNSEEN = 0b0010_0010  # Hidden, NoView
_RADIO, _PUSH = 1 << 15, 1 << 16
_PLAIN_ON = re.compile(r"(?i)^(yes|on|true|x|checked|selected|tick(ed)?|check ?box\d*|choice\d*|\d+)?$")


@dataclass(frozen=True, slots=True)
class Widget:
    """A field's spot on a page. `box` is in the page's own space: left, bottom, right, top."""

    page: int
    box: Box
    item: Tick | Input
    hidden: bool = False
    default: str | None = None
    """What the blank form holds there; `None` where it does not say."""


def read_widget(annotation: Any, chain: list[Any], number: int, later: dict[str, str]) -> Widget | None:
    """The field that a widget is, with its parents in `chain`; None for buttons, signatures and what is no field.

    `later` are the answers of the file's XFA packet by bare field name.
    """
    kind = str(inherited(chain, "/FT") or _guessed(annotation))
    flags = int(inherited(chain, "/Ff") or 0)
    if (kind == "/Btn" and flags & _PUSH) or kind == "/Sig" or kind not in ("/Btn", "/Tx", "/Ch"):
        return None
    name = ".".join(str(node["/T"]) for node in reversed(chain) if "/T" in node)
    item = _tick(annotation, chain, name, flags) if kind == "/Btn" else _input(annotation, chain, kind, name, later)
    hidden = bool(int(annotation.get("/F", 0)) & UNSEEN)
    default = inherited(chain, "/DV")
    return Widget(number, box_of(annotation), item, hidden, None if default is None else text_of(default))


def _guessed(annotation: Any) -> str:
    """A widget that lost its type: states drawn for more than one name make it a check box."""
    normal = annotation.get("/AP", {}).get("/N")
    if isinstance(normal, pikepdf.Dictionary) and not isinstance(normal, pikepdf.Stream):
        return "/Btn"
    return "/Tx" if "/V" in annotation else ""


def _tick(annotation: Any, chain: list[Any], name: str, flags: int) -> Tick:
    states = _on_states(annotation)
    appears = name_of(annotation.get("/AS"))
    value = inherited(chain, "/V")
    on, doubt = _is_on(states, appears, value, chain)
    export = _export(chain, states, appears)
    tooltip = text_of(inherited(chain, "/TU"))
    shared = len(chain) > 1 and isinstance(chain[1].get("/Kids"), pikepdf.Array) and len(chain[1]["/Kids"]) > 1
    group = name if flags & _RADIO or (shared and "/T" not in annotation) else ""
    label = export if group or not _PLAIN_ON.match(export) else tooltip
    return Tick(None if doubt else on, label=label, group=group)


def _on_states(annotation: Any) -> list[str]:
    states: list[str] = []
    for layer in ("/N", "/D"):
        drawn = annotation.get("/AP", {}).get(layer)
        if isinstance(drawn, pikepdf.Dictionary) and not isinstance(drawn, pikepdf.Stream):
            states += [str(key)[1:] for key, _ in drawn.items()]
    return [state for state in dict.fromkeys(states) if state != "Off"]


def _is_on(states: list[str], appears: str, value: Any, chain: list[Any]) -> tuple[bool, bool]:
    """Whether the box is ticked, and whether value and appearance contradict each other about it."""
    drawn_on = appears not in ("", "Off")
    named = {name_of(entry) for entry in value} if isinstance(value, pikepdf.Array) else {name_of(value)}
    named -= {""}
    own = set(states) | ({appears} - {"", "Off"})
    if not named:
        return drawn_on, False
    by_value = bool(named & own) if own else bool(named - {"Off"})
    by_value = by_value or _chosen_by_position(named, states, chain)
    if not appears:
        return by_value, False
    return by_value, by_value != drawn_on


def _chosen_by_position(named: set[str], states: list[str], chain: list[Any]) -> bool:
    """`/Opt` of a radio field lists export values; its widgets' states are then positions in it."""
    options = inherited(chain, "/Opt")
    if not isinstance(options, pikepdf.Array):
        return False
    return any(state.isdigit() and int(state) < len(options) and text_of(options[int(state)]) in named for state in states)


def _export(chain: list[Any], states: list[str], appears: str) -> str:
    state = states[0] if states else ("" if appears == "Off" else appears)
    options = inherited(chain, "/Opt")
    if isinstance(options, pikepdf.Array) and state.isdigit() and int(state) < len(options):
        return text_of(options[int(state)])
    return state


def _input(annotation: Any, chain: list[Any], kind: str, name: str, later: dict[str, str]) -> Input:
    value = text_of(inherited(chain, "/V"))
    label = text_of(inherited(chain, "/TU")) or name
    options, shown = _options(inherited(chain, "/Opt")) if kind == "/Ch" else ((), {})
    if shown and isinstance(inherited(chain, "/V"), pikepdf.Array):
        value = ", ".join(shown.get(text_of(entry), text_of(entry)) for entry in inherited(chain, "/V"))
    value = shown.get(value, value)
    problem = ""
    other = later.get(name.rsplit(".", 1)[-1], "")
    if other and sorted(_folded(other)) != sorted(_folded(value)):
        value, problem = value or other, "the file holds two different answers for this field"
    painted = _painted(annotation) if value and not problem else ""
    if painted and _folded(painted) not in _folded(value) and _folded(value) not in _folded(painted):
        problem = "what the field shows is not what it holds"
    return Input(value, label=label, options=options, problem=problem)


def _options(entries: Any) -> tuple[tuple[str, ...], dict[str, str]]:
    if not isinstance(entries, pikepdf.Array):
        return (), {}
    pairs = [
        (text_of(entry[0]), text_of(entry[-1])) if isinstance(entry, pikepdf.Array) and len(entry) else (text_of(entry),) * 2
        for entry in list(entries)[:500]
    ]
    return tuple(shown for _, shown in pairs), dict(pairs)


def _painted(annotation: Any) -> str:
    """The words of a text field's appearance, where they can be read without its fonts; else nothing."""
    stream = annotation.get("/AP", {}).get("/N")
    if not isinstance(stream, pikepdf.Stream) or int(stream.get("/Length", 0)) > 50_000:
        return ""
    try:
        operations = pikepdf.parse_content_stream(stream, "Tj TJ '")
    except (pikepdf.PdfError, ValueError):
        return ""
    words: list[str] = []
    for operation in operations:
        for operand in operation.operands if isinstance(operation, pikepdf.ContentStreamInstruction) else []:
            parts: list[Any] = list(operand) if isinstance(operand, pikepdf.Array) else [operand]
            words += [bytes(part).decode("cp1252", "replace") for part in parts if isinstance(part, pikepdf.String)]
    text = "".join(words)
    return text if text.isprintable() else ""


def _folded(text: str) -> str:
    return re.sub(r"\W+", "", text).casefold()

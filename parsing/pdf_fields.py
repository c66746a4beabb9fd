"""The form layer of a PDF: widgets and annotations, each with the page and the spot where it stands.

ISO 32000-1, 12.5 (annotations) and 12.7 (interactive forms). Widgets are found on the pages, not in the form's own list:
many files leave some of them, or the whole list, out. Values, types and names may sit on a parent.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from typing import Any, Literal

import pikepdf

from parsing.document import Box, Input, Tick
from parsing.pdf_xfa import answers
from parsing.ticks import ALONE

_HOPS = 32
_MOST_ANNOTATIONS = 5_000
_READ_ONLY_HIDDEN = 0b0010_0010  # Hidden, NoView
_LITTLE = 20.0
"""Points: a text field no larger than this holds a mark, or one letter of a comb."""
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


@dataclass(frozen=True, slots=True)
class Remark:
    """An annotation that is no field. `typed` stands on the page for all to read; the others change or comment on it."""

    page: int
    kind: Literal["typed", "struck", "marked", "ink", "round", "note"]
    box: Box
    text: str = ""


@dataclass(slots=True)
class Layer:
    """All fields and annotations of a file, in page order."""

    widgets: list[Widget]
    remarks: list[Remark]
    problems: list[str]
    loose: list[str] = field(default_factory=list)
    """Values of fields that stand on no page."""


def read_layer(pdf: pikepdf.Pdf, pages: int) -> Layer:
    """The form layer of the first `pages` pages. Broken annotations are left out, each named in `problems`."""
    layer = Layer([], [], [])
    later = answers(pdf)
    placed: set[tuple[int, int]] = set()
    for number, page in enumerate(pdf.pages[:pages], 1):
        for annotation in _annotations(page):
            try:
                chain = _chain(annotation)
                placed.update(node.objgen for node in chain)
                _read(annotation, chain, number, later, layer)
            except (pikepdf.PdfError, ValueError, TypeError, AttributeError, KeyError, IndexError):
                layer.problems.append(f"A form field or remark on page {number} is damaged and was not read.")
    layer.loose = list(_loose_values(pdf, placed))
    layer.widgets = list(_with_untouched_named(layer.widgets))
    return layer


def _with_untouched_named(widgets: list[Widget]) -> Iterator[Widget]:
    """Answers that are still those of the blank form get a problem, in a file that shows which ones were changed."""
    typed = [widget for widget in widgets if isinstance(widget.item, Input) and widget.item.value and widget.default is not None]
    told = any(isinstance(widget.item, Input) and widget.item.value != widget.default for widget in typed)
    for widget in widgets:
        item = widget.item
        if told and isinstance(item, Input) and item.value and item.value == widget.default and not item.problem:
            yield replace(widget, item=replace(item, problem="still as the blank form has it"))
        else:
            yield widget


def marked_fields(widgets: list[Widget]) -> list[Widget]:
    """The widgets of a page; little text fields in which only crosses and ticks were typed are tick boxes."""
    little = [widget for widget in widgets if isinstance(widget.item, Input) and _is_little(widget.box)]
    typed = {widget.item.value.strip() for widget in little if isinstance(widget.item, Input)} - {""}
    if not typed or not typed <= ALONE:
        return widgets
    boxes = {id(widget) for widget in little}
    return [_as_box(widget) if id(widget) in boxes else widget for widget in widgets]


def _is_little(box: Box) -> bool:
    return max(box[2] - box[0], box[3] - box[1]) <= _LITTLE


def _as_box(widget: Widget) -> Widget:
    item = widget.item
    return replace(widget, item=Tick(bool(item.value.strip()), label=item.label)) if isinstance(item, Input) else widget


def _loose_values(pdf: pikepdf.Pdf, placed: set[tuple[int, int]]) -> Iterator[str]:
    """What fields hold that have no spot on any page."""
    form = pdf.Root.get("/AcroForm")
    fields = form.get("/Fields") if isinstance(form, pikepdf.Dictionary) else None
    waiting = [entry for entry in fields if isinstance(entry, pikepdf.Dictionary)] if isinstance(fields, pikepdf.Array) else []
    seen: set[tuple[int, int]] = set()
    while waiting and len(seen) < _MOST_ANNOTATIONS:
        entry = waiting.pop(0)
        if entry.objgen in seen or entry.objgen in placed:
            continue
        seen.add(entry.objgen)
        kids = entry.get("/Kids")
        if isinstance(kids, pikepdf.Array) and len(kids):
            waiting += [kid for kid in kids if isinstance(kid, pikepdf.Dictionary)]
        elif str(entry.get("/FT", "")) in ("/Tx", "/Ch") and (value := _text(entry.get("/V"))):
            yield value


def _annotations(page: pikepdf.Page) -> Iterator[Any]:
    found = page.obj.get("/Annots")
    if isinstance(found, pikepdf.Array):
        for index in range(min(len(found), _MOST_ANNOTATIONS)):
            annotation = found[index]
            if isinstance(annotation, pikepdf.Dictionary):
                yield annotation


def _read(annotation: Any, chain: list[Any], number: int, later: dict[str, str], layer: Layer) -> None:
    kind = str(annotation.get("/Subtype", ""))
    if kind == "/Widget" or (not kind and "/FT" in annotation):
        widget = _widget(annotation, chain, number, later)
        if widget:
            layer.widgets.append(widget)
            if isinstance(widget.item, Tick) and widget.item.on is None:
                layer.problems.append(
                    f"A tick box on page {number} holds one answer and shows another. Open the original to see it."
                )
    elif not int(annotation.get("/F", 0)) & _READ_ONLY_HIDDEN:
        layer.remarks += _remarks(annotation, kind, number)


# --- fields ----------------------------------------------------------------------------------------------------------


def _chain(widget: Any) -> list[Any]:
    """The widget and its parents, nearest first. A file may tie them in a loop."""
    chain: list[Any] = []
    node, seen = widget, set()
    while isinstance(node, pikepdf.Dictionary) and len(chain) < _HOPS:
        if node.objgen != (0, 0):
            if node.objgen in seen:
                break
            seen.add(node.objgen)
        chain.append(node)
        node = node.get("/Parent")
    return chain


def _inherited(chain: list[Any], key: str) -> Any:
    for node in chain:
        if (found := node.get(key)) is not None:
            return found
    return None


def _widget(annotation: Any, chain: list[Any], number: int, later: dict[str, str]) -> Widget | None:
    kind = str(_inherited(chain, "/FT") or _guessed(annotation))
    flags = int(_inherited(chain, "/Ff") or 0)
    if (kind == "/Btn" and flags & _PUSH) or kind == "/Sig" or kind not in ("/Btn", "/Tx", "/Ch"):
        return None
    name = ".".join(str(node["/T"]) for node in reversed(chain) if "/T" in node)
    item = _tick(annotation, chain, name, flags) if kind == "/Btn" else _input(annotation, chain, kind, name, later)
    hidden = bool(int(annotation.get("/F", 0)) & _READ_ONLY_HIDDEN)
    default = _inherited(chain, "/DV")
    return Widget(number, _rect(annotation), item, hidden, None if default is None else _text(default))


def _guessed(annotation: Any) -> str:
    """A widget that lost its type: states drawn for more than one name make it a check box."""
    normal = annotation.get("/AP", {}).get("/N")
    if isinstance(normal, pikepdf.Dictionary) and not isinstance(normal, pikepdf.Stream):
        return "/Btn"
    return "/Tx" if "/V" in annotation else ""


def _rect(annotation: Any) -> Box:
    a, b, c, d = (float(number) for number in list(annotation["/Rect"])[:4])
    return min(a, c), min(b, d), max(a, c), max(b, d)


def _tick(annotation: Any, chain: list[Any], name: str, flags: int) -> Tick:
    states = _on_states(annotation)
    appears = _name(annotation.get("/AS"))
    value = _inherited(chain, "/V")
    on, doubt = _is_on(states, appears, value, chain)
    export = _export(chain, states, appears)
    tooltip = _text(_inherited(chain, "/TU"))
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
    named = {_name(entry) for entry in value} if isinstance(value, pikepdf.Array) else {_name(value)}
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
    options = _inherited(chain, "/Opt")
    if not isinstance(options, pikepdf.Array):
        return False
    return any(state.isdigit() and int(state) < len(options) and _text(options[int(state)]) in named for state in states)


def _export(chain: list[Any], states: list[str], appears: str) -> str:
    state = states[0] if states else ("" if appears == "Off" else appears)
    options = _inherited(chain, "/Opt")
    if isinstance(options, pikepdf.Array) and state.isdigit() and int(state) < len(options):
        return _text(options[int(state)])
    return state


def _input(annotation: Any, chain: list[Any], kind: str, name: str, later: dict[str, str]) -> Input:
    value = _text(_inherited(chain, "/V"))
    label = _text(_inherited(chain, "/TU")) or name
    options, shown = _options(_inherited(chain, "/Opt")) if kind == "/Ch" else ((), {})
    if shown and isinstance(_inherited(chain, "/V"), pikepdf.Array):
        value = ", ".join(shown.get(_text(entry), _text(entry)) for entry in _inherited(chain, "/V"))
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
        (_text(entry[0]), _text(entry[-1])) if isinstance(entry, pikepdf.Array) and len(entry) else (_text(entry),) * 2
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


def _name(value: Any) -> str:
    return str(value).removeprefix("/") if isinstance(value, pikepdf.Name | pikepdf.String) else ""


def _text(value: Any) -> str:
    """A text string as words: rich text and streams too, line ends as newlines, UTF-16 language marks dropped."""
    if isinstance(value, pikepdf.Stream):
        raw = value.read_bytes()[:1_000_000]
        text = raw.decode("utf-16", "replace") if raw[:2] in (b"\xfe\xff", b"\xff\xfe") else raw.decode("utf-8", "replace")
    elif isinstance(value, pikepdf.String | pikepdf.Name):
        text = str(value).removeprefix("/") if isinstance(value, pikepdf.Name) else str(value)
    else:
        return ""
    if text.isprintable():
        return text.strip()
    text = re.sub(r"\x1b[^\x1b]*\x1b", "", text).replace("\r\n", "\n").replace("\r", "\n")
    return "".join(letter for letter in text if letter in "\n\t" or letter.isprintable()).strip()


# --- other annotations -----------------------------------------------------------------------------------------------


def _remarks(annotation: Any, kind: str, number: int) -> Iterator[Remark]:
    text = _text(annotation.get("/Contents"))
    if kind == "/FreeText":
        yield Remark(number, "typed", _rect(annotation), text)
    elif kind in ("/StrikeOut", "/Highlight", "/Underline", "/Squiggly"):
        for box in _quads(annotation):
            yield Remark(number, "struck" if kind == "/StrikeOut" else "marked", box)
    elif kind == "/Ink":
        for stroke in annotation.get("/InkList", []):
            yield Remark(number, "ink", _hull([float(value) for value in stroke]))
    elif kind in ("/Circle", "/Square"):
        yield Remark(number, "round", _rect(annotation))
    elif kind in ("/Line", "/PolyLine", "/Polygon"):
        points = annotation.get("/L") or annotation.get("/Vertices")
        yield Remark(number, "ink", _hull([float(value) for value in points]) if points else _rect(annotation))
    if text and kind not in ("/FreeText", "/Link", "/Popup", "/Widget"):
        yield Remark(number, "note", _rect(annotation), text)


def _quads(annotation: Any) -> Iterator[Box]:
    points = [float(value) for value in annotation.get("/QuadPoints", [])]
    if len(points) < 8:
        yield _rect(annotation)
    for start in range(0, len(points) - 7, 8):
        yield _hull(points[start : start + 8])


def _hull(numbers: list[float]) -> Box:
    xs, ys = numbers[0::2], numbers[1::2]
    return min(xs), min(ys), max(xs), max(ys)

"""Fields made for filling in: content controls (`w:sdt`) and legacy form fields (`w:ffData`).

ECMA-376 part 1, 17.5.2 (content controls) and 17.16 (fields); the check box control is [MS-DOCX] 2.6.1.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from parsing.document import Input, Item, Place, Text, Tick
from parsing.ticks import is_choice
from parsing.word_package import Element, W

W14 = "{http://schemas.microsoft.com/office/word/2010/wordml}"
_VAL, _W14_VAL = f"{W}val", f"{W14}val"
_SDT, _CONTENT, _TBL, _TR = f"{W}sdt", f"{W}sdtContent", f"{W}tbl", f"{W}tr"
_STOCK_PROMPT = re.compile(
    r"(?:click|tap|press)\b.{0,20}\b(?:here|to)\b.{0,60}|(?:choose|select|pick) (?:an?|one|from|your)\b.{0,40}"
    r"|(?:enter|type|insert|add) (?:text|a date|date|your text|here|text here)\b.{0,30}|(?:please )?(?:select|choose)\W*|-+ ?select ?-+",
    re.IGNORECASE,
)
UNTOUCHED = "the first entry of a list, which an untouched list shows too"


@dataclass(frozen=True, slots=True)
class Control:
    """A content control."""

    content: Element
    label: str = ""
    leaf: bool = False
    """It holds an answer; otherwise it only groups what stands in it."""
    prompting: bool = False
    """It shows its placeholder: nobody has answered."""
    on: bool | None = None
    box: bool = False
    """It is a check box; `on` is its state."""
    glyphs: str = "☐☒"
    options: tuple[str, ...] = ()
    empty_options: frozenset[str] = frozenset()


def control(sdt: Element) -> Control | None:
    """What a `w:sdt` is; nothing when it has no content."""
    content = sdt.find(_CONTENT)
    if content is None:
        return None
    found = {child.tag: child for child in next(iter(sdt.findall(f"{W}sdtPr")), ())}
    label = _value(found.get(f"{W}alias")) or _value(found.get(f"{W}tag"))
    box = found.get(f"{W14}checkbox")
    if box is not None:
        return Control(content, label, leaf=True, box=True, on=_checked(box), glyphs=_glyphs(box))
    prompting = f"{W}showingPlcHdr" in found and _value(found[f"{W}showingPlcHdr"]) not in ("0", "false")
    groups = found.keys() & _GROUPING or _holds_structure(content)
    choices = found.get(f"{W}dropDownList", found.get(f"{W}comboBox"))
    options, empty = _options(choices)
    return Control(content, label, not groups, prompting, options=options, empty_options=empty)


_GROUPING = {f"{W}group", f"{W}docPartObj", f"{W}docPartList", f"{W}picture", f"{W}bibliography", f"{W}citation",
             "{http://schemas.microsoft.com/office/word/2012/wordml}repeatingSection"}  # fmt: skip


def _holds_structure(content: Element) -> bool:
    """Whether a control wraps other controls, tables or rows, and so is no single answer."""
    return any(next(content.iter(tag), None) is not None for tag in (_SDT, _TBL, _TR))


def _value(element: Element | None) -> str:
    return "" if element is None else element.get(_VAL, "").strip()


def _checked(box: Element) -> bool:
    state = box.find(f"{W14}checked")
    return state is not None and state.get(_W14_VAL, "1").lower() in ("1", "true", "on")


def _glyphs(box: Element) -> str:
    found = "☐☒☑"
    for kind in ("checkedState", "uncheckedState"):
        glyph = box.find(f"{W14}{kind}")
        if glyph is not None and (code := glyph.get(_W14_VAL, "")):
            found += chr(int(code, 16)) + chr(0xF000 | int(code, 16) & 0xFF) if re.fullmatch("[0-9A-Fa-f]{1,5}", code) else ""
    return found


def _options(choices: Element | None) -> tuple[tuple[str, ...], frozenset[str]]:
    if choices is None:
        return (), frozenset()
    entries = [(entry.get(f"{W}displayText") or entry.get(f"{W}value", ""), entry.get(f"{W}value", "")) for entry in choices]
    empty = frozenset(shown.strip() for shown, value in entries if not value.strip() or is_prompt(shown))
    return tuple(shown for shown, _ in entries if shown.strip() not in empty and shown.strip()), empty


def is_prompt(text: str) -> bool:
    """Whether text in a control is one of the prompts Word itself puts there."""
    return bool(_STOCK_PROMPT.fullmatch(text.strip().rstrip(".…:")))


def answered(items: Sequence[Item], control: Control, place: Place, first: bool = True) -> list[Item]:
    """A control's content as one `Input` (or `Tick`), or as it stands when it is more than plain text.

    `first` is false for the second and later paragraphs of one control: they add no blank of their own.
    """
    if control.box:
        return _boxed(items, control, place, first)
    if not all(isinstance(item, Text) and not item.struck for item in items):
        return list(items)
    written = _written(items)
    if is_choice(written):
        return list(items)
    blank = Input("", place, control.label, control.options)
    unanswered = control.prompting or written in control.empty_options or is_prompt(written)
    if not written or unanswered:
        prompts = [Text(written, place, prompt=True)] if written else []
        return [blank, *prompts] if first else list(prompts)
    return [replace(blank, value=written)]


def _all_prompt(items: Sequence[Item]) -> bool:
    return bool(items) and all(isinstance(item, Text) and item.prompt for item in items)


def _written(items: Sequence[Item]) -> str:
    text = "".join(item.text for item in items if isinstance(item, Text))
    return "\n".join(line.strip() for line in text.split("\n")).strip()


def _boxed(items: Sequence[Item], control: Control, place: Place, first: bool) -> list[Item]:
    """A check box control: its state, and whatever was typed into it beside its glyph."""
    if not first:
        return list(items)
    rest, on = [], control.on
    for item in items:
        text = item.text.strip(control.glyphs + " \u00a0") if isinstance(item, Text) else ""
        if text in ("X", "x", "✓", "✔", "√"):
            on = True  # typed over the box without clicking it
        elif text:
            rest.append(replace(item, text=text))
    return [Tick(on, place, control.label), *rest]


@dataclass(slots=True)
class Legacy:
    """A legacy form field while it is being read."""

    kind: str
    """`checkBox`, `ddList`, `textInput`, or empty for any other field."""
    data: Element | None = None
    instruction: str = ""
    in_result: bool = False
    start: int = 0
    """Where its result begins among the paragraph's items."""
    emitted: bool = False
    """An earlier paragraph already holds part of its result."""

    @property
    def label(self) -> str:
        """Its help text, else the name somebody gave it (Word's own `Text1` says nothing)."""
        if self.data is None:
            return ""
        said = (_value(self.data.find(f"{W}{name}")) for name in ("helpText", "statusText", "name"))
        return next((text for text in said if text and not re.fullmatch(r"(?:Text|Check|Dropdown)\d*|__Fieldmark__.*", text)), "")


def legacy(begin: Element) -> Legacy:
    """The field that a `w:fldChar` of type `begin` opens."""
    data = begin.find(f"{W}ffData")
    kinds = [] if data is None else [child.tag.removeprefix(W) for child in data]
    kind = next((kind for kind in kinds if kind in ("checkBox", "ddList", "textInput")), "")
    return Legacy(kind, data)


def legacy_tick(field: Legacy, place: Place) -> Tick:
    """A legacy check box: `w:checked` (without a value it is on), else `w:default`."""
    assert field.data is not None
    box = field.data.find(f"{W}checkBox")
    states = () if box is None else (box.find(f"{W}checked"), box.find(f"{W}default"))
    state = next((found for found in states if found is not None), None)
    return Tick(state is not None and state.get(_VAL, "1").lower() in ("1", "true", "on"), place, field.label)


def legacy_choice(field: Legacy, place: Place) -> list[Item]:
    """A legacy drop-down's choice: `w:result` is an index; without one it is `w:default`, else the first entry."""
    assert field.data is not None
    entries = [entry.get(_VAL, "").strip() for entry in field.data.iter(f"{W}listEntry")]
    result, default = (field.data.find(f"{W}ddList/{W}{name}") for name in ("result", "default"))
    chosen = _value(result) or _value(default)
    index = int(chosen) if chosen.isdecimal() else 0
    value = entries[index] if index < len(entries) else ""
    options = tuple(entry for entry in entries if entry and not is_prompt(entry))
    blank = Input("", place, field.label, options)
    if not value:
        return [blank]
    if is_prompt(value):
        return [blank, Text(value, place, prompt=True)]
    return [replace(blank, value=value, problem=UNTOUCHED if not chosen else "")]


def legacy_text(items: Sequence[Item], field: Legacy, place: Place) -> list[Item]:
    """A legacy text field's result; its five en spaces are blank, its own default text is a prompt."""
    if not all(isinstance(item, Text) and not item.struck for item in items):
        return list(items)
    written = _written(items)
    if is_choice(written):
        return list(items)
    default = "" if field.data is None else _value(field.data.find(f"{W}textInput/{W}default"))
    if not written or written == default or is_prompt(written):
        prompts = [Text(written, place, prompt=True)] if written else []
        return prompts if field.emitted else [Input("", place, field.label), *prompts]
    return [Input(written, place, field.label)]

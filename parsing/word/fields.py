"""Fields made for filling in: content controls (`w:sdt`) and legacy form fields (`w:ffData`).

ECMA-376 part 1, 17.5.2 (content controls) and 17.16 (fields); the check box control is [MS-DOCX] 2.6.1.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from parsing.document import Input, Item, Place, Text, Tick
from parsing.frozen import value
from parsing.values.ticks import is_choice
from parsing.word.package import Element, W

W14 = "{http://schemas.microsoft.com/office/word/2010/wordml}"
_VAL, _W14_VAL = f"{W}val", f"{W14}val"
_SDT, _CONTENT, _TBL, _TR, _RUN = f"{W}sdt", f"{W}sdtContent", f"{W}tbl", f"{W}tr", f"{W}r"
_STOCK_PROMPT = re.compile(
    r"(?:click|tap|press)\b.{0,20}\b(?:here|to)\b.{0,60}|(?:choose|select|pick) (?:an?|one|from|your)\b.{0,40}"
    r"|(?:enter|type|insert|add) (?:text|a date|date|your text|here|text here)\b.{0,30}"
    r"|(?:please )?(?:select|choose)\W*|-+ ?select ?-+",
    re.IGNORECASE,
)
UNTOUCHED = "the first entry of a list, which an untouched list shows too"


@value(frozen=True, slots=True)
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
    alias = tag = ""
    grouping = prompting = False
    box = choices = None
    properties = sdt.find(_PROPERTIES)
    for child in () if properties is None else properties:
        name = child.tag
        if name == _ALIAS:
            alias = child.get(_VAL, "").strip()
        elif name == _TAG:
            tag = child.get(_VAL, "").strip()
            grouping = grouping or tag.startswith(_GOOGLE)
        elif name == _LOCK:
            grouping = grouping or child.get(_VAL) in ("contentLocked", "sdtContentLocked")
        elif name == _PROMPTING:
            prompting = child.get(_VAL) not in ("0", "false")
        elif name == _BOX:
            box = child
        elif name in _CHOICES:
            choices = child
        elif name in _GROUPING:
            grouping = True
    if box is not None:
        return Control(content, alias or tag, leaf=True, box=True, on=_checked(box), glyphs=_glyphs(box))
    leaf = not grouping and not _holds_structure(content)
    options, empty = ((), frozenset()) if choices is None else _options(choices)
    return Control(content, alias or tag, leaf, prompting, options=options, empty_options=empty)


_GOOGLE = "goog_rdk_"
"""Google Docs wraps any words at all in controls of this name."""
_LOCK = f"{W}lock"
_PROPERTIES, _ALIAS, _TAG, _PROMPTING = f"{W}sdtPr", f"{W}alias", f"{W}tag", f"{W}showingPlcHdr"
_BOX, _CHOICES = f"{W14}checkbox", {f"{W}dropDownList", f"{W}comboBox"}
_GROUPING = {f"{W}group", f"{W}docPartObj", f"{W}docPartList", f"{W}picture", f"{W}bibliography", f"{W}citation",
             "{http://schemas.microsoft.com/office/word/2012/wordml}repeatingSection"}  # fmt: skip


def _holds_structure(content: Element) -> bool:
    """Whether a control wraps other controls, tables or rows, and so is no single answer."""
    if all(child.tag == _RUN for child in content):
        return False
    return any(next(content.iter(tag), None) is not None for tag in (_SDT, _TBL, _TR))


def _value(element: Element | None) -> str:
    return "" if element is None else element.get(_VAL, "").strip()


def _checked(box: Element) -> bool:
    state = box.find(f"{W14}checked")
    return state is not None and state.get(_W14_VAL, "1").lower() in ("1", "true", "on")


def _glyphs(box: Element) -> str:
    return "☐☒☑" + "".join(_glyph(state.get(_W14_VAL, "")) for state in box if state.tag in _STATES)


_STATES = {f"{W14}checkedState", f"{W14}uncheckedState"}


@lru_cache(maxsize=64)
def _glyph(code: str) -> str:
    """A state's character by its code, and as it looks in a symbol font."""
    return chr(int(code, 16)) + chr(0xF000 | int(code, 16) & 0xFF) if re.fullmatch("[0-9A-Fa-f]{1,5}", code) else ""


def _options(choices: Element) -> tuple[tuple[str, ...], frozenset[str]]:
    """The entries of a list that can be chosen, and those that only ask for a choice: Word's own, a first one without a value."""
    entries = [(entry.get(_SHOWN, "").strip() or entry.get(_MEANT, "").strip(), entry.get(_MEANT, "")) for entry in choices]
    empty = {shown for index, (shown, value) in enumerate(entries) if is_prompt(shown) or not (value or index)}
    return tuple(shown for shown, _ in entries if shown and shown not in empty), frozenset(empty)


_SHOWN, _MEANT = f"{W}displayText", f"{W}value"


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
    if is_choice(written) and written not in control.empty_options:
        return list(items)
    blank = Input("", place, control.label, control.options)
    unanswered = control.prompting or written in control.empty_options or is_prompt(written)
    if not written or unanswered:
        prompts = [Text(written, place, prompt=True)] if written else []
        return [blank, *prompts] if first else list(prompts)
    return [replace(blank, value=written)]


def _written(items: Sequence[Item]) -> str:
    text = "".join(item.text for item in items if isinstance(item, Text))
    return "\n".join(line.strip() for line in text.split("\n")).strip()


def _boxed(items: Sequence[Item], control: Control, place: Place, first: bool) -> list[Item]:
    """A check box control: its state, and whatever was typed into it beside its glyph."""
    if not first:
        return list(items)
    rest: list[Item] = []
    on = control.on
    for item in items:
        if not isinstance(item, Text):
            rest.append(item)
        elif (text := item.text.strip(control.glyphs + " \u00a0")) in ("X", "x", "✓", "✔", "√"):
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
    index = int(chosen) if chosen.isdecimal() and len(chosen) < 6 else 0
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
        prompts: list[Item] = [Text(written, place, prompt=True)] if written else []
        return prompts if field.emitted else [Input("", place, field.label), *prompts]
    return [Input(written, place, field.label)]

"""The service's blank referral form, made from `config/form.toml`: a service that changes its form changes one file.

What is typed and ticked in it is read back by the same configuration, field by field.
"""

from __future__ import annotations

import io
from collections.abc import Iterator
from itertools import count
from typing import Any

import docx
from docx.document import Document
from docx.oxml.ns import qn
from docx.shared import Pt
from docx.table import _Cell
from docx.text.paragraph import Paragraph

from notify.content_controls import tick_box, typing_field
from notify.service import ServiceConfig
from parsing.labels.config import FieldSpec, FormConfig

TYPE_HERE = "Click or tap here to enter text"
HINTS = {
    "date": "dd/mm/yyyy",
    "rows": TYPE_HERE,
}
NO_BREAK = "\u00a0"
FONT = "Arial"
YES_NO = ("Yes", "No", "Not known")
HOUSEHOLD = ("Name", "Date of birth", "Relationship")
HOUSEHOLD_ROWS = 6


class Form:
    """The document while it is written; numbers its fields."""

    def __init__(self, form: FormConfig) -> None:
        self.form = form
        self.document: Document = docx.Document()
        self.numbers = count(1)

    def section(self, key: str, fields: list[str]) -> None:
        """A heading and the questions under it: short ones in a table, narratives one below the other."""
        self.document.add_heading(self.form.sections[key].title, 1)
        short = [field for field in fields if is_short(self.form.fields[field])]
        if short:
            self._table(short)
        for field in fields:
            spec = self.form.fields[field]
            if spec.kind == "rows":
                self._rows(field, spec)
            elif not is_short(spec):
                self._narrative(field, spec)

    def _table(self, fields: list[str]) -> None:
        table = self.document.add_table(rows=0, cols=2, style="Table Grid")
        for field in fields:
            label, answer = table.add_row().cells
            label.paragraphs[0].add_run(self.form.fields[field].title).bold = True
            self._answer(answer.paragraphs[0], field, self.form.fields[field])

    def _answer(self, paragraph: Paragraph, field: str, spec: FieldSpec) -> None:
        options = options_of(spec)
        if not options:
            _add(
                paragraph,
                typing_field(next(self.numbers), field, spec.title, HINTS.get(spec.kind, TYPE_HERE), lines=spec.kind == "prose"),
            )
        for option in options:
            _add(paragraph, tick_box(next(self.numbers), f"{field}.{key_of(option)}", f"{spec.title}: {option}"))
            paragraph.add_run(f"{NO_BREAK}{option.replace(' ', NO_BREAK)}   ")

    def _narrative(self, field: str, spec: FieldSpec) -> None:
        self.document.add_heading(spec.title, 2)
        for prompt in spec.prompts:
            run = self.document.add_paragraph(style="List Bullet").add_run(prompt)
            run.italic, run.font.size = True, Pt(10)
        box = self.document.add_table(rows=1, cols=1, style="Table Grid").rows[0].cells[0]
        _add(box.paragraphs[0], typing_field(next(self.numbers), field, spec.title, TYPE_HERE, lines=True))

    def _rows(self, field: str, spec: FieldSpec) -> None:
        self.document.add_paragraph().add_run(spec.title).bold = True
        table = self.document.add_table(rows=1, cols=len(HOUSEHOLD), style="Table Grid")
        for cell, heading in zip(table.rows[0].cells, HOUSEHOLD, strict=True):
            cell.paragraphs[0].add_run(heading).bold = True
        for row in range(1, HOUSEHOLD_ROWS + 1):
            for cell, heading in zip(table.add_row().cells, HOUSEHOLD, strict=True):
                self._household_cell(cell, f"{field}.{row}.{key_of(heading)}", heading)

    def _household_cell(self, cell: _Cell, tag: str, heading: str) -> None:
        hint = HINTS["date"] if heading == "Date of birth" else TYPE_HERE
        _add(cell.paragraphs[0], typing_field(next(self.numbers), tag, heading, hint))


def blank_form(form: FormConfig, service: ServiceConfig) -> bytes:
    """The form as a Word document (`.docx`): controls to type in, boxes to tick, the guide's prompts for each narrative."""
    written = Form(form)
    document = written.document
    document.core_properties.title = f"{service.name}: referral form"
    document.core_properties.author = service.name
    for style in ("Normal", "Title", "Heading 1", "Heading 2"):
        _set_font(document, style)
    document.add_heading(f"{service.name}: referral form", 0)
    for words in introduction(service):
        document.add_paragraph(words)
    for section, fields in sections(form):
        written.section(section, fields)
    held = io.BytesIO()
    document.save(held)
    return held.getvalue()


def _set_font(document: Document, name: str) -> None:
    """One plain typeface throughout: Word's headings have another of their own."""
    style: Any = document.styles[name]
    style.font.name = FONT
    fonts = style.element.get_or_add_rPr().get_or_add_rFonts()
    for theme in ("asciiTheme", "hAnsiTheme", "eastAsiaTheme", "cstheme"):
        fonts.attrib.pop(qn(f"w:{theme}"), None)
    if name == "Normal":
        style.font.size = Pt(12)


def sections(form: FormConfig) -> Iterator[tuple[str, list[str]]]:
    """Each section that has questions, with their keys, in the order of the configuration."""
    for section in form.sections:
        if fields := [key for key, spec in form.fields.items() if spec.section == section]:
            yield section, fields


def _add(paragraph: Paragraph, control: Any) -> None:
    """A control at the end of a paragraph."""
    paragraph._p.append(control)


def introduction(service: ServiceConfig) -> tuple[str, ...]:
    """What stands above the questions."""
    return (
        service.description,
        f"Please answer every section and send the form to {service.email} from a secure email address. "
        f"If you would like help with it, call {service.phone}.",
    )


def is_short(spec: FieldSpec) -> bool:
    """Whether a question fits in a row of a table: it has no prompts to think about first."""
    return spec.kind != "rows" and not spec.prompts


def options_of(spec: FieldSpec) -> tuple[str, ...]:
    """The answers to choose from, as they are printed: of each the first of its words."""
    if spec.kind == "yes_no":
        return YES_NO
    first = (words[0] for words in spec.options.values())
    return tuple(words[0].upper() + words[1:] for words in first)


def key_of(words: str) -> str:
    """Words as a part of a field's name."""
    return words.lower().replace(" ", "_")

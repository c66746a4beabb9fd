"""Word's fields for typing and ticking (content controls), as XML that every Word since 2010 understands.

Each carries the field's key as its tag, so that whoever reads the form back need not guess what it asks.
"""

from __future__ import annotations

from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
from lxml.etree import _Element
from markupsafe import escape

NAMES = f'{nsdecls("w")} xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"'
ON, OFF = "2612", "2610"
"""☒ and ☐, in MS Gothic, as Word draws them."""


def typing_field(number: int, key: str, title: str, prompt: str, *, lines: bool = False) -> _Element:
    """A field to type in, which shows its prompt in grey until something is typed.

    Args:
        number: unique within the document.
        key: the field's key.
        title: what Word shows above the field.
        prompt: the grey text.
        lines: whether the answer may have several lines.

    """
    several = ' w:multiLine="1"' if lines else ""
    found: _Element = parse_xml(
        f"<w:sdt {NAMES}><w:sdtPr>{_known_as(number, key, title)}<w:showingPlcHdr/><w:text{several}/></w:sdtPr>"
        f'<w:sdtContent><w:r><w:rPr><w:color w:val="4C6272"/></w:rPr><w:t xml:space="preserve">{escape(prompt)}</w:t></w:r>'
        f"</w:sdtContent></w:sdt>"
    )
    return found


def tick_box(number: int, key: str, title: str) -> _Element:
    """A box to tick."""
    font = '<w:rFonts w:ascii="MS Gothic" w:eastAsia="MS Gothic" w:hAnsi="MS Gothic" w:hint="eastAsia"/>'
    found: _Element = parse_xml(
        f"<w:sdt {NAMES}><w:sdtPr>{_known_as(number, key, title)}"
        f'<w14:checkbox><w14:checked w14:val="0"/><w14:checkedState w14:val="{ON}" w14:font="MS Gothic"/>'
        f'<w14:uncheckedState w14:val="{OFF}" w14:font="MS Gothic"/></w14:checkbox></w:sdtPr>'
        f"<w:sdtContent><w:r><w:rPr>{font}</w:rPr><w:t>☐</w:t></w:r></w:sdtContent></w:sdt>"
    )
    return found


def _known_as(number: int, key: str, title: str) -> str:
    return f'<w:alias w:val="{escape(title)}"/><w:tag w:val="{escape(key)}"/><w:id w:val="{number}"/>'

"""Form controls of an OpenDocument text written out as words, because LibreOffice drops them on the way to Word.

OpenDocument 1.3 part 3, section 13 (form controls): the state of a control stands apart from the place it is shown at.
"""

from __future__ import annotations

import io
import zipfile

from lxml import etree

from parsing.word.package import checked_xml, checked_zip

_FORM = "{urn:oasis:names:tc:opendocument:xmlns:form:1.0}"
_TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
_DRAW = "{urn:oasis:names:tc:opendocument:xmlns:drawing:1.0}"
_XML_ID = "{http://www.w3.org/XML/1998/namespace}id"
_BLANK = "______"


def with_controls_written_out(data: bytes) -> bytes:
    """The file with ☒, ☐, the typed words or a blank line where its controls are; unchanged when it has none."""
    archive = checked_zip(data)
    try:
        content = checked_xml(archive.read("content.xml"))
    except KeyError:
        return data
    if b":control" not in content:
        return data
    root = etree.fromstring(content, etree.XMLParser(resolve_entities=False, no_network=True))
    states = {node.get(f"{_FORM}id") or node.get(_XML_ID): _state(node) for node in root.iter(f"{_FORM}*") if _has_identity(node)}
    for shown in list(root.iter(f"{_DRAW}control")):
        _replace(shown, states.get(shown.get(f"{_DRAW}control"), ""))
    return _with_content(archive, etree.tostring(root, xml_declaration=True, encoding="UTF-8"))


def _has_identity(node: etree._Element) -> bool:
    return node.get(f"{_FORM}id") is not None or node.get(_XML_ID) is not None


def _state(node: etree._Element) -> str:
    """What a control shows: its mark and label, its words, or a blank."""
    kind, label = str(node.tag).removeprefix(_FORM), node.get(f"{_FORM}label", "")
    if kind in ("checkbox", "radio"):
        state = node.get(f"{_FORM}current-state", node.get(f"{_FORM}state", ""))
        selected = node.get(f"{_FORM}current-selected", node.get(f"{_FORM}selected", ""))
        return f"{'☒' if state == 'checked' or selected == 'true' else '☐'} {label} "
    if kind == "listbox":
        chosen = [option for option in node.iter(f"{_FORM}option") if option.get(f"{_FORM}current-selected") == "true"]
        return ", ".join(option.get(f"{_FORM}label", "") for option in chosen) or _BLANK
    if kind in ("text", "textarea", "formatted-text", "combobox", "date", "time", "number"):
        paragraphs = " ".join("".join(paragraph.itertext()) for paragraph in node.iter(f"{_TEXT}p"))
        return node.get(f"{_FORM}current-value") or paragraphs or node.get(f"{_FORM}value") or _BLANK
    return label if kind == "fixed-text" else ""


def _replace(shown: etree._Element, words: str) -> None:
    parent = shown.getparent()
    if parent is None:
        return
    inside = str(parent.tag) in (f"{_TEXT}p", f"{_TEXT}h", f"{_TEXT}span", f"{_TEXT}a")
    written = etree.Element(f"{_TEXT}span" if inside else f"{_TEXT}p")
    written.text, written.tail = words, shown.tail
    parent.replace(shown, written)


def _with_content(archive: zipfile.ZipFile, content: bytes) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as made:
        for entry in archive.infolist():
            kept = zipfile.ZIP_STORED if entry.filename == "mimetype" else zipfile.ZIP_DEFLATED
            made.writestr(entry.filename, content if entry.filename == "content.xml" else archive.read(entry), kept)
    return out.getvalue()

"""The XFA packet of a PDF form: another form format carried inside the file, of which only the typed answers are read."""

from __future__ import annotations

import pikepdf
from lxml import etree

_MOST_BYTES = 5_000_000


def has_xfa(pdf: pikepdf.Pdf) -> bool:
    """Whether the file carries an XFA form."""
    form = pdf.Root.get("/AcroForm")
    return isinstance(form, pikepdf.Dictionary) and "/XFA" in form


def answers(pdf: pikepdf.Pdf) -> dict[str, str]:
    """Typed answers of the packet by bare field name, names that occur twice left out; empty without a packet."""
    if not has_xfa(pdf):
        return {}
    data = _datasets(pdf.Root["/AcroForm"]["/XFA"])
    try:
        root = etree.fromstring(data, etree.XMLParser(resolve_entities=False, no_network=True)) if data else None
    except etree.XMLSyntaxError:
        return {}
    found: dict[str, str] = {}
    twice: set[str] = set()
    for node in root.iter() if root is not None else ():
        if isinstance(node.tag, str) and len(node) == 0 and node.text and node.text.strip():
            name = etree.QName(node).localname
            if name in found:
                twice.add(name)
            found[name] = node.text.strip()
    return {name: value for name, value in found.items() if name not in twice}


def _datasets(packet: pikepdf.Object) -> bytes:
    if isinstance(packet, pikepdf.Stream):
        return packet.read_bytes()[:_MOST_BYTES]
    if isinstance(packet, pikepdf.Array):
        for name, part in zip(list(packet)[0::2], list(packet)[1::2], strict=False):
            if str(name) == "datasets" and isinstance(part, pikepdf.Stream):
                return part.read_bytes()[:_MOST_BYTES]
    return b""

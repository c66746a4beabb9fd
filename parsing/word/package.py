"""The parts of a Word file: a zip (Open Packaging Conventions, ECMA-376 part 2) or one flat XML file, checked before use.

Nothing outside the file is ever fetched. Transitional, strict and Word 2003 namespaces are read as one.
"""

from __future__ import annotations

import hashlib
import io
import posixpath
import zipfile
import zlib
from base64 import b64decode
from typing import cast
from xml.etree import ElementTree

from lxml import etree

from parsing.document import Unreadable

Element = ElementTree.Element

MAX_PARTS = 2_000
MAX_BYTES = 200 * 2**20
MAX_PART_BYTES = 50 * 2**20
MAX_XML_BYTES = 32 * 2**20
MAX_RATIO = 200
RATIO_FREE_BYTES = 2**20
"""Parts smaller than this may be as repetitive as they like."""

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
PKG = "{http://schemas.microsoft.com/office/2006/xmlPackage}"
_RELATION = "{http://schemas.openxmlformats.org/package/2006/relationships}Relationship"
_DIALECTS = (
    (b"http://purl.oclc.org/ooxml/wordprocessingml/main", b"http://schemas.openxmlformats.org/wordprocessingml/2006/main"),
    (
        b"http://purl.oclc.org/ooxml/officeDocument/relationships",
        b"http://schemas.openxmlformats.org/officeDocument/2006/relationships",
    ),
    (b"http://purl.oclc.org/ooxml/drawingml/", b"http://schemas.openxmlformats.org/drawingml/2006/"),
    (b"http://purl.oclc.org/ooxml/officeDocument/math", b"http://schemas.openxmlformats.org/officeDocument/2006/math"),
    (b"http://schemas.microsoft.com/office/word/2003/wordml", b"http://schemas.openxmlformats.org/wordprocessingml/2006/main"),
)

_BROKEN = (KeyError, zipfile.BadZipFile, zlib.error, EOFError, OSError, NotImplementedError, RuntimeError, ValueError)
BOMB = "The file unpacks to far more than a referral form can hold. Ask the sender for the form again, or for a PDF of it."
DAMAGED = "The file is damaged and cannot be opened. Ask the sender to send it again."
NOT_WORD = "The file calls itself a Word document but holds none. Ask the sender to send it again."


class Damaged(Unreadable):
    """A part of the file is broken."""


class Package:
    """A Word file's parts by name. Raises `Unreadable` for files that are damaged, hostile or no Word document."""

    def __init__(self, data: bytes) -> None:
        self.damaged = False
        self._data = data
        self._flat: dict[str, Element | bytes] = {}
        self._zip: zipfile.ZipFile | None = None
        self._relations: dict[str, dict[str, tuple[str, str]]] = {}
        if data[:2] == b"PK":
            self._zip = checked_zip(data)
            self.names = frozenset(self._zip.namelist())
        else:
            self._flat = _flat_parts(self._parsed(data))
            self.names = frozenset(self._flat)
        self.main = self._main_part()

    def read(self, name: str) -> bytes:
        """A part's bytes."""
        try:
            if self._zip:
                return self._zip.read(name)
            part = self._flat[name]
            return part if isinstance(part, bytes) else ElementTree.tostring(part)
        except _BROKEN as error:
            raise Damaged(DAMAGED) from error

    def xml(self, name: str) -> Element:
        """A part's root element."""
        part = self._flat.get(name, b"")
        return self._parsed(part or self.read(name)) if isinstance(part, bytes) else part

    def side(self, name: str) -> Element:
        """The root of a part the form can do without (styles, a header): an empty one when it is broken."""
        try:
            return self.xml(name)
        except Damaged:
            self.damaged = True
            return Element("broken")

    def fingerprint(self, name: str) -> bytes:
        """What tells a part's content from any other without unpacking it."""
        if self._zip is None:
            return hashlib.sha256(self.read(name)).digest()
        entry = self._zip.getinfo(name)
        sizes = self._data[entry.header_offset + 26 : entry.header_offset + 30]  # of the name and the extra field that follow
        start = entry.header_offset + 30 + int.from_bytes(sizes[:2], "little") + int.from_bytes(sizes[2:], "little")
        return hashlib.sha256(self._data[start : start + entry.compress_size]).digest()

    def related(self, name: str, kind: str) -> list[str]:
        """Names of the parts that `name` points to as `kind` (`styles`, `header`, `comments`)."""
        found = (target for target_kind, target in self._relations_of(name).values() if target_kind == kind)
        return [target for target in dict.fromkeys(found) if target in self.names]

    def target(self, name: str, identifier: str) -> str:
        """The part a relationship of `name` points to; empty when it is not in the file."""
        target = self._relations_of(name).get(identifier, ("", ""))[1]
        return target if target in self.names else ""

    def _relations_of(self, name: str) -> dict[str, tuple[str, str]]:
        if name not in self._relations:
            folder, leaf = posixpath.split(name)
            rels = posixpath.join(folder, "_rels", f"{leaf}.rels")
            self._relations[name] = _relations(self.side(rels), folder) if rels in self.names else {}
        return self._relations[name]

    def _main_part(self) -> str:
        found = self.related("", "officeDocument")
        if found:
            return found[0]
        guess = next((name for name in sorted(self.names) if name.endswith("document.xml")), "")
        if not guess:
            raise Unreadable(NOT_WORD)
        return guess

    def _parsed(self, data: bytes) -> Element:
        data = checked_xml(data)
        try:
            return ElementTree.fromstring(data)  # noqa: S314  no document type gets here, so there are no entities to expand
        except (ElementTree.ParseError, LookupError, ValueError):
            self.damaged = True
            return _recovered(data)


def checked_zip(data: bytes) -> zipfile.ZipFile:
    """The zip, refused from its directory when it could only be a bomb or a trick."""
    try:
        archive = zipfile.ZipFile(io.BytesIO(data))
    except _BROKEN as error:
        raise Damaged(DAMAGED) from error
    entries = archive.infolist()
    if len(entries) > MAX_PARTS or sum(entry.file_size for entry in entries) > MAX_BYTES:
        raise Unreadable(BOMB)
    for entry in entries:
        if entry.file_size > MAX_PART_BYTES or entry.file_size > RATIO_FREE_BYTES + MAX_RATIO * entry.compress_size:
            raise Unreadable(BOMB)
        if entry.flag_bits & 1:
            raise Unreadable("The file is locked with a password. Ask the sender for it unlocked, by secure mail.")
    if len({entry.filename for entry in entries}) < len(entries):
        raise Unreadable("The file holds two parts of one name, which Word never writes. Ask the sender for the form again.")
    return archive


def checked_xml(data: bytes) -> bytes:
    """XML in the transitional namespaces. Raises `Unreadable` when it is far too long or declares a document type."""
    if len(data) > MAX_XML_BYTES:
        raise Unreadable(BOMB)
    if data[:2] in (b"\xff\xfe", b"\xfe\xff"):
        data = data.decode("utf-16", "replace").partition("?>")[2].encode() or data
    if b"<!DOCTYPE" in data or b"<!ENTITY" in data:
        raise Unreadable(
            "The file holds instructions that Word never writes, so it was not read. Ask the sender for the form again."
        )
    if b"purl.oclc.org/ooxml" in data or b"word/2003/wordml" in data:
        for theirs, ours in _DIALECTS:
            data = data.replace(theirs, ours)
    return data


def _recovered(data: bytes) -> Element:
    """As much of a broken tree as can be read. lxml's elements answer to the same calls."""
    parser = etree.XMLParser(
        recover=True, resolve_entities=False, no_network=True, load_dtd=False, remove_comments=True, remove_pis=True
    )
    try:
        root = etree.fromstring(data, parser)
    except (etree.XMLSyntaxError, LookupError, ValueError) as error:
        raise Damaged(DAMAGED) from error
    if root is None:
        raise Damaged(DAMAGED)
    return cast(Element, root)


def _relations(root: Element, folder: str) -> dict[str, tuple[str, str]]:
    found = {}
    for relation in root.iter(_RELATION):
        if relation.get("TargetMode") == "External":
            continue
        target = relation.get("Target", "")
        path = target.lstrip("/") if target.startswith("/") else posixpath.normpath(posixpath.join(folder, target))
        found[relation.get("Id", "")] = (relation.get("Type", "").rpartition("/")[2], path)
    return found


def _flat_parts(root: Element) -> dict[str, Element | bytes]:
    """Parts of a flat package, or of a bare `w:document` or Word 2003 `w:wordDocument`."""
    if root.tag in (f"{W}document", f"{W}wordDocument"):
        return {"word/document.xml": root}
    parts: dict[str, Element | bytes] = {}
    for part in root.iter(f"{PKG}part"):
        name, content = part.get(f"{PKG}name", "").lstrip("/"), next(iter(part), None)
        if content is not None and content.tag == f"{PKG}xmlData":
            parts[name] = next(iter(content), content)
        elif content is not None:
            parts[name] = b64decode(content.text or "", validate=False)
    return parts

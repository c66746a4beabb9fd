"""Bytes to text when the mail's word about its own character set may be wrong."""

from __future__ import annotations

import codecs

_NOT_FOR_TEXT = {"idna", "punycode", "unicode_escape", "raw_unicode_escape", "undefined", "mbcs", "oem"}
_WESTERN = {"ascii", "utf-8", "iso8859-1", "iso8859-15", "cp1252"}
"""Character sets that senders name without meaning it: UTF-8 is tried first, then Windows-1252 (as browsers do)."""
_BOMS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)


def decoded_bytes(data: bytes, declared: str) -> tuple[str, bool]:
    """The text, and whether every character could be read. A false `declared` is seen through; it never raises."""
    for name in _candidates(data, _codec(declared)):
        try:
            return _plain(data.decode(name)), True
        except (UnicodeError, LookupError, ValueError):
            continue
    return _plain(data.decode("cp1252", "replace")), False


def _candidates(data: bytes, declared: str) -> list[str]:
    for mark, name in _BOMS:
        if data.startswith(mark):
            return [name, "utf-8", "cp1252"]
    return ["utf-8", "cp1252"] if declared in _WESTERN else [declared, "utf-8", "cp1252"]


def _codec(declared: str) -> str:
    """Python's name for a declared character set; UTF-8 for one that nobody knows."""
    try:
        name = codecs.lookup(declared.strip().strip("\"'")[:40]).name
    except (LookupError, ValueError, UnicodeError):
        return "utf-8"
    return "utf-8" if name.replace("-", "_") in _NOT_FOR_TEXT else name


def _plain(text: str) -> str:
    return text.replace("\0", "").replace("\r\n", "\n").replace("\r", "\n")

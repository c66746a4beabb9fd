"""Mail in a shell that needs no key: S/MIME that carries what it signs (RFC 8551, 3.5.2; RFC 5652, 5) or compresses (RFC 3274).

The signature is not checked: who sent a mail is told by the same signs as of any other, and a person looks at each.
"""

from __future__ import annotations

import re
import zlib
from typing import Any

SHELLS = {"application/pkcs7-mime", "application/x-pkcs7-mime"}
_KINDS = {
    bytes.fromhex("06092a864886f70d010702"): "signed",
    bytes.fromhex("060b2a864886f70d0109100109"): "compressed",
}
"""The object identifiers of signed-data and compressed-data, as they are written."""
_HEADER = re.compile(rb"\s*[A-Za-z][A-Za-z0-9-]*:[ \t]*\S")


def is_shell(kind: str, name: str) -> bool:
    """Whether a file is S/MIME (signed, compressed or encrypted) by its declared type or its name."""
    return kind in SHELLS or name.lower().endswith((".p7m", ".p7z"))


def open_kind(data: bytes) -> str:
    """`signed` or `compressed` when the content of S/MIME is inside without encryption; else empty."""
    return next((kind for mark, kind in _KINDS.items() if mark in data[:30]), "")


def is_mail(content: bytes) -> bool:
    """Whether what was inside begins as a part of a mail does, with a header; else it is a file (`form.pdf.p7m`)."""
    return bool(_HEADER.match(content))


def content_of(data: bytes, limit: int) -> bytes:
    """What is inside, at most `limit` bytes; nothing when it is encrypted, damaged, larger or not there. Never raises."""
    from asn1crypto.cms import ContentInfo  # type: ignore[import-untyped]

    kind = open_kind(data)
    if not kind:
        return b""
    try:
        found = ContentInfo.load(data)["content"]["encap_content_info"]["content"].native
        return _inflated(found, limit) if kind == "compressed" else _bytes(found, limit)
    except Exception:  # asn1crypto fails with whatever the damage leads to
        return b""


def _bytes(found: Any, limit: int) -> bytes:
    return found if isinstance(found, bytes) and len(found) <= limit else b""


def _inflated(packed: bytes, limit: int) -> bytes:
    """zlib's stream (RFC 3274, 1.1) undone, never further than `limit`; nothing when it does not end by then."""
    stream = zlib.decompressobj()
    whole = stream.decompress(packed, limit + 1)
    return whole if stream.eof and len(whole) <= limit else b""

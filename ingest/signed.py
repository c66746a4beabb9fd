"""Mail in a signed shell: S/MIME that carries what it signs inside itself (signed-data, RFC 8551, 3.5.2; RFC 5652, 5).

The signature is not checked: who sent a mail is told by the same signs as of any other, and a person looks at each.
"""

from __future__ import annotations

import re

SHELLS = {"application/pkcs7-mime", "application/x-pkcs7-mime"}
_SIGNED_DATA = bytes.fromhex("2a864886f70d010702")
"""The object identifier of signed-data."""
_HEADER = re.compile(rb"\s*[A-Za-z][A-Za-z0-9-]*:[ \t]*\S")


def is_shell(kind: str, name: str) -> bool:
    """Whether a file is S/MIME, signed or encrypted, by its declared type or its name."""
    return kind in SHELLS or name.lower().endswith(".p7m")


def is_signed(data: bytes) -> bool:
    """Whether S/MIME is signed rather than encrypted: then its content is inside, in clear."""
    return _SIGNED_DATA in data[:100]


def is_mail(content: bytes) -> bool:
    """Whether what was signed begins as a part of a mail does, with a header; else it is a file (`form.pdf.p7m`)."""
    return bool(_HEADER.match(content))


def content_of(data: bytes) -> bytes:
    """What was signed; nothing when the bytes are no signed-data, carry no content or are damaged. Never raises."""
    from asn1crypto.cms import ContentInfo  # type: ignore[import-untyped]

    if not is_signed(data):
        return b""
    try:
        found = ContentInfo.load(data)["content"]["encap_content_info"]["content"].native
        return found if isinstance(found, bytes) else b""
    except Exception:  # asn1crypto fails with whatever the damage leads to
        return b""

"""Which pictures are documents and which are dress."""

from __future__ import annotations

import io

from ingest.attachment import Attachment

READABLE_SIDE = 500
"""Pixels of the shorter side below which a page of a form cannot be read."""
PAGE_RATIO = 2.5
"""A picture so many times longer than wide is a banner, not a page."""


def is_decoration(attachment: Attachment) -> bool:
    """Whether a picture that stands in the text is a logo, banner or icon: too small for a page to be read from.

    Only the picture's header is read; one whose size cannot be told counts as a document.
    """
    if not attachment.content_type.startswith("image/"):
        return False
    from PIL import Image

    try:
        with Image.open(io.BytesIO(attachment.data)) as picture:
            short, long = sorted(picture.size)
            return short < READABLE_SIDE or long > PAGE_RATIO * short
    except Exception:  # Pillow fails with whatever the damage leads to
        return False

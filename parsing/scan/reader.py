"""Scans and photographs of pages into a `Document`."""

from __future__ import annotations

import io
from collections.abc import Iterator

import numpy as np
from PIL import Image, ImageOps, ImageSequence, UnidentifiedImageError

from parsing import effort
from parsing.document import Document, Unreadable
from parsing.layout.page import Page
from parsing.layout.pages import flow
from parsing.scan.ocr import Gray
from parsing.scan.page import read_picture
from parsing.scan.photos import sheet_size

MOST_PICTURES = 30
"""Pages of one file that are read by eye: each takes seconds."""
_MOST_PIXELS = 60_000_000
_DAMAGED = "This picture is damaged and cannot be opened. Ask the sender for a new copy, best as a PDF or Word file."


def read_scan(name: str, data: bytes) -> Document:
    """The words, ticks and tables of a picture of a page, or of every page of a multi-page TIFF.

    Raises `Unreadable` for what is no picture, is far too large, or shows no words.
    """
    pages: list[Page] = []
    for gray, points in _pictures(data):
        if pages and effort.out_of_time():
            break
        pages.append(read_picture(gray, len(pages) + 1, points))
    problems = () if len(pages) >= _count(data) else (f"Only the first {len(pages)} pages were read. Open the original.",)
    return scanned(name, pages, problems)


def scanned(name: str, pages: list[Page], problems: tuple[str, ...] = ()) -> Document:
    """A document of pages that were all read from pictures."""
    if not any(page.words for page in pages):
        raise Unreadable(
            "No words could be made out in this picture. Ask the sender for a clearer copy, or for the form as a file."
        )
    made, margins = flow(pages)
    weights = [sum(len(word.text) for word in page.words) for page in pages]
    confidence = sum(page.confidence * weight for page, weight in zip(pages, weights, strict=True)) / max(sum(weights), 1)
    sizes = tuple(page.size or (page.width, page.height) for page in pages)
    return Document(name, "scan", tuple(made), tuple(margins), problems=problems, pages=sizes, confidence=round(confidence, 3))


def _pictures(data: bytes) -> Iterator[tuple[Gray, tuple[float, float]]]:
    """Each page as grey pixels, with its size in points."""
    Image.MAX_IMAGE_PIXELS = _MOST_PIXELS
    try:
        with Image.open(io.BytesIO(data)) as picture:
            for index, frame in enumerate(ImageSequence.Iterator(picture)):
                if index == MOST_PICTURES:
                    return
                if frame.width * frame.height > _MOST_PIXELS:
                    raise Unreadable("This picture is too large to read. Ask the sender for a smaller copy.")
                upright = ImageOps.exif_transpose(frame)
                yield _grey(upright), sheet_size(upright)
    except (Image.DecompressionBombError, Image.DecompressionBombWarning):
        raise Unreadable("This picture is too large to read. Ask the sender for a smaller copy.") from None
    except (UnidentifiedImageError, OSError, SyntaxError, ValueError, EOFError):
        raise Unreadable(_DAMAGED) from None


def _count(data: bytes) -> int:
    with Image.open(io.BytesIO(data)) as picture:
        return int(getattr(picture, "n_frames", 1))


def _grey(picture: Image.Image) -> Gray:
    """Grey pixels, what is transparent as white paper."""
    if picture.mode in ("RGBA", "LA", "PA") or "transparency" in picture.info:
        layer = picture.convert("RGBA")
        paper = Image.new("RGBA", layer.size, "white")
        picture = Image.alpha_composite(paper, layer)
    if picture.mode.startswith("I") or picture.mode == "F":
        deep = np.asarray(picture, np.float32)
        return np.asarray(np.clip(deep / max(float(deep.max()), 1) * 255, 0, 255), np.uint8)
    return np.asarray(picture.convert("L"), np.uint8)

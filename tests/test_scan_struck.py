"""Options crossed out with a pen on a scan, told from underlined and plain ones."""

from __future__ import annotations

import numpy as np
import pytest
from PIL import Image, ImageDraw, ImageFont

from parsing.layout.page import Word
from parsing.scan.rules import ink
from parsing.scan.struck import struck

SCALE = 200 / 72
FONT = "/usr/share/fonts/truetype/liberation/LiberationSans-Regular.ttf"


def _read(text: str, stroke: tuple[float, float] | None, beyond: float = 4, reach: float = 0) -> bool:
    """Whether a word at (40, 40) is struck, a stroke drawn at these heights, in points below the word's top."""
    picture = Image.new("L", (400, 300), 245)
    pen = ImageDraw.Draw(picture)
    pen.text((40 * SCALE, 40 * SCALE), text, 20, ImageFont.truetype(FONT, round(10 * SCALE)), anchor="lt")
    left, top, right, bottom = pen.textbbox(
        (40 * SCALE, 40 * SCALE), text, ImageFont.truetype(FONT, round(10 * SCALE)), anchor="lt"
    )
    if stroke:
        ends = (left - beyond * SCALE, top + stroke[0] * SCALE, right + beyond * SCALE, top + stroke[1] * SCALE)
        pen.line(ends, 20, round(1.3 * SCALE))
    box = (left / SCALE - reach, top / SCALE, right / SCALE + reach, bottom / SCALE)
    word = Word(text, box, box[3], 10.0)
    return struck([word], ink(np.asarray(picture)), SCALE)[0].struck


@pytest.mark.parametrize("text", ["Yes", "No", "Male"])
@pytest.mark.parametrize("reach", [0.0, 4.0])
def test_a_stroke_through_an_option_crosses_it_out(text: str, reach: float) -> None:
    assert _read(text, (3.0, 4.5), reach=reach)
    assert not _read(text, None, reach=reach)


def test_a_line_under_an_option_does_not_cross_it_out() -> None:
    assert not _read("Yes", (8.5, 8.5))
    assert not _read("No", (9.0, 8.0))


def test_only_options_are_looked_at() -> None:
    assert not _read("Nora", (3.0, 4.0))

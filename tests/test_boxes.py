"""Boxes on the pages: each value is boxed where it stands, its field's name beside it, what is not sure in another colour."""

from __future__ import annotations

import io

import numpy as np
import pytest
from PIL import Image

from parsing.boxes import with_boxes
from parsing.document import Box, Place
from parsing.referral import Field, Referral
from parsing.rendering import Page

BLUE, ORANGE = (0, 94, 184), (186, 64, 0)


def blank(width: int = 600, height: int = 800) -> Page:
    """A white page at two pixels to the point."""
    out = io.BytesIO()
    Image.new("RGB", (width * 2, height * 2), "white").save(out, "PNG")
    return Page(out.getvalue(), width, height)


def referral(*marks: tuple[int, Box, float]) -> Referral:
    fields = {
        f"field_{at}": Field(f"field_{at}", "x", "x", sure, place=Place(page=page, box=box))
        for at, (page, box, sure) in enumerate(marks)
    }
    return Referral("form.pdf", "referral_form", fields)


def painted(page: Page, colour: tuple[int, int, int]) -> tuple[int, int, int, int] | None:
    """What a colour covers, in pixels."""
    pixels = np.asarray(Image.open(io.BytesIO(page.png)).convert("RGB"))
    down, across = np.nonzero((pixels == colour).all(axis=2))
    return (across.min(), down.min(), across.max(), down.max()) if len(down) else None


@pytest.mark.parametrize(("sure", "colour", "other"), [(0.98, BLUE, ORANGE), (0.5, ORANGE, BLUE)])
def test_a_value_is_boxed_in_the_colour_of_how_sure_it_is(
    sure: float, colour: tuple[int, int, int], other: tuple[int, int, int]
) -> None:
    (page,) = with_boxes([blank()], [referral((1, (100, 50, 200, 62), sure))])
    left, top, right, bottom = painted(page, colour) or (0, 0, 0, 0)
    assert (left, top) == (198, 98)
    assert 124 <= bottom <= 130
    assert right > 420, "the name stands at its right"
    assert painted(page, other) is None


def test_each_page_has_its_own_boxes_and_a_value_without_a_place_has_none() -> None:
    found = referral((2, (100, 50, 200, 62), 1.0), (3, (1, 1, 9, 9), 1.0))
    first, second = with_boxes([blank(), blank()], [found])
    assert painted(first, BLUE) is None
    assert painted(second, BLUE)


@pytest.mark.parametrize("box", [(500, 2, 598, 14), (-20, -5, 20, 5), (0, 790, 640, 820), (300, 400, 300, 400)])
def test_a_box_at_the_edge_or_beyond_it_is_drawn_all_the_same(box: Box) -> None:
    (page,) = with_boxes([blank()], [referral((1, box, 1.0))])
    assert painted(page, BLUE)


def test_names_of_neighbours_do_not_cover_each_other() -> None:
    close = referral((1, (100, 50, 200, 60), 1.0), (1, (205, 50, 300, 60), 0.5))
    (page,) = with_boxes([blank()], [close])
    alone = with_boxes([blank()], [referral((1, (100, 50, 200, 60), 1.0))])[0]
    assert painted(page, BLUE) == painted(alone, BLUE)

from __future__ import annotations

import io
from pathlib import Path

import pytest
from PIL import Image

from parsing.document import Place, Unreadable
from parsing.referral import Field
from parsing.rendering import _ALONE, _all_placed, pages

PDF = (Path(__file__).parent.parent / "examples" / "forms" / "referral-form.pdf").read_bytes()


def picture(format: str = "PNG", count: int = 1, **more: object) -> bytes:
    out = io.BytesIO()
    first, *rest = [Image.new("RGB", (400, 800), "white") for _ in range(count)]
    first.save(out, format, **({"save_all": True, "append_images": rest} if rest else {}), **more)  # type: ignore[arg-type]
    return out.getvalue()


def test_a_pdf_has_its_pages_in_points() -> None:
    drawn = pages("f.pdf", PDF)
    assert {(round(page.width), round(page.height)) for page in drawn} == {(595, 842)}
    assert Image.open(io.BytesIO(drawn[0].png)).width == pytest.approx(595 * 110 / 72, abs=2)


def test_every_picture_of_a_tiff_is_a_page() -> None:
    assert len(pages("f.tif", picture("TIFF", 3))) == 3


def test_a_picture_says_its_own_size_and_is_turned_upright() -> None:
    turned = Image.Exif()
    turned[0x0112] = 6
    (page,) = pages("f.jpg", picture("JPEG", dpi=(100, 100), exif=turned))
    assert (page.width, page.height) == (800 * 0.72, 400 * 0.72)


@pytest.mark.parametrize("dpi", [(1, 1), (5000, 5000)])
def test_a_picture_that_says_no_likely_size_is_as_high_as_a4(dpi: tuple[int, int]) -> None:
    (page,) = pages("f.png", picture(dpi=dpi))
    assert (round(page.width), round(page.height)) == (421, 842)


@pytest.mark.parametrize("data", [b"\x89PNG\r\n\x1a\n nothing", b"%PDF-1.7 nothing"])
def test_what_cannot_be_drawn_says_so(data: bytes) -> None:
    with pytest.raises(Unreadable, match="Open the original"):
        pages("f", data)


class Sheet:
    """A page of known letters; a box tells where its letters start."""

    def __init__(self, text: str) -> None:
        self.letters = "".join(_ALONE.sub(" ", text).lower().split()).translate(dict.fromkeys(map(ord, "☒☐")))

    def hits(self, words: str) -> list[int]:
        return [at for at in range(len(self.letters)) if self.letters.startswith(words, at)]

    def box(self, start: int, count: int) -> tuple[float, float, float, float]:
        return (float(start), 0.0, float(start + count), 1.0)


def spots(sheets: list[str], **fields: tuple[str, str]) -> dict[str, tuple[int, str] | None]:
    """For each field (label, text) in order: the page and the letters found for it."""
    made = {
        key: Field(key, text, text, 1.0, label, Place(table=0, row=row))
        for row, (key, (label, text)) in enumerate(fields.items())
    }
    drawn = [Sheet(text) for text in sheets]
    found = _all_placed(made, drawn)  # type: ignore[arg-type]
    return {
        key: (one.place.page, drawn[one.place.page - 1].letters[int(one.place.box[0]) : int(one.place.box[2])])
        if one.place.page and one.place.box
        else None
        for key, one in found.items()
    }


def test_repeated_words_are_found_after_their_own_label_in_turn() -> None:
    page = "Infant Name Jo Ethnicity White British Parent Name Jo Ethnicity White British"
    found = spots([page], a=("Name", "Jo"), b=("Ethnicity", "White British"), c=("Name", "Jo"), d=("Ethnicity", "White British"))
    assert [spot and spot[1] for spot in found.values()] == ["jo", "whitebritish", "jo", "whitebritish"]
    assert len(set(found)) == 4


def test_long_answers_that_run_over_a_page_are_found_by_their_beginning() -> None:
    text = "Low mood. " * 20
    assert spots(["Reason " + text[:150], text[150:]], a=("Reason", text)) == {"a": (1, "".join(text.split()).lower()[:80])}


def test_a_row_is_found_by_its_first_cell_and_ticks_do_not_matter() -> None:
    found = spots(
        ["Household Max Osei 2019 Consent Yes No"], a=("Name", "Max Osei, 1/2/2019, brother"), b=("Consent", "☒ Yes ☐ No")
    )
    assert found == {"a": (1, "maxosei"), "b": (1, "yesno")}


@pytest.mark.parametrize("shown", ["☒ Yes ☐ No", "X Yes ☐ No", "☐ Yes X No", "☐ Yes x No", "Yes No X"])
def test_a_cross_typed_as_a_tick_does_not_matter(shown: str) -> None:
    page = f"Other Yes No Consent {shown} Max"
    assert spots([page], a=("Consent", "☒ Yes ☐ No"), b=("Name", "Max")) == {"a": (1, "yesno"), "b": (1, "max")}


def test_paragraphs_do_not_push_cells_away() -> None:
    fields = {
        "a": Field("a", "Yes", "Yes", 1.0, "Asked", Place(table=0, row=0)),
        "b": Field("b", "Yes", "Yes", 1.0, "Last", Place(paragraph=3)),
    }
    found = _all_placed(fields, [Sheet("Asked Yes then Last Yes")])  # type: ignore[list-item]
    assert [one.place.box and one.place.box[0] for one in found.values()] == [5.0, 16.0]


def test_what_is_not_on_the_page_has_no_box() -> None:
    assert spots(["nothing"], a=("Name", "Jo")) == {"a": None}

"""The fillable PDF: tagged, named field by field, and what is filled in is read back exactly."""

from __future__ import annotations

import io
import shutil
import subprocess
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pikepdf
import pytest

from desk.configuration import read_section
from notify.blank_form import options_of, sections
from notify.blank_pdf import blank_pdf
from notify.enclosures import TITLES, Enclosures
from notify.service import ServiceConfig
from parsing.mail import read_file
from parsing.referral import Referral
from tests.test_blank_form import READ, form, typed
from tests.test_blank_form import blank as blank_word
from tests.triage_cases import HOME
from triage.completeness import FIELDS

ROWS = {
    "household.1.name": "Yaw Osei", "household.1.date_of_birth": "03/03/2020", "household.1.relationship": "Brother",
    "household.2.name": "Efua Osei", "household.2.date_of_birth": "14/10/2023", "household.2.relationship": "Sister",
}  # fmt: skip
HOUSEHOLD = ("Yaw Osei, 03/03/2020, Brother", "Efua Osei, 14/10/2023, Sister")


@cache
def service() -> ServiceConfig:
    return read_section(HOME, "service", ServiceConfig)


@cache
def blank() -> bytes:
    return blank_pdf(form(), service())


def fields(pdf: pikepdf.Pdf) -> Iterator[tuple[str, Any]]:
    """Each field that can be filled in, by its whole name."""

    def below(node: Any, name: str) -> Iterator[tuple[str, Any]]:
        own = f"{name}.{node.T}".lstrip(".")
        if "/Kids" in node:
            for kid in node.Kids:
                yield from below(kid, own)
        else:
            yield own, node

    for root in pdf.Root.AcroForm.Fields:
        yield from below(root, "")


def fill(document: bytes, answers: dict[str, str], ticked: set[str]) -> bytes:
    """As a reader fills it in that leaves the drawing of the text to the next one."""
    held = io.BytesIO()
    with pikepdf.open(io.BytesIO(document)) as pdf:
        pdf.Root.AcroForm.NeedAppearances = True
        for name, node in fields(pdf):
            if name in ticked:
                node.V = node.AS = pikepdf.Name.Yes
            elif name in answers:
                node.V = pikepdf.String(answers[name])
        pdf.save(held)
    return held.getvalue()


def read(document: bytes) -> Referral:
    return read_file("referral form.pdf", document, form())[0]


def test_it_asks_every_question_of_the_configuration() -> None:
    with pikepdf.open(io.BytesIO(blank())) as pdf:
        asked = {name.partition(".")[0] for name, _ in fields(pdf)}
    assert asked == set(form().fields)


def test_a_blank_one_is_a_referral_form_with_nothing_in_it() -> None:
    found = read(blank())

    assert (found.kind, found.fields, found.problems) == ("referral_form", {}, ())
    assert {key for keys in FIELDS.values() for key in keys} <= set(found.blanks)


def test_every_field_is_read_back_exactly() -> None:
    written = {key: typed(key) for key, spec in form().fields.items() if spec.kind not in ("yes_no", "choice", "rows")}
    yes = {f"{key}.yes" for key, spec in form().fields.items() if spec.kind == "yes_no"}
    found = read(fill(blank(), written | ROWS, yes))

    assert {key: found.value(key) for key in written} == {key: READ.get(key, text) for key, text in written.items()}
    assert all(found.value(key.removesuffix(".yes")) == "yes" for key in yes)
    assert found.fields["household"].value == HOUSEHOLD


def test_several_lines_stay_several_lines() -> None:
    said = "I watch her face.\n\nWhen she looks away, I wait."
    assert read(fill(blank(), {"voice_of_infant": said}, set())).fields["voice_of_infant"].text.split() == said.split()


@pytest.mark.parametrize("answer", ["no", "not_known"])
def test_each_box_of_a_yes_or_no_is_read_by_itself(answer: str) -> None:
    keys = [key for key, spec in form().fields.items() if spec.kind == "yes_no"]
    found = read(fill(blank(), {}, {f"{key}.{answer}" for key in keys}))
    assert {key: found.value(key) for key in keys} == dict.fromkeys(keys, answer)


def test_each_option_of_a_choice_is_read_by_itself() -> None:
    for key, spec in form().fields.items():
        for option, printed in zip(spec.options, options_of(spec), strict=False) if spec.kind == "choice" else ():
            tag = f"{key}.{printed.lower().replace(' ', '_')}"
            assert read(fill(blank(), {}, {tag})).value(key) == option


def test_screen_readers_are_told_what_each_part_is() -> None:
    with pikepdf.open(io.BytesIO(blank())) as pdf:
        root = pdf.Root
        assert (str(root.Lang), bool(root.MarkInfo.Marked), bool(root.ViewerPreferences.DisplayDocTitle)) == ("en-GB", True, True)
        assert f"{service().name}: referral form" in str(pdf.open_metadata().get("dc:title"))
        kinds = [str(element.S)[1:] for element in root.StructTreeRoot.K.K]
        assert kinds[0] == "H1"
        assert kinds.count("H2") == len(list(sections(form())))
        widgets = [widget for page in pdf.pages for widget in page.obj.Annots]
        assert kinds.count("Form") == len(widgets)
        parents = dict(zip(*[iter(root.StructTreeRoot.ParentTree.Nums)] * 2, strict=True))
        for widget in widgets:
            assert str(widget.TU)
            assert parents[widget.StructParent].K.Obj.objgen == widget.objgen
        for number, page in enumerate(pdf.pages):
            marked = bytes(page.obj.Contents.read_bytes()).count(b"/MCID")
            assert (int(page.obj.StructParents), str(page.obj.Tabs), marked) == (number, "/S", len(parents[number]))


def test_no_part_of_a_name_holds_a_full_stop_and_no_name_is_there_twice() -> None:
    with pikepdf.open(io.BytesIO(blank())) as pdf:
        names = [name for name, _ in fields(pdf)]
        assert len(set(names)) == len(names)
        assert all("." not in str(node.T) for _, node in fields(pdf))


def test_everything_stands_within_the_margins() -> None:
    with pikepdf.open(io.BytesIO(blank())) as pdf:
        for page in pdf.pages:
            for widget in page.obj.Annots:
                left, bottom, right, top = (float(edge) for edge in widget.Rect)
                assert 50 <= left < right <= 545.1
                assert 45 <= bottom < top <= 800


@pytest.mark.parametrize("key", TITLES)
def test_each_file_to_send_along_is_made_once_and_opens(key: str) -> None:
    enclosures = Enclosures(HOME / "templates", form(), service())
    made = enclosures.of(key)
    assert made is enclosures.of(key)
    if made.content_type == "application/pdf":
        with pikepdf.open(io.BytesIO(made.data)) as pdf:
            assert len(pdf.pages) >= 2
    else:
        assert made.data.startswith(b"PK")


def test_the_guide_repeats_the_prompts_of_the_form() -> None:
    said = {
        line for block in Enclosures(HOME / "templates", form(), service()).guide() for entry in block.entries for line in entry
    }
    for spec in form().fields.values():
        assert {" ".join(prompt.split()) for prompt in spec.prompts} <= {" ".join(line.split()) for line in said}


def test_a_guide_that_names_what_does_not_exist_is_told_by_its_file(tmp_path: Path) -> None:
    shutil.copytree(HOME / "templates", tmp_path / "templates")
    (tmp_path / "templates/enclosures/guide.txt").write_text("{{ nobody }}", "utf-8")
    [problem] = Enclosures(tmp_path / "templates", form(), service()).check()
    assert problem == "templates/enclosures/guide.txt: 'nobody' is undefined."


@pytest.mark.slow
def test_the_word_form_is_read_back_after_libreoffice_saved_it(tmp_path: Path) -> None:
    """As a referrer without Word fills it in: LibreOffice writes every control anew."""
    if not shutil.which("soffice"):
        pytest.skip("needs LibreOffice (Debian: apt-get install libreoffice-writer-nogui)")
    from tests.test_blank_form import fill as fill_word

    written = {key: typed(key) for key, spec in form().fields.items() if spec.kind not in ("yes_no", "choice", "rows")}
    yes = {f"{key}.yes" for key, spec in form().fields.items() if spec.kind == "yes_no"}
    source = tmp_path / "form.docx"
    source.write_bytes(fill_word(blank_word(), written | ROWS, yes))
    command = [
        "soffice",
        f"-env:UserInstallation=file://{tmp_path}/profile",
        "--headless",
        "--convert-to",
        "docx:MS Word 2007 XML",
    ]
    subprocess.run([*command, "--outdir", str(tmp_path / "saved"), str(source)], check=True, capture_output=True, timeout=300)
    found = read_file("form.docx", (tmp_path / "saved" / "form.docx").read_bytes(), form())[0]
    assert {key: found.value(key) for key in written} == {key: READ.get(key, text) for key, text in written.items()}
    assert all(found.value(key.removesuffix(".yes")) == "yes" for key in yes)
    assert found.fields["household"].value == HOUSEHOLD

from __future__ import annotations

import io
import tomllib
import zipfile
from pathlib import Path

import olefile  # type: ignore[import-untyped]
import pytest

from ingest.message import unpack
from parsing.document import Unreadable
from parsing.formats import read_document
from parsing.labels.config import FormConfig
from parsing.process.sandbox import Reader
from parsing.rendering import pages, placed
from parsing.typed import office
from parsing.typed.office import converted, installed, read_office
from parsing.typed.open_document import with_controls_written_out
from tests.test_formats import locked, zipped
from tests.word_files import docx, field, p, r, tbl, tr, written

needs_libreoffice = pytest.mark.skipif(not installed(), reason="LibreOffice is not installed")
HOME = Path(__file__).parent.parent
IN_TURN = (
    "referrer_name", "infant_name", "infant_nhs_number", "parent_name", "parent_primary_caregiver", "parent_address",
    "other_parent_name", "gp_name", "domestic_abuse", "consent_to_referral", "reason_for_referral", "voice_of_parent",
    "voice_of_infant", "hopes_and_concerns",
)  # fmt: skip
"""Fields of the service's own form as they stand on it, a row or more apart."""
FORM = docx(
    tbl(
        tr("Name of infant", "Noah Osei"),
        tr("Consent", f"<w:tc>{p('Yes ', field('<w:checkBox><w:checked/></w:checkBox>', 'FORMCHECKBOX'), ' No ☐')}</w:tc>"),
        tr("Plan", f"<w:tc>{p('Yes / ', r('No', '<w:strike/>'))}</w:tc>"),
    )
    + p("End")
)
RTF = (
    rb"{\rtf1\ansi{\fonttbl{\f0 Calibri;}{\f1\fcharset2 Wingdings;}}"
    rb"\pard Consent {\field{\*\fldinst {FORMCHECKBOX }{{\*\formfield{\fftype1\ffres1\fftypetxt0\ffhps20{\*\ffname C1}\ffdefres0}}}}"
    rb"{\fldrslt }} Yes {\field{\*\fldinst {FORMCHECKBOX }{{\*\formfield{\fftype1\ffres0\fftypetxt0\ffhps20{\*\ffname C2}\ffdefres0}}}}"
    rb"{\fldrslt }} No\par Plan: {\field{\*\fldinst {FORMDROPDOWN }{{\*\formfield{\fftype2\ffres1\fftypetxt0\ffhaslistbox\ffhps20"
    rb"{\*\ffname D1}\ffdefres0{\*\ffl None}{\*\ffl Child in Need}}}}}{\fldrslt }}\par"
    rb" {\f1 \'fe} Sad\par {\strike Yes} / No\par}"
)
CONTENT = """<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
 xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"
 xmlns:form="urn:oasis:names:tc:opendocument:xmlns:form:1.0" office:version="1.2"><office:body><office:text><office:forms>
<form:form form:control-implementation="ooo:com.sun.star.form.component.Form">
<form:checkbox form:id="c1" form:label="Consent given" form:current-state="checked"/>
<form:radio form:id="c2" form:label="Refused"/>
<form:text form:id="c3" form:current-value="Jo Osei"/>
<form:textarea form:id="c4"><text:p>Low mood.</text:p></form:textarea>
<form:listbox form:id="c5"><form:option form:label="Mother"/><form:option form:label="Father" form:current-selected="true"/></form:listbox>
<form:date form:id="c6"/></form:form></office:forms>
<text:p>A <draw:control draw:control="c1"/><draw:control draw:control="c2"/>B <draw:control draw:control="c3"/></text:p>
<text:p>Reason: <draw:control draw:control="c4"/></text:p><text:p>Who: <draw:control draw:control="c5"/></text:p>
<draw:control draw:control="c6"/></office:text></office:body></office:document-content>"""
MANIFEST = """<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0">
<manifest:file-entry manifest:full-path="/" manifest:media-type="application/vnd.oasis.opendocument.text"/>
<manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/></manifest:manifest>"""
ODT = zipped(
    mimetype=b"application/vnd.oasis.opendocument.text",
    **{"content.xml": CONTENT.encode(), "META-INF/manifest.xml": MANIFEST.encode()},
)


def test_controls_of_open_document_are_written_out() -> None:
    with zipfile.ZipFile(io.BytesIO(with_controls_written_out(ODT))) as archive:
        content = archive.read("content.xml").decode()
    for words in ("☒ Consent given", "☐ Refused", ">Jo Osei<", ">Low mood.<", ">Father<", ">______<"):
        assert words in content


def test_a_locked_open_document_says_so() -> None:
    encrypted = b'<manifest:manifest xmlns:manifest="x"><manifest:encryption-data/></manifest:manifest>'
    data = zipped(mimetype=b"application/vnd.oasis.opendocument.text", **{"META-INF/manifest.xml": encrypted})
    with pytest.raises(Unreadable, match="locked with a password"):
        read_office("a.odt", data)


def test_without_libreoffice_the_message_says_to_install_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(office.shutil, "which", lambda name: None)
    with pytest.raises(Unreadable, match="Install LibreOffice"):
        read_office("a.rtf", RTF)


@pytest.mark.slow
@needs_libreoffice
class TestWithLibreOffice:
    @pytest.mark.parametrize("kind", ["doc", "odt"])
    def test_ticks_and_strokes_survive(self, kind: str) -> None:
        document = read_document(f"form.{kind}", converted(FORM, "docx", kind))
        assert document.format == kind
        assert [line.strip() for line in written(document)] == [
            "| Name of infant | Noah Osei |",
            "| Consent | Yes [x] No [ ] |",
            "| Plan | Yes / ~No~ |",
            "End",
        ]

    def test_form_fields_of_rtf_are_read(self) -> None:
        document = read_document("form.doc", RTF)
        assert [line.strip() for line in written(document)] == [
            "Consent [x] Yes [ ] No",
            "Plan: {Child in Need}",
            "[x] Sad",
            "~Yes~ / No",
        ]

    def test_controls_of_open_document_are_read(self) -> None:
        lines = written(read_document("form.odt", ODT))
        assert lines[:3] == ["A [x] Consent given [ ] Refused B Jo Osei", "Reason: Low mood.", "Who: Father"]

    def test_a_locked_binary_word_file_says_so(self, tmp_path: Path) -> None:
        file = tmp_path / "a.doc"
        file.write_bytes(converted(FORM, "docx", "doc"))
        with olefile.OleFileIO(str(file), write_mode=True) as ole:
            stream = bytearray(ole.openstream("WordDocument").read())
            stream[11] |= 0x01
            ole.write_stream("WordDocument", bytes(stream))
        with pytest.raises(Unreadable, match="locked with a password"):
            read_office("a.doc", file.read_bytes())

    def test_a_broken_file_says_what_to_do(self) -> None:
        with pytest.raises(Unreadable, match="sk the sender"):
            read_office("a.odt", zipped(mimetype=b"application/vnd.oasis.opendocument.text", **{"content.xml": b"<broken"}))

    def test_values_of_word_are_found_on_the_printed_page(self) -> None:
        form = FormConfig.model_validate(tomllib.loads((HOME / "config" / "form.toml").read_text())["form"])
        mail = unpack((HOME / "examples" / "mailbox" / "01-complete-form.eml").read_bytes())
        data = mail.attachments[0].data
        with Reader(form, processes=1, places=True) as reader:
            fields = reader.read_file("form.docx", data)[0].fields
            assert reader.pages("form.docx", data)[0].png.startswith(b"\x89PNG")
        assert [key for key, one in fields.items() if not one.place.box] == []
        spots = {key: (one.place.page, one.place.box[1]) for key, one in fields.items() if one.place.box}
        in_turn = [key for key in IN_TURN if key in spots]
        assert len(in_turn) > 6
        assert sorted(in_turn, key=lambda key: spots[key]) == in_turn

    def test_placing_leaves_what_is_not_printed(self) -> None:
        assert placed("form.docx", docx(p("nothing")), []) == []
        assert len(pages("form.docx", docx(p("nothing")))) == 1


def test_a_locked_word_file_is_no_office_file() -> None:
    with pytest.raises(Unreadable, match="secure mail"):
        read_document("a.doc", locked())

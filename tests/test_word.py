from __future__ import annotations

import io
import re
import struct
import zipfile

import docx as python_docx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from parsing.document import Document, Input, Table, Unreadable, lines_of
from parsing.word.fields import UNTOUCHED
from parsing.word.file import EMBEDDED, HIDDEN_WORDS, MACROS, RECOVERED, UNACCEPTED
from parsing.word.reader import read_word
from tests.word_files import NAMESPACES, box, docx, field, p, part, r, sdt, tbl, tc, tr, words, written


def read(body: str, **more: object) -> Document:
    return read_word("form.docx", docx(body, **more))  # type: ignore[arg-type]


PLACEHOLDER = "<w:showingPlcHdr/><w:text/>"
CLICK = r("Click or tap here to enter text.", '<w:rStyle w:val="PlaceholderText"/>')
CHOICES = (
    '<w:dropDownList><w:listItem w:displayText="Choose an item." w:value=""/><w:listItem w:displayText="Mother" w:value="1"/>'
    '<w:listItem w:displayText="Father" w:value="2"/></w:dropDownList>'
)
CHECK = "<w:name w:val='Check1'/><w:checkBox><w:sizeAuto/>{}</w:checkBox>"
LIST = "<w:ddList>{}<w:listEntry w:val='Early Help'/><w:listEntry w:val='Child in Need'/><w:listEntry w:val='None'/></w:ddList>"
DEL = '<w:del w:id="1" w:author="A"><w:r><w:delText>{}</w:delText></w:r></w:del>'
WINGDINGS = '<w:rFonts w:ascii="Wingdings" w:hAnsi="Wingdings"/>'


def sym(font: str, code: str) -> str:
    return f'<w:r><w:sym w:font="{font}" w:char="{code}"/></w:r>'


def drawing(inner: str) -> str:
    return f"<w:drawing><wp:inline><a:graphic><a:graphicData>{inner}</a:graphicData></a:graphic></wp:inline></w:drawing>"


def text_box(inner: str) -> str:
    """As Word writes it: a shape, and the same again for older versions."""
    shape = drawing(f"<wps:wsp><wps:txbx><w:txbxContent>{inner}</w:txbxContent></wps:txbx></wps:wsp>")
    older = f"<w:pict><v:shape><v:textbox><w:txbxContent>{inner}</w:txbxContent></v:textbox></v:shape></w:pict>"
    alternative = f'<mc:AlternateContent><mc:Choice Requires="wps">{shape}</mc:Choice><mc:Fallback>{older}</mc:Fallback>'
    return f"<w:r>{alternative}</mc:AlternateContent></w:r>"


def ring(left: float, shape: str = "ellipse", of: str = "column") -> str:
    """A shape drawn over the words of a paragraph, `left` points from its left edge."""
    return (
        f'<w:r><w:drawing><wp:anchor><wp:positionH relativeFrom="{of}"><wp:posOffset>{int(left * 12700)}</wp:posOffset>'
        f'</wp:positionH><wp:extent cx="{24 * 12700}" cy="{16 * 12700}"/><a:graphic><a:graphicData><wps:wsp><wps:spPr>'
        f'<a:prstGeom prst="{shape}"/></wps:spPr></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></w:r>'
    )


TRAPS = {
    # content controls
    "a control in a paragraph": (p("Name: ", sdt(r("Jo Osei"))), ["Name: {Jo Osei}"]),
    "a control round a paragraph": (sdt(p("Jo Osei")), ["{Jo Osei}"]),
    "a control round two paragraphs": (sdt(p("One.") + p("Two.")), ["{One.}", "{Two.}"]),
    "a control round a cell": (tbl(f"<w:tr>{tc('Name')}{sdt(tc('Jo Osei'))}</w:tr>"), ["| Name | {Jo Osei} |"]),
    "a control round a row": (tbl(sdt(tr("Name", "Jo Osei"))), ["| Name | Jo Osei |"]),
    "a control round a table": (sdt(tbl(tr("Name", "Jo Osei"))), ["| Name | Jo Osei |"]),
    "a control round a form with controls in it": (
        sdt(p("Name: ", sdt(r("Jo"))) + p("DOB: ", sdt(r("1/2/25"))), "<w:group/>"),
        ["Name: {Jo}", "DOB: {1/2/25}"],
    ),
    "a control in a control": (p(sdt(sdt(r("Jo")), "<w:richText/>")), ["{Jo}"]),
    "a control in a text box": (p("x", text_box(p("Name: ", sdt(r("Jo"))))), ["x", "Name: {Jo}"]),
    "rows of a repeating control": (
        tbl(sdt(sdt(tr("Sib one", "2019"), "<w15:repeatingSectionItem/>"), "<w15:repeatingSection/>")),
        ["| Sib one | 2019 |"],
    ),
    "a control that Google Docs put round a label": (sdt(p("Name of infant"), '<w:tag w:val="goog_rdk_1"/>'), ["Name of infant"]),
    "a control that nobody can type in": (sdt(p("Name of infant"), '<w:lock w:val="sdtContentLocked"/>'), ["Name of infant"]),
    "a control round a section": (
        sdt(p("Consent", properties='<w:pStyle w:val="Heading2"/>') + p("Yes"), "<w:richText/>"),
        ["##Consent", "Yes"],
    ),
    "words typed after an untouched control": (
        p("Name: ", sdt(CLICK, PLACEHOLDER), "Jo"),
        ["Name: {}<Click or tap here to enter text.>Jo"],
    ),
    "a picture control": (p(sdt(r("before") + "<w:r><w:drawing/></w:r>", "<w:picture/>"), "after"), ["beforeafter"]),
    "an untouched control": (p("Name: ", sdt(CLICK, PLACEHOLDER)), ["Name: {}<Click or tap here to enter text.>"]),
    "an untouched control with a prompt of its own": (
        sdt(p("Tell us about the baby"), "<w:showingPlcHdr/>"),
        ["{}<Tell us about the baby>"],
    ),
    "an untouched control that lost its flag": (p(sdt(CLICK)), ["{}<Click or tap here to enter text.>"]),
    "a control emptied by hand": (p("Name: ", sdt(r("  "))), ["Name: {}"]),
    "a control typed in with line breaks": (
        p(sdt("<w:r><w:t>1 High St</w:t><w:br/><w:t>Maldon</w:t></w:r>")),
        ["{1 High St\nMaldon}"],
    ),
    "a control with the words in several runs": (p(sdt(r("Jo ") + r("Osei", "<w:b/>"))), ["{Jo Osei}"]),
    "an untouched drop-down control": (p(sdt(r("Choose an item."), CHOICES)), ["{}<Choose an item.>"]),
    "a drop-down control": (p(sdt(r("Father"), CHOICES)), ["{Father}"]),
    "options typed in a control": (p(sdt(r("☐ Yes  ☒ No"), "<w:richText/>")), ["[ ] Yes  [x] No"]),
    "an option struck in a control": (p(sdt(r("Yes", "<w:strike/>") + r(" / No"), "<w:richText/>")), ["~Yes~ / No"]),
    # check box controls
    "several boxes in one paragraph": (p(box("0"), "Yes ", box("1", "☒"), "No"), ["[ ]Yes [x]No"]),
    "a box whose glyph disagrees": (p(box("1", "☐"), " Yes"), ["[x] Yes"]),
    "a box without a glyph": (p(box("true", ""), " Yes"), ["[x] Yes"]),
    "a box switched off in words": (p(box("false", "☒"), " Yes"), ["[ ] Yes"]),
    "a box with an X typed into it": (p(box("0", "X"), " Yes"), ["[x] Yes"]),
    "a box round a cell": (
        tbl(tr("Yes", sdt(tc("☒"), '<w14:checkbox><w14:checked w14:val="1"/></w14:checkbox>'))),
        ["| Yes | [x] |"],
    ),
    # legacy form fields
    "a legacy box, ticked": (p(field(CHECK.format("<w:checked/>"), "FORMCHECKBOX"), " Yes"), ["[x] Yes"]),
    "a legacy box, unticked over its default": (
        p(field(CHECK.format("<w:default w:val='1'/><w:checked w:val='false'/>"), "FORMCHECKBOX"), " Yes"),
        ["[ ] Yes"],
    ),
    "a legacy box left at its default": (
        p(field(CHECK.format("<w:default w:val='true'/>"), "FORMCHECKBOX"), " Yes"),
        ["[x] Yes"],
    ),
    "a legacy box without a result": (p(field(CHECK.format(""), "FORMCHECKBOX", separate=False), " Yes"), ["[ ] Yes"]),
    "a legacy drop-down": (p(field(LIST.format("<w:result w:val='1'/>"), "FORMDROPDOWN")), ["{Child in Need}"]),
    "a legacy drop-down on its first entry": (p(field(LIST.format("<w:result w:val='0'/>"), "FORMDROPDOWN")), ["{Early Help}"]),
    "a legacy drop-down beyond its list": (p(field(LIST.format("<w:result w:val='9'/>"), "FORMDROPDOWN")), ["{}"]),
    "a legacy drop-down on its prompt": (
        p(field("<w:ddList><w:listEntry w:val='Please select'/><w:listEntry w:val='Yes'/></w:ddList>", "FORMDROPDOWN")),
        ["{}<Please select>"],
    ),
    "a legacy text in many runs": (
        p("Name: ", field("<w:textInput/>", "FORMTEXT", r("J"), r("o "), r("Osei"))),
        ["Name: {Jo Osei}"],
    ),
    "a legacy text left at five en spaces": (p("Name: ", field("<w:textInput/>", "FORMTEXT", r("\u2002" * 5))), ["Name: {}"]),
    "a legacy text without a result": (p("Name: ", field("<w:textInput/>", "FORMTEXT", separate=False)), ["Name: {}"]),
    "a legacy text left at its default": (
        p(field("<w:textInput><w:default w:val='Surname, first name'/></w:textInput>", "FORMTEXT", r("Surname, first name"))),
        ["{}<Surname, first name>"],
    ),
    "a legacy text over two paragraphs": (
        '<w:p><w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:textInput/></w:ffData></w:fldChar></w:r>'
        '<w:r><w:instrText>FORMTEXT</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>'
        f'{r("First.")}</w:p><w:p>{r("Second.")}<w:r><w:fldChar w:fldCharType="end"/></w:r>{r(" After")}</w:p>',
        ["{First.}", "{Second.} After"],
    ),
    "a legacy text beside words": (p(field("<w:textInput/>", "FORMTEXT", r("12")), " weeks"), ["{12} weeks"]),
    # symbols
    "symbols by code": (p(sym("Wingdings", "F0FE"), " Yes ", sym("Wingdings", "F0A8"), " No"), ["[x] Yes [ ] No"]),
    "symbols of Wingdings 2": (p(sym("Wingdings 2", "F052"), " Yes ", sym("Wingdings 2", "F0A3"), " No"), ["[x] Yes [ ] No"]),
    "a tick by code": (p("Yes ", sym("Wingdings", "F0FC")), ["Yes [x]"]),
    "letters typed in Wingdings": (p(r("þ", WINGDINGS), " Yes ", r("¨", WINGDINGS), " No"), ["[x] Yes [ ] No"]),
    "letters typed in Wingdings 2": (p(r("R", '<w:rFonts w:ascii="Wingdings 2" w:hAnsi="Wingdings 2"/>'), " Yes"), ["[x] Yes"]),
    "a private character without its font": (p("\uf0fe Yes \uf0a8 No"), ["[x] Yes [ ] No"]),
    "a symbol that decorates": (p(sym("Wingdings", "F028"), " 01632 960001"), [" 01632 960001"]),
    # typed marks and looks
    "typed boxes": (p("☒ Yes ☐ No"), ["[x] Yes [ ] No"]),
    "brackets": (p("[x] Yes  [ ] No"), ["[x] Yes  [ ] No"]),
    "brackets in pieces": (p("[", r("X", "<w:b/>"), "] Yes  [ ] No"), ["[x] Yes  [ ] No"]),
    "an X between options": (p("Yes X  No"), ["Yes [x]  No"]),
    "an X over a typed box": (p("X Born    ☐ Unborn"), ["[x] Born    [ ] Unborn"]),
    "the other option struck": (p("Yes / ", r("No", "<w:strike/>")), ["Yes / ~No~"]),
    "struck twice": (p(r("Yes", "<w:dstrike/>"), " / No"), ["~Yes~ / No"]),
    "highlighted": (p(r("Yes", '<w:highlight w:val="yellow"/>'), " / No"), ["=Yes= / No"]),
    "underlined": (p("Yes / ", r("No", '<w:u w:val="single"/>')), ["Yes / =No="]),
    "boxed": (p(r("Yes", '<w:bdr w:val="single"/>'), " / No"), ["=Yes= / No"]),
    "shaded": (p(r("Yes", '<w:shd w:val="clear" w:fill="FFFF00"/>'), " / No"), ["=Yes= / No"]),
    "a look switched off": (p(r("Yes", '<w:strike w:val="0"/><w:u w:val="none"/>'), " / No"), ["Yes / No"]),
    "a ring round the second option": (p("Yes / No / Not known", ring(28)), ["Yes / =No= / Not known"]),
    "a ring at its own letter": (p("Consent: Yes / ", ring(-4, of="character"), "No"), ["Consent: Yes / =No="]),
    "a stroke through the first option": (p("Yes / No", ring(-4, "line")), ["~Yes~ / No"]),
    "a ring between two options": (p("Yes No", ring(6)), ["Yes No"]),
    "circled letters": (p("Ⓨ / N"), ["=Y= / N"]),
    "letters overlaid with a stroke": (p("Y\u0336e\u0336s\u0336 / No"), ["~Yes~ / No"]),
    "solid squares are not ticks": (p("■ Yes  ■ No"), ["[?] Yes  [?] No"]),
    "a solid square beside empty ones": (p("■ Yes  □ No"), ["[x] Yes  [ ] No"]),
    # text boxes and alternatives
    "a text box once": (p("Before", text_box(p("Urgent"))), ["Before", "Urgent"]),
    "a text box in a cell": (tbl(tr("Reason", tc(p(text_box(p("Low mood")))))), ["| Reason | Low mood |"]),
    "an alternative round plain words": (
        p(f"<mc:AlternateContent><mc:Choice>{r('new')}</mc:Choice><mc:Fallback>{r('old')}</mc:Fallback></mc:AlternateContent>"),
        ["new"],
    ),
    # tables
    "a cell across": (tbl(tr(tc("Head", properties='<w:gridSpan w:val="2"/>')), tr("a", "b")), ["| 1x2:Head |", "| a | b |"]),
    "a cell down": (
        tbl(
            tr(tc("Side", properties='<w:vMerge w:val="restart"/>'), "a"),
            tr(tc(properties="<w:vMerge/>"), "b"),
            tr(tc(properties="<w:vMerge/>"), "c"),
        ),
        ["| 3x1:Side | a |", "| b |", "| c |"],
    ),
    "cells merged leftwards": (
        tbl(tr(tc("a", properties='<w:hMerge w:val="restart"/>'), tc(properties="<w:hMerge/>"), "b")),
        ["| 1x2:a | b |"],
    ),
    "a table in a cell": (tbl(tr("Name", tc(tbl(tr("inner", "Jo")), p("after")))), ["| Name | | inner | Jo | / after |"]),
    "a row that begins late": (tbl(tr("a", "b"), tr("c", properties='<w:gridBefore w:val="1"/>')), ["| a | b |", "| c |"]),
    "a short row": (tbl(tr("a", "b", "c"), tr("d")), ["| a | b | c |", "| d |"]),
    "custom XML round a row and a cell": (
        tbl(f"<w:customXml>{tr('a')}</w:customXml>", f"<w:tr><w:customXml>{tc('b')}</w:customXml></w:tr>"),
        ["| a |", "| b |"],
    ),
    # tracked changes
    "inserted words": (p("Jo ", '<w:ins w:id="1">' + r("Osei") + "</w:ins>"), ["Jo Osei"]),
    "deleted words": (p("Jo", DEL.format(" Bloggs")), ["Jo"]),
    "moved words once": (
        p("<w:moveFrom>" + r("gone") + "</w:moveFrom>", "a ", "<w:moveTo>" + r("here") + "</w:moveTo>"),
        ["a here"],
    ),
    "a deleted row": (tbl(tr("keep"), tr("gone", properties='<w:del w:id="1"/>')), ["| keep |"]),
    "a deleted paragraph end": (
        p("Jo ", properties='<w:rPr><w:del w:id="1"/></w:rPr>') + p("Osei"),
        ["Jo Osei"],
    ),
    "an inserted control": (p('<w:ins w:id="1">' + sdt(r("Jo")) + "</w:ins>"), ["{Jo}"]),
    # wrappers
    "a hyperlink": (p('<w:hyperlink r:id="x">' + r("a@example.org") + "</w:hyperlink>"), ["a@example.org"]),
    "a smart tag": (p('<w:smartTag w:element="City">' + r("Maldon") + "</w:smartTag>"), ["Maldon"]),
    "custom XML in a paragraph": (p("<w:customXml>" + r("Maldon") + "</w:customXml>"), ["Maldon"]),
    "a simple field": (p('<w:fldSimple w:instr="DATE">' + r("1/2/26") + "</w:fldSimple>"), ["1/2/26"]),
    "a field's instruction": (p(field("", 'HYPERLINK "mailto:a@example.org"', r("a@example.org"))), ["a@example.org"]),
    "a merge field nobody filled": (p(field("", "MERGEFIELD Name", r("«Name»"))), ["<«Name»>"]),
    "a field in another's instruction": (
        p(field("", f"IF {r('x')}", r("shown")).replace(r("x"), "</w:instrText></w:r>" + field("", "PAGE", r("1")) + "<w:r><w:instrText>")),
        ["shown"],
    ),
    "a click-here field": (
        p(field("", "MACROBUTTON NoMacro [Click and type name]", separate=False)),
        ["<[Click and type name]>"],
    ),
    "mathematics": (p("<m:oMath><m:r><m:t>28+3</m:t></m:r></m:oMath>"), ["28+3"]),
    "words inside an unknown wrapper": (p("<w:futureThing>" + r("kept") + "</w:futureThing>"), ["kept"]),
    # characters
    "hyphens, tabs and breaks": (
        p("<w:r><w:t>0</w:t><w:noBreakHyphen/><w:t>19</w:t><w:tab/><w:t>a</w:t><w:softHyphen/><w:t>b</w:t><w:br/><w:t>next</w:t></w:r>"),
        ["0-19\tab", "next"],
    ),
    "underscores are a blank": (p("Name: ______ DOB: ____"), ["Name: {} DOB: {}"]),
    "words on a line of underscores": (p("Name: ___Jo Osei___ Sex: ___"), ["Name: {Jo Osei} Sex: {}"]),
    "a blank date": (p("Date: __/__/____"), ["Date: {}"]),
    "dots that lead to an answer": (p("Name: ................ "), ["Name: {} "]),
    "words laid out over lines of XML": ("<w:p><w:r><w:t>\n  Jo\n  Osei\n</w:t></w:r></w:p>", ["Jo   Osei"]),
    "spaces that do not break": (p("28\u00a0weeks\u200b"), ["28 weeks"]),
    # headings and lists
    "a heading style": (p("Consent", properties='<w:pStyle w:val="Heading2"/>'), ["##Consent"]),
    "a bold line": (p(r("Consent", "<w:b/>")), ["###Consent"]),
    "a large line": (p(r("Referral form", '<w:sz w:val="36"/>')), ["#Referral form"]),
    "a bold label with its answer": (p(r("Name: Jo", "<w:b/>")), ["Name: Jo"]),
    "a list": (p("one", properties='<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>'), ["* one"]),
    "a numbered list": (p("one", properties='<w:numPr><w:ilvl w:val="0"/><w:numId w:val="2"/></w:numPr>'), ["one"]),
    "a typed bullet": (p("• one"), ["* one"]),
}  # fmt: skip
STYLES = part(
    "styles",
    '<w:style w:type="paragraph" w:styleId="Heading2"><w:name w:val="heading 2"/></w:style>'
    '<w:style w:type="character" w:styleId="Ticks"><w:name w:val="Ticks"/><w:rPr>' + WINGDINGS + "</w:rPr></w:style>"
    '<w:style w:type="character" w:styleId="Out"><w:name w:val="Out"/><w:basedOn w:val="Base"/></w:style>'
    '<w:style w:type="character" w:styleId="Base"><w:name w:val="Base"/><w:rPr><w:strike/></w:rPr></w:style>'
    '<w:style w:type="paragraph" w:styleId="Unseen"><w:name w:val="Unseen"/><w:rPr><w:vanish/></w:rPr></w:style>'
    '<w:style w:type="table" w:styleId="Dark"><w:name w:val="Dark"/><w:tblStylePr w:type="firstRow"><w:tcPr>'
    '<w:shd w:val="clear" w:fill="0F6B75"/></w:tcPr></w:tblStylePr></w:style>',
)
NUMBERING = part(
    "numbering",
    '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/></w:lvl></w:abstractNum>'
    '<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:numFmt w:val="decimal"/></w:lvl></w:abstractNum>'
    '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>',
)


@pytest.mark.parametrize(("body", "expected"), TRAPS.values(), ids=TRAPS)
def test_every_structure_is_read_as_a_person_sees_it(body: str, expected: list[str]) -> None:
    assert written(read(body, parts={"styles": STYLES, "numbering": NUMBERING})) == expected


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        (p(r("þ", '<w:rStyle w:val="Ticks"/>'), " Yes"), ["[x] Yes"]),
        (p(r("No", '<w:rStyle w:val="Out"/>'), " / Yes"), ["~No~ / Yes"]),
        (tbl(tr("Head", "b"), properties='<w:tblStyle w:val="Dark"/><w:tblLook w:firstRow="1"/>'), ["| Head | b |"]),
    ],
)
def test_looks_come_from_styles_too(body: str, expected: list[str]) -> None:
    assert written(read(body, parts={"styles": STYLES})) == expected


def test_a_table_style_shades_its_first_row() -> None:
    table = read(
        tbl(tr("Head"), tr("a"), properties='<w:tblStyle w:val="Dark"/><w:tblLook w:val="0020"/>'), parts={"styles": STYLES}
    ).blocks[0]
    assert isinstance(table, Table)
    assert [cell.shaded for cell in table.cells] == [True, False]


def test_symbol_font_of_the_theme() -> None:
    theme = (
        '<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:fontScheme><a:minorFont>'
        '<a:latin typeface="Wingdings"/></a:minorFont></a:fontScheme></a:theme>'
    )
    fonts = '<w:rPr><w:rFonts w:asciiTheme="minorHAnsi"/></w:rPr>'
    style = f'<w:style w:type="paragraph" w:styleId="T"><w:name w:val="T"/>{fonts}</w:style>'
    body = p("o", properties='<w:pStyle w:val="T"/>')
    assert written(read(body, parts={"theme": theme, "styles": part("styles", style)})) == ["[ ]"]


def test_an_untouched_legacy_list_says_that_nobody_may_have_chosen() -> None:
    item = read(p(field(LIST.format(""), "FORMDROPDOWN"))).blocks[0].items[0]  # type: ignore[union-attr]
    assert isinstance(item, Input)
    assert (item.value, item.problem, item.options) == ("Early Help", UNTOUCHED, ("Early Help", "Child in Need", "None"))


def test_controls_keep_their_name_and_options() -> None:
    item = read(p(sdt(r("Father"), CHOICES, alias="Relationship"))).blocks[0].items[0]  # type: ignore[union-attr]
    assert item == Input("Father", item.place, "Relationship", ("Mother", "Father"))


def test_places_name_table_row_and_cell() -> None:
    document = read(p("s") + tbl(tr("a", "b"), tr("c", tc("d", "e"))) + p("t"))
    places = [
        (line.text, line.place.table, line.place.row, line.place.cell, line.place.paragraph) for line in lines_of(document.blocks)
    ]
    assert places == [
        ("s", None, None, None, 0), ("a", 0, 0, 0, None), ("b", 0, 0, 1, None), ("c", 0, 1, 0, None), ("d", 0, 1, 1, None),
        ("e", 0, 1, 1, 1), ("t", None, None, None, 1),
    ]  # fmt: skip


def test_a_row_that_begins_late_keeps_its_column() -> None:
    table = read(tbl(tr("a", "b"), tr("c", properties='<w:gridBefore w:val="1"/>'))).blocks[0]
    assert isinstance(table, Table)
    assert [(cell.text, cell.row, cell.column) for cell in table.cells] == [("a", 0, 0), ("b", 0, 1), ("c", 1, 1)]
    assert table.columns == 2


def test_headers_footers_and_notes_stand_in_the_margins() -> None:
    parts = {
        "header": part("hdr", tbl(tr("NHS number", tc(p(sdt(r("999 000 0018"))))))),
        "footer": part("ftr", p("OFFICIAL") + p("Urgent ", box("1"))),
        "footnotes": part(
            "footnotes", f'<w:footnote w:type="separator">{p("-")}</w:footnote><w:footnote>{p("See overleaf")}</w:footnote>'
        ),
        "endnotes": part("endnotes", f"<w:endnote>{p('End')}</w:endnote>"),
    }
    document = read(p("body", '<w:r><w:footnoteReference w:id="1"/></w:r>'), parts=parts)
    assert written(document) == ["body"]
    assert words(document.margins) == ["NHS number\t999 000 0018", "OFFICIAL", "Urgent ☒", "See overleaf", "End"]
    assert [line.place.part for line in document.margins] == ["header", "footer", "footer", "footnote", "endnote"]


def test_the_same_header_of_several_sections_stands_once() -> None:
    document = read(p("x"), parts={"header:a.xml": part("hdr", p("Form v3")), "header:b.xml": part("hdr", p("Form v3"))})
    assert words(document.margins) == ["Form v3"]


@pytest.mark.parametrize(
    "body",
    [
        p("seen", r("unseen", "<w:vanish/>")),
        p("seen", r("unseen", '<w:color w:val="FFFFFF"/>')),
        p("seen", r("unseen", '<w:color w:themeColor="background1" w:val="auto"/>')),
        p("seen", r("unseen", '<w:sz w:val="2"/>')),
        p("seen") + p("unseen", properties='<w:pStyle w:val="Unseen"/>'),
        p("seen", r("unseen", '<w:vanish w:val="true"/>')),
    ],
)
def test_hidden_words_are_kept_apart(body: str) -> None:
    document = read(body, parts={"styles": STYLES})
    assert (written(document), words(document.notes), document.problems) == (["seen"], ["unseen"], (HIDDEN_WORDS,))


@pytest.mark.parametrize(
    "body",
    [
        tbl(tr(tc(p(r("Head", '<w:color w:val="FFFFFF"/>')), properties='<w:shd w:val="clear" w:fill="0F6B75"/>'))),
        p(r("Head", '<w:color w:val="FFFFFF"/><w:highlight w:val="black"/>')),
        p(r("Head", '<w:color w:val="FFFFFF"/>'), properties='<w:shd w:val="clear" w:fill="000000"/>'),
        tbl(tr(tc(p(r("Head", '<w:color w:val="FFFFFF"/>')))), properties='<w:tblStyle w:val="Dark"/>'),
    ],
)
def test_white_words_on_a_dark_ground_are_read(body: str) -> None:
    document = read(body, parts={"styles": STYLES})
    assert "Head" in "".join(written(document))
    assert document.notes == ()


def test_comments_are_notes() -> None:
    comments = part("comments", f'<w:comment w:author="H. Visitor">{p("Mum rang back")}</w:comment>')
    document = read(
        p("<w:commentRangeStart/>", r("See comment"), '<w:r><w:commentReference w:id="0"/></w:r>'), parts={"comments": comments}
    )
    assert written(document) == ["See comment"]
    assert words(document.notes) == ["H. Visitor: Mum rang back"]


def test_changes_nobody_accepted_are_named() -> None:
    assert read(p("Jo", DEL.format("x"))).problems == (UNACCEPTED,)
    assert read(p("Jo")).problems == ()


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("a.htm", "<html><body><p>Reason: <b>low mood</b></p></body></html>"),
        ("a.txt", "Reason: low mood"),
        (
            "a.mht",
            "MIME-Version: 1.0\nContent-Type: multipart/related; boundary=x\n\n--x\nContent-Type: text/html\n\n"
            "<p>Reason: low mood</p>\n--x--\n",
        ),
        ("a.docx", docx(p("Reason: ", sdt(r("low mood"))))),
    ],
)
def test_parts_in_other_formats_are_read_in_place(name: str, content: str | bytes) -> None:
    document = read(p("Before") + '<w:altChunk r:id="rId1"/>' + p("After"), parts={f"aFChunk:{name}": content})
    assert [line.text for line in lines_of(document.blocks)] == ["Before", "Reason: low mood", "After"]


def test_strict_namespaces_are_read() -> None:
    strict = f"<w:document {NAMESPACES}><w:body>{p('Name: ', sdt(r('Jo')))}</w:body></w:document>".replace(
        "http://schemas.openxmlformats.org/wordprocessingml/2006/main", "http://purl.oclc.org/ooxml/wordprocessingml/main"
    )
    assert written(read_word("f", docx("", content=strict))) == ["Name: {Jo}"]


def test_a_renamed_main_part_is_found() -> None:
    assert written(read(p("Jo"), main="word/document2.xml")) == ["Jo"]


def test_a_flat_file_is_read() -> None:
    package = "http://schemas.microsoft.com/office/2006/xmlPackage"
    relation = "http://schemas.openxmlformats.org/package/2006/relationships"
    kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"
    flat = (
        f'<?xml version="1.0"?><pkg:package xmlns:pkg="{package}"><pkg:part pkg:name="/_rels/.rels"><pkg:xmlData>'
        f'<Relationships xmlns="{relation}"><Relationship Id="rId1" Type="{kind}" Target="word/document.xml"/></Relationships>'
        f'</pkg:xmlData></pkg:part><pkg:part pkg:name="/word/document.xml"><pkg:xmlData><w:document {NAMESPACES}><w:body>'
        f"{p('Jo')}</w:body></w:document></pkg:xmlData></pkg:part></pkg:package>"
    )
    assert written(read_word("f.xml", flat.encode())) == ["Jo"]
    assert written(read_word("f.xml", flat.encode("utf-16"))) == ["Jo"]


def test_word_2003_xml_is_read() -> None:
    body = "<w:p><w:r><w:t>Jo</w:t></w:r></w:p>"
    old = (
        f'<w:wordDocument xmlns:w="http://schemas.microsoft.com/office/word/2003/wordml"><w:body>{body}</w:body></w:wordDocument>'
    )
    assert written(read_word("f.doc", f'<?xml version="1.0"?>{old}'.encode())) == ["Jo"]


def test_macros_are_named_and_not_run() -> None:
    assert read(p("Jo"), parts={"vbaProject:vbaProject.bin": b"\0"}).problems == (MACROS,)


def test_an_embedded_file_is_named() -> None:
    assert read(p("<w:r><w:object><o:OLEObject/></w:object></w:r>", "Jo")).problems == (EMBEDDED,)


ACTIVE_BOX = (
    '<ax:ocx xmlns:ax="http://schemas.microsoft.com/office/2006/activeX" {} '
    'ax:classid="{{8BD21D40-EC42-11CE-9E0D-00AA006002F3}}">{}</ax:ocx>'
)
ACTIVE_RUN = '<w:r><w:object><w:control r:id="rId1"/></w:object></w:r>'


@pytest.mark.parametrize(("state", "expected"), [("1", "[x] Yes"), ("0", "[ ] Yes")])
def test_an_old_control_with_its_properties_in_xml_is_read(state: str, expected: str) -> None:
    active = ACTIVE_BOX.format("", f'<ax:ocxPr ax:name="Value" ax:value="{state}"/>')
    assert written(read(p(ACTIVE_RUN, " Yes"), parts={"control:activeX/a.xml": active})) == [expected]


def morph(value: bytes, caption: bytes) -> bytes:
    """A check box as [MS-OFORMS] stores it: flags, size, value and caption, the strings one byte a letter."""
    mask = 1 << 0 | 1 << 8 | 1 << 22 | 1 << 23 | 1 << 31
    block = struct.pack("<III", 0x2C80481B, 0x8000_0000 | len(value), 0x8000_0000 | len(caption)) + struct.pack("<II", 2000, 500)
    strings = b"".join(text + b"\0" * (-len(text) % 4) for text in (value, caption))
    return b"\0\2" + struct.pack("<HQ", 8 + len(block + strings), mask) + block + strings


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        (morph(b"1", b"Consent given"), "[x] Consent given "),
        (b"\0" * 16 + morph(b"0", b"Consent given"), "[ ] Consent given "),
        (b"nonsense", "[?]"),
    ],
)
def test_an_old_control_in_its_binary_form_is_read(data: bytes, expected: str) -> None:
    active = ACTIVE_BOX.format('xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="rId9"', "")
    relations = (
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
        '<Relationship Id="rId9" Target="a.bin" '
        'Type="http://schemas.microsoft.com/office/2006/relationships/activeXControlBinary"/>'
        "</Relationships>"
    )
    parts = {"control:activeX/a.xml": active, "x:activeX/_rels/a.xml.rels": relations, "y:activeX/a.bin": data}
    document = read(p(ACTIVE_RUN), parts=parts)
    assert written(document) == [expected]
    assert bool(document.problems) == (expected == "[?]")


def test_a_file_cut_short_is_read_as_far_as_it_goes() -> None:
    broken = f"<w:document {NAMESPACES}><w:body>{p('Name: Jo')}<w:p><w:r><w:t>and th"
    document = read_word("f", docx("", content=broken))
    assert written(document)[0] == "Name: Jo"
    assert document.problems == (RECOVERED,)


def test_broken_names_in_the_xml_do_not_lose_the_rest() -> None:
    broken = f"<w:document {NAMESPACES}><w:body>{p('Name: Jo')}<x:odd y:z='1'><w:p<1/></x:odd>{p('Consent: yes')}</w:body></w:document>"
    assert {"Name: Jo", "Consent: yes"} <= set(written(read_word("f", docx("", content=broken))))


@pytest.mark.parametrize("kind", ["styles", "numbering", "header", "comments", "footnotes"])
def test_a_broken_part_beside_the_form_does_not_lose_the_form(kind: str) -> None:
    document = read(p("Jo"), parts={kind: "\xff nothing"})
    assert (written(document), document.problems) == (["Jo"], (RECOVERED,))


def bomb(**parts: bytes) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in parts.items():
            archive.writestr(name.replace("__", "/"), data)
    return out.getvalue()


LAUGHS = '<!DOCTYPE w [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]>'


@pytest.mark.parametrize("number", ["x", "-1", "1.5", "9" * 6_000, ""])
def test_nonsense_numbers_are_survived(number: str) -> None:
    body = (
        p(
            sym("Arial", number),
            field(LIST.format(f"<w:result w:val='{number}'/>"), "FORMDROPDOWN"),
            field("", f"SYMBOL {number}"),
        )
        + p(r("a", f'<w:sz w:val="{number}"/>'), properties=f'<w:outlineLvl w:val="{number}"/>')
        + p("Yes / No", ring(20).replace('cx="304800"', f'cx="{number}"'))
        + p(
            "Yes / No",
            f'<w:r><w:pict><v:oval style="margin-left:{number}pt;width:{number}pt"/><v:line from="{number},1"/></w:pict></w:r>',
        )
        + tbl(tr("a"), properties=f'<w:tblLook w:val="{number}"/>')
    )
    assert "a" in [line.text for line in lines_of(read(body).blocks)]


HOSTILE = {
    "a zip bomb": bomb(**{"word__document.xml": b"<w:p/>" * 10_000_000}),
    "too many parts": bomb(**{f"p{number}": b"" for number in range(2_001)}),
    "a document type": docx("", content=f"{LAUGHS}<w:document {NAMESPACES}/>"),
    "a span of a thousand million columns": docx(tbl(tr(tc("x", properties='<w:gridSpan w:val="1000000000"/>')))),
    "a million paragraphs": docx("<w:p/>" * 200_000),
    "tables nested without end": docx("<w:tbl><w:tr><w:tc>" * 2_000 + "</w:tc></w:tr></w:tbl>" * 2_000),
    "no document in it": bomb(**{"word__other.txt": b"x"}),
    "cut off": docx(p("x"))[:300],
    "not a zip": b"PK\3\4 nothing",
}


@pytest.mark.parametrize("data", HOSTILE.values(), ids=HOSTILE)
def test_hostile_files_are_refused_with_a_reason(data: bytes) -> None:
    with pytest.raises(Unreadable) as refused:
        read_word("f.docx", data)
    assert re.search(r"Ask the sender", str(refused.value))


def test_a_deep_but_sane_nesting_is_read() -> None:
    body = "<w:tbl><w:tr><w:tc>" * 20 + p("deep") + "</w:tc></w:tr></w:tbl>" * 20
    assert [line.text for line in lines_of(read(body).blocks)] == ["deep"]


WORDS = st.text(st.characters(codec="utf-8", categories=["L", "N", "P", "S"], exclude_characters="<>&"), min_size=1, max_size=8)
PIECES = st.recursive(
    WORDS.map(r),
    lambda inner: st.one_of(
        st.lists(inner, min_size=1, max_size=3).map(lambda pieces: sdt("".join(pieces))),
        inner.map(lambda piece: f"<w:hyperlink>{piece}</w:hyperlink>"),
        inner.map(lambda piece: f"<w:smartTag>{piece}</w:smartTag>"),
        inner.map(lambda piece: f"<w:ins>{piece}</w:ins>"),
        inner.map(lambda piece: field("<w:textInput/>", "FORMTEXT", piece)),
        inner.map(lambda piece: text_box(p(piece))),
        inner.map(lambda piece: f"<mc:AlternateContent><mc:Choice>{piece}</mc:Choice><mc:Fallback/></mc:AlternateContent>"),
    ),
    max_leaves=6,
)
BLOCKS = st.recursive(
    st.lists(PIECES, min_size=1, max_size=3).map(lambda pieces: p(*pieces)),
    lambda inner: st.one_of(
        inner.map(sdt),
        st.lists(inner, min_size=1, max_size=3).map(lambda blocks: tbl(tr(*(tc(block, "<w:p/>") for block in blocks)))),
    ),
    max_leaves=5,
)


@given(st.lists(BLOCKS, min_size=1, max_size=3))
@settings(max_examples=150, deadline=None)
def test_every_visible_word_reaches_the_document(blocks: list[str]) -> None:
    body = "".join(blocks)
    document = read(body)
    found = "".join(
        item.text if hasattr(item, "text") else getattr(item, "value", "☒☐")
        for line in (*lines_of(document.blocks), *document.margins, *document.notes)
        for item in line.items
    )
    shown = "".join(re.findall(r"<w:t[^>]*>([^<]*)</w:t>", re.sub(r"<mc:Fallback>.*?</mc:Fallback>", "", body)))
    letters = {letter for letter in shown if letter.isalnum()}
    assert letters <= set(found) | set("xX")


def test_a_form_made_with_python_docx_is_read() -> None:
    made = python_docx.Document()
    made.add_heading("Referrer", 1)
    table = made.add_table(rows=2, cols=2)
    table.cell(0, 0).merge(table.cell(0, 1)).text = "About you"
    table.cell(1, 0).text, table.cell(1, 1).text = "Name", "Jo Osei"
    out = io.BytesIO()
    made.save(out)
    assert written(read_word("f.docx", out.getvalue())) == ["#Referrer", "| 1x2:About you |", "| Name | Jo Osei |"]

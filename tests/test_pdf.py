"""Printed pages: each test draws one oddity of real forms and says how a person reads it."""

from __future__ import annotations

import io

import pikepdf
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pikepdf import Array, Dictionary, Name, String
from PIL import Image, ImageDraw
from reportlab.lib.utils import ImageReader

from parsing.document import Line, Table, Tick, Unreadable
from tests.drawn_pdf import HEIGHT, Paper, annotation, changed, drawn, items_of, read, said, words_of
from tests.unseen_seventh import picture


def test_a_ruled_table_keeps_its_cells_spans_and_shading() -> None:
    def draw(paper: Paper) -> None:
        paper.paint(60, 100, 460, 118, (0.05, 0.4, 0.45))
        paper.canvas.setFillColorRGB(1, 1, 1)
        paper.bold(64, 112, "1. Baby")
        paper.canvas.setFillColorRGB(0, 0, 0)
        paper.box(60, 100, 460, 118)
        paper.table(60, 118, [100, 100, 100, 100], [["Name", "Ada Osei", "Born", "14/03/2026"]])
        paper.box(60, 136, 160, 154)
        paper.box(160, 136, 460, 154)
        paper.lines(64, 148, ["Address"], size=9)
        paper.lines(164, 148, ["12 High Street, Harlow"], size=9)

    document = read(drawn(draw))
    assert said(document) == ["1. Baby", "Name | Ada Osei | Born | 14/03/2026", "Address | 12 High Street, Harlow"]
    (table,) = document.blocks
    assert isinstance(table, Table)
    assert (table.rows, table.columns) == (3, 4)
    assert [(cell.column, cell.column_span, cell.shaded) for cell in table.cells if cell.row in (0, 2)] == [
        (0, 4, True),
        (0, 1, False),
        (1, 3, False),
    ]
    assert table.cells[2].place.box == pytest.approx((160, 118, 260, 136), abs=1)


def test_a_table_ruled_with_level_lines_alone_keeps_blank_answers() -> None:
    def draw(paper: Paper) -> None:
        for index, (label, answer) in enumerate(
            [("Name of baby", "Ada Osei"), ("NHS number", ""), ("Born", "14/03/2026"), ("Sex", "Female")]
        ):
            paper.rule(60, 100 + 20 * index, 500, 100 + 20 * index)
            paper.bold(60, 114 + 20 * index, label)
            paper.say(220, 114 + 20 * index, answer)
        paper.rule(60, 180, 500, 180)

    assert said(drawn(draw)) == ["Name of baby | Ada Osei", "NHS number | ", "Born | 14/03/2026", "Sex | Female"]


def test_painted_label_cells_without_any_line_make_rows() -> None:
    def draw(paper: Paper) -> None:
        for index, (label, answer) in enumerate([("Name", "Ada Osei"), ("NHS number", ""), ("Born", "14/03/2026")]):
            paper.paint(60, 100 + 22 * index, 160, 120 + 22 * index, (0.9, 0.95, 0.95))
            paper.bold(64, 114 + 22 * index, label)
            paper.say(170, 114 + 22 * index, answer)

    assert said(drawn(draw)) == ["Name | Ada Osei", "NHS number | ", "Born | 14/03/2026"]


def test_labels_above_their_boxes_stand_with_them() -> None:
    def draw(paper: Paper) -> None:
        for index, (label, answer) in enumerate([("Name", "Dr Ann Lee"), ("Role", "GP"), ("Date", "01/10/2026")]):
            paper.say(60 + 160 * index, 100, label, 8)
            paper.box(60 + 160 * index, 104, 210 + 160 * index, 124)
            paper.say(64 + 160 * index, 118, answer)

    assert said(drawn(draw)) == ["Name / Dr Ann Lee | Role / GP | Date / 01/10/2026"]


def test_a_box_that_runs_past_several_labels_is_read_row_by_row() -> None:
    def draw(paper: Paper) -> None:
        paper.box(160, 88, 400, 148)
        for index, (label, answer) in enumerate([("Name", "Ada Osei"), ("Born", "14/03/2026"), ("Sex", "Female")]):
            paper.say(60, 102 + 20 * index, label)
            paper.say(164, 102 + 20 * index, answer)

    assert said(drawn(draw)) == ["Name | Ada Osei", "Born | 14/03/2026", "Sex | Female"]


def test_type_too_long_for_its_box_stays_its_answer() -> None:
    def draw(paper: Paper) -> None:
        paper.table(60, 90, [60, 80, 60, 120], [["Role", "", "Team", ""]])
        paper.say(124, 102, "Specialist perinatal nurse", 9)
        paper.say(264, 102, "South team", 9)

    assert said(drawn(draw))[0].startswith("Role | Specialist perinatal nurse | Team | South team")


def test_the_head_of_a_list_of_boxes_stays_its_head() -> None:
    def draw(paper: Paper) -> None:
        for index, head in enumerate(("Name", "Born", "Relationship")):
            paper.bold(60 + 130 * index, 100, head, 9)
            for row in range(3):
                paper.box(60 + 130 * index, 106 + 20 * row, 180 + 130 * index, 124 + 20 * row)
        paper.say(64, 119, "Kwame Osei")
        paper.say(324, 119, "Brother")

    assert said(drawn(draw)) == ["Name | Born | Relationship", "Kwame Osei |  | Brother", " |  | ", " |  | "]


def test_unruled_answers_of_several_lines_stay_with_their_label() -> None:
    def draw(paper: Paper) -> None:
        paper.lines(60, 100, ["Name:", "Address:"], 16)
        paper.lines(200, 100, ["Ada Osei", "12 High Street", "Harlow", "CM17 9AL"], 16)
        paper.lines(60, 164, ["Who lives at home and", "what should we know", "about them?"], 12)
        paper.lines(200, 164, ["Efua, her mother Grace and two older children, who are at", "school in Harlow."], 12)

    assert said(drawn(draw)) == [
        "Name: | Ada Osei",
        "Address: | 12 High Street / Harlow / CM17 9AL",
        "Who lives at home and what should we know about them? | "
        "Efua, her mother Grace and two older children, who are at school in Harlow.",
    ]


def test_two_people_side_by_side_are_a_table_with_their_headings() -> None:
    def draw(paper: Paper) -> None:
        paper.bold(180, 100, "First carer")
        paper.bold(370, 100, "Second carer")
        for index, row in enumerate(
            [("Name", "Efua Osei", "Kofi Osei"), ("Telephone", "07700 900111", ""), ("Relationship", "Mother", "Father")]
        ):
            for x, text in zip((60, 180, 370), row, strict=True):
                paper.say(x, 116 + 16 * index, text)

    assert said(drawn(draw)) == [
        " | First carer | Second carer", "Name | Efua Osei | Kofi Osei", "Telephone | 07700 900111 | ", "Relationship | Mother | Father",
    ]  # fmt: skip


def test_columns_are_read_one_after_the_other_and_what_follows_them_last() -> None:
    def draw(paper: Paper) -> None:
        paper.say(60, 80, "Please fill in both columns as fully as you can before you send this form to the service.")
        paper.bold(60, 105, "Child")
        paper.lines(60, 122, ["Name: Ada Osei", "Born: 14/03/2026", "Sex: Female", "NHS no: 999 123 4560", "GP: Dr Lee"], 17)
        paper.bold(320, 105, "Parent")
        paper.lines(
            320,
            119,
            ["Name: Efua Osei", "Born: 01/02/1995", "Postcode: CM17 9AL", "Phone: 07700 900111", "Email: efua@example.org"],
            13.5,
        )
        paper.bold(60, 230, "Reason for referral")

    lines = said(drawn(draw))
    assert (
        lines.index("GP: Dr Lee")
        < lines.index("Parent")
        < lines.index("Email: efua@example.org")
        < lines.index("Reason for referral")
    )


def test_a_paragraph_is_one_line_and_a_new_one_begins_after_a_short_line() -> None:
    def draw(paper: Paper) -> None:
        paper.lines(
            60,
            100,
            [
                "Efua finds it hard to look at Ada and says that she feels nothing when she cries. She was low in her",
                "pregnancy.",
            ],
        )
        paper.lines(
            60, 139, ["She has support from her GP and the health visitor, who knows the family well and visits every", "week."]
        )

    assert said(drawn(draw)) == [
        "Efua finds it hard to look at Ada and says that she feels nothing when she cries. She was low in her pregnancy.",
        "She has support from her GP and the health visitor, who knows the family well and visits every week.",
    ]


def test_words_divided_at_a_lines_end_are_put_together_and_hyphened_words_keep_their_hyphen() -> None:
    def draw(paper: Paper) -> None:
        paper.box(60, 90, 330, 150)
        text = paper.canvas.beginText(64, HEIGHT - 102)
        text.setFont("Helvetica", 10)
        text.textLines(
            "She has been very pleased with the informa-\ntion and says that she has no thoughts of self-\nharm at all now."
        )
        paper.canvas.drawText(text)

    assert said(drawn(draw)) == [
        "She has been very pleased with the information and says that she has no thoughts of self-harm at all now."
    ]


def test_an_address_too_long_for_its_cell_is_one_word() -> None:
    data = drawn(lambda paper: [paper.box(60, 90, 200, 124), paper.lines(64, 102, ["ann.lee@healthy-families.", "example.org"])])
    assert said(data) == ["ann.lee@healthy-families.example.org"]


def test_headings_are_ranked_by_type_and_lists_keep_their_points() -> None:
    def draw(paper: Paper) -> None:
        paper.bold(60, 80, "Referral form", 18)
        paper.bold(60, 110, "About the baby", 13)
        paper.bold(60, 130, "Voice of the infant")
        paper.lines(60, 146, ["• She looks away when her mother speaks.", "• She sleeps little.", "She feeds well."])

    lines = [block for block in read(drawn(draw)).blocks if isinstance(block, Line)]
    assert [line.heading for line in lines] == [1, 2, 4, 0, 0, 0]
    assert [(line.text, line.bullet) for line in lines[3:5]] == [
        ("She looks away when her mother speaks.", True),
        ("She sleeps little.", True),
    ]


# --- ticks -----------------------------------------------------------------------------------------------------------


def _options(paper: Paper, y: float, mark: int, draw_mark: str) -> None:
    for index, option in enumerate(("Yes", "No", "Not known")):
        left, top = 200 + 70 * index, y - 9
        if draw_mark == "nested":
            paper.paint(left, top, left + 14, top + 21, (0, 0, 0))
            paper.paint(left + 1, top + 1, left + 13, top + 20, (1, 1, 1))
        else:
            paper.box(left, top, left + 10, top + 10)
        if index == mark:
            _mark(paper, left, top, draw_mark)
        paper.say(left + 18, y, option)


def _mark(paper: Paper, left: float, top: float, kind: str) -> None:
    if kind in ("cross", "nested"):
        paper.rule(left + 1, top + 1, left + 9, top + 9)
        paper.rule(left + 1, top + 9, left + 9, top + 1)
    elif kind == "hook":
        paper.canvas.lines(
            [(left + 1, HEIGHT - top - 5, left + 4, HEIGHT - top - 9), (left + 4, HEIGHT - top - 9, left + 12, HEIGHT - top + 2)]
        )
    elif kind == "dingbat":
        paper.say(left + 1, top + 9, "\u2714", 9, "ZapfDingbats")
    elif kind == "letter":
        paper.say(left + 2, top + 8.5, "X", 9)
    elif kind == "filled":
        paper.box(left + 2, top + 2, left + 8, top + 8, fill=1)
    elif kind == "picture":
        drawing = Image.new("RGB", (20, 20), "white")
        ImageDraw.Draw(drawing).line([(2, 2), (18, 18)], fill="black", width=4)
        paper.canvas.drawImage(ImageReader(drawing), left + 1, HEIGHT - top - 9, 8, 8)


@pytest.mark.parametrize("kind", ["cross", "hook", "dingbat", "letter", "filled", "picture", "nested"])
def test_a_drawn_box_is_ticked_by_any_mark_in_it(kind: str) -> None:
    document = read(drawn(lambda paper: [paper.say(60, 100, "Consent to referral"), _options(paper, 100, 1, kind)]))
    assert [tick.on for tick in items_of(document, Tick)] == [False, True, False]
    assert "".join(said(document)).replace(" ", "").replace("|", "") == "Consenttoreferral☐Yes☒No☐Notknown"


def test_boxes_drawn_with_four_lines_are_boxes() -> None:
    def draw(paper: Paper) -> None:
        for index, option in enumerate(("Yes", "No")):
            left = 200 + 70 * index
            for line in ((0, 0, 10, 0), (0, 10, 10, 10), (0, 0, 0, 10), (10, 0, 10, 10)):
                paper.rule(left + line[0], 91 + line[1], left + line[2], 91 + line[3])
            paper.say(left + 14, 100, option)
        paper.rule(201, 92, 209, 100)
        paper.rule(201, 100, 209, 92)

    assert said(drawn(draw)) == ["☒ Yes | ☐ No"]


def test_solid_squares_are_judged_by_their_siblings() -> None:
    solid = drawn(
        lambda paper: [
            paper.box(200, 91, 210, 101, fill=1),
            paper.say(214, 100, "Yes"),
            paper.box(250, 91, 260, 101),
            paper.say(264, 100, "No"),
        ]
    )
    assert [tick.on for tick in items_of(read(solid), Tick)] == [True, False]
    every = drawn(
        lambda paper: [
            item for x in (200, 250) for item in (paper.box(x, 91, x + 10, 101, fill=1), paper.say(x + 14, 100, "Yes"))
        ]
    )
    assert [tick.on for tick in items_of(read(every), Tick)] == [False, False]


def test_round_buttons_are_told_by_their_dot() -> None:
    def draw(paper: Paper) -> None:
        for x, on in ((200, 0), (250, 1)):
            paper.canvas.circle(x + 5, HEIGHT - 96, 5)
            if on:
                paper.canvas.circle(x + 5, HEIGHT - 96, 2.5, fill=1)
        paper.say(214, 100, "Yes")
        paper.say(264, 100, "No")

    assert said(drawn(draw)) == ["☐ Yes | ☒ No"]


def test_a_list_of_questions_with_boxes_under_yes_and_no_is_a_table() -> None:
    def draw(paper: Paper) -> None:
        paper.bold(300, 80, "Yes")
        paper.bold(360, 80, "No")
        for row, question in enumerate(
            ("Domestic abuse in the home", "Parent consents to this referral", "Parent is the main carer")
        ):
            paper.say(60, 100 + 18 * row, question)
            for x in (302, 362):
                paper.box(x, 91 + 18 * row, x + 9, 100 + 18 * row)
            _mark(paper, 362 if row == 0 else 302, 91 + 18 * row, "letter")

    assert said(drawn(draw)) == [
        " | Yes | No", "Domestic abuse in the home | ☐ | ☒", "Parent consents to this referral | ☒ | ☐", "Parent is the main carer | ☒ | ☐",
    ]  # fmt: skip


def test_answers_struck_out_circled_underlined_or_highlighted() -> None:
    def draw(paper: Paper) -> None:
        for row in range(4):
            paper.say(60, 100 + 20 * row, "Consent?")
            paper.say(200, 100 + 20 * row, "Yes / No")
        paper.rule(199, 97, 217, 97)
        paper.canvas.ellipse(196, HEIGHT - 124, 219, HEIGHT - 108)
        paper.rule(200, 141.5, 217, 141.5)
        paper.paint(199, 151, 218, 163, (1, 1, 0))
        paper.say(200, 160, "Yes / No")

    assert said(drawn(draw)) == [
        "Consent? | ~Yes~ / No",
        "Consent? | <Yes> / No",
        "Consent? | <Yes> / No",
        "Consent? | <Yes> / No",
    ]


def test_part_of_a_word_may_be_struck_out() -> None:
    data = drawn(lambda paper: [paper.say(200, 100, "Yes/No/Unsure"), paper.rule(200, 97, 216, 97), paper.rule(237, 97, 270, 97)])
    assert said(data) == ["~Yes~/No/~Unsure~"]


@pytest.mark.parametrize("draw_lines", [True, False])
def test_letters_spread_over_a_comb_are_one_word(draw_lines: bool) -> None:
    def draw(paper: Paper) -> None:
        paper.say(60, 100, "NHS number")
        for index, digit in enumerate("9991234560"):
            if draw_lines:
                paper.box(150 + 16 * index, 86, 166 + 16 * index, 104)
            paper.say(155 + 16 * index, 100, digit)

    assert said(drawn(draw)) == ["NHS number | [9991234560]" if draw_lines else "NHS number | 9991234560"]


def test_dotted_and_drawn_lines_to_write_on_are_no_answers() -> None:
    def draw(paper: Paper) -> None:
        paper.say(60, 100, "Surname: ..............................")
        paper.say(60, 130, "Name of baby:")
        paper.say(150, 130, "Ada Osei")
        paper.rule(145, 132, 300, 132)

    document = read(drawn(draw))
    assert said(document) == ["Surname: []", "Name of baby: | Ada Osei"]


# --- pages -----------------------------------------------------------------------------------------------------------


def test_running_heads_and_page_numbers_are_margins() -> None:
    def draw(paper: Paper) -> None:
        for number in (1, 2, 3):
            paper.say(60, 40, "OFFICIAL-SENSITIVE when completed", 8)
            paper.say(60, 100, f"Answer {number} stands here on the page")
            paper.say(60, 815, f"Referral form v4 | Page {number} of 3", 8)
            if number < 3:
                paper.turn_page()

    document = read(drawn(draw))
    assert said(document) == [f"Answer {number} stands here on the page" for number in (1, 2, 3)]
    assert len(document.margins) == 6
    assert {line.place.part for line in document.margins} == {"header", "footer"}


def test_a_table_that_runs_over_a_page_is_one_and_its_head_is_not_repeated() -> None:
    def draw(paper: Paper) -> None:
        paper.table(60, 740, [160, 120, 160], [["Name", "Born", "Relationship"], ["Kwame Osei", "02/03/2020", "Brother"]])
        paper.turn_page()
        paper.table(60, 60, [160, 120, 160], [["Name", "Born", "Relationship"], ["Grace Mensah", "", "Grandmother"]])

    document = read(drawn(draw))
    assert said(document) == ["Name | Born | Relationship", "Kwame Osei | 02/03/2020 | Brother", "Grace Mensah |  | Grandmother"]
    assert len(document.blocks) == 1
    assert "Relationship" in " ".join(line.text for line in document.margins)


def test_an_answer_cut_by_the_end_of_a_page_is_one_answer() -> None:
    def draw(paper: Paper) -> None:
        paper.table(60, 780, [120, 380], [["Reason", "Efua feels detached from Ada, who looks away from her and"]])
        paper.turn_page()
        paper.table(60, 60, [120, 380], [["", "settles only with her grandmother."], ["Consent", "Yes"]])

    assert said(drawn(draw)) == [
        "Reason | Efua feels detached from Ada, who looks away from her and settles only with her grandmother.", "Consent | Yes",
    ]  # fmt: skip


@pytest.mark.parametrize("turn", [90, 180, 270])
def test_a_page_shown_turned_is_read_as_shown(turn: int) -> None:
    def rotate(pdf: pikepdf.Pdf) -> None:
        page = pdf.pages[0].obj
        matrix = {90: "0 1 -1 0 842 0", 180: "-1 0 0 -1 595 842", 270: "0 -1 1 0 0 595"}[turn]
        page.MediaBox = Array([0, 0, 842, 595] if turn != 180 else [0, 0, 595, 842])
        page.Contents = pdf.make_stream(f"q {matrix} cm ".encode() + pdf.pages[0].Contents.read_bytes() + b" Q")
        page.Rotate = turn

    plain = drawn(lambda paper: paper.table(100, 100, [100, 160], [["Name", "Ada Osei"], ["Born", "14/03/2026"]]))
    document = read(changed(plain, rotate))
    assert said(document) == ["Name | Ada Osei", "Born | 14/03/2026"]
    assert document.pages == ((595, 842),)
    assert document.blocks[0].place.box == pytest.approx((100, 100, 360, 136), abs=1.5)


@pytest.mark.parametrize("turn", [90, 180, 270])
def test_a_page_printed_sideways_is_read_upright_and_its_places_stay_those_of_the_page(turn: int) -> None:
    def draw(paper: Paper) -> None:
        paper.canvas.translate(*{90: (100, 700), 180: (500, 100), 270: (400, 100)}[turn])
        paper.canvas.rotate({90: -90, 180: 180, 270: 90}[turn])
        for row, (label, answer) in enumerate((("Name", "Ada Osei"), ("Born", "14/03/2026"))):
            for column, text in enumerate((label, answer)):
                paper.canvas.rect(100 * column, -20 * row, 100, 20)
                paper.canvas.drawString(100 * column + 4, -20 * row + 6, text)

    document = read(drawn(draw))
    assert said(document) == ["Name | Ada Osei", "Born | 14/03/2026"]
    left, top, right, bottom = document.blocks[0].place.box or (0, 0, 0, 0)
    assert (right - left > bottom - top) == (turn == 180)


def test_sideways_words_beside_upright_text_stay_whole() -> None:
    def draw(paper: Paper) -> None:
        paper.lines(80, 100, ["Name: Ada Osei", "Born: 14/03/2026"])
        paper.canvas.rotate(90)
        paper.canvas.drawString(HEIGHT - 400, -40, "Office use only")

    document = read(drawn(draw))
    assert "Office use only" in words_of(document)
    assert said(document)[:2] == ["Name: Ada Osei", "Born: 14/03/2026"]


def test_bold_printed_twice_is_read_once() -> None:
    assert said(drawn(lambda paper: [paper.say(60, 100, "Marked twice"), paper.say(60.3, 100, "Marked twice")])) == [
        "Marked twice"
    ]


def test_words_outside_the_crop_box_invisible_or_white_are_notes() -> None:
    def draw(paper: Paper) -> None:
        paper.say(60, 300, "Seen")
        paper.say(60, 30, "Outside")
        paper.canvas.setFillColorRGB(1, 1, 1)
        paper.say(60, 320, "White")
        text = paper.canvas.beginText(60, HEIGHT - 340)
        text.setTextRenderMode(3)
        text.textLine("Invisible")
        paper.canvas.drawText(text)

    document = read(changed(drawn(draw), lambda pdf: pdf.pages[0].obj.__setitem__("/CropBox", Array([0, 0, 595, 742]))))
    assert said(document) == ["Seen"]
    assert sorted(line.text for line in document.notes) == ["Invisible", "Outside", "White"]
    assert {line.place.part for line in document.notes} == {"hidden text"}


def test_white_words_on_a_dark_band_are_seen() -> None:
    def draw(paper: Paper) -> None:
        paper.paint(60, 88, 300, 104, (0, 0.2, 0.4))
        paper.canvas.setFillColorRGB(1, 1, 1)
        paper.say(64, 100, "About the baby")

    assert said(drawn(draw)) == ["About the baby"]


def test_a_layer_that_is_switched_off_is_a_note() -> None:
    def hide(pdf: pikepdf.Pdf) -> None:
        layer = pdf.make_indirect(Dictionary(Type=Name.OCG, Name=String("old answers")))
        pdf.Root.OCProperties = Dictionary(OCGs=Array([layer]), D=Dictionary(OFF=Array([layer])))
        page = pdf.pages[0].obj
        page.Resources.Properties = Dictionary(MC0=layer)
        extra = b" /OC /MC0 BDC BT /F1 10 Tf 60 700 Td (Old answer) Tj ET EMC"
        page.Contents = pdf.make_stream(pdf.pages[0].Contents.read_bytes() + extra)

    document = read(changed(drawn(lambda paper: paper.say(60, 100, "New answer")), hide))
    assert said(document) == ["New answer"]
    assert [line.text for line in document.notes] == ["Old answer"]


def test_a_file_locked_with_a_password_says_so_and_one_with_an_empty_password_opens() -> None:
    data = drawn(lambda paper: paper.say(60, 100, "Ada Osei"))
    locked = changed(data, lambda pdf: None, encryption=pikepdf.Encryption(user="secret", owner="owner"))
    with pytest.raises(Unreadable, match="password"):
        read(locked)
    assert said(changed(data, lambda pdf: None, encryption=pikepdf.Encryption(user="", owner="owner"))) == ["Ada Osei"]


def test_a_portfolio_is_read_as_the_files_it_holds_and_other_attachments_are_named() -> None:
    def pack(pdf: pikepdf.Pdf) -> None:
        for name, text in (("a.pdf", "First form"), ("b.pdf", "Second form")):
            pdf.attachments[name] = pikepdf.AttachedFileSpec(
                pdf, drawn(lambda paper, text=text: paper.say(60, 100, text)), filename=name
            )
        pdf.attachments["c.txt"] = pikepdf.AttachedFileSpec(pdf, b"text", filename="c.txt")
        pdf.Root.Collection = Dictionary(Type=Name.Collection)

    document = read(changed(drawn(lambda paper: paper.say(60, 100, "Open this portfolio in Acrobat")), pack))
    assert said(document) == ["First form", "Second form"]
    plain = changed(drawn(lambda paper: paper.say(60, 100, "Form")), lambda pdf: pack(pdf) or pdf.Root.__delitem__("/Collection"))
    assert any("3 files attached" in problem for problem in read(plain).problems)


# --- hostile files ---------------------------------------------------------------------------------------------------


def test_damaged_and_empty_files_are_unreadable_with_advice() -> None:
    for data in (b"%PDF-1.7 nonsense", drawn(lambda paper: None)[:300], drawn(lambda paper: None)):
        with pytest.raises(Unreadable, match="Ask the sender"):
            read(data)


def test_a_page_that_unpacks_to_too_much_is_named_and_the_others_are_read() -> None:
    def swell(pdf: pikepdf.Pdf) -> None:
        pdf.pages[0].obj.Contents = pdf.make_stream(b" " * 40_000_000)

    data = changed(
        drawn(lambda paper: [paper.say(60, 100, "One"), paper.turn_page(), paper.say(60, 100, "Two")]),
        swell,
        compress_streams=True,
    )
    assert len(data) < 100_000
    document = read(data)
    assert said(document) == ["Two"]
    assert any("Page 1" in problem for problem in document.problems)


def test_a_page_with_too_many_letters_or_lines_is_named() -> None:
    def flood(pdf: pikepdf.Pdf) -> None:
        pdf.pages[0].obj.Contents = pdf.make_stream(b"BT /F1 1 Tf 10 700 Td " + b"(aaaaaaaaaa ) Tj " * 6_000 + b"ET")
        pdf.pages[1].obj.Contents = pdf.make_stream(pdf.pages[1].Contents.read_bytes() + b" 0 0 m 9 9 l S" * 30_000)

    data = changed(drawn(lambda paper: [paper.say(60, 100, "One"), paper.turn_page(), paper.say(60, 100, "Two")]), flood)
    document = read(data)
    assert said(document) == ["Two"]
    assert any("Page 1 holds more letters" in problem for problem in document.problems)
    assert any("Page 2 has more drawn lines" in problem for problem in document.problems)


def test_a_page_tree_that_loops_is_read_as_far_as_it_goes() -> None:
    def loop(pdf: pikepdf.Pdf) -> None:
        pdf.Root.Pages.Kids.append(pdf.Root.Pages)

    document = read(changed(drawn(lambda paper: paper.say(60, 100, "Ada Osei")), loop))
    assert said(document) == ["Ada Osei"]
    assert document.problems


def test_more_pages_than_a_form_can_have_are_counted() -> None:
    def many(pdf: pikepdf.Pdf) -> None:
        for _ in range(201):
            pdf.pages.append(pdf.pages[0])

    document = read(changed(drawn(lambda paper: paper.say(60, 100, "Ada Osei")), many))
    assert any("202 pages" in problem and "200" in problem for problem in document.problems)


# --- nothing is lost --------------------------------------------------------------------------------------------------

_WORDS = st.lists(
    st.sampled_from(
        [
            "Name",
            "Ada",
            "Osei",
            "Born",
            "14/03/2026",
            "Yes",
            "No",
            "Harlow",
            "CM17",
            "9AL",
            "mother",
            "cries",
            "GP:",
            "Tel:",
            "(e.g.)",
            "well-known",
        ]
    ),
    min_size=1,
    max_size=6,
)


@settings(max_examples=60, deadline=None)
@given(st.lists(st.tuples(st.integers(0, 4), st.integers(0, 30), _WORDS, st.booleans(), st.booleans()), min_size=1, max_size=25))
def test_every_printed_word_ends_somewhere(pieces: list[tuple[int, int, list[str], bool, bool]]) -> None:
    spots = {(column, row): (words, bold, boxed) for column, row, words, bold, boxed in pieces}

    def draw(paper: Paper) -> None:
        for (column, row), (words, bold, boxed) in spots.items():
            text = " ".join(words)
            x, y = 40 + 105 * column, 60 + 24 * row
            (paper.bold if bold else paper.say)(x, y, text, 7 if column < 4 else 6)
            if boxed:
                paper.box(x - 2, y - 12, x + 102, y + 6)

    found = words_of(read(drawn(draw)))
    assert all(word in found for words, _, _ in spots.values() for word in words)


def test_pictures_mixed_with_text_do_not_hide_the_text() -> None:
    picture = io.BytesIO()
    Image.new("RGB", (60, 60), "teal").save(picture, "PNG")

    def draw(paper: Paper) -> None:
        paper.canvas.drawImage(ImageReader(io.BytesIO(picture.getvalue())), 400, HEIGHT - 120, 100, 100)
        paper.say(60, 100, "Name: Ada Osei of Harlow, born on 14/03/2026")

    assert said(drawn(draw)) == ["Name: Ada Osei of Harlow, born on 14/03/2026"]


def test_a_comment_beside_the_text_is_a_note() -> None:
    data = changed(
        drawn(lambda paper: paper.say(60, 100, "Ada Osei")),
        lambda pdf: annotation(pdf, Name.Text, Array([9, 9, 20, 20]), Contents=String("ring first")),
    )
    document = read(data)
    assert (said(document), [line.text for line in document.notes]) == (["Ada Osei"], ["ring first"])


def test_little_pictures_are_no_tick_boxes_where_none_is_empty() -> None:
    def draw(paper: Paper) -> None:
        for index, text in enumerate(("01632 960301", "hv@example.org")):
            paper.canvas.drawImage(picture(on=True), 50, HEIGHT - 60 - 20 * index, 10, 10)
            paper.say(70, 60 + 20 * index, text)

    assert said(drawn(draw)) == ["01632 960301", "hv@example.org"]

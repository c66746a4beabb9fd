from __future__ import annotations

import re
from collections.abc import Callable, Iterator

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from parsing.document import Block, Cell, Document, Input, Item, Line, Place, Table, Text, Tick, lines_of
from parsing.form import read_form, readings
from parsing.formats import read_document
from parsing.labels.config import FormConfig
from parsing.pairs import ListRow, Pair
from parsing.referral import Referral
from tests.form_config import form
from tests.test_unseen_forms import CASES
from tests.unseen_word import Case


def line(*items: Item | str, heading: int = 0, bullet: bool = False) -> Line:
    return Line(tuple(Text(item) if isinstance(item, str) else item for item in items), heading=heading, bullet=bullet)


def table(*rows: list[Item | str | list[Line]], shaded: tuple[int, ...] = ()) -> Table:
    """A table; a row of fewer cells spreads its last one."""
    width = max(len(row) for row in rows)
    cells = []
    for at, row in enumerate(rows):
        for column, content in enumerate(row):
            blocks = tuple(content) if isinstance(content, list) else (line(content),) if content else ()
            span = width - column if column == len(row) - 1 else 1
            cells.append(
                Cell(blocks, at, column, column_span=span, shaded=column in shaded, place=Place(table=0, row=at, cell=column))
            )
    return Table(tuple(cells), len(rows), width)


def read(
    *blocks: Block | str,
    format: str = "docx",
    confidence: float = 1.0,
    notes: tuple[Line, ...] = (),
    margins: tuple[Line, ...] = (),
) -> Referral:
    """A referral form with these blocks after a title that says so."""
    body = tuple(line(block) if isinstance(block, str) else block for block in ("Referral form", *blocks, *ASKED))
    return read_form(Document("form.docx", format, body, margins=margins, notes=notes, confidence=confidence), form())[0]


# questions enough for any document to be a form, answered by nobody
ASKED = ("Referral date:", "Referral made by:", "Child's name:", "Child's date of birth:", "Name of parent being referred:", "Reason for referral:", "Voice of the infant:", "Consent to referral:")  # fmt: skip


# --------------------------------------------------------------------------------------------------------------- layouts


def test_bare_labels_belong_to_the_heading_above_them() -> None:
    found = read(
        line("Referrer", heading=2), "Name: Jo Bell", "Tel: 01632 960001",
        line("Baby", heading=2), "Name: Noah Cole", "DOB: 1/7/2026",
        line("Mother", heading=2), "Name: Ann Cole", "DOB: 2/3/95", "Tel: 07700 900001",
        line("GP", heading=2), "Name: Dr Rao", "Address: Limes Surgery, Witham",
    )  # fmt: skip
    assert found.value("referrer_name") == "Jo Bell"
    assert found.value("referrer_phone") == "+441632960001"
    assert (found.value("infant_name"), found.value("infant_dob")) == ("Noah Cole", "2026-07-01")
    assert (found.value("parent_name"), found.value("parent_dob"), found.value("parent_phone")) == (
        "Ann Cole",
        "1995-03-02",
        "+447700900001",
    )
    assert (found.value("gp_name"), found.value("gp_practice")) == ("Dr Rao", "Limes Surgery, Witham")


def test_an_answer_that_is_also_a_label_stays_an_answer() -> None:
    found = read(
        table(["Job title", "Health visitor", "Agency", "Perinatal mental health team"], ["Relationship to infant", "Mother", "Name of parent", "Ann Cole"], ["Date of referral", "1/7/2026", "Tel", "01632 960001"])
    )  # fmt: skip
    assert found.value("referrer_role") == "Health visitor"
    assert found.value("referrer_organisation") == "Perinatal mental health team"
    assert found.value("parent_relationship") == "Mother"
    assert found.value("health_visitor") == ""
    assert found.value("mental_health_team") == ""


def test_a_blank_box_beside_another_label_is_blank() -> None:
    found = read(table(["Midwife", "", "Social worker", "Ed Pole"], ["GP", "", "Health visitor", ""], shaded=(0, 2)))
    assert found.value("social_worker") == "Ed Pole"
    assert {"midwife", "gp_name", "health_visitor"} <= found.blanks.keys()
    assert found.value("midwife") == ""


def test_a_prompt_below_a_title_is_no_answer_and_the_next_cell_is() -> None:
    found = read(
        table(
            ["Voice of the infant"],
            ["If the infant could speak, what might they say? Think about sleep, feeding and comfort."],
            ["He stares at lights."],
        )
    )
    assert found.value("voice_of_infant") == "He stares at lights."
    blank = read(
        table(
            ["Voice of the infant"],
            ["If the infant could speak, what might they say? Think about sleep, feeding and comfort."],
            [Input("")],
        )
    )
    assert "voice_of_infant" in blank.blanks
    assert blank.value("voice_of_infant") == ""


def test_a_narrative_over_several_cells_and_pages_is_one() -> None:
    found = read(
        table(["Voice of the parent"], ["She says that she cannot look at him"], ["for long before she has to leave the room."])
    )
    said = "She says that she cannot look at him for long before she has to leave the room."
    assert found.value("voice_of_parent").split() == said.split()


def test_a_list_in_a_narrative_is_kept() -> None:
    found = read(
        line("Voice of the parent", heading=2),
        line("cries in the bath", bullet=True),
        line("hands him to her sister", bullet=True),
    )
    assert found.value("voice_of_parent") == "- cries in the bath\n- hands him to her sister"


def test_words_like_labels_within_a_narrative_stay_there() -> None:
    found = read(
        line("Voice of the infant", heading=2),
        "He wakes often.",
        "Sleep: two hours at most",
        "Mum: 'I can't settle him', she says, and walks up and down with him.",
        line("Any other info?", heading=2),
        "None.",
    )
    assert "Sleep: two hours" in found.value("voice_of_infant")
    assert "walks up and down" in found.value("voice_of_infant")


def test_an_interpreter_question_with_two_ticks_is_a_problem_and_its_words_are_kept() -> None:
    found = read(table(["Interpreter needed?", [line(Tick(True), " Yes  ", Tick(True), " No")]], ["First language", "Polish"]))
    assert "interpreter_needed" in found.blanks
    assert found.value("interpreter_needed") == ""
    assert any("Interpreter needed" in problem for problem in found.problems)
    assert any("Yes" in unmatched.text for unmatched in found.unmatched)


def test_consent_left_blank_and_consent_refused_are_different() -> None:
    blank = read(
        table(["Has the parent consented to this referral?", [line(Tick(False), " Yes  ", Tick(False), " No")]], ["GP", "Dr Rao"])
    )
    refused = read(
        table(["Has the parent consented to this referral?", [line(Tick(False), " Yes  ", Tick(True), " No")]], ["GP", "Dr Rao"])
    )
    assert "consent_to_referral" in blank.blanks
    assert refused.value("consent_to_referral") == "no"


def test_a_question_about_telling_the_family_is_not_consent() -> None:
    found = read(
        line("Consent", heading=2),
        line("Has the family been told about this referral?  ", Tick(True), " Yes  ", Tick(False), " No"),
    )
    assert found.value("consent_to_referral") == ""
    assert "consent_to_referral" in found.blanks
    assert any(unmatched.text == "Yes" and "told" in unmatched.label for unmatched in found.unmatched)


def test_ticked_statements_of_consent_count_and_empty_boxes_say_nothing() -> None:
    agreed = line(Tick(True), " The parent has agreed to this referral being made")
    refused = line(Tick(False), " The parent has not agreed to this referral being made")
    assert read(line("Consent", heading=2), agreed, refused).value("consent_to_referral") == "yes"
    assert (
        read(line("Consent", heading=2), line(Tick(False), agreed.items[1]), line(Tick(True), refused.items[1])).value(
            "consent_to_referral"
        )
        == "no"
    )
    assert read(line("Consent", heading=2), line(Tick(False), agreed.items[1])).value("consent_to_referral") == ""


def test_ticked_issues_stay_visible_and_answer_nothing_else() -> None:
    found = read(
        table(["What is the request about? Tick all that apply"], [[line(Tick(True), " Domestic abuse"), line(Tick(True), " Interpreter needed"), line(Tick(False), " Low confidence as a carer")]])
    )  # fmt: skip
    assert found.value("domestic_abuse") == ""
    assert found.value("interpreter_needed") == ""
    assert {unmatched.text for unmatched in found.unmatched} >= {"Domestic abuse", "Interpreter needed"}
    assert not any("Low confidence" in unmatched.text for unmatched in found.unmatched)
    assert any("Low confidence" in note for note in found.notes)


@pytest.mark.parametrize(
    ("cp", "cin", "status"), [("Yes", "No", "child_protection"), ("No", "Yes", "child_in_need"), ("No", "No", "none")]
)
def test_a_question_for_each_plan(cp: str, cin: str, status: str) -> None:
    found = read(table(["Child protection plan?", cp], ["Child in need plan?", cin], ["GP", "Dr Rao"]))
    assert found.value("safeguarding_status") == status


@pytest.mark.parametrize(
    ("said", "status"),
    [
        ("Child in Need", "child_in_need"),
        ("CIN", "child_in_need"),
        ("CP", "child_protection"),
        ("Child protection", "child_protection"),
    ],
)
def test_a_plan_named_in_a_row_of_its_own_is_an_answer_and_no_title(said: str, status: str) -> None:
    below = read(
        table(["GP", "Dr Rao"], ["What is the current social care status?"], [said], ["Has she consented to this?"], ["Yes"])
    )
    assert below.value("safeguarding_status") == status
    behind = read(table(["GP: Dr Rao"], [f"Social care: {said}"], ["Mother agrees to this referral: Yes"]))
    assert behind.value("safeguarding_status") == status
    assert behind.value("consent_to_referral") == "yes"


@pytest.mark.parametrize("beside", ["(mark one)", "", "Please tick one"])
def test_one_row_of_marks_below_the_plans(beside: str) -> None:
    found = read(
        table(["Child's status", "None", "Early Help", "CIN", "CP", "LAC"], [beside, "", "", "X", "", ""], ["GP", "Dr Rao"])
    )
    assert found.value("safeguarding_status") == "child_in_need"


# ---------------------------------------------------------------------------------------------------------------- people


def test_two_people_side_by_side_never_mix() -> None:
    found = read(
        line("Parents and carers", heading=2),
        table(["", "Primary carer 1 (being referred)", "Carer 2"], ["Name", "Lee Dunn", "Amy Pratt"], ["Date of birth", "1/2/1990", "3/4/1992"], ["Relationship to child", "Father", "Mother"], ["Telephone", "", "07700 900002"]),
    )  # fmt: skip
    assert (found.value("parent_name"), found.value("parent_dob"), found.value("parent_relationship")) == (
        "Lee Dunn",
        "1990-02-01",
        "Father",
    )
    assert (found.value("other_parent_name"), found.value("other_parent_phone")) == ("Amy Pratt", "+447700900002")
    assert found.value("parent_phone") == ""
    assert "parent_phone" in found.blanks


@pytest.mark.parametrize(
    ("who", "parent", "other"),
    [("Father", "Lee Dunn", "Amy Pratt"), ("Mother", "Amy Pratt", "Lee Dunn"), ("", "Amy Pratt", "Lee Dunn")],
)
def test_the_form_says_which_parent_is_referred(who: str, parent: str, other: str) -> None:
    found = read(
        f"Which parent is being referred? {who}",
        line("Mother", heading=2),
        "Name: Amy Pratt",
        line("Father", heading=2),
        "Name: Lee Dunn",
    )
    assert (found.value("parent_name"), found.value("other_parent_name")) == (parent, other)


def test_a_block_headed_mother_says_the_relationship() -> None:
    found = read(line("Mother", heading=2), "Name: Amy Pratt", "Mobile: 07700 900002")
    assert found.value("parent_relationship") == "Mother"
    assert "parent_relationship" not in found.blanks


def test_a_father_alone_is_the_referred_parent() -> None:
    found = read(line("Father", heading=2), "Name: Lee Dunn", "DOB: 1/2/1990")
    assert (found.value("parent_name"), found.value("parent_relationship"), found.value("other_parent_name")) == (
        "Lee Dunn",
        "Father",
        "",
    )


def test_people_at_home_are_rows_and_twins_share_a_name() -> None:
    found = read(
        "Baby's name: Ada and Max Osei (twins)",
        line("Who else lives at home?", heading=2),
        table(
            ["Name", "Date of birth", "Relationship to baby"],
            ["Kofi Osei", "1/2/1990", "Father"],
            ["Abena Osei", "", "Sister"],
            ["", "", ""],
        ),
    )
    assert found.value("infant_name") == "Ada and Max Osei (twins)"
    assert (found.value("parent_name"), found.fields["household"].value) == ("Kofi Osei", ("Abena Osei, Sister",))


def test_an_unborn_baby_has_a_due_date_where_one_box_holds_both() -> None:
    found = read("Date of referral: 1/11/2026", "DOB / EDD: 14/02/2027")
    assert (found.value("infant_due_date"), found.value("infant_dob")) == ("2027-02-14", "")
    found = read("Date of referral: 1/11/2026", "DOB / EDD: 14/02/2026")
    assert (found.value("infant_due_date"), found.value("infant_dob")) == ("", "2026-02-14")


# --------------------------------------------------------------------------------------------------- values and confidence


def test_bad_data_is_kept_as_written_with_its_problem() -> None:
    found = read("Baby's date of birth: 31/02/2026", "Baby's NHS number: 999 800 001", "Parent's telephone: 01632 96")
    assert found.fields["infant_dob"].value == "31/02/2026"
    assert "no such date" in found.fields["infant_dob"].problem
    assert found.fields["infant_nhs_number"].problem
    assert found.fields["parent_phone"].problem
    assert all(found.fields[key].confidence < 0.8 for key in ("infant_dob", "infant_nhs_number", "parent_phone"))


def test_words_in_a_box_for_figures_are_blank_and_still_shown() -> None:
    found = read("Parent's telephone: often switched off, please write")
    assert "parent_phone" in found.blanks
    assert any("often switched off" in unmatched.text for unmatched in found.unmatched)


def test_confidence_says_how_a_value_was_found() -> None:
    exact = read(line("Parent", heading=2), "Postcode: CM9 6XA").fields["parent_postcode"].confidence
    supposed = read("Postcode: CM9 6XA").fields["parent_postcode"].confidence
    scanned = read(line("Parent", heading=2), "Postcode: CM9 6XA", confidence=0.85).fields["parent_postcode"].confidence
    assert exact >= 0.95
    assert supposed < 0.8
    assert scanned < exact


def test_a_line_taken_for_a_row_of_cells_is_read_as_the_line_it_is() -> None:
    found = read(
        table(
            ["Mum: Ann Cole, DOB 2/3/95, NHS No.", "999 056 3020"],
            ["7 Mill Lane, Witham, CM8 1AA", ""],
            ["Tel: 07700 900001", ""],
        )
    )
    assert (found.value("parent_name"), found.value("parent_dob")) == ("Ann Cole", "1995-03-02")
    assert (found.value("parent_nhs_number"), found.value("parent_phone")) == ("9990563020", "+447700900001")
    assert "7 Mill Lane, Witham, CM8 1AA" in [entry.text for entry in found.unmatched]


def test_a_value_is_no_surer_than_the_recogniser_was_of_its_words() -> None:
    found = read(
        Line((Text("Child's name: "), Text("Noah Cole", score=0.55))), "Name of parent being referred: Ann Cole",
        format="scan", confidence=0.97,
    )  # fmt: skip
    assert found.fields["infant_name"].confidence < 0.6
    assert found.fields["parent_name"].confidence > 0.8


def test_every_value_has_its_label_and_place() -> None:
    found = read(table(["Name of baby", "Noah Cole"], ["GP", "Dr Rao"], shaded=(0,)))
    field = found.fields["infant_name"]
    assert field.label == "Name of baby"
    assert (field.place.table, field.place.row, field.place.cell) == (0, 0, 1)


def test_comments_and_margins_are_notes_and_never_values() -> None:
    found = read("Baby's name: Noah Cole", notes=(line("DOB is wrong, ask mum"),), margins=(line("NHS no 999 800 0017"),))
    assert "DOB is wrong, ask mum" in found.notes
    assert "NHS no 999 800 0017" in found.notes
    assert found.value("infant_nhs_number") == ""


def test_an_unknown_label_is_shown_with_what_was_written() -> None:
    found = read(table(["Religion", "Quaker"], ["Favourite colour", "Blue"], ["GP", "Dr Rao"], shaded=(0,)))
    assert {(unmatched.label, unmatched.text) for unmatched in found.unmatched} >= {
        ("Religion", "Quaker"),
        ("Favourite colour", "Blue"),
    }


# ------------------------------------------------------------------------------------------------------ nothing is lost

WORD = re.compile(r"[a-z0-9]+")


def words(text: str) -> list[str]:
    return WORD.findall(text.lower())


def written(document: Document) -> set[str]:
    """Every word a document holds, struck words and prompts included."""
    lines = [*lines_of(document.blocks), *document.margins, *document.notes]
    parts = (
        item.text if isinstance(item, Text) else item.value if isinstance(item, Input) else ""
        for line in lines
        for item in line.items
    )
    return {word for part in parts for word in words(part)}


def told(document: Document, config: FormConfig) -> Iterator[str]:
    """Every word a person is shown, or that the form is known to print: labels, titles, prompts beside an answer."""
    for referral in read_form(document, config):
        for found in referral.fields.values():
            yield from (found.text, found.label, "\n".join(found.value) if isinstance(found.value, tuple) else found.value)
        for blank in referral.blanks.values():
            yield from (blank.label, blank.why)
        for unmatched in referral.unmatched:
            yield from (unmatched.text, unmatched.label)
        yield from referral.notes
    for reading in readings(document, config):
        yield from reading.titles
        for item in reading.found:
            if isinstance(item, Pair):
                yield item.label
            elif isinstance(item, ListRow):
                yield from item.headings


def printed(config: FormConfig) -> set[str]:
    """The words that forms print around answers: options and invitations to write."""
    options = (phrase for spec in config.fields.values() for phrases in spec.options.values() for phrase in phrases)
    groups = (
        *options,
        *config.choices.yes,
        *config.choices.no,
        *config.choices.not_known,
        *config.placeholders.prompts,
        *config.placeholders.words,
    )
    return {word for phrase in groups for word in words(phrase)}


def lost(document: Document) -> set[str]:
    shown = {word for text in told(document, form()) for word in words(text)}
    return written(document) - shown - printed(form())


@pytest.mark.parametrize("make", CASES, ids=lambda make: make.__name__)
def test_every_word_of_a_document_is_in_a_field_a_known_label_or_shown_as_not_recognised(make: Callable[[], Case]) -> None:
    case = make()
    assert lost(read_document(case.name, case.data)) == set()


LABELS = st.sampled_from(
    [
        "Name",
        "DOB",
        "Referrer",
        "Baby's name",
        "GP",
        "Consent to referral",
        "Voice of the infant",
        "Reason for referral",
        "Telephone / email",
        "DOB / EDD",
        "Mother",
        "Zebra",
        "Name and role",
        "Household",
    ]
)
WORDS = st.sampled_from(
    [
        "Noah Cole",
        "3/2/26",
        "yes",
        "N/A",
        "see above",
        "07700 900001",
        "jo@hv.example.org",
        "cries at night",
        "31/02/2026",
        "Mother",
        "Dr Rao, Limes Surgery",
        "Sleep: poor.",
        "none",
        "Who? Me: you",
        "\t",
        "x",
    ]
)
TEXTS = st.one_of(
    LABELS,
    WORDS,
    st.builds("{}: {}".format, LABELS, WORDS),
    st.builds("{}\t{}\t{}".format, LABELS, WORDS, LABELS),
    st.text(max_size=30),
)
ITEMS = st.one_of(
    st.builds(Text, TEXTS, bold=st.booleans(), struck=st.booleans(), marked=st.booleans()),
    st.builds(Tick, st.sampled_from([True, False, None])),
    st.builds(Input, WORDS | st.just("")),
)
LINES = st.builds(Line, st.lists(ITEMS, max_size=4).map(tuple), heading=st.sampled_from([0, 0, 0, 1, 2]), bullet=st.booleans())


@st.composite
def tables(draw: st.DrawFn, inner: st.SearchStrategy[Block] = LINES) -> Table:
    rows, columns = draw(st.integers(1, 4)), draw(st.integers(1, 4))
    cells = []
    for row in range(rows):
        column = 0
        while column < columns:
            span = draw(st.integers(1, columns - column))
            cells.append(
                Cell(tuple(draw(st.lists(inner, max_size=2))), row, column, column_span=span, shaded=draw(st.booleans()))
            )
            column += span
    return Table(tuple(cells), rows, columns)


@settings(max_examples=80, deadline=None)
@given(
    st.lists(st.one_of(LINES, tables(), tables(st.one_of(LINES, tables()))), max_size=8).map(tuple),
    st.sampled_from(["docx", "mail", "scan"]),
)
def test_any_document_is_read_without_an_exception(blocks: tuple[Block, ...], format: str) -> None:
    document = Document(
        "any", format, blocks, margins=(line("Kind regards"), line("Jo Bell")), confidence=0.9 if format == "scan" else 1.0
    )
    for referral in read_form(document, form()):
        assert referral.kind in ("referral_form", "other_document")
        assert not (referral.fields.keys() & referral.blanks.keys())
        assert all(0 <= found.confidence <= 1 for found in referral.fields.values())

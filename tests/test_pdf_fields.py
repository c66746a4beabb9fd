"""The form layer: every way in which a PDF hides an answer in a field."""

from __future__ import annotations

import pikepdf
import pytest
from pikepdf import Array, Dictionary, Name, String

from parsing.document import Input, Tick, Unreadable
from tests.drawn_pdf import annotation, box, changed, drawn, form, items_of, read, said, tick_box, widget

LABELS = drawn(lambda paper: [paper.say(60, 100, "Name of baby"), paper.say(60, 130, "Telephone")])
YES_NO = drawn(lambda paper: [paper.say(60, 100, "Consent to referral"), paper.say(216, 100, "Yes"), paper.say(266, 100, "No")])
NAME_BOX, PHONE_BOX = box(180, 88, 400, 104), box(180, 118, 400, 134)
YES_BOX, NO_BOX = box(200, 91, 210, 101), box(250, 91, 260, 101)


def test_a_typed_value_stands_beside_its_printed_label() -> None:
    def fill(pdf: pikepdf.Pdf) -> None:
        form(
            pdf,
            widget(pdf, NAME_BOX, FT=Name.Tx, T=String("Text1"), V=String("Ada Osei")),
            widget(pdf, PHONE_BOX, FT=Name.Tx, T=String("Text2")),
        )

    assert said(changed(LABELS, fill)) == ["Name of baby | [Ada Osei]", "Telephone | []"]


def test_value_type_and_tooltip_come_from_a_parent_and_a_loop_of_parents_ends() -> None:
    def fill(pdf: pikepdf.Pdf) -> None:
        parent = pdf.make_indirect(Dictionary(FT=Name.Tx, T=String("baby"), V=String("Ada Osei"), TU=String("Full name of baby")))
        parent.Kids = Array([widget(pdf, NAME_BOX, Parent=parent)])
        looped = pdf.make_indirect(Dictionary(T=String("phone")))
        looped.Parent = looped
        widget(pdf, PHONE_BOX, FT=Name.Tx, V=String("01632 960123"), Parent=looped)
        form(pdf, parent)

    document = read(changed(LABELS, fill))
    assert said(document) == ["Name of baby | [Ada Osei]", "Telephone | [01632 960123]"]
    assert items_of(document, Input)[0].label == "Full name of baby"


@pytest.mark.parametrize("state", ["Yes", "On", "1", "Ja", "No", "Fail", "0", "Choice 2", "caf#E9"])
def test_a_box_is_ticked_by_whatever_name_its_state_has(state: str) -> None:
    def fill(pdf: pikepdf.Pdf) -> None:
        on = tick_box(pdf, YES_BOX, state, T=String("a"), V=Name(f"/{state}"), AS=Name(f"/{state}"))
        off = tick_box(pdf, NO_BOX, state, T=String("b"), V=Name.Off, AS=Name.Off)
        form(pdf, on, off)

    assert said(changed(YES_NO, fill)) == ["Consent to referral | ☒ Yes | ☐ No"]


def test_a_ticked_box_named_no_says_no_and_boxes_of_one_field_exclude_each_other() -> None:
    def fill(pdf: pikepdf.Pdf) -> None:
        consent = pdf.make_indirect(Dictionary(FT=Name.Btn, T=String("consent"), V=Name.No))
        consent.Kids = Array(
            [tick_box(pdf, YES_BOX, "Yes", Parent=consent, AS=Name.Off), tick_box(pdf, NO_BOX, "No", Parent=consent, AS=Name.No)]
        )
        form(pdf, consent)

    yes, no = items_of(read(changed(YES_NO, fill)), Tick)
    assert (yes.on, yes.label, yes.group) == (False, "Yes", "consent")
    assert (no.on, no.label, no.group) == (True, "No", "consent")


def test_radio_buttons_take_their_export_values_from_the_list_of_options() -> None:
    def fill(pdf: pikepdf.Pdf) -> None:
        radio = pdf.make_indirect(
            Dictionary(FT=Name.Btn, Ff=1 << 15, T=String("sex"), V=Name("/1"), Opt=Array([String("Female"), String("Male")]))
        )
        radio.Kids = Array(
            [tick_box(pdf, YES_BOX, "0", Parent=radio, AS=Name.Off), tick_box(pdf, NO_BOX, "1", Parent=radio, AS=Name("/1"))]
        )
        form(pdf, radio)

    assert [(tick.on, tick.label) for tick in items_of(read(changed(YES_NO, fill)), Tick)] == [(False, "Female"), (True, "Male")]


def test_a_box_without_drawn_states_goes_by_its_value_and_one_without_value_by_what_it_shows() -> None:
    def fill(pdf: pikepdf.Pdf) -> None:
        form(
            pdf,
            widget(pdf, YES_BOX, FT=Name.Btn, T=String("a"), V=Name.Yes),
            tick_box(pdf, NO_BOX, "On", T=String("b"), AS=Name.On),
            NeedAppearances=True,
        )

    assert said(changed(YES_NO, fill)) == ["Consent to referral | ☒ Yes | ☒ No"]


def test_a_box_whose_value_and_look_disagree_is_unknown_and_said_to_be() -> None:
    def fill(pdf: pikepdf.Pdf) -> None:
        form(pdf, tick_box(pdf, YES_BOX, "Yes", T=String("a"), V=Name.Yes, AS=Name.Off))

    document = read(changed(YES_NO, fill))
    assert said(document) == ["Consent to referral | ? Yes | No"]
    assert any("tick" in problem and "page 1" in problem for problem in document.problems)


def test_a_value_that_differs_from_what_the_field_shows_is_kept_with_a_problem() -> None:
    def fill(pdf: pikepdf.Pdf) -> None:
        stale = pdf.make_stream(
            b"BT /Helv 9 Tf (Ada Smith) Tj ET", Dictionary(Type=Name.XObject, Subtype=Name.Form, BBox=Array([0, 0, 9, 9]))
        )
        form(pdf, widget(pdf, NAME_BOX, FT=Name.Tx, T=String("a"), V=String("Ada Osei"), AP=Dictionary(N=stale)))

    (field,) = items_of(read(changed(LABELS, fill)), Input)
    assert field.value == "Ada Osei"
    assert field.problem


def test_widgets_are_found_without_any_form_dictionary() -> None:
    data = changed(LABELS, lambda pdf: widget(pdf, NAME_BOX, FT=Name.Tx, T=String("a"), V=String("Ada Osei")))
    assert said(data) == ["Name of baby | [Ada Osei]", "Telephone"]
    assert read(data).format == "pdf-form"


def test_a_choice_gives_the_words_shown_for_its_value() -> None:
    def fill(pdf: pikepdf.Pdf) -> None:
        options = Array([Array([String("cp"), String("Child Protection Plan")]), Array([String("cin"), String("Child in Need")])])
        form(
            pdf,
            widget(pdf, NAME_BOX, FT=Name.Ch, T=String("a"), V=String("cin"), Opt=options),
            widget(
                pdf,
                PHONE_BOX,
                FT=Name.Ch,
                T=String("b"),
                V=Array([String("A"), String("B")]),
                Opt=Array([String("A"), String("B"), String("C")]),
            ),
        )

    first, second = items_of(read(changed(LABELS, fill)), Input)
    assert (first.value, first.options) == ("Child in Need", ("Child Protection Plan", "Child in Need"))
    assert second.value == "A, B"


def test_a_comb_field_is_one_value() -> None:
    def fill(pdf: pikepdf.Pdf) -> None:
        form(pdf, widget(pdf, NAME_BOX, FT=Name.Tx, Ff=1 << 24, MaxLen=10, T=String("nhs"), V=String("9991234560")))

    assert said(changed(LABELS, fill))[0] == "Name of baby | [9991234560]"


def test_an_appearance_flattened_onto_the_page_is_not_read_twice() -> None:
    printed = drawn(lambda paper: [paper.say(60, 100, "Name of baby"), paper.say(182, 100, "Ada Osei")])
    data = changed(printed, lambda pdf: form(pdf, widget(pdf, NAME_BOX, FT=Name.Tx, T=String("a"), V=String("Ada Osei"))))
    assert said(data) == ["Name of baby | [Ada Osei]"]


def test_long_text_rich_text_and_utf16_values_keep_their_lines() -> None:
    def fill(pdf: pikepdf.Pdf) -> None:
        stream = pdf.make_stream("First line\rSecond – line".encode("utf-16"))
        form(pdf, widget(pdf, NAME_BOX, FT=Name.Tx, T=String("a"), V=stream))

    assert items_of(read(changed(LABELS, fill)), Input)[0].value == "First line\nSecond – line"


def test_hidden_fields_and_fields_on_no_page_are_notes() -> None:
    def fill(pdf: pikepdf.Pdf) -> None:
        hidden = widget(pdf, NAME_BOX, FT=Name.Tx, T=String("a"), V=String("secret one"))
        hidden.F = 2
        form(pdf, hidden, pdf.make_indirect(Dictionary(FT=Name.Tx, T=String("b"), V=String("secret two"))))

    document = read(changed(LABELS, fill))
    assert "secret" not in " ".join(said(document))
    assert [line.text for line in document.notes] == ["secret one", "secret two"]


def test_free_text_typed_on_a_print_form_stands_where_it_was_put() -> None:
    data = changed(LABELS, lambda pdf: annotation(pdf, Name.FreeText, box(180, 88, 300, 104), Contents=String("Ada Osei")))
    assert said(data) == ["Name of baby | Ada Osei", "Telephone"]


def test_ink_over_a_printed_box_ticks_it_and_a_sticky_note_is_a_note() -> None:
    printed = drawn(
        lambda paper: [
            paper.box(200, 91, 210, 101),
            paper.say(214, 100, "Yes"),
            paper.box(250, 91, 260, 101),
            paper.say(264, 100, "No"),
        ]
    )

    def draw(pdf: pikepdf.Pdf) -> None:
        y = 842 - 101
        annotation(pdf, Name.Ink, box(248, 88, 264, 104), InkList=Array([Array([250, y + 5, 254, y + 1, 261, y + 11])]))
        annotation(pdf, Name.Text, box(500, 20, 520, 40), Contents=String("Please ring first"))

    document = read(changed(printed, draw))
    assert said(document) == ["☐ Yes | ☒ No"]
    assert [line.text for line in document.notes] == ["Please ring first"]


def test_words_struck_out_or_highlighted_by_annotations() -> None:
    printed = drawn(lambda paper: paper.say(60, 100, "Yes No Unsure"))

    def draw(pdf: pikepdf.Pdf) -> None:
        annotation(pdf, Name.StrikeOut, box(60, 90, 77, 103))
        annotation(pdf, Name.Highlight, box(80, 90, 93, 103))

    assert said(changed(printed, draw)) == ["~Yes~< No> Unsure"]


def test_a_dynamic_form_is_unreadable_with_advice() -> None:
    stub = drawn(lambda paper: paper.say(60, 100, "Please wait... If this message is not replaced, update your viewer."))

    def make(pdf: pikepdf.Pdf) -> None:
        form(pdf, XFA=pdf.make_stream(b"<xdp:xdp xmlns:xdp='http://ns.adobe.com/xdp/'/>"))

    with pytest.raises(Unreadable, match="dynamic form"):
        read(changed(stub, make))


def test_answers_of_a_hybrid_form_that_its_plain_fields_lack_are_taken_with_a_problem() -> None:
    packet = b"<xfa:datasets xmlns:xfa='http://www.xfa.org/schema/xfa-data/1.0/'><xfa:data><f><baby>Ada Osei</baby></f></xfa:data></xfa:datasets>"

    def fill(pdf: pikepdf.Pdf) -> None:
        parts = Array([String("datasets"), pdf.make_stream(packet)])
        form(pdf, widget(pdf, NAME_BOX, FT=Name.Tx, T=String("baby"), V=String("")), XFA=parts)

    (field,) = items_of(read(changed(LABELS, fill)), Input)
    assert field.value == "Ada Osei"
    assert field.problem


def test_a_damaged_field_is_named_and_the_others_are_read() -> None:
    def fill(pdf: pikepdf.Pdf) -> None:
        good = widget(pdf, NAME_BOX, FT=Name.Tx, T=String("a"), V=String("Ada Osei"))
        widget(pdf, Array([1, 2]), FT=Name.Tx, T=String("b"), V=String("lost"))
        form(pdf, good)

    document = read(changed(LABELS, fill))
    assert said(document)[0] == "Name of baby | [Ada Osei]"
    assert any("damaged" in problem for problem in document.problems)


def test_an_untouched_default_is_a_prompt_where_other_fields_were_changed() -> None:
    def fill(pdf: pikepdf.Pdf) -> None:
        form(
            pdf,
            widget(pdf, NAME_BOX, FT=Name.Tx, T=String("a"), V=String("e.g. Ada"), DV=String("e.g. Ada")),
            widget(pdf, PHONE_BOX, FT=Name.Tx, T=String("b"), V=String("01632 960123"), DV=String("")),
        )

    first, second = items_of(read(changed(LABELS, fill)), Input)
    assert (first.value, bool(first.problem)) == ("e.g. Ada", True)
    assert (second.value, second.problem) == ("01632 960123", "")


@pytest.mark.parametrize(
    ("typed", "inputs", "ticks"), [(("05", "09", "2026"), ["05/09/2026"], 0), (("X", "", ""), ["X", "", ""], 3)]
)
def test_a_frame_round_the_day_of_a_date_is_no_tick_box(typed: tuple[str, ...], inputs: list[str], ticks: int) -> None:
    frames = [(180, 88, 206, 105), (209, 88, 235, 105), (238, 88, 264, 105)]
    paper = drawn(lambda paper: [paper.say(60, 100, "Name of baby"), *(paper.box(*frame) for frame in frames)])

    def fill(pdf: pikepdf.Pdf) -> None:
        form(
            pdf,
            *(
                widget(pdf, box(left + 1, top + 1, right - 1, bottom - 1), FT=Name.Tx, T=String(f"part{left}"), V=String(text))
                for (left, top, right, bottom), text in zip(frames, typed, strict=True)
            ),
        )

    document = read(changed(paper, fill))
    assert [field.value for field in items_of(document, Input)] == inputs
    assert len(items_of(document, Tick)) == ticks

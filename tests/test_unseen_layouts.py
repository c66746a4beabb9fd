"""Word and PDF forms in odd but real layouts: most are read as a person reads them; of the others, what is read stays read."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from parsing.form import read_form
from parsing.formats import read_document
from tests.form_config import form
from tests.test_unseen_forms import expected, values
from tests.unseen_folders import FOLDER_CASES
from tests.unseen_medley import MEDLEY_CASES
from tests.unseen_patchwork import PATCHWORK_CASES
from tests.unseen_portfolio import PORTFOLIO_CASES
from tests.unseen_quilt import QUILT_CASES
from tests.unseen_word import Case

CASES = (*PATCHWORK_CASES, *QUILT_CASES, *MEDLEY_CASES, *FOLDER_CASES, *PORTFOLIO_CASES)
OPEN = {
    "cell_a_page": 32, "two_tab_columns": 27, "boxes_drawn": 25, "legacy_and_typed": 25, "people_in_columns": 33, "people_in_rows": 30, "cross_matrix": 29, "nested": 23, "one_line_each": 19,
    "family_tree": 28, "support_in_place": 24, "wrong_boxes": 19, "children_and_adults": 30, "slashes": 24, "by_number": 20, "persons_down": 27, "header_answers": 15,
    "half_page": 18, "sides_and_groups": 23, "tick_list": 19, "last_columns": 20, "children_counted": 26, "kin_lines": 24, "ruled_labels": 22, "cards": 24, "four_across": 24,
    "asked_in_full": 16, "two_halves": 21, "wingdings": 25, "text_boxes": 22, "tab_leaders": 25, "real_numbers": 14, "three_pairs": 21, "typed_over": 19,
    "bullets": 29, "headings_only": 20, "many_agencies": 26, "tables_three_deep": 32, "sbar": 22,
    "gp_merge": 20, "maternity_notes": 35, "council_two_columns": 41, "sideways_social_care": 30, "letters_in_combs": 21, "forms_response": 28, "template_codes": 37,
    "ticks_by_pen": 25, "three_panels": 34, "printed_mail": 19, "over_the_page": 38, "captions_under_answers": 28, "landscape_halves": 42, "assessment_export": 33,
    "delete_as_applicable": 27, "kinship_carer": 34, "form_builder_dump": 31, "pairs_of_boxes": 26, "subforms": 30, "flattened": 35, "copied_names": 37,
    "combs_and_shared_boxes": 34, "half_typed_over": 24, "prompts_and_hidden": 32,
}  # fmt: skip
"""Forms of which something is not read yet, with how many of their fields are."""


@pytest.mark.parametrize("make", [make for make in CASES if make.__name__ not in OPEN], ids=lambda make: make.__name__)
def test_a_form_in_an_odd_layout_is_read_as_a_person_reads_it(make: Callable[[], Case]) -> None:
    case = make()
    (first,) = read_form(read_document(case.name, case.data), form())
    assert values(first) == expected(case.fields)
    assert set(case.blanks) <= first.blanks.keys()
    assert {key for key, found in first.fields.items() if found.problem} == set(case.problems)
    for text in case.unmatched:
        assert any(text in unmatched.text for unmatched in first.unmatched), text


@pytest.mark.parametrize("make", [make for make in CASES if make.__name__ in OPEN], ids=lambda make: make.__name__)
def test_what_is_read_of_a_form_in_an_odd_layout_stays_read(make: Callable[[], Case]) -> None:
    case = make()
    (first,) = read_form(read_document(case.name, case.data), form())
    said = expected(case.fields)
    right = {key for key, value in values(first).items() if said.get(key) == value}
    assert len(right) >= OPEN[make.__name__], sorted(said.keys() - right)

import pytest

from triage.sentences import split

CASES = [
    ("Seen by Dr. Patel at St. Mary's on 3.5.26. Mum is well.", ["Seen by Dr. Patel at St. Mary's on 3.5.26.", "Mum is well."]),
    ("Mum tearful. No DV. ?PND - no", ["Mum tearful.", "No DV.", "?PND - no"]),
    ("Worries:\n- housing\n- money\n\n1) sleep", ["Worries:", "housing", "money", "sleep"]),
    (
        '"Is she safe?" No, I do not think so. She said "go away." Then left.',
        ['"Is she safe?"', "No, I do not think so.", 'She said "go away."', "Then left."],
    ),
    ("one line with no stop\nand another", ["one line with no stop", "and another"]),
    ("!!! ... ?", []),
    ("", []),
]


@pytest.mark.parametrize(("text", "sentences"), CASES)
def test_text_is_cut_as_a_reader_would(text: str, sentences: list[str]) -> None:
    assert [sentence.text for sentence in split(text)] == sentences


@pytest.mark.parametrize("text", [text for text, _ in CASES])
def test_every_sentence_stands_where_it_says(text: str) -> None:
    for sentence in split(text):
        assert text[sentence.start : sentence.start + len(sentence.text)] == sentence.text

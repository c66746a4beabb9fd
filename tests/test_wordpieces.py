from pathlib import Path

import pytest

from parsing.opinion.wordpieces import WordPieces

BERT = ["[PAD]", "[UNK]", "[CLS]", "[SEP]", "mum", "worr", "##ied", "'", "cafe", "£20"]
MPNET = ["<s>", "<pad>", "</s>", "<unk>", *BERT]


def words(folder: Path, pieces: list[str]) -> WordPieces:
    file = folder / "vocab.txt"
    file.write_text("\n".join(pieces) + "\n", encoding="utf-8")
    return WordPieces(file)


@pytest.mark.parametrize(
    ("vocabulary", "frame"),
    [
        (BERT, ("[CLS]", "[SEP]", "[PAD]")),
        (MPNET, ("<s>", "</s>", "<pad>")),
        (["<s>", *BERT], ("[CLS]", "[SEP]", "[PAD]")),  # a strike-through tag that a vocabulary happens to hold
    ],
)
def test_a_vocabulary_says_how_texts_start_and_end(vocabulary: list[str], frame: tuple[str, str, str], tmp_path: Path) -> None:
    found = words(tmp_path, vocabulary)
    assert tuple(vocabulary[number] for number in (found.start, found.end, found.padding)) == frame


@pytest.mark.parametrize("vocabulary", [BERT, MPNET])
@pytest.mark.parametrize(
    ("text", "pieces"),
    [
        ("MUM worried", ["mum", "worr", "##ied"]),
        ("café", ["cafe"]),
        ("£20", ["£20"]),
        ("mum's", ["mum", "'", "[UNK]"]),
        ("worrying", ["[UNK]"]),  # known to begin with, but not to its end
        ("m" * 101, ["[UNK]"]),
        (" \n", []),
    ],
)
def test_words_are_cut_into_the_longest_known_pieces(vocabulary: list[str], text: str, pieces: list[str], tmp_path: Path) -> None:
    assert [vocabulary[number] for number, _ in words(tmp_path, vocabulary).cut(text)] == pieces


def test_a_piece_knows_where_its_word_starts(tmp_path: Path) -> None:
    assert [start for _, start in words(tmp_path, BERT).cut("mum, worried")] == [0, 3, 5, 5]

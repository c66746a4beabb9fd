"""How well a trained categoriser reads passages that it was not trained on, at several least probabilities.

    python training/measure.py triage/model training/held_back/*.jsonl

The least probabilities of `least.json` are chosen from such a run: rows of one file share a hand, so whole files are held back.
"""

from __future__ import annotations

import argparse
import json
from collections import defaultdict
from pathlib import Path
from typing import Any

from triage.categoriser import Categoriser
from triage.cues import KINDS
from triage.sentences import split

FIRST = ("imminent_risk", "safeguarding_unaddressed")
STEPS = (0.03, 0.05, 0.07, 0.1, 0.15, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8)


def read(categoriser: Categoriser, rows: list[dict[str, Any]]) -> list[dict[str, float]]:
    """How probable each code is in each passage."""
    found = []
    for calls in categoriser.find_many([(split(row["text"]), row.get("field", "")) for row in rows]):
        best: dict[str, float] = {}
        for call in calls:
            best[call.code] = max(call.probability, best.get(call.code, 0.0))
        found.append(best)
    return found


def figures(rows: list[dict[str, Any]], said: list[dict[str, float]], codes: list[str], least: float) -> str:
    """Precision, recall and F1 of some codes, and their false alarms in 100 sentences of passages that say nothing."""
    hit = extra = lost = alarms = 0
    for row, probable in zip(rows, said, strict=True):
        for code in codes:
            called = probable.get(code, 0.0) >= least
            hit += called and code in row["finds"]
            lost += not called and code in row["finds"]
            wrong = called and code not in row["finds"] and code not in row.get("may", ())
            extra += wrong
            alarms += wrong and not row["finds"]
    ordinary = sum(len(split(row["text"])) for row in rows if not row["finds"])
    precision, recall = hit / max(1, hit + extra), hit / max(1, hit + lost)
    f1 = 2 * precision * recall / max(1e-9, precision + recall)
    often = 100 * alarms / max(1, ordinary)
    return f"{least:.2f}  P {precision:.2f}  R {recall:.2f}  F1 {f1:.2f}  in 100 ordinary sentences {often:.2f}"


def main() -> None:
    """Prints the figures by kind of finding; the two risks by themselves."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("model", type=Path, help="the folder of a trained categoriser")
    parser.add_argument("files", nargs="+", type=Path, help="labelled passages held back from its training")
    args = parser.parse_args()
    rows = [json.loads(line) for file in args.files for line in file.read_text(encoding="utf-8").splitlines() if line.strip()]
    said = read(Categoriser(args.model, least=min(STEPS)), rows)
    groups: dict[str, list[str]] = defaultdict(list)
    for code, kind in KINDS.items():
        groups[code if code in FIRST else kind].append(code)
    for name, codes in groups.items():
        print(name, *(figures(rows, said, codes, least) for least in STEPS), sep="\n  ")


if __name__ == "__main__":
    main()

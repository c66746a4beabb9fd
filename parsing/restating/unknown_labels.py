"""Which field a label asks for that no alias and no rule knows: a small model, trained on the labels of many teams, says so.

It is asked last, only of labels with an answer, and only for fields that no known label asks for. What it finds is less sure
than anything else (`SCORE`), so that the desk asks a person to look. `training/train_labels.py` trains it and says how.
"""

from __future__ import annotations

import re
import zlib
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from parsing.labels.config import FormConfig
from parsing.labels.match import SOMEBODY, WORKER, Match
from parsing.labels.phrases import bag
from parsing.labels.wording import tokens
from parsing.pairs import Found, Pair
from parsing.pieces import is_blank, text_of

if TYPE_CHECKING:
    from numpy.typing import NDArray

FOLDER = Path(__file__).parents[1] / "label_model"
LEAST = 0.8
"""How probable a field must be."""
NEVER = frozenset(("consent_to_referral", "consent_to_share", "consent_date", "safe_to_leave_message"))
"""What is never guessed: a mistake would count as consent, or let a message be left where it is not safe."""
SCORE = 0.7
"""How sure such a match is: below what the desk shows without asking a person to look."""
LONGEST_ANSWER = 25
"""Words: more is a story, and answers no question for a name or a number."""
BUCKETS = 1 << 14
LONGEST = 160
"""Letters of a label that are looked at."""
_SHAPES = (
    ("email", re.compile(r"\S+@\S+\.\S+")),
    ("date", re.compile(r"\b\d{1,2}(?:st|nd|rd|th)?[\s./-]+(?:\d{1,2}|[A-Za-z]{3,9})[\s./-]+\d{2,4}\b")),
    ("postcode", re.compile(r"\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b")),
    ("nhs", re.compile(r"\b\d{3}[ -]?\d{3}[ -]?\d{4}\b")),
    ("phone", re.compile(r"(?:\+44|\b0)[\d ]{9,12}\b")),
    ("weeks", re.compile(r"\b\d{2}\s*(?:\+\s*\d|/\s*40|w(?:ee)?k)")),
    ("yes", re.compile(r"^\W*(?:y|n|yes|no|not known|n/k|unknown|unsure)\b", re.IGNORECASE)),
    ("digit", re.compile(r"\d")),
)


def of_unknown(found: Sequence[Found], form: FormConfig) -> list[Found]:
    """The pieces, with a match for the labels that are probably known in other words. Each field is asked for once.

    What stands above the first known label is the paper's head: a surgery's name there asks for nothing.
    """
    if not form.unknown_labels:
        return [*found]
    asked = {key for item in found if isinstance(item, Pair) and item.match for key in _fields(item.match, form)}
    head = next((at for at, item in enumerate(found) if isinstance(item, Pair) and item.match), len(found))
    best: dict[str, tuple[float, int]] = {}
    for at, item in enumerate(found[head:], head):
        if isinstance(item, Pair) and _is_unknown(item, form):
            key, probability = most_probable(item.label, text_of(item.answer))
            if probability >= LEAST and key not in asked and _may_stand(key, item, form):
                best[key] = max(best.get(key, (0.0, at)), (probability, at))
    keys = {at: key for key, (_, at) in best.items()}
    return [_asking(item, keys[at]) if isinstance(item, Pair) and at in keys else item for at, item in enumerate(found)]


def _fields(match: Match, form: FormConfig) -> Iterator[str]:
    for target in match.targets:
        yield form.labels.field(target) or target


def _asking(pair: Pair, key: str) -> Pair:
    return replace(pair, match=Match((key,), SCORE, named=True))


def _is_unknown(pair: Pair, form: FormConfig) -> bool:
    """Whether a pair has an answer, and a label that neither a field nor the list of other labels knows."""
    words = bag(tuple(tokens(pair.label[:LONGEST])))
    known = pair.match is not None or words in form.labels.others
    return bool(words) and not known and pair.section not in (SOMEBODY, WORKER) and not is_blank(pair.answer)


def _may_stand(key: str, pair: Pair, form: FormConfig) -> bool:
    """Whether a field may be guessed under the title: below one person's, nothing is asked of another."""
    if key not in form.fields or key in NEVER:
        return False
    said = text_of(pair.answer)
    if form.fields[key].kind != "prose" and (len(said.split()) > LONGEST_ANSWER or _is_label(said, form)):
        return False
    section = form.sections.get(pair.section)
    whose, person = section.person if section else "", form.fields[key].person
    return not whose or not person or whose == person


def _is_label(text: str, form: FormConfig) -> bool:
    """Whether an answer is a label with its own answer: "Date: 3/11/26" below an address line."""
    label, colon, _ = text.partition(":")
    return bool(colon) and form.labels.match(label) is not None


def most_probable(label: str, answer: str) -> tuple[str, float]:
    """The field a label asks for, or "" for none, and how probable that is by the model (0 to 1)."""
    import numpy as np

    keys, weights, scale, bias = _model()
    rows = np.array([bucket(feature) for feature in features(label, answer)])
    logits = weights[rows].astype(np.float32).sum(0) * scale + bias
    logits -= logits.max()
    shares = np.exp(logits) / np.exp(logits).sum()
    best = int(shares.argmax())
    return keys[best], float(shares[best])


@cache
def _model() -> tuple[list[str], NDArray[Any], NDArray[Any], NDArray[Any]]:
    """Fields, weights by feature and field (8 bits), what one step of a field's weights is worth, and each field's own."""
    import numpy as np

    steps = np.load(FOLDER / "steps.npy")
    keys = (FOLDER / "fields.txt").read_text("utf-8").split("\n")
    return keys, np.load(FOLDER / "weights.npy", mmap_mode="r"), steps[0], steps[1]


def bucket(feature: str) -> int:
    """The number of a feature's weights."""
    return zlib.crc32(feature.encode()) % BUCKETS


def features(label: str, answer: str = "") -> list[str]:
    """What the model sees: words, pairs of words and parts of words of the label, and the shape of the answer."""
    text = re.sub(r"(?<=[a-z])(?=[A-Z])", " ", label[:LONGEST]).replace("_", " ")
    words = tokens(text)
    found = [f"w {word}" for word in words]
    found += [f"p {one} {two}" for one, two in zip(["^", *words], [*words, "$"], strict=True)]
    for word in words:
        whole = f"<{word}>"
        found += [f"c {whole[at : at + size]}" for size in (3, 4, 5) for at in range(len(whole) - size + 1)]
    found.append(f"l {min(len(words), 12) // 2} {label.rstrip(' :*').endswith('?')}")
    return [*dict.fromkeys(found), *shape(answer)]


def shape(answer: str) -> list[str]:
    """What an answer looks like: its length, and whether it is a date, a number, a sentence, yes or no."""
    if not answer.strip():
        return []
    words = answer.split()
    length = next(size for size in (1, 2, 3, 5, 8, 14, 25, 10**6) if len(words) <= size)
    capital = sum(word[0].isupper() for word in words) * 2 > len(words)
    return [f"v {length} {capital}", *(f"v {name}" for name, pattern in _SHAPES if pattern.search(answer))]

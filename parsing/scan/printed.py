"""Print in a picture measured: where words begin and end, what they stand on, how thick their strokes are."""

from __future__ import annotations

import re

import cv2
import numpy as np

from parsing.scan.ocr import Gray


def print_of(crop: Gray) -> Gray:
    """The crop's letters as non-zero, light type on a dark ground too; rules and what hangs in from other lines left out."""
    if float(np.median(crop)) < 110:
        crop = np.asarray(255 - crop, np.uint8)
    _, mask = cv2.threshold(crop, 0, 255, cv2.THRESH_BINARY_INV + cv2.THRESH_OTSU)
    count, labels, stats, _ = cv2.connectedComponentsWithStats(mask, connectivity=8)
    high = mask.shape[0]
    keep = np.zeros(count, np.uint8)
    for index in range(1, count):
        _, y, wide, tall, area = (int(number) for number in stats[index])
        at_edge = y == 0 or y + tall == high
        flat = wide > 4 * tall and tall < 0.2 * high
        keep[index] = 255 if area > 3 and not (at_edge and (flat or tall < 0.3 * high)) else 0
    return np.asarray(keep[labels], np.uint8)


def baseline_and_size(mask: Gray, text: str) -> tuple[float, float]:
    """Where most letters stand and the size of the type, in pixels from the top of the crop."""
    _, _, stats, _ = cv2.connectedComponentsWithStats(mask, connectivity=8)
    letters = [(int(y), int(y + tall)) for _, y, _, tall, _ in stats[1:] if tall > 0.2 * mask.shape[0]] or [(0, mask.shape[0])]
    foot = float(np.median([bottom for _, bottom in letters]))
    tall = re.search(r"[A-Zbdfhklt0-9]", text)
    top = float(np.percentile([top for top, _ in letters], 15 if tall else 50))
    return foot, max((foot - top) / (0.72 if tall else 0.53), 4.0)


def stretches(mask: Gray, texts: list[str]) -> list[tuple[int, int]]:
    """Where each word begins and ends: the widest gaps part the words, where there are enough of them."""
    columns = np.flatnonzero(mask.any(axis=0))
    if not len(columns):
        return [(0, mask.shape[1])] * len(texts)
    begin, finish = int(columns[0]), int(columns[-1]) + 1
    jumps = np.diff(columns)
    if len(texts) > 1 and (jumps > 1).sum() >= len(texts) - 1:
        widest = np.sort(np.argsort(-jumps, kind="stable")[: len(texts) - 1])
        ends = [int(columns[index]) + 1 for index in widest]
        starts = [int(columns[index + 1]) for index in widest]
        return list(zip([begin, *starts], [*ends, finish], strict=True))
    step = (finish - begin) / max(len(" ".join(texts)), 1)
    found, at = [], float(begin)
    for text in texts:
        found.append((round(at), round(at + step * len(text))))
        at += step * (len(text) + 1)
    return found


def stroke_of(crop: Gray) -> float:
    """Mean thickness of the print's strokes, in pixels."""
    mask = print_of(crop)
    edge = cv2.morphologyEx(mask, cv2.MORPH_GRADIENT, np.ones((3, 3), np.uint8))
    return 2 * float((mask > 0).sum()) / max(float((edge > 0).sum()), 1.0)

"""Words out of pictures: RapidOCR, with Tesseract as a second opinion where it is installed.

RapidOCR's models come inside its package, so nothing is fetched; its own log, which could name what it read, is off.
"""

from __future__ import annotations

import io
import logging
import re
import shutil
import subprocess
import unicodedata
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray
from PIL import Image

Gray = NDArray[Any]
"""Grey pixels, 0 black to 255 white; rows, then columns."""
Quads = NDArray[np.float32]
"""Text lines as four corners each: left top, right top, right bottom, left bottom; shape (n, 4, 2), in pixels."""

_DETECT_SIDE = 1280
"""The longer side, in pixels, at which lines of text are looked for: finer finds no more and takes six times as long."""
_SECONDS = 60


@dataclass(frozen=True, slots=True)
class Reading:
    """What a recogniser read in one crop."""

    text: str
    score: float


@lru_cache(maxsize=1)
def _engine() -> Any:
    logging.disable(logging.WARNING)
    try:
        from rapidocr import RapidOCR

        threads = {f"EngineConfig.onnxruntime.{kind}_op_num_threads": 1 for kind in ("intra", "inter")}
        engine = RapidOCR(params={"Global.log_level": "critical", "Global.max_side_len": 4000, **threads})
    finally:
        logging.disable(logging.NOTSET)
    for name in ("RapidOCR", "rapidocr"):
        logging.getLogger(name).disabled = True
    return engine


def find_lines(gray: Gray) -> Quads:
    """Where the picture has lines of text, upright, slanting or sideways."""
    scale = min(1.0, _DETECT_SIDE / max(gray.shape))
    small = cv2.resize(gray, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA)
    found = _engine()(cv2.cvtColor(small, cv2.COLOR_GRAY2BGR), use_det=True, use_cls=False, use_rec=False)
    boxes = getattr(found, "boxes", None)
    if boxes is None or not len(boxes):
        return np.zeros((0, 4, 2), np.float32)
    return np.asarray(boxes, np.float32) / np.float32(scale)


def read_line(crop: Gray) -> Reading:
    """The text of one upright line."""
    if min(crop.shape) < 3:
        return Reading("", 0.0)
    found = _engine()(cv2.cvtColor(crop, cv2.COLOR_GRAY2BGR), use_det=False, use_cls=False, use_rec=True)
    if not getattr(found, "txts", None):
        return Reading("", 0.0)
    return Reading(_plain(found.txts[0]), float(found.scores[0]))


def _plain(text: str) -> str:
    """Wide and Chinese look-alikes of Western signs as those signs."""
    text = "".join(unicodedata.normalize("NFKC", letter) if "\uff00" <= letter <= "\uffef" else letter for letter in text)
    return text.translate(str.maketrans("口〇。、【】《》", "□○.,[]()")).strip()


# --- second opinion --------------------------------------------------------------------------------------------------


@lru_cache(maxsize=1)
def _tesseract() -> str | None:
    return shutil.which("tesseract")


def read_again(crops: list[Gray]) -> list[str] | None:
    """What Tesseract reads in the same crops, in order; nothing where it is not installed or fails."""
    program = _tesseract()
    if not program or not crops:
        return None
    pictures = [Image.fromarray(_padded(crop)) for crop in crops]
    buffer = io.BytesIO()
    pictures[0].save(buffer, "TIFF", save_all=True, append_images=pictures[1:], compression="raw", dpi=(300, 300))
    command = [program, "stdin", "stdout", "--psm", "7", "-l", "eng"]
    try:
        done = subprocess.run(  # noqa: S603  a fixed program, its input a picture of our own making
            command, input=buffer.getvalue(), capture_output=True, timeout=_SECONDS, check=True, env={"OMP_THREAD_LIMIT": "1"}
        )
    except (OSError, subprocess.SubprocessError):
        return None
    texts = done.stdout.decode("utf-8", "replace").split("\f")[: len(crops)]
    return [text.strip() for text in texts] if len(texts) == len(crops) else None


def _padded(crop: Gray) -> Gray:
    """The line at the height Tesseract was trained on, dark on light, with white around it."""
    if float(np.median(crop)) < 110:
        crop = np.asarray(255 - crop, np.uint8)
    scale = 48 / max(crop.shape[0], 1)
    large = cv2.resize(crop, None, fx=scale, fy=scale, interpolation=cv2.INTER_CUBIC)
    return np.asarray(cv2.copyMakeBorder(large, 14, 14, 20, 20, cv2.BORDER_CONSTANT, value=(255,)), np.uint8)


def agreement(first: str, second: str) -> float:
    """How far two readings of one line say the same, letters and digits alone: 1 for wholly."""
    a, b = (re.sub(r"[\W_]+", "", text).casefold() for text in (first, second))
    if not a:
        return 1.0
    return 1.0 if a == b else sum(1 for word in _tokens(first) if word in b) / max(len(_tokens(first)), 1)


def _tokens(text: str) -> list[str]:
    return [folded for word in text.split() if (folded := re.sub(r"[\W_]+", "", word).casefold())]

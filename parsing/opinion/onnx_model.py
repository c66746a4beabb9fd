"""Small trained models run with ONNX Runtime, on one thread."""

from __future__ import annotations

from pathlib import Path
from typing import Any


def session(model: Path) -> Any:
    """The model of a file, ready to run. It starts no thread of its own, so that a process that holds it may fork."""
    import onnxruntime  # type: ignore[import-untyped]

    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = 1
    options.inter_op_num_threads = 1
    options.log_severity_level = 3
    return onnxruntime.InferenceSession(model, options, providers=["CPUExecutionProvider"])

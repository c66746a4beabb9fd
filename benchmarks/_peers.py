"""Other readers of documents, timed on the same files. Run by `reading` with a Python and packages of their own.

    python _peers.py ROUNDS FILE...

Prints one JSON object: for each reader and file the median processor time in milliseconds and the text it gives.
"""

from __future__ import annotations

import contextlib
import io
import json
import statistics
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

Read = Callable[[], str]


def readers(file: Path) -> Iterator[tuple[str, Read]]:
    """Each reader that is installed and takes this kind of file."""
    data, word = file.read_bytes(), file.suffix == ".docx"
    with contextlib.suppress(ImportError):
        from markitdown import MarkItDown

        converter = MarkItDown()
        yield "markitdown", lambda: converter.convert_stream(io.BytesIO(data), file_extension=file.suffix).text_content
    with contextlib.suppress(ImportError):
        from docx2python import docx2python

        if word:
            yield "docx2python", lambda: docx2python(io.BytesIO(data)).text
    with contextlib.suppress(ImportError):
        from unstructured.partition.docx import partition_docx

        if word:
            yield "unstructured", lambda: "\n".join(str(one) for one in partition_docx(file=io.BytesIO(data)))
    with contextlib.suppress(ImportError):
        from unstructured.partition.pdf import partition_pdf

        if not word:
            yield (
                "unstructured (fast)",
                lambda: "\n".join(str(one) for one in partition_pdf(file=io.BytesIO(data), strategy="fast")),
            )


def timed(read: Read, rounds: int) -> tuple[float, str]:
    """The median processor time, in milliseconds, of `rounds` warm runs, and the text."""
    text, spent = read(), []
    for _ in range(rounds):
        started = time.process_time()
        read()
        spent.append(time.process_time() - started)
    return statistics.median(spent) * 1000, text


def main() -> None:
    """Print what every reader makes of every file; a reader that fails on a file is left out for it."""
    found: dict[str, dict[str, tuple[float, str]]] = {}
    for file in map(Path, sys.argv[2:]):
        for name, read in readers(file):
            with contextlib.suppress(Exception), contextlib.redirect_stdout(io.StringIO()):
                found.setdefault(name, {})[file.name] = timed(read, int(sys.argv[1]))
    print(json.dumps(found))


if __name__ == "__main__":
    main()

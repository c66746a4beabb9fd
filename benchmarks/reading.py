"""How long reading takes beside the least any reader must do, in one run on one core.

    python -m benchmarks.reading

Prints the table of `docs/benchmarks.md`. A filled Word form is measured against lxml parsing its `document.xml`, a
printed four-page PDF against pypdfium2 extracting words with their boxes; both down to the `Referral`, warm. Other
readers are timed on the same files where they are installed.
"""

from __future__ import annotations

import importlib
import io
import os
import resource
import statistics
import subprocess
import sys
import time
import zipfile
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from email import message_from_bytes
from email.policy import default
from pathlib import Path

import pypdfium2
from lxml import etree

from desk.settings import load
from parsing.form import read_form
from parsing.formats import read_document
from parsing.sandbox import Reader

EXAMPLES = Path(__file__).parent.parent / "examples" / "mailbox"
ROUNDS = 15


def attachment(mail: str) -> tuple[str, bytes]:
    """Name and bytes of the first attachment of an example mail."""
    part = next(message_from_bytes((EXAMPLES / mail).read_bytes(), policy=default).iter_attachments())
    return part.get_filename(), part.get_payload(decode=True)


def milliseconds(work: Callable[[], object]) -> float:
    """The median processor time of `ROUNDS` warm runs."""
    work()
    spent = []
    for _ in range(ROUNDS):
        started = time.process_time()
        work()
        spent.append(time.process_time() - started)
    return statistics.median(spent) * 1000


def parse_xml(data: bytes) -> None:
    """The least a Word reader does: unpack and parse the main part."""
    etree.fromstring(zipfile.ZipFile(io.BytesIO(data)).read("word/document.xml"))


def extract_words(data: bytes) -> None:
    """The least a PDF reader does: every page's characters with their boxes."""
    document = pypdfium2.PdfDocument(data)
    for page in document:
        text = page.get_textpage()
        text.get_text_range()
        for index in range(text.count_chars()):
            text.get_charbox(index)


def others(name: str, data: bytes) -> Iterator[tuple[str, Callable[[], object]]]:
    """Other readers, where they are installed."""
    if importlib.util.find_spec("markitdown"):
        converter = importlib.import_module("markitdown").MarkItDown()
        yield "markitdown", lambda: converter.convert_stream(io.BytesIO(data), file_extension=Path(name).suffix)
    if name.endswith("docx") and importlib.util.find_spec("docx2python"):
        docx2python = importlib.import_module("docx2python").docx2python
        yield "docx2python", lambda: docx2python(io.BytesIO(data)).text
    if name.endswith("pdf"):
        pdfplumber = importlib.import_module("pdfplumber")
        yield "pdfplumber words", lambda: [page.extract_words() for page in pdfplumber.open(io.BytesIO(data)).pages]


def reading(mail: str, least_name: str, least: Callable[[bytes], None]) -> None:
    """One file's rows: the least, ours, others."""
    form, (name, data) = load().form, attachment(mail)
    floor = milliseconds(lambda: least(data))
    rows = [(least_name, floor), ("pimhs, to the referral", milliseconds(lambda: read_form(read_document(name, data), form)))]
    rows += [(other, milliseconds(work)) for other, work in others(name, data)]
    for label, spent in rows:
        print(f"| {Path(name).suffix[1:]} | {label} | {spent:.1f} | {spent / floor:.1f} |")


def batch(count: int) -> None:
    """A batch of `count` documents through the child processes: documents a second, and the parent's peak memory."""
    files = [attachment(mail) for mail in ("01-complete-form.eml", "03-fillable-pdf.eml", "09-asks-for-an-assessment.eml")]
    with Reader(load().form) as reader, ThreadPoolExecutor(os.cpu_count()) as threads:
        list(threads.map(lambda file: reader.read_file(*file), files))
        before, started = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss, time.perf_counter()
        list(threads.map(lambda index: reader.read_file(*files[index % len(files)]), range(count)))
        spent = time.perf_counter() - started
        grown = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before
    print(f"\n{count} documents on {os.cpu_count()} cores: {count / spent:.1f} a second; memory grew by {grown / 1024:.0f} MiB.")


def cold_start() -> None:
    """The command's own start."""
    for words in (["--help"], ["essex", "CM9 6EG"]):
        spent = []
        for _ in range(5):
            started = time.perf_counter()
            subprocess.run([sys.executable, "-m", "desk", *words], capture_output=True, check=True)  # noqa: S603
            spent.append(time.perf_counter() - started)
        print(f"`pimhs {' '.join(words)}`: {statistics.median(spent):.2f} s")


def main() -> None:
    """Print every table."""
    print("| file | what | ms | ratio |\n| --- | --- | ---: | ---: |")
    reading("01-complete-form.eml", "lxml parses its XML", parse_xml)
    reading("09-asks-for-an-assessment.eml", "pypdfium2, text and boxes", extract_words)
    batch(100)
    print()
    cold_start()


if __name__ == "__main__":
    main()

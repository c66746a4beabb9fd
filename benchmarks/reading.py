"""How long reading takes beside the least any reader must do, and beside other readers, in one run on one core.

    python -m benchmarks.reading

On the forms of `examples/`, warm, in processor time. A filled Word form is measured against lxml parsing its
`document.xml`, a printed PDF against pypdfium2 extracting words with their boxes; ours reads down to the `Referral`.
Nothing of a document is kept from one round to the next, only the form's own labels: every round is like a new answer.
Other readers are installed for the run into a folder that is thrown away. Recall is the share of a file's words (every
`w:t` of a Word file's main part, every word that PDFium gives) that a reader's text holds.
"""

from __future__ import annotations

import io
import json
import os
import re
import resource
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
import zipfile
from collections import Counter
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from email import message_from_bytes
from email.policy import default
from pathlib import Path

import pypdfium2
from lxml import etree

from benchmarks._memory import below, held
from desk.settings import load
from parsing.document import Document, lines_of
from parsing.form import read_form
from parsing.formats import read_document
from parsing.process.sandbox import Reader

EXAMPLES = Path(__file__).parent.parent / "examples" / "mailbox"
PEERS = ("markitdown[docx,pdf]", "docx2python", "unstructured[docx]")
ROUNDS = 15
OURS = "pimhs, down to the referral"
_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_WORD = re.compile(r"\w+")

Given = dict[str, dict[str, tuple[float, str]]]
"""By reader and file: milliseconds and the text."""


def forms() -> Iterator[tuple[str, bytes]]:
    """Name and bytes of every Word or PDF attachment of the example mails that is read."""
    for mail in sorted(EXAMPLES.glob("*.eml")):
        for part in message_from_bytes(mail.read_bytes(), policy=default).iter_attachments():
            name, data = str(part.get_filename()), part.get_payload(decode=True)
            if name.endswith((".docx", ".pdf")) and (name.endswith(".pdf") or zipfile.is_zipfile(io.BytesIO(data))):
                yield f"{mail.stem}-{name}", data


def milliseconds(work: Callable[[], object]) -> float:
    """The median processor time of `ROUNDS` warm runs."""
    work()
    spent = []
    for _ in range(ROUNDS):
        started = time.process_time()
        work()
        spent.append(time.process_time() - started)
    return statistics.median(spent) * 1000


def parse_xml(data: bytes) -> etree._Element:
    """The least a Word reader does: unpack and parse the main part."""
    return etree.fromstring(zipfile.ZipFile(io.BytesIO(data)).read("word/document.xml"))


def extract_words(data: bytes) -> str:
    """The least a PDF reader does: every page's characters with their boxes."""
    said = []
    for page in pypdfium2.PdfDocument(data):
        text = page.get_textpage()
        said.append(text.get_text_range())
        for index in range(text.count_chars()):
            text.get_charbox(index)
    return "\n".join(said)


def words(text: str) -> Counter[str]:
    """The words of a text, counted."""
    return Counter(_WORD.findall(text.casefold()))


def recall(text: str, expected: Counter[str]) -> float:
    """The share of the expected words that a text holds."""
    return (expected & words(text)).total() / max(expected.total(), 1)


def text_of(document: Document) -> str:
    """All that our reader keeps of a document."""
    lines = (*lines_of(document.blocks), *document.margins, *document.notes)
    return "\n".join(
        f"{item.text if hasattr(item, 'text') else getattr(item, 'value', '')}" for line in lines for item in line.items
    )


def expected_of(name: str, data: bytes) -> Counter[str]:
    """The words that stand in a file."""
    if name.endswith(".pdf"):
        return words(extract_words(data))
    paragraphs = parse_xml(data).iter(f"{_W}p")
    return words("\n".join("".join(run.text or "" for run in paragraph.iter(f"{_W}t")) for paragraph in paragraphs))


def peers(files: list[tuple[str, bytes]]) -> Given:
    """What other readers take and give, in a folder of their own."""
    with tempfile.TemporaryDirectory(prefix="bench-") as folder:
        packages, room = Path(folder, "packages"), Path(folder, "files")
        room.mkdir()
        paths = [room / name for name, _ in files]
        for path, (_, data) in zip(paths, files, strict=True):
            path.write_bytes(data)
        python = getattr(sys, "_base_executable", sys.executable)
        for package in PEERS:
            _install(python, package, packages)
        script = Path(__file__).with_name("_peers.py")
        done = subprocess.run(  # noqa: S603  ours
            [python, str(script), str(ROUNDS), *map(str, paths)],
            env={"PYTHONPATH": str(packages), "PATH": os.defpath, "HOME": folder}, capture_output=True, text=True, check=False,
        )  # fmt: skip
        found = dict(json.loads(done.stdout.splitlines()[-1])) if done.returncode == 0 else {}
        for package in PEERS:
            if not any(package.startswith(name.split()[0]) for name in found):
                print(f"{package.partition('[')[0]} read none of the files here and is left out")
        return found


def _install(python: str, package: str, folder: Path) -> None:
    uv = shutil.which("uv")
    program = [uv, "pip", "install", "--quiet", "--python", python] if uv else [python, "-m", "pip", "install", "--quiet"]
    done = subprocess.run([*program, "--target", str(folder), package], capture_output=True, check=False)  # noqa: S603
    if done.returncode:
        print(f"{package} could not be installed and is left out")


def table(kind: str, least: str, files: list[tuple[str, bytes]], others: Given) -> None:
    """One kind's rows: median milliseconds, median ratio to the least, and mean recall, over the files."""
    form, own = load().form, {name: data for name, data in files if name.endswith(kind)}
    work = parse_xml if kind == "docx" else extract_words
    expected = {name: expected_of(name, data) for name, data in own.items()}
    floor = {name: milliseconds(lambda data=data: work(data)) for name, data in own.items()}
    rows = {least: {name: (ms, 1.0) for name, ms in floor.items()}, OURS: {}}
    for name, data in own.items():
        spent = milliseconds(lambda name=name, data=data: read_form(read_document(name, data), form))
        rows[OURS][name] = (spent, recall(text_of(read_document(name, data)), expected[name]))
    for peer, found in others.items():
        rows[peer] = {name: (ms, recall(text, expected[name])) for name, (ms, text) in found.items() if name in own}
    for label, row in rows.items():
        if not row:
            continue
        spent = statistics.median(ms for ms, _ in row.values())
        ratio = statistics.median(ms / floor[name] for name, (ms, _) in row.items())
        held = statistics.mean(share for _, share in row.values())
        print(f"| {kind} ({len(row)} files) | {label} | {spent:.1f} | {ratio:.1f} | {held:.1%} |")


def batch(files: list[tuple[str, bytes]], count: int) -> None:
    """A batch through the child processes: documents a second on one core and on all, and how memory grows."""
    rates = {}
    cores = len(os.sched_getaffinity(0))
    for processes in dict.fromkeys((1, cores)):
        with Reader(load().form, processes=processes) as reader, ThreadPoolExecutor(processes) as threads:
            list(threads.map(lambda file: reader.read_file(*file), files))
            before, started = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss, time.perf_counter()
            peaks = [held(below(os.getpid()))]
            for part in range(4):
                list(
                    threads.map(
                        lambda index: reader.read_file(*files[index % len(files)]),
                        range(count * part // 4, count * (part + 1) // 4),
                    )
                )
                peaks.append(held(below(os.getpid())))
            rates[processes] = count / (time.perf_counter() - started)
            grown = (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) / 1024
    said = ", ".join(f"{rate:.0f} a second with {processes}" for processes, rate in rates.items())
    print(f"\n{count} documents through the reading processes: {said} at a time")
    megabytes = ", ".join(f"{peak:.0f}" for peak in peaks)
    print(
        f"memory of the reading processes at the start and after each quarter: {megabytes} MB; "
        f"the desk's own grew by {grown:.0f} MB"
    )


def cold_start() -> None:
    """The command's own start."""
    for said in (["--help"], ["essex", "CM9 6EG"], ["parse", str(EXAMPLES / "01-complete-form.eml")]):
        spent = []
        for _ in range(5):
            started = time.perf_counter()
            subprocess.run([sys.executable, "-m", "desk", *said], capture_output=True, check=True)  # noqa: S603
            spent.append(time.perf_counter() - started)
        print(f"the command from nothing to the answer of {said[0].strip('-')}: {min(spent):.2f} s")


def main() -> None:
    """Print every table."""
    files = list(forms())
    others = peers(files)
    print("\n| file | reader | ms | times the least | recall |\n| --- | --- | ---: | ---: | ---: |")
    table("docx", "lxml parses document.xml", files, others)
    table("pdf", "pypdfium2, words with boxes", files, others)
    batch(files, 100)
    cold_start()


if __name__ == "__main__":
    main()

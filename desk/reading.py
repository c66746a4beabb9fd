"""Files read and checked without a database, on every core, answered in the order they were named."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from datetime import date, datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

from desk import report
from ingest.clamd import Clamd
from parsing.labels.config import FormConfig
from parsing.mail import unreadable
from parsing.process.sandbox import Reader
from parsing.referral import Referral

if TYPE_CHECKING:
    from desk.settings import Settings

Answer = dict[str, Any]
LONDON = ZoneInfo("Europe/London")
FEW = 4
"""So many files are read in this process: starting others would take longer."""
SUFFIXES = (
    ".docx", ".docm", ".dotx", ".dotm", ".doc", ".pdf", ".odt", ".ott", ".rtf", ".eml", ".msg", ".txt", ".htm", ".html",
    ".png", ".jpg", ".jpeg", ".tif", ".tiff",
)  # fmt: skip
"""What is read of a folder."""
UNEXPECTED = "The file could not be read, for a reason that was not expected. Open the original."


@dataclass(frozen=True, slots=True)
class Read:
    """A file, read: its referrals (or the one value that says there is none), the mail's day, and what an answer would be."""

    found: list[Referral]
    received: date | None
    reply: str
    """When no referral is in it."""


@dataclass(frozen=True, slots=True)
class Door:
    """What every file goes through: the malware scan, where the service has one, and only then the reader."""

    reader: Reader
    scanner: Clamd | None
    ours: frozenset[str] = frozenset()
    """Our own addresses."""

    def read(self, file: str) -> Read:
        """The file, read; one that is refused or cannot be read says why."""
        path = Path(file)
        try:
            data = path.read_bytes()
            why = self._refused(data)
            if not why:
                return self._opened(path.name, data)
        except FileNotFoundError:
            why = "There is no such file. Check the path."
        except IsADirectoryError:
            why = "This is a folder, and no file of a kind that is read is in it."
        except OSError as error:
            why = f"The file cannot be opened ({error.strerror}). Check its permissions."
        except Exception:  # every file is answered, whatever happens to it
            why = UNEXPECTED
        return Read([unreadable(path.name, why)], None, "none")

    def _refused(self, data: bytes) -> str:
        if self.scanner is None:
            return ""
        from desk.scanning import refusal  # it brings the database, which these commands do without

        return refusal(self.scanner, data)

    def _opened(self, name: str, data: bytes) -> Read:
        from desk.sorting import reply_without_referral

        first, also, received = self.reader.read_file(name, data)
        is_mail = received is not None or Path(name).suffix.lower() in (".eml", ".msg")
        message = self.reader.read_message(data)[0] if is_mail and first.kind != "referral_form" else None
        return Read([first, *also], received, reply_without_referral(message, first, self.ours))


def answers(files: list[str], settings: Settings, received: date | None) -> Iterator[Answer]:
    """One answer a file, as `pimhs triage --json` prints it."""
    yield from _each(expanded(files), partial(_triager, settings, received))


def fields_of(files: list[str], form: FormConfig, scanner: Clamd | None, boxes: Path | None = None) -> Iterator[Answer]:
    """One answer a file, as `pimhs parse --json` prints it.

    With `boxes`, a folder, also pictures of the pages there, with a box round every value.
    """
    files = expanded(files)
    yield from _each(files, partial(_parser, form, scanner, _folders(files, boxes) if boxes else None))


def expanded(named: list[str]) -> list[str]:
    """The files named, and of a folder all files of a known kind below it, by name."""
    files: list[str] = []
    for name in named:
        below = sorted(str(path) for path in Path(name).rglob("*") if path.suffix.lower() in SUFFIXES and path.is_file())
        files += below or [name]
    return files


def _folders(files: list[str], folder: Path) -> dict[str, Path]:
    """A folder for each file's pictures, by its name; those of one name are counted."""
    from desk.pictures import file_name

    found: dict[str, Path] = {}
    for file in files:
        name = file_name(Path(file).name)
        taken = sum(path.name == name or path.name.startswith(f"{name} (") for path in found.values())
        found.setdefault(file, folder / (f"{name} ({taken + 1})" if taken else name))
    return found


Work = Callable[[str], Answer]
Setup = Callable[[], Work]
_work: Work | None = None


def _each(files: list[str], setup: Setup) -> Iterator[Answer]:
    workers = min(len(os.sched_getaffinity(0)), len(files) // FEW)
    if workers < 2:
        work = setup()
        yield from map(work, files)
        return
    with ProcessPoolExecutor(workers, initializer=_set_up, initargs=(setup,)) as pool:
        yield from pool.map(_do, files)


def _set_up(setup: Setup) -> None:
    global _work  # a worker process has no other place for what it made at its start
    _work = setup()


def _do(file: str) -> Answer:
    assert _work is not None
    return _work(file)


def _parser(form: FormConfig, scanner: Clamd | None, folders: dict[str, Path] | None) -> Work:
    reader = Reader(form, processes=1, places=folders is not None)
    door = Door(reader, scanner)

    def parse(file: str) -> Answer:
        found = door.read(file).found
        first, *also = (report.reading_of(file, one) for one in found)
        answer = {**first, "also": also} if also else first
        return {**answer, **_pictured(reader, file, found, folders[file], answer["problems"])} if folders else answer

    return parse


def _pictured(reader: Reader, file: str, found: list[Referral], folder: Path, problems: list[str]) -> Answer:
    """What writing the pictures of a file's pages adds to its answer."""
    from desk.pictures import write_pictures

    if all(one.kind != "referral_form" for one in found):
        return {"pictures": []}
    path = Path(file)
    try:
        drawn = write_pictures(reader, path.name, path.read_bytes(), found, folder)
    except OSError as error:
        return {"pictures": [], "problems": [*problems, f"The pictures could not be written to {folder} ({error.strerror})."]}
    return {"pictures": [str(one) for one in drawn.files], "problems": [*problems, *drawn.problems]}


def _triager(settings: Settings, received: date | None) -> Work:
    from triage.cues import CueReader
    from triage.essex import Essex
    from triage.rules import triage

    door = Door(Reader(settings.form, processes=1), settings.scanning.scanner, settings.our_addresses)
    cues = CueReader(settings.cues)
    essex = Essex(
        settings.localities, settings.home / "config/essex_sectors.csv", settings.home / "config/essex_border_units.csv"
    )

    def answer_of(file: str, one: Referral, read: Read) -> Answer:
        if one.kind != "referral_form":
            return report.untriaged(file, one, read.reply)
        on = received or read.received or datetime.now(LONDON).date()
        return report.triage_of(file, one, triage(one, on, settings.criteria, essex, cues))

    def check(file: str) -> Answer:
        read = door.read(file)
        try:
            first, *also = (answer_of(file, one, read) for one in read.found)
        except Exception:  # every file is answered, whatever happens to it
            return report.untriaged(file, unreadable(Path(file).name, UNEXPECTED), "none")
        return {**first, "also": also} if also else first

    return check

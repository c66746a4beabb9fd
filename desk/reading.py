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
from parsing.labels import FormConfig
from parsing.mail import unreadable
from parsing.referral import Referral
from parsing.sandbox import Reader

if TYPE_CHECKING:
    from desk.settings import Settings

Answer = dict[str, Any]
LONDON = ZoneInfo("Europe/London")
FEW = 4
"""So many files are read in this process: starting others would take longer."""
UNEXPECTED = "The file could not be read, for a reason that was not expected. Open the original."


@dataclass(frozen=True, slots=True)
class Read:
    """A file, read: its referrals (or the one value that says there is none), the mail's day, and what an answer would be."""

    found: list[Referral]
    received: date | None
    reply: str
    """When no referral is in it."""


def answers(files: list[str], settings: Settings, received: date | None) -> Iterator[Answer]:
    """One answer a file, as `pimhs triage --json` prints it."""
    yield from _each(files, partial(_triager, settings, received))


def fields_of(files: list[str], form: FormConfig) -> Iterator[Answer]:
    """One answer a file, as `pimhs parse --json` prints it."""
    yield from _each(files, partial(_parser, form))


Work = Callable[[str], Answer]
Setup = Callable[[], Work]
_work: Work | None = None


def _each(files: list[str], setup: Setup) -> Iterator[Answer]:
    workers = min(os.cpu_count() or 1, len(files) // FEW)
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


def _parser(form: FormConfig) -> Work:
    reader = Reader(form, processes=1)

    def parse(file: str) -> Answer:
        first, *also = _read(reader, file).found
        answer = report.reading_of(file, first)
        return {**answer, "also": [report.reading_of(file, one) for one in also]} if also else answer

    return parse


def _triager(settings: Settings, received: date | None) -> Work:
    from triage.cues import CueReader
    from triage.essex import Essex
    from triage.rules import triage

    reader, cues = Reader(settings.form, processes=1), CueReader(settings.cues)
    essex = Essex(
        settings.localities, settings.home / "config/essex_sectors.csv", settings.home / "config/essex_border_units.csv"
    )

    def answer_of(file: str, one: Referral, read: Read) -> Answer:
        if one.kind != "referral_form":
            return report.untriaged(file, one, read.reply)
        on = received or read.received or datetime.now(LONDON).date()
        return report.triage_of(file, one, triage(one, on, settings.criteria, essex, cues))

    def check(file: str) -> Answer:
        read = _read(reader, file, settings.our_addresses)
        try:
            first, *also = (answer_of(file, one, read) for one in read.found)
        except Exception:  # every file is answered, whatever happens to it
            return report.untriaged(file, unreadable(Path(file).name, UNEXPECTED), "none")
        return {**first, "also": also} if also else first

    return check


def _read(reader: Reader, file: str, ours: frozenset[str] = frozenset()) -> Read:
    path = Path(file)
    try:
        return _opened(reader, path.name, path.read_bytes(), ours)
    except FileNotFoundError:
        why = "There is no such file. Check the path."
    except IsADirectoryError:
        why = "This is a folder. Name the files in it."
    except OSError as error:
        why = f"The file cannot be opened ({error.strerror}). Check its permissions."
    except Exception:  # every file is answered, whatever happens to it
        why = UNEXPECTED
    return Read([unreadable(path.name, why)], None, "none")


def _opened(reader: Reader, name: str, data: bytes, ours: frozenset[str]) -> Read:
    from desk.sorting import reply_without_referral

    first, also, received = reader.read_file(name, data)
    is_mail = received is not None or Path(name).suffix.lower() in (".eml", ".msg")
    message = reader.read_message(data)[0] if is_mail and first.kind != "referral_form" else None
    return Read([first, *also], received, reply_without_referral(message, first, ours))

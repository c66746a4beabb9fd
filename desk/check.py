"""Whether everything the desk needs is there: one line each, and whether it fails or only warns."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from desk import assets
from desk.config_errors import ConfigError
from desk.disk import COMFORTABLE, free, shortage
from desk.failures import told
from desk.mail_servers import mailbox_of, sender_of
from desk.settings import Settings, load
from records.database import open_database, reading


@dataclass(frozen=True, slots=True)
class Line:
    """One thing that was looked at."""

    what: str
    good: bool
    says: str
    needed: bool = True
    """Whether the desk cannot work without it."""

    @property
    def failed(self) -> bool:
        """Whether this keeps the desk from working."""
        return self.needed and not self.good

    def __str__(self) -> str:
        return f"{'ok  ' if self.good else 'FAIL' if self.needed else 'warn'}  {self.what}: {self.says}"


def check() -> Iterator[Line]:
    """Look at everything; a broken configuration ends it, since nothing else can be told without one."""
    try:
        settings = load()
    except ConfigError as error:
        for line in error.lines:
            yield Line("config", False, line)
        return
    yield Line("config", True, f"{settings.home / 'config'} is complete.")
    for what, look in LOOKS.items():
        yield _looked(what, settings, look)
    yield from _programs()


def _looked(what: str, settings: Settings, look: Callable[[Settings], str]) -> Line:
    try:
        return Line(what, True, look(settings))
    except Exception as error:  # whatever fails is what this is for
        return Line(what, False, " ".join(told(error)))


def _templates(settings: Settings) -> str:
    from notify.enclosures import Enclosures
    from notify.notices import Notices
    from notify.reply import Replies

    replies = Replies(settings.templates, settings.service, settings.form, settings.signposting, settings.localities)
    enclosures = Enclosures(settings.templates, settings.form, settings.service)
    if problems := [*replies.check(), *Notices(settings.templates).check(settings.service), *enclosures.check()]:
        raise ConfigError(problems)
    return f"{len(replies.kinds)} kinds of reply, the mail to the team and the guide, each whole."


def _mailbox(settings: Settings) -> str:
    mailbox = mailbox_of(settings)
    try:
        return mailbox.check()
    finally:
        mailbox.close()


def _scanning(settings: Settings) -> str:
    scanner = settings.scanning.scanner
    return scanner.check() if scanner else "off: nothing that comes in is scanned (clamd of [scanning])."


def _traces(_: Settings) -> str:
    from desk.tracing import check

    return check()


def _sending(settings: Settings) -> str:
    return sender_of(settings).check()


def _database(settings: Settings) -> str:
    from records.migrate import upgrade, version

    engine = open_database(settings.database)
    try:
        upgrade(engine)
        with reading(engine) as db:
            if engine.dialect.name == "sqlite":
                found = db.connection().exec_driver_sql("PRAGMA quick_check").scalar()
                if found != "ok":
                    raise ConfigError(["The database is damaged. Stop the desk and restore the last backup."])
        return f"{engine.dialect.name}, version {version(engine)}."
    finally:
        engine.dispose()


def _sealed(settings: Settings) -> str:
    from desk.keys import sealed_well

    engine = open_database(settings.database)
    try:
        return sealed_well(settings, engine)
    finally:
        engine.dispose()


def _private(settings: Settings) -> str:
    from desk.private import private

    return private(settings)


def _others(settings: Settings) -> str:
    from desk.installation import apart

    return apart(settings)


def _disk(settings: Settings) -> str:
    if short := shortage(settings.data, COMFORTABLE):
        raise ConfigError([short])
    return f"{free(settings.data) // 1_000_000:,} MB free in {settings.data}."


def _assets(settings: Settings) -> str:
    return assets.check()


def _model(settings: Settings) -> str:
    from triage.cues import CueReader

    CueReader(settings.cues).find("Mum says that she feels low.", "mental_health")
    return "loaded."


LOOKS: dict[str, Callable[[Settings], str]] = {
    "templates": _templates,
    "database": _database,
    "sealed": _sealed,
    "kept private": _private,
    "other services": _others,
    "disk": _disk,
    "assets": _assets,
    "language model": _model,
    "mailbox": _mailbox,
    "mail server": _sending,
    "malware scan": _scanning,
    "traces": _traces,
}

PROGRAMS = {
    "LibreOffice": (
        "soffice",
        "Old Word files, .odt and .rtf cannot be read, and Word forms have no page pictures. Debian: libreoffice-writer-nogui",
    ),
}


def _programs() -> Iterator[Line]:
    for name, (command, without) in PROGRAMS.items():
        found = shutil.which(command)
        yield Line(name, bool(found), found or f"not found. {without}", needed=False)

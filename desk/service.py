"""The parts of a running service, wired together in one place. Parts that are slow to make are made when first used."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from functools import cached_property
from threading import RLock
from types import TracebackType
from typing import Self

from sqlalchemy import Engine

from desk import tracing
from desk.config_errors import ConfigError
from desk.keys import keys_file, unlock
from desk.logs import keep_quiet
from desk.settings import Settings
from ingest.clamd import Clamd
from ingest.mailbox import Mailbox
from notify.enclosures import Enclosures
from notify.notices import Notices
from notify.reply import Replies
from notify.send import Sender
from parsing.labels.config import FormConfig
from parsing.process.sandbox import Reader
from parsing.referral import Referral
from records.database import open_database
from records.migrate import upgrade
from triage.cues import CueReader
from triage.essex import Essex
from triage.finding import Triage

keep_quiet()

LANGUAGE = RLock()
"""Held while text is triaged: the language model is the process's, whatever the number of services, and not made for threads."""


@dataclass(frozen=True)
class Service:
    """One service: its settings, its database and the stages set up for it."""

    settings: Settings
    engine: Engine

    @classmethod
    def open(cls, settings: Settings) -> Self:
        """Open the database (made or brought up to date) with its key, and check the templates.

        Raises `ConfigError`, `DatabaseError`, or `records.sealing.NotOpened` when the key is missing.
        """
        tracing.start()
        service = cls(settings, open_database(settings.database))
        try:
            upgrade(service.engine)
            unlock(service.engine, keys_file(settings))
            if problems := service.template_problems():
                raise ConfigError(problems)
        except BaseException:
            service.close()
            raise
        return service

    def close(self) -> None:
        """Let go of connections and child processes."""
        if "_mailbox" in self.__dict__:
            self._mailbox.close()
        if "reader" in self.__dict__:
            self.reader.close()
        self.engine.dispose()

    def rest(self, seconds: float) -> None:
        """End the child processes that read and have had nothing to do for so many seconds; they start again when needed."""
        if "reader" in self.__dict__:
            self.reader.rest(seconds)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self.close()

    def template_problems(self) -> list[str]:
        """What is wrong with the texts of replies, of mail to the team and of the guide, a line each."""
        return [*self.replies.check(), *self.notices.check(self.settings.service), *self.enclosures.check()]

    @property
    def form(self) -> FormConfig:
        """What the form asks."""
        return self.settings.form

    @cached_property
    def essex(self) -> Essex:
        """Postcodes and localities."""
        config = self.settings.home / "config"
        return Essex(self.settings.localities, config / "essex_sectors.csv", config / "essex_border_units.csv")

    @cached_property
    def cues(self) -> CueReader:
        """The free-text rules."""
        return CueReader(self.settings.cues)

    @cached_property
    def replies(self) -> Replies:
        """The reply templates."""
        of = self.settings
        return Replies(of.templates, of.service, of.form, of.signposting, of.localities)

    @cached_property
    def notices(self) -> Notices:
        """The templates of mail to the team."""
        return Notices(self.settings.templates)

    @cached_property
    def enclosures(self) -> Enclosures:
        """The files that replies can send along."""
        return Enclosures(self.settings.templates, self.form, self.settings.service)

    @cached_property
    def reader(self) -> Reader:
        """Reads mails and files in confined child processes."""
        return Reader(self.form)

    @cached_property
    def scanner(self) -> Clamd | None:
        """Looks for malware in what comes in; none where the service has no scanner."""
        return self.settings.scanning.scanner

    def triage(self, referral: Referral, received: date) -> Triage:
        """What is missing and what was found, one referral at a time."""
        from triage.rules import triage

        with LANGUAGE:
            return triage(referral, received, self.settings.criteria, self.essex, self.cues)

    def mailbox(self) -> Mailbox:
        """Where referrals arrive; the same one every time, since it keeps its connection and its place."""
        return self._mailbox

    def sender(self) -> Sender:
        """Where approved mail goes."""
        return self._sender

    @cached_property
    def _mailbox(self) -> Mailbox:
        from desk.mail_servers import mailbox_of

        return mailbox_of(self.settings)

    @cached_property
    def _sender(self) -> Sender:
        from desk.mail_servers import sender_of

        return sender_of(self.settings)

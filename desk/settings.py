"""All of the service's settings in one value: `load` reads them once, and every part is handed what it needs."""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from pydantic import SecretStr

from desk.config_errors import ConfigError
from desk.configuration import Sources, build, default_home
from desk.day_settings import JobsConfig, TeamConfig
from desk.retention import RetentionConfig
from desk.sections import DeskConfig, HoursConfig, MailboxConfig, OrganisationConfig, ScanningConfig, SendersConfig, SendingConfig
from notify.service import ServiceConfig
from notify.signposts import SignpostingConfig
from parsing.labels.config import FormConfig
from triage.criteria import CriteriaConfig
from triage.cues import CuesConfig
from triage.essex import LocalitiesConfig

__all__ = ["ConfigError", "Settings", "load"]


class Settings(Sources):
    """The whole configuration, checked. Tables are named as in the files."""

    data: Path = Path("data")
    """The folder for the database and working files."""
    database_url: SecretStr = SecretStr("")
    known_as: str = ""
    """Its name among several services of one installation; empty for the only one."""
    keys_file: Path | None = None
    """The file with the key that rows are sealed with; `desk.keys` says where it is when it is not named."""
    form: FormConfig
    criteria: CriteriaConfig
    cues: CuesConfig
    localities: LocalitiesConfig
    signposting: SignpostingConfig
    service: ServiceConfig
    hours: HoursConfig
    desk: DeskConfig
    organisation: OrganisationConfig = OrganisationConfig()
    jobs: JobsConfig
    team: TeamConfig
    retention: RetentionConfig = RetentionConfig()
    scanning: ScanningConfig = ScanningConfig()
    mailbox: MailboxConfig
    sending: SendingConfig
    senders: SendersConfig

    @property
    def database(self) -> str:
        """SQLAlchemy's address of the database; holds a password when one is needed."""
        return self.database_url.get_secret_value() or f"sqlite:///{self.data / 'desk.db'}"

    @property
    def templates(self) -> Path:
        """The folder of the templates."""
        return self.home / "templates"

    @property
    def inbox_folder(self) -> Path:
        """For a mailbox that is a folder: where it is."""
        return self.data / Path(self.mailbox.folder).expanduser()

    @property
    def sent_folder(self) -> Path:
        """For an outlet that is a folder: where it is."""
        return self.data / Path(self.sending.folder).expanduser()

    @property
    def from_address(self) -> str:
        """The address replies are sent from."""
        return self.sending.from_address or self.service.email

    @property
    def our_addresses(self) -> frozenset[str]:
        """Every address of the service, in lower case."""
        own = {self.service.email, self.from_address, self.mailbox.user, *self.senders.ours}
        return frozenset(address.lower() for address in own if address)


def load(home: Path | None = None, environment: Mapping[str, str] = os.environ, **given: Any) -> Settings:
    """The settings in force. `given` values win over the environment, and that over the files. Raises `ConfigError`."""
    return build(Settings, environment, home=home or default_home(environment), **given)

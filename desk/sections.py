"""The tables of the configuration that belong to the desk itself: hours, pages, the mailbox, sending, known senders."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from datetime import date, time, timedelta
from functools import cached_property
from pathlib import Path
from typing import Annotated, Any, Literal, Self

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, SecretStr, field_validator, model_validator

from ingest.clamd import Clamd

DAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
Day = Literal["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]


def _lower(value: object) -> object:
    return tuple(one.strip().lower() if isinstance(one, str) else one for one in value) if isinstance(value, list) else value


class Strict(BaseModel):
    """Nothing unknown, nothing changed after loading."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class HoursConfig(Strict):
    """[hours] of `config/service.toml`: when the office works, and how soon it answers."""

    days: Annotated[tuple[Day, ...], Field(min_length=1)] = ("monday", "tuesday", "wednesday", "thursday", "friday")
    opens: time = time(9)
    closes: time = time(17)
    acknowledge_within: int = Field(default=2, ge=0, le=60)
    """Working days in which a referral is to be answered; the day it came does not count."""
    closed: tuple[date, ...] = ()
    """Days off besides weekends and the bank holidays of England."""

    @property
    def weekdays(self) -> frozenset[int]:
        """Working days of the week, Monday 0."""
        return frozenset(DAYS.index(day) for day in self.days)

    @cached_property
    def holidays(self) -> Collection[date]:
        """Bank holidays of England in any year asked about, and the service's own days off."""
        import holidays

        found = holidays.country_holidays("GB", subdiv="ENG")
        found.append(dict.fromkeys(self.closed, "closed"))
        return found


class DeskConfig(Strict):
    """[desk] of `config/service.toml`: the web pages."""

    name: str = "Referral desk"
    host: str = "127.0.0.1"
    port: int = Field(default=8000, ge=1, le=65535)
    nhs_logo: bool = False
    """Only for services allowed to use it."""
    fictional: bool = False
    """Whether every page says that the people in it do not exist."""
    largest_file: int = Field(default=25_000_000, ge=100_000)
    """Bytes of the largest file that can be added by hand."""
    logs: Literal["text", "json"] = "text"
    """`json`: the log as JSON lines, on standard error as well as in its file."""
    second_step: Literal["optional", "required"] = "optional"
    """`required`: whoever signs in with a password must set up an authenticator app before anything else."""
    watch_token: SecretStr = SecretStr("")
    """What a monitor on another machine shows as its bearer token; empty: only this machine may ask how the desk does."""
    watch_token_file: Path | None = None

    @model_validator(mode="after")
    def _readable(self) -> Self:
        if self.watch_token_file is not None and not self.watch_token_file.is_file():
            raise ValueError(
                f"the file {self.watch_token_file} does not exist. Write the path of a file that holds only the token."
            )
        return self

    @property
    def watch_secret(self) -> str:
        """The monitor's token, from the environment or its file."""
        if self.watch_token_file:
            return self.watch_token_file.read_text("utf-8").strip()
        return self.watch_token.get_secret_value()


class ScanningConfig(Strict):
    """[scanning] of `config/service.toml`: the malware scan of everything that comes in, before it is opened."""

    clamd: str = ""
    """Where ClamAV's daemon listens: the path of its socket, or host and port. Empty: nothing is scanned."""
    timeout: float = Field(default=150.0, gt=0)
    """Seconds in which it must have answered; clamd itself gives up a file after 120 (MaxScanTime)."""

    @field_validator("clamd")
    @classmethod
    def _address(cls, given: str) -> str:
        if given and not re.fullmatch(r"/\S+|(?:[\w.-]+|\[[\da-fA-F:]+\]):\d{1,5}", given):
            raise ValueError('write the path of clamd\'s socket, for example "/run/clamav/clamd.ctl", or "127.0.0.1:3310".')
        return given

    @property
    def scanner(self) -> Clamd | None:
        """What looks for malware; none where no scanner is named."""
        return Clamd(self.clamd, self.timeout) if self.clamd else None


class OrganisationConfig(Strict):
    """[organisation] of `config/service.toml`: signing in with the organisation's account (OpenID Connect)."""

    issuer: str = ""
    """The provider's address, as its discovery document names it; empty for local accounts only."""
    client_id: str = ""
    client_secret: SecretStr = SecretStr("")
    client_secret_file: Path | None = None
    name: str = "your organisation’s account"
    """As the button of the sign-in page says it."""
    scope: str = "openid profile email"
    username_claim: str = "preferred_username"
    """The claim that holds the username the service lead adds people by."""
    role_claim: str = ""
    """The claim that holds a person's roles; empty where the service lead gives them on the desk."""
    roles: dict[str, Literal["administrator", "clinician", "lead", "auditor"]] = Field(default_factory=dict)
    """From the provider's names of roles to the desk's."""

    @model_validator(mode="after")
    def _complete(self) -> Self:
        if self.issuer and not self.issuer.startswith(("https://", "http://127.0.0.1:", "http://localhost:")):
            raise ValueError('issuer must begin with https://, for example "https://login.microsoftonline.com/TENANT/v2.0".')
        if self.issuer and not self.client_id:
            raise ValueError("issuer needs client_id: the id of the app registration.")
        if bool(self.role_claim) != bool(self.roles):
            raise ValueError("role_claim and roles belong together: name the claim, and what each of its values means here.")
        if self.client_secret_file is not None and not self.client_secret_file.is_file():
            raise ValueError(
                f"the file {self.client_secret_file} does not exist. Write the path of a file that holds only the secret."
            )
        return self

    @property
    def secret(self) -> str:
        """The client secret, from the environment or its file."""
        if self.client_secret_file:
            return self.client_secret_file.read_text("utf-8").strip()
        return self.client_secret.get_secret_value()

    def role_of(self, claims: Mapping[str, Any]) -> str:
        """The first role that the provider gives somebody; empty for none."""
        held = claims.get(self.role_claim) if self.role_claim else None
        listed = held if isinstance(held, list) else [held]
        return next((role for theirs, role in self.roles.items() if theirs in listed), "")


class Credentials(Strict):
    """How to sign in to a mail server: a password, or OAuth at Microsoft Entra."""

    user: str = ""
    sign_in: Literal["password", "delegated", "application"] = "password"
    """`delegated`: somebody signed in once with `pimhs mailbox login`. `application`: a client secret."""
    password: SecretStr = SecretStr("")
    password_file: Path | None = None
    tenant: str = ""
    client_id: str = ""
    client_secret: SecretStr = SecretStr("")
    client_secret_file: Path | None = None
    signs_in: str = ""
    """For `delegated`: who signs in, when it is a person rather than the mailbox itself."""

    @model_validator(mode="after")
    def _readable(self) -> Self:
        for path in (self.password_file, self.client_secret_file):
            if path is not None and not path.is_file():
                raise ValueError(
                    f"the file {path} does not exist or is no file. Write the path of a file that holds only the secret."
                )
        if self.sign_in != "password" and not (self.tenant and self.client_id):
            raise ValueError(f'sign_in = "{self.sign_in}" needs tenant and client_id: the ids of the app registration.')
        return self

    @property
    def secret(self) -> str:
        """The password or client secret, from the environment or its file."""
        value, path = (
            (self.password, self.password_file) if self.sign_in == "password" else (self.client_secret, self.client_secret_file)
        )
        return value.get_secret_value() or (path.read_text("utf-8").strip() if path else "")


class MailboxConfig(Credentials):
    """[mailbox] of `config/mailbox.toml`: where referrals arrive."""

    kind: Literal["imap", "folder"] = "folder"
    folder: str = "INBOX"
    """For `imap` the folder's name there; for `folder` a path, from `PIMHS_DATA` when it is not absolute."""
    host: str = ""
    port: int = Field(default=993, ge=1, le=65535)
    encryption: Literal["tls", "starttls"] = "tls"
    cafile: Path | None = None
    timeout: float = Field(default=60.0, gt=0)
    """Seconds to wait for an answer."""
    every: int = Field(default=60, ge=5, le=3600)
    """Seconds between looks at the inbox."""
    after: Literal["leave", "mark", "move"] = "leave"
    """What happens to a mail in the mailbox once it is stored (`imap` only); nothing is ever deleted."""
    processed: str = "Processed"
    """For `move`: the folder they go to."""
    quiet_after: int = Field(default=8, ge=1)
    """Working hours without any mail after which the desk warns."""

    @model_validator(mode="after")
    def _complete(self) -> Self:
        if self.kind == "imap" and not (self.host and self.user):
            raise ValueError('kind = "imap" needs host and user, for example user = "referrals@example.nhs.uk".')
        return self


class SendingConfig(Credentials):
    """[sending] of `config/mailbox.toml`: how approved replies go out."""

    kind: Literal["smtp", "drafts", "folder"] = "folder"
    """`drafts` saves approved replies among the mailbox's drafts, for services that send from Outlook."""
    drafts: str = ""
    """The name of that folder; empty finds it."""
    copy_to_sent: bool = False
    """Put a copy of what was sent by SMTP into the mailbox's Sent folder; many servers do it by themselves."""
    sent: str = ""
    """The name of that folder; empty finds it."""
    folder: str = "sent"
    """For `folder`: a path, from `PIMHS_DATA` when it is not absolute."""
    host: str = ""
    port: int = Field(default=587, ge=1, le=65535)
    encryption: Literal["starttls", "tls"] = "starttls"
    cafile: Path | None = None
    timeout: float = Field(default=60.0, gt=0)
    from_address: str = ""
    """Empty: the service's own address."""
    undo: int = Field(default=30, ge=0, le=3600)
    """Seconds in which an approval can be taken back."""
    every: int = Field(default=10, ge=1, le=3600)
    """Seconds between looks at the outbox."""
    give_up_after: int = Field(default=24, ge=1)
    """Hours after which a mail the server would not take is given back to a person."""

    @model_validator(mode="after")
    def _complete(self) -> Self:
        if self.kind == "smtp" and not self.host:
            raise ValueError('kind = "smtp" needs host, for example host = "send.nhs.net".')
        return self

    @property
    def undo_time(self) -> timedelta:
        """How long an approval can be taken back."""
        return timedelta(seconds=self.undo)


class SendersConfig(Strict):
    """[senders] of `config/mailbox.toml`: which addresses are known."""

    secure_domains: Annotated[tuple[str, ...], BeforeValidator(_lower)] = ()
    """Domains mail to which stays encrypted; to any other, a person is asked to look first. Each covers its subdomains."""
    outside_mark: str = Field(default="", max_length=40, pattern=r"^[!-~]*$")
    """What must stand in the subject of mail to any other domain: `[secure]` where NHSmail sends, so that it is encrypted."""
    ours: Annotated[tuple[str, ...], BeforeValidator(_lower)] = ()
    """Other addresses the service writes from: mail from them is not a referral."""
    copiers: Annotated[tuple[str, ...], BeforeValidator(_lower)] = ()
    """Addresses of scanners and copiers: a reply to them reaches nobody."""

    def is_secure(self, address: str) -> bool:
        """Whether mail to the address stays in a domain listed as secure."""
        domain = address.rpartition("@")[2].lower()
        return any(domain == one or domain.endswith(f".{one}") for one in self.secure_domains)

    def lacks_mark(self, address: str, subject: str) -> bool:
        """Whether mail to the address must carry the mark, and its subject does not."""
        wanted = bool(self.outside_mark and address) and not self.is_secure(address)
        return wanted and self.outside_mark.lower() not in subject.lower()

    def marked(self, address: str, subject: str) -> str:
        """The subject for mail to an address: with the mark before it outside the secure domains, and without it inside."""
        if self.outside_mark and self.is_secure(address):
            return subject.removeprefix(f"{self.outside_mark} ")
        return f"{self.outside_mark} {subject}" if self.lacks_mark(address, subject) else subject

"""Access tokens for Microsoft 365 mailboxes: somebody signs in once with a code, or the desk signs in as itself.

Tokens are asked for when a connection is made, never kept by the caller: they last about an hour.
"""

from __future__ import annotations

import json
import os
import tempfile
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Protocol

from ingest.mailbox import MailboxError

AUTHORITY = "https://login.microsoftonline.com"
DELEGATED_SCOPES = ("https://outlook.office.com/IMAP.AccessAsUser.All", "https://outlook.office.com/SMTP.Send")
APPLICATION_SCOPES = ("https://outlook.office365.com/.default",)
SIGN_IN_AGAIN = "Sign in again with `pimhs mailbox login`."


class Answers(Protocol):
    """What speaks HTTP for MSAL (`requests.Session`, or a stand-in)."""

    def get(self, url: str, **more: Any) -> Any:
        """One GET."""

    def post(self, url: str, **more: Any) -> Any:
        """One POST."""


@dataclass(frozen=True)
class TokenStore:
    """The refresh token on disk, readable by its owner alone, replaced whole or not at all."""

    path: Path

    def read(self) -> str:
        """What was saved; empty when nobody has signed in. Raises `MailboxError` when the file is there but unusable."""
        try:
            text = self.path.read_text("utf-8")
            json.loads(text)
        except FileNotFoundError:
            return ""
        except (OSError, ValueError):
            raise MailboxError(f"The saved sign-in {self.path} cannot be read. {SIGN_IN_AGAIN}") from None
        return text

    def write(self, text: str) -> None:
        """Save, so that a crash leaves the old or the new sign-in. Raises `MailboxError`."""
        try:
            self.path.parent.mkdir(parents=True, exist_ok=True)
            descriptor, draft = tempfile.mkstemp(dir=self.path.parent, prefix=f".{self.path.name}.")
            try:
                with os.fdopen(descriptor, "w", encoding="utf-8") as file:
                    file.write(text)
                    file.flush()
                    os.fsync(file.fileno())
                Path(draft).replace(self.path)
            finally:
                Path(draft).unlink(missing_ok=True)
        except OSError as error:
            raise MailboxError(f"The sign-in cannot be saved in {self.path} ({error.strerror}). Make room there.") from None


@dataclass(frozen=True)
class DelegatedTokens:
    """Tokens of a person who signed in once (device code); the refresh token is renewed and saved with every use."""

    tenant: str
    client_id: str
    store: TokenStore
    signs_in: str = ""
    """Who must be signed in; empty accepts whoever signed in first, and nobody else after."""
    http: Answers | None = field(default=None, repr=False)
    scopes: Sequence[str] = DELEGATED_SCOPES

    def __call__(self) -> str:
        """A token that is good now. Raises `MailboxError`, saying whom to ask."""
        app, cache = self._app()
        account = self._account(app)
        answer = _asked(lambda: app.acquire_token_silent_with_error(list(self.scopes), account=account))
        if not answer or "access_token" not in answer:
            raise MailboxError(_refused(answer or {}))
        self._check(answer)
        self._save(cache)
        return str(answer["access_token"])

    def login(self, show: Callable[[str], None]) -> str:
        """Sign in with a code: `show` is given the sentence with the address and the code; returns who signed in.

        Waits until the person has signed in or the code has run out. Raises `MailboxError`.
        """
        app, cache = self._app(afresh=True)
        flow = _asked(lambda: app.initiate_device_flow(scopes=list(self.scopes)))
        if "user_code" not in flow:
            raise MailboxError(_refused(flow))
        show(str(flow["message"]))
        answer = _asked(lambda: app.acquire_token_by_device_flow(flow))
        if "access_token" not in answer:
            raise MailboxError(_refused(answer))
        self._check(answer)
        self._save(cache)
        return _who(answer)

    def _app(self, afresh: bool = False) -> tuple[Any, Any]:
        import msal  # type: ignore[import-untyped]

        cache = msal.SerializableTokenCache()
        if not afresh and (saved := self.store.read()):
            cache.deserialize(saved)
        app = _asked(
            lambda: msal.PublicClientApplication(
                self.client_id,
                authority=f"{AUTHORITY}/{self.tenant}",
                token_cache=cache,
                http_client=self.http,
                instance_discovery=False,
            )
        )
        return app, cache

    def _account(self, app: Any) -> Any:
        accounts = app.get_accounts()
        if not accounts:
            raise MailboxError(f"Nobody has signed in to the mailbox yet. {SIGN_IN_AGAIN}")
        if len(accounts) > 1 or not self._is_right(accounts[0].get("username", "")):
            raise MailboxError(f"The saved sign-in is not {self.signs_in or 'of one person'}. {SIGN_IN_AGAIN}")
        return accounts[0]

    def _is_right(self, who: str) -> bool:
        return not self.signs_in or who.casefold() == self.signs_in.casefold()

    def _check(self, answer: dict[str, Any]) -> None:
        """Whoever the answer names must be the one expected: another person's token opens another person's mail."""
        who = _who(answer)
        if who and not self._is_right(who):
            raise MailboxError(f"The sign-in was made as {who}, not as {self.signs_in}. Sign in again as {self.signs_in}.")

    def _save(self, cache: Any) -> None:
        if cache.has_state_changed:
            self.store.write(cache.serialize())


@dataclass(frozen=True)
class ApplicationTokens:
    """Tokens of the desk itself (client credentials); needs IMAP.AccessAsApp and full access to the mailbox."""

    tenant: str
    client_id: str
    secret: str = field(repr=False)
    http: Answers | None = field(default=None, repr=False)
    scopes: Sequence[str] = APPLICATION_SCOPES

    def __call__(self) -> str:
        """A token that is good now. Raises `MailboxError`, saying whom to ask."""
        import msal

        app = _asked(
            lambda: msal.ConfidentialClientApplication(
                self.client_id,
                client_credential=self.secret,
                authority=f"{AUTHORITY}/{self.tenant}",
                http_client=self.http,
                instance_discovery=False,
            )
        )
        answer = _asked(lambda: app.acquire_token_for_client(list(self.scopes)))
        if not answer or "access_token" not in answer:
            raise MailboxError(_refused(answer or {}))
        return str(answer["access_token"])


def _who(answer: dict[str, Any]) -> str:
    claims = answer.get("id_token_claims") or {}
    return str(claims.get("preferred_username") or claims.get("upn") or "")


def _asked(step: Callable[[], Any]) -> Any:
    """One exchange with Microsoft; whatever the network raises becomes a line for a person."""
    try:
        return step()
    except (OSError, ValueError, KeyError, RuntimeError) as error:  # the last three for odd answers
        raise MailboxError(
            f"Microsoft's sign-in service could not be reached or gave an odd answer ({type(error).__name__}). "
            "It is tried again; check tenant and client_id in config/mailbox.toml if it lasts."
        ) from None


def _refused(answer: dict[str, Any]) -> str:
    """What a refusal means (AADSTS codes: Microsoft Entra authentication error codes)."""
    said = f"{answer.get('error', '')} {answer.get('error_description', '')}"
    codes = {str(code) for code in answer.get("error_codes", [])} | {code for code in _MEANINGS if f"AADSTS{code}" in said}
    meaning = next((_MEANINGS[code] for code in _MEANINGS if code in codes), "")
    if meaning:
        return meaning
    if "authorization_pending" in said or "expired_token" in said:
        return f"The code ran out before anybody signed in. {SIGN_IN_AGAIN}"
    return f"Microsoft refused the sign-in ({answer.get('error') or 'no reason given'}). {SIGN_IN_AGAIN}"


_MEANINGS = {
    "65001": "The app has not been approved for this mailbox. Ask the tenant's administrator to grant consent.",
    "90094": "The app needs the approval of the tenant's administrator. Ask for consent to be granted.",
    "7000222": "The app's client secret has expired. Ask the tenant's administrator for a new one.",
    "7000215": "The app's client secret is wrong. Check it: the secret's value is wanted, not its id.",
    "700016": "The app is not known in this tenant. Check tenant and client_id in config/mailbox.toml.",
    "90002": "The tenant is not known. Check tenant in config/mailbox.toml.",
    "700082": f"The sign-in has run out because it was not used for long. {SIGN_IN_AGAIN}",
    "50173": f"The sign-in was withdrawn because the password was changed. {SIGN_IN_AGAIN}",
    "50076": f"The sign-in needs a second factor. {SIGN_IN_AGAIN}",
    "50057": "The account that signed in is disabled. Sign in with another one, or ask the tenant's administrator.",
    "70008": f"The sign-in has run out. {SIGN_IN_AGAIN}",
}

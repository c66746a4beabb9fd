"""Signing in with the organisation's account: OpenID Connect, authorisation code with PKCE (RFC 7636), through Authlib.

The provider says who somebody is; the desk says what they may do, unless the configuration names a claim that holds the role.
"""

from __future__ import annotations

import secrets
from dataclasses import dataclass
from functools import cached_property
from threading import Lock
from typing import Any

import requests
from authlib.common.errors import AuthlibBaseError
from authlib.integrations.requests_client import OAuth2Session
from authlib.oidc.core import CodeIDToken
from joserfc import jwt
from joserfc.errors import JoseError
from joserfc.jwk import KeySet
from sqlmodel import Session, select

from desk.access import RIGHTS, Refused, find
from desk.sections import OrganisationConfig
from records.tables import Account

ALGORITHMS = ("RS256", "PS256", "ES256")
LEEWAY = 60
"""Seconds that the clocks may differ."""
WAIT = 10
"""Seconds to wait for the provider."""
UNREACHABLE = "Your organisation’s sign-in cannot be reached just now. Try again in a minute, or sign in with a password."
NOT_TAKEN = "Your organisation’s sign-in gave an answer the desk cannot take. Begin again from the sign-in page."
NOBODY = "Your organisation knows you, but this desk does not. Ask your service lead to add you, or to give you a role."


@dataclass(frozen=True, slots=True)
class Asked:
    """A sign-in that was begun: where to send the browser, and what its answer must fit."""

    address: str
    state: str
    nonce: str
    verifier: str


class Organisation:
    """The organisation's provider, as its configuration names it. What it says of itself is fetched once, its keys as needed."""

    def __init__(self, config: OrganisationConfig) -> None:
        self.config = config
        self._lock = Lock()
        self._keys: KeySet | None = None

    def ask(self, back: str) -> Asked:
        """Begin a sign-in that comes back to the address `back`. Raises `Refused` when the provider cannot be reached."""
        nonce, verifier = secrets.token_urlsafe(32), secrets.token_urlsafe(48)
        address, state = self._client(back).create_authorization_url(
            self._said["authorization_endpoint"], nonce=nonce, code_verifier=verifier
        )
        return Asked(address, state, nonce, verifier)

    def answer(self, back: str, code: str, nonce: str, verifier: str) -> dict[str, Any]:
        """What the provider says of somebody, checked: signature, issuer, audience, time and nonce. Raises `Refused`."""
        try:
            token = self._client(back).fetch_token(
                self._said["token_endpoint"], code=code, code_verifier=verifier, grant_type="authorization_code", timeout=WAIT
            )
            return self._checked(str(token.get("id_token", "")), str(token.get("access_token", "")), nonce)
        except requests.RequestException:
            raise Refused(UNREACHABLE) from None
        except (AuthlibBaseError, JoseError, ValueError, KeyError, TypeError):
            raise Refused(NOT_TAKEN) from None

    def _checked(self, id_token: str, access_token: str, nonce: str) -> dict[str, Any]:
        token = self._decoded(id_token)
        wanted = {
            "iss": {"essential": True, "value": self._said["issuer"]},
            "aud": {"essential": True, "value": self.config.client_id},
            "nonce": {"essential": True, "value": nonce},
        }
        params = {"nonce": nonce, "client_id": self.config.client_id, "access_token": access_token}
        CodeIDToken(token.claims, token.header, wanted, params).validate(leeway=LEEWAY)
        return dict(token.claims)

    def _decoded(self, id_token: str) -> jwt.Token:
        """The token, by the keys known or, once, by those the provider has today."""
        try:
            return jwt.decode(id_token, self._key_set(renew=False), algorithms=list(ALGORITHMS))
        except (JoseError, ValueError):
            return jwt.decode(id_token, self._key_set(renew=True), algorithms=list(ALGORITHMS))

    def _key_set(self, *, renew: bool) -> KeySet:
        with self._lock:
            if self._keys is None or renew:
                self._keys = KeySet.import_key_set(_fetched(self._said["jwks_uri"]))
            return self._keys

    @cached_property
    def _said(self) -> dict[str, Any]:
        """The provider's own document (OpenID Connect Discovery 1.0), which must speak for the issuer that was configured."""
        issuer = self.config.issuer.rstrip("/")
        said: dict[str, Any] = _fetched(f"{issuer}/.well-known/openid-configuration")
        if str(said.get("issuer", "")).rstrip("/") != issuer:
            raise Refused(NOT_TAKEN)
        return said

    def _client(self, back: str) -> OAuth2Session:
        return OAuth2Session(
            self.config.client_id, self.config.secret, scope=self.config.scope, redirect_uri=back, code_challenge_method="S256"
        )


def _fetched(address: str) -> Any:
    try:
        answer = requests.get(address, timeout=WAIT)
        answer.raise_for_status()
        return answer.json()
    except requests.RequestException:
        raise Refused(UNREACHABLE) from None


def account_of(db: Session, config: OrganisationConfig, claims: dict[str, Any]) -> Account:
    """The account of somebody the provider vouches for. Raises `Refused`.

    It is the one that signed in as this subject before; else one without a password that the lead made under this username;
    else, where roles come from the provider, a new one.
    """
    subject, username = f"{claims['iss']} {claims['sub']}", str(claims.get(config.username_claim) or "").strip().lower()
    role = config.role_of(claims)
    account = db.exec(select(Account).where(Account.subject == subject)).first()
    if account is None and username:
        named = find(db, username)
        if named is not None and (named.password_hash or named.subject):
            raise Refused(NOBODY)  # somebody else's account is not taken over for the sake of its name
        account = named or (_new(claims, username, role) if role else None)
    if account is None or not account.active or (config.role_claim and not role):
        raise Refused(NOBODY)
    account.subject = subject
    if role in RIGHTS:
        account.role = role
    db.add(account)
    db.flush()
    return account


def _new(claims: dict[str, Any], username: str, role: str) -> Account:
    name = " ".join(str(claims.get("name") or username).split())[:120]
    return Account(username=username, name=name, role=role, password_hash="")

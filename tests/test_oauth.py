"""Signing in at Microsoft 365, against a stand-in for its token service."""

from __future__ import annotations

import base64
import json
import stat
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from ingest.imap import ImapMailbox
from ingest.imap_session import ImapServer
from ingest.mailbox import MailboxError
from ingest.oauth import ApplicationTokens, DelegatedTokens, TokenStore

WHO = "lead@twb.example.org"


class Answer:
    def __init__(self, body: dict[str, Any], status: int = 200) -> None:
        self.status_code, self.text, self.headers = status, json.dumps(body), {}

    def raise_for_status(self) -> None:
        assert self.status_code < 400


def id_token(who: str) -> str:
    def piece(value: dict[str, Any]) -> str:
        return base64.urlsafe_b64encode(json.dumps(value).encode()).decode().rstrip("=")

    claims = {
        "preferred_username": who,
        "oid": "o-" + who,
        "tid": "t",
        "sub": "s",
        "aud": "app",
        "iss": "i",
        "exp": 4_000_000_000,
    }
    return f"{piece({'alg': 'none'})}.{piece(claims)}.x"


class Microsoft:
    """The token service: each use of a refresh token gives a new one and spends the old."""

    def __init__(self, who: str = WHO, error: dict[str, Any] | None = None) -> None:
        self.who, self.error = who, error
        self.rotation = 0
        self.asked: list[dict[str, Any]] = []

    def get(self, url: str, **_: Any) -> Answer:
        base = url.partition("/v2.0/")[0]
        return Answer(
            {
                "authorization_endpoint": f"{base}/oauth2/v2.0/authorize",
                "token_endpoint": f"{base}/oauth2/v2.0/token",
                "device_authorization_endpoint": f"{base}/oauth2/v2.0/devicecode",
                "issuer": f"{base}/v2.0",
            }
        )

    def post(self, url: str, data: dict[str, Any] | None = None, **_: Any) -> Answer:
        self.asked.append(dict(data or {}))
        if url.endswith("/devicecode"):
            return Answer(
                {"user_code": "ABC", "device_code": "d", "interval": 0, "expires_in": 900, "message": "Go to example, type ABC"}
            )
        if self.error:
            return Answer(self.error, 400)
        if data and data.get("grant_type") == "refresh_token" and data["refresh_token"] != f"refresh-{self.rotation}":
            return Answer({"error": "invalid_grant", "error_description": "AADSTS70008: spent"}, 400)
        self.rotation += 1
        given = {
            "access_token": f"access-{self.rotation}",
            "token_type": "Bearer",
            "expires_in": 1,
            "refresh_token": f"refresh-{self.rotation}",
        }
        return Answer({**given, "id_token": id_token(self.who), "client_info": self._client_info(), "scope": "x"})

    def _client_info(self) -> str:
        return base64.urlsafe_b64encode(json.dumps({"uid": "o-" + self.who, "utid": "t"}).encode()).decode()


@pytest.fixture
def microsoft() -> Microsoft:
    return Microsoft()


@pytest.fixture
def tokens(tmp_path: Path, microsoft: Microsoft) -> DelegatedTokens:
    return DelegatedTokens("tenant", "app", TokenStore(tmp_path / "keys" / "token.json"), WHO, microsoft)


def test_a_person_signs_in_once_with_a_code(tokens):
    shown: list[str] = []
    assert tokens.login(shown.append) == WHO
    assert shown == ["Go to example, type ABC"]
    assert tokens().startswith("access-")


def test_the_refresh_token_is_renewed_and_saved_with_every_use(tokens, microsoft):
    tokens.login(lambda _: None)
    seen = {tokens() for _ in range(3)}
    assert len(seen) == 3
    assert f"refresh-{microsoft.rotation}" in tokens.store.read()


def test_the_saved_sign_in_is_for_its_owner_alone(tokens):
    tokens.login(lambda _: None)
    assert stat.S_IMODE(tokens.store.path.stat().st_mode) == 0o600
    assert [p.name for p in tokens.store.path.parent.iterdir()] == ["token.json"]


def test_nobody_signed_in_says_what_to_do(tokens):
    with pytest.raises(MailboxError, match="pimhs mailbox login"):
        tokens()


def test_signing_in_as_somebody_else_is_refused_and_not_saved(tokens):
    other = replace(tokens, http=Microsoft("someone.else@example.org"))
    with pytest.raises(MailboxError, match="not as lead@twb"):
        other.login(lambda _: None)
    assert tokens.store.read() == ""


def test_a_saved_sign_in_of_somebody_else_is_not_used(tokens):
    replace(tokens, signs_in="", http=Microsoft("someone.else@example.org")).login(lambda _: None)
    with pytest.raises(MailboxError, match="is not lead@twb"):
        tokens()


def test_a_token_that_comes_back_for_somebody_else_is_not_used(tokens, microsoft):
    tokens.login(lambda _: None)
    microsoft.who = "someone.else@example.org"
    with pytest.raises(MailboxError):
        tokens()


@pytest.mark.parametrize(
    ("code", "word"),
    [
        ("65001", "consent"),
        ("7000222", "expired"),
        ("700082", "pimhs mailbox login"),
        ("50173", "password was changed"),
        ("1", "refused"),
    ],
)
def test_refusals_say_whom_to_ask(tokens, microsoft, code, word):
    tokens.login(lambda _: None)
    microsoft.error = {"error": "invalid_grant", "error_description": f"AADSTS{code}: no", "error_codes": [int(code)]}
    with pytest.raises(MailboxError, match=word):
        tokens()


def test_a_code_nobody_used_says_so(tokens, microsoft):
    microsoft.error = {"error": "expired_token", "error_description": "x"}
    with pytest.raises(MailboxError, match="ran out"):
        tokens.login(lambda _: None)


def test_a_network_failure_is_a_line_for_a_person(tokens):
    class Down:
        def get(self, url, **_):
            raise ConnectionError("secret stuff")

        post = get

    with pytest.raises(MailboxError, match="could not be reached") as caught:
        replace(tokens, http=Down()).login(lambda _: None)
    assert "secret" not in str(caught.value)


def test_a_damaged_store_says_what_to_do(tokens):
    tokens.store.write("{broken")
    with pytest.raises(MailboxError, match="cannot be read"):
        tokens()


def test_a_store_that_cannot_be_written_says_so(tmp_path):
    (tmp_path / "file").write_text("x")
    with pytest.raises(MailboxError, match="cannot be saved"):
        TokenStore(tmp_path / "file" / "token.json").write("{}")


def test_the_desk_signs_in_as_itself(microsoft):
    assert ApplicationTokens("tenant", "app", "s3cret", microsoft)().startswith("access-")
    assert microsoft.asked[-1]["grant_type"] == "client_credentials"
    assert "s3cret" not in repr(ApplicationTokens("tenant", "app", "s3cret", microsoft))


def test_the_token_opens_the_mailbox_and_another_ones_does_not(account):
    server = ImapServer("localhost", account.user, account.server.tls_port, cafile=account.server.certificate.cafile)
    good = ImapMailbox(replace(server, token=lambda: f"good-{account.user}"))
    assert good.count() == 0
    good.close()
    for token in ("good-somebody", "bad"):
        with pytest.raises(MailboxError, match="refused the sign-in"):
            ImapMailbox(replace(server, token=lambda token=token: token)).count()

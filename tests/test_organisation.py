"""Signing in with the organisation's account, at a provider that really listens."""

from __future__ import annotations

import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import httpx
import pytest
from httpx import Response
from joserfc.jwk import RSAKey
from pydantic import SecretStr
from sqlmodel import select

from desk import access
from desk.config_errors import ConfigError
from desk.organisation import Organisation
from desk.sections import OrganisationConfig
from desk.settings import load
from records.database import reading, writing
from records.tables import Account, AuditEntry
from tests.desk_web import PASSWORD, Browser, Desk, open_desk
from tests.oidc_provider import CLIENT, SECRET, Provider, running_provider

ROLES = {"role_claim": "roles", "roles": {"Desk.Clinician": "clinician", "Desk.Lead": "lead"}}


@pytest.fixture
def provider() -> Iterator[Provider]:
    with running_provider() as found:
        yield found


@pytest.fixture
def desk(provider: Provider, tmp_path: Path) -> Iterator[Desk]:
    with desk_at(provider, tmp_path) as opened:
        yield opened


def desk_at(provider: Provider, data: Path, **more: Any) -> Any:
    given = {
        "issuer": provider.issuer,
        "client_id": CLIENT,
        "client_secret": SecretStr(SECRET),
        "name": "the Trust’s account",
        **more,
    }
    return open_desk(data, organisation=given)


def known(desk: Desk, username: str = "olga", role: str = "clinician") -> None:
    with writing(desk.service.engine) as db:
        access.add_account(db, username, "Olga Example", role, "", local=False)


def there_and_back(browser: Browser, then: str = "/") -> Response:
    """Follow the browser to the provider and back, where the desk answers."""
    asked = browser.client.get("/sign-in/organisation", params={"then": then}, follow_redirects=False)
    assert asked.status_code == 303
    sent = httpx.get(asked.headers["location"])
    back = urlsplit(sent.headers["location"])
    return browser.get(f"{back.path}?{back.query}")


def test_somebody_the_lead_added_signs_in_and_is_led_on(desk: Desk) -> None:
    known(desk)
    browser = desk.visitor()
    assert "Sign in with the Trust’s account" in browser.get("/sign-in").text
    answer = there_and_back(browser, "/summaries")
    assert 'content="0; url=/summaries"' in answer.text
    assert browser.get("/summaries").url.path == "/summaries"
    assert "You sign in with the Trust’s account" in browser.get("/account").text
    with reading(desk.service.engine) as db:
        account = access.find(db, "olga")
        assert account is not None
        assert account.subject is not None
        assert account.subject.endswith(" 1")
        assert [
            one.detail for one in db.exec(select(AuditEntry).where(AuditEntry.who == "olga", AuditEntry.action == "signed in"))
        ] == [{"by": "organisation"}]


def test_who_they_are_is_told_by_the_subject_whatever_they_are_called(desk: Desk, provider: Provider) -> None:
    known(desk)
    there_and_back(desk.visitor())
    provider.claims = {"sub": "1", "preferred_username": "olga.married"}
    browser = desk.visitor()
    there_and_back(browser)
    assert browser.get("/summaries").url.path == "/summaries"
    provider.claims = {"sub": "2", "preferred_username": "olga"}
    assert "this desk does not" in there_and_back(desk.visitor()).text


def test_an_account_with_a_password_is_not_taken_over_by_its_name(desk: Desk, provider: Provider) -> None:
    provider.claims = {"sub": "9", "preferred_username": "Lee"}
    refused = there_and_back(desk.visitor())
    assert refused.status_code == 401
    assert "this desk does not" in refused.text


def test_no_password_opens_an_account_of_the_organisation(desk: Desk) -> None:
    known(desk)
    for password in ("", PASSWORD):
        browser = desk.visitor()
        browser.get("/sign-in")
        assert browser.post("/sign-in", {"username": "olga", "password": password}).status_code == 401


@pytest.mark.parametrize(("roles", "page"), [(["Desk.Clinician"], "/summaries"), (["Other", "Desk.Lead"], "/people")])
def test_the_provider_gives_the_role_and_makes_the_account(
    provider: Provider, tmp_path: Path, roles: list[str], page: str
) -> None:
    with desk_at(provider, tmp_path, **ROLES) as desk:
        provider.claims["roles"] = roles
        browser = desk.visitor()
        there_and_back(browser)
        assert (browser.get(page).url.path, browser.get(page).status_code) == (page, 200)
        provider.claims["roles"] = []
        assert there_and_back(desk.visitor()).status_code == 401


@pytest.mark.parametrize(
    "changes",
    [
        {"nonce": "another"},
        {"aud": "another"},
        {"iss": "https://evil.example"},
        {"exp": int(time.time()) - 3600},
        {"aud": [CLIENT, "b"], "azp": "b"},
    ],
    ids=["nonce", "audience", "issuer", "time", "party"],
)
def test_a_token_that_is_not_for_this_sign_in_is_refused(desk: Desk, provider: Provider, changes: dict[str, Any]) -> None:
    known(desk)
    provider.changes = changes
    browser = desk.visitor()
    assert "an answer the desk cannot take" in there_and_back(browser).text
    assert browser.client.get("/summaries", follow_redirects=False).status_code == 303


def test_a_token_of_another_key_is_refused_and_a_new_key_is_fetched(desk: Desk, provider: Provider) -> None:
    known(desk)
    provider.signs_with = RSAKey.generate_key(2048, {"kid": "1"})
    assert there_and_back(desk.visitor()).status_code == 401
    provider.key, provider.signs_with = provider.signs_with, None
    assert there_and_back(desk.visitor()).status_code == 200


@pytest.mark.parametrize("query", ["", "?error=access_denied&state=x", "?code=abc&state=forged"])
def test_an_answer_nobody_asked_for_is_refused(desk: Desk, query: str) -> None:
    assert desk.visitor().get(f"/sign-in/organisation/back{query}").status_code == 401


def test_a_provider_that_is_away_is_said_plainly(tmp_path: Path) -> None:
    with open_desk(tmp_path, organisation={"issuer": "http://127.0.0.1:9", "client_id": CLIENT}) as desk:
        assert "cannot be reached just now" in desk.visitor().get("/sign-in/organisation").text


def test_without_a_provider_there_is_no_such_page(tmp_path: Path) -> None:
    with open_desk(tmp_path) as desk:
        assert desk.visitor().get("/sign-in/organisation").status_code == 404
        assert "Or with a password" not in desk.visitor().get("/sign-in").text


@pytest.mark.parametrize(
    ("given", "says"),
    [
        ({"issuer": "http://sign-in.example.org", "client_id": "x"}, "must begin with https"),
        ({"issuer": "https://sign-in.example.org"}, "needs client_id"),
        ({"role_claim": "roles"}, "belong together"),
        ({"client_secret_file": "/no/such/file"}, "does not exist"),
    ],
)
def test_a_mistake_in_the_configuration_is_told(given: dict[str, Any], says: str, tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match=says):
        load(data=tmp_path, organisation=given)


def test_the_secret_may_come_from_a_file(tmp_path: Path) -> None:
    (tmp_path / "secret").write_text("from a file\n")
    assert Organisation(OrganisationConfig(client_secret_file=tmp_path / "secret")).config.secret == "from a file"


def test_a_lead_adds_somebody_without_a_password(desk: Desk) -> None:
    lead = desk.sign_in("lead")
    lead.get("/people")
    lead.post("/people", {"username": "olga", "name": "Olga Example", "role": "clinician", "organisation": "1"})
    with reading(desk.service.engine) as db:
        assert db.exec(select(Account).where(Account.username == "olga")).one().password_hash == ""

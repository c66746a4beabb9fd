"""The second step of signing in, recovery codes, and the limit on what one address may try."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pyotp
import pytest
import time_machine
from sqlmodel import Session

from desk import attempts, second_step
from desk.web.sign_in import WAIT
from records.database import reading, writing
from records.tables import Account, Attempt
from tests.desk_web import PASSWORD, Browser, Desk, open_desk

AT = datetime(2026, 11, 20, 9, 0, 5, tzinfo=UTC)
SECRET = "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP"


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with open_desk(tmp_path) as opened:
        yield opened


@pytest.fixture
def db(desk: Desk) -> Iterator[Session]:
    with writing(desk.service.engine) as session:
        yield session


def code(at: datetime, secret: str = SECRET) -> str:
    return pyotp.TOTP(secret).at(at)


def test_a_code_is_good_around_its_time_and_once(db: Session) -> None:
    account = db.get(Account, 1)
    assert account is not None
    second_step.turn_on(db, account, SECRET, 0)
    assert not second_step.take(db, account, code(AT - timedelta(seconds=90)), AT)
    assert second_step.take(db, account, code(AT - timedelta(seconds=30)), AT)
    assert second_step.take(db, account, f" {code(AT)[:3]} {code(AT)[3:]} ", AT)
    assert not second_step.take(db, account, code(AT), AT)
    assert not second_step.take(db, account, code(AT - timedelta(seconds=30)), AT)
    assert second_step.take(db, account, code(AT + timedelta(seconds=30)), AT)


def test_a_recovery_code_is_good_once_however_it_is_typed(db: Session) -> None:
    account = db.get(Account, 1)
    assert account is not None
    first, second, *rest = second_step.turn_on(db, account, SECRET, 0)
    assert len({first, second, *rest}) == second_step.CODES
    assert second_step.take(db, account, first.upper().replace("-", " "), AT)
    assert not second_step.take(db, account, first, AT)
    assert second_step.codes_left(db, 1) == second_step.CODES - 1
    second_step.turn_off(db, account)
    assert second_step.codes_left(db, 1) == 0


@pytest.mark.parametrize("typed", ["", "12345", "1234567", "abcdef", "١٢٣٤٥٦"])
def test_what_is_no_code_is_none(typed: str) -> None:
    assert second_step.step_of(SECRET, typed, AT) == 0


def test_the_picture_asks_nobody(db: Session) -> None:
    picture = second_step.picture(second_step.address(SECRET, "priya", "Together with Baby"))
    assert picture.startswith("<svg")
    assert "style" not in picture
    assert "http" not in picture.replace("http://www.w3.org/2000/svg", "")


def set_up(desk: Desk, browser: Browser) -> tuple[str, list[str]]:
    """The secret and the recovery codes of somebody who turned the second step on."""
    page = browser.get("/account/second-step").text
    secret = re.search(r'name="secret" value="(\w+)"', page)[1]  # type: ignore[index]
    wrong = browser.post("/account/second-step", {"secret": secret, "code": "000", "current": PASSWORD})
    assert "Check the code" in wrong.text
    assert secret in wrong.text
    assert (
        "current password"
        in browser.post("/account/second-step", {"secret": secret, "code": code(datetime.now(UTC), secret)}).text
    )
    done = browser.post("/account/second-step", {"secret": secret, "code": code(datetime.now(UTC), secret), "current": PASSWORD})
    return secret, re.findall(r"\b[a-z2-9]{5}-[a-z2-9]{5}\b", re.search(r"<pre.*?</pre>", done.text, re.S)[0])  # type: ignore[index]


def begin(desk: Desk) -> Browser:
    browser = desk.visitor()
    browser.get("/sign-in")
    asked = browser.post("/sign-in", {"username": "priya", "password": PASSWORD, "then": "/outbox"})
    assert "Enter your code" in asked.text
    return browser


def test_the_password_alone_opens_nothing_and_the_code_leads_on(desk: Desk) -> None:
    secret, codes = set_up(desk, desk.sign_in())
    browser = begin(desk)
    assert browser.client.get("/outbox", follow_redirects=False).status_code == 303
    browser.get("/sign-in")
    refused = browser.post("/sign-in/code", {"code": "123456", "then": "/outbox"})
    assert refused.status_code == 401
    assert "Check the code" in refused.text
    with time_machine.travel(datetime.now(UTC) + timedelta(minutes=1), tick=True):
        let_in = browser.post("/sign-in/code", {"code": code(datetime.now(UTC), secret), "then": "/outbox"})
        assert let_in.url.path == "/outbox"
        other = begin(desk)
        assert other.post("/sign-in/code", {"code": codes[0], "then": "/outbox"}).url.path == "/outbox"
        assert "9 recovery codes left" in other.get("/account").text


def test_the_step_takes_no_longer_than_it_may_and_what_was_typed_is_kept(desk: Desk) -> None:
    _, codes = set_up(desk, desk.sign_in())
    browser = begin(desk)
    with time_machine.travel(datetime.now(UTC) + timedelta(minutes=6), tick=True):
        late = browser.post("/sign-in/code", {"code": codes[0], "then": "/outbox", "kept:body": "Dear Nadia"})
    assert "The sign-in took too long" in late.text
    assert "Dear Nadia" in late.text


def test_wrong_codes_lock_the_account_as_wrong_passwords_do(desk: Desk) -> None:
    _, codes = set_up(desk, desk.sign_in())
    browser = begin(desk)
    for _ in range(5):
        browser.post("/sign-in/code", {"code": "000000"})
    assert browser.post("/sign-in/code", {"code": codes[0]}).status_code == 401
    with reading(desk.service.engine) as db:
        assert db.get(Account, 1).locked_until is not None  # type: ignore[union-attr]


def test_it_is_turned_off_with_the_password_or_by_the_lead(desk: Desk) -> None:
    browser = desk.sign_in()
    set_up(desk, browser)
    browser.get("/account")
    assert "Enter your current password" in browser.post("/account/second-step/off", {"current-for-step": "x"}).text
    assert "The second step is off" in browser.post("/account/second-step/off", {"current-for-step": PASSWORD}).text
    set_up(desk, browser)
    lead = desk.sign_in("lead")
    assert "Turn the second step off" in lead.get("/people/1").text
    lead.post("/people/1/second-step")
    assert browser.client.get("/outbox", follow_redirects=False).status_code == 303
    assert desk.sign_in().get("/outbox").url.path == "/outbox"


def test_other_browsers_are_listed_and_signed_out_with_the_password(desk: Desk) -> None:
    here, there, third, somebody = desk.sign_in(), desk.sign_in(), desk.sign_in(), desk.sign_in("lead")
    listed = here.get("/account").text
    assert "in 2 other browsers" in listed
    numbers = re.findall(r'name="session" type="checkbox" value="(\d+)"', listed)
    assert len(numbers) == 2
    wrong = here.post("/account/sessions", {"session": numbers[:1], "current-for-sessions": "x"})
    assert "Enter your current password" in wrong.text
    assert is_in(there)
    every = [str(number) for number in range(1, 9)]
    assert (
        "You are signed out there"
        in here.post("/account/sessions", {"session": numbers[1:], "current-for-sessions": PASSWORD}).text
    )
    assert sorted((is_in(there), is_in(third))) == [False, True]
    here.post("/account/sessions", {"session": every, "current-for-sessions": PASSWORD})
    assert (is_in(here), is_in(there), is_in(third), is_in(somebody)) == (True, False, False, True)


def is_in(browser: Browser) -> bool:
    """Whether a page opens without signing in again."""
    answer = browser.client.get("/account", follow_redirects=False)
    return bool(answer.status_code == 200)


def test_who_was_given_a_password_chooses_one_before_anything_else(desk: Desk) -> None:
    lead = desk.sign_in("lead")
    lead.get("/people/1")
    lead.post("/people/1/password", {"password": "four words somebody gave"})
    browser = desk.visitor()
    browser.get("/sign-in")
    answer = browser.post("/sign-in", {"username": "priya", "password": "four words somebody gave"})
    assert answer.url.path == "/account"
    assert "Choose one of your own" in answer.text
    for path in ("/referrals", "/outbox", "/account/second-step"):
        assert browser.get(path).url.path == "/account"
    assert browser.client.get("/referrals", headers={"HX-Request": "true"}).status_code == 401
    new = {"current": "four words somebody gave", "new": "five words of my own now", "again": "five words of my own now"}
    assert "Your password is changed" in browser.post("/account", new).text
    assert browser.get("/referrals").url.path == "/referrals"


def test_a_service_can_ask_everybody_for_a_second_step(tmp_path: Path) -> None:
    with open_desk(tmp_path, desk={"second_step": "required"}) as desk:
        browser = desk.sign_in()
        asked = browser.get("/referrals")
        assert asked.url.path == "/account/second-step"
        assert "asks everybody for a second step" in asked.text
        set_up(desk, browser)
        assert browser.get("/referrals").url.path == "/referrals"


def test_one_address_may_not_try_every_account(desk: Desk) -> None:
    browser = desk.visitor()
    browser.get("/sign-in")
    for number in range(attempts.MOST):
        assert browser.post("/sign-in", {"username": f"nobody{number}", "password": "guess"}).status_code == 401
    waits = browser.post("/sign-in", {"username": "priya", "password": PASSWORD})
    assert waits.status_code == 429
    assert WAIT in waits.text
    with time_machine.travel(datetime.now(UTC) + timedelta(minutes=16), tick=True):
        assert browser.post("/sign-in", {"username": "priya", "password": PASSWORD}).url.path == "/referrals"


def test_attempts_that_no_longer_count_are_forgotten(db: Session) -> None:
    db.add(Attempt(address="192.0.2.1", at=AT - timedelta(hours=1)))
    attempts.count(db, "192.0.2.1", AT)
    db.flush()
    assert not attempts.too_many(db, "192.0.2.1", AT)
    assert len(db.query(Attempt).all()) == 1  # type: ignore[deprecated]

from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from argon2 import PasswordHasher
from sqlmodel import Session, SQLModel, select

from desk import access
from desk.access import AT_MOST, ATTEMPTS, IDLE, LOCKED_FOR, RIGHTS, Refused, Right
from desk.passwords import about
from records.database import open_database, writing
from records.tables import Session as Row
from records.tables import now
from tests.databases import fresh
from tests.desk_service import own_settings

pytestmark = pytest.mark.usefixtures("each_database")

PASSWORD = "four plain old words"


@pytest.fixture(autouse=True)
def quick_hashes(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(access, "HASHER", PasswordHasher(time_cost=1, memory_cost=64, parallelism=1))


@pytest.fixture
def db(tmp_path: Path) -> Iterator[Session]:
    engine = open_database(fresh(tmp_path))
    SQLModel.metadata.create_all(engine)
    with writing(engine) as session:
        access.add_account(session, "Priya", "Priya Example", "administrator", PASSWORD)
        yield session


def sign_in(db: Session, username: str, password: str, at: datetime) -> tuple[access.Account | None, str]:
    return access.sign_in(db, username, access.recognises(access.find(db, username), password), at)


def test_the_right_password_opens_a_session_whose_token_is_stored_only_as_a_hash(db: Session) -> None:
    account, token = sign_in(db, " PRIYA ", PASSWORD, now())

    person = access.person(db, token, now())
    assert account is not None
    assert person is not None
    assert (person.name, person.role) == ("Priya Example", "administrator")
    assert token not in {row.token_hash for row in db.exec(select(Row))}


@pytest.mark.parametrize("given", ["", "Four plain old words", PASSWORD + " ", "x" * 5000])
def test_a_wrong_password_opens_nothing(db: Session, given: str) -> None:
    assert sign_in(db, "priya", given, now())[1] == ""


def test_an_unknown_name_is_refused_as_a_wrong_password_is(db: Session) -> None:
    assert sign_in(db, "nobody", PASSWORD, now()) == (None, "")


def test_an_account_locks_after_wrong_passwords_and_opens_again_by_itself(db: Session) -> None:
    at = now()
    for _ in range(ATTEMPTS):
        sign_in(db, "priya", "wrong wrong wrong", at)

    assert sign_in(db, "priya", PASSWORD, at + LOCKED_FOR - timedelta(seconds=1))[1] == ""
    assert sign_in(db, "priya", PASSWORD, at + LOCKED_FOR + timedelta(seconds=1))[1]


def test_fewer_wrong_passwords_are_forgotten_once_the_right_one_comes(db: Session) -> None:
    for _ in range(3):
        for _ in range(ATTEMPTS - 1):
            sign_in(db, "priya", "wrong wrong wrong", now())
        assert sign_in(db, "priya", PASSWORD, now())[1]


def test_an_account_without_access_cannot_sign_in_or_go_on(db: Session) -> None:
    account, token = sign_in(db, "priya", PASSWORD, now())
    assert account is not None
    account.active = False
    db.add(account)

    assert access.person(db, token, now()) is None
    assert sign_in(db, "priya", PASSWORD, now())[1] == ""


def test_a_session_ends_without_use_and_lives_on_with_it(db: Session) -> None:
    start = now()
    _, token = sign_in(db, "priya", PASSWORD, start)
    person = access.person(db, token, start + IDLE)
    assert person is not None

    assert access.person(db, token, start + IDLE + timedelta(seconds=1)) is None
    access.touch(db, person.session_id, start + IDLE)
    assert access.person(db, token, start + 2 * IDLE) is not None


def test_a_session_ends_after_its_longest_time_however_busy(db: Session) -> None:
    start = now()
    _, token = sign_in(db, "priya", PASSWORD, start)
    person = access.person(db, token, start)
    assert person is not None
    access.touch(db, person.session_id, start + AT_MOST)

    assert access.person(db, token, start + AT_MOST) is not None
    assert access.person(db, token, start + AT_MOST + timedelta(seconds=1)) is None


def test_signing_out_ends_one_session_and_a_new_password_ends_all(db: Session) -> None:
    tokens = [sign_in(db, "priya", PASSWORD, now())[1] for _ in range(3)]
    person = access.person(db, tokens[0], now())
    assert person is not None
    access.sign_out(db, person.account_id, person.session_id)
    assert [access.person(db, token, now()) is not None for token in tokens] == [False, True, True]

    account = db.get(access.Account, person.account_id)
    assert account is not None
    access.set_password(db, account, "another four plain words")
    assert [access.person(db, token, now()) for token in tokens] == [None, None, None]


def test_nobody_ends_the_session_of_another_account(db: Session) -> None:
    _, token = sign_in(db, "priya", PASSWORD, now())
    person = access.person(db, token, now())
    assert person is not None
    access.sign_out(db, person.account_id + 1, person.session_id)
    assert access.person(db, token, now())


def test_a_given_password_is_good_for_a_week_and_until_its_owner_chooses_another(db: Session) -> None:
    account = access.find(db, "priya")
    assert account is not None
    access.set_password(db, account, "another four plain words", given=True)
    _, token = sign_in(db, "priya", "another four plain words", now())
    found = access.person(db, token, now())
    assert found is not None
    assert not found.has_own_password
    assert sign_in(db, "priya", "another four plain words", now() + access.GIVEN_FOR) == (account, "")

    with pytest.raises(Refused, match="not the one you have"):
        access.set_password(db, account, "another four plain words")
    access.set_password(db, account, "quite different plain words")
    _, token = sign_in(db, "priya", "quite different plain words", now() + access.GIVEN_FOR)
    found = access.person(db, token, now() + access.GIVEN_FOR)
    assert found is not None
    assert found.has_own_password


def test_sessions_that_are_over_are_deleted_at_the_next_sign_in(db: Session) -> None:
    sign_in(db, "priya", PASSWORD, now() - AT_MOST)
    sign_in(db, "priya", PASSWORD, now())

    assert len(db.exec(select(Row)).all()) == 1


@pytest.mark.parametrize(
    "password",
    [
        "", "fourteen chars", "a" * 40, "abababababababab", "priya priya priya priya", "copper priya walnut tide", "x y z" * 60,
        "qwertyuiopasdfghjkl", "123456789012345", "iloveyouiloveyou", "Password123456!!", "1q2w3e4r5t6y7u8i", "Priya Example 2026",
        "together with baby", "Together with Baby 1", "Referral desk Essex", "essexpartnership",
    ],
)  # fmt: skip
def test_weak_passwords_are_refused(db: Session, password: str) -> None:
    account, _ = sign_in(db, "priya", PASSWORD, now())
    assert account is not None
    with pytest.raises(Refused):
        access.set_password(db, account, password, about(own_settings()))


@pytest.mark.parametrize(
    ("username", "name", "role"),
    [("priya", "Other", "lead"), ("PRIYA", "Other", "lead"), ("", "Other", "lead"), ("o", " ", "lead"), ("o", "Other", "owner")],
)
def test_accounts_that_cannot_be_are_refused(db: Session, username: str, name: str, role: str) -> None:
    with pytest.raises(Refused):
        access.add_account(db, username, name, role, PASSWORD)


def test_the_same_password_typed_on_another_keyboard_is_the_same(db: Session) -> None:
    access.add_account(db, "zoe", "Zoë Example", "clinician", "caf\u00e9 au lait et pain")

    assert sign_in(db, "zoe", "cafe\u0301 au lait et pain", now())[1]


def test_everything_not_listed_is_denied() -> None:
    assert not access.Person(1, "x", "X", "unknown role", 1, "t", now()).may(Right.VIEW)
    assert Right.REPLY not in RIGHTS["clinician"] | RIGHTS["lead"] | RIGHTS["auditor"]
    assert Right.VIEW not in RIGHTS["auditor"]
    assert Right.DECIDE not in RIGHTS["administrator"]

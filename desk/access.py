"""Who may do what: local accounts, their sessions and their rights.

Everything is denied unless `RIGHTS` lists it. Passwords follow NIST SP 800-63B (long, no composition rules, argon2id);
sessions end after 15 minutes without use and after 12 hours at most, and stand in the database, so they can be ended there.
"""

from __future__ import annotations

import hashlib
import secrets
import unicodedata
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from argon2 import PasswordHasher
from argon2.exceptions import Argon2Error, InvalidHashError
from sqlmodel import Session as Transaction
from sqlmodel import col, delete, select

from desk.passwords import is_guessed
from records.tables import Account, Session, now

IDLE = timedelta(minutes=15)
AT_MOST = timedelta(hours=12)
SEEN_EVERY = timedelta(seconds=30)
"""How stale `seen_at` may get, so that reading a page seldom writes."""
ATTEMPTS = 5
LOCKED_FOR = timedelta(minutes=15)
SHORTEST = 15
LONGEST = 256
TO_CONFIRM = timedelta(minutes=5)
"""How long the second step may take."""
GIVEN_FOR = timedelta(days=7)
"""How long a password that somebody else chose lets its owner in to choose their own."""

HASHER = PasswordHasher()


class Right(StrEnum):
    """Something a person may do on the desk."""

    VIEW = "view"
    """Referrals, messages and their files."""
    REPLY = "reply"
    """Edit and approve replies, correct what was read, sort messages, add files."""
    REVIEW = "review"
    """Confirm or dismiss a finding."""
    DECIDE = "decide"
    """Choose a referral's route."""
    COUNT = "count"
    """Figures about the service and how the desk is running."""
    AUDIT = "audit"
    """Who did what, and when."""
    PEOPLE = "people"
    """Accounts and roles."""
    CONFIGURE = "configure"
    """The configuration as it was read, and labels proposed for it."""


RIGHTS: dict[str, frozenset[Right]] = {
    "administrator": frozenset({Right.VIEW, Right.REPLY, Right.REVIEW}),
    "clinician": frozenset({Right.VIEW, Right.REVIEW, Right.DECIDE}),
    "lead": frozenset({Right.VIEW, Right.REVIEW, Right.DECIDE, Right.COUNT, Right.AUDIT, Right.PEOPLE, Right.CONFIGURE}),
    "auditor": frozenset({Right.COUNT, Right.AUDIT}),
}


class Refused(Exception):
    """The account or password cannot be used. The message is for the person and gives nothing away."""


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody signed in."""

    account_id: int
    username: str
    name: str
    role: str
    session_id: int
    csrf: str
    seen_at: datetime
    """When the session was last noted to be in use."""
    has_own_password: bool = True
    """Not while they use one that somebody else chose for them."""
    has_second_step: bool = True
    """Of the desk's own or, for the organisation's account, whatever that asks for."""

    def may(self, right: str) -> bool:
        """Whether their role holds the right."""
        return right in RIGHTS.get(self.role, frozenset())


NOT_RIGHT = (
    "Check your username and password. "
    f"After {ATTEMPTS} wrong passwords an account is locked for {LOCKED_FOR.seconds // 60} minutes. "
    f"A password that somebody gave you is good for {GIVEN_FOR.days} days: then ask them for a new one."
)


def add_account(
    session: Transaction,
    username: str,
    name: str,
    role: str,
    password: str,
    *,
    local: bool = True,
    known: tuple[str, ...] = (),
    given: bool = False,
) -> Account:
    """A new account; one that is not `local` has no password and signs in with the organisation's account.

    The password is `given` when its owner did not choose it: they must, at their first sign-in (ASVS 6.4.1). `known` are words
    about the service, of which no password may be made. Raises `Refused` when the username is taken, the role unknown or the
    password too weak.
    """
    username = _username(username)
    if role not in RIGHTS:
        raise Refused(f"Select a role: {', '.join(RIGHTS)}")
    if not username or not name.strip():
        raise Refused("Enter a name and a username")
    if find(session, username):
        raise Refused("Enter a username that nobody has yet")
    hashed = _hash(password, (username, name, *known)) if local else ""
    account = Account(
        username=username, name=name.strip(), role=role, password_hash=hashed, given_until=_given_until(given and local)
    )
    session.add(account)
    session.flush()
    return account


def set_password(
    session: Transaction, account: Account, password: str, known: tuple[str, ...] = (), *, given: bool = False
) -> None:
    """Change the password and end every session the account has. Raises `Refused` when it is too weak.

    It is `given` when somebody else than its owner chose it.
    """
    if not given and matches(account, password):
        raise Refused("Enter a new password that is not the one you have")
    account.given_until = _given_until(given)
    account.password_hash = _hash(password, (account.username, account.name, *known))
    account.failures, account.locked_until = 0, None
    session.add(account)
    end_sessions(session, account.id)


def matches(account: Account, password: str) -> bool:
    """Whether this is the account's password."""
    try:
        return HASHER.verify(account.password_hash, _normal(password)[: LONGEST + 1])
    except (Argon2Error, InvalidHashError):
        return False


def find(session: Transaction, username: str) -> Account | None:
    """The account of a username, however its letters are written."""
    return session.exec(select(Account).where(Account.username == _username(username))).first()


def recognises(account: Account | None, password: str) -> bool:
    """Whether this is the account's password; without an account it takes as long to say no."""
    if account is None:
        HASHER.hash(_normal(password)[:LONGEST])
        return False
    return matches(account, password)


def sign_in(session: Transaction, username: str, recognised: bool, at: datetime) -> tuple[Account | None, str]:
    """The account and a new session's token, or `(account or None, "")` when refused.

    Nobody can tell from the answer whether the account exists, is locked, or had another password. It returns rather than
    raises because a wrong password must be counted in the same transaction. Passwords are checked before it begins
    (`recognises`), which takes too long to keep others from writing.
    """
    account = find(session, username)
    if account is None or not account.active or (account.locked_until and account.locked_until > at):
        return account, ""
    if account.given_until and account.given_until <= at:
        return account, ""
    if not recognised:
        count_failure(account, at)
        session.add(account)
        return account, ""
    if account.totp_secret:
        return account, open_session(session, account, at, confirmed=False)
    account.failures, account.locked_until = 0, None
    session.add(account)
    return account, open_session(session, account, at)


def unconfirmed(session: Transaction, token: str, at: datetime) -> tuple[Session, Account] | None:
    """The session that waits for its second step, with its account; nothing when there is none, or it took too long."""
    query = select(Session, Account).join(Account).where(Session.token_hash == _digest(token), col(Session.confirmed).is_(False))
    found = session.exec(query).first() if token else None
    if found is None or not found[1].active or at - found[0].started_at > TO_CONFIRM:
        return None
    return found


def confirm(session: Transaction, token: str, recognised: bool, at: datetime) -> tuple[Account | None, str]:
    """The second step: the account and the token of a whole session, or `(account or None, "")` when refused.

    A wrong code counts as a wrong password does.
    """
    found = unconfirmed(session, token, at)
    if found is None:
        return None, ""
    row, account = found
    if account.locked_until and account.locked_until > at:
        return account, ""
    session.add(account)
    if not recognised:
        count_failure(account, at)
        return account, ""
    account.failures, account.locked_until = 0, None
    session.delete(row)
    return account, open_session(session, account, at)


def person(session: Transaction, token: str, at: datetime) -> Person | None:
    """Who the token belongs to, or nobody when the session is unknown or over."""
    if not token:
        return None
    found = session.exec(select(Session, Account).join(Account).where(Session.token_hash == _digest(token))).first()
    if found is None:
        return None
    row, account = found
    if not account.active or not row.confirmed or at - row.seen_at > IDLE or at - row.started_at > AT_MOST:
        return None
    assert account.id is not None
    assert row.id is not None
    return Person(
        account.id,
        account.username,
        account.name,
        account.role,
        row.id,
        row.csrf,
        row.seen_at,
        has_own_password=account.given_until is None,
        has_second_step=bool(account.totp_secret) or not account.password_hash,
    )


def is_stale(person: Person, at: datetime) -> bool:
    """Whether the session's last use should be written down again."""
    return at - person.seen_at > SEEN_EVERY


def touch(session: Transaction, session_id: int, at: datetime) -> None:
    """Note that the session is in use."""
    row = session.get(Session, session_id)
    if row is not None:
        row.seen_at = at
        session.add(row)


def sign_out(session: Transaction, account_id: int, *session_ids: int) -> None:
    """End some sessions of an account."""
    session.exec(delete(Session).where(Session.account_id == account_id, col(Session.id).in_(session_ids)))  # type: ignore[arg-type]


def end_sessions(session: Transaction, account_id: int | None, but: int | None = None) -> None:
    """End every session of an account, wherever it is signed in; `but` is one to leave."""
    session.exec(delete(Session).where(Session.account_id == account_id, Session.id != but))  # type: ignore[arg-type]


def clear_ended(session: Transaction, at: datetime) -> None:
    """Delete sessions that are over."""
    session.exec(delete(Session).where((Session.started_at < at - AT_MOST) | (Session.seen_at < at - IDLE)))  # type: ignore[arg-type]


def open_session(session: Transaction, account: Account, at: datetime, *, confirmed: bool = True) -> str:
    """A new session of the account: its token, which is kept nowhere but in the browser."""
    clear_ended(session, at)
    token = secrets.token_urlsafe(32)
    assert account.id is not None
    session.add(
        Session(
            token_hash=_digest(token),
            account_id=account.id,
            csrf=secrets.token_urlsafe(32),
            confirmed=confirmed,
            started_at=at,
            seen_at=at,
        )
    )
    return token


def _given_until(given: bool) -> datetime | None:
    return now() + GIVEN_FOR if given else None


def count_failure(account: Account, at: datetime) -> None:
    """A wrong password or code more; the last one allowed locks the account for a while."""
    account.failures += 1
    if account.failures >= ATTEMPTS:
        account.failures, account.locked_until = 0, at + LOCKED_FOR


def _hash(password: str, known: tuple[str, ...]) -> str:
    password = _normal(password)
    if len(password) < SHORTEST:
        raise Refused(f"Enter a password of {SHORTEST} characters or more: four or five words are good")
    if len(password) > LONGEST:
        raise Refused(f"Enter a password of {LONGEST} characters or fewer")
    if known[0] in password.lower() or is_guessed(password, known):
        raise Refused(
            "Enter a password that is harder to guess: four or five words that do not belong together, "
            "none of them about you or the service"
        )
    return HASHER.hash(password)


def _digest(token: str) -> str:
    return hashlib.sha256(token.encode()).hexdigest()


def _normal(password: str) -> str:
    return unicodedata.normalize("NFKC", password)


def _username(text: str) -> str:
    return unicodedata.normalize("NFKC", text).strip().lower()

"""The second step of signing in: six digits from an authenticator app (TOTP, RFC 6238), or a recovery code, each taken once."""

from __future__ import annotations

import hashlib
import re
import secrets
from datetime import datetime

import pyotp
from sqlmodel import Session, delete, select

from records.tables import Account, RecoveryCode

CODES = 10
ALPHABET = "abcdefghjkmnpqrstuvwxyz23456789"
DRIFT = 1
"""Time steps (30 seconds) that a phone's clock may be off."""


def new_secret() -> str:
    """A secret for an authenticator app (160 bits, base32)."""
    return pyotp.random_base32()


def is_secret(text: str) -> bool:
    """Whether the text is a secret as `new_secret` makes them."""
    return re.fullmatch(r"[A-Z2-7]{32}", text) is not None


def address(secret: str, username: str, issuer: str) -> str:
    """The `otpauth:` address an app reads from the picture."""
    return pyotp.TOTP(secret).provisioning_uri(name=username, issuer_name=issuer)


def picture(address: str) -> str:
    """The address as a QR code: an SVG of the desk's own making, without a request to anybody."""
    import segno

    return segno.make(address, error="m").svg_inline(scale=5, border=4, light="#fff", svgclass="app-qr")


def grouped(secret: str) -> str:
    """The secret in fours, to type."""
    return " ".join(secret[start : start + 4] for start in range(0, len(secret), 4))


def step_of(secret: str, code: str, at: datetime) -> int:
    """The time step whose code this is; 0 when it is none of those around now."""
    digits, totp = re.sub(r"\s", "", code), pyotp.TOTP(secret)
    if not re.fullmatch(r"[0-9]{6}", digits):
        return 0
    now = totp.timecode(at)
    near = (step for step in range(now - DRIFT, now + DRIFT + 1) if secrets.compare_digest(totp.generate_otp(step), digits))
    return next(near, 0)


def turn_on(db: Session, account: Account, secret: str, step: int) -> list[str]:
    """Ask the account for codes from now on: its recovery codes, which are shown once and kept as hashes only."""
    account.totp_secret, account.totp_step = secret, step
    db.add(account)
    _forget(db, account)
    codes = [f"{_letters()}-{_letters()}" for _ in range(CODES)]
    assert account.id is not None
    db.add_all(RecoveryCode(account_id=account.id, code_hash=_digest(code)) for code in codes)
    return codes


def turn_off(db: Session, account: Account) -> None:
    """Ask for no code any more."""
    account.totp_secret, account.totp_step = "", 0
    db.add(account)
    _forget(db, account)


def take(db: Session, account: Account, code: str, at: datetime) -> bool:
    """Whether the code is right; it is used up by that."""
    step = step_of(account.totp_secret, code, at)
    if step > account.totp_step:
        account.totp_step = step
        db.add(account)
        return True
    query = select(RecoveryCode).where(RecoveryCode.account_id == account.id, RecoveryCode.code_hash == _digest(code))
    found = db.exec(query).first()
    if found is not None:
        db.delete(found)
    return found is not None


def codes_left(db: Session, account_id: int) -> int:
    """How many recovery codes are not used."""
    return len(db.exec(select(RecoveryCode.id).where(RecoveryCode.account_id == account_id)).all())


def _forget(db: Session, account: Account) -> None:
    db.exec(delete(RecoveryCode).where(RecoveryCode.account_id == account.id))  # type: ignore[arg-type]  # SQLModel types a column as its value


def _letters() -> str:
    return "".join(secrets.choice(ALPHABET) for _ in range(5))


def _digest(code: str) -> str:
    """Codes are 50 random bits, so a plain hash cannot be turned back."""
    return hashlib.sha256(re.sub(r"[\s-]", "", code).lower().encode()).hexdigest()

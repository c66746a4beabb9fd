"""The main job on real parts: Dovecot, an SMTP server, `pimhs run` as a process of its own, and Chromium.

A mail with the filled Word form is delivered and appears on the desk; its draft is edited and approved, and the SMTP
server receives exactly the approved bytes, once, although the rounds go on and one more is run by hand.
"""

from __future__ import annotations

import os
import re
import shutil
import signal
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from email import message_from_bytes, policy
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect, sync_playwright

from records.keyring import Keyring
from tests.servers import PASSWORD as MAIL_PASSWORD
from tests.servers import MailAccount, SmtpSink, free_port
from tests.test_desk_browser import ARGUMENTS, CHROMIUM

pytestmark = pytest.mark.slow

ROOT = Path(__file__).parent.parent
DESK_PASSWORD = "kettle-harbour-willow"
SENTENCE = "We spoke on the telephone about a time that suits the family."


@pytest.fixture
def environment(tmp_path: Path, account: MailAccount, smtp: SmtpSink) -> dict[str, str]:
    """The settings of a service on real servers, as whoever runs it would give them."""
    secret = tmp_path / "smtp-password"
    secret.write_text(smtp.password + "\n")
    return {
        **os.environ,
        "PIMHS_DATA": str(tmp_path / "data"),
        "PIMHS_MAILBOX__KIND": "imap",
        "PIMHS_MAILBOX__HOST": "localhost",
        "PIMHS_MAILBOX__PORT": str(account.server.tls_port),
        "PIMHS_MAILBOX__USER": account.user,
        "PIMHS_MAILBOX__FOLDER": "INBOX",
        "PIMHS_MAILBOX__PASSWORD": MAIL_PASSWORD,
        "PIMHS_MAILBOX__CAFILE": str(account.server.certificate.cafile),
        "PIMHS_MAILBOX__EVERY": "5",
        "PIMHS_SENDING__KIND": "smtp",
        "PIMHS_SENDING__HOST": "localhost",
        "PIMHS_SENDING__PORT": str(smtp.port),
        "PIMHS_SENDING__USER": smtp.user,
        "PIMHS_SENDING__PASSWORD_FILE": str(secret),
        "PIMHS_SENDING__CAFILE": str(smtp.certificate.cafile),
        "PIMHS_SENDING__EVERY": "1",
        "PIMHS_SENDING__UNDO": "1",
    }


def pimhs(environment: dict[str, str], *words: str, typed: str = "") -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "desk", *words]
    return subprocess.run(command, cwd=ROOT, env=environment, input=typed, capture_output=True, text=True, timeout=180)


@contextmanager
def running(environment: dict[str, str], port: int) -> Iterator[str]:
    """`pimhs run`, ended as systemd would end it."""
    command = [sys.executable, "-m", "desk", "run", "--port", str(port)]
    process = subprocess.Popen(command, cwd=ROOT, env=environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    try:
        yield f"http://127.0.0.1:{port}"
        process.send_signal(signal.SIGTERM)
        said, _ = process.communicate(timeout=60)
        assert process.returncode in (0, -signal.SIGTERM), said
        assert "Traceback" not in said
    finally:
        process.kill()


def until(true: Callable[[], object], seconds: float = 180) -> None:
    """Wait for something that other processes bring about."""
    for _ in range(int(seconds * 5)):
        if true():
            return
        time.sleep(0.2)
    pytest.fail("it did not come about")


def listed(page: Page) -> bool:
    page.goto("/")
    return page.get_by_role("link", name=re.compile("^TWB-")).count() == 1


def sign_in(page: Page) -> None:
    page.goto("/sign-in")
    page.get_by_label("Username").fill("sam")
    page.get_by_label("Password", exact=True).fill(DESK_PASSWORD)
    page.get_by_role("button", name="Sign in").click()
    page.wait_for_load_state()


def choose_a_password(page: Page) -> None:
    """What whoever was given a password is asked for before anything else."""
    page.get_by_label("Current password").fill(DESK_PASSWORD)
    for label in ("New password", "New password again"):
        page.get_by_label(label, exact=True).fill(f"{DESK_PASSWORD} of my own")
    page.get_by_role("button", name="Change password").click()
    expect(page.get_by_text("Your password is changed")).to_be_visible()


def answers(address: str) -> bool:
    import httpx

    try:
        return httpx.get(f"{address}/sign-in").status_code == 200
    except httpx.TransportError:
        return False


def test_an_emailed_form_becomes_an_approved_reply_that_is_sent_once(
    environment: dict[str, str], account: MailAccount, smtp: SmtpSink, tmp_path: Path
) -> None:
    if not shutil.which(CHROMIUM):
        pytest.skip("needs chromium (Debian: apt-get install chromium)")
    account.append((ROOT / "examples/mailbox/01-complete-form.eml").read_bytes())
    made = pimhs(
        environment, "user", "add", "sam", "--name", "Sam Field", "--role", "administrator", typed=f"{DESK_PASSWORD}\n" * 2
    )
    assert made.returncode == 0, made.stderr

    with running(environment, free_port()) as address, sync_playwright() as playwright:
        until(lambda: answers(address))
        page = playwright.chromium.launch(executable_path=CHROMIUM, args=ARGUMENTS).new_context(base_url=address).new_page()
        sign_in(page)
        choose_a_password(page)
        until(lambda: listed(page))
        page.get_by_role("link", name=re.compile("^TWB-")).click()
        expect(page.get_by_text("Anya Okoro").first).to_be_visible()
        page.get_by_role("main").get_by_role("link", name=re.compile("reply", re.IGNORECASE)).first.click()
        text = page.get_by_label("Reply", exact=True)
        text.fill(text.input_value().replace("\n\n", f"\n\n{SENTENCE}\n\n", 1))
        page.wait_for_load_state()
        for box in page.get_by_role("checkbox", name=re.compile("I checked")).all():
            box.check()
        page.get_by_role("button", name="Approve and send", exact=True).click()
        page.wait_for_load_state()
        if page.get_by_role("button", name=re.compile("approve", re.IGNORECASE)).count():
            for box in page.get_by_role("checkbox").all():
                box.check()
            page.get_by_role("button", name=re.compile("approve", re.IGNORECASE)).first.click()
        until(lambda: smtp.mails, 120)
        assert pimhs(environment, "poll").returncode == 0
        time.sleep(3)  # three more rounds of the outbox

    assert len(smtp.mails) == 1
    _, recipients, received = smtp.mails[0]
    assert recipients == ["bethan.rowlands@hv.example.org"]
    with sqlite3.connect(tmp_path / "data" / "desk.db") as database:
        [(draft_id, raw)] = database.execute("SELECT draft_id, raw FROM outgoing").fetchall()
        keys = Keyring(next(tmp_path.glob("*keys")))
        assert keys.open(raw, f"outgoing.raw|{draft_id}".encode()) == received
        assert database.execute("SELECT state FROM draft").fetchall() == [("sent",)]
    mail = message_from_bytes(received, policy=policy.SMTP)
    for part in ("plain", "html"):
        body = mail.get_body((part,))
        assert body is not None
        assert SENTENCE in " ".join(body.get_content().split())
    assert re.search(r"\bTWB-[A-Z0-9]{6}\b", mail["Subject"])
    assert "Anya" not in mail["Subject"]
    assert mail["In-Reply-To"] == "<01-complete-form@mail.example.org>"
    assert "Seen" not in "".join(account.flags())
    assert pimhs(environment, "audit", "verify").returncode == 0


def test_a_mailbox_that_refuses_the_sign_in_says_what_to_do(environment: dict[str, str]) -> None:
    done = pimhs({**environment, "PIMHS_MAILBOX__PASSWORD": "wrong"}, "check")

    assert done.returncode == 1
    assert "Traceback" not in done.stdout + done.stderr
    assert re.search("^FAIL(ED)? +mailbox: .*(refused|password)", done.stdout + done.stderr, re.IGNORECASE | re.MULTILINE)


def test_a_mail_server_that_went_away_keeps_the_reply_for_later(environment: dict[str, str], account: MailAccount) -> None:
    account.append((ROOT / "examples/mailbox/07-how-do-i-refer.eml").read_bytes())

    done = pimhs({**environment, "PIMHS_SENDING__PORT": str(free_port())}, "poll")

    assert "Traceback" not in done.stdout + done.stderr
    status = pimhs(environment, "status", "--json")
    assert '"messages": 1' in status.stdout

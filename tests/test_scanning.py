"""The malware scan: only what a scanner calls clean is opened; what it finds is told, and what it does not answer about waits."""

from __future__ import annotations

import base64
import io
import json
import logging
import tempfile
import zipfile
from collections.abc import Iterator
from email.message import EmailMessage
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner

from desk import actions, metrics, pipeline, scanning
from desk.__main__ import app
from desk.importing import import_folder
from desk.rereading import reread_all
from desk.status import alarms
from ingest.clamd import Clamd, ScannerError, Verdict
from records.database import reading
from records.moves import MessageState
from records.tables import AuditEntry, now
from tests.desk_service import WHOLE, House, house, mail_of
from tests.desk_web import open_desk
from tests.scanners import (
    CUT,
    LIMIT,
    MARK,
    RESET,
    SIGNATURE,
    SILENCE,
    FaultyScanner,
    RealClamd,
    faulty_scanner,
    faulty_scanner_over_tcp,
    running_clamd,
)


@pytest.fixture
def folder() -> Iterator[Path]:
    """A short path: the name of a Unix socket has 107 bytes at most."""
    with tempfile.TemporaryDirectory() as made:
        yield Path(made)


@pytest.fixture(scope="module")
def clamd() -> Iterator[RealClamd]:
    with tempfile.TemporaryDirectory() as made, running_clamd(Path(made)) as running:
        yield running


def with_file(data: bytes, name: str = "form.docx") -> bytes:
    mail = EmailMessage()
    mail["From"], mail["Subject"] = "nadia@example.org", "A referral"
    mail.set_content("Please find a referral attached.")
    mail.add_attachment(data, "application", "octet-stream", filename=name)
    return mail.as_bytes()


def zipped(data: bytes) -> bytes:
    with zipfile.ZipFile(made := io.BytesIO(), "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("word/document.xml", data)
    return made.getvalue()


class TestRealClamd:
    @pytest.mark.parametrize("line", ["path", "port"])
    @pytest.mark.parametrize(
        ("raw", "says"),
        [
            (b"", Verdict("clean")),
            (with_file(b"a form"), Verdict("clean")),
            (MARK, Verdict("found", SIGNATURE)),
            (with_file(b"x" * 300_000 + MARK), Verdict("found", SIGNATURE)),
            (with_file(zipped(MARK * 50)), Verdict("found", SIGNATURE)),
            (with_file(with_file(zipped(MARK)), "forwarded.eml"), Verdict("found", SIGNATURE)),
            (with_file(base64.b64encode(b"x" * LIMIT)), Verdict("too large")),
        ],
        ids=["empty", "clean", "plain", "attached", "in a zip", "in a mail in a mail", "too large"],
    )
    def test_it_says_what_is_in_a_mail(self, clamd: RealClamd, line: str, raw: bytes, says: Verdict) -> None:
        asked = Clamd(clamd.path if line == "path" else f"localhost:{clamd.port}", 60)
        lost = (line, says.kind) == ("port", "too large")  # over TCP the last words of a server that hangs up may be lost
        assert asked.scan(raw) in ((says, Verdict("cut off")) if lost else (says,))

    def test_it_is_told_by_its_version(self, clamd: RealClamd) -> None:
        assert Clamd(clamd.path, 60).check().startswith("ClamAV ")

    def test_a_mail_with_something_in_it_is_put_before_a_person_unopened(self, clamd: RealClamd, tmp_path: Path) -> None:
        with (at := scanned(tmp_path, clamd.path)).service:
            at.deliver(mail_of(WHOLE), mail_of({**WHOLE, "parent_name": MARK.decode()}))
            assert pipeline.round(at.service).read == 2
            assert at.states() == ["referral", "needs_attention"]
            assert SIGNATURE in at.messages[1].why
            assert len(at.reader.seen) == 1


@pytest.mark.parametrize(
    ("verdict", "says"),
    [
        (b"stream: OK\0", "clean"),
        (b"stream: Eicar-Test-Signature FOUND\0", "found"),
        (b"stream: Heuristics.Limits.Exceeded.MaxFileSize FOUND\0", "found"),
        (b"INSTREAM size limit exceeded. ERROR\0", "too large"),
        (b"stream: Can't allocate memory ERROR\0", "failed"),
    ],
)
def test_every_answer_clamd_gives_has_its_meaning(folder: Path, verdict: bytes, says: str) -> None:
    raw = with_file(b"x" * 1_000_000)
    with faulty_scanner(folder, verdict=verdict) as scanner:
        assert Clamd(scanner.path, 5).scan(raw).kind == says
    assert scanner.scanned == [raw]


@pytest.mark.parametrize(
    ("script", "words"),
    [
        ({"verdict": CUT}, "broke off"),
        ({"verdict": SILENCE}, "did not answer within 0.5 seconds"),
        ({"verdict": b"stream: OK"}, "broke off"),
        ({"verdict": b"stream: O"}, "broke off"),
        ({"verdict": b"OK\0"}, "does not know"),
        ({"verdict": b"stream: OK but not quite\0"}, "does not know"),
        ({"verdict": b"UNKNOWN COMMAND\0"}, "does not know"),
        ({"verdict": b"HTTP/1.1 400 Bad Request\r\n\0"}, "does not know"),
        ({"verdict": b"\xff\xfe" * 4000}, "broke off"),
        ({"verdict": b"stream: OK\0", "takes": 300_000}, "broke off"),
        ({"verdict": CUT, "takes": 300_000}, "clamd’s log"),
    ],
)
def test_nothing_but_a_whole_answer_makes_a_mail_clean(folder: Path, script: dict[str, Any], words: str) -> None:
    with faulty_scanner(folder, **script) as scanner, pytest.raises(ScannerError, match=words):
        Clamd(scanner.path, 0.5).scan(b"x" * 4_000_000)


TOO_LARGE = b"INSTREAM size limit exceeded. ERROR\0"


@pytest.mark.parametrize(
    ("script", "kinds"),
    [
        ({"verdict": TOO_LARGE}, {"too large"}),
        ({"verdict": TOO_LARGE, "takes": 300_000}, {"too large", "cut off"}),  # it hangs up on what it has not taken
        ({"verdict": RESET, "takes": 300_000}, {"cut off"}),
        ({"verdict": RESET}, {"cut off"}),
    ],
    ids=["says so", "says so and hangs up", "resets the line while it is talked to", "resets the line after the last byte"],
)
def test_over_tcp_a_mail_that_is_too_large_has_a_verdict_whatever_becomes_of_the_line(
    script: dict[str, Any], kinds: set[str]
) -> None:
    with faulty_scanner_over_tcp(**script) as scanner:
        assert Clamd(scanner.path, 5).scan(b"x" * 20_000_000).kind in kinds


@pytest.mark.parametrize("script", [{"verdict": RESET, "version": CUT}, {"verdict": RESET, "version": RESET}, {"verdict": CUT}])
def test_over_tcp_a_scanner_that_dies_says_nothing_about_the_mail(script: dict[str, Any]) -> None:
    with faulty_scanner_over_tcp(**script) as scanner, pytest.raises(ScannerError, match="broke off"):
        Clamd(scanner.path, 5).scan(b"x" * 4_000_000)


def test_a_mail_that_the_scanner_hangs_up_on_does_not_wait_for_ever(tmp_path: Path) -> None:
    with faulty_scanner_over_tcp(verdict=RESET) as scanner, (at := scanned(tmp_path, scanner.path)).service:
        at.deliver(mail_of(WHOLE))
        pipeline.round(at.service)
        [message] = at.messages
        assert (message.state, message.what, at.reader.seen) == ("needs_attention", scanning.UNSCANNED, [])
        assert "hung up" in message.why
        assert "StreamMaxLength" in message.why
        assert scanning.withheld(at.service, message)


@pytest.mark.parametrize("address", ["/nowhere/clamd.sock", "127.0.0.1:9", "[::1]:9", "no-such-host.invalid:3310"])
def test_a_scanner_that_is_not_there_is_said(address: str) -> None:
    with pytest.raises(ScannerError, match="Is clamd running"):
        Clamd(address, 5).check()


def test_a_signature_s_name_cannot_carry_anything_else(folder: Path) -> None:
    with faulty_scanner(folder, verdict=b"stream: <b>\r\nSubject: x\x1b[31m" + b"y" * 200 + b" FOUND\0") as scanner:
        assert Clamd(scanner.path, 5).scan(b"").name == ("_b_Subject:_x_31m" + "y" * 200)[:80]


# ------------------------------------------------------------------------------------------------- what becomes of a mail


def scanned(folder: Path, address: str) -> House:
    return house(folder, scanning={"clamd": address, "timeout": 60.0})


@pytest.fixture
def scanner(folder: Path) -> Iterator[FaultyScanner]:
    with faulty_scanner(folder) as made:
        yield made


@pytest.fixture
def at(tmp_path: Path, scanner: FaultyScanner) -> Iterator[House]:
    with (made := scanned(tmp_path, scanner.path)).service:
        yield made


OTHER = {
    **WHOLE,
    "infant_name": "Ada Ash",
    "infant_dob": "2026-05-02",
    "infant_nhs_number": "9990000026",
    "parent_name": "Gemma Ash",
}
FOUND = b"stream: Some.Worm FOUND\0"


def told(at: House) -> list[str]:
    with reading(at.service.engine) as db:
        return list(alarms(db, at.service, now()))


def where_scanned(at: House) -> str:
    with reading(at.service.engine) as db:
        return scanning.state(db, at.service)


def test_without_a_scanner_mail_is_read_and_the_health_page_says_so(tmp_path: Path) -> None:
    with (at := house(tmp_path)).service:
        at.deliver(mail_of(WHOLE))
        pipeline.round(at.service)
        assert at.states() == ["referral"]
        assert where_scanned(at).startswith("Off")


def test_a_clean_mail_is_scanned_as_it_came_and_then_read(at: House, scanner: FaultyScanner) -> None:
    at.deliver(raw := mail_of(WHOLE))
    pipeline.round(at.service)
    assert at.states() == ["referral"]
    assert scanner.scanned == at.reader.seen == [raw]
    assert where_scanned(at) == "On: ClamAV 1.4.6, signatures 27500 of Mon Nov 23 09:00:00 2026."


@pytest.mark.parametrize(
    ("verdict", "what", "words"),
    [
        (FOUND, "malware", "“Some.Worm”"),
        (b"INSTREAM size limit exceeded. ERROR\0", "not scanned", "StreamMaxLength"),
        (b"stream: Can't create temporary file ERROR\0", "not scanned", "clamd’s log"),
    ],
)
def test_what_is_not_clean_is_a_problem_with_its_reason_and_the_next_mail_goes_on(
    at: House, scanner: FaultyScanner, verdict: bytes, what: str, words: str
) -> None:
    scanner.verdict = verdict
    at.deliver(mail_of(WHOLE))
    pipeline.round(at.service)
    [message] = at.messages
    assert (message.state, message.what, at.drafts, at.reader.seen) == ("needs_attention", what, [], [])
    assert words in message.why
    scanner.verdict = b"stream: OK\0"
    actions.read_again(at.service, "jo", message.id)
    assert at.states() == ["referral"]


def test_a_scanner_that_is_down_makes_mail_wait_and_raises_an_alarm(at: House, scanner: FaultyScanner) -> None:
    scanner.version = scanner.verdict = CUT
    at.deliver(mail_of(WHOLE), mail_of(OTHER))
    for _ in range(4):
        pipeline.round(at.service)
    assert at.states() == ["stored", "stored"]
    assert at.reader.seen == scanner.scanned == []
    assert where_scanned(at).startswith("On, but it does not answer: The malware scanner at ")
    [alarm] = told(at)
    assert alarm.endswith("No mail is opened before it is scanned: 2 wait.")
    assert metrics.readiness(at.service)["scan"] == "failing"
    scanner.version, scanner.verdict = FaultyScanner.version, FaultyScanner.verdict
    pipeline.round(at.service)
    assert at.states() == ["referral", "referral"]
    assert told(at) == []
    assert metrics.readiness(at.service)["scan"] == "ok"


def test_a_mail_it_never_answers_about_waits_by_its_name_and_holds_up_no_other(at: House, scanner: FaultyScanner) -> None:
    slow = mail_of(WHOLE)
    at.service.__dict__["scanner"], scanner.verdict = Clamd(scanner.path, 0.5), SILENCE
    at.deliver(slow)
    for _ in range(3):
        pipeline.round(at.service)
    assert len(scanner.scanned) == 3  # once a round
    [message] = at.messages
    assert (message.state, message.what, message.attempts) == ("stored", scanning.WAITING, 0)
    assert "did not answer within 0.5 seconds" in message.why
    assert told(at) == [f"{message.why} No mail is opened before it is scanned: 1 waits."]
    at.service.__dict__["scanner"], scanner.verdict = Clamd(scanner.path, 60), b"stream: OK\0"
    at.deliver(mail_of(OTHER))
    pipeline.poll(at.service)
    scanner.scanned.clear()
    pipeline.read_all(at.service)
    assert scanner.scanned[-1] == slow  # who waits comes last
    assert at.states() == ["referral", "referral"]


def test_what_is_added_by_hand_or_imported_is_scanned_too(at: House, scanner: FaultyScanner, tmp_path: Path) -> None:
    scanner.verdict = FOUND
    actions.add_file(at.service, "jo", "form.pdf", b"%PDF-1.7 bad")
    (tmp_path / "old").mkdir()
    (tmp_path / "old" / "1.eml").write_bytes(mail_of(WHOLE))
    done = import_folder(at.service, tmp_path / "old")
    assert (done.read, done.waiting, done.problem) == (1, 2, "")
    assert at.states() == ["needs_attention"] * 2
    scanner.version = scanner.verdict = CUT
    actions.add_file(at.service, "jo", "form.pdf", b"%PDF-1.7 other")
    assert at.messages[-1].what == scanning.WAITING
    (tmp_path / "old" / "2.eml").write_bytes(mail_of(OTHER))
    assert "No mail is opened before it is scanned: 2 wait." in import_folder(at.service, tmp_path / "old").problem
    assert at.reader.seen == []


REFUSED = {
    FOUND: "The malware scan found “Some.Worm” in it, so it was not opened. Do not open it in another program either",
    TOO_LARGE: "StreamMaxLength",
    CUT: "It was not opened, since nothing is before the malware scan. The malware scanner at ",
}


@pytest.mark.parametrize(("verdict", "words"), REFUSED.items())
@pytest.mark.parametrize("command", ["parse", "triage"])
def test_a_file_named_at_the_command_line_goes_through_the_same_scan(
    tmp_path: Path, scanner: FaultyScanner, monkeypatch: pytest.MonkeyPatch, command: str, verdict: bytes, words: str
) -> None:
    (file := tmp_path / "form.txt").write_text("REFERRAL FORM\nName of infant: Ada Winter\nDate of birth: 1 May 2026\n")
    monkeypatch.setenv("PIMHS_SCANNING__CLAMD", scanner.path)
    [read] = asked(command, file)
    assert read["problems"] == []
    scanner.verdict = verdict
    [refused] = asked(command, file)
    assert (refused["kind"], refused["fields"]) == ("unreadable", {})
    assert words in " ".join(refused["problems"])
    assert scanner.scanned == [file.read_bytes()] * 2


def asked(command: str, file: Path) -> list[dict[str, Any]]:
    done = CliRunner().invoke(app, [command, "--json", str(file)])
    assert done.exit_code == 0
    return [json.loads(line) for line in done.stdout.splitlines()]


def test_stored_mail_that_does_not_pass_today_is_not_read_again(at: House, scanner: FaultyScanner) -> None:
    at.deliver(mail_of(WHOLE))
    pipeline.round(at.service)
    assert [one.problem for one in reread_all(at.service)] == [""]
    at.reader.seen.clear()
    for verdict, words in REFUSED.items():
        scanner.verdict = verdict
        [found] = reread_all(at.service, keep=True)
        assert words in str(found)
    assert at.reader.seen == []


def test_nothing_of_a_mail_that_did_not_pass_is_handed_out(tmp_path: Path, scanner: FaultyScanner) -> None:
    with open_desk(tmp_path, scanning={"clamd": scanner.path}) as desk:
        browser = desk.sign_in()
        why = scanning.SAID["found"].format(name="Some.Worm")
        found = desk.keep(state=MessageState.NEEDS_ATTENTION, what=scanning.MALWARE, why=why, attachments=[])
        waiting = desk.keep(state=MessageState.STORED, attachments=[])
        fine = desk.keep(state=MessageState.ENQUIRY)
        for message, status in ((found, 409), (waiting, 409), (fine, 200)):
            shown = browser.get(f"/messages/{message.id}").text
            assert ("/original" in shown) == (status == 200)
            assert browser.get(f"/messages/{message.id}/original").status_code == status
            assert browser.get(f"/messages/{message.id}/files/0").status_code == status
        assert "“Some.Worm”" in browser.get("/problems").text
        assert "/original" not in browser.get("/problems").text
        actions.message_is(desk.service, "jo", found.id, MessageState.NOT_OURS, "A worm")
        assert browser.get(f"/messages/{found.id}/original").status_code == 409
        assert "On. The scanner has not been asked yet." in desk.sign_in("lead").get("/health").text


def test_what_the_log_says_of_it_names_nobody(at: House, scanner: FaultyScanner, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    for verdict in (FOUND, CUT, b"nonsense\0", b"stream: x ERROR\0"):
        scanner.verdict = verdict
        at.deliver(mail_of(WHOLE))
        pipeline.round(at.service)
    assert "Winter" not in caplog.text


def test_the_audit_holds_the_verdict(at: House, scanner: FaultyScanner) -> None:
    scanner.verdict = FOUND
    at.deliver(mail_of(WHOLE))
    pipeline.round(at.service)
    [moved] = [entry.detail for entry in at.all(AuditEntry) if entry.action == "state"]
    assert moved == {"from": "stored", "to": "needs_attention", "attempts": 1, "scan": "found", "signature": "Some.Worm"}

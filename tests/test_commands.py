"""The command: quick to help, one plain line for every failure, and the JSON that scripts rely on."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner

from desk.__main__ import app, main
from desk.reading import _folders, expanded
from records.keyring import write_new
from tests.desk_service import mail_of

ROOT = Path(__file__).parent.parent
EXAMPLES = ROOT / "examples" / "mailbox"


@pytest.fixture(autouse=True)
def _own_data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in list(os.environ):
        if name.startswith("PIMHS_"):
            monkeypatch.delenv(name)
    monkeypatch.setenv("PIMHS_DATA", str(tmp_path / "data"))
    monkeypatch.setenv("PIMHS_KEYS_FILE", str(tmp_path / "keys" / "rows"))
    write_new(tmp_path / "keys" / "rows")
    monkeypatch.chdir(ROOT)


def ran(*words: str | Path, given: str = "", status: int = 0) -> str:
    """What a command printed."""
    done = CliRunner().invoke(app, [str(word) for word in words], input=given, catch_exceptions=False)
    assert done.exit_code == status, done.output
    return done.stdout


def lines(text: str) -> list[Any]:
    return [json.loads(line) for line in text.splitlines()]


def failed(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], *words: str | Path) -> list[str]:
    """What a command that fails prints on standard error."""
    monkeypatch.setattr(sys, "argv", ["pimhs", *map(str, words)])
    with pytest.raises(SystemExit) as ended:
        main()
    assert ended.value.code == 1
    said = capsys.readouterr().err.splitlines()
    assert said
    assert not any("Traceback" in line for line in said)
    return said


def test_help_loads_nothing_slow() -> None:
    """A look at what is loaded stands for the clock: spaCy, SQLAlchemy, FastAPI or pydantic would each break half a second."""
    code = "import sys; sys.argv = ['pimhs', '--help']\ntry:\n  from desk.__main__ import main; main()\nexcept SystemExit: pass\nprint('LOADED', *sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    loaded = set(done.stdout.partition("LOADED ")[2].split())
    assert not loaded & {"spacy", "sqlalchemy", "sqlmodel", "fastapi", "pydantic", "lxml", "jinja2", "numpy"}
    assert "triage" in done.stdout


def test_every_command_has_its_help() -> None:
    for words in (
        ["--help"],
        ["triage", "--help"],
        ["user", "add", "--help"],
        ["audit", "verify", "--help"],
        ["mailbox", "login", "--help"],
    ):
        assert "Usage" in ran(*words)


class TestTriage:
    def test_one_line_a_file_in_order_whatever_they_are(self, tmp_path: Path) -> None:
        (tmp_path / "broken.docx").write_bytes(b"PK\x03\x04 not a zip")
        (tmp_path / "empty.pdf").write_bytes(b"")
        (tmp_path / "empty").mkdir()
        (tmp_path / "note.txt").write_text("Dear all, the car park is closed on Monday.")
        files = [
            tmp_path / "broken.docx",
            EXAMPLES / "08-typed-in-the-message.eml",
            tmp_path / "missing.doc",
            tmp_path / "empty",
            tmp_path / "empty.pdf",
            tmp_path / "note.txt",
        ]
        answers = lines(ran("triage", "--json", *files))
        assert [answer["file"] for answer in answers] == [str(file) for file in files]
        assert [answer["kind"] for answer in answers] == [
            "unreadable",
            "referral_form",
            "unreadable",
            "unreadable",
            "unreadable",
            "other_document",
        ]
        assert all(answer["problems"] for answer in answers if answer["kind"] == "unreadable")

    def test_the_shape_is_the_contract_s(self) -> None:
        [answer] = lines(ran("triage", "--json", EXAMPLES / "01-complete-form.eml"))
        assert list(answer) == ["file", "kind", "fields", "problems", "missing", "findings", "locality", "reply"]
        assert set(answer["fields"]["infant_dob"]) == {"value", "text", "confidence", "where"}
        assert isinstance(answer["fields"]["household"]["value"], list)
        assert all(set(one) == {"code", "level", "why"} for one in answer["missing"])
        assert all(set(one) == {"code", "kind", "strength", "why", "evidence"} for one in answer["findings"])
        assert answer["reply"] == "acknowledgement"

    def test_several_referrals_stand_under_also(self) -> None:
        [answer] = lines(ran("triage", "--json", EXAMPLES / "12-two-forms-in-one-mail.eml"))
        assert [one["kind"] for one in answer["also"]] == ["referral_form"]
        assert answer["fields"]["infant_name"] != answer["also"][0]["fields"]["infant_name"]

    def test_the_age_is_counted_on_the_mail_s_own_day_unless_said(self) -> None:
        mail = EXAMPLES / "03-fillable-pdf.eml"
        codes = [
            {one["code"] for one in lines(ran("triage", "--json", *more, mail))[0]["findings"]}
            for more in ((), ("--received", "2027-11-19"))
        ]
        assert "near_age_limit" in codes[0]
        assert "over_24_months" in codes[1]

    REPLIES = (
        ("06-out-of-office", "none"), ("07-how-do-i-refer", "how_to_refer"), ("10-locked-with-a-password", "missing_information"), ("11-newsletter", "none"),
    )  # fmt: skip

    @pytest.mark.parametrize(("name", "reply"), REPLIES)
    def test_a_mail_without_a_referral_has_its_reply(self, name: str, reply: str) -> None:
        [answer] = lines(ran("triage", "--json", EXAMPLES / f"{name}.eml"))
        assert answer["reply"] == reply
        assert answer["fields"] == {}

    def test_many_files_are_answered_in_order(self, tmp_path: Path) -> None:
        files = []
        for number in range(12):
            files.append(tmp_path / f"{number}.txt")
            files[-1].write_text(f"Note number {number}")
        assert [answer["file"] for answer in lines(ran("triage", "--json", *files))] == [str(file) for file in files]

    def test_people_get_a_table(self) -> None:
        shown = ran("triage", EXAMPLES / "08-typed-in-the-message.eml")
        assert "Helen Croft" in shown
        assert "Proposed reply:" in shown

    def test_a_day_that_is_none_is_refused(self) -> None:
        assert "Write it as YYYY-MM-DD" in CliRunner().invoke(app, ["triage", "--received", "20/11/2026", "x.docx"]).output


def test_parse_gives_the_fields_alone() -> None:
    [answer] = lines(ran("parse", "--json", EXAMPLES / "08-typed-in-the-message.eml"))
    assert list(answer) == ["file", "kind", "fields", "problems"]
    assert answer["fields"]["parent_nhs_number"]["value"] == "9990100152"


class TestPictures:
    def test_pages_of_a_pdf_in_a_mail_are_drawn_with_their_boxes(self, tmp_path: Path) -> None:
        [answer] = lines(ran("parse", "--json", "--boxes", tmp_path, EXAMPLES / "03-fillable-pdf.eml"))
        files = [Path(file) for file in answer["pictures"]]
        assert [file.name for file in files] == ["page-1.png", "page-2.png", "page-3.png"]
        assert files[0].parent.parent == tmp_path / "03-fillable-pdf.eml"
        assert all(file.read_bytes().startswith(b"\x89PNG") for file in files)

    def test_what_has_no_pages_says_so(self, tmp_path: Path) -> None:
        [answer] = lines(ran("parse", "--json", "--boxes", tmp_path, EXAMPLES / "08-typed-in-the-message.eml"))
        assert answer["pictures"] == []
        assert "no pages" in answer["problems"][-1]

    def test_what_is_no_referral_has_no_pictures(self, tmp_path: Path) -> None:
        [answer] = lines(ran("parse", "--json", "--boxes", tmp_path, EXAMPLES / "07-how-do-i-refer.eml"))
        assert answer["pictures"] == []

    def test_files_of_one_name_have_folders_of_their_own(self, tmp_path: Path) -> None:
        found = _folders(["a/x.pdf", "b/x.pdf", "c/x.pdf", "y?.pdf"], tmp_path)
        assert [path.name for path in found.values()] == ["x.pdf", "x.pdf (2)", "x.pdf (3)", "y_.pdf"]


def test_a_folder_stands_for_the_files_of_known_kinds_below_it(tmp_path: Path) -> None:
    for name in ("b.eml", "sub/a.DOCX", "notes.truth.json", "sub/.DS_Store"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_bytes(b"x")
    (tmp_path / "empty").mkdir()
    named = [str(tmp_path / "empty"), str(tmp_path), "gone.pdf"]
    assert expanded(named) == [named[0], str(tmp_path / "b.eml"), str(tmp_path / "sub" / "a.DOCX"), "gone.pdf"]


def test_essex_answers_a_line_a_postcode_however_written() -> None:
    answers = lines(ran("essex", "--json", "cm9 6eg", "CM96EG", "e17 4aa", "nonsense"))
    assert [(one["in_area"], one["locality"]) for one in answers] == [
        ("yes", "mid"),
        ("yes", "mid"),
        ("no", "outside"),
        ("check", "unknown"),
    ]
    assert all(set(one) == {"postcode", "in_area", "authority", "locality", "why"} for one in answers)
    assert "Maldon" in ran("essex", "CM9 6EG")


def test_cues_answers_a_line_a_passage(tmp_path: Path) -> None:
    file = tmp_path / "passages.jsonl"
    file.write_text(
        '{"text": "She has thoughts of ending her life.", "field": "mental_health"}\n\n{"text": "All is well.", "field": "other_information"}\n'
    )
    first, second = lines(ran("cues", "--json", file))
    assert {"code", "kind", "strength", "quote", "why"} == set(first["findings"][0])
    assert second == {"findings": []}


def test_cues_names_the_line_that_is_wrong(tmp_path: Path) -> None:
    file = tmp_path / "passages.jsonl"
    file.write_text('{"text": "x"}\nnot json\n')
    assert "Line 2" in CliRunner().invoke(app, ["cues", str(file)]).output


class TestKeeping:
    def imported(self, tmp_path: Path) -> str:
        folder = tmp_path / "mails"
        (folder / "sub").mkdir(parents=True)
        (folder / "one.eml").write_bytes(mail_of(text="How do I refer?"))
        (folder / "sub" / "two.eml").write_bytes(mail_of(subject="Automatic reply: x", Auto_Submitted="auto-replied"))
        (folder / "odd.eml").write_bytes(b"\x00\xff\xfe no mail at all")
        (folder / "empty.eml").write_bytes(b"")
        return ran("import", folder)

    def test_a_folder_is_taken_in_and_every_message_has_its_place(self, tmp_path: Path) -> None:
        said = self.imported(tmp_path)
        assert "3 found, 3 new, 3 read" in said
        assert "empty.eml: empty" in said
        status = json.loads(ran("status", "--json"))
        assert status["messages"] == sum(status["by_state"].values()) == 3
        assert status["by_state"]["stored"] == 0
        assert (status["audit"], status["alarms"]) == ("whole", [])

    def test_a_second_import_goes_on_where_the_first_stopped(self, tmp_path: Path) -> None:
        self.imported(tmp_path)
        (tmp_path / "mails").rename(tmp_path / "moved")
        (tmp_path / "moved" / "three.eml").write_bytes(mail_of(text="Another question?"))
        assert "4 found, 1 new, 1 read" in ran("import", tmp_path / "moved")

    def test_poll_does_one_round(self, tmp_path: Path) -> None:
        inbox = tmp_path / "data" / "inbox"
        inbox.mkdir(parents=True)
        (inbox / "one.eml").write_bytes(mail_of(text="How do I refer?"))
        os.utime(inbox / "one.eml", (0, 0))
        assert ran("poll") == "1 new, 1 read, 0 sent.\n"
        assert ran("poll") == "0 new, 0 read, 0 sent.\n"

    def test_the_chain_is_verified(self, tmp_path: Path) -> None:
        self.imported(tmp_path)
        assert "whole" in ran("audit", "verify")
        import sqlite3

        with sqlite3.connect(tmp_path / "data" / "desk.db") as db:
            db.execute("DELETE FROM audit WHERE seq > 3")
        assert "its end once, is gone" in ran("audit", "verify", status=1)

    def test_status_is_readable_too(self, tmp_path: Path) -> None:
        self.imported(tmp_path)
        said = ran("status")
        assert said.startswith("3 messages: 2 enquiry, 1 automatic\n")
        assert "\nAudit chain: whole\n" in said
        assert re.search(r"^chasers +\w{3} \d\d \w{3}, 09:15 +never +Draft reminders", said, re.MULTILINE)


class TestPeople:
    def test_somebody_is_added_listed_and_given_another_password(self) -> None:
        ran("user", "add", "priya", "--name", "Priya Example", "--role", "administrator", given="four plain old words\n")
        assert ran("user", "list") == "priya\tadministrator\tPriya Example\n"
        assert "changed" in ran("user", "password", "priya", given="five plain old words\n")

    BAD = (
        (("add", "priya", "--name", "P", "--role", "queen"), "Select a role"),
        (("add", "priya", "--name", "P", "--role", "lead"), "15 characters"),
        (("password", "nobody"), "Nobody has the username nobody"),
    )  # fmt: skip

    @pytest.mark.parametrize(("words", "says"), BAD, ids=["role", "password", "username"])
    def test_a_refusal_says_what_to_do(
        self, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], words: tuple[str, ...], says: str
    ) -> None:
        import io

        monkeypatch.setattr(sys, "stdin", io.StringIO("short\n" if "lead" in words else "four plain old words\n"))
        assert says in failed(monkeypatch, capsys, "user", *words)[0]


class TestFailures:
    """Every failure is a line or two that say what to do."""

    def test_a_broken_configuration(self, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
        monkeypatch.setenv("PIMHS_DESK__PORT", "many")
        assert failed(monkeypatch, capsys, "status") == ["PIMHS_DESK__PORT (environment): write a whole number, without quotes."]

    def test_a_folder_that_is_not_there(self, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
        assert "does not exist" in failed(monkeypatch, capsys, "import", "/nowhere")[0]

    def test_a_database_that_cannot_be_opened(self, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
        monkeypatch.setenv("PIMHS_DATA", "/proc/nowhere")
        assert "PIMHS_DATA" in failed(monkeypatch, capsys, "status")[0]

    def test_a_sign_in_nobody_needs(self, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
        assert "Nothing needs this" in failed(monkeypatch, capsys, "mailbox", "login")[0]

    def test_a_surprise_names_its_place_and_none_of_its_words(
        self, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], caplog: pytest.LogCaptureFixture
    ) -> None:
        def fails(*_: object) -> None:
            raise KeyError("Ada Winter")

        monkeypatch.setattr("desk.status.status", fails)
        said = "\n".join(failed(monkeypatch, capsys, "status"))
        assert "KeyError" in said
        assert "the code " in said
        assert "Ada" not in said + caplog.text


def modes_of(monkeypatch: pytest.MonkeyPatch, folder: Path, *words: str | Path) -> set[int]:
    """The modes of what a command writes into a folder, and of the folder itself; the user's umask is 0o027."""
    os.umask(0o027)
    monkeypatch.setattr(sys, "argv", ["pimhs", *map(str, words)])
    with pytest.raises(SystemExit) as ended:
        main()
    assert ended.value.code == 0
    return {path.stat().st_mode & 0o777 for path in (folder, *folder.rglob("*"))}


def test_what_a_command_writes_is_for_its_own_user(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    words = ("parse", "--json", "--boxes", tmp_path / "pages", EXAMPLES / "03-fillable-pdf.eml")
    assert modes_of(monkeypatch, tmp_path / "pages", *words) == {0o700, 0o600}


def test_forms_to_publish_are_as_open_as_their_user_wants_them(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    assert modes_of(monkeypatch, tmp_path / "forms", "form", "build", tmp_path / "forms") == {0o750, 0o640}


class TestCheck:
    def test_every_part_has_its_line(self, tmp_path: Path) -> None:
        (tmp_path / "data" / "inbox").mkdir(parents=True)
        said = ran("check")
        for part in (
            "config",
            "templates",
            "database",
            "kept private",
            "other services",
            "disk",
            "assets",
            "language model",
            "mailbox",
            "mail server",
            "malware scan",
            "traces",
        ):
            assert f"ok    {part}: " in said

    def test_a_failure_ends_with_status_1_and_the_rest_is_still_looked_at(self) -> None:
        said = ran("check", status=1)
        assert "FAIL  mailbox: The mail folder" in said
        assert "ok    database" in said

    def test_a_broken_configuration_is_a_line_too(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setenv("PIMHS_DESK__PORT", "many")
        assert ran("check", status=1) == "FAIL  config: PIMHS_DESK__PORT (environment): write a whole number, without quotes.\n"

    def test_what_others_can_read_is_said_with_what_to_do(self, tmp_path: Path) -> None:
        (inbox := tmp_path / "data" / "inbox").mkdir(parents=True)
        (mail := inbox / "1.eml").write_bytes(b"Subject: x\n\n")
        (tmp_path / "data").chmod(0o755)
        mail.chmod(0o644)
        told = f"FAIL  kept private: Others on this machine can use {tmp_path / 'data'}. Run: chmod -R go= {tmp_path / 'data'}\n"
        assert told in ran("check", status=1)
        (tmp_path / "data").chmod(0o700)
        assert "ok    kept private" in ran("check")

    def test_a_key_that_others_can_read_is_said(self, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
        (tmp_path / "data" / "inbox").mkdir(parents=True)
        (key := tmp_path / "key").write_text("A" * 43 + "=")
        monkeypatch.setenv("PIMHS_BACKUP_KEY_FILE", str(key))
        key.chmod(0o640)
        assert f"FAIL  kept private: The key {key} can be read by others. Run: chmod 600 {key}\n" in ran("check", status=1)
        key.chmod(0o600)
        assert "FAIL  kept private: The backup key is not one that `pimhs backup-key` made." in ran("check", status=1)
        key.unlink()
        ran("backup-key", key)
        assert "ok    kept private" in ran("check")

    def test_a_server_that_is_not_there_is_said(self, monkeypatch: pytest.MonkeyPatch) -> None:
        for name, value in {"KIND": "smtp", "HOST": "127.0.0.1", "PORT": "9"}.items():
            monkeypatch.setenv(f"PIMHS_SENDING__{name}", value)
        assert "FAIL  mail server: The mail server 127.0.0.1:9 cannot be reached" in ran("check", status=1)

    def test_a_malware_scanner_that_does_not_answer_is_said(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setenv("PIMHS_SCANNING__CLAMD", "127.0.0.1:9")
        assert "FAIL  malware scan: The malware scanner at 127.0.0.1:9 cannot be used" in ran("check", status=1)


class TestBackup:
    def test_a_key_a_backup_and_a_restored_service(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        ran("user", "add", "ellen", "--name", "Ellen Example", "--role", "lead", given="four plain old words\n")
        ran("backup-key", tmp_path / "key")
        monkeypatch.setenv("PIMHS_BACKUP_KEY_FILE", str(tmp_path / "key"))
        assert "read back and whole" in ran("backup", tmp_path / "desk.backup")
        said = ran("restore", tmp_path / "desk.backup", tmp_path / "again")
        assert "1 accounts" in said
        assert f"PIMHS_HOME={tmp_path / 'again'}" in said
        assert f"PIMHS_KEYS_FILE={tmp_path / 'keys' / 'rows'}" in said
        monkeypatch.setenv("PIMHS_HOME", str(tmp_path / "again"))
        monkeypatch.setenv("PIMHS_DATA", str(tmp_path / "again" / "data"))
        assert "Sending is locked since" in ran("status", status=2)
        assert "sent again" in ran("sending", "unlock", "ellen")
        assert "Alarms" not in ran("status")
        ran("sending", "lock", "--why", "The mail server is being moved.")
        assert "The mail server is being" in ran("status", status=2)

    def test_nobody_but_a_lead_takes_the_lock_off(
        self, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
    ) -> None:
        ran("sending", "lock", "--why", "A test.")
        assert "Only a lead" in failed(monkeypatch, capsys, "sending", "unlock", "priya")[0]

    def test_without_a_key_it_says_how_to_make_one(
        self, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
    ) -> None:
        assert "pimhs backup-key" in failed(monkeypatch, capsys, "backup", tmp_path / "b")[0]


class TestKeys:
    def test_a_first_start_makes_a_key_and_says_to_keep_a_copy_apart(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
    ) -> None:
        monkeypatch.setenv("PIMHS_KEYS_FILE", str(tmp_path / "new" / "rows"))
        told = failed(monkeypatch, capsys, "user", "second-step-off", "nobody")
        assert f"A key was made in {tmp_path / 'new' / 'rows'}" in told[0]
        assert "Keep a copy of that file apart from this machine and from the backups" in told[1]

    def test_a_key_is_made_listed_changed_and_taken_out(self, tmp_path: Path) -> None:
        ran("user", "add", "ellen", "--name", "Ellen Example", "--role", "lead", given="four plain old words\n")
        assert re.fullmatch(r"\w{16}  made 20\d\d-\d\d-\d\d +1 values  in use\n", before := ran("keys", "list"))
        assert "Copy the file to every machine" in ran("keys", "new")
        assert "Backups made until now" not in (said := ran("keys", "rotate"))
        assert "backups made until now need it" in said
        new, old = ran("keys", "list").splitlines()
        assert "1 values  in use" in new
        assert old.startswith(before[:16])
        assert "0 values" in old
        assert f"The key {before[:16]} is gone" in ran("keys", "drop", before[:16])
        assert len((tmp_path / "keys" / "rows").read_text().splitlines()) == 1

    def test_a_database_that_is_sealed_is_left_as_it_is_by_seal(self) -> None:
        ran("user", "add", "ellen", "--name", "Ellen Example", "--role", "lead", given="four plain old words\n")
        assert ran("keys", "seal").startswith("Everything is sealed.")

    def test_a_backup_is_not_written_beside_the_key(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
    ) -> None:
        ran("backup-key", tmp_path / "key")
        monkeypatch.setenv("PIMHS_BACKUP_KEY_FILE", str(tmp_path / "key"))
        assert "Write the backup elsewhere" in failed(monkeypatch, capsys, "backup", tmp_path / "keys" / "b")[0]


class TestErasure:
    def test_only_what_is_named_and_settled_goes_and_only_when_told(self, tmp_path: Path) -> None:
        ran("import", tmp_path)
        assert "0 would be erased" in ran("erase")
        assert "TWB-XXXXXX: stays" in ran("erase", "TWB-XXXXXX", "--do")

    def test_a_hold_needs_a_referral(self, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
        assert "There is no referral TWB-XXXXXX" in failed(monkeypatch, capsys, "hold", "add", "TWB-XXXXXX", "--why", "x")[0]
        assert "There is no referral TWB-XXXXXX" in failed(monkeypatch, capsys, "hold", "release", "TWB-XXXXXX")[0]

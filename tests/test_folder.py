"""Mailboxes made of files."""

from __future__ import annotations

import os
import time
from pathlib import Path

import pytest

from ingest.folder import FolderMailbox
from ingest.mailbox import MailboxError


def mail(number: int) -> bytes:
    return f"From: a@example.org\nSubject: mail {number}\n\nMail {number}\n".encode()


def put(path: Path, data: bytes, age: float = 60) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data)
    os.utime(path, (time.time() - age,) * 2)
    return path


def raws(folder: Path) -> list[bytes]:
    return [stored.raw for stored in FolderMailbox(folder).new(lambda _: set())]


def test_eml_and_msg_files_are_found_in_the_order_of_their_names(tmp_path):
    put(tmp_path / "b.eml", mail(2))
    put(tmp_path / "sub" / "c.MSG", mail(3))
    put(tmp_path / "a.eml", mail(1))
    put(tmp_path / "notes.txt", b"not a mail")
    put(tmp_path / ".hidden.eml", mail(4))
    assert raws(tmp_path) == [mail(1), mail(2), mail(3)]


def test_a_maildir_is_read_without_its_unfinished_mails(tmp_path):
    put(tmp_path / "new" / "1.M1P1.host", mail(1))
    put(tmp_path / "cur" / "2.M1P1.host:2,S", mail(2))
    put(tmp_path / "tmp" / "3.M1P1.host", mail(3))
    put(tmp_path / ".Archive" / "cur" / "4.M1P1.host:2,", mail(4))
    put(tmp_path / ".Archive" / "tmp" / "5", mail(5))
    put(tmp_path / "dovecot-uidlist", b"3 V1 N2\n")
    assert sorted(raws(tmp_path)) == [mail(1), mail(2), mail(4)]


@pytest.mark.parametrize("name", ["box.mbox", "Inbox"])
def test_an_mbox_gives_its_messages_one_by_one(tmp_path, name):
    first = b"From: a@example.org\nSubject: x\n\nFrom the start it was hard.\n\n>From quoted\n"
    box = b"From a@example.org Mon Nov  9 10:15:11 2026\n" + first + b"\nFrom b Mon Nov  9 10:15:11 2026\n" + mail(2)
    put(tmp_path / name, box)
    assert raws(tmp_path) == [first.replace(b">From", b"From"), mail(2)]
    assert raws(tmp_path / name) == raws(tmp_path)


def test_a_single_file_is_a_mailbox_too(tmp_path):
    assert raws(put(tmp_path / "one.eml", mail(1))) == [mail(1)]


def test_a_second_round_brings_only_what_is_new_whatever_files_are_called(tmp_path):
    put(tmp_path / "a.eml", mail(1))
    mailbox = FolderMailbox(tmp_path)
    known = {stored.uid for stored in mailbox.new(lambda _: set())}
    (tmp_path / "a.eml").rename(tmp_path / "z.eml")
    put(tmp_path / "b.eml", mail(2))
    assert [s.raw for s in mailbox.new(lambda _: known)] == [mail(2)]


def test_the_same_bytes_twice_are_two_messages_and_stay_two(tmp_path):
    put(tmp_path / "a.eml", mail(1))
    put(tmp_path / "b.eml", mail(1))
    uids = {stored.uid for stored in FolderMailbox(tmp_path).new(lambda _: set())}
    assert len(uids) == FolderMailbox(tmp_path).count() == 2
    assert uids == {stored.uid for stored in FolderMailbox(tmp_path).new(lambda _: set())}
    assert all(0 < uid < 2**63 for uid in uids)


def test_a_file_that_is_still_being_written_waits(tmp_path):
    put(tmp_path / "a.eml", mail(1), age=0)
    mailbox = FolderMailbox(tmp_path)
    assert list(mailbox.new(lambda _: set())) == []
    assert mailbox.skipped == ["a.eml: still being written"]
    put(tmp_path / "a.eml", mail(1))
    assert len(list(mailbox.new(lambda _: set()))) == 1


def test_what_is_left_out_is_said(tmp_path, monkeypatch):
    put(tmp_path / "empty.eml", b"")
    put(tmp_path / "big.eml", mail(1))
    monkeypatch.setattr("ingest.folder.SIZE_LIMIT", 10)
    mailbox = FolderMailbox(tmp_path)
    assert list(mailbox.new(lambda _: set())) == []
    assert mailbox.skipped == ["big.eml: larger than 0 MB", "empty.eml: empty"]


def test_links_are_not_followed(tmp_path):
    put(tmp_path / "real" / "a.eml", mail(1))
    (tmp_path / "b.eml").symlink_to(tmp_path / "real" / "a.eml")
    assert raws(tmp_path) == [mail(1)]


def test_nothing_in_the_folder_is_changed(tmp_path):
    put(tmp_path / "new" / "1.host", mail(1))
    (tmp_path / "tmp").mkdir()
    before = {p: p.stat().st_mtime_ns for p in tmp_path.rglob("*")}
    list(FolderMailbox(tmp_path).new(lambda _: set()))
    assert {p: p.stat().st_mtime_ns for p in tmp_path.rglob("*")} == before


def test_the_place_and_time_of_a_message_are_given(tmp_path):
    put(tmp_path / "a.eml", mail(1), age=3600)
    (stored,) = FolderMailbox(tmp_path).new(lambda _: set())
    assert (stored.account, stored.folder, stored.uid_validity) == (str(tmp_path), tmp_path.name, 1)
    assert abs(stored.internal_date.timestamp() - (time.time() - 3600)) < 60


def test_a_folder_that_is_not_there_says_what_to_do(tmp_path):
    with pytest.raises(MailboxError, match="does not exist"):
        FolderMailbox(tmp_path / "none").check()


def test_the_check_counts(tmp_path):
    put(tmp_path / "a.eml", mail(1))
    assert FolderMailbox(tmp_path).check().endswith(": 1 messages.")

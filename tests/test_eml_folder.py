"""Sending into a folder."""

from __future__ import annotations

import os

import pytest

from notify.send import FolderSender, Refused, TryLater

SENDER, RECIPIENT = "referrals@twb.example.org", "bethan@hv.example.org"


def mail(message_id: str = "1@twb.example.org", body: str = "Dear Bethan") -> bytes:
    return f"Subject: TWB-1\r\nMessage-ID: <{message_id}>\r\n\r\n{body}\r\n".encode()


def send(folder, raw, handed=lambda: None):
    return FolderSender(folder).send(raw, SENDER, RECIPIENT, handed)


def test_one_file_a_mail_with_exactly_its_bytes(tmp_path):
    assert send(tmp_path / "sent", mail()) == "Saved as 1@twb.example.org.eml"
    assert send(tmp_path / "sent", mail("2@twb.example.org"))
    assert {p.name: p.read_bytes() for p in (tmp_path / "sent").iterdir()} == {
        "1@twb.example.org.eml": mail(),
        "2@twb.example.org.eml": mail("2@twb.example.org"),
    }


def test_the_same_mail_again_changes_nothing(tmp_path):
    for _ in range(3):
        send(tmp_path, mail())
    assert [p.name for p in tmp_path.iterdir()] == ["1@twb.example.org.eml"]


def test_another_mail_of_the_same_id_is_refused_and_does_not_overwrite(tmp_path):
    send(tmp_path, mail())
    with pytest.raises(Refused, match="same Message-ID"):
        send(tmp_path, mail(body="Another"))
    assert (tmp_path / "1@twb.example.org.eml").read_bytes() == mail()


def test_nothing_is_there_until_the_commit_and_nothing_stays_when_it_fails(tmp_path):
    def handed():
        assert not list(tmp_path.glob("*.eml"))
        raise RuntimeError("disk full")

    with pytest.raises(RuntimeError):
        send(tmp_path, mail(), handed)
    assert list(tmp_path.iterdir()) == []


def test_a_disk_without_hard_links_works_too(tmp_path, monkeypatch):
    def no_links(*_):
        raise PermissionError(1, "not permitted")

    monkeypatch.setattr(os, "link", no_links)
    send(tmp_path, mail())
    with pytest.raises(Refused):
        send(tmp_path, mail(body="Another"))
    assert [p.read_bytes() for p in tmp_path.iterdir()] == [mail()]


def test_odd_ids_make_safe_names_that_do_not_collide(tmp_path):
    for odd in ("../../etc/x@y", "..//..etc_x@y", "a" * 180 + "@y"):
        send(tmp_path, mail(odd))
    names = [p.name for p in tmp_path.iterdir()]
    assert len(names) == 3
    assert all("/" not in name and not name.startswith(".") and len(name) < 200 for name in names)


def test_a_folder_that_cannot_be_written_is_told(tmp_path):
    (tmp_path / "file").write_text("x")
    for act in (lambda: send(tmp_path / "file", mail()), FolderSender(tmp_path / "file").check):
        with pytest.raises(TryLater, match="cannot be written"):
            act()


def test_the_check_leaves_nothing_behind(tmp_path):
    assert "saved in" in FolderSender(tmp_path / "sent").check()
    assert list((tmp_path / "sent").iterdir()) == []


def test_a_broken_address_is_refused_here_too(tmp_path):
    with pytest.raises(Refused):
        FolderSender(tmp_path).send(mail(), SENDER, "not an address", lambda: None)

"""A marked family goes through everything that is stored; nobody who takes the files, or a dump, can read of it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from desk import actions, keys, pipeline
from desk.postgres_dump import _run
from desk.service import Service
from records.database import is_shared
from tests.desk_service import WHOLE, House, house, mail_of

pytestmark = pytest.mark.usefixtures("each_database")

FAMILY = {
    **WHOLE,
    "referrer_name": "Perpetua Thornquist",
    "referrer_role": "Thornquist's deputy",
    "referrer_email": "perpetua.thornquist@example.org",
    "infant_name": "Zephyrine Quillfeather",
    "infant_nhs_number": "9990007322",
    "parent_name": "Ottoline Quillfeather",
    "parent_phone": "+447700900737",
    "voice_of_parent": "Xanthic lullabies.",
}
MARKS = (b"zephyrine", b"quillfeather", b"ottoline", b"perpetua", b"thornquist", b"xanthic", b"9990007322", b"7700900737")
SENDER = "Perpetua Thornquist <perpetua.thornquist@example.org>"


@pytest.fixture
def at(tmp_path: Path) -> Iterator[House]:
    with (made := house(tmp_path)).service:
        yield made


def live(at: House) -> None:
    """Mail of every kind, and all that people can write about a family."""
    at.deliver(
        mail_of(FAMILY, sender=SENDER, subject="Zephyrine Quillfeather", message_id="<quillfeather@example.org>"),
        mail_of("Zephyrine.docx is locked.", sender=SENDER),
        mail_of(sender=SENDER, subject="Quillfeather", text="How do I refer Zephyrine?"),
        mail_of(sender=SENDER, subject="Re: Zephyrine", text="More of Ottoline.", In_Reply_To="<quillfeather@example.org>"),
        b"From: Perpetua Thornquist <perp\xff\nSubject: =?utf-8?q?Zephyrine?=\nContent-Type: multipart/x\n\n\x00",
    )
    service, who = at.service, "priya"
    pipeline.round(service)
    row = at.referrals[0]
    assert row.id
    actions.correct(service, who, row.id, "parent_name", "Ottoline Quillfeather-Thornquist")
    actions.decide(service, who, row.id, "accepted", "Ottoline knows.")
    actions.propose_label(service, who, row.id, "parent_name", "Ottoline is")
    draft = next(one for one in at.drafts if one.referral_id == row.id and one.state == "draft")
    assert draft.id
    actions.approve(service, who, draft.id, draft.version)
    pipeline.send(service)
    assert "sent" in {one.state for one in at.drafts}
    assert "Quillfeather-Thornquist" in str(at.referrals[0].reading)


def stored(service: Service, folder: Path) -> Iterator[tuple[str, bytes]]:
    """All that lies on the disk: SQLite's files, or what PostgreSQL's tables hold."""
    if not is_shared(service.engine):
        yield from ((file.name, file.read_bytes()) for file in service.settings.data.rglob("*") if file.is_file())
        return
    _run(service.engine.url, "pg_dump", "--format=plain", f"--file={folder / 'dump.sql'}")
    said = (folder / "dump.sql").read_bytes()
    yield "dump", said
    yield from (("bytes of the dump", bytes.fromhex(found.decode())) for found in re.findall(rb"\\\\x((?:[0-9a-f]{2})+)", said))


def marked(service: Service, folder: Path) -> set[tuple[str, bytes]]:
    return {(name, mark) for name, data in stored(service, folder) for mark in MARKS if mark in data.lower()}


def test_no_mark_of_a_family_stands_in_the_database_its_log_or_a_dump(at: House, tmp_path: Path) -> None:
    live(at)
    assert len(list(stored(at.service, tmp_path))) > 2
    assert marked(at.service, tmp_path) == set()
    list(keys.rotate(at.service.engine, keys.keys_file(at.service.settings)))
    assert marked(at.service, tmp_path) == set()


def test_the_look_for_marks_finds_what_is_plain(at: House, tmp_path: Path) -> None:
    """Else it would prove nothing: a mark in a column of the database's own is found."""
    live(at)
    with at.service.engine.execution_options(writing=True).begin() as connection:
        connection.exec_driver_sql("UPDATE message SET what = 'Zephyrine'")
    assert {mark for _, mark in marked(at.service, tmp_path)} == {b"zephyrine"}

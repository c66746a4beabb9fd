"""What was approved is what is sent, at most once, and every way it can fail ends in a state that says what to do."""

from __future__ import annotations

import os
import signal
import threading
from collections.abc import Callable, Iterator
from datetime import timedelta
from email import message_from_bytes
from email.policy import default
from pathlib import Path

import pytest

from desk import actions, outgoing, pipeline
from notify.send import Refused, TryLater, Unavailable, Unclear
from records import audit
from records.database import reading, writing
from records.tables import Draft, Outgoing, Pulse, now
from tests.desk_service import WHOLE, House, house, mail_of

pytestmark = pytest.mark.usefixtures("each_database")


class Outlet:
    """Takes mail as told: `fails` are raised one after the other, before or (`late`) after the mail was handed over."""

    def __init__(self, *fails: Exception, late: bool = False, meanwhile: Callable[[], None] = lambda: None) -> None:
        self.fails, self.late, self.meanwhile = list(fails), late, meanwhile
        self.sent: list[tuple[bytes, str]] = []

    def send(self, raw: bytes, from_address: str, to_address: str, handed: Callable[[], None]) -> str:
        if self.fails and not self.late:
            raise self.fails.pop(0)
        handed()
        self.meanwhile()
        if self.fails:
            raise self.fails.pop(0)
        self.sent.append((raw, to_address))
        return "250 ok"

    def check(self) -> str:
        return "An outlet of the tests."


@pytest.fixture
def at(tmp_path: Path) -> Iterator[House]:
    """A service with one reply approved."""
    made = house(tmp_path)
    with made.service:
        made.deliver(mail_of(WHOLE))
        pipeline.poll(made.service)
        pipeline.read_all(made.service)
        actions.approve(made.service, "priya", 1, 1)
        yield made


def through(at: House, outlet: Outlet) -> Outlet:
    at.service.__dict__["_sender"] = outlet
    return outlet


def only(at: House) -> Draft:
    [draft] = at.drafts
    return draft


def due_again(at: House) -> None:
    with writing(at.service.engine) as db:
        draft = db.get(Draft, 1)
        assert draft is not None
        draft.send_after = now()


def test_exactly_the_approved_bytes_go_once(at: House) -> None:
    outlet = through(at, Outlet())
    assert [pipeline.send(at.service) for _ in range(3)] == [1, 0, 0]
    [kept] = at.all(Outgoing)
    assert outlet.sent == [(kept.raw, "nadia.okafor@hv.example.org")]
    draft = only(at)
    assert draft.state == "sent"
    assert draft.sent_at is not None


def test_the_mail_says_what_was_approved(at: House) -> None:
    outlet = through(at, Outlet())
    pipeline.send(at.service)
    mail = message_from_bytes(outlet.sent[0][0], policy=default)
    draft = only(at)
    body = mail.get_body(("plain",))
    assert body is not None
    assert (mail["Subject"], mail["Message-ID"]) == (draft.subject, draft.rfc_message_id)
    assert body.get_content().split() == draft.body.split()
    assert "nadia.okafor@hv.example.org" in mail["To"]


def test_nothing_goes_before_the_time_to_undo_is_over(tmp_path: Path) -> None:
    made = house(tmp_path, sending={"kind": "folder", "folder": str(tmp_path / "sent"), "undo": 30})
    with made.service:
        made.deliver(mail_of(WHOLE))
        pipeline.round(made.service)
        actions.approve(made.service, "priya", 1, 1)
        outlet = through(made, Outlet())
        assert pipeline.send(made.service) == 0
        due_again(made)
        assert pipeline.send(made.service) == 1
        assert len(outlet.sent) == 1


def test_sending_is_committed_with_its_message_id_before_the_server_is_spoken_to(at: House) -> None:
    seen: list[tuple[str, bool, bool]] = []

    class Looks(Outlet):
        def send(self, raw: bytes, from_address: str, to_address: str, handed: Callable[[], None]) -> str:
            draft = only(at)
            seen.append((draft.state, bool(draft.rfc_message_id), draft.handed_at is not None))
            handed()
            seen.append((only(at).state, True, only(at).handed_at is not None))
            return "250 ok"

    through(at, Looks())
    pipeline.send(at.service)
    assert seen == [("sending", True, False), ("sending", True, True)]


FAILURES = {
    "refused": (Refused("The address does not exist."), False, "failed"),
    "refused after the dot": (Refused("No."), True, "failed"),
    "busy": (TryLater("The server is busy."), False, "approved"),
    "busy after the dot": (TryLater("The server is busy."), True, "approved"),
    "not reachable": (Unavailable("The server cannot be reached."), False, "approved"),
    "cut off after the dot": (Unclear("The line broke after the mail was handed over."), True, "unknown"),
    "a surprise before": (KeyError("Ada"), False, "failed"),
    "a surprise after": (KeyError("Ada"), True, "unknown"),
}  # fmt: skip


@pytest.mark.parametrize(("error", "late", "state"), FAILURES.values(), ids=FAILURES.keys())
def test_each_failure_has_its_state_and_says_why(at: House, error: Exception, late: bool, state: str) -> None:
    outlet = through(at, Outlet(error, late=late))
    assert pipeline.send(at.service) == 0
    draft = only(at)
    assert draft.state == state
    assert draft.error
    assert "Ada" not in draft.error
    assert pipeline.send(at.service) == 0, "it is left alone for now"
    assert outlet.sent == []
    with reading(at.service.engine) as db:
        assert audit.verify(db) is None


def test_what_may_be_tried_again_is_with_the_same_bytes(at: House) -> None:
    outlet = through(at, Outlet(TryLater("Busy."), TryLater("Busy."), late=True))
    for _ in range(3):
        due_again(at)
        pipeline.send(at.service)
    [kept] = at.all(Outgoing)
    assert [raw for raw, _ in outlet.sent] == [kept.raw]
    assert only(at).tries == 3


def test_a_server_that_is_busy_for_a_day_is_given_up(at: House) -> None:
    through(at, Outlet(TryLater("The server is busy.")))
    with writing(at.service.engine) as db:
        draft = db.get(Draft, 1)
        assert draft is not None
        draft.approved_at = now() - timedelta(hours=25)
    pipeline.send(at.service)
    assert only(at).state == "failed"


def test_a_server_that_cannot_be_used_is_tried_once_a_round_and_shown(at: House) -> None:
    at.deliver(
        mail_of(
            {
                **WHOLE,
                "infant_name": "Max Summer",
                "infant_nhs_number": "9990000026",
                "infant_dob": "2026-02-02",
                "parent_name": "Olu",
            }
        )
    )
    pipeline.poll(at.service)
    pipeline.read_all(at.service)
    actions.approve(at.service, "priya", 2, 1)
    outlet = through(at, Outlet(Unavailable("No."), Unavailable("No.")))
    pipeline.send(at.service)
    assert len(outlet.fails) == 1
    [pulse] = [row for row in at.all(Pulse) if row.job == "send"]
    assert pulse.problem == "No."


def test_what_is_not_as_approved_is_stopped(at: House) -> None:
    outlet = through(at, Outlet())
    with writing(at.service.engine) as db:
        draft = db.get(Draft, 1)
        assert draft is not None
        draft.body = "Changed behind everybody's back."
    pipeline.send(at.service)
    assert (only(at).state, outlet.sent) == ("draft", [])
    assert "not what was approved" in only(at).error


def test_bytes_that_were_changed_are_stopped(at: House) -> None:
    outlet = through(at, Outlet())
    with writing(at.service.engine) as db:
        kept = db.get(Outgoing, 1)
        assert kept is not None
        kept.raw = kept.raw.replace(b"nadia", b"nadja")
    pipeline.send(at.service)
    assert (only(at).state, outlet.sent) == ("draft", [])


def killed_while(at: House, outlet: Outlet) -> None:
    """Send in a process that dies by SIGKILL."""
    at.service.engine.dispose()
    child = os.fork()
    if child == 0:
        through(at, outlet)
        pipeline.send(at.service)
        os._exit(0)
    _, status = os.waitpid(child, 0)
    assert os.WTERMSIG(status) == signal.SIGKILL


def die() -> None:
    os.kill(os.getpid(), signal.SIGKILL)


class DiesFirst(Outlet):
    """Dies before anything is handed over."""

    def send(self, raw: bytes, from_address: str, to_address: str, handed: Callable[[], None]) -> str:
        die()
        return ""


def test_a_death_after_handing_over_is_put_before_a_person_and_never_sent_again(at: House) -> None:
    killed_while(at, Outlet(meanwhile=die))
    assert only(at).state == "sending"
    outlet = through(at, Outlet())
    for _ in range(2):
        assert pipeline.send(at.service) == 0
    assert (only(at).state, outlet.sent) == ("unknown", [])
    assert "say whether it went" in only(at).error


def test_a_death_before_handing_over_is_sent_once_after_the_restart(at: House) -> None:
    killed_while(at, DiesFirst())
    outlet = through(at, Outlet())
    assert [pipeline.send(at.service) for _ in range(2)] == [1, 0]
    assert len(outlet.sent) == 1


def test_what_another_process_is_sending_is_left_to_it(at: House) -> None:
    """A second `pimhs poll` beside a running desk must not take `sending` for a crash."""
    came: list[int] = []
    outlet = Outlet(meanwhile=lambda: came.append(pipeline.send(at.service)))
    through(at, outlet)
    assert pipeline.send(at.service) == 1
    assert came == [0]
    assert only(at).state == "sent"


def test_many_senders_at_once_send_each_mail_once(at: House) -> None:
    outlet = through(at, Outlet())
    threads = [threading.Thread(target=pipeline.send, args=(at.service,)) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(outlet.sent) == 1


def test_a_mail_of_unknown_fate_that_stands_in_sent_did_go(at: House, monkeypatch: pytest.MonkeyPatch) -> None:
    class Sent:
        def holds(self, message_id: str) -> bool:
            return message_id == only(at).rfc_message_id

    monkeypatch.setattr(outgoing, "sent_folder_of", lambda settings: Sent())
    through(at, Outlet(Unclear("Cut."), late=True))
    pipeline.send(at.service)
    assert only(at).state == "sent"
    assert only(at).error == ""


def test_a_copy_that_cannot_be_kept_changes_nothing_about_the_mail(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from ingest.mailbox import MailboxError

    class Full:
        def keep(self, raw: bytes) -> bool:
            raise MailboxError("The mailbox is full.")

        def holds(self, message_id: str) -> bool:
            return False

    made = house(tmp_path, sending={"undo": 0, "copy_to_sent": True})
    with made.service:
        made.deliver(mail_of(WHOLE))
        pipeline.round(made.service)
        actions.approve(made.service, "priya", 1, 1)
        monkeypatch.setattr(outgoing, "sent_folder_of", lambda settings: Full())
        through(made, Outlet())
        assert pipeline.send(made.service) == 1
        assert only(made).state == "sent"


def test_the_folder_of_the_demonstration_gets_the_mail(at: House) -> None:
    pipeline.send(at.service)
    [file] = at.service.settings.sent_folder.glob("*.eml")
    [kept] = at.all(Outgoing)
    assert file.read_bytes() == kept.raw

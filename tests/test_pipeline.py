"""From the inbox to drafts: every message stored once and in exactly one place, whatever it holds and whatever goes wrong."""

from __future__ import annotations

import logging
import threading
from collections.abc import Iterator
from datetime import timedelta
from email.utils import format_datetime
from pathlib import Path
from typing import Any, ClassVar

import pytest
from sqlmodel import select

from desk import actions, pipeline
from desk.status import status
from desk.turns import Busy, turn
from desk.working_days import day_of
from ingest.mailbox import MailboxError, Stored
from records import audit
from records.database import DatabaseError, reading, writing
from records.moves import DraftState, MessageState, ReferralState
from records.tables import AuditEntry, Draft, Message, Original, Pulse, Reading, Referral, now
from tests.desk_service import WHOLE, House, MadeUpReader, house, mail_of, values_of
from triage.age import written

pytestmark = pytest.mark.usefixtures("each_database")

OTHER = {
    **WHOLE,
    "infant_name": "Max Summer",
    "infant_nhs_number": "9990000026",
    "infant_dob": "2026-02-02",
    "parent_name": "Olu Summer",
}


@pytest.fixture
def at(tmp_path: Path) -> Iterator[House]:
    made = house(tmp_path)
    with made.service:
        yield made


def test_a_whole_form_becomes_a_referral_with_an_acknowledgement(at: House) -> None:
    at.deliver(mail_of(WHOLE))
    assert pipeline.round(at.service) == pipeline.Round(stored=1, read=1, sent=0)
    [message], [referral], [draft] = at.messages, at.referrals, at.drafts
    assert (message.state, message.what) == ("referral", "referral")
    assert (referral.state, referral.locality, referral.attachment, referral.document) == ("to_check", "mid", 0, "form1.json")
    assert (draft.kind, draft.state, draft.to_address) == ("acknowledgement", "draft", "nadia.okafor@hv.example.org")
    assert referral.reference in draft.subject


@pytest.mark.parametrize("days", [1, 400], ids=["yesterday", "long ago"])
@pytest.mark.parametrize("header", ["Received", "Date"])
def test_ages_are_counted_on_the_day_that_the_mails_own_headers_say(at: House, header: str, days: int) -> None:
    came = now() - timedelta(days=days)
    born = came.date() - timedelta(days=700)  # under two then; long over it where the clock counted
    raw = mail_of({**WHOLE, "infant_dob": born.isoformat()})
    sent = raw.replace(b"Fri, 20 Nov 2026 09:00:00 +0000", format_datetime(came).encode())
    at.deliver(
        b"Received: from a.example.org by b.example.org; " + format_datetime(came).encode() + b"\r\n" + raw
        if header == "Received"
        else sent
    )
    pipeline.round(at.service)
    [referral] = at.referrals
    codes = {one["code"]: one["why"] for one in referral.triage["findings"]}
    assert referral.received_on == day_of(came)
    assert "near_age_limit" in codes
    assert "over_24_months" not in codes
    assert written(referral.received_on) in codes["near_age_limit"]


def test_running_twice_adds_nothing(at: House) -> None:
    at.deliver(mail_of(WHOLE), mail_of(text="How do I refer somebody?"))
    pipeline.round(at.service)
    before = [values_of(row) for table in (Message, Referral, Draft) for row in at.all(table)]
    assert pipeline.round(at.service) == pipeline.Round(stored=0, read=0, sent=0)
    pipeline.read(at.service, 1)
    assert [values_of(row) for table in (Message, Referral, Draft) for row in at.all(table)] == before


def test_raw_bytes_are_stored_before_anything_reads_them(at: House) -> None:
    raw = mail_of(WHOLE)
    at.deliver(raw)
    pipeline.poll(at.service)
    assert at.states() == ["stored"]
    assert [row.raw for row in at.all(Original)] == [raw]
    assert at.reader.seen == []


def test_what_is_missing_is_asked_for_by_name(at: House) -> None:
    at.deliver(mail_of({key: value for key, value in WHOLE.items() if key not in ("gp_name", "consent_to_referral")}))
    pipeline.round(at.service)
    [draft] = at.drafts
    assert (draft.kind, sorted(draft.ask)) == ("missing_information", ["consent", "gp"])


def test_two_families_in_one_mail_are_two_referrals_with_two_drafts(at: House) -> None:
    at.deliver(mail_of(WHOLE, OTHER))
    pipeline.round(at.service)
    assert [(row.attachment, row.reading["fields"]["infant_name"]["value"]) for row in at.referrals] == [
        (0, "Ada Winter"),
        (1, "Max Summer"),
    ]
    assert [draft.referral_id for draft in at.drafts] == [1, 2]


PLACES = {
    "an enquiry": (mail_of(text="Hello, how do I refer a family to you? Is there a form?"), "enquiry", "how_to_refer"),
    "an empty mail": (mail_of(text=""), "enquiry", "how_to_refer"),
    "an absence": (mail_of(subject="Automatic reply: Referral", Auto_Submitted="auto-replied"), "automatic", None),
    "a newsletter": (mail_of(subject="November news", List_Unsubscribe="<mailto:x@example.org>"), "automatic", None),
    "a courtesy": (mail_of(subject="Re: Referral", text="Thank you, that is very helpful."), "automatic", None),
    "a locked form": (mail_of("This file is locked with a password."), "needs_attention", "missing_information"),
    "a password": (mail_of(subject="Password", text="The password is: Sunshine2026"), "needs_attention", None),
}  # fmt: skip


@pytest.mark.parametrize(("raw", "state", "kind"), PLACES.values(), ids=PLACES.keys())
def test_a_mail_without_a_referral_has_its_place_and_its_draft(at: House, raw: bytes, state: str, kind: str | None) -> None:
    at.deliver(raw)
    pipeline.round(at.service)
    [message] = at.messages
    assert message.state == state
    assert message.why
    assert [draft.kind for draft in at.drafts] == ([kind] if kind else [])


def test_a_form_beside_a_file_that_cannot_be_read_is_a_referral_that_says_so(at: House) -> None:
    at.deliver(mail_of(WHOLE, "This file is locked with a password."))
    pipeline.round(at.service)
    [message] = at.messages
    assert message.state == "referral"
    assert "form2.json: This file is locked" in message.why


class TestSomethingMore:
    """Later mail about a referral that is known."""

    PARTS: ClassVar = {key: value for key, value in WHOLE.items() if key not in ("gp_name", "voice_of_infant")}
    REST = "gp_name: Dr Kaur\nvoice_of_infant: I look for her voice.\n"

    def answered(self, at: House, raw: bytes) -> tuple[Referral, list[Draft], Message]:
        """A referral with parts missing, and this mail after it."""
        at.deliver(mail_of(self.PARTS, message_id="<first@hv.example.org>"))
        pipeline.round(at.service)
        at.deliver(raw)
        pipeline.round(at.service)
        [referral] = at.referrals
        return referral, at.drafts, at.messages[1]

    def test_an_answer_in_the_thread_completes_it(self, at: House) -> None:
        raw = mail_of(text=f"Sorry, here is the rest:\n\n{self.REST}", In_Reply_To="<first@hv.example.org>")
        referral, drafts, message = self.answered(at, raw)
        assert (message.state, message.what, message.referral_id) == ("attached", "reply", referral.id)
        assert referral.triage["missing"] == []
        assert [(draft.kind, draft.state) for draft in drafts] == [
            ("missing_information", "set_aside"),
            ("acknowledgement", "draft"),
        ]
        [before] = at.all(Reading)
        assert (before.number, before.why, before.message_id) == (1, "later mail", message.id)
        assert "gp_name" not in before.reading["fields"]

    def test_an_answer_to_what_was_asked_for_completes_it(self, at: House) -> None:
        """The referral no longer waits to be checked when the answer comes: we have asked for the rest."""
        at.deliver(mail_of(self.PARTS, message_id="<first@hv.example.org>"))
        pipeline.round(at.service)
        actions.approve(at.service, "priya", 1, 1)
        pipeline.send(at.service)
        assert at.referrals[0].state == "awaiting_reply"
        at.deliver(mail_of(text=self.REST, In_Reply_To="<first@hv.example.org>"))
        pipeline.round(at.service)
        assert (at.messages[1].state, at.referrals[0].state) == ("attached", "to_check")
        assert at.referrals[0].triage["missing"] == []
        assert [(draft.kind, draft.state) for draft in at.drafts] == [
            ("missing_information", "sent"),
            ("acknowledgement", "draft"),
        ]

    def test_two_files_of_one_mail_complete_it_together(self, at: House) -> None:
        both = [{**self.PARTS, "gp_name": "Dr Kaur"}, {**self.PARTS, "voice_of_infant": "I look for her voice."}]
        referral, _, message = self.answered(at, mail_of(*both))
        assert (message.state, message.referral_id) == ("attached", referral.id)
        assert referral.triage["missing"] == []

    def test_an_answer_that_quotes_our_reference_completes_it(self, at: House) -> None:
        at.deliver(mail_of(self.PARTS))
        pipeline.round(at.service)
        at.deliver(
            mail_of(subject=f"re {at.referrals[0].reference.lower()}", text=self.REST, sender="Duty <duty@hv.example.org>")
        )
        pipeline.round(at.service)
        assert at.messages[1].state == "attached"
        assert at.referrals[0].triage["missing"] == []

    def test_an_answer_that_names_infant_and_parent_completes_it(self, at: House) -> None:
        referral, _, message = self.answered(at, mail_of(text=f"About Ada Winter (mum is Gemma Winter):\n\n{self.REST}"))
        assert (message.state, message.referral_id) == ("attached", referral.id)
        assert message.why == "It names the same infant and parent."

    def test_part_of_the_answer_is_kept_and_the_rest_asked_for(self, at: House) -> None:
        referral, drafts, _ = self.answered(at, mail_of(text="gp_name: Dr Kaur", In_Reply_To="<first@hv.example.org>"))
        assert [item["code"] for item in referral.triage["missing"]] == ["voice_of_infant"]
        assert (drafts[-1].kind, drafts[-1].ask) == ("missing_information", ["voice_of_infant"])

    def test_the_whole_form_sent_anew_completes_it(self, at: House) -> None:
        referral, drafts, message = self.answered(at, mail_of(WHOLE))
        assert (message.state, message.what, message.referral_id) == ("attached", "addition", referral.id)
        assert [draft.kind for draft in drafts if draft.state == "draft"] == ["acknowledgement"]

    def test_a_value_that_differs_is_shown_and_not_used(self, at: House) -> None:
        changed = {**self.PARTS, "parent_phone": "+447700900999"}
        referral, _, _ = self.answered(at, mail_of(changed))
        assert referral.reading["fields"]["parent_phone"]["value"] == "+447700900101"
        assert ("+447700900999") in [item["text"] for item in referral.reading["unmatched"]]

    def test_the_same_document_again_is_a_resend(self, at: House) -> None:
        referral, drafts, message = self.answered(at, mail_of(self.PARTS, text="Did you get this?"))
        assert (message.state, message.what, message.referral_id) == ("attached", "resend", referral.id)
        assert len(drafts) == 1
        assert at.all(Reading) == []

    def test_a_question_in_the_thread_puts_the_referral_before_somebody_again(self, at: House) -> None:
        at.deliver(mail_of(WHOLE, message_id="<first@hv.example.org>"))
        pipeline.round(at.service)
        with writing(at.service.engine) as db:
            row = db.get(Referral, 1)
            assert row is not None
            row.state = ReferralState.ANSWERED
        at.deliver(mail_of(text="When will she be seen?", In_Reply_To="<first@hv.example.org>"))
        pipeline.round(at.service)
        assert at.referrals[0].state == "to_check"
        assert len(at.drafts) == 1

    def test_another_referrer_of_the_same_infant_is_a_referral_of_its_own(self, at: House) -> None:
        gp = {**WHOLE, "referrer_name": "Dr Kaur", "referrer_email": "kaur@gp.example.org"}
        at.deliver(mail_of(WHOLE), mail_of(gp, sender="Dr Kaur <kaur@gp.example.org>"))
        pipeline.round(at.service)
        assert [(row.duplicate_of) for row in at.referrals] == [None, 1]
        assert [draft.to_address for draft in at.drafts] == ["nadia.okafor@hv.example.org", "kaur@gp.example.org"]

    def test_another_family_in_the_same_thread_is_not_mixed_in(self, at: House) -> None:
        at.deliver(mail_of(WHOLE, message_id="<first@hv.example.org>"), mail_of(OTHER, In_Reply_To="<first@hv.example.org>"))
        pipeline.round(at.service)
        assert [row.reading["fields"]["infant_name"]["value"] for row in at.referrals] == ["Ada Winter", "Max Summer"]

    def test_blank_forms_of_two_people_are_two_referrals(self, at: House) -> None:
        at.deliver(
            mail_of({}, sender="A <a@hv.example.org>"),
            mail_of({}, sender="B <b@hv.example.org>"),
            mail_of({}, sender="B <b@hv.example.org>"),
        )
        pipeline.round(at.service)
        assert [message.what for message in at.messages] == ["referral", "referral", "resend"]

    def test_new_mail_takes_back_an_approval_that_was_not_sent(self, at: House) -> None:
        from desk import actions

        at.deliver(mail_of(WHOLE, message_id="<first@hv.example.org>"))
        pipeline.poll(at.service)
        pipeline.read_all(at.service)
        actions.approve(at.service, "priya", 1, 1)
        at.deliver(mail_of(text="Please wait, the family has moved.", In_Reply_To="<first@hv.example.org>"))
        pipeline.poll(at.service)
        pipeline.read_all(at.service)
        assert at.drafts[0].state == "draft"
        assert pipeline.send(at.service) == 0

    def test_an_empty_message_id_joins_nobody(self, at: House) -> None:
        first, second = (
            raw.replace(b"MIME-Version", b"Message-ID: <>\nIn-Reply-To: <>\nMIME-Version", 1)
            for raw in (mail_of(WHOLE), mail_of(OTHER))
        )
        at.deliver(first, second)
        pipeline.round(at.service)
        assert len(at.referrals) == 2


class TestRecipient:
    """Who a reply is addressed to, and what a person is told to look at."""

    def draft(self, at: House, raw: bytes) -> Draft:
        at.deliver(raw)
        pipeline.round(at.service)
        return at.drafts[-1]

    def test_the_named_referrer_is_answered_when_a_copier_sent_the_form(self, at: House) -> None:
        draft = self.draft(at, mail_of(WHOLE, sender="Scanner <copier3@hv.example.org>"))
        assert draft.to_address == "nadia.okafor@hv.example.org"
        assert "copier3@hv.example.org" in draft.to_warnings[0]

    def test_the_sender_is_answered_when_the_form_gives_no_email(self, at: House) -> None:
        draft = self.draft(
            at, mail_of({k: v for k, v in WHOLE.items() if k != "referrer_email"}, sender="Duty Desk <duty@hv.example.org>")
        )
        assert (draft.to_address, draft.to_name) == ("duty@hv.example.org", "Duty Desk")
        assert "The form names Nadia Okafor" in draft.to_warnings[0]

    def test_a_reply_to_that_differs_is_pointed_out(self, at: House) -> None:
        draft = self.draft(at, mail_of(text="How do I refer?", Reply_To="elsewhere@example.org"))
        assert draft.to_address == "elsewhere@example.org"
        assert "asks for replies to elsewhere@example.org" in draft.to_warnings[0]

    def test_a_domain_that_is_not_secure_is_pointed_out(self, at: House) -> None:
        draft = self.draft(at, mail_of(text="How do I refer?", sender="A <a@example.com>"))
        assert draft.to_warnings == ["example.com is not on the list of secure domains."]

    def test_no_warning_where_all_is_well(self, at: House) -> None:
        assert self.draft(at, mail_of(WHOLE)).to_warnings == []

    def test_a_mail_without_any_address_gets_a_draft_that_asks_for_one(self, at: House) -> None:
        draft = self.draft(at, mail_of(text="How do I refer a family?", sender=""))
        assert draft.to_address == ""
        assert "no address to reply to" in draft.to_warnings[0]


class TestTrouble:
    """What goes wrong is put before a person, and stops nothing else."""

    def test_a_message_that_fails_once_is_tried_again(self, at: House) -> None:
        at.reader.fails = 1
        at.deliver(mail_of(WHOLE))
        pipeline.round(at.service)
        assert at.states() == ["referral"]

    def test_a_message_that_fails_twice_needs_attention_and_the_next_goes_on(
        self, at: House, caplog: pytest.LogCaptureFixture
    ) -> None:
        at.reader.fails = 2
        at.deliver(mail_of(WHOLE))
        with caplog.at_level(logging.DEBUG):
            pipeline.round(at.service)
            at.deliver(mail_of({**WHOLE, "infant_name": "Max Summer"}))
            pipeline.round(at.service)
        assert at.states() == ["needs_attention", "referral"]
        assert "try again" in at.messages[0].why
        assert "RuntimeError" in caplog.text
        assert "Ada" not in caplog.text
        assert "999" not in caplog.text

    def test_a_crash_while_reading_counts_as_an_attempt(self, at: House) -> None:
        at.deliver(mail_of(WHOLE))
        pipeline.poll(at.service)
        for _ in range(2):
            assert pipeline._begin(at.service, 1) is not None  # and the process dies
        assert pipeline.read(at.service, 1) is False
        assert at.states() == ["needs_attention"]
        assert "cut off" in at.messages[0].why

    def test_a_disk_that_fails_is_not_the_message_s_fault(self, at: House, monkeypatch: pytest.MonkeyPatch) -> None:
        def full(*_: Any) -> None:
            raise DatabaseError("The disk is full.")

        at.deliver(mail_of(WHOLE))
        pipeline.poll(at.service)
        monkeypatch.setattr(pipeline, "carry_out", full)
        for _ in range(3):
            with pytest.raises(DatabaseError):
                pipeline.read(at.service, 1)
        monkeypatch.undo()
        pipeline.read_all(at.service)
        assert at.states() == ["referral"]

    def test_a_mailbox_that_cannot_be_reached_is_said_and_stops_nothing_else(self, at: House) -> None:
        at.deliver(mail_of(WHOLE))
        pipeline.poll(at.service)
        at.inbox.rename(at.inbox.with_name("gone"))
        done = pipeline.round(at.service)
        assert "does not exist" in done.problem
        assert done.read == 1
        [pulse] = [row for row in at.all(Pulse) if row.job == "poll"]
        assert pulse.problem == done.problem
        assert pulse.last_ok is not None
        assert any("could not be looked at" in alarm for alarm in status(at.service)["alarms"])

    def test_a_disk_that_is_nearly_full_fetches_nothing_and_says_so(self, at: House, monkeypatch: pytest.MonkeyPatch) -> None:
        at.deliver(mail_of(WHOLE))
        monkeypatch.setattr("desk.disk.free", lambda path: 1_000_000)
        assert "Only 1 MB are free" in pipeline.round(at.service).problem
        assert at.messages == []
        monkeypatch.undo()
        pipeline.round(at.service)
        assert at.states() == ["referral"]

    def test_what_came_before_a_mailbox_broke_off_is_kept(self, at: House, monkeypatch: pytest.MonkeyPatch) -> None:
        class Breaks:
            def new(self, known: Any) -> Iterator[Stored]:
                yield Stored("a", "INBOX", 1, 1, mail_of(WHOLE), None)
                raise MailboxError("The connection broke.")

            def close(self) -> None:
                pass

        at.service.__dict__["_mailbox"] = Breaks()
        with pytest.raises(MailboxError):
            pipeline.poll(at.service)
        assert at.states() == ["stored"]

    def test_two_pollers_store_nothing_twice(self, at: House) -> None:
        at.deliver(*(mail_of({**WHOLE, "infant_name": f"Infant {n}"}) for n in range(30)))
        refused: list[Busy] = []

        def go() -> None:
            try:
                pipeline.poll(at.service)
            except Busy as busy:
                refused.append(busy)

        threads = [threading.Thread(target=go) for _ in range(4)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert len(at.messages) == 30

    def test_another_process_s_turn_is_left_to_it(self, at: House) -> None:
        with turn(at.service.engine, at.service.settings.data, "poll"):
            assert "turn to poll" in pipeline.round(at.service).problem

    def test_a_new_uidvalidity_makes_no_new_messages(self, at: House) -> None:
        from desk.intake import take_in

        raws = [mail_of({"infant_name": f"Infant {number}"}) for number in range(3)]

        def come(validity: int) -> list[int]:
            mails = [Stored("a", "INBOX", validity, uid, raw, None) for uid, raw in enumerate(raws, 1)]
            return [one for batch in take_in(at.service.engine, mails) for one in batch]

        assert len(come(7)) == 3
        assert come(5) == []
        assert [(row.uid_validity, row.uid) for row in at.messages] == [(5, 1), (5, 2), (5, 3)]

    def test_two_copies_of_one_mail_are_two_messages(self, at: House) -> None:
        at.deliver(mail_of(WHOLE), mail_of(WHOLE))
        pipeline.round(at.service)
        assert [message.what for message in at.messages] == ["referral", "resend"]


class TestBounce:
    """A mail of ours that came back."""

    def bounced(self, at: House, state: DraftState = DraftState.SENT) -> None:
        at.deliver(mail_of(WHOLE))
        pipeline.round(at.service)
        with writing(at.service.engine) as db:
            draft = db.get(Draft, 1)
            assert draft is not None
            draft.state, draft.rfc_message_id, draft.sent_at = state, "<ours@example.org>", now()
            row = db.get(Referral, 1)
            assert row is not None
            row.state = ReferralState.ANSWERED
        at.deliver(BOUNCE.replace(b"\n", b"\r\n"))
        pipeline.round(at.service)

    def test_it_is_said_on_the_reply_and_a_copy_waits(self, at: House) -> None:
        self.bounced(at)
        sent, copy = at.drafts
        assert sent.state == "sent"
        assert sent.undelivered_at is not None
        assert "5.1.1" in sent.error
        assert (copy.state, copy.body) == ("draft", sent.body)
        assert "not delivered" in copy.to_warnings[0]
        assert (at.messages[1].state, at.messages[1].referral_id) == ("attached", 1)
        assert at.referrals[0].state == "to_check"

    def test_it_tells_that_a_mail_of_unknown_fate_had_gone(self, at: House) -> None:
        self.bounced(at, DraftState.UNKNOWN)
        assert at.drafts[0].state == "sent"

    def test_a_bounce_of_somebody_else_s_mail_is_automatic(self, at: House) -> None:
        at.deliver(BOUNCE)
        pipeline.round(at.service)
        assert (at.states(), at.drafts) == (["automatic"], [])


BOUNCE = b"""From: Mail Delivery System <mailer-daemon@hv.example.org>
To: referrals@example.org
Subject: Undeliverable: Your referral
Date: Fri, 20 Nov 2026 10:00:00 +0000
MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status; boundary=b

--b
Content-Type: text/plain

Nobody here has that name.
--b
Content-Type: message/delivery-status

Reporting-MTA: dns; hv.example.org

Final-Recipient: rfc822; nadia.okafor@hv.example.org
Action: failed
Status: 5.1.1
Diagnostic-Code: smtp; 550 5.1.1 No such person

--b
Content-Type: text/rfc822-headers

Message-ID: <ours@example.org>
--b--
"""


def test_every_message_is_in_one_state_and_the_figures_add_up(at: House) -> None:
    at.deliver(*(raw for raw, _, _ in PLACES.values()), mail_of(WHOLE), mail_of(WHOLE))
    pipeline.round(at.service)
    found = status(at.service)
    assert found["messages"] == len(at.messages) == len(PLACES) + 2
    assert sum(found["by_state"].values()) == found["messages"]
    assert found["audit"] == "whole"
    assert found["alarms"] == []


def test_every_change_is_in_the_audit_chain_without_a_name(at: House) -> None:
    at.deliver(mail_of(WHOLE))
    pipeline.round(at.service)
    with reading(at.service.engine) as db:
        assert audit.verify(db) is None
        entries = db.exec(select(AuditEntry)).all()
    assert [(one.subject, one.action) for one in entries] == [
        ("message", "stored"), ("message", "state"), ("referral", "received"), ("draft", "drafted"),
    ]  # fmt: skip
    written = " ".join(str(one.detail) for one in entries)
    assert not any(value in written for value in WHOLE.values() if len(value) > 4)


def test_the_reader_of_the_tests_is_asked_as_the_real_one(at: House) -> None:
    from parsing.process.sandbox import Reader

    assert all(
        callable(getattr(Reader, name))
        for name in vars(MadeUpReader)
        if not name.startswith("_") and callable(getattr(MadeUpReader, name))
    )


def test_states_shown_here_are_all_there_are() -> None:
    assert {state.value for state in MessageState} == {
        "stored",
        "referral",
        "attached",
        "enquiry",
        "automatic",
        "not_ours",
        "needs_attention",
    }

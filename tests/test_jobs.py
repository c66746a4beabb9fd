"""What the desk does by itself on working days: each thing once, to the right people, and nothing to a referrer."""

from __future__ import annotations

import os
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default
from pathlib import Path

import pytest
import time_machine

from desk import actions, jobs, pipeline
from desk.answered import answers_to
from desk.day_settings import TeamConfig
from desk.schedule import next_runs
from desk.status import alarms
from desk.working_days import LONDON
from records import audit
from records.database import reading, writing
from records.moves import DraftState, MessageState, ReferralState
from records.tables import AuditEntry, Draft, Message, Outgoing, Pulse, Told, now
from tests.desk_service import WHOLE, House, house, mail_of
from triage.practitioners import Absence, Practitioner, on_duty

pytestmark = pytest.mark.usefixtures("each_database")

LACKING = {key: value for key, value in WHOLE.items() if not key.startswith(("voice_of", "gp_", "hopes"))}
ELLEN = Practitioner(name="Ellen Marsh", job="Psychologist", email="ellen@nhs.net", localities=("mid", "west"))
KIT = Practitioner(name="Kit Rowe", job="Therapist", email="kit@example.net", localities=("mid",))
SAM = Practitioner(name="Sam Lake", job="Therapist", email="sam@nhs.net", localities=("south",))
TEAM = {"administrators": ("office@nhs.net",), "lead": ("lead@nhs.net",), "desk_address": "https://desk.example.org"}


def at(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=LONDON).astimezone(UTC)


class Desk:
    """A service with a clock that is set by hand."""

    def __init__(self, of: House, clock: time_machine.Traveller) -> None:
        self.of, self.clock, self.service = of, clock, of.service

    def on(self, text: str) -> Desk:
        self.clock.move_to(at(text))
        return self

    def run(self, name: str) -> list[Draft]:
        """Run a job; the mail it queued."""
        before = {draft.id for draft in self.of.drafts}
        jobs.run_job(self.service, name)
        return [draft for draft in self.of.drafts if draft.id not in before]

    def receive(self, *mails: bytes) -> None:
        self.of.deliver(*mails)
        for (
            path
        ) in self.of.inbox.iterdir():  # the file system keeps its own clock, and a file from the future is still being written
            os.utime(path, (now().timestamp(),) * 2)
        pipeline.poll(self.service)
        pipeline.read_all(self.service)

    def approve(self, kind: str) -> Draft:
        """Approve the open reply, which is of that kind, and send it."""
        [draft] = [one for one in self.of.drafts if one.state == DraftState.DRAFT]
        assert draft.kind == kind
        assert draft.id is not None
        actions.approve(self.service, "priya", draft.id, draft.version)
        pipeline.send(self.service)
        return draft

    def mail(self, draft: Draft) -> EmailMessage:
        with reading(self.service.engine) as db:
            found = db.get(Outgoing, draft.id)
        assert found is not None
        mail = message_from_bytes(found.raw, policy=default)
        assert isinstance(mail, EmailMessage)
        return mail


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    made = house(
        tmp_path,
        team=TEAM,
        localities={"practitioners": (ELLEN, KIT, SAM)},
        senders={"secure_domains": ("nhs.net", "example.org")},
    )
    with time_machine.travel(at("2026-11-23 10:00"), tick=False) as clock, made.service:
        yield Desk(made, clock)


def to(drafts: list[Draft]) -> list[tuple[str, str]]:
    return sorted((draft.kind, draft.to_address) for draft in drafts)


def test_a_complete_referral_is_told_to_its_practitioners_once_it_is_answered(desk: Desk) -> None:
    desk.receive(mail_of(WHOLE))
    assert desk.run("ready") == []
    desk.approve("acknowledgement")
    told = desk.run("ready")
    assert to(told) == [("ready", "ellen@nhs.net"), ("ready", "kit@example.net")]
    assert desk.run("ready") == []


def test_what_the_team_is_sent_by_default_has_no_clinical_text(desk: Desk) -> None:
    desk.receive(mail_of(WHOLE))
    desk.approve("acknowledgement")
    for draft in desk.run("ready"):
        mail = desk.mail(draft)
        assert mail["Auto-Submitted"] == "auto-generated"
        assert desk.of.referrals[0].reference in mail["Subject"]
        assert not list(mail.iter_attachments())
        for part in mail.walk():
            if part.get_content_maintype() == "text":
                text = part.get_content()
                assert f"https://desk.example.org/referrals/{desk.of.referrals[0].reference}/summary" in text
                assert "Mid Essex, under 6 months" in text
                for secret in ("Ada", "Winter", "Gemma", "9990000018", "CM9", "enjoy", "Okafor", "health visitor"):
                    assert secret not in text


def test_the_whole_summary_goes_to_secure_addresses_only(desk: Desk) -> None:
    desk.service.settings.__dict__["team"] = TeamConfig(**TEAM, full_summary=True)  # type: ignore[arg-type]
    desk.receive(mail_of(WHOLE))
    desk.approve("acknowledgement")
    mails = {draft.to_address: desk.mail(draft) for draft in desk.run("ready")}
    secure, other = mails["ellen@nhs.net"], mails["kit@example.net"]
    for kind in ("plain", "html"):
        assert "Gemma would like help to enjoy time with Ada." in secure.get_body((kind,)).get_content()  # type: ignore[union-attr]
        assert "Gemma" not in other.get_body((kind,)).get_content()  # type: ignore[union-attr]
    [document] = secure.iter_attachments()
    assert document.get_filename() == f"{desk.of.referrals[0].reference}.docx"
    assert document.get_content().startswith(b"PK")
    assert not list(other.iter_attachments())


def test_mail_to_the_team_outside_the_secure_domains_carries_the_mark_too(desk: Desk) -> None:
    senders = desk.service.settings.senders.model_copy(update={"outside_mark": "[secure]"})
    desk.service.settings.__dict__["senders"] = senders
    desk.receive(mail_of(WHOLE))
    desk.approve("acknowledgement")
    subjects = {draft.to_address: desk.mail(draft)["Subject"] for draft in desk.run("ready")}
    assert subjects["kit@example.net"] == f"[secure] {subjects['ellen@nhs.net']}"
    pipeline.send(desk.service)
    assert {one.state for one in desk.of.drafts} == {DraftState.SENT}


def test_an_unanswered_referral_is_overdue_after_its_working_days(desk: Desk) -> None:
    desk.receive(mail_of(WHOLE))  # on Friday 20 November: due on Tuesday
    assert desk.on("2026-11-23 09:00").run("due") == []
    assert to(desk.on("2026-11-24 09:00").run("due")) == [("due", "office@nhs.net")]
    assert desk.run("ready") == []
    told = desk.on("2026-11-25 09:00").run("ready")
    assert to(told) == [("overdue", "ellen@nhs.net"), ("overdue", "kit@example.net")]
    assert "the day for it was 24 November 2026" in told[0].body


def test_the_digest_goes_to_those_for_whom_something_waits_once_a_day(desk: Desk) -> None:
    assert desk.run("digest") == []
    desk.receive(mail_of(WHOLE))
    desk.approve("acknowledgement")
    assert to(desk.run("digest")) == [("digest", "ellen@nhs.net"), ("digest", "kit@example.net")]
    assert desk.run("digest") == []
    assert len(desk.on("2026-11-24 08:30").run("digest")) == 2


def test_a_referral_that_its_reply_settles_waits_for_nobody(desk: Desk) -> None:
    desk.receive(mail_of({**WHOLE, "infant_dob": "2023-06-01"}))
    desk.approve("signposting")
    assert desk.run("ready") == desk.run("digest") == []


def test_a_referral_of_no_locality_is_told_to_the_lead(desk: Desk) -> None:
    form = {key: value for key, value in WHOLE.items() if key not in ("parent_postcode", "parent_address")}
    desk.receive(mail_of({**form, "parent_address": "1 Barge Lane"}))
    desk.approve("acknowledgement")
    assert to(desk.run("ready")) == [("ready", "lead@nhs.net")]


def test_that_nobody_can_be_told_is_an_alarm_and_the_others_are_told_all_the_same(desk: Desk) -> None:
    desk.service.settings.__dict__["team"] = TeamConfig(**{**TEAM, "lead": ()})  # type: ignore[arg-type]
    desk.receive(
        mail_of(WHOLE), mail_of(WHOLE | {"infant_name": "Max Reed", "infant_nhs_number": "", "parent_postcode": "CM20 1AA"})
    )
    for draft in desk.of.drafts:
        assert draft.id is not None
        actions.approve(desk.service, "priya", draft.id, draft.version)
    pipeline.send(desk.service)
    desk.service.settings.__dict__["localities"] = desk.service.settings.localities.model_copy(update={"practitioners": (KIT,)})
    with pytest.raises(actions.Problem, match="1 of the referrals that are ready can be told to nobody"):
        jobs.run_job(desk.service, "ready")
    assert to([draft for draft in desk.of.drafts if draft.once]) == [("ready", "kit@example.net")]
    with reading(desk.service.engine) as db:
        assert any(alarm.startswith("The job “ready” did not go well: 1 of the") for alarm in alarms(db, desk.service, now()))


def polls(desk: Desk, problem: str = "") -> None:
    with writing(desk.service.engine) as db:
        db.merge(Pulse(job="poll", last_run=now(), last_ok=now(), problem=problem))


def told_of_alarms(desk: Desk) -> list[str]:
    """What a look a minute later writes."""
    desk.clock.shift(timedelta(minutes=1))
    return [draft.body for draft in desk.run("alarms")]


def test_the_lead_is_told_of_an_alarm_once_while_it_lasts_and_again_when_it_begins_anew(desk: Desk) -> None:
    polls(desk, "mail.example.org refused the sign-in.")
    assert told_of_alarms(desk) == []
    [mail] = told_of_alarms(desk)
    assert "- The inbox could not be looked at: mail.example.org refused the sign-in." in mail
    polls(desk, "mail.example.org cannot be reached.")
    assert [told_of_alarms(desk) for _ in range(3)] == [[], [], []]
    polls(desk)
    assert told_of_alarms(desk) == []
    polls(desk, "mail.example.org refused the sign-in.")
    assert [len(told_of_alarms(desk)) for _ in range(3)] == [0, 1, 0]
    assert {draft.to_address for draft in desk.of.drafts} == {"lead@nhs.net"}


def test_what_is_over_by_the_second_look_is_worth_no_mail(desk: Desk) -> None:
    for problem in ("mail.example.org is busy.", "") * 3:
        polls(desk, problem)
        assert told_of_alarms(desk) == []


def test_an_alarm_that_comes_while_another_lasts_is_told_alone(desk: Desk) -> None:
    polls(desk, "mail.example.org refused the sign-in.")
    assert [len(told_of_alarms(desk)) for _ in range(2)] == [0, 1]
    with writing(desk.service.engine) as db:
        db.merge(Pulse(job="send", last_run=now(), problem="the outlet refuses."))
    assert told_of_alarms(desk) == []
    [mail] = told_of_alarms(desk)
    assert "the outlet refuses." in mail
    assert "refused the sign-in" not in mail


def test_alarm_mail_that_is_switched_off_is_not_written(desk: Desk) -> None:
    desk.service.settings.__dict__["team"] = TeamConfig(**{**TEAM, "alarms": False})  # type: ignore[arg-type]
    polls(desk, "mail.example.org refused the sign-in.")
    assert [told_of_alarms(desk) for _ in range(3)] == [[], [], []]


def test_a_desk_that_dies_before_the_mail_is_stored_tells_after_its_restart(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    polls(desk, "mail.example.org refused the sign-in.")
    told_of_alarms(desk)
    with monkeypatch.context() as broken:
        broken.setattr("desk.alarming.tell", lambda *_: (_ for _ in ()).throw(OSError))
        with pytest.raises(OSError):  # noqa: PT011
            jobs.run_job(desk.service, "alarms")
    assert [len(told_of_alarms(desk)) for _ in range(2)] == [1, 0]


def test_mail_to_the_team_that_comes_back_is_an_alarm_and_makes_no_reply(desk: Desk) -> None:
    [told] = desk.run("signposts")
    pipeline.send(desk.service)
    with writing(desk.service.engine) as db:
        row = db.get(Draft, told.id)
        assert row is not None
        row.undelivered_at = now()
    with reading(desk.service.engine) as db:
        assert [one for one in alarms(db, desk.service, now()) if "to the team was not delivered" in one]
        assert not [one for one in alarms(db, desk.service, now() + timedelta(days=8)) if "to the team" in one]


def test_a_reminder_is_drafted_when_nobody_answers_twice_at_most(desk: Desk) -> None:
    desk.receive(mail_of(LACKING, message_id="<form@hv.example.org>"))
    asked = desk.approve("missing_information")
    assert desk.of.referrals[0].state == ReferralState.AWAITING_REPLY
    assert desk.on("2026-11-27 09:15").run("chasers") == []
    [first] = desk.on("2026-11-30 09:15").run("chasers")
    assert (first.kind, first.state, first.to_address) == ("chaser", DraftState.DRAFT, asked.to_address)
    assert first.ask == asked.ask
    [sent] = [one for one in desk.of.drafts if one.id == asked.id]
    assert first.in_reply_to == sent.rfc_message_id
    assert desk.of.referrals[0].state == ReferralState.TO_CHECK
    assert desk.run("chasers") == desk.run("ready") == desk.run("due") == []
    desk.approve("chaser")
    assert desk.of.referrals[0].state == ReferralState.AWAITING_REPLY
    assert len(desk.on("2026-12-07 09:15").run("chasers")) == 1
    desk.approve("chaser")
    assert desk.on("2026-12-14 09:15").run("chasers") == []
    assert desk.run("ready") == []
    told = desk.on("2026-12-15 09:15").run("ready")
    assert {draft.kind for draft in told} == {"overdue"}
    assert "No answer from the referrer, reminded 2 times" in told[0].body


def test_an_answer_stops_the_reminders(desk: Desk) -> None:
    desk.receive(mail_of(LACKING, message_id="<form@hv.example.org>"))
    asked = desk.approve("missing_information")
    [sent] = [one for one in desk.of.drafts if one.id == asked.id]
    desk.on("2026-11-26 11:00").receive(
        mail_of(text="I shall ask her.", subject=f"Re: {asked.subject}", in_reply_to=sent.rfc_message_id)
    )
    assert desk.on("2026-12-04 09:15").run("chasers") == []


def test_nobody_is_reminded_of_what_is_known_by_now(desk: Desk) -> None:
    desk.receive(mail_of({key: value for key, value in WHOLE.items() if key != "gp_name"}))
    desk.approve("missing_information")
    with writing(desk.service.engine) as db:  # as an administrator does who was told on the telephone
        row = db.merge(desk.of.referrals[0])
        row.triage = {**row.triage, "missing": []}
    assert desk.on("2026-12-04 09:15").run("chasers") == []
    assert {draft.kind for draft in desk.run("ready")} == {"ready"}


def test_whoever_sets_a_reminder_aside_is_not_asked_again(desk: Desk) -> None:
    desk.receive(mail_of(LACKING))
    desk.approve("missing_information")
    [draft] = desk.on("2026-11-30 09:15").run("chasers")
    assert draft.id is not None
    actions.set_aside_draft(desk.service, "priya", draft.id, draft.version, "I rang them.")
    assert desk.on("2026-12-08 09:15").run("chasers") == []
    assert {one.kind for one in desk.run("ready")} == {"ready"}


LOCKED = mail_of("This file is locked with a password.", message_id="<locked@hv.example.org>")


def test_whoever_sent_a_locked_form_is_reminded_while_nobody_writes(desk: Desk) -> None:
    desk.receive(LOCKED)
    assert desk.of.referrals == []
    asked = desk.approve("missing_information")
    assert desk.on("2026-11-27 09:15").run("chasers") == []
    [first] = desk.on("2026-11-30 09:15").run("chasers")
    [sent] = [one for one in desk.of.drafts if one.id == asked.id]
    assert (first.kind, first.state, first.to_address) == ("chaser", DraftState.DRAFT, asked.to_address)
    assert first.in_reply_to == sent.rfc_message_id
    assert "could not open the file" in first.body
    assert desk.run("chasers") == []
    desk.approve("chaser")
    assert len(desk.on("2026-12-07 09:15").run("chasers")) == 1
    assert not [one for one in alarms_of(desk) if "could not be opened" in one]
    desk.approve("chaser")
    assert desk.on("2026-12-14 09:15").run("chasers") == []
    assert not [one for one in alarms_of(desk) if "could not be opened" in one]
    assert [one for one in alarms_of(desk.on("2026-12-15 09:15")) if one.startswith("1 mail with a file that could not be")]
    with reading(desk.service.engine) as db:
        assert audit.verify(db) is None


def alarms_of(desk: Desk) -> list[str]:
    with reading(desk.service.engine) as db:
        return list(alarms(db, desk.service, now()))


def proposed(desk: Desk) -> list[tuple[int, str]]:
    """Which later mails are proposed as the answer to the locked one, and why."""
    with reading(desk.service.engine) as db:
        locked = db.get(Message, 1)
        assert locked is not None
        return [(one.message_id, one.why.partition(",")[0]) for one in answers_to(db, locked)]


def test_a_form_that_comes_unlocked_is_proposed_as_the_answer_and_closes_nothing_by_itself(desk: Desk) -> None:
    desk.receive(LOCKED)
    asked = desk.approve("missing_information")
    assert proposed(desk) == []
    [sent] = [one for one in desk.of.drafts if one.id == asked.id]
    answer = mail_of(WHOLE, sender=KIM, in_reply_to=sent.rfc_message_id)
    desk.on("2026-11-26 11:00").receive(answer, mail_of(text="Did you get it?"), mail_of(WHOLE | {"infant_name": "Bo Frost"}))
    assert proposed(desk) == [
        (2, "Message 2 answers that mail or ours about it"),
        (4, "Message 4 is a later mail of the same sender"),
    ]
    assert desk.of.states()[0] == MessageState.NEEDS_ATTENTION
    assert not [one for one in alarms_of(desk.on("2026-12-15 09:15")) if "could not be opened" in one]
    actions.message_is(desk.service, "priya", 1, MessageState.ATTACHED, "The form came unlocked.", desk.of.referrals[0].id)
    assert desk.of.states()[0] == MessageState.ATTACHED
    assert proposed(desk) == []


def test_a_form_that_came_before_or_from_somebody_else_is_no_answer_to_a_locked_one(desk: Desk) -> None:
    desk.receive(LOCKED)
    desk.receive(mail_of(WHOLE, sender=KIM))
    assert proposed(desk) == []


KIM = "Kim Ashdown <kim@hv.example.org>"
ANSWERS: dict[str, tuple[bytes, int]] = {
    "the form, unlocked": (mail_of(WHOLE), 0),
    "a mail of the same sender": (mail_of(text="Which form do you mean? I sent two this week."), 0),
    "an answer from a colleague": (mail_of(text="I shall look.", sender=KIM, in_reply_to="<ours@here>"), 0),
    "another family, from another sender": (mail_of(WHOLE, sender=KIM), 1),
    "an absence": (mail_of(subject="Automatic reply: x", Auto_Submitted="auto-replied"), 1),
}


@pytest.mark.parametrize(("answer", "reminders"), ANSWERS.values(), ids=ANSWERS.keys())
def test_an_answer_about_a_locked_form_stops_the_reminders(desk: Desk, answer: bytes, reminders: int) -> None:
    desk.receive(LOCKED)
    asked = desk.approve("missing_information")
    [sent] = [one for one in desk.of.drafts if one.id == asked.id]
    desk.on("2026-11-26 11:00").receive(answer.replace(b"<ours@here>", sent.rfc_message_id.encode()))
    chasers = [one for one in desk.on("2026-12-04 09:15").run("chasers") if one.message_id == 1]
    assert len(chasers) == reminders


def test_nobody_is_reminded_of_a_locked_form_that_somebody_sorted(desk: Desk) -> None:
    desk.receive(LOCKED)
    desk.approve("missing_information")
    actions.message_is(desk.service, "priya", 1, MessageState.NOT_OURS, "An invoice, as they told me on the telephone")
    assert desk.on("2026-12-04 09:15").run("chasers") == []


def test_signposts_that_nobody_checked_are_listed(desk: Desk) -> None:
    [told] = desk.run("signposts")
    assert told.to_address == "office@nhs.net"
    assert told.body.count("Never checked.") == len(desk.service.settings.signposting.entries)


def test_what_is_past_its_time_is_listed_and_kept(desk: Desk) -> None:
    desk.receive(mail_of(WHOLE))
    days = timedelta(days=desk.service.settings.retention.undecided)
    later = now() + days + timedelta(days=1)
    assert desk.on(f"{later:%F} 09:30").run("retention") == []  # not dealt with
    desk.on("2026-11-23 10:00").approve("acknowledgement")
    assert desk.on(f"{later - timedelta(days=1):%F} 09:30").run("retention") == []
    [told] = desk.on(f"{later:%F} 09:30").run("retention")
    assert told.to_address == "office@nhs.net"
    assert desk.of.referrals[0].reference in told.body
    assert len(desk.of.referrals) == 1


def test_the_week_s_figures_name_nobody(desk: Desk) -> None:
    desk.on("2026-11-20 10:00").receive(mail_of(WHOLE), mail_of(LACKING | {"infant_name": "Max Reed", "infant_nhs_number": ""}))
    pulse = {"last_run": at("2026-11-25 10:00"), "problem": "mail.example.org refused the sign-in."}
    with writing(desk.service.engine) as db:
        db.merge(Pulse(job="poll", **pulse))  # type: ignore[arg-type]
    [told] = desk.on("2026-11-25 10:00").run("weekly")
    assert told.to_address == "lead@nhs.net"
    assert told.subject == "The referral desk, 16 November 2026 to 22 November 2026"
    for line in ("Referrals received: 2", "Replies sent: 0", "Of them overdue: 2", "mail.example.org refused"):
        assert line in told.body
    for name in ("Ada", "Winter", "Gemma", "Okafor", "TWB-"):
        assert name not in told.body


def test_mail_to_the_team_stands_in_the_history_and_in_the_chain(desk: Desk) -> None:
    desk.receive(mail_of(WHOLE))
    desk.approve("acknowledgement")
    told = desk.run("ready")
    assert {one.draft_id for one in desk.of.all(Told)} == {draft.id for draft in told}
    entries = [one for one in desk.of.all(AuditEntry) if one.action == "told the team"]
    assert [(one.subject, one.subject_id, one.who) for one in entries] == [("referral", 1, "desk")] * 2
    assert pipeline.send(desk.service) == 2
    with reading(desk.service.engine) as db:
        assert audit.verify(db) is None


def test_nobody_can_change_mail_to_the_team(desk: Desk) -> None:
    [told] = desk.run("signposts")
    assert told.id is not None
    with pytest.raises(actions.Problem, match="by itself"):
        actions.undo(desk.service, "priya", told.id)
    with pytest.raises(actions.Problem, match="by itself"):
        actions.save_draft(desk.service, "priya", told.id, told.version, "Other words")


def test_jobs_go_only_to_addresses_of_the_configuration(desk: Desk) -> None:
    desk.receive(mail_of(WHOLE), mail_of(LACKING | {"infant_name": "Max Reed", "infant_nhs_number": ""}))
    desk.on("2026-12-01 09:30")
    for name in jobs.JOBS:
        jobs.run_job(desk.service, name)
    own = {one.to_address for one in desk.of.drafts if one.once}
    assert own <= {"ellen@nhs.net", "kit@example.net", "sam@nhs.net", "office@nhs.net", "lead@nhs.net"}
    assert all(one.state == DraftState.DRAFT for one in desk.of.drafts if not one.once)


def test_the_timetable_runs_what_is_due_and_remembers_it(desk: Desk) -> None:
    desk.on("2026-11-25 08:00")
    assert jobs.run_due(desk.service) == []
    assert jobs.run_due(desk.on("2026-11-25 08:30").service) == ["digest"]
    assert jobs.run_due(desk.on("2026-11-25 08:31").service) == []
    assert jobs.run_due(desk.on("2026-11-25 12:00").service) == ["due", "chasers", "ready", "alarms"]
    assert jobs.run_due(desk.on("2026-11-26 12:00").service) == ["digest", "due", "chasers", "ready", "alarms"]


def test_a_desk_that_is_new_catches_nothing_up(desk: Desk) -> None:
    assert jobs.run_due(desk.on("2026-11-25 16:00").service) == []
    assert jobs.run_due(desk.on("2026-11-25 16:10").service) == []


def test_a_job_that_fails_holds_up_no_other_and_is_tried_again_later(
    desk: Desk, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def fails(service: object) -> int:
        raise RuntimeError("Ada Winter")

    desk.on("2026-11-25 08:00")
    jobs.run_due(desk.service)
    monkeypatch.setitem(jobs.JOBS, "due", jobs.Job("", fails, jobs.JOBS["due"].rule))
    assert jobs.run_due(desk.on("2026-11-25 09:20").service) == ["digest", "due", "chasers", "ready", "alarms"]
    assert "Ada" not in caplog.text
    assert jobs.run_due(desk.on("2026-11-25 09:25").service) == []
    assert "due" in jobs.run_due(desk.on("2026-11-25 09:36").service)
    assert {one.name: one.problem for one in next_runs(desk.service)}["due"].startswith("Something went wrong")


def test_every_job_says_when_it_runs_next(desk: Desk) -> None:
    assert [(one.name, one.next_run is not None) for one in next_runs(desk.service)] == [
        (name, True) for name in ("poll", "send", "anchor", *jobs.JOBS)
    ]


AWAY = (Absence.model_validate({"from": date(2026, 12, 21), "to": date(2027, 1, 1)}),)
HANDED: dict[str, tuple[tuple[Practitioner, ...], str, str, list[str]]] = {
    "nobody away": ((ELLEN, KIT, SAM), "mid", "2026-12-23", ["ellen@nhs.net", "kit@example.net"]),
    "away without a cover": ((ELLEN.model_copy(update={"away": AWAY}), KIT, SAM), "mid", "2026-12-23", ["kit@example.net"]),
    "back again": ((ELLEN.model_copy(update={"away": AWAY}), KIT, SAM), "mid", "2027-01-04", ["ellen@nhs.net", "kit@example.net"]),
    "a cover from elsewhere": ((ELLEN.model_copy(update={"away": AWAY, "cover": "sam@nhs.net"}), SAM), "west", "2026-12-23", ["sam@nhs.net"]),
    "a cover who is told anyway": ((ELLEN.model_copy(update={"away": AWAY, "cover": "Kit@example.net"}), KIT), "mid", "2026-12-23", ["kit@example.net"]),
    "covers who are away for each other": (
        (ELLEN.model_copy(update={"away": AWAY, "cover": "sam@nhs.net"}), SAM.model_copy(update={"away": AWAY, "cover": "ellen@nhs.net"})),
        "west", "2026-12-23", [],
    ),
    "somebody who wants no mail": ((ELLEN.model_copy(update={"told": False}), KIT), "mid", "2026-12-23", ["kit@example.net"]),
}  # fmt: skip


@pytest.mark.parametrize("case", HANDED)
def test_who_is_told_while_somebody_is_away(case: str) -> None:
    people, locality, day, expected = HANDED[case]
    assert [one.email for one in on_duty(people, locality, date.fromisoformat(day))] == expected

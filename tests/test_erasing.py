"""What is past its time goes for good, and what must be kept stays: by its outcome, by a hold, by the mail it shares."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing, suppress
from datetime import date, timedelta
from pathlib import Path

import pytest
from sqlalchemy import select

from desk import actions, jobs, pipeline
from desk.erasing import chosen, erase, scrub
from desk.retention import Case, RetentionConfig, cases
from desk.status import status
from desk.telling import tell
from notify.notices import Notice
from parsing.referral import Referral as Form
from records import audit
from records.database import reading, writing
from records.keyring import HASH_LETTERS
from records.resealing import sealed_tables
from records.sealed import sealed_columns
from records.store import unpack
from records.tables import (
    Certificate,
    Correction,
    Decision,
    Draft,
    Hold,
    MailTerm,
    Message,
    Original,
    Outgoing,
    Pulse,
    Reading,
    Referral,
    Term,
    Told,
    now,
)
from tests.desk_service import WHOLE, House, house, mail_of, values_of
from triage.practitioners import Practitioner

OTHER = {
    **WHOLE,
    "infant_name": "Max Summer",
    "infant_nhs_number": "9990000026",
    "infant_dob": "2026-02-02",
    "parent_name": "Olu Summer",
}
CONFIG = RetentionConfig()
TODAY = now().date()
MUCH_LATER = TODAY + timedelta(days=9600)


@pytest.fixture
def at(tmp_path: Path) -> Iterator[House]:
    made = house(tmp_path)
    with made.service:
        yield made


def decided(at: House, *mails: bytes) -> House:
    """The first referral answered, corrected and accepted."""
    at.deliver(*mails)
    pipeline.round(at.service)
    actions.correct(at.service, "priya", 1, "gp_name", "Dr Quillfeather")
    [draft] = [one for one in at.drafts if one.referral_id == 1 and one.state == "draft"]
    actions.approve(at.service, "priya", draft.id, draft.version)
    pipeline.send(at.service)
    actions.decide(at.service, "ellen", 1, "accepted", "Gemma is glad.")
    return at


def kept(at: House) -> list[Case]:
    with reading(at.service.engine) as db:
        return list(cases(db, CONFIG))


def due(at: House, today: date, *references: str) -> list[Case]:
    with reading(at.service.engine) as db:
        return list(chosen(db, CONFIG, today, references))


def sealed_of(at: House) -> list[bytes]:
    """The beginnings of everything that is sealed, and the hashes it is found by, as they stand in the database."""
    found = [hashed.value.encode() for table in (Term, MailTerm) for hashed in at.all(table) if len(hashed.value) == HASH_LETTERS]
    for table in (table for table in sealed_tables() if table.name != "seal"):
        with at.service.engine.connect() as connection:
            for row in connection.execute(select(*(table.c[name] for name in sealed_columns(table)))):
                found += [value.raw[:60] for value in row if value.raw]
    return found


def test_nothing_of_the_family_is_left_in_the_files_and_the_chain_is_whole(at: House) -> None:
    decided(at, mail_of(WHOLE))
    reference = at.referrals[0].reference
    files = [at.service.settings.data / name for name in ("desk.db", "desk.db-wal")]
    words = sealed_of(at)
    assert sum(any(word in file.read_bytes() for file in files if file.exists()) for word in words) > 30
    [certificate] = erase(at.service.engine, CONFIG, "ellen", MUCH_LATER)
    assert not [word for word in words for file in files if file.exists() and word in file.read_bytes()]
    with reading(at.service.engine) as db:
        assert audit.verify(db) is None
    for table in (Original, Outgoing, Reading, Term, MailTerm, Correction, Decision):
        assert at.all(table) == []
    assert (certificate.references, certificate.outcome, certificate.why) == ([reference], "accepted", "period over")
    assert certificate.counts["original"] == 1
    assert len(certificate.hashes) == 2
    assert at.referrals[0].state == "erased"
    assert unpack(Form, at.referrals[0].reading).fields == {}
    assert status(at.service)["audit"] == "whole"


def test_the_copy_is_written_beside_the_database(at: House) -> None:
    data = at.service.settings.data
    with writing(at.service.engine) as db:
        db.add_all(Pulse(job=f"job {number}", detail={"said": "x" * 20_000}) for number in range(500))
    seen: set[str] = set()

    def look() -> None:
        for descriptor in Path("/proc/self/fd").iterdir():
            with suppress(OSError):
                seen.add(str(descriptor.readlink()))

    with closing(at.service.engine.raw_connection()) as connection:
        connection.driver_connection.set_progress_handler(look, 100)  # type: ignore[union-attr]
    scrub(at.service.engine)
    assert {Path(name).parent for name in seen if "etilqs" in name} == {data.resolve()}
    with reading(at.service.engine) as db:
        assert db.connection().exec_driver_sql("PRAGMA temp_store").scalar() == 2


def test_an_erased_mail_is_not_fetched_again(at: House) -> None:
    decided(at, mail_of(WHOLE))
    erase(at.service.engine, CONFIG, "ellen", MUCH_LATER)
    assert pipeline.poll(at.service) == 0
    assert erase(at.service.engine, CONFIG, "ellen", MUCH_LATER) == []


def test_a_mail_that_quotes_an_erased_referral_starts_anew(at: House) -> None:
    decided(at, mail_of(WHOLE))
    erase(at.service.engine, CONFIG, "ellen", MUCH_LATER)
    at.deliver(mail_of(subject=f"Re {at.referrals[0].reference}", text="gp_name: Dr Kaur"))
    pipeline.round(at.service)
    assert (at.messages[1].state, at.messages[1].referral_id) == ("enquiry", None)


def test_nobody_can_act_on_what_is_erased(at: House) -> None:
    decided(at, mail_of(WHOLE))
    erase(at.service.engine, CONFIG, "ellen", MUCH_LATER)
    with pytest.raises(actions.Problem, match="was erased"):
        actions.correct(at.service, "priya", 1, "gp_name", "Dr Kaur")
    with pytest.raises(actions.Problem, match="was erased"):
        actions.read_again(at.service, "priya", 1)


def test_open_work_is_never_past_its_time(at: House) -> None:
    at.deliver(mail_of(WHOLE))
    pipeline.round(at.service)
    assert [case.kept_by for case in kept(at)] == ["open work"]
    assert due(at, MUCH_LATER) == []
    assert due(at, MUCH_LATER, at.referrals[0].reference) == []


def test_a_hold_keeps_it_and_its_release_lets_it_go(at: House) -> None:
    decided(at, mail_of(WHOLE))
    with writing(at.service.engine) as db:
        hold = Hold(referral_id=1, why="A complaint", who="ellen")
        db.add(hold)
    assert (due(at, MUCH_LATER), kept(at)[0].kept_by) == ([], "a legal hold")
    with writing(at.service.engine) as db:
        held = db.get(Hold, hold.id)
        assert held is not None
        held.released_at = now()
        db.add(held)
    assert len(due(at, MUCH_LATER)) == 1


def test_two_families_in_one_mail_go_together(at: House) -> None:
    decided(at, mail_of(WHOLE, OTHER))
    assert due(at, MUCH_LATER) == []
    assert due(at, TODAY, at.referrals[0].reference) == []
    actions.set_aside_referral(at.service, "priya", 2, "Withdrawn")
    assert [case.referrals for case in due(at, MUCH_LATER)] == [{1, 2}]
    assert due(at, TODAY + timedelta(days=800)) == [], "one of the two is kept longer"


def test_another_family_is_untouched(at: House) -> None:
    decided(at, mail_of(WHOLE), mail_of(OTHER, sender="Sam <sam@hv.example.org>"))
    before = values_of(at.referrals[1])
    assert len(erase(at.service.engine, CONFIG, "ellen", TODAY, [at.referrals[0].reference])) == 1
    assert values_of(at.referrals[1]) == before
    assert [row.message_id for row in at.all(Original)] == [2]
    assert at.all(Certificate)[0].why == "on request"


def told(at: House, kind: str) -> Draft:
    """The mail of that kind to a practitioner on a secure address, which has the whole summary."""
    return next(one for one in at.drafts if one.kind == kind and one.to_address == "ellen@nhs.net")


@pytest.fixture
def team(tmp_path: Path) -> Iterator[House]:
    """A house whose team is sent whole summaries."""
    ellen = Practitioner(name="Ellen Marsh", job="Psychologist", email="ellen@nhs.net", localities=("mid",))
    made = house(
        tmp_path,
        team={"full_summary": True, "desk_address": "https://desk.example.org"},
        localities={"practitioners": (ellen,)},
        senders={"secure_domains": ("nhs.net", "example.org")},
    )
    with made.service:
        yield made


def answered(at: House, *mails: bytes) -> House:
    at.deliver(*mails)
    pipeline.round(at.service)
    for draft in [one for one in at.drafts if one.state == "draft"]:
        actions.approve(at.service, "priya", draft.id, draft.version)
    pipeline.send(at.service)
    return at


def test_mail_to_the_team_goes_with_the_referral_it_speaks_of(team: House) -> None:
    answered(team, mail_of(WHOLE))
    jobs.run_job(team.service, "ready")
    pipeline.send(team.service)
    mail = told(team, "ready")
    assert b"Gemma" in next(one.raw for one in team.all(Outgoing) if one.draft_id == mail.id)
    actions.decide(team.service, "ellen", 1, "accepted", "")
    [certificate] = erase(team.service.engine, CONFIG, "ellen", MUCH_LATER)
    assert team.all(Outgoing) == []
    assert {(one.to_address, one.subject, one.body) for one in team.drafts} == {("", "", "")}
    assert (certificate.counts["outgoing"], certificate.counts["draft"], len(certificate.hashes)) == (2, 3, 3)


def test_a_digest_goes_with_the_first_of_its_referrals_and_takes_nothing_else_along(team: House) -> None:
    answered(team, mail_of(WHOLE), mail_of(OTHER, sender="Sam <sam@hv.example.org>"))
    jobs.run_job(team.service, "digest")
    pipeline.send(team.service)
    mail, before = told(team, "digest"), values_of(team.referrals[1])
    assert len([one for one in team.all(Told) if one.draft_id == mail.id]) == 2
    actions.decide(team.service, "ellen", 1, "accepted", "")
    erase(team.service.engine, CONFIG, "ellen", TODAY, [team.referrals[0].reference])
    assert (told_now := next(one for one in team.drafts if one.id == mail.id)).body == ""
    assert told_now.state == "sent"
    assert values_of(team.referrals[1]) == before
    assert [one.message_id for one in team.all(Original)] == [2]


def test_nothing_goes_while_mail_to_the_team_speaks_of_it_and_is_on_its_way(team: House) -> None:
    answered(team, mail_of(WHOLE))
    actions.decide(team.service, "ellen", 1, "accepted", "")
    with writing(team.service.engine) as db:
        assert tell(db, team.service, Notice("ready", "Ready", "Ready.", "<p>Ready.</p>"), "ellen@nhs.net", "x", [1])
    assert [case.kept_by for case in kept(team)] == ["a mail to the team that is not settled"]
    assert due(team, TODAY, team.referrals[0].reference) == []
    pipeline.send(team.service)
    assert len(due(team, TODAY, team.referrals[0].reference)) == 1


def test_a_letter_that_answers_nothing_goes_once_after_the_time_of_an_enquiry(at: House) -> None:
    letter = actions.write_letter(at.service, "priya", "blank", "nadia.okafor@example.org", "Nadia Okafor")
    body = "We spoke about Quillfeather Lane."
    letter = actions.save_draft(at.service, "priya", letter.id, letter.version, body, "About our call")
    actions.approve(at.service, "priya", letter.id, letter.version)
    [case] = kept(at)
    assert (case.outcome, case.kept_by) == ("enquiry", "a reply that is not settled")
    pipeline.send(at.service)
    assert due(at, TODAY + timedelta(days=730)) == []
    [certificate] = erase(at.service.engine, CONFIG, "ellen", TODAY + timedelta(days=731))
    assert (certificate.outcome, certificate.references, len(certificate.hashes)) == ("enquiry", [], 1)
    assert at.all(Outgoing) == []
    files = [at.service.settings.data / name for name in ("desk.db", "desk.db-wal")]
    words = (b"Quillfeather", b"nadia.okafor", b"About our call")
    assert not [word for word in words for file in files if file.exists() and word in file.read_bytes()]
    assert erase(at.service.engine, CONFIG, "ellen", MUCH_LATER) == []


OUTCOMES = {
    "an enquiry": (mail_of(text="Hello, how do I refer a family to you?"), "enquiry", 730),
    "an absence": (mail_of(subject="Automatic reply: x", Auto_Submitted="auto-replied"), "not_ours", 180),
}  # fmt: skip


@pytest.mark.parametrize(("raw", "outcome", "days"), OUTCOMES.values(), ids=OUTCOMES.keys())
def test_mail_without_a_referral_has_a_period_of_its_own(at: House, raw: bytes, outcome: str, days: int) -> None:
    at.deliver(raw)
    pipeline.round(at.service)
    [case] = kept(at)
    assert (case.outcome, case.days) == (outcome, days)
    assert not case.over(case.last + timedelta(days=days))
    assert case.over(case.last + timedelta(days=days + 1))
    erase(at.service.engine, CONFIG, "ellen", MUCH_LATER)
    [message] = at.all(Message)
    assert (message.subject, message.from_address, message.text, message.what) == ("", "", "", "erased")


def test_what_was_set_aside_has_a_period_of_its_own(at: House) -> None:
    at.deliver(mail_of(WHOLE))
    pipeline.round(at.service)
    actions.set_aside_referral(at.service, "priya", 1, "Withdrawn")
    assert [case.outcome for case in kept(at)] == ["set_aside"]
    assert at.all(Referral)[0].state == "set_aside"

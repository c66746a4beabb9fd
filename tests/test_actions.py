"""What people do: one of two wins, nothing typed is overwritten, every refusal says what to do."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import ClassVar

import pytest
from sqlmodel import select

from desk import actions, pipeline
from desk.actions import Problem, Stale
from records import audit
from records.database import reading
from records.moves import MessageState
from records.tables import Alias, AuditEntry, Comparison, Correction, Decision, Draft, Outgoing, Reading, Review, Term
from records.terms import hashes
from tests.desk_service import WHOLE, House, house, mail_of, values_of

pytestmark = pytest.mark.usefixtures("each_database")

PARTS = {key: value for key, value in WHOLE.items() if key not in ("gp_name", "voice_of_infant")}


@pytest.fixture
def at(tmp_path: Path) -> Iterator[House]:
    """A service with one referral, of which two parts are missing, and an enquiry."""
    made = house(tmp_path, sending={"undo": 30})
    with made.service:
        made.deliver(mail_of(PARTS), mail_of(text="How do I refer?", sender="Jo <jo@example.org>"))
        pipeline.round(made.service)
        yield made
        with reading(made.service.engine) as db:
            assert audit.verify(db) is None


def did(at: House) -> list[tuple[str, str]]:
    """(who, action) of everything people did."""
    with reading(at.service.engine) as db:
        return [(one.who, one.action) for one in db.exec(select(AuditEntry)) if one.who != "desk"]


def subject(at: House) -> str:
    return f"Your referral {at.referrals[0].reference}"


class TestWriting:
    def test_text_is_kept_as_typed(self, at: House) -> None:
        saved = actions.save_draft(at.service, "priya", 1, 1, "Dear Nadia,\n\n  indented\n", subject(at))
        assert (saved.version, saved.edited_by) == (2, "priya")
        assert at.drafts[0].body == "Dear Nadia,\n\n  indented\n"
        assert did(at) == [("priya", "edited")]

    def test_a_second_writer_is_told_who_and_overwrites_nothing(self, at: House) -> None:
        actions.save_draft(at.service, "priya", 1, 1, "Priya's words")
        with pytest.raises(Stale) as caught:
            actions.save_draft(at.service, "sam", 1, 1, "Sam's words")
        assert caught.value.who == "priya"
        assert caught.value.at.tzinfo is not None
        assert at.drafts[0].body == "Priya's words"

    def test_another_kind_is_written_anew(self, at: House) -> None:
        before = at.drafts[0].body
        changed = actions.switch_kind(at.service, "priya", 1, 1, "consultation")
        assert changed.kind == "consultation"
        assert changed.body != before

    def test_only_what_is_chosen_is_asked_for(self, at: House) -> None:
        changed = actions.switch_kind(at.service, "priya", 1, 1, "missing_information", ask=["gp"])
        assert changed.ask == ["gp"]

    @pytest.mark.parametrize("kind", ["none", "poem", ""])
    def test_a_kind_that_is_none_is_refused(self, at: House, kind: str) -> None:
        with pytest.raises(Problem, match="what kind"):
            actions.switch_kind(at.service, "priya", 1, 1, kind)

    def test_another_recipient_is_checked_as_the_first(self, at: House) -> None:
        changed = actions.change_recipient(at.service, "priya", 1, 1, " team@example.com ", "The  team\n")
        assert (changed.to_address, changed.to_name) == ("team@example.com", "The team")
        assert any("not on the list of secure domains" in warning for warning in changed.to_warnings)
        back = actions.change_recipient(at.service, "priya", 1, 2, "nadia.okafor@hv.example.org", "Nadia")
        assert back.to_warnings == []

    @pytest.mark.parametrize(
        "address", ["", "nadia", "a@b", "a@example.org, b@example.org", "a@example.org\nBcc: b@example.org", "<a@example.org>"]
    )
    def test_an_address_that_is_none_is_refused(self, at: House, address: str) -> None:
        with pytest.raises(Problem, match="one email address"):
            actions.change_recipient(at.service, "priya", 1, 1, address, "x")


class TestApproving:
    def test_the_mail_is_fixed_and_waits_for_the_time_to_undo(self, at: House) -> None:
        draft = actions.approve(at.service, "priya", 1, 1)
        assert (draft.state, draft.approved_by) == ("approved", "priya")
        assert draft.approved_at is not None
        assert draft.send_after is not None
        assert (draft.send_after - draft.approved_at).total_seconds() == 30
        assert at.referrals[0].state == "awaiting_reply"
        [kept] = at.all(Outgoing)
        assert draft.rfc_message_id.encode() in kept.raw

    def test_of_twenty_approvals_at_once_one_wins(self, at: House) -> None:
        said: list[str] = []

        def approve(who: str) -> None:
            try:
                actions.approve(at.service, who, 1, 1)
                said.append("approved")
            except Stale as stale:
                said.append(f"stale {bool(stale.who)}")

        threads = [threading.Thread(target=approve, args=(f"person {n}",)) for n in range(20)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert sorted(said) == ["approved", *["stale True"] * 19]
        assert len(at.all(Outgoing)) == 1

    def test_it_can_be_undone_and_changed(self, at: House) -> None:
        actions.approve(at.service, "priya", 1, 1)
        draft = actions.undo(at.service, "priya", 1)
        assert (draft.state, draft.approved_by, draft.rfc_message_id) == ("draft", "", "")
        assert at.all(Outgoing) == []
        assert at.referrals[0].state == "to_check"
        actions.save_draft(at.service, "priya", 1, draft.version, "Other words")
        assert pipeline.send(at.service) == 0

    def test_mail_outside_the_secure_domains_carries_the_mark_that_encrypts_it(self, tmp_path: Path) -> None:
        at = house(tmp_path, sending={"undo": 30}, senders={"secure_domains": ("example.org",), "outside_mark": "[secure]"})
        with at.service:
            at.deliver(mail_of(PARTS), mail_of(text="How do I refer?", sender="Jo <jo@example.com>"))
            pipeline.round(at.service)
            inside, outside = at.drafts
            assert "[secure]" not in inside.subject
            assert outside.subject.startswith("[secure] ")
            moved = actions.change_recipient(at.service, "p", 1, 1, "kim@example.net", "Kim")
            assert moved.subject == f"[secure] {inside.subject}"
            bare = actions.save_draft(at.service, "p", 1, moved.version, "Dear Kim", inside.subject)
            with pytest.raises(Problem, match=r"Put \[secure\] in the subject"):
                actions.approve(at.service, "p", 1, bare.version)
            marked = actions.switch_kind(at.service, "p", 1, bare.version, "acknowledgement")
            assert marked.subject.startswith("[secure] ")
            back = actions.change_recipient(at.service, "p", 1, marked.version, "kim@example.org", "Kim")
            assert "[secure]" not in back.subject
            assert actions.approve(at.service, "p", 1, back.version).state == "approved"

    def test_an_edit_takes_the_approval_back(self, at: House) -> None:
        draft = actions.approve(at.service, "priya", 1, 1)
        edited = actions.save_draft(at.service, "sam", 1, draft.version, "Other words")
        assert (edited.state, at.all(Outgoing)) == ("draft", [])

    REFUSED: tuple[tuple[str, Callable[[House], object], str], ...] = (
        ("no text", lambda at: actions.save_draft(at.service, "p", 1, 1, "  \n"), "Enter the text"),
        ("no subject", lambda at: actions.save_draft(at.service, "p", 1, 1, "x", " "), "Enter a subject"),
        ("no reference in the subject", lambda at: actions.save_draft(at.service, "p", 1, 1, "x", "Your referral"), "Put the reference"),
        ("the infant in the subject", lambda at: actions.save_draft(at.service, "p", 1, 1, "x", subject(at) + " Ada Winter"), "Take the name out"),
        ("a parent in the subject", lambda at: actions.save_draft(at.service, "p", 1, 1, "x", subject(at) + " gemma"), "Take the name out"),
    )  # fmt: skip

    @pytest.mark.parametrize(("change", "says"), [case[1:] for case in REFUSED], ids=[case[0] for case in REFUSED])
    def test_what_must_not_go_out_is_refused(self, at: House, change: Callable[[House], object], says: str) -> None:
        change(at)
        with pytest.raises(Problem, match=says):
            actions.approve(at.service, "priya", 1, 2)
        assert at.drafts[0].state == "draft"

    def test_a_subject_of_two_lines_becomes_one(self, at: House) -> None:
        actions.save_draft(at.service, "p", 1, 1, "x", f"{subject(at)}\r\nBcc: everybody@example.org")
        actions.approve(at.service, "p", 1, 2)
        [kept] = at.all(Outgoing)
        assert not any(line.lower().startswith(b"bcc") for line in kept.raw.splitlines())

    def test_without_an_address_nothing_can_be_approved(self, at: House) -> None:
        at.deliver(mail_of(text="How do I refer?", sender=""))
        pipeline.round(at.service)
        with pytest.raises(Problem, match="address the reply goes to"):
            actions.approve(at.service, "priya", 3, 1)

    def test_set_aside_with_a_reason_deals_with_the_referral(self, at: House) -> None:
        with pytest.raises(Problem, match="reason"):
            actions.set_aside_draft(at.service, "priya", 1, 1, " ")
        draft = actions.set_aside_draft(at.service, "priya", 1, 1, "I rang her")
        assert (draft.state, draft.set_aside_why) == ("set_aside", "I rang her")
        assert at.referrals[0].state == "answered"

    NEVER_SEEN: ClassVar[dict[str, Callable[[House], object]]] = {
        "save": lambda at: actions.save_draft(at.service, "p", 1, 99, "x"),
        "approve": lambda at: actions.approve(at.service, "p", 1, 99),
        "set aside": lambda at: actions.set_aside_draft(at.service, "p", 1, 99, "x"),
        "another kind": lambda at: actions.switch_kind(at.service, "p", 1, 99, "consultation"),
        "another recipient": lambda at: actions.change_recipient(at.service, "p", 1, 99, "a@example.org", ""),
    }

    @pytest.mark.parametrize("action", NEVER_SEEN.values(), ids=NEVER_SEEN.keys())
    def test_a_version_nobody_has_seen_is_stale(self, at: House, action: Callable[[House], object]) -> None:
        with pytest.raises(Stale):
            action(at)

    IMPOSSIBLE: ClassVar[dict[str, Callable[[House], object]]] = {
        "write in no draft": lambda at: actions.save_draft(at.service, "p", 77, 1, "x"),
        "approve no draft": lambda at: actions.approve(at.service, "p", 77, 1),
        "undo no draft": lambda at: actions.undo(at.service, "p", 77),
        "undo what is not approved": lambda at: actions.undo(at.service, "p", 1),
        "settle what is settled": lambda at: actions.settle_unknown(at.service, "p", 1, went=True),
        "send what is not approved": lambda at: actions.try_send_again(at.service, "p", 1),
        "correct no referral": lambda at: actions.correct(at.service, "p", 77, "gp_name", "x"),
        "correct no field": lambda at: actions.correct(at.service, "p", 1, "no_such_field", "x"),
        "review no finding": lambda at: actions.review(at.service, "p", 1, "no_such_finding", "confirmed", "x"),
        "an odd verdict": lambda at: actions.review(at.service, "p", 1, "near_age_limit", "perhaps", "x"),
        "an odd route": lambda at: actions.decide(at.service, "p", 1, "nowhere", ""),
        "reopen what is open": lambda at: actions.reopen_referral(at.service, "p", 1),
        "sort no message": lambda at: actions.message_is(at.service, "p", 77, MessageState.NOT_OURS, "x"),
        "unread a message": lambda at: actions.message_is(at.service, "p", 1, MessageState.STORED, "x"),
        "read what was read": lambda at: actions.read_again(at.service, "p", 1),
        "add an empty file": lambda at: actions.add_file(at.service, "p", "x.docx", b""),
        "add a huge file": lambda at: actions.add_file(at.service, "p", "x.docx", b"x" * 30_000_000),
    }

    @pytest.mark.parametrize("action", IMPOSSIBLE.values(), ids=IMPOSSIBLE.keys())
    def test_what_cannot_be_done_is_refused_and_changes_nothing(self, at: House, action: Callable[[House], object]) -> None:
        before = [values_of(row) for row in (*at.messages, *at.referrals, *at.drafts)]
        with pytest.raises(Problem):
            action(at)
        assert [values_of(row) for row in (*at.messages, *at.referrals, *at.drafts)] == before
        assert did(at) == []


class TestCorrecting:
    def test_the_old_value_is_kept_and_the_rules_run_again(self, at: House) -> None:
        row = actions.correct(at.service, "priya", 1, "gp_name", "Dr Kaur")
        assert row.reading["fields"]["gp_name"]["value"] == "Dr Kaur"
        assert [item["code"] for item in row.triage["missing"]] == ["voice_of_infant"]
        [correction], [before] = at.all(Correction), at.all(Reading)
        assert (correction.before, correction.after, correction.who) == ("", "Dr Kaur", "priya")
        assert before.why == "correction"
        assert at.drafts[-1].ask == ["voice_of_infant"], "nobody had written in the draft, so it is written anew"

    def test_words_that_somebody_typed_stay(self, at: House) -> None:
        actions.save_draft(at.service, "sam", 1, 1, "Sam's words")
        actions.correct(at.service, "priya", 1, "gp_name", "Dr Kaur")
        assert [draft.body for draft in at.drafts if draft.referral_id] == ["Sam's words"]

    def test_the_locality_follows_the_postcode(self, at: House) -> None:
        actions.correct(at.service, "priya", 1, "parent_postcode", "rm17 6sl")
        assert at.referrals[0].locality == "thurrock"
        assert at.referrals[0].reading["fields"]["parent_postcode"]["value"] == "RM17 6SL"

    def test_what_it_is_found_by_follows_too(self, at: House) -> None:
        actions.correct(at.service, "priya", 1, "infant_name", "Zoë Winter")
        with reading(at.service.engine) as db:
            names = set(db.exec(select(Term.value).where(Term.kind == "name")))
            zoe, ada = hashes(db, "name", ["zoe", "ada"])
        assert zoe in names
        assert ada not in names

    def test_an_empty_answer_removes_it(self, at: House) -> None:
        row = actions.correct(at.service, "priya", 1, "infant_dob", " ")
        assert "infant_dob" not in row.reading["fields"]
        assert row.reading["blanks"]["infant_dob"]["why"] == "removed by hand"
        assert "infant_age" in [item["code"] for item in row.triage["missing"]]

    def test_it_takes_back_an_approval_that_was_not_sent(self, at: House) -> None:
        actions.approve(at.service, "priya", 1, 1)
        actions.correct(at.service, "sam", 1, "gp_name", "Dr Kaur")
        assert at.all(Outgoing) == []
        assert at.referrals[0].state == "to_check"

    ANSWERS = (
        ("infant_dob", "31/02/2026", "Enter a real date"), ("infant_nhs_number", "999 000 0001", "10 digits"), ("parent_postcode", "Maldon", "postcode"),
        ("consent_to_referral", "perhaps", "yes, no or not known"), ("parent_email", "gemma at example", "email"),
        ("safeguarding_status", "purple", "answers the form offers"), ("gp_name", "TBC", "Write the answer itself"),
    )  # fmt: skip

    @pytest.mark.parametrize(("key", "text", "says"), ANSWERS)
    def test_what_is_no_answer_is_refused_with_an_example(self, at: House, key: str, text: str, says: str) -> None:
        with pytest.raises(Problem, match=says):
            actions.correct(at.service, "priya", 1, key, text)
        assert at.all(Correction) == []

    def test_the_same_answer_again_changes_nothing(self, at: House) -> None:
        actions.correct(at.service, "priya", 1, "infant_name", "Ada Winter")
        assert at.all(Reading) == []


class TestWritingAgain:
    def test_another_reply_takes_the_place_of_one_nobody_approved(self, at: House) -> None:
        begun = actions.write_reply(at.service, "priya", 1, "acknowledgement")
        assert (begun.kind, begun.state, begun.referral_id) == ("acknowledgement", "draft", 1)
        assert at.drafts[0].state == "set_aside"

    def test_another_reply_leaves_one_that_is_on_its_way(self, at: House) -> None:
        actions.approve(at.service, "priya", 1, 1)
        actions.write_reply(at.service, "priya", 1, "acknowledgement")
        assert [draft.state for draft in at.drafts if draft.referral_id] == ["approved", "draft"]

    def test_nobody_is_written_to_about_a_referral_that_was_set_aside(self, at: House) -> None:
        actions.set_aside_referral(at.service, "priya", 1, "Sent by mistake")
        with pytest.raises(Problem, match="set aside"):
            actions.write_reply(at.service, "priya", 1, "acknowledgement")


class TestWritingFromScratch:
    def test_a_letter_of_its_own_goes_the_way_of_every_reply(self, at: House) -> None:
        begun = actions.write_letter(at.service, "priya", "blank", " nadia@elsewhere.example.com ", "Nadia  Okafor")
        assert (begun.to_address, begun.to_name, begun.referral_id, begun.message_id) == (
            "nadia@elsewhere.example.com",
            "Nadia Okafor",
            None,
            None,
        )
        assert begun.to_warnings == ["elsewhere.example.com is not on the list of secure domains."]
        assert begun.body.startswith("Dear Nadia Okafor")
        actions.approve(at.service, "priya", begun.id, begun.version)
        assert b"To: Nadia Okafor <nadia@elsewhere.example.com>" in at.all(Outgoing)[0].raw

    def test_two_letters_stand_side_by_side(self, at: House) -> None:
        for address in ("a@example.org", "b@example.org"):
            actions.write_letter(at.service, "priya", "how_to_refer", address, "")
        assert [draft.state for draft in at.drafts if draft.message_id is None] == ["draft", "draft"]

    @pytest.mark.parametrize(
        ("kind", "address", "says"),
        [
            ("blank", "nadia", "email address"),
            ("poem", "a@example.org", "Select what kind"),
            ("none", "a@example.org", "Select what kind"),
        ],
    )
    def test_it_needs_a_kind_and_an_address(self, at: House, kind: str, address: str, says: str) -> None:
        with pytest.raises(Problem, match=says):
            actions.write_letter(at.service, "priya", kind, address, "")


class TestTeachingALabel:
    def test_it_is_a_proposal_and_the_same_again_is_the_one_there_is(self, at: House) -> None:
        first = actions.propose_label(at.service, "priya", 1, "infant_name", " Bundle of  joy’s: ")
        again = actions.propose_label(at.service, "pat", 1, "infant_name", "BUNDLE OF JOY'S")
        assert (first.label, first.who, again.id) == ("Bundle of joy’s", "priya", first.id)
        assert ("priya", "proposed label") in did(at)
        settled = actions.settle_label(at.service, "lee", first.id)
        assert (settled.settled_by, actions.settle_label(at.service, "sam", first.id).settled_by) == ("lee", "lee")
        assert actions.propose_label(at.service, "pat", 1, "infant_name", "Bundle of joy's").id != first.id

    @pytest.mark.parametrize(
        ("key", "label", "says"),
        [
            ("infant_name", "Baby's name", "knows this label"),
            ("infant_name", "3.", "as the form writes it"),
            ("poem", "Verse", "no such question"),
            ("infant_name", "long " * 40, "alone"),
        ],
    )
    def test_what_is_no_new_label_is_refused(self, at: House, key: str, label: str, says: str) -> None:
        with pytest.raises(Problem, match=says):
            actions.propose_label(at.service, "priya", 1, key, label)
        assert at.all(Alias) == []


class TestComparing:
    @pytest.fixture
    def two(self, at: House) -> House:
        at.deliver(
            mail_of({**PARTS, "infant_name": "Zoë Summer", "infant_nhs_number": "9990000026"}, message_id="<two@example.org>")
        )
        pipeline.round(at.service)
        assert len(at.referrals) == 2
        return at

    @pytest.mark.parametrize(("verdict", "stays", "goes"), [("keep", 1, 2), ("replace", 2, 1)])
    def test_one_stands_and_the_other_is_set_aside_with_its_draft(self, two: House, verdict: str, stays: int, goes: int) -> None:
        actions.settle_duplicate(two.service, "priya", 1, 2, verdict, "sent twice")
        by_id = {row.id: row for row in two.referrals}
        assert (by_id[stays].state, by_id[goes].state, by_id[goes].duplicate_of) == ("to_check", "set_aside", stays)
        assert by_id[stays].reference in by_id[goes].set_aside_why
        assert [draft.referral_id for draft in two.drafts if draft.state == "draft" and draft.referral_id] == [stays]

    def test_both_stand(self, two: House) -> None:
        actions.settle_duplicate(two.service, "priya", 1, 2, "both", "")
        assert {row.state for row in two.referrals} == {"to_check"}
        assert [one.verdict for one in two.all(Comparison)] == ["both"]

    def test_nothing_changes_when_it_cannot_be(self, two: House) -> None:
        actions.decide(two.service, "sam", 2, "accepted", "")
        for verdict, other, says in (
            ("keep", 2, "A decision is recorded"),
            ("both", 1, "another referral"),
            ("", 2, "Select which"),
        ):
            with pytest.raises(Problem, match=says):
                actions.settle_duplicate(two.service, "priya", 1, other, verdict, "")
        assert two.all(Comparison) == []

    def test_one_that_is_set_aside_cannot_stand(self, two: House) -> None:
        actions.set_aside_referral(two.service, "priya", 1, "by mistake")
        with pytest.raises(Problem, match="set aside"):
            actions.settle_duplicate(two.service, "priya", 1, 2, "keep", "")
        actions.settle_duplicate(two.service, "priya", 1, 2, "replace", "")
        assert two.referrals[0].duplicate_of == 2


class TestDeciding:
    def test_a_route_is_recorded_and_its_reply_waits(self, at: House) -> None:
        actions.decide(at.service, "sam", 1, "advice", "Ring in May")
        [decision] = at.all(Decision)
        assert (decision.route, decision.notes, decision.who) == ("advice", "Ring in May", "sam")
        assert at.referrals[0].state == "decided"
        open_drafts = [draft for draft in at.drafts if draft.referral_id and draft.state == "draft"]
        assert [draft.kind for draft in open_drafts] == ["consultation"]

    def test_asking_for_more_puts_it_before_the_administrator(self, at: House) -> None:
        actions.approve(at.service, "priya", 1, 1)
        actions.decide(at.service, "sam", 1, "ask_for_more", "")
        assert at.referrals[0].state == "to_check"
        assert at.drafts[-1].kind == "missing_information"

    @pytest.mark.parametrize("route", ["advice", "signposted", "accepted"])
    def test_the_reply_s_approval_leaves_it_decided(self, at: House, route: str) -> None:
        actions.decide(at.service, "sam", 1, route, "")
        actions.approve(at.service, "priya", at.drafts[-1].id or 0, 1)
        assert at.referrals[0].state == "decided"

    def test_a_finding_is_confirmed_or_dismissed_with_the_reason(self, at: House) -> None:
        actions.correct(at.service, "priya", 1, "infant_dob", "1 February 2025")
        code = at.referrals[0].triage["findings"][0]["code"]
        with pytest.raises(Problem, match="reason"):
            actions.review(at.service, "sam", 1, code, "dismissed", "")
        actions.review(at.service, "sam", 1, code, "dismissed", "The date is wrong")
        [said] = at.all(Review)
        assert (said.code, said.verdict, said.reason, said.who) == (code, "dismissed", "The date is wrong", "sam")

    def test_set_aside_and_taken_up_again(self, at: House) -> None:
        actions.set_aside_referral(at.service, "priya", 1, "Sent by mistake")
        assert (at.referrals[0].state, at.drafts[0].state) == ("set_aside", "set_aside")
        with pytest.raises(Problem, match="already"):
            actions.set_aside_referral(at.service, "priya", 1, "again")
        actions.reopen_referral(at.service, "priya", 1)
        assert (at.referrals[0].state, at.drafts[0].state) == ("to_check", "draft")

    def test_set_aside_stops_what_was_approved(self, at: House) -> None:
        actions.approve(at.service, "priya", 1, 1)
        actions.set_aside_referral(at.service, "sam", 1, "Sent by mistake")
        assert at.all(Outgoing) == []
        assert at.drafts[0].state == "set_aside"


class TestMail:
    def test_not_ours_takes_its_draft_along(self, at: House) -> None:
        actions.message_is(at.service, "priya", 2, MessageState.NOT_OURS, "Wrong address")
        assert (at.messages[1].state, at.messages[1].why) == ("not_ours", "Wrong address")
        assert at.drafts[1].state == "set_aside"

    def test_not_ours_takes_its_referral_along(self, at: House) -> None:
        actions.message_is(at.service, "priya", 1, MessageState.NOT_OURS, "Another service's")
        assert (at.referrals[0].state, at.drafts[0].state) == ("set_aside", "set_aside")

    def test_a_referral_that_was_answered_is_not_taken_along(self, at: House) -> None:
        actions.approve(at.service, "priya", 1, 1)
        with pytest.raises(Problem, match="is answered"):
            actions.message_is(at.service, "priya", 1, MessageState.NOT_OURS, "x")

    def test_mail_becomes_an_enquiry_with_its_draft(self, at: House) -> None:
        at.deliver(mail_of(subject="Automatic reply: x", Auto_Submitted="auto-replied", text="I am away but want to refer."))
        pipeline.round(at.service)
        actions.message_is(at.service, "priya", 3, MessageState.ENQUIRY, "She does ask")
        assert (at.messages[2].state, at.drafts[-1].kind, at.drafts[-1].message_id) == ("enquiry", "how_to_refer", 3)

    def test_mail_is_laid_to_a_referral_by_hand(self, at: House) -> None:
        actions.message_is(at.service, "priya", 2, MessageState.ATTACHED, "About Ada", referral_id=1)
        assert (at.messages[1].state, at.messages[1].referral_id) == ("attached", 1)

    def test_mail_that_needs_attention_is_read_again(self, at: House) -> None:
        at.reader.fails = 2
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
        pipeline.round(at.service)
        assert at.messages[2].state == "needs_attention"
        assert actions.read_again(at.service, "priya", 3).state == "referral"
        assert len(at.referrals) == 2

    def test_a_saved_mail_comes_through_the_same_door(self, at: House) -> None:
        added = actions.add_file(at.service, "priya", "saved.eml", mail_of(text="Can I refer?", sender="Kim <kim@example.org>"))
        row = at.messages[-1]
        assert (row.id, row.state, row.from_address, row.account) == (added, "enquiry", "kim@example.org", "desk")

    def test_a_form_comes_through_the_same_door(self, at: House) -> None:
        import json

        added = actions.add_file(
            at.service, "priya", "form.json", json.dumps({**WHOLE, "infant_name": "Max Summer", "infant_nhs_number": ""}).encode()
        )
        row = at.messages[-1]
        assert (row.id, row.state, row.attachments[0]["name"]) == (added, "referral", "form.json")
        assert at.drafts[-1].to_address == "nadia.okafor@hv.example.org"

    def test_the_same_file_twice_is_said(self, at: House) -> None:
        actions.add_file(at.service, "priya", "x.eml", mail_of(text="Hello"))
        raw = b"From: a@example.org\n\nHello\n"
        actions.add_file(at.service, "priya", "y.eml", raw)
        with pytest.raises(Problem, match="added before: see message 4"):
            actions.add_file(at.service, "priya", "y.eml", raw)

    def test_a_look_is_written_down(self, at: House) -> None:
        actions.viewed(at.service, "sam", "referral", 1)
        assert did(at) == [("sam", "viewed")]


class TestStuck:
    """Mail that did not go."""

    def stuck(self, at: House, state: str) -> Draft:
        from records.database import writing
        from records.moves import DraftState

        actions.approve(at.service, "priya", 1, 1)
        with writing(at.service.engine) as db:
            draft = db.get(Draft, 1)
            assert draft is not None
            draft.state, draft.error = DraftState(state), "It did not go."
        return at.drafts[0]

    def test_it_went(self, at: House) -> None:
        self.stuck(at, "unknown")
        draft = actions.settle_unknown(at.service, "priya", 1, went=True)
        assert (draft.state, draft.error) == ("sent", "")
        assert draft.sent_at is not None

    def test_it_did_not_go_and_is_queued_with_the_same_bytes(self, at: House) -> None:
        before = self.stuck(at, "unknown").rfc_message_id
        actions.settle_unknown(at.service, "priya", 1, went=False)
        assert pipeline.send(at.service) == 1
        assert at.drafts[0].rfc_message_id == before

    def test_a_refused_mail_is_queued_again(self, at: House) -> None:
        self.stuck(at, "failed")
        actions.try_send_again(at.service, "priya", 1)
        assert pipeline.send(at.service) == 1

    def test_one_that_waits_is_hurried(self, at: House) -> None:
        actions.approve(at.service, "priya", 1, 1)
        assert pipeline.send(at.service) == 0
        actions.try_send_again(at.service, "priya", 1)
        assert pipeline.send(at.service) == 1

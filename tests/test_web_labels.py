"""Pages that teach a label, settle a duplicate, begin a letter and show the configuration."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from pydantic import SecretStr
from sqlmodel import select

from desk.configured import Configured, settings_of
from records.database import reading
from records.tables import Alias, Comparison, Draft, Referral
from tests.desk_web import Browser, Desk, form, open_desk


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    with open_desk(tmp_path_factory.mktemp("desk")) as opened:
        yield opened


@pytest.fixture
def administrator(desk: Desk) -> Browser:
    return desk.sign_in()


def newest(desk: Desk, table: type):  # type: ignore[no-untyped-def]
    with reading(desk.service.engine) as db:
        return db.exec(select(table).order_by(table.id.desc())).first()  # type: ignore[attr-defined]


class TestTeaching:
    def test_a_correction_proposes_the_label_to_the_lead_who_copies_the_line(self, desk: Desk, administrator: Browser) -> None:
        row = desk.referral()
        page = f"/referrals/{row.reference}/answers/infant_name"
        assert "Band colour" in administrator.get(page).text
        saved = administrator.post(page, {"text": "Ada Osei-Example", "label": "Bundle of joy’s"})
        assert "the label is proposed to your service lead" in saved.text
        assert "Label proposed: Infant&#39;s name" in administrator.get(f"/referrals/{row.reference}/history").text
        lead = desk.sign_in("lead")
        assert "1 label proposed" in lead.get("/configuration").text
        html = lead.get("/configuration/labels").text
        assert "by Priya Example" in html
        assert "&#34;Bundle of joy’s&#34;]" in html
        assert "&#34;baby&#39;s name&#34;" in html
        done = lead.post(f"/configuration/labels/{newest(desk, Alias).id}/settle")
        assert "The proposal is laid aside" in done.text
        assert "Nobody has proposed a label" in done.text

    def test_a_label_the_desk_knows_is_refused_and_nothing_is_changed(self, desk: Desk, administrator: Browser) -> None:
        row = desk.referral()
        page = f"/referrals/{row.reference}/answers/infant_name"
        administrator.get(page)
        answer = administrator.post(page, {"text": "Somebody Else", "label": "Baby's name"})
        assert answer.status_code == 422
        assert "The desk knows this label already" in answer.text
        assert 'value="Somebody Else"' in answer.text
        assert "Somebody Else" not in administrator.get(f"/referrals/{row.reference}").text

    def test_other_text_becomes_the_answer_to_a_question(self, desk: Desk, administrator: Browser) -> None:
        row = desk.referral()
        assert "Say what it is" in administrator.get(f"/referrals/{row.reference}").text
        page = f"/referrals/{row.reference}/other/1"
        assert "Blue band" in administrator.get(page).text
        assert "Select which question it answers" in administrator.post(page, {"text": "Blue band", "key": ""}).text
        assert "Enter a real date" in administrator.post(page, {"text": "Blue band", "key": "infant_dob"}).text
        saved = administrator.post(page, {"text": "Blue band", "key": "gp_practice", "label": "Band colour", "teach": "1"})
        assert "the label is proposed" in saved.text
        assert "Blue band" in saved.text
        with reading(desk.service.engine) as db:
            assert [one.key for one in db.exec(select(Alias)) if one.label == "Band colour"] == ["gp_practice"]
        assert administrator.get(f"/referrals/{row.reference}/other/9").status_code == 404


class TestComparing:
    def test_one_of_two_replaces_the_other_and_the_desk_asks_no_more(self, desk: Desk, administrator: Browser) -> None:
        said = form(infant_name="Kofi Twice", infant_nhs_number="9990000042")
        first, second = desk.referral(said), desk.referral(said)
        html = administrator.get(f"/referrals/{first.reference}").text
        assert f"Compare with {second.reference}" in html
        page = f"/referrals/{first.reference}/compare/{second.reference}"
        administrator.get(page)
        assert "Select which referral stands" in administrator.post(page, {"reason": "kept"}).text
        answer = administrator.post(page, {"verdict": "replace", "reason": "the newer one says more"})
        assert answer.url.path == f"/referrals/{second.reference}"
        assert "This referral stands" in answer.text
        assert "may have been referred before" not in answer.text
        set_aside = administrator.get(f"/referrals/{first.reference}").text
        assert f"Go to {second.reference}" in set_aside
        assert "The newer one says more." in administrator.get(page).text
        assert "The desk does not ask again" not in desk.sign_in("clinician").get(page).text

    def test_both_stand(self, desk: Desk, administrator: Browser) -> None:
        said = form(infant_name="Ama Both", infant_nhs_number="9990000050")
        first, second = desk.referral(said), desk.referral(said)
        page = f"/referrals/{second.reference}/compare/{first.reference}"
        administrator.get(page)
        assert "Both referrals stand" in administrator.post(page, {"verdict": "both"}).text
        assert "may have been referred before" not in administrator.get(f"/referrals/{first.reference}").text
        assert newest(desk, Comparison).verdict == "both"
        assert newest(desk, Referral).state == "to_check"


class TestWriting:
    def test_a_letter_is_begun_kept_among_the_letters_and_approved(self, desk: Desk, administrator: Browser) -> None:
        administrator.get("/write")
        refused = administrator.post("/write", {"kind": "blank", "address": "nadia", "name": "Nadia"})
        assert refused.status_code == 422
        assert 'value="nadia"' in refused.text
        begun = administrator.post("/write", {"kind": "blank", "address": "nadia@example.org", "name": "Nadia Referrer"})
        assert "Letter to a referrer" in begun.text
        draft = newest(desk, Draft)
        assert f"/drafts/{draft.id}" in administrator.get("/outbox").text
        said = {"version": draft.version, "subject": "A question", "body": "Dear Nadia\n\nMay I ask?"}
        administrator.get(f"/drafts/{draft.id}")
        answer = administrator.post(f"/drafts/{draft.id}/approve", {**said, "address_checked": "1"})
        assert "Approved" in answer.text
        assert "Letter</a>" in administrator.get("/outbox").text


class TestConfiguration:
    def test_it_is_shown_as_it_was_read_without_its_secrets(self, desk: Desk) -> None:
        lead = desk.sign_in("lead")
        html = lead.get("/configuration").text
        assert "are what the desk was started with" in html
        assert "config/mailbox.toml" in html
        table = lead.get("/configuration/mailbox").text
        assert "quiet_after" in table
        assert lead.get("/configuration/nothing").status_code == 404
        assert "Essex" in lead.get("/configuration/service").text

    def test_a_secret_is_only_said_to_be_set(self, desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setenv("PIMHS_MAILBOX__PASSWORD", "horse staple")
        base = desk.service.settings
        changed = {
            "mailbox": base.mailbox.model_copy(update={"password": SecretStr("horse staple")}),
            "environment": dict(os.environ),
        }
        secret = base.model_copy(update=changed)
        told = {one.key: one for one in settings_of(type(desk.service)(secret, desk.service.engine), "mailbox")}
        assert (told["password"].value, told["password"].variable) == ("Set", "PIMHS_MAILBOX__PASSWORD")
        assert told["client_secret"].value == "Not set"
        assert "horse" not in str(told)

    def test_a_mistake_made_since_the_start_is_told_before_anybody_starts_it_again(self, tmp_path: Path) -> None:
        home = tmp_path / "home"
        for name in ("config", "templates"):
            shutil.copytree(name, home / name)
        with open_desk(tmp_path / "data", home=home) as opened:
            looks = Configured(opened.service)
            assert looks.faults().mistakes == ()
            file = home / "config" / "service.toml"
            file.write_text(file.read_text("utf-8").replace("port = 8000", 'port = "many"'), "utf-8")
            told = looks.faults()
            assert told.changed
            assert any("desk.port" in line for line in told.mistakes)
            opened.app.state.configured = looks
            assert "could not be started with these files" in opened.sign_in("lead").get("/configuration").text

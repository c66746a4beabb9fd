"""Pages about texts, files sent along, and what the team was told."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from email import message_from_bytes
from email.policy import default
from pathlib import Path

import pytest
from sqlmodel import select

from desk import jobs
from notify.notices import KINDS
from records.database import reading
from records.tables import Draft, Outgoing
from tests.desk_web import Desk, open_desk


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    with open_desk(tmp_path_factory.mktemp("texts")) as opened:
        yield opened


def test_every_text_can_be_seen_as_its_reader_sees_it(desk: Desk) -> None:
    lead = desk.sign_in("lead")
    listed = lead.get("/texts").text
    assert "Every template is whole" in listed
    for kind in (*desk.service.replies.kinds, *KINDS):
        assert f'href="/texts/{kind}"' in listed
    assert "/texts/signposting/11/preview" in lead.get("/texts/signposting").text
    page = lead.get("/texts/digest/1/preview")
    assert "5 referrals wait for you" in page.text
    assert "frame-ancestors 'self'" in page.headers["Content-Security-Policy"]
    assert [lead.get(f"/texts/{path}").status_code for path in ("nothing", "digest/2/preview", "digest/0/preview")] == [404] * 3


def test_a_broken_template_is_named_on_the_page(tmp_path: Path) -> None:
    home = tmp_path / "home"
    for name in ("config", "templates"):
        shutil.copytree(name, home / name)
    with open_desk(tmp_path / "data", home=home) as opened:
        (home / "templates/replies/closed/body.txt").write_text("Dear {{ nobody }}", "utf-8")
        lead = opened.sign_in("lead")
        assert "templates/replies/closed/body.txt, line 1, names nobody" in lead.get("/texts").text
        assert lead.get("/texts/closed").status_code == 404


def test_files_are_chosen_on_the_reply_and_sent_along(desk: Desk) -> None:
    administrator, row = desk.sign_in(), desk.referral()
    with reading(desk.service.engine) as db:
        draft = db.exec(select(Draft).where(Draft.referral_id == row.id)).first()
    assert draft is not None
    said = {
        "kind": "missing_information",
        "version": str(draft.version),
        "choose": "1",
        "ask": "consent",
        "enclosures": "form_word",
    }
    administrator.get(f"/drafts/{draft.id}")
    page = administrator.post(f"/drafts/{draft.id}/kind", said).text
    assert "<dt>With</dt><dd>Referral form, Word</dd>" in page
    assert "Our form is attached" in page
    with reading(desk.service.engine) as db:
        draft = db.get(Draft, draft.id)
    assert draft is not None
    words = {"version": str(draft.version), "subject": draft.subject, "body": draft.body, "address_checked": "1"}
    administrator.post(f"/drafts/{draft.id}/approve", words)
    with reading(desk.service.engine) as db:
        fixed = db.get(Outgoing, draft.id)
    assert fixed is not None
    mail = message_from_bytes(fixed.raw, policy=default)
    assert [part.get_filename() for part in mail.iter_attachments()] == ["Referral form.docx"]  # type: ignore[attr-defined]


def test_mail_to_the_team_stands_in_the_outbox_and_cannot_be_undone_there(desk: Desk) -> None:
    jobs.run_job(desk.service, "signposts")
    html = desk.sign_in().get("/outbox").text
    assert "To the team: signposts to check" in html
    assert "Team</a>" in html


def test_each_job_and_its_next_run_stand_on_the_health_page(desk: Desk) -> None:
    html = desk.sign_in("lead").get("/health").text
    for job in jobs.JOBS.values():
        assert job.title in html
    assert "Next run" in html

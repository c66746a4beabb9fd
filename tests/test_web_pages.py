import re
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
import time_machine
from fastapi import APIRouter
from fastapi.routing import APIRoute, iter_route_contexts
from sqlmodel import select

from desk.readiness import to_answer
from desk.sending_lock import lock
from desk.web.app import check_rules
from desk.web.counts import Counted
from desk.web.due import due_days
from desk.web.guard import RULES
from desk.web.standing import Standing
from desk.web.words import clock
from records.database import reading, writing
from records.moves import DraftState, MessageState, ReferralState
from records.tables import Account, AuditEntry, Correction, Decision, Draft, Message, Outgoing, Pulse, Referral, Review, now
from tests.desk_web import ADDRESS, PASSWORD, PEOPLE, Browser, Desk, form, open_desk, triage

OPEN = ("/sign-in", "/sign-in/organisation", "/sign-in/organisation/back", "/help", "/accessibility", "/cookies")

pytestmark = pytest.mark.usefixtures("each_database")

HOME = {"administrator": "/referrals", "clinician": "/summaries", "lead": "/summaries", "auditor": "/counts"}


@pytest.fixture(scope="module")
def desk(each_database: str, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    with open_desk(tmp_path_factory.mktemp("desk")) as opened:
        yield opened


@pytest.fixture
def administrator(desk: Desk) -> Browser:
    return desk.sign_in()


def stored(desk: Desk, table: type, row_id: int | None):  # type: ignore[no-untyped-def]
    with reading(desk.service.engine) as db:
        return db.get(table, row_id)


def draft_of(desk: Desk, row: Referral) -> Draft:
    with reading(desk.service.engine) as db:
        return db.exec(select(Draft).where(Draft.referral_id == row.id).order_by(Draft.id.desc())).first()  # type: ignore[union-attr]


# ---------------------------------------------------------------------------------------------------------- structure


MACHINES = ("/healthz", "/readyz", "/metrics")
"""Asked by monitors: the first by anybody, the others as `tests/test_health.py` says."""


def routes(desk: Desk) -> list[APIRoute]:
    return [context.route for context in iter_route_contexts(desk.app.routes) if isinstance(context.route, APIRoute)]


def test_every_page_says_who_may_use_it(desk: Desk) -> None:
    found = routes(desk)

    assert len(found) > 40
    for route in found:
        assert any(dependency.call in RULES for dependency in route.dependant.dependencies), route.path


def test_a_page_without_a_rule_stops_the_desk_from_starting() -> None:
    router = APIRouter()
    router.add_api_route("/open", lambda: "anybody")

    with pytest.raises(RuntimeError, match="/open"):
        check_rules(router)


def filled(path: str) -> str:
    return re.sub(r"\{\w+\}", "1", path)


def test_no_form_is_taken_without_its_token_whoever_sends_it(desk: Desk) -> None:
    posts = [route.path for route in routes(desk) if "POST" in (route.methods or ())]
    browsers = {role: desk.sign_in(role) for role in PEOPLE}

    assert len(posts) > 20
    for path in posts:
        for browser in (*browsers.values(), desk.visitor()):
            answer = browser.client.post(filled(path), data={"csrf": "wrong"}, follow_redirects=False)
            assert answer.status_code in (401, 403), path


def test_nobody_gets_in_without_signing_in(desk: Desk) -> None:
    for route in routes(desk):
        if "GET" in (route.methods or ()) and route.path not in (*OPEN, *MACHINES):
            answer = desk.visitor().client.get(filled(route.path), follow_redirects=False)
            assert (answer.status_code, answer.headers["location"].split("?")[0]) == (303, "/sign-in"), route.path


@pytest.mark.parametrize(
    ("role", "allowed", "denied"),
    [
        (
            "administrator",
            ["/referrals", "/outbox", "/problems", "/messages", "/add-file"],
            ["/summaries", "/counts", "/people", "/audit", "/health", "/configuration"],
        ),
        (
            "clinician",
            ["/referrals", "/summaries", "/messages"],
            ["/outbox", "/problems", "/add-file", "/counts", "/people", "/audit"],
        ),
        (
            "lead",
            ["/referrals", "/summaries", "/counts", "/people", "/configuration", "/audit", "/health"],
            ["/outbox", "/problems", "/add-file"],
        ),
        (
            "auditor",
            ["/counts", "/audit", "/health"],
            ["/referrals", "/summaries", "/messages", "/outbox", "/people", "/configuration"],
        ),
    ],
)
def test_each_role_reaches_its_own_pages_and_no_others(desk: Desk, role: str, allowed: list[str], denied: list[str]) -> None:
    browser = desk.sign_in(role)

    assert [browser.get(path).status_code for path in allowed] == [200] * len(allowed)
    assert [browser.get(path).status_code for path in denied] == [403] * len(denied)
    assert browser.client.get("/", follow_redirects=False).headers["location"] == HOME[role]
    menu = browser.get("/account").text
    assert all(f'href="{path}"' in menu for path in allowed)
    assert not any(f'href="{path}"' in menu for path in denied)


def test_a_page_that_is_refused_for_want_of_a_right_is_written_down(desk: Desk) -> None:
    desk.sign_in("clinician").get("/audit?number=9990000018")

    auditor = desk.sign_in("auditor")
    found = auditor.get("/audit?subject=page").text
    assert "Page refused: audit" in found
    assert "9990000018" not in found


def test_every_answer_is_locked_down(desk: Desk, administrator: Browser) -> None:
    for path in ("/referrals", "/sign-in", "/nowhere", "/static/desk.css"):
        headers = administrator.get(path).headers
        assert "default-src 'none'" in headers["content-security-policy"]
        assert "unsafe-inline" not in headers["content-security-policy"]
        assert headers["x-content-type-options"] == "nosniff"
        assert headers["x-frame-options"] == "DENY"
        if "static" not in path:
            assert headers["cache-control"] == "no-store"


def test_pages_hold_no_script_or_style_of_their_own(desk: Desk, administrator: Browser) -> None:
    row = desk.referral(told=triage(read_first=True))
    for path in (
        "/referrals",
        f"/referrals/{row.reference}",
        f"/referrals/{row.reference}/reply",
        "/outbox",
        "/add-file",
        "/messages",
    ):
        html = administrator.get(path).text
        assert not re.findall(r"<script(?![^>]*\ssrc=)|<style|\sstyle=|\son\w+=|javascript:", html), path
        assert not re.findall(r'(?:src|href|action)="https?:', html), path


def test_cookies_are_for_this_desk_alone_and_safe_over_https(desk: Desk) -> None:
    browser = desk.visitor()
    browser.client.base_url = ADDRESS.replace("http:", "https:")
    browser.get("/sign-in")
    answer = browser.post("/sign-in", {"username": "priya", "password": PASSWORD}, follow_redirects=False)

    cookie = next(value for value in answer.headers.get_list("set-cookie") if "desk" in value)
    assert cookie.startswith("__Host-desk=")
    assert {"HttpOnly", "Secure", "SameSite=strict", "Path=/"} <= {part.strip() for part in cookie.split(";")}
    assert "strict-transport-security" in answer.headers


# ---------------------------------------------------------------------------------------------------- signing in and out


@pytest.mark.parametrize(
    ("username", "password"), [("priya", "wrong wrong wrong"), ("nobody", PASSWORD), ("", ""), ("priya", "")]
)
def test_a_refused_sign_in_says_the_same_whatever_is_wrong(desk: Desk, username: str, password: str) -> None:
    browser = desk.visitor()
    browser.get("/sign-in")
    answer = browser.post("/sign-in", {"username": username, "password": password})

    assert answer.status_code == 401
    assert "<title>Error: Sign in" in answer.text
    assert "Check your username and password" in answer.text
    assert password not in answer.text or not password


def test_signing_in_leads_back_to_the_page_that_was_asked_for(desk: Desk) -> None:
    row = desk.referral()
    browser = desk.visitor()
    page = browser.get(f"/referrals/{row.reference}")
    assert page.url.path == "/sign-in"
    answer = browser.post("/sign-in", {"username": "priya", "password": PASSWORD, "then": f"/referrals/{row.reference}"})

    assert answer.url.path == f"/referrals/{row.reference}"


def test_signing_out_ends_the_session_on_the_desk_itself(desk: Desk, administrator: Browser) -> None:
    administrator.get("/referrals")
    token = administrator.client.cookies["desk"]
    administrator.post("/sign-out")
    administrator.client.cookies.set("desk", token)

    assert administrator.client.get("/referrals", follow_redirects=False).status_code == 303


def test_a_session_that_ends_in_mid_edit_keeps_what_was_typed(desk: Desk) -> None:
    row = desk.referral()
    draft = draft_of(desk, row)
    browser = desk.sign_in()
    browser.get(f"/drafts/{draft.id}")
    typed = {"version": draft.version, "subject": draft.subject, "body": "Dear Nadia,\n\nNot lost: <b>this</b> & that."}
    with time_machine.travel(datetime.now(UTC) + timedelta(minutes=16), tick=True):
        ended = browser.post(f"/drafts/{draft.id}/save", typed)
        assert ended.status_code == 401
        assert "You have been signed out" in ended.text
        assert "Not lost: &lt;b&gt;this&lt;/b&gt; &amp; that." in ended.text
        again = browser.post(
            "/sign-in",
            {
                "username": "priya",
                "password": PASSWORD,
                "then": f"/drafts/{draft.id}/save",
                **{f"kept:{k}": v for k, v in typed.items()},
            },
        )
        assert "Go on with what you typed" in again.text
        saved = browser.post(f"/drafts/{draft.id}/save", typed)

    assert saved.status_code == 200
    assert stored(desk, Draft, draft.id).body == "Dear Nadia,\n\nNot lost: <b>this</b> & that."


def test_a_form_of_an_earlier_session_is_asked_for_again_with_its_words(desk: Desk) -> None:
    row = desk.referral()
    draft = draft_of(desk, row)
    browser = desk.sign_in()
    typed = {"csrf": "from another session", "version": draft.version, "subject": draft.subject, "body": "Kept words"}
    answer = browser.client.post(f"/drafts/{draft.id}/save", data=typed, headers={"origin": ADDRESS})

    assert answer.status_code == 409
    assert "Kept words" in answer.text
    assert stored(desk, Draft, draft.id).body != "Kept words"


def test_a_form_from_another_site_is_refused_even_with_the_right_token(desk: Desk, administrator: Browser) -> None:
    row = desk.referral()
    administrator.get("/referrals")
    answer = administrator.client.post(
        f"/referrals/{row.reference}/set-aside",
        data={"csrf": administrator.token, "why": "an attack"},
        headers={"sec-fetch-site": "cross-site"},
    )

    assert answer.status_code == 403
    assert stored(desk, Referral, row.id).state == "to_check"


def test_an_account_that_loses_its_access_is_out_at_once(desk: Desk) -> None:
    lead, clinician = desk.sign_in("lead"), desk.sign_in("clinician")
    with reading(desk.service.engine) as db:
        account = db.exec(select(Account).where(Account.username == "sam")).one()
    lead.get("/people")
    lead.post(f"/people/{account.id}/role", {"role": "clinician"})
    assert clinician.client.get("/summaries", follow_redirects=False).status_code == 303

    lead.post(f"/people/{account.id}/role", {"role": "clinician", "active": "1"})
    assert desk.sign_in("clinician").get("/summaries").status_code == 200


# ------------------------------------------------------------------------------------------------------------ the lists


def test_the_list_shows_no_names_and_what_there_is_to_do(desk: Desk, administrator: Browser) -> None:
    row = desk.referral(told=triage(read_first=True), received_on=date(2026, 1, 5))
    html = administrator.get("/referrals?state=to_check&page=99").text

    assert row.reference in html
    assert "Osei" not in html
    for words in ("6 to 11 months", "Mid", "Consent", "Read first", "Overdue", "Word form", "Ask for missing information"):
        assert words in html


def test_filters_narrow_the_list_and_nonsense_in_them_is_ignored(desk: Desk, administrator: Browser) -> None:
    row = desk.referral(told=triage(locality="thurrock", missing=(), read_first=True))

    assert row.reference in administrator.get("/referrals?locality=thurrock").text
    assert row.reference in administrator.get("/referrals?read_first=1&locality=thurrock").text
    assert row.reference not in administrator.get("/referrals?locality=north").text
    assert row.reference not in administrator.get("/referrals?locality=thurrock&missing=consent").text
    assert row.reference not in administrator.get("/referrals?state=decided").text
    assert administrator.get("/referrals?state=%27;drop&locality=x&missing=y&page=1").status_code == 200
    assert administrator.get("/referrals?page=many").status_code == 400


def test_long_lists_are_cut_into_numbered_pages(desk: Desk, administrator: Browser) -> None:
    for _ in range(26):
        desk.referral(told=triage(locality="west"), state="answered")

    first = administrator.get("/referrals?state=answered&locality=west").text
    second = administrator.get("/referrals?state=answered&locality=west&page=2").text
    assert "(page 1 of 2)" in first
    assert "(page 2 of 2)" in second
    assert not set(re.findall(r"TWB-\d{6}", first)) & set(re.findall(r"TWB-\d{6}", second))


@pytest.mark.parametrize("words", ["Zebedee", "zébédée quill", "QUILL", "999 000 0026", "zq@example.org", "TWB {number}"])
def test_a_referral_is_found_by_what_people_know_of_it(desk: Desk, administrator: Browser, words: str) -> None:
    said = form(infant_name="Zébédée Quill", infant_nhs_number="9990000026", referrer_email="zq@example.org")
    row = desk.referral(said)
    administrator.get("/referrals")
    answer = administrator.post("/search", {"q": words.format(number=row.reference[4:])})

    assert row.reference in answer.text
    assert "?" not in str(answer.url)


def test_searches_are_recorded_without_their_words(desk: Desk, administrator: Browser) -> None:
    administrator.get("/referrals")
    administrator.post("/search", {"q": "Somebody Private"})

    with reading(desk.service.engine) as db:
        entry = db.exec(select(AuditEntry).where(AuditEntry.action == "searched").order_by(AuditEntry.seq.desc())).first()  # type: ignore[attr-defined]
    assert (entry.who, entry.detail) == ("priya", {"by": "name", "found": 0})


@pytest.mark.parametrize("words", ["", " ", "a", "!!"])
def test_a_search_for_nothing_says_what_to_enter(administrator: Browser, words: str) -> None:
    administrator.get("/referrals")
    answer = administrator.post("/search", {"q": words})

    assert "There is a problem" in answer.text
    assert "Enter a name, NHS number, reference or email address" in answer.text


# ------------------------------------------------------------------------------------------------------------ a referral


def test_a_referral_shows_everything_that_was_read_and_said(desk: Desk, administrator: Browser) -> None:
    row = desk.referral(told=triage(read_first=True))
    html = administrator.get(f"/referrals/{row.reference}").text

    for words in (
        "Ada Osei", "14 March 2026", "999\u00a0000\u00a00018", "Read first: possible safeguarding concern", "threw a plate", "Consent",
        "We can only go on when the parent agrees.", "Not provided", "Blue band", "Band colour", "Comment: please ring first",
        "CM9 6EG is in Maldon", "The guide asks about risk.", "What this form does not ask",
    ):  # fmt: skip
        assert words in html, words
    assert re.search(rf"<title>\s*Referral {row.reference} - ", html)


def test_every_look_at_a_referral_is_written_down(desk: Desk, administrator: Browser) -> None:
    row = desk.referral()
    for path in ("", "/history", "/summary", "/summary.txt", "/summary.docx", "/summary.json"):
        administrator.get(f"/referrals/{row.reference}{path}")

    with reading(desk.service.engine) as db:
        views = db.exec(select(AuditEntry).where(AuditEntry.subject == "referral", AuditEntry.subject_id == row.id)).all()
    assert [(view.who, view.action) for view in views] == [("priya", "viewed")] * 6


def test_an_unknown_reference_is_a_page_not_found(administrator: Browser) -> None:
    answer = administrator.get("/referrals/TWB-NOSUCH")

    assert answer.status_code == 404
    assert "Page not found" in answer.text
    assert 'href="/referrals"' in answer.text


def test_text_from_a_form_is_never_run(desk: Desk, administrator: Browser) -> None:
    attack = "<script>alert(1)</script>\"'><img src=x onerror=alert(1)>"
    row = desk.referral(form(infant_name=attack, reason_for_referral=attack, parent_name=attack))
    for path in ("", "/summary", "/history"):
        html = administrator.get(f"/referrals/{row.reference}{path}").text
        assert "<script>alert" not in html
        assert "<img src=x" not in html


def test_an_answer_is_corrected_with_the_old_one_kept_and_the_rules_run_again(desk: Desk, administrator: Browser) -> None:
    row = desk.referral()
    administrator.get(f"/referrals/{row.reference}/answers/infant_dob")
    answer = administrator.post(f"/referrals/{row.reference}/answers/infant_dob", {"text": "15 March 2026"})

    assert "The change is saved" in answer.text
    assert "15 March 2026" in answer.text
    assert "Before: " in answer.text
    with reading(desk.service.engine) as db:
        change = db.exec(select(Correction).where(Correction.referral_id == row.id)).one()
    assert (change.before, change.after, change.who) == ("2026-03-14", "2026-03-15", "priya")
    assert "Reading 1" in administrator.get(f"/referrals/{row.reference}/history").text
    assert "15 March 2026" in administrator.get(f"/referrals/{row.reference}/earlier/1").text


def test_a_correction_that_is_no_answer_says_what_to_write_and_keeps_what_was_typed(desk: Desk, administrator: Browser) -> None:
    row = desk.referral()
    administrator.get(f"/referrals/{row.reference}/answers/infant_dob")
    answer = administrator.post(f"/referrals/{row.reference}/answers/infant_dob", {"text": "31 February 2026"})

    assert answer.status_code == 422
    assert "<title>Error:" in answer.text
    assert "Enter a real date" in answer.text
    assert 'value="31 February 2026"' in answer.text
    assert administrator.get(f"/referrals/{row.reference}/answers/no_such_field").status_code == 404


def test_a_finding_is_dismissed_only_with_a_reason(desk: Desk, administrator: Browser) -> None:
    row = desk.referral(told=triage(read_first=True))
    path = f"/referrals/{row.reference}/findings/imminent_risk"
    administrator.get(path)
    refused = administrator.post(path, {"verdict": "dismissed", "reason": " "})
    assert refused.status_code == 422
    assert "Enter the reason" in refused.text
    assert "Select whether it applies" in administrator.post(path, {"reason": "why"}).text

    answer = administrator.post(path, {"verdict": "dismissed", "reason": "He left in June; the midwife confirmed it"})
    assert "Dismissed by Priya Example" in answer.text
    assert "Read first: possible safeguarding concern" not in answer.text
    with reading(desk.service.engine) as db:
        assert db.exec(select(Review).where(Review.referral_id == row.id)).one().verdict == "dismissed"


def test_a_referral_is_set_aside_with_a_reason_and_comes_back(desk: Desk, administrator: Browser) -> None:
    row = desk.referral()
    administrator.get(f"/referrals/{row.reference}/set-aside")
    assert administrator.post(f"/referrals/{row.reference}/set-aside", {"why": ""}).status_code == 422
    administrator.post(f"/referrals/{row.reference}/set-aside", {"why": "It came twice"})
    assert "It came twice" in administrator.get(f"/referrals/{row.reference}").text

    administrator.post(f"/referrals/{row.reference}/reopen")
    assert stored(desk, Referral, row.id).state == "to_check"


def test_the_same_infant_referred_twice_is_shown_side_by_side(desk: Desk, administrator: Browser) -> None:
    said = form(infant_name="Twice Told", infant_nhs_number="9990000034")
    first = desk.referral(said)
    second = desk.referral(form(infant_name="Twice Told", infant_nhs_number="9990000034", parent_name="Gemma Ossei"))
    html = administrator.get(f"/referrals/{second.reference}").text
    assert f"/compare/{first.reference}" in html

    compared = administrator.get(f"/referrals/{second.reference}/compare/{first.reference}").text
    assert "1 answer differs" in compared
    assert "Gemma Ossei" in compared


# ------------------------------------------------------------------------------------------------------------- originals


def test_originals_are_downloads_that_no_browser_runs(desk: Desk, administrator: Browser) -> None:
    row = desk.referral()
    for path in (f"/messages/{row.message_id}/files/0", f"/messages/{row.message_id}/original"):
        answer = administrator.get(path)
        assert answer.headers["content-type"] == "application/octet-stream"
        assert answer.headers["content-disposition"].startswith("attachment;")
        assert answer.headers["content-security-policy"].startswith("sandbox;")
    assert administrator.get(f"/messages/{row.message_id}/files/9").status_code == 404
    assert administrator.get("/messages/999999/original").status_code == 404


# ----------------------------------------------------------------------------------------------------------------- reply


def test_a_reply_is_saved_as_typed_and_scripts_are_told_the_version(desk: Desk, administrator: Browser) -> None:
    draft = draft_of(desk, desk.referral())
    administrator.get(f"/drafts/{draft.id}")
    typed = {"version": draft.version, "subject": draft.subject, "body": "New words"}
    answer = administrator.post(f"/drafts/{draft.id}/save", typed, headers={"accept": "application/json"})

    assert answer.json()["version"] == draft.version + 1
    assert stored(desk, Draft, draft.id).body == "New words"
    again = administrator.post(
        f"/drafts/{draft.id}/save", {**typed, "version": draft.version + 1}, headers={"accept": "application/json"}
    )
    assert again.json()["version"] == draft.version + 1


def test_the_second_of_two_people_is_told_who_saved_and_nothing_is_overwritten(desk: Desk, administrator: Browser) -> None:
    draft = draft_of(desk, desk.referral())
    with writing(desk.service.engine) as db:
        if not db.exec(select(Account).where(Account.username == "pat")).first():
            from desk import access

            access.add_account(db, "pat", "Pat Example", "administrator", PASSWORD)
    other = desk.visitor()
    other.get("/sign-in")
    other.post("/sign-in", {"username": "pat", "password": PASSWORD})
    other.get(f"/drafts/{draft.id}")
    administrator.get(f"/drafts/{draft.id}")
    other.post(f"/drafts/{draft.id}/save", {"version": draft.version, "subject": draft.subject, "body": "Words of Pat"})
    answer = administrator.post(
        f"/drafts/{draft.id}/save", {"version": draft.version, "subject": draft.subject, "body": "Words of Priya"}
    )

    assert answer.status_code == 409
    for words in ("Pat Example changed this reply", "Words of Pat", "Words of Priya"):
        assert words in answer.text
    assert stored(desk, Draft, draft.id).body == "Words of Pat"
    told = administrator.post(
        f"/drafts/{draft.id}/save",
        {"version": draft.version, "subject": draft.subject, "body": "x"},
        headers={"accept": "application/json"},
    )
    assert told.status_code == 409
    assert told.json()["who"] == "Pat Example"
    approved = administrator.post(
        f"/drafts/{draft.id}/approve", {"version": draft.version, "subject": draft.subject, "body": "Words of Priya"}
    )
    assert approved.status_code == 409
    assert stored(desk, Draft, draft.id).state == DraftState.DRAFT


def test_saving_what_nobody_changed_still_says_when_it_was_kept(desk: Desk, administrator: Browser) -> None:
    draft = draft_of(desk, desk.referral())
    administrator.get(f"/drafts/{draft.id}")
    same = {"version": draft.version, "subject": draft.subject, "body": draft.body}
    told = administrator.post(f"/drafts/{draft.id}/save", same, headers={"accept": "application/json"}).json()

    assert told == {"version": draft.version, "at": clock(draft.created_at)}


def test_approving_saves_what_was_typed_and_can_be_undone(desk: Desk, administrator: Browser) -> None:
    draft = draft_of(desk, desk.referral())
    administrator.get(f"/drafts/{draft.id}")
    answer = administrator.post(
        f"/drafts/{draft.id}/approve", {"version": draft.version, "subject": draft.subject, "body": "Final words", "then": "list"}
    )

    assert "Approved. The reply will be sent in" in answer.text
    kept = stored(desk, Draft, draft.id)
    assert (kept.state, kept.body, kept.approved_by) == (DraftState.APPROVED, "Final words", "priya")
    assert "Undo" in administrator.get("/outbox").text
    with reading(desk.service.engine) as db:
        fixed = db.get(Outgoing, draft.id)
    assert administrator.get(f"/drafts/{draft.id}/mail").content == fixed.raw
    assert "Final words" in administrator.get(f"/drafts/{draft.id}/preview").text
    undone = administrator.post(f"/drafts/{draft.id}/undo")
    assert administrator.get(f"/drafts/{draft.id}/mail").status_code == 404
    assert "The approval is undone" in undone.text
    assert stored(desk, Draft, draft.id).state == DraftState.DRAFT


def test_approve_and_next_opens_the_one_that_waits_longest(desk: Desk, administrator: Browser) -> None:
    draft = draft_of(desk, desk.referral())
    desk.referral()
    administrator.get(f"/drafts/{draft.id}")
    answer = administrator.post(
        f"/drafts/{draft.id}/approve", {"version": draft.version, "subject": draft.subject, "body": draft.body, "then": "next"}
    )

    assert answer.url.path.startswith("/drafts/")
    assert answer.url.path != f"/drafts/{draft.id}"


def test_a_safeguarding_concern_is_read_before_its_reply_is_approved(desk: Desk, administrator: Browser) -> None:
    draft = draft_of(desk, desk.referral(told=triage(read_first=True)))
    typed = {"version": draft.version, "subject": draft.subject, "body": "Words\n\nkept"}
    administrator.get(f"/drafts/{draft.id}")
    asked = administrator.post(f"/drafts/{draft.id}/approve", typed)
    assert "Read this before you approve" in asked.text
    assert "threw a plate" in asked.text
    assert stored(desk, Draft, draft.id).state == DraftState.DRAFT

    administrator.post(f"/drafts/{draft.id}/approve", {**typed, "read": "1"})
    assert stored(desk, Draft, draft.id).state == DraftState.APPROVED


def test_an_address_with_a_warning_is_checked_by_a_person_first(desk: Desk, administrator: Browser) -> None:
    draft = draft_of(desk, desk.referral())
    with writing(desk.service.engine) as db:
        row = db.get(Draft, draft.id)
        assert row is not None
        row.to_warnings = ["the mail came from somebody else"]
    typed = {"version": draft.version, "subject": draft.subject, "body": "Typed words"}
    administrator.get(f"/drafts/{draft.id}")
    refused = administrator.post(f"/drafts/{draft.id}/approve", typed)
    assert refused.status_code == 422
    assert "Check the address and tick that you have" in refused.text
    assert "Typed words" in refused.text

    administrator.post(f"/drafts/{draft.id}/approve", {**typed, "address_checked": "1"})
    assert stored(desk, Draft, draft.id).state == DraftState.APPROVED


@pytest.mark.parametrize(
    ("typed", "words"),
    [
        ({"subject": ""}, "subject"),
        ({"body": " "}, "text of the reply"),
        ({"subject": "No reference"}, "reference"),
        ({"subject": "{subject} for Osei"}, "name"),
    ],
)
def test_a_reply_that_must_not_go_is_refused_with_what_to_change(
    desk: Desk, administrator: Browser, typed: dict[str, str], words: str
) -> None:
    draft = draft_of(desk, desk.referral())
    administrator.get(f"/drafts/{draft.id}")
    changed = {key: value.format(subject=draft.subject) for key, value in typed.items()}
    answer = administrator.post(
        f"/drafts/{draft.id}/approve", {"version": draft.version, "subject": draft.subject, "body": "Words", **changed}
    )

    assert answer.status_code == 422
    assert words in re.search(r'error-summary__list">(.*?)</ul>', answer.text, re.S)[1]  # type: ignore[index]
    assert stored(desk, Draft, draft.id).state == DraftState.DRAFT


def test_another_kind_of_reply_is_written_anew(desk: Desk, administrator: Browser) -> None:
    draft = draft_of(desk, desk.referral())
    administrator.get(f"/drafts/{draft.id}")
    administrator.post(f"/drafts/{draft.id}/kind", {"version": draft.version, "kind": "consultation", "choose": "1"})

    kept = stored(desk, Draft, draft.id)
    assert kept.kind == "consultation"
    assert kept.body != draft.body


def test_a_reply_asks_for_the_parts_that_are_chosen(desk: Desk, administrator: Browser) -> None:
    draft = draft_of(desk, desk.referral())
    administrator.get(f"/drafts/{draft.id}")
    administrator.post(
        f"/drafts/{draft.id}/kind", {"version": draft.version, "kind": "missing_information", "choose": "1", "ask": ["consent"]}
    )

    assert stored(desk, Draft, draft.id).ask == ["consent"]
    assert "consent" in stored(desk, Draft, draft.id).body.lower()


def test_the_address_is_changed_only_to_an_address(desk: Desk, administrator: Browser) -> None:
    draft = draft_of(desk, desk.referral())
    administrator.get(f"/drafts/{draft.id}")
    refused = administrator.post(f"/drafts/{draft.id}/recipient", {"version": draft.version, "address": "nadia", "name": "Nadia"})
    assert refused.status_code == 422
    assert "Enter one email address" in refused.text

    administrator.post(
        f"/drafts/{draft.id}/recipient", {"version": draft.version, "address": "team@example.org", "name": "The team"}
    )
    assert stored(desk, Draft, draft.id).to_address == "team@example.org"


def test_a_reply_is_set_aside_only_with_a_reason(desk: Desk, administrator: Browser) -> None:
    draft = draft_of(desk, desk.referral())
    administrator.get(f"/drafts/{draft.id}")
    assert administrator.post(f"/drafts/{draft.id}/set-aside", {"version": draft.version, "why": ""}).status_code == 422

    administrator.post(f"/drafts/{draft.id}/set-aside", {"version": draft.version, "why": "Answered by phone"})
    assert stored(desk, Draft, draft.id).state == DraftState.SET_ASIDE


def test_another_reply_is_written_once_the_first_has_gone(desk: Desk, administrator: Browser) -> None:
    sent = sent_state(desk, DraftState.SENT, sent_at=datetime.now(UTC))
    row = stored(desk, Referral, sent.referral_id)
    assert "Write another reply" in administrator.get(f"/referrals/{row.reference}/reply").text
    answer = administrator.post(f"/referrals/{row.reference}/write", {"kind": "consultation"})

    assert "A new reply is drafted" in answer.text
    begun = draft_of(desk, row)
    assert (begun.kind, begun.state) == ("consultation", DraftState.DRAFT)
    assert administrator.post(f"/referrals/{row.reference}/write", {"kind": "no such"}).status_code == 409


def test_the_preview_may_stand_in_the_desk_and_runs_nothing(desk: Desk, administrator: Browser) -> None:
    draft = draft_of(desk, desk.referral())
    answer = administrator.get(f"/drafts/{draft.id}/preview")

    assert answer.headers["content-security-policy"].startswith("sandbox;")
    assert "frame-ancestors 'self'" in answer.headers["content-security-policy"]
    assert "Please tell us whether the parent consents" in answer.text


def test_a_clinician_reads_a_reply_and_cannot_change_it(desk: Desk) -> None:
    draft = draft_of(desk, desk.referral())
    clinician = desk.sign_in("clinician")
    html = clinician.get(f"/drafts/{draft.id}").text

    assert "Please tell us whether the parent consents" in html
    assert "Approve and send" not in html
    assert clinician.post(f"/drafts/{draft.id}/approve", {"version": draft.version}).status_code == 403


# ----------------------------------------------------------------------------------------------------- outbox, all mail


def sent_state(desk: Desk, state: DraftState, **changes: object) -> Draft:
    draft = draft_of(desk, desk.referral(state="answered"))
    with writing(desk.service.engine) as db:
        row = db.get(Draft, draft.id)
        assert row is not None
        for name, value in {"state": state, "approved_by": "priya", "approved_at": datetime.now(UTC), **changes}.items():
            setattr(row, name, value)
    return draft


def test_the_outbox_says_what_to_do_about_mail_that_did_not_go(desk: Desk, administrator: Browser) -> None:
    failed = sent_state(desk, DraftState.FAILED, error="550 no such user")
    unknown = sent_state(desk, DraftState.UNKNOWN, error="the connection broke")
    html = administrator.get("/outbox").text
    for words in ("Needs you", "550 no such user", "Try again", "It went", "It did not go: send it"):
        assert words in html

    administrator.post(f"/drafts/{failed.id}/try-again")
    administrator.post(f"/drafts/{unknown.id}/settle", {"went": "yes"})
    assert stored(desk, Draft, failed.id).state == DraftState.APPROVED
    assert stored(desk, Draft, unknown.id).state == DraftState.SENT
    assert administrator.post(f"/drafts/{unknown.id}/settle", {"went": "maybe"}).status_code == 409


def test_a_message_that_needs_attention_is_sorted_with_a_reason(desk: Desk, administrator: Browser) -> None:
    row = desk.keep(state=MessageState.NEEDS_ATTENTION, why="the form is locked with a password")
    html = administrator.get("/problems").text
    assert "The form is locked with a password." in html
    with writing(desk.service.engine) as db:
        db.add(Draft(kind="chaser", message_id=row.id, to_address="nadia@example.org", subject="A reminder", body="Dear Nadia"))
    assert (
        f'Remind the referrer<span class="nhsuk-u-visually-hidden"> to message {row.id}</span></a>'
        in administrator.get("/problems").text
    )
    assert administrator.post(f"/messages/{row.id}/state", {"state": "not_ours"}).status_code == 422
    assert administrator.post(f"/messages/{row.id}/state", {"why": "x"}).status_code == 422
    assert (
        administrator.post(f"/messages/{row.id}/state", {"state": "attached", "why": "x", "reference": "TWB-NO"}).status_code
        == 422
    )

    administrator.post(f"/messages/{row.id}/state", {"state": "not_ours", "why": "An invoice"})
    assert stored(desk, Message, row.id).state == MessageState.NOT_OURS
    again = administrator.post(f"/messages/{row.id}/state", {"state": "not_ours", "why": "An invoice"})
    assert again.status_code == 409


def test_an_alarm_stands_above_the_lists_of_those_who_can_do_something_about_it(tmp_path: Path) -> None:
    refused = "mail.example.org refused the sign-in."
    with open_desk(tmp_path) as desk:
        with writing(desk.service.engine) as db:
            db.add(Pulse(job="poll", last_run=now(), problem=refused))
        shown = {role: refused in desk.sign_in(role).get("/referrals").text for role in ("administrator", "clinician", "lead")}
        assert shown == {"administrator": True, "clinician": False, "lead": True}
        administrator = desk.sign_in("administrator")
        assert refused in administrator.get("/problems").text
        with writing(desk.service.engine) as db:
            lock(db, "lee", "Looking through the outbox.")
            db.merge(Pulse(job="poll", last_run=now(), last_ok=now(), problem=""))
        desk.app.state.standing = Standing(desk.service)  # as after a while
        html = administrator.get("/referrals").text
        assert refused not in html
        assert html.count("Looking through the outbox.") == 1


def test_a_locked_mail_is_closed_by_a_person_who_takes_a_later_mail_for_its_answer(desk: Desk, administrator: Browser) -> None:
    locked = desk.keep(state=MessageState.NEEDS_ATTENTION, what="unreadable", why="the form is locked with a password")
    assert "Perhaps answered" not in administrator.get("/problems").text
    later = desk.keep(state=MessageState.REFERRAL, what="referral")
    row = desk.referral(message_id=later.id)
    why = f"Message {later.id} is a later mail of the same sender, and its form could be read: referral {row.reference}."
    html = administrator.get("/problems").text
    assert f'Perhaps answered: <a href="/messages/{later.id}">message {later.id}</a>. {why}' in html

    confirmed = {"state": "attached", "reference": row.reference, "why": why, "back": "/problems"}
    assert administrator.post(f"/messages/{locked.id}/state", confirmed).status_code == 200
    closed = stored(desk, Message, locked.id)
    assert (closed.state, closed.referral_id, closed.why) == (MessageState.ATTACHED, row.id, why)
    assert "Perhaps answered" not in administrator.get("/problems").text


def test_a_message_is_put_to_the_referral_it_belongs_to(desk: Desk, administrator: Browser) -> None:
    row, message = desk.referral(), desk.keep(state=MessageState.NEEDS_ATTENTION)
    administrator.get(f"/messages/{message.id}")
    administrator.post(
        f"/messages/{message.id}/state", {"state": "attached", "why": "The missing page", "reference": row.reference.lower()}
    )

    assert stored(desk, Message, message.id).referral_id == row.id
    assert f"/messages/{message.id}" in administrator.get(f"/referrals/{row.reference}/history").text


def test_several_messages_are_marked_as_not_ours_at_once(desk: Desk, administrator: Browser) -> None:
    rows = [desk.keep(state=MessageState.AUTOMATIC, what="newsletter") for _ in range(3)]
    administrator.get("/messages")
    assert administrator.post("/messages/not-ours", {"why": "Newsletters"}).status_code == 409
    administrator.post("/messages/not-ours", {"message": [str(row.id) for row in rows], "why": "Newsletters"})

    assert {stored(desk, Message, row.id).state for row in rows} == {MessageState.NOT_OURS}


def test_every_message_is_found_and_counted_once(desk: Desk, administrator: Browser) -> None:
    row = desk.keep(state=MessageState.ENQUIRY, from_address="very.rare@example.org", subject="Could I ask something?")
    administrator.get("/messages")
    for words in ("very.rare", "ASK SOMETHING"):
        assert f"/messages/{row.id}" in administrator.post("/messages/search", {"q": words}).text
    html = administrator.get("/messages").text
    total = int(re.search(r"([\d,]+) messages? stored", html)[1].replace(",", ""))  # type: ignore[index]
    with reading(desk.service.engine) as db:
        assert total == len(db.exec(select(Message.id)).all())


def test_a_file_dropped_by_hand_must_be_a_file(desk: Desk, administrator: Browser) -> None:
    administrator.get("/add-file")
    assert "Select a file" in administrator.post("/add-file").text
    empty = administrator.post("/add-file", files={"file": ("empty.docx", b"")})
    assert "Select a file that is not empty" in empty.text


def test_a_file_that_is_too_large_is_refused_in_plain_words(desk: Desk, administrator: Browser) -> None:
    administrator.get("/add-file")
    answer = administrator.post(
        "/add-file", files={"file": ("big.docx", b"x" * (desk.service.settings.desk.largest_file + 1_000_000))}
    )

    assert answer.status_code == 413
    assert "The file is too large" in answer.text


# ------------------------------------------------------------------------------------------------------------- clinician


def test_a_clinician_decides_and_the_desk_drafts_the_reply_that_goes_with_it(desk: Desk) -> None:
    row = desk.referral(state="answered")
    clinician = desk.sign_in("clinician")
    html = clinician.get(f"/referrals/{row.reference}/summary").text
    assert "checked" not in re.search(r'<form class="app-noprint".*?</form>', html, re.S)[0]  # type: ignore[index]
    assert clinician.post(f"/referrals/{row.reference}/decide", {"notes": "kept notes"}).status_code == 422
    answer = clinician.post(f"/referrals/{row.reference}/decide", {"route": "accepted", "notes": "For Naomi"})

    assert "Accepted for assessment" in answer.text
    assert "by Sam Example" in answer.text
    with reading(desk.service.engine) as db:
        assert db.exec(select(Decision).where(Decision.referral_id == row.id)).one().notes == "For Naomi"
    assert draft_of(desk, row).state == DraftState.DRAFT


def test_an_administrator_cannot_decide(desk: Desk, administrator: Browser) -> None:
    row = desk.referral()
    administrator.get("/referrals")

    assert "Record the decision" not in administrator.get(f"/referrals/{row.reference}/summary").text
    assert administrator.post(f"/referrals/{row.reference}/decide", {"route": "accepted"}).status_code == 403


def test_the_summary_puts_access_needs_first_and_leaves_dismissed_findings_out(desk: Desk) -> None:
    said = form(accessibility_needs="Large print", interpreter_needed="yes", parent_language="Polish", safe_to_leave_message="no")
    row = desk.referral(said)
    clinician = desk.sign_in("clinician")
    html = clinician.get(f"/referrals/{row.reference}/summary").text
    for words in (
        "Before you ring or write",
        "Large print.",
        "An interpreter is needed: Polish.",
        "It is not safe to leave a message.",
        "20 months old",
    ):
        assert words in html
    clinician.get(f"/referrals/{row.reference}/findings/near_age_limit")
    clinician.post(f"/referrals/{row.reference}/findings/near_age_limit", {"verdict": "dismissed", "reason": "Wrong date"})
    assert "20 months old" not in clinician.get(f"/referrals/{row.reference}/summary.txt").text


def test_the_summary_is_taken_away_as_text_word_and_json(desk: Desk) -> None:
    row = desk.referral()
    clinician = desk.sign_in("clinician")
    text = clinician.get(f"/referrals/{row.reference}/summary.txt").text
    assert "REASON FOR REFERRAL\nHer partner threw a plate last week." in text
    assert "Infant's name: Ada Osei" in text
    word = clinician.get(f"/referrals/{row.reference}/summary.docx")
    assert word.content.startswith(b"PK")
    assert f'filename="{row.reference}.docx"' in word.headers["content-disposition"]
    told = clinician.get(f"/referrals/{row.reference}/summary.json").json()
    assert told["fields"]["infant_name"]["value"] == "Ada Osei"
    assert told["missing"] == [{"code": "consent", "level": "required", "why": "left blank"}]


# ------------------------------------------------------------------------------------------------------ lead and auditor


def test_the_lead_adds_somebody_who_can_then_sign_in(desk: Desk) -> None:
    lead = desk.sign_in("lead")
    lead.get("/people")
    typed = {"username": "new", "name": "New Example", "role": "clinician", "password": "short"}
    refused = lead.post("/people", typed)
    assert refused.status_code == 422
    assert 'value="New Example"' in refused.text
    lead.post("/people", {**typed, "password": PASSWORD})

    browser = desk.visitor()
    browser.get("/sign-in")
    assert browser.post("/sign-in", {"username": "new", "password": PASSWORD}).url.path == "/account"


def test_a_lead_cannot_lock_themselves_out(desk: Desk) -> None:
    lead = desk.sign_in("lead")
    with reading(desk.service.engine) as db:
        own = db.exec(select(Account).where(Account.username == "lee")).one()
    lead.get("/people")

    assert "Ask another lead" in lead.post(f"/people/{own.id}/role", {"role": "auditor"}).text


def test_somebody_changes_their_password_and_stays_signed_in(desk: Desk) -> None:
    browser = desk.sign_in("auditor")
    browser.get("/account")
    assert (
        "Enter your current password"
        in browser.post("/account", {"current": "x", "new": "a new plain password", "again": "a new plain password"}).text
    )
    assert (
        "same new password twice"
        in browser.post("/account", {"current": PASSWORD, "new": "a new plain password", "again": "another"}).text
    )
    assert "15 characters" in browser.post("/account", {"current": PASSWORD, "new": "short", "again": "short"}).text
    answer = browser.post("/account", {"current": PASSWORD, "new": "a new plain password", "again": "a new plain password"})
    assert "Your password is changed" in answer.text
    browser.post("/account", {"current": "a new plain password", "new": PASSWORD, "again": PASSWORD})
    assert browser.get("/counts").status_code == 200


def test_counts_hold_no_family_and_come_as_a_spreadsheet(desk: Desk) -> None:
    desk.referral()
    desk.app.state.counted = Counted(desk.service, desk.app.state.words)
    auditor = desk.sign_in("auditor")
    html = auditor.get("/counts").text
    assert "Referrals by month" in html
    assert "Osei" not in html
    sheet = auditor.get("/counts.csv")
    assert sheet.headers["content-type"].startswith("text/csv")
    assert "What was missing,Consent," in sheet.text
    book = auditor.get("/counts.xlsx")
    assert book.headers["content-type"].endswith("spreadsheetml.sheet")
    assert book.content.startswith(b"PK")


def test_the_audit_is_searched_and_its_chain_checked(desk: Desk, administrator: Browser) -> None:
    row = desk.referral()
    administrator.get(f"/referrals/{row.reference}")
    auditor = desk.sign_in("auditor")
    html = auditor.get(f"/audit?who=priya&subject=referral&number={row.id}").text
    assert "1 entry" in html
    assert "Priya Example" in html
    assert "0 entries" not in html
    assert "No entry fits" in auditor.get("/audit?since=2001-01-01&until=2001-01-02").text
    assert auditor.get("/audit?number=many&since=soon").status_code == 200
    assert "are as they were written" in auditor.post("/audit/verify").text


def test_health_says_that_nothing_is_lost(desk: Desk) -> None:
    html = desk.sign_in("lead").get("/health").text

    assert "Every message is in exactly one state" in html


# --------------------------------------------------------------------------------------------------------------- failures


def test_a_failure_nobody_expected_is_a_page_with_a_code_and_a_line_without_its_words(
    desk: Desk, administrator: Browser, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def breaks(*_: object) -> None:
        raise ValueError("Ada Osei was born")

    row = desk.referral()
    monkeypatch.setattr("desk.web.referral.case_of", breaks)
    answer = administrator.get(f"/referrals/{row.reference}")

    assert answer.status_code == 500
    code = re.search(r"this code: (\w+)", answer.text)[1]  # type: ignore[index]
    assert "Traceback" not in answer.text
    assert "Osei" not in answer.text
    assert code in caplog.text
    assert "Osei" not in caplog.text


def test_what_was_typed_stands_on_the_page_that_says_it_was_not_done(desk: Desk, administrator: Browser) -> None:
    draft = sent_state(desk, DraftState.SENT, sent_at=datetime.now(UTC))
    kept = stored(desk, Draft, draft.id)
    administrator.get("/outbox")
    answer = administrator.post(
        f"/drafts/{draft.id}/save", {"version": kept.version, "subject": kept.subject, "body": "Too late words"}
    )

    assert answer.status_code == 409
    assert "Too late words" in answer.text
    assert "The reply is sent" in answer.text


def test_files_of_the_desk_are_kept_by_browsers_only_under_their_digest(desk: Desk) -> None:
    browser = desk.visitor()
    html = browser.get("/sign-in").text
    address = re.search(r'href="(/static/desk\.css\?v=[^"]+)"', html)[1]  # type: ignore[index]

    assert "immutable" in browser.get(address).headers["cache-control"]
    assert browser.get("/static/desk.css").headers["cache-control"] == "no-cache"
    assert browser.get("/static/../app.py").status_code == 404


def test_pages_for_everybody_need_no_account(desk: Desk) -> None:
    for path in ("/help", "/accessibility", "/cookies", "/healthz"):
        assert desk.visitor().get(path).status_code == 200
    assert Path("desk/web/static/desk.css").is_file()


def test_the_list_counts_a_due_day_as_the_jobs_do(desk: Desk) -> None:
    row = desk.referral(received_on=date(2026, 1, 5))
    with writing(desk.service.engine) as db:
        assert next(last for found, last in to_answer(db, desk.service) if found.id == row.id) == date(2026, 1, 7)
        draft = db.exec(select(Draft).where(Draft.referral_id == row.id)).one()
        draft.state, draft.sent_at = DraftState.SENT, now()
        db.add(draft)
        db.add(
            desk.message(9000, referral_id=row.id, state=MessageState.ATTACHED, stored_at=datetime(2026, 3, 4, 10, tzinfo=UTC))
        )
    with reading(desk.service.engine) as db:
        last = next(last for found, last in to_answer(db, desk.service) if found.id == row.id)
        assert last == due_days(db, desk.service, [row])[row.id].on == date(2026, 3, 6)


def test_every_page_of_a_referral_says_which_day_was_promised(desk: Desk) -> None:
    row = desk.referral(received_on=date(2026, 1, 5))
    lead, base = desk.sign_in("lead"), f"/referrals/{row.reference}"

    def told() -> set[str]:
        pages = (lead.get(base + tab).text for tab in ("", "/pages", "/reply", "/summary", "/history"))
        return {" ".join(re.sub(r"<[^>]+>", " ", page.partition("app-facts")[2].partition("</dl>")[0]).split()) for page in pages}

    [first] = told()
    assert "Answer by 7 January 2026 Infant" in first
    with writing(desk.service.engine) as db:
        draft = db.exec(select(Draft).where(Draft.referral_id == row.id)).one()
        draft.state, draft.sent_at = DraftState.SENT, datetime(2026, 1, 8, 10, tzinfo=UTC)
        db.add(draft)
        later = datetime(2026, 3, 4, 10, tzinfo=UTC)
        db.add(desk.message(9001, referral_id=row.id, state=MessageState.ATTACHED, stored_at=later))
    [again] = told()
    assert "Answer by 6 March 2026 (since it came back on 4 March 2026)" in again
    with writing(desk.service.engine) as db:
        found = db.get_one(Referral, row.id)
        found.state = ReferralState.ANSWERED
        db.add(found)
    [done] = told()
    assert "First answered 8 January 2026 (promised by 7 January 2026)" in done

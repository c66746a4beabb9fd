"""The desk in a real browser, over the fictional inbox of `examples/mailbox`, read by the real pipeline.

`SCREENSHOTS=1` also makes the pictures of `docs/screenshots`; `SCREENSHOTS=counts,health` those of some pages.
"""

from __future__ import annotations

import io
import os
import re
import shutil
import socket
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pyotp
import pytest
import uvicorn
from axe_playwright_python.sync_playwright import Axe
from PIL import Image
from playwright.sync_api import Browser, Page, expect, sync_playwright
from sqlmodel import select

from desk import access, actions
from desk.erasing import erase
from desk.sending_lock import lock
from desk.working_days import day_of
from records.database import reading, writing
from records.moves import DraftState, MessageState, ReferralState
from records.tables import Certificate, Draft, Message, Outgoing, Referral, now
from records.tables import Session as SignedIn
from tests.desk_web import PASSWORD, PEOPLE, Desk, open_desk

pytestmark = pytest.mark.slow

CHROMIUM = shutil.which("chromium") or "/usr/bin/chromium"
ARGUMENTS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
]
MAILS = Path("examples/mailbox")
PICTURES = Path("docs/screenshots")
RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
expect.set_options(timeout=30_000)
DESKTOP, PHONE, NARROW = (1280, 900), (390, 844), (320, 640)


@dataclass
class Running:
    """A desk being served, and a browser to look at it."""

    desk: Desk
    address: str
    browser: Browser

    @contextmanager
    def somebody(self, role: str = "administrator", size: tuple[int, int] = DESKTOP, scripts: bool = True) -> Iterator[Page]:
        """A window of somebody of a role, signed in. It fails on console errors and on requests that leave the machine."""
        context = self.browser.new_context(
            viewport={"width": size[0], "height": size[1]}, locale="en-GB", java_script_enabled=scripts, base_url=self.address
        )
        wrong: list[str] = []
        page = context.new_page()
        page.on(
            "console",
            lambda said: said.type == "error" and "Failed to load resource" not in said.text and wrong.append(said.text),
        )
        page.on("request", lambda asked: asked.url.startswith((self.address, "about:", "data:")) or wrong.append(asked.url))
        if role:
            self.sign_in(page, PEOPLE.get(role, (role, ""))[0])
        yield page
        context.close()
        assert wrong == []

    def sign_in(self, page: Page, username: str) -> None:
        """Fill in and send the form."""
        page.goto("/sign-in")
        page.get_by_label("Username").fill(username)
        page.get_by_label("Password", exact=True).fill(PASSWORD)
        page.get_by_role("button", name="Sign in").click()
        page.wait_for_load_state()

    def row(self, table: type, **where: object):  # type: ignore[no-untyped-def]
        """The newest row that fits."""
        with reading(self.desk.service.engine) as db:
            query = select(table)
            for name, value in where.items():
                query = query.where(getattr(table, name) == value)
            return db.exec(query.order_by(table.id.desc())).first()  # type: ignore[attr-defined]


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    if not Path(CHROMIUM).exists():
        pytest.skip("needs chromium (Debian: apt-get install chromium)")
    with sync_playwright() as playwright:
        opened = playwright.chromium.launch(executable_path=CHROMIUM, args=ARGUMENTS)
        yield opened
        opened.close()


@pytest.fixture(scope="module")
def running(browser: Browser, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Running]:
    with morning(browser, tmp_path_factory.mktemp("desk")) as found:
        with writing(found.desk.service.engine) as db:
            access.add_account(db, "pat", "Pat Example", "administrator", PASSWORD)
        yield found


@contextmanager
def morning(browser: Browser, data: Path, **given: object) -> Iterator[Running]:
    """A desk with the fictional inbox read."""
    with open_desk(data, **given) as desk, served(desk) as address:
        for mail in sorted(MAILS.glob("*.eml")):
            actions.add_file(desk.service, "priya", mail.name, mail.read_bytes())
        yield Running(desk, address, browser)


@contextmanager
def served(desk: Desk) -> Iterator[str]:
    with socket.socket() as listening:
        listening.bind(("127.0.0.1", 0))
        server = uvicorn.Server(uvicorn.Config(desk.app, log_level="error", access_log=False))
        thread = threading.Thread(target=server.run, kwargs={"sockets": [listening]})
        thread.start()
        try:
            while not server.started:
                time.sleep(0.01)
            yield f"http://127.0.0.1:{listening.getsockname()[1]}"
        finally:
            server.should_exit = True
            thread.join()


def fresh(running: Running) -> tuple[Referral, Draft]:
    """A referral of its own for one story."""
    row = running.desk.referral()
    return row, running.row(Draft, referral_id=row.id)


# ---------------------------------------------------------------------------------------------------------------- stories


def test_an_administrator_clears_the_morning(running: Running) -> None:
    with running.somebody() as page:
        expect(page.get_by_role("heading", level=1)).to_have_text("Referrals to check")
        page.locator("tbody a").first.click()
        expect(page.get_by_role("heading", name="What is missing")).to_be_visible()
        page.get_by_role("button", name="Check the reply").click()
        cleared = 0
        while cleared < 5:
            expect(page.get_by_label("Reply", exact=True)).to_be_visible()
            approve(page, "Approve and open the next")
            expect(page.locator(".app-done")).to_contain_text("Approved. The reply will be sent in")
            cleared += 1
    with reading(running.desk.service.engine) as db:
        approved = db.exec(select(Draft).where(Draft.state == DraftState.APPROVED)).all()
        assert len(approved) == 5
        assert all(db.get(Outgoing, draft.id) for draft in approved)


def approve(page: Page, button: str) -> None:
    """Tick what has to be looked at, approve, and read what has to be read first."""
    for box in page.locator('input[name="address_checked"], input[name="checked"]').all():
        box.check(force=True)
    page.get_by_role("button", name=button).click()
    if page.get_by_role("heading", name="Read this before you approve").is_visible():
        page.get_by_role("button", name="I have read it").click()


def test_an_approval_is_undone_in_time(running: Running) -> None:
    _, draft = fresh(running)
    with running.somebody() as page:
        page.goto(f"/drafts/{draft.id}")
        page.get_by_label("Reply", exact=True).fill("Dear Nadia,\n\nThank you.")
        page.get_by_role("button", name="Approve and send").click()
        page.locator(".app-done").get_by_role("button", name="Undo").click()
        expect(page.get_by_label("Reply", exact=True)).to_have_value("Dear Nadia,\n\nThank you.")
    assert running.row(Draft, id=draft.id).state == DraftState.DRAFT


def test_a_reply_is_saved_as_it_is_typed_and_seen_as_its_reader_will(running: Running) -> None:
    _, draft = fresh(running)
    with running.somebody() as page:
        page.goto(f"/drafts/{draft.id}")
        page.get_by_label("Reply", exact=True).press_sequentially("Good morning. ")
        expect(page.locator("#saved")).to_contain_text("Saved at")
        expect(page.frame_locator("#preview").locator("body")).to_contain_text("Good morning.")
    assert running.row(Draft, id=draft.id).body.startswith("Good morning. ")


def test_two_people_on_one_draft_lose_nothing(running: Running) -> None:
    _, draft = fresh(running)
    with running.somebody() as priya, running.somebody("pat") as pat:
        priya.goto(f"/drafts/{draft.id}")
        pat.goto(f"/drafts/{draft.id}")
        pat.get_by_label("Reply", exact=True).fill("Words of Pat")
        expect(pat.locator("#saved")).to_contain_text("Saved at")
        priya.get_by_label("Reply", exact=True).fill("Words of Priya")
        expect(priya.locator("#saved")).to_contain_text("Pat Example changed this reply")
        priya.get_by_role("button", name="Save", exact=True).click()
        expect(priya.get_by_role("heading", level=1)).to_have_text("Pat Example changed this reply")
        expect(priya.get_by_text("Words of Pat")).to_be_visible()
        expect(priya.get_by_label("Your text")).to_have_value("Words of Priya")
        priya.get_by_role("button", name="Store mine instead").click()
        expect(priya.get_by_label("Reply", exact=True)).to_have_value("Words of Priya")
    assert running.row(Draft, id=draft.id).body == "Words of Priya"


def test_a_dropped_connection_loses_no_word(running: Running) -> None:
    _, draft = fresh(running)
    with running.somebody() as page:
        page.goto(f"/drafts/{draft.id}")
        page.route("**/save", lambda route: route.abort())
        page.get_by_label("Reply", exact=True).fill("Typed in a tunnel")
        expect(page.locator("#saved")).to_contain_text("there is no connection")
        page.unroute("**/save")
        page.reload()
        expect(page.get_by_label("Reply", exact=True)).to_have_value("Typed in a tunnel")
        expect(page.locator("#saved")).to_contain_text("Saved at")
        nothing_kept(page)
    assert running.row(Draft, id=draft.id).body == "Typed in a tunnel"


def nothing_kept(page: Page) -> None:
    """The tab keeps no text: the page's script forgets it once it runs, which is after the page is seen."""
    end = time.monotonic() + 30
    while page.evaluate("sessionStorage.length + localStorage.length"):  # the page's policy forbids waiting for words of a script
        assert time.monotonic() < end, "text is still kept"
        page.wait_for_timeout(50)


def test_a_session_that_ends_in_mid_edit_loses_no_word(running: Running) -> None:
    _, draft = fresh(running)
    with running.somebody() as page:
        page.goto(f"/drafts/{draft.id}")
        with writing(running.desk.service.engine) as db:
            for session in db.exec(select(SignedIn)):
                db.delete(session)
        page.get_by_label("Reply", exact=True).fill("Typed too late")
        expect(page.locator("#saved")).to_contain_text("you have been signed out")
        page.get_by_role("button", name="Save", exact=True).click()
        expect(page.get_by_role("heading", level=1)).to_have_text("You have been signed out")
        expect(page.get_by_label("Reply, as you typed it")).to_have_value("Typed too late")
        page.get_by_label("Username").fill("priya")
        page.get_by_label("Password", exact=True).fill(PASSWORD)
        page.get_by_role("button", name="Sign in").click()
        page.get_by_role("button", name="Send it again").click()
        expect(page.get_by_label("Reply", exact=True)).to_have_value("Typed too late")
        nothing_kept(page)
    assert running.row(Draft, id=draft.id).body == "Typed too late"


def test_a_clinician_decides(running: Running) -> None:
    row, _ = fresh(running)
    with running.somebody("clinician") as page:
        expect(page.get_by_role("heading", level=1)).to_have_text("Summaries")
        page.goto(f"/referrals/{row.reference}/summary")
        assert page.locator('input[name="route"]:checked').count() == 0
        page.get_by_role("button", name="Record the decision").click()
        expect(page.locator(".nhsuk-error-summary")).to_be_focused()
        page.get_by_label("Accepted for assessment").check(force=True)
        page.get_by_label("Notes (optional)").fill("For the next meeting")
        page.get_by_role("button", name="Record the decision").click()
        expect(page.get_by_text("by Sam Example")).to_be_visible()
        expect(page.get_by_text("For the next meeting")).to_be_visible()
    assert running.row(Draft, referral_id=row.id).state == DraftState.DRAFT


def test_a_field_and_its_place_on_the_page_light_up_together(running: Running) -> None:
    with reading(running.desk.service.engine) as db:
        rows = db.exec(select(Referral).where(Referral.attachment != None)).all()  # noqa: E711  # SQL's own "is not null"
        row = next(row for row in rows if row.document.endswith(".pdf"))
    with running.somebody() as page:
        page.goto(f"/referrals/{row.reference}")
        expect(page.locator("svg.app-page").first).to_be_visible(timeout=60_000)
        place = page.locator("[data-place]").first
        key = place.get_attribute("data-place")
        page.locator(f"#field-{key} a").first.focus()
        expect(place).to_have_class(re.compile("is-lit"))
        place.focus()
        expect(page.locator(f"#field-{key}")).to_have_class(re.compile("is-lit"))
        assert page.locator("svg.app-page image").first.evaluate("image => image.getBBox().width") > 100


def test_everything_an_administrator_does_works_without_scripts(running: Running) -> None:
    row, draft = fresh(running)
    with running.somebody(scripts=False) as page:
        page.goto(f"/referrals/{row.reference}/answers/parent_name")
        page.get_by_label("Change it to").fill("Gemma Osei-Example")
        page.get_by_role("button", name="Save the change").click()
        expect(page.locator(".app-done")).to_contain_text("The change is saved")
        page.get_by_role("link", name="Show the pages of the form").click()
        expect(page.get_by_text("This file cannot be shown here")).to_be_visible()
        draft = running.row(Draft, referral_id=row.id, state=DraftState.DRAFT)
        page.goto(f"/drafts/{draft.id}")
        page.get_by_label("Reply", exact=True).fill("Without scripts")
        page.get_by_role("button", name="Save", exact=True).click()
        expect(page.locator(".app-done")).to_contain_text("The reply is saved")
        approve(page, "Approve and send")
        page.locator(".app-done").get_by_role("button", name="Undo").click()
        expect(page.locator(".app-done")).to_contain_text("The approval is undone")
    assert running.row(Draft, id=draft.id).body == "Without scripts"


def test_a_correction_teaches_a_label_which_the_lead_copies(running: Running) -> None:
    row, _ = fresh(running)
    with running.somebody(scripts=False) as page:
        page.goto(f"/referrals/{row.reference}/answers/infant_name")
        page.locator("summary").click()
        page.get_by_label("The form’s own words").fill("Wristband says")
        page.get_by_label("Change it to").fill("Ada Osei-Example")
        page.get_by_role("button", name="Save the change").click()
        expect(page.locator(".app-done")).to_contain_text("proposed to your service lead")
    with running.somebody("lead") as page:
        page.goto("/configuration/labels")
        expect(page.locator("pre", has_text="Wristband says")).to_be_visible()


def test_one_of_two_referrals_stands_without_scripts(running: Running) -> None:
    (first, _), (second, _) = fresh(running), fresh(running)
    with running.somebody(scripts=False) as page:
        page.goto(f"/referrals/{first.reference}/compare/{second.reference}")
        page.get_by_label(f"Replace it with {second.reference}").check(force=True)
        page.get_by_role("button", name="Save").click()
        expect(page.locator(".app-done")).to_contain_text("This referral stands")
    assert running.row(Referral, id=first.id).state == ReferralState.SET_ASIDE


def test_a_letter_is_written_from_scratch(running: Running) -> None:
    with running.somebody() as page:
        page.goto("/outbox")
        page.get_by_role("link", name="Write to a referrer").click()
        page.get_by_label("Email address").fill("nadia@example.org")
        page.get_by_role("button", name="Draft it").click()
        expect(page.get_by_role("heading", level=1)).to_have_text("Letter to a referrer")
        page.get_by_label("Reply", exact=True).fill("Dear Nadia\n\nMay I ask you something?")
        approve(page, "Approve and send")
        expect(page.locator(".app-done")).to_contain_text("Approved. The reply will be sent in")


def test_a_second_step_is_set_up_and_asked_for(running: Running) -> None:
    with writing(running.desk.service.engine) as db:
        access.add_account(db, "tess", "Tess Example", "clinician", PASSWORD)
    with running.somebody("tess") as page:
        page.goto("/account/second-step")
        secret = page.locator('input[name="secret"]').input_value()
        page.get_by_label("Code").fill(pyotp.TOTP(secret).now())
        page.get_by_label("Your password", exact=True).fill(PASSWORD)
        page.get_by_role("button", name="Turn it on").click()
        expect(page.get_by_role("heading", level=1)).to_have_text("Your recovery codes")
        found = violations(page)
        recovery = page.locator("#codes").inner_text().splitlines()[0]
        page.get_by_role("button", name="Sign out").click()
        expect(page.get_by_role("heading", level=1)).to_have_text("Sign in")
        running.sign_in(page, "tess")
        expect(page.get_by_role("heading", level=1)).to_have_text("Enter your code")
        found += violations(page)
        page.get_by_label("Code").fill("000000")
        page.get_by_role("button", name="Sign in").click()
        expect(page.locator(".nhsuk-error-summary")).to_be_focused()
        found += violations(page)
        page.get_by_label("Code").fill(recovery)
        page.get_by_role("button", name="Sign in").click()
        expect(page.get_by_role("heading", level=1)).to_have_text("Summaries")
    assert found == []


def test_a_file_is_added_by_hand(running: Running, tmp_path: Path) -> None:
    note = tmp_path / "note.txt"
    note.write_text("Could you tell me how to refer a family to you? Kind regards, Nadia")
    with running.somebody() as page:
        page.goto("/add-file")
        page.locator('input[type="file"]').set_input_files(note)
        page.get_by_role("button", name="Add the file").click()
        expect(page.locator(".app-done")).to_contain_text("The file is stored and read")
    with reading(running.desk.service.engine) as db:
        newest = db.exec(select(Message).order_by(Message.id.desc())).first()  # type: ignore[union-attr]
        assert newest is not None
        assert newest.state != MessageState.STORED


# ----------------------------------------------------------------------------------------------------- every page, its care


def pages_of(running: Running) -> list[tuple[str, str, str]]:
    """(name, role, address) of every kind of page, over what the inbox brought."""
    with reading(running.desk.service.engine) as db:
        urgent = db.exec(select(Referral).where(Referral.read_first)).first()
        rows = db.exec(select(Referral).where(Referral.attachment != None, Referral.state == ReferralState.TO_CHECK)).all()  # noqa: E711
        assert urgent is not None
        plain = next((row for row in rows if not row.read_first), urgent)
        draft = db.exec(select(Draft).where(Draft.state == DraftState.DRAFT, Draft.referral_id == plain.id)).first()
        stuck = db.exec(select(Message).where(Message.state == MessageState.NEEDS_ATTENTION)).first()
        finding = urgent.triage["findings"][0]["code"]
        other = next(row for row in rows if row.reading["unmatched"])
    assert draft is not None
    assert stuck is not None
    assert other.id is not None
    with writing(running.desk.service.engine) as db:
        gone = Certificate(
            outcome="set_aside", references=["TWB-GONE22"], last_activity=now().date(), who="lee", why="on request"
        )
        gone.counts, gone.hashes = {"original": 1, "referral": 1}, ["ab" * 32]
        db.add(gone)
        db.flush()
        certificate = gone.id
    actions.propose_label(running.desk.service, "priya", other.id, "infant_name", "Cot card reads")
    return [
        ("sign-in", "", "/sign-in"),
        ("referrals", "administrator", "/referrals"),
        ("referrals-all", "administrator", "/referrals?state=all"),
        ("referral", "administrator", f"/referrals/{urgent.reference}"),
        ("change-an-answer", "administrator", f"/referrals/{plain.reference}/answers/infant_dob"),
        ("finding", "administrator", f"/referrals/{urgent.reference}/findings/{finding}"),
        ("set-aside", "administrator", f"/referrals/{plain.reference}/set-aside"),
        ("compare", "administrator", f"/referrals/{plain.reference}/compare/{urgent.reference}"),
        ("history", "administrator", f"/referrals/{plain.reference}/history"),
        ("reply", "administrator", f"/drafts/{draft.id}"),
        ("other-text", "administrator", f"/referrals/{other.reference}/other/1"),
        ("write", "administrator", "/write"),
        ("outbox", "administrator", "/outbox"),
        ("problems", "administrator", "/problems"),
        ("all-mail", "administrator", "/messages"),
        ("message", "administrator", f"/messages/{stuck.id}"),
        ("add-a-file", "administrator", "/add-file"),
        ("not-found", "administrator", "/nothing-here"),
        ("not-allowed", "administrator", "/people"),
        ("account", "administrator", "/account"),
        ("help", "administrator", "/help"),
        ("accessibility", "administrator", "/accessibility"),
        ("cookies", "administrator", "/cookies"),
        ("summaries", "clinician", "/summaries"),
        ("summary", "clinician", f"/referrals/{urgent.reference}/summary"),
        ("counts", "lead", "/counts"),
        ("configuration", "lead", "/configuration"),
        ("configuration-table", "lead", "/configuration/mailbox"),
        ("labels", "lead", "/configuration/labels"),
        ("second-step", "lead", "/account/second-step"),
        ("people", "lead", "/people"),
        ("person", "lead", "/people/1"),
        ("audit", "lead", "/audit"),
        ("erased", "lead", "/certificates"),
        ("certificate", "auditor", f"/certificates/{certificate}"),
        ("health", "lead", "/health"),
    ]


def by_role(running: Running) -> Iterator[tuple[str, list[tuple[str, str]]]]:
    found: dict[str, list[tuple[str, str]]] = {}
    for name, role, address in pages_of(running):
        found.setdefault(role, []).append((name, address))
    yield from found.items()


def settled(page: Page, address: str) -> None:
    answer = page.goto(address)
    assert answer is not None
    assert answer.status < 500, address
    if page.locator("[hx-get]").count():
        expect(page.locator(".app-pages")).to_be_attached(timeout=60_000)


def test_every_page_is_accessible_on_every_screen_and_names_nobody_in_its_title(running: Running) -> None:
    names, found = names_of(running), {}
    for role, pages in by_role(running):
        with running.somebody(role) as page:
            for name, address in pages:
                settled(page, address)
                problems = [*violations(page), *sideways(page), *(names & set(re.findall(r"\w+", f"{page.title()} {page.url}")))]
                if problems:
                    found[name] = problems
    assert names
    assert found == {}


def test_an_erased_referral_is_accessible_and_says_what_is_left(running: Running) -> None:
    row, _ = fresh(running)
    service = running.desk.service
    assert row.id is not None
    actions.set_aside_referral(service, "priya", row.id, "The family asked for it.")
    assert erase(service.engine, service.settings.retention, "lee", day_of(now()), [row.reference])
    with running.somebody() as page:
        page.goto(f"/referrals/{row.reference}/history")
        expect(page.locator("main")).to_contain_text("Erased")
        found = [*violations(page), *sideways(page)]
        page.goto(f"/referrals/{row.reference}")
        found += [*violations(page), *sideways(page)]
        assert not {"Ada", "Osei"} & set(re.findall(r"\w+", page.locator("body").inner_text()))
    assert found == []


def test_a_lead_takes_the_lock_off_sending_by_keyboard(running: Running) -> None:
    with writing(running.desk.service.engine) as db:
        lock(db, "desk", "The service was restored from a backup.")
    with running.somebody() as page:
        expect(page.get_by_role("status")).to_contain_text("Sending is locked since")
        found = [*violations(page), *sideways(page)]
    with running.somebody("lead") as page:
        page.goto("/health")
        found += [*violations(page), *sideways(page)]
        button = page.get_by_role("button", name="Send replies again")
        for _ in range(60):
            page.keyboard.press("Tab")
            if button.evaluate("button => button === document.activeElement"):
                break
        expect(button).to_be_focused()
        page.keyboard.press("Enter")
        expect(page.get_by_role("heading", level=1)).to_have_text("Health")
        expect(page.get_by_text("Sending is locked since")).to_have_count(0)
    assert found == []


def violations(page: Page) -> list[str]:
    answer = Axe().run(page, options={"runOnly": {"type": "tag", "values": RULES}})
    return [f"{one['id']}: {node['html'][:160]}" for one in answer.response["violations"] for node in one["nodes"]]


def sideways(page: Page) -> Iterator[str]:
    """Widths at which the page has to be scrolled sideways, once its menu has folded."""
    for width, height in (PHONE, NARROW, DESKTOP):
        page.set_viewport_size({"width": width, "height": height})
        if not any(fits(page) for _ in range(30)):
            yield f"too wide at {width}"
    with zoomed(page):
        if not any(fits(page) for _ in range(30)):
            yield "too wide at 400 % zoom"


@contextmanager
def zoomed(page: Page) -> Iterator[None]:
    """A window of 1280 by 1024 pixels at 400 %: 320 by 256 CSS pixels of four dots each (WCAG 2.2, 1.4.10 Reflow)."""
    dots = page.context.new_cdp_session(page)
    dots.send("Emulation.setDeviceMetricsOverride", {"width": 320, "height": 256, "deviceScaleFactor": 4, "mobile": False})
    assert page.evaluate("[innerWidth, devicePixelRatio]") == [320, 4]
    yield
    dots.send("Emulation.clearDeviceMetricsOverride")
    dots.detach()


def fits(page: Page) -> bool:
    """Whether nothing stands beyond the right edge; waits a little when something does."""
    if page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth"):
        return True
    page.wait_for_timeout(50)
    return False


def names_of(running: Running) -> set[str]:
    with reading(running.desk.service.engine) as db:
        readings = [row.reading["fields"] for row in db.exec(select(Referral))]
    names = [said[key]["value"] for said in readings for key in ("infant_name", "parent_name") if key in said]
    return {word for name in names for word in name.split() if len(word) > 3}


def test_axe_finds_nothing_on_pages_with_errors(running: Running) -> None:
    row, draft = fresh(running)
    found: list[str] = []
    steps: list[tuple[str, Callable[[Page], None]]] = [
        (f"/referrals/{row.reference}/set-aside", lambda page: page.get_by_role("button", name="Set it aside").click()),
        (f"/referrals/{row.reference}/findings/near_age_limit", lambda page: page.get_by_role("button", name="Save").click()),
        ("/add-file", lambda page: page.get_by_role("button", name="Add the file").click()),
        ("/write", lambda page: page.get_by_role("button", name="Draft it").click()),
        (f"/referrals/{row.reference}/other/1", lambda page: page.get_by_role("button", name="Save").click()),
        (
            f"/referrals/{row.reference}/compare/{fresh(running)[0].reference}",
            lambda page: page.get_by_role("button", name="Save").click(),
        ),
        (f"/drafts/{draft.id}", without_subject),
    ]
    with running.somebody() as page:
        for address, act in steps:
            page.goto(address)
            act(page)
            expect(page.locator(".nhsuk-error-summary")).to_be_focused()
            assert page.title().startswith("Error: ")
            found += violations(page)
    assert found == []


def without_subject(page: Page) -> None:
    page.get_by_label("Subject").fill("")
    page.get_by_role("button", name="Approve and send").click()


WALK = """() => {
  const at = document.activeElement
  if (!at || at === document.body) return null
  const box = at.getBoundingClientRect(), style = getComputedStyle(at)
  const mark = at.closest('.nhsuk-checkboxes__item, .nhsuk-radios__item, .app-page') ? 'drawn by its box'
    : `${style.outlineStyle} ${style.boxShadow} ${style.backgroundColor} ${style.borderColor}`
  return {what: at.outerHTML.slice(0, 80), seen: box.width > 0 && box.height > 0, top: box.top, mark}
}"""


@pytest.mark.parametrize(
    "name", ["referrals", "reply", "message", "compare", "summary", "people", "labels", "second-step", "health"]
)
def test_every_page_is_walked_by_keyboard_with_the_focus_seen(running: Running, name: str) -> None:
    _, role, address = next(page for page in pages_of(running) if page[0] == name)
    with running.somebody(role) as page:
        settled(page, address)
        page.keyboard.press("Tab")
        assert "Skip to main content" in page.evaluate("document.activeElement.textContent")
        stops = []
        for _ in range(120):
            page.keyboard.press("Tab")
            at = page.evaluate(WALK)
            if at is None or (stops and at["what"] == stops[0]["what"]):
                break
            stops.append(at)
        assert len(stops) > 5
        assert [stop["what"] for stop in stops if not stop["seen"]] == []
        assert [stop["what"] for stop in stops if stop["mark"].startswith("none none rgba(0, 0, 0, 0)")] == []


@pytest.mark.skipif("SCREENSHOTS" not in os.environ, reason="pictures are made when SCREENSHOTS is set")
def test_pictures_of_every_page(browser: Browser, tmp_path: Path) -> None:
    wanted = os.environ["SCREENSHOTS"].split(",")
    with morning(browser, tmp_path, desk={"fictional": True}) as running:
        for kind, size in (("desktop", DESKTOP), ("phone", PHONE)):
            (PICTURES / kind).mkdir(parents=True, exist_ok=True)
            for role, pages in by_role(running):
                with running.somebody(role, size) as page:
                    for name, address in pages:
                        if name not in wanted and wanted != ["1"]:
                            continue
                        settled(page, address)
                        for frame in page.locator("iframe").all():
                            frame.scroll_into_view_if_needed()  # frames that were never seen are not drawn
                            page.wait_for_timeout(1000)
                        keep(page.screenshot(full_page=True), PICTURES / kind / f"{name}.png")


def keep(picture: bytes, path: Path) -> None:
    """Store a picture small: screens have few colours."""
    Image.open(io.BytesIO(picture)).convert("RGB").quantize(200, dither=Image.Dither.NONE).save(path, optimize=True)

"""Two services in one process: whoever is of one gets nothing of the other, by any address, cookie, search, file or count."""

from __future__ import annotations

import json
import logging
import re
import threading
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
from argon2 import PasswordHasher
from fastapi.routing import APIRoute, iter_route_contexts
from prometheus_client.parser import text_string_to_metric_families
from sqlalchemy import Engine
from starlette.testclient import TestClient

from desk import access, logs, pipeline, several
from desk.config_errors import ConfigError
from desk.manifest import contents_of
from desk.passwords import is_guessed
from desk.places import within
from desk.settings import load
from desk.several import Several
from desk.web.hosts import ByHost, host_named
from ingest.folder import FolderMailbox
from parsing.process.sandbox import Reader
from records.database import DatabaseError, reading, writing
from records.tables import Account, Alias, Draft, Message, Referral
from tests.desk_service import WHOLE, MadeUpReader, mail_of
from tests.desk_web import PASSWORD, PEOPLE, Browser
from tests.installation import MID, SOUTH, make_service, replace

pytestmark = pytest.mark.usefixtures("each_database")

FAMILY = {
    **WHOLE,
    "infant_name": "Zephyrine Quillfeather",
    "parent_name": "Ottoline Quillfeather",
    "referrer_name": "Perpetua Thornquist",
    "referrer_email": "perpetua.thornquist@hv.example.org",
    "voice_of_parent": "Xanthic lullabies.",
}
"""Mid's: nobody in the south has anything to do with them."""
MARKS = re.compile(
    r"zephyrine|quillfeather|ottoline|perpetua|thornquist|xanthic|99900074\d\d|MID-\w{6}|mid person", re.IGNORECASE
)
NUMBERS = ("9990007403", "9990007411", "9990007438", "9990007446", "9990007454")
SENDER = "Perpetua Thornquist <perpetua.thornquist@hv.example.org>"
WATCH = "a-long-token"


@dataclass
class House:
    """The installation under test."""

    folder: Path
    several: Several
    pages: ByHost
    ids: dict[str, object] = field(default_factory=dict)
    """For the parameters of addresses, ids that only Mid has."""

    def engine(self, name: str) -> Engine:
        return self.several.running[name].service.engine

    def all(self, name: str, table: type) -> list[Any]:
        from sqlmodel import select

        with reading(self.engine(name)) as db:
            return list(db.exec(select(table).order_by(table.id)))  # type: ignore[attr-defined]

    def visitor(self, name: str) -> Browser:
        client = TestClient(self.pages, base_url=f"https://{name}.desk.example", raise_server_exceptions=False)
        return Browser(client)

    def sign_in(self, name: str, role: str, password: str = PASSWORD) -> Browser:
        browser = self.visitor(name)
        browser.get("/sign-in")
        browser.post("/sign-in", {"username": PEOPLE[role][0], "password": f"{name} {password}"})
        return browser

    def watch(self, path: str, host: str = "127.0.0.1", client: str = "127.0.0.1", **headers: str) -> Any:
        return TestClient(self.pages, base_url=f"http://{host}", client=(client, 5000)).get(path, headers=headers)


@pytest.fixture(scope="module")
def house(each_database: str, tmp_path_factory: pytest.TempPathFactory) -> Iterator[House]:
    folder = tmp_path_factory.mktemp("services")
    access.HASHER = PasswordHasher(time_cost=1, memory_cost=64, parallelism=1)  # quick: these passwords guard nobody
    make_service(folder, MID, {"service.toml": ('reference_prefix = "TWB"', 'reference_prefix = "MID"')})
    make_service(folder, SOUTH, {"criteria.toml": ("limit_months = 24", "limit_months = 22")}, PIMHS_TEAM__LEAD='["s@nhs.net"]')
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("PIMHS_SERVICES", str(folder))
        patch.delenv("PIMHS_DATA", raising=False)
        made = Several(pages=True, jobs=False)
        made.begin()
        try:
            at = House(folder, made, ByHost(made, WATCH))
            furnish(at)
            at.ids = ids_of_mid(at)
            yield at
        finally:
            made.stop()


def furnish(at: House) -> None:
    """People of every role in both; five referrals and an enquiry in Mid, one referral in the south."""
    shared: dict[str, Any] = {}
    for name, one in at.several.running.items():
        one.service.__dict__.update(shared, reader=MadeUpReader())
        shared = {"essex": one.service.essex, "cues": one.service.cues}
        mailbox = one.service.mailbox()
        assert isinstance(mailbox, FolderMailbox)
        mailbox.settled = 0
        with writing(one.service.engine) as db:
            for role, (username, _) in PEOPLE.items():
                access.add_account(db, username, f"{name.title()} person, {role}", role, f"{name} {PASSWORD}")
            for number in range(3 if name == MID else 0):
                access.add_account(db, f"more-{number}", "Mid person, one more", "clinician", f"{name} {PASSWORD}")
    inbox = at.folder / MID / "data" / "inbox"
    for number in range(5):
        names = {
            "infant_name": f"Zephyrine{'abcde'[number]} Quillfeather",
            "parent_name": f"Ottoline{'vwxyz'[number]} Quillfeather",
        }
        family = {**FAMILY, **names, "infant_nhs_number": NUMBERS[number], "infant_dob": f"2026-0{number + 1}-01"}
        (inbox / f"{number}.eml").write_bytes(mail_of(family, sender=SENDER, message_id=f"<{number}@mid.example.org>"))
    (inbox / "6.eml").write_bytes(mail_of(sender=SENDER, subject="How do I refer?", text="How do I refer Xanthic?"))
    (at.folder / SOUTH / "data" / "inbox" / "1.eml").write_bytes(mail_of(WHOLE))
    for one in at.several.running.values():
        pipeline.poll(one.service)
        pipeline.read_all(one.service)
    with writing(at.engine(MID)) as db:
        for _ in range(3):
            db.add(Alias(key="parent_name", label="Quillfeather", who="priya", referral_id=at.all(MID, Referral)[0].id))


def routes(at: House) -> list[APIRoute]:
    pages = at.several.running[SOUTH].pages
    assert pages
    return [one.route for one in iter_route_contexts(pages.routes) if isinstance(one.route, APIRoute)]


def mids(at: House, path: str) -> str:
    """The address with ids that only Mid has."""
    values = at.ids
    return re.sub(r"\{(\w+)(?::\w+)?\}", lambda found: str(values.get(found[1], 1)), path)


def ids_of_mid(at: House) -> dict[str, object]:
    return {
        "reference": at.all(MID, Referral)[-1].reference,
        "other": at.all(MID, Referral)[-2].reference,
        "message_id": at.all(MID, Message)[-1].id,
        "draft_id": at.all(MID, Draft)[-1].id,
        "alias_id": at.all(MID, Alias)[-1].id,
        "account_id": at.all(MID, Account)[-1].id,
        "code": "thin",
        "key": "parent_name",
        "kind": "acknowledgement",
        "table": "service",
    }


SAID = {
    "kind": "acknowledgement",
    "role": "clinician",
    "state": "enquiry",
    "why": "A reason",
    "reason": "A reason",
    "verdict": "both",
    "route": "accept",
    "decision": "accept",
    "sent": "yes",
    "went": "yes",
    "version": "1",
    "subject": "Hello",
    "body": "Hello",
    "value": "Hello",
    "address": "nadia@example.org",
    "to_address": "nadia@example.org",
    "password": "five plain old words",
}
"""What a form might hold, so that it is the id that an action fails for."""
OF_A_ROW = re.compile(r"\{(?:reference|other|message_id|draft_id|alias_id|account_id)\b")


def test_each_mailbox_lands_in_its_own_database(house: House) -> None:
    assert (len(house.all(MID, Message)), len(house.all(SOUTH, Message))) == (6, 1)
    assert {row.reference[:3] for row in house.all(MID, Referral)} == {"MID"}
    assert {row.reference[:3] for row in house.all(SOUTH, Referral)} == {"TWB"}
    assert not MARKS.search(str(house.all(SOUTH, Referral)) + str(house.all(SOUTH, Draft)) + str(house.all(SOUTH, Message)))


@pytest.mark.parametrize("role", ["administrator", "lead"])  # between them they have every right
def test_no_address_shows_people_of_one_service_anything_of_the_other(house: House, role: str) -> None:
    mid_before = contents_of(house.engine(MID))
    browser = house.sign_in(SOUTH, role)
    seen = 0
    for route in routes(house):
        path = mids(house, route.path)
        for method in route.methods or ():
            if method == "POST" and path.startswith("/sign-"):
                continue
            answer = browser.client.request(method, path, data={"csrf": browser.token, **SAID} if method == "POST" else None)
            said = answer.text.replace(path, "") if answer.headers.get("content-type", "").startswith("text") else ""
            said = re.sub(r"/[\w/.-]*MID-\w{6}[\w/.-]*", "", said)  # the address that was asked for, told back
            assert not MARKS.search(said), (method, path)
            if OF_A_ROW.search(route.path):
                assert answer.status_code in (403, 404), (method, path, answer.status_code)
                seen += answer.status_code == 404
    assert seen > 10
    assert contents_of(house.engine(MID)) == mid_before


def test_who_signed_in_to_one_is_nobody_in_the_other(house: House) -> None:
    mid = house.sign_in(MID, "lead")
    assert mid.get("/referrals").status_code == 200
    stolen = {"cookie": "; ".join(f"{one.name}={one.value}" for one in mid.client.cookies.jar)}
    assert "__Host-desk=" in stolen["cookie"]
    for route in routes(house):
        if "GET" in (route.methods or ()) and not route.path.startswith(("/sign-in", "/healthz", "/readyz", "/metrics")):
            client = house.visitor(SOUTH).client
            answer = client.get(mids(house, route.path), headers=stolen, follow_redirects=False)
            assert answer.status_code in (200, 303), route.path
            assert answer.status_code == 200 or answer.headers["location"].startswith("/sign-in"), route.path
            assert "Mid person" not in answer.text
    assert house.visitor(MID).client.get("/referrals", headers=stolen).status_code == 200


def test_a_password_of_one_opens_nothing_in_the_other(house: House) -> None:
    browser = house.visitor(SOUTH)
    browser.get("/sign-in")
    answer = browser.post("/sign-in", {"username": "priya", "password": f"{MID} {PASSWORD}"})
    assert answer.status_code == 401
    assert house.sign_in(SOUTH, "administrator").get("/referrals").status_code == 200


def test_cookies_are_for_one_host_alone(house: House) -> None:
    browser = house.visitor(MID)
    browser.get("/sign-in")
    answer = browser.post("/sign-in", {"username": "lee", "password": f"{MID} {PASSWORD}"}, follow_redirects=False)
    for cookie in answer.headers.get_list("set-cookie"):
        assert "domain" not in cookie.lower()
    assert any(cookie.startswith("__Host-desk=") for cookie in answer.headers.get_list("set-cookie"))


def test_a_search_finds_only_one_s_own(house: House) -> None:
    browsers = {name: house.sign_in(name, "administrator") for name in (MID, SOUTH)}
    for words in ("Quillfeather", "Ottolinev Quillfeather", "999 000 7403", "perpetua.thornquist@hv.example.org"):
        for path in ("/search", "/messages/search"):
            found = {name: browser.post(path, {"q": words}).text.replace(words, "") for name, browser in browsers.items()}
            assert not MARKS.search(found[SOUTH]), (path, words)
            assert path == "/messages/search" or MARKS.search(found[MID]), words


def test_exports_counts_and_the_audit_are_one_s_own(house: House) -> None:
    lead = {name: house.sign_in(name, "lead") for name in (MID, SOUTH)}
    for path in ("/counts", "/counts.csv", "/audit", "/people", "/health", "/summaries"):
        assert not MARKS.search(lead[SOUTH].get(path).text), path
    assert "Mid person" in lead[MID].get("/people").text
    counted = [re.findall(r",(\d+)\s", lead[name].get("/counts.csv").text) for name in (MID, SOUTH)]
    assert counted[0] != counted[1]


def test_the_sign_in_page_names_the_service(house: House) -> None:
    pages = [house.visitor(name).get("/sign-in").text for name in (MID, SOUTH)]
    assert ["Together in Mid" in page for page in pages] == [True, False]
    assert ["Together in South" in page for page in pages] == [False, True]


def test_each_has_its_own_criteria_people_and_links(house: House) -> None:
    of = {name: one.service for name, one in house.several.running.items()}
    assert [of[name].settings.criteria.age.limit_months for name in (MID, SOUTH)] == [24, 22]
    assert of[SOUTH].settings.team.lead == ("s@nhs.net",)
    assert of[MID].settings.team.lead != ("s@nhs.net",)
    from desk.notifying import facts_for

    assert facts_for(of[MID], "a@nhs.net", []).desk == "https://mid.desk.example"
    assert facts_for(of[SOUTH], "a@nhs.net", []).desk == "https://south.desk.example"


@pytest.mark.parametrize(
    ("host", "known"),
    [
        ("mid.desk.example", True),
        ("MID.desk.example:8443", True),
        ("mid.desk.example.", True),
        ("desk.example", False),
        ("xmid.desk.example", False),
        ("mid.desk.example.evil.example", False),
        ("mid.desk.example@evil.example", False),
        ("", False),
        ("[", False),
    ],
)
def test_a_request_goes_where_its_host_name_says_and_nowhere_else(house: House, host: str, known: bool) -> None:
    client = TestClient(house.pages, base_url="http://127.0.0.1", headers={"x-forwarded-host": "mid.desk.example"})
    answer = client.get("/sign-in", headers={"host": host})
    assert answer.status_code == (200 if known else 404)
    assert ("Together in Mid" in answer.text) is known
    assert known or "There is no desk at this address" in answer.text
    assert answer.headers["x-frame-options"] == "DENY"


def test_a_host_name_is_read_as_browsers_write_it() -> None:
    assert [host_named(text) for text in ("A.example:1", "[::1]:80", "a.example.", "a:b:c", "")] == [
        "a.example",
        "::1",
        "a.example",
        "a",
        "",
    ]


class TestWatching:
    def test_one_address_tells_of_all_services(self, house: House) -> None:
        assert house.watch("/healthz", client="203.0.113.9").text == "ok\n"
        answer = house.watch("/readyz")
        assert answer.status_code == 503  # nothing sends in this process
        assert set(answer.json()) == {MID, SOUTH}
        assert answer.json()[MID]["database"] == "ok"

    def test_figures_say_whose_they_are(self, house: House) -> None:
        families = list(text_string_to_metric_families(house.watch("/metrics").text))
        assert len({family.name for family in families}) == len(families)
        samples = {
            (one.name, one.labels.get("service"), one.labels.get("state")): one.value for each in families for one in each.samples
        }
        assert samples["pimhs_up", MID, None] == samples["pimhs_up", SOUTH, None] == 1
        assert samples["pimhs_messages", MID, "referral"] == 5
        assert samples["pimhs_messages", SOUTH, "referral"] == 1
        assert all(one.labels.get("service") for each in families for one in each.samples if one.name.startswith("pimhs_"))

    @pytest.mark.parametrize(
        ("client", "headers", "status"),
        [
            ("203.0.113.9", {}, 404),
            ("203.0.113.9", {"authorization": f"Bearer {WATCH}"}, 503),
            ("203.0.113.9", {"authorization": "Bearer wrong"}, 404),
            ("127.0.0.1", {"x-forwarded-for": "203.0.113.9"}, 404),
        ],
    )
    def test_only_this_machine_or_the_token_is_told(
        self, house: House, client: str, headers: dict[str, str], status: int
    ) -> None:
        assert house.watch("/readyz", client=client, **headers).status_code == status

    def test_the_token_for_all_opens_no_service_and_one_tells_only_of_itself(self, house: House) -> None:
        token = {"authorization": f"Bearer {WATCH}"}
        assert house.watch("/readyz", "mid.desk.example", "203.0.113.9", **token).status_code == 404
        assert set(house.watch("/readyz", "mid.desk.example").json()) == {"database", "migrations", "poll", "send"}


class TestBroken:
    def test_a_database_that_goes_away_takes_one_desk_with_it(self, house: House, monkeypatch: pytest.MonkeyPatch) -> None:
        from desk import metrics
        from desk.web import sign_in

        down = house.engine(SOUTH)

        def unless_down(engine: Engine) -> Any:
            if engine is down:
                raise DatabaseError("The database cannot be reached.")
            return reading(engine)

        for module in (metrics, sign_in):
            monkeypatch.setattr(module, "reading", unless_down)
        post = {name: house.visitor(name) for name in (MID, SOUTH)}
        statuses = {}
        for name, browser in post.items():
            browser.get("/sign-in")
            statuses[name] = browser.post("/sign-in", {"username": "lee", "password": f"{name} {PASSWORD}"}).status_code
        assert statuses == {MID: 200, SOUTH: 503}
        told = house.watch("/readyz").json()
        assert (told[MID]["database"], told[SOUTH]) == ("ok", {"database": "unreachable"})
        figures = house.watch("/metrics").text
        assert 'pimhs_up{service="south"} 0.0' in figures
        assert 'pimhs_messages{service="mid",state="referral"} 5.0' in figures
        assert 'pimhs_messages{service="south"' not in figures

    def test_one_that_cannot_start_is_named_and_starts_when_it_is_mended(
        self, house: House, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
    ) -> None:
        broken = make_service(house.folder, "west")
        (broken / "templates").unlink()
        replace(broken, "criteria.toml", "limit_months = 24", 'limit_months = "many"')
        make_service(house.folder, "east", PIMHS_DATABASE_URL="nonsense://x")
        monkeypatch.setattr(logging.getLogger("desk"), "propagate", True)
        try:
            house.several.look()
            told = [one.getMessage() for one in caplog.records]
            house.several.look()
            assert len({one for one in told if one.startswith("cannot run: ")}) == 2
            assert [one.getMessage() for one in caplog.records] == told  # said once, not every minute
            assert "criteria.age.limit_months" in house.several.broken["west"].why
            assert "PIMHS_DATABASE_URL" in house.several.broken["east"].why
            assert house.watch("/readyz").json()["west"] == {"service": "broken"}
            assert 'pimhs_up{service="west"} 0.0' in house.watch("/metrics").text
            assert house.visitor("east").get("/sign-in").status_code == 503
            assert house.visitor("west").get("/sign-in").status_code == 404
            assert house.visitor(MID).get("/sign-in").status_code == 200
            (broken / "templates").symlink_to(house.folder / MID / "templates")
            replace(broken, "criteria.toml", 'limit_months = "many"', "limit_months = 24")
            house.several.look()
            assert house.visitor("west").get("/sign-in").status_code == 200
            assert set(house.several.broken) == {"east"}
        finally:
            for name in ("west", "east"):
                if name in house.several.running:
                    house.several.running.pop(name).ending.close()
                (house.folder / name).rename(house.folder / f".{name}")
            house.several.look()

    def test_nothing_to_run_is_an_error(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        (tmp_path / "lost").mkdir()
        monkeypatch.setenv("PIMHS_SERVICES", str(tmp_path))
        with pytest.raises(ConfigError, match=r"lost: .*holds no folder config/"):
            Several(pages=True, jobs=False).begin()


class TestJobs:
    def test_each_runs_its_own_jobs_and_logs_in_its_own_file(self, house: House, monkeypatch: pytest.MonkeyPatch) -> None:
        from desk.schedule import _quietly

        at = threading.Barrier(3)
        seen: list[str] = []

        def job(service: Any, stop: Any) -> None:
            at.wait(30)
            seen.append(service.settings.known_as)
            raise RuntimeError("Quillfeather")

        threads = [
            threading.Thread(target=_quietly("trial", job), args=(house.several.running[name].service, None))
            for name in (MID, SOUTH)
        ]
        for thread in threads:
            thread.start()
        at.wait(30)
        for thread in threads:
            thread.join()
        assert sorted(seen) == [MID, SOUTH]
        for name, other in ((MID, SOUTH), (SOUTH, MID)):
            lines = (house.folder / name / "data" / logs.NAME).read_text("utf-8")
            assert f"{name}: trial: RuntimeError" in lines
            assert f"{other}: " not in lines
            assert "Quillfeather" not in lines

    def test_the_pages_of_one_log_in_its_file(self, house: House, monkeypatch: pytest.MonkeyPatch) -> None:
        browser = house.sign_in(SOUTH, "lead")

        def fails(*_: object) -> None:
            raise RuntimeError("Quillfeather")

        monkeypatch.setattr("desk.web.running.next_runs", fails)
        assert browser.get("/health").status_code == 500
        assert "unexpected failure" in (house.folder / SOUTH / "data" / logs.NAME).read_text("utf-8")
        assert "unexpected failure" not in (house.folder / MID / "data" / logs.NAME).read_text("utf-8")

    def test_reading_processes_that_have_nothing_to_do_for_long_are_given_back(
        self, house: House, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        service = house.several.running[MID].service
        held = service.__dict__["reader"]
        service.__dict__["reader"] = real = Reader(service.form, processes=1)
        try:
            assert real.protections()
            assert real._idle
            house.several.running[MID].rest()
            assert real._idle
            monkeypatch.setattr("desk.several.IDLE", 0.0)
            house.several.running[MID].rest()
            assert not real._idle
        finally:
            real.close()
            service.__dict__["reader"] = held


def test_a_password_is_judged_by_the_words_of_its_own_service_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    judged: list[str] = []

    def slow(password: str, words: list[str]) -> dict[str, int]:
        judged.append(f"begun {words[0]}")
        time.sleep(0.05)
        judged.append(f"ended {words[0]}")
        return {"score": 4}

    monkeypatch.setattr("zxcvbn.zxcvbn", slow)
    threads = [threading.Thread(target=is_guessed, args=("five plain old words", [name])) for name in (MID, SOUTH)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert [one.partition(" ")[2] for one in judged] in ([MID, MID, SOUTH, SOUTH], [SOUTH, SOUTH, MID, MID])


@pytest.mark.slow
def test_a_label_taught_to_one_form_is_unknown_in_the_other(house: House) -> None:
    raw = (Path(__file__).parent.parent / "examples" / "mailbox" / "08-typed-in-the-message.eml").read_bytes()
    raw = raw.replace(b"Mother's name:", b"Whom we visit:")
    replace(house.folder / SOUTH, "form.toml", '"name of parents / carers",', '"name of parents / carers", "whom we visit",')
    with within(SOUTH):
        south = load().form
    found = {}
    for name, form in ((MID, house.several.running[MID].service.form), (SOUTH, south)):
        with Reader(form, processes=1) as reader:
            _, referrals = reader.read_message(raw)
            found[name] = referrals[0].fields.get("parent_name")
    assert found[SOUTH]
    assert (found[SOUTH].value, found[SOUTH].label) == ("Freya Lindqvist", "Whom we visit")
    assert not found[MID] or not found[MID].label


def test_status_is_json_with_the_name(house: House) -> None:
    from typer.testing import CliRunner

    from desk.__main__ import app

    done = CliRunner().invoke(app, ["status", "--json"])
    assert {json.loads(line)["service"] for line in done.stdout.splitlines()} == {MID, SOUTH}
    assert several.EVERY <= 60

"""The demonstration: a fictional inbox, read and drafted, on a database of its own. Nothing leaves the machine."""

from __future__ import annotations

import secrets
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from desk import access, pipeline
from desk.configuration import default_home
from desk.logs import to_file
from desk.service import Service
from desk.serving import listen, serve
from desk.settings import Settings, load
from records.database import writing

PEOPLE = (("admin", "Alex Admin", "administrator"), ("clinician", "Chris Clinician", "clinician"), ("lead", "Lee Lead", "lead"))
WORDS = (
    "river",
    "candle",
    "window",
    "meadow",
    "button",
    "harbour",
    "kettle",
    "ladder",
    "orchard",
    "pebble",
    "saddle",
    "thimble",
    "walnut",
    "willow",
)
MARK = "demo-of-pimhs"
"""A file in a demonstration's data folder: only such a folder is ever emptied."""


def run_demo(port: int, data: Path | None) -> None:
    """Set everything up, say how to look at it, and serve until Ctrl-C."""
    with listen("127.0.0.1", port) as listening, _folder(data) as folder:
        settings = demo_settings(folder, port)
        to_file(folder)
        with Service.open(settings) as service:
            print("Reading the example inbox ...", flush=True)
            passwords = prepare(service)
            print(_told(service, passwords), flush=True)
            serve(service, listening, jobs=True)
        print("The demonstration has ended." + ("" if data else " Its data is gone."))


def demo_settings(folder: Path, port: int) -> Settings:
    """The service's own settings with the example inbox, an outgoing folder and a database of its own."""
    return load(
        data=folder,
        database_url=f"sqlite:///{folder / 'desk.db'}",
        keys_file=folder / "desk.keys",
        mailbox={"kind": "folder", "folder": str(examples()), "sign_in": "password", "quiet_after": 1_000_000},
        sending={"kind": "folder", "folder": str(folder / "sent"), "sign_in": "password", "every": 2},
        senders={"secure_domains": ["example.org"]},
        desk={"host": "127.0.0.1", "port": port, "fictional": True},
    )


def examples() -> Path:
    """The fictional inbox: beside the configuration in the checkout and in the wheel."""
    return default_home() / "examples" / "mailbox"


def prepare(service: Service) -> dict[str, str]:
    """Accounts for each role, and one round of the pipeline; the passwords by username."""
    passwords = {username: "-".join(secrets.SystemRandom().sample(WORDS, 4)) for username, _, _ in PEOPLE}
    with writing(service.engine) as db:
        for username, name, role in PEOPLE:
            access.add_account(db, username, name, role, passwords[username])
    pipeline.poll(service)
    pipeline.read_all(service)
    return passwords


def _told(service: Service, passwords: dict[str, str]) -> str:
    people = "\n".join(f"  {role + ':':<15} {username:<10} {passwords[username]}" for username, _, role in PEOPLE)
    return (
        f"\nThe desk is on http://{service.settings.desk.host}:{service.settings.desk.port}\n\nSign in as\n{people}\n\n"
        f"Mail that is approved and “sent” lands in {service.settings.sent_folder}\n"
        "Everybody in it is fictional, and nothing leaves this machine. Ctrl-C ends it."
    )


@contextmanager
def _folder(data: Path | None) -> Iterator[Path]:
    """A fresh folder: a temporary one, or the one asked for, emptied if it was a demonstration's before."""
    if data is None:
        with tempfile.TemporaryDirectory(prefix="pimhs-demo-") as name:
            yield Path(name)
        return
    if data.exists() and any(data.iterdir()):
        if not (data / MARK).is_file():
            from desk.actions import Problem

            raise Problem(f"{data} holds other files. Name a new folder for the demonstration, or leave --data out.")
        shutil.rmtree(data)
    data.mkdir(parents=True, exist_ok=True, mode=0o700)
    (data / MARK).touch()
    yield data

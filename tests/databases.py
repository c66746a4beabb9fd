"""New, empty databases for tests, of the kind the running test asks for.

A test file that says `pytestmark = pytest.mark.usefixtures("each_database")` is run on SQLite and on PostgreSQL. The cluster is a
throw-away one, started when the first test needs it; its databases are emptied and used again.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

import pytest
from sqlmodel import SQLModel, text

import records.tables  # noqa: F401  # fills the metadata
from records.database import open_database
from records.migrate import upgrade
from tests.servers import free_port

KINDS = ("sqlite", "postgresql")


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    if "each_database" in metafunc.fixturenames:
        metafunc.parametrize("each_database", KINDS, indirect=True, scope="module")


@pytest.fixture(scope="module")
def each_database(request: pytest.FixtureRequest) -> Iterator[str]:
    """The kind of database this test runs on."""
    kind: str = request.param
    if kind == "postgresql":
        USED.cluster = request.getfixturevalue("postgresql")
    yield kind
    USED.cluster, USED.count = None, 0


@pytest.fixture(autouse=True)
def databases_given_back() -> Iterator[None]:
    """What a test used, the next may use; what its module opened stays."""
    before = USED.count
    yield
    USED.count = before


@dataclass
class Cluster:
    """A PostgreSQL server on a loopback port, and the databases made on it so far."""

    address: str
    databases: list[str] = field(default_factory=list)


@dataclass
class Used:
    """What the running test uses."""

    cluster: Cluster | None = None
    count: int = 0


USED = Used()


def fresh(folder: Path) -> str:
    """The address of an empty database of today's tables, for a service that keeps its files in `folder`."""
    if USED.cluster is None:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        (folder / "desk.db").write_bytes(new_sqlite())
        return f"sqlite:///{folder}/desk.db"
    if USED.count == len(USED.cluster.databases):
        USED.cluster.databases.append(_new_database(USED.cluster))
    else:
        _empty(USED.cluster.databases[USED.count])
    USED.count += 1
    return USED.cluster.databases[USED.count - 1]


@cache
def new_sqlite() -> bytes:
    """An empty SQLite database of today's tables."""
    with tempfile.TemporaryDirectory() as folder:
        engine = open_database(f"sqlite:///{folder}/desk.db")
        upgrade(engine)
        engine.dispose()
        return (Path(folder) / "desk.db").read_bytes()


def bare(folder: Path) -> str:
    """The address of a database without any tables, of the kind the running test asks for."""
    return bare_database(USED.cluster) if USED.cluster else f"sqlite:///{folder}/bare.db"


def bare_database(cluster: Cluster) -> str:
    """The address of a database without any tables."""
    name = f"desk_{uuid.uuid4().hex}"
    engine = open_database(f"{cluster.address}/postgres")
    with engine.execution_options(isolation_level="AUTOCOMMIT").connect() as connection:
        connection.exec_driver_sql(f"CREATE DATABASE {name}")
    engine.dispose()
    return f"{cluster.address}/{name}"


def _new_database(cluster: Cluster) -> str:
    address = bare_database(cluster)
    engine = open_database(address)
    upgrade(engine)
    engine.dispose()
    return address


def _empty(address: str) -> None:
    """Undo what an earlier test stored; connections it left open are cut, since they may hold locks."""
    engine = open_database(address)
    tables = ", ".join(f'"{table.name}"' for table in SQLModel.metadata.sorted_tables)
    with engine.begin() as connection:
        connection.execute(
            text(
                "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()"
            )
        )
        connection.exec_driver_sql(f"TRUNCATE {tables} RESTART IDENTITY CASCADE")
    engine.dispose()


@pytest.fixture(scope="session")
def postgresql() -> Iterator[Cluster]:
    """A throw-away cluster that keeps nothing when the machine stops."""
    if _initdb() is None:
        pytest.skip("needs PostgreSQL (Debian: apt-get install postgresql)")
    with running_postgresql() as cluster:
        yield cluster


def _initdb() -> Path | None:
    """Debian keeps the programs of each version in a folder of its own."""
    programs = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"), key=lambda file: int(file.parts[4]))
    found = shutil.which("initdb")
    return programs[-1] if programs else Path(found) if found else None


@contextmanager
def running_postgresql(*, quick: bool = True, connections: int = 300) -> Iterator[Cluster]:
    """A cluster on loopback that asks for no password; `quick` does not wait for the disk."""
    initdb = _initdb()
    assert initdb is not None, "needs PostgreSQL"
    folder = Path(tempfile.mkdtemp(prefix="postgresql-"))
    if os.getuid() == 0:  # the server refuses to run as root
        shutil.chown(folder, "postgres", "postgres")
    data, port = folder / "data", free_port()
    _run(initdb, "-D", data, "-U", "desk", "--auth=trust", "--locale=C.UTF-8", "-E", "UTF8", "--no-sync")
    hasty = " -c fsync=off -c synchronous_commit=off -c full_page_writes=off" if quick else ""
    options = (
        f"-c listen_addresses=127.0.0.1 -p {port} -c unix_socket_directories={folder} -c max_connections={connections}{hasty}"
    )
    _run(initdb.with_name("pg_ctl"), "-D", data, "-w", "-l", folder / "log", "-o", options, "start")
    try:
        yield Cluster(f"postgresql+psycopg://desk@127.0.0.1:{port}")
    finally:
        _run(initdb.with_name("pg_ctl"), "-D", data, "-m", "immediate", "stop")
        shutil.rmtree(folder, ignore_errors=True)


def _run(*words: str | Path) -> None:
    step_down = ["setpriv", "--reuid", "postgres", "--regid", "postgres", "--clear-groups"] if os.getuid() == 0 else []
    done = subprocess.run([*step_down, *map(str, words)], cwd="/", capture_output=True, text=True, timeout=120)
    assert done.returncode == 0, done.stderr

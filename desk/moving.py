"""Moving a service from its SQLite file to PostgreSQL."""

from __future__ import annotations

from desk.settings import Settings
from desk.turns import turn
from records.database import DatabaseError, is_shared, open_database
from records.migrate import upgrade
from records.transfer import Copied, transfer


def to_postgresql(settings: Settings, address: str) -> tuple[Copied, ...]:
    """Copy everything and compare; what each table holds now. Nothing polls or sends meanwhile, and the file stays as it was.

    Raises `DatabaseError` when an address does not fit, or the copy is not whole; `Busy` while the service still runs a job.
    """
    if not address.startswith("postgresql"):  # looked at first: opening another kind would leave a file behind
        raise DatabaseError("Name a PostgreSQL database, like postgresql+psycopg://user@host/database.")
    source, target = open_database(settings.database), open_database(address)
    try:
        if is_shared(source):
            raise DatabaseError("The service is on PostgreSQL already. To move its SQLite file, leave PIMHS_DATABASE_URL out.")
        with turn(source, settings.data, "poll"), turn(source, settings.data, "send"):
            for engine in (source, target):
                upgrade(engine)
            return transfer(source, target)
    finally:
        source.dispose()
        target.dispose()

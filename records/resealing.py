"""Sealing what lies in the database: an old store for the first time, and any store anew when its key changes.

A value tells its key, so whatever was cut off goes on where it stopped. A batch of rows is one transaction.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import Any

from sqlalchemy import ColumnElement, Engine, LargeBinary, Table, func, or_, select, type_coerce, update
from sqlmodel import Session, SQLModel, col

from parsing.referral import Referral as Form
from records.database import reading, writing
from records.keyring import HASH_LETTERS, HEADER, MAGIC, Keyring
from records.sealed import Sealed, keys_of, number_of, place_of, ring_of, sealed_columns, table_of
from records.store import unpack
from records.tables import Draft, Message, Referral, Seal, Term
from records.terms import NOTICE, OPEN_KINDS, hashes, index, index_mail
from triage.finding import Triage

BATCH = 200
_WRITTEN = func.length(col(Draft.once)) != HASH_LETTERS
PROOF = "sealed"


def sealed_tables() -> list[Table]:
    """Every table with a sealed column, the ones that others point to first."""
    return [table for table in SQLModel.metadata.sorted_tables if sealed_columns(table)]


def is_sealed(engine: Engine) -> str:
    """The id of the key that the whole store is sealed with, or was before a rotation that is not over; empty for none."""
    with reading(engine) as db:
        proof = db.connection().scalar(select(_raw_columns(table_of(Seal))["proof"]))
    return proof[len(MAGIC) : HEADER].hex() if proof else ""


def mark_sealed(db: Session) -> None:
    """Write down that everything is sealed: a value that only this key opens."""
    if db.get(Seal, 1) is None:
        db.add(Seal(id=1, proof=PROOF))


def plain_in(engine: Engine) -> list[str]:
    """The tables that hold values which are not sealed."""
    return sorted({table for table, key in keys_in(engine) if not key})


def keys_in(engine: Engine) -> Counter[tuple[str, str]]:
    """How many values each table has under each key, by the key's id; empty for what is not sealed. Looks at every value."""
    found: Counter[tuple[str, str]] = Counter()
    with reading(engine) as db:
        for table in sealed_tables():
            for column in _raw_columns(table).values():
                start = func.substr(column, 1, HEADER, type_=LargeBinary)
                query = select(start, func.count()).where(func.length(column) > 0).group_by(start)
                for header, count in db.connection().execute(query):
                    key = header[len(MAGIC) :].hex() if header.startswith(MAGIC) else ""
                    found[table.name, key] += count
    return found


def not_hashed(engine: Engine) -> set[str]:
    """The tables that still hold, as it is written, what belongs there as a hash; not all of it is as long as one."""
    term = select(col(Term.referral_id)).where(col(Term.kind).not_in(OPEN_KINDS), func.length(col(Term.value)) != HASH_LETTERS)
    with reading(engine) as db:
        looks = {"term": term, "draft": select(col(Draft.id)).where(_WRITTEN)}
        return {table for table, look in looks.items() if db.scalar(look.limit(1)) is not None}


def hash_notices(engine: Engine) -> None:
    """Make hashes of what earlier versions wrote into `Draft.once` as it is, addresses of the team in it."""
    if "draft" not in not_hashed(engine):
        return
    with writing(engine) as db:
        for number, said in db.execute(select(col(Draft.id), col(Draft.once)).where(_WRITTEN)).all():
            db.execute(update(Draft).where(col(Draft.id) == number).values(once=hashes(db, NOTICE, [said])[0]))


def reseal(engine: Engine, *, plain: bool = False) -> Iterator[tuple[str, int]]:
    """Seal with the current key everything that is not: table and number of rows after each batch.

    `plain`: what is not sealed at all is taken as it is; otherwise it is refused, since nobody knows who put it there.
    """
    for table in sealed_tables():
        last = -1
        while (done := _batch(engine, table, last, plain)) is not None:
            last, count = done
            yield table.name, count


def _batch(engine: Engine, table: Table, after: int, plain: bool) -> tuple[int, int] | None:
    """One transaction; the number of its last row and how many there were. Nothing when no row is left."""
    number = table.c[number_of(table)]
    with writing(engine) as db:
        columns = _raw_columns(table)
        old = or_(*(_is_old(column, keys_of(db)) for column in columns.values()))
        query = select(number, *columns.values()).where(number > after, old).order_by(number).limit(BATCH)
        rows = db.connection().execute(query).all()
        for row in rows:
            values = dict(zip(columns, row[1:], strict=True))
            _store(db, table, row[0], {name: raw for name, raw in values.items() if raw}, plain)
            _index(db, table, row[0])
        return (rows[-1][0], len(rows)) if rows else None


def _raw_columns(table: Table) -> dict[str, Any]:
    """The sealed columns as the bytes that stand in them."""
    return {name: type_coerce(table.c[name], LargeBinary) for name in sealed_columns(table)}


def _is_old(column: Any, keys: Keyring) -> ColumnElement[bool]:
    header = func.substr(column, 1, HEADER, type_=LargeBinary)
    return (func.length(column) > 0) & (header != keys.current.header)


def _store(db: Session, table: Table, number: int, values: dict[str, bytes], plain: bool) -> None:
    keys, types, ring = keys_of(db), sealed_columns(table), ring_of(db.get_bind().dialect)
    anew = {}
    for name, raw in values.items():
        place = place_of(table.name, name, number)
        said = raw if plain and not raw.startswith(MAGIC) else keys.open(raw, place)
        anew[name] = Sealed(keys.seal(said, place), types[name], ring)
    db.connection().execute(update(table).where(table.c[number_of(table)] == number).values(anew))


def _index(db: Session, table: Table, number: int) -> None:
    """What a row is found by, anew: the key of search terms changes with the other."""
    if table.name == "message" and (mail := db.get(Message, number, populate_existing=True)):
        index_mail(db, mail)
    elif table.name == "referral" and (row := db.get(Referral, number, populate_existing=True)):
        index(db, number, unpack(Form, row.reading), unpack(Triage, row.triage))

"""Sealed columns: what a row says of people is encrypted in the database and opened when it is first read.

The column holds bytes that a key sealed for `table.column|row`: copied to another row or column they do not open. The number of a
row is therefore taken before it is stored. Reading sealed columns by themselves gives `Sealed` values; only a row can open them,
and only the session's own rows are sealed: a bulk `update()` with plain text is refused.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping
from functools import cache
from typing import Any, TypeVar
from weakref import WeakKeyDictionary

from sqlalchemy import Connection, Dialect, Engine, LargeBinary, Table, TypeDecorator, event, func, insert, select
from sqlalchemy.orm import Mapper, object_session
from sqlalchemy.orm.attributes import instance_state
from sqlmodel import Session, SQLModel

from records.keyring import Keyring
from records.sealing import NotOpened

Row = TypeVar("Row", bound=type[SQLModel])
TAKEN = "numbers taken"


class Ring:
    """Where a database's keys are, once it has some."""

    __slots__ = ("keys",)

    def __init__(self) -> None:
        self.keys: Keyring | None = None

    @property
    def held(self) -> Keyring:
        """Raises `NotOpened` while there is none."""
        if self.keys is None:
            raise NotOpened("The database's rows are sealed, and no key was given. Set PIMHS_KEYS_FILE.")
        return self.keys


_RINGS: WeakKeyDictionary[Dialect, Ring] = WeakKeyDictionary()
"""By the dialect, which an engine and all its connections share: it is what a column's type gets to see."""


def ring_of(dialect: Dialect) -> Ring:
    """Where the keys of a database are."""
    return _RINGS.setdefault(dialect, Ring())


def use_keys(engine: Engine, keys: Keyring) -> None:
    """Seal and open the rows of this database with these keys from now on."""
    ring_of(engine.dialect).keys = keys


def keys_of(db: Session | Connection) -> Keyring:
    """The keys of the database that a session or a connection uses. Raises `NotOpened` when it was given none."""
    return ring_of(db.get_bind().dialect if isinstance(db, Session) else db.dialect).held


class Sealed:
    """A sealed value as it was loaded."""

    __slots__ = ("column", "raw", "ring")

    def __init__(self, raw: bytes, column: SealedColumn, ring: Ring) -> None:
        self.raw, self.column, self.ring = raw, column, ring

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Sealed) and other.raw == self.raw

    def __hash__(self) -> int:
        return hash(self.raw)

    def __bool__(self) -> bool:
        """Whether it holds anything."""
        return bool(self.raw)

    def __repr__(self) -> str:
        return f"<sealed, {len(self.raw)} bytes>"

    def open(self, place: bytes) -> Any:
        """The value. Raises `NotOpened`."""
        return self.column.opened(self.raw, place, self.ring)


class SealedColumn(TypeDecorator[Any]):
    """The type of a sealed column. An empty text says nothing and stays empty."""

    impl = LargeBinary
    cache_ok = True

    def __init__(self, kind: str) -> None:
        """Make one of `text`, `json` or `bytes`."""
        super().__init__()
        self.kind = kind

    def sealed(self, value: Any, place: bytes, ring: Ring) -> bytes:
        """What to store for a value."""
        plain = _ENCODE[self.kind](value)
        return ring.held.seal(plain, place) if plain else b""

    def opened(self, raw: bytes, place: bytes, ring: Ring) -> Any:
        """The value that was stored. Raises `NotOpened`."""
        return _DECODE[self.kind](ring.held.open(raw, place) if raw or self.kind == "json" else b"")

    def process_bind_param(self, value: Any, dialect: Dialect) -> bytes | None:
        """Only what is sealed is written."""
        if value is not None and not isinstance(value, Sealed):
            raise TypeError("A sealed column can be written, and compared with, through its row only.")
        return value.raw if value is not None else None

    def result_processor(self, dialect: Dialect, coltype: object) -> Callable[[Any], Sealed | None]:
        """What is loaded stays shut."""
        ring = ring_of(dialect)
        return lambda raw: None if raw is None else Sealed(bytes(raw), self, ring)

    def compare_values(self, x: Any, y: Any) -> bool:
        """Whether a flush may leave the column out."""
        return bool(x is y or x == y)


_ENCODE: dict[str, Callable[[Any], bytes]] = {
    "text": lambda value: value.encode("utf-8", "surrogatepass"),
    "json": lambda value: json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode("utf-8", "surrogatepass"),
    "bytes": bytes,
}
_DECODE: dict[str, Callable[[bytes], Any]] = {
    "text": lambda plain: plain.decode("utf-8", "surrogatepass"),
    "json": lambda plain: json.loads(plain.decode("utf-8", "surrogatepass")),
    "bytes": bytes,
}

TEXT, SEALED_JSON, BYTES = SealedColumn("text"), SealedColumn("json"), SealedColumn("bytes")


class Opening:
    """The attribute of a sealed column: on a row its value, opened once; on the class SQLAlchemy's own attribute."""

    def __init__(self, inner: Any, key: str) -> None:
        self._inner, self._key = inner, key

    def __get__(self, row: Any, owner: Any = None) -> Any:
        value = self._inner.__get__(row, owner)
        if type(value) is Sealed:
            table = table_of(row)
            place = place_of(table.name, self._key, getattr(row, number_of(table)))
            value = row.__dict__[self._key] = value.open(place)
        return value

    def __set__(self, row: Any, value: Any) -> None:
        self._inner.__set__(row, value)


@cache
def sealed_columns(table: Table) -> dict[str, SealedColumn]:
    """The sealed columns of a table, by name."""
    return {column.name: column.type for column in table.columns if isinstance(column.type, SealedColumn)}


@cache
def number_of(table: Table) -> str:
    """The column that tells a table's rows apart."""
    (column,) = table.primary_key.columns
    return str(column.name)


def place_of(table: str, column: str, number: int) -> bytes:
    """What a sealed value is bound to."""
    return f"{table}.{column}|{number}".encode()


def has_sealed_columns(row: Row) -> Row:
    """For a class of rows: its sealed columns open when they are read and are sealed when they are stored."""
    for key in sealed_columns(table_of(row)):
        setattr(row, key, Opening(getattr(row, key), key))
    event.listen(row, "before_insert", _before_insert)
    event.listen(row, "before_update", _before_update)
    return row


def table_of(row: Any) -> Table:
    """The table of a row or of its class."""
    table: Table = row.__table__  # SQLModel adds it
    return table


def _before_insert(mapper: Mapper[Any], connection: Connection, row: Any) -> None:
    if "id" in mapper.columns and row.id is None:
        session = object_session(row)
        assert isinstance(session, Session)
        (row.id,) = take_numbers(session, table_of(row), 1)
    seal(row, ring_of(connection.dialect))


def _before_update(mapper: Mapper[Any], connection: Connection, row: Any) -> None:
    """Only what was changed is sealed anew."""
    before, values, changed = instance_state(row).committed_state, row.__dict__, []
    for key in sealed_columns(table_of(row)).keys() & before.keys():
        if values[key] == before[key]:
            values[key] = before[key]
        else:
            changed.append(key)
    seal(row, ring_of(connection.dialect), changed)


def seal(row: Any, ring: Ring, names: Iterable[str] | None = None) -> None:
    """Put sealed values in the place of a row's plain ones (or of those named), ready to be stored; it must have its number."""
    table, columns = table_of(row), sealed_columns(table_of(row))
    number = getattr(row, number_of(table))
    for key in columns if names is None else names:
        if type(value := row.__dict__[key]) is not Sealed:
            raw = columns[key].sealed(value, place_of(table.name, key, number), ring)
            row.__dict__[key] = Sealed(raw, columns[key], ring)


def insert_rows(db: Session, kind: type[SQLModel], rows: Iterable[Mapping[str, Any]]) -> None:
    """Store many new rows at once, sealed, without an object for each. They bring their numbers (`take_numbers`).

    Args:
        db: the session whose transaction they join.
        kind: their class.
        rows: their columns by name; one that is left out has the class's default.

    """
    table, ring = table_of(kind), ring_of(db.get_bind().dialect)
    columns = sealed_columns(table)
    number = number_of(table) if columns else ""
    defaults = {name: field.get_default(call_default_factory=True) for name, field in kind.model_fields.items()}

    def stored(row: dict[str, Any]) -> dict[str, Any]:
        for name, column in columns.items():
            row[name] = Sealed(column.sealed(row[name], place_of(table.name, name, row[number]), ring), column, ring)
        return row

    if values := [stored({**defaults, **row}) for row in rows]:
        db.connection().execute(insert(table), values)


def take_numbers(db: Session, table: Table, count: int) -> list[int]:
    """The next numbers of a table's rows, for this transaction: no other writes meanwhile."""
    if db.get_bind().dialect.name == "postgresql":
        sequence = func.nextval(func.pg_get_serial_sequence(f'"{table.name}"', "id"))
        return list(db.connection().scalars(select(sequence).select_from(func.generate_series(1, count))))
    highest = db.connection().scalar(select(func.coalesce(func.max(table.c.id), 0))) or 0
    taken: dict[str, int] = db.info.setdefault(TAKEN, {})
    first = max(highest, taken.get(table.name, 0)) + 1
    taken[table.name] = first + count - 1
    return list(range(first, first + count))

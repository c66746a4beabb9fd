"""Sealed files open with their key and only whole."""

from __future__ import annotations

from io import BytesIO

import pytest

from records.sealing import CHUNK, NotOpened, Sealer, key_of, new_key, opened

KEY = key_of(new_key())


def sealed(plain: bytes, key: bytes = KEY) -> bytes:
    into = BytesIO()
    sealer = Sealer(into, key)
    for start in range(0, len(plain), 300_000):
        sealer.write(plain[start : start + 300_000])
    sealer.finish()
    return into.getvalue()


PLAIN = bytes(range(256)) * 10_000


@pytest.mark.parametrize("size", [0, 1, CHUNK - 1, CHUNK, CHUNK + 1, 2 * CHUNK, len(PLAIN)])
def test_what_is_sealed_comes_out_again(size: int) -> None:
    assert opened(BytesIO(sealed(PLAIN[:size])), KEY).read() == PLAIN[:size]


def test_nothing_of_it_is_readable_and_no_two_are_the_same() -> None:
    marked = b"Gemma Winter" * 20
    one, two = sealed(marked), sealed(marked)
    assert b"Gemma" not in one
    assert one[-100:] != two[-100:]


WHOLE = sealed(PLAIN)
STEP = CHUNK + 16
HEADER = len(WHOLE) - len(PLAIN) - 16 * (-(-len(PLAIN) // CHUNK))
DAMAGE = {
    "one bit": WHOLE[:2_000_000] + bytes([WHOLE[2_000_000] ^ 1]) + WHOLE[2_000_001:],
    "its salt": WHOLE[:30] + bytes([WHOLE[30] ^ 1]) + WHOLE[31:],
    "cut in a chunk": WHOLE[:2_000_000],
    "cut between chunks": WHOLE[: HEADER + STEP],
    "cut after its header": WHOLE[:HEADER],
    "something added": WHOLE + b"more",
    "chunks exchanged": WHOLE[:HEADER] + WHOLE[HEADER + STEP : HEADER + 2 * STEP] + WHOLE[HEADER : HEADER + STEP] + WHOLE[HEADER + 2 * STEP :],
    "no sealed file": b"SQLite format 3\0" * 100,
    "empty": b"",
}  # fmt: skip


@pytest.mark.parametrize("damaged", DAMAGE.values(), ids=DAMAGE.keys())
def test_a_file_that_is_not_whole_is_refused(damaged: bytes) -> None:
    with pytest.raises(NotOpened, match="Use another backup"):
        opened(BytesIO(damaged), KEY).read()


def test_another_key_is_told_from_damage() -> None:
    with pytest.raises(NotOpened, match="another key"):
        opened(BytesIO(WHOLE), key_of(new_key()))


@pytest.mark.parametrize("text", ["", "secret", "A" * 43 + "=", "not base 64 at all, and rather too long for it"])
def test_a_key_that_is_none_is_refused(text: str) -> None:
    with pytest.raises(NotOpened, match="backup-key"):
        key_of(text)

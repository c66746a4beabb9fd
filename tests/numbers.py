"""Numbers of made-up people: NHS numbers from 999 000 0000 upwards that pass their check, telephones as a record keeps them."""

from __future__ import annotations


def nhs_numbers(prefix: str, start: int, count: int, step: int) -> list[str]:
    """So many NHS numbers of a prefix of five digits, from one number of four digits on, each so many further."""
    made: list[str] = []
    while len(made) < count:
        body = f"{prefix}{start:04d}"
        check = 11 - sum(int(digit) * weight for digit, weight in zip(body, range(10, 1, -1), strict=True)) % 11
        if check != 10:
            made.append(body + str(0 if check == 11 else check))
        start += step
    return made


def telephone(written: str) -> str:
    """A British number in E.164."""
    return "+44" + written.replace(" ", "")[1:]

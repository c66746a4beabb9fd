"""Values that the type checker holds frozen, made as fast as plain ones: a document is thousands of them.

`dataclasses` sets each field of a frozen value by a call of its own, and `cached_property` took a lock before Python 3.12:
together a tenth of the time it takes to read a form.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

__all__ = ["kept", "value"]

if TYPE_CHECKING:
    from dataclasses import dataclass as value
    from functools import cached_property as kept
else:
    from dataclasses import dataclass

    def value(*, frozen, slots=False):
        """`@dataclass(frozen=True)`, compared and hashed alike; that no field is set later is for the checker to see."""
        return dataclass(unsafe_hash=frozen, slots=slots)

    class kept:  # noqa: N801  used as `cached_property` is
        """A property worked out once for each value."""

        def __init__(self, work):
            self._work, self.__doc__ = work, work.__doc__

        def __set_name__(self, owner, name):
            self._name = name

        def __get__(self, holder, owner=None):
            if holder is None:
                return self
            found = holder.__dict__[self._name] = self._work(holder)
            return found

"""Fixtures that several test files share."""

from __future__ import annotations

import os
from collections.abc import Iterator

import pytest

pytest_plugins = ["tests.servers", "tests.databases"]

UMASK = os.umask(0o022)
os.umask(UMASK)


@pytest.fixture(autouse=True)
def umask_given_back() -> Iterator[None]:
    """A command run within the tests shuts what it writes to others; the mail server of a later test must be able to look."""
    os.umask(UMASK)
    yield
    os.umask(UMASK)

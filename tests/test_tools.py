"""What is known of the packages: their licences, their weaknesses, and that a missing source of data is no clean result."""

from __future__ import annotations

import re
import runpy
from typing import Any

import pytest

from tests.documents import ROOT

AUDIT: dict[str, Any] = runpy.run_path(str(ROOT / "tools/audit.py"))
LICENCES: dict[str, Any] = runpy.run_path(str(ROOT / "tools/licences.py"))
SBOM: dict[str, Any] = runpy.run_path(str(ROOT / "tools/sbom.py"))
FREE = re.compile(r"MIT|BSD|Apache|ISC|PSF|Python Software|MPL|Mozilla|LGPL|Lesser General|Zlib|CC0|HPND|Unlicense")
UNDECLARED = {"imapclient": "3-Clause BSD, in its COPYING"}
"""Packages whose metadata name no licence, with where it stands."""


def test_every_package_may_be_used_in_a_product() -> None:
    held = dict(LICENCES["licences"]())
    assert len(held) > 60
    assert not {name: licence for name, licence in held.items() if not FREE.search(licence) and name not in UNDECLARED}
    assert not {name: licence for name, licence in held.items() if re.search(r"\bA?GPL", licence) and "LGPL" not in licence}


def test_the_list_of_packages_names_the_licences_that_are_declared() -> None:
    listed = {"components": [{"name": "one", "version": "1"}, {"name": "two", "version": "2"}, {"name": "three", "version": "3"}]}
    found = SBOM["with_licences"](listed, {"one": "MIT", "two": ""})
    assert [one.get("licenses") for one in found["components"]] == [
        [{"license": {"name": "MIT", "acknowledgement": "declared"}}],
        None,
        None,
    ]


def package(*weaknesses: str) -> dict[str, Any]:
    return {"name": "one", "version": "1", "vulns": [{"id": weakness, "fix_versions": ["2"]} for weakness in weaknesses]}


UNKNOWN = {"name": "two", "version": "1", "skip_reason": "Dependency not found"}


@pytest.mark.parametrize(
    ("packages", "weak", "last"),
    [
        ([], False, "No advisory data could be reached: nothing was audited. Run it where the network allows."),
        ([UNKNOWN], False, "No advisory data could be reached: nothing was audited. Run it where the network allows."),
        ([package(), UNKNOWN], False, "1 packages audited, 1 without advisory data, 0 weak."),
        ([package("CVE-1", "CVE-2")], True, "1 packages audited, 0 without advisory data, 1 weak."),
    ],
)
def test_what_could_not_be_looked_up_is_no_clean_result(packages: list[dict[str, Any]], weak: bool, last: str) -> None:
    lines, found = AUDIT["report"](packages)
    assert (found, lines[-1]) == (weak, last)
    assert len(lines) == 1 + sum(len(one.get("vulns", ())) for one in packages)

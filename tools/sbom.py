"""Writes the licences that packages declare into their list (CycloneDX JSON): `python tools/sbom.py dist/sbom.json`."""

from __future__ import annotations

import json
import runpy
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

LICENCES = runpy.run_path(str(Path(__file__).with_name("licences.py")))["licences"]


def with_licences(listed: dict[str, Any], held: Mapping[str, str]) -> dict[str, Any]:
    """The list with a licence, as the package declares it, for each component that is installed here.

    Args:
        listed: a CycloneDX document.
        held: the licences by the package's name; what declares none, or is for another system, stays without.

    """
    for component in listed.get("components", ()):
        if licence := held.get(component["name"]):
            component["licenses"] = [{"license": {"name": licence, "acknowledgement": "declared"}}]
    return listed


def main(file: Path) -> None:
    """Rewrite the file."""
    listed = with_licences(json.loads(file.read_text("utf-8")), dict(LICENCES()))
    file.write_text(json.dumps(listed, indent=2, sort_keys=True) + "\n", "utf-8")
    without = [one["name"] for one in listed["components"] if not one.get("licenses")]
    sys.stdout.write(f"{len(listed['components'])} packages; no licence known here of: {', '.join(without) or 'none'}\n")


if __name__ == "__main__":
    main(Path(sys.argv[1]))

"""Known weaknesses of the pinned packages: what pip-audit finds, and for how many it had anything to look in.

    audit.py REQUIREMENTS...

Exit status 1 when a weakness is known. Without advisory data (no network, a mirror that has none) nothing can be found, and that
is said in so many words instead of passing for a clean result.
"""

from __future__ import annotations

import json
import subprocess
import sys
from typing import Any


def audited(requirements: str) -> list[dict[str, Any]]:
    """Each package of a requirements file as pip-audit tells of it; nothing when it could not ask at all."""
    command = [sys.executable, "-m", "pip_audit", "--no-deps", "--disable-pip", "--progress-spinner", "off", "-f", "json"]
    done = subprocess.run([*command, "-r", requirements], capture_output=True, text=True, check=False)  # noqa: S603  # our own interpreter and a file of ours
    try:
        found: list[dict[str, Any]] = json.loads(done.stdout)["dependencies"]
    except (ValueError, KeyError):
        return []
    return found


def report(packages: list[dict[str, Any]]) -> tuple[list[str], bool]:
    """Lines for a person, and whether a weakness is known."""
    looked_up = [one for one in packages if "vulns" in one]
    weak = [one for one in looked_up if one["vulns"]]
    lines = [
        f"{one['name']} {one['version']}: {known['id']}, mended in {', '.join(known.get('fix_versions', ())) or 'no version yet'}"
        for one in weak
        for known in one["vulns"]
    ]
    if not looked_up:
        lines.append("No advisory data could be reached: nothing was audited. Run it where the network allows.")
    else:
        lines.append(
            f"{len(looked_up)} packages audited, {len(packages) - len(looked_up)} without advisory data, {len(weak)} weak."
        )
    return lines, bool(weak)


def main() -> None:
    """Audit each file and say what was found."""
    failed = False
    for name in sys.argv[1:]:
        lines, weak = report(audited(name))
        print("\n".join(f"{name}: {line}" for line in lines))
        failed = failed or weak
    sys.exit(failed)


if __name__ == "__main__":
    main()

"""Every measurement, printed and written to `docs/benchmarks.md`.

python -m benchmarks
"""

from __future__ import annotations

import importlib
import os
import platform
import re
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

HERE = Path(__file__).parent
PAGE = HERE.parent / "docs" / "benchmarks.md"
HEAD = """# Measurements

Made by `make bench`, which writes this page anew; ratios are taken within one run, on the same files.
Measured on {day} with Python {python} on {machine}, {cores} cores, load {load:.1f} when it began{busy}.
"""
BUSY = ": other work was running, so seconds say less than ratios"


def main() -> None:
    """Run each module of this folder by itself, in turn, and write what they print."""
    page = [_head()]
    for name in sorted(file.stem for file in HERE.glob("[a-z]*.py")):
        title = str(importlib.import_module(f"benchmarks.{name}").__doc__).partition("\n")[0]
        print(f"== {title}", flush=True)
        done = subprocess.run([sys.executable, "-m", f"benchmarks.{name}"], stdout=subprocess.PIPE, text=True, check=False)  # noqa: S603
        print(done.stdout, flush=True)
        if done.returncode:
            sys.exit(f"benchmarks.{name} failed; {PAGE.name} is left as it was")
        page += [f"\n## {name.capitalize()}\n\n{title}\n\n", _listed(done.stdout)]
    PAGE.write_text("".join(page), "utf-8")


def _head() -> str:
    load, cores = os.getloadavg()[0], os.cpu_count() or 1
    found = re.search(r"^model name\s*: (.+)$", Path("/proc/cpuinfo").read_text("utf-8"), re.MULTILINE)
    machine = found.group(1) if found else platform.machine()
    return HEAD.format(
        day=datetime.now(UTC).date(), python=platform.python_version(), machine=machine, cores=cores, load=load,
        busy=BUSY if load > cores / 4 else "",
    )  # fmt: skip


def _listed(printed: str) -> str:
    """Tables as they are, other lines as points of a list."""
    return "".join(line if line[0] in "|\n" else f"- {line}" for line in printed.splitlines(keepends=True))


if __name__ == "__main__":
    main()

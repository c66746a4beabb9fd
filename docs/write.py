"""Write the pages of this folder that are made from the code and the configuration: `python docs/write.py`."""

from __future__ import annotations

import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent))

from desk.configuration import read_section  # noqa: E402  # the folder above is on the path only now
from notify import gallery  # noqa: E402
from notify.reply import Replies  # noqa: E402
from notify.service import ServiceConfig  # noqa: E402
from notify.signposts import SignpostingConfig  # noqa: E402
from parsing.labels.config import FormConfig  # noqa: E402
from triage import describe  # noqa: E402
from triage.criteria import CriteriaConfig  # noqa: E402
from triage.cues import CuesConfig  # noqa: E402
from triage.essex import LocalitiesConfig  # noqa: E402


def pages(home: Path) -> Iterator[tuple[str, str]]:
    """The name and the text of each page, for the configuration in a folder."""
    form = read_section(home, "form", FormConfig)
    localities = read_section(home, "localities", LocalitiesConfig)
    criteria, cues = read_section(home, "criteria", CriteriaConfig), read_section(home, "cues", CuesConfig)
    yield "what-is-checked.md", describe.page(criteria, form, cues, localities)
    service, signposting = read_section(home, "service", ServiceConfig), read_section(home, "signposting", SignpostingConfig)
    yield "replies.md", gallery.page(Replies(home / "templates", service, form, signposting, localities))
    yield "safety/hazards.md", hazard_log(home)


def hazard_log(home: Path) -> str:
    """The hazard log as a page (DCB0129 asks for hazard, cause, effect, controls and rating)."""
    hazards = tomllib.loads((home / "docs" / "safety" / "hazards.toml").read_text("utf-8"))["hazards"]
    lines = [
        "# Hazard log (draft, unsigned)",
        "",
        "Made from `hazards.toml` by `python docs/write.py`. No clinical safety officer has rated or signed it. Each control "
        "names the test in `tests/` that proves it; `make test` runs them all, and fails when a test named here does not exist.",
    ]
    for one in hazards:
        lines += [
            "",
            f"## {one['id']}: {one['hazard']}",
            "",
            f"**Cause.** {one['cause']}.",
            "",
            f"**Effect.** {one['effect']}.",
            "",
        ]
        lines += ["| control | proved by |", "| --- | --- |"]
        lines += [f"| {control} | `{test}` |" for control, test in one["controls"]]
        lines += ["", "Initial rating: open. Residual rating: open. Both are for the clinical safety officer."]
    return "\n".join(lines) + "\n"


def main() -> None:
    """Write them all."""
    for name, text in pages(HERE.parent):
        (HERE / name).write_text(text, "utf-8")
        print(f"docs/{name}")  # a script's answer


if __name__ == "__main__":
    main()

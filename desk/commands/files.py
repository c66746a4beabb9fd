"""Commands on files and passages, without a database: triage, parse, cues, essex."""

from __future__ import annotations

import json
import sys
from datetime import date
from pathlib import Path
from typing import Annotated

import typer

AsJson = Annotated[bool, typer.Option("--json", help="One JSON object a line, for programs.")]
Files = Annotated[
    list[str],
    typer.Argument(help="Forms, letters or mails, or folders of them: .docx .doc .pdf .odt .rtf .eml .msg .txt .png .jpg .tif"),
]
Boxes = Annotated[
    Path | None,
    typer.Option(help="Also draw the pages into this folder, with a box round every value (Word: needs LibreOffice)."),
]
Received = Annotated[str, typer.Option(help="The day they were received, YYYY-MM-DD. Default: the mail's own, else today.")]


def register(app: typer.Typer) -> None:
    """Add these commands."""
    for command in (triage, parse, cues, essex):
        app.command()(command)


def triage(files: Files, as_json: AsJson = False, received: Received = "") -> None:
    """Read files and check them: fields, what is missing, what was found, the locality and the proposed reply."""
    from desk.reading import answers
    from desk.settings import load

    day = _day(received)
    settings = load()
    for answer in answers(files, settings, day):
        if as_json:
            _print(answer)
        else:
            from desk.terminal import show_triage

            show_triage(answer)


def parse(files: Files, as_json: AsJson = False, boxes: Boxes = None) -> None:
    """Read files: the fields only, each with its place."""
    from desk.configuration import default_home, read_section
    from desk.reading import fields_of
    from desk.sections import ScanningConfig
    from parsing.labels.config import FormConfig

    form = read_section(default_home(), "form", FormConfig)
    scanner = read_section(default_home(), "scanning", ScanningConfig).scanner
    for answer in fields_of(files, form, scanner, boxes):
        if as_json:
            _print(answer)
        else:
            from desk.terminal import show_fields

            show_fields(answer)


def cues(
    file: Annotated[Path, typer.Argument(help='A line each: {"text": "...", "field": "reason_for_referral"}')],
    as_json: AsJson = False,
) -> None:
    """Run the free-text rules alone over passages."""
    from desk.configuration import default_home, read_section
    from triage.cues import CueReader, CuesConfig

    passages = _passages(file)
    reader = CueReader(read_section(default_home(), "cues", CuesConfig))
    for (text, _), found in zip(passages, reader.find_many(passages), strict=True):
        if as_json:
            from desk.report import cue_of

            _print({"findings": [cue_of(finding) for finding in found]})
        else:
            from desk.terminal import show_cues

            show_cues(text, found)


def essex(postcodes: Annotated[list[str], typer.Argument(help="However they are written.")], as_json: AsJson = False) -> None:
    """Say whether postcodes are in the area, and their locality."""
    from desk.configuration import default_home, read_section
    from desk.report import area_of
    from triage.essex import Essex, LocalitiesConfig

    home = default_home()
    known = Essex(
        read_section(home, "localities", LocalitiesConfig),
        home / "config" / "essex_sectors.csv",
        home / "config" / "essex_border_units.csv",
    )
    for postcode in postcodes:
        found = area_of(known.look_up(postcode))
        if as_json:
            _print(found)
        else:
            from desk.terminal import show_area

            show_area(found)


def _day(text: str) -> date | None:
    try:
        return date.fromisoformat(text) if text else None
    except ValueError:
        raise typer.BadParameter(
            f"{text} is no day. Write it as YYYY-MM-DD, for example 2026-11-20.", param_hint="--received"
        ) from None


def _passages(file: Path) -> list[tuple[str, str]]:
    try:
        lines = sys.stdin.read() if str(file) == "-" else file.read_text("utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise typer.BadParameter(f"{file} cannot be read ({type(error).__name__}). It must be a text file in UTF-8.") from None
    return [_passage(number, line) for number, line in enumerate(lines.splitlines(), 1) if line.strip()]


def _passage(number: int, line: str) -> tuple[str, str]:
    try:
        found = json.loads(line)
        return str(found["text"]), str(found.get("field", ""))
    except (ValueError, KeyError, TypeError, AttributeError):
        raise typer.BadParameter(f'Line {number} is not like {{"text": "...", "field": "reason_for_referral"}}.') from None


def _print(value: object) -> None:
    sys.stdout.write(json.dumps(value, ensure_ascii=False) + "\n")
    sys.stdout.flush()

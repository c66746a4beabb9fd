"""Older office files (`.doc .odt .rtf`) by way of LibreOffice, which makes a Word file (or a PDF) of them.

LibreOffice runs as a program of its own, with a fresh profile for every file: no macros, no links followed, bounded in
time and memory. What the file is was told from its content before (LibreOffice would convert any bytes at all).
"""

from __future__ import annotations

import os
import re
import resource
import shutil
import subprocess
import tempfile
from dataclasses import replace
from pathlib import Path

import olefile  # type: ignore[import-untyped]

from parsing.document import Document, Unreadable
from parsing.effort import PATIENCE
from parsing.formats import LOCKED, sniff
from parsing.typed.open_document import with_controls_written_out
from parsing.word.package import DAMAGED, checked_zip
from parsing.word.reader import read_word

SECONDS = 100
"""Processor seconds; by the clock `PATIENCE` times as many."""
MEMORY = 4 * 2**30
FILE_BYTES = 200 * 2**20
INSTALL = (
    "Install LibreOffice (Debian: libreoffice-writer) to read this kind of file, or ask the sender for a Word document or PDF."
)
TOO_SLOW = "LibreOffice took too long over the file. Ask the sender for a Word document or PDF."
REFUSED = "LibreOffice could not read the file. Ask the sender for a Word document or PDF."
_ENCRYPTED = 0x0100
_AGAIN = 81
"""LibreOffice's exit status when it has made its profile and wants to be started again."""
_SETTINGS = (
    ("Common/Security/Scripting", "MacroSecurityLevel", "3"),
    ("Common/Security/Scripting", "DisableMacrosExecution", "true"),
    ("Common/Security/Scripting", "BlockUntrustedRefererLinks", "true"),
    ("Writer/Content/Update", "Link", "0"),
    ("Writer/Content/Update", "Field", "false"),
)
_PROFILE = (
    '<?xml version="1.0" encoding="UTF-8"?><oor:items xmlns:oor="http://openoffice.org/2001/registry">'
    + "".join(
        f'<item oor:path="/org.openoffice.Office.{path}"><prop oor:name="{name}"><value>{value}</value></prop></item>'
        for path, name, value in _SETTINGS
    )
    + "</oor:items>"
)


def read_office(name: str, data: bytes) -> Document:
    """A `.doc`, `.odt` or `.rtf` file. Raises `Unreadable` when it is locked or damaged, or LibreOffice is not installed."""
    kind = sniff(name, data)
    if kind == "doc":
        _refuse_locked_doc(data)
    elif kind == "odt":
        _refuse_locked_odt(data)
        data = with_controls_written_out(data)
    read = read_word(name, converted(data, kind, "docx"))
    return replace(read, format=kind)


def installed() -> str:
    """The path of LibreOffice, or empty."""
    found = shutil.which("soffice") or shutil.which("libreoffice")
    if not found:
        return ""
    itself = Path(found).resolve().with_name("soffice.bin")  # without the scripts round it, which would outlive a kill
    return str(itself) if itself.is_file() else found


def converted(data: bytes, kind: str, target: str) -> bytes:
    """A file of `kind` (`doc`, `odt`, `rtf`, `docx`) as `target` (`docx` or `pdf`). Raises `Unreadable`."""
    program = installed()
    if not program:
        raise Unreadable(INSTALL)
    with tempfile.TemporaryDirectory(prefix="pimhs-") as folder:
        home = Path(folder)
        source = home / f"file.{kind}"
        source.write_bytes(data)
        settings = home / "profile" / "user" / "registrymodifications.xcu"
        settings.parent.mkdir(parents=True)
        settings.write_text(_PROFILE)
        _run(program, home, source, target)
        made = home / "made" / f"file.{target}"
        if not made.is_file():
            raise Unreadable(REFUSED)
        return made.read_bytes()


def _run(program: str, home: Path, source: Path, target: str) -> None:
    words = [
        program, f"-env:UserInstallation={(home / 'profile').as_uri()}", "--headless", "--norestore", "--nodefault",
        "--nolockcheck", "--nologo", "--convert-to", target, "--outdir", str(home / "made"), str(source),
    ]  # fmt: skip
    environment = {"HOME": str(home), "TMPDIR": str(home), "PATH": os.defpath, "LANG": "C.UTF-8", "SAL_USE_VCLPLUGIN": "svp"}
    for _ in range(2):
        try:
            done = subprocess.run(  # noqa: S603  the words above are ours; the file's own name is not among them
                words, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, env=environment, cwd=home,
                timeout=SECONDS * PATIENCE, preexec_fn=_limits, check=False,
            )  # fmt: skip
        except subprocess.TimeoutExpired as error:
            raise Unreadable(TOO_SLOW) from error
        if done.returncode != _AGAIN:
            return


def _limits() -> None:
    for limit, value in (
        (resource.RLIMIT_AS, MEMORY), (resource.RLIMIT_CPU, SECONDS), (resource.RLIMIT_FSIZE, FILE_BYTES),
        (resource.RLIMIT_CORE, 0), (resource.RLIMIT_NOFILE, 512),
    ):  # fmt: skip
        hard = resource.getrlimit(limit)[1]
        resource.setrlimit(limit, (value if hard == resource.RLIM_INFINITY else min(value, hard), hard))


def _refuse_locked_doc(data: bytes) -> None:
    """A binary Word file says in its first block whether it is encrypted ([MS-DOC] 2.5.2, fEncrypted)."""
    try:
        with olefile.OleFileIO(data) as ole:
            start = ole.openstream("WordDocument").read(12)
    except Exception as error:  # olefile fails with whatever the damage leads to
        raise Unreadable(DAMAGED) from error
    if int.from_bytes(start[10:12], "little") & _ENCRYPTED:
        raise Unreadable(LOCKED)


def _refuse_locked_odt(data: bytes) -> None:
    """An OpenDocument file lists what is encrypted in its manifest."""
    archive = checked_zip(data)
    try:
        manifest = archive.read("META-INF/manifest.xml")
    except Exception:  # no manifest, or a damaged one: LibreOffice says what it makes of the file
        return
    if re.search(rb"<(?:\w+:)?encryption-data\b", manifest):
        raise Unreadable(LOCKED)

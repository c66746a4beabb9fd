"""Originals: the mail as it came and the files in it, opened so that nothing in them can run."""

from __future__ import annotations

import re
from urllib.parse import quote

from fastapi import APIRouter, HTTPException
from fastapi.responses import Response
from sqlmodel import Session

from desk import actions
from desk.scanning import withheld
from desk.service import Service
from desk.web.guard import Served, Viewer
from desk.web.security import FILE_POLICY
from ingest.message import Attachment, unpack
from records.database import reading
from records.tables import Message, Original

pages = APIRouter()

INERT = "application/octet-stream"
OPENS_AS = frozenset({"application/pdf", "image/png", "image/jpeg", "image/tiff"})
"""Types whose name may be told to the browser; all are downloads in any case."""


@pages.get("/messages/{message_id}/original")
def original(person: Viewer, service: Served, message_id: int) -> Response:
    """The mail, byte for byte, to save and open in a mail program."""
    with reading(service.engine) as db:
        raw = _raw(db, service, message_id)
    actions.viewed(service, person.username, "message", message_id)
    return as_file(raw, f"message-{message_id}.eml", "message/rfc822")


@pages.get("/messages/{message_id}/files/{number}")
def attachment(person: Viewer, service: Served, message_id: int, number: int) -> Response:
    """One file of a mail, as it was sent."""
    with reading(service.engine) as db:
        found = file_of(db, service, message_id, number)
    actions.viewed(service, person.username, "message", message_id)
    return as_file(found.data, found.name, found.content_type)


def as_file(data: bytes, name: str, content_type: str) -> Response:
    """A download that no browser runs, whatever it holds."""
    content_type = content_type if content_type in OPENS_AS else INERT
    headers = {"Content-Disposition": disposition(name), "Content-Security-Policy": FILE_POLICY}
    return Response(data, media_type=content_type, headers=headers)


def disposition(name: str) -> str:
    """`Content-Disposition` for a file name from outside (RFC 6266): no path, no control characters, any alphabet."""
    name = re.sub(r"[\x00-\x1f\x7f/\\:]+", " ", name).strip() or "file"
    plain = re.sub(r'[^ -~]|["\\%]', "_", name)
    return f"attachment; filename=\"{plain}\"; filename*=UTF-8''{quote(name, safe='')}"


def file_of(db: Session, service: Service, message_id: int, number: int) -> Attachment:
    """A file of a mail by its place in it, counted from 0."""
    attachments = unpack(_raw(db, service, message_id)).attachments
    if not 0 <= number < len(attachments):
        raise HTTPException(404)
    return attachments[number]


def _raw(db: Session, service: Service, message_id: int) -> bytes:
    """The bytes of a mail, unless the malware scan keeps them from being handed out."""
    row, found = db.get(Message, message_id), db.get(Original, message_id)
    if row is None or found is None:
        raise HTTPException(404)
    if why := withheld(service, row):
        raise actions.Problem(why)
    return found.raw


def document_of(service: Service, message_id: int, number: int | None) -> Attachment | None:
    """The file a referral was read from; nothing when it was written in the mail itself."""
    if number is None:
        return None
    with reading(service.engine) as db:
        return file_of(db, service, message_id, number)

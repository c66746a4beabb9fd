"""Outlook's .msg files, read like any mail."""

from __future__ import annotations

from datetime import UTC, datetime

import compressed_rtf
import pytest

from ingest.message import unpack
from tests.outlook_file import attachment, compound_file, embedded, message

SUBJECT, BODY, HTML, RTF, SENT, HEADERS, CLASS = 0x0037, 0x1000, 0x1013, 0x1009, 0x0039, 0x007D, 0x001A
SENDER_NAME, SENDER_ADDRESS, SENDER_SMTP = 0x0C1A, 0x0C1F, 0x5D01
PDF = b"%PDF-1.4\n" + b"x" * 5000
DETAILS = {
    CLASS: "IPM.Note",
    SUBJECT: "Referral – café",
    BODY: "Please see attached.\r\n\r\nBethan",
    SENT: datetime(2026, 11, 6, 9, 12, 11, tzinfo=UTC),
    SENDER_NAME: "Rowlands, Bethan",
    SENDER_SMTP: "bethan@hv.example.org",
    SENDER_ADDRESS: "/O=EXCHANGE/OU=X/CN=BETHAN",
}


def msg(properties, *attached) -> bytes:
    return compound_file(message(properties, list(attached)))


def test_envelope_body_and_files_of_a_msg_are_read():
    found = unpack(msg(DETAILS, attachment("Réferral form.pdf", PDF)))
    assert (found.from_name, found.from_address) == ("Rowlands, Bethan", "bethan@hv.example.org")
    assert found.subject == "Referral – café"
    assert found.sent_at == datetime(2026, 11, 6, 9, 12, 11, tzinfo=UTC)
    assert found.text == "Please see attached.\n\nBethan"
    assert [(a.name, a.content_type, a.data) for a in found.attachments] == [("Réferral form.pdf", "application/pdf", PDF)]
    assert found.problems == ()


def test_the_headers_it_travelled_with_come_first():
    headers = (
        "Received: from a by b; Mon, 16 Nov 2026 08:00:00 +0000\r\nFrom: Beth <beth@example.org>\r\n"
        "Message-ID: <m1@example.org>\r\nIn-Reply-To: <m0@example.org>\r\nContent-Type: multipart/mixed; boundary=zzz\r\n"
    )
    found = unpack(msg({**DETAILS, HEADERS: headers}, attachment("f.pdf", PDF)))
    assert (found.from_address, found.message_id, found.in_reply_to) == (
        "beth@example.org",
        "<m1@example.org>",
        "<m0@example.org>",
    )
    assert found.received_at == datetime(2026, 11, 16, 8, tzinfo=UTC)
    assert len(found.attachments) == 1


def test_a_header_with_a_line_break_in_it_stays_one_header():
    found = unpack(msg({**DETAILS, SUBJECT: "x\r\nBcc: evil@example.com\r\n\r\nbody"}))
    assert found.subject == "x Bcc: evil@example.com body"
    assert found.to == ()


def test_a_message_inside_is_kept_as_a_message():
    inner = message({**DETAILS, SUBJECT: "Referral SK", BODY: "Inner"}, [attachment("inner.pdf", PDF)], top=False)
    found = unpack(msg({**DETAILS, SUBJECT: "FW: Referral SK"}, embedded(inner)))
    (forwarded,) = found.attachments
    assert (forwarded.name, forwarded.content_type) == ("Referral SK.eml", "message/rfc822")
    opened = unpack(forwarded.data)
    assert (opened.text, [a.data for a in opened.attachments]) == ("Inner", [PDF])


def test_a_msg_attached_to_a_mail_counts_as_a_message_and_opens():
    import base64

    raw = b'From: a@example.org\nContent-Type: application/octet-stream; name="ref.msg"\nContent-Transfer-Encoding: base64\n\n'
    (found,) = unpack(raw + base64.encodebytes(msg(DETAILS, attachment("f.pdf", PDF)))).attachments
    assert (found.name, found.content_type) == ("ref.msg", "message/rfc822")
    assert unpack(found.data).attachments[0].data == PDF


def test_html_alone_becomes_text():
    properties = {key: value for key, value in DETAILS.items() if key != BODY}
    assert unpack(msg({**properties, HTML: b"<p>Baby: Leo</p>"})).text == "Baby: Leo"


def test_a_body_kept_only_as_rtf_becomes_a_file_to_read():
    properties = {key: value for key, value in DETAILS.items() if key != BODY}
    rtf = b"{\\rtf1\\ansi Baby: Leo}"
    (found,) = unpack(msg({**properties, RTF: compressed_rtf.compress(rtf)})).attachments
    assert (found.name, found.content_type, found.data) == ("message.rtf", "application/rtf", rtf)


def test_a_logo_in_the_text_is_dress():
    from io import BytesIO

    from PIL import Image

    out = BytesIO()
    Image.new("L", (120, 40)).save(out, "PNG")
    assert unpack(msg(DETAILS, attachment("image001.png", out.getvalue(), cid="image001.png@01D"))).documents == ()


@pytest.mark.parametrize("cut", [600, 1000, 2000, 5000])
def test_a_damaged_msg_is_a_problem_and_no_crash(cut):
    assert unpack(msg(DETAILS, attachment("f.pdf", PDF))[:cut]).problems != ()

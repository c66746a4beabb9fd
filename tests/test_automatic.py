"""Which mails no person wrote, and what they say of ours."""

from __future__ import annotations

import base64

import pytest

from ingest.message import Report, unpack

HEAD = b"From: %s\nTo: referrals@twb.example.org\nSubject: %s\n"


def head(subject: str = "Referral", sender: str = "bethan@hv.example.org", *more: str) -> bytes:
    return (
        f"From: {sender}\nTo: referrals@twb.example.org\nSubject: {subject}\n".encode() + "".join(f"{m}\n" for m in more).encode()
    )


def parts(kind: str, *inside: bytes) -> bytes:
    return (
        f'Content-Type: multipart/{kind}; boundary="b"\n\n'.encode() + b"".join(b"--b\n" + p + b"\n" for p in inside) + b"--b--\n"
    )


PDF = b"Content-Type: application/pdf\nContent-Transfer-Encoding: base64\n\n" + base64.encodebytes(b"%PDF-1.4")
NOTE = b"Content-Type: text/plain\n\nPlease see attached."


@pytest.mark.parametrize(
    "raw",
    [
        head("x", "a@example.org", "Auto-Submitted: auto-replied") + b"\nAway",
        head("x", "a@example.org", "auto-submitted: Auto-Replied (vacation)") + b"\nAway",
        head("x", "a@example.org", "X-Autoreply: yes") + b"\nAway",
        head("x", "a@example.org", "Precedence: auto_reply") + b"\nAway",
        head("Automatic reply: Referral") + b"\nAway",
        head("Out of Office: Referral") + b"\nAway",
        head("Out-of-office reply") + b"\nAway",
        head("Auto-reply: thank you for contacting us") + b"\nAway",
    ],
)
def test_absence_is_recognised(raw):
    assert unpack(raw).automatic == "out of office"


@pytest.mark.parametrize(
    "raw",
    [
        head("x", "a@example.org", "List-Unsubscribe: <mailto:leave@example.org>", "List-Id: <news.example.org>") + b"\nNews",
        head("x", "a@example.org", "Precedence: bulk") + b"\nNews",
        head("x", "a@example.org", "precedence: Junk") + b"\nNews",
    ],
)
def test_lists_are_recognised(raw):
    assert unpack(raw).automatic == "newsletter"


@pytest.mark.parametrize(
    "raw",
    [
        head("Referral", "a@example.org", "Auto-Submitted: no") + b"\nBaby: Leo",
        head("Referral", "a@example.org", "Auto-Submitted: auto-generated") + b"\nBaby: Leo",
        head("Referral", "a@example.org", "List-Unsubscribe: <mailto:l@example.org>") + parts("mixed", NOTE, PDF),
        head("Referral", "a@example.org", "List-Post: <mailto:Referrals@twb.example.org>", "Precedence: bulk") + b"\nBaby: Leo",
        head("Referral", "a@example.org", "X-Auto-Response-Suppress: All") + b"\nBaby: Leo",
        head("Automatic reply to your advert: referral") + parts("mixed", NOTE, PDF),
        head("Scan from the office") + parts("mixed", NOTE, PDF),
        head("Referral") + parts("mixed", NOTE, PDF, b"Content-Type: text/calendar; method=REQUEST\n\nBEGIN:VCALENDAR"),
        head("Reading group") + b"\nHello",
        head("Undeliverable parcel") + b"\nHello",
    ],
)
def test_mails_that_may_bring_a_referral_are_not_called_automatic(raw):
    assert unpack(raw).automatic == ""


def test_what_a_program_generated_is_marked_but_read():
    assert unpack(head("Scan", "copier@example.org", "Auto-Submitted: auto-generated") + b"\nx").machine_made


def test_our_own_mail_is_a_loop():
    assert unpack(head("Your referral", "referrals@twb.example.org", "X-PIMHS-Desk: 1") + b"\nDear colleague").automatic == "loop"


@pytest.mark.parametrize("method", ["REQUEST", "CANCEL", "REPLY"])
def test_invitations_are_calendar(method):
    calendar = f"Content-Type: text/calendar; method={method}\n\nBEGIN:VCALENDAR\nMETHOD:{method}\nEND:VCALENDAR".encode()
    found = unpack(head("Review") + parts("alternative", b"Content-Type: text/plain\n\nYou are invited.", calendar))
    assert found.automatic == "calendar"
    assert found.documents == ()


def dsn(action: str, *more: bytes, recipient: str = "carol@hv.example.org") -> bytes:
    status = (
        f"Content-Type: message/delivery-status\n\nReporting-MTA: dns; mx.example.org\n\nFinal-Recipient: rfc822; {recipient}\n"
        f"Action: {action}\nStatus: 5.1.10\nDiagnostic-Code: smtp; 550 5.1.10 not\n found\n"
    ).encode()
    return head("Undeliverable: Your referral", "postmaster@mx.example.org", "Auto-Submitted: auto-replied") + parts(
        "report; report-type=delivery-status", b"Content-Type: text/plain\n\nDelivery has failed.", status, *more
    )


@pytest.mark.parametrize(
    "returned",
    [
        b"Content-Type: text/rfc822-headers\n\nSubject: Your referral\nMessage-ID: <ours@twb.example.org>\n",
        b"Content-Type: message/rfc822\n\nSubject: Your referral\nMessage-Id:\n <ours@twb.example.org>\n\nDear colleague\n",
    ],
)
def test_a_bounce_names_our_mail_and_its_recipient(returned):
    found = unpack(dsn("failed", returned))
    assert found.automatic == "bounce"
    assert found.report == Report("failed", "<ours@twb.example.org>", ("carol@hv.example.org",), "5.1.10", "550 5.1.10 not found")
    assert found.attachments == ()


@pytest.mark.parametrize(
    ("action", "kind"), [("failed", "bounce"), ("delayed", "delay"), ("delivered", "receipt"), ("relayed", "receipt")]
)
def test_a_delivery_report_is_what_its_action_says(action, kind):
    assert unpack(dsn(action)).automatic == kind


def test_a_bounce_without_the_returned_mail_is_told_by_what_it_answers():
    raw = head("Undeliverable: x", "postmaster@example.org", "In-Reply-To: <ours@twb.example.org>") + parts(
        "report; report-type=delivery-status", b"Content-Type: text/plain\n\nfailed", b"Content-Type: message/delivery-status\n\n"
    )
    assert unpack(raw).report == Report("failed", "<ours@twb.example.org>", (), "", "")


@pytest.mark.parametrize(
    ("raw", "recipients", "message_id"),
    [
        (
            head("Mail delivery failed: returning message to sender", "Mail Delivery System <Mailer-Daemon@mx.example.org>",
                 "X-Failed-Recipients: carol@hv.example.org")
            + b"\nA message that you sent could not be delivered.\n\n------ This is a copy of the message. ------\n\n"
            b"Message-ID: <ours@twb.example.org>\nSubject: Your referral\n",
            ("carol@hv.example.org",), "<ours@twb.example.org>",
        ),
        (
            head("failure notice", "MAILER-DAEMON@mx.example.org")
            + b"\nHi. This is the qmail-send program.\n\n<carol@hv.example.org>:\nSorry, no mailbox by that name. (#5.1.1)\n",
            ("carol@hv.example.org",), "",
        ),
        (
            head("Delivery Status Notification (Failure)", "mailer-daemon@g.example.org", "References: <ours@twb.example.org>")
            + b"\nYour message wasn't delivered to carol@hv.example.org because the address couldn't be found.\n",
            ("carol@hv.example.org",), "<ours@twb.example.org>",
        ),
    ],
    ids=["exim", "qmail", "gmail"],
)  # fmt: skip
def test_bounces_without_a_machine_part_are_bounces(raw, recipients, message_id):
    found = unpack(raw)
    assert found.automatic == "bounce"
    assert (found.report.recipients, found.report.message_id) == (recipients, message_id)


def test_a_person_called_postmaster_may_write_to_us():
    assert unpack(head("Question about a referral", "postmaster@example.org") + b"\nHello").automatic == ""


def test_a_read_receipt_names_our_mail():
    disposition = (
        b"Content-Type: message/disposition-notification\n\nFinal-Recipient: rfc822; maria@example.org\n"
        b"Original-Message-ID: <ours@twb.example.org>\nDisposition: manual-action/MDN-sent-automatically; displayed\n"
    )
    raw = head("Read: Your referral") + parts(
        "report; report-type=disposition-notification", b"Content-Type: text/plain\n\nread", disposition
    )
    assert unpack(raw).automatic == "receipt"
    assert unpack(raw).report == Report("read", "<ours@twb.example.org>", ("maria@example.org",))
    assert unpack(raw.replace(b"displayed", b"deleted")).report.action == "deleted"

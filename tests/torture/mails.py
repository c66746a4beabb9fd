"""The mails of the trials: each of the kinds that take another way through the keeper, among them the ones that deceive."""

from __future__ import annotations

import re

from tests.desk_service import WHOLE, mail_of
from tests.torture.post_office import PostOffice

SECOND = {
    **WHOLE,
    "infant_name": "Max Osei",
    "infant_nhs_number": "9990000026",
    "parent_name": "Abena Osei",
    "parent_phone": "+447700900102",
    "referrer_name": "Tom Hale",
    "referrer_email": "tom.hale@gp.example.org",
}
WITHOUT_VOICE = {key: value for key, value in SECOND.items() if key != "voice_of_parent"}
THIRD = {**WHOLE, "infant_name": "Noor Malik", "infant_nhs_number": "9990000034", "parent_name": "Sana Malik"}
TOM = "Tom Hale <tom.hale@gp.example.org>"
ASKS = "Good morning, how do we refer a family to you? With thanks."

FORM = mail_of(WHOLE, message_id="<one@hv.example.org>")
INCOMPLETE = mail_of(WITHOUT_VOICE, sender=TOM, message_id="<two@gp.example.org>")
SAME_MESSAGE_ID = mail_of(text=ASKS, sender="Jo Lund <jo@nursery.example.org>", message_id="<two@gp.example.org>")
NO_MESSAGE_ID = mail_of(text=ASKS, sender="Kit Moss <kit@school.example.org>")
TWO_FAMILIES = mail_of(
    THIRD, {**THIRD, "infant_name": "Idris Malik", "infant_nhs_number": "9990000042"}, message_id="<three@hv.example.org>"
)
LOCKED = mail_of("It is locked with a password.", sender="Ed Pike <ed@gp.example.org>", message_id="<four@gp.example.org>")
AWAY = mail_of(sender="Ann Day <ann@hv.example.org>", subject="Automatic reply: Referral", text="I am away until Monday.")
FIRST_DAY = (FORM, INCOMPLETE, SAME_MESSAGE_ID, NO_MESSAGE_ID, NO_MESSAGE_ID, TWO_FAMILIES, LOCKED, AWAY)
"""One stands there twice: the same bytes at two places are two messages."""

RESENT = FORM.replace(b"Subject: Referral", b"Subject: Referral again").replace(b"<one@", b"<five@")
COMPLETES = mail_of(
    sender=TOM,
    subject="Re: Referral",
    text="voice_of_parent: I would like to feel closer to him.",
    message_id="<six@gp.example.org>",
    In_Reply_To="<two@gp.example.org>",
)


def bounce(office: PostOffice) -> bytes:
    """What a mail server writes back about the first mail of ours that went out."""
    ours = re.search(rb"(?im)^message-id: *(\S+)", office.gone[0])
    assert ours
    return (
        b"From: MAILER-DAEMON@example.org\r\nTo: referrals@example.org\r\nSubject: Undelivered Mail\r\n"
        b'Content-Type: multipart/report; report-type=delivery-status; boundary="b"\r\n\r\n'
        b"--b\r\nContent-Type: text/plain\r\n\r\nIt could not be delivered.\r\n"
        b"--b\r\nContent-Type: message/delivery-status\r\n\r\nReporting-MTA: dns; mx.example.org\r\n\r\n"
        b"Final-Recipient: rfc822; nadia.okafor@hv.example.org\r\nAction: failed\r\nStatus: 5.1.1\r\n"
        b"--b\r\nContent-Type: text/rfc822-headers\r\n\r\nMessage-ID: " + ours[1] + b"\r\n--b--\r\n"
    )


def second_day(office: PostOffice) -> tuple[bytes, ...]:
    """Answers to what the first day brought: one that completes a referral, one sent twice, a bounce, and our own mail."""
    return COMPLETES, RESENT, bounce(office), office.gone[0]

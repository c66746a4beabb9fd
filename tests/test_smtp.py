"""Sending by SMTP: what arrives is what was approved, once, and every failure is told apart."""

from __future__ import annotations

import time
from dataclasses import replace

import pytest

from notify.send import Refused, SendError, SmtpSender, TryLater, Unavailable, Unclear
from tests.faulty_smtp import CUT, SILENCE, FaultySmtp, faulty_smtp
from tests.servers import PASSWORD, Certificate, SmtpSink, free_port, smtp_sink

SENDER, RECIPIENT = "referrals@twb.example.org", "bethan@hv.example.org"
MAIL = (
    b"From: Together with Baby <referrals@twb.example.org>\r\nTo: Bethan <bethan@hv.example.org>\r\nSubject: TWB-1\r\n"
    b"Message-ID: <1@twb.example.org>\r\n\r\nDear Bethan\r\n.\r\n..two dots\r\n.leading dot\r\n\r\nTogether with Baby\r\n"
)


def sender_of(sink: SmtpSink) -> SmtpSender:
    return SmtpSender("localhost", sink.port, sink.user, PASSWORD, cafile=sink.certificate.cafile, timeout=5)


def sender_to(server: FaultySmtp) -> SmtpSender:
    return SmtpSender("localhost", server.port, "u", "p", encryption="tls", cafile=server.certificate.cafile, timeout=5)


class Handed:
    """Counts the commits that stand before the final dot."""

    def __init__(self, error: Exception | None = None) -> None:
        self.times, self.error = 0, error

    def __call__(self) -> None:
        self.times += 1
        if self.error:
            raise self.error


class Asked:
    """Stands for a connection to a server with some extensions; keeps the options it was given."""

    def __init__(self, *extensions):
        self.esmtp_features, self.options = dict.fromkeys(extensions, ""), []

    def has_extn(self, name):
        return name in self.esmtp_features

    def mail(self, address, options):
        self.options.append((address, options))
        return 250, b"ok"

    rcpt = mail


@pytest.mark.parametrize(
    ("extensions", "options"),
    [((), ([], [])), (("dsn",), (["RET=HDRS"], ["NOTIFY=FAILURE,DELAY"]))],
)
def test_delivery_reports_are_asked_for_where_they_are_offered(extensions, options):
    server = Asked(*extensions)
    SmtpSender("localhost", 25)._envelope(server, MAIL, SENDER, RECIPIENT)
    assert server.options == [(SENDER, options[0]), (RECIPIENT, options[1])]


# --- a real server --------------------------------------------------------------------------------------------------


def test_the_server_gets_exactly_the_approved_bytes_once(smtp):
    handed = Handed()
    answer = sender_of(smtp).send(MAIL, SENDER, RECIPIENT, handed)
    assert smtp.mails == [(SENDER, [RECIPIENT], MAIL)]
    assert (answer, handed.times) == ("250 2.0.0 queued as 1", 1)


def test_the_check_signs_in_and_sends_nothing(smtp):
    assert "signed in" in sender_of(smtp).check()
    assert smtp.mails == []


def test_a_token_signs_in_and_a_bad_one_does_not(smtp):
    sender = replace(sender_of(smtp), password="", token=lambda: f"good-{smtp.user}")
    sender.send(MAIL, SENDER, RECIPIENT, Handed())
    assert len(smtp.mails) == 1
    with pytest.raises(Unavailable, match="pimhs mailbox login"):
        replace(sender, token=lambda: "bad").check()


def test_a_wrong_password_is_told_without_the_password(smtp):
    with pytest.raises(Unavailable, match="refused the sign-in") as caught:
        replace(sender_of(smtp), password="wrong-secret").send(MAIL, SENDER, RECIPIENT, Handed())
    assert "wrong-secret" not in str(caught.value)
    assert "wrong-secret" not in repr(replace(sender_of(smtp), password="wrong-secret"))


def test_an_untrusted_certificate_stops_before_the_sign_in(smtp):
    with pytest.raises(Unavailable, match="not trusted"):
        replace(sender_of(smtp), cafile=None).send(MAIL, SENDER, RECIPIENT, Handed())
    assert smtp.mails == []


def test_a_certificate_for_another_name_is_refused(smtp):
    with pytest.raises(Unavailable, match="not trusted"):
        replace(sender_of(smtp), host="127.0.0.1").check()


def test_a_server_that_is_not_there_is_told(smtp):
    with pytest.raises(Unavailable, match="connection refused"):
        replace(sender_of(smtp), port=free_port()).check()


def test_a_mail_over_the_servers_limit_is_refused_before_it_is_sent(certificate: Certificate):
    with smtp_sink(certificate, size_limit=100) as sink, pytest.raises(Refused, match="at most"):
        sender_of(sink).send(MAIL, SENDER, RECIPIENT, Handed())


# --- what is sent at all --------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "address",
    [
        "", "bethan", "a@b@example.org", "a b@example.org", "a@example.org,b@example.org", "<a@example.org>",
        "a@example.org\r\nRCPT TO:<x@y.example>", "a@exam ple.org", "a@-example.org", "a@example", "é@example.org",
        "a@" + "x" * 260 + ".org", '"a b"@example.org',
    ],
)  # fmt: skip
@pytest.mark.parametrize("whose", ["sender", "recipient"])
def test_only_one_plain_address_is_sent_to_and_from(smtp, address, whose):
    pair = (address, RECIPIENT) if whose == "sender" else (SENDER, address)
    with pytest.raises(Refused, match=whose):
        sender_of(smtp).send(MAIL, *pair, Handed())
    assert smtp.mails == []


@pytest.mark.parametrize("address", ["o'neill@example.org", "a.b+c@sub.example.co.uk", "x@xn--caf-dma.example"])
def test_plain_addresses_of_all_kinds_are_accepted(smtp, address):
    sender_of(smtp).send(MAIL, SENDER, address, Handed())
    assert smtp.mails[0][1] == [address]


@pytest.mark.parametrize(
    "raw", [MAIL.replace(b"\r\n", b"\n"), MAIL + b"x", MAIL + b"a\rb\r\n", MAIL + b"\0\r\n", MAIL + b"x" * 999 + b"\r\n", b""]
)
def test_bytes_that_would_be_changed_on_the_way_are_refused(smtp, raw):
    with pytest.raises(Refused):
        sender_of(smtp).send(raw, SENDER, RECIPIENT, Handed())
    assert smtp.mails == []


def test_a_commit_that_fails_keeps_the_mail_from_going(certificate):
    with faulty_smtp(certificate) as server:
        sender = sender_to(server)
        with pytest.raises(RuntimeError, match="disk full"):
            sender.send(MAIL, SENDER, RECIPIENT, Handed(RuntimeError("disk full")))
        assert server.taken == []


# --- every stage, every failure -------------------------------------------------------------------------------------

STAGES = ["greeting", "EHLO", "AUTH", "MAIL", "RCPT", "DATA", "dot"]
LATER = b"451 4.7.1 <bethan@hv.example.org> try later"
NEVER = b"550 5.1.1 <bethan@hv.example.org> unknown"
ANSWERS = {"later": LATER, "never": NEVER, "closing": b"421 4.3.2 closing", "cut": CUT, "silence": SILENCE, "nonsense": b"what?"}


def expected(stage: str, answer: str) -> type[Exception]:
    if stage in ("greeting", "EHLO", "AUTH"):
        return Unavailable
    if answer == "never":
        return Refused
    if stage == "dot" and answer in ("cut", "silence", "nonsense"):
        return Unclear
    return TryLater


@pytest.mark.parametrize("stage", STAGES)
@pytest.mark.parametrize("answer", ANSWERS)
def test_each_failure_at_each_stage_is_what_it_is(certificate, stage, answer):
    script = {stage: ANSWERS[answer]}
    if stage == "EHLO":
        script["HELO"] = ANSWERS[answer]
    handed = Handed()
    with faulty_smtp(certificate, script) as server:
        sender = replace(sender_to(server), timeout=0.3, answer_timeout=0.3)
        with pytest.raises(SendError) as caught:
            sender.send(MAIL, SENDER, RECIPIENT, handed)
    assert caught.type is expected(stage, answer)
    assert handed.times == (stage == "dot")
    assert "@" not in str(caught.value)
    assert len(server.taken) == (stage == "dot")


def test_a_cut_within_the_mail_is_before_the_hand_over(certificate):
    big = MAIL + (b"x" * 70 + b"\r\n") * 100_000
    handed = Handed()
    with faulty_smtp(certificate, {"body": CUT}) as server:
        sender = sender_to(server)
        with pytest.raises(TryLater):
            sender.send(big, SENDER, RECIPIENT, handed)
    assert (server.taken, handed.times) == ([], 0)


def test_a_server_that_takes_the_mail_and_then_breaks_has_taken_it(certificate):
    with faulty_smtp(certificate, {"QUIT": CUT}) as server:
        sender = sender_to(server)
        assert sender.send(MAIL, SENDER, RECIPIENT, Handed()).startswith("250")
        assert server.taken == [MAIL.replace(b"\r\n.", b"\r\n..")]


def test_a_server_without_encryption_gets_nothing(certificate):
    import socket
    import threading

    listener = socket.create_server(("127.0.0.1", 0))
    said: list[bytes] = []

    def talk() -> None:
        connection, _ = listener.accept()
        with connection, connection.makefile("rb") as lines:
            connection.sendall(b"220 here\r\n")
            for line in lines:
                said.append(line)
                connection.sendall(b"250 ok\r\n")

    threading.Thread(target=talk, daemon=True).start()
    with pytest.raises(Unavailable, match="no encryption"):
        SmtpSender("localhost", listener.getsockname()[1], "u", "secret", timeout=2).send(MAIL, SENDER, RECIPIENT, Handed())
    listener.close()
    time.sleep(0.05)
    assert not any(line.upper().startswith((b"AUTH", b"MAIL")) for line in said)

"""A fortnight of the desk with the example inbox: over Easter and the night the clocks go forward, everything at its hour.

The mails come in the week of 22 March 2027, so that a baby whom one of them expects in February is asked after. Good Friday is the
26th, the clocks change on the 28th, Easter Monday is the 29th.
The administrator is away until Thursday, then approves every reply at midday on working days. No referrer answers, and the
practitioner for Mid Essex is away on the 30th and 31st, covered by the one for West Essex.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from email.utils import format_datetime, parsedate_to_datetime

import pytest
import time_machine

from desk import actions, jobs, pipeline
from desk.demo import examples
from desk.status import alarms
from desk.working_days import LONDON, works
from parsing.process.sandbox import Reader
from records import audit
from records.database import reading
from records.moves import DraftState
from tests.desk_service import House, house
from triage.practitioners import Absence, Practitioner

LATER = timedelta(weeks=18)
"""From the week the examples are dated to the week before Easter 2027."""
DATED = rb"\w{3}, +\d+ \w{3} \d{4} \d\d:\d\d:\d\d [+-]\d{4}"
START, DAYS = date(2027, 3, 22), 15
TICKS = ("07:00", "08:30", "08:45", "09:00", "09:15", "09:30", "12:00", "12:30", "16:45", "17:15", "20:00")
BACK = date(2027, 3, 25)
AWAY = (Absence.model_validate({"from": date(2027, 3, 30), "to": date(2027, 3, 31)}),)
PEOPLE = (
    *(
        Practitioner(name=f"Person {place}", job="Therapist", email=f"{place}@nhs.net", localities=(place,))
        for place in ("west", "north", "south", "thurrock")
    ),
    Practitioner(name="Person mid", job="Therapist", email="mid@nhs.net", localities=("mid",), away=AWAY, cover="west@nhs.net"),
)


class Fortnight:
    """What happened, each line with London's time."""

    def __init__(self, of: House) -> None:
        self.of, self.service = of, of.service
        self.coming = sorted(mails(), key=lambda mail: mail[0])
        self.alarms: list[tuple[datetime, str]] = []

    def tick(self, at: datetime) -> None:
        """What comes by then is delivered; the desk does what is due; the administrator does theirs."""
        while self.coming and self.coming[0][0] <= at:
            self.of.deliver(self.coming.pop(0)[1])
        for path in self.of.inbox.iterdir():
            os.utime(path, (at.timestamp(),) * 2)
        pipeline.round(self.service)
        jobs.run_due(self.service)
        if at.astimezone(LONDON).time() == time(12) and at.astimezone(LONDON).date() >= BACK:
            self.approve_all(at.astimezone(LONDON).date())
        pipeline.round(self.service)
        with reading(self.service.engine) as db:
            self.alarms += [(at, one) for one in alarms(db, self.service, at)]

    def approve_all(self, day: date) -> None:
        for draft in self.of.drafts if works(day, self.service.settings.hours) else ():
            if draft.state == DraftState.DRAFT and draft.to_address and draft.id is not None:
                actions.approve(self.service, "priya", draft.id, draft.version)

    def story(self) -> list[str]:
        """Mail to the team as it was queued, and reminders as they were drafted."""
        told = [(draft.approved_at, f"{draft.kind} to {draft.to_address}") for draft in self.of.drafts if draft.once]
        chased = [
            (draft.created_at, f"reminder drafted for {draft.to_address}") for draft in self.of.drafts if draft.kind == "chaser"
        ]
        return [f"{shown(at)} {what}" for at, what in sorted((at, what) for at, what in (*told, *chased) if at)]


def mails() -> Iterator[tuple[datetime, bytes]]:
    """The example mails, every date of their headers that much later, with the moment they come."""
    for path in set(examples().glob("*.eml")) - set(examples().glob("13-*")):
        head, gap, body = path.read_bytes().partition(b"\n\n")
        moments = [parsedate_to_datetime(found.decode()) + LATER for found in re.findall(DATED, head)]
        yield moments[0], re.sub(DATED, lambda found: _later(found[0]), head) + gap + body


def _later(dated: bytes) -> bytes:
    return format_datetime(parsedate_to_datetime(dated.decode()) + LATER).encode()


def shown(at: datetime) -> str:
    """London's time: `Mon 22 Mar 08:45`."""
    return f"{at.astimezone(LONDON):%a %d %b %H:%M}"


pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def past(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Fortnight]:
    made = house(
        tmp_path_factory.mktemp("fortnight"),
        team={"administrators": ("office@nhs.net",), "lead": ("lead@nhs.net",)},
        localities={"practitioners": PEOPLE},
    )
    inbox = made.service.settings.mailbox.model_copy(update={"quiet_after": 8})
    made.service.settings.__dict__["mailbox"] = inbox
    with made.service, Reader(made.service.form) as reader:
        made.service.__dict__["reader"] = reader
        found = Fortnight(made)
        for number in range(DAYS):
            for tick in TICKS:
                at = datetime.combine(START + timedelta(days=number), time.fromisoformat(tick), LONDON).astimezone(UTC)
                with time_machine.travel(at, tick=False):
                    found.tick(at)
        yield found


STORY = """
Mon 22 Mar 08:45 weekly to lead@nhs.net
Wed 24 Mar 09:00 due to office@nhs.net
Thu 25 Mar 08:30 digest to south@nhs.net
Thu 25 Mar 09:00 due to office@nhs.net
Thu 25 Mar 09:00 overdue to south@nhs.net
Thu 25 Mar 12:30 ready to mid@nhs.net
Tue 30 Mar 08:30 digest to west@nhs.net
Tue 30 Mar 08:45 weekly to lead@nhs.net
Tue 30 Mar 12:30 ready to thurrock@nhs.net
Tue 30 Mar 12:30 ready to west@nhs.net
Wed 31 Mar 08:30 digest to thurrock@nhs.net
Wed 31 Mar 08:30 digest to west@nhs.net
Wed 31 Mar 09:30 alarm to lead@nhs.net
Thu 01 Apr 08:30 digest to mid@nhs.net
Thu 01 Apr 08:30 digest to thurrock@nhs.net
Thu 01 Apr 08:30 digest to west@nhs.net
Thu 01 Apr 09:30 signposts_to_check to office@nhs.net
Fri 02 Apr 08:30 digest to mid@nhs.net
Fri 02 Apr 08:30 digest to thurrock@nhs.net
Fri 02 Apr 08:30 digest to west@nhs.net
Mon 05 Apr 08:30 digest to mid@nhs.net
Mon 05 Apr 08:30 digest to thurrock@nhs.net
Mon 05 Apr 08:30 digest to west@nhs.net
Mon 05 Apr 08:45 weekly to lead@nhs.net
Mon 05 Apr 09:15 reminder drafted for callum.reid@maternity.example.org
Mon 05 Apr 09:15 reminder drafted for helen.croft@gp.example.org
Mon 05 Apr 09:15 reminder drafted for tom.ashdown@perinatal.example.org
"""
"""The 26th and the 29th of March have nothing; what was due on Monday the 29th came on Tuesday, by the new time."""


def test_everything_comes_at_its_working_hour_to_the_right_person(past: Fortnight) -> None:
    assert "\n".join(past.story()) == STORY.strip()


def test_each_reply_is_drafted_when_its_mail_comes_and_sent_only_when_a_person_approved_it(past: Fortnight) -> None:
    replies = [draft for draft in past.of.drafts if not draft.once]
    assert [(shown(draft.created_at), draft.kind, shown(draft.sent_at)) for draft in replies if draft.sent_at] == [
        ("Mon 22 Mar 12:00", "signposting", "Thu 25 Mar 12:00"),
        ("Tue 23 Mar 09:15", "acknowledgement", "Thu 25 Mar 12:00"),
        ("Tue 23 Mar 16:45", "signposting", "Thu 25 Mar 12:00"),
        ("Wed 24 Mar 12:30", "missing_information", "Thu 25 Mar 12:00"),
        ("Wed 24 Mar 16:45", "missing_information", "Thu 25 Mar 12:00"),
        ("Thu 25 Mar 08:45", "how_to_refer", "Thu 25 Mar 12:00"),
        ("Thu 25 Mar 12:00", "missing_information", "Thu 25 Mar 12:00"),
        ("Thu 25 Mar 16:45", "signposting", "Tue 30 Mar 12:00"),
        ("Fri 26 Mar 16:45", "acknowledgement", "Tue 30 Mar 12:00"),
        ("Fri 26 Mar 16:45", "signposting", "Tue 30 Mar 12:00"),
        ("Fri 26 Mar 20:00", "acknowledgement", "Tue 30 Mar 12:00"),
        ("Mon 05 Apr 09:15", "chaser", "Mon 05 Apr 12:00"),
        ("Mon 05 Apr 09:15", "chaser", "Mon 05 Apr 12:00"),
        ("Mon 05 Apr 09:15", "chaser", "Mon 05 Apr 12:00"),
    ]
    assert {draft.approved_by for draft in replies} == {"priya"}


def test_the_only_alarm_is_that_no_mail_comes_once_the_office_has_been_open_for_so_long(past: Fortnight) -> None:
    assert shown(past.alarms[0][0]) == "Wed 31 Mar 09:15"
    assert {alarm for _, alarm in past.alarms} == {"No mail has come for more than 8 working hours. Send the inbox a test mail."}


def test_the_chain_is_whole_and_all_mail_to_the_team_went(past: Fortnight) -> None:
    with reading(past.service.engine) as db:
        assert audit.verify(db) is None
    assert all(draft.sent_at for draft in past.of.drafts if draft.once)

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from ingest.message import Message
from parsing.document import Place, Unreadable
from parsing.labels.config import FormConfig
from parsing.process import reading_process, wire
from parsing.process.sandbox import Page, Reader
from parsing.referral import Blank, Field, Referral, Unmatched
from tests.test_word import HOSTILE
from tests.word_files import docx, p

HOME = Path(__file__).parent.parent
MAIL = (HOME / "examples" / "mailbox" / "01-complete-form.eml").read_bytes()
FORM = (HOME / "examples" / "forms" / "referral-form.docx").read_bytes()
PDF = (HOME / "examples" / "forms" / "referral-form.pdf").read_bytes()
GREETING = (
    "from parsing.process import confinement, wire; import sys, os, time; "
    "send = lambda answer: (sys.stdout.buffer.write(wire.packed(answer)), sys.stdout.flush()); "
    "take = lambda: sys.stdin.buffer.read(wire.length(sys.stdin.buffer.read(wire.HEAD))); take(); send(wire.Answer()); take()"
)


@pytest.fixture(scope="module")
def config() -> FormConfig:
    return FormConfig.model_validate(tomllib.loads((HOME / "config" / "form.toml").read_text())["form"])


@pytest.fixture(scope="module")
def reader(config: FormConfig) -> Iterator[Reader]:
    with Reader(config, processes=2) as made:
        yield made


@pytest.fixture
def acting(config: FormConfig, monkeypatch: pytest.MonkeyPatch) -> Iterator[object]:
    """A reader whose children run other code than ours after their greeting."""
    made: list[Reader] = []

    def act(code: str) -> Reader:
        monkeypatch.setattr(reading_process, "_CODE", f"{GREETING}; {code}")
        monkeypatch.setattr(reading_process, "DOCUMENT_SECONDS", 1)
        monkeypatch.setattr(reading_process, "PATIENCE", 1)
        made.append(Reader(config, processes=1))
        return made[-1]

    yield act
    for one in made:
        one.close()


def test_a_file_is_read_in_a_child(reader: Reader) -> None:
    first, also, received = reader.read_file("form.docx", FORM)
    assert (first.kind, first.document, also, received) == ("referral_form", "form.docx", [], None)


def test_a_mail_is_taken_apart_and_read_in_a_child(reader: Reader) -> None:
    message, referrals = reader.read_message(MAIL)
    assert message.attachments
    assert [one.kind for one in referrals] == ["referral_form"]
    first, _, received = reader.read_file("mail.eml", MAIL)
    assert (first.fields.keys(), received is not None) == (referrals[0].fields.keys(), True)


@pytest.mark.parametrize("data", HOSTILE.values(), ids=HOSTILE)
def test_hostile_files_end_as_unreadable_with_a_reason(reader: Reader, data: bytes) -> None:
    first = reader.read_file("form.docx", data)[0]
    assert first.kind == "unreadable"
    assert "sk the sender" in first.problems[0]
    assert reader.read_file("form.docx", FORM)[0].kind == "referral_form"


def test_pages_are_pictures(reader: Reader) -> None:
    pages = reader.pages("form.pdf", PDF)
    assert pages[0].png.startswith(b"\x89PNG")
    assert (round(pages[0].width), round(pages[0].height)) == (595, 842)
    assert reader.pages("form.txt", b"text") == []


def test_pages_that_cannot_be_drawn_are_unreadable(reader: Reader) -> None:
    with pytest.raises(Unreadable):
        reader.pages("form.pdf", b"%PDF-1.7 nothing")


def test_every_protection_is_named(reader: Reader) -> None:
    active = reader.protections()
    assert active["no core dumps"]
    assert any("network" in name for name in active)


def test_many_files_are_read_at_once(reader: Reader) -> None:
    with ThreadPoolExecutor(4) as threads:
        kinds = list(threads.map(lambda number: reader.read_file(f"{number}.docx", FORM)[0].document, range(8)))
    assert kinds == [f"{number}.docx" for number in range(8)]


FAULTS = {
    "hangs": ("time.sleep(60)", "more than 1 seconds"),
    "dies": ("os._exit(1)", "made its reader stop"),
    "is killed": ("os.kill(os.getpid(), 9)", "made its reader stop"),
    "talks nonsense": ("os.write(1, (5).to_bytes(8, 'big') + b'hello')", "made its reader stop"),
    "never stops talking": ("os.write(1, (1 << 50).to_bytes(8, 'big'))", "made its reader stop"),
    "sends half an answer": ("os.write(1, (500).to_bytes(8, 'big') + b'{'); time.sleep(60)", "more than 1 seconds"),
}


@pytest.mark.parametrize(("code", "why"), FAULTS.values(), ids=FAULTS)
def test_a_child_at_fault_costs_only_its_own_file(acting: object, code: str, why: str) -> None:
    first = acting(code).read_file("form.docx", FORM)[0]  # type: ignore[operator]
    assert first.kind == "unreadable"
    assert why in first.problems[0]


def test_a_child_that_never_comes_to_an_end_is_ended_by_its_processor_time(
    acting: object, monkeypatch: pytest.MonkeyPatch
) -> None:
    code = (
        "import resource; hard = resource.getrlimit(resource.RLIMIT_CPU)[1]; resource.setrlimit(resource.RLIMIT_CPU, (1, hard))"
    )
    reader = acting(f"{code}\nwhile True: pass")  # type: ignore[operator]
    monkeypatch.setattr(reading_process, "PATIENCE", 300)
    assert reader.read_file("form.docx", FORM)[0].problems == (reading_process.USED_UP,)


def test_after_a_child_died_the_next_file_has_a_new_one(acting: object) -> None:
    reader = acting("os._exit(1)")  # type: ignore[operator]
    assert [reader.read_file("form.docx", FORM)[0].kind for _ in range(3)] == ["unreadable"] * 3


def test_a_mail_whose_reader_dies_is_kept_with_its_problem(acting: object) -> None:
    message, referrals = acting("os._exit(1)").read_message(MAIL)  # type: ignore[operator]
    assert message.problems
    assert [one.kind for one in referrals] == ["unreadable"]


TRIES = {
    "connect to the network": "import socket; socket.create_connection(('127.0.0.1', 9), 1)",
    "open a socket": "import socket; socket.socket()",
    "read a file of the machine": f"open({str(HOME / 'README.md')!r}).read()",
    "write a file of the machine": f"open({str(HOME / 'parsing' / 'x.txt')!r}, 'w')",
    "look into a home folder": "os.listdir('/root')",
}


@pytest.mark.parametrize("attempt", TRIES.values(), ids=TRIES)
def test_a_confined_process_cannot(reader: Reader, acting: object, attempt: str) -> None:
    if not all(reader.protections().values()):
        pytest.skip("this kernel does not offer every protection")
    code = (
        "from pathlib import Path; confinement.confine(Path(sys.argv[1]), confinement.program_roots()); said = 'did it'\n"
        f"try: {attempt}\nexcept OSError as error: said = 'refused'\nsend(wire.Answer(failed=said)); time.sleep(5)"
    )
    process = acting(code)  # type: ignore[operator]
    assert process.read_file("form.docx", FORM)[0].problems == ("refused",)


def test_a_child_starts_with_an_empty_environment_and_leaves_nothing_behind(acting: object, tmp_path: Path) -> None:
    code = "send(wire.Answer(failed=repr((sorted(set(os.environ) - {'LC_CTYPE'}), sys.argv[1])))); time.sleep(5)"
    reader = acting(code)  # type: ignore[operator]
    names, folder = eval(reader.read_file("form.docx", FORM)[0].problems[0])
    assert names == []
    reader.close()
    assert not Path(folder).exists()


def test_limits_bound_memory(acting: object) -> None:
    code = (
        "confinement.bound(5, 200 * 2**20); said = 'took it'\n"
        "try: bytearray(2**30)\nexcept MemoryError: said = 'refused'\nsend(wire.Answer(failed=said)); time.sleep(5)"
    )
    assert acting(code).read_file("form.docx", FORM)[0].problems == ("refused",)  # type: ignore[operator]


def test_what_passes_the_wire_arrives_whole() -> None:
    place = Place(page=2, box=(1.0, 2.0, 3.5, 4.0), table=1)
    referral = Referral(
        "f.docx",
        "referral_form",
        {"household": Field("household", ("Max, brother", "Di"), "Max", 0.9, "Name", place, "odd")},
        {"gp": Blank("gp", "left blank")},
        frozenset({"parent_relationship"}),
        (Unmatched("words", "label", place),),
        ("note",),
        ("problem",),
    )
    answer = wire.Answer(
        referrals=(referral,), pages=(Page(b"\x89\0", 1.0, 2.0),), message=Message(subject="x"), protections=(("a", True),)
    )
    assert wire.answer(wire.packed(answer)[wire.HEAD :]) == answer
    request = wire.Request("files", "a", (b"\0\xff",), Message(), (referral,))
    assert wire.request(wire.packed(request)[wire.HEAD :]) == request


def test_a_reader_can_be_used_after_it_was_closed(config: FormConfig) -> None:
    reader = Reader(config, processes=1)
    for _ in range(2):
        assert reader.read_file("a.docx", docx(p("Hello")))[0].kind == "other_document"
        reader.close()


def test_a_worn_out_child_is_replaced(config: FormConfig, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reading_process, "TASKS_PER_CHILD", 1)
    with Reader(config, processes=1) as reader:
        assert [reader.read_file("a.docx", docx(p("Hello")))[0].kind for _ in range(3)] == ["other_document"] * 3
        assert reader._idle == []

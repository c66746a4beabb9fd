"""What keeps a reading process in its place: limits of the system, and where the kernel allows no network and few files.

Linux: setrlimit(2), prctl(2), unshare(2), Landlock (landlock(7)) and seccomp filters (seccomp(2)); none needs privileges.
Whatever a kernel does not offer is left out and named as missing.
"""

from __future__ import annotations

import ctypes
import os
import platform
import resource
import struct
import sys
from collections.abc import Callable, Iterable
from pathlib import Path

DOCUMENT_BYTES = 768 * 2**20
RECOGNITION_BYTES = 4 * 2**30
ROOM_BYTES = 384 * 2**20
FILE_BYTES = 200 * 2**20
OPEN_FILES = 256
CPU_GRACE = 5

_NO_NEW_PRIVILEGES, _SET_DUMPABLE, _SET_SECCOMP = 38, 4, 22
_NEW_USER, _NEW_NET, _NEW_IPC, _NEW_MOUNTS = 0x10000000, 0x40000000, 0x08000000, 0x00020000
_BIND, _RECURSIVE, _PRIVATE = 1 << 12, 1 << 14, 1 << 18
_MAKE_SOCKET = 1 << 9
_TMP = Path("/tmp")  # noqa: S108  where LibreOffice puts its pipe, whatever it is told
_CREATE_RULESET, _ADD_RULE, _RESTRICT_SELF = 444, 445, 446
_READ = 1 << 2 | 1 << 3
_EXECUTE = 1 << 0
_READABLE = (
    "/usr", "/lib", "/lib64", "/bin", "/proc", "/sys/devices/system/cpu", "/var/cache/fontconfig", "/var/lib/libreoffice",
    "/var/spool/libreoffice", "/etc/alternatives", "/etc/fonts", "/etc/ld.so.cache", "/etc/libreoffice", "/etc/localtime",
    "/etc/passwd",
    "/etc/group", "/etc/nsswitch.conf", "/etc/mime.types", "/etc/papersize",
)  # fmt: skip
_DEVICES = ("/dev/null", "/dev/urandom", "/dev/zero", "/dev/random")
_MACHINES = {
    # the kernel's name of the machine, and its numbers for socket, ptrace, bpf, io_uring_setup, process_vm_readv
    "x86_64": (0xC000003E, 41, (101, 321, 425, 310)),
    "aarch64": (0xC00000B7, 198, (117, 280, 425, 270)),
}
_AF_UNIX = 1


def confine(folder: Path, roots: Iterable[Path]) -> dict[str, bool]:
    """Take away what reading does not need; says which protections are active.

    `folder` may be written to, `roots` (the program's own code) may be read.
    """
    roots = list(roots)
    active = {"no core dumps": _quietly(_no_core), "no new privileges": _quietly(_no_new_privileges)}
    active["no network (a network of its own)"] = _quietly(_own_network)
    active["a temporary folder of its own"] = _quietly(lambda: _own_tmp(folder, roots))
    active["no network (sockets refused)"] = _quietly(_refuse_sockets)
    active["no files but its own (Landlock)"] = _quietly(lambda: _landlock(folder, roots))
    active["few open files, small files"] = _quietly(_few_files)
    return active


def bound(seconds: int, memory: int) -> None:
    """Limits for the next piece of work: processor seconds from now, and bytes of memory. They may be raised again.

    A process that has loaded a recogniser holds more than a document may take: it may take `ROOM_BYTES` on top.
    """
    used = resource.getrusage(resource.RUSAGE_SELF)
    spent = int(used.ru_utime + used.ru_stime)
    held = int(Path("/proc/self/statm").read_text().split()[0]) * resource.getpagesize()
    _soft(resource.RLIMIT_CPU, spent + seconds + CPU_GRACE)
    _soft(resource.RLIMIT_AS, max(memory, held + ROOM_BYTES))


def _soft(limit: int, value: int) -> None:
    hard = resource.getrlimit(limit)[1]
    resource.setrlimit(limit, (value if hard == resource.RLIM_INFINITY else min(value, hard), hard))


def _quietly(protect: Callable[[], None]) -> bool:
    try:
        protect()
    except (OSError, ValueError, AttributeError, KeyError):
        return False
    return True


def _call(result: int) -> int:
    if result < 0:
        raise OSError(ctypes.get_errno(), "refused by the kernel")
    return result


def _libc() -> ctypes.CDLL:
    return ctypes.CDLL(None, use_errno=True)


def _no_core() -> None:
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    _call(_libc().prctl(_SET_DUMPABLE, 0, 0, 0, 0))


def _no_new_privileges() -> None:
    _call(_libc().prctl(_NO_NEW_PRIVILEGES, 1, 0, 0, 0))


def _few_files() -> None:
    _soft(resource.RLIMIT_NOFILE, OPEN_FILES)
    _soft(resource.RLIMIT_FSIZE, FILE_BYTES)


def _own_network() -> None:
    """A network namespace with nothing in it."""
    user, group = os.getuid(), os.getgid()
    _call(_libc().unshare(_NEW_USER | _NEW_NET | _NEW_IPC | _NEW_MOUNTS))
    for name, text in (("setgroups", "deny"), ("uid_map", f"{user} {user} 1"), ("gid_map", f"{group} {group} 1")):
        Path("/proc/self", name).write_text(text)


def _own_tmp(folder: Path, roots: Iterable[Path]) -> None:
    """`folder` in the place of /tmp, for this process and what it starts. Needs the namespaces of `_own_network`."""
    if any(root.is_relative_to(_TMP) for root in roots):
        raise OSError("the program itself stands in the temporary folder")
    libc = _libc()
    _call(libc.mount(None, b"/", None, _RECURSIVE | _PRIVATE, None))
    _call(libc.mount(bytes(folder), bytes(_TMP), None, _BIND, None))
    os.chdir("/")


def _refuse_sockets() -> None:
    """A filter on system calls: sockets only within the machine's own files (AF_UNIX), no tracing, no io_uring, no bpf."""
    architecture, socket, others = _MACHINES[platform.machine()]
    load, jump_if, allow, refuse = 0x20, 0x15, (0x06, 0, 0, 0x7FFF0000), (0x06, 0, 0, 0x00050000 | 1)
    rules = [(load, 0, 0, 4), (jump_if, 1, 0, architecture), allow, (load, 0, 0, 0)]
    for number in others:
        rules += [(jump_if, 0, 1, number), refuse]
    rules += [(jump_if, 0, 3, socket), (load, 0, 0, 16), (jump_if, 1, 0, _AF_UNIX), refuse, allow]
    code = ctypes.create_string_buffer(b"".join(struct.pack("HBBI", *rule) for rule in rules))
    program = ctypes.create_string_buffer(struct.pack("HxxxxxxP", len(rules), ctypes.addressof(code)))
    _call(_libc().prctl(_NO_NEW_PRIVILEGES, 1, 0, 0, 0))
    _call(_libc().prctl(_SET_SECCOMP, 2, ctypes.byref(program), 0, 0))


def _landlock(folder: Path, roots: Iterable[Path]) -> None:
    """Read the system and the program, write to `folder`, nothing else; no TCP where the kernel knows of it."""
    libc = _libc()
    version = _call(libc.syscall(_CREATE_RULESET, None, 0, 1))
    files = (1 << min(13 + (version >= 2) + (version >= 3), 15)) - 1
    handled = struct.pack("QQ", files, 3) if version >= 4 else struct.pack("Q", files)
    ruleset = _call(libc.syscall(_CREATE_RULESET, handled, len(handled), 0))
    try:
        for path in {*map(Path, _READABLE), *roots}:
            _rule(libc, ruleset, path, _READ | _EXECUTE)
        for device in _DEVICES:
            _rule(libc, ruleset, Path(device), _READ & ~(1 << 3) | 1 << 1)
        _rule(libc, ruleset, folder if folder.exists() else _TMP, files)
        _rule(libc, ruleset, _TMP, _MAKE_SOCKET)
        _call(libc.prctl(_NO_NEW_PRIVILEGES, 1, 0, 0, 0))
        _call(libc.syscall(_RESTRICT_SELF, ruleset, 0))
    finally:
        os.close(ruleset)


def _rule(libc: ctypes.CDLL, ruleset: int, path: Path, access: int) -> None:
    if not path.exists():
        return
    if not path.is_dir():
        access &= ~(1 << 3)
    opened = os.open(path, os.O_PATH | os.O_CLOEXEC)
    try:
        _call(libc.syscall(_ADD_RULE, ruleset, 1, struct.pack("=Qi", access, opened), 0))
    finally:
        os.close(opened)


def program_roots() -> list[Path]:
    """Where the code that reads, and its libraries, stand; not the checkout as a whole, which may hold the desk's data."""
    here = Path(__file__).resolve().parents[1]
    return [
        here,
        here.parent / "ingest",
        Path(sys.prefix).resolve(),
        Path(sys.base_prefix).resolve(),
        Path(sys.executable).resolve().parent.parent,
    ]

"""The files for running it: whole, hardened, and naming only what exists.

They are parsed, not run: no test starts systemd or a container engine. Where `systemd-analyze` is there, it judges the units.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from collections import defaultdict
from pathlib import Path
from typing import Any

import pytest
import yaml

from desk.config_errors import ConfigError
from desk.configuration import SECRETS
from desk.installation import common
from desk.places import are_several, ours
from tests.documents import ROOT, VARIABLE, is_command, is_setting

DEPLOY = ROOT / "deploy"
UNITS = sorted(DEPLOY.glob("*.service"))
HARDENED = {
    "NoNewPrivileges": "yes", "CapabilityBoundingSet": "", "ProtectSystem": "strict", "ProtectHome": "yes", "PrivateTmp": "yes",
    "PrivateDevices": "yes", "ProtectKernelTunables": "yes", "ProtectKernelModules": "yes", "RestrictSUIDSGID": "yes",
    "RestrictAddressFamilies": "AF_INET AF_INET6 AF_UNIX", "UMask": "0077", "StateDirectoryMode": "0700",
}  # fmt: skip


def unit(path: Path) -> dict[str, list[str]]:
    """The settings of a unit, in all its sections."""
    found: dict[str, list[str]] = defaultdict(list)
    for line in path.read_text("utf-8").splitlines():
        key, is_setting_, value = line.partition("=")
        if is_setting_ and not line.startswith("#"):
            found[key].append(value)
    return found


@pytest.mark.parametrize("path", UNITS, ids=lambda path: path.name)
def test_a_unit_runs_a_command_that_exists_as_nobody_in_particular(path: Path) -> None:
    said = unit(path)
    [start] = said["ExecStart"]
    program, command = start.split()
    assert program.endswith("/.venv/bin/pimhs")
    assert is_command(command)
    assert said["User"] == ["pimhs"]
    assert {key: said[key][-1:] for key in HARDENED} == {key: [value] for key, value in HARDENED.items()}


@pytest.mark.parametrize("path", UNITS, ids=lambda path: path.name)
def test_readers_may_still_shut_themselves_in(path: Path) -> None:
    said = unit(path)
    assert set(said["RestrictNamespaces"][0].split()) == {"user", "net", "ipc", "mnt"}  # as parsing/confinement.py asks for
    assert {"seccomp", "landlock_restrict_self"} <= set(said["SystemCallFilter"][0].split())


@pytest.mark.parametrize("path", UNITS, ids=lambda path: path.name)
@pytest.mark.skipif(not shutil.which("systemd-analyze"), reason="needs systemd-analyze (Debian: systemd)")
def test_systemd_understands_a_unit_and_calls_it_little_exposed(path: Path) -> None:
    told = subprocess.run(["systemd-analyze", "verify", "--man=no", path], capture_output=True, text=True, check=False)
    complaints = [line for line in told.stderr.splitlines() if path.name in line and "is not executable" not in line]
    assert complaints == []
    judged = subprocess.run(["systemd-analyze", "security", "--offline=yes", path], capture_output=True, text=True, check=False)
    [level] = re.findall(r"exposure level for \S+: ([\d.]+)", judged.stdout)
    assert float(level) <= 2.5


def test_the_image_is_made_of_files_that_exist_and_runs_as_a_user_of_its_own() -> None:
    text = (DEPLOY / "Containerfile").read_text("utf-8").replace("\\\n", " ")
    for source in re.findall(r"^COPY (?!--from)(\S+) \S+$", text, re.MULTILINE):
        assert (ROOT / source).exists(), source
    for script in re.findall(r"sh (tools/\S+)", text):
        assert (ROOT / script).is_file(), script
    assert all(re.search(r":[\w.-]+$", image.split(" AS ")[0]) for image in re.findall(r"^FROM (.+)$", text, re.MULTILINE))
    last = text.rpartition("\nFROM ")[2]
    assert re.search(r"^USER pimhs$", last, re.MULTILINE)
    [command] = re.findall(r'^CMD \["pimhs", "(\w+)"\]', last, re.MULTILINE)
    assert is_command(command)
    assert "/healthz" in last


def test_nothing_private_is_sent_to_the_builder() -> None:
    ignored = (ROOT / ".dockerignore").read_text("utf-8").split()
    assert {".git", ".venv", "data", "config/secrets*", ".env*"} <= set(ignored)


COMPOSITIONS = ["compose.yaml", "compose-services.yaml"]


@pytest.mark.parametrize("name", COMPOSITIONS)
def test_the_composition_is_whole(name: str) -> None:
    made: dict[str, Any] = yaml.safe_load((DEPLOY / name).read_text("utf-8"))
    services = made["services"]
    for name, service in services.items():
        assert set(service.get("secrets", ())) <= set(made["secrets"]), name
        assert set(service["networks"]) <= set(made["networks"]), name
        assert set(service.get("depends_on", ())) <= set(services), name
        for volume in service.get("volumes", ()):
            source = volume.partition(":")[0]
            assert source in made["volumes"] or source.startswith("/") or (DEPLOY / source).exists(), volume
        if "build" in service:
            assert (DEPLOY / service["build"]["context"] / service["build"]["dockerfile"]).is_file()
            assert is_command(service["command"][1])
            assert service["read_only"]
            assert service["cap_drop"] == ["ALL"]
    assert {"desk", "worker", "database"} <= set(services)
    assert made["networks"]["back"]["internal"]
    assert "ports" not in services["desk"]
    assert "ports" not in services["database"]
    assert {volume.partition(":")[0] for one in ("desk", "worker") for volume in services[one]["volumes"]} >= {"keys", "desk"}


@pytest.mark.parametrize("container", ["desk", "worker"])
def test_a_container_of_several_services_takes_them_for_several_and_names_nothing_that_would_be_every_one_s(
    container: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    image = (DEPLOY / "Containerfile").read_text("utf-8").replace("\\\n", " ")
    own = dict(re.findall(r"(PIMHS_\w+)=(\S+)", re.findall(r"^ENV (.+)$", image, re.MULTILINE)[0]))
    made: dict[str, Any] = yaml.safe_load((DEPLOY / "compose-services.yaml").read_text("utf-8"))["services"][container]
    (token := tmp_path / "token").write_text("x" * 40)
    for name in ours(os.environ):
        monkeypatch.delenv(name)
    for name, value in {**own, **made["environment"]}.items():
        monkeypatch.setenv(name, str(token) if name.endswith("_FILE") and value else value)
    assert own["PIMHS_KEYS_FILE"]
    assert are_several()
    assert common().host == own["PIMHS_DESK__HOST"]
    assert os.environ["PIMHS_SERVICES"] in {volume.split(":")[1] for volume in made["volumes"] if ":" in volume}
    monkeypatch.setenv("PIMHS_KEYS_FILE", own["PIMHS_KEYS_FILE"])
    with pytest.raises(ConfigError, match="PIMHS_KEYS_FILE would be every service's"):
        common()


@pytest.mark.parametrize("path", [path for path in sorted(DEPLOY.iterdir()) if path.is_file()], ids=lambda path: path.name)
def test_every_setting_named_exists_and_no_secret_stands_in_it(path: Path) -> None:
    text = path.read_text("utf-8")
    assert not [name for name in VARIABLE.findall(text) if not is_setting(name)]
    for section, key in SECRETS:
        assert not re.search(rf"PIMHS_{section}__{key}\b(?!_FILE)", text, re.IGNORECASE)


@pytest.mark.parametrize("name", ["Caddyfile", "nginx.conf"])
def test_a_proxy_says_who_asks_and_keeps_machines_pages_to_itself(name: str) -> None:
    text = (DEPLOY / name).read_text("utf-8")
    assert "/metrics" in text
    assert "/readyz" in text
    assert text.count("{") == text.count("}")
    if name == "nginx.conf":  # Caddy sends both by itself
        assert "X-Forwarded-For" in text
        assert "X-Forwarded-Proto https" in text

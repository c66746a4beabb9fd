#!/bin/sh
# Renew requirements/*.txt: names, versions and hashes only.
#   lock.sh PYTHON
set -eu
if command -v uv >/dev/null 2>&1; then
    uv() { command uv "$@"; }
else
    [ -d .deps/uv ] || "$1" -m pip install --quiet --target .deps/uv uv
    uv() { PYTHONPATH=.deps/uv "$python" -m uv "$@"; }
fi
python=$1
compile() {
    uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-header --no-annotate --no-emit-index-url "$@"
}
compile pyproject.toml -o requirements/run.txt
compile pyproject.toml --extra telemetry -o requirements/telemetry.txt
compile pyproject.toml --extra telemetry --group test -o requirements/test.txt
compile requirements/node.in -o requirements/node.txt
compile requirements/train.in -o requirements/train.txt
compile requirements/audit.in -o requirements/audit.txt

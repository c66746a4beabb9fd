#!/bin/sh
# Make the Python environment and install the pinned packages of a requirements file into it.
#   environment.sh PYTHON ENVIRONMENT REQUIREMENTS
# Debian's python3 comes without ensurepip, so the environment is made without pip and filled by the pip outside it.
set -eu
python=$1 environment=$2 requirements=$3

"$python" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null || {
    echo "Python 3.11 or newer is needed. Install it, or name it: make PYTHON=python3.12 ..." >&2
    exit 1
}
if [ ! -x "$environment/bin/python" ]; then
    "$python" -m venv --without-pip "$environment" 2>/dev/null ||
        { "$python" -m pip install --quiet --target .deps/virtualenv virtualenv &&
          PYTHONPATH=.deps/virtualenv "$python" -m virtualenv --quiet --no-pip "$environment"; } ||
        { echo "No environment could be made. Install python3-venv, then try again." >&2; exit 1; }
fi

inside=$environment/bin/python
options="install --quiet --disable-pip-version-check --require-hashes --no-deps -r $requirements"
echo "Installing $requirements into $environment (a few minutes the first time) ..."
if "$python" -m pip --version >/dev/null 2>&1; then
    # --python came with pip 22.3; before it, --target fills the same folder
    "$python" -m pip --python "$inside" $options 2>/dev/null ||
        "$python" -m pip $options --upgrade --target "$("$inside" -c 'import sysconfig; print(sysconfig.get_path("purelib"))')"
elif "$inside" -m pip --version >/dev/null 2>&1; then
    "$inside" -m pip $options
elif command -v uv >/dev/null 2>&1; then
    uv pip install --quiet --compile-bytecode --require-hashes --no-deps --python "$inside" -r "$requirements"
else
    echo "pip is missing. Install it (Debian: python3-pip), then try again." >&2
    exit 1
fi

# `pimhs` runs this checkout
"$inside" - "$environment" <<'PYTHON'
import pathlib, sys, sysconfig
root, environment = pathlib.Path.cwd(), pathlib.Path(sys.argv[1]).resolve()
pathlib.Path(sysconfig.get_path("purelib"), "pimhs.pth").write_text(f"{root}\n")
command = environment / "bin" / "pimhs"
command.write_text(f"#!{environment}/bin/python\nfrom desk.__main__ import main\n\nmain()\n")
command.chmod(0o755)
PYTHON

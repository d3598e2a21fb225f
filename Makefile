# `make help` lists what can be done; every target sets up what it needs by itself.
.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
.PHONY: help serve check checked test test-all faults fuzz mutants site check-editie language due proven changes edition audit links verify bench style types scripts format setup chromium headless-shell firefox java lock upgrade clean distclean

setup_scripts := build_tools/setup
python := .venv/bin/python
compile_lock = UV_CUSTOM_COMPILE_COMMAND='make lock' $(python) -m uv pip compile --quiet \
	--group site --group test --universal --python-version 3.12 --generate-hashes \
	--no-emit-index-url --no-emit-find-links --output-file requirements.lock

in_chromium = WERKWIJZER_CHROMIUM="$$($(setup_scripts)/require_chromium.sh)"
in_headless_shell = WERKWIJZER_CHROMIUM="$$($(setup_scripts)/require_headless_shell.sh)"
# Where there is no nginx or WebKitGTK the tests of it say so and are left out.
browsers = $(in_headless_shell) \
	WERKWIJZER_FIREFOX="$$($(setup_scripts)/require_firefox.sh)" \
	WERKWIJZER_NGINX="$$($(setup_scripts)/require_nginx.sh)" \
	WERKWIJZER_WEBKIT="$$($(setup_scripts)/require_webkit.sh)"
# Of some hundreds of visits by browser one can run out of time on a busy machine. A test that fails is asked once more
# and told of either way; more than three such tests are no accident. `make test-all` asks no test twice.
asked_again := --reruns=1 --max-suite-reruns=3 --rerun-show-tracebacks
# In the order of tests/conftest.py, where the longest files come first; xdist's own begins with those of most tests.
in_parallel := --numprocesses=auto --maxprocesses=4 --dist=loadfile --no-loadscope-reorder

help: ## this list
	@awk -F ':.*## ' '/^[a-z-]+:.*## / {printf "make %-10s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

# What computes on one processor, or waits for a download, two at a time.
side_by_side := $(MAKE) --no-print-directory --jobs=2

serve: setup ## build the site and serve it on this computer (PORT=8000)
	$(python) -m build_tools.host.serve $(if $(PORT),--port $(PORT))

check: checked ## run the quick checks: style, types, scripts, and the tests of the decision aids and of the scripts
	$(python) -m pytest $(in_parallel) -m 'not whole' tests/decision_aids tests/build_tools/editions tests/test_import_direction.py tests/test_page_scripts.py tests/test_page_types.py

test: setup headless-shell firefox java checked ## run every check: style, types, tests, and the site in three browsers
	$(browsers) $(python) -m pytest $(in_parallel) $(asked_again) -m 'not nightly and not whole'

test-all: setup headless-shell firefox java checked ## run every check, and look for barriers on every page, and prove every aid anew
	$(browsers) $(python) -m pytest $(in_parallel)

faults: setup headless-shell ## plant known faults, and see that a test turns red for each (takes long; FAULT=word)
	$(browsers) $(python) tests/faults/plant.py $(FAULT)

fuzz: setup ## give drawn hostile inputs to all that reads what others wrote (INPUTS=1000000 SEED=1 SECONDS=600)
	$(python) -m tests.fuzz $(if $(INPUTS),--inputs $(INPUTS)) $(if $(SEED),--seed $(SEED)) $(if $(SECONDS),--seconds $(SECONDS))

mutants: setup ## draw small faults in the decision aids, and see which no test notices (takes hours; SAMPLE=300 SEED=1 MODULE=word)
	$(python) -m tests.mutation $(if $(SAMPLE),--sample $(SAMPLE)) $(if $(SEED),--seed $(SEED)) $(MODULE)

site: setup ## build the site into build/site (SITE_URL=https://..., where it will stand; EDITIE=file.toml for one municipality; GENERATOR=zensical)
	$(python) -m build_tools.$(if $(EDITIE),own_edition build "$(EDITIE)",make_site)

check-editie: .venv/.ready ## check the file of one municipality's edition (EDITIE=file.toml)
	@$(python) -m build_tools.own_edition check $(if $(EDITIE),"$(EDITIE)")

language: site ## measure how plain the language of the site is
	$(python) -m build_tools.plain_language

due: .venv/.ready ## list what must be looked at again, and by when (TODAY=2027-01-01)
	$(python) -m build_tools.due $(if $(TODAY),--today $(TODAY))

proven: setup ## prove anew what changed, and keep what was proved for the page that tells of it
	$(python) -m build_tools.proven

changes: .venv/.ready ## write down what the rules answer otherwise than those last published (PUBLISHED=2027-01-15 once these are)
	@$(python) -m build_tools.editions.record $(if $(PUBLISHED),--published $(PUBLISHED))

edition: .venv/.ready ## name this edition by its contents
	@$(python) -m build_tools.edition

audit: .venv/.ready ## look for known vulnerabilities in what the site is made of and with
	$(python) -m build_tools.audit

links: .venv/.ready ## look whether the addresses that the built site leads to are still there (needs a network; never in CI)
	$(python) -m build_tools.links

verify: setup ## prove the promises of the decision aids over every possible answer
	$(python) -m decision_aids verify

bench: setup chromium site ## measure answers in the browser, the weight of pages, a host under load and the time of a build (RUNS=7)
	$(in_chromium) $(python) -m benchmarks.first_answer $(if $(RUNS),--runs $(RUNS))
	$(in_chromium) $(python) -m benchmarks.first_verdict $(if $(RUNS),--runs $(RUNS))
	$(in_chromium) $(python) -m benchmarks.next_answer
	$(in_chromium) $(python) -m benchmarks.next_question $(if $(RUNS),--runs $(RUNS))
	$(in_chromium) $(python) -m benchmarks.every_municipality
	$(python) -m benchmarks.answers_needed
	$(python) -m benchmarks.table_weight
	$(python) -m benchmarks.engine
	$(python) -m benchmarks.growth
	$(python) -m benchmarks.batch
	$(in_chromium) $(python) -m benchmarks.page_weight
	WERKWIJZER_NGINX="$$($(setup_scripts)/require_nginx.sh)" WERKWIJZER_WRK="$$($(setup_scripts)/require_wrk.sh)" $(python) -m benchmarks.load
	$(python) -m benchmarks.build_time
	$(python) -m benchmarks.documents
	$(in_chromium) $(python) -m benchmarks.taken_along $(if $(RUNS),--runs $(RUNS))

checked: setup
	@$(side_by_side) style types scripts

style: .venv/.ready ## check style and format
	$(python) -m ruff check .
	$(python) -m ruff format --check .

types: .venv/.ready ## check types
	$(python) -m mypy

scripts: setup ## lint the scripts and check their types
	node_modules/.bin/eslint .
	node_modules/.bin/tsc
	node_modules/.bin/tsc --project tsconfig.workers.json

format: .venv/.ready ## repair style and format where a tool can
	$(python) -m ruff check --fix .
	$(python) -m ruff format .

setup: ## install everything the build needs, once
	@$(side_by_side) .venv/.ready node_modules/.ready

# Not a stamp file: a browser or Java comes and goes with the machine, and looking takes no time.
chromium:
	@$(setup_scripts)/require_chromium.sh >/dev/null

headless-shell:
	@$(setup_scripts)/require_headless_shell.sh >/dev/null

firefox:
	@$(setup_scripts)/require_firefox.sh >/dev/null

java:
	@$(setup_scripts)/require_java.sh

.venv/.ready: requirements.lock
	@echo 'Installing the Python packages ...'
	@found="$$($(setup_scripts)/find_python.sh)" && "$$found" -m venv --clear .venv
	@$(python) -m pip install --quiet --disable-pip-version-check --require-hashes --requirement requirements.lock
	@touch $@

# NODE_ENV=production on a build machine would leave out the checker that the tests need.
node_modules/.ready: package.json package-lock.json .npmrc
	@echo 'Installing the browser packages ...'
	@$(setup_scripts)/require_node.sh
	@npm ci --loglevel=error --include=dev
	@touch $@

lock: .venv/.ready ## lock again after a change in pyproject.toml or package.json
	$(compile_lock)
	npm install --package-lock-only --loglevel=error

upgrade: .venv/.ready ## lock the newest Python packages that pyproject.toml allows
	$(compile_lock) --upgrade

clean: ## remove what was built
	rm -rf build

distclean: clean ## remove what was built and what was installed
	rm -rf .venv node_modules .hypothesis .cache

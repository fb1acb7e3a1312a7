PYTHON ?= $(if $(wildcard .venv/bin/python),.venv/bin/python,python3)

# make check                                          everything that must hold before a change is taken
.PHONY: check
check:
	.ci/run

# make quick                                          what needs no screen; half a minute
.PHONY: quick
quick:
	$(PYTHON) -m pytest tests/model tests/language tests/words tests/export tests/tui/hooks/test_private_names.py \
	  tests/test_languages.py tests/test_layers.py tests/test_paths.py tests/test_requirements.py tests/test_sizes.py

# make torture                                        all of it, some hours: each reader is fuzzed for a quarter of one
# make torture ROUNDS=50 FLIPS=500 INPUTS=1000 SUITES=../suites    less of it, with the public suites
ROUNDS ?= 1000
FLIPS ?= 20000
MUTATIONS ?= 100000
MINUTES ?= 15
INPUTS ?= 200000
SUITES ?=

.PHONY: torture
torture:
	$(PYTHON) -m bench.torture --kills $(ROUNDS) --flips $(FLIPS) --mutations $(MUTATIONS) --minutes $(MINUTES) --inputs $(INPUTS) \
	  $(if $(SUITES),--suites $(SUITES))

# make mutants                                        breaks what decides what may be seen and what words mean; half an hour, more if busy
# make mutants ONLY="copies sharing"                  some of it; both need the extra `mutants`
ONLY ?=

.PHONY: mutants
mutants:
	$(PYTHON) -m bench.mutants $(ONLY)

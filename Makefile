# make torture                                        all of it, some hours: each reader is fuzzed for a quarter of one
# make torture ROUNDS=50 FLIPS=500 SUITES=../suites    less of it, with the public suites
ROUNDS ?= 1000
FLIPS ?= 20000
MUTATIONS ?= 100000
MINUTES ?= 15
SUITES ?=
PYTHON ?= $(if $(wildcard .venv/bin/python),.venv/bin/python,python3)

.PHONY: torture
torture:
	$(PYTHON) -m bench.torture --kills $(ROUNDS) --flips $(FLIPS) --mutations $(MUTATIONS) --minutes $(MINUTES) \
	  $(if $(SUITES),--suites $(SUITES))

# make mutants                                        breaks what decides what may be seen; ten minutes, more if busy
# make mutants ONLY="copies sharing"                  some of it; both need the extra `mutants`
ONLY ?=

.PHONY: mutants
mutants:
	$(PYTHON) -m bench.mutants $(ONLY)

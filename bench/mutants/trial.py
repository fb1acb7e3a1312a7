"""Tries each fault of a module on the tests that run it: the tests are loaded once, and each fault has a copy of that.

A program that begins anew for each fault would load the same tests thousands of times, which takes far longer than they
do. What is called while the tests are loaded, as what makes tables of words, cannot be broken afterwards: there a new
program is begun.
"""

from __future__ import annotations

import functools
import gc
import inspect
import os
import resource
import signal
import subprocess
import sys
import time
from collections import defaultdict
from collections.abc import Iterator, Sequence
from contextlib import suppress

import pytest
from mutmut.mutation.trampoline import set_mutant_under_test
from mutmut.state import state

from mus_tui.words import use_language

ARGUMENTS = ("-q", "--numprocesses=0", "--tb=no", "-p", "no:cacheprovider", "-p", "no:randomly")
"""What the tests are always run with."""

_OURS = ("mus_tui", "tests", "bench")
# A test that takes so many times as long as it takes is a loop without end; it may wait for somebody besides.
_TIMES, _AT_LEAST, _WAITING = 4, 5, 60
_MEMORY = 4 << 30


class Trial:
    """A part of pytest that tries the faults in the place where the tests would be run."""

    def __init__(self, module: str, faults: Sequence[str], tests: Sequence[str], at_once: int) -> None:
        """Take the name of the module for an import, and the names of its broken functions as mutmut has them."""
        self.became: dict[str, str] = {}
        """What became of each: `killed`, `endless`, `survived` or `no tests`."""
        self._module, self._faults, self._tests, self._at_once = module, faults, tests, at_once
        self._at_loading: set[str] = set()
        self._took: dict[pytest.Item, float] = {}
        self._running: defaultdict[str, list[pytest.Item]] = defaultdict(list)
        self._seen_by: defaultdict[str, list[pytest.Item]] = defaultdict(list)
        self._plain: set[pytest.Function] = set()
        self._failed = False

    def pytest_collection_finish(self) -> None:
        """Remember what was called while the tests were loaded."""
        self._at_loading = {each.rpartition(".")[2] for each in state()._stats}

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        """See whether a test failed."""
        self._failed |= report.failed

    @pytest.hookimpl(tryfirst=True)
    def pytest_runtestloop(self, session: pytest.Session) -> bool:
        """Run every test once as the module is, and those that run what is broken for every fault."""
        for test in session.items:
            state()._stats.clear()
            began = time.process_time()
            self._run(test)
            self._took[test] = time.process_time() - began
            for function in state()._stats:
                self._running[function.rpartition(".")[2]].append(test)
            if isinstance(test, pytest.Function) and _is_plain(test):
                self._plain.add(test)
        if self._failed:
            raise pytest.UsageError("the tests fail before anything is broken")
        set_mutant_under_test("")
        gc.freeze()
        readers = [os.fdopen(self._share(n), encoding="utf-8") for n in range(self._at_once)]
        for reader in readers:
            with reader:
                self.became.update(line.partition("\t")[::2] for line in reader.read().splitlines())
        return True

    def _run(self, test: pytest.Item) -> None:
        test.config.hook.pytest_runtest_protocol(item=test, nextitem=None)

    def _share(self, which: int) -> int:
        """Try a part of the faults beside the others; return where what became of them is read."""
        reader, writer = os.pipe()
        if not os.fork():
            for fault in self._faults[which :: self._at_once]:
                became = self._tried(fault)
                if became in ("survived", "no tests") and _function(fault) in self._at_loading:
                    became = self._begun_anew(fault)
                os.write(writer, f"{fault}\t{became}\n".encode())
            os._exit(0)
        os.close(writer)
        return reader

    def _tried(self, fault: str) -> str:
        function = _function(fault)
        # Those that saw the faults before this one first, then what takes the least time.
        known = self._seen_by[function]
        others = [each for each in self._running[function] if each not in known]
        tests = [*known, *sorted(others, key=lambda each: self._took[each])]
        if not tests:
            return "no tests"
        reader, writer = os.pipe()
        if not (child := os.fork()):
            self._child(fault, tests, writer)
        os.close(writer)
        _, status = os.waitpid(child, 0)
        with suppress(ProcessLookupError):
            os.killpg(child, signal.SIGKILL)
        with os.fdopen(reader) as said:
            seen_by = said.read()
        if seen_by:
            known.insert(0, tests[int(seen_by)])
            self._seen_by[function] = list(dict.fromkeys(known))
        return "killed" if seen_by else "endless" if status else "survived"

    def _child(self, fault: str, tests: Sequence[pytest.Item], writer: int) -> None:
        """Run the tests with one fault until one fails, and say which."""
        os.setpgid(0, 0)
        takes = int(_TIMES * sum(self._took[each] for each in tests)) + _AT_LEAST
        resource.setrlimit(resource.RLIMIT_CPU, (takes, takes))
        resource.setrlimit(resource.RLIMIT_AS, (_MEMORY, _MEMORY))
        signal.alarm(takes * 2 + _WAITING)
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, 1)
        os.dup2(nowhere, 2)
        for cache in _caches():
            cache.cache_clear()
        set_mutant_under_test(f"{self._module}.{fault}")
        self._failed = False
        for n, test in enumerate(tests):
            try:
                _call(test) if isinstance(test, pytest.Function) and test in self._plain else self._run(test)
            except BaseException:
                self._failed = True
            if self._failed:
                os.write(writer, f"{n}".encode())
                os._exit(1)
        os._exit(0)

    def _begun_anew(self, fault: str) -> str:
        command = [sys.executable, "-m", "pytest", "-x", *ARGUMENTS, *self._tests]
        env = {**os.environ, "MUTANT_UNDER_TEST": f"{self._module}.{fault}"}
        limit = _TIMES * sum(self._took.values()) + _WAITING
        try:
            done = subprocess.run(command, env=env, capture_output=True, check=False, timeout=limit)
        except subprocess.TimeoutExpired:
            return "endless"
        return "killed" if done.returncode else "survived"


def _is_plain(test: pytest.Function) -> bool:
    """Whether a test asks for nothing but its own values, so that it runs without what pytest lays out for it."""
    takes = inspect.signature(test.function).parameters.keys()
    if inspect.iscoroutinefunction(test.function) or not takes <= _values(test).keys():
        return False
    try:
        _call(test)
    except BaseException:
        return False
    return True


def _values(test: pytest.Function) -> dict[str, object]:
    return test.callspec.params if hasattr(test, "callspec") else {}


def _call(test: pytest.Function) -> None:
    use_language("da")
    takes = inspect.signature(test.function).parameters
    test.function(**{name: value for name, value in _values(test).items() if name in takes})


def _function(fault: str) -> str:
    """Return the name that mutmut has for a function that is broken."""
    return fault.rpartition("__mutmut_")[0]


def _caches() -> Iterator[functools._lru_cache_wrapper[object]]:
    """Give what remembers answers that were right before something was broken."""
    for name, module in [*sys.modules.items()]:
        if name.partition(".")[0] in _OURS:
            yield from (each for each in vars(module).values() if isinstance(each, functools._lru_cache_wrapper))

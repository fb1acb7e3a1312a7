"""Loading what draws on the screen quickly, without what it has no use for, and painting first; loads nothing."""

from __future__ import annotations

import gc
import sys
from collections.abc import Iterator, MutableMapping
from contextlib import contextmanager
from importlib.util import find_spec
from types import ModuleType
from typing import cast

_OWN_HASHES = (
    "_md5",
    "_sha1",
    "_sha3",
    "_blake2",
    *(("_sha2",) if sys.version_info >= (3, 12) else ("_sha256", "_sha512")),
)


@contextmanager
def light_loading() -> Iterator[None]:
    """Load what is imported here sooner, and keep it smaller.

    Nothing of what is loaded is ever thrown away, so Python need not look for that meanwhile, nor afterwards. And
    asyncio and hashlib, which do without OpenSSL where Python was built without it, do without it here: this program
    talks to nobody, Python counts a checksum by itself, and the library costs 7 MB. Whoever asks for it later gets it.
    """
    kept_out = [name for name in _without() if name not in sys.modules]
    for name in kept_out:
        # None in the place of a module makes Python say that there is none.
        sys.modules[name] = cast("ModuleType", None)
    gc.disable()
    try:
        yield
    finally:
        gc.freeze()
        gc.enable()
        for name in kept_out:
            del sys.modules[name]


def _without() -> Iterator[str]:
    """Yield what can be left out: for hashes only where Python has all of its own, which some systems leave out."""
    if "asyncio" not in sys.modules:
        yield "ssl"
    if "hashlib" not in sys.modules and all(map(find_spec, _OWN_HASHES)):
        yield "_hashlib"


_PICTURES_A_SECOND = "120"


def paint_often(environ: MutableMapping[str, str]) -> None:
    """Let a second picture follow the first sooner, unless the environment says how soon.

    What follows a letter, such as the rows that make room for its line, is else still being painted when somebody who
    types fast has typed the next. Textual reads it when it is loaded; where nothing changes nothing is painted.
    """
    environ.setdefault("TEXTUAL_FPS", _PICTURES_A_SECOND)


_TURN_SECONDS = 0.0005


def paint_first() -> None:
    """Let what has been painted be seen before this program goes on, and paint for the first time sooner.

    Textual lets a thread of its own write to the terminal, which Python keeps waiting for up to 5 ms while the next
    thing is done; it now gets its turn at once. And nothing is cleared up before `clear_up_again`.
    """
    sys.setswitchinterval(_TURN_SECONDS)
    gc.disable()


def clear_up_again() -> None:
    """Let Python look for what can be thrown away: the first screen stands there.

    It looks once through what was made for that screen, and never again: else the first letters wait while it does.
    """
    if not gc.isenabled():
        gc.collect(0)
        gc.freeze()
        gc.enable()

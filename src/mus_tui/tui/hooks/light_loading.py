"""Loading what draws on the screen, quickly and without what it has no use for; loads nothing itself."""

from __future__ import annotations

import gc
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from types import ModuleType
from typing import cast


@contextmanager
def light_loading() -> Iterator[None]:
    """Load what is imported here sooner, and keep it smaller.

    Nothing of what is loaded is ever thrown away, so Python need not look for that meanwhile, nor afterwards. And
    asyncio, which does without `ssl` where Python was built without it, does without it here: this program talks to
    nobody, and the library costs 4 MB. Whoever else asks for it later gets it.
    """
    kept_out = "ssl" not in sys.modules and "asyncio" not in sys.modules
    if kept_out:
        # None in the place of a module makes Python say that there is none.
        sys.modules["ssl"] = cast("ModuleType", None)
    gc.disable()
    try:
        yield
    finally:
        gc.freeze()
        gc.enable()
        if kept_out:
            del sys.modules["ssl"]

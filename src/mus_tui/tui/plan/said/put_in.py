"""What is said of words that were put into the plan: how many rows, and what stands in another cell than its own."""

from __future__ import annotations

from textwrap import shorten

from mus_tui.model.rules.plan.paste import PutIn
from mus_tui.tui.kit.agreements.row_words import named
from mus_tui.words import count, t

_LONGEST = 40


def put_in_words(done: PutIn, rows: int) -> str:
    """Return what is said of so many rows that were pasted; of one alone only what did not fit."""
    said = [count("plan.pasted", rows)] if rows > 1 or (rows and done.elsewhere) else []
    if done.elsewhere:
        first, more = done.elsewhere[0], len(done.elsewhere) - 1
        field = named(done.talk.template.plan, first.field)
        also = t("plan.elsewhere_more", n=more) if more else ""
        said.append(t("plan.elsewhere", words=_brief(first.words), also=also, field=_brief(field)))
    return " ".join(said)


def _brief(words: str) -> str:
    return shorten(words, _LONGEST, placeholder="…")

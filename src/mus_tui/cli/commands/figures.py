"""`mus talks --count`: the talks in figures, and the lines of them that may leave the house (K16)."""

from __future__ import annotations

from collections.abc import Sequence

from mus_tui.cli.output import say, say_columns, say_json
from mus_tui.cli.words import Asked
from mus_tui.language.figures_saying import say_line, say_locked, say_whose
from mus_tui.model.rules.around.figures import Figures, as_they_are, figures, to_tell
from mus_tui.model.values.listing import TalkHead
from mus_tui.storage.talk.counting import told
from mus_tui.words import count, t


def say_all_figures(asked: Asked, talks: Sequence[TalkHead]) -> int:
    """Write a line for each year and template, and below them those for others."""
    every = figures(told(asked.locations, talks))
    if asked.json:
        say_json(_for_a_program(each, every) for each in every)
    elif not every:
        say(t("figures.none"))
    else:
        say_columns((str(each.year), say_whose(each.template), *_cells(each)) for each in every)
        for those in every:
            for words in _left_out(those):
                say(f"{t('figures.of', year=those.year, template=say_whose(those.template))}: {words}")
        say("")
        say(t("figures.to_tell"))
        for each in every:
            say(say_line(each.year, each.template, to_tell(each, every), each.locked))
        say(t("figures.hint"))
    return 0


def _cells(those: Figures) -> list[str]:
    return [
        t("figures.one", what=t(f"figures.{each.what}"), number=t(f"figures.how_{each.how}", n=each.number))
        for each in as_they_are(those)
    ]


def _left_out(those: Figures) -> list[str]:
    unknown = [count("figures.unknown", those.unknown)] if those.unknown else []
    return [*unknown, say_locked(those.locked)] if those.locked else unknown


def _for_a_program(those: Figures, every: Sequence[Figures]) -> dict[str, object]:
    shown = {
        each.what: each.number if each.how in ("number", "at_least") else each.how for each in to_tell(those, every)
    }
    return {
        "year": those.year,
        "template": those.template or None,
        **{each.what: each.number for each in as_they_are(those)},
        "plan_unknown": those.unknown,
        "locked": those.locked,
        "to_tell": shown,
    }

"""Talks in figures, said in words: what was counted, and how many of it there are."""

from __future__ import annotations

from collections.abc import Iterable

from mus_tui.words import count, t

_FEW = 5


def say_figures(shown: Iterable[tuple[str, str, int]]) -> str:
    """Return `holdt: 12 · tilbudt: under 5 · …` of what was counted, how it is told, and the number."""
    return " · ".join(
        t("figures.one", what=t(f"figures.{what}"), number=t(f"figures.how_{how}", n=number))
        for what, how, number in shown
    )


def say_this_year(shown: Iterable[tuple[str, str, int]], locked: int) -> str:
    """Return `I år: 12 holdt · 9 med plan · 3 fulgt op` of what there is any of; empty where there is nothing."""
    said = [
        t("figures.one_of_year", what=t(f"figures.{what}"), number=t(f"figures.how_{how}", n=number))
        for what, how, number in shown
        if number
    ]
    said += [count("figures.locked_of_year", locked)] if locked else []
    return t("figures.this_year", figures=" · ".join(said)) if said else ""


def say_whose(template: str) -> str:
    """Return whose template is counted, or that all are."""
    return template or t("figures.every_template")


def say_line(year: int, template: str, shown: Iterable[tuple[str, str, int]], locked: int) -> str:
    """Return the one line that may leave the house, with what it leaves out."""
    figures = say_figures(shown)
    line = t("figures.line", year=year, template=say_whose(template), figures=figures)
    return f"{line} {t('figures.locked_few') if locked < _FEW else say_locked(locked)}" if locked else line


def say_locked(locked: int) -> str:
    """Return how many talks are locked, and so not counted."""
    return count("figures.locked", locked)

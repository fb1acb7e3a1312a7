"""Every place that a burst begins in, and how it is reached: what is opened, the known keys, what then stands there."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import NamedTuple

from bench.hammer.homes import PHRASE, file_of, go_to, lay_as_puzzle, steps_of
from bench.hammer.inputs import Input
from bench.hammer.running import Running
from mus_tui.storage.locations import shipped_templates
from mus_tui.words import t

SECRET = "kvidderbrum"
"""Typed where nothing is kept: into a search, a file name, a passphrase."""
_MUS = ("herlev", "MUS")
_TABLE = ("kk_buf", "MUS")


class Way(NamedTuple):
    """One way into a place."""

    words: Callable[[Path], Sequence[str]]
    """What stands after `mus`, from the home."""
    shows: str
    """What then stands on the screen."""
    keys: str = ""
    """The keys that lead on from there, with a blank between; `«` and `»` stand round what is typed."""
    then: str = ""
    """What stands on the screen when they have been pressed."""
    secret: str = ""
    """What was typed on the way and is kept nowhere."""


class Place(NamedTuple):
    """A place that is hammered as often as any other."""

    name: str
    """What it is called on the command line."""
    ways: tuple[Way, ...]
    """Taken in turn."""


def reach(running: Running, way: Way) -> None:
    """Go there in a program that has just begun; `Silent` where that cannot be done."""
    running.see(way.shows)
    running.look()
    if way.keys:
        running.send(sent(way.keys))
        running.see(way.then)
        running.look()


def reached_again(running: Running, way: Way) -> bool:
    """Go there once more from where the way began; say whether that could be done."""
    if way.keys:
        running.send(sent(way.keys))
    screen = "\n".join(running.look())
    return (way.then if way.keys else way.shows) in screen


def sent(keys: str) -> bytes:
    """Return what a terminal sends for some keys."""
    return b"".join(each.sent for each in _pressed(keys))


def _pressed(keys: str) -> Sequence[Input]:
    """Return the inputs of some keys."""
    made: list[Input] = []
    for number, piece in enumerate(keys.replace("»", "«").split("«")):
        if number % 2:
            made += [Input("text", piece)]
        else:
            made += [Input("key", each) for each in piece.split()]
    return made


def _start(keys: str = "", then: str = "", *, secret: str = "", after: str = "") -> Way:
    return Way(lambda _: (), after or t("start.new"), keys, then, secret)


def _command(words: str, then: str, more: str = "") -> tuple[str, str]:
    """Return what to press to do what the palette calls so, and what then stands there."""
    return f"ctrl+p «{words}» enter {more}", then


def _at(step: str, shows: str, keys: str = "", then: str = "", secret: str = "", *, of: tuple[str, str] = _MUS) -> Way:
    """Return a way into an open talk at a step, or at the first of a kind of steps."""

    def words(home: Path) -> Sequence[str]:
        file = file_of(home, *of)
        known = steps_of(file, step)
        go_to(file, known[0] if known else step)
        return "open", str(file)

    return Way(words, shows, keys, then, secret)


def _puzzle(keys: str, then: str) -> Way:
    def words(home: Path) -> Sequence[str]:
        file = file_of(home, "albertslund", "LUS")
        lay_as_puzzle(file)
        return "open", str(file)

    return Way(words, _QUESTION, keys, then)


def _in_state(state: str, shows: str, keys: str = "", then: str = "", *, secret: str = "", template: str = "") -> Way:
    def words(home: Path) -> Sequence[str]:
        return "open", str(file_of(home, template or "herlev", "MUS", state))

    return Way(words, shows, keys, then, secret)


def _prepare(person: str, keys: str = "", then: str = "", *, secret: str = "", command: str = "prepare") -> Way:
    shows = "Ctrl+N" if command == "prepare" else t("prepare.taking_in_done")

    def words(home: Path) -> Sequence[str]:
        return command, str(file_of(home, *_TABLE)), "--as", person

    return Way(words, shows, keys, then, secret)


def _follow_up(home: Path) -> Sequence[str]:
    return "follow-up", str(file_of(home, *_TABLE, "closed"))


def _plain(way: str) -> str:
    """Return words of the catalogue up to where something is put into them."""
    return t(way).partition("{")[0].strip()


_QUESTION = t("keys.quiet")
_PLAN = t("plan.about")
_CLOSING = t("closing.dates")
_OPENING = t("talk.opening_begin")
_LOCKED = f"o «{file_of(Path(), 'herlev', 'MUS', 'locked')}» enter"

PLACES = (
    Place("start", (_start(),)),
    Place("find", (_start(f"f «{SECRET}»", t("start.find_none"), secret=SECRET),)),
    Place("open-file", (_start(f"o «{SECRET}»", SECRET, secret=SECRET),)),
    Place("templates", (_start("s", t("start.templates_keys")),)),
    Place("which-talk", tuple(_start(f"{key} «{SECRET}»", t("start.find_none"), secret=SECRET) for key in "pl")),
    Place("who-prepares", (_start("p «herlev» enter", t("prepare.who")),)),
    # What is due comes after the rest; before that nine rows down lies a talk.
    Place(
        "due",
        (
            _start("down " * 9 + "enter", t("start.due_hint"), after=t("start.due_title")),
            _start("ctrl+g", t("figures.title")),
        ),
    ),
    Place("remains", (_start(*_command(t("palette.remains"), t("destroying.lines_hint"))),)),
    Place("set-up", (_start("n", t("setup.held")),)),
    Place(
        "talk-before",
        (
            Way(
                lambda _: ("new", "herlev"), t("setup.held"),
                f"tab tab tab tab enter «{SECRET}»", t("start.find_none"), SECRET,
            ),
        ),
    ),
    Place("opening", tuple(_at("opening", _OPENING, of=each) for each in (_MUS, ("gentofte", "GRUS")))),
    *(
        Place(f"talk-{template}-{kind.lower()}", (_at("question", _QUESTION, of=(template, kind)),))
        for template, kind in (
            ("albertslund", "LUS"), ("gentofte", "MUS"), ("gentofte", "LUS"), ("gentofte", "GRUS"), _MUS, _TABLE,
        )
    ),
    Place("group", tuple(_at("question", _QUESTION, of=(each, "GRUS")) for each in ("albertslund", "herlev"))),
    Place("keywords", (_at("keywords", t("talk.step_keywords"), "enter", "mellemrum", of=("albertslund", "LUS")),)),
    Place("last-year", tuple(_at("follow_up", t("last_year.words"), of=each) for each in (_MUS, _TABLE))),
    Place("plan", tuple(_at("plan", _PLAN, of=each) for each in (_MUS, _TABLE))),
    Place("cell", tuple(_at("plan", _PLAN, "ctrl+home home enter", _PLAN, of=each) for each in (_MUS, _TABLE))),
    Place(
        "plan-edges",
        (
            _at("plan", _PLAN, "ctrl+end home", _PLAN, of=("albertslund", "LUS")),
            *(_at("plan", _PLAN, "ctrl+home end enter", _PLAN, of=("gentofte", each)) for each in ("MUS", "GRUS")),
        ),
    ),
    Place("field-below", (_at("plan", _PLAN, "ctrl+home home right right enter", t("plan.add_action")),)),
    Place("minutes", (_at("minutes", t("closing.minutes_drawn_from")),)),
    Place("closing", (_at("closing", _CLOSING), _at("closing", _CLOSING, of=("gentofte", "GRUS")))),
    Place(
        "read-aloud",
        (_at("closing", _CLOSING, "f6", t("closing.read_aloud_edit")), _at("closing", _CLOSING, "f6 f2", _PLAN)),
    ),
    Place("overview", (_at("question", _QUESTION, "ctrl+g", t("talk.overview_here")),)),
    Place("puzzle", (_puzzle("ctrl+g", t("puzzle.turn")), _puzzle("ctrl+g space", t("puzzle.turn_back")))),
    Place(
        "home-again",
        tuple(
            _at("opening", _OPENING, f"ctrl+p «{t('walk.command')}» enter {keys}", t("walk.questions"), of=each)
            for each in (("albertslund", "LUS"), _MUS, ("gentofte", "GRUS"))
            for keys in ("", "shift+tab shift+tab shift+tab «Jonas ringer, 1. maj»")
        ),
    ),
    Place("marks", (_at("question", _QUESTION, "ctrl+l", t("talk.marks_title")),)),
    Place(
        "quick-agreement",
        (
            _at("question", _QUESTION, "f4", t("talk.agree_keep"), of=_TABLE),
            _at("question", _QUESTION, "f4 «Jeg ringer» enter", t("talk.meant_another"), of=_TABLE),
        ),
    ),
    Place(
        "pay",
        (
            _at("question", _QUESTION, "f4 «Lønnen hæves med 2.000 kr» enter", t("pay.title")),
            _at("plan", _PLAN, "ctrl+home home enter « Lønnen hæves med 2.000 kr» enter", t("pay.title")),
        ),
    ),
    Place("own-topic", (_at("question", _QUESTION, "ctrl+e", t("talk.own_topic_add")),)),
    Place("about-talk", (_at("question", _QUESTION, *_command(t("palette.about_talk"), t("talk.about_done"))),)),
    Place("shared", (_at("question", _QUESTION, "ctrl+d", t("keys.close")), _at("opening", _OPENING, "ctrl+d", ""))),
    Place("help", (_at("question", _QUESTION, "f1", t("keys.close")), _start("f1", t("keys.close")))),
    Place(
        "palette",
        (_at("question", _QUESTION, f"ctrl+p «{SECRET}»", t("palette.nothing"), SECRET),),
    ),
    Place(
        "papers",
        (
            _at("closing", _CLOSING, f"ctrl+o {'shift+tab ' * 5}«{SECRET}»", SECRET, SECRET),
            _at("opening", _OPENING, *_command(t("palette.form"), t("papers.form_title"))),
            _at("opening", _OPENING, *_command(t("palette.invite"), t("papers.invite_title"))),
        ),
    ),
    Place("locked-talk", (_start(f"{_LOCKED} «{PHRASE}» enter", _QUESTION, secret=PHRASE),)),
    Place(
        "lock",
        (
            _start(f"{_LOCKED} «{SECRET}»", "•", secret=SECRET),
            _at(
                "question", _QUESTION,
                f"ctrl+p «{t('keeping.lock_lock')}» enter «{SECRET}» enter «{SECRET}»", "•", SECRET,
            ),
        ),
    ),
    Place("closed-talk", (_in_state("closed", t("closing.reopen")),)),
    Place(
        "destroying",
        (
            _in_state("closed", t("closing.reopen"), *_command(t("palette.destroy"), t("destroying.not_now"))),
            _start("end delete", t("destroying.not_now"), after=t("start.due_title")),
        ),
    ),
    Place(
        "kept-nowhere",
        (
            Way(lambda _: ("demo",), t("talk.notes")),
            Way(lambda _: ("preview", str(shipped_templates() / "herlev.yaml")), "Ctrl+K"),
        ),
    ),
    Place("preparation", (_prepare("p2", "ctrl+n", t("talk.notes")), _prepare("p1", "ctrl+n", t("talk.notes")))),
    Place("prepared", (_prepare("p2", "ctrl+g", t("prepare.overview")), _prepare("p2", "ctrl+e", t("prepare.topic")))),
    Place("take-in", (_prepare("p2", command="take-in"),)),
    Place(
        "read-form",
        (_prepare("p2", *_command(t("keys.read_form"), SECRET, f"«{SECRET}»"), secret=SECRET),),
    ),
    Place("follow-up", (Way(_follow_up, t("follow_up.title")),)),
    Place(
        "in-other-hands",
        (
            _in_state("damaged", t("keeping.versions_leave")),
            _in_state("twice", _QUESTION, "ctrl+s", t("keeping.versions_keep")),
            _in_state("elsewhere", t("keeping.in_use_read")),
        ),
    ),
)  # fmt: skip
"""In which order does not matter: they are drawn like cards, and none twice before all have been."""

"""Where each of them stands on the plan: a yes, or a no in their own words."""

from __future__ import annotations

from typing import NamedTuple

from textual.app import ComposeResult
from textual.containers import Vertical
from textual.content import Content
from textual.widgets import Button, Static

from mus_tui.model.rules.agreeing import asks_about_plan, is_seen, plan_is_agreed
from mus_tui.model.talk import Talk
from mus_tui.model.values.closing import Stance
from mus_tui.model.values.people import short_names
from mus_tui.tui.kit.note_pad import NotePad
from mus_tui.tui.kit.one_stop import OneStop
from mus_tui.tui.kit.tick import Tick
from mus_tui.words import t

_SEEN = ("agrees", "agrees_no_longer", "did_agree")
"""What a yes says, and where it means «seen» says otherwise."""


class Voice(NamedTuple):
    """Who stands as one: a participant, or a group as a whole (E10)."""

    name: str
    """What they are called on the screen."""
    people: tuple[str, ...]
    """The ids of the participants."""
    group: bool
    """Whether it is a group."""


def voices(talk: Talk) -> tuple[Voice, ...]:
    """Return those who say yes or no, in the order of the kind's roles."""
    names = short_names(talk.participants)
    result = []
    for role in talk.talk_kind.roles:
        people = talk.people_in(role.id)
        if role.many and people:
            result.append(Voice(role.label, tuple(person.id for person in people), group=True))
        elif not role.many:
            result += [Voice(names.get(person.id) or role.label, (person.id,), group=False) for person in people]
    return tuple(result)


def stance_of(talk: Talk, voice: Voice) -> Stance:
    """Return where they stand so far."""
    return talk.stance(voice.people[0])


def unanswered(talk: Talk) -> tuple[Voice, ...]:
    """Return those who have not said where they stand on the plan; nobody where all have agreed to every row of it."""
    if not asks_about_plan(talk) or (plan_is_agreed(talk) and not is_seen(talk)):
        return ()
    return tuple(voice for voice in voices(talk) if stance_of(talk, voice).agrees is None)


def keys_of(voices: int) -> str:
    """Return the keys with which so many say yes, as the bar names them."""
    return f"1–{min(voices, 9)}" if voices > 1 else "1"


def with_stance_of(talk: Talk, voice: Voice, agrees: bool | None, words: str) -> Talk:
    """Say where they stand; a group's answer is that of everyone in it."""
    for person in voice.people:
        talk = talk.with_stance(person, agrees, words)
    return talk


class StanceRow(Vertical):
    """A key's number, a yes, a no, and a place for the words of a no. The screen decides what a press does."""

    DEFAULT_CSS = """
    StanceRow { height: auto; }
    StanceRow Horizontal { height: 1; }
    StanceRow .number { width: 3; color: $quiet; }
    StanceRow .yes { margin: 0 4 0 0; }
    StanceRow .stood { display: none; height: auto; margin: 0 0 0 4; color: $quiet; }
    StanceRow .why { display: none; height: auto; margin: 1 0 0 3; color: $quiet; }
    StanceRow NotePad { display: none; height: auto; min-height: 3; max-height: 10; margin: 0 0 1 3; }
    StanceRow.-words .why, StanceRow.-words NotePad { display: block; }
    StanceRow.-closed OneStop, StanceRow.-closed .why, StanceRow.-closed NotePad { display: none; }
    StanceRow.-closed .stood { margin: 0; color: $foreground; }
    """

    def __init__(self, number: int, voice: Voice, words: str, *, seen: bool = False) -> None:
        """`seen` says that a yes means no more than that it has been seen."""
        super().__init__(id=f"stand-{number}")
        self.number, self.voice = number, voice
        self._words, self._seen = words, "seen_" if seen else ""

    def compose(self) -> ComposeResult:
        """Put the two answers over the place for words."""
        no = t(f"closing.{'group_' if self.voice.group else ''}disagrees")
        with OneStop():
            yield Static(Content(f"{self.number + 1}"), classes="number")
            yield _answer(self._yes, f"yes-{self.number}", "yes")
            yield _answer(no, f"no-{self.number}", "no")
        yield Static(classes="stood")
        yield Static(classes="why")
        yield NotePad(self._words, id=f"words-{self.number}")

    @property
    def _yes(self) -> str:
        return self._say("agrees")

    def stand_at_yes(self) -> None:
        """Go to the yes."""
        self.query_one(OneStop).go_to(self.query_one(".yes", Tick))

    def show(self, voice: Voice, stance: Stance, *, closed: bool) -> None:
        """Show where they stand, as they are called now; words once written stay in sight."""
        if voice != self.voice:
            self.voice = voice
            self.query_one(".yes", Tick).call(self._yes)
        self.query_one(".yes", Tick).show(stance.agrees is True)
        self.query_one(".no", Tick).show(stance.agrees is False)
        disagrees = stance.agrees is False
        self.set_class(disagrees or bool(stance.words), "-words")
        why = "disagreement" if disagrees else "disagreement_before"
        self.query_one(".why", Static).update(Content(t(f"closing.{self._seen if not disagrees else ''}{why}")))
        self.query_one(NotePad).read_only = closed
        for button in self.query(Button):
            button.disabled = closed
        if self.has_class("-closed") and not closed:
            # Reopened: the answer shows itself again.
            self._stood(Content(""))
        self.set_class(closed, "-closed")
        if closed:
            self._stood(self._in_words(stance))

    def say_taken_back(self, agrees: bool | None) -> None:
        """Say in words that a press has taken an answer back; None where it has not, and the answer shows itself."""
        what = "agrees" if agrees else "disagrees"
        self._stood(Content("" if agrees is None else self._say(f"{what}_no_longer")))

    def _in_words(self, stance: Stance) -> Content:
        """Return where they stood when the talk was closed, and what they wrote about it."""
        what = "unanswered" if stance.agrees is None else "did_agree" if stance.agrees else "did_not_agree"
        lines = [Content.styled(self._say(what), "bold" if stance.agrees is not None else "$quiet")]
        if stance.words.strip():
            before = t(f"closing.{self._seen}disagreement_before")
            lines += [] if stance.agrees is False else [Content.styled(before, "$quiet")]
            lines.append(Content(stance.words.strip()))
        return Content("\n").join(lines)

    def _stood(self, words: Content) -> None:
        line = self.query_one(".stood", Static)
        line.update(words)
        line.display = bool(words)

    def _say(self, what: str) -> str:
        seen = self._seen if what in _SEEN else ""
        return t(f"closing.{seen}{'group_' if self.voice.group else ''}{what}", name=self.voice.name)

    def on_resize(self) -> None:
        """Bring the place for the words of a no into sight, once it is there."""
        if self.query_one(NotePad).has_focus:
            self.scroll_visible(animate=False)

    @property
    def is_against(self) -> bool:
        """Whether they have said no."""
        return self.query_one(".no", Tick).ticked

    @property
    def words(self) -> str:
        """What they have written."""
        return self.query_one(NotePad).text


def _answer(words: str, name: str, kind: str) -> Tick:
    tick = Tick(words, id=name, sign="●")
    tick.add_class(kind)
    return tick

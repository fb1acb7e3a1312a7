"""Going round the table at a question: whose turn it is, and what is said when somebody has not been heard."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

from textual.binding import Binding, BindingType

from mus_tui.model.rules.group.individual import with_had
from mus_tui.model.rules.group.turns import Round, among, is_to_be_told, new_round, takes_turns
from mus_tui.model.rules.standing import only_looks
from mus_tui.tui.kit.keys.key_bar import KeyHint
from mus_tui.tui.kit.listed import listed
from mus_tui.tui.kit.names import names
from mus_tui.tui.talk.below_question.had_line import HadLine
from mus_tui.tui.talk.talk_screen import TalkScreen
from mus_tui.tui.talk.turn_line import TurnLine
from mus_tui.words import count, t


class TakingTurns(TalkScreen):
    """A step at which each in a group gets the word. The rounds lie on the desk alone, and in no file."""

    BINDINGS: ClassVar[list[BindingType]] = [Binding("ctrl+u", "hear_next", "keys.hear_next", priority=True)]

    @property
    def not_now(self) -> tuple[str, ...]:
        """Leave the key out where there is no table to go round."""
        return super().not_now if takes_turns(self.talk) else (*super().not_now, "hear_next")

    @property
    def without_key(self) -> Sequence[str]:
        """What the palette offers beyond the keys."""
        had = ("tick_had",) if with_had(self.talk) != self.talk else ()
        return ("pass_over",) if takes_turns(self.talk) else had

    def hints(self) -> Sequence[KeyHint]:
        """Return the keys that matter most here: in a group the word goes on more often than they go back."""
        if not takes_turns(self.talk):
            return super().hints()
        on = KeyHint("Ctrl+U", t("keys.hear_next"), "screen.hear_next", t("keys.hear_next_short"))
        return [on if each.action == "screen.previous" else each for each in super().hints()]

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Leave the key to the text where there is no table to go round."""
        if action in {"hear_next", "pass_over", "give_turn"}:
            return takes_turns(self.talk)
        return super().check_action(action, parameters)

    @property
    def round(self) -> Round:
        """The round at this question, with those who sit here now."""
        known = self.desk.rounds.get(self.step.question)
        return among(known, self.talk) if known else new_round(self.talk, self.step.question)

    def show_turn(self) -> None:
        """Show whose turn it is, where there is a table to go round, and what the group before has had."""
        self.query_one(HadLine).show(self.talk, self.step.question)
        self.query_one(TurnLine).show(names(self.talk), self.round if takes_turns(self.talk) else None)

    def _keep(self, now: Round) -> None:
        self.desk.rounds[self.step.question] = now
        self.show_turn()

    # Keys

    def action_hear_next(self) -> None:
        """Give the word on: whoever has it has been heard."""
        self._keep(self.round.on())

    def action_pass_over(self) -> None:
        """Pass over whoever has the word; they are asked again when the others have been heard."""
        self._keep(self.round.past())

    def action_give_turn(self, person: str) -> None:
        """Give the word to one of them out of turn."""
        self._keep(self.round.given_to(person))

    def action_tick_had(self) -> None:
        """Tick what the group before has talked about, all at once: the two agree to it (H6)."""
        self.commit()
        self._as_notes_stand()
        self.desk.put(with_had(self.talk))
        self.talk_changed()

    def action_next(self) -> None:
        """Go on, and say once who has not been heard; it keeps nobody back."""
        if self.is_current and takes_turns(self.talk) and not only_looks(self.talk, self.desk.today):
            self._tell()
        super().action_next()

    def _tell(self) -> None:
        now = self.round
        others = [each for question, each in self.desk.rounds.items() if question != self.step.question]
        if is_to_be_told(now, others):
            self.desk.rounds[self.step.question] = now._replace(told=True)
            called = names(self.talk)
            who = listed([called[each] for each in now.unheard])
            said = count("talk.unheard", len(now.unheard), names=who) if now.begun else t("talk.unheard_nobody")
            self.app.notify(said, markup=False)

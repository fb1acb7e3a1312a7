"""What one participant prepares alone before the talk, and what of it they share (B3, G28, E20, E21)."""

from __future__ import annotations

from typing import Annotated

from pydantic import StringConstraints

from mus_tui.model.values.answers import Answer
from mus_tui.model.values.marks import OwnQuestion
from mus_tui.model.values.parts.own_steps import KeywordSet
from mus_tui.model.values.text import Frozen, Ref, Slug, Text, put

KEYWORDS = "keywords"
"""Stands among the shared things for the chosen keywords."""

LEFT_OVER = "left-over"
"""Stands among the shared things for what a filled-in form had that fitted nowhere."""

Place = Annotated[Ref, StringConstraints(min_length=1, max_length=60)]
"""What is shared: the id of a question or of a field of the template, `KEYWORDS` or `LEFT_OVER`."""


class PreparedNote(Answer):
    """What somebody answered for themselves under a question or in a field."""

    at: Place
    """The id of the question, or of the template's preparation field."""
    field: Ref = ""
    """The field of the question it belongs to; empty for the only text."""


class Preparation(Frozen):
    """One participant's preparation; kept in a file of its own, apart from the talk."""

    talk: Slug
    """The id of the talk it prepares for."""
    participant: Slug
    """The id of the one who prepares."""
    notes: tuple[PreparedNote, ...] = ()
    """What they wrote; no empty ones."""
    own_questions: tuple[OwnQuestion, ...] = ()
    """Topics they want to bring up (B11)."""
    keywords: tuple[Ref, ...] = ()
    """The keywords they picked, in the template's order."""
    left_over: Text = ""
    """What stood in a filled-in form and fitted none of the questions."""
    shared: tuple[Place, ...] = ()
    """What they have shared; all the rest is theirs alone."""

    def note(self, at: str, field: str = "") -> str:
        """Return what is written there, or an empty text."""
        return self.answer(at, field).text

    def answer(self, at: str, field: str = "") -> Answer:
        """Return what is answered there, or an empty answer."""
        return next((note for note in self.notes if (note.at, note.field) == (at, field)), Answer())

    def with_note(self, at: str, text: str, field: str = "") -> Preparation:
        """Write there; an empty text takes it away."""
        return self.with_answer(at, Answer(text=text), field)

    def with_answer(self, at: str, answer: Answer, field: str = "") -> Preparation:
        """Answer there; an empty answer takes it away."""
        new = PreparedNote(at=at, field=field, text=answer.text, chosen=answer.chosen, date=answer.date)
        return self.altered(notes=put(self.notes, new, lambda note: (note.at, note.field), keep=not new.is_empty))

    def with_own_question(self, text: str, perspective: str = "", after: str = "") -> Preparation:
        """Add a topic they want to bring up; text with no words in it raises `ValueError`.

        Its id is the same in the talk that it is taken into, and nobody else's topic has it.
        """
        begins = f"own-{self.participant}-"
        taken = [own.id for own in self.own_questions] + [note.at for note in self.notes] + list(self.shared)
        number = 1 + max((int(n) for each in taken if (n := each.removeprefix(begins)).isdecimal()), default=0)
        own = OwnQuestion(id=f"{begins}{number}", text=text, perspective=perspective, after=after, by=self.participant)
        return self.altered(own_questions=(*self.own_questions, own))

    def without_own_question(self, question: str) -> Preparation:
        """Take a topic away with what was written under it."""
        return self.altered(
            own_questions=tuple(own for own in self.own_questions if own.id != question),
            notes=tuple(note for note in self.notes if note.at != question),
            shared=tuple(at for at in self.shared if at != question),
        )

    def with_keywords(self, words: tuple[str, ...], known: KeywordSet) -> Preparation:
        """Set the keywords, kept in the template's order and at most as many as it says (A7)."""
        return self.altered(keywords=tuple(word for word in known.words if word in words)[: known.pick])

    def with_shared(self, at: str, shared: bool = True) -> Preparation:
        """Share one thing, or take it back."""
        if shared == (at in self.shared):
            return self
        others = tuple(each for each in self.shared if each != at)
        return self.altered(shared=(*others, at) if shared else others)

    def with_everything_shared(self) -> Preparation:
        """Share it whole: everything that is there now."""
        places = dict.fromkeys((*(note.at for note in self.notes), *(own.id for own in self.own_questions)))
        more = [KEYWORDS] * bool(self.keywords) + [LEFT_OVER] * bool(self.left_over.strip())
        return self.altered(shared=(*places, *more))

    def shared_part(self) -> Preparation:
        """Return only what is shared: this, and never the whole, is what the talk may read."""
        return self.altered(
            notes=tuple(note for note in self.notes if note.at in self.shared),
            own_questions=tuple(own for own in self.own_questions if own.id in self.shared),
            keywords=self.keywords if KEYWORDS in self.shared else (),
            left_over=self.left_over if LEFT_OVER in self.shared else "",
        )

    @property
    def is_empty(self) -> bool:
        """Whether nothing has been prepared yet."""
        return not (self.notes or self.own_questions or self.keywords or self.left_over.strip())

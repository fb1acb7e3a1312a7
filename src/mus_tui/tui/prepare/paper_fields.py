"""The places to type in what was written on paper: each takes Enter as a step to the next."""

from __future__ import annotations

from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.content import Content
from textual.widgets import Static

from mus_tui.model.forms.keyword_line import match_keywords
from mus_tui.model.values.parts.own_steps import KeywordSet
from mus_tui.model.values.preparation import Preparation
from mus_tui.model.values.text import one_line
from mus_tui.tui.kit.note_pad import NotePad
from mus_tui.tui.kit.writing.writing_line import WritingLine
from mus_tui.words import t


class PaperField(Vertical):
    """What is asked, over a place to write what was answered."""

    SCOPED_CSS = False
    DEFAULT_CSS = """
    PaperField { height: auto; margin: 0 0 1 0; }
    PaperField .asked { color: $orient; text-style: bold; height: auto; }
    PaperField .label { color: $quiet; height: auto; }
    PaperField NotePad { height: auto; min-height: 1; max-height: 12; }
    .-short PaperField { margin: 0; }
    """

    def __init__(self, asked: str, label: str = "") -> None:
        super().__init__()
        self._asked, self._label = asked, label

    def compose(self) -> ComposeResult:
        """Put what is asked over the place."""
        if self._asked:
            yield Static(Content(self._asked), classes="asked")
        if self._label:
            yield Static(Content(self._label), classes="label")
        yield from self.compose_place()

    def compose_place(self) -> ComposeResult:
        """Lay out the place to write."""
        raise NotImplementedError

    def written_into(self, preparation: Preparation) -> Preparation:
        """Return the preparation with what is written here; the same where nothing has changed."""
        raise NotImplementedError


class PaperPad(NotePad):
    """Enter goes on, since an answer on paper is mostly one piece; a new line has a key of its own."""

    takes_enter: ClassVar[bool] = False
    BINDINGS: ClassVar[list[BindingType]] = [Binding("ctrl+j", "new_line", "keys.new_line")]

    def action_new_line(self) -> None:
        """Begin a new line."""
        self.insert("\n")


class AnswerField(PaperField):
    """An answer to a question, or one of its labelled notes."""

    def __init__(self, asked: str, label: str, at: str, field: str, preparation: Preparation) -> None:
        super().__init__(asked, label)
        self._at, self._field = at, field
        self._pad = PaperPad(preparation.note(at, field))

    def compose_place(self) -> ComposeResult:
        """Lay out the lines."""
        yield self._pad

    def written_into(self, preparation: Preparation) -> Preparation:
        """Return the preparation with the answer."""
        if self._pad.text == preparation.note(self._at, self._field):
            return preparation
        return preparation.with_note(self._at, self._pad.text, self._field)


class KeywordsField(PaperField):
    """The keywords on one line; below it stands what was understood."""

    def __init__(self, known: KeywordSet, preparation: Preparation) -> None:
        super().__init__(t("export.keywords"))
        self._known = known
        self._line = WritingLine(
            ", ".join(preparation.keywords),
            placeholder=t("prepare.taking_in_keywords_placeholder"),
            select_on_focus=False,
        )
        self._echo = Static(classes="label")

    def compose_place(self) -> ComposeResult:
        """Put what was understood below the line."""
        yield self._line
        yield self._echo

    def on_mount(self) -> None:
        """Say what stands there."""
        self.echo()

    def echo(self) -> None:
        """Say which keywords are meant, and what is none of them."""
        matched = match_keywords(self._line.value, self._known)
        kept, over = matched.words[: self._known.pick], matched.words[self._known.pick :]
        parts = [" · ".join(kept)]
        if over:
            parts.append(t("prepare.taking_in_keywords_over", n=self._known.pick, words=", ".join(over)))
        if matched.unknown:
            parts.append(t("prepare.taking_in_keywords_unknown", words=", ".join(matched.unknown)))
        self._echo.update(
            Content("   ".join(filter(None, parts)) or t("prepare.taking_in_keywords_hint", n=self._known.pick))
        )

    def written_into(self, preparation: Preparation) -> Preparation:
        """Return the preparation with the keywords that are meant."""
        words = match_keywords(self._line.value, self._known).words[: self._known.pick]
        after = preparation.with_keywords(words, self._known)
        return preparation if after == preparation else after


class TopicField(PaperField):
    """A new topic of one's own: in the preparation while it is typed, and gone with its words."""

    def __init__(self, asked: str = "", label: str = "") -> None:
        super().__init__(asked, label)
        self._line = WritingLine(select_on_focus=False)
        self._added = ""

    @property
    def is_empty(self) -> bool:
        """Whether nothing is written here."""
        return not one_line(self._line.value)

    def compose_place(self) -> ComposeResult:
        """Lay out the line."""
        yield self._line

    def written_into(self, preparation: Preparation) -> Preparation:
        """Return the preparation with the topic as it is typed, in place of how it was typed before."""
        words = one_line(self._line.value)
        before = next((own for own in preparation.own_questions if own.id == self._added), None)
        if (before.text if before else "") == words:
            return preparation
        preparation, self._added = preparation.without_own_question(self._added), ""
        if words:
            preparation = preparation.with_own_question(words)
            self._added = preparation.own_questions[-1].id
        return preparation

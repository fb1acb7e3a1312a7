"""A municipality's way of holding the talk, as one frozen value made from one YAML file."""

from functools import cached_property
from itertools import count
from typing import Annotated, Literal

import pydantic
from pydantic import BeforeValidator, field_validator

from mus_tui.model.values.fields import Field, Scale
from mus_tui.model.values.kind_id import NO_KIND, Only, belongs
from mus_tui.model.values.language_code import LanguageCode
from mus_tui.model.values.parts.around import HeaderLine
from mus_tui.model.values.parts.conditions import If
from mus_tui.model.values.parts.ending import Ending
from mus_tui.model.values.parts.guidance import Guidance
from mus_tui.model.values.parts.numbers import Number, numbered
from mus_tui.model.values.parts.own_steps import KeywordSet, LastYearForm, MinutesForm, Phases
from mus_tui.model.values.parts.prompts import Prompt, text_alone
from mus_tui.model.values.parts.text_for import TextFor
from mus_tui.model.values.parts.topics import Aspect, MandatoryTopic
from mus_tui.model.values.plan_form import PlanForm, PlanPart
from mus_tui.model.values.prose import Prose
from mus_tui.model.values.retention import Retention
from mus_tui.model.values.rows import Blank, Cell, with_cells
from mus_tui.model.values.sources import Correction, Source
from mus_tui.model.values.talk_kind import TalkKind
from mus_tui.model.values.text import Flag, Frozen, Line, Ref, Slug, SomeParagraphs, Whole, Words

Looks = Literal["back", "ahead"]  # What was, or what comes (B21).


class Question(Frozen):
    """One screen of the talk."""

    id: Slug
    """What notes and marks name the question by; unique in the template."""
    number: Number | None = None
    """The form's own number; empty where it has none, None where the program counts."""
    text: SomeParagraphs = ""
    """The question, word for word, a paragraph each; of the first of a theme without one, its title."""
    text_for: tuple[TextFor, ...] = ()
    """How single roles are asked it in their preparation and on their form; in the talk `text` stands for all."""
    short: Line = ""
    """A few words for the overview; the text itself where it is empty."""
    intent: Prose = ""
    """What the question is for (A13)."""
    note: Prose = ""
    """What the source says must be remembered here."""
    prompts: tuple[Annotated[Prompt, BeforeValidator(text_alone)], ...] = ()
    """Sub-questions that may inspire, and need no answer."""
    notes: tuple[Field, ...] = ()
    """What is answered here, each under its label; one note without a label where there is nothing to write in."""
    covers: tuple[Slug, ...] = ()
    """The mandatory topics that are ticked beside this question (H22)."""
    mandatory: Flag = False
    """Whether the question is itself a mandatory topic, with the same id and text."""
    aspects: tuple[Aspect, ...] = ()
    """For a mandatory question: its parts (G9)."""
    follow_up: Flag = False
    """Whether it is about last year's plan, so that the follow-up comes just before it (B7, G3)."""
    next_time: Flag = False
    """Whether all that is answered is seen beside the same question when the same people meet again."""
    read: Flag = False
    """Whether it is something to read, with nothing to answer."""
    if_: If = pydantic.Field((), alias="if")
    """The earlier answer that it is asked after."""
    looks: Looks | None = None
    """Whether it looks back or ahead; None where the source does not say, or its perspective says it for all."""
    only: Only = ()
    """The kinds it belongs to."""
    ours: Flag = False
    """Whether we added it (B24)."""

    @property
    def numbered(self) -> str:
        """The question after its number."""
        return numbered(self.number, self.text)

    @property
    def called(self) -> str:
        """What the question is called in a list, on one line: after its number, in few words where it has them."""
        said = self.text.partition("\n")[0] if self.read else self.text
        return numbered(self.number, " ".join((self.short or said).split()))

    @property
    def pads(self) -> tuple[tuple[str, str], ...]:
        """The places to write in: what a note names each by, and its label.

        The only one is named by nothing, so that a template may give it a label later; and one there always is.
        """
        written = [field for field in self.notes if _is_note(field)]
        there = [(field.id, field.label) for field in written if NO_KIND not in field.only]
        return tuple(there) if len(written) > 1 and there else (("", there[0][1] if there else ""),)

    @property
    def is_later(self) -> bool:
        """Whether all of it is filled in when the talk has been closed, so that it is not asked before."""
        return bool(self.notes) and all(field.is_later for field in self.notes)

    @property
    def asked(self) -> tuple[Field, ...]:
        """Everything that an answer can stand in, in the form's order: of rows, what is answered in each."""
        return tuple(with_cells(self.notes))

    def name_of(self, field: Field) -> str:
        """Return what one of its fields is called away from it: what it asks, or its one box, where it has no label."""
        asked = field.rows if isinstance(field, Cell) else field
        box = asked.choices[0].label if len(self.notes) > 1 and len(asked.choices) == 1 else ""
        return asked.label or box or self.altered(number=None).called

    def ref_of(self, field: Field) -> str:
        """Return what a note names one of its fields by.

        Where each writes their own, or one role does, it always has a name: own notes stand in the nameless place.
        """
        return "" if _is_note(field) and sum(map(_is_note, self.notes)) == 1 else field.id


def _is_note(field: Field) -> bool:
    own = field.each or field.roles or field.is_later
    return field.answer == "text" and not own and not isinstance(field, Cell | Blank)


def _asked_by_title(questions: tuple[Question, ...], said: pydantic.ValidationInfo) -> tuple[Question, ...]:
    title = said.data.get("title") if questions and not questions[0].text else ""
    return (questions[0].altered(text=title), *questions[1:]) if title else questions


class Perspective(Frozen):
    """A group of questions under a title of its own."""

    id: Slug
    """What questions and rows are grouped by; unique in the template."""
    number: Number | None = None
    """The form's own number, where it has one."""
    title: Words
    """The title, word for word."""
    text: Prose = ""
    """What the form says before its questions: paragraphs, and lists whose lines begin with «- »."""
    optional: Flag = False
    """Whether it is part of a talk only where somebody chooses it in the set-up."""
    if_: If = pydantic.Field((), alias="if")
    """The earlier answer that it is asked after."""
    focus: Whole | None = pydantic.Field(None, ge=1)
    """How many of its questions are chosen to talk about, where it has more; the rest stays in sight."""
    questions: tuple[Question, ...]
    """In the order of the source; empty where a group brings its own, and the title is then what is asked."""
    _by_title = field_validator("questions")(_asked_by_title)
    follow_up: Flag = False
    """Whether it begins with what became of last year's plan (B7, G3)."""
    looks: Looks | None = None
    """Whether its questions look back or ahead, but for those that say it themselves."""
    only: Only = ()
    """The kinds it belongs to."""
    ours: Flag = False
    """Whether we wrote the title, and not the source."""

    @property
    def counted(self) -> tuple[tuple[int, Question], ...]:
        """Its questions, each with which one it is; what is only read is none of them, and has 0."""
        numbers = count(1)
        return tuple((0 if each.read else next(numbers), each) for each in self.questions)

    @property
    def heading(self) -> str:
        """The title after its number."""
        return numbered(self.number, self.title)


class Template(Frozen):
    """Everything one municipality's talk is made of."""

    format: Literal[1, 2]
    """The version of the template format: a file of 2 may use every key, one of 1 those that were there before."""
    id: Slug
    """What the command line and a talk remembered call it."""
    name: Words
    """Whose it is, as shown beside the kind."""
    title: Words
    """The title in full, for lists and documents."""
    extends: Line = ""
    """The template it stands on, by its id or its file; what that one says is in here already."""
    leave_out: tuple[Ref, ...] = ()
    """The ids of what it leaves out of the one it stands on."""
    theme: Line = ""
    """The theme of the year that was laid over it, in the workplace's words."""
    area: Line = ""
    """Where it is used, such as a department or a school."""
    owner: Line = ""
    """Who answers for it."""
    adopted: Line = ""
    """When it was decided on, and by whom, in the workplace's own words."""
    language: LanguageCode = "da"
    """The language it is written in; what the program says around it is in a language of its own."""
    sources: tuple[Source, ...] = pydantic.Field(min_length=1)
    """What it was made from."""
    corrections: tuple[Correction, ...] = ()
    """Scanning errors that were corrected."""
    kinds: tuple[TalkKind, ...] = pydantic.Field(min_length=1)
    """The kinds of talk it holds."""
    phases: Phases = Phases.empty()
    """The form's own words for the steps around its questions."""
    guidance: tuple[Guidance, ...] = ()
    """What the source explains."""
    header: tuple[HeaderLine, ...] | None = None
    """The lines at the top of the form, and no others; none where it is empty, the program's own where it is None."""
    own_topics: Flag = True
    """Whether the form on paper has room for topics of their own."""
    prompts_label: Line = ""
    """What the source calls its sub-questions, such as «Spørgsmål til refleksion»."""
    focus: Whole | None = pydantic.Field(None, ge=1)
    """How many of the perspectives are chosen to talk about, where it has more; the rest stays in sight."""
    perspectives: tuple[Perspective, ...] = pydantic.Field(min_length=1)
    """The questions, group by group."""
    topics: tuple[MandatoryTopic, ...] = ()
    """Mandatory topics that are not themselves questions."""
    scales: tuple[Scale, ...] = ()
    """What the form rates by."""
    keywords: KeywordSet | None = None
    """The keywords to pick among; None where the template has none."""
    preparation: tuple[Field, ...] = ()
    """What is prepared beside the questions."""
    afterwards: tuple[Field, ...] = ()
    """What is filled in when the talk has been closed, beside its questions."""
    follow_up: LastYearForm = LastYearForm.empty()
    """How last year's plan is followed up."""
    plan: PlanForm = PlanForm.empty()
    """The form that the plan is written in."""
    minutes: MinutesForm | None = None
    """The short record, where there is one."""
    closing: Ending = Ending.empty()
    """How the talk ends."""
    retention: Retention = Retention.empty()
    """What becomes of what the talk leaves behind."""

    def kind(self, kind: str) -> TalkKind:
        """Return the kind of this id; `KeyError` where the template has none such."""
        for each in self.kinds:
            if each.id == kind:
                return each
        raise KeyError(kind)

    def perspectives_for(self, kind: str) -> tuple[Perspective, ...]:
        """Return the perspectives of one kind, each with the questions of that kind alone."""
        if kind not in self._perspectives:
            mine = (_of_kind(each, kind) for each in self.perspectives if belongs(each.only, kind))
            self._perspectives[kind] = tuple(mine)
        return self._perspectives[kind]

    def optional_for(self, kind: str) -> tuple[Perspective, ...]:
        """Return the perspectives that may be chosen for a talk of one kind."""
        return tuple(each for each in self.perspectives_for(kind) if each.optional)

    @cached_property
    def _perspectives(self) -> dict[str, tuple[Perspective, ...]]:
        """What was asked for, by kind: each screen asks many times, and it never changes."""
        return {}

    def places_for(self, kind: str) -> tuple[Perspective | PlanPart, ...]:
        """Return what an agreement may belong to: a part of the plan, or a perspective where it has none."""
        return self.plan.parts or self.perspectives_for(kind)

    @cached_property
    def whole_plan(self) -> PlanForm:
        """The plan's form with all that its fields choose among: what is kept of it where the template is not."""
        return self.plan.standing_alone(self.scales)

    @cached_property
    def fields_named(self) -> dict[str, list[tuple[Question, Field]]]:
        """The fields under its questions, by their ids and as `question/field`, each with its question."""
        named: dict[str, list[tuple[Question, Field]]] = {}
        for question in (each for theme in self.perspectives for each in theme.questions):
            for field in question.notes:
                named.setdefault(field.id, []).append((question, field))
                named.setdefault(f"{question.id}/{field.id}", []).append((question, field))
        return named

    def topics_for(self, kind: str) -> tuple[MandatoryTopic, ...]:
        """Return the mandatory topics of one kind: its mandatory questions in their order, then the others."""
        asked = tuple(
            MandatoryTopic(id=q.id, text=q.text, short=q.short, aspects=q.aspects)
            for perspective in self.perspectives_for(kind)
            for q in perspective.questions
            if q.mandatory and q.text
        )
        return asked + tuple(topic for topic in self.topics if belongs(topic.only, kind))

    def guidance_at(self, at: str, kind: str) -> tuple[Guidance, ...]:
        """Return the guidance of one place and kind, but for what is meant for roles that the kind has not."""
        here = (each for each in self.guidance if each.at == at and belongs(each.only, kind))
        return tuple(each for each in here if not each.roles or self.kind(kind).labels_of(each.roles))


def _of_kind(perspective: Perspective, kind: str) -> Perspective:
    if not perspective.questions:
        # A group brings its own here: the title is what they talk about, and theirs come after it.
        return perspective.altered(questions=(Question(id=perspective.id, text=perspective.title),))
    mine = tuple(question for question in perspective.questions if belongs(question.only, kind))
    return perspective if mine == perspective.questions else perspective.altered(questions=mine)

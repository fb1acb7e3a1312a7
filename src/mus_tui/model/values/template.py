"""A municipality's way of holding the talk, as one frozen value made from one YAML file."""

from functools import cached_property
from typing import Annotated, Literal

import pydantic
from pydantic import BeforeValidator

from mus_tui.model.values.fields import Field, Scale
from mus_tui.model.values.kind_id import Only, belongs
from mus_tui.model.values.language_code import LanguageCode
from mus_tui.model.values.plan_form import PlanForm, PlanPart
from mus_tui.model.values.prose import Prose
from mus_tui.model.values.retention import Retention
from mus_tui.model.values.sources import Correction, Source
from mus_tui.model.values.talk_kind import TalkKind
from mus_tui.model.values.text import Flag, Frozen, Line, Paragraphs, Ref, Slug, Whole, Words


def _text_alone(value: object) -> object:
    return {"text": value} if isinstance(value, str) else value


Looks = Literal["back", "ahead"]  # What was, or what comes (B21).


class Guidance(Frozen):
    """A piece of the source that explains rather than asks."""

    id: Slug
    """The name of the piece, never shown."""
    at: Literal[
        "purpose", "confidentiality", "opening", "invitation", "preparation", "talk", "plan", "closing", "background"
    ]
    """Where in the talk it belongs."""
    title: Line = ""
    """The source's heading, where it has one."""
    text: Paragraphs
    """Word for word; lines that begin with «- » are a list."""
    roles: tuple[Slug, ...] = ()
    """The roles it is meant for; empty means all of them."""
    only: Only = ()
    """The kinds it belongs to."""
    ours: Flag = False
    """Whether we wrote it, and not the source."""


class SubPrompt(Frozen):
    """Second level of inspiration."""

    text: Paragraphs
    """The sub-question, word for word."""


class Prompt(Frozen):
    """Inspiration below a question; never counts for coverage (B6)."""

    text: Paragraphs
    """The sub-question, word for word."""
    prompts: tuple[Annotated[SubPrompt, BeforeValidator(_text_alone)], ...] = ()
    """At most one level more (B8)."""
    note: Prose = ""
    """What the source says must be remembered here (H14)."""
    ours: Flag = False
    """Whether we wrote it, and not the source."""


class Aspect(Frozen):
    """A part of a mandatory topic that is ticked by itself (E8)."""

    id: Slug
    """What a tick names the aspect by; never shown."""
    text: Words
    """The aspect, word for word."""


class Question(Frozen):
    """One screen of the talk."""

    id: Slug
    """What notes and marks name the question by; unique in the template."""
    text: Paragraphs
    """The question, word for word, a paragraph each."""
    short: Line = ""
    """A few words for the overview; the text itself where it is empty."""
    intent: Prose = ""
    """What the question is for (A13)."""
    note: Prose = ""
    """What the source says must be remembered here."""
    prompts: tuple[Annotated[Prompt, BeforeValidator(_text_alone)], ...] = ()
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
    looks: Looks | None = None
    """Whether it looks back or ahead; None where the source does not say, or its perspective says it for all."""
    only: Only = ()
    """The kinds it belongs to."""
    ours: Flag = False
    """Whether we added it (B24)."""

    @property
    def pads(self) -> tuple[tuple[str, str], ...]:
        """The places to write in: what a note names each by, and its label.

        The only one is named by nothing, so that a template may give it a label later; and one there always is.
        """
        written = [(field.id, field.label) for field in self.notes if _is_note(field)]
        return tuple(written) if len(written) > 1 else (("", written[0][1] if written else ""),)

    def ref_of(self, field: Field) -> str:
        """Return what a note names one of its fields by.

        Where each writes their own, or one role does, it always has a name: own notes stand in the nameless place.
        """
        return "" if _is_note(field) and sum(map(_is_note, self.notes)) == 1 else field.id


def _is_note(field: Field) -> bool:
    return field.answer == "text" and not field.each and not field.roles


class Perspective(Frozen):
    """A group of questions under a title of its own."""

    id: Slug
    """What questions and rows are grouped by; unique in the template."""
    title: Words
    """The title, word for word."""
    questions: tuple[Question, ...]
    """In the order of the source; empty where a group brings its own, and the title is then what is asked."""
    looks: Looks | None = None
    """Whether its questions look back or ahead, but for those that say it themselves."""
    only: Only = ()
    """The kinds it belongs to."""
    ours: Flag = False
    """Whether we wrote the title, and not the source."""


class MandatoryTopic(Frozen):
    """What must be discussed, in whatever words and place (H22)."""

    id: Slug
    """What marks and questions name the topic by; unique in the template."""
    text: Words
    """The topic, word for word."""
    short: Line = ""
    """A few words for the narrow column; the text itself where it is empty."""
    aspects: tuple[Aspect, ...] = ()
    """Parts that are ticked one by one."""
    only: Only = ()
    """The kinds it belongs to."""


class KeywordSet(Frozen):
    """The keywords of a template (A4)."""

    pick: Whole = pydantic.Field(ge=1, le=20)
    """How many each participant picks."""
    words: tuple[Words, ...]
    """In the order of the source, each once (E15)."""


class MinutesForm(Frozen):
    """The short record that is written at closing (H9)."""

    label: Words
    """What the template calls it."""
    hint: Prose = ""
    """What the source says about it."""


class LastYearForm(Frozen):
    """What the template itself asks about each row of last year's plan (B7)."""

    status: Line = ""
    """Its words for how the row went."""
    fields: tuple[Field, ...] = ()
    """Its further questions, each with a place to write; a plain remark where there are none."""
    carry: Line = ""
    """Its words for carrying the row on."""


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
    guidance: tuple[Guidance, ...] = ()
    """What the source explains."""
    prompts_label: Line = ""
    """What the source calls its sub-questions, such as «Spørgsmål til refleksion»."""
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
    follow_up: LastYearForm = LastYearForm.empty()
    """How last year's plan is followed up."""
    plan: PlanForm
    """The form that the plan is written in."""
    minutes: MinutesForm | None = None
    """The short record, where there is one."""
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

    def topics_for(self, kind: str) -> tuple[MandatoryTopic, ...]:
        """Return the mandatory topics of one kind: its mandatory questions in their order, then the others."""
        asked = tuple(
            MandatoryTopic(id=q.id, text=q.text, short=q.short, aspects=q.aspects)
            for perspective in self.perspectives_for(kind)
            for q in perspective.questions
            if q.mandatory
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

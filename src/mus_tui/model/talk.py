"""The talk: a frozen value whose methods return the next one."""

from __future__ import annotations

from datetime import datetime
from typing import Literal

from mus_tui.model.values.answers import Answer
from mus_tui.model.values.closing import Stance
from mus_tui.model.values.last_year import EarlierRow, LastYearRow, Status
from mus_tui.model.values.marks import KeywordChoice, Note, OwnQuestion, TopicMark, marked, unshared
from mus_tui.model.values.parts.hanging import plan_asked, with_fields_asked
from mus_tui.model.values.parts.topics import MandatoryTopic
from mus_tui.model.values.people import Participant
from mus_tui.model.values.plan import Agreement, carried_on, edited, from_one_line, same_names, same_words
from mus_tui.model.values.plan_date import PlanDate
from mus_tui.model.values.talk_kind import Form, Role, TalkKind
from mus_tui.model.values.talk_state import TalkState
from mus_tui.model.values.template import Question
from mus_tui.model.values.text import put


class Talk(TalkState):
    """One talk: every method returns a fact about it, or the next talk."""

    # What it is

    @property
    def talk_kind(self) -> TalkKind:
        """The kind, with its roles and rules."""
        return self.template.kind(self.kind)

    @property
    def is_closed(self) -> bool:
        """Whether it is closed and only to be read."""
        return self.closing.closed_at is not None

    @property
    def chosen_form(self) -> Form | None:
        """The form it takes, where the kind has several."""
        return next((form for form in self.talk_kind.forms if form.id == self.form), None)

    @property
    def free_order(self) -> bool:
        """Whether the questions are taken in any order (S12)."""
        return self.chosen_form is not None and self.chosen_form.free_order

    @property
    def makes_plan(self) -> bool:
        """Whether a plan is part of it: its kind may have one, or there are agreements from before it had none."""
        return self.talk_kind.plan != "none" or bool(self.agreements)

    @property
    def mandatory_topics(self) -> tuple[MandatoryTopic, ...]:
        """What this kind of talk must discuss."""
        return self.template.topics_for(self.kind)

    def role_of(self, participant: Participant) -> Role:
        """Return the role of a participant."""
        return next(role for role in self.talk_kind.roles if role.id == participant.role)

    @property
    def everybody(self) -> tuple[Participant, ...]:
        """Those who take part, and those who did until they were taken out."""
        return (*self.participants, *self.former)

    def people_in(self, role: str) -> tuple[Participant, ...]:
        """Return the participants of one role."""
        return tuple(person for person in self.participants if person.role == role)

    def question(self, question: str) -> Question:
        """Return a question as it is asked here, or one of their own; `KeyError` for an unknown id."""
        for own in self.own_questions:
            if own.id == question:
                return Question(id=own.id, text=own.text)
        for perspective in (*self.template.perspectives, *self.template.perspectives_for(self.kind)):
            for each in perspective.questions:
                if each.id == question:
                    return self.as_asked(each)
        raise KeyError(question)

    def as_asked(self, question: Question) -> Question:
        """Return a question of the template in the words it was given for this talk (A13); its intent stays."""
        words = next((each.text for each in self.rewordings if each.question == question.id), None)
        asked = with_fields_asked(self, question)
        return asked if words is None else asked.altered(text=words, short="")

    # Notes

    def note(self, question: str, author: str = "", field: str = "") -> str:
        """Return what is written there, or an empty text."""
        return self.answer(question, author, field).text

    def answer(self, question: str, author: str = "", field: str = "") -> Answer:
        """Return what is answered there, or an empty answer."""
        place = (question, field, author)
        return next((note for note in self.notes if _place_of_note(note) == place), Answer())

    def with_note(self, question: str, text: str, author: str = "", field: str = "") -> Talk:
        """Write a note; an empty text takes it away."""
        return self.with_answer(question, Answer(text=text), author, field)

    def with_answer(self, question: str, answer: Answer, author: str = "", field: str = "") -> Talk:
        """Answer in a field; an empty answer takes it away."""
        new = Note(
            question=question, field=field, author=author, text=answer.text, chosen=answer.chosen, date=answer.date
        )
        return self.altered(notes=put(self.notes, new, _place_of_note, keep=not new.is_empty))

    def authors_at(self, question: str) -> tuple[str, ...]:
        """Return whose notes there are at a question, by id; empty for the one in common."""
        return tuple(dict.fromkeys(note.author for note in self.notes if note.question == question))

    # Steps, own topics, keywords

    def with_passed(self, step: str, passed: bool = True) -> Talk:
        """Mark a step as talked about, or take the mark away (S2)."""
        return self.altered(passed=marked(self.passed, step, passed)) if passed != (step in self.passed) else self

    def with_own_question(self, text: str, perspective: str = "", after: str = "", by: str = "") -> Talk:
        """Add a topic of their own (B11); text with no words in it raises `ValueError`."""
        taken = [own.id for own in self.own_questions]
        taken += [question.id for each in self.template.perspectives for question in each.questions]
        # One above them all: a topic that stands after another is always the newer of the two.
        number = 1 + max((int(n) for each in taken if (n := each.removeprefix("own-")).isdecimal()), default=0)
        own = OwnQuestion(id=f"own-{number}", text=text, perspective=perspective, after=after, by=by)
        return self.altered(own_questions=(*self.own_questions, own))

    def without_own_question(self, question: str) -> Talk:
        """Take away a topic of their own that nothing was written or agreed under; otherwise change nothing."""
        if self.authors_at(question) or self.agreements_at(question):
            return self
        kept = tuple(own for own in self.own_questions if own.id != question)
        return self.with_passed(f"q-{question}", False).altered(own_questions=kept)

    def keywords_of(self, participant: str) -> tuple[str, ...]:
        """Return the keywords one participant has picked; none before they have shown each other (A8)."""
        shown = self.keyword_choices if self.keywords_shown else ()
        return next((choice.words for choice in shown if choice.participant == participant), ())

    def with_keywords(self, participant: str, words: tuple[str, ...]) -> Talk:
        """Set one participant's keywords, kept in the template's order and at most as many as it says (A7)."""
        known = self.template.keywords
        if known is None:
            return self
        chosen = tuple(word for word in known.words if word in words)[: known.pick]
        new = KeywordChoice(participant=participant, words=chosen)
        return self.altered(keyword_choices=put(self.keyword_choices, new, _participant, keep=bool(chosen)))

    @property
    def chosen_keywords(self) -> tuple[str, ...]:
        """Every keyword that somebody picked and all have seen, once each, in the template's order."""
        picked = {word for person in self.everybody for word in self.keywords_of(person.id)}
        known = self.template.keywords.words if self.template.keywords else ()
        return tuple(word for word in known if word in picked)

    def with_touched(self, word: str, touched: bool = True) -> Talk:
        """Mark a keyword as talked about, or take the mark away."""
        return self.altered(touched=marked(self.touched, word, touched)) if touched != (word in self.touched) else self

    # Mandatory topics

    def topic_mark(self, topic: str) -> TopicMark:
        """Return what became of a topic so far."""
        return next((mark for mark in self.topics if mark.topic == topic), TopicMark(topic=topic))

    def with_topic(self, topic: str, state: Literal["open", "discussed", "put_aside"], reason: str = "") -> Talk:
        """Mark a topic by hand (E6, E7): to be discussed whole means every aspect of it."""
        known = next(each for each in self.mandatory_topics if each.id == topic)
        every = tuple(aspect.id for aspect in known.aspects)
        aspects = {"discussed": every, "open": (), "put_aside": self.topic_mark(topic).aspects}[state]
        return self._with_mark(TopicMark(topic=topic, state=state, reason=reason, aspects=aspects))

    def with_aspect(self, topic: str, aspect: str, ticked: bool = True) -> Talk:
        """Tick an aspect; a topic is discussed when all its aspects are (E8)."""
        known = next(each for each in self.mandatory_topics if each.id == topic)
        now = {*self.topic_mark(topic).aspects, aspect} if ticked else {*self.topic_mark(topic).aspects} - {aspect}
        aspects = tuple(each.id for each in known.aspects if each.id in now)
        whole = len(aspects) == len(known.aspects)
        return self._with_mark(TopicMark(topic=topic, state="discussed" if whole else "open", aspects=aspects))

    def _with_mark(self, mark: TopicMark) -> Talk:
        said = mark != TopicMark(topic=mark.topic)
        return self.altered(topics=put(self.topics, mark, lambda each: each.topic, keep=said))

    # The plan

    def agreement(self, agreement: str) -> Agreement:
        """Return a row; `KeyError` for an unknown id."""
        return {each.id: each for each in self.agreements}[agreement]

    def new_agreement(self, question: str | None = None, perspective: str | None = None) -> Agreement:
        """Return an empty row with an id of its own; it is in the plan only when `with_agreement` puts it there."""
        number = 1 + max(self.agreements_made, *(each.number for each in self.agreements), 0)
        place = next((each.id for each in self.template.places_for(self.kind) if each.id == perspective), None)
        return Agreement(id=f"a{number}", question=question, perspective=place)

    def agree(self, what: str, who: str, when: PlanDate, question: str | None, perspective: str | None) -> Talk:
        """Add an agreement taken down in one line (S1)."""
        new = self.new_agreement(question, perspective)
        return self.with_agreement(from_one_line(plan_asked(self), new, what, who, when))

    def with_agreement(self, agreement: Agreement) -> Talk:
        """Put a row in the plan: in place of the one with its id, or last; an edit clears the marks on it."""
        before = next((each for each in self.agreements if each.id == agreement.id), None)
        agreement = edited(before, agreement, self.template.plan) if before else agreement
        rows = put(self.agreements, agreement, lambda each: each.id)
        told = before is None or before.disclose == agreement.disclose
        shares = self.shares if told else unshared(self.shares, agreement.id)
        made = max(self.agreements_made, agreement.number)
        # As with the other marks: what they released is the row as it stood.
        as_it_was = before is None or same_words(before, agreement)
        releases = tuple(each for each in self.releases if as_it_was or each != agreement.id)
        named = before is None or same_names(before, agreement)
        misnamed = self.misnamed if named else tuple(each for each in self.misnamed if each.row != agreement.id)
        altered = {"agreements": rows, "agreements_made": made, "shares": shares, "releases": releases}
        return self.altered(**altered, misnamed=misnamed)

    def without_agreement(self, agreement: str) -> Talk:
        """Take a row out of the plan."""
        return self.altered(agreements=tuple(each for each in self.agreements if each.id != agreement))

    def with_agreement_moved(self, agreement: str, by: int) -> Talk:
        """Move a row up (negative) or down; at the ends it stays."""
        rows = list(self.agreements)
        here = next(i for i, each in enumerate(rows) if each.id == agreement)
        rows.insert(max(0, min(len(rows) - 1, here + by)), rows.pop(here))
        return self.altered(agreements=tuple(rows))

    def agreements_at(self, question: str) -> tuple[Agreement, ...]:
        """Return the rows that were made at a question."""
        return tuple(each for each in self.agreements if each.question == question)

    # The plans of earlier talks

    @property
    def earlier_rows(self) -> tuple[EarlierRow, ...]:
        """Every row of the plans that this talk took up."""
        return tuple(EarlierRow(plan, row) for plan in self.previous for row in plan.agreements)

    def last_year_row(self, agreement: str) -> LastYearRow:
        """Return how a row of last year's plan went so far."""
        said = {each.agreement: each for each in self.last_year_rows}
        return said.get(agreement, LastYearRow(agreement=agreement))

    def with_last_year_row(self, agreement: str, status: Status | None, remark: str) -> Talk:
        """Say how a row of last year's plan went."""
        new = self.last_year_row(agreement).altered(status=status, remark=remark)
        return self.altered(last_year_rows=put(self.last_year_rows, new, lambda each: each.agreement))

    def carried(self, agreement: str) -> Agreement | None:
        """Return the row of this plan that goes on from a row of last year's, if there is one."""
        return next((each for each in self.agreements if each.carried_from == agreement), None)

    def with_carried(self, agreement: str) -> Talk:
        """Carry a row of last year's plan on into this one; its dates are asked for anew."""
        found = next((each for each in self.earlier_rows if each.ref == agreement), None)
        if found is None or self.carried(agreement) is not None:
            return self
        plan, old = found
        before = plan.form if plan.template == self.template.id else None
        new = self.new_agreement(perspective=old.perspective)
        new = carried_on(old, found.ref, new, self.template.whole_plan, before)
        silences = (each.altered(at=new.id) for each in plan.silences if each.at == old.id)
        return self.with_agreement(new).altered(silences=(*self.silences, *silences))

    # Closing

    def stance(self, participant: str) -> Stance:
        """Return where a participant stands so far."""
        said = {each.participant: each for each in self.closing.stances}
        return said.get(participant, Stance(participant=participant))

    def with_stance(self, participant: str, agrees: bool | None, words: str = "") -> Talk:
        """Record agreement, or disagreement in their own words (S4)."""
        new = Stance(participant=participant, agrees=agrees, words=words)
        return self.with_closing(stances=put(self.closing.stances, new, _participant))

    def with_closing(self, **fields: object) -> Talk:
        """Change what is settled at the end."""
        return self.altered(closing=self.closing.altered(**fields))

    def closed(self, at: datetime) -> Talk:
        """Close the talk; it can be read, and reopened on purpose."""
        return self.with_closing(closed_at=at)

    def reopened(self) -> Talk:
        """Open a closed talk again."""
        return self.with_closing(closed_at=None)


def _place_of_note(note: Note) -> tuple[str, str, str]:
    return note.question, note.field, note.author


def _participant(each: KeywordChoice | Stance) -> str:
    return each.participant

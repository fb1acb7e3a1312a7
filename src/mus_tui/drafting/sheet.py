"""The draft while it is made: themes, explanations and the plan, each with the remarks that go with it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from mus_tui.drafting.ids import Ids
from mus_tui.drafting.language_words import OURS
from mus_tui.drafting.vocabulary import DATE, EMPLOYEE, LEADER, NEXT_MEETING, PLACE
from mus_tui.drafting.yaml_text import Branch, Row, branch
from mus_tui.words import t

_FEW_WORDS = 5
MOST_NOTES, LONGEST_LABEL = 12, 100
"""What a question of a template has room for: notes under it, and letters of a label."""

At = Literal["purpose", "confidentiality", "preparation", "talk", "plan", "closing", "background", "signatures", "end"]


@dataclass
class Prompt:
    """Inspiration below a question."""

    text: str
    below: list[str] = field(default_factory=list)


@dataclass
class Question:
    """A question of the draft."""

    text: str
    number: str = ""
    below: list[str] = field(default_factory=list)
    """What a heading says before there is anything to answer."""
    notes: list[str] = field(default_factory=list)
    hint: str = ""
    """What helps with the answer, between the question and its lines."""
    prompts: list[Prompt] = field(default_factory=list)
    fields: list[Row] = field(default_factory=list)
    remarks: list[str] = field(default_factory=list)
    lines: int = 0
    """How many lines there are to write on, where it has no fields."""
    short: str = ""
    """The heading over it, where what is below that is its text."""
    is_read: bool = False
    """Whether there is nothing to answer."""
    id: str = ""
    """Its id, once it has one."""
    ids: Ids = field(default_factory=Ids)
    """The ids of its fields."""

    @property
    def is_answered(self) -> bool:
        """Whether what is answered in has begun."""
        return bool(self.fields or self.prompts or self.lines)

    @property
    def is_begun(self) -> bool:
        """Whether there is more of it than what it says itself."""
        return bool(self.is_answered or self.notes or self.hint)


@dataclass
class TopLine:
    """A line at the top of the form."""

    label: str
    shows: str
    role: str = ""
    question: Question | None = None
    field: str = ""
    """Of an answer, the question and the id of the field."""


@dataclass
class Theme:
    """A theme of the draft."""

    title: str
    number: str = ""
    text: list[str] = field(default_factory=list)
    questions: list[Question] = field(default_factory=list)
    remarks: list[str] = field(default_factory=list)


@dataclass
class Guide:
    """Something that the form explains."""

    at: At
    title: str = ""
    lines: list[str] = field(default_factory=list)
    remarks: list[str] = field(default_factory=list)


@dataclass
class Plan:
    """The plan of the draft."""

    title: str = ""
    cards: bool = False
    rows: int = 0
    parts: list[str] = field(default_factory=list)
    headings: list[Row] = field(default_factory=list)
    columns: tuple[str, ...] = ()
    """The headings of the table it was made of."""
    has_table: bool = False
    """Whether a table of it is still to come, so that labels beside it are none of its headings."""
    first_heading: str = ""
    """What stood over that table."""
    header: list[Row] = field(default_factory=list)
    inspiration: list[str] = field(default_factory=list)
    date: str = ""
    dates: list[int] = field(default_factory=list)
    """How many had signed where each date stood."""
    signing: str = ""
    """What stands over the signatures."""
    signatures: list[Row] = field(default_factory=list)
    used: set[str] = field(default_factory=set)
    """The fields that all templates share and that have a heading already."""
    remarks: list[str] = field(default_factory=list)
    ids: Ids = field(default_factory=Ids)


class Sheet:
    """All of a draft."""

    def __init__(self, language: str, leader: str = "", employee: str = "") -> None:
        self.language = language
        self.ours = OURS[language]
        self.leader, self.employee = leader or self.ours.leader, employee or self.ours.employee
        self.role_ids = Ids()
        self.leader_id = self.role_ids.new(self.leader, "leder")
        self.employee_id = self.role_ids.new(self.employee, "medarbejder")
        self.guesses = 0
        self.kept_count = 0
        self.ids = Ids()
        self.themes: list[Theme] = []
        self.guides: list[Guide] = []
        self.plan = Plan()
        self.scales: list[Row] = []
        self.scale_ids = Ids()
        self.last_scale = ""
        self.roles: dict[str, str] = {}
        """The roles that only sign, by id, with their labels."""
        self.prompts_label = ""
        """What the form writes over its sub-questions again and again."""
        self.again: list[str] = []
        """Words that the form repeats, and the template says once."""
        self.top: list[TopLine] = []
        """The lines at the top of the form."""
        self.edges: list[str] = []
        """What stands at the edge of every page."""
        self.steps: set[tuple[str, ...]] = set()
        """The boxes that stand at several places of the form."""
        self.has_room = False
        """Whether the form draws lines to write on, so that what has none is only read."""
        self._told: set[str] = set()
        self.rates = False
        """Whether a table of the form has a column that is rated in."""
        self.next_meeting: dict[str, str] = {}
        """What the form calls their next meeting, and the place of it: `label` and `place`."""
        self._at_meeting = False
        self.loose: list[str] = []
        """Remarks that wait for the next theme or, after the last, for the end."""

    def guess(self, what: str, **values: object) -> str:
        """Return a remark that says what was guessed."""
        self.guesses += 1
        return t("drafting.guess", what=t(f"drafting.{what}", **values))

    def mine(self, what: str, **values: object) -> str:
        """Return a remark that says what is ours, and not the form's."""
        self.guesses += 1
        return t("drafting.ours", what=t(f"drafting.{what}", **values))

    def kept(self, words: str, where: str = "form") -> str:
        """Return a remark that holds words of the form which have no place of their own."""
        self.kept_count += 1
        return t(f"drafting.kept_{where}", words=words)

    def theme(self, title: str, number: str = "") -> Theme:
        """Begin a theme, with the remarks that waited for it."""
        if self.themes and (self.themes[-1].title, self.themes[-1].number) == (title, number):
            # The same title on the next page.
            self.themes[-1].remarks += self.loose
            self.loose = []
            self.again.append(title)
            return self.themes[-1]
        made = Theme(title, number, remarks=self.loose)
        self.loose = []
        self.themes.append(made)
        return made

    def explain(self, at: At, line: str) -> None:
        """Take a line that the form explains, after what it explained just before."""
        if self.guides and self.guides[-1].at == at and not self.guides[-1].title:
            self.guides[-1].lines.append(line)
        else:
            self.guides.append(Guide(at, "", [line]))

    def meets(self, label: str) -> bool:
        """Take a line about when they meet next, or the place beside it; whether it was one."""
        if not self.next_meeting and NEXT_MEETING.search(label):
            self.next_meeting, self._at_meeting = {"label": label}, True
            return True
        if self._at_meeting and "place" not in self.next_meeting and PLACE.search(label):
            self.next_meeting["place"] = label
            return True
        self._at_meeting = False
        return False

    def role_of(self, words: str) -> str:
        """Return whose a label is: the id of a role; empty where it says nobody."""
        found = [(at.start(), who) for at, who in ((EMPLOYEE.search(words), 1), (LEADER.search(words), 0)) if at]
        return (self.leader_id, self.employee_id)[min(found)[1]] if found else ""

    def other_role(self, label: str) -> str:
        """Return the id of a role that only signs, by its label."""
        known = next((name for name, said in self.roles.items() if said == label), "")
        if not known:
            known = self.role_ids.new(label, "rolle")
            self.roles[known] = label
        return known

    def field(self, ids: Ids, label: str, **values: str | int | bool | Branch | list[Row] | None) -> Row:
        """Return a field with a label; what is answered with follows from the label where nothing else says it."""
        remarks: tuple[str, ...] = ()
        if "answer" not in values and DATE.search(label) and len(label) < 40 and "?" not in label:
            values |= {"answer": "date", "lines": None}
            remarks = (self.guess("date"),)
        if own := self.owner_of(label):
            values["roles"] = [Row(own)]
            remarks += self._whose(own)
        return Row(branch(id=ids.new(label, self.ours.answer.lower()), label=label, **values), remarks)

    def day(self, ids: Ids, label: str = "") -> Row:
        """Return a field that is answered with a day."""
        return Row(
            branch(id=ids.new(label, self.ours.answer.lower()), label=label, answer="date"), (self.guess("date"),)
        )

    def _whose(self, role: str) -> tuple[str, ...]:
        """Return the remark that a place to write is for one of them alone, the first time that it is."""
        if role in self._told:
            return ()
        self._told.add(role)
        return (self.guess("roles_of", role=self.leader if role == self.leader_id else self.employee),)

    def owner_of(self, label: str) -> str:
        """Return whose a place to write is by its label: the word for one of the two, alone or before what they say."""
        role = self.role_of(label)
        found = role and (EMPLOYEE if role == self.employee_id else LEADER).match(label)
        if not found:
            return ""
        after = label[found.end() :].strip(" :")
        whose = found[0].casefold().endswith(("s", "’", "'")) or after[:2] in ("'s", "’s")
        return role if not after or (whose and len(after.split()) <= _FEW_WORDS) else ""

    def choices(self, labels: tuple[str, ...]) -> list[Row]:
        """Return what may be chosen."""
        ids = Ids()
        return [Row(branch(id=ids.new(each, "valg"), label=each)) for each in labels]


def holder(sheet: Sheet, theme: Theme | None) -> list[str]:
    """Return the remarks of the part that was made last, which what has no place of its own goes with."""
    if theme is None:
        return sheet.loose
    return theme.questions[-1].remarks if theme.questions else theme.remarks

"""What one talk consists of, and nothing about what may happen to it."""

from datetime import time
from functools import cached_property
from typing import Any, ClassVar, Literal

from mus_tui.model.values.answers import Entry
from mus_tui.model.values.closing import Closing
from mus_tui.model.values.day import Day
from mus_tui.model.values.last_year import FollowUp, LastYearRow, PreviousPlan
from mus_tui.model.values.marks import KeywordChoice, Note, OwnQuestion, Rewording, Share, Silence, TopicMark
from mus_tui.model.values.people import Leaving, Misnamed, Participant
from mus_tui.model.values.plan import Agreement
from mus_tui.model.values.retention import Artefact
from mus_tui.model.values.template import Template
from mus_tui.model.values.text import Frozen, Line, Ref, Slug, Text

Standing = Literal["planned", "offered", "declined"]
"""Planlagt, tilbudt, afslået (E25)."""


class TalkState(Frozen):
    """One talk through its year, with a snapshot of the template it was begun with."""

    lies_ahead: ClassVar[bool] = False
    """Whether it is seen before it is held, so that what hangs on an answer to come is there too."""
    has_all: ClassVar[bool] = False
    """Whether all that its form asks is there, also what fell away with an answer."""

    id: Slug
    """What the talk is known by everywhere; also part of its file's name."""
    template: Template
    """The template as it was when the talk began: changing the file changes no talk."""
    kind: Ref
    """Which of the template's kinds."""
    participants: tuple[Participant, ...]
    """In the order of the kind's roles."""
    readers: tuple[Participant, ...] = ()
    """Those who read or sign it on paper and do not sit in it: no note, no yes and no preparation is theirs."""
    former: tuple[Participant, ...] = ()
    """Those of a group who were taken out midway and left something in it: it stays under their name."""
    left: tuple[Leaving, ...] = ()
    """What stood there when each of them was taken out, where that is known."""
    misnamed: tuple[Misnamed, ...] = ()
    """The rows of a group's plan that say a name somebody had before, and are theirs no more for that."""
    people_made: int = 0
    """The highest number that anybody's id had: nobody later gets it, nor what lies beside the talk under it."""
    held: Day
    """The day on which they talk."""
    begins: time | None = None
    """When on that day it begins, where somebody said so (A10)."""
    place: Line = ""
    """The workplace or the place, as they wish."""
    form: Ref | None = None
    """The chosen form, where the kind has several."""
    setting: Ref | None = None
    """The chosen setting, where the kind has several."""
    themes: tuple[Ref, ...] = ()
    """The optional themes that were chosen, by their ids."""
    focus: tuple[Ref, ...] = ()
    """The themes (`t-` and the id) and questions (`q-`) that were chosen to talk about, where there are many."""
    previous: tuple[PreviousPlan, ...] = ()
    """The plans of earlier talks, where a person chose them (S6): last year's, or what a group takes up (G16)."""
    standing: Standing = "planned"
    """Whether it is planned, or was offered or declined (B1, E25); held is what a closed talk is."""
    rewordings: tuple[Rewording, ...] = ()
    """Questions put in words that fit this workplace (A13)."""
    keyword_choices: tuple[KeywordChoice, ...] = ()
    """The keywords that each participant picked."""
    keywords_shown: bool = False
    """Whether they have shown each other what they picked (A8, E17); until then each picks in secret."""
    touched: tuple[Ref, ...] = ()
    """The keywords they have talked about (A16)."""
    own_questions: tuple[OwnQuestion, ...] = ()
    """Topics added to this talk (B11)."""
    notes: tuple[Note, ...] = ()
    """Everything written under the questions; no empty ones."""
    passed: tuple[Ref, ...] = ()
    """The ids of the steps they went on from with Next, or marked by hand (S2)."""
    topics: tuple[TopicMark, ...] = ()
    """What became of the mandatory topics."""
    agreements: tuple[Agreement, ...] = ()
    """The rows of the plan, in order."""
    agreements_made: int = 0
    """How many rows were ever put in the plan: the number in a row's id is never used again."""
    last_year_rows: tuple[LastYearRow, ...] = ()
    """How last year's rows went."""
    silences: tuple[Silence, ...] = ()
    """What a duty of silence was laid on (G26)."""
    shares: tuple[Share, ...] = ()
    """What they agreed to share with others (H7)."""
    releases: tuple[Ref, ...] = ()
    """The rows that all of them agreed may be taken into a talk with others (G16)."""
    pay_settled: tuple[Ref, ...] = ()
    """The rows of which they said that what stands there about pay is as it should be (E28)."""
    asked_alone: tuple[Ref, ...] = ()
    """Those of a group who asked for a talk of their own after it (E9); no word of what it is about."""
    minutes: Text = ""
    """The short record of what was discussed, where the template has one (H9); apart from the notes."""
    closing: Closing = Closing.empty()
    """What they settled at the end."""
    followed_up: tuple[FollowUp, ...] = ()
    """The follow-ups on the plan between this talk and the next, the oldest first (G23, A20)."""
    afterwards: tuple[Entry, ...] = ()
    """What was filled in when the talk had been closed, the oldest first; it stands beside what was agreed."""
    destroyed: tuple[Artefact, ...] = ()
    """What has been destroyed for good (H10): reopening brings none of it back."""

    @cached_property
    def worked_out(self) -> dict[str, Any]:
        """What a rule has worked out of it, by its name: each screen asks many times, and a talk never changes."""
        return {}

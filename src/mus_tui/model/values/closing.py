"""How a talk ends: dates, and where each participant stands."""

from datetime import datetime

from mus_tui.model.values.plan_date import NO_DATE, PlanDate
from mus_tui.model.values.text import Frozen, Line, Ref, Text


class Stance(Frozen):
    """Where one participant stands on the plan (K14, E23, S4)."""

    participant: Ref
    """The id of the one who stands there."""
    agrees: bool | None = None
    """Agreement or disagreement; None until they say so."""
    words: Text = ""
    """The disagreement, in their own words."""


class Takeaway(Frozen):
    """What one participant takes with them, in one sentence: «det tager jeg med»."""

    participant: Ref
    """The id of the one who takes it along."""
    words: Line
    """The sentence, in their own words."""


class Closing(Frozen):
    """What is settled at the end."""

    period_from: PlanDate = NO_DATE
    """When the plan's period begins (B20, E24)."""
    period_to: PlanDate = NO_DATE
    """When the plan's period ends."""
    follow_up: PlanDate = NO_DATE
    """When the plan as a whole is followed up (A20)."""
    next_meeting: PlanDate = NO_DATE
    """When they meet next, where the form has a line for it."""
    next_place: Line = ""
    """Where and at what time that is, in their own words."""
    competence_discussed: bool | None = None
    """The answer where the plan hangs on it (E27); None until it is given."""
    stances: tuple[Stance, ...] = ()
    """One for each participant who has said something."""
    takeaways: tuple[Takeaway, ...] = ()
    """The last word of each who gave one."""
    about_the_talk: Line = ""
    """One sentence on the talk itself (G15)."""
    closed_at: datetime | None = None
    """When they closed the talk; None while it is open."""

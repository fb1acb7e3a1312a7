"""What the overview says of the talk as a whole: how far it has come, which way they looked, and for how long (A9).

It is read when the overview opens. No clock goes, and none of it is kept.
"""

from __future__ import annotations

from mus_tui.language.date_saying import say_minutes
from mus_tui.model.rules.around.pace import looked, minutes_since
from mus_tui.model.rules.route import route
from mus_tui.model.rules.topic_parts import topics_left
from mus_tui.tui.desk import Desk
from mus_tui.words import count, t

_BETWEEN = "   ·   "


def how_far_words(desk: Desk, *, pace: bool = True) -> str:
    """Return what they have talked about, and under it at which pace, where there is something to say of that."""
    return "\n".join(filter(None, (_done(desk), *((_ways(desk), _time(desk)) if pace else ()))))


def _done(desk: Desk) -> str:
    talk = desk.talk
    questions = [step for step in route(talk) if step.kind == "question" and not step.aside]
    done = sum(step.id in talk.passed for step in questions)
    parts = [t("talk.overview_questions", done=done, of=len(questions))]
    if talk.makes_plan:
        parts.append(count("talk.overview_agreements", len(talk.agreements)))
    if left := len(topics_left(talk)):
        parts.append(count("talk.overview_topics_left", left))
    return _BETWEEN.join(parts)


def _ways(desk: Desk) -> str:
    found = {each.way: each for each in looked(desk.talk)}
    said = {way: each.done for way, each in found.items()} | {f"of_{way}": each.of for way, each in found.items()}
    return t(f"talk.pace_{'both' if len(found) > 1 else next(iter(found))}", **said) if found else ""


def _time(desk: Desk) -> str:
    # Of a talk that is closed, or only read, there is no time left to share.
    if desk.opened is None or desk.talk.is_closed or desk.only_read:
        return ""
    gone, planned = minutes_since(desk.opened, desk.clock()), desk.talk.talk_kind.minutes
    if not gone:
        return ""
    if not planned:
        return t("talk.pace_time", time=say_minutes(gone))
    return t("talk.pace_planned", time=say_minutes(gone), planned=say_minutes(planned))

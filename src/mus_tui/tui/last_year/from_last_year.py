"""The words of last year's talk that this one begins with: what each took with them, and the minutes (H9).

They are read in that talk's own file and kept nowhere else, so that destroying it reaches them.
"""

from __future__ import annotations

from textual.content import Content

from mus_tui.model.rules.last_words import last_words
from mus_tui.model.talk import Talk
from mus_tui.model.values.last_year import PreviousPlan
from mus_tui.tui.kit.agreements.statuses import STATUSES
from mus_tui.tui.kit.guidance import guidance_content
from mus_tui.words import t


def words_from(before: Talk | None) -> Content | None:
    """Return what was said at the end of last year's talk; None where nothing was, or the talk is gone."""
    if before is None:
        return None
    blocks = [*_takeaways(before), *_minutes(before)]
    return Content("\n\n").join(blocks) if blocks else None


def said_first(talk: Talk) -> Content:
    """Return what the template says before last year's plan is looked at."""
    return guidance_content(talk.template.guidance_at("last_year", talk.kind), "", talk.talk_kind)


def with_way_on(words: Content, plan: PreviousPlan) -> Content:
    """Return the words with what can be done from there, once they are read: how the agreements went is asked below."""
    if not plan.agreements:
        return words
    way_on = Content.styled(t("last_year.way_on", n=len(STATUSES)), "$quiet")
    return Content("\n\n").join([words, way_on] if words.plain else [way_on])


def _takeaways(before: Talk) -> list[Content]:
    lines = [Content.assemble((f"{each.name}\n", "$quiet"), words) for each, words in last_words(before)]
    if not lines:
        return []
    return [Content("\n\n").join([Content.styled(t("last_year.took_with_you"), "bold $orient"), *lines])]


def _minutes(before: Talk) -> list[Content]:
    label = before.template.minutes.label if before.template.minutes else t("last_year.minutes")
    if before.minutes.strip():
        return [Content.assemble((label, "bold $orient"), "\n\n", before.minutes.strip())]
    if "minutes" in before.destroyed and before.closing.takeaways:
        return [Content.styled(t("last_year.minutes_gone"), "$quiet")]
    return []

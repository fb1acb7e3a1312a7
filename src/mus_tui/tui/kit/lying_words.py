"""What lies where a file is to be written, in a sentence: whose, from when, made by which talk.

Loads no Textual: the command line says it too.
"""

from __future__ import annotations

from datetime import date, datetime

from mus_tui.language.date_saying import say_date
from mus_tui.model.values.listing import TalkHead
from mus_tui.model.values.lying import Lying
from mus_tui.tui.kit.listed import listed
from mus_tui.words import t

_KILO = 1000


def lying_words(there: Lying) -> str:
    """Say what lies there."""
    if there.written is None:
        if there.talk:
            return t("papers.lies_talk", talk=which_talk(there.talk))
        return t("papers.lies_foreign", when=_when(there.changed), size=_size(there.size))
    said = t("papers.lies_own", when=_when(there.written))
    if not there.own:
        talk = which_talk(there.talk) if there.talk else t("papers.lies_talk_gone")
        said = t("papers.lies_other", talk=talk, when=_when(there.written))
    return said if there.unchanged else f"{said} {t('papers.lies_changed', when=_when(there.changed))}"


def which_talk(talk: TalkHead) -> str:
    """Say which talk it is: its kind, its people and its day; of a locked one what stands outside the lock."""
    day = say_date(date.fromisoformat(talk.held))
    if talk.state == "locked":
        return t("papers.lies_talk_locked", kind=talk.kind, day=day)
    return t("papers.lies_talk_with", kind=talk.kind, people=listed(talk.people), day=day)


def _when(at: datetime) -> str:
    return t("papers.lies_when", day=say_date(at.date()), time=f"{at:%H.%M}")


def _size(octets: int) -> str:
    return t("papers.lies_size", n=max(1, round(octets / _KILO)))

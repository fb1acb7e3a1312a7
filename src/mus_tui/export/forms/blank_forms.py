"""Every blank form that a filled-in one can have been, so that its own words are told from what was written."""

from __future__ import annotations

from mus_tui.export.forms.paper_form import paper_form
from mus_tui.export.forms.preparation_form import preparation_form
from mus_tui.export.markdown import to_markdown
from mus_tui.languages import LANGUAGES
from mus_tui.model.talk import Talk
from mus_tui.model.values.people import Participant
from mus_tui.words import speaking


def blank_forms(talk: Talk, person: Participant) -> tuple[str, ...]:
    """Return the forms for a person: in every language, in the talk's words and the template's, and on paper."""
    forms = []
    for language in LANGUAGES:
        with speaking(language):
            forms += [
                to_markdown(preparation_form(each, person, by_hand=False))
                for each in dict.fromkeys((talk, talk.altered(rewordings=())))
            ]
            forms.append(to_markdown(paper_form(talk.template, talk.talk_kind)))
    return tuple(forms)

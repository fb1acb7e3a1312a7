"""What a template calls the day on which the plan as a whole is followed up, in one kind of talk."""

from __future__ import annotations

import re

from mus_tui.model.values.template import Template

_WORD = re.compile(r"\w+")


def follow_up_label(template: Template, kind: str) -> str:
    """Return the source's words; empty where it has none, or where they name another kind and not this one.

    «Hvornår der følges op på LUS og udviklingsplanen» is said of a LUS, and of no group's talk by the same form.
    """
    label = template.plan.follow_up_label
    named = {each.id for each in template.kinds} & {*_WORD.findall(label)}
    return label if not named or kind in named else ""

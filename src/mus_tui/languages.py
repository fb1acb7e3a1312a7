"""The one list of languages: a new one is a line here and a folder in `words`. Loads nothing of ours."""

from __future__ import annotations

from typing import NamedTuple


class Language(NamedTuple):
    """What is known of a language, apart from its words."""

    name: str
    """The language in its own words."""
    tag: str
    """What other programs know it by, with its country."""


LANGUAGES = {
    "da": Language("dansk", "da-DK"),
    "en": Language("English", "en-GB"),
}
"""By the name of the folder, which is also what people write on the command line and in a template."""

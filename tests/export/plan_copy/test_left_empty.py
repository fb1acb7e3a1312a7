"""What they left empty stands in the copy, and what they left unanswered is said."""

from __future__ import annotations

import re

from mus_tui.export.plan_copy.document import plan_copy
from mus_tui.model.values.plan import Agreement
from tests.export.in_every_format import in_every_format
from tests.export.talks import CLOSED, begun


def test_in_every_format_what_the_form_asks_for_and_they_left_empty_stands_there() -> None:
    talk = begun("gentofte", "MUS", ("leder", "Mette Friis"), ("medarbejder", "Jonas Holm"))
    talk = talk.with_agreement(Agreement(id="a1", goal="Ledelse af små projekter")).closed(CLOSED)
    for kind, words in in_every_format(plan_copy(talk)).items():
        assert re.search("Hvordan disse erhverves:? –", words), kind
        assert re.search("Hvem og hvornår:? –", words), kind

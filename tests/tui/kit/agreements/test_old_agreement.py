"""An old agreement stands under the headings of its form, each under its own."""

from __future__ import annotations

from mus_tui.model.values.plan import Action
from mus_tui.model.values.plan_date import NO_DATE
from mus_tui.tui.kit.agreements.old_agreement import details_content
from tests.model.rules.test_individual import GROUP, talk_of


def test_who_does_it_is_no_action_where_no_action_is_written() -> None:
    talk = talk_of("herlev", "GRUS", *GROUP).agree("Rydde op", "alle", NO_DATE, None, None)
    (row,) = talk.agreements
    form = talk.template.plan
    assert details_content(form, row).plain.split() == ["Ansvarlig", "alle"]
    acted = row.altered(actions=(Action(what="Køre til genbrug", responsible="Bo"),))
    assert details_content(form, acted).plain == "Handlingsplan  Køre til genbrug – Bo"

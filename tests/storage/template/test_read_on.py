"""Slips in single values hide nothing: what does not fit is told in the same round, and nothing that only follows."""

from __future__ import annotations

from pathlib import Path

import pytest

from mus_tui.storage.locations import Locations
from mus_tui.storage.template.checking import check_template
from tests.storage.template.mending import WHOLE

SHAPE = (
    ("bad_id", "id: lillekoebing", "id: Lillekøbing"),
    ("bad_id", "role: medarbejder}", "role: Medarbejder}"),
    ("bad_kind", "id: KORT", "id: Kort"),
    ("quotes_needed", "name: Lillekøbing", "name: 2025"),
    ("empty_text", "title: Arbejdet", "title: ''"),
    ("missing_key", "    title: Arbejdet\n", ""),
    ("true_or_false", "required: true}", "required: ja}"),
    ("too_large", "minutes: 90", "minutes: 9000"),
    ("not_allowed", "at: purpose", "at: formål"),
    ("list_of_one", "covers: [kompetencer]", "covers: kompetencer"),
    ("unknown_key_near", "note: Vælg", "noet: Vælg"),
    ("unknown_key", "date_label: Dato", "date_label: Dato\n  huskes: Vælg"),
)
FIT = (
    ("used_twice", "id: laere", "id: trives"),
    ("unknown_kind", "after: GRUS", "after: LUS"),
    ("too_few_keywords", "pick: 2", "pick: 4"),
    ("unknown_role", "roles: [leder, medarbejder]", "roles: [leder, chef]"),
    ("unknown_topic", "competence_topic: kompetencer", "competence_topic: trivsel"),
)


def told(folder: Path, text: str) -> list[str]:
    file = folder / "f.yaml"
    file.write_text(text, "utf-8")
    at = Locations(home=folder, talks=folder / "t", templates=folder / "own", settings=folder / "s.json")
    return [each.message for each in check_template(file, "f.yaml", at) if not each.advice]


@pytest.mark.parametrize(("shape", "right", "wrong"), SHAPE, ids=[f"{each[0]}-{n}" for n, each in enumerate(SHAPE)])
def test_a_slip_in_a_value_hides_nothing_that_does_not_fit(tmp_path: Path, shape: str, right: str, wrong: str) -> None:
    for fit, fitting, unfit in FIT:
        both = WHOLE.replace(right, wrong).replace(fitting, unfit)
        assert sorted(told(tmp_path, both)) == sorted([shape, fit]), fit


def test_everything_is_told_in_the_order_of_the_file_at_once(tmp_path: Path) -> None:
    text = WHOLE
    for _, right, wrong in (SHAPE[0], SHAPE[3], SHAPE[7], *FIT[:4]):
        text = text.replace(right, wrong)
    assert told(tmp_path, text) == [
        *("bad_id", "quotes_needed", "too_large", "unknown_kind", "unknown_role", "used_twice", "too_few_keywords")
    ]


@pytest.mark.parametrize(
    ("right", "wrong", "message"),
    [
        # Nobody can tell what would fit: only what is wrong by itself is told.
        ("topics:\n", "emner:\n", "unknown_key"),
        (
            "- {id: leder, label: Leder, leads: true}\n      - {id: medarbejder, l",
            "- {label: Leder}\n      - {l",
            "missing_key",
        ),
        ("[leder, medarbejder]", "[leder, {a: b}]", "text_expected"),
        ("- {id: goal, required: true}", "- {id: maal}", "no_plan_field"),
        # And nothing at the slip itself, or beside it.
        ("role: medarbejder}", "role: Chef}", "bad_id"),
        ("role: medarbejder}", "hvem: medarbejder}", "unknown_key"),
        ("[Mod, Roller, Feedback]", "Mod", "list_of_one"),
    ],
)
def test_nothing_is_told_that_only_follows(tmp_path: Path, right: str, wrong: str, message: str) -> None:
    assert set(told(tmp_path, WHOLE.replace(right, wrong))) == {message}

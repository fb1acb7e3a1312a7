"""Pydantic is loaded without the descriptions of its schemas, and does what it does all the same."""

from __future__ import annotations

import subprocess
import sys


def _runs(code: str) -> None:
    subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, timeout=60)


def test_no_schema_is_described_and_whatever_is_loaded_afterwards_is() -> None:
    _runs(
        "from mus_tui.tui.hooks.light_schemas import load_undescribed\n"
        "load_undescribed()\n"
        "import typing, typing_extensions\n"
        "from pydantic_core import core_schema\n"
        "assert type(core_schema.StringSchema) is type and core_schema.str_schema(min_length=1)['min_length'] == 1\n"
        "for home in (typing, typing_extensions):\n"
        "    assert home.is_typeddict(home.TypedDict('Both', {'a': int}))\n"
    )


def test_no_part_of_it_is_printed_or_kept_from_change_in_a_way_of_its_own_and_whatever_is_made_afterwards_is() -> None:
    _runs(
        "from mus_tui.tui.hooks.light_schemas import load_undescribed\n"
        "load_undescribed()\n"
        "import dataclasses\n"
        "from annotated_types import Ge, Gt\n"
        "assert Gt.__repr__ is object.__repr__ and Gt.__setattr__ is object.__setattr__\n"
        "assert Gt(3) == Gt(3) and len({Gt(3), Gt(3), Gt(4), Ge(3)}) == 3\n"
        "from pydantic import AliasChoices\n"
        "assert AliasChoices('a') == AliasChoices('a') and AliasChoices.__hash__ is None\n"
        "both = dataclasses.make_dataclass('Both', ['a'], frozen=True)(1)\n"
        "assert repr(both) == 'Both(a=1)' and 'a' in dir(both) and type(both).__setattr__ is not object.__setattr__\n"
    )


def test_a_talk_is_checked_and_written_as_ever() -> None:
    _runs(
        "from mus_tui.tui.hooks.light_schemas import load_undescribed\n"
        "load_undescribed()\n"
        "from pydantic import ValidationError\n"
        "from mus_tui.model.values.marks import Note\n"
        "note = Note.model_validate({'question': 'hverdag', 'text': 'Travlt'})\n"
        "assert note.model_dump(exclude_defaults=True) == {'question': 'hverdag', 'text': 'Travlt'}\n"
        "try:\n"
        "    Note.model_validate({'question': 'hverdag', 'text': 7})\n"
        "except ValidationError:\n"
        "    raise SystemExit(0)\n"
        "raise SystemExit(1)\n"
    )


def test_a_pydantic_that_cannot_be_loaded_so_is_loaded_as_it_comes() -> None:
    _runs(
        "from mus_tui.tui.hooks import light_schemas\n"
        "def refuse(self, **_): raise TypeError('a later one')\n"
        "light_schemas._Undescribed.__init_subclass__ = classmethod(refuse)\n"
        "light_schemas.load_undescribed()\n"
        "import typing_extensions\n"
        "from pydantic_core import core_schema\n"
        "from mus_tui.model.values.marks import Note\n"
        "assert Note(question='hverdag', text='Travlt').text == 'Travlt'\n"
        "assert typing_extensions.is_typeddict(core_schema.StringSchema)\n"
    )

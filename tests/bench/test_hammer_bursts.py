"""A few bursts of the hammer, what it once found, and that it sees what it looks for; `make torture` does many more."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from itertools import islice
from pathlib import Path
from typing import Any

import pytest

if sys.platform == "win32":
    pytest.skip("pseudo-terminals are POSIX", allow_module_level=True)

from bench.hammer import promises
from bench.hammer.bursts import Burst
from bench.hammer.cutting import cut, keep, kept
from bench.hammer.hammering import Hammer, bursts_of
from bench.hammer.inputs import Input
from bench.hammer.places import PLACES
from mus_tui.tui.keeping.flow.autosave import AutoSave


@pytest.fixture(scope="module")
def hammer(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Hammer]:
    yield Hammer(tmp_path_factory.mktemp("hammer"))


def burst(place: str, *said: str, quits: bool = False) -> Burst:
    return Burst(place, 0, tuple(map(Input.read, said)), quits)


def test_a_few_bursts_of_a_known_seed_break_nothing(hammer: Hammer) -> None:
    few = islice(bursts_of(2026, ["talk-herlev-mus", "find", "cell"]), 0, 12, 3)
    assert list(hammer.hammer(few, 10_000)) == []


@pytest.mark.parametrize("said", kept())
def test_what_once_failed_holds(hammer: Hammer, said: str) -> None:
    assert hammer.again(kept()[said]) == []


@pytest.mark.parametrize("place", [place.name for place in PLACES][::7])
def test_a_place_is_reached(hammer: Hammer, place: str) -> None:
    assert hammer.again([burst(place)]) == []


def test_bursts_where_the_program_stands_again_share_a_run(hammer: Hammer) -> None:
    before = hammer.runs
    assert list(hammer.hammer(iter([burst("marks", "key down"), burst("marks", "key space")]), 100)) == []
    assert hammer.runs == before + 1


def test_leaving_by_key_is_no_fault_and_all_is_kept(hammer: Hammer) -> None:
    assert hammer.again([burst("talk-herlev-mus", *(f"text {each}" for each in "qxzw"), "key ctrl+q")]) == []
    assert hammer.again([burst("talk-herlev-mus", *(f"text {each}" for each in "qxzw"), quits=True)]) == []


# That it sees what it looks for: each of these breaks the program, and the fork has it.


def test_a_word_that_is_never_saved_is_seen(hammer: Hammer, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(AutoSave, "changed", lambda _: None)
    (wrong,) = hammer.again([burst("talk-herlev-mus", *(f"text {each}" for each in "qxzw"), quits=True)])
    assert "in no file after leaving: ['qxzw']" in wrong


def test_an_error_of_the_program_is_seen(hammer: Hammer, monkeypatch: pytest.MonkeyPatch) -> None:
    from mus_tui.tui.talk.question import QuestionScreen

    def broken(_: Any) -> None:
        raise RuntimeError

    monkeypatch.setattr(QuestionScreen, "action_unfold", broken)
    wrong = hammer.again([burst("talk-herlev-mus", "key f6")])
    assert "ended with 1" in wrong[0]
    assert any(each.startswith("a report") for each in wrong)


def test_a_search_that_is_written_down_is_seen(hammer: Hammer, monkeypatch: pytest.MonkeyPatch) -> None:
    from mus_tui.tui.start.find_talk import FindTalkScreen

    monkeypatch.setattr(
        FindTalkScreen, "commit", lambda screen: Path("søgt.txt").write_text(screen.query_one("Input").value)
    )
    (wrong,) = hammer.again([burst("find")])
    assert "kept nowhere, and found" in wrong


def test_a_damaged_file_is_seen(tmp_path: Path, hammer: Hammer) -> None:
    were = promises.before(tmp_path)
    (tmp_path / "talks").mkdir()
    (tmp_path / "talks" / "2026-03-09-mus-abcdef22.json").write_bytes(b"{")
    assert promises.damaged(tmp_path, were) == ["talks/2026-03-09-mus-abcdef22.json cannot be read: talk_foreign"]


def test_what_fails_is_cut_to_what_it_takes() -> None:
    whole = [burst("marks", *"abcd"), burst("marks", *"efghij")]

    def fails(bursts: Sequence[Burst]) -> bool:
        done = [each.kind for one in bursts for each in one.inputs]
        return "b" in done and "h" in done

    assert [[each.kind for each in one.inputs] for one in cut(whole, fails)] == [["b"], ["h"]]


def test_what_is_kept_is_read_back(tmp_path: Path) -> None:
    case = [burst("marks", "key down", "paste a\nb", quits=True)]
    keep("Det gik galt", case, tmp_path / "list.json")
    assert kept(tmp_path / "list.json") == {"Det gik galt": case}

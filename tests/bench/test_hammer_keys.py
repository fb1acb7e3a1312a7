"""The hammer presses every key that the program knows, and draws what it says it draws."""

from __future__ import annotations

import sys
from collections import Counter
from itertools import islice
from random import Random

import pytest
from textual._xterm_parser import XTermParser
from textual.events import Key, MouseDown, MouseScrollDown, Paste, Resize

if sys.platform == "win32":
    pytest.skip("pseudo-terminals are POSIX", allow_module_level=True)

from bench.hammer.hammering import TOGETHER, bursts_of
from bench.hammer.inputs import CHECKED_AT, MOST, Input, burst
from bench.hammer.keys import bound_keys, bytes_of
from bench.hammer.places import PLACES

DRAWN = [burst(Random(seed)) for seed in range(300)]


def read(data: bytes) -> list[object]:
    return list(XTermParser().feed(data.decode()))


@pytest.mark.parametrize("key", bound_keys())
def test_each_key_is_sent_as_the_key_it_is(key: str) -> None:
    (pressed,) = read(bytes_of(key))
    assert isinstance(pressed, Key)
    assert key in {pressed.key, *pressed.aliases, pressed.character}


def test_the_keys_are_those_of_our_screens_and_of_the_pieces_they_are_made_of() -> None:
    assert {"f4", "ctrl+t", "ctrl+z", "v", "shift+left", "ctrl+k"} <= set(bound_keys())


def test_what_is_no_key_is_sent_as_what_it_is() -> None:
    kinds = [
        type(each) for said in ("click 3 4", "wheel down 3 4", "size 40x20") for each in read(Input.read(said).sent)
    ]
    assert kinds[0] is MouseDown
    assert kinds[-2:] == [MouseScrollDown, Resize]
    (pasted,) = read(Input.read("paste a\nb").sent)
    assert isinstance(pasted, Paste)
    assert pasted.text == "a\nb"


def test_an_input_is_read_back_from_what_it_says() -> None:
    assert all(Input.read(str(each)) == each for drawn in DRAWN for each in drawn)


def test_at_least_half_of_every_burst_is_no_letters_and_none_is_long() -> None:
    for drawn in DRAWN:
        assert len(drawn) <= MOST
        assert sum(each.is_letter for each in drawn) <= len(drawn) / 2


def test_every_key_and_every_kind_of_input_is_drawn_sooner_or_later() -> None:
    many = [each for seed in range(4000) for each in burst(Random(seed))]
    assert {each.kind for each in many} == {"key", "text", "paste", "click", "drag", "wheel", "size"}
    assert {each.what for each in many if each.kind == "key"} >= {key for key in bound_keys() if len(key) > 1}
    sizes = {each.size for each in many if each.size}
    assert not {lines for _, lines in sizes} & {lines for _, lines in CHECKED_AT}


def test_every_place_is_at_least_one_in_fifty_and_a_seed_gives_the_same_bursts() -> None:
    assert len({place.name for place in PLACES}) == len(PLACES) <= 50
    number = TOGETHER * len(PLACES)
    once = list(islice(bursts_of(7), number))
    assert once == list(islice(bursts_of(7), number)) != list(islice(bursts_of(8), number))
    assert set(Counter(each.place for each in once).values()) == {TOGETHER}

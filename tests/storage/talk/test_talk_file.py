from __future__ import annotations

import json
import os
import random
import re
from collections.abc import Callable
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest

from mus_tui.errors import MusError
from mus_tui.model.rules.due import follow_ups
from mus_tui.model.rules.follow_up import with_row
from mus_tui.model.rules.last_year import following
from mus_tui.model.talk import Talk
from mus_tui.model.values.last_year import FollowedUpRow
from mus_tui.model.values.people import Participant
from mus_tui.model.values.plan import Agreement
from mus_tui.model.values.position import Position
from mus_tui.storage.disk import document
from mus_tui.storage.disk.document import checksum
from mus_tui.storage.talk.talk_file import load_talk, new_talk_id, new_talk_path, save_talk, talk_bytes
from mus_tui.storage.talk.talk_list import HEAD_BYTES, read_head
from mus_tui.words import t
from tests.model.build import a_day, last_year
from tests.sample import sample_talk

CHANGED = datetime(2026, 3, 9, 10, 32, tzinfo=UTC)
HERE = Position(step="q-laere", author="p2", cursor=(3, 7))
HOSTILE = 'æøå 👩‍🔬 "quoted" \\ {brace} </script> [/b] \x1b]0;x\x07 \u202e\u0000 # - : | é \ud800 end\r\nnext'


def stored(talk: Talk) -> bytes:
    return talk_bytes(talk, HERE, CHANGED)


def refused(path: Path) -> str:
    """Return the id of the one sentence a file is refused with; the file must be as it was."""
    before = path.read_bytes()
    with pytest.raises(MusError) as caught:
        load_talk(path)
    assert path.read_bytes() == before
    sentence = t(f"errors.{caught.value.message}", **caught.value.values)
    assert "\n" not in sentence
    assert "{" not in sentence
    return caught.value.message


def written(path: Path, change: Callable[[dict[str, Any]], None]) -> Path:
    """Write the sample talk with something changed in the file, its checksum set right again."""
    whole = json.loads(stored(sample_talk()))
    change(whole)
    whole["checksum"] = checksum(whole.get("talk"))
    path.write_text(json.dumps(whole), encoding="utf-8")
    return path


def test_a_talk_comes_back_exactly_as_it_was_saved(tmp_path: Path) -> None:
    path = tmp_path / "talk.json"
    talk = sample_talk().closed(datetime(2026, 3, 9, 11, 30, 5, tzinfo=UTC))
    save_talk(path, talk, HERE, CHANGED)
    assert load_talk(path) == (talk, HERE)


def test_text_of_every_kind_survives_in_every_field(tmp_path: Path) -> None:
    row = Agreement.model_validate({"id": "a2", **dict.fromkeys(("goal", "support", "responsible"), HOSTILE)})
    talk = (
        sample_talk()
        .altered(place=HOSTILE, participants=(Participant(id="p1", role="leder", name=HOSTILE),))
        .with_note("laere", HOSTILE)
        .with_own_question(HOSTILE)
        .with_agreement(row)
        .with_stance("p1", False, HOSTILE)
        .with_topic("trivsel-emne", "put_aside", HOSTILE)
    )
    path = tmp_path / "talk.json"
    save_talk(path, talk, HERE, CHANGED)
    assert load_talk(path).talk == talk
    head = read_head(path)
    assert head is not None
    assert head.people == (talk.participants[0].name[:60],)


def test_the_file_is_json_for_a_person_with_what_it_is_first() -> None:
    text = stored(sample_talk()).decode("utf-8")
    assert list(json.loads(text)) == ["format", "version", "checksum", "head", "position", "talk"]
    assert text.startswith('{\n  "format": "mus-talk",\n  "version": 6,\n  "checksum": "sha256:')
    assert '"text": "Hvad tærer på dig?"' in text


def test_a_saved_talk_is_for_its_owner_only(tmp_path: Path) -> None:
    path = tmp_path / "talk.json"
    save_talk(path, sample_talk(), HERE, CHANGED)
    assert os.name == "nt" or path.stat().st_mode & 0o777 == 0o600


def test_looking_around_changes_neither_the_checksum_nor_the_talk() -> None:
    one = json.loads(talk_bytes(sample_talk(), Position(), CHANGED))
    other = json.loads(talk_bytes(sample_talk(), HERE, datetime(2026, 4, 1, tzinfo=UTC)))
    assert one["checksum"] == other["checksum"]
    assert one["talk"] == other["talk"]


def test_every_truncation_is_refused_with_one_sentence(tmp_path: Path) -> None:
    path = tmp_path / "talk.json"
    whole = stored(sample_talk())
    # The last two bytes are the closing brace, without which it is cut, and the newline, without which it is not.
    for length in [*range(0, len(whole) - 2, 97), len(whole) - 2]:
        path.write_bytes(whole[:length])
        assert refused(path) == ("talk_damaged" if length > 30 else "talk_foreign"), length


def test_a_flipped_bit_never_loads_as_another_talk(tmp_path: Path) -> None:
    path = tmp_path / "talk.json"
    whole = stored(sample_talk())
    dice = random.Random(20260309)
    altered = 0
    for _ in range(300):
        data = bytearray(whole)
        data[dice.randrange(len(data))] ^= 1 << dice.randrange(8)
        path.write_bytes(data)
        try:
            # In the head and the position a flip does no harm.
            assert load_talk(path).talk == sample_talk()
        except MusError as error:
            altered += error.message == "talk_altered"
    # So many were JSON of the right shape still: without a checksum they would have been believed.
    assert altered > 50


def test_text_changed_by_hand_is_refused_and_a_new_layout_is_not(tmp_path: Path) -> None:
    path = tmp_path / "talk.json"
    text = stored(sample_talk()).decode()
    path.write_text(text.replace("Travlt, men godt.", "Travlt og godt."), encoding="utf-8")
    assert refused(path) == "talk_altered"
    path.write_text(json.dumps(json.loads(text), indent=7, sort_keys=True), encoding="utf-8-sig")
    assert load_talk(path).talk == sample_talk()


def test_a_newer_version_is_refused_before_anything_else_in_it_is_read(tmp_path: Path) -> None:
    path = tmp_path / "talk.json"
    path.write_text('{"format": "mus-talk", "version": 999, "sealed": "…"}', encoding="utf-8")
    assert refused(path) == "talk_newer"
    assert "Opdater programmet" in t("errors.talk_newer")


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (b"", "talk_foreign"),
        (b"hello", "talk_foreign"),
        (b"[]", "talk_foreign"),
        (b"null", "talk_foreign"),
        (b'{"format": "other", "version": 1}', "talk_foreign"),
        (b'{"version": 1}', "talk_foreign"),
        (b"PK\x03\x04\xff\xfe", "talk_foreign"),
        ('{"format": "mus-talk", "name": "Søren"}'.encode("cp1252"), "talk_damaged"),
        (b"[" * 200_000, "talk_foreign"),
        (b'{"format": "mus-talk", "version": 1}', "talk_damaged"),
        (b'{"format": "mus-talk", "version": true}', "talk_damaged"),
        (b'{"format": "mus-talk", "version": 0}', "talk_damaged"),
        (b'{"format": "mus-talk", "version": "2"}', "talk_damaged"),
        (b'{"format": "mus-talk", "version": NaN}', "talk_damaged"),
        (b'{"format": "mus-talk", "version": ' + b"9" * 9000 + b"}", "talk_damaged"),
        (b'{"format": "mus-talk", "format": "mus-talk"}', "talk_damaged"),
    ],
)
def test_what_is_no_talk_is_refused_with_one_sentence(tmp_path: Path, data: bytes, message: str) -> None:
    path = tmp_path / "talk.json"
    path.write_bytes(data)
    assert refused(path) == message


@pytest.mark.parametrize("content", ['"\\ud800"', "1e999", "[" * 900 + "]" * 900, "{}", "null"])
def test_a_talk_of_anything_else_is_refused(tmp_path: Path, content: str) -> None:
    path = tmp_path / "talk.json"
    frame = '{"format": "mus-talk", "version": 1, "checksum": "", "head": {}, "position": {}, "talk": %s}'
    path.write_text(frame % content, encoding="utf-8")
    assert refused(path) == "talk_altered"


def test_a_field_we_do_not_know_is_refused_and_never_dropped(tmp_path: Path) -> None:
    path = tmp_path / "talk.json"
    assert refused(written(path, lambda d: d["talk"].update(mood="good"))) == "talk_unknown_content"
    assert refused(written(path, lambda d: d["talk"]["agreements"][0].update(price=1))) == "talk_unknown_content"
    assert refused(written(path, lambda d: d.update(more={}))) == "talk_damaged"


def test_the_follow_ups_and_last_years_rows_keep_the_names_they_always_had_in_a_file(tmp_path: Path) -> None:
    talk = with_row(sample_talk().closed(CHANGED), date(2026, 6, 1), FollowedUpRow(agreement="a1", status="partly"))
    following_it = following(sample_talk(), talk).with_last_year_row("k7f3qa/a1", "reached", "Godt")
    content = json.loads(stored(following_it))["talk"]
    assert [each["on"] for each in content["previous"][0]["reviews"]] == ["2026-06-01"]
    assert [each["agreement"] for each in content["follow_ups"]] == ["k7f3qa/a1"]
    assert load_talk(written(tmp_path / "s.json", lambda d: d.update(talk=content))).talk == following_it
    new_name = written(tmp_path / "n.json", lambda d: d["talk"].update(last_year_rows=[]))
    assert refused(new_name) == "talk_unknown_content"


def test_a_key_that_stands_twice_is_refused_though_the_last_one_is_right(tmp_path: Path) -> None:
    path = tmp_path / "talk.json"
    text = stored(sample_talk()).decode()
    path.write_text(text.replace('"place":', '"place": "Andetsteds", "place":'), encoding="utf-8")
    assert refused(path) == "talk_damaged"


def test_people_and_kinds_that_the_template_lacks_are_refused(tmp_path: Path) -> None:
    path = tmp_path / "talk.json"
    assert refused(written(path, lambda d: d["talk"].update(kind="LUS"))) == "talk_unknown_content"
    assert refused(written(path, lambda d: d["talk"]["participants"][0].update(role="x"))) == "talk_unknown_content"


def test_a_damaged_position_costs_the_place_and_not_the_talk(tmp_path: Path) -> None:
    path = written(tmp_path / "talk.json", lambda d: d.update(position={"cursor": "north"}))
    assert load_talk(path) == (sample_talk(), Position())


def test_a_file_that_cannot_be_had_is_one_sentence(tmp_path: Path) -> None:
    def message(path: Path) -> str:
        with pytest.raises(MusError) as caught:
            load_talk(path)
        assert t(f"errors.{caught.value.message}", **caught.value.values)
        return caught.value.message

    (tmp_path / "file.json").write_bytes(b"{}")
    assert message(tmp_path / "none.json") == "cannot_read_gone"
    assert message(tmp_path / "a\0b.json") == "cannot_read_gone"
    assert message(tmp_path / "file.json" / "x.json") == "cannot_read_gone"
    assert message(tmp_path) == "cannot_read_folder"
    assert message(tmp_path / ("x" * 400)) == "cannot_read_other"


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes here")
def test_a_pipe_is_refused_and_not_waited_for(tmp_path: Path) -> None:
    path = tmp_path / "2026-03-09-pipe.json"
    os.mkfifo(path)
    with pytest.raises(MusError, match="cannot_read_no_file"):
        load_talk(path)
    assert read_head(path) is None


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="the one who runs this may read everything")
def test_a_file_of_somebody_else_is_one_sentence(tmp_path: Path) -> None:
    path = tmp_path / "talk.json"
    path.write_bytes(stored(sample_talk()))
    path.chmod(0)
    with pytest.raises(MusError, match="cannot_read_private"):
        load_talk(path)


def test_a_file_too_large_to_be_a_talk_is_not_parsed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(document, "LARGEST", 1000)
    path = tmp_path / "talk.json"
    path.write_bytes(stored(sample_talk()))
    assert refused(path) == "talk_too_large"


def test_the_head_is_within_its_bytes_with_forty_people_of_long_names(tmp_path: Path) -> None:
    people = tuple(Participant(id=f"p{n}", role="medarbejdere", name=f"{n}" + "𝔐" * 200) for n in range(40))
    talk = sample_talk().altered(
        kind="GRUS", participants=people, id="i" * 60, template=sample_talk().template.altered(name="𝔐" * 900)
    )
    row = talk.agreements[0].altered(responsible="𝔐" * 80)
    talk = talk.altered(agreements=tuple(row.altered(id=f"a{n}") for n in range(1, 50)))
    talk = talk.altered(previous=(last_year().altered(talk="j" * 60),)).with_closing(follow_up=a_day()).closed(CHANGED)
    path = tmp_path / "talk.json"
    save_talk(path, talk, HERE, CHANGED)
    head = read_head(path)
    assert head is not None
    assert head.people[0] == "0" + "𝔐" * 59
    assert head.people[-1] == "…"
    assert len(head.promises) == 36
    assert stored(talk).index(b'"position"') < HEAD_BYTES
    assert load_talk(path).talk == talk


def test_a_years_agreements_are_all_in_the_head_with_who_answers_for_each(tmp_path: Path) -> None:
    row = sample_talk().agreements[0]
    rows = tuple(
        row.altered(id=f"a{n}", responsible=f"Kirsten {n}", deadline=a_day(2026, month, 10))
        for n, month in enumerate([*range(1, 13), *range(1, 13)], 1)
    )
    path = tmp_path / "talk.json"
    save_talk(path, sample_talk().altered(agreements=rows).closed(CHANGED), HERE, CHANGED)
    head = read_head(path)
    assert head is not None
    assert [by[5:7] for by, _ in head.promises] == [f"{month:02}" for month in range(1, 13) for _ in range(2)]
    assert {who for _, who in head.promises} == {f"Kirsten {n}" for n in range(1, 25)}


def test_the_days_on_which_agreements_are_followed_up_are_in_the_head_as_room_allows_and_the_rest_is_counted(
    tmp_path: Path,
) -> None:
    path, row = tmp_path / "talk.json", sample_talk().agreements[0].altered(deadline=a_day(2027, 3, 1))
    rows = [row.altered(id=f"a{n}", follow_up_on=a_day(2026, 4 + n % 6, 1 + n % 28)) for n in range(1, 61)]
    talk = sample_talk().altered(agreements=tuple(rows)).closed(CHANGED)
    save_talk(path, talk, HERE, CHANGED)
    head = read_head(path)
    assert head is not None
    # Names as they are leave room for more than anybody follows up by itself.
    assert len(head.follow_ups) + head.more_follow_ups == len(follow_ups(talk))
    assert len(head.follow_ups) > 50
    people = tuple(Participant(id=f"p{n}", role="medarbejdere", name=f"{n}" + "𝔐" * 200) for n in range(40))
    rows = [each.altered(responsible="𝔐" * 80) for each in rows]
    template, before = talk.template.altered(name="𝔐" * 900), last_year().altered(talk="j" * 60)
    crowded = talk.altered(kind="GRUS", participants=people, id="i" * 60, template=template, previous=(before,))
    crowded = crowded.altered(agreements=tuple(rows)).with_closing(follow_up=a_day())
    save_talk(path, crowded, HERE, CHANGED)
    head = read_head(path)
    assert head is not None
    days = [day.isoformat() for day in follow_ups(crowded)]
    assert list(head.follow_ups) == days[: len(head.follow_ups)] != []
    assert len(head.follow_ups) + head.more_follow_ups == len(days)
    assert stored(crowded).index(b'"position"') < HEAD_BYTES


def test_forty_people_of_ordinary_names_are_all_in_the_head(tmp_path: Path) -> None:
    names = [f"Kirsten Østergård-{chr(65 + n % 26)}{n}" for n in range(40)]
    people = tuple(Participant(id=f"p{n}", role="medarbejdere", name=name) for n, name in enumerate(names))
    path = tmp_path / "talk.json"
    save_talk(path, sample_talk().altered(kind="GRUS", participants=people), HERE, CHANGED)
    head = read_head(path)
    assert head is not None
    assert list(head.people) == names


def test_a_new_talk_is_named_by_date_kind_and_id_and_never_lies_on_another(tmp_path: Path) -> None:
    first = new_talk_path(tmp_path, sample_talk())
    assert first.name == "2026-03-09-mus-k7f3qa.json"
    first.write_bytes(b"")
    assert new_talk_path(tmp_path, sample_talk()).name == "2026-03-09-mus-k7f3qa-2.json"


def test_ids_of_talks_are_short_and_differ() -> None:
    ids = {new_talk_id() for _ in range(1000)}
    assert len(ids) == 1000
    assert all(re.fullmatch("[a-z2-9]{8}", each) for each in ids)

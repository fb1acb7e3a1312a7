"""Whether an editor and the program agree on a template: `python -m bench.schema`, or with a number of samples.

Templates that are right are changed in one or two places, by chance but alike each time. The schema must refuse
whatever the models refuse, which are keys, types, choices and limits, and nothing that the program accepts.
"""

from __future__ import annotations

import json
import random
import re
import sys
import tempfile
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from copy import deepcopy
from importlib.resources.abc import Traversable
from pathlib import Path
from typing import Any, NamedTuple

import yaml
from jsonschema import Draft7Validator
from pydantic import ValidationError

from mus_tui.model.rules.template.field_check import field_misfits
from mus_tui.model.values.template import Template
from mus_tui.storage.locations import Locations, shipped_templates
from mus_tui.storage.template.below import named_below
from mus_tui.storage.template.checking import check_template
from mus_tui.storage.template.layers import laid_over
from mus_tui.storage.template.template_file import parsed
from mus_tui.storage.template.themes import is_theme
from mus_tui.storage.template.yaml_nodes import YamlDocument

GUIDE = [Path(__file__).parents[1] / "docs" / name for name in ("templates.md", "skabelon-noegler.md")]
SCHEMA = "mus-template.schema.json"
_SEED = 15
_OF_ANSWERS = {
    *("choices_unused", "too_few_choices", "scale_missing", "scale_unused", "suggestions_unused", "rows_unused"),
    "rows_without_fields",
}
"""What a field lacks or has no use for with its kind of answer, which the file itself tells."""

_Way = tuple[str | int, ...]


class Sample(NamedTuple):
    """A template, right or wrong."""

    said: Any
    """What it says, as an editor reads it."""
    change: str
    """What was changed in one that was right."""


class Verdict(NamedTuple):
    """What the two say of a sample."""

    accepted: bool
    """Whether the program accepts it."""
    of_shape: bool
    """Whether what is wrong with it is a key, a type, a choice or a limit, and in the file itself."""
    refused: bool
    """Whether the schema refuses it."""

    @property
    def agrees(self) -> bool:
        """Whether an editor says what it must, and nothing that is not so."""
        return not (self.accepted and self.refused) and (self.refused or not self.of_shape)


def main() -> int:
    """Compare on as many samples as are asked for, and print every disagreement."""
    many = int(sys.argv[1]) if len(sys.argv) > 1 else 500
    counts: Counter[str] = Counter()
    with tempfile.TemporaryDirectory() as folder:
        compare = comparing(Path(folder))
        for sample in samples(many):
            verdict = compare(sample)
            sort = "right" if verdict.accepted else "of shape" if verdict.of_shape else "of fit"
            counts[f"{sort}, {'refused' if verdict.refused else 'accepted'} by the schema"] += 1
            if not verdict.agrees:
                print(f"{sort}: {sample.change}")
                counts["disagreements"] += 1
    for sort, number in sorted(counts.items()):
        print(f"{number:5} {sort}")
    return 1 if counts["disagreements"] else 0


def comparing(folder: Path) -> Callable[[Sample], Verdict]:
    """Return what compares the two on a sample; the folder is for the program to read it from."""
    validator = Draft7Validator(json.loads((shipped_templates() / SCHEMA).read_text("utf-8")))
    at = Locations(home=folder, talks=folder / "talks", templates=folder / "own", settings=folder / "s.json")
    file = folder / "sample.yaml"
    theme_below = parsed(_shipped()[1], "below")

    def compare(sample: Sample) -> Verdict:
        # JSON is YAML: both read the very same words.
        file.write_text(json.dumps(sample.said, ensure_ascii=False), "utf-8")
        told = [each.message for each in check_template(file, file.name, at) if not each.advice]
        shaped = bool(told) and is_of_shape(parsed(file, file.name), theme_below)
        return Verdict(
            not told,
            # Which format a key needs is known from the file alone where that says its format.
            shaped or ("second_format" in told and sample.said.get("format") == 1),
            next(validator.iter_errors(sample.said), None) is not None,
        )

    return compare


def is_of_shape(document: YamlDocument, theme_below: YamlDocument) -> bool:
    """Whether the models refuse what a file says; what it only lacks may stand in the one that it is laid over."""
    below = None
    if is_theme(document):
        below = theme_below
    elif named := named_below(document):
        below = next((parsed(each, each.name) for each in _shipped() if each.name.startswith(f"{named}.")), None)
        if below is None:
            return False
    try:
        template = Template.model_validate((laid_over(below, document, "")[0] if below else document).value)
    except ValidationError as error:
        there = ("missing", "extra_forbidden") if below else ()
        return not all(each["type"] in there for each in error.errors(include_url=False))
    # A field may have below what its answer needs.
    return below is None and any(each.message in _OF_ANSWERS for each in field_misfits(template))


def samples(many: int, wholes: Sequence[Any] = ()) -> Iterator[Sample]:
    """Give templates that are right, and others in which something was changed."""
    chance = random.Random(_SEED)
    wholes = wholes or [*right_ones(), *_shipped_ones()]
    yield from (Sample(each, "nothing") for each in wholes[:many])
    for n in range(len(wholes), many):
        said = deepcopy(wholes[n % len(wholes)])
        changes = [_changed(said, chance) for _ in range(chance.choice((1, 1, 1, 2)))]
        yield Sample(said, "; ".join(changes))


def right_ones() -> list[Any]:
    """Return every template of the guide, its pieces each in the smallest of them."""
    text = "".join(page.read_text("utf-8") for page in GUIDE)
    blocks = re.findall(r"^```yaml ?(\S*)\n(.*?)^```$", text, re.DOTALL | re.MULTILINE)
    read = [(sort, yaml.safe_load(block)) for sort, block in blocks if sort != "med-fejl"]
    smallest = next(said for sort, said in read if sort == "complete")
    topics = [{"id": "trivsel", "text": "Trivsel"}, {"id": "kompetenceudvikling", "text": "Kompetencer"}]
    return [
        {**smallest, "topics": topics, **said, "format": 2} if sort == "" else said
        for sort, said in read
        if sort in ("", "complete", "lag", "tema")
    ]


def _shipped_ones() -> Iterator[Any]:
    """Give the templates that come with the program, each also laid over itself, and as a theme."""
    for each in _shipped():
        said = yaml.safe_load(each.read_text("utf-8"))
        yield said
        yield {**said, "format": 2, "extends": said["id"], "id": "oven-paa"}
        yield {**{key: value for key, value in said.items() if key != "kinds"}, "format": 2, "theme": "Året"}


def _shipped() -> list[Traversable]:
    there = (each for each in shipped_templates().iterdir() if each.name.endswith(".yaml"))
    return sorted(there, key=lambda each: each.name)


_VALUES: tuple[Any, ...] = (
    *("", " ", "Et ord", "et-ord", "Æblegrød med fløde", "MUS", "ET-ORD", "a" * 61, "to\nlinjer", "2025", "1.5"),
    *(0, 1, 2, 7, 500, -1, 10**6, 1.5, True, False, None),
    *([], ["et-ord"], ["Et ord", 3], [None], [[]], {}, {"id": "et-ord"}, {"ukendt": 1}, [{}]),
    *([{"id": "et-ord"}], [{"id": "et-ord", "label": "Et ord"}], [{"id": "et-ord", "text": "Et ord", "after": "x"}]),
)
_KEYS = ("ukendt", "titel", "after", "id", "only", "ours", "note", "hint", "label", "roles", "if", "text", "number")


def _changed(said: Any, chance: random.Random) -> str:
    """Change one thing in a template, and return what."""
    ways = list(_ways(said, ()))
    way = chance.choice(ways)
    holder = said
    for part in way[:-1]:
        holder = holder[part]
    name = "/".join(map(str, way))
    what = chance.choice(("value", "value", "value", "gone", "key", "slip", "again"))
    if what == "value":
        holder[way[-1]] = deepcopy(chance.choice(_VALUES))
        return f"{name} = {holder[way[-1]]!r}"
    if what == "key" and isinstance(holder[way[-1]], dict):
        key = chance.choice((*_KEYS, *Template.model_fields))
        holder[way[-1]][key] = deepcopy(chance.choice(_VALUES))
        return f"{name}/{key} = {holder[way[-1]][key]!r}"
    if what == "slip" and isinstance(holder, dict):
        holder[f"{way[-1]}r"] = holder.pop(way[-1])
        return f"{name} written {way[-1]}r"
    if what == "again" and isinstance(holder, list):
        holder.append(deepcopy(holder[int(way[-1])]))
        return f"{name} again"
    del holder[way[-1]]
    return f"{name} gone"


def _ways(said: Any, way: _Way) -> Iterator[_Way]:
    inside = said.items() if isinstance(said, dict) else enumerate(said) if isinstance(said, list) else ()
    for part, each in inside:
        yield (*way, part)
        yield from _ways(each, (*way, part))


if __name__ == "__main__":
    raise SystemExit(main())

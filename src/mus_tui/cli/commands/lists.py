"""The commands that say what there is: talks, templates and what is different in them, and where things lie."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from mus_tui.cli.named_talk import listed_talks
from mus_tui.cli.output import complain, say, say_columns, say_json, write_exactly
from mus_tui.cli.words import Asked, CliError
from mus_tui.model.values.listing import TalkHead, TemplateHead
from mus_tui.words import t

if TYPE_CHECKING:
    from mus_tui.model.values.template import Template
    from mus_tui.storage.locations import Locations


def talks(asked: Asked) -> int:
    """List the talks, the newest first, and after them what remains of those that were destroyed."""
    from datetime import date

    from mus_tui.cli.commands.destroy import destroyed_talks
    from mus_tui.language.date_saying import say_short
    from mus_tui.storage.talk.talk_list import check_folder

    check_folder(asked.locations.talks)
    found = listed_talks(asked)
    if asked.count:
        from mus_tui.cli.commands.figures import say_all_figures

        return say_all_figures(asked, found)
    listed = [each for each in found if each.state != "damaged"]
    listed += destroyed_talks(asked.locations)
    if asked.json:
        say_json(_for_a_program(each) for each in listed)
    elif not found and not listed:
        say(t("cli.no_talks"))
    else:
        say_columns(
            (
                say_short(date.fromisoformat(each.held)),
                each.template,
                each.kind,
                ", ".join(each.people),
                _state(each),
                each.id if each.state == "destroyed" else str(each.file),
            )
            for each in listed
        )
    for each in listed:
        if each.newer:
            lies = "talk_newer" if os.path.exists(each.newer) else "talk_newer_away"
            complain(t(f"keeping.{lies}", path=each.file, newer=each.newer))
    for each in found:
        if each.state == "damaged":
            complain(t("cli.talk_unreadable", path=each.file))
    return 0


def _state(talk: TalkHead) -> str:
    words = [t(f"start.copy_{talk.copy}")] if talk.copy else []
    words.append(t(f"cli.state_{talk.standing or talk.state}"))
    words += [t("keeping.state_elsewhere")] if talk.home else []
    words += [t("keeping.state_older")] if talk.newer else []
    return ", ".join(words)


def _for_a_program(talk: TalkHead) -> dict[str, object]:
    return {
        "date": talk.held,
        "template": talk.template,
        "kind": talk.kind,
        "people": talk.people,
        "state": talk.state,
        "file": None if talk.state == "destroyed" else str(talk.file),
        "id": talk.id,
        "standing": talk.standing,
        "follows": talk.follows,
        "next_talk": talk.next_talk,
        "follow_up": talk.follow_up,
        "follow_ups": talk.follow_ups,
        "promises": talk.promises,
        "copy": talk.copy,
        # Only of those that were saved elsewhere than where they belong.
        **{name: str(file) for name, file in (("home", talk.home), ("newer", talk.newer)) if file},
    }


def templates(asked: Asked) -> int:
    """List the templates, the user's own first."""
    from mus_tui.storage.template.template_folder import find_templates
    from mus_tui.storage.template.themes import find_themes

    heads = find_templates(asked.locations)
    if asked.json:
        say_json(
            {
                "id": head.id,
                "title": head.title,
                "kinds": [kind for kind, _ in head.kinds],
                "file": str(head.file),
                "usable": not head.faults,
                "instead_of_shipped": head.instead,
            }
            for head in heads
        )
    else:
        rows = [(head.id, " ".join(kind for kind, _ in head.kinds), _about(head), str(head.file)) for head in heads]
        themes = find_themes(asked.locations.templates)
        rows += [(head.id, "", t("cli.template_theme", theme=head.theme), str(head.file)) for head in themes]
        say_columns(rows)
    return 0


def _about(head: TemplateHead) -> str:
    if head.faults:
        return t("cli.template_unusable", file=head.file)
    return t("cli.template_instead", title=head.title) if head.instead else head.title


def show_template(asked: Asked) -> int:
    """Write a template to read, as a page to sign where it is no Markdown, or as JSON for another program."""
    from mus_tui.cli.files import Outgoing, format_of, write_out

    if asked.json and (asked.to or asked.output):
        raise CliError("json_alone", exit_code=2)
    # A list goes to standard output, and so does this unless a place is named.
    asked.output = asked.output or "-"
    to = format_of(asked)
    template = template_named(asked.words[0], asked.kind, asked.locations)
    if asked.json:
        from mus_tui.export.template.as_json import template_json

        write_exactly(template_json(template, asked.kind))
        return 0
    from mus_tui.export.template.document import template_paper

    name = f"{template.id}-{asked.kind.lower()}" if asked.kind else template.id
    paper = template_paper(template, asked.kind, to_sign=to.name != "markdown")
    return write_out(asked, Outgoing(to.to_bytes(paper), name, "template_written"))


def difference(asked: Asked) -> int:
    """Write what is different in words between two templates, from the first to the second."""
    from mus_tui.export.template.changes import changes_markdown

    before, after = (template_named(name, None, asked.locations) for name in asked.words)
    write_exactly(changes_markdown(before, after))
    return 0


def paths(asked: Asked) -> int:
    """List where talks, the user's own templates and settings lie."""
    locations = asked.locations
    say_columns(
        (
            # As the system sees it: some installations of Python keep a program's folders elsewhere.
            (t("cli.path_talks"), str(locations.talks.resolve())),
            (t("cli.path_templates"), str(locations.templates.resolve())),
            (t("cli.path_settings"), str(locations.settings.resolve())),
        )
    )
    return 0


def template_named(name_or_path: str, kind: str | None, locations: Locations) -> Template:
    """Return a template by its id or its file; raises `MusError` where it, or the kind in it, cannot be had."""
    from mus_tui.storage.template.template_folder import load_template_named

    template = load_template_named(name_or_path, locations)
    known = [each.id for each in template.kinds]
    if kind is not None and kind not in known:
        raise CliError("unknown_kind", exit_code=2, template=template.id, kind=kind, known=", ".join(known))
    return template

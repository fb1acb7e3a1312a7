"""What the helps say, and what is said of wrong usage."""

from __future__ import annotations

from pathlib import Path

import pytest

from mus_tui.cli.commands.table import COMMANDS, command
from mus_tui.cli.main import main
from mus_tui.cli.words import USAGES
from tests.cli.at_prompt import Capture, one_sentence

# Help


@pytest.mark.parametrize("command", USAGES)
@pytest.mark.parametrize(("language", "first"), [("da", "Eksempler:\n  mus"), ("en", "Examples:\n  mus")])
def test_every_help_begins_with_examples(capsys: Capture, command: str, language: str, first: str) -> None:
    assert main([*command.split(), "--help", "--language", language]) == 0
    out, err = capsys.readouterr()
    assert out.startswith(first)
    assert f"mus {command}".strip() in out
    assert max(map(len, out.splitlines())) <= 88
    assert err == ""


@pytest.mark.parametrize("command", USAGES)
def test_a_help_names_every_option_of_its_command(capsys: Capture, command: str) -> None:
    main([*command.split(), "-h"])
    out = capsys.readouterr().out
    assert all(f"--{option.replace('_', '-')}" in out for option in USAGES[command].options)


def test_every_command_has_usage_and_deed() -> None:
    assert COMMANDS.keys() == USAGES.keys()
    assert all(callable(command(name)) for name in COMMANDS)


# Wrong usage


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("foo", "foo"),
        ("exprot samtale.json", "export"),
        ("--foo", "--foo"),
        ("talks -x", "-x"),
        ("new --json", "--json"),
        ("paths --force", "--force"),
        ("check", "mus check"),
        ("open", "mus open"),
        ("export", "mus export"),
        ("templates show", "mus templates show"),
        ("demo her", "her"),
        ("open a.json b.json", "b.json"),
        ("templates herlev", "herlev"),
        ("export a.json -o", "-o"),
        ("talks --json=ja", "--json"),
        ("--data-dir", "--data-dir"),
        ("--lang en", "--lang"),
        ("export a.json --to odt", "odt"),
        ("--language xx", "xx"),
        ("talks -- --json", "--json"),
        ("prepare", "mus prepare"),
        ("open a.json --as Jonas", "--as"),
    ],
)
def test_wrong_usage_is_one_danish_sentence_and_2(capsys: Capture, words: str, said: str) -> None:
    assert main(words.split()) == 2
    sentence = one_sentence(capsys)
    assert said in sentence
    assert not any(english in sentence for english in ("usage", "error", "argument", "invalid", "expected"))


@pytest.mark.parametrize("words", [["--language", "en", "foo"], ["foo", "--language=en"]])
def test_wrong_usage_is_said_in_the_language_asked_for(capsys: Capture, words: list[str]) -> None:
    assert main(words) == 2
    assert "no command called" in one_sentence(capsys)


def test_without_a_language_the_settings_choose(capsys: Capture, home: Path) -> None:
    home.mkdir()
    (home / "settings.json").write_text('{"language": "en"}', "utf-8")
    main(["foo"])
    assert "no command called" in one_sentence(capsys)
    main(["foo", "--language", "da"])
    assert "ingen kommando" in one_sentence(capsys)


def test_what_steers_a_terminal_is_shown_and_not_sent(capsys: Capture) -> None:
    main(["\x1b]0;her\x07"])
    assert "\x1b" not in one_sentence(capsys)
    main(["open", "a\nb\x9b.json"])
    assert "\x9b" not in one_sentence(capsys)

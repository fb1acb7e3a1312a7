"""What every test would read in the same way is read once: the templates that come with the program."""

from __future__ import annotations

from functools import lru_cache

import pytest

from mus_tui.storage.template.yaml_nodes import YamlDocument
from mus_tui.storage.template.yaml_reader import read_yaml


def read_templates_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let a file that says the same as one before it not be read anew; nobody changes what has been read."""
    monkeypatch.setattr("mus_tui.storage.template.template_file.read_yaml", _read)


@lru_cache(maxsize=32)
def _read(data: bytes, file: str) -> YamlDocument:
    return read_yaml(data, file)

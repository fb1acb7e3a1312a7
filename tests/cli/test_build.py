"""What `mus --version` says of the code it is."""

from __future__ import annotations

import json
import re
from importlib.metadata import PathDistribution
from pathlib import Path

import pytest

from mus_tui import __version__
from mus_tui.cli import build
from mus_tui.cli.main import main
from tests.cli.at_prompt import Capture

A, B = "a1" * 20, "b2" * 20
ROOT = Path(__file__).parents[2]


def write(file: Path, words: str) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(words, "utf-8")


@pytest.fixture
def package(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Let the program lie in a folder of its own, installed from nowhere in particular."""
    package = tmp_path / "copy" / "src" / "mus_tui"
    write(package / "commit.txt", "$Format:%H$\n")
    monkeypatch.setattr(build, "_PACKAGE", package)
    monkeypatch.setattr(PathDistribution, "read_text", lambda self, name: None)
    return package


def test_a_plain_wheel_says_its_version_alone(package: Path, capsys: Capture) -> None:
    assert main(["--version"]) == 0
    assert capsys.readouterr().out == f"mus {__version__}\n"


def test_a_copy_that_git_archived_says_its_commit(package: Path) -> None:
    write(package / "commit.txt", f"{A}\n")
    assert build.version_words() == f"{__version__} (a1a1a1a1a1)"
    assert "src/mus_tui/commit.txt export-subst" in (ROOT / ".gitattributes").read_text("utf-8")
    # The tests may run in such a copy themselves.
    there = (ROOT / "src" / "mus_tui" / "commit.txt").read_text("utf-8")
    assert re.fullmatch(r"\$Format:%H\$\n|[0-9a-f]{40}\n", there)


def test_what_an_installer_fetched_from_a_repository_says_its_commit(
    package: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    origin = json.dumps({"url": "x", "vcs_info": {"vcs": "git", "commit_id": B}})
    monkeypatch.setattr(PathDistribution, "read_text", lambda self, name: origin)
    assert build.version_words() == f"{__version__} (b2b2b2b2b2)"
    for strange in ("", "{", "[]", '{"vcs_info": 3}', '{"vcs_info": {"commit_id": "x"}}'):
        monkeypatch.setattr(PathDistribution, "read_text", lambda self, name, strange=strange: strange)
        assert build.version_words() == __version__


def test_a_checkout_says_where_it_stands_however_git_keeps_that(package: Path) -> None:
    root = package.parents[1]
    git = root / ".git"
    write(git / "HEAD", f"{A}\n")
    assert build.commit_in(root) == ""
    write(root / "pyproject.toml", "")
    assert build.version_words() == f"{__version__} (a1a1a1a1a1)"
    write(git / "HEAD", "ref: refs/heads/main\n")
    assert build.commit_in(root) == ""
    write(git / "packed-refs", f"# pack-refs\n{A} refs/heads/main\n{B} refs/heads/mainly\n")
    assert build.commit_in(root) == A
    write(git / "refs" / "heads" / "main", f"{B}\n")
    assert build.commit_in(root) == B
    write(git / "HEAD", "nonsense\n")
    assert build.commit_in(root) == ""


def test_a_work_tree_of_its_own_says_where_that_stands(package: Path) -> None:
    root = package.parents[1]
    write(root / "pyproject.toml", "")
    apart = root.parent / "main" / ".git" / "worktrees" / "copy"
    write(root / ".git", f"gitdir: {apart}\n")
    write(apart / "commondir", "../..\n")
    write(apart / "HEAD", "ref: refs/heads/other\n")
    write(apart.parents[1] / "refs" / "heads" / "other", f"{B}\n")
    assert build.commit_in(root) == B


def test_the_changes_are_dated_and_the_version_is_one_of_them() -> None:
    heads = re.findall(r"^## (.*)$", (ROOT / "CHANGELOG.md").read_text("utf-8"), re.MULTILINE)
    assert all(re.fullmatch(r"Unreleased|[0-9]+[.][0-9]+[.][0-9]+, [0-9]{4}-[0-9]{2}-[0-9]{2}", head) for head in heads)
    assert __version__ in {head.partition(",")[0] for head in heads}
    project = (ROOT / "pyproject.toml").read_text("utf-8")
    assert f'version = "{__version__}"' in project

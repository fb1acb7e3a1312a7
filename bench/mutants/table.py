"""What is broken, and which tests have to see it: the one place that knows where these modules and their tests lie."""

from __future__ import annotations

GUARDED: dict[str, tuple[str, ...]] = {
    # What may be seen.
    "src/mus_tui/export/plan_copy/copies.py": ("tests/export/plan_copy/test_copies.py",),
    "src/mus_tui/model/rules/crossing.py": ("tests/model/rules/test_crossing.py",),
    "src/mus_tui/model/rules/keywords.py": ("tests/model/rules/test_keywords.py",),
    "src/mus_tui/model/rules/silence.py": ("tests/model/rules/test_silence.py",),
    "src/mus_tui/model/rules/sharing.py": ("tests/model/rules/test_sharing.py",),
    "src/mus_tui/model/rules/preparation_route.py": ("tests/model/rules/test_preparation_route.py",),
    "src/mus_tui/model/rules/around/figures.py": ("tests/model/rules/around/test_figures.py",),
    "src/mus_tui/model/rules/file_names.py": ("tests/model/rules/test_file_names.py",),
    # What is destroyed. `model/values/destruction.py` holds no more than the shape of what is told: nothing to break.
    "src/mus_tui/model/rules/destroying.py": ("tests/model/rules/test_destroying.py",),
    "src/mus_tui/storage/talk/destroying.py": (
        "tests/storage/talk/test_destroying.py",
        "tests/storage/talk/test_copies_of_plan.py",
    ),
    # What is written over.
    "src/mus_tui/storage/talk/kept_talk.py": (
        "tests/storage/talk/test_kept_talk.py",
        "tests/storage/talk/test_kept_talk_sitting.py",
        "tests/storage/talk/test_kept_talk_found.py",
    ),
    "src/mus_tui/storage/talk/lying.py": ("tests/storage/talk/test_lying.py",),
    "src/mus_tui/storage/talk/moved.py": (
        "tests/storage/talk/test_moved.py",
        "tests/storage/talk/test_left_behind.py",
    ),
    "src/mus_tui/storage/talk/talk_lock.py": ("tests/storage/talk/test_talk_lock.py",),
}
"""Each module with the tests that are named for it."""

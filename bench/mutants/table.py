"""What is broken, and which tests have to see it: the one place that knows where these modules and their tests lie."""

from __future__ import annotations

_SENTENCES = ("tests/language/test_due_finding.py", "tests/language/test_phrases.py")
_DATES = ("tests/language/test_date_words.py", "tests/language/test_dates.py", "tests/language/test_phrases.py")
_LINES = ("tests/language/test_agreement_line.py", "tests/language/test_who_finding.py")

GUARDED: dict[str, tuple[str, ...]] = {
    # What may be seen.
    "src/mus_tui/export/plan_copy/copies.py": (
        "tests/export/plan_copy/test_copies.py",
        "tests/export/plan_copy/test_groups_copies.py",
        "tests/export/plan_copy/test_whose_copy.py",
        "tests/export/plan_copy/test_no_plan.py",
        "tests/export/plan_copy/test_days.py",
        "tests/model/rules/test_consent.py",
    ),
    "src/mus_tui/model/rules/crossing.py": (
        "tests/model/rules/test_crossing.py",
        "tests/model/rules/test_members.py",
        "tests/model/rules/test_own_plan_fields.py",
        "tests/model/rules/test_individual.py",
        "tests/model/rules/test_about_talk.py",
        "tests/storage/talk/test_crossing.py",
    ),
    "src/mus_tui/model/rules/last_words.py": (
        "tests/model/rules/test_last_words.py",
        "tests/model/rules/test_members.py",
    ),
    "src/mus_tui/model/rules/group/belonging.py": (
        "tests/model/rules/test_belonging.py",
        "tests/model/rules/test_own_plan_fields.py",
        "tests/export/plan_copy/test_groups_copies.py",
    ),
    "src/mus_tui/model/rules/group/individual.py": ("tests/model/rules/test_individual.py",),
    "src/mus_tui/model/rules/group/members.py": (
        "tests/model/rules/test_members.py",
        "tests/model/rules/test_last_words.py",
    ),
    "src/mus_tui/model/rules/keywords.py": ("tests/model/rules/test_keywords.py",),
    "src/mus_tui/model/rules/silence.py": (
        "tests/model/rules/test_silence.py",
        "tests/model/rules/test_crossing.py",
        "tests/model/rules/test_afterwards.py",
        "tests/model/rules/test_sharing.py",
        "tests/export/plan_copy/test_own_plan_fields.py",
    ),
    "src/mus_tui/model/rules/sharing.py": ("tests/model/rules/test_sharing.py", "tests/model/rules/test_consent.py"),
    "src/mus_tui/model/rules/preparation_route.py": (
        "tests/model/rules/test_preparation_route.py",
        "tests/model/rules/test_who_is_asked.py",
        "tests/model/rules/test_earlier_rows.py",
        "tests/model/rules/test_shown.py",
    ),
    "src/mus_tui/model/rules/shared_topics.py": ("tests/model/rules/test_preparation_route.py",),
    "src/mus_tui/model/rules/answering/shown.py": (
        "tests/model/rules/test_shown.py",
        "tests/model/rules/test_hanging_plan.py",
        "tests/model/rules/test_plan_standing.py",
        "tests/model/rules/test_afterwards.py",
    ),
    "src/mus_tui/model/rules/copy_wish.py": (
        "tests/model/rules/test_copy_wish.py",
        "tests/export/plan_copy/test_no_plan.py",
        "tests/export/plan_copy/test_groups_copies.py",
    ),
    "src/mus_tui/export/plan_copy/whose.py": (
        "tests/export/plan_copy/test_whose.py",
        "tests/export/plan_copy/test_groups_copies.py",
    ),
    "src/mus_tui/model/rules/around/figures.py": ("tests/model/rules/around/test_figures.py",),
    "src/mus_tui/model/rules/file_names.py": ("tests/model/rules/test_file_names.py",),
    # What is destroyed. `model/values/destruction.py` holds no more than the shape of what is told: nothing to break.
    "src/mus_tui/model/rules/destroying.py": (
        "tests/model/rules/test_destroying.py",
        "tests/model/rules/test_afterwards.py",
    ),
    "src/mus_tui/storage/talk/destroying.py": (
        "tests/storage/talk/test_destroying.py",
        "tests/storage/talk/test_copies_of_plan.py",
    ),
    # What is written over.
    "src/mus_tui/storage/talk/kept_talk.py": (
        "tests/storage/talk/test_kept_talk.py",
        "tests/storage/talk/test_kept_talk_sitting.py",
        "tests/storage/talk/test_kept_talk_found.py",
        "tests/storage/talk/test_kept_talk_choosing.py",
        "tests/storage/talk/test_locking.py",
    ),
    "src/mus_tui/storage/talk/left_behind.py": (
        "tests/storage/talk/test_coming_home.py",
        "tests/storage/talk/test_left_behind.py",
    ),
    "src/mus_tui/storage/talk/coming_home.py": (
        "tests/storage/talk/test_coming_home.py",
        "tests/storage/talk/test_moved.py",
        "tests/storage/talk/test_left_behind.py",
    ),
    "src/mus_tui/storage/talk/lying.py": ("tests/storage/talk/test_lying.py",),
    "src/mus_tui/storage/talk/moved.py": (
        "tests/storage/talk/test_moved.py",
        "tests/storage/talk/test_left_behind.py",
    ),
    "src/mus_tui/storage/talk/talk_lock.py": ("tests/storage/talk/test_talk_lock.py",),
    # What a sentence is understood to say, and what is cut from it.
    "src/mus_tui/language/due_finding.py": _SENTENCES,
    "src/mus_tui/language/due_sureness.py": _SENTENCES,
    "src/mus_tui/language/agreement_line.py": _LINES,
    "src/mus_tui/language/follow_up_finding.py": _LINES,
    "src/mus_tui/language/who_finding.py": _LINES,
    "src/mus_tui/language/who_words.py": ("tests/language/test_who_words.py",),
    "src/mus_tui/language/pasted_lines.py": ("tests/language/test_pasted_lines.py",),
    "src/mus_tui/language/date_answers.py": ("tests/language/test_due_finding.py", *_DATES),
    "src/mus_tui/language/date_clock.py": _DATES,
    "src/mus_tui/language/date_points.py": _DATES,
    "src/mus_tui/language/date_ranges.py": _DATES,
    "src/mus_tui/language/date_reading.py": _DATES,
    "src/mus_tui/language/date_rules.py": _DATES,
    "src/mus_tui/language/date_spans.py": ("tests/language/test_date_spans.py", "tests/language/test_phrases.py"),
    "src/mus_tui/language/date_tokens.py": ("tests/language/test_date_tokens.py",),
    "src/mus_tui/language/holidays.py": ("tests/language/test_holidays.py",),
    "src/mus_tui/language/clock.py": ("tests/language/test_clock.py",),
    "src/mus_tui/language/dates.py": ("tests/language/test_date_words.py", "tests/language/test_date_saying.py"),
    # Who is meant, and what is left of what was typed or pasted.
    "src/mus_tui/model/rules/find_person.py": ("tests/model/rules/test_find_person.py",),
    "src/mus_tui/model/values/names.py": ("tests/model/values/test_names.py",),
    "src/mus_tui/model/values/letters.py": ("tests/model/values/test_letters.py", "tests/model/values/test_text.py"),
    "src/mus_tui/model/values/text.py": ("tests/model/values/test_text.py",),
}
"""Each module with the tests that are named for it."""

"""English: what the app says about itself."""

WORDS = {
    "saved": "● Saved {time}",
    "not_saved": "! Not saved, {reason} · Ctrl+S",
    "not_saved_since": "! Not saved since {time}, {reason} · Ctrl+S",
    "in_two": "! Changed elsewhere too · Ctrl+S",
    "older_version": "Older version, only to be read",
    "held": "Only to be read, open at {who} since {time}",
    "held_by": "Only to be read, open at {who}",
    "somebody": "somebody else",
    "day_and_time": "{day} {time}",
    "too_small": "The window is too small. Make it larger, or make the text smaller with Ctrl and minus.",
    "only_looking": "Demo talk, not saved",
    "how_to_leave": "Ctrl+Q leaves the program. Everything is saved.",
    "broke": "Something went wrong in the program ({error}). Everything you wrote is saved. "
    "Start the program again to go on.",
    "cannot_write_busy": "another program has the file open",
    "cannot_write_full": "the disk is full",
    "cannot_write_gone": "the folder is gone",
    "cannot_write_name": "the file name cannot be used here",
    "cannot_write_other": "the disk refuses",
    "cannot_write_readonly": "the folder is read-only",
    "may_not_last": "! Saved, but the disk does not promise to keep it · Ctrl+S",
    "closed": "Closed, only to be read",
}

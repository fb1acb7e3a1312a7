"""English: destroying what a talk left, in the app and on the command line."""

WORDS = {
    # What a file is
    "sort_talk": "the talk",
    "sort_preparation": "preparation",
    "sort_earlier": "earlier version of the talk",
    "sort_copy_of_talk": "another version of the talk (conflict copy)",
    "sort_unfinished": "left over from an interrupted save",
    "sort_list": "list of what was saved elsewhere",
    "sort_plan": "copy of the plan",
    "sort_plan_with_notes": "copy of the plan with notes",
    "sort_plan_with_minutes": "copy of the plan with minutes",
    "sort_plan_with_both": "copy of the plan with notes and minutes",
    "sort_form": "preparation form",
    "sort_invitation": "invitation",
    "sort_calendar": "calendar file",
    "sort_copy": "copy of the plan",
    "sort_minutes": "copy of the minutes",
    "sort_other": "something saved for the talk",
    # Why one is still there
    "left_cannot_write_busy": "another program has it open",
    "left_cannot_write_readonly": "it is write-protected, or another program has it open",
    "left_cannot_write_gone": "its folder cannot be reached just now",
    "left_waits": "waits until the rest is gone; its content is deleted",
    "left_still_there": "it came back; perhaps another program or a sync put it there",
    "left_other": "the disk refused",
    # What lies out of reach
    "beyond_synced": "The folder is shared through {service}: copies may lie in the cloud, in its bin and on other "
    "computers.",
    "beyond_copies": "What you have copied, sent or printed yourselves. The employee's own copy is the employee's.",
    "beyond_backups": "Backups of the computer. They only go when they grow too old.",
    "beyond_disk": "An SSD may keep traces that no program sees. On an encrypted disk they cannot be read without the "
    "key.",
    # On the command line
    "goes": "This will be destroyed:",
    "goes_from_talk": "The talk «{talk}» and all that the program has written for it:",
    "untouched": "This was changed after the program wrote it, and is left. Delete it yourself if it is to go:",
    "follower": "The plan also stands in the talk that followed it up. That one is left as it is: {path}",
    "beyond": "This the program cannot reach:",
    "ask": "It cannot be undone. Type «{word}» to do it: ",
    "word": "destroy",
    "not_done": "Nothing was destroyed.",
    "gone_one": "Looked again: {n} file is gone.",
    "gone_many": "Looked again: {n} files are gone.",
    "left": "This is still there. Close what holds it, and do it again:",
    "line_kept": "One line without content remains. Remove it with: mus destroy --line {id}",
    "line_removed": "The line has been removed.",
}

"""English: saving a copy, and saving the talk elsewhere."""

WORDS = {
    "title": "Save a copy of the plan",
    "where": "Where should it go?",
    "contents": "The copy has the plan, and whether each of you agrees with it. Personal notes and the "
    "keywords are never in it.",
    "endings": "A name that ends in .html makes a page that prints well.",
    "with_notes": "Include the shared notes",
    "with_minutes": "Include the minutes",
    "save": "Save",
    "overwrite": "Overwrite",
    "close": "Close",
    "exists": "There is already a file here. Overwrite it?",
    "no_path": "Write where the copy should go.",
    "synced": "The folder is synced by {service}, so the copy goes there too.",
    "done": "The copy is here:",
    "elsewhere_title": "The talk is not saved",
    "elsewhere_safe": "Everything you wrote is still here. Choose another folder to save the talk in.",
    "elsewhere_synced": "The folder is shared through {service}. The talk will then lie there too.",
    "elsewhere_folder": "Folder",
    "elsewhere_no_folder": "Write or choose a folder.",
    "elsewhere_save": "Save here",
    "elsewhere_done": "The talk is saved, and from now on it is saved here:",
}

"""English: the dialogs for the preparation form and the invitation."""

WORDS = {
    "form_title": "Preparation form",
    "form_saved": "The form is here:",
    "form_html": "To print",
    "form_markdown": "To write in",
    "form_about_html": "A page that prints on A4, with lines to write on. Nothing that anybody has prepared is in it.",
    "form_about_markdown": "A text file to write in. It is read back under “Prepare”, so that nothing has to "
    "be typed again.",
    "invite_title": "Invite to the talk",
    "time": "{day}, at",
    "time_placeholder": "e.g. 10:30",
    "time_unclear": "“{words}” is not a time of day. Write it as 10:30, for example.",
    "invite_about": "Two files: the invitation to read, and the same for the calendar (.ics). Nothing that "
    "you have written is in them. Without a time it is a whole day in the calendar.",
}

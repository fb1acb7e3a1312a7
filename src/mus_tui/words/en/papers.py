"""English: copies, forms and invitations."""

WORDS = {
    "form_title": "Preparation form",
    "form_saved": "The form is here:",
    "form_pdf": "To print",
    "form_html": "Web page",
    "form_markdown": "To write in",
    "form_about_pdf": "A PDF on A4 with lines to write on. Nothing that anybody has prepared is in it.",
    "form_about_html": "A web page that can be printed on A4, with lines to write on"
    ". Nothing that anybody has prepared is in it.",
    "form_about_markdown": "A text file to write in. It is read back under “Prepare”, so that nothing has to "
    "be typed again.",
    "invite_title": "Invite to the talk",
    "time": "{day}, at",
    "time_placeholder": "e.g. 10:30",
    "time_unclear": "“{words}” is not a time of day. Write it as 10:30, for example.",
    "invite_about": "Two files: the invitation to read, and the same for the calendar (.ics). Nothing that "
    "you have written is in them. Without a time it is a whole day in the calendar.",
    # Saving a copy, and saving the talk elsewhere
    "copy_title": "Save a copy of the plan",
    "copy_where": "Where should it go?",
    "copy_whose_both": "Shared",
    "copy_whose_each": "One each",
    "copy_whose_leader": "For {name}",
    "copy_whose_employee": "For {name}",
    "copy_whose_third": "For someone else",
    "copy_format_markdown": "Text",
    "copy_format_pdf": "PDF",
    "copy_format_html": "Web page",
    "copy_format_docx": "Word",
    "copy_format_ics": "Calendar",
    "copy_contents_both": "The plan, and whether each of you agrees. Personal notes, the keywords and what there is a "
    "duty "
    "of silence about never go with it.",
    "copy_contents_each": "Two files: the leader's for the personnel folder, the plan alone; and the employee's own, "
    "with "
    "what is ticked.",
    "copy_contents_leader": "For the personnel folder: the plan without notes and without what there is a duty of "
    "silence "
    "about.",
    "copy_contents_employee": "Your own copy: the plan and what you choose yourself.",
    "copy_contents_third": "Only what may be passed on, and whom it is about. Nothing else of the talk is in it.",
    "copy_contents_days": "The days of the follow-ups, for a calendar. No names, and nothing of what you agreed.",
    "copy_silenced_one": "There is a duty of silence about one agreement.",
    "copy_silenced_many": "There is a duty of silence about {n} agreements.",
    "copy_with_last_words": "Include what each of you took with you",
    "copy_with_silenced": "Include what there is a duty of silence about",
    "copy_nothing_to_tell": "Nothing in the plan may be passed on. Open an agreement and write at the bottom what "
    "may, and "
    "to whom.",
    "copy_nothing_but_silenced": "What might be passed on there is a duty of silence about too. Lift it on the "
    "agreement if "
    "it may be said.",
    "copy_person": "Who is to know?",
    "copy_what_to_tell": "What may they know?",
    "copy_both_agree": "We agree that it is passed on",
    "copy_no_person": "Write who is to know.",
    "copy_no_rows": "Tick what they may know.",
    "copy_ask_both": "Ask each other first, and tick that you agree.",
    "copy_done_each": "The copies are here:",
    "copy_with_notes": "Include the shared notes",
    "copy_with_minutes": "Include the minutes",
    "copy_save": "Save",
    "copy_overwrite": "Overwrite",
    "copy_close": "Close",
    "copy_exists": "There is already a file here. Overwrite it?",
    "copy_unknown_ending": "The name ends in something that cannot be written here. It can end in: {endings}",
    "copy_no_path": "Write where the copy should go.",
    "copy_synced": "The folder is synced by {service}, so the copy goes there too.",
    "copy_done": "The copy is here:",
    "copy_elsewhere_title": "It is not saved",
    "copy_elsewhere_safe": "Everything that is written is still here. Choose another folder to save in.",
    "copy_elsewhere_synced": "The folder is shared through {service}. It will then lie there too.",
    "copy_elsewhere_folder": "Folder",
    "copy_elsewhere_no_folder": "Write or choose a folder.",
    "copy_elsewhere_save": "Save here",
    "copy_elsewhere_done": "It is saved, and from now on it is saved here:",
    # Forms to be filled in away from this machine
    "blank_title": "Preparation form",
    "blank_for": "For",
    "blank_with": "Together with",
    "blank_when": "The talk is held",
    "blank_at": "{day} at {time}",
    "blank_yours": "What you write here is your own. You decide yourself what you bring to the talk.",
    "blank_how": "Write under each question, put an x in the boxes, and save the file as plain text. Leave the small "
    "marks "
    "beside the names of the fields where they are: they show the program where your answers belong.",
    "blank_before": "Before the talk",
    "blank_here": "Write here",
    "blank_pick_one": "Put a cross beside the {n} keyword that matters most for what you would like to talk about.",
    "blank_pick_many": "Put a cross beside the {n} keywords that matter most for what you would like to talk about.",
    "blank_own_topics": "Topics of your own",
    "blank_own_topics_hint": "What else would you like to talk about? Write one topic a line",
    "blank_date": "Date",
    # The invitation
    "invitation_title": "Invitation: {kind}",
    "invitation_when": "When",
    "invitation_takes": "Takes",
    "invitation_minutes": "about {n} minutes",
    "invitation_setting": "The talk is held",
    "invitation_form": "We use",
    "invitation_bring": "Bring along",
    "invitation_bring_preparation": "Your preparation. The form comes with this; it is yours, and you decide what you "
    "share.",
    "invitation_bring_plan": "The plan from last time, which we begin with.",
}

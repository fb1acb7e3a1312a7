"""English: what the palette offers that has no key of its own."""

WORDS = {
    "placeholder": "Type what you want to do",
    "nothing": "The program does not know that. Try another word.",
    "hint": "Up and down choose · Enter does it · Esc closes",
    "about_talk": "Correct day, place and names",
    "about_talk_help": "Moves the talk to another date, and corrects where you meet and who each participant is.",
    "home": "To the front page",
    "home_help": "Saves the talk and goes to the front page.",
    "remains": "Destroyed talks",
    "remains_help": "Shows the lines without content that remain, and can remove them.",
    "destroy": "Destroy the talk",
    "destroy_help": "Shows all that lies of it, and asks first.",
    "theme_help": "Remembered for next time.",
    "language": "Language: {name}",
    "language_help": "From the next screen on. The template's words stay as they are.",
    "form": "Preparation form",
    "form_help": "Write a form that one of you can prepare on elsewhere, on paper or in a file.",
    "invite": "Invite",
    "invite_help": "Write the invitation, and the same for the calendar.",
    "theme_mus-light": "Look: light",
    "theme_mus-dark": "Look: dark",
    "theme_mus-contrast-light": "Look: light, high contrast",
    "theme_mus-contrast-dark": "Look: dark, high contrast",
    "individual": "Individual talks",
    "individual_help": "Shows who of the group has a right to an individual talk or wants one, and sets it up.",
    "afterwards": "After the talk",
    "afterwards_help": "Fill in what belongs after the talk. It changes nothing of what you said.",
    # What else people call it, after the id of its title: it is found by these words, and they are shown nowhere.
    "also": "keys.close_talk: finish end done sign stop\n"
    "keys.ask_to_reopen: edit change unlock again\n"
    "keys.export: print printer pdf word save as send mail download card signature\n"
    "palette.individual: one by one short group next employee\n"
    "palette.about_talk: rename name member add change postpone move time room\n"
    "palette.home: leave menu start close\n"
    "keys.quit: exit close stop program\n"
    "palette.destroy: delete remove erase gdpr\n"
    "keys.destroy: delete remove erase gdpr\n"
    "keeping.lock_lock: password code encrypt protect secret\n"
    "keeping.lock_change: password code\n"
    "keys.overview: contents menu jump go to status puzzle pieces\n"
    "keys.marks: keywords words mandatory\n"
    "keys.undo: back mistake deleted restore\n"
    "keys.cover: hide private\n"
    "palette.form: preparation print paper\n"
    "palette.invite: meeting outlook mail send\n"
    "keys.figures: statistics number report count\n"
    "keys.read_aloud: agree go through\n"
    "keys.reword: rewrite question\n"
    "keys.new_talk: begin start create group\n"
    "keys.find: search look for\n"
    "keys.follow_up: status review\n"
    "earlier.command: last year previous old\n"
    "walk.command: walk paper type in\n"
    "palette.theme_mus-dark: colour theme settings black night\n"
    "palette.theme_mus-light: colour theme settings white day\n"
    "palette.theme_mus-contrast-dark: colour theme settings visible\n"
    "palette.theme_mus-contrast-light: colour theme settings visible",
}

"""English: the help of each screen, by what `kit/keys/help.py` calls it."""

WORDS = {
    "screen_start": "Begin here: continue a talk, begin a new one, or open one from elsewhere.",
    "screen_setup": "Say which talk this is and who takes part. Names or initials, as you wish.",
    "screen_find_talk": "Type part of a name, a date or a template, and the talks that fit are shown.",
    "screen_newer_template": "Here you see what has changed in the template since you began, before you choose "
    "whether the talk is to follow it.",
    "screen_open_file": "Type where the talk's file is. It may be on a drive or in another folder.",
    "screen_guide": "What matters most about the first talk. Enter closes.",
    "screen_templates": "These are the templates the program knows, also those with faults, and what is wrong "
    "with them.",
    "screen_opening": "How the talk is set up: its purpose, what is confidential, and how you want to hold it.",
    "screen_keywords": "Each of you draws in peace the keywords that matter most right now, while the other looks "
    "away. Then you show each other, and they follow you through the talk.",
    "screen_minutes": "Short minutes of what you talked about, apart from the notes. Take lines from the list, "
    "and put them right.",
    "screen_last_year": "Begins with what you took with you last time. Then say of each agreement how it went, "
    "and carry on what still holds.",
    "screen_question": "One question at a time. Talk first, write afterwards; everything saves itself. A question "
    "gets ✓ when you go on with Next.",
    "screen_overview": "The whole talk on one page. Go to any step; that marks nothing.",
    "screen_board": "The talk as pieces on a table. Take the ones you like; ✓ is laid, and the frame is the plan, "
    "which agreements fill.",
    "screen_turned_piece": "A piece turned over. Read it aloud, and talk about it as long as you like.",
    "screen_marks": "What must be discussed, and all keywords, your own first. You mark what you have discussed.",
    "screen_own_topic": "Add a topic you want to talk about that the template does not have.",
    "screen_about_talk": "Move the talk to another day, or correct the place and what each of you is called. "
    "What is written goes with it.",
    "screen_quick_agreement": "Write the agreement on one line: who does what, and when. Below it stands how it "
    "is understood. Enter writes it down, Esc agrees nothing and keeps the line for the next time.",
    "screen_who_is_meant": "A name, initials or “I” may be several of you. The number says who it is.",
    "screen_several_agreements": "Each line may be its own agreement: write them down, or put them together.",
    "screen_plan": "What you have agreed, under the template's own headings. Go to a field with the arrows, and write.",
    "screen_closing": "See what is still open, agree on the dates, and say whether you agree. You can close the "
    "talk as it is, also when you disagree.",
    "screen_closing_seen": "See what is still open, agree on the dates, and say whether you have seen what is written. "
    "You can close the talk as it is, also when you disagree.",
    "screen_read_aloud": "One agreement at a time. Read it aloud; each of you has a number and a button to say "
    "that you agree to it.",
    "screen_export": "Save a copy as a file each of you can take home. Without the shared notes unless "
    "you include them.",
    "screen_in_use": "The talk is open in another place. It can be read here meanwhile, and written in when it is "
    "closed there.",
    "screen_newer": "The talk is older than one that lies elsewhere, which can be opened or brought here.",
    "screen_last_good": "The file cannot be opened. Here its last good version can be opened instead; nothing is "
    "deleted.",
    "screen_two_versions": "The talk was changed in two places. Here are the differences, and you choose which "
    "version stands. The other one stays beside it.",
    "screen_save_elsewhere": "It cannot be saved in its usual place. Choose another folder; everything that is "
    "written is still here.",
    "screen_destroying": "Every file that will be deleted is named here. Nothing happens until you press "
    "Destroy; then the program looks again and says what is gone.",
    "screen_keep_copy": "Here one of you saves their own preparation before it goes.",
    "screen_remains": "What remains of destroyed talks: one line each, without content.",
    "screen_palette": "Type a few letters of what you want, and press Enter.",
    "screen_prepare_as": "Say who you are, and the preparation is yours.",
    "screen_preparation": "Here you prepare alone. What you write is only for you until you share it; everything "
    "is saved by itself.",
    "screen_leaders_preparation": "Here you prepare alone. What you write is only for you until you share it. "
    "You can also put the questions in words that fit you.",
    "screen_prepared_overview": "Your preparation on one page. Go wherever you like.",
    "screen_prepared_topic": "A topic that you want to talk about and the template does not have. It is yours "
    "alone until you share it.",
    "screen_reveal": "This is what you have shared of your preparations. Read it together; it cannot be changed here.",
    "screen_reword": "Give the question words that fit your workplace. The intent is the same, and the template "
    "is not changed.",
    "screen_follow_up": "Follow up on the plan between two talks: say how each agreement goes, write a line, and "
    "move the date if need be. The rest of the talk is closed.",
    "screen_figures": "The talks counted year by year. The line below can be given to the MED committee.",
    "screen_due": "What it is about time for. Enter follows up on the plan, or sets the next talk up.",
    "screen_lock": "Type the passphrase twice, since it is never shown. It holds from now on; if it is forgotten, "
    "nobody can open the file.",
    "screen_unlock": "Type the passphrase and press Enter. It is open until you go back to the first screen.",
    "screen_take_in": "All the places of the form below each other. Enter goes to the next, and all is "
    "saved as you type. Afterwards you choose what is shared.",
    "screen_home": "Type in what stands on the card: ticks first, then the agreements as they are read aloud. A "
    "line that is left is taken; Esc agrees to nothing, and what was typed stands there the next time.",
    "screen_read_form": "Write where the filled-in form lies. What belongs to no question is shown and kept.",
    "screen_form": "Choose whom the form is for, and whether it is printed or written in. It is read back "
    "in the preparation.",
    "screen_invite": "Write when on the day the talk is, and where the invitation goes.",
    "screen_earlier_picker": "Talks with the same people and locked ones come first; write a word to see all.",
    "screen_crossing": "Others sat in that talk. Tick what may come along; the rest stays where it is.",
    "screen_earlier": "The talks that this one follows up. Choose one more, or take one away for good.",
    "screen_take_away": "What is taken away cannot be undone.",
    "screen_release": "Only an agreement that all of you released can go into a talk without one of you.",
    "screen_individual_talks": "Who of the group has a talk of their own ahead, and the way to set it up.",
    "screen_pay_question": "The agreement has an amount and says something of pay. It is a question: you decide.",
    "screen_pieces": "Choose whether the pieces are printed or written in a file, and where they go.",
    "screen_afterwards": "Fill in what belongs after the talk. Each answer has today's date and stands beside what you "
    "said; it changes nothing in the talk.",
    "screen_no_talk_yet": "The template cannot be shown yet. Here is why; mend the file in your editor and save it, "
    "and the talk comes by itself. Nothing is saved here.",
    "screen_look_as": "Choose which kind of talk, and whose preparation, you want to see. Below are the file's faults "
    "and advice.",
}

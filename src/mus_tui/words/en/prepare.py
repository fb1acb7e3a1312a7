"""English: preparing alone, sharing, and what is shared in the talk."""

WORDS = {
    "whose": "Preparation · {name}",
    # The first page
    "welcome": "{name}, here you prepare",
    "sees_title": "Who sees what",
    "sees": "Only you can see this until you share it. It lies in a file of its own, and the talk opens only what you "
    "have shared. F7 shares one question at a time; at the end you can share all of it. You can always take it back.",
    "not_locked": "Whoever can log in to the computer as you can still open the file, unless you lock it (Ctrl+P).",
    "goes": "When the talk has been closed, it is to be destroyed; the program asks first.",
    "no_names": "In a group, what you share stands without your name.",
    "begin": "Begin",
    "from_paper": "From paper",
    "from_file": "From a file",
    "before": "Before the talk",
    # What is asked
    "field": "Before the talk",
    "suggestions": "Suggestions",
    "suggestions_hint": "Enter takes a suggestion in or out · write your own too",
    "pick_one": "Pick {n} keyword that matters most for what you want to talk about.",
    "pick_many": "Pick {n} keywords that matter most for what you want to talk about.",
    "picked": "You have picked your keywords.",
    "full": "You have picked {n}. Put one back to swap.",
    "topic": "What else do you want to talk about?",
    # Sharing
    "only_you": "Only for you",
    "shared": "Shared",
    "share": "Share  F7",
    "take_back": "Take back  F7",
    "reword": "Wording  Ctrl+W",
    # The last page
    "written": "What you have prepared",
    "nothing": "You have not written anything yet.",
    "left_over": "Other",
    "share_all": "Share all of it",
    "take_all_back": "Take all of it back",
    "done": "Done",
    "none_shared": "You have shared nothing, and you need not. Enter or F7 shares what is chosen.",
    "hand_on": "What is shared lies ready for the talk on this computer. If it is held on another, take the file "
    "{file} along and put it beside the file of the talk.",
    # Overview
    "overview": "Your preparation",
    "overview_hint": "Enter goes there · Delete takes a topic of yours away · Esc back",
    "page_opening": "Welcome",
    "page_closing": "What you have prepared",
    "other_kept": "Somebody else has changed your preparation meanwhile. What stands here is saved; theirs lies "
    "beside it in {file}.",
    # Choosing
    "which": "Which talk do you want to prepare?",
    "none_open": "There are no open talks on this computer. Begin with a new talk.",
    "who": "Who are you?",
    "form": "Form for the chosen one",
    "who_hint": "Your preparation is your own. Enter chooses · Esc back",
    # In the talk
    "reveal": "Shared preparation",
    "reveal_key": "Shared preparation · Ctrl+D",
    "nothing_here": "Has shared nothing here.",
    "from_group": "From the group",
    "topics": "From your preparations · Enter takes one in, T all",
    "wants_to_talk": "{name} would like to talk about:",
    "somebody": "One of you",
}

"""English: the pieces of a puzzle on the table, and on paper."""

WORDS = {
    "hint": "Space turns the piece · Enter, Ctrl+N goes to it · / finds",
    "none_has": "No piece has those words · Esc shows all of them",
    "hint_step": "Enter or Ctrl+N goes there · / finds",
    "hint_all_lie": "All pieces lie · Enter or Ctrl+N goes where you want",
    "turn": "Turn it over",
    "go": "Write about it",
    "lay": "Lay it",
    "take_up": "Take it up",
    "turn_back": "Turn back",
    "turned_hint": "Space lays it · Enter writes · Esc turns back",
    "turned_hint_laid": "Space takes it up · Enter writes · Esc turns back",
    "letters": "Enter goes to the piece. There you can write.",
    "on_paper": "Pieces to cut out",
    "also": "The puzzle on paper",
    "on_paper_about": "The pieces with the questions in your own words, on A4 with lines to cut along, and the plan "
    "as the frame. Neither notes nor agreements are on them.",
    "on_paper_how": "Cut the pieces out along the dashed lines. Turn them over one at a time, in any order you like, "
    "and lay them at the frame when you have talked about them. The frame is the plan: write the agreements in it.",
    "keywords_of": "Keywords · {name}",
    "more_words_one": "… and {n} more: Ctrl+L",
    "more_words_many": "… and {n} more: Ctrl+L",
}

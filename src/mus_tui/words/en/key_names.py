"""English: the names of keys, as they are printed on the keyboard."""

WORDS = {
    "escape": "Esc",
    "enter": "Enter",
    "space": "Space",
    "delete": "Delete",
    "insert": "Insert",
    "home": "Home",
    "end": "End",
    "tab": "Tab",
    "up": "Up",
    "down": "Down",
    "left": "Left",
    "right": "Right",
    "question_mark": "?",
    "minus": "-",
    "plus": "+",
    "pageup": "Page Up",
    "pagedown": "Page Down",
    "backspace": "Backspace",
    "slash": "/",
}

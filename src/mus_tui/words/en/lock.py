"""English: locking with a passphrase."""

WORDS = {
    "open_title": "Locked with a passphrase",
    "open_hint": "Type the passphrase and press Enter. It holds until the program is closed.",
    "opening": "Opening the lock. It takes a moment.",
    "open": "Open",
    "close": "Close",
    "lock": "Lock the talk",
    "lock_help": "Then the file can only be read with a passphrase.",
    "change": "Change the passphrase",
    "change_help": "A new passphrase opens the talk; the old one does not.",
    "unlock": "Take the lock off",
    "unlock_help": "Then everybody who can log in as you can read the file.",
    "lock_mine": "Lock my preparation",
    "lock_mine_help": "Then only you can open it, with a passphrase of your own.",
    "change_mine": "Change the passphrase of my preparation",
    "unlock_mine": "Take the lock off my preparation",
    "final": "If you forget the passphrase, nobody can open the talk again, and neither can we. Write it down and keep "
    "it in a safe place.",
    "final_mine": "If you forget the passphrase, nobody can open your preparation again, and neither can we. Write it "
    "down and keep it in a safe place.",
    "copies": "Copies of the plan that you saved before are not locked.",
    "as_last_year": "Last year's talk is locked, and its plan stands in this one too. Lock this one as well; it can "
    "be done later with Ctrl+P.",
    "copies_mine": "What you have shared is locked only when the talk is.",
    "phrase": "Passphrase, preferably four random words",
    "again": "The same again",
    "do_lock": "Lock",
    "do_change": "Change",
    "too_short": "It is too short. Use at least {n} characters, preferably four random words.",
    "not_alike": "The two are not alike. Type the same in both places.",
    "locking": "Locking. It takes a moment.",
    "locked": "The talk is locked. Next time it opens with the passphrase.",
    "locked_mine": "Your preparation is locked. Next time it opens with the passphrase.",
    "unlocked": "The lock has been taken off.",
    "ask": "Passphrase for {path}: ",
}

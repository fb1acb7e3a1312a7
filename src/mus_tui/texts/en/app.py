"""English: what the app says about itself."""

WORDS = {
    "saved": "● Saved {time}",
    "not_saved": "! Not saved: {reason}",
    "demo": "Demo talk, not saved",
    "too_small": "The window is too small. Make it larger, or zoom out with Ctrl and minus.",
}

"""Keywords chosen each for themselves, and shown to each other."""

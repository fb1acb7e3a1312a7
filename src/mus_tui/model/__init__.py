"""The talk: what it is and what may happen to it. Pure and frozen; no files, no screens."""

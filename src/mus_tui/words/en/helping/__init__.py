"""English: the helps of commands that belong together."""

"""Danish: the helps of commands that belong together."""

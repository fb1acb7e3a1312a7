"""Whether the parts of a template fit each other, and what in it was hardly meant."""

"""The ways in which a talk can be held, beside question after question."""

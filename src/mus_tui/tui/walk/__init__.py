"""Home again from a talk that was walked: what was ticked and written on paper is typed in."""

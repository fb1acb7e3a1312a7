"""The plan as it is shown and written in: its rows, its cells, the way through them, and what a paste does."""

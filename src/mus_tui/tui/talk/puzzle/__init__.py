"""The talk as a puzzle: its pieces on the table, and one of them turned over."""

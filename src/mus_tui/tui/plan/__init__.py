"""The development plan, and the form of one row."""

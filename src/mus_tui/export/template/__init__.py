"""A template to read, and as data."""

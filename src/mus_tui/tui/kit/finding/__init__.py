"""One of many, found by writing a little of it."""

"""Breaks, one small fault at a time, what decides what may be seen, and asks whether a test sees it: `make mutants`."""

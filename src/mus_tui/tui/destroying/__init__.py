"""Destroying what a talk has left, and what remains of it."""

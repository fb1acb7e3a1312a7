"""Preparations on disk, each in a file of its own."""

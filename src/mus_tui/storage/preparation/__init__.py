"""Preparations on disk."""

"""Keeping what lies on the table: saving, locks and versions."""

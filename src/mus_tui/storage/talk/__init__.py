"""Talks on disk, and whatever lies beside them."""

"""Templates and talks on disk."""

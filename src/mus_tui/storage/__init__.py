"""The cupboard: templates and talks on disk."""

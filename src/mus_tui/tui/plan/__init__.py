"""The development plan: a table one writes in."""

"""One person's own preparation."""

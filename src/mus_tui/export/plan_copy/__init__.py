"""A copy of the plan, piece by piece, and who gets what of it."""

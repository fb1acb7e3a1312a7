"""What may happen to a talk, and what follows from it."""

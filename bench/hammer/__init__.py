"""A hammer: seeded random keys into the real program, from every place, and what must hold after each burst."""

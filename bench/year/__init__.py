"""A whole year of a talk, lived by script in a real terminal: `python -m bench.year`."""

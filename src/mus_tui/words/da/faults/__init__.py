"""Danish: the faults of a template, a file for what has many of them."""

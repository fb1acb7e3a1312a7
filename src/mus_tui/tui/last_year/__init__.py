"""Last year's plan, at the beginning of the talk."""

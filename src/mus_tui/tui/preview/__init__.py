"""A template as those who use it will see it, while somebody writes it."""

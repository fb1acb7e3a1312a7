"""How words stand on a screen: the air round them, where they wrap, and what stays on one line."""

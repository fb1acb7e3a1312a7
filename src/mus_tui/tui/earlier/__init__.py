"""Earlier talks: which this one takes up, what crosses from them, and what may be taken on from this one."""

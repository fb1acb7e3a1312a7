"""What is typed or pasted on one line: several lines at once, and how names were understood."""

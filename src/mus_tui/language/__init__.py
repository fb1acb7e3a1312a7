"""What people write and what is said of it: dates and one-line agreements, read and said."""

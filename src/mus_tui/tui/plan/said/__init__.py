"""What is said of what has just happened to the plan."""

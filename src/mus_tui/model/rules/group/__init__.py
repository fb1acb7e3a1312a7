"""What is a group's alone: whose turn it is, who comes and goes, and what belongs to one of them."""

"""What opens below the plan: what it is answered with, and its keys."""

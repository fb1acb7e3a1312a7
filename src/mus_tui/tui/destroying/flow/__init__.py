"""What is to go, asked about and destroyed."""

"""What is due to be destroyed, asked about and destroyed."""

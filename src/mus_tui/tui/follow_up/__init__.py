"""Following up on the plan between two talks."""

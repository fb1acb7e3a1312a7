"""Fields and what is answered in them: who is asked what, and what a template may ask for."""

"""Whether a template can be used: what does not fit, and what a layer must not weaken."""

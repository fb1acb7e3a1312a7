"""Parts of a template: what stands in its themes, and round them."""

"""Whether a template can be used and what in it was hardly meant; what a layer takes away; one that is changed."""

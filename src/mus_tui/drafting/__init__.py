"""Makes a first draft of a template from somebody's own form, with a remark at all that was guessed."""

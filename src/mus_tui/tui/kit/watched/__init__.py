"""What stands on a screen while a template is looked at that somebody is writing."""

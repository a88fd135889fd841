"""What happened to a household."""

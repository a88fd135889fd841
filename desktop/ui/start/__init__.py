"""Before the window opens: the first run, and whatever stands between a person and their plans."""

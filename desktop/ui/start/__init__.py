"""Before the window opens: the passphrase."""

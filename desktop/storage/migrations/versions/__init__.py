"""One file a revision, written by hand, never changed once released."""

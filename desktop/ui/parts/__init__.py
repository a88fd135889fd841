"""Small things that every view is made of."""

"""What comes in from outside, what is given out at somebody's wish, and what is erased for good."""

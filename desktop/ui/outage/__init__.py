"""What would open if somebody were away."""

"""What is due in all households."""

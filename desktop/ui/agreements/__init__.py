"""What is printed: seen before, exactly as it will be."""

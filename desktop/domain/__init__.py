"""What is true of care plans: pure values and functions, nothing that reads, writes or draws."""

"""A plan and other people's formats: plan files and what other programs read and write."""

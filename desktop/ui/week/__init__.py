"""The week: tasks by days, and in each cell who comes."""

"""A round table: the open points, and what is agreed about them while people talk."""

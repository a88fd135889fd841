"""The list of households at the left."""

"""Preparing a change in a household's help."""

"""The seams: where help passes from one to another, and what is open there."""

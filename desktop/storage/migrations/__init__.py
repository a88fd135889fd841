"""Alembic's revisions, each a file in ``versions``; ``migrate.py`` runs them. Shipped as files, also when frozen."""

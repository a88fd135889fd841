"""The settings: how it looks, the lock, keys, backups."""

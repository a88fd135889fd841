"""The settings: how it looks, the lock, keys, backups, devices, and what people can ask for by law."""

"""Groups of commands that ``cli.py`` offers beside its own: parse, call, print."""

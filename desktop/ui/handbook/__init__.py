"""The handbook inside the window: the German pages of ``docs/handbuch``, opened where the person is."""

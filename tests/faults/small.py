"""Little room: files that may not grow."""

import resource as limits
import signal
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def file_size_limited(size: int) -> Iterator[None]:
    """No file may grow beyond ``size`` bytes, in this whole process."""
    before = limits.getrlimit(limits.RLIMIT_FSIZE)
    handler = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    limits.setrlimit(limits.RLIMIT_FSIZE, (size, before[1]))
    try:
        yield
    finally:
        limits.setrlimit(limits.RLIMIT_FSIZE, before)
        signal.signal(signal.SIGXFSZ, handler)

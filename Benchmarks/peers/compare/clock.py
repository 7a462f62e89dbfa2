"""The clock that passes are timed with."""

from __future__ import annotations

import time
from collections.abc import Callable

#: Seconds: of the wall, or of the processor for all threads of this process. The first is what a
#: user waits; the second is what to look at on a machine that others use too.
now: Callable[[], float] = time.perf_counter


def use_processor_time() -> None:
    """Times passes by the processor from here on."""
    global now
    now = time.process_time

"""Interleaved timing: every round measures every contender, so that noise of the machine meets all."""

from __future__ import annotations

import statistics
from collections.abc import Sequence
from dataclasses import dataclass, field

from compare.contender import Contender


@dataclass
class Timing:
    """The mean microseconds a question of each round."""

    rounds: list[float] = field(default_factory=list)

    @property
    def median(self) -> float:
        return statistics.median(self.rounds)

    @property
    def best(self) -> float:
        return min(self.rounds)


def measure(contender: Contender, least_seconds: float) -> float:
    """The mean microseconds a question, over as many passes as `least_seconds` needs.

    Lotse is a process of its own, which repeats by itself: one pass is enough.
    """
    total, passes = 0.0, 0
    while passes == 0 or (total < least_seconds and not contender.is_lotse):
        total += contender.one_pass()
        passes += 1
    return total / passes / contender.questions * 1e6


def interleaved(
    contenders: Sequence[Contender], rounds: int, least_seconds: float
) -> dict[str, Timing]:
    """Measures all contenders in turn (A B C, A B C, …) after one pass of each to warm up."""
    for contender in contenders:
        contender.one_pass()
    timings = {contender.name: Timing() for contender in contenders}
    for _ in range(rounds):
        for contender in contenders:
            timings[contender.name].rounds.append(measure(contender, least_seconds))
    return timings

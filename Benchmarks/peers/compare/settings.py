"""What a run is asked to do."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from compare.lotse import Bench


@dataclass
class Settings:
    """The choices of the command line, checked."""

    bench: Bench
    #: Where collections and indexes lie while the run lasts.
    work: Path
    #: The folder with the evaluation data, where there is one.
    shared: Path | None
    sizes: list[int]
    exponents: list[float]
    #: Numbers of vectors and their dimensions.
    shapes: list[tuple[int, int]]
    with_statutes: bool
    questions: int
    #: Rounds over all contenders; figures are medians of them.
    rounds: int
    #: Rounds within each call of lotse-bench.
    lotse_rounds: int
    #: A contender that is quicker repeats its questions until this much time has passed.
    least_seconds: float
    with_graphs: bool
    #: Whether passes are timed by the processor's clock.
    by_processor: bool
    seed: int

    @property
    def dense_questions(self) -> int:
        """Dense questions take milliseconds each, and differ less: a quarter is enough."""
        return max(1, self.questions // 4)

    @property
    def mean_name(self) -> str:
        """The name of lotse-bench's figure that the peers' times are held against."""
        return "cpu_mean_us" if self.by_processor else "mean_us"

    def few_questions(self, documents: int) -> int:
        """How many questions SQLite gets: it takes up to a second for one on a large collection."""
        return min(self.questions, max(10, 1_000_000 // max(documents, 1)), 100)

"""What takes part in a comparison."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field


@dataclass
class Contender:
    """One engine with its data built, ready to answer all questions again and again."""

    name: str
    #: Answers all questions once; gives the seconds that this took, measured as closely around
    #: the engine's own call as it allows.
    one_pass: Callable[[], float]
    #: How many questions one pass answers.
    questions: int
    #: The document numbers of the best documents of each question, best first.
    results: Callable[[], list[list[int]]] | None = None
    #: What the engine does not do, or does besides.
    notes: str = ""
    build_seconds: float | None = None
    index_bytes: int | None = None
    #: Further figures, as the engine itself prints them.
    details: dict[str, object] = field(default_factory=dict)
    #: Whether this is Lotse, to which the others are compared.
    is_lotse: bool = False

    @property
    def shown(self) -> str:
        """The engine's own figures in a line."""
        return ", ".join(
            f"{name} {value}"
            for name, value in self.details.items()
            if isinstance(value, (int, float)) and not isinstance(value, bool)
        )

"""Tables in Markdown, which read well in a terminal too."""

from __future__ import annotations

from collections.abc import Sequence


def markdown(head: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    """A table whose first column is left-aligned and whose others are right-aligned."""
    widths = [
        max(len(line[column]) for line in [list(head), *rows]) for column in range(len(head))
    ]

    def line(cells: Sequence[str]) -> str:
        padded = [cells[0].ljust(widths[0])]
        padded += [cell.rjust(width) for cell, width in zip(cells[1:], widths[1:])]
        return "| " + " | ".join(padded) + " |"

    rule = ["-" * widths[0]] + ["-" * (width - 1) + ":" for width in widths[1:]]
    return "\n".join([line(head), "| " + " | ".join(rule) + " |", *(line(row) for row in rows)])


def number(value: float | None) -> str:
    """A figure with three significant digits, thousands apart; a dash for none."""
    if value is None:
        return "–"
    if abs(value) >= 100:
        return f"{value:,.0f}"
    if abs(value) >= 10:
        return f"{value:.1f}"
    return f"{value:.2f}"


def share(value: float | None) -> str:
    """A share of one with four decimals; a dash for none."""
    return "–" if value is None else f"{value:.4f}"


def ratio(value: float | None) -> str:
    """A ratio such as 8.1 ×; a dash for none."""
    return "–" if value is None else f"{value:.2f} ×"


def mebibytes(value: int | None) -> str:
    """A size in MiB; a dash for none."""
    return "–" if value is None else f"{value / 2**20:,.1f}"

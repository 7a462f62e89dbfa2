"""Dated runs: what was compared, on which machine, with which versions."""

from __future__ import annotations

import datetime
import json
from dataclasses import dataclass, field
from pathlib import Path

from compare.contender import Contender
from compare.table import markdown
from compare.timing import Timing


@dataclass
class Section:
    """One collection's tables, and the figures behind them."""

    title: str
    head: list[str]
    rows: list[list[str]]
    remarks: list[str] = field(default_factory=list)
    figures: list[dict[str, object]] = field(default_factory=list)

    def text(self) -> str:
        remarks = "".join(f"\n- {remark}" for remark in self.remarks)
        return f"## {self.title}\n\n{markdown(self.head, self.rows)}\n" + (
            f"{remarks}\n" if remarks else ""
        )


def figures(contender: Contender, timing: Timing | None, **more: object) -> dict[str, object]:
    """All that is known of a contender after a comparison."""
    return {
        "name": contender.name,
        "questions": contender.questions,
        "median_us": timing.median if timing else None,
        "rounds_us": timing.rounds if timing else [],
        "build_seconds": contender.build_seconds,
        "index_bytes": contender.index_bytes,
        "notes": contender.notes,
        **({"figures": dict(contender.details)} if contender.details else {}),
        **more,
    }


@dataclass
class Record:
    """A whole run."""

    mode: str
    options: dict[str, object]
    machine: dict[str, object]
    sections: list[Section] = field(default_factory=list)
    date: datetime.datetime = field(default_factory=datetime.datetime.now)

    def add(self, section: Section) -> None:
        """Adds a section and shows it."""
        self.sections.append(section)
        print("\n" + section.text(), flush=True)

    def write(self, folder: Path) -> Path:
        """Writes the run as Markdown and JSON, beside earlier ones of the same day."""
        folder.mkdir(parents=True, exist_ok=True)
        stem = f"{self.date:%Y-%m-%d}-{self.mode}"
        number = 1
        while (folder / f"{stem}{'' if number == 1 else f'-{number}'}.md").exists():
            number += 1
        path = folder / f"{stem}{'' if number == 1 else f'-{number}'}.md"
        path.write_text(self.text(), encoding="utf-8")
        whole = {
            "mode": self.mode,
            "date": self.date.isoformat(timespec="minutes"),
            "machine": self.machine,
            "options": self.options,
            "sections": [
                {"title": each.title, "remarks": each.remarks, "contenders": each.figures}
                for each in self.sections
            ],
        }
        path.with_suffix(".json").write_text(json.dumps(whole, indent=1) + "\n", encoding="utf-8")
        return path

    def text(self) -> str:
        versions = self.machine.get("versions")
        machine = [
            f"{name}: {value}" for name, value in self.machine.items() if name != "versions"
        ]
        if isinstance(versions, dict):
            machine.append(
                "versions: " + ", ".join(f"{name} {value}" for name, value in versions.items())
            )
        options = ", ".join(f"{name} {value}" for name, value in self.options.items())
        lines = [f"# {self.mode}, {self.date:%Y-%m-%d}", "", *(f"- {line}" for line in machine)]
        return "\n".join([*lines, f"- options: {options}", "", *(each.text() for each in self.sections)])

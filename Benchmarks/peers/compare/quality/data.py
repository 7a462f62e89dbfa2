"""Labelled folders: kb.jsonl and queries.jsonl."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path


@dataclass
class Query:
    """One labelled question; without relevant entries it should be handed over."""

    id: str
    text: str
    is_test: bool
    #: Grades by entry number.
    relevant: dict[int, int]


@dataclass
class Base:
    """A knowledge base with its questions."""

    name: str
    folder: Path
    #: "german" or "english", by most entries.
    language: str
    entries: list[str]
    #: The texts of each entry that can be found by themselves: phrasings and answer.
    units: list[list[str]]
    queries: list[Query]

    @property
    def test(self) -> list[Query]:
        return [query for query in self.queries if query.is_test]

    @property
    def calibration(self) -> list[Query]:
        return [query for query in self.queries if not query.is_test]

    def forms(self) -> dict[str, tuple[list[str], list[int]]]:
        """The ways to give an engine the base: texts, and the entry of each."""
        apart = [(text, number) for number, texts in enumerate(self.units) for text in texts]
        return {
            "texts apart": ([text for text, _ in apart], [number for _, number in apart]),
            "entries whole": ([" \n".join(texts) for texts in self.units],
                              list(range(len(self.entries)))),
        }


def lines(path: Path) -> list[dict]:
    with open(path, encoding="utf-8") as file:
        return [json.loads(line) for line in file if line.strip()]


def read(folder: Path) -> Base:
    """Reads a folder; raises OSError, KeyError or ValueError where it is none of this form."""
    entries = lines(folder / "kb.jsonl")
    numbers = {entry["id"]: number for number, entry in enumerate(entries)}
    units = [
        [text for text in [entry["question"], *entry["variants"], entry["answer"]] if text]
        for entry in entries
    ]
    queries = [
        Query(
            query["id"], query["query"], query["split"] == "test",
            {numbers[id]: grade for id, grade in query["relevant"].items()},
        )
        for query in lines(folder / "queries.jsonl")
    ]
    german = sum(entry["language"] == "de" for entry in entries)
    return Base(
        folder.name, folder, "german" if 2 * german > len(entries) else "english",
        [entry["id"] for entry in entries], units, queries,
    )

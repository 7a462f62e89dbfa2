"""Collections of short texts with their questions, as ready terms."""

from __future__ import annotations

import json
import re
import sys
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

import numpy as np
from scipy import sparse

WORD = re.compile(r"\w+")


@dataclass
class Collection:
    """Texts and questions in two files: one text a line, terms parted by one space."""

    name: str
    documents_path: Path
    questions_path: Path

    @cached_property
    def documents(self) -> list[list[str]]:
        return terms_of_lines(self.documents_path)

    @cached_property
    def questions(self) -> list[list[str]]:
        return terms_of_lines(self.questions_path)

    @cached_property
    def vocabulary(self) -> dict[str, int]:
        """Term numbers in the order of the terms' UTF-8 bytes."""
        terms = sorted({term for text in self.documents for term in text})
        return {term: number for number, term in enumerate(terms)}

    @cached_property
    def counts(self) -> sparse.csr_matrix:
        """How often each term stands in each text."""
        numbers = self.vocabulary
        lengths = [len(text) for text in self.documents]
        columns = np.fromiter(
            (numbers[term] for text in self.documents for term in text),
            dtype=np.int32,
            count=sum(lengths),
        )
        starts = np.concatenate([[0], np.cumsum(lengths)])
        shape = (len(lengths), len(numbers))
        matrix = sparse.csr_matrix((np.ones(len(columns), np.int32), columns, starts), shape)
        matrix.sum_duplicates()
        return matrix

    @property
    def text_bytes(self) -> int:
        return self.documents_path.stat().st_size


def terms_of_lines(path: Path) -> list[list[str]]:
    """The terms of each line of a file; equal terms are one object, which saves memory."""
    with open(path, encoding="utf-8") as file:
        return [[sys.intern(term) for term in line.split()] for line in file]


def statutes(shared: Path, work: Path) -> Collection | None:
    """The collection scale-gesetze as lower-cased words, nothing left out; nothing where it is absent.

    A question has each of its words once, so that no engine has to say what a second one means.
    """
    source = shared / "data" / "scale-gesetze"
    if not source.is_dir():
        return None
    folder = work / "gesetze"
    folder.mkdir(parents=True, exist_ok=True)
    collection = Collection("scale-gesetze", folder / "docs.txt", folder / "queries.txt")
    with open(collection.documents_path, "w", encoding="utf-8") as file:
        for entry in records(source / "kb.jsonl"):
            file.write(" ".join(WORD.findall(entry["answer"].lower())) + "\n")
    with open(collection.questions_path, "w", encoding="utf-8") as file:
        for question in records(source / "queries.jsonl"):
            if question["split"] == "test":
                words = dict.fromkeys(WORD.findall(question["query"].lower()))
                file.write(" ".join(words) + "\n")
    return collection


def records(path: Path) -> list[dict[str, str]]:
    """The objects of a file of JSON lines."""
    with open(path, encoding="utf-8") as file:
        return [json.loads(line) for line in file]

"""SQLite FTS5."""

from __future__ import annotations

import sqlite3
from pathlib import Path

from compare import clock
from compare.contender import Contender
from compare.texts import Collection


def contenders(collection: Collection, work: Path, count: int, limit: int = 10) -> list[Contender]:
    """A statement for each of the first `count` questions."""
    work.mkdir(parents=True)
    path = work / "fts.sqlite"
    start = clock.now()
    database = sqlite3.connect(path)
    database.execute("PRAGMA journal_mode=OFF")
    database.execute("PRAGMA mmap_size=8589934592")
    database.execute(
        "CREATE VIRTUAL TABLE texts USING fts5(text, content='', "
        "tokenize=\"unicode61 remove_diacritics 0 tokenchars '_'\")"
    )
    database.executemany(
        "INSERT INTO texts(rowid, text) VALUES (?, ?)",
        ((number + 1, " ".join(terms)) for number, terms in enumerate(collection.documents)),
    )
    database.execute("INSERT INTO texts(texts) VALUES ('optimize')")
    database.commit()
    seconds = clock.now() - start
    statement = f"SELECT rowid FROM texts WHERE texts MATCH ? ORDER BY rank LIMIT {limit}"
    questions = [
        " OR ".join(f'"{term}"' for term in terms) for terms in collection.questions[:count]
    ]

    def answers() -> list[list[int]]:
        return [
            [row[0] - 1 for row in database.execute(statement, (question,))]
            for question in questions
        ]

    def one_pass() -> float:
        start = clock.now()
        answers()
        return clock.now() - start

    return [
        Contender(
            "SQLite FTS5", one_pass, len(questions), answers,
            notes="its own bm25(): other idf; parses a query expression; scores every match",
            build_seconds=seconds, index_bytes=path.stat().st_size,
        )
    ]

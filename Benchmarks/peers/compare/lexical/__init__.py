"""Lexical top-10: PISA, tantivy, bm25s, SQLite FTS5."""

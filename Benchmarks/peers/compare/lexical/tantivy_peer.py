"""tantivy, through its Python binding."""

from __future__ import annotations

from pathlib import Path

import tantivy

from compare import clock
from compare.contender import Contender
from compare.texts import Collection

#: Room for the writer: enough for one segment, which is tantivy's fastest form.
HEAP = 3_000_000_000


def contenders(collection: Collection, work: Path, limit: int = 10) -> list[Contender]:
    """The search alone, the search with the query parsed from its terms, and an empty call."""
    builder = tantivy.SchemaBuilder()
    builder.add_text_field("text", stored=False, tokenizer_name="whitespace", index_option="freq")
    builder.add_unsigned_field("number", stored=True)
    schema = builder.build()
    work.mkdir(parents=True)
    start = clock.now()
    index = tantivy.Index(schema, path=str(work))
    analyzer = tantivy.TextAnalyzerBuilder(tantivy.Tokenizer.whitespace()).build()
    index.register_tokenizer("whitespace", analyzer)
    writer = index.writer(heap_size=HEAP, num_threads=1)
    for number, terms in enumerate(collection.documents):
        writer.add_document(tantivy.Document(text=" ".join(terms), number=number))
    writer.commit()
    writer.wait_merging_threads()
    seconds = clock.now() - start
    size = sum(path.stat().st_size for path in work.rglob("*") if path.suffix != ".store")
    index.reload()
    searcher = index.searcher()
    questions = collection.questions

    def query(terms: list[str]) -> tantivy.Query:
        should = tantivy.Occur.Should
        parts = [(should, tantivy.Query.term_query(schema, "text", term, "freq")) for term in terms]
        return tantivy.Query.boolean_query(parts)

    ready = [query(terms) for terms in questions]
    empty = tantivy.Query.empty_query()

    def search() -> float:
        start = clock.now()
        for each in ready:
            searcher.search(each, limit, False)
        return clock.now() - start

    def build_and_search() -> float:
        start = clock.now()
        for terms in questions:
            searcher.search(query(terms), limit, False)
        return clock.now() - start

    def nothing() -> float:
        start = clock.now()
        for _ in ready:
            searcher.search(empty, limit, False)
        return clock.now() - start

    def results() -> list[list[int]]:
        return [
            [searcher.doc(address)["number"][0] for _, address in searcher.search(each, limit).hits]
            for each in ready
        ]

    segments = searcher.num_segments
    made = Contender(
        "tantivy", search, len(questions), results,
        notes=f"query objects made before; a call for each question; {segments} segment(s)",
        build_seconds=seconds, index_bytes=size,
    )
    whole = Contender(
        "tantivy, with making the query", build_and_search, len(questions),
        notes="query objects made from the terms by Python within the time",
    )
    call = Contender(
        "tantivy, empty call", nothing, len(questions), notes="what a call costs without a search"
    )
    return [made, whole, call]

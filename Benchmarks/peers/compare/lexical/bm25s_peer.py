"""bm25s with numba."""

from __future__ import annotations


import bm25s
import numpy as np

from compare import clock
from compare.contender import Contender
from compare.lexical.reference import B, K1
from compare.texts import Collection


def contenders(collection: Collection, limit: int = 10) -> list[Contender]:
    """One batch call for all questions, terms as strings."""
    vocabulary = collection.vocabulary
    start = clock.now()
    retriever = bm25s.BM25(k1=K1, b=B, method="lucene", backend="numba")
    numbers = [[vocabulary[term] for term in text] for text in collection.documents]
    retriever.index((numbers, dict(vocabulary)), show_progress=False, create_empty_token=False)
    seconds = clock.now() - start
    size = sum(retriever.scores[part].nbytes for part in ("data", "indices", "indptr"))
    # A question without known terms is an error of bm25s: it gets one known term.
    questions = [
        [term for term in terms if term in vocabulary] or [next(iter(vocabulary))]
        for terms in collection.questions
    ]

    def retrieve() -> tuple[float, np.ndarray]:
        start = clock.now()
        documents, _ = retriever.retrieve(
            questions, k=limit, show_progress=False, n_threads=1, backend_selection="numba"
        )
        return clock.now() - start, documents

    return [
        Contender(
            "bm25s", lambda: retrieve()[0], len(questions),
            lambda: [[int(number) for number in row] for row in retrieve()[1]],
            "fills its list up with texts of score 0", seconds, size,
        )
    ]

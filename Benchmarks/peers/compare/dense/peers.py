"""All dense peers, each as a function from questions to document numbers."""

from __future__ import annotations

from collections.abc import Callable

import faiss
import numpy as np

from compare import clock
from compare.dense import faiss_peers, graphs

LIMIT = 10
PANORAMA = "FAISS IndexFlatIPPanorama"

#: Numbers of the nearest documents for an array of questions.
Search = Callable[[np.ndarray], np.ndarray]
#: The sizes of calls that a peer takes part in, of single questions and batches of the given size.
Sizes = Callable[[int], tuple[int, ...]]
#: Name, search, notes, build seconds, sizes of calls.
Peer = tuple[str, Search, str, float, Sizes]


def all_peers(documents: np.ndarray, asked: np.ndarray, with_graphs: bool) -> list[Peer]:
    """The peers, built; the exact flat scan comes first."""
    faiss_peers.single_threaded()
    peers: list[Peer] = []

    def add(name: str, notes: str, make: Callable[[], Search], sizes: Sizes = both) -> None:
        start = clock.now()
        search = make()
        peers.append((name, search, notes, clock.now() - start, sizes))

    flat = faiss_peers.flat(documents)
    add("FAISS IndexFlatIP", "exact", lambda: faiss_search(flat))
    add(
        "FAISS IndexFlatIP, BLAS for every batch",
        "exact; FAISS multiplies matrices from 128,000 numbers in a call on, here always",
        lambda: faiss_peers.with_matrix_products(faiss_search(flat)), batches_only,
    )
    for levels in faiss_peers.levels(documents):
        add(
            f"{PANORAMA}, {levels} levels", "exact; vectors rotated for it beforehand",
            lambda: faiss_search(faiss_peers.panorama(documents, levels)),
        )
    add("FAISS SQ8", "approximate", lambda: faiss_search(faiss_peers.quantised(documents)))
    if with_graphs:
        exact = flat.search(asked, LIMIT)[1]
        add("hnswlib", graphs.NOTES, lambda: graphs.hnsw(documents, asked, exact))
        for kind in ("f32", "i8"):
            add(f"usearch {kind}", graphs.NOTES, lambda: graphs.usearch(documents, asked, exact, kind))
    return peers


def both(batch: int) -> tuple[int, ...]:
    """Single questions and batches."""
    return (1, batch)


def batches_only(batch: int) -> tuple[int, ...]:
    """Batches, since it makes no difference to single questions but a bad one."""
    return (batch,)


def faiss_search(index: faiss.Index) -> Search:
    """FAISS's own call, for one question or many."""
    return lambda rows: index.search(rows, LIMIT)[1]

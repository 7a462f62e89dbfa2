"""Graphs (HNSW), approximate: hnswlib and usearch."""

from __future__ import annotations

from collections.abc import Callable

import hnswlib
import numpy as np
from usearch.index import Index, MetricKind

#: Edges a node, and how wide building searches: both libraries' usual middle.
EDGES, WIDTH = 16, 128
#: Widths of the search that are tried, narrowest first, until the recall is enough.
WIDTHS, ENOUGH, NEARLY = (32, 64, 128, 256, 512, 1024), 0.95, 0.005
NOTES = f"approximate; the narrowest search of {WIDTHS} with recall@10 from {ENOUGH}"

Search = Callable[[np.ndarray], np.ndarray]


def hnsw(documents: np.ndarray, asked: np.ndarray, exact: np.ndarray) -> Search:
    """hnswlib over floats."""
    index = hnswlib.Index(space="ip", dim=documents.shape[1])
    index.init_index(len(documents), ef_construction=WIDTH, M=EDGES, random_seed=1)
    index.add_items(documents, num_threads=1)
    limit = exact.shape[1]

    def search(rows: np.ndarray) -> np.ndarray:
        return index.knn_query(rows, k=limit, num_threads=1)[0]

    widen(search, index.set_ef, asked, exact)
    return search


def usearch(documents: np.ndarray, asked: np.ndarray, exact: np.ndarray, kind: str) -> Search:
    """usearch over floats (f32) or 8-bit integers (i8)."""
    index = Index(
        ndim=documents.shape[1], metric=MetricKind.IP, dtype=kind, connectivity=EDGES,
        expansion_add=WIDTH,
    )
    index.add(np.arange(len(documents)), documents, threads=1)
    limit = exact.shape[1]

    def search(rows: np.ndarray) -> np.ndarray:
        if len(rows) == 1:
            return index.search(rows[0], limit, threads=1).keys[np.newaxis]
        return index.search(rows, limit, threads=1).keys

    def set_width(width: int) -> None:
        index.expansion_search = width

    widen(search, set_width, asked, exact)
    return search


def widen(
    search: Search, set_width: Callable[[int], None], asked: np.ndarray, exact: np.ndarray
) -> None:
    """Chooses the narrowest search that finds enough of the first 200 questions' neighbours.

    Where none does, because the stored numbers are too coarse, the narrowest that finds nearly
    as many as the widest.
    """
    recalls: dict[int, float] = {}
    for width in WIDTHS:
        set_width(width)
        found = search(asked[:200])
        hits = sum(len(set(left) & set(right)) for left, right in zip(found, exact[:200]))
        recalls[width] = hits / exact[:200].size
        if recalls[width] >= ENOUGH:
            return
    set_width(min(width for width in WIDTHS if recalls[width] >= max(recalls.values()) - NEARLY))

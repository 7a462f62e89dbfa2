"""FAISS: exact flat scan, Panorama, 8-bit scalar quantiser."""

from __future__ import annotations

from collections.abc import Callable

import faiss
import numpy as np

LEVELS = (4, 8, 16, 32)


def single_threaded() -> None:
    """FAISS asks OpenMP by itself too; this is certain."""
    faiss.omp_set_num_threads(1)


def compiled() -> str:
    """What FAISS says of the instruction sets that were compiled in."""
    return str(faiss.get_compile_options()).strip()


def flat(documents: np.ndarray) -> faiss.Index:
    """Exact inner products in floats."""
    index = faiss.IndexFlatIP(documents.shape[1])
    index.add(documents)
    return index


def with_matrix_products(search: Callable[[np.ndarray], np.ndarray]) -> Callable[[np.ndarray], np.ndarray]:
    """The same search with a product of matrices for batches of any size."""

    def wrapped(rows: np.ndarray) -> np.ndarray:
        usual = faiss.cvar.distance_compute_blas_threshold
        faiss.cvar.distance_compute_blas_threshold = 1
        try:
            return search(rows)
        finally:
            faiss.cvar.distance_compute_blas_threshold = usual

    return wrapped


def levels(documents: np.ndarray) -> list[int]:
    """The numbers of Panorama levels that the dimension can be parted into."""
    return [count for count in LEVELS if documents.shape[1] % count == 0]


def panorama(documents: np.ndarray, levels: int) -> faiss.Index:
    """Exact, with bounds on what is left of each vector after each level of dimensions."""
    index = faiss.IndexFlatIPPanorama(documents.shape[1], levels)
    index.add(documents)
    return index


def quantised(documents: np.ndarray) -> faiss.Index:
    """A byte a dimension, a scale of its own for each; approximate."""
    kind = faiss.ScalarQuantizer.QT_8bit
    index = faiss.IndexScalarQuantizer(documents.shape[1], kind, faiss.METRIC_INNER_PRODUCT)
    index.train(documents)
    index.add(documents)
    return index

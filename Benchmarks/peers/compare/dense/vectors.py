"""Vectors of latent semantic analysis, made by scikit-learn from short texts."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np
from scipy import sparse
from sklearn.decomposition import TruncatedSVD
from sklearn.feature_extraction.text import TfidfTransformer

from compare.texts import Collection

#: The basis is fitted on at most this many texts; further ones are projected onto it.
FITTED = 100_000


@dataclass
class Vectors:
    """Unit vectors of texts and questions, in files that Lotse reads too."""

    name: str
    documents_path: Path
    questions_path: Path

    def load(self) -> tuple[np.ndarray, np.ndarray]:
        return np.load(self.documents_path), np.load(self.questions_path)


def made(
    name: str,
    documents: sparse.csr_matrix,
    questions: sparse.csr_matrix,
    dimension: int,
    folder: Path,
) -> Vectors:
    """Unit LSA vectors of counts, turned so that the energy of the unit vectors falls from
    dimension to dimension. Inner products do not change by it; Panorama needs it.
    """
    folder.mkdir(parents=True, exist_ok=True)
    vectors = Vectors(name, folder / "vectors.npy", folder / "queries.npy")
    if vectors.documents_path.exists() and vectors.questions_path.exists():
        return vectors
    weights = TfidfTransformer(sublinear_tf=True).fit(documents)
    rows, asked = weights.transform(documents), weights.transform(questions)
    space = TruncatedSVD(dimension, random_state=1).fit(rows[:FITTED])
    left, right = unit(space.transform(rows)), unit(space.transform(asked))
    kept = np.linalg.norm(right, axis=1) > 0
    turned, basis = rotation(left)
    np.save(vectors.documents_path, np.ascontiguousarray(turned, np.float32))
    np.save(vectors.questions_path, np.ascontiguousarray(right[kept] @ basis, np.float32))
    return vectors


def of_collection(collection: Collection, dimension: int, limit: int, folder: Path) -> Vectors:
    """The vectors of a collection's first `limit` texts and of all its questions."""
    vocabulary = collection.vocabulary
    rows, columns = [], []
    for row, terms in enumerate(collection.questions):
        for term in terms:
            if term in vocabulary:
                rows.append(row)
                columns.append(vocabulary[term])
    shape = (len(collection.questions), len(vocabulary))
    questions = sparse.csr_matrix((np.ones(len(rows)), (rows, columns)), shape)
    return made(collection.name, collection.counts[:limit], questions, dimension, folder)


def unit(rows: np.ndarray) -> np.ndarray:
    """Rows of length one; rows of zeros stay."""
    lengths = np.linalg.norm(rows, axis=1, keepdims=True)
    return rows / np.where(lengths > 0, lengths, 1)


def rotation(rows: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """The rows turned by the eigenvectors of their second moments, largest first, and these."""
    _, basis = np.linalg.eigh(rows.T @ rows)
    basis = basis[:, ::-1]
    return rows @ basis, basis


def energies(rows: np.ndarray) -> dict[int, float]:
    """The share of the vectors' energy in their first dimensions."""
    energy = np.cumsum((rows[:100_000].astype(np.float64) ** 2).sum(axis=0))
    steps = [size for size in (16, 32, 64, 128) if size < rows.shape[1]]
    return {size: float(energy[size - 1] / energy[-1]) for size in steps}

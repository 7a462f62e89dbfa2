"""BM25 in double precision, against which everyone's top ten are held."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property

import numpy as np
from scipy import sparse

from compare.texts import Collection

K1, B = 1.2, 0.75

#: Scores closer than this share are taken for a tie: others sum in single precision.
TIE = 1e-5


def lucene_idf(frequency: np.ndarray, documents: int) -> np.ndarray:
    """ln(1 + (N − n + ½) / (n + ½))."""
    return np.log1p((documents - frequency + 0.5) / (frequency + 0.5))


class Reference:
    """The impacts of all texts by term, and the exact scores of a sample of the questions."""

    def __init__(self, collection: Collection, sample: int = 200) -> None:
        self.collection = collection
        count = len(collection.questions)
        self.sample = sorted(set(np.linspace(0, count - 1, min(sample, count)).astype(int)))

    @cached_property
    def impacts(self) -> sparse.csc_matrix:
        """idf · tf / (tf + k1 (1 − b + b · length / mean length))"""
        counts = self.collection.counts
        documents = counts.shape[0]
        lengths = np.asarray(counts.sum(axis=1)).ravel()
        norms = K1 * (1 - B + B * lengths / lengths.mean())
        columns = counts.tocsc().astype(np.float64)
        columns.sort_indices()
        idf = lucene_idf(np.diff(columns.indptr), documents)
        terms = np.repeat(np.arange(columns.shape[1]), np.diff(columns.indptr))
        columns.data = idf[terms] * columns.data / (columns.data + norms[columns.indices])
        return columns

    def scores(self, question: Sequence[str]) -> np.ndarray:
        """The score of every text."""
        impacts, vocabulary = self.impacts, self.collection.vocabulary
        scores = np.zeros(impacts.shape[0])
        for term in question:
            number = vocabulary.get(term)
            if number is not None:
                span = slice(impacts.indptr[number], impacts.indptr[number + 1])
                scores[impacts.indices[span]] += impacts.data[span]
        return scores

    def agreements(
        self, results: dict[str, list[list[int]]], limit: int = 10
    ) -> dict[str, tuple[float, float]]:
        """For each engine: the share of its documents that belong to an exact top ten, ties
        counted as right, and the largest loss of score against the exact list at equal rank.
        """
        right = dict.fromkeys(results, 0)
        due = 0
        loss = dict.fromkeys(results, 0.0)
        for number in self.sample:
            scores = self.scores(self.collection.questions[number])
            best = np.sort(np.partition(scores, -limit)[-limit:])[::-1]
            best = best[best > 0]
            due += len(best)
            for name, lists in results.items():
                found = scores[np.array(lists[number][: len(best)], dtype=np.int64)]
                if len(best) > 0:
                    right[name] += int((found >= best[-1] * (1 - TIE)).sum())
                    ranks = min(len(found), len(best))
                    gaps = best[:ranks] - np.sort(found)[::-1][:ranks]
                    loss[name] = max(loss[name], float(gaps.max(initial=0.0)))
        return {name: (right[name] / max(due, 1), loss[name]) for name in results}


def overlap(left: list[list[int]], right: list[list[int]], limit: int = 10) -> float:
    """The mean share of documents that two lists of top ten have in common, ties or not."""
    shares = []
    for first, second in zip(left, right):
        size = max(len(first[:limit]), len(second[:limit]))
        if size > 0:
            shares.append(len(set(first[:limit]) & set(second[:limit])) / size)
    return float(np.mean(shares)) if shares else 1.0

"""The measures, as `lotse evaluate` defines them."""

from __future__ import annotations

import numpy as np
from scipy.stats import beta

from compare.quality.data import Query

#: One question's result: entry numbers in order, and how sure the engine is.
Result = tuple[list[int], float]


def ranking(results: list[Result], queries: list[Query]) -> dict[str, float]:
    """P@1, MRR@10, nDCG@10 and R@10 over the answerable questions."""
    first, reciprocal, gain, recall = [], [], [], []
    for (ranked, _), query in zip(results, queries):
        grades = query.relevant
        if not grades:
            continue
        top = ranked[:10]
        hits = [place for place, entry in enumerate(top) if entry in grades]
        first.append(bool(top) and top[0] in grades)
        reciprocal.append(1 / (hits[0] + 1) if hits else 0.0)
        found = sum((2 ** grades[top[place]] - 1) / np.log2(place + 2) for place in hits)
        ideal = sorted(grades.values(), reverse=True)[:10]
        best = sum((2 ** grade - 1) / np.log2(place + 2) for place, grade in enumerate(ideal))
        gain.append(found / best)
        recall.append(len(hits) / min(10, len(grades)))
    return {"P@1": mean(first), "MRR@10": mean(reciprocal), "nDCG@10": mean(gain),
            "R@10": mean(recall)}


def mean(values: list[float]) -> float:
    return float(np.mean(values)) if values else float("nan")


def rights(results: list[Result], queries: list[Query]) -> np.ndarray:
    """Whether the first entry is right; never, where no entry is."""
    return np.array([bool(ranked) and ranked[0] in query.relevant
                     for (ranked, _), query in zip(results, queries)])


def gate(results: list[Result], queries: list[Query], risk: float) -> float:
    """The lowest confidence at which the answered questions are wrong at most at this rate."""
    confidence = np.array([sure for _, sure in results])
    right = rights(results, queries)
    lowest = np.inf
    for level in np.unique(confidence):
        if np.mean(~right[confidence >= level]) <= risk:
            lowest = level
            break
    return float(lowest)


def automation(results: list[Result], queries: list[Query], level: float) -> dict[str, float]:
    """Rightly answered ÷ answerable at a gate, and the error really made with its interval."""
    answered = np.array([sure >= level for _, sure in results])
    right = rights(results, queries)
    answerable = sum(bool(query.relevant) for query in queries)
    wrong, count = int(np.sum(answered & ~right)), int(np.sum(answered))
    return {
        "automation": float(np.sum(answered & right)) / answerable if answerable else float("nan"),
        "answered": count, "error": wrong / count if count else 0.0,
        "lower": float(beta.ppf(0.025, wrong, count - wrong + 1)) if wrong else 0.0,
        "upper": float(beta.ppf(0.975, wrong + 1, count - wrong)) if wrong < count else 1.0,
    }


def area_under_risk_coverage(results: list[Result], queries: list[Query]) -> float:
    """Mean over all numbers of answered questions, most sure first, of the share that is wrong.

    Within a stretch of equal confidence it is the mean over all orders.
    """
    confidence = np.array([sure for _, sure in results])
    right = rights(results, queries)
    total, answered, wrong = 0.0, 0, 0
    for level in np.unique(confidence)[::-1]:
        tie = confidence == level
        count, missed = int(np.sum(tie)), int(np.sum(tie & ~right))
        steps = np.arange(1, count + 1)
        total += float(np.sum((wrong + missed / count * steps) / (answered + steps)))
        answered += count
        wrong += missed
    return total / len(results)


def difference(
    first: np.ndarray, second: np.ndarray, seed: int, draws: int = 2_000
) -> tuple[float, float]:
    """The 95 % interval of the difference of two means over the same questions (bootstrap)."""
    generator = np.random.default_rng(seed)
    gaps = first.astype(float) - second.astype(float)
    picks = generator.integers(0, len(gaps), (draws, len(gaps)))
    means = gaps[picks].mean(axis=1)
    return float(np.quantile(means, 0.025)), float(np.quantile(means, 0.975))

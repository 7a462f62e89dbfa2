"""Generated texts with topics.

Texts whose terms are drawn one by one, as the lexical comparison has them, have no latent
structure: nothing that an LSA could find, nor a bound could use. These mix words of everyone
with words of one or two topics, so that the energy of their LSA vectors falls as that of real
short texts does (compare `energies` of scale-gesetze).
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from scipy import sparse


@dataclass(frozen=True)
class TopicShape:
    """What generated texts look like."""

    vocabulary: int = 100_000
    topics: int = 2_000
    #: Terms that a topic prefers, drawn from the vocabulary by its own Zipf distribution.
    topic_terms: int = 400
    #: The share of a text's terms that come from its topics.
    from_topics: float = 0.6
    shortest: int = 8
    longest: int = 32
    exponent: float = 1.0
    #: The exponent of the topics' own frequencies: some are frequent, most are rare.
    topic_exponent: float = 0.7


def texts(
    count: int, questions: int, seed: int, shape: TopicShape = TopicShape()
) -> tuple[sparse.csr_matrix, sparse.csr_matrix]:
    """Counts of generated texts, and of questions of 3 to 8 terms taken from a text each."""
    random = np.random.default_rng(seed)
    common = cumulative(shape.vocabulary, shape.exponent)
    inner = cumulative(shape.topic_terms, shape.exponent)
    popularity = cumulative(shape.topics, shape.topic_exponent)
    # A topic's terms come from the whole vocabulary, frequent ones more often than rare ones.
    flattened = cumulative(shape.vocabulary, 0.5)
    preferred = np.searchsorted(flattened, random.random((shape.topics, shape.topic_terms)))

    lengths = random.integers(shape.shortest, shape.longest + 1, count)
    starts = np.concatenate([[0], np.cumsum(lengths)])
    text_of = np.repeat(np.arange(count), lengths)
    total = int(starts[-1])
    first = np.searchsorted(popularity, random.random(count))
    second = np.searchsorted(popularity, random.random(count))
    topic = np.where(random.random(total) < 0.75, first[text_of], second[text_of])
    topical = preferred[topic, np.searchsorted(inner, random.random(total))]
    general = np.searchsorted(common, random.random(total))
    terms = np.where(random.random(total) < shape.from_topics, topical, general)

    documents = sparse.csr_matrix(
        (np.ones(total), terms.astype(np.int32), starts), (count, shape.vocabulary)
    )
    documents.sum_duplicates()
    asked_rows, asked_terms = [], []
    for row, text in enumerate(random.integers(0, count, questions)):
        own = np.unique(terms[starts[text] : starts[text + 1]])
        size = min(len(own), int(random.integers(3, 9)))
        asked_terms.append(random.choice(own, size, replace=False))
        asked_rows.append(np.full(size, row))
    columns = np.concatenate(asked_terms)
    rows = np.concatenate(asked_rows)
    asked = sparse.csr_matrix(
        (np.ones(len(rows)), (rows, columns)), (questions, shape.vocabulary)
    )
    return documents, asked


def cumulative(count: int, exponent: float) -> np.ndarray:
    """The cumulative probabilities of Zipf's law over `count` ranks."""
    sums = np.cumsum(np.arange(1, count + 1, dtype=np.float64) ** -exponent)
    return sums / sums[-1]

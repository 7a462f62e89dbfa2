"""The peers: each gives every text a score for every question."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator

import bm25s
import numpy as np
import tantivy
from sklearn.decomposition import TruncatedSVD
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.preprocessing import normalize

#: Scores of all texts for each question in turn; 0 where nothing matches.
Engine = Callable[[list[str], list[str], str], Iterator[np.ndarray]]

#: Dimensions of the latent space, as Lotse's.
LATENT = 128


def analyzer(language: str) -> Callable[[str], list[str]]:
    """tantivy's own analysis: words, lower case, the language's stop words and stemmer."""
    built = (
        tantivy.TextAnalyzerBuilder(tantivy.Tokenizer.simple())
        .filter(tantivy.Filter.lowercase())
        .filter(tantivy.Filter.stopword(language))
        .filter(tantivy.Filter.stemmer(language))
        .build()
    )
    return built.analyze


def bm25(texts: list[str], questions: list[str], language: str) -> Iterator[np.ndarray]:
    """bm25s, Lucene's form."""
    analyze = analyzer(language)
    documents = [analyze(text) for text in texts]
    vocabulary = {term: number for number, term in enumerate(
        sorted({term for terms in documents for term in terms}))}
    retriever = bm25s.BM25(k1=1.2, b=0.75, method="lucene")
    retriever.index(([[vocabulary[term] for term in terms] for terms in documents], vocabulary),
                    show_progress=False, create_empty_token=False)
    for question in questions:
        terms = [vocabulary[term] for term in analyze(question) if term in vocabulary]
        yield retriever.get_scores_from_ids(terms) if terms else np.zeros(len(texts))


def tantivy_search(texts: list[str], questions: list[str], language: str) -> Iterator[np.ndarray]:
    """tantivy with the terms of its own analysis."""
    analyze = analyzer(language)
    builder = tantivy.SchemaBuilder()
    builder.add_text_field("text", tokenizer_name="whitespace", index_option="freq")
    builder.add_unsigned_field("number", stored=True)
    schema = builder.build()
    index = tantivy.Index(schema)
    index.register_tokenizer(
        "whitespace", tantivy.TextAnalyzerBuilder(tantivy.Tokenizer.whitespace()).build())
    writer = index.writer(num_threads=1)
    for number, text in enumerate(texts):
        writer.add_document(tantivy.Document(text=" ".join(analyze(text)), number=number))
    writer.commit()
    writer.wait_merging_threads()
    index.reload()
    searcher = index.searcher()
    for question in questions:
        parts = [(tantivy.Occur.Should, tantivy.Query.term_query(schema, "text", term, "freq"))
                 for term in analyze(question)]
        scores = np.zeros(len(texts))
        if parts:
            for score, address in searcher.search(
                tantivy.Query.boolean_query(parts), len(texts), False
            ).hits:
                scores[searcher.doc(address)["number"][0]] = score
        yield scores


def full_text(texts: list[str], questions: list[str], language: str) -> Iterator[np.ndarray]:
    """SQLite FTS5 with the terms of tantivy's analysis (its own stems English alone)."""
    analyze = analyzer(language)
    database = sqlite3.connect(":memory:")
    database.execute("CREATE VIRTUAL TABLE texts USING fts5(text, tokenize=\"unicode61\")")
    database.executemany("INSERT INTO texts(rowid, text) VALUES (?, ?)",
                         ((number + 1, " ".join(analyze(text))) for number, text in enumerate(texts)))
    for question in questions:
        scores = np.zeros(len(texts))
        terms = " OR ".join('"' + term + '"' for term in analyze(question))
        if terms:
            for row, rank in database.execute(
                "SELECT rowid, rank FROM texts WHERE texts MATCH ?", (terms,)
            ):
                scores[row - 1] = -rank
        yield scores


def grams(texts: list[str], questions: list[str], language: str) -> Iterator[np.ndarray]:
    """scikit-learn: cosine of TF-IDF over character 3- to 5-grams within words."""
    del language
    vectorizer = TfidfVectorizer(analyzer="char_wb", ngram_range=(3, 5), sublinear_tf=True)
    documents = vectorizer.fit_transform(texts)
    for question in questions:
        yield (documents @ vectorizer.transform([question]).T).toarray().ravel()


def latent(texts: list[str], questions: list[str], language: str) -> Iterator[np.ndarray]:
    """scikit-learn: cosine in the space of a truncated SVD of TF-IDF over words."""
    vectorizer = TfidfVectorizer(analyzer=analyzer(language), sublinear_tf=True)
    counts = vectorizer.fit_transform(texts)
    svd = TruncatedSVD(min(LATENT, min(counts.shape) - 1), random_state=0)
    documents = normalize(svd.fit_transform(counts))
    for question in questions:
        yield documents @ normalize(svd.transform(vectorizer.transform([question])))[0]


def neural(texts: list[str], questions: list[str], language: str) -> Iterator[np.ndarray]:
    """all-MiniLM-L6-v2: cosine of sentence vectors."""
    del language
    from compare.quality.minilm import SentenceEncoder

    encoder = SentenceEncoder()
    documents = encoder.vectors(texts)
    for vector in encoder.vectors(questions):
        yield documents @ vector


ENGINES: dict[str, Engine] = {
    "bm25s": bm25, "tantivy": tantivy_search, "SQLite FTS5": full_text,
    "character n-grams": grams, "LSA": latent, "all-MiniLM-L6-v2": neural,
}

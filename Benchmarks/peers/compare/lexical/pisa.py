"""PISA, through the binding of pyterrier-pisa.

The inverted lists are written in PISA's own format straight from the ready terms, so that its
tokenizer has no part in it; the index, its bounds and its codecs are PISA's.
"""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

import numpy as np
from pyterrier_pisa import _pisathon as pisa
from scipy import sparse

from compare import clock
from compare.contender import Contender
from compare.lexical.reference import B, K1, Reference
from compare.quiet import silence
from compare.texts import Collection

ALGORITHMS = ("maxscore", "block_max_maxscore", "wand", "block_max_wand")
#: How scores come about: floats while searching, PISA's own 8-bit impacts, or the exact BM25
#: impacts × 1024 handed to it as frequencies and summed as integers.
SCORINGS = ("float", "8 bit", "impacts")
#: The binding's default codec, and the one that was fastest of all nine on generated texts.
ENCODINGS = ("block_simdbp", "block_streamvbyte")
#: Algorithms that score every posting: tried with the first codec alone.
EXHAUSTIVE = ("ranked_or", "ranked_or_taat", "ranked_or_taat_lazy")
IMPACT_SCALE = 1024


def contenders(
    collection: Collection, reference: Reference, work: Path, limit: int = 10
) -> list[Contender]:
    """One contender for each scoring, codec and algorithm."""
    made: list[Contender] = []
    for scoring in SCORINGS:
        folder = work / ("impacts" if scoring == "impacts" else "counts")
        for encoding in ENCODINGS:
            start = clock.now()
            if not folder.exists():
                write_lists(collection, reference, scoring, folder)
            context = opened(folder, scoring, encoding)
            seconds = clock.now() - start
            size = index_bytes(folder, scoring, encoding)
            others = EXHAUSTIVE if encoding == ENCODINGS[0] else ()
            for algorithm in ALGORITHMS + others:
                name = f"PISA {algorithm}, {scoring}, {encoding.removeprefix('block_')}"
                contender = searching(context, algorithm, name, collection, limit)
                contender.build_seconds, contender.index_bytes = seconds, size
                made.append(contender)
    return made


def write_lists(
    collection: Collection, reference: Reference, scoring: str, folder: Path
) -> None:
    """Writes the inverted lists with counts, or with impacts in their place."""
    terms = list(collection.vocabulary)
    if scoring == "impacts":
        matrix = reference.impacts.copy()
        matrix.data = np.maximum(1, np.rint(matrix.data * IMPACT_SCALE))
        write(matrix, terms, folder)
    else:
        write(collection.counts.tocsc(), terms, folder)


def index_bytes(folder: Path, scoring: str, encoding: str) -> int:
    """The size of what a search reads: lists, bounds, and the dictionary."""
    mark = ".q1." if scoring == "8 bit" else ".q0."
    read = [
        path for path in folder.iterdir()
        if (mark in path.name and path.name.endswith((encoding, ".64")))
        or path.name in ("fwd.termlex", "fwd.doclex")
    ]
    return sum(path.stat().st_size for path in read)


def opened(folder: Path, scoring: str, encoding: str) -> object:
    """The index for a scoring and codec, built where it is not there yet."""
    context = pisa.RetrievalContext()
    with silence():
        if scoring == "impacts":
            pisa.prepare_index(context, str(folder), encoding, "quantized", "")
        else:
            quantize = 1 if scoring == "8 bit" else 0
            pisa.prepare_index(
                context, str(folder), encoding, "bm25", "", quantize=quantize, bm25_k1=K1, bm25_b=B
            )
    return context


def searching(
    context: object, algorithm: str, name: str, collection: Collection, limit: int
) -> Contender:
    """A contender whose pass is one call of the binding for all questions, on one thread."""
    questions = [
        (number, dict.fromkeys(terms, 1.0)) for number, terms in enumerate(collection.questions)
    ]

    def search() -> tuple[float, list[list[int]]]:
        room = len(questions) * limit
        numbers = np.zeros(room, np.int32)
        documents = np.empty(room, object)
        ranks, scores = np.zeros(room, np.int32), np.zeros(room, np.float32)
        start = clock.now()
        found = pisa.retrieve(
            context, algorithm, questions, k=limit, threads=1, pretokenised=True,
            query_weighted=0, result_qidxs=numbers, result_docnos=documents,
            result_ranks=ranks, result_scores=scores,
        )
        seconds = clock.now() - start
        lists: list[list[int]] = [[] for _ in questions]
        for number, document in zip(numbers[:found], documents[:found]):
            lists[number].append(int(document))
        return seconds, lists

    return Contender(
        name=name,
        one_pass=lambda: search()[0],
        questions=len(questions),
        results=lambda: search()[1],
        notes="external identifiers made as strings",
    )


def write(columns: sparse.csc_matrix, terms: list[str], folder: Path) -> None:
    """Writes inverted lists, text lengths and both lexica in PISA's uncompressed format."""
    folder.mkdir(parents=True)
    columns.sort_indices()
    documents = columns.shape[0]
    lengths = np.asarray(columns.sum(axis=1)).ravel()
    np.array([1, documents], np.uint32).tofile(folder / "inv.head")
    lists(columns, columns.indices).tofile(folder / "inv.lists")
    with open(folder / "inv.docs", "wb") as file:
        for part in ("inv.head", "inv.lists"):
            file.write((folder / part).read_bytes())
            (folder / part).unlink()
    lists(columns, columns.data).tofile(folder / "inv.freqs")
    np.concatenate([[documents], lengths]).astype(np.uint32).tofile(folder / "inv.sizes")
    lexicon(map(str, range(documents)), folder / "fwd.documents", folder / "fwd.doclex")
    lexicon(terms, folder / "fwd.terms", folder / "fwd.termlex")


def lists(columns: sparse.csc_matrix, values: np.ndarray) -> np.ndarray:
    """The values of each column, each column led by its length."""
    lengths = np.diff(columns.indptr)
    heads = columns.indptr[:-1] + np.arange(len(lengths))
    joined = np.empty(len(values) + len(lengths), np.uint32)
    isValue = np.ones(len(joined), bool)
    isValue[heads] = False
    joined[heads] = lengths
    joined[isValue] = values
    return joined


def lexicon(names: Iterable[str], text: Path, binary: Path) -> None:
    """A list of names, as text and as PISA reads it."""
    with open(text, "w", encoding="utf-8") as file:
        file.writelines(name + "\n" for name in names)
    pisa.build_binlex(str(text), str(binary))

"""The dense comparison: nearest ten by inner product, single questions and batches."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from compare import clock, lotse
from compare.contender import Contender
from compare.dense import faiss_peers, topics
from compare.dense.peers import LIMIT, PANORAMA, Search, all_peers
from compare.dense.vectors import Vectors, energies, made, of_collection
from compare.lexical.reference import overlap
from compare.record import Record, Section, figures
from compare.settings import Settings
from compare.table import number, ratio, share
from compare.texts import statutes
from compare.timing import Timing, interleaved, measure

BATCH = 64
#: The vectors of scale-gesetze: the size of the first generated collection, but real texts.
STATUTES = (100_000, 256)


def run(settings: Settings, record: Record) -> None:
    """Compares on generated vectors of each shape, then on scale-gesetze where it is at hand."""
    for count, dimension in settings.shapes:
        documents, asked = topics.texts(count, settings.dense_questions, settings.seed)
        name = "generated texts with topics"
        folder = settings.work / f"topics-{count}-{dimension}"
        compare_on(settings, record, made(name, documents, asked, dimension, folder))
    if settings.with_statutes and settings.shared is not None:
        collection = statutes(settings.shared, settings.work)
        if collection is not None:
            count, dimension = STATUTES
            folder = settings.work / "gesetze-vectors"
            compare_on(settings, record, of_collection(collection, dimension, count, folder))
    else:
        print("scale-gesetze left out")


def compare_on(settings: Settings, record: Record, vectors: Vectors) -> None:
    """Single questions, then batches; the peers are built once for both."""
    documents, asked = vectors.load()
    asked = np.ascontiguousarray(asked[: settings.dense_questions])
    np.save(vectors.questions_path, asked)
    name = f"{vectors.name}, {documents.shape[0]:,} × {documents.shape[1]}"
    energy = ", ".join(f"{size}: {part:.2f}" for size, part in energies(documents).items())
    peers = all_peers(documents, asked, settings.with_graphs)
    for batch in (1, BATCH):
        contenders = [
            contender(name, search, asked, batch, notes, seconds)
            for name, search, notes, seconds, is_for in peers if batch in is_for(BATCH)
        ]
        ours = lotse_contender(settings, vectors, batch, len(asked))
        remarks = [
            f"share of the energy in the first dimensions: {energy}",
            f"FAISS was compiled with {faiss_peers.compiled()}, and chooses by processor",
        ]
        record.add(section(settings, name, ours, contenders, batch, remarks))


def section(
    settings: Settings, name: str, ours: Contender, peers: list[Contender], batch: int,
    remarks: list[str],
) -> Section:
    """The comparison on one collection with calls of one size."""
    exact = results_of(peers[0])
    contenders = [ours, *best_of_panorama(peers, remarks)]
    timings = interleaved(contenders, settings.rounds, settings.least_seconds)
    head = ["engine", "mean µs", "least–most", "of Lotse's time", "recall@10", "build s"]
    rows, kept = [], []
    for each in contenders:
        timing, base = timings[each.name], timings[ours.name]
        recall = overlap(results_of(each), exact, LIMIT)
        seconds = each.details.get("build_seconds", each.build_seconds)
        rows.append(
            [
                each.name, number(timing.median),
                f"{number(min(timing.rounds))}–{number(max(timing.rounds))}",
                ratio(timing.median / base.median), share(recall),
                number(float(str(seconds)) if seconds is not None else None),
            ]
        )
        kept.append(figures(each, timing, ratio=timing.median / base.median, recall=recall))
    remarks.append("recall is held against FAISS IndexFlatIP's lists, ties as it orders them")
    remarks.append(f"Lotse: {ours.shown}")
    remarks += [f"{each.name}: {each.notes}" for each in contenders if each.notes]
    title = f"{name}, " + ("single questions" if batch == 1 else f"batches of {batch}")
    return Section(title, head, rows, remarks, kept)


def best_of_panorama(peers: list[Contender], remarks: list[str]) -> list[Contender]:
    """The peers with Panorama at its best number of levels; the others are remarked."""
    tried: dict[str, Timing] = {}
    for each in peers:
        if each.name.startswith(PANORAMA):
            tried[each.name] = Timing([measure(each, 0) for _ in range(2)])
    best = min(tried, key=lambda name: tried[name].best)
    listed = ", ".join(f"{name.split(', ')[1]} {number(tried[name].best)}" for name in tried)
    remarks.append(f"Panorama, all tried once before (better of two passes, µs): {listed}")
    return [each for each in peers if each.name not in tried or each.name == best]


def contender(
    name: str, search: Search, asked: np.ndarray, batch: int, notes: str, seconds: float
) -> Contender:
    """A peer that is given its questions in calls of `batch`."""
    calls = [asked[start : start + batch] for start in range(0, len(asked), batch)]

    def one_pass() -> float:
        start = clock.now()
        for call in calls:
            search(call)
        return clock.now() - start

    def results() -> list[list[int]]:
        return [[int(number) for number in row] for call in calls for row in search(call)]

    return Contender(name, one_pass, len(asked), results, notes, seconds)


def lotse_contender(
    settings: Settings, vectors: Vectors, batch: int, questions: int
) -> Contender:
    """`lotse-bench dense` on the same two files."""
    run_file: Path = settings.work / "dense-run.jsonl"
    command = [
        "dense", "--vectors", str(vectors.documents_path),
        "--queries", str(vectors.questions_path), "--k", str(LIMIT),
    ]
    if batch > 1:
        command += ["--batch", str(batch)]
    return lotse.contender(
        settings.bench, "Lotse", command, settings.mean_name, questions, run_file
    )


def results_of(contender: Contender) -> list[list[int]]:
    """The lists of a contender that has some."""
    return contender.results() if contender.results else []

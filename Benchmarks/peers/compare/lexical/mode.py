"""The lexical comparison: exact top-10 on collections of short texts."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

from compare import lotse
from compare.contender import Contender
from compare.lexical import bm25s_peer, pisa, sqlite_peer, tantivy_peer
from compare.lexical.reference import Reference, overlap
from compare.record import Record, Section, figures
from compare.settings import Settings
from compare.table import mebibytes, number, ratio, share
from compare.texts import Collection, statutes
from compare.timing import Timing, interleaved, measure

LIMIT = 10
VOCABULARY = 400_000


def run(settings: Settings, record: Record) -> None:
    """Compares on every generated collection, then on scale-gesetze where it is at hand."""
    for size in settings.sizes:
        for exponent in settings.exponents:
            folder = settings.work / f"zipf-{exponent}-{size}"
            compare_on(settings, record, lambda: generated(settings, size, exponent, folder), folder)
    folder = settings.work / "gesetze"
    if settings.shared is None:
        print("scale-gesetze left out: the shared data is not at hand (LOTSE_SHARED)")
    elif settings.with_statutes:
        shared = settings.shared
        compare_on(settings, record, lambda: statutes(shared, settings.work), folder)


def compare_on(
    settings: Settings, record: Record, make: Callable[[], Collection | None], folder: Path
) -> None:
    """Makes a collection, compares on it, and clears away what the engines wrote."""
    collection = make()
    if collection is not None:
        record.add(section(settings, collection, folder / "indexes"))
    shutil.rmtree(folder, ignore_errors=True)


def generated(settings: Settings, size: int, exponent: float, folder: Path) -> Collection:
    """Texts of 8 to 32 terms and questions of 3 to 8, from Lotse's generator."""
    folder.mkdir(parents=True, exist_ok=True)
    settings.bench.call(
        "generate", "--documents", str(size), "--vocabulary", str(VOCABULARY),
        "--zipf", str(exponent), "--lengths", "8-32", "--queries", str(settings.questions),
        "--query-lengths", "3-8", "--seed", str(settings.seed), "--out", str(folder),
    )
    name = f"generated, {size:,} texts, Zipf {exponent}"
    return Collection(name, folder / "docs.txt", folder / "queries.txt")


def section(settings: Settings, collection: Collection, work: Path) -> Section:
    """The comparison on one collection."""
    shutil.rmtree(work, ignore_errors=True)
    work.mkdir(parents=True)
    reference = Reference(collection)
    few = settings.few_questions(len(collection.documents))
    remarks: list[str] = []
    kept: list[dict[str, object]] = []

    ours = lotse_contender(settings, collection, work, "Lotse", len(collection.questions))
    ours_few = lotse_contender(settings, collection, work, f"Lotse, first {few} questions", few)
    best = best_of_pisa(
        pisa.contenders(collection, reference, work / "pisa", LIMIT), remarks, kept
    )
    others = tantivy_peer.contenders(collection, work / "tantivy", LIMIT)
    others += bm25s_peer.contenders(collection, LIMIT)
    slow = sqlite_peer.contenders(collection, work / "sqlite", few, LIMIT) if few > 0 else []

    contenders = [ours, *best, *others, *([ours_few] if slow else []), *slow]
    timings = interleaved(contenders, settings.rounds, settings.least_seconds)
    results = {each.name: each.results() for each in contenders if each.results}
    whole = {
        name: lists for name, lists in results.items() if len(lists) == len(collection.questions)
    }
    agreements = reference.agreements(whole, LIMIT)

    head = ["engine", "mean µs", "least–most", "of Lotse's time", "top 10 right", "same as Lotse's",
            "build s", "index MiB"]
    rows = []
    for each in contenders:
        base = timings[ours_few.name if each in slow or each is ours_few else ours.name]
        right = agreements.get(each.name)
        same = overlap(results[each.name], results[ours.name], LIMIT) if each.name in results else None
        rows.append(row(each, timings[each.name], base, right, same))
        kept.append(
            figures(
                each, timings[each.name], ratio=timings[each.name].median / base.median,
                right=right[0] if right else None, loss=right[1] if right else None, overlap=same,
            )
        )
    fastest = min(best, key=lambda each: timings[each.name].median)
    gain = timings[fastest.name].median / timings[ours.name].median
    remarks.insert(0, f"PISA's best is {fastest.name}: {gain:.2f} × Lotse's time")
    remarks.append(f"text {mebibytes(collection.text_bytes)} MiB; Lotse: {ours.shown}")
    remarks += [f"{each.name}: {each.notes}" for each in contenders if each.notes]
    return Section(collection.name, head, rows, remarks, kept)


def lotse_contender(
    settings: Settings, collection: Collection, work: Path, name: str, questions: int
) -> Contender:
    """`lotse-bench search` with the first questions of the collection."""
    path = work / f"questions-{questions}.txt"
    with open(path, "w", encoding="utf-8") as file:
        file.writelines(" ".join(terms) + "\n" for terms in collection.questions[:questions])
    command = [
        "search", "--docs", str(collection.documents_path), "--queries", str(path),
        "--k", str(LIMIT), "--rounds", str(settings.lotse_rounds),
    ]
    return lotse.contender(
        settings.bench, name, command, settings.mean_name, questions, work / f"run-{questions}.jsonl"
    )


def best_of_pisa(
    contenders: list[Contender], remarks: list[str], kept: list[dict[str, object]]
) -> list[Contender]:
    """The fastest of each scoring; the next ones are remarked, what all took is kept."""
    tried = {each.name: measure(each, 0) for each in contenders}
    least = min(tried.values())
    for each in contenders:
        if tried[each.name] < 1.5 * least:
            tried[each.name] = min(tried[each.name], *(measure(each, 0) for _ in range(2)))
    best: dict[str, Contender] = {}
    for each in contenders:
        scoring = each.name.split(", ")[1]
        if scoring not in best or tried[each.name] < tried[best[scoring].name]:
            best[scoring] = each
    order = sorted(tried, key=lambda name: tried[name])
    listed = "; ".join(f"{name.removeprefix('PISA ')} {number(tried[name])}" for name in order[:8])
    remarks.append(f"PISA, the eight fastest of {len(order)} tried before (µs): {listed}")
    kept.append({"name": "PISA, all tried before", "microseconds": tried})
    return list(best.values())


def row(
    contender: Contender, timing: Timing, base: Timing,
    right: tuple[float, float] | None, same: float | None,
) -> list[str]:
    """A line of the table."""
    seconds = contender.details.get("build_seconds", contender.build_seconds)
    size = contender.details.get("index_bytes", contender.index_bytes)
    return [
        contender.name,
        number(timing.median),
        f"{number(min(timing.rounds))}–{number(max(timing.rounds))}",
        ratio(timing.median / base.median),
        share(right[0] if right else None),
        share(same),
        number(float(str(seconds)) if seconds is not None else None),
        mebibytes(int(str(size)) if size is not None else None),
    ]


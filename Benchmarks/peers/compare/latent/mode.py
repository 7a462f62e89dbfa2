"""TF-IDF and truncated SVD by scikit-learn, against Lotse's whole build."""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
from pathlib import Path

from compare.lotse import LotseError
from compare.record import Record, Section
from compare.settings import Settings
from compare.table import mebibytes, number, ratio
from compare.texts import records

DIMENSION = 256
THREADS = (1, 2)

#: What lotse-bench has to say of its build, by the names it uses.
SECONDS, CPU, PEAK = "seconds", "cpu_seconds", "peak_mib"


def run(settings: Settings, record: Record) -> None:
    """Alternates scikit-learn and Lotse, with one thread and with two."""
    if settings.shared is None:
        print("svd left out: the shared data is not at hand (LOTSE_SHARED)")
        return
    source = settings.shared / "data" / "scale-gesetze"
    texts = settings.work / "statutes.txt"
    with open(texts, "w", encoding="utf-8") as file:
        for entry in records(source / "kb.jsonl"):
            file.write(" ".join(entry["answer"].split()) + "\n")
    for threads in THREADS:
        theirs: list[dict[str, float]] = []
        ours: list[dict[str, float]] = []
        failure = ""
        for _ in range(settings.rounds):
            theirs.append(factorise(texts, threads))
            if not failure:
                try:
                    ours.append(build(settings, source, threads))
                except LotseError as error:
                    failure = str(error)
        record.add(section(threads, theirs, ours, failure))


def factorise(texts: Path, threads: int) -> dict[str, float]:
    """One run of scikit-learn in a process of its own."""
    names = ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS")
    environment = {**os.environ, **dict.fromkeys(names, str(threads))}
    command = [sys.executable, "-m", "compare.latent.factorise", str(texts), str(DIMENSION)]
    done = subprocess.run(
        command, env=environment, capture_output=True, text=True, check=True,
        preexec_fn=lambda: keep_to(threads),
    )
    return json.loads(done.stdout)


def build(settings: Settings, source: Path, threads: int) -> dict[str, float]:
    """One run of Lotse's full build, in a process of its own."""
    figures = settings.bench.figures(
        "build", "--set", str(source), "--dimensions", str(DIMENSION),
        "--threads", str(threads), cores=threads,
    )
    return {
        "seconds": float(str(figures[SECONDS])),
        "cpu_seconds": float(str(figures[CPU])),
        "peak_bytes": float(str(figures[PEAK])) * 2**20,
    }


def keep_to(threads: int) -> None:
    """Lets a child use as many cores as it has threads."""
    os.sched_setaffinity(0, set(range(os.cpu_count() or 1)[-threads:]))


def section(
    threads: int, theirs: list[dict[str, float]], ours: list[dict[str, float]], failure: str
) -> Section:
    """The table for one number of threads."""
    def median(runs: list[dict[str, float]], name: str) -> float | None:
        return statistics.median(run[name] for run in runs) if runs else None

    mine = median(ours, "seconds")
    rows = []
    for name, runs in (("Lotse, whole build", ours), ("scikit-learn, TF-IDF and SVD alone", theirs)):
        seconds, peak = median(runs, "seconds"), median(runs, "peak_bytes")
        rows.append(
            [
                name, number(seconds), ratio(seconds / mine if seconds and mine else None),
                mebibytes(int(peak) if peak else None),
            ]
        )
    remarks = [
        f"scikit-learn: TfidfVectorizer {number(median(theirs, 'tfidf_seconds'))} s, "
        f"TruncatedSVD({DIMENSION}, randomized, 5 iterations) {number(median(theirs, 'svd_seconds'))} s, "
        f"processor {number(median(theirs, 'cpu_seconds'))} s "
        f"(Lotse: {number(median(ours, 'cpu_seconds'))} s); "
        "its products of sparse and dense matrices use one thread whatever it is given"
    ]
    if failure:
        remarks.append(f"Lotse left out: {failure}")
    figures: list[dict[str, object]] = [
        {"name": "Lotse", "runs": ours}, {"name": "scikit-learn", "runs": theirs},
    ]
    return Section(
        f"scale-gesetze, {DIMENSION} dimensions, {threads} thread(s)",
        ["what", "seconds", "of Lotse's time", "peak MiB"], rows, remarks, figures,
    )

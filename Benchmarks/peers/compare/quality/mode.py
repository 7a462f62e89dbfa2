"""Runs every peer and Lotse on labelled folders."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path

import numpy as np

from compare.lotse import LotseError
from compare.quality import measures
from compare.quality.data import Base, read
from compare.quality.engines import ENGINES, Engine
from compare.quality.measures import Result
from compare.record import Record, Section

RISK = 0.05
HEAD = ["engine", "P@1", "difference to Lotse (95 %)", "MRR@10", "nDCG@10", "R@10",
        "automation at 5 %", "error made (95 %)", "AURC", "given as"]


def results(scores: np.ndarray, owners: np.ndarray, entries: int) -> Result:
    """An engine's entries in order: each counts as its best text; what matches nothing is not found."""
    best = np.full(entries, -np.inf)
    np.maximum.at(best, owners, scores)
    found = np.flatnonzero(best > 0)
    order = found[np.argsort(-best[found], kind="stable")]
    return [int(number) for number in order[:10]], float(best[order[0]]) if len(order) else 0.0


def ask(engine: Engine, base: Base, form: tuple[list[str], list[int]]) -> list[Result]:
    """What an engine finds for all questions of a base."""
    texts, owners = form
    numbers = np.array(owners)
    questions = [query.text for query in base.queries]
    return [results(scores, numbers, len(base.entries))
            for scores in engine(texts, questions, base.language)]


def lotse(program: Path, base: Base, work: Path) -> list[Result]:
    """What `lotse evaluate` finds without labels, in the order of the questions."""
    path = work / f"{base.name}.run"
    done = subprocess.run(
        [str(program), "evaluate", "--run", str(path), str(base.folder)],
        capture_output=True, text=True, check=False,
    )
    if done.returncode != 0:
        raise LotseError(f"evaluate: {done.stderr.strip()}")
    numbers = {entry: number for number, entry in enumerate(base.entries)}
    with open(path, encoding="utf-8") as file:
        lines = {line["id"]: line for line in map(json.loads, file)}
    return [([numbers[entry] for entry in lines[query.id]["ranked"]], lines[query.id]["confidence"])
            for query in base.queries]


def split(found: list[Result], base: Base, is_test: bool) -> list[Result]:
    """The results of one split."""
    return [result for result, query in zip(found, base.queries) if query.is_test == is_test]


def best_form(engine: Engine, base: Base) -> tuple[str, list[Result]]:
    """An engine's results with the form of the base that suits it better on the calibration split."""
    judged: dict[str, tuple[float, list[Result]]] = {}
    for form, texts in base.forms().items():
        found = ask(engine, base, texts)
        first = measures.ranking(split(found, base, False), base.calibration)["P@1"]
        judged[form] = (first, found)
    form = max(judged, key=lambda form: judged[form][0])
    return form, judged[form][1]


def table(base: Base, program: Path, work: Path, seed: int) -> Section:
    """Lotse and all peers on one base."""
    own = lotse(program, base, work)
    answerable = np.array([bool(query.relevant) for query in base.test])
    own_right = measures.rights(split(own, base, True), base.test)[answerable]
    rows, figures = [], []
    for name, form, found in [
        ("Lotse", "entries", own),
        *((name, *best_form(engine, base)) for name, engine in ENGINES.items()),
    ]:
        test = split(found, base, True)
        ranking = measures.ranking(test, base.test)
        right = measures.rights(test, base.test)[answerable]
        low, high = measures.difference(right, own_right, seed)
        area = measures.area_under_risk_coverage(test, base.test)
        gate = measures.gate(split(found, base, False), base.calibration, RISK)
        made = measures.automation(test, base.test, gate)
        rows.append([
            name, f"{ranking['P@1']:.3f}", "" if found is own else f"{low:+.3f} … {high:+.3f}",
            *(f"{ranking[key]:.3f}" for key in ("MRR@10", "nDCG@10", "R@10")),
            f"{made['automation']:.3f}",
            f"{made['error']:.3f} ({made['lower']:.3f}–{made['upper']:.3f})", f"{area:.3f}", form,
        ])
        figures.append({"name": name, "form": form, **ranking, "aurc": area, **made})
    return Section(
        f"{base.name}: {len(base.entries)} entries, {len(base.test)} test questions, "
        f"{int(np.sum(~answerable))} of them unanswerable",
        HEAD, rows, figures=figures,
    )


def run(folders: list[Path], program: Path, work: Path, seed: int, record: Record) -> None:
    """One table for each folder."""
    for folder in folders:
        record.add(table(read(folder), program, work, seed))

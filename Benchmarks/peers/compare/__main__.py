"""The command line of the comparison."""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
from pathlib import Path

from compare import clock, machine
from compare.lotse import Bench, LotseError
from compare.record import Record
from compare.settings import Settings

ROOT = Path(__file__).resolve().parents[3]
SPEED = ("lexical", "dense", "svd")


def arguments() -> argparse.Namespace:
    """What was typed."""
    parser = argparse.ArgumentParser(
        prog="Benchmarks/peers/run", description="Compares Lotse with its peers."
    )
    parser.add_argument("mode", choices=[*SPEED, "all", "quality"],
                        help="all: the three of speed")
    parser.add_argument("folders", nargs="*", type=Path,
                        help="labelled folders: kb.jsonl and queries.jsonl (quality)")
    parser.add_argument("--bench", type=Path, default=ROOT / ".build/release/lotse-bench",
                        help="the benchmark runner, built for release")
    parser.add_argument("--flags", default="swift build -c release",
                        help="how lotse-bench was built, for the record")
    parser.add_argument("--sizes", default="10000,100000,1000000",
                        help="numbers of generated texts (lexical); empty for none")
    parser.add_argument("--zipf", default="0.8,1.0", help="Zipf exponents (lexical)")
    parser.add_argument("--no-statutes", action="store_true", help="leave scale-gesetze out")
    parser.add_argument("--vectors", default="100000x256,500000x128",
                        help="generated vectors, number x dimension (dense); empty for none")
    parser.add_argument("--questions", type=int, default=2_000)
    parser.add_argument("--runs", type=int, default=5, help="figures are medians of so many runs")
    parser.add_argument("--quick", action="store_true",
                        help="three runs, fewer questions, no graphs: a look, no figure to publish")
    parser.add_argument("--no-graphs", action="store_true", help="leave hnswlib and usearch out")
    parser.add_argument("--clock", choices=["wall", "processor"], default="wall",
                        help="processor: for a machine that others use at the same time")
    parser.add_argument("--core", type=int, help="the core to run on; the last one by default")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--work", type=Path, help="where data lies while the run lasts")
    parser.add_argument("--out", type=Path, default=ROOT / "Benchmarks/runs",
                        help="where the dated run is written")
    return parser.parse_intermixed_args()


def shared_folder() -> Path | None:
    """The evaluation data: LOTSE_SHARED, or beside the repository."""
    named = os.environ.get("LOTSE_SHARED")
    path = Path(named) if named else ROOT.parent / "shared"
    return path if path.is_dir() else None


def parts(text: str) -> list[str]:
    """The parts of a list with commas; none for an empty text."""
    return [part for part in text.split(",") if part]


def main() -> int:
    """Runs the modes one after the other, and writes a record for each."""
    typed = arguments()
    bench = Bench(typed.bench.resolve())
    if not bench.is_there:
        print(f"{bench.path} is not there: swift build -c release --product lotse-bench", file=sys.stderr)
        return 64
    if typed.mode == "quality" and not typed.folders:
        print("quality: name at least one folder with kb.jsonl and queries.jsonl", file=sys.stderr)
        return 64
    if typed.work:
        typed.work.mkdir(parents=True, exist_ok=True)
    core = machine.pin(typed.core)
    with tempfile.TemporaryDirectory(prefix="lotse-peers-", dir=typed.work) as work:
        settings = Settings(
            bench=bench, work=Path(work), shared=shared_folder(),
            sizes=[int(part) for part in parts(typed.sizes)],
            exponents=[float(part) for part in parts(typed.zipf)],
            shapes=[shape(part) for part in parts(typed.vectors)],
            with_statutes=not typed.no_statutes,
            questions=min(typed.questions, 500) if typed.quick else typed.questions,
            rounds=3 if typed.quick else typed.runs,
            lotse_rounds=3 if typed.quick else 5,
            least_seconds=0.1 if typed.quick else 0.5,
            with_graphs=not (typed.quick or typed.no_graphs), by_processor=typed.clock == "processor",
            seed=typed.seed,
        )
        if settings.by_processor:
            clock.use_processor_time()
        for mode in SPEED if typed.mode == "all" else (typed.mode,):
            record = Record(
                mode, {"lotse-bench": typed.flags, **options(settings, core)}, machine.description()
            )
            try:
                start(mode, settings, typed.folders, record)
            except LotseError as error:
                print(f"{mode}: lotse-bench {error}", file=sys.stderr)
                return 1
            print(f"written to {record.write(typed.out)}")
    return 0


def shape(text: str) -> tuple[int, int]:
    """A number of vectors and their dimension."""
    count, dimension = text.split("x")
    return int(count), int(dimension)


def options(settings: Settings, core: int) -> dict[str, object]:
    """What a record says of how it was made."""
    return {
        "questions": settings.questions, "runs": settings.rounds,
        "rounds within lotse-bench": settings.lotse_rounds,
        "seconds at least": settings.least_seconds, "seed": settings.seed,
        "threads": 1, "core": core, "clock": "processor" if settings.by_processor else "wall",
    }


def start(mode: str, settings: Settings, folders: list[Path], record: Record) -> None:
    """Runs one mode. Its peers are loaded here, so that one mode needs not those of the others."""
    if mode == "lexical":
        from compare.lexical import mode as lexical

        lexical.run(settings, record)
    elif mode == "dense":
        from compare.dense import mode as dense

        dense.run(settings, record)
    elif mode == "quality":
        from compare.quality import mode as quality

        program = settings.bench.path.with_name("lotse")
        quality.run(folders, program, settings.work, settings.seed, record)
    else:
        from compare.latent import mode as latent

        latent.run(settings, record)


if __name__ == "__main__":
    sys.exit(main())

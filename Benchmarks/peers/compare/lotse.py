"""Lotse, as its benchmark runner shows it."""

from __future__ import annotations

import json
import os
import subprocess
from pathlib import Path

from compare.contender import Contender


class LotseError(Exception):
    """The benchmark runner ended with an error."""


class Bench:
    """The executable `lotse-bench`."""

    def __init__(self, path: Path) -> None:
        self.path = path

    @property
    def is_there(self) -> bool:
        return self.path.is_file()

    def call(self, *arguments: str, cores: int = 1) -> str:
        """Runs a command, on the peers' core or on more than one, and gives what it printed."""

        def unpin() -> None:
            os.sched_setaffinity(0, set(range(os.cpu_count() or 1)[-cores:]))

        done = subprocess.run(
            [str(self.path), *arguments], capture_output=True, text=True, check=False,
            preexec_fn=unpin if cores > 1 else None,
        )
        if done.returncode != 0:
            message = (done.stderr.strip() or done.stdout.strip()).splitlines()
            raise LotseError(f"{arguments[0]}: {message[0] if message else done.returncode}")
        return done.stdout

    def figures(self, *arguments: str, cores: int = 1) -> dict[str, object]:
        """The figures that a command prints with `--json`: the last line that is an object."""
        printed = self.call(*arguments, "--json", cores=cores)
        lines = [line for line in printed.splitlines() if line[:1] == "{"]
        if not lines:
            raise LotseError(f"{arguments[0]} printed no figures")
        return json.loads(lines[-1])


def contender(
    bench: Bench, name: str, command: list[str], mean: str, questions: int, run_file: Path | None
) -> Contender:
    """Lotse with one command; every pass is a process of its own, and its figures are kept.

    - Parameter mean: the name of the figure that holds the mean microseconds a question.
    """
    details: dict[str, object] = {}

    def one_pass() -> float:
        details.clear()
        details.update(bench.figures(*command))
        return float(str(details[mean])) * questions / 1e6

    def results() -> list[list[int]]:
        assert run_file is not None
        bench.call(*command, "--run", str(run_file))
        return read_run(run_file)

    return Contender(
        name=name,
        one_pass=one_pass,
        questions=questions,
        results=results if run_file else None,
        details=details,
        is_lotse=True,
    )


def read_run(path: Path) -> list[list[int]]:
    """The document numbers of a run file: one JSON object a question."""
    with open(path, encoding="utf-8") as file:
        return [json.loads(line)["documents"] for line in file]

"""The machine and the versions that a figure belongs to."""

from __future__ import annotations

import importlib.metadata
import os
import platform
import sqlite3
import subprocess

PACKAGES = (
    "pyterrier-pisa", "tantivy", "bm25s", "numba", "faiss-cpu", "usearch", "hnswlib",
    "scikit-learn", "numpy", "scipy",
)

#: Instruction sets that decide how fast vector code can be; others are left out of the record.
FLAGS = ("avx2", "fma", "avx512f", "avx512bw", "avx512_vnni", "amx_int8", "asimd", "sve")


def pin(core: int | None) -> int:
    """Keeps this process and its children on one core, the last one unless another is named."""
    available = sorted(os.sched_getaffinity(0))
    chosen = available[-1] if core is None else core
    os.sched_setaffinity(0, {chosen})
    return chosen


def description() -> dict[str, object]:
    """The machine, the versions of all packages, and the revision of the sources."""
    with open("/proc/cpuinfo", encoding="utf-8") as file:
        lines = file.read().splitlines()
    fields: dict[str, str] = {}
    for line in lines:
        name, _, value = line.partition(":")
        fields[name.strip()] = value.strip()
    flags = set(str(fields.get("flags", fields.get("Features", ""))).split())
    pages = os.sysconf("SC_PHYS_PAGES") * os.sysconf("SC_PAGE_SIZE")
    versions = {name: importlib.metadata.version(name) for name in PACKAGES}
    versions["sqlite"] = sqlite3.sqlite_version
    versions["python"] = platform.python_version()
    return {
        "processor": fields.get("model name", platform.processor()),
        "family, model, stepping": " ".join(
            str(fields.get(name, "?")) for name in ("cpu family", "model", "stepping")
        ),
        "cores": os.cpu_count(),
        "memory GiB": round(pages / 2**30, 1),
        "instructions": " ".join(flag for flag in FLAGS if flag in flags),
        "system": f"{platform.system()} {platform.release()} {platform.machine()}",
        "swift": output(["swift", "--version"]).partition("\n")[0],
        "revision": output(["git", "-C", os.path.dirname(__file__), "describe", "--always", "--dirty"]),
        "versions": versions,
    }


def output(command: list[str]) -> str:
    """What a command prints, or nothing where it is not there."""
    try:
        done = subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)
    except OSError:
        return ""
    return done.stdout.strip()

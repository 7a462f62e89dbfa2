"""A process of its own: TF-IDF and truncated SVD of the texts of one file, by scikit-learn.

Prints one JSON object: seconds of each part, and the peak resident memory of the process.
"""

from __future__ import annotations

import json
import resource
import sys
import time

from sklearn.decomposition import TruncatedSVD
from sklearn.feature_extraction.text import TfidfVectorizer


def main(path: str, dimension: int) -> None:
    with open(path, encoding="utf-8") as file:
        texts = file.read().splitlines()
    start, start_cpu = time.perf_counter(), time.process_time()
    rows = TfidfVectorizer(sublinear_tf=True).fit_transform(texts)
    middle = time.perf_counter()
    vectors = TruncatedSVD(dimension, random_state=1).fit_transform(rows)
    end, end_cpu = time.perf_counter(), time.process_time()
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    print(
        json.dumps(
            {
                "texts": vectors.shape[0], "terms": rows.shape[1], "dimension": dimension,
                "tfidf_seconds": middle - start, "svd_seconds": end - middle,
                "seconds": end - start, "cpu_seconds": end_cpu - start_cpu,
                "peak_bytes": peak * 1024,
            }
        )
    )


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]))

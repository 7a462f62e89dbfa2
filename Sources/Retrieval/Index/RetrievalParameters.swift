import LexicalIndex

/// The fixed choices of indexing and candidate search, the same for every base.
///
/// Chosen on the calibration splits of the development sets; see
/// `Benchmarks/README.md` for the figures.
package enum RetrievalParameters {
  /// Raised whenever the same documents are to be fitted or indexed otherwise
  /// than before; a model of another version is fitted anew.
  package static let version: UInt64 = 16

  /// Field of the phrasings in BM25.
  package static let phrasingField = BM25.Field(k1: 1.2, b: 0.5, weight: 1)
  /// Field of the answer in BM25.
  package static let answerField = BM25.Field(k1: 1.2, b: 0.75, weight: 1)

  /// Most that a document's fields together add to a term's score, in idf.
  package static let fieldWeights = phrasingField.weight + answerField.weight

  /// Weight of a compound's part beside the whole word.
  package static let partWeight = 0.5
  /// Weight of a function word in cosines.
  package static let stopWordWeight = 0.4
  /// Weight of a word of little content in a question, beside others.
  static let lightWordWeight: Float = 0.3
  /// Weight of a pair of neighbouring stems.
  package static let pairWeight = 0.5

  /// What learned weights are divided by, so that they stay below 1.
  static let learnedScale = 2.0

  /// Most latent dimensions.
  package static let latentDimensions = 128

  /// Documents taken from the lexical index.
  package static let lexicalCandidates = 10
  /// Documents taken from the index of character grams.
  package static let gramCandidates = 12
  /// Postings after which no further gram is searched by, the rarest ones first.
  package static let gramPostings: UInt64 = 2_000
  /// Documents taken from the dense index.
  package static let denseCandidates = 16
  /// Weight of BM25 in the rough score of a candidate.
  package static let roughLexicalWeight = 5.0
  /// Weight of the cosine of grams with the whole entry in the rough score.
  package static let roughGramsWeight = 7.2
  /// Weight of the latent cosine in the rough score.
  package static let roughLatentWeight = 1.0
  /// From this share of the highest rough score on, what words and grams found
  /// is so near that latent meaning is not asked.
  package static let certainShare = 0.35
  /// Documents that are scored by all features.
  package static let richCandidates = 12
}

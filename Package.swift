// swift-tools-version: 6.2
import PackageDescription

/// The targets read from the bottom of the pipeline to its top; a target imports only what
/// stands above it here.
///
/// What computes knows nothing of what decides.
let package = Package(
  name: "lotse",
  products: [
    .executable(name: "lotse", targets: ["LotseCommand"]),
    .library(name: "Lotse", targets: ["Lotse"]),
    .executable(name: "lotse-bench", targets: ["lotse-bench"]),
  ],
  targets: [
    .systemLibrary(
      name: "CLAPACK",
      providers: [.apt(["libblas-dev", "liblapack-dev"])]
    ),
    .target(name: "Kernels"),
    .target(name: "LinearAlgebra", dependencies: ["CLAPACK", "Kernels"]),
    .target(name: "Storage"),
    .target(name: "JSON"),
    .target(name: "TextAnalysis"),
    .target(name: "Knowledge", dependencies: ["JSON"]),

    .target(name: "LexicalIndex", dependencies: ["Kernels", "Storage"]),
    .target(name: "DenseIndex", dependencies: ["LinearAlgebra", "Kernels", "Storage"]),

    .target(
      name: "Retrieval",
      dependencies: [
        "Kernels", "LinearAlgebra", "Storage", "JSON", "TextAnalysis", "Knowledge",
        "LexicalIndex", "DenseIndex",
      ]
    ),
    .target(name: "Evaluation"),

    .target(
      name: "Answering",
      dependencies: [
        "Retrieval", "Evaluation", "Knowledge", "TextAnalysis", "LinearAlgebra", "Storage", "JSON",
      ]
    ),
    .target(
      name: "Lotse",
      dependencies: [
        "Answering", "Retrieval", "Evaluation", "Knowledge", "TextAnalysis", "Storage", "JSON",
        "LinearAlgebra",
      ]
    ),
    .target(
      name: "LotseService",
      dependencies: [
        "Lotse", "Answering", "Retrieval", "Knowledge", "TextAnalysis", "Storage", "JSON",
      ]
    ),
    .executableTarget(
      name: "LotseCommand",
      dependencies: [
        "Lotse", "LotseService", "Answering", "Retrieval", "Evaluation", "Knowledge",
        "TextAnalysis", "LinearAlgebra", "Storage", "JSON",
      ]
    ),
    .executableTarget(
      name: "lotse-bench",
      dependencies: [
        "Lotse", "LotseService", "Answering", "Retrieval", "LexicalIndex", "DenseIndex",
        "LinearAlgebra",
        "Evaluation", "Knowledge", "TextAnalysis", "Storage", "JSON",
      ],
      path: "Benchmarks/lotse-bench"
    ),

    .testTarget(name: "KernelsTests", dependencies: ["Kernels"]),
    .testTarget(name: "LinearAlgebraTests", dependencies: ["LinearAlgebra"]),
    .testTarget(name: "StorageTests", dependencies: ["Storage"], exclude: ["Fixtures"]),
    .testTarget(name: "JSONTests", dependencies: ["JSON"]),
    .testTarget(name: "TextAnalysisTests", dependencies: ["TextAnalysis"]),
    .testTarget(
      name: "EvaluationTests",
      dependencies: ["Evaluation", "Lotse", "Answering", "Knowledge", "JSON"]
    ),
    .testTarget(name: "KnowledgeTests", dependencies: ["Knowledge"], exclude: ["Fixtures"]),
    .testTarget(name: "LexicalIndexTests", dependencies: ["LexicalIndex", "Kernels", "Storage"]),
    .testTarget(name: "DenseIndexTests", dependencies: ["DenseIndex", "Kernels", "Storage"]),
    .testTarget(
      name: "RetrievalTests", dependencies: ["Retrieval", "TextAnalysis", "Storage"]
    ),
    .testTarget(
      name: "AnsweringTests",
      dependencies: ["Answering", "Retrieval", "Knowledge", "TextAnalysis", "Storage", "JSON"]
    ),
    .testTarget(name: "LotseTests", dependencies: ["Lotse"]),
    .testTarget(
      name: "LotseServiceTests",
      dependencies: ["LotseService", "Lotse", "Answering", "Knowledge", "Storage", "JSON"]
    ),
    .testTarget(
      name: "CommandTests", dependencies: ["LotseCommand", "Knowledge", "JSON"],
      exclude: ["Fixtures", "Golden"]
    ),
    .testTarget(name: "BenchTests", dependencies: ["lotse-bench", "LotseCommand", "JSON"]),
  ],
  swiftLanguageModes: [.v6]
)

// swift-tools-version: 6.2
import PackageDescription

/// Kernels for instructions that not every processor has, chosen at run time.
///
/// Swift cannot compile one function for another processor, so each set of
/// instructions is a target of its own. These targets hold nothing but the
/// kernels: what they share with others is compiled elsewhere, so that no
/// code for wide instructions is reached unasked. They are optimised in debug
/// builds too, where unoptimised copies of library code would be shared.
///
/// The flags count as unsafe for the package manager: this package builds as
/// the root of a build; one that depends on the library `Lotse` by version
/// number is refused on account of them, and takes it by path, branch or
/// revision instead, or deletes these targets (the portable kernels remain).
#if arch(x86_64)
  let wideKernels: [Target] = [
    .target(
      name: "KernelsAVX2", dependencies: ["KernelTypes"],
      swiftSettings: [.unsafeFlags(["-O", "-Xcc", "-march=x86-64-v3"])]),
    .target(
      name: "KernelsAVX512", dependencies: ["KernelTypes"],
      swiftSettings: [
        .unsafeFlags(["-O", "-Xcc", "-march=x86-64-v4", "-Xcc", "-mavx512vnni"])
      ]),
  ]
#else
  let wideKernels: [Target] = []
#endif

/// Debug builds optimise what computes, too.
///
/// The tests build dozens
/// of small indexes and took five times as long without it. Assertions stay.
let optimizedInDebug: [SwiftSetting] = [
  .unsafeFlags(["-O", "-assert-config", "Debug"], .when(configuration: .debug))
]

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
  targets: wideKernels + [
    .systemLibrary(
      name: "CLAPACK",
      providers: [.apt(["libblas-dev", "liblapack-dev"])]
    ),
    .target(name: "SeededRandom", swiftSettings: optimizedInDebug),
    .target(name: "KernelTypes"),
    .target(
      name: "Kernels", dependencies: ["KernelTypes"] + wideKernels.map { .byName(name: $0.name) },
      swiftSettings: optimizedInDebug),
    .target(
      name: "LinearAlgebra", dependencies: ["CLAPACK", "Kernels", "SeededRandom"],
      swiftSettings: optimizedInDebug),
    .target(name: "Storage", swiftSettings: optimizedInDebug),
    .target(name: "JSON"),
    .target(name: "TextAnalysis", swiftSettings: optimizedInDebug),
    .target(name: "Knowledge", dependencies: ["JSON", "TextAnalysis"]),

    .target(
      name: "LexicalIndex", dependencies: ["Kernels", "Storage"], swiftSettings: optimizedInDebug),
    .target(
      name: "DenseIndex", dependencies: ["LinearAlgebra", "Kernels", "KernelTypes", "Storage"],
      swiftSettings: optimizedInDebug),

    .target(
      name: "Retrieval",
      dependencies: [
        "Kernels", "LinearAlgebra", "Storage", "JSON", "TextAnalysis", "Knowledge",
        "LexicalIndex", "DenseIndex",
      ], swiftSettings: optimizedInDebug),
    .target(name: "Evaluation", dependencies: ["SeededRandom"]),
    .target(name: "Conversation", dependencies: ["JSON", "TextAnalysis", "Knowledge"]),

    .target(
      name: "Answering",
      dependencies: [
        "Conversation", "Retrieval", "Evaluation", "Knowledge", "TextAnalysis", "LinearAlgebra",
        "Storage", "JSON", "SeededRandom",
      ]
    ),
    .target(
      name: "Lotse",
      dependencies: [
        "Answering", "Conversation", "Retrieval", "Evaluation", "Knowledge", "TextAnalysis",
        "Storage", "JSON",
        "LinearAlgebra",
      ]
    ),
    .target(
      name: "LotseService",
      dependencies: [
        "Lotse", "Answering", "Conversation", "Retrieval", "Knowledge", "TextAnalysis", "Storage",
        "JSON",
      ]
    ),
    .executableTarget(
      name: "LotseCommand",
      dependencies: [
        "Lotse", "LotseService", "Answering", "Conversation", "Retrieval", "Evaluation",
        "Knowledge", "TextAnalysis", "LinearAlgebra", "Storage", "JSON",
      ]
    ),
    .executableTarget(
      name: "lotse-bench",
      dependencies: [
        "Lotse", "LotseService", "Answering", "Conversation", "Retrieval", "LexicalIndex",
        "DenseIndex", "LinearAlgebra", "Kernels", "Evaluation", "Knowledge", "TextAnalysis",
        "Storage", "JSON", "SeededRandom",
      ],
      path: "Benchmarks/lotse-bench",
      linkerSettings: [.unsafeFlags(countedAllocations, .when(platforms: [.linux]))]
    ),

    .executableTarget(
      name: "lotse-empty", dependencies: ["CLAPACK"], path: "Benchmarks/lotse-empty"),

    .testTarget(name: "SeededRandomTests", dependencies: ["SeededRandom"]),
    .testTarget(name: "KernelsTests", dependencies: ["Kernels", "KernelTypes", "SeededRandom"]),
    .testTarget(name: "LinearAlgebraTests", dependencies: ["LinearAlgebra", "SeededRandom"]),
    .testTarget(
      name: "StorageTests", dependencies: ["Storage", "SeededRandom"], exclude: ["Fixtures"]),
    .testTarget(name: "JSONTests", dependencies: ["JSON", "SeededRandom"]),
    .testTarget(name: "TextAnalysisTests", dependencies: ["TextAnalysis", "SeededRandom"]),
    .testTarget(
      name: "EvaluationTests",
      dependencies: ["Evaluation", "Lotse", "Answering", "Conversation", "Knowledge", "JSON"]
    ),
    .testTarget(
      name: "KnowledgeTests", dependencies: ["Knowledge", "SeededRandom"], exclude: ["Fixtures"]),
    .testTarget(
      name: "LexicalIndexTests",
      dependencies: ["LexicalIndex", "Kernels", "Storage", "SeededRandom"]),
    .testTarget(
      name: "DenseIndexTests", dependencies: ["DenseIndex", "Kernels", "Storage", "SeededRandom"]),
    .testTarget(
      name: "RetrievalTests",
      dependencies: [
        "Retrieval", "Knowledge", "LexicalIndex", "TextAnalysis", "Storage", "SeededRandom",
      ]
    ),
    .testTarget(
      name: "ConversationTests",
      dependencies: ["Conversation", "Knowledge", "TextAnalysis", "JSON", "SeededRandom"]
    ),
    .testTarget(
      name: "AnsweringTests",
      dependencies: [
        "Answering", "Conversation", "Retrieval", "Evaluation", "Knowledge", "TextAnalysis",
        "Storage", "JSON",
        "SeededRandom",
      ]
    ),
    .testTarget(name: "LotseTests", dependencies: ["Lotse"]),
    .testTarget(
      name: "LotseServiceTests",
      dependencies: [
        "LotseService", "Lotse", "Answering", "Conversation", "Knowledge", "Storage", "JSON",
        "SeededRandom",
      ]
    ),
    .testTarget(
      name: "CommandTests", dependencies: ["LotseCommand", "Knowledge", "JSON"],
      exclude: ["Fixtures", "Golden"]
    ),
    .testTarget(name: "BenchTests", dependencies: ["lotse-bench", "LotseCommand", "JSON"]),
  ],
  swiftLanguageModes: [.v6]
)

/// The runner counts allocations: its own functions stand for those of the C library.
var countedAllocations: [String] {
  ["malloc", "calloc", "realloc", "memalign", "aligned_alloc", "posix_memalign"].flatMap {
    ["-Xlinker", "--defsym=\($0)=counted_\($0)", "-Xlinker", "--export-dynamic-symbol=\($0)"]
  }
}

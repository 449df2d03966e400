// swift-tools-version: 6.2
import PackageDescription

/// What every target of ours is compiled with.
let strict: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    .treatAllWarnings(as: .error),
    .enableUpcomingFeature("ExistentialAny"),
]

/// The same for code that touches every byte of every article: `swift run` is a debug build, and unoptimised
/// byte loops run ten to a hundred times slower.
let hot = strict + [.unsafeFlags(["-O"], .when(configuration: .debug))]

let yams: Target.Dependency = .product(name: "Yams", package: "Yams")

let package = Package(
    name: "sitegen",
    products: [.executable(name: "sitegen", targets: ["sitegen"])],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
        .package(url: "https://github.com/jpsim/Yams", exact: "6.2.2"),
    ],
    targets: [
        // The nouns, and the disk as a value.
        .target(name: "Model", swiftSettings: hot),
        .target(name: "Storage", dependencies: ["Model"], swiftSettings: hot),

        // Markdown and templates.
        .systemLibrary(
            name: "CCMarkGFM", pkgConfig: "libcmark-gfm",
            providers: [.apt(["libcmark-gfm-dev", "libcmark-gfm-extensions-dev"])]),
        .target(name: "CMarkGFM", dependencies: ["CCMarkGFM"], swiftSettings: hot),
        .target(name: "Templating", dependencies: ["Model"], swiftSettings: hot),

        // The stages, in the order of the way from article to page.
        .target(name: "Reading", dependencies: ["Model", "Storage", yams], swiftSettings: hot),
        .target(name: "Normalising", dependencies: ["Model", "CMarkGFM"], swiftSettings: hot),
        .target(name: "Extracting", dependencies: ["Model"], swiftSettings: hot),
        .target(name: "Resolving", dependencies: ["Model"], swiftSettings: hot),
        .target(name: "Interpreting", dependencies: ["Model"], swiftSettings: hot),
        .target(name: "Aggregating", dependencies: ["Model"], swiftSettings: hot),
        .target(name: "Rendering", dependencies: ["Model", "CMarkGFM", "Templating", yams], swiftSettings: hot),
        .target(name: "Writing", dependencies: ["Model", "Storage"], swiftSettings: hot),

        // Where the stages meet, and the tool.
        .target(
            name: "Pipeline",
            dependencies: [
                "Model", "Storage", "Reading", "Normalising", "Extracting", "Resolving", "Interpreting", "Aggregating",
                "Rendering", "Templating", "Writing",
            ],
            swiftSettings: strict),
        .executableTarget(
            name: "sitegen",
            dependencies: [
                "Model", "Storage", "Pipeline",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            swiftSettings: strict),

        // Not part of the tool: what benchmarks/extraction-speed runs.
        .executableTarget(
            name: "ExtractionSpeed",
            dependencies: ["Model", "Storage", "Reading", "Normalising", "Extracting", "Resolving", "Interpreting"],
            path: "benchmarks/ExtractionSpeed", swiftSettings: strict),

        // Tests mirror the sources.
        .testTarget(name: "ModelTests", dependencies: ["Model"], swiftSettings: strict),
        .testTarget(name: "StorageTests", dependencies: ["Storage"], swiftSettings: strict),
        .testTarget(name: "CMarkGFMTests", dependencies: ["CMarkGFM"], swiftSettings: strict),
        .testTarget(name: "TemplatingTests", dependencies: ["Model", "Templating"], swiftSettings: strict),
        .testTarget(name: "ReadingTests", dependencies: ["Model", "Reading", "Storage"], swiftSettings: strict),
        .testTarget(
            name: "NormalisingTests", dependencies: ["Model", "CMarkGFM", "Normalising"], swiftSettings: strict),
        .target(
            name: "LexiconSamples", dependencies: ["Model"], path: "Tests/LexiconSamples", swiftSettings: strict),
        .testTarget(
            name: "ExtractingTests", dependencies: ["Model", "Extracting", "LexiconSamples"], swiftSettings: strict),
        .testTarget(
            name: "ResolvingTests", dependencies: ["Model", "Extracting", "LexiconSamples", "Resolving"],
            swiftSettings: strict),
        .testTarget(
            name: "InterpretingTests",
            dependencies: ["Model", "Interpreting", "LexiconSamples"],
            swiftSettings: strict),
        .testTarget(
            name: "RenderingTests", dependencies: ["Model", "CMarkGFM", "Rendering", "Templating"],
            swiftSettings: strict),
        .testTarget(name: "WritingTests", dependencies: ["Model", "Storage", "Writing"], swiftSettings: strict),
        .testTarget(name: "AggregatingTests", dependencies: ["Model", "Aggregating"], swiftSettings: strict),
        .testTarget(
            name: "PipelineTests", dependencies: ["Model", "Pipeline", "Reading", "Storage"], swiftSettings: strict),
        .testTarget(name: "SitegenTests", dependencies: ["Model", "Pipeline", "sitegen"], swiftSettings: strict),
        .testTarget(
            name: "GoldenTests", dependencies: ["Model", "Pipeline", "Storage"], exclude: ["Seeds", "Sites"],
            swiftSettings: strict),
        .testTarget(
            name: "EvaluationTests", dependencies: ["Model", "Pipeline", "Storage"],
            exclude: ["gold", "thresholds.json"], swiftSettings: strict),
        .testTarget(
            name: "LexiconTests", dependencies: ["Model", "Pipeline", "Reading", "Storage"],
            swiftSettings: strict),
    ]
)

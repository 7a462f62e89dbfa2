import LinearAlgebra
import Testing

@Suite struct BLASLibraryTests {
  @Test func namesTheLibraryInUse() {
    let library = BLASLibrary.loaded
    print("BLAS: \(library)")
    print("BLAS configuration: \(library.configuration ?? "not told")")
    #expect(["OpenBLAS", "reference BLAS", "BLAS"].contains(library.name))
    #expect(library.path?.hasPrefix("/") ?? true)
    #expect((library.version != nil) == (library.name == "OpenBLAS"))
    #expect(library.lapackVersion.split(separator: ".").count == 3)
    #expect(library.description.hasPrefix(library.name))
  }

  @Test func takesThreadsOnlyWhereTheLibraryHasThem() {
    #expect(BLASLibrary.setThreads(1) == (BLASLibrary.loaded.name == "OpenBLAS"))
    #expect(!BLASLibrary.setThreads(0))
    #expect(!BLASLibrary.setThreads(.max))
  }
}

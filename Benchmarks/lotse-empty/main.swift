import CLAPACK
import Foundation

// An empty program that is linked to what `lotse` is linked to: `lotse-bench cold` shows what
// starting no more than that takes.

var (major, minor, patch): (CInt, CInt, CInt) = (0, 0, 0)
ilaver_(&major, &minor, &patch)
print("LAPACK \(major).\(minor).\(patch)", Date().timeIntervalSince1970 > 0)

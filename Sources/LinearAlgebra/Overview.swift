// LinearAlgebra: what training and calibration compute with.
//
// Values
//   Matrix                dense, single precision, row-major
//   DoubleMatrix          dense, double precision, row-major: regressions, factorisations
//   SparseMatrix          compressed rows, single precision
//   LinearOperator        what TruncatedSVD asks of a matrix
//
// Decompositions
//   TruncatedSVD          leading singular triplets of a large operator, randomised
//   SingularValueDecomposition, SymmetricEigen, Cholesky   complete, of dense matrices
//   Orthonormalisation    orthonormal columns by Cholesky-QR
//
// Regressions
//   RidgeRegression       closed form, with leave-one-out residuals
//   LogisticRegression    penalised towards prior weights
//   SoftmaxRanking        listwise, penalised towards prior weights
//   NewtonMinimizer       what both are fitted with
//
// Foundations
//   SplitMix64, GaussianSource   fixed pseudo-random numbers
//   BLASLibrary           which BLAS is at work, and with one thread
//   BLAS, LAPACK          the only callers of CLAPACK
//
// All of it is deterministic: the same input gives the same bits with the
// same BLAS library on the same type of processor.

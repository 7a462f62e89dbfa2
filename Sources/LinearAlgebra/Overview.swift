// LinearAlgebra: what training and calibration compute with.
//
// Values
//   Matrix                dense, single precision, row-major
//   DoubleMatrix          dense, double precision, row-major: regressions, factorisations
//   SparseMatrix          compressed rows, single precision
//
// Decompositions
//   SpectralBasis         leading singular vectors of a large sparse matrix, randomised
//   SymmetricEigen, Cholesky   complete, of dense matrices
//
// Regressions
//   LogisticRegression    penalised towards prior weights
//   SoftmaxRanking        listwise, penalised towards prior weights
//   NewtonMinimizer       what both are fitted with
//
// Foundations
//   GaussianSource        fixed pseudo-random numbers
//   BLASLibrary           which BLAS is at work, and with one thread
//   BLAS, LAPACK          the only callers of CLAPACK
//
// All of it is deterministic: the same input gives the same bits with the
// same BLAS library on the same type of processor.

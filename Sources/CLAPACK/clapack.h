/* The arguments of the BLAS and LAPACK routines that LinearAlgebra uses, as
   the reference implementations define them. The routines themselves are
   looked up in the libraries when the first of them is called, so that a
   process that computes none loads neither. */
#ifndef LOTSE_CLAPACK_H
#define LOTSE_CLAPACK_H

enum CBLAS_ORDER { CblasRowMajor = 101, CblasColMajor = 102 };
enum CBLAS_TRANSPOSE { CblasNoTrans = 111, CblasTrans = 112, CblasConjTrans = 113 };
enum CBLAS_UPLO { CblasUpper = 121, CblasLower = 122 };
enum CBLAS_DIAG { CblasNonUnit = 131, CblasUnit = 132 };
enum CBLAS_SIDE { CblasLeft = 141, CblasRight = 142 };

#endif

/* The BLAS and LAPACK routines that LinearAlgebra uses, declared as the
   reference implementations define them (CBLAS and Fortran calling
   conventions), so that only the libraries themselves are needed. */
#ifndef LOTSE_CLAPACK_H
#define LOTSE_CLAPACK_H

enum CBLAS_ORDER { CblasRowMajor = 101, CblasColMajor = 102 };
enum CBLAS_TRANSPOSE { CblasNoTrans = 111, CblasTrans = 112, CblasConjTrans = 113 };

void cblas_sgemm(enum CBLAS_ORDER order, enum CBLAS_TRANSPOSE transA, enum CBLAS_TRANSPOSE transB,
                 int m, int n, int k, float alpha, const float *a, int lda,
                 const float *b, int ldb, float beta, float *c, int ldc);

#endif

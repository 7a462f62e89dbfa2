/* The BLAS and LAPACK routines that LinearAlgebra uses, declared as the
   reference implementations define them (CBLAS and Fortran calling
   conventions), so that only the libraries themselves are needed. */
#ifndef LOTSE_CLAPACK_H
#define LOTSE_CLAPACK_H

#include <stddef.h>

/* CBLAS: arguments by value, row-major or column-major. */

enum CBLAS_ORDER { CblasRowMajor = 101, CblasColMajor = 102 };
enum CBLAS_TRANSPOSE { CblasNoTrans = 111, CblasTrans = 112, CblasConjTrans = 113 };
enum CBLAS_UPLO { CblasUpper = 121, CblasLower = 122 };
enum CBLAS_DIAG { CblasNonUnit = 131, CblasUnit = 132 };
enum CBLAS_SIDE { CblasLeft = 141, CblasRight = 142 };

/* C = alpha op(A) op(B) + beta C */
void cblas_sgemm(enum CBLAS_ORDER order, enum CBLAS_TRANSPOSE transA, enum CBLAS_TRANSPOSE transB,
                 int m, int n, int k, float alpha, const float *a, int lda,
                 const float *b, int ldb, float beta, float *c, int ldc);
void cblas_dgemm(enum CBLAS_ORDER order, enum CBLAS_TRANSPOSE transA, enum CBLAS_TRANSPOSE transB,
                 int m, int n, int k, double alpha, const double *a, int lda,
                 const double *b, int ldb, double beta, double *c, int ldc);

/* y = alpha op(A) x + beta y */
void cblas_dgemv(enum CBLAS_ORDER order, enum CBLAS_TRANSPOSE transA, int m, int n, double alpha,
                 const double *a, int lda, const double *x, int incx, double beta, double *y,
                 int incy);

/* C = alpha op(A) op(A)^T + beta C, one triangle of C */
void cblas_ssyrk(enum CBLAS_ORDER order, enum CBLAS_UPLO uplo, enum CBLAS_TRANSPOSE trans, int n,
                 int k, float alpha, const float *a, int lda, float beta, float *c, int ldc);
void cblas_dsyrk(enum CBLAS_ORDER order, enum CBLAS_UPLO uplo, enum CBLAS_TRANSPOSE trans, int n,
                 int k, double alpha, const double *a, int lda, double beta, double *c, int ldc);

/* B = alpha op(A)^-1 B, or alpha B op(A)^-1, with triangular A */
void cblas_strsm(enum CBLAS_ORDER order, enum CBLAS_SIDE side, enum CBLAS_UPLO uplo,
                 enum CBLAS_TRANSPOSE transA, enum CBLAS_DIAG diag, int m, int n, float alpha,
                 const float *a, int lda, float *b, int ldb);
void cblas_dtrsm(enum CBLAS_ORDER order, enum CBLAS_SIDE side, enum CBLAS_UPLO uplo,
                 enum CBLAS_TRANSPOSE transA, enum CBLAS_DIAG diag, int m, int n, double alpha,
                 const double *a, int lda, double *b, int ldb);

/* LAPACK: arguments by reference, column-major. The trailing lengths belong
   to the character arguments; Fortran compilers expect them. */

/* Cholesky factorisation */
void dpotrf_(const char *uplo, const int *n, double *a, const int *lda, int *info,
             size_t uplo_length);

/* Symmetric eigenproblem, divide and conquer */
void dsyevd_(const char *jobz, const char *uplo, const int *n, double *a, const int *lda,
             double *w, double *work, const int *lwork, int *iwork, const int *liwork, int *info,
             size_t jobz_length, size_t uplo_length);

/* Singular value decomposition: divide and conquer, and by QR iteration */
void dgesdd_(const char *jobz, const int *m, const int *n, double *a, const int *lda, double *s,
             double *u, const int *ldu, double *vt, const int *ldvt, double *work,
             const int *lwork, int *iwork, int *info, size_t jobz_length);
void dgesvd_(const char *jobu, const char *jobvt, const int *m, const int *n, double *a,
             const int *lda, double *s, double *u, const int *ldu, double *vt, const int *ldvt,
             double *work, const int *lwork, int *info, size_t jobu_length,
             size_t jobvt_length);

/* LQ factorisation by reflections, and its orthonormal rows */
void sgelqf_(const int *m, const int *n, float *a, const int *lda, float *tau, float *work,
             const int *lwork, int *info);
void sorglq_(const int *m, const int *n, const int *k, float *a, const int *lda,
             const float *tau, float *work, const int *lwork, int *info);

/* Version of LAPACK */
void ilaver_(int *major, int *minor, int *patch);

#endif

// Evaluation: measures on rankings, confidences and outcomes, and the
// mathematics of certificates. Pure functions; nothing here knows an engine.
//
// What is measured
//   JudgedRanking         the grades of what was ranked, of one question
//   JudgedConfidence      the confidence in the first entry, and whether it is right
//
// Measures
//   RankingMeasures       P@1, MRR@10, nDCG@10, R@10
//   Automation            what answering from a gate upward does, and the choice of the gate
//   SelectiveRisk         AURC and AUROC
//   CalibrationError      expected calibration error beyond noise
//   PairedBootstrap       interval of a difference between two systems
//
// Certificates
//   CertificateGoal       risk and certainty, and how many answers they need
//   FixedSequenceTest     thresholds, strictest first, up to the first failure
//   QuestionsNeeded       how many more it takes where there is none
//   AnswerCounts          what each gate answers, and how much of it wrongly
//
// Foundations
//   Binomial, Interval    exact tails and bounds (Clopper–Pearson)
//   IncompleteBeta        the regularised incomplete beta function

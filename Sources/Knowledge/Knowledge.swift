// The sources of a knowledge base, from files to checked values:
//
//   folder ─▶ FolderWalk ─▶ MarkdownReader ─▶ EntryDraft ─▶ EntryAssembler ─▶ EntryValidator
//                           JSONLinesReader                                        │
//                           PolicyReader, SynonymsReader, LabelledQuestionReader ──┴─▶ KnowledgeBase
//
// Entries      what entries are made of: Entry, Language, CivilDate, Condition, Placeholder; how
//              texts of one id come together (EntryAssembler) and what must agree (EntryValidator)
// Markdown     the folder form: lines (SourceText, MarkdownLine), files (MarkdownReader), entries
//              (EntryParser), answers (AnswerParser; AnswerText defines their stored form), and the
//              way back (MarkdownWriter)
// JSONLines    the exchange form and labelled questions
// Policy       policy.json with all defaults, and the catalogue of fixed texts (PolicyText)
// Synonyms     synonym files in the Solr form
// Loading      KnowledgeLoader, which reads it all; KnowledgeSources, which lists the files
// Diagnostics  KnowledgeError, everything that can be wrong; Diagnostic, the same with its place;
//              the texts in German and English
//
// Readers go on after a mistake, so that one run reports all of them; nothing is published as long
// as one is an error.

/// What the help says, in English.
struct EnglishHelp: HelpTexts {
  let purpose = "answers questions from a knowledge base, or hands over to a human"
  let usageTitle = "Usage"
  let commandsTitle = "Commands"
  let optionsTitle = "Options"
  let exitTitle = "Exit codes"
  let exitCodes = [
    "0   done",
    "1   the check found errors",
    "64  the command was typed wrongly",
    "65  sources, index or input have errors",
    "66  a file or folder is not there",
    "70  an error of the program",
    "74  reading or writing failed",
  ]
  let environment = """
    LOTSE_KNOWLEDGE names the folder of the knowledge base. LC_ALL, LC_MESSAGES and
    LANG choose between German and English. NO_COLOR turns colours off.
    """
  let moreHelp = "`lotse help COMMAND` says more on a command."
  let commandPlace = "COMMAND"
  let filePlace = "FILE"
  let folderPlace = "DIR"
  let instantPlace = "TIME"
  let profilePlace = "FILE|NAME=VALUE,…"

  func place(of operands: CommandName.Operands) -> String {
    switch operands {
    case .none: ""
    case .optionalFolder: "[DIR]"
    case .folder: "DIR"
    case .record: "RECORD"
    case .inbox: "INBOX.jsonl"
    case .logs: "LOG…"
    case .question: "QUESTION…"
    case .shell: "bash|zsh|fish"
    case .optionalCommand: "[COMMAND]"
    }
  }

  func summary(of command: CommandName) -> String {
    switch command {
    case .build: "builds the index of a knowledge base"
    case .check: "finds the mistakes in a knowledge base"
    case .ask: "decides a question: answer, or hand-over with its reason"
    case .chat: "holds a conversation at the terminal"
    case .handover: "shows what a human needs who takes a conversation over"
    case .replay: "decides the turns of a record again"
    case .search: "lists the entries that come nearest to a question"
    case .explain: "shows why a question is decided as it is"
    case .serve: "answers requests, one JSON line each"
    case .stats: "counts what a log of the service says"
    case .assess: "says what could be answered of customers' past questions"
    case .label: "asks you which entries answer them, one key each"
    case .evaluate: "asks the labelled questions of a base and measures"
    case .certify: "proves on labelled questions how many answers are wrong at most"
    case .inspect: "shows what is in an index"
    case .schema: "prints the JSON Schema of the protocol"
    case .completions: "prints completions for a shell"
    case .version: "says version, index format and BLAS library"
    case .help: "shows the help of a command"
    }
  }

  func details(of command: CommandName) -> String {
    switch command {
    case .build:
      """
      Reads all Markdown files of DIR (or kb.jsonl) and policy.json, and writes the
      index beside the old one before it takes its name: at every moment there is a
      whole index. Synonyms are checked and taken up; they act on questions. From 400
      labelled questions of the calibration split on, entries learn a third of them as
      further phrasings, and confidence is fitted on these, each asked without what it
      taught; on the others the index is certified. All errors are reported at once,
      with file and line; the old index then stays. Without DIR the folder is the one
      in LOTSE_KNOWLEDGE, else the current one.

      What depends on all texts (words and their weights, latent space, calibration)
      is the index's model. It is kept from the old index, and what did not change is
      taken over, until a twentieth of the texts (in small bases eight) were added or
      have gone; then, and with --refit, it is fitted anew.
      """
    case .check:
      """
      Reads a knowledge base as `lotse build` does and reports all findings with
      file, line and remedy, also entries that have expired by now (or --now).
      Writes nothing.
      """
    case .ask:
      """
      Answers with the stored words of an entry, or hands over and says why. The
      last line names entry, confidence, gate and revision. `-` as the only word
      reads the question from the standard input.

      The knowledge base is a folder, whose index is kept in DIR/.lotse and built
      again when its files have changed, or with --index a file that was built.
      """
    case .chat:
      """
      Each line is a question, and the conversation is carried from turn to turn.
      :why shows the reasons of the last decision, :state phase, facts and signals,
      :handover what a human would get, :record the record as JSON; :new starts a new
      conversation, :quit or the end of input ends.

      What callers send beside words: :channel chat|email|phone and :verified LEVEL
      hold from then on; :result ok NAME=VALUE …, :result failed or :result timeout is
      how the action ended that was named last; with :human took_over a human takes
      the conversation, with :human handed_back it comes back.
      """
    case .handover:
      """
      Takes a conversation record, or a reply that carries one, and shows what the
      matter is, what was tried, what is open, what could be said or done (entries for
      agents alone among it), which goodwill the profile allows, and what is to be done
      by when. Every sentence of the summary was said like that; the number before it
      is the turn. What matters most is on the first page, all of it below the rule.
      The profile comes from --profile alone, never from the record.
      """
    case .replay:
      """
      Takes a conversation record, or a reply that carries one, decides each turn as if
      it came now with what came with it then, and reports what differs: in the turns,
      signals and parts among it, and in the record beside them, which is state, facts,
      action and hand-overs. The exit code is 1 if anything does.
      """
    case .search:
      """
      Lists entries by score, best first, whatever would be decided.
      """
    case .explain:
      """
      Shows the words of the question, the features of each candidate with the
      parts that add up to its score, the sum behind the confidence, the gate, and
      the decision.
      """
    case .serve:
      """
      Reads JSON-RPC 2.0 or short requests from the standard input, one a line, and
      writes one reply a line to the standard output, in the order of the requests.
      Never builds: the index comes from `lotse build`.
      """
    case .stats:
      """
      Reads files that `lotse serve --log` has written, the renamed ones too, and
      counts decisions by topic and reason over time, answered ones, confidences,
      gates and durations. Lines that cannot be read are counted, and the first five
      are named; the exit code is 1 only where no line can be read. Days begin in
      UTC, weeks on Monday; durations are within 1% of the exact ones.
      """
    case .assess:
      """
      INBOX.jsonl holds customers' questions as JSON Lines with `question` (other keys
      are not looked at), or as plain text, one a line. Says, without labels, what
      share of them each topic could answer at which risk, which words are unknown,
      and why the others are handed over. All of it is estimated: it supposes that
      confidence is true of these questions. --unanswerable supposes another share of
      questions without an answer than the policy, for which the index is built anew
      in memory.
      """
    case .label:
      """
      Shows questions of INBOX.jsonl with the three best entries and takes one key
      each: 1, 2 or 3 for an entry, i and an id for another one, n where no entry
      answers it, s to skip, b to go back, q to end. What is known is written into
      questions.jsonl of the knowledge base, in the split `calibration`, after each
      key; the lines that stand there stay as they are. Questions that stand there
      already are not shown, so that the work can be taken up at any time. Rare
      topics and uncertain questions come up more often than they are asked; those
      that were sought are for fitting alone, and certify nothing. One that is drawn
      later is shown again, and its new label takes the old one's place.
      """
    case .evaluate:
      """
      DIR holds kb.jsonl and queries.jsonl, or Markdown and questions.jsonl. The
      index is built in memory, all questions are asked as customers would, and the
      measures are taken on the test split.
      """
    case .certify:
      """
      Asks the questions of the calibration split (questions.jsonl or queries.jsonl)
      as customers would, and finds the lowest gate for which an exact binomial test
      shows that at most so many answers are wrong. What confidence was fitted on does
      not count; the split `test` is never used. The certificate lies beside the index
      and holds for its revision alone. Where there is none, it is said how many
      questions are missing, and the exit code is 1. Without --index it is the index
      that is kept of DIR.
      """
    case .inspect:
      """
      Shows sections, views and entries of an index, or one entry as it is stored,
      or the policy with every default and fixed text filled in.
      """
    case .schema:
      """
      Requests and replies of the short form, and the conversation record, as JSON
      Schema 2020-12.
      """
    case .completions:
      """
      bash:  lotse completions bash > ~/.local/share/bash-completion/completions/lotse
      zsh:   lotse completions zsh > "${fpath[1]}/_lotse"
      fish:  lotse completions fish > ~/.config/fish/completions/lotse.fish
      """
    case .version:
      """
      The same index bytes need the same version, BLAS library and processor type.
      """
    case .help:
      """
      Without COMMAND all commands are listed.
      """
    }
  }

  func text(of option: Option, on command: CommandName) -> String {
    switch option {
    case .output: "Where the index is written; DIR/.lotse/index.lotse if not said."
    case .index where command == .build: "The same as --output."
    case .index where command == .serve: "The index to answer from."
    case .rules:
      "A folder whose policy.json and synonyms hold in place of the built ones; reload reads them again."
    case .index where command == .certify: "An index that was built from DIR."
    case .index: "A built index, used as it is."
    case .knowledge: "The folder of the knowledge base."
    case .role where command == .serve: "Refuses requests of any other role."
    case .role: "Who asks; customer if not said."
    case .now: "The instant at which entries must be valid, like 2026-11-22T15:00:00+01:00."
    case .short: "Only the sentences that answer the question, with their conditions."
    case .format: "How the answer is written; markdown, as it is stored, if not said."
    case .limit where command == .explain: "How many candidates are shown; 3 if not said."
    case .profile: "What is known of the customer: a JSON file or name=value,…"
    case .limit where command == .handover: "How many proposals are shown; 3 if not said."
    case .limit: "How many entries are listed; 10 if not said."
    case .entry: "One entry as it is stored."
    case .policy: "The policy as JSON, nothing left out."
    case .workers: "How many requests are worked on at once."
    case .labels: "Builds with the questions of the calibration split, as build does."
    case .model: "An index whose model is kept, as far as the texts allow."
    case .refit: "Fits the model anew, also where the old one could be kept."
    case .threads where command == .build: "How many threads build; the bytes are the same."
    case .threads: "How many questions are asked at once; the results are the same."
    case .run: "Writes a file with one JSON line for each question."
    case .risk where command == .assess:
      "The share of wrong answers to tell of; 0.02, 0.05 and 0.1 if not said."
    case .unanswerable:
      "The supposed share of questions without an answer; the policy's if not said."
    case .count: "How many questions are shown; 100 if not said."
    case .stress: "Asks the test questions again with errors, one kind after the other."
    case .seed where command == .evaluate: "Another number makes other errors; 1 if not said."
    case .seed: "Another number shows other questions; 1 if not said."
    case .risk: "How large the share of wrong answers may be; the policy's if not said."
    case .certainty: "How sure the promise is; the policy's if not said."
    case .plot: "Writes risk and reliability as a picture (SVG)."
    case .certifiedOnly:
      "Answers in certified topics alone, and stays with the old index while the new one has no certificate."
    case .feedback: "Appends judgements of agents on questions; without it they are refused."
    case .log: "Writes every decision as one line of JSON into a file."
    case .by: "By what decisions are counted over time; day if not said."
    case .logSize: "From this many MiB on a new log file begins (64)."
    case .logFiles: "How many log files are kept, the current one included (5)."
    case .logQuestions: "Writes the questions into the log too, without what identifies customers."
    case .counterfactual:
      "Tries what would have changed the decision; takes the folder, not an index."
    case .strict: "Warnings count as errors."
    case .json: "The result as JSON."
    case .language: "Messages in German or English."
    case .help: "This help."
    case .version: "The version."
    }
  }
}

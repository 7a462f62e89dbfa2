#compdef lotse

_lotse() {
  local -a commands
  commands=(
    'build:builds the index of a knowledge base'
    'check:finds the mistakes in a knowledge base'
    'ask:decides a question: answer, or hand-over with its reason'
    'chat:holds a conversation at the terminal'
    'handover:shows what a human needs who takes a conversation over'
    'replay:decides the turns of a record again'
    'search:lists the entries that come nearest to a question'
    'explain:shows why a question is decided as it is'
    'serve:answers requests, one JSON line each'
    'stats:counts what a log of the service says'
    'assess:says what could be answered of customers'\'' past questions'
    'label:asks you which entries answer them, one key each'
    'evaluate:asks the labelled questions of a base and measures'
    'certify:proves on labelled questions how many answers are wrong at most'
    'inspect:shows what is in an index'
    'schema:prints the JSON Schema of the protocol'
    'completions:prints completions for a shell'
    'version:says version, index format and BLAS library'
    'help:shows the help of a command'
  )
  if (( CURRENT == 2 )); then
    _describe command commands
    return
  fi
  local command=$words[2]
  shift words
  (( CURRENT-- ))
  case $command in
    build) _arguments \
      '--output[Where the index is written; DIR/.lotse/index.lotse if not said.]:file:_files' \
      '-o[Where the index is written; DIR/.lotse/index.lotse if not said.]:file:_files' \
      '--index[The same as --output.]:file:_files' \
      '--model[An index whose model is kept, as far as the texts allow.]:file:_files' \
      '--refit[Fits the model anew, also where the old one could be kept.]' \
      '--threads[How many threads build; the bytes are the same.]:value: ' \
      '--json[The result as JSON.]' \
      '--language[Messages in German or English.]:value:(de en)' \
      '--help[This help.]' \
      '-h[This help.]' \
      '1:folder:_files -/' ;;
    check) _arguments \
      '--strict[Warnings count as errors.]' \
      '--now[The instant at which entries must be valid, like 2026-11-22T15 –00 –00+01 –00.]:value: ' \
      '--json[The result as JSON.]' \
      '--language[Messages in German or English.]:value:(de en)' \
      '--help[This help.]' \
      '-h[This help.]' \
      '1:folder:_files -/' ;;
    ask) _arguments \
      '--knowledge[The folder of the knowledge base.]:folder:_files -/' \
      '--index[A built index, used as it is.]:file:_files' \
      '--role[Who asks; customer if not said.]:value:(customer agent)' \
      '--now[The instant at which entries must be valid, like 2026-11-22T15 –00 –00+01 –00.]:value: ' \
      '--short[Only the sentences that answer the question, with their conditions.]' \
      '--format[How the answer is written; markdown, as it is stored, if not said.]:value:(markdown plain)' \
      '--json[The result as JSON.]' \
      '--language[Messages in German or English.]:value:(de en)' \
      '--help[This help.]' \
      '-h[This help.]' ;;
    chat) _arguments \
      '--knowledge[The folder of the knowledge base.]:folder:_files -/' \
      '--index[A built index, used as it is.]:file:_files' \
      '--role[Who asks; customer if not said.]:value:(customer agent)' \
      '--now[The instant at which entries must be valid, like 2026-11-22T15 –00 –00+01 –00.]:value: ' \
      '--short[Only the sentences that answer the question, with their conditions.]' \
      '--format[How the answer is written; markdown, as it is stored, if not said.]:value:(markdown plain)' \
      '--profile[What is known of the customer – a JSON file or name=value,…]:file:_files' \
      '--language[Messages in German or English.]:value:(de en)' \
      '--help[This help.]' \
      '-h[This help.]' ;;
    handover) _arguments \
      '--knowledge[The folder of the knowledge base.]:folder:_files -/' \
      '--index[A built index, used as it is.]:file:_files' \
      '--profile[What is known of the customer – a JSON file or name=value,…]:file:_files' \
      '--limit[How many proposals are shown; 3 if not said.]:value: ' \
      '--now[The instant at which entries must be valid, like 2026-11-22T15 –00 –00+01 –00.]:value: ' \
      '--json[The result as JSON.]' \
      '--language[Messages in German or English.]:value:(de en)' \
      '--help[This help.]' \
      '-h[This help.]' \
      '1:file:_files' ;;
    replay) _arguments \
      '--knowledge[The folder of the knowledge base.]:folder:_files -/' \
      '--index[A built index, used as it is.]:file:_files' \
      '--language[Messages in German or English.]:value:(de en)' \
      '--help[This help.]' \
      '-h[This help.]' \
      '1:file:_files' ;;
    search) _arguments \
      '--knowledge[The folder of the knowledge base.]:folder:_files -/' \
      '--index[A built index, used as it is.]:file:_files' \
      '--role[Who asks; customer if not said.]:value:(customer agent)' \
      '--now[The instant at which entries must be valid, like 2026-11-22T15 –00 –00+01 –00.]:value: ' \
      '--limit[How many entries are listed; 10 if not said.]:value: ' \
      '--json[The result as JSON.]' \
      '--language[Messages in German or English.]:value:(de en)' \
      '--help[This help.]' \
      '-h[This help.]' ;;
    explain) _arguments \
      '--knowledge[The folder of the knowledge base.]:folder:_files -/' \
      '--index[A built index, used as it is.]:file:_files' \
      '--role[Who asks; customer if not said.]:value:(customer agent)' \
      '--now[The instant at which entries must be valid, like 2026-11-22T15 –00 –00+01 –00.]:value: ' \
      '--limit[How many candidates are shown; 3 if not said.]:value: ' \
      '--counterfactual[Tries what would have changed the decision; takes the folder, not an index.]' \
      '--json[The result as JSON.]' \
      '--language[Messages in German or English.]:value:(de en)' \
      '--help[This help.]' \
      '-h[This help.]' ;;
    serve) _arguments \
      '--index[The index to answer from.]:file:_files' \
      '--rules[A folder whose policy.json and synonyms hold in place of the built ones; reload reads them again.]:folder:_files -/' \
      '--workers[How many requests are worked on at once.]:value: ' \
      '--role[Refuses requests of any other role.]:value:(customer agent)' \
      '--certified-only[Answers in certified topics alone, and stays with the old index while the new one has no certificate.]' \
      '--feedback[Appends judgements of agents on questions; without it they are refused.]:file:_files' \
      '--log[Writes every decision as one line of JSON into a file.]:file:_files' \
      '--log-size[From this many MiB on a new log file begins (64).]:value: ' \
      '--log-files[How many log files are kept, the current one included (5).]:value: ' \
      '--log-questions[Writes the questions into the log too, without what identifies customers.]' \
      '--language[Messages in German or English.]:value:(de en)' \
      '--help[This help.]' \
      '-h[This help.]' ;;
    stats) _arguments \
      '--by[By what decisions are counted over time; day if not said.]:value:(day week)' \
      '--json[The result as JSON.]' \
      '--language[Messages in German or English.]:value:(de en)' \
      '--help[This help.]' \
      '-h[This help.]' \
      '*:file:_files' ;;
    assess) _arguments \
      '--knowledge[The folder of the knowledge base.]:folder:_files -/' \
      '--index[A built index, used as it is.]:file:_files' \
      '--risk[The share of wrong answers to tell of; 0.02, 0.05 and 0.1 if not said.]:value: ' \
      '--unanswerable[The supposed share of questions without an answer; the policy'\''s if not said.]:value: ' \
      '--now[The instant at which entries must be valid, like 2026-11-22T15 –00 –00+01 –00.]:value: ' \
      '--threads[How many questions are asked at once; the results are the same.]:value: ' \
      '--json[The result as JSON.]' \
      '--language[Messages in German or English.]:value:(de en)' \
      '--help[This help.]' \
      '-h[This help.]' \
      '1:file:_files' ;;
    label) _arguments \
      '--knowledge[The folder of the knowledge base.]:folder:_files -/' \
      '--count[How many questions are shown; 100 if not said.]:value: ' \
      '--seed[Another number shows other questions; 1 if not said.]:value: ' \
      '--now[The instant at which entries must be valid, like 2026-11-22T15 –00 –00+01 –00.]:value: ' \
      '--language[Messages in German or English.]:value:(de en)' \
      '--help[This help.]' \
      '-h[This help.]' \
      '1:file:_files' ;;
    evaluate) _arguments \
      '--labels[Builds with the questions of the calibration split, as build does.]' \
      '--unanswerable[The supposed share of questions without an answer; the policy'\''s if not said.]:value: ' \
      '--stress[Asks the test questions again with errors, one kind after the other.]' \
      '--seed[Another number makes other errors; 1 if not said.]:value: ' \
      '--run[Writes a file with one JSON line for each question.]:file:_files' \
      '--now[The instant at which entries must be valid, like 2026-11-22T15 –00 –00+01 –00.]:value: ' \
      '--threads[How many questions are asked at once; the results are the same.]:value: ' \
      '--json[The result as JSON.]' \
      '--language[Messages in German or English.]:value:(de en)' \
      '--help[This help.]' \
      '-h[This help.]' \
      '1:folder:_files -/' ;;
    certify) _arguments \
      '--risk[How large the share of wrong answers may be; the policy'\''s if not said.]:value: ' \
      '--certainty[How sure the promise is; the policy'\''s if not said.]:value: ' \
      '--index[An index that was built from DIR.]:file:_files' \
      '--now[The instant at which entries must be valid, like 2026-11-22T15 –00 –00+01 –00.]:value: ' \
      '--plot[Writes risk and reliability as a picture (SVG).]:file:_files' \
      '--json[The result as JSON.]' \
      '--language[Messages in German or English.]:value:(de en)' \
      '--help[This help.]' \
      '-h[This help.]' \
      '1:folder:_files -/' ;;
    inspect) _arguments \
      '--knowledge[The folder of the knowledge base.]:folder:_files -/' \
      '--index[A built index, used as it is.]:file:_files' \
      '--entry[One entry as it is stored.]:value: ' \
      '--policy[The policy as JSON, nothing left out.]' \
      '--json[The result as JSON.]' \
      '--language[Messages in German or English.]:value:(de en)' \
      '--help[This help.]' \
      '-h[This help.]' ;;
    schema) _arguments \
      '--language[Messages in German or English.]:value:(de en)' \
      '--help[This help.]' \
      '-h[This help.]' ;;
    completions) _arguments \
      '--language[Messages in German or English.]:value:(de en)' \
      '--help[This help.]' \
      '-h[This help.]' \
      '1:value:(bash zsh fish)' ;;
    version) _arguments \
      '--json[The result as JSON.]' \
      '--language[Messages in German or English.]:value:(de en)' \
      '--help[This help.]' \
      '-h[This help.]' ;;
    help) _arguments \
      '--language[Messages in German or English.]:value:(de en)' \
      '--help[This help.]' \
      '-h[This help.]' \
      '1:value:(build check ask chat handover replay search explain serve stats assess label evaluate certify inspect schema completions version help)' ;;
  esac
}

if [[ $funcstack[1] == _lotse ]]; then _lotse; else compdef _lotse lotse; fi

_lotse() {
  local current="${COMP_WORDS[COMP_CWORD]}"
  local previous="${COMP_WORDS[COMP_CWORD-1]}" command="" word
  COMPREPLY=()
  for word in "${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
    case "$word" in -*) ;; *) command="$word"; break ;; esac
  done
  case "$previous" in
    --output|-o) COMPREPLY=($(compgen -f -- "$current")); return ;;
    --index) COMPREPLY=($(compgen -f -- "$current")); return ;;
    --knowledge) COMPREPLY=($(compgen -d -- "$current")); return ;;
    --rules) COMPREPLY=($(compgen -d -- "$current")); return ;;
    --role) COMPREPLY=($(compgen -W "customer agent" -- "$current")); return ;;
    --now) COMPREPLY=($(compgen -W "" -- "$current")); return ;;
    --format) COMPREPLY=($(compgen -W "markdown plain" -- "$current")); return ;;
    --profile) COMPREPLY=($(compgen -f -- "$current")); return ;;
    --limit) COMPREPLY=($(compgen -W "" -- "$current")); return ;;
    --entry) COMPREPLY=($(compgen -W "" -- "$current")); return ;;
    --workers) COMPREPLY=($(compgen -W "" -- "$current")); return ;;
    --threads) COMPREPLY=($(compgen -W "" -- "$current")); return ;;
    --model) COMPREPLY=($(compgen -f -- "$current")); return ;;
    --run) COMPREPLY=($(compgen -f -- "$current")); return ;;
    --risk) COMPREPLY=($(compgen -W "" -- "$current")); return ;;
    --certainty) COMPREPLY=($(compgen -W "" -- "$current")); return ;;
    --plot) COMPREPLY=($(compgen -f -- "$current")); return ;;
    --unanswerable) COMPREPLY=($(compgen -W "" -- "$current")); return ;;
    --count) COMPREPLY=($(compgen -W "" -- "$current")); return ;;
    --seed) COMPREPLY=($(compgen -W "" -- "$current")); return ;;
    --feedback) COMPREPLY=($(compgen -f -- "$current")); return ;;
    --log) COMPREPLY=($(compgen -f -- "$current")); return ;;
    --by) COMPREPLY=($(compgen -W "day week" -- "$current")); return ;;
    --log-size) COMPREPLY=($(compgen -W "" -- "$current")); return ;;
    --log-files) COMPREPLY=($(compgen -W "" -- "$current")); return ;;
    --language) COMPREPLY=($(compgen -W "de en" -- "$current")); return ;;
  esac
  if [[ -z "$command" ]]; then
    COMPREPLY=($(compgen -W "build check ask chat handover replay search explain serve stats assess label evaluate certify inspect schema completions version help --help --version --language" -- "$current"))
    return
  fi
  if [[ "$current" == -* ]]; then
    case "$command" in
      build) COMPREPLY=($(compgen -W "--output --index --model --refit --threads --json --language --help" -- "$current")) ;;
      check) COMPREPLY=($(compgen -W "--strict --now --json --language --help" -- "$current")) ;;
      ask) COMPREPLY=($(compgen -W "--knowledge --index --role --now --short --format --json --language --help" -- "$current")) ;;
      chat) COMPREPLY=($(compgen -W "--knowledge --index --role --now --short --format --profile --language --help" -- "$current")) ;;
      handover) COMPREPLY=($(compgen -W "--knowledge --index --profile --limit --now --json --language --help" -- "$current")) ;;
      replay) COMPREPLY=($(compgen -W "--knowledge --index --language --help" -- "$current")) ;;
      search) COMPREPLY=($(compgen -W "--knowledge --index --role --now --limit --json --language --help" -- "$current")) ;;
      explain) COMPREPLY=($(compgen -W "--knowledge --index --role --now --limit --counterfactual --json --language --help" -- "$current")) ;;
      serve) COMPREPLY=($(compgen -W "--index --rules --workers --role --certified-only --feedback --log --log-size --log-files --log-questions --language --help" -- "$current")) ;;
      stats) COMPREPLY=($(compgen -W "--by --json --language --help" -- "$current")) ;;
      assess) COMPREPLY=($(compgen -W "--knowledge --index --risk --unanswerable --now --threads --json --language --help" -- "$current")) ;;
      label) COMPREPLY=($(compgen -W "--knowledge --count --seed --now --language --help" -- "$current")) ;;
      evaluate) COMPREPLY=($(compgen -W "--labels --unanswerable --stress --seed --run --now --threads --json --language --help" -- "$current")) ;;
      certify) COMPREPLY=($(compgen -W "--risk --certainty --index --now --plot --json --language --help" -- "$current")) ;;
      inspect) COMPREPLY=($(compgen -W "--knowledge --index --entry --policy --json --language --help" -- "$current")) ;;
      schema) COMPREPLY=($(compgen -W "--language --help" -- "$current")) ;;
      completions) COMPREPLY=($(compgen -W "--language --help" -- "$current")) ;;
      version) COMPREPLY=($(compgen -W "--json --language --help" -- "$current")) ;;
      help) COMPREPLY=($(compgen -W "--language --help" -- "$current")) ;;
    esac
    return
  fi
  case "$command" in
    build) COMPREPLY=($(compgen -d -- "$current")) ;;
    check) COMPREPLY=($(compgen -d -- "$current")) ;;
    handover) COMPREPLY=($(compgen -f -- "$current")) ;;
    replay) COMPREPLY=($(compgen -f -- "$current")) ;;
    stats) COMPREPLY=($(compgen -f -- "$current")) ;;
    assess) COMPREPLY=($(compgen -f -- "$current")) ;;
    label) COMPREPLY=($(compgen -f -- "$current")) ;;
    evaluate) COMPREPLY=($(compgen -d -- "$current")) ;;
    certify) COMPREPLY=($(compgen -d -- "$current")) ;;
    completions) COMPREPLY=($(compgen -W "bash zsh fish" -- "$current")) ;;
    help) COMPREPLY=($(compgen -W "build check ask chat handover replay search explain serve stats assess label evaluate certify inspect schema completions version help" -- "$current")) ;;
  esac
}
complete -o filenames -F _lotse lotse

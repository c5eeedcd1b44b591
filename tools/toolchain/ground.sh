# What every script in this folder stands on. Each defines `present` (quick and silent) and `install`, then calls
# `provide`, which does nothing at all when the tool is there.

set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
. tools/versions

cache="${XDG_CACHE_HOME:-$HOME/.cache}/chaperone"
log="$cache/$(basename "$0" .sh).log"

provide() {
  if present; then return; fi
  mkdir -p "$cache"
  # Another clone may be installing the same thing: wait for it, then look again.
  exec 9>"$cache/lock"
  tools/hold-lock 9
  if present; then return; fi
  install
  present || fail "$(basename "$0" .sh) was set up and still does not work; $log may say why."
}

say() { printf '      %s\n' "$*"; }

# One sentence for the person who reads it: what is missing and how to get it.
fail() {
  printf '%s\n' "$*" >&2
  exit 1
}

have() { command -v "$1" >/dev/null 2>&1; }

# Long output goes to a file and is shown only when it explains a failure.
quietly() {
  if "$@" >"$log" 2>&1 </dev/null; then return; fi
  tail -n 8 "$log" >&2
  return 1
}

# Some downloads hang instead of failing. (macOS has no timeout command.)
within() {
  if have timeout; then timeout "$@"; else "${@:2}"; fi
}

# Commands that are compiled from crates.io, kept as CACHE/CRATE-VERSION/bin so that the next clone finds them.

crate_home() { printf '%s/%s-%s' "$cache" "$1" "$2"; }

# The version of a crate in Cargo.lock.
locked_version() {
  awk -v crate="\"$1\"" '$1 == "name" { here = $3 == crate } here && $1 == "version" { gsub("\"", "", $3); print $3; exit }' Cargo.lock
}

# has_commands CRATE VERSION COMMAND...
has_commands() {
  local home command
  home="$(crate_home "$1" "$2")"
  for command in "${@:3}"; do
    [ "$("$home/bin/$command" --version 2>/dev/null)" = "$command $2" ] || return 1
  done
}

# install_crate CRATE VERSION COMMAND...: links the commands when PATH has that version already, else compiles them,
# lightly optimised, because compiling takes longer than all the work they will ever do here.
install_crate() {
  local crate=$1 version=$2 home command bins=()
  home="$(crate_home "$crate" "$version")"
  mkdir -p "$home/bin"
  for command in "${@:3}"; do
    bins+=(--bin "$command")
    if have "$command"; then ln -sf "$(command -v "$command")" "$home/bin/$command"; fi
  done
  if present; then return; fi

  rm -rf "$home"
  export CARGO_PROFILE_RELEASE_OPT_LEVEL=1 CARGO_PROFILE_RELEASE_LTO=off CARGO_PROFILE_RELEASE_CODEGEN_UNITS=16
  local compile=(cargo install "$crate" --version "=$version" --root "$home" --target-dir "$cache/build" "${bins[@]}")
  # A registry mirror may lag behind the crate's own lock file; today's compatible versions do as well then.
  quietly "${compile[@]}" --locked 2>/dev/null || quietly "${compile[@]}" || return 1
  rm -rf "$cache/build"
}

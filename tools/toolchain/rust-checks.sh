#!/usr/bin/env bash
# rustfmt and clippy, which rustup's smallest profile leaves out.
. "$(dirname "$0")/ground.sh"

present() { cargo fmt --version && cargo clippy --version; } >/dev/null 2>&1

install() {
  local sentence="rustfmt and clippy are missing: install them with \`rustup component add rustfmt clippy\` and run this again."
  have rustup || fail "$sentence"
  say "Installing rustfmt and clippy."
  quietly within 120 rustup component add rustfmt clippy || fail "$sentence"
}

provide

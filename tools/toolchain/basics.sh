#!/usr/bin/env bash
# What everything else needs: Rust, a C compiler (Rust links with it) and Node. Rust and Node are the user's own choice of
# source, so they are asked for, not installed.
. "$(dirname "$0")/ground.sh"
. tools/toolchain/debian.sh

have cargo || fail "Rust is missing: install it from https://rustup.rs and run this again."
node -e "process.exit(parseInt(process.versions.node) < $NODE_AT_LEAST ? 1 : 0)" 2>/dev/null ||
  fail "Node $NODE_AT_LEAST or newer is missing: install it from https://nodejs.org and run this again."
have npm || fail "npm is missing: install it beside Node, as https://nodejs.org does, and run this again."

present() { have cc; }

install() {
  local sentence="A C compiler is missing, which Rust links with: install gcc (on Debian and Ubuntu: apt-get install gcc libc6-dev; on macOS: xcode-select --install) and run this again."
  may_install_packages || fail "$sentence"
  say "Installing the C compiler that Rust links with."
  install_packages gcc libc6-dev || fail "$sentence"
}

provide

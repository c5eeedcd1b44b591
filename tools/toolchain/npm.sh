#!/usr/bin/env bash
# node_modules exactly as package-lock.json says.
. "$(dirname "$0")/ground.sh"

present() { node tools/toolchain/npm-is-current.mjs; }

install() {
  say "Installing the packages of package-lock.json (about a minute)."
  quietly npm ci --no-audit --no-fund ||
    fail "The packages could not be installed: run \`npm ci\` where the npm registry can be reached and run this again."
}

provide

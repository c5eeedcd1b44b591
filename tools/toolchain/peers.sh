#!/usr/bin/env bash
# The npm packages that Chaperone is measured against, in a folder of their own: nothing but `make bench` needs them.
. "$(dirname "$0")/ground.sh"

is_current="$PWD/tools/toolchain/npm-is-current.mjs"

present() { (cd benches/peers && node "$is_current"); }

install() {
  say "Installing the peers that Chaperone is measured against (140 MB, under a minute)."
  (cd benches/peers && quietly npm ci --ignore-scripts --no-audit --no-fund) ||
    fail "The peers could not be installed: run \`npm ci\` in benches/peers where the npm registry can be reached and run this again."
}

provide

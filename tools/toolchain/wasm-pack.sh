#!/usr/bin/env bash
# wasm-pack builds the engine as a WebAssembly module.
. "$(dirname "$0")/ground.sh"
. tools/toolchain/crates.sh

present() { has_commands wasm-pack "$WASM_PACK" wasm-pack; }

install() {
  say "Compiling wasm-pack $WASM_PACK, once for this computer (about two minutes)."
  install_crate wasm-pack "$WASM_PACK" wasm-pack ||
    fail "wasm-pack could not be compiled: install it with \`cargo install wasm-pack --version $WASM_PACK --locked\` and run this again."
}

provide

#!/usr/bin/env bash
# The wasm-bindgen command writes the module's JavaScript side; its test runner runs the module's own tests. Both must have
# exactly the version of the crate that the engine is compiled with.
. "$(dirname "$0")/ground.sh"
. tools/toolchain/crates.sh

version="$(locked_version wasm-bindgen)"
commands=(wasm-bindgen wasm-bindgen-test-runner)

present() { has_commands wasm-bindgen-cli "$version" "${commands[@]}"; }

install() {
  say "Compiling the wasm-bindgen command $version, once for this computer (about two minutes)."
  install_crate wasm-bindgen-cli "$version" "${commands[@]}" ||
    fail "The wasm-bindgen command could not be compiled: install it with \`cargo install wasm-bindgen-cli --version $version\` and run this again."
}

provide

#!/usr/bin/env bash
# A Rust compiler that builds for WebAssembly: the usual one with rustup's target, else Debian's beside it.
. "$(dirname "$0")/ground.sh"
. tools/toolchain/debian.sh
. tools/toolchain/debian-rust.sh

present() { tools/wasm true 2>/dev/null; }

install() {
  if have rustup; then
    say "Adding the WebAssembly target to Rust (at most a minute)."
    if quietly within 60 rustup target add wasm32-unknown-unknown 2>/dev/null && present; then return; fi
  fi
  if may_install_packages && debian_has_rust; then
    say "Rust's download server cannot be reached: taking Debian's Rust instead (about two minutes)."
    if install_debian_rust && present; then return; fi
  fi
  fail "Rust cannot build for WebAssembly yet: run \`rustup target add wasm32-unknown-unknown\` where Rust's download server can be reached and run this again."
}

provide

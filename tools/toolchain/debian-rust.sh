# Debian 12 carries a current Rust for its browsers (/usr/bin/rustc, beside rustup's), with the source of the standard library,
# but without its compiled form for WebAssembly. That is built once here and put where this compiler looks for it.

debian_has_rust() {
  apt-cache show rustc-web >/dev/null 2>&1 || { quietly apt-get -q update && apt-cache show rustc-web >/dev/null 2>&1; }
}

install_debian_rust() {
  install_packages rustc-web cargo-web rust-web-src &&
    link_debian_linker &&
    build_debian_std
}

# rustc asks for "rust-lld"; Debian's lld of the same LLVM is that linker.
link_debian_linker() {
  local about host llvm folder
  about="$(/usr/bin/rustc -vV)"
  host="$(awk '$1 == "host:" { print $2 }' <<<"$about")"
  llvm="$(awk -F'[ .]' '$1 == "LLVM" { print $3 }' <<<"$about")"
  folder="$(/usr/bin/rustc --print sysroot)/lib/rustlib/$host/bin"
  install_packages "lld-$llvm" &&
    mkdir -p "$folder" &&
    ln -sf "/usr/bin/lld-$llvm" "$folder/rust-lld"
}

build_debian_std() {
  local work libs name=chaperone_std
  work="$(mktemp -d "$cache/std.XXXXXX")"
  libs="$(/usr/bin/rustc --print target-libdir --target wasm32-unknown-unknown)"

  mkdir "$work/src"
  printf '#![no_std]\n' >"$work/src/lib.rs"
  printf '[package]\nname = "%s"\nversion = "0.0.0"\nedition = "2021"\n' "$name" >"$work/Cargo.toml"
  # The bitcode is what link-time optimisation reads; RUSTC_BOOTSTRAP lets a stable compiler build its own library.
  quietly env -u RUSTUP_TOOLCHAIN -u CARGO -u RUSTC -u CARGO_TARGET_DIR PATH=/usr/bin:/bin \
    RUSTC_BOOTSTRAP=1 RUSTFLAGS="-C embed-bitcode=yes" \
    /usr/bin/cargo build --release --manifest-path "$work/Cargo.toml" --target-dir "$work/target" \
    -Z build-std=std,panic_abort,test --target wasm32-unknown-unknown || return 1

  rm -f "$work"/target/wasm32-unknown-unknown/release/deps/lib"$name"-*
  rm -rf "$libs" "$libs.new"
  mkdir -p "$libs.new"
  cp "$work"/target/wasm32-unknown-unknown/release/deps/*.rlib "$libs.new/"
  /usr/bin/rustc -vV >"$libs.new/built-with"
  mv "$libs.new" "$libs"
  rm -rf "$work"
}

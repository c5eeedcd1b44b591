//! What is done when the engine is built, so that nothing is left to do when it starts.

mod coding;
mod lexicon;
mod rules;

use std::path::PathBuf;
use std::{env, fs};

fn main() {
    println!("cargo::rerun-if-changed=build");
    let out = PathBuf::from(env::var_os("OUT_DIR").expect("cargo sets OUT_DIR"));
    fs::write(out.join("rules.rs"), rules::table()).expect("the build folder can be written");
    for (file, bytes) in coding::code(&lexicon::words()) {
        fs::write(out.join(file), bytes).expect("the build folder can be written");
    }
}

//! `make eval`: how the engine does on the labelled corpus and, where they are there, on public collections of texts.

mod corpus;
mod public;
mod share;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    corpus::print()?;
    println!();
    public::print()
}

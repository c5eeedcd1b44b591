//! The public collections of texts, which are no part of the project: measured where their folder is there.
//!
//! `CHAPERONE_EVAL` names the folder; else it is `../shared/eval`, beside the repository.

mod checksums;
mod health_posts;
mod identifiers;
mod labels;
mod spans;
mod table;

use std::env;
use std::error::Error;
use std::fs;
use std::path::{Path, PathBuf};

use serde::de::DeserializeOwned;

use spans::Case;
use table::Table;

/// One line a measure, with what is to be reached.
pub fn print() -> Result<(), Box<dyn Error>> {
    let folder = env::var_os("CHAPERONE_EVAL").map_or_else(|| PathBuf::from("../shared/eval"), PathBuf::from);
    if !folder.is_dir() {
        println!(
            "The public collections are not measured: there is no folder {}.",
            folder.display()
        );
        return Ok(());
    }
    let mut table = Table::default();
    let clinical: Vec<spans::Row> = read(&folder, "clinical.jsonl")?;
    labels::measure(&mut table, &clinical, Case::AsWritten);
    labels::measure(&mut table, &clinical, Case::Lower);
    identifiers::measure(&mut table, &read::<spans::Row>(&folder, "identifiers.jsonl")?);
    checksums::measure(&mut table, &read::<checksums::Row>(&folder, "checksums.jsonl")?);
    health_posts::measure(&mut table, &read::<health_posts::Row>(&folder, "health_posts.jsonl")?);
    print!("{table}");
    Ok(())
}

/// The rows of a file in JSON lines; an error names the file and the line.
fn read<Row: DeserializeOwned>(folder: &Path, name: &str) -> Result<Vec<Row>, Box<dyn Error>> {
    let path = folder.join(name);
    let text = fs::read_to_string(&path).map_err(|error| format!("{}: {error}", path.display()))?;
    let rows = text.lines().enumerate().map(|(number, line)| {
        serde_json::from_str(line).map_err(|error| format!("{}, line {}: {error}", path.display(), number + 1).into())
    });
    rows.collect()
}

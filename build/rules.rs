//! Reads the documentation of every rule, which stands at the head of `src/rules/<family>/<rule>.rs` in fixed headings,
//! and writes the tables of rules from it: a rule is written once, and what a card says, what `chaperone explain` prints
//! and what the tests run is the same text.

use std::fs;
use std::path::{Path, PathBuf};

/// The headings, in their order.
const HEADINGS: [&str; 5] = ["What it flags", "Why", "Flagged", "Left alone", "Safer"];

/// The one folder among the families that holds safer wordings instead of rules.
const WORDINGS: &str = "fix";

/// The tables of rules and of their pages, as Rust.
pub fn tables() -> String {
    println!("cargo::rerun-if-changed=src/rules");
    let (mut rules, mut pages) = (String::new(), String::new());
    for path in files() {
        match entries(&path) {
            Ok((rule, page)) => {
                rules.push_str(&rule);
                pages.push_str(&page);
            }
            Err(why) => panic!("{}: {why}", path.display()),
        }
    }
    format!(
        "/// Every rule, by slug.\npub static RULES: &[Rule] = &[\n{rules}];\n\n\
         /// The page of each.\npub static PAGES: &[Page] = &[\n{pages}];\n"
    )
}

/// The rules' files, in the order of their slugs.
fn files() -> Vec<PathBuf> {
    let families = children(Path::new("src/rules"))
        .into_iter()
        .filter(|path| path.is_dir() && !path.ends_with(WORDINGS));
    let files = families.flat_map(|family| children(&family));
    files
        .filter(|file| {
            file.extension().is_some_and(|e| e == "rs") && file.file_stem().is_some_and(|stem| stem != "mod")
        })
        .collect()
}

fn children(folder: &Path) -> Vec<PathBuf> {
    let mut paths: Vec<_> = fs::read_dir(folder)
        .expect("src/rules is there")
        .map(|entry| entry.expect("readable").path())
        .collect();
    paths.sort();
    paths
}

/// The tables' entries for the rule in `path`.
fn entries(path: &Path) -> Result<(String, String), String> {
    let source = fs::read_to_string(path).map_err(|error| error.to_string())?;
    let doc: String = source
        .lines()
        .map_while(|line| line.strip_prefix("//!"))
        .fold(String::new(), |mut doc, line| {
            doc.push_str(line.strip_prefix(' ').unwrap_or(line));
            doc.push('\n');
            doc
        });
    let title = doc
        .lines()
        .next()
        .and_then(|line| line.strip_prefix("# "))
        .ok_or("the first line is no `# Title`")?;
    let sections = sections(&doc)?;
    let [flags, why, flagged, left_alone, safer] = &sections;
    let (why, origin) = why
        .split_once("Source: ")
        .ok_or("*Why* does not end with a `Source: ` and its date")?;
    let family = path
        .parent()
        .and_then(Path::file_name)
        .and_then(|name| name.to_str())
        .ok_or("no family")?;
    let stem = path.file_stem().and_then(|stem| stem.to_str()).ok_or("no name")?;
    let slugged = |name: &str| name.replace('_', "-");
    let (slug, category) = (format!("{}/{}", slugged(family), slugged(stem)), slugged(family));
    let rule = format!(
        "    Rule {{ doc: Doc {{ slug: {slug:?}, category: {category:?}, why: {:?}, source: {:?} }}, check: {family}::{stem}::check }},\n",
        prose(why),
        prose(origin).trim_end_matches('.'),
    );
    let page = format!(
        "    Page {{ slug: {slug:?}, title: {title:?}, flags: {:?}, flagged: &{:?}, left_alone: &{:?}, safer: {:?} }},\n",
        prose(flags),
        examples(flagged)?,
        examples(left_alone)?,
        prose(safer),
    );
    Ok((rule, page))
}

/// What stands under each heading.
fn sections(doc: &str) -> Result<[String; 5], String> {
    let mut sections: [String; 5] = Default::default();
    let mut parts = doc.split("\n## ");
    parts.next();
    for (section, heading) in sections.iter_mut().zip(HEADINGS) {
        let part = parts
            .next()
            .ok_or_else(|| format!("the heading *{heading}* is missing"))?;
        let (found, text) = part.split_once('\n').unwrap_or((part, ""));
        if found.trim() != heading {
            return Err(format!("the heading *{heading}* is expected where *{found}* stands"));
        }
        text.trim().clone_into(section);
    }
    match parts.next() {
        Some(extra) => Err(format!(
            "after *Safer* nothing is expected, and there stands *{}*",
            extra.lines().next().unwrap_or_default()
        )),
        None => Ok(sections),
    }
}

/// Lines of a paragraph joined, without line breaks.
fn prose(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The lines of the section's one code block.
fn examples(section: &str) -> Result<Vec<String>, String> {
    let block = section
        .split_once("```text\n")
        .and_then(|(_, rest)| rest.split_once("```"))
        .ok_or("the examples are not in a ```text block")?;
    Ok(block.0.lines().map(str::to_owned).collect())
}

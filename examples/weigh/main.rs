//! `make weigh`: how much each piece of evidence says for or against a patient's story, and for or against a name being a patient's,
//! learned from the corpus' build part and written to `src/people/weights.tsv`.
//!
//! Two logistic regressions: on the sentences, where those that a label of the privacy family touches are about a patient, and
//! those of drafts without such a label are not; and on the names, where those in such a label are a patient's.

mod corpus;
mod features;
mod learn;
mod names;
mod report;
mod sentences;

use std::fs;

use learn::Learned;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let rows = corpus::rows()?;
    let signs = corpus::signs()?;

    let (features, sentences) = sentences::examples(&rows, &signs);
    let story = Learned::from(&features, &sentences);
    report::drafts("build", &rows, &sentences, |sentence| story.score(sentence));
    report::drafts("build, by folds", &rows, &sentences, |sentence| story.unseen(sentence));
    report::drafts("check", &rows, &sentences, |sentence| story.score(sentence));

    let (features, named) = names::examples(&rows, &signs, &story.of_drafts(&sentences));
    let name = Learned::from(&features, &named);
    for split in ["build", "check"] {
        report::names(split, &named, |named| name.unseen(named));
    }
    fs::write("src/people/weights.tsv", story.table("story") + &name.table("name"))?;
    Ok(())
}

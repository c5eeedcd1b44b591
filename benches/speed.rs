//! How many characters a second are read, natively, on one core: `make bench` runs it.

mod texts;

use std::hint::black_box;

use chaperone::{Draft, Policy, mentions, scan, text};
use divan::Bencher;
use divan::counter::CharsCount;

fn main() {
    divan::main();
}

/// Stages 1 and 2 over all drafts of the corpus, one after the other.
#[divan::bench(sample_count = 20)]
fn mentions_of_the_corpus(bencher: Bencher) {
    let drafts = texts::drafts();
    let characters = CharsCount::new(drafts.iter().map(|draft| draft.chars().count()).sum::<usize>());
    bencher.counter(characters).bench(|| {
        for draft in &drafts {
            black_box(mentions::find(&text::read(black_box(draft))));
        }
    });
}

/// All stages over all drafts of the corpus, one after the other.
#[divan::bench(sample_count = 20)]
fn reports_on_the_corpus(bencher: Bencher) {
    let drafts: Vec<Draft> = texts::drafts().into_iter().map(Draft::of).collect();
    let characters = CharsCount::new(drafts.iter().map(|draft| draft.text.chars().count()).sum::<usize>());
    let policy = Policy::default();
    bencher.counter(characters).bench(|| {
        for draft in &drafts {
            black_box(scan(black_box(draft), &policy));
        }
    });
}

/// Stages 1 and 2 over a megabyte of one thing.
#[divan::bench(sample_count = 3, sample_size = 1, args = texts::REPEATED.map(|(name, _)| name))]
fn mentions_of_a_megabyte(bencher: Bencher, name: &str) {
    let repeated = texts::REPEATED
        .iter()
        .find(|(this, _)| *this == name)
        .expect("a name")
        .1;
    let long = texts::repeated(repeated, texts::LONG);
    bencher
        .counter(CharsCount::new(long.chars().count()))
        .bench(|| mentions::find(&text::read(black_box(&long))));
}

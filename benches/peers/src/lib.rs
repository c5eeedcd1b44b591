//! What every native peer is asked, and how it answers: texts in JSON on standard input, times and spans in JSON on
//! standard output. `node/peer.ts` asks the same of the JavaScript peers.

#[path = "../../clock/mod.rs"]
mod clock;

use std::collections::BTreeSet;
use std::hint::black_box;
use std::io::{self, Read as _};
use std::time::{Duration, Instant};

use serde::{Deserialize, Serialize};

/// What a peer reads.
#[derive(Deserialize)]
struct Texts {
    /// The text that its start is measured with.
    first: String,
    /// Drafts of all lengths: characters a second.
    drafts: Vec<String>,
    /// Drafts of which nothing is a problem: how many it finds a name in.
    clean: Vec<String>,
    /// Posts of one length: time a post.
    posts: Vec<String>,
    /// Texts with identifiers to find.
    probes: Vec<String>,
    /// For how long each of speed and posts is measured, in seconds.
    patience: f64,
}

/// What it is measured to do. Times are in milliseconds, spans in UTF-16 code units.
#[derive(Serialize)]
struct Answer {
    start: f64,
    characters_per_second: f64,
    median: f64,
    slow: f64,
    named: usize,
    found: Vec<Vec<(usize, usize)>>,
}

/// Something that a peer found in a text.
pub struct Found {
    /// Its first byte.
    pub start: usize,
    /// The byte after its last.
    pub end: usize,
    /// True when the peer takes it for a person's name.
    pub is_name: bool,
}

/// Measures the peer that `start` starts, and prints what was measured.
///
/// # Panics
/// Where standard input does not hold the texts.
pub fn measure<Peer: Fn(&str) -> Vec<Found>>(start: impl FnOnce() -> Peer) {
    let mut input = String::new();
    io::stdin().read_to_string(&mut input).expect("the texts");
    let texts: Texts = serde_json::from_str(&input).expect("the texts as JSON");

    let begun = Instant::now();
    let find = start();
    black_box(find(&texts.first));
    let start = milliseconds(begun.elapsed());

    let found = texts.probes.iter().map(|text| spans(text, &find(text))).collect();
    let has_name = |text: &&String| find(text).iter().any(|found| found.is_name);
    let named = texts.clean.iter().filter(has_name).count();

    let mut characters = 0;
    let (begun, worked) = (Instant::now(), clock::spent());
    for text in texts.drafts.iter().cycle() {
        if begun.elapsed().as_secs_f64() > texts.patience {
            break;
        }
        characters += text.chars().count();
        black_box(find(text));
    }
    let characters_per_second = characters as f64 / (clock::spent() - worked).as_secs_f64();

    let mut times = Vec::new();
    let begun = Instant::now();
    for text in texts.posts.iter().cycle() {
        if begun.elapsed().as_secs_f64() > texts.patience {
            break;
        }
        let before = Instant::now();
        black_box(find(text));
        times.push(before.elapsed());
    }
    times.sort_unstable();
    let at = |share: f64| milliseconds(times[((times.len() - 1) as f64 * share) as usize]);
    let answer = Answer {
        start,
        characters_per_second,
        median: at(0.5),
        slow: at(0.95),
        named,
        found,
    };
    println!("{}", serde_json::to_string(&answer).expect("JSON"));
}

fn milliseconds(time: Duration) -> f64 {
    1000.0 * time.as_secs_f64()
}

fn spans(text: &str, found: &[Found]) -> Vec<(usize, usize)> {
    let units = |byte: usize| text[..byte].encode_utf16().count();
    let spans: BTreeSet<_> = found
        .iter()
        .map(|found| (units(found.start), units(found.end)))
        .collect();
    spans.into_iter().collect()
}

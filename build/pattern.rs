//! One phrase, from the line that it is written in to sequences of steps without alternatives.

use std::collections::{BTreeMap, BTreeSet};

/// What stands at one place of a phrase.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Step {
    /// Any of these words.
    Words(BTreeSet<String>),
    /// Any of these words, or nothing.
    Maybe(BTreeSet<String>),
    /// A mention of this kind.
    Kind(String),
    /// This punctuation or emoji.
    Mark(String),
    /// Up to so many tokens of any kind.
    Gap(u8),
    /// Digits.
    Number,
    /// The sentence begins here.
    Begins,
    /// The sentence ends here, but for its punctuation.
    Ends,
    /// What is pointed at begins here,
    Open,
    /// and ends here.
    Close,
}

impl Step {
    /// True for a step that a search can begin at.
    pub fn can_anchor(&self) -> bool {
        matches!(self, Self::Words(_) | Self::Kind(_) | Self::Mark(_))
    }
}

/// A phrase without alternatives.
pub type Pattern = Vec<Step>;

/// The alternatives that have a name.
pub type Classes = BTreeMap<String, Vec<Pattern>>;

/// How many tokens `..` passes over at most.
const GAP: u8 = 3;

/// The most patterns that one line may stand for.
const MOST: usize = 2000;

/// The patterns that a line stands for.
pub fn parse(line: &str, classes: &Classes) -> Result<Vec<Pattern>, String> {
    let mut rest = pieces(line);
    rest.reverse();
    let mut patterns = alternatives(&mut rest, classes)?;
    if let Some(extra) = rest.pop() {
        return Err(format!("nothing opens before {extra}"));
    }
    patterns.retain(|pattern| !pattern.is_empty());
    Ok(patterns)
}

/// The line in its smallest pieces.
fn pieces(line: &str) -> Vec<String> {
    let mut pieces: Vec<String> = Vec::new();
    let mut word = String::new();
    let mut chars = line.chars().peekable();
    let flush = |word: &mut String, pieces: &mut Vec<String>| {
        if !word.is_empty() {
            pieces.push(std::mem::take(word));
        }
    };
    while let Some(c) = chars.next() {
        match c {
            '"' => {
                flush(&mut word, &mut pieces);
                let quoted: String = chars.by_ref().take_while(|c| *c != '"').collect();
                pieces.push(format!("\"{quoted}"));
            }
            '<' | '@' => {
                flush(&mut word, &mut pieces);
                word.push(c);
            }
            '>' => flush(&mut word, &mut pieces),
            '.' if chars.peek() == Some(&'.') => {
                flush(&mut word, &mut pieces);
                chars.next();
                let most = chars.next_if(char::is_ascii_digit).unwrap_or(char::from(b'0' + GAP));
                pieces.push(format!("..{most}"));
            }
            _ if c.is_whitespace() || c == '-' && !word.starts_with(['<', '@']) => flush(&mut word, &mut pieces),
            _ if c.is_alphanumeric() || matches!(c, '\'' | '/' | '-') => word.push(c),
            _ => {
                flush(&mut word, &mut pieces);
                pieces.push(c.to_string());
            }
        }
    }
    flush(&mut word, &mut pieces);
    pieces
}

/// Alternatives up to the closing parenthesis or the end.
fn alternatives(rest: &mut Vec<String>, classes: &Classes) -> Result<Vec<Pattern>, String> {
    let mut all = Vec::new();
    loop {
        all.extend(sequence(rest, classes)?);
        if rest.last().is_none_or(|next| next != "|") {
            return Ok(merged(all));
        }
        rest.pop();
    }
}

fn sequence(rest: &mut Vec<String>, classes: &Classes) -> Result<Vec<Pattern>, String> {
    let mut so_far: Vec<Pattern> = vec![Vec::new()];
    while let Some(piece) = rest.pop() {
        let mut choices = match piece.as_str() {
            "|" | ")" => {
                rest.push(piece);
                break;
            }
            "(" => {
                let inner = alternatives(rest, classes)?;
                if rest.pop().as_deref() != Some(")") {
                    return Err("a parenthesis is not closed".to_owned());
                }
                inner
            }
            "^" => vec![vec![Step::Begins]],
            "$" => vec![vec![Step::Ends]],
            "{" => vec![vec![Step::Open]],
            "}" => vec![vec![Step::Close]],
            _ => atom(&piece, classes)?,
        };
        if rest.last().is_some_and(|next| next == "?") {
            rest.pop();
            choices = optional(choices);
        }
        so_far = so_far
            .iter()
            .flat_map(|begun| choices.iter().map(|choice| [begun.as_slice(), choice].concat()))
            .collect();
        if so_far.len() > MOST {
            return Err(format!("the line stands for more than {MOST} phrases"));
        }
    }
    Ok(so_far)
}

/// The same, or nothing.
fn optional(mut choices: Vec<Pattern>) -> Vec<Pattern> {
    if let [choice] = choices.as_slice()
        && let [Step::Words(words)] = choice.as_slice()
    {
        return vec![vec![Step::Maybe(words.clone())]];
    }
    choices.push(Vec::new());
    choices
}

/// The same patterns in fewer: those that differ in the words of one place only are one.
pub fn joined(mut patterns: Vec<Pattern>) -> Vec<Pattern> {
    let longest = patterns.iter().map(Vec::len).max().unwrap_or_default();
    for place in 0..longest {
        let mut alike: BTreeMap<Pattern, BTreeSet<String>> = BTreeMap::new();
        let mut others = Vec::new();
        for mut pattern in patterns {
            match pattern.get_mut(place) {
                Some(Step::Words(words) | Step::Maybe(words)) => {
                    let words = std::mem::take(words);
                    alike.entry(pattern).or_default().extend(words);
                }
                _ => others.push(pattern),
            }
        }
        patterns = others;
        patterns.extend(alike.into_iter().map(|(mut pattern, all)| {
            if let Some(Step::Words(words) | Step::Maybe(words)) = pattern.get_mut(place) {
                *words = all;
            }
            pattern
        }));
    }
    patterns.sort();
    patterns.dedup();
    patterns
}

fn atom(piece: &str, classes: &Classes) -> Result<Vec<Pattern>, String> {
    if let Some(name) = piece.strip_prefix('<') {
        return classes.get(name).cloned().ok_or(format!("no class is called {name}"));
    }
    if let Some(kind) = piece.strip_prefix('@') {
        return Ok(vec![vec![match kind {
            "number" => Step::Number,
            _ => Step::Kind(kind.to_owned()),
        }]]);
    }
    if let Some(most) = piece.strip_prefix("..") {
        return Ok(vec![vec![Step::Gap(most.parse().unwrap_or(GAP))]]);
    }
    if let Some(quoted) = piece.strip_prefix('"') {
        return Ok(vec![vec![Step::Mark(quoted.to_owned())]]);
    }
    if piece.starts_with(char::is_alphanumeric) {
        let whole = vec![Step::Words(forms(piece))];
        // The `'s` of a text is a word of its own; without its apostrophe, `hes` is one word.
        return Ok(match piece.strip_suffix("'s") {
            Some(stem) => vec![vec![Step::Words(forms(stem)), Step::Words(forms("s"))], whole],
            None => vec![whole],
        });
    }
    Ok(vec![vec![Step::Mark(piece.to_owned())]])
}

/// `visit/s/ed` as visit, visits and visited; as words are looked up, without apostrophes.
fn forms(piece: &str) -> BTreeSet<String> {
    let mut parts = piece.split('/');
    let stem = parts.next().unwrap_or_default();
    std::iter::once(String::new())
        .chain(parts.map(str::to_owned))
        .map(|ending| {
            format!("{stem}{ending}")
                .to_lowercase()
                .chars()
                .filter_map(folded)
                .collect()
        })
        .collect()
}

/// A letter as words are looked up: without its accent; an apostrophe is passed over.
fn folded(letter: char) -> Option<char> {
    match letter {
        '\'' => None,
        'á' => Some('a'),
        'é' => Some('e'),
        'í' => Some('i'),
        'ó' => Some('o'),
        'ú' | 'ü' => Some('u'),
        'ñ' => Some('n'),
        _ => Some(letter),
    }
}

/// Alternatives of one word each, as one step.
fn merged(patterns: Vec<Pattern>) -> Vec<Pattern> {
    let mut words = BTreeSet::new();
    let mut others = Vec::new();
    for pattern in patterns {
        match pattern.as_slice() {
            [Step::Words(one)] => words.extend(one.iter().cloned()),
            _ => others.push(pattern),
        }
    }
    if !words.is_empty() {
        others.push(vec![Step::Words(words)]);
    }
    others
}

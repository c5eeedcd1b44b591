use std::ops::Range;

use crate::rules::Picture;

/// Tags that stand for a tie to those who know them.
const ALONE: [&str; 13] = [
    "sp",
    "spon",
    "collab",
    "colab",
    "amb",
    "ambassador",
    "brandambassador",
    "brandpartner",
    "gifted",
    "prgift",
    "embajadora",
    "embajador",
    "partner",
];

/// How tags end that join a brand and such a word.
const ENDINGS: [&str; 5] = ["partner", "ambassador", "collab", "partnerlove", "embajadora"];

/// Tags that stand for a tie to those who know: `#sp`, `#BrandPartner`.
pub(in crate::rules::conflict) fn tags(picture: &Picture<'_>) -> Vec<Range<usize>> {
    let text = picture.text;
    let begins = (0..text.tokens().len()).filter(|at| text.word(*at) == "#" && text.glued(at + 1));
    begins.filter_map(|at| tag(picture, at)).collect()
}

fn tag(picture: &Picture<'_>, at: usize) -> Option<Range<usize>> {
    const LONGEST: usize = 8;
    let text = picture.text;
    let rest = (at + 2..at + LONGEST).take_while(|at| text.glued(*at) && text.is_spelled(*at));
    let end = at + 2 + rest.count();
    let last = text.word(end - 1);
    let is_one_word = end == at + 2;
    let joins = |ending: &str| last.ends_with(ending) && !(is_one_word && last == ending);
    (is_one_word && ALONE.contains(&last) || ENDINGS.iter().any(|ending| joins(ending))).then_some(at..end)
}

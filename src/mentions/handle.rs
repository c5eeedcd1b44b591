//! What people are called on a site: `@name`, or a name with a digit, an underscore or a full stop after the site's.
//!
//! Format: letters, digits and underscores, full stops inside; at least one letter; 30 characters at most. `@ 5pm`, `@5pm`
//! and e-mail addresses are none.
//!
//! Source: help pages of X ("username", 15 characters) and Instagram ("username", 30 characters).

use super::{Found, Kind};
use crate::lexicon::SITES;
use crate::text::{Text, TokenKind};

/// The longest name, in tokens and in bytes.
const LONGEST: usize = 16;
const LONGEST_BYTES: usize = 32;

pub(super) fn at(text: &Text, at: usize) -> Found {
    if text.word(at) == "@" {
        let is_tail = text.glued(at) && text.is_spelled(at - 1);
        let end = name(text, at + 1).filter(|_| text.glued(at + 1) && !is_tail)?;
        return Some((Kind::Handle, at..end));
    }
    if !text.glued(at) && follows_site(text, at) {
        let end = name(text, at)?;
        let is_marked = (at..end).any(|at| text.kind(at) != Some(TokenKind::Word));
        return is_marked.then_some((Kind::Handle, at..end));
    }
    None
}

/// The end of a name that begins at token `at`.
fn name(text: &Text, at: usize) -> Option<usize> {
    let mut end = at;
    while end < at + LONGEST
        && (end == at || text.glued(end))
        && (text.is_spelled(end)
            || text.word(end) == "_"
            || end > at
                && text.word(end) == "."
                && text.glued(end + 1)
                && (text.is_spelled(end + 1) || text.word(end + 1) == "_"))
    {
        end += 1;
    }
    let first = (at..end).find(|at| text.is_spelled(*at))?;
    let letters = text.word(first).trim_start_matches(|c: char| c.is_ascii_digit());
    let is_time = first == at && letters.len() < text.word(at).len() && letters.len() < 3;
    let length = (end > at).then(|| text.span(&(at..end)).len())?;
    (!is_time && length <= LONGEST_BYTES && (text.word(at) != "_" || first < end)).then_some(end)
}

/// True after `insta:`, `her ig is`.
fn follows_site(text: &Text, at: usize) -> bool {
    let word = |back: usize| at.checked_sub(back).map_or("", |before| text.word(before));
    let is_noun = |back| matches!(word(back), "handle" | "name" | "username" | "account");
    let back = match word(1) {
        ":" | "is" | "=" | "-" => 2,
        _ if is_noun(1) => 1,
        _ => return false,
    };
    SITES.contains(&word(back + usize::from(is_noun(back))))
}

#[cfg(test)]
mod tests {
    use crate::mentions::tests::quotes;

    #[test]
    fn shapes() {
        for handle in ["@ana", "@ana_hall42", "@Ana.Hall", "@_ana_", "@3rdcoastnurse"] {
            assert_eq!(quotes("handle", &format!("with {handle}, today.")), [handle]);
            assert_eq!(quotes("handle", &format!(".{handle} said")), [handle]);
        }
        assert_eq!(quotes("handle", "her insta is ana_hall42"), ["ana_hall42"]);
        assert_eq!(quotes("handle", "IG: ana.hall"), ["ana.hall"]);
    }

    #[test]
    fn no_handles() {
        for other in [
            "meet @ 5pm",
            "meet @5pm",
            "@0300 sharp",
            "ana@example.org",
            "2@10",
            "insta: gorgeous",
            "@",
            "insta is 24/7",
        ] {
            assert_eq!(quotes("handle", other), [] as [&str; 0], "{other}");
        }
    }
}

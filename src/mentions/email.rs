//! E-mail addresses: a name, `@`, and a domain whose last label has two letters or more; `ana at example dot org` and
//! `ana (at) example.org` as well.
//!
//! Source: RFC 5321, section 4.1.2, as far as people type it: quoted names are left out; RFC 5890, section 2.3.2.1: labels
//! such as `xn--mller-kva`.

use super::{Found, Kind};
use crate::text::{Text, TokenKind};

/// The longest name and the longest domain, in tokens: bounds the work at one `@`.
const LONGEST: usize = 24;

pub(super) fn at(text: &Text, at: usize) -> Found {
    let begins = text.is_spelled(at) && !(text.glued(at) && continues(text, at - 1));
    if !begins {
        return None;
    }
    let end = if text.glued(at + 1) {
        let sign = (at + 1..at + LONGEST)
            .take_while(|here| text.glued(*here) && continues(text, *here))
            .last()
            .map_or(at + 1, |last| last + 1);
        if text.word(sign) == "@" && text.glued(sign) && text.glued(sign + 1) {
            domain(text, sign + 1)
        } else {
            spelled(text, sign)
        }
    } else {
        spelled(text, at + 1)
    }?;
    Some((Kind::Email, at..end))
}

/// The end of the domain at token `at`, if it has two labels or more.
fn domain(text: &Text, at: usize) -> Option<usize> {
    let mut end = at;
    let mut last = at;
    while end < at + LONGEST && text.is_spelled(end) {
        end += 1;
        let hyphens = (end..end + 3)
            .take_while(|here| text.word(*here) == "-" && text.glued(*here))
            .count();
        let sign = end + hyphens.saturating_sub(1);
        let joined = (hyphens > 0 || text.word(end) == ".")
            && text.glued(end)
            && text.glued(sign + 1)
            && text.is_spelled(sign + 1);
        if !joined {
            break;
        }
        if hyphens == 0 {
            last = end + 1;
        }
        end = sign + 1;
    }
    let is_end =
        text.kind(end - 1) == Some(TokenKind::Word) && text.word(end - 1).len() >= 2 || text.word(last) == "xn";
    (last > at && end > last && is_end).then_some(end)
}

/// The end of an address with words for its signs: `at` stands at token `at`, perhaps in brackets.
fn spelled(text: &Text, at: usize) -> Option<usize> {
    let (is_bracketed, host) = if text.word(at) == "at" {
        (false, at + 1)
    } else if matches!(text.word(at), "(" | "[" | "{") && text.word(at + 1) == "at" {
        (true, at + 3)
    } else {
        return None;
    };
    let mut end = host;
    let mut dots = 0;
    while text.is_spelled(end) && end < host + LONGEST {
        end += 1;
        let dot = match text.word(end) {
            "dot" => end + 1,
            "(" | "[" | "{" if text.word(end + 1) == "dot" => end + 3,
            // `see you at example.org` is a page; only brackets around the `at`, or a `dot`, make an address.
            "." if (is_bracketed || dots > 0) && text.glued(end) && text.glued(end + 1) => end + 1,
            _ => break,
        };
        if text.kind(dot) != Some(TokenKind::Word) || text.word(dot).len() < 2 {
            break;
        }
        dots += 1;
        end = dot;
    }
    (dots > 0 && text.kind(end - 1) == Some(TokenKind::Word)).then_some(end)
}

fn continues(text: &Text, at: usize) -> bool {
    text.is_spelled(at) || matches!(text.word(at), "." | "_" | "-" | "+" | "%" | "*")
}

#[cfg(test)]
mod tests {
    use crate::mentions::tests::quotes;

    #[test]
    fn shapes() {
        for address in [
            "ana@example.org",
            "a.b-c_d+e2@mail.example.co.uk",
            "ana@xn--mller-kva.example",
            "ana@xn--e1afmkfd.xn--80akhbyknj4f",
            "ana@my-clinic.example.org",
            "a***@example.org",
            "ana at example dot org",
            "ana.hall at mail dot example dot org",
            "ana(at)example.org",
            "ana [at] example [dot] org",
            "ana (at) example dot org",
            "42hall@example.org",
        ] {
            assert_eq!(quotes("email", &format!("write to {address}, please.")), [address]);
        }
    }

    #[test]
    fn no_addresses() {
        for other in [
            "meet @ noon",
            "@handle said so.",
            "5@10.50",
            "a@b",
            "name@",
            "info@clinic.",
            "see us at example.org",
            "be there at dot",
            "ana@ example.org",
            "she looked at example (at) home",
        ] {
            assert_eq!(quotes("email", other), [] as [&str; 0], "{other}");
        }
    }
}

//! E-mail addresses: a name, `@`, and a domain whose last label has two letters or more.
//!
//! Source: RFC 5321, section 4.1.2, as far as people type it; quoted names are left out.

use super::{Found, Kind};
use crate::text::{Text, TokenKind};

/// The longest name and the longest domain, in tokens: bounds the work at one `@`.
const LONGEST: usize = 24;

pub(super) fn at(text: &Text, at: usize) -> Found {
    let begins = is_label(text, at) && !(text.glued(at) && continues(text, at - 1));
    if !begins {
        return None;
    }
    let sign = (at + 1..at + LONGEST)
        .take_while(|here| text.glued(*here))
        .find(|here| text.word(*here) == "@")?;
    if !(at..sign).all(|here| continues(text, here)) {
        return None;
    }
    let mut end = sign + 1;
    let mut dots = 0;
    while end < sign + LONGEST && is_label(text, end) && text.glued(end) {
        end += 1;
        let joined =
            matches!(text.word(end), "." | "-") && text.glued(end) && text.glued(end + 1) && is_label(text, end + 1);
        if !joined {
            break;
        }
        dots += usize::from(text.word(end) == ".");
        end += 1;
    }
    let last = text.word(end - 1);
    (dots > 0 && text.kind(end - 1) == Some(TokenKind::Word) && last.len() >= 2).then_some((Kind::Email, at..end))
}

fn is_label(text: &Text, at: usize) -> bool {
    matches!(
        text.kind(at),
        Some(TokenKind::Word | TokenKind::Number | TokenKind::Code)
    )
}

fn continues(text: &Text, at: usize) -> bool {
    is_label(text, at) || matches!(text.word(at), "." | "_" | "-" | "+" | "%")
}

#[cfg(test)]
mod tests {
    use crate::mentions::tests::quotes;

    #[test]
    fn shapes() {
        for address in ["ana@example.org", "a.b-c_d+e2@mail.example.co.uk"] {
            assert_eq!(quotes("email", &format!("write to {address}, please.")), [address]);
        }
    }

    #[test]
    fn no_addresses() {
        for other in ["meet @ noon", "@handle said so.", "5@10.50", "a@b", "name@"] {
            assert_eq!(quotes("email", other), [] as [&str; 0], "{other}");
        }
    }
}

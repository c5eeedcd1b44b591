use super::{Span, fold};

/// A word, a number or a mark.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Token {
    /// Where it stands.
    pub span: Span,
    /// What it is made of.
    pub kind: TokenKind,
    /// Its capitals.
    pub case: Case,
    /// True when white space, or the start of the draft, is before it.
    pub spaced: bool,
    /// Where its folded spelling stands in the text's.
    pub(super) folded: Span,
}

/// What a token is made of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TokenKind {
    /// Letters; a possessive `'s` is a word of its own.
    Word,
    /// Digits.
    Number,
    /// Letters and digits together: `94yo`, `B12`, `A1c`.
    Code,
    /// One character of punctuation, an emoji or any other sign.
    Sign,
    /// The end of a line.
    Newline,
}

impl TokenKind {
    /// True for letters, digits and both together.
    #[must_use]
    pub fn is_spelled(self) -> bool {
        matches!(self, Self::Word | Self::Number | Self::Code)
    }
}

/// The capitals of a token.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Case {
    /// No capital, or no letter.
    Lower,
    /// A capital first, and not only capitals.
    Capital,
    /// Two or more letters, all capitals.
    Upper,
}

/// The tokens of `source`, and their folded spellings one after the other.
pub(super) fn split(source: &str) -> (Vec<Token>, String) {
    let mut tokens: Vec<Token> = Vec::with_capacity(source.len() / 5 + 1);
    let mut folded = String::with_capacity(source.len());
    let mut spaced = true;
    let mut next = 0;
    while let Some(first) = source[next..].chars().next() {
        let start = next;
        next += first.len_utf8();
        if fold::is_invisible(first) || (first.is_whitespace() && first != '\n') {
            spaced |= first.is_whitespace();
            continue;
        }
        let mut end = start + first.len_utf8();
        let in_hashtag = in_hashtag(&tokens, start, source);
        if let Some(plain) = plain_word(source, start).filter(|_| !in_hashtag) {
            next = start + plain.len();
            let before = folded.len();
            folded.extend(plain.bytes().map(|letter| char::from(letter.to_ascii_lowercase())));
            tokens.push(Token {
                span: Span { start, end: next },
                kind: TokenKind::Word,
                case: plain_case(plain),
                spaced,
                folded: Span {
                    start: before,
                    end: folded.len(),
                },
            });
            spaced = false;
            continue;
        }
        let mut rest = source[next..].char_indices().map(|(at, c)| (next + at, c)).peekable();
        let mut kind = match first {
            '\n' => TokenKind::Newline,
            _ if first.is_ascii_digit() => TokenKind::Number,
            _ if is_letter(first) => TokenKind::Word,
            _ => TokenKind::Sign,
        };
        if matches!(kind, TokenKind::Word | TokenKind::Number) {
            let mut before = first;
            while let Some(&(at, c)) = rest.peek() {
                if in_hashtag && c.is_uppercase() && before.is_lowercase() {
                    break;
                }
                before = c;
                if c.is_ascii_digit() {
                    kind = if kind == TokenKind::Number {
                        kind
                    } else {
                        TokenKind::Code
                    };
                } else if is_letter(c) {
                    kind = if kind == TokenKind::Word { kind } else { TokenKind::Code };
                } else if is_apostrophe(c) && kind == TokenKind::Word && letter_at(source, at + c.len_utf8()) {
                    if is_possessive(&source[at + c.len_utf8()..]) {
                        break;
                    }
                } else if !fold::is_decoration(c) {
                    break;
                }
                rest.next();
                end = at + c.len_utf8();
            }
        } else if kind == TokenKind::Sign && is_apostrophe(first) && is_possessive(&source[end..]) {
            kind = TokenKind::Word;
            if let Some((at, s)) = rest.next() {
                end = at + s.len_utf8();
            }
        } else if kind == TokenKind::Sign {
            // What decorates a sign, such as the variation selector of an emoji, belongs to it.
            while let Some((at, c)) = rest.next_if(|(_, c)| fold::is_decoration(*c)) {
                end = at + c.len_utf8();
            }
        }
        let folded_start = folded.len();
        source[start..end].chars().for_each(|c| fold::push(c, &mut folded));
        tokens.push(Token {
            span: Span { start, end },
            kind,
            case: case(&source[start..end]),
            spaced,
            folded: Span {
                start: folded_start,
                end: folded.len(),
            },
        });
        spaced = kind == TokenKind::Newline;
        next = end;
    }
    (tokens, folded)
}

/// The unaccented letters from `start` on, where nothing follows that could belong to the word: most words are read so.
fn plain_word(source: &str, start: usize) -> Option<&str> {
    let bytes = &source.as_bytes()[start..];
    let length = bytes.iter().take_while(|byte| byte.is_ascii_alphabetic()).count();
    let goes_on = bytes
        .get(length)
        .is_some_and(|next| next.is_ascii_digit() || *next == b'\'' || !next.is_ascii());
    (length > 0 && !goes_on).then(|| &source[start..start + length])
}

fn plain_case(letters: &str) -> Case {
    let mut bytes = letters.bytes();
    match bytes.next() {
        Some(first) if first.is_ascii_uppercase() => {
            if letters.len() > 1 && bytes.all(|letter| letter.is_ascii_uppercase()) {
                Case::Upper
            } else {
                Case::Capital
            }
        }
        _ => Case::Lower,
    }
}

/// True right after a `#`, and after a part of a hashtag: `#PrayForMaria` is three words.
fn in_hashtag(tokens: &[Token], start: usize, source: &str) -> bool {
    let touches = |token: &&Token| token.span.end == start;
    let Some(before) = tokens.last().filter(touches) else {
        return false;
    };
    match before.kind {
        TokenKind::Sign => source[before.span.start..before.span.end] == *"#",
        // Two words touch only where a hashtag was split, or before a possessive.
        TokenKind::Word => !source[start..].starts_with(is_apostrophe),
        _ => false,
    }
}

fn is_letter(c: char) -> bool {
    c.is_alphabetic() && c != 'ª' && c != 'º'
}

fn is_apostrophe(c: char) -> bool {
    matches!(c, '\'' | '’' | 'ʼ')
}

fn letter_at(source: &str, at: usize) -> bool {
    source[at..].chars().next().is_some_and(is_letter)
}

/// True when `rest`, after an apostrophe, is an `s` that ends the word; an accent would make it another letter.
fn is_possessive(rest: &str) -> bool {
    let mut chars = rest.chars();
    let is_accent = |c| fold::is_decoration(c) && !fold::is_invisible(c);
    matches!(chars.next(), Some('s' | 'S'))
        && !chars
            .next()
            .is_some_and(|c| is_letter(c) || c.is_ascii_digit() || is_accent(c))
}

fn case(token: &str) -> Case {
    let mut letters = token.chars().filter(|c| c.is_alphabetic());
    match letters.next() {
        Some(first) if first.is_uppercase() => {
            let mut rest = letters.peekable();
            if rest.peek().is_some() && rest.all(char::is_uppercase) {
                Case::Upper
            } else {
                Case::Capital
            }
        }
        _ => Case::Lower,
    }
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn words(source: &str) -> Vec<&str> {
        split(source)
            .0
            .iter()
            .map(|token| &source[token.span.start..token.span.end])
            .collect()
    }

    #[test]
    fn words_numbers_and_signs() {
        assert_eq!(
            words("Mrs. Alvarez's A1c, 94yo"),
            ["Mrs", ".", "Alvarez", "'s", "A1c", ",", "94yo"]
        );
        assert_eq!(
            words("she doesn’t, O’Brien’s"),
            ["she", "doesn’t", ",", "O’Brien", "’s"]
        );
        assert_eq!(
            words("#PrayForMaria, McKay"),
            ["#", "Pray", "For", "Maria", ",", "McKay"]
        );
        assert_eq!(words("o\u{0301}la 🥹 ‘s"), ["o\u{0301}la", "🥹", "‘", "s"]);
    }

    #[test]
    fn capitals() {
        let cases = |source| split(source).0.iter().map(|token| token.case).collect::<Vec<_>>();
        assert_eq!(
            cases("Ana ANA ana McKay I"),
            [Case::Capital, Case::Upper, Case::Lower, Case::Capital, Case::Capital]
        );
    }

    proptest! {
        #[test]
        fn tokens_are_in_order_and_only_space_is_left_out(source in "\\PC{0,200}") {
            let mut end = 0;
            for token in split(&source).0 {
                prop_assert!(token.span.start >= end && !token.span.is_empty());
                let between = &source[end..token.span.start];
                prop_assert!(between.chars().all(|c| c.is_whitespace() || fold::is_invisible(c)), "{:?}", between);
                end = token.span.end;
            }
        }
    }
}

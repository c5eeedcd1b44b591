use super::{Case, Token, TokenKind};

/// What the capitals of a sentence say.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Casing {
    /// Capitals stand where grammar wants them: one inside the sentence says something.
    Plain,
    /// There are none but at the start: that a word has none says nothing.
    Lower,
    /// MOST WORDS ARE ALL CAPITALS.
    Upper,
    /// Most Words Begin With One.
    Titled,
}

impl Casing {
    /// Of a sentence's tokens.
    pub(super) fn of(tokens: &[Token]) -> Self {
        let words = tokens
            .iter()
            .filter(|token| token.kind == TokenKind::Word && token.span.len() > 1);
        let (mut lower, mut capital, mut upper) = (0, 0, 0);
        for word in words.skip(1) {
            match word.case {
                Case::Lower => lower += 1,
                Case::Capital => capital += 1,
                Case::Upper => upper += 1,
            }
        }
        let all = lower + capital + upper;
        if upper >= 3 && upper * 2 > all {
            Self::Upper
        } else if capital >= 4 && (capital + upper) * 10 >= all * 7 {
            Self::Titled
        } else if capital == 0 {
            Self::Lower
        } else {
            Self::Plain
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Casing;
    use crate::text::read;

    #[test]
    fn what_capitals_say() {
        for (draft, casing) in [
            ("Saw Maria in clinic with her CT", Casing::Plain),
            ("saw maria in clinic with her ct", Casing::Lower),
            ("Saw maria", Casing::Lower),
            ("MR HALL CAME IN AGAIN with her chf", Casing::Upper),
            ("Ten Things Every Patient Should Know About Sleep", Casing::Titled),
        ] {
            assert_eq!(read(draft).casing_at(0), casing, "{draft}");
        }
    }
}

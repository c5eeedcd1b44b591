use super::Span;

/// How many bytes one step of the index covers: large enough that the index is small, small enough that a look-up is a
/// short count.
const STEP: usize = 128;

/// From bytes of a text to the UTF-16 code units that a browser counts in.
#[derive(Clone, Debug)]
pub struct Utf16Index<'d> {
    bytes: &'d [u8],
    /// UTF-16 units before byte `i * STEP`.
    steps: Vec<usize>,
}

impl<'d> Utf16Index<'d> {
    /// Counts `text` once.
    #[must_use]
    pub fn new(text: &'d str) -> Self {
        let bytes = text.as_bytes();
        let steps = bytes
            .chunks(STEP)
            .scan(0, |before, chunk| {
                let here = *before;
                *before += units(chunk);
                Some(here)
            })
            .collect();
        Self { bytes, steps }
    }

    /// The UTF-16 units before byte `at`, a character boundary of the text.
    #[must_use]
    pub fn offset(&self, at: usize) -> usize {
        let step = at / STEP;
        match self.steps.get(step) {
            Some(before) => before + units(&self.bytes[step * STEP..at]),
            None => self
                .steps
                .last()
                .map_or(0, |before| before + units(&self.bytes[(step - 1) * STEP..at])),
        }
    }

    /// First and one past the last UTF-16 unit of `span`.
    #[must_use]
    pub fn range(&self, span: Span) -> (usize, usize) {
        (self.offset(span.start), self.offset(span.end))
    }
}

/// A character counts where its first byte stands: two units from four bytes on, one otherwise.
fn units(bytes: &[u8]) -> usize {
    bytes
        .iter()
        .map(|byte| usize::from(byte & 0xC0 != 0x80) + usize::from(*byte >= 0xF0))
        .sum()
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn every_boundary_is_where_utf16_has_it(text in "\\PC{0,400}") {
            let index = Utf16Index::new(&text);
            for at in (0..=text.len()).filter(|at| text.is_char_boundary(*at)) {
                prop_assert_eq!(index.offset(at), text[..at].encode_utf16().count());
            }
        }
    }
}

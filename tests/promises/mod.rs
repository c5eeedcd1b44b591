//! What the engine promises of any draft whatever, for the property tests and the fuzz targets.

use chaperone::mentions::{self, Mention};
use chaperone::report::{Report, Severity};
use chaperone::text::{self, Utf16Index};

/// Every mention is a piece of `source` made of whole tokens; they stand in order and do not overlap.
pub fn mentions_quote(source: &str) {
    let text = text::read(source);
    let units = Units::of(source);
    let index = Utf16Index::new(source);
    let mut end = 0;
    for Mention { tokens, span, kind } in mentions::find(&text) {
        assert!(
            !tokens.is_empty() && tokens.end <= text.tokens().len(),
            "{kind:?} at {tokens:?}"
        );
        assert_eq!(text.span(&tokens), span, "{kind:?}");
        assert!(span.start >= end, "{kind:?} at {span:?} begins before {end}");
        end = span.end;
        let quote = source.get(span.start..span.end).expect("a mention falls on characters");
        assert!(!quote.is_empty(), "{kind:?} at {span:?}");
        let (first, last) = index.range(span);
        assert_eq!(units.quote(first, last).as_deref(), Some(quote), "{kind:?} at {span:?}");
    }
}

/// Every finding quotes `source` at its UTF-16 offsets, every fix replaces whole characters of it, the gravest stands first
/// and holds.
pub fn report_quotes(source: &str, report: &Report) {
    let units = Units::of(source);
    for finding in &report.findings {
        assert_eq!(
            units.quote(finding.start, finding.end).as_deref(),
            Some(&*finding.quote),
            "{finding:?}"
        );
        for fix in &finding.fixes {
            assert!(units.quote(fix.start, fix.end).is_some(), "{fix:?}");
        }
    }
    let severities = report.findings.iter().map(|finding| finding.severity);
    assert!(severities.clone().rev().is_sorted(), "{:?}", report.findings);
    assert_eq!(report.hold, severities.max() == Some(Severity::High));
}

/// A text as a browser counts it.
struct Units(Vec<u16>);

impl Units {
    fn of(source: &str) -> Self {
        Self(source.encode_utf16().collect())
    }

    /// The characters from `start` to `end`, when both fall on characters.
    fn quote(&self, start: usize, end: usize) -> Option<String> {
        String::from_utf16(self.0.get(start..end)?).ok()
    }
}

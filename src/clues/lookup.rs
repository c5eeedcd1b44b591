//! Finding a row by what it is called.

use super::commonness::Commonness;

/// How common something is, and its names: folded, without apostrophes, with a space for each hyphen.
pub(super) type Row = (Commonness, &'static [&'static str]);

/// The row of `words`, or of the most of them that end a name: `metastatic breast cancer` is a `breast cancer`.
pub(super) fn row(table: &'static [Row], words: &str) -> Option<&'static Row> {
    let mut rest = words;
    loop {
        if let Some(row) = table.iter().find(|(_, names)| names.contains(&rest)) {
            return Some(row);
        }
        rest = rest.split_once(' ')?.1;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const TABLE: &[Row] = &[
        (Commonness::at_any_time(1.0, "the diagnosis"), &["a b", "c"]),
        (Commonness::at_any_time(2.0, "the diagnosis"), &["b"]),
    ];

    #[test]
    fn the_longest_name_that_ends_it() {
        let found = |words| row(TABLE, words).map(|(commonness, _)| commonness.per_100_000);
        assert_eq!(found("a b"), Some(1.0));
        assert_eq!(found("x b"), Some(2.0));
        assert_eq!(found("x y c"), Some(1.0));
        assert_eq!(found("b x"), None);
        assert_eq!(found(""), None);
    }
}

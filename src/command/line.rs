use chaperone::Draft;
use serde::Deserialize;
use serde_json::Value;

/// A line of input: a draft, with whatever the caller knows it by.
#[derive(Deserialize)]
pub struct Line {
    #[serde(default)]
    pub id: Value,
    #[serde(flatten)]
    pub draft: Draft,
}

/// Reads one line, or says in one line what is wrong with it.
pub fn read(line: &[u8]) -> Result<Line, String> {
    let text = std::str::from_utf8(line).map_err(|error| format!("not UTF-8: {error}"))?;
    // Errors count lines from the start of what they were given, which is always this one.
    serde_json::from_str(text).map_err(|error| {
        let why = error
            .to_string()
            .replace(" at line 1 column 0", "")
            .replace(" at line 1 column ", " at character ");
        on_one_line(&why)
    })
}

/// What the line itself says can be quoted in an error: a line break in it must not look like another error.
fn on_one_line(why: &str) -> String {
    let mut line = String::with_capacity(why.len());
    for c in why.chars() {
        if c.is_control() {
            line.extend(c.escape_default());
        } else {
            line.push(c);
        }
    }
    line
}

#[cfg(test)]
mod tests {
    #[test]
    fn an_error_is_one_line() {
        let why = super::read(br#"{"text": "Hi", "platform": "my\nspace"}"#)
            .err()
            .unwrap();
        assert!(why.starts_with(r"unknown variant `my\nspace`"), "{why}");
    }
}

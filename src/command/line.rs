use chaperone::Draft;
use serde::Deserialize as _;
use serde_json::error::Category;
use serde_json::{Map, Value, json};

/// A line of input: a draft, with whatever the caller knows it by.
pub struct Line {
    pub id: Value,
    pub draft: Draft,
}

/// Reads one line, or says in one line what is wrong with it.
pub fn read(line: &[u8]) -> Result<Line, String> {
    let text = std::str::from_utf8(line).map_err(|error| {
        format!(
            "this is not UTF-8, the encoding of JSON, from byte {} on",
            error.valid_up_to() + 1
        )
    })?;
    // Windows writes a mark before the first line.
    let text = text.strip_prefix('\u{FEFF}').unwrap_or(text);
    let line: Value = serde_json::from_str(text).map_err(|error| no_json(text, &error))?;
    let Value::Object(fields) = &line else {
        return Err(r#"this is JSON, but no draft, which looks like {"text": "..."}"#.to_owned());
    };
    let draft = Draft::deserialize(&line).map_err(|_| what_is_wrong(fields))?;
    let id = fields.get("id").cloned().unwrap_or_default();
    Ok(Line { id, draft })
}

fn no_json(text: &str, error: &serde_json::Error) -> String {
    if error.classify() == Category::Eof {
        return "the JSON is not finished at the end of the line".to_owned();
    }
    let before = text.char_indices().take_while(|&(at, _)| at < error.column());
    format!("this is no JSON from character {} on", before.count())
}

/// Names the field because of which an object is no draft.
fn what_is_wrong(fields: &Map<String, Value>) -> String {
    if !fields.contains_key("text") {
        return r#"there is no "text""#.to_owned();
    }
    let no_draft = |(key, value): &(&String, &Value)| {
        let alone = if *key == "text" {
            json!({ "text": value })
        } else {
            json!({ "text": "", *key: value })
        };
        Draft::deserialize(alone).is_err()
    };
    let Some((key, value)) = fields.iter().find(no_draft) else {
        return "this is no draft".to_owned();
    };
    let can_be = match key.as_str() {
        "platform" => "x, facebook, instagram or unknown",
        "surface" => "post, reply, review-reply, comment, caption, dm or unknown",
        "account" => "personal, professional or unknown",
        "audience" => "public, friends, group, direct or unknown",
        "attachments" => r#"a list of "photo" and "video""#,
        _ => "words in quotation marks",
    };
    format!("\"{key}\" can be {can_be}, not {}", quoted(value))
}

/// A value as JSON on one line; a long one is cut off.
fn quoted(value: &Value) -> String {
    const ENOUGH: usize = 60;
    let json = value.to_string();
    let mut quoted = String::new();
    for (at, c) in json.chars().enumerate() {
        if at == ENOUGH {
            quoted.push_str("...");
            break;
        } else if c.is_control() {
            quoted.extend(c.escape_default());
        } else {
            quoted.push(c);
        }
    }
    quoted
}

#[cfg(test)]
mod tests {
    fn why(line: &str) -> String {
        super::read(line.as_bytes()).err().expect("no draft")
    }

    #[test]
    fn errors_are_sentences_for_who_wrote_the_line() {
        for (line, said) in [
            (r#"{"text": }"#, "this is no JSON from character 10 on"),
            (r#"{"tëxt": }"#, "this is no JSON from character 10 on"),
            (r#"{text: "Hi"}"#, "this is no JSON from character 2 on"),
            (r#"{"text": "Hi""#, "the JSON is not finished at the end of the line"),
            (
                r#"["Hi"]"#,
                r#"this is JSON, but no draft, which looks like {"text": "..."}"#,
            ),
            (r#"{"id": 1}"#, r#"there is no "text""#),
            (r#"{"text": 5}"#, r#""text" can be words in quotation marks, not 5"#),
            (
                r#"{"text": "Hi", "platform": "pigeon"}"#,
                r#""platform" can be x, facebook, instagram or unknown, not "pigeon""#,
            ),
            (
                r#"{"text": "Hi", "attachments": ["scan"]}"#,
                r#""attachments" can be a list of "photo" and "video", not ["scan"]"#,
            ),
        ] {
            assert_eq!(why(line), said, "{line}");
        }
        assert!(super::read(b"\xFF").err().expect("no draft").contains("UTF-8"));
    }

    #[test]
    fn an_error_is_one_line() {
        let why = why(r#"{"text": "Hi", "platform": "my\nspace\u007f"}"#);
        assert!(
            why.ends_with(r#"not "my\nspace\u{7f}""#) && !why.contains(char::is_control),
            "{why}"
        );
    }
}

//! What is about to be posted, and what is known of where it goes.

use serde::de::value::StrDeserializer;
use serde::de::{Deserializer, IntoDeserializer};
use serde::{Deserialize, Serialize};

/// A draft: the words in the compose box, and what surrounds them as far as it is known.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
pub struct Draft {
    /// The words, as they stand in the compose box.
    pub text: String,
    /// The site.
    #[serde(default, deserialize_with = "slug")]
    pub platform: Platform,
    /// The kind of compose box.
    #[serde(default, deserialize_with = "slug")]
    pub surface: Surface,
    /// Which of the author's accounts it goes out from.
    #[serde(default, deserialize_with = "slug")]
    pub account: Account,
    /// Who will be able to read it.
    #[serde(default, deserialize_with = "slug")]
    pub audience: Audience,
    /// What is attached.
    #[serde(default, deserialize_with = "attachments")]
    pub attachments: Vec<Attachment>,
    /// The text that is being answered.
    #[serde(default, rename = "context")]
    pub in_reply_to: Option<String>,
}

impl Draft {
    /// A draft of which nothing but its words is known.
    pub fn of(text: impl Into<String>) -> Self {
        Self {
            text: text.into(),
            ..Self::default()
        }
    }
}

/// The site that a draft is written on.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[allow(missing_docs)]
pub enum Platform {
    X,
    Facebook,
    Instagram,
    #[default]
    Unknown,
}

/// The kind of compose box that a draft stands in.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[allow(missing_docs)]
pub enum Surface {
    Post,
    Reply,
    /// The answer of a practice to a review of it.
    ReviewReply,
    Comment,
    /// The words under a picture or film.
    Caption,
    /// A direct message.
    Dm,
    #[default]
    Unknown,
}

/// The author's account, as the author has declared it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[allow(missing_docs)]
pub enum Account {
    Personal,
    Professional,
    #[default]
    Unknown,
}

/// Who will be able to read the post.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[allow(missing_docs)]
pub enum Audience {
    Public,
    Friends,
    Group,
    Direct,
    #[default]
    Unknown,
}

/// Something that goes out with the words.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[allow(missing_docs)]
pub enum Attachment {
    Photo,
    Video,
}

/// Reads a slug spelled with hyphens or underscores; a null is the same as nothing.
fn slug<'de, D, T>(deserializer: D) -> Result<T, D::Error>
where
    D: Deserializer<'de>,
    T: Deserialize<'de> + Default,
{
    match Option::<String>::deserialize(deserializer)? {
        Some(slug) => from_slug(&slug),
        None => Ok(T::default()),
    }
}

fn attachments<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Vec<Attachment>, D::Error> {
    let slugs = Option::<Vec<String>>::deserialize(deserializer)?.unwrap_or_default();
    slugs.iter().map(|slug| from_slug(slug)).collect()
}

fn from_slug<'de, T: Deserialize<'de>, E: serde::de::Error>(slug: &str) -> Result<T, E> {
    let hyphened = slug.replace('_', "-");
    let slug: StrDeserializer<'_, E> = hyphened.as_str().into_deserializer();
    T::deserialize(slug)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(json: &str) -> Result<Draft, serde_json::Error> {
        serde_json::from_str(json)
    }

    #[test]
    fn underscores_and_hyphens_are_the_same() {
        for surface in ["review-reply", "review_reply"] {
            let draft = read(&format!(r#"{{"text": "Thank you", "surface": "{surface}"}}"#)).unwrap();
            assert_eq!(draft.surface, Surface::ReviewReply);
        }
    }

    #[test]
    fn whatever_is_left_out_or_null_is_unknown() {
        let draft = read(r#"{"text": "Hi", "platform": null, "attachments": null, "context": null}"#).unwrap();
        assert_eq!(draft, Draft::of("Hi"));
    }

    #[test]
    fn a_slug_that_nobody_knows_is_named_in_the_error() {
        let error = read(r#"{"text": "Hi", "platform": "myspace"}"#)
            .unwrap_err()
            .to_string();
        assert!(error.contains("myspace") && error.contains("facebook"), "{error}");
    }
}

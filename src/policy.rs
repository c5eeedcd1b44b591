//! What an organisation, or one user, has switched on or off.

use std::collections::BTreeMap;
use std::fmt;

use serde::Deserialize;
use serde_json::error::Category;

use crate::report::Severity;
use crate::rules;

/// House rules. The default policy leaves every rule as it is documented.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Policy {
    /// By rule, for example `{"phi/date": "off"}`.
    #[serde(default)]
    pub rules: BTreeMap<String, Setting>,
    /// How many people live in the area that the author's workplace serves: what the estimate of clues assumes where a draft names
    /// no place.
    #[serde(default)]
    pub workplace: Option<u32>,
    /// Who answers, for the replies that are offered: `{"name": "Harbor Lane Dental", "phone": "555-0142"}`.
    #[serde(default)]
    pub practice: Practice,
}

/// A practice as it calls itself in public. What is not given is left out of its replies.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Practice {
    /// What it is called.
    #[serde(default)]
    pub name: Option<String>,
    /// Where it can be called.
    #[serde(default)]
    pub phone: Option<String>,
}

/// What a policy says of one rule.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(try_from = "String")]
pub enum Setting {
    /// The rule finds nothing.
    Off,
    /// Whatever the rule finds is `low`.
    Low,
    /// Whatever the rule finds is `medium`.
    Medium,
    /// Whatever the rule finds is `high`.
    High,
}

impl TryFrom<String> for Setting {
    type Error = String;

    fn try_from(word: String) -> Result<Self, String> {
        match word.as_str() {
            "off" => Ok(Self::Off),
            "low" => Ok(Self::Low),
            "medium" => Ok(Self::Medium),
            "high" => Ok(Self::High),
            _ => Err(format!(
                "a rule can be \"off\", \"low\", \"medium\" or \"high\", not \"{word}\""
            )),
        }
    }
}

/// Why a policy cannot be used, in a sentence for the person who wrote it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InvalidPolicy(String);

impl fmt::Display for InvalidPolicy {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for InvalidPolicy {}

impl Policy {
    /// Reads a policy from JSON.
    ///
    /// # Errors
    /// When the JSON is not a policy, or when it names a rule that does not exist: the sentence says where and which.
    pub fn from_json(json: &str) -> Result<Self, InvalidPolicy> {
        if !json.trim_start().starts_with('{') {
            return Err(InvalidPolicy(
                r#"This is not a policy, which looks like {"rules": {"phi/date": "off"}}."#.to_owned(),
            ));
        }
        let policy: Self = serde_json::from_str(json).map_err(|error| InvalidPolicy(what_is_wrong(&error)))?;
        policy.checked()
    }

    /// The policy itself, when every rule that it names exists.
    ///
    /// # Errors
    /// When it names a rule that does not exist.
    pub fn checked(self) -> Result<Self, InvalidPolicy> {
        match self.rules.keys().find(|slug| rules::by_slug(slug).is_none()) {
            Some(unknown) => Err(InvalidPolicy(format!(
                "There is no rule \"{unknown}\"; `chaperone rules` lists those there are."
            ))),
            None => Ok(self),
        }
    }

    /// True when the rule `slug` is switched off.
    #[must_use]
    pub fn is_off(&self, slug: &str) -> bool {
        self.rules.get(slug) == Some(&Setting::Off)
    }

    /// How grave what the rule `slug` found is: as the policy says, else as `documented`.
    #[must_use]
    pub fn severity(&self, slug: &str, documented: Severity) -> Severity {
        match self.rules.get(slug) {
            None | Some(Setting::Off) => documented,
            Some(Setting::Low) => Severity::Low,
            Some(Setting::Medium) => Severity::Medium,
            Some(Setting::High) => Severity::High,
        }
    }
}

fn what_is_wrong(error: &serde_json::Error) -> String {
    let (line, column) = (error.line(), error.column());
    match error.classify() {
        Category::Eof => "This is not a policy: the JSON ends before it is finished.".to_owned(),
        Category::Syntax | Category::Io => {
            format!("This is not a policy: it is no JSON from line {line}, column {column} on.")
        }
        Category::Data => format!("This is not a policy: {}.", error.to_string().replace('`', "\"")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Draft, scan};

    #[test]
    fn a_rule_can_be_switched_off_or_softened() {
        let draft = Draft::of("Her SSN is 987-65-4321.");
        let with = |json: &str| scan(&draft, &Policy::from_json(json).unwrap());
        assert!(with("{}").hold);
        assert_eq!(with(r#"{"rules": {"phi/social-security-number": "off"}}"#).findings, []);
        assert!(!with(r#"{"rules": {"phi/social-security-number": "medium"}}"#).hold);
    }

    #[test]
    fn a_practice_can_say_its_name_and_number() {
        let practice = |json: &str| Policy::from_json(json).map(|policy| policy.practice);
        let known = practice(r#"{"practice": {"name": "Harbor Lane Dental", "phone": "555-0142"}}"#).unwrap();
        assert_eq!(known.phone.as_deref(), Some("555-0142"));
        assert_eq!(practice(r#"{"practice": {"name": null}}"#), Ok(Practice::default()));
        let unknown = practice(r#"{"practice": {"fax": "555-0143"}}"#).unwrap_err();
        assert!(unknown.to_string().contains("fax"), "{unknown}");
    }

    #[test]
    fn what_is_wrong_with_a_policy_is_said() {
        let unknown = Policy::from_json(r#"{"rules": {"phi/nmae": "off"}}"#).unwrap_err();
        assert!(unknown.to_string().contains("phi/nmae"));
        let misspelt = Policy::from_json("{\n\"rule\": {}}").unwrap_err();
        assert!(misspelt.to_string().contains("line 2"), "{misspelt}");
        for (json, said) in [
            (r#"{"rules": }"#, "it is no JSON from line 1, column 11 on."),
            (r#"{"rules": {}"#, "the JSON ends before it is finished."),
            (r#"{"rules": {"phi/date": "loud"}}"#, r#"not "loud" at line 1"#),
            (
                r#"{"rules": {"phi/date": 5}}"#,
                r#"integer "5", expected a string at line 1"#,
            ),
            ("[]", r#"which looks like {"rules": {"phi/date": "off"}}."#),
        ] {
            let why = Policy::from_json(json).unwrap_err().to_string();
            assert!(why.contains(said) && why.ends_with('.'), "{why}");
        }
    }
}

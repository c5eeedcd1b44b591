//! The module in the browser: the only file that knows JavaScript.

// What `wasm_bindgen` writes for the border between the two languages is not all safe Rust; nothing else here may be unsafe.
#![allow(unsafe_code)]

use js_sys::Reflect;
use wasm_bindgen::prelude::*;
use web_sys::Performance;

use crate::reading::{self, Reading};
use crate::rules::Picture;
use crate::{Draft, Policy, mentions, people, phrases, report, rules, text};

#[wasm_bindgen(typescript_custom_section)]
const TYPES: &str = r#"
export type Platform = "x" | "facebook" | "instagram" | "unknown";
export type Surface = "post" | "reply" | "review-reply" | "comment" | "caption" | "dm" | "unknown";
export type Account = "personal" | "professional" | "unknown";
export type Audience = "public" | "friends" | "group" | "direct" | "unknown";
export type Attachment = "photo" | "video";

/** The words in a compose box, and what is known of where they go. */
export interface Draft {
  text: string;
  platform?: Platform;
  surface?: Surface;
  account?: Account;
  audience?: Audience;
  attachments?: Attachment[];
  /** The text that is being answered. */
  context?: string | null;
}

export type Severity = "low" | "medium" | "high";

/** A safer wording: the draft with UTF-16 units `start` to `end` replaced; an empty replacement takes them out. */
export interface Fix {
  label: string;
  start: number;
  end: number;
  replacement: string;
}

/** One thing to reconsider, at UTF-16 units `start` to `end` of the draft; both are the same where it is about the whole draft. */
export interface Finding {
  rule: string;
  category: string;
  severity: Severity;
  start: number;
  end: number;
  quote: string;
  message: string;
  why: string;
  source: string;
  fixes: Fix[];
}

/** What there is to say about a draft, the gravest first; `hold` asks for one explicit confirmation. */
export interface Report {
  hold: boolean;
  findings: Finding[];
}

/** A draft with what could identify a patient taken out. */
export interface Deidentified {
  text: string;
  /** In UTF-16 units of the draft as it was, in order and apart from each other. */
  changes: Fix[];
  /** What could still identify a patient, in UTF-16 units of `text`. */
  remaining: Finding[];
}

/** House rules: what an organisation switched off, softened or made graver. */
export interface Policy {
  rules?: Record<string, "off" | Severity>;
  /** Who answers, for the replies that are offered. */
  practice?: { name?: string | null; phone?: string | null };
}

/** How long each stage took, in milliseconds. */
export interface Timings {
  text: number;
  mentions: number;
  people: number;
  rules: number;
  report: number;
}
"#;

#[wasm_bindgen]
extern "C" {
    /// A draft, as TypeScript knows it.
    #[wasm_bindgen(typescript_type = "Draft")]
    pub type JsDraft;
    /// A policy, as TypeScript knows it.
    #[wasm_bindgen(typescript_type = "Policy | null | undefined")]
    pub type JsPolicy;
    /// A report, as TypeScript knows it.
    #[wasm_bindgen(typescript_type = "Report")]
    pub type JsReport;
    /// A draft with what could identify a patient taken out, as TypeScript knows it.
    #[wasm_bindgen(typescript_type = "Deidentified")]
    pub type JsDeidentified;
    /// Timings, as TypeScript knows them.
    #[wasm_bindgen(typescript_type = "Timings | undefined")]
    pub type JsTimings;
}

/// Chaperone with one policy.
#[wasm_bindgen]
#[derive(Debug)]
pub struct Engine {
    policy: Policy,
}

#[wasm_bindgen]
impl Engine {
    /// Takes a policy; nothing leaves every rule as it is documented.
    ///
    /// # Errors
    /// When the policy is none: the error's message says why.
    #[wasm_bindgen(constructor)]
    pub fn new(policy: JsPolicy) -> Result<Engine, JsError> {
        let policy: JsValue = policy.into();
        let policy = if policy.is_null() || policy.is_undefined() {
            Policy::default()
        } else {
            serde_wasm_bindgen::from_value::<Policy>(policy)?.checked()?
        };
        Ok(Self { policy })
    }

    /// What there is to say about a draft.
    ///
    /// # Errors
    /// When the value is no draft: the error's message says why.
    pub fn scan(&self, draft: JsDraft) -> Result<JsReport, JsError> {
        let draft: Draft = serde_wasm_bindgen::from_value(draft.into())?;
        #[cfg(feature = "panic-probe")]
        assert!(!draft.text.contains("panic-probe"), "asked for");
        let report = crate::scan(&draft, &self.policy);
        Ok(serde_wasm_bindgen::to_value(&report)?.unchecked_into())
    }

    /// The draft with what could identify a patient told less closely.
    ///
    /// # Errors
    /// When the value is no draft: the error's message says why.
    pub fn deidentify(&self, draft: JsDraft) -> Result<JsDeidentified, JsError> {
        let draft: Draft = serde_wasm_bindgen::from_value(draft.into())?;
        let deidentified = crate::deidentify(&draft, &self.policy);
        Ok(serde_wasm_bindgen::to_value(&deidentified)?.unchecked_into())
    }

    /// How long each stage takes for a draft; nothing where there is no clock.
    ///
    /// # Errors
    /// When the value is no draft.
    pub fn timings(&self, draft: JsDraft) -> Result<JsTimings, JsError> {
        let draft: Draft = serde_wasm_bindgen::from_value(draft.into())?;
        let clock = Reflect::get(&js_sys::global(), &"performance".into())
            .ok()
            .filter(|clock| !clock.is_undefined());
        let Some(clock) = clock.map(JsCast::unchecked_into::<Performance>) else {
            return Ok(JsValue::UNDEFINED.unchecked_into());
        };
        let timings = js_sys::Object::new();
        let mut last = clock.now();
        let mut lap = |stage: &str| {
            let now = clock.now();
            // Setting a property of an object made here cannot fail.
            let _ = Reflect::set(&timings, &stage.into(), &(now - last).into());
            last = now;
        };
        let text = text::read(&draft.text);
        lap("text");
        let mentions = mentions::find(&text);
        lap("mentions");
        let phrases = phrases::find(&text, &mentions);
        lap("phrases");
        let answered = draft.in_reply_to.as_deref().map(reading::read);
        lap("answered");
        let reading = Reading {
            text,
            mentions,
            phrases,
        };
        let people = people::attribute(&draft, &reading, answered.as_ref());
        lap("people");
        let picture = Picture::new(&draft, &self.policy, &reading, answered.as_ref(), &people);
        let found = rules::check(&picture);
        lap("rules");
        let _ = report::compose(&draft.text, found);
        lap("report");
        Ok(timings.unchecked_into())
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;
    use wasm_bindgen_test::wasm_bindgen_test;

    use super::*;

    fn js<T: JsCast>(value: &serde_json::Value) -> T {
        js_sys::JSON::parse(&value.to_string()).expect("JSON").unchecked_into()
    }

    fn engine(policy: &serde_json::Value) -> Result<Engine, JsError> {
        Engine::new(js(policy))
    }

    fn get(value: &JsValue, path: &str) -> JsValue {
        path.split('.').fold(value.clone(), |value, key| {
            Reflect::get(&value, &key.into()).expect("an object")
        })
    }

    #[wasm_bindgen_test]
    fn a_report_counts_as_javascript_does() {
        let text = "שלום 👩‍⚕️ her SSN is 987-65-4321";
        let report: JsValue = engine(&json!(null))
            .unwrap_throw()
            .scan(js(&json!({ "text": text })))
            .unwrap_throw()
            .unchecked_into();
        let (start, end) = (get(&report, "findings.0.start"), get(&report, "findings.0.end"));
        let text = js_sys::JsString::from(text);
        let quoted = text.slice(start.as_f64().unwrap_throw() as u32, end.as_f64().unwrap_throw() as u32);
        assert_eq!(String::from(quoted), "987-65-4321");
        assert_eq!(get(&report, "hold"), JsValue::TRUE);
        assert_eq!(get(&report, "findings.0.severity"), JsValue::from("high"));
        assert_eq!(
            get(&report, "findings.0.fixes.0.replacement"),
            JsValue::from("[number removed]")
        );
    }

    #[wasm_bindgen_test]
    fn a_lone_surrogate_shifts_nothing() {
        let draft = js_sys::Function::new_no_args("return { text: '\\uD83D 987-65-4321' }").call0(&JsValue::NULL);
        let report: JsValue = engine(&json!(null))
            .unwrap_throw()
            .scan(draft.unwrap_throw().unchecked_into())
            .unwrap_throw()
            .into();
        assert_eq!(get(&report, "findings.0.start"), JsValue::from(2));
    }

    #[wasm_bindgen_test]
    fn what_is_no_draft_or_no_policy_is_an_error_that_says_so() {
        assert!(
            engine(&json!(null))
                .unwrap_throw()
                .scan(js(&json!({ "words": "Hi" })))
                .is_err()
        );
        assert!(engine(&json!({ "rules": { "phi/nmae": "off" } })).is_err());
    }

    #[wasm_bindgen_test]
    fn a_policy_is_obeyed() {
        let off = json!({ "rules": { "phi/social-security-number": "off" } });
        let report: JsValue = engine(&off)
            .unwrap_throw()
            .scan(js(&json!({ "text": "987-65-4321" })))
            .unwrap_throw()
            .into();
        assert_eq!(get(&report, "findings.length"), JsValue::from(0));
    }

    #[wasm_bindgen_test]
    fn a_draft_is_deidentified() {
        let deidentified: JsValue = engine(&json!(null))
            .unwrap_throw()
            .deidentify(js(&json!({ "text": "Saw Mrs. Alvarez in clinic today." })))
            .unwrap_throw()
            .into();
        assert_eq!(
            get(&deidentified, "text"),
            JsValue::from("Saw a patient in clinic today.")
        );
        assert_eq!(get(&deidentified, "changes.length"), JsValue::from(1));
    }

    #[wasm_bindgen_test]
    fn every_stage_is_timed() {
        let timings: JsValue = engine(&json!(null))
            .unwrap_throw()
            .timings(js(&json!({ "text": "Saw Mrs. Alvarez" })))
            .unwrap_throw()
            .into();
        for stage in ["text", "mentions", "people", "rules", "report"] {
            assert!(get(&timings, stage).as_f64().is_some_and(|ms| ms >= 0.0), "{stage}");
        }
    }
}

//! Any text as a policy: an error that says so, or a policy that is kept.

#![no_main]

use chaperone::policy::Setting;
use chaperone::report::Severity;
use chaperone::{Draft, Policy, scan};
use libfuzzer_sys::fuzz_target;

/// Something for every rule that was there when this was written.
const DRAFT: &str = "Saw my patient Mrs. Alvarez, a 94-year-old, MRN 00482913, SSN 987-65-4321, in clinic on March 3. Her \
                     cell is 555-0142, her address ana@example.org.";

fuzz_target!(|json: &str| {
    let policy = match Policy::from_json(json) {
        Ok(policy) => policy,
        Err(why) => return assert!(why.to_string().ends_with('.'), "{why}"),
    };
    for finding in scan(&Draft::of(DRAFT), &policy).findings {
        let severity = match policy.rules.get(finding.rule) {
            None => continue,
            Some(Setting::Off) => panic!("{} is off", finding.rule),
            Some(Setting::Low) => Severity::Low,
            Some(Setting::Medium) => Severity::Medium,
            Some(Setting::High) => Severity::High,
        };
        assert_eq!(finding.severity, severity, "{}", finding.rule);
    }
});

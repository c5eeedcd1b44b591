use chaperone_peers::{Found, measure};

fn main() {
    measure(|| {
        |text: &str| {
            let found = datafog_core::scan(text).into_iter().map(|finding| Found {
                start: finding.byte_range.start,
                end: finding.byte_range.end,
                is_name: finding.entity_type == "PERSON",
            });
            found.collect()
        }
    });
}

use chaperone::{mentions, text};
use chaperone_peers::{Found, measure};

fn main() {
    measure(|| {
        |source: &str| {
            let text = text::read(source);
            mentions::find(&text)
                .iter()
                .filter(|mention| mention.kind.is_identifier())
                .map(|mention| Found {
                    start: mention.span.start,
                    end: mention.span.end,
                    is_name: mention.kind.slug() == "person",
                })
                .collect()
        }
    });
}

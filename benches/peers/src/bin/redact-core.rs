use chaperone_peers::{Found, measure};
use redact_core::{AnalyzerEngine, EntityType};

fn main() {
    measure(|| {
        let engine = AnalyzerEngine::new();
        move |text: &str| {
            let entities = engine.analyze(text, None).map(|result| result.detected_entities);
            let found = entities.unwrap_or_default().into_iter().map(|entity| Found {
                start: entity.start,
                end: entity.end,
                is_name: entity.entity_type == EntityType::Person,
            });
            found.collect()
        }
    });
}

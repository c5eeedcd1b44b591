//! Replies that pass the stranger test: true for somebody who never was a patient, and offered in the place of a whole draft.
//!
//! A few sentences, no second person beside care, nobody's name, one way to talk in private: the practice's own, when the policy
//! knows it.

mod situation;

use situation::{Language, Situation};

use crate::policy::Practice;
use crate::rules::{Fix, Picture};
use crate::text::Span;

/// A reply to what is being answered, in the draft's language; none when the draft is that reply.
pub(super) fn reply(picture: &Picture<'_>) -> Option<Fix> {
    let reply = wording(Situation::of(picture), Language::of(picture), &picture.policy.practice);
    (reply != picture.draft.text).then(|| Fix {
        label: format!("Reply “{reply}”"),
        span: Span {
            start: 0,
            end: picture.draft.text.len(),
        },
        replacement: reply,
    })
}

/// True when praise is being answered.
pub(super) fn is_praised(picture: &Picture<'_>) -> bool {
    Situation::of(picture) == Situation::Praise
}

fn wording(situation: Situation, language: Language, practice: &Practice) -> String {
    let said = match language {
        Language::English => english(situation),
        Language::Spanish => spanish(situation),
    };
    match situation {
        Situation::Praise => said.to_owned(),
        _ => format!("{said} {}", contact(language, practice)),
    }
}

fn english(situation: Situation) -> &'static str {
    match situation {
        Situation::Urgent => {
            "Thank you for the feedback. If anyone needs help urgently, please call 911 or go to the nearest emergency department."
        }
        Situation::Disputed => {
            "We take all feedback seriously. Privacy rules mean that we can't say here who is or isn't a patient."
        }
        Situation::Billing => {
            "Thank you for the feedback. Questions about billing of any kind are best answered in private."
        }
        Situation::Wait => "Thank you for the feedback. We want waits to be short, and every comment about them helps.",
        Situation::Praise => "Thank you for the kind words. We'll share them with the whole team.",
        Situation::Complaint => {
            "Thank you for the feedback. Privacy rules mean that we can't discuss anyone's care here, but we want to listen."
        }
    }
}

fn spanish(situation: Situation) -> &'static str {
    match situation {
        Situation::Urgent => {
            "Gracias por sus comentarios. Si alguien necesita ayuda urgente, por favor llame al 911 o acuda a urgencias."
        }
        Situation::Disputed => {
            "Tomamos en serio todos los comentarios. Por privacidad no podemos decir aquí quién es paciente y quién no."
        }
        Situation::Billing => {
            "Gracias por sus comentarios. Las preguntas sobre cobros de cualquier tipo se contestan mejor en privado."
        }
        Situation::Wait => {
            "Gracias por sus comentarios. Queremos que las esperas sean cortas, y cada comentario ayuda."
        }
        Situation::Praise => "Gracias por sus palabras. Las compartiremos con todo el equipo.",
        Situation::Complaint => {
            "Gracias por sus comentarios. Por privacidad no podemos hablar aquí de la atención de nadie, pero queremos escuchar."
        }
    }
}

/// One way to talk in private.
fn contact(language: Language, practice: &Practice) -> String {
    let (name, phone) = (practice.name.as_deref(), practice.phone.as_deref());
    match (language, name, phone) {
        (Language::English, Some(name), Some(phone)) => format!("Please call {name} at {phone}."),
        (Language::English, Some(name), None) => format!("Please call {name}."),
        (Language::English, None, Some(phone)) => format!("Please call us at {phone}."),
        (Language::English, None, None) => "Please call our office.".to_owned(),
        (Language::Spanish, Some(name), Some(phone)) => format!("Por favor llame a {name} al {phone}."),
        (Language::Spanish, Some(name), None) => format!("Por favor llame a {name}."),
        (Language::Spanish, None, Some(phone)) => format!("Por favor llámenos al {phone}."),
        (Language::Spanish, None, None) => "Por favor llame a nuestra oficina.".to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::draft::{Account, Surface};
    use crate::{Draft, Policy, scan};

    const SITUATIONS: [Situation; 6] = [
        Situation::Urgent,
        Situation::Disputed,
        Situation::Billing,
        Situation::Wait,
        Situation::Praise,
        Situation::Complaint,
    ];

    fn answer(text: &str, review: &str) -> Draft {
        Draft {
            surface: Surface::ReviewReply,
            account: Account::Professional,
            in_reply_to: Some(review.to_owned()),
            ..Draft::of(text)
        }
    }

    fn practices() -> [Practice; 4] {
        let name = || Some("Harbor Lane Dental".to_owned());
        let phone = || Some("555-0142".to_owned());
        let of = |name, phone| Practice { name, phone };
        [of(None, None), of(name(), None), of(None, phone()), of(name(), phone())]
    }

    #[test]
    fn every_safe_reply_passes_the_scan() {
        for situation in SITUATIONS {
            for language in [Language::English, Language::Spanish] {
                for practice in practices() {
                    let reply = wording(situation, language, &practice);
                    assert!(reply.chars().count() <= 280, "{reply}");
                    for review in ["★", "★★★★★ the best", "Still on hold with my bill, and my chest hurts"]
                    {
                        let report = scan(&answer(&reply, review), &Policy::default());
                        assert_eq!(report.findings, [], "{reply}");
                    }
                }
            }
        }
    }

    /// The first fix for a draft that answers `review`.
    fn offered(draft: &str, review: &str) -> String {
        let policy = Policy::from_json(r#"{"practice": {"name": "Harbor Lane Dental", "phone": "555-0142"}}"#).unwrap();
        let report = scan(&answer(draft, review), &policy);
        report.findings[0].fixes[0].replacement.clone()
    }

    #[test]
    fn a_reply_fits_what_is_answered() {
        let came = "Hi, you arrived late for your appointment.";
        for (review, said) in [
            ("★★★★★ lovely team", "kind words"),
            ("★ two hours in the waiting room", "waits to be short"),
            ("★★ surprise bill", "Questions about billing"),
            (
                "★ rude at the desk",
                "we want to listen. Please call Harbor Lane Dental at 555-0142.",
            ),
            ("★ I cant breathe and nobody calls back", "call 911"),
        ] {
            assert!(
                offered(came, review).contains(said),
                "{review}: {}",
                offered(came, review)
            );
        }
        assert!(offered("You were never a patient here.", "★ rude").contains("who is or isn't a patient"));
        assert!(
            offered("Usted llegó tarde a su cita.", "★ groseros").contains("llame a Harbor Lane Dental al 555-0142")
        );
    }
}

//! # A detail of somebody's visit
//!
//! ## What it flags
//! An answer to feedback that tells of a visit, an appointment, a treatment, a result or how somebody behaved there: in the
//! second person ("you came in"), in the third ("she was fitted with"), by what was done ("I ordered the scan"), or from
//! records, logs and cameras. A kind word tells as much as an angry one.
//!
//! ## Why
//! Even a detail that the reviewer wrote first is health information when the practice repeats it. Try the stranger test:
//! would this sentence be true for someone who was never here? A dental practice paid $10,000 after replies that told of
//! treatment and cost, a psychiatric one $30,000.
//!
//! Source: 45 CFR 164.502(a), HIPAA Privacy Rule; resolution agreements of the HHS Office for Civil Rights with Elite
//! Dental Associates, October 2019, and Manasa Health Center, June 2023.
//!
//! ## Flagged
//! ```text
//! {"surface": "review-reply", "text": "Hi Sam, [you arrived forty minutes after your slot and the hygienist still fitted you in]."}
//! {"surface": "review-reply", "text": "We're thrilled [the physio paid off and that you're back on the tennis court]!"}
//! {"surface": "review-reply", "text": "[Our notes show that the risks were explained to you twice]."}
//! {"surface": "review-reply", "text": "So glad [your new crown feels good, Priya] 😊"}
//! {"surface": "review-reply", "text": "Dr. Lowe examined the ear and prescribed drops, then [phoned you the same evening]."}
//! {"surface": "review-reply", "text": "[She was seen within ten minutes and refused the blood test]."}
//! {"surface": "review-reply", "text": "[The x-ray came back clear, as we told you at the desk]."}
//! {"surface": "review-reply", "text": "[Usted llegó tarde a su cita y aun así la atendimos]."}
//! {"surface": "reply", "account": "professional", "context": "@harborsmiles never again, butchers", "text": "[You were in our chair for an hour and said nothing about pain] 🙄"}
//! {"surface": "comment", "account": "professional", "context": "@elmstreetclinic waited two hours to be seen, what a joke", "text": "sorry about [your appointment this morning, the doctor was called away to an emergency]"}
//! ```
//!
//! ## Left alone
//! ```text
//! {"surface": "review-reply", "text": "Thank you for the feedback. We want to listen, please call 555-0100."}
//! {"surface": "review-reply", "text": "You wrote that nobody picked up the phone. You're right, that isn't good enough, and a second line goes in on Monday."}
//! {"surface": "review-reply", "text": "Our policy is to see people in order of medical need, so waits vary."}
//! {"surface": "review-reply", "text": "If you have questions about your appointment, the desk answers 555-0100 from eight to five."}
//! {"surface": "review-reply", "text": "Cleanings take about an hour here, and anybody can ask for numbing gel."}
//! {"surface": "review-reply", "text": "We're sorry to hear how frustrated you were. Dr. Lowe would like to hear more, 555-0142."}
//! {"surface": "review-reply", "text": "Gracias por sus comentarios. Por privacidad no hablamos aquí de la atención de nadie."}
//! {"surface": "post", "text": "You arrived early for your flu shot? There's coffee in the lobby."}
//! {"surface": "reply", "account": "professional", "context": "who won the bake off? was it our table", "text": "You came second, and that cake deserved better!"}
//! ```
//!
//! ## Safer
//! Thank for the feedback, say nothing of anybody's care, and offer one way to talk in private.

use super::{Matter, Sign, suspicion, told};
use crate::rules::{Picture, Suspicion};

pub(in crate::rules) fn check(picture: &Picture<'_>) -> Vec<Suspicion> {
    let details = told(picture, Matter::Visit, &[Sign::ReplyRecords, Sign::ReplyClinical]);
    let message = "This reads as a detail of somebody's visit, which would not be true for someone who was never here.";
    let graded = details
        .iter()
        .map(|said| suspicion(picture, &said.with_the_rest(picture), said.severity(picture), message));
    graded.collect()
}

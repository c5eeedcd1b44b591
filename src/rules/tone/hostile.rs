//! # Anger aimed at people
//!
//! ## What it flags
//! Words of anger that are aimed at the reader, at patients or at people in general: commands, curses, wishes of harm,
//! insults to a whole group. Anger at the weather, a queue or an illness is none.
//!
//! ## Why
//! Posts from the heat of the moment are among those that people regret, and readers see a clinician in it. A board, an
//! employer and the next patient can read the same post.
//!
//! Source: Wang and others, on posts that people regret, 2011; GMC, Using social media as a medical professional,
//! paragraph 14, in force since 30 January 2024: do not abuse, discriminate, bully, harass or deliberately target
//! anybody.
//!
//! ## Flagged
//! ```text
//! I am [sick of these entitled patients].
//! [Shame on you] for saying that about our front desk.
//! [Go to hell], all of you who park in the ambulance bay
//! {"text": "The wait was posted on the door. [Maybe think before you] write.", "surface": "review-reply"}
//! [What is wrong with people]? Throwing a chair at a nurse over a sandwich.
//! Parents who skip car seats are [idiots].
//! I [could have strangled him] when he rang a ninth time.
//! They [deserve what they get] if they won't wear a helmet.
//! ```
//!
//! ## Left alone
//! ```text
//! Sick of this rain. Twelve days, and my good shoes are done.
//! I'm exhausted and I miss my kids. Night four of six.
//! Insurers should not be allowed to deny this. Call your representative!
//! We killed it at the relay today, shot of espresso for everyone
//! Please keep it kind in the comments, or I will close them.
//! Anger is common after a stroke, and patients who feel it are not bad people.
//! He said "go to hell" and I laughed so hard my mask fell off. Love my brother.
//! Shame on me for forgetting the cake.
//! ```
//!
//! ## Safer
//! Say what happened and what would help, or leave it for tomorrow: "That was a hard evening. A word about how we could all
//! be safer here would help."

use crate::phrases::Sign;
use crate::report::Severity;
use crate::rules::aimed::{is_kind, meant, subject, suspect};
use crate::rules::{Picture, Suspicion};

const MESSAGE: &str = "This reads as anger aimed at people.";

pub(in crate::rules) fn check(picture: &Picture<'_>) -> Vec<Suspicion> {
    let answers = picture
        .is_answer()
        .then(|| meant(picture, Sign::HostileAnswer))
        .into_iter()
        .flatten();
    let phrases = meant(picture, Sign::Hostile).chain(answers);
    let insults = [Sign::InsultNoun, Sign::InsultAdjective]
        .into_iter()
        .flat_map(|sign| meant(picture, sign))
        .filter(|insult| {
            let subject = subject(picture, insult.tokens.start);
            subject.people && !subject.one && !subject.workmate && !is_kind(picture)
        });
    phrases
        .chain(insults)
        .map(|phrase| suspect(picture, &phrase.tokens, Severity::Medium, MESSAGE))
        .collect()
}

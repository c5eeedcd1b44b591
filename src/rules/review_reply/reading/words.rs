//! Words that the reading of "you" and "your" asks for, spelled as they are folded, and without apostrophes where "you" is shortened.

use std::cmp::Ordering;

/// Words that stand for the same, in order, with spaces between.
#[derive(Clone, Copy)]
pub(super) struct Words(pub &'static str);

impl Words {
    /// True when `word` is one of them.
    pub fn have(self, word: &str) -> bool {
        let (mut rest, wanted) = (self.0, word.as_bytes());
        while !rest.is_empty() {
            let half = rest.as_bytes();
            let middle = half.len() / 2;
            let is_space = |at: &usize| half[*at] == b' ';
            let start = (0..middle).rev().find(is_space).map_or(0, |space| space + 1);
            let end = (middle..half.len()).find(is_space).unwrap_or(half.len());
            match wanted.cmp(half.get(start..end).unwrap_or_default()) {
                Ordering::Equal => return true,
                Ordering::Less => rest = &rest[..start.saturating_sub(1)],
                Ordering::Greater => rest = rest.get(end + 1..).unwrap_or_default(),
            }
        }
        false
    }
}

/// "You", in the spellings that people type.
pub(super) const YOU: Words = Words("u ya yall you youse");

/// "You" with its verb.
pub(super) const YOU_ARE: Words = Words("youre");

/// "You have" and "you had", before a participle.
pub(super) const YOU_HAVE: Words = Words("youd youve");

/// "Your".
pub(super) const YOUR: Words = Words("su sus ur yalls your yr");

/// Words that may stand between "you" and what it did.
pub(super) const ADVERBS: Words = Words(
    "absolutely actually again all allegedly already also always apparently been being both certainly clearly \
     definitely did do even ever fact finally first folks gladly guys happily however immediately in initially just \
     last later literally never nevertheless not obviously once only originally personally probably promptly quite \
     really recently repeatedly simply since so specifically still then too truly two verbally very yourself \
     yourselves",
);

/// Past tenses and participles that do not end in -ed.
const IRREGULAR: Words = Words(
    "ate began begged bit bled blew bought broke broken brought called came caught chose chosen cut did done drank \
     drew drove eaten fell felt fit fled flew forgot forgotten fought found gave given gone got gotten grew had heard \
     held hit hung hurt kept knew known laid lay left lost made met overslept paid put quit ran rang read rode rung \
     said sat saw seen sent set shook slept smelt sought spat spent spoke spoken stole stood struck stuck swallowed \
     swelled swore taken taught threw told took understood went wept withdrew woke won wore worn written wrote",
);

/// Words in -ed that are no past tense.
const NOT_PAST: Words = Words("bed bleed ed exceed feed indeed med need proceed red speed succeed wed");

/// What a reader did in writing or feels about it, which is true for anybody whose feedback is being answered.
pub(super) const HARMLESS: Words = Words(
    "asked brought captured caught chose commented concerned delighted described deserve deserved detailed \
     disappointed earned encountered enjoyed expect expected experienced expressed faced feel felt find flagged found \
     frustrated gave get given got have hear heard highlighted hit hoped interested knew know left like liked listed \
     listened loved made mean meant mention mentioned nailed named need needed noted noticed outlined picked pleased \
     pointed posted praised prefer provided put raised rated reached read receive received recommended reported \
     reviewed said say see seemed sent share shared sounded spotted suggested summed supposed tagged taken thanked \
     think thought time took typed understand understood used voiced want wanted wish wished worried write written \
     wrote",
);

/// How somebody is, without having been anywhere.
pub(super) const FEELINGS: Words = Words(
    "able alone amazing angel angry asking aware awesome best bothered comfortable concerned correct curious \
     describing disappointed displeased dissatisfied entitled experiencing facing feeling free frustrated gem \
     generous glad going great grieving happy having here hoping hurt hurting impressed inspired interested kind left \
     legend legends looking lucky mad made moved nice not offended out pleased proud reading ready right satisfied \
     saying sorry spot star sure sweet talking there thinking thrilled too touched treated trying unable unaware \
     uncomfortable unhappy unsure upset welcome willing wonderful wondering worried writing",
);

/// What somebody has who has only written.
pub(super) const HAS_HARMLESS: Words = Words(
    "access all any anything bad choice choices concern concerns difficulty every everything experience experiences \
     feedback feeling feelings frustration further good impression issue issues me minute moment more my negative no \
     opinion options our point poor problem problems question questions reason right something suggestions thoughts \
     time to trouble us word words",
);

/// What somebody is doing who is in care, or has been.
pub(super) const IN_CARE: Words = Words(
    "active allergic anxious behind better bleeding booked breathing cancer cleared coming contagious diabetic \
     discharged drunk due eating enrolled healed healing healthy hearing high improving intoxicated late mending \
     noncompliant overdue pregnant progressing recovering registered running scheduled seeing sick sleeping smiling \
     sober swallowing swollen walking",
);

/// What anybody may have done to a reader, or what may have happened to one who only wrote: before "you".
pub(super) const NOT_CARE: Words = Words(
    "annoyed appeared applied appreciated assured available bothered brought came caused cheered confused described \
     did disappointed done encouraged failed felt found frustrated gotten had happened heard hurt impressed invited \
     knew known left let looked lost made mattered meant moved needed offended owed pleased posted promised put \
     reached read replied responded said seemed shared sounded thanked thought touched understood upset used wished \
     worked worried written wronged wrote",
);

/// What is being done to a reader: before "you".
pub(super) const DOING_TO: Words = Words(
    "caring delivering getting guiding having helping hosting keeping knowing looking losing meeting missing seeing \
     serving supporting taking treating walking watching welcoming working",
);

/// What may stand between such a verb and "you".
pub(super) const TO_YOU: Words = Words("about after at back beside both care for of on out past to up with");

/// What leaves open whether a thing is, or makes it anybody's.
pub(super) const OPEN: Words = Words(
    "any anybody anyone cannot cant cualquier cuando everybody everyone if nobody si unable unless whenever whether \
     whoever",
);

/// What "your" stands before in every answer to feedback.
pub(super) const YOURS_HARMLESS: Words = Words(
    "anguish apoyo calificacion comentario comentarios comment comments compliment concern concerns day \
     disappointment email experience experiences families family feedback feelings frustration honesty input interest \
     kindness letter mensaje message name note opinion opinions own palabras patience perspective point post \
     privacidad privacy question questions rating resena review side story suggestion suggestions support thoughts \
     tiempo time understanding words",
);

/// Whom a sentence can be about.
pub(super) const SOMEBODY: Words = Words(
    "he her him his la las le les lo los ma'am maam madam she sir su sus te tu u ur usted ustedes ya yall you youd \
     your youre youve yr",
);

/// Care nouns that a practice has, too.
pub(super) const ANYBODYS: Words = Words(
    "back bed bridge chart charts checkin checkout condition consent hearing history intake journey notes paperwork \
     pressure records ride room screen skin smile stay telehealth vision wait waiting weight",
);

/// What a practice does to something of care.
pub(super) const ACTS: Words = Words(
    "adjusted administered appealed booked canceled cancelled changed checked cleaned closed collected completed \
     cultured declined delivered denied diagnosed did discontinued discussed documented drained drew emailed examined \
     explained extracted faxed filled finished fitted found gave held increased injected lowered mailed measured \
     noted numbed offered ordered performed placed prescribed ran read recommended redid referred refilled refused \
     released removed repaired repeated replaced rescheduled reviewed saw scheduled sent signed stitched stopped \
     submitted swabbed switched tested took treated uploaded",
);

/// What one smokes, grinds or weighs: habits that a practice knows of.
pub(super) const HABITS: Words = Words("clench drink grind smoke snore suffer vape weigh");

/// True for a word in the past tense, or a participle.
pub(in crate::rules::review_reply) fn is_past(word: &str) -> bool {
    IRREGULAR.have(word)
        || (word.len() > 3 && word.ends_with("ed") && !NOT_PAST.have(word))
        || (word.len() > 5 && word.ends_with("nt") && matches!(word, "didnt" | "wasnt" | "werent" | "hadnt" | "havent"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_word_is_found() {
        let lists = [
            YOU,
            YOU_ARE,
            YOU_HAVE,
            YOUR,
            ADVERBS,
            IRREGULAR,
            NOT_PAST,
            HARMLESS,
            FEELINGS,
            HAS_HARMLESS,
            IN_CARE,
            NOT_CARE,
            DOING_TO,
            TO_YOU,
            OPEN,
            YOURS_HARMLESS,
            SOMEBODY,
            ANYBODYS,
            ACTS,
            HABITS,
        ];
        for list in lists {
            let mut words = list.0.split(' ');
            assert!(words.all(|word| list.have(word)), "{}", list.0);
            assert!(!list.have("") && !list.have("a") && !list.have("zz") && !list.have("you u"));
        }
    }
}

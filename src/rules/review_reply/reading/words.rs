//! Words that the reading of "you" and "your" asks for, spelled as they are folded, and without apostrophes where "you" is shortened.

/// Words that stand for the same, with spaces between.
#[derive(Clone, Copy)]
pub(super) struct Words(pub &'static str);

impl Words {
    /// True when `word` is one of them.
    pub fn have(self, word: &str) -> bool {
        self.0.split(' ').any(|one| one == word)
    }
}

/// "You", in the spellings that people type.
pub(super) const YOU: Words = Words("you u ya yall youse");

/// "You" with its verb.
pub(super) const YOU_ARE: Words = Words("youre");

/// "You have" and "you had", before a participle.
pub(super) const YOU_HAVE: Words = Words("youve youd");

/// "Your".
pub(super) const YOUR: Words = Words("your ur yr yalls su sus");

/// Words that may stand between "you" and what it did.
pub(super) const ADVERBS: Words = Words(
    "also just never ever then already only still even actually both all clearly really first yourself always definitely \
     literally simply later once however guys last recently repeatedly originally initially specifically verbally not \
     too very so quite two folks absolutely promptly immediately finally again truly certainly obviously probably \
     nevertheless in fact did do being been gladly happily apparently allegedly since personally yourselves",
);

/// Past tenses and participles that do not end in -ed.
const IRREGULAR: Words = Words(
    "ate began begged bit bled blew bought broke broken brought called came caught chose chosen cut did done drank drew \
     drove eaten fell felt fought forgot forgotten fit found fled flew gave given gone got gotten grew had heard held \
     hit hung hurt kept knew known laid lay left lost made met overslept paid put quit ran rang read rode rung said \
     sat saw seen sent set shook slept smelt sought spat spent spoke spoken stood stole struck stuck swallowed swore \
     taken taught threw told took understood went woke won wore worn wrote written swelled wept withdrew",
);

/// Words in -ed that are no past tense.
const NOT_PAST: Words = Words("need indeed feed bed speed med red ed exceed proceed succeed bleed wed");

/// What a reader did in writing or feels about it, which is true for anybody whose feedback is being answered.
pub(super) const HARMLESS: Words = Words(
    "wrote written said posted shared mentioned described raised pointed noted noticed flagged commented reviewed rated \
     felt feel found thought heard hear read took taken time reached asked expressed voiced highlighted brought needed \
     wanted wished liked loved enjoyed want like find sent left given gave put typed listed suggested recommended \
     thanked made deserved expected hoped encountered experienced faced sounded seemed worried listened named praised \
     captured summed nailed tagged get know knew used supposed concerned interested pleased delighted disappointed \
     frustrated hit spotted caught chose understood understand mean meant receive received earned prefer got see think \
     say write mention share deserve expect need wish have provided outlined detailed reported picked",
);

/// How somebody is, without having been anywhere.
pub(super) const FEELINGS: Words = Words(
    "unhappy upset disappointed frustrated dissatisfied displeased angry mad right welcome entitled free alone sorry happy \
     pleased glad able unable unsure sure reading looking concerned worried interested kind sweet awesome amazing \
     great best star wonderful correct willing comfortable uncomfortable saying asking talking writing wondering \
     hoping describing experiencing feeling facing ready here there out curious thinking satisfied impressed thrilled \
     having hurting hurt treated made left bothered offended moved touched spot not unaware aware trying proud lucky \
     nice generous too legend legends gem angel grieving going inspired",
);

/// What somebody has who has only written.
pub(super) const HAS_HARMLESS: Words = Words(
    "any anything questions question concerns concern time more something further every right experience impression feeling \
     feelings trouble difficulty issue issues problem problems reason frustration point feedback words thoughts \
     opinion choice choices options to all no access everything my our us me word suggestions moment minute \
     experiences good bad negative poor",
);

/// What somebody is doing who is in care, or has been.
pub(super) const IN_CARE: Words = Words(
    "sleeping healing recovering walking breathing smiling seeing due scheduled booked pregnant better healthy healed \
     running eating swallowing hearing anxious diabetic contagious allergic overdue behind enrolled progressing \
     improving coming bleeding swollen sick drunk intoxicated high noncompliant late discharged cleared cancer sober \
     mending active registered",
);

/// What anybody may have done to a reader, or what may have happened to one who only wrote: before "you".
pub(super) const NOT_CARE: Words = Words(
    "thanked wished invited assured heard disappointed failed upset offended let lost hurt wronged frustrated happened said \
     caused meant appreciated encouraged made felt sounded seemed looked appeared mattered left came worried confused \
     bothered read brought promised owed applied worked annoyed impressed pleased found reached gotten written posted \
     shared wrote understood known knew thought needed used available moved touched described replied responded \
     cheered done did had put",
);

/// What is being done to a reader: before "you".
pub(super) const DOING_TO: Words = Words(
    "seeing treating having helping serving hosting welcoming getting caring looking working walking meeting missing losing \
     watching knowing taking supporting guiding keeping delivering",
);

/// What may stand between such a verb and "you".
pub(super) const TO_YOU: Words = Words("to with for on at after of both care up beside about back out past");

/// What leaves open whether a thing is, or makes it anybody's.
pub(super) const OPEN: Words = Words(
    "if whether unless nobody whoever whenever anyone anybody everyone everybody any cualquier si cuando cannot cant unable",
);

/// What "your" stands before in every answer to feedback.
pub(super) const YOURS_HARMLESS: Words = Words(
    "feedback review comment comments words message thoughts experience experiences concern concerns name post opinion \
     opinions time patience frustration kindness support email question questions rating day note suggestion \
     suggestions input story understanding interest perspective disappointment point side own feelings privacy honesty \
     anguish letter compliment family families comentario comentarios palabras resena mensaje tiempo privacidad apoyo \
     calificacion",
);

/// Whom a sentence can be about.
pub(super) const SOMEBODY: Words = Words(
    "you u ya yall youre youve youd your ur yr he she him her his usted ustedes su sus le lo la les los las te tu madam ma'am maam sir",
);

/// Care nouns that a practice has, too.
pub(super) const ANYBODYS: Words = Words(
    "room bed screen bridge checkin checkout ride back wait waiting paperwork notes records chart charts consent pressure weight condition \
     history journey stay intake telehealth hearing vision skin smile",
);

/// What a practice does to something of care.
pub(super) const ACTS: Words = Words(
    "ordered performed did removed extracted placed prescribed discontinued stopped gave administered injected drained stitched closed read \
     reviewed ran repeated sent submitted appealed booked scheduled rescheduled cancelled canceled explained discussed recommended offered \
     referred examined checked took delivered treated diagnosed numbed cleaned filled refilled fitted adjusted replaced redid repaired signed \
     faxed mailed emailed uploaded released found saw noted documented measured tested cultured swabbed drew collected completed finished \
     changed increased lowered switched held denied declined refused",
);

/// What one smokes, grinds or weighs: habits that a practice knows of.
pub(super) const HABITS: Words = Words("smoke vape drink grind clench snore weigh suffer");

/// True for a word in the past tense, or a participle.
pub(super) fn is_past(word: &str) -> bool {
    IRREGULAR.have(word)
        || (word.len() > 3 && word.ends_with("ed") && !NOT_PAST.have(word))
        || (word.len() > 5 && word.ends_with("nt") && matches!(word, "didnt" | "wasnt" | "werent" | "hadnt" | "havent"))
}

use super::language;
use super::{Fix, Picture, is_determiner};
use crate::mentions::Mention;
use crate::text::TokenKind;

/// How many words may stand between a determiner and what somebody does: `the retired county judge`.
const LONGEST: usize = 3;

/// What somebody does, told less closely: `the retired judge` becomes `somebody in public office`.
pub(super) fn vaguer(picture: &Picture<'_>, mention: &Mention) -> Option<Fix> {
    let text = picture.text;
    let role = mention.tokens.start;
    let sentence = text.sentence_of(role);
    let start = (role.saturating_sub(LONGEST).max(sentence.start)..role)
        .rev()
        .take_while(|at| text.kind(*at) == Some(TokenKind::Word))
        .find(|at| is_determiner(text.word(*at)))?;
    // `the mayor's office` is a place, and `the school's coach` hangs on the school.
    if text.word(start) == "'s" {
        return None;
    }
    let language = language::around(text, &mention.tokens);
    let last = text.word(mention.tokens.end - 1);
    let (_, english, spanish) = FIELDS
        .iter()
        .find(|(words, ..)| words.contains(&last))
        .unwrap_or(&ANYBODY);
    Some(Fix::replace(
        picture,
        start..mention.tokens.end,
        language.pick(english, spanish),
    ))
}

type Field = (&'static [&'static str], &'static str, &'static str);

const ANYBODY: Field = (&[], "somebody", "alguien");

/// What people do, by the field that is told instead.
const FIELDS: &[Field] = &[
    (
        &[
            "teacher",
            "professor",
            "coach",
            "principal",
            "superintendent",
            "librarian",
            "lecturer",
            "tutor",
            "headmaster",
            "headmistress",
            "headteacher",
            "dean",
            "student",
            "maestra",
            "maestro",
            "profesor",
            "profesora",
            "director",
            "directora",
        ],
        "somebody from a school",
        "alguien de una escuela",
    ),
    (
        &[
            "priest",
            "pastor",
            "preacher",
            "bishop",
            "deacon",
            "nun",
            "rabbi",
            "imam",
            "organist",
            "vicar",
            "chaplain",
            "minister",
            "monk",
            "reverend",
            "sacristan",
            "cura",
            "monja",
            "padre",
        ],
        "somebody from a congregation",
        "alguien de una parroquia",
    ),
    (
        &[
            "mayor",
            "governor",
            "senator",
            "congressman",
            "congresswoman",
            "councilman",
            "councilwoman",
            "councillor",
            "judge",
            "commissioner",
            "sheriff",
            "ambassador",
            "alcalde",
            "alcaldesa",
            "juez",
            "jueza",
        ],
        "somebody in public office",
        "alguien con un cargo público",
    ),
    (
        &[
            "firefighter",
            "policeman",
            "policewoman",
            "officer",
            "trooper",
            "deputy",
            "bombero",
            "policia",
            "soldier",
            "veteran",
            "chief",
        ],
        "somebody in uniform",
        "alguien de uniforme",
    ),
    (
        &[
            "farmer",
            "rancher",
            "fisherman",
            "logger",
            "beekeeper",
            "gardener",
            "shepherd",
            "farrier",
            "agricultor",
        ],
        "somebody who works outdoors",
        "alguien que trabaja al aire libre",
    ),
    (
        &[
            "singer",
            "actor",
            "actress",
            "musician",
            "drummer",
            "artist",
            "dancer",
            "comedian",
            "anchor",
            "quarterback",
            "pitcher",
            "player",
            "cantante",
        ],
        "somebody who performs",
        "alguien que actúa",
    ),
    (
        &[
            "owner",
            "chef",
            "baker",
            "butcher",
            "barber",
            "brewer",
            "florist",
            "bartender",
            "grocer",
            "manager",
            "dueno",
            "duena",
            "panadero",
            "carnicero",
        ],
        "somebody with a business",
        "alguien con un negocio",
    ),
    (
        &[
            "driver",
            "pilot",
            "captain",
            "mailman",
            "carrier",
            "postman",
            "trucker",
            "conductor",
            "chofer",
            "piloto",
        ],
        "somebody who is often on the road",
        "alguien que siempre va de viaje",
    ),
];

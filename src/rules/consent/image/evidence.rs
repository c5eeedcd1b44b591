use crate::draft::Account;
use crate::mentions::{Kind, Which};
use crate::people::Standing;
use crate::phrases::Sign;
use crate::rules::Picture;

/// What phrases tell of somebody in care in the picture.
const TOLD: &[(Sign, i8)] = &[
    (Sign::WorkplaceRecord, 4),
    (Sign::WorkplaceOperation, 4),
    (Sign::WorkplacePeople, 3),
    (Sign::ImageOfPatient, 3),
    (Sign::ConsentSpoken, 3),
    (Sign::ImagePointedAt, 3),
    (Sign::ImageMilestone, 3),
    (Sign::BeforeAfter, 2),
    (Sign::FaceHidden, 2),
    (Sign::ImageCelebration, 2),
    (Sign::TestimonialAnnounced, 2),
    (Sign::CareSubject, 1),
    (Sign::ImageClinical, 1),
    (Sign::ImageDose, 1),
    (Sign::ImageInCare, 1),
    (Sign::ImageTreatment, 1),
    (Sign::TestimonialSource, 1),
];

/// What phrases tell against it, although names on a board behind may be readable, too.
const TOLD_AGAINST: &[(Sign, i8)] = &[
    (Sign::ImageOfEvent, -2),
    (Sign::ImageWithAuthor, -1),
    (Sign::ImageOfThing, -3),
    (Sign::OwnAnimal, -4),
    (Sign::ImageOfStaff, -4),
    (Sign::ImageOfAuthor, -5),
];

/// Nobody in care is there, or nothing is to be read.
const NOBODY: (Sign, i8) = (Sign::ImageNoPatient, -6);

/// How much speaks for somebody in care being shown, on balance; nothing where nothing does at all.
pub(super) fn weigh(picture: &Picture<'_>) -> Option<i8> {
    let show = |sign| picture.phrases.show(sign);
    let against = if show(Sign::WorkplaceRecord) { &[] } else { TOLD_AGAINST };
    // Socks, or a garden, with "my patient" beside them.
    let is_beside = |sign| sign == Sign::ImageOfThing && is_certain_patient(picture) && show(Sign::ImageOfPatient);
    let told = TOLD.iter().chain(against).chain(&[NOBODY]);
    let told = told
        .filter(|(sign, _)| show(*sign) && !is_beside(*sign))
        .map(|(_, weight)| *weight);
    let named = points(picture)
        .into_iter()
        .filter(|(holds, _)| *holds)
        .map(|(_, weight)| weight);
    let weights: Vec<i8> = told.chain(named).collect();
    let speaks_for = weights.iter().any(|weight| *weight > 0);
    let by_page = i8::from(picture.draft.account == Account::Professional);
    speaks_for.then(|| weights.iter().sum::<i8>() + by_page)
}

/// What mentions tell.
fn points(picture: &Picture<'_>) -> [(bool, i8); 6] {
    let names = |is: fn(&Kind) -> bool| picture.mentions.iter().any(|mention| is(&mention.kind));
    [
        (is_third_person(picture), 2),
        (is_patient(picture), 2),
        (names(|kind| matches!(kind, Kind::Condition)), 1),
        (
            names(|kind| matches!(kind, Kind::Procedure | Kind::Drug | Kind::Age(_) | Kind::Room)),
            1,
        ),
        (is_named(picture), 1),
        // Whoever is called "our resident" is in care, or nobody that this is about.
        (
            names(|kind| matches!(kind, Kind::Role(_))) && !picture.phrases.show(Sign::ImageOfPatient),
            -1,
        ),
    ]
}

/// True when somebody could be known by the picture: by name, as she or he, or by a face.
pub(super) fn is_somebody(picture: &Picture<'_>) -> bool {
    is_third_person(picture)
        || is_certain_patient(picture)
        || is_named(picture)
        || [
            Sign::ImageOfPatient,
            Sign::FaceSubject,
            Sign::ImageMilestone,
            Sign::ImageCelebration,
        ]
        .iter()
        .any(|sign| picture.phrases.show(*sign))
}

/// True when a body, or what is done to one, may be seen.
pub(super) fn is_of_body(picture: &Picture<'_>) -> bool {
    let signs = [
        Sign::CareSubject,
        Sign::ImageClinical,
        Sign::ImageTreatment,
        Sign::BeforeAfter,
        Sign::ConsentSpoken,
        Sign::FaceHidden,
        Sign::WorkplaceOperation,
    ];
    signs.iter().any(|sign| picture.phrases.show(*sign))
}

/// True when somebody is called a patient.
fn is_patient(picture: &Picture<'_>) -> bool {
    patients(picture).any(|which| which != Which::Any)
}

/// True when somebody is called "my patient" or the like, and not just "a patient".
fn is_certain_patient(picture: &Picture<'_>) -> bool {
    patients(picture).any(|which| which == Which::Certain)
}

fn patients(picture: &Picture<'_>) -> impl Iterator<Item = Which> {
    picture.mentions.iter().filter_map(|mention| match &mention.kind {
        Kind::Patient(noun) => Some(noun.which),
        _ => None,
    })
}

/// True when somebody is named who is neither known to give care nor to everybody.
pub(in super::super) fn is_named(picture: &Picture<'_>) -> bool {
    let mut mentions = picture.mentions();
    mentions.any(|(mention, owner)| {
        matches!(mention.kind, Kind::Person(_))
            && owner.is_none_or(|owner| matches!(owner.standing, Standing::Patient | Standing::Unknown))
    })
}

/// True for she and he.
fn is_third_person(picture: &Picture<'_>) -> bool {
    let is_pronoun = |at: usize| {
        matches!(
            picture.text.word(at),
            "she" | "her" | "hers" | "he" | "him" | "his" | "himself" | "herself" | "ella"
        )
    };
    (0..picture.text.tokens().len()).any(is_pronoun)
}

/// True when care is spoken of.
pub(in super::super) fn is_of_care(picture: &Picture<'_>) -> bool {
    let is_care = |kind: &Kind| {
        matches!(
            kind,
            Kind::Condition | Kind::Procedure | Kind::Drug | Kind::Care(_) | Kind::Room | Kind::Patient(_)
        )
    };
    picture.phrases.show(Sign::ImageTreatment) || picture.mentions.iter().any(|mention| is_care(&mention.kind))
}

//! How many people live with a rare disease.
//!
//! Per 100,000 people in the United States at any time, rounded: orders of magnitude. Source where no other is named: National Library
//! of Medicine, *MedlinePlus Genetics* (2025), under "Frequency", which mostly counts newborns; taken as it is where people grow old with
//! the disease, and lower where they do not. "Orphanet" is its class of prevalence for the United States (Orphadata, 2025, CC BY 4.0),
//! with which others were compared, too: acromegaly, phenylketonuria, the syndromes of Smith-Magenis, Prader-Willi and Werner.

use super::commonness::Commonness;
use super::lookup::Row;

const fn has(per_100_000: f64) -> Commonness {
    Commonness::at_any_time(per_100_000, "the diagnosis")
}

const fn child_has(per_100_000: f64) -> Commonness {
    has(per_100_000).aged(0, 24)
}

pub(super) const RARE_CONDITIONS: &[Row] = &[
    // Of metabolism.
    (has(5.0), &["porphyria", "acute intermittent porphyria"]),
    (has(1.0), &["fabry disease", "fabrys disease"]),
    (child_has(0.1), &["tay sachs", "tay sachs disease"]),
    (child_has(0.3), &["niemann pick", "niemann pick disease"]),
    (has(2.0), &["galactosemia"]),
    (has(0.5), &["maple syrup urine disease", "homocystinuria", "cystinosis"]),
    // Orphanet: fewer than 1 in a million.
    (
        child_has(0.1),
        &[
            "hurler syndrome",
            "hunter syndrome",
            "hunters syndrome",
            "sanfilippo syndrome",
            "morquio syndrome",
        ],
    ),
    (
        child_has(0.3),
        &[
            "batten disease",
            "krabbe disease",
            "krabbe leukodystrophy",
            "canavan disease",
            "leigh syndrome",
            "menkes disease",
        ],
    ),
    (child_has(0.5), &["leukodystrophy"]),
    (has(10.0), &["mitochondrial disease"]),
    (has(40.0), &["alpha 1 antitrypsin deficiency"]),
    (has(300.0), &["hemochromatosis"]),
    // Of growth, with a name.
    (child_has(3.0), &["beckwith wiedemann syndrome"]),
    (
        has(2.0),
        &["treacher collins", "treacher collins syndrome", "crouzon syndrome"],
    ),
    (has(2.0), &["cri du chat", "wolf hirschhorn syndrome"]),
    (has(5.0), &["smith magenis syndrome", "cornelia de lange syndrome"]),
    (has(1.0), &["rubinstein taybi syndrome"]),
    (has(3.0), &["kabuki syndrome"]),
    (has(3.0), &["sturge weber", "sturge weber syndrome"]),
    (has(2.5), &["klippel feil syndrome"]),
    (has(1.0), &["mobius syndrome", "moebius syndrome"]),
    (
        has(20.0),
        &["hirschsprung disease", "hirschsprungs", "hirschsprungs disease"],
    ),
    (has(0.5), &["bloom syndrome", "werner syndrome", "ellis van creveld"]),
    // Orphanet: 1 to 9 in 100,000 newborns.
    (
        has(5.0),
        &["pierre robin", "pierre robin sequence", "pierre robin syndrome"],
    ),
    (child_has(1.5), &["scid", "severe combined immunodeficiency"]),
    // Of nerves and eyes.
    (has(2.0), &["friedreichs ataxia"]),
    (child_has(3.0), &["dravet", "dravet syndrome"]),
    // NINDS: some 48,000 people.
    (has(14.0), &["lennox gastaut", "lennox gastaut syndrome"]),
    // NINDS: 5 or 6, 3 to 5 in 100,000.
    (has(5.0).aged(50, 104), &["progressive supranuclear palsy"]),
    (has(4.0).aged(50, 104), &["multiple system atrophy"]),
    // Association for Frontotemporal Degeneration: 50,000 to 60,000 people.
    (
        has(17.0).aged(40, 104),
        &["frontotemporal dementia", "ftd dementia", "picks disease"],
    ),
    // Broers 2022: 9 in 100,000.
    (
        has(7.0).aged(30, 104),
        &["cidp", "chronic inflammatory demyelinating polyneuropathy"],
    ),
    // Guthy-Jackson Charitable Foundation: some 15,000 people.
    (has(5.0), &["neuromyelitis optica", "devics disease"]),
    (has(25.0), &["retinitis pigmentosa"]),
    (has(10.0), &["stargardt disease", "stargardts"]),
    (has(5.0), &["usher syndrome", "ushers syndrome"]),
    // Of blood, vessels and organs.
    (
        has(20.0),
        &["hereditary hemorrhagic telangiectasia", "osler weber rendu"],
    ),
    (has(2.0), &["hereditary angioedema"]),
    (has(100.0), &["pkd", "adpkd", "polycystic kidney disease"]),
    (has(2.0), &["alport syndrome", "alports syndrome"]),
    (
        has(0.5),
        &["fanconi anemia", "wiskott aldrich syndrome", "chediak higashi syndrome"],
    ),
    (has(30.0), &["long qt", "long qt syndrome"]),
    (has(30.0), &["brugada", "brugada syndrome"]),
    // Mehta 2014: 44 to 57 in 100,000, 38 to 57.
    (
        has(50.0).aged(40, 104),
        &["polycythemia vera", "essential thrombocythemia"],
    ),
    (has(5.0).aged(40, 104), &["myelofibrosis"]),
    // National Institute of Arthritis: 3 in 100,000; Calamia 2009: 5.2.
    (
        has(3.0).aged(20, 104),
        &[
            "granulomatosis with polyangiitis",
            "wegeners",
            "wegeners granulomatosis",
        ],
    ),
    (has(5.0).aged(15, 69), &["behcets", "behcet disease", "behcets disease"]),
    (has(0.8).aged(15, 69), &["takayasu", "takayasus", "takayasu arteritis"]),
    // Raghu 2016: some 50 of 100,000 adults, more of the old.
    (
        has(40.0).aged(50, 104),
        &["idiopathic pulmonary fibrosis", "pulmonary fibrosis"],
    ),
];

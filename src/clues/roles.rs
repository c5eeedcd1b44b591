//! How many people do what.
//!
//! Per 100,000 people of every age in the United States, rounded: orders of magnitude. BLS: Bureau of Labor Statistics,
//! *Occupational Employment and Wage Statistics*, May 2023, unless another source is named.

use super::clue::Holders;
use super::commonness::Commonness;
use super::lookup::{Row, row};
use super::population::Ages;
use crate::mentions::Role;

/// Who does what a draft calls `words` (folded, without apostrophes, with a space for each hyphen).
#[must_use]
pub fn role(words: &str, role: Role) -> Holders {
    let usual = match role {
        Role::Unique => return Holders::One,
        Role::Many => OCCUPATION,
        Role::Clinician => CLINICAL_OCCUPATION,
    };
    let found = row(ROLES, words).map_or(usual, |(commonness, _)| *commonness);
    let is_retired = words.starts_with("retired") || words.starts_with("jubilad");
    Holders::Many(if is_retired {
        found.aged(Ages::at_least(55).from, Ages::ALL.to)
    } else {
        found
    })
}

const fn works(per_100_000: f64) -> Commonness {
    Commonness::at_any_time(per_100_000, "the role").aged(18, 69)
}

const fn is(per_100_000: f64) -> Commonness {
    Commonness::at_any_time(per_100_000, "the role")
}

/// An occupation that the table does not have. BLS: 152 million people in some 830, most of them smaller than the average of
/// 54 in 100,000.
const OCCUPATION: Commonness = works(40.0);

/// The same, in care. BLS: 9.3 million in some 90.
const CLINICAL_OCCUPATION: Commonness = works(30.0);

pub(super) const ROLES: &[Row] = &[
    // Schools. NCES 2021: 3.8 million teachers in all, 49.6 million pupils in public schools, 15.4 million undergraduates.
    (
        works(1_150.0),
        &["teacher", "school teacher", "schoolteacher", "maestra", "maestro"],
    ),
    (works(420.0), &["elementary school teacher"]),
    (works(320.0), &["high school teacher"]),
    (works(190.0), &["middle school teacher"]),
    (works(36.0), &["kindergarten teacher", "maestra de kinder"]),
    (
        works(135.0),
        &["special ed teacher", "preschool teacher", "substitute teacher"],
    ),
    (
        works(40.0),
        &["music teacher", "art teacher", "gym teacher", "pe teacher"],
    ),
    (
        works(80.0),
        &["english teacher", "math teacher", "science teacher", "history teacher"],
    ),
    (
        works(380.0),
        &["professor", "college professor", "profesor", "profesora", "lecturer"],
    ),
    (works(360.0), &["teachers aide", "teaching assistant"]),
    (works(110.0), &["school bus driver"]),
    (works(40.0), &["librarian"]),
    (is(16_000.0).aged(5, 24), &["student", "estudiante"]),
    (is(5_000.0).aged(14, 18), &["high school student"]),
    (is(1_250.0).aged(14, 18), &["high school senior", "high school junior"]),
    (
        is(5_500.0).aged(17, 34),
        &[
            "college student",
            "undergrad",
            "estudiante universitario",
            "grad student",
            "graduate student",
        ],
    ),
    (
        is(2_300.0).aged(13, 22),
        &[
            "athlete",
            "high school athlete",
            "football player",
            "basketball player",
            "baseball player",
            "soccer player",
        ],
    ),
    (works(75.0), &["coach", "high school coach"]),
    // Public safety and service. NFPA 2020: 1.04 million firefighters, two thirds of them volunteers. HUD 2023: 653,000 homeless.
    // Bureau of Justice Statistics 2022: 1.9 million in prison or jail. Department of Veterans Affairs 2023: 18 million.
    (
        works(300.0),
        &["firefighter", "fire fighter", "fireman", "bombero", "bombera"],
    ),
    (works(200.0), &["volunteer firefighter"]),
    (
        works(230.0),
        &[
            "police officer",
            "policeman",
            "policewoman",
            "cop",
            "policia",
            "deputy",
            "trooper",
            "detective",
        ],
    ),
    (works(25.0), &["state trooper", "k9 officer", "swat officer"]),
    (works(29.0), &["dispatcher", "911 dispatcher"]),
    (
        works(110.0),
        &["corrections officer", "correctional officer", "prison guard", "jailer"],
    ),
    (works(360.0), &["security guard"]),
    (works(390.0), &["soldier", "soldado", "marine", "sailor", "airman"]),
    (
        is(5_000.0).aged(22, 104),
        &[
            "veteran",
            "army veteran",
            "navy veteran",
            "marine veteran",
            "combat veteran",
        ],
    ),
    (is(1_600.0).aged(68, 104), &["vietnam veteran", "vietnam vet"]),
    (is(20.0).aged(95, 104), &["wwii veteran", "wwii vet", "ww2 vet"]),
    (is(190.0), &["homeless man", "homeless woman"]),
    (is(560.0).aged(18, 69), &["inmate", "prisoner"]),
    (works(8.0), &["judge"]),
    (works(2.0), &["game warden", "park ranger"]),
    // Churches. Census Bureau, ACS 2021: 440,000 clergy; CARA 2023: 34,000 priests, 36,000 sisters.
    (
        works(130.0),
        &["pastor", "preacher", "reverend", "clergyman", "pastor evangelico"],
    ),
    (is(10.0).aged(30, 104), &["priest", "catholic priest", "sacerdote"]),
    (is(11.0).aged(40, 104), &["nun", "monja"]),
    (works(12.0), &["funeral director", "mortician", "undertaker"]),
    // Land, building, transport. Department of Agriculture 2022: 3.4 million farmers.
    (
        is(1_000.0).aged(25, 84),
        &["farmer", "rancher", "campesino", "ganadero"],
    ),
    (
        is(60.0).aged(25, 84),
        &["dairy farmer", "chicken farmer", "pig farmer", "cattle rancher"],
    ),
    (
        works(600.0),
        &["farmworker", "farm worker", "trabajador agricola", "jornalero"],
    ),
    (
        works(900.0),
        &[
            "truck driver",
            "trucker",
            "long haul trucker",
            "semi driver",
            "trailero",
        ],
    ),
    (works(160.0), &["bus driver"]),
    (
        works(430.0),
        &["delivery driver", "amazon driver", "ups driver", "fedex driver"],
    ),
    (works(45.0), &["airline pilot", "helicopter pilot"]),
    (works(36.0), &["flight attendant", "stewardess"]),
    (
        works(100.0),
        &["mail carrier", "mailman", "postman", "mail lady", "postal worker"],
    ),
    (works(1_000.0), &["construction worker", "contractor", "albanil"]),
    (
        works(210.0),
        &[
            "electrician",
            "electricista",
            "carpenter",
            "carpintero",
            "mechanic",
            "auto mechanic",
            "mecanico",
        ],
    ),
    (works(130.0), &["plumber", "plomero", "welder"]),
    (works(36.0), &["lineman", "lineworker"]),
    (works(45.0), &["roofer"]),
    (works(60.0), &["miner", "minero"]),
    (
        works(12.0),
        &[
            "coal miner",
            "logger",
            "lumberjack",
            "fisherman",
            "commercial fisherman",
            "pescador",
        ],
    ),
    (
        works(2_500.0),
        &["factory worker", "assembly worker", "warehouse worker"],
    ),
    // Offices, shops, homes.
    (works(970.0), &["cashier", "cajera", "cajero"]),
    (
        works(680.0),
        &["waitress", "waiter", "mesera", "mesero", "camarera", "camarero"],
    ),
    (works(210.0), &["bartender", "bar tender", "barista"]),
    (works(850.0), &["cook", "line cook", "cocinera", "cocinero"]),
    (works(55.0), &["chef"]),
    (works(65.0), &["baker", "panadero"]),
    (
        works(640.0),
        &["janitor", "custodian", "cleaner", "housekeeper", "empleada domestica"],
    ),
    (
        works(180.0),
        &[
            "hairdresser",
            "hair stylist",
            "hairstylist",
            "barber",
            "peluquera",
            "peluquero",
        ],
    ),
    (works(420.0), &["accountant", "contador", "bookkeeper"]),
    (works(350.0), &["lawyer", "attorney", "abogado", "abogada"]),
    (
        works(500.0),
        &[
            "engineer",
            "software engineer",
            "programmer",
            "developer",
            "ingeniero",
            "ingeniera",
        ],
    ),
    (works(400.0), &["realtor", "real estate agent"]),
    (
        works(2_000.0),
        &["secretary", "receptionist", "administrative assistant", "secretaria"],
    ),
    (works(13.0), &["journalist", "reporter", "news reporter", "periodista"]),
    (works(4_500.0), &["business owner", "store owner", "shop owner"]),
    (is(15_000.0).aged(55, 104), &["retiree", "jubilado", "jubilada"]),
    // Those who give care, as patients. BLS; AAMC 2023: 1 million active physicians.
    (
        works(1_100.0),
        &["nurse", "registered nurse", "rn", "enfermera", "enfermero"],
    ),
    (works(300.0), &["doctor", "physician", "medico", "doctora"]),
    (works(20.0), &["surgeon", "cirujano", "cirujana"]),
    (works(85.0), &["paramedic", "emt", "medic", "paramedico"]),
    (works(100.0), &["pharmacist", "farmaceutico"]),
    (works(60.0), &["dentist", "dentista"]),
    (works(210.0), &["social worker", "trabajadora social"]),
    (works(25.0), &["veterinarian", "veterinario"]),
    (
        is(35.0).aged(20, 39),
        &["medical student", "med student", "estudiante de medicina"],
    ),
];

#[cfg(test)]
mod tests {
    use super::*;

    fn per_100_000(words: &str, kind: Role) -> Option<f64> {
        match role(words, kind) {
            Holders::One => None,
            Holders::Many(commonness) => Some(commonness.per_100_000),
        }
    }

    #[test]
    fn one_and_many() {
        assert_eq!(per_100_000("mayor", Role::Unique), None);
        assert_eq!(per_100_000("retired teacher", Role::Many), Some(1_150.0));
        assert_eq!(per_100_000("kindergarten teacher", Role::Many), Some(36.0));
        assert_eq!(per_100_000("beekeeper", Role::Many), Some(40.0));
        assert_eq!(per_100_000("icu nurse", Role::Clinician), Some(1_100.0));
    }
}

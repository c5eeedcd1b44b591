//! How many people fall ill or are hurt in a year.
//!
//! Per 100,000 people in the United States, rounded: orders of magnitude. Sources by row; CDC and the institutes of the NIH
//! by their pages on the illness, with the year of the figure.

use super::commonness::Commonness;
use super::lookup::Row;
use super::population::Sex;

const fn falls_ill(per_100_000: f64) -> Commonness {
    Commonness::a_year(per_100_000, "the diagnosis")
}

const fn is_hurt(per_100_000: f64) -> Commonness {
    Commonness::a_year(per_100_000, "the injury")
}

/// In pregnancy or birth, by births: 3.6 million in 2023, 1,070 per 100,000 people (CDC, NVSS).
const fn of_births(part: f64) -> Commonness {
    Commonness::a_year(1_070.0 * part, "the diagnosis")
        .aged(15, 44)
        .of(Sex::Female)
}

pub(super) const ILLNESSES: &[Row] = &[
    // Infections. CDC, on each; notifiable ones by NNDSS.
    // 2023: 9,633 cases.
    (
        falls_ill(3.0),
        &[
            "tuberculosis",
            "tb",
            "active tb",
            "pulmonary tb",
            "tuberculosis pulmonar",
        ],
    ),
    // 2010-2018: some 476,000 people diagnosed, a fifth of them reported.
    (falls_ill(140.0), &["lyme", "lyme disease", "enfermedad de lyme"]),
    // About 2,000 cases, nearly all from abroad.
    (falls_ill(0.6), &["malaria", "paludismo"]),
    // 2,000 to 3,000 cases.
    (falls_ill(0.7), &["west nile", "west nile virus"]),
    // 2024: 285 cases.
    (falls_ill(0.1), &["measles", "sarampion"]),
    // 2024: 503 cases.
    (falls_ill(0.15), &["meningococcal meningitis", "meningococcemia"]),
    // About 4,100 cases (2003-2007).
    (falls_ill(1.4), &["bacterial meningitis", "meningitis bacteriana"]),
    // Fewer than 10 deaths.
    (falls_ill(0.002), &["rabies", "rabia humana"]),
    // Fewer than 300 cases.
    (falls_ill(0.08), &["botulism"]),
    // About 30 cases.
    (falls_ill(0.01), &["tetanus", "tetanos"]),
    // About 200 cases.
    (
        falls_ill(0.06),
        &["leprosy", "hansens disease", "lepra", "enfermedad de hansen"],
    ),
    // 864 cases from 1993 to 2022.
    (falls_ill(0.01), &["hantavirus"]),
    // 7 cases on average.
    (falls_ill(0.002), &["plague", "bubonic plague"]),
    // 700 to 1,150 by group A streptococcus, a part of all.
    (
        falls_ill(1.0),
        &[
            "necrotizing fasciitis",
            "necrotising fasciitis",
            "nec fasc",
            "flesh eating bacteria",
            "flesh eating disease",
        ],
    ),
    // 1.7 million adults.
    (
        falls_ill(500.0),
        &["sepsis", "septic", "septic shock", "choque septico", "shock septico"],
    ),
    // 1 million.
    (
        falls_ill(300.0).aged(40, 104),
        &["shingles", "herpes zoster", "zoster", "culebrilla"],
    ),
    // Some 8 % in a season, with symptoms (Tokars 2018).
    (
        falls_ill(8_000.0),
        &[
            "flu",
            "the flu",
            "influenza",
            "flu a",
            "flu b",
            "influenza a",
            "influenza b",
            "gripe",
            "gripa",
        ],
    ),
    // 1.4 million visits of emergency departments (NHAMCS 2021).
    (falls_ill(420.0), &["pneumonia", "pneumonias", "pna", "neumonia"]),
    // Sudden illness.
    // 795,000 strokes.
    (
        falls_ill(235.0).aged(45, 104),
        &[
            "stroke",
            "strokes",
            "cva",
            "derrame cerebral",
            "accidente cerebrovascular",
        ],
    ),
    // 805,000 heart attacks.
    (
        falls_ill(240.0).aged(40, 104),
        &[
            "heart attack",
            "heart attacks",
            "myocardial infarction",
            "stemi",
            "nstemi",
            "widow maker",
            "widowmaker",
            "infarto",
            "ataque al corazon",
            "ataque cardiaco",
        ],
    ),
    // 356,000 out of hospital (American Heart Association 2024).
    (
        falls_ill(105.0).aged(30, 104),
        &[
            "cardiac arrest",
            "sudden cardiac arrest",
            "vfib arrest",
            "paro cardiaco",
        ],
    ),
    // Up to 900,000 people.
    (
        falls_ill(200.0).aged(20, 104),
        &[
            "dvt",
            "dvts",
            "pulmonary embolism",
            "dvt pe",
            "bilateral pe",
            "saddle pe",
            "massive pe",
            "embolia pulmonar",
        ],
    ),
    // Melvinsdottir 2016 and others: 3 to 6 in 100,000.
    (falls_ill(4.0).aged(30, 104), &["aortic dissection"]),
    // NINDS: 30,000 people.
    (
        falls_ill(9.0).aged(25, 104),
        &[
            "ruptured aneurysm",
            "subarachnoid hemorrhage",
            "subarachnoid haemorrhage",
            "brain aneurysm",
        ],
    ),
    // Addiss 1990 and later: 250,000 to 300,000 people.
    (
        falls_ill(85.0),
        &["appendicitis", "ruptured appendix", "burst appendix", "apendicitis"],
    ),
    // NINDS: 1 in 78,000 at least; CDC 2023: 1 to 2 in 100,000.
    (
        falls_ill(1.5),
        &[
            "guillain barre",
            "guillain barre syndrome",
            "sindrome de guillain barre",
        ],
    ),
    // NINDS: 40,000 people.
    (falls_ill(12.0), &["bells palsy", "bell palsy", "paralisis de bell"]),
    // CDC 2019: 4,200 to 5,500 children.
    (
        falls_ill(1.4).aged(0, 9),
        &[
            "kawasaki",
            "kawasakis",
            "kawasaki disease",
            "kawasakis disease",
            "enfermedad de kawasaki",
        ],
    ),
    // Hsu 2016: 9 in a million adults.
    (
        falls_ill(1.0),
        &[
            "stevens johnson",
            "stevens johnson syndrome",
            "toxic epidermal necrolysis",
            "sindrome de stevens johnson",
        ],
    ),
    // CDC 2024: 1 to 2 in a million.
    (
        falls_ill(0.15).aged(45, 104),
        &["cjd", "creutzfeldt jakob", "creutzfeldt jakob disease"],
    ),
    // Cancers that are counted by the year. CBTRUS 2023; NCI.
    (falls_ill(3.3).aged(35, 104), &["glioblastoma", "gbm"]),
    (
        falls_ill(0.09).aged(0, 14),
        &["dipg", "diffuse intrinsic pontine glioma"],
    ),
    (falls_ill(0.15).aged(0, 19), &["medulloblastoma"]),
    (falls_ill(0.23).aged(0, 9), &["neuroblastoma"]),
    (falls_ill(0.16).aged(0, 9), &["wilms", "wilms tumor", "tumor de wilms"]),
    (falls_ill(0.09).aged(0, 9), &["retinoblastoma"]),
    (falls_ill(0.3).aged(5, 39), &["osteosarcoma"]),
    (
        falls_ill(0.1).aged(5, 39),
        &["ewing sarcoma", "ewings sarcoma", "sarcoma de ewing"],
    ),
    // Orphanet, its class of yearly cases in the United States (Orphadata, 2025, CC BY 4.0): 1 to 9 in 100,000, or in a million.
    (falls_ill(8.0).aged(30, 104), &["meningioma"]),
    (falls_ill(1.9), &["cml", "chronic myeloid leukemia"]),
    (falls_ill(4.0).aged(50, 104), &["myelodysplastic syndrome"]),
    (
        falls_ill(1.0),
        &[
            "gist tumor",
            "pyoderma gangrenosum",
            "castleman disease",
            "castlemans disease",
        ],
    ),
    (falls_ill(0.8).aged(45, 104), &["mantle cell lymphoma"]),
    (
        falls_ill(0.4).aged(50, 104),
        &["waldenstrom macroglobulinemia", "waldenstroms"],
    ),
    (falls_ill(0.08), &["chordoma"]),
    (falls_ill(3.0), &["transverse myelitis"]),
    (falls_ill(2.0), &["mixed connective tissue disease"]),
    (falls_ill(1.5), &["hemolytic uremic syndrome", "hus"]),
    (falls_ill(0.4), &["listeria", "listeriosis"]),
    // CDC, US Cancer Statistics: about 3,000.
    (falls_ill(0.9).aged(50, 104), &["mesothelioma"]),
    // Pregnancy and birth.
    // Nine months of it before each birth.
    (
        Commonness::at_any_time(800.0, "the pregnancy")
            .aged(15, 44)
            .of(Sex::Female),
        &[
            "pregnant",
            "pregnancy",
            "embarazada",
            "embarazo",
            "high risk pregnancy",
            "embarazo de alto riesgo",
        ],
    ),
    // CDC 2023: 1 in 25 pregnancies.
    (
        of_births(0.04),
        &[
            "preeclampsia",
            "pre eclampsia",
            "severe preeclampsia",
            "preeclampsia severa",
        ],
    ),
    // Fong 2013: 5.6 in 10,000 births.
    (of_births(0.0006), &["eclampsia"]),
    // ACOG: 0.1 to 0.2 % of pregnancies and a little more.
    (of_births(0.003), &["hellp", "hellp syndrome"]),
    // Society for Maternal-Fetal Medicine 2016: 1 in 40,000 births.
    (of_births(0.000_025), &["amniotic fluid embolism"]),
    // ACOG 2018: up to 1 in 272 births.
    (of_births(0.003), &["placenta accreta", "placenta percreta"]),
    // ACOG: 1 in 3,000 births.
    (
        of_births(0.0003),
        &["peripartum cardiomyopathy", "postpartum cardiomyopathy"],
    ),
    // ACOG 2018: 2 % of pregnancies.
    (
        of_births(0.02),
        &["ectopic", "ectopic pregnancy", "ruptured ectopic", "embarazo ectopico"],
    ),
    // CDC 2021: 8.3 % of births.
    (
        of_births(0.083),
        &["gestational diabetes", "gdm", "diabetes gestacional"],
    ),
    // CDC 2022: 1 in 175 births.
    (
        of_births(0.006),
        &["stillbirth", "still birth", "stillborn", "fetal demise", "iufd"],
    ),
    // March of Dimes: 1 in 1,000 pregnancies.
    (of_births(0.001), &["molar pregnancy"]),
    // CDC, NVSS 2023: 31 twins in 1,000 births, so half as many mothers.
    (of_births(0.016), &["twin pregnancy"]),
    // CDC, NVSS 2023: 73.8 triplets and more in 100,000 births, so a third as many mothers.
    (of_births(0.000_25), &["triplet pregnancy"]),
    // CDC, NVSS 2023: 10.4 % of births.
    (
        of_births(0.104),
        &[
            "preterm birth",
            "premature birth",
            "preterm labor",
            "premature labor",
            "parto prematuro",
        ],
    ),
    // CDC, National Birth Defects Prevention Network: of newborns, 1 in 1,950, 3,800, 2,500, 3,300.
    (falls_ill(0.55).aged(0, 4), &["gastroschisis"]),
    (
        falls_ill(0.28).aged(0, 4),
        &["hlhs", "hypoplastic left heart", "hypoplastic left heart syndrome"],
    ),
    (
        falls_ill(0.43).aged(0, 4),
        &["tetralogy of fallot", "fallot", "tetralogia de fallot"],
    ),
    (falls_ill(0.32).aged(0, 4), &["trisomy 18", "edwards syndrome"]),
    // Orphanet and CDC: of newborns, 1 to 5 in 10,000.
    (
        falls_ill(0.25).aged(0, 4),
        &["omphalocele", "anencephaly", "congenital diaphragmatic hernia"],
    ),
    (falls_ill(0.05).aged(0, 4), &["ebstein anomaly", "ebsteins anomaly"]),
    // Organs, by the year: HCUP 2018 and later.
    (
        falls_ill(85.0),
        &["pancreatitis", "acute pancreatitis", "pancreatitis aguda"],
    ),
    (
        falls_ill(66.0),
        &["dka", "diabetic ketoacidosis", "cetoacidosis", "ketoacidosis"],
    ),
    (
        falls_ill(390.0),
        &[
            "kidney stone",
            "kidney stones",
            "renal colic",
            "calculos renales",
            "piedras en el rinon",
        ],
    ),
    (falls_ill(100.0), &["anaphylaxis", "anaphylactic shock"]),
    // Injuries.
    // CDC 2022: some 300,000 admissions of 65 and older.
    (
        is_hurt(90.0).aged(60, 104),
        &["hip fracture", "broken hip", "hip fx", "fractura de cadera"],
    ),
    // CDC 2020: 214,000 admissions.
    (
        is_hurt(65.0),
        &[
            "tbi",
            "traumatic brain injury",
            "severe tbi",
            "traumatismo craneoencefalico",
        ],
    ),
    // CDC 2014: 2.5 million visits of emergency departments.
    (is_hurt(800.0), &["concussion", "concussions"]),
    // CDC, WISQARS: some 80,000 who live and 20,000 to 27,000 of homicide and suicide each.
    (
        is_hurt(38.0),
        &[
            "gsw",
            "gsws",
            "gunshot wound",
            "gunshot wounds",
            "gsw to the head",
            "gsw to chest",
            "bullet wound",
        ],
    ),
    // CDC, WISQARS: some 120,000 assaults by cutting.
    (is_hurt(37.0), &["stab wound", "stab wounds"]),
    // CDC 2020: 970,000 visits for overdoses that were survived (Vivolo-Kantor 2020: 2017).
    (
        is_hurt(300.0),
        &[
            "overdose",
            "overdosed",
            "drug overdose",
            "opioid overdose",
            "heroin overdose",
            "fentanyl overdose",
            "sobredosis",
        ],
    ),
    // CDC 2023: 4,500 deaths, 8,000 visits of emergency departments.
    (is_hurt(4.0), &["near drowning", "drowning injury"]),
    // CDC: 7,000 to 8,000 people.
    (is_hurt(2.3), &["snake bite", "snakebite"]),
    // International Shark Attack File 2023: 36 unprovoked bites.
    (is_hurt(0.015), &["shark bite"]),
    // CDC: 444 deaths in 2006-2021; nine of ten live.
    (is_hurt(0.1), &["lightning strike"]),
    // Loder 2019: 337,000 visits of emergency departments.
    (is_hurt(100.0), &["dog bite", "dog bites"]),
    // CDC: more than 100,000 visits of emergency departments.
    (is_hurt(30.0), &["carbon monoxide poisoning"]),
    // Ziegler-Graham 2008: 185,000 limbs lost.
    (
        is_hurt(55.0),
        &[
            "amputation",
            "traumatic amputation",
            "amputated leg",
            "amputated finger",
        ],
    ),
];

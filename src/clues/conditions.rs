//! How many people live with a disease.
//!
//! Per 100,000 people in the United States at any time, rounded: orders of magnitude. Sources by row, with these short names:
//!
//! - SEER: National Cancer Institute, *SEER Cancer Stat Facts* (2025): people living with the cancer, most in 2022.
//! - MedlinePlus: National Library of Medicine, *MedlinePlus Genetics* (2025), under "Frequency". Given by birth; taken as it is where
//!   people grow old with it.
//! - CDC, NIDDK, NINDS, NIMH: their pages on the disease, with the year of the figure.

use super::commonness::Commonness;
use super::illnesses::ILLNESSES;
use super::lookup::{Row, row};
use super::operations::OPERATIONS;
use super::population::Sex;
use super::rare::RARE_CONDITIONS;

/// How common the condition or the operation is that a draft calls `words` (folded, without apostrophes, with a space for each
/// hyphen), if that is known.
#[must_use]
pub fn condition(words: &str) -> Option<Commonness> {
    let tables = [CONDITIONS, RARE_CONDITIONS, ILLNESSES, OPERATIONS];
    // The most particular name in any table, then shorter ones.
    let found = tables.into_iter().filter_map(|table| row(table, words));
    let longest = found.max_by_key(|(_, names)| {
        names
            .iter()
            .filter(|name| words.ends_with(*name))
            .map(|name| name.len())
            .max()
    });
    longest.map(|(commonness, _)| *commonness)
}

/// How common a disease is that is said to be rare: fewer than 200,000 people in the United States have it, and most such
/// diseases are far below that.
///
/// Source: Orphan Drug Act, 21 USC 360bb(a)(2); Nguengang Wakap and others, European Journal of Human Genetics 2020;28:165.
pub const RARE: Commonness = has(5.0);

const fn has(per_100_000: f64) -> Commonness {
    Commonness::at_any_time(per_100_000, "the diagnosis")
}

pub(super) const CONDITIONS: &[Row] = &[
    // Nerves and muscles.
    // CDC, National ALS Registry, 2010-2018: 3.0 to 10.7 by state; 2022: about 33,000 people.
    (
        has(9.0).aged(40, 104),
        &[
            "als",
            "amyotrophic lateral sclerosis",
            "lou gehrigs",
            "lou gehrigs disease",
            "motor neuron disease",
            "motor neurone disease",
            "mnd",
            "esclerosis lateral amiotrofica",
        ],
    ),
    // Bruzelius 2019: 6.5 diagnosed; Neurology 2020;94(15 S):954: up to 12.7.
    (
        has(9.0).aged(20, 104),
        &[
            "huntington disease",
            "huntingtons",
            "huntingtons disease",
            "huntingtons chorea",
            "enfermedad de huntington",
        ],
    ),
    // Wallin 2019: 913,925 adults in 2017.
    (
        has(280.0).aged(20, 104),
        &[
            "multiple sclerosis",
            "ms flare",
            "ms relapse",
            "rrms",
            "ppms",
            "esclerosis multiple",
        ],
    ),
    // Parkinson's Foundation, Prevalence Project: 1 million in 2020.
    (
        has(300.0).aged(60, 104),
        &[
            "parkinson",
            "parkinsons",
            "parkinson disease",
            "parkinsons disease",
            "enfermedad de parkinson",
        ],
    ),
    // Alzheimer's Association 2024: 6.9 million of 65 and older.
    (
        has(2_000.0).aged(65, 104),
        &[
            "alzheimer",
            "alzheimers",
            "alzheimer disease",
            "alzheimers disease",
            "dementia",
            "demencia",
            "demencia senil",
            "enfermedad de alzheimer",
        ],
    ),
    // CDC 2017: 3.4 million with active epilepsy in 2015.
    (
        has(1_000.0),
        &["epilepsy", "epileptic", "epilepsia", "epileptico", "seizure disorder"],
    ),
    // NINDS: 20 in 100,000; claims of 2021: 37.
    (has(30.0).aged(20, 104), &["myasthenia gravis", "myasthenia"]),
    // CDC, MD STARnet 2010: 1.38 of 10,000 males of 5 to 24.
    (
        has(5.0).aged(0, 39).of(Sex::Male),
        &["duchenne", "duchenne muscular dystrophy", "becker muscular dystrophy"],
    ),
    // MedlinePlus: 1 in 8,000 to 10,000.
    (has(5.0).aged(0, 39), &["spinal muscular atrophy", "sma type 1"]),
    // MedlinePlus: 1 in 2,500.
    (has(40.0), &["charcot marie tooth", "charcot marie tooth disease"]),
    // NINDS: 135,000 to 200,000 people.
    (has(50.0), &["narcolepsy", "cataplexy"]),
    // NINDS: one in a million.
    (has(0.1).aged(20, 104), &["stiff person syndrome"]),
    // CDC, ADDM 2010: 1 in 345 children of 8.
    (has(290.0), &["cerebral palsy", "paralisis cerebral"]),
    // National Spinal Cord Injury Statistical Center 2023: 302,000 people.
    (
        has(90.0),
        &[
            "paraplegia",
            "paraplegic",
            "quadriplegia",
            "quadriplegic",
            "tetraplegia",
            "spinal cord injury",
            "lesion medular",
        ],
    ),
    // CDC 2010: 3.1 of 10,000 of 0 to 19.
    (has(35.0), &["spina bifida", "myelomeningocele"]),
    // Of development.
    // CDC, ADDM 2022: 1 in 31 children of 8; Dietz 2020: 2.2 % of adults.
    (
        has(2_300.0),
        &[
            "autism",
            "autistic",
            "autism spectrum disorder",
            "asd autism",
            "asperger syndrome",
            "aspergers",
            "aspergers syndrome",
            "autismo",
            "autista",
        ],
    ),
    // De Graaf 2017: 6.7 of 10,000 in 2010.
    (
        has(67.0),
        &["down syndrome", "downs syndrome", "trisomy 21", "sindrome de down"],
    ),
    // MedlinePlus: 1 in 10,000 girls.
    (has(5.0).of(Sex::Female), &["rett syndrome", "sindrome de rett"]),
    // MedlinePlus: 1 in 12,000 to 20,000.
    (has(6.0), &["angelman syndrome"]),
    // MedlinePlus: 1 in 10,000 to 30,000.
    (has(5.0), &["prader willi", "prader willi syndrome"]),
    // MedlinePlus: 1 in 7,500 to 18,000.
    (has(8.0), &["williams syndrome"]),
    // MedlinePlus: 1 in 2,500 newborn girls.
    (
        has(20.0).of(Sex::Female),
        &["turner syndrome", "turners", "turners syndrome", "sindrome de turner"],
    ),
    // MedlinePlus: 1 in 650 newborn boys.
    (
        has(75.0).of(Sex::Male),
        &[
            "klinefelter syndrome",
            "klinefelters",
            "klinefelters syndrome",
            "sindrome de klinefelter",
        ],
    ),
    // MedlinePlus: 1 in 4,000 males and 1 in 8,000 females.
    (has(18.0), &["fragile x", "fragile x syndrome"]),
    // MedlinePlus: 1 in 1,000 to 2,500.
    (has(50.0), &["noonan syndrome"]),
    // MedlinePlus: 1 in 4,000.
    (has(25.0), &["digeorge syndrome", "di george syndrome"]),
    // MedlinePlus: 1 in 4 million newborns.
    (has(0.01).aged(0, 24), &["progeria", "hutchinson gilford progeria"]),
    // Of the blood and inherited.
    // Cystic Fibrosis Foundation 2022: close to 40,000 people.
    (
        has(12.0).aged(0, 64),
        &["cystic fibrosis", "cf patient", "fibrosis quistica"],
    ),
    // CDC: about 100,000 people.
    (
        has(30.0),
        &[
            "sickle cell",
            "sickle cell disease",
            "sickle cell anemia",
            "sickle cell anaemia",
            "sickle cell crisis",
            "sickler",
            "anemia falciforme",
        ],
    ),
    // CDC 2020: up to 33,000 males.
    (
        has(10.0).of(Sex::Male),
        &[
            "hemophilia",
            "hemophilia a",
            "hemophiliac",
            "haemophilia",
            "christmas disease",
        ],
    ),
    // MedlinePlus: 1 in 5,000.
    (
        has(20.0),
        &[
            "marfan",
            "marfans",
            "marfan syndrome",
            "marfans syndrome",
            "sindrome de marfan",
        ],
    ),
    // MedlinePlus: 1 in 5,000, all types.
    (
        has(20.0),
        &[
            "ehlers danlos",
            "ehlers danlos syndrome",
            "heds",
            "sindrome de ehlers danlos",
        ],
    ),
    // MedlinePlus: 1 in 3,000 to 4,000.
    (has(30.0), &["neurofibromatosis", "nf1"]),
    // MedlinePlus: 1 in 6,000.
    (has(16.0), &["tuberous sclerosis"]),
    // MedlinePlus: 1 in 36,000.
    (has(3.0), &["von hippel lindau", "von hippel lindau disease"]),
    // MedlinePlus: 6 to 7 in 100,000.
    (has(7.0), &["osteogenesis imperfecta", "brittle bone disease"]),
    // MedlinePlus: 1 in 15,000 to 40,000.
    (has(4.0), &["achondroplasia", "dwarfism"]),
    // MedlinePlus: 1 in 20,000.
    (has(5.0), &["albinism"]),
    // MedlinePlus: 1 in 10,000 to 15,000.
    (has(8.0), &["pku", "phenylketonuria"]),
    // MedlinePlus: 1 in 30,000.
    (has(3.0), &["wilson disease", "wilsons disease", "enfermedad de wilson"]),
    // MedlinePlus: 1 in 50,000 to 100,000.
    (has(2.0), &["gaucher disease", "gauchers disease"]),
    // MedlinePlus: 1 in 40,000.
    (has(2.0), &["pompe disease", "pompes disease"]),
    // MedlinePlus: 1 in 30,000 to 50,000.
    (has(2.0).aged(0, 44), &["epidermolysis bullosa"]),
    // Hormones.
    // CDC, National Diabetes Statistics Report 2024: 38.4 million.
    (
        has(11_500.0).aged(30, 104),
        &[
            "diabetes",
            "diabetic",
            "diabetics",
            "diabetes mellitus",
            "type 2 diabetes",
            "type two diabetes",
            "type 2 diabetic",
            "t2d",
            "t2dm",
            "niddm",
            "diabetes tipo 2",
            "diabetica",
            "diabetico",
        ],
    ),
    // CDC 2024: 2 million, of them 304,000 under 20.
    (
        has(600.0),
        &[
            "type 1 diabetes",
            "type one diabetes",
            "type 1 diabetic",
            "t1d",
            "t1dm",
            "iddm",
            "diabetes tipo 1",
        ],
    ),
    // NIDDK: almost 5 in 100 of 12 and older.
    (
        has(4_500.0),
        &[
            "hypothyroid",
            "hypothyroidism",
            "hashimoto",
            "hashimotos",
            "hashimoto disease",
            "hashimotos disease",
            "hashimotos thyroiditis",
            "hipotiroidismo",
            "tiroiditis de hashimoto",
        ],
    ),
    // NIDDK: 1 in 100.
    (
        has(1_000.0),
        &[
            "graves disease",
            "hyperthyroid",
            "hyperthyroidism",
            "enfermedad de graves",
            "hipertiroidismo",
        ],
    ),
    // NIDDK: 100 to 140 in a million.
    (
        has(12.0),
        &[
            "addisons",
            "addison disease",
            "addisons disease",
            "enfermedad de addison",
        ],
    ),
    // NIDDK: 40 to 70 in a million.
    (
        has(6.0).aged(20, 104),
        &[
            "cushings",
            "cushing syndrome",
            "cushings syndrome",
            "cushings disease",
            "sindrome de cushing",
        ],
    ),
    // NIDDK: 3 to 14 in 100,000.
    (has(8.0).aged(20, 104), &["acromegaly"]),
    // Joints, skin, immune system.
    // Izmirly 2021: 72.8 in 100,000.
    (
        has(73.0).aged(15, 104).of(Sex::Female),
        &[
            "lupus",
            "sle",
            "systemic lupus erythematosus",
            "lupus nephritis",
            "lupus eritematoso",
        ],
    ),
    // Hunter 2017: 0.5 % of adults.
    (
        has(430.0).aged(25, 104),
        &["rheumatoid arthritis", "artritis reumatoide"],
    ),
    // Baughman 2016: 60 of 100,000 adults.
    (has(48.0).aged(20, 104), &["sarcoidosis"]),
    // Mayes 2003: 242 in a million adults.
    (has(20.0).aged(25, 104), &["scleroderma", "systemic sclerosis"]),
    // Organs.
    // CDC 2021: 24.9 million.
    (
        has(7_700.0),
        &[
            "asthma",
            "asthma exacerbation",
            "asthma attack",
            "con asma",
            "tiene asma",
            "asma bronquial",
            "ataque de asma",
            "crisis de asma",
        ],
    ),
    // CDC 2021: 14.2 million adults.
    (
        has(4_200.0).aged(45, 104),
        &[
            "copd",
            "copder",
            "copd exacerbation",
            "emphysema",
            "chronic bronchitis",
            "enfisema",
        ],
    ),
    // CDC 2023: 119.9 million adults.
    (
        has(36_000.0).aged(20, 104),
        &[
            "hypertension",
            "htn",
            "high blood pressure",
            "high bp",
            "alta presion",
            "presion alta",
            "hipertension",
            "hipertension arterial",
            "hipertenso",
            "hipertensa",
        ],
    ),
    // CDC 2024: 6.7 million adults.
    (
        has(2_000.0).aged(50, 104),
        &[
            "chf",
            "heart failure",
            "congestive heart failure",
            "chf exacerbation",
            "hfref",
            "hfpef",
            "insuficiencia cardiaca",
        ],
    ),
    // CDC 2023: 1 in 20 adults of 20 and older.
    (
        has(4_500.0).aged(45, 104),
        &["cad", "coronary artery disease", "coronary heart disease"],
    ),
    // Noubiap 2024: 10.5 million adults.
    (
        has(3_000.0).aged(50, 104),
        &["afib", "a fib", "atrial fibrillation", "afib rvr", "afib with rvr"],
    ),
    // CDC 2023: 35.5 million adults.
    (
        has(10_500.0).aged(40, 104),
        &[
            "ckd",
            "chronic kidney disease",
            "ckd stage 3",
            "ckd stage 4",
            "kidney disease",
            "enfermedad renal cronica",
        ],
    ),
    // USRDS 2023: 808,536 people in 2021.
    (
        has(240.0).aged(30, 104),
        &[
            "esrd",
            "esrd on hd",
            "end stage renal disease",
            "end stage renal failure",
            "kidney failure",
        ],
    ),
    // Lewis 2023: 721 in 100,000, somewhat more of them ulcerative colitis.
    (has(700.0), &["ibd", "inflammatory bowel disease"]),
    (
        has(320.0),
        &[
            "crohns",
            "crohn disease",
            "crohns disease",
            "crohns flare",
            "enfermedad de crohn",
        ],
    ),
    (has(380.0), &["ulcerative colitis"]),
    // Rubio-Tapia 2012: 0.71 %.
    (
        has(700.0),
        &[
            "celiac",
            "celiac disease",
            "coeliac",
            "coeliac disease",
            "enfermedad celiaca",
        ],
    ),
    // CDC 2022: 1.2 million of 13 and older.
    (
        has(360.0).aged(18, 104),
        &["hiv", "hiv positive", "hiv aids", "aids", "vih", "sida"],
    ),
    // Hall 2024: 2.4 to 4.0 million.
    (has(800.0).aged(20, 104), &["hepatitis c", "hep c"]),
    // NIDCD 2023: 615,000 people.
    (
        has(190.0).aged(30, 104),
        &["meniere disease", "menieres", "menieres disease"],
    ),
    // The mind. NIMH, on each: of adults in a year, but schizophrenia over a life (0.25 to 0.64 %).
    (
        has(400.0).aged(16, 104),
        &[
            "schizophrenia",
            "schizophrenic",
            "paranoid schizophrenia",
            "schizo",
            "esquizofrenia",
        ],
    ),
    (
        has(2_200.0).aged(16, 104),
        &[
            "bipolar",
            "bipolar 1",
            "bipolar 2",
            "bipolar ii",
            "bipolar disorder",
            "trastorno bipolar",
        ],
    ),
    (
        has(7_000.0),
        &[
            "depression",
            "major depression",
            "major depressive disorder",
            "mdd",
            "clinical depression",
            "depresion",
        ],
    ),
    (
        has(2_800.0),
        &["ptsd", "post traumatic stress disorder", "post traumatic stress"],
    ),
    (has(950.0), &["ocd", "obsessive compulsive disorder"]),
    // Cancers. SEER.
    (
        has(1_250.0).aged(35, 104).of(Sex::Female),
        &[
            "breast cancer",
            "breast ca",
            "triple negative",
            "tnbc",
            "her2 positive",
            "dcis",
            "invasive ductal carcinoma",
            "cancer de mama",
            "cancer de seno",
        ],
    ),
    // SEER: of 100 new breast cancers one is a man's.
    (has(6.0).aged(50, 104).of(Sex::Male), &["male breast cancer"]),
    (
        has(1_030.0).aged(50, 104).of(Sex::Male),
        &["prostate cancer", "prostate ca", "cancer de prostata"],
    ),
    (
        has(420.0).aged(40, 104),
        &[
            "colorectal cancer",
            "colon cancer",
            "colon ca",
            "bowel cancer",
            "rectal cancer",
            "cancer de colon",
        ],
    ),
    (has(430.0), &["melanoma", "malignant melanoma"]),
    (
        has(190.0).aged(45, 104),
        &["lung cancer", "lung ca", "nsclc", "sclc", "cancer de pulmon"],
    ),
    (
        has(30.0).aged(45, 104),
        &["pancreatic cancer", "pancreatic adenocarcinoma", "cancer de pancreas"],
    ),
    (
        has(72.0).aged(30, 104).of(Sex::Female),
        &["ovarian cancer", "cancer de ovario"],
    ),
    (
        has(90.0).aged(25, 104).of(Sex::Female),
        &["cervical cancer", "cancer cervicouterino"],
    ),
    (has(85.0).aged(15, 104).of(Sex::Male), &["testicular cancer"]),
    (
        has(290.0),
        &["thyroid cancer", "papillary thyroid cancer", "cancer de tiroides"],
    ),
    (has(220.0).aged(45, 104), &["bladder cancer"]),
    (
        has(190.0).aged(35, 104),
        &["kidney cancer", "renal cancer", "renal cell carcinoma"],
    ),
    (
        has(33.0).aged(45, 104),
        &["liver cancer", "hepatocellular carcinoma", "hcc", "cancer de higado"],
    ),
    (has(16.0).aged(45, 104), &["esophageal cancer", "oesophageal cancer"]),
    (
        has(40.0).aged(40, 104),
        &["stomach cancer", "gastric cancer", "cancer de estomago"],
    ),
    (has(155.0), &["leukemia", "leukaemia", "leucemia"]),
    (has(23.0), &["aml", "acute myeloid leukemia"]),
    (
        has(34.0).aged(0, 39),
        &[
            "acute lymphoblastic leukemia",
            "acute lymphocytic leukemia",
            "all leukemia",
            "leucemia linfoblastica",
        ],
    ),
    (
        has(245.0).aged(20, 104),
        &[
            "lymphoma",
            "non hodgkin lymphoma",
            "non hodgkins lymphoma",
            "non hodgkins",
            "linfoma",
            "linfoma no hodgkin",
        ],
    ),
    (
        has(66.0),
        &[
            "hodgkins",
            "hodgkin lymphoma",
            "hodgkins lymphoma",
            "hodgkins disease",
            "linfoma de hodgkin",
        ],
    ),
    (has(57.0).aged(40, 104), &["multiple myeloma", "myeloma"]),
    (
        has(55.0),
        &[
            "brain cancer",
            "brain tumor",
            "brain tumors",
            "brain tumour",
            "glioma",
            "tumor cerebral",
        ],
    ),
    // Anybody's cancer: 18.6 million (American Cancer Society 2025).
    (has(5_400.0).aged(30, 104), &["cancer"]),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn short_and_long_names() {
        for (words, per_100_000) in [
            ("als", 9.0),
            ("lou gehrigs disease", 9.0),
            ("t1d", 600.0),
            ("metastatic pancreatic cancer", 30.0),
            ("stage 4 cancer", 5_400.0),
            ("heart transplant", 1.4),
            ("appendicitis", 85.0),
        ] {
            assert_eq!(
                condition(words).map(|found| found.per_100_000),
                Some(per_100_000),
                "{words}"
            );
        }
        assert_eq!(condition("fever of unknown origin"), None);
    }
}

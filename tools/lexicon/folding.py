"""The spelling of the tables: what src/text/fold.rs makes of a text, and nothing but a-z, apostrophes and single spaces."""

import re
import unicodedata

# Letters that Unicode does not take apart into a plain letter and a mark.
LETTERS = str.maketrans(
    {"æ": "ae", "œ": "oe", "ß": "ss", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "ı": "i", "ħ": "h", "ŧ": "t"}
    | dict.fromkeys("‘’‛ʼ′`´", "'")
)


def fold(text):
    """Lower case, no accents, straight apostrophes; hyphens become spaces, full stops go. None if more than that is in it."""
    letters = unicodedata.normalize("NFD", text.lower().translate(LETTERS))
    letters = "".join(c for c in letters if not unicodedata.combining(c))
    letters = " ".join(re.sub(r"[-‐-―/]", " ", letters.replace(".", "")).split())
    return letters if re.fullmatch(r"[a-z']+( [a-z']+)*", letters) else None


def fold_word(text):
    """The same for what must be one word of two letters or more."""
    folded = fold(text)
    return folded if folded and len(folded) > 1 and " " not in folded else None

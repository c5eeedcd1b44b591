"""The lists that were written for this project: tools/lexicon/written, `#` starts a comment, TAB between columns."""

import pathlib

FOLDER = pathlib.Path(__file__).parent / "written"


def written_table(file):
    """The rows of one list, each a tuple of its columns."""
    lines = (line.split("#")[0].strip() for line in (FOLDER / file).read_text().splitlines())
    return [tuple(column.strip() for column in line.split("\t")) for line in lines if line]


def written_levels(file):
    """The words of a list whose lines are a number, then the words that have it."""
    return [(word, int(level)) for level, line in written_table(file) for word in line.split()]


def written_words(file):
    """All words of a list that has several on a line."""
    return [word for (line,) in written_table(file) for word in line.split()]

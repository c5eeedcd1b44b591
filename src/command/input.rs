use std::fs;
use std::io::{self, BufRead, BufReader, Read as _};

/// Where drafts come from.
pub enum Input {
    Standard,
    File(String),
}

impl Input {
    /// A file, or standard input for `-`.
    pub fn named(name: &str) -> Self {
        if name == "-" {
            Self::Standard
        } else {
            Self::File(name.to_owned())
        }
    }

    /// All of it, as one draft; the line break that an editor puts at the end of a file is no part of it.
    pub fn read(&self) -> Result<String, String> {
        let mut text = String::new();
        let read = match self {
            Self::Standard => io::stdin().lock().read_to_string(&mut text),
            Self::File(name) => fs::File::open(name).and_then(|mut file| file.read_to_string(&mut text)),
        };
        read.map_err(|error| self.named_error(&error))?;
        if text.ends_with('\n') {
            text.pop();
        }
        Ok(text)
    }

    /// Its lines, one after the other, as bytes: one that is not UTF-8 does not end the others.
    pub fn lines(&self) -> Result<impl Iterator<Item = io::Result<Vec<u8>>>, String> {
        let reader: Box<dyn BufRead> = match self {
            Self::Standard => Box::new(io::stdin().lock()),
            Self::File(name) => Box::new(BufReader::new(
                fs::File::open(name).map_err(|error| self.named_error(&error))?,
            )),
        };
        Ok(reader.split(b'\n'))
    }

    fn named_error(&self, error: &io::Error) -> String {
        match self {
            Self::Standard => format!("standard input: {error}"),
            Self::File(name) => format!("{name}: {error}"),
        }
    }
}

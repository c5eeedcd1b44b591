use std::fmt;
use std::ops::AddAssign;

/// How many of how many.
#[derive(Clone, Copy, Default)]
pub struct Share {
    /// How many.
    pub hits: usize,
    /// Of how many.
    pub all: usize,
}

impl Share {
    pub fn count(&mut self, hit: bool) {
        self.hits += usize::from(hit);
        self.all += 1;
    }

    /// From 0 to 1; nothing where there was nothing to count.
    pub fn ratio(self) -> Option<f64> {
        (self.all > 0).then(|| self.hits as f64 / self.all as f64)
    }
}

impl AddAssign for Share {
    fn add_assign(&mut self, other: Self) {
        self.hits += other.hits;
        self.all += other.all;
    }
}

impl fmt::Display for Share {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.ratio() {
            None => write!(f, "{:>13}", "-"),
            Some(ratio) => write!(f, "{:5.1}% {:>6}", 100.0 * ratio, format!("/{}", self.all)),
        }
    }
}

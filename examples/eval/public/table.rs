use std::fmt;

use crate::share::Share;

/// What is to be reached.
#[derive(Clone, Copy)]
pub enum Goal {
    /// At least so many percent.
    AtLeast(f64),
    /// At most so many percent.
    AtMost(f64),
    /// Nothing: the line explains another.
    None,
}

/// Measures, in the order in which they were taken.
#[derive(Default)]
pub struct Table(Vec<(String, String, Option<f64>, Goal)>);

impl Table {
    pub fn share(&mut self, name: impl Into<String>, share: Share, goal: Goal) {
        let percent = share.ratio().map(|ratio| 100.0 * ratio);
        let shown = format!("{}/{}", share.hits, share.all);
        self.0.push((name.into(), shown, percent, goal));
    }

    /// A figure that is in percent, but no share.
    pub fn percent(&mut self, name: impl Into<String>, percent: f64, goal: Goal) {
        self.0.push((name.into(), String::new(), Some(percent), goal));
    }

    /// A sentence under the line before.
    pub fn note(&mut self, sentence: &str) {
        self.0
            .push((format!("    ({sentence})"), String::new(), None, Goal::None));
    }
}

impl fmt::Display for Table {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "{:58} {:>11} {:>7}   to reach", "Public collections", "", "")?;
        for (name, shown, percent, goal) in &self.0 {
            let figure = percent.map_or(String::new(), |percent| format!("{percent:.1} %"));
            let reached = |is_reached: bool| if is_reached { "" } else { "   not yet" };
            let goal = match (*goal, *percent) {
                (Goal::AtLeast(least), Some(percent)) => format!(">= {least} %{}", reached(percent >= least)),
                (Goal::AtMost(most), Some(percent)) => format!("<= {most} %{}", reached(percent <= most)),
                _ => String::new(),
            };
            writeln!(
                f,
                "{}",
                format!("{name:58} {shown:>11} {figure:>7}   {goal}").trim_end()
            )?;
        }
        Ok(())
    }
}

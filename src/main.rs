//! The `chaperone` command: the only part that knows the terminal.

mod command;

use std::process::ExitCode;

fn main() -> ExitCode {
    match command::run(lexopt::Parser::from_env()) {
        Ok(outcome) => outcome.into(),
        Err(error) => {
            eprintln!("chaperone: {error}");
            ExitCode::from(2)
        }
    }
}

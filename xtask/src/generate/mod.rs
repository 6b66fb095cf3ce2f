//! `cargo xtask generate`: the generated tables of `src/catalog` from `schema/`.
//!
//! The option table is one text and rows of plain numbers, so that a program with it needs neither
//! relocations nor any work at its start.

mod groups;
mod pool;
mod print;
mod rows;
mod tables;
mod texts;

use crate::options::{FACTS, Fact, read_lines};
use crate::{Outcome, root};
pub(crate) use texts::{Text, Texts, read as texts};

/// Arguments of `cargo xtask generate`.
#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// Write nothing; fail when a generated file is stale
    #[arg(long)]
    check: bool,
}

/// Writes or compares the generated files; gives those that are stale.
pub(crate) fn run(arguments: &Arguments) -> Outcome<Vec<String>> {
    if arguments.check {
        return stale();
    }
    for (path, content) in files()? {
        std::fs::write(root().join(path), content)?;
    }
    Ok(Vec::new())
}

/// The generated files that differ from what `schema/` says now.
pub(crate) fn stale() -> Outcome<Vec<String>> {
    let is_stale = |path: &str, content: &str| {
        std::fs::read_to_string(root().join(path)).map_or(true, |found| found != content)
    };
    let stale = files()?.into_iter().filter(|(path, content)| is_stale(path, content));
    Ok(stale.map(|(path, _)| format!("{path}: stale, run `cargo xtask generate`")).collect())
}

/// Every generated file: path below the root and content.
fn files() -> Outcome<Vec<(&'static str, String)>> {
    let facts: Vec<Fact> = read_lines(&root().join(FACTS))?;
    let texts = texts::read()?;
    Ok(vec![
        ("crates/uwsgi-config/src/catalog/generated.rs", print::options(&facts, &texts)?),
        ("crates/uwsgi-config/src/catalog/generated_tables.rs", tables::all()?),
    ])
}

#[cfg(test)]
mod tests {
    #[test]
    fn generated_files_are_current() {
        let stale = super::stale();
        assert!(stale.as_ref().is_ok_and(Vec::is_empty), "{stale:?}");
    }
}

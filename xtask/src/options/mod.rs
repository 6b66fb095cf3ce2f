//! `cargo xtask options`: the facts about every option of uWSGI, from its sources and from real servers.

mod condition;
mod facts;
mod history;
mod sdist;
mod table;

use std::path::PathBuf;

use crate::{Outcome, root};
pub(crate) use facts::{Fact, read_lines, to_lines};

/// The flags of `uwsgi.h:UWSGI_OPT_*`, in the order of their bits.
pub(crate) const FLAGS: [&str; 16] = [
    "IMMEDIATE",
    "MASTER",
    "LOG_MASTER",
    "THREADS",
    "CHEAPER",
    "VHOST",
    "MEMORY",
    "PROCNAME",
    "LAZY",
    "NO_INITIAL",
    "NO_SERVER",
    "POST_BUFFERING",
    "CLUSTER",
    "MIME",
    "REQ_LOG_MASTER",
    "METRICS",
];

/// Where the facts lie, below the root.
pub(crate) const FACTS: &str = "schema/options/facts.jsonl";
const UNRELEASED: &str = "schema/options/unreleased.jsonl";

/// Arguments of `cargo xtask options`.
#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// Folder with uwsgi-VERSION.tar.gz of every release
    #[arg(long, value_name = "DIR")]
    sdists: Option<PathBuf>,
}

/// Writes the facts; gives the list of problems.
pub(crate) fn run(arguments: &Arguments) -> Outcome<Vec<String>> {
    if let Some(folder) = &arguments.sdists {
        let releases = sdist::releases(folder)?;
        let unreleased = read_lines(&root().join(UNRELEASED))?;
        let facts = history::facts(&releases, unreleased);
        std::fs::write(root().join(FACTS), to_lines(&facts)?)?;
        println!("{}", history::summary(&facts));
    }
    Ok(Vec::new())
}

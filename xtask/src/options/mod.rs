//! `cargo xtask options`: the facts about every option of uWSGI, from its sources and from real servers.

mod check;
mod condition;
mod facts;
mod history;
mod sdist;
mod servers;
mod table;

use std::path::{Path, PathBuf};

use crate::{Outcome, root};
pub(crate) use facts::{Fact, read_lines};

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
    /// Record the option table of a real server (full, pip, debian12, debian13, debiansid, debian12-plugins)
    #[arg(long, value_name = "NAME=FILE")]
    table: Vec<String>,
    /// Write nothing; fail when facts, texts and generated files disagree
    #[arg(long)]
    check: bool,
}

/// Writes the facts, or checks all of the catalogue's sources; gives the list of problems.
pub(crate) fn run(arguments: &Arguments) -> Outcome<Vec<String>> {
    for table in &arguments.table {
        let (name, file) = table.split_once('=').ok_or("--table wants NAME=FILE")?;
        servers::record(name, Path::new(file))?;
    }
    let releases = arguments.sdists.as_deref().map(sdist::releases).transpose()?;
    if arguments.check {
        return check::all(releases.as_deref());
    }
    let facts = match &releases {
        Some(releases) => merged(releases)?,
        None => again(read_lines(&root().join(FACTS))?)?,
    };
    std::fs::write(root().join(FACTS), facts::to_lines(&facts)?)?;
    println!("{}", history::summary(&facts));
    Ok(Vec::new())
}

/// The facts of the sources, the unreleased names and the recorded servers.
fn merged(releases: &[sdist::Release]) -> Outcome<Vec<Fact>> {
    again(history::facts(releases, read_lines(&root().join(UNRELEASED))?))
}

/// The same facts with the recorded servers applied anew.
fn again(mut facts: Vec<Fact>) -> Outcome<Vec<Fact>> {
    for fact in &mut facts {
        fact.builds.clear();
        fact.default = None;
    }
    servers::apply(&mut facts, &servers::read()?);
    Ok(facts)
}

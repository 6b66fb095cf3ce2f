//! `cargo xtask record`: what real servers make of generated files and starts, for `tests/it/recorded.rs`.
//!
//! How many of each are made, and from which seed, stands in `fixtures/server/plan.json`; what the servers did in a file
//! a set beside it. With the same plan and servers of the same releases the files come out the same: `--check`.

mod case;
mod emperor;
mod ini;
mod json;
mod server;
mod starts;
mod xml;
mod yaml;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use case::Case;
use clap::Args;
use serde::Deserialize;
use server::Server;

/// Options of `cargo xtask record`.
#[derive(Debug, Args)]
pub(crate) struct RecordArgs {
    /// An unmodified server, 2.0.31, built with libyaml, jansson and libxml2
    #[arg(long, value_name = "PROGRAM")]
    full: PathBuf,
    /// One as `pip install uwsgi` gives it: the built-in reader of YAML
    #[arg(long, value_name = "PROGRAM")]
    pip: PathBuf,
    /// Debian 12's: yajl
    #[arg(long, value_name = "PROGRAM", default_value = "/usr/bin/uwsgi-core")]
    debian12: PathBuf,
    /// Only this set: ini, yaml, json, xml, lines (starts) or emperor (folders of vassals; as root)
    #[arg(long, value_name = "SET")]
    only: Option<String>,
    /// Write nothing; say which files would change
    #[arg(long)]
    check: bool,
}

/// How a set is made.
#[derive(Debug, Deserialize)]
struct Plan {
    /// How many are made up; written ones come to them.
    count: usize,
    /// Where the dice start.
    seed: u64,
}

/// Makes up the cases of a set.
type Generate = fn(usize, u64) -> Vec<Case>;

const SETS: [(&str, Generate); 5] = [
    ("ini", ini::generate),
    ("yaml", yaml::generate),
    ("json", json::generate),
    ("xml", xml::generate),
    ("lines", starts::generate),
];

/// Records each set; gives what `--check` found.
pub(crate) fn run(args: &RecordArgs, root: &Path) -> Result<Vec<String>, String> {
    let folder = root.join("fixtures/server");
    let plan = std::fs::read_to_string(folder.join("plan.json")).map_err(|error| error.to_string())?;
    let plan: BTreeMap<String, Plan> = serde_json::from_str(&plan).map_err(|error| error.to_string())?;
    let work = std::env::temp_dir().join(format!("uwsgi-lint-shim-{}", std::process::id()));
    let servers = servers(args, &work, root)?;
    let mut changed = Vec::new();
    let is_asked = |name: &str| args.only.as_ref().is_none_or(|only| only == name);
    let mut texts = Vec::new();
    for (name, generate) in SETS.iter().filter(|(name, _)| is_asked(name)) {
        let plan = plan.get(*name).ok_or_else(|| format!("plan.json does not know `{name}`"))?;
        texts.push((*name, record(&servers, generate(plan.count, plan.seed))?));
    }
    if is_asked("emperor") {
        let server = servers.get("full").ok_or("no server `full`")?;
        texts.push(("emperor", emperor::record(server, &work)?));
    }
    for (name, text) in texts {
        let path = folder.join(format!("{name}.jsonl"));
        if !args.check {
            std::fs::write(&path, &text).map_err(|error| error.to_string())?;
            println!("{name}: {} recordings", text.lines().count());
        } else if std::fs::read_to_string(&path).ok().as_ref() != Some(&text) {
            changed.push(format!("{}: the servers do something else now", path.display()));
        }
    }
    let _ = std::fs::remove_dir_all(&work);
    let _ = std::fs::remove_dir_all(case::FOLDER);
    Ok(changed)
}

fn servers(args: &RecordArgs, work: &Path, root: &Path) -> Result<BTreeMap<&'static str, Server>, String> {
    let programs = [("full", &args.full), ("pip", &args.pip), ("debian12", &args.debian12)];
    let server = |(name, program): (&'static str, &PathBuf)| {
        Server::new(program, &work.join(name), root)
            .map(|server| (name, server))
            .map_err(|error| format!("{name}: {error}"))
    };
    programs.into_iter().map(server).collect()
}

/// A line a case.
fn record(servers: &BTreeMap<&str, Server>, cases: Vec<Case>) -> Result<String, String> {
    let mut out = String::new();
    for case in cases {
        let server = servers.get(&*case.build).ok_or_else(|| format!("no server `{}`", case.build))?;
        let Some(recorded) = server.record(case)? else { continue };
        out.push_str(&serde_json::to_string(&recorded).map_err(|error| error.to_string())?);
        out.push('\n');
    }
    Ok(out)
}

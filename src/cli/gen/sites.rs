//! `gen nginx FOLDER`: a site for each vassal.

use std::collections::HashSet;
use std::path::PathBuf;
use std::process::ExitCode;

use super::args::NginxArgs;
use super::source::{Source, put};
use crate::cli::output::Output;
use crate::cli::server::Failure;
use uwsgi_lint::generate::nginx;
use uwsgi_lint::project::fleet::Kind;
use uwsgi_lint::project::{CheckOptions, Checker, ServerOptions};

/// A site for each vassal of a folder, named as its file.
pub(super) fn sites(
    args: &NginxArgs,
    options: &nginx::Options,
    out: &mut Output,
) -> Result<ExitCode, Failure> {
    let folder = &args.common.file;
    if args.name.is_some() || !args.server_name.is_empty() || args.common.address.is_some() {
        return Err(Failure::usage(format!(
            "{}: --name, --server-name and --address are for one file, not for a folder",
            folder.display()
        )));
    }
    let mut checked = CheckOptions::new();
    checked.server = ServerOptions::from(&args.common.server);
    let fleet = Checker::new(checked)?.fleet(std::slice::from_ref(folder), None)?;
    let files = fleet.rows.iter().filter(|row| row.kind != Kind::Start).map(|row| PathBuf::from(&row.file));
    let (mut text, mut refused) = (Vec::new(), false);
    let (mut names, mut hosts) = (HashSet::new(), HashSet::new());
    for file in files {
        let source = Source::load_file(&file, &args.common, &[])?;
        let stem = nginx::site_of(&file.to_string_lossy()).to_owned();
        let options = nginx::Options {
            name: Some(free_name(&stem, &mut names)),
            server_names: vec![site_name(&stem, &mut hosts)],
            ..options.clone()
        };
        let generated = match &source.deployment {
            Ok(deployment) => nginx::generate(deployment, &options),
            Err(refusal) => Err(refusal.clone()),
        };
        match generated {
            Ok(generated) => {
                for advice in &generated.advice {
                    source.say(advice.entry, advice.level.name(), advice.rule, &advice.message, out);
                }
                text.extend((!text.is_empty()).then_some(b'\n'));
                text.extend(generated.text.as_bytes());
            }
            refusal => {
                refused = true;
                source.finish(refusal, out)?;
            }
        }
    }
    if refused {
        return Ok(ExitCode::from(1));
    }
    if text.is_empty() {
        return Err(Failure::usage("no uWSGI configuration found"));
    }
    put(&text, args.common.check.as_deref(), out)
}

/// A name of upstreams and maps that no other site has; nginx takes letters, digits and `_` alike in all of them.
fn free_name(stem: &str, names: &mut HashSet<String>) -> String {
    let fit = |c: char| if c.is_ascii_alphanumeric() { c.to_ascii_lowercase() } else { '_' };
    // Names are cut to some length when they are used.
    free(stem.chars().map(fit).take(24).collect(), '_', names)
}

/// The name of the file as that of a host.
fn site_name(stem: &str, hosts: &mut HashSet<String>) -> String {
    let fit = |c: char| if c.is_ascii_alphanumeric() || c == '.' { c.to_ascii_lowercase() } else { '-' };
    let host: String = stem.chars().map(fit).collect();
    let host = host.trim_matches(['-', '.']);
    free(if host.is_empty() { "site" } else { host }.to_owned(), '-', hosts)
}

/// A name with a number behind it where another site has it.
fn free(name: String, sign: char, taken: &mut HashSet<String>) -> String {
    let numbered = (2..).map(|number| format!("{name}{sign}{number}"));
    let found = std::iter::once(name.clone()).chain(numbered).find(|name| !taken.contains(name));
    let found = found.unwrap_or(name);
    taken.insert(found.clone());
    found
}

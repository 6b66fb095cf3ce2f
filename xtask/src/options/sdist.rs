//! Reads the option tables out of a source distribution (`uwsgi-VERSION.tar.gz`).

use std::collections::BTreeMap;
use std::fs::File;
use std::io::Read;
use std::path::{Path, PathBuf};

use flate2::read::GzDecoder;

use super::table::{self, Macros, Row};
use crate::Outcome;
use crate::ctoken;

/// The tables of one release: name → (plugin, row) in the order of the sources.
#[derive(Debug)]
pub(super) struct Release {
    pub(super) version: String,
    pub(super) rows: BTreeMap<String, Vec<(String, Row)>>,
}

/// Every release in a folder, oldest first.
pub(super) fn releases(folder: &Path) -> Outcome<Vec<Release>> {
    let mut found: Vec<(Vec<u32>, String, PathBuf)> = Vec::new();
    for entry in std::fs::read_dir(folder)? {
        let path = entry?.path();
        let name = path.file_name().and_then(|n| n.to_str()).unwrap_or_default();
        let Some(version) = name.strip_suffix(".tar.gz").and_then(version_of) else { continue };
        let numbers = version.split('.').map(|n| n.parse().unwrap_or(0)).collect();
        found.push((numbers, version.to_owned(), path));
    }
    found.sort();
    found.into_iter().map(|(_, version, path)| release(version, &path)).collect()
}

/// What follows the name of the project, which releases spell in both ways.
fn version_of(name: &str) -> Option<&str> {
    name.strip_prefix("uwsgi-").or_else(|| name.strip_prefix("uWSGI-"))
}

fn release(version: String, path: &Path) -> Outcome<Release> {
    let sources = sources(path)?;
    let mut macros = Macros::new();
    for (_, tokens) in &sources {
        table::collect_macros(tokens, &mut macros);
    }
    let mut rows: BTreeMap<String, Vec<(String, Row)>> = BTreeMap::new();
    for (file, tokens) in &sources {
        let Some(plugin) = plugin_of(file) else { continue };
        for row in table::rows(tokens, &macros) {
            rows.entry(row.name.clone()).or_default().push((plugin.to_owned(), row));
        }
    }
    Ok(Release { version, rows })
}

/// The tokens of every source file below `core`, `proto` and `plugins`, and of the headers.
fn sources(path: &Path) -> Outcome<Vec<(String, Vec<ctoken::Token>)>> {
    let mut archive = tar::Archive::new(GzDecoder::new(File::open(path)?));
    let mut sources = Vec::new();
    for entry in archive.entries()? {
        let mut entry = entry?;
        let name = entry.path()?.to_string_lossy().into_owned();
        // Some archives hold a top folder, others do not.
        let inner = match name.split_once('/') {
            Some((top, rest)) if version_of(top).is_some() => rest.to_owned(),
            _ => name.trim_start_matches("./").to_owned(),
        };
        let is_source = [".c", ".cc", ".cpp", ".m", ".h", ".mm"].iter().any(|ext| inner.ends_with(ext));
        if !is_source || (plugin_of(&inner).is_none() && inner != "uwsgi.h") {
            continue;
        }
        let mut bytes = Vec::new();
        entry.read_to_end(&mut bytes)?;
        let text = String::from_utf8_lossy(&bytes);
        // Tables, and the files that may define a macro that a table uses.
        if text.contains("uwsgi_option") || text.contains("define") {
            sources.push((inner, ctoken::tokenize(&text)));
        }
    }
    sources.sort_by(|a, b| a.0.cmp(&b.0));
    Ok(sources)
}

/// The plugin that a file belongs to: `core`, or the folder below `plugins/`.
fn plugin_of(file: &str) -> Option<&str> {
    let (top, rest) = file.split_once('/')?;
    match top {
        "core" | "proto" => Some("core"),
        "plugins" => rest.split_once('/').map(|(plugin, _)| plugin),
        _ => None,
    }
}

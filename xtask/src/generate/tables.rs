//! The small tables: vocabularies, registries and plugins, from `schema/*.jsonl` that people own.

use std::fmt::Write;

use serde::Deserialize;

use super::print::HEAD;
use crate::options::read_lines;
use crate::version::{Build, Version};
use crate::{Outcome, root};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Vocabulary {
    name: String,
    used_by: Vec<String>,
    plugin: String,
    source: String,
    separator: char,
    required: Vec<String>,
    keys: Vec<Key>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Key {
    name: String,
    target: String,
    since: String,
    flag: bool,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Entry {
    kind: String,
    name: String,
    plugins: Vec<String>,
    since: String,
    until: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Plugin {
    name: String,
    options: String,
    builds: Vec<String>,
}

/// `crates/uwsgi-config/src/catalog/generated_tables.rs`.
pub(super) fn all() -> Outcome<String> {
    let schema = root().join("schema");
    let mut out = format!("//! Vocabularies, registries and plugins.\n\n{HEAD}");
    out.push_str("use super::plugin::Plugin;\nuse super::registry::{Entry, Kind};\n");
    out.push_str("use super::{Builds, Key, Version, Vocabulary};\n\n");
    vocabularies(&mut out, read_lines(&schema.join("vocabularies.jsonl"))?)?;
    registry(&mut out, read_lines(&schema.join("registries.jsonl"))?)?;
    plugins(&mut out, read_lines(&schema.join("plugins.jsonl"))?)?;
    Ok(out)
}

fn vocabularies(out: &mut String, mut all: Vec<Vocabulary>) -> Outcome<()> {
    all.sort_by(|a, b| a.name.cmp(&b.name));
    writeln!(out, "pub(super) static VOCABULARIES: [Vocabulary; {}] = [", all.len())?;
    for one in all {
        writeln!(out, "    Vocabulary {{")?;
        writeln!(
            out,
            "        name: {:?}, used_by: &{:?}, plugin: {:?},",
            one.name, one.used_by, one.plugin
        )?;
        writeln!(out, "        source: {:?}, separator: {:?},", one.source, one.separator)?;
        writeln!(out, "        required: &{:?},\n        keys: &[", one.required)?;
        for key in one.keys {
            let since = version(&key.since)?;
            writeln!(
                out,
                "            Key {{ name: {:?}, target: {:?}, since: {since}, flag: {} }},",
                key.name, key.target, key.flag
            )?;
        }
        writeln!(out, "        ],\n    }},")?;
    }
    out.push_str("];\n\n");
    Ok(())
}

fn registry(out: &mut String, mut all: Vec<Entry>) -> Outcome<()> {
    all.sort_by(|a, b| (&a.kind, &a.name).cmp(&(&b.kind, &b.name)));
    writeln!(out, "pub(super) static REGISTRY: [Entry; {}] = [", all.len())?;
    for one in all {
        let until = one
            .until
            .as_deref()
            .map_or(Ok("None".to_owned()), |text| Ok::<_, String>(format!("Some({})", version(text)?)))?;
        writeln!(
            out,
            "    Entry {{ kind: Kind::{}, name: {:?}, plugins: &{:?}, since: {}, until: {until} }},",
            camel(&one.kind),
            one.name,
            one.plugins,
            version(&one.since)?
        )?;
    }
    out.push_str("];\n\n");
    Ok(())
}

fn plugins(out: &mut String, mut all: Vec<Plugin>) -> Outcome<()> {
    all.sort_by(|a, b| a.name.cmp(&b.name));
    writeln!(out, "pub(super) static PLUGINS: [Plugin; {}] = [", all.len())?;
    for one in &all {
        let mut bits = 0;
        for name in &one.builds {
            bits |= 1 << Build::parse(name).ok_or_else(|| format!("build `{name}`"))? as u32;
        }
        writeln!(
            out,
            "    Plugin {{ name: {:?}, options: {:?}, builds: Builds({bits}) }},",
            one.name, one.options
        )?;
    }
    writeln!(out, "];\n\npub(super) static EMBEDDED: [&[&str]; {}] = [", Build::ALL.len())?;
    for build in Build::ALL {
        let inside = all.iter().filter(|plugin| plugin.builds.iter().any(|name| name == build.name()));
        writeln!(out, "    &[")?;
        for plugin in inside {
            writeln!(out, "        {:?},", plugin.name)?;
        }
        writeln!(out, "    ],")?;
    }
    out.push_str("];\n");
    Ok(())
}

fn version(text: &str) -> Result<String, String> {
    let version = Version::parse(text).ok_or_else(|| format!("version `{text}`"))?;
    Ok(format!("Version::from_bits({})", version.to_bits()))
}

/// `route-condition` → `RouteCondition`.
fn camel(name: &str) -> String {
    let capital = |word: &str| {
        let mut chars = word.chars();
        chars.next().map(|c| c.to_ascii_uppercase()).into_iter().chain(chars).collect::<String>()
    };
    name.split('-').map(capital).collect()
}

//! The Rust source of the generated option table.

use std::collections::BTreeSet;
use std::fmt::{Display, Write};

use super::groups::{self, Partition};
use super::pool::Pool;
use super::rows::{self, Numbering, WIDTH};
use super::{Texts, groups::aliases};
use crate::Outcome;
use crate::options::Fact;

pub(super) const HEAD: &str = "// Written by `cargo xtask generate` from schema/. Do not edit.\n\n";

/// `crates/uwsgi-config/src/catalog/generated.rs`.
pub(super) fn options(facts: &[Fact], texts: &Texts) -> Outcome<String> {
    let (groups, variables) = (aliases(facts), groups::variables(facts));
    let setters: BTreeSet<&str> = facts.iter().map(|fact| fact.setter.as_str()).collect();
    let numbers =
        Numbering { setters: setters.into_iter().collect(), groups: &groups.of, variables: &variables.of };
    let mut pool = Pool::default();
    // Names first, in their order: they share some pages of memory.
    for fact in facts {
        pool.text(&fact.name)?;
    }
    let mut table = Vec::new();
    for (at, fact) in facts.iter().enumerate() {
        table.push(rows::row(at, fact, texts, &numbers, &mut pool)?);
    }
    let mut members = Vec::new();
    let mut out = format!(
        "//! The option table: facts and texts as numbers and one string.\n\n{HEAD}use super::OptId;\n\n"
    );
    setter_enum(&mut out, &numbers.setters)?;
    ids(&mut out, facts)?;
    writeln!(out, "pub(super) const WIDTH: usize = {WIDTH};\n")?;
    let rows: Vec<String> = table.iter().map(|row| numbers_of(row)).collect();
    array(&mut out, "ROWS", "[u32; WIDTH]", &rows)?;
    for (name, partition) in [("GROUPS", &groups), ("VARIABLES", &variables)] {
        array(&mut out, name, "[u32; 2]", &places(partition, &mut members)?)?;
    }
    array(&mut out, "MEMBERS", "u16", &members)?;
    let lists: Vec<String> = pool.lists.iter().map(|range| numbers_of(range)).collect();
    array(&mut out, "LISTS", "[u32; 2]", &lists)?;
    blob(&mut out, &pool.text)?;
    Ok(out)
}

/// Start and count of each part in `members`.
fn places(partition: &Partition, members: &mut Vec<u16>) -> Outcome<Vec<String>> {
    let mut places = Vec::new();
    for part in &partition.parts {
        places.push(numbers_of(&[u32::try_from(members.len())?, u32::try_from(part.len())?]));
        members.extend(part);
    }
    Ok(places)
}

fn numbers_of(row: &[u32]) -> String {
    let parts: Vec<String> = row.iter().map(ToString::to_string).collect();
    format!("[{}]", parts.join(","))
}

/// One static array, filled up to the line width.
fn array<T: Display>(out: &mut String, name: &str, kind: &str, items: &[T]) -> Outcome<()> {
    writeln!(out, "pub(super) static {name}: [{kind}; {}] = [", items.len())?;
    let mut line = String::new();
    for item in items {
        let item = item.to_string();
        if !line.is_empty() && line.len() + item.len() > 108 {
            writeln!(out, "{line}")?;
            line.clear();
        }
        write!(line, "{item},")?;
    }
    writeln!(out, "{line}\n];\n")?;
    Ok(())
}

/// The text, in pieces of a readable length.
fn blob(out: &mut String, text: &str) -> Outcome<()> {
    writeln!(out, "pub(super) static TEXT: &str = concat!(")?;
    let mut line = String::new();
    for c in text.chars() {
        match c {
            '"' | '\\' => line.extend(['\\', c]),
            '\n' => line.push_str("\\n"),
            _ if c.is_control() => write!(line, "\\u{{{:x}}}", u32::from(c))?,
            _ => line.push(c),
        }
        if line.len() >= 104 {
            writeln!(out, "\"{line}\",")?;
            line.clear();
        }
    }
    writeln!(out, "\"{line}\");")?;
    Ok(())
}

/// `uwsgi_opt_set_int` → `SetInt`.
fn variant(function: &str) -> String {
    let name = function.trim_start_matches("uwsgi_").trim_start_matches("opt_").replace("_opt_", "_");
    let mut out = String::new();
    for word in name.split('_') {
        let mut chars = word.chars();
        out.extend(chars.next().map(|c| c.to_ascii_uppercase()));
        out.push_str(chars.as_str());
    }
    if out.starts_with(|c: char| c.is_ascii_digit()) { format!("N{out}") } else { out }
}

fn setter_enum(out: &mut String, setters: &[&str]) -> Outcome<()> {
    out.push_str("/// The C function that an option calls with its value.\n");
    out.push_str("#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]\npub enum Setter {\n");
    for setter in setters {
        writeln!(out, "    /// `{setter}`.\n    {},", variant(setter))?;
    }
    out.push_str("}\n\nimpl Setter {\n    /// The name in the sources.\n    pub fn name(self) -> &'static str {\n        match self {\n");
    for setter in setters {
        writeln!(out, "            Setter::{} => \"{setter}\",", variant(setter))?;
    }
    out.push_str("        }\n    }\n}\n\n");
    let variants: Vec<String> = setters.iter().map(|s| format!("Setter::{}", variant(s))).collect();
    array(out, "SETTERS", "Setter", &variants)
}

/// A constant for every option.
fn ids(out: &mut String, facts: &[Fact]) -> Outcome<()> {
    let doc = "/// Every option as a constant: upper case, `-` as `_`; a second name of that spelling ends in `_2`.";
    writeln!(out, "{doc}\n#[allow(missing_docs)]\npub mod ids {{\n    use super::OptId;\n")?;
    let mut used = BTreeSet::new();
    for (at, fact) in facts.iter().enumerate() {
        let mut name: String =
            fact.name.chars().map(|c| if c.is_ascii_alphanumeric() { c } else { '_' }).collect();
        name.make_ascii_uppercase();
        if name.starts_with(|c: char| c.is_ascii_digit()) {
            name.insert_str(0, "N_");
        }
        if !used.insert(name.clone()) {
            name.push_str("_2");
        }
        writeln!(out, "    pub const {name}: OptId = OptId::at({at});")?;
    }
    out.push_str("}\n\n");
    Ok(())
}

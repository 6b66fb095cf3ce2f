//! The numbers of one row; `crates/uwsgi-config/src/catalog/option.rs` reads the same columns.

use super::pool::Pool;
use super::{Text, Texts};
use crate::Outcome;
use crate::grammar::Grammar;
use crate::options::{FLAGS, Fact};
use crate::version::{Build, Version};

/// Numbers in a row.
pub(super) const WIDTH: usize = 38;

/// What rows refer to beside the pool.
pub(super) struct Numbering<'a> {
    pub(super) setters: Vec<&'a str>,
    pub(super) groups: &'a [u32],
    pub(super) variables: &'a [u32],
}

/// The row of the option at a place.
pub(super) fn row(
    at: usize,
    fact: &Fact,
    texts: &Texts,
    numbers: &Numbering<'_>,
    pool: &mut Pool,
) -> Outcome<[u32; WIDTH]> {
    let none = Text { grammar: "text".to_owned(), ..Text::default() };
    let text = texts.get(&fact.name).unwrap_or(&none);
    let setter = numbers.setters.iter().position(|setter| *setter == fact.setter).ok_or("setter")?;
    let changes: Vec<&String> =
        fact.changes.iter().flat_map(|c| [&c.version, &c.field, &c.from, &c.to]).collect();
    let until = fact.until.as_deref().map_or(Ok(0), version)?;
    let default = fact.default.as_deref().map_or(Ok([u32::MAX, 0]), |text| pool.text(text))?;
    let mut row = Vec::with_capacity(WIDTH);
    row.extend(pool.text(&fact.name)?);
    row.push(fact.short.map_or(0, u32::from));
    row.extend(pool.text(&fact.plugin)?);
    row.extend(pool.list(&fact.also)?);
    row.push(arity(&fact.arity)?);
    row.push(u32::try_from(setter)?);
    row.extend(pool.text(&fact.variable)?);
    row.extend([numbers.variables[at], numbers.groups[at], flags(fact)?]);
    row.extend(pool.list(&fact.conditions)?);
    row.extend([version(&fact.since)?, until]);
    row.extend(pool.list(&changes)?);
    row.push(builds(fact)?);
    row.extend(default);
    for part in [&text.description, &text.details, &text.example, &text.unit] {
        row.extend(pool.text(part.trim())?);
    }
    row.push(grammar(&fact.name, &text.grammar)?);
    row.extend(pool.text(&text.vocabulary)?);
    row.extend(pool.list(&text.values)?);
    row.extend(pool.text(&text.group)?);
    row.try_into().map_err(|_| "a row has the wrong width".into())
}

fn arity(name: &str) -> Outcome<u32> {
    let place = ["none", "required", "optional"].iter().position(|arity| *arity == name);
    Ok(u32::try_from(place.ok_or_else(|| format!("arity `{name}`"))?)?)
}

fn version(text: &str) -> Outcome<u32> {
    Ok(Version::parse(text).ok_or_else(|| format!("version `{text}`"))?.to_bits())
}

fn flags(fact: &Fact) -> Outcome<u32> {
    let mut bits = 0;
    for flag in &fact.flags {
        let bit = FLAGS.iter().position(|name| name == flag).ok_or_else(|| format!("flag `{flag}`"))?;
        bits |= 1 << bit;
    }
    Ok(bits)
}

fn builds(fact: &Fact) -> Outcome<u32> {
    let mut bits = 0;
    for name in &fact.builds {
        bits |= 1 << Build::parse(name).ok_or_else(|| format!("build `{name}`"))? as u32;
    }
    Ok(bits)
}

fn grammar(option: &str, name: &str) -> Outcome<u32> {
    let place = Grammar::ALL.iter().position(|grammar| grammar.as_str() == name);
    Ok(u32::try_from(place.ok_or_else(|| format!("`{option}`: grammar `{name}`"))?)?)
}

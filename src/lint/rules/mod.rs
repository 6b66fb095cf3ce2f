//! The rules: a folder a category, a file a rule. A test compares the lists with the folders.

mod conflicts;
mod deploy;
mod duplicates;
pub mod formats;
mod languages;
mod logging;
mod logic;
mod names;
mod network;
mod process;
mod python;
mod reload;
mod requires;
mod security;
mod style;
mod syntax;
mod together;
mod values;
mod versions;

use super::Rule;
pub(super) use formats::UNUSED_IGNORE;

/// The rules of every category.
static CATEGORIES: &[&[&Rule]] = &[
    conflicts::RULES,
    deploy::RULES,
    duplicates::RULES,
    formats::RULES,
    languages::RULES,
    logging::RULES,
    logic::RULES,
    names::RULES,
    network::RULES,
    process::RULES,
    python::RULES,
    reload::RULES,
    requires::RULES,
    security::RULES,
    style::RULES,
    syntax::RULES,
    together::RULES,
    values::RULES,
    versions::RULES,
];

/// The one rule that speaks about build profiles.
pub(super) const BUILD_PROFILE: &str = "build-profile";

/// Every rule, category by category.
pub fn all() -> impl Iterator<Item = &'static Rule> {
    CATEGORIES.iter().flat_map(|rules| rules.iter().copied())
}

/// The rule of that id.
pub fn find(id: &str) -> Option<&'static Rule> {
    all().find(|rule| rule.id == id)
}

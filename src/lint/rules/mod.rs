//! The rules: a folder a category, a file a rule. A test compares the lists with the folders.

use super::Rule;
pub(super) use formats::UNUSED_IGNORE;
pub use formats::oversized_file;
pub(super) use logic::tell_refusal;
pub(super) use syntax::settle as settle_merge_conflicts;

/// The modules of a category's rules, and its list of them: `rules![duplicate_option, alias_conflict]` in the `mod.rs` of its
/// folder. Each of these files has one `static RULE`.
macro_rules! rules {
    [$($rule:ident),* $(,)?] => {
        $(mod $rule;)*

        /// The rules of this category, by id.
        pub(super) static RULES: &[&$crate::lint::Rule] = &[$(&$rule::RULE),*];
    };
}

/// The modules of the categories, and the list of all their rules.
macro_rules! categories {
    [$($category:ident),* $(,)?] => {
        $(mod $category;)*

        /// The rules of every category.
        static CATEGORIES: &[&[&Rule]] = &[$($category::RULES),*];
    };
}

categories![
    conflicts, deploy, duplicates, formats, languages, logging, logic, names, network, process, python,
    reload, requires, security, starts, style, syntax, together, values, versions,
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

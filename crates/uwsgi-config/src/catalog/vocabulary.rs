//! The keys of `key=value,…` values (`core/utils.c:uwsgi_kvlist_parse`).
//!
//! The server ignores unknown keys and parts without `=` without a word, and strips no spaces.

use super::Version;
use super::generated_tables::VOCABULARIES;

/// The keys that one consumer knows.
#[derive(Debug, PartialEq, Eq)]
pub struct Vocabulary {
    /// The option, or `route:NAME`, `condition:NAME`, `logger:NAME`, `stats-push:NAME`, `emperor:NAME`.
    pub name: &'static str,
    /// Further options or consumers with the same keys.
    pub used_by: &'static [&'static str],
    /// The plugin of the consumer, or `core`.
    pub plugin: &'static str,
    /// File and function that read the keys.
    pub source: &'static str,
    /// What stands between two parts.
    pub separator: char,
    /// Targets without which the server refuses the value or ignores it.
    pub required: &'static [&'static str],
    /// Every spelling of every key, the main one of each target first.
    pub keys: &'static [Key],
}

/// One spelling of a key.
#[derive(Debug, PartialEq, Eq)]
pub struct Key {
    /// As it is written.
    pub name: &'static str,
    /// The main spelling: keys of one target are one key.
    pub target: &'static str,
    /// The first release with this spelling.
    pub since: Version,
    /// Only the presence counts: `bitmap=0` turns the bitmap on.
    pub flag: bool,
}

impl Vocabulary {
    /// The vocabulary of an option or consumer.
    pub fn of(name: &str) -> Option<&'static Vocabulary> {
        if name.is_empty() {
            return None;
        }
        VOCABULARIES.iter().find(|vocabulary| vocabulary.name == name || vocabulary.used_by.contains(&name))
    }

    /// Every vocabulary, sorted by name.
    pub fn all() -> impl Iterator<Item = &'static Vocabulary> {
        VOCABULARIES.iter()
    }

    /// The key of exactly that spelling.
    pub fn key(&self, name: &str) -> Option<&'static Key> {
        self.keys.iter().find(|key| key.name == name)
    }

    /// Every spelling of a target.
    pub fn spellings(&self, target: &str) -> impl Iterator<Item = &'static Key> {
        self.keys.iter().filter(move |key| key.target == target)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn vocabularies_are_consistent() {
        for vocabulary in Vocabulary::all() {
            assert_eq!(Vocabulary::of(vocabulary.name), Some(vocabulary));
            for target in vocabulary.required.iter().copied().chain(vocabulary.keys.iter().map(|k| k.target))
            {
                assert!(vocabulary.key(target).is_some_and(|key| key.target == target), "{target}");
            }
        }
    }

    #[test]
    fn keys_of_cache2() {
        let keys = |name: &str| Vocabulary::of("cache2").and_then(|cache| cache.key(name));
        assert_eq!(keys("items").map(|key| key.target), Some("max_items"));
        assert!(keys("lru").is_some_and(|key| key.flag && key.target == "purge_lru"));
        assert_eq!(keys("lru").map(|key| key.since), Version::parse("2.0.5"));
        assert_eq!(keys("max-items"), None);
        assert_eq!(Vocabulary::of("metric-alarm"), Vocabulary::of("metric-threshold"));
        assert_eq!(Vocabulary::of(""), None);
    }
}

//! The keys of `key=value,…` values.

/// The keys that one consumer of `core/utils.c:uwsgi_kvlist_parse` knows.
#[derive(Debug)]
pub struct Vocabulary {
    /// The option or consumer.
    pub name: &'static str,
}

impl Vocabulary {
    /// The vocabulary of that name.
    pub fn of(_name: &str) -> Option<&'static Vocabulary> {
        None
    }
}

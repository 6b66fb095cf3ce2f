//! For how long clients may keep files (`static-expires*`).

use super::facts::Setting;
use super::serving::Serving;
use super::source::Source;
use crate::evaluate::EntryId;

/// What the pattern of an expiry is compared with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Subject {
    /// The address as sent.
    Uri,
    /// The path without escapes.
    Path,
    /// The path of the file.
    File,
    /// Its media type, compared as it is.
    Type,
}

/// For how long files may be kept by who receives them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Expires {
    /// What is compared.
    pub subject: Subject,
    /// The regular expression, or the media type.
    pub pattern: String,
    /// Seconds.
    pub seconds: i32,
    /// Where it was written.
    pub entry: EntryId,
}

/// `static-expires = PATTERN SECONDS` and its kin (`core/static.c:uwsgi_add_expires*`).
pub(super) fn of(source: Source<'_>, serving: &mut Serving) {
    const KINDS: [(Subject, &[&str]); 3] = [
        (Subject::File, &["static-expires", "static-expires-mtime"]),
        (Subject::Uri, &["static-expires-uri", "static-expires-uri-mtime"]),
        (Subject::Path, &["static-expires-path-info", "static-expires-path-info-mtime"]),
    ];
    for (subject, keys) in KINDS {
        for text in source.keyed(keys) {
            let entry = text.entry;
            let parsed = text.value.and_then(|value| {
                let (pattern, seconds) = value.split_once(' ').ok_or("it has no space before the seconds")?;
                if !super::pattern::is_plain(pattern) {
                    return Err("its regular expression may mean something else to nginx".to_owned());
                }
                Ok(Expires {
                    subject,
                    pattern: pattern.to_owned(),
                    seconds: crate::evaluate::c::atoi(seconds.as_bytes()),
                    entry,
                })
            });
            match parsed {
                Ok(expires) => serving.expires.push(expires),
                Err(value) => serving.left.push(Setting { value, entry }),
            }
        }
    }
    for text in source.keyed(&["static-expires-type", "static-expires-type-mtime"]) {
        let entry = text.entry;
        let parsed = text.value.and_then(|value| {
            let (kind, seconds) = value.split_once('=').ok_or("it has no `=` before the seconds")?;
            let plain = |c: char| c.is_ascii_alphanumeric() || "/.+-".contains(c);
            if kind.is_empty() || !kind.chars().all(plain) {
                return Err("what stands before the `=` is no media type".to_owned());
            }
            let seconds = crate::evaluate::c::atoi(seconds.as_bytes());
            Ok(Expires { subject: Subject::Type, pattern: kind.to_owned(), seconds, entry })
        });
        match parsed {
            Ok(expires) => serving.expires.push(expires),
            Err(value) => serving.left.push(Setting { value, entry }),
        }
    }
}

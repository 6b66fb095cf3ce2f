//! What decides about a file before it is sent, besides the line that names its folder.
//!
//! A file is handed to a web server in front only where nothing of this can reach it: routes run before a file is sent
//! (`core/static.c:uwsgi_file_serve`), names may be skipped by their end, headers may be added, and the first line of the
//! server's order that has the file is the one that counts (`core/protocol.c:uwsgi_parse_vars`).

use super::facts::Setting;
use super::source::Source;
use crate::catalog::ids;
use crate::evaluate::EntryId;

/// What keeps files with the server.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Governs {
    /// Why no file at all may be given by another.
    pub all: Option<Setting<String>>,
    /// A route of which it is not known which paths it claims.
    pub anywhere: Option<EntryId>,
    /// A route that compares the address as the client sent it, in whichever spelling.
    pub as_sent: Option<EntryId>,
    /// Beginnings of paths that a route may claim.
    pub paths: Vec<Setting<String>>,
    /// Ends of the names of files that the server does not send (`static-skip-ext`).
    pub skipped: Vec<Setting<String>>,
}

/// Actions that change nothing of an answer.
const HARMLESS: [&str; 5] = ["log", "donotlog", "logvar", "donotoffload", "harakiri"];

/// Options that change every answer.
const HEADERS: [&str; 3] = ["add-header", "rem-header", "del-header"];

/// Options after which the server's paths are those of another root or of a file system of its own.
const JAILS: [&str; 7] = ["chroot", "pivot-root", "pivot_root", "unshare", "unshare2", "namespace", "ns"];

/// Derives it.
pub(super) fn of(source: Source<'_>) -> Governs {
    let mut governs = Governs::default();
    routes(source, &mut governs);
    if let Some(entry) = source.first_keyed(&HEADERS) {
        governs.keep_all("it changes a header of every response", entry);
    }
    if let Some(entry) = source.first_keyed(&JAILS) {
        governs.keep_all("its paths are inside another root directory", entry);
    }
    for text in source.list(ids::STATIC_SKIP_EXT) {
        match text.value {
            Ok(value) if value.is_empty() => {
                governs.keep_all("an empty suffix matches every file", text.entry);
            }
            // The server compares it with the path of the file, too, which no request shows.
            Ok(value) if value.contains('/') => {
                governs
                    .keep_all("a suffix with a `/` is compared with the real path of the file", text.entry);
            }
            Ok(value) => governs.skipped.push(Setting { value, entry: text.entry }),
            Err(_) => governs.keep_all("the suffixes that it skips are unknown", text.entry),
        }
    }
    governs
}

impl Governs {
    fn keep_all(&mut self, why: &str, entry: EntryId) {
        self.all.get_or_insert(Setting { value: why.to_owned(), entry });
    }

    /// The route that may claim a path below a mountpoint, or the path that is left of it without the mountpoint.
    pub fn route_around(&self, point: &str) -> Option<EntryId> {
        let folder = format!("{point}/");
        let meets = |path: &str| path.starts_with(&folder) || folder.starts_with(path);
        self.anywhere.or_else(|| self.paths.iter().find(|path| meets(&path.value)).map(|path| path.entry))
    }

    fn claim_all(&mut self, why: &str, entry: EntryId) {
        self.keep_all(why, entry);
        self.anywhere.get_or_insert(entry);
    }

    /// Whether the server does not send files of that name.
    pub fn skips(&self, name: &str) -> bool {
        self.skipped.iter().any(|end| name.ends_with(&end.value))
    }
}

fn routes(source: Source<'_>, governs: &mut Governs) {
    for (key, id, value) in source.acting() {
        let key = String::from_utf8_lossy(key);
        let is_route = ["route", "response-route", "error-route"].iter().any(|start| key.starts_with(start));
        if !is_route || key == "route-label" {
            continue;
        }
        let Ok(value) = source.certain(id, value) else {
            governs.claim_all("a route with unknown parts may apply to any file", id);
            governs.as_sent.get_or_insert(id);
            continue;
        };
        let (subject, action) = match &*key {
            "route-run" => ("", value.as_str()),
            _ => value.split_once(' ').unwrap_or(("", value.as_str())),
        };
        if HARMLESS.contains(&action.split(':').next().unwrap_or(action)) {
            continue;
        }
        if key.ends_with("-uri") || value.contains("REQUEST_URI") {
            governs.as_sent.get_or_insert(id);
        }
        match claimed(subject).filter(|_| key == "route") {
            Some(path) => governs.paths.push(Setting { value: path, entry: id }),
            None => governs.claim_all("a route may apply to any file", id),
        }
    }
}

/// The text with which every path begins that a regular expression matches; nothing where there is none.
fn claimed(pattern: &str) -> Option<String> {
    let rest = pattern.strip_prefix('^').filter(|_| !pattern.contains('|'))?;
    let mut text = String::new();
    let mut chars = rest.chars();
    while let Some(c) = chars.next() {
        match c {
            '\\' => match chars.next() {
                Some(next) if next.is_ascii_punctuation() => text.push(next),
                _ => break,
            },
            '?' | '*' | '{' => {
                text.pop();
                break;
            }
            '.' | '+' | '(' | '[' | '$' | '^' => break,
            c => text.push(c),
        }
    }
    (text.len() > 1 && text.starts_with('/')).then_some(text)
}

#[cfg(test)]
mod tests {
    use super::claimed;

    #[test]
    fn what_a_pattern_claims_begins_alike() {
        for (pattern, path) in [
            ("^/media/invoices/", "/media/invoices/"),
            ("^/admin$", "/admin"),
            ("^/a\\.b/.*", "/a.b/"),
            ("^/reports?", "/report"),
            ("^/ab*c", "/a"),
            ("^/ab+c", "/ab"),
            ("^/x{0,1}", ""),
            ("/admin", ""),
            ("^/a|b", ""),
            ("^(/a)", ""),
            ("^/", ""),
            ("", ""),
        ] {
            assert_eq!(claimed(pattern).unwrap_or_default(), path, "{pattern}");
        }
    }
}

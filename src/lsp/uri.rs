//! URIs of documents, and paths.

use std::path::{Path, PathBuf};

use uwsgi_lint::host::to_path;
use uwsgi_lint::project::walk::name_of;

/// The path of a `file:` URI of this machine.
pub(super) fn path_of(uri: &str) -> Option<PathBuf> {
    let (scheme, rest) = uri.split_once(':')?;
    let rest = rest.strip_prefix("//").filter(|_| scheme.eq_ignore_ascii_case("file"))?;
    let at = rest.find('/')?;
    let (host, path) = rest.split_at(at);
    let path = decoded(path.split(['?', '#']).next().unwrap_or_default());
    if path.contains(&0) || !(host.is_empty() || host.eq_ignore_ascii_case("localhost")) {
        return None;
    }
    let is_drive = cfg!(windows) && path.get(2) == Some(&b':');
    Some(to_path(&path[usize::from(is_drive)..]))
}

/// `%41` to `A`; what is not two digits stays.
fn decoded(text: &str) -> Vec<u8> {
    let mut out = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let Some((&first, after)) = rest.split_first() {
        let digits =
            after.get(..2).filter(|digits| first == b'%' && digits.iter().all(u8::is_ascii_hexdigit));
        let digits = digits.and_then(|digits| std::str::from_utf8(digits).ok());
        let byte = digits.and_then(|digits| u8::from_str_radix(digits, 16).ok());
        out.push(byte.unwrap_or(first));
        rest = if byte.is_some() { &after[2..] } else { after };
    }
    out
}

/// The URI of an absolute path; what is not Unicode in it is lost.
pub(super) fn uri_of(path: &Path) -> Option<String> {
    path.is_absolute().then(|| uwsgi_lint::report::uri(&name_of(path)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn uris_and_paths() {
        let table = [
            ("file:///a%20b/%E4%B8%AD.ini", Some("/a b/\u{4e2d}.ini")),
            ("FILE://localhost/a.ini?x#y", Some("/a.ini")),
            ("file:///100%/%zz%+1", Some("/100%/%zz%+1")),
            ("file://server/share/a.ini", None),
            ("file:a.ini", None),
            ("file:///a%00b", None),
            ("untitled:Untitled-1", None),
            ("git:/a.ini", None),
            ("", None),
            ("file://", None),
        ];
        for (uri, path) in table {
            assert_eq!(path_of(uri), path.map(PathBuf::from), "{uri}");
        }
        if cfg!(unix) {
            let path = Path::new("/a b/\u{4e2d}.ini");
            assert_eq!(uri_of(path).as_deref(), Some("file:///a%20b/%E4%B8%AD.ini"));
        }
        assert_eq!(uri_of(Path::new("a.ini")), None);
    }

    #[cfg(windows)]
    #[test]
    fn drives() {
        assert_eq!(path_of("file:///c%3A/a.ini"), Some(PathBuf::from("c:/a.ini")));
        assert_eq!(uri_of(Path::new("c:\\a.ini")).as_deref(), Some("file:///c:/a.ini"));
    }
}

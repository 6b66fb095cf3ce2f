//! Whether a file is a template: configuration only after another program has filled it in.

use std::ops::Range;

use super::text::has_pair;
use crate::syntax::ini::{LineKind, lines};
use memchr::memmem;

/// Suffixes of template languages, and of the copies that people fill in by hand.
const SUFFIXES: [&[u8]; 16] = [
    b".j2",
    b".jinja",
    b".jinja2",
    b".tpl",
    b".tmpl",
    b".template",
    b".erb",
    b".epp",
    b".ctmpl",
    b".gotmpl",
    b".mustache",
    b".hbs",
    b".liquid",
    b".skel",
    b".tt2",
    b".in",
];

/// A file's name or path without the suffix of a template language, which hides the suffix of the format.
pub fn without_template_suffix(path: &[u8]) -> &[u8] {
    // What ends in `.skel` is a format's own name in Debian's packages.
    let ends = |suffix: &&&[u8]| {
        let at = path.len().checked_sub(suffix.len());
        **suffix != b".skel" && at.is_some_and(|at| path[at..].eq_ignore_ascii_case(suffix))
    };
    SUFFIXES.iter().find(ends).map_or(path, |suffix| &path[..path.len() - suffix.len()])
}

/// Suffixes of files that are there to be copied, and loaded under the name in front.
const COPIED: [&[u8]; 5] = [b".dist", b".example", b".sample", b".default", b".orig"];

/// A file's name or path up to the suffix that tells its format, which others may follow: `uwsgi.yaml.dist`.
pub fn without_added_suffix(path: &[u8]) -> &[u8] {
    let path = without_template_suffix(path);
    COPIED.iter().find_map(|suffix| path.strip_suffix(*suffix)).unwrap_or(path)
}

/// Whether a file is a template that is filled in before the server sees it: by its name, or by marks of Jinja, ERB,
/// Go and consul templates, `envsubst` or `sed` in its text.
pub fn looks_like_template(path: &[u8], bytes: &[u8]) -> bool {
    let name = path.rsplit(|&b| b == b'/').next().unwrap_or(path).to_ascii_lowercase();
    SUFFIXES.iter().any(|suffix| name.ends_with(suffix))
        || has_template_marks(path)
        || (may_have_marks(bytes) && bytes.split(|&b| b == b'\n').any(has_template_marks))
        || (may_be_substituted(bytes) && lines(bytes).any(|line| is_substituted(bytes, line.kind)))
}

/// Whether a text has marks of a template language: `{{ x }}`, `{% x %}`, `{# x #}`, `<%= x %>`.
pub fn has_template_marks(text: &[u8]) -> bool {
    const PAIRS: [(&[u8], &[u8]); 8] = [
        (b"{{", b"}}"),
        (b"{% ", b"%}"),
        (b"{%-", b"%}"),
        (b"{#", b"#}"),
        (b"<%=", b"%>"),
        (b"<%-", b"%>"),
        (b"<% ", b"%>"),
        (b"[[ ", b" ]]"),
    ];
    memchr::memchr2(b'{', b'%', text).is_some_and(|_| {
        PAIRS.iter().any(|(open, close)| {
            let after = memmem::find(text, open).map(|at| &text[at + open.len()..]);
            after.is_some_and(|rest| memmem::find(rest, close).is_some())
        })
    })
}

/// Whether a text has the first two bytes of any mark that [`has_template_marks`] looks for.
fn may_have_marks(text: &[u8]) -> bool {
    [b"{{", b"{%", b"{#", b"<%", b"[["].iter().any(|pair| has_pair(text, **pair))
}

/// Whether a text has the first byte of anything that [`is_substituted`] looks for.
fn may_be_substituted(text: &[u8]) -> bool {
    memchr::memchr2(b'{', b'@', text).is_some() || has_pair(text, *b"__")
}

/// Variables of routes and encoders are written `${NAME}` too.
fn has_own_variables(key: &[u8]) -> bool {
    memmem::find(key, b"route").is_some() || memmem::find(key, b"encoder").is_some()
}

/// `{name}` and nothing else, as Python's `str.format` fills it in.
fn is_format_field(value: &[u8]) -> bool {
    let inside = value.strip_prefix(b"{").and_then(|rest| rest.strip_suffix(b"}")).unwrap_or_default();
    inside.first().is_some_and(u8::is_ascii_alphabetic)
        && inside.iter().all(|b| b.is_ascii_alphanumeric() || *b == b'_')
}

/// `${NAME}`, `__NAME__`, `@NAME@` or `{name}` in an option.
fn is_substituted(source: &[u8], kind: LineKind) -> bool {
    let LineKind::Option { key, value, .. } = kind else { return false };
    let (key, value) = (key.of(source), value.of(source));
    is_format_field(value)
        || !has_own_variables(key) && [key, value].into_iter().any(|text| substituted(text).is_some())
}

/// The first `${NAME}`, `__NAME__` or `@NAME@` of a text; names are upper case.
pub fn substituted(text: &[u8]) -> Option<Range<usize>> {
    const PAIRS: [(&[u8], &[u8]); 3] = [(b"${", b"}"), (b"__", b"__"), (b"@", b"@")];
    PAIRS.iter().find_map(|(open, close)| {
        memmem::find_iter(text, open).find_map(|at| {
            let rest = &text[at + open.len()..];
            let is_name = |b: &u8| b.is_ascii_uppercase() || b.is_ascii_digit() || *b == b'_';
            let mut length = rest.iter().take_while(|b| is_name(b)).count();
            if *open == b"__" {
                length -= rest[..length].iter().rev().take_while(|b| **b == b'_').count();
            }
            let closed = length > 1 && rest[0].is_ascii_uppercase() && rest[length..].starts_with(close);
            closed.then(|| at..at + open.len() + length + close.len())
        })
    })
}

/// Each `$NAME` of a text, as a shell would read it; names are upper case.
pub fn shell_variables(text: &[u8]) -> impl Iterator<Item = Range<usize>> + '_ {
    memchr::memchr_iter(b'$', text).filter_map(|at| {
        let rest = &text[at + 1..];
        let is_name = |byte: &&u8| byte.is_ascii_uppercase() || byte.is_ascii_digit() || **byte == b'_';
        let length = rest.iter().take_while(is_name).count();
        rest.first().is_some_and(u8::is_ascii_uppercase).then(|| at..at + 1 + length)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn templates() {
        for text in [
            "socket = {{ socket }}",
            "{% if x %}",
            "; {{ ansible_managed }}",
            "chdir = <%= @dir %>",
            "socket = ${UWSGI_SOCKET}",
            "chdir = __PATH__",
            "chdir = @PREFIX@/app",
        ] {
            assert!(looks_like_template(b"uwsgi.ini", text.as_bytes()), "{text}");
        }
        for name in ["uwsgi.ini.j2", "uwsgi.skel", "{{project}}/uwsgi.ini", "a/uwsgi.ini.IN"] {
            assert!(looks_like_template(name.as_bytes(), b""), "{name}");
        }
    }

    #[test]
    fn plain_files() {
        for text in [
            "socket = $(SOCKET)",
            "route-run = addvar:A=${REMOTE_ADDR}",
            "log-encoder = json {\"msg\":\"${MSG}\"}",
            "log-format = {\"a\":{\"uri\":\"%(uri)\"}}",
            "; run with ${HOME}",
            "module = app:__init__",
            "env = MAIL=a@b.org",
            "chdir = %d",
        ] {
            assert!(!looks_like_template(b"uwsgi.ini", text.as_bytes()), "{text}");
        }
    }
}

use super::common::{is_free_text, is_ini};
use crate::catalog::{Grammar, OptId, ValueType};
use crate::evaluate::EntryId;
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On, Severity, Step, has_template_marks};
use crate::syntax::Span;

declare_rule! {
    /// Comment after a value, which becomes part of the value.
    ///
    /// ## What it does
    /// Finds ` ;` and ` #` in values of INI files, except where they may be intended: in shell commands,
    /// hooks, routes, regular expressions, headers, log formats and environment variables.
    ///
    /// ## Why is this bad
    /// uWSGI supports comments only on their own lines. After a value, the comment becomes part of the value:
    /// uWSGI looks for a path, module or socket of that name, and `false ; not yet` turns the flag **on**,
    /// because it is not exactly `false`. A number survives, because uWSGI stops reading it at the space;
    /// such a comment is reported as a note.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// socket = /run/shop/uwsgi.sock  ; nginx connects here
    /// lazy-apps = false # not yet
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// ; nginx connects here
    /// socket = /run/shop/uwsgi.sock
    /// # not yet
    /// lazy-apps = false
    /// ```
    ///
    /// ## Fix safety
    /// Safe: the comment moves to its own line above, and the value becomes what it looks like.
    /// Unsafe where a word remains and the option takes a number.
    ///
    /// ## References
    /// `core/ini.c:uwsgi_ini_config` checks only the first byte of a line for `;` and `#`.
    RULE {
        id: "ini-inline-comment",
        category: Syntax,
        severity: Error,
        confidence: High,
        fix: Safe,
        on: On::Every,
    }
}

/// Where the value ends and the comment begins.
fn split(value: &[u8]) -> Option<(usize, usize)> {
    let at = (1..value.len())
        .find(|&at| matches!(value[at], b';' | b'#') && matches!(value[at - 1], b' ' | b'\t'))?;
    Some((value[..at].trim_ascii_end().len(), at))
}

/// `/etc/shop.key; the key`: a sign behind a path, and words behind the sign.
fn glued(value: &[u8]) -> Option<(usize, usize)> {
    let at = (1..value.len()).find(|&at| {
        let words = value.get(at + 1..).unwrap_or_default();
        matches!(value[at], b';' | b'#')
            && words.first() == Some(&b' ')
            && words.iter().any(u8::is_ascii_alphabetic)
    })?;
    Some((at, at))
}

fn takes_path(option: OptId) -> bool {
    matches!(
        option.grammar(),
        Grammar::TlsAddress | Grammar::Path | Grammar::File | Grammar::Directory | Grammar::Address
    )
}

/// What the server makes of the value with its comment, and how grave that is.
fn effect(option: Option<OptId>, kept: &[u8], comment: &[u8]) -> (&'static str, Severity) {
    let Some(option) = option else {
        return ("uWSGI copies it wherever the placeholder is used", Severity::Warning);
    };
    let off = [&b"false"[..], b"off", b"no", b"0"].iter().any(|word| kept.eq_ignore_ascii_case(word));
    match option.setter().value_type() {
        ValueType::Flag | ValueType::FlagInverted if off => {
            ("the flag is on, because the value is not exactly `false`, `off`, `no` or `0`", Severity::Error)
        }
        ValueType::Flag | ValueType::FlagInverted => {
            ("harmless, because only `false`, `off`, `no` and `0` mean false", Severity::Info)
        }
        _ if option.is_numeric() && !is_number(kept) => {
            ("uWSGI reads 0, because the value is not a number", Severity::Error)
        }
        _ if option.is_numeric() => {
            ("harmless, because uWSGI stops reading a number at the space", Severity::Info)
        }
        _ if option.grammar() == Grammar::Address && is_port(kept) && !comment.contains(&b':') => {
            ("harmless, because uWSGI stops reading a port at the space", Severity::Info)
        }
        _ => match option.grammar() {
            Grammar::Path
            | Grammar::File
            | Grammar::Directory
            | Grammar::Address
            | Grammar::TlsAddress
            | Grammar::ConfigFile => ("uWSGI uses a different path", Severity::Error),
            Grammar::Module
            | Grammar::Callable
            | Grammar::User
            | Grammar::Group
            | Grammar::PluginList
            | Grammar::Enum => ("uWSGI looks for a different name", Severity::Error),
            _ => ("uWSGI uses all of it", Severity::Error),
        },
    }
}

/// Begins as the server's `atoi` wants it; what a placeholder leaves is another rule's.
fn is_number(text: &[u8]) -> bool {
    let digits = text.strip_prefix(b"-").unwrap_or(text);
    digits.first().is_some_and(|byte| byte.is_ascii_digit() || b"%$@".contains(byte))
}

/// `host:port`
fn is_port(address: &[u8]) -> bool {
    let digits = address.rsplit(|&b| b == b':').next().unwrap_or_default();
    digits.len() < address.len() && !digits.is_empty() && digits.iter().all(u8::is_ascii_digit)
}

fn check(cx: &Context<'_>) {
    let commented: Vec<(EntryId, usize, usize)> = cx
        .written()
        .filter(|id| is_ini(cx, *id) && !cx.entry(*id).option.is_some_and(is_free_text))
        // A placeholder that nothing uses is the matter of other rules.
        .filter(|id| cx.entry(*id).option.is_some() || cx.spelled(cx.key(*id)))
        .filter_map(|id| {
            let value = cx.written_value(id).filter(|value| !has_template_marks(value))?;
            let glued =
                || cx.entry(id).option.filter(|option| takes_path(*option)).and_then(|_| glued(value));
            split(value).or_else(glued).map(|(keep, at)| (id, keep, at))
        })
        .collect();
    for (id, keep, at) in commented {
        say(cx, id, keep, at);
    }
}

fn say(cx: &Context<'_>, id: EntryId, keep: usize, at: usize) {
    let Some(value) = cx.written_value(id) else { return };
    let Some(mut place) = cx.value_place(id) else { return };
    place.span = Span::new(place.span.start as usize + at, place.span.end as usize);
    let (kept, comment) = (&value[..keep], &value[at..]);
    let (what, severity) = effect(cx.entry(id).option, kept, comment);
    let (name, shown) = (cx.name(id), String::from_utf8_lossy(kept).into_owned());
    let shown = if cx.is_secret(id) { "****".to_owned() } else { shown };
    let message = format!("the comment is part of the value of `{name}`: {what}");
    let keep = u32::try_from(keep).unwrap_or(u32::MAX);
    let mut finding = Finding::new(&RULE, place, message)
        .severity(severity)
        .help(format!("move the comment to its own line above `{name} = {shown}`"));
    let (title, steps) = ("move the comment to its own line", vec![Step::SplitComment { entry: id, keep }]);
    // A word where a number is wanted stays wrong without its comment.
    let is_word = cx.entry(id).option.is_some_and(OptId::is_numeric) && !is_number(kept);
    finding = if is_word { finding.unsafe_fix(title, steps) } else { finding.safe_fix(title, steps) };
    if cx.is_refused(id) {
        finding = finding.severity(Severity::Error).refuses();
    }
    cx.report(finding);
}

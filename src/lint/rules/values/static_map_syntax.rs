use super::common::{plain_values, refused};
use crate::catalog::Setter;
use crate::evaluate::{EntryId, RefusalKind};
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On, Step};

declare_rule! {
    /// Malformed static mapping.
    ///
    /// ## What it does
    /// Finds values of `static-map` and `static-map2` without `=`, or with spaces around it.
    ///
    /// ## Why is this bad
    /// Without `=` uWSGI exits. A space next to it becomes part of the path or of the directory, and no
    /// request ever matches.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// http-socket = 127.0.0.1:8080
    /// static-map = /static /srv/shop/static
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// http-socket = 127.0.0.1:8080
    /// static-map = /static=/srv/shop/static
    /// ```
    ///
    /// ## Fix safety
    /// Safe: two words become path and directory, and spaces around `=` are removed; nothing else changes.
    ///
    /// ## References
    /// `core/uwsgi.c:uwsgi_opt_static_map`.
    RULE {
        id: "static-map-syntax",
        category: Values,
        severity: Error,
        confidence: High,
        fix: Safe,
        on: On::Every,
    }
}

fn check(cx: &Context<'_>) {
    for found in refused(cx, &[RefusalKind::MissingSeparator]) {
        if !is_map(cx, found.entry) {
            continue;
        }
        let (name, value) = (cx.name(found.entry), cx.shown_value(found.entry));
        let message =
            format!("uWSGI exits on `{name} = {value}`: the `=` between path and directory is missing");
        let mut finding =
            Finding::new(&RULE, found.place, message).help(format!("write `{name} = /PATH=/DIRECTORY`"));
        if let Some(value) = joined(cx.value(found.entry).unwrap_or_default()) {
            finding = finding.safe_fix(
                "insert `=` between path and directory",
                vec![Step::Set { entry: found.entry, value }],
            );
        }
        cx.report(cx.ending(found.guard, finding));
    }
    for (id, value) in plain_values(cx, |setter| setter == Setter::StaticMap) {
        let Some(equal) = memchr::memchr(b'=', value) else { continue };
        let (path, folder) = (&value[..equal], &value[equal + 1..]);
        if path.trim_ascii() == path && folder.trim_ascii() == folder {
            continue;
        }
        let Some(place) = cx.value_place(id) else { continue };
        let (name, shown) = (cx.name(id), cx.shown_value(id));
        let message = format!(
            "no request matches `{name} = {shown}`: the spaces around `=` are part of the path and the directory"
        );
        let value = format!(
            "{}={}",
            String::from_utf8_lossy(path.trim_ascii()),
            String::from_utf8_lossy(folder.trim_ascii())
        );
        let step = Step::Set { entry: id, value };
        let finding = Finding::new(&RULE, place, message).help("remove the spaces around `=`");
        cx.report(finding.safe_fix("remove the spaces", vec![step]));
    }
}

fn is_map(cx: &Context<'_>, id: EntryId) -> bool {
    super::common::setter(cx, id) == Some(Setter::StaticMap)
}

/// Two absolute paths with blanks, `:` or `,` between them.
fn joined(value: &[u8]) -> Option<String> {
    let text = std::str::from_utf8(value).ok()?;
    let (path, folder) = text.split_once([' ', '\t', ':', ','])?;
    let folder = folder.trim_start();
    let valid = path.starts_with('/') && folder.starts_with('/') && !folder.contains([' ', '\t', ':', ',']);
    valid.then(|| format!("{path}={folder}"))
}

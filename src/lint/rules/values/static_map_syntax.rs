use super::common::{plain_values, refused};
use crate::catalog::Setter;
use crate::evaluate::{EntryId, RefusalKind};
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On, Step};

declare_rule! {
    /// A static mapping needs a path and a folder with `=` between them.
    ///
    /// ## What it does
    /// Finds values of `static-map` and `static-map2` without `=`, and such with blanks around it.
    ///
    /// ## Why is this bad
    /// Without `=` the server ends. A blank beside it becomes part of the path or of the folder, and no request ever
    /// matches.
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
    /// Two words become path and folder, and blanks beside `=` go; nothing else is changed.
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
            format!("the server ends at `{name} = {value}`: there is no `=` between the path and the folder");
        let mut finding =
            Finding::new(&RULE, found.place, message).help(format!("write `{name} = /PATH=/FOLDER`"));
        if let Some(value) = joined(cx.value(found.entry).unwrap_or_default()) {
            finding = finding
                .safe_fix("put `=` between path and folder", vec![Step::Set { entry: found.entry, value }]);
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
            "the blanks beside `=` in `{name} = {shown}` belong to the path and the folder: no request matches"
        );
        let value = format!(
            "{}={}",
            String::from_utf8_lossy(path.trim_ascii()),
            String::from_utf8_lossy(folder.trim_ascii())
        );
        let step = Step::Set { entry: id, value };
        let finding = Finding::new(&RULE, place, message).help("write the `=` without blanks beside it");
        cx.report(finding.safe_fix("take the blanks away", vec![step]));
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

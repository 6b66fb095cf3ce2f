use std::collections::HashMap;

use crate::catalog::ids;
use crate::evaluate::EntryId;
use crate::lint::repeats::same_line;
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On, Severity, shown};

declare_rule! {
    /// Two applications on the same mount point.
    ///
    /// ## What it does
    /// Finds `mount` lines with the same mount point, even if they differ by a trailing slash.
    ///
    /// ## Why is this bad
    /// uWSGI loads the first application, logs *already configured, skip* for the second, and starts. If the
    /// mount points differ by a slash, it loads both, but the first one answers all requests.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// http-socket = :8080
    /// manage-script-name = true
    /// mount = /shop=shop.wsgi:application
    /// mount = /shop=blog.wsgi:application
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// http-socket = :8080
    /// manage-script-name = true
    /// mount = /shop=shop.wsgi:application
    /// mount = /blog=blog.wsgi:application
    /// ```
    ///
    /// ## References
    /// `plugins/python/pyloader.c:init_uwsgi_app`, `core/utils.c:uwsgi_get_app_id`
    RULE {
        id: "mount-duplicate",
        category: Duplicates,
        severity: Error,
        confidence: High,
        fix: None,
        on: On::Options(&[ids::MOUNT]),
    }
}

fn check(cx: &Context<'_>) {
    let mut seen: HashMap<Vec<u8>, EntryId> = HashMap::new();
    let mut pairs = Vec::new();
    for id in cx.each(ids::MOUNT) {
        let Some(point) = cx.value(id).and_then(mount_point) else { continue };
        let key = point.strip_suffix(b"/").unwrap_or(point).to_vec();
        let first = *seen.entry(key).or_insert(id);
        if first != id && cx.same_guard(first, id) && !same_line(cx, first, id) {
            pairs.push((first, id));
        }
    }
    for (first, id) in pairs {
        say(cx, first, id);
    }
}

fn mount_point(value: &[u8]) -> Option<&[u8]> {
    memchr::memchr(b'=', value).map(|equal| &value[..equal])
}

fn say(cx: &Context<'_>, first: EntryId, again: EntryId) {
    let point = |id| cx.value(id).and_then(mount_point);
    let (Some(place), Some(a), Some(b)) = (cx.value_place(again), point(first), point(again)) else { return };
    let same_app = cx.value(first) == cx.value(again);
    let message = if a == b {
        format!("uWSGI skips this application: `{}` already has one", shown(b))
    } else {
        format!(
            "`{}` and `{}` are the same path: the first application answers all requests",
            shown(a),
            shown(b)
        )
    };
    let severity = if same_app { Severity::Style } else { Severity::Error };
    let finding = Finding::new(&RULE, place, message)
        .severity(severity)
        .related(cx.value_place(first), "this application answers")
        .help("mount each application on its own path");
    cx.report(finding);
}

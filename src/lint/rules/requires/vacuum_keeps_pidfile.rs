use super::common::written_of;
use crate::catalog::{OptId, ids};
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Deploy, Finding, On, Severity, Step};

declare_rule! {
    /// `vacuum` with `uid`, which does not remove the PID file.
    ///
    /// ## What it does
    /// Finds `vacuum` and `uid` together with `pidfile` or `safe-pidfile`.
    ///
    /// ## Why is this bad
    /// uWSGI creates these two files before it switches user, so it does not try to remove them when it
    /// stops. The file remains, and its PID may soon belong to another process. `pidfile2` and
    /// `safe-pidfile2` are created later and are removed.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// socket = 127.0.0.1:3031
    /// uid = www-data
    /// vacuum = true
    /// safe-pidfile = /run/shop/uwsgi.pid
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// socket = 127.0.0.1:3031
    /// uid = www-data
    /// vacuum = true
    /// safe-pidfile2 = /run/shop/uwsgi.pid
    /// ```
    ///
    /// ## Fix safety
    /// Unsafe: the other user creates the file and must be allowed to write to its directory.
    ///
    /// ## References
    /// `core/uwsgi.c:vacuum`
    RULE {
        id: "vacuum-keeps-pidfile",
        category: Requires,
        severity: Info,
        confidence: High,
        fix: Unsafe,
        on: On::Options(&[ids::VACUUM]),
    }
}

/// Whether a pid file of this configuration stays.
pub(super) fn speaks(cx: &Context<'_>) -> bool {
    let changes_user = cx
        .certain(ids::UID)
        .and_then(|(entry, _)| cx.plain(entry))
        .is_some_and(|user| !matches!(user, b"root" | b"0" | b""));
    changes_user
        && !written_of(cx, &[ids::VACUUM]).is_empty()
        && cx.is_on(ids::VACUUM)
        && cx.deploy() != Some(Deploy::Docker)
}

fn check(cx: &Context<'_>) {
    if !speaks(cx) {
        return;
    }
    for (option, later) in [(ids::PIDFILE, ids::PIDFILE2), (ids::SAFE_PIDFILE, ids::SAFE_PIDFILE2)] {
        if cx.get(option).is_some_and(|set| set.certain) && !cx.has(later) {
            say(cx, option, later);
        }
    }
}

fn say(cx: &Context<'_>, option: OptId, later: OptId) {
    let Some(entry) = cx.get(option).map(|set| set.entry) else { return };
    let Some(place) = cx.entry_place(entry) else { return };
    let (name, to) = (cx.name(entry), later.name());
    let message = format!(
        "`vacuum` does not remove `{}`: uWSGI creates the file of `{name}` before it switches to `uid`",
        cx.shown_value(entry)
    );
    // Straight in `/run` the user can certainly not remove it, and the next start finds a stale file.
    let closed = |path: &[u8]| {
        let rest = path.strip_prefix(b"/var").unwrap_or(path);
        rest.strip_prefix(b"/run/").is_some_and(|name| !name.contains(&b'/'))
    };
    let severity = if cx.value(entry).is_some_and(closed) { Severity::Warning } else { Severity::Info };
    let mut finding = Finding::new(&RULE, place, message)
        .severity(severity)
        .related(cx.get(ids::UID).and_then(|set| cx.entry_place(set.entry)), "uWSGI switches user here")
        .help(format!("use `{to}` in a directory that this user can write to"));
    if cx.entry(entry).made_by().is_none() && !cx.spelled(cx.key(entry)) {
        finding =
            finding.unsafe_fix(format!("rename to `{to}`"), vec![Step::Rename { entry, to: to.to_owned() }]);
    }
    cx.report(finding);
}

use super::common::written_of;
use crate::catalog::{OptId, ids};
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Deploy, Finding, On, Step};

declare_rule! {
    /// `vacuum` leaves the pid file behind when the server changes its user.
    ///
    /// ## What it does
    /// Finds `vacuum` and `uid` beside `pidfile` or `safe-pidfile`.
    ///
    /// ## Why is this bad
    /// Those two files are made before the server becomes the other user, so it does not try to remove them at its end. The file stays, and so does the number in
    /// it, which soon belongs to another process. `pidfile2` and `safe-pidfile2` are made later and are removed.
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
    /// The file is made as the other user, who must be allowed to write to its folder.
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
        "`vacuum` does not remove `{}`: with `uid` the server leaves the file of `{name}`, made before it becomes that user",
        cx.shown_value(entry)
    );
    let mut finding = Finding::new(&RULE, place, message)
        .related(cx.get(ids::UID).and_then(|set| cx.entry_place(set.entry)), "the user is changed here")
        .help(format!("use `{to}`, in a folder that this user may write"));
    if cx.entry(entry).made_by().is_none() && !cx.spelled(cx.key(entry)) {
        finding =
            finding.unsafe_fix(format!("rename to `{to}`"), vec![Step::Rename { entry, to: to.to_owned() }]);
    }
    cx.report(finding);
}

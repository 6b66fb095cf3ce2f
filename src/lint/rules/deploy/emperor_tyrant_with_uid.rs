use crate::catalog::ids;
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On, Step, shown};

declare_rule! {
    /// A tyrant that has dropped its privileges cannot change the user of its vassals.
    ///
    /// ## What it does
    /// Finds `emperor-tyrant` with `uid` and without the capabilities `setuid` and `setgid`.
    ///
    /// ## Why is this bad
    /// The Emperor becomes the named user before it starts vassals. Each of them then fails to change its group, is
    /// cursed, and is tried again and again; the Emperor itself looks healthy.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// emperor = /etc/uwsgi/vassals
    /// emperor-tyrant = true
    /// uid = uwsgi
    /// gid = uwsgi
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// emperor = /etc/uwsgi/vassals
    /// emperor-tyrant = true
    /// uid = uwsgi
    /// gid = uwsgi
    /// cap = setuid,setgid
    /// ```
    ///
    /// ## Fix safety
    /// The Emperor keeps the right to become any user.
    ///
    /// ## References
    /// `core/emperor.c:uwsgi_emperor_spawn_vassal` calls setgid and setuid in the child.
    RULE {
        id: "emperor-tyrant-with-uid",
        category: Deploy,
        severity: Error,
        confidence: High,
        fix: Unsafe,
        on: On::Options(&[ids::EMPEROR_TYRANT]),
    }
}

fn check(cx: &Context<'_>) {
    let Some((uid, user)) = cx.certain(ids::UID) else { return };
    let kept = [
        ids::CAP,
        ids::EMPEROR_CAP,
        ids::MASTER_AS_ROOT,
        ids::DROP_AFTER_INIT,
        ids::DROP_AFTER_APPS,
        ids::EARLY_EMPEROR,
    ];
    let is_root = user == b"root" || user.iter().all(|&b| b == b'0');
    if is_root
        || !cx.is_on(ids::EMPEROR_TYRANT)
        || !cx.has(ids::EMPEROR)
        || kept.iter().any(|option| cx.has(*option))
    {
        return;
    }
    if !cx.evaluation.unread.is_empty() || cx.settings.template {
        return;
    }
    let Some(place) = cx.entry_place(uid) else { return };
    let message = format!(
        "as `{}` the Emperor may not give vassals another user: each fails to start, again and again",
        shown(user)
    );
    let tyrant = cx.get(ids::EMPEROR_TYRANT).and_then(|setting| cx.entry_place(setting.entry));
    let steps =
        vec![Step::InsertAfter { entry: uid, key: "cap".to_owned(), value: "setuid,setgid".to_owned() }];
    let finding = Finding::new(&RULE, place, message)
        .help("add `cap = setuid,setgid`, or take `uid` out")
        .related(tyrant, "each vassal shall run as the owner of its file")
        .unsafe_fix("add `cap = setuid,setgid`", steps);
    cx.report(finding);
}

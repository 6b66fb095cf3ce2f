use crate::catalog::ids;
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On, Step, shown};

declare_rule! {
    /// Tyrant Emperor that drops its privileges.
    ///
    /// ## What it does
    /// Finds `emperor-tyrant` with `uid` and without the capabilities `setuid` and `setgid`.
    ///
    /// ## Why is this bad
    /// The Emperor switches to the user before it starts vassals. Each vassal then fails to change its group, exits,
    /// and is started again and again. The Emperor itself looks healthy.
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
    /// The Emperor keeps the privilege to switch to any user.
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
        "no vassal starts: as user `{}` the Emperor is not allowed to switch users, and it retries endlessly",
        shown(user)
    );
    let tyrant = cx.get(ids::EMPEROR_TYRANT).and_then(|setting| cx.entry_place(setting.entry));
    let steps =
        vec![Step::InsertAfter { entry: uid, key: "cap".to_owned(), value: "setuid,setgid".to_owned() }];
    let finding = Finding::new(&RULE, place, message)
        .help("add `cap = setuid,setgid`, or remove `uid`")
        .related(tyrant, "tyrant mode runs each vassal as the owner of its file")
        .unsafe_fix("add `cap = setuid,setgid`", steps);
    cx.report(finding);
}

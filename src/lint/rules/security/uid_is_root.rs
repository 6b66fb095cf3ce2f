use super::common::local_severity;
use crate::catalog::ids;
use crate::evaluate::EntryId;
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On, Severity};

declare_rule! {
    /// The user or group that the server shall become is root.
    ///
    /// ## What it does
    /// Finds `root` and the number 0 in `uid`, `gid`, `immediate-uid` and `immediate-gid`.
    ///
    /// ## Why is this bad
    /// By name, nothing is dropped: the application runs with all rights of root, though the line looks like the
    /// opposite. As a number, or in the immediate options in any form, it is refused: 0 stands for "not set" there, and
    /// a root that starts the server gets no further.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// socket = /run/shop/uwsgi.sock
    /// module = shop.wsgi:application
    /// uid = root
    /// gid = shop
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// socket = /run/shop/uwsgi.sock
    /// module = shop.wsgi:application
    /// uid = shop
    /// gid = shop
    /// ```
    ///
    /// ## References
    /// `core/uwsgi.c:uwsgi_opt_set_uid`, `uwsgi_opt_set_immediate_uid`, `core/utils.c:uwsgi_as_root`
    RULE {
        id: "uid-is-root",
        category: Security,
        severity: Warning,
        confidence: High,
        fix: None,
        on: On::Options(&[ids::UID, ids::GID, ids::IMMEDIATE_UID, ids::IMMEDIATE_GID]),
    }
}

fn check(cx: &Context<'_>) {
    for option in [ids::UID, ids::GID, ids::IMMEDIATE_UID, ids::IMMEDIATE_GID] {
        let Some((id, value)) = cx.certain(option) else { continue };
        let is_number = !value.is_empty() && value.iter().all(|&b| b == b'0');
        if is_number || value == b"root" {
            let immediate = matches!(option, ids::IMMEDIATE_UID | ids::IMMEDIATE_GID);
            say(cx, id, is_number || immediate);
        }
    }
}

fn say(cx: &Context<'_>, id: EntryId, fatal: bool) {
    let Some(place) = cx.value_place(id) else { return };
    let (name, value) = (cx.name(id), cx.shown_value(id));
    let finding = if fatal {
        let message =
            format!("started as root, the server ends at `{name} = {value}`: 0 means that nothing is set");
        Finding::new(&RULE, place, message).severity(Severity::Error).refuses()
    } else {
        let message =
            format!("`{name} = {value}` drops nothing: the application runs with the rights of root");
        Finding::new(&RULE, place, message).severity(local_severity(cx))
    };
    cx.report(finding.help("name the user or group of the application, or leave the line out"));
}

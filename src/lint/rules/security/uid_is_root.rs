use super::common::local_severity;
use crate::catalog::{OptId, ids};
use crate::evaluate::EntryId;
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Deploy, Finding, On, Severity};

declare_rule! {
    /// `uid` or `gid` set to root.
    ///
    /// ## What it does
    /// Finds `root` and the number 0 in `uid`, `gid`, `immediate-uid` and `immediate-gid`. A group of root together with
    /// another user is an info, because images for OpenShift use this combination; in containers it is not reported.
    ///
    /// ## Why is this bad
    /// `uid = root` suggests that privileges are dropped, but the application runs as root. uWSGI treats the number 0 as
    /// "not set": if it is started as root, it exits on `uid = 0` and `gid = 0`, and on any form of root in the immediate
    /// options.
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

/// What an option set to root does when root starts uWSGI.
#[derive(Clone, Copy, PartialEq)]
enum Root {
    /// The user stays root.
    Kept,
    /// uWSGI exits on this line.
    Refused,
}

fn check(cx: &Context<'_>) {
    let (user, group) = (root(cx, ids::UID), root(cx, ids::GID));
    if let Some((id, outcome)) = user {
        say(cx, id, outcome, group.map(|(id, _)| id));
    } else if let Some((id, outcome)) = group {
        if switches_user(cx) {
            say_group(cx, id, outcome);
        } else {
            say(cx, id, outcome, None);
        }
    }
    for option in [ids::IMMEDIATE_UID, ids::IMMEDIATE_GID] {
        if let Some((id, _)) = root(cx, option) {
            say(cx, id, Root::Refused, None);
        }
    }
}

/// The entry that certainly sets an option to root.
fn root(cx: &Context<'_>, option: OptId) -> Option<(EntryId, Root)> {
    let (id, value) = cx.certain(option)?;
    let is_number = !value.is_empty() && value.iter().all(|&b| b == b'0');
    match value {
        b"root" => Some((id, Root::Kept)),
        _ if is_number => Some((id, Root::Refused)),
        _ => None,
    }
}

/// Whether the configuration names a user, which the caller knows not to be root.
fn switches_user(cx: &Context<'_>) -> bool {
    cx.has_any(&[ids::UID, ids::IMMEDIATE_UID])
}

fn say(cx: &Context<'_>, id: EntryId, outcome: Root, group: Option<EntryId>) {
    let Some(place) = cx.value_place(id) else { return };
    let (name, value) = (cx.name(id), cx.shown_value(id));
    let finding = match outcome {
        Root::Refused => {
            let message =
                format!("if started as root, uWSGI exits at `{name} = {value}`, which means \"not set\"");
            Finding::new(&RULE, place, message).severity(Severity::Error).refuses()
        }
        Root::Kept => {
            let message = format!("`{name} = {value}` drops no privileges: the application runs as root");
            Finding::new(&RULE, place, message).severity(local_severity(cx))
        }
    };
    let finding = finding.related(group.and_then(|id| cx.entry_place(id)), "the group is root too");
    cx.report(finding.help("name the user and group of the application, or remove the line"));
}

/// The group root together with another user, as in images for OpenShift, which never start as root.
fn say_group(cx: &Context<'_>, id: EntryId, outcome: Root) {
    if cx.deploy() == Some(Deploy::Docker) {
        return;
    }
    let Some(place) = cx.value_place(id) else { return };
    let (name, value) = (cx.name(id), cx.shown_value(id));
    let message = match outcome {
        Root::Refused => format!(
            "if started as root, uWSGI exits at `{name} = {value}`; if started as another user, it ignores the line"
        ),
        Root::Kept => {
            format!("with `{name} = {value}` the application can write to everything that root's group can")
        }
    };
    let finding = Finding::new(&RULE, place, message).severity(Severity::Info);
    cx.report(finding.help("name the group of the application, unless the image requires the group root"));
}

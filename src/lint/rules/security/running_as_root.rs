use crate::catalog::ids;
use crate::evaluate::EntryId;
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Deploy, Finding, On, Severity};

declare_rule! {
    /// Server that keeps running as root.
    ///
    /// ## What it does
    /// With `--deploy plain`, and for configurations that root evidently starts on a machine of its own (`daemonize`, a
    /// port below 1024), finds that neither `uid` nor `immediate-uid` is set.
    ///
    /// ## Why is this bad
    /// If uWSGI is started as root, the application runs as root: a vulnerability in it, or in a library, compromises
    /// the whole machine.
    ///
    /// ## Example
    /// ```ini
    /// #~ set deploy=plain
    /// [uwsgi]
    /// socket = /run/shop/uwsgi.sock
    /// module = shop.wsgi:application
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// #~ set deploy=plain
    /// [uwsgi]
    /// socket = /run/shop/uwsgi.sock
    /// module = shop.wsgi:application
    /// uid = shop
    /// gid = shop
    /// ```
    ///
    /// ## References
    /// `core/utils.c:uwsgi_as_root`
    RULE {
        id: "running-as-root",
        category: Security,
        severity: Info,
        confidence: Medium,
        fix: None,
        on: On::Every,
    }
}

fn check(cx: &Context<'_>) {
    let drops = [ids::UID, ids::IMMEDIATE_UID, ids::EMPEROR];
    if !drops.iter().all(|option| cx.surely_absent(*option)) {
        return;
    }
    let (severity, entry) = match cx.deploy() {
        Some(Deploy::Plain) => (Severity::Warning, first_listener(cx)),
        None => (Severity::Info, sign_of_root(cx)),
        _ => return,
    };
    let Some(place) = entry.and_then(|entry| cx.entry_place(entry)) else { return };
    let message = "`uid` is not set: if uWSGI is started as root, the application runs as root";
    let help = "add `uid` and `gid` with the user and group of the application";
    cx.report(Finding::new(&RULE, place, message).severity(severity).help(help));
}

fn first_listener(cx: &Context<'_>) -> Option<EntryId> {
    cx.listeners().first().map(|listener| listener.entry)
}

/// What hints at a start as root, outside of containers.
fn sign_of_root(cx: &Context<'_>) -> Option<EntryId> {
    let daemon = cx.get(ids::DAEMONIZE).or_else(|| cx.get(ids::DAEMONIZE2)).map(|setting| setting.entry);
    daemon.filter(|entry| cx.is_unconditional(*entry))
}

use super::common::refused;
use crate::evaluate::RefusalKind;
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On};

declare_rule! {
    /// A file or folder that an option needs at once is not there.
    ///
    /// ## What it does
    /// Finds options that open their file or folder while the configuration is read: `envdir`, `ini-paste`, `flock`,
    /// `need-plugin`, certificates and keys, and `spooler`, which makes the last folder of its path but not the ones
    /// above. Only files below the root of the project are looked at.
    ///
    /// ## Why is this bad
    /// The server ends at the line.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// master = true
    /// socket = 127.0.0.1:3031
    /// spooler =
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// master = true
    /// socket = 127.0.0.1:3031
    /// spooler = /var/spool/shop
    /// ```
    ///
    /// ## References
    /// `core/spooler.c:uwsgi_opt_add_spooler`, `core/uwsgi.c:uwsgi_opt_envdir`, `uwsgi_opt_load_plugin`,
    /// `core/ssl.c:uwsgi_ssl_new_server_context`.
    RULE {
        id: "path-not-usable",
        category: Values,
        severity: Error,
        confidence: Medium,
        fix: None,
        on: On::Refusals,
    }
}

fn check(cx: &Context<'_>) {
    for found in
        refused(cx, &[RefusalKind::MissingPath, RefusalKind::MissingSpooler, RefusalKind::MissingPlugin])
    {
        let (name, value) = (cx.name(found.entry), cx.shown_value(found.entry));
        let (why, help) = match found.kind {
            RefusalKind::MissingSpooler if value.is_empty() => {
                ("it names no folder", "give the path of a folder, an absolute one at best")
            }
            RefusalKind::MissingSpooler => (
                "the folder above it is not there, and only the last one of the path is made",
                "make the folder, or give an absolute path",
            ),
            RefusalKind::MissingPlugin => {
                ("there is no such plugin to load", "install the plugin, or correct its name")
            }
            _ => (
                "it needs a file or folder that is not there",
                "put it there, or correct the path: it is relative to the folder in which the server is started",
            ),
        };
        let message = format!("the server ends at `{name} = {value}`: {why}");
        let finding = Finding::new(&RULE, found.place, message).help(help);
        cx.report(cx.ending(found.guard, finding));
    }
}

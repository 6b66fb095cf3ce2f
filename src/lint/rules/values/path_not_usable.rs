use super::common::refused;
use crate::evaluate::RefusalKind;
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On};

declare_rule! {
    /// Missing file or directory that is opened while uWSGI reads the configuration.
    ///
    /// ## What it does
    /// Finds missing files and directories of options that uWSGI opens while it reads the configuration:
    /// `envdir`, `ini-paste`, `flock`, `need-plugin`, certificates and keys. `spooler` creates the last
    /// directory of its path, but not its parents. Only files below the project's root are checked.
    ///
    /// ## Why is this bad
    /// uWSGI exits on this line.
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
                ("the path is empty", "set the path of a directory, preferably an absolute one")
            }
            RefusalKind::MissingSpooler => (
                "its parent directory does not exist, and uWSGI creates only the last directory of the path",
                "create the parent directory, or use an absolute path",
            ),
            RefusalKind::MissingPlugin => {
                ("the plugin does not exist", "install the plugin, or correct its name")
            }
            _ => (
                "the file or directory does not exist",
                "create it, or correct the path, which is relative to uWSGI's working directory at startup",
            ),
        };
        let message = format!("uWSGI exits on `{name} = {value}`: {why}");
        let finding = Finding::new(&RULE, found.place, message).help(help);
        cx.report(cx.ending(found.guard, finding));
    }
}

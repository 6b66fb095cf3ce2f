use crate::catalog::Setter;
use crate::evaluate::EntryId;
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On};

declare_rule! {
    /// Command such as `stop` or `reload` in a configuration file.
    ///
    /// ## What it does
    /// Finds `stop`, `reload`, `pause`, `suspend`, `resume` and `signal` in a configuration.
    ///
    /// ## Why is this bad
    /// These options read a PID from the named file, send a signal to that process, and exit. That is what `uwsgi
    /// --stop FILE` is for. A server whose configuration contains such a line never starts.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// socket = 127.0.0.1:3031
    /// pidfile = /run/shop.pid
    /// reload = /run/shop.pid
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// socket = 127.0.0.1:3031
    /// pidfile = /run/shop.pid
    /// touch-reload = /run/shop.reload
    /// ```
    ///
    /// ## References
    /// `core/uwsgi.c:uwsgi_opt_pidfile_signal`
    RULE {
        id: "command-in-file",
        category: Reload,
        severity: Error,
        confidence: High,
        fix: None,
        on: On::Every,
    }
}

fn check(cx: &Context<'_>) {
    let is_command = |id: &EntryId| {
        cx.entry(*id)
            .option
            .is_some_and(|option| matches!(option.setter(), Setter::PidfileSignal | Setter::Signal))
    };
    let found: Vec<EntryId> = cx.written().filter(|id| is_command(id) && cx.is_unconditional(*id)).collect();
    for id in found {
        let Some(place) = cx.entry_place(id) else { continue };
        let message =
            format!("uWSGI exits on this line: `{}` is a command that sends a signal and exits", cx.name(id));
        let help = format!("remove the line; run `uwsgi --{} FILE` when you need it", cx.name(id));
        let finding = Finding::new(&RULE, place, message).help(help);
        cx.report(cx.ending(cx.guard(id), finding));
    }
}

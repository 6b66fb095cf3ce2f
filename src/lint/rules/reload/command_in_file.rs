use crate::catalog::Setter;
use crate::evaluate::EntryId;
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On};

declare_rule! {
    /// `stop`, `reload` and their like are commands: in a file they end the server that reads it.
    ///
    /// ## What it does
    /// Finds `stop`, `reload`, `pause`, `suspend`, `resume` and `signal` in a configuration.
    ///
    /// ## Why is this bad
    /// They send a signal to the process whose number stands in the file that they name, and end the process that was asked to do
    /// so. That is what `uwsgi --stop FILE` needs; a server that reads the line never starts.
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
        let message = format!(
            "`{}` is a command for the command line: the server sends the signal and ends while it reads this line",
            cx.name(id)
        );
        let help = format!("delete the line; call `uwsgi --{} FILE` when it is needed", cx.name(id));
        let finding = Finding::new(&RULE, place, message).help(help);
        cx.report(cx.ending(cx.guard(id), finding));
    }
}

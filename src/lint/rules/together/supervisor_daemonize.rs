use super::common::{Daemon, daemon_of_program};
use crate::lint::beside::Program;
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On};

declare_rule! {
    /// The server leaves the foreground under supervisor.
    ///
    /// ## What it does
    /// Finds `daemonize` in a configuration, or on the command line, that a program of supervisor starts.
    ///
    /// ## Why is this bad
    /// supervisor takes the program for ended and starts another one, which cannot bind its socket. It gives up after a few
    /// tries, and it does not stop the server that runs in the background.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// master = true
    /// socket = /run/shop/shop.sock
    /// module = shop.wsgi
    /// daemonize = /var/log/shop/uwsgi.log
    /// ```
    /// ```supervisor
    /// [program:shop]
    /// command=/usr/bin/uwsgi --ini /etc/uwsgi/uwsgi.ini
    /// stopsignal=INT
    /// autorestart=true
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// master = true
    /// socket = /run/shop/shop.sock
    /// module = shop.wsgi
    /// logto = /var/log/shop/uwsgi.log
    /// ```
    /// ```supervisor
    /// [program:shop]
    /// command=/usr/bin/uwsgi --ini /etc/uwsgi/uwsgi.ini
    /// stopsignal=INT
    /// autorestart=true
    /// ```
    ///
    /// ## References
    /// `core/utils.c:daemonize` forks twice and ends the first process; supervisord, `[program:x]`.
    RULE {
        id: "supervisor-daemonize",
        category: Together,
        severity: Error,
        confidence: High,
        fix: None,
        on: On::Supervisor,
    }
}

fn check(cx: &Context<'_>) {
    for program in Program::ours(cx) {
        let Daemon::Yes(entry) = daemon_of_program(cx, &program) else { continue };
        let command = cx.place_beside(program.file, program.command.span);
        let place = entry.and_then(|entry| cx.entry_place(entry)).unwrap_or(command);
        let message = "supervisor takes the server for ended when it goes to the background, and starts it again and again";
        let finding = Finding::new(&RULE, place, message)
            .related(entry.map(|_| command), "supervisor starts the server here")
            .help("remove `daemonize`; use `logto` for a log file");
        cx.report(finding);
    }
}

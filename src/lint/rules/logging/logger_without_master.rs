use crate::catalog::ids;
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Deploy, Finding, On, Step};

declare_rule! {
    /// Logger in a server without a master.
    ///
    /// ## What it does
    /// Finds `logger` and `req-logger` in a server whose master is switched off.
    ///
    /// ## Why is this bad
    /// Loggers turn the master on by themselves, since it is the master that reads the pipe behind them. With `master =
    /// false` below or above, nobody reads it: every line is lost, and the file of a file logger is not even created.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// http-socket = :8080
    /// module = shop.wsgi
    /// logger = syslog:shop
    /// master = false
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// http-socket = :8080
    /// module = shop.wsgi
    /// logger = syslog:shop
    /// master = true
    /// ```
    ///
    /// ## Fix safety
    /// The server then runs with a master process, which also restarts workers that die.
    ///
    /// ## References
    /// `core/logging.c:uwsgi_setup_log_master`, `core/master.c:master_loop`. Seen on 2.0.31: `logger = file:/tmp/x.log` with
    /// `master = false` makes no file and prints no line.
    RULE {
        id: "logger-without-master",
        category: Logging,
        severity: Error,
        confidence: High,
        fix: Unsafe,
        on: On::Options(&[ids::LOGGER, ids::REQ_LOGGER]),
    }
}

fn check(cx: &Context<'_>) {
    // The Emperor starts its vassals with a master.
    if cx.evaluation.has_master() != Some(false) || cx.deploy() == Some(Deploy::Vassal) {
        return;
    }
    let Some(master) = cx.get(ids::MASTER).filter(|set| set.certain).map(|set| set.entry) else { return };
    let loggers = cx.each(ids::LOGGER).chain(cx.each(ids::REQ_LOGGER));
    let Some(logger) = loggers.filter(|id| cx.is_unconditional(*id)).min() else { return };
    let Some(place) = cx.entry_place(logger) else { return };
    let message = format!(
        "without a master nobody reads from `{} = {}`: every log line is lost",
        cx.name(logger),
        cx.shown_value(logger)
    );
    let step = Step::Set { entry: master, value: "true".to_owned() };
    let finding = Finding::new(&RULE, place, message)
        .related(cx.entry_place(master), "the master is off")
        .help("set `master = true`, or remove the logger")
        .unsafe_fix("set `master = true`", vec![step]);
    cx.report(finding);
}

use crate::catalog::{Version, ids};
use crate::lint::beside::Program;
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On};
use memchr::memmem;

declare_rule! {
    /// `stopsignal` that reloads the server.
    ///
    /// ## What it does
    /// Finds a program of supervisor whose `stopsignal` (TERM where none is set) makes a server with a master reload instead
    /// of stop.
    ///
    /// ## Why is this bad
    /// Without `die-on-term` SIGTERM reloads uWSGI. supervisor waits `stopwaitsecs` and kills the master; the workers can
    /// live on and keep the socket, so that the next start fails.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// master = true
    /// socket = /run/shop/shop.sock
    /// module = shop.wsgi
    /// ```
    /// ```supervisor
    /// [program:shop]
    /// command=/usr/bin/uwsgi --ini /etc/uwsgi/uwsgi.ini
    /// autorestart=true
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// master = true
    /// socket = /run/shop/shop.sock
    /// module = shop.wsgi
    /// ```
    /// ```supervisor
    /// [program:shop]
    /// command=/usr/bin/uwsgi --ini /etc/uwsgi/uwsgi.ini
    /// stopsignal=INT
    /// autorestart=true
    /// ```
    ///
    /// ## References
    /// `core/master.c:master_loop`, supervisord, `[program:x]`.
    RULE {
        id: "program-stop-signal",
        category: Together,
        severity: Warning,
        confidence: High,
        fix: None,
        on: On::Supervisor,
    }
}

fn check(cx: &Context<'_>) {
    let handles = |id| {
        cx.key(id).starts_with(b"hook-") && memmem::find(cx.evaluation.value(id), b"unix_signal:").is_some()
    };
    if cx.target() >= Version::UNRELEASED || cx.evaluation.ids().any(handles) {
        return;
    }
    for program in Program::ours(cx) {
        let given = program.gives(&["--die-on-term"]);
        let Some(dies) = (if given == Some(true) {
            Some(true)
        } else {
            cx.flag(ids::DIE_ON_TERM).filter(|_| given.is_some())
        }) else {
            continue;
        };
        let has_master =
            cx.evaluation.has_master() == Some(true) || program.gives(&["--master", "-M"]) == Some(true);
        let set = program.last("stopsignal");
        let name = set.as_ref().map_or_else(|| "TERM".to_owned(), |(_, name)| name.to_ascii_uppercase());
        let reloads = match name.trim_start_matches("SIG") {
            "TERM" => !dies,
            "QUIT" => dies,
            "HUP" => true,
            _ => false,
        };
        if !has_master || !reloads {
            continue;
        }
        let place =
            cx.place_beside(program.file, set.map_or(program.command.span, |(setting, _)| setting.span));
        let name = format!("SIG{}", name.trim_start_matches("SIG"));
        let message = format!(
            "{name}, by which this program is stopped, reloads the server: it is killed after 10 seconds, and workers may live on"
        );
        cx.report(
            Finding::new(&RULE, place, message).help("set `stopsignal=INT`, which stops it in every case"),
        );
    }
}

use crate::catalog::{OptId, ids};
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On, Step};

declare_rule! {
    /// Attached daemon that runs in the background.
    ///
    /// ## What it does
    /// Finds commands of `attach-daemon` and similar options that end with `&`. `smart-attach-daemon` is not reported:
    /// it follows its daemon by a pidfile.
    ///
    /// ## Why is this bad
    /// The master watches the shell that runs the command. With `&` that shell exits immediately, so the master starts
    /// the command again and again. Copies of the daemon pile up, and none of them is stopped together with uWSGI.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// http-socket = :8080
    /// attach-daemon = celery -A shop worker &
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// http-socket = :8080
    /// attach-daemon = celery -A shop worker
    /// ```
    ///
    /// ## References
    /// `core/daemons.c:uwsgi_spawn_daemon`. Seen on 2.0.31: the command is respawned after each pause, although what it
    /// left behind still runs.
    RULE {
        id: "attach-daemon-detaches",
        category: Process,
        severity: Error,
        confidence: High,
        fix: Unsafe,
        on: On::Options(&OPTIONS),
    }
}

const OPTIONS: [OptId; 3] = [ids::ATTACH_DAEMON, ids::ATTACH_CONTROL_DAEMON, ids::LEGION_ATTACH_DAEMON];

fn check(cx: &Context<'_>) {
    for id in OPTIONS.into_iter().flat_map(|option| cx.each(option)) {
        let Some(command) = cx.value(id).and_then(|value| value.trim_ascii_end().strip_suffix(b"&")) else {
            continue;
        };
        if matches!(command.last(), None | Some(b'&' | b'\\' | b'>')) {
            continue;
        }
        let Some(place) = cx.value_part(id, command.len()..command.len() + 1) else { continue };
        let message = format!(
            "the trailing `&` makes the command of `{}` exit immediately, so the master restarts it endlessly and copies pile up",
            cx.name(id)
        );
        let finding = Finding::new(&RULE, place, message)
            .help("remove the `&`; an attached daemon stays in the foreground");
        let bare = cx
            .written_value(id)
            .and_then(|value| std::str::from_utf8(value).ok()?.trim_end().strip_suffix('&'));
        cx.report(match bare {
            Some(bare) => {
                let step = Step::Set { entry: id, value: bare.trim_end().to_owned() };
                finding.unsafe_fix("remove the `&`", vec![step])
            }
            None => finding,
        });
    }
}

use crate::catalog::{OptId, ids};
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On, Step};

declare_rule! {
    /// An attached daemon is sent into the background, so that its end is taken for the daemon's.
    ///
    /// ## What it does
    /// Finds commands of `attach-daemon` and its kin that end with `&`. Those of `smart-attach-daemon` are watched by
    /// their pid file, and may do so.
    ///
    /// ## Why is this bad
    /// The master watches the shell that runs the command. It ends at once, and the master starts the command again, and
    /// again: more and more copies run, and none of them is stopped with the server.
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
    /// `core/daemons.c:uwsgi_spawn_daemon`
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
            "`&` ends the command of `{}` at once for the master, which starts it again and again: copies pile up",
            cx.name(id)
        );
        let finding = Finding::new(&RULE, place, message)
            .help("leave the `&` out: the master waits for the command by itself");
        let bare = cx
            .written_value(id)
            .and_then(|value| std::str::from_utf8(value).ok()?.trim_end().strip_suffix('&'));
        cx.report(match bare {
            Some(bare) => {
                let step = Step::Set { entry: id, value: bare.trim_end().to_owned() };
                finding.unsafe_fix("leave the `&` out", vec![step])
            }
            None => finding,
        });
    }
}

use crate::catalog::{OptId, ids};
use crate::evaluate::EntryId;
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On};
use memchr::memmem;

declare_rule! {
    /// Cron job that reloads its own server.
    ///
    /// ## What it does
    /// Finds cron commands that reload this server: `--reload` or SIGHUP with its own pidfile, `touch` of a file in
    /// `touch-reload`, `r` into its own `master-fifo`.
    ///
    /// ## Why is this bad
    /// A reload starts the server anew, and the new one does not know that the job has run in this minute. It runs it again,
    /// and reloads again, until the minute is over.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// http-socket = :8000
    /// module = shop.wsgi
    /// master = true
    /// pidfile = /run/shop/uwsgi.pid
    /// cron = 0 4 -1 -1 -1 uwsgi --reload /run/shop/uwsgi.pid
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// http-socket = :8000
    /// module = shop.wsgi
    /// master = true
    /// lazy-apps = true
    /// master-fifo = /run/shop/fifo
    /// cron = 0 4 -1 -1 -1 echo c > /run/shop/fifo
    /// ```
    ///
    /// ## References
    /// `core/cron.c:uwsgi_manage_command_cron`. Seen on 2.0.31: a job with `--reload` and the own pidfile reloads the server
    /// 36 times within 13 seconds.
    RULE {
        id: "cron-reloads-itself",
        category: Reload,
        severity: Error,
        confidence: High,
        fix: None,
        on: On::Options(&[ids::CRON, ids::UNIQUE_CRON, ids::CRON2]),
    }
}

const PIDFILES: [OptId; 4] = [ids::PIDFILE, ids::PIDFILE2, ids::SAFE_PIDFILE, ids::SAFE_PIDFILE2];

fn check(cx: &Context<'_>) {
    let jobs = [ids::CRON, ids::UNIQUE_CRON, ids::CRON2];
    for id in jobs.into_iter().flat_map(|option| cx.each(option)) {
        let Some(command) = cx.value(id) else { continue };
        let Some(own) = reloaded(cx, command) else { continue };
        let Some(place) = cx.entry_place(id) else { continue };
        let message = "this job reloads its own server, which then finds the job due again and reloads once more, for the rest of the minute";
        let finding = Finding::new(&RULE, place, message)
            .related(cx.entry_place(own), "the file of this server")
            .help("reload the workers only (`c` into `master-fifo`, with `lazy-apps`), or from the system's cron");
        cx.report(finding);
    }
}

/// The entry that names the file by which a command reloads this server.
fn reloaded(cx: &Context<'_>, command: &[u8]) -> Option<EntryId> {
    let has = |text: &[u8]| memmem::find(command, text).is_some();
    let named = |option: OptId| {
        cx.each(option).find(|id| {
            let path = cx.value(*id).unwrap_or_default();
            let path = path.split(|&byte| byte == b' ').next().unwrap_or(path);
            path.len() > 1 && command.split(|byte| b" `\"'()>;&".contains(byte)).any(|word| word == path)
        })
    };
    let hangs_up = has(b"kill ") && (has(b"-HUP") || has(b"-SIGHUP") || has(b"-1 "));
    if has(b"--reload") || hangs_up {
        return PIDFILES.into_iter().find_map(named);
    }
    if has(b"touch ") {
        return named(ids::TOUCH_RELOAD);
    }
    let echoes = [&b"echo r"[..], b"echo R", b"echo -n r", b"echo 'r'", b"echo \"r\""];
    echoes.iter().any(|text| has(text)).then(|| named(ids::MASTER_FIFO))?
}

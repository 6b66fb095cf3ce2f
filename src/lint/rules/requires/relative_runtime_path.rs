use crate::catalog::{OptId, ids};
use crate::evaluate::EntryId;
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Deploy, Finding, On, Severity, has_template_marks};
use memchr::memmem;

declare_rule! {
    /// Relative path that does not depend on `chdir`.
    ///
    /// ## What it does
    /// Finds relative paths in `pidfile`, `logto`, `logto2`, `daemonize` and `spooler`. Together with `chdir`
    /// this is a warning, otherwise a note.
    ///
    /// ## Why is this bad
    /// uWSGI opens these files before it changes to `chdir`, but sockets, stats, `safe-pidfile` and `touch-*`
    /// files after it. Two relative paths of one file therefore end up in two directories, and the first
    /// depends on where uWSGI is started.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// socket = 127.0.0.1:3031
    /// chdir = /srv/shop
    /// pidfile = run/uwsgi.pid
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// socket = 127.0.0.1:3031
    /// chdir = /srv/shop
    /// pidfile = /srv/shop/run/uwsgi.pid
    /// ```
    ///
    /// ## References
    /// `core/uwsgi.c:uwsgi_setup` opens logs and PID files, `uwsgi_start` changes the directory.
    RULE {
        id: "relative-runtime-path",
        category: Requires,
        severity: Warning,
        confidence: High,
        fix: None,
        on: On::Options(&EARLY),
    }
}

/// Opened before the change of folder.
const EARLY: [OptId; 5] = [ids::PIDFILE, ids::LOGTO, ids::LOGTO2, ids::DAEMONIZE, ids::SPOOLER];

fn check(cx: &Context<'_>) {
    if cx.is_dev() {
        return;
    }
    for option in EARLY {
        let entries: Vec<EntryId> = if option == ids::SPOOLER {
            cx.each(option).collect()
        } else {
            cx.get(option).map(|set| set.entry).into_iter().collect()
        };
        for entry in entries {
            let rendered = cx
                .written_value(entry)
                .is_some_and(|value| has_template_marks(value) || memmem::find(value, b"<%").is_some());
            if !rendered && cx.plain(entry).is_some_and(is_relative) {
                say(cx, entry);
            }
        }
    }
}

/// A path of a file; not an address for UDP logs, and no word that was meant as a boolean.
fn is_relative(value: &[u8]) -> bool {
    let word = value.to_ascii_lowercase();
    let is_boolean =
        matches!(word.as_slice(), b"" | b"1" | b"0" | b"true" | b"false" | b"yes" | b"no" | b"on" | b"off");
    !value.starts_with(b"/")
        // Told by `tilde-not-expanded`.
        && !value.starts_with(b"~")
        && !value.contains(&b':')
        && !value.contains(&b'%')
        && !value.contains(&b'$')
        && !is_boolean
}

fn say(cx: &Context<'_>, entry: EntryId) {
    let Some(place) = cx.value_place(entry) else { return };
    let (name, value) = (cx.name(entry), cx.shown_value(entry));
    let base = cx.certain(ids::CHDIR).filter(|(_, folder)| folder.starts_with(b"/"));
    let lands = "is relative to the directory where uWSGI is started";
    let finding = if let Some((chdir, folder)) = base {
        let message = format!("`{name} = {value}` {lands}, not to `chdir = {}`", crate::lint::shown(folder));
        Finding::new(&RULE, place, message)
            .related(cx.entry_place(chdir), "directory for later paths")
            .severity(if cx.deploy() == Some(Deploy::Docker) { Severity::Info } else { Severity::Warning })
    } else {
        let message = format!("`{name} = {value}` {lands}");
        Finding::new(&RULE, place, message).severity(Severity::Info)
    };
    cx.report(finding.help("use an absolute path"));
}

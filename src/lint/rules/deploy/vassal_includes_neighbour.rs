use crate::catalog::ids;
use crate::evaluate::{EntryId, Load, LoadId, Origin};
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Deploy, Finding, On, shown};
use memchr::memmem;

declare_rule! {
    /// Shared file in the directory of the vassals.
    ///
    /// ## What it does
    /// Finds vassals that include a file of their own directory, if that file has an extension that the Emperor loads, and
    /// neither a socket nor an application.
    ///
    /// ## Why is this bad
    /// The Emperor starts every such file of the directory as a vassal. One with shared lines only exits at once, and the
    /// Emperor starts it again and again: real errors drown in its log.
    ///
    /// ## Example
    /// ```ini
    /// #~ set path=/etc/uwsgi/vassals/shop.ini
    /// [uwsgi]
    /// ini = /etc/uwsgi/vassals/base.ini
    /// socket = /run/shop/uwsgi.sock
    /// module = shop.wsgi
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// #~ set path=/etc/uwsgi/vassals/shop.ini
    /// [uwsgi]
    /// ini = /etc/uwsgi/base.ini
    /// socket = /run/shop/uwsgi.sock
    /// module = shop.wsgi
    /// ```
    ///
    /// ## References
    /// `core/emperor.c:uwsgi_emperor_is_valid`. Seen on 2.0.31: `The -s/--socket option is missing`, `curse the uwsgi instance
    /// base.ini`, and the same again after each pause.
    RULE {
        id: "vassal-includes-neighbour",
        category: Deploy,
        severity: Warning,
        confidence: Medium,
        fix: None,
        on: On::Every,
    }
}

const LOADED: [&[u8]; 6] = [b".xml", b".ini", b".yml", b".yaml", b".js", b".json"];

fn check(cx: &Context<'_>) {
    if cx.deploy() != Some(Deploy::Vassal) {
        return;
    }
    let folder = parent(&cx.root().path);
    let mut seen: Vec<&[u8]> = Vec::new();
    for (number, load) in cx.evaluation.loads.iter().enumerate().skip(1) {
        let Some(by) = load.by.filter(|by| is_own(cx, *by)) else { continue };
        let name = load.path.rsplit(|&byte| byte == b'/').next().unwrap_or_default();
        let is_here = parent(&load.path).is_none_or(|there| Some(there) == folder);
        let is_loaded = LOADED.iter().any(|end| name.ends_with(end)) && load.path != cx.root().path;
        if !is_here || !is_loaded || seen.contains(&name) || serves(cx, number, load) {
            continue;
        }
        seen.push(name);
        let Some(place) = cx.value_place(by) else { continue };
        let message = format!(
            "the Emperor also starts `{0}` as a vassal, which exits: it has no socket, and is started again and again",
            shown(name)
        );
        cx.report(Finding::new(&RULE, place, message).help(
            "move the file to another directory, or give it an extension such as `.inc` with `include`",
        ));
    }
}

/// Whether an entry stands in the vassal's own file.
fn is_own(cx: &Context<'_>, id: EntryId) -> bool {
    matches!(cx.entry(id).origin, Origin::File { load, .. } if load.0 == 0)
}

/// Whether a file has something of a server by itself.
fn serves(cx: &Context<'_>, number: usize, load: &Load) -> bool {
    let options = [ids::SOCKET, ids::HTTP_SOCKET, ids::HTTP, ids::EMPEROR, ids::MODULE, ids::WSGI_FILE];
    let is_in = |id: &EntryId| matches!(cx.entry(*id).origin, Origin::File { load: LoadId(at), .. } if usize::from(at) == number);
    let listens = cx.listeners().iter().any(|one| is_in(&one.entry));
    let names = options.iter().flat_map(|option| cx.each(*option)).any(|id| is_in(&id));
    let loads_more = cx.evaluation.loads.iter().any(|other| other.by.is_some_and(|by| is_in(&by)));
    // What runs without a socket as well.
    let other = |id: EntryId| {
        let parts: [&[u8]; 8] =
            [b"daemon", b"cron", b"udp", b"no-server", b"command-mode", b"zerg", b"spool", b"legion"];
        parts.iter().any(|part| memmem::find(cx.key(id), part).is_some())
    };
    let runs = cx.written().any(|id| is_in(&id) && other(id));
    listens || names || loads_more || runs || load.section != b"uwsgi"
}

fn parent(path: &[u8]) -> Option<&[u8]> {
    path.iter().rposition(|&byte| byte == b'/').map(|at| &path[..at])
}

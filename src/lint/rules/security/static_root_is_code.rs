use super::common::{absolute, is_within, static_roots};
use crate::catalog::ids;
use crate::evaluate::EntryId;
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On, shown};

declare_rule! {
    /// Application code served as static files.
    ///
    /// ## What it does
    /// Finds `check-static` and `static-map` with a directory that is, or contains, that of `chdir` (with an
    /// application), `wsgi-file`, `pythonpath` or `home`, and with the root of the file system.
    ///
    /// ## Why is this bad
    /// Any client can download the files: `GET /settings.py` returns the source with its passwords, `/.git/config` the
    /// repository, `/db.sqlite3` the data.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// http-socket = 127.0.0.1:8000
    /// chdir = /srv/shop
    /// module = shop.wsgi:application
    /// check-static = /srv/shop
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// http-socket = 127.0.0.1:8000
    /// chdir = /srv/shop
    /// module = shop.wsgi:application
    /// check-static = /srv/shop/public
    /// ```
    ///
    /// ## References
    /// `core/static.c:uwsgi_file_serve` serves every file below the directory.
    RULE {
        id: "static-root-is-code",
        category: Security,
        severity: Error,
        confidence: High,
        fix: None,
        on: On::Options(&[ids::CHECK_STATIC, ids::STATIC_MAP]),
    }
}

fn check(cx: &Context<'_>) {
    if cx.has(ids::STATIC_SKIP_EXT) {
        return;
    }
    let code = code_folders(cx);
    for (id, at, root) in static_roots(cx) {
        let root_only = root == b"/";
        let Some((owner, folder)) = code.iter().find(|(_, folder)| root_only || is_within(folder, &root))
        else {
            continue;
        };
        let Some(value) = cx.value(id) else { continue };
        let Some(place) = cx.value_part(id, at..value.len()) else { continue };
        let message = format!(
            "clients can download everything below `{}`, including the application in `{}`: source, settings and secrets",
            shown(&root),
            shown(folder)
        );
        let finding = Finding::new(&RULE, place, message)
            .help("serve a directory that contains only public files")
            .related(cx.entry_place(*owner), "the application");
        cx.report(finding);
    }
}

/// Folders with the code of the application, and the entries that name them.
fn code_folders(cx: &Context<'_>) -> Vec<(EntryId, Vec<u8>)> {
    let mut folders = Vec::new();
    let mut add = |id: EntryId, path: &[u8]| folders.extend(absolute(cx, path).map(|path| (id, path)));
    let apps = [ids::MODULE, ids::WSGI_FILE, ids::MOUNT, ids::PSGI, ids::RACK, ids::PASTE];
    if cx.has_any(&apps)
        && let Some((id, path)) = cx.certain(ids::CHDIR)
    {
        add(id, path);
    }
    for option in [ids::WSGI_FILE, ids::PSGI, ids::RACK] {
        let Some((id, file)) = cx.certain(option) else { continue };
        let slash = memchr::memrchr(b'/', file).map_or(0, |slash| slash + 1);
        add(id, if slash == 0 { b"." } else { &file[..slash] });
    }
    for option in [ids::PYTHONPATH, ids::HOME] {
        for id in cx.each(option).filter(|id| cx.is_unconditional(*id)) {
            add(id, cx.plain(id).unwrap_or(b".."));
        }
    }
    folders
}

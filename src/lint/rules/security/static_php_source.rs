use super::common::{absolute, is_within, static_roots};
use crate::catalog::ids;
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On, Step, shown};

declare_rule! {
    /// Scripts served as static files.
    ///
    /// ## What it does
    /// Finds `check-static` and `static-map` with a directory that contains that of `php-docroot` or `cgi`, without
    /// `static-skip-ext`.
    ///
    /// ## Why is this bad
    /// uWSGI looks for static files first: a request for `/config.php` gets the source of that script, including the
    /// database password.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// plugin = php
    /// socket = /run/shop/uwsgi.sock
    /// php-docroot = /srv/www
    /// php-allowed-ext = .php
    /// check-static = /srv/www
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// plugin = php
    /// socket = /run/shop/uwsgi.sock
    /// php-docroot = /srv/www
    /// php-allowed-ext = .php
    /// check-static = /srv/www
    /// static-skip-ext = .php
    /// ```
    ///
    /// ## Fix safety
    /// Files with that suffix are left to the plugin.
    ///
    /// ## References
    /// `core/protocol.c:uwsgi_parse_vars` looks for static files before the plugin handles the request.
    RULE {
        id: "static-php-source",
        category: Security,
        severity: Warning,
        confidence: High,
        fix: Unsafe,
        on: On::Options(&[ids::PHP_DOCROOT, ids::CGI]),
    }
}

fn check(cx: &Context<'_>) {
    if !cx.surely_absent(ids::STATIC_SKIP_EXT) {
        return;
    }
    let php = cx.certain(ids::PHP_DOCROOT).map(|(id, path)| (id, path, ".php"));
    let cgi = cx.each(ids::CGI).filter_map(|id| {
        let value = cx.plain(id)?;
        let at = memchr::memchr(b'=', value).map_or(0, |at| at + 1);
        Some((id, &value[at..], ".cgi"))
    });
    let scripts: Vec<_> = php.into_iter().chain(cgi).collect();
    for (id, at, root) in static_roots(cx) {
        let held = |path: &[u8]| absolute(cx, path).is_some_and(|path| is_within(&path, &root));
        let Some((script, _, ext)) = scripts.iter().find(|(_, path, _)| held(path)) else { continue };
        let Some(place) = cx.value(id).and_then(|value| cx.value_part(id, at..value.len())) else { continue };
        let message = format!(
            "clients get the source of scripts: uWSGI serves files below `{}` before it runs a script",
            shown(&root)
        );
        let steps = vec![Step::InsertAfter {
            entry: id,
            key: "static-skip-ext".to_owned(),
            value: (*ext).to_owned(),
        }];
        let finding = Finding::new(&RULE, place, message)
            .help(format!("add `static-skip-ext = {ext}`, and one line for each other suffix of scripts"))
            .related(cx.entry_place(*script), "the scripts")
            .unsafe_fix(format!("add `static-skip-ext = {ext}`"), steps);
        cx.report(finding);
    }
}

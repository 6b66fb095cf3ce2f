use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On, Severity, shown};

declare_rule! {
    /// `alias` and its location do not end alike.
    ///
    /// ## What it does
    /// Finds a prefix location that ends in `/` whose `alias` does not, and the other way round, in a file that belongs to
    /// this server.
    ///
    /// ## Why is this bad
    /// nginx replaces the text of the location by that of `alias`, without a slash of its own. `/static/a.css` becomes
    /// `/srv/shop/statica.css`, which does not exist. The other way round, `/static../settings.py` is a file outside of the
    /// folder.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// socket = 127.0.0.1:3031
    /// module = shop.wsgi
    /// ```
    /// ```nginx
    /// server {
    ///     location /static/ {
    ///         alias /srv/shop/static;
    ///     }
    ///     location / {
    ///         include uwsgi_params;
    ///         uwsgi_pass 127.0.0.1:3031;
    ///     }
    /// }
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// socket = 127.0.0.1:3031
    /// module = shop.wsgi
    /// ```
    /// ```nginx
    /// server {
    ///     location /static/ {
    ///         alias /srv/shop/static/;
    ///     }
    ///     location / {
    ///         include uwsgi_params;
    ///         uwsgi_pass 127.0.0.1:3031;
    ///     }
    /// }
    /// ```
    ///
    /// ## References
    /// nginx `ngx_http_core_module`. Seen with nginx 1.22: `location /static/ { alias /tmp/st; }` looks for `/tmp/sta.txt`;
    /// `location /s2 { alias /tmp/st/; }` answers `/s2../app.py` with the file above the folder.
    RULE {
        id: "nginx-alias-slash",
        category: Together,
        severity: Error,
        confidence: High,
        fix: None,
        on: On::Nginx,
    }
}

fn check(cx: &Context<'_>) {
    let together = cx.together();
    for (file, content) in cx.sites() {
        if !together.passes.iter().any(|pass| pass.file == file && together.names(pass)) {
            continue;
        }
        for alias in content.directives.iter().filter(|one| one.name() == b"alias") {
            let Some(block) = alias.parent.and_then(|at| content.directives.get(at)) else { continue };
            let (Some(path), [prefix]) = (alias.arguments().first(), plain_prefix(block.arguments())) else {
                continue;
            };
            let (text, folder) = (&prefix.text, &path.text);
            if block.name() != b"location" || folder.contains(&b'$') || text.len() < 2 {
                continue;
            }
            let (message, help, severity) = match (text.ends_with(b"/"), folder.ends_with(b"/")) {
                (true, false) => (
                    format!(
                        "nginx finds no file below `{}`: it puts the name right behind `{}`",
                        shown(text),
                        shown(folder)
                    ),
                    format!("write `alias {}/;`", shown(folder)),
                    Severity::Error,
                ),
                (false, true) => (
                    format!(
                        "`{}../NAME` leads out of `{}`: nginx serves files of the folder above",
                        shown(text),
                        shown(folder)
                    ),
                    format!("write `location {}/`", shown(text)),
                    Severity::Warning,
                ),
                _ => continue,
            };
            let place = cx.place_beside(file, alias.span);
            let finding = Finding::new(&RULE, place, message).severity(severity);
            cx.report(finding.related(Some(cx.place_beside(file, prefix.span)), "the location").help(help));
        }
    }
}

/// The argument of a location that is a plain prefix.
fn plain_prefix(arguments: &[crate::syntax::nginx::Word]) -> &[crate::syntax::nginx::Word] {
    match arguments {
        [mark, rest @ ..] if mark.text == b"^~" => rest,
        [one] if one.text.starts_with(b"/") => arguments,
        _ => &[],
    }
}

use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On};
use crate::syntax::nginx::{Directive, File};

declare_rule! {
    /// Directives of another module together with `uwsgi_pass`.
    ///
    /// ## What it does
    /// Finds `proxy_*`, `fastcgi_*` and `scgi_*` directives in a block that passes requests on with `uwsgi_pass`, and
    /// `uwsgi_*` directives together with `proxy_pass`.
    ///
    /// ## Why is this bad
    /// Each of nginx's modules reads its own directives only. A timeout, header or buffer of another module has no effect on
    /// these requests.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// socket = 127.0.0.1:3031
    /// module = shop.wsgi
    /// ```
    /// ```nginx
    /// server {
    ///     location / {
    ///         include uwsgi_params;
    ///         proxy_read_timeout 300s;
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
    ///     location / {
    ///         include uwsgi_params;
    ///         uwsgi_read_timeout 300s;
    ///         uwsgi_pass 127.0.0.1:3031;
    ///     }
    /// }
    /// ```
    ///
    /// ## References
    /// nginx `ngx_http_uwsgi_module`. Seen with nginx 1.22: `proxy_set_header X-A b` together with `uwsgi_pass` sends no such
    /// header.
    RULE {
        id: "nginx-foreign-directives",
        category: Together,
        severity: Warning,
        confidence: High,
        fix: None,
        on: On::Nginx,
    }
}

const PREFIXES: [&str; 4] = ["uwsgi", "proxy", "fastcgi", "scgi"];

fn check(cx: &Context<'_>) {
    let together = cx.together();
    let mut seen: Vec<(usize, Option<usize>)> = Vec::new();
    for (pass, _) in together.sound() {
        let Some(own) = pass.of(cx) else { continue };
        let Some((_, content)) = cx.sites().find(|(number, _)| *number == pass.file) else { continue };
        if seen.contains(&(pass.file, own.parent)) || own.parent.is_none() {
            continue;
        }
        seen.push((pass.file, own.parent));
        let prefix = pass.protocol.prefix();
        let inside = |one: &Directive| one.parent == own.parent;
        for other in PREFIXES.into_iter().filter(|other| *other != prefix) {
            // `if` blocks inside may pass requests on in another way.
            let pass_of = format!("{other}_pass");
            if content
                .directives
                .iter()
                .any(|one| one.name() == pass_of.as_bytes() && is_inside(content, one, own.parent))
            {
                continue;
            }
            let start = format!("{other}_");
            let mut foreign = content
                .directives
                .iter()
                .filter(|one| inside(one) && one.name().starts_with(start.as_bytes()));
            let Some(first) = foreign.next() else { continue };
            let name = String::from_utf8_lossy(first.name()).into_owned();
            let message = format!(
                "`{name}` has no effect here: requests go through `{prefix}_pass`, which reads `{prefix}_*` directives only"
            );
            let mut finding = Finding::new(&RULE, cx.place_beside(pass.file, first.span), message)
                .related(Some(cx.place_beside(pass.file, own.span)), "how requests are passed on")
                .help(cure(&name, other, prefix));
            for one in foreign.take(8) {
                finding = finding.related(Some(cx.place_beside(pass.file, one.span)), "nor has this");
            }
            cx.report(finding);
        }
    }
}

/// Whether a directive stands in a block, or in a block inside of it.
fn is_inside(content: &File, one: &Directive, block: Option<usize>) -> bool {
    let mut at = one.parent;
    while at.is_some() && at != block {
        at = at.and_then(|at| content.directives.get(at)).and_then(|outer| outer.parent);
    }
    at == block
}

fn cure(name: &str, other: &str, prefix: &str) -> String {
    let rest = name.strip_prefix(other).unwrap_or(name);
    match (rest, prefix) {
        ("_set_header", "uwsgi") => "use `uwsgi_param HTTP_NAME value`".to_owned(),
        ("_param", "proxy") => "use `proxy_set_header NAME value`".to_owned(),
        ("_redirect" | "_http_version" | "_cookie_path" | "_ssl_server_name", "uwsgi") => {
            "remove the line".to_owned()
        }
        _ => format!("use `{prefix}{rest}`"),
    }
}

use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On, shown};

declare_rule! {
    /// Location of nginx without its leading slash.
    ///
    /// ## What it does
    /// Finds prefix locations that do not begin with `/`, in a file that passes requests to this server.
    ///
    /// ## Why is this bad
    /// Every path begins with a slash, so such a location never matches. Its requests go to another location, or get 404.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// socket = 127.0.0.1:3031
    /// module = shop.wsgi
    /// ```
    /// ```nginx
    /// server {
    ///     location shop {
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
    ///     location /shop {
    ///         include uwsgi_params;
    ///         uwsgi_pass 127.0.0.1:3031;
    ///     }
    /// }
    /// ```
    ///
    /// ## References
    /// nginx `ngx_http_core_module`. Seen with nginx 1.22: `location what { … }` does not answer `/what`.
    RULE {
        id: "nginx-location-slash",
        category: Together,
        severity: Warning,
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
        for block in content.directives.iter().filter(|one| one.name() == b"location" && one.is_block) {
            let [word] = block.arguments() else { continue };
            let text = &word.text;
            // `~x` and `=x` are a mark and a pattern without a space.
            let plain = text.first().is_some_and(|byte| byte.is_ascii_alphanumeric() || *byte == b'_');
            if !plain || text.contains(&b'$') || text.contains(&b'{') {
                continue;
            }
            let message = format!("`location {}` never matches: every path begins with a slash", shown(text));
            let finding = Finding::new(&RULE, cx.place_beside(file, word.span), message);
            cx.report(finding.help(format!("write `location /{}`", shown(text))));
        }
    }
}

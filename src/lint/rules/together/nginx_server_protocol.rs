use crate::lint::beside::Pass;
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On};
use crate::syntax::nginx::Directive;

declare_rule! {
    /// `SERVER_PROTOCOL` that is no version of HTTP.
    ///
    /// ## What it does
    /// Finds `uwsgi_param SERVER_PROTOCOL` with a fixed value that does not begin with `HTTP/`, where no file is included
    /// below it in the same block.
    ///
    /// ## Why is this bad
    /// uWSGI begins its answer with this text: `https 200 OK`. nginx does not accept that as an answer, and every request gets
    /// 502. The scheme that the application sees is `UWSGI_SCHEME`.
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
    ///         uwsgi_param SERVER_PROTOCOL https;
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
    ///         uwsgi_param UWSGI_SCHEME https;
    ///         uwsgi_pass 127.0.0.1:3031;
    ///     }
    /// }
    /// ```
    ///
    /// ## References
    /// `core/protocol.c:uwsgi_proto_check_15`, `core/writer.c:uwsgi_response_prepare_headers`. Seen with nginx 1.22 and uWSGI
    /// 2.0.31: with the lines of the example every request gets 502.
    RULE {
        id: "nginx-server-protocol",
        category: Together,
        severity: Error,
        confidence: High,
        fix: None,
        on: On::Nginx,
    }
}

fn check(cx: &Context<'_>) {
    let together = cx.together();
    let mut seen: Vec<(usize, u32)> = Vec::new();
    for (pass, _) in together.sound().filter(|(pass, _)| pass.protocol.prefix() == "uwsgi") {
        let Some(param) = set_protocol(cx, pass) else { continue };
        let Some(value) = param.arguments().get(1).map(|word| &word.text) else { continue };
        let is_version = value.to_ascii_uppercase().starts_with(b"HTTP/");
        let key = (pass.file, param.span.start);
        if is_version || value.contains(&b'$') || seen.contains(&key) {
            continue;
        }
        seen.push(key);
        let value = String::from_utf8_lossy(value).into_owned();
        let message = format!(
            "every request gets 502: uWSGI begins its answer with `{value}` instead of the version of HTTP"
        );
        let help = if value.eq_ignore_ascii_case("https") || value.eq_ignore_ascii_case("http") {
            format!("write `uwsgi_param UWSGI_SCHEME {value};`")
        } else {
            "write `uwsgi_param SERVER_PROTOCOL $server_protocol;`".to_owned()
        };
        cx.report(Finding::new(&RULE, cx.place_beside(pass.file, param.span), message).help(help));
    }
}

/// The `uwsgi_param SERVER_PROTOCOL` that certainly holds for a pass: the last of the innermost block with parameters.
fn set_protocol<'a>(cx: &Context<'a>, pass: &Pass) -> Option<&'a Directive> {
    let content = cx.sites().find(|(number, _)| *number == pass.file)?.1;
    let names = |one: &Directive| one.arguments().first().is_some_and(|word| word.text == b"SERVER_PROTOCOL");
    for parent in pass.blocks(cx).into_iter().map(Some).chain([None]) {
        let mut here = content.directives.iter().filter(|one| one.parent == parent).rev();
        let last = here.find(|one| one.name() == b"include" || (one.name() == b"uwsgi_param" && names(one)));
        if let Some(last) = last {
            return Some(last).filter(|one| one.name() == b"uwsgi_param");
        }
        if content.directives.iter().any(|one| one.parent == parent && one.name() == b"uwsgi_param") {
            return None;
        }
    }
    None
}

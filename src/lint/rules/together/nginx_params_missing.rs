use crate::lint::beside::Pass;
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On};
use crate::syntax::nginx::{Directive, File};
use memchr::memmem;

declare_rule! {
    /// `uwsgi_pass` without the variables of the request.
    ///
    /// ## What it does
    /// Finds `uwsgi_pass` where neither the block nor a block around it includes a file or sets `REQUEST_METHOD` with
    /// `uwsgi_param`. One `uwsgi_param` in a block replaces all of those of the blocks around it.
    ///
    /// ## Why is this bad
    /// nginx sends no method, path or query string on its own. The application gets an empty environment and fails with an
    /// error such as `KeyError: REQUEST_METHOD`.
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
    ///         uwsgi_pass 127.0.0.1:3031;
    ///     }
    /// }
    /// ```
    ///
    /// ## References
    /// nginx `ngx_http_uwsgi_module`. Seen with nginx 1.22 and uWSGI 2.0.31: without `uwsgi_params`, and with `uwsgi_param X
    /// 1` in the location and the include in the server block, `REQUEST_METHOD` and `PATH_INFO` are missing.
    RULE {
        id: "nginx-params-missing",
        category: Together,
        severity: Error,
        confidence: High,
        fix: None,
        on: On::Nginx,
    }
}

fn check(cx: &Context<'_>) {
    let together = cx.together();
    let mut seen: Vec<(usize, usize)> = Vec::new();
    for (pass, _) in together.sound() {
        if pass.protocol.prefix() != "uwsgi" || seen.contains(&(pass.file, pass.directive)) {
            continue;
        }
        seen.push((pass.file, pass.directive));
        let Some((_, content)) = cx.sites().find(|(number, _)| *number == pass.file) else { continue };
        let (Some(said), Some(own)) = (missing(cx, pass, content), pass.of(cx)) else { continue };
        let place = cx.place_beside(pass.file, own.span);
        let message = match said {
            Cause::Nowhere => {
                "nginx sends no variables of the request here: the application gets neither method nor path, and fails"
            }
            Cause::Replaced(_) => {
                "nginx sends no method and path here: one `uwsgi_param` in a block replaces all of those of the blocks around it"
            }
        };
        let other = match said {
            Cause::Nowhere => None,
            Cause::Replaced(one) => Some(cx.place_beside(pass.file, one.span)),
        };
        let finding = Finding::new(&RULE, place, message)
            .related(other, "this one replaces the others")
            .help("add `include uwsgi_params;` to this block");
        cx.report(finding);
    }
}

/// Why the variables are not sent.
enum Cause<'a> {
    /// No block brings them.
    Nowhere,
    /// This `uwsgi_param` replaces those of the blocks around it.
    Replaced(&'a Directive),
}

/// Why the variables are surely not sent, if they are not.
fn missing<'a>(cx: &Context<'_>, pass: &Pass, content: &'a File) -> Option<Cause<'a>> {
    // What is around a file of locations is not known.
    pass.server(cx)?;
    for parent in pass.blocks(cx).into_iter().map(Some).chain([None]) {
        let here = || content.directives.iter().filter(|one| one.parent == parent);
        let is_http = parent.is_none_or(|block| content.directives[block].name() == b"http");
        if here().any(|one| one.name() == b"include" && may_bring(one, is_http)) {
            return None;
        }
        let sent = here().filter(|one| one.name() == b"uwsgi_param");
        let method =
            |one: &&Directive| one.arguments().first().is_some_and(|word| word.text == b"REQUEST_METHOD");
        if let Some(first) = sent.clone().next() {
            return (!sent.clone().any(|one| method(&one))).then_some(Cause::Replaced(first));
        }
    }
    Some(Cause::Nowhere)
}

/// Whether an included file may hold `uwsgi_param` lines; in the main file only one that is named so.
fn may_bring(include: &Directive, is_http: bool) -> bool {
    let path = include.arguments().first().map_or(&b""[..], |word| &word.text);
    if path.ends_with(b"mime.types") {
        return false;
    }
    !is_http || [&b"uwsgi"[..], b"param"].iter().any(|word| memmem::find(path, word).is_some())
}

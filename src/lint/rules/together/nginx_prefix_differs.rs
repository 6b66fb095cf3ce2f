use crate::catalog::ids;
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On, shown};
use crate::syntax::nginx::Directive;

declare_rule! {
    /// Location of nginx that fits no mount point.
    ///
    /// ## What it does
    /// Finds a prefix location of nginx that shares no prefix with any `mount`, where `manage-script-name` is on and there is
    /// no other application.
    ///
    /// ## Why is this bad
    /// The server looks for a mount point at the beginning of the path. Requests of this location match none: `SCRIPT_NAME`
    /// stays empty, and links that the application makes are wrong, or there is no application at all.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// socket = 127.0.0.1:3031
    /// manage-script-name = true
    /// mount = /shop=shop.wsgi
    /// ```
    /// ```nginx
    /// location /store/ {
    ///     include uwsgi_params;
    ///     uwsgi_pass 127.0.0.1:3031;
    /// }
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// socket = 127.0.0.1:3031
    /// manage-script-name = true
    /// mount = /shop=shop.wsgi
    /// ```
    /// ```nginx
    /// location /shop/ {
    ///     include uwsgi_params;
    ///     uwsgi_pass 127.0.0.1:3031;
    /// }
    /// ```
    ///
    /// ## References
    /// `core/protocol.c:uwsgi_parse_vars`.
    RULE {
        id: "nginx-prefix-differs",
        category: Together,
        severity: Warning,
        confidence: Medium,
        fix: None,
        on: On::Nginx,
    }
}

fn check(cx: &Context<'_>) {
    let others = [ids::MODULE, ids::WSGI_FILE, ids::FILE];
    if !cx.is_on(ids::MANAGE_SCRIPT_NAME) || !others.iter().all(|option| cx.surely_absent(*option)) {
        return;
    }
    let mounts: Option<Vec<&[u8]>> =
        cx.each(ids::MOUNT).map(|id| cx.value(id)?.split(|&byte| byte == b'=').next()).collect();
    let Some(mounts) = mounts.filter(|mounts| !mounts.is_empty()) else { return };
    let together = cx.together();
    let mut seen: Vec<(usize, usize)> = Vec::new();
    for (pass, _) in together.sound() {
        let Some((_, content)) = cx.sites().find(|(number, _)| *number == pass.file) else { continue };
        let blocks = pass.blocks(cx);
        let Some(block) =
            blocks.iter().map(|at| &content.directives[*at]).find(|one| one.name() == b"location")
        else {
            continue;
        };
        let Some(prefix) = prefix(block).filter(|_| !seen.contains(&(pass.file, block.span.start as usize)))
        else {
            continue;
        };
        let rewrites = content.directives.iter().any(|one| {
            matches!(one.name(), b"rewrite" | b"uwsgi_param")
                && one
                    .arguments()
                    .first()
                    .is_some_and(|word| one.name() == b"rewrite" || word.text == b"SCRIPT_NAME")
        });
        let related = |mount: &&[u8]| {
            let mount = mount.strip_suffix(b"/").unwrap_or(mount);
            mount.is_empty() || prefix.starts_with(mount) || mount.starts_with(prefix)
        };
        if rewrites || prefix.is_empty() || mounts.iter().any(related) {
            continue;
        }
        seen.push((pass.file, block.span.start as usize));
        let Some(word) = block.arguments().last() else { continue };
        let message = format!(
            "requests below `{}` match no mount point of the server: it has no application for them, or the wrong one",
            shown(&word.text)
        );
        let mount = cx.each(ids::MOUNT).next().and_then(|id| cx.entry_place(id));
        let finding = Finding::new(&RULE, cx.place_beside(pass.file, word.span), message)
            .related(mount, "the mount point")
            .help("use the same prefix in `location` and `mount`");
        cx.report(finding);
    }
}

/// The text of a location that is a plain prefix, without the slash at its end.
fn prefix(block: &Directive) -> Option<&[u8]> {
    let word = match block.arguments() {
        [one] => one,
        [mark, one] if mark.text == b"^~" => one,
        _ => return None,
    };
    let text = word.text.strip_prefix(b"/").map(|_| &word.text[..])?;
    Some(text.strip_suffix(b"/").unwrap_or(text))
}

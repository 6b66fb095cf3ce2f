use super::common::loads;
use crate::catalog::{Grammar, OptId, ids};
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On};
use memchr::memmem;

declare_rule! {
    /// A pattern stands where the server wants the path of one file.
    ///
    /// ## What it does
    /// Finds `*` in the paths of included files, and of those that are watched (`touch-reload` and its kin, `fs-reload`).
    ///
    /// ## Why is this bad
    /// `*` stands for nothing there: the server looks for a file of that very name. An include that it cannot open ends it,
    /// and a file that is never there is never touched.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// http-socket = :8080
    /// touch-reload = /srv/shop/*.py
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// http-socket = :8080
    /// for-glob = /srv/shop/*.py
    /// touch-reload = %(_)
    /// endfor =
    /// ```
    ///
    /// ## References
    /// `core/config.c:uwsgi_load_config`, `core/master_utils.c:uwsgi_check_touches`, `core/fsmon.c:fsmon_add`
    RULE {
        id: "glob-not-expanded",
        category: Logic,
        severity: Error,
        confidence: High,
        fix: None,
        on: On::Every,
    }
}

fn check(cx: &Context<'_>) {
    for id in cx.written() {
        let is_load = loads(cx, id);
        let wants = is_load || cx.entry(id).option.is_some_and(watches);
        let is_pattern = |value: &[u8]| value.contains(&b'*') && memmem::find(value, b"://").is_none();
        if !(wants && cx.plain(id).is_some_and(is_pattern)) {
            continue;
        }
        let Some(place) = cx.value_place(id) else { continue };
        let (name, value) = (cx.name(id), cx.shown_value(id));
        let effect = if is_load {
            "the server ends where it cannot open a file of that very name"
        } else {
            "a file of that very name is watched, and there is none"
        };
        let message = format!("`*` stands for nothing in `{name} = {value}`: {effect}");
        let help = format!("write `for-glob = {value}` above, `{name} = %(_)`, and `endfor =` below");
        cx.report(Finding::new(&RULE, place, message).help(help));
    }
}

/// Whether an option has the server look at one path again and again.
fn watches(option: OptId) -> bool {
    let by_name = option.name().starts_with("touch-") && option.grammar() == Grammar::Path;
    by_name || matches!(option, ids::FS_RELOAD | ids::FS_BRUTAL_RELOAD)
}

use super::common::loads;
use crate::catalog::{Grammar, OptId, ids};
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On};
use memchr::memmem;

declare_rule! {
    /// Glob pattern for an option that takes one path.
    ///
    /// ## What it does
    /// Finds `*` in the paths of included files and of watched files (`touch-reload` and related options,
    /// `fs-reload`).
    ///
    /// ## Why is this bad
    /// uWSGI does not expand `*` there: it uses it as a literal file name. It exits on an include that it
    /// cannot open, and a watched file that does not exist never changes.
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
            "uWSGI exits, because no file has this literal name"
        } else {
            "uWSGI watches a file with this literal name, which does not exist"
        };
        let message = format!("`*` is not expanded in `{name} = {value}`: {effect}");
        let help = format!("use `for-glob = {value}`, `{name} = %(_)` and `endfor =`");
        cx.report(Finding::new(&RULE, place, message).help(help));
    }
}

/// Whether an option has the server look at one path again and again.
fn watches(option: OptId) -> bool {
    let by_name = option.name().starts_with("touch-") && option.grammar() == Grammar::Path;
    by_name || matches!(option, ids::FS_RELOAD | ids::FS_BRUTAL_RELOAD)
}

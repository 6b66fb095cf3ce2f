use super::common::{read_value, references};
use crate::evaluate::{EntryId, GuardId, RefusalKind};
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On, Step};

declare_rule! {
    /// `include` with an unknown file extension.
    ///
    /// ## What it does
    /// Finds `include`, `inherit` and `config` lines whose path does not end with `.ini`, `.xml`, `.yaml`,
    /// `.yml`, `.json` or `.js`. `file.ini:section` is such a path.
    ///
    /// ## Why is this bad
    /// uWSGI exits. Only `ini`, `yaml`, `json` and `xml` set the format themselves, accept any file name, and
    /// support `:section`.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// http-socket = :8080
    /// include = /etc/uwsgi/common.conf
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// http-socket = :8080
    /// ini = /etc/uwsgi/common.conf
    /// ```
    ///
    /// ## Fix safety
    /// Unsafe: the fix assumes that the file is INI. `ini` loads it in place, as `include` does; `inherit`
    /// loads it last.
    ///
    /// ## References
    /// `core/uwsgi.c:uwsgi_opt_load`, `uwsgi_opt_load_config`
    RULE {
        id: "include-unknown-extension",
        category: Logic,
        severity: Error,
        confidence: High,
        fix: Unsafe,
        on: On::Refusals,
    }
}

fn check(cx: &Context<'_>) {
    let refusals =
        cx.evaluation.refusals.iter().filter(|refusal| refusal.kind == RefusalKind::UnloadableConfig);
    let found: Vec<(EntryId, bool)> =
        refusals.filter_map(|r| Some((r.entry?, r.guard == GuardId::ALWAYS))).collect();
    for (id, certain) in found {
        let (Some(place), Some(value)) = (cx.value_place(id), read_value(cx, id)) else { continue };
        if b"%$@".iter().any(|symbol| !references(value, *symbol).is_empty()) || cx.settings.template {
            continue;
        }
        let name = cx.name(id);
        let has_section = memchr::memchr(b':', value).is_some();
        let (why, help) = if has_section {
            ("does not support `:section`", "write `ini = FILE:SECTION`")
        } else {
            (
                "does not know this file extension",
                "use `ini =`, `yaml =`, `json =` or `xml =`, which set the format",
            )
        };
        let message = format!("uWSGI exits on `{}`: `{name}` {why}", cx.shown_value(id));
        let steps = vec![Step::Rename { entry: id, to: "ini".to_owned() }];
        let finding = Finding::new(&RULE, place, message).help(help).unsafe_fix("load it with `ini`", steps);
        cx.report(if certain { finding.refuses() } else { finding });
    }
}

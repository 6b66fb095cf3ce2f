use super::common::references;
use crate::catalog::Flags;
use crate::evaluate::{EntryId, Known, LoadId, Origin};
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On, Step, shown};

declare_rule! {
    /// Placeholder in an inherited file, which is not replaced.
    ///
    /// ## What it does
    /// Finds `inherit` lines whose file contains `%(name)`, `$(NAME)` or `@(file)` in its values.
    ///
    /// ## Why is this bad
    /// uWSGI loads inherited files after it replaces all placeholders. Their values stay literal: a directory
    /// is named `%(base)/src`, a number is 0.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// http-socket = :8080
    /// base = /srv/shop
    /// inherit = uwsgi-common.ini
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// http-socket = :8080
    /// base = /srv/shop
    /// include = uwsgi-common.ini
    /// ```
    ///
    /// ## Fix safety
    /// Unsafe: `include` loads the file in place, while `inherit` loads it last, so another line may take
    /// precedence.
    ///
    /// ## References
    /// `core/uwsgi.c:uwsgi_setup`: `inherit` runs in `uwsgi_configure`, after the replacement passes.
    RULE {
        id: "include-vs-inherit",
        category: Logic,
        severity: Error,
        confidence: High,
        fix: Unsafe,
        on: On::Every,
    }
}

/// The `inherit` line by which an entry of another file came, if it came so.
pub(super) fn inherited_by(cx: &Context<'_>, id: EntryId) -> Option<EntryId> {
    let Origin::File { mut load, .. } = cx.entry(id).origin else { return None };
    while load != LoadId(0) {
        let by = cx.evaluation.load(load).by?;
        let Origin::File { load: outer, .. } = cx.entry(by).origin else { return None };
        if cx.entry(by).option.is_some_and(|option| !option.flags().contains(Flags::IMMEDIATE))
            && outer == LoadId(0)
        {
            return Some(by);
        }
        load = outer;
    }
    None
}

fn check(cx: &Context<'_>) {
    let mut found: Vec<(EntryId, EntryId, String)> = Vec::new();
    for id in cx.written() {
        let Some(by) = inherited_by(cx, id) else { continue };
        let entry = cx.entry(id);
        let own_names = entry.option.is_none_or(|option| {
            option.name().contains("format") || option.flags().contains(Flags::IMMEDIATE)
        });
        if entry.known != Known::Yes || own_names || found.iter().any(|(_, known, _)| *known == by) {
            continue;
        }
        let value = cx.evaluation.value(id);
        let first = b"%$@".iter().find_map(|symbol| references(value, *symbol).into_iter().next());
        let Some(name) = first.filter(|name| &value[name.clone()] != b"_") else { continue };
        found.push((id, by, shown(&value[name.start - 2..=name.end])));
    }
    for (id, by, text) in found {
        let Some(place) = cx.entry_place(by) else { continue };
        let message = format!(
            "uWSGI replaces no placeholders in an inherited file: `{text}` stays literal in its `{}`",
            cx.name(id)
        );
        let steps = vec![Step::Rename { entry: by, to: "include".to_owned() }];
        let finding = Finding::new(&RULE, place, message)
            .related(cx.value_place(id), "literal value")
            .help("load the file with `include`, or with `ini` at the end of this file");
        cx.report(finding.unsafe_fix("load it with `include`", steps));
    }
}

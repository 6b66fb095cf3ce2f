use crate::catalog::ids;
use crate::evaluate::{EntryId, GuardId, LoadId, Origin};
use crate::lint::rule::declare_rule;
use crate::lint::{Context, Finding, On, Severity, SourceId, shown};

declare_rule! {
    /// Option of a vassal that the Emperor's include overrides.
    ///
    /// ## What it does
    /// Finds options of a vassal that a file of `vassals-include` or `vassals-inherit` sets to another value. `uid` and
    /// `gid` are a warning, other options a note.
    ///
    /// ## Why is this bad
    /// The Emperor puts these files behind the vassal's own file on the command line, so their values win: they are not
    /// defaults. A vassal with `uid = blog` then runs as the user of the included file.
    ///
    /// ## Example
    /// ```ini
    /// #~ set emperor-include=defaults.ini
    /// [uwsgi]
    /// uid = blog
    /// socket = /run/blog.sock
    /// ```
    ///
    /// ## Use instead
    /// In the configuration of the Emperor:
    ///
    /// ```ini
    /// [uwsgi]
    /// emperor = /etc/uwsgi/vassals
    /// vassals-include-before = /etc/uwsgi/defaults.ini
    /// ```
    ///
    /// ## References
    /// `core/emperor.c:uwsgi_emperor_spawn_vassal`
    RULE {
        id: "vassals-include-overrides",
        category: Deploy,
        severity: Warning,
        confidence: High,
        fix: None,
        on: On::Every,
    }
}

/// The file that the Emperor includes and that leads to an entry.
fn handed_by(cx: &Context<'_>, mut id: EntryId) -> Option<LoadId> {
    while let Origin::File { load, .. } = cx.entry(id).origin {
        let by = cx.evaluation.load(load).by?;
        if matches!(cx.entry(by).origin, Origin::CommandLine(_)) {
            return Some(load).filter(|load| load.0 != 0);
        }
        id = by;
    }
    None
}

fn check(cx: &Context<'_>) {
    if !cx.evaluation.is_vassal || cx.evaluation.loads.len() < 2 {
        return;
    }
    for id in cx.written() {
        let Some(option) = cx.entry(id).option else { continue };
        let Some(place) = cx.value_place(id).filter(|place| place.source == SourceId::LINTED) else {
            continue;
        };
        let decides_user = [ids::UID, ids::GID].iter().any(|one| one.group() == option.group());
        let Some(last) = cx.each(option).next_back() else { continue };
        let is_own = last == id || !(option.is_scalar() || decides_user);
        let differs =
            cx.evaluation.known_value(last).is_some_and(|value| Some(value) != cx.evaluation.known_value(id));
        if is_own || !differs || cx.entry(last).guard != GuardId::ALWAYS {
            continue;
        }
        // The last of the vassal's own lines is told, and what comes before the vassal's file is no rival.
        let is_last_own = !cx.each(option).any(|other| {
            other > id && cx.entry_place(other).is_some_and(|place| place.source == SourceId::LINTED)
        });
        let Some(load) = handed_by(cx, last).filter(|_| is_last_own && last > id) else { continue };
        let path = &cx.evaluation.load(load).path;
        let file = path.rsplit(|&byte| byte == b'/').next().unwrap_or(path);
        let message = format!(
            "`{}` is overridden by `{}`, which the Emperor includes after the vassal's own file: the value is `{}`",
            cx.name(id),
            shown(file),
            shown(cx.evaluation.value(last))
        );
        let severity = if decides_user { Severity::Warning } else { Severity::Info };
        let finding = Finding::new(&RULE, place, message)
            .severity(severity)
            .related(cx.value_place(last), "this value wins")
            .help("for defaults, use `vassals-include-before` in the Emperor's configuration");
        cx.report(finding);
    }
}

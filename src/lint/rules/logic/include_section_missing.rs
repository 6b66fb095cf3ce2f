use crate::catalog::ids;
use crate::evaluate::{EntryId, Load};
use crate::lint::rule::declare_rule;
use crate::lint::text::{distance_within, letters};
use crate::lint::{Context, Finding, On, shown};
use crate::syntax::Reader;

declare_rule! {
    /// Missing section in an included file.
    ///
    /// ## What it does
    /// Finds `ini`, `include` and `inherit` lines whose INI file lacks the requested section: `[uwsgi]`, or
    /// the name after the colon.
    ///
    /// ## Why is this bad
    /// uWSGI logs one line about it and starts without the options of that section.
    ///
    /// ## Example
    /// ```ini
    /// [uwsgi]
    /// ini = :common
    /// http-socket = 127.0.0.1:8080
    ///
    /// [comon]
    /// master = true
    /// ```
    ///
    /// ## Use instead
    /// ```ini
    /// [uwsgi]
    /// ini = :common
    /// http-socket = 127.0.0.1:8080
    ///
    /// [common]
    /// master = true
    /// ```
    ///
    /// ## References
    /// `core/ini.c:uwsgi_ini_config`
    RULE {
        id: "include-section-missing",
        category: Logic,
        severity: Error,
        confidence: High,
        fix: None,
        on: On::Options(&[ids::INI, ids::INCLUDE, ids::INHERIT]),
    }
}

fn check(cx: &Context<'_>) {
    if cx.settings.template {
        return;
    }
    for load in &cx.evaluation.loads {
        let Some(id) = load.by.filter(|_| load.reader == Reader::Ini) else { continue };
        let names: Vec<&[u8]> = sections(load).collect();
        // A file without any section is not this kind of file, or is damaged in a way that it has its own findings for.
        if !names.is_empty() && !names.contains(&load.section.as_slice()) {
            say(cx, id, load, &names);
        }
    }
}

fn sections(load: &Load) -> impl Iterator<Item = &[u8]> {
    let read = load.read();
    load.document.sections.iter().map(move |section| section.name.bytes(read)).filter(|name| !name.is_empty())
}

fn say(cx: &Context<'_>, id: EntryId, load: &Load, names: &[&[u8]]) {
    let Some(place) = cx.value_place(id) else { return };
    let section = shown(&load.section);
    let file =
        if load.path == cx.root().path { "this file".to_owned() } else { format!("`{}`", shown(&load.path)) };
    let message = format!(
        "`{} = {}` has no effect: {file} has no section `[{section}]`",
        cx.name(id),
        cx.shown_value(id)
    );
    let near = names
        .iter()
        .map(|name| shown(name))
        .find(|name| distance_within(&section, name, (letters(&section), letters(name)), 2).is_some());
    let help = match near {
        Some(near) => format!("did you mean `[{near}]`?"),
        None => format!("add `[{section}]` above the options, or name an existing section"),
    };
    cx.report(Finding::new(&RULE, place, message).help(help));
}

//! Names of options and sections, and whole sections to begin with.

use super::completion::{Item, Role};
use super::slot::Place;
use super::{Scene, popular};
use crate::catalog::OptId;
use crate::evaluate::Load;
use crate::init::{self, Framework, Profile};
use crate::syntax::Format;

/// What an empty file begins with.
pub(super) fn beginnings(scene: &Scene<'_>) -> Vec<Item> {
    let Some(section) = whole_section(scene.format) else { return Vec::new() };
    let mut items = vec![
        Item::new(Role::Template, label_of(scene.format)).detail("a section to fill in").template(section),
    ];
    if scene.format == Format::Ini {
        let whole = |(framework, name): (Framework, &str)| {
            let label = format!("{} for {name}", label_of(scene.format));
            Item::new(Role::Template, &label)
                .detail("a commented file")
                .text(init::template(framework, Profile::Plain))
        };
        items.extend(Framework::ALL.map(whole));
    }
    items
}

fn label_of(format: Format) -> &'static str {
    match format {
        Format::Ini | Format::Toml => "[uwsgi]",
        Format::Yaml => "uwsgi:",
        Format::Json => "{ \"uwsgi\" }",
        Format::Xml => "<uwsgi>",
    }
}

/// What a section for an application should have: name, value, and whether the value is a word that is not replaced.
const SECTION: [(&str, &str, bool); 11] = [
    ("strict", "true", true),
    ("master", "true", true),
    ("need-app", "true", true),
    ("die-on-term", "true", true),
    ("vacuum", "true", true),
    ("chdir", "/srv/app", false),
    ("module", "app.wsgi:application", false),
    ("socket", "127.0.0.1:3031", false),
    ("processes", "4", false),
    ("threads", "2", false),
    ("harakiri", "60", false),
];

/// A section with gaps.
fn whole_section(format: Format) -> Option<String> {
    let mut gap = 0;
    let lines: Vec<(&str, String)> = SECTION
        .iter()
        .map(|(name, value, is_fixed)| {
            gap += usize::from(!is_fixed);
            (*name, if *is_fixed { (*value).to_owned() } else { format!("${{{gap}:{value}}}") })
        })
        .collect();
    let each = |form: &dyn Fn(&str, &str) -> String, between: &str| {
        lines.iter().map(|(name, value)| form(name, value)).collect::<Vec<_>>().join(between)
    };
    Some(match format {
        Format::Ini => format!("[uwsgi]\n{}\n", each(&|name, value| format!("{name} = {value}"), "\n")),
        Format::Yaml => format!("uwsgi:\n{}\n", each(&|name, value| format!("  {name}: {value}"), "\n")),
        Format::Json => {
            format!(
                "{{\n  \"uwsgi\": {{\n{}\n  }}\n}}\n",
                each(&|name, value| format!("    \"{name}\": \"{value}\""), ",\n")
            )
        }
        Format::Xml => {
            format!(
                "<uwsgi>\n{}\n</uwsgi>\n",
                each(&|name, value| format!("  <{name}>{value}</{name}>"), "\n")
            )
        }
        // What is no text there is not in quotes.
        Format::Toml => return None,
    })
}

/// The sections that are there or that some entry asks for, and a whole new one.
pub(super) fn sections(scene: &Scene<'_>, place: &Place<'_>) -> Vec<Item> {
    let is_header = matches!(scene.format, Format::Ini | Format::Toml);
    let close = |name: &str| if is_header { format!("[{name}]") } else { name.to_owned() };
    let mut found = vec!["uwsgi".to_owned()];
    found.extend(asked_for(scene).filter(|name| name != "uwsgi"));
    let behind = match (scene.format, place.alone) {
        (Format::Yaml, true) => ":\n  ",
        _ => "",
    };
    let mut items: Vec<Item> = found
        .iter()
        .map(|name| Item::new(Role::Section, &close(name)).text(format!("{}{behind}", close(name))))
        .collect();
    if scene.format == Format::Ini && place.alone {
        items.extend(whole_section(scene.format).map(|section| {
            Item::new(Role::Template, "[uwsgi] with options").detail("a section to fill in").template(section)
        }));
    }
    items
}

/// Names of sections behind a `:` in a value: `ini = :base`, `inherit = base.ini:base`.
fn asked_for(scene: &Scene<'_>) -> impl Iterator<Item = String> {
    let load = scene.evaluation.loads.first();
    let entries =
        load.into_iter().flat_map(|load| load.document.entries.iter().map(move |entry| (load, entry)));
    let name = |(load, entry): (&Load, &crate::syntax::Entry)| {
        let is_config = OptId::lookup(entry.key.bytes(load.read()))
            .is_some_and(|option| option.grammar() == crate::catalog::Grammar::ConfigFile);
        let value = std::str::from_utf8(entry.value.bytes(load.read())).ok()?;
        let (_, section) = value.rsplit_once(':').filter(|_| is_config)?;
        let is_name =
            !section.is_empty() && section.chars().all(|c| c.is_ascii_alphanumeric() || "-_.".contains(c));
        is_name.then(|| section.to_owned())
    };
    let mut names: Vec<String> = entries.filter_map(name).collect();
    names.sort_unstable();
    names.dedup();
    names.into_iter()
}

/// The names of all sections of the text.
pub(super) fn own_sections(scene: &Scene<'_>) -> Vec<String> {
    let Some(load) = scene.evaluation.loads.first() else { return Vec::new() };
    let name = |section: &crate::syntax::Section| {
        String::from_utf8_lossy(section.name.bytes(load.read())).into_owned()
    };
    load.document.sections.iter().map(name).filter(|name| !name.is_empty()).collect()
}

/// Options of the target, the usual ones first; those that the section has and that keep one value come last.
pub(super) fn options(scene: &Scene<'_>, place: &Place<'_>, offset: usize) -> Vec<Item> {
    let ranks = popular::ranks();
    let taken = taken(scene, offset);
    let target = scene.evaluation.target;
    let mut all: Vec<OptId> = OptId::all().filter(|option| option.exists_in(target)).collect();
    let is_taken = |option: &OptId| option.is_scalar() && taken[option.index()];
    all.sort_by_key(|option| (is_taken(option), ranks[option.index()]));
    let item = |option: OptId| Item {
        option: Some(option),
        ..dressed(scene.format, place, option).detail(facts(option))
    };
    all.into_iter().map(item).collect()
}

fn facts(option: OptId) -> String {
    if option.is_core() {
        option.grammar().to_string()
    } else {
        format!("{}, plugin {}", option.grammar(), option.plugin())
    }
}

/// For each option whether the section around an offset has it, under whatever name; not that of the place itself.
fn taken(scene: &Scene<'_>, offset: usize) -> Vec<bool> {
    let mut taken = vec![false; OptId::all().count()];
    let Some(load) = scene.evaluation.loads.first() else { return taken };
    let written =
        |span| load.written(span).map(|span: crate::syntax::Span| (span.start as usize, span.end as usize));
    let sections = load.document.sections.iter();
    let header =
        |section: &crate::syntax::Section| written(section.header).is_some_and(|(start, _)| start <= offset);
    let own =
        u32::try_from(sections.filter(|section| header(section)).count().saturating_sub(1)).unwrap_or(0);
    let own_name = load.document.section_name(load.read(), own);
    let entries = load.document.entries.iter().filter(|entry| {
        let is_here = written(entry.span).is_some_and(|(start, end)| start <= offset && offset <= end);
        !is_here && load.document.section_name(load.read(), entry.section) == own_name
    });
    for option in entries.filter_map(|entry| OptId::lookup(entry.key.bytes(load.read()))) {
        option.group().members().for_each(|option| taken[option.index()] = true);
    }
    taken
}

/// An option as the format writes it, with its `true` where it is a switch.
fn dressed(format: Format, place: &Place<'_>, option: OptId) -> Item {
    let item = Item::new(Role::Option, option.name());
    let name = option.name();
    if !place.alone {
        return item;
    }
    let is_flag = option.is_flag();
    let value = if is_flag { "true" } else { "" };
    match format {
        Format::Ini => item.text(format!("{name} = {value}")),
        Format::Yaml => item.text(format!("{name}: {value}")),
        Format::Toml if is_flag => item.text(format!("{name} = true")),
        Format::Toml if option.is_numeric() => item.text(format!("{name} = ")),
        Format::Toml => item.template(format!("{name} = \"${{1:}}\"")),
        Format::Json if place.quoted => item,
        Format::Json if is_flag => item.text(format!("\"{name}\": true")),
        Format::Json if option.is_numeric() => item.text(format!("\"{name}\": ")),
        Format::Json => item.template(format!("\"{name}\": \"${{1:}}\"")),
        Format::Xml => item.template(format!("{name}>${{1:{value}}}</{name}>")),
    }
}

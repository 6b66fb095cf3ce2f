//! Words that a value can be, by the kind of its option.

use super::completion::{Item, Role};
use super::slot::Place;
use super::{Scene, folder, names};
use crate::catalog::registry::{self, Kind};
use crate::catalog::{Grammar, Key, OptId, plugin};

/// The words of an option, and the part of what is typed that they take the place of.
pub(super) fn items<'a>(
    scene: &Scene<'_>,
    place: &Place<'_>,
    option: OptId,
    typed: &'a str,
) -> Option<(&'a str, Vec<Item>)> {
    let word = |label: &str| Item::new(Role::Word, label);
    if option.is_flag() {
        return Some((typed, ["true", "false"].map(word).into()));
    }
    let words: Vec<Item> = option.values().map(word).collect();
    if !words.is_empty() {
        return Some((typed, words));
    }
    if let Some(vocabulary) = option.vocabulary() {
        let part = typed.rsplit(vocabulary.separator).next().unwrap_or_default();
        let keys = vocabulary.keys.iter().filter(|key| key.since <= scene.evaluation.target);
        let written: Vec<&str> =
            typed.split(vocabulary.separator).filter_map(|part| Some(part.split_once('=')?.0)).collect();
        let is_new = |key: &&Key| !written.contains(&key.name);
        return (!part.contains('=')).then(|| (part, keys.filter(is_new).map(key_item).collect()));
    }
    if let Some(kind) = registered(option) {
        let part = last_of_list(typed);
        let entries = registry::entries(kind).filter(|entry| entry.since <= scene.evaluation.target);
        return Some((
            part,
            entries.map(|entry| word(entry.name).detail(entry.plugins.join(", "))).collect(),
        ));
    }
    by_grammar(scene, option, typed).or_else(|| examples(place, option, typed))
}

fn by_grammar<'a>(scene: &Scene<'_>, option: OptId, typed: &'a str) -> Option<(&'a str, Vec<Item>)> {
    let word = |label: &str| Item::new(Role::Word, label);
    Some(match option.grammar() {
        Grammar::PluginList => (last_of_list(typed), plugins(scene)),
        Grammar::OptionList => {
            (last_of_list(typed), OptId::all().map(|option| word(option.name())).collect())
        }
        Grammar::ConfigFile => match typed.strip_prefix(':') {
            Some(section) => (
                section,
                names::own_sections(scene).iter().map(|name| Item::new(Role::Section, name)).collect(),
            ),
            None => (folder::last_part(typed), folder::entries(scene, typed, false)),
        },
        Grammar::Path | Grammar::File | Grammar::Glob => {
            (folder::last_part(typed), folder::entries(scene, typed, false))
        }
        Grammar::Directory => (folder::last_part(typed), folder::entries(scene, typed, true)),
        Grammar::Module => (typed, folder::modules(scene)),
        Grammar::Callable => (typed, ["application", "app", "create_app()"].map(word).into()),
        Grammar::User | Grammar::Group => (typed, ["www-data", "nginx", "uwsgi", "nobody"].map(word).into()),
        _ => return None,
    })
    .filter(|(_, items)| !items.is_empty())
}

pub(super) fn key_item(key: &Key) -> Item {
    let detail = if key.target == key.name { String::new() } else { format!("same as {}", key.target) };
    let text = format!("{}{}", key.name, if key.flag { "" } else { "=" });
    Item::new(Role::Key, key.name).detail(detail).text(text)
}

/// The kind of the names that an option takes.
fn registered(option: OptId) -> Option<Kind> {
    Some(match option.name() {
        "cap" => Kind::Capability,
        "unshare" => Kind::Namespace,
        "exception-handler" => Kind::ExceptionHandler,
        "log-encoder" | "log-req-encoder" => Kind::LogEncoder,
        "stats-push" => Kind::StatsPusher,
        _ => return None,
    })
}

fn last_of_list(typed: &str) -> &str {
    typed.rsplit(',').next().unwrap_or_default().trim_start()
}

/// Every plugin, with what the build of the target has of it.
fn plugins(scene: &Scene<'_>) -> Vec<Item> {
    let build = scene.evaluation.build;
    let item = |plugin: &plugin::Plugin| {
        let detail = if plugin.builds.contains(build) { "built in" } else { "a file of its own" };
        Item::new(Role::Plugin, plugin.name).detail(detail)
    };
    plugin::all().map(item).collect()
}

/// The values of the option's own example, while nothing is typed.
fn examples<'a>(place: &Place<'_>, option: OptId, typed: &'a str) -> Option<(&'a str, Vec<Item>)> {
    if !typed.is_empty() || !place.alone {
        return None;
    }
    let value = |line: &'static str| {
        let (key, value) = line.split_once('=')?;
        (key.trim() == option.name() && !value.trim().is_empty()).then(|| value.trim())
    };
    let values = option.example().lines().filter_map(value);
    let items: Vec<Item> = values.map(|value| Item::new(Role::Word, value).detail("example")).collect();
    (!items.is_empty()).then_some((typed, items))
}

//! What can be written at a place: names of sections and options, words, keys, files, names that stand elsewhere.

use super::slot::{self, Place, Slot};
use super::{Scene, fields, names, placeholders, values};
use crate::catalog::OptId;
use crate::lint::rules;
use crate::syntax::Span;

/// What an item is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    /// An option.
    Option,
    /// A section of a configuration.
    Section,
    /// A whole section, or another text with gaps to fill in.
    Template,
    /// One of a few words.
    Word,
    /// A key of `key=value,…`.
    Key,
    /// What a route, a hook, a logger or an alarm does.
    Action,
    /// A name that stands for a value: a placeholder, a magic variable, a variable of the environment.
    Variable,
    /// A file.
    File,
    /// A folder, which more can be typed behind.
    Folder,
    /// A module of the application.
    Module,
    /// A plugin.
    Plugin,
    /// A rule of the linter.
    Rule,
}

/// One thing that can be written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Item {
    /// What it is.
    pub role: Role,
    /// How it is called in a list.
    pub label: String,
    /// A few words about it, or nothing.
    pub detail: String,
    /// What it puts in the place of the word.
    pub text: String,
    /// The same with places to fill in, as `${1:text}`.
    pub snippet: Option<String>,
    /// The option, for what is to be said of it.
    pub option: Option<OptId>,
}

impl Item {
    pub(super) fn new(role: Role, label: &str) -> Self {
        let (label, text) = (label.to_owned(), label.to_owned());
        Self { role, label, detail: String::new(), text, snippet: None, option: None }
    }

    pub(super) fn detail(self, detail: impl Into<String>) -> Self {
        Self { detail: detail.into(), ..self }
    }

    pub(super) fn text(self, text: impl Into<String>) -> Self {
        Self { text: text.into(), ..self }
    }

    /// A text with gaps, and the same with what stands in the gaps.
    pub(super) fn template(self, snippet: String) -> Self {
        Self { text: filled(&snippet), snippet: Some(snippet), ..self }
    }
}

/// A snippet with the words that it proposes: `${1:30}` is `30`, `$0` nothing.
fn filled(snippet: &str) -> String {
    let mut text = String::new();
    let mut rest = snippet;
    while let Some(at) = rest.find('$') {
        text.push_str(&rest[..at]);
        rest = &rest[at + 1..];
        if let Some((_, word)) = rest.strip_prefix('{').and_then(|gap| gap.split_once(':'))
            && let Some((word, after)) = word.split_once('}')
        {
            text.push_str(word);
            rest = after;
        } else {
            rest = rest.trim_start_matches(|c: char| c.is_ascii_digit());
        }
    }
    text.push_str(rest);
    text
}

/// The items at a place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Completion {
    /// What an item takes the place of.
    pub span: Span,
    /// The best one first.
    pub items: Vec<Item>,
    /// There are more, of which some may fit when more or less is typed.
    pub incomplete: bool,
}

/// The worst fit: a name has the letters that are typed, with others between them.
const SCATTERED: u8 = 3;

/// More items help nobody, and cost the editor time at each key.
const MOST: usize = 120;

/// What can be written at an offset of the text; nothing where nothing is known of it.
pub fn complete(scene: &Scene<'_>, offset: usize) -> Option<Completion> {
    if scene.text.trim().is_empty() {
        let span = Span::new(0, scene.text.len());
        return Some(Completion { span, items: names::beginnings(scene), incomplete: false });
    }
    let place = slot::at(scene, offset)?;
    let mut end = place.span.end as usize;
    let (word, items) = match place.slot {
        Slot::Section => (place.word, names::sections(scene, &place)),
        Slot::Key => (place.word, names::options(scene, &place, offset)),
        Slot::Rule => (
            place.word,
            rules::all().map(|rule| Item::new(Role::Rule, rule.id).detail(rule.severity.name())).collect(),
        ),
        Slot::Value { key, typed } => match placeholders::items(scene, offset, typed) {
            Some(found) => {
                end = found.end;
                (found.word, found.items)
            }
            None => value(scene, &place, key, typed)?,
        },
    };
    Some(fitting(place, end, word, items)).filter(|all| !all.items.is_empty())
}

/// The items of a value, and the part of what is typed that they take the place of.
fn value<'a>(
    scene: &Scene<'_>,
    place: &Place<'_>,
    key: &str,
    typed: &'a str,
) -> Option<(&'a str, Vec<Item>)> {
    let option = OptId::lookup(key.as_bytes())?;
    fields::items(scene, option, typed).or_else(|| values::items(scene, place, option, typed))
}

/// The items that what is typed may become, those first that it is the beginning of.
fn fitting(place: Place<'_>, end: usize, word: &str, items: Vec<Item>) -> Completion {
    let all = items.len();
    let mut fits: Vec<(u8, Item)> =
        items.into_iter().filter_map(|item| Some((fit(&item.label, word)?, item))).collect();
    // Letters that are only somewhere in a name count where nothing better is.
    let best = fits.iter().map(|(fit, _)| *fit).min().unwrap_or(0);
    fits.retain(|(fit, _)| *fit < SCATTERED || best == SCATTERED);
    fits.sort_by_key(|(fit, _)| *fit);
    let incomplete = fits.len() < all || fits.len() > MOST;
    fits.truncate(MOST);
    let start = place.span.start as usize + (place.word.len() - word.len());
    let span = Span::new(start, end);
    Completion { span, items: fits.into_iter().map(|(_, item)| item).collect(), incomplete }
}

/// How well a name fits what is typed, less being better: it begins so, a part of it does, it holds it, it has its letters.
fn fit(name: &str, typed: &str) -> Option<u8> {
    let (name, typed) = (name.to_ascii_lowercase(), typed.trim_start_matches('[').to_ascii_lowercase());
    let name = name.trim_start_matches('[');
    if name.starts_with(&typed) {
        return Some(0);
    }
    if name.split(['-', '_', '.', '/']).any(|part| part.starts_with(&typed)) {
        return Some(1);
    }
    if name.contains(&typed) {
        return Some(2);
    }
    let mut left = name.chars();
    typed.chars().all(|c| left.any(|other| other == c)).then_some(SCATTERED)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn gaps_are_filled_with_what_they_propose() {
        assert_eq!(filled("a = ${1:30}\nb = $0c$2"), "a = 30\nb = c");
        assert_eq!(filled("$(HOME) ${x"), "(HOME) {x");
    }

    #[test]
    fn the_beginning_fits_best() {
        let fits = ["harakiri", "http-harakiri", "xhara", "h-a-r-a", "no"].map(|name| fit(name, "hara"));
        assert_eq!(fits, [Some(0), Some(1), Some(2), Some(3), None]);
    }
}

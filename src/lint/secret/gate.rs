//! The last thing that happens to what rules say: secrets of the configuration go out of it.

use std::borrow::Cow;
use std::collections::BTreeSet;

use super::parts;
use crate::evaluate::Evaluation;
use crate::lint::Finding;

/// Shorter ones are in too many words to be told from them.
const SHORTEST: usize = 4;
/// A part of a secret next to where a message cuts a long value.
const SHORTEST_PART: usize = 4;
/// What is masked in values where no rule's page tells which words are its own.
const SHORTEST_ALONE: usize = 6;
/// More secrets of one configuration are not looked for.
const MOST: usize = 1000;

/// The secrets of one configuration.
#[derive(Debug, Default)]
pub struct Gate {
    /// The longest ones first, so that none is found in another.
    secrets: Vec<String>,
}

impl Gate {
    /// The secrets of an evaluation: of values as written and as the server has them, so that one that a placeholder
    /// carries into another value is known there too.
    pub fn new(evaluation: &Evaluation) -> Self {
        let mut all = BTreeSet::new();
        for id in evaluation.ids() {
            let entry = evaluation.entry(id);
            let key = evaluation.key(id);
            for value in [evaluation.value(id), evaluation.text(entry.raw().text)] {
                for part in parts(key, value) {
                    add(&mut all, &value[part]);
                }
            }
            if all.len() > MOST {
                break;
            }
        }
        let mut secrets: Vec<String> = all.into_iter().collect();
        secrets.sort_by_key(|secret| std::cmp::Reverse(secret.len()));
        Self { secrets }
    }

    /// Takes the secrets out of all that a finding says. A repair's edits stay as they are: they are for the file.
    pub fn pass(&self, finding: &mut Finding) {
        if self.secrets.is_empty() {
            return;
        }
        // A word of the rule's own page is no secret.
        let page = finding.rule.doc;
        let masked = |text: &mut String| {
            if let Some(new) = self.masked(text, page) {
                *text = new;
            }
        };
        masked(&mut finding.message);
        finding.help.iter_mut().for_each(masked);
        finding.related.iter_mut().for_each(|related| masked(&mut related.message));
        finding.repair.iter_mut().for_each(|repair| masked(&mut repair.title));
    }

    /// The text for a person, without secrets that are long enough to be told from any other word.
    pub fn mask<'a>(&self, text: &'a str) -> Cow<'a, str> {
        let mut out = Cow::Borrowed(text);
        for secret in self.secrets.iter().filter(|secret| secret.len() >= SHORTEST_ALONE) {
            if out.contains(secret.as_str()) {
                out = Cow::Owned(out.replace(secret, "****"));
            }
        }
        out
    }

    /// The text without secrets; nothing where there is none in it.
    fn masked(&self, text: &str, page: &str) -> Option<String> {
        let mut out: Option<String> = None;
        for secret in &self.secrets {
            let now = out.as_deref().unwrap_or(text);
            let cut = cut_secret(now, secret);
            let has = now.contains(secret.as_str());
            if (has || cut.is_some()) && !has_word(page, secret) {
                let now = cut.unwrap_or_else(|| now.to_owned());
                out = Some(replaced(&now, secret));
            }
        }
        out
    }
}

/// A secret, also without what controls in it become in a message.
fn add(all: &mut BTreeSet<String>, secret: &[u8]) {
    let text = String::from_utf8_lossy(secret).into_owned();
    if text.chars().any(char::is_control) {
        let shown = |c: char| if c.is_control() { c.escape_default().to_string() } else { c.to_string() };
        all.insert(text.chars().map(shown).collect());
    }
    // Rules speak of single words of a value too.
    let words =
        text.split([' ', ',', ';', '#', '|']).filter(|word| word.len() >= 5 && word.len() < text.len());
    all.extend(words.map(str::to_owned));
    if text.len() >= SHORTEST {
        all.insert(text);
    }
}

fn is_word(c: Option<char>) -> bool {
    c.is_some_and(|c| c.is_alphanumeric() || c == '_')
}

/// Whether a text has a word, and not only as part of another.
fn has_word(text: &str, word: &str) -> bool {
    text.match_indices(word).any(|(at, _)| {
        !is_word(text[..at].chars().next_back()) && !is_word(text[at + word.len()..].chars().next())
    })
}

/// A short secret that is part of a longer word is not that secret.
fn replaced(text: &str, secret: &str) -> String {
    if secret.len() >= 8 {
        return text.replace(secret, "****");
    }
    let (mut out, mut rest) = (String::with_capacity(text.len()), text);
    while let Some(at) = rest.find(secret) {
        let end = at + secret.len();
        let inside = is_word(rest[..at].chars().next_back()) && is_word(rest[end..].chars().next());
        out.push_str(&rest[..at]);
        out.push_str(if inside { secret } else { "****" });
        rest = &rest[end..];
    }
    out + rest
}

/// A message that cuts a long value in the middle (`…`) may have the beginning of a secret before and its end behind.
fn cut_secret(text: &str, secret: &str) -> Option<String> {
    let at = text.find('…')?;
    let (before, after) = (&text[..at], &text[at + '…'.len_utf8()..]);
    let starts = |take: usize| before.get(before.len() - take..).is_some_and(|end| secret.contains(end));
    let ends = |take: usize| after.get(..take).is_some_and(|begin| secret.contains(begin));
    let longest =
        |most: usize, is: &dyn Fn(usize) -> bool| (SHORTEST_PART..=most).rev().find(|take| is(*take));
    let head = longest(before.len().min(secret.len()), &starts);
    let tail = longest(after.len().min(secret.len()), &ends);
    (head.is_some() || tail.is_some()).then(|| {
        let before = head.map_or(before.to_owned(), |take| format!("{}****", &before[..before.len() - take]));
        let after = tail.map_or(after.to_owned(), |take| format!("****{}", &after[take..]));
        format!("{before}…{after}")
    })
}

//! What a name that the server does not know was probably meant to be.
//!
//! Edit distance alone is a poor judge: `process` is two edits from `processes` and `guid` is one from `uid`. So the
//! engine asks, in this order: the same name spelled otherwise, a table of names that people write ([`words`]), the
//! same letters without dashes, a plural, the same words in another order, a word too many, and only then distance.

pub mod words;

use super::text::{distance_within, letters};
use crate::catalog::{OptId, Version, letter};

/// How sure a suggestion is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Sureness {
    /// Something to look at, for `explain` alone.
    Weak,
    /// Probably meant.
    Likely,
    /// Nothing else can be meant.
    Sure,
}

/// An option that a name may stand for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Suggestion {
    /// The option.
    pub option: OptId,
    /// How sure.
    pub sureness: Sureness,
}

impl Suggestion {
    fn new(option: OptId, sureness: Sureness) -> Self {
        Self { option, sureness }
    }
}

/// No name of an option is longer than this by far; longer keys are text that fell on a line of its own.
const LONGEST: usize = 64;

/// Words that people put before or after the name of an option.
const FILLERS_BEFORE: [&str; 7] = ["enable-", "use-", "set-", "with-", "uwsgi-", "the-", "opt-"];
const FILLERS_AFTER: [&str; 14] = [
    "-mode",
    "-enabled",
    "-enable",
    "-on",
    "-file",
    "-path",
    "-dir",
    "-directory",
    "-name",
    "-num",
    "-number",
    "-count",
    "-timeout",
    "-value",
];

/// Lower case, dashes for underscores, no dashes in front: as options are spelled.
pub fn normalize(name: &str) -> String {
    name.trim()
        .trim_start_matches('-')
        .chars()
        .map(|c| if c == '_' { '-' } else { c.to_ascii_lowercase() })
        .collect()
}

/// The option of that name in a release, by whatever plugin.
pub fn find(name: &str, target: Version) -> Option<OptId> {
    OptId::lookup(name.as_bytes()).filter(|option| option.exists_in(target))
}

/// What `name` was probably meant to be: the one best guess, never a weak one.
pub fn best(name: &[u8], target: Version) -> Option<Suggestion> {
    let name = std::str::from_utf8(name).ok().filter(|name| name.len() <= LONGEST)?;
    let plain = normalize(name);
    let sure = |option| Suggestion::new(option, Sureness::Sure);
    let likely = |option| Suggestion::new(option, Sureness::Likely);
    if let Some(option) = find(&plain, target) {
        return Some(sure(option));
    }
    if let Some(word) = words::find(&plain) {
        return word.option(target).map(if word.of.is_empty() { sure } else { likely });
    }
    if plain.len() < 3 {
        return None;
    }
    same_letters(&plain, target)
        .or_else(|| plural(&plain, target))
        .map(sure)
        .or_else(|| same_words(&plain, target).or_else(|| filler(&plain, target)).map(likely))
        .or_else(|| near(&plain, target))
}

/// At most `count` options that `name` may stand for, the best first; weak ones are only similar.
pub fn suggest(name: &[u8], target: Version, count: usize) -> Vec<Suggestion> {
    let mut found: Vec<Suggestion> = best(name, target).into_iter().collect();
    let Some(text) = std::str::from_utf8(name).ok().filter(|name| !name.is_empty() && name.len() <= LONGEST)
    else {
        return found;
    };
    let plain = normalize(text);
    let mut similar: Vec<(f64, OptId)> = options(target)
        .map(|option| {
            let contained = plain.len() > 3 && option.name().split('-').any(|word| word == plain);
            let bonus = if contained { 0.15 } else { 0.0 };
            (strsim::jaro_winkler(&plain, option.name()) + bonus, option)
        })
        .filter(|(score, _)| *score >= 0.84)
        .collect();
    similar.sort_unstable_by(|a, b| b.0.total_cmp(&a.0).then(a.1.cmp(&b.1)));
    for (_, option) in similar {
        if !found.iter().any(|known| known.option.group() == option.group()) {
            found.push(Suggestion::new(option, Sureness::Weak));
        }
    }
    found.truncate(count);
    found
}

fn options(target: Version) -> impl Iterator<Item = OptId> {
    OptId::all().filter(move |option| option.exists_in(target))
}

/// `touchreload`, `pid-file`, `buffersize`: the same letters, with dashes in other places or none.
fn same_letters(name: &str, target: Version) -> Option<OptId> {
    const MARKS: u64 = letter(b'-') | letter(b'_');
    let set = letters(name) | MARKS;
    let plain = |text: &'static str| text.bytes().filter(|b| *b != b'-' && *b != b'_');
    OptId::all().filter(|option| option.letters() | MARKS == set).find(|option| {
        plain(option.name()).eq(name.bytes().filter(|b| *b != b'-')) && option.exists_in(target)
    })
}

/// `worker`, `thread`, `process`, `mule-harakiris`: one or many.
fn plural(name: &str, target: Version) -> Option<OptId> {
    let mut forms = vec![format!("{name}s"), format!("{name}es")];
    forms.extend(name.strip_suffix("es").map(str::to_owned));
    forms.extend(name.strip_suffix('s').map(str::to_owned));
    // `enable-thread`, `touch-reloads-worker`: the number of one word inside of the name.
    let words: Vec<&str> = name.split('-').collect();
    for (at, word) in words.iter().enumerate() {
        let other = word.strip_suffix('s').map_or_else(|| format!("{word}s"), str::to_owned);
        let changed = words.iter().enumerate().map(|(n, w)| if n == at { other.as_str() } else { w });
        forms.push(changed.collect::<Vec<_>>().join("-"));
    }
    forms.iter().filter(|form| form.len() >= 4).find_map(|form| find(form, target))
}

/// `master-log` for `log-master`.
fn same_words(name: &str, target: Version) -> Option<OptId> {
    let sorted = |text: &str| {
        let mut words: Vec<String> = text.split('-').map(str::to_owned).collect();
        words.sort_unstable();
        words
    };
    if !name.contains('-') {
        return None;
    }
    let (set, wanted) = (letters(name), sorted(name));
    OptId::all()
        .filter(|option| option.name_len() == name.len() && option.letters() == set)
        .find(|option| sorted(option.name()) == wanted && option.exists_in(target))
}

/// `strict-mode`, `enable-master`, `harakiri-timeout`.
fn filler(name: &str, target: Version) -> Option<OptId> {
    let before = FILLERS_BEFORE.iter().filter_map(|filler| name.strip_prefix(filler));
    let after = FILLERS_AFTER.iter().filter_map(|filler| name.strip_suffix(filler));
    before.chain(after).filter(|rest| rest.len() > 3).find_map(|rest| find(rest, target))
}

/// How many edits a name of that length may be away.
fn allowed(length: usize) -> usize {
    match length {
        0..=3 => 0,
        4..=6 => 1,
        7..=11 => 2,
        _ => 3,
    }
}

fn near(name: &str, target: Version) -> Option<Suggestion> {
    let most = allowed(name.len());
    let set = letters(name);
    let mut best: Option<(usize, usize, OptId)> = None;
    let mut rivals = 0;
    for option in OptId::all() {
        let other = option.name();
        // A wrong first letter is rare, and short names are near to everything.
        let unlike = usize::from(other.as_bytes().first() != name.as_bytes().first());
        if unlike == 1 && name.len() < 7 {
            continue;
        }
        let most = if unlike == 1 { most.min(1) } else { most };
        let Some(distance) = distance_within(name, other, (set, option.letters()), most) else { continue };
        if !option.exists_in(target) {
            continue;
        }
        match best {
            Some((least, first, known)) if (distance, unlike) >= (least, first) => {
                rivals +=
                    usize::from((distance, unlike) == (least, first) && known.group() != option.group());
            }
            _ => (best, rivals) = (Some((distance, unlike, option)), 0),
        }
    }
    let (distance, _, option) = best?;
    // A beginning of one's own is often a name of one's own: `projname` is not `procname`.
    let own = words::is_conventional(name);
    let sure =
        !own && rivals == 0 && ((distance == 1 && name.len() >= 5) || (distance == 2 && name.len() >= 10));
    Some(Suggestion::new(option, if sure { Sureness::Sure } else { Sureness::Likely }))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(name: &str) -> Option<(&'static str, Sureness)> {
        best(name.as_bytes(), Version::LATEST).map(|found| (found.option.name(), found.sureness))
    }

    #[test]
    fn what_people_write() {
        use Sureness::{Likely, Sure};
        let cases = [
            ("vaccum", "vacuum", Sure),
            ("vaccuum", "vacuum", Sure),
            ("process", "processes", Sure),
            ("thread", "threads", Sure),
            ("worker", "workers", Sure),
            ("guid", "gid", Sure),
            ("enable-thread", "enable-threads", Sure),
            ("py-callos-afterfork", "py-call-osafterfork", Sure),
            ("showconfig", "show-config", Sure),
            ("touchreload", "touch-reload", Sure),
            ("pid-file", "pidfile", Sure),
            ("buffersize", "buffer-size", Sure),
            ("shutdown-socket", "shutdown-sockets", Sure),
            ("harakari", "harakiri", Sure),
            ("master-log", "log-master", Likely),
            ("strict-mode", "strict", Likely),
            ("bind", "socket", Likely),
            ("Socket", "socket", Sure),
            ("--processes", "processes", Sure),
            ("wsgi_file", "wsgi-file", Sure),
        ];
        for (name, option, sureness) in cases {
            assert_eq!(told(name), Some((option, sureness)), "{name}");
        }
    }

    #[test]
    fn names_of_placeholders_suggest_nothing() {
        for name in [
            "name",
            "base",
            "project",
            "app_name",
            "domain",
            "host",
            "user_home",
            "x",
            "",
            "projname",
            "root",
        ] {
            assert!(
                told(name).is_none_or(|(_, sureness)| sureness < Sureness::Sure),
                "{name}: {:?}",
                told(name)
            );
        }
        assert_eq!(best(b"\xff\xfe", Version::LATEST), None);
    }

    #[test]
    fn explain_gets_some_names() {
        let names = |name: &str| suggest(name.as_bytes(), Version::LATEST, 3).len();
        assert_eq!(names("touch"), 3);
        assert_eq!(names(""), 0);
        assert!(names("harakiri-x") > 0);
    }
}

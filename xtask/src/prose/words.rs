//! What a text may not say, and how long it may be.

use super::{Kind, Prose};

/// Phrases that a reader stumbles over, and what to write instead.
const STILTED: [(&str, &str); 50] = [
    ("the server ends", "uWSGI exits"),
    ("ends the server", "uWSGI exits"),
    ("takes it for a placeholder", "treats it as a placeholder"),
    ("takes the key for", "treats the key as"),
    ("takes the line for", "treats the line as"),
    ("all the same", "still"),
    ("for ever", "indefinitely"),
    ("take out", "remove"),
    ("takes out", "removes"),
    ("taken out", "removed"),
    ("take it out", "remove it"),
    ("take them out", "remove them"),
    ("take the line out", "remove the line"),
    ("left away", "dropped"),
    ("leave away", "drop"),
    ("leaves away", "drops"),
    ("blank", "space"),
    ("blanks", "spaces"),
    ("beside", "together with, or next to"),
    ("time stamp", "mtime"),
    ("make two reloads", "trigger two reloads"),
    ("number of the running server", "the running server's PID"),
    ("keeps the group root", "keeps root's group"),
    ("is no port", "is not a valid port"),
    ("a server that is none", "not a …"),
    ("agree on no way", "no spelling is read the same by every build"),
    ("what happens without a command", "default command"),
    ("that stand in this file", "recorded in FILE"),
    ("make the repairs", "apply fixes"),
    ("nothing writes it", "never set"),
    ("told again", "reported again"),
    ("interpreter a worker", "interpreter per worker"),
    ("costs its worker", "gets its worker killed"),
    ("patience", "timeout"),
    ("without a word", "silently"),
    ("repair", "fix"),
    ("went out", "has been sent"),
    ("root rights", "root privileges"),
    ("the rights of", "the privileges of"),
    ("belong into", "belong in"),
    ("belongs into", "belongs in"),
    ("over restarts", "across restarts"),
    ("ahead of the", "before the"),
    ("has precedence", "takes precedence"),
    ("stops the start", "prevents startup"),
    ("the start fails", "startup fails"),
    ("misspelt", "misspelled"),
    ("side by side", "concurrently"),
    ("given by position", "positional"),
    ("comes about", "happens"),
];

/// Texts that may say what they say.
const EXCEPTIONS: [(&str, &str); 1] = [
    // A rule is named so.
    ("", "blank line"),
];

/// How the texts begin that say what to do.
const IMPERATIVES: &str = "add apply append ask bind call change check choose clear close compare convert copy correct create declare \
    define delete did disable double drop enable escape expect extend exclude give guard have indent debug begin number hide if increase insert install \
    join keep leave let limit list listen load log lower make mark measure merge mount move name omit open pass pick point prefer put quote \
    raise read reduce relevant reload remove rename repeat replace resolve restart restrict retype run save see send separate serve set shorten \
    sort specify split start stop store swap switch test to try turn unset update upgrade use wait watch write";

/// What is wrong with a text, a line for each.
pub(super) fn problems(text: &Prose) -> Vec<String> {
    if text.kind == Kind::Comment {
        return Vec::new();
    }
    let plain = without_code(&text.text);
    let mut found: Vec<String> =
        stilted(&plain).map(|(phrase, instead)| format!("`{phrase}`: write {instead}")).collect();
    if plain.contains("(s)") {
        found.push("`(s)`: let numbers agree".to_owned());
    }
    if let Some(sentence) = sentences(&plain).find(|sentence| sentence.split_whitespace().count() > 35) {
        found.push(format!("a sentence of more than 35 words: {sentence}"));
    }
    let most = match text.kind {
        Kind::Message => Some(30),
        Kind::Help => Some(20),
        _ => None,
    };
    if let Some(most) = most.filter(|most| plain.split_whitespace().count() > *most) {
        found.push(format!("more than {most} words: {plain}"));
    }
    if !begins_well(text.kind, &text.text) {
        found.push(format!("begins without a verb: {}", text.text));
    }
    found.into_iter().map(|problem| format!("{}:{}: {problem}", text.file, text.line)).collect()
}

/// The text with one word for each piece of code, and for each value that the program puts in.
fn without_code(text: &str) -> String {
    let code = |(at, part): (usize, &str)| if at % 2 == 1 { "X".to_owned() } else { part.to_owned() };
    let text: String = text.split('`').enumerate().map(code).collect();
    let value = |part: &str| match part.split_once('}') {
        Some((_, rest)) => format!("X{rest}"),
        None => part.to_owned(),
    };
    text.split('{').map(value).collect()
}

fn stilted(text: &str) -> impl Iterator<Item = (&'static str, &'static str)> {
    let mut lower = text.to_ascii_lowercase();
    for (_, allowed) in EXCEPTIONS {
        lower = lower.replace(allowed, "");
    }
    STILTED.into_iter().filter(move |(phrase, _)| {
        lower.match_indices(phrase).any(|(at, _)| {
            let letter = |byte: Option<&u8>| byte.is_some_and(u8::is_ascii_alphanumeric);
            let bytes = lower.as_bytes();
            !letter(at.checked_sub(1).and_then(|before| bytes.get(before)))
                && !letter(bytes.get(at + phrase.len()))
        })
    })
}

/// Sentences end at a stop and a space.
fn sentences(text: &str) -> impl Iterator<Item = &str> {
    text.split_inclusive(". ").flat_map(|part| part.split_inclusive("; ")).map(str::trim)
}

/// Helps and titles are imperatives, perhaps after a condition; what a rule does begins with what it does.
fn begins_well(kind: Kind, text: &str) -> bool {
    let is_verb = |part: &str| {
        let first = part.split(' ').next().unwrap_or_default().trim_end_matches(',');
        let code = first.starts_with('`') || first.starts_with('{') || first == "uWSGI";
        code || IMPERATIVES.split_whitespace().any(|verb| verb == first)
    };
    let acts = |part: &str| part.split(' ').next().is_some_and(|first| first.ends_with('s'));
    let after = text.split_once(", ").map_or("", |(_, rest)| rest);
    match kind {
        Kind::Help | Kind::Title => is_verb(text) || is_verb(after),
        Kind::Task => acts(text) || (text.starts_with("For ") || text.starts_with("With ")),
        _ => true,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said(kind: Kind, text: &str) -> usize {
        problems(&Prose { file: String::new(), line: 1, kind, text: text.to_owned() }).len()
    }

    #[test]
    fn phrases_stand_for_themselves() {
        assert_eq!(said(Kind::Message, "the server ends at this line"), 1);
        assert_eq!(said(Kind::Message, "a blank line, `for ever` and besides"), 0);
        assert_eq!(said(Kind::Page, "Two file(s)."), 1);
    }

    #[test]
    fn lengths_and_beginnings() {
        let long = "word ".repeat(36);
        assert_eq!((said(Kind::Page, &long), said(Kind::Message, &long)), (1, 2));
        assert_eq!((said(Kind::Help, "the line goes"), said(Kind::Help, "remove the line")), (1, 0));
        assert_eq!((said(Kind::Task, "Finds lines."), said(Kind::Task, "It finds lines.")), (0, 1));
    }
}

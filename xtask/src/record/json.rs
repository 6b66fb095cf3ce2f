//! JSON made up from what jansson and yajl take apart differently.

use super::case::{Case, Dice, files};
use super::ini::{NAMES, OPTIONS, VALUES};

/// Values that are no plain strings; `S` stands for a string.
const ODD: [&str; 18] = [
    "1",
    "-7",
    "1.5",
    "1e3",
    "true",
    "false",
    "null",
    "[S, S]",
    "[S, 2, true, null]",
    "[[S], S]",
    "{\"b\": S}",
    "{}",
    "[]",
    "99999999999999999999",
    "\"\\u00e9\\n\\t\\/\"",
    "\"\\ud83d\\ude00\"",
    "\"\\u0000x\"",
    "S /* c */",
];
const ENDS: [&str; 4] = [
    "}}",
    "}}
",
    "}}",
    "}, \"prod\": {\"b\": \"1\"}}",
];
const BROKEN_ENDS: [&str; 4] = [
    ",}}", "}", "}} x", "} // c
}",
];
const SECTIONS: [&str; 6] = ["uwsgi", "uwsgi", "uwsgi", "uwsgi", "uws\\u0067i", "prod"];

/// Files that chance does not find.
const WRITTEN: [&str; 14] = [
    "{\"uwsgi\": {\"a\": \"1\", \"a\": \"2\"}}",
    "{\"uwsgi\": {\"a\": \"1\"}, \"uwsgi\": {\"b\": \"2\"}}",
    "{\"prod\": {\"n\": \"1\"}, \"uwsgi\": {\"json\": \":prod\", \"a\": \"%(n)\"}}",
    "{\"uwsgi\": {\"include\": \"/tmp/uwsgi-lint-record/inc.json\", \"b\": \"%(a)\"}}",
    "{\"uwsgi\": {\"if-env\": \"HOME\", \"a\": 1, \"endif\": \"\", \"b\": true}}",
    "{\"uwsgi\": {\"for\": \"1 2\", \"a\": \"%(_)\", \"endfor\": \"\"}}",
    "{\"uwsgi\": {\"a\": \"%d\", \"b\": \"%%(a)\", \"n\": \"50%\"}}",
    "{\"uwsgi\": {\"master\": true, \"processes\": 4, \"socket\": [\":1\", \":2\"]}}",
    "\u{feff}{\"uwsgi\": {\"a\": \"1\"}}",
    "{'uwsgi': {'a': '1'}}",
    "{\"uwsgi\": {\"a\": \"1\" \"b\": \"2\"}}",
    "{\"uwsgi\": {\"a\": \"\\x41\"}}",
    "{\"uwsgi\": {\"é\": \"ü\"}}",
    "[]",
];

fn string(dice: &mut Dice) -> String {
    format!("\"{}\"", dice.pick(&VALUES))
}

fn value(dice: &mut Dice) -> String {
    if !dice.once_in(5) {
        return string(dice);
    }
    let mut text = dice.pick(&ODD).to_owned();
    while text.contains('S') {
        let string = string(dice).replace('S', "s");
        text = text.replacen('S', &string, 1);
    }
    text
}

fn file(dice: &mut Dice) -> String {
    let entry = |dice: &mut Dice| {
        let key = if dice.once_in(3) { dice.pick(&NAMES) } else { dice.pick(&OPTIONS) };
        format!("  \"{key}\": {}", value(dice))
    };
    let count = 1 + dice.roll(6);
    let entries: Vec<String> = (0..count).map(|_| entry(dice)).collect();
    let end = if dice.once_in(10) { dice.pick(&BROKEN_ENDS) } else { dice.pick(&ENDS) };
    let section = SECTIONS[dice.roll(SECTIONS.len() * 2) % SECTIONS.len().min(5 + dice.roll(2))];
    format!("{{\"{}\": {{\n{}\n{}", section, entries.join(",\n"), end)
}

/// `count` files and the written ones, each as both readers have it.
pub(super) fn generate(count: usize, seed: u64) -> Vec<Case> {
    let mut dice = Dice::new(seed);
    let made: Vec<String> = (0..count).map(|_| file(&mut dice)).collect();
    let included = || "{\"uwsgi\": {\"a\": \"7\", \"n\": [\"%(a)\"]}}".to_owned();
    let case = |text| {
        Case::file(
            "main.json",
            files([("main.json", text), ("inc.json", included()), ("v.txt", "7\n".to_owned())]),
        )
    };
    let all = made.into_iter().chain(WRITTEN.map(str::to_owned)).map(case);
    all.flat_map(|case| [case.clone(), case.on("debian12")]).collect()
}

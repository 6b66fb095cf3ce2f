//! YAML made up from what its two readers in servers, libyaml and the built-in one, take apart differently.

use super::case::{Case, Dice, FOLDER, files};
use super::ini::{NAMES, OPTIONS, VALUES};

/// Scalars as they may be written; `V` stands for a value.
const STYLES: [&str; 12] = [
    "V",
    "V",
    "V",
    "\"V\"",
    "'V'",
    "V # of V",
    "  V  ",
    "\"V\" # x",
    "|\n    V\n    V",
    ">-\n    V\n    V",
    "[V, V]",
    "{b: V, n: V}",
];
const SECTIONS: [&str; 6] = ["uwsgi", "uwsgi", "uwsgi", "prod", "\"uwsgi\"", "uwsgi "];
const ODD: [&str; 16] = [
    "# a comment: of the file",
    "",
    "  # another",
    "  - V",
    "  a:\n    - V\n    - V",
    "  a:\n  - V",
    "  a:\n    b: V",
    "  a: &x V",
    "  b: *x",
    "  n: !!str V",
    "  ? n\n  : V",
    "---",
    "\ta: V",
    "  a:",
    "  <<: {b: V}",
    "other:\n  b: V",
];

/// Files that chance does not find.
const WRITTEN: [&str; 18] = [
    "uwsgi:\n    master: yes\n    processes: 0x4\n    threads: 1_000\n",
    "uwsgi:\n  a: \"tab\\there \\x41 \\u00e9 \\\"q\\\"\"\n  b: 'it''s'\n",
    "uwsgi:\n  a: \"one\n    two\"\n  b: three\n    four\n  n: 1\n",
    "uwsgi:\n  env:\n    - A=1\n    - \"B=2 # no\"\n    - 'C=%(n)'\n  n: 3\n",
    "prod:\n  n: 1\nuwsgi:\n  yaml: :prod\n  a: %(n)\n",
    "uwsgi:\n  include: /tmp/uwsgi-lint-record/inc.yaml\n  after: %(a)\n",
    "uwsgi:\n  if-env: HOME\n  a: 1\n  endif:\n  b: 2\n",
    "uwsgi:\n  if-env: HOME\n  a: 1\n  endif: \"\"\n  for: 1 2\n  b: x%(_)\n  endfor: true\n",
    "%YAML 1.2\n---\nuwsgi:\n  a: 1\n...\n---\nuwsgi:\n  b: 2\n",
    "uwsgi: # the server\n\n  # first\n  a: 1 #no comment\n  b: 2#no comment\n",
    "uwsgi:\n  - a: 1\n  - b: 2\n",
    "uwsgi:\n  a: [1, [2, 3], {b: 4}]\n  n: 5\n",
    "uwsgi:\n  a: |+\n    x\n\n  b: >2\n      y\n  n: |-\n    z\n",
    "uwsgi:\n  socket: :3031\n  route: ^/a: b\n",
    "uwsgi:\n  http: :8080\n  static-map: /a=/b\n  mount: /=app:application\n",
    "defaults: &d\n  a: 1\nuwsgi:\n  b: 2\n  <<: *d\n  n: 3\n",
    "uwsgi:\r\n  a: 1\r\n  b: \"2\"\r\n",
    "\u{feff}uwsgi:\n  a: é\n  b: \"ü\"\n",
];

/// What a plain scalar cannot begin with, which ends the whole file for libyaml, is rare outside of quotes.
fn value(dice: &mut Dice, pattern: &str) -> String {
    let mut text = pattern.to_owned();
    while let Some(at) = text.find('V') {
        let plain = !text[..at].ends_with(['"', '\'']);
        let mut value = dice.pick(&VALUES);
        while plain && value.starts_with(['%', '@']) && !dice.once_in(20) {
            value = dice.pick(&VALUES);
        }
        text.replace_range(at..=at, value);
    }
    text
}

fn entry(dice: &mut Dice, indent: &str) -> String {
    let key = if dice.once_in(3) { dice.pick(&NAMES) } else { dice.pick(&OPTIONS) };
    let style = dice.pick(&STYLES);
    format!("{indent}{key}: {}", value(dice, style))
}

fn file(dice: &mut Dice, lines: usize) -> String {
    let end = if dice.once_in(10) { "\r\n" } else { "\n" };
    let indent = dice.pick(&["  ", "  ", "    "]);
    let mut text = format!("{}:\n", dice.pick(&SECTIONS));
    for _ in 0..lines {
        let odd = dice.once_in(7);
        let pattern = dice.pick(&ODD);
        text.push_str(&if odd { value(dice, pattern) } else { entry(dice, indent) });
        text.push('\n');
    }
    text.replace('\n', end)
}

/// `count` files and the written ones, each as both readers have it.
pub(super) fn generate(count: usize, seed: u64) -> Vec<Case> {
    let mut dice = Dice::new(seed);
    let made = (0..count).map(|_| {
        let lines = 1 + dice.roll(7);
        file(&mut dice, lines)
    });
    let made: Vec<String> = made.collect();
    let texts = made.into_iter().chain(WRITTEN.map(str::to_owned));
    let included = || "uwsgi:\n  a: 7\n  n: %(a)\n".to_owned();
    let case = |text| {
        Case::file(
            "main.yaml",
            files([("main.yaml", text), ("inc.yaml", included()), ("v.txt", "7\n".to_owned())]),
        )
    };
    let all: Vec<Case> = texts.map(case).collect();
    let mut asked = all[0].clone();
    asked.args = vec!["--yaml".to_owned(), format!("{FOLDER}/main.yaml:prod")];
    all.iter().chain([&asked]).flat_map(|case| [case.clone(), case.on("pip")]).collect()
}

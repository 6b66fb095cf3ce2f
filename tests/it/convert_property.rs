//! Conversion held against evaluation: whatever is written, what comes out is the same configuration, or nothing does.

use std::collections::BTreeMap;

use proptest::prelude::*;
use uwsgi_lint::catalog::{Build, OptId};
use uwsgi_lint::convert::{Converted, Form};
use uwsgi_lint::evaluate::{Effective, EntryId, Evaluation, Outcome};
use uwsgi_lint::syntax::Format;

use crate::convert::{INI, JSON, TOML, XML, YAML, run};
use crate::support::{Setup, evaluated};

/// Flags, numbers, lists, what acts at once, blocks, what makes entries, and names of one's own, friendly or not.
#[rustfmt::skip]
const KEYS: [&str; 64] = [
    "master", "vacuum", "disable-logging", "processes", "workers", "harakiri", "cheaper", "buffer-size",
    "prio", "log-date", "socket", "http-socket", "env", "pythonpath", "mule", "cron", "route", "logger",
    "chdir", "module", "stats", "umask", "uid", "chmod-socket", "strict", "plugin", "print", "set",
    "set-placeholder", "declare-option", "blacklist", "if-env", "if-not-env", "if-opt", "if-exists", "for",
    "for-times", "end", "endif", "end-for", "ini", "app", "unset-env", "uwsgi", "base", "my_key", "My Key",
    "x.y", "é", "a:b", "a#b", "'q'", "\"q\"", "k%k", "%d", "null", "true", "*z", "{", "-", "?", "<<", "a&b",
    "\u{2028}",
];

/// Values that some format takes for something else, or cannot hold.
const VALUES: [&[u8]; 100] = [
    b"",
    b"1",
    b"0",
    b"4",
    b"true",
    b"false",
    b"off",
    b"No",
    b"007",
    b"0660",
    b"660",
    b"1.5",
    b"1e3",
    b"-1",
    b"null",
    b"~",
    b"yes",
    b"4294967296",
    b"999999999",
    b"9999999999",
    b":3031",
    b"/tmp/x.sock",
    b"a: b",
    b"a:",
    b": a",
    b"a #b",
    b"a# b",
    b"#a",
    b"'q'",
    b"\"q\"",
    b"'q",
    b"it's",
    b"say \"hi\"",
    b"[1,2]",
    b"{a: 1}",
    b"{",
    b"%d/x",
    b"%n",
    b"%(base)",
    b"%(my_key)/x",
    b"%(a",
    b"%%",
    b"50%% off",
    b"%%(base)",
    b"%Y-%%m",
    b"%x",
    b"%c/%n.sock",
    b"$(HOME)",
    b"@(nope)",
    b"@x",
    b"*a",
    b"&a b",
    b"!t v",
    b"|",
    b"> x",
    b"- x",
    b"? x",
    b"\xC3\xA9",
    b"\xE2\x80\xA8x",
    b"\xC2\xA0x",
    b"\xEF\xBB\xBF",
    b"a\tb",
    b"A=b",
    b"A=b c",
    b"X='1 2'",
    b"x,y",
    b"\\n",
    b"a\\b",
    b"c\\",
    b"<b>",
    b"a & b",
    b"&amp;",
    b"]]>",
    b"<![CDATA[x]]>",
    b"<!-- x -->",
    b"`x`",
    b"--- a",
    b"...",
    b";a",
    b"0x1F",
    b"1_000",
    b"12:30",
    b"2001-01-01",
    b".inf",
    b"=",
    b"a\x01b",
    b"\x1b[0m",
    b"x\x7Fy",
    b"\xFF",
    b"a\x85b",
    b"-1 -1 -1 -1 -1 /bin/true",
    b"^/a log:x",
    b"fast=processes=$1",
    b"processes=4",
    b"base=7",
    b"%[x",
    b"%(_)",
    b"%(processes + 1)",
    b":other",
    b"HOME",
];

const COMMENTS: [&[u8]; 12] = [
    b"# c",
    b"; c",
    b"#c -- d",
    b"#",
    b"# \xC3\xA9",
    b"#--",
    b"# a%%b",
    b"# 50%% x",
    b"#x ]]> y",
    b"# -",
    b"# x\x01y",
    b"# \xFF",
];

fn one_of<T: Copy + std::fmt::Debug + 'static>(from: &'static [T]) -> impl Strategy<Value = T> {
    prop::sample::select(from)
}

fn value() -> impl Strategy<Value = Vec<u8>> {
    prop_oneof![
        6 => one_of(&VALUES).prop_map(<[u8]>::to_vec),
        2 => (one_of(&VALUES), one_of(&[" ", "", "-"]), one_of(&VALUES)).prop_map(|(a, b, c)| [a, b.as_bytes(), c].concat()),
        1 => prop::collection::vec(any::<u8>(), 0..6),
    ]
}

type Pair = (&'static str, Vec<u8>);

fn pair() -> impl Strategy<Value = Pair> {
    (one_of(&KEYS), value())
}

fn line() -> impl Strategy<Value = Vec<u8>> {
    let entry = (pair(), one_of(&[" = ", "=", " =  "]), one_of(&["", "", " ", "\t"]));
    prop_oneof![
        9 => entry.prop_map(|((key, value), equals, end)| [key.as_bytes(), equals.as_bytes(), &value, end.as_bytes()].concat()),
        1 => one_of(&KEYS).prop_map(Into::into),
        2 => one_of(&COMMENTS).prop_map(<[u8]>::to_vec),
        1 => one_of(&["", " "]).prop_map(Into::into),
        // A whole block, and a key that is repeated.
        1 => (one_of(&["if-env = A", "if-not-env = A", "for = a b", "if-opt = processes=4"]), pair())
            .prop_map(|(opener, (key, value))| [opener.as_bytes(), b"\n", key.as_bytes(), b" = ", &value, b"\nend ="].concat()),
        1 => (one_of(&["socket", "env", "mule", "base"]), value(), value())
            .prop_map(|(key, a, b)| [key.as_bytes(), b" = ", &a, b"\n", key.as_bytes(), b" = ", &b].concat()),
        1 => one_of(&["[other]", "[uwsgi]", "[x y]", "[a:b]", "[]", "[uwsgi] ; c"]).prop_map(Into::into),
    ]
}

fn ini() -> impl Strategy<Value = Vec<u8>> {
    let start = one_of(&[
        "[uwsgi]",
        "[uwsgi]",
        "[uwsgi]",
        "[uwsgi]",
        "# top\n\n[uwsgi]",
        "a = 1\n[uwsgi]",
        "\u{feff}\n[uwsgi]",
        "[other]",
    ]);
    let ends = (one_of(&["\n", "\n", "\n", "\r\n"]), any::<bool>());
    (start, prop::collection::vec(line(), 0..10), ends).prop_map(|(start, lines, (newline, closed))| {
        let mut all = vec![start.as_bytes().to_vec()];
        all.extend(lines);
        let mut text = all.join(newline.as_bytes());
        text.extend_from_slice(if closed { newline.as_bytes() } else { b"" });
        text
    })
}

/// The same pairs in a format that can spell them; bytes that are no text become signs of that.
fn spelled(pairs: &[Pair], form: Form) -> String {
    let quoted = |value: &[u8]| serde_json::to_string(&String::from_utf8_lossy(value)).unwrap();
    let lines = pairs.iter().map(|(key, value)| match form {
        YAML => format!("  {}: {}\n", quoted(key.as_bytes()), quoted(value)),
        JSON => format!("{}: {}", quoted(key.as_bytes()), quoted(value)),
        XML => format!("  <{key}><![CDATA[{}]]></{key}>\n", String::from_utf8_lossy(value)),
        _ => format!("[[uwsgi]]\n{} = {}\n", quoted(key.as_bytes()), quoted(value)),
    });
    let lines: Vec<String> = lines.collect();
    match form {
        YAML => format!("# c\nuwsgi:\n{}", lines.concat()),
        JSON => format!("{{\"uwsgi\": {{{}}}}}", lines.join(", ")),
        XML => format!("<uwsgi>\n{}</uwsgi>\n", lines.concat()),
        _ => lines.concat(),
    }
}

/// A text that a failure shows as one.
struct Source(Vec<u8>, Form);

impl std::fmt::Debug for Source {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{} {:?}", self.1.name(), String::from_utf8_lossy(&self.0))
    }
}

fn source() -> impl Strategy<Value = Source> {
    let pairs = (prop::collection::vec(pair(), 1..6), one_of(&[YAML, JSON, XML, TOML]));
    prop_oneof![
        3 => ini().prop_map(|text| Source(text, INI)),
        1 => pairs.prop_map(|(pairs, form)| Source(spelled(&pairs, form).into_bytes(), form)),
    ]
}

fn is_grouped(form: Form) -> bool {
    matches!(form, Form::File(Format::Json | Format::Toml) | Form::Env)
}

/// The server's list as far as it makes a difference. What comes by `--set` stands there under its own name as well.
fn list(evaluation: &Evaluation, forms: [Form; 2]) -> Vec<(String, String)> {
    let show = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    let pair = |id: EntryId| {
        let (key, value) = (show(evaluation.key(id)), show(evaluation.value(id)));
        let flag = evaluation.entry(id).option.is_some_and(OptId::is_flag);
        let end = matches!(&key[..], "end" | "endif" | "endfor" | "end-if" | "end-for");
        let off = matches!(&value.to_lowercase()[..], "false" | "off" | "no" | "0");
        let value = match () {
            () if end => String::new(),
            () if flag => (!off).to_string(),
            () => value,
        };
        (key, value)
    };
    let mut list: Vec<_> = evaluation.ids().map(pair).collect();
    list.retain(|(key, _)| !forms.contains(&Form::Args) || key != "set");
    if forms.into_iter().any(is_grouped) {
        list.sort_by(|a, b| a.0.cmp(&b.0));
    }
    list
}

/// What every option comes to.
fn effects(evaluation: &Evaluation) -> BTreeMap<&'static str, String> {
    let show = |value: &uwsgi_lint::evaluate::Value| {
        format!("{:?} {}", String::from_utf8_lossy(evaluation.text(value.text)), value.is_known())
    };
    let says = |option: OptId| match evaluation.effective(option)? {
        Effective::Text(value) => Some(show(&value)),
        Effective::List(values) => Some(values.iter().map(show).collect()),
        other => Some(format!("{other:?}")),
    };
    let options = evaluation.entries.iter().filter_map(|entry| entry.option);
    options
        .filter(|option| option.name() != "set")
        .filter_map(|option| Some((option.name(), says(option)?)))
        .collect()
}

fn seen(source: &[u8], form: Form, build: Build) -> Evaluation {
    let Form::File(format) = form else { panic!("no file") };
    let setup =
        Setup { path: Some(format!("cfg.{}", format.name())), build: Some(build), ..Setup::default() };
    evaluated(source, format, &setup)
}

fn assert_same(
    before: &Evaluation,
    after: &Evaluation,
    forms: [Form; 2],
    what: &str,
) -> Result<(), TestCaseError> {
    prop_assert_eq!(before.outcome(), after.outcome(), "{}", what);
    let unsure = |evaluation: &Evaluation| evaluation.entries.iter().any(|entry| !entry.value.is_known());
    // Where one side knows that a flag is on, and the other can not know its text, nothing can be compared.
    if before.outcome() == Outcome::Ok && !unsure(before) && !unsure(after) {
        prop_assert_eq!(list(before, forms), list(after, forms), "{}", what);
        prop_assert_eq!(effects(before), effects(after), "{}", what);
    }
    Ok(())
}

fn said(converted: &Converted) -> String {
    String::from_utf8_lossy(&converted.text).into_owned()
}

/// Whether a text speaks of its own name, which is another one in another format.
fn names_itself(source: &[u8]) -> bool {
    source.windows(2).any(|pair| pair[0] == b'%' && b"opseijOPSNEIJ".contains(&pair[1]))
}

/// What is written says the same to each build that it is written for, and can be brought back.
fn assert_kept(source: &[u8], from: Form, to: Form, build: Option<Build>) -> Result<(), TestCaseError> {
    let there = match run(source, from, to, build) {
        Ok(there) => there,
        Err(refused) => {
            prop_assert!(!refused.reason.is_empty());
            prop_assert!(
                refused.line <= source.split(|&byte| byte == b'\n').count(),
                "line {}",
                refused.line
            );
            return Ok(());
        }
    };
    if names_itself(source) {
        return Ok(());
    }
    let what = said(&there);
    let reference = build.unwrap_or(Build::Full);
    if from == INI && !matches!(to, TOML | Form::Args | Form::Env) {
        for build in build.map_or(Build::ALL.to_vec(), |build| vec![build]) {
            assert_same(&seen(source, from, build), &seen(&there.text, to, build), [from, to], &what)?;
        }
    }
    match run(&there.text, to, INI, Some(reference)) {
        Ok(back) if from != TOML => {
            assert_same(&seen(source, from, reference), &seen(&back.text, INI, reference), [from, to], &what)
        }
        Ok(_) => Ok(()),
        // Other formats can hold what ini can not.
        Err(refused) => {
            prop_assert!(from != INI, "no way back: {}\n{}", refused, what);
            Ok(())
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, failure_persistence: None, ..ProptestConfig::default() })]
    #[test]
    fn the_same_or_refused(Source(source, from) in source(), build in 0..4usize) {
        let build = Build::ALL.get(build).copied();
        for to in [INI, YAML, JSON, TOML, XML, Form::Args, Form::Env] {
            if to != from {
                assert_kept(&source, from, to, build)?;
            }
        }
    }
}

//! The bounds hold: any bytes in, an answer out, in time that does not grow with the square of the input.

use std::collections::BTreeMap;
use std::time::{Duration, Instant};

use proptest::prelude::*;
use uwsgi_lint::evaluate::{Evaluation, Outcome, RefusalKind};
use uwsgi_lint::lint::{Finding, Settings, lint};
use uwsgi_lint::syntax::{self, Reader};

use crate::evaluate::evaluated;

/// Quadratic work on these inputs takes many minutes without optimization, the work that is needed some seconds.
const LIMIT: Duration = Duration::from_secs(60);

fn found(text: &str) -> (Evaluation, Vec<Finding>) {
    let files = BTreeMap::from([("main.ini".to_owned(), text.to_owned())]);
    let started = Instant::now();
    let evaluation = evaluated(&files, &BTreeMap::new(), false);
    let findings = lint(&evaluation, &Settings::default());
    let spent = started.elapsed();
    assert!(spent < LIMIT, "{spent:?}: {}", &text[..text.len().min(80)]);
    (evaluation, findings)
}

fn repeated(times: usize, line: impl Fn(usize) -> String) -> String {
    let lines: Vec<String> = (0..times).map(line).collect();
    format!("[uwsgi]\n{}", lines.concat())
}

fn refusal(evaluation: &Evaluation) -> Option<RefusalKind> {
    evaluation.refusals.first().map(|refusal| refusal.kind)
}

#[test]
fn many_conditions_are_linear() {
    let (evaluation, _) =
        found(&repeated(60_000, |n| format!("if-exists = /a{n}\nsocket = /b{n}.sock\nendif =\n")));
    assert_eq!(evaluation.entries.len(), 120_000, "in the test's outside there is no file");
    found(&repeated(60_000, |n| format!("if-opt = a{n}\nthreads = 2\nendif =\n")));
    found(&repeated(100_000, |_| "if-env = A\n".to_owned()));
}

#[test]
fn many_names_are_linear() {
    found(&repeated(60_000, |n| format!("declare-option = a{n}=processes=$1\na{n} = 2\n")));
    found(&repeated(60_000, |n| {
        format!("legion = l{n} 225.1.1.1:4242 98 bf-cbc:h\nlegion-node = l{n} 225.1.1.1:4242\n")
    }));
    found(&format!("[uwsgi]\npyargv = {}\n", "$(".repeat(500_000)));
    found(&format!("[uwsgi]\npyargv = {}\n", "%%(".repeat(500_000)));
}

#[test]
fn many_comments_that_ignore_are_linear() {
    let (_, findings) =
        found(&repeated(60_000, |_| "# uwsgi-lint: ignore[duplicate-option] x\nprocesses = 4\n".to_owned()));
    assert!(findings.iter().filter(|finding| finding.rule.id == "unused-ignore").count() >= 1000);
}

#[test]
fn a_rule_that_finds_too_much_says_so() {
    let (_, findings) = found(&repeated(3000, |_| "processes = 4 # four\n".to_owned()));
    let of_rule: Vec<&Finding> =
        findings.iter().filter(|finding| finding.rule.id == "ini-inline-comment").collect();
    assert_eq!(of_rule.len(), 1000);
    let cut = of_rule.iter().filter(|one| one.message.ends_with("the rule finds more than it lists here"));
    assert_eq!(cut.count(), 1);
    // As many as are listed are all.
    let (_, findings) = found(&repeated(1000, |_| "processes = 4 # four\n".to_owned()));
    assert!(!findings.iter().any(|finding| finding.message.contains("more than it lists")));
}

#[test]
fn what_expands_without_measure_is_cut() {
    let big = "b".repeat(1_000_000);
    let items = "a ".repeat(10_000);
    let texts = [
        format!("[uwsgi]\nfor = {items}\npyargv = %(_){big}\nendfor =\n"),
        format!("[uwsgi]\npyargv = {}\n", "%p".repeat(5_000_000)),
        format!("[uwsgi]\nset-placeholder = x={big}\npyargv = {}\n", "%(x)".repeat(1000)),
        format!("[uwsgi]\ndeclare-option = a=pyargv={}\na = {}\n", "$1".repeat(100_000), "x".repeat(100_000)),
    ];
    for text in texts {
        let (evaluation, findings) = found(&text);
        assert_eq!(refusal(&evaluation), Some(RefusalKind::TooMuchExpansion));
        assert_eq!(evaluation.outcome(), Outcome::Unknown, "the server has no such bound");
        assert!(evaluation.texts.computed_len() < 128 << 20);
        assert!(findings.iter().any(|finding| finding.rule.id == "oversized-file"));
        assert!(!findings.iter().any(|finding| finding.rule.id == "placeholder-self-reference"));
    }
}

#[test]
fn no_more_than_a_million_entries_are_kept_of_a_file() {
    let readers = [
        (Reader::Ini, repeated(1_100_000, |_| "a\n".to_owned())),
        (Reader::Jansson, format!("{{\"uwsgi\":{{\"a\":[{}1]}}}}", "1,".repeat(1_100_000))),
        (Reader::BuiltinYaml, format!("uwsgi:\n{}", " a: b\n".repeat(1_100_000))),
        (Reader::LibXml2, format!("<uwsgi>{}</uwsgi>", "<a/>".repeat(1_100_000))),
    ];
    for (reader, text) in readers {
        let document = syntax::read(reader, text.as_bytes(), b"uwsgi");
        assert!(document.cut && document.entries.len() <= syntax::MAX_ENTRIES + 1, "{reader:?}");
    }
}

#[test]
fn options_that_make_options_end() {
    let chain = repeated(60, |n| format!("declare-option = a{n}=a{m}=$1;a{m}=$1\n", m = n + 1));
    let (evaluation, _) = found(&format!("{chain}a0 = 1\n"));
    assert_eq!(refusal(&evaluation), Some(RefusalKind::TooManyEntries));
}

#[test]
fn what_leads_back_to_itself_is_told_from_what_is_long() {
    for text in
        ["[uwsgi]\na = x%(b)\nb = x%(a)\n", "[uwsgi]\nb = _%(a)_%(b)\n", "[uwsgi]\na = x%(a + 1)%(a)\n"]
    {
        let (evaluation, _) = found(text);
        assert_eq!(refusal(&evaluation), Some(RefusalKind::EndlessExpansion), "{text}");
        assert_eq!(evaluation.outcome(), Outcome::Fatal);
    }
}

/// Lines of a file that names itself in every way.
fn of_itself() -> impl Strategy<Value = String> {
    let line = prop_oneof![
        Just("include = main.ini"),
        Just("inherit = main.ini"),
        Just("ini = main.ini:b"),
        Just("ini = :c"),
        Just("[b]"),
        Just("[c]"),
        Just("inject-before = main.ini"),
        Just("for-times = 999999999"),
        Just("for = a b c d e f g h i j k l m n o p"),
        Just("for-readline = main.ini"),
        Just("if-opt = path"),
        Just("end ="),
        Just("path = /x:%(path)"),
        Just("path = %(path)%(path)%(other)"),
        Just("other = $(HOME)%(_)%(path)%p%d"),
        Just("text = @(main.ini)"),
        Just("declare-option = path=other=$1$1;path=$1$1"),
        Just("env = A=%(_)"),
    ];
    proptest::collection::vec(line, 1..40).prop_map(|lines| format!("[uwsgi]\n{}\n", lines.join("\n")))
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, ..ProptestConfig::default() })]

    /// What a small file makes of itself is small, and made soon.
    #[test]
    fn a_file_that_names_itself_stays_small(text in of_itself()) {
        let files = BTreeMap::from([("main.ini".to_owned(), text.clone())]);
        let env = BTreeMap::from([("HOME".to_owned(), "/root".to_owned())]);
        let started = Instant::now();
        let evaluation = evaluated(&files, &env, false);
        prop_assert!(started.elapsed() < Duration::from_secs(5), "{:?}", started.elapsed());
        prop_assert!(evaluation.entries.len() < 70_000, "{} entries", evaluation.entries.len());
        prop_assert!(evaluation.texts.computed_len() < 6 << 20, "{} bytes", evaluation.texts.computed_len());
        prop_assert!(evaluation.loads.len() <= 10_000);
    }
}

#[test]
fn a_file_that_reads_its_own_sections_is_read_once() {
    let text = repeated(3000, |n| format!("ini = :s{n}\n[s{n}]\n"));
    let (evaluation, _) = found(&text);
    let first = &evaluation.loads[0].document;
    assert!(evaluation.loads.len() > 50);
    assert!(evaluation.loads.iter().all(|load| std::sync::Arc::ptr_eq(&load.document, first)));
}

/// What the program held at most, in KiB, when it began to write more than a pipe takes.
#[cfg(target_os = "linux")]
fn peak_of(name: &str, text: &str, arguments: &[&str]) -> usize {
    use std::io::Read as _;
    use std::process::Stdio;

    let folder = crate::cli::folder("peak");
    crate::cli::put(&folder, name, text);
    let mut command = crate::cli::program(&folder);
    command.arg(arguments[0]).arg(name).args(&arguments[1..]);
    let mut child = command.stdout(Stdio::piped()).stderr(Stdio::null()).spawn().unwrap();
    let mut out = child.stdout.take().unwrap();
    out.read_exact(&mut [0]).unwrap_or_else(|_| panic!("{name} {arguments:?}: nothing was written"));
    let status = std::fs::read_to_string(format!("/proc/{}/status", child.id())).unwrap();
    let written = out.read_to_end(&mut Vec::new()).unwrap();
    assert!(child.wait().unwrap().success() && written > 1 << 17, "{name}: {written}");
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:")).unwrap();
    line.trim().trim_end_matches(" kB").parse().unwrap()
}

#[test]
#[cfg(target_os = "linux")]
fn memory_follows_the_input() {
    let long = "a value of some sixty bytes, as they are in real files of some";
    let blank = format!("[uwsgi]\n{}threads = 2\n", "\n".repeat(2_000_000));
    let comments = format!("[uwsgi]\n{}threads = 2\n", "# a comment of thirty characters\n".repeat(60_000));
    let options = repeated(20_000, |n| format!("env = NAME_{n}={long}\n"));
    let placeholders = repeated(20_000, |n| format!("name-{n} = {long}\n\n# {n}\n"));
    let list = format!("{{\"uwsgi\": {{\"env\": [{}\"A=1\"]}}}}", format!("\"A={long}\",").repeat(30_000));
    let cases = [
        ("blank.ini", &blank, &["convert", "--to", "yaml"][..]),
        ("comments.ini", &comments, &["convert", "--to", "xml"]),
        ("options.ini", &options, &["convert", "--to", "ini"]),
        ("options.ini", &options, &["convert", "--to", "json"]),
        // Not to `args`: no system takes a command line of that size, and its words are held one by one.
        ("options.ini", &options, &["show", "--format", "json"]),
        ("placeholders.ini", &placeholders, &["convert", "--to", "yaml"]),
        ("list.json", &list, &["convert", "--to", "ini"]),
        ("list.json", &list, &["show"]),
    ];
    for (name, text, arguments) in cases {
        let (peak, most) = (peak_of(name, text, arguments), text.len() / 1024 * 8 + (32 << 10));
        assert!(peak <= most, "{name} {arguments:?}: {peak} KiB, promised {most}");
    }
}

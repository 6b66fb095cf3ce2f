//! Whole starts: the environment, the command line and the files that both load.

use std::collections::BTreeMap;
use std::sync::Arc;

use uwsgi_lint::catalog::Build;
use uwsgi_lint::evaluate::{Evaluation, Origin, Outcome, RefusalKind, Request, evaluate};
use uwsgi_lint::start::{Piece, PlaceKind, Start, Variable, Word};
use uwsgi_lint::syntax::Span;

use crate::evaluate::{Memory, listed};
use crate::recorded::{Recorded, all_of, complaint, recordings};

const FOLDER: &str = "/tmp/exp/start";

fn word(text: &str) -> Word {
    Word::known(text, Span::default())
}

fn start(env: &[(String, String)], args: &[String]) -> Start {
    let variable = |(name, value): &(String, String)| Variable {
        name: name.clone().into_bytes(),
        value: word(value),
        span: Span::default(),
    };
    let mut start = Start::new(PlaceKind::Shell, word("uwsgi"));
    start.environment = env.iter().map(variable).collect();
    start.arguments = args.iter().map(|arg| word(arg)).collect();
    start
}

fn evaluated(start: Start, build: Build, files: &BTreeMap<String, String>) -> Evaluation {
    evaluated_in(FOLDER, start, build, files)
}

fn evaluated_in(folder: &str, start: Start, build: Build, files: &BTreeMap<String, String>) -> Evaluation {
    let nothing = BTreeMap::new();
    let host = Memory { folder, files, env: &nothing };
    evaluate(&Request::start(Arc::new(start)).build(build), &host)
}

fn of_words(build: Build, words: &[&str], files: &[(&str, &str)]) -> Evaluation {
    let args: Vec<String> = words.iter().map(|word| (*word).to_owned()).collect();
    let files = files.iter().map(|(name, text)| ((*name).to_owned(), (*text).to_owned())).collect();
    evaluated(start(&[], &args), build, &files)
}

fn first_kind(evaluation: &Evaluation) -> Option<RefusalKind> {
    evaluation.certain_refusal().map(|refusal| refusal.kind)
}

/// Holds recorded starts, made in `folder`, against the evaluation.
fn agree(all: &[Recorded], folder: &str) {
    // In an open block a server of 2.0.31 crashes at an option without a value: what it would have held nobody knows.
    let is_crash =
        |case: &&Recorded| case.message.as_ref().is_some_and(|last| last.contains("end of backtrace"));
    // It names a placeholder that a file given by position names again; recordings tell by the name alone what is known.
    let is_ambiguous = |case: &&Recorded| case.id == "s00190";
    let wrong = all.iter().filter(|case| !is_crash(case) && !is_ambiguous(case)).filter_map(|case| {
        let build = Build::parse(&case.build).unwrap();
        let evaluation = evaluated_in(folder, start(&case.env, &case.args), build, &case.files);
        complaint(case, &evaluation)
            .map(|why| format!("{}: {:?} {:?}\n{why}", case.build, case.env, case.args))
    });
    let wrong: Vec<String> = wrong.collect();
    assert!(wrong.is_empty(), "{} of {}:\n{}", wrong.len(), all.len(), wrong.join("\n"));
}

#[test]
fn recorded_starts_agree() {
    agree(&all_of("starts"), FOLDER);
}

/// Made up by `cargo xtask record`.
#[test]
fn recorded_lines_agree() {
    agree(&recordings("lines"), crate::evaluate::FOLDER);
}

/// As a server of 2.0.31 took or refused them.
#[test]
fn words_are_read_as_getopt_long_reads_them() {
    use RefusalKind::{
        AmbiguousArgument, Exit, InvalidMode, MissingArgument, UnexpectedArgument, UnknownArgument,
        UnloadableConfig,
    };
    let cases: &[(&[&str], Option<RefusalKind>)] = &[
        (&["--processe", "4"], None),
        (&["--proc", "4"], Some(AmbiguousArgument)),
        (&["--=x"], Some(AmbiguousArgument)),
        (&["--master="], Some(UnexpectedArgument)),
        (&["--set"], Some(MissingArgument)),
        (&["-mp"], Some(MissingArgument)),
        (&["-mp4"], None),
        (&["-Cm"], Some(InvalidMode)),
        (&["-C", "666"], Some(UnloadableConfig)),
        (&["-"], Some(UnloadableConfig)),
        (&[""], Some(UnloadableConfig)),
        (&["--", "--master"], Some(UnloadableConfig)),
        (&["[foo", "[bar.ini", "--master"], None),
        (&["x.ini:sec"], Some(UnloadableConfig)),
        (&["--ini", "x.ini:sec"], None),
        (&["--nope"], Some(UnknownArgument)),
        (&["-Z"], Some(UnknownArgument)),
        (&["--declare-option", "foo=threads=$1", "--foo", "3"], None),
        (&["--set", "foo=3", "--foo", "3"], Some(UnknownArgument)),
        (&["--exit=0", "--nope"], None),
        (&["--master", "--exit"], Some(Exit)),
        (&["--stop", "nope.pid", "--nope"], Some(Exit)),
        (&["--usage", "--nope"], None),
    ];
    for (words, kind) in cases {
        let evaluation = of_words(Build::Full, words, &[("x.ini", "[sec]\nmaster=1\n")]);
        assert_eq!(first_kind(&evaluation), *kind, "{words:?}: {:?}", evaluation.refusals);
    }
}

#[test]
fn an_option_of_a_plugin_comes_after_its_plugin() {
    let refused = of_words(Build::Debian12, &["--wsgi-file", "app.py", "--plugin", "python3"], &[]);
    assert_eq!(first_kind(&refused), Some(RefusalKind::UnknownArgument));
    assert!(refused.refusals[0].reason.contains("plugin `python`"), "{}", refused.refusals[0].reason);
    assert_eq!(refused.refusals[0].word, Some(0));
    let taken = of_words(Build::Debian12, &["--plugin", "python3", "--wsgi-file", "app.py"], &[]);
    assert_eq!(first_kind(&taken), None);
    assert_eq!(first_kind(&of_words(Build::Pip, &["--psgi", "x"], &[])), Some(RefusalKind::UnknownArgument));
}

#[test]
fn a_word_without_a_value_has_none() {
    let text = "[uwsgi]\nif-opt = master\nprocesses = 3\nendif =\nfoo = x%(master)y\n";
    let evaluation =
        of_words(Build::Full, &["--master", "--http-keepalive", "--ini", "a.ini"], &[("a.ini", text)]);
    let keys: Vec<String> =
        listed(&evaluation).into_iter().map(|(key, value, _)| format!("{key}={value}")).collect();
    assert_eq!(
        keys,
        ["master=", "http-keepalive=", "ini=a.ini", "if-opt=master", "endif=", "foo=x%(master)y"]
    );
}

#[test]
fn what_a_place_does_not_tell_is_unknown() {
    let hole = |written: &str| Piece::Unknown { written: written.into(), hint: None };
    let mut words =
        start(&[], &["--processes".to_owned(), String::new(), String::new(), "--threads=2".to_owned()]);
    words.arguments[1].pieces = vec![hole("$N")];
    words.arguments[2].pieces = vec![hole("$MORE")];
    let evaluation = evaluated(words, Build::Full, &BTreeMap::new());
    assert_eq!(evaluation.outcome(), Outcome::Unknown);
    let ids: Vec<_> = evaluation.ids().collect();
    assert_eq!(
        evaluation.entry(ids[0]).value.cause().map(uwsgi_lint::evaluate::Cause::describe).as_deref(),
        Some("`$N`")
    );
    assert_eq!(evaluation.entry(ids[0]).origin, Origin::CommandLine(Some(0)));
    assert_eq!(evaluation.entry(ids[1]).origin, Origin::CommandLine(Some(3)));
    assert_eq!(evaluation.unread[0].path, b"$MORE");
}

/// `UWSGI_INI` and the file that the command line names are two files.
#[test]
fn a_file_named_by_the_environment_is_its_own() {
    let files = [("a.ini", "[uwsgi]\nmaster = 1\n"), ("b.yaml", "uwsgi:\n  threads: 2\n")];
    let files = files.map(|(name, text)| (name.to_owned(), text.to_owned())).into();
    let env = [("UWSGI_YAML".to_owned(), "b.yaml".to_owned())];
    let whole = evaluated(start(&env, &["a.ini".to_owned()]), Build::Full, &files);
    let keys: Vec<String> = listed(&whole).into_iter().map(|(key, _, _)| key).collect();
    assert_eq!(keys, ["yaml", "threads", "master"]);
    assert_eq!(whole.loads[1].word, Some(0));
}

//! What can be written at a place, and what belongs together, in every format.

use uwsgi_lint::assist::Scene;
use uwsgi_lint::assist::completion::{Completion, Item, complete};
use uwsgi_lint::assist::folding::{Fold, folds};
use uwsgi_lint::assist::hints::hints;
use uwsgi_lint::assist::signature::signature;
use uwsgi_lint::assist::symbols::{occurrences, rename, symbol_at};
use uwsgi_lint::assist::tokens::{Token, tokens};
use uwsgi_lint::evaluate::{Nowhere, Request, evaluate};
use uwsgi_lint::syntax::{Format, Span};

/// Runs something over a text and the offset of the `|` in it.
fn at<T>(name: &str, marked: &str, run: impl FnOnce(&Scene<'_>, usize) -> T) -> T {
    let offset = marked.find('|').unwrap_or_default();
    let text = marked.replacen('|', "", 1);
    let format = Format::of_path(name.as_bytes()).unwrap();
    let request = Request::path(name).source(text.as_bytes()).format(format);
    let evaluation = evaluate(&request, &Nowhere);
    run(&Scene { format, text: &text, evaluation: &evaluation, host: &Nowhere }, offset)
}

fn completion(name: &str, marked: &str) -> Option<Completion> {
    at(name, marked, complete)
}

fn labels(name: &str, marked: &str) -> Vec<String> {
    let items = completion(name, marked).map(|all| all.items).unwrap_or_default();
    items.into_iter().map(|item| item.label).collect()
}

fn item(name: &str, marked: &str, label: &str) -> Item {
    let all = completion(name, marked).unwrap().items;
    all.into_iter().find(|item| item.label == label).unwrap_or_else(|| panic!("{label} at {marked}"))
}

/// The text after the item was taken, with what it proposes in its gaps.
fn taken(name: &str, marked: &str, label: &str) -> String {
    let span = completion(name, marked).unwrap().span;
    let mut text = marked.replacen('|', "", 1);
    text.replace_range(span.start as usize..span.end as usize, &item(name, marked, label).text);
    text
}

#[test]
fn names_by_how_usual_they_are() {
    assert_eq!(labels("uwsgi.ini", "[uwsgi]\nhara|")[..2], ["harakiri", "harakiri-verbose"]);
    let all = completion("uwsgi.ini", "[uwsgi]\n|").unwrap();
    assert!(all.incomplete && all.items.len() <= 120);
    assert_eq!(all.items[0].label, "master");
    // What the section has, under another name too, comes last.
    let left = labels("uwsgi.ini", "[uwsgi]\nworkers = 2\nmaster = true\n|");
    assert!(!left.contains(&"processes".to_owned()) && !left.contains(&"master".to_owned()), "{left:?}");
    assert!(labels("uwsgi.ini", "[uwsgi]\nworkers = 2\nproces|").contains(&"processes".to_owned()));
}

#[test]
fn names_are_written_as_the_format_has_them() {
    let table = [
        ("uwsgi.ini", "[uwsgi]\nhara|", "[uwsgi]\nharakiri = "),
        ("uwsgi.ini", "[uwsgi]\nhara|ki = 3", "[uwsgi]\nharakiri = 3"),
        ("uwsgi.yaml", "uwsgi:\n  hara|", "uwsgi:\n  harakiri: "),
        ("uwsgi.toml", "[uwsgi]\nhara|", "[uwsgi]\nharakiri = "),
        ("uwsgi.json", "{\"uwsgi\": {\"hara|\"}}", "{\"uwsgi\": {\"harakiri\"}}"),
        ("uwsgi.json", "{\"uwsgi\": {hara|}}", "{\"uwsgi\": {\"harakiri\": }}"),
        ("uwsgi.xml", "<uwsgi>\n  <hara|", "<uwsgi>\n  <harakiri></harakiri>"),
    ];
    for (name, marked, expected) in table {
        assert_eq!(taken(name, marked, "harakiri"), expected, "{marked}");
    }
    assert_eq!(taken("uwsgi.ini", "[uwsgi]\nvacu|", "vacuum"), "[uwsgi]\nvacuum = true");
    assert_eq!(taken("uwsgi.yaml", "uwsgi:\n  vacu|", "vacuum"), "uwsgi:\n  vacuum: true");
}

#[test]
fn beginnings_and_sections() {
    for name in ["uwsgi.ini", "uwsgi.yaml", "uwsgi.json", "uwsgi.xml"] {
        let all = completion(name, "").unwrap();
        let section = &all.items[0];
        assert!(section.snippet.as_ref().unwrap().contains("${1:/srv/app}"), "{name}");
        let count = at(name, &section.text, |scene, _| scene.evaluation.entries.len());
        assert_eq!(count, 11, "{name}: {}", section.text);
    }
    assert_eq!(labels("uwsgi.ini", "[uw|\n")[0], "[uwsgi]");
    assert_eq!(taken("uwsgi.ini", "[uw|sg\n", "[uwsgi]"), "[uwsgi]\n");
    assert!(labels("uwsgi.ini", "[uwsgi]\nini = :base\n[|").contains(&"[base]".to_owned()));
    assert_eq!(labels("uwsgi.ini", "[uwsgi]\nini = :b|\n[base]\nx = y\n"), ["base"]);
}

#[test]
fn words_of_values() {
    let table: [(&str, &str); 13] = [
        ("master = t|", "true"),
        ("cheaper-algo = |", "spare"),
        ("protocol = ht|", "http"),
        ("cache2 = name=a,it|", "items"),
        ("plugins = http,pyth|", "python"),
        ("logger = fi|", "file"),
        ("logger = access fi|", "file"),
        ("route = ^/old redir|", "redirect"),
        ("route-if = eq|", "equal"),
        ("route-run = ht|", "http"),
        ("hook-post-app = ex|", "exec"),
        ("log-encoder = form|", "format"),
        ("cap = net_b|", "net_bind_service"),
    ];
    for (line, expected) in table {
        let found = labels("uwsgi.ini", &format!("[uwsgi]\n{line}"));
        assert!(found.iter().any(|label| label == expected), "{line}: {found:?}");
    }
    assert_eq!(
        taken("uwsgi.ini", "[uwsgi]\nroute = ^/old redir|", "redirect"),
        "[uwsgi]\nroute = ^/old redirect:"
    );
    assert_eq!(labels("uwsgi.ini", "[uwsgi]\nprocesses = 4|"), [""; 0]);
    assert!(labels("uwsgi.yaml", "uwsgi:\n  plugins:\n    - pyth|").contains(&"python".to_owned()));
    assert!(labels("uwsgi.xml", "<uwsgi><cheaper-algo>sp|").contains(&"spare".to_owned()));
    assert!(labels("uwsgi.json", "{\"uwsgi\": {\"cheaper-algo\": \"sp|\"").contains(&"spare".to_owned()));
    assert_eq!(taken("uwsgi.ini", "[uwsgi]\ncron = |", "0 3 -1 -1 -1"), "[uwsgi]\ncron = 0 3 -1 -1 -1 ");
    assert_eq!(labels("uwsgi.ini", "[uwsgi]\ncron = 0 3 -1 -1 |"), ["-1", "0", "1", "6"]);
    assert!(labels("uwsgi.ini", "# uwsgi-lint: ignore[missing-vac|").contains(&"missing-vacuum".to_owned()));
}

#[test]
fn names_that_stand_for_values() {
    let text = "[uwsgi]\nbase = /srv\nenv = DB_PASSWORD=x\nchdir = %(ba|";
    assert_eq!(item("uwsgi.ini", text, "base").detail, "/srv");
    assert_eq!(taken("uwsgi.ini", text, "base").lines().last(), Some("chdir = %(base)"));
    assert_eq!(item("uwsgi.ini", "[uwsgi]\nenv = DB_PASSWORD=x\nx = %(|", "env").detail, "****");
    let magic = item("uwsgi.ini", "[uwsgi]\nlogto = /var/log/%|", "%n");
    assert!(magic.detail.starts_with("uwsgi (name of the file"), "{}", magic.detail);
    assert_eq!(
        taken("uwsgi.ini", "[uwsgi]\nlogto = /var/log/%|.log", "%n"),
        "[uwsgi]\nlogto = /var/log/%n.log"
    );
    assert_eq!(labels("uwsgi.ini", "[uwsgi]\nlog-date = 100%%|"), [""; 0]);
    assert!(labels("uwsgi.ini", "[uwsgi]\na = $(STAGE)\nb = $(ST|").contains(&"STAGE".to_owned()));
}

#[test]
fn places_of_a_name() {
    let text = "[uwsgi]\nba|se = /srv\nchdir = %(base)/app\nset = base=/x\n# base\nlogto = %(base)/log\n";
    let places = at("uwsgi.ini", text, |scene, offset| {
        let (symbol, span) = symbol_at(scene, offset).unwrap();
        assert_eq!(span.of(scene.text.as_bytes()), b"base");
        let all = occurrences(scene.evaluation, &symbol);
        assert!(all.iter().all(|one| one.span.of(scene.text.as_bytes()) == b"base"));
        let edits = rename(scene.evaluation, &symbol, "root").unwrap();
        assert_eq!(edits.len(), all.len());
        assert!(rename(scene.evaluation, &symbol, "chdir").unwrap_err().contains("option"));
        assert!(rename(scene.evaluation, &symbol, "a b").is_err());
        all.iter().map(|one| (one.span.start, one.is_write)).collect::<Vec<_>>()
    });
    assert_eq!(places, [(8, true), (30, false), (46, true), (71, false)]);
    let sections = at("uwsgi.ini", "[uwsgi]\nini = :ba|se\n[base]\nx = y\n", |scene, offset| {
        let (symbol, _) = symbol_at(scene, offset).unwrap();
        occurrences(scene.evaluation, &symbol).len()
    });
    assert_eq!(sections, 2);
    // An alias is the same option.
    let aliases = at("uwsgi.ini", "[uwsgi]\nproc|esses = 1\nworkers = 2\n", |scene, offset| {
        let (symbol, _) = symbol_at(scene, offset).unwrap();
        assert!(rename(scene.evaluation, &symbol, "x").is_err());
        occurrences(scene.evaluation, &symbol).len()
    });
    assert_eq!(aliases, 2);
}

#[test]
fn what_folds() {
    let text = "# a\n# b\n[uwsgi]\nif-env = X\nmaster = true\nendif =\n\n[other]\nx = y\n";
    let all = at("uwsgi.ini", text, |scene, _| folds(scene));
    let kinds: Vec<Fold> = all.iter().map(|(fold, _)| *fold).collect();
    assert_eq!(kinds, [Fold::Comment, Fold::Section, Fold::Block, Fold::Section]);
    assert_eq!(all[2].1.of(text.as_bytes()), b"if-env = X\nmaster = true\nendif =");
}

#[test]
fn meanings_of_names() {
    let text = "[uwsgi]\nmaster = true\nown = %d/%(own)$(HOME)\nif-not-exists = /\nthreads = 1\nendif =\n";
    let found = at("uwsgi.ini", text, |scene, _| tokens(scene));
    let said: Vec<(Token, &str)> = found
        .iter()
        .map(|(token, span)| (*token, std::str::from_utf8(span.of(text.as_bytes())).unwrap()))
        .collect();
    assert_eq!(
        said[..6],
        [
            (Token::Section, "uwsgi"),
            (Token::Option, "master"),
            (Token::Own, "own"),
            (Token::Magic, "%d"),
            (Token::Own, "%(own)"),
            (Token::Variable, "$(HOME)"),
        ]
    );
    assert!(said.contains(&(Token::Block, "if-not-exists")), "{said:?}");
}

#[test]
fn small_words_behind_values() {
    let text =
        "[uwsgi]\nbase = /srv\nchdir = %(base)/app\nharakiri = 21600\nlimit-as = 2048\nsocket-timeout = 30\n";
    let found = at("uwsgi.ini", text, |scene, _| hints(scene, Span::new(0, text.len())));
    let said: Vec<&str> = found.iter().map(|hint| hint.text.as_str()).collect();
    assert_eq!(said, ["= /srv/app", "6 h", "2 GiB"]);
    let none = at("uwsgi.ini", text, |scene, _| hints(scene, Span::new(0, 10)));
    assert_eq!(none, []);
}

#[test]
fn fields_of_a_value() {
    let active = |marked: &str| {
        at("uwsgi.ini", marked, |scene, offset| {
            let signature = signature(scene, offset)?;
            let (start, end, _) = signature.fields.get(signature.active)?;
            Some(signature.label[*start..*end].to_owned())
        })
    };
    let some = |text: &str| Some(text.to_owned());
    assert_eq!(active("[uwsgi]\ncron = |"), some("minute"));
    assert_eq!(active("[uwsgi]\ncron = 0 3 |"), some("day"));
    assert_eq!(active("[uwsgi]\ncron = 0 3 -1 -1 -1 /bin/x -a|"), some("command"));
    assert_eq!(active("[uwsgi]\nroute = ^/ |"), some("action"));
    assert_eq!(active("[uwsgi]\nroute = ^/ redirect:|"), some("arguments"));
    assert_eq!(active("[uwsgi]\ncache2 = name=a,items=|"), some("max_items=…"));
    assert_eq!(active("[uwsgi]\nmaster = |"), None);
}

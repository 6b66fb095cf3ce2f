//! Starts made up from variables, command lines and the files that these load.

use super::case::{Case, Dice, files, usual};

/// Variables of the environment.
const VARIABLES: [(&str, &str); 18] = [
    ("UWSGI_MASTER", "true"),
    ("UWSGI_MASTER", ""),
    ("UWSGI_PROCESSES", "3"),
    ("UWSGI_WORKERS", "5"),
    ("UWSGI_HARAKIRI", "%(n)0"),
    ("UWSGI_INI", "uwsgi.ini"),
    ("UWSGI_YAML", "uwsgi.yaml"),
    ("UWSGI_VIRTUALENV", "/tmp"),
    ("UWSGI_NO_SUCH", "1"),
    ("UWSGI_STRICT", "1"),
    ("UWSGI_SET", "n=4"),
    ("UWSGI_THREADS", "$(HOME)"),
    ("UWSGI_LISTEN", "$(COUNT)"),
    ("UWSGI_IF_ENV", "HOME"),
    ("UWSGI_Master", "1"),
    ("UWSGI_DISABLE__LOGGING", "1"),
    ("COUNT", "64"),
    ("n", "2"),
];
/// Words of the command line; one that a blank divides is two.
const WORDS: [&str; 46] = [
    "--master",
    "-M",
    "--processes 2",
    "--processes=4",
    "-p 3",
    "-p3",
    "-Mp4",
    "--workers 6",
    "--threads=2",
    "--http-socket :8080",
    "--socket=/tmp/x.sock",
    "-s :3031",
    "--ini uwsgi.ini",
    "--ini=uwsgi.ini:other",
    "--ini conf/app.ini",
    "--yaml uwsgi.yaml",
    "-y uwsgi.yaml",
    "--json uwsgi.json",
    "--xml uwsgi.xml",
    "uwsgi.ini",
    "conf/app.ini",
    "uwsgi.ini:other",
    "uwsgi.yaml",
    "--strict",
    "--no-such 1",
    "--proc 2",
    "--disable-logg",
    "--need-app",
    "--vacuum",
    "--set n=7",
    "--set-placeholder=n=8",
    "--harakiri %(n)0",
    "--env A=1",
    "--env=B=$(HOME)",
    "--listen @(v.txt)",
    "--master=false",
    "--buffer-size",
    "-L",
    "--if-env HOME",
    "--endif",
    "--declare-option pool=processes=$1;threads=$2",
    "--",
    "-",
    "app.py",
    "--include conf/app.ini",
    "--wsgi-file=app.py",
];
/// Lines of the files that are loaded.
const LINES: [&str; 18] = [
    "processes = 7",
    "workers = 1",
    "master = false",
    "harakiri = %(n)5",
    "n = 9",
    "seen = $(UWSGI_PROCESSES)",
    "listen = $(COUNT)",
    "if-env = UWSGI_MASTER",
    "endif =",
    "if-opt = master",
    "include = conf/app.ini",
    "ini = :other",
    "pool = 2 3",
    "threads = 4",
    "need-app = true",
    "strict = true",
    "where = %d|%n|%o",
    "vacuum = true",
];

/// Variables and words.
type Start = (&'static [(&'static str, &'static str)], &'static [&'static str]);

/// Starts that chance does not find.
const WRITTEN: [Start; 12] = [
    (&[("UWSGI_INI", "uwsgi.ini")], &["--ini", "uwsgi.ini"]),
    (&[("UWSGI_PROCESSES", "3")], &["--processes", "4", "uwsgi.ini"]),
    (&[], &["uwsgi.ini", "--master", "conf/app.ini"]),
    (&[], &["--strict", "--no-such", "1"]),
    (&[], &["--strict", "uwsgi.ini"]),
    (&[], &["--declare-option", "pool=processes=$1;threads=$2", "--ini", "uwsgi.ini"]),
    (&[], &["-c", "uwsgi.ini"]),
    (&[], &["-i", "uwsgi.ini"]),
    (&[("UWSGI_FOR", "1 2"), ("UWSGI_ENV", "A=%(_)"), ("UWSGI_ENDFOR", "")], &[]),
    (&[("UWSGI_STRICT", "1"), ("UWSGI_NO_SUCH", "1")], &[]),
    (&[], &["--set", "n=1", "--harakiri", "%(n)", "--set", "n=2"]),
    (&[], &["--processes"]),
];

fn pairs(list: &[(&str, &str)]) -> Vec<(String, String)> {
    list.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect()
}

fn ini(dice: &mut Dice, lines: &[&str]) -> String {
    let count = 1 + dice.roll(4);
    let body: Vec<&str> = (0..count).map(|_| dice.pick(lines)).collect();
    format!("[uwsgi]\n{}\n[other]\nthreads = 3\nfrom = %x\n", body.join("\n"))
}

/// What the starts load: only the first file includes, so that nothing includes itself.
fn loaded(dice: &mut Dice) -> std::collections::BTreeMap<String, String> {
    let plain: Vec<&str> = LINES.into_iter().filter(|line| !line.starts_with("in")).collect();
    let (main, app) = (ini(dice, &LINES), ini(dice, &plain));
    files([
        ("uwsgi.ini", main),
        ("conf/app.ini", app),
        ("uwsgi.yaml", "uwsgi:\n  threads: 6\n  n: 3\n".to_owned()),
        ("uwsgi.json", "{\"uwsgi\": {\"master\": true, \"n\": \"5\"}}".to_owned()),
        ("uwsgi.xml", "<uwsgi><need-app/><n>6</n></uwsgi>".to_owned()),
        ("v.txt", "77\n".to_owned()),
        ("app.py", "def application(e, s):\n    return []\n".to_owned()),
    ])
}

fn start(dice: &mut Dice, env: Vec<(String, String)>, args: Vec<String>) -> Case {
    let env = usual().into_iter().chain(env).collect();
    Case { build: "full".to_owned(), files: loaded(dice), env, args }
}

/// Up to three variables, each name once.
fn variables(dice: &mut Dice) -> Vec<(String, String)> {
    let mut chosen: Vec<(&str, &str)> = Vec::new();
    for _ in 0..dice.roll(4) {
        let variable = VARIABLES[dice.roll(VARIABLES.len())];
        if chosen.iter().all(|(name, _)| *name != variable.0) {
            chosen.push(variable);
        }
    }
    pairs(&chosen)
}

/// `count` starts and the written ones.
pub(super) fn generate(count: usize, seed: u64) -> Vec<Case> {
    let mut dice = Dice::new(seed);
    let mut all = Vec::new();
    for number in 0..count {
        let env = variables(&mut dice);
        let words = dice.roll(6);
        let args = (0..words).flat_map(|_| dice.pick(&WORDS).split(' ').map(str::to_owned)).collect();
        let case = start(&mut dice, env, args);
        all.push(if number % 4 == 3 { case.on("pip") } else { case });
    }
    for (env, args) in WRITTEN {
        let args = args.iter().map(|&word| word.to_owned()).collect();
        all.push(start(&mut dice, pairs(env), args));
    }
    all
}

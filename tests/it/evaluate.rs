//! Evaluation against itself.

use std::collections::BTreeMap;

use proptest::prelude::*;
use uwsgi_lint::catalog::Build;
use uwsgi_lint::evaluate::{
    Answer, Evaluation, Fact, Host, Kind, Known, Outcome, ReadError, RefusalKind, Request, evaluate,
};
use uwsgi_lint::syntax::ini;

/// The folder that recordings are made in.
pub(crate) const FOLDER: &str = "/tmp/uwsgi-lint-record";

/// A machine in memory: the files and the environment of a recording.
pub(crate) struct Memory<'a> {
    pub(crate) folder: &'a str,
    pub(crate) files: &'a BTreeMap<String, String>,
    pub(crate) env: &'a BTreeMap<String, String>,
}

impl Memory<'_> {
    fn name(&self, path: &[u8]) -> Option<String> {
        let path = String::from_utf8_lossy(path).into_owned();
        if path.starts_with('/') {
            Some(path.strip_prefix(self.folder)?.trim_start_matches('/').to_owned())
        } else {
            Some(path)
        }
    }
}

impl Host for Memory<'_> {
    fn variable(&self, name: &[u8]) -> Answer<Option<Vec<u8>>> {
        let name = String::from_utf8_lossy(name);
        Answer::Known(self.env.get(&*name).map(|value| value.clone().into_bytes()))
    }
    fn uwsgi_variables(&self) -> Vec<(Vec<u8>, Vec<u8>)> {
        Vec::new()
    }
    fn fact(&self, fact: Fact) -> Answer<Vec<u8>> {
        match fact {
            Fact::WorkingDirectory => Answer::Known(self.folder.into()),
            Fact::HostName => Answer::Known("host".into()),
            _ => Answer::Unknown,
        }
    }
    fn kind(&self, path: &[u8]) -> Answer<Kind> {
        Answer::Known(match self.name(path) {
            Some(name) if name.is_empty() => Kind::Directory,
            Some(name) if self.files.contains_key(&name) => Kind::File,
            _ => Kind::Missing,
        })
    }
    fn is_link(&self, _: &[u8]) -> bool {
        false
    }
    fn real_path(&self, path: &[u8]) -> Answer<Option<Vec<u8>>> {
        let name = self.name(path).filter(|name| self.files.contains_key(name));
        Answer::Known(name.map(|name| format!("{}/{name}", self.folder).into_bytes()))
    }
    fn inode(&self, _: &[u8]) -> Answer<u64> {
        Answer::Unknown
    }
    fn read(&self, path: &[u8]) -> Answer<Result<Vec<u8>, ReadError>> {
        let text = self.name(path).and_then(|name| self.files.get(&name));
        Answer::Known(text.map(|text| text.clone().into_bytes()).ok_or(ReadError::Missing))
    }
    fn glob(&self, _: &[u8]) -> Answer<Vec<Vec<u8>>> {
        Answer::Unknown
    }
    fn account(&self, _: bool, _: &[u8]) -> Answer<bool> {
        Answer::Unknown
    }
    fn is_reload(&self) -> Answer<bool> {
        Answer::Known(false)
    }
}

pub(crate) fn evaluated(
    files: &BTreeMap<String, String>,
    env: &BTreeMap<String, String>,
    strict: bool,
) -> Evaluation {
    evaluated_on(Build::Full, &format!("{FOLDER}/main.ini"), files, env, strict)
}

/// One of the files in memory, as a server of `build` reads it.
pub(crate) fn evaluated_on(
    build: Build,
    path: &str,
    files: &BTreeMap<String, String>,
    env: &BTreeMap<String, String>,
    strict: bool,
) -> Evaluation {
    let (name, section) = path.rsplit_once(':').map_or((path, None), |(name, section)| (name, Some(section)));
    let mut request = Request::file(name).build(build).strict(strict);
    if let Some(section) = section {
        request = request.section(section);
    }
    evaluate(&request, &Memory { folder: FOLDER, files, env })
}

/// Keys, values and whether the server knows the key.
pub(crate) fn listed(evaluation: &Evaluation) -> Vec<(String, String, bool)> {
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    let ids = evaluation.ids().map(|id| {
        let entry = evaluation.entry(id);
        let known = entry.configured || matches!(entry.known, Known::Yes | Known::Declared);
        (text(evaluation.key(id)), text(evaluation.listed(id)), known)
    });
    ids.collect()
}

/// Text out of the pieces at which reading goes wrong.
pub(crate) fn tricky() -> impl Strategy<Value = String> {
    let piece = prop::sample::select(vec![
        "a",
        "b",
        "master",
        "processes",
        "socket",
        "set",
        "if-env",
        "for",
        "endif",
        "include",
        " = ",
        "=",
        "\n",
        "\r\n",
        "%",
        "%d",
        "%(a)",
        "$(HOME)",
        "$(X",
        "@(v.txt)",
        "%(%(a))",
        "1",
        "-1",
        "true",
        " ",
        "\t",
        ";",
        "#",
        "[uwsgi]",
        "[x]",
        "main.ini",
        "inc.ini",
        ":x",
        "\0",
        "é",
        "(",
        ")",
    ]);
    prop::collection::vec(piece, 0..60).prop_map(|pieces| format!("[uwsgi]\n{}", pieces.concat()))
}

pub(crate) fn files_of(main: &str) -> BTreeMap<String, String> {
    [("main.ini", main), ("inc.ini", "[uwsgi]\na = 2\n"), ("v.txt", "7\n")]
        .map(|(n, t)| (n.to_owned(), t.to_owned()))
        .into()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, ..ProptestConfig::default() })]

    /// Put together again from its lines, a file evaluates to the same.
    #[test]
    fn a_reprinted_file_evaluates_to_the_same(text in tricky()) {
        let env = BTreeMap::from([("HOME".to_owned(), "/root".to_owned())]);
        let whole: Vec<u8> = ini::lines(text.as_bytes()).flat_map(|line| line.full.of(text.as_bytes()).to_vec()).collect();
        let again = String::from_utf8(whole).unwrap();
        let (first, second) = (evaluated(&files_of(&text), &env, false), evaluated(&files_of(&again), &env, false));
        prop_assert_eq!(listed(&first), listed(&second));
        prop_assert_eq!(first.outcome(), second.outcome());
    }

    /// Every span of an entry leads to bytes of the file, whatever magic variables did to the text.
    #[test]
    fn spans_lead_back_into_the_file(text in tricky()) {
        let evaluation = evaluated(&files_of(&text), &BTreeMap::new(), false);
        for id in evaluation.ids() {
            let Some((load, entry)) = evaluation.written(id) else { continue };
            for span in [entry.span, entry.key.span(), entry.value.span()] {
                let written = load.written(span).expect("nothing was injected");
                prop_assert!(written.end as usize <= load.source.len());
                if load.expanded.is_none() {
                    prop_assert_eq!(written, span);
                }
            }
        }
    }
}

#[test]
fn a_place_behind_a_magic_variable_points_at_its_own_bytes() {
    let text = "[uwsgi]\nchdir = %d\nprocesses = 4\nx = %n-%e y\n";
    let evaluation = evaluated(&files_of(text), &BTreeMap::new(), false);
    let place = |key: &[u8]| {
        let id = evaluation.ids().find(|id| evaluation.key(*id) == key).unwrap();
        let (load, entry) = evaluation.written(id).unwrap();
        let span = load.written(entry.value.span()).unwrap();
        &text[span.start as usize..span.end as usize]
    };
    assert_eq!(place(b"chdir"), "%d");
    assert_eq!(place(b"processes"), "4");
    assert_eq!(place(b"x"), "%n-%e y");
}

#[test]
fn bounds_end_in_a_refusal_and_not_in_memory() {
    let growing = files_of("[uwsgi]\nfoo = x%(foo)\n");
    let endless = evaluated(&growing, &BTreeMap::new(), false);
    assert_eq!(endless.refusals.iter().map(|r| r.kind).collect::<Vec<_>>(), [RefusalKind::EndlessExpansion]);
    let itself = files_of("[uwsgi]\ninclude = main.ini\n");
    let endless = evaluated(&itself, &BTreeMap::new(), false);
    assert_eq!(endless.refusals.iter().map(|r| r.kind).collect::<Vec<_>>(), [RefusalKind::EndlessInclude]);
    let template = files_of("[uwsgi]\ndeclare-option = a=b=$1;b=$1\ndeclare-option = b=a=$1;a=$1\na = 1\n");
    let endless = evaluated(&template, &BTreeMap::new(), false);
    assert_eq!(
        endless.refusals.iter().map(|r| r.kind).collect::<Vec<_>>(),
        [RefusalKind::EndlessDeclaredOption]
    );
    let long = files_of("[uwsgi]\nfor-times = 2000000\na = 1\nendfor =\n");
    let cut = evaluated(&long, &BTreeMap::new(), false);
    assert_eq!(cut.outcome(), Outcome::Unknown);
    assert_eq!(cut.refusals.iter().map(|r| r.kind).collect::<Vec<_>>(), [RefusalKind::TooManyEntries]);
}

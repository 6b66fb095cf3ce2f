//! One function a target: any bytes in, no panic, and what each module promises of its outcome.

use std::sync::Arc;

use uwsgi_lint::catalog::Build;
use uwsgi_lint::convert::{Form, Input, convert};
use uwsgi_lint::emperor::{Emperor, Usual};
use uwsgi_lint::evaluate::{Answer, Evaluation, Fact, Host, Kind, ReadError, Request, evaluate};
use uwsgi_lint::fix::{apply, round};
use uwsgi_lint::format::format_ini;
use uwsgi_lint::generate::{Deployment, Seen, nginx, systemd};
use uwsgi_lint::lint::{Finding, Settings, lint, looks_like_template};
use uwsgi_lint::settings;
use uwsgi_lint::start::{self, PlaceKind, Word};
use uwsgi_lint::syntax::{Document, Format, Reader, ini, read};

/// A target: it panics where something does not hold.
pub type Target = fn(&[u8]);

/// All of them, by name.
pub const TARGETS: [(&str, Target); 19] = [
    ("ini", |bytes| document(Reader::Ini, bytes)),
    ("libyaml", |bytes| document(Reader::LibYaml, bytes)),
    ("builtin_yaml", |bytes| document(Reader::BuiltinYaml, bytes)),
    ("jansson", |bytes| document(Reader::Jansson, bytes)),
    ("yajl", |bytes| document(Reader::Yajl, bytes)),
    ("libxml2", |bytes| document(Reader::LibXml2, bytes)),
    ("toml", |bytes| document(Reader::Toml, bytes)),
    ("nginx_file", |bytes| drop(uwsgi_lint::syntax::nginx::parse(bytes))),
    ("unit_file", |bytes| drop(uwsgi_lint::syntax::unit::parse(bytes))),
    ("evaluation", |bytes| drop(evaluation(bytes))),
    ("itself", itself),
    ("lint_and_fix", lint_and_fix),
    ("fmt", fmt),
    ("convert_to_all", convert_to_all),
    ("generate_all", generate_all),
    ("settings_file", settings_file),
    ("hostile_paths", hostile_paths),
    ("places_of_starts", places_of_starts),
    ("emperor", emperor),
];

/// The target of a name.
pub fn target(name: &str) -> Option<Target> {
    TARGETS.iter().find(|(known, _)| *known == name).map(|(_, target)| *target)
}

/// Every place of a document lies in the file and, in text, between characters.
fn document(reader: Reader, bytes: &[u8]) {
    for asked in [&b"uwsgi"[..], b"x", b""] {
        let document = read(reader, bytes, asked);
        places_are_in(&document, bytes);
    }
}

fn places_are_in(document: &Document, bytes: &[u8]) {
    // A section's name may really end inside of a character: the server takes one byte off for the `]`.
    let sections = document.sections.iter().map(|section| section.header);
    let entries =
        document.entries.iter().flat_map(|entry| [entry.key.span(), entry.value.span(), entry.span]);
    let problems = document.problems.iter().map(|problem| problem.span);
    let text = std::str::from_utf8(bytes).ok();
    for span in sections.chain(entries).chain(problems).chain(document.comments.iter().copied()) {
        let (start, end) = (span.start as usize, span.end as usize);
        assert!(start <= end && end <= bytes.len(), "{span:?} of {}", bytes.len());
        let cuts = |text: &str| !text.is_char_boundary(start) || !text.is_char_boundary(end);
        assert!(!text.is_some_and(cuts), "{span:?} cuts a character");
    }
}

/// A world in which every file is the same one.
struct Itself<'a>(&'a [u8]);

impl Host for Itself<'_> {
    fn variable(&self, name: &[u8]) -> Answer<Option<Vec<u8>>> {
        if name.len().is_multiple_of(2) { Answer::Known(Some(b"x".to_vec())) } else { Answer::Unknown }
    }
    fn uwsgi_variables(&self) -> Vec<(Vec<u8>, Vec<u8>)> {
        Vec::new()
    }
    fn fact(&self, _: Fact) -> Answer<Vec<u8>> {
        Answer::Known(b"/srv".to_vec())
    }
    fn kind(&self, _: &[u8]) -> Answer<Kind> {
        Answer::Known(Kind::File)
    }
    fn is_link(&self, _: &[u8]) -> bool {
        false
    }
    fn real_path(&self, path: &[u8]) -> Answer<Option<Vec<u8>>> {
        Answer::Known(Some(path.to_vec()))
    }
    fn inode(&self, _: &[u8]) -> Answer<u64> {
        Answer::Known(7)
    }
    fn read(&self, _: &[u8]) -> Answer<Result<Vec<u8>, ReadError>> {
        Answer::Known(Ok(self.0.to_vec()))
    }
    fn glob(&self, pattern: &[u8]) -> Answer<Vec<Vec<u8>>> {
        Answer::Known(vec![pattern.to_vec()])
    }
    fn account(&self, _: bool, _: &[u8]) -> Answer<bool> {
        Answer::Unknown
    }
    fn is_reload(&self) -> Answer<bool> {
        Answer::Unknown
    }
}

const FORMATS: [(Format, &str, Form); 5] = [
    (Format::Ini, "main.ini", Form::File(Format::Ini)),
    (Format::Yaml, "main.yaml", Form::File(Format::Yaml)),
    (Format::Json, "main.json", Form::File(Format::Json)),
    (Format::Xml, "main.xml", Form::File(Format::Xml)),
    (Format::Toml, "main.toml", Form::File(Format::Toml)),
];

/// What a file looks like: the formats are told apart by how it begins, as a person would.
fn format_of(bytes: &[u8]) -> (Format, &'static str, Form) {
    FORMATS[match bytes.iter().find(|byte| !byte.is_ascii_whitespace()) {
        Some(b'{') => 2,
        Some(b'<') => 3,
        Some(b'[' | b'#' | b';') | None => 0,
        Some(_) => 1,
    }]
}

fn request(bytes: &[u8], build: Build) -> Request {
    let (format, path, _) = format_of(bytes);
    Request::path(path).source(bytes).format(format).build(build).strict(bytes.len().is_multiple_of(5))
}

/// What stands anywhere leads back into the file, for every build.
fn evaluation(bytes: &[u8]) -> Evaluation {
    for build in [Build::Pip, Build::Debian12] {
        let evaluation = evaluate(&request(bytes, build), &uwsgi_lint::evaluate::Nowhere);
        places_lead_back(&evaluation);
    }
    let evaluation = evaluate(&request(bytes, Build::Full), &uwsgi_lint::evaluate::Nowhere);
    places_lead_back(&evaluation);
    evaluation
}

fn places_lead_back(evaluation: &Evaluation) {
    for id in evaluation.ids() {
        let Some((load, entry)) = evaluation.written(id) else { continue };
        for span in [entry.span, entry.key.span(), entry.value.span()] {
            let inside = load.written(span).is_none_or(|written| written.end as usize <= load.source.len());
            assert!(inside, "{span:?} of {}", load.source.len());
        }
    }
}

/// Files that include, inherit and name themselves end, and are linted.
fn itself(bytes: &[u8]) {
    let evaluation = evaluate(&request(bytes, Build::Full), &Itself(bytes));
    places_lead_back(&evaluation);
    lint(&evaluation, &Settings::default());
}

fn found(bytes: &[u8], evaluation: &Evaluation) -> Vec<Finding> {
    let template = looks_like_template(b"main.ini", bytes);
    lint(evaluation, &Settings { template, alone: true, ..Settings::default() })
}

/// Findings lie in the file, and what is mended is read again.
fn lint_and_fix(bytes: &[u8]) {
    let evaluation = evaluation(bytes);
    let findings = found(bytes, &evaluation);
    for finding in &findings {
        let span = finding.place.span;
        assert!(
            span.start <= span.end && span.end as usize <= bytes.len(),
            "{} at {span:?}",
            finding.rule.id
        );
        let text = std::str::from_utf8(bytes).ok();
        let cuts = |at: u32| text.is_some_and(|text| !text.is_char_boundary(at as usize));
        assert!(!cuts(span.start) && !cuts(span.end), "{} at {span:?} cuts a character", finding.rule.id);
        assert!(!finding.message.is_empty() && !finding.message.contains('\n'), "{}", finding.rule.id);
        let edits = finding.repair.iter().flat_map(|repair| &repair.edits);
        let mut ends = edits.map(|edit| edit.place.span.end as usize);
        assert!(ends.all(|end| end <= bytes.len()), "{}", finding.rule.id);
    }
    for with_unsafe in [false, true] {
        let (edits, _) = round(&findings, with_unsafe);
        let mended = apply(bytes, &edits);
        found(&mended, &self::evaluation(&mended));
    }
}

/// The layout comes to rest, and the reading stays.
fn fmt(bytes: &[u8]) {
    let Some(after) = format_ini(bytes) else { return };
    assert_eq!(format_ini(&after).unwrap_or_else(|| after.clone()), after, "a second time changes more");
    let pairs = |source: &[u8]| {
        let entries = ini::parse(source).entries.into_iter();
        entries
            .map(|entry| (entry.key.bytes(source).to_vec(), entry.value.bytes(source).to_vec()))
            .collect::<Vec<_>>()
    };
    if !bytes.contains(&b'%') {
        assert_eq!(pairs(bytes), pairs(&after));
    }
}

fn input(bytes: &[u8], form: Form, path: &str, flatten: bool) -> Input {
    Input {
        path: path.into(),
        section: b"uwsgi".to_vec(),
        source: Arc::from(bytes),
        form,
        build: None,
        target: Build::Full.version(),
        flatten,
        start: None,
    }
}

/// Each format, each way; what comes out proves itself.
fn convert_to_all(bytes: &[u8]) {
    let (_, path, form) = format_of(bytes);
    let forms = FORMATS.map(|(.., to)| to).into_iter().chain([Form::Args, Form::Env]);
    for to in forms {
        for flatten in [false, true] {
            if let Err(refused) = convert(&input(bytes, form, path, flatten), to, &Itself(b"[uwsgi]\n")) {
                assert!(!refused.reason.is_empty());
            }
        }
    }
}

/// What is generated is text of whole lines.
fn generate_all(bytes: &[u8]) {
    let evaluation = evaluation(bytes);
    let seen = Seen { file: "main.ini".to_owned(), address: None };
    let Ok(deployment) = Deployment::derive(&evaluation, &uwsgi_lint::evaluate::Nowhere, &seen) else {
        return;
    };
    let site = nginx::Options {
        name: None,
        files: nginx::Files::Nginx,
        prefix: None,
        extras: nginx::Extras::default(),
        shape: nginx::Shape::Server,
        server_names: Vec::new(),
        listen: Vec::new(),
        tls: None,
        version: (1, 22, 0),
        comments: true,
    };
    let service = systemd::Options {
        name: "shop".to_owned(),
        program: "/usr/bin/uwsgi".to_owned(),
        program_supposed: false,
        user: None,
        group: None,
        socket_activation: bytes.len().is_multiple_of(2),
        hardening: systemd::Hardening::Standard,
        comments: true,
    };
    for text in
        [nginx::generate(&deployment, &site), systemd::generate(&deployment, &service)].into_iter().flatten()
    {
        assert!(text.text.ends_with('\n') && !text.text.contains('\0'));
    }
}

fn settings_file(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    let _ = settings::ProjectSettings::parse(&text);
    let _ = settings::ProjectSettings::parse_pyproject(&text);
}

/// The bytes as the path itself.
fn hostile_paths(bytes: &[u8]) {
    let text: &[u8] = b"[uwsgi]\na = %p %d %n %x\ninclude = %p\n";
    let mut request = Request::path(bytes).source(text).format(Format::Ini);
    if let Some(section) = bytes.split(|byte| *byte == b':').nth(1) {
        request = request.section(section);
    }
    lint(&evaluate(&request, &Itself(b"[uwsgi]\n")), &Settings::default());
}

const PLACES: [PlaceKind; 8] = [
    PlaceKind::Dockerfile,
    PlaceKind::Compose,
    PlaceKind::Kubernetes,
    PlaceKind::Systemd,
    PlaceKind::Supervisor,
    PlaceKind::Procfile,
    PlaceKind::Makefile,
    PlaceKind::Shell,
];

/// Words lie in their place, those that an edit may replace are written there, and each start is evaluated.
fn places_of_starts(bytes: &[u8]) {
    for kind in PLACES {
        let place = start::read(kind, bytes);
        for start in place.starts {
            let words = start.arguments.iter().chain(&start.wrappers).chain([&start.program]);
            let values = start.environment.iter().map(|variable| &variable.value);
            words.chain(values).for_each(|word| word_is_in(word, bytes));
            drop(start::candidates(&start, b"place"));
            evaluate(&Request::start(start), &Itself(b"[uwsgi]\nmaster = true\n"));
        }
    }
}

fn word_is_in(word: &Word, bytes: &[u8]) {
    let (start, end) = (word.span.start as usize, word.span.end as usize);
    assert!(start <= end && end <= bytes.len(), "{:?} of {}", word.span, bytes.len());
    if word.is_literal {
        assert_eq!(word.text().as_deref(), bytes.get(start..end), "a literal word is its own bytes");
    }
}

/// The bytes as an Emperor's configuration, as the name of a vassal and as its file: a vassal is started with its own name,
/// and is evaluated and linted.
fn emperor(bytes: &[u8]) {
    let source = [b"[uwsgi]\nemperor = vassals\nvassals-include = %d/base.ini\n", bytes].concat();
    let request = Request::path("emperor.ini").source(&*source).format(Format::Ini);
    let evaluation = evaluate(&request, &Itself(bytes));
    let Some(emperor) = Emperor::of(&evaluation) else { return };
    let name = bytes.split(|byte| *byte == b'\n').next().unwrap_or(bytes);
    for name in [&[name, b".ini"].concat()[..], name] {
        let vassal = emperor.vassal(name);
        assert_eq!(vassal.argument, name);
        if let Some(socket) = Emperor::socket_in(b"/run", name) {
            assert!(socket.starts_with(b"/run/") && socket.ends_with(b".socket"));
        }
        assert!(!emperor.starts(name) || name.len() < 0xff);
        assert_ne!(Usual::starting(name), Some(Usual::Available), "nothing is started from there");
        let request = Request::path(name).source(bytes).format(Format::Ini).vassal(vassal);
        let evaluation = evaluate(&request, &Itself(bytes));
        places_lead_back(&evaluation);
        lint(&evaluation, &Settings::default());
    }
}

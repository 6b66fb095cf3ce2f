//! Evaluating and linting texts and fixtures.

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use uwsgi_lint::catalog::{Build, Version};
use uwsgi_lint::evaluate::{
    Answer, Evaluation, Fact, Handed, HandedOption, Host, Kind, ReadError, Request, Vassal, evaluate,
};
use uwsgi_lint::host::{LocalHost, Rest};
use uwsgi_lint::lint::beside::{Beside, EmperorSays, claims_of};
use uwsgi_lint::lint::{Deploy, Finding, Settings, lint, looks_like_template};
use uwsgi_lint::project::walk::Found;
use uwsgi_lint::project::{CheckOptions, Checker, Peers};
use uwsgi_lint::settings::Level;
use uwsgi_lint::syntax::{Format, LineIndex};

pub(crate) fn project(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(path)
}

/// How `check` would be called for a text.
#[derive(Clone, Debug, Default)]
pub(crate) struct Setup {
    pub deploy: Option<Deploy>,
    pub build: Option<Build>,
    pub target: Option<Version>,
    pub path: Option<String>,
    pub folder: Option<PathBuf>,
    /// Files of nginx, of systemd and of other vassals.
    pub beside: Vec<Arc<Beside>>,
    /// The name of the place that the text is, where it is no configuration: `Dockerfile`.
    pub place: Option<String>,
    /// Files around that place.
    pub files: Vec<(String, String)>,
    /// A file that the Emperor includes after the vassal's own.
    pub emperor_include: Option<String>,
    /// The socket on which the vassal waits for its first request.
    pub waits_on: Option<String>,
    /// No variable is set; else the environment is unknown.
    pub is_environment_empty: bool,
}

/// A file beside the configuration, of the kind that its name tells; one in INI is another vassal.
pub(crate) fn beside(name: &str, text: &[u8]) -> Arc<Beside> {
    if Format::of_path(name.as_bytes()) == Some(Format::Ini) {
        let setup = Setup { path: Some(format!("/etc/uwsgi/vassals/{name}")), ..Setup::default() };
        let settings = Settings { alone: false, ..Settings::default() };
        let claims = claims_of(&evaluated(text, Format::Ini, &setup), &settings);
        return Arc::new(Beside::vassal(name.to_owned(), Arc::from(text), claims));
    }
    if name.starts_with("supervisor") {
        return Arc::new(Beside::supervisor(name.to_owned(), Arc::from(text), true));
    }
    let is_unit = name.ends_with(".service") || name.ends_with(".socket");
    let make = if is_unit { Beside::unit } else { Beside::nginx };
    Arc::new(make(name.to_owned(), Arc::from(text), true))
}

impl Setup {
    /// `deploy=docker target=2.0.21 build=debian12 path=/etc/uwsgi/vassals/a.ini`
    pub(crate) fn parse(text: &str) -> Self {
        let mut setup = Self::default();
        for word in text.split_whitespace() {
            match word.split_once('=').unwrap_or_else(|| panic!("not NAME=VALUE: {word}")) {
                ("deploy", name) => setup.deploy = Some(Deploy::parse(name).expect(name)),
                ("build", name) => setup.build = Some(Build::parse(name).expect(name)),
                ("target", name) => setup.target = Some(Version::parse(name).expect(name)),
                ("emperor-include", path) => setup.emperor_include = Some(path.to_owned()),
                ("waits-on", address) => setup.waits_on = Some(address.to_owned()),
                ("path", path) => setup.path = Some(path.to_owned()),
                ("environment", "empty") => setup.is_environment_empty = true,
                ("place", name) => setup.place = Some(name.to_owned()),
                (other, _) => panic!("no such setting: {other}"),
            }
        }
        setup
    }
}

pub(crate) fn evaluated(source: &[u8], format: Format, setup: &Setup) -> Evaluation {
    let build = setup.build.unwrap_or(Build::Full);
    let name = setup.path.clone().unwrap_or_else(|| format!("uwsgi.{}", format.name()));
    let folder = setup.folder.clone().unwrap_or_else(|| project("fixtures/empty"));
    let mut request = Request::file(&name).source(source).format(format).build(build);
    if let Some(target) = setup.target {
        request = request.target(target);
    }
    if setup.emperor_include.is_some() || setup.waits_on.is_some() {
        let value = |path: &String| Some(path.as_bytes().to_vec());
        let handed = |path| Handed { option: HandedOption::Include, value: value(path) };
        let after = setup.emperor_include.iter().map(handed).collect();
        let argument = name.clone().into_bytes();
        request = request.vassal(Vassal { before: Vec::new(), option: "ini", argument, after });
    }
    let host = Checkout(LocalHost {
        cwd: setup.folder.clone(),
        beside: Some(folder.clone()),
        root: Some(folder),
        env: Vec::new(),
        rest: if setup.is_environment_empty { Rest::None } else { Rest::Unknown },
        machine: false,
    });
    evaluate(&request, &host)
}

/// What stands for the folder of this checkout in all that is said, so that no test knows how long that path is.
const CHECKOUT: &str = "/project/";

/// A text without the path of this checkout.
pub(crate) fn neutral(text: &str) -> String {
    text.replace(&*project("").to_string_lossy(), CHECKOUT)
}

/// The files of this checkout, told as those below [`CHECKOUT`].
struct Checkout(LocalHost);

impl Checkout {
    fn inward(path: &[u8]) -> Vec<u8> {
        match path.strip_prefix(CHECKOUT.as_bytes()) {
            Some(rest) => [project("").to_str().unwrap().as_bytes(), rest].concat(),
            None => path.to_vec(),
        }
    }

    fn outward(path: Vec<u8>) -> Vec<u8> {
        String::from_utf8(path)
            .map_or_else(std::string::FromUtf8Error::into_bytes, |path| neutral(&path).into_bytes())
    }
}

impl Host for Checkout {
    fn variable(&self, name: &[u8]) -> Answer<Option<Vec<u8>>> {
        self.0.variable(name)
    }
    fn uwsgi_variables(&self) -> Vec<(Vec<u8>, Vec<u8>)> {
        self.0.uwsgi_variables()
    }
    fn fact(&self, fact: Fact) -> Answer<Vec<u8>> {
        self.0.fact(fact).map(Self::outward)
    }
    fn kind(&self, path: &[u8]) -> Answer<Kind> {
        self.0.kind(&Self::inward(path))
    }
    fn is_link(&self, path: &[u8]) -> bool {
        self.0.is_link(&Self::inward(path))
    }
    fn real_path(&self, path: &[u8]) -> Answer<Option<Vec<u8>>> {
        self.0.real_path(&Self::inward(path)).map(|path| path.map(Self::outward))
    }
    fn inode(&self, path: &[u8]) -> Answer<u64> {
        self.0.inode(&Self::inward(path))
    }
    fn read(&self, path: &[u8]) -> Answer<Result<Vec<u8>, ReadError>> {
        self.0.read(&Self::inward(path))
    }
    fn glob(&self, pattern: &[u8]) -> Answer<Vec<Vec<u8>>> {
        self.0.glob(&Self::inward(pattern)).map(|paths| paths.into_iter().map(Self::outward).collect())
    }
    fn account(&self, group: bool, name: &[u8]) -> Answer<bool> {
        self.0.account(group, name)
    }
    fn is_reload(&self) -> Answer<bool> {
        self.0.is_reload()
    }
}

/// What the driver says of a place where servers are started, in a folder of its own.
fn linted_place(source: &[u8], name: &str, setup: &Setup) -> Vec<Finding> {
    static COUNT: AtomicUsize = AtomicUsize::new(0);
    let count = COUNT.fetch_add(1, Ordering::Relaxed);
    let folder = std::env::temp_dir().join(format!("uwsgi-lint-place-{}-{count}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    // The folder is the root of a project.
    std::fs::write(folder.join("uwsgi-lint.toml"), "").unwrap();
    for (name, text) in &setup.files {
        std::fs::write(folder.join(name), text).unwrap();
    }
    let mut options = CheckOptions::new().level(Level::Style);
    options.deploy = setup.deploy;
    options.server.build = setup.build;
    options.server.target = setup.target;
    let checker = Checker::new(options).unwrap();
    let file = Found::text(&folder.join(name), Arc::from(source));
    let outcome = checker.check_file(&file, Peers::default()).unwrap();
    std::fs::remove_dir_all(&folder).unwrap();
    outcome.map(|outcome| outcome.report.findings).unwrap_or_default()
}

pub(crate) fn linted(source: &[u8], format: Format, setup: &Setup) -> Vec<Finding> {
    if let Some(name) = &setup.place {
        return linted_place(source, name, setup);
    }
    let evaluation = evaluated(source, format, setup);
    let name = setup.path.clone().unwrap_or_default();
    let emperor = evaluation.is_vassal.then(|| EmperorSays {
        file: "emperor.ini".to_owned(),
        folder: None,
        waits_on: setup.waits_on.clone().map(String::into_bytes),
    });
    let settings = Settings {
        deploy: setup.deploy.or(evaluation.is_vassal.then_some(Deploy::Vassal)),
        emperor,
        build: setup.build,
        target: setup.target,
        template: looks_like_template(name.as_bytes(), source),
        alone: true,
        beside: setup.beside.clone(),
        ..Settings::default()
    };
    lint(&evaluation, &settings)
}

/// `line:column-line:column` of a finding, end exclusive; the name of its file first, where that is one beside.
pub(crate) fn place_in(source: &[u8], setup: &Setup, finding: &Finding) -> String {
    let after = finding.place.source.index();
    // Those that the rules are tested with include nothing.
    match after.checked_sub(1).and_then(|number| setup.beside.get(number)) {
        Some(beside) => format!("{}:{}", beside.name, place(&beside.bytes, finding)),
        None => place(source, finding),
    }
}

/// `line:column-line:column` of a finding, end exclusive.
pub(crate) fn place(source: &[u8], finding: &Finding) -> String {
    let index = LineIndex::new(source);
    let (line, column) = index.position(source, finding.place.span.start);
    let (end_line, end_column) = index.position(source, finding.place.span.end);
    format!("{line}:{column}-{end_line}:{end_column}")
}

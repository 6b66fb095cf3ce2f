//! The model of the Emperor against what real ones did: `fixtures/server/emperor.jsonl`, written by `cargo xtask record`.

use std::collections::BTreeMap;
use std::os::unix::fs::{PermissionsExt as _, symlink};
use std::path::Path;
use std::sync::Arc;

use serde::Deserialize;
use uwsgi_lint::catalog::ids;
use uwsgi_lint::emperor::Emperor;
use uwsgi_lint::evaluate::{Evaluation, Outcome, Request, evaluate, path_bytes};
use uwsgi_lint::host::{LocalHost, Rest};
use uwsgi_lint::project::emperor::{Realm, Socket, Why};
use uwsgi_lint::start::{PlaceKind, Start, Variable, Word};
use uwsgi_lint::syntax::Span;

use crate::evaluate::listed;
use crate::support::project;

/// The folder that the recording was made in.
const FOLDER: &str = "/tmp/uwsgi-lint-emperor";

#[derive(Deserialize)]
struct Started {
    args: Vec<String>,
    folder: String,
    #[serde(default)]
    user: u32,
    #[serde(default)]
    env: Vec<String>,
    ok: Option<bool>,
    message: Option<String>,
    options: Option<Vec<(String, Option<String>, bool)>>,
    state: Option<BTreeMap<String, i64>>,
}

#[derive(Deserialize)]
struct Recorded {
    name: String,
    files: BTreeMap<String, String>,
    #[serde(default)]
    links: BTreeMap<String, String>,
    #[serde(default)]
    owners: BTreeMap<String, u32>,
    #[serde(default)]
    executable: Vec<String>,
    #[serde(default)]
    env: Vec<(String, String)>,
    args: Vec<String>,
    ends: Option<String>,
    started: Vec<Started>,
    #[serde(default)]
    waits: BTreeMap<String, String>,
    #[serde(default)]
    refused: Vec<String>,
}

fn recorded(folder: &Path) -> Vec<Recorded> {
    let text = std::fs::read_to_string(project("fixtures/server/emperor.jsonl")).unwrap();
    let text = text.replace(FOLDER, folder.to_str().unwrap());
    text.lines().map(|line| serde_json::from_str(line).unwrap()).collect()
}

/// Lays a case out; false where its owners cannot be given.
fn lay_out(case: &Recorded, folder: &Path) -> bool {
    let _ = std::fs::remove_dir_all(folder);
    std::fs::create_dir_all(folder).unwrap();
    for (name, text) in &case.files {
        std::fs::create_dir_all(folder.join(name).parent().unwrap()).unwrap();
        if name.ends_with('/') {
            std::fs::create_dir_all(folder.join(name)).unwrap();
        } else {
            std::fs::write(folder.join(name), text).unwrap();
        }
    }
    for (name, target) in &case.links {
        symlink(target, folder.join(name)).unwrap();
    }
    for name in &case.executable {
        std::fs::set_permissions(folder.join(name), std::fs::Permissions::from_mode(0o755)).unwrap();
    }
    let own = |(name, owner): (&String, &u32)| {
        std::os::unix::fs::lchown(folder.join(name), Some(*owner), Some(*owner)).is_ok()
    };
    case.owners.iter().all(own)
}

fn host(cwd: &Path, env: Vec<(Vec<u8>, Vec<u8>)>) -> LocalHost {
    let cwd = Some(cwd.to_owned());
    LocalHost { cwd, beside: None, root: None, env, rest: Rest::None, machine: true }
}

fn word(text: &str) -> Word {
    Word::known(text.as_bytes().to_vec(), Span::default())
}

/// The Emperor's own configuration.
fn emperor_of(case: &Recorded, folder: &Path) -> Evaluation {
    let mut start = Start::new(PlaceKind::Shell, word("uwsgi"));
    start.arguments = case.args.iter().map(|text| word(text)).collect();
    let variable = |(name, value): &(String, String)| {
        let (name, value) = (name.as_bytes().to_vec(), word(value));
        Variable { name, value, span: Span::default() }
    };
    start.environment = case.env.iter().map(variable).collect();
    evaluate(&Request::start(start), &host(folder, Vec::new()))
}

fn words_of(request: &Request) -> Vec<String> {
    let vassal = request.vassal.as_ref().unwrap();
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    let handed = |all: &[uwsgi_lint::evaluate::Handed]| {
        let both = |one: &uwsgi_lint::evaluate::Handed| {
            [format!("--{}", one.option.name()), text(one.value.as_ref().unwrap())]
        };
        all.iter().flat_map(both).collect::<Vec<_>>()
    };
    let own = vec![format!("--{}", vassal.option), text(&vassal.argument)];
    [handed(&vassal.before), own, handed(&vassal.after)].concat()
}

/// What the model has otherwise than the server.
fn complaint(case: &Recorded, folder: &Path) -> Option<String> {
    let evaluation = emperor_of(case, folder);
    let Some(emperor) = Emperor::of(&evaluation) else { return Some("no Emperor".to_owned()) };
    let realm = Realm::of_file(folder.join("emperor.ini"), emperor, folder);
    if realm.found.ends_at.is_some() != case.ends.is_some() {
        return Some(format!("it ends: {:?}, we {:?}", case.ends, realm.found.ends_at));
    }
    let path = |path: &Path| String::from_utf8(path_bytes(path)).unwrap();
    let (waiting, started): (Vec<_>, Vec<_>) =
        realm.found.vassals.iter().partition(|vassal| vassal.waits_on.is_some());
    let waits = waiting.iter().map(|vassal| {
        let Some(Socket::At(socket)) = &vassal.waits_on else { unreachable!() };
        (String::from_utf8_lossy(&vassal.name).into_owned(), String::from_utf8_lossy(socket).into_owned())
    });
    let waits: BTreeMap<String, String> = waits.collect();
    if waits != case.waits {
        return Some(format!("waiting: {waits:?}, the Emperor {:?}", case.waits));
    }
    let refused = realm.found.passed.iter().filter(|passed| passed.why == Why::Root);
    let refused: Vec<_> = refused.map(|passed| path(Path::new(passed.path.file_name().unwrap()))).collect();
    if refused != case.refused {
        return Some(format!("refused: {refused:?}, the Emperor {:?}", case.refused));
    }
    let mut mine: Vec<_> = started
        .iter()
        .map(|vassal| {
            (words_of(&realm.request(vassal, &vassal.path, Arc::from([]))), path(&vassal.folder), vassal)
        })
        .collect();
    mine.sort_by(|a, b| (&a.0, &a.1).cmp(&(&b.0, &b.1)));
    let theirs: Vec<_> = case.started.iter().map(|one| (one.args.clone(), one.folder.clone())).collect();
    let names: Vec<_> = mine.iter().map(|(args, folder, _)| (args.clone(), folder.clone())).collect();
    if names != theirs {
        return Some(format!("started:\n  {names:?}\n  {theirs:?}"));
    }
    mine.iter().zip(&case.started).find_map(|((args, _, vassal), theirs)| {
        if vassal.owner.unwrap_or(0) != theirs.user {
            return Some(format!("{args:?} runs as {:?}, the server as {}", vassal.owner, theirs.user));
        }
        // What a program prints is not known here.
        let source = std::fs::read(&vassal.path).ok().filter(|_| !vassal.is_executed)?;
        let pair = |text: &String| {
            let (name, value) = text.split_once('=').unwrap();
            (name.as_bytes().to_vec(), value.as_bytes().to_vec())
        };
        let mut env: Vec<_> = theirs.env.iter().map(pair).collect();
        if case.files.values().any(|text| text.contains("env = STAGE=live")) {
            env.push((b"STAGE".to_vec(), b"live".to_vec()));
        }
        let request = realm.request(vassal, &vassal.path, source.into());
        let evaluation = evaluate(&request, &host(&vassal.folder, env));
        vassal_complaint(args, theirs, &evaluation)
    })
}

fn vassal_complaint(args: &[String], theirs: &Started, evaluation: &Evaluation) -> Option<String> {
    let ok = theirs.ok?;
    if (evaluation.outcome() == Outcome::Fatal) == ok || evaluation.outcome() == Outcome::Unknown {
        let why = evaluation.certain_refusal().map(|refusal| refusal.reason.clone());
        let (said, mine) = (&theirs.message, evaluation.outcome());
        return Some(format!("{args:?}: the server said {said:?}, we {mine:?} {why:?}"));
    }
    let options = theirs.options.as_ref().filter(|_| ok)?;
    let options: Vec<_> = options
        .iter()
        .map(|(key, value, known)| (key.clone(), value.clone().unwrap_or_default(), *known))
        .collect();
    let mine = listed(evaluation);
    if mine != options {
        return Some(format!("{args:?}:\n  {mine:?}\n  {options:?}"));
    }
    let state = theirs.state.as_ref()?;
    let master = evaluation.has_master().map(i64::from);
    let processes = evaluation.number(ids::PROCESSES, 1);
    (master != state.get("master_process").copied() || processes != state.get("numproc").copied())
        .then(|| format!("{args:?}: master {master:?}, processes {processes:?}, the server {state:?}"))
}

#[test]
fn the_emperor_starts_what_a_real_one_starts() {
    let root = std::env::temp_dir().join(format!("uwsgi-lint-emperor-{}", std::process::id()));
    std::fs::create_dir_all(&root).unwrap();
    let folder = root.canonicalize().unwrap().join("emperor");
    let all = recorded(&folder);
    assert!(all.len() >= 30, "{} recordings", all.len());
    let mut wrong = Vec::new();
    for case in &all {
        if lay_out(case, &folder)
            && let Some(why) = complaint(case, &folder)
        {
            wrong.push(format!("{}: {why}", case.name));
        }
    }
    std::fs::remove_dir_all(&root).unwrap();
    assert!(wrong.is_empty(), "{} of {} differ:\n{}", wrong.len(), all.len(), wrong.join("\n"));
}

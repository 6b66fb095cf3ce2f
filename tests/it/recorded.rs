//! Evaluation against what real servers did: `fixtures/server/*.jsonl`, written by `cargo xtask record`.

use std::collections::BTreeMap;

use serde::Deserialize;
use uwsgi_lint::catalog::{Build, OptId, ids};
use uwsgi_lint::evaluate::{Evaluation, Outcome, State};

use crate::evaluate::{evaluated_on, listed};
use crate::support::project;

#[derive(Deserialize)]
struct Plan {
    count: usize,
}

/// One start, and what became of it.
#[derive(Deserialize)]
pub(crate) struct Recorded {
    #[serde(default)]
    pub id: String,
    pub build: String,
    pub files: BTreeMap<String, String>,
    pub env: Vec<(String, String)>,
    pub args: Vec<String>,
    ok: bool,
    pub message: Option<String>,
    options: Option<Vec<(String, Option<String>, bool)>>,
    state: Option<BTreeMap<String, i64>>,
}

fn text_of(name: &str) -> String {
    std::fs::read_to_string(project(&format!("fixtures/server/{name}"))).unwrap()
}

/// The recordings of a file.
pub(crate) fn all_of(set: &str) -> Vec<Recorded> {
    text_of(&format!("{set}.jsonl")).lines().map(|line| serde_json::from_str(line).unwrap()).collect()
}

/// The recordings of a planned set; fewer than its plan asks for are a broken checkout.
pub(crate) fn recordings(set: &str) -> Vec<Recorded> {
    let plan: BTreeMap<String, Plan> = serde_json::from_str(&text_of("plan.json")).unwrap();
    let all = all_of(set);
    assert!(all.len() >= plan[set].count, "{set}: {} recordings", all.len());
    all
}

/// What the evaluation says of a variable of the server's.
fn state(evaluation: &Evaluation, name: &str) -> Option<i64> {
    const OPTIONS: [(&str, OptId, i64); 10] = [
        ("master_process", ids::MASTER, 0),
        ("log_master", ids::LOG_MASTER, 0),
        ("has_threads", ids::ENABLE_THREADS, 0),
        ("threads", ids::THREADS, 1),
        ("numproc", ids::PROCESSES, 1),
        ("cheaper_count", ids::CHEAPER, 0),
        ("listen_queue", ids::LISTEN, 100),
        ("buffer_size", ids::BUFFER_SIZE, 4096),
        ("need_app", ids::NEED_APP, 0),
        ("async", ids::ASYNC, 1),
    ];
    if name == "chmod_socket_value" {
        return evaluation.state(State::ChmodSocketValue);
    }
    let &(_, option, fresh) = OPTIONS.iter().find(|(known, ..)| *known == name).expect("a known name");
    evaluation.number(option, fresh)
}

/// What the evaluation has otherwise than the server.
pub(crate) fn complaint(case: &Recorded, evaluation: &Evaluation) -> Option<String> {
    let fatal = evaluation.outcome() == Outcome::Fatal;
    if fatal == case.ok || evaluation.outcome() == Outcome::Unknown {
        let why = evaluation.certain_refusal().map(|refusal| refusal.reason.clone());
        return Some(format!("the server said {:?}, we {:?} {why:?}", case.message, evaluation.outcome()));
    }
    let options = case.options.as_ref().filter(|_| case.ok)?;
    let theirs: Vec<_> = options
        .iter()
        .map(|(key, value, known)| (key.clone(), value.clone().unwrap_or_default(), *known))
        .collect();
    let mine = listed(evaluation);
    if mine != theirs {
        return Some(format!("list:\n  {mine:?}\n  {theirs:?}"));
    }
    let wrong = |(name, value): (&String, &i64)| {
        let mine = state(evaluation, name);
        (mine != Some(*value)).then(|| format!("{name}: {mine:?}, the server {value}"))
    };
    case.state.iter().flatten().find_map(wrong)
}

/// Holds a set of files against their recordings.
fn files_agree(set: &str) {
    let all = recordings(set);
    let wrong = all.iter().filter_map(|case| {
        let path = case.args.last().unwrap();
        let env = case.env.iter().cloned().collect();
        let strict = case.args[0] == "--strict";
        let build = Build::parse(&case.build).unwrap();
        let evaluation = evaluated_on(build, path, &case.files, &env, strict);
        let why = complaint(case, &evaluation)?;
        Some(format!("{}:\n{}\n{why}", case.build, case.files[&format!("main.{set}")]))
    });
    let wrong: Vec<String> = wrong.collect();
    let shown = wrong.iter().take(5).cloned().collect::<Vec<_>>().join("\n\n");
    assert!(wrong.is_empty(), "{} of {} differ, such as\n{shown}", wrong.len(), all.len());
}

#[test]
fn ini_is_read_as_the_server_reads_it() {
    files_agree("ini");
}

#[test]
fn yaml_is_read_as_libyaml_and_the_built_in_reader_do() {
    files_agree("yaml");
}

#[test]
fn json_is_read_as_jansson_and_yajl_do() {
    files_agree("json");
}

#[test]
fn xml_is_read_as_the_server_reads_it() {
    files_agree("xml");
}

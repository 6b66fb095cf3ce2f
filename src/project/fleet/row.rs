//! What one server of a fleet takes of its machine.

use serde::Serialize;

use crate::catalog::{OptId, ids};
use crate::display::text_of;
use crate::evaluate::{Effective, Evaluation, GuardId, Outcome};
use crate::lint::beside::{Claim, claims_of};
use crate::lint::{Deploy, Settings};
use crate::listeners::{self, Role};

/// What starts a server.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Kind {
    /// An Emperor.
    Vassal,
    /// Nothing that is seen: the file alone is known.
    Configuration,
    /// A place such as a unit or a compose file.
    Start,
}

/// One server; what is not known is `None`.
#[derive(Clone, Debug, Serialize)]
pub struct Row {
    /// The file, or the place with the name of its start.
    pub file: String,
    /// What starts it.
    pub kind: Kind,
    /// The configuration of its Emperor.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub emperor: Option<String>,
    /// `ok`, `fatal` or `unknown`.
    pub outcome: &'static str,
    /// Why it is fatal.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
    /// The socket on which the Emperor waits for its first request.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub on_demand: Option<String>,
    /// Addresses that take requests.
    pub sockets: Vec<String>,
    /// Addresses of statistics.
    pub stats: Vec<String>,
    /// The user that it runs as, where it names one.
    pub user: Option<String>,
    /// Worker processes.
    pub workers: Option<u64>,
    /// Threads of each.
    pub threads: Option<u64>,
    /// Workers times the lowest limit of memory, in bytes; none without a limit.
    pub memory: Option<u64>,
    /// Workers times `max-fd`; none without it.
    pub open_files: Option<u64>,
    /// Where its PID is written.
    pub pidfile: Option<String>,
    /// Its log.
    pub log: Option<String>,
    /// Files that it includes, or that the Emperor makes it include.
    pub inherits: Vec<String>,
    /// What it certainly takes.
    #[serde(skip)]
    pub(super) claims: Vec<Claim>,
    /// It shares no machine with the others: it runs in a container.
    #[serde(skip)]
    pub(super) is_apart: bool,
}

/// Limits at which a worker is stopped or replaced, all in megabytes.
const LIMITS: [OptId; 5] =
    [ids::RELOAD_ON_RSS, ids::EVIL_RELOAD_ON_RSS, ids::RELOAD_ON_AS, ids::EVIL_RELOAD_ON_AS, ids::LIMIT_AS];

impl Row {
    /// What an evaluation says.
    pub(super) fn new(file: String, kind: Kind, evaluation: &Evaluation, settings: &Settings) -> Self {
        let number = |option, fresh| evaluation.number(option, fresh).and_then(|n| u64::try_from(n).ok());
        // A server without workers has no process for requests (`processes = 0`).
        let workers = number(ids::PROCESSES, 1);
        let outcome = evaluation.outcome();
        let reason = evaluation.certain_refusal().map(|refusal| refusal.reason.clone());
        let of_role = |is: fn(Role) -> bool| {
            let all = listeners::asked(evaluation).into_iter().filter(|asked| is(asked.role));
            all.filter_map(|asked| asked.text.as_deref().map(text_of)).collect::<Vec<_>>()
        };
        let included = evaluation.loads.iter().skip(1).map(|load| text_of(&load.path));
        let mut inherits: Vec<String> = included.collect();
        inherits.dedup();
        let last = |options: &[OptId]| options.iter().find_map(|option| last_text(evaluation, *option));
        // Whoever asks for a fleet says that its servers share a machine.
        let shared = Settings { deploy: Some(Deploy::Vassal), ..settings.clone() };
        Self {
            file,
            kind,
            emperor: settings.emperor.as_ref().map(|emperor| emperor.file.clone()),
            outcome: match outcome {
                Outcome::Ok => "ok",
                Outcome::Fatal => "fatal",
                Outcome::Unknown => "unknown",
            },
            reason,
            on_demand: settings.emperor.as_ref().and_then(|emperor| emperor.waits_on.as_deref()).map(text_of),
            sockets: of_role(|role| matches!(role, Role::Workers(_) | Role::Shared | Role::Router)),
            stats: of_role(|role| matches!(role, Role::Stats)),
            user: last(&[ids::UID]),
            workers,
            threads: number(ids::THREADS, 1).map(|threads| threads.max(1)),
            memory: lowest_limit(evaluation)
                .zip(workers)
                .map(|(limit, workers)| limit.saturating_mul(workers)),
            open_files: number(ids::MAX_FD, 0)
                .filter(|limit| *limit > 0)
                .zip(workers)
                .map(|(limit, workers)| limit.saturating_mul(workers)),
            pidfile: last(&[ids::PIDFILE, ids::SAFE_PIDFILE, ids::PIDFILE2, ids::SAFE_PIDFILE2]),
            log: last(&[ids::LOGTO, ids::LOGTO2, ids::DAEMONIZE]),
            inherits,
            claims: claims_of(evaluation, &shared),
            is_apart: false,
        }
    }

    /// Threads of all workers.
    pub fn all_threads(&self) -> Option<u64> {
        self.workers.zip(self.threads).map(|(workers, threads)| workers.saturating_mul(threads))
    }
}

/// The lowest limit of memory for one worker, in bytes.
fn lowest_limit(evaluation: &Evaluation) -> Option<u64> {
    let limit = |option: &OptId| match evaluation.effective(*option)? {
        Effective::Uint(bytes) if bytes > 0 => Some(bytes),
        Effective::Int(bytes) if bytes > 0 => u64::try_from(bytes).ok(),
        _ => None,
    };
    LIMITS.iter().filter_map(limit).min()
}

/// The last certain value of an option.
fn last_text(evaluation: &Evaluation, option: OptId) -> Option<String> {
    let is_one = |id: &_| evaluation.entry(*id).option.is_some_and(|one| one.group() == option.group());
    let id = evaluation.ids().rfind(is_one)?;
    let is_certain = evaluation.entry(id).guard == GuardId::ALWAYS;
    evaluation.known_value(id).filter(|value| is_certain && !value.is_empty()).map(text_of)
}

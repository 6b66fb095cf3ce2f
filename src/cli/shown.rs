//! One configuration as `show` tells of it: places, guards, and its JSON.

use std::path::Path;
use std::sync::OnceLock;

use serde::{Serialize, Serializer};
use serde_json::{Map, Value as Json, json};

use super::args::ServerArgs;
use super::place::{self, Chosen};
use super::server::{Failure, Target};
use uwsgi_lint::catalog::{OptId, Setter, ids};
use uwsgi_lint::display::{escape, shown_value, text_of};
use uwsgi_lint::evaluate::{
    By, Effective, EntryId, Evaluation, GuardId, Known, LoadId, Origin, Outcome, State, Var, evaluate,
};
use uwsgi_lint::lint::secret::{Gate, masked};
use uwsgi_lint::start::Start;
use uwsgi_lint::syntax::{LineIndex, Span};

/// An evaluation with what is needed to name places in it.
pub(super) struct Shown {
    pub(super) name: String,
    pub(super) evaluation: Evaluation,
    lines: Vec<LineIndex>,
    place: Option<(Chosen, LineIndex)>,
    /// Made when it is asked for: data in a machine's format needs none.
    gate: OnceLock<Gate>,
}

impl Shown {
    pub(super) fn load(path: &Path, args: &ServerArgs) -> Result<Self, Failure> {
        if let Some(chosen) = place::chosen(path)? {
            return Self::of_start(chosen, args);
        }
        let mut target = Target::for_show(path, args)?;
        // The server cuts every name at its last colon, and looks for what is before it.
        target.request.source = target.source()?.filter(|_| !target.name.contains(':'));
        let evaluation = evaluate(&target.request, &target.host);
        let lines = evaluation.loads.iter().map(|load| LineIndex::new(&load.source)).collect();
        Ok(Self { name: target.name, evaluation, lines, place: None, gate: OnceLock::new() })
    }

    fn of_start(chosen: Chosen, args: &ServerArgs) -> Result<Self, Failure> {
        let (request, host) = super::server::for_start(&chosen, args)?;
        let evaluation = evaluate(&request, &host);
        let lines = evaluation.loads.iter().map(|load| LineIndex::new(&load.source)).collect();
        let index = LineIndex::new(&chosen.source);
        let (name, gate) = (chosen.name.clone(), OnceLock::new());
        Ok(Self { name, evaluation, lines, place: Some((chosen, index)), gate })
    }

    /// The value of an entry for a person.
    pub(super) fn value(&self, id: EntryId) -> String {
        self.without_secrets(&shown_value(&self.evaluation, id))
    }

    /// A text that an entry wrote, for a person.
    pub(super) fn written(&self, id: EntryId, text: &[u8]) -> String {
        let masked = masked(self.evaluation.key(id), text);
        self.without_secrets(&escape(masked.as_deref().unwrap_or(text)))
    }

    /// A text for a person, without what is a secret anywhere in the configuration.
    pub(super) fn without_secrets(&self, text: &str) -> String {
        self.gate.get_or_init(|| Gate::new(&self.evaluation)).mask(text).into_owned()
    }

    /// A line of the first file, counted from 1, as it is written.
    pub(super) fn line(&self, number: usize) -> Option<&[u8]> {
        let of_place = self.place.as_ref().map(|(chosen, _)| &chosen.source);
        let source = of_place.or(self.evaluation.loads.first().map(|load| &load.source))?;
        source.split(|&byte| byte == b'\n').nth(number.checked_sub(1)?)
    }

    pub(super) fn file(&self, load: LoadId) -> String {
        if load.0 == 0 && self.place.is_none() {
            self.name.clone()
        } else {
            text_of(&self.evaluation.load(load).path)
        }
    }

    /// File, line and column of an entry.
    pub(super) fn place(&self, id: EntryId) -> Option<(String, usize, usize)> {
        let origin = self.evaluation.entry(id).origin;
        let Origin::File { load, entry } = origin else {
            return self.position(span_in_place(&self.place.as_ref()?.0.start, origin)?);
        };
        let (reading, index) = (self.evaluation.load(load), &self.lines[load.0 as usize]);
        let span = reading.written(reading.document.entries.get(entry as usize)?.span)?;
        let (line, column) = index.position(&reading.source, span.start);
        Some((self.file(load), line, column))
    }

    /// File, line and column of a span of the place.
    fn position(&self, span: Span) -> Option<(String, usize, usize)> {
        let (chosen, index) = self.place.as_ref()?;
        let (line, column) = index.position(&chosen.source, span.start);
        Some((self.name.clone(), line, column))
    }

    /// How the place gives an entry, where it does.
    pub(super) fn given_by(&self, id: EntryId) -> &'static str {
        match self.evaluation.entry(id).origin {
            Origin::Environment(Some(_)) => " (environment)",
            Origin::CommandLine(Some(_)) => " (command line)",
            _ => "",
        }
    }

    pub(super) fn place_text(&self, id: EntryId) -> String {
        match self.place(id) {
            Some((file, line, _)) => format!("{file}:{line}"),
            None => match self.evaluation.entry(id).origin {
                Origin::Environment(_) => "environment".to_owned(),
                Origin::CommandLine(_) => "command line".to_owned(),
                Origin::File { .. } => "injected text".to_owned(),
            },
        }
    }

    pub(super) fn guard_text(&self, guard: GuardId) -> Option<String> {
        let guards = &self.evaluation.guards;
        let term = |&(condition, polarity): &(_, bool)| {
            let condition = guards.describe(condition)?;
            let test = condition.test;
            let test = if polarity { test.to_owned() } else { test.replacen("if-", "if-not-", 1) };
            Some(format!("{test} = {}", text_of(&condition.argument)))
        };
        let terms: Vec<String> = guards.terms(guard).iter().filter_map(term).collect();
        (!terms.is_empty()).then(|| terms.join(", "))
    }

    /// The later entry whose write replaces that of `id`, for options that keep the last.
    pub(super) fn overridden_by(&self, id: EntryId) -> Option<EntryId> {
        let entry = self.evaluation.entry(id);
        let option = entry.option.filter(|option| option.is_scalar())?;
        let mut writes = self.evaluation.memory.writes(Var::Option(option.var()));
        let last = writes.find(|write| write.guard == GuardId::ALWAYS && write.by == By::Setter)?;
        (last.entry != id && entry.guard == GuardId::ALWAYS && last.entry > id).then_some(last.entry)
    }

    pub(super) fn reason(&self) -> Option<String> {
        let evaluation = &self.evaluation;
        let refusal = evaluation.certain_refusal().or_else(|| evaluation.refusals.first());
        if let Some(refusal) = refusal {
            let place = refusal.entry.map(|id| self.place_text(id));
            let word = || {
                let start = &self.place.as_ref()?.0.start;
                let (file, line, _) =
                    self.position(span_in_place(start, Origin::CommandLine(refusal.word))?)?;
                Some(format!("{file}:{line}"))
            };
            let place = place.or_else(word).or_else(|| {
                let (load, span) = (refusal.load?, refusal.span?);
                let reading = evaluation.load(load);
                let (line, _) =
                    self.lines[load.0 as usize].position(&reading.source, reading.written(span)?.start);
                Some(format!("{}:{line}", self.file(load)))
            });
            return Some(
                place.map_or_else(|| refusal.reason.clone(), |place| format!("{place}: {}", refusal.reason)),
            );
        }
        let unread = evaluation.unread.first()?;
        Some(format!("`{}` was not read", text_of(&unread.path)))
    }
}

/// Where a start's place says what an entry says: the word of the option, the value of the variable.
fn span_in_place(start: &Start, origin: Origin) -> Option<Span> {
    match origin {
        Origin::CommandLine(word) => Some(start.arguments.get(usize::from(word?))?.span),
        Origin::Environment(number) => Some(start.environment.get(usize::from(number?))?.value.span),
        Origin::File { .. } => None,
    }
}

/// The JSON of `show`, as product and schema have it; written entry by entry, since there may be a million of them.
#[derive(Serialize)]
pub(super) struct Document<'a> {
    version: u8,
    file: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    start: Option<&'a str>,
    section: Option<String>,
    build: &'static str,
    outcome: &'static str,
    reason: Option<String>,
    options: Entries<'a>,
    effective: Json,
    state: Json,
}

impl<'a> Document<'a> {
    pub(super) fn new(shown: &'a Shown, only_effective: bool) -> Self {
        let evaluation = &shown.evaluation;
        Self {
            version: 1,
            file: &shown.name,
            start: shown.place.as_ref().and_then(|(chosen, _)| chosen.start.name.as_deref()),
            section: evaluation
                .loads
                .first()
                .filter(|_| shown.place.is_none())
                .map(|load| text_of(&load.section)),
            build: evaluation.build.name(),
            outcome: match evaluation.outcome() {
                Outcome::Ok => "ok",
                Outcome::Fatal => "fatal",
                Outcome::Unknown => "unknown",
            },
            reason: shown.reason(),
            options: Entries { shown, only_effective },
            effective: effective_json(evaluation),
            state: state_json(evaluation),
        }
    }
}

struct Entries<'a> {
    shown: &'a Shown,
    only_effective: bool,
}

impl Serialize for Entries<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let ids = self.shown.evaluation.ids().filter(|&id| !is_asked_for(&self.shown.evaluation, id));
        let ids = ids.filter(|&id| !self.only_effective || self.shown.overridden_by(id).is_none());
        serializer.collect_seq(ids.map(|id| entry_json(self.shown, id)))
    }
}

/// `--strict` was given to us, and is no part of the configuration.
fn is_asked_for(evaluation: &Evaluation, id: EntryId) -> bool {
    evaluation.entry(id).origin == Origin::CommandLine(None) && evaluation.key(id) == b"strict"
}

fn entry_json(shown: &Shown, id: EntryId) -> Json {
    let entry = shown.evaluation.entry(id);
    let mut map = Map::new();
    map.insert("key".into(), text_of(shown.evaluation.key(id)).into());
    let value = &entry.value;
    map.insert(
        "value".into(),
        if value.is_known() { text_of(shown.evaluation.listed(id)).into() } else { Json::Null },
    );
    map.insert(
        "known".into(),
        (entry.configured || matches!(entry.known, Known::Yes | Known::Declared)).into(),
    );
    if let Some((file, line, column)) = shown.place(id) {
        map.insert("file".into(), file.into());
        map.insert("line".into(), line.into());
        map.insert("column".into(), column.into());
    }
    let via = via(shown, id);
    if !via.is_empty() {
        map.insert("via".into(), via.into());
    }
    if let Some(when) = shown.guard_text(entry.guard) {
        map.insert("when".into(), when.into());
    }
    if let Some(cause) = value.cause() {
        map.insert("unknown".into(), cause.describe().into());
    }
    if let Some(by) = shown.overridden_by(id) {
        map.insert("overridden_by".into(), shown.place_text(by).into());
    }
    Json::Object(map)
}

/// The places of the includes that led to an entry, outermost first.
fn via(shown: &Shown, id: EntryId) -> Vec<String> {
    let mut places = Vec::new();
    let mut next = Some(id);
    while let Some(Origin::File { load, .. }) = next.map(|id| shown.evaluation.entry(id).origin) {
        next = shown.evaluation.load(load).by;
        places.extend(next.map(|by| shown.place_text(by)));
    }
    places.reverse();
    places
}

fn effective_json(evaluation: &Evaluation) -> Json {
    let text = |value: &uwsgi_lint::evaluate::Value| Json::from(text_of(evaluation.text(value.text)));
    let mut map = Map::new();
    for entry in &evaluation.entries {
        let Some(option) = entry.option.filter(|_| !map.contains_key(&*text_of(evaluation.text(entry.key))))
        else {
            continue;
        };
        let value = match evaluation.effective(option) {
            Some(Effective::Int(n)) => n.into(),
            Some(Effective::Uint(n)) => n.into(),
            Some(Effective::Text(value)) if value.is_known() => text(&value),
            Some(Effective::Null) => Json::Null,
            Some(Effective::List(items)) if option.setter() != Setter::AddStringList => {
                items.iter().map(|item| pair(evaluation, item)).collect()
            }
            Some(Effective::List(items)) if items.iter().all(uwsgi_lint::evaluate::Value::is_known) => {
                items.iter().map(text).collect()
            }
            _ => continue,
        };
        map.insert(option.name().to_owned(), value);
    }
    Json::Object(map)
}

/// `KEY=VALUE` as the server keeps it.
fn pair(evaluation: &Evaluation, item: &uwsgi_lint::evaluate::Value) -> Json {
    let text = evaluation.text(item.text);
    let equal = text.iter().position(|&b| b == b'=').unwrap_or(text.len());
    json!([text_of(&text[..equal]), text_of(text.get(equal + 1..).unwrap_or_default())])
}

/// What options imply about one another, by the names of `struct uwsgi_server`.
fn state_json(evaluation: &Evaluation) -> Json {
    const OPTIONS: [(&str, OptId, i64); 17] = [
        ("master_process", ids::MASTER, 0),
        ("log_master", ids::LOG_MASTER, 0),
        ("has_threads", ids::ENABLE_THREADS, 0),
        ("threads", ids::THREADS, 1),
        ("numproc", ids::PROCESSES, 1),
        ("cheaper_count", ids::CHEAPER, 0),
        ("auto_procname", ids::AUTO_PROCNAME, 0),
        ("listen_queue", ids::LISTEN, 100),
        ("buffer_size", ids::BUFFER_SIZE, 4096),
        ("need_app", ids::NEED_APP, 0),
        ("async", ids::ASYNC, 1),
        ("vhost", ids::VHOST, 0),
        ("lazy", ids::LAZY, 0),
        ("lazy_apps", ids::LAZY_APPS, 0),
        ("no_server", ids::NO_SERVER, 0),
        ("post_buffering", ids::POST_BUFFERING, 0),
        ("has_metrics", ids::ENABLE_METRICS, 0),
    ];
    const STATES: [(&str, State); 10] = [
        ("req_log_master", State::ReqLogMaster),
        ("cheaper", State::Cheaper),
        ("chmod_socket_value", State::ChmodSocketValue),
        ("force_get_memusage", State::ForceGetMemusage),
        ("build_mime_dict", State::BuildMimeDict),
        ("logdate", State::LogDate),
        ("no_initial_output", State::NoInitialOutput),
        ("chmod_socket", State::ChmodSocket),
        ("uid", State::Uid),
        ("gid", State::Gid),
    ];
    let mut map = Map::new();
    for (name, option, fresh) in OPTIONS {
        map.insert(name.into(), evaluation.number(option, fresh).into());
    }
    for (name, state) in STATES {
        map.insert(name.into(), evaluation.state(state).into());
    }
    map.insert("strict".into(), evaluation.strict.map(i64::from).into());
    let daemonize = match evaluation.effective(ids::DAEMONIZE) {
        Some(Effective::Text(value)) if value.is_known() => text_of(evaluation.text(value.text)).into(),
        _ => Json::Null,
    };
    map.insert("daemonize".into(), daemonize);
    let sockets = evaluation.sockets.iter().map(|socket| {
        let name = evaluation.text(socket.name.text);
        let known = socket.name.is_known() && !uwsgi_lint::evaluate::Socket::is_auto_port(name);
        json!([known.then(|| text_of(name)), socket.protocol])
    });
    map.insert("sockets".into(), sockets.collect());
    Json::Object(map)
}

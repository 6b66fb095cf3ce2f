//! `show`: the configuration as the server would hold it.

use std::path::Path;
use std::process::ExitCode;

use serde_json::{Map, Value as Json, json};

use super::args::{DataFormat, ShowArgs};
use super::output::{Output, escape, text_of};
use super::server::{Failure, Target};
use crate::catalog::{OptId, Setter, ids};
use crate::evaluate::{
    By, Effective, EntryId, Evaluation, Final, GuardId, Held, Known, LoadId, Origin, Outcome, State, Var,
    evaluate,
};
use crate::syntax::LineIndex;

/// An evaluation with what is needed to name places in it.
struct Shown {
    name: String,
    evaluation: Evaluation,
    lines: Vec<LineIndex>,
}

impl Shown {
    fn load(path: &Path, args: &ShowArgs) -> Result<Self, Failure> {
        let target = Target::for_show(path, &args.server)?;
        let evaluation = evaluate(&target.request, &target.host);
        let lines = evaluation.loads.iter().map(|load| LineIndex::new(&load.source)).collect();
        Ok(Self { name: target.name, evaluation, lines })
    }

    fn file(&self, load: LoadId) -> String {
        if load.0 == 0 { self.name.clone() } else { text_of(&self.evaluation.load(load).path) }
    }

    /// File, line and column of an entry.
    fn place(&self, id: EntryId) -> Option<(String, usize, usize)> {
        let Origin::File { load, entry } = self.evaluation.entry(id).origin else { return None };
        let (reading, index) = (self.evaluation.load(load), &self.lines[load.0 as usize]);
        let span = reading.written(reading.document.entries.get(entry as usize)?.span)?;
        let (line, column) = index.position(&reading.source, span.start);
        Some((self.file(load), line, column))
    }

    fn place_text(&self, id: EntryId) -> String {
        match self.place(id) {
            Some((file, line, _)) => format!("{file}:{line}"),
            None => match self.evaluation.entry(id).origin {
                Origin::Environment => "environment".to_owned(),
                Origin::CommandLine => "command line".to_owned(),
                Origin::File { .. } => "injected text".to_owned(),
            },
        }
    }

    fn guard_text(&self, guard: GuardId) -> Option<String> {
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
    fn overridden_by(&self, id: EntryId) -> Option<EntryId> {
        let entry = self.evaluation.entry(id);
        let option = entry.option.filter(|option| option.is_scalar())?;
        let mut writes = self.evaluation.memory.writes(Var::Option(option.var()));
        let last = writes.find(|write| write.guard == GuardId::ALWAYS && write.by == By::Setter)?;
        (last.entry != id && entry.guard == GuardId::ALWAYS && last.entry > id).then_some(last.entry)
    }

    fn reason(&self) -> Option<String> {
        let evaluation = &self.evaluation;
        let refusal = evaluation.certain_refusal().or_else(|| evaluation.refusals.first());
        if let Some(refusal) = refusal {
            let place = refusal.entry.map(|id| self.place_text(id));
            let place = place.or_else(|| {
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

/// Runs `show`.
pub(super) fn run(args: &ShowArgs, out: &mut Output) -> Result<ExitCode, Failure> {
    let shown = Shown::load(&args.file, args)?;
    if let Some(name) = &args.trace {
        return trace(&shown, name, out);
    }
    if args.graph {
        graph(&shown, out)?;
    } else if let Some(other) = &args.diff {
        let other = Shown::load(other, args)?;
        diff(&shown, &other, out)?;
    } else if args.format == DataFormat::Text {
        list(&shown, args.only_effective, out)?;
    } else {
        out.data(&to_json(&shown, args.only_effective), args.format)?;
    }
    Ok(if shown.evaluation.outcome() == Outcome::Fatal { ExitCode::from(1) } else { ExitCode::SUCCESS })
}

fn to_json(shown: &Shown, only_effective: bool) -> Json {
    let evaluation = &shown.evaluation;
    let outcome = match evaluation.outcome() {
        Outcome::Ok => "ok",
        Outcome::Fatal => "fatal",
        Outcome::Unknown => "unknown",
    };
    let ids = evaluation.ids().filter(|&id| !only_effective || shown.overridden_by(id).is_none());
    json!({
        "version": 1,
        "file": shown.name,
        "section": evaluation.loads.first().map(|load| text_of(&load.section)),
        "build": evaluation.build.name(),
        "outcome": outcome,
        "reason": shown.reason(),
        "options": ids.map(|id| entry_json(shown, id)).collect::<Vec<_>>(),
        "effective": effective_json(evaluation),
        "state": state_json(evaluation),
    })
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
    let text = |value: &crate::evaluate::Value| Json::from(text_of(evaluation.text(value.text)));
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
            Some(Effective::List(items)) if items.iter().all(crate::evaluate::Value::is_known) => {
                items.iter().map(text).collect()
            }
            _ => continue,
        };
        map.insert(option.name().to_owned(), value);
    }
    Json::Object(map)
}

/// `KEY=VALUE` as the server keeps it.
fn pair(evaluation: &Evaluation, item: &crate::evaluate::Value) -> Json {
    let text = evaluation.text(item.text);
    let equal = text.iter().position(|&b| b == b'=').unwrap_or(text.len());
    json!([text_of(&text[..equal]), text_of(text.get(equal + 1..).unwrap_or_default())])
}

/// What options imply about one another, by the names of `struct uwsgi_server`.
fn state_json(evaluation: &Evaluation) -> Json {
    const OPTIONS: [(&str, OptId, i64); 14] = [
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
    ];
    const STATES: [(&str, State); 6] = [
        ("req_log_master", State::ReqLogMaster),
        ("cheaper", State::Cheaper),
        ("chmod_socket_value", State::ChmodSocketValue),
        ("force_get_memusage", State::ForceGetMemusage),
        ("build_mime_dict", State::BuildMimeDict),
        ("logdate", State::LogDate),
    ];
    let mut map = Map::new();
    for (name, option, fresh) in OPTIONS {
        map.insert(name.into(), evaluation.number(option, fresh).into());
    }
    for (name, state) in STATES {
        map.insert(name.into(), evaluation.state(state).into());
    }
    let daemonize = match evaluation.effective(ids::DAEMONIZE) {
        Some(Effective::Text(value)) if value.is_known() => text_of(evaluation.text(value.text)).into(),
        _ => Json::Null,
    };
    map.insert("daemonize".into(), daemonize);
    let sockets = evaluation.sockets.iter().map(|socket| {
        let name = evaluation.text(socket.name.text);
        let known = socket.name.is_known() && !crate::evaluate::Socket::is_auto_port(name);
        json!([known.then(|| text_of(name)), socket.protocol])
    });
    map.insert("sockets".into(), sockets.collect());
    Json::Object(map)
}

fn list(shown: &Shown, only_effective: bool, out: &mut Output) -> Result<(), Failure> {
    let evaluation = &shown.evaluation;
    for id in evaluation.ids() {
        let (entry, over) = (evaluation.entry(id), shown.overridden_by(id));
        if only_effective && over.is_some() {
            continue;
        }
        let mut notes = vec![shown.place_text(id)];
        match entry.known {
            Known::No => notes.push("placeholder, no option of this server".to_owned()),
            Known::Unsure => notes.push("perhaps an option".to_owned()),
            Known::Declared => notes.push("declared".to_owned()),
            Known::Yes => {}
        }
        notes.extend(shown.guard_text(entry.guard).map(|when| format!("if {when}")));
        notes.extend(entry.value.cause().map(|cause| format!("unknown: {}", cause.describe())));
        notes.extend(over.map(|by| format!("overridden by {}", shown.place_text(by))));
        let value = super::output::shown_value(evaluation, id);
        out.line(&format!("{} = {value}    ; {}", escape(evaluation.key(id)), notes.join("; ")))?;
    }
    match evaluation.outcome() {
        Outcome::Ok => {}
        Outcome::Fatal => {
            out.note(&format!("the server would end here: {}", shown.reason().unwrap_or_default()));
        }
        Outcome::Unknown => out.note(&format!("not all is known: {}", shown.reason().unwrap_or_default())),
    }
    Ok(())
}

fn trace(shown: &Shown, name: &str, out: &mut Output) -> Result<ExitCode, Failure> {
    let Some(option) = OptId::lookup(name.as_bytes()) else {
        return Err(Failure::usage(format!("`{name}` is no option of uWSGI")));
    };
    let evaluation = &shown.evaluation;
    let var = Var::Option(option.var());
    let mut writes: Vec<_> = evaluation.memory.writes(var).collect();
    writes.reverse();
    if writes.is_empty() {
        out.line(&format!(
            "{name}: nothing writes it; it holds {}",
            option.default().unwrap_or("what the server starts with")
        ))?;
        return Ok(ExitCode::SUCCESS);
    }
    let last = evaluation.memory.last(var, &evaluation.guards);
    for write in writes {
        let held = match &write.held {
            Held::Int(n) => n.to_string(),
            Held::Uint(n) => n.to_string(),
            Held::Text(value) | Held::Item(value) => format!("`{}`", escape(evaluation.text(value.text))),
            Held::Null => "nothing".to_owned(),
            Held::Unknown => "something unknown".to_owned(),
        };
        let by = match write.by {
            By::Setter => String::new(),
            By::Flag(flag) => format!(" (implied by its flag {flag}, whatever its value)"),
        };
        let wins = if last == Final::Written(write) && option.setter() != Setter::AddStringList {
            "  <- wins"
        } else {
            ""
        };
        let when = shown.guard_text(write.guard).map(|when| format!(" if {when}")).unwrap_or_default();
        let key = escape(evaluation.key(write.entry));
        out.line(&format!("{}: {key} writes {held}{by}{when}{wins}", shown.place_text(write.entry)))?;
    }
    Ok(ExitCode::SUCCESS)
}

fn graph(shown: &Shown, out: &mut Output) -> Result<(), Failure> {
    for (number, load) in shown.evaluation.loads.iter().enumerate() {
        let mut depth = 0;
        let mut by = load.by;
        while let Some(Origin::File { load, .. }) = by.map(|id| shown.evaluation.entry(id).origin) {
            depth += 1;
            by = shown.evaluation.load(load).by;
        }
        let from = load.by.map(|id| format!("    ; {}", shown.place_text(id))).unwrap_or_default();
        let id = LoadId(u32::try_from(number).unwrap_or(0));
        out.line(&format!(
            "{}{} [{}]{from}",
            "  ".repeat(depth),
            escape(shown.file(id).as_bytes()),
            escape(&load.section)
        ))?;
    }
    for unread in &shown.evaluation.unread {
        out.line(&format!("not read: {}", escape(&unread.path)))?;
    }
    Ok(())
}

fn diff(left: &Shown, right: &Shown, out: &mut Output) -> Result<(), Failure> {
    let entries = |shown: &Shown| -> Vec<(String, String)> {
        let ids = shown.evaluation.ids().filter(|&id| shown.overridden_by(id).is_none());
        ids.map(|id| (escape(shown.evaluation.key(id)), super::output::shown_value(&shown.evaluation, id)))
            .collect()
    };
    let (mine, theirs) = (entries(left), entries(right));
    let mut unmatched = theirs.clone();
    for (key, value) in &mine {
        match unmatched.iter().position(|entry| entry == &(key.clone(), value.clone())) {
            Some(at) => {
                unmatched.remove(at);
            }
            None => out.line(&format!("- {key} = {value}"))?,
        }
    }
    for (key, value) in unmatched {
        out.line(&format!("+ {key} = {value}"))?;
    }
    Ok(())
}

//! What is made of a project at the push of a button.

use serde_json::{Value, json};
use uwsgi_lint::catalog::{Build, OptId};
use uwsgi_lint::convert::{self, Form, Input};
use uwsgi_lint::display::shown_value;
use uwsgi_lint::evaluate::{EntryId, Evaluation, Known, Outcome};
use uwsgi_lint::explain::option_markdown;
use uwsgi_lint::fix::mend;
use uwsgi_lint::generate::{Deployment, Generated, Refusal, Seen, docker, logrotate, nginx, systemd};
use uwsgi_lint::lint::{Deploy, Finding, SourceId, rules};
use uwsgi_lint::pages::rule_page;
use uwsgi_lint::report::{Format as ReportFormat, Report, Style, Summary, write};
use uwsgi_lint::syntax::{Format, LineIndex};

use crate::project::Project;
use crate::units::units;

/// An answer that says what went wrong.
pub(crate) fn error(why: &str) -> String {
    json!({ "error": why }).to_string()
}

/// The findings in the file itself.
pub(crate) fn marks(project: &Project) -> String {
    let report = project.lint(&project.source());
    let own = report.findings.iter().filter(|finding| finding.place.source == SourceId::LINTED);
    Value::from(own.map(|finding| mark(project, finding)).collect::<Vec<_>>()).to_string()
}

fn mark(project: &Project, finding: &Finding) -> Value {
    let bytes = project.text.as_bytes();
    let at = |offset: u32| units(bytes, offset as usize);
    let repair = finding.repair.as_ref().map(|repair| {
        let edits = repair.edits.iter().map(|edit| {
            json!({ "from": at(edit.place.span.start), "to": at(edit.place.span.end), "text": edit.text })
        });
        json!({ "title": repair.title, "kind": repair.kind.name(), "edits": edits.collect::<Vec<_>>() })
    });
    json!({
        "from": at(finding.place.span.start),
        "to": at(finding.place.span.end),
        "severity": finding.severity.name(),
        "rule": finding.rule.id,
        "url": finding.rule.url(),
        "message": finding.message,
        "help": finding.help,
        "refuses": finding.refuses,
        "fix": repair,
    })
}

/// The report that `check --format json` prints of the file.
pub(crate) fn report(project: &Project) -> String {
    let files = vec![project.lint(&project.source())];
    let report = Report { summary: Summary::of(&files), files };
    let style = Style { color: false, unicode: true, width: 100, summary: true, links: false, fold: true };
    let mut out = Vec::new();
    match write(ReportFormat::Json, &report, &style, &mut out) {
        Ok(()) => String::from_utf8_lossy(&out).into_owned(),
        Err(why) => error(&why.to_string()),
    }
}

/// The text after all repairs.
pub(crate) fn fix(project: &Project, with_unsafe: bool) -> String {
    let mended = mend(project.source(), with_unsafe, &|source| project.lint(source));
    json!({ "text": String::from_utf8_lossy(&mended.after), "fixed": mended.fixed }).to_string()
}

/// The server's list of options.
pub(crate) fn show(project: &Project) -> String {
    let evaluation = project.evaluate(&project.source());
    let reason = evaluation.refusals.first().map(|refusal| refusal.reason.clone());
    let outcome = match evaluation.outcome() {
        Outcome::Ok => "ok",
        Outcome::Fatal => "fatal",
        Outcome::Unknown => "unknown",
    };
    let options: Vec<Value> = evaluation.ids().map(|id| held(&evaluation, project, id)).collect();
    json!({ "outcome": outcome, "reason": reason, "options": options }).to_string()
}

fn held(evaluation: &Evaluation, project: &Project, id: EntryId) -> Value {
    let entry = evaluation.entry(id);
    let place = evaluation.written(id).and_then(|(load, written)| {
        let line = LineIndex::new(&load.source).position(&load.source, load.written(written.span)?.start).0;
        let is_own = evaluation.loads.first().is_some_and(|first| std::ptr::eq(first, load));
        let file =
            if is_own { project.name.clone() } else { String::from_utf8_lossy(&load.path).into_owned() };
        Some((file, line))
    });
    let (file, line) = place.unwrap_or_default();
    // A later line of an option that keeps one value.
    let over = entry.option.filter(|option| option.is_scalar()).is_some_and(|option| {
        let later = evaluation.ids().filter(|other| *other > id).map(|other| evaluation.entry(other));
        later.into_iter().any(|other| {
            other.guard == entry.guard && other.option.is_some_and(|known| known.group() == option.group())
        })
    });
    json!({
        "key": String::from_utf8_lossy(evaluation.key(id)),
        "value": shown_value(evaluation, id),
        "file": file,
        "line": line,
        "known": entry.known != Known::No,
        "overridden": over,
    })
}

/// The file in another format.
pub(crate) fn convert(project: &Project, to: &str) -> String {
    let format = |name: &str| {
        [Format::Ini, Format::Yaml, Format::Json, Format::Toml, Format::Xml]
            .into_iter()
            .find(|format| format.name() == name)
    };
    let form = match to {
        "args" => Form::Args,
        "env" => Form::Env,
        _ => match format(to) {
            Some(format) => Form::File(format),
            None => return error(&format!("there is no format `{to}`")),
        },
    };
    let input = |build: Option<Build>| Input {
        path: project.name.clone().into_bytes(),
        section: b"uwsgi".to_vec(),
        source: project.source(),
        form: Form::File(project.format),
        build,
        target: build.unwrap_or(project.reference()).version(),
        flatten: false,
        start: None,
    };
    let mut notes = Vec::new();
    let mut written = convert::convert(&input(project.build), form, &project.host);
    // What no one text says to all builds is written for the first that can read it.
    if let (None, Err(refused)) = (project.build, &written)
        && let Some(&build) = refused.builds.first()
        && let Ok(converted) = convert::convert(&input(Some(build)), form, &project.host)
    {
        notes.push(format!(
            "line {}: written for the build `{}`: {}",
            refused.line,
            build.name(),
            refused.reason
        ));
        written = Ok(converted);
    }
    match written {
        Ok(converted) => {
            notes.extend(converted.notes);
            json!({ "text": String::from_utf8_lossy(&converted.text), "notes": notes }).to_string()
        }
        Err(refused) if refused.line > 0 => error(&format!("line {}: {refused}", refused.line)),
        Err(refused) => error(&refused.to_string()),
    }
}

/// A file for another program.
pub(crate) fn generate(project: &Project, what: &str) -> String {
    let evaluation = project.evaluate(&project.source());
    let seen = Seen { file: format!("/etc/uwsgi/{}", project.name), address: None };
    let made = Deployment::derive(&evaluation, &project.host, &seen)
        .and_then(|deployment| printed(&deployment, what));
    match made {
        Ok(generated) => {
            let notes: Vec<&str> = generated.advice.iter().map(|advice| advice.message.as_str()).collect();
            json!({ "text": generated.text, "notes": notes }).to_string()
        }
        Err(refusal) => error(&format!("{}; {}", refusal.reason, refusal.way_out)),
    }
}

fn printed(deployment: &Deployment, what: &str) -> Result<Generated, Refusal> {
    let comments = true;
    match what {
        "nginx" => {
            let (shape, version) = (nginx::Shape::Server, (1, 22, 0));
            let (server_names, listen) = (Vec::new(), Vec::new());
            nginx::generate(
                deployment,
                &nginx::Options {
                    shape,
                    name: None,
                    files: nginx::Files::Nginx,
                    prefix: None,
                    server_names,
                    listen,
                    tls: None,
                    version,
                    extras: nginx::Extras::default(),
                    comments,
                },
            )
        }
        "systemd" => {
            let options = systemd::Options {
                name: deployment.stem().to_owned(),
                program: "/usr/bin/uwsgi".to_owned(),
                program_supposed: true,
                user: None,
                group: None,
                socket_activation: false,
                hardening: systemd::Hardening::Standard,
                comments,
            };
            systemd::generate(deployment, &options)
        }
        "logrotate" => logrotate::generate(deployment, comments),
        "docker" => docker::generate(deployment, &docker::Options { program: "uwsgi".to_owned(), comments }),
        _ => Err(Refusal::new(None, format!("nothing is generated for `{what}`"), "choose another program")),
    }
}

/// The page of a rule or an option.
pub(crate) fn explain(name: &str) -> String {
    let rule = rules::find(name).map(rule_page);
    let text = rule.or_else(|| OptId::lookup(name.as_bytes()).map(option_markdown));
    text.map_or_else(
        || error(&format!("`{name}` is neither a rule nor an option")),
        |text| json!({ "text": text }).to_string(),
    )
}

/// What can be chosen.
pub(crate) fn choices() -> String {
    json!({
        "builds": Build::ALL.iter().map(|build| build.name()).collect::<Vec<_>>(),
        "deploys": Deploy::ALL.iter().map(|(_, name)| *name).collect::<Vec<_>>(),
        "rules": rules::all().count(),
        "version": env!("CARGO_PKG_VERSION"),
    })
    .to_string()
}

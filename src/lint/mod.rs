//! Rules: pure functions of a [`Context`] to [`Finding`]s.
//!
//! **Invariant**: a rule reads no file, prints nothing and stays silent on what is unknown. Each rule is one file under
//! `rules/`, and its doc comment is its page. Pinned by `tests/it/rules.rs`.

pub mod account;
pub mod beside;
mod context;
mod edit;
mod finding;
mod findings;
pub mod folders;
pub mod keys;
pub mod plain;
mod readings;
mod repeats;
mod rule;
pub mod rules;
pub mod secret;
pub mod suggest;
mod suppress;
mod template;
pub mod text;

pub use context::{Context, Setting, shown};
pub use finding::{Edit, Finding, Place, Related, Repair, SourceId, Step};
pub use keys::KeyFault;
pub use rule::{Category, Confidence, FixKind, On, Rule, Severity};
pub use rules::oversized_file;
pub use template::{
    has_template_marks, looks_like_template, shell_variables, substituted, without_added_suffix,
    without_template_suffix,
};

use crate::catalog::{Build, Version};
use crate::evaluate::Evaluation;
use crate::syntax::whole_characters;

/// How the server is run.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Deploy {
    /// By hand or by an init script.
    Plain,
    /// As a systemd unit.
    Systemd,
    /// As the process of a container.
    Docker,
    /// As an Emperor.
    Emperor,
    /// By an Emperor.
    Vassal,
    /// On a developer's machine.
    Dev,
}

impl Deploy {
    /// All of them, as the command line spells them.
    pub const ALL: [(Self, &'static str); 6] = [
        (Self::Plain, "plain"),
        (Self::Systemd, "systemd"),
        (Self::Docker, "docker"),
        (Self::Emperor, "emperor"),
        (Self::Vassal, "vassal"),
        (Self::Dev, "dev"),
    ];

    /// The profile of that name.
    pub fn parse(name: &str) -> Option<Self> {
        Self::ALL.iter().find(|(_, known)| *known == name).map(|(deploy, _)| *deploy)
    }

    /// The name on the command line.
    pub fn name(self) -> &'static str {
        Self::ALL.iter().find(|(deploy, _)| *deploy == self).map_or("", |(_, name)| name)
    }
}

/// What is said about the server from outside of the file.
#[derive(Clone, Debug, Default)]
#[expect(clippy::struct_excessive_bools, reason = "each is said on its own")]
pub struct Settings {
    /// How the server is run, when that was said.
    pub deploy: Option<Deploy>,
    /// The build, when one was named: then findings that hold for it alone are reported.
    pub build: Option<Build>,
    /// The release, when one was named.
    pub target: Option<Version>,
    /// The file is a template whose values are filled in later.
    pub template: bool,
    /// Rules that report although they are off by default.
    pub with_style: bool,
    /// Files beside the configuration, of nginx, of systemd and of other vassals.
    pub beside: Vec<std::sync::Arc<beside::Beside>>,
    /// The Emperor that starts the server, where its configuration is at hand.
    pub emperor: Option<beside::EmperorSays>,
    /// What the folder of the file says of who starts it, where the path as it was given may not tell.
    pub usual: Option<crate::emperor::Usual>,
    /// No other configuration is checked, so that these files have to belong to this one.
    pub alone: bool,
    /// Another configuration of the same file name is checked.
    pub namesake: bool,
    /// A start of the run loads the file behind others: what it does not say, they may.
    pub is_continued: bool,
    /// What is found is repaired, and of many findings of one rule more are told: each round repairs no others.
    pub for_repairs: bool,
}

/// Runs all rules over one evaluation; findings come in the order of the file.
pub fn lint(evaluation: &Evaluation, settings: &Settings) -> Vec<Finding> {
    let cx = Context::new(evaluation, settings);
    // A build profile is no configuration: one note about it, and silence.
    let is_profile = cx.is_build_profile();
    // Of two lines in the branches of a template only one may be left.
    let has_branches = cx.branches();
    let compares = |rule: &Rule| matches!(rule.category, Category::Duplicates | Category::Conflicts);
    for rule in rules::all() {
        let is_out = (is_profile && rule.id != rules::BUILD_PROFILE) || (has_branches && compares(rule));
        if !is_out && cx.meets(rule.on) {
            (rule.check)(&cx);
        }
    }
    if !is_profile && !settings.template {
        rules::tell_refusal(&cx);
    }
    let mut findings = cx.finish();
    if !findings.is_empty() {
        let gate = secret::Gate::new(evaluation);
        for finding in &mut findings {
            gate.pass(finding);
            finding.place = whole(evaluation, settings, finding.place);
            for related in &mut finding.related {
                related.place = whole(evaluation, settings, related.place);
            }
        }
    }
    findings
}

/// The place without cut characters: the server reads bytes, and what it takes for a name may end inside of one.
fn whole(evaluation: &Evaluation, settings: &Settings, place: Place) -> Place {
    let number = place.source.index();
    let beside =
        || settings.beside.get(number.checked_sub(evaluation.loads.len())?).map(|beside| &*beside.bytes);
    let bytes = evaluation.loads.get(number).map(|load| &*load.source).or_else(beside);
    Place { span: bytes.map_or(place.span, |bytes| whole_characters(bytes, place.span)), ..place }
}

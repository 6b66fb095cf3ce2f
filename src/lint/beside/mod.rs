//! Files beside a configuration, of nginx, of systemd, of supervisor and of other vassals, and what they have to do with it.
//!
//! **Invariant**: what such a file says is compared with the configuration only where both are wholly known; a file that
//! names nothing of this configuration is compared with nothing.

mod claim;
mod held;
mod program;
mod reach;
mod service;
mod site;

use std::sync::Arc;

use super::{Context, Place, Settings, SourceId};
use crate::evaluate::Evaluation;
use crate::syntax::{Span, nginx, unit};

pub use claim::{Claim, Claimed, EmperorSays, claims_of};
pub use held::{HeldFile, logger_file};
pub use program::Program;
pub use reach::{Link, Spoken, Together};
pub use service::{Relation, Service, stream};
pub use site::{Held, Pass, Protocol, milliseconds, milliseconds_of, octets};

/// One file beside the configuration.
#[derive(Debug)]
pub struct Beside {
    /// The path as given, with `/`.
    pub name: String,
    /// The bytes as written.
    pub bytes: Arc<[u8]>,
    /// What they say.
    pub content: Content,
    /// The file was named, not found.
    pub said: bool,
}

/// What a file beside the configuration says.
#[derive(Debug)]
pub enum Content {
    /// A configuration of nginx, or a part of one.
    Nginx(nginx::File),
    /// A unit of systemd.
    Unit(unit::File),
    /// A configuration of supervisor.
    Supervisor(unit::File),
    /// Another vassal of the same Emperor: where it certainly listens.
    Vassal(Vec<Claim>),
}

impl Beside {
    /// A configuration of nginx.
    pub fn nginx(name: String, bytes: Arc<[u8]>, said: bool) -> Self {
        let content = Content::Nginx(nginx::parse(&bytes));
        Self { name, bytes, content, said }
    }

    /// A unit of systemd.
    pub fn unit(name: String, bytes: Arc<[u8]>, said: bool) -> Self {
        let content = Content::Unit(unit::parse(&bytes));
        Self { name, bytes, content, said }
    }

    /// A configuration of supervisor, whose lines are written as those of units are.
    pub fn supervisor(name: String, bytes: Arc<[u8]>, said: bool) -> Self {
        let content = Content::Supervisor(unit::parse(&bytes));
        Self { name, bytes, content, said }
    }

    /// Another vassal of the same Emperor.
    pub fn vassal(name: String, bytes: Arc<[u8]>, claims: Vec<Claim>) -> Self {
        Self { name, bytes, content: Content::Vassal(claims), said: false }
    }

    /// Where it certainly listens, when it is a vassal.
    pub fn claims(&self) -> &[Claim] {
        match &self.content {
            Content::Vassal(claims) => claims,
            Content::Nginx(_) | Content::Unit(_) | Content::Supervisor(_) => &[],
        }
    }

    /// The comments, by their spans.
    pub(super) fn comments(&self) -> &[Span] {
        match &self.content {
            Content::Nginx(file) => &file.comments,
            Content::Unit(file) | Content::Supervisor(file) => &file.comments,
            Content::Vassal(_) => &[],
        }
    }
}

impl<'a> Context<'a> {
    /// A place in a file beside the configuration.
    pub fn place_beside(&self, file: usize, span: Span) -> Place {
        let number = self.evaluation.loads.len() + file;
        Place { source: SourceId::of(number), span }
    }

    /// Configurations of nginx that a template language does not take apart, by number.
    pub fn sites(&self) -> impl Iterator<Item = (usize, &'a nginx::File)> + use<'a> {
        let files = self.settings.beside.iter().enumerate();
        files.filter_map(|(number, beside)| match &beside.content {
            Content::Nginx(file) if !file.branches => Some((number, file)),
            _ => None,
        })
    }

    /// Units of systemd, by number.
    pub fn units(&self) -> impl Iterator<Item = (usize, &'a Beside, &'a unit::File)> + use<'a> {
        let files = self.settings.beside.iter().enumerate();
        files.filter_map(|(number, beside)| match &beside.content {
            Content::Unit(file) => Some((number, &**beside, file)),
            Content::Nginx(_) | Content::Supervisor(_) | Content::Vassal(_) => None,
        })
    }

    /// Configurations of supervisor, by number.
    pub fn programs(&self) -> impl Iterator<Item = (usize, &'a unit::File)> + use<'a> {
        let files = self.settings.beside.iter().enumerate();
        files.filter_map(|(number, beside)| match &beside.content {
            Content::Supervisor(file) => Some((number, file)),
            _ => None,
        })
    }

    /// Whether there is such a file.
    pub(super) fn has_beside(&self, is: fn(&Content) -> bool) -> bool {
        self.settings.beside.iter().any(|beside| is(&beside.content))
    }
}

/// Leaves out files that were found and have nothing to do with the configuration.
pub fn keep_concerned(evaluation: &Evaluation, settings: &mut Settings) {
    if settings.beside.iter().all(|beside| beside.said) {
        return;
    }
    let cx = Context::new(evaluation, settings);
    let concerned: Vec<bool> = (0..settings.beside.len())
        .map(|number| settings.beside[number].said || concerns(&cx, number))
        .collect();
    let mut concerned = concerned.into_iter();
    settings.beside.retain(|_| concerned.next() == Some(true));
}

/// Whether a file really belongs to a configuration: it names one of its addresses, or starts the server with it.
fn concerns(cx: &Context<'_>, number: usize) -> bool {
    match cx.settings.beside.get(number).map(|beside| &beside.content) {
        Some(Content::Nginx(_)) => {
            let together = cx.together();
            together.passes.iter().any(|pass| pass.file == number && together.names(pass))
        }
        Some(Content::Unit(file)) => match Service::read(cx, number, file) {
            Some(service) => service.relation == Relation::Ours,
            None => service::listens_for(cx, file),
        },
        Some(Content::Supervisor(_)) => Program::ours(cx).iter().any(|program| program.file == number),
        Some(Content::Vassal(_)) => true,
        None => false,
    }
}

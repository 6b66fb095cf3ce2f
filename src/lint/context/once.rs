//! What several rules ask of a file, found out once.

use std::cell::OnceCell;

use super::Context;
use crate::catalog::{Setter, ids};
use crate::emperor::Usual;
use crate::evaluate::{EntryId, Known};
use crate::lint::Deploy;
use crate::lint::beside::Service;
use crate::lint::plain::plain;
use crate::lint::text::has_pair;
use crate::listeners::{self, Listener};
use crate::syntax::{Format, ini};

/// The lines of files up to this many bytes are kept; those of larger ones are read again by each rule, as they would take
/// twenty times the room of the file.
const KEPT: usize = 1 << 16;

/// The answers so far.
#[derive(Debug, Default)]
pub(super) struct Once {
    lines: OnceCell<Vec<ini::Line>>,
    listeners: OnceCell<Vec<Listener>>,
    plain: OnceCell<Vec<(EntryId, Setter)>>,
    /// By key.
    sorted: OnceCell<Vec<EntryId>>,
    deploy: OnceCell<Option<Deploy>>,
    is_whole: OnceCell<bool>,
    has_blocks: OnceCell<bool>,
    has_marks: OnceCell<bool>,
    has_percent: OnceCell<bool>,
}

impl Context<'_> {
    /// The lines of the file that is linted, as written; nothing for other formats than INI.
    pub fn ini_lines(&self) -> impl Iterator<Item = ini::Line> + '_ {
        let source = if self.format() == Some(Format::Ini) { self.source() } else { &[] };
        let is_kept = source.len() <= KEPT;
        let keep = || if is_kept { ini::lines(source).collect() } else { Vec::new() };
        self.once.lines.get_or_init(keep).iter().copied().chain(ini::lines(if is_kept {
            &[]
        } else {
            source
        }))
    }

    /// Every address at which the configuration makes the server listen and whose text is wholly known, in its order.
    pub fn listeners(&self) -> &[Listener] {
        self.once.listeners.get_or_init(|| listeners::known(self.evaluation))
    }

    /// The entries that a file has for options of this server and whose value is plain, with their setters.
    pub fn plain_settings(&self) -> &[(EntryId, Setter)] {
        self.once.plain.get_or_init(|| {
            let is_plain = |id: EntryId| self.entry(id).made_by().is_none() && plain(self, id).is_some();
            let option = |id: EntryId| self.entry(id).option.filter(|_| is_plain(id));
            self.written().filter_map(|id| Some((id, option(id)?.setter()))).collect()
        })
    }

    /// Whether some entry has that key, by whatever way.
    pub fn has_key(&self, key: &[u8]) -> bool {
        let sorted = self.once.sorted.get_or_init(|| {
            let mut all: Vec<EntryId> = self.evaluation.ids().collect();
            all.sort_by_key(|id| self.key(*id));
            all
        });
        sorted.binary_search_by_key(&key, |id| self.key(*id)).is_ok()
    }

    /// How the server is run: as was said, or as the file itself shows beyond doubt.
    pub fn deploy(&self) -> Option<Deploy> {
        *self.once.deploy.get_or_init(|| {
            if self.settings.deploy.is_some() {
                return self.settings.deploy;
            }
            if self.has(ids::EMPEROR) {
                return Some(Deploy::Emperor);
            }
            if self.usual_folder().is_some() {
                return Some(Deploy::Vassal);
            }
            let started = self.units().any(|(_, beside, _)| beside.said) && !Service::ours(self).is_empty();
            started.then_some(Deploy::Systemd)
        })
    }

    /// Whether the server runs in a container or on the machine of a developer, where no other users are: as was said, or as
    /// the folder of its file is called.
    pub fn is_contained(&self) -> bool {
        if let Some(deploy) = self.deploy() {
            return matches!(deploy, Deploy::Docker | Deploy::Dev);
        }
        let names = self.root().path.rsplit(|&byte| byte == b'/').take(3);
        names.map(<[u8]>::to_ascii_lowercase).any(|name| {
            let is_folder = matches!(&name[..], b"container" | b"containers");
            is_folder || memchr::memmem::find(&name, b"docker").is_some()
        })
    }

    /// What the folders of the file say of who starts it.
    pub fn usual_folder(&self) -> Option<Usual> {
        self.settings.usual.or_else(|| Usual::starting(&self.root().path))
    }

    /// Whether all of the server's configuration is here.
    pub fn is_whole(&self) -> bool {
        *self.once.is_whole.get_or_init(|| {
            self.evaluation.unread.is_empty()
                && !self.settings.template
                && !self.settings.is_continued
                && !self.evaluation.foreign_plugin
                && !self.is_fragment()
                && self.deploy() != Some(Deploy::Vassal)
                && !self.evaluation.entries.iter().any(|entry| entry.known == Known::Unsure)
        })
    }

    /// Whether a line may open or close a block, be it in a block that is not read.
    pub(super) fn has_blocks(&self) -> bool {
        let may =
            |key: &[u8]| [&b"if"[..], b"for", b"end", b"else"].iter().any(|start| key.starts_with(start));
        *self.once.has_blocks.get_or_init(|| {
            let (text, entries) = (self.root().read(), &self.root().document.entries);
            entries.iter().any(|entry| may(entry.key.bytes(text)))
        })
    }

    /// Whether the file that is linted has marks of a template language.
    pub fn has_template_marks(&self) -> bool {
        *self.once.has_marks.get_or_init(|| {
            let source = self.source();
            [b"{{", b"{%", b"<%"].iter().any(|mark| has_pair(source, **mark))
        })
    }

    /// Whether any file has a `%`, without which there are no placeholders and no magic variables.
    pub(super) fn has_percent(&self) -> bool {
        let has = |source: &[u8]| memchr::memchr(b'%', source).is_some();
        *self.once.has_percent.get_or_init(|| self.evaluation.loads.iter().any(|load| has(&load.source)))
    }
}

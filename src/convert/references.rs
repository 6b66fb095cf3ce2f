//! A file that speaks of itself: by `ini = :section`, or by its own name in a magic variable.

use super::model::Entry;
use super::{Form, Job, Refused, token};
use crate::syntax::Format;

/// Options that load a file of one format.
pub(super) const LOADERS: [&[u8]; 6] = [b"ini", b"yaml", b"yml", b"xml", b"json", b"js"];

impl Job<'_> {
    /// `ini = :name` has a meaning to the INI reader alone (`core/ini.c:uwsgi_ini_config`); the others open a file without a name.
    pub(super) fn check_names(&mut self, source: Form) -> Result<(), Refused> {
        let model = self.model;
        for entry in model.entries() {
            let own = token::variables(&entry.value).find(|letter| b"opsneijOPSNEIJ".contains(letter));
            if LOADERS.contains(&&entry.key[..]) {
                self.check_loader(entry, own.is_some(), source)?;
            }
            if let Some(letter) = own {
                let letter = char::from(letter);
                let note = format!("`%{letter}` stands for the name of the file, and follows the new one");
                self.notes.at(entry.line, note);
            }
        }
        Ok(())
    }

    fn check_loader(&self, entry: &Entry, own: bool, source: Form) -> Result<(), Refused> {
        let is_ini = |form: Form| matches!(form, Form::File(Format::Toml | Format::Ini));
        if entry.value.starts_with(b":") && !(is_ini(source) && is_ini(self.to) && *entry.key == *b"ini") {
            let name = String::from_utf8_lossy(&entry.value).into_owned();
            let reason = format!(
                "`{name}` names another section of the same file, which the server can do in ini alone; \
                 --flatten puts it in place"
            );
            return Err(Refused::new(entry.line, reason));
        }
        if own && self.to != source {
            let reason = "the file loads itself by its own name, and is of another format then";
            return Err(Refused::new(entry.line, reason));
        }
        Ok(())
    }
}

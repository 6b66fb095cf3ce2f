//! Plugins: which were asked for, which can be there, and what needs them (`core/plugins.c:uwsgi_load_plugin`).

use super::host::{Answer, Kind};
use super::reading::{Evaluator, Tri};
use super::text::{Str, Value};
use super::{EntryId, RefusalKind, c};
use crate::catalog::{Build, OptId, Setter, plugin, registry};

impl Evaluator<'_> {
    /// `plugin`, `plugins`, `need-plugin` and `need-plugins`: a list with commas.
    pub(super) fn load_plugins(&mut self, id: EntryId, key: Str, value: &Value) {
        if !value.is_known() {
            self.foreign_plugin = true;
            return;
        }
        let text = self.texts.get(value.text).to_vec();
        let needed = self.texts.get(key).starts_with(b"need-");
        for name in c::tokens(&text, b',') {
            self.load_plugin(id, name.trim_ascii(), needed);
        }
    }

    fn load_plugin(&mut self, id: EntryId, name: &[u8], needed: bool) {
        let shown = String::from_utf8_lossy(name).into_owned();
        let owner = plugin::owner_of(name);
        if owner.is_some_and(|owner| plugin::embedded(self.request.build).any(|embedded| embedded == owner)) {
            // A plugin that is inside is never loaded a second time, and for `need-plugin` that is a failure.
            if needed {
                let reason = format!(
                    "the plugin `{shown}` is embedded in this server, so loading it from a file fails"
                );
                self.refuse(id, RefusalKind::EmbeddedPluginNeeded, reason);
            }
            return;
        }
        let file = self.find_plugin_file(name);
        if file == Answer::Known(false) {
            if needed {
                self.refuse(
                    id,
                    RefusalKind::MissingPlugin,
                    format!("the file of the plugin `{shown}` does not exist"),
                );
            }
            return;
        }
        match owner {
            Some(owner) => {
                self.plugins.push((owner, self.guard));
                self.table_changed = true;
                self.dirty = true;
            }
            None => self.foreign_plugin = true,
        }
    }

    /// Whether the file that a plugin comes from is there.
    fn find_plugin_file(&self, name: &[u8]) -> Answer<bool> {
        let name = memchr::memchr(b':', name).map_or(name, |at| &name[at + 1..]);
        let name = name.split(|&b| b == b'|').next().unwrap_or(name);
        let suffix: &[u8] = if name.ends_with(b"_plugin.so") { b"" } else { b"_plugin.so" };
        let file = [name, suffix].concat();
        if memchr::memchr(b'/', name).is_some() {
            return self.host.kind(&file).map(|kind| kind == Kind::File);
        }
        let built_in: &[u8] = match self.request.build {
            Build::Debian12 | Build::Debian13 | Build::DebianSid => b"/usr/lib/uwsgi/plugins",
            Build::Full | Build::Pip => b".",
        };
        // Without the distribution's folder of plugins this is not the machine that the server runs on.
        if self.request.build.is_debian() && self.host.kind(built_in) != Answer::Known(Kind::Directory) {
            return Answer::Unknown;
        }
        let folders = self.plugins_dirs.iter().map(Vec::as_slice).chain([built_in]);
        let mut answer = Answer::Known(false);
        for folder in folders {
            match self.host.kind(&[folder, b"/", file.as_slice()].concat()) {
                Answer::Known(Kind::File) => return Answer::Known(true),
                Answer::Known(_) => {}
                Answer::Unknown => answer = Answer::Unknown,
            }
        }
        answer
    }

    /// The plugins whose options the server has: embedded ones, and those that were asked for.
    pub(super) fn has_plugin(&self, name: &[u8]) -> Tri {
        if plugin::embedded(self.request.build).any(|embedded| embedded.as_bytes() == name) {
            return Tri::Yes;
        }
        let asked = plugin::owner_of(name);
        match self.plugins.iter().find(|(loaded, _)| Some(*loaded) == asked) {
            Some(_) => Tri::Unsure,
            None if self.foreign_plugin => Tri::Unsure,
            None => Tri::No,
        }
    }

    /// Values that name something which a plugin registers: actions and conditions of routes.
    pub(super) fn ask_plugins(&mut self, id: EntryId, option: OptId, text: &[u8]) {
        if option.setter() != Setter::AddRoute || option.variable() == "NULL" {
            return;
        }
        let (subject, command) = match memchr::memchr(b' ', text) {
            Some(space) if !option.variable().contains("run") => (&text[..space], &text[space + 1..]),
            _ => (&[][..], text),
        };
        let name = |text: &[u8]| {
            memchr::memchr(b':', text).map(|at| String::from_utf8_lossy(&text[..at]).into_owned())
        };
        if option.variable().contains("\"if") {
            self.needs_registered(id, registry::Kind::RouteCondition, name(subject));
        }
        self.needs_registered(id, registry::Kind::Router, name(command));
    }

    fn needs_registered(&mut self, id: EntryId, kind: registry::Kind, name: Option<String>) {
        let Some(name) = name else { return };
        let Some(entry) = registry::find(kind, &name) else { return };
        let here = |plugin: &str| {
            plugin == "core"
                || plugin::embedded(self.request.build).any(|embedded| embedded == plugin)
                || self.plugins.iter().any(|(loaded, _)| *loaded == plugin)
        };
        if !self.foreign_plugin && !entry.plugins.iter().any(|plugin| here(plugin)) {
            let brings = entry.plugins.join("` or `");
            let reason = format!("`{name}` requires the plugin `{brings}`, which is not loaded above");
            self.refuse(id, RefusalKind::MissingRouterPlugin, reason);
        }
    }

    /// `192.168.*:3031` is bound to the first address of this machine that begins so.
    pub(super) fn ask_address(&mut self, id: EntryId, text: &[u8]) {
        let star = memchr::memchr(b'*', text).filter(|at| *at > 0 && memchr::memchr(b':', text).is_some());
        let Some(star) = star else { return };
        if text.starts_with(b"127.") && b"127.0.0.1".starts_with(&text[..star]) {
            return;
        }
        let term = self.guards.condition("if-no-address", text);
        let guard = self.guards.and(self.guard, (term, true));
        let reason =
            format!("no interface address may begin with `{}`", String::from_utf8_lossy(&text[..star]));
        self.refuse_under(id, RefusalKind::NoSuchAddress, reason, guard);
    }
}

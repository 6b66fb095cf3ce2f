//! What the callback of an option does with its value (`core/uwsgi.c:uwsgi_opt_*` and the plugins' own).
//!
//! Values that hold a piece of unknown write [`Held::Unknown`] and are never refused.

use super::checks;
use super::magic::split_name;
use super::memory::{By, Held, State, Var};
use super::reading::{Evaluator, Names, Tri};
use super::table::Declared;
use super::text::{Cause, Hole, Str, Value};
use super::{EntryId, GuardId, Origin, RefusalKind, c};
use crate::catalog::{OptId, Setter, ids};
use crate::syntax::Format;

impl Evaluator<'_> {
    /// Runs the callback of an entry.
    pub(super) fn act(&mut self, id: EntryId, option: OptId) {
        let entry = &self.entries[id.0 as usize];
        let (key, value) = (entry.key, entry.value.clone());
        self.act_with(id, option, key, &value);
    }

    /// Runs the callback of `option` on a value that `id` gives, or its template (`declare-option`) does.
    pub(super) fn act_with(&mut self, id: EntryId, option: OptId, key: Str, value: &Value) {
        if self.act_on_reading(id, option, key, value) {
            return;
        }
        self.store(id, option, value);
        self.follow_legions(id, option, value);
        if value.is_known() && !value.is_null() {
            let text = self.texts.get(value.text).to_vec();
            // A plugin of others may bring actions and conditions of its own.
            let refused = checks::refusal(option, &text, self.request.target)
                .filter(|(kind, _)| !(self.foreign_plugin && *kind == RefusalKind::UnknownRouteAction));
            if let Some((kind, reason)) = refused {
                self.refuse(id, kind, reason);
            }
            self.ask_plugins(id, option, &text);
            self.ask_host(id, option, &text);
        }
    }

    /// Callbacks that change how the rest is read.
    fn act_on_reading(&mut self, id: EntryId, option: OptId, key: Str, value: &Value) -> bool {
        let text = self.texts.get(value.text).to_vec();
        match option.setter() {
            Setter::Logic => self.open_block(id),
            Setter::Load
            | Setter::LoadIni
            | Setter::LoadYml
            | Setter::LoadJson
            | Setter::LoadXml
            | Setter::IniPaste
            | Setter::PypyIniPaste
            | Setter::LoadConfig => self.include(id, option.setter(), value),
            Setter::SetPlaceholder => self.set_placeholder(id, option, value),
            Setter::Resolve => {
                self.resolve(id, value);
                return false;
            }
            Setter::AddCustomOption => self.declare(id, value),
            Setter::LoadPlugin => self.load_plugins(id, key, value),
            Setter::True if option == ids::STRICT => {
                let strict = if c::is_true(&text) { Tri::Yes } else { Tri::No };
                self.strict =
                    if self.guard == GuardId::ALWAYS && value.is_known() { strict } else { Tri::Unsure };
                // What was no option before is looked at once more.
                self.table_changed = true;
                return false;
            }
            Setter::SetStr | Setter::SetNull => {
                self.set_names_list(option, value, &text);
                return false;
            }
            Setter::AddStringList if option == ids::PLUGINS_DIR || option == ids::PLUGIN_DIR => {
                self.plugins_dirs.push(text);
                return false;
            }
            setter if setter.ends_the_server() => self.end(id, option, value),
            Setter::Print if option.variable() != "NULL" => self.end(id, option, value),
            Setter::AddStringList if option == ids::INJECT_BEFORE => {
                self.inject_before.push(text);
                return false;
            }
            Setter::AddStringList if option == ids::INJECT_AFTER => {
                self.inject_after.push(text);
                return false;
            }
            _ => return false,
        }
        true
    }

    fn set_names_list(&mut self, option: OptId, value: &Value, text: &[u8]) {
        let names = match option {
            ids::BLACKLIST | ids::WHITELIST if self.guard != GuardId::ALWAYS || !value.is_known() => {
                Names::Unsure
            }
            ids::BLACKLIST | ids::WHITELIST => Names::On(text.to_vec()),
            ids::END_BLACKLIST | ids::END_WHITELIST => Names::Off,
            _ => return,
        };
        if matches!(option, ids::BLACKLIST | ids::END_BLACKLIST) {
            self.blacklist = names;
        } else {
            self.whitelist = names;
        }
    }

    fn include(&mut self, id: EntryId, setter: Setter, value: &Value) {
        let argument = match value.cause() {
            None => self.texts.get(value.text).to_vec(),
            Some(cause) => {
                let Some(path) = self.beside_its_file(id, value) else {
                    let path = format!("({})", cause.describe()).into_bytes();
                    let (position, guard) = (self.entries.len(), self.guard);
                    self.unread.push(super::Unread { entry: Some(id), path, position, guard });
                    return;
                };
                path
            }
        };
        match setter {
            Setter::LoadIni | Setter::IniPaste | Setter::PypyIniPaste => {
                self.load(Format::Ini, &argument, Some(id));
            }
            Setter::LoadYml => self.load(Format::Yaml, &argument, Some(id)),
            Setter::LoadJson => self.load(Format::Json, &argument, Some(id)),
            Setter::LoadXml => self.load(Format::Xml, &argument, Some(id)),
            Setter::LoadConfig => self.refuse_load(id, &argument),
            _ => self.load_by_suffix(id, &argument),
        }
    }

    /// A path that begins with the folder of the file it stands in: wherever that is, the other file lies beside this one.
    fn beside_its_file(&self, id: EntryId, value: &Value) -> Option<Vec<u8>> {
        let [Hole { at: 0, cause: Cause::Folder }] = value.holes.as_deref()?.as_slice() else { return None };
        let Origin::File { load, .. } = self.entries.get(id.0 as usize)?.origin else { return None };
        let load = self.loads.get(load.0 as usize)?;
        // Paths without a folder are looked for beside the first file.
        let folder = if load.by.is_some() { split_name(&load.path).0 } else { b"" };
        let rest = self.texts.get(value.text).get(1..)?;
        let slashes = rest.iter().take_while(|&&byte| byte == b'/').count();
        Some([folder, &rest[slashes..]].concat())
    }

    fn set_placeholder(&mut self, id: EntryId, option: OptId, value: &Value) {
        let piece = self.texts.piece(value);
        let Some(equal) = memchr::memchr(b'=', &piece.bytes) else {
            if piece.holes.is_empty() {
                self.refuse(
                    id,
                    RefusalKind::SetWithoutValue,
                    "the form is `NAME=VALUE`, but `=` is missing".to_owned(),
                );
            }
            return;
        };
        let name = self.texts.store(&piece.bytes[..equal]);
        let value = self.texts.store_piece(piece.slice(equal + 1..piece.bytes.len()));
        let origin = self.entries[id.0 as usize].origin;
        let outer = self.acting.replace(id);
        let placeholder = option.variable() != "NULL";
        if placeholder {
            self.push(name, value, origin, true);
        } else {
            // Through everything that a line goes through, but for the block it may stand in: that one let it pass.
            let running = std::mem::replace(&mut self.running, true);
            self.add(name, value, origin);
            self.running = running;
        }
        self.acting = outer;
    }

    fn declare(&mut self, id: EntryId, value: &Value) {
        let piece = self.texts.piece(value);
        let Some(equal) = memchr::memchr(b'=', &piece.bytes) else {
            if piece.holes.is_empty() {
                self.refuse(
                    id,
                    RefusalKind::DeclareWithoutTemplate,
                    "the form is `NAME=TEMPLATE`, but `=` is missing".to_owned(),
                );
            }
            return;
        };
        // The first one of a name is found.
        self.declared_names.entry(piece.bytes[..equal].to_vec()).or_insert(self.declared.len());
        let template = self.texts.store_piece(piece.slice(equal + 1..piece.bytes.len()));
        self.declared.push(Declared { template, guard: self.guard });
        self.table_changed = true;
    }

    /// Writes what the callback writes into the server's variables.
    fn store(&mut self, id: EntryId, option: OptId, value: &Value) {
        let text = self.texts.get(value.text);
        let known = value.is_known();
        let held = match option.setter() {
            Setter::True => Held::Int(i64::from(c::is_true(text))),
            Setter::False => Held::Int(i64::from(!c::is_true(text))),
            Setter::SetInt | Setter::SetRawint if value.is_null() => Held::Int(1),
            Setter::SetInt | Setter::SetRawint => Held::Int(i64::from(c::atoi(text))),
            Setter::Set64bit | Setter::Set16bit if value.is_null() => Held::Uint(1),
            Setter::Set64bit => Held::Uint(c::strtoul(text)),
            Setter::Set16bit => Held::Uint(c::strtoul(text).min(65535)),
            Setter::SetMegabytes => Held::Uint(c::strtoul(text).wrapping_mul(1 << 20)),
            Setter::SetStr | Setter::Pyrun => return self.write(id, option, Held::Text(value.clone())),
            Setter::SetStrSpaced => {
                let spaced = [text, b" "].concat();
                Held::Text(Value::known(self.texts.store(&spaced)))
            }
            Setter::SetNull => return self.write(id, option, Held::Null),
            Setter::AddStringList
            | Setter::AddDynDict
            | Setter::StaticMap
            | Setter::AddStringListCustom
            | Setter::AddRegexpList
            | Setter::AddRegexpDynDict
            | Setter::AddRegexpCustomList => {
                return self.write(id, option, Held::Item(value.clone()));
            }
            _ => return self.store_special(id, option, value),
        };
        self.write(id, option, if known { held } else { Held::Unknown });
    }

    fn write(&mut self, id: EntryId, option: OptId, held: Held) {
        self.memory.write(Var::Option(option.var()), id, self.guard, held, By::Setter);
    }

    fn write_state(&mut self, id: EntryId, state: State, held: Held) {
        self.memory.write(Var::State(state), id, self.guard, held, By::Setter);
    }

    /// Callbacks that write other variables than the one the table names.
    fn store_special(&mut self, id: EntryId, option: OptId, value: &Value) {
        let text = self.texts.get(value.text).to_vec();
        let int = |known: bool| if known { Held::Int(i64::from(c::atoi(&text))) } else { Held::Unknown };
        match option.setter() {
            Setter::ChmodSocket => {
                self.write_state(id, State::ChmodSocket, Held::Int(1));
                if text != b"1" && !value.is_null() {
                    self.accumulate_mode(id, State::ChmodSocketValue, &text, value.is_known());
                }
            }
            Setter::LogfileChmod => {
                self.accumulate_mode(id, State::ChmodLogfileValue, &text, value.is_known());
            }
            Setter::SetUid => self.set_account(id, State::Uid, State::UidName, value, &text),
            Setter::SetGid => self.set_account(id, State::Gid, State::GidName, value, &text),
            Setter::LogDate => {
                self.write_state(id, State::LogDate, Held::Int(1));
                let plain =
                    [&b"true"[..], b"1", b"on", b"yes"].iter().any(|word| text.eq_ignore_ascii_case(word));
                if !plain && !value.is_null() {
                    self.write_state(id, State::LogStrftime, Held::Text(value.clone()));
                }
            }
            Setter::MaxVars => self.write_state(id, State::MaxVars, int(value.is_known())),
            Setter::SetUmask => {
                let held = if value.is_known() {
                    Held::Int(i64::from(c::mode(&text).unwrap_or(0)))
                } else {
                    Held::Unknown
                };
                self.write_state(id, State::Umask, held);
            }
            Setter::CheckStatic => {
                self.write_state(id, State::BuildMimeDict, Held::Int(1));
                self.write(id, option, Held::Item(value.clone()));
            }
            Setter::FileserveMode => {
                if let Some(mode) = checks::file_serve_mode(&text) {
                    self.write_state(id, State::FileServeMode, Held::Int(mode));
                }
            }
            Setter::SetupGevent
            | Setter::SetupAsyncio
            | Setter::SetupTornado
            | Setter::SetupCoroae
            | Setter::SetupGoroutines => self.set_loop(id, option, int(value.is_known())),
            Setter::Snmp => {
                self.memory.write(Var::Option(ids::MASTER.var()), id, self.guard, Held::Int(1), By::Setter);
            }
            _ => self.store_socket(id, option, value, &text),
        }
    }

    /// What speaks of a legion has to stand below it (`core/legion.c:uwsgi_opt_legion_node` and its like).
    fn follow_legions(&mut self, id: EntryId, option: OptId, value: &Value) {
        let text = self.texts.get(value.text);
        let Some(space) = memchr::memchr(b' ', text) else { return };
        let name = (!text[..space].contains(&super::HOLE)).then(|| text[..space].to_vec());
        match (option.setter(), name) {
            (Setter::Legion | Setter::LegionMcast, name) => {
                self.legions.insert(name);
            }
            (
                Setter::LegionNode | Setter::LegionQuorum | Setter::LegionScroll | Setter::LegionHook,
                Some(name),
            ) => {
                let shown = String::from_utf8_lossy(&name).into_owned();
                let maybe = self.legions.contains(&None) || self.legions.contains(&Some(name));
                if !maybe && self.unread.is_empty() {
                    let reason = format!("legion `{shown}` is not defined above");
                    self.refuse(id, RefusalKind::UndefinedLegion, reason);
                }
            }
            _ => {}
        }
    }

    /// Each `chmod-socket` shifts what the one before it left (`core/uwsgi.c:uwsgi_opt_chmod_socket`).
    fn accumulate_mode(&mut self, id: EntryId, state: State, text: &[u8], known: bool) {
        let digits = text.len() == 3 && text.iter().all(|c| (b'0'..=b'7').contains(c));
        let before = self.memory.number(Var::State(state), &self.guards, 0);
        let held = match (digits && known, before) {
            (true, Some(before)) => {
                let mode =
                    text.iter().fold(before, |mode, c| ((mode << 3) + i64::from(c - b'0')) & 0xffff_ffff);
                Held::Int(mode)
            }
            _ => Held::Unknown,
        };
        self.write_state(id, state, held);
    }

    /// A number is taken at once and hides every name; a name is resolved when privileges are dropped.
    fn set_account(&mut self, id: EntryId, number: State, name: State, value: &Value, text: &[u8]) {
        if !value.is_known() {
            self.write_state(id, number, Held::Unknown);
            self.write_state(id, name, Held::Unknown);
            return;
        }
        if c::is_a_number(text) {
            self.write_state(id, number, Held::Int(i64::from(c::atoi(text))));
        }
        if self.memory.number(Var::State(number), &self.guards, 0) == Some(0) {
            self.write_state(id, name, Held::Text(value.clone()));
        }
    }

    fn set_loop(&mut self, id: EntryId, option: OptId, cores: Held) {
        let of = |option: OptId| Var::Option(option.var());
        self.memory.write(of(ids::ASYNC), id, self.guard, cores, By::Setter);
        let name = match option.setter() {
            Setter::SetupAsyncio => "asyncio",
            Setter::SetupTornado => "tornado",
            Setter::SetupCoroae => "coroae",
            Setter::SetupGoroutines => "goroutines",
            _ => "gevent",
        };
        let name = Value::known(self.texts.store(name.as_bytes()));
        self.memory.write(of(ids::LOOP), id, self.guard, Held::Text(name), By::Setter);
        if option.setter() == Setter::SetupGoroutines {
            return;
        }
        let timeout = of(ids::SOCKET_TIMEOUT);
        if self.memory.number(timeout, &self.guards, 4).is_some_and(|seconds| seconds < 30) {
            self.memory.write(timeout, id, self.guard, Held::Int(30), By::Setter);
        }
    }
}

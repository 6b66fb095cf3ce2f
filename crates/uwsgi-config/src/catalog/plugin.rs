//! Plugins: the folders of the sources, and the names that `plugin =` gives them.

use super::generated_tables::{EMBEDDED, PLUGINS};
use super::{Build, Builds};

/// A folder below `plugins/`.
#[derive(Debug, PartialEq, Eq)]
pub struct Plugin {
    /// The name of the folder, of the symbol and of the file (`NAME_plugin.so`).
    pub name: &'static str,
    /// The folder whose options it brings; most bring their own or none.
    pub options: &'static str,
    /// Builds with the plugin inside.
    pub builds: Builds,
}

/// Every plugin of the sources, sorted by name.
pub fn all() -> impl Iterator<Item = &'static Plugin> {
    PLUGINS.iter()
}

/// The plugin of exactly that folder.
pub fn find(name: &str) -> Option<&'static Plugin> {
    let at = PLUGINS.binary_search_by(|plugin| plugin.name.cmp(name)).ok()?;
    PLUGINS.get(at)
}

/// The plugins that a build has inside: they need no `plugin` line.
pub fn embedded(build: Build) -> impl ExactSizeIterator<Item = &'static str> + Clone {
    EMBEDDED[build as usize].iter().copied()
}

/// The folder of the plugin whose options one item of `plugin =` brings.
///
/// Reads it as `core/plugins.c:uwsgi_load_plugin` does: `[modifier:]name-or-path[_plugin.so][|init]`.
/// Distributions add the version of a language (`python311`, `rack_ruby31`, `lua51`,
/// `gevent_python3`, `jvm_openjdk17`, `php82`); that is taken off.
pub fn owner_of(loaded: &[u8]) -> Option<&'static str> {
    let text = std::str::from_utf8(loaded).ok()?.trim();
    let text = text.split_once(':').map_or(text, |(_, rest)| rest);
    let text = text.split_once('|').map_or(text, |(name, _)| name);
    let text = text.rsplit_once('/').map_or(text, |(_, file)| file);
    let name = text.strip_suffix("_plugin.so").unwrap_or(text);
    let known = find(name).or_else(|| find(without_version(name)))?;
    Some(known.options)
}

/// Takes off `_python311`, `_ruby31`, `_openjdk17`, or the version of the language itself.
fn without_version(name: &str) -> &str {
    let bare = name.trim_end_matches(|c: char| c.is_ascii_digit() || c == '.');
    for language in ["_python", "_ruby", "_openjdk", "_lua"] {
        if let Some(rest) = bare.strip_suffix(language) {
            return rest;
        }
    }
    match bare {
        "luajit" => "lua",
        _ if ["python", "lua", "php", "pypy", "jvm", "mono"].contains(&bare) => bare,
        // The plugin of Ruby is called rack.
        "ruby" => "rack",
        "perl" => "psgi",
        _ => name,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalog::OptId;

    #[test]
    fn names_as_files_write_them() {
        let cases = [
            ("python", Some("python")),
            ("python3", Some("python")),
            (" python311 ", Some("python")),
            ("0:python39", Some("python")),
            ("/x/y/rack_plugin.so", Some("rack")),
            ("./http_plugin.so|boot", Some("http")),
            ("rack_ruby31", Some("rack")),
            ("ruby19", Some("rack")),
            ("gevent_python311", Some("gevent")),
            ("jvm_openjdk17", Some("jvm")),
            ("lua51", Some("lua")),
            ("luajit", Some("lua")),
            ("php82", Some("php")),
            ("sqlite3", Some("sqlite3")),
            ("cheaper_backlog2", Some("cheaper_backlog2")),
            ("apparmor", None),
            ("python_x", None),
            ("", None),
            ("\u{ff}", None),
        ];
        for (name, owner) in cases {
            assert_eq!(owner_of(name.as_bytes()), owner, "{name}");
        }
        assert_eq!(owner_of(b"\xff"), None);
    }

    #[test]
    fn every_plugin_of_an_option_is_known() {
        assert!(all().map(|plugin| plugin.name).is_sorted());
        for id in OptId::all().filter(|id| !id.is_core()) {
            assert!(find(id.plugin()).is_some(), "{}", id.plugin());
        }
    }

    #[test]
    fn embedded_plugins() {
        assert_eq!(embedded(Build::Pip).len(), 43);
        assert!(embedded(Build::Full).any(|name| name == "python"));
        assert_eq!(embedded(Build::Debian12).len(), 0);
        for build in Build::ALL {
            let inside = all().filter(|plugin| plugin.builds.contains(build)).map(|plugin| plugin.name);
            assert!(inside.eq(embedded(build)));
        }
    }
}

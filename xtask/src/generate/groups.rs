//! Which options are one: aliases (same setter, same variable) and writers of the same variable.

use std::collections::BTreeMap;

use crate::options::Fact;

/// Setters that look at the name they were called by, so that equal rows differ in meaning.
const BY_NAME: [(&str, &str); 9] = [
    ("uwsgi_opt_add_daemon", "smart-, legion- and control- are told from the name"),
    ("uwsgi_opt_add_route", "the chain is told from final-, error- and response-"),
    ("uwsgi_opt_add_shared_socket", "undeferred- is told from the name"),
    ("uwsgi_opt_ini_paste", "-logged is told from the name"),
    ("uwsgi_opt_legion_hook", "the event is the rest of the name"),
    ("uwsgi_opt_noop", "the work is done by name in core/config.c"),
    ("uwsgi_opt_plshell", "-oneshot is told from the name"),
    ("uwsgi_opt_pyshell", "-oneshot is told from the name"),
    ("uwsgi_opt_rbshell", "-oneshot is told from the name"),
];

/// Setters of which some names mean more: those names are no aliases of the others.
const MARKED: [(&str, &str); 2] = [("uwsgi_opt_load_plugin", "need-"), ("uwsgi_opt_sni", "sni-regexp")];

/// Setters that get the state of a whole router: many options share it, none stands for it.
const CONTEXT: [&str; 7] = [
    "uwsgi_opt_corerouter",
    "uwsgi_opt_undeferred_corerouter",
    "uwsgi_opt_forkpty_urouter",
    "uwsgi_opt_http_to_https",
    "uwsgi_opt_https",
    "uwsgi_opt_sslrouter",
    "uwsgi_opt_zabbix",
];

/// A partition of the options: the part of each, and the members of each part.
#[derive(Debug, Default)]
pub(super) struct Partition {
    pub(super) of: Vec<u32>,
    pub(super) parts: Vec<Vec<u16>>,
}

/// Groups of names that mean exactly the same.
pub(super) fn aliases(facts: &[Fact]) -> Partition {
    partition(facts, |fact| {
        if let Some(variable) = variable(fact) {
            return Some(format!("{} {variable}", fact.setter));
        }
        if BY_NAME.iter().any(|(setter, _)| *setter == fact.setter) {
            return None;
        }
        let mark =
            MARKED.iter().any(|(setter, start)| *setter == fact.setter && fact.name.starts_with(start));
        let what = [&fact.plugin, &fact.setter, &fact.variable, &fact.arity, &fact.flags.join("|")];
        Some(format!("{what:?} {mark}"))
    })
}

/// Groups of options that write to the same variable.
pub(super) fn variables(facts: &[Fact]) -> Partition {
    partition(facts, variable)
}

/// What tells the variable of an option from all others.
///
/// The state of the core (`uwsgi`) is one; each plugin names its own as it likes.
fn variable(fact: &Fact) -> Option<String> {
    if !fact.variable.starts_with('&') || CONTEXT.iter().any(|start| fact.setter.starts_with(start)) {
        return None;
    }
    let owner = if fact.variable.starts_with("&uwsgi.") { "core" } else { &fact.plugin };
    Some(format!("{owner} {}", fact.variable))
}

fn partition(facts: &[Fact], key: impl Fn(&Fact) -> Option<String>) -> Partition {
    let mut known: BTreeMap<String, u32> = BTreeMap::new();
    let mut result = Partition::default();
    for (at, fact) in (0..).zip(facts) {
        let fresh = u32::try_from(result.parts.len()).unwrap_or(u32::MAX);
        let part = key(fact).map_or(fresh, |key| *known.entry(key).or_insert(fresh));
        if part == fresh {
            result.parts.push(Vec::new());
        }
        result.parts[part as usize].push(at);
        result.of.push(part);
    }
    result
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fact(name: &str, setter: &str, variable: &str) -> Fact {
        let text = format!(
            r#"{{"name":"{name}","short":null,"plugin":"core","also":[],"arity":"none","setter":"uwsgi_opt_{setter}",
            "variable":"{variable}","flags":[],"conditions":[],"since":"2.0","until":null,"changes":[],"builds":[],"default":null}}"#
        );
        serde_json::from_str(&text).unwrap_or_else(|error| panic!("{error}"))
    }

    #[test]
    fn same_setter_and_variable() {
        let facts = [
            fact("a", "true", "&uwsgi.x"),
            fact("b", "true", "&uwsgi.x"),
            fact("c", "set_int", "&uwsgi.x"),
            fact("need-plugin", "load_plugin", "NULL"),
            fact("plugin", "load_plugin", "NULL"),
            fact("plugins", "load_plugin", "NULL"),
            fact("route", "add_route", "path_info"),
            fact("final-route", "add_route", "path_info"),
        ];
        assert_eq!(aliases(&facts).of, [0, 0, 1, 2, 3, 3, 4, 5]);
        assert_eq!(variables(&facts).of, [0, 0, 0, 1, 2, 3, 4, 5]);
    }
}

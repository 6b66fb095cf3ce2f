//! An option as outputs show it (`options --format json`).

use serde::Serialize;

use crate::catalog::{Build, Change, OptId};

/// Everything about one option, under the names that outputs promise.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct OptionRecord {
    /// The name, without `--`.
    pub name: &'static str,
    /// The letter of the short form.
    pub short: Option<char>,
    /// The plugin whose table has it, or `core`.
    pub plugin: &'static str,
    /// `none`, `required` or `optional`; the command line alone heeds it.
    pub arity: &'static str,
    /// The C function that gets the value.
    pub setter: &'static str,
    /// The data expression of the table, or `NULL`.
    pub variable: &'static str,
    /// What the setter reads the value as.
    #[serde(rename = "type")]
    pub value_type: &'static str,
    /// How the value is written.
    pub grammar: &'static str,
    /// The words of an enumeration.
    pub values: Vec<&'static str>,
    /// What a number counts.
    pub unit: Option<&'static str>,
    /// What a second occurrence does.
    pub repeat: &'static str,
    /// The flags, without `UWSGI_OPT_`.
    pub flags: Vec<&'static str>,
    /// Options that the flags turn on, whatever the value.
    pub implies: Vec<&'static str>,
    /// Names with the same setter and the same variable.
    pub aliases: Vec<&'static str>,
    /// Names with the same variable and another setter.
    pub rivals: Vec<&'static str>,
    /// What the preprocessor must have said.
    pub conditions: Vec<&'static str>,
    /// The first release with the option.
    pub since: String,
    /// The last release with the option, when a later one has not.
    pub until: Option<String>,
    /// Differences between releases, oldest first.
    pub changes: Vec<ChangeRecord>,
    /// Builds that know it without a `plugin` line.
    pub builds: Vec<&'static str>,
    /// What a server without any option holds, as it would be written.
    pub default: Option<&'static str>,
    /// The subject.
    pub group: &'static str,
    /// One sentence.
    pub description: &'static str,
    /// A paragraph.
    pub details: Option<&'static str>,
    /// What the server uses when nothing sets the option, where it computes that at startup.
    pub computed: Option<&'static str>,
}

/// A field of the option table that differs from the release before.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ChangeRecord {
    /// The first version with the new value.
    pub version: String,
    /// `arity`, `setter`, `variable` or `flags`.
    pub field: &'static str,
    /// The value before.
    pub from: &'static str,
    /// The value since.
    pub to: &'static str,
}

impl OptionRecord {
    /// The record of an option.
    pub fn of(id: OptId) -> OptionRecord {
        let present = |text: &'static str| Some(text).filter(|text| !text.is_empty());
        let setter = id.setter();
        OptionRecord {
            name: id.name(),
            short: id.short(),
            plugin: id.plugin(),
            arity: id.arity().as_str(),
            setter: setter.name(),
            variable: id.variable(),
            value_type: setter.value_type().as_str(),
            grammar: id.grammar().as_str(),
            values: id.values().collect(),
            unit: present(id.unit()),
            repeat: setter.repeat().as_str(),
            flags: id.flags().names().collect(),
            implies: id.flags().implies(),
            aliases: id.aliases().map(OptId::name).collect(),
            rivals: id.rivals().map(OptId::name).collect(),
            conditions: id.conditions().collect(),
            since: id.since().to_string(),
            until: id.until().map(|version| version.to_string()),
            changes: changes(id),
            builds: id.builds().iter().map(Build::name).collect(),
            default: id.meant_default(),
            group: id.group_name(),
            description: id.description(),
            details: present(id.details()),
            computed: id.computed(),
        }
    }

    /// The records of all options, sorted by name.
    pub fn all() -> impl Iterator<Item = OptionRecord> {
        OptId::all().map(OptionRecord::of)
    }
}

fn changes(id: OptId) -> Vec<ChangeRecord> {
    let record = |change: Change| ChangeRecord {
        version: change.version.to_string(),
        field: change.field,
        from: change.from,
        to: change.to,
    };
    id.changes().map(record).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalog::ids;

    #[test]
    fn the_promised_keys_in_their_order() {
        let json = serde_json::to_value(OptionRecord::of(ids::PROCESSES)).unwrap_or_default();
        let keys: Vec<&str> =
            json.as_object().into_iter().flat_map(|map| map.keys()).map(String::as_str).collect();
        let promised = "name short plugin arity setter variable type grammar values unit repeat flags implies \
            aliases rivals conditions since until changes builds default group description details computed";
        assert_eq!(keys, promised.split_whitespace().collect::<Vec<_>>());
        assert_eq!(
            (&json["aliases"][0], &json["default"], &json["type"]),
            (&"workers".into(), &"1".into(), &"int".into())
        );
        assert_eq!(json["builds"], serde_json::json!(["full", "pip", "debian12", "debian13", "debiansid"]));
    }

    #[test]
    fn every_option_has_a_record() {
        assert_eq!(OptionRecord::all().count(), OptId::all().count());
        for record in OptionRecord::all() {
            assert!(!record.description.is_empty() && !record.group.is_empty(), "{}", record.name);
        }
    }
}

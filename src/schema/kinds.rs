//! Kinds of values: what an option takes, as a string or as a value of YAML, JSON or TOML.

use std::borrow::Cow;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde_json::{Value as Json, json};

use crate::catalog::{Grammar, OptId, ValueType};

/// What the server fills in: `$(VARIABLE)`, `@(file)`, `%(placeholder)` and magic variables such as `%d`.
const FILLED: &str = r"[$@%]\(|%[A-Za-z0-9]";

/// A port, a path or another mark of an address, and neither the scheme of a URL nor a port above 65535.
const ADDRESS: &str = "^(?!(tcp|udp|unix|https?|uwsgi):/)(?!.*:(6553[6-9]|655[4-9][0-9]|65[6-9][0-9]{2}|6[6-9][0-9]{3}|[7-9][0-9]{4}|[1-9][0-9]{5,})$)(.*[:/@=]|.*\\.sock)";

/// Values of those types; a string has to match the pattern, or have something to fill in.
///
/// Keywords of JSON Schema look at one type each, so that no `anyOf` is needed. Editors show what is said of the whole then,
/// and complain of the part that is wrong.
fn value(types: &[&str], pattern: &str, expected: &str) -> Json {
    json!({ "type": types, "pattern": format!("{pattern}|{FILLED}"), "patternErrorMessage": expected })
}

/// The same, with bounds of a number.
fn number(types: &[&str], pattern: &str, bounds: &[(&str, i64)]) -> Json {
    bounded(value(types, pattern, "A number is expected here."), bounds)
}

fn bounded(mut schema: Json, bounds: &[(&str, i64)]) -> Json {
    for (keyword, bound) in bounds {
        schema[keyword] = (*bound).into();
    }
    schema
}

macro_rules! kinds {
    ($($(#[$doc:meta])* $name:ident: $schema:expr;)+) => {
        $($(#[$doc])* pub(super) struct $name;

        impl JsonSchema for $name {
            fn schema_name() -> Cow<'static, str> {
                stringify!($name).into()
            }

            // Behind a reference, taplo does not see what is said of the option.
            fn inline_schema() -> bool {
                true
            }

            fn json_schema(_: &mut SchemaGenerator) -> Schema {
                let schema: Json = $schema;
                schema.try_into().unwrap_or_else(|_| json_schema!({}))
            }
        })+
    };
}

kinds! {
    /// On or off. The server takes every other text for "on"; here it is likely a mistake.
    Flag: bounded(
        value(
            &["boolean", "integer", "string"],
            r"^([Tt]rue|TRUE|[Ff]alse|FALSE|[Yy]es|YES|[Nn]o|NO|[Oo]n|ON|[Oo]ff|OFF|[01]|)$",
            "`true` or `false` is expected here.",
        ),
        &[("minimum", 0), ("maximum", 1)],
    );
    /// A number; in a string only where it is one all through.
    Number: number(&["integer", "string"], "^[0-9]+$", &[("minimum", 0)]);
    /// A number from which on something is logged; people write `true` for every time.
    Threshold: number(&["boolean", "integer", "string"], "^([0-9]+|true|false)$", &[("minimum", 0)]);
    /// A number that may be negative.
    Signed: number(&["integer", "string"], "^-?[0-9]+$", &[]);
    /// A number of 16 bits.
    Short: number(&["integer", "string"], "^[0-9]{1,5}$", &[("minimum", 0), ("maximum", 65535)]);
    /// A file mode in octal digits.
    Mode: number(
        &["boolean", "integer", "string"],
        "^(0?[0-7]{1,4}|true)$",
        &[("minimum", 0), ("maximum", 7777)],
    );
    /// A socket: with a port, or a path. A bare number is the name of a file.
    Address: value(&["string"], ADDRESS, "An address is `host:port` with a port up to 65535, or a path with a `/`; no URL.");
    /// Minute, hour, day, month, weekday and a command.
    Cron: value(
        &["string"],
        r"^([^ ]+ +)?(-?[0-9]+ +){5}[^ ]",
        "Five numbers (-1 for any) and a command are expected here.",
    );
    /// `action:args`
    Hook: value(&["string"], ":", "An action, a colon and its arguments are expected here.");
    /// `name=value`
    Pair: value(&["string"], "=", "A name, an equals sign and a value are expected here.");
    /// Text; YAML and TOML may take it for a number.
    Text: json!({ "type": ["integer", "string"] });
    /// A value that is not looked at.
    Anything: json!({ "type": ["boolean", "number", "string"] });
    /// A name of your own. Objects and nulls are lost in every reader.
    Placeholder: json!({
        "type": ["boolean", "number", "string", "array"],
        "items": { "type": ["boolean", "number", "string"] },
    });
}

/// What one value of an option may be.
pub(super) fn of(id: OptId, generator: &mut SchemaGenerator) -> Json {
    let words: Vec<&str> = id.values().collect();
    if !words.is_empty() {
        // Editors show what is said of the branch.
        let said = id.description();
        return json!({ "anyOf": [
            { "enum": words, "description": said },
            { "type": "string", "pattern": FILLED, "description": said },
        ] });
    }
    let schema = match id.setter().value_type() {
        ValueType::Flag | ValueType::FlagInverted => generator.subschema_for::<Flag>(),
        ValueType::RawInt => generator.subschema_for::<Signed>(),
        ValueType::Uint16 => generator.subschema_for::<Short>(),
        _ if matches!(id.name(), "log-slow" | "log-big") => generator.subschema_for::<Threshold>(),
        ValueType::Int | ValueType::Uint64 | ValueType::Megabytes => generator.subschema_for::<Number>(),
        ValueType::Mode | ValueType::Umask => generator.subschema_for::<Mode>(),
        ValueType::Address => generator.subschema_for::<Address>(),
        ValueType::Pair => generator.subschema_for::<Pair>(),
        ValueType::Cron if id.grammar() == Grammar::Cron => generator.subschema_for::<Cron>(),
        ValueType::Ignored | ValueType::Null | ValueType::DateFormat => generator.subschema_for::<Anything>(),
        _ => by_grammar(id, generator),
    };
    schema.to_value()
}

fn by_grammar(id: OptId, generator: &mut SchemaGenerator) -> Schema {
    match id.grammar() {
        Grammar::Flag | Grammar::Ignored => generator.subschema_for::<Anything>(),
        Grammar::Hook => generator.subschema_for::<Hook>(),
        Grammar::Mount => generator.subschema_for::<Pair>(),
        _ => generator.subschema_for::<Text>(),
    }
}
